;; The five-point stencil on a grid of 66 by 66 doubles with a fixed border, there and back between two grids. One n is
;; two steps.
;; check: run(0) = 0, run(1) = 2256841714, run(3) = 383714654
(module
  ;; The grids are at 0 and at 34848; a row is 528 bytes.
  (memory 2)

  (func $init (local $i i32)
    (loop $next
      (f64.store (i32.shl (local.get $i) (i32.const 3))
        (f64.convert_i32_u (i32.and (i32.mul (local.get $i) (i32.const 37)) (i32.const 63))))
      (f64.store offset=34848 (i32.shl (local.get $i) (i32.const 3))
        (f64.convert_i32_u (i32.and (i32.mul (local.get $i) (i32.const 37)) (i32.const 63))))
      (br_if $next (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 4356)))))

  (func $step (param $from i32) (param $to i32) (local $rows i32) (local $columns i32)
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
        (local.set $from (i32.add (local.get $from) (i32.const 8)))
        (local.set $to (i32.add (local.get $to) (i32.const 8)))
        (br_if $cell (local.tee $columns (i32.sub (local.get $columns) (i32.const 1)))))
      (local.set $from (i32.add (local.get $from) (i32.const 16)))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (br_if $row (local.tee $rows (i32.sub (local.get $rows) (i32.const 1))))))

  (func (export "run") (param $n i32) (result i32) (local $i i32) (local $bits i64)
    (if (i32.eqz (local.get $n)) (then (return (i32.const 0))))
    (call $init)
    (loop $next
      (call $step (i32.const 0) (i32.const 34848))
      (call $step (i32.const 34848) (i32.const 0))
      (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (loop $fold
      (local.set $bits
        (i64.add (i64.rotl (local.get $bits) (i64.const 5)) (i64.load (local.get $i))))
      (br_if $fold (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 8))) (i32.const 34848))))
    (i32.xor (i32.wrap_i64 (local.get $bits)) (i32.wrap_i64 (i64.shr_u (local.get $bits) (i64.const 32))))))
