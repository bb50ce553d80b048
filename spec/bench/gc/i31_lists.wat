;; Lists of any values, as dynamic languages have them: numbers are i31 while they fit, else i64 in boxes. One n makes a
;; list of 1,000 numbers, maps it twice, so that half of the products do not fit, and adds them all up.
;; check: run(0) = 0, run(1) = 2099845739, run(3) = 3113059068
;; goal: liftoff >= 1, turbofan <= 1.3
(module
  (type $pair (sub final (struct (field $first (mut (ref eq))) (field $rest (mut (ref eq))))))
  (type $box (sub final (struct (field i64))))
  (type $function (func (param (ref eq)) (result (ref eq))))

  (elem declare func $square $halve)

  ;; The empty list is this.
  (global $empty (ref eq) (ref.i31 (i32.const -1)))

  (func $wide (param $x (ref eq)) (result i64)
    (block $small (result (ref i31))
      (return (struct.get $box 0
        (ref.cast (ref $box) (br_on_cast $small (ref eq) (ref i31) (local.get $x))))))
    (i64.extend_i32_s (i31.get_s)))

  (func $number (param $x i64) (result (ref eq))
    (if (i64.eq (i64.shr_s (i64.shl (local.get $x) (i64.const 33)) (i64.const 33)) (local.get $x))
      (then (return (ref.i31 (i32.wrap_i64 (local.get $x))))))
    (struct.new $box (local.get $x)))

  (func $add (param $x (ref eq)) (param $y (ref eq)) (result (ref eq)) (local $sum i32)
    (block $large
      (br_if $large (i32.eqz (ref.test (ref i31) (local.get $x))))
      (br_if $large (i32.eqz (ref.test (ref i31) (local.get $y))))
      (local.set $sum
        (i32.add
          (i31.get_s (ref.cast (ref i31) (local.get $x)))
          (i31.get_s (ref.cast (ref i31) (local.get $y)))))
      (br_if $large
        (i32.ne (i32.shr_s (i32.shl (local.get $sum) (i32.const 1)) (i32.const 1)) (local.get $sum)))
      (return (ref.i31 (local.get $sum))))
    (return_call $number (i64.add (call $wide (local.get $x)) (call $wide (local.get $y)))))

  (func $square (type $function) (param $x (ref eq)) (result (ref eq)) (local $wide i64)
    (local.set $wide (call $wide (local.get $x)))
    (return_call $number (i64.mul (local.get $wide) (local.get $wide))))

  (func $halve (type $function) (param $x (ref eq)) (result (ref eq))
    (block $large (result (ref eq))
      (return
        (ref.i31
          (i32.shr_s
            (i31.get_s (br_on_cast_fail $large (ref eq) (ref i31) (local.get $x)))
            (i32.const 1)))))
    (return_call $number (i64.shr_s (call $wide) (i64.const 1))))

  ;; From large to small.
  (func $iota (param $count i32) (param $step i32) (result (ref eq)) (local $list (ref eq)) (local $x (ref eq))
    (local.set $list (global.get $empty))
    (local.set $x (ref.i31 (i32.const 0)))
    (loop $next
      (local.set $list (struct.new $pair (local.get $x) (local.get $list)))
      (local.set $x (call $add (local.get $x) (ref.i31 (local.get $step))))
      (br_if $next (local.tee $count (i32.sub (local.get $count) (i32.const 1)))))
    (local.get $list))

  ;; In the same order.
  (func $map (param $f (ref $function)) (param $list (ref eq)) (result (ref eq))
      (local $pair (ref $pair)) (local $head (ref eq)) (local $tail (ref $pair)) (local $new (ref $pair))
    (block $end (result (ref eq))
      (local.set $pair (br_on_cast_fail $end (ref eq) (ref $pair) (local.get $list)))
      (local.set $head
        (local.tee $tail
          (struct.new $pair
            (call_ref $function (struct.get $pair $first (local.get $pair)) (local.get $f))
            (global.get $empty))))
      (loop $next (result (ref eq))
        (drop
          (block $last (result (ref eq))
            (local.set $pair
              (br_on_cast_fail $last (ref eq) (ref $pair) (struct.get $pair $rest (local.get $pair))))
            (local.set $new
              (struct.new $pair
                (call_ref $function (struct.get $pair $first (local.get $pair)) (local.get $f))
                (global.get $empty)))
            (struct.set $pair $rest (local.get $tail) (local.get $new))
            (local.set $tail (local.get $new))
            (br $next)))
        (local.get $head))))

  (func $sum (param $list (ref eq)) (result (ref eq)) (local $sum (ref eq)) (local $pair (ref $pair))
    (local.set $sum (ref.i31 (i32.const 0)))
    (drop
      (block $end (result (ref eq))
        (loop $next (result (ref eq))
          (local.set $pair (br_on_cast_fail $end (ref eq) (ref $pair) (local.get $list)))
          (local.set $sum (call $add (local.get $sum) (struct.get $pair $first (local.get $pair))))
          (local.set $list (struct.get $pair $rest (local.get $pair)))
          (br $next))))
    (local.get $sum))

  (func (export "run") (param $n i32) (result i32) (local $hash i32) (local $sum i64)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (loop $next
        (local.set $sum
          (call $wide
            (call $sum
              (call $map (ref.func $halve)
                (call $map (ref.func $square)
                  (call $iota (i32.const 1000)
                    (i32.add (i32.const 60) (i32.and (local.get $hash) (i32.const 15)))))))))
        (local.set $hash
          (i32.add
            (i32.mul (local.get $hash) (i32.const 31))
            (i32.xor
              (i32.wrap_i64 (local.get $sum))
              (i32.wrap_i64 (i64.shr_u (local.get $sum) (i64.const 32))))))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $hash)))
