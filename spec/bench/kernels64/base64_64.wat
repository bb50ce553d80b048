;; Base64: 3 KiB of bytes into 4 KiB of letters, and back. One n is both ways.
;; check: run(0) = 0, run(1) = 697638636, run(3) = 78150041
;; against: base64
(module
  ;; Letters at 0, their values at 128, bytes at 512, text at 4096.
  (memory i64 1)
  (data (i64.const 0) "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")

  (func $init (local $i i64)
    (loop $values
      (i64.store8 offset=128 (i64.load8_u (local.get $i)) (local.get $i))
      (br_if $values (i64.ne (local.tee $i (i64.add (local.get $i) (i64.const 1))) (i64.const 64))))
    (local.set $i (i64.const 0))
    (loop $bytes
      (i64.store8 offset=512 (local.get $i) (i64.mul (local.get $i) (i64.const 73)))
      (br_if $bytes (i64.ne (local.tee $i (i64.add (local.get $i) (i64.const 1))) (i64.const 3072)))))

  (func $encode (param $from i64) (param $to i64) (param $groups i32) (local $bits i32)
    (loop $next
      (local.set $bits
        (i32.or
          (i32.or
            (i32.shl (i32.load8_u (local.get $from)) (i32.const 16))
            (i32.shl (i32.load8_u offset=1 (local.get $from)) (i32.const 8)))
          (i32.load8_u offset=2 (local.get $from))))
      (i32.store8 (local.get $to) (i32.load8_u (i64.extend_i32_u (i32.shr_u (local.get $bits) (i32.const 18)))))
      (i32.store8 offset=1 (local.get $to)
        (i32.load8_u (i64.extend_i32_u (i32.and (i32.shr_u (local.get $bits) (i32.const 12)) (i32.const 63)))))
      (i32.store8 offset=2 (local.get $to)
        (i32.load8_u (i64.extend_i32_u (i32.and (i32.shr_u (local.get $bits) (i32.const 6)) (i32.const 63)))))
      (i32.store8 offset=3 (local.get $to) (i32.load8_u (i64.extend_i32_u (i32.and (local.get $bits) (i32.const 63)))))
      (local.set $from (i64.add (local.get $from) (i64.const 3)))
      (local.set $to (i64.add (local.get $to) (i64.const 4)))
      (br_if $next (local.tee $groups (i32.sub (local.get $groups) (i32.const 1))))))

  (func $decode (param $from i64) (param $to i64) (param $groups i32) (local $bits i32)
    (loop $next
      (local.set $bits
        (i32.or
          (i32.or
            (i32.shl (i32.load8_u offset=128 (i64.load8_u (local.get $from))) (i32.const 18))
            (i32.shl (i32.load8_u offset=128 (i64.load8_u offset=1 (local.get $from))) (i32.const 12)))
          (i32.or
            (i32.shl (i32.load8_u offset=128 (i64.load8_u offset=2 (local.get $from))) (i32.const 6))
            (i32.load8_u offset=128 (i64.load8_u offset=3 (local.get $from))))))
      (i32.store8 offset=2 (local.get $to) (local.get $bits))
      (i32.store8 offset=1 (local.get $to) (i32.shr_u (local.get $bits) (i32.const 8)))
      (i32.store8 (local.get $to) (i32.shr_u (local.get $bits) (i32.const 16)))
      (local.set $from (i64.add (local.get $from) (i64.const 4)))
      (local.set $to (i64.add (local.get $to) (i64.const 3)))
      (br_if $next (local.tee $groups (i32.sub (local.get $groups) (i32.const 1))))))

  (func $fold (param $p i64) (param $end i64) (param $hash i32) (result i32)
    (loop $next
      (local.set $hash (i32.add (i32.mul (local.get $hash) (i32.const 31)) (i32.load (local.get $p))))
      (br_if $next (i64.ne (local.tee $p (i64.add (local.get $p) (i64.const 64))) (local.get $end))))
    (local.get $hash))

  (func (export "run") (param $n i32) (result i32) (local $hash i32)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (call $init)
      (loop $next
        (call $encode (i64.const 512) (i64.const 4096) (i32.const 1024))
        (local.set $hash (call $fold (i64.const 4096) (i64.const 8192) (local.get $hash)))
        (call $decode (i64.const 4096) (i64.const 512) (i32.const 1024))
        ;; The next bytes are others.
        (i32.store (i64.const 512)
          (local.tee $hash (call $fold (i64.const 512) (i64.const 3584) (local.get $hash))))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $hash)))
