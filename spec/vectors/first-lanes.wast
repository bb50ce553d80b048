;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; The first lane of a vector in a local, as a number that is used when the local has another value, behind a block, a
;; call or a branch, or beside others.
;;
;; "f32x4-set-called" writes the local while the lane is on the stack. The vector is parameter 0, in a function that
;; calls nothing, or, with "-called", a declared local of one that calls another. Parameter 2 is a condition. Results are
;; the number, or what was made of it, and the local.

(module
  (memory 1 5)
  (data (i32.const 0) "\d2\04\4e\e4\9b\01\63\10\81\2e\41\fb\e1\80\24\87\e0\80\65\9c\95\1a\81\ea\c3\55\dc\16\91\71\20\15")
  (func $nothing
  )
  (func $f32x4-second (param v128 f32) (result f32)
    local.get 1
  )
  (func $f32x4-set (export "f32x4-set") (param v128 v128 i32) (result f32 v128) (local v128 f32 i32)
    local.get 0 f32x4.extract_lane 0 local.get 1 local.set 0 local.get 0
  )
  (func $f32x4-tee (export "f32x4-tee") (param v128 v128 i32) (result f32 v128 v128) (local v128 f32 i32)
    local.get 0 f32x4.extract_lane 0 local.get 1 local.tee 0 local.get 0
  )
  (func $f32x4-settled (export "f32x4-settled") (param v128 v128 i32) (result f32 v128) (local v128 f32 i32)
    local.get 0 f32x4.extract_lane 0 block end local.get 1 local.set 0 local.get 0
  )
  (func $f32x4-block (export "f32x4-block") (param v128 v128 i32) (result f32 v128) (local v128 f32 i32)
    block (result f32)
      local.get 0 f32x4.extract_lane 0 local.get 1 local.set 0
    end
    local.get 0
  )
  (func $f32x4-block-parameter (export "f32x4-block-parameter") (param v128 v128 i32) (result f32 v128)
  (local v128 f32 i32)
    local.get 0 f32x4.extract_lane 0
    block (param f32) (result f32)
      local.get 1 local.set 0
    end
    local.get 0
  )
  (func $f32x4-branch (export "f32x4-branch") (param v128 v128 i32) (result f32 v128) (local v128 f32 i32)
    block (result f32)
      local.get 0 f32x4.extract_lane 0 local.get 1 local.set 0 local.get 2 br_if 0 drop local.get 0
      f32x4.extract_lane 0
    end
    local.get 0
  )
  (func $f32x4-arm (export "f32x4-arm") (param v128 v128 i32) (result f32 v128) (local v128 f32 i32)
    local.get 2
    if (result f32)
      local.get 0 f32x4.extract_lane 0 local.get 1 local.set 0
    else
      local.get 1 f32x4.extract_lane 0
    end
    local.get 0
  )
  (func $f32x4-select (export "f32x4-select") (param v128 v128 i32) (result f32 v128) (local v128 f32 i32)
    local.get 0 f32x4.extract_lane 0 local.get 1 f32x4.extract_lane 0 local.get 1 local.set 0 local.get 2
    select local.get 0
  )
  (func $f32x4-subtract (export "f32x4-subtract") (param v128 v128 i32) (result f32 v128) (local v128 f32 i32)
    local.get 0 f32x4.extract_lane 0 local.get 1 f32x4.extract_lane 0 local.get 1 local.set 0 f32.sub
    local.get 0
  )
  (func $f32x4-copysign (export "f32x4-copysign") (param v128 v128 i32) (result f32 v128) (local v128 f32 i32)
    local.get 1 f32x4.extract_lane 0 f32.neg local.get 0 f32x4.extract_lane 0 f32.copysign local.get 1
    local.set 0 local.get 0
  )
  (func $f32x4-compare (export "f32x4-compare") (param v128 v128 i32) (result i32 v128) (local v128 f32 i32)
    local.get 0 f32x4.extract_lane 0 local.get 1 f32x4.extract_lane 0 local.get 1 local.set 0 f32.lt
    local.get 0
  )
  (func $f32x4-splat (export "f32x4-splat") (param v128 v128 i32) (result v128 v128) (local v128 f32 i32)
    local.get 0 f32x4.extract_lane 0 local.get 1 local.set 0 f32x4.splat local.get 0
  )
  (func $f32x4-replace (export "f32x4-replace") (param v128 v128 i32) (result v128 v128) (local v128 f32 i32)
    local.get 1 local.get 0 f32x4.extract_lane 0 local.get 1 local.set 0 f32x4.replace_lane 1 local.get 0
  )
  (func $f32x4-replace-itself (export "f32x4-replace-itself") (param v128 v128 i32) (result v128 v128)
  (local v128 f32 i32)
    local.get 0 local.get 0 f32x4.extract_lane 0 f32x4.replace_lane 1 local.get 1 local.set 0 local.get 0
  )
  (func $f32x4-store (export "f32x4-store") (param v128 v128 i32) (result v128 v128) (local v128 f32 i32)
    i32.const 0 local.get 0 f32x4.extract_lane 0 local.get 1 local.set 0 f32.store offset=4 i32.const 0
    v128.load offset=4 local.get 0
  )
  (func $f32x4-number (export "f32x4-number") (param v128 v128 i32) (result f32 v128) (local v128 f32 i32)
    local.get 0 f32x4.extract_lane 0 local.set 4 local.get 1 local.set 0 local.get 4 local.get 0
  )
  (func $f32x4-twice (export "f32x4-twice") (param v128 v128 i32) (result f32 f32 v128) (local v128 f32 i32)
    local.get 0 f32x4.extract_lane 0 local.get 0 f32x4.extract_lane 0 local.get 1 local.set 0 local.get 0
  )
  (func $f32x4-loop (export "f32x4-loop") (param v128 v128 i32) (result f32 v128) (local v128 f32 i32)
    loop
      local.get 4 local.get 0 f32x4.extract_lane 0 local.get 0 local.get 1 f32x4.add local.set 0 f32.add
      local.set 4 local.get 5 i32.const 1 i32.add local.tee 5 i32.const 3 i32.lt_u br_if 0
    end
    local.get 4 local.get 0
  )
  (func $f32x4-many (export "f32x4-many") (param v128 v128 i32) (result f32 v128) (local v128 f32 i32)
    local.get 0 f32x4.extract_lane 0 local.get 0 f32x4.extract_lane 0 local.get 0 f32x4.extract_lane 0
    local.get 0 f32x4.extract_lane 0 local.get 0 f32x4.extract_lane 0 local.get 0 f32x4.extract_lane 0
    local.get 0 f32x4.extract_lane 0 local.get 0 f32x4.extract_lane 0 local.get 0 f32x4.extract_lane 0
    local.get 0 f32x4.extract_lane 0 local.get 0 f32x4.extract_lane 0 local.get 0 f32x4.extract_lane 0
    local.get 0 f32x4.extract_lane 0 local.get 0 f32x4.extract_lane 0 local.get 0 f32x4.extract_lane 0
    local.get 0 f32x4.extract_lane 0 local.get 0 f32x4.extract_lane 0 local.get 0 f32x4.extract_lane 0
    local.get 1 local.set 0 f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add
    f32.add f32.add f32.add f32.add f32.add f32.add f32.add local.get 0
  )
  (func $f32x4-set-called (export "f32x4-set-called") (param v128 v128 i32) (result f32 v128)
  (local v128 f32 i32)
    call $nothing local.get 0 local.set 3 local.get 3 f32x4.extract_lane 0 local.get 1 local.set 3 local.get 3
  )
  (func $f32x4-tee-called (export "f32x4-tee-called") (param v128 v128 i32) (result f32 v128 v128)
  (local v128 f32 i32)
    call $nothing local.get 0 local.set 3 local.get 3 f32x4.extract_lane 0 local.get 1 local.tee 3 local.get 3
  )
  (func $f32x4-settled-called (export "f32x4-settled-called") (param v128 v128 i32) (result f32 v128)
  (local v128 f32 i32)
    call $nothing local.get 0 local.set 3 local.get 3 f32x4.extract_lane 0 block end local.get 1 local.set 3
    local.get 3
  )
  (func $f32x4-block-called (export "f32x4-block-called") (param v128 v128 i32) (result f32 v128)
  (local v128 f32 i32)
    call $nothing local.get 0 local.set 3
    block (result f32)
      local.get 3 f32x4.extract_lane 0 local.get 1 local.set 3
    end
    local.get 3
  )
  (func $f32x4-block-parameter-called (export "f32x4-block-parameter-called") (param v128 v128 i32)
  (result f32 v128) (local v128 f32 i32)
    call $nothing local.get 0 local.set 3 local.get 3 f32x4.extract_lane 0
    block (param f32) (result f32)
      local.get 1 local.set 3
    end
    local.get 3
  )
  (func $f32x4-branch-called (export "f32x4-branch-called") (param v128 v128 i32) (result f32 v128)
  (local v128 f32 i32)
    call $nothing local.get 0 local.set 3
    block (result f32)
      local.get 3 f32x4.extract_lane 0 local.get 1 local.set 3 local.get 2 br_if 0 drop local.get 3
      f32x4.extract_lane 0
    end
    local.get 3
  )
  (func $f32x4-arm-called (export "f32x4-arm-called") (param v128 v128 i32) (result f32 v128)
  (local v128 f32 i32)
    call $nothing local.get 0 local.set 3 local.get 2
    if (result f32)
      local.get 3 f32x4.extract_lane 0 local.get 1 local.set 3
    else
      local.get 1 f32x4.extract_lane 0
    end
    local.get 3
  )
  (func $f32x4-select-called (export "f32x4-select-called") (param v128 v128 i32) (result f32 v128)
  (local v128 f32 i32)
    call $nothing local.get 0 local.set 3 local.get 3 f32x4.extract_lane 0 local.get 1 f32x4.extract_lane 0
    local.get 1 local.set 3 local.get 2 select local.get 3
  )
  (func $f32x4-call-called (export "f32x4-call-called") (param v128 v128 i32) (result f32 v128)
  (local v128 f32 i32)
    call $nothing local.get 0 local.set 3 local.get 3 f32x4.extract_lane 0 call $nothing local.get 1
    local.set 3 local.get 3
  )
  (func $f32x4-call-argument-called (export "f32x4-call-argument-called") (param v128 v128 i32)
  (result f32 v128) (local v128 f32 i32)
    call $nothing local.get 0 local.set 3 local.get 3 local.get 3 f32x4.extract_lane 0 local.get 1 local.set 3
    call $f32x4-second local.get 3
  )
  (func $f32x4-subtract-called (export "f32x4-subtract-called") (param v128 v128 i32) (result f32 v128)
  (local v128 f32 i32)
    call $nothing local.get 0 local.set 3 local.get 3 f32x4.extract_lane 0 local.get 1 f32x4.extract_lane 0
    local.get 1 local.set 3 f32.sub local.get 3
  )
  (func $f32x4-copysign-called (export "f32x4-copysign-called") (param v128 v128 i32) (result f32 v128)
  (local v128 f32 i32)
    call $nothing local.get 0 local.set 3 local.get 1 f32x4.extract_lane 0 f32.neg local.get 3
    f32x4.extract_lane 0 f32.copysign local.get 1 local.set 3 local.get 3
  )
  (func $f32x4-compare-called (export "f32x4-compare-called") (param v128 v128 i32) (result i32 v128)
  (local v128 f32 i32)
    call $nothing local.get 0 local.set 3 local.get 3 f32x4.extract_lane 0 local.get 1 f32x4.extract_lane 0
    local.get 1 local.set 3 f32.lt local.get 3
  )
  (func $f32x4-splat-called (export "f32x4-splat-called") (param v128 v128 i32) (result v128 v128)
  (local v128 f32 i32)
    call $nothing local.get 0 local.set 3 local.get 3 f32x4.extract_lane 0 local.get 1 local.set 3 f32x4.splat
    local.get 3
  )
  (func $f32x4-replace-called (export "f32x4-replace-called") (param v128 v128 i32) (result v128 v128)
  (local v128 f32 i32)
    call $nothing local.get 0 local.set 3 local.get 1 local.get 3 f32x4.extract_lane 0 local.get 1 local.set 3
    f32x4.replace_lane 1 local.get 3
  )
  (func $f32x4-replace-itself-called (export "f32x4-replace-itself-called") (param v128 v128 i32)
  (result v128 v128) (local v128 f32 i32)
    call $nothing local.get 0 local.set 3 local.get 3 local.get 3 f32x4.extract_lane 0 f32x4.replace_lane 1
    local.get 1 local.set 3 local.get 3
  )
  (func $f32x4-store-called (export "f32x4-store-called") (param v128 v128 i32) (result v128 v128)
  (local v128 f32 i32)
    call $nothing local.get 0 local.set 3 i32.const 0 local.get 3 f32x4.extract_lane 0 local.get 1 local.set 3
    f32.store offset=4 i32.const 0 v128.load offset=4 local.get 3
  )
  (func $f32x4-number-called (export "f32x4-number-called") (param v128 v128 i32) (result f32 v128)
  (local v128 f32 i32)
    call $nothing local.get 0 local.set 3 local.get 3 f32x4.extract_lane 0 local.set 4 local.get 1 local.set 3
    local.get 4 local.get 3
  )
  (func $f32x4-twice-called (export "f32x4-twice-called") (param v128 v128 i32) (result f32 f32 v128)
  (local v128 f32 i32)
    call $nothing local.get 0 local.set 3 local.get 3 f32x4.extract_lane 0 local.get 3 f32x4.extract_lane 0
    local.get 1 local.set 3 local.get 3
  )
  (func $f32x4-loop-called (export "f32x4-loop-called") (param v128 v128 i32) (result f32 v128)
  (local v128 f32 i32)
    call $nothing local.get 0 local.set 3
    loop
      local.get 4 local.get 3 f32x4.extract_lane 0 local.get 3 local.get 1 f32x4.add local.set 3 f32.add
      local.set 4 local.get 5 i32.const 1 i32.add local.tee 5 i32.const 3 i32.lt_u br_if 0
    end
    local.get 4 local.get 3
  )
  (func $f32x4-many-called (export "f32x4-many-called") (param v128 v128 i32) (result f32 v128)
  (local v128 f32 i32)
    call $nothing local.get 0 local.set 3 local.get 3 f32x4.extract_lane 0 local.get 3 f32x4.extract_lane 0
    local.get 3 f32x4.extract_lane 0 local.get 3 f32x4.extract_lane 0 local.get 3 f32x4.extract_lane 0
    local.get 3 f32x4.extract_lane 0 local.get 3 f32x4.extract_lane 0 local.get 3 f32x4.extract_lane 0
    local.get 3 f32x4.extract_lane 0 local.get 3 f32x4.extract_lane 0 local.get 3 f32x4.extract_lane 0
    local.get 3 f32x4.extract_lane 0 local.get 3 f32x4.extract_lane 0 local.get 3 f32x4.extract_lane 0
    local.get 3 f32x4.extract_lane 0 local.get 3 f32x4.extract_lane 0 local.get 3 f32x4.extract_lane 0
    local.get 3 f32x4.extract_lane 0 local.get 1 local.set 3 f32.add f32.add f32.add f32.add f32.add f32.add
    f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add f32.add local.get 3
  )
  (func $f64x2-second (param v128 f64) (result f64)
    local.get 1
  )
  (func $f64x2-set (export "f64x2-set") (param v128 v128 i32) (result f64 v128) (local v128 f64 i32)
    local.get 0 f64x2.extract_lane 0 local.get 1 local.set 0 local.get 0
  )
  (func $f64x2-tee (export "f64x2-tee") (param v128 v128 i32) (result f64 v128 v128) (local v128 f64 i32)
    local.get 0 f64x2.extract_lane 0 local.get 1 local.tee 0 local.get 0
  )
  (func $f64x2-settled (export "f64x2-settled") (param v128 v128 i32) (result f64 v128) (local v128 f64 i32)
    local.get 0 f64x2.extract_lane 0 block end local.get 1 local.set 0 local.get 0
  )
  (func $f64x2-block (export "f64x2-block") (param v128 v128 i32) (result f64 v128) (local v128 f64 i32)
    block (result f64)
      local.get 0 f64x2.extract_lane 0 local.get 1 local.set 0
    end
    local.get 0
  )
  (func $f64x2-block-parameter (export "f64x2-block-parameter") (param v128 v128 i32) (result f64 v128)
  (local v128 f64 i32)
    local.get 0 f64x2.extract_lane 0
    block (param f64) (result f64)
      local.get 1 local.set 0
    end
    local.get 0
  )
  (func $f64x2-branch (export "f64x2-branch") (param v128 v128 i32) (result f64 v128) (local v128 f64 i32)
    block (result f64)
      local.get 0 f64x2.extract_lane 0 local.get 1 local.set 0 local.get 2 br_if 0 drop local.get 0
      f64x2.extract_lane 0
    end
    local.get 0
  )
  (func $f64x2-arm (export "f64x2-arm") (param v128 v128 i32) (result f64 v128) (local v128 f64 i32)
    local.get 2
    if (result f64)
      local.get 0 f64x2.extract_lane 0 local.get 1 local.set 0
    else
      local.get 1 f64x2.extract_lane 0
    end
    local.get 0
  )
  (func $f64x2-select (export "f64x2-select") (param v128 v128 i32) (result f64 v128) (local v128 f64 i32)
    local.get 0 f64x2.extract_lane 0 local.get 1 f64x2.extract_lane 0 local.get 1 local.set 0 local.get 2
    select local.get 0
  )
  (func $f64x2-subtract (export "f64x2-subtract") (param v128 v128 i32) (result f64 v128) (local v128 f64 i32)
    local.get 0 f64x2.extract_lane 0 local.get 1 f64x2.extract_lane 0 local.get 1 local.set 0 f64.sub
    local.get 0
  )
  (func $f64x2-copysign (export "f64x2-copysign") (param v128 v128 i32) (result f64 v128) (local v128 f64 i32)
    local.get 1 f64x2.extract_lane 0 f64.neg local.get 0 f64x2.extract_lane 0 f64.copysign local.get 1
    local.set 0 local.get 0
  )
  (func $f64x2-compare (export "f64x2-compare") (param v128 v128 i32) (result i32 v128) (local v128 f64 i32)
    local.get 0 f64x2.extract_lane 0 local.get 1 f64x2.extract_lane 0 local.get 1 local.set 0 f64.lt
    local.get 0
  )
  (func $f64x2-splat (export "f64x2-splat") (param v128 v128 i32) (result v128 v128) (local v128 f64 i32)
    local.get 0 f64x2.extract_lane 0 local.get 1 local.set 0 f64x2.splat local.get 0
  )
  (func $f64x2-replace (export "f64x2-replace") (param v128 v128 i32) (result v128 v128) (local v128 f64 i32)
    local.get 1 local.get 0 f64x2.extract_lane 0 local.get 1 local.set 0 f64x2.replace_lane 1 local.get 0
  )
  (func $f64x2-replace-itself (export "f64x2-replace-itself") (param v128 v128 i32) (result v128 v128)
  (local v128 f64 i32)
    local.get 0 local.get 0 f64x2.extract_lane 0 f64x2.replace_lane 1 local.get 1 local.set 0 local.get 0
  )
  (func $f64x2-store (export "f64x2-store") (param v128 v128 i32) (result v128 v128) (local v128 f64 i32)
    i32.const 0 local.get 0 f64x2.extract_lane 0 local.get 1 local.set 0 f64.store offset=4 i32.const 0
    v128.load offset=4 local.get 0
  )
  (func $f64x2-number (export "f64x2-number") (param v128 v128 i32) (result f64 v128) (local v128 f64 i32)
    local.get 0 f64x2.extract_lane 0 local.set 4 local.get 1 local.set 0 local.get 4 local.get 0
  )
  (func $f64x2-twice (export "f64x2-twice") (param v128 v128 i32) (result f64 f64 v128) (local v128 f64 i32)
    local.get 0 f64x2.extract_lane 0 local.get 0 f64x2.extract_lane 0 local.get 1 local.set 0 local.get 0
  )
  (func $f64x2-loop (export "f64x2-loop") (param v128 v128 i32) (result f64 v128) (local v128 f64 i32)
    loop
      local.get 4 local.get 0 f64x2.extract_lane 0 local.get 0 local.get 1 f64x2.add local.set 0 f64.add
      local.set 4 local.get 5 i32.const 1 i32.add local.tee 5 i32.const 3 i32.lt_u br_if 0
    end
    local.get 4 local.get 0
  )
  (func $f64x2-many (export "f64x2-many") (param v128 v128 i32) (result f64 v128) (local v128 f64 i32)
    local.get 0 f64x2.extract_lane 0 local.get 0 f64x2.extract_lane 0 local.get 0 f64x2.extract_lane 0
    local.get 0 f64x2.extract_lane 0 local.get 0 f64x2.extract_lane 0 local.get 0 f64x2.extract_lane 0
    local.get 0 f64x2.extract_lane 0 local.get 0 f64x2.extract_lane 0 local.get 0 f64x2.extract_lane 0
    local.get 0 f64x2.extract_lane 0 local.get 0 f64x2.extract_lane 0 local.get 0 f64x2.extract_lane 0
    local.get 0 f64x2.extract_lane 0 local.get 0 f64x2.extract_lane 0 local.get 0 f64x2.extract_lane 0
    local.get 0 f64x2.extract_lane 0 local.get 0 f64x2.extract_lane 0 local.get 0 f64x2.extract_lane 0
    local.get 1 local.set 0 f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add
    f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 0
  )
  (func $f64x2-set-called (export "f64x2-set-called") (param v128 v128 i32) (result f64 v128)
  (local v128 f64 i32)
    call $nothing local.get 0 local.set 3 local.get 3 f64x2.extract_lane 0 local.get 1 local.set 3 local.get 3
  )
  (func $f64x2-tee-called (export "f64x2-tee-called") (param v128 v128 i32) (result f64 v128 v128)
  (local v128 f64 i32)
    call $nothing local.get 0 local.set 3 local.get 3 f64x2.extract_lane 0 local.get 1 local.tee 3 local.get 3
  )
  (func $f64x2-settled-called (export "f64x2-settled-called") (param v128 v128 i32) (result f64 v128)
  (local v128 f64 i32)
    call $nothing local.get 0 local.set 3 local.get 3 f64x2.extract_lane 0 block end local.get 1 local.set 3
    local.get 3
  )
  (func $f64x2-block-called (export "f64x2-block-called") (param v128 v128 i32) (result f64 v128)
  (local v128 f64 i32)
    call $nothing local.get 0 local.set 3
    block (result f64)
      local.get 3 f64x2.extract_lane 0 local.get 1 local.set 3
    end
    local.get 3
  )
  (func $f64x2-block-parameter-called (export "f64x2-block-parameter-called") (param v128 v128 i32)
  (result f64 v128) (local v128 f64 i32)
    call $nothing local.get 0 local.set 3 local.get 3 f64x2.extract_lane 0
    block (param f64) (result f64)
      local.get 1 local.set 3
    end
    local.get 3
  )
  (func $f64x2-branch-called (export "f64x2-branch-called") (param v128 v128 i32) (result f64 v128)
  (local v128 f64 i32)
    call $nothing local.get 0 local.set 3
    block (result f64)
      local.get 3 f64x2.extract_lane 0 local.get 1 local.set 3 local.get 2 br_if 0 drop local.get 3
      f64x2.extract_lane 0
    end
    local.get 3
  )
  (func $f64x2-arm-called (export "f64x2-arm-called") (param v128 v128 i32) (result f64 v128)
  (local v128 f64 i32)
    call $nothing local.get 0 local.set 3 local.get 2
    if (result f64)
      local.get 3 f64x2.extract_lane 0 local.get 1 local.set 3
    else
      local.get 1 f64x2.extract_lane 0
    end
    local.get 3
  )
  (func $f64x2-select-called (export "f64x2-select-called") (param v128 v128 i32) (result f64 v128)
  (local v128 f64 i32)
    call $nothing local.get 0 local.set 3 local.get 3 f64x2.extract_lane 0 local.get 1 f64x2.extract_lane 0
    local.get 1 local.set 3 local.get 2 select local.get 3
  )
  (func $f64x2-call-called (export "f64x2-call-called") (param v128 v128 i32) (result f64 v128)
  (local v128 f64 i32)
    call $nothing local.get 0 local.set 3 local.get 3 f64x2.extract_lane 0 call $nothing local.get 1
    local.set 3 local.get 3
  )
  (func $f64x2-call-argument-called (export "f64x2-call-argument-called") (param v128 v128 i32)
  (result f64 v128) (local v128 f64 i32)
    call $nothing local.get 0 local.set 3 local.get 3 local.get 3 f64x2.extract_lane 0 local.get 1 local.set 3
    call $f64x2-second local.get 3
  )
  (func $f64x2-subtract-called (export "f64x2-subtract-called") (param v128 v128 i32) (result f64 v128)
  (local v128 f64 i32)
    call $nothing local.get 0 local.set 3 local.get 3 f64x2.extract_lane 0 local.get 1 f64x2.extract_lane 0
    local.get 1 local.set 3 f64.sub local.get 3
  )
  (func $f64x2-copysign-called (export "f64x2-copysign-called") (param v128 v128 i32) (result f64 v128)
  (local v128 f64 i32)
    call $nothing local.get 0 local.set 3 local.get 1 f64x2.extract_lane 0 f64.neg local.get 3
    f64x2.extract_lane 0 f64.copysign local.get 1 local.set 3 local.get 3
  )
  (func $f64x2-compare-called (export "f64x2-compare-called") (param v128 v128 i32) (result i32 v128)
  (local v128 f64 i32)
    call $nothing local.get 0 local.set 3 local.get 3 f64x2.extract_lane 0 local.get 1 f64x2.extract_lane 0
    local.get 1 local.set 3 f64.lt local.get 3
  )
  (func $f64x2-splat-called (export "f64x2-splat-called") (param v128 v128 i32) (result v128 v128)
  (local v128 f64 i32)
    call $nothing local.get 0 local.set 3 local.get 3 f64x2.extract_lane 0 local.get 1 local.set 3 f64x2.splat
    local.get 3
  )
  (func $f64x2-replace-called (export "f64x2-replace-called") (param v128 v128 i32) (result v128 v128)
  (local v128 f64 i32)
    call $nothing local.get 0 local.set 3 local.get 1 local.get 3 f64x2.extract_lane 0 local.get 1 local.set 3
    f64x2.replace_lane 1 local.get 3
  )
  (func $f64x2-replace-itself-called (export "f64x2-replace-itself-called") (param v128 v128 i32)
  (result v128 v128) (local v128 f64 i32)
    call $nothing local.get 0 local.set 3 local.get 3 local.get 3 f64x2.extract_lane 0 f64x2.replace_lane 1
    local.get 1 local.set 3 local.get 3
  )
  (func $f64x2-store-called (export "f64x2-store-called") (param v128 v128 i32) (result v128 v128)
  (local v128 f64 i32)
    call $nothing local.get 0 local.set 3 i32.const 0 local.get 3 f64x2.extract_lane 0 local.get 1 local.set 3
    f64.store offset=4 i32.const 0 v128.load offset=4 local.get 3
  )
  (func $f64x2-number-called (export "f64x2-number-called") (param v128 v128 i32) (result f64 v128)
  (local v128 f64 i32)
    call $nothing local.get 0 local.set 3 local.get 3 f64x2.extract_lane 0 local.set 4 local.get 1 local.set 3
    local.get 4 local.get 3
  )
  (func $f64x2-twice-called (export "f64x2-twice-called") (param v128 v128 i32) (result f64 f64 v128)
  (local v128 f64 i32)
    call $nothing local.get 0 local.set 3 local.get 3 f64x2.extract_lane 0 local.get 3 f64x2.extract_lane 0
    local.get 1 local.set 3 local.get 3
  )
  (func $f64x2-loop-called (export "f64x2-loop-called") (param v128 v128 i32) (result f64 v128)
  (local v128 f64 i32)
    call $nothing local.get 0 local.set 3
    loop
      local.get 4 local.get 3 f64x2.extract_lane 0 local.get 3 local.get 1 f64x2.add local.set 3 f64.add
      local.set 4 local.get 5 i32.const 1 i32.add local.tee 5 i32.const 3 i32.lt_u br_if 0
    end
    local.get 4 local.get 3
  )
  (func $f64x2-many-called (export "f64x2-many-called") (param v128 v128 i32) (result f64 v128)
  (local v128 f64 i32)
    call $nothing local.get 0 local.set 3 local.get 3 f64x2.extract_lane 0 local.get 3 f64x2.extract_lane 0
    local.get 3 f64x2.extract_lane 0 local.get 3 f64x2.extract_lane 0 local.get 3 f64x2.extract_lane 0
    local.get 3 f64x2.extract_lane 0 local.get 3 f64x2.extract_lane 0 local.get 3 f64x2.extract_lane 0
    local.get 3 f64x2.extract_lane 0 local.get 3 f64x2.extract_lane 0 local.get 3 f64x2.extract_lane 0
    local.get 3 f64x2.extract_lane 0 local.get 3 f64x2.extract_lane 0 local.get 3 f64x2.extract_lane 0
    local.get 3 f64x2.extract_lane 0 local.get 3 f64x2.extract_lane 0 local.get 3 f64x2.extract_lane 0
    local.get 3 f64x2.extract_lane 0 local.get 1 local.set 3 f64.add f64.add f64.add f64.add f64.add f64.add
    f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add f64.add local.get 3
  )
)

