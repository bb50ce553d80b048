;; Traps and exhaustion are not exceptions: they pass every handler, catch_all included, in the function itself, in its
;; callers, in another instance, behind tail calls; and afterwards exceptions are caught as before. Known from WebKit#36511
;; and bug 1708124 of SpiderMonkey.

(module $traps
  (tag $e (param i32))
  (type $none (func))
  (memory 1)
  (data $data "abc")
  (table $table 3 3 funcref)
  (elem (table $table) (i32.const 1) func $nothing)
  (global $zero (mut i32) (i32.const 0))
  (global $null (mut funcref) (ref.null func))
  (func $nothing)

  ;; A case has its trap in a body, called with handlers in each frame.
  (func $unreachable
    (block $handler
      (try_table (catch_all $handler) (unreachable))))
  (func $divide-by-zero
    (block $handler
      (try_table (catch_all $handler) (drop (i32.div_s (i32.const 1) (global.get $zero))))))
  (func $remainder-by-zero
    (block $handler
      (try_table (catch_all $handler) (drop (i64.rem_u (i64.const 1) (i64.extend_i32_u (global.get $zero)))))))
  (func $overflow
    (block $handler
      (try_table (catch_all $handler) (drop (i32.div_s (i32.const 0x8000_0000) (i32.sub (global.get $zero) (i32.const 1)))))))
  (func $truncation
    (block $handler
      (try_table (catch_all $handler) (drop (i32.trunc_f32_s (f32.div (f32.const 1) (f32.convert_i32_s (global.get $zero))))))))
  (func $not-a-number
    (block $handler
      (try_table (catch_all $handler) (drop (i64.trunc_f64_u (f64.const nan))))))
  (func $load
    (block $handler
      (try_table (catch_all $handler) (drop (i32.load (i32.sub (global.get $zero) (i32.const 4)))))))
  (func $store
    (block $handler
      (try_table (catch_all $handler) (f64.store offset=65_532 (global.get $zero) (f64.const 1)))))
  (func $memory-fill
    (block $handler
      (try_table (catch_all $handler) (memory.fill (i32.const 65_000) (i32.const 0) (i32.const 1000)))))
  (func $memory-init
    (block $handler
      (try_table (catch_all $handler) (memory.init $data (i32.const 0) (i32.const 2) (i32.const 2)))))
  (func $table-get
    (block $handler
      (try_table (catch_all $handler) (drop (table.get $table (i32.const 9))))))
  (func $table-copy
    (block $handler
      (try_table (catch_all $handler) (table.copy $table $table (i32.const 0) (i32.const 2) (i32.const 3)))))
  (func $undefined-element
    (block $handler
      (try_table (catch_all $handler) (call_indirect $table (i32.const 9)))))
  (func $uninitialized-element
    (block $handler
      (try_table (catch_all $handler) (call_indirect $table (global.get $zero)))))
  (func $wrong-type
    (block $handler
      (try_table (catch_all $handler) (call_indirect $table (param i64) (i64.const 1) (i32.const 1)))))
  (func $null-function
    (block $handler
      (try_table (catch_all $handler) (call_ref $none (ref.null $none)))))
  (func $null-reference
    (block $handler
      (try_table (catch_all $handler) (drop (ref.as_non_null (global.get $null))))))
  (func $null-exception
    (block $handler
      (try_table (catch_all $handler) (throw_ref (ref.null exn)))))
  (table $cases funcref (elem
    $unreachable $divide-by-zero $remainder-by-zero $overflow $truncation $not-a-number $load $store
    $memory-fill $memory-init $table-get $table-copy $undefined-element $uninitialized-element
    $wrong-type $null-function $null-reference $null-exception))

  ;; Calls a case with handlers in $depth frames; -1 if one of them catches.
  (func $nested (param $case i32) (param $depth i32) (result i32)
    (block $handler (result exnref)
      (try_table (catch_all_ref $handler)
        (if (i32.eqz (local.get $depth)) (then (call_indirect $cases (type $none) (local.get $case))))
        (return (call $nested (local.get $case) (i32.sub (local.get $depth) (i32.const 1)))))
      (unreachable))
    (drop)
    (i32.const -1))
  (func (export "nested") (param $case i32) (param $depth i32) (result i32)
    (call $nested (local.get $case) (local.get $depth)))
  (func (export "tail") (param $case i32)
    (block $handler
      (try_table (catch_all $handler) (return_call_indirect $cases (type $none) (local.get $case)))))

  ;; Recursion without end, by calls in bodies, with large and small frames, and where each frame throws and catches.
  (func $endless (export "endless") (param $n i64) (result i64)
    (block $handler
      (try_table (catch_all $handler)
        (return (i64.add (call $endless (i64.add (local.get $n) (i64.const 1))) (local.get $n)))))
    (i64.const -1))
  (func $endless-throwing (export "endless-throwing") (param $n i32) (result i32)
    (block $handler (result i32 exnref)
      (try_table (catch_ref $e $handler) (throw $e (local.get $n)))
      (unreachable))
    (drop)
    (drop)
    (block $handler
      (try_table (catch_all $handler)
        (return (i32.add (call $endless-throwing (i32.add (local.get $n) (i32.const 1))) (i32.const 1)))))
    (i32.const -1))
  ;; The call that runs out of stack is that of a function which would throw.
  (func $throws (throw $e (i32.const 1)))
  (func $endless-in-handler (export "endless-in-handler")
    (block $handler
      (try_table (catch_all $handler) (call $throws)))
    (block $handler
      (try_table (catch_all $handler) (call $endless-in-handler))))
  (func $endless-many (export "endless-many")
    (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i64)
    (block $handler
      (try_table (catch_all $handler)
        (return
          (call $endless-many
            (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7)
            (local.get 8) (local.get 9) (local.get 10) (local.get 11) (local.get 12) (local.get 13) (local.get 14)
            (local.get 15) (local.get 0)))))
    (i64.const -1))

  (func $throw-below (param $depth i32)
    (if (i32.eqz (local.get $depth)) (then (throw $e (i32.const 42))))
    (call $throw-below (i32.sub (local.get $depth) (i32.const 1))))
  (func (export "still-caught") (param $depth i32) (result i32)
    (block $handler (result i32)
      (try_table (result i32) (catch $e $handler)
        (call $throw-below (local.get $depth))
        (i32.const -1))))
)
(register "traps" $traps)

