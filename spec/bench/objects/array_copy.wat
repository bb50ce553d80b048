;; 1 KiB is copied from one array to another.
;; check: run(0) = 0, run(1) = 1, run(1000) = 124948
;; goal: turbofan <= 1.3
(module
  (type $bytes (array (mut i8)))

  (func (export "run") (param $n i32) (result i32)
      (local $total i32) (local $from (ref $bytes)) (local $to (ref $bytes))
    (local.set $from (array.new_default $bytes (i32.const 1024)))
    (local.set $to (array.new_default $bytes (i32.const 1024)))
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (loop $next
        (array.set $bytes (local.get $from) (i32.and (local.get $n) (i32.const 1023)) (local.get $n))
        (array.copy $bytes $bytes
          (local.get $to) (i32.const 0) (local.get $from) (i32.const 0) (i32.const 1024))
        (local.set $total
          (i32.add (local.get $total)
            (array.get_u $bytes (local.get $to) (i32.and (local.get $n) (i32.const 1023)))))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $total)))
