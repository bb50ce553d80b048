;; The Mandelbrot set in a square of 48 by 48 points, at most 64 iterations each, four points at a time. One n is one
;; picture.
;; check: run(0) = 0, run(1) = 2529090966, run(3) = 4233324672
;; goal: liftoff >= 1
(module
  ;; How many iterations each of four points takes.
  (func $iterations (param $x v128) (param $y v128) (result v128)
      (local $re v128) (local $im v128) (local $re2 v128) (local $im2 v128) (local $inside v128) (local $count v128)
      (local $left i32)
    (local.set $left (i32.const 64))
    (block $outside
      (loop $next
        (local.set $im
          (f32x4.add (f32x4.mul (f32x4.add (local.get $re) (local.get $re)) (local.get $im)) (local.get $y)))
        (local.set $re (f32x4.add (f32x4.sub (local.get $re2) (local.get $im2)) (local.get $x)))
        (local.set $inside
          (f32x4.le
            (f32x4.add
              (local.tee $re2 (f32x4.mul (local.get $re) (local.get $re)))
              (local.tee $im2 (f32x4.mul (local.get $im) (local.get $im))))
            (v128.const f32x4 4 4 4 4)))
        (br_if $outside (i32.eqz (v128.any_true (local.get $inside))))
        ;; A lane that is true is -1.
        (local.set $count (i32x4.sub (local.get $count) (local.get $inside)))
        (br_if $next (local.tee $left (i32.sub (local.get $left) (i32.const 1))))))
    (local.get $count))

  (func (export "run") (param $n i32) (result i32)
      (local $row i32) (local $column i32) (local $hash v128) (local $x v128) (local $y v128) (local $shift f32)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (loop $pictures
        (local.set $row (i32.const 48))
        (local.set $y (v128.const f32x4 -1.5 -1.5 -1.5 -1.5))
        (loop $rows
          (local.set $column (i32.const 12))
          (local.set $x
            (f32x4.sub (v128.const f32x4 -2 -1.9375 -1.875 -1.8125) (f32x4.splat (local.get $shift))))
          (loop $columns
            (local.set $hash
              (i32x4.add
                (i32x4.sub (i32x4.shl (local.get $hash) (i32.const 5)) (local.get $hash))
                (call $iterations (local.get $x) (local.get $y))))
            (local.set $x (f32x4.add (local.get $x) (v128.const f32x4 0.25 0.25 0.25 0.25)))
            (br_if $columns (local.tee $column (i32.sub (local.get $column) (i32.const 1)))))
          (local.set $y (f32x4.add (local.get $y) (v128.const f32x4 0.0625 0.0625 0.0625 0.0625)))
          (br_if $rows (local.tee $row (i32.sub (local.get $row) (i32.const 1)))))
        ;; The next picture begins at another place.
        (local.set $shift
          (f32.mul
            (f32.convert_i32_u (i32.and (i32x4.extract_lane 0 (local.get $hash)) (i32.const 15)))
            (f32.const 0.00390625)))
        (br_if $pictures (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (i32.xor
      (i32.xor (i32x4.extract_lane 0 (local.get $hash)) (i32x4.extract_lane 1 (local.get $hash)))
      (i32.xor (i32x4.extract_lane 2 (local.get $hash)) (i32x4.extract_lane 3 (local.get $hash))))))
