;; ChaCha20 on 1 KiB, one row of the state in a vector. One n is sixteen blocks of the key stream.
;; check: run(0) = 0, run(1) = 1506472688, run(3) = 125176553
;; goal: liftoff >= 1
(module
  ;; The key at 0, the counter and the nonce at 32 (those of RFC 8439, 2.4.2), the data, zeros at first, at 64.
  (memory 1)
  (data (i32.const 0)
    "\00\01\02\03\04\05\06\07\08\09\0a\0b\0c\0d\0e\0f\10\11\12\13\14\15\16\17\18\19\1a\1b\1c\1d\1e\1f"
    "\01\00\00\00\00\00\00\00\00\00\00\4a")

  (func $encrypt (param $p i32) (param $end i32)
      (local $a v128) (local $b v128) (local $c v128) (local $d v128)
      (local $key0 v128) (local $key1 v128) (local $counter v128) (local $left i32)
    (local.set $key0 (v128.load (i32.const 0)))
    (local.set $key1 (v128.load (i32.const 16)))
    (local.set $counter (v128.load (i32.const 32)))
    (loop $blocks
      (local.set $a (v128.const i32x4 0x61707865 0x3320646e 0x79622d32 0x6b206574))
      (local.set $b (local.get $key0))
      (local.set $c (local.get $key1))
      (local.set $d (local.get $counter))
      (local.set $left (i32.const 10))
      (loop $rounds
        ;; The columns.
        (local.set $a (i32x4.add (local.get $a) (local.get $b)))
        (local.set $d (v128.xor (local.get $d) (local.get $a)))
        (local.set $d
          (i8x16.shuffle 2 3 0 1 6 7 4 5 10 11 8 9 14 15 12 13 (local.get $d) (local.get $d)))
        (local.set $c (i32x4.add (local.get $c) (local.get $d)))
        (local.set $b (v128.xor (local.get $b) (local.get $c)))
        (local.set $b
          (v128.or (i32x4.shl (local.get $b) (i32.const 12)) (i32x4.shr_u (local.get $b) (i32.const 20))))
        (local.set $a (i32x4.add (local.get $a) (local.get $b)))
        (local.set $d (v128.xor (local.get $d) (local.get $a)))
        (local.set $d
          (i8x16.shuffle 3 0 1 2 7 4 5 6 11 8 9 10 15 12 13 14 (local.get $d) (local.get $d)))
        (local.set $c (i32x4.add (local.get $c) (local.get $d)))
        (local.set $b (v128.xor (local.get $b) (local.get $c)))
        (local.set $b
          (v128.or (i32x4.shl (local.get $b) (i32.const 7)) (i32x4.shr_u (local.get $b) (i32.const 25))))
        ;; The diagonals become columns.
        (local.set $b
          (i8x16.shuffle 4 5 6 7 8 9 10 11 12 13 14 15 0 1 2 3 (local.get $b) (local.get $b)))
        (local.set $c
          (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $c) (local.get $c)))
        (local.set $d
          (i8x16.shuffle 12 13 14 15 0 1 2 3 4 5 6 7 8 9 10 11 (local.get $d) (local.get $d)))
        (local.set $a (i32x4.add (local.get $a) (local.get $b)))
        (local.set $d (v128.xor (local.get $d) (local.get $a)))
        (local.set $d
          (i8x16.shuffle 2 3 0 1 6 7 4 5 10 11 8 9 14 15 12 13 (local.get $d) (local.get $d)))
        (local.set $c (i32x4.add (local.get $c) (local.get $d)))
        (local.set $b (v128.xor (local.get $b) (local.get $c)))
        (local.set $b
          (v128.or (i32x4.shl (local.get $b) (i32.const 12)) (i32x4.shr_u (local.get $b) (i32.const 20))))
        (local.set $a (i32x4.add (local.get $a) (local.get $b)))
        (local.set $d (v128.xor (local.get $d) (local.get $a)))
        (local.set $d
          (i8x16.shuffle 3 0 1 2 7 4 5 6 11 8 9 10 15 12 13 14 (local.get $d) (local.get $d)))
        (local.set $c (i32x4.add (local.get $c) (local.get $d)))
        (local.set $b (v128.xor (local.get $b) (local.get $c)))
        (local.set $b
          (v128.or (i32x4.shl (local.get $b) (i32.const 7)) (i32x4.shr_u (local.get $b) (i32.const 25))))
        ;; And diagonals again.
        (local.set $b
          (i8x16.shuffle 12 13 14 15 0 1 2 3 4 5 6 7 8 9 10 11 (local.get $b) (local.get $b)))
        (local.set $c
          (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $c) (local.get $c)))
        (local.set $d
          (i8x16.shuffle 4 5 6 7 8 9 10 11 12 13 14 15 0 1 2 3 (local.get $d) (local.get $d)))
        (br_if $rounds (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))
      (v128.store (local.get $p)
        (v128.xor (v128.load (local.get $p))
          (i32x4.add (local.get $a) (v128.const i32x4 0x61707865 0x3320646e 0x79622d32 0x6b206574))))
      (v128.store offset=16 (local.get $p)
        (v128.xor (v128.load offset=16 (local.get $p)) (i32x4.add (local.get $b) (local.get $key0))))
      (v128.store offset=32 (local.get $p)
        (v128.xor (v128.load offset=32 (local.get $p)) (i32x4.add (local.get $c) (local.get $key1))))
      (v128.store offset=48 (local.get $p)
        (v128.xor (v128.load offset=48 (local.get $p)) (i32x4.add (local.get $d) (local.get $counter))))
      (local.set $counter (i32x4.add (local.get $counter) (v128.const i32x4 1 0 0 0)))
      (br_if $blocks (i32.ne (local.tee $p (i32.add (local.get $p) (i32.const 64))) (local.get $end))))
    (v128.store (i32.const 32) (local.get $counter)))

  (func $fold (param $p i32) (param $end i32) (result i32) (local $hash i32)
    (loop $next
      (local.set $hash (i32.add (i32.mul (local.get $hash) (i32.const 31)) (i32.load (local.get $p))))
      (br_if $next (i32.ne (local.tee $p (i32.add (local.get $p) (i32.const 4))) (local.get $end))))
    (local.get $hash))

  (func (export "run") (param $n i32) (result i32)
    (if (i32.eqz (local.get $n)) (then (return (i32.const 0))))
    (i32.store (i32.const 32) (i32.const 1))
    (memory.fill (i32.const 64) (i32.const 0) (i32.const 1024))
    (loop $next
      (call $encrypt (i32.const 64) (i32.const 1088))
      (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (call $fold (i32.const 64) (i32.const 1088))))
