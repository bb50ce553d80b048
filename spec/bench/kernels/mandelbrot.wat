;; The Mandelbrot set in a square of 48 by 48 points, at most 64 iterations each. One n is one picture.
;; check: run(0) = 0, run(1) = 1948102440, run(3) = 3484292457
(module
  (func $iterations (param $x f64) (param $y f64) (result i32)
      (local $re f64) (local $im f64) (local $re2 f64) (local $im2 f64) (local $left i32)
    (local.set $left (i32.const 64))
    (block $outside
      (loop $next
        (local.set $im
          (f64.add (f64.mul (f64.add (local.get $re) (local.get $re)) (local.get $im)) (local.get $y)))
        (local.set $re (f64.add (f64.sub (local.get $re2) (local.get $im2)) (local.get $x)))
        (br_if $outside
          (f64.gt
            (f64.add
              (local.tee $re2 (f64.mul (local.get $re) (local.get $re)))
              (local.tee $im2 (f64.mul (local.get $im) (local.get $im))))
            (f64.const 4)))
        (br_if $next (local.tee $left (i32.sub (local.get $left) (i32.const 1))))))
    (local.get $left))

  (func (export "run") (param $n i32) (result i32)
      (local $row i32) (local $column i32) (local $hash i32) (local $x f64) (local $y f64) (local $shift f64)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (loop $pictures
        (local.set $row (i32.const 48))
        (local.set $y (f64.const -1.5))
        (loop $rows
          (local.set $column (i32.const 48))
          (local.set $x (f64.sub (f64.const -2) (local.get $shift)))
          (loop $columns
            (local.set $hash
              (i32.add
                (i32.mul (local.get $hash) (i32.const 31))
                (call $iterations (local.get $x) (local.get $y))))
            (local.set $x (f64.add (local.get $x) (f64.const 0.0625)))
            (br_if $columns (local.tee $column (i32.sub (local.get $column) (i32.const 1)))))
          (local.set $y (f64.add (local.get $y) (f64.const 0.0625)))
          (br_if $rows (local.tee $row (i32.sub (local.get $row) (i32.const 1)))))
        ;; The next picture begins at another place.
        (local.set $shift (f64.mul (f64.convert_i32_u (i32.and (local.get $hash) (i32.const 15))) (f64.const 0.00390625)))
        (br_if $pictures (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $hash)))
