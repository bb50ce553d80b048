;; A random graph of 6,000 nodes with three edges each, and cycles. One n puts new nodes in the place of two of three,
;; with edges to any, and walks 6,000 steps from one to the next.
;; check: run(0) = 0, run(1) = 4255510960, run(3) = 2716322812
;; goal: liftoff >= 1, turbofan <= 1.3
(module
  (type $node (struct
    (field $value (mut i32)) (field $a (mut (ref null $node))) (field $b (mut (ref null $node)))
    (field $c (mut (ref null $node)))))
  (type $nodes (array (mut (ref null $node))))

  (global $seed (mut i32) (i32.const 0))

  (func $random (result i32)
    (global.set $seed
      (i32.add (i32.mul (global.get $seed) (i32.const 1664525)) (i32.const 1013904223)))
    (i32.shr_u (global.get $seed) (i32.const 8)))

  (func $any (param $nodes (ref $nodes)) (result (ref null $node))
    (array.get $nodes (local.get $nodes) (i32.rem_u (call $random) (i32.const 6000))))

  ;; Puts a new node in one place of three, counted from a start.
  (func $renew (param $nodes (ref $nodes)) (param $i i32)
    (loop $next
      (array.set $nodes (local.get $nodes) (local.get $i)
        (struct.new $node (call $random)
          (call $any (local.get $nodes)) (call $any (local.get $nodes)) (call $any (local.get $nodes))))
      (br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 3))) (i32.const 6000)))))

  ;; Gives each node other edges, none of them to a node that has been replaced.
  (func $connect (param $nodes (ref $nodes)) (local $i i32) (local $node (ref null $node))
    (loop $next
      (local.set $node (array.get $nodes (local.get $nodes) (local.get $i)))
      (struct.set $node $a (local.get $node) (call $any (local.get $nodes)))
      (struct.set $node $b (local.get $node) (call $any (local.get $nodes)))
      (struct.set $node $c (local.get $node) (call $any (local.get $nodes)))
      (br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 6000)))))

  (func $walk (param $nodes (ref $nodes)) (param $hash i32) (result i32)
      (local $node (ref null $node)) (local $steps i32) (local $choice i32)
    (local.set $node (call $any (local.get $nodes)))
    (local.set $steps (i32.const 6000))
    (loop $next
      (local.set $hash
        (i32.add (i32.mul (local.get $hash) (i32.const 31)) (struct.get $node $value (local.get $node))))
      (struct.set $node $value (local.get $node) (local.get $hash))
      (local.set $choice (i32.and (local.get $hash) (i32.const 3)))
      (local.set $node
        (if (result (ref null $node)) (i32.eqz (local.get $choice))
          (then (struct.get $node $a (local.get $node)))
          (else
            (if (result (ref null $node)) (i32.eq (local.get $choice) (i32.const 1))
              (then (struct.get $node $b (local.get $node)))
              (else (struct.get $node $c (local.get $node)))))))
      (br_if $next (local.tee $steps (i32.sub (local.get $steps) (i32.const 1)))))
    (local.get $hash))

  (func (export "run") (param $n i32) (result i32) (local $nodes (ref $nodes)) (local $i i32) (local $hash i32)
    (if (i32.eqz (local.get $n)) (then (return (i32.const 0))))
    (global.set $seed (i32.const 1))
    (local.set $nodes (array.new_default $nodes (i32.const 6000)))
    (loop $fill
      (call $renew (local.get $nodes) (local.get $i))
      (br_if $fill (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 3))))
    (call $connect (local.get $nodes))
    (loop $next
      (call $renew (local.get $nodes) (i32.rem_u (local.get $n) (i32.const 3)))
      (call $renew (local.get $nodes) (i32.rem_u (i32.add (local.get $n) (i32.const 1)) (i32.const 3)))
      (call $connect (local.get $nodes))
      (local.set $hash (call $walk (local.get $nodes) (local.get $hash)))
      (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $hash)))
