;; Fast Fourier transform of 256 complex numbers in fixed point: 16 bits, scaled by one half in each of the eight
;; stages. One n is one transform of random numbers.
;; check: run(0) = 0, run(1) = 2380736087, run(3) = 4025690657
;; against: fft
(module
  ;; Numbers (real part, imaginary part) at 0, the 128 roots of unity at 1024.
  (memory i64 1)

  (func $init (local $p i64) (local $c f64) (local $s f64) (local $t f64)
    (local.set $c (f64.const 1))
    (loop $roots
      (i32.store16 offset=1024 (local.get $p)
        (i32.trunc_f64_s (f64.nearest (f64.mul (local.get $c) (f64.const 32767)))))
      (i32.store16 offset=1026 (local.get $p)
        (i32.trunc_f64_s (f64.nearest (f64.mul (local.get $s) (f64.const -32767)))))
      ;; By one 256th of a turn, whose cosine and sine these are.
      (local.set $t
        (f64.sub
          (f64.mul (local.get $c) (f64.const 0.99969881869620425))
          (f64.mul (local.get $s) (f64.const 0.024541228522912288))))
      (local.set $s
        (f64.add
          (f64.mul (local.get $s) (f64.const 0.99969881869620425))
          (f64.mul (local.get $c) (f64.const 0.024541228522912288))))
      (local.set $c (local.get $t))
      (br_if $roots (i64.ne (local.tee $p (i64.add (local.get $p) (i64.const 4))) (i64.const 512)))))

  (func $fill (param $seed i32) (result i32) (local $p i64)
    (loop $next
      (local.set $seed
        (i32.add (i32.mul (local.get $seed) (i32.const 1664525)) (i32.const 1013904223)))
      (i32.store (local.get $p) (i32.xor (local.get $seed) (i32.shr_u (local.get $seed) (i32.const 15))))
      (br_if $next (i64.ne (local.tee $p (i64.add (local.get $p) (i64.const 4))) (i64.const 1024))))
    (local.get $seed))

  ;; Puts every number where the bits of its index say in the other order.
  (func $reorder (local $i i64) (local $j i64) (local $bit i64) (local $a i32)
    (loop $next
      (if (i64.lt_u (local.get $i) (local.get $j))
        (then
          (local.set $a (i32.load (i64.shl (local.get $i) (i64.const 2))))
          (i32.store (i64.shl (local.get $i) (i64.const 2)) (i32.load (i64.shl (local.get $j) (i64.const 2))))
          (i32.store (i64.shl (local.get $j) (i64.const 2)) (local.get $a))))
      ;; One more, in the other order.
      (local.set $bit (i64.const 128))
      (block $found
        (loop $carry
          (br_if $found (i64.eqz (i64.and (local.get $j) (local.get $bit))))
          (local.set $j (i64.xor (local.get $j) (local.get $bit)))
          (br_if $carry (i64.ne (local.tee $bit (i64.shr_u (local.get $bit) (i64.const 1))) (i64.const 0)))))
      (local.set $j (i64.or (local.get $j) (local.get $bit)))
      (br_if $next (i64.ne (local.tee $i (i64.add (local.get $i) (i64.const 1))) (i64.const 256)))))

  (func $transform
      (local $half i64) (local $step i64) (local $start i64) (local $p i64) (local $q i64) (local $root i64)
      (local $end i64) (local $c i32) (local $s i32) (local $re i32) (local $im i32) (local $a i32) (local $b i32)
    ;; All in bytes: how far the partner is, and how far the next root.
    (local.set $half (i64.const 4))
    (local.set $step (i64.const 512))
    (loop $stages
      (local.set $start (i64.const 0))
      (loop $groups
        (local.set $p (local.get $start))
        (local.set $end (i64.add (local.get $start) (local.get $half)))
        (local.set $root (i64.const 1024))
        (loop $pairs
          (local.set $q (i64.add (local.get $p) (local.get $half)))
          (local.set $c (i32.load16_s (local.get $root)))
          (local.set $s (i32.load16_s offset=2 (local.get $root)))
          (local.set $a (i32.load16_s (local.get $q)))
          (local.set $b (i32.load16_s offset=2 (local.get $q)))
          (local.set $re
            (i32.shr_s
              (i32.sub
                (i32.mul (local.get $a) (local.get $c)) (i32.mul (local.get $b) (local.get $s)))
              (i32.const 15)))
          (local.set $im
            (i32.shr_s
              (i32.add
                (i32.mul (local.get $a) (local.get $s)) (i32.mul (local.get $b) (local.get $c)))
              (i32.const 15)))
          (local.set $a (i32.load16_s (local.get $p)))
          (local.set $b (i32.load16_s offset=2 (local.get $p)))
          (i32.store16 (local.get $p)
            (i32.shr_s (i32.add (local.get $a) (local.get $re)) (i32.const 1)))
          (i32.store16 offset=2 (local.get $p)
            (i32.shr_s (i32.add (local.get $b) (local.get $im)) (i32.const 1)))
          (i32.store16 (local.get $q)
            (i32.shr_s (i32.sub (local.get $a) (local.get $re)) (i32.const 1)))
          (i32.store16 offset=2 (local.get $q)
            (i32.shr_s (i32.sub (local.get $b) (local.get $im)) (i32.const 1)))
          (local.set $root (i64.add (local.get $root) (local.get $step)))
          (br_if $pairs (i64.ne (local.tee $p (i64.add (local.get $p) (i64.const 4))) (local.get $end))))
        (br_if $groups
          (i64.lt_u
            (local.tee $start (i64.add (local.get $start) (i64.shl (local.get $half) (i64.const 1))))
            (i64.const 1024))))
      (local.set $step (i64.shr_u (local.get $step) (i64.const 1)))
      (br_if $stages
        (i64.ne (local.tee $half (i64.shl (local.get $half) (i64.const 1))) (i64.const 1024)))))

  (func (export "run") (param $n i32) (result i32) (local $seed i32) (local $hash i32) (local $p i64)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (call $init)
      (local.set $seed (i32.const 1))
      (loop $next
        (local.set $seed (call $fill (local.get $seed)))
        (call $reorder)
        (call $transform)
        (local.set $p (i64.const 0))
        (loop $fold
          (local.set $hash (i32.add (i32.mul (local.get $hash) (i32.const 31)) (i32.load (local.get $p))))
          (br_if $fold (i64.ne (local.tee $p (i64.add (local.get $p) (i64.const 4))) (i64.const 1024))))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $hash)))
