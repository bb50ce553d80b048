;; Closures, as functional languages have them: a structure with a function and what it refers to, which the function
;; casts to its own type. One n folds 1,000 numbers with adders that are made for each of them, filtered and composed.
;; check: run(0) = 0, run(1) = 2890840022, run(3) = 1702071021
;; goal: liftoff >= 1, turbofan <= 1.3
(module
  (rec
    (type $function (func (param i32 (ref $closure)) (result i32)))
    (type $closure (sub (struct (field (ref $function))))))
  (type $adder (sub final $closure (struct (field (ref $function)) (field i32))))
  (type $masked (sub final $closure (struct (field (ref $function)) (field i32) (field i32))))
  (type $composed (sub final $closure (struct (field (ref $function)) (field (ref $closure)) (field (ref $closure)))))
  (type $fold (func (param (ref $closure) i32 i32) (result i32)))

  (elem declare func $add $match $compose)

  (func $add (type $function) (param $x i32) (param $self (ref $closure)) (result i32)
    (i32.add (local.get $x) (struct.get $adder 1 (ref.cast (ref $adder) (local.get $self)))))

  ;; Whether the bits under a mask are these.
  (func $match (type $function) (param $x i32) (param $self (ref $closure)) (result i32) (local $own (ref $masked))
    (local.set $own (ref.cast (ref $masked) (local.get $self)))
    (i32.eq
      (i32.and (local.get $x) (struct.get $masked 1 (local.get $own)))
      (struct.get $masked 2 (local.get $own))))

  (func $compose (type $function) (param $x i32) (param $self (ref $closure)) (result i32)
      (local $own (ref $composed))
    (local.set $own (ref.cast (ref $composed) (local.get $self)))
    (return_call $apply (struct.get $composed 2 (local.get $own))
      (call $apply (struct.get $composed 1 (local.get $own)) (local.get $x))))

  (func $apply (param $f (ref $closure)) (param $x i32) (result i32)
    (return_call_ref $function (local.get $x) (local.get $f) (struct.get $closure 0 (local.get $f))))

  (func $fold (param $filter (ref $closure)) (param $x i32) (param $count i32) (result i32)
      (local $f (ref $closure)) (local $i i32)
    (loop $next
      (local.set $f (struct.new $adder (ref.func $add) (local.get $i)))
      (if (call $apply (local.get $filter) (local.get $x))
        (then
          (local.set $f
            (struct.new $composed (ref.func $compose) (local.get $f)
              (struct.new $adder (ref.func $add) (i32.const 7))))))
      (local.set $x (i32.mul (call $apply (local.get $f) (local.get $x)) (i32.const 1664525)))
      (br_if $next (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $count))))
    (local.get $x))

  (func (export "run") (param $n i32) (result i32) (local $filter (ref $closure)) (local $hash i32)
    (local.set $filter (struct.new $masked (ref.func $match) (i32.const 0x300) (i32.const 0x100)))
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (loop $next
        (local.set $hash
          (call $fold (local.get $filter) (i32.add (local.get $hash) (i32.const 1)) (i32.const 1000)))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $hash)))
