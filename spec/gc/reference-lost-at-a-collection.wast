;; References that only a register, a slot or a parameter holds while garbage is collected: whoever describes the stack by
;; maps has to name each of them, and engines have forgotten results of `select` (wasmtime PR 12862), of array.new_data and
;; array.new_elem (PR 12935, 12936), values live over a call within a try_table (PR 12934), merged block parameters
;; (PR 10456), what a loop leaves alone beside what it makes (PR 13498), and objects that are being made
;; (PR 10322, WebKit PR 39721). root-grid.wast, beside this file, has the places and the occasions as a product.
;;
;; "gc" collects at once; what was freed is then given to other objects.

(module
  (import "wasmtime" "gc" (func $gc))
  (type $box (struct (field (mut i32))))
  (type $pair (struct (field (ref null $box)) (field (ref null $box))))
  (type $boxes (array (mut (ref null $box))))
  (type $bytes (array (mut i8)))
  (tag $e (param (ref $box)))
  (data $data "abcdefgh")
  (elem $boxes (ref null $box) (struct.new $box (i32.const 71)) (struct.new $box (i32.const 72)))
  (elem declare func $over)
  (table $callees 2 funcref)
  (elem (table $callees) (i32.const 0) func $over $sum9)
  (type $over (func (param (ref $box)) (result (ref $box))))

  (func $box (param i32) (result (ref $box)) (struct.new $box (local.get 0)))
  (func $get (param (ref null $box)) (result i32) (struct.get $box 0 (local.get 0)))

  ;; Collects, and gives what was freed to objects that hold −1.
  (func $waste (local $i i32)
    (call $gc)
    (loop $again
      (drop (struct.new $pair (struct.new $box (i32.const -1)) (struct.new $box (i32.const -1))))
      (drop (array.new $bytes (i32.const -1) (i32.const 40)))
      (br_if $again (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200)))))
  ;; Its argument, after that.
  (func $over (type $over) (call $waste) (local.get 0))

  (func (export "operands") (result i32)
    (call $box (i32.const 1)) (call $box (i32.const 2)) (call $box (i32.const 4))
    (call $waste)
    (call $get) (call $sum) (call $sum))
  (func $sum (param (ref null $box) i32) (result i32)
    (i32.add (call $get (local.get 0)) (local.get 1)))

  (func (export "select") (param $which i32) (result i32)
    (select (result (ref $box)) (call $box (i32.const 11)) (call $box (i32.const 12)) (local.get $which))
    (call $waste)
    (call $get))

  ;; The one that was not selected has no name any more, the other one does.
  (func (export "select-locals") (param $which i32) (result i32 i32)
    (local $a (ref null $box)) (local $b (ref null $box))
    (local.set $a (call $box (i32.const 21)))
    (local.set $b (call $box (i32.const 22)))
    (call $get (call $over (select (result (ref $box)) (ref.as_non_null (local.get $a))
      (ref.as_non_null (local.get $b)) (local.get $which))))
    (call $get (local.get $b)))

  (func (export "block") (param $which i32) (result i32)
    (block $b (result (ref $box))
      (br_if $b (call $box (i32.const 31)) (local.get $which))
      (drop) (call $box (i32.const 32)))
    (call $waste)
    (call $get))

  (func (export "br_table") (param $which i32) (result i32)
    (block $c (result (ref $box) i32)
      (block $b (result (ref $box) i32)
        (block $a (result (ref $box) i32)
          (call $box (i32.const 40)) (i32.const 100)
          (br_table $a $b $c (local.get $which)))
        (call $waste) (i32.const 1) (i32.add))
      (call $waste) (i32.const 2) (i32.add))
    (call $waste)
    (local.set $which)
    (i32.add (call $get) (local.get $which)))

  ;; A parameter of a loop, which is another object in each round.
  (func (export "loop-parameter") (param $n i32) (result i32)
    (call $box (i32.const 0))
    (loop $again (param (ref $box)) (result (ref $box))
      (call $waste)
      (call $get) (i32.const 1) (i32.add) (call $box)
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (call $get))

  ;; One object before the loop, which it only reads, others within.
  (func (export "loop-invariant") (param $n i32) (result i32)
    (local $before (ref null $box)) (local $within (ref null $box)) (local $sum i32)
    (local.set $before (call $box (i32.const 7)))
    (loop $again
      (local.set $within (call $box (i32.const 5)))
      (call $waste)
      (local.set $sum (i32.add (local.get $sum)
        (i32.mul (call $get (local.get $before)) (call $get (local.get $within)))))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $sum))

  ;; Two loops, one within the other, each with a local of its own; the inner one casts.
  (func (export "nested-loops") (result i32)
    (local $outer anyref) (local $inner anyref) (local $i i32) (local $k i32) (local $sum i32)
    (loop $again
      (local.set $outer (struct.new $box (local.get $i)))
      (local.set $k (i32.const 0))
      (loop $within
        (local.set $inner (struct.new $pair (ref.cast (ref $box) (local.get $outer)) (ref.null $box)))
        (call $waste)
        (local.set $sum (i32.add (local.get $sum)
          (call $get (struct.get $pair 0 (ref.cast (ref $pair) (local.get $inner))))))
        (br_if $within (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 3))))
      (br_if $again (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 4))))
    (local.get $sum))

  ;; Below and within a body that throws, and one that does not.
  (func (export "try_table") (param $throws i32) (result i32)
    (call $box (i32.const 51))
    (block $h (result (ref $box))
      (try_table (result (ref $box)) (catch $e $h)
        (call $box (i32.const 1))
        (call $waste)
        (if (local.get $throws) (then (throw $e (call $over (call $box (i32.const 2))))))))
    (call $waste)
    (call $get) (call $sum))

  ;; Objects that are arguments of others.
  (func (export "nested") (result i32)
    (local $pair (ref null $pair)) (local $boxes (ref null $boxes))
    (local.set $boxes (array.new_fixed $boxes 5
      (call $box (i32.const 1)) (call $over (call $box (i32.const 2))) (struct.new $box (i32.const 4))
      (call $over (struct.new $box (i32.const 8))) (call $box (i32.const 16))))
    (local.set $pair (struct.new $pair (struct.new $box (i32.const 32)) (call $over (call $box (i32.const 64)))))
    (call $waste)
    (i32.add
      (i32.add (call $get (struct.get $pair 0 (local.get $pair))) (call $get (struct.get $pair 1 (local.get $pair))))
      (call $total (local.get $boxes))))
  (func $total (param $boxes (ref null $boxes)) (result i32)
    (local $i i32) (local $sum i32)
    (loop $again
      (local.set $sum (i32.add (local.get $sum) (call $get (array.get $boxes (local.get $boxes) (local.get $i)))))
      (br_if $again (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (array.len (local.get $boxes)))))
    (local.get $sum))

  ;; What the runtime makes.
  (func (export "from-segments") (result i32)
    (array.new_elem $boxes $boxes (i32.const 0) (i32.const 2))
    (array.new_data $bytes $data (i32.const 1) (i32.const 7))
    (array.new_elem $boxes $boxes (i32.const 1) (i32.const 1))
    (call $waste)
    (array.get_u $bytes (array.new_data $bytes $data (i32.const 4) (i32.const 1)) (i32.const 0))
    (call $waste)
    (call $three))
  (func $three (param (ref $boxes) (ref $bytes) (ref $boxes) i32) (result i32)
    (i32.add (i32.add (call $total (local.get 0)) (array.get_u $bytes (local.get 1) (i32.const 6)))
      (i32.add (call $total (local.get 2)) (local.get 3))))

  ;; More arguments than registers, then results: each is kept by nobody but the call.
  (func $sum9 (param (ref $box) (ref $box) (ref $box) (ref $box) (ref $box) (ref $box) (ref $box) (ref $box) (ref $box))
    (result i32)
    (call $waste)
    (i32.add (i32.add (i32.add (call $get (local.get 0)) (call $get (local.get 1)))
        (i32.add (call $get (local.get 2)) (call $get (local.get 3))))
      (i32.add (i32.add (call $get (local.get 4)) (call $get (local.get 5)))
        (i32.add (i32.add (call $get (local.get 6)) (call $get (local.get 7))) (call $get (local.get 8))))))
  (func (export "arguments") (result i32)
    (call $sum9 (call $box (i32.const 1)) (call $over (call $box (i32.const 2))) (call $box (i32.const 4))
      (call $box (i32.const 8)) (call $box (i32.const 16)) (call $over (call $box (i32.const 32)))
      (call $box (i32.const 64)) (call $box (i32.const 128)) (call $box (i32.const 256))))
  (func (export "tail-call") (result i32)
    (return_call $sum9 (call $box (i32.const 1)) (call $over (call $box (i32.const 2))) (call $box (i32.const 4))
      (call $box (i32.const 8)) (call $box (i32.const 16)) (call $over (call $box (i32.const 32)))
      (call $box (i32.const 64)) (call $box (i32.const 128)) (call $box (i32.const 256))))
  (func $nine (result (ref $box) (ref $box) (ref $box) (ref $box) (ref $box) (ref $box) (ref $box) (ref $box) (ref $box))
    (call $box (i32.const 1)) (call $box (i32.const 2)) (call $box (i32.const 4)) (call $box (i32.const 8))
    (call $box (i32.const 16)) (call $box (i32.const 32)) (call $box (i32.const 64)) (call $box (i32.const 128))
    (call $box (i32.const 256)))
  (func (export "results") (result i32) (call $nine) (call $waste) (call $sum9))
  (func (export "by-table-and-reference") (result i32)
    (call_indirect $callees (type $over) (call $box (i32.const 61)) (i32.const 0))
    (call $waste)
    (call_ref $over (call $box (i32.const 62)) (ref.func $over))
    (call $waste)
    (call $get) (call $sum))

  ;; A function that calls nothing: its locals may be in any register, or below the stack pointer.
  (func (export "leaf") (param $n i32) (result i32)
    (local $a (ref null $box)) (local $b (ref null $box)) (local $c (ref null $box)) (local $d (ref null $box))
    (local $e (ref null $box)) (local $f (ref null $box)) (local $g (ref null $box)) (local $h (ref null $box))
    (local $list (ref null $pair))
    (local.set $a (struct.new $box (i32.const 1))) (local.set $b (struct.new $box (i32.const 2)))
    (local.set $c (struct.new $box (i32.const 4))) (local.set $d (struct.new $box (i32.const 8)))
    (local.set $e (struct.new $box (i32.const 16))) (local.set $f (struct.new $box (i32.const 32)))
    (local.set $g (struct.new $box (i32.const 64))) (local.set $h (struct.new $box (i32.const 128)))
    (loop $again
      (local.set $list (struct.new $pair (struct.new $box (i32.const -1)) (struct.new $box (i32.const -1))))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (i32.add
      (i32.add (i32.add (struct.get $box 0 (local.get $a)) (struct.get $box 0 (local.get $b)))
        (i32.add (struct.get $box 0 (local.get $c)) (struct.get $box 0 (local.get $d))))
      (i32.add (i32.add (struct.get $box 0 (local.get $e)) (struct.get $box 0 (local.get $f)))
        (i32.add (struct.get $box 0 (local.get $g)) (struct.get $box 0 (local.get $h))))))

  ;; An i32 where a reference was: it is none any more, whatever it looks like.
  (func (export "numbers-in-their-places") (param $n i32) (result i32)
    (local $sum i32)
    (loop $again
      (drop (call $get (call $over (call $box (i32.const 1)))))
      (i32.const 0x7fff_fff8) (i32.const -8) (i32.const 16)
      (call $waste)
      (i32.add) (i32.add)
      (local.set $sum (i32.add (local.get $sum)))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $sum)))

