;; A structure of two nulls, half of which are dead at once, and the others once the next of them is there.
;; check: run(0) = 0, run(1) = 1, run(1000) = 1000
;; goal: liftoff >= 2, turbofan <= 1.3
(module
  (type $pair (struct (field (ref null $pair)) (field (ref null $pair))))

  (func (export "run") (param $n i32) (result i32) (local $total i32) (local $last (ref $pair))
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (local.set $last (struct.new_default $pair))
      (loop $next
        (local.set $total (i32.add (local.get $total) (ref.is_null (struct.get $pair 0 (local.get $last)))))
        (local.set $last
          (select (result (ref $pair))
            (struct.new $pair (ref.null none) (ref.null none))
            (local.get $last)
            (i32.and (local.get $n) (i32.const 1))))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $total)))
