;; A field of i32 is read and written.
;; check: run(0) = 0, run(1) = 1, run(1000) = 500500
;; goal: liftoff >= 2, turbofan <= 1.3
(module
  (type $counter (struct (field (mut i32)) (field (mut i32))))

  (func (export "run") (param $n i32) (result i32) (local $counter (ref $counter))
    (local.set $counter (struct.new_default $counter))
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (loop $next
        (struct.set $counter 1 (local.get $counter)
          (i32.add (struct.get $counter 1 (local.get $counter)) (local.get $n)))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (struct.get $counter 1 (local.get $counter))))
