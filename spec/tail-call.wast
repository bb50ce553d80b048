;; Tail calls: return_call, return_call_indirect and return_call_ref.
;;
;; A tail call gives the callee the place of its caller on the stack: the callee's results are the caller's
;; results, and a chain of tail calls of any length needs no more stack than its longest link. The sections:
;;
;;    1  results       the callee's results are the caller's
;;    2  depth         10,000,000 steps in constant stack, where ordinary calls run out of it
;;    3  arguments     more and fewer arguments than the caller has, 0 to 40, ints, floats, both
;;    4  many results  more results than fit in registers, through chains of tail calls
;;    5  permutations  arguments that are the caller's parameters in another order
;;    6  upper bits    an i32 in a place that held an i64
;;    7  contexts      operands left below the arguments, blocks, branches, dead code
;;    8  hosts         functions of the host, tail-called
;;    9  instances     functions of other instances: whose memory, whose globals, whose table
;;   10  traps         in the callee, and of the call itself; the state afterwards
;;   11  typing        what validation and the grammar must refuse
;;
;; Sums of digits make arguments visible: a function that gets 1, 2, 3 and answers 123 had them in order.

;; ---------------------------------------------------------------------------------------------------------
;; 1. Results: the callee's results are the caller's, for each kind of call and each type.

(module
  (type $to-i32 (func (result i32)))
  (type $i32-to-i32 (func (param i32) (result i32)))

  (func $answer (result i32) (i32.const 42))
  (func $double (param i32) (result i32) (i32.add (local.get 0) (local.get 0)))
  (func $nothing)
  (func $give-i64 (result i64) (i64.const 0x123456789abcdef0))
  (func $give-f32 (result f32) (f32.const 1.5))
  (func $give-f64 (result f64) (f64.const -0x1.fffffffffffffp+1023))
  (func $same-extern (param externref) (result externref) (local.get 0))
  (func $same-func (param funcref) (result funcref) (local.get 0))
  (func $pair (result i32 f64) (i32.const 7) (f64.const 0.25))

  (table funcref (elem $answer $double))
  (elem declare func $answer $double)

  (func (export "nothing") (return_call $nothing))
  (func (export "i32") (result i32) (return_call $answer))
  (func (export "i64") (result i64) (return_call $give-i64))
  (func (export "f32") (result f32) (return_call $give-f32))
  (func (export "f64") (result f64) (return_call $give-f64))
  (func (export "externref") (param externref) (result externref) (return_call $same-extern (local.get 0)))
  (func (export "funcref") (result funcref) (return_call $same-func (ref.func $answer)))
  (func (export "pair") (result i32 f64) (return_call $pair))
  (func (export "indirect") (result i32) (return_call_indirect (type $to-i32) (i32.const 0)))
  (func (export "indirect-argument") (param i32) (result i32)
    (return_call_indirect (type $i32-to-i32) (local.get 0) (i32.const 1)))
  (func (export "ref") (result i32) (return_call_ref $to-i32 (ref.func $answer)))
  (func (export "ref-argument") (param i32) (result i32)
    (return_call_ref $i32-to-i32 (local.get 0) (ref.func $double)))

  ;; A chain of three kinds: direct, then through the table, then through a reference.
  (func $third (param i32) (result i32)
    (return_call_ref $i32-to-i32 (i32.mul (local.get 0) (i32.const 10)) (ref.func $double)))
  (func $second (param i32) (result i32)
    (return_call_indirect $chain (type $i32-to-i32) (i32.add (local.get 0) (i32.const 1)) (i32.const 0)))
  (func (export "chain") (param i32) (result i32) (return_call $second (local.get 0)))
  (table $chain funcref (elem $third))

  ;; The start function may end in a tail call, too.
  (global $started (export "started") (mut i32) (i32.const 0))
  (func $set-started (param i32) (global.set $started (local.get 0)))
  (func $start (return_call $set-started (i32.const 99)))
  (start $start)
)

(assert_return (invoke "nothing"))
(assert_return (invoke "i32") (i32.const 42))
(assert_return (invoke "i64") (i64.const 0x123456789abcdef0))
(assert_return (invoke "f32") (f32.const 1.5))
(assert_return (invoke "f64") (f64.const -0x1.fffffffffffffp+1023))
(assert_return (invoke "externref" (ref.extern 5)) (ref.extern 5))
(assert_return (invoke "externref" (ref.null extern)) (ref.null extern))
(assert_return (invoke "funcref") (ref.func))
(assert_return (invoke "pair") (i32.const 7) (f64.const 0.25))
(assert_return (invoke "indirect") (i32.const 42))
(assert_return (invoke "indirect-argument" (i32.const 21)) (i32.const 42))
(assert_return (invoke "ref") (i32.const 42))
(assert_return (invoke "ref-argument" (i32.const -4)) (i32.const -8))
(assert_return (invoke "chain" (i32.const 2)) (i32.const 60))
(assert_return (get "started") (i32.const 99))

;; ---------------------------------------------------------------------------------------------------------
;; 2. Depth: 10,000,000 steps in constant stack. The same function with an ordinary call exhausts the stack.

(module
  (type $step (func (param i64) (result i64)))
  (type $bool (func (param i64) (result i32)))

  ;; To itself.
  (func $count (export "count") (param $n i64) (result i64)
    (if (result i64) (i64.eqz (local.get $n))
      (then (i64.const -1))
      (else (return_call $count (i64.sub (local.get $n) (i64.const 1))))))

  (func $count-by-calls (export "count-by-calls") (param $n i64) (result i64)
    (if (result i64) (i64.eqz (local.get $n))
      (then (i64.const -1))
      (else (call $count-by-calls (i64.sub (local.get $n) (i64.const 1))))))

  (func $sum (export "sum") (param $n i64) (param $sum i64) (result i64)
    (if (i64.eqz (local.get $n)) (then (return (local.get $sum))))
    (return_call $sum (i64.sub (local.get $n) (i64.const 1)) (i64.add (local.get $sum) (local.get $n))))

  ;; Two functions, and then three of different types.
  (func $even (export "even") (param $n i64) (result i32)
    (if (result i32) (i64.eqz (local.get $n))
      (then (i32.const 1))
      (else (return_call $odd (i64.sub (local.get $n) (i64.const 1))))))
  (func $odd (export "odd") (param $n i64) (result i32)
    (if (result i32) (i64.eqz (local.get $n))
      (then (i32.const 0))
      (else (return_call $even (i64.sub (local.get $n) (i64.const 1))))))

  (func $red (export "traffic") (param $n i32) (result f64)
    (return_call $green (local.get $n) (f64.const 0)))
  (func $green (param $n i32) (param $x f64) (result f64)
    (if (i32.eqz (local.get $n)) (then (return (local.get $x))))
    (return_call $yellow (f64.add (local.get $x) (f64.const 0.5)) (local.get $n) (i64.const 1)))
  (func $yellow (param $x f64) (param $n i32) (param $one i64) (result f64)
    (return_call $green (i32.sub (local.get $n) (i32.wrap_i64 (local.get $one))) (local.get $x)))

  ;; Through a table, and through references, here passed along as arguments.
  (table funcref (elem $even-indirect $odd-indirect $count-indirect))
  (elem declare func $count-ref $even-ref $odd-ref)

  (func $count-indirect (export "count-indirect") (param $n i64) (result i64)
    (if (result i64) (i64.eqz (local.get $n))
      (then (i64.const -2))
      (else
        (return_call_indirect (type $step) (i64.sub (local.get $n) (i64.const 1)) (i32.const 2)))))
  (func $even-indirect (export "even-indirect") (param $n i64) (result i32)
    (if (result i32) (i64.eqz (local.get $n))
      (then (i32.const 1))
      (else
        (return_call_indirect (type $bool) (i64.sub (local.get $n) (i64.const 1)) (i32.const 1)))))
  (func $odd-indirect (param $n i64) (result i32)
    (if (result i32) (i64.eqz (local.get $n))
      (then (i32.const 0))
      (else
        (return_call_indirect (type $bool) (i64.sub (local.get $n) (i64.const 1)) (i32.const 0)))))

  (func $count-ref (export "count-ref") (param $n i64) (result i64)
    (if (result i64) (i64.eqz (local.get $n))
      (then (i64.const -3))
      (else
        (return_call_ref $step (i64.sub (local.get $n) (i64.const 1)) (ref.func $count-ref)))))

  (rec
    (type $parity (func (param i64 (ref $parity) (ref $parity)) (result i32))))
  (func $even-ref (type $parity)
    (param $n i64) (param $me (ref $parity)) (param $you (ref $parity)) (result i32)
    (if (result i32) (i64.eqz (local.get $n))
      (then (i32.const 1))
      (else
        (return_call_ref $parity
          (i64.sub (local.get $n) (i64.const 1)) (local.get $you) (local.get $me) (local.get $you)))))
  (func $odd-ref (type $parity)
    (param $n i64) (param $me (ref $parity)) (param $you (ref $parity)) (result i32)
    (if (result i32) (i64.eqz (local.get $n))
      (then (i32.const 0))
      (else
        (return_call_ref $parity
          (i64.sub (local.get $n) (i64.const 1)) (local.get $you) (local.get $me) (local.get $you)))))
  (func (export "even-ref") (param i64) (result i32)
    (return_call $even-ref (local.get 0) (ref.func $even-ref) (ref.func $odd-ref)))

  ;; No parameters, no results: the least a tail call can be.
  (global $ticks (export "ticks") (mut i32) (i32.const 0))
  (func $tick (export "tick")
    (global.set $ticks (i32.add (global.get $ticks) (i32.const 1)))
    (if (i32.lt_u (global.get $ticks) (i32.const 10_000_000)) (then (return_call $tick))))

  ;; Euclid: the new arguments depend on both old ones.
  (func $gcd (export "gcd") (param $a i64) (param $b i64) (result i64)
    (if (i64.eqz (local.get $b)) (then (return (local.get $a))))
    (return_call $gcd (local.get $b) (i64.rem_u (local.get $a) (local.get $b))))
)

