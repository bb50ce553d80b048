;; The Hamming distance of two strings of 4 KiB: in how many bits they differ. One n is one distance.
;; check: run(0) = 0, run(1) = 16354, run(3) = 16239520
;; goal: liftoff >= 1
(module
  ;; The strings are at 0 and at 4096.
  (memory 1)

  (func $init (local $p i32) (local $seed i32)
    (local.set $seed (i32.const 1))
    (loop $next
      (local.set $seed
        (i32.add (i32.mul (local.get $seed) (i32.const 1664525)) (i32.const 1013904223)))
      (i32.store (local.get $p) (i32.xor (local.get $seed) (i32.shr_u (local.get $seed) (i32.const 15))))
      (br_if $next (i32.ne (local.tee $p (i32.add (local.get $p) (i32.const 4))) (i32.const 8192)))))

  (func $distance (param $a i32) (param $b i32) (param $end i32) (result i32) (local $sum v128)
    (loop $next
      (local.set $sum
        (i32x4.add (local.get $sum)
          (i32x4.extadd_pairwise_i16x8_u
            (i16x8.extadd_pairwise_i8x16_u
              (i8x16.add
                (i8x16.popcnt (v128.xor (v128.load (local.get $a)) (v128.load (local.get $b))))
                (i8x16.popcnt
                  (v128.xor (v128.load offset=16 (local.get $a)) (v128.load offset=16 (local.get $b)))))))))
      (local.set $b (i32.add (local.get $b) (i32.const 32)))
      (br_if $next (i32.ne (local.tee $a (i32.add (local.get $a) (i32.const 32))) (local.get $end))))
    (i32.add
      (i32.add (i32x4.extract_lane 0 (local.get $sum)) (i32x4.extract_lane 1 (local.get $sum)))
      (i32.add (i32x4.extract_lane 2 (local.get $sum)) (i32x4.extract_lane 3 (local.get $sum)))))

  (func (export "run") (param $n i32) (result i32) (local $distance i32) (local $hash i32)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (call $init)
      (loop $next
        (local.set $distance (call $distance (i32.const 0) (i32.const 4096) (i32.const 4096)))
        (local.set $hash (i32.add (i32.mul (local.get $hash) (i32.const 31)) (local.get $distance)))
        ;; A byte of the next string is others.
        (i32.store8 (i32.and (local.get $n) (i32.const 4095)) (local.get $distance))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $hash)))
