;; 1024 floats are scaled, clamped and made bytes. One n is all of them.
;; check: run(0) = 0, run(1) = 1664640167, run(3) = 135750823
;; goal: liftoff >= 1
(module
  ;; Floats at 0, bytes at 4096.
  (memory 1)

  ;; From -1 to 3 in steps of 2^-22, and one that is no number.
  (func $init (local $p i32) (local $seed i32)
    (local.set $seed (i32.const 1))
    (loop $next
      (local.set $seed
        (i32.add (i32.mul (local.get $seed) (i32.const 1664525)) (i32.const 1013904223)))
      (f32.store (local.get $p)
        (f32.sub
          (f32.mul (f32.convert_i32_u (i32.shr_u (local.get $seed) (i32.const 8))) (f32.const 0x1p-22))
          (f32.const 1)))
      (br_if $next (i32.ne (local.tee $p (i32.add (local.get $p) (i32.const 4))) (i32.const 4096))))
    (f32.store (i32.const 2048) (f32.const nan)))

  (func $convert (param $from i32) (param $to i32) (param $end i32)
    (loop $next
      (v128.store (local.get $to)
        (i8x16.narrow_i16x8_u
          (i16x8.narrow_i32x4_s
            (i32x4.trunc_sat_f32x4_s
              (f32x4.min
                (f32x4.max
                  (f32x4.add
                    (f32x4.mul (v128.load (local.get $from)) (v128.const f32x4 127.5 127.5 127.5 127.5))
                    (v128.const f32x4 0.5 0.5 0.5 0.5))
                  (v128.const f32x4 0 0 0 0))
                (v128.const f32x4 255 255 255 255)))
            (i32x4.trunc_sat_f32x4_s
              (f32x4.min
                (f32x4.max
                  (f32x4.add
                    (f32x4.mul
                      (v128.load offset=16 (local.get $from)) (v128.const f32x4 127.5 127.5 127.5 127.5))
                    (v128.const f32x4 0.5 0.5 0.5 0.5))
                  (v128.const f32x4 0 0 0 0))
                (v128.const f32x4 255 255 255 255))))
          (i16x8.narrow_i32x4_s
            (i32x4.trunc_sat_f32x4_s
              (f32x4.min
                (f32x4.max
                  (f32x4.add
                    (f32x4.mul
                      (v128.load offset=32 (local.get $from)) (v128.const f32x4 127.5 127.5 127.5 127.5))
                    (v128.const f32x4 0.5 0.5 0.5 0.5))
                  (v128.const f32x4 0 0 0 0))
                (v128.const f32x4 255 255 255 255)))
            (i32x4.trunc_sat_f32x4_s
              (f32x4.min
                (f32x4.max
                  (f32x4.add
                    (f32x4.mul
                      (v128.load offset=48 (local.get $from)) (v128.const f32x4 127.5 127.5 127.5 127.5))
                    (v128.const f32x4 0.5 0.5 0.5 0.5))
                  (v128.const f32x4 0 0 0 0))
                (v128.const f32x4 255 255 255 255))))))
      (local.set $from (i32.add (local.get $from) (i32.const 64)))
      (br_if $next (i32.ne (local.tee $to (i32.add (local.get $to) (i32.const 16))) (local.get $end)))))

  (func $fold (param $p i32) (param $end i32) (result i32) (local $hash i32)
    (loop $next
      (local.set $hash (i32.add (i32.mul (local.get $hash) (i32.const 31)) (i32.load (local.get $p))))
      (br_if $next (i32.ne (local.tee $p (i32.add (local.get $p) (i32.const 4))) (local.get $end))))
    (local.get $hash))

  (func (export "run") (param $n i32) (result i32) (local $i i32)
    (if (i32.eqz (local.get $n)) (then (return (i32.const 0))))
    (call $init)
    (loop $next
      (call $convert (i32.const 0) (i32.const 4096) (i32.const 5120))
      ;; One of the next floats comes from its byte.
      (local.set $i (i32.and (local.get $n) (i32.const 1023)))
      (f32.store (i32.shl (local.get $i) (i32.const 2))
        (f32.sub
          (f32.mul (f32.convert_i32_u (i32.load8_u offset=4096 (local.get $i))) (f32.const 0x1p-6))
          (f32.const 1)))
      (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (call $fold (i32.const 4096) (i32.const 5120))))
