;; An array of 64 bytes, which is dead once the next one is there.
;; check: run(0) = 0, run(1) = 64, run(1000) = 64000
;; goal: liftoff >= 2, turbofan <= 1.3
(module
  (type $bytes (array (mut i8)))

  (func (export "run") (param $n i32) (result i32) (local $total i32) (local $last (ref $bytes))
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (local.set $last (array.new_default $bytes (i32.const 64)))
      (loop $next
        (local.set $total
          (i32.add
            (i32.add (local.get $total) (array.len (local.get $last)))
            (array.get_u $bytes (local.get $last) (i32.const 63))))
        (local.set $last (array.new_default $bytes (i32.const 64)))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $total)))
