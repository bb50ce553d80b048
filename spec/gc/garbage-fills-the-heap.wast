;; More garbage than any heap has room for: who never frees it, or keeps too much of it, runs out of memory. A queue is
;; what a collector that takes words of the stack for references can fail at: one old word that is taken for a node keeps
;; all nodes that came later. Engines have let garbage pile up over calls of the host (wasmtime 9701), and lost room
;; between objects of different sizes. Each call makes 320 MB or more, and what is alive is far less.

(module
  (import "spectest" "print_i32" (func $print (param i32)))
  (type $node (struct (field (mut i64)) (field (mut i64)) (field (mut (ref null $node)))))
  (type $bytes (array (mut i8)))
  (type $refs (array (mut anyref)))
  (global $list (mut (ref null $node)) (ref.null $node))

  (func (export "short-lived") (param $n i32) (result i64) (local $node (ref null $node))
    (loop $again
      (local.set $node (struct.new $node (i64.extend_i32_u (local.get $n)) (i64.const 0) (ref.null $node)))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (struct.get $node 0 (local.get $node)))

  ;; Chains of 1,000 nodes, each dropped when it is done.
  (func (export "chains") (param $n i32) (result i64) (local $node (ref null $node)) (local $i i32) (local $sum i64)
    (loop $again
      (local.set $node (ref.null $node))
      (local.set $i (i32.const 1000))
      (loop $within
        (local.set $node (struct.new $node (i64.extend_i32_u (local.get $i)) (i64.const 0) (local.get $node)))
        (br_if $within (local.tee $i (i32.sub (local.get $i) (i32.const 1)))))
      (local.set $sum (i64.add (local.get $sum) (struct.get $node 0 (local.get $node))))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $sum))

  ;; A queue of 1,000: each round appends one and takes one. All taken have the numbers 1 to n.
  (func (export "queue") (param $n i32) (result i32)
    (local $head (ref null $node)) (local $tail (ref null $node)) (local $i i64) (local $expected i64)
    (local.set $head (struct.new $node (i64.const 0) (i64.const 0) (ref.null $node)))
    (local.set $tail (local.get $head))
    (loop $again
      (local.set $i (i64.add (local.get $i) (i64.const 1)))
      (struct.set $node 2 (local.get $tail) (struct.new $node (local.get $i) (i64.const 0) (ref.null $node)))
      (local.set $tail (struct.get $node 2 (local.get $tail)))
      (if (i64.gt_u (local.get $i) (i64.const 1000))
        (then
          (local.set $head (struct.get $node 2 (local.get $head)))
          (local.set $expected (i64.add (local.get $expected) (i64.const 1)))
          (if (i64.ne (struct.get $node 0 (local.get $head)) (local.get $expected)) (then (return (i32.const 1))))))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (i32.const 0))

  ;; The same with the ends in a frame further out, and the work in calls.
  (func $append (param $tail (ref $node)) (param $i i64) (result (ref $node)) (local $new (ref null $node))
    (local.set $new (struct.new $node (local.get $i) (i64.const 0) (ref.null $node)))
    (struct.set $node 2 (local.get $tail) (local.get $new))
    (ref.as_non_null (local.get $new)))
  (func $take (param $head (ref $node)) (result (ref $node)) (ref.as_non_null (struct.get $node 2 (local.get $head))))
  (func (export "queue-by-calls") (param $n i32) (result i64)
    (local $head (ref null $node)) (local $tail (ref null $node)) (local $i i64)
    (local.set $head (struct.new $node (i64.const 0) (i64.const 0) (ref.null $node)))
    (local.set $tail (local.get $head))
    (loop $again
      (local.set $i (i64.add (local.get $i) (i64.const 1)))
      (local.set $tail (call $append (ref.as_non_null (local.get $tail)) (local.get $i)))
      (if (i64.gt_u (local.get $i) (i64.const 1000))
        (then (local.set $head (call $take (ref.as_non_null (local.get $head))))))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (struct.get $node 0 (local.get $head)))

  ;; A list that grows at its end and is walked by whoever comes behind: nobody holds its beginning.
  (func (export "walked") (param $n i32) (result i64)
    (local $at (ref null $node)) (local $new (ref null $node)) (local $sum i64)
    (local.set $at (struct.new $node (i64.const 1) (i64.const 0) (ref.null $node)))
    (loop $again
      (local.set $new (struct.new $node (i64.const 1) (i64.const 0) (ref.null $node)))
      (struct.set $node 2 (local.get $at) (local.get $new))
      (local.set $at (struct.get $node 2 (local.get $at)))
      (local.set $sum (i64.add (local.get $sum) (struct.get $node 0 (local.get $at))))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $sum))

  ;; Beside a list of m nodes, which stays whole.
  (func $make (param $m i32)
    (global.set $list (ref.null $node))
    (loop $again
      (global.set $list (struct.new $node (i64.extend_i32_u (local.get $m)) (i64.const 0) (global.get $list)))
      (br_if $again (local.tee $m (i32.sub (local.get $m) (i32.const 1))))))
  (func $sum (result i64) (local $at (ref null $node)) (local $sum i64)
    (local.set $at (global.get $list))
    (loop $again
      (if (ref.is_null (local.get $at)) (then (return (local.get $sum))))
      (local.set $sum (i64.add (local.get $sum) (struct.get $node 0 (local.get $at))))
      (local.set $at (struct.get $node 2 (local.get $at)))
      (br $again))
    (unreachable))
  (func (export "beside") (param $m i32) (param $n i32) (result i64)
    (call $make (local.get $m))
    (loop $again
      (drop (struct.new $node (i64.const -1) (i64.const -1) (ref.null $node)))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (call $sum))
  (func (export "drop") (global.set $list (ref.null $node)))

  ;; With calls of the host in between.
  (func (export "host") (param $n i32) (result i32) (local $bytes (ref null $bytes))
    (loop $again
      (local.set $bytes (array.new $bytes (i32.const 7) (i32.const 1000)))
      (call $print (array.get_u $bytes (local.get $bytes) (i32.const 999)))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (array.get_u $bytes (local.get $bytes) (i32.const 0)))

  ;; Arrays of all sizes from 8 bytes to 64 KiB, of which up to 300 are alive, each with its number all over; what is let
  ;; go lies between what stays.
  (func $size (param $i i32) (result i32)
    (i32.and (i32.mul (i32.add (local.get $i) (i32.const 1)) (i32.const 7919))
      (i32.shr_u (i32.const 0xffff) (i32.and (local.get $i) (i32.const 15)))))
  (func (export "sizes") (param $n i32) (result i32)
    (local $refs (ref null $refs)) (local $i i32) (local $at i32) (local $bytes (ref null $bytes)) (local $size i32)
    (local.set $refs (array.new_default $refs (i32.const 300)))
    (loop $again
      (local.set $size (call $size (local.get $i)))
      (local.set $at (i32.rem_u (i32.mul (local.get $i) (i32.const 17)) (i32.const 300)))
      (local.set $bytes (ref.cast (ref null $bytes) (array.get $refs (local.get $refs) (local.get $at))))
      (if (i32.eqz (ref.is_null (local.get $bytes)))
        (then
          (if (array.len (local.get $bytes))
            (then
              (if (i32.or (i32.ne (array.get_u $bytes (local.get $bytes) (i32.const 0)) (local.get $at))
                  (i32.ne (local.get $at)
                    (array.get_u $bytes (local.get $bytes)
                      (i32.sub (array.len (local.get $bytes)) (i32.const 1)))))
                (then (if (i32.lt_u (local.get $at) (i32.const 256)) (then (return (i32.const 1))))))))))
      (array.set $refs (local.get $refs) (local.get $at) (array.new $bytes (local.get $at) (local.get $size)))
      (br_if $again (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (i32.const 0))

  ;; A third of many small objects stays, and large ones have to find room in between.
  (func (export "every-third") (param $rounds i32) (result i64)
    (local $i i32) (local $large (ref null $bytes)) (local $sum i64)
    (loop $again
      (global.set $list (ref.null $node))
      (local.set $i (i32.const 300_000))
      (loop $within
        (if (i32.rem_u (local.get $i) (i32.const 3))
          (then (drop (struct.new $node (i64.const 0) (i64.const 0) (ref.null $node))))
          (else (global.set $list (struct.new $node (i64.const 1) (i64.const 0) (global.get $list)))))
        (br_if $within (local.tee $i (i32.sub (local.get $i) (i32.const 1)))))
      (local.set $i (i32.const 50))
      (loop $within
        (local.set $large (array.new $bytes (i32.const 1) (i32.const 100_000)))
        (br_if $within (local.tee $i (i32.sub (local.get $i) (i32.const 1)))))
      (local.set $sum (i64.add (local.get $sum) (call $sum)))
      (br_if $again (local.tee $rounds (i32.sub (local.get $rounds) (i32.const 1)))))
    (local.get $sum)))

(assert_return (invoke "short-lived" (i32.const 10_000_000)) (i64.const 1))
(assert_return (invoke "chains" (i32.const 10_000)) (i64.const 10_000))
(assert_return (invoke "queue" (i32.const 10_000_000)) (i32.const 0))
(assert_return (invoke "queue-by-calls" (i32.const 10_000_000)) (i64.const 9_999_000))
(assert_return (invoke "walked" (i32.const 10_000_000)) (i64.const 10_000_000))
(assert_return (invoke "beside" (i32.const 1) (i32.const 10_000_000)) (i64.const 1))
(assert_return (invoke "beside" (i32.const 30_000) (i32.const 10_000_000)) (i64.const 450_015_000))
(assert_return (invoke "beside" (i32.const 600_000) (i32.const 10_000_000)) (i64.const 180_000_300_000))
(assert_return (invoke "beside" (i32.const 3_000_000) (i32.const 10_000_000)) (i64.const 4_500_001_500_000))
(invoke "drop")
(assert_return (invoke "host" (i32.const 330_000)) (i32.const 7))
(assert_return (invoke "sizes" (i32.const 60_000)) (i32.const 0))
(assert_return (invoke "every-third" (i32.const 30)) (i64.const 3_000_000))
