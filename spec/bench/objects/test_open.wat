;; A test for a type that has subtypes, which decides a branch: half of the objects are of it.
;; check: run(0) = 0, run(1) = 3, run(1000) = 2000
;; goal: liftoff >= 2, turbofan <= 1.3
(module
  (type $base (sub (struct (field i32))))
  (type $open (sub $base (struct (field i32) (field i32))))
  (type $below (sub $open (struct (field i32) (field i32) (field i32))))
  (type $objects (array (mut (ref null $base))))

  (func $make (param $i i32) (result (ref $base))
    (if (i32.and (local.get $i) (i32.const 1))
      (then (return (struct.new $below (i32.const 1) (i32.const 2) (i32.const 3)))))
    (struct.new $base (i32.const 1)))

  (func (export "run") (param $n i32) (result i32) (local $total i32) (local $objects (ref $objects)) (local $i i32)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (local.set $objects (array.new_default $objects (i32.const 256)))
      (loop $fill
        (array.set $objects (local.get $objects) (local.get $i) (call $make (local.get $i)))
        (br_if $fill (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256))))
      (loop $next
        (if (ref.test (ref $open)
              (array.get $objects (local.get $objects) (i32.and (local.get $n) (i32.const 255))))
          (then (local.set $total (i32.add (local.get $total) (i32.const 3))))
          (else (local.set $total (i32.add (local.get $total) (i32.const 1)))))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $total)))
