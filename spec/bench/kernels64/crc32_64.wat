;; CRC-32 of 4 KiB, with a table of 256 entries. One n is one checksum, which changes the data.
;; check: run(0) = 0, run(1) = 1171722756, run(3) = 2941015902
;; against: crc32
(module
  ;; The table is at 0, the data at 1024.
  (memory i64 1)

  (func $init (local $i i64) (local $bit i32) (local $value i64)
    (loop $entries
      (local.set $value (local.get $i))
      (local.set $bit (i32.const 8))
      (loop $bits
        (local.set $value
          (i64.xor
            (i64.shr_u (local.get $value) (i64.const 1))
            (i64.and
              (i64.sub (i64.const 0) (i64.and (local.get $value) (i64.const 1))) (i64.const 0xedb88320))))
        (br_if $bits (local.tee $bit (i32.sub (local.get $bit) (i32.const 1)))))
      (i64.store32 (i64.shl (local.get $i) (i64.const 2)) (local.get $value))
      (br_if $entries (i64.ne (local.tee $i (i64.add (local.get $i) (i64.const 1))) (i64.const 256))))
    (local.set $i (i64.const 0))
    (loop $data
      (i64.store8 offset=1024 (local.get $i) (i64.mul (local.get $i) (i64.const 73)))
      (br_if $data (i64.ne (local.tee $i (i64.add (local.get $i) (i64.const 1))) (i64.const 4096)))))

  (func $crc (param $p i64) (param $length i32) (result i32) (local $crc i32)
    (local.set $crc (i32.const -1))
    (loop $next
      (local.set $crc
        (i32.xor
          (i32.shr_u (local.get $crc) (i32.const 8))
          (i32.load
            (i64.shl
              (i64.extend_i32_u (i32.and (i32.xor (local.get $crc) (i32.load8_u (local.get $p))) (i32.const 255)))
              (i64.const 2)))))
      (local.set $crc
        (i32.xor
          (i32.shr_u (local.get $crc) (i32.const 8))
          (i32.load
            (i64.shl
              (i64.extend_i32_u (i32.and (i32.xor (local.get $crc) (i32.load8_u offset=1 (local.get $p))) (i32.const 255)))
              (i64.const 2)))))
      (local.set $p (i64.add (local.get $p) (i64.const 2)))
      (br_if $next (local.tee $length (i32.sub (local.get $length) (i32.const 2)))))
    (i32.xor (local.get $crc) (i32.const -1)))

  (func (export "run") (param $n i32) (result i32) (local $crc i32)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (call $init)
      (loop $next
        (local.set $crc (call $crc (i64.const 1024) (i32.const 4096)))
        (i32.store offset=1024 (i64.const 0) (local.get $crc))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $crc)))
