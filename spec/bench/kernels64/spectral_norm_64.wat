;; The spectral norm of an infinite matrix, cut to 32 by 32, by the power method. One n is one product with the matrix
;; and its transpose.
;; check: run(0) = 0, run(1) = 1111410040, run(3) = 2511203811
;; against: spectral_norm
(module
  ;; u at 0, the next u at 256, between the products at 512.
  (memory i64 1)

  ;; The element in row i and column j.
  (func $element (param $i i32) (param $j i32) (result f64) (local $sum i32)
    (local.set $sum (i32.add (local.get $i) (local.get $j)))
    (f64.div (f64.const 1)
      (f64.convert_i32_s
        (i32.add
          (i32.add
            (i32.shr_u (i32.mul (local.get $sum) (i32.add (local.get $sum) (i32.const 1))) (i32.const 1))
            (local.get $i))
          (i32.const 1)))))

  (func $times (param $from i64) (param $to i64) (local $i i32) (local $j i32) (local $p i64) (local $sum f64)
    (loop $rows
      (local.set $sum (f64.const 0))
      (local.set $j (i32.const 0))
      (local.set $p (local.get $from))
      (loop $columns
        (local.set $sum
          (f64.add (local.get $sum)
            (f64.mul (call $element (local.get $i) (local.get $j)) (f64.load (local.get $p)))))
        (local.set $p (i64.add (local.get $p) (i64.const 8)))
        (br_if $columns (i32.ne (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 32))))
      (f64.store (local.get $to) (local.get $sum))
      (local.set $to (i64.add (local.get $to) (i64.const 8)))
      (br_if $rows (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 32)))))

  (func $timesTransposed (param $from i64) (param $to i64)
      (local $i i32) (local $j i32) (local $p i64) (local $sum f64)
    (loop $rows
      (local.set $sum (f64.const 0))
      (local.set $j (i32.const 0))
      (local.set $p (local.get $from))
      (loop $columns
        (local.set $sum
          (f64.add (local.get $sum)
            (f64.mul (call $element (local.get $j) (local.get $i)) (f64.load (local.get $p)))))
        (local.set $p (i64.add (local.get $p) (i64.const 8)))
        (br_if $columns (i32.ne (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 32))))
      (f64.store (local.get $to) (local.get $sum))
      (local.set $to (i64.add (local.get $to) (i64.const 8)))
      (br_if $rows (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 32)))))

  ;; Two vectors multiplied.
  (func $dot (param $a i64) (param $b i64) (result f64) (local $i i64) (local $sum f64)
    (loop $next
      (local.set $sum
        (f64.add (local.get $sum)
          (f64.mul
            (f64.load (i64.add (local.get $a) (local.get $i))) (f64.load (i64.add (local.get $b) (local.get $i))))))
      (br_if $next (i64.ne (local.tee $i (i64.add (local.get $i) (i64.const 8))) (i64.const 256))))
    (local.get $sum))

  (func (export "run") (param $n i32) (result i32) (local $i i64) (local $u i64) (local $bits i64) (local $scale f64)
    (if (i32.eqz (local.get $n)) (then (return (i32.const 0))))
    (loop $ones
      (f64.store (local.get $i) (f64.const 1))
      (br_if $ones (i64.ne (local.tee $i (i64.add (local.get $i) (i64.const 8))) (i64.const 256))))
    (loop $next
      (call $times (local.get $u) (i64.const 512))
      (call $timesTransposed (i64.const 512) (i64.sub (i64.const 256) (local.get $u)))
      (local.set $scale
        (f64.div
          (call $dot (i64.const 0) (i64.const 256))
          (call $dot (local.get $u) (local.get $u))))
      ;; Keep the vector from growing.
      (local.set $u (i64.sub (i64.const 256) (local.get $u)))
      (local.set $i (i64.const 0))
      (loop $shrink
        (f64.store (i64.add (local.get $u) (local.get $i))
          (f64.div (f64.load (i64.add (local.get $u) (local.get $i))) (local.get $scale)))
        (br_if $shrink (i64.ne (local.tee $i (i64.add (local.get $i) (i64.const 8))) (i64.const 256))))
      (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.set $bits (i64.reinterpret_f64 (f64.sqrt (local.get $scale))))
    (i32.xor (i32.wrap_i64 (local.get $bits)) (i32.wrap_i64 (i64.shr_u (local.get $bits) (i64.const 32))))))
