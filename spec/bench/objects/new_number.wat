;; A structure of one i32, half of which are dead at once, and the others once the next of them is there.
;; check: run(0) = 0, run(1) = 0, run(1000) = 499998
;; goal: liftoff >= 2, turbofan <= 1.3
;; resident: 10000000
(module
  (type $number (struct (field i32)))

  (func (export "run") (param $n i32) (result i32) (local $total i32) (local $last (ref $number))
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (local.set $last (struct.new_default $number))
      (loop $next
        (local.set $total (i32.add (local.get $total) (struct.get $number 0 (local.get $last))))
        (local.set $last
          (select (result (ref $number))
            (struct.new $number (local.get $n))
            (local.get $last)
            (i32.and (local.get $n) (i32.const 1))))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $total)))
