;; CRC-32 of 4 KiB, with a table of 256 entries. One n is one checksum, which changes the data.
;; check: run(0) = 0, run(1) = 1171722756, run(3) = 2941015902
(module
  ;; The table is at 0, the data at 1024.
  (memory 1)

  (func $init (local $i i32) (local $bit i32) (local $value i32)
    (loop $entries
      (local.set $value (local.get $i))
      (local.set $bit (i32.const 8))
      (loop $bits
        (local.set $value
          (i32.xor
            (i32.shr_u (local.get $value) (i32.const 1))
            (i32.and
              (i32.sub (i32.const 0) (i32.and (local.get $value) (i32.const 1))) (i32.const 0xedb88320))))
        (br_if $bits (local.tee $bit (i32.sub (local.get $bit) (i32.const 1)))))
      (i32.store (i32.shl (local.get $i) (i32.const 2)) (local.get $value))
      (br_if $entries (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256))))
    (local.set $i (i32.const 0))
    (loop $data
      (i32.store8 offset=1024 (local.get $i) (i32.mul (local.get $i) (i32.const 73)))
      (br_if $data (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 4096)))))

  (func $crc (param $p i32) (param $length i32) (result i32) (local $crc i32)
    (local.set $crc (i32.const -1))
    (loop $next
      (local.set $crc
        (i32.xor
          (i32.shr_u (local.get $crc) (i32.const 8))
          (i32.load
            (i32.shl
              (i32.and (i32.xor (local.get $crc) (i32.load8_u (local.get $p))) (i32.const 255))
              (i32.const 2)))))
      (local.set $crc
        (i32.xor
          (i32.shr_u (local.get $crc) (i32.const 8))
          (i32.load
            (i32.shl
              (i32.and (i32.xor (local.get $crc) (i32.load8_u offset=1 (local.get $p))) (i32.const 255))
              (i32.const 2)))))
      (local.set $p (i32.add (local.get $p) (i32.const 2)))
      (br_if $next (local.tee $length (i32.sub (local.get $length) (i32.const 2)))))
    (i32.xor (local.get $crc) (i32.const -1)))

  (func (export "run") (param $n i32) (result i32) (local $crc i32)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (call $init)
      (loop $next
        (local.set $crc (call $crc (i32.const 1024) (i32.const 4096)))
        (i32.store offset=1024 (i32.const 0) (local.get $crc))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $crc)))
