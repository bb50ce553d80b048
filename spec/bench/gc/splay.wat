;; A splay tree of 2,000 keys, each with a tree of 16 arrays. One n is 80 keys that are inserted, each in place of the
;; next smaller one. (After a benchmark of V8.)
;; check: run(0) = 0, run(1) = 2482509488, run(3) = 1988060880
;; goal: liftoff >= 1, turbofan <= 1.3
(module
  (type $values (array (mut i32)))
  (type $payload (sub (struct)))
  (type $inner (sub final $payload (struct (field $left (ref $payload)) (field $right (ref $payload)))))
  (type $leaf (sub final $payload (struct (field $values (ref $values)) (field $tag i32))))
  (type $node (struct
    (field $key i32) (field $left (mut (ref null $node))) (field $right (mut (ref null $node)))
    (field $payload (ref null $payload))))

  (global $root (mut (ref null $node)) (ref.null none))
  (global $seed (mut i32) (i32.const 0))

  (func $random (result i32)
    (global.set $seed
      (i32.add (i32.mul (global.get $seed) (i32.const 1664525)) (i32.const 1013904223)))
    (i32.shr_u (global.get $seed) (i32.const 4)))

  (func $makePayload (param $depth i32) (param $tag i32) (result (ref $payload))
    (if (i32.eqz (local.get $depth))
      (then
        (return
          (struct.new $leaf
            (array.new_fixed $values 10 (local.get $tag) (i32.const 1) (i32.const 2) (i32.const 3) (i32.const 4)
              (i32.const 5) (i32.const 6) (i32.const 7) (i32.const 8) (i32.const 9))
            (local.get $tag)))))
    (local.set $depth (i32.sub (local.get $depth) (i32.const 1)))
    (struct.new $inner
      (call $makePayload (local.get $depth) (local.get $tag))
      (call $makePayload (local.get $depth) (i32.add (local.get $tag) (i32.const 1)))))

  ;; Has the key, or one next to it, at the root; the tree is not empty.
  (func $splay (param $key i32)
      (local $dummy (ref $node)) (local $left (ref $node)) (local $right (ref $node)) (local $current (ref $node))
      (local $child (ref null $node))
    (local.set $dummy (struct.new_default $node))
    (local.set $left (local.get $dummy))
    (local.set $right (local.get $dummy))
    (local.set $current (ref.as_non_null (global.get $root)))
    (block $found
      (loop $next
        (if (i32.lt_s (local.get $key) (struct.get $node $key (local.get $current)))
          (then
            (br_if $found (ref.is_null (local.tee $child (struct.get $node $left (local.get $current)))))
            (if (i32.lt_s (local.get $key) (struct.get $node $key (local.get $child)))
              (then
                (struct.set $node $left (local.get $current) (struct.get $node $right (local.get $child)))
                (struct.set $node $right (local.get $child) (local.get $current))
                (local.set $current (ref.as_non_null (local.get $child)))
                (br_if $found (ref.is_null (local.tee $child (struct.get $node $left (local.get $current)))))))
            (struct.set $node $left (local.get $right) (local.get $current))
            (local.set $right (local.get $current))
            (local.set $current (ref.as_non_null (local.get $child)))
            (br $next)))
        (if (i32.gt_s (local.get $key) (struct.get $node $key (local.get $current)))
          (then
            (br_if $found (ref.is_null (local.tee $child (struct.get $node $right (local.get $current)))))
            (if (i32.gt_s (local.get $key) (struct.get $node $key (local.get $child)))
              (then
                (struct.set $node $right (local.get $current) (struct.get $node $left (local.get $child)))
                (struct.set $node $left (local.get $child) (local.get $current))
                (local.set $current (ref.as_non_null (local.get $child)))
                (br_if $found (ref.is_null (local.tee $child (struct.get $node $right (local.get $current)))))))
            (struct.set $node $right (local.get $left) (local.get $current))
            (local.set $left (local.get $current))
            (local.set $current (ref.as_non_null (local.get $child)))
            (br $next)))))
    (struct.set $node $right (local.get $left) (struct.get $node $left (local.get $current)))
    (struct.set $node $left (local.get $right) (struct.get $node $right (local.get $current)))
    (struct.set $node $left (local.get $current) (struct.get $node $right (local.get $dummy)))
    (struct.set $node $right (local.get $current) (struct.get $node $left (local.get $dummy)))
    (global.set $root (local.get $current)))

  ;; Inserts a key that is not there, and returns it.
  (func $insert (result i32) (local $key i32) (local $root (ref null $node)) (local $payload (ref $payload))
    (loop $again
      (local.set $key (call $random))
      (if (ref.is_null (global.get $root))
        (then
          (global.set $root
            (struct.new $node (local.get $key) (ref.null none) (ref.null none)
              (call $makePayload (i32.const 4) (local.get $key))))
          (return (local.get $key))))
      (call $splay (local.get $key))
      (local.set $root (global.get $root))
      (br_if $again (i32.eq (struct.get $node $key (local.get $root)) (local.get $key))))
    (local.set $payload (call $makePayload (i32.const 4) (local.get $key)))
    (if (i32.gt_s (local.get $key) (struct.get $node $key (local.get $root)))
      (then
        (global.set $root
          (struct.new $node (local.get $key) (local.get $root) (struct.get $node $right (local.get $root))
            (local.get $payload)))
        (struct.set $node $right (local.get $root) (ref.null none)))
      (else
        (global.set $root
          (struct.new $node (local.get $key) (struct.get $node $left (local.get $root)) (local.get $root)
            (local.get $payload)))
        (struct.set $node $left (local.get $root) (ref.null none))))
    (local.get $key))

  ;; Removes a key that is there.
  (func $remove (param $key i32) (local $right (ref null $node))
    (call $splay (local.get $key))
    (local.set $right (struct.get $node $right (global.get $root)))
    (global.set $root (struct.get $node $left (global.get $root)))
    (if (ref.is_null (global.get $root)) (then (global.set $root (local.get $right)) (return)))
    (call $splay (local.get $key))
    (struct.set $node $right (global.get $root) (local.get $right)))

  ;; The greatest key below one, or else that.
  (func $below (param $key i32) (result i32) (local $node (ref null $node)) (local $right (ref null $node))
    (call $splay (local.get $key))
    (local.set $node (global.get $root))
    (if (i32.ge_s (struct.get $node $key (local.get $node)) (local.get $key))
      (then
        (local.set $node (struct.get $node $left (local.get $node)))
        (if (ref.is_null (local.get $node)) (then (return (local.get $key))))
        (block $greatest
          (loop $next
            (local.set $right (struct.get $node $right (local.get $node)))
            (br_if $greatest (ref.is_null (local.get $right)))
            (local.set $node (local.get $right))
            (br $next)))))
    (struct.get $node $key (local.get $node)))

  ;; Of all keys in order, and of the first array of each.
  (func $hash (param $node (ref null $node)) (param $hash i32) (result i32) (local $payload (ref null $payload))
    (if (ref.is_null (local.get $node)) (then (return (local.get $hash))))
    (local.set $hash (call $hash (struct.get $node $left (local.get $node)) (local.get $hash)))
    (local.set $payload (struct.get $node $payload (local.get $node)))
    (block $leaf (result (ref null $payload))
      (loop $down (result (ref null $payload))
        (local.set $payload
          (struct.get $inner $right (br_on_cast_fail $leaf (ref null $payload) (ref $inner) (local.get $payload))))
        (br $down)))
    (local.set $hash
      (i32.add
        (array.get $values (struct.get $leaf $values (ref.cast (ref $leaf))) (i32.const 0))
        (i32.add (i32.mul (local.get $hash) (i32.const 31)) (struct.get $node $key (local.get $node)))))
    (return_call $hash (struct.get $node $right (local.get $node)) (local.get $hash)))

  (func (export "run") (param $n i32) (result i32) (local $i i32)
    (global.set $root (ref.null none))
    (global.set $seed (i32.const 1))
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (local.set $i (i32.const 2000))
      (loop $fill
        (drop (call $insert))
        (br_if $fill (local.tee $i (i32.sub (local.get $i) (i32.const 1)))))
      (local.set $n (i32.mul (local.get $n) (i32.const 80)))
      (loop $next
        (call $remove (call $below (call $insert)))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (call $hash (global.get $root) (i32.const 0))))
