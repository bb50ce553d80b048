;; XXH64 of 4 KiB, seeded with the last hash. One n is one hash.
;; check: run(0) = 0, run(1) = 1239965253, run(3) = 343567388
;; against: xxhash64
(module
  (memory i64 1)

  (func $init (local $p i64)
    (loop $next
      (i64.store8 (local.get $p) (i64.mul (local.get $p) (i64.const 73)))
      (br_if $next (i64.ne (local.tee $p (i64.add (local.get $p) (i64.const 1))) (i64.const 4096)))))

  (func $merge (param $hash i64) (param $lane i64) (result i64)
    (i64.add
      (i64.mul
        (i64.xor (local.get $hash)
          (i64.mul
            (i64.rotl (i64.mul (local.get $lane) (i64.const 0xc2b2ae3d27d4eb4f)) (i64.const 31))
            (i64.const 0x9e3779b185ebca87)))
        (i64.const 0x9e3779b185ebca87))
      (i64.const 0x85ebca77c2b2ae63)))

  ;; `end` is a multiple of 32 bytes after `p`.
  (func $hash (param $p i64) (param $end i64) (param $seed i64) (result i64)
      (local $a i64) (local $b i64) (local $c i64) (local $d i64) (local $hash i64) (local $start i64)
    (local.set $start (local.get $p))
    (local.set $a (i64.add (local.get $seed) (i64.const 0x60ea27eeadc0b5d6)))
    (local.set $b (i64.add (local.get $seed) (i64.const 0xc2b2ae3d27d4eb4f)))
    (local.set $c (local.get $seed))
    (local.set $d (i64.sub (local.get $seed) (i64.const 0x9e3779b185ebca87)))
    (loop $stripes
      (local.set $a
        (i64.mul
          (i64.rotl
            (i64.add (local.get $a) (i64.mul (i64.load (local.get $p)) (i64.const 0xc2b2ae3d27d4eb4f)))
            (i64.const 31))
          (i64.const 0x9e3779b185ebca87)))
      (local.set $b
        (i64.mul
          (i64.rotl
            (i64.add (local.get $b) (i64.mul (i64.load offset=8 (local.get $p)) (i64.const 0xc2b2ae3d27d4eb4f)))
            (i64.const 31))
          (i64.const 0x9e3779b185ebca87)))
      (local.set $c
        (i64.mul
          (i64.rotl
            (i64.add (local.get $c) (i64.mul (i64.load offset=16 (local.get $p)) (i64.const 0xc2b2ae3d27d4eb4f)))
            (i64.const 31))
          (i64.const 0x9e3779b185ebca87)))
      (local.set $d
        (i64.mul
          (i64.rotl
            (i64.add (local.get $d) (i64.mul (i64.load offset=24 (local.get $p)) (i64.const 0xc2b2ae3d27d4eb4f)))
            (i64.const 31))
          (i64.const 0x9e3779b185ebca87)))
      (br_if $stripes
        (i64.ne (local.tee $p (i64.add (local.get $p) (i64.const 32))) (local.get $end))))
    (local.set $hash
      (i64.add
        (i64.add
          (i64.add (i64.rotl (local.get $a) (i64.const 1)) (i64.rotl (local.get $b) (i64.const 7)))
          (i64.rotl (local.get $c) (i64.const 12)))
        (i64.rotl (local.get $d) (i64.const 18))))
    (local.set $hash (call $merge (local.get $hash) (local.get $a)))
    (local.set $hash (call $merge (local.get $hash) (local.get $b)))
    (local.set $hash (call $merge (local.get $hash) (local.get $c)))
    (local.set $hash (call $merge (local.get $hash) (local.get $d)))
    (local.set $hash
      (i64.add (local.get $hash) (i64.sub (local.get $end) (local.get $start))))
    (local.set $hash
      (i64.mul
        (i64.xor (local.get $hash) (i64.shr_u (local.get $hash) (i64.const 33)))
        (i64.const 0xc2b2ae3d27d4eb4f)))
    (local.set $hash
      (i64.mul
        (i64.xor (local.get $hash) (i64.shr_u (local.get $hash) (i64.const 29)))
        (i64.const 0x165667b19e3779f9)))
    (i64.xor (local.get $hash) (i64.shr_u (local.get $hash) (i64.const 32))))

  (func (export "run") (param $n i32) (result i32) (local $hash i64)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (call $init)
      (loop $next
        (local.set $hash (call $hash (i64.const 0) (i64.const 4096) (local.get $hash)))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (i32.wrap_i64 (local.get $hash))))
