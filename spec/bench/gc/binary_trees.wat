;; Binary trees: one of depth 14 (32,767 nodes) lives, while others come and go. One n is a tree of depth 12 (8,191
;; nodes) that is made and counted.
;; check: run(0) = 0, run(1) = 40958, run(3) = 57340
;; goal: liftoff >= 2, turbofan <= 1.3
;; resident: 1000
(module
  (type $tree (struct (field (ref null $tree)) (field (ref null $tree))))

  (func $make (param $depth i32) (result (ref $tree))
    (if (i32.eqz (local.get $depth)) (then (return (struct.new_default $tree))))
    (local.set $depth (i32.sub (local.get $depth) (i32.const 1)))
    (struct.new $tree (call $make (local.get $depth)) (call $make (local.get $depth))))

  (func $count (param $tree (ref null $tree)) (result i32)
    (if (ref.is_null (struct.get $tree 0 (local.get $tree))) (then (return (i32.const 1))))
    (i32.add
      (i32.add (call $count (struct.get $tree 0 (local.get $tree))) (i32.const 1))
      (call $count (struct.get $tree 1 (local.get $tree)))))

  (func (export "run") (param $n i32) (result i32) (local $live (ref null $tree)) (local $total i32)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (local.set $live (call $make (i32.const 14)))
      (loop $next
        (local.set $total (i32.add (local.get $total) (call $count (call $make (i32.const 12)))))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
      (local.set $total (i32.add (local.get $total) (call $count (local.get $live)))))
    (local.get $total)))
