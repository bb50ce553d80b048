;; A hash map from objects to numbers by open addressing, beside a list of its entries in their order. One n fills a map
;; that is empty at first with 1,000 keys, and looks up 4,000, half of which are there.
;; check: run(0) = 0, run(1) = 895629184, run(3) = 1922260608
;; goal: liftoff >= 1, turbofan <= 1.3
(module
  (type $key (struct (field $hash i32)))
  (type $entry (struct (field $key (ref $key)) (field $value (mut i32))))
  (type $entries (array (mut (ref null $entry))))
  (type $map (struct
    ;; As many as a power of two, at most half of them used.
    (field $slots (mut (ref $entries)))
    (field $list (mut (ref $entries)))
    (field $count (mut i32))))
  (type $keys (array (mut (ref null $key))))

  (func $map (result (ref $map))
    (struct.new $map
      (array.new_default $entries (i32.const 8)) (array.new_default $entries (i32.const 4)) (i32.const 0)))

  ;; The slot with the key, or the free one where it would be.
  (func $find (param $slots (ref $entries)) (param $key (ref $key)) (result i32)
      (local $mask i32) (local $i i32) (local $entry (ref null $entry))
    (local.set $mask (i32.sub (array.len (local.get $slots)) (i32.const 1)))
    (local.set $i (struct.get $key $hash (local.get $key)))
    (block $free
      (loop $next
        (local.set $entry
          (array.get $entries (local.get $slots)
            (local.tee $i (i32.and (local.get $i) (local.get $mask)))))
        (br_if $free (ref.is_null (local.get $entry)))
        (if (ref.eq (struct.get $entry $key (local.get $entry)) (local.get $key))
          (then (return (local.get $i))))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br $next)))
    (local.get $i))

  (func $grow (param $map (ref $map))
      (local $slots (ref $entries)) (local $list (ref $entries)) (local $entry (ref null $entry)) (local $i i32)
    (local.set $slots
      (array.new_default $entries
        (i32.shl (array.len (struct.get $map $slots (local.get $map))) (i32.const 1))))
    (local.set $list
      (array.new_default $entries
        (i32.shl (array.len (struct.get $map $list (local.get $map))) (i32.const 1))))
    (local.set $i (struct.get $map $count (local.get $map)))
    (array.copy $entries $entries
      (local.get $list) (i32.const 0) (struct.get $map $list (local.get $map)) (i32.const 0) (local.get $i))
    (loop $next
      (local.set $i (i32.sub (local.get $i) (i32.const 1)))
      (local.set $entry (array.get $entries (local.get $list) (local.get $i)))
      (array.set $entries (local.get $slots)
        (call $find (local.get $slots) (struct.get $entry $key (local.get $entry)))
        (local.get $entry))
      (br_if $next (local.get $i)))
    (struct.set $map $slots (local.get $map) (local.get $slots))
    (struct.set $map $list (local.get $map) (local.get $list)))

  (func $set (param $map (ref $map)) (param $key (ref $key)) (param $value i32)
      (local $slot i32) (local $count i32) (local $entry (ref null $entry))
    (local.set $slot (call $find (struct.get $map $slots (local.get $map)) (local.get $key)))
    (local.set $entry (array.get $entries (struct.get $map $slots (local.get $map)) (local.get $slot)))
    (if (i32.eqz (ref.is_null (local.get $entry)))
      (then
        (struct.set $entry $value (local.get $entry) (local.get $value))
        (return)))
    (local.set $count (struct.get $map $count (local.get $map)))
    (if (i32.eq (local.get $count) (array.len (struct.get $map $list (local.get $map))))
      (then
        (call $grow (local.get $map))
        (local.set $slot (call $find (struct.get $map $slots (local.get $map)) (local.get $key)))))
    (local.set $entry (struct.new $entry (local.get $key) (local.get $value)))
    (array.set $entries (struct.get $map $slots (local.get $map)) (local.get $slot) (local.get $entry))
    (array.set $entries (struct.get $map $list (local.get $map)) (local.get $count) (local.get $entry))
    (struct.set $map $count (local.get $map) (i32.add (local.get $count) (i32.const 1))))

  ;; The value of a key, or else -1.
  (func $get (param $map (ref $map)) (param $key (ref $key)) (result i32) (local $slots (ref $entries))
    (local.set $slots (struct.get $map $slots (local.get $map)))
    (block $none
      (return
        (struct.get $entry $value
          (br_on_null $none
            (array.get $entries (local.get $slots) (call $find (local.get $slots) (local.get $key)))))))
    (i32.const -1))

  (func $keys (result (ref $keys)) (local $keys (ref $keys)) (local $seed i32) (local $i i32)
    (local.set $keys (array.new_default $keys (i32.const 2000)))
    (local.set $seed (i32.const 1))
    (loop $next
      (local.set $seed
        (i32.add (i32.mul (local.get $seed) (i32.const 1664525)) (i32.const 1013904223)))
      (array.set $keys (local.get $keys) (local.get $i)
        (struct.new $key (i32.shr_u (local.get $seed) (i32.const 8))))
      (br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 2000))))
    (local.get $keys))

  (func (export "run") (param $n i32) (result i32)
      (local $keys (ref $keys)) (local $map (ref $map)) (local $i i32) (local $hash i32)
    (if (i32.eqz (local.get $n)) (then (return (i32.const 0))))
    (local.set $keys (call $keys))
    (loop $next
      (local.set $map (call $map))
      (local.set $i (i32.const 0))
      (loop $fill
        (call $set (local.get $map)
          (ref.as_non_null (array.get $keys (local.get $keys) (local.get $i)))
          (i32.add (local.get $i) (local.get $hash)))
        (br_if $fill (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 2))) (i32.const 2000))))
      (local.set $i (i32.const 0))
      (loop $read
        (local.set $hash
          (i32.add
            (i32.mul (local.get $hash) (i32.const 31))
            (call $get (local.get $map)
              (ref.as_non_null
                (array.get $keys (local.get $keys)
                  (i32.rem_u (i32.mul (local.get $i) (i32.const 7)) (i32.const 2000)))))))
        (br_if $read (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 4000))))
      (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $hash)))
