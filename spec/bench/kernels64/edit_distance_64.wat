;; The edit distance of two strings of 96 letters, with one row of the matrix in memory. One n is one distance, after
;; which one letter becomes another.
;; check: run(0) = 0, run(1) = 56, run(3) = 55608
;; against: edit_distance
(module
  ;; The strings at 0 and at 128, the row (words) at 256.
  (memory i64 1)

  (func $init (local $i i64) (local $seed i32)
    (local.set $seed (i32.const 1))
    (loop $next
      (local.set $seed
        (i32.add (i32.mul (local.get $seed) (i32.const 1664525)) (i32.const 1013904223)))
      (i32.store8 (local.get $i)
        (i32.add (i32.const 97) (i32.and (i32.shr_u (local.get $seed) (i32.const 16)) (i32.const 3))))
      (br_if $next (i64.ne (local.tee $i (i64.add (local.get $i) (i64.const 1))) (i64.const 256)))))

  (func $distance (param $a i64) (param $b i64) (param $length i64) (result i64)
      (local $i i64) (local $j i64) (local $diagonal i64) (local $left i64) (local $above i64) (local $best i64)
      (local $letter i32) (local $cell i64)
    (loop $first
      (i64.store32 offset=256 (i64.shl (local.get $i) (i64.const 2)) (local.get $i))
      (br_if $first (i64.le_u (local.tee $i (i64.add (local.get $i) (i64.const 1))) (local.get $length))))
    (local.set $i (i64.const 0))
    (loop $rows
      (local.set $letter (i32.load8_u (i64.add (local.get $a) (local.get $i))))
      (local.set $diagonal (local.get $i))
      (i64.store32 offset=256 (i64.const 0) (local.tee $left (i64.add (local.get $i) (i64.const 1))))
      (local.set $j (i64.const 0))
      (local.set $cell (i64.const 260))
      (loop $columns
        (local.set $above (i64.load32_u (local.get $cell)))
        (local.set $best
          (i64.add (local.get $diagonal)
            (i64.extend_i32_u (i32.ne (i32.load8_u (i64.add (local.get $b) (local.get $j))) (local.get $letter)))))
        (local.set $diagonal
          (i64.add
            (select (local.get $above) (local.get $left) (i64.lt_s (local.get $above) (local.get $left)))
            (i64.const 1)))
        (i64.store32 (local.get $cell)
          (local.tee $left
            (select (local.get $best) (local.get $diagonal)
              (i64.lt_s (local.get $best) (local.get $diagonal)))))
        (local.set $diagonal (local.get $above))
        (local.set $cell (i64.add (local.get $cell) (i64.const 4)))
        (br_if $columns (i64.ne (local.tee $j (i64.add (local.get $j) (i64.const 1))) (local.get $length))))
      (br_if $rows (i64.ne (local.tee $i (i64.add (local.get $i) (i64.const 1))) (local.get $length))))
    (local.get $left))

  (func (export "run") (param $n i32) (result i32) (local $hash i64)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (call $init)
      (loop $next
        (local.set $hash
          (i64.add
            (i64.mul (local.get $hash) (i64.const 31))
            (call $distance (i64.const 0) (i64.const 128) (i64.const 96))))
        (i64.store8 (i64.and (local.get $hash) (i64.const 63))
          (i64.add (i64.const 97) (i64.and (i64.shr_u (local.get $hash) (i64.const 6)) (i64.const 3))))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (i32.wrap_i64 (local.get $hash))))
