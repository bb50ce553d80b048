;; A hash table with open addressing and 4096 slots. One n is clearing it, inserting 1024 random keys, and looking up
;; 2048, half of which are there.
;; check: run(0) = 0, run(1) = 788790784, run(3) = 3222010368
;; against: hash_table
(module
  ;; A slot is a key, not 0, and a value.
  (memory i64 1)

  ;; The address of the slot where a key is, or has to go.
  (func $find (param $key i32) (result i64) (local $slot i64) (local $found i32)
    (local.set $slot
      (i64.extend_i32_u (i32.shr_u (i32.mul (local.get $key) (i32.const 0x9e3779b1)) (i32.const 20))))
    (block $done
      (loop $probe
        (br_if $done
          (i32.eqz (local.tee $found (i32.load (i64.shl (local.get $slot) (i64.const 3))))))
        (br_if $done (i32.eq (local.get $found) (local.get $key)))
        (local.set $slot (i64.and (i64.add (local.get $slot) (i64.const 1)) (i64.const 4095)))
        (br $probe)))
    (i64.shl (local.get $slot) (i64.const 3)))

  (func (export "run") (param $n i32) (result i32)
      (local $seed i32) (local $key i32) (local $i i32) (local $slot i64) (local $hash i32)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (loop $next
        (memory.fill (i64.const 0) (i32.const 0) (i64.const 32768))
        (local.set $seed (local.get $hash))
        (local.set $i (i32.const 1024))
        (loop $insert
          (local.set $seed
            (i32.add (i32.mul (local.get $seed) (i32.const 1664525)) (i32.const 1013904223)))
          (local.set $slot (call $find (local.tee $key (i32.or (i32.shr_u (local.get $seed) (i32.const 4)) (i32.const 1)))))
          (i32.store (local.get $slot) (local.get $key))
          (i32.store offset=4 (local.get $slot) (local.get $i))
          (br_if $insert (local.tee $i (i32.sub (local.get $i) (i32.const 1)))))
        (local.set $seed (local.get $hash))
        (local.set $i (i32.const 2048))
        (loop $look
          (local.set $seed
            (i32.add (i32.mul (local.get $seed) (i32.const 1664525)) (i32.const 1013904223)))
          (local.set $slot (call $find (i32.or (i32.shr_u (local.get $seed) (i32.const 4)) (i32.const 1))))
          (if (i32.load (local.get $slot))
            (then
              (local.set $hash
                (i32.add (i32.mul (local.get $hash) (i32.const 31)) (i32.load offset=4 (local.get $slot))))))
          (br_if $look (local.tee $i (i32.sub (local.get $i) (i32.const 1)))))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $hash)))
