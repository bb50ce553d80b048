;; The product of two matrices of 48 by 48 doubles. One n is one product.
;; check: run(0) = 0, run(1) = 1079101952, run(3) = 2444430089
;; against: matmul
(module
  ;; A at 0, B at 18432, C at 36864, in rows.
  (memory i64 1)

  (func $init (local $i i64) (local $value f64)
    (loop $next
      ;; A[i] = (i * 7 mod 31) / 8, B[i] = (i * 11 mod 29) / 16
      (f64.store (i64.shl (local.get $i) (i64.const 3))
        (f64.mul
          (f64.convert_i64_u (i64.rem_u (i64.mul (local.get $i) (i64.const 7)) (i64.const 31)))
          (f64.const 0.125)))
      (f64.store offset=18432 (i64.shl (local.get $i) (i64.const 3))
        (f64.mul
          (f64.convert_i64_u (i64.rem_u (i64.mul (local.get $i) (i64.const 11)) (i64.const 29)))
          (f64.const 0.0625)))
      (br_if $next (i64.ne (local.tee $i (i64.add (local.get $i) (i64.const 1))) (i64.const 2304)))))

  ;; Rows times columns, the sum over k unrolled four times.
  (func $multiply (local $row i64) (local $column i64) (local $a i64) (local $b i64) (local $k i32) (local $sum f64)
    (loop $rows
      (local.set $column (i64.const 0))
      (loop $columns
        (local.set $a (local.get $row))
        (local.set $b (local.get $column))
        (local.set $k (i32.const 48))
        (local.set $sum (f64.const 0))
        (loop $products
          (local.set $sum
            (f64.add
              (f64.add
                (f64.add
                  (f64.add
                    (local.get $sum)
                    (f64.mul (f64.load (local.get $a)) (f64.load offset=18432 (local.get $b))))
                  (f64.mul (f64.load offset=8 (local.get $a)) (f64.load offset=18816 (local.get $b))))
                (f64.mul (f64.load offset=16 (local.get $a)) (f64.load offset=19200 (local.get $b))))
              (f64.mul (f64.load offset=24 (local.get $a)) (f64.load offset=19584 (local.get $b)))))
          (local.set $a (i64.add (local.get $a) (i64.const 32)))
          (local.set $b (i64.add (local.get $b) (i64.const 1536)))
          (br_if $products (local.tee $k (i32.sub (local.get $k) (i32.const 4)))))
        (f64.store offset=36864 (i64.add (local.get $row) (local.get $column)) (local.get $sum))
        (br_if $columns
          (i64.ne (local.tee $column (i64.add (local.get $column) (i64.const 8))) (i64.const 384))))
      (br_if $rows
        (i64.ne (local.tee $row (i64.add (local.get $row) (i64.const 384))) (i64.const 18432)))))

  (func (export "run") (param $n i32) (result i32) (local $bits i64)
    (call $init)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (loop $next
        (call $multiply)
        ;; The next product depends on this one.
        (f64.store (i64.const 8)
          (f64.add (f64.load (i64.const 8)) (f64.mul (f64.load offset=36864 (i64.const 392)) (f64.const 0.0009765625))))
        (local.set $bits
          (i64.add (i64.rotl (local.get $bits) (i64.const 5)) (i64.load offset=36864 (i64.const 384))))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (i32.xor (i32.wrap_i64 (local.get $bits)) (i32.wrap_i64 (i64.shr_u (local.get $bits) (i64.const 32))))))
