;; References to functions, which no instruction has to make an object for: ten million of them in constant memory, in
;; fields that change, and through casts. Known from WAMR#4926, where each was an object that nobody freed.

(module
  (type $number (sub (func (result i32))))
  (type $other (sub final $number (func (result i32))))
  (type $closure (struct (field $f (mut (ref null $number))) (field $n (mut i32))))
  (elem declare func $one $two)
  (func $one (type $number) (i32.const 1))
  (func $two (type $other) (i32.const 2))

  (func (export "loop") (param $n i32) (result i32) (local $f (ref null $number)) (local $sum i32)
    (loop $again
      (local.set $f
        (select (result (ref $number)) (ref.func $one) (ref.func $two) (i32.and (local.get $n) (i32.const 1))))
      (local.set $sum (i32.add (local.get $sum) (ref.test (ref $other) (local.get $f))))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $sum))
  (func (export "field") (param $n i32) (result i32 i32) (local $o (ref null $closure)) (local $sum i32)
    (local.set $o (struct.new $closure (ref.func $one) (i32.const 5)))
    (loop $again
      (struct.set $closure $f (local.get $o) (ref.func $two))
      (local.set $sum (i32.add (local.get $sum) (call_ref $number (struct.get $closure $f (local.get $o)))))
      (struct.set $closure $f (local.get $o) (ref.func $one))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $sum)
    (i32.add (call_ref $number (struct.get $closure $f (local.get $o))) (struct.get $closure $n (local.get $o))))
  ;; A closure for each call, as functional languages make them.
  (func (export "closures") (param $n i32) (result i32) (local $o (ref null $closure)) (local $sum i32)
    (loop $again
      (local.set $o (struct.new $closure (ref.func $one) (local.get $n)))
      (local.set $sum
        (i32.add (local.get $sum)
          (i32.sub (struct.get $closure $n (local.get $o))
            (call_ref $number (struct.get $closure $f (local.get $o))))))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $sum)))

(assert_return (invoke "loop" (i32.const 10_000_000)) (i32.const 5_000_000))
(assert_return (invoke "field" (i32.const 2_000_000)) (i32.const 4_000_000) (i32.const 6))
(assert_return (invoke "closures" (i32.const 50_000)) (i32.const 1_249_975_000))