(assert_return (invoke "f32x4-set"
  (v128.const i64x2 0x4215000041100000 0x41a600003e800000)
  (v128.const i64x2 0x40e0000042620000 0x42158000426c0000) (i32.const 0)) (f32.const 9.0)
  (v128.const i64x2 0x40e0000042620000 0x42158000426c0000))
(assert_return (invoke "f32x4-set"
  (v128.const i64x2 0x42360000424b0000 0x4250000041f00000)
  (v128.const i64x2 0x41de0000423d8000 0x41fd000041da0000) (i32.const 1)) (f32.const 50.75)
  (v128.const i64x2 0x41de0000423d8000 0x41fd000041da0000))
(assert_return (invoke "f32x4-tee"
  (v128.const i64x2 0x4162000041280000 0x4276800041850000)
  (v128.const i64x2 0x41480000423b0000 0x425e000042230000) (i32.const 0)) (f32.const 10.5)
  (v128.const i64x2 0x41480000423b0000 0x425e000042230000)
  (v128.const i64x2 0x41480000423b0000 0x425e000042230000))
(assert_return (invoke "f32x4-tee"
  (v128.const i64x2 0x41cb000041cd0000 0x420b000042378000)
  (v128.const i64x2 0x4213800041ef0000 0x41e00000411a0000) (i32.const 1)) (f32.const 25.625)
  (v128.const i64x2 0x4213800041ef0000 0x41e00000411a0000)
  (v128.const i64x2 0x4213800041ef0000 0x41e00000411a0000))
