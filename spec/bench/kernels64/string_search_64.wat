;; Boyer-Moore-Horspool: how often a pattern of ten letters is in a text of 8 KiB. One n is one pattern.
;; check: run(0) = 0, run(1) = 1, run(3) = 1057
;; against: string_search
(module
  ;; How far to go on for each letter (words) at 0, the pattern at 1024, the text at 2048.
  (memory i64 1)

  (func $init (local $i i64) (local $seed i32)
    (local.set $seed (i32.const 1))
    (loop $next
      (local.set $seed
        (i32.add (i32.mul (local.get $seed) (i32.const 1664525)) (i32.const 1013904223)))
      (i32.store8 offset=2048 (local.get $i)
        (i32.add (i32.const 97) (i32.rem_u (i32.shr_u (local.get $seed) (i32.const 16)) (i32.const 5))))
      (br_if $next (i64.ne (local.tee $i (i64.add (local.get $i) (i64.const 1))) (i64.const 8192)))))

  (func $equal (param $a i64) (param $b i64) (param $count i64) (result i32)
    (loop $next
      (if (i32.ne (i32.load8_u (local.get $a)) (i32.load8_u (local.get $b))) (then (return (i32.const 0))))
      (local.set $a (i64.add (local.get $a) (i64.const 1)))
      (local.set $b (i64.add (local.get $b) (i64.const 1)))
      (br_if $next (i64.ne (local.tee $count (i64.sub (local.get $count) (i64.const 1))) (i64.const 0))))
    (i32.const 1))

  ;; Adds up one more than the offsets at which the pattern is found.
  (func $search (param $pattern i64) (param $length i64) (param $text i64) (param $size i64) (result i64)
      (local $i i64) (local $last i64) (local $end i64) (local $sum i64) (local $letter i64) (local $p i64)
    (loop $all
      (i64.store32 (local.get $i) (local.get $length))
      (br_if $all (i64.ne (local.tee $i (i64.add (local.get $i) (i64.const 4))) (i64.const 1024))))
    (local.set $last (i64.sub (local.get $length) (i64.const 1)))
    (local.set $i (i64.const 0))
    (loop $letters
      (i64.store32
        (i64.shl (i64.load8_u (i64.add (local.get $pattern) (local.get $i))) (i64.const 2))
        (i64.sub (local.get $last) (local.get $i)))
      (br_if $letters (i64.ne (local.tee $i (i64.add (local.get $i) (i64.const 1))) (local.get $last))))
    (local.set $letter (i64.load8_u (i64.add (local.get $pattern) (local.get $last))))
    (local.set $end (i64.sub (local.get $size) (local.get $length)))
    (local.set $i (i64.const 0))
    (loop $next
      (local.set $p (i64.load8_u (i64.add (i64.add (local.get $text) (local.get $i)) (local.get $last))))
      (if (i64.eq (local.get $p) (local.get $letter))
        (then
          (if (call $equal (local.get $pattern) (i64.add (local.get $text) (local.get $i)) (local.get $last))
            (then (local.set $sum (i64.add (local.get $sum) (i64.add (local.get $i) (i64.const 1))))))))
      (br_if $next
        (i64.le_s
          (local.tee $i (i64.add (local.get $i) (i64.load32_u (i64.shl (local.get $p) (i64.const 2)))))
          (local.get $end))))
    (local.get $sum))

  (func (export "run") (param $n i32) (result i32) (local $hash i64)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (call $init)
      (loop $next
        ;; The pattern comes from the text, at a place that the last result tells.
        (memory.copy (i64.const 1024)
          (i64.add (i64.const 2048) (i64.and (local.get $hash) (i64.const 4095))) (i64.const 10))
        (local.set $hash
          (i64.add
            (i64.mul (local.get $hash) (i64.const 31))
            (call $search (i64.const 1024) (i64.const 10) (i64.const 2048) (i64.const 8192))))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (i32.wrap_i64 (local.get $hash))))
