;; A call in a body has two ways on: values that both of them need have to be right on both. Results of calls that the
;; handler's block combines with its payload, operands that are computed before and used behind, several calls in one
;; body, each with other values alive. Known from wasmtime#10585, #10709, #11545 and #11850.

(module
  (tag $e (param i64))
  (func $f (param $x i64) (result i64)
    (if (i64.gt_s (local.get $x) (i64.const 100)) (then (throw $e (i64.sub (local.get $x) (i64.const 100)))))
    (i64.mul (local.get $x) (i64.const 2)))

  ;; x + 1 lives across the call on both edges; the result of the first call is an argument of the second.
  (func (export "computed") (param $x i64) (param $y i64) (result i64)
    (i64.add (local.get $x) (i64.const 1))
    (block $handler (result i64)
      (try_table (result i64) (catch $e $handler)
        (call $f (i64.add (call $f (local.get $x)) (local.get $y)))))
    (i64.mul))

  ;; Arguments that are computed before, between and behind calls that may throw.
  (func $five (param i64 i64 i64 i64 i64) (result i64)
    (i64.add
      (i64.add (local.get 0) (i64.mul (local.get 1) (i64.const 10)))
      (i64.add
        (i64.add (i64.mul (local.get 2) (i64.const 100)) (i64.mul (local.get 3) (i64.const 1000)))
        (i64.mul (local.get 4) (i64.const 10_000)))))
  (func (export "arguments") (param $x i64) (param $y i64) (result i64 i64)
    (local $seen i64)
    (block $handler (result i64)
      (try_table (result i64) (catch $e $handler)
        (call $five
          (i64.const 1)
          (call $f (local.get $x))
          (local.tee $seen (i64.add (local.get $x) (i64.const 1)))
          (call $f (local.get $y))
          (local.tee $seen (i64.add (local.get $y) (local.get $seen))))))
    (local.get $seen))

  ;; The handler's block is fed by the normal edge with a call's result, and by the other one with the payload; both meet
  ;; operands in registers, in a diamond, in a loop.
  (func (export "sum") (param $n i64) (result i64 i64)
    (local $sum i64) (local $thrown i64)
    (loop $again
      (local.set $sum
        (i64.add
          (local.get $sum)
          (block $join (result i64)
            (block $handler (result i64)
              (try_table (catch $e $handler)
                (br $join (call $f (local.get $n))))
              (unreachable))
            (local.set $thrown (i64.add (local.get $thrown) (i64.const 1)))
            (i64.mul (i64.const -1)))))
      (br_if $again (i64.ne (local.tee $n (i64.sub (local.get $n) (i64.const 1))) (i64.const 0))))
    (local.get $sum) (local.get $thrown))

  ;; Floats and integers, more than there are registers, on both edges: all of them are results.
  (func (export "many") (param $x i64) (param $f f64)
    (result f64 f64 i64 i64 f64 i64 f64 i64 i64 f64 i64 i64)
    (f64.add (local.get $f) (f64.const 1)) (f64.mul (local.get $f) (f64.const 2))
    (i64.add (local.get $x) (i64.const 3)) (i64.mul (local.get $x) (i64.const 4))
    (f64.sub (local.get $f) (f64.const 5)) (i64.sub (local.get $x) (i64.const 6))
    (f64.neg (local.get $f)) (i64.xor (local.get $x) (i64.const 7)) (i64.or (local.get $x) (i64.const 8))
    (f64.add (local.get $f) (f64.const 9)) (i64.shl (local.get $x) (i64.const 2))
    (block $handler (result i64)
      (try_table (result i64) (catch $e $handler) (call $f (local.get $x)))))

  ;; A value that is only used behind the handler, and one that is only used on the normal edge.
  (func (export "one-edge-each") (param $x i64) (result i64)
    (local $for-handler i64) (local $for-normal i64)
    (local.set $for-handler (i64.mul (local.get $x) (i64.const 3)))
    (local.set $for-normal (i64.mul (local.get $x) (i64.const 5)))
    (block $handler (result i64)
      (try_table (catch $e $handler)
        (return (i64.add (call $f (local.get $x)) (local.get $for-normal))))
      (unreachable))
    (i64.add (local.get $for-handler)))
)

(assert_return (invoke "computed" (i64.const 3) (i64.const 4)) (i64.const 80))
(assert_return (invoke "computed" (i64.const 3) (i64.const 200)) (i64.const 424))
(assert_return (invoke "computed" (i64.const 300) (i64.const 4)) (i64.const 60200))
(assert_return (invoke "computed" (i64.const 60) (i64.const 40)) (i64.const 3660))
(assert_return (invoke "arguments" (i64.const 3) (i64.const 4)) (i64.const 88461) (i64.const 8))
(assert_return (invoke "arguments" (i64.const 300) (i64.const 4)) (i64.const 200) (i64.const 0))
(assert_return (invoke "arguments" (i64.const 3) (i64.const 400)) (i64.const 300) (i64.const 4))
(assert_return (invoke "sum" (i64.const 1)) (i64.const 2) (i64.const 0))
(assert_return (invoke "sum" (i64.const 100)) (i64.const 10100) (i64.const 0))
(assert_return (invoke "sum" (i64.const 101)) (i64.const 10099) (i64.const 1))
(assert_return (invoke "sum" (i64.const 1000)) (i64.const -395350) (i64.const 900))
(assert_return (invoke "many" (i64.const 5) (f64.const 1.5))
  (f64.const 2.5) (f64.const 3.0) (i64.const 8) (i64.const 20) (f64.const -3.5) (i64.const -1) (f64.const -1.5) (i64.const 2) (i64.const 13) (f64.const 10.5) (i64.const 20) (i64.const 10))
(assert_return (invoke "many" (i64.const 505) (f64.const 1.5))
  (f64.const 2.5) (f64.const 3.0) (i64.const 508) (i64.const 2020) (f64.const -3.5) (i64.const 499) (f64.const -1.5) (i64.const 510) (i64.const 505) (f64.const 10.5) (i64.const 2020) (i64.const 405))
(assert_return (invoke "one-edge-each" (i64.const 7)) (i64.const 49))
(assert_return (invoke "one-edge-each" (i64.const 107)) (i64.const 328))
