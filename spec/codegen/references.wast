;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Table accesses, tests and choices of references in functions with 5 integers and 3 references as parameters, so that
;; no register is free.
;;
;; Results are operands that were there meanwhile, what is named, whether three elements are null, what the element
;; that is called says, all parameters, and what four elements say at last.

(module
  (memory 1 5)
  (table $t0 8 14 funcref)
  (elem (table $t0) (i32.const 0) func $seven)
  (elem (table $t0) (i32.const 1) func $nine)
  (elem (table $t0) (i32.const 3) func $seven)
  (elem (table $t0) (i32.const 5) func $nine)
  (elem (table $t0) (i32.const 6) func $seven)
  (func $seven (result i32)
    i32.const 7
  )
  (func $nine (result i32)
    i32.const 9
  )
  (func $inner-get-constant-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 i32.const 3 table.get 0 ref.is_null i32.const 2
    table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6
    ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $get-constant-0 (export "get-constant-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-get-constant-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-get-constant-1 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul i32.const 3 table.get 0
    ref.is_null i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4
    table.get 0 ref.is_null local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null
    local.get 9 ref.is_null
  )
  (func $get-constant-1 (export "get-constant-1")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-get-constant-1 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-get-constant-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    i32.const 3 table.get 0 ref.is_null i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0
    ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9
    ref.is_null
  )
  (func $get-constant-5 (export "get-constant-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-get-constant-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-get-kept-constant-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 i32.const 3 table.get 0 local.set 7 local.get 7
    ref.is_null i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4
    table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $get-kept-constant-0 (export "get-kept-constant-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-get-kept-constant-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-get-kept-constant-2 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul i32.const 3 table.get 0 local.set 7 local.get 7 ref.is_null i32.const 2 table.get 0 ref.is_null
    i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0
    call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $get-kept-constant-2 (export "get-kept-constant-2")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-get-kept-constant-2 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-get-kept-constant-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    i32.const 3 table.get 0 local.set 7 local.get 7 ref.is_null i32.const 2 table.get 0 ref.is_null
    i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7
    ref.is_null local.get 9 ref.is_null
  )
  (func $get-kept-constant-5 (export "get-kept-constant-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-get-kept-constant-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-constant-first-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 i32.const 3 local.get 5 table.set 0 i32.const 2
    table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6
    ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-constant-first-0 (export "set-constant-first-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-constant-first-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-constant-first-3 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul i32.const 3 local.get 5 table.set 0 i32.const 2 table.get 0
    ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0
    call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-constant-first-3 (export "set-constant-first-3")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-constant-first-3 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-constant-first-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    i32.const 3 local.get 5 table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0
    ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9
    ref.is_null
  )
  (func $set-constant-first-5 (export "set-constant-first-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-constant-first-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-constant-second-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 i32.const 3 local.get 6 table.set 0 i32.const 2
    table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6
    ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-constant-second-0 (export "set-constant-second-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-constant-second-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-constant-second-1 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul i32.const 3 local.get 6
    table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4
    table.get 0 ref.is_null local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null
    local.get 9 ref.is_null
  )
  (func $set-constant-second-1 (export "set-constant-second-1")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-constant-second-1 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-constant-second-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    i32.const 3 local.get 6 table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0
    ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9
    ref.is_null
  )
  (func $set-constant-second-5 (export "set-constant-second-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-constant-second-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-constant-last-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 i32.const 3 local.get 7 table.set 0 i32.const 2
    table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6
    ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-constant-last-0 (export "set-constant-last-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-constant-last-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-constant-last-2 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul i32.const 3 local.get 7 table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0
    ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 call_indirect (result i32) local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null
    local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-constant-last-2 (export "set-constant-last-2")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-constant-last-2 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-constant-last-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    i32.const 3 local.get 7 table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0
    ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9
    ref.is_null
  )
  (func $set-constant-last-5 (export "set-constant-last-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-constant-last-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-constant-local-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 i32.const 3 local.get 9 table.set 0 i32.const 2
    table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6
    ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-constant-local-0 (export "set-constant-local-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-constant-local-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-constant-local-3 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul i32.const 3 local.get 9 table.set 0 i32.const 2 table.get 0
    ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0
    call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-constant-local-3 (export "set-constant-local-3")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-constant-local-3 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-constant-local-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    i32.const 3 local.get 9 table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0
    ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9
    ref.is_null
  )
  (func $set-constant-local-5 (export "set-constant-local-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-constant-local-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-constant-null-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 i32.const 3 ref.null func table.set 0 i32.const 2
    table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6
    ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-constant-null-0 (export "set-constant-null-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-constant-null-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-constant-null-1 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul i32.const 3 ref.null func
    table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4
    table.get 0 ref.is_null local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null
    local.get 9 ref.is_null
  )
  (func $set-constant-null-1 (export "set-constant-null-1")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-constant-null-1 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-constant-null-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    i32.const 3 ref.null func table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0
    ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9
    ref.is_null
  )
  (func $set-constant-null-5 (export "set-constant-null-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-constant-null-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-constant-function-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 i32.const 3 ref.func 1 table.set 0 i32.const 2 table.get 0
    ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null
    local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-constant-function-0 (export "set-constant-function-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-constant-function-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-constant-function-2 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul i32.const 3 ref.func 1 table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0
    ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 call_indirect (result i32) local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null
    local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-constant-function-2 (export "set-constant-function-2")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-constant-function-2 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-constant-function-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    i32.const 3 ref.func 1 table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null
    i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-constant-function-5 (export "set-constant-function-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-constant-function-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-constant-element-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 i32.const 3 i32.const 5 table.get 0 table.set 0
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null
    local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-constant-element-0 (export "set-constant-element-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-constant-element-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-constant-element-3 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul i32.const 3 i32.const 5 table.get 0 table.set 0 i32.const 2
    table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null
    local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-constant-element-3 (export "set-constant-element-3")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-constant-element-3 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-constant-element-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    i32.const 3 i32.const 5 table.get 0 table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3
    table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null
    local.get 9 ref.is_null
  )
  (func $set-constant-element-5 (export "set-constant-element-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-constant-element-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-get-parameter-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 table.get 0 ref.is_null i32.const 2
    table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6
    ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $get-parameter-0 (export "get-parameter-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-get-parameter-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-get-parameter-1 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 0 table.get 0
    ref.is_null i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4
    table.get 0 ref.is_null local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null
    local.get 9 ref.is_null
  )
  (func $get-parameter-1 (export "get-parameter-1")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-get-parameter-1 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-get-parameter-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    local.get 0 table.get 0 ref.is_null i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0
    ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9
    ref.is_null
  )
  (func $get-parameter-5 (export "get-parameter-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-get-parameter-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-get-kept-parameter-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 table.get 0 local.set 7 local.get 7
    ref.is_null i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4
    table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $get-kept-parameter-0 (export "get-kept-parameter-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-get-kept-parameter-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-get-kept-parameter-2 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 0 table.get 0 local.set 7 local.get 7 ref.is_null i32.const 2 table.get 0 ref.is_null
    i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0
    call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $get-kept-parameter-2 (export "get-kept-parameter-2")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-get-kept-parameter-2 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-get-kept-parameter-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    local.get 0 table.get 0 local.set 7 local.get 7 ref.is_null i32.const 2 table.get 0 ref.is_null
    i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7
    ref.is_null local.get 9 ref.is_null
  )
  (func $get-kept-parameter-5 (export "get-kept-parameter-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-get-kept-parameter-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-parameter-first-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 local.get 5 table.set 0 i32.const 2
    table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6
    ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-parameter-first-0 (export "set-parameter-first-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-parameter-first-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-parameter-first-3 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 0 local.get 5 table.set 0 i32.const 2 table.get 0
    ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0
    call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-parameter-first-3 (export "set-parameter-first-3")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-parameter-first-3 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-parameter-first-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    local.get 0 local.get 5 table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0
    ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9
    ref.is_null
  )
  (func $set-parameter-first-5 (export "set-parameter-first-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-parameter-first-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-parameter-second-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 local.get 6 table.set 0 i32.const 2
    table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6
    ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-parameter-second-0 (export "set-parameter-second-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-parameter-second-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-parameter-second-1 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 0 local.get 6
    table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4
    table.get 0 ref.is_null local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null
    local.get 9 ref.is_null
  )
  (func $set-parameter-second-1 (export "set-parameter-second-1")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-parameter-second-1 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-parameter-second-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    local.get 0 local.get 6 table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0
    ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9
    ref.is_null
  )
  (func $set-parameter-second-5 (export "set-parameter-second-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-parameter-second-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-parameter-last-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 local.get 7 table.set 0 i32.const 2
    table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6
    ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-parameter-last-0 (export "set-parameter-last-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-parameter-last-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-parameter-last-2 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 0 local.get 7 table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0
    ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 call_indirect (result i32) local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null
    local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-parameter-last-2 (export "set-parameter-last-2")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-parameter-last-2 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-parameter-last-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    local.get 0 local.get 7 table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0
    ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9
    ref.is_null
  )
  (func $set-parameter-last-5 (export "set-parameter-last-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-parameter-last-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-parameter-local-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 local.get 9 table.set 0 i32.const 2
    table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6
    ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-parameter-local-0 (export "set-parameter-local-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-parameter-local-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-parameter-local-3 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 0 local.get 9 table.set 0 i32.const 2 table.get 0
    ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0
    call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-parameter-local-3 (export "set-parameter-local-3")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-parameter-local-3 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-parameter-local-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    local.get 0 local.get 9 table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0
    ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9
    ref.is_null
  )
  (func $set-parameter-local-5 (export "set-parameter-local-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-parameter-local-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-parameter-null-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 ref.null func table.set 0 i32.const 2
    table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6
    ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-parameter-null-0 (export "set-parameter-null-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-parameter-null-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-parameter-null-1 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 0 ref.null func
    table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4
    table.get 0 ref.is_null local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null
    local.get 9 ref.is_null
  )
  (func $set-parameter-null-1 (export "set-parameter-null-1")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-parameter-null-1 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-parameter-null-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    local.get 0 ref.null func table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0
    ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9
    ref.is_null
  )
  (func $set-parameter-null-5 (export "set-parameter-null-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-parameter-null-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-parameter-function-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 ref.func 1 table.set 0 i32.const 2 table.get 0
    ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null
    local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-parameter-function-0 (export "set-parameter-function-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-parameter-function-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-parameter-function-2 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 0 ref.func 1 table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0
    ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 call_indirect (result i32) local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null
    local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-parameter-function-2 (export "set-parameter-function-2")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-parameter-function-2 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-parameter-function-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    local.get 0 ref.func 1 table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null
    i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-parameter-function-5 (export "set-parameter-function-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-parameter-function-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-parameter-element-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 5 table.get 0 table.set 0
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null
    local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-parameter-element-0 (export "set-parameter-element-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-parameter-element-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-parameter-element-3 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 0 i32.const 5 table.get 0 table.set 0 i32.const 2
    table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null
    local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-parameter-element-3 (export "set-parameter-element-3")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-parameter-element-3 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-parameter-element-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    local.get 0 i32.const 5 table.get 0 table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3
    table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null
    local.get 9 ref.is_null
  )
  (func $set-parameter-element-5 (export "set-parameter-element-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-parameter-element-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-get-local-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 8 table.get 0 ref.is_null i32.const 2
    table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6
    ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $get-local-0 (export "get-local-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-get-local-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-get-local-1 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 8 table.get 0
    ref.is_null i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4
    table.get 0 ref.is_null local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null
    local.get 9 ref.is_null
  )
  (func $get-local-1 (export "get-local-1")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-get-local-1 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-get-local-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    local.get 8 table.get 0 ref.is_null i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0
    ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9
    ref.is_null
  )
  (func $get-local-5 (export "get-local-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-get-local-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-get-kept-local-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 8 table.get 0 local.set 7 local.get 7
    ref.is_null i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4
    table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $get-kept-local-0 (export "get-kept-local-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-get-kept-local-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-get-kept-local-2 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 8 table.get 0 local.set 7 local.get 7 ref.is_null i32.const 2 table.get 0 ref.is_null
    i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0
    call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $get-kept-local-2 (export "get-kept-local-2")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-get-kept-local-2 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-get-kept-local-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    local.get 8 table.get 0 local.set 7 local.get 7 ref.is_null i32.const 2 table.get 0 ref.is_null
    i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7
    ref.is_null local.get 9 ref.is_null
  )
  (func $get-kept-local-5 (export "get-kept-local-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-get-kept-local-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-local-first-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 8 local.get 5 table.set 0 i32.const 2
    table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6
    ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-local-first-0 (export "set-local-first-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-local-first-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-local-first-3 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 8 local.get 5 table.set 0 i32.const 2 table.get 0
    ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0
    call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-local-first-3 (export "set-local-first-3")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-local-first-3 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-local-first-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    local.get 8 local.get 5 table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0
    ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9
    ref.is_null
  )
  (func $set-local-first-5 (export "set-local-first-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-local-first-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-local-second-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 8 local.get 6 table.set 0 i32.const 2
    table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6
    ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-local-second-0 (export "set-local-second-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-local-second-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-local-second-1 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 8 local.get 6
    table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4
    table.get 0 ref.is_null local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null
    local.get 9 ref.is_null
  )
  (func $set-local-second-1 (export "set-local-second-1")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-local-second-1 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-local-second-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    local.get 8 local.get 6 table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0
    ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9
    ref.is_null
  )
  (func $set-local-second-5 (export "set-local-second-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-local-second-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-local-last-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 8 local.get 7 table.set 0 i32.const 2
    table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6
    ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-local-last-0 (export "set-local-last-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-local-last-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-local-last-2 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 8 local.get 7 table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0
    ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 call_indirect (result i32) local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null
    local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-local-last-2 (export "set-local-last-2")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-local-last-2 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-local-last-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    local.get 8 local.get 7 table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0
    ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9
    ref.is_null
  )
  (func $set-local-last-5 (export "set-local-last-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-local-last-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-local-local-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 8 local.get 9 table.set 0 i32.const 2
    table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6
    ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-local-local-0 (export "set-local-local-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-local-local-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-local-local-3 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 8 local.get 9 table.set 0 i32.const 2 table.get 0
    ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0
    call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-local-local-3 (export "set-local-local-3")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-local-local-3 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-local-local-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    local.get 8 local.get 9 table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0
    ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9
    ref.is_null
  )
  (func $set-local-local-5 (export "set-local-local-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-local-local-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-local-null-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 8 ref.null func table.set 0 i32.const 2
    table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6
    ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-local-null-0 (export "set-local-null-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-local-null-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-local-null-1 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 8 ref.null func
    table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4
    table.get 0 ref.is_null local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null
    local.get 9 ref.is_null
  )
  (func $set-local-null-1 (export "set-local-null-1")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-local-null-1 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-local-null-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    local.get 8 ref.null func table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0
    ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9
    ref.is_null
  )
  (func $set-local-null-5 (export "set-local-null-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-local-null-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-local-function-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 8 ref.func 1 table.set 0 i32.const 2 table.get 0
    ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null
    local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-local-function-0 (export "set-local-function-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-local-function-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-local-function-2 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 8 ref.func 1 table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0
    ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 call_indirect (result i32) local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null
    local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-local-function-2 (export "set-local-function-2")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-local-function-2 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-local-function-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    local.get 8 ref.func 1 table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null
    i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-local-function-5 (export "set-local-function-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-local-function-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-local-element-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 8 i32.const 5 table.get 0 table.set 0
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null
    local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-local-element-0 (export "set-local-element-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-local-element-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-local-element-3 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 8 i32.const 5 table.get 0 table.set 0 i32.const 2
    table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null
    local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-local-element-3 (export "set-local-element-3")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-local-element-3 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-local-element-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    local.get 8 i32.const 5 table.get 0 table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3
    table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null
    local.get 9 ref.is_null
  )
  (func $set-local-element-5 (export "set-local-element-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-local-element-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-get-computed-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 1 i32.sub table.get 0 ref.is_null
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null
    local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $get-computed-0 (export "get-computed-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-get-computed-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-get-computed-1 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 0 i32.const 1
    i32.sub table.get 0 ref.is_null i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null
    i32.const 4 table.get 0 ref.is_null local.get 0 call_indirect (result i32) local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7
    ref.is_null local.get 9 ref.is_null
  )
  (func $get-computed-1 (export "get-computed-1")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-get-computed-1 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-get-computed-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    local.get 0 i32.const 1 i32.sub table.get 0 ref.is_null i32.const 2 table.get 0 ref.is_null i32.const 3
    table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null
    local.get 9 ref.is_null
  )
  (func $get-computed-5 (export "get-computed-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-get-computed-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-get-kept-computed-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 1 i32.sub table.get 0 local.set 7
    local.get 7 ref.is_null i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null
    i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $get-kept-computed-0 (export "get-kept-computed-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-get-kept-computed-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-get-kept-computed-2 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 0 i32.const 1 i32.sub table.get 0 local.set 7 local.get 7 ref.is_null i32.const 2
    table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null
    local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $get-kept-computed-2 (export "get-kept-computed-2")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-get-kept-computed-2 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-get-kept-computed-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    local.get 0 i32.const 1 i32.sub table.get 0 local.set 7 local.get 7 ref.is_null i32.const 2 table.get 0
    ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null
    local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $get-kept-computed-5 (export "get-kept-computed-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-get-kept-computed-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-computed-first-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 1 i32.sub local.get 5 table.set 0
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null
    local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-computed-first-0 (export "set-computed-first-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-computed-first-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-computed-first-3 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 0 i32.const 1 i32.sub local.get 5 table.set 0
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9
    ref.is_null
  )
  (func $set-computed-first-3 (export "set-computed-first-3")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-computed-first-3 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-computed-first-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    local.get 0 i32.const 1 i32.sub local.get 5 table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3
    table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null
    local.get 9 ref.is_null
  )
  (func $set-computed-first-5 (export "set-computed-first-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-computed-first-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-computed-second-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 1 i32.sub local.get 6 table.set 0
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null
    local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-computed-second-0 (export "set-computed-second-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-computed-second-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-computed-second-1 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 0 i32.const 1
    i32.sub local.get 6 table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null
    i32.const 4 table.get 0 ref.is_null local.get 0 call_indirect (result i32) local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7
    ref.is_null local.get 9 ref.is_null
  )
  (func $set-computed-second-1 (export "set-computed-second-1")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-computed-second-1 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-computed-second-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    local.get 0 i32.const 1 i32.sub local.get 6 table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3
    table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null
    local.get 9 ref.is_null
  )
  (func $set-computed-second-5 (export "set-computed-second-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-computed-second-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-computed-last-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 1 i32.sub local.get 7 table.set 0
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null
    local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-computed-last-0 (export "set-computed-last-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-computed-last-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-computed-last-2 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 0 i32.const 1 i32.sub local.get 7 table.set 0 i32.const 2 table.get 0 ref.is_null
    i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0
    call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-computed-last-2 (export "set-computed-last-2")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-computed-last-2 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-computed-last-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    local.get 0 i32.const 1 i32.sub local.get 7 table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3
    table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null
    local.get 9 ref.is_null
  )
  (func $set-computed-last-5 (export "set-computed-last-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-computed-last-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-computed-local-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 1 i32.sub local.get 9 table.set 0
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null
    local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-computed-local-0 (export "set-computed-local-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-computed-local-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-computed-local-3 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 0 i32.const 1 i32.sub local.get 9 table.set 0
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9
    ref.is_null
  )
  (func $set-computed-local-3 (export "set-computed-local-3")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-computed-local-3 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-computed-local-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    local.get 0 i32.const 1 i32.sub local.get 9 table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3
    table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null
    local.get 9 ref.is_null
  )
  (func $set-computed-local-5 (export "set-computed-local-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-computed-local-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-computed-null-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 1 i32.sub ref.null func table.set 0
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null
    local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-computed-null-0 (export "set-computed-null-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-computed-null-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-computed-null-1 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 0 i32.const 1
    i32.sub ref.null func table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null
    i32.const 4 table.get 0 ref.is_null local.get 0 call_indirect (result i32) local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7
    ref.is_null local.get 9 ref.is_null
  )
  (func $set-computed-null-1 (export "set-computed-null-1")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-computed-null-1 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-computed-null-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    local.get 0 i32.const 1 i32.sub ref.null func table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3
    table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null
    local.get 9 ref.is_null
  )
  (func $set-computed-null-5 (export "set-computed-null-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-computed-null-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-computed-function-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 1 i32.sub ref.func 1 table.set 0
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null
    local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-computed-function-0 (export "set-computed-function-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-computed-function-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-computed-function-2 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 0 i32.const 1 i32.sub ref.func 1 table.set 0 i32.const 2 table.get 0 ref.is_null
    i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0
    call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-computed-function-2 (export "set-computed-function-2")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-computed-function-2 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-computed-function-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    local.get 0 i32.const 1 i32.sub ref.func 1 table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3
    table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null
    local.get 9 ref.is_null
  )
  (func $set-computed-function-5 (export "set-computed-function-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-computed-function-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-computed-element-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 1 i32.sub i32.const 5 table.get 0
    table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4
    table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-computed-element-0 (export "set-computed-element-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-computed-element-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-computed-element-3 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 0 i32.const 1 i32.sub i32.const 5 table.get 0
    table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4
    table.get 0 ref.is_null local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null
    local.get 9 ref.is_null
  )
  (func $set-computed-element-3 (export "set-computed-element-3")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-computed-element-3 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-computed-element-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    local.get 0 i32.const 1 i32.sub i32.const 5 table.get 0 table.set 0 i32.const 2 table.get 0 ref.is_null
    i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7
    ref.is_null local.get 9 ref.is_null
  )
  (func $set-computed-element-5 (export "set-computed-element-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-computed-element-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-get-slot-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 1 i32.sub block end table.get 0
    ref.is_null i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4
    table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $get-slot-0 (export "get-slot-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-get-slot-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-get-slot-1 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 0 i32.const 1
    i32.sub block end table.get 0 ref.is_null i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0
    ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 call_indirect (result i32) local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null
    local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $get-slot-1 (export "get-slot-1")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-get-slot-1 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-get-slot-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    local.get 0 i32.const 1 i32.sub block end table.get 0 ref.is_null i32.const 2 table.get 0 ref.is_null
    i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7
    ref.is_null local.get 9 ref.is_null
  )
  (func $get-slot-5 (export "get-slot-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-get-slot-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-get-kept-slot-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 1 i32.sub block end table.get 0
    local.set 7 local.get 7 ref.is_null i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0
    ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9
    ref.is_null
  )
  (func $get-kept-slot-0 (export "get-kept-slot-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-get-kept-slot-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-get-kept-slot-2 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 0 i32.const 1 i32.sub block end table.get 0 local.set 7 local.get 7 ref.is_null
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9
    ref.is_null
  )
  (func $get-kept-slot-2 (export "get-kept-slot-2")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-get-kept-slot-2 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-get-kept-slot-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    local.get 0 i32.const 1 i32.sub block end table.get 0 local.set 7 local.get 7 ref.is_null i32.const 2
    table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6
    ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $get-kept-slot-5 (export "get-kept-slot-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-get-kept-slot-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-slot-first-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 1 i32.sub block end local.get 5
    table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4
    table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-slot-first-0 (export "set-slot-first-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-slot-first-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-slot-first-3 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 0 i32.const 1 i32.sub block end local.get 5 table.set 0
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9
    ref.is_null
  )
  (func $set-slot-first-3 (export "set-slot-first-3")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-slot-first-3 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-slot-first-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    local.get 0 i32.const 1 i32.sub block end local.get 5 table.set 0 i32.const 2 table.get 0 ref.is_null
    i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7
    ref.is_null local.get 9 ref.is_null
  )
  (func $set-slot-first-5 (export "set-slot-first-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-slot-first-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-slot-second-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 1 i32.sub block end local.get 6
    table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4
    table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-slot-second-0 (export "set-slot-second-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-slot-second-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-slot-second-1 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 0 i32.const 1
    i32.sub block end local.get 6 table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0
    ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 call_indirect (result i32) local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null
    local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-slot-second-1 (export "set-slot-second-1")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-slot-second-1 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-slot-second-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    local.get 0 i32.const 1 i32.sub block end local.get 6 table.set 0 i32.const 2 table.get 0 ref.is_null
    i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7
    ref.is_null local.get 9 ref.is_null
  )
  (func $set-slot-second-5 (export "set-slot-second-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-slot-second-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-slot-last-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 1 i32.sub block end local.get 7
    table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4
    table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-slot-last-0 (export "set-slot-last-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-slot-last-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-slot-last-2 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 0 i32.const 1 i32.sub block end local.get 7 table.set 0 i32.const 2 table.get 0
    ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0
    call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-slot-last-2 (export "set-slot-last-2")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-slot-last-2 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-slot-last-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    local.get 0 i32.const 1 i32.sub block end local.get 7 table.set 0 i32.const 2 table.get 0 ref.is_null
    i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7
    ref.is_null local.get 9 ref.is_null
  )
  (func $set-slot-last-5 (export "set-slot-last-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-slot-last-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-slot-local-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 1 i32.sub block end local.get 9
    table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4
    table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-slot-local-0 (export "set-slot-local-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-slot-local-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-slot-local-3 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 0 i32.const 1 i32.sub block end local.get 9 table.set 0
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9
    ref.is_null
  )
  (func $set-slot-local-3 (export "set-slot-local-3")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-slot-local-3 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-slot-local-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    local.get 0 i32.const 1 i32.sub block end local.get 9 table.set 0 i32.const 2 table.get 0 ref.is_null
    i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7
    ref.is_null local.get 9 ref.is_null
  )
  (func $set-slot-local-5 (export "set-slot-local-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-slot-local-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-slot-null-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 1 i32.sub block end ref.null func
    table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4
    table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-slot-null-0 (export "set-slot-null-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-slot-null-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-slot-null-1 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 0 i32.const 1
    i32.sub block end ref.null func table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0
    ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 call_indirect (result i32) local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null
    local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-slot-null-1 (export "set-slot-null-1")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-slot-null-1 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-slot-null-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    local.get 0 i32.const 1 i32.sub block end ref.null func table.set 0 i32.const 2 table.get 0 ref.is_null
    i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7
    ref.is_null local.get 9 ref.is_null
  )
  (func $set-slot-null-5 (export "set-slot-null-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-slot-null-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-slot-function-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 1 i32.sub block end ref.func 1
    table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4
    table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-slot-function-0 (export "set-slot-function-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-slot-function-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-slot-function-2 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 0 i32.const 1 i32.sub block end ref.func 1 table.set 0 i32.const 2 table.get 0
    ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0
    call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-slot-function-2 (export "set-slot-function-2")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-slot-function-2 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-slot-function-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    local.get 0 i32.const 1 i32.sub block end ref.func 1 table.set 0 i32.const 2 table.get 0 ref.is_null
    i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7
    ref.is_null local.get 9 ref.is_null
  )
  (func $set-slot-function-5 (export "set-slot-function-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-slot-function-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-slot-element-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 1 i32.sub block end i32.const 5
    table.get 0 table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null
    i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-slot-element-0 (export "set-slot-element-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-slot-element-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-slot-element-3 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 0 i32.const 1 i32.sub block end i32.const 5 table.get 0
    table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4
    table.get 0 ref.is_null local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null
    local.get 9 ref.is_null
  )
  (func $set-slot-element-3 (export "set-slot-element-3")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-slot-element-3 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-slot-element-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    local.get 0 i32.const 1 i32.sub block end i32.const 5 table.get 0 table.set 0 i32.const 2 table.get 0
    ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null
    local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-slot-element-5 (export "set-slot-element-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-slot-element-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-get-loaded-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 i32.const 100 i32.load offset=4 table.get 0 ref.is_null
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null
    local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $get-loaded-0 (export "get-loaded-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-get-loaded-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-get-loaded-1 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul i32.const 100
    i32.load offset=4 table.get 0 ref.is_null i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0
    ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 call_indirect (result i32) local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null
    local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $get-loaded-1 (export "get-loaded-1")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-get-loaded-1 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-get-loaded-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    i32.const 100 i32.load offset=4 table.get 0 ref.is_null i32.const 2 table.get 0 ref.is_null i32.const 3
    table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null
    local.get 9 ref.is_null
  )
  (func $get-loaded-5 (export "get-loaded-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-get-loaded-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-get-kept-loaded-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 i32.const 100 i32.load offset=4 table.get 0 local.set 7
    local.get 7 ref.is_null i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null
    i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $get-kept-loaded-0 (export "get-kept-loaded-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-get-kept-loaded-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-get-kept-loaded-2 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul i32.const 100 i32.load offset=4 table.get 0 local.set 7 local.get 7 ref.is_null i32.const 2
    table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null
    local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $get-kept-loaded-2 (export "get-kept-loaded-2")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-get-kept-loaded-2 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-get-kept-loaded-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    i32.const 100 i32.load offset=4 table.get 0 local.set 7 local.get 7 ref.is_null i32.const 2 table.get 0
    ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null
    local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $get-kept-loaded-5 (export "get-kept-loaded-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-get-kept-loaded-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-loaded-first-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 i32.const 100 i32.load offset=4 local.get 5 table.set 0
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null
    local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-loaded-first-0 (export "set-loaded-first-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-loaded-first-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-loaded-first-3 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul i32.const 100 i32.load offset=4 local.get 5 table.set 0
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9
    ref.is_null
  )
  (func $set-loaded-first-3 (export "set-loaded-first-3")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-loaded-first-3 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-loaded-first-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    i32.const 100 i32.load offset=4 local.get 5 table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3
    table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null
    local.get 9 ref.is_null
  )
  (func $set-loaded-first-5 (export "set-loaded-first-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-loaded-first-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-loaded-second-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 i32.const 100 i32.load offset=4 local.get 6 table.set 0
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null
    local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-loaded-second-0 (export "set-loaded-second-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-loaded-second-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-loaded-second-1 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul i32.const 100
    i32.load offset=4 local.get 6 table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0
    ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 call_indirect (result i32) local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null
    local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-loaded-second-1 (export "set-loaded-second-1")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-loaded-second-1 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-loaded-second-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    i32.const 100 i32.load offset=4 local.get 6 table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3
    table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null
    local.get 9 ref.is_null
  )
  (func $set-loaded-second-5 (export "set-loaded-second-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-loaded-second-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-loaded-last-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 i32.const 100 i32.load offset=4 local.get 7 table.set 0
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null
    local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-loaded-last-0 (export "set-loaded-last-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-loaded-last-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-loaded-last-2 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul i32.const 100 i32.load offset=4 local.get 7 table.set 0 i32.const 2 table.get 0 ref.is_null
    i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0
    call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-loaded-last-2 (export "set-loaded-last-2")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-loaded-last-2 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-loaded-last-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    i32.const 100 i32.load offset=4 local.get 7 table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3
    table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null
    local.get 9 ref.is_null
  )
  (func $set-loaded-last-5 (export "set-loaded-last-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-loaded-last-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-loaded-local-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 i32.const 100 i32.load offset=4 local.get 9 table.set 0
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null
    local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-loaded-local-0 (export "set-loaded-local-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-loaded-local-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-loaded-local-3 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul i32.const 100 i32.load offset=4 local.get 9 table.set 0
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9
    ref.is_null
  )
  (func $set-loaded-local-3 (export "set-loaded-local-3")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-loaded-local-3 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-loaded-local-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    i32.const 100 i32.load offset=4 local.get 9 table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3
    table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null
    local.get 9 ref.is_null
  )
  (func $set-loaded-local-5 (export "set-loaded-local-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-loaded-local-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-loaded-null-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 i32.const 100 i32.load offset=4 ref.null func table.set 0
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null
    local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-loaded-null-0 (export "set-loaded-null-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-loaded-null-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-loaded-null-1 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul i32.const 100
    i32.load offset=4 ref.null func table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0
    ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 call_indirect (result i32) local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null
    local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-loaded-null-1 (export "set-loaded-null-1")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-loaded-null-1 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-loaded-null-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    i32.const 100 i32.load offset=4 ref.null func table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3
    table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null
    local.get 9 ref.is_null
  )
  (func $set-loaded-null-5 (export "set-loaded-null-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-loaded-null-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-loaded-function-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 i32.const 100 i32.load offset=4 ref.func 1 table.set 0
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null
    local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-loaded-function-0 (export "set-loaded-function-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-loaded-function-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-loaded-function-2 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul i32.const 100 i32.load offset=4 ref.func 1 table.set 0 i32.const 2 table.get 0 ref.is_null
    i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0
    call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-loaded-function-2 (export "set-loaded-function-2")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-loaded-function-2 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-loaded-function-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    i32.const 100 i32.load offset=4 ref.func 1 table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3
    table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null
    local.get 9 ref.is_null
  )
  (func $set-loaded-function-5 (export "set-loaded-function-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-loaded-function-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-loaded-element-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 i32.const 100 i32.load offset=4 i32.const 5 table.get 0
    table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4
    table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $set-loaded-element-0 (export "set-loaded-element-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-loaded-element-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-loaded-element-3 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul i32.const 100 i32.load offset=4 i32.const 5 table.get 0
    table.set 0 i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4
    table.get 0 ref.is_null local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null
    local.get 9 ref.is_null
  )
  (func $set-loaded-element-3 (export "set-loaded-element-3")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-loaded-element-3 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-set-loaded-element-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    i32.const 100 i32.load offset=4 i32.const 5 table.get 0 table.set 0 i32.const 2 table.get 0 ref.is_null
    i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7
    ref.is_null local.get 9 ref.is_null
  )
  (func $set-loaded-element-5 (export "set-loaded-element-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-set-loaded-element-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-is-null-first-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 5 ref.is_null i32.const 2 table.get 0
    ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null
    local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $is-null-first-0 (export "is-null-first-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-is-null-first-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-is-null-first-1 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 5 ref.is_null
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9
    ref.is_null
  )
  (func $is-null-first-1 (export "is-null-first-1")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-is-null-first-1 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-is-null-first-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    local.get 5 ref.is_null i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null
    i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $is-null-first-5 (export "is-null-first-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-is-null-first-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-branch-first-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9
    block (result i32)
      i32.const 5 local.get 5 ref.is_null br_if 0 drop i32.const 6
    end
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null
    local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $branch-first-0 (export "branch-first-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-branch-first-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-branch-first-2 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul
    block (result i32)
      i32.const 5 local.get 5 ref.is_null br_if 0 drop i32.const 6
    end
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9
    ref.is_null
  )
  (func $branch-first-2 (export "branch-first-2")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-branch-first-2 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-branch-first-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    block (result i32)
      i32.const 5 local.get 5 ref.is_null br_if 0 drop i32.const 6
    end
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null
    local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $branch-first-5 (export "branch-first-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-branch-first-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-select-first-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 i32.const 8 i32.const 9 local.get 5 ref.is_null select
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null
    local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $select-first-0 (export "select-first-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-select-first-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-select-first-3 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul i32.const 8 i32.const 9 local.get 5 ref.is_null select i32.const 2
    table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null
    local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $select-first-3 (export "select-first-3")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-select-first-3 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-select-first-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    i32.const 8 i32.const 9 local.get 5 ref.is_null select i32.const 2 table.get 0 ref.is_null i32.const 3
    table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null
    local.get 9 ref.is_null
  )
  (func $select-first-5 (export "select-first-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-select-first-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-is-null-second-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 6 ref.is_null i32.const 2 table.get 0
    ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null
    local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $is-null-second-0 (export "is-null-second-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-is-null-second-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-is-null-second-1 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 6 ref.is_null
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9
    ref.is_null
  )
  (func $is-null-second-1 (export "is-null-second-1")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-is-null-second-1 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-is-null-second-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    local.get 6 ref.is_null i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null
    i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $is-null-second-5 (export "is-null-second-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-is-null-second-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-branch-second-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9
    block (result i32)
      i32.const 5 local.get 6 ref.is_null br_if 0 drop i32.const 6
    end
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null
    local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $branch-second-0 (export "branch-second-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-branch-second-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-branch-second-2 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul
    block (result i32)
      i32.const 5 local.get 6 ref.is_null br_if 0 drop i32.const 6
    end
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9
    ref.is_null
  )
  (func $branch-second-2 (export "branch-second-2")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-branch-second-2 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-branch-second-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    block (result i32)
      i32.const 5 local.get 6 ref.is_null br_if 0 drop i32.const 6
    end
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null
    local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $branch-second-5 (export "branch-second-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-branch-second-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-select-second-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 i32.const 8 i32.const 9 local.get 6 ref.is_null select
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null
    local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $select-second-0 (export "select-second-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-select-second-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-select-second-3 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul i32.const 8 i32.const 9 local.get 6 ref.is_null select i32.const 2
    table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null
    local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $select-second-3 (export "select-second-3")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-select-second-3 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-select-second-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    i32.const 8 i32.const 9 local.get 6 ref.is_null select i32.const 2 table.get 0 ref.is_null i32.const 3
    table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null
    local.get 9 ref.is_null
  )
  (func $select-second-5 (export "select-second-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-select-second-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-is-null-last-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 7 ref.is_null i32.const 2 table.get 0
    ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null
    local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $is-null-last-0 (export "is-null-last-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-is-null-last-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-is-null-last-1 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 7 ref.is_null
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9
    ref.is_null
  )
  (func $is-null-last-1 (export "is-null-last-1")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-is-null-last-1 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-is-null-last-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    local.get 7 ref.is_null i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null
    i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $is-null-last-5 (export "is-null-last-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-is-null-last-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-branch-last-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9
    block (result i32)
      i32.const 5 local.get 7 ref.is_null br_if 0 drop i32.const 6
    end
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null
    local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $branch-last-0 (export "branch-last-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-branch-last-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-branch-last-2 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul
    block (result i32)
      i32.const 5 local.get 7 ref.is_null br_if 0 drop i32.const 6
    end
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9
    ref.is_null
  )
  (func $branch-last-2 (export "branch-last-2")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-branch-last-2 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-branch-last-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    block (result i32)
      i32.const 5 local.get 7 ref.is_null br_if 0 drop i32.const 6
    end
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null
    local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $branch-last-5 (export "branch-last-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-branch-last-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-select-last-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 i32.const 8 i32.const 9 local.get 7 ref.is_null select
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null
    local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $select-last-0 (export "select-last-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-select-last-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-select-last-3 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul i32.const 8 i32.const 9 local.get 7 ref.is_null select i32.const 2
    table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null
    local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $select-last-3 (export "select-last-3")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-select-last-3 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-select-last-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    i32.const 8 i32.const 9 local.get 7 ref.is_null select i32.const 2 table.get 0 ref.is_null i32.const 3
    table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null
    local.get 9 ref.is_null
  )
  (func $select-last-5 (export "select-last-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-select-last-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-is-null-local-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 9 ref.is_null i32.const 2 table.get 0
    ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null
    local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $is-null-local-0 (export "is-null-local-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-is-null-local-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-is-null-local-1 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 9 ref.is_null
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9
    ref.is_null
  )
  (func $is-null-local-1 (export "is-null-local-1")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-is-null-local-1 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-is-null-local-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    local.get 9 ref.is_null i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null
    i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $is-null-local-5 (export "is-null-local-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-is-null-local-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-branch-local-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9
    block (result i32)
      i32.const 5 local.get 9 ref.is_null br_if 0 drop i32.const 6
    end
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null
    local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $branch-local-0 (export "branch-local-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-branch-local-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-branch-local-2 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul
    block (result i32)
      i32.const 5 local.get 9 ref.is_null br_if 0 drop i32.const 6
    end
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9
    ref.is_null
  )
  (func $branch-local-2 (export "branch-local-2")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-branch-local-2 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-branch-local-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    block (result i32)
      i32.const 5 local.get 9 ref.is_null br_if 0 drop i32.const 6
    end
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null
    local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $branch-local-5 (export "branch-local-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-branch-local-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-select-local-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 i32.const 8 i32.const 9 local.get 9 ref.is_null select
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null
    local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $select-local-0 (export "select-local-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-select-local-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-select-local-3 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul i32.const 8 i32.const 9 local.get 9 ref.is_null select i32.const 2
    table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null
    local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $select-local-3 (export "select-local-3")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-select-local-3 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-select-local-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    i32.const 8 i32.const 9 local.get 9 ref.is_null select i32.const 2 table.get 0 ref.is_null i32.const 3
    table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null
    local.get 9 ref.is_null
  )
  (func $select-local-5 (export "select-local-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-select-local-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-is-null-null-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 ref.null func ref.is_null i32.const 2 table.get 0
    ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null
    local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $is-null-null-0 (export "is-null-null-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-is-null-null-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-is-null-null-1 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul ref.null func ref.is_null
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9
    ref.is_null
  )
  (func $is-null-null-1 (export "is-null-null-1")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-is-null-null-1 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-is-null-null-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    ref.null func ref.is_null i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null
    i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $is-null-null-5 (export "is-null-null-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-is-null-null-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-branch-null-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9
    block (result i32)
      i32.const 5 ref.null func ref.is_null br_if 0 drop i32.const 6
    end
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null
    local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $branch-null-0 (export "branch-null-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-branch-null-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-branch-null-2 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul
    block (result i32)
      i32.const 5 ref.null func ref.is_null br_if 0 drop i32.const 6
    end
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9
    ref.is_null
  )
  (func $branch-null-2 (export "branch-null-2")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-branch-null-2 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-branch-null-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    block (result i32)
      i32.const 5 ref.null func ref.is_null br_if 0 drop i32.const 6
    end
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null
    local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $branch-null-5 (export "branch-null-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-branch-null-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-select-null-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 i32.const 8 i32.const 9 ref.null func ref.is_null select
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null
    local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $select-null-0 (export "select-null-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-select-null-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-select-null-3 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul i32.const 8 i32.const 9 ref.null func ref.is_null select
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9
    ref.is_null
  )
  (func $select-null-3 (export "select-null-3")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-select-null-3 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-select-null-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    i32.const 8 i32.const 9 ref.null func ref.is_null select i32.const 2 table.get 0 ref.is_null i32.const 3
    table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null
    local.get 9 ref.is_null
  )
  (func $select-null-5 (export "select-null-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-select-null-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-is-null-function-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 ref.func 1 ref.is_null i32.const 2 table.get 0 ref.is_null
    i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7
    ref.is_null local.get 9 ref.is_null
  )
  (func $is-null-function-0 (export "is-null-function-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-is-null-function-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-is-null-function-1 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul ref.func 1 ref.is_null
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9
    ref.is_null
  )
  (func $is-null-function-1 (export "is-null-function-1")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-is-null-function-1 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-is-null-function-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    ref.func 1 ref.is_null i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4
    table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $is-null-function-5 (export "is-null-function-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-is-null-function-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-branch-function-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9
    block (result i32)
      i32.const 5 ref.func 1 ref.is_null br_if 0 drop i32.const 6
    end
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null
    local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $branch-function-0 (export "branch-function-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-branch-function-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-branch-function-2 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul
    block (result i32)
      i32.const 5 ref.func 1 ref.is_null br_if 0 drop i32.const 6
    end
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9
    ref.is_null
  )
  (func $branch-function-2 (export "branch-function-2")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-branch-function-2 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-branch-function-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    block (result i32)
      i32.const 5 ref.func 1 ref.is_null br_if 0 drop i32.const 6
    end
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null
    local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $branch-function-5 (export "branch-function-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-branch-function-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-select-function-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 i32.const 8 i32.const 9 ref.func 1 ref.is_null select
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null
    local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $select-function-0 (export "select-function-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-select-function-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-select-function-3 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul i32.const 8 i32.const 9 ref.func 1 ref.is_null select i32.const 2
    table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null
    local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $select-function-3 (export "select-function-3")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-select-function-3 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-select-function-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    i32.const 8 i32.const 9 ref.func 1 ref.is_null select i32.const 2 table.get 0 ref.is_null i32.const 3
    table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null
    local.get 9 ref.is_null
  )
  (func $select-function-5 (export "select-function-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-select-function-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-is-null-element-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 i32.const 5 table.get 0 ref.is_null i32.const 2
    table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6
    ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $is-null-element-0 (export "is-null-element-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-is-null-element-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-is-null-element-1 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul i32.const 5 table.get 0
    ref.is_null i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4
    table.get 0 ref.is_null local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null
    local.get 9 ref.is_null
  )
  (func $is-null-element-1 (export "is-null-element-1")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-is-null-element-1 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-is-null-element-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    i32.const 5 table.get 0 ref.is_null i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0
    ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9
    ref.is_null
  )
  (func $is-null-element-5 (export "is-null-element-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-is-null-element-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-branch-element-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9
    block (result i32)
      i32.const 5 i32.const 5 table.get 0 ref.is_null br_if 0 drop i32.const 6
    end
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null
    local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $branch-element-0 (export "branch-element-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-branch-element-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-branch-element-2 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul
    block (result i32)
      i32.const 5 i32.const 5 table.get 0 ref.is_null br_if 0 drop i32.const 6
    end
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9
    ref.is_null
  )
  (func $branch-element-2 (export "branch-element-2")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-branch-element-2 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-branch-element-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    block (result i32)
      i32.const 5 i32.const 5 table.get 0 ref.is_null br_if 0 drop i32.const 6
    end
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null
    local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $branch-element-5 (export "branch-element-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-branch-element-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-select-element-0 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 i32.const 8 i32.const 9 i32.const 5 table.get 0
    ref.is_null select i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4
    table.get 0 ref.is_null local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9 ref.is_null
  )
  (func $select-element-0 (export "select-element-0")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-select-element-0 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-select-element-3 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul i32.const 8 i32.const 9 i32.const 5 table.get 0 ref.is_null select
    i32.const 2 table.get 0 ref.is_null i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0
    ref.is_null local.get 0 call_indirect (result i32) local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 9
    ref.is_null
  )
  (func $select-element-3 (export "select-element-3")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-select-element-3 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
  (func $inner-select-element-5 (param i32 i32 i32 i32 i32 funcref funcref funcref)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 funcref)
    local.get 0 local.set 8 local.get 6 local.set 9 local.get 0 i32.const 3 i32.mul local.get 1 i32.const 4
    i32.mul local.get 2 i32.const 5 i32.mul local.get 3 i32.const 6 i32.mul local.get 4 i32.const 7 i32.mul
    i32.const 8 i32.const 9 i32.const 5 table.get 0 ref.is_null select i32.const 2 table.get 0 ref.is_null
    i32.const 3 table.get 0 ref.is_null i32.const 4 table.get 0 ref.is_null local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 ref.is_null local.get 6 ref.is_null local.get 7
    ref.is_null local.get 9 ref.is_null
  )
  (func $select-element-5 (export "select-element-5")
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0 ref.func 0 table.set 0 i32.const 1 ref.func 1 table.set 0 i32.const 2 ref.null func
    table.set 0 i32.const 3 ref.func 0 table.set 0 i32.const 4 ref.null func table.set 0 i32.const 5
    ref.func 1 table.set 0 i32.const 6 ref.func 0 table.set 0 i32.const 7 ref.null func table.set 0
    i32.const 3 i32.const 2 i32.const 1 i32.const 4 i32.const 5 ref.func 0 ref.null func ref.func 1
    call $inner-select-element-5 i32.const 1 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 1 call_indirect (result i32)
    end
    i32.const 2 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 2 call_indirect (result i32)
    end
    i32.const 3 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 3 call_indirect (result i32)
    end
    i32.const 4 table.get 0 ref.is_null
    if (result i32)
      i32.const 0
    else
      i32.const 4 call_indirect (result i32)
    end
  )
)

(assert_return (invoke "get-constant-0"
  ) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1)
  (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9)
  (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "get-constant-1"
  ) (i32.const 9) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 7) (i32.const 3)
  (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "get-constant-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7)
  (i32.const 0))
(assert_return (invoke "get-kept-constant-0"
  ) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1)
  (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9)
  (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "get-kept-constant-2"
  ) (i32.const 9) (i32.const 8) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 7)
  (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "get-kept-constant-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7)
  (i32.const 0))
(assert_return (invoke "set-constant-first-0"
  ) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4)
  (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0)
  (i32.const 7) (i32.const 0))
(assert_return (invoke "set-constant-first-3"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 7)
  (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-constant-first-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-constant-second-0"
  ) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4)
  (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0)
  (i32.const 0) (i32.const 0))
(assert_trap (invoke "set-constant-second-1" ) "uninitialized element")
(assert_return (invoke "set-constant-second-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "set-constant-last-0"
  ) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4)
  (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0)
  (i32.const 9) (i32.const 0))
(assert_return (invoke "set-constant-last-2"
  ) (i32.const 9) (i32.const 8) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 3)
  (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 9) (i32.const 0))
(assert_return (invoke "set-constant-last-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 9) (i32.const 0))
(assert_return (invoke "set-constant-local-0"
  ) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4)
  (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0)
  (i32.const 0) (i32.const 0))
(assert_trap (invoke "set-constant-local-3" ) "uninitialized element")
(assert_return (invoke "set-constant-local-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "set-constant-null-0"
  ) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4)
  (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0)
  (i32.const 0) (i32.const 0))
(assert_trap (invoke "set-constant-null-1" ) "uninitialized element")
(assert_return (invoke "set-constant-null-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "set-constant-function-0"
  ) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4)
  (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0)
  (i32.const 9) (i32.const 0))
(assert_return (invoke "set-constant-function-2"
  ) (i32.const 9) (i32.const 8) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 3)
  (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 9) (i32.const 0))
(assert_return (invoke "set-constant-function-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 9) (i32.const 0))
(assert_return (invoke "set-constant-element-0"
  ) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4)
  (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0)
  (i32.const 9) (i32.const 0))
(assert_return (invoke "set-constant-element-3"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9)
  (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 9) (i32.const 0))
(assert_return (invoke "set-constant-element-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 9) (i32.const 0))
(assert_return (invoke "get-parameter-0"
  ) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1)
  (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9)
  (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "get-parameter-1"
  ) (i32.const 9) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 7) (i32.const 3)
  (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "get-parameter-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7)
  (i32.const 0))
(assert_return (invoke "get-kept-parameter-0"
  ) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1)
  (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9)
  (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "get-kept-parameter-2"
  ) (i32.const 9) (i32.const 8) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 7)
  (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "get-kept-parameter-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7)
  (i32.const 0))
(assert_return (invoke "set-parameter-first-0"
  ) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4)
  (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0)
  (i32.const 7) (i32.const 0))
(assert_return (invoke "set-parameter-first-3"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 7)
  (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-parameter-first-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-parameter-second-0"
  ) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4)
  (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0)
  (i32.const 0) (i32.const 0))
(assert_trap (invoke "set-parameter-second-1" ) "uninitialized element")
(assert_return (invoke "set-parameter-second-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "set-parameter-last-0"
  ) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4)
  (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0)
  (i32.const 9) (i32.const 0))
(assert_return (invoke "set-parameter-last-2"
  ) (i32.const 9) (i32.const 8) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 3)
  (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 9) (i32.const 0))
(assert_return (invoke "set-parameter-last-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 9) (i32.const 0))
(assert_return (invoke "set-parameter-local-0"
  ) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4)
  (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0)
  (i32.const 0) (i32.const 0))
(assert_trap (invoke "set-parameter-local-3" ) "uninitialized element")
(assert_return (invoke "set-parameter-local-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "set-parameter-null-0"
  ) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4)
  (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0)
  (i32.const 0) (i32.const 0))
(assert_trap (invoke "set-parameter-null-1" ) "uninitialized element")
(assert_return (invoke "set-parameter-null-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "set-parameter-function-0"
  ) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4)
  (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0)
  (i32.const 9) (i32.const 0))
(assert_return (invoke "set-parameter-function-2"
  ) (i32.const 9) (i32.const 8) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 3)
  (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 9) (i32.const 0))
(assert_return (invoke "set-parameter-function-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 9) (i32.const 0))
(assert_return (invoke "set-parameter-element-0"
  ) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4)
  (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0)
  (i32.const 9) (i32.const 0))
(assert_return (invoke "set-parameter-element-3"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9)
  (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 9) (i32.const 0))
(assert_return (invoke "set-parameter-element-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 9) (i32.const 0))
(assert_return (invoke "get-local-0"
  ) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1)
  (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9)
  (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "get-local-1"
  ) (i32.const 9) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 7) (i32.const 3)
  (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "get-local-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7)
  (i32.const 0))
(assert_return (invoke "get-kept-local-0"
  ) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1)
  (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9)
  (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "get-kept-local-2"
  ) (i32.const 9) (i32.const 8) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 7)
  (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "get-kept-local-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7)
  (i32.const 0))
(assert_return (invoke "set-local-first-0"
  ) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4)
  (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0)
  (i32.const 7) (i32.const 0))
(assert_return (invoke "set-local-first-3"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 7)
  (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-local-first-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-local-second-0"
  ) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4)
  (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0)
  (i32.const 0) (i32.const 0))
(assert_trap (invoke "set-local-second-1" ) "uninitialized element")
(assert_return (invoke "set-local-second-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "set-local-last-0"
  ) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4)
  (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0)
  (i32.const 9) (i32.const 0))
(assert_return (invoke "set-local-last-2"
  ) (i32.const 9) (i32.const 8) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 3)
  (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 9) (i32.const 0))
(assert_return (invoke "set-local-last-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 9) (i32.const 0))
(assert_return (invoke "set-local-local-0"
  ) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4)
  (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0)
  (i32.const 0) (i32.const 0))
(assert_trap (invoke "set-local-local-3" ) "uninitialized element")
(assert_return (invoke "set-local-local-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "set-local-null-0"
  ) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4)
  (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0)
  (i32.const 0) (i32.const 0))
(assert_trap (invoke "set-local-null-1" ) "uninitialized element")
(assert_return (invoke "set-local-null-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "set-local-function-0"
  ) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4)
  (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0)
  (i32.const 9) (i32.const 0))
(assert_return (invoke "set-local-function-2"
  ) (i32.const 9) (i32.const 8) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 3)
  (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 9) (i32.const 0))
(assert_return (invoke "set-local-function-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 9) (i32.const 0))
(assert_return (invoke "set-local-element-0"
  ) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4)
  (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0)
  (i32.const 9) (i32.const 0))
(assert_return (invoke "set-local-element-3"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9)
  (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 9) (i32.const 0))
(assert_return (invoke "set-local-element-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 9) (i32.const 0))
(assert_return (invoke "get-computed-0"
  ) (i32.const 1) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1)
  (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9)
  (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "get-computed-1"
  ) (i32.const 9) (i32.const 1) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 7) (i32.const 3)
  (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "get-computed-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 1) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7)
  (i32.const 0))
(assert_return (invoke "get-kept-computed-0"
  ) (i32.const 1) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1)
  (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 9)
  (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "get-kept-computed-2"
  ) (i32.const 9) (i32.const 8) (i32.const 1) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 7)
  (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "get-kept-computed-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 1) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5)
  (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7)
  (i32.const 0))
(assert_return (invoke "set-computed-first-0"
  ) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4)
  (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 7)
  (i32.const 7) (i32.const 0))
(assert_return (invoke "set-computed-first-3"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 7)
  (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 7) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-computed-first-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 0) (i32.const 0)
  (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 7) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-computed-second-0"
  ) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4)
  (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0)
  (i32.const 7) (i32.const 0))
(assert_return (invoke "set-computed-second-1"
  ) (i32.const 9) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 7) (i32.const 3) (i32.const 2)
  (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-computed-second-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-computed-last-0"
  ) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4)
  (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 9)
  (i32.const 7) (i32.const 0))
(assert_return (invoke "set-computed-last-2"
  ) (i32.const 9) (i32.const 8) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 7) (i32.const 3)
  (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 9) (i32.const 9) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-computed-last-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 0) (i32.const 0)
  (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 9) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-computed-local-0"
  ) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4)
  (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0)
  (i32.const 7) (i32.const 0))
(assert_return (invoke "set-computed-local-3"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 7)
  (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-computed-local-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-computed-null-0"
  ) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4)
  (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0)
  (i32.const 7) (i32.const 0))
(assert_return (invoke "set-computed-null-1"
  ) (i32.const 9) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 7) (i32.const 3) (i32.const 2)
  (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-computed-null-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-computed-function-0"
  ) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4)
  (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 9)
  (i32.const 7) (i32.const 0))
(assert_return (invoke "set-computed-function-2"
  ) (i32.const 9) (i32.const 8) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 7) (i32.const 3)
  (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 9) (i32.const 9) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-computed-function-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 0) (i32.const 0)
  (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 9) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-computed-element-0"
  ) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4)
  (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 9)
  (i32.const 7) (i32.const 0))
(assert_return (invoke "set-computed-element-3"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 7)
  (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 9) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-computed-element-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 0) (i32.const 0)
  (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 9) (i32.const 7) (i32.const 0))
(assert_return (invoke "get-slot-0"
  ) (i32.const 1) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1)
  (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9)
  (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "get-slot-1"
  ) (i32.const 9) (i32.const 1) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 7) (i32.const 3)
  (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "get-slot-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 1) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7)
  (i32.const 0))
(assert_return (invoke "get-kept-slot-0"
  ) (i32.const 1) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1)
  (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 9)
  (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "get-kept-slot-2"
  ) (i32.const 9) (i32.const 8) (i32.const 1) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 7)
  (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "get-kept-slot-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 1) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5)
  (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7)
  (i32.const 0))
(assert_return (invoke "set-slot-first-0"
  ) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4)
  (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 7)
  (i32.const 7) (i32.const 0))
(assert_return (invoke "set-slot-first-3"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 7)
  (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 7) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-slot-first-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 0) (i32.const 0)
  (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 7) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-slot-second-0"
  ) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4)
  (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0)
  (i32.const 7) (i32.const 0))
(assert_return (invoke "set-slot-second-1"
  ) (i32.const 9) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 7) (i32.const 3) (i32.const 2)
  (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-slot-second-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-slot-last-0"
  ) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4)
  (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 9)
  (i32.const 7) (i32.const 0))
(assert_return (invoke "set-slot-last-2"
  ) (i32.const 9) (i32.const 8) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 7) (i32.const 3)
  (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 9) (i32.const 9) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-slot-last-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 0) (i32.const 0)
  (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 9) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-slot-local-0"
  ) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4)
  (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0)
  (i32.const 7) (i32.const 0))
(assert_return (invoke "set-slot-local-3"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 7)
  (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-slot-local-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-slot-null-0"
  ) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4)
  (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0)
  (i32.const 7) (i32.const 0))
(assert_return (invoke "set-slot-null-1"
  ) (i32.const 9) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 7) (i32.const 3) (i32.const 2)
  (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-slot-null-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-slot-function-0"
  ) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4)
  (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 9)
  (i32.const 7) (i32.const 0))
(assert_return (invoke "set-slot-function-2"
  ) (i32.const 9) (i32.const 8) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 7) (i32.const 3)
  (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 9) (i32.const 9) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-slot-function-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 0) (i32.const 0)
  (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 9) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-slot-element-0"
  ) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4)
  (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 9)
  (i32.const 7) (i32.const 0))
(assert_return (invoke "set-slot-element-3"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 7)
  (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 9) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-slot-element-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 0) (i32.const 0)
  (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 9) (i32.const 7) (i32.const 0))
(assert_return (invoke "get-loaded-0"
  ) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1)
  (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9)
  (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "get-loaded-1"
  ) (i32.const 9) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 7) (i32.const 3)
  (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "get-loaded-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7)
  (i32.const 0))
(assert_return (invoke "get-kept-loaded-0"
  ) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1)
  (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9)
  (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "get-kept-loaded-2"
  ) (i32.const 9) (i32.const 8) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 7)
  (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "get-kept-loaded-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7)
  (i32.const 0))
(assert_return (invoke "set-loaded-first-0"
  ) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4)
  (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0)
  (i32.const 7) (i32.const 0))
(assert_return (invoke "set-loaded-first-3"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 7)
  (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-loaded-first-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-loaded-second-0"
  ) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4)
  (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0)
  (i32.const 7) (i32.const 0))
(assert_return (invoke "set-loaded-second-1"
  ) (i32.const 9) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 7) (i32.const 3) (i32.const 2)
  (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-loaded-second-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-loaded-last-0"
  ) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4)
  (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0)
  (i32.const 7) (i32.const 0))
(assert_return (invoke "set-loaded-last-2"
  ) (i32.const 9) (i32.const 8) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 7) (i32.const 3)
  (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-loaded-last-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-loaded-local-0"
  ) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4)
  (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0)
  (i32.const 7) (i32.const 0))
(assert_return (invoke "set-loaded-local-3"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 7)
  (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-loaded-local-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-loaded-null-0"
  ) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4)
  (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0)
  (i32.const 7) (i32.const 0))
(assert_return (invoke "set-loaded-null-1"
  ) (i32.const 9) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 7) (i32.const 3) (i32.const 2)
  (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-loaded-null-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-loaded-function-0"
  ) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4)
  (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0)
  (i32.const 7) (i32.const 0))
(assert_return (invoke "set-loaded-function-2"
  ) (i32.const 9) (i32.const 8) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 7) (i32.const 3)
  (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-loaded-function-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-loaded-element-0"
  ) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4)
  (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0)
  (i32.const 7) (i32.const 0))
(assert_return (invoke "set-loaded-element-3"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 7)
  (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "set-loaded-element-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "is-null-first-0"
  ) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1)
  (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9)
  (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "is-null-first-1"
  ) (i32.const 9) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 7) (i32.const 3)
  (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "is-null-first-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7)
  (i32.const 0))
(assert_return (invoke "branch-first-0"
  ) (i32.const 6) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1)
  (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9)
  (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "branch-first-2"
  ) (i32.const 9) (i32.const 8) (i32.const 6) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 7)
  (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "branch-first-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 6) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7)
  (i32.const 0))
(assert_return (invoke "select-first-0"
  ) (i32.const 9) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1)
  (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9)
  (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "select-first-3"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 9) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 7) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "select-first-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 9) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7)
  (i32.const 0))
(assert_return (invoke "is-null-second-0"
  ) (i32.const 1) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1)
  (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9)
  (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "is-null-second-1"
  ) (i32.const 9) (i32.const 1) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 7) (i32.const 3)
  (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "is-null-second-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 1) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7)
  (i32.const 0))
(assert_return (invoke "branch-second-0"
  ) (i32.const 5) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1)
  (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9)
  (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "branch-second-2"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 7)
  (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "branch-second-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 5) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7)
  (i32.const 0))
(assert_return (invoke "select-second-0"
  ) (i32.const 8) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1)
  (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9)
  (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "select-second-3"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 8) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 7) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "select-second-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 8) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7)
  (i32.const 0))
(assert_return (invoke "is-null-last-0"
  ) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1)
  (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9)
  (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "is-null-last-1"
  ) (i32.const 9) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 7) (i32.const 3)
  (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "is-null-last-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7)
  (i32.const 0))
(assert_return (invoke "branch-last-0"
  ) (i32.const 6) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1)
  (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9)
  (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "branch-last-2"
  ) (i32.const 9) (i32.const 8) (i32.const 6) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 7)
  (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "branch-last-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 6) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7)
  (i32.const 0))
(assert_return (invoke "select-last-0"
  ) (i32.const 9) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1)
  (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9)
  (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "select-last-3"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 9) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 7) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "select-last-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 9) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7)
  (i32.const 0))
(assert_return (invoke "is-null-local-0"
  ) (i32.const 1) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1)
  (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9)
  (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "is-null-local-1"
  ) (i32.const 9) (i32.const 1) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 7) (i32.const 3)
  (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "is-null-local-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 1) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7)
  (i32.const 0))
(assert_return (invoke "branch-local-0"
  ) (i32.const 5) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1)
  (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9)
  (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "branch-local-2"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 7)
  (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "branch-local-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 5) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7)
  (i32.const 0))
(assert_return (invoke "select-local-0"
  ) (i32.const 8) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1)
  (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9)
  (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "select-local-3"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 8) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 7) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "select-local-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 8) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7)
  (i32.const 0))
(assert_return (invoke "is-null-null-0"
  ) (i32.const 1) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1)
  (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9)
  (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "is-null-null-1"
  ) (i32.const 9) (i32.const 1) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 7) (i32.const 3)
  (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "is-null-null-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 1) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7)
  (i32.const 0))
(assert_return (invoke "branch-null-0"
  ) (i32.const 5) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1)
  (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9)
  (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "branch-null-2"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 7)
  (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "branch-null-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 5) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7)
  (i32.const 0))
(assert_return (invoke "select-null-0"
  ) (i32.const 8) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1)
  (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9)
  (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "select-null-3"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 8) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 7) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "select-null-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 8) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7)
  (i32.const 0))
(assert_return (invoke "is-null-function-0"
  ) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1)
  (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9)
  (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "is-null-function-1"
  ) (i32.const 9) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 7) (i32.const 3)
  (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "is-null-function-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7)
  (i32.const 0))
(assert_return (invoke "branch-function-0"
  ) (i32.const 6) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1)
  (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9)
  (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "branch-function-2"
  ) (i32.const 9) (i32.const 8) (i32.const 6) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 7)
  (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "branch-function-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 6) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7)
  (i32.const 0))
(assert_return (invoke "select-function-0"
  ) (i32.const 9) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1)
  (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9)
  (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "select-function-3"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 9) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 7) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "select-function-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 9) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7)
  (i32.const 0))
(assert_return (invoke "is-null-element-0"
  ) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1)
  (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9)
  (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "is-null-element-1"
  ) (i32.const 9) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 7) (i32.const 3)
  (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "is-null-element-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7)
  (i32.const 0))
(assert_return (invoke "branch-element-0"
  ) (i32.const 6) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1)
  (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9)
  (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "branch-element-2"
  ) (i32.const 9) (i32.const 8) (i32.const 6) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 7)
  (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "branch-element-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 6) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7)
  (i32.const 0))
(assert_return (invoke "select-element-0"
  ) (i32.const 9) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1)
  (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9)
  (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "select-element-3"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 9) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 7) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7) (i32.const 0))
(assert_return (invoke "select-element-5"
  ) (i32.const 9) (i32.const 8) (i32.const 5) (i32.const 24) (i32.const 35) (i32.const 9) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 4) (i32.const 5)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 9) (i32.const 0) (i32.const 7)
  (i32.const 0))