(assert_return (invoke "count" (i64.const 10_000_000)) (i64.const -1))
(assert_exhaustion (invoke "count-by-calls" (i64.const 10_000_000)) "call stack exhausted")
(assert_return (invoke "count-by-calls" (i64.const 1_000)) (i64.const -1))
(assert_return (invoke "sum" (i64.const 10_000_000) (i64.const 0)) (i64.const 50_000_005_000_000))
(assert_return (invoke "even" (i64.const 10_000_000)) (i32.const 1))
(assert_return (invoke "even" (i64.const 9_999_999)) (i32.const 0))
(assert_return (invoke "odd" (i64.const 3)) (i32.const 1))
(assert_return (invoke "traffic" (i32.const 10_000_000)) (f64.const 5_000_000))
(assert_return (invoke "count-indirect" (i64.const 10_000_000)) (i64.const -2))
(assert_return (invoke "even-indirect" (i64.const 9_999_999)) (i32.const 0))
(assert_return (invoke "count-ref" (i64.const 10_000_000)) (i64.const -3))
(assert_return (invoke "even-ref" (i64.const 10_000_000)) (i32.const 1))
(assert_return (invoke "even-ref" (i64.const 9_999_999)) (i32.const 0))
(assert_return (invoke "tick"))
(assert_return (get "ticks") (i32.const 10_000_000))
(assert_return (invoke "gcd" (i64.const 1071) (i64.const 462)) (i64.const 21))
(assert_return
  (invoke "gcd" (i64.const 12_200_160_415_121_876_738) (i64.const 7_540_113_804_746_346_429))
  (i64.const 1))

;; ---------------------------------------------------------------------------------------------------------
;; 3. Arguments: the callee may need more stack for its arguments than the caller was given, or less.
;;    What fits in registers is the engine's secret; 0 to 40 arguments cross any border there is.

(module
  (type $nine-ints (func (param i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i64)))
  (type $twelve-ints (func (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i64)))
  (type $twelve-floats (func (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64)))

  (func $digit (param $number i64) (param $digit i64) (result i64)
    (i64.add (i64.mul (local.get $number) (i64.const 10)) (local.get $digit)))
  (func $digit-f64 (param $number f64) (param $digit f64) (result f64)
    (f64.add (f64.mul (local.get $number) (f64.const 10)) (local.get $digit)))

  (func $ints0 (result i64) (i64.const 0))
  (func $ints1 (param i64) (result i64) (local.get 0))
  (func $ints8 (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64)
    (local.get 0)
    (call $digit (local.get 1)) (call $digit (local.get 2)) (call $digit (local.get 3))
    (call $digit (local.get 4)) (call $digit (local.get 5)) (call $digit (local.get 6))
    (call $digit (local.get 7)))
  (func $ints9 (type $nine-ints)
    (local.get 0)
    (call $digit (local.get 1)) (call $digit (local.get 2)) (call $digit (local.get 3))
    (call $digit (local.get 4)) (call $digit (local.get 5)) (call $digit (local.get 6))
    (call $digit (local.get 7)) (call $digit (local.get 8)))
  (func $ints12 (type $twelve-ints)
    (local.get 0)
    (call $digit (local.get 1)) (call $digit (local.get 2)) (call $digit (local.get 3))
    (call $digit (local.get 4)) (call $digit (local.get 5)) (call $digit (local.get 6))
    (call $digit (local.get 7)) (call $digit (local.get 8)) (call $digit (local.get 9))
    (call $digit (local.get 10)) (call $digit (local.get 11)))
  (func $floats12 (type $twelve-floats)
    (local.get 0)
    (call $digit-f64 (local.get 1)) (call $digit-f64 (local.get 2)) (call $digit-f64 (local.get 3))
    (call $digit-f64 (local.get 4)) (call $digit-f64 (local.get 5)) (call $digit-f64 (local.get 6))
    (call $digit-f64 (local.get 7)) (call $digit-f64 (local.get 8)) (call $digit-f64 (local.get 9))
    (call $digit-f64 (local.get 10)) (call $digit-f64 (local.get 11)))

  (table funcref (elem $ints9 $ints12 $floats12))
  (elem declare func $ints9 $ints12 $floats12)

  ;; More: from no argument, and from one, to nine and twelve.
  (func (export "0-to-1") (result i64) (return_call $ints1 (i64.const 1)))
  (func (export "0-to-8") (result i64)
    (return_call $ints8
      (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6) (i64.const 7)
      (i64.const 8)))
  (func $0-to-9 (export "0-to-9") (result i64)
    (return_call $ints9
      (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6) (i64.const 7)
      (i64.const 8) (i64.const 9)))
  (func $1-to-12 (export "1-to-12") (param i64) (result i64)
    (return_call $ints12
      (local.get 0) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6) (i64.const 7)
      (i64.const 8) (i64.const 9) (i64.const 8) (i64.const 7) (i64.const 6)))
  (func (export "1-to-12-indirect") (param i64) (result i64)
    (return_call_indirect (type $twelve-ints)
      (local.get 0) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6) (i64.const 7)
      (i64.const 8) (i64.const 9) (i64.const 8) (i64.const 7) (i64.const 6)
      (i32.wrap_i64 (local.get 0))))
  (func (export "1-to-12-ref") (param i64) (result i64)
    (return_call_ref $twelve-ints
      (local.get 0) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6) (i64.const 7)
      (i64.const 8) (i64.const 9) (i64.const 8) (i64.const 7) (i64.const 6)
      (ref.func $ints12)))
  (func $1-to-12-floats (export "1-to-12-floats") (param f64) (result f64)
    (return_call $floats12
      (local.get 0) (f64.const 2) (f64.const 3) (f64.const 4) (f64.const 5) (f64.const 6) (f64.const 7)
      (f64.const 8) (f64.const 9) (f64.const 8) (f64.const 7) (f64.const 6)))

  ;; Fewer: from twelve to nine, one and none. The values kept come from the end of the list.
  (func $12-to-9 (export "12-to-9")
    (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i64)
    (return_call $ints9
      (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7) (local.get 8) (local.get 9)
      (local.get 10) (local.get 11)))
  (func $12-to-1 (export "12-to-1") (type $twelve-ints) (return_call $ints1 (local.get 11)))
  (func (export "12-to-0") (type $twelve-ints) (return_call $ints0))
  (func (export "12-to-9-indirect") (type $twelve-ints)
    (return_call_indirect (type $nine-ints)
      (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7) (local.get 8) (local.get 9)
      (local.get 10) (local.get 11)
      (i32.wrap_i64 (local.get 0))))
  (func (export "12-to-9-ref") (type $twelve-ints)
    (return_call_ref $nine-ints
      (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7) (local.get 8) (local.get 9)
      (local.get 10) (local.get 11)
      (ref.func $ints9)))

  ;; From ints on the stack to floats on the stack, and a float computed from each.
  (func $ints-to-floats (export "ints-to-floats")
    (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result f64)
    (return_call $floats12
      (f64.convert_i64_s (local.get 11)) (f64.convert_i64_s (local.get 10))
      (f64.convert_i64_s (local.get 9)) (f64.convert_i64_s (local.get 8))
      (f64.convert_i64_s (local.get 7)) (f64.convert_i64_s (local.get 6))
      (f64.convert_i64_s (local.get 5)) (f64.convert_i64_s (local.get 4))
      (f64.convert_i64_s (local.get 3)) (f64.convert_i64_s (local.get 2))
      (f64.convert_i64_s (local.get 1)) (f64.convert_i64_s (local.get 0))))

  ;; What the ordinary caller keeps across the calls is there afterwards, whatever the chain did to the stack.
  (func (export "caller-keeps") (param $a i64) (param $x f64) (result i64 f64 i64 f64 i64)
    (local $b i64)
    (local.set $b (i64.add (local.get $a) (i64.const 1)))
    (local.get $a)
    (local.get $x)
    (call $1-to-12 (i64.const 1))
    (drop (call $12-to-1
      (local.get $a) (local.get $b) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (local.get $b)))
    (call $1-to-12-floats (f64.const 1))
    (drop (call $0-to-9))
    (local.get $b))
)

(assert_return (invoke "0-to-1") (i64.const 1))
(assert_return (invoke "0-to-8") (i64.const 12345678))
(assert_return (invoke "0-to-9") (i64.const 123456789))
(assert_return (invoke "1-to-12" (i64.const 1)) (i64.const 123456789876))
(assert_return (invoke "1-to-12-indirect" (i64.const 1)) (i64.const 123456789876))
(assert_return (invoke "1-to-12-ref" (i64.const 1)) (i64.const 123456789876))
(assert_return (invoke "1-to-12-floats" (f64.const 1)) (f64.const 123456789876))
(assert_return
  (invoke "12-to-9"
    (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 4) (i64.const 5) (i64.const 6)
    (i64.const 7) (i64.const 8) (i64.const 9) (i64.const 1) (i64.const 2) (i64.const 3))
  (i64.const 456789123))
