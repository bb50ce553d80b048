;; Handlers in code that is never reached, before, around and within live ones: these have to keep their clauses, and
;; dead ones must not be taken for them. Known from wizard-engine#516, wasmtime#11505 and wasmtime#14377.

(module
  (tag $a)
  (tag $b (param i32))
  (type $number (func (result i32)))
  (table funcref (elem $minus-three))
  (elem declare func $minus-three)
  (func $minus-three (result i32) (i32.const -3))
  (func $throw-a (throw $a))
  (func $throw-b (throw $b (i32.const 7)))

  ;; A dead try_table, with another in it, behind each way to leave; then a live one, which catches $b.
  (func (export "br") (result i32)
    (block $out
      (br $out)
      (block $dead
        (block $dead-value (result i32)
          (try_table (catch $b $dead-value) (catch $a $dead) (catch_all $dead)
            (call $throw-a)
            (block $deeper
              (try_table (catch_all $deeper) (call $throw-b)))
            (throw $b (i32.const 1)))
          (i32.const 0))
        (drop)))
    (block $handler (result i32)
      (try_table (catch $b $handler) (call $throw-b))
      (i32.const -1)))
  (func (export "br-table") (result i32)
    (block $out
      (br_table $out $out (i32.const 0))
      (block $dead
        (block $dead-value (result i32)
          (try_table (catch $b $dead-value) (catch $a $dead) (catch_all $dead)
            (call $throw-a)
            (block $deeper
              (try_table (catch_all $deeper) (call $throw-b)))
            (throw $b (i32.const 1)))
          (i32.const 0))
        (drop)))
    (block $handler (result i32)
      (try_table (catch $b $handler) (call $throw-b))
      (i32.const -1)))
  (func (export "endless-loop") (result i32)
    (block $out
      (loop $again (br_if $out (i32.const 1)) (br $again))
      (block $dead
        (block $dead-value (result i32)
          (try_table (catch $b $dead-value) (catch $a $dead) (catch_all $dead)
            (call $throw-a)
            (block $deeper
              (try_table (catch_all $deeper) (call $throw-b)))
            (throw $b (i32.const 1)))
          (i32.const 0))
        (drop)))
    (block $handler (result i32)
      (try_table (catch $b $handler) (call $throw-b))
      (i32.const -1)))
  (func (export "return") (param $leave i32) (result i32)
    (block $out
      (br_if $out (i32.eqz (local.get $leave)))
      (return (i32.const -2))
      (block $dead
        (block $dead-value (result i32)
          (try_table (catch $b $dead-value) (catch $a $dead) (catch_all $dead)
            (call $throw-a)
            (block $deeper
              (try_table (catch_all $deeper) (call $throw-b)))
            (throw $b (i32.const 1)))
          (i32.const 0))
        (drop)))
    (block $handler (result i32)
      (try_table (catch $b $handler) (call $throw-b))
      (i32.const -1)))
  (func (export "unreachable") (param $leave i32) (result i32)
    (block $out
      (br_if $out (i32.eqz (local.get $leave)))
      (unreachable)
      (block $dead
        (block $dead-value (result i32)
          (try_table (catch $b $dead-value) (catch $a $dead) (catch_all $dead)
            (call $throw-a)
            (block $deeper
              (try_table (catch_all $deeper) (call $throw-b)))
            (throw $b (i32.const 1)))
          (i32.const 0))
        (drop)))
    (block $handler (result i32)
      (try_table (catch $b $handler) (call $throw-b))
      (i32.const -1)))
  (func (export "throw") (param $leave i32) (result i32)
    (block $out
      (br_if $out (i32.eqz (local.get $leave)))
      (throw $a)
      (block $dead
        (block $dead-value (result i32)
          (try_table (catch $b $dead-value) (catch $a $dead) (catch_all $dead)
            (call $throw-a)
            (block $deeper
              (try_table (catch_all $deeper) (call $throw-b)))
            (throw $b (i32.const 1)))
          (i32.const 0))
        (drop)))
    (block $handler (result i32)
      (try_table (catch $b $handler) (call $throw-b))
      (i32.const -1)))
  (func (export "throw-ref") (param $leave i32) (result i32)
    (block $out
      (br_if $out (i32.eqz (local.get $leave)))
      (throw_ref (ref.null exn))
      (block $dead
        (block $dead-value (result i32)
          (try_table (catch $b $dead-value) (catch $a $dead) (catch_all $dead)
            (call $throw-a)
            (block $deeper
              (try_table (catch_all $deeper) (call $throw-b)))
            (throw $b (i32.const 1)))
          (i32.const 0))
        (drop)))
    (block $handler (result i32)
      (try_table (catch $b $handler) (call $throw-b))
      (i32.const -1)))
  (func (export "return-call") (param $leave i32) (result i32)
    (block $out
      (br_if $out (i32.eqz (local.get $leave)))
      (return_call $minus-three)
      (block $dead
        (block $dead-value (result i32)
          (try_table (catch $b $dead-value) (catch $a $dead) (catch_all $dead)
            (call $throw-a)
            (block $deeper
              (try_table (catch_all $deeper) (call $throw-b)))
            (throw $b (i32.const 1)))
          (i32.const 0))
        (drop)))
    (block $handler (result i32)
      (try_table (catch $b $handler) (call $throw-b))
      (i32.const -1)))
  (func (export "return-call-indirect") (param $leave i32) (result i32)
    (block $out
      (br_if $out (i32.eqz (local.get $leave)))
      (return_call_indirect (type $number) (i32.const 0))
      (block $dead
        (block $dead-value (result i32)
          (try_table (catch $b $dead-value) (catch $a $dead) (catch_all $dead)
            (call $throw-a)
            (block $deeper
              (try_table (catch_all $deeper) (call $throw-b)))
            (throw $b (i32.const 1)))
          (i32.const 0))
        (drop)))
    (block $handler (result i32)
      (try_table (catch $b $handler) (call $throw-b))
      (i32.const -1)))
  (func (export "return-call-ref") (param $leave i32) (result i32)
    (block $out
      (br_if $out (i32.eqz (local.get $leave)))
      (return_call_ref $number (ref.func $minus-three))
      (block $dead
        (block $dead-value (result i32)
          (try_table (catch $b $dead-value) (catch $a $dead) (catch_all $dead)
            (call $throw-a)
            (block $deeper
              (try_table (catch_all $deeper) (call $throw-b)))
            (throw $b (i32.const 1)))
          (i32.const 0))
        (drop)))
    (block $handler (result i32)
      (try_table (catch $b $handler) (call $throw-b))
      (i32.const -1)))

  ;; Behind `else` and `end` in dead code the code is dead still; behind the end of what was alive it is not.
  (func (export "else-of-dead") (result i32)
    (block $out
      (br $out)
      (if (i32.const 1)
        (then (try_table (catch_all $out) (call $throw-a)))
        (else (try_table (catch_all $out) (call $throw-b)))))
    (block $handler (result i32)
      (try_table (catch $b $handler) (call $throw-b))
      (i32.const -1)))
  (func (export "dead-arm") (param $arm i32) (result i32)
    (block $a
      (return
        (block $b (result i32)
          (if (local.get $arm)
            (then
              (try_table (catch $a $a) (catch $b $b)
                (br 0)
                (try_table (catch $b $b) (call $throw-b)))
              (call $nothing))
            (else (try_table (catch $a $a) (catch $b $b) (call $throw-b))))
          (i32.const 50))))
    (i32.const 51))
  (func $nothing)

  ;; The rest of a live body is dead, with a handler in it, and so are the bodies around.
  (func (export "rest-of-the-body") (result i32)
    (block $a
      (return
        (block $b (result i32)
          (try_table (catch $b $b)
            (try_table (catch $a $a)
              (throw $b (i32.const 60))
              (try_table (catch $b $b) (throw $a))
              (call $throw-a))
            (call $throw-a))
          (i32.const -1))))
    (i32.const -2))

  ;; A try_table whose body ends dead, so that only handlers lead on.
  (func (export "only-handlers") (param $which i32) (result i32)
    (block $a
      (return
        (block $b (result i32)
          (try_table (result i32) (catch $b $b) (catch $a $a)
            (if (local.get $which) (then (throw $a)))
            (throw $b (i32.const 70))))))
    (i32.const 71))

  ;; A body with nothing that throws, and one that is empty.
  (func (export "nothing-throws") (param $x i32) (result i32)
    (block $a
      (try_table (catch_all $a))
      (try_table (catch_all $a) (local.set $x (i32.add (local.get $x) (i32.const 1))))
      (return
        (block $b (result i32)
          (try_table (catch $b $b) (throw $b (local.get $x)))
          (unreachable))))
    (i32.const -1))
)

