;; Boyer-Moore-Horspool: how often a pattern of ten letters is in a text of 8 KiB. One n is one pattern.
;; check: run(0) = 0, run(1) = 1, run(3) = 1057
(module
  ;; How far to go on for each letter (words) at 0, the pattern at 1024, the text at 2048.
  (memory 1)

  (func $init (local $i i32) (local $seed i32)
    (local.set $seed (i32.const 1))
    (loop $next
      (local.set $seed
        (i32.add (i32.mul (local.get $seed) (i32.const 1664525)) (i32.const 1013904223)))
      (i32.store8 offset=2048 (local.get $i)
        (i32.add (i32.const 97) (i32.rem_u (i32.shr_u (local.get $seed) (i32.const 16)) (i32.const 5))))
      (br_if $next (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 8192)))))

  (func $equal (param $a i32) (param $b i32) (param $count i32) (result i32)
    (loop $next
      (if (i32.ne (i32.load8_u (local.get $a)) (i32.load8_u (local.get $b))) (then (return (i32.const 0))))
      (local.set $a (i32.add (local.get $a) (i32.const 1)))
      (local.set $b (i32.add (local.get $b) (i32.const 1)))
      (br_if $next (local.tee $count (i32.sub (local.get $count) (i32.const 1)))))
    (i32.const 1))

  ;; Adds up one more than the offsets at which the pattern is found.
  (func $search (param $pattern i32) (param $length i32) (param $text i32) (param $size i32) (result i32)
      (local $i i32) (local $last i32) (local $end i32) (local $sum i32) (local $letter i32) (local $p i32)
    (loop $all
      (i32.store (local.get $i) (local.get $length))
      (br_if $all (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 1024))))
    (local.set $last (i32.sub (local.get $length) (i32.const 1)))
    (local.set $i (i32.const 0))
    (loop $letters
      (i32.store
        (i32.shl (i32.load8_u (i32.add (local.get $pattern) (local.get $i))) (i32.const 2))
        (i32.sub (local.get $last) (local.get $i)))
      (br_if $letters (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $last))))
    (local.set $letter (i32.load8_u (i32.add (local.get $pattern) (local.get $last))))
    (local.set $end (i32.sub (local.get $size) (local.get $length)))
    (local.set $i (i32.const 0))
    (loop $next
      (local.set $p (i32.load8_u (i32.add (i32.add (local.get $text) (local.get $i)) (local.get $last))))
      (if (i32.eq (local.get $p) (local.get $letter))
        (then
          (if (call $equal (local.get $pattern) (i32.add (local.get $text) (local.get $i)) (local.get $last))
            (then (local.set $sum (i32.add (local.get $sum) (i32.add (local.get $i) (i32.const 1))))))))
      (br_if $next
        (i32.le_s
          (local.tee $i (i32.add (local.get $i) (i32.load (i32.shl (local.get $p) (i32.const 2)))))
          (local.get $end))))
    (local.get $sum))

  (func (export "run") (param $n i32) (result i32) (local $hash i32)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (call $init)
      (loop $next
        ;; The pattern comes from the text, at a place that the last result tells.
        (memory.copy (i32.const 1024)
          (i32.add (i32.const 2048) (i32.and (local.get $hash) (i32.const 4095))) (i32.const 10))
        (local.set $hash
          (i32.add
            (i32.mul (local.get $hash) (i32.const 31))
            (call $search (i32.const 1024) (i32.const 10) (i32.const 2048) (i32.const 8192))))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $hash)))
