;; The primes below 16384 by the sieve of Eratosthenes. One n is one sieve.
;; check: run(0) = 0, run(1) = 1900, run(3) = 5700
(module
  (memory 1)

  (func $sieve (param $size i32) (result i32) (local $i i32) (local $multiple i32) (local $count i32)
    (memory.fill (i32.const 0) (i32.const 1) (local.get $size))
    (local.set $i (i32.const 2))
    (loop $next
      (if (i32.load8_u (local.get $i))
        (then
          (local.set $count (i32.add (local.get $count) (i32.const 1)))
          (if (i32.lt_u (local.tee $multiple (i32.shl (local.get $i) (i32.const 1))) (local.get $size))
            (then
              (loop $strike
                (i32.store8 (local.get $multiple) (i32.const 0))
                (br_if $strike
                  (i32.lt_u (local.tee $multiple (i32.add (local.get $multiple) (local.get $i)))
                    (local.get $size))))))))
      (br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $size))))
    (local.get $count))

  (func (export "run") (param $n i32) (result i32) (local $total i32)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (loop $next
        (local.set $total (i32.add (local.get $total) (call $sieve (i32.const 16384))))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $total)))