(assert_return (invoke "f32x4-settled"
  (v128.const i64x2 0x4252800041200000 0x4068000042430000)
  (v128.const i64x2 0x4102000042070000 0x4202000042540000) (i32.const 0)) (f32.const 10.0)
  (v128.const i64x2 0x4102000042070000 0x4202000042540000))
(assert_return (invoke "f32x4-settled"
  (v128.const i64x2 0x42658000424a0000 0x424d000041c10000)
  (v128.const i64x2 0x4211800041fd0000 0x4254800041a80000) (i32.const 1)) (f32.const 50.5)
  (v128.const i64x2 0x4211800041fd0000 0x4254800041a80000))
(assert_return (invoke "f32x4-block"
  (v128.const i64x2 0x4140000042768000 0x426b800041950000)
  (v128.const i64x2 0x41400000417e0000 0x42260000415c0000) (i32.const 0)) (f32.const 61.625)
  (v128.const i64x2 0x41400000417e0000 0x42260000415c0000))
(assert_return (invoke "f32x4-block"
  (v128.const i64x2 0x422f0000425d0000 0x421c000042520000)
  (v128.const i64x2 0x42020000420a8000 0x4214000041500000) (i32.const 1)) (f32.const 55.25)
  (v128.const i64x2 0x42020000420a8000 0x4214000041500000))
