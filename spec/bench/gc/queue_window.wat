;; A queue through which much passes, and which never holds more than 1,000 elements. One n is 1,000 elements that come,
;; and as many that go.
;; check: run(0) = 0, run(1) = 562641396, run(3) = 3454068172
;; goal: liftoff >= 1, turbofan <= 1.3
;; resident: 10000
(module
  (type $element (struct (field i32) (field (mut (ref null $element)))))

  (func (export "run") (param $n i32) (result i32)
      (local $head (ref null $element)) (local $tail (ref null $element)) (local $new (ref null $element))
      (local $seed i32) (local $hash i32) (local $i i32)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (local.set $tail (local.tee $head (struct.new $element (i32.const 0) (ref.null none))))
      (local.set $i (i32.const 1))
      (loop $fill
        (struct.set $element 1 (local.get $tail)
          (local.tee $new (struct.new $element (local.get $i) (ref.null none))))
        (local.set $tail (local.get $new))
        (br_if $fill (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 1000))))
      (local.set $n (i32.mul (local.get $n) (i32.const 1000)))
      (loop $next
        (local.set $seed
          (i32.add (i32.mul (local.get $seed) (i32.const 1664525)) (i32.const 1013904223)))
        (struct.set $element 1 (local.get $tail)
          (local.tee $new (struct.new $element (local.get $seed) (ref.null none))))
        (local.set $tail (local.get $new))
        (local.set $hash
          (i32.add (i32.mul (local.get $hash) (i32.const 31)) (struct.get $element 0 (local.get $head))))
        (local.set $head (struct.get $element 1 (local.get $head)))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $hash)))
