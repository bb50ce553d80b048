;; A row of 256 bytes times a matrix of 256 by 64 bytes, by relaxed dot products. One n is one row.
;; check: run(0) = 0, run(1) = 500730193, run(3) = 2321537476
;; against: gemm
;; goal: liftoff >= 1
(module
  ;; The row, from 0 to 127, at 0; the matrix in columns, from -128 to 127, at 1024; sums (words) at 17408. The row's
  ;; bytes have seven bits, for which all engines have the same results.
  (memory 1)

  (func $init (local $i i32) (local $seed i32)
    (local.set $seed (i32.const 1))
    (loop $row
      (local.set $seed
        (i32.add (i32.mul (local.get $seed) (i32.const 1664525)) (i32.const 1013904223)))
      (i32.store8 (local.get $i) (i32.shr_u (local.get $seed) (i32.const 25)))
      (br_if $row (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256))))
    (local.set $i (i32.const 0))
    (loop $matrix
      (local.set $seed
        (i32.add (i32.mul (local.get $seed) (i32.const 1664525)) (i32.const 1013904223)))
      (i32.store8 offset=1024 (local.get $i) (i32.shr_u (local.get $seed) (i32.const 24)))
      (br_if $matrix (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16384)))))

  (func $multiply (param $row i32) (param $end i32) (param $column i32) (param $to i32) (param $toEnd i32)
      (local $k i32) (local $sum v128)
    (loop $columns
      (local.set $k (local.get $row))
      (local.set $sum (v128.const i32x4 0 0 0 0))
      (loop $products
        (local.set $sum
          (i32x4.relaxed_dot_i8x16_i7x16_add_s
            (v128.load (local.get $column)) (v128.load (local.get $k)) (local.get $sum)))
        (local.set $column (i32.add (local.get $column) (i32.const 16)))
        (br_if $products
          (i32.ne (local.tee $k (i32.add (local.get $k) (i32.const 16))) (local.get $end))))
      ;; The sum of all lanes.
      (local.set $sum
        (i32x4.add (local.get $sum)
          (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $sum) (local.get $sum))))
      (local.set $sum
        (i32x4.add (local.get $sum)
          (i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11 (local.get $sum) (local.get $sum))))
      (i32.store (local.get $to) (i32x4.extract_lane 0 (local.get $sum)))
      (br_if $columns (i32.ne (local.tee $to (i32.add (local.get $to) (i32.const 4))) (local.get $toEnd)))))

  (func $fold (param $p i32) (param $end i32) (result i32) (local $hash i32)
    (loop $next
      (local.set $hash (i32.add (i32.mul (local.get $hash) (i32.const 31)) (i32.load (local.get $p))))
      (br_if $next (i32.ne (local.tee $p (i32.add (local.get $p) (i32.const 4))) (local.get $end))))
    (local.get $hash))

  (func (export "run") (param $n i32) (result i32)
    (if (i32.eqz (local.get $n)) (then (return (i32.const 0))))
    (call $init)
    (loop $next
      (call $multiply (i32.const 0) (i32.const 256) (i32.const 1024) (i32.const 17408) (i32.const 17664))
      ;; A byte of the next row comes from this one's sums.
      (i32.store8 (i32.and (local.get $n) (i32.const 255))
        (i32.and
          (i32.load offset=17408 (i32.and (i32.shl (local.get $n) (i32.const 2)) (i32.const 252)))
          (i32.const 127)))
      (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (call $fold (i32.const 17408) (i32.const 17664))))