(assert_return (invoke "f32x4-block-parameter"
  (v128.const i64x2 0x42008000422a8000 0x41ca000042210000)
  (v128.const i64x2 0x418d000042248000 0x4156000042158000) (i32.const 0)) (f32.const 42.625)
  (v128.const i64x2 0x418d000042248000 0x4156000042158000))
(assert_return (invoke "f32x4-block-parameter"
  (v128.const i64x2 0x4240000041b50000 0x423c000042628000)
  (v128.const i64x2 0x41ae000042770000 0x418a000042748000) (i32.const 1)) (f32.const 22.625)
  (v128.const i64x2 0x41ae000042770000 0x418a000042748000))
(assert_return (invoke "f32x4-branch"
  (v128.const i64x2 0x4245000040dc0000 0x422a000041d60000)
  (v128.const i64x2 0x425e000042278000 0x40ac000041480000) (i32.const 0)) (f32.const 41.875)
  (v128.const i64x2 0x425e000042278000 0x40ac000041480000))
(assert_return (invoke "f32x4-branch"
  (v128.const i64x2 0x420f8000422d0000 0x4239800040bc0000)
  (v128.const i64x2 0x4194000040f40000 0x425e0000414c0000) (i32.const 1)) (f32.const 43.25)
  (v128.const i64x2 0x4194000040f40000 0x425e0000414c0000))
(assert_return (invoke "f32x4-arm"
  (v128.const i64x2 0x425f0000422a8000 0x4273800041d40000)
  (v128.const i64x2 0x41e9000041600000 0x4268000042200000) (i32.const 0)) (f32.const 14.0)
  (v128.const i64x2 0x425f0000422a8000 0x4273800041d40000))
(assert_return (invoke "f32x4-arm"
  (v128.const i64x2 0x42310000418c0000 0x420a800042650000)
  (v128.const i64x2 0x4212800041e10000 0x420d800042238000) (i32.const 1)) (f32.const 17.5)
  (v128.const i64x2 0x4212800041e10000 0x420d800042238000))
(assert_return (invoke "f32x4-select"
  (v128.const i64x2 0x42030000424b8000 0x41fd0000411e0000)
  (v128.const i64x2 0x4250800042208000 0x411e000041e60000) (i32.const 0)) (f32.const 40.125)
  (v128.const i64x2 0x4250800042208000 0x411e000041e60000))
(assert_return (invoke "f32x4-select"
  (v128.const i64x2 0x4258800042658000 0x41e50000420b0000)
  (v128.const i64x2 0x40e0000041850000 0x411c000041500000) (i32.const 1)) (f32.const 57.375)
  (v128.const i64x2 0x40e0000041850000 0x411c000041500000))
(assert_return (invoke "f32x4-subtract"
  (v128.const i64x2 0x4209000040000000 0x41f10000422f8000)
  (v128.const i64x2 0x4208000042648000 0x41d3000042400000) (i32.const 0)) (f32.const -55.125)
  (v128.const i64x2 0x4208000042648000 0x41d3000042400000))
(assert_return (invoke "f32x4-subtract"
  (v128.const i64x2 0x41540000416e0000 0x40a8000042610000)
  (v128.const i64x2 0x4256800042728000 0x41e0000041ef0000) (i32.const 1)) (f32.const -45.75)
  (v128.const i64x2 0x4256800042728000 0x41e0000041ef0000))
(assert_return (invoke "f32x4-copysign"
  (v128.const i64x2 0x41500000424a0000 0x41b9000041e60000)
  (v128.const i64x2 0x4271000041ae0000 0x414c000042358000) (i32.const 0)) (f32.const 21.75)
  (v128.const i64x2 0x4271000041ae0000 0x414c000042358000))
(assert_return (invoke "f32x4-copysign"
  (v128.const i64x2 0x41f300003e000000 0x4226000042630000)
  (v128.const i64x2 0x425b800041d90000 0x4247800041740000) (i32.const 1)) (f32.const 27.125)
  (v128.const i64x2 0x425b800041d90000 0x4247800041740000))
(assert_return (invoke "f32x4-compare"
  (v128.const i64x2 0x41dc000041a80000 0x4239800042550000)
  (v128.const i64x2 0x425b800042528000 0x41f50000425c8000) (i32.const 0)) (i32.const 1)
  (v128.const i64x2 0x425b800042528000 0x41f50000425c8000))
(assert_return (invoke "f32x4-compare"
  (v128.const i64x2 0x41cb000042570000 0x41300000424f0000)
  (v128.const i64x2 0x4162000040780000 0x4216000042308000) (i32.const 1)) (i32.const 0)
  (v128.const i64x2 0x4162000040780000 0x4216000042308000))
(assert_return (invoke "f32x4-splat"
  (v128.const i64x2 0x416c000041970000 0x41d2000041ff0000)
  (v128.const i64x2 0x41a200003f000000 0x4261000041f30000) (i32.const 0))
  (v128.const i64x2 0x4197000041970000 0x4197000041970000)
  (v128.const i64x2 0x41a200003f000000 0x4261000041f30000))
(assert_return (invoke "f32x4-splat"
  (v128.const i64x2 0x41fd000042568000 0x4162000041460000)
  (v128.const i64x2 0x41af00003fa00000 0x4166000040480000) (i32.const 1))
  (v128.const i64x2 0x4256800042568000 0x4256800042568000)
  (v128.const i64x2 0x41af00003fa00000 0x4166000040480000))
(assert_return (invoke "f32x4-replace"
  (v128.const i64x2 0x422c800041ff0000 0x4142000041ed0000)
  (v128.const i64x2 0x418a000042120000 0x421d000040400000) (i32.const 0))
  (v128.const i64x2 0x41ff000042120000 0x421d000040400000)
  (v128.const i64x2 0x418a000042120000 0x421d000040400000))
(assert_return (invoke "f32x4-replace"
  (v128.const i64x2 0x424d800041a90000 0x4245800042678000)
  (v128.const i64x2 0x410a000041830000 0x4218000041950000) (i32.const 1))
  (v128.const i64x2 0x41a9000041830000 0x4218000041950000)
  (v128.const i64x2 0x410a000041830000 0x4218000041950000))
(assert_return (invoke "f32x4-replace-itself"
  (v128.const i64x2 0x41fe0000426c8000 0x41f90000413c0000)
  (v128.const i64x2 0x3ec0000041720000 0x416e000042698000) (i32.const 0))
  (v128.const i64x2 0x426c8000426c8000 0x41f90000413c0000)
  (v128.const i64x2 0x3ec0000041720000 0x416e000042698000))
(assert_return (invoke "f32x4-replace-itself"
  (v128.const i64x2 0x422e80003ff00000 0x4275800042030000)
  (v128.const i64x2 0x40c4000041a00000 0x40ec000042450000) (i32.const 1))
  (v128.const i64x2 0x3ff000003ff00000 0x4275800042030000)
  (v128.const i64x2 0x40c4000041a00000 0x40ec000042450000))
(assert_return (invoke "f32x4-store"
  (v128.const i64x2 0x41a2000042478000 0x4259800042570000)
  (v128.const i64x2 0x425b000042238000 0x42668000426c0000) (i32.const 0))
  (v128.const i64x2 0xfb412e8142478000 0x9c6580e0872480e1)
  (v128.const i64x2 0x425b000042238000 0x42668000426c0000))
(assert_return (invoke "f32x4-store"
  (v128.const i64x2 0x42508000423d0000 0x3fd00000419d0000)
  (v128.const i64x2 0x40c80000421d0000 0x425b000041a30000) (i32.const 1))
  (v128.const i64x2 0xfb412e81423d0000 0x9c6580e0872480e1)
  (v128.const i64x2 0x40c80000421d0000 0x425b000041a30000))
(assert_return (invoke "f32x4-number"
  (v128.const i64x2 0x426380003fb00000 0x4215000042648000)
  (v128.const i64x2 0x41c90000415e0000 0x41b60000424f0000) (i32.const 0)) (f32.const 1.375)
  (v128.const i64x2 0x41c90000415e0000 0x41b60000424f0000))
(assert_return (invoke "f32x4-number"
  (v128.const i64x2 0x4156000042608000 0x41a1000041910000)
  (v128.const i64x2 0x427980003f900000 0x422a000042748000) (i32.const 1)) (f32.const 56.125)
  (v128.const i64x2 0x427980003f900000 0x422a000042748000))
(assert_return (invoke "f32x4-twice"
  (v128.const i64x2 0x408c0000423e8000 0x4206000042508000)
  (v128.const i64x2 0x41b10000425f0000 0x41a2000042568000) (i32.const 0)) (f32.const 47.625)
  (f32.const 47.625) (v128.const i64x2 0x41b10000425f0000 0x41a2000042568000))
(assert_return (invoke "f32x4-twice"
  (v128.const i64x2 0x4201000042508000 0x4186000042610000)
  (v128.const i64x2 0x40b40000426c0000 0x4126000042568000) (i32.const 1)) (f32.const 52.125)
  (f32.const 52.125) (v128.const i64x2 0x40b40000426c0000 0x4126000042568000))
(assert_return (invoke "f32x4-loop"
  (v128.const i64x2 0x3fb0000041c70000 0x422d800042118000)
  (v128.const i64x2 0x41c5000042400000 0x426e000041460000) (i32.const 0)) (f32.const 218.625)
  (v128.const i64x2 0x429680004328e000 0x435de00042930000))
(assert_return (invoke "f32x4-loop"
  (v128.const i64x2 0x4213000040dc0000 0x4220000041e20000)
  (v128.const i64x2 0x4104000041b20000 0x421d0000419f0000) (i32.const 1)) (f32.const 87.375)
  (v128.const i64x2 0x4276000042934000 0x431dc00042afc000))
