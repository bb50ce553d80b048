;; Trees with four branches: three of depth 9 live, 42 MB, while smaller ones come and go. One n is another of depth 9
;; (349,525 nodes), which takes the place of the oldest, and 256 of depth 4. (After a benchmark of Whippet.)
;; check: run(0) = 0, run(1) = 611413, run(3) = 1834239
;; goal: liftoff >= 1, turbofan <= 1.3
;; resident: 30
(module
  (type $quad (struct
    (field (ref null $quad)) (field (ref null $quad)) (field (ref null $quad)) (field (ref null $quad))))
  (type $trees (array (mut (ref null $quad))))

  (func $make (param $depth i32) (result (ref null $quad))
    (if (i32.eqz (local.get $depth)) (then (return (struct.new_default $quad))))
    (local.set $depth (i32.sub (local.get $depth) (i32.const 1)))
    (struct.new $quad
      (call $make (local.get $depth)) (call $make (local.get $depth))
      (call $make (local.get $depth)) (call $make (local.get $depth))))

  (func $count (param $quad (ref null $quad)) (result i32)
    (if (ref.is_null (struct.get $quad 0 (local.get $quad))) (then (return (i32.const 1))))
    (i32.add
      (i32.add
        (i32.add
          (i32.add (call $count (struct.get $quad 0 (local.get $quad))) (i32.const 1))
          (call $count (struct.get $quad 1 (local.get $quad))))
        (call $count (struct.get $quad 2 (local.get $quad))))
      (call $count (struct.get $quad 3 (local.get $quad)))))

  (func (export "run") (param $n i32) (result i32) (local $trees (ref $trees)) (local $i i32) (local $total i32)
    (local.set $trees (array.new_default $trees (i32.const 3)))
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (loop $next
        (array.set $trees (local.get $trees) (i32.rem_u (local.get $n) (i32.const 3)) (call $make (i32.const 9)))
        (local.set $i (i32.const 256))
        (loop $small
          (local.set $total
            (i32.add (local.get $total) (i32.mul (call $count (call $make (i32.const 4))) (i32.const 3))))
          (br_if $small (local.tee $i (i32.sub (local.get $i) (i32.const 1)))))
        (local.set $total
          (i32.add (local.get $total)
            (call $count (array.get $trees (local.get $trees) (i32.rem_u (local.get $n) (i32.const 3))))))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $total)))