(assert_return
  (invoke "12-to-9-indirect"
    (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 4) (i64.const 5) (i64.const 6)
    (i64.const 7) (i64.const 8) (i64.const 9) (i64.const 1) (i64.const 2) (i64.const 3))
  (i64.const 456789123))
(assert_return
  (invoke "12-to-9-ref"
    (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 4) (i64.const 5) (i64.const 6)
    (i64.const 7) (i64.const 8) (i64.const 9) (i64.const 1) (i64.const 2) (i64.const 3))
  (i64.const 456789123))
(assert_return
  (invoke "12-to-1"
    (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
    (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 77))
  (i64.const 77))
(assert_return
  (invoke "12-to-0"
    (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)
    (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1))
  (i64.const 0))
(assert_return
  (invoke "ints-to-floats"
    (i64.const 6) (i64.const 7) (i64.const 8) (i64.const 9) (i64.const 8) (i64.const 7)
    (i64.const 6) (i64.const 5) (i64.const 4) (i64.const 3) (i64.const 2) (i64.const 1))
  (f64.const 123456789876))
(assert_return (invoke "caller-keeps" (i64.const -5) (f64.const 0.125))
  (i64.const -5) (f64.const 0.125) (i64.const 123456789876) (f64.const 123456789876) (i64.const -4))

;; Forty arguments of four types, and a chain that swells and shrinks: 0, 40, 3, 40 the other way round, 1.
(module
  (type $forty (func
    (param i32 i64 f32 f64 i32 i64 f32 f64 i32 i64 f32 f64 i32 i64 f32 f64 i32 i64 f32 f64)
    (param i32 i64 f32 f64 i32 i64 f32 f64 i32 i64 f32 f64 i32 i64 f32 f64 i32 i64 f32 f64)
    (result i32)))

  ;; The position of the first argument that is not its own position; 40 if all are.
  (func $check (type $forty)
    (if (i32.ne (local.get 0) (i32.const 0)) (then (return (i32.const 0))))
    (if (i64.ne (local.get 1) (i64.const 1)) (then (return (i32.const 1))))
    (if (f32.ne (local.get 2) (f32.const 2)) (then (return (i32.const 2))))
    (if (f64.ne (local.get 3) (f64.const 3)) (then (return (i32.const 3))))
    (if (i32.ne (local.get 4) (i32.const 4)) (then (return (i32.const 4))))
    (if (i64.ne (local.get 5) (i64.const 5)) (then (return (i32.const 5))))
    (if (f32.ne (local.get 6) (f32.const 6)) (then (return (i32.const 6))))
    (if (f64.ne (local.get 7) (f64.const 7)) (then (return (i32.const 7))))
    (if (i32.ne (local.get 8) (i32.const 8)) (then (return (i32.const 8))))
    (if (i64.ne (local.get 9) (i64.const 9)) (then (return (i32.const 9))))
    (if (f32.ne (local.get 10) (f32.const 10)) (then (return (i32.const 10))))
    (if (f64.ne (local.get 11) (f64.const 11)) (then (return (i32.const 11))))
    (if (i32.ne (local.get 12) (i32.const 12)) (then (return (i32.const 12))))
    (if (i64.ne (local.get 13) (i64.const 13)) (then (return (i32.const 13))))
    (if (f32.ne (local.get 14) (f32.const 14)) (then (return (i32.const 14))))
    (if (f64.ne (local.get 15) (f64.const 15)) (then (return (i32.const 15))))
    (if (i32.ne (local.get 16) (i32.const 16)) (then (return (i32.const 16))))
    (if (i64.ne (local.get 17) (i64.const 17)) (then (return (i32.const 17))))
    (if (f32.ne (local.get 18) (f32.const 18)) (then (return (i32.const 18))))
    (if (f64.ne (local.get 19) (f64.const 19)) (then (return (i32.const 19))))
    (if (i32.ne (local.get 20) (i32.const 20)) (then (return (i32.const 20))))
    (if (i64.ne (local.get 21) (i64.const 21)) (then (return (i32.const 21))))
    (if (f32.ne (local.get 22) (f32.const 22)) (then (return (i32.const 22))))
    (if (f64.ne (local.get 23) (f64.const 23)) (then (return (i32.const 23))))
    (if (i32.ne (local.get 24) (i32.const 24)) (then (return (i32.const 24))))
    (if (i64.ne (local.get 25) (i64.const 25)) (then (return (i32.const 25))))
    (if (f32.ne (local.get 26) (f32.const 26)) (then (return (i32.const 26))))
    (if (f64.ne (local.get 27) (f64.const 27)) (then (return (i32.const 27))))
    (if (i32.ne (local.get 28) (i32.const 28)) (then (return (i32.const 28))))
    (if (i64.ne (local.get 29) (i64.const 29)) (then (return (i32.const 29))))
    (if (f32.ne (local.get 30) (f32.const 30)) (then (return (i32.const 30))))
    (if (f64.ne (local.get 31) (f64.const 31)) (then (return (i32.const 31))))
    (if (i32.ne (local.get 32) (i32.const 32)) (then (return (i32.const 32))))
    (if (i64.ne (local.get 33) (i64.const 33)) (then (return (i32.const 33))))
    (if (f32.ne (local.get 34) (f32.const 34)) (then (return (i32.const 34))))
    (if (f64.ne (local.get 35) (f64.const 35)) (then (return (i32.const 35))))
    (if (i32.ne (local.get 36) (i32.const 36)) (then (return (i32.const 36))))
    (if (i64.ne (local.get 37) (i64.const 37)) (then (return (i32.const 37))))
    (if (f32.ne (local.get 38) (f32.const 38)) (then (return (i32.const 38))))
    (if (f64.ne (local.get 39) (f64.const 39)) (then (return (i32.const 39))))
    (i32.const 40))

  (table funcref (elem $check))
  (elem declare func $check)

  (func $0-to-40 (export "0-to-40") (result i32)
    (return_call $check
      (i32.const 0) (i64.const 1) (f32.const 2) (f64.const 3) (i32.const 4) (i64.const 5) (f32.const 6)
      (f64.const 7) (i32.const 8) (i64.const 9) (f32.const 10) (f64.const 11) (i32.const 12) (i64.const 13)
      (f32.const 14) (f64.const 15) (i32.const 16) (i64.const 17) (f32.const 18) (f64.const 19) (i32.const 20)
      (i64.const 21) (f32.const 22) (f64.const 23) (i32.const 24) (i64.const 25) (f32.const 26) (f64.const 27)
      (i32.const 28) (i64.const 29) (f32.const 30) (f64.const 31) (i32.const 32) (i64.const 33) (f32.const 34)
      (f64.const 35) (i32.const 36) (i64.const 37) (f32.const 38) (f64.const 39)))
  (func $40-to-40-indirect (type $forty)
    (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6)
    (local.get 7) (local.get 8) (local.get 9) (local.get 10) (local.get 11) (local.get 12) (local.get 13)
    (local.get 14) (local.get 15) (local.get 16) (local.get 17) (local.get 18) (local.get 19) (local.get 20)
    (local.get 21) (local.get 22) (local.get 23) (local.get 24) (local.get 25) (local.get 26) (local.get 27)
    (local.get 28) (local.get 29) (local.get 30) (local.get 31) (local.get 32) (local.get 33) (local.get 34)
    (local.get 35) (local.get 36) (local.get 37) (local.get 38) (local.get 39)
    (return_call_indirect (type $forty) (i32.const 0)))
  ;; Every argument moves by one group of four: 0 arrives as the last of its type.
  (func $40-to-40-ref (type $forty)
    (local.get 36) (local.get 37) (local.get 38) (local.get 39) (local.get 0) (local.get 1) (local.get 2)
    (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7) (local.get 8) (local.get 9)
    (local.get 10) (local.get 11) (local.get 12) (local.get 13) (local.get 14) (local.get 15) (local.get 16)
    (local.get 17) (local.get 18) (local.get 19) (local.get 20) (local.get 21) (local.get 22) (local.get 23)
    (local.get 24) (local.get 25) (local.get 26) (local.get 27) (local.get 28) (local.get 29) (local.get 30)
    (local.get 31) (local.get 32) (local.get 33) (local.get 34) (local.get 35)
    (return_call_ref $forty (ref.func $check)))
  (func $3-to-40 (param $base i32) (param f32) (param f64) (result i32)
    (return_call $40-to-40-ref
      (i32.add (local.get $base) (i32.const 4))
      (i64.const 5) (f32.const 6) (f64.const 7) (i32.const 8) (i64.const 9) (f32.const 10) (f64.const 11)
      (i32.const 12) (i64.const 13) (f32.const 14) (f64.const 15) (i32.const 16) (i64.const 17) (f32.const 18)
      (f64.const 19) (i32.const 20) (i64.const 21) (f32.const 22) (f64.const 23) (i32.const 24) (i64.const 25)
      (f32.const 26) (f64.const 27) (i32.const 28) (i64.const 29) (f32.const 30) (f64.const 31) (i32.const 32)
      (i64.const 33) (f32.const 34) (f64.const 35) (i32.const 36) (i64.const 37) (f32.const 38) (f64.const 39)
      (local.get $base) (i64.const 1) (local.get 1) (local.get 2)))
  (func $40-to-3 (type $forty)
    (return_call $3-to-40 (local.get 0) (local.get 2) (local.get 3)))
  (func (export "0-to-40-to-3-to-40") (result i32)
    (return_call $40-to-3
      (i32.const 0) (i64.const 1) (f32.const 2) (f64.const 3) (i32.const 4) (i64.const 5) (f32.const 6)
      (f64.const 7) (i32.const 8) (i64.const 9) (f32.const 10) (f64.const 11) (i32.const 12) (i64.const 13)
      (f32.const 14) (f64.const 15) (i32.const 16) (i64.const 17) (f32.const 18) (f64.const 19) (i32.const 20)
      (i64.const 21) (f32.const 22) (f64.const 23) (i32.const 24) (i64.const 25) (f32.const 26) (f64.const 27)
      (i32.const 28) (i64.const 29) (f32.const 30) (f64.const 31) (i32.const 32) (i64.const 33) (f32.const 34)
      (f64.const 35) (i32.const 36) (i64.const 37) (f32.const 38) (f64.const 39)))
  (func (export "0-to-40-to-40") (result i32)
    (return_call $40-to-40-indirect
      (i32.const 0) (i64.const 1) (f32.const 2) (f64.const 3) (i32.const 4) (i64.const 5) (f32.const 6)
      (f64.const 7) (i32.const 8) (i64.const 9) (f32.const 10) (f64.const 11) (i32.const 12) (i64.const 13)
      (f32.const 14) (f64.const 15) (i32.const 16) (i64.const 17) (f32.const 18) (f64.const 19) (i32.const 20)
      (i64.const 21) (f32.const 22) (f64.const 23) (i32.const 24) (i64.const 25) (f32.const 26) (f64.const 27)
      (i32.const 28) (i64.const 29) (f32.const 30) (f64.const 31) (i32.const 32) (i64.const 33) (f32.const 34)
      (f64.const 35) (i32.const 36) (i64.const 37) (f32.const 38) (f64.const 39)))

  ;; From 2 arguments to 12 and back, a million times: an area that is grown must be shrunk again.
  (func $two (param $n i32) (param $x f64) (result f64)
    (if (i32.eqz (local.get $n)) (then (return (local.get $x))))
    (return_call $twelve
      (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6) (i64.const 7)
      (i64.const 8) (i64.const 9) (i64.const 10) (local.get $x) (local.get $n)))
  (func $twelve
    (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (param $x f64) (param $n i32) (result f64)
    (return_call $two
      (i32.sub (local.get $n) (i32.const 1))
      (f64.add (local.get $x)
        (f64.convert_i64_s (i64.sub (local.get 9) (i64.mul (local.get 8) (local.get 0)))))))
  (func (export "ping-pong") (param i32) (result f64) (return_call $two (local.get 0) (f64.const 0)))
)

(assert_return (invoke "0-to-40") (i32.const 40))
(assert_return (invoke "0-to-40-to-40") (i32.const 40))
(assert_return (invoke "0-to-40-to-3-to-40") (i32.const 40))
(assert_return (invoke "ping-pong" (i32.const 1_000_000)) (f64.const 1_000_000))

;; ---------------------------------------------------------------------------------------------------------
;; 4. Many results. Those that do not fit in registers lie where the first caller expects them, however often
;;    the arguments' part of the stack changed its size on the way.

(module
  (type $eight-ints (func (result i64 i64 i64 i64 i64 i64 i64 i64)))
  (type $nine-floats (func (result f32 f32 f32 f32 f32 f32 f32 f32 f32)))
  (type $twenty (func
    (result i32 f64 i64 f32 i32 f64 i64 f32 i32 f64 i64 f32 i32 f64 i64 f32 i32 f64 i64 f32)))

  (func $eight (type $eight-ints)
    (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6) (i64.const 7)
    (i64.const 8))
  (func $nine (type $nine-floats)
    (f32.const 1) (f32.const 2) (f32.const 3) (f32.const 4) (f32.const 5) (f32.const 6) (f32.const 7)
    (f32.const 8) (f32.const 9))
  (func $twenty-mixed (param $i i32) (param $d f64)
    (result i32 f64 i64 f32 i32 f64 i64 f32 i32 f64 i64 f32 i32 f64 i64 f32 i32 f64 i64 f32)
    (local.get $i) (local.get $d) (i64.const 3) (f32.const 4)
    (i32.const 5) (f64.const 6) (i64.const 7) (f32.const 8)
    (i32.const 9) (f64.const 10) (i64.const 11) (f32.const 12)
    (i32.const 13) (f64.const 14) (i64.const 15) (f32.const 16)
    (i32.const 17) (f64.const 18) (i64.const 19) (f32.const 20))
  (func $twelve-to-two (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (param f64)
    (result i32 f64 i64 f32 i32 f64 i64 f32 i32 f64 i64 f32 i32 f64 i64 f32 i32 f64 i64 f32)
    (return_call $twenty-mixed (i32.sub (local.get 10) (local.get 9)) (local.get 11)))

  (table funcref (elem $eight $nine))
  (elem declare func $twelve-to-two $nine)

  (func (export "eight") (type $eight-ints) (return_call $eight))
  (func (export "eight-indirect") (type $eight-ints)
    (return_call_indirect (type $eight-ints) (i32.const 0)))
  (func (export "nine") (type $nine-floats) (return_call $nine))
  (func (export "nine-ref") (type $nine-floats) (return_call_ref $nine-floats (ref.func $nine)))

  ;; Grown from none to twelve arguments, then shrunk to two, then twenty results.
  (func $twenty (export "twenty") (type $twenty)
    (return_call $twelve-to-two
      (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0)
      (i32.const 0) (i32.const 0) (i32.const 10) (i32.const 11) (f64.const 2)))

  ;; The same from an ordinary caller that has a value below them, and one to add.
  (func (export "twenty-and-two") (param $keep i64)
    (result i64)
    (result i32 f64 i64 f32 i32 f64 i64 f32 i32 f64 i64 f32 i32 f64 i64 f32 i32 f64 i64 f32)
    (result i64)
    (local.get $keep)
    (call $twenty)
    (i64.add (local.get $keep) (i64.const 1)))

  ;; Results of one call are the arguments of the next: 20 from a chain into 20 parameters.
  (func $sum-of-twenty
    (param i32 f64 i64 f32 i32 f64 i64 f32 i32 f64 i64 f32 i32 f64 i64 f32 i32 f64 i64 f32) (result i64)
    (i64.extend_i32_s
      (i32.add
        (i32.add (i32.add (local.get 0) (local.get 4)) (i32.add (local.get 8) (local.get 12)))
        (local.get 16)))
    (i64.add (i64.trunc_f64_s
      (f64.add
        (f64.add (f64.add (local.get 1) (local.get 5)) (f64.add (local.get 9) (local.get 13)))
        (local.get 17))))
    (i64.add
      (i64.add
        (i64.add (i64.add (local.get 2) (local.get 6)) (i64.add (local.get 10) (local.get 14)))
        (local.get 18)))
    (i64.add (i64.trunc_f32_s
      (f32.add
        (f32.add (f32.add (local.get 3) (local.get 7)) (f32.add (local.get 11) (local.get 15)))
        (local.get 19)))))
  (func (export "sum-of-twenty") (result i64) (return_call $sum-of-twenty (call $twenty)))
)

(assert_return (invoke "eight")
  (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6) (i64.const 7)
  (i64.const 8))
(assert_return (invoke "eight-indirect")
  (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6) (i64.const 7)
  (i64.const 8))
(assert_return (invoke "nine")
  (f32.const 1) (f32.const 2) (f32.const 3) (f32.const 4) (f32.const 5) (f32.const 6) (f32.const 7)
  (f32.const 8) (f32.const 9))
(assert_return (invoke "nine-ref")
  (f32.const 1) (f32.const 2) (f32.const 3) (f32.const 4) (f32.const 5) (f32.const 6) (f32.const 7)
  (f32.const 8) (f32.const 9))
(assert_return (invoke "twenty")
  (i32.const 1) (f64.const 2) (i64.const 3) (f32.const 4) (i32.const 5) (f64.const 6) (i64.const 7)
  (f32.const 8) (i32.const 9) (f64.const 10) (i64.const 11) (f32.const 12) (i32.const 13) (f64.const 14)
  (i64.const 15) (f32.const 16) (i32.const 17) (f64.const 18) (i64.const 19) (f32.const 20))
(assert_return (invoke "twenty-and-two" (i64.const 1_000_000_000_000))
  (i64.const 1_000_000_000_000)
  (i32.const 1) (f64.const 2) (i64.const 3) (f32.const 4) (i32.const 5) (f64.const 6) (i64.const 7)
  (f32.const 8) (i32.const 9) (f64.const 10) (i64.const 11) (f32.const 12) (i32.const 13) (f64.const 14)
  (i64.const 15) (f32.const 16) (i32.const 17) (f64.const 18) (i64.const 19) (f32.const 20)
  (i64.const 1_000_000_000_001))
(assert_return (invoke "sum-of-twenty") (i64.const 210))

;; ---------------------------------------------------------------------------------------------------------
;; 5. Permutations. All arguments move at once: none may be read after its place was written. Each loop
;;    repeats one permutation, so that after a known number of rounds the order is known as well.

(module
  (func $digit (param $number i64) (param $digit i64) (result i64)
    (i64.add (i64.mul (local.get $number) (i64.const 10)) (local.get $digit)))
  (func $digits (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i64)
    (local.get 0)
    (call $digit (local.get 1)) (call $digit (local.get 2)) (call $digit (local.get 3))
    (call $digit (local.get 4)) (call $digit (local.get 5)) (call $digit (local.get 6))
    (call $digit (local.get 7)) (call $digit (local.get 8)) (call $digit (local.get 9))
    (call $digit (local.get 10)) (call $digit (local.get 11)))

  (func $swap (export "swap") (param $n i32) (param $a i64) (param $b i64) (result i64 i64)
    (if (i32.eqz (local.get $n)) (then (return (local.get $a) (local.get $b))))
    (return_call $swap (i32.sub (local.get $n) (i32.const 1)) (local.get $b) (local.get $a)))

  (func $swap-floats (export "swap-floats") (param $a f64) (param $n i32) (param $b f64) (result f64 f64)
    (if (i32.eqz (local.get $n)) (then (return (local.get $a) (local.get $b))))
    (return_call $swap-floats (local.get $b) (i32.sub (local.get $n) (i32.const 1)) (local.get $a)))

  ;; One cycle through twelve places, registers and stack.
  (func $rotate (export "rotate")
    (param $n i32) (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i64)
    (if (i32.eqz (local.get $n))
      (then
        (return_call $digits
          (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6)
          (local.get 7) (local.get 8) (local.get 9) (local.get 10) (local.get 11) (local.get 12))))
    (return_call $rotate (i32.sub (local.get $n) (i32.const 1))
      (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7)
      (local.get 8) (local.get 9) (local.get 10) (local.get 11) (local.get 12) (local.get 1)))

  ;; Six cycles of two.
  (func $reverse (export "reverse")
    (param $n i32) (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i64)
    (if (i32.eqz (local.get $n))
      (then
        (return_call $digits
          (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6)
          (local.get 7) (local.get 8) (local.get 9) (local.get 10) (local.get 11) (local.get 12))))
    (return_call $reverse (i32.sub (local.get $n) (i32.const 1))
      (local.get 12) (local.get 11) (local.get 10) (local.get 9) (local.get 8) (local.get 7)
      (local.get 6) (local.get 5) (local.get 4) (local.get 3) (local.get 2) (local.get 1)))

  ;; A cycle of three among the last ones: from stack to stack. The others stay where they are.
  (func $rotate-last-three (export "rotate-last-three")
    (param $n i32) (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i64)
    (if (i32.eqz (local.get $n))
      (then
        (return_call $digits
          (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6)
          (local.get 7) (local.get 8) (local.get 9) (local.get 10) (local.get 11) (local.get 12))))
    (return_call $rotate-last-three (i32.sub (local.get $n) (i32.const 1))
      (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6)
      (local.get 7) (local.get 8) (local.get 9) (local.get 11) (local.get 12) (local.get 10)))

  ;; One value to every place, first and last exchanged on the way.
  (func (export "first-everywhere")
    (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i64)
    (return_call $digits
      (local.get 11) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)))
  (func (export "last-everywhere")
    (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i64)
    (return_call $digits
      (local.get 11) (local.get 11) (local.get 11) (local.get 11) (local.get 11) (local.get 11)
      (local.get 11) (local.get 11) (local.get 11) (local.get 11) (local.get 11) (local.get 0)))

  ;; Fibonacci numbers: both new arguments are computed from both old ones.
  (func $fibonacci (export "fibonacci") (param $n i32) (param $a i64) (param $b i64) (result i64)
    (if (i32.eqz (local.get $n)) (then (return (local.get $a))))
    (return_call $fibonacci (i32.sub (local.get $n) (i32.const 1))
      (local.get $b) (i64.add (local.get $a) (local.get $b))))

  ;; An argument is the value a local had when it was pushed, not the one it was given later.
  (func (export "pushed-before-set")
    (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i64)
    (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5)
    (local.set 0 (i64.const 9))
    (local.set 5 (i64.const 9))
    (local.get 6) (local.get 7) (local.get 8) (local.get 9) (local.get 10) (local.get 11)
    (local.set 6 (i64.const 9))
    (local.set 11 (i64.const 9))
    (return_call $digits))
  (func (export "tee-between") (param i64 i64) (result i64 i64)
    (return_call $pair (local.get 0) (local.tee 0 (local.get 1))))
  (func $pair (param i64 i64) (result i64 i64) (local.get 0) (local.get 1))

  ;; Arguments that come from calls: the values before them live across those calls.
  (func $seven (param i64) (result i64) (i64.sub (i64.const 7) (local.get 0)))
  (func (export "arguments-from-calls") (param i64) (result i64)
    (return_call $digits
      (call $seven (i64.const 6)) (i64.const 2) (call $seven (i64.const 4)) (local.get 0)
      (call $seven (local.get 0)) (i64.const 6) (call $seven (i64.const 0)) (local.get 0)
      (call $seven (i64.const 6)) (i64.const 2) (local.get 0) (call $seven (local.get 0))))
)

(assert_return (invoke "swap" (i32.const 1_000_001) (i64.const 1) (i64.const 2)) (i64.const 2) (i64.const 1))
(assert_return (invoke "swap-floats" (f64.const 1) (i32.const 1_000_001) (f64.const 2))
  (f64.const 2) (f64.const 1))
(assert_return
  (invoke "rotate" (i32.const 1_000_001)
    (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6)
    (i64.const 7) (i64.const 8) (i64.const 9) (i64.const 8) (i64.const 7) (i64.const 6))
  (i64.const 678_987_612_345))
(assert_return
  (invoke "reverse" (i32.const 1_000_001)
    (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6)
    (i64.const 7) (i64.const 8) (i64.const 9) (i64.const 8) (i64.const 7) (i64.const 6))
  (i64.const 678_987_654_321))
(assert_return
  (invoke "rotate-last-three" (i32.const 1_000_001)
    (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6)
    (i64.const 7) (i64.const 8) (i64.const 9) (i64.const 1) (i64.const 2) (i64.const 3))
  (i64.const 123_456_789_312))
(assert_return
  (invoke "first-everywhere"
    (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6)
    (i64.const 7) (i64.const 8) (i64.const 9) (i64.const 8) (i64.const 7) (i64.const 6))
  (i64.const 611_111_111_111))
(assert_return
  (invoke "last-everywhere"
    (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6)
    (i64.const 7) (i64.const 8) (i64.const 9) (i64.const 8) (i64.const 7) (i64.const 6))
  (i64.const 666_666_666_661))
(assert_return (invoke "fibonacci" (i32.const 90) (i64.const 0) (i64.const 1))
  (i64.const 2_880_067_194_370_816_120))
(assert_return
  (invoke "pushed-before-set"
    (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6)
    (i64.const 7) (i64.const 8) (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4))
  (i64.const 123_456_781_234))
(assert_return (invoke "tee-between" (i64.const 1) (i64.const 2)) (i64.const 1) (i64.const 2))
(assert_return (invoke "arguments-from-calls" (i64.const 4)) (i64.const 123_436_741_243))

;; ---------------------------------------------------------------------------------------------------------
;; 6. Upper bits: an i32 argument may lie where an i64 of all ones lay before. As an address, as an index, and
;;    extended to 64 bits it must still be 32 bits wide.

(module
  (memory 1)
  (data (i32.const 16) "\2a")
  (type $get (func (result i32)))
  (table funcref (elem $ten $eleven $twelve))
  (func $ten (result i32) (i32.const 10))
  (func $eleven (result i32) (i32.const 11))
  (func $twelve (result i32) (i32.const 12))

  (func $use
    (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (param $address i32) (param $index i32) (param $x i32)
    (result i32 i32 i64 i32)
    (i32.load8_u (local.get $address))
    (call_indirect (type $get) (local.get $index))
    (i64.extend_i32_u (local.get $x))
    (i32.lt_u (local.get $index) (local.get $x)))

  ;; Twelve i64 become twelve i32: constants in the same places.
  (func (export "from-constants") (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (result i32 i32 i64 i32)
    (return_call $use
      (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0)
      (i32.const 0) (i32.const 0) (i32.const 16) (i32.const 2) (i32.const -2)))

  ;; The lower halves of the i64.
  (func (export "from-halves") (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (result i32 i32 i64 i32)
    (return_call $use
      (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0)
      (i32.const 0) (i32.const 0)
      (i32.wrap_i64 (local.get 9)) (i32.wrap_i64 (local.get 10)) (i32.wrap_i64 (local.get 11))))

  ;; The same from registers to the stack.
  (func (export "from-first-halves") (param i64 i64 i64) (result i32 i32 i64 i32)
    (return_call $use
      (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0)
      (i32.const 0) (i32.const 0)
      (i32.wrap_i64 (local.get 0)) (i32.wrap_i64 (local.get 1)) (i32.wrap_i64 (local.get 2))))
)

(assert_return
  (invoke "from-constants"
    (i64.const -1) (i64.const -1) (i64.const -1) (i64.const -1) (i64.const -1) (i64.const -1)
    (i64.const -1) (i64.const -1) (i64.const -1) (i64.const -1) (i64.const -1) (i64.const -1))
  (i32.const 42) (i32.const 12) (i64.const 0xfffffffe) (i32.const 1))
(assert_return
  (invoke "from-halves"
    (i64.const -1) (i64.const -1) (i64.const -1) (i64.const -1) (i64.const -1) (i64.const -1)
    (i64.const -1) (i64.const -1) (i64.const -1)
    (i64.const 0xffffffff_00000010) (i64.const 0xffffffff_00000001) (i64.const -1))
  (i32.const 42) (i32.const 11) (i64.const 0xffffffff) (i32.const 1))
(assert_return
  (invoke "from-first-halves"
    (i64.const 0xffffffff_00000010) (i64.const 0x80000000_00000000) (i64.const 0x7fffffff_80000000))
  (i32.const 42) (i32.const 10) (i64.const 0x80000000) (i32.const 1))

;; ---------------------------------------------------------------------------------------------------------
;; 7. Contexts. A tail call ends the function from wherever it stands; operands below its arguments are
;;    forgotten, and what follows it is never run, though it must be valid.

(module
  (type $i32-to-i32 (func (param i32) (result i32)))
  (table funcref (elem $negate $increment $square))
  (elem declare func $negate $increment $square)
  (func $negate (param i32) (result i32) (i32.sub (i32.const 0) (local.get 0)))
  (func $increment (param i32) (result i32) (i32.add (local.get 0) (i32.const 1)))
  (func $square (param i32) (result i32) (i32.mul (local.get 0) (local.get 0)))
  (func $last-of-twelve (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32)
    (i32.sub (local.get 11) (local.get 0)))

  (func (export "operands-below") (param i32) (result i32)
    (local.get 0) (f64.const 1) (i64.const 2) (i32.mul (local.get 0) (i32.const 3))
    (return_call $negate (local.get 0)))
  (func (export "operands-below-stack-arguments") (param i32) (result i32)
    (local.get 0) (f64.const 1) (i64.extend_i32_s (local.get 0)) (i32.mul (local.get 0) (i32.const 3))
    (return_call $last-of-twelve
      (local.get 0) (i32.const 2) (i32.const 3) (i32.const 4) (i32.const 5) (i32.const 6) (i32.const 7)
      (i32.const 8) (i32.const 9) (i32.const 10) (i32.const 11) (i32.mul (local.get 0) (i32.const 12))))

  (func (export "dead-code") (param i32) (result i32)
    (i64.const 1)
    (return_call $square (local.get 0))
    (drop)
    (local.set 0 (i32.const 1))
    (drop (i32.div_u (i32.const 1) (i32.const 0)))
    (drop (i32.add))
    (block (br_if 0 (local.get 0)))
    (unreachable))
  (func (export "dead-tail-calls") (param i32) (result i32)
    (return_call $square (local.get 0))
    (return_call $negate)
    (return_call_indirect (type $i32-to-i32))
    (return_call_ref $i32-to-i32)
    (return_call $negate (i32.const 5)))
  (func (export "dead-else") (param i32) (result i32)
    (if (result i32) (local.get 0)
      (then (return_call $increment (local.get 0)))
      (else (i32.const -1)))
    (i32.mul (i32.const 2)))

  (func (export "nested-blocks") (param i32) (result i32)
    (i32.const 100)
    (block (result i64)
      (loop (result i64)
        (f32.const 1)
        (block (result i32)
          (br_if 0 (i32.const 200) (i32.eqz (local.get 0)))
          (drop)
          (return_call_ref $i32-to-i32 (local.get 0) (ref.func $square)))
        (return_call_indirect (type $i32-to-i32) (i32.const 1))))
    (unreachable))

  (func (export "both-arms") (param i32) (result i32)
    (if (i32.lt_s (local.get 0) (i32.const 0))
      (then (return_call $negate (local.get 0)))
      (else (return_call $square (local.get 0))))
    (i32.const 5))
  (func (export "arm-results") (param i32) (result i32)
    (return_call $increment
      (if (result i32) (i32.lt_s (local.get 0) (i32.const 0))
        (then (return_call $negate (local.get 0)))
        (else (i32.mul (local.get 0) (i32.const 10))))))
  (func (export "br_if") (param i32) (result i32)
    (block
      (br_if 0 (i32.gt_u (local.get 0) (i32.const 9)))
      (return_call $increment (local.get 0)))
    (return_call $negate (local.get 0)))

  (func (export "br_table") (param $i i32) (param $x i32) (result i32)
    (block $other
      (block $two
        (block $one
          (block $zero
            (br_table $zero $one $two $other (local.get $i)))
          (return_call $negate (local.get $x)))
        (return_call_indirect (type $i32-to-i32) (local.get $x) (i32.const 1)))
      (return_call_ref $i32-to-i32 (local.get $x) (ref.func $square)))
    (return_call $last-of-twelve
      (i32.const 1) (i32.const 2) (i32.const 3) (i32.const 4) (i32.const 5) (i32.const 6) (i32.const 7)
      (i32.const 8) (i32.const 9) (i32.const 10) (i32.const 11) (local.get $x)))

  ;; A loop that calls ordinarily, and leaves by a tail call.
  (func (export "out-of-loop") (param $n i32) (result i32)
    (local $sum i32)
    (loop $again
      (local.set $sum (i32.add (local.get $sum) (call $square (local.get $n))))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1))))
      (return_call $negate (local.get $sum)))
    (unreachable))

  ;; Ordinary calls of functions that tail-call, as operands of one another.
  (func $via-table (param $x i32) (param $i i32) (result i32)
    (return_call_indirect (type $i32-to-i32) (local.get $x) (local.get $i)))
  (func (export "among-ordinary-calls") (param i32) (result i32)
    (i32.sub
      (call $via-table (local.get 0) (i32.const 2))
      (i32.add
        (call $via-table (local.get 0) (i32.const 0))
        (call $via-table (call $via-table (local.get 0) (i32.const 1)) (i32.const 1)))))
)

(assert_return (invoke "operands-below" (i32.const 5)) (i32.const -5))
(assert_return (invoke "operands-below-stack-arguments" (i32.const 5)) (i32.const 55))
(assert_return (invoke "dead-code" (i32.const 9)) (i32.const 81))
(assert_return (invoke "dead-tail-calls" (i32.const 8)) (i32.const 64))
(assert_return (invoke "dead-else" (i32.const 7)) (i32.const 8))
(assert_return (invoke "dead-else" (i32.const 0)) (i32.const -2))
(assert_return (invoke "nested-blocks" (i32.const 12)) (i32.const 144))
(assert_return (invoke "nested-blocks" (i32.const 0)) (i32.const 201))
(assert_return (invoke "both-arms" (i32.const -3)) (i32.const 3))
(assert_return (invoke "both-arms" (i32.const 3)) (i32.const 9))
(assert_return (invoke "arm-results" (i32.const -3)) (i32.const 3))
(assert_return (invoke "arm-results" (i32.const 3)) (i32.const 31))
(assert_return (invoke "br_if" (i32.const 9)) (i32.const 10))
(assert_return (invoke "br_if" (i32.const 10)) (i32.const -10))
(assert_return (invoke "br_table" (i32.const 0) (i32.const 20)) (i32.const -20))
(assert_return (invoke "br_table" (i32.const 1) (i32.const 20)) (i32.const 21))
(assert_return (invoke "br_table" (i32.const 2) (i32.const 20)) (i32.const 400))
(assert_return (invoke "br_table" (i32.const 3) (i32.const 20)) (i32.const 19))
(assert_return (invoke "br_table" (i32.const -1) (i32.const 20)) (i32.const 19))
(assert_return (invoke "out-of-loop" (i32.const 4)) (i32.const -30))
(assert_return (invoke "among-ordinary-calls" (i32.const 10)) (i32.const 98))

;; ---------------------------------------------------------------------------------------------------------
;; 8. Hosts. A function of the host is called by a tail call like any other, from callers with as many, more
;;    and fewer parameters, and the ordinary caller finds its own values again.

(module
  (import "spectest" "print" (func $print))
  (import "spectest" "print_i32" (func $print-i32 (param i32)))
  (import "spectest" "print_i64" (func $print-i64 (param i64)))
  (import "spectest" "print_f32" (func $print-f32 (param f32)))
  (import "spectest" "print_f64" (func $print-f64 (param f64)))
  (import "spectest" "print_i32_f32" (func $print-i32-f32 (param i32 f32)))
  (import "spectest" "print_f64_f64" (func $print-f64-f64 (param f64 f64)))

  (type $takes-i32 (func (param i32)))
  (type $takes-f64s (func (param f64 f64)))
  (table funcref (elem $print-i32 $print-f64-f64))
  (elem declare func $print-i32 $print-f64-f64)

  (func (export "nothing") (return_call $print))
  (func (export "i32") (param i32) (return_call $print-i32 (local.get 0)))
  (func (export "i64") (param i64) (return_call $print-i64 (local.get 0)))
  (func (export "f32") (param f32) (return_call $print-f32 (local.get 0)))
  (func (export "f64") (param f64) (return_call $print-f64 (local.get 0)))
  (func (export "i32-f32") (param f32 i32) (return_call $print-i32-f32 (local.get 1) (local.get 0)))
  (func $swapped (export "f64-f64") (param f64 f64)
    (return_call $print-f64-f64 (local.get 1) (local.get 0)))
  (func (export "indirect") (param i32) (return_call_indirect (type $takes-i32) (local.get 0) (i32.const 0)))
  (func (export "indirect-f64s") (param i32 f64)
    (return_call_indirect (type $takes-f64s) (local.get 1) (f64.const 2) (local.get 0)))
  (func (export "ref") (param i32) (return_call_ref $takes-i32 (local.get 0) (ref.func $print-i32)))

  (func $from-none (return_call $print-f64-f64 (f64.const 1) (f64.const 2)))
  (func $from-twelve (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (return_call $print-i64 (local.get 11)))
  (func $from-twelve-floats (param f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (param $n i32)
    (return_call $print-i32-f32 (local.get $n) (local.get 10)))

  (func (export "caller-keeps") (param $n i32) (param $x f64) (result i32 f64 i64)
    (local $i i64)
    (local.set $i (i64.const -7))
    (local.get $n)
    (call $from-none)
    (local.get $x)
    (call $from-twelve
      (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6)
      (i64.const 7) (i64.const 8) (i64.const 9) (i64.const 10) (i64.const 11) (local.get $i))
    (local.get $i)
    (call $from-twelve-floats
      (f32.const 1) (f32.const 2) (f32.const 3) (f32.const 4) (f32.const 5) (f32.const 6) (f32.const 7)
      (f32.const 8) (f32.const 9) (f32.const 10) (f32.const 11) (local.get $n))
    (call $swapped (local.get $x) (local.get $x)))

  ;; 100,000 calls that end in the host leave nothing behind on the stack.
  (func (export "many") (param $n i32) (result i32)
    (local $i i32)
    (loop $again
      (call $from-none)
      (call $from-twelve
        (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6)
        (i64.const 7) (i64.const 8) (i64.const 9) (i64.const 10) (i64.const 11) (i64.const 12))
      (br_if $again (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (local.get $i))
)

(assert_return (invoke "nothing"))
(assert_return (invoke "i32" (i32.const 1)))
(assert_return (invoke "i64" (i64.const 2)))
(assert_return (invoke "f32" (f32.const 3)))
(assert_return (invoke "f64" (f64.const 4)))
(assert_return (invoke "i32-f32" (f32.const 5) (i32.const 6)))
(assert_return (invoke "f64-f64" (f64.const 7) (f64.const 8)))
(assert_return (invoke "indirect" (i32.const 9)))
(assert_return (invoke "indirect-f64s" (i32.const 1) (f64.const 10)))
(assert_trap (invoke "indirect-f64s" (i32.const 0) (f64.const 10)) "indirect call type mismatch")
(assert_return (invoke "ref" (i32.const 11)))
(assert_return (invoke "caller-keeps" (i32.const 12) (f64.const 0.5))
  (i32.const 12) (f64.const 0.5) (i64.const -7))
(assert_return (invoke "many" (i32.const 100_000)) (i32.const 100_000))

;; ---------------------------------------------------------------------------------------------------------
;; 9. Instances. A callee of another instance sees that instance's memory, globals and table; the caller's
;;    caller sees its own again, even though the one in between is gone.

(module $left
  (memory (export "memory") 1)
  (data (i32.const 0) "L")
  (global $name i32 (i32.const 1))
  (table $functions (export "functions") 8 funcref)
  (type $parity (func (param i64) (result i32)))

  (func (export "who") (result i32) (i32.load8_u (i32.const 0)))
  (func (export "who-twelve") (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (param i64) (result i64 i64)
    (i64.load8_u (i32.const 0))
    (i64.add (local.get 11) (i64.extend_i32_u (global.get $name))))
  (func (export "poke") (param i32) (i32.store8 (i32.const 0) (local.get 0)))
  (func (export "grow") (result i32) (memory.grow (i32.const 1)))

  ;; even is here, odd in the other instance, which puts it into this table.
  (func $even (export "even") (param $n i64) (result i32)
    (if (result i32) (i64.eqz (local.get $n))
      (then (i32.load8_u (i32.const 0)))
      (else
        (return_call_indirect $functions (type $parity)
          (i64.sub (local.get $n) (i64.const 1)) (i32.const 0)))))
  (func (export "unreachable") (unreachable))
)
(register "left" $left)

(module $right
  (import "left" "who" (func $left-who (result i32)))
  (import "left" "who-twelve" (func $left-who-twelve
    (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64)))
  (import "left" "poke" (func $left-poke (param i32)))
  (import "left" "grow" (func $left-grow (result i32)))
  (import "left" "even" (func $even (param i64) (result i32)))
  (import "left" "unreachable" (func $left-unreachable))
  (import "left" "functions" (table $functions 8 funcref))
  (memory 2)
  (data (i32.const 0) "R")
  (global $name (mut i32) (i32.const 2))
  (type $who (func (result i32)))
  (elem (table $functions) (i32.const 0) func $odd $who $left-who $through-left)
  (elem declare func $left-who)

  (func $who (export "who") (result i32) (i32.load8_u (i32.const 0)))
  (func $tail (export "tail") (result i32) (return_call $left-who))
  (func $tail-ref (export "tail-ref") (result i32) (return_call_ref $who (ref.func $left-who)))
  (func $through-left (export "tail-indirect") (result i32)
    (return_call_indirect $functions (type $who) (i32.const 2)))
  (func $tail-twelve (param i64) (result i64 i64)
    (return_call $left-who-twelve
      (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6)
      (i64.const 7) (i64.const 8) (i64.const 9) (i64.const 10) (i64.const 11) (local.get 0)))
  (func $tail-poke (param i32) (return_call $left-poke (local.get 0)))
  (func $tail-grow (result i32) (return_call $left-grow))
  (func (export "tail-unreachable") (return_call $left-unreachable))

  ;; Digits: the other's name, one's own, the other's, one's own, both after each tail call.
  (func (export "after-tail-call") (result i32 i32 i32 i32 i32 i32)
    (call $tail) (call $who)
    (call $tail-ref) (call $who)
    (call $through-left) (i32.load8_u (i32.const 0)))
  (func (export "after-stack-arguments") (param $n i64) (result i64 i64 i64 i32 i32)
    (call $tail-twelve (local.get $n))
    (i64.load8_u (i32.const 0))
    (global.get $name)
    (global.set $name (i32.const 3))
    (global.get $name))
  (func (export "poke") (param i32) (result i32 i32)
    (call $tail-poke (local.get 0))
    (call $tail)
    (i32.load8_u (i32.const 0)))
  ;; The memory of the other grows: this one still has two pages, and its own bytes.
  (func (export "grow") (result i32 i32 i32)
    (call $tail-grow)
    (memory.size)
    (i32.load8_u (i32.const 0)))

  (func $odd (export "odd") (param $n i64) (result i32)
    (if (result i32) (i64.eqz (local.get $n))
      (then (i32.load8_u (i32.const 0)))
      (else (return_call $even (i64.sub (local.get $n) (i64.const 1))))))
)

(assert_return (invoke $right "tail") (i32.const 76))
(assert_return (invoke $right "tail-ref") (i32.const 76))
(assert_return (invoke $right "tail-indirect") (i32.const 76))
(assert_return (invoke $right "after-tail-call")
  (i32.const 76) (i32.const 82) (i32.const 76) (i32.const 82) (i32.const 76) (i32.const 82))
(assert_return (invoke $right "after-stack-arguments" (i64.const 41))
  (i64.const 76) (i64.const 42) (i64.const 82) (i32.const 2) (i32.const 3))
(assert_return (invoke $right "poke" (i32.const 108)) (i32.const 108) (i32.const 82))
(assert_return (invoke $right "grow") (i32.const 1) (i32.const 2) (i32.const 82))
(assert_return (invoke $left "who") (i32.const 108))
(assert_return (invoke $right "who") (i32.const 82))

;; Even and odd in two instances, 10,000,000 steps: the answer is the name of the instance that gave it.
(assert_return (invoke $left "even" (i64.const 10_000_000)) (i32.const 108))
(assert_return (invoke $left "even" (i64.const 9_999_999)) (i32.const 82))
(assert_return (invoke $right "odd" (i64.const 10_000_000)) (i32.const 82))
(assert_trap (invoke $right "tail-unreachable") "unreachable")
(assert_return (invoke $right "tail") (i32.const 108))

;; ---------------------------------------------------------------------------------------------------------
;; 10. Traps: of the callee, of the call itself, and from too deep a recursion. Afterwards all is as before.

(module
  (type $nothing (func))
  (type $i32-to-i32 (func (param i32) (result i32)))
  (type $i64-to-i32 (func (param i64) (result i32)))
  (memory 1)
  (table 6 funcref)
  (elem (i32.const 0) func $trap $divide $load)
  (elem declare func $divide $trap)
  (global $seen (export "seen") (mut i32) (i32.const 0))

  (func $trap (unreachable))
  (func $divide (param i32) (result i32) (i32.div_u (i32.const 84) (local.get 0)))
  (func $load (param i64) (result i32) (i32.load8_u (i32.wrap_i64 (local.get 0))))
  (func $see (param i32) (result i32) (global.set $seen (local.get 0)) (local.get 0))
  (func $divide-last (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (param $d i32) (result i32)
    (i32.div_u (i32.const 84) (local.get $d)))

  (func (export "unreachable") (return_call $trap))
  (func (export "unreachable-indirect") (return_call_indirect (type $nothing) (i32.const 0)))
  (func (export "unreachable-ref") (return_call_ref $nothing (ref.func $trap)))
  (func (export "divide") (param i32) (result i32) (return_call $divide (local.get 0)))
  (func (export "load") (param i64) (result i32) (return_call $load (local.get 0)))
  (func (export "divide-after-growth") (param i32) (result i32)
    (return_call $divide-last
      (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0)
      (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (local.get 0)))

  (func (export "indirect") (param $i i32) (param $x i32) (result i32)
    (return_call_indirect (type $i32-to-i32) (local.get $x) (local.get $i)))
  ;; The arguments are evaluated before the table is looked at.
  (func (export "arguments-first") (param $i i32) (param $x i32) (result i32)
    (return_call_indirect (type $i32-to-i32) (call $see (local.get $x)) (local.get $i)))
  (func (export "ref") (param $null i32) (param $x i32) (result i32)
    (return_call_ref $i32-to-i32
      (local.get $x)
      (if (result (ref null $i32-to-i32)) (local.get $null)
        (then (ref.null $i32-to-i32))
        (else (ref.func $divide)))))
  (func (export "null") (return_call_ref $nothing (ref.null $nothing)))

  ;; Two kinds of recursion without end: ordinary, and ordinary through a tail call that takes more arguments.
  (func $deep (export "deep") (param i32) (result i32)
    (i32.add (call $deep (i32.add (local.get 0) (i32.const 1))) (i32.const 1)))
  (func $deep-and-wide (export "deep-and-wide") (param i32) (result i32)
    (return_call $wide
      (i32.const 1) (i32.const 2) (i32.const 3) (i32.const 4) (i32.const 5) (i32.const 6) (i32.const 7)
      (i32.const 8) (i32.const 9) (i32.const 10) (i32.const 11) (local.get 0)))
  (func $wide (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (param $x i32) (result i32)
    (i32.add (call $deep-and-wide (local.get $x)) (i32.const 1)))

  ;; Afterwards: as deep as must be possible, and as long as before.
  (func $descend (export "descend") (param $n i32) (result i32)
    (if (i32.eqz (local.get $n)) (then (return (i32.const 0))))
    (i32.add (call $descend (i32.sub (local.get $n) (i32.const 1))) (i32.const 1)))
  (func $count (export "count") (param $n i32) (result i32)
    (if (i32.eqz (local.get $n)) (then (return (i32.const 0))))
    (return_call $count (i32.sub (local.get $n) (i32.const 1))))
)

(assert_trap (invoke "unreachable") "unreachable")
(assert_trap (invoke "unreachable-indirect") "unreachable")
(assert_trap (invoke "unreachable-ref") "unreachable")
(assert_return (invoke "divide" (i32.const 2)) (i32.const 42))
(assert_trap (invoke "divide" (i32.const 0)) "integer divide by zero")
(assert_return (invoke "load" (i64.const 65_535)) (i32.const 0))
(assert_trap (invoke "load" (i64.const 65_536)) "out of bounds memory access")
(assert_return (invoke "divide-after-growth" (i32.const 4)) (i32.const 21))
(assert_trap (invoke "divide-after-growth" (i32.const 0)) "integer divide by zero")

(assert_return (invoke "indirect" (i32.const 1) (i32.const 7)) (i32.const 12))
(assert_trap (invoke "indirect" (i32.const 0) (i32.const 7)) "indirect call type mismatch")
(assert_trap (invoke "indirect" (i32.const 2) (i32.const 7)) "indirect call type mismatch")
(assert_trap (invoke "indirect" (i32.const 3) (i32.const 7)) "uninitialized element")
(assert_trap (invoke "indirect" (i32.const 6) (i32.const 7)) "undefined element")
(assert_trap (invoke "indirect" (i32.const -1) (i32.const 7)) "undefined element")
(assert_trap (invoke "arguments-first" (i32.const 3) (i32.const 8)) "uninitialized element")
(assert_return (get "seen") (i32.const 8))
(assert_trap (invoke "arguments-first" (i32.const 6) (i32.const 9)) "undefined element")
(assert_return (get "seen") (i32.const 9))
(assert_return (invoke "arguments-first" (i32.const 1) (i32.const 6)) (i32.const 14))
(assert_return (invoke "ref" (i32.const 0) (i32.const 3)) (i32.const 28))
(assert_trap (invoke "ref" (i32.const 1) (i32.const 3)) "null function reference")
(assert_trap (invoke "null") "null function reference")

(assert_exhaustion (invoke "deep" (i32.const 0)) "call stack exhausted")
(assert_return (invoke "descend" (i32.const 1_000)) (i32.const 1_000))
(assert_exhaustion (invoke "deep-and-wide" (i32.const 0)) "call stack exhausted")
(assert_return (invoke "descend" (i32.const 1_000)) (i32.const 1_000))
(assert_return (invoke "count" (i32.const 10_000_000)) (i32.const 0))
(assert_return (invoke "divide-after-growth" (i32.const 2)) (i32.const 42))

;; ---------------------------------------------------------------------------------------------------------
;; 11. Typing. A tail call takes its callee's parameters, and its callee's results must be the caller's, in
;;     number and in type; a subtype will do.

(module
  (type $give (func (result i32)))
  (type $give-func (func (result funcref)))
  (type $give-this (func (result (ref $give))))
  (type $take-func (func (param funcref)))
  (elem declare func $five $this)
  (table funcref (elem $this))
  (func $five (type $give) (i32.const 5))
  (func $this (type $give-this) (ref.func $five))
  (func $ignore (type $take-func))

  ;; The results of the callee may be more precise than those of the caller, and so may the arguments.
  (func (export "narrower") (type $give-func) (return_call $this))
  (func (export "narrower-indirect") (type $give-func) (return_call_indirect (type $give-this) (i32.const 0)))
  (func (export "narrower-ref") (type $give-func) (return_call_ref $give-this (ref.func $this)))
  (func (export "narrower-argument") (return_call $ignore (ref.func $five)))
)
(assert_return (invoke "narrower") (ref.func))
(assert_return (invoke "narrower-indirect") (ref.func))
(assert_return (invoke "narrower-ref") (ref.func))
(assert_return (invoke "narrower-argument"))

;; Results: missing, of another type, too many, too few, wider.
(assert_invalid (module (func $f) (func (result i32) (return_call $f))) "type mismatch")
(assert_invalid
  (module (func $f (result i64) (i64.const 1)) (func (result i32) (return_call $f))) "type mismatch")
(assert_invalid (module (func $f (result i32) (i32.const 1)) (func (return_call $f))) "type mismatch")
(assert_invalid
  (module (func $f (result i32 i32) (i32.const 1) (i32.const 2)) (func (result i32) (return_call $f)))
  "type mismatch")
(assert_invalid
  (module (func $f (result i32) (i32.const 1)) (func (result i32 i32) (i32.const 0) (return_call $f)))
  "type mismatch")
(assert_invalid
  (module
    (type $t (func))
    (table 1 funcref)
    (func (result i32) (return_call_indirect (type $t) (i32.const 0))))
  "type mismatch")
(assert_invalid
  (module
    (type $t (func (result f32)))
    (func (param (ref $t)) (result f64) (return_call_ref $t (local.get 0))))
  "type mismatch")
(assert_invalid
  (module
    (type $t (func))
    (elem declare func $f)
    (func $f (result funcref) (ref.null func))
    (func (result (ref null $t)) (return_call $f)))
  "type mismatch")

;; The caller's results count, not those of the block around.
(assert_invalid
  (module
    (func $f (result i32) (i32.const 1))
    (func (result i64) (block (result i32) (return_call $f)) (i64.extend_i32_u)))
  "type mismatch")

;; Arguments: missing, of another type, in the wrong order, below the bottom of the block.
(assert_invalid (module (func $f (param i32)) (func (return_call $f))) "type mismatch")
(assert_invalid (module (func $f (param i32)) (func (return_call $f (i64.const 1)))) "type mismatch")
(assert_invalid
  (module (func $f (param i32 f64)) (func (return_call $f (f64.const 1) (i32.const 1)))) "type mismatch")
(assert_invalid
  (module (func $f (param i32)) (func (i32.const 1) (block (return_call $f)))) "type mismatch")
(assert_invalid
  (module
    (type $t (func (param i32)))
    (table 1 funcref)
    (func (return_call_indirect (type $t) (i32.const 0))))
  "type mismatch")
(assert_invalid
  (module (type $t (func)) (table 1 funcref) (func (return_call_indirect (type $t) (i64.const 0))))
  "type mismatch")
(assert_invalid
  (module (type $t (func (param i32))) (func (param (ref $t)) (return_call_ref $t (local.get 0))))
  "type mismatch")
(assert_invalid
  (module (type $t (func)) (func (param funcref) (return_call_ref $t (local.get 0)))) "type mismatch")

;; What is called: it must exist; the table must hold functions; the type must be a function's.
(assert_invalid (module (func (return_call 1))) "unknown function")
(assert_invalid
  (module (table 1 funcref) (func (return_call_indirect (type 7) (i32.const 0)))) "unknown type")
(assert_invalid
  (module (type $t (func)) (func (return_call_indirect (type $t) (i32.const 0)))) "unknown table")
(assert_invalid
  (module
    (type $t (func))
    (table 1 externref)
    (func (return_call_indirect (type $t) (i32.const 0))))
  "type mismatch")
(assert_invalid (module (func (return_call_ref 7 (unreachable)))) "unknown type")

;; The code after a tail call can be reached by nothing, but its types must fit.
(assert_invalid
  (module (func $f (result i32) (return_call $f) (i64.const 1))) "type mismatch")
(assert_invalid
  (module (func $f (result i32) (return_call $f) (i32.const 1) (i32.const 2))) "type mismatch")

;; The text: a type use is (type), then (param), then (result), without names, and agrees with the type.
(assert_malformed
  (module quote
    "(type $t (func (param i32)))"
    "(table 1 funcref)"
    "(func (return_call_indirect (param i32) (type $t) (i32.const 0) (i32.const 0)))")
  "unexpected token")
(assert_malformed
  (module quote
    "(table 1 funcref)"
    "(func (result i32) (return_call_indirect (result i32) (param i32) (i32.const 0) (i32.const 0)))")
  "unexpected token")
(assert_malformed
  (module quote
    "(table 1 funcref)"
    "(func (return_call_indirect (param $x i32) (i32.const 0) (i32.const 0)))")
  "unexpected token")
(assert_malformed
  (module quote
    "(type $t (func (param i32)))"
    "(table 1 funcref)"
    "(func (return_call_indirect (type $t) (param i64) (i64.const 0) (i32.const 0)))")
  "inline function type")
(assert_malformed (module quote "(func (return_call))") "unexpected token")
(assert_malformed (module quote "(func (return_call $f))") "unknown function")
(assert_malformed (module quote "(func (return_call_ref (unreachable)))") "unexpected token")
