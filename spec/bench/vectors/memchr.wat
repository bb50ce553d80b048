;; Searching in a text of 8 KiB: all ends of lines one after the other, and how often there is a letter. One n is both.
;; check: run(0) = 0, run(1) = 3580242934, run(3) = 2934494174
;; goal: liftoff >= 1
(module
  ;; The text is at 0. A search may look at 15 bytes behind it.
  (memory 1)

  ;; Letters from a to p, and after every 768th of them on the average the end of a line, as at last.
  (func $init (local $i i32) (local $seed i32)
    (local.set $seed (i32.const 1))
    (loop $next
      (local.set $seed
        (i32.add (i32.mul (local.get $seed) (i32.const 1664525)) (i32.const 1013904223)))
      (i32.store8 (local.get $i)
        (select
          (i32.add (i32.const 97) (i32.shr_u (local.get $seed) (i32.const 28)))
          (i32.const 10)
          (i32.rem_u (i32.shr_u (local.get $seed) (i32.const 12)) (i32.const 768))))
      (br_if $next (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 8191))))
    (i32.store8 (i32.const 8191) (i32.const 10)))

  ;; Where the byte is, which has to be there.
  (func $find (param $p i32) (param $byte i32) (result i32) (local $bytes v128) (local $mask i32)
    (local.set $bytes (i8x16.splat (local.get $byte)))
    (loop $next
      (local.set $mask (i8x16.bitmask (i8x16.eq (v128.load (local.get $p)) (local.get $bytes))))
      (local.set $p (i32.add (local.get $p) (i32.const 16)))
      (br_if $next (i32.eqz (local.get $mask))))
    (i32.add (i32.sub (local.get $p) (i32.const 16)) (i32.ctz (local.get $mask))))

  (func $count (param $p i32) (param $end i32) (param $byte i32) (result i32)
      (local $bytes v128) (local $count i32)
    (local.set $bytes (i8x16.splat (local.get $byte)))
    (loop $next
      (local.set $count
        (i32.add (local.get $count)
          (i32.popcnt (i8x16.bitmask (i8x16.eq (v128.load (local.get $p)) (local.get $bytes))))))
      (br_if $next (i32.ne (local.tee $p (i32.add (local.get $p) (i32.const 16))) (local.get $end))))
    (local.get $count))

  (func (export "run") (param $n i32) (result i32) (local $p i32) (local $hash i32)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (call $init)
      (loop $next
        ;; From where the last results say.
        (local.set $p (i32.and (local.get $hash) (i32.const 63)))
        (loop $lines
          (local.set $hash
            (i32.add (i32.mul (local.get $hash) (i32.const 31))
              (local.tee $p (call $find (local.get $p) (i32.const 10)))))
          (br_if $lines
            (i32.ne (local.tee $p (i32.add (local.get $p) (i32.const 1))) (i32.const 8192))))
        (local.set $hash
          (i32.add (i32.mul (local.get $hash) (i32.const 31))
            (call $count (i32.const 0) (i32.const 8192)
              (i32.add (i32.const 97) (i32.and (local.get $hash) (i32.const 15))))))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $hash)))
