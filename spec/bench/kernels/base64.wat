;; Base64: 3 KiB of bytes into 4 KiB of letters, and back. One n is both ways.
;; check: run(0) = 0, run(1) = 697638636, run(3) = 78150041
(module
  ;; Letters at 0, their values at 128, bytes at 512, text at 4096.
  (memory 1)
  (data (i32.const 0) "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")

  (func $init (local $i i32)
    (loop $values
      (i32.store8 offset=128 (i32.load8_u (local.get $i)) (local.get $i))
      (br_if $values (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 64))))
    (local.set $i (i32.const 0))
    (loop $bytes
      (i32.store8 offset=512 (local.get $i) (i32.mul (local.get $i) (i32.const 73)))
      (br_if $bytes (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 3072)))))

  (func $encode (param $from i32) (param $to i32) (param $groups i32) (local $bits i32)
    (loop $next
      (local.set $bits
        (i32.or
          (i32.or
            (i32.shl (i32.load8_u (local.get $from)) (i32.const 16))
            (i32.shl (i32.load8_u offset=1 (local.get $from)) (i32.const 8)))
          (i32.load8_u offset=2 (local.get $from))))
      (i32.store8 (local.get $to) (i32.load8_u (i32.shr_u (local.get $bits) (i32.const 18))))
      (i32.store8 offset=1 (local.get $to)
        (i32.load8_u (i32.and (i32.shr_u (local.get $bits) (i32.const 12)) (i32.const 63))))
      (i32.store8 offset=2 (local.get $to)
        (i32.load8_u (i32.and (i32.shr_u (local.get $bits) (i32.const 6)) (i32.const 63))))
      (i32.store8 offset=3 (local.get $to) (i32.load8_u (i32.and (local.get $bits) (i32.const 63))))
      (local.set $from (i32.add (local.get $from) (i32.const 3)))
      (local.set $to (i32.add (local.get $to) (i32.const 4)))
      (br_if $next (local.tee $groups (i32.sub (local.get $groups) (i32.const 1))))))

  (func $decode (param $from i32) (param $to i32) (param $groups i32) (local $bits i32)
    (loop $next
      (local.set $bits
        (i32.or
          (i32.or
            (i32.shl (i32.load8_u offset=128 (i32.load8_u (local.get $from))) (i32.const 18))
            (i32.shl (i32.load8_u offset=128 (i32.load8_u offset=1 (local.get $from))) (i32.const 12)))
          (i32.or
            (i32.shl (i32.load8_u offset=128 (i32.load8_u offset=2 (local.get $from))) (i32.const 6))
            (i32.load8_u offset=128 (i32.load8_u offset=3 (local.get $from))))))
      (i32.store8 offset=2 (local.get $to) (local.get $bits))
      (i32.store8 offset=1 (local.get $to) (i32.shr_u (local.get $bits) (i32.const 8)))
      (i32.store8 (local.get $to) (i32.shr_u (local.get $bits) (i32.const 16)))
      (local.set $from (i32.add (local.get $from) (i32.const 4)))
      (local.set $to (i32.add (local.get $to) (i32.const 3)))
      (br_if $next (local.tee $groups (i32.sub (local.get $groups) (i32.const 1))))))

  (func $fold (param $p i32) (param $end i32) (param $hash i32) (result i32)
    (loop $next
      (local.set $hash (i32.add (i32.mul (local.get $hash) (i32.const 31)) (i32.load (local.get $p))))
      (br_if $next (i32.ne (local.tee $p (i32.add (local.get $p) (i32.const 64))) (local.get $end))))
    (local.get $hash))

  (func (export "run") (param $n i32) (result i32) (local $hash i32)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (call $init)
      (loop $next
        (call $encode (i32.const 512) (i32.const 4096) (i32.const 1024))
        (local.set $hash (call $fold (i32.const 4096) (i32.const 8192) (local.get $hash)))
        (call $decode (i32.const 4096) (i32.const 512) (i32.const 1024))
        ;; The next bytes are others.
        (i32.store (i32.const 512)
          (local.tee $hash (call $fold (i32.const 512) (i32.const 3584) (local.get $hash))))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $hash)))
