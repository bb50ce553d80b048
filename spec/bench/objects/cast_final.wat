;; What get_field does, with a cast to a final type between.
;; check: run(0) = 0, run(1) = 1, run(1000) = 124948
;; goal: liftoff >= 2, turbofan <= 1.3
(module
  (type $base (sub (struct (field i32))))
  (type $final (sub final $base (struct (field i32) (field i32))))
  (type $objects (array (mut (ref null $base))))

  (func (export "run") (param $n i32) (result i32) (local $total i32) (local $objects (ref $objects)) (local $i i32)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (local.set $objects (array.new_default $objects (i32.const 256)))
      (loop $fill
        (array.set $objects (local.get $objects) (local.get $i) (struct.new $final (i32.const 1) (local.get $i)))
        (br_if $fill (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256))))
      (loop $next
        (local.set $total
          (i32.add (local.get $total)
            (struct.get $final 1
              (ref.cast (ref $final)
                (array.get $objects (local.get $objects) (i32.and (local.get $n) (i32.const 255)))))))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $total)))
