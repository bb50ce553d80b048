;; The primes below 16384 by the sieve of Eratosthenes. One n is one sieve.
;; check: run(0) = 0, run(1) = 1900, run(3) = 5700
;; against: sieve
(module
  (memory i64 1)

  (func $sieve (param $size i64) (result i32) (local $i i64) (local $multiple i64) (local $count i32)
    (memory.fill (i64.const 0) (i32.const 1) (local.get $size))
    (local.set $i (i64.const 2))
    (loop $next
      (if (i32.load8_u (local.get $i))
        (then
          (local.set $count (i32.add (local.get $count) (i32.const 1)))
          (if (i64.lt_u (local.tee $multiple (i64.shl (local.get $i) (i64.const 1))) (local.get $size))
            (then
              (loop $strike
                (i32.store8 (local.get $multiple) (i32.const 0))
                (br_if $strike
                  (i64.lt_u (local.tee $multiple (i64.add (local.get $multiple) (local.get $i)))
                    (local.get $size))))))))
      (br_if $next (i64.lt_u (local.tee $i (i64.add (local.get $i) (i64.const 1))) (local.get $size))))
    (local.get $count))

  (func (export "run") (param $n i32) (result i32) (local $total i32)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (loop $next
        (local.set $total (i32.add (local.get $total) (call $sieve (i64.const 16384))))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $total)))
