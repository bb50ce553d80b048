;; Heap sort of 512 doubles. One n is filling them with random numbers and sorting them.
;; check: run(0) = 0, run(1) = 4243294463, run(3) = 3590995441
(module
  (memory 1)

  (func $fill (param $seed i32) (result i32) (local $p i32)
    (loop $next
      (local.set $seed
        (i32.add (i32.mul (local.get $seed) (i32.const 1664525)) (i32.const 1013904223)))
      (f64.store (local.get $p) (f64.convert_i32_s (local.get $seed)))
      (br_if $next (i32.ne (local.tee $p (i32.add (local.get $p) (i32.const 8))) (i32.const 4096))))
    (local.get $seed))

  ;; Lets the value sink from an index to its place among the first `size`.
  (func $sink (param $i i32) (param $size i32) (param $value f64)
      (local $child i32) (local $p i32) (local $a f64) (local $b f64)
    (block $placed
      (loop $down
        (br_if $placed
          (i32.ge_u
            (local.tee $child (i32.or (i32.shl (local.get $i) (i32.const 1)) (i32.const 1)))
            (local.get $size)))
        (local.set $a (f64.load (local.tee $p (i32.shl (local.get $child) (i32.const 3)))))
        (if (i32.lt_u (i32.add (local.get $child) (i32.const 1)) (local.get $size))
          (then
            (if (f64.gt (local.tee $b (f64.load offset=8 (local.get $p))) (local.get $a))
              (then
                (local.set $child (i32.add (local.get $child) (i32.const 1)))
                (local.set $a (local.get $b))))))
        (br_if $placed (f64.ge (local.get $value) (local.get $a)))
        (f64.store (i32.shl (local.get $i) (i32.const 3)) (local.get $a))
        (local.set $i (local.get $child))
        (br $down)))
    (f64.store (i32.shl (local.get $i) (i32.const 3)) (local.get $value)))

  (func $sort (param $size i32) (local $i i32) (local $value f64)
    (local.set $i (i32.shr_u (local.get $size) (i32.const 1)))
    (loop $build
      (local.set $i (i32.sub (local.get $i) (i32.const 1)))
      (call $sink (local.get $i) (local.get $size) (f64.load (i32.shl (local.get $i) (i32.const 3))))
      (br_if $build (local.get $i)))
    (loop $take
      (local.set $size (i32.sub (local.get $size) (i32.const 1)))
      (local.set $value (f64.load (i32.shl (local.get $size) (i32.const 3))))
      (f64.store (i32.shl (local.get $size) (i32.const 3)) (f64.load (i32.const 0)))
      (call $sink (i32.const 0) (local.get $size) (local.get $value))
      (br_if $take (i32.ne (local.get $size) (i32.const 1)))))

  (func (export "run") (param $n i32) (result i32) (local $seed i32) (local $hash i32) (local $p i32)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (local.set $seed (i32.const 1))
      (loop $next
        (local.set $seed (call $fill (local.get $seed)))
        (call $sort (i32.const 512))
        (local.set $p (i32.const 0))
        (loop $fold
          (local.set $hash
            (i32.add (i32.mul (local.get $hash) (i32.const 31)) (i32.trunc_f64_s (f64.load (local.get $p)))))
          (br_if $fold (i32.ne (local.tee $p (i32.add (local.get $p) (i32.const 128))) (i32.const 4096))))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $hash)))
