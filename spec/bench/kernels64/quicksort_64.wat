;; Quicksort of 1024 integers, recursive, with insertion sort for short pieces. One n is filling them with random
;; numbers and sorting them.
;; check: run(0) = 0, run(1) = 2843786502, run(3) = 722105978
;; against: quicksort
(module
  (memory i64 1)

  (func $fill (param $seed i32) (result i32) (local $p i64)
    (loop $next
      (i32.store (local.get $p)
        (local.tee $seed
          (i32.add (i32.mul (local.get $seed) (i32.const 1664525)) (i32.const 1013904223))))
      (br_if $next (i64.ne (local.tee $p (i64.add (local.get $p) (i64.const 4))) (i64.const 4096))))
    (local.get $seed))

  ;; From the address low to the address high, both included.
  (func $insertionSort (param $low i64) (param $high i64) (local $i i64) (local $j i64) (local $value i32) (local $other i32)
    (br_if 0 (i64.gt_u (local.tee $i (i64.add (local.get $low) (i64.const 4))) (local.get $high)))
    (loop $next
      (local.set $value (i32.load (local.get $i)))
      (local.set $j (local.get $i))
      (block $found
        (loop $shift
          (br_if $found
            (i32.ge_s (local.get $value) (local.tee $other (i32.load (i64.sub (local.get $j) (i64.const 4))))))
          (i32.store (local.get $j) (local.get $other))
          (br_if $shift
            (i64.ne (local.tee $j (i64.sub (local.get $j) (i64.const 4))) (local.get $low)))))
      (i32.store (local.get $j) (local.get $value))
      (br_if $next (i64.le_u (local.tee $i (i64.add (local.get $i) (i64.const 4))) (local.get $high)))))

  (func $sort (param $low i64) (param $high i64)
      (local $i i64) (local $j i64) (local $pivot i32) (local $a i32) (local $b i32)
    (loop $again
      (if (i64.le_s (i64.sub (local.get $high) (local.get $low)) (i64.const 32))
        (then
          (call $insertionSort (local.get $low) (local.get $high))
          (return)))
      ;; The pivot is the element in the middle.
      (local.set $pivot
        (i32.load
          (i64.add (local.get $low)
            (i64.and
              (i64.shr_u (i64.sub (local.get $high) (local.get $low)) (i64.const 1)) (i64.const -4)))))
      (local.set $i (local.get $low))
      (local.set $j (local.get $high))
      (loop $partition
        (if (i32.lt_s (local.tee $a (i32.load (local.get $i))) (local.get $pivot))
          (then
            (loop $up
              (br_if $up
                (i32.lt_s
                  (local.tee $a (i32.load (local.tee $i (i64.add (local.get $i) (i64.const 4)))))
                  (local.get $pivot))))))
        (if (i32.gt_s (local.tee $b (i32.load (local.get $j))) (local.get $pivot))
          (then
            (loop $down
              (br_if $down
                (i32.gt_s
                  (local.tee $b (i32.load (local.tee $j (i64.sub (local.get $j) (i64.const 4)))))
                  (local.get $pivot))))))
        (if (i64.le_u (local.get $i) (local.get $j))
          (then
            (i32.store (local.get $i) (local.get $b))
            (i32.store (local.get $j) (local.get $a))
            (local.set $i (i64.add (local.get $i) (i64.const 4)))
            (local.set $j (i64.sub (local.get $j) (i64.const 4)))
            (br_if $partition (i64.le_s (local.get $i) (local.get $j))))))
      (call $sort (local.get $low) (local.get $j))
      (local.set $low (local.get $i))
      (br $again)))

  (func (export "run") (param $n i32) (result i32) (local $seed i32) (local $hash i32) (local $p i64)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (local.set $seed (i32.const 1))
      (loop $next
        (local.set $seed (call $fill (local.get $seed)))
        (call $sort (i64.const 0) (i64.const 4092))
        (local.set $p (i64.const 0))
        (loop $fold
          (local.set $hash (i32.add (i32.mul (local.get $hash) (i32.const 31)) (i32.load (local.get $p))))
          (br_if $fold (i64.ne (local.tee $p (i64.add (local.get $p) (i64.const 64))) (i64.const 4096))))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $hash)))
