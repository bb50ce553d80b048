;; An element of i32 is written.
;; check: run(0) = 0, run(1) = 1, run(1000) = 33
;; goal: liftoff >= 2, turbofan <= 1.3
(module
  (type $numbers (array (mut i32)))

  (func (export "run") (param $n i32) (result i32) (local $numbers (ref $numbers))
    (local.set $numbers (array.new_default $numbers (i32.const 256)))
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (loop $next
        (array.set $numbers (local.get $numbers) (i32.and (local.get $n) (i32.const 255)) (local.get $n))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (i32.add
      (array.get $numbers (local.get $numbers) (i32.const 1))
      (array.get $numbers (local.get $numbers) (i32.const 32)))))
