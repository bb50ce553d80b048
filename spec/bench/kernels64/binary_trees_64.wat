;; Binary trees in linear memory, from an allocator with a list of free nodes. One n is a tree of depth 9 (1023 nodes)
;; that is built, counted and freed.
;; check: run(0) = 0, run(1) = 1023, run(3) = 3069
;; against: binary_trees
(module
  ;; A node is two addresses, of its children; 0 is none.
  (memory i64 1)
  (global $free (mut i64) (i64.const 0))
  (global $end (mut i64) (i64.const 8))

  (func $allocate (result i64) (local $node i64)
    (if (i64.ne (local.tee $node (global.get $free)) (i64.const 0))
      (then (global.set $free (i64.load32_u (local.get $node))))
      (else
        (local.set $node (global.get $end))
        (global.set $end (i64.add (local.get $node) (i64.const 8)))))
    (local.get $node))

  (func $make (param $depth i32) (result i64) (local $node i64)
    (local.set $node (call $allocate))
    (if (i32.eqz (local.get $depth))
      (then (i64.store align=4 (local.get $node) (i64.const 0)))
      (else
        (local.set $depth (i32.sub (local.get $depth) (i32.const 1)))
        (i64.store32 (local.get $node) (call $make (local.get $depth)))
        (i64.store32 offset=4 (local.get $node) (call $make (local.get $depth)))))
    (local.get $node))

  (func $count (param $node i64) (result i32) (local $left i64)
    (if (i64.eqz (local.tee $left (i64.load32_u (local.get $node)))) (then (return (i32.const 1))))
    (i32.add
      (i32.add (call $count (local.get $left)) (i32.const 1))
      (call $count (i64.load32_u offset=4 (local.get $node)))))

  (func $release (param $node i64) (local $left i64)
    (if (i64.ne (local.tee $left (i64.load32_u (local.get $node))) (i64.const 0))
      (then
        (call $release (local.get $left))
        (call $release (i64.load32_u offset=4 (local.get $node)))))
    (i64.store32 (local.get $node) (global.get $free))
    (global.set $free (local.get $node)))

  (func (export "run") (param $n i32) (result i32) (local $tree i64) (local $total i32)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (loop $next
        (local.set $tree (call $make (i32.const 9)))
        (local.set $total (i32.add (local.get $total) (call $count (local.get $tree))))
        (call $release (local.get $tree))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $total)))