(assert_return (invoke "f32x4-many"
  (v128.const i64x2 0x4226000041500000 0x425b800041180000)
  (v128.const i64x2 0x41e60000416c0000 0x4265800041860000) (i32.const 0)) (f32.const 234.0)
  (v128.const i64x2 0x41e60000416c0000 0x4265800041860000))
(assert_return (invoke "f32x4-many"
  (v128.const i64x2 0x42318000425a8000 0x40c400003f400000)
  (v128.const i64x2 0x42498000421e0000 0x4223000041f10000) (i32.const 1)) (f32.const 983.25)
  (v128.const i64x2 0x42498000421e0000 0x4223000041f10000))
(assert_return (invoke "f32x4-set-called"
  (v128.const i64x2 0x4219000042090000 0x4250000041ad0000)
  (v128.const i64x2 0x41ae000041890000 0x420a800041860000) (i32.const 0)) (f32.const 34.25)
  (v128.const i64x2 0x41ae000041890000 0x420a800041860000))
(assert_return (invoke "f32x4-set-called"
  (v128.const i64x2 0x422e800040e40000 0x4243000041540000)
  (v128.const i64x2 0x41ce000042270000 0x4204800040f00000) (i32.const 1)) (f32.const 7.125)
  (v128.const i64x2 0x41ce000042270000 0x4204800040f00000))
(assert_return (invoke "f32x4-tee-called"
  (v128.const i64x2 0x413a000041e50000 0x40c8000041720000)
  (v128.const i64x2 0x4209800042338000 0x4226000041360000) (i32.const 0)) (f32.const 28.625)
  (v128.const i64x2 0x4209800042338000 0x4226000041360000)
  (v128.const i64x2 0x4209800042338000 0x4226000041360000))
(assert_return (invoke "f32x4-tee-called"
  (v128.const i64x2 0x417c000041b80000 0x4252800041fe0000)
  (v128.const i64x2 0x42050000420e0000 0x418d0000425f8000) (i32.const 1)) (f32.const 23.0)
  (v128.const i64x2 0x42050000420e0000 0x418d0000425f8000)
  (v128.const i64x2 0x42050000420e0000 0x418d0000425f8000))
(assert_return (invoke "f32x4-settled-called"
  (v128.const i64x2 0x4104000042248000 0x41f1000041920000)
  (v128.const i64x2 0x4261000041c60000 0x424b800041080000) (i32.const 0)) (f32.const 41.125)
  (v128.const i64x2 0x4261000041c60000 0x424b800041080000))
(assert_return (invoke "f32x4-settled-called"
  (v128.const i64x2 0x40b4000041f30000 0x42508000420b0000)
  (v128.const i64x2 0x3fd0000042780000 0x4235800041d00000) (i32.const 1)) (f32.const 30.375)
  (v128.const i64x2 0x3fd0000042780000 0x4235800041d00000))
(assert_return (invoke "f32x4-block-called"
  (v128.const i64x2 0x426f800040580000 0x4253000041040000)
  (v128.const i64x2 0x4185000041af0000 0x4215800042358000) (i32.const 0)) (f32.const 3.375)
  (v128.const i64x2 0x4185000041af0000 0x4215800042358000))
(assert_return (invoke "f32x4-block-called"
  (v128.const i64x2 0x412c000041200000 0x4215000041120000)
  (v128.const i64x2 0x4221000042000000 0x425e800042430000) (i32.const 1)) (f32.const 10.0)
  (v128.const i64x2 0x4221000042000000 0x425e800042430000))
(assert_return (invoke "f32x4-block-parameter-called"
  (v128.const i64x2 0x416e000042178000 0x4225800041a40000)
  (v128.const i64x2 0x42180000419c0000 0x4258000042508000) (i32.const 0)) (f32.const 37.875)
  (v128.const i64x2 0x42180000419c0000 0x4258000042508000))
(assert_return (invoke "f32x4-block-parameter-called"
  (v128.const i64x2 0x42558000422d0000 0x427a000042210000)
  (v128.const i64x2 0x4190000042780000 0x41e7000040680000) (i32.const 1)) (f32.const 43.25)
  (v128.const i64x2 0x4190000042780000 0x41e7000040680000))
(assert_return (invoke "f32x4-branch-called"
  (v128.const i64x2 0x420f000040600000 0x3fc00000421b0000)
  (v128.const i64x2 0x3f60000042468000 0x421e800041920000) (i32.const 0)) (f32.const 49.625)
  (v128.const i64x2 0x3f60000042468000 0x421e800041920000))
(assert_return (invoke "f32x4-branch-called"
  (v128.const i64x2 0x4018000042228000 0x408c00003f400000)
  (v128.const i64x2 0x4148000041bd0000 0x4239800042770000) (i32.const 1)) (f32.const 40.625)
  (v128.const i64x2 0x4148000041bd0000 0x4239800042770000))
(assert_return (invoke "f32x4-arm-called"
  (v128.const i64x2 0x4223000041db0000 0x4184000042150000)
  (v128.const i64x2 0x4230800042748000 0x42520000421f0000) (i32.const 0)) (f32.const 61.125)
  (v128.const i64x2 0x4223000041db0000 0x4184000042150000))
(assert_return (invoke "f32x4-arm-called"
  (v128.const i64x2 0x4253800040dc0000 0x4273000042360000)
  (v128.const i64x2 0x41d30000427a0000 0x4226000042208000) (i32.const 1)) (f32.const 6.875)
  (v128.const i64x2 0x41d30000427a0000 0x4226000042208000))
(assert_return (invoke "f32x4-select-called"
  (v128.const i64x2 0x426f000042258000 0x42068000417c0000)
  (v128.const i64x2 0x41b2000041740000 0x4264800042158000) (i32.const 0)) (f32.const 15.25)
  (v128.const i64x2 0x41b2000041740000 0x4264800042158000))
(assert_return (invoke "f32x4-select-called"
  (v128.const i64x2 0x420a00003fb00000 0x413a0000416c0000)
  (v128.const i64x2 0x420f000042678000 0x41d4000041ed0000) (i32.const 1)) (f32.const 1.375)
  (v128.const i64x2 0x420f000042678000 0x41d4000041ed0000))
(assert_return (invoke "f32x4-call-called"
  (v128.const i64x2 0x40f4000042170000 0x41df0000422c8000)
  (v128.const i64x2 0x4106000042290000 0x4228000042128000) (i32.const 0)) (f32.const 37.75)
  (v128.const i64x2 0x4106000042290000 0x4228000042128000))
(assert_return (invoke "f32x4-call-called"
  (v128.const i64x2 0x42068000423e8000 0x4048000041ff0000)
  (v128.const i64x2 0x41a9000041bf0000 0x41000000421a8000) (i32.const 1)) (f32.const 47.625)
  (v128.const i64x2 0x41a9000041bf0000 0x41000000421a8000))
(assert_return (invoke "f32x4-call-argument-called"
  (v128.const i64x2 0x4258000041a90000 0x411a000041af0000)
  (v128.const i64x2 0x4234000040d00000 0x40a8000041b60000) (i32.const 0)) (f32.const 21.125)
  (v128.const i64x2 0x4234000040d00000 0x40a8000041b60000))
(assert_return (invoke "f32x4-call-argument-called"
  (v128.const i64x2 0x4267800041ea0000 0x40dc000040000000)
  (v128.const i64x2 0x4220000040e00000 0x420b000042570000) (i32.const 1)) (f32.const 29.25)
  (v128.const i64x2 0x4220000040e00000 0x420b000042570000))
(assert_return (invoke "f32x4-subtract-called"
  (v128.const i64x2 0x40cc0000416a0000 0x4272800041c30000)
  (v128.const i64x2 0x41ee000040680000 0x42350000418c0000) (i32.const 0)) (f32.const 11.0)
  (v128.const i64x2 0x41ee000040680000 0x42350000418c0000))
(assert_return (invoke "f32x4-subtract-called"
  (v128.const i64x2 0x41f5000041f20000 0x41b0000041a40000)
  (v128.const i64x2 0x41e2000042328000 0x426d800041af0000) (i32.const 1)) (f32.const -14.375)
  (v128.const i64x2 0x41e2000042328000 0x426d800041af0000))
(assert_return (invoke "f32x4-copysign-called"
  (v128.const i64x2 0x4232000041fe0000 0x425f800041700000)
  (v128.const i64x2 0x4184000040400000 0x414e0000426f0000) (i32.const 0)) (f32.const 3.0)
  (v128.const i64x2 0x4184000040400000 0x414e0000426f0000))
(assert_return (invoke "f32x4-copysign-called"
  (v128.const i64x2 0x410e000042720000 0x41d5000042568000)
  (v128.const i64x2 0x41e80000413c0000 0x40480000418a0000) (i32.const 1)) (f32.const 11.75)
  (v128.const i64x2 0x41e80000413c0000 0x40480000418a0000))
(assert_return (invoke "f32x4-compare-called"
  (v128.const i64x2 0x4162000041e40000 0x4197000041de0000)
  (v128.const i64x2 0x41e7000042770000 0x425d800041440000) (i32.const 0)) (i32.const 1)
  (v128.const i64x2 0x41e7000042770000 0x425d800041440000))
(assert_return (invoke "f32x4-compare-called"
  (v128.const i64x2 0x42438000422c8000 0x424d8000419c0000)
  (v128.const i64x2 0x4222800041000000 0x4273000041dc0000) (i32.const 1)) (i32.const 0)
  (v128.const i64x2 0x4222800041000000 0x4273000041dc0000))
(assert_return (invoke "f32x4-splat-called"
  (v128.const i64x2 0x423a8000422f8000 0x41a5000042698000)
  (v128.const i64x2 0x4253800042690000 0x3fc00000419f0000) (i32.const 0))
  (v128.const i64x2 0x422f8000422f8000 0x422f8000422f8000)
  (v128.const i64x2 0x4253800042690000 0x3fc00000419f0000))
(assert_return (invoke "f32x4-splat-called"
  (v128.const i64x2 0x42398000422c8000 0x4203800041a40000)
  (v128.const i64x2 0x415c000041810000 0x424c800041020000) (i32.const 1))
  (v128.const i64x2 0x422c8000422c8000 0x422c8000422c8000)
  (v128.const i64x2 0x415c000041810000 0x424c800041020000))
(assert_return (invoke "f32x4-replace-called"
  (v128.const i64x2 0x4010000042648000 0x4234800041a60000)
  (v128.const i64x2 0x42640000423a8000 0x41b3000041ac0000) (i32.const 0))
  (v128.const i64x2 0x42648000423a8000 0x41b3000041ac0000)
  (v128.const i64x2 0x42640000423a8000 0x41b3000041ac0000))
