;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; 1 to 40 declared locals where others have left their values, and frames around and beyond 16 KiB, up to which the
;; guard behind the stack is relied on, and 256 KiB, the size of the guard.
;;
;; "locals-17" answers all its locals combined, which are zero, then its parameters. "frame-2047" has that many locals
;; and calls itself as often as its parameter says; its answer counts the calls.

(module
  (global (mut i64) (i64.const 41))
  (func $other (param i64) (result i64)
    local.get 0
  )
  (func $dirty (param i64) (result i64)
  (local i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 local.set 1 local.get 0 local.set 2 local.get 0 local.set 3 local.get 0 local.set 4
    local.get 0 local.set 5 local.get 0 local.set 6 local.get 0 local.set 7 local.get 0 local.set 8
    local.get 0 local.set 9 local.get 0 local.set 10 local.get 0 local.set 11 local.get 0 local.set 12
    local.get 0 local.set 13 local.get 0 local.set 14 local.get 0 local.set 15 local.get 0 local.set 16
    local.get 0 local.set 17 local.get 0 local.set 18 local.get 0 local.set 19 local.get 0 local.set 20
    local.get 0 local.set 21 local.get 0 local.set 22 local.get 0 local.set 23 local.get 0 local.set 24
    local.get 0 local.set 25 local.get 0 local.set 26 local.get 0 local.set 27 local.get 0 local.set 28
    local.get 0 local.set 29 local.get 0 local.set 30 local.get 0 local.set 31 local.get 0 local.set 32
    local.get 0 local.set 33 local.get 0 local.set 34 local.get 0 local.set 35 local.get 0 local.set 36
    local.get 0 local.set 37 local.get 0 local.set 38 local.get 0 local.set 39 local.get 0 local.set 40
    local.get 0 local.set 41 local.get 0 local.set 42 local.get 0 local.set 43 local.get 0 local.set 44
    local.get 0 local.set 45 local.get 0 local.set 46 local.get 0 local.set 47 local.get 0 local.set 48
    local.get 0 local.set 49 local.get 0 local.set 50 local.get 0 local.set 51 local.get 0 local.set 52
    local.get 0 local.set 53 local.get 0 local.set 54 local.get 0 local.set 55 local.get 0 local.set 56
    local.get 0 local.set 57 local.get 0 local.set 58 local.get 0 local.set 59 local.get 0 local.set 60
    local.get 0 local.set 61 local.get 0 local.set 62 local.get 0 local.set 63 local.get 0 local.set 64
    local.get 0 local.set 65 local.get 0 local.set 66 local.get 0 local.set 67 local.get 0 local.set 68
    local.get 0 local.set 69 local.get 0 local.set 70 local.get 0 local.set 71 local.get 0 local.set 72
    local.get 0 local.set 73 local.get 0 local.set 74 local.get 0 local.set 75 local.get 0 local.set 76
    local.get 0 local.set 77 local.get 0 local.set 78 local.get 0 local.set 79 local.get 0 local.set 80
    local.get 0 global.get 0 i64.or local.get 0 global.get 0 i64.or local.get 0 global.get 0 i64.or
    local.get 0 global.get 0 i64.or local.get 0 global.get 0 i64.or local.get 0 global.get 0 i64.or
    local.get 0 global.get 0 i64.or local.get 0 global.get 0 i64.or local.get 0 global.get 0 i64.or
    local.get 0 global.get 0 i64.or local.get 0 global.get 0 i64.or local.get 0 global.get 0 i64.or
    local.get 0 global.get 0 i64.or local.get 0 global.get 0 i64.or local.get 0 global.get 0 i64.or
    local.get 0 global.get 0 i64.or local.get 0 global.get 0 i64.or local.get 0 global.get 0 i64.or
    local.get 0 global.get 0 i64.or local.get 0 global.get 0 i64.or block end i64.const 1 call $other i64.and
    i64.and i64.and i64.and i64.and i64.and i64.and i64.and i64.and i64.and i64.and i64.and i64.and i64.and
    i64.and i64.and i64.and i64.and i64.and i64.and local.get 1 i64.and local.get 2 i64.and local.get 3
    i64.and local.get 4 i64.and local.get 5 i64.and local.get 6 i64.and local.get 7 i64.and local.get 8
    i64.and local.get 9 i64.and local.get 10 i64.and local.get 11 i64.and local.get 12 i64.and local.get 13
    i64.and local.get 14 i64.and local.get 15 i64.and local.get 16 i64.and local.get 17 i64.and local.get 18
    i64.and local.get 19 i64.and local.get 20 i64.and local.get 21 i64.and local.get 22 i64.and local.get 23
    i64.and local.get 24 i64.and local.get 25 i64.and local.get 26 i64.and local.get 27 i64.and local.get 28
    i64.and local.get 29 i64.and local.get 30 i64.and local.get 31 i64.and local.get 32 i64.and local.get 33
    i64.and local.get 34 i64.and local.get 35 i64.and local.get 36 i64.and local.get 37 i64.and local.get 38
    i64.and local.get 39 i64.and local.get 40 i64.and local.get 41 i64.and local.get 42 i64.and local.get 43
    i64.and local.get 44 i64.and local.get 45 i64.and local.get 46 i64.and local.get 47 i64.and local.get 48
    i64.and local.get 49 i64.and local.get 50 i64.and local.get 51 i64.and local.get 52 i64.and local.get 53
    i64.and local.get 54 i64.and local.get 55 i64.and local.get 56 i64.and local.get 57 i64.and local.get 58
    i64.and local.get 59 i64.and local.get 60 i64.and local.get 61 i64.and local.get 62 i64.and local.get 63
    i64.and local.get 64 i64.and local.get 65 i64.and local.get 66 i64.and local.get 67 i64.and local.get 68
    i64.and local.get 69 i64.and local.get 70 i64.and local.get 71 i64.and local.get 72 i64.and local.get 73
    i64.and local.get 74 i64.and local.get 75 i64.and local.get 76 i64.and local.get 77 i64.and local.get 78
    i64.and local.get 79 i64.and local.get 80 i64.and
  )
  (func $inner-locals-1 (param i64 i64) (result i64 i64 i64) (local i64)
    i64.const 0 local.get 2 i64.or local.get 0 local.get 1
  )
  (func $locals-1 (export "locals-1") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-1 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-2 (param i64 i64) (result i64 i64 i64) (local i64 i32)
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 0 local.get 1
  )
  (func $locals-2 (export "locals-2") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-2 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-3 (param i64 i64) (result i64 i64 i64) (local i64 i32 f64)
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 0 local.get 1
  )
  (func $locals-3 (export "locals-3") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-3 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-4 (param i64 i64) (result i64 i64 i64) (local i64 i32 f64 i64)
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 0 local.get 1
  )
  (func $locals-4 (export "locals-4") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-4 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-5 (param i64 i64) (result i64 i64 i64) (local i64 i32 f64 i64 f32)
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 0 local.get 1
  )
  (func $locals-5 (export "locals-5") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-5 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-6 (param i64 i64) (result i64 i64 i64) (local i64 i32 f64 i64 f32 i64)
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 0
    local.get 1
  )
  (func $locals-6 (export "locals-6") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-6 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-7 (param i64 i64) (result i64 i64 i64) (local i64 i32 f64 i64 f32 i64 i32)
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 0 local.get 1
  )
  (func $locals-7 (export "locals-7") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-7 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-8 (param i64 i64) (result i64 i64 i64) (local i64 i32 f64 i64 f32 i64 i32 f64)
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 0 local.get 1
  )
  (func $locals-8 (export "locals-8") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-8 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-9 (param i64 i64) (result i64 i64 i64) (local i64 i32 f64 i64 f32 i64 i32 f64 i64)
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 0 local.get 1
  )
  (func $locals-9 (export "locals-9") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-9 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-10 (param i64 i64) (result i64 i64 i64) (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32)
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 0 local.get 1
  )
  (func $locals-10 (export "locals-10") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-10 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-11 (param i64 i64) (result i64 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64)
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 0 local.get 1
  )
  (func $locals-11 (export "locals-11") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-11 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-12 (param i64 i64) (result i64 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32)
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 0 local.get 1
  )
  (func $locals-12 (export "locals-12") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-12 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-13 (param i64 i64) (result i64 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64)
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 0 local.get 1
  )
  (func $locals-13 (export "locals-13") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-13 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-14 (param i64 i64) (result i64 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64)
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 0 local.get 1
  )
  (func $locals-14 (export "locals-14") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-14 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-15 (param i64 i64) (result i64 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32)
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 0 local.get 1
  )
  (func $locals-15 (export "locals-15") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-15 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-16 (param i64 i64) (result i64 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64)
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 0 local.get 1
  )
  (func $locals-16 (export "locals-16") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-16 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-17 (param i64 i64) (result i64 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32)
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 0 local.get 1
  )
  (func $locals-17 (export "locals-17") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-17 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-18 (param i64 i64) (result i64 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64)
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 0 local.get 1
  )
  (func $locals-18 (export "locals-18") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-18 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-19 (param i64 i64) (result i64 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64)
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 20 i64.or local.get 0 local.get 1
  )
  (func $locals-19 (export "locals-19") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-19 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-20 (param i64 i64) (result i64 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32)
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 20 i64.or local.get 21 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 0 local.get 1
  )
  (func $locals-20 (export "locals-20") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-20 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-21 (param i64 i64) (result i64 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64)
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 20 i64.or local.get 21 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 22 i64.or local.get 0 local.get 1
  )
  (func $locals-21 (export "locals-21") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-21 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-22 (param i64 i64) (result i64 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32)
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 20 i64.or local.get 21 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 22 i64.or local.get 23 i64.extend_i32_u i64.or local.get 0 local.get 1
  )
  (func $locals-22 (export "locals-22") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-22 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-23 (param i64 i64) (result i64 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64)
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 20 i64.or local.get 21 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 22 i64.or local.get 23 i64.extend_i32_u i64.or local.get 24 i64.reinterpret_f64 i64.or
    local.get 0 local.get 1
  )
  (func $locals-23 (export "locals-23") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-23 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-24 (param i64 i64) (result i64 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64)
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 20 i64.or local.get 21 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 22 i64.or local.get 23 i64.extend_i32_u i64.or local.get 24 i64.reinterpret_f64 i64.or
    local.get 25 i64.or local.get 0 local.get 1
  )
  (func $locals-24 (export "locals-24") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-24 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-25 (param i64 i64) (result i64 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32)
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 20 i64.or local.get 21 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 22 i64.or local.get 23 i64.extend_i32_u i64.or local.get 24 i64.reinterpret_f64 i64.or
    local.get 25 i64.or local.get 26 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 0 local.get 1
  )
  (func $locals-25 (export "locals-25") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-25 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-26 (param i64 i64) (result i64 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64)
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 20 i64.or local.get 21 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 22 i64.or local.get 23 i64.extend_i32_u i64.or local.get 24 i64.reinterpret_f64 i64.or
    local.get 25 i64.or local.get 26 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 27 i64.or
    local.get 0 local.get 1
  )
  (func $locals-26 (export "locals-26") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-26 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-27 (param i64 i64) (result i64 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32)
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 20 i64.or local.get 21 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 22 i64.or local.get 23 i64.extend_i32_u i64.or local.get 24 i64.reinterpret_f64 i64.or
    local.get 25 i64.or local.get 26 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 27 i64.or
    local.get 28 i64.extend_i32_u i64.or local.get 0 local.get 1
  )
  (func $locals-27 (export "locals-27") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-27 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-28 (param i64 i64) (result i64 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64)
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 20 i64.or local.get 21 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 22 i64.or local.get 23 i64.extend_i32_u i64.or local.get 24 i64.reinterpret_f64 i64.or
    local.get 25 i64.or local.get 26 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 27 i64.or
    local.get 28 i64.extend_i32_u i64.or local.get 29 i64.reinterpret_f64 i64.or local.get 0 local.get 1
  )
  (func $locals-28 (export "locals-28") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-28 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-29 (param i64 i64) (result i64 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64)
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 20 i64.or local.get 21 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 22 i64.or local.get 23 i64.extend_i32_u i64.or local.get 24 i64.reinterpret_f64 i64.or
    local.get 25 i64.or local.get 26 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 27 i64.or
    local.get 28 i64.extend_i32_u i64.or local.get 29 i64.reinterpret_f64 i64.or local.get 30 i64.or
    local.get 0 local.get 1
  )
  (func $locals-29 (export "locals-29") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-29 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-30 (param i64 i64) (result i64 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32)
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 20 i64.or local.get 21 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 22 i64.or local.get 23 i64.extend_i32_u i64.or local.get 24 i64.reinterpret_f64 i64.or
    local.get 25 i64.or local.get 26 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 27 i64.or
    local.get 28 i64.extend_i32_u i64.or local.get 29 i64.reinterpret_f64 i64.or local.get 30 i64.or
    local.get 31 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 0 local.get 1
  )
  (func $locals-30 (export "locals-30") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-30 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-31 (param i64 i64) (result i64 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64)
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 20 i64.or local.get 21 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 22 i64.or local.get 23 i64.extend_i32_u i64.or local.get 24 i64.reinterpret_f64 i64.or
    local.get 25 i64.or local.get 26 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 27 i64.or
    local.get 28 i64.extend_i32_u i64.or local.get 29 i64.reinterpret_f64 i64.or local.get 30 i64.or
    local.get 31 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 32 i64.or local.get 0 local.get 1
  )
  (func $locals-31 (export "locals-31") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-31 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-32 (param i64 i64) (result i64 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32)
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 20 i64.or local.get 21 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 22 i64.or local.get 23 i64.extend_i32_u i64.or local.get 24 i64.reinterpret_f64 i64.or
    local.get 25 i64.or local.get 26 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 27 i64.or
    local.get 28 i64.extend_i32_u i64.or local.get 29 i64.reinterpret_f64 i64.or local.get 30 i64.or
    local.get 31 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 32 i64.or local.get 33 i64.extend_i32_u
    i64.or local.get 0 local.get 1
  )
  (func $locals-32 (export "locals-32") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-32 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-33 (param i64 i64) (result i64 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64)
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 20 i64.or local.get 21 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 22 i64.or local.get 23 i64.extend_i32_u i64.or local.get 24 i64.reinterpret_f64 i64.or
    local.get 25 i64.or local.get 26 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 27 i64.or
    local.get 28 i64.extend_i32_u i64.or local.get 29 i64.reinterpret_f64 i64.or local.get 30 i64.or
    local.get 31 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 32 i64.or local.get 33 i64.extend_i32_u
    i64.or local.get 34 i64.reinterpret_f64 i64.or local.get 0 local.get 1
  )
  (func $locals-33 (export "locals-33") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-33 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-34 (param i64 i64) (result i64 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64)
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 20 i64.or local.get 21 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 22 i64.or local.get 23 i64.extend_i32_u i64.or local.get 24 i64.reinterpret_f64 i64.or
    local.get 25 i64.or local.get 26 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 27 i64.or
    local.get 28 i64.extend_i32_u i64.or local.get 29 i64.reinterpret_f64 i64.or local.get 30 i64.or
    local.get 31 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 32 i64.or local.get 33 i64.extend_i32_u
    i64.or local.get 34 i64.reinterpret_f64 i64.or local.get 35 i64.or local.get 0 local.get 1
  )
  (func $locals-34 (export "locals-34") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-34 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-35 (param i64 i64) (result i64 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32)
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 20 i64.or local.get 21 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 22 i64.or local.get 23 i64.extend_i32_u i64.or local.get 24 i64.reinterpret_f64 i64.or
    local.get 25 i64.or local.get 26 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 27 i64.or
    local.get 28 i64.extend_i32_u i64.or local.get 29 i64.reinterpret_f64 i64.or local.get 30 i64.or
    local.get 31 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 32 i64.or local.get 33 i64.extend_i32_u
    i64.or local.get 34 i64.reinterpret_f64 i64.or local.get 35 i64.or local.get 36 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 0 local.get 1
  )
  (func $locals-35 (export "locals-35") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-35 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-36 (param i64 i64) (result i64 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64)
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 20 i64.or local.get 21 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 22 i64.or local.get 23 i64.extend_i32_u i64.or local.get 24 i64.reinterpret_f64 i64.or
    local.get 25 i64.or local.get 26 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 27 i64.or
    local.get 28 i64.extend_i32_u i64.or local.get 29 i64.reinterpret_f64 i64.or local.get 30 i64.or
    local.get 31 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 32 i64.or local.get 33 i64.extend_i32_u
    i64.or local.get 34 i64.reinterpret_f64 i64.or local.get 35 i64.or local.get 36 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 37 i64.or local.get 0 local.get 1
  )
  (func $locals-36 (export "locals-36") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-36 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-37 (param i64 i64) (result i64 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32)
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 20 i64.or local.get 21 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 22 i64.or local.get 23 i64.extend_i32_u i64.or local.get 24 i64.reinterpret_f64 i64.or
    local.get 25 i64.or local.get 26 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 27 i64.or
    local.get 28 i64.extend_i32_u i64.or local.get 29 i64.reinterpret_f64 i64.or local.get 30 i64.or
    local.get 31 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 32 i64.or local.get 33 i64.extend_i32_u
    i64.or local.get 34 i64.reinterpret_f64 i64.or local.get 35 i64.or local.get 36 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 37 i64.or local.get 38 i64.extend_i32_u i64.or local.get 0 local.get 1
  )
  (func $locals-37 (export "locals-37") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-37 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-38 (param i64 i64) (result i64 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64)
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 20 i64.or local.get 21 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 22 i64.or local.get 23 i64.extend_i32_u i64.or local.get 24 i64.reinterpret_f64 i64.or
    local.get 25 i64.or local.get 26 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 27 i64.or
    local.get 28 i64.extend_i32_u i64.or local.get 29 i64.reinterpret_f64 i64.or local.get 30 i64.or
    local.get 31 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 32 i64.or local.get 33 i64.extend_i32_u
    i64.or local.get 34 i64.reinterpret_f64 i64.or local.get 35 i64.or local.get 36 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 37 i64.or local.get 38 i64.extend_i32_u i64.or local.get 39
    i64.reinterpret_f64 i64.or local.get 0 local.get 1
  )
  (func $locals-38 (export "locals-38") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-38 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-39 (param i64 i64) (result i64 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64)
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 20 i64.or local.get 21 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 22 i64.or local.get 23 i64.extend_i32_u i64.or local.get 24 i64.reinterpret_f64 i64.or
    local.get 25 i64.or local.get 26 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 27 i64.or
    local.get 28 i64.extend_i32_u i64.or local.get 29 i64.reinterpret_f64 i64.or local.get 30 i64.or
    local.get 31 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 32 i64.or local.get 33 i64.extend_i32_u
    i64.or local.get 34 i64.reinterpret_f64 i64.or local.get 35 i64.or local.get 36 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 37 i64.or local.get 38 i64.extend_i32_u i64.or local.get 39
    i64.reinterpret_f64 i64.or local.get 40 i64.or local.get 0 local.get 1
  )
  (func $locals-39 (export "locals-39") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-39 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-40 (param i64 i64) (result i64 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32)
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 20 i64.or local.get 21 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 22 i64.or local.get 23 i64.extend_i32_u i64.or local.get 24 i64.reinterpret_f64 i64.or
    local.get 25 i64.or local.get 26 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 27 i64.or
    local.get 28 i64.extend_i32_u i64.or local.get 29 i64.reinterpret_f64 i64.or local.get 30 i64.or
    local.get 31 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 32 i64.or local.get 33 i64.extend_i32_u
    i64.or local.get 34 i64.reinterpret_f64 i64.or local.get 35 i64.or local.get 36 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 37 i64.or local.get 38 i64.extend_i32_u i64.or local.get 39
    i64.reinterpret_f64 i64.or local.get 40 i64.or local.get 41 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 0 local.get 1
  )
  (func $locals-40 (export "locals-40") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-40 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-calling-locals-1 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64) (local i64)
    i64.const 0 local.get 10 i64.or i64.const 3 call $other drop global.get 0 i64.mul local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
  )
  (func $calling-locals-1 (export "calling-locals-1") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-1 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-2 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64) (local i64 i32)
    i64.const 0 local.get 10 i64.or local.get 11 i64.extend_i32_u i64.or i64.const 3 call $other drop
    global.get 0 i64.mul local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9
  )
  (func $calling-locals-2 (export "calling-locals-2") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-2 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-3 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64) (local i64 i32 f64)
    i64.const 0 local.get 10 i64.or local.get 11 i64.extend_i32_u i64.or local.get 12 i64.reinterpret_f64
    i64.or i64.const 3 call $other drop global.get 0 i64.mul local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
  )
  (func $calling-locals-3 (export "calling-locals-3") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-3 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-4 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64) (local i64 i32 f64 i64)
    i64.const 0 local.get 10 i64.or local.get 11 i64.extend_i32_u i64.or local.get 12 i64.reinterpret_f64
    i64.or local.get 13 i64.or i64.const 3 call $other drop global.get 0 i64.mul local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
  )
  (func $calling-locals-4 (export "calling-locals-4") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-4 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-5 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64) (local i64 i32 f64 i64 f32)
    i64.const 0 local.get 10 i64.or local.get 11 i64.extend_i32_u i64.or local.get 12 i64.reinterpret_f64
    i64.or local.get 13 i64.or local.get 14 i32.reinterpret_f32 i64.extend_i32_u i64.or i64.const 3
    call $other drop global.get 0 i64.mul local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
  )
  (func $calling-locals-5 (export "calling-locals-5") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-5 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-6 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64) (local i64 i32 f64 i64 f32 i64)
    i64.const 0 local.get 10 i64.or local.get 11 i64.extend_i32_u i64.or local.get 12 i64.reinterpret_f64
    i64.or local.get 13 i64.or local.get 14 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 15 i64.or
    i64.const 3 call $other drop global.get 0 i64.mul local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
  )
  (func $calling-locals-6 (export "calling-locals-6") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-6 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-7 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64) (local i64 i32 f64 i64 f32 i64 i32)
    i64.const 0 local.get 10 i64.or local.get 11 i64.extend_i32_u i64.or local.get 12 i64.reinterpret_f64
    i64.or local.get 13 i64.or local.get 14 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 15 i64.or
    local.get 16 i64.extend_i32_u i64.or i64.const 3 call $other drop global.get 0 i64.mul local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9
  )
  (func $calling-locals-7 (export "calling-locals-7") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-7 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-8 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64) (local i64 i32 f64 i64 f32 i64 i32 f64)
    i64.const 0 local.get 10 i64.or local.get 11 i64.extend_i32_u i64.or local.get 12 i64.reinterpret_f64
    i64.or local.get 13 i64.or local.get 14 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 15 i64.or
    local.get 16 i64.extend_i32_u i64.or local.get 17 i64.reinterpret_f64 i64.or i64.const 3 call $other drop
    global.get 0 i64.mul local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9
  )
  (func $calling-locals-8 (export "calling-locals-8") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-8 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-9 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64) (local i64 i32 f64 i64 f32 i64 i32 f64 i64)
    i64.const 0 local.get 10 i64.or local.get 11 i64.extend_i32_u i64.or local.get 12 i64.reinterpret_f64
    i64.or local.get 13 i64.or local.get 14 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 15 i64.or
    local.get 16 i64.extend_i32_u i64.or local.get 17 i64.reinterpret_f64 i64.or local.get 18 i64.or
    i64.const 3 call $other drop global.get 0 i64.mul local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
  )
  (func $calling-locals-9 (export "calling-locals-9") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-9 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-10 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64) (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32)
    i64.const 0 local.get 10 i64.or local.get 11 i64.extend_i32_u i64.or local.get 12 i64.reinterpret_f64
    i64.or local.get 13 i64.or local.get 14 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 15 i64.or
    local.get 16 i64.extend_i32_u i64.or local.get 17 i64.reinterpret_f64 i64.or local.get 18 i64.or
    local.get 19 i32.reinterpret_f32 i64.extend_i32_u i64.or i64.const 3 call $other drop global.get 0 i64.mul
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
  (func $calling-locals-10 (export "calling-locals-10") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-10 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-11 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64) (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64)
    i64.const 0 local.get 10 i64.or local.get 11 i64.extend_i32_u i64.or local.get 12 i64.reinterpret_f64
    i64.or local.get 13 i64.or local.get 14 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 15 i64.or
    local.get 16 i64.extend_i32_u i64.or local.get 17 i64.reinterpret_f64 i64.or local.get 18 i64.or
    local.get 19 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 20 i64.or i64.const 3 call $other drop
    global.get 0 i64.mul local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9
  )
  (func $calling-locals-11 (export "calling-locals-11") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-11 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-12 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64) (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32)
    i64.const 0 local.get 10 i64.or local.get 11 i64.extend_i32_u i64.or local.get 12 i64.reinterpret_f64
    i64.or local.get 13 i64.or local.get 14 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 15 i64.or
    local.get 16 i64.extend_i32_u i64.or local.get 17 i64.reinterpret_f64 i64.or local.get 18 i64.or
    local.get 19 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 20 i64.or local.get 21 i64.extend_i32_u
    i64.or i64.const 3 call $other drop global.get 0 i64.mul local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
  )
  (func $calling-locals-12 (export "calling-locals-12") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-12 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-13 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64)
    i64.const 0 local.get 10 i64.or local.get 11 i64.extend_i32_u i64.or local.get 12 i64.reinterpret_f64
    i64.or local.get 13 i64.or local.get 14 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 15 i64.or
    local.get 16 i64.extend_i32_u i64.or local.get 17 i64.reinterpret_f64 i64.or local.get 18 i64.or
    local.get 19 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 20 i64.or local.get 21 i64.extend_i32_u
    i64.or local.get 22 i64.reinterpret_f64 i64.or i64.const 3 call $other drop global.get 0 i64.mul
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
  (func $calling-locals-13 (export "calling-locals-13") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-13 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-14 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64)
    i64.const 0 local.get 10 i64.or local.get 11 i64.extend_i32_u i64.or local.get 12 i64.reinterpret_f64
    i64.or local.get 13 i64.or local.get 14 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 15 i64.or
    local.get 16 i64.extend_i32_u i64.or local.get 17 i64.reinterpret_f64 i64.or local.get 18 i64.or
    local.get 19 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 20 i64.or local.get 21 i64.extend_i32_u
    i64.or local.get 22 i64.reinterpret_f64 i64.or local.get 23 i64.or i64.const 3 call $other drop
    global.get 0 i64.mul local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9
  )
  (func $calling-locals-14 (export "calling-locals-14") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-14 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-15 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32)
    i64.const 0 local.get 10 i64.or local.get 11 i64.extend_i32_u i64.or local.get 12 i64.reinterpret_f64
    i64.or local.get 13 i64.or local.get 14 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 15 i64.or
    local.get 16 i64.extend_i32_u i64.or local.get 17 i64.reinterpret_f64 i64.or local.get 18 i64.or
    local.get 19 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 20 i64.or local.get 21 i64.extend_i32_u
    i64.or local.get 22 i64.reinterpret_f64 i64.or local.get 23 i64.or local.get 24 i32.reinterpret_f32
    i64.extend_i32_u i64.or i64.const 3 call $other drop global.get 0 i64.mul local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
  )
  (func $calling-locals-15 (export "calling-locals-15") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-15 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-16 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64)
    i64.const 0 local.get 10 i64.or local.get 11 i64.extend_i32_u i64.or local.get 12 i64.reinterpret_f64
    i64.or local.get 13 i64.or local.get 14 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 15 i64.or
    local.get 16 i64.extend_i32_u i64.or local.get 17 i64.reinterpret_f64 i64.or local.get 18 i64.or
    local.get 19 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 20 i64.or local.get 21 i64.extend_i32_u
    i64.or local.get 22 i64.reinterpret_f64 i64.or local.get 23 i64.or local.get 24 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 25 i64.or i64.const 3 call $other drop global.get 0 i64.mul local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9
  )
  (func $calling-locals-16 (export "calling-locals-16") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-16 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-17 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32)
    i64.const 0 local.get 10 i64.or local.get 11 i64.extend_i32_u i64.or local.get 12 i64.reinterpret_f64
    i64.or local.get 13 i64.or local.get 14 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 15 i64.or
    local.get 16 i64.extend_i32_u i64.or local.get 17 i64.reinterpret_f64 i64.or local.get 18 i64.or
    local.get 19 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 20 i64.or local.get 21 i64.extend_i32_u
    i64.or local.get 22 i64.reinterpret_f64 i64.or local.get 23 i64.or local.get 24 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 25 i64.or local.get 26 i64.extend_i32_u i64.or i64.const 3 call $other
    drop global.get 0 i64.mul local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9
  )
  (func $calling-locals-17 (export "calling-locals-17") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-17 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-18 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64)
    i64.const 0 local.get 10 i64.or local.get 11 i64.extend_i32_u i64.or local.get 12 i64.reinterpret_f64
    i64.or local.get 13 i64.or local.get 14 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 15 i64.or
    local.get 16 i64.extend_i32_u i64.or local.get 17 i64.reinterpret_f64 i64.or local.get 18 i64.or
    local.get 19 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 20 i64.or local.get 21 i64.extend_i32_u
    i64.or local.get 22 i64.reinterpret_f64 i64.or local.get 23 i64.or local.get 24 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 25 i64.or local.get 26 i64.extend_i32_u i64.or local.get 27
    i64.reinterpret_f64 i64.or i64.const 3 call $other drop global.get 0 i64.mul local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
  )
  (func $calling-locals-18 (export "calling-locals-18") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-18 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-19 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64)
    i64.const 0 local.get 10 i64.or local.get 11 i64.extend_i32_u i64.or local.get 12 i64.reinterpret_f64
    i64.or local.get 13 i64.or local.get 14 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 15 i64.or
    local.get 16 i64.extend_i32_u i64.or local.get 17 i64.reinterpret_f64 i64.or local.get 18 i64.or
    local.get 19 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 20 i64.or local.get 21 i64.extend_i32_u
    i64.or local.get 22 i64.reinterpret_f64 i64.or local.get 23 i64.or local.get 24 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 25 i64.or local.get 26 i64.extend_i32_u i64.or local.get 27
    i64.reinterpret_f64 i64.or local.get 28 i64.or i64.const 3 call $other drop global.get 0 i64.mul
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
  (func $calling-locals-19 (export "calling-locals-19") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-19 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-20 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32)
    i64.const 0 local.get 10 i64.or local.get 11 i64.extend_i32_u i64.or local.get 12 i64.reinterpret_f64
    i64.or local.get 13 i64.or local.get 14 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 15 i64.or
    local.get 16 i64.extend_i32_u i64.or local.get 17 i64.reinterpret_f64 i64.or local.get 18 i64.or
    local.get 19 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 20 i64.or local.get 21 i64.extend_i32_u
    i64.or local.get 22 i64.reinterpret_f64 i64.or local.get 23 i64.or local.get 24 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 25 i64.or local.get 26 i64.extend_i32_u i64.or local.get 27
    i64.reinterpret_f64 i64.or local.get 28 i64.or local.get 29 i32.reinterpret_f32 i64.extend_i32_u i64.or
    i64.const 3 call $other drop global.get 0 i64.mul local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
  )
  (func $calling-locals-20 (export "calling-locals-20") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-20 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-21 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64)
    i64.const 0 local.get 10 i64.or local.get 11 i64.extend_i32_u i64.or local.get 12 i64.reinterpret_f64
    i64.or local.get 13 i64.or local.get 14 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 15 i64.or
    local.get 16 i64.extend_i32_u i64.or local.get 17 i64.reinterpret_f64 i64.or local.get 18 i64.or
    local.get 19 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 20 i64.or local.get 21 i64.extend_i32_u
    i64.or local.get 22 i64.reinterpret_f64 i64.or local.get 23 i64.or local.get 24 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 25 i64.or local.get 26 i64.extend_i32_u i64.or local.get 27
    i64.reinterpret_f64 i64.or local.get 28 i64.or local.get 29 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 30 i64.or i64.const 3 call $other drop global.get 0 i64.mul local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
  )
  (func $calling-locals-21 (export "calling-locals-21") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-21 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-22 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32)
    i64.const 0 local.get 10 i64.or local.get 11 i64.extend_i32_u i64.or local.get 12 i64.reinterpret_f64
    i64.or local.get 13 i64.or local.get 14 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 15 i64.or
    local.get 16 i64.extend_i32_u i64.or local.get 17 i64.reinterpret_f64 i64.or local.get 18 i64.or
    local.get 19 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 20 i64.or local.get 21 i64.extend_i32_u
    i64.or local.get 22 i64.reinterpret_f64 i64.or local.get 23 i64.or local.get 24 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 25 i64.or local.get 26 i64.extend_i32_u i64.or local.get 27
    i64.reinterpret_f64 i64.or local.get 28 i64.or local.get 29 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 30 i64.or local.get 31 i64.extend_i32_u i64.or i64.const 3 call $other drop global.get 0 i64.mul
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
  (func $calling-locals-22 (export "calling-locals-22") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-22 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-23 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64)
    i64.const 0 local.get 10 i64.or local.get 11 i64.extend_i32_u i64.or local.get 12 i64.reinterpret_f64
    i64.or local.get 13 i64.or local.get 14 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 15 i64.or
    local.get 16 i64.extend_i32_u i64.or local.get 17 i64.reinterpret_f64 i64.or local.get 18 i64.or
    local.get 19 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 20 i64.or local.get 21 i64.extend_i32_u
    i64.or local.get 22 i64.reinterpret_f64 i64.or local.get 23 i64.or local.get 24 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 25 i64.or local.get 26 i64.extend_i32_u i64.or local.get 27
    i64.reinterpret_f64 i64.or local.get 28 i64.or local.get 29 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 30 i64.or local.get 31 i64.extend_i32_u i64.or local.get 32 i64.reinterpret_f64 i64.or
    i64.const 3 call $other drop global.get 0 i64.mul local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
  )
  (func $calling-locals-23 (export "calling-locals-23") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-23 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-24 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64)
    i64.const 0 local.get 10 i64.or local.get 11 i64.extend_i32_u i64.or local.get 12 i64.reinterpret_f64
    i64.or local.get 13 i64.or local.get 14 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 15 i64.or
    local.get 16 i64.extend_i32_u i64.or local.get 17 i64.reinterpret_f64 i64.or local.get 18 i64.or
    local.get 19 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 20 i64.or local.get 21 i64.extend_i32_u
    i64.or local.get 22 i64.reinterpret_f64 i64.or local.get 23 i64.or local.get 24 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 25 i64.or local.get 26 i64.extend_i32_u i64.or local.get 27
    i64.reinterpret_f64 i64.or local.get 28 i64.or local.get 29 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 30 i64.or local.get 31 i64.extend_i32_u i64.or local.get 32 i64.reinterpret_f64 i64.or
    local.get 33 i64.or i64.const 3 call $other drop global.get 0 i64.mul local.get 0 local.get 1 local.get 2
    local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
  )
  (func $calling-locals-24 (export "calling-locals-24") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-24 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-25 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32)
    i64.const 0 local.get 10 i64.or local.get 11 i64.extend_i32_u i64.or local.get 12 i64.reinterpret_f64
    i64.or local.get 13 i64.or local.get 14 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 15 i64.or
    local.get 16 i64.extend_i32_u i64.or local.get 17 i64.reinterpret_f64 i64.or local.get 18 i64.or
    local.get 19 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 20 i64.or local.get 21 i64.extend_i32_u
    i64.or local.get 22 i64.reinterpret_f64 i64.or local.get 23 i64.or local.get 24 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 25 i64.or local.get 26 i64.extend_i32_u i64.or local.get 27
    i64.reinterpret_f64 i64.or local.get 28 i64.or local.get 29 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 30 i64.or local.get 31 i64.extend_i32_u i64.or local.get 32 i64.reinterpret_f64 i64.or
    local.get 33 i64.or local.get 34 i32.reinterpret_f32 i64.extend_i32_u i64.or i64.const 3 call $other drop
    global.get 0 i64.mul local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9
  )
  (func $calling-locals-25 (export "calling-locals-25") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-25 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-26 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64)
    i64.const 0 local.get 10 i64.or local.get 11 i64.extend_i32_u i64.or local.get 12 i64.reinterpret_f64
    i64.or local.get 13 i64.or local.get 14 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 15 i64.or
    local.get 16 i64.extend_i32_u i64.or local.get 17 i64.reinterpret_f64 i64.or local.get 18 i64.or
    local.get 19 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 20 i64.or local.get 21 i64.extend_i32_u
    i64.or local.get 22 i64.reinterpret_f64 i64.or local.get 23 i64.or local.get 24 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 25 i64.or local.get 26 i64.extend_i32_u i64.or local.get 27
    i64.reinterpret_f64 i64.or local.get 28 i64.or local.get 29 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 30 i64.or local.get 31 i64.extend_i32_u i64.or local.get 32 i64.reinterpret_f64 i64.or
    local.get 33 i64.or local.get 34 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 35 i64.or
    i64.const 3 call $other drop global.get 0 i64.mul local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
  )
  (func $calling-locals-26 (export "calling-locals-26") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-26 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-27 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32)
    i64.const 0 local.get 10 i64.or local.get 11 i64.extend_i32_u i64.or local.get 12 i64.reinterpret_f64
    i64.or local.get 13 i64.or local.get 14 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 15 i64.or
    local.get 16 i64.extend_i32_u i64.or local.get 17 i64.reinterpret_f64 i64.or local.get 18 i64.or
    local.get 19 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 20 i64.or local.get 21 i64.extend_i32_u
    i64.or local.get 22 i64.reinterpret_f64 i64.or local.get 23 i64.or local.get 24 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 25 i64.or local.get 26 i64.extend_i32_u i64.or local.get 27
    i64.reinterpret_f64 i64.or local.get 28 i64.or local.get 29 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 30 i64.or local.get 31 i64.extend_i32_u i64.or local.get 32 i64.reinterpret_f64 i64.or
    local.get 33 i64.or local.get 34 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 35 i64.or
    local.get 36 i64.extend_i32_u i64.or i64.const 3 call $other drop global.get 0 i64.mul local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9
  )
  (func $calling-locals-27 (export "calling-locals-27") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-27 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-28 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64)
    i64.const 0 local.get 10 i64.or local.get 11 i64.extend_i32_u i64.or local.get 12 i64.reinterpret_f64
    i64.or local.get 13 i64.or local.get 14 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 15 i64.or
    local.get 16 i64.extend_i32_u i64.or local.get 17 i64.reinterpret_f64 i64.or local.get 18 i64.or
    local.get 19 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 20 i64.or local.get 21 i64.extend_i32_u
    i64.or local.get 22 i64.reinterpret_f64 i64.or local.get 23 i64.or local.get 24 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 25 i64.or local.get 26 i64.extend_i32_u i64.or local.get 27
    i64.reinterpret_f64 i64.or local.get 28 i64.or local.get 29 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 30 i64.or local.get 31 i64.extend_i32_u i64.or local.get 32 i64.reinterpret_f64 i64.or
    local.get 33 i64.or local.get 34 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 35 i64.or
    local.get 36 i64.extend_i32_u i64.or local.get 37 i64.reinterpret_f64 i64.or i64.const 3 call $other drop
    global.get 0 i64.mul local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9
  )
  (func $calling-locals-28 (export "calling-locals-28") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-28 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-29 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64)
    i64.const 0 local.get 10 i64.or local.get 11 i64.extend_i32_u i64.or local.get 12 i64.reinterpret_f64
    i64.or local.get 13 i64.or local.get 14 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 15 i64.or
    local.get 16 i64.extend_i32_u i64.or local.get 17 i64.reinterpret_f64 i64.or local.get 18 i64.or
    local.get 19 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 20 i64.or local.get 21 i64.extend_i32_u
    i64.or local.get 22 i64.reinterpret_f64 i64.or local.get 23 i64.or local.get 24 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 25 i64.or local.get 26 i64.extend_i32_u i64.or local.get 27
    i64.reinterpret_f64 i64.or local.get 28 i64.or local.get 29 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 30 i64.or local.get 31 i64.extend_i32_u i64.or local.get 32 i64.reinterpret_f64 i64.or
    local.get 33 i64.or local.get 34 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 35 i64.or
    local.get 36 i64.extend_i32_u i64.or local.get 37 i64.reinterpret_f64 i64.or local.get 38 i64.or
    i64.const 3 call $other drop global.get 0 i64.mul local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
  )
  (func $calling-locals-29 (export "calling-locals-29") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-29 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-30 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32)
    i64.const 0 local.get 10 i64.or local.get 11 i64.extend_i32_u i64.or local.get 12 i64.reinterpret_f64
    i64.or local.get 13 i64.or local.get 14 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 15 i64.or
    local.get 16 i64.extend_i32_u i64.or local.get 17 i64.reinterpret_f64 i64.or local.get 18 i64.or
    local.get 19 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 20 i64.or local.get 21 i64.extend_i32_u
    i64.or local.get 22 i64.reinterpret_f64 i64.or local.get 23 i64.or local.get 24 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 25 i64.or local.get 26 i64.extend_i32_u i64.or local.get 27
    i64.reinterpret_f64 i64.or local.get 28 i64.or local.get 29 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 30 i64.or local.get 31 i64.extend_i32_u i64.or local.get 32 i64.reinterpret_f64 i64.or
    local.get 33 i64.or local.get 34 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 35 i64.or
    local.get 36 i64.extend_i32_u i64.or local.get 37 i64.reinterpret_f64 i64.or local.get 38 i64.or
    local.get 39 i32.reinterpret_f32 i64.extend_i32_u i64.or i64.const 3 call $other drop global.get 0 i64.mul
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
  (func $calling-locals-30 (export "calling-locals-30") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-30 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-31 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64)
    i64.const 0 local.get 10 i64.or local.get 11 i64.extend_i32_u i64.or local.get 12 i64.reinterpret_f64
    i64.or local.get 13 i64.or local.get 14 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 15 i64.or
    local.get 16 i64.extend_i32_u i64.or local.get 17 i64.reinterpret_f64 i64.or local.get 18 i64.or
    local.get 19 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 20 i64.or local.get 21 i64.extend_i32_u
    i64.or local.get 22 i64.reinterpret_f64 i64.or local.get 23 i64.or local.get 24 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 25 i64.or local.get 26 i64.extend_i32_u i64.or local.get 27
    i64.reinterpret_f64 i64.or local.get 28 i64.or local.get 29 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 30 i64.or local.get 31 i64.extend_i32_u i64.or local.get 32 i64.reinterpret_f64 i64.or
    local.get 33 i64.or local.get 34 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 35 i64.or
    local.get 36 i64.extend_i32_u i64.or local.get 37 i64.reinterpret_f64 i64.or local.get 38 i64.or
    local.get 39 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 40 i64.or i64.const 3 call $other drop
    global.get 0 i64.mul local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9
  )
  (func $calling-locals-31 (export "calling-locals-31") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-31 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-32 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32)
    i64.const 0 local.get 10 i64.or local.get 11 i64.extend_i32_u i64.or local.get 12 i64.reinterpret_f64
    i64.or local.get 13 i64.or local.get 14 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 15 i64.or
    local.get 16 i64.extend_i32_u i64.or local.get 17 i64.reinterpret_f64 i64.or local.get 18 i64.or
    local.get 19 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 20 i64.or local.get 21 i64.extend_i32_u
    i64.or local.get 22 i64.reinterpret_f64 i64.or local.get 23 i64.or local.get 24 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 25 i64.or local.get 26 i64.extend_i32_u i64.or local.get 27
    i64.reinterpret_f64 i64.or local.get 28 i64.or local.get 29 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 30 i64.or local.get 31 i64.extend_i32_u i64.or local.get 32 i64.reinterpret_f64 i64.or
    local.get 33 i64.or local.get 34 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 35 i64.or
    local.get 36 i64.extend_i32_u i64.or local.get 37 i64.reinterpret_f64 i64.or local.get 38 i64.or
    local.get 39 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 40 i64.or local.get 41 i64.extend_i32_u
    i64.or i64.const 3 call $other drop global.get 0 i64.mul local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
  )
  (func $calling-locals-32 (export "calling-locals-32") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-32 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-33 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64)
    i64.const 0 local.get 10 i64.or local.get 11 i64.extend_i32_u i64.or local.get 12 i64.reinterpret_f64
    i64.or local.get 13 i64.or local.get 14 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 15 i64.or
    local.get 16 i64.extend_i32_u i64.or local.get 17 i64.reinterpret_f64 i64.or local.get 18 i64.or
    local.get 19 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 20 i64.or local.get 21 i64.extend_i32_u
    i64.or local.get 22 i64.reinterpret_f64 i64.or local.get 23 i64.or local.get 24 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 25 i64.or local.get 26 i64.extend_i32_u i64.or local.get 27
    i64.reinterpret_f64 i64.or local.get 28 i64.or local.get 29 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 30 i64.or local.get 31 i64.extend_i32_u i64.or local.get 32 i64.reinterpret_f64 i64.or
    local.get 33 i64.or local.get 34 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 35 i64.or
    local.get 36 i64.extend_i32_u i64.or local.get 37 i64.reinterpret_f64 i64.or local.get 38 i64.or
    local.get 39 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 40 i64.or local.get 41 i64.extend_i32_u
    i64.or local.get 42 i64.reinterpret_f64 i64.or i64.const 3 call $other drop global.get 0 i64.mul
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
  (func $calling-locals-33 (export "calling-locals-33") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-33 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-34 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64)
    i64.const 0 local.get 10 i64.or local.get 11 i64.extend_i32_u i64.or local.get 12 i64.reinterpret_f64
    i64.or local.get 13 i64.or local.get 14 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 15 i64.or
    local.get 16 i64.extend_i32_u i64.or local.get 17 i64.reinterpret_f64 i64.or local.get 18 i64.or
    local.get 19 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 20 i64.or local.get 21 i64.extend_i32_u
    i64.or local.get 22 i64.reinterpret_f64 i64.or local.get 23 i64.or local.get 24 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 25 i64.or local.get 26 i64.extend_i32_u i64.or local.get 27
    i64.reinterpret_f64 i64.or local.get 28 i64.or local.get 29 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 30 i64.or local.get 31 i64.extend_i32_u i64.or local.get 32 i64.reinterpret_f64 i64.or
    local.get 33 i64.or local.get 34 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 35 i64.or
    local.get 36 i64.extend_i32_u i64.or local.get 37 i64.reinterpret_f64 i64.or local.get 38 i64.or
    local.get 39 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 40 i64.or local.get 41 i64.extend_i32_u
    i64.or local.get 42 i64.reinterpret_f64 i64.or local.get 43 i64.or i64.const 3 call $other drop
    global.get 0 i64.mul local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9
  )
  (func $calling-locals-34 (export "calling-locals-34") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-34 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-35 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32)
    i64.const 0 local.get 10 i64.or local.get 11 i64.extend_i32_u i64.or local.get 12 i64.reinterpret_f64
    i64.or local.get 13 i64.or local.get 14 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 15 i64.or
    local.get 16 i64.extend_i32_u i64.or local.get 17 i64.reinterpret_f64 i64.or local.get 18 i64.or
    local.get 19 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 20 i64.or local.get 21 i64.extend_i32_u
    i64.or local.get 22 i64.reinterpret_f64 i64.or local.get 23 i64.or local.get 24 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 25 i64.or local.get 26 i64.extend_i32_u i64.or local.get 27
    i64.reinterpret_f64 i64.or local.get 28 i64.or local.get 29 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 30 i64.or local.get 31 i64.extend_i32_u i64.or local.get 32 i64.reinterpret_f64 i64.or
    local.get 33 i64.or local.get 34 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 35 i64.or
    local.get 36 i64.extend_i32_u i64.or local.get 37 i64.reinterpret_f64 i64.or local.get 38 i64.or
    local.get 39 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 40 i64.or local.get 41 i64.extend_i32_u
    i64.or local.get 42 i64.reinterpret_f64 i64.or local.get 43 i64.or local.get 44 i32.reinterpret_f32
    i64.extend_i32_u i64.or i64.const 3 call $other drop global.get 0 i64.mul local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
  )
  (func $calling-locals-35 (export "calling-locals-35") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-35 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-36 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64)
    i64.const 0 local.get 10 i64.or local.get 11 i64.extend_i32_u i64.or local.get 12 i64.reinterpret_f64
    i64.or local.get 13 i64.or local.get 14 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 15 i64.or
    local.get 16 i64.extend_i32_u i64.or local.get 17 i64.reinterpret_f64 i64.or local.get 18 i64.or
    local.get 19 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 20 i64.or local.get 21 i64.extend_i32_u
    i64.or local.get 22 i64.reinterpret_f64 i64.or local.get 23 i64.or local.get 24 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 25 i64.or local.get 26 i64.extend_i32_u i64.or local.get 27
    i64.reinterpret_f64 i64.or local.get 28 i64.or local.get 29 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 30 i64.or local.get 31 i64.extend_i32_u i64.or local.get 32 i64.reinterpret_f64 i64.or
    local.get 33 i64.or local.get 34 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 35 i64.or
    local.get 36 i64.extend_i32_u i64.or local.get 37 i64.reinterpret_f64 i64.or local.get 38 i64.or
    local.get 39 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 40 i64.or local.get 41 i64.extend_i32_u
    i64.or local.get 42 i64.reinterpret_f64 i64.or local.get 43 i64.or local.get 44 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 45 i64.or i64.const 3 call $other drop global.get 0 i64.mul local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9
  )
  (func $calling-locals-36 (export "calling-locals-36") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-36 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-37 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32)
    i64.const 0 local.get 10 i64.or local.get 11 i64.extend_i32_u i64.or local.get 12 i64.reinterpret_f64
    i64.or local.get 13 i64.or local.get 14 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 15 i64.or
    local.get 16 i64.extend_i32_u i64.or local.get 17 i64.reinterpret_f64 i64.or local.get 18 i64.or
    local.get 19 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 20 i64.or local.get 21 i64.extend_i32_u
    i64.or local.get 22 i64.reinterpret_f64 i64.or local.get 23 i64.or local.get 24 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 25 i64.or local.get 26 i64.extend_i32_u i64.or local.get 27
    i64.reinterpret_f64 i64.or local.get 28 i64.or local.get 29 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 30 i64.or local.get 31 i64.extend_i32_u i64.or local.get 32 i64.reinterpret_f64 i64.or
    local.get 33 i64.or local.get 34 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 35 i64.or
    local.get 36 i64.extend_i32_u i64.or local.get 37 i64.reinterpret_f64 i64.or local.get 38 i64.or
    local.get 39 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 40 i64.or local.get 41 i64.extend_i32_u
    i64.or local.get 42 i64.reinterpret_f64 i64.or local.get 43 i64.or local.get 44 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 45 i64.or local.get 46 i64.extend_i32_u i64.or i64.const 3 call $other
    drop global.get 0 i64.mul local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9
  )
  (func $calling-locals-37 (export "calling-locals-37") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-37 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-38 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64)
    i64.const 0 local.get 10 i64.or local.get 11 i64.extend_i32_u i64.or local.get 12 i64.reinterpret_f64
    i64.or local.get 13 i64.or local.get 14 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 15 i64.or
    local.get 16 i64.extend_i32_u i64.or local.get 17 i64.reinterpret_f64 i64.or local.get 18 i64.or
    local.get 19 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 20 i64.or local.get 21 i64.extend_i32_u
    i64.or local.get 22 i64.reinterpret_f64 i64.or local.get 23 i64.or local.get 24 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 25 i64.or local.get 26 i64.extend_i32_u i64.or local.get 27
    i64.reinterpret_f64 i64.or local.get 28 i64.or local.get 29 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 30 i64.or local.get 31 i64.extend_i32_u i64.or local.get 32 i64.reinterpret_f64 i64.or
    local.get 33 i64.or local.get 34 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 35 i64.or
    local.get 36 i64.extend_i32_u i64.or local.get 37 i64.reinterpret_f64 i64.or local.get 38 i64.or
    local.get 39 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 40 i64.or local.get 41 i64.extend_i32_u
    i64.or local.get 42 i64.reinterpret_f64 i64.or local.get 43 i64.or local.get 44 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 45 i64.or local.get 46 i64.extend_i32_u i64.or local.get 47
    i64.reinterpret_f64 i64.or i64.const 3 call $other drop global.get 0 i64.mul local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
  )
  (func $calling-locals-38 (export "calling-locals-38") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-38 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-39 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64)
    i64.const 0 local.get 10 i64.or local.get 11 i64.extend_i32_u i64.or local.get 12 i64.reinterpret_f64
    i64.or local.get 13 i64.or local.get 14 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 15 i64.or
    local.get 16 i64.extend_i32_u i64.or local.get 17 i64.reinterpret_f64 i64.or local.get 18 i64.or
    local.get 19 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 20 i64.or local.get 21 i64.extend_i32_u
    i64.or local.get 22 i64.reinterpret_f64 i64.or local.get 23 i64.or local.get 24 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 25 i64.or local.get 26 i64.extend_i32_u i64.or local.get 27
    i64.reinterpret_f64 i64.or local.get 28 i64.or local.get 29 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 30 i64.or local.get 31 i64.extend_i32_u i64.or local.get 32 i64.reinterpret_f64 i64.or
    local.get 33 i64.or local.get 34 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 35 i64.or
    local.get 36 i64.extend_i32_u i64.or local.get 37 i64.reinterpret_f64 i64.or local.get 38 i64.or
    local.get 39 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 40 i64.or local.get 41 i64.extend_i32_u
    i64.or local.get 42 i64.reinterpret_f64 i64.or local.get 43 i64.or local.get 44 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 45 i64.or local.get 46 i64.extend_i32_u i64.or local.get 47
    i64.reinterpret_f64 i64.or local.get 48 i64.or i64.const 3 call $other drop global.get 0 i64.mul
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
  (func $calling-locals-39 (export "calling-locals-39") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-39 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-40 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32)
    i64.const 0 local.get 10 i64.or local.get 11 i64.extend_i32_u i64.or local.get 12 i64.reinterpret_f64
    i64.or local.get 13 i64.or local.get 14 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 15 i64.or
    local.get 16 i64.extend_i32_u i64.or local.get 17 i64.reinterpret_f64 i64.or local.get 18 i64.or
    local.get 19 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 20 i64.or local.get 21 i64.extend_i32_u
    i64.or local.get 22 i64.reinterpret_f64 i64.or local.get 23 i64.or local.get 24 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 25 i64.or local.get 26 i64.extend_i32_u i64.or local.get 27
    i64.reinterpret_f64 i64.or local.get 28 i64.or local.get 29 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 30 i64.or local.get 31 i64.extend_i32_u i64.or local.get 32 i64.reinterpret_f64 i64.or
    local.get 33 i64.or local.get 34 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 35 i64.or
    local.get 36 i64.extend_i32_u i64.or local.get 37 i64.reinterpret_f64 i64.or local.get 38 i64.or
    local.get 39 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 40 i64.or local.get 41 i64.extend_i32_u
    i64.or local.get 42 i64.reinterpret_f64 i64.or local.get 43 i64.or local.get 44 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 45 i64.or local.get 46 i64.extend_i32_u i64.or local.get 47
    i64.reinterpret_f64 i64.or local.get 48 i64.or local.get 49 i32.reinterpret_f32 i64.extend_i32_u i64.or
    i64.const 3 call $other drop global.get 0 i64.mul local.get 0 local.get 1 local.get 2 local.get 3
    local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
  )
  (func $calling-locals-40 (export "calling-locals-40") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-40 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-pinned-locals-1 (param i64 f64) (result i64 i64 f64) (local i64)
    loop
      local.get 2 local.set 2
    end
    i64.const 0 local.get 2 i64.or local.get 0 local.get 1
  )
  (func $pinned-locals-1 (export "pinned-locals-1") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-1 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-2 (param i64 f64) (result i64 i64 f64) (local i64 i32)
    loop
      local.get 2 local.set 2
    end
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 0 local.get 1
  )
  (func $pinned-locals-2 (export "pinned-locals-2") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-2 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-3 (param i64 f64) (result i64 i64 f64) (local i64 i32 f64)
    loop
      local.get 2 local.set 2
    end
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 0 local.get 1
  )
  (func $pinned-locals-3 (export "pinned-locals-3") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-3 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-4 (param i64 f64) (result i64 i64 f64) (local i64 i32 f64 i64)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5
    end
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 0 local.get 1
  )
  (func $pinned-locals-4 (export "pinned-locals-4") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-4 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-5 (param i64 f64) (result i64 i64 f64) (local i64 i32 f64 i64 f32)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5
    end
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 0 local.get 1
  )
  (func $pinned-locals-5 (export "pinned-locals-5") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-5 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-6 (param i64 f64) (result i64 i64 f64) (local i64 i32 f64 i64 f32 i64)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5
    end
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 0
    local.get 1
  )
  (func $pinned-locals-6 (export "pinned-locals-6") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-6 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-7 (param i64 f64) (result i64 i64 f64) (local i64 i32 f64 i64 f32 i64 i32)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5 local.get 8 local.set 8
    end
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 0 local.get 1
  )
  (func $pinned-locals-7 (export "pinned-locals-7") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-7 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-8 (param i64 f64) (result i64 i64 f64) (local i64 i32 f64 i64 f32 i64 i32 f64)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5 local.get 8 local.set 8
    end
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 0 local.get 1
  )
  (func $pinned-locals-8 (export "pinned-locals-8") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-8 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-9 (param i64 f64) (result i64 i64 f64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5 local.get 8 local.set 8
    end
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 0 local.get 1
  )
  (func $pinned-locals-9 (export "pinned-locals-9") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-9 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-10 (param i64 f64) (result i64 i64 f64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5 local.get 8 local.set 8 local.get 11 local.set 11
    end
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 0 local.get 1
  )
  (func $pinned-locals-10 (export "pinned-locals-10") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-10 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-11 (param i64 f64) (result i64 i64 f64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5 local.get 8 local.set 8 local.get 11 local.set 11
    end
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 0 local.get 1
  )
  (func $pinned-locals-11 (export "pinned-locals-11") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-11 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-12 (param i64 f64) (result i64 i64 f64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5 local.get 8 local.set 8 local.get 11 local.set 11
    end
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 0 local.get 1
  )
  (func $pinned-locals-12 (export "pinned-locals-12") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-12 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-13 (param i64 f64) (result i64 i64 f64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5 local.get 8 local.set 8 local.get 11 local.set 11
      local.get 14 local.set 14
    end
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 0 local.get 1
  )
  (func $pinned-locals-13 (export "pinned-locals-13") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-13 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-14 (param i64 f64) (result i64 i64 f64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5 local.get 8 local.set 8 local.get 11 local.set 11
      local.get 14 local.set 14
    end
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 0 local.get 1
  )
  (func $pinned-locals-14 (export "pinned-locals-14") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-14 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-15 (param i64 f64) (result i64 i64 f64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5 local.get 8 local.set 8 local.get 11 local.set 11
      local.get 14 local.set 14
    end
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 0 local.get 1
  )
  (func $pinned-locals-15 (export "pinned-locals-15") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-15 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-16 (param i64 f64) (result i64 i64 f64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5 local.get 8 local.set 8 local.get 11 local.set 11
      local.get 14 local.set 14 local.get 17 local.set 17
    end
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 0 local.get 1
  )
  (func $pinned-locals-16 (export "pinned-locals-16") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-16 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-17 (param i64 f64) (result i64 i64 f64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5 local.get 8 local.set 8 local.get 11 local.set 11
      local.get 14 local.set 14 local.get 17 local.set 17
    end
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 0 local.get 1
  )
  (func $pinned-locals-17 (export "pinned-locals-17") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-17 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-18 (param i64 f64) (result i64 i64 f64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5 local.get 8 local.set 8 local.get 11 local.set 11
      local.get 14 local.set 14 local.get 17 local.set 17
    end
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 0 local.get 1
  )
  (func $pinned-locals-18 (export "pinned-locals-18") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-18 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-19 (param i64 f64) (result i64 i64 f64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5 local.get 8 local.set 8 local.get 11 local.set 11
      local.get 14 local.set 14 local.get 17 local.set 17 local.get 20 local.set 20
    end
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 20 i64.or local.get 0 local.get 1
  )
  (func $pinned-locals-19 (export "pinned-locals-19") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-19 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-20 (param i64 f64) (result i64 i64 f64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5 local.get 8 local.set 8 local.get 11 local.set 11
      local.get 14 local.set 14 local.get 17 local.set 17 local.get 20 local.set 20
    end
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 20 i64.or local.get 21 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 0 local.get 1
  )
  (func $pinned-locals-20 (export "pinned-locals-20") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-20 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-21 (param i64 f64) (result i64 i64 f64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5 local.get 8 local.set 8 local.get 11 local.set 11
      local.get 14 local.set 14 local.get 17 local.set 17 local.get 20 local.set 20
    end
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 20 i64.or local.get 21 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 22 i64.or local.get 0 local.get 1
  )
  (func $pinned-locals-21 (export "pinned-locals-21") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-21 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-22 (param i64 f64) (result i64 i64 f64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5 local.get 8 local.set 8 local.get 11 local.set 11
      local.get 14 local.set 14 local.get 17 local.set 17 local.get 20 local.set 20 local.get 23 local.set 23
    end
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 20 i64.or local.get 21 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 22 i64.or local.get 23 i64.extend_i32_u i64.or local.get 0 local.get 1
  )
  (func $pinned-locals-22 (export "pinned-locals-22") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-22 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-23 (param i64 f64) (result i64 i64 f64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5 local.get 8 local.set 8 local.get 11 local.set 11
      local.get 14 local.set 14 local.get 17 local.set 17 local.get 20 local.set 20 local.get 23 local.set 23
    end
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 20 i64.or local.get 21 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 22 i64.or local.get 23 i64.extend_i32_u i64.or local.get 24 i64.reinterpret_f64 i64.or
    local.get 0 local.get 1
  )
  (func $pinned-locals-23 (export "pinned-locals-23") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-23 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-24 (param i64 f64) (result i64 i64 f64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5 local.get 8 local.set 8 local.get 11 local.set 11
      local.get 14 local.set 14 local.get 17 local.set 17 local.get 20 local.set 20 local.get 23 local.set 23
    end
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 20 i64.or local.get 21 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 22 i64.or local.get 23 i64.extend_i32_u i64.or local.get 24 i64.reinterpret_f64 i64.or
    local.get 25 i64.or local.get 0 local.get 1
  )
  (func $pinned-locals-24 (export "pinned-locals-24") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-24 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-25 (param i64 f64) (result i64 i64 f64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5 local.get 8 local.set 8 local.get 11 local.set 11
      local.get 14 local.set 14 local.get 17 local.set 17 local.get 20 local.set 20 local.get 23 local.set 23
      local.get 26 local.set 26
    end
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 20 i64.or local.get 21 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 22 i64.or local.get 23 i64.extend_i32_u i64.or local.get 24 i64.reinterpret_f64 i64.or
    local.get 25 i64.or local.get 26 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 0 local.get 1
  )
  (func $pinned-locals-25 (export "pinned-locals-25") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-25 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-26 (param i64 f64) (result i64 i64 f64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5 local.get 8 local.set 8 local.get 11 local.set 11
      local.get 14 local.set 14 local.get 17 local.set 17 local.get 20 local.set 20 local.get 23 local.set 23
      local.get 26 local.set 26
    end
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 20 i64.or local.get 21 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 22 i64.or local.get 23 i64.extend_i32_u i64.or local.get 24 i64.reinterpret_f64 i64.or
    local.get 25 i64.or local.get 26 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 27 i64.or
    local.get 0 local.get 1
  )
  (func $pinned-locals-26 (export "pinned-locals-26") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-26 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-27 (param i64 f64) (result i64 i64 f64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5 local.get 8 local.set 8 local.get 11 local.set 11
      local.get 14 local.set 14 local.get 17 local.set 17 local.get 20 local.set 20 local.get 23 local.set 23
      local.get 26 local.set 26
    end
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 20 i64.or local.get 21 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 22 i64.or local.get 23 i64.extend_i32_u i64.or local.get 24 i64.reinterpret_f64 i64.or
    local.get 25 i64.or local.get 26 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 27 i64.or
    local.get 28 i64.extend_i32_u i64.or local.get 0 local.get 1
  )
  (func $pinned-locals-27 (export "pinned-locals-27") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-27 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-28 (param i64 f64) (result i64 i64 f64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5 local.get 8 local.set 8 local.get 11 local.set 11
      local.get 14 local.set 14 local.get 17 local.set 17 local.get 20 local.set 20 local.get 23 local.set 23
      local.get 26 local.set 26 local.get 29 local.set 29
    end
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 20 i64.or local.get 21 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 22 i64.or local.get 23 i64.extend_i32_u i64.or local.get 24 i64.reinterpret_f64 i64.or
    local.get 25 i64.or local.get 26 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 27 i64.or
    local.get 28 i64.extend_i32_u i64.or local.get 29 i64.reinterpret_f64 i64.or local.get 0 local.get 1
  )
  (func $pinned-locals-28 (export "pinned-locals-28") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-28 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-29 (param i64 f64) (result i64 i64 f64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5 local.get 8 local.set 8 local.get 11 local.set 11
      local.get 14 local.set 14 local.get 17 local.set 17 local.get 20 local.set 20 local.get 23 local.set 23
      local.get 26 local.set 26 local.get 29 local.set 29
    end
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 20 i64.or local.get 21 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 22 i64.or local.get 23 i64.extend_i32_u i64.or local.get 24 i64.reinterpret_f64 i64.or
    local.get 25 i64.or local.get 26 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 27 i64.or
    local.get 28 i64.extend_i32_u i64.or local.get 29 i64.reinterpret_f64 i64.or local.get 30 i64.or
    local.get 0 local.get 1
  )
  (func $pinned-locals-29 (export "pinned-locals-29") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-29 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-30 (param i64 f64) (result i64 i64 f64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5 local.get 8 local.set 8 local.get 11 local.set 11
      local.get 14 local.set 14 local.get 17 local.set 17 local.get 20 local.set 20 local.get 23 local.set 23
      local.get 26 local.set 26 local.get 29 local.set 29
    end
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 20 i64.or local.get 21 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 22 i64.or local.get 23 i64.extend_i32_u i64.or local.get 24 i64.reinterpret_f64 i64.or
    local.get 25 i64.or local.get 26 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 27 i64.or
    local.get 28 i64.extend_i32_u i64.or local.get 29 i64.reinterpret_f64 i64.or local.get 30 i64.or
    local.get 31 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 0 local.get 1
  )
  (func $pinned-locals-30 (export "pinned-locals-30") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-30 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-31 (param i64 f64) (result i64 i64 f64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5 local.get 8 local.set 8 local.get 11 local.set 11
      local.get 14 local.set 14 local.get 17 local.set 17 local.get 20 local.set 20 local.get 23 local.set 23
      local.get 26 local.set 26 local.get 29 local.set 29 local.get 32 local.set 32
    end
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 20 i64.or local.get 21 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 22 i64.or local.get 23 i64.extend_i32_u i64.or local.get 24 i64.reinterpret_f64 i64.or
    local.get 25 i64.or local.get 26 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 27 i64.or
    local.get 28 i64.extend_i32_u i64.or local.get 29 i64.reinterpret_f64 i64.or local.get 30 i64.or
    local.get 31 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 32 i64.or local.get 0 local.get 1
  )
  (func $pinned-locals-31 (export "pinned-locals-31") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-31 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-32 (param i64 f64) (result i64 i64 f64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5 local.get 8 local.set 8 local.get 11 local.set 11
      local.get 14 local.set 14 local.get 17 local.set 17 local.get 20 local.set 20 local.get 23 local.set 23
      local.get 26 local.set 26 local.get 29 local.set 29 local.get 32 local.set 32
    end
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 20 i64.or local.get 21 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 22 i64.or local.get 23 i64.extend_i32_u i64.or local.get 24 i64.reinterpret_f64 i64.or
    local.get 25 i64.or local.get 26 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 27 i64.or
    local.get 28 i64.extend_i32_u i64.or local.get 29 i64.reinterpret_f64 i64.or local.get 30 i64.or
    local.get 31 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 32 i64.or local.get 33 i64.extend_i32_u
    i64.or local.get 0 local.get 1
  )
  (func $pinned-locals-32 (export "pinned-locals-32") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-32 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-33 (param i64 f64) (result i64 i64 f64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5 local.get 8 local.set 8 local.get 11 local.set 11
      local.get 14 local.set 14 local.get 17 local.set 17 local.get 20 local.set 20 local.get 23 local.set 23
      local.get 26 local.set 26 local.get 29 local.set 29 local.get 32 local.set 32
    end
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 20 i64.or local.get 21 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 22 i64.or local.get 23 i64.extend_i32_u i64.or local.get 24 i64.reinterpret_f64 i64.or
    local.get 25 i64.or local.get 26 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 27 i64.or
    local.get 28 i64.extend_i32_u i64.or local.get 29 i64.reinterpret_f64 i64.or local.get 30 i64.or
    local.get 31 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 32 i64.or local.get 33 i64.extend_i32_u
    i64.or local.get 34 i64.reinterpret_f64 i64.or local.get 0 local.get 1
  )
  (func $pinned-locals-33 (export "pinned-locals-33") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-33 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-34 (param i64 f64) (result i64 i64 f64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5 local.get 8 local.set 8 local.get 11 local.set 11
      local.get 14 local.set 14 local.get 17 local.set 17 local.get 20 local.set 20 local.get 23 local.set 23
      local.get 26 local.set 26 local.get 29 local.set 29 local.get 32 local.set 32 local.get 35 local.set 35
    end
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 20 i64.or local.get 21 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 22 i64.or local.get 23 i64.extend_i32_u i64.or local.get 24 i64.reinterpret_f64 i64.or
    local.get 25 i64.or local.get 26 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 27 i64.or
    local.get 28 i64.extend_i32_u i64.or local.get 29 i64.reinterpret_f64 i64.or local.get 30 i64.or
    local.get 31 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 32 i64.or local.get 33 i64.extend_i32_u
    i64.or local.get 34 i64.reinterpret_f64 i64.or local.get 35 i64.or local.get 0 local.get 1
  )
  (func $pinned-locals-34 (export "pinned-locals-34") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-34 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-35 (param i64 f64) (result i64 i64 f64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5 local.get 8 local.set 8 local.get 11 local.set 11
      local.get 14 local.set 14 local.get 17 local.set 17 local.get 20 local.set 20 local.get 23 local.set 23
      local.get 26 local.set 26 local.get 29 local.set 29 local.get 32 local.set 32 local.get 35 local.set 35
    end
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 20 i64.or local.get 21 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 22 i64.or local.get 23 i64.extend_i32_u i64.or local.get 24 i64.reinterpret_f64 i64.or
    local.get 25 i64.or local.get 26 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 27 i64.or
    local.get 28 i64.extend_i32_u i64.or local.get 29 i64.reinterpret_f64 i64.or local.get 30 i64.or
    local.get 31 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 32 i64.or local.get 33 i64.extend_i32_u
    i64.or local.get 34 i64.reinterpret_f64 i64.or local.get 35 i64.or local.get 36 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 0 local.get 1
  )
  (func $pinned-locals-35 (export "pinned-locals-35") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-35 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-36 (param i64 f64) (result i64 i64 f64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5 local.get 8 local.set 8 local.get 11 local.set 11
      local.get 14 local.set 14 local.get 17 local.set 17 local.get 20 local.set 20 local.get 23 local.set 23
      local.get 26 local.set 26 local.get 29 local.set 29 local.get 32 local.set 32 local.get 35 local.set 35
    end
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 20 i64.or local.get 21 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 22 i64.or local.get 23 i64.extend_i32_u i64.or local.get 24 i64.reinterpret_f64 i64.or
    local.get 25 i64.or local.get 26 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 27 i64.or
    local.get 28 i64.extend_i32_u i64.or local.get 29 i64.reinterpret_f64 i64.or local.get 30 i64.or
    local.get 31 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 32 i64.or local.get 33 i64.extend_i32_u
    i64.or local.get 34 i64.reinterpret_f64 i64.or local.get 35 i64.or local.get 36 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 37 i64.or local.get 0 local.get 1
  )
  (func $pinned-locals-36 (export "pinned-locals-36") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-36 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-37 (param i64 f64) (result i64 i64 f64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5 local.get 8 local.set 8 local.get 11 local.set 11
      local.get 14 local.set 14 local.get 17 local.set 17 local.get 20 local.set 20 local.get 23 local.set 23
      local.get 26 local.set 26 local.get 29 local.set 29 local.get 32 local.set 32 local.get 35 local.set 35
      local.get 38 local.set 38
    end
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 20 i64.or local.get 21 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 22 i64.or local.get 23 i64.extend_i32_u i64.or local.get 24 i64.reinterpret_f64 i64.or
    local.get 25 i64.or local.get 26 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 27 i64.or
    local.get 28 i64.extend_i32_u i64.or local.get 29 i64.reinterpret_f64 i64.or local.get 30 i64.or
    local.get 31 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 32 i64.or local.get 33 i64.extend_i32_u
    i64.or local.get 34 i64.reinterpret_f64 i64.or local.get 35 i64.or local.get 36 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 37 i64.or local.get 38 i64.extend_i32_u i64.or local.get 0 local.get 1
  )
  (func $pinned-locals-37 (export "pinned-locals-37") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-37 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-38 (param i64 f64) (result i64 i64 f64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5 local.get 8 local.set 8 local.get 11 local.set 11
      local.get 14 local.set 14 local.get 17 local.set 17 local.get 20 local.set 20 local.get 23 local.set 23
      local.get 26 local.set 26 local.get 29 local.set 29 local.get 32 local.set 32 local.get 35 local.set 35
      local.get 38 local.set 38
    end
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 20 i64.or local.get 21 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 22 i64.or local.get 23 i64.extend_i32_u i64.or local.get 24 i64.reinterpret_f64 i64.or
    local.get 25 i64.or local.get 26 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 27 i64.or
    local.get 28 i64.extend_i32_u i64.or local.get 29 i64.reinterpret_f64 i64.or local.get 30 i64.or
    local.get 31 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 32 i64.or local.get 33 i64.extend_i32_u
    i64.or local.get 34 i64.reinterpret_f64 i64.or local.get 35 i64.or local.get 36 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 37 i64.or local.get 38 i64.extend_i32_u i64.or local.get 39
    i64.reinterpret_f64 i64.or local.get 0 local.get 1
  )
  (func $pinned-locals-38 (export "pinned-locals-38") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-38 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-39 (param i64 f64) (result i64 i64 f64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5 local.get 8 local.set 8 local.get 11 local.set 11
      local.get 14 local.set 14 local.get 17 local.set 17 local.get 20 local.set 20 local.get 23 local.set 23
      local.get 26 local.set 26 local.get 29 local.set 29 local.get 32 local.set 32 local.get 35 local.set 35
      local.get 38 local.set 38
    end
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 20 i64.or local.get 21 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 22 i64.or local.get 23 i64.extend_i32_u i64.or local.get 24 i64.reinterpret_f64 i64.or
    local.get 25 i64.or local.get 26 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 27 i64.or
    local.get 28 i64.extend_i32_u i64.or local.get 29 i64.reinterpret_f64 i64.or local.get 30 i64.or
    local.get 31 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 32 i64.or local.get 33 i64.extend_i32_u
    i64.or local.get 34 i64.reinterpret_f64 i64.or local.get 35 i64.or local.get 36 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 37 i64.or local.get 38 i64.extend_i32_u i64.or local.get 39
    i64.reinterpret_f64 i64.or local.get 40 i64.or local.get 0 local.get 1
  )
  (func $pinned-locals-39 (export "pinned-locals-39") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-39 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-40 (param i64 f64) (result i64 i64 f64)
  (local i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32 i64 i32 f64 i64 f32)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5 local.get 8 local.set 8 local.get 11 local.set 11
      local.get 14 local.set 14 local.get 17 local.set 17 local.get 20 local.set 20 local.get 23 local.set 23
      local.get 26 local.set 26 local.get 29 local.set 29 local.get 32 local.set 32 local.get 35 local.set 35
      local.get 38 local.set 38 local.get 41 local.set 41
    end
    i64.const 0 local.get 2 i64.or local.get 3 i64.extend_i32_u i64.or local.get 4 i64.reinterpret_f64 i64.or
    local.get 5 i64.or local.get 6 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 7 i64.or local.get 8
    i64.extend_i32_u i64.or local.get 9 i64.reinterpret_f64 i64.or local.get 10 i64.or local.get 11
    i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 12 i64.or local.get 13 i64.extend_i32_u i64.or
    local.get 14 i64.reinterpret_f64 i64.or local.get 15 i64.or local.get 16 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 17 i64.or local.get 18 i64.extend_i32_u i64.or local.get 19
    i64.reinterpret_f64 i64.or local.get 20 i64.or local.get 21 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 22 i64.or local.get 23 i64.extend_i32_u i64.or local.get 24 i64.reinterpret_f64 i64.or
    local.get 25 i64.or local.get 26 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 27 i64.or
    local.get 28 i64.extend_i32_u i64.or local.get 29 i64.reinterpret_f64 i64.or local.get 30 i64.or
    local.get 31 i32.reinterpret_f32 i64.extend_i32_u i64.or local.get 32 i64.or local.get 33 i64.extend_i32_u
    i64.or local.get 34 i64.reinterpret_f64 i64.or local.get 35 i64.or local.get 36 i32.reinterpret_f32
    i64.extend_i32_u i64.or local.get 37 i64.or local.get 38 i64.extend_i32_u i64.or local.get 39
    i64.reinterpret_f64 i64.or local.get 40 i64.or local.get 41 i32.reinterpret_f32 i64.extend_i32_u i64.or
    local.get 0 local.get 1
  )
  (func $pinned-locals-40 (export "pinned-locals-40") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-40 local.get 2 local.get 3
    local.get 4 local.get 5
  )
)

(assert_return (invoke "locals-1"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-2"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-3"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-4"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-5"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-6"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-7"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-8"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-9"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-10"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-11"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-12"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-13"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-14"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-15"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-16"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-17"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-18"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-19"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-20"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-21"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-22"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-23"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-24"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-25"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-26"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-27"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-28"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-29"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-30"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-31"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-32"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-33"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-34"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-35"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-36"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-37"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-38"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-39"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-40"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-1"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-2"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-3"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-4"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-5"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-6"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-7"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-8"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-9"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-10"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-11"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-12"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-13"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-14"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-15"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-16"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-17"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-18"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-19"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-20"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-21"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-22"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-23"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-24"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-25"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-26"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-27"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-28"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-29"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-30"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-31"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-32"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-33"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-34"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-35"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-36"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-37"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-38"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-39"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-40"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-1"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-2"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-3"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-4"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-5"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-6"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-7"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-8"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-9"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-10"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-11"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-12"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-13"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-14"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-15"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-16"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-17"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-18"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-19"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-20"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-21"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-22"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-23"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-24"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-25"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-26"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-27"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-28"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-29"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-30"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-31"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-32"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-33"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-34"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-35"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-36"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-37"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-38"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-39"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-40"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))

(module
  (func $frame-1000 (export "frame-1000") (param i32) (result i32)
  (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 1 local.set 1 local.get 1 local.get 1000 i32.sub local.set 1000 local.get 0
    if (result i32)
      local.get 0 i32.const 1 i32.sub call $frame-1000 local.get 1 i32.add local.get 1000 i32.add
    else
      local.get 1000
    end
  )
  (func $frame-2041 (export "frame-2041") (param i32) (result i32)
  (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 1 local.set 1 local.get 1 local.get 2041 i32.sub local.set 2041 local.get 0
    if (result i32)
      local.get 0 i32.const 1 i32.sub call $frame-2041 local.get 1 i32.add local.get 2041 i32.add
    else
      local.get 2041
    end
  )
  (func $frame-2042 (export "frame-2042") (param i32) (result i32)
  (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 1 local.set 1 local.get 1 local.get 2042 i32.sub local.set 2042 local.get 0
    if (result i32)
      local.get 0 i32.const 1 i32.sub call $frame-2042 local.get 1 i32.add local.get 2042 i32.add
    else
      local.get 2042
    end
  )
  (func $frame-2043 (export "frame-2043") (param i32) (result i32)
  (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 1 local.set 1 local.get 1 local.get 2043 i32.sub local.set 2043 local.get 0
    if (result i32)
      local.get 0 i32.const 1 i32.sub call $frame-2043 local.get 1 i32.add local.get 2043 i32.add
    else
      local.get 2043
    end
  )
  (func $frame-2044 (export "frame-2044") (param i32) (result i32)
  (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 1 local.set 1 local.get 1 local.get 2044 i32.sub local.set 2044 local.get 0
    if (result i32)
      local.get 0 i32.const 1 i32.sub call $frame-2044 local.get 1 i32.add local.get 2044 i32.add
    else
      local.get 2044
    end
  )
  (func $frame-2045 (export "frame-2045") (param i32) (result i32)
  (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 1 local.set 1 local.get 1 local.get 2045 i32.sub local.set 2045 local.get 0
    if (result i32)
      local.get 0 i32.const 1 i32.sub call $frame-2045 local.get 1 i32.add local.get 2045 i32.add
    else
      local.get 2045
    end
  )
  (func $frame-2046 (export "frame-2046") (param i32) (result i32)
  (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 1 local.set 1 local.get 1 local.get 2046 i32.sub local.set 2046 local.get 0
    if (result i32)
      local.get 0 i32.const 1 i32.sub call $frame-2046 local.get 1 i32.add local.get 2046 i32.add
    else
      local.get 2046
    end
  )
  (func $frame-2047 (export "frame-2047") (param i32) (result i32)
  (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 1 local.set 1 local.get 1 local.get 2047 i32.sub local.set 2047 local.get 0
    if (result i32)
      local.get 0 i32.const 1 i32.sub call $frame-2047 local.get 1 i32.add local.get 2047 i32.add
    else
      local.get 2047
    end
  )
  (func $frame-2048 (export "frame-2048") (param i32) (result i32)
  (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 1 local.set 1 local.get 1 local.get 2048 i32.sub local.set 2048 local.get 0
    if (result i32)
      local.get 0 i32.const 1 i32.sub call $frame-2048 local.get 1 i32.add local.get 2048 i32.add
    else
      local.get 2048
    end
  )
  (func $frame-4100 (export "frame-4100") (param i32) (result i32)
  (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 1 local.set 1 local.get 1 local.get 4100 i32.sub local.set 4100 local.get 0
    if (result i32)
      local.get 0 i32.const 1 i32.sub call $frame-4100 local.get 1 i32.add local.get 4100 i32.add
    else
      local.get 4100
    end
  )
  (func $frame-33000 (export "frame-33000") (param i32) (result i32)
  (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 1 local.set 1 local.get 1 local.get 33000 i32.sub local.set 33000 local.get 0
    if (result i32)
      local.get 0 i32.const 1 i32.sub call $frame-33000 local.get 1 i32.add local.get 33000 i32.add
    else
      local.get 33000
    end
  )
)

(assert_return (invoke "frame-1000" (i32.const 0)) (i32.const 1))
(assert_return (invoke "frame-1000" (i32.const 1)) (i32.const 3))
(assert_return (invoke "frame-1000" (i32.const 2)) (i32.const 5))
(assert_exhaustion (invoke "frame-1000" (i32.const 0xf4240)) "call stack exhausted")
(assert_return (invoke "frame-2041" (i32.const 0)) (i32.const 1))
(assert_return (invoke "frame-2041" (i32.const 1)) (i32.const 3))
(assert_return (invoke "frame-2041" (i32.const 2)) (i32.const 5))
(assert_exhaustion (invoke "frame-2041" (i32.const 0xf4240)) "call stack exhausted")
(assert_return (invoke "frame-2042" (i32.const 0)) (i32.const 1))
(assert_return (invoke "frame-2042" (i32.const 1)) (i32.const 3))
(assert_return (invoke "frame-2042" (i32.const 2)) (i32.const 5))
(assert_exhaustion (invoke "frame-2042" (i32.const 0xf4240)) "call stack exhausted")
(assert_return (invoke "frame-2043" (i32.const 0)) (i32.const 1))
(assert_return (invoke "frame-2043" (i32.const 1)) (i32.const 3))
(assert_return (invoke "frame-2043" (i32.const 2)) (i32.const 5))
(assert_exhaustion (invoke "frame-2043" (i32.const 0xf4240)) "call stack exhausted")
(assert_return (invoke "frame-2044" (i32.const 0)) (i32.const 1))
(assert_return (invoke "frame-2044" (i32.const 1)) (i32.const 3))
(assert_return (invoke "frame-2044" (i32.const 2)) (i32.const 5))
(assert_exhaustion (invoke "frame-2044" (i32.const 0xf4240)) "call stack exhausted")
(assert_return (invoke "frame-2045" (i32.const 0)) (i32.const 1))
(assert_return (invoke "frame-2045" (i32.const 1)) (i32.const 3))
(assert_return (invoke "frame-2045" (i32.const 2)) (i32.const 5))
(assert_exhaustion (invoke "frame-2045" (i32.const 0xf4240)) "call stack exhausted")
(assert_return (invoke "frame-2046" (i32.const 0)) (i32.const 1))
(assert_return (invoke "frame-2046" (i32.const 1)) (i32.const 3))
(assert_return (invoke "frame-2046" (i32.const 2)) (i32.const 5))
(assert_exhaustion (invoke "frame-2046" (i32.const 0xf4240)) "call stack exhausted")
(assert_return (invoke "frame-2047" (i32.const 0)) (i32.const 1))
(assert_return (invoke "frame-2047" (i32.const 1)) (i32.const 3))
(assert_return (invoke "frame-2047" (i32.const 2)) (i32.const 5))
(assert_exhaustion (invoke "frame-2047" (i32.const 0xf4240)) "call stack exhausted")
(assert_return (invoke "frame-2048" (i32.const 0)) (i32.const 1))
(assert_return (invoke "frame-2048" (i32.const 1)) (i32.const 3))
(assert_return (invoke "frame-2048" (i32.const 2)) (i32.const 5))
(assert_exhaustion (invoke "frame-2048" (i32.const 0xf4240)) "call stack exhausted")
(assert_return (invoke "frame-4100" (i32.const 0)) (i32.const 1))
(assert_return (invoke "frame-4100" (i32.const 1)) (i32.const 3))
(assert_return (invoke "frame-4100" (i32.const 2)) (i32.const 5))
(assert_exhaustion (invoke "frame-4100" (i32.const 0xf4240)) "call stack exhausted")
(assert_return (invoke "frame-33000" (i32.const 0)) (i32.const 1))
(assert_return (invoke "frame-33000" (i32.const 1)) (i32.const 3))
(assert_return (invoke "frame-33000" (i32.const 2)) (i32.const 5))
(assert_exhaustion (invoke "frame-33000" (i32.const 0xf4240)) "call stack exhausted")
