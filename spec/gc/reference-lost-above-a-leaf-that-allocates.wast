;; A function that calls nothing, but allocates, saves the preserved registers that it uses right below its return address,
;; as it keeps no instance. A caller's object that only one of those registers held was freed.

(module
  (type $node (struct (field (mut i32))))

  ;; Many locals in a loop: more than the volatile registers can hold.
  (func $allocate (param $n i32) (result i32)
    (local $a i32) (local $b i32) (local $c i32) (local $d i32) (local $e i32) (local $f i32) (local $g i32) (local $h i32)
    (local $i i32) (local $j i32) (local $k i32) (local $l i32)
    (loop $next
      (local.set $a (i32.add (local.get $a) (local.get $l)))
      (local.set $b (i32.add (local.get $b) (local.get $a)))
      (local.set $c (i32.add (local.get $c) (local.get $b)))
      (local.set $d (i32.add (local.get $d) (local.get $c)))
      (local.set $e (i32.add (local.get $e) (local.get $d)))
      (local.set $f (i32.add (local.get $f) (local.get $e)))
      (local.set $g (i32.add (local.get $g) (local.get $f)))
      (local.set $h (i32.add (local.get $h) (local.get $g)))
      (local.set $i (i32.add (local.get $i) (local.get $h)))
      (local.set $j (i32.add (local.get $j) (local.get $i)))
      (local.set $k (i32.add (local.get $k) (local.get $j)))
      (local.set $l (i32.add (local.get $k) (struct.get $node 0 (struct.new $node (local.get $n)))))
      (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $l))

  ;; One to four objects that are used much, and so are in registers across the call.
  (func (export "one") (param $rounds i32) (result i32)
    (local $p (ref $node))
    (local.set $p (struct.new $node (i32.const 7)))
    (loop $next
      (struct.set $node 0 (local.get $p) (i32.add (struct.get $node 0 (local.get $p)) (i32.const 1)))
      (drop (call $allocate (i32.const 3)))
      (br_if $next (local.tee $rounds (i32.sub (local.get $rounds) (i32.const 1)))))
    (struct.get $node 0 (local.get $p)))

  (func (export "two") (param $rounds i32) (result i32)
    (local $p (ref $node)) (local $q (ref $node))
    (local.set $p (struct.new $node (i32.const 7)))
    (local.set $q (struct.new $node (i32.const 70)))
    (loop $next
      (struct.set $node 0 (local.get $p) (i32.add (struct.get $node 0 (local.get $p)) (i32.const 1)))
      (struct.set $node 0 (local.get $q) (i32.add (struct.get $node 0 (local.get $q)) (i32.const 10)))
      (drop (call $allocate (i32.const 3)))
      (br_if $next (local.tee $rounds (i32.sub (local.get $rounds) (i32.const 1)))))
    (i32.add (struct.get $node 0 (local.get $p)) (struct.get $node 0 (local.get $q))))

  (func (export "four") (param $rounds i32) (result i32)
    (local $p (ref $node)) (local $q (ref $node)) (local $r (ref $node)) (local $s (ref $node))
    (local.set $p (struct.new $node (i32.const 7)))
    (local.set $q (struct.new $node (i32.const 70)))
    (local.set $r (struct.new $node (i32.const 700)))
    (local.set $s (struct.new $node (i32.const 7000)))
    (loop $next
      (struct.set $node 0 (local.get $p) (i32.add (struct.get $node 0 (local.get $p)) (i32.const 1)))
      (struct.set $node 0 (local.get $q) (i32.add (struct.get $node 0 (local.get $q)) (i32.const 10)))
      (struct.set $node 0 (local.get $r) (i32.add (struct.get $node 0 (local.get $r)) (i32.const 100)))
      (struct.set $node 0 (local.get $s) (i32.add (struct.get $node 0 (local.get $s)) (i32.const 1000)))
      (drop (call $allocate (i32.const 3)))
      (br_if $next (local.tee $rounds (i32.sub (local.get $rounds) (i32.const 1)))))
    (i32.add
      (i32.add (struct.get $node 0 (local.get $p)) (struct.get $node 0 (local.get $q)))
      (i32.add (struct.get $node 0 (local.get $r)) (struct.get $node 0 (local.get $s))))))

(assert_return (invoke "one" (i32.const 1)) (i32.const 8))
(assert_return (invoke "one" (i32.const 5)) (i32.const 12))
(assert_return (invoke "two" (i32.const 1)) (i32.const 88))
(assert_return (invoke "two" (i32.const 5)) (i32.const 132))
(assert_return (invoke "four" (i32.const 1)) (i32.const 8888))
(assert_return (invoke "four" (i32.const 5)) (i32.const 13332))
