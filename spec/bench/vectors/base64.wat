;; Base64: 3 KiB of bytes into 4 KiB of letters, twelve bytes at a time. One n is all of them.
;; check: run(0) = 0, run(1) = 1751437056, run(3) = 716510496
;; goal: liftoff >= 1
(module
  ;; Bytes at 0, letters at 4096.
  (memory 1)

  (func $init (local $i i32)
    (loop $bytes
      (i32.store8 (local.get $i) (i32.mul (local.get $i) (i32.const 73)))
      (br_if $bytes (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 3072)))))

  (func $encode (param $from i32) (param $to i32) (param $groups i32) (local $x v128)
    (loop $next
      ;; The first two of three bytes in one lane, and the last two in the next.
      (local.set $x (v128.load (local.get $from)))
      (local.set $x
        (i8x16.shuffle 1 0 2 1 4 3 5 4 7 6 8 7 10 9 11 10 (local.get $x) (local.get $x)))
      ;; Six bits of them in each byte.
      (local.set $x
        (v128.or
          (v128.or
            (v128.and
              (i32x4.shr_u (local.get $x) (i32.const 10)) (v128.const i32x4 0x3f 0x3f 0x3f 0x3f))
            (v128.and
              (i32x4.shr_u (local.get $x) (i32.const 6))
              (v128.const i32x4 0x3f0000 0x3f0000 0x3f0000 0x3f0000)))
          (i16x8.mul
            (v128.and
              (local.get $x) (v128.const i32x4 0x003f03f0 0x003f03f0 0x003f03f0 0x003f03f0))
            (v128.const i16x8 16 256 16 256 16 256 16 256))))
      ;; The letter is the number and what the table says: at 0 for small letters, from 1 to 10 for digits, at 11 for
      ;; +, at 12 for /, and at 13 for capitals.
      (v128.store (local.get $to)
        (i8x16.add
          (i8x16.swizzle
            (v128.const i8x16 71 -4 -4 -4 -4 -4 -4 -4 -4 -4 -4 -19 -16 65 0 0)
            (v128.or
              (i8x16.sub_sat_u
                (local.get $x) (v128.const i8x16 51 51 51 51 51 51 51 51 51 51 51 51 51 51 51 51))
              (v128.and
                (i8x16.lt_s
                  (local.get $x) (v128.const i8x16 26 26 26 26 26 26 26 26 26 26 26 26 26 26 26 26))
                (v128.const i8x16 13 13 13 13 13 13 13 13 13 13 13 13 13 13 13 13))))
          (local.get $x)))
      (local.set $from (i32.add (local.get $from) (i32.const 12)))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (br_if $next (local.tee $groups (i32.sub (local.get $groups) (i32.const 1))))))

  (func $fold (param $p i32) (param $end i32) (result i32) (local $hash i32)
    (loop $next
      (local.set $hash (i32.add (i32.mul (local.get $hash) (i32.const 31)) (i32.load (local.get $p))))
      (br_if $next (i32.ne (local.tee $p (i32.add (local.get $p) (i32.const 4))) (local.get $end))))
    (local.get $hash))

  (func (export "run") (param $n i32) (result i32) (local $group i32)
    (if (i32.eqz (local.get $n)) (then (return (i32.const 0))))
    (call $init)
    (loop $next
      (call $encode (i32.const 0) (i32.const 4096) (i32.const 256))
      ;; Four of the next bytes are letters.
      (local.set $group (i32.and (local.get $n) (i32.const 255)))
      (i32.store (i32.mul (local.get $group) (i32.const 12))
        (i32.load offset=4096 (i32.shl (local.get $group) (i32.const 4))))
      (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (call $fold (i32.const 4096) (i32.const 8192))))