(assert_return (invoke "operands") (i32.const 7))
(assert_return (invoke "select" (i32.const 1)) (i32.const 11))
(assert_return (invoke "select" (i32.const 0)) (i32.const 12))
(assert_return (invoke "select-locals" (i32.const 1)) (i32.const 21) (i32.const 22))
(assert_return (invoke "select-locals" (i32.const 0)) (i32.const 22) (i32.const 22))
(assert_return (invoke "block" (i32.const 1)) (i32.const 31))
(assert_return (invoke "block" (i32.const 0)) (i32.const 32))
(assert_return (invoke "br_table" (i32.const 0)) (i32.const 143))
(assert_return (invoke "br_table" (i32.const 1)) (i32.const 142))
(assert_return (invoke "br_table" (i32.const 2)) (i32.const 140))
(assert_return (invoke "loop-parameter" (i32.const 10)) (i32.const 10))
(assert_return (invoke "loop-invariant" (i32.const 10)) (i32.const 350))
(assert_return (invoke "nested-loops") (i32.const 18))
(assert_return (invoke "try_table" (i32.const 0)) (i32.const 52))
(assert_return (invoke "try_table" (i32.const 1)) (i32.const 53))
(assert_return (invoke "nested") (i32.const 127))
(assert_return (invoke "from-segments") (i32.const 420))
(assert_return (invoke "arguments") (i32.const 511))
(assert_return (invoke "tail-call") (i32.const 511))
(assert_return (invoke "results") (i32.const 511))
(assert_return (invoke "by-table-and-reference") (i32.const 123))
(assert_return (invoke "leaf" (i32.const 25_000)) (i32.const 255))
(assert_return (invoke "numbers-in-their-places" (i32.const 5)) (i32.const 0x8000_0000))
