;; A clause that names a loop goes on at the loop's beginning, with the payload as its parameters, and one that names an
;; if or a block behind its end. Known from zwasm#369.

(module
  (tag $e)
  (tag $value (param i32))
  (tag $pair (param i64 f64))
  (func $throw-below (param $n i32) (param $limit i32)
    (if (i32.lt_u (local.get $n) (local.get $limit)) (then (throw $e))))
  (func $throw-value (param $n i32) (throw $value (local.get $n)))

  ;; Tries until nothing is thrown any more; answers how often.
  (func (export "retry") (param $limit i32) (result i32)
    (local $n i32)
    (loop $again
      (local.set $n (i32.add (local.get $n) (i32.const 1)))
      (try_table (catch $e $again)
        (call $throw-below (local.get $n) (local.get $limit))))
    (local.get $n))
  (func (export "retry-all") (param $limit i32) (result i32)
    (local $n i32)
    (loop $again
      (local.set $n (i32.add (local.get $n) (i32.const 1)))
      (try_table (catch_all $again)
        (call $throw-below (local.get $n) (local.get $limit))))
    (local.get $n))

  ;; The payload is the loop's parameter.
  (func (export "parameter") (param $n i32) (result i32)
    (local.get $n)
    (loop $again (param i32) (result i32)
      (local.set $n)
      (if (result i32) (i32.lt_u (local.get $n) (i32.const 5))
        (then
          (try_table (result i32) (catch $value $again)
            (call $throw-value (i32.add (local.get $n) (i32.const 2)))
            (i32.const -1)))
        (else (local.get $n)))))

  ;; Two parameters, and operands below the loop that have to be there in the end.
  (func (export "operands-below") (param $x i64) (result i32 i64 i64 f64)
    (local $a i64) (local $b f64)
    (i32.sub (i32.wrap_i64 (local.get $x)) (i32.const 1)) (i64.mul (local.get $x) (local.get $x))
    (i64.const 0) (f64.const 0.5)
    (loop $again (param i64 f64) (result i64 f64)
      (local.set $b) (local.set $a)
      (if (i64.lt_u (local.get $a) (i64.const 4))
        (then
          (try_table (catch $pair $again)
            (throw $pair
              (i64.add (local.get $a) (i64.const 1)) (f64.add (local.get $b) (local.get $b))))))
      (local.get $a) (local.get $b)))

  ;; The reference as the loop's last parameter.
  (func (export "reference") (result i32)
    (local $n i32)
    (i32.const 0) (ref.null exn)
    (loop $again (param i32 exnref) (result i32)
      (drop)
      (local.set $n)
      (if (i32.lt_u (local.get $n) (i32.const 3))
        (then
          (try_table (catch_ref $value $again)
            (call $throw-value (i32.add (local.get $n) (i32.const 1))))))
      (local.get $n)))
  (func (export "reference-of-all") (result i32)
    (local $n i32)
    (ref.null exn)
    (loop $again (param exnref)
      (drop)
      (local.set $n (i32.add (local.get $n) (i32.const 1)))
      (try_table (catch_all_ref $again)
        (if (i32.lt_u (local.get $n) (i32.const 4)) (then (call $throw-value (i32.const 1))))))
    (local.get $n))

  ;; An outer loop, over an inner one that goes on as well.
  (func (export "outer") (result i32 i32)
    (local $outer i32) (local $inner i32)
    (loop $outer-loop
      (local.set $outer (i32.add (local.get $outer) (i32.const 1)))
      (loop $inner-loop
        (local.set $inner (i32.add (local.get $inner) (i32.const 1)))
        (try_table (catch $e $outer-loop) (catch_all $inner-loop)
          (call $throw-below (local.get $outer) (i32.const 3))
          (if (i32.lt_u (local.get $inner) (i32.const 6)) (then (call $throw-value (i32.const 0)))))))
    (local.get $outer) (local.get $inner))

  ;; An if's label, from either arm; the handler's way out is behind `end`.
  (func (export "if") (param $arm i32) (result i32)
    (if $out (result i32) (local.get $arm)
      (then
        (try_table (catch $value $out) (call $throw-value (i32.const 10)))
        (i32.const -1))
      (else
        (try_table (catch $value $out) (call $throw-value (i32.const 20)))
        (i32.const -2)))
    (i32.add (i32.const 1)))

  ;; The label of an enclosing try_table is that of a block: it does not catch again.
  (func (export "try-table") (result i32)
    (try_table $out (result i32) (catch $value 0)
      (try_table (catch $value $out) (call $throw-value (i32.const 30)))
      (i32.const -1))
    (i32.add (i32.const 2)))
)

(assert_return (invoke "retry" (i32.const 0)) (i32.const 1))
(assert_return (invoke "retry" (i32.const 3)) (i32.const 3))
(assert_return (invoke "retry" (i32.const 1000)) (i32.const 1000))
(assert_return (invoke "retry-all" (i32.const 3)) (i32.const 3))
(assert_return (invoke "parameter" (i32.const 0)) (i32.const 6))
(assert_return (invoke "operands-below" (i64.const 9)) (i32.const 8) (i64.const 81) (i64.const 4) (f64.const 8))
(assert_return (invoke "reference") (i32.const 3))
(assert_return (invoke "reference-of-all") (i32.const 4))
(assert_return (invoke "outer") (i32.const 3) (i32.const 6))
(assert_return (invoke "if" (i32.const 1)) (i32.const 11))
(assert_return (invoke "if" (i32.const 0)) (i32.const 21))
(assert_return (invoke "try-table") (i32.const 32))