(assert_return (invoke "f32x4-replace-called"
  (v128.const i64x2 0x4000000041d40000 0x42210000426f0000)
  (v128.const i64x2 0x4106000042648000 0x4183000042790000) (i32.const 1))
  (v128.const i64x2 0x41d4000042648000 0x4183000042790000)
  (v128.const i64x2 0x4106000042648000 0x4183000042790000))
(assert_return (invoke "f32x4-replace-itself-called"
  (v128.const i64x2 0x4237000041cf0000 0x41ea0000414a0000)
  (v128.const i64x2 0x415c000041800000 0x408000003f200000) (i32.const 0))
  (v128.const i64x2 0x41cf000041cf0000 0x41ea0000414a0000)
  (v128.const i64x2 0x415c000041800000 0x408000003f200000))
(assert_return (invoke "f32x4-replace-itself-called"
  (v128.const i64x2 0x41c90000420e0000 0x4270000042610000)
  (v128.const i64x2 0x424b000042450000 0x42758000418d0000) (i32.const 1))
  (v128.const i64x2 0x420e0000420e0000 0x4270000042610000)
  (v128.const i64x2 0x424b000042450000 0x42758000418d0000))
(assert_return (invoke "f32x4-store-called"
  (v128.const i64x2 0x40e00000415a0000 0x42490000411a0000)
  (v128.const i64x2 0x4246800041780000 0x42400000420e0000) (i32.const 0))
  (v128.const i64x2 0xfb412e81415a0000 0x9c6580e0872480e1)
  (v128.const i64x2 0x4246800041780000 0x42400000420e0000))
(assert_return (invoke "f32x4-store-called"
  (v128.const i64x2 0x41bb000040080000 0x423a800041cb0000)
  (v128.const i64x2 0x40780000421d8000 0x41ec000040a40000) (i32.const 1))
  (v128.const i64x2 0xfb412e8140080000 0x9c6580e0872480e1)
  (v128.const i64x2 0x40780000421d8000 0x41ec000040a40000))
(assert_return (invoke "f32x4-number-called"
  (v128.const i64x2 0x4238000040100000 0x419c000042328000)
  (v128.const i64x2 0x40f8000042618000 0x42678000420a8000) (i32.const 0)) (f32.const 2.25)
  (v128.const i64x2 0x40f8000042618000 0x42678000420a8000))
(assert_return (invoke "f32x4-number-called"
  (v128.const i64x2 0x4191000042328000 0x41da000041b70000)
  (v128.const i64x2 0x42588000408c0000 0x40e4000041840000) (i32.const 1)) (f32.const 44.625)
  (v128.const i64x2 0x42588000408c0000 0x40e4000041840000))
(assert_return (invoke "f32x4-twice-called"
  (v128.const i64x2 0x4187000041f50000 0x4166000041440000)
  (v128.const i64x2 0x40a0000041ea0000 0x4262800040e40000) (i32.const 0)) (f32.const 30.625)
  (f32.const 30.625) (v128.const i64x2 0x40a0000041ea0000 0x4262800040e40000))
(assert_return (invoke "f32x4-twice-called"
  (v128.const i64x2 0x4225000042138000 0x3fc0000041020000)
  (v128.const i64x2 0x41b10000424c8000 0x42118000425b0000) (i32.const 1)) (f32.const 36.875)
  (f32.const 36.875) (v128.const i64x2 0x41b10000424c8000 0x42118000425b0000))
(assert_return (invoke "f32x4-loop-called"
  (v128.const i64x2 0x4136000041f10000 0x424a800042038000)
  (v128.const i64x2 0x40e80000421f8000 0x41ff000042398000) (i32.const 0)) (f32.const 210.0)
  (v128.const i64x2 0x420480004315c000 0x43124000432c0000))
(assert_return (invoke "f32x4-loop-called"
  (v128.const i64x2 0x42030000425d0000 0x41a5000040d00000)
  (v128.const i64x2 0x3f40000042580000 0x41c90000426e0000) (i32.const 1)) (f32.const 327.75)
  (v128.const i64x2 0x420c000043594000 0x42c0000043390000))
(assert_return (invoke "f32x4-many-called"
  (v128.const i64x2 0x40a4000042230000 0x41b1000041f90000)
  (v128.const i64x2 0x416e000040a80000 0x4260000041ca0000) (i32.const 0)) (f32.const 733.5)
  (v128.const i64x2 0x416e000040a80000 0x4260000041ca0000))
(assert_return (invoke "f32x4-many-called"
  (v128.const i64x2 0x426b000041500000 0x3fd0000042348000)
  (v128.const i64x2 0x4209800041400000 0x41140000423e8000) (i32.const 1)) (f32.const 234.0)
  (v128.const i64x2 0x4209800041400000 0x41140000423e8000))
(assert_return (invoke "f64x2-set"
  (v128.const i64x2 0x4041200000000000 0x4046d00000000000)
  (v128.const i64x2 0x404a400000000000 0x404b300000000000) (i32.const 0)) (f64.const 34.25)
  (v128.const i64x2 0x404a400000000000 0x404b300000000000))
(assert_return (invoke "f64x2-set"
  (v128.const i64x2 0x4048500000000000 0x4029400000000000)
  (v128.const i64x2 0x4049800000000000 0x4039000000000000) (i32.const 1)) (f64.const 48.625)
  (v128.const i64x2 0x4049800000000000 0x4039000000000000))
(assert_return (invoke "f64x2-tee"
  (v128.const i64x2 0x404df00000000000 0x403ea00000000000)
  (v128.const i64x2 0x403a600000000000 0x4037a00000000000) (i32.const 0)) (f64.const 59.875)
  (v128.const i64x2 0x403a600000000000 0x4037a00000000000)
  (v128.const i64x2 0x403a600000000000 0x4037a00000000000))
(assert_return (invoke "f64x2-tee"
  (v128.const i64x2 0x4048c00000000000 0x4041d00000000000)
  (v128.const i64x2 0x404e100000000000 0x4046700000000000) (i32.const 1)) (f64.const 49.5)
  (v128.const i64x2 0x404e100000000000 0x4046700000000000)
  (v128.const i64x2 0x404e100000000000 0x4046700000000000))
(assert_return (invoke "f64x2-settled"
  (v128.const i64x2 0x4045a00000000000 0x404dc00000000000)
  (v128.const i64x2 0x402f400000000000 0x403bc00000000000) (i32.const 0)) (f64.const 43.25)
  (v128.const i64x2 0x402f400000000000 0x403bc00000000000))
(assert_return (invoke "f64x2-settled"
  (v128.const i64x2 0x403b000000000000 0x3fd0000000000000)
  (v128.const i64x2 0x403e600000000000 0x4047a00000000000) (i32.const 1)) (f64.const 27.0)
  (v128.const i64x2 0x403e600000000000 0x4047a00000000000))
(assert_return (invoke "f64x2-block"
  (v128.const i64x2 0x4047600000000000 0x4040e00000000000)
  (v128.const i64x2 0x404ee00000000000 0x404a300000000000) (i32.const 0)) (f64.const 46.75)
  (v128.const i64x2 0x404ee00000000000 0x404a300000000000))
(assert_return (invoke "f64x2-block"
  (v128.const i64x2 0x4041f00000000000 0x4037200000000000)
  (v128.const i64x2 0x4049800000000000 0x4031e00000000000) (i32.const 1)) (f64.const 35.875)
  (v128.const i64x2 0x4049800000000000 0x4031e00000000000))
(assert_return (invoke "f64x2-block-parameter"
  (v128.const i64x2 0x4037000000000000 0x402cc00000000000)
  (v128.const i64x2 0x4044a00000000000 0x404f200000000000) (i32.const 0)) (f64.const 23.0)
  (v128.const i64x2 0x4044a00000000000 0x404f200000000000))
(assert_return (invoke "f64x2-block-parameter"
  (v128.const i64x2 0x403c400000000000 0x4029000000000000)
  (v128.const i64x2 0x4043700000000000 0x4042d00000000000) (i32.const 1)) (f64.const 28.25)
  (v128.const i64x2 0x4043700000000000 0x4042d00000000000))
(assert_return (invoke "f64x2-branch"
  (v128.const i64x2 0x4000000000000000 0x403c400000000000)
  (v128.const i64x2 0x4015000000000000 0x404e200000000000) (i32.const 0)) (f64.const 5.25)
  (v128.const i64x2 0x4015000000000000 0x404e200000000000))
(assert_return (invoke "f64x2-branch"
  (v128.const i64x2 0x4037400000000000 0x403da00000000000)
  (v128.const i64x2 0x4034600000000000 0x4024000000000000) (i32.const 1)) (f64.const 23.25)
  (v128.const i64x2 0x4034600000000000 0x4024000000000000))
(assert_return (invoke "f64x2-arm"
  (v128.const i64x2 0x4034e00000000000 0x4049400000000000)
  (v128.const i64x2 0x403e800000000000 0x403da00000000000) (i32.const 0)) (f64.const 30.5)
  (v128.const i64x2 0x4034e00000000000 0x4049400000000000))
(assert_return (invoke "f64x2-arm"
  (v128.const i64x2 0x4042000000000000 0x4042600000000000)
  (v128.const i64x2 0x4013800000000000 0x4041100000000000) (i32.const 1)) (f64.const 36.0)
  (v128.const i64x2 0x4013800000000000 0x4041100000000000))
(assert_return (invoke "f64x2-select"
  (v128.const i64x2 0x404d200000000000 0x4045200000000000)
  (v128.const i64x2 0x4040100000000000 0x404d600000000000) (i32.const 0)) (f64.const 32.125)
  (v128.const i64x2 0x4040100000000000 0x404d600000000000))
(assert_return (invoke "f64x2-select"
  (v128.const i64x2 0x4049700000000000 0x404ca00000000000)
  (v128.const i64x2 0x4043700000000000 0x4049200000000000) (i32.const 1)) (f64.const 50.875)
  (v128.const i64x2 0x4043700000000000 0x4049200000000000))
(assert_return (invoke "f64x2-subtract"
  (v128.const i64x2 0x404e700000000000 0x4044200000000000)
  (v128.const i64x2 0x4044c00000000000 0x403b400000000000) (i32.const 0)) (f64.const 19.375)
  (v128.const i64x2 0x4044c00000000000 0x403b400000000000))
(assert_return (invoke "f64x2-subtract"
  (v128.const i64x2 0x4033e00000000000 0x4043000000000000)
  (v128.const i64x2 0x403d800000000000 0x404bb00000000000) (i32.const 1)) (f64.const -9.625)
  (v128.const i64x2 0x403d800000000000 0x404bb00000000000))
