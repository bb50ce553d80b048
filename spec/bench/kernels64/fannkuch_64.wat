;; Fannkuch: how often the prefix of a permutation has to be turned around until its first is 0, over all permutations
;; of seven. One n is all 5040.
;; check: run(0) = 0, run(1) = 22816, run(3) = 68448
;; against: fannkuch
(module
  ;; The permutation at 0, its copy at 64, the counters at 128; words.
  (memory i64 1)

  (func $fannkuch (param $size i64) (result i32)
      (local $i i64) (local $r i64) (local $p i64) (local $q i64) (local $first i64) (local $a i32) (local $b i32)
      (local $flips i32) (local $most i32) (local $sum i32) (local $sign i32)
    (loop $identity
      (i64.store32 (i64.shl (local.get $i) (i64.const 2)) (local.get $i))
      (br_if $identity (i64.ne (local.tee $i (i64.add (local.get $i) (i64.const 1))) (local.get $size))))
    (local.set $r (local.get $size))
    (local.set $sign (i32.const 1))
    (loop $permutations
      (if (i64.ne (local.get $r) (i64.const 1))
        (then
          (loop $reset
            (local.set $i (i64.sub (local.get $r) (i64.const 1)))
            (i64.store32 offset=128 (i64.shl (local.get $i) (i64.const 2)) (local.get $r))
            (br_if $reset (i64.ne (local.tee $r (local.get $i)) (i64.const 1))))))
      (if (i64.ne (local.tee $first (i64.load32_u (i64.const 0))) (i64.const 0))
        (then
          (local.set $i (i64.const 0))
          (loop $copy
            (i32.store offset=64 (local.get $i) (i32.load (local.get $i)))
            (br_if $copy
              (i64.ne (local.tee $i (i64.add (local.get $i) (i64.const 4)))
                (i64.shl (local.get $size) (i64.const 2)))))
          (local.set $flips (i32.const 0))
          (loop $flip
            (local.set $p (i64.const 0))
            (local.set $q (i64.shl (local.get $first) (i64.const 2)))
            (loop $turn
              (local.set $a (i32.load offset=64 (local.get $p)))
              (local.set $b (i32.load offset=64 (local.get $q)))
              (i32.store offset=64 (local.get $p) (local.get $b))
              (i32.store offset=64 (local.get $q) (local.get $a))
              (br_if $turn
                (i64.lt_s
                  (local.tee $p (i64.add (local.get $p) (i64.const 4)))
                  (local.tee $q (i64.sub (local.get $q) (i64.const 4))))))
            (local.set $flips (i32.add (local.get $flips) (i32.const 1)))
            (br_if $flip (i64.ne (local.tee $first (i64.load32_u offset=64 (i64.const 0))) (i64.const 0))))
          (local.set $most
            (select (local.get $flips) (local.get $most)
              (i32.gt_s (local.get $flips) (local.get $most))))
          (local.set $sum (i32.add (local.get $sum) (i32.mul (local.get $flips) (local.get $sign))))))
      (local.set $sign (i32.sub (i32.const 0) (local.get $sign)))
      (loop $rotate
        (if (i64.eq (local.get $r) (local.get $size))
          (then (return (i32.add (i32.mul (local.get $sum) (i32.const 100)) (local.get $most)))))
        ;; The first r + 1 rotate by one.
        (local.set $first (i64.load32_u (i64.const 0)))
        (local.set $i (i64.const 0))
        (loop $shift
          (i32.store (local.get $i) (i32.load offset=4 (local.get $i)))
          (br_if $shift
            (i64.lt_u (local.tee $i (i64.add (local.get $i) (i64.const 4)))
              (i64.shl (local.get $r) (i64.const 2)))))
        (i64.store32 (i64.shl (local.get $r) (i64.const 2)) (local.get $first))
        (local.set $i (i64.shl (local.get $r) (i64.const 2)))
        (i32.store offset=128 (local.get $i)
          (local.tee $a (i32.sub (i32.load offset=128 (local.get $i)) (i32.const 1))))
        (br_if $permutations (i32.gt_s (local.get $a) (i32.const 0)))
        (local.set $r (i64.add (local.get $r) (i64.const 1)))
        (br $rotate)))
    (unreachable))

  (func (export "run") (param $n i32) (result i32) (local $total i32)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (loop $next
        (local.set $total (i32.add (local.get $total) (call $fannkuch (i64.const 7))))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $total)))
