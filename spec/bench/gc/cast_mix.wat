;; 1,024 values of eight types, told apart by chains of casts: subtypes before their supertypes, final and open ones, an
;; array and i31. One n is two passes over all of them.
;; check: run(0) = 0, run(1) = 1436701214, run(3) = 3974952538
;; goal: liftoff >= 1, turbofan <= 1.3
(module
  (type $shape (sub (struct (field i32))))
  (type $round (sub $shape (struct (field i32) (field i32))))
  (type $circle (sub $round (struct (field i32) (field i32) (field i32))))
  (type $ring (sub $circle (struct (field i32) (field i32) (field i32) (field i32))))
  (type $square (sub final $shape (struct (field i32) (field i64))))
  (type $point (sub final (struct (field f64))))
  (type $path (array i16))
  (type $values (array (mut anyref)))

  (func $new (param $class i32) (param $x i32) (result anyref)
    (block $7 (block $6 (block $5 (block $4 (block $3 (block $2 (block $1 (block $0
      (br_table $0 $1 $2 $3 $4 $5 $6 $7 (local.get $class)))
      (return (ref.i31 (local.get $x))))
      (return (struct.new $shape (local.get $x))))
      (return (struct.new $round (local.get $x) (i32.const 1))))
      (return (struct.new $circle (local.get $x) (i32.const 1) (i32.const 2))))
      (return (struct.new $ring (local.get $x) (i32.const 1) (i32.const 2) (i32.const 3))))
      (return (struct.new $square (local.get $x) (i64.extend_i32_u (local.get $x)))))
      (return (struct.new $point (f64.convert_i32_u (local.get $x)))))
    (array.new_fixed $path 3 (local.get $x) (i32.const 1) (i32.const 2)))

  (func $init (result (ref $values)) (local $values (ref $values)) (local $i i32) (local $seed i32)
    (local.set $values (array.new_default $values (i32.const 1024)))
    (local.set $seed (i32.const 1))
    (loop $next
      (local.set $seed
        (i32.add (i32.mul (local.get $seed) (i32.const 1664525)) (i32.const 1013904223)))
      (array.set $values (local.get $values) (local.get $i)
        (call $new
          (i32.shr_u (local.get $seed) (i32.const 29))
          (i32.and (i32.shr_u (local.get $seed) (i32.const 8)) (i32.const 0xffff))))
      (br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 1024))))
    (local.get $values))

  ;; A match on the type, most specific first.
  (func $weight (param $value anyref) (result i32)
    (block $point (result (ref $point))
      (block $ring (result (ref $ring))
        (block $circle (result (ref $circle))
          (block $round (result (ref $round))
            (block $square (result (ref $square))
              (block $shape (result (ref $shape))
                (block $small (result (ref i31))
                  (br_on_cast $small anyref (ref i31) (local.get $value))
                  (br_on_cast $point anyref (ref $point))
                  (br_on_cast $square anyref (ref $square))
                  (br_on_cast $ring anyref (ref $ring))
                  (br_on_cast $circle anyref (ref $circle))
                  (br_on_cast $round anyref (ref $round))
                  (br_on_cast $shape anyref (ref $shape))
                  (return (array.get_u $path (ref.cast (ref $path)) (i32.const 0))))
                (return (i32.add (i31.get_u) (i32.const 1))))
              (return (i32.add (struct.get $shape 0) (i32.const 2))))
            (return (i32.wrap_i64 (struct.get $square 1))))
          (return (i32.add (struct.get $round 0) (i32.const 3))))
        (return (i32.add (struct.get $circle 0) (i32.const 5))))
      (return (i32.add (struct.get $ring 0) (i32.const 7))))
    (i32.trunc_f64_u (struct.get $point 0)))

  ;; What a value is, by tests and casts of which many fail.
  (func $kind (param $value anyref) (result i32)
    (if (ref.test (ref $round) (local.get $value))
      (then
        (if (ref.test (ref $ring) (local.get $value))
          (then (return (struct.get $ring 3 (ref.cast (ref $ring) (local.get $value))))))
        (return (struct.get $round 1 (ref.cast (ref $round) (local.get $value))))))
    (if (ref.test (ref $shape) (local.get $value))
      (then (return (struct.get $shape 0 (ref.cast (ref $shape) (local.get $value))))))
    (i32.add
      (i32.shl (ref.test (ref eq) (local.get $value)) (i32.const 2))
      (i32.add
        (i32.shl (ref.test (ref struct) (local.get $value)) (i32.const 1))
        (ref.test (ref array) (local.get $value)))))

  (func (export "run") (param $n i32) (result i32) (local $values (ref $values)) (local $i i32) (local $hash i32)
    (if (i32.eqz (local.get $n)) (then (return (i32.const 0))))
    (local.set $values (call $init))
    (loop $next
      (local.set $i (i32.const 0))
      (loop $weights
        (local.set $hash
          (i32.add
            (i32.mul (local.get $hash) (i32.const 31))
            (call $weight (array.get $values (local.get $values) (local.get $i)))))
        (br_if $weights (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 1024))))
      (loop $kinds
        (local.set $i (i32.sub (local.get $i) (i32.const 1)))
        (local.set $hash
          (i32.add
            (i32.mul (local.get $hash) (i32.const 31))
            (call $kind (array.get $values (local.get $values) (local.get $i)))))
        (br_if $kinds (local.get $i)))
      (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $hash)))
