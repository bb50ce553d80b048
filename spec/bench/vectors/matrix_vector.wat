;; A constant matrix of 4 by 4 floats times 256 vectors: a rotation and a translation. One n is all of them.
;; check: run(0) = 0, run(1) = 1799292339, run(3) = 2782095608
;; goal: liftoff >= 1
(module
  ;; Vectors at 0, results at 4096.
  (memory 1)

  ;; Thousandths from 0 to 9.999 in three lanes, and 1 in the last.
  (func $init (local $p i32) (local $seed i32)
    (local.set $seed (i32.const 1))
    (loop $next
      (local.set $seed
        (i32.add (i32.mul (local.get $seed) (i32.const 1664525)) (i32.const 1013904223)))
      (f32.store (local.get $p)
        (select
          (f32.const 1)
          (f32.div
            (f32.convert_i32_u (i32.rem_u (i32.shr_u (local.get $seed) (i32.const 16)) (i32.const 10000)))
            (f32.const 1000))
          (i32.eq (i32.and (local.get $p) (i32.const 12)) (i32.const 12))))
      (br_if $next (i32.ne (local.tee $p (i32.add (local.get $p) (i32.const 4))) (i32.const 4096)))))

  (func $transform (param $from i32) (param $to i32) (param $count i32) (local $v v128)
    (loop $next
      (local.set $v (v128.load (local.get $from)))
      (v128.store (local.get $to)
        (f32x4.add
          (f32x4.add
            (f32x4.add
              (f32x4.mul
                (i8x16.shuffle 0 1 2 3 0 1 2 3 0 1 2 3 0 1 2 3 (local.get $v) (local.get $v))
                (v128.const f32x4 0.36 0.48 -0.8 0))
              (f32x4.mul
                (i8x16.shuffle 4 5 6 7 4 5 6 7 4 5 6 7 4 5 6 7 (local.get $v) (local.get $v))
                (v128.const f32x4 -0.8 0.6 0 0)))
            (f32x4.mul
              (i8x16.shuffle 8 9 10 11 8 9 10 11 8 9 10 11 8 9 10 11 (local.get $v) (local.get $v))
              (v128.const f32x4 0.48 0.64 0.6 0)))
          (f32x4.mul
            (i8x16.shuffle 12 13 14 15 12 13 14 15 12 13 14 15 12 13 14 15 (local.get $v) (local.get $v))
            (v128.const f32x4 0.5 -0.25 0.125 1))))
      (local.set $from (i32.add (local.get $from) (i32.const 16)))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
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
      (call $transform (i32.const 0) (i32.const 4096) (i32.const 256))
      ;; One of the vectors is transformed further the next time.
      (local.set $p (i32.and (i32.shl (local.get $n) (i32.const 4)) (i32.const 4080)))
      (v128.store (local.get $p) (v128.load offset=4096 (local.get $p)))
      (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (call $fold (i32.const 4096) (i32.const 8192))))
