;; Lists that are made, read once and dropped. One n is a list of 1,024 numbers.
;; check: run(0) = 0, run(1) = 4089893376, run(3) = 3944141312
;; goal: liftoff >= 1, turbofan <= 1.3
(module
  (type $list (struct (field i32) (field (ref null $list))))

  (func $make (param $seed i32) (result (ref null $list)) (local $list (ref null $list)) (local $i i32)
    (loop $next
      (local.set $seed
        (i32.add (i32.mul (local.get $seed) (i32.const 1664525)) (i32.const 1013904223)))
      (local.set $list (struct.new $list (local.get $seed) (local.get $list)))
      (br_if $next (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 1024))))
    (local.get $list))

  (func $read (param $list (ref null $list)) (result i32) (local $hash i32)
    (block $end
      (loop $next
        (local.set $hash
          (i32.add
            (struct.get $list 0 (br_on_null $end (local.get $list)))
            (i32.mul (local.get $hash) (i32.const 31))))
        (local.set $list (struct.get $list 1 (local.get $list)))
        (br $next)))
    (local.get $hash))

  (func (export "run") (param $n i32) (result i32) (local $hash i32)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (loop $next
        (local.set $hash (call $read (call $make (local.get $hash))))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $hash)))
