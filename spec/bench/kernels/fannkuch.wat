;; Fannkuch: how often the prefix of a permutation has to be turned around until its first is 0, over all permutations
;; of seven. One n is all 5040.
;; check: run(0) = 0, run(1) = 22816, run(3) = 68448
(module
  ;; The permutation at 0, its copy at 64, the counters at 128; words.
  (memory 1)

  (func $fannkuch (param $size i32) (result i32)
      (local $i i32) (local $r i32) (local $p i32) (local $q i32) (local $first i32) (local $a i32) (local $b i32)
      (local $flips i32) (local $most i32) (local $sum i32) (local $sign i32)
    (loop $identity
      (i32.store (i32.shl (local.get $i) (i32.const 2)) (local.get $i))
      (br_if $identity (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $size))))
    (local.set $r (local.get $size))
    (local.set $sign (i32.const 1))
    (loop $permutations
      (if (i32.ne (local.get $r) (i32.const 1))
        (then
          (loop $reset
            (local.set $i (i32.sub (local.get $r) (i32.const 1)))
            (i32.store offset=128 (i32.shl (local.get $i) (i32.const 2)) (local.get $r))
            (br_if $reset (i32.ne (local.tee $r (local.get $i)) (i32.const 1))))))
      (if (local.tee $first (i32.load (i32.const 0)))
        (then
          (local.set $i (i32.const 0))
          (loop $copy
            (i32.store offset=64 (local.get $i) (i32.load (local.get $i)))
            (br_if $copy
              (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 4)))
                (i32.shl (local.get $size) (i32.const 2)))))
          (local.set $flips (i32.const 0))
          (loop $flip
            (local.set $p (i32.const 0))
            (local.set $q (i32.shl (local.get $first) (i32.const 2)))
            (loop $turn
              (local.set $a (i32.load offset=64 (local.get $p)))
              (local.set $b (i32.load offset=64 (local.get $q)))
              (i32.store offset=64 (local.get $p) (local.get $b))
              (i32.store offset=64 (local.get $q) (local.get $a))
              (br_if $turn
                (i32.lt_s
                  (local.tee $p (i32.add (local.get $p) (i32.const 4)))
                  (local.tee $q (i32.sub (local.get $q) (i32.const 4))))))
            (local.set $flips (i32.add (local.get $flips) (i32.const 1)))
            (br_if $flip (local.tee $first (i32.load offset=64 (i32.const 0)))))
          (local.set $most
            (select (local.get $flips) (local.get $most)
              (i32.gt_s (local.get $flips) (local.get $most))))
          (local.set $sum (i32.add (local.get $sum) (i32.mul (local.get $flips) (local.get $sign))))))
      (local.set $sign (i32.sub (i32.const 0) (local.get $sign)))
      (loop $rotate
        (if (i32.eq (local.get $r) (local.get $size))
          (then (return (i32.add (i32.mul (local.get $sum) (i32.const 100)) (local.get $most)))))
        ;; The first r + 1 rotate by one.
        (local.set $first (i32.load (i32.const 0)))
        (local.set $i (i32.const 0))
        (loop $shift
          (i32.store (local.get $i) (i32.load offset=4 (local.get $i)))
          (br_if $shift
            (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4)))
              (i32.shl (local.get $r) (i32.const 2)))))
        (i32.store (i32.shl (local.get $r) (i32.const 2)) (local.get $first))
        (local.set $i (i32.shl (local.get $r) (i32.const 2)))
        (i32.store offset=128 (local.get $i)
          (local.tee $a (i32.sub (i32.load offset=128 (local.get $i)) (i32.const 1))))
        (br_if $permutations (i32.gt_s (local.get $a) (i32.const 0)))
        (local.set $r (i32.add (local.get $r) (i32.const 1)))
        (br $rotate)))
    (unreachable))

  (func (export "run") (param $n i32) (result i32) (local $total i32)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (loop $next
        (local.set $total (i32.add (local.get $total) (call $fannkuch (i32.const 7))))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $total)))
