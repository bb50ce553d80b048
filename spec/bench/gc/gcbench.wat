;; Trees from the top down and from the bottom up, of depths 4 to 12, while a tree of depth 12 and an array live. One n
;; is all of them, 350,000 nodes. (After a benchmark of Ellis, Kovac and Boehm.)
;; check: run(0) = 0, run(1) = 2943158001, run(3) = 1978133713
;; goal: liftoff >= 1, turbofan <= 1.3
;; resident: 20
(module
  (type $node (struct
    (field $left (mut (ref null $node))) (field $right (mut (ref null $node))) (field $i (mut i32))
    (field $j (mut i32))))
  (type $numbers (array (mut f64)))

  (func $populate (param $depth i32) (param $node (ref $node))
    (if (i32.le_s (local.get $depth) (i32.const 0)) (then (return)))
    (local.set $depth (i32.sub (local.get $depth) (i32.const 1)))
    (struct.set $node $left (local.get $node) (struct.new_default $node))
    (struct.set $node $right (local.get $node) (struct.new_default $node))
    (call $populate (local.get $depth) (ref.as_non_null (struct.get $node $left (local.get $node))))
    (call $populate (local.get $depth) (ref.as_non_null (struct.get $node $right (local.get $node)))))

  (func $make (param $depth i32) (result (ref $node))
    (if (i32.le_s (local.get $depth) (i32.const 0)) (then (return (struct.new_default $node))))
    (local.set $depth (i32.sub (local.get $depth) (i32.const 1)))
    (struct.new $node
      (call $make (local.get $depth)) (call $make (local.get $depth)) (local.get $depth) (i32.const 0)))

  ;; Nodes on the way down to the left.
  (func $depth (param $node (ref null $node)) (result i32) (local $depth i32)
    (block $end
      (loop $next
        (br_on_null $end (local.get $node))
        (drop)
        (local.set $depth (i32.add (local.get $depth) (i32.const 1)))
        (local.set $node (struct.get $node $left (local.get $node)))
        (br $next)))
    (local.get $depth))

  (func $count (param $node (ref null $node)) (result i32)
    (if (ref.is_null (local.get $node)) (then (return (i32.const 0))))
    (i32.add
      (i32.add (call $count (struct.get $node $left (local.get $node))) (i32.const 1))
      (call $count (struct.get $node $right (local.get $node)))))

  ;; Twice the nodes of the largest tree, in trees of a depth, made both ways.
  (func $construct (param $depth i32) (result i32) (local $i i32) (local $node (ref $node)) (local $total i32)
    ;; About so many: 2 (2^14 - 1) / (2^(depth + 1) - 1).
    (local.set $i
      (i32.div_s (i32.const 32766)
        (i32.sub (i32.shl (i32.const 2) (local.get $depth)) (i32.const 1))))
    (loop $next
      (local.set $node (struct.new_default $node))
      (call $populate (local.get $depth) (local.get $node))
      (local.set $total (i32.add (local.get $total) (call $depth (local.get $node))))
      (local.set $total
        (i32.add (local.get $total) (i32.mul (call $depth (call $make (local.get $depth))) (i32.const 3))))
      (br_if $next (local.tee $i (i32.sub (local.get $i) (i32.const 1)))))
    (local.get $total))

  (func $bench (result i32)
      (local $live (ref $node)) (local $numbers (ref $numbers)) (local $i i32) (local $depth i32) (local $total i32)
    (local.set $total (call $depth (call $make (i32.const 13))))
    (local.set $live (struct.new_default $node))
    (call $populate (i32.const 12) (local.get $live))
    (local.set $numbers (array.new_default $numbers (i32.const 25000)))
    (local.set $i (i32.const 12500))
    (loop $fill
      (local.set $i (i32.sub (local.get $i) (i32.const 1)))
      (array.set $numbers (local.get $numbers) (local.get $i)
        (f64.div (f64.const 1) (f64.convert_i32_u (i32.add (local.get $i) (i32.const 1)))))
      (br_if $fill (local.get $i)))
    (local.set $depth (i32.const 4))
    (loop $depths
      (local.set $total
        (i32.add (i32.mul (local.get $total) (i32.const 31)) (call $construct (local.get $depth))))
      (br_if $depths
        (i32.le_u (local.tee $depth (i32.add (local.get $depth) (i32.const 2))) (i32.const 12))))
    (i32.add
      (i32.add (local.get $total) (call $count (local.get $live)))
      (i32.trunc_f64_s
        (f64.mul (array.get $numbers (local.get $numbers) (i32.const 999)) (f64.const 1000000)))))

  (func (export "run") (param $n i32) (result i32) (local $hash i32)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (loop $next
        (local.set $hash (i32.add (i32.mul (local.get $hash) (i32.const 31)) (call $bench)))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $hash)))
