;; A field that is a reference is written.
;; check: run(0) = 0, run(1) = 7, run(1000) = 7
;; goal: liftoff >= 2, turbofan <= 1.3
(module
  (type $number (struct (field i32)))
  (type $holder (struct (field (mut (ref null $number)))))

  (func (export "run") (param $n i32) (result i32) (local $number (ref $number)) (local $holder (ref $holder))
    (local.set $number (struct.new $number (i32.const 7)))
    (local.set $holder (struct.new_default $holder))
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (loop $next
        (struct.set $holder 0 (local.get $holder) (local.get $number))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (block $none
      (return (struct.get $number 0 (br_on_null $none (struct.get $holder 0 (local.get $holder))))))
    (i32.const 0)))
