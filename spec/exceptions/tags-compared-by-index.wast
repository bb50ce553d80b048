;; A tag is who it is, whatever its index and its type: imported under another index, imported twice, exported twice,
;; passed on by a module in between. Of two tags of equal type neither matches the other's exceptions, nor do those of
;; two instances of one module. What counts are the tags of the instance that has the handler. Known from wasmer#5722,
;; wasm-micro-runtime#3109 and exception-handling#330.

(module $a
  (tag $unused (export "unused") (param i32))
  (tag $t (export "t") (export "t-again") (param i32))
  (tag $same-type (export "same-type") (param i32))
  (func (export "throw-unused") (param i32) (throw $unused (local.get 0)))
  (func (export "throw-t") (param i32) (throw $t (local.get 0)))
  (func (export "throw-same-type") (param i32) (throw $same-type (local.get 0)))

  ;; Catches what comes out of a function of another instance, with the tags of this one.
  (type $thrower (func (param i32)))
  (func (export "classify") (param $f (ref $thrower)) (result i32 i32)
    (block $unused (result i32)
      (block $t (result i32)
        (block $same-type (result i32)
          (try_table (catch $same-type $same-type) (catch $unused $unused) (catch $t $t)
            (call_ref $thrower (i32.const 30) (local.get $f)))
          (return (i32.const 0) (i32.const 0)))
        (return (i32.const 3)))
      (return (i32.const 2)))
    (i32.const 1))
)
(register "a" $a)

;; Hands tags on, in another order, next to its own.
(module $between
  (import "a" "same-type" (tag $x (param i32)))
  (import "a" "unused" (tag $y (param i32)))
  (import "a" "t-again" (tag $z (param i32)))
  (tag $own (export "own") (param i32))
  (export "0" (tag $z))
  (export "1" (tag $x))
  (export "2" (tag $y))
  (func (export "throw-own") (param i32) (throw $own (local.get 0)))
)
(register "between" $between)

(module $user
  (import "between" "0" (tag $t (param i32)))
  (import "a" "t" (tag $t-2 (param i32)))
  (import "between" "2" (tag $unused (param i32)))
  (import "between" "1" (tag $same-type (param i32)))
  (import "between" "own" (tag $foreign (param i32)))
  (type $thrower (func (param i32)))
  (import "a" "throw-unused" (func $throw-unused (type $thrower)))
  (import "a" "throw-t" (func $throw-t (type $thrower)))
  (import "a" "throw-same-type" (func $throw-same-type (type $thrower)))
  (import "between" "throw-own" (func $throw-foreign (type $thrower)))
  (import "a" "classify" (func $classify-there (param (ref $thrower)) (result i32 i32)))
  (tag $own (param i32))
  (func $throw-own (type $thrower) (throw $own (local.get 0)))
  (func $throw-t-here (type $thrower) (throw $t (local.get 0)))
  (func $throw-t-2-here (type $thrower) (throw $t-2 (local.get 0)))
  (func $nothing (type $thrower))
  (table funcref
    (elem $throw-unused $throw-t $throw-same-type $throw-foreign $throw-own $throw-t-here $throw-t-2-here $nothing))

  ;; Which tag the exception of a function has here: the first clause that matches is the one.
  (func $classify (export "classify") (param $function i32) (result i32)
    (block $any
      (drop
        (block $own (result i32)
          (drop
            (block $foreign (result i32)
              (drop
                (block $same-type (result i32)
                  (drop
                    (block $unused (result i32)
                      (drop
                        (block $t-2 (result i32)
                          (drop
                            (block $t (result i32)
                              (try_table
                                (catch $own $own) (catch $foreign $foreign) (catch $same-type $same-type)
                                (catch $unused $unused) (catch $t $t) (catch $t-2 $t-2) (catch_all $any)
                                (call_indirect (type $thrower) (i32.const 7) (local.get $function)))
                              (return (i32.const 0))))
                          (return (i32.const 1))))
                      (return (i32.const 2))))
                  (return (i32.const 3))))
              (return (i32.const 4))))
          (return (i32.const 5))))
      (return (i32.const 6)))
    (i32.const 7))

  ;; The same by the tags of instance $a: the payload, and which of its tags it is.
  (func (export "there-t") (result i32 i32) (call $classify-there (ref.func $throw-t-here)))
  (func (export "there-t-2") (result i32 i32) (call $classify-there (ref.func $throw-t-2-here)))
  (func (export "there-same-type") (result i32 i32) (call $classify-there (ref.func $throw-same-type)))
  (func (export "there-unused") (result i32 i32) (call $classify-there (ref.func $throw-unused)))
  (func (export "there-own") (result i32 i32) (call $classify-there (ref.func $throw-own)))
  (func (export "there-foreign") (result i32 i32) (call $classify-there (ref.func $throw-foreign)))
  ;; Out of there again, and caught here.
  (func (export "through-there") (result i32)
    (block $foreign (result i32)
      (try_table (catch $foreign $foreign)
        (call $classify-there (ref.func $throw-foreign)) (drop) (drop))
      (i32.const -1)))
)

