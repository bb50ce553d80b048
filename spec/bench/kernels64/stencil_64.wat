;; The five-point stencil on a grid of 66 by 66 doubles with a fixed border, there and back between two grids. One n is
;; two steps.
;; check: run(0) = 0, run(1) = 2256841714, run(3) = 383714654
;; against: stencil
(module
  ;; The grids are at 0 and at 34848; a row is 528 bytes.
  (memory i64 2)

  (func $init (local $i i64)
    (loop $next
      (f64.store (i64.shl (local.get $i) (i64.const 3))
        (f64.convert_i64_u (i64.and (i64.mul (local.get $i) (i64.const 37)) (i64.const 63))))
      (f64.store offset=34848 (i64.shl (local.get $i) (i64.const 3))
        (f64.convert_i64_u (i64.and (i64.mul (local.get $i) (i64.const 37)) (i64.const 63))))
      (br_if $next (i64.ne (local.tee $i (i64.add (local.get $i) (i64.const 1))) (i64.const 4356)))))

  (func $step (param $from i64) (param $to i64) (local $rows i32) (local $columns i32)
    (local.set $rows (i32.const 64))
    (loop $row
      (local.set $columns (i32.const 64))
      (loop $cell
        (f64.store offset=536 (local.get $to)
          (f64.mul
            (f64.add
              (f64.add
                (f64.add
                  (f64.add (f64.load offset=536 (local.get $from)) (f64.load offset=528 (local.get $from)))
                  (f64.load offset=544 (local.get $from)))
                (f64.load offset=1064 (local.get $from)))
              (f64.load offset=8 (local.get $from)))
            (f64.const 0.2)))
        (local.set $from (i64.add (local.get $from) (i64.const 8)))
        (local.set $to (i64.add (local.get $to) (i64.const 8)))
        (br_if $cell (local.tee $columns (i32.sub (local.get $columns) (i32.const 1)))))
      (local.set $from (i64.add (local.get $from) (i64.const 16)))
      (local.set $to (i64.add (local.get $to) (i64.const 16)))
      (br_if $row (local.tee $rows (i32.sub (local.get $rows) (i32.const 1))))))

  (func (export "run") (param $n i32) (result i32) (local $i i64) (local $bits i64)
    (if (i32.eqz (local.get $n)) (then (return (i32.const 0))))
    (call $init)
    (loop $next
      (call $step (i64.const 0) (i64.const 34848))
      (call $step (i64.const 34848) (i64.const 0))
      (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (loop $fold
      (local.set $bits
        (i64.add (i64.rotl (local.get $bits) (i64.const 5)) (i64.load (local.get $i))))
      (br_if $fold (i64.ne (local.tee $i (i64.add (local.get $i) (i64.const 8))) (i64.const 34848))))
    (i32.xor (i32.wrap_i64 (local.get $bits)) (i32.wrap_i64 (i64.shr_u (local.get $bits) (i64.const 32))))))
