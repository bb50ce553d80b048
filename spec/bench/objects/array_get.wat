;; An element of i32 is read.
;; check: run(0) = 0, run(1) = 1, run(1000) = 124948
;; goal: liftoff >= 2, turbofan <= 1.3
(module
  (type $numbers (array (mut i32)))

  (func (export "run") (param $n i32) (result i32) (local $total i32) (local $numbers (ref $numbers)) (local $i i32)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (local.set $numbers (array.new_default $numbers (i32.const 256)))
      (loop $fill
        (array.set $numbers (local.get $numbers) (local.get $i) (local.get $i))
        (br_if $fill (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256))))
      (loop $next
        (local.set $total
          (i32.add (local.get $total)
            (array.get $numbers (local.get $numbers) (i32.and (local.get $n) (i32.const 255)))))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $total)))
