;; A chain of three casts that branch, of which the last one is taken.
;; check: run(0) = 0, run(1) = 1, run(1000) = 124948
;; goal: liftoff >= 2, turbofan <= 1.3
(module
  (type $base (sub (struct (field i32))))
  (type $first (sub final $base (struct (field i32) (field i32))))
  (type $second (sub $base (struct (field i32) (field i64))))
  (type $third (sub final $second (struct (field i32) (field i64) (field i32))))
  (type $fourth (sub $second (struct (field i32) (field i64) (field f64))))
  (type $objects (array (mut (ref null $base))))

  (func (export "run") (param $n i32) (result i32)
      (local $total i32) (local $objects (ref $objects)) (local $i i32)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (local.set $objects (array.new_default $objects (i32.const 256)))
      (loop $fill
        (array.set $objects (local.get $objects) (local.get $i)
          (struct.new $third (i32.const 1) (i64.const 2) (local.get $i)))
        (br_if $fill (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256))))
      (loop $next
        (local.set $total
          (i32.add
            (block $found (result i32)
              (block $third (result (ref $third))
                (block $fourth (result (ref $fourth))
                  (block $first (result (ref $first))
                    (br_on_cast $first (ref null $base) (ref $first)
                      (array.get $objects (local.get $objects) (i32.and (local.get $n) (i32.const 255))))
                    (br_on_cast $fourth (ref null $base) (ref $fourth))
                    (br_on_cast $third (ref null $base) (ref $third))
                    (br $found (struct.get $base 0)))
                  (br $found (struct.get $first 1)))
                (br $found (struct.get $fourth 0)))
              (struct.get $third 2))
            (local.get $total)))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $total)))