(module $outside
  (import "traps" "nested" (func $nested (param i32 i32) (result i32)))
  (import "traps" "endless" (func $endless (param i64) (result i64)))
  (func (export "nested") (param $case i32) (result i32)
    (block $handler
      (try_table (catch_all $handler) (return (call $nested (local.get $case) (i32.const 1)))))
    (i32.const -2))
  (func (export "endless") (result i64)
    (block $handler
      (try_table (catch_all $handler) (return (call $endless (i64.const 0)))))
    (i64.const -2))
)

(assert_trap (invoke $traps "nested" (i32.const 0) (i32.const 0)) "unreachable")
(assert_trap (invoke $traps "nested" (i32.const 0) (i32.const 10)) "unreachable")
(assert_trap (invoke $traps "tail" (i32.const 0)) "unreachable")
(assert_trap (invoke $outside "nested" (i32.const 0)) "unreachable")
(assert_trap (invoke $traps "nested" (i32.const 1) (i32.const 0)) "integer divide by zero")
(assert_trap (invoke $traps "nested" (i32.const 1) (i32.const 10)) "integer divide by zero")
(assert_trap (invoke $traps "tail" (i32.const 1)) "integer divide by zero")
(assert_trap (invoke $outside "nested" (i32.const 1)) "integer divide by zero")
(assert_trap (invoke $traps "nested" (i32.const 2) (i32.const 0)) "integer divide by zero")
(assert_trap (invoke $traps "nested" (i32.const 2) (i32.const 10)) "integer divide by zero")
(assert_trap (invoke $traps "tail" (i32.const 2)) "integer divide by zero")
(assert_trap (invoke $outside "nested" (i32.const 2)) "integer divide by zero")
(assert_trap (invoke $traps "nested" (i32.const 3) (i32.const 0)) "integer overflow")
(assert_trap (invoke $traps "nested" (i32.const 3) (i32.const 10)) "integer overflow")
(assert_trap (invoke $traps "tail" (i32.const 3)) "integer overflow")
(assert_trap (invoke $outside "nested" (i32.const 3)) "integer overflow")
(assert_trap (invoke $traps "nested" (i32.const 4) (i32.const 0)) "integer overflow")
(assert_trap (invoke $traps "nested" (i32.const 4) (i32.const 10)) "integer overflow")
(assert_trap (invoke $traps "tail" (i32.const 4)) "integer overflow")
(assert_trap (invoke $outside "nested" (i32.const 4)) "integer overflow")
(assert_trap (invoke $traps "nested" (i32.const 5) (i32.const 0)) "invalid conversion to integer")
(assert_trap (invoke $traps "nested" (i32.const 5) (i32.const 10)) "invalid conversion to integer")
(assert_trap (invoke $traps "tail" (i32.const 5)) "invalid conversion to integer")
(assert_trap (invoke $outside "nested" (i32.const 5)) "invalid conversion to integer")
(assert_trap (invoke $traps "nested" (i32.const 6) (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke $traps "nested" (i32.const 6) (i32.const 10)) "out of bounds memory access")
(assert_trap (invoke $traps "tail" (i32.const 6)) "out of bounds memory access")
(assert_trap (invoke $outside "nested" (i32.const 6)) "out of bounds memory access")
(assert_trap (invoke $traps "nested" (i32.const 7) (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke $traps "nested" (i32.const 7) (i32.const 10)) "out of bounds memory access")
(assert_trap (invoke $traps "tail" (i32.const 7)) "out of bounds memory access")
(assert_trap (invoke $outside "nested" (i32.const 7)) "out of bounds memory access")
(assert_trap (invoke $traps "nested" (i32.const 8) (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke $traps "nested" (i32.const 8) (i32.const 10)) "out of bounds memory access")
(assert_trap (invoke $traps "tail" (i32.const 8)) "out of bounds memory access")
(assert_trap (invoke $outside "nested" (i32.const 8)) "out of bounds memory access")
(assert_trap (invoke $traps "nested" (i32.const 9) (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke $traps "nested" (i32.const 9) (i32.const 10)) "out of bounds memory access")
(assert_trap (invoke $traps "tail" (i32.const 9)) "out of bounds memory access")
(assert_trap (invoke $outside "nested" (i32.const 9)) "out of bounds memory access")
(assert_trap (invoke $traps "nested" (i32.const 10) (i32.const 0)) "out of bounds table access")
(assert_trap (invoke $traps "nested" (i32.const 10) (i32.const 10)) "out of bounds table access")
(assert_trap (invoke $traps "tail" (i32.const 10)) "out of bounds table access")
(assert_trap (invoke $outside "nested" (i32.const 10)) "out of bounds table access")
(assert_trap (invoke $traps "nested" (i32.const 11) (i32.const 0)) "out of bounds table access")
(assert_trap (invoke $traps "nested" (i32.const 11) (i32.const 10)) "out of bounds table access")
(assert_trap (invoke $traps "tail" (i32.const 11)) "out of bounds table access")
(assert_trap (invoke $outside "nested" (i32.const 11)) "out of bounds table access")
(assert_trap (invoke $traps "nested" (i32.const 12) (i32.const 0)) "undefined element")
(assert_trap (invoke $traps "nested" (i32.const 12) (i32.const 10)) "undefined element")
(assert_trap (invoke $traps "tail" (i32.const 12)) "undefined element")
(assert_trap (invoke $outside "nested" (i32.const 12)) "undefined element")
(assert_trap (invoke $traps "nested" (i32.const 13) (i32.const 0)) "uninitialized element")
(assert_trap (invoke $traps "nested" (i32.const 13) (i32.const 10)) "uninitialized element")
(assert_trap (invoke $traps "tail" (i32.const 13)) "uninitialized element")
(assert_trap (invoke $outside "nested" (i32.const 13)) "uninitialized element")
(assert_trap (invoke $traps "nested" (i32.const 14) (i32.const 0)) "indirect call type mismatch")
(assert_trap (invoke $traps "nested" (i32.const 14) (i32.const 10)) "indirect call type mismatch")
(assert_trap (invoke $traps "tail" (i32.const 14)) "indirect call type mismatch")
(assert_trap (invoke $outside "nested" (i32.const 14)) "indirect call type mismatch")
(assert_trap (invoke $traps "nested" (i32.const 15) (i32.const 0)) "null function reference")
(assert_trap (invoke $traps "nested" (i32.const 15) (i32.const 10)) "null function reference")
(assert_trap (invoke $traps "tail" (i32.const 15)) "null function reference")
(assert_trap (invoke $outside "nested" (i32.const 15)) "null function reference")
(assert_trap (invoke $traps "nested" (i32.const 16) (i32.const 0)) "null reference")
(assert_trap (invoke $traps "nested" (i32.const 16) (i32.const 10)) "null reference")
(assert_trap (invoke $traps "tail" (i32.const 16)) "null reference")
(assert_trap (invoke $outside "nested" (i32.const 16)) "null reference")
(assert_trap (invoke $traps "nested" (i32.const 17) (i32.const 0)) "null exception reference")
(assert_trap (invoke $traps "nested" (i32.const 17) (i32.const 10)) "null exception reference")
(assert_trap (invoke $traps "tail" (i32.const 17)) "null exception reference")
(assert_trap (invoke $outside "nested" (i32.const 17)) "null exception reference")
(assert_return (invoke $traps "still-caught" (i32.const 100)) (i32.const 42))
(assert_exhaustion (invoke $traps "endless" (i64.const 0)) "call stack exhausted")
(assert_return (invoke $traps "still-caught" (i32.const 100)) (i32.const 42))
(assert_exhaustion (invoke $traps "endless-throwing" (i32.const 0)) "call stack exhausted")
(assert_exhaustion (invoke $traps "endless-in-handler") "call stack exhausted")
(assert_exhaustion
  (invoke $traps "endless-many"
    (i64.const 0) (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6) (i64.const 7)
    (i64.const 8) (i64.const 9) (i64.const 10) (i64.const 11) (i64.const 12) (i64.const 13) (i64.const 14)
    (i64.const 15))
  "call stack exhausted")
(assert_exhaustion (invoke $outside "endless") "call stack exhausted")
(assert_return (invoke $traps "still-caught" (i32.const 0)) (i32.const 42))
(assert_return (invoke $traps "still-caught" (i32.const 1000)) (i32.const 42))