(assert_return (invoke "classify" (i32.const 0)) (i32.const 3))
(assert_return (invoke "classify" (i32.const 1)) (i32.const 1))
(assert_return (invoke "classify" (i32.const 2)) (i32.const 4))
(assert_return (invoke "classify" (i32.const 3)) (i32.const 5))
(assert_return (invoke "classify" (i32.const 4)) (i32.const 6))
(assert_return (invoke "classify" (i32.const 5)) (i32.const 1))
(assert_return (invoke "classify" (i32.const 6)) (i32.const 1))
(assert_return (invoke "classify" (i32.const 7)) (i32.const 0))
(assert_return (invoke "there-t") (i32.const 30) (i32.const 2))
(assert_return (invoke "there-t-2") (i32.const 30) (i32.const 2))
(assert_return (invoke "there-same-type") (i32.const 30) (i32.const 3))
(assert_return (invoke "there-unused") (i32.const 30) (i32.const 1))
(assert_exception (invoke "there-own"))
(assert_exception (invoke "there-foreign"))
(assert_return (invoke "through-there") (i32.const 30))

;; Two instances of one module: equal code, equal indices, two tags.
(module definition $twin
  (tag $t (export "t") (param i64))
  (type $thrower (func (param i64)))
  (func (export "throw") (type $thrower) (throw $t (local.get 0)))
  (func (export "catch") (param $f (ref $thrower)) (result i64)
    (block $t (result i64)
      (try_table (catch $t $t) (call_ref $thrower (i64.const 5) (local.get $f)))
      (i64.const 0)))
)
(module instance $one $twin)
(register "one" $one)
(module instance $two $twin)
(register "two" $two)

(module
  (import "one" "t" (tag $one (param i64)))
  (import "two" "t" (tag $two (param i64)))
  (type $thrower (func (param i64)))
  (import "one" "throw" (func $throw-one (type $thrower)))
  (import "two" "throw" (func $throw-two (type $thrower)))
  (import "one" "catch" (func $catch-one (param (ref $thrower)) (result i64)))
  (import "two" "catch" (func $catch-two (param (ref $thrower)) (result i64)))
  (elem declare func $throw-one $throw-two)
  (func (export "one-in-one") (result i64) (call $catch-one (ref.func $throw-one)))
  (func (export "two-in-two") (result i64) (call $catch-two (ref.func $throw-two)))
  (func (export "one-in-two") (result i64) (call $catch-two (ref.func $throw-one)))
  (func (export "two-in-one") (result i64) (call $catch-one (ref.func $throw-two)))
  (func (export "here") (param $which i32) (result i64 i32)
    (block $from-two (result i64)
      (block $from-one (result i64)
        (try_table (catch $two $from-two) (catch $one $from-one)
          (if (local.get $which)
            (then (drop (call $catch-one (ref.func $throw-two))))
            (else (drop (call $catch-two (ref.func $throw-one))))))
        (i64.const 0))
      (return (i32.const 1)))
    (i32.const 2))
)
(assert_return (invoke "one-in-one") (i64.const 5))
(assert_return (invoke "two-in-two") (i64.const 5))
(assert_exception (invoke "one-in-two"))
(assert_exception (invoke "two-in-one"))
(assert_return (invoke "here" (i32.const 0)) (i64.const 5) (i32.const 1))
(assert_return (invoke "here" (i32.const 1)) (i64.const 5) (i32.const 2))
