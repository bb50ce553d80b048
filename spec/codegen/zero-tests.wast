;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Tests for zero right behind the operation that has made the value, where its flags may stand for it or may not.
;;
;; The names say what is made of the parameters: an i64, an i32, an i64. Results are the outcome of the test for not
;; zero as a value, its negation, and 1 or 0 by way of if, br_if and select.

(module
  (func $add-ne (export "add-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 0 local.get 2 i64.add i64.const 0 i64.ne local.get 0 local.get 2 i64.add i64.const 0 i64.ne
    i32.eqz local.get 0 local.get 2 i64.add i64.const 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 2 i64.add i64.const 0 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 2 i64.add i64.const 0 i64.ne select f64.const 1.0
    f64.const 0.0 local.get 0 local.get 2 i64.add i64.const 0 i64.ne i32.eqz select
  )
  (func $add-eqz (export "add-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 0 local.get 2 i64.add i64.eqz i32.eqz local.get 0 local.get 2 i64.add i64.eqz i32.eqz i32.eqz
    local.get 0 local.get 2 i64.add i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 2 i64.add i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 2 i64.add i64.eqz i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 0 local.get 2 i64.add i64.eqz i32.eqz i32.eqz select
  )
  (func $add-twice (export "add-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 0 local.get 2 i64.add i64.eqz i32.eqz local.get 0 local.get 2 i64.add i64.eqz i32.eqz i32.eqz
    local.get 0 local.get 2 i64.add i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 2 i64.add i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 2 i64.add i64.eqz i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 0 local.get 2 i64.add i64.eqz i32.eqz i32.eqz select
  )
  (func $sub-ne (export "sub-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 0 local.get 2 i64.sub i64.const 0 i64.ne local.get 0 local.get 2 i64.sub i64.const 0 i64.ne
    i32.eqz local.get 0 local.get 2 i64.sub i64.const 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 2 i64.sub i64.const 0 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 2 i64.sub i64.const 0 i64.ne select f64.const 1.0
    f64.const 0.0 local.get 0 local.get 2 i64.sub i64.const 0 i64.ne i32.eqz select
  )
  (func $sub-eqz (export "sub-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 0 local.get 2 i64.sub i64.eqz i32.eqz local.get 0 local.get 2 i64.sub i64.eqz i32.eqz i32.eqz
    local.get 0 local.get 2 i64.sub i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 2 i64.sub i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 2 i64.sub i64.eqz i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 0 local.get 2 i64.sub i64.eqz i32.eqz i32.eqz select
  )
  (func $sub-twice (export "sub-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 0 local.get 2 i64.sub i64.eqz i32.eqz local.get 0 local.get 2 i64.sub i64.eqz i32.eqz i32.eqz
    local.get 0 local.get 2 i64.sub i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 2 i64.sub i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 2 i64.sub i64.eqz i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 0 local.get 2 i64.sub i64.eqz i32.eqz i32.eqz select
  )
  (func $mul-ne (export "mul-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 0 local.get 2 i64.mul i64.const 0 i64.ne local.get 0 local.get 2 i64.mul i64.const 0 i64.ne
    i32.eqz local.get 0 local.get 2 i64.mul i64.const 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 2 i64.mul i64.const 0 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 2 i64.mul i64.const 0 i64.ne select f64.const 1.0
    f64.const 0.0 local.get 0 local.get 2 i64.mul i64.const 0 i64.ne i32.eqz select
  )
  (func $mul-eqz (export "mul-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 0 local.get 2 i64.mul i64.eqz i32.eqz local.get 0 local.get 2 i64.mul i64.eqz i32.eqz i32.eqz
    local.get 0 local.get 2 i64.mul i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 2 i64.mul i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 2 i64.mul i64.eqz i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 0 local.get 2 i64.mul i64.eqz i32.eqz i32.eqz select
  )
  (func $mul-twice (export "mul-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 0 local.get 2 i64.mul i64.eqz i32.eqz local.get 0 local.get 2 i64.mul i64.eqz i32.eqz i32.eqz
    local.get 0 local.get 2 i64.mul i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 2 i64.mul i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 2 i64.mul i64.eqz i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 0 local.get 2 i64.mul i64.eqz i32.eqz i32.eqz select
  )
  (func $and-ne (export "and-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 0 local.get 2 i64.and i64.const 0 i64.ne local.get 0 local.get 2 i64.and i64.const 0 i64.ne
    i32.eqz local.get 0 local.get 2 i64.and i64.const 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 2 i64.and i64.const 0 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 2 i64.and i64.const 0 i64.ne select f64.const 1.0
    f64.const 0.0 local.get 0 local.get 2 i64.and i64.const 0 i64.ne i32.eqz select
  )
  (func $and-eqz (export "and-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 0 local.get 2 i64.and i64.eqz i32.eqz local.get 0 local.get 2 i64.and i64.eqz i32.eqz i32.eqz
    local.get 0 local.get 2 i64.and i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 2 i64.and i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 2 i64.and i64.eqz i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 0 local.get 2 i64.and i64.eqz i32.eqz i32.eqz select
  )
  (func $and-twice (export "and-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 0 local.get 2 i64.and i64.eqz i32.eqz local.get 0 local.get 2 i64.and i64.eqz i32.eqz i32.eqz
    local.get 0 local.get 2 i64.and i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 2 i64.and i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 2 i64.and i64.eqz i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 0 local.get 2 i64.and i64.eqz i32.eqz i32.eqz select
  )
  (func $or-ne (export "or-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 0 local.get 2 i64.or i64.const 0 i64.ne local.get 0 local.get 2 i64.or i64.const 0 i64.ne
    i32.eqz local.get 0 local.get 2 i64.or i64.const 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 2 i64.or i64.const 0 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 2 i64.or i64.const 0 i64.ne select f64.const 1.0
    f64.const 0.0 local.get 0 local.get 2 i64.or i64.const 0 i64.ne i32.eqz select
  )
  (func $or-eqz (export "or-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 0 local.get 2 i64.or i64.eqz i32.eqz local.get 0 local.get 2 i64.or i64.eqz i32.eqz i32.eqz
    local.get 0 local.get 2 i64.or i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 2 i64.or i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 2 i64.or i64.eqz i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 0 local.get 2 i64.or i64.eqz i32.eqz i32.eqz select
  )
  (func $or-twice (export "or-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 0 local.get 2 i64.or i64.eqz i32.eqz local.get 0 local.get 2 i64.or i64.eqz i32.eqz i32.eqz
    local.get 0 local.get 2 i64.or i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 2 i64.or i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 2 i64.or i64.eqz i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 0 local.get 2 i64.or i64.eqz i32.eqz i32.eqz select
  )
  (func $xor-ne (export "xor-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 0 local.get 2 i64.xor i64.const 0 i64.ne local.get 0 local.get 2 i64.xor i64.const 0 i64.ne
    i32.eqz local.get 0 local.get 2 i64.xor i64.const 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 2 i64.xor i64.const 0 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 2 i64.xor i64.const 0 i64.ne select f64.const 1.0
    f64.const 0.0 local.get 0 local.get 2 i64.xor i64.const 0 i64.ne i32.eqz select
  )
  (func $xor-eqz (export "xor-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 0 local.get 2 i64.xor i64.eqz i32.eqz local.get 0 local.get 2 i64.xor i64.eqz i32.eqz i32.eqz
    local.get 0 local.get 2 i64.xor i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 2 i64.xor i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 2 i64.xor i64.eqz i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 0 local.get 2 i64.xor i64.eqz i32.eqz i32.eqz select
  )
  (func $xor-twice (export "xor-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 0 local.get 2 i64.xor i64.eqz i32.eqz local.get 0 local.get 2 i64.xor i64.eqz i32.eqz i32.eqz
    local.get 0 local.get 2 i64.xor i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 2 i64.xor i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 2 i64.xor i64.eqz i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 0 local.get 2 i64.xor i64.eqz i32.eqz i32.eqz select
  )
  (func $mul-by-constant-ne (export "mul-by-constant-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 i64.const 24 i64.mul i64.const 0 i64.ne local.get 0 i64.const 24 i64.mul i64.const 0 i64.ne
    i32.eqz local.get 0 i64.const 24 i64.mul i64.const 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 24 i64.mul i64.const 0 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 24 i64.mul i64.const 0 i64.ne select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 24 i64.mul i64.const 0 i64.ne i32.eqz select
  )
  (func $mul-by-constant-eqz (export "mul-by-constant-eqz") (param i64 i32 i64)
  (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 0 i64.const 24 i64.mul i64.eqz i32.eqz local.get 0 i64.const 24 i64.mul i64.eqz i32.eqz i32.eqz
    local.get 0 i64.const 24 i64.mul i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 24 i64.mul i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 24 i64.mul i64.eqz i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 24 i64.mul i64.eqz i32.eqz i32.eqz select
  )
  (func $mul-by-constant-twice (export "mul-by-constant-twice") (param i64 i32 i64)
  (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 0 i64.const 24 i64.mul i64.eqz i32.eqz local.get 0 i64.const 24 i64.mul i64.eqz i32.eqz i32.eqz
    local.get 0 i64.const 24 i64.mul i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 24 i64.mul i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 24 i64.mul i64.eqz i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 24 i64.mul i64.eqz i32.eqz i32.eqz select
  )
  (func $mul-by-5-ne (export "mul-by-5-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 i64.const 5 i64.mul i64.const 0 i64.ne local.get 0 i64.const 5 i64.mul i64.const 0 i64.ne
    i32.eqz local.get 0 i64.const 5 i64.mul i64.const 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 5 i64.mul i64.const 0 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 5 i64.mul i64.const 0 i64.ne select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 5 i64.mul i64.const 0 i64.ne i32.eqz select
  )
  (func $mul-by-5-eqz (export "mul-by-5-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 i64.const 5 i64.mul i64.eqz i32.eqz local.get 0 i64.const 5 i64.mul i64.eqz i32.eqz i32.eqz
    local.get 0 i64.const 5 i64.mul i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 5 i64.mul i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 5 i64.mul i64.eqz i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 5 i64.mul i64.eqz i32.eqz i32.eqz select
  )
  (func $mul-by-5-twice (export "mul-by-5-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 i64.const 5 i64.mul i64.eqz i32.eqz local.get 0 i64.const 5 i64.mul i64.eqz i32.eqz i32.eqz
    local.get 0 i64.const 5 i64.mul i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 5 i64.mul i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 5 i64.mul i64.eqz i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 5 i64.mul i64.eqz i32.eqz i32.eqz select
  )
  (func $mul-by-4-ne (export "mul-by-4-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 i64.const 0x100000000 i64.mul i64.const 0 i64.ne local.get 0 i64.const 0x100000000 i64.mul
    i64.const 0 i64.ne i32.eqz local.get 0 i64.const 0x100000000 i64.mul i64.const 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x100000000 i64.mul i64.const 0 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x100000000 i64.mul i64.const 0 i64.ne select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 0x100000000 i64.mul i64.const 0 i64.ne i32.eqz select
  )
  (func $mul-by-4-eqz (export "mul-by-4-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 i64.const 0x100000000 i64.mul i64.eqz i32.eqz local.get 0 i64.const 0x100000000 i64.mul
    i64.eqz i32.eqz i32.eqz local.get 0 i64.const 0x100000000 i64.mul i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x100000000 i64.mul i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x100000000 i64.mul i64.eqz i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 0x100000000 i64.mul i64.eqz i32.eqz i32.eqz select
  )
  (func $mul-by-4-twice (export "mul-by-4-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 i64.const 0x100000000 i64.mul i64.eqz i32.eqz local.get 0 i64.const 0x100000000 i64.mul
    i64.eqz i32.eqz i32.eqz local.get 0 i64.const 0x100000000 i64.mul i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x100000000 i64.mul i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x100000000 i64.mul i64.eqz i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 0x100000000 i64.mul i64.eqz i32.eqz i32.eqz select
  )
  (func $shl-ne (export "shl-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 0 local.get 2 i64.shl i64.const 0 i64.ne local.get 0 local.get 2 i64.shl i64.const 0 i64.ne
    i32.eqz local.get 0 local.get 2 i64.shl i64.const 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 2 i64.shl i64.const 0 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 2 i64.shl i64.const 0 i64.ne select f64.const 1.0
    f64.const 0.0 local.get 0 local.get 2 i64.shl i64.const 0 i64.ne i32.eqz select
  )
  (func $shl-eqz (export "shl-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 0 local.get 2 i64.shl i64.eqz i32.eqz local.get 0 local.get 2 i64.shl i64.eqz i32.eqz i32.eqz
    local.get 0 local.get 2 i64.shl i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 2 i64.shl i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 2 i64.shl i64.eqz i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 0 local.get 2 i64.shl i64.eqz i32.eqz i32.eqz select
  )
  (func $shl-twice (export "shl-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 0 local.get 2 i64.shl i64.eqz i32.eqz local.get 0 local.get 2 i64.shl i64.eqz i32.eqz i32.eqz
    local.get 0 local.get 2 i64.shl i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 2 i64.shl i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 2 i64.shl i64.eqz i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 0 local.get 2 i64.shl i64.eqz i32.eqz i32.eqz select
  )
  (func $shl-by-0-ne (export "shl-by-0-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 i64.const 1 i64.and i64.const 0 i64.shl i64.const 0 i64.ne local.get 0 i64.const 1 i64.and
    i64.const 0 i64.shl i64.const 0 i64.ne i32.eqz local.get 0 i64.const 1 i64.and i64.const 0 i64.shl
    i64.const 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 1 i64.and i64.const 0 i64.shl i64.const 0 i64.ne br_if 0 drop
      i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 1 i64.and i64.const 0 i64.shl i64.const 0 i64.ne select
    f64.const 1.0 f64.const 0.0 local.get 0 i64.const 1 i64.and i64.const 0 i64.shl i64.const 0 i64.ne i32.eqz
    select
  )
  (func $shl-by-0-eqz (export "shl-by-0-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 i64.const 1 i64.and i64.const 0 i64.shl i64.eqz i32.eqz local.get 0 i64.const 1 i64.and
    i64.const 0 i64.shl i64.eqz i32.eqz i32.eqz local.get 0 i64.const 1 i64.and i64.const 0 i64.shl i64.eqz
    i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 1 i64.and i64.const 0 i64.shl i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 1 i64.and i64.const 0 i64.shl i64.eqz i32.eqz select
    f64.const 1.0 f64.const 0.0 local.get 0 i64.const 1 i64.and i64.const 0 i64.shl i64.eqz i32.eqz i32.eqz
    select
  )
  (func $shl-by-0-twice (export "shl-by-0-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 i64.const 1 i64.and i64.const 0 i64.shl i64.eqz i32.eqz local.get 0 i64.const 1 i64.and
    i64.const 0 i64.shl i64.eqz i32.eqz i32.eqz local.get 0 i64.const 1 i64.and i64.const 0 i64.shl i64.eqz
    i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 1 i64.and i64.const 0 i64.shl i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 1 i64.and i64.const 0 i64.shl i64.eqz i32.eqz select
    f64.const 1.0 f64.const 0.0 local.get 0 i64.const 1 i64.and i64.const 0 i64.shl i64.eqz i32.eqz i32.eqz
    select
  )
  (func $shl-by-0-behind-ne (export "shl-by-0-behind-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 1 i32.const 6 i32.and local.set 4 local.get 0 i64.const 0 i64.shl i64.const 0 i64.ne local.get 1
    i32.const 6 i32.and local.set 4 local.get 0 i64.const 0 i64.shl i64.const 0 i64.ne i32.eqz local.get 1
    i32.const 6 i32.and local.set 4 local.get 0 i64.const 0 i64.shl i64.const 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 6 i32.and local.set 4 local.get 0 i64.const 0 i64.shl i64.const 0
      i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 6 i32.and local.set 4 local.get 0 i64.const 0 i64.shl
    i64.const 0 i64.ne select f64.const 1.0 f64.const 0.0 local.get 1 i32.const 6 i32.and local.set 4
    local.get 0 i64.const 0 i64.shl i64.const 0 i64.ne i32.eqz select
  )
  (func $shl-by-0-behind-eqz (export "shl-by-0-behind-eqz") (param i64 i32 i64)
  (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 1 i32.const 6 i32.and local.set 4 local.get 0 i64.const 0 i64.shl i64.eqz i32.eqz local.get 1
    i32.const 6 i32.and local.set 4 local.get 0 i64.const 0 i64.shl i64.eqz i32.eqz i32.eqz local.get 1
    i32.const 6 i32.and local.set 4 local.get 0 i64.const 0 i64.shl i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 6 i32.and local.set 4 local.get 0 i64.const 0 i64.shl i64.eqz i32.eqz
      br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 6 i32.and local.set 4 local.get 0 i64.const 0 i64.shl
    i64.eqz i32.eqz select f64.const 1.0 f64.const 0.0 local.get 1 i32.const 6 i32.and local.set 4 local.get 0
    i64.const 0 i64.shl i64.eqz i32.eqz i32.eqz select
  )
  (func $shl-by-0-behind-twice (export "shl-by-0-behind-twice") (param i64 i32 i64)
  (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 1 i32.const 6 i32.and local.set 4 local.get 0 i64.const 0 i64.shl i64.eqz i32.eqz local.get 1
    i32.const 6 i32.and local.set 4 local.get 0 i64.const 0 i64.shl i64.eqz i32.eqz i32.eqz local.get 1
    i32.const 6 i32.and local.set 4 local.get 0 i64.const 0 i64.shl i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 6 i32.and local.set 4 local.get 0 i64.const 0 i64.shl i64.eqz i32.eqz
      br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 6 i32.and local.set 4 local.get 0 i64.const 0 i64.shl
    i64.eqz i32.eqz select f64.const 1.0 f64.const 0.0 local.get 1 i32.const 6 i32.and local.set 4 local.get 0
    i64.const 0 i64.shl i64.eqz i32.eqz i32.eqz select
  )
  (func $shr-by-64-behind-ne (export "shr-by-64-behind-ne") (param i64 i32 i64)
  (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 1 i32.const 6 i32.and local.set 4 local.get 2 i64.const 64 i64.shr_u i64.const 0 i64.ne
    local.get 1 i32.const 6 i32.and local.set 4 local.get 2 i64.const 64 i64.shr_u i64.const 0 i64.ne i32.eqz
    local.get 1 i32.const 6 i32.and local.set 4 local.get 2 i64.const 64 i64.shr_u i64.const 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 6 i32.and local.set 4 local.get 2 i64.const 64 i64.shr_u i64.const 0
      i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 6 i32.and local.set 4 local.get 2 i64.const 64 i64.shr_u
    i64.const 0 i64.ne select f64.const 1.0 f64.const 0.0 local.get 1 i32.const 6 i32.and local.set 4
    local.get 2 i64.const 64 i64.shr_u i64.const 0 i64.ne i32.eqz select
  )
  (func $shr-by-64-behind-eqz (export "shr-by-64-behind-eqz") (param i64 i32 i64)
  (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 1 i32.const 6 i32.and local.set 4 local.get 2 i64.const 64 i64.shr_u i64.eqz i32.eqz local.get 1
    i32.const 6 i32.and local.set 4 local.get 2 i64.const 64 i64.shr_u i64.eqz i32.eqz i32.eqz local.get 1
    i32.const 6 i32.and local.set 4 local.get 2 i64.const 64 i64.shr_u i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 6 i32.and local.set 4 local.get 2 i64.const 64 i64.shr_u i64.eqz
      i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 6 i32.and local.set 4 local.get 2 i64.const 64 i64.shr_u
    i64.eqz i32.eqz select f64.const 1.0 f64.const 0.0 local.get 1 i32.const 6 i32.and local.set 4 local.get 2
    i64.const 64 i64.shr_u i64.eqz i32.eqz i32.eqz select
  )
  (func $shr-by-64-behind-twice (export "shr-by-64-behind-twice") (param i64 i32 i64)
  (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 1 i32.const 6 i32.and local.set 4 local.get 2 i64.const 64 i64.shr_u i64.eqz i32.eqz local.get 1
    i32.const 6 i32.and local.set 4 local.get 2 i64.const 64 i64.shr_u i64.eqz i32.eqz i32.eqz local.get 1
    i32.const 6 i32.and local.set 4 local.get 2 i64.const 64 i64.shr_u i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 6 i32.and local.set 4 local.get 2 i64.const 64 i64.shr_u i64.eqz
      i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 6 i32.and local.set 4 local.get 2 i64.const 64 i64.shr_u
    i64.eqz i32.eqz select f64.const 1.0 f64.const 0.0 local.get 1 i32.const 6 i32.and local.set 4 local.get 2
    i64.const 64 i64.shr_u i64.eqz i32.eqz i32.eqz select
  )
  (func $narrow-shr-by-32-behind-ne (export "narrow-shr-by-32-behind-ne") (param i64 i32 i64)
  (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 1 i32.const 6 i32.and local.set 4 local.get 1 i32.const 32 i32.shr_s i32.const 0 i32.ne
    local.get 1 i32.const 6 i32.and local.set 4 local.get 1 i32.const 32 i32.shr_s i32.const 0 i32.ne i32.eqz
    local.get 1 i32.const 6 i32.and local.set 4 local.get 1 i32.const 32 i32.shr_s i32.const 0 i32.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 6 i32.and local.set 4 local.get 1 i32.const 32 i32.shr_s i32.const 0
      i32.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 6 i32.and local.set 4 local.get 1 i32.const 32 i32.shr_s
    i32.const 0 i32.ne select f64.const 1.0 f64.const 0.0 local.get 1 i32.const 6 i32.and local.set 4
    local.get 1 i32.const 32 i32.shr_s i32.const 0 i32.ne i32.eqz select
  )
  (func $narrow-shr-by-32-behind-eqz (export "narrow-shr-by-32-behind-eqz") (param i64 i32 i64)
  (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 1 i32.const 6 i32.and local.set 4 local.get 1 i32.const 32 i32.shr_s i32.eqz i32.eqz local.get 1
    i32.const 6 i32.and local.set 4 local.get 1 i32.const 32 i32.shr_s i32.eqz i32.eqz i32.eqz local.get 1
    i32.const 6 i32.and local.set 4 local.get 1 i32.const 32 i32.shr_s i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 6 i32.and local.set 4 local.get 1 i32.const 32 i32.shr_s i32.eqz
      i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 6 i32.and local.set 4 local.get 1 i32.const 32 i32.shr_s
    i32.eqz i32.eqz select f64.const 1.0 f64.const 0.0 local.get 1 i32.const 6 i32.and local.set 4 local.get 1
    i32.const 32 i32.shr_s i32.eqz i32.eqz i32.eqz select
  )
  (func $narrow-shr-by-32-behind-twice (export "narrow-shr-by-32-behind-twice") (param i64 i32 i64)
  (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 1 i32.const 6 i32.and local.set 4 local.get 1 i32.const 32 i32.shr_s i32.eqz i32.eqz local.get 1
    i32.const 6 i32.and local.set 4 local.get 1 i32.const 32 i32.shr_s i32.eqz i32.eqz i32.eqz local.get 1
    i32.const 6 i32.and local.set 4 local.get 1 i32.const 32 i32.shr_s i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 6 i32.and local.set 4 local.get 1 i32.const 32 i32.shr_s i32.eqz
      i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 6 i32.and local.set 4 local.get 1 i32.const 32 i32.shr_s
    i32.eqz i32.eqz select f64.const 1.0 f64.const 0.0 local.get 1 i32.const 6 i32.and local.set 4 local.get 1
    i32.const 32 i32.shr_s i32.eqz i32.eqz i32.eqz select
  )
  (func $narrow-shr-by-32-behind-condition (export "narrow-shr-by-32-behind-condition") (param i64 i32 i64)
  (result i32 i32 i32) (local i64 i32)
    local.get 1 i32.const 6 i32.and local.set 4 local.get 1 i32.const 32 i32.shr_s
    if (result i32)
      i32.const 1
    else
      local.get 1 i32.const 0 i32.and
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 6 i32.and local.set 4 local.get 1 i32.const 32 i32.shr_s br_if 0 drop
      i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 6 i32.and local.set 4 local.get 1 i32.const 32 i32.shr_s
    select
  )
  (func $mul-behind-ne (export "mul-behind-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 1 i32.const 6 i32.and local.set 4 local.get 0 local.get 2 i64.mul i64.const 0 i64.ne local.get 1
    i32.const 6 i32.and local.set 4 local.get 0 local.get 2 i64.mul i64.const 0 i64.ne i32.eqz local.get 1
    i32.const 6 i32.and local.set 4 local.get 0 local.get 2 i64.mul i64.const 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 6 i32.and local.set 4 local.get 0 local.get 2 i64.mul i64.const 0
      i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 6 i32.and local.set 4 local.get 0 local.get 2 i64.mul
    i64.const 0 i64.ne select f64.const 1.0 f64.const 0.0 local.get 1 i32.const 6 i32.and local.set 4
    local.get 0 local.get 2 i64.mul i64.const 0 i64.ne i32.eqz select
  )
  (func $mul-behind-eqz (export "mul-behind-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 1 i32.const 6 i32.and local.set 4 local.get 0 local.get 2 i64.mul i64.eqz i32.eqz local.get 1
    i32.const 6 i32.and local.set 4 local.get 0 local.get 2 i64.mul i64.eqz i32.eqz i32.eqz local.get 1
    i32.const 6 i32.and local.set 4 local.get 0 local.get 2 i64.mul i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 6 i32.and local.set 4 local.get 0 local.get 2 i64.mul i64.eqz i32.eqz
      br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 6 i32.and local.set 4 local.get 0 local.get 2 i64.mul
    i64.eqz i32.eqz select f64.const 1.0 f64.const 0.0 local.get 1 i32.const 6 i32.and local.set 4 local.get 0
    local.get 2 i64.mul i64.eqz i32.eqz i32.eqz select
  )
  (func $mul-behind-twice (export "mul-behind-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 1 i32.const 6 i32.and local.set 4 local.get 0 local.get 2 i64.mul i64.eqz i32.eqz local.get 1
    i32.const 6 i32.and local.set 4 local.get 0 local.get 2 i64.mul i64.eqz i32.eqz i32.eqz local.get 1
    i32.const 6 i32.and local.set 4 local.get 0 local.get 2 i64.mul i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 6 i32.and local.set 4 local.get 0 local.get 2 i64.mul i64.eqz i32.eqz
      br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 6 i32.and local.set 4 local.get 0 local.get 2 i64.mul
    i64.eqz i32.eqz select f64.const 1.0 f64.const 0.0 local.get 1 i32.const 6 i32.and local.set 4 local.get 0
    local.get 2 i64.mul i64.eqz i32.eqz i32.eqz select
  )
  (func $parameter-behind-ne (export "parameter-behind-ne") (param i64 i32 i64)
  (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 1 i32.const 6 i32.and local.set 4 local.get 0 i64.const 0 i64.ne local.get 1 i32.const 6 i32.and
    local.set 4 local.get 0 i64.const 0 i64.ne i32.eqz local.get 1 i32.const 6 i32.and local.set 4 local.get 0
    i64.const 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 6 i32.and local.set 4 local.get 0 i64.const 0 i64.ne br_if 0 drop
      i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 6 i32.and local.set 4 local.get 0 i64.const 0 i64.ne select
    f64.const 1.0 f64.const 0.0 local.get 1 i32.const 6 i32.and local.set 4 local.get 0 i64.const 0 i64.ne
    i32.eqz select
  )
  (func $parameter-behind-eqz (export "parameter-behind-eqz") (param i64 i32 i64)
  (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 1 i32.const 6 i32.and local.set 4 local.get 0 i64.eqz i32.eqz local.get 1 i32.const 6 i32.and
    local.set 4 local.get 0 i64.eqz i32.eqz i32.eqz local.get 1 i32.const 6 i32.and local.set 4 local.get 0
    i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 6 i32.and local.set 4 local.get 0 i64.eqz i32.eqz br_if 0 drop
      i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 6 i32.and local.set 4 local.get 0 i64.eqz i32.eqz select
    f64.const 1.0 f64.const 0.0 local.get 1 i32.const 6 i32.and local.set 4 local.get 0 i64.eqz i32.eqz
    i32.eqz select
  )
  (func $parameter-behind-twice (export "parameter-behind-twice") (param i64 i32 i64)
  (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 1 i32.const 6 i32.and local.set 4 local.get 0 i64.eqz i32.eqz local.get 1 i32.const 6 i32.and
    local.set 4 local.get 0 i64.eqz i32.eqz i32.eqz local.get 1 i32.const 6 i32.and local.set 4 local.get 0
    i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 6 i32.and local.set 4 local.get 0 i64.eqz i32.eqz br_if 0 drop
      i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 6 i32.and local.set 4 local.get 0 i64.eqz i32.eqz select
    f64.const 1.0 f64.const 0.0 local.get 1 i32.const 6 i32.and local.set 4 local.get 0 i64.eqz i32.eqz
    i32.eqz select
  )
  (func $extended-behind-ne (export "extended-behind-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 1 i32.const 6 i32.and local.set 4 local.get 1 i32.extend16_s i32.const 0 i32.ne local.get 1
    i32.const 6 i32.and local.set 4 local.get 1 i32.extend16_s i32.const 0 i32.ne i32.eqz local.get 1
    i32.const 6 i32.and local.set 4 local.get 1 i32.extend16_s i32.const 0 i32.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 6 i32.and local.set 4 local.get 1 i32.extend16_s i32.const 0 i32.ne
      br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 6 i32.and local.set 4 local.get 1 i32.extend16_s i32.const 0
    i32.ne select f64.const 1.0 f64.const 0.0 local.get 1 i32.const 6 i32.and local.set 4 local.get 1
    i32.extend16_s i32.const 0 i32.ne i32.eqz select
  )
  (func $extended-behind-eqz (export "extended-behind-eqz") (param i64 i32 i64)
  (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 1 i32.const 6 i32.and local.set 4 local.get 1 i32.extend16_s i32.eqz i32.eqz local.get 1
    i32.const 6 i32.and local.set 4 local.get 1 i32.extend16_s i32.eqz i32.eqz i32.eqz local.get 1 i32.const 6
    i32.and local.set 4 local.get 1 i32.extend16_s i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 6 i32.and local.set 4 local.get 1 i32.extend16_s i32.eqz i32.eqz
      br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 6 i32.and local.set 4 local.get 1 i32.extend16_s i32.eqz
    i32.eqz select f64.const 1.0 f64.const 0.0 local.get 1 i32.const 6 i32.and local.set 4 local.get 1
    i32.extend16_s i32.eqz i32.eqz i32.eqz select
  )
  (func $extended-behind-twice (export "extended-behind-twice") (param i64 i32 i64)
  (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 1 i32.const 6 i32.and local.set 4 local.get 1 i32.extend16_s i32.eqz i32.eqz local.get 1
    i32.const 6 i32.and local.set 4 local.get 1 i32.extend16_s i32.eqz i32.eqz i32.eqz local.get 1 i32.const 6
    i32.and local.set 4 local.get 1 i32.extend16_s i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 6 i32.and local.set 4 local.get 1 i32.extend16_s i32.eqz i32.eqz
      br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 6 i32.and local.set 4 local.get 1 i32.extend16_s i32.eqz
    i32.eqz select f64.const 1.0 f64.const 0.0 local.get 1 i32.const 6 i32.and local.set 4 local.get 1
    i32.extend16_s i32.eqz i32.eqz i32.eqz select
  )
  (func $extended-behind-condition (export "extended-behind-condition") (param i64 i32 i64)
  (result i32 i32 i32) (local i64 i32)
    local.get 1 i32.const 6 i32.and local.set 4 local.get 1 i32.extend16_s
    if (result i32)
      i32.const 1
    else
      local.get 1 i32.const 0 i32.and
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 6 i32.and local.set 4 local.get 1 i32.extend16_s br_if 0 drop
      i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 6 i32.and local.set 4 local.get 1 i32.extend16_s select
  )
  (func $shl-by-64-ne (export "shl-by-64-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 local.get 2 i64.xor i64.const 64 i64.shl i64.const 0 i64.ne local.get 0 local.get 2 i64.xor
    i64.const 64 i64.shl i64.const 0 i64.ne i32.eqz local.get 0 local.get 2 i64.xor i64.const 64 i64.shl
    i64.const 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 2 i64.xor i64.const 64 i64.shl i64.const 0 i64.ne br_if 0 drop
      i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 2 i64.xor i64.const 64 i64.shl i64.const 0 i64.ne select
    f64.const 1.0 f64.const 0.0 local.get 0 local.get 2 i64.xor i64.const 64 i64.shl i64.const 0 i64.ne
    i32.eqz select
  )
  (func $shl-by-64-eqz (export "shl-by-64-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 local.get 2 i64.xor i64.const 64 i64.shl i64.eqz i32.eqz local.get 0 local.get 2 i64.xor
    i64.const 64 i64.shl i64.eqz i32.eqz i32.eqz local.get 0 local.get 2 i64.xor i64.const 64 i64.shl i64.eqz
    i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 2 i64.xor i64.const 64 i64.shl i64.eqz i32.eqz br_if 0 drop
      i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 2 i64.xor i64.const 64 i64.shl i64.eqz i32.eqz select
    f64.const 1.0 f64.const 0.0 local.get 0 local.get 2 i64.xor i64.const 64 i64.shl i64.eqz i32.eqz i32.eqz
    select
  )
  (func $shl-by-64-twice (export "shl-by-64-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 local.get 2 i64.xor i64.const 64 i64.shl i64.eqz i32.eqz local.get 0 local.get 2 i64.xor
    i64.const 64 i64.shl i64.eqz i32.eqz i32.eqz local.get 0 local.get 2 i64.xor i64.const 64 i64.shl i64.eqz
    i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 2 i64.xor i64.const 64 i64.shl i64.eqz i32.eqz br_if 0 drop
      i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 2 i64.xor i64.const 64 i64.shl i64.eqz i32.eqz select
    f64.const 1.0 f64.const 0.0 local.get 0 local.get 2 i64.xor i64.const 64 i64.shl i64.eqz i32.eqz i32.eqz
    select
  )
  (func $shl-by-1-ne (export "shl-by-1-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 i64.const 1 i64.shl i64.const 0 i64.ne local.get 0 i64.const 1 i64.shl i64.const 0 i64.ne
    i32.eqz local.get 0 i64.const 1 i64.shl i64.const 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 1 i64.shl i64.const 0 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 1 i64.shl i64.const 0 i64.ne select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 1 i64.shl i64.const 0 i64.ne i32.eqz select
  )
  (func $shl-by-1-eqz (export "shl-by-1-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 i64.const 1 i64.shl i64.eqz i32.eqz local.get 0 i64.const 1 i64.shl i64.eqz i32.eqz i32.eqz
    local.get 0 i64.const 1 i64.shl i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 1 i64.shl i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 1 i64.shl i64.eqz i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 1 i64.shl i64.eqz i32.eqz i32.eqz select
  )
  (func $shl-by-1-twice (export "shl-by-1-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 i64.const 1 i64.shl i64.eqz i32.eqz local.get 0 i64.const 1 i64.shl i64.eqz i32.eqz i32.eqz
    local.get 0 i64.const 1 i64.shl i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 1 i64.shl i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 1 i64.shl i64.eqz i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 1 i64.shl i64.eqz i32.eqz i32.eqz select
  )
  (func $shr-by-32-ne (export "shr-by-32-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 i64.const 32 i64.shr_u i64.const 0 i64.ne local.get 0 i64.const 32 i64.shr_u i64.const 0
    i64.ne i32.eqz local.get 0 i64.const 32 i64.shr_u i64.const 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 32 i64.shr_u i64.const 0 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 32 i64.shr_u i64.const 0 i64.ne select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 32 i64.shr_u i64.const 0 i64.ne i32.eqz select
  )
  (func $shr-by-32-eqz (export "shr-by-32-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 i64.const 32 i64.shr_u i64.eqz i32.eqz local.get 0 i64.const 32 i64.shr_u i64.eqz i32.eqz
    i32.eqz local.get 0 i64.const 32 i64.shr_u i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 32 i64.shr_u i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 32 i64.shr_u i64.eqz i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 32 i64.shr_u i64.eqz i32.eqz i32.eqz select
  )
  (func $shr-by-32-twice (export "shr-by-32-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 i64.const 32 i64.shr_u i64.eqz i32.eqz local.get 0 i64.const 32 i64.shr_u i64.eqz i32.eqz
    i32.eqz local.get 0 i64.const 32 i64.shr_u i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 32 i64.shr_u i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 32 i64.shr_u i64.eqz i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 32 i64.shr_u i64.eqz i32.eqz i32.eqz select
  )
  (func $shr_s-by-0-ne (export "shr_s-by-0-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 local.get 2 i64.sub i64.const 0 i64.shr_s i64.const 0 i64.ne local.get 0 local.get 2 i64.sub
    i64.const 0 i64.shr_s i64.const 0 i64.ne i32.eqz local.get 0 local.get 2 i64.sub i64.const 0 i64.shr_s
    i64.const 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 2 i64.sub i64.const 0 i64.shr_s i64.const 0 i64.ne br_if 0 drop
      i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 2 i64.sub i64.const 0 i64.shr_s i64.const 0 i64.ne select
    f64.const 1.0 f64.const 0.0 local.get 0 local.get 2 i64.sub i64.const 0 i64.shr_s i64.const 0 i64.ne
    i32.eqz select
  )
  (func $shr_s-by-0-eqz (export "shr_s-by-0-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 local.get 2 i64.sub i64.const 0 i64.shr_s i64.eqz i32.eqz local.get 0 local.get 2 i64.sub
    i64.const 0 i64.shr_s i64.eqz i32.eqz i32.eqz local.get 0 local.get 2 i64.sub i64.const 0 i64.shr_s
    i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 2 i64.sub i64.const 0 i64.shr_s i64.eqz i32.eqz br_if 0 drop
      i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 2 i64.sub i64.const 0 i64.shr_s i64.eqz i32.eqz select
    f64.const 1.0 f64.const 0.0 local.get 0 local.get 2 i64.sub i64.const 0 i64.shr_s i64.eqz i32.eqz i32.eqz
    select
  )
  (func $shr_s-by-0-twice (export "shr_s-by-0-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 local.get 2 i64.sub i64.const 0 i64.shr_s i64.eqz i32.eqz local.get 0 local.get 2 i64.sub
    i64.const 0 i64.shr_s i64.eqz i32.eqz i32.eqz local.get 0 local.get 2 i64.sub i64.const 0 i64.shr_s
    i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 2 i64.sub i64.const 0 i64.shr_s i64.eqz i32.eqz br_if 0 drop
      i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 2 i64.sub i64.const 0 i64.shr_s i64.eqz i32.eqz select
    f64.const 1.0 f64.const 0.0 local.get 0 local.get 2 i64.sub i64.const 0 i64.shr_s i64.eqz i32.eqz i32.eqz
    select
  )
  (func $rotl-ne (export "rotl-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 0 i64.const 8 i64.rotl i64.const 0 i64.ne local.get 0 i64.const 8 i64.rotl i64.const 0 i64.ne
    i32.eqz local.get 0 i64.const 8 i64.rotl i64.const 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 8 i64.rotl i64.const 0 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 8 i64.rotl i64.const 0 i64.ne select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 8 i64.rotl i64.const 0 i64.ne i32.eqz select
  )
  (func $rotl-eqz (export "rotl-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 0 i64.const 8 i64.rotl i64.eqz i32.eqz local.get 0 i64.const 8 i64.rotl i64.eqz i32.eqz i32.eqz
    local.get 0 i64.const 8 i64.rotl i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 8 i64.rotl i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 8 i64.rotl i64.eqz i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 8 i64.rotl i64.eqz i32.eqz i32.eqz select
  )
  (func $rotl-twice (export "rotl-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 0 i64.const 8 i64.rotl i64.eqz i32.eqz local.get 0 i64.const 8 i64.rotl i64.eqz i32.eqz i32.eqz
    local.get 0 i64.const 8 i64.rotl i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 8 i64.rotl i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 8 i64.rotl i64.eqz i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 8 i64.rotl i64.eqz i32.eqz i32.eqz select
  )
  (func $mask-ne (export "mask-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 0 i64.const 255 i64.and i64.const 0 i64.ne local.get 0 i64.const 255 i64.and i64.const 0 i64.ne
    i32.eqz local.get 0 i64.const 255 i64.and i64.const 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 255 i64.and i64.const 0 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 255 i64.and i64.const 0 i64.ne select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 255 i64.and i64.const 0 i64.ne i32.eqz select
  )
  (func $mask-eqz (export "mask-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 0 i64.const 255 i64.and i64.eqz i32.eqz local.get 0 i64.const 255 i64.and i64.eqz i32.eqz
    i32.eqz local.get 0 i64.const 255 i64.and i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 255 i64.and i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 255 i64.and i64.eqz i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 255 i64.and i64.eqz i32.eqz i32.eqz select
  )
  (func $mask-twice (export "mask-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 0 i64.const 255 i64.and i64.eqz i32.eqz local.get 0 i64.const 255 i64.and i64.eqz i32.eqz
    i32.eqz local.get 0 i64.const 255 i64.and i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 255 i64.and i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 255 i64.and i64.eqz i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 255 i64.and i64.eqz i32.eqz i32.eqz select
  )
  (func $mask-32-ne (export "mask-32-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 0 i64.const 0xffffffff i64.and i64.const 0 i64.ne local.get 0 i64.const 0xffffffff i64.and
    i64.const 0 i64.ne i32.eqz local.get 0 i64.const 0xffffffff i64.and i64.const 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0xffffffff i64.and i64.const 0 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0xffffffff i64.and i64.const 0 i64.ne select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 0xffffffff i64.and i64.const 0 i64.ne i32.eqz select
  )
  (func $mask-32-eqz (export "mask-32-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 i64.const 0xffffffff i64.and i64.eqz i32.eqz local.get 0 i64.const 0xffffffff i64.and i64.eqz
    i32.eqz i32.eqz local.get 0 i64.const 0xffffffff i64.and i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0xffffffff i64.and i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0xffffffff i64.and i64.eqz i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 0xffffffff i64.and i64.eqz i32.eqz i32.eqz select
  )
  (func $mask-32-twice (export "mask-32-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 i64.const 0xffffffff i64.and i64.eqz i32.eqz local.get 0 i64.const 0xffffffff i64.and i64.eqz
    i32.eqz i32.eqz local.get 0 i64.const 0xffffffff i64.and i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0xffffffff i64.and i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0xffffffff i64.and i64.eqz i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 0xffffffff i64.and i64.eqz i32.eqz i32.eqz select
  )
  (func $mask-sign-ne (export "mask-sign-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 i64.const 0xffffffff80000000 i64.and i64.const 0 i64.ne local.get 0
    i64.const 0xffffffff80000000 i64.and i64.const 0 i64.ne i32.eqz local.get 0 i64.const 0xffffffff80000000
    i64.and i64.const 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0xffffffff80000000 i64.and i64.const 0 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0xffffffff80000000 i64.and i64.const 0 i64.ne select
    f64.const 1.0 f64.const 0.0 local.get 0 i64.const 0xffffffff80000000 i64.and i64.const 0 i64.ne i32.eqz
    select
  )
  (func $mask-sign-eqz (export "mask-sign-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 i64.const 0xffffffff80000000 i64.and i64.eqz i32.eqz local.get 0 i64.const 0xffffffff80000000
    i64.and i64.eqz i32.eqz i32.eqz local.get 0 i64.const 0xffffffff80000000 i64.and i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0xffffffff80000000 i64.and i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0xffffffff80000000 i64.and i64.eqz i32.eqz select
    f64.const 1.0 f64.const 0.0 local.get 0 i64.const 0xffffffff80000000 i64.and i64.eqz i32.eqz i32.eqz
    select
  )
  (func $mask-sign-twice (export "mask-sign-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 i64.const 0xffffffff80000000 i64.and i64.eqz i32.eqz local.get 0 i64.const 0xffffffff80000000
    i64.and i64.eqz i32.eqz i32.eqz local.get 0 i64.const 0xffffffff80000000 i64.and i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0xffffffff80000000 i64.and i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0xffffffff80000000 i64.and i64.eqz i32.eqz select
    f64.const 1.0 f64.const 0.0 local.get 0 i64.const 0xffffffff80000000 i64.and i64.eqz i32.eqz i32.eqz
    select
  )
  (func $mask-31-ne (export "mask-31-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 0 i64.const 0x80000000 i64.and i64.const 0 i64.ne local.get 0 i64.const 0x80000000 i64.and
    i64.const 0 i64.ne i32.eqz local.get 0 i64.const 0x80000000 i64.and i64.const 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x80000000 i64.and i64.const 0 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x80000000 i64.and i64.const 0 i64.ne select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 0x80000000 i64.and i64.const 0 i64.ne i32.eqz select
  )
  (func $mask-31-eqz (export "mask-31-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 i64.const 0x80000000 i64.and i64.eqz i32.eqz local.get 0 i64.const 0x80000000 i64.and i64.eqz
    i32.eqz i32.eqz local.get 0 i64.const 0x80000000 i64.and i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x80000000 i64.and i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x80000000 i64.and i64.eqz i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 0x80000000 i64.and i64.eqz i32.eqz i32.eqz select
  )
  (func $mask-31-twice (export "mask-31-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 i64.const 0x80000000 i64.and i64.eqz i32.eqz local.get 0 i64.const 0x80000000 i64.and i64.eqz
    i32.eqz i32.eqz local.get 0 i64.const 0x80000000 i64.and i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x80000000 i64.and i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x80000000 i64.and i64.eqz i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 0x80000000 i64.and i64.eqz i32.eqz i32.eqz select
  )
  (func $mask-wide-ne (export "mask-wide-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 i64.const 0x100000000 i64.and i64.const 0 i64.ne local.get 0 i64.const 0x100000000 i64.and
    i64.const 0 i64.ne i32.eqz local.get 0 i64.const 0x100000000 i64.and i64.const 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x100000000 i64.and i64.const 0 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x100000000 i64.and i64.const 0 i64.ne select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 0x100000000 i64.and i64.const 0 i64.ne i32.eqz select
  )
  (func $mask-wide-eqz (export "mask-wide-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 i64.const 0x100000000 i64.and i64.eqz i32.eqz local.get 0 i64.const 0x100000000 i64.and
    i64.eqz i32.eqz i32.eqz local.get 0 i64.const 0x100000000 i64.and i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x100000000 i64.and i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x100000000 i64.and i64.eqz i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 0x100000000 i64.and i64.eqz i32.eqz i32.eqz select
  )
  (func $mask-wide-twice (export "mask-wide-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 i64.const 0x100000000 i64.and i64.eqz i32.eqz local.get 0 i64.const 0x100000000 i64.and
    i64.eqz i32.eqz i32.eqz local.get 0 i64.const 0x100000000 i64.and i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x100000000 i64.and i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x100000000 i64.and i64.eqz i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 0x100000000 i64.and i64.eqz i32.eqz i32.eqz select
  )
  (func $narrow-add-ne (export "narrow-add-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 1 i32.const 1 i32.add i32.const 0 i32.ne local.get 1 i32.const 1 i32.add i32.const 0 i32.ne
    i32.eqz local.get 1 i32.const 1 i32.add i32.const 0 i32.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 1 i32.add i32.const 0 i32.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 1 i32.add i32.const 0 i32.ne select f64.const 1.0
    f64.const 0.0 local.get 1 i32.const 1 i32.add i32.const 0 i32.ne i32.eqz select
  )
  (func $narrow-add-eqz (export "narrow-add-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 1 i32.const 1 i32.add i32.eqz i32.eqz local.get 1 i32.const 1 i32.add i32.eqz i32.eqz i32.eqz
    local.get 1 i32.const 1 i32.add i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 1 i32.add i32.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 1 i32.add i32.eqz i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 1 i32.const 1 i32.add i32.eqz i32.eqz i32.eqz select
  )
  (func $narrow-add-twice (export "narrow-add-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 1 i32.const 1 i32.add i32.eqz i32.eqz local.get 1 i32.const 1 i32.add i32.eqz i32.eqz i32.eqz
    local.get 1 i32.const 1 i32.add i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 1 i32.add i32.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 1 i32.add i32.eqz i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 1 i32.const 1 i32.add i32.eqz i32.eqz i32.eqz select
  )
  (func $narrow-add-condition (export "narrow-add-condition") (param i64 i32 i64) (result i32 i32 i32)
  (local i64 i32)
    local.get 1 i32.const 1 i32.add
    if (result i32)
      i32.const 1
    else
      local.get 1 i32.const 0 i32.and
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 1 i32.add br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 1 i32.add select
  )
  (func $narrow-sub-smallest-ne (export "narrow-sub-smallest-ne") (param i64 i32 i64)
  (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 1 i32.const 0x80000000 i32.sub i32.const 0 i32.ne local.get 1 i32.const 0x80000000 i32.sub
    i32.const 0 i32.ne i32.eqz local.get 1 i32.const 0x80000000 i32.sub i32.const 0 i32.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 0x80000000 i32.sub i32.const 0 i32.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 0x80000000 i32.sub i32.const 0 i32.ne select f64.const 1.0
    f64.const 0.0 local.get 1 i32.const 0x80000000 i32.sub i32.const 0 i32.ne i32.eqz select
  )
  (func $narrow-sub-smallest-eqz (export "narrow-sub-smallest-eqz") (param i64 i32 i64)
  (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 1 i32.const 0x80000000 i32.sub i32.eqz i32.eqz local.get 1 i32.const 0x80000000 i32.sub i32.eqz
    i32.eqz i32.eqz local.get 1 i32.const 0x80000000 i32.sub i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 0x80000000 i32.sub i32.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 0x80000000 i32.sub i32.eqz i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 1 i32.const 0x80000000 i32.sub i32.eqz i32.eqz i32.eqz select
  )
  (func $narrow-sub-smallest-twice (export "narrow-sub-smallest-twice") (param i64 i32 i64)
  (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 1 i32.const 0x80000000 i32.sub i32.eqz i32.eqz local.get 1 i32.const 0x80000000 i32.sub i32.eqz
    i32.eqz i32.eqz local.get 1 i32.const 0x80000000 i32.sub i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 0x80000000 i32.sub i32.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 0x80000000 i32.sub i32.eqz i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 1 i32.const 0x80000000 i32.sub i32.eqz i32.eqz i32.eqz select
  )
  (func $narrow-sub-smallest-condition (export "narrow-sub-smallest-condition") (param i64 i32 i64)
  (result i32 i32 i32) (local i64 i32)
    local.get 1 i32.const 0x80000000 i32.sub
    if (result i32)
      i32.const 1
    else
      local.get 1 i32.const 0 i32.and
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 0x80000000 i32.sub br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 0x80000000 i32.sub select
  )
  (func $sub-smallest-ne (export "sub-smallest-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 i64.const 0xffffffff80000000 i64.sub i64.const 0 i64.ne local.get 0
    i64.const 0xffffffff80000000 i64.sub i64.const 0 i64.ne i32.eqz local.get 0 i64.const 0xffffffff80000000
    i64.sub i64.const 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0xffffffff80000000 i64.sub i64.const 0 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0xffffffff80000000 i64.sub i64.const 0 i64.ne select
    f64.const 1.0 f64.const 0.0 local.get 0 i64.const 0xffffffff80000000 i64.sub i64.const 0 i64.ne i32.eqz
    select
  )
  (func $sub-smallest-eqz (export "sub-smallest-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 i64.const 0xffffffff80000000 i64.sub i64.eqz i32.eqz local.get 0 i64.const 0xffffffff80000000
    i64.sub i64.eqz i32.eqz i32.eqz local.get 0 i64.const 0xffffffff80000000 i64.sub i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0xffffffff80000000 i64.sub i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0xffffffff80000000 i64.sub i64.eqz i32.eqz select
    f64.const 1.0 f64.const 0.0 local.get 0 i64.const 0xffffffff80000000 i64.sub i64.eqz i32.eqz i32.eqz
    select
  )
  (func $sub-smallest-twice (export "sub-smallest-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 i64.const 0xffffffff80000000 i64.sub i64.eqz i32.eqz local.get 0 i64.const 0xffffffff80000000
    i64.sub i64.eqz i32.eqz i32.eqz local.get 0 i64.const 0xffffffff80000000 i64.sub i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0xffffffff80000000 i64.sub i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0xffffffff80000000 i64.sub i64.eqz i32.eqz select
    f64.const 1.0 f64.const 0.0 local.get 0 i64.const 0xffffffff80000000 i64.sub i64.eqz i32.eqz i32.eqz
    select
  )
  (func $add-smallest-ne (export "add-smallest-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 i64.const 0xffffffff80000000 i64.add i64.const 0 i64.ne local.get 0
    i64.const 0xffffffff80000000 i64.add i64.const 0 i64.ne i32.eqz local.get 0 i64.const 0xffffffff80000000
    i64.add i64.const 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0xffffffff80000000 i64.add i64.const 0 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0xffffffff80000000 i64.add i64.const 0 i64.ne select
    f64.const 1.0 f64.const 0.0 local.get 0 i64.const 0xffffffff80000000 i64.add i64.const 0 i64.ne i32.eqz
    select
  )
  (func $add-smallest-eqz (export "add-smallest-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 i64.const 0xffffffff80000000 i64.add i64.eqz i32.eqz local.get 0 i64.const 0xffffffff80000000
    i64.add i64.eqz i32.eqz i32.eqz local.get 0 i64.const 0xffffffff80000000 i64.add i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0xffffffff80000000 i64.add i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0xffffffff80000000 i64.add i64.eqz i32.eqz select
    f64.const 1.0 f64.const 0.0 local.get 0 i64.const 0xffffffff80000000 i64.add i64.eqz i32.eqz i32.eqz
    select
  )
  (func $add-smallest-twice (export "add-smallest-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 i64.const 0xffffffff80000000 i64.add i64.eqz i32.eqz local.get 0 i64.const 0xffffffff80000000
    i64.add i64.eqz i32.eqz i32.eqz local.get 0 i64.const 0xffffffff80000000 i64.add i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0xffffffff80000000 i64.add i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0xffffffff80000000 i64.add i64.eqz i32.eqz select
    f64.const 1.0 f64.const 0.0 local.get 0 i64.const 0xffffffff80000000 i64.add i64.eqz i32.eqz i32.eqz
    select
  )
  (func $narrow-mul-ne (export "narrow-mul-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 1 local.get 1 i32.mul i32.const 0 i32.ne local.get 1 local.get 1 i32.mul i32.const 0 i32.ne
    i32.eqz local.get 1 local.get 1 i32.mul i32.const 0 i32.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 local.get 1 i32.mul i32.const 0 i32.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 local.get 1 i32.mul i32.const 0 i32.ne select f64.const 1.0
    f64.const 0.0 local.get 1 local.get 1 i32.mul i32.const 0 i32.ne i32.eqz select
  )
  (func $narrow-mul-eqz (export "narrow-mul-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 1 local.get 1 i32.mul i32.eqz i32.eqz local.get 1 local.get 1 i32.mul i32.eqz i32.eqz i32.eqz
    local.get 1 local.get 1 i32.mul i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 local.get 1 i32.mul i32.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 local.get 1 i32.mul i32.eqz i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 1 local.get 1 i32.mul i32.eqz i32.eqz i32.eqz select
  )
  (func $narrow-mul-twice (export "narrow-mul-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 1 local.get 1 i32.mul i32.eqz i32.eqz local.get 1 local.get 1 i32.mul i32.eqz i32.eqz i32.eqz
    local.get 1 local.get 1 i32.mul i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 local.get 1 i32.mul i32.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 local.get 1 i32.mul i32.eqz i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 1 local.get 1 i32.mul i32.eqz i32.eqz i32.eqz select
  )
  (func $narrow-mul-condition (export "narrow-mul-condition") (param i64 i32 i64) (result i32 i32 i32)
  (local i64 i32)
    local.get 1 local.get 1 i32.mul
    if (result i32)
      i32.const 1
    else
      local.get 1 i32.const 0 i32.and
    end
    block (result i32)
      i32.const 1 local.get 1 local.get 1 i32.mul br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 local.get 1 i32.mul select
  )
  (func $narrow-and-ne (export "narrow-and-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 1 i32.const 65792 i32.and i32.const 0 i32.ne local.get 1 i32.const 65792 i32.and i32.const 0
    i32.ne i32.eqz local.get 1 i32.const 65792 i32.and i32.const 0 i32.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 65792 i32.and i32.const 0 i32.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 65792 i32.and i32.const 0 i32.ne select f64.const 1.0
    f64.const 0.0 local.get 1 i32.const 65792 i32.and i32.const 0 i32.ne i32.eqz select
  )
  (func $narrow-and-eqz (export "narrow-and-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 1 i32.const 65792 i32.and i32.eqz i32.eqz local.get 1 i32.const 65792 i32.and i32.eqz i32.eqz
    i32.eqz local.get 1 i32.const 65792 i32.and i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 65792 i32.and i32.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 65792 i32.and i32.eqz i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 1 i32.const 65792 i32.and i32.eqz i32.eqz i32.eqz select
  )
  (func $narrow-and-twice (export "narrow-and-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 1 i32.const 65792 i32.and i32.eqz i32.eqz local.get 1 i32.const 65792 i32.and i32.eqz i32.eqz
    i32.eqz local.get 1 i32.const 65792 i32.and i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 65792 i32.and i32.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 65792 i32.and i32.eqz i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 1 i32.const 65792 i32.and i32.eqz i32.eqz i32.eqz select
  )
  (func $narrow-and-condition (export "narrow-and-condition") (param i64 i32 i64) (result i32 i32 i32)
  (local i64 i32)
    local.get 1 i32.const 65792 i32.and
    if (result i32)
      i32.const 1
    else
      local.get 1 i32.const 0 i32.and
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 65792 i32.and br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 65792 i32.and select
  )
  (func $narrow-and-byte-ne (export "narrow-and-byte-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 1 i32.const 255 i32.and i32.const 0 i32.ne local.get 1 i32.const 255 i32.and i32.const 0 i32.ne
    i32.eqz local.get 1 i32.const 255 i32.and i32.const 0 i32.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 255 i32.and i32.const 0 i32.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 255 i32.and i32.const 0 i32.ne select f64.const 1.0
    f64.const 0.0 local.get 1 i32.const 255 i32.and i32.const 0 i32.ne i32.eqz select
  )
  (func $narrow-and-byte-eqz (export "narrow-and-byte-eqz") (param i64 i32 i64)
  (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 1 i32.const 255 i32.and i32.eqz i32.eqz local.get 1 i32.const 255 i32.and i32.eqz i32.eqz
    i32.eqz local.get 1 i32.const 255 i32.and i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 255 i32.and i32.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 255 i32.and i32.eqz i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 1 i32.const 255 i32.and i32.eqz i32.eqz i32.eqz select
  )
  (func $narrow-and-byte-twice (export "narrow-and-byte-twice") (param i64 i32 i64)
  (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 1 i32.const 255 i32.and i32.eqz i32.eqz local.get 1 i32.const 255 i32.and i32.eqz i32.eqz
    i32.eqz local.get 1 i32.const 255 i32.and i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 255 i32.and i32.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 255 i32.and i32.eqz i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 1 i32.const 255 i32.and i32.eqz i32.eqz i32.eqz select
  )
  (func $narrow-and-byte-condition (export "narrow-and-byte-condition") (param i64 i32 i64)
  (result i32 i32 i32) (local i64 i32)
    local.get 1 i32.const 255 i32.and
    if (result i32)
      i32.const 1
    else
      local.get 1 i32.const 0 i32.and
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 255 i32.and br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 255 i32.and select
  )
  (func $narrow-and-sign-ne (export "narrow-and-sign-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 1 i32.const 0x80000000 i32.and i32.const 0 i32.ne local.get 1 i32.const 0x80000000 i32.and
    i32.const 0 i32.ne i32.eqz local.get 1 i32.const 0x80000000 i32.and i32.const 0 i32.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 0x80000000 i32.and i32.const 0 i32.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 0x80000000 i32.and i32.const 0 i32.ne select f64.const 1.0
    f64.const 0.0 local.get 1 i32.const 0x80000000 i32.and i32.const 0 i32.ne i32.eqz select
  )
  (func $narrow-and-sign-eqz (export "narrow-and-sign-eqz") (param i64 i32 i64)
  (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 1 i32.const 0x80000000 i32.and i32.eqz i32.eqz local.get 1 i32.const 0x80000000 i32.and i32.eqz
    i32.eqz i32.eqz local.get 1 i32.const 0x80000000 i32.and i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 0x80000000 i32.and i32.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 0x80000000 i32.and i32.eqz i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 1 i32.const 0x80000000 i32.and i32.eqz i32.eqz i32.eqz select
  )
  (func $narrow-and-sign-twice (export "narrow-and-sign-twice") (param i64 i32 i64)
  (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 1 i32.const 0x80000000 i32.and i32.eqz i32.eqz local.get 1 i32.const 0x80000000 i32.and i32.eqz
    i32.eqz i32.eqz local.get 1 i32.const 0x80000000 i32.and i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 0x80000000 i32.and i32.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 0x80000000 i32.and i32.eqz i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 1 i32.const 0x80000000 i32.and i32.eqz i32.eqz i32.eqz select
  )
  (func $narrow-and-sign-condition (export "narrow-and-sign-condition") (param i64 i32 i64)
  (result i32 i32 i32) (local i64 i32)
    local.get 1 i32.const 0x80000000 i32.and
    if (result i32)
      i32.const 1
    else
      local.get 1 i32.const 0 i32.and
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 0x80000000 i32.and br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 0x80000000 i32.and select
  )
  (func $narrow-and-all-ne (export "narrow-and-all-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 1 i32.const -1 i32.and i32.const 0 i32.ne local.get 1 i32.const -1 i32.and i32.const 0 i32.ne
    i32.eqz local.get 1 i32.const -1 i32.and i32.const 0 i32.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const -1 i32.and i32.const 0 i32.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const -1 i32.and i32.const 0 i32.ne select f64.const 1.0
    f64.const 0.0 local.get 1 i32.const -1 i32.and i32.const 0 i32.ne i32.eqz select
  )
  (func $narrow-and-all-eqz (export "narrow-and-all-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 1 i32.const -1 i32.and i32.eqz i32.eqz local.get 1 i32.const -1 i32.and i32.eqz i32.eqz i32.eqz
    local.get 1 i32.const -1 i32.and i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const -1 i32.and i32.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const -1 i32.and i32.eqz i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 1 i32.const -1 i32.and i32.eqz i32.eqz i32.eqz select
  )
  (func $narrow-and-all-twice (export "narrow-and-all-twice") (param i64 i32 i64)
  (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 1 i32.const -1 i32.and i32.eqz i32.eqz local.get 1 i32.const -1 i32.and i32.eqz i32.eqz i32.eqz
    local.get 1 i32.const -1 i32.and i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const -1 i32.and i32.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const -1 i32.and i32.eqz i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 1 i32.const -1 i32.and i32.eqz i32.eqz i32.eqz select
  )
  (func $narrow-and-all-condition (export "narrow-and-all-condition") (param i64 i32 i64) (result i32 i32 i32)
  (local i64 i32)
    local.get 1 i32.const -1 i32.and
    if (result i32)
      i32.const 1
    else
      local.get 1 i32.const 0 i32.and
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const -1 i32.and br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const -1 i32.and select
  )
  (func $narrow-shl-ne (export "narrow-shl-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 1 i32.const 16 i32.shl i32.const 0 i32.ne local.get 1 i32.const 16 i32.shl i32.const 0 i32.ne
    i32.eqz local.get 1 i32.const 16 i32.shl i32.const 0 i32.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 16 i32.shl i32.const 0 i32.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 16 i32.shl i32.const 0 i32.ne select f64.const 1.0
    f64.const 0.0 local.get 1 i32.const 16 i32.shl i32.const 0 i32.ne i32.eqz select
  )
  (func $narrow-shl-eqz (export "narrow-shl-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 1 i32.const 16 i32.shl i32.eqz i32.eqz local.get 1 i32.const 16 i32.shl i32.eqz i32.eqz i32.eqz
    local.get 1 i32.const 16 i32.shl i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 16 i32.shl i32.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 16 i32.shl i32.eqz i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 1 i32.const 16 i32.shl i32.eqz i32.eqz i32.eqz select
  )
  (func $narrow-shl-twice (export "narrow-shl-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 1 i32.const 16 i32.shl i32.eqz i32.eqz local.get 1 i32.const 16 i32.shl i32.eqz i32.eqz i32.eqz
    local.get 1 i32.const 16 i32.shl i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 16 i32.shl i32.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 16 i32.shl i32.eqz i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 1 i32.const 16 i32.shl i32.eqz i32.eqz i32.eqz select
  )
  (func $narrow-shl-condition (export "narrow-shl-condition") (param i64 i32 i64) (result i32 i32 i32)
  (local i64 i32)
    local.get 1 i32.const 16 i32.shl
    if (result i32)
      i32.const 1
    else
      local.get 1 i32.const 0 i32.and
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 16 i32.shl br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 16 i32.shl select
  )
  (func $narrow-shl-by-32-ne (export "narrow-shl-by-32-ne") (param i64 i32 i64)
  (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 1 i32.const 3 i32.and i32.const 32 i32.shl i32.const 0 i32.ne local.get 1 i32.const 3 i32.and
    i32.const 32 i32.shl i32.const 0 i32.ne i32.eqz local.get 1 i32.const 3 i32.and i32.const 32 i32.shl
    i32.const 0 i32.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 3 i32.and i32.const 32 i32.shl i32.const 0 i32.ne br_if 0 drop
      i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 3 i32.and i32.const 32 i32.shl i32.const 0 i32.ne select
    f64.const 1.0 f64.const 0.0 local.get 1 i32.const 3 i32.and i32.const 32 i32.shl i32.const 0 i32.ne
    i32.eqz select
  )
  (func $narrow-shl-by-32-eqz (export "narrow-shl-by-32-eqz") (param i64 i32 i64)
  (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 1 i32.const 3 i32.and i32.const 32 i32.shl i32.eqz i32.eqz local.get 1 i32.const 3 i32.and
    i32.const 32 i32.shl i32.eqz i32.eqz i32.eqz local.get 1 i32.const 3 i32.and i32.const 32 i32.shl i32.eqz
    i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 3 i32.and i32.const 32 i32.shl i32.eqz i32.eqz br_if 0 drop
      i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 3 i32.and i32.const 32 i32.shl i32.eqz i32.eqz select
    f64.const 1.0 f64.const 0.0 local.get 1 i32.const 3 i32.and i32.const 32 i32.shl i32.eqz i32.eqz i32.eqz
    select
  )
  (func $narrow-shl-by-32-twice (export "narrow-shl-by-32-twice") (param i64 i32 i64)
  (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 1 i32.const 3 i32.and i32.const 32 i32.shl i32.eqz i32.eqz local.get 1 i32.const 3 i32.and
    i32.const 32 i32.shl i32.eqz i32.eqz i32.eqz local.get 1 i32.const 3 i32.and i32.const 32 i32.shl i32.eqz
    i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 3 i32.and i32.const 32 i32.shl i32.eqz i32.eqz br_if 0 drop
      i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 3 i32.and i32.const 32 i32.shl i32.eqz i32.eqz select
    f64.const 1.0 f64.const 0.0 local.get 1 i32.const 3 i32.and i32.const 32 i32.shl i32.eqz i32.eqz i32.eqz
    select
  )
  (func $narrow-shl-by-32-condition (export "narrow-shl-by-32-condition") (param i64 i32 i64)
  (result i32 i32 i32) (local i64 i32)
    local.get 1 i32.const 3 i32.and i32.const 32 i32.shl
    if (result i32)
      i32.const 1
    else
      local.get 1 i32.const 0 i32.and
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 3 i32.and i32.const 32 i32.shl br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 3 i32.and i32.const 32 i32.shl select
  )
  (func $narrow-shr-ne (export "narrow-shr-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 1 i32.const 8 i32.shr_u i32.const 0 i32.ne local.get 1 i32.const 8 i32.shr_u i32.const 0 i32.ne
    i32.eqz local.get 1 i32.const 8 i32.shr_u i32.const 0 i32.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 8 i32.shr_u i32.const 0 i32.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 8 i32.shr_u i32.const 0 i32.ne select f64.const 1.0
    f64.const 0.0 local.get 1 i32.const 8 i32.shr_u i32.const 0 i32.ne i32.eqz select
  )
  (func $narrow-shr-eqz (export "narrow-shr-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 1 i32.const 8 i32.shr_u i32.eqz i32.eqz local.get 1 i32.const 8 i32.shr_u i32.eqz i32.eqz
    i32.eqz local.get 1 i32.const 8 i32.shr_u i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 8 i32.shr_u i32.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 8 i32.shr_u i32.eqz i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 1 i32.const 8 i32.shr_u i32.eqz i32.eqz i32.eqz select
  )
  (func $narrow-shr-twice (export "narrow-shr-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 1 i32.const 8 i32.shr_u i32.eqz i32.eqz local.get 1 i32.const 8 i32.shr_u i32.eqz i32.eqz
    i32.eqz local.get 1 i32.const 8 i32.shr_u i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 8 i32.shr_u i32.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 8 i32.shr_u i32.eqz i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 1 i32.const 8 i32.shr_u i32.eqz i32.eqz i32.eqz select
  )
  (func $narrow-shr-condition (export "narrow-shr-condition") (param i64 i32 i64) (result i32 i32 i32)
  (local i64 i32)
    local.get 1 i32.const 8 i32.shr_u
    if (result i32)
      i32.const 1
    else
      local.get 1 i32.const 0 i32.and
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 8 i32.shr_u br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 8 i32.shr_u select
  )
  (func $narrow-rotr-ne (export "narrow-rotr-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 1 i32.const 1 i32.rotr i32.const 0 i32.ne local.get 1 i32.const 1 i32.rotr i32.const 0 i32.ne
    i32.eqz local.get 1 i32.const 1 i32.rotr i32.const 0 i32.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 1 i32.rotr i32.const 0 i32.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 1 i32.rotr i32.const 0 i32.ne select f64.const 1.0
    f64.const 0.0 local.get 1 i32.const 1 i32.rotr i32.const 0 i32.ne i32.eqz select
  )
  (func $narrow-rotr-eqz (export "narrow-rotr-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 1 i32.const 1 i32.rotr i32.eqz i32.eqz local.get 1 i32.const 1 i32.rotr i32.eqz i32.eqz i32.eqz
    local.get 1 i32.const 1 i32.rotr i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 1 i32.rotr i32.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 1 i32.rotr i32.eqz i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 1 i32.const 1 i32.rotr i32.eqz i32.eqz i32.eqz select
  )
  (func $narrow-rotr-twice (export "narrow-rotr-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 1 i32.const 1 i32.rotr i32.eqz i32.eqz local.get 1 i32.const 1 i32.rotr i32.eqz i32.eqz i32.eqz
    local.get 1 i32.const 1 i32.rotr i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 1 i32.rotr i32.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 1 i32.rotr i32.eqz i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 1 i32.const 1 i32.rotr i32.eqz i32.eqz i32.eqz select
  )
  (func $narrow-rotr-condition (export "narrow-rotr-condition") (param i64 i32 i64) (result i32 i32 i32)
  (local i64 i32)
    local.get 1 i32.const 1 i32.rotr
    if (result i32)
      i32.const 1
    else
      local.get 1 i32.const 0 i32.and
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 1 i32.rotr br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 1 i32.rotr select
  )
  (func $wrap-ne (export "wrap-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 0 i32.wrap_i64 i32.const 0 i32.ne local.get 0 i32.wrap_i64 i32.const 0 i32.ne i32.eqz
    local.get 0 i32.wrap_i64 i32.const 0 i32.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.wrap_i64 i32.const 0 i32.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.wrap_i64 i32.const 0 i32.ne select f64.const 1.0 f64.const 0.0
    local.get 0 i32.wrap_i64 i32.const 0 i32.ne i32.eqz select
  )
  (func $wrap-eqz (export "wrap-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 0 i32.wrap_i64 i32.eqz i32.eqz local.get 0 i32.wrap_i64 i32.eqz i32.eqz i32.eqz local.get 0
    i32.wrap_i64 i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.wrap_i64 i32.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.wrap_i64 i32.eqz i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 0 i32.wrap_i64 i32.eqz i32.eqz i32.eqz select
  )
  (func $wrap-twice (export "wrap-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 0 i32.wrap_i64 i32.eqz i32.eqz local.get 0 i32.wrap_i64 i32.eqz i32.eqz i32.eqz local.get 0
    i32.wrap_i64 i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i32.wrap_i64 i32.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.wrap_i64 i32.eqz i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 0 i32.wrap_i64 i32.eqz i32.eqz i32.eqz select
  )
  (func $wrap-condition (export "wrap-condition") (param i64 i32 i64) (result i32 i32 i32) (local i64 i32)
    local.get 0 i32.wrap_i64
    if (result i32)
      i32.const 1
    else
      local.get 1 i32.const 0 i32.and
    end
    block (result i32)
      i32.const 1 local.get 0 i32.wrap_i64 br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i32.wrap_i64 select
  )
  (func $wrap-of-sum-ne (export "wrap-of-sum-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 local.get 2 i64.add i32.wrap_i64 i32.const 0 i32.ne local.get 0 local.get 2 i64.add
    i32.wrap_i64 i32.const 0 i32.ne i32.eqz local.get 0 local.get 2 i64.add i32.wrap_i64 i32.const 0 i32.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 2 i64.add i32.wrap_i64 i32.const 0 i32.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 2 i64.add i32.wrap_i64 i32.const 0 i32.ne select
    f64.const 1.0 f64.const 0.0 local.get 0 local.get 2 i64.add i32.wrap_i64 i32.const 0 i32.ne i32.eqz select
  )
  (func $wrap-of-sum-eqz (export "wrap-of-sum-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 local.get 2 i64.add i32.wrap_i64 i32.eqz i32.eqz local.get 0 local.get 2 i64.add i32.wrap_i64
    i32.eqz i32.eqz i32.eqz local.get 0 local.get 2 i64.add i32.wrap_i64 i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 2 i64.add i32.wrap_i64 i32.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 2 i64.add i32.wrap_i64 i32.eqz i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 0 local.get 2 i64.add i32.wrap_i64 i32.eqz i32.eqz i32.eqz select
  )
  (func $wrap-of-sum-twice (export "wrap-of-sum-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 local.get 2 i64.add i32.wrap_i64 i32.eqz i32.eqz local.get 0 local.get 2 i64.add i32.wrap_i64
    i32.eqz i32.eqz i32.eqz local.get 0 local.get 2 i64.add i32.wrap_i64 i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 2 i64.add i32.wrap_i64 i32.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 2 i64.add i32.wrap_i64 i32.eqz i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 0 local.get 2 i64.add i32.wrap_i64 i32.eqz i32.eqz i32.eqz select
  )
  (func $wrap-of-sum-condition (export "wrap-of-sum-condition") (param i64 i32 i64) (result i32 i32 i32)
  (local i64 i32)
    local.get 0 local.get 2 i64.add i32.wrap_i64
    if (result i32)
      i32.const 1
    else
      local.get 1 i32.const 0 i32.and
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 2 i64.add i32.wrap_i64 br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 2 i64.add i32.wrap_i64 select
  )
  (func $wrap-of-or-ne (export "wrap-of-or-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 local.get 2 i64.or i32.wrap_i64 i32.const 0 i32.ne local.get 0 local.get 2 i64.or i32.wrap_i64
    i32.const 0 i32.ne i32.eqz local.get 0 local.get 2 i64.or i32.wrap_i64 i32.const 0 i32.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 2 i64.or i32.wrap_i64 i32.const 0 i32.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 2 i64.or i32.wrap_i64 i32.const 0 i32.ne select
    f64.const 1.0 f64.const 0.0 local.get 0 local.get 2 i64.or i32.wrap_i64 i32.const 0 i32.ne i32.eqz select
  )
  (func $wrap-of-or-eqz (export "wrap-of-or-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 local.get 2 i64.or i32.wrap_i64 i32.eqz i32.eqz local.get 0 local.get 2 i64.or i32.wrap_i64
    i32.eqz i32.eqz i32.eqz local.get 0 local.get 2 i64.or i32.wrap_i64 i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 2 i64.or i32.wrap_i64 i32.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 2 i64.or i32.wrap_i64 i32.eqz i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 0 local.get 2 i64.or i32.wrap_i64 i32.eqz i32.eqz i32.eqz select
  )
  (func $wrap-of-or-twice (export "wrap-of-or-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 local.get 2 i64.or i32.wrap_i64 i32.eqz i32.eqz local.get 0 local.get 2 i64.or i32.wrap_i64
    i32.eqz i32.eqz i32.eqz local.get 0 local.get 2 i64.or i32.wrap_i64 i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 2 i64.or i32.wrap_i64 i32.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 2 i64.or i32.wrap_i64 i32.eqz i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 0 local.get 2 i64.or i32.wrap_i64 i32.eqz i32.eqz i32.eqz select
  )
  (func $wrap-of-or-condition (export "wrap-of-or-condition") (param i64 i32 i64) (result i32 i32 i32)
  (local i64 i32)
    local.get 0 local.get 2 i64.or i32.wrap_i64
    if (result i32)
      i32.const 1
    else
      local.get 1 i32.const 0 i32.and
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 2 i64.or i32.wrap_i64 br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 2 i64.or i32.wrap_i64 select
  )
  (func $wrap-of-shift-ne (export "wrap-of-shift-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 i64.const 31 i64.shl i32.wrap_i64 i32.const 0 i32.ne local.get 0 i64.const 31 i64.shl
    i32.wrap_i64 i32.const 0 i32.ne i32.eqz local.get 0 i64.const 31 i64.shl i32.wrap_i64 i32.const 0 i32.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 31 i64.shl i32.wrap_i64 i32.const 0 i32.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 31 i64.shl i32.wrap_i64 i32.const 0 i32.ne select
    f64.const 1.0 f64.const 0.0 local.get 0 i64.const 31 i64.shl i32.wrap_i64 i32.const 0 i32.ne i32.eqz
    select
  )
  (func $wrap-of-shift-eqz (export "wrap-of-shift-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 i64.const 31 i64.shl i32.wrap_i64 i32.eqz i32.eqz local.get 0 i64.const 31 i64.shl
    i32.wrap_i64 i32.eqz i32.eqz i32.eqz local.get 0 i64.const 31 i64.shl i32.wrap_i64 i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 31 i64.shl i32.wrap_i64 i32.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 31 i64.shl i32.wrap_i64 i32.eqz i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 31 i64.shl i32.wrap_i64 i32.eqz i32.eqz i32.eqz select
  )
  (func $wrap-of-shift-twice (export "wrap-of-shift-twice") (param i64 i32 i64)
  (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 0 i64.const 31 i64.shl i32.wrap_i64 i32.eqz i32.eqz local.get 0 i64.const 31 i64.shl
    i32.wrap_i64 i32.eqz i32.eqz i32.eqz local.get 0 i64.const 31 i64.shl i32.wrap_i64 i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 31 i64.shl i32.wrap_i64 i32.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 31 i64.shl i32.wrap_i64 i32.eqz i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 31 i64.shl i32.wrap_i64 i32.eqz i32.eqz i32.eqz select
  )
  (func $wrap-of-shift-condition (export "wrap-of-shift-condition") (param i64 i32 i64) (result i32 i32 i32)
  (local i64 i32)
    local.get 0 i64.const 31 i64.shl i32.wrap_i64
    if (result i32)
      i32.const 1
    else
      local.get 1 i32.const 0 i32.and
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 31 i64.shl i32.wrap_i64 br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 31 i64.shl i32.wrap_i64 select
  )
  (func $extended-ne (export "extended-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 1 i64.extend_i32_u i64.const 0 i64.ne local.get 1 i64.extend_i32_u i64.const 0 i64.ne i32.eqz
    local.get 1 i64.extend_i32_u i64.const 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i64.extend_i32_u i64.const 0 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i64.extend_i32_u i64.const 0 i64.ne select f64.const 1.0 f64.const 0.0
    local.get 1 i64.extend_i32_u i64.const 0 i64.ne i32.eqz select
  )
  (func $extended-eqz (export "extended-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 1 i64.extend_i32_u i64.eqz i32.eqz local.get 1 i64.extend_i32_u i64.eqz i32.eqz i32.eqz
    local.get 1 i64.extend_i32_u i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i64.extend_i32_u i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i64.extend_i32_u i64.eqz i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 1 i64.extend_i32_u i64.eqz i32.eqz i32.eqz select
  )
  (func $extended-twice (export "extended-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 1 i64.extend_i32_u i64.eqz i32.eqz local.get 1 i64.extend_i32_u i64.eqz i32.eqz i32.eqz
    local.get 1 i64.extend_i32_u i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i64.extend_i32_u i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i64.extend_i32_u i64.eqz i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 1 i64.extend_i32_u i64.eqz i32.eqz i32.eqz select
  )
  (func $sum-extended-ne (export "sum-extended-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 1 local.get 1 i32.add i64.extend_i32_u i64.const 0 i64.ne local.get 1 local.get 1 i32.add
    i64.extend_i32_u i64.const 0 i64.ne i32.eqz local.get 1 local.get 1 i32.add i64.extend_i32_u i64.const 0
    i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 local.get 1 i32.add i64.extend_i32_u i64.const 0 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 local.get 1 i32.add i64.extend_i32_u i64.const 0 i64.ne select
    f64.const 1.0 f64.const 0.0 local.get 1 local.get 1 i32.add i64.extend_i32_u i64.const 0 i64.ne i32.eqz
    select
  )
  (func $sum-extended-eqz (export "sum-extended-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 1 local.get 1 i32.add i64.extend_i32_u i64.eqz i32.eqz local.get 1 local.get 1 i32.add
    i64.extend_i32_u i64.eqz i32.eqz i32.eqz local.get 1 local.get 1 i32.add i64.extend_i32_u i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 local.get 1 i32.add i64.extend_i32_u i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 local.get 1 i32.add i64.extend_i32_u i64.eqz i32.eqz select
    f64.const 1.0 f64.const 0.0 local.get 1 local.get 1 i32.add i64.extend_i32_u i64.eqz i32.eqz i32.eqz
    select
  )
  (func $sum-extended-twice (export "sum-extended-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 1 local.get 1 i32.add i64.extend_i32_u i64.eqz i32.eqz local.get 1 local.get 1 i32.add
    i64.extend_i32_u i64.eqz i32.eqz i32.eqz local.get 1 local.get 1 i32.add i64.extend_i32_u i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 local.get 1 i32.add i64.extend_i32_u i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 local.get 1 i32.add i64.extend_i32_u i64.eqz i32.eqz select
    f64.const 1.0 f64.const 0.0 local.get 1 local.get 1 i32.add i64.extend_i32_u i64.eqz i32.eqz i32.eqz
    select
  )
  (func $signed-ne (export "signed-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 1 i64.extend_i32_s i64.const 0 i64.ne local.get 1 i64.extend_i32_s i64.const 0 i64.ne i32.eqz
    local.get 1 i64.extend_i32_s i64.const 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i64.extend_i32_s i64.const 0 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i64.extend_i32_s i64.const 0 i64.ne select f64.const 1.0 f64.const 0.0
    local.get 1 i64.extend_i32_s i64.const 0 i64.ne i32.eqz select
  )
  (func $signed-eqz (export "signed-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 1 i64.extend_i32_s i64.eqz i32.eqz local.get 1 i64.extend_i32_s i64.eqz i32.eqz i32.eqz
    local.get 1 i64.extend_i32_s i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i64.extend_i32_s i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i64.extend_i32_s i64.eqz i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 1 i64.extend_i32_s i64.eqz i32.eqz i32.eqz select
  )
  (func $signed-twice (export "signed-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 1 i64.extend_i32_s i64.eqz i32.eqz local.get 1 i64.extend_i32_s i64.eqz i32.eqz i32.eqz
    local.get 1 i64.extend_i32_s i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i64.extend_i32_s i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i64.extend_i32_s i64.eqz i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 1 i64.extend_i32_s i64.eqz i32.eqz i32.eqz select
  )
  (func $low-byte-ne (export "low-byte-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 1 i32.extend8_s i32.const 0 i32.ne local.get 1 i32.extend8_s i32.const 0 i32.ne i32.eqz
    local.get 1 i32.extend8_s i32.const 0 i32.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.extend8_s i32.const 0 i32.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.extend8_s i32.const 0 i32.ne select f64.const 1.0 f64.const 0.0
    local.get 1 i32.extend8_s i32.const 0 i32.ne i32.eqz select
  )
  (func $low-byte-eqz (export "low-byte-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 1 i32.extend8_s i32.eqz i32.eqz local.get 1 i32.extend8_s i32.eqz i32.eqz i32.eqz local.get 1
    i32.extend8_s i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.extend8_s i32.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.extend8_s i32.eqz i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 1 i32.extend8_s i32.eqz i32.eqz i32.eqz select
  )
  (func $low-byte-twice (export "low-byte-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 1 i32.extend8_s i32.eqz i32.eqz local.get 1 i32.extend8_s i32.eqz i32.eqz i32.eqz local.get 1
    i32.extend8_s i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.extend8_s i32.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.extend8_s i32.eqz i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 1 i32.extend8_s i32.eqz i32.eqz i32.eqz select
  )
  (func $low-byte-condition (export "low-byte-condition") (param i64 i32 i64) (result i32 i32 i32)
  (local i64 i32)
    local.get 1 i32.extend8_s
    if (result i32)
      i32.const 1
    else
      local.get 1 i32.const 0 i32.and
    end
    block (result i32)
      i32.const 1 local.get 1 i32.extend8_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.extend8_s select
  )
  (func $low-half-ne (export "low-half-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 i64.extend32_s i64.const 0 i64.ne local.get 0 i64.extend32_s i64.const 0 i64.ne i32.eqz
    local.get 0 i64.extend32_s i64.const 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.extend32_s i64.const 0 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.extend32_s i64.const 0 i64.ne select f64.const 1.0 f64.const 0.0
    local.get 0 i64.extend32_s i64.const 0 i64.ne i32.eqz select
  )
  (func $low-half-eqz (export "low-half-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 i64.extend32_s i64.eqz i32.eqz local.get 0 i64.extend32_s i64.eqz i32.eqz i32.eqz local.get 0
    i64.extend32_s i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.extend32_s i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.extend32_s i64.eqz i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 0 i64.extend32_s i64.eqz i32.eqz i32.eqz select
  )
  (func $low-half-twice (export "low-half-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 i64.extend32_s i64.eqz i32.eqz local.get 0 i64.extend32_s i64.eqz i32.eqz i32.eqz local.get 0
    i64.extend32_s i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.extend32_s i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.extend32_s i64.eqz i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 0 i64.extend32_s i64.eqz i32.eqz i32.eqz select
  )
  (func $count-ne (export "count-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 0 i64.ctz i64.const 0 i64.ne local.get 0 i64.ctz i64.const 0 i64.ne i32.eqz local.get 0 i64.ctz
    i64.const 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.ctz i64.const 0 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.ctz i64.const 0 i64.ne select f64.const 1.0 f64.const 0.0
    local.get 0 i64.ctz i64.const 0 i64.ne i32.eqz select
  )
  (func $count-eqz (export "count-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 0 i64.ctz i64.eqz i32.eqz local.get 0 i64.ctz i64.eqz i32.eqz i32.eqz local.get 0 i64.ctz
    i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.ctz i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.ctz i64.eqz i32.eqz select f64.const 1.0 f64.const 0.0 local.get 0
    i64.ctz i64.eqz i32.eqz i32.eqz select
  )
  (func $count-twice (export "count-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 i64.ctz i64.eqz i32.eqz local.get 0 i64.ctz i64.eqz i32.eqz i32.eqz local.get 0 i64.ctz
    i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.ctz i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.ctz i64.eqz i32.eqz select f64.const 1.0 f64.const 0.0 local.get 0
    i64.ctz i64.eqz i32.eqz i32.eqz select
  )
  (func $local-ne (export "local-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 0 local.get 2 i64.and local.tee 3 local.get 3 i64.or i64.const 0 i64.ne local.get 0 local.get 2
    i64.and local.tee 3 local.get 3 i64.or i64.const 0 i64.ne i32.eqz local.get 0 local.get 2 i64.and
    local.tee 3 local.get 3 i64.or i64.const 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 2 i64.and local.tee 3 local.get 3 i64.or i64.const 0 i64.ne br_if 0
      drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 2 i64.and local.tee 3 local.get 3 i64.or i64.const 0 i64.ne
    select f64.const 1.0 f64.const 0.0 local.get 0 local.get 2 i64.and local.tee 3 local.get 3 i64.or
    i64.const 0 i64.ne i32.eqz select
  )
  (func $local-eqz (export "local-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 0 local.get 2 i64.and local.tee 3 local.get 3 i64.or i64.eqz i32.eqz local.get 0 local.get 2
    i64.and local.tee 3 local.get 3 i64.or i64.eqz i32.eqz i32.eqz local.get 0 local.get 2 i64.and local.tee 3
    local.get 3 i64.or i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 2 i64.and local.tee 3 local.get 3 i64.or i64.eqz i32.eqz br_if 0 drop
      i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 2 i64.and local.tee 3 local.get 3 i64.or i64.eqz i32.eqz
    select f64.const 1.0 f64.const 0.0 local.get 0 local.get 2 i64.and local.tee 3 local.get 3 i64.or i64.eqz
    i32.eqz i32.eqz select
  )
  (func $local-twice (export "local-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 local.get 2 i64.and local.tee 3 local.get 3 i64.or i64.eqz i32.eqz local.get 0 local.get 2
    i64.and local.tee 3 local.get 3 i64.or i64.eqz i32.eqz i32.eqz local.get 0 local.get 2 i64.and local.tee 3
    local.get 3 i64.or i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 2 i64.and local.tee 3 local.get 3 i64.or i64.eqz i32.eqz br_if 0 drop
      i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 2 i64.and local.tee 3 local.get 3 i64.or i64.eqz i32.eqz
    select f64.const 1.0 f64.const 0.0 local.get 0 local.get 2 i64.and local.tee 3 local.get 3 i64.or i64.eqz
    i32.eqz i32.eqz select
  )
  (func $other-local-ne (export "other-local-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 local.get 2 i64.sub local.set 3 local.get 2 i64.const 0 i64.ne local.get 0 local.get 2 i64.sub
    local.set 3 local.get 2 i64.const 0 i64.ne i32.eqz local.get 0 local.get 2 i64.sub local.set 3 local.get 2
    i64.const 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 2 i64.sub local.set 3 local.get 2 i64.const 0 i64.ne br_if 0 drop
      i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 2 i64.sub local.set 3 local.get 2 i64.const 0 i64.ne select
    f64.const 1.0 f64.const 0.0 local.get 0 local.get 2 i64.sub local.set 3 local.get 2 i64.const 0 i64.ne
    i32.eqz select
  )
  (func $other-local-eqz (export "other-local-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 local.get 2 i64.sub local.set 3 local.get 2 i64.eqz i32.eqz local.get 0 local.get 2 i64.sub
    local.set 3 local.get 2 i64.eqz i32.eqz i32.eqz local.get 0 local.get 2 i64.sub local.set 3 local.get 2
    i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 2 i64.sub local.set 3 local.get 2 i64.eqz i32.eqz br_if 0 drop
      i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 2 i64.sub local.set 3 local.get 2 i64.eqz i32.eqz select
    f64.const 1.0 f64.const 0.0 local.get 0 local.get 2 i64.sub local.set 3 local.get 2 i64.eqz i32.eqz
    i32.eqz select
  )
  (func $other-local-twice (export "other-local-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 local.get 2 i64.sub local.set 3 local.get 2 i64.eqz i32.eqz local.get 0 local.get 2 i64.sub
    local.set 3 local.get 2 i64.eqz i32.eqz i32.eqz local.get 0 local.get 2 i64.sub local.set 3 local.get 2
    i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 2 i64.sub local.set 3 local.get 2 i64.eqz i32.eqz br_if 0 drop
      i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 2 i64.sub local.set 3 local.get 2 i64.eqz i32.eqz select
    f64.const 1.0 f64.const 0.0 local.get 0 local.get 2 i64.sub local.set 3 local.get 2 i64.eqz i32.eqz
    i32.eqz select
  )
  (func $narrow-local-ne (export "narrow-local-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 1 i32.const -1 i32.add local.set 4 local.get 1 i32.const 0 i32.ne local.get 1 i32.const -1
    i32.add local.set 4 local.get 1 i32.const 0 i32.ne i32.eqz local.get 1 i32.const -1 i32.add local.set 4
    local.get 1 i32.const 0 i32.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const -1 i32.add local.set 4 local.get 1 i32.const 0 i32.ne br_if 0 drop
      i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const -1 i32.add local.set 4 local.get 1 i32.const 0 i32.ne select
    f64.const 1.0 f64.const 0.0 local.get 1 i32.const -1 i32.add local.set 4 local.get 1 i32.const 0 i32.ne
    i32.eqz select
  )
  (func $narrow-local-eqz (export "narrow-local-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 1 i32.const -1 i32.add local.set 4 local.get 1 i32.eqz i32.eqz local.get 1 i32.const -1 i32.add
    local.set 4 local.get 1 i32.eqz i32.eqz i32.eqz local.get 1 i32.const -1 i32.add local.set 4 local.get 1
    i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const -1 i32.add local.set 4 local.get 1 i32.eqz i32.eqz br_if 0 drop
      i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const -1 i32.add local.set 4 local.get 1 i32.eqz i32.eqz select
    f64.const 1.0 f64.const 0.0 local.get 1 i32.const -1 i32.add local.set 4 local.get 1 i32.eqz i32.eqz
    i32.eqz select
  )
  (func $narrow-local-twice (export "narrow-local-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 1 i32.const -1 i32.add local.set 4 local.get 1 i32.eqz i32.eqz local.get 1 i32.const -1 i32.add
    local.set 4 local.get 1 i32.eqz i32.eqz i32.eqz local.get 1 i32.const -1 i32.add local.set 4 local.get 1
    i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const -1 i32.add local.set 4 local.get 1 i32.eqz i32.eqz br_if 0 drop
      i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const -1 i32.add local.set 4 local.get 1 i32.eqz i32.eqz select
    f64.const 1.0 f64.const 0.0 local.get 1 i32.const -1 i32.add local.set 4 local.get 1 i32.eqz i32.eqz
    i32.eqz select
  )
  (func $narrow-local-condition (export "narrow-local-condition") (param i64 i32 i64) (result i32 i32 i32)
  (local i64 i32)
    local.get 1 i32.const -1 i32.add local.set 4 local.get 1
    if (result i32)
      i32.const 1
    else
      local.get 1 i32.const 0 i32.and
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const -1 i32.add local.set 4 local.get 1 br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const -1 i32.add local.set 4 local.get 1 select
  )
  (func $scaled-ne (export "scaled-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 0 local.get 2 i64.const 3 i64.shl i64.add i64.const 0 i64.ne local.get 0 local.get 2 i64.const 3
    i64.shl i64.add i64.const 0 i64.ne i32.eqz local.get 0 local.get 2 i64.const 3 i64.shl i64.add i64.const 0
    i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 2 i64.const 3 i64.shl i64.add i64.const 0 i64.ne br_if 0 drop
      i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 2 i64.const 3 i64.shl i64.add i64.const 0 i64.ne select
    f64.const 1.0 f64.const 0.0 local.get 0 local.get 2 i64.const 3 i64.shl i64.add i64.const 0 i64.ne i32.eqz
    select
  )
  (func $scaled-eqz (export "scaled-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 0 local.get 2 i64.const 3 i64.shl i64.add i64.eqz i32.eqz local.get 0 local.get 2 i64.const 3
    i64.shl i64.add i64.eqz i32.eqz i32.eqz local.get 0 local.get 2 i64.const 3 i64.shl i64.add i64.eqz
    i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 2 i64.const 3 i64.shl i64.add i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 2 i64.const 3 i64.shl i64.add i64.eqz i32.eqz select
    f64.const 1.0 f64.const 0.0 local.get 0 local.get 2 i64.const 3 i64.shl i64.add i64.eqz i32.eqz i32.eqz
    select
  )
  (func $scaled-twice (export "scaled-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 local.get 2 i64.const 3 i64.shl i64.add i64.eqz i32.eqz local.get 0 local.get 2 i64.const 3
    i64.shl i64.add i64.eqz i32.eqz i32.eqz local.get 0 local.get 2 i64.const 3 i64.shl i64.add i64.eqz
    i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 2 i64.const 3 i64.shl i64.add i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 2 i64.const 3 i64.shl i64.add i64.eqz i32.eqz select
    f64.const 1.0 f64.const 0.0 local.get 0 local.get 2 i64.const 3 i64.shl i64.add i64.eqz i32.eqz i32.eqz
    select
  )
  (func $narrow-scaled-ne (export "narrow-scaled-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 1 local.get 1 i32.const 1 i32.shl i32.add i32.const 0 i32.ne local.get 1 local.get 1 i32.const 1
    i32.shl i32.add i32.const 0 i32.ne i32.eqz local.get 1 local.get 1 i32.const 1 i32.shl i32.add i32.const 0
    i32.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 local.get 1 i32.const 1 i32.shl i32.add i32.const 0 i32.ne br_if 0 drop
      i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 local.get 1 i32.const 1 i32.shl i32.add i32.const 0 i32.ne select
    f64.const 1.0 f64.const 0.0 local.get 1 local.get 1 i32.const 1 i32.shl i32.add i32.const 0 i32.ne i32.eqz
    select
  )
  (func $narrow-scaled-eqz (export "narrow-scaled-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 1 local.get 1 i32.const 1 i32.shl i32.add i32.eqz i32.eqz local.get 1 local.get 1 i32.const 1
    i32.shl i32.add i32.eqz i32.eqz i32.eqz local.get 1 local.get 1 i32.const 1 i32.shl i32.add i32.eqz
    i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 local.get 1 i32.const 1 i32.shl i32.add i32.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 local.get 1 i32.const 1 i32.shl i32.add i32.eqz i32.eqz select
    f64.const 1.0 f64.const 0.0 local.get 1 local.get 1 i32.const 1 i32.shl i32.add i32.eqz i32.eqz i32.eqz
    select
  )
  (func $narrow-scaled-twice (export "narrow-scaled-twice") (param i64 i32 i64)
  (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 1 local.get 1 i32.const 1 i32.shl i32.add i32.eqz i32.eqz local.get 1 local.get 1 i32.const 1
    i32.shl i32.add i32.eqz i32.eqz i32.eqz local.get 1 local.get 1 i32.const 1 i32.shl i32.add i32.eqz
    i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 local.get 1 i32.const 1 i32.shl i32.add i32.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 local.get 1 i32.const 1 i32.shl i32.add i32.eqz i32.eqz select
    f64.const 1.0 f64.const 0.0 local.get 1 local.get 1 i32.const 1 i32.shl i32.add i32.eqz i32.eqz i32.eqz
    select
  )
  (func $narrow-scaled-condition (export "narrow-scaled-condition") (param i64 i32 i64) (result i32 i32 i32)
  (local i64 i32)
    local.get 1 local.get 1 i32.const 1 i32.shl i32.add
    if (result i32)
      i32.const 1
    else
      local.get 1 i32.const 0 i32.and
    end
    block (result i32)
      i32.const 1 local.get 1 local.get 1 i32.const 1 i32.shl i32.add br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 local.get 1 i32.const 1 i32.shl i32.add select
  )
  (func $joined-ne (export "joined-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    block (result i32)
      local.get 0 i32.wrap_i64 local.get 1 br_if 0 drop local.get 1 i32.const 6 i32.and
    end
    i32.const 0 i32.ne
    block (result i32)
      local.get 0 i32.wrap_i64 local.get 1 br_if 0 drop local.get 1 i32.const 6 i32.and
    end
    i32.const 0 i32.ne i32.eqz
    block (result i32)
      local.get 0 i32.wrap_i64 local.get 1 br_if 0 drop local.get 1 i32.const 6 i32.and
    end
    i32.const 0 i32.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1
      block (result i32)
        local.get 0 i32.wrap_i64 local.get 1 br_if 0 drop local.get 1 i32.const 6 i32.and
      end
      i32.const 0 i32.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0
    block (result i32)
      local.get 0 i32.wrap_i64 local.get 1 br_if 0 drop local.get 1 i32.const 6 i32.and
    end
    i32.const 0 i32.ne select f64.const 1.0 f64.const 0.0
    block (result i32)
      local.get 0 i32.wrap_i64 local.get 1 br_if 0 drop local.get 1 i32.const 6 i32.and
    end
    i32.const 0 i32.ne i32.eqz select
  )
  (func $joined-eqz (export "joined-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    block (result i32)
      local.get 0 i32.wrap_i64 local.get 1 br_if 0 drop local.get 1 i32.const 6 i32.and
    end
    i32.eqz i32.eqz
    block (result i32)
      local.get 0 i32.wrap_i64 local.get 1 br_if 0 drop local.get 1 i32.const 6 i32.and
    end
    i32.eqz i32.eqz i32.eqz
    block (result i32)
      local.get 0 i32.wrap_i64 local.get 1 br_if 0 drop local.get 1 i32.const 6 i32.and
    end
    i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1
      block (result i32)
        local.get 0 i32.wrap_i64 local.get 1 br_if 0 drop local.get 1 i32.const 6 i32.and
      end
      i32.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0
    block (result i32)
      local.get 0 i32.wrap_i64 local.get 1 br_if 0 drop local.get 1 i32.const 6 i32.and
    end
    i32.eqz i32.eqz select f64.const 1.0 f64.const 0.0
    block (result i32)
      local.get 0 i32.wrap_i64 local.get 1 br_if 0 drop local.get 1 i32.const 6 i32.and
    end
    i32.eqz i32.eqz i32.eqz select
  )
  (func $joined-twice (export "joined-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    block (result i32)
      local.get 0 i32.wrap_i64 local.get 1 br_if 0 drop local.get 1 i32.const 6 i32.and
    end
    i32.eqz i32.eqz
    block (result i32)
      local.get 0 i32.wrap_i64 local.get 1 br_if 0 drop local.get 1 i32.const 6 i32.and
    end
    i32.eqz i32.eqz i32.eqz
    block (result i32)
      local.get 0 i32.wrap_i64 local.get 1 br_if 0 drop local.get 1 i32.const 6 i32.and
    end
    i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1
      block (result i32)
        local.get 0 i32.wrap_i64 local.get 1 br_if 0 drop local.get 1 i32.const 6 i32.and
      end
      i32.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0
    block (result i32)
      local.get 0 i32.wrap_i64 local.get 1 br_if 0 drop local.get 1 i32.const 6 i32.and
    end
    i32.eqz i32.eqz select f64.const 1.0 f64.const 0.0
    block (result i32)
      local.get 0 i32.wrap_i64 local.get 1 br_if 0 drop local.get 1 i32.const 6 i32.and
    end
    i32.eqz i32.eqz i32.eqz select
  )
  (func $joined-condition (export "joined-condition") (param i64 i32 i64) (result i32 i32 i32) (local i64 i32)
    block (result i32)
      local.get 0 i32.wrap_i64 local.get 1 br_if 0 drop local.get 1 i32.const 6 i32.and
    end
    if (result i32)
      i32.const 1
    else
      local.get 1 i32.const 0 i32.and
    end
    block (result i32)
      i32.const 1
      block (result i32)
        local.get 0 i32.wrap_i64 local.get 1 br_if 0 drop local.get 1 i32.const 6 i32.and
      end
      br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0
    block (result i32)
      local.get 0 i32.wrap_i64 local.get 1 br_if 0 drop local.get 1 i32.const 6 i32.and
    end
    select
  )
  (func $joined-difference-ne (export "joined-difference-ne") (param i64 i32 i64)
  (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    block (result i32)
      i32.const 0 local.get 1 br_if 0 drop local.get 1 i32.const 6 i32.sub
    end
    i32.const 0 i32.ne
    block (result i32)
      i32.const 0 local.get 1 br_if 0 drop local.get 1 i32.const 6 i32.sub
    end
    i32.const 0 i32.ne i32.eqz
    block (result i32)
      i32.const 0 local.get 1 br_if 0 drop local.get 1 i32.const 6 i32.sub
    end
    i32.const 0 i32.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1
      block (result i32)
        i32.const 0 local.get 1 br_if 0 drop local.get 1 i32.const 6 i32.sub
      end
      i32.const 0 i32.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0
    block (result i32)
      i32.const 0 local.get 1 br_if 0 drop local.get 1 i32.const 6 i32.sub
    end
    i32.const 0 i32.ne select f64.const 1.0 f64.const 0.0
    block (result i32)
      i32.const 0 local.get 1 br_if 0 drop local.get 1 i32.const 6 i32.sub
    end
    i32.const 0 i32.ne i32.eqz select
  )
  (func $joined-difference-eqz (export "joined-difference-eqz") (param i64 i32 i64)
  (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    block (result i32)
      i32.const 0 local.get 1 br_if 0 drop local.get 1 i32.const 6 i32.sub
    end
    i32.eqz i32.eqz
    block (result i32)
      i32.const 0 local.get 1 br_if 0 drop local.get 1 i32.const 6 i32.sub
    end
    i32.eqz i32.eqz i32.eqz
    block (result i32)
      i32.const 0 local.get 1 br_if 0 drop local.get 1 i32.const 6 i32.sub
    end
    i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1
      block (result i32)
        i32.const 0 local.get 1 br_if 0 drop local.get 1 i32.const 6 i32.sub
      end
      i32.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0
    block (result i32)
      i32.const 0 local.get 1 br_if 0 drop local.get 1 i32.const 6 i32.sub
    end
    i32.eqz i32.eqz select f64.const 1.0 f64.const 0.0
    block (result i32)
      i32.const 0 local.get 1 br_if 0 drop local.get 1 i32.const 6 i32.sub
    end
    i32.eqz i32.eqz i32.eqz select
  )
  (func $joined-difference-twice (export "joined-difference-twice") (param i64 i32 i64)
  (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    block (result i32)
      i32.const 0 local.get 1 br_if 0 drop local.get 1 i32.const 6 i32.sub
    end
    i32.eqz i32.eqz
    block (result i32)
      i32.const 0 local.get 1 br_if 0 drop local.get 1 i32.const 6 i32.sub
    end
    i32.eqz i32.eqz i32.eqz
    block (result i32)
      i32.const 0 local.get 1 br_if 0 drop local.get 1 i32.const 6 i32.sub
    end
    i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1
      block (result i32)
        i32.const 0 local.get 1 br_if 0 drop local.get 1 i32.const 6 i32.sub
      end
      i32.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0
    block (result i32)
      i32.const 0 local.get 1 br_if 0 drop local.get 1 i32.const 6 i32.sub
    end
    i32.eqz i32.eqz select f64.const 1.0 f64.const 0.0
    block (result i32)
      i32.const 0 local.get 1 br_if 0 drop local.get 1 i32.const 6 i32.sub
    end
    i32.eqz i32.eqz i32.eqz select
  )
  (func $joined-difference-condition (export "joined-difference-condition") (param i64 i32 i64)
  (result i32 i32 i32) (local i64 i32)
    block (result i32)
      i32.const 0 local.get 1 br_if 0 drop local.get 1 i32.const 6 i32.sub
    end
    if (result i32)
      i32.const 1
    else
      local.get 1 i32.const 0 i32.and
    end
    block (result i32)
      i32.const 1
      block (result i32)
        i32.const 0 local.get 1 br_if 0 drop local.get 1 i32.const 6 i32.sub
      end
      br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0
    block (result i32)
      i32.const 0 local.get 1 br_if 0 drop local.get 1 i32.const 6 i32.sub
    end
    select
  )
  (func $joined-wide-ne (export "joined-wide-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    block (result i64)
      local.get 2 local.get 1 br_if 0 drop local.get 0 i64.const 6 i64.and
    end
    i64.const 0 i64.ne
    block (result i64)
      local.get 2 local.get 1 br_if 0 drop local.get 0 i64.const 6 i64.and
    end
    i64.const 0 i64.ne i32.eqz
    block (result i64)
      local.get 2 local.get 1 br_if 0 drop local.get 0 i64.const 6 i64.and
    end
    i64.const 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1
      block (result i64)
        local.get 2 local.get 1 br_if 0 drop local.get 0 i64.const 6 i64.and
      end
      i64.const 0 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0
    block (result i64)
      local.get 2 local.get 1 br_if 0 drop local.get 0 i64.const 6 i64.and
    end
    i64.const 0 i64.ne select f64.const 1.0 f64.const 0.0
    block (result i64)
      local.get 2 local.get 1 br_if 0 drop local.get 0 i64.const 6 i64.and
    end
    i64.const 0 i64.ne i32.eqz select
  )
  (func $joined-wide-eqz (export "joined-wide-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    block (result i64)
      local.get 2 local.get 1 br_if 0 drop local.get 0 i64.const 6 i64.and
    end
    i64.eqz i32.eqz
    block (result i64)
      local.get 2 local.get 1 br_if 0 drop local.get 0 i64.const 6 i64.and
    end
    i64.eqz i32.eqz i32.eqz
    block (result i64)
      local.get 2 local.get 1 br_if 0 drop local.get 0 i64.const 6 i64.and
    end
    i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1
      block (result i64)
        local.get 2 local.get 1 br_if 0 drop local.get 0 i64.const 6 i64.and
      end
      i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0
    block (result i64)
      local.get 2 local.get 1 br_if 0 drop local.get 0 i64.const 6 i64.and
    end
    i64.eqz i32.eqz select f64.const 1.0 f64.const 0.0
    block (result i64)
      local.get 2 local.get 1 br_if 0 drop local.get 0 i64.const 6 i64.and
    end
    i64.eqz i32.eqz i32.eqz select
  )
  (func $joined-wide-twice (export "joined-wide-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    block (result i64)
      local.get 2 local.get 1 br_if 0 drop local.get 0 i64.const 6 i64.and
    end
    i64.eqz i32.eqz
    block (result i64)
      local.get 2 local.get 1 br_if 0 drop local.get 0 i64.const 6 i64.and
    end
    i64.eqz i32.eqz i32.eqz
    block (result i64)
      local.get 2 local.get 1 br_if 0 drop local.get 0 i64.const 6 i64.and
    end
    i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1
      block (result i64)
        local.get 2 local.get 1 br_if 0 drop local.get 0 i64.const 6 i64.and
      end
      i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0
    block (result i64)
      local.get 2 local.get 1 br_if 0 drop local.get 0 i64.const 6 i64.and
    end
    i64.eqz i32.eqz select f64.const 1.0 f64.const 0.0
    block (result i64)
      local.get 2 local.get 1 br_if 0 drop local.get 0 i64.const 6 i64.and
    end
    i64.eqz i32.eqz i32.eqz select
  )
  (func $arms-ne (export "arms-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 1
    if (result i32)
      local.get 0 i32.wrap_i64
    else
      local.get 1 i32.const 6 i32.and
    end
    i32.const 0 i32.ne local.get 1
    if (result i32)
      local.get 0 i32.wrap_i64
    else
      local.get 1 i32.const 6 i32.and
    end
    i32.const 0 i32.ne i32.eqz local.get 1
    if (result i32)
      local.get 0 i32.wrap_i64
    else
      local.get 1 i32.const 6 i32.and
    end
    i32.const 0 i32.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1
      if (result i32)
        local.get 0 i32.wrap_i64
      else
        local.get 1 i32.const 6 i32.and
      end
      i32.const 0 i32.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1
    if (result i32)
      local.get 0 i32.wrap_i64
    else
      local.get 1 i32.const 6 i32.and
    end
    i32.const 0 i32.ne select f64.const 1.0 f64.const 0.0 local.get 1
    if (result i32)
      local.get 0 i32.wrap_i64
    else
      local.get 1 i32.const 6 i32.and
    end
    i32.const 0 i32.ne i32.eqz select
  )
  (func $arms-eqz (export "arms-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 1
    if (result i32)
      local.get 0 i32.wrap_i64
    else
      local.get 1 i32.const 6 i32.and
    end
    i32.eqz i32.eqz local.get 1
    if (result i32)
      local.get 0 i32.wrap_i64
    else
      local.get 1 i32.const 6 i32.and
    end
    i32.eqz i32.eqz i32.eqz local.get 1
    if (result i32)
      local.get 0 i32.wrap_i64
    else
      local.get 1 i32.const 6 i32.and
    end
    i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1
      if (result i32)
        local.get 0 i32.wrap_i64
      else
        local.get 1 i32.const 6 i32.and
      end
      i32.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1
    if (result i32)
      local.get 0 i32.wrap_i64
    else
      local.get 1 i32.const 6 i32.and
    end
    i32.eqz i32.eqz select f64.const 1.0 f64.const 0.0 local.get 1
    if (result i32)
      local.get 0 i32.wrap_i64
    else
      local.get 1 i32.const 6 i32.and
    end
    i32.eqz i32.eqz i32.eqz select
  )
  (func $arms-twice (export "arms-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 1
    if (result i32)
      local.get 0 i32.wrap_i64
    else
      local.get 1 i32.const 6 i32.and
    end
    i32.eqz i32.eqz local.get 1
    if (result i32)
      local.get 0 i32.wrap_i64
    else
      local.get 1 i32.const 6 i32.and
    end
    i32.eqz i32.eqz i32.eqz local.get 1
    if (result i32)
      local.get 0 i32.wrap_i64
    else
      local.get 1 i32.const 6 i32.and
    end
    i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1
      if (result i32)
        local.get 0 i32.wrap_i64
      else
        local.get 1 i32.const 6 i32.and
      end
      i32.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1
    if (result i32)
      local.get 0 i32.wrap_i64
    else
      local.get 1 i32.const 6 i32.and
    end
    i32.eqz i32.eqz select f64.const 1.0 f64.const 0.0 local.get 1
    if (result i32)
      local.get 0 i32.wrap_i64
    else
      local.get 1 i32.const 6 i32.and
    end
    i32.eqz i32.eqz i32.eqz select
  )
  (func $arms-condition (export "arms-condition") (param i64 i32 i64) (result i32 i32 i32) (local i64 i32)
    local.get 1
    if (result i32)
      local.get 0 i32.wrap_i64
    else
      local.get 1 i32.const 6 i32.and
    end
    if (result i32)
      i32.const 1
    else
      local.get 1 i32.const 0 i32.and
    end
    block (result i32)
      i32.const 1 local.get 1
      if (result i32)
        local.get 0 i32.wrap_i64
      else
        local.get 1 i32.const 6 i32.and
      end
      br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1
    if (result i32)
      local.get 0 i32.wrap_i64
    else
      local.get 1 i32.const 6 i32.and
    end
    select
  )
  (func $remainder-ne (export "remainder-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 i64.const 16 i64.rem_u i64.const 0 i64.ne local.get 0 i64.const 16 i64.rem_u i64.const 0
    i64.ne i32.eqz local.get 0 i64.const 16 i64.rem_u i64.const 0 i64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 16 i64.rem_u i64.const 0 i64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 16 i64.rem_u i64.const 0 i64.ne select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 16 i64.rem_u i64.const 0 i64.ne i32.eqz select
  )
  (func $remainder-eqz (export "remainder-eqz") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 i64.const 16 i64.rem_u i64.eqz i32.eqz local.get 0 i64.const 16 i64.rem_u i64.eqz i32.eqz
    i32.eqz local.get 0 i64.const 16 i64.rem_u i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 16 i64.rem_u i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 16 i64.rem_u i64.eqz i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 16 i64.rem_u i64.eqz i32.eqz i32.eqz select
  )
  (func $remainder-twice (export "remainder-twice") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 0 i64.const 16 i64.rem_u i64.eqz i32.eqz local.get 0 i64.const 16 i64.rem_u i64.eqz i32.eqz
    i32.eqz local.get 0 i64.const 16 i64.rem_u i64.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 16 i64.rem_u i64.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 16 i64.rem_u i64.eqz i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 16 i64.rem_u i64.eqz i32.eqz i32.eqz select
  )
  (func $narrow-quotient-ne (export "narrow-quotient-ne") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
  (local i64 i32)
    local.get 1 i32.const 3 i32.div_s i32.const 0 i32.ne local.get 1 i32.const 3 i32.div_s i32.const 0 i32.ne
    i32.eqz local.get 1 i32.const 3 i32.div_s i32.const 0 i32.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 3 i32.div_s i32.const 0 i32.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 3 i32.div_s i32.const 0 i32.ne select f64.const 1.0
    f64.const 0.0 local.get 1 i32.const 3 i32.div_s i32.const 0 i32.ne i32.eqz select
  )
  (func $narrow-quotient-eqz (export "narrow-quotient-eqz") (param i64 i32 i64)
  (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 1 i32.const 3 i32.div_s i32.eqz i32.eqz local.get 1 i32.const 3 i32.div_s i32.eqz i32.eqz
    i32.eqz local.get 1 i32.const 3 i32.div_s i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 3 i32.div_s i32.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 3 i32.div_s i32.eqz i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 1 i32.const 3 i32.div_s i32.eqz i32.eqz i32.eqz select
  )
  (func $narrow-quotient-twice (export "narrow-quotient-twice") (param i64 i32 i64)
  (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 1 i32.const 3 i32.div_s i32.eqz i32.eqz local.get 1 i32.const 3 i32.div_s i32.eqz i32.eqz
    i32.eqz local.get 1 i32.const 3 i32.div_s i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 3 i32.div_s i32.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 3 i32.div_s i32.eqz i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 1 i32.const 3 i32.div_s i32.eqz i32.eqz i32.eqz select
  )
  (func $narrow-quotient-condition (export "narrow-quotient-condition") (param i64 i32 i64)
  (result i32 i32 i32) (local i64 i32)
    local.get 1 i32.const 3 i32.div_s
    if (result i32)
      i32.const 1
    else
      local.get 1 i32.const 0 i32.and
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 3 i32.div_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 3 i32.div_s select
  )
  (func $narrow-remainder-ne (export "narrow-remainder-ne") (param i64 i32 i64)
  (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 1 i32.const 64 i32.rem_s i32.const 0 i32.ne local.get 1 i32.const 64 i32.rem_s i32.const 0
    i32.ne i32.eqz local.get 1 i32.const 64 i32.rem_s i32.const 0 i32.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 64 i32.rem_s i32.const 0 i32.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 64 i32.rem_s i32.const 0 i32.ne select f64.const 1.0
    f64.const 0.0 local.get 1 i32.const 64 i32.rem_s i32.const 0 i32.ne i32.eqz select
  )
  (func $narrow-remainder-eqz (export "narrow-remainder-eqz") (param i64 i32 i64)
  (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 1 i32.const 64 i32.rem_s i32.eqz i32.eqz local.get 1 i32.const 64 i32.rem_s i32.eqz i32.eqz
    i32.eqz local.get 1 i32.const 64 i32.rem_s i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 64 i32.rem_s i32.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 64 i32.rem_s i32.eqz i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 1 i32.const 64 i32.rem_s i32.eqz i32.eqz i32.eqz select
  )
  (func $narrow-remainder-twice (export "narrow-remainder-twice") (param i64 i32 i64)
  (result i32 i32 i32 i32 i32 f64) (local i64 i32)
    local.get 1 i32.const 64 i32.rem_s i32.eqz i32.eqz local.get 1 i32.const 64 i32.rem_s i32.eqz i32.eqz
    i32.eqz local.get 1 i32.const 64 i32.rem_s i32.eqz i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 64 i32.rem_s i32.eqz i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 64 i32.rem_s i32.eqz i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 1 i32.const 64 i32.rem_s i32.eqz i32.eqz i32.eqz select
  )
  (func $narrow-remainder-condition (export "narrow-remainder-condition") (param i64 i32 i64)
  (result i32 i32 i32) (local i64 i32)
    local.get 1 i32.const 64 i32.rem_s
    if (result i32)
      i32.const 1
    else
      local.get 1 i32.const 0 i32.and
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 64 i32.rem_s br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 64 i32.rem_s select
  )
  (func $i64-bits-1-4 (export "i64-bits-1-4") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 1 i64.and i64.eqz local.get 0 i64.const 1 i64.and i64.eqz i32.eqz local.get 0
    i64.const 1 i64.and i64.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 1 i64.and i64.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 1 i64.and i64.eqz select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 1 i64.and i64.eqz i32.eqz select
  )
  (func $i32-bits-1-4 (export "i32-bits-1-4") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
    local.get 1 i32.const 1 i32.and i32.eqz local.get 1 i32.const 1 i32.and i32.eqz i32.eqz local.get 1
    i32.const 1 i32.and i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 1 i32.and i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 1 i32.and i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 1 i32.const 1 i32.and i32.eqz i32.eqz select
  )
  (func $i32-bits-1-6 (export "i32-bits-1-6") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
    local.get 1 i32.const 1 i32.rotl i32.const 1 i32.and i32.eqz local.get 1 i32.const 1 i32.rotl i32.const 1
    i32.and i32.eqz i32.eqz local.get 1 i32.const 1 i32.rotl i32.const 1 i32.and i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 1 i32.rotl i32.const 1 i32.and i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 1 i32.rotl i32.const 1 i32.and i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 1 i32.const 1 i32.rotl i32.const 1 i32.and i32.eqz i32.eqz select
  )
  (func $i64-bits-64-4 (export "i64-bits-64-4") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 64 i64.and i64.eqz local.get 0 i64.const 64 i64.and i64.eqz i32.eqz local.get 0
    i64.const 64 i64.and i64.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 64 i64.and i64.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 64 i64.and i64.eqz select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 64 i64.and i64.eqz i32.eqz select
  )
  (func $i32-bits-64-4 (export "i32-bits-64-4") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
    local.get 1 i32.const 64 i32.and i32.eqz local.get 1 i32.const 64 i32.and i32.eqz i32.eqz local.get 1
    i32.const 64 i32.and i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 64 i32.and i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 64 i32.and i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 1 i32.const 64 i32.and i32.eqz i32.eqz select
  )
  (func $i32-bits-64-6 (export "i32-bits-64-6") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
    local.get 1 i32.const 1 i32.rotl i32.const 64 i32.and i32.eqz local.get 1 i32.const 1 i32.rotl
    i32.const 64 i32.and i32.eqz i32.eqz local.get 1 i32.const 1 i32.rotl i32.const 64 i32.and i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 1 i32.rotl i32.const 64 i32.and i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 1 i32.rotl i32.const 64 i32.and i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 1 i32.const 1 i32.rotl i32.const 64 i32.and i32.eqz i32.eqz select
  )
  (func $i64-bits-127-4 (export "i64-bits-127-4") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 127 i64.and i64.eqz local.get 0 i64.const 127 i64.and i64.eqz i32.eqz local.get 0
    i64.const 127 i64.and i64.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 127 i64.and i64.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 127 i64.and i64.eqz select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 127 i64.and i64.eqz i32.eqz select
  )
  (func $i32-bits-127-4 (export "i32-bits-127-4") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
    local.get 1 i32.const 127 i32.and i32.eqz local.get 1 i32.const 127 i32.and i32.eqz i32.eqz local.get 1
    i32.const 127 i32.and i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 127 i32.and i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 127 i32.and i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 1 i32.const 127 i32.and i32.eqz i32.eqz select
  )
  (func $i32-bits-127-6 (export "i32-bits-127-6") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
    local.get 1 i32.const 1 i32.rotl i32.const 127 i32.and i32.eqz local.get 1 i32.const 1 i32.rotl
    i32.const 127 i32.and i32.eqz i32.eqz local.get 1 i32.const 1 i32.rotl i32.const 127 i32.and i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 1 i32.rotl i32.const 127 i32.and i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 1 i32.rotl i32.const 127 i32.and i32.eqz select
    f64.const 1.0 f64.const 0.0 local.get 1 i32.const 1 i32.rotl i32.const 127 i32.and i32.eqz i32.eqz select
  )
  (func $i64-bits-128-4 (export "i64-bits-128-4") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 128 i64.and i64.eqz local.get 0 i64.const 128 i64.and i64.eqz i32.eqz local.get 0
    i64.const 128 i64.and i64.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 128 i64.and i64.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 128 i64.and i64.eqz select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 128 i64.and i64.eqz i32.eqz select
  )
  (func $i32-bits-128-4 (export "i32-bits-128-4") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
    local.get 1 i32.const 128 i32.and i32.eqz local.get 1 i32.const 128 i32.and i32.eqz i32.eqz local.get 1
    i32.const 128 i32.and i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 128 i32.and i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 128 i32.and i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 1 i32.const 128 i32.and i32.eqz i32.eqz select
  )
  (func $i32-bits-128-6 (export "i32-bits-128-6") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
    local.get 1 i32.const 1 i32.rotl i32.const 128 i32.and i32.eqz local.get 1 i32.const 1 i32.rotl
    i32.const 128 i32.and i32.eqz i32.eqz local.get 1 i32.const 1 i32.rotl i32.const 128 i32.and i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 1 i32.rotl i32.const 128 i32.and i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 1 i32.rotl i32.const 128 i32.and i32.eqz select
    f64.const 1.0 f64.const 0.0 local.get 1 i32.const 1 i32.rotl i32.const 128 i32.and i32.eqz i32.eqz select
  )
  (func $i64-bits-255-4 (export "i64-bits-255-4") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 255 i64.and i64.eqz local.get 0 i64.const 255 i64.and i64.eqz i32.eqz local.get 0
    i64.const 255 i64.and i64.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 255 i64.and i64.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 255 i64.and i64.eqz select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 255 i64.and i64.eqz i32.eqz select
  )
  (func $i32-bits-255-4 (export "i32-bits-255-4") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
    local.get 1 i32.const 255 i32.and i32.eqz local.get 1 i32.const 255 i32.and i32.eqz i32.eqz local.get 1
    i32.const 255 i32.and i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 255 i32.and i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 255 i32.and i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 1 i32.const 255 i32.and i32.eqz i32.eqz select
  )
  (func $i32-bits-255-6 (export "i32-bits-255-6") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
    local.get 1 i32.const 1 i32.rotl i32.const 255 i32.and i32.eqz local.get 1 i32.const 1 i32.rotl
    i32.const 255 i32.and i32.eqz i32.eqz local.get 1 i32.const 1 i32.rotl i32.const 255 i32.and i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 1 i32.rotl i32.const 255 i32.and i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 1 i32.rotl i32.const 255 i32.and i32.eqz select
    f64.const 1.0 f64.const 0.0 local.get 1 i32.const 1 i32.rotl i32.const 255 i32.and i32.eqz i32.eqz select
  )
  (func $i64-bits-256-4 (export "i64-bits-256-4") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 256 i64.and i64.eqz local.get 0 i64.const 256 i64.and i64.eqz i32.eqz local.get 0
    i64.const 256 i64.and i64.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 256 i64.and i64.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 256 i64.and i64.eqz select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 256 i64.and i64.eqz i32.eqz select
  )
  (func $i32-bits-256-4 (export "i32-bits-256-4") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
    local.get 1 i32.const 256 i32.and i32.eqz local.get 1 i32.const 256 i32.and i32.eqz i32.eqz local.get 1
    i32.const 256 i32.and i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 256 i32.and i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 256 i32.and i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 1 i32.const 256 i32.and i32.eqz i32.eqz select
  )
  (func $i32-bits-256-6 (export "i32-bits-256-6") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
    local.get 1 i32.const 1 i32.rotl i32.const 256 i32.and i32.eqz local.get 1 i32.const 1 i32.rotl
    i32.const 256 i32.and i32.eqz i32.eqz local.get 1 i32.const 1 i32.rotl i32.const 256 i32.and i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 1 i32.rotl i32.const 256 i32.and i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 1 i32.rotl i32.const 256 i32.and i32.eqz select
    f64.const 1.0 f64.const 0.0 local.get 1 i32.const 1 i32.rotl i32.const 256 i32.and i32.eqz i32.eqz select
  )
  (func $i64-bits-384-4 (export "i64-bits-384-4") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 384 i64.and i64.eqz local.get 0 i64.const 384 i64.and i64.eqz i32.eqz local.get 0
    i64.const 384 i64.and i64.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 384 i64.and i64.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 384 i64.and i64.eqz select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 384 i64.and i64.eqz i32.eqz select
  )
  (func $i32-bits-384-4 (export "i32-bits-384-4") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
    local.get 1 i32.const 384 i32.and i32.eqz local.get 1 i32.const 384 i32.and i32.eqz i32.eqz local.get 1
    i32.const 384 i32.and i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 384 i32.and i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 384 i32.and i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 1 i32.const 384 i32.and i32.eqz i32.eqz select
  )
  (func $i32-bits-384-6 (export "i32-bits-384-6") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
    local.get 1 i32.const 1 i32.rotl i32.const 384 i32.and i32.eqz local.get 1 i32.const 1 i32.rotl
    i32.const 384 i32.and i32.eqz i32.eqz local.get 1 i32.const 1 i32.rotl i32.const 384 i32.and i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 1 i32.rotl i32.const 384 i32.and i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 1 i32.rotl i32.const 384 i32.and i32.eqz select
    f64.const 1.0 f64.const 0.0 local.get 1 i32.const 1 i32.rotl i32.const 384 i32.and i32.eqz i32.eqz select
  )
  (func $i64-bits-511-4 (export "i64-bits-511-4") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 511 i64.and i64.eqz local.get 0 i64.const 511 i64.and i64.eqz i32.eqz local.get 0
    i64.const 511 i64.and i64.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 511 i64.and i64.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 511 i64.and i64.eqz select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 511 i64.and i64.eqz i32.eqz select
  )
  (func $i32-bits-511-4 (export "i32-bits-511-4") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
    local.get 1 i32.const 511 i32.and i32.eqz local.get 1 i32.const 511 i32.and i32.eqz i32.eqz local.get 1
    i32.const 511 i32.and i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 511 i32.and i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 511 i32.and i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 1 i32.const 511 i32.and i32.eqz i32.eqz select
  )
  (func $i32-bits-511-6 (export "i32-bits-511-6") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
    local.get 1 i32.const 1 i32.rotl i32.const 511 i32.and i32.eqz local.get 1 i32.const 1 i32.rotl
    i32.const 511 i32.and i32.eqz i32.eqz local.get 1 i32.const 1 i32.rotl i32.const 511 i32.and i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 1 i32.rotl i32.const 511 i32.and i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 1 i32.rotl i32.const 511 i32.and i32.eqz select
    f64.const 1.0 f64.const 0.0 local.get 1 i32.const 1 i32.rotl i32.const 511 i32.and i32.eqz i32.eqz select
  )
  (func $i64-bits-32768-4 (export "i64-bits-32768-4") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 32768 i64.and i64.eqz local.get 0 i64.const 32768 i64.and i64.eqz i32.eqz
    local.get 0 i64.const 32768 i64.and i64.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 32768 i64.and i64.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 32768 i64.and i64.eqz select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 32768 i64.and i64.eqz i32.eqz select
  )
  (func $i32-bits-32768-4 (export "i32-bits-32768-4") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
    local.get 1 i32.const 32768 i32.and i32.eqz local.get 1 i32.const 32768 i32.and i32.eqz i32.eqz
    local.get 1 i32.const 32768 i32.and i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 32768 i32.and i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 32768 i32.and i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 1 i32.const 32768 i32.and i32.eqz i32.eqz select
  )
  (func $i32-bits-32768-6 (export "i32-bits-32768-6") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
    local.get 1 i32.const 1 i32.rotl i32.const 32768 i32.and i32.eqz local.get 1 i32.const 1 i32.rotl
    i32.const 32768 i32.and i32.eqz i32.eqz local.get 1 i32.const 1 i32.rotl i32.const 32768 i32.and i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 1 i32.rotl i32.const 32768 i32.and i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 1 i32.rotl i32.const 32768 i32.and i32.eqz select
    f64.const 1.0 f64.const 0.0 local.get 1 i32.const 1 i32.rotl i32.const 32768 i32.and i32.eqz i32.eqz
    select
  )
  (func $i64-bits-65535-4 (export "i64-bits-65535-4") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 65535 i64.and i64.eqz local.get 0 i64.const 65535 i64.and i64.eqz i32.eqz
    local.get 0 i64.const 65535 i64.and i64.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 65535 i64.and i64.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 65535 i64.and i64.eqz select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 65535 i64.and i64.eqz i32.eqz select
  )
  (func $i32-bits-65535-4 (export "i32-bits-65535-4") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
    local.get 1 i32.const 65535 i32.and i32.eqz local.get 1 i32.const 65535 i32.and i32.eqz i32.eqz
    local.get 1 i32.const 65535 i32.and i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 65535 i32.and i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 65535 i32.and i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 1 i32.const 65535 i32.and i32.eqz i32.eqz select
  )
  (func $i32-bits-65535-6 (export "i32-bits-65535-6") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
    local.get 1 i32.const 1 i32.rotl i32.const 65535 i32.and i32.eqz local.get 1 i32.const 1 i32.rotl
    i32.const 65535 i32.and i32.eqz i32.eqz local.get 1 i32.const 1 i32.rotl i32.const 65535 i32.and i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 1 i32.rotl i32.const 65535 i32.and i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 1 i32.rotl i32.const 65535 i32.and i32.eqz select
    f64.const 1.0 f64.const 0.0 local.get 1 i32.const 1 i32.rotl i32.const 65535 i32.and i32.eqz i32.eqz
    select
  )
  (func $i64-bits-65536-4 (export "i64-bits-65536-4") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 65536 i64.and i64.eqz local.get 0 i64.const 65536 i64.and i64.eqz i32.eqz
    local.get 0 i64.const 65536 i64.and i64.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 65536 i64.and i64.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 65536 i64.and i64.eqz select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const 65536 i64.and i64.eqz i32.eqz select
  )
  (func $i32-bits-65536-4 (export "i32-bits-65536-4") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
    local.get 1 i32.const 65536 i32.and i32.eqz local.get 1 i32.const 65536 i32.and i32.eqz i32.eqz
    local.get 1 i32.const 65536 i32.and i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 65536 i32.and i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 65536 i32.and i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 1 i32.const 65536 i32.and i32.eqz i32.eqz select
  )
  (func $i32-bits-65536-6 (export "i32-bits-65536-6") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
    local.get 1 i32.const 1 i32.rotl i32.const 65536 i32.and i32.eqz local.get 1 i32.const 1 i32.rotl
    i32.const 65536 i32.and i32.eqz i32.eqz local.get 1 i32.const 1 i32.rotl i32.const 65536 i32.and i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 1 i32.rotl i32.const 65536 i32.and i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 1 i32.rotl i32.const 65536 i32.and i32.eqz select
    f64.const 1.0 f64.const 0.0 local.get 1 i32.const 1 i32.rotl i32.const 65536 i32.and i32.eqz i32.eqz
    select
  )
  (func $i64-bits-2147483647-4 (export "i64-bits-2147483647-4") (param i64 i32 i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const 0x7fffffff i64.and i64.eqz local.get 0 i64.const 0x7fffffff i64.and i64.eqz i32.eqz
    local.get 0 i64.const 0x7fffffff i64.and i64.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const 0x7fffffff i64.and i64.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const 0x7fffffff i64.and i64.eqz select f64.const 1.0
    f64.const 0.0 local.get 0 i64.const 0x7fffffff i64.and i64.eqz i32.eqz select
  )
  (func $i32-bits-2147483647-4 (export "i32-bits-2147483647-4") (param i64 i32 i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 1 i32.const 0x7fffffff i32.and i32.eqz local.get 1 i32.const 0x7fffffff i32.and i32.eqz i32.eqz
    local.get 1 i32.const 0x7fffffff i32.and i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 0x7fffffff i32.and i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 0x7fffffff i32.and i32.eqz select f64.const 1.0
    f64.const 0.0 local.get 1 i32.const 0x7fffffff i32.and i32.eqz i32.eqz select
  )
  (func $i32-bits-2147483647-6 (export "i32-bits-2147483647-6") (param i64 i32 i64)
  (result i32 i32 i32 i32 i32 f64)
    local.get 1 i32.const 1 i32.rotl i32.const 0x7fffffff i32.and i32.eqz local.get 1 i32.const 1 i32.rotl
    i32.const 0x7fffffff i32.and i32.eqz i32.eqz local.get 1 i32.const 1 i32.rotl i32.const 0x7fffffff i32.and
    i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 1 i32.rotl i32.const 0x7fffffff i32.and i32.eqz br_if 0 drop
      i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 1 i32.rotl i32.const 0x7fffffff i32.and i32.eqz select
    f64.const 1.0 f64.const 0.0 local.get 1 i32.const 1 i32.rotl i32.const 0x7fffffff i32.and i32.eqz i32.eqz
    select
  )
  (func $i64-bits--128-4 (export "i64-bits--128-4") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const -128 i64.and i64.eqz local.get 0 i64.const -128 i64.and i64.eqz i32.eqz local.get 0
    i64.const -128 i64.and i64.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const -128 i64.and i64.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const -128 i64.and i64.eqz select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const -128 i64.and i64.eqz i32.eqz select
  )
  (func $i32-bits--128-4 (export "i32-bits--128-4") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
    local.get 1 i32.const -128 i32.and i32.eqz local.get 1 i32.const -128 i32.and i32.eqz i32.eqz local.get 1
    i32.const -128 i32.and i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const -128 i32.and i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const -128 i32.and i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 1 i32.const -128 i32.and i32.eqz i32.eqz select
  )
  (func $i32-bits--128-6 (export "i32-bits--128-6") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
    local.get 1 i32.const 1 i32.rotl i32.const -128 i32.and i32.eqz local.get 1 i32.const 1 i32.rotl
    i32.const -128 i32.and i32.eqz i32.eqz local.get 1 i32.const 1 i32.rotl i32.const -128 i32.and i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 1 i32.rotl i32.const -128 i32.and i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 1 i32.rotl i32.const -128 i32.and i32.eqz select
    f64.const 1.0 f64.const 0.0 local.get 1 i32.const 1 i32.rotl i32.const -128 i32.and i32.eqz i32.eqz select
  )
  (func $i64-bits--256-4 (export "i64-bits--256-4") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 i64.const -256 i64.and i64.eqz local.get 0 i64.const -256 i64.and i64.eqz i32.eqz local.get 0
    i64.const -256 i64.and i64.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 i64.const -256 i64.and i64.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 i64.const -256 i64.and i64.eqz select f64.const 1.0 f64.const 0.0
    local.get 0 i64.const -256 i64.and i64.eqz i32.eqz select
  )
  (func $i32-bits--256-4 (export "i32-bits--256-4") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
    local.get 1 i32.const -256 i32.and i32.eqz local.get 1 i32.const -256 i32.and i32.eqz i32.eqz local.get 1
    i32.const -256 i32.and i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const -256 i32.and i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const -256 i32.and i32.eqz select f64.const 1.0 f64.const 0.0
    local.get 1 i32.const -256 i32.and i32.eqz i32.eqz select
  )
  (func $i32-bits--256-6 (export "i32-bits--256-6") (param i64 i32 i64) (result i32 i32 i32 i32 i32 f64)
    local.get 1 i32.const 1 i32.rotl i32.const -256 i32.and i32.eqz local.get 1 i32.const 1 i32.rotl
    i32.const -256 i32.and i32.eqz i32.eqz local.get 1 i32.const 1 i32.rotl i32.const -256 i32.and i32.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 1 i32.const 1 i32.rotl i32.const -256 i32.and i32.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 1 i32.const 1 i32.rotl i32.const -256 i32.and i32.eqz select
    f64.const 1.0 f64.const 0.0 local.get 1 i32.const 1 i32.rotl i32.const -256 i32.and i32.eqz i32.eqz select
  )
)

(assert_return (invoke "add-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "add-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "add-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "add-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "add-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "add-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "add-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "add-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "add-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "add-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "add-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "add-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "add-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "add-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "add-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "add-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "add-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "add-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "add-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "add-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "add-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "add-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "add-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "add-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sub-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "sub-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "sub-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sub-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sub-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sub-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "sub-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sub-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sub-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "sub-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "sub-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sub-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sub-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sub-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "sub-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sub-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sub-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "sub-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "sub-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sub-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sub-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sub-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "sub-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sub-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mul-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mul-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mul-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mul-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mul-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mul-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mul-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mul-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mul-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "and-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "and-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "and-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "and-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "and-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "and-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "and-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "and-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "and-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "and-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "and-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "and-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "and-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "and-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "and-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "and-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "and-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "and-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "and-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "and-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "and-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "and-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "and-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "and-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "or-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "or-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "or-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "or-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "or-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "or-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "or-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "or-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "or-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "or-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "or-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "or-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "or-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "or-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "or-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "or-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "or-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "or-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "or-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "or-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "or-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "or-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "or-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "or-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "xor-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "xor-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "xor-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "xor-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "xor-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "xor-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "xor-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "xor-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "xor-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "xor-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "xor-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "xor-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "xor-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "xor-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "xor-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "xor-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "xor-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "xor-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "xor-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "xor-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "xor-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "xor-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "xor-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "xor-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-constant-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mul-by-constant-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-constant-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-constant-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-constant-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-constant-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mul-by-constant-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-constant-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-constant-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mul-by-constant-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-constant-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-constant-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-constant-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-constant-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mul-by-constant-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-constant-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-constant-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mul-by-constant-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-constant-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-constant-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-constant-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-constant-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mul-by-constant-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-constant-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-5-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mul-by-5-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-5-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-5-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-5-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-5-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-5-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-5-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-5-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mul-by-5-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-5-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-5-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-5-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-5-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-5-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-5-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-5-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mul-by-5-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-5-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-5-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-5-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-5-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-5-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-5-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-4-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mul-by-4-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-4-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mul-by-4-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-4-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-4-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mul-by-4-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-4-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-4-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mul-by-4-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-4-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mul-by-4-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-4-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-4-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mul-by-4-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-4-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-4-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mul-by-4-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-4-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mul-by-4-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-4-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-4-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mul-by-4-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-by-4-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shl-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shl-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shl-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-0-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shl-by-0-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-0-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shl-by-0-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-0-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shl-by-0-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shl-by-0-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shl-by-0-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shl-by-0-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shl-by-0-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-0-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shl-by-0-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-0-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shl-by-0-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shl-by-0-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shl-by-0-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shl-by-0-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shl-by-0-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-0-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shl-by-0-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-0-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shl-by-0-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shl-by-0-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shl-by-0-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shl-by-0-behind-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shl-by-0-behind-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-0-behind-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-0-behind-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-0-behind-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-0-behind-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-0-behind-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-0-behind-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-0-behind-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shl-by-0-behind-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-0-behind-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-0-behind-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-0-behind-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-0-behind-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-0-behind-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-0-behind-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-0-behind-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shl-by-0-behind-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-0-behind-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-0-behind-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-0-behind-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-0-behind-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-0-behind-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-0-behind-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shr-by-64-behind-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shr-by-64-behind-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shr-by-64-behind-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shr-by-64-behind-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shr-by-64-behind-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shr-by-64-behind-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shr-by-64-behind-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shr-by-64-behind-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shr-by-64-behind-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shr-by-64-behind-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shr-by-64-behind-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shr-by-64-behind-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shr-by-64-behind-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shr-by-64-behind-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shr-by-64-behind-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shr-by-64-behind-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shr-by-64-behind-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shr-by-64-behind-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shr-by-64-behind-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shr-by-64-behind-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shr-by-64-behind-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shr-by-64-behind-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shr-by-64-behind-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shr-by-64-behind-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shr-by-32-behind-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-shr-by-32-behind-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shr-by-32-behind-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shr-by-32-behind-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shr-by-32-behind-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shr-by-32-behind-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shr-by-32-behind-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shr-by-32-behind-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shr-by-32-behind-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-shr-by-32-behind-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shr-by-32-behind-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shr-by-32-behind-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shr-by-32-behind-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shr-by-32-behind-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shr-by-32-behind-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shr-by-32-behind-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shr-by-32-behind-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-shr-by-32-behind-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shr-by-32-behind-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shr-by-32-behind-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shr-by-32-behind-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shr-by-32-behind-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shr-by-32-behind-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shr-by-32-behind-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shr-by-32-behind-condition"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "narrow-shr-by-32-behind-condition"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-shr-by-32-behind-condition"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 1)
  (i32.const 1))
(assert_return (invoke "narrow-shr-by-32-behind-condition"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-shr-by-32-behind-condition"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-shr-by-32-behind-condition"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 1)
  (i32.const 1))
(assert_return (invoke "narrow-shr-by-32-behind-condition"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-shr-by-32-behind-condition"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "mul-behind-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mul-behind-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-behind-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-behind-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-behind-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-behind-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mul-behind-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mul-behind-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-behind-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mul-behind-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-behind-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-behind-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-behind-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-behind-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mul-behind-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mul-behind-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-behind-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mul-behind-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-behind-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-behind-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-behind-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mul-behind-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mul-behind-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mul-behind-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "parameter-behind-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "parameter-behind-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "parameter-behind-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "parameter-behind-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "parameter-behind-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "parameter-behind-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "parameter-behind-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "parameter-behind-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "parameter-behind-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "parameter-behind-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "parameter-behind-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "parameter-behind-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "parameter-behind-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "parameter-behind-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "parameter-behind-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "parameter-behind-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "parameter-behind-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "parameter-behind-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "parameter-behind-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "parameter-behind-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "parameter-behind-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "parameter-behind-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "parameter-behind-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "parameter-behind-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "extended-behind-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "extended-behind-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "extended-behind-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "extended-behind-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "extended-behind-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "extended-behind-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "extended-behind-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "extended-behind-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "extended-behind-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "extended-behind-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "extended-behind-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "extended-behind-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "extended-behind-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "extended-behind-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "extended-behind-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "extended-behind-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "extended-behind-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "extended-behind-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "extended-behind-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "extended-behind-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "extended-behind-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "extended-behind-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "extended-behind-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "extended-behind-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "extended-behind-condition"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "extended-behind-condition"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "extended-behind-condition"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 0)
  (i32.const 0))
(assert_return (invoke "extended-behind-condition"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "extended-behind-condition"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "extended-behind-condition"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 1)
  (i32.const 1))
(assert_return (invoke "extended-behind-condition"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "extended-behind-condition"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "shl-by-64-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shl-by-64-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shl-by-64-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-64-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-64-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-64-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shl-by-64-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-64-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-64-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shl-by-64-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shl-by-64-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-64-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-64-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-64-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shl-by-64-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-64-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-64-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shl-by-64-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shl-by-64-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-64-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-64-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-64-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shl-by-64-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-64-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-1-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shl-by-1-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-1-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-1-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-1-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-1-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shl-by-1-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-1-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-1-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shl-by-1-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-1-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-1-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-1-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-1-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shl-by-1-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-1-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-1-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shl-by-1-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-1-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-1-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-1-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-1-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shl-by-1-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shl-by-1-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shr-by-32-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shr-by-32-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shr-by-32-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shr-by-32-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shr-by-32-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shr-by-32-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shr-by-32-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shr-by-32-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shr-by-32-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shr-by-32-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shr-by-32-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shr-by-32-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shr-by-32-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shr-by-32-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shr-by-32-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shr-by-32-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shr-by-32-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shr-by-32-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shr-by-32-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shr-by-32-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shr-by-32-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shr-by-32-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shr-by-32-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shr-by-32-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shr_s-by-0-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shr_s-by-0-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shr_s-by-0-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shr_s-by-0-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shr_s-by-0-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shr_s-by-0-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shr_s-by-0-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shr_s-by-0-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shr_s-by-0-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shr_s-by-0-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shr_s-by-0-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shr_s-by-0-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shr_s-by-0-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shr_s-by-0-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shr_s-by-0-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shr_s-by-0-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shr_s-by-0-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shr_s-by-0-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shr_s-by-0-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shr_s-by-0-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shr_s-by-0-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shr_s-by-0-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "shr_s-by-0-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "shr_s-by-0-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "rotl-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "rotl-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "rotl-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "rotl-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "rotl-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "rotl-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "rotl-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "rotl-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "rotl-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "rotl-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "rotl-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "rotl-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "rotl-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "rotl-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "rotl-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "rotl-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "rotl-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "rotl-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "rotl-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "rotl-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "rotl-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "rotl-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "rotl-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "rotl-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-32-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-32-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-32-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-32-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-32-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-32-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-32-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-32-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-32-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-32-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-32-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-32-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-32-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-32-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-32-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-32-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-32-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-32-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-32-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-32-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-32-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-32-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-32-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-32-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-sign-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-sign-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-sign-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-sign-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-sign-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-sign-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-sign-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-sign-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-sign-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-sign-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-sign-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-sign-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-sign-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-sign-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-sign-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-sign-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-sign-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-sign-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-sign-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-sign-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-sign-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-sign-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-sign-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-sign-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-31-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-31-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-31-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-31-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-31-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-31-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-31-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-31-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-31-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-31-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-31-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-31-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-31-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-31-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-31-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-31-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-31-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-31-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-31-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-31-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-31-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-31-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-31-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-31-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-wide-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-wide-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-wide-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-wide-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-wide-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-wide-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-wide-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-wide-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-wide-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-wide-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-wide-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-wide-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-wide-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-wide-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-wide-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-wide-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-wide-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-wide-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-wide-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-wide-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "mask-wide-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-wide-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-wide-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "mask-wide-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-add-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-add-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-add-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-add-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-add-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-add-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-add-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-add-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-add-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-add-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-add-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-add-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-add-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-add-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-add-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-add-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-add-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-add-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-add-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-add-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-add-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-add-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-add-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-add-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-add-condition"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-add-condition"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-add-condition"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 1)
  (i32.const 1))
(assert_return (invoke "narrow-add-condition"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "narrow-add-condition"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-add-condition"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 1)
  (i32.const 1))
(assert_return (invoke "narrow-add-condition"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-add-condition"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-sub-smallest-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-sub-smallest-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-sub-smallest-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-sub-smallest-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-sub-smallest-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-sub-smallest-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-sub-smallest-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-sub-smallest-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-sub-smallest-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-sub-smallest-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-sub-smallest-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-sub-smallest-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-sub-smallest-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-sub-smallest-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-sub-smallest-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-sub-smallest-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-sub-smallest-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-sub-smallest-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-sub-smallest-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-sub-smallest-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-sub-smallest-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-sub-smallest-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-sub-smallest-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-sub-smallest-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-sub-smallest-condition"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-sub-smallest-condition"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-sub-smallest-condition"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 0)
  (i32.const 0))
(assert_return (invoke "narrow-sub-smallest-condition"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-sub-smallest-condition"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-sub-smallest-condition"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 1)
  (i32.const 1))
(assert_return (invoke "narrow-sub-smallest-condition"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-sub-smallest-condition"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "sub-smallest-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sub-smallest-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sub-smallest-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sub-smallest-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sub-smallest-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sub-smallest-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sub-smallest-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sub-smallest-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sub-smallest-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sub-smallest-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sub-smallest-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sub-smallest-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sub-smallest-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sub-smallest-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sub-smallest-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sub-smallest-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sub-smallest-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sub-smallest-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sub-smallest-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sub-smallest-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sub-smallest-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sub-smallest-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sub-smallest-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sub-smallest-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "add-smallest-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "add-smallest-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "add-smallest-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "add-smallest-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "add-smallest-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "add-smallest-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "add-smallest-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "add-smallest-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "add-smallest-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "add-smallest-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "add-smallest-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "add-smallest-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "add-smallest-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "add-smallest-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "add-smallest-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "add-smallest-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "add-smallest-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "add-smallest-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "add-smallest-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "add-smallest-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "add-smallest-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "add-smallest-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "add-smallest-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "add-smallest-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-mul-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-mul-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-mul-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-mul-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-mul-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-mul-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-mul-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-mul-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-mul-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-mul-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-mul-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-mul-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-mul-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-mul-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-mul-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-mul-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-mul-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-mul-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-mul-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-mul-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-mul-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-mul-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-mul-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-mul-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-mul-condition"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "narrow-mul-condition"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-mul-condition"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 0)
  (i32.const 0))
(assert_return (invoke "narrow-mul-condition"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-mul-condition"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "narrow-mul-condition"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 1)
  (i32.const 1))
(assert_return (invoke "narrow-mul-condition"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-mul-condition"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-and-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-condition"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "narrow-and-condition"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "narrow-and-condition"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 0)
  (i32.const 0))
(assert_return (invoke "narrow-and-condition"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-and-condition"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-and-condition"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 1)
  (i32.const 1))
(assert_return (invoke "narrow-and-condition"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "narrow-and-condition"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "narrow-and-byte-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-byte-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-byte-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-byte-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-byte-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-byte-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-byte-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-byte-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-byte-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-byte-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-byte-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-byte-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-byte-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-byte-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-byte-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-byte-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-byte-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-byte-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-byte-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-byte-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-byte-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-byte-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-byte-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-byte-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-byte-condition"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "narrow-and-byte-condition"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-and-byte-condition"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 0)
  (i32.const 0))
(assert_return (invoke "narrow-and-byte-condition"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-and-byte-condition"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "narrow-and-byte-condition"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 0)
  (i32.const 0))
(assert_return (invoke "narrow-and-byte-condition"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-and-byte-condition"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-and-sign-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-sign-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-sign-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-sign-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-sign-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-sign-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-sign-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-sign-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-sign-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-sign-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-sign-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-sign-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-sign-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-sign-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-sign-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-sign-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-sign-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-sign-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-sign-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-sign-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-sign-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-sign-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-sign-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-sign-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-sign-condition"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "narrow-and-sign-condition"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "narrow-and-sign-condition"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 1)
  (i32.const 1))
(assert_return (invoke "narrow-and-sign-condition"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-and-sign-condition"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "narrow-and-sign-condition"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 0)
  (i32.const 0))
(assert_return (invoke "narrow-and-sign-condition"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "narrow-and-sign-condition"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "narrow-and-all-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-all-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-all-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-all-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-all-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-all-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-all-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-all-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-all-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-all-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-all-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-all-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-all-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-all-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-all-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-all-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-all-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-and-all-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-all-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-all-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-all-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-all-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-all-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-all-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-and-all-condition"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "narrow-and-all-condition"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-and-all-condition"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 1)
  (i32.const 1))
(assert_return (invoke "narrow-and-all-condition"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-and-all-condition"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-and-all-condition"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 1)
  (i32.const 1))
(assert_return (invoke "narrow-and-all-condition"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-and-all-condition"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-shl-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-shl-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shl-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-shl-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shl-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-shl-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shl-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shl-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shl-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-shl-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shl-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-shl-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shl-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-shl-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shl-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shl-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shl-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-shl-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shl-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-shl-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shl-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-shl-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shl-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shl-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shl-condition"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "narrow-shl-condition"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-shl-condition"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 0)
  (i32.const 0))
(assert_return (invoke "narrow-shl-condition"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-shl-condition"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "narrow-shl-condition"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 1)
  (i32.const 1))
(assert_return (invoke "narrow-shl-condition"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-shl-condition"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-shl-by-32-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-shl-by-32-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shl-by-32-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-shl-by-32-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shl-by-32-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-shl-by-32-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-shl-by-32-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-shl-by-32-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-shl-by-32-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-shl-by-32-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shl-by-32-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-shl-by-32-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shl-by-32-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-shl-by-32-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-shl-by-32-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-shl-by-32-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-shl-by-32-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-shl-by-32-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shl-by-32-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-shl-by-32-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shl-by-32-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-shl-by-32-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-shl-by-32-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-shl-by-32-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-shl-by-32-condition"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "narrow-shl-by-32-condition"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-shl-by-32-condition"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 0)
  (i32.const 0))
(assert_return (invoke "narrow-shl-by-32-condition"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-shl-by-32-condition"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "narrow-shl-by-32-condition"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 0)
  (i32.const 0))
(assert_return (invoke "narrow-shl-by-32-condition"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "narrow-shl-by-32-condition"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "narrow-shr-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-shr-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-shr-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shr-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shr-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shr-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shr-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-shr-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-shr-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-shr-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-shr-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shr-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shr-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shr-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shr-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-shr-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-shr-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-shr-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-shr-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shr-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shr-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shr-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-shr-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-shr-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-shr-condition"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "narrow-shr-condition"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "narrow-shr-condition"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 1)
  (i32.const 1))
(assert_return (invoke "narrow-shr-condition"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-shr-condition"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-shr-condition"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 1)
  (i32.const 1))
(assert_return (invoke "narrow-shr-condition"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "narrow-shr-condition"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "narrow-rotr-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-rotr-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-rotr-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-rotr-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-rotr-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-rotr-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-rotr-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-rotr-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-rotr-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-rotr-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-rotr-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-rotr-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-rotr-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-rotr-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-rotr-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-rotr-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-rotr-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-rotr-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-rotr-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-rotr-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-rotr-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-rotr-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-rotr-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-rotr-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-rotr-condition"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "narrow-rotr-condition"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-rotr-condition"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 1)
  (i32.const 1))
(assert_return (invoke "narrow-rotr-condition"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-rotr-condition"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-rotr-condition"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 1)
  (i32.const 1))
(assert_return (invoke "narrow-rotr-condition"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-rotr-condition"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "wrap-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "wrap-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "wrap-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "wrap-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "wrap-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "wrap-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "wrap-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "wrap-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "wrap-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "wrap-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-condition"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "wrap-condition"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "wrap-condition"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 0)
  (i32.const 0))
(assert_return (invoke "wrap-condition"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "wrap-condition"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "wrap-condition"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 0)
  (i32.const 0))
(assert_return (invoke "wrap-condition"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "wrap-condition"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "wrap-of-sum-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "wrap-of-sum-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-of-sum-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-of-sum-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "wrap-of-sum-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-of-sum-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "wrap-of-sum-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-of-sum-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-of-sum-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "wrap-of-sum-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-of-sum-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-of-sum-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "wrap-of-sum-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-of-sum-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "wrap-of-sum-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-of-sum-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-of-sum-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "wrap-of-sum-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-of-sum-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-of-sum-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "wrap-of-sum-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-of-sum-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "wrap-of-sum-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-of-sum-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-of-sum-condition"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "wrap-of-sum-condition"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "wrap-of-sum-condition"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 1)
  (i32.const 1))
(assert_return (invoke "wrap-of-sum-condition"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "wrap-of-sum-condition"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "wrap-of-sum-condition"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 0)
  (i32.const 0))
(assert_return (invoke "wrap-of-sum-condition"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "wrap-of-sum-condition"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "wrap-of-or-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "wrap-of-or-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-of-or-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-of-or-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-of-or-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-of-or-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "wrap-of-or-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-of-or-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-of-or-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "wrap-of-or-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-of-or-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-of-or-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-of-or-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-of-or-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "wrap-of-or-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-of-or-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-of-or-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "wrap-of-or-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-of-or-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-of-or-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-of-or-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-of-or-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "wrap-of-or-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-of-or-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-of-or-condition"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "wrap-of-or-condition"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "wrap-of-or-condition"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 1)
  (i32.const 1))
(assert_return (invoke "wrap-of-or-condition"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "wrap-of-or-condition"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "wrap-of-or-condition"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 0)
  (i32.const 0))
(assert_return (invoke "wrap-of-or-condition"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "wrap-of-or-condition"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "wrap-of-shift-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "wrap-of-shift-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-of-shift-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "wrap-of-shift-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-of-shift-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "wrap-of-shift-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "wrap-of-shift-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "wrap-of-shift-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "wrap-of-shift-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "wrap-of-shift-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-of-shift-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "wrap-of-shift-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-of-shift-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "wrap-of-shift-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "wrap-of-shift-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "wrap-of-shift-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "wrap-of-shift-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "wrap-of-shift-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-of-shift-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "wrap-of-shift-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "wrap-of-shift-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "wrap-of-shift-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "wrap-of-shift-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "wrap-of-shift-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "wrap-of-shift-condition"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "wrap-of-shift-condition"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "wrap-of-shift-condition"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 0)
  (i32.const 0))
(assert_return (invoke "wrap-of-shift-condition"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "wrap-of-shift-condition"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "wrap-of-shift-condition"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 0)
  (i32.const 0))
(assert_return (invoke "wrap-of-shift-condition"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "wrap-of-shift-condition"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "extended-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "extended-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "extended-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "extended-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "extended-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "extended-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "extended-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "extended-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "extended-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "extended-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "extended-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "extended-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "extended-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "extended-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "extended-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "extended-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "extended-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "extended-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "extended-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "extended-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "extended-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "extended-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "extended-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "extended-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sum-extended-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "sum-extended-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sum-extended-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "sum-extended-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sum-extended-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sum-extended-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sum-extended-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sum-extended-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sum-extended-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "sum-extended-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sum-extended-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "sum-extended-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sum-extended-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sum-extended-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sum-extended-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sum-extended-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sum-extended-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "sum-extended-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sum-extended-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "sum-extended-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sum-extended-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sum-extended-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sum-extended-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "sum-extended-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "signed-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "signed-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "signed-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "signed-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "signed-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "signed-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "signed-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "signed-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "signed-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "signed-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "signed-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "signed-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "signed-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "signed-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "signed-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "signed-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "signed-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "signed-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "signed-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "signed-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "signed-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "signed-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "signed-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "signed-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "low-byte-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "low-byte-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "low-byte-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "low-byte-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "low-byte-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "low-byte-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "low-byte-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "low-byte-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "low-byte-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "low-byte-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "low-byte-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "low-byte-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "low-byte-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "low-byte-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "low-byte-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "low-byte-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "low-byte-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "low-byte-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "low-byte-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "low-byte-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "low-byte-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "low-byte-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "low-byte-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "low-byte-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "low-byte-condition"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "low-byte-condition"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "low-byte-condition"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 0)
  (i32.const 0))
(assert_return (invoke "low-byte-condition"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "low-byte-condition"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "low-byte-condition"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 0)
  (i32.const 0))
(assert_return (invoke "low-byte-condition"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "low-byte-condition"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "low-half-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "low-half-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "low-half-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "low-half-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "low-half-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "low-half-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "low-half-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "low-half-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "low-half-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "low-half-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "low-half-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "low-half-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "low-half-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "low-half-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "low-half-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "low-half-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "low-half-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "low-half-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "low-half-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "low-half-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "low-half-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "low-half-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "low-half-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "low-half-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "count-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "count-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "count-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "count-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "count-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "count-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "count-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "count-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "count-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "count-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "count-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "count-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "count-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "count-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "count-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "count-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "count-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "count-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "count-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "count-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "count-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "count-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "count-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "count-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "local-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "local-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "local-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "local-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "local-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "local-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "local-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "local-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "local-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "local-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "local-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "local-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "local-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "local-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "local-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "local-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "local-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "local-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "local-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "local-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "local-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "local-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "local-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "local-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "other-local-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "other-local-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "other-local-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "other-local-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "other-local-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "other-local-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "other-local-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "other-local-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "other-local-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "other-local-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "other-local-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "other-local-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "other-local-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "other-local-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "other-local-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "other-local-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "other-local-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "other-local-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "other-local-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "other-local-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "other-local-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "other-local-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "other-local-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "other-local-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-local-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-local-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-local-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-local-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-local-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-local-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-local-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-local-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-local-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-local-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-local-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-local-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-local-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-local-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-local-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-local-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-local-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-local-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-local-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-local-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-local-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-local-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-local-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-local-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-local-condition"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "narrow-local-condition"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-local-condition"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 1)
  (i32.const 1))
(assert_return (invoke "narrow-local-condition"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-local-condition"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-local-condition"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 1)
  (i32.const 1))
(assert_return (invoke "narrow-local-condition"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-local-condition"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "scaled-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "scaled-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "scaled-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "scaled-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "scaled-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "scaled-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "scaled-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "scaled-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "scaled-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "scaled-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "scaled-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "scaled-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "scaled-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "scaled-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "scaled-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "scaled-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "scaled-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "scaled-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "scaled-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "scaled-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "scaled-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "scaled-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "scaled-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "scaled-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-scaled-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-scaled-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-scaled-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-scaled-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-scaled-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-scaled-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-scaled-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-scaled-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-scaled-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-scaled-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-scaled-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-scaled-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-scaled-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-scaled-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-scaled-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-scaled-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-scaled-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-scaled-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-scaled-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-scaled-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-scaled-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-scaled-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-scaled-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-scaled-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-scaled-condition"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "narrow-scaled-condition"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-scaled-condition"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 1)
  (i32.const 1))
(assert_return (invoke "narrow-scaled-condition"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-scaled-condition"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-scaled-condition"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 1)
  (i32.const 1))
(assert_return (invoke "narrow-scaled-condition"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-scaled-condition"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "joined-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "joined-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "joined-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "joined-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "joined-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "joined-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "joined-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "joined-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "joined-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "joined-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "joined-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "joined-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "joined-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "joined-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "joined-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "joined-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "joined-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "joined-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "joined-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "joined-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "joined-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "joined-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "joined-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "joined-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "joined-condition"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "joined-condition"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "joined-condition"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 0)
  (i32.const 0))
(assert_return (invoke "joined-condition"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "joined-condition"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "joined-condition"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 0)
  (i32.const 0))
(assert_return (invoke "joined-condition"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "joined-condition"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "joined-difference-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "joined-difference-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "joined-difference-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "joined-difference-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "joined-difference-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "joined-difference-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "joined-difference-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "joined-difference-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "joined-difference-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "joined-difference-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "joined-difference-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "joined-difference-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "joined-difference-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "joined-difference-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "joined-difference-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "joined-difference-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "joined-difference-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "joined-difference-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "joined-difference-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "joined-difference-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "joined-difference-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "joined-difference-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "joined-difference-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "joined-difference-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "joined-difference-condition"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "joined-difference-condition"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "joined-difference-condition"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 0)
  (i32.const 0))
(assert_return (invoke "joined-difference-condition"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "joined-difference-condition"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "joined-difference-condition"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 0)
  (i32.const 0))
(assert_return (invoke "joined-difference-condition"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "joined-difference-condition"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "joined-wide-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "joined-wide-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "joined-wide-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "joined-wide-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "joined-wide-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "joined-wide-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "joined-wide-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "joined-wide-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "joined-wide-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "joined-wide-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "joined-wide-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "joined-wide-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "joined-wide-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "joined-wide-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "joined-wide-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "joined-wide-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "joined-wide-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "joined-wide-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "joined-wide-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "joined-wide-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "joined-wide-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "joined-wide-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "joined-wide-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "joined-wide-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "arms-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "arms-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "arms-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "arms-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "arms-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "arms-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "arms-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "arms-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "arms-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "arms-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "arms-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "arms-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "arms-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "arms-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "arms-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "arms-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "arms-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "arms-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "arms-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "arms-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "arms-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "arms-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "arms-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "arms-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "arms-condition"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "arms-condition"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "arms-condition"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 0)
  (i32.const 0))
(assert_return (invoke "arms-condition"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "arms-condition"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "arms-condition"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 0)
  (i32.const 0))
(assert_return (invoke "arms-condition"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "arms-condition"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "remainder-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "remainder-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "remainder-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "remainder-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "remainder-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "remainder-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "remainder-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "remainder-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "remainder-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "remainder-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "remainder-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "remainder-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "remainder-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "remainder-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "remainder-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "remainder-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "remainder-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "remainder-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "remainder-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "remainder-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "remainder-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "remainder-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "remainder-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "remainder-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-quotient-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-quotient-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-quotient-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-quotient-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-quotient-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-quotient-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-quotient-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-quotient-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-quotient-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-quotient-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-quotient-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-quotient-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-quotient-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-quotient-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-quotient-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-quotient-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-quotient-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-quotient-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-quotient-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-quotient-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-quotient-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-quotient-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-quotient-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-quotient-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-quotient-condition"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "narrow-quotient-condition"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "narrow-quotient-condition"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 1)
  (i32.const 1))
(assert_return (invoke "narrow-quotient-condition"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "narrow-quotient-condition"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-quotient-condition"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 1)
  (i32.const 1))
(assert_return (invoke "narrow-quotient-condition"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-quotient-condition"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-remainder-ne"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-remainder-ne"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-remainder-ne"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-remainder-ne"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-remainder-ne"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-remainder-ne"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-remainder-ne"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-remainder-ne"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-remainder-eqz"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-remainder-eqz"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-remainder-eqz"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-remainder-eqz"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-remainder-eqz"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-remainder-eqz"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-remainder-eqz"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-remainder-eqz"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-remainder-twice"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-remainder-twice"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-remainder-twice"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-remainder-twice"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "narrow-remainder-twice"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-remainder-twice"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-remainder-twice"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-remainder-twice"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "narrow-remainder-condition"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "narrow-remainder-condition"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-remainder-condition"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 0)
  (i32.const 0))
(assert_return (invoke "narrow-remainder-condition"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "narrow-remainder-condition"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "narrow-remainder-condition"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 0)
  (i32.const 0))
(assert_return (invoke "narrow-remainder-condition"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "narrow-remainder-condition"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "i64-bits-1-4"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-1-4"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-bits-1-4"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-1-4"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-bits-1-4"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-1-4"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-1-4"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-1-4"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-1-4"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-1-4"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-1-4"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-1-4"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-1-4"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-1-4"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-1-4"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-1-4"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-1-6"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-1-6"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-1-6"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-1-6"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-1-6"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-1-6"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-1-6"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-1-6"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-64-4"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-64-4"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-64-4"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-64-4"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-bits-64-4"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-64-4"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-64-4"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-64-4"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-64-4"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-64-4"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-64-4"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-64-4"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-64-4"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-64-4"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-64-4"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-64-4"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-64-6"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-64-6"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-64-6"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-64-6"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-64-6"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-64-6"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-64-6"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-64-6"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-127-4"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-127-4"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-bits-127-4"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-127-4"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-bits-127-4"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-127-4"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-127-4"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-127-4"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-127-4"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-127-4"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-127-4"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-127-4"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-127-4"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-127-4"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-127-4"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-127-4"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-127-6"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-127-6"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-127-6"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-127-6"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-127-6"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-127-6"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-127-6"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-127-6"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-128-4"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-128-4"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-128-4"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-128-4"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-bits-128-4"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-128-4"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-128-4"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-bits-128-4"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-128-4"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-128-4"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-128-4"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-128-4"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-128-4"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-128-4"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-128-4"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-128-4"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-128-6"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-128-6"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-128-6"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-128-6"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-128-6"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-128-6"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-128-6"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-128-6"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-bits-255-4"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-255-4"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-bits-255-4"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-255-4"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-bits-255-4"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-255-4"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-255-4"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-bits-255-4"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-255-4"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-255-4"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-255-4"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-255-4"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-255-4"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-255-4"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-255-4"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-255-4"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-255-6"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-255-6"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-255-6"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-255-6"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-255-6"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-255-6"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-255-6"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-255-6"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-bits-256-4"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-256-4"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-256-4"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-256-4"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-bits-256-4"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-256-4"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-256-4"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-bits-256-4"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-256-4"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-256-4"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-256-4"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-256-4"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-256-4"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-256-4"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-256-4"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-256-4"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-256-6"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-256-6"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-256-6"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-256-6"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-256-6"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-256-6"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-256-6"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-256-6"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-384-4"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-384-4"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-384-4"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-384-4"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-bits-384-4"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-384-4"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-384-4"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-bits-384-4"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-384-4"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-384-4"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-384-4"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-384-4"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-384-4"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-384-4"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-384-4"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-384-4"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-384-6"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-384-6"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-384-6"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-384-6"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-384-6"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-384-6"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-384-6"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-384-6"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-bits-511-4"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-511-4"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-bits-511-4"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-511-4"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-bits-511-4"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-511-4"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-511-4"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-bits-511-4"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-511-4"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-511-4"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-511-4"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-511-4"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-511-4"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-511-4"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-511-4"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-511-4"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-511-6"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-511-6"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-511-6"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-511-6"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-511-6"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-511-6"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-511-6"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-511-6"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-bits-32768-4"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-32768-4"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-32768-4"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-32768-4"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-bits-32768-4"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-32768-4"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-32768-4"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-32768-4"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-32768-4"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-32768-4"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-32768-4"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-32768-4"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-32768-4"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-32768-4"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-32768-4"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-32768-4"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-32768-6"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-32768-6"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-32768-6"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-32768-6"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-32768-6"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-32768-6"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-32768-6"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-32768-6"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-65535-4"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-65535-4"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-bits-65535-4"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-65535-4"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-bits-65535-4"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-65535-4"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-65535-4"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-bits-65535-4"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-65535-4"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-65535-4"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-65535-4"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-65535-4"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-65535-4"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-65535-4"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-65535-4"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-65535-4"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-65535-6"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-65535-6"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-65535-6"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-65535-6"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-65535-6"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-65535-6"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-65535-6"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-65535-6"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-bits-65536-4"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-65536-4"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-65536-4"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-65536-4"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-bits-65536-4"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-65536-4"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-65536-4"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-65536-4"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-65536-4"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-65536-4"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-65536-4"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-65536-4"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-65536-4"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-65536-4"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-65536-4"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-65536-4"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-65536-6"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-65536-6"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-65536-6"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-65536-6"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-65536-6"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-65536-6"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-65536-6"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-65536-6"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-2147483647-4"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-2147483647-4"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-bits-2147483647-4"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-2147483647-4"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-bits-2147483647-4"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-2147483647-4"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits-2147483647-4"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-bits-2147483647-4"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-2147483647-4"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-2147483647-4"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-2147483647-4"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-2147483647-4"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-2147483647-4"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-2147483647-4"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-2147483647-4"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-2147483647-4"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-2147483647-6"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits-2147483647-6"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-2147483647-6"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-2147483647-6"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-2147483647-6"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-2147483647-6"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-2147483647-6"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits-2147483647-6"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-bits--128-4"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits--128-4"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits--128-4"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-bits--128-4"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-bits--128-4"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-bits--128-4"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-bits--128-4"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-bits--128-4"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits--128-4"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits--128-4"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits--128-4"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits--128-4"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits--128-4"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits--128-4"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits--128-4"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits--128-4"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits--128-6"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits--128-6"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits--128-6"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits--128-6"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits--128-6"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits--128-6"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits--128-6"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits--128-6"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-bits--256-4"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits--256-4"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-bits--256-4"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-bits--256-4"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-bits--256-4"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-bits--256-4"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-bits--256-4"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-bits--256-4"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits--256-4"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits--256-4"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits--256-4"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits--256-4"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits--256-4"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits--256-4"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits--256-4"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits--256-4"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits--256-6"
  (i64.const 0) (i32.const 0) (i64.const 0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits--256-6"
  (i64.const 1) (i32.const 1) (i64.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits--256-6"
  (i64.const 0x100000000) (i32.const 0x80000000) (i64.const 0x80000000)) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i32-bits--256-6"
  (i64.const -1) (i32.const -1) (i64.const 1)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits--256-6"
  (i64.const 0x80000000) (i32.const 65536) (i64.const 2)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits--256-6"
  (i64.const 0x8000000000000000) (i32.const 256) (i64.const 0x8000000000000000)) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits--256-6"
  (i64.const 384) (i32.const 128) (i64.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i32-bits--256-6"
  (i64.const 256) (i32.const 64) (i64.const 0x100000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
