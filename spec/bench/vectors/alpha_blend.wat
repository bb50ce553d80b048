;; A picture with transparency is laid over another: 1024 pixels of red, green, blue and opacity in bytes. One n is one
;; picture.
;; check: run(0) = 0, run(1) = 2132724791, run(3) = 2265702978
;; goal: liftoff >= 1
(module
  ;; The upper picture at 0, the lower one, which the result replaces, at 4096.
  (memory 1)

  (func $init (local $p i32) (local $seed i32)
    (local.set $seed (i32.const 1))
    (loop $next
      (local.set $seed
        (i32.add (i32.mul (local.get $seed) (i32.const 1664525)) (i32.const 1013904223)))
      (i32.store (local.get $p) (i32.xor (local.get $seed) (i32.shr_u (local.get $seed) (i32.const 15))))
      (br_if $next (i32.ne (local.tee $p (i32.add (local.get $p) (i32.const 4))) (i32.const 8192)))))

  (func $blend (param $upper i32) (param $lower i32) (param $count i32)
      (local $u v128) (local $l v128) (local $a v128) (local $b v128) (local $low v128) (local $high v128)
    (loop $next
      (local.set $u (v128.load (local.get $upper)))
      (local.set $l (v128.load (local.get $lower)))
      ;; How opaque the upper pixels are, and what they leave of the lower ones.
      (local.set $a
        (i8x16.shuffle 3 3 3 3 7 7 7 7 11 11 11 11 15 15 15 15 (local.get $u) (local.get $u)))
      (local.set $b (v128.not (local.get $a)))
      (local.set $low
        (i16x8.add
          (i16x8.add
            (i16x8.mul
              (i16x8.extend_low_i8x16_u (local.get $u)) (i16x8.extend_low_i8x16_u (local.get $a)))
            (i16x8.mul
              (i16x8.extend_low_i8x16_u (local.get $l)) (i16x8.extend_low_i8x16_u (local.get $b))))
          (v128.const i16x8 128 128 128 128 128 128 128 128)))
      (local.set $high
        (i16x8.add
          (i16x8.add
            (i16x8.mul
              (i16x8.extend_high_i8x16_u (local.get $u)) (i16x8.extend_high_i8x16_u (local.get $a)))
            (i16x8.mul
              (i16x8.extend_high_i8x16_u (local.get $l)) (i16x8.extend_high_i8x16_u (local.get $b))))
          (v128.const i16x8 128 128 128 128 128 128 128 128)))
      ;; Divided by 255.
      (v128.store (local.get $lower)
        (i8x16.narrow_i16x8_u
          (i16x8.shr_u
            (i16x8.add (local.get $low) (i16x8.shr_u (local.get $low) (i32.const 8))) (i32.const 8))
          (i16x8.shr_u
            (i16x8.add (local.get $high) (i16x8.shr_u (local.get $high) (i32.const 8))) (i32.const 8))))
      (local.set $upper (i32.add (local.get $upper) (i32.const 16)))
      (local.set $lower (i32.add (local.get $lower) (i32.const 16)))
      (br_if $next (local.tee $count (i32.sub (local.get $count) (i32.const 1))))))

  (func $fold (param $p i32) (param $end i32) (result i32) (local $hash i32)
    (loop $next
      (local.set $hash (i32.add (i32.mul (local.get $hash) (i32.const 31)) (i32.load (local.get $p))))
      (br_if $next (i32.ne (local.tee $p (i32.add (local.get $p) (i32.const 4))) (local.get $end))))
    (local.get $hash))

  (func (export "run") (param $n i32) (result i32) (local $p i32)
    (if (i32.eqz (local.get $n)) (then (return (i32.const 0))))
    (call $init)
    (loop $next
      (call $blend (i32.const 0) (i32.const 4096) (i32.const 256))
      ;; A pixel of the next picture comes from this one.
      (local.set $p (i32.and (i32.shl (local.get $n) (i32.const 2)) (i32.const 4092)))
      (i32.store (local.get $p) (i32.rotl (i32.load offset=4096 (local.get $p)) (i32.const 8)))
      (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (call $fold (i32.const 4096) (i32.const 8192))))
