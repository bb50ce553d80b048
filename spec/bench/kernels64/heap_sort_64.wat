;; Heap sort of 512 doubles. One n is filling them with random numbers and sorting them.
;; check: run(0) = 0, run(1) = 4243294463, run(3) = 3590995441
;; against: heap_sort
(module
  (memory i64 1)

  (func $fill (param $seed i32) (result i32) (local $p i64)
    (loop $next
      (local.set $seed
        (i32.add (i32.mul (local.get $seed) (i32.const 1664525)) (i32.const 1013904223)))
      (f64.store (local.get $p) (f64.convert_i32_s (local.get $seed)))
      (br_if $next (i64.ne (local.tee $p (i64.add (local.get $p) (i64.const 8))) (i64.const 4096))))
    (local.get $seed))

  ;; Lets the value sink from an index to its place among the first `size`.
  (func $sink (param $i i64) (param $size i64) (param $value f64)
      (local $child i64) (local $p i64) (local $a f64) (local $b f64)
    (block $placed
      (loop $down
        (br_if $placed
          (i64.ge_u
            (local.tee $child (i64.or (i64.shl (local.get $i) (i64.const 1)) (i64.const 1)))
            (local.get $size)))
        (local.set $a (f64.load (local.tee $p (i64.shl (local.get $child) (i64.const 3)))))
        (if (i64.lt_u (i64.add (local.get $child) (i64.const 1)) (local.get $size))
          (then
            (if (f64.gt (local.tee $b (f64.load offset=8 (local.get $p))) (local.get $a))
              (then
                (local.set $child (i64.add (local.get $child) (i64.const 1)))
                (local.set $a (local.get $b))))))
        (br_if $placed (f64.ge (local.get $value) (local.get $a)))
        (f64.store (i64.shl (local.get $i) (i64.const 3)) (local.get $a))
        (local.set $i (local.get $child))
        (br $down)))
    (f64.store (i64.shl (local.get $i) (i64.const 3)) (local.get $value)))

  (func $sort (param $size i64) (local $i i64) (local $value f64)
    (local.set $i (i64.shr_u (local.get $size) (i64.const 1)))
    (loop $build
      (local.set $i (i64.sub (local.get $i) (i64.const 1)))
      (call $sink (local.get $i) (local.get $size) (f64.load (i64.shl (local.get $i) (i64.const 3))))
      (br_if $build (i64.ne (local.get $i) (i64.const 0))))
    (loop $take
      (local.set $size (i64.sub (local.get $size) (i64.const 1)))
      (local.set $value (f64.load (i64.shl (local.get $size) (i64.const 3))))
      (f64.store (i64.shl (local.get $size) (i64.const 3)) (f64.load (i64.const 0)))
      (call $sink (i64.const 0) (local.get $size) (local.get $value))
      (br_if $take (i64.ne (local.get $size) (i64.const 1)))))

  (func (export "run") (param $n i32) (result i32) (local $seed i32) (local $hash i32) (local $p i64)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (local.set $seed (i32.const 1))
      (loop $next
        (local.set $seed (call $fill (local.get $seed)))
        (call $sort (i64.const 512))
        (local.set $p (i64.const 0))
        (loop $fold
          (local.set $hash
            (i32.add (i32.mul (local.get $hash) (i32.const 31)) (i32.trunc_f64_s (f64.load (local.get $p)))))
          (br_if $fold (i64.ne (local.tee $p (i64.add (local.get $p) (i64.const 128))) (i64.const 4096))))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $hash)))
