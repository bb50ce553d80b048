;; Whoever leaves a try_table by br, br_if, br_table, br_on_null, br_on_non_null, return or a tail call leaves its
;; handler: what is thrown after that, in the same function or its caller, is not caught by it. Engines that keep a
;; stack of handlers at run time jumped into frames that were gone, and those that note the current call site took an
;; old one. Known from WasmEdge#5252 (CWE-787), wasmoon#507 and WebKit#1754.
;;
;; Handlers that must not be entered answer -1 or trap.

(module
  (tag $e (param i32))
  (type $thrower (func (param i32)))
  (table funcref (elem $throw $nothing))
  (func $throw (type $thrower) (throw $e (local.get 0)))
  (func $nothing (type $thrower))
  (func $maybe (param $how i32) (result funcref)
    (if (result funcref) (local.get $how) (then (ref.func $nothing)) (else (ref.null func))))

  ;; Leaves one to three bodies in the way that $how says, and throws then.
  (func $leave (export "leave") (param $how i32) (result i32)
    (block $wrong
      (block $out
        (try_table (catch_all $wrong)
          (call $nothing (i32.const 0))
          (br_if $out (i32.eq (local.get $how) (i32.const 0)))
          (if (i32.eq (local.get $how) (i32.const 1)) (then (br $out)))
          (try_table (catch_all $wrong)
            (call $nothing (i32.const 0))
            (br_if $out (i32.eq (local.get $how) (i32.const 2)))
            (block $go-on
              (br_table $go-on $go-on $go-on $out $go-on (local.get $how)))
            (try_table (catch_all $wrong)
              (call $nothing (i32.const 0))
              (br_if $out (i32.eq (local.get $how) (i32.const 4)))
              (drop (br_on_null $out (call $maybe (i32.ne (local.get $how) (i32.const 5)))))
              (block $not-null (result (ref func))
                (br_on_non_null $not-null (call $maybe (i32.eq (local.get $how) (i32.const 6))))
                (if (i32.eq (local.get $how) (i32.const 7)) (then (return (i32.const 70))))
                (if (i32.eq (local.get $how) (i32.const 8)) (then (return_call $tail-thrower (i32.const 80))))
                (br $out))
              (drop)
              (br $out)))))
      (call $throw (i32.add (local.get $how) (i32.const 100)))
      (return (i32.const -2)))
    (i32.const -1))
  (func $tail-thrower (param i32) (result i32) (call $throw (local.get 0)) (i32.const -3))

  ;; What "leave" throws, with two values kept across the call.
  (func (export "caught") (param $how i32) (result i32 i32 i64)
    (local $kept i64)
    (local.set $kept (i64.extend_i32_u (local.get $how)))
    (block $handler (result i32)
      (try_table (result i32) (catch $e $handler)
        (i32.sub (call $leave (local.get $how)) (i32.const 1000))))
    (local.get $how) (local.get $kept))

  ;; The same several times over: the handler of an earlier round is not that of a later one.
  (func (export "rounds") (result i32)
    (local $how i32) (local $sum i32)
    (loop $again
      (block $handler (result i32)
        (try_table (result i32) (catch $e $handler) (call $leave (local.get $how))))
      (local.set $sum (i32.add (local.get $sum)))
      (br_if $again (i32.lt_u (local.tee $how (i32.add (local.get $how) (i32.const 1))) (i32.const 9))))
    (local.get $sum))

  ;; A call that throws in the first round outside of the body, and in the second inside: caught there, then not.
  (func (export "inside-then-outside") (param $outside i32) (result i32)
    (local $n i32)
    (loop $again
      (block $handler (result i32)
        (try_table (result i32) (catch $e $handler)
          (call $throw (local.get $n))
          (i32.const -1)))
      (drop)
      (call_indirect (type $thrower) (i32.const 500) (i32.eqz (i32.eq (local.get $n) (local.get $outside))))
      (br_if $again (i32.lt_u (local.tee $n (i32.add (local.get $n) (i32.const 1))) (i32.const 3))))
    (local.get $n))

  ;; Out of a loop that is in the body, and out of the body into a loop around it.
  (func (export "into-a-loop") (param $n i32) (result i32)
    (local $rounds i32)
    (block $wrong
      (loop $around
        (local.set $rounds (i32.add (local.get $rounds) (i32.const 1)))
        (try_table (catch_all $wrong)
          (call $nothing (i32.const 0))
          (br_if $around (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
      (call $throw (local.get $rounds)))
    (i32.const -1))
)

(assert_exception (invoke "leave" (i32.const 0)))
(assert_exception (invoke "leave" (i32.const 1)))
(assert_exception (invoke "leave" (i32.const 2)))
(assert_exception (invoke "leave" (i32.const 3)))
(assert_exception (invoke "leave" (i32.const 4)))
(assert_exception (invoke "leave" (i32.const 5)))
(assert_exception (invoke "leave" (i32.const 6)))
(assert_return (invoke "leave" (i32.const 7)) (i32.const 70))
(assert_exception (invoke "leave" (i32.const 8)))
(assert_return (invoke "caught" (i32.const 0)) (i32.const 100) (i32.const 0) (i64.const 0))
(assert_return (invoke "caught" (i32.const 1)) (i32.const 101) (i32.const 1) (i64.const 1))
(assert_return (invoke "caught" (i32.const 2)) (i32.const 102) (i32.const 2) (i64.const 2))
(assert_return (invoke "caught" (i32.const 3)) (i32.const 103) (i32.const 3) (i64.const 3))
(assert_return (invoke "caught" (i32.const 4)) (i32.const 104) (i32.const 4) (i64.const 4))
(assert_return (invoke "caught" (i32.const 5)) (i32.const 105) (i32.const 5) (i64.const 5))
(assert_return (invoke "caught" (i32.const 6)) (i32.const 106) (i32.const 6) (i64.const 6))
(assert_return (invoke "caught" (i32.const 7)) (i32.const -930) (i32.const 7) (i64.const 7))
(assert_return (invoke "caught" (i32.const 8)) (i32.const 80) (i32.const 8) (i64.const 8))
(assert_return (invoke "rounds") (i32.const 871))
(assert_exception (invoke "inside-then-outside" (i32.const 0)))
(assert_exception (invoke "inside-then-outside" (i32.const 1)))
(assert_exception (invoke "inside-then-outside" (i32.const 2)))
(assert_return (invoke "inside-then-outside" (i32.const 3)) (i32.const 3))
(assert_exception (invoke "into-a-loop" (i32.const 1)))
(assert_exception (invoke "into-a-loop" (i32.const 4)))
