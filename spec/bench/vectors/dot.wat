;; The dot product of two arrays of 2048 floats, with four sums of four. One n is one product.
;; check: run(0) = 0, run(1) = 1138380288, run(3) = 800312320
;; goal: liftoff >= 1
(module
  ;; The arrays are at 0 and at 8192: eighths from -8 to 7.875. So no sum is rounded.
  (memory 1)

  (func $init (local $p i32) (local $seed i32)
    (local.set $seed (i32.const 1))
    (loop $next
      (local.set $seed
        (i32.add (i32.mul (local.get $seed) (i32.const 1664525)) (i32.const 1013904223)))
      (f32.store (local.get $p)
        (f32.mul (f32.convert_i32_s (i32.shr_s (local.get $seed) (i32.const 25))) (f32.const 0.125)))
      (br_if $next (i32.ne (local.tee $p (i32.add (local.get $p) (i32.const 4))) (i32.const 16384)))))

  (func $dot (param $a i32) (param $b i32) (param $end i32) (result f32)
      (local $s0 v128) (local $s1 v128) (local $s2 v128) (local $s3 v128)
    (loop $next
      (local.set $s0
        (f32x4.add (local.get $s0) (f32x4.mul (v128.load (local.get $a)) (v128.load (local.get $b)))))
      (local.set $s1
        (f32x4.add (local.get $s1)
          (f32x4.mul (v128.load offset=16 (local.get $a)) (v128.load offset=16 (local.get $b)))))
      (local.set $s2
        (f32x4.add (local.get $s2)
          (f32x4.mul (v128.load offset=32 (local.get $a)) (v128.load offset=32 (local.get $b)))))
      (local.set $s3
        (f32x4.add (local.get $s3)
          (f32x4.mul (v128.load offset=48 (local.get $a)) (v128.load offset=48 (local.get $b)))))
      (local.set $b (i32.add (local.get $b) (i32.const 64)))
      (br_if $next (i32.ne (local.tee $a (i32.add (local.get $a) (i32.const 64))) (local.get $end))))
    (local.set $s0
      (f32x4.add
        (f32x4.add (local.get $s0) (local.get $s1)) (f32x4.add (local.get $s2) (local.get $s3))))
    (f32.add
      (f32.add (f32x4.extract_lane 0 (local.get $s0)) (f32x4.extract_lane 1 (local.get $s0)))
      (f32.add (f32x4.extract_lane 2 (local.get $s0)) (f32x4.extract_lane 3 (local.get $s0)))))

  (func (export "run") (param $n i32) (result i32) (local $hash i32) (local $sum f32)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (call $init)
      (loop $next
        (local.set $sum (call $dot (i32.const 0) (i32.const 8192) (i32.const 8192)))
        (local.set $hash
          (i32.add (i32.mul (local.get $hash) (i32.const 31)) (i32.reinterpret_f32 (local.get $sum))))
        ;; A number of the next product depends on this one.
        (f32.store (i32.and (i32.shl (local.get $n) (i32.const 2)) (i32.const 8188))
          (f32.mul (f32.convert_i32_u (i32.and (i32.trunc_f32_s (local.get $sum)) (i32.const 63))) (f32.const 0.125)))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $hash)))
