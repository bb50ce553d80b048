;; A callee that pops its arguments moves the stack pointer of its caller; whatever the caller spills or
;; reloads right after the call must count with it. So calls that pop stand between live values, their results
;; are spilled at once by the next call, and several of them nest. Known from wasmtime#6586.

(module
  (type $ten (func (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i64)))
  (func $ten (type $ten) (i64.add (local.get 9) (i64.mul (local.get 8) (i64.const 10))))
  (func $tail (export "tail") (param i64 i64) (result i64)
    (return_call $ten
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (local.get 0) (local.get 1)))
  (func $eleven-to-none (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i64) (return_call $one))
  (func $one (result i64) (i64.const 1))
  (func $ten-results (param i64) (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (return_call $ten-results-of-eleven
      (i64.const 0) (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6)
      (i64.const 7) (i64.const 8) (i64.const 9) (local.get 0)))
  (func $ten-results-of-eleven (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.add (local.get 0) (local.get 10)) (i64.add (local.get 1) (local.get 10))
    (i64.add (local.get 2) (local.get 10)) (i64.add (local.get 3) (local.get 10))
    (i64.add (local.get 4) (local.get 10)) (i64.add (local.get 5) (local.get 10))
    (i64.add (local.get 6) (local.get 10)) (i64.add (local.get 7) (local.get 10))
    (i64.add (local.get 8) (local.get 10)) (i64.add (local.get 9) (local.get 10)))

  ;; Live before, between and after; each result is live across the calls that follow it.
  (func (export "between") (param $a i64) (param $x f64) (result i64 f64 i64 i64 f64 i64 i64)
    (i64.mul (local.get $a) (i64.const 2))
    (f64.mul (local.get $x) (f64.const 2))
    (call $tail (local.get $a) (i64.const 4))
    (call $eleven-to-none
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
    (f64.mul (local.get $x) (f64.const 4))
    (call $tail (i64.const 5) (local.get $a))
    (i64.mul (local.get $a) (i64.const 3)))

  ;; Calls as arguments of calls: the inner ones pop while the outer one's arguments wait.
  (func (export "nested") (param $a i64) (result i64)
    (call $ten
      (call $tail (i64.const 1) (local.get $a))
      (call $one)
      (call $tail (i64.const 2) (local.get $a))
      (i64.const 0)
      (local.get $a)
      (i64.const 0)
      (i64.const 0)
      (call $ten
        (i64.const 0) (i64.const 0) (call $tail (i64.const 3) (local.get $a)) (i64.const 0) (i64.const 0)
        (i64.const 0) (i64.const 0) (i64.const 0) (local.get $a) (local.get $a))
      (call $tail (i64.const 4) (local.get $a))
      (call $tail (i64.const 5) (local.get $a))))

  ;; Ten results, and ten more, and both at once as the operands of a difference.
  (func $last (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i64)
    (i64.add (i64.mul (local.get 6) (i64.const 1000)) (local.get 9)))
  (func (export "results") (param $a i64) (result i64 i64 i64)
    (local.get $a)
    (call $last (call $ten-results (local.get $a)))
    (call $last (call $ten-results (i64.const 0)))
    (i64.sub)
    (call $last (call $ten-results (i64.const 100))))
)

(assert_return (invoke "tail" (i64.const 3) (i64.const 4)) (i64.const 34))
(assert_return (invoke "between" (i64.const 7) (f64.const 1.5))
  (i64.const 14) (f64.const 3) (i64.const 74) (i64.const 1) (f64.const 6) (i64.const 57) (i64.const 21))
(assert_return (invoke "nested" (i64.const 3)) (i64.const 483))
(assert_return (invoke "results" (i64.const 1)) (i64.const 1) (i64.const 1001) (i64.const 106109))
