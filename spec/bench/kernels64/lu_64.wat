;; LU decomposition of a matrix of 48 by 48 doubles, without pivoting. One n is filling it and decomposing it.
;; check: run(0) = 0, run(1) = 1592428974, run(3) = 4028802315
;; against: lu
(module
  ;; The matrix is at 0; a row is 384 bytes.
  (memory i64 1)

  ;; Random values below 1, and 50 more on the diagonal.
  (func $fill (param $seed i32) (result i32) (local $p i64) (local $diagonal i64)
    (loop $next
      (local.set $seed
        (i32.add (i32.mul (local.get $seed) (i32.const 1664525)) (i32.const 1013904223)))
      (f64.store (local.get $p)
        (f64.mul (f64.convert_i32_u (i32.shr_u (local.get $seed) (i32.const 8))) (f64.const 0x1p-24)))
      (br_if $next (i64.ne (local.tee $p (i64.add (local.get $p) (i64.const 8))) (i64.const 18432))))
    (loop $next
      (f64.store (local.get $diagonal) (f64.add (f64.load (local.get $diagonal)) (f64.const 50)))
      (br_if $next
        (i64.lt_u (local.tee $diagonal (i64.add (local.get $diagonal) (i64.const 392))) (i64.const 18432))))
    (local.get $seed))

  (func $decompose (local $k i64) (local $pivot i64) (local $row i64) (local $a i64) (local $b i64) (local $end i64) (local $factor f64)
    (loop $columns
      ;; Where row k ends.
      (local.set $end (i64.add (i64.mul (local.get $k) (i64.const 384)) (i64.const 384)))
      (local.set $row (i64.add (local.get $pivot) (i64.const 384)))
      (loop $rows
        (f64.store (local.get $row)
          (local.tee $factor (f64.div (f64.load (local.get $row)) (f64.load (local.get $pivot)))))
        (local.set $a (i64.add (local.get $row) (i64.const 8)))
        (local.set $b (i64.add (local.get $pivot) (i64.const 8)))
        (loop $next
          (f64.store (local.get $a)
            (f64.sub (f64.load (local.get $a)) (f64.mul (local.get $factor) (f64.load (local.get $b)))))
          (local.set $a (i64.add (local.get $a) (i64.const 8)))
          (br_if $next (i64.ne (local.tee $b (i64.add (local.get $b) (i64.const 8))) (local.get $end))))
        (br_if $rows
          (i64.lt_u (local.tee $row (i64.add (local.get $row) (i64.const 384))) (i64.const 18432))))
      (local.set $pivot (i64.add (local.get $pivot) (i64.const 392)))
      (br_if $columns (i64.ne (local.tee $k (i64.add (local.get $k) (i64.const 1))) (i64.const 47)))))

  (func (export "run") (param $n i32) (result i32) (local $seed i32) (local $bits i64)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (local.set $seed (i32.const 1))
      (loop $next
        (local.set $seed (call $fill (local.get $seed)))
        (call $decompose)
        (local.set $bits
          (i64.add (i64.rotl (local.get $bits) (i64.const 5)) (i64.load (i64.const 18424))))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (i32.xor (i32.wrap_i64 (local.get $bits)) (i32.wrap_i64 (i64.shr_u (local.get $bits) (i64.const 32))))))
