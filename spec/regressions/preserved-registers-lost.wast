;; Whatever registers calls preserve must be preserved by every way out of a function: by a return, by each
;; form of tail call, by a thunk to the host or another instance, by the runtime's helpers. If two of these
;; disagree on the list, a value of the ordinary caller changes. Known from WebKit#35400.

(module $other
  (func $busy (export "busy") (param i64) (result i64)
    (local $a i64) (local $b i64) (local $c i64) (local $n i64)
    (local.set $a (local.get 0))
    (loop $again
      (local.set $b (i64.add (local.get $b) (call $same (local.get $a))))
      (local.set $c (i64.xor (local.get $c) (local.get $b)))
      (local.set $a (i64.mul (local.get $a) (i64.const 3)))
      (br_if $again (i64.lt_u (local.tee $n (i64.add (local.get $n) (i64.const 1))) (i64.const 4))))
    (i64.sub (local.get 0) (i64.and (local.get $c) (i64.const 0))))
  (func $same (param i64) (result i64) (local.get 0))
)
(register "other" $other)

(module
  (import "other" "busy" (func $busy-there (param i64) (result i64)))
  (import "spectest" "print_i64" (func $print-i64 (param i64)))
  (type $busy (func (param i64) (result i64)))
  (memory 1)
  (table funcref (elem $busy))

  ;; Uses as many preserved registers as it can get, and then ends in each way.
  (func $same (param i64) (result i64) (local.get 0))
  (func $busy (type $busy)
    (local $a i64) (local $b i64) (local $c i64)
    (local.set $a (local.get 0))
    (loop $again
      (local.set $b (i64.add (call $same (local.get $b)) (i64.const 1)))
      (local.set $c (i64.sub (local.get $c) (call $same (local.get $b))))
      (local.set $a (i64.add (call $same (local.get $a)) (local.get $c)))
      (br_if $again (i64.lt_u (local.get $b) (i64.const 4))))
    (i64.add (local.get $a) (i64.const 20)))
  (func $direct (type $busy)
    (local $a i64) (local $b i64)
    (loop $again
      (local.set $b (i64.add (call $same (local.get $b)) (i64.const 1)))
      (local.set $a (i64.add (call $same (local.get $a)) (local.get $b)))
      (br_if $again (i64.lt_u (local.get $b) (i64.const 4))))
    (return_call $busy (i64.add (local.get 0) (i64.sub (local.get $a) (i64.const 10)))))
  (func $indirect (type $busy)
    (local $a i64) (local $b i64)
    (loop $again
      (local.set $b (i64.add (call $same (local.get $b)) (i64.const 1)))
      (local.set $a (i64.add (call $same (local.get $a)) (local.get $b)))
      (br_if $again (i64.lt_u (local.get $b) (i64.const 4))))
    (return_call_indirect (type $busy)
      (i64.add (local.get 0) (i64.sub (local.get $a) (i64.const 10))) (i32.const 0)))
  (func $ref (type $busy)
    (local $a i64) (local $b i64)
    (loop $again
      (local.set $b (i64.add (call $same (local.get $b)) (i64.const 1)))
      (local.set $a (i64.add (call $same (local.get $a)) (local.get $b)))
      (br_if $again (i64.lt_u (local.get $b) (i64.const 4))))
    (return_call_ref $busy
      (i64.add (local.get 0) (i64.sub (local.get $a) (i64.const 10))) (ref.func $busy)))
  (func $there (type $busy)
    (local $a i64) (local $b i64)
    (loop $again
      (local.set $b (i64.add (call $same (local.get $b)) (i64.const 1)))
      (local.set $a (i64.add (call $same (local.get $a)) (local.get $b)))
      (br_if $again (i64.lt_u (local.get $b) (i64.const 4))))
    (return_call $busy-there (i64.add (local.get 0) (i64.sub (local.get $a) (i64.const 10)))))
  (func $host (param i64)
    (local $a i64) (local $b i64)
    (loop $again
      (local.set $b (i64.add (call $same (local.get $b)) (i64.const 1)))
      (local.set $a (i64.add (call $same (local.get $a)) (local.get $b)))
      (br_if $again (i64.lt_u (local.get $b) (i64.const 4))))
    (return_call $print-i64 (local.get $a)))

  ;; The ordinary caller: four values in a loop, and one way out in each round.
  (func (export "keep") (param $n i64) (result i64 i64 i64 i64)
    (local $a i64) (local $b i64) (local $c i64) (local $d i64)
    (local.set $a (i64.const 0x1111_0000_0000_0000))
    (local.set $b (i64.const 0x2222_0000_0000_0000))
    (local.set $c (i64.const 0x3333_0000_0000_0000))
    (loop $again
      (local.set $a (i64.add (local.get $a) (i64.const 1)))
      (local.set $d (i64.add (local.get $d) (call $direct (local.get $n))))
      (local.set $b (i64.add (local.get $b) (i64.const 2)))
      (local.set $d (i64.add (local.get $d) (call $indirect (local.get $n))))
      (local.set $c (i64.add (local.get $c) (i64.const 3)))
      (local.set $d (i64.add (local.get $d) (call $ref (local.get $n))))
      (local.set $a (i64.add (local.get $a) (i64.const 1)))
      (local.set $d (i64.add (local.get $d) (call $there (local.get $n))))
      (local.set $b (i64.add (local.get $b) (i64.const 2)))
      (call $host (local.get $n))
      (local.set $c (i64.add (local.get $c) (i64.const 3)))
      (drop (memory.grow (i32.const 0)))
      (br_if $again (i64.ne (local.tee $n (i64.sub (local.get $n) (i64.const 1))) (i64.const 0))))
    (local.get $a) (local.get $b) (local.get $c) (local.get $d))
)

;; $busy answers its argument: the 20 that it adds are what the loop has taken off. So $d is 4 * (5 + 4 + 3 +
;; 2 + 1).
(assert_return (invoke "keep" (i64.const 5))
  (i64.const 0x1111_0000_0000_000a) (i64.const 0x2222_0000_0000_0014) (i64.const 0x3333_0000_0000_001e)
  (i64.const 60))
