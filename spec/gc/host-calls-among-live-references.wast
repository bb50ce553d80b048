;; Native code called, and native code that calls, with references alive on each side: operands, locals, and arguments of
;; the frames around. And a million host calls in one loop that allocates. Known from Wizard's frames between host and
;; code that its scan did not know, and from wasmtime#9701, where nothing was collected in a loop of host calls.

(module
  (type $box (struct (field $n i32)))
  (type $bytes (array (mut i8)))
  (import "spectest" "print" (func $print))
  (import "spectest" "print_i32" (func $print-i32 (param i32)))
  (import "spectest" "print_f64_f64" (func $print-floats (param f64 f64)))
  (func $churn (local $i i32)
    (local.set $i (i32.const 5000))
    (loop $more
      (drop (array.new $bytes (i32.const 0x55) (i32.const 400)))
      (drop (struct.new $box (i32.const -1)))
      (br_if $more (local.tee $i (i32.sub (local.get $i) (i32.const 1))))))

  (func (export "operands") (result i32)
    (struct.new $box (i32.const 1)) (struct.new $box (i32.const 2)) (struct.new $box (i32.const 3))
    (call $print-i32 (i32.const 4))
    (call $churn)
    (call $print-floats (f64.const 1) (f64.const 2))
    (struct.new $box (i32.const 4))
    (call $print)
    (call $churn)
    (call $sum))
  (func $sum (param $a (ref $box)) (param $b (ref $box)) (param $c (ref $box)) (param $d (ref $box)) (result i32)
    (i32.add (i32.mul (struct.get $box $n (local.get $a)) (i32.const 1000))
      (i32.add (i32.mul (struct.get $box $n (local.get $b)) (i32.const 100))
        (i32.add (i32.mul (struct.get $box $n (local.get $c)) (i32.const 10))
          (struct.get $box $n (local.get $d))))))

  ;; Frames of recursion, each with an object in a local, in a parameter and among the operands.
  (func $frames (param $depth i32) (param $mine (ref $box)) (result i32) (local $own (ref null $box))
    (local.set $own (struct.new $box (i32.add (local.get $depth) (i32.const 1000))))
    (struct.new $box (i32.add (local.get $depth) (i32.const 2000)))
    (call $print-i32 (local.get $depth))
    (if (param (ref $box)) (result i32) (local.get $depth)
      (then
        (call $frames (i32.sub (local.get $depth) (i32.const 1)) (struct.new $box (local.get $depth)))
        (call $check (local.get $own) (local.get $mine) (local.get $depth)))
      (else
        (call $churn)
        (call $print)
        (drop)
        (i32.const 0))))
  (func $check
    (param $operand (ref $box)) (param $wrong i32) (param $own (ref null $box)) (param $mine (ref $box)) (param $depth i32)
    (result i32)
    (i32.add (local.get $wrong)
      (i32.add
        (i32.ne (struct.get $box $n (local.get $operand)) (i32.add (local.get $depth) (i32.const 2000)))
        (i32.add
          (i32.ne (struct.get $box $n (local.get $own)) (i32.add (local.get $depth) (i32.const 1000)))
          (i32.ne (struct.get $box $n (local.get $mine)) (i32.add (local.get $depth) (i32.const 1)))))))
  (func (export "frames") (param $depth i32) (result i32)
    (call $frames (local.get $depth) (struct.new $box (i32.add (local.get $depth) (i32.const 1)))))

  ;; What the loop makes dies at once, but for one object.
  (func (export "loop") (param $n i32) (result i32) (local $kept (ref null $box))
    (local.set $kept (struct.new $box (i32.const 77)))
    (loop $again
      (drop (struct.new $box (local.get $n)))
      (call $print-i32 (local.get $n))
      (drop (array.new_default $bytes (i32.const 100)))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (struct.get $box $n (local.get $kept)))

  ;; A tail call of the host: the frame and what it held are gone, the caller's are not.
  (func $gone (param $a (ref $box)) (param $n i32) (return_call $print-i32 (struct.get $box $n (local.get $a))))
  (func (export "tail") (param $n i32) (result i32 i32)
    (local $kept (ref null $box)) (local $i i32)
    (local.set $kept (struct.new $box (i32.const 78)))
    (struct.new $box (i32.const 79))
    (loop $again
      (call $gone (struct.new $box (local.get $n)) (local.get $n))
      (call $churn)
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (struct.get $box $n)
    (struct.get $box $n (local.get $kept))))

(assert_return (invoke "operands") (i32.const 1234))
(assert_return (invoke "frames" (i32.const 1)) (i32.const 0))
(assert_return (invoke "frames" (i32.const 500)) (i32.const 0))
(assert_return (invoke "loop" (i32.const 1_000_000)) (i32.const 77))
(assert_return (invoke "tail" (i32.const 20)) (i32.const 79) (i32.const 78))