(assert_return (invoke "br") (i32.const 7))
(assert_return (invoke "br-table") (i32.const 7))
(assert_return (invoke "endless-loop") (i32.const 7))
(assert_return (invoke "return" (i32.const 0)) (i32.const 7))
(assert_return (invoke "unreachable" (i32.const 0)) (i32.const 7))
(assert_return (invoke "throw" (i32.const 0)) (i32.const 7))
(assert_return (invoke "throw-ref" (i32.const 0)) (i32.const 7))
(assert_return (invoke "return-call" (i32.const 0)) (i32.const 7))
(assert_return (invoke "return-call-indirect" (i32.const 0)) (i32.const 7))
(assert_return (invoke "return-call-ref" (i32.const 0)) (i32.const 7))
(assert_return (invoke "return" (i32.const 1)) (i32.const -2))
(assert_trap (invoke "unreachable" (i32.const 1)) "unreachable")
(assert_exception (invoke "throw" (i32.const 1)))
(assert_trap (invoke "throw-ref" (i32.const 1)) "null exception reference")
(assert_return (invoke "return-call" (i32.const 1)) (i32.const -3))
(assert_return (invoke "return-call-indirect" (i32.const 1)) (i32.const -3))
(assert_return (invoke "return-call-ref" (i32.const 1)) (i32.const -3))
(assert_return (invoke "else-of-dead") (i32.const 7))
(assert_return (invoke "dead-arm" (i32.const 1)) (i32.const 50))
(assert_return (invoke "dead-arm" (i32.const 0)) (i32.const 7))
(assert_return (invoke "rest-of-the-body") (i32.const 60))
(assert_return (invoke "only-handlers" (i32.const 0)) (i32.const 70))
(assert_return (invoke "only-handlers" (i32.const 1)) (i32.const 71))
(assert_return (invoke "nothing-throws" (i32.const 8)) (i32.const 9))