(assert_return (invoke "f64x2-copysign"
  (v128.const i64x2 0x404df00000000000 0x4027400000000000)
  (v128.const i64x2 0x403bc00000000000 0x404d700000000000) (i32.const 0)) (f64.const 27.75)
  (v128.const i64x2 0x403bc00000000000 0x404d700000000000))
(assert_return (invoke "f64x2-copysign"
  (v128.const i64x2 0x4037400000000000 0x4025800000000000)
  (v128.const i64x2 0x4021c00000000000 0x3fe4000000000000) (i32.const 1)) (f64.const 8.875)
  (v128.const i64x2 0x4021c00000000000 0x3fe4000000000000))
(assert_return (invoke "f64x2-compare"
  (v128.const i64x2 0x404bc00000000000 0x404ad00000000000)
  (v128.const i64x2 0x402e000000000000 0x4040b00000000000) (i32.const 0)) (i32.const 0)
  (v128.const i64x2 0x402e000000000000 0x4040b00000000000))
(assert_return (invoke "f64x2-compare"
  (v128.const i64x2 0x4036e00000000000 0x404e000000000000)
  (v128.const i64x2 0x4049000000000000 0x4034000000000000) (i32.const 1)) (i32.const 1)
  (v128.const i64x2 0x4049000000000000 0x4034000000000000))
(assert_return (invoke "f64x2-splat"
  (v128.const i64x2 0x4043c00000000000 0x404a300000000000)
  (v128.const i64x2 0x4018000000000000 0x404c400000000000) (i32.const 0))
  (v128.const i64x2 0x4043c00000000000 0x4043c00000000000)
  (v128.const i64x2 0x4018000000000000 0x404c400000000000))
(assert_return (invoke "f64x2-splat"
  (v128.const i64x2 0x404cd00000000000 0x4048500000000000)
  (v128.const i64x2 0x4037400000000000 0x4034a00000000000) (i32.const 1))
  (v128.const i64x2 0x404cd00000000000 0x404cd00000000000)
  (v128.const i64x2 0x4037400000000000 0x4034a00000000000))
(assert_return (invoke "f64x2-replace"
  (v128.const i64x2 0x4036000000000000 0x4047200000000000)
  (v128.const i64x2 0x4040200000000000 0x4045f00000000000) (i32.const 0))
  (v128.const i64x2 0x4040200000000000 0x4036000000000000)
  (v128.const i64x2 0x4040200000000000 0x4045f00000000000))
(assert_return (invoke "f64x2-replace"
  (v128.const i64x2 0x4042600000000000 0x4035600000000000)
  (v128.const i64x2 0x4047200000000000 0x403a800000000000) (i32.const 1))
  (v128.const i64x2 0x4047200000000000 0x4042600000000000)
  (v128.const i64x2 0x4047200000000000 0x403a800000000000))
(assert_return (invoke "f64x2-replace-itself"
  (v128.const i64x2 0x4012800000000000 0x4043a00000000000)
  (v128.const i64x2 0x404ba00000000000 0x404c400000000000) (i32.const 0))
  (v128.const i64x2 0x4012800000000000 0x4012800000000000)
  (v128.const i64x2 0x404ba00000000000 0x404c400000000000))
(assert_return (invoke "f64x2-replace-itself"
  (v128.const i64x2 0x4032000000000000 0x4047900000000000)
  (v128.const i64x2 0x403e800000000000 0x4044b00000000000) (i32.const 1))
  (v128.const i64x2 0x4032000000000000 0x4032000000000000)
  (v128.const i64x2 0x403e800000000000 0x4044b00000000000))
(assert_return (invoke "f64x2-store"
  (v128.const i64x2 0x402cc00000000000 0x404d300000000000)
  (v128.const i64x2 0x4048a00000000000 0x4045a00000000000) (i32.const 0))
  (v128.const i64x2 0x402cc00000000000 0x9c6580e0872480e1)
  (v128.const i64x2 0x4048a00000000000 0x4045a00000000000))
(assert_return (invoke "f64x2-store"
  (v128.const i64x2 0x4043b00000000000 0x404b900000000000)
  (v128.const i64x2 0x4040700000000000 0x4002000000000000) (i32.const 1))
  (v128.const i64x2 0x4043b00000000000 0x9c6580e0872480e1)
  (v128.const i64x2 0x4040700000000000 0x4002000000000000))
(assert_return (invoke "f64x2-number"
  (v128.const i64x2 0x4043200000000000 0x4042700000000000)
  (v128.const i64x2 0x4042200000000000 0x4046f00000000000) (i32.const 0)) (f64.const 38.25)
  (v128.const i64x2 0x4042200000000000 0x4046f00000000000))
(assert_return (invoke "f64x2-number"
  (v128.const i64x2 0x4026c00000000000 0x402bc00000000000)
  (v128.const i64x2 0x4032e00000000000 0x4015800000000000) (i32.const 1)) (f64.const 11.375)
  (v128.const i64x2 0x4032e00000000000 0x4015800000000000))
(assert_return (invoke "f64x2-twice"
  (v128.const i64x2 0x402a400000000000 0x4043600000000000)
  (v128.const i64x2 0x4044c00000000000 0x4017000000000000) (i32.const 0)) (f64.const 13.125)
  (f64.const 13.125) (v128.const i64x2 0x4044c00000000000 0x4017000000000000))
(assert_return (invoke "f64x2-twice"
  (v128.const i64x2 0x4046a00000000000 0x4041400000000000)
  (v128.const i64x2 0x4048200000000000 0x4045d00000000000) (i32.const 1)) (f64.const 45.25) (f64.const 45.25)
  (v128.const i64x2 0x4048200000000000 0x4045d00000000000))
(assert_return (invoke "f64x2-loop"
  (v128.const i64x2 0x403b400000000000 0x404e400000000000)
  (v128.const i64x2 0x4033400000000000 0x4046a00000000000) (i32.const 0)) (f64.const 139.5)
  (v128.const i64x2 0x4055400000000000 0x4068880000000000))
(assert_return (invoke "f64x2-loop"
  (v128.const i64x2 0x4045c00000000000 0x4040900000000000)
  (v128.const i64x2 0x4019000000000000 0x404b100000000000) (i32.const 1)) (f64.const 149.25)
  (v128.const i64x2 0x404f200000000000 0x4068700000000000))
(assert_return (invoke "f64x2-many"
  (v128.const i64x2 0x4044300000000000 0x403da00000000000)
  (v128.const i64x2 0x403d000000000000 0x3ff8000000000000) (i32.const 0)) (f64.const 726.75)
  (v128.const i64x2 0x403d000000000000 0x3ff8000000000000))
(assert_return (invoke "f64x2-many"
  (v128.const i64x2 0x4040100000000000 0x402d800000000000)
  (v128.const i64x2 0x4029c00000000000 0x4041b00000000000) (i32.const 1)) (f64.const 578.25)
  (v128.const i64x2 0x4029c00000000000 0x4041b00000000000))
(assert_return (invoke "f64x2-set-called"
  (v128.const i64x2 0x402d000000000000 0x404c800000000000)
  (v128.const i64x2 0x402e000000000000 0x4048700000000000) (i32.const 0)) (f64.const 14.5)
  (v128.const i64x2 0x402e000000000000 0x4048700000000000))
(assert_return (invoke "f64x2-set-called"
  (v128.const i64x2 0x3fec000000000000 0x403ae00000000000)
  (v128.const i64x2 0x403fc00000000000 0x3ff6000000000000) (i32.const 1)) (f64.const 0.875)
  (v128.const i64x2 0x403fc00000000000 0x3ff6000000000000))
(assert_return (invoke "f64x2-tee-called"
  (v128.const i64x2 0x4045300000000000 0x4045100000000000)
  (v128.const i64x2 0x4016800000000000 0x4033e00000000000) (i32.const 0)) (f64.const 42.375)
  (v128.const i64x2 0x4016800000000000 0x4033e00000000000)
  (v128.const i64x2 0x4016800000000000 0x4033e00000000000))
(assert_return (invoke "f64x2-tee-called"
  (v128.const i64x2 0x404a600000000000 0x4046200000000000)
  (v128.const i64x2 0x403a200000000000 0x404bf00000000000) (i32.const 1)) (f64.const 52.75)
  (v128.const i64x2 0x403a200000000000 0x404bf00000000000)
  (v128.const i64x2 0x403a200000000000 0x404bf00000000000))
(assert_return (invoke "f64x2-settled-called"
  (v128.const i64x2 0x403aa00000000000 0x3fd8000000000000)
  (v128.const i64x2 0x4001000000000000 0x4047b00000000000) (i32.const 0)) (f64.const 26.625)
  (v128.const i64x2 0x4001000000000000 0x4047b00000000000))
(assert_return (invoke "f64x2-settled-called"
  (v128.const i64x2 0x4045500000000000 0x402b800000000000)
  (v128.const i64x2 0x4048f00000000000 0x403f400000000000) (i32.const 1)) (f64.const 42.625)
  (v128.const i64x2 0x4048f00000000000 0x403f400000000000))
(assert_return (invoke "f64x2-block-called"
  (v128.const i64x2 0x400f000000000000 0x4003000000000000)
  (v128.const i64x2 0x3ffc000000000000 0x4032000000000000) (i32.const 0)) (f64.const 3.875)
  (v128.const i64x2 0x3ffc000000000000 0x4032000000000000))
(assert_return (invoke "f64x2-block-called"
  (v128.const i64x2 0x4035800000000000 0x403ba00000000000)
  (v128.const i64x2 0x4007000000000000 0x4029c00000000000) (i32.const 1)) (f64.const 21.5)
  (v128.const i64x2 0x4007000000000000 0x4029c00000000000))
(assert_return (invoke "f64x2-block-parameter-called"
  (v128.const i64x2 0x4030200000000000 0x4013800000000000)
  (v128.const i64x2 0x4048600000000000 0x4033c00000000000) (i32.const 0)) (f64.const 16.125)
  (v128.const i64x2 0x4048600000000000 0x4033c00000000000))
(assert_return (invoke "f64x2-block-parameter-called"
  (v128.const i64x2 0x4043e00000000000 0x4026400000000000)
  (v128.const i64x2 0x4047e00000000000 0x4015800000000000) (i32.const 1)) (f64.const 39.75)
  (v128.const i64x2 0x4047e00000000000 0x4015800000000000))
(assert_return (invoke "f64x2-branch-called"
  (v128.const i64x2 0x4033200000000000 0x3fd0000000000000)
  (v128.const i64x2 0x4049e00000000000 0x4029c00000000000) (i32.const 0)) (f64.const 51.75)
  (v128.const i64x2 0x4049e00000000000 0x4029c00000000000))
