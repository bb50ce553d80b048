;; What follows a handler finds the stack as it was: native code, which wants it aligned, is called by the handler, in
;; loops, and with odd and even numbers of stack arguments on the way; native code is called in bodies and tail-called
;; out of them. A handler that leaves a word on the stack each time runs out of it after 300,000 rounds.

(module
  (import "spectest" "print_i32" (func $print-i32 (param i32)))
  (import "spectest" "print_f64_f64" (func $print-f64-f64 (param f64 f64)))
  (import "spectest" "print_i32_f32" (func $print-i32-f32 (param i32 f32)))
  (import "spectest" "print" (func $print))
  (tag $e (param i64))
  (memory 1 4)

  (func $nine (param i64 i64 i64 i64 i64 i64 i64 i64 i64) (throw $e (local.get 8)))
  (func $ten (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (throw $e (local.get 9)))
  (func $eleven (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (throw $e (local.get 10)))
  (func $grows (param i64 i64 i64)
    (return_call $eleven
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 2)))
  (func $shrinks (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (return_call $throws (local.get 11)))
  (func $throws (param i64) (throw $e (local.get 0)))

  (func $round (param $which i32) (param $x i64) (result i64)
    (block $handler (result i64)
      (try_table (catch $e $handler)
        (call $print)
        (block $5 (block $4 (block $3 (block $2 (block $1 (block $0
          (br_table $0 $1 $2 $3 $4 $5 (local.get $which)))
          (call $nine
            (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
            (i64.const 0) (local.get $x)))
          (call $ten
            (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
            (i64.const 0) (i64.const 0) (local.get $x)))
          (call $eleven
            (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
            (i64.const 0) (i64.const 0) (i64.const 0) (local.get $x)))
          (call $grows (i64.const 0) (i64.const 0) (local.get $x)))
          (call $shrinks
            (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
            (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (local.get $x)))
        (call $throws (local.get $x)))
      (unreachable))
    (call $print-f64-f64 (f64.const 1) (f64.const 2))
    (call $print-i32 (i32.const 1))
    (drop (memory.grow (i32.const 0)))
    (call $print-i32-f32 (i32.const 1) (f32.const 2)))

  (func (export "each") (param $which i32) (result i64)
    (i64.add
      (call $round (local.get $which) (i64.const 5))
      (i64.add (call $round (local.get $which) (i64.const 60)) (call $round (local.get $which) (i64.const 700)))))

  ;; In one frame, with operands below.
  (func (export "rounds") (param $n i32) (result i64 i64)
    (local $sum i64)
    (i64.const 123)
    (loop $again
      (block $handler (result i64)
        (try_table (catch $e $handler)
          (i64.const 1) (i64.const 2)
          (call $nine
            (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
            (i64.const 0) (i64.extend_i32_u (local.get $n)))
          (drop) (drop))
        (unreachable))
      (local.set $sum (i64.add (local.get $sum)))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $sum))

  ;; The host, tail-called out of a body and into one.
  (func $tail-host (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (block $handler
      (try_table (catch_all $handler)
        (return_call $print-i32 (i32.wrap_i64 (local.get 9)))))
    (unreachable))
  (func (export "tail-host") (result i64)
    (block $handler (result i64)
      (try_table (catch $e $handler)
        (call $tail-host
          (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
          (i64.const 0) (i64.const 0) (i64.const 9))
        (call $throws (i64.const 3)))
      (unreachable)))
)

(assert_return (invoke "each" (i32.const 0)) (i64.const 765))
(assert_return (invoke "each" (i32.const 1)) (i64.const 765))
(assert_return (invoke "each" (i32.const 2)) (i64.const 765))
(assert_return (invoke "each" (i32.const 3)) (i64.const 765))
(assert_return (invoke "each" (i32.const 4)) (i64.const 765))
(assert_return (invoke "each" (i32.const 5)) (i64.const 765))
(assert_return (invoke "rounds" (i32.const 300_000)) (i64.const 123) (i64.const 45_000_150_000))
(assert_return (invoke "tail-host") (i64.const 3))
