;; References to exceptions that a program keeps stay what they are while a hundred thousand others come and go: in
;; locals of a hundred frames, on operand stacks, in globals, in tables, in the payload of another exception. Each is
;; thrown again at last and has to carry its own number. Known from wazero#2522, where 36 of 40 runs got another one.

(module
  (tag $e (param i32))
  (tag $with-reference (param i64 exnref i32))
  (global $kept (mut exnref) (ref.null exn))
  (table $table 200 exnref)

  (func $make (param $number i32) (result exnref)
    (local $payload i32) (local $reference exnref)
    (block $handler (result i32 exnref)
      (try_table (catch_ref $e $handler) (throw $e (local.get $number)))
      (unreachable))
    (local.set $reference) (local.set $payload)
    (local.get $reference))
  (func $number (param $reference exnref) (result i32)
    (block $handler (result i32)
      (try_table (catch $e $handler) (throw_ref (local.get $reference)))
      (unreachable)))

  ;; Makes many references that nobody keeps for long, of several sizes.
  (func $churn (param $n i32)
    (local $last exnref)
    (loop $again
      (local.set $last (call $make (i32.or (local.get $n) (i32.const 0x4000_0000))))
      (if (i32.eqz (i32.and (local.get $n) (i32.const 15)))
        (then
          (local.set $last
            (block $handler (result exnref)
              (try_table (catch_all_ref $handler)
                (throw $with-reference (i64.const 5) (local.get $last) (local.get $n)))
              (unreachable)))))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))

  ;; In a local of each frame, and, every other one, on the operand stack. The deepest frame makes many others.
  (func $frames (param $depth i32) (result i32)
    (local $mine exnref)
    (if (i32.eqz (local.get $depth)) (then (call $churn (i32.const 100_000)) (return (i32.const 0))))
    (if (i32.and (local.get $depth) (i32.const 1))
      (then
        (local.set $mine (call $make (local.get $depth)))
        (return
          (i32.add
            (call $frames (i32.sub (local.get $depth) (i32.const 1)))
            (i32.ne (call $number (local.get $mine)) (local.get $depth))))))
    (call $make (local.get $depth))
    (call $make (i32.add (local.get $depth) (i32.const 1000)))
    (call $frames (i32.sub (local.get $depth) (i32.const 1)))
    (call $last-three (local.get $depth)))
  (func $last-three (param $upper exnref) (param $lower exnref) (param $wrong i32) (param $depth i32) (result i32)
    (i32.add
      (local.get $wrong)
      (i32.or
        (i32.ne (call $number (local.get $upper)) (local.get $depth))
        (i32.ne (call $number (local.get $lower)) (i32.add (local.get $depth) (i32.const 1000))))))
  (func (export "frames") (param $depth i32) (result i32) (call $frames (local.get $depth)))

  ;; In a local that is used in loops, so that it may be in a register when others are made.
  (func (export "register") (result i32)
    (local $mine exnref) (local $n i32) (local $wrong i32)
    (local.set $mine (call $make (i32.const 77)))
    (loop $again
      (local.set $wrong
        (i32.add (local.get $wrong) (i32.ne (call $number (local.get $mine)) (i32.const 77))))
      (if (ref.is_null (local.get $mine)) (then (unreachable)))
      (call $churn (i32.const 3000))
      (local.set $mine (call $same (local.get $mine)))
      (br_if $again (i32.lt_u (local.tee $n (i32.add (local.get $n) (i32.const 1))) (i32.const 20))))
    (local.get $wrong))
  (func $same (param exnref) (result exnref) (local.get 0))

  ;; In locals that are used in the very loop that makes the others: some are in registers that calls preserve, and in
  ;; no frame at all, some are saved around calls, some are in memory.
  (func (export "registers") (result i32)
    (local $a exnref) (local $b exnref) (local $c exnref) (local $d exnref) (local $e exnref) (local $f exnref)
    (local $n i32)
    (local.set $a (call $make (i32.const 1))) (local.set $b (call $make (i32.const 2)))
    (local.set $c (call $make (i32.const 3))) (local.set $d (call $make (i32.const 4)))
    (local.set $e (call $make (i32.const 5))) (local.set $f (call $make (i32.const 6)))
    (loop $again
      (block $handler (result exnref)
        (try_table (catch_all_ref $handler) (throw $e (i32.const 0)))
        (unreachable))
      (drop)
      (if (ref.is_null (local.get $a)) (then (unreachable)))
      (local.set $a (local.get $a)) (local.set $a (local.get $a))
      (if (ref.is_null (local.get $b)) (then (unreachable)))
      (local.set $b (local.get $b)) (local.set $b (local.get $b))
      (if (ref.is_null (local.get $c)) (then (unreachable)))
      (local.set $c (local.get $c)) (local.set $c (local.get $c))
      (if (ref.is_null (local.get $d)) (then (unreachable)))
      (local.set $d (local.get $d)) (local.set $d (local.get $d))
      (if (ref.is_null (local.get $e)) (then (unreachable)))
      (local.set $e (local.get $e)) (local.set $e (local.get $e))
      (if (ref.is_null (local.get $f)) (then (unreachable)))
      (local.set $f (local.get $f)) (local.set $f (local.get $f))
      (br_if $again (i32.lt_u (local.tee $n (i32.add (local.get $n) (i32.const 1))) (i32.const 50_000))))
    (i32.add
      (i32.add
        (i32.ne (call $number (local.get $a)) (i32.const 1)) (i32.ne (call $number (local.get $b)) (i32.const 2)))
      (i32.add
        (i32.add
          (i32.ne (call $number (local.get $c)) (i32.const 3))
          (i32.ne (call $number (local.get $d)) (i32.const 4)))
        (i32.add
          (i32.ne (call $number (local.get $e)) (i32.const 5))
          (i32.ne (call $number (local.get $f)) (i32.const 6))))))

  (func (export "global") (result i32)
    (global.set $kept (call $make (i32.const 88)))
    (call $churn (i32.const 50_000))
    (call $number (global.get $kept)))

  (func (export "fill") (local $i i32)
    (loop $again
      (table.set $table (local.get $i) (call $make (local.get $i)))
      (br_if $again
        (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (table.size $table)))))
  (func (export "churn") (param $n i32) (call $churn (local.get $n)))
  (func (export "wrong-in-table") (result i32) (local $i i32) (local $wrong i32)
    (loop $again
      (local.set $wrong
        (i32.add (local.get $wrong) (i32.ne (call $number (table.get $table (local.get $i))) (local.get $i))))
      (br_if $again
        (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (table.size $table))))
    (local.get $wrong))

  ;; A chain of exceptions, each the payload of the next: only the last is kept.
  (func (export "chain") (param $length i32) (result i32 i64)
    (local $chain exnref) (local $i i32) (local $sum i64) (local $n i32)
    (local.set $chain (call $make (i32.const 99)))
    (loop $again
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (local.set $chain
        (block $handler (result exnref)
          (try_table (catch_all_ref $handler)
            (throw $with-reference (i64.extend_i32_u (local.get $i)) (local.get $chain) (local.get $i)))
          (unreachable)))
      (br_if $again (i32.lt_u (local.get $i) (local.get $length))))
    (call $churn (i32.const 50_000))
    ;; Unpacks it: the numbers come back in the other order.
    (loop $again
      (block $handler (result i64 exnref i32)
        (try_table (catch $with-reference $handler) (throw_ref (local.get $chain)))
        (unreachable))
      (if (i32.ne (local.get $i)) (then (unreachable)))
      (local.set $chain)
      (local.set $sum (i64.add (local.get $sum)))
      (br_if $again (local.tee $i (i32.sub (local.get $i) (i32.const 1)))))
    (call $number (local.get $chain)) (local.get $sum))

  ;; The only reference is the payload of an exception that is on its way through frames that make others.
  (func $cleanup (param $depth i32)
    (block $handler (result exnref)
      (try_table (catch_all_ref $handler)
        (if (i32.eqz (local.get $depth))
          (then (throw $with-reference (i64.const 5) (call $make (i32.const 66)) (i32.const 7))))
        (call $cleanup (i32.sub (local.get $depth) (i32.const 1))))
      (unreachable))
    (call $churn (i32.const 1000))
    (throw_ref))
  (func (export "on-its-way") (result i32)
    (block $handler (result i64 exnref i32)
      (try_table (catch $with-reference $handler) (call $cleanup (i32.const 30)))
      (unreachable))
    (drop) (call $number) (return))
)

(assert_return (invoke "frames" (i32.const 100)) (i32.const 0))
(assert_return (invoke "register") (i32.const 0))
(assert_return (invoke "registers") (i32.const 0))
(assert_return (invoke "global") (i32.const 88))
(assert_return (invoke "chain" (i32.const 1)) (i32.const 99) (i64.const 1))
(assert_return (invoke "chain" (i32.const 5000)) (i32.const 99) (i64.const 12_502_500))
(assert_return (invoke "on-its-way") (i32.const 66))

;; From one invocation to the next.
(invoke "fill")
(invoke "churn" (i32.const 50_000))
(assert_return (invoke "wrong-in-table") (i32.const 0))
(invoke "churn" (i32.const 50_000))
(assert_return (invoke "wrong-in-table") (i32.const 0))