(assert_return (invoke "f64x2-branch-called"
  (v128.const i64x2 0x403ce00000000000 0x4030800000000000)
  (v128.const i64x2 0x4042900000000000 0x4047600000000000) (i32.const 1)) (f64.const 28.875)
  (v128.const i64x2 0x4042900000000000 0x4047600000000000))
(assert_return (invoke "f64x2-arm-called"
  (v128.const i64x2 0x4033e00000000000 0x4046400000000000)
  (v128.const i64x2 0x404db00000000000 0x4029c00000000000) (i32.const 0)) (f64.const 59.375)
  (v128.const i64x2 0x4033e00000000000 0x4046400000000000))
(assert_return (invoke "f64x2-arm-called"
  (v128.const i64x2 0x4047600000000000 0x404ae00000000000)
  (v128.const i64x2 0x402bc00000000000 0x4017000000000000) (i32.const 1)) (f64.const 46.75)
  (v128.const i64x2 0x402bc00000000000 0x4017000000000000))
(assert_return (invoke "f64x2-select-called"
  (v128.const i64x2 0x4047000000000000 0x4046900000000000)
  (v128.const i64x2 0x4033400000000000 0x4007000000000000) (i32.const 0)) (f64.const 19.25)
  (v128.const i64x2 0x4033400000000000 0x4007000000000000))
(assert_return (invoke "f64x2-select-called"
  (v128.const i64x2 0x403f600000000000 0x4032400000000000)
  (v128.const i64x2 0x4030e00000000000 0x4047b00000000000) (i32.const 1)) (f64.const 31.375)
  (v128.const i64x2 0x4030e00000000000 0x4047b00000000000))
(assert_return (invoke "f64x2-call-called"
  (v128.const i64x2 0x404b900000000000 0x4044e00000000000)
  (v128.const i64x2 0x4048200000000000 0x404b500000000000) (i32.const 0)) (f64.const 55.125)
  (v128.const i64x2 0x4048200000000000 0x404b500000000000))
(assert_return (invoke "f64x2-call-called"
  (v128.const i64x2 0x403bc00000000000 0x403fc00000000000)
  (v128.const i64x2 0x404b800000000000 0x4000000000000000) (i32.const 1)) (f64.const 27.75)
  (v128.const i64x2 0x404b800000000000 0x4000000000000000))
(assert_return (invoke "f64x2-call-argument-called"
  (v128.const i64x2 0x4048500000000000 0x404bd00000000000)
  (v128.const i64x2 0x4024800000000000 0x4042100000000000) (i32.const 0)) (f64.const 48.625)
  (v128.const i64x2 0x4024800000000000 0x4042100000000000))
(assert_return (invoke "f64x2-call-argument-called"
  (v128.const i64x2 0x4039800000000000 0x4036000000000000)
  (v128.const i64x2 0x404f200000000000 0x403c800000000000) (i32.const 1)) (f64.const 25.5)
  (v128.const i64x2 0x404f200000000000 0x403c800000000000))
(assert_return (invoke "f64x2-subtract-called"
  (v128.const i64x2 0x404dc00000000000 0x3fd0000000000000)
  (v128.const i64x2 0x404bf00000000000 0x402e800000000000) (i32.const 0)) (f64.const 3.625)
  (v128.const i64x2 0x404bf00000000000 0x402e800000000000))
(assert_return (invoke "f64x2-subtract-called"
  (v128.const i64x2 0x404bf00000000000 0x4011000000000000)
  (v128.const i64x2 0x403e600000000000 0x4040800000000000) (i32.const 1)) (f64.const 25.5)
  (v128.const i64x2 0x403e600000000000 0x4040800000000000))
(assert_return (invoke "f64x2-copysign-called"
  (v128.const i64x2 0x4044200000000000 0x4029800000000000)
  (v128.const i64x2 0x403d600000000000 0x4001000000000000) (i32.const 0)) (f64.const 29.375)
  (v128.const i64x2 0x403d600000000000 0x4001000000000000))
(assert_return (invoke "f64x2-copysign-called"
  (v128.const i64x2 0x403ca00000000000 0x4026c00000000000)
  (v128.const i64x2 0x4049800000000000 0x4018000000000000) (i32.const 1)) (f64.const 51.0)
  (v128.const i64x2 0x4049800000000000 0x4018000000000000))
(assert_return (invoke "f64x2-compare-called"
  (v128.const i64x2 0x4039400000000000 0x4030600000000000)
  (v128.const i64x2 0x403bc00000000000 0x4002000000000000) (i32.const 0)) (i32.const 1)
  (v128.const i64x2 0x403bc00000000000 0x4002000000000000))
(assert_return (invoke "f64x2-compare-called"
  (v128.const i64x2 0x4015800000000000 0x4049a00000000000)
  (v128.const i64x2 0x403dc00000000000 0x4040100000000000) (i32.const 1)) (i32.const 1)
  (v128.const i64x2 0x403dc00000000000 0x4040100000000000))
(assert_return (invoke "f64x2-splat-called"
  (v128.const i64x2 0x3ff6000000000000 0x4046a00000000000)
  (v128.const i64x2 0x4031c00000000000 0x4046f00000000000) (i32.const 0))
  (v128.const i64x2 0x3ff6000000000000 0x3ff6000000000000)
  (v128.const i64x2 0x4031c00000000000 0x4046f00000000000))
(assert_return (invoke "f64x2-splat-called"
  (v128.const i64x2 0x4043300000000000 0x4047a00000000000)
  (v128.const i64x2 0x404a700000000000 0x4048400000000000) (i32.const 1))
  (v128.const i64x2 0x4043300000000000 0x4043300000000000)
  (v128.const i64x2 0x404a700000000000 0x4048400000000000))
(assert_return (invoke "f64x2-replace-called"
  (v128.const i64x2 0x4032400000000000 0x4047500000000000)
  (v128.const i64x2 0x4043900000000000 0x404b800000000000) (i32.const 0))
  (v128.const i64x2 0x4043900000000000 0x4032400000000000)
  (v128.const i64x2 0x4043900000000000 0x404b800000000000))
(assert_return (invoke "f64x2-replace-called"
  (v128.const i64x2 0x4030e00000000000 0x4039a00000000000)
  (v128.const i64x2 0x4025000000000000 0x404da00000000000) (i32.const 1))
  (v128.const i64x2 0x4025000000000000 0x4030e00000000000)
  (v128.const i64x2 0x4025000000000000 0x404da00000000000))
(assert_return (invoke "f64x2-replace-itself-called"
  (v128.const i64x2 0x4046500000000000 0x403fa00000000000)
  (v128.const i64x2 0x404be00000000000 0x4047b00000000000) (i32.const 0))
  (v128.const i64x2 0x4046500000000000 0x4046500000000000)
  (v128.const i64x2 0x404be00000000000 0x4047b00000000000))
(assert_return (invoke "f64x2-replace-itself-called"
  (v128.const i64x2 0x4045d00000000000 0x4043900000000000)
  (v128.const i64x2 0x4041900000000000 0x4027000000000000) (i32.const 1))
  (v128.const i64x2 0x4045d00000000000 0x4045d00000000000)
  (v128.const i64x2 0x4041900000000000 0x4027000000000000))
(assert_return (invoke "f64x2-store-called"
  (v128.const i64x2 0x404c600000000000 0x4019800000000000)
  (v128.const i64x2 0x404d300000000000 0x404e700000000000) (i32.const 0))
  (v128.const i64x2 0x404c600000000000 0x9c6580e0872480e1)
  (v128.const i64x2 0x404d300000000000 0x404e700000000000))
(assert_return (invoke "f64x2-store-called"
  (v128.const i64x2 0x4042900000000000 0x4021800000000000)
  (v128.const i64x2 0x4012800000000000 0x4038400000000000) (i32.const 1))
  (v128.const i64x2 0x4042900000000000 0x9c6580e0872480e1)
  (v128.const i64x2 0x4012800000000000 0x4038400000000000))
(assert_return (invoke "f64x2-number-called"
  (v128.const i64x2 0x4026400000000000 0x400c000000000000)
  (v128.const i64x2 0x402b400000000000 0x4038800000000000) (i32.const 0)) (f64.const 11.125)
  (v128.const i64x2 0x402b400000000000 0x4038800000000000))
(assert_return (invoke "f64x2-number-called"
  (v128.const i64x2 0x4048200000000000 0x4036e00000000000)
  (v128.const i64x2 0x4026400000000000 0x4045f00000000000) (i32.const 1)) (f64.const 48.25)
  (v128.const i64x2 0x4026400000000000 0x4045f00000000000))
(assert_return (invoke "f64x2-twice-called"
  (v128.const i64x2 0x402bc00000000000 0x404c700000000000)
  (v128.const i64x2 0x4046000000000000 0x404f200000000000) (i32.const 0)) (f64.const 13.875)
  (f64.const 13.875) (v128.const i64x2 0x4046000000000000 0x404f200000000000))
(assert_return (invoke "f64x2-twice-called"
  (v128.const i64x2 0x4043e00000000000 0x403c200000000000)
  (v128.const i64x2 0x4038600000000000 0x4024c00000000000) (i32.const 1)) (f64.const 39.75) (f64.const 39.75)
  (v128.const i64x2 0x4038600000000000 0x4024c00000000000))
(assert_return (invoke "f64x2-loop-called"
  (v128.const i64x2 0x4043800000000000 0x404c300000000000)
  (v128.const i64x2 0x3ff0000000000000 0x4043200000000000) (i32.const 0)) (f64.const 120.0)
  (v128.const i64x2 0x4045000000000000 0x4065640000000000))
(assert_return (invoke "f64x2-loop-called"
  (v128.const i64x2 0x4039200000000000 0x4034200000000000)
  (v128.const i64x2 0x4026800000000000 0x401b000000000000) (i32.const 1)) (f64.const 109.125)
  (v128.const i64x2 0x404d700000000000 0x4044300000000000))
(assert_return (invoke "f64x2-many-called"
  (v128.const i64x2 0x404f400000000000 0x4046f00000000000)
  (v128.const i64x2 0x4033600000000000 0x4040800000000000) (i32.const 0)) (f64.const 1125.0)
  (v128.const i64x2 0x4033600000000000 0x4040800000000000))
(assert_return (invoke "f64x2-many-called"
  (v128.const i64x2 0x4042200000000000 0x401a800000000000)
  (v128.const i64x2 0x4036600000000000 0x4029400000000000) (i32.const 1)) (f64.const 652.5)
  (v128.const i64x2 0x4036600000000000 0x4029400000000000))
