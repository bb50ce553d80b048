;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Tests of vectors, and what they are for.
;;
;; "and-v128.any_true-eqz-if" makes a conjunction of the parameters, tests it, and has an `if` behind `i32.eqz`.
;; "-store" has a store between the test and the branch that it decides; "-write" and "-call" write a local, and
;; call a function, before the `select` that it decides. Results are an i32 that tells the outcome, and the local.

(module
  (memory 1 5)
  (func $nothing
  )
  (func $parameter-v128.any_true-value (export "parameter-v128.any_true-value") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 v128.any_true local.get 2
  )
  (func $parameter-v128.any_true-eqz (export "parameter-v128.any_true-eqz") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 v128.any_true i32.eqz local.get 2
  )
  (func $parameter-v128.any_true-eqz-twice (export "parameter-v128.any_true-eqz-twice") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 v128.any_true i32.eqz i32.eqz local.get 2
  )
  (func $parameter-v128.any_true-if (export "parameter-v128.any_true-if") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 v128.any_true
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $parameter-v128.any_true-eqz-if (export "parameter-v128.any_true-eqz-if") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 v128.any_true i32.eqz
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $parameter-v128.any_true-select (export "parameter-v128.any_true-select") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 v128.any_true local.set 3 i32.const 33 i32.const 44 local.get 3 select
    local.get 2
  )
  (func $parameter-v128.any_true-equal (export "parameter-v128.any_true-equal") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 v128.any_true i32.const 1 i32.eq local.get 2
  )
  (func $parameter-v128.any_true-and (export "parameter-v128.any_true-and") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 v128.any_true local.get 4 i32.and local.get 2
  )
  (func $parameter-v128.any_true-br-if (export "parameter-v128.any_true-br-if") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 v128.any_true br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $parameter-v128.any_true-br-if-not (export "parameter-v128.any_true-br-if-not") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 v128.any_true i32.eqz br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $parameter-v128.any_true-store (export "parameter-v128.any_true-store") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 v128.any_true i32.const 16 local.get 1 v128.store br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $parameter-v128.any_true-write (export "parameter-v128.any_true-write") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 v128.any_true local.get 1 local.get 0
    i8x16.sub local.set 2 select local.get 2
  )
  (func $parameter-v128.any_true-call (export "parameter-v128.any_true-call") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 v128.any_true call $nothing select
    local.get 2
  )
  (func $and-v128.any_true-value (export "and-v128.any_true-value") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.and v128.any_true local.get 2
  )
  (func $and-v128.any_true-eqz (export "and-v128.any_true-eqz") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.and v128.any_true i32.eqz local.get 2
  )
  (func $and-v128.any_true-eqz-twice (export "and-v128.any_true-eqz-twice") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.and v128.any_true i32.eqz i32.eqz local.get 2
  )
  (func $and-v128.any_true-if (export "and-v128.any_true-if") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.and v128.any_true
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $and-v128.any_true-eqz-if (export "and-v128.any_true-eqz-if") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.and v128.any_true i32.eqz
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $and-v128.any_true-select (export "and-v128.any_true-select") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.and v128.any_true local.set 3 i32.const 33
    i32.const 44 local.get 3 select local.get 2
  )
  (func $and-v128.any_true-equal (export "and-v128.any_true-equal") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.and v128.any_true i32.const 1 i32.eq local.get 2
  )
  (func $and-v128.any_true-and (export "and-v128.any_true-and") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.and v128.any_true local.get 4 i32.and local.get 2
  )
  (func $and-v128.any_true-br-if (export "and-v128.any_true-br-if") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 v128.and v128.any_true br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $and-v128.any_true-br-if-not (export "and-v128.any_true-br-if-not") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 v128.and v128.any_true i32.eqz br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $and-v128.any_true-store (export "and-v128.any_true-store") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 v128.and v128.any_true i32.const 16 local.get 1 v128.store br_if 0
      drop i32.const 66
    end
    local.get 2
  )
  (func $and-v128.any_true-write (export "and-v128.any_true-write") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 local.get 1 v128.and v128.any_true
    local.get 1 local.get 0 i8x16.sub local.set 2 select local.get 2
  )
  (func $and-v128.any_true-call (export "and-v128.any_true-call") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 local.get 1 v128.and v128.any_true
    call $nothing select local.get 2
  )
  (func $andnot-v128.any_true-value (export "andnot-v128.any_true-value") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.andnot v128.any_true local.get 2
  )
  (func $andnot-v128.any_true-eqz (export "andnot-v128.any_true-eqz") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.andnot v128.any_true i32.eqz local.get 2
  )
  (func $andnot-v128.any_true-eqz-twice (export "andnot-v128.any_true-eqz-twice") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.andnot v128.any_true i32.eqz i32.eqz local.get 2
  )
  (func $andnot-v128.any_true-if (export "andnot-v128.any_true-if") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.andnot v128.any_true
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $andnot-v128.any_true-eqz-if (export "andnot-v128.any_true-eqz-if") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.andnot v128.any_true i32.eqz
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $andnot-v128.any_true-select (export "andnot-v128.any_true-select") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.andnot v128.any_true local.set 3 i32.const 33
    i32.const 44 local.get 3 select local.get 2
  )
  (func $andnot-v128.any_true-equal (export "andnot-v128.any_true-equal") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.andnot v128.any_true i32.const 1 i32.eq local.get 2
  )
  (func $andnot-v128.any_true-and (export "andnot-v128.any_true-and") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.andnot v128.any_true local.get 4 i32.and local.get 2
  )
  (func $andnot-v128.any_true-br-if (export "andnot-v128.any_true-br-if") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 v128.andnot v128.any_true br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $andnot-v128.any_true-br-if-not (export "andnot-v128.any_true-br-if-not") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 v128.andnot v128.any_true i32.eqz br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $andnot-v128.any_true-store (export "andnot-v128.any_true-store") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 v128.andnot v128.any_true i32.const 16 local.get 1 v128.store
      br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $andnot-v128.any_true-write (export "andnot-v128.any_true-write") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 local.get 1 v128.andnot v128.any_true
    local.get 1 local.get 0 i8x16.sub local.set 2 select local.get 2
  )
  (func $andnot-v128.any_true-call (export "andnot-v128.any_true-call") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 local.get 1 v128.andnot v128.any_true
    call $nothing select local.get 2
  )
  (func $andnot-reversed-v128.any_true-value (export "andnot-reversed-v128.any_true-value") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 1 local.get 0 v128.andnot v128.any_true local.get 2
  )
  (func $andnot-reversed-v128.any_true-eqz (export "andnot-reversed-v128.any_true-eqz") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 1 local.get 0 v128.andnot v128.any_true i32.eqz local.get 2
  )
  (func $andnot-reversed-v128.any_true-eqz-twice (export "andnot-reversed-v128.any_true-eqz-twice")
  (param v128 v128) (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 1 local.get 0 v128.andnot v128.any_true i32.eqz i32.eqz local.get 2
  )
  (func $andnot-reversed-v128.any_true-if (export "andnot-reversed-v128.any_true-if") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 1 local.get 0 v128.andnot v128.any_true
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $andnot-reversed-v128.any_true-eqz-if (export "andnot-reversed-v128.any_true-eqz-if")
  (param v128 v128) (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 1 local.get 0 v128.andnot v128.any_true i32.eqz
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $andnot-reversed-v128.any_true-select (export "andnot-reversed-v128.any_true-select")
  (param v128 v128) (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 1 local.get 0 v128.andnot v128.any_true local.set 3 i32.const 33
    i32.const 44 local.get 3 select local.get 2
  )
  (func $andnot-reversed-v128.any_true-equal (export "andnot-reversed-v128.any_true-equal") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 1 local.get 0 v128.andnot v128.any_true i32.const 1 i32.eq local.get 2
  )
  (func $andnot-reversed-v128.any_true-and (export "andnot-reversed-v128.any_true-and") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 1 local.get 0 v128.andnot v128.any_true local.get 4 i32.and local.get 2
  )
  (func $andnot-reversed-v128.any_true-br-if (export "andnot-reversed-v128.any_true-br-if") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 1 local.get 0 v128.andnot v128.any_true br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $andnot-reversed-v128.any_true-br-if-not (export "andnot-reversed-v128.any_true-br-if-not")
  (param v128 v128) (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 1 local.get 0 v128.andnot v128.any_true i32.eqz br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $andnot-reversed-v128.any_true-store (export "andnot-reversed-v128.any_true-store") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 1 local.get 0 v128.andnot v128.any_true i32.const 16 local.get 1 v128.store
      br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $andnot-reversed-v128.any_true-write (export "andnot-reversed-v128.any_true-write") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 1 local.get 0 v128.andnot v128.any_true
    local.get 1 local.get 0 i8x16.sub local.set 2 select local.get 2
  )
  (func $andnot-reversed-v128.any_true-call (export "andnot-reversed-v128.any_true-call") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 1 local.get 0 v128.andnot v128.any_true
    call $nothing select local.get 2
  )
  (func $xor-v128.any_true-value (export "xor-v128.any_true-value") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.xor v128.any_true local.get 2
  )
  (func $xor-v128.any_true-eqz (export "xor-v128.any_true-eqz") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.xor v128.any_true i32.eqz local.get 2
  )
  (func $xor-v128.any_true-eqz-twice (export "xor-v128.any_true-eqz-twice") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.xor v128.any_true i32.eqz i32.eqz local.get 2
  )
  (func $xor-v128.any_true-if (export "xor-v128.any_true-if") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.xor v128.any_true
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $xor-v128.any_true-eqz-if (export "xor-v128.any_true-eqz-if") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.xor v128.any_true i32.eqz
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $xor-v128.any_true-select (export "xor-v128.any_true-select") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.xor v128.any_true local.set 3 i32.const 33
    i32.const 44 local.get 3 select local.get 2
  )
  (func $xor-v128.any_true-equal (export "xor-v128.any_true-equal") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.xor v128.any_true i32.const 1 i32.eq local.get 2
  )
  (func $xor-v128.any_true-and (export "xor-v128.any_true-and") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.xor v128.any_true local.get 4 i32.and local.get 2
  )
  (func $xor-v128.any_true-br-if (export "xor-v128.any_true-br-if") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 v128.xor v128.any_true br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $xor-v128.any_true-br-if-not (export "xor-v128.any_true-br-if-not") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 v128.xor v128.any_true i32.eqz br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $xor-v128.any_true-store (export "xor-v128.any_true-store") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 v128.xor v128.any_true i32.const 16 local.get 1 v128.store br_if 0
      drop i32.const 66
    end
    local.get 2
  )
  (func $xor-v128.any_true-write (export "xor-v128.any_true-write") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 local.get 1 v128.xor v128.any_true
    local.get 1 local.get 0 i8x16.sub local.set 2 select local.get 2
  )
  (func $xor-v128.any_true-call (export "xor-v128.any_true-call") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 local.get 1 v128.xor v128.any_true
    call $nothing select local.get 2
  )
  (func $not-v128.any_true-value (export "not-v128.any_true-value") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 v128.not v128.any_true local.get 2
  )
  (func $not-v128.any_true-eqz (export "not-v128.any_true-eqz") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 v128.not v128.any_true i32.eqz local.get 2
  )
  (func $not-v128.any_true-eqz-twice (export "not-v128.any_true-eqz-twice") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 v128.not v128.any_true i32.eqz i32.eqz local.get 2
  )
  (func $not-v128.any_true-if (export "not-v128.any_true-if") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 v128.not v128.any_true
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $not-v128.any_true-eqz-if (export "not-v128.any_true-eqz-if") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 v128.not v128.any_true i32.eqz
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $not-v128.any_true-select (export "not-v128.any_true-select") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 v128.not v128.any_true local.set 3 i32.const 33 i32.const 44
    local.get 3 select local.get 2
  )
  (func $not-v128.any_true-equal (export "not-v128.any_true-equal") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 v128.not v128.any_true i32.const 1 i32.eq local.get 2
  )
  (func $not-v128.any_true-and (export "not-v128.any_true-and") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 v128.not v128.any_true local.get 4 i32.and local.get 2
  )
  (func $not-v128.any_true-br-if (export "not-v128.any_true-br-if") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 v128.not v128.any_true br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $not-v128.any_true-br-if-not (export "not-v128.any_true-br-if-not") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 v128.not v128.any_true i32.eqz br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $not-v128.any_true-store (export "not-v128.any_true-store") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 v128.not v128.any_true i32.const 16 local.get 1 v128.store br_if 0 drop
      i32.const 66
    end
    local.get 2
  )
  (func $not-v128.any_true-write (export "not-v128.any_true-write") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 v128.not v128.any_true local.get 1
    local.get 0 i8x16.sub local.set 2 select local.get 2
  )
  (func $not-v128.any_true-call (export "not-v128.any_true-call") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 v128.not v128.any_true call $nothing select
    local.get 2
  )
  (func $i8x16.eq-v128.any_true-value (export "i8x16.eq-v128.any_true-value") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i8x16.eq v128.any_true local.get 2
  )
  (func $i8x16.eq-v128.any_true-eqz (export "i8x16.eq-v128.any_true-eqz") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i8x16.eq v128.any_true i32.eqz local.get 2
  )
  (func $i8x16.eq-v128.any_true-eqz-twice (export "i8x16.eq-v128.any_true-eqz-twice") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i8x16.eq v128.any_true i32.eqz i32.eqz local.get 2
  )
  (func $i8x16.eq-v128.any_true-if (export "i8x16.eq-v128.any_true-if") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i8x16.eq v128.any_true
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $i8x16.eq-v128.any_true-eqz-if (export "i8x16.eq-v128.any_true-eqz-if") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i8x16.eq v128.any_true i32.eqz
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $i8x16.eq-v128.any_true-select (export "i8x16.eq-v128.any_true-select") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i8x16.eq v128.any_true local.set 3 i32.const 33
    i32.const 44 local.get 3 select local.get 2
  )
  (func $i8x16.eq-v128.any_true-equal (export "i8x16.eq-v128.any_true-equal") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i8x16.eq v128.any_true i32.const 1 i32.eq local.get 2
  )
  (func $i8x16.eq-v128.any_true-and (export "i8x16.eq-v128.any_true-and") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i8x16.eq v128.any_true local.get 4 i32.and local.get 2
  )
  (func $i8x16.eq-v128.any_true-br-if (export "i8x16.eq-v128.any_true-br-if") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 i8x16.eq v128.any_true br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $i8x16.eq-v128.any_true-br-if-not (export "i8x16.eq-v128.any_true-br-if-not") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 i8x16.eq v128.any_true i32.eqz br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $i8x16.eq-v128.any_true-store (export "i8x16.eq-v128.any_true-store") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 i8x16.eq v128.any_true i32.const 16 local.get 1 v128.store br_if 0
      drop i32.const 66
    end
    local.get 2
  )
  (func $i8x16.eq-v128.any_true-write (export "i8x16.eq-v128.any_true-write") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 local.get 1 i8x16.eq v128.any_true
    local.get 1 local.get 0 i8x16.sub local.set 2 select local.get 2
  )
  (func $i8x16.eq-v128.any_true-call (export "i8x16.eq-v128.any_true-call") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 local.get 1 i8x16.eq v128.any_true
    call $nothing select local.get 2
  )
  (func $i8x16.ne-v128.any_true-value (export "i8x16.ne-v128.any_true-value") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i8x16.ne v128.any_true local.get 2
  )
  (func $i8x16.ne-v128.any_true-eqz (export "i8x16.ne-v128.any_true-eqz") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i8x16.ne v128.any_true i32.eqz local.get 2
  )
  (func $i8x16.ne-v128.any_true-eqz-twice (export "i8x16.ne-v128.any_true-eqz-twice") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i8x16.ne v128.any_true i32.eqz i32.eqz local.get 2
  )
  (func $i8x16.ne-v128.any_true-if (export "i8x16.ne-v128.any_true-if") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i8x16.ne v128.any_true
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $i8x16.ne-v128.any_true-eqz-if (export "i8x16.ne-v128.any_true-eqz-if") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i8x16.ne v128.any_true i32.eqz
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $i8x16.ne-v128.any_true-select (export "i8x16.ne-v128.any_true-select") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i8x16.ne v128.any_true local.set 3 i32.const 33
    i32.const 44 local.get 3 select local.get 2
  )
  (func $i8x16.ne-v128.any_true-equal (export "i8x16.ne-v128.any_true-equal") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i8x16.ne v128.any_true i32.const 1 i32.eq local.get 2
  )
  (func $i8x16.ne-v128.any_true-and (export "i8x16.ne-v128.any_true-and") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i8x16.ne v128.any_true local.get 4 i32.and local.get 2
  )
  (func $i8x16.ne-v128.any_true-br-if (export "i8x16.ne-v128.any_true-br-if") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 i8x16.ne v128.any_true br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $i8x16.ne-v128.any_true-br-if-not (export "i8x16.ne-v128.any_true-br-if-not") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 i8x16.ne v128.any_true i32.eqz br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $i8x16.ne-v128.any_true-store (export "i8x16.ne-v128.any_true-store") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 i8x16.ne v128.any_true i32.const 16 local.get 1 v128.store br_if 0
      drop i32.const 66
    end
    local.get 2
  )
  (func $i8x16.ne-v128.any_true-write (export "i8x16.ne-v128.any_true-write") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 local.get 1 i8x16.ne v128.any_true
    local.get 1 local.get 0 i8x16.sub local.set 2 select local.get 2
  )
  (func $i8x16.ne-v128.any_true-call (export "i8x16.ne-v128.any_true-call") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 local.get 1 i8x16.ne v128.any_true
    call $nothing select local.get 2
  )
  (func $i32x4.eq-v128.any_true-value (export "i32x4.eq-v128.any_true-value") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i32x4.eq v128.any_true local.get 2
  )
  (func $i32x4.eq-v128.any_true-eqz (export "i32x4.eq-v128.any_true-eqz") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i32x4.eq v128.any_true i32.eqz local.get 2
  )
  (func $i32x4.eq-v128.any_true-eqz-twice (export "i32x4.eq-v128.any_true-eqz-twice") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i32x4.eq v128.any_true i32.eqz i32.eqz local.get 2
  )
  (func $i32x4.eq-v128.any_true-if (export "i32x4.eq-v128.any_true-if") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i32x4.eq v128.any_true
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $i32x4.eq-v128.any_true-eqz-if (export "i32x4.eq-v128.any_true-eqz-if") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i32x4.eq v128.any_true i32.eqz
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $i32x4.eq-v128.any_true-select (export "i32x4.eq-v128.any_true-select") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i32x4.eq v128.any_true local.set 3 i32.const 33
    i32.const 44 local.get 3 select local.get 2
  )
  (func $i32x4.eq-v128.any_true-equal (export "i32x4.eq-v128.any_true-equal") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i32x4.eq v128.any_true i32.const 1 i32.eq local.get 2
  )
  (func $i32x4.eq-v128.any_true-and (export "i32x4.eq-v128.any_true-and") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i32x4.eq v128.any_true local.get 4 i32.and local.get 2
  )
  (func $i32x4.eq-v128.any_true-br-if (export "i32x4.eq-v128.any_true-br-if") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 i32x4.eq v128.any_true br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $i32x4.eq-v128.any_true-br-if-not (export "i32x4.eq-v128.any_true-br-if-not") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 i32x4.eq v128.any_true i32.eqz br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $i32x4.eq-v128.any_true-store (export "i32x4.eq-v128.any_true-store") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 i32x4.eq v128.any_true i32.const 16 local.get 1 v128.store br_if 0
      drop i32.const 66
    end
    local.get 2
  )
  (func $i32x4.eq-v128.any_true-write (export "i32x4.eq-v128.any_true-write") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 local.get 1 i32x4.eq v128.any_true
    local.get 1 local.get 0 i8x16.sub local.set 2 select local.get 2
  )
  (func $i32x4.eq-v128.any_true-call (export "i32x4.eq-v128.any_true-call") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 local.get 1 i32x4.eq v128.any_true
    call $nothing select local.get 2
  )
  (func $i32x4.ne-v128.any_true-value (export "i32x4.ne-v128.any_true-value") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i32x4.ne v128.any_true local.get 2
  )
  (func $i32x4.ne-v128.any_true-eqz (export "i32x4.ne-v128.any_true-eqz") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i32x4.ne v128.any_true i32.eqz local.get 2
  )
  (func $i32x4.ne-v128.any_true-eqz-twice (export "i32x4.ne-v128.any_true-eqz-twice") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i32x4.ne v128.any_true i32.eqz i32.eqz local.get 2
  )
  (func $i32x4.ne-v128.any_true-if (export "i32x4.ne-v128.any_true-if") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i32x4.ne v128.any_true
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $i32x4.ne-v128.any_true-eqz-if (export "i32x4.ne-v128.any_true-eqz-if") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i32x4.ne v128.any_true i32.eqz
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $i32x4.ne-v128.any_true-select (export "i32x4.ne-v128.any_true-select") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i32x4.ne v128.any_true local.set 3 i32.const 33
    i32.const 44 local.get 3 select local.get 2
  )
  (func $i32x4.ne-v128.any_true-equal (export "i32x4.ne-v128.any_true-equal") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i32x4.ne v128.any_true i32.const 1 i32.eq local.get 2
  )
  (func $i32x4.ne-v128.any_true-and (export "i32x4.ne-v128.any_true-and") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i32x4.ne v128.any_true local.get 4 i32.and local.get 2
  )
  (func $i32x4.ne-v128.any_true-br-if (export "i32x4.ne-v128.any_true-br-if") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 i32x4.ne v128.any_true br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $i32x4.ne-v128.any_true-br-if-not (export "i32x4.ne-v128.any_true-br-if-not") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 i32x4.ne v128.any_true i32.eqz br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $i32x4.ne-v128.any_true-store (export "i32x4.ne-v128.any_true-store") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 i32x4.ne v128.any_true i32.const 16 local.get 1 v128.store br_if 0
      drop i32.const 66
    end
    local.get 2
  )
  (func $i32x4.ne-v128.any_true-write (export "i32x4.ne-v128.any_true-write") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 local.get 1 i32x4.ne v128.any_true
    local.get 1 local.get 0 i8x16.sub local.set 2 select local.get 2
  )
  (func $i32x4.ne-v128.any_true-call (export "i32x4.ne-v128.any_true-call") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 local.get 1 i32x4.ne v128.any_true
    call $nothing select local.get 2
  )
  (func $i64x2.gt_s-v128.any_true-value (export "i64x2.gt_s-v128.any_true-value") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i64x2.gt_s v128.any_true local.get 2
  )
  (func $i64x2.gt_s-v128.any_true-eqz (export "i64x2.gt_s-v128.any_true-eqz") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i64x2.gt_s v128.any_true i32.eqz local.get 2
  )
  (func $i64x2.gt_s-v128.any_true-eqz-twice (export "i64x2.gt_s-v128.any_true-eqz-twice") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i64x2.gt_s v128.any_true i32.eqz i32.eqz local.get 2
  )
  (func $i64x2.gt_s-v128.any_true-if (export "i64x2.gt_s-v128.any_true-if") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i64x2.gt_s v128.any_true
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $i64x2.gt_s-v128.any_true-eqz-if (export "i64x2.gt_s-v128.any_true-eqz-if") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i64x2.gt_s v128.any_true i32.eqz
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $i64x2.gt_s-v128.any_true-select (export "i64x2.gt_s-v128.any_true-select") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i64x2.gt_s v128.any_true local.set 3 i32.const 33
    i32.const 44 local.get 3 select local.get 2
  )
  (func $i64x2.gt_s-v128.any_true-equal (export "i64x2.gt_s-v128.any_true-equal") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i64x2.gt_s v128.any_true i32.const 1 i32.eq local.get 2
  )
  (func $i64x2.gt_s-v128.any_true-and (export "i64x2.gt_s-v128.any_true-and") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i64x2.gt_s v128.any_true local.get 4 i32.and local.get 2
  )
  (func $i64x2.gt_s-v128.any_true-br-if (export "i64x2.gt_s-v128.any_true-br-if") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 i64x2.gt_s v128.any_true br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $i64x2.gt_s-v128.any_true-br-if-not (export "i64x2.gt_s-v128.any_true-br-if-not") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 i64x2.gt_s v128.any_true i32.eqz br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $i64x2.gt_s-v128.any_true-store (export "i64x2.gt_s-v128.any_true-store") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 i64x2.gt_s v128.any_true i32.const 16 local.get 1 v128.store
      br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $i64x2.gt_s-v128.any_true-write (export "i64x2.gt_s-v128.any_true-write") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 local.get 1 i64x2.gt_s v128.any_true
    local.get 1 local.get 0 i8x16.sub local.set 2 select local.get 2
  )
  (func $i64x2.gt_s-v128.any_true-call (export "i64x2.gt_s-v128.any_true-call") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 local.get 1 i64x2.gt_s v128.any_true
    call $nothing select local.get 2
  )
  (func $f32x4.lt-v128.any_true-value (export "f32x4.lt-v128.any_true-value") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 f32x4.lt v128.any_true local.get 2
  )
  (func $f32x4.lt-v128.any_true-eqz (export "f32x4.lt-v128.any_true-eqz") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 f32x4.lt v128.any_true i32.eqz local.get 2
  )
  (func $f32x4.lt-v128.any_true-eqz-twice (export "f32x4.lt-v128.any_true-eqz-twice") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 f32x4.lt v128.any_true i32.eqz i32.eqz local.get 2
  )
  (func $f32x4.lt-v128.any_true-if (export "f32x4.lt-v128.any_true-if") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 f32x4.lt v128.any_true
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $f32x4.lt-v128.any_true-eqz-if (export "f32x4.lt-v128.any_true-eqz-if") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 f32x4.lt v128.any_true i32.eqz
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $f32x4.lt-v128.any_true-select (export "f32x4.lt-v128.any_true-select") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 f32x4.lt v128.any_true local.set 3 i32.const 33
    i32.const 44 local.get 3 select local.get 2
  )
  (func $f32x4.lt-v128.any_true-equal (export "f32x4.lt-v128.any_true-equal") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 f32x4.lt v128.any_true i32.const 1 i32.eq local.get 2
  )
  (func $f32x4.lt-v128.any_true-and (export "f32x4.lt-v128.any_true-and") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 f32x4.lt v128.any_true local.get 4 i32.and local.get 2
  )
  (func $f32x4.lt-v128.any_true-br-if (export "f32x4.lt-v128.any_true-br-if") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 f32x4.lt v128.any_true br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $f32x4.lt-v128.any_true-br-if-not (export "f32x4.lt-v128.any_true-br-if-not") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 f32x4.lt v128.any_true i32.eqz br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $f32x4.lt-v128.any_true-store (export "f32x4.lt-v128.any_true-store") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 f32x4.lt v128.any_true i32.const 16 local.get 1 v128.store br_if 0
      drop i32.const 66
    end
    local.get 2
  )
  (func $f32x4.lt-v128.any_true-write (export "f32x4.lt-v128.any_true-write") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 local.get 1 f32x4.lt v128.any_true
    local.get 1 local.get 0 i8x16.sub local.set 2 select local.get 2
  )
  (func $f32x4.lt-v128.any_true-call (export "f32x4.lt-v128.any_true-call") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 local.get 1 f32x4.lt v128.any_true
    call $nothing select local.get 2
  )
  (func $zero-v128.any_true-value (export "zero-v128.any_true-value") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 v128.const i64x2 0 0 i16x8.eq v128.any_true local.get 2
  )
  (func $zero-v128.any_true-eqz (export "zero-v128.any_true-eqz") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 v128.const i64x2 0 0 i16x8.eq v128.any_true i32.eqz local.get 2
  )
  (func $zero-v128.any_true-eqz-twice (export "zero-v128.any_true-eqz-twice") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 v128.const i64x2 0 0 i16x8.eq v128.any_true i32.eqz i32.eqz
    local.get 2
  )
  (func $zero-v128.any_true-if (export "zero-v128.any_true-if") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 v128.const i64x2 0 0 i16x8.eq v128.any_true
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $zero-v128.any_true-eqz-if (export "zero-v128.any_true-eqz-if") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 v128.const i64x2 0 0 i16x8.eq v128.any_true i32.eqz
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $zero-v128.any_true-select (export "zero-v128.any_true-select") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 v128.const i64x2 0 0 i16x8.eq v128.any_true local.set 3 i32.const 33
    i32.const 44 local.get 3 select local.get 2
  )
  (func $zero-v128.any_true-equal (export "zero-v128.any_true-equal") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 v128.const i64x2 0 0 i16x8.eq v128.any_true i32.const 1 i32.eq
    local.get 2
  )
  (func $zero-v128.any_true-and (export "zero-v128.any_true-and") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 v128.const i64x2 0 0 i16x8.eq v128.any_true local.get 4 i32.and
    local.get 2
  )
  (func $zero-v128.any_true-br-if (export "zero-v128.any_true-br-if") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 v128.const i64x2 0 0 i16x8.eq v128.any_true br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $zero-v128.any_true-br-if-not (export "zero-v128.any_true-br-if-not") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 v128.const i64x2 0 0 i16x8.eq v128.any_true i32.eqz br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $zero-v128.any_true-store (export "zero-v128.any_true-store") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 v128.const i64x2 0 0 i16x8.eq v128.any_true i32.const 16 local.get 1 v128.store
      br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $zero-v128.any_true-write (export "zero-v128.any_true-write") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 v128.const i64x2 0 0 i16x8.eq v128.any_true
    local.get 1 local.get 0 i8x16.sub local.set 2 select local.get 2
  )
  (func $zero-v128.any_true-call (export "zero-v128.any_true-call") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 v128.const i64x2 0 0 i16x8.eq v128.any_true
    call $nothing select local.get 2
  )
  (func $kept-v128.any_true-value (export "kept-v128.any_true-value") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.and local.tee 2 v128.any_true local.get 2
  )
  (func $kept-v128.any_true-eqz (export "kept-v128.any_true-eqz") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.and local.tee 2 v128.any_true i32.eqz local.get 2
  )
  (func $kept-v128.any_true-eqz-twice (export "kept-v128.any_true-eqz-twice") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.and local.tee 2 v128.any_true i32.eqz i32.eqz
    local.get 2
  )
  (func $kept-v128.any_true-if (export "kept-v128.any_true-if") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.and local.tee 2 v128.any_true
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $kept-v128.any_true-eqz-if (export "kept-v128.any_true-eqz-if") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.and local.tee 2 v128.any_true i32.eqz
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $kept-v128.any_true-select (export "kept-v128.any_true-select") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.and local.tee 2 v128.any_true local.set 3
    i32.const 33 i32.const 44 local.get 3 select local.get 2
  )
  (func $kept-v128.any_true-equal (export "kept-v128.any_true-equal") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.and local.tee 2 v128.any_true i32.const 1 i32.eq
    local.get 2
  )
  (func $kept-v128.any_true-and (export "kept-v128.any_true-and") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.and local.tee 2 v128.any_true local.get 4 i32.and
    local.get 2
  )
  (func $kept-v128.any_true-br-if (export "kept-v128.any_true-br-if") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 v128.and local.tee 2 v128.any_true br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $kept-v128.any_true-br-if-not (export "kept-v128.any_true-br-if-not") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 v128.and local.tee 2 v128.any_true i32.eqz br_if 0 drop
      i32.const 66
    end
    local.get 2
  )
  (func $kept-v128.any_true-store (export "kept-v128.any_true-store") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 v128.and local.tee 2 v128.any_true i32.const 16 local.get 1
      v128.store br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $kept-v128.any_true-write (export "kept-v128.any_true-write") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 local.get 1 v128.and local.tee 2
    v128.any_true local.get 1 local.get 0 i8x16.sub local.set 2 select local.get 2
  )
  (func $kept-v128.any_true-call (export "kept-v128.any_true-call") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 local.get 1 v128.and local.tee 2
    v128.any_true call $nothing select local.get 2
  )
)

(assert_return (invoke "parameter-v128.any_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-value"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-eqz"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-eqz-twice"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 11)
  (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 22)
  (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-eqz-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 33) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 33)
  (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-select"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 33) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 33) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-equal"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-and"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-br-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-br-if-not"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-store"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0xbec5ccd3dae1e8ef 0x868d949ba2a9b0b7))
(assert_return (invoke "parameter-v128.any_true-write"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55)
  (v128.const i64x2 -1 0x7fffffffffffffff))
(assert_return (invoke "parameter-v128.any_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 45056))
(assert_return (invoke "parameter-v128.any_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-call"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-v128.any_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-value"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-eqz"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-eqz-twice"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 22)
  (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 11)
  (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-eqz-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 33) (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 44)
  (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-select"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 33) (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 33) (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-equal"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-and"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-br-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-br-if-not"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-store"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0xbec5ccd3dae1e8ef 0x868d949ba2a9b0b7))
(assert_return (invoke "and-v128.any_true-write"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55)
  (v128.const i64x2 -1 0x7fffffffffffffff))
(assert_return (invoke "and-v128.any_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 45056))
(assert_return (invoke "and-v128.any_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-call"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "and-v128.any_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-value"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-eqz"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-eqz-twice"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 11)
  (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 22)
  (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-eqz-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 44) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 33)
  (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-select"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 44) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 33) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-equal"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-and"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-br-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-br-if-not"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-store"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0xbec5ccd3dae1e8ef 0x868d949ba2a9b0b7))
(assert_return (invoke "andnot-v128.any_true-write"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66)
  (v128.const i64x2 -1 0x7fffffffffffffff))
(assert_return (invoke "andnot-v128.any_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 45056))
(assert_return (invoke "andnot-v128.any_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-call"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-v128.any_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-value"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-eqz"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-eqz-twice"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 22)
  (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 11)
  (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-eqz-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 44) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 44)
  (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-select"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 33) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 44) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-equal"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-and"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-br-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-br-if-not"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-store"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0xbec5ccd3dae1e8ef 0x868d949ba2a9b0b7))
(assert_return (invoke "andnot-reversed-v128.any_true-write"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55)
  (v128.const i64x2 -1 0x7fffffffffffffff))
(assert_return (invoke "andnot-reversed-v128.any_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 66) (v128.const i64x2 0 45056))
(assert_return (invoke "andnot-reversed-v128.any_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-call"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-v128.any_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-value"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-eqz"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-eqz-twice"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 11)
  (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 22)
  (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-eqz-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 44) (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 33)
  (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-select"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 33) (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 33) (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-equal"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-and"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-br-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-br-if-not"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-store"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0xbec5ccd3dae1e8ef 0x868d949ba2a9b0b7))
(assert_return (invoke "xor-v128.any_true-write"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55)
  (v128.const i64x2 -1 0x7fffffffffffffff))
(assert_return (invoke "xor-v128.any_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 45056))
(assert_return (invoke "xor-v128.any_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-call"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "xor-v128.any_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-value"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-eqz"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-eqz-twice"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 11)
  (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 22)
  (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-eqz-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 33) (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 33)
  (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-select"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 33) (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 33) (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-equal"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-and"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-br-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-br-if-not"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-store"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0xbec5ccd3dae1e8ef 0x868d949ba2a9b0b7))
(assert_return (invoke "not-v128.any_true-write"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55)
  (v128.const i64x2 -1 0x7fffffffffffffff))
(assert_return (invoke "not-v128.any_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 45056))
(assert_return (invoke "not-v128.any_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-call"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "not-v128.any_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-value"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-eqz"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-eqz-twice"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 22)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 11)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-eqz-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 33) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 44)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-select"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 44) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 33) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-equal"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-and"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-br-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-br-if-not"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-store"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0xbec5ccd3dae1e8ef 0x868d949ba2a9b0b7))
(assert_return (invoke "i8x16.eq-v128.any_true-write"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66)
  (v128.const i64x2 -1 0x7fffffffffffffff))
(assert_return (invoke "i8x16.eq-v128.any_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 45056))
(assert_return (invoke "i8x16.eq-v128.any_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-call"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-v128.any_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-value"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-eqz"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-eqz-twice"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 11)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 22)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-eqz-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 44) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 33)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-select"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 33) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 33) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-equal"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-and"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-br-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-br-if-not"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-store"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0xbec5ccd3dae1e8ef 0x868d949ba2a9b0b7))
(assert_return (invoke "i8x16.ne-v128.any_true-write"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55)
  (v128.const i64x2 -1 0x7fffffffffffffff))
(assert_return (invoke "i8x16.ne-v128.any_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 45056))
(assert_return (invoke "i8x16.ne-v128.any_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-call"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-v128.any_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-value"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-eqz"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-eqz-twice"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 22)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 11)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-eqz-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 33) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 44)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-select"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 44) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 33) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-equal"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-and"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-br-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-br-if-not"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-store"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0xbec5ccd3dae1e8ef 0x868d949ba2a9b0b7))
(assert_return (invoke "i32x4.eq-v128.any_true-write"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66)
  (v128.const i64x2 -1 0x7fffffffffffffff))
(assert_return (invoke "i32x4.eq-v128.any_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 45056))
(assert_return (invoke "i32x4.eq-v128.any_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-call"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-v128.any_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-value"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-eqz"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-eqz-twice"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 11)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 22)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-eqz-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 44) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 33)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-select"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 33) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 33) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-equal"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-and"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-br-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-br-if-not"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-store"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0xbec5ccd3dae1e8ef 0x868d949ba2a9b0b7))
(assert_return (invoke "i32x4.ne-v128.any_true-write"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55)
  (v128.const i64x2 -1 0x7fffffffffffffff))
(assert_return (invoke "i32x4.ne-v128.any_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 45056))
(assert_return (invoke "i32x4.ne-v128.any_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-call"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-v128.any_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-value"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-eqz"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-eqz-twice"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 11)
  (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 22)
  (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-eqz-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 44) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 33)
  (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-select"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 33) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 33) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-equal"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-and"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-br-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-br-if-not"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-store"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0xbec5ccd3dae1e8ef 0x868d949ba2a9b0b7))
(assert_return (invoke "i64x2.gt_s-v128.any_true-write"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55)
  (v128.const i64x2 -1 0x7fffffffffffffff))
(assert_return (invoke "i64x2.gt_s-v128.any_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 45056))
(assert_return (invoke "i64x2.gt_s-v128.any_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-call"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-v128.any_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-value"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-eqz"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-eqz-twice"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 22)
  (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 11)
  (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-eqz-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 44) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 44)
  (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-select"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 44) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 44) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-equal"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-and"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-br-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-br-if-not"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-store"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0xbec5ccd3dae1e8ef 0x868d949ba2a9b0b7))
(assert_return (invoke "f32x4.lt-v128.any_true-write"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66)
  (v128.const i64x2 -1 0x7fffffffffffffff))
(assert_return (invoke "f32x4.lt-v128.any_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 66) (v128.const i64x2 0 45056))
(assert_return (invoke "f32x4.lt-v128.any_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-call"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-v128.any_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-value"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-eqz"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-eqz-twice"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 22)
  (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 11)
  (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-eqz-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 44) (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 44)
  (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-select"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 33) (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 44) (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-equal"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-and"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-br-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-br-if-not"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-store"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0xbec5ccd3dae1e8ef 0x868d949ba2a9b0b7))
(assert_return (invoke "zero-v128.any_true-write"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55)
  (v128.const i64x2 -1 0x7fffffffffffffff))
(assert_return (invoke "zero-v128.any_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 66) (v128.const i64x2 0 45056))
(assert_return (invoke "zero-v128.any_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-call"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "zero-v128.any_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "kept-v128.any_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049))
(assert_return (invoke "kept-v128.any_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "kept-v128.any_true-value"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1)
  (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "kept-v128.any_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049))
(assert_return (invoke "kept-v128.any_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049))
(assert_return (invoke "kept-v128.any_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "kept-v128.any_true-eqz"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0)
  (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "kept-v128.any_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049))
(assert_return (invoke "kept-v128.any_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049))
(assert_return (invoke "kept-v128.any_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "kept-v128.any_true-eqz-twice"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1)
  (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "kept-v128.any_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049))
(assert_return (invoke "kept-v128.any_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 11)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049))
(assert_return (invoke "kept-v128.any_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 22)
  (v128.const i64x2 0 0))
(assert_return (invoke "kept-v128.any_true-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 11)
  (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "kept-v128.any_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 11)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049))
(assert_return (invoke "kept-v128.any_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 22)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049))
(assert_return (invoke "kept-v128.any_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 11)
  (v128.const i64x2 0 0))
(assert_return (invoke "kept-v128.any_true-eqz-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 22)
  (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "kept-v128.any_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 22)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049))
(assert_return (invoke "kept-v128.any_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 33)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049))
(assert_return (invoke "kept-v128.any_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 44)
  (v128.const i64x2 0 0))
(assert_return (invoke "kept-v128.any_true-select"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 33)
  (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "kept-v128.any_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 33)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049))
(assert_return (invoke "kept-v128.any_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049))
(assert_return (invoke "kept-v128.any_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "kept-v128.any_true-equal"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1)
  (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "kept-v128.any_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049))
(assert_return (invoke "kept-v128.any_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049))
(assert_return (invoke "kept-v128.any_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "kept-v128.any_true-and"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1)
  (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "kept-v128.any_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049))
(assert_return (invoke "kept-v128.any_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049))
(assert_return (invoke "kept-v128.any_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "kept-v128.any_true-br-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55)
  (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "kept-v128.any_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049))
(assert_return (invoke "kept-v128.any_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049))
(assert_return (invoke "kept-v128.any_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0 0))
(assert_return (invoke "kept-v128.any_true-br-if-not"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66)
  (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "kept-v128.any_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 66)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049))
(assert_return (invoke "kept-v128.any_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049))
(assert_return (invoke "kept-v128.any_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "kept-v128.any_true-store"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55)
  (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "kept-v128.any_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049))
(assert_return (invoke "kept-v128.any_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "kept-v128.any_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0xbec5ccd3dae1e8ef 0x868d949ba2a9b0b7))
(assert_return (invoke "kept-v128.any_true-write"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55)
  (v128.const i64x2 -1 0x7fffffffffffffff))
(assert_return (invoke "kept-v128.any_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 45056))
(assert_return (invoke "kept-v128.any_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049))
(assert_return (invoke "kept-v128.any_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "kept-v128.any_true-call"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55)
  (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "kept-v128.any_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049))

(module
  (memory 1 5)
  (func $nothing
  )
  (func $parameter-i8x16.all_true-value (export "parameter-i8x16.all_true-value") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 i8x16.all_true local.get 2
  )
  (func $parameter-i8x16.all_true-eqz-if (export "parameter-i8x16.all_true-eqz-if") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 i8x16.all_true i32.eqz
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $parameter-i8x16.all_true-br-if (export "parameter-i8x16.all_true-br-if") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 i8x16.all_true br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $parameter-i8x16.all_true-call (export "parameter-i8x16.all_true-call") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 i8x16.all_true call $nothing select
    local.get 2
  )
  (func $and-i8x16.all_true-if (export "and-i8x16.all_true-if") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.and i8x16.all_true
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $and-i8x16.all_true-and (export "and-i8x16.all_true-and") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.and i8x16.all_true local.get 4 i32.and local.get 2
  )
  (func $and-i8x16.all_true-write (export "and-i8x16.all_true-write") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 local.get 1 v128.and i8x16.all_true
    local.get 1 local.get 0 i8x16.sub local.set 2 select local.get 2
  )
  (func $andnot-i8x16.all_true-eqz-twice (export "andnot-i8x16.all_true-eqz-twice") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.andnot i8x16.all_true i32.eqz i32.eqz local.get 2
  )
  (func $andnot-i8x16.all_true-equal (export "andnot-i8x16.all_true-equal") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.andnot i8x16.all_true i32.const 1 i32.eq local.get 2
  )
  (func $andnot-i8x16.all_true-store (export "andnot-i8x16.all_true-store") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 v128.andnot i8x16.all_true i32.const 16 local.get 1 v128.store
      br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $andnot-reversed-i8x16.all_true-eqz (export "andnot-reversed-i8x16.all_true-eqz") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 1 local.get 0 v128.andnot i8x16.all_true i32.eqz local.get 2
  )
  (func $andnot-reversed-i8x16.all_true-select (export "andnot-reversed-i8x16.all_true-select")
  (param v128 v128) (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 1 local.get 0 v128.andnot i8x16.all_true local.set 3 i32.const 33
    i32.const 44 local.get 3 select local.get 2
  )
  (func $andnot-reversed-i8x16.all_true-br-if-not (export "andnot-reversed-i8x16.all_true-br-if-not")
  (param v128 v128) (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 1 local.get 0 v128.andnot i8x16.all_true i32.eqz br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $xor-i8x16.all_true-value (export "xor-i8x16.all_true-value") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.xor i8x16.all_true local.get 2
  )
  (func $xor-i8x16.all_true-eqz-if (export "xor-i8x16.all_true-eqz-if") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.xor i8x16.all_true i32.eqz
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $xor-i8x16.all_true-br-if (export "xor-i8x16.all_true-br-if") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 v128.xor i8x16.all_true br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $xor-i8x16.all_true-call (export "xor-i8x16.all_true-call") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 local.get 1 v128.xor i8x16.all_true
    call $nothing select local.get 2
  )
  (func $not-i8x16.all_true-if (export "not-i8x16.all_true-if") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 v128.not i8x16.all_true
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $not-i8x16.all_true-and (export "not-i8x16.all_true-and") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 v128.not i8x16.all_true local.get 4 i32.and local.get 2
  )
  (func $not-i8x16.all_true-write (export "not-i8x16.all_true-write") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 v128.not i8x16.all_true local.get 1
    local.get 0 i8x16.sub local.set 2 select local.get 2
  )
  (func $i8x16.eq-i8x16.all_true-eqz-twice (export "i8x16.eq-i8x16.all_true-eqz-twice") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i8x16.eq i8x16.all_true i32.eqz i32.eqz local.get 2
  )
  (func $i8x16.eq-i8x16.all_true-equal (export "i8x16.eq-i8x16.all_true-equal") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i8x16.eq i8x16.all_true i32.const 1 i32.eq local.get 2
  )
  (func $i8x16.eq-i8x16.all_true-store (export "i8x16.eq-i8x16.all_true-store") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 i8x16.eq i8x16.all_true i32.const 16 local.get 1 v128.store br_if 0
      drop i32.const 66
    end
    local.get 2
  )
  (func $i8x16.ne-i8x16.all_true-eqz (export "i8x16.ne-i8x16.all_true-eqz") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i8x16.ne i8x16.all_true i32.eqz local.get 2
  )
  (func $i8x16.ne-i8x16.all_true-select (export "i8x16.ne-i8x16.all_true-select") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i8x16.ne i8x16.all_true local.set 3 i32.const 33
    i32.const 44 local.get 3 select local.get 2
  )
  (func $i8x16.ne-i8x16.all_true-br-if-not (export "i8x16.ne-i8x16.all_true-br-if-not") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 i8x16.ne i8x16.all_true i32.eqz br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $i32x4.eq-i8x16.all_true-value (export "i32x4.eq-i8x16.all_true-value") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i32x4.eq i8x16.all_true local.get 2
  )
  (func $i32x4.eq-i8x16.all_true-eqz-if (export "i32x4.eq-i8x16.all_true-eqz-if") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i32x4.eq i8x16.all_true i32.eqz
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $i32x4.eq-i8x16.all_true-br-if (export "i32x4.eq-i8x16.all_true-br-if") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 i32x4.eq i8x16.all_true br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $i32x4.eq-i8x16.all_true-call (export "i32x4.eq-i8x16.all_true-call") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 local.get 1 i32x4.eq i8x16.all_true
    call $nothing select local.get 2
  )
  (func $i32x4.ne-i8x16.all_true-if (export "i32x4.ne-i8x16.all_true-if") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i32x4.ne i8x16.all_true
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $i32x4.ne-i8x16.all_true-and (export "i32x4.ne-i8x16.all_true-and") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i32x4.ne i8x16.all_true local.get 4 i32.and local.get 2
  )
  (func $i32x4.ne-i8x16.all_true-write (export "i32x4.ne-i8x16.all_true-write") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 local.get 1 i32x4.ne i8x16.all_true
    local.get 1 local.get 0 i8x16.sub local.set 2 select local.get 2
  )
  (func $i64x2.gt_s-i8x16.all_true-eqz-twice (export "i64x2.gt_s-i8x16.all_true-eqz-twice") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i64x2.gt_s i8x16.all_true i32.eqz i32.eqz local.get 2
  )
  (func $i64x2.gt_s-i8x16.all_true-equal (export "i64x2.gt_s-i8x16.all_true-equal") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i64x2.gt_s i8x16.all_true i32.const 1 i32.eq local.get 2
  )
  (func $i64x2.gt_s-i8x16.all_true-store (export "i64x2.gt_s-i8x16.all_true-store") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 i64x2.gt_s i8x16.all_true i32.const 16 local.get 1 v128.store
      br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $f32x4.lt-i8x16.all_true-eqz (export "f32x4.lt-i8x16.all_true-eqz") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 f32x4.lt i8x16.all_true i32.eqz local.get 2
  )
  (func $f32x4.lt-i8x16.all_true-select (export "f32x4.lt-i8x16.all_true-select") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 f32x4.lt i8x16.all_true local.set 3 i32.const 33
    i32.const 44 local.get 3 select local.get 2
  )
  (func $f32x4.lt-i8x16.all_true-br-if-not (export "f32x4.lt-i8x16.all_true-br-if-not") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 f32x4.lt i8x16.all_true i32.eqz br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $zero-i8x16.all_true-value (export "zero-i8x16.all_true-value") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 v128.const i64x2 0 0 i16x8.eq i8x16.all_true local.get 2
  )
  (func $zero-i8x16.all_true-eqz-if (export "zero-i8x16.all_true-eqz-if") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 v128.const i64x2 0 0 i16x8.eq i8x16.all_true i32.eqz
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $zero-i8x16.all_true-br-if (export "zero-i8x16.all_true-br-if") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 v128.const i64x2 0 0 i16x8.eq i8x16.all_true br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $zero-i8x16.all_true-call (export "zero-i8x16.all_true-call") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 v128.const i64x2 0 0 i16x8.eq i8x16.all_true
    call $nothing select local.get 2
  )
  (func $kept-i8x16.all_true-if (export "kept-i8x16.all_true-if") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.and local.tee 2 i8x16.all_true
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $kept-i8x16.all_true-and (export "kept-i8x16.all_true-and") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.and local.tee 2 i8x16.all_true local.get 4 i32.and
    local.get 2
  )
  (func $kept-i8x16.all_true-write (export "kept-i8x16.all_true-write") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 local.get 1 v128.and local.tee 2
    i8x16.all_true local.get 1 local.get 0 i8x16.sub local.set 2 select local.get 2
  )
)

(assert_return (invoke "parameter-i8x16.all_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-i8x16.all_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "parameter-i8x16.all_true-value"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-i8x16.all_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-i8x16.all_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-i8x16.all_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 22)
  (v128.const i64x2 0 0))
(assert_return (invoke "parameter-i8x16.all_true-eqz-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-i8x16.all_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-i8x16.all_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-i8x16.all_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0 0))
(assert_return (invoke "parameter-i8x16.all_true-br-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-i8x16.all_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-i8x16.all_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-i8x16.all_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0 0))
(assert_return (invoke "parameter-i8x16.all_true-call"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-i8x16.all_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "and-i8x16.all_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "and-i8x16.all_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 22)
  (v128.const i64x2 0 0))
(assert_return (invoke "and-i8x16.all_true-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "and-i8x16.all_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "and-i8x16.all_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "and-i8x16.all_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "and-i8x16.all_true-and"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "and-i8x16.all_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "and-i8x16.all_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "and-i8x16.all_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0xbec5ccd3dae1e8ef 0x868d949ba2a9b0b7))
(assert_return (invoke "and-i8x16.all_true-write"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66)
  (v128.const i64x2 -1 0x7fffffffffffffff))
(assert_return (invoke "and-i8x16.all_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 66) (v128.const i64x2 0 45056))
(assert_return (invoke "andnot-i8x16.all_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-i8x16.all_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "andnot-i8x16.all_true-eqz-twice"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-i8x16.all_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-i8x16.all_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-i8x16.all_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "andnot-i8x16.all_true-equal"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-i8x16.all_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-i8x16.all_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-i8x16.all_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0 0))
(assert_return (invoke "andnot-i8x16.all_true-store"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-i8x16.all_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-i8x16.all_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-i8x16.all_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-i8x16.all_true-eqz"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-i8x16.all_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-i8x16.all_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 44) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-i8x16.all_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 44)
  (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-i8x16.all_true-select"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 33) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-i8x16.all_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 44) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-i8x16.all_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-i8x16.all_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-i8x16.all_true-br-if-not"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-i8x16.all_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "xor-i8x16.all_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "xor-i8x16.all_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "xor-i8x16.all_true-value"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "xor-i8x16.all_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "xor-i8x16.all_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "xor-i8x16.all_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 22)
  (v128.const i64x2 0 0))
(assert_return (invoke "xor-i8x16.all_true-eqz-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "xor-i8x16.all_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "xor-i8x16.all_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "xor-i8x16.all_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0 0))
(assert_return (invoke "xor-i8x16.all_true-br-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "xor-i8x16.all_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "xor-i8x16.all_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "xor-i8x16.all_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0 0))
(assert_return (invoke "xor-i8x16.all_true-call"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "xor-i8x16.all_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "not-i8x16.all_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "not-i8x16.all_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 11)
  (v128.const i64x2 0 0))
(assert_return (invoke "not-i8x16.all_true-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "not-i8x16.all_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "not-i8x16.all_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "not-i8x16.all_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "not-i8x16.all_true-and"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "not-i8x16.all_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "not-i8x16.all_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "not-i8x16.all_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0xbec5ccd3dae1e8ef 0x868d949ba2a9b0b7))
(assert_return (invoke "not-i8x16.all_true-write"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55)
  (v128.const i64x2 -1 0x7fffffffffffffff))
(assert_return (invoke "not-i8x16.all_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 45056))
(assert_return (invoke "i8x16.eq-i8x16.all_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-i8x16.all_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-i8x16.all_true-eqz-twice"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-i8x16.all_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-i8x16.all_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-i8x16.all_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-i8x16.all_true-equal"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-i8x16.all_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-i8x16.all_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-i8x16.all_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-i8x16.all_true-store"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-i8x16.all_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-i8x16.all_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-i8x16.all_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-i8x16.all_true-eqz"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-i8x16.all_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-i8x16.all_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 44) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-i8x16.all_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 33)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-i8x16.all_true-select"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 33) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-i8x16.all_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 44) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-i8x16.all_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-i8x16.all_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-i8x16.all_true-br-if-not"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-i8x16.all_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-i8x16.all_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-i8x16.all_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-i8x16.all_true-value"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-i8x16.all_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-i8x16.all_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-i8x16.all_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 11)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-i8x16.all_true-eqz-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-i8x16.all_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-i8x16.all_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-i8x16.all_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-i8x16.all_true-br-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-i8x16.all_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-i8x16.all_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-i8x16.all_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-i8x16.all_true-call"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-i8x16.all_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-i8x16.all_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-i8x16.all_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 11)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-i8x16.all_true-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-i8x16.all_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-i8x16.all_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-i8x16.all_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-i8x16.all_true-and"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-i8x16.all_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-i8x16.all_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-i8x16.all_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0xbec5ccd3dae1e8ef 0x868d949ba2a9b0b7))
(assert_return (invoke "i32x4.ne-i8x16.all_true-write"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55)
  (v128.const i64x2 -1 0x7fffffffffffffff))
(assert_return (invoke "i32x4.ne-i8x16.all_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 66) (v128.const i64x2 0 45056))
(assert_return (invoke "i64x2.gt_s-i8x16.all_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-i8x16.all_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-i8x16.all_true-eqz-twice"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-i8x16.all_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-i8x16.all_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-i8x16.all_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-i8x16.all_true-equal"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-i8x16.all_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-i8x16.all_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-i8x16.all_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-i8x16.all_true-store"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-i8x16.all_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-i8x16.all_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-i8x16.all_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-i8x16.all_true-eqz"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-i8x16.all_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-i8x16.all_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 44) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-i8x16.all_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 44)
  (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-i8x16.all_true-select"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 44) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-i8x16.all_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 44) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-i8x16.all_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-i8x16.all_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-i8x16.all_true-br-if-not"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-i8x16.all_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "zero-i8x16.all_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "zero-i8x16.all_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "zero-i8x16.all_true-value"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "zero-i8x16.all_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "zero-i8x16.all_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "zero-i8x16.all_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 11)
  (v128.const i64x2 0 0))
(assert_return (invoke "zero-i8x16.all_true-eqz-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "zero-i8x16.all_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "zero-i8x16.all_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "zero-i8x16.all_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "zero-i8x16.all_true-br-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "zero-i8x16.all_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "zero-i8x16.all_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "zero-i8x16.all_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "zero-i8x16.all_true-call"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "zero-i8x16.all_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "kept-i8x16.all_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 11)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049))
(assert_return (invoke "kept-i8x16.all_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 22)
  (v128.const i64x2 0 0))
(assert_return (invoke "kept-i8x16.all_true-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 22)
  (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "kept-i8x16.all_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 22)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049))
(assert_return (invoke "kept-i8x16.all_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049))
(assert_return (invoke "kept-i8x16.all_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "kept-i8x16.all_true-and"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0)
  (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "kept-i8x16.all_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049))
(assert_return (invoke "kept-i8x16.all_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "kept-i8x16.all_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0xbec5ccd3dae1e8ef 0x868d949ba2a9b0b7))
(assert_return (invoke "kept-i8x16.all_true-write"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66)
  (v128.const i64x2 -1 0x7fffffffffffffff))
(assert_return (invoke "kept-i8x16.all_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 66) (v128.const i64x2 0 45056))

(module
  (memory 1 5)
  (func $nothing
  )
  (func $parameter-i16x8.all_true-value (export "parameter-i16x8.all_true-value") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 i16x8.all_true local.get 2
  )
  (func $parameter-i16x8.all_true-br-if (export "parameter-i16x8.all_true-br-if") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 i16x8.all_true br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $and-i16x8.all_true-and (export "and-i16x8.all_true-and") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.and i16x8.all_true local.get 4 i32.and local.get 2
  )
  (func $andnot-i16x8.all_true-equal (export "andnot-i16x8.all_true-equal") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.andnot i16x8.all_true i32.const 1 i32.eq local.get 2
  )
  (func $andnot-reversed-i16x8.all_true-select (export "andnot-reversed-i16x8.all_true-select")
  (param v128 v128) (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 1 local.get 0 v128.andnot i16x8.all_true local.set 3 i32.const 33
    i32.const 44 local.get 3 select local.get 2
  )
  (func $xor-i16x8.all_true-eqz-if (export "xor-i16x8.all_true-eqz-if") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.xor i16x8.all_true i32.eqz
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $xor-i16x8.all_true-call (export "xor-i16x8.all_true-call") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 local.get 1 v128.xor i16x8.all_true
    call $nothing select local.get 2
  )
  (func $not-i16x8.all_true-if (export "not-i16x8.all_true-if") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 v128.not i16x8.all_true
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $not-i16x8.all_true-write (export "not-i16x8.all_true-write") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 v128.not i16x8.all_true local.get 1
    local.get 0 i8x16.sub local.set 2 select local.get 2
  )
  (func $i8x16.eq-i16x8.all_true-eqz-twice (export "i8x16.eq-i16x8.all_true-eqz-twice") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i8x16.eq i16x8.all_true i32.eqz i32.eqz local.get 2
  )
  (func $i8x16.eq-i16x8.all_true-store (export "i8x16.eq-i16x8.all_true-store") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 i8x16.eq i16x8.all_true i32.const 16 local.get 1 v128.store br_if 0
      drop i32.const 66
    end
    local.get 2
  )
  (func $i8x16.ne-i16x8.all_true-eqz (export "i8x16.ne-i16x8.all_true-eqz") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i8x16.ne i16x8.all_true i32.eqz local.get 2
  )
  (func $i8x16.ne-i16x8.all_true-br-if-not (export "i8x16.ne-i16x8.all_true-br-if-not") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 i8x16.ne i16x8.all_true i32.eqz br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $i32x4.eq-i16x8.all_true-value (export "i32x4.eq-i16x8.all_true-value") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i32x4.eq i16x8.all_true local.get 2
  )
  (func $i32x4.eq-i16x8.all_true-br-if (export "i32x4.eq-i16x8.all_true-br-if") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 i32x4.eq i16x8.all_true br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $i32x4.ne-i16x8.all_true-and (export "i32x4.ne-i16x8.all_true-and") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i32x4.ne i16x8.all_true local.get 4 i32.and local.get 2
  )
  (func $i64x2.gt_s-i16x8.all_true-equal (export "i64x2.gt_s-i16x8.all_true-equal") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i64x2.gt_s i16x8.all_true i32.const 1 i32.eq local.get 2
  )
  (func $f32x4.lt-i16x8.all_true-select (export "f32x4.lt-i16x8.all_true-select") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 f32x4.lt i16x8.all_true local.set 3 i32.const 33
    i32.const 44 local.get 3 select local.get 2
  )
  (func $zero-i16x8.all_true-eqz-if (export "zero-i16x8.all_true-eqz-if") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 v128.const i64x2 0 0 i16x8.eq i16x8.all_true i32.eqz
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $zero-i16x8.all_true-call (export "zero-i16x8.all_true-call") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 v128.const i64x2 0 0 i16x8.eq i16x8.all_true
    call $nothing select local.get 2
  )
  (func $kept-i16x8.all_true-if (export "kept-i16x8.all_true-if") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.and local.tee 2 i16x8.all_true
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $kept-i16x8.all_true-write (export "kept-i16x8.all_true-write") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 local.get 1 v128.and local.tee 2
    i16x8.all_true local.get 1 local.get 0 i8x16.sub local.set 2 select local.get 2
  )
)

(assert_return (invoke "parameter-i16x8.all_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-i16x8.all_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "parameter-i16x8.all_true-value"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-i16x8.all_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-i16x8.all_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-i16x8.all_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0 0))
(assert_return (invoke "parameter-i16x8.all_true-br-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-i16x8.all_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "and-i16x8.all_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "and-i16x8.all_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "and-i16x8.all_true-and"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "and-i16x8.all_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-i16x8.all_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-i16x8.all_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "andnot-i16x8.all_true-equal"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-i16x8.all_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-i16x8.all_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 44) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-i16x8.all_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 44)
  (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-i16x8.all_true-select"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 33) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-i16x8.all_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 44) (v128.const i64x2 0 0))
(assert_return (invoke "xor-i16x8.all_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "xor-i16x8.all_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 22)
  (v128.const i64x2 0 0))
(assert_return (invoke "xor-i16x8.all_true-eqz-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "xor-i16x8.all_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "xor-i16x8.all_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "xor-i16x8.all_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0 0))
(assert_return (invoke "xor-i16x8.all_true-call"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "xor-i16x8.all_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "not-i16x8.all_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "not-i16x8.all_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 11)
  (v128.const i64x2 0 0))
(assert_return (invoke "not-i16x8.all_true-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "not-i16x8.all_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "not-i16x8.all_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "not-i16x8.all_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0xbec5ccd3dae1e8ef 0x868d949ba2a9b0b7))
(assert_return (invoke "not-i16x8.all_true-write"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55)
  (v128.const i64x2 -1 0x7fffffffffffffff))
(assert_return (invoke "not-i16x8.all_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 45056))
(assert_return (invoke "i8x16.eq-i16x8.all_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-i16x8.all_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-i16x8.all_true-eqz-twice"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-i16x8.all_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-i16x8.all_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-i16x8.all_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-i16x8.all_true-store"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-i16x8.all_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-i16x8.all_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-i16x8.all_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-i16x8.all_true-eqz"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-i16x8.all_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-i16x8.all_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-i16x8.all_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-i16x8.all_true-br-if-not"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-i16x8.all_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-i16x8.all_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-i16x8.all_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-i16x8.all_true-value"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-i16x8.all_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-i16x8.all_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-i16x8.all_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-i16x8.all_true-br-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-i16x8.all_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-i16x8.all_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-i16x8.all_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-i16x8.all_true-and"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-i16x8.all_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-i16x8.all_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-i16x8.all_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-i16x8.all_true-equal"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-i16x8.all_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-i16x8.all_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 44) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-i16x8.all_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 44)
  (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-i16x8.all_true-select"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 44) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-i16x8.all_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 44) (v128.const i64x2 0 0))
(assert_return (invoke "zero-i16x8.all_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "zero-i16x8.all_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 11)
  (v128.const i64x2 0 0))
(assert_return (invoke "zero-i16x8.all_true-eqz-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "zero-i16x8.all_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "zero-i16x8.all_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "zero-i16x8.all_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "zero-i16x8.all_true-call"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "zero-i16x8.all_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "kept-i16x8.all_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 11)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049))
(assert_return (invoke "kept-i16x8.all_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 22)
  (v128.const i64x2 0 0))
(assert_return (invoke "kept-i16x8.all_true-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 22)
  (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "kept-i16x8.all_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 11)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049))
(assert_return (invoke "kept-i16x8.all_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "kept-i16x8.all_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0xbec5ccd3dae1e8ef 0x868d949ba2a9b0b7))
(assert_return (invoke "kept-i16x8.all_true-write"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66)
  (v128.const i64x2 -1 0x7fffffffffffffff))
(assert_return (invoke "kept-i16x8.all_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 45056))

(module
  (memory 1 5)
  (func $nothing
  )
  (func $parameter-i32x4.all_true-value (export "parameter-i32x4.all_true-value") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 i32x4.all_true local.get 2
  )
  (func $parameter-i32x4.all_true-br-if (export "parameter-i32x4.all_true-br-if") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 i32x4.all_true br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $and-i32x4.all_true-and (export "and-i32x4.all_true-and") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.and i32x4.all_true local.get 4 i32.and local.get 2
  )
  (func $andnot-i32x4.all_true-equal (export "andnot-i32x4.all_true-equal") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.andnot i32x4.all_true i32.const 1 i32.eq local.get 2
  )
  (func $andnot-reversed-i32x4.all_true-select (export "andnot-reversed-i32x4.all_true-select")
  (param v128 v128) (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 1 local.get 0 v128.andnot i32x4.all_true local.set 3 i32.const 33
    i32.const 44 local.get 3 select local.get 2
  )
  (func $xor-i32x4.all_true-eqz-if (export "xor-i32x4.all_true-eqz-if") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.xor i32x4.all_true i32.eqz
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $xor-i32x4.all_true-call (export "xor-i32x4.all_true-call") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 local.get 1 v128.xor i32x4.all_true
    call $nothing select local.get 2
  )
  (func $not-i32x4.all_true-if (export "not-i32x4.all_true-if") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 v128.not i32x4.all_true
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $not-i32x4.all_true-write (export "not-i32x4.all_true-write") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 v128.not i32x4.all_true local.get 1
    local.get 0 i8x16.sub local.set 2 select local.get 2
  )
  (func $i8x16.eq-i32x4.all_true-eqz-twice (export "i8x16.eq-i32x4.all_true-eqz-twice") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i8x16.eq i32x4.all_true i32.eqz i32.eqz local.get 2
  )
  (func $i8x16.eq-i32x4.all_true-store (export "i8x16.eq-i32x4.all_true-store") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 i8x16.eq i32x4.all_true i32.const 16 local.get 1 v128.store br_if 0
      drop i32.const 66
    end
    local.get 2
  )
  (func $i8x16.ne-i32x4.all_true-eqz (export "i8x16.ne-i32x4.all_true-eqz") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i8x16.ne i32x4.all_true i32.eqz local.get 2
  )
  (func $i8x16.ne-i32x4.all_true-br-if-not (export "i8x16.ne-i32x4.all_true-br-if-not") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 i8x16.ne i32x4.all_true i32.eqz br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $i32x4.eq-i32x4.all_true-value (export "i32x4.eq-i32x4.all_true-value") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i32x4.eq i32x4.all_true local.get 2
  )
  (func $i32x4.eq-i32x4.all_true-br-if (export "i32x4.eq-i32x4.all_true-br-if") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 i32x4.eq i32x4.all_true br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $i32x4.ne-i32x4.all_true-and (export "i32x4.ne-i32x4.all_true-and") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i32x4.ne i32x4.all_true local.get 4 i32.and local.get 2
  )
  (func $i64x2.gt_s-i32x4.all_true-equal (export "i64x2.gt_s-i32x4.all_true-equal") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i64x2.gt_s i32x4.all_true i32.const 1 i32.eq local.get 2
  )
  (func $f32x4.lt-i32x4.all_true-select (export "f32x4.lt-i32x4.all_true-select") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 f32x4.lt i32x4.all_true local.set 3 i32.const 33
    i32.const 44 local.get 3 select local.get 2
  )
  (func $zero-i32x4.all_true-eqz-if (export "zero-i32x4.all_true-eqz-if") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 v128.const i64x2 0 0 i16x8.eq i32x4.all_true i32.eqz
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $zero-i32x4.all_true-call (export "zero-i32x4.all_true-call") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 v128.const i64x2 0 0 i16x8.eq i32x4.all_true
    call $nothing select local.get 2
  )
  (func $kept-i32x4.all_true-if (export "kept-i32x4.all_true-if") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.and local.tee 2 i32x4.all_true
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $kept-i32x4.all_true-write (export "kept-i32x4.all_true-write") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 local.get 1 v128.and local.tee 2
    i32x4.all_true local.get 1 local.get 0 i8x16.sub local.set 2 select local.get 2
  )
)

(assert_return (invoke "parameter-i32x4.all_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-i32x4.all_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "parameter-i32x4.all_true-value"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-i32x4.all_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-i32x4.all_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-i32x4.all_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0 0))
(assert_return (invoke "parameter-i32x4.all_true-br-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-i32x4.all_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "and-i32x4.all_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "and-i32x4.all_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "and-i32x4.all_true-and"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "and-i32x4.all_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-i32x4.all_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-i32x4.all_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "andnot-i32x4.all_true-equal"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-i32x4.all_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-i32x4.all_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 44) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-i32x4.all_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 44)
  (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-i32x4.all_true-select"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 33) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-i32x4.all_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 44) (v128.const i64x2 0 0))
(assert_return (invoke "xor-i32x4.all_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "xor-i32x4.all_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 22)
  (v128.const i64x2 0 0))
(assert_return (invoke "xor-i32x4.all_true-eqz-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "xor-i32x4.all_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "xor-i32x4.all_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "xor-i32x4.all_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0 0))
(assert_return (invoke "xor-i32x4.all_true-call"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "xor-i32x4.all_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "not-i32x4.all_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "not-i32x4.all_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 11)
  (v128.const i64x2 0 0))
(assert_return (invoke "not-i32x4.all_true-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "not-i32x4.all_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "not-i32x4.all_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "not-i32x4.all_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0xbec5ccd3dae1e8ef 0x868d949ba2a9b0b7))
(assert_return (invoke "not-i32x4.all_true-write"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55)
  (v128.const i64x2 -1 0x7fffffffffffffff))
(assert_return (invoke "not-i32x4.all_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 45056))
(assert_return (invoke "i8x16.eq-i32x4.all_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-i32x4.all_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-i32x4.all_true-eqz-twice"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-i32x4.all_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-i32x4.all_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-i32x4.all_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-i32x4.all_true-store"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-i32x4.all_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-i32x4.all_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-i32x4.all_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-i32x4.all_true-eqz"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-i32x4.all_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-i32x4.all_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-i32x4.all_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-i32x4.all_true-br-if-not"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-i32x4.all_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-i32x4.all_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-i32x4.all_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-i32x4.all_true-value"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-i32x4.all_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-i32x4.all_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-i32x4.all_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-i32x4.all_true-br-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-i32x4.all_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-i32x4.all_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-i32x4.all_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-i32x4.all_true-and"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-i32x4.all_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-i32x4.all_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-i32x4.all_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-i32x4.all_true-equal"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-i32x4.all_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-i32x4.all_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 44) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-i32x4.all_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 44)
  (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-i32x4.all_true-select"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 44) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-i32x4.all_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 44) (v128.const i64x2 0 0))
(assert_return (invoke "zero-i32x4.all_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "zero-i32x4.all_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 11)
  (v128.const i64x2 0 0))
(assert_return (invoke "zero-i32x4.all_true-eqz-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "zero-i32x4.all_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "zero-i32x4.all_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "zero-i32x4.all_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "zero-i32x4.all_true-call"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "zero-i32x4.all_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "kept-i32x4.all_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 11)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049))
(assert_return (invoke "kept-i32x4.all_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 22)
  (v128.const i64x2 0 0))
(assert_return (invoke "kept-i32x4.all_true-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 22)
  (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "kept-i32x4.all_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 11)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049))
(assert_return (invoke "kept-i32x4.all_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "kept-i32x4.all_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0xbec5ccd3dae1e8ef 0x868d949ba2a9b0b7))
(assert_return (invoke "kept-i32x4.all_true-write"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66)
  (v128.const i64x2 -1 0x7fffffffffffffff))
(assert_return (invoke "kept-i32x4.all_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 45056))

(module
  (memory 1 5)
  (func $nothing
  )
  (func $parameter-i64x2.all_true-value (export "parameter-i64x2.all_true-value") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 i64x2.all_true local.get 2
  )
  (func $parameter-i64x2.all_true-br-if (export "parameter-i64x2.all_true-br-if") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 i64x2.all_true br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $and-i64x2.all_true-and (export "and-i64x2.all_true-and") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.and i64x2.all_true local.get 4 i32.and local.get 2
  )
  (func $andnot-i64x2.all_true-equal (export "andnot-i64x2.all_true-equal") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.andnot i64x2.all_true i32.const 1 i32.eq local.get 2
  )
  (func $andnot-reversed-i64x2.all_true-select (export "andnot-reversed-i64x2.all_true-select")
  (param v128 v128) (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 1 local.get 0 v128.andnot i64x2.all_true local.set 3 i32.const 33
    i32.const 44 local.get 3 select local.get 2
  )
  (func $xor-i64x2.all_true-eqz-if (export "xor-i64x2.all_true-eqz-if") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.xor i64x2.all_true i32.eqz
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $xor-i64x2.all_true-call (export "xor-i64x2.all_true-call") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 local.get 1 v128.xor i64x2.all_true
    call $nothing select local.get 2
  )
  (func $not-i64x2.all_true-if (export "not-i64x2.all_true-if") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 v128.not i64x2.all_true
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $not-i64x2.all_true-write (export "not-i64x2.all_true-write") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 v128.not i64x2.all_true local.get 1
    local.get 0 i8x16.sub local.set 2 select local.get 2
  )
  (func $i8x16.eq-i64x2.all_true-eqz-twice (export "i8x16.eq-i64x2.all_true-eqz-twice") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i8x16.eq i64x2.all_true i32.eqz i32.eqz local.get 2
  )
  (func $i8x16.eq-i64x2.all_true-store (export "i8x16.eq-i64x2.all_true-store") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 i8x16.eq i64x2.all_true i32.const 16 local.get 1 v128.store br_if 0
      drop i32.const 66
    end
    local.get 2
  )
  (func $i8x16.ne-i64x2.all_true-eqz (export "i8x16.ne-i64x2.all_true-eqz") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i8x16.ne i64x2.all_true i32.eqz local.get 2
  )
  (func $i8x16.ne-i64x2.all_true-br-if-not (export "i8x16.ne-i64x2.all_true-br-if-not") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 i8x16.ne i64x2.all_true i32.eqz br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $i32x4.eq-i64x2.all_true-value (export "i32x4.eq-i64x2.all_true-value") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i32x4.eq i64x2.all_true local.get 2
  )
  (func $i32x4.eq-i64x2.all_true-br-if (export "i32x4.eq-i64x2.all_true-br-if") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4
    block (result i32)
      i32.const 55 local.get 0 local.get 1 i32x4.eq i64x2.all_true br_if 0 drop i32.const 66
    end
    local.get 2
  )
  (func $i32x4.ne-i64x2.all_true-and (export "i32x4.ne-i64x2.all_true-and") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i32x4.ne i64x2.all_true local.get 4 i32.and local.get 2
  )
  (func $i64x2.gt_s-i64x2.all_true-equal (export "i64x2.gt_s-i64x2.all_true-equal") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 i64x2.gt_s i64x2.all_true i32.const 1 i32.eq local.get 2
  )
  (func $f32x4.lt-i64x2.all_true-select (export "f32x4.lt-i64x2.all_true-select") (param v128 v128)
  (result i32 v128) (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 f32x4.lt i64x2.all_true local.set 3 i32.const 33
    i32.const 44 local.get 3 select local.get 2
  )
  (func $zero-i64x2.all_true-eqz-if (export "zero-i64x2.all_true-eqz-if") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 v128.const i64x2 0 0 i16x8.eq i64x2.all_true i32.eqz
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $zero-i64x2.all_true-call (export "zero-i64x2.all_true-call") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 v128.const i64x2 0 0 i16x8.eq i64x2.all_true
    call $nothing select local.get 2
  )
  (func $kept-i64x2.all_true-if (export "kept-i64x2.all_true-if") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 local.get 0 local.get 1 v128.and local.tee 2 i64x2.all_true
    if (result i32)
      i32.const 11
    else
      i32.const 22
    end
    local.get 2
  )
  (func $kept-i64x2.all_true-write (export "kept-i64x2.all_true-write") (param v128 v128) (result i32 v128)
  (local v128 i32 i32)
    i32.const 1 local.set 4 i32.const 55 i32.const 66 local.get 0 local.get 1 v128.and local.tee 2
    i64x2.all_true local.get 1 local.get 0 i8x16.sub local.set 2 select local.get 2
  )
)

(assert_return (invoke "parameter-i64x2.all_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-i64x2.all_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "parameter-i64x2.all_true-value"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-i64x2.all_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-i64x2.all_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-i64x2.all_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0 0))
(assert_return (invoke "parameter-i64x2.all_true-br-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "parameter-i64x2.all_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "and-i64x2.all_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "and-i64x2.all_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "and-i64x2.all_true-and"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "and-i64x2.all_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-i64x2.all_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-i64x2.all_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "andnot-i64x2.all_true-equal"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-i64x2.all_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-i64x2.all_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 44) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-i64x2.all_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 44)
  (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-i64x2.all_true-select"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 33) (v128.const i64x2 0 0))
(assert_return (invoke "andnot-reversed-i64x2.all_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 44) (v128.const i64x2 0 0))
(assert_return (invoke "xor-i64x2.all_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "xor-i64x2.all_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 22)
  (v128.const i64x2 0 0))
(assert_return (invoke "xor-i64x2.all_true-eqz-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "xor-i64x2.all_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "xor-i64x2.all_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "xor-i64x2.all_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0 0))
(assert_return (invoke "xor-i64x2.all_true-call"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "xor-i64x2.all_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "not-i64x2.all_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "not-i64x2.all_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 11)
  (v128.const i64x2 0 0))
(assert_return (invoke "not-i64x2.all_true-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "not-i64x2.all_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "not-i64x2.all_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "not-i64x2.all_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 55)
  (v128.const i64x2 0xbec5ccd3dae1e8ef 0x868d949ba2a9b0b7))
(assert_return (invoke "not-i64x2.all_true-write"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55)
  (v128.const i64x2 -1 0x7fffffffffffffff))
(assert_return (invoke "not-i64x2.all_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 45056))
(assert_return (invoke "i8x16.eq-i64x2.all_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-i64x2.all_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-i64x2.all_true-eqz-twice"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-i64x2.all_true-eqz-twice"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-i64x2.all_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-i64x2.all_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-i64x2.all_true-store"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.eq-i64x2.all_true-store"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-i64x2.all_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-i64x2.all_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-i64x2.all_true-eqz"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-i64x2.all_true-eqz"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-i64x2.all_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-i64x2.all_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-i64x2.all_true-br-if-not"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i8x16.ne-i64x2.all_true-br-if-not"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-i64x2.all_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-i64x2.all_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 0)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-i64x2.all_true-value"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-i64x2.all_true-value"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-i64x2.all_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-i64x2.all_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-i64x2.all_true-br-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.eq-i64x2.all_true-br-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-i64x2.all_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-i64x2.all_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-i64x2.all_true-and"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 1) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ne-i64x2.all_true-and"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-i64x2.all_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-i64x2.all_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 1)
  (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-i64x2.all_true-equal"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.gt_s-i64x2.all_true-equal"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 0) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-i64x2.all_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 44) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-i64x2.all_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 44)
  (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-i64x2.all_true-select"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 44) (v128.const i64x2 0 0))
(assert_return (invoke "f32x4.lt-i64x2.all_true-select"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 44) (v128.const i64x2 0 0))
(assert_return (invoke "zero-i64x2.all_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "zero-i64x2.all_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 11)
  (v128.const i64x2 0 0))
(assert_return (invoke "zero-i64x2.all_true-eqz-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 22) (v128.const i64x2 0 0))
(assert_return (invoke "zero-i64x2.all_true-eqz-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 11) (v128.const i64x2 0 0))
(assert_return (invoke "zero-i64x2.all_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "zero-i64x2.all_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0 0))
(assert_return (invoke "zero-i64x2.all_true-call"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "zero-i64x2.all_true-call"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 66) (v128.const i64x2 0 0))
(assert_return (invoke "kept-i64x2.all_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 11)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049))
(assert_return (invoke "kept-i64x2.all_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 22)
  (v128.const i64x2 0 0))
(assert_return (invoke "kept-i64x2.all_true-if"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 22)
  (v128.const i64x2 0 0x8000000000000000))
(assert_return (invoke "kept-i64x2.all_true-if"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 11)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049))
(assert_return (invoke "kept-i64x2.all_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)) (i32.const 55) (v128.const i64x2 0 0))
(assert_return (invoke "kept-i64x2.all_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049) (v128.const i64x2 0 0)) (i32.const 66)
  (v128.const i64x2 0xbec5ccd3dae1e8ef 0x868d949ba2a9b0b7))
(assert_return (invoke "kept-i64x2.all_true-write"
  (v128.const i64x2 0 0x8000000000000000) (v128.const i64x2 -1 -1)) (i32.const 66)
  (v128.const i64x2 -1 0x7fffffffffffffff))
(assert_return (invoke "kept-i64x2.all_true-write"
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e575049)
  (v128.const i64x2 0x423b342d261f1811 0x7a736c655e570049)) (i32.const 55) (v128.const i64x2 0 45056))
