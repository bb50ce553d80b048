;; Graphs of every shape survive a collection, whole: long lists and large arrays (engines have recursed, or flooded the
;; stack of their markers: wasmtime PR 13192, 12958), arrays of references whose bytes were taken for their number
;; (PR 10453), cycles, and structures with so many fields that their offsets and maps are of another form.

(module
  (import "wasmtime" "gc" (func $gc))
  (type $box (struct (field i32)))
  (type $list (struct (field i32) (field (mut (ref null $list)))))
  (type $tree (struct (field (ref null $tree)) (field (ref null $tree))))
  (type $refs (array (mut anyref)))
  (type $bytes (array (mut i8)))

  (func $list (param $n i32) (result (ref null $list)) (local $list (ref null $list))
    (loop $again
      (if (local.get $n)
        (then
          (local.set $list (struct.new $list (local.get $n) (local.get $list)))
          (local.set $n (i32.sub (local.get $n) (i32.const 1)))
          (br $again))))
    (local.get $list))
  ;; Whether the list holds 1 to n.
  (func $is-list (param $list (ref null $list)) (param $n i32) (result i32) (local $i i32)
    (loop $again
      (if (ref.is_null (local.get $list)) (then (return (i32.eq (local.get $i) (local.get $n)))))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (if (i32.ne (struct.get $list 0 (local.get $list)) (local.get $i)) (then (return (i32.const 0))))
      (local.set $list (struct.get $list 1 (local.get $list)))
      (br $again))
    (unreachable))
  ;; Collects, and gives what was freed to objects that hold −1.
  (func $waste (local $i i32)
    (call $gc)
    (loop $again
      (drop (struct.new $list (i32.const -1) (ref.null $list)))
      (drop (array.new $bytes (i32.const -1) (local.get $i)))
      (br_if $again (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 1000)))))

  (func (export "list") (param $n i32) (result i32) (local $list (ref null $list))
    (local.set $list (call $list (local.get $n)))
    (call $waste)
    (i32.and (call $is-list (local.get $list) (local.get $n)) (call $is-list (local.get $list) (local.get $n))))

  ;; Once around a cycle of n.
  (func (export "cycle") (param $n i32) (result i32)
    (local $first (ref null $list)) (local $last (ref null $list)) (local $i i32)
    (local.set $first (call $list (local.get $n)))
    (local.set $last (local.get $first))
    (loop $again
      (if (i32.eqz (ref.is_null (struct.get $list 1 (local.get $last))))
        (then (local.set $last (struct.get $list 1 (local.get $last))) (br $again))))
    (struct.set $list 1 (local.get $last) (local.get $first))
    (local.set $first (ref.null $list))
    (call $waste)
    (local.set $first (local.get $last))
    (loop $again
      (local.set $i (i32.add (local.get $i) (struct.get $list 0 (local.get $first))))
      (local.set $first (struct.get $list 1 (local.get $first)))
      (br_if $again (i32.eqz (ref.eq (local.get $first) (local.get $last)))))
    (local.get $i))

  (func $tree (param $depth i32) (result (ref null $tree))
    (if (result (ref null $tree)) (local.get $depth)
      (then
        (struct.new $tree (call $tree (i32.sub (local.get $depth) (i32.const 1)))
          (call $tree (i32.sub (local.get $depth) (i32.const 1)))))
      (else (ref.null $tree))))
  (func $count (param $tree (ref null $tree)) (result i32)
    (if (result i32) (ref.is_null (local.get $tree))
      (then (i32.const 0))
      (else (i32.add (i32.const 1) (i32.add (call $count (struct.get $tree 0 (local.get $tree)))
          (call $count (struct.get $tree 1 (local.get $tree))))))))
  (func (export "tree") (param $depth i32) (result i32) (local $tree (ref null $tree))
    (local.set $tree (call $tree (local.get $depth)))
    (call $waste)
    (call $count (local.get $tree)))

  ;; An array of n references, each to an object of its own; every third one is let go, and made anew.
  (func (export "array") (param $n i32) (result i32)
    (local $refs (ref null $refs)) (local $i i32) (local $sum i32)
    (local.set $refs (array.new_default $refs (local.get $n)))
    (loop $again
      (array.set $refs (local.get $refs) (local.get $i) (struct.new $box (local.get $i)))
      (br_if $again (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (call $waste)
    (local.set $i (i32.const 0))
    (loop $again
      (array.set $refs (local.get $refs) (local.get $i) (struct.new $box (i32.add (local.get $i) (i32.const 1))))
      (br_if $again (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 3))) (local.get $n))))
    (call $waste)
    (local.set $i (i32.const 0))
    (loop $again
      (local.set $sum (i32.add (local.get $sum)
        (i32.sub (struct.get $box 0 (ref.cast (ref $box) (array.get $refs (local.get $refs) (local.get $i))))
          (local.get $i))))
      (br_if $again (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (local.get $sum))

  ;; Arrays of arrays of lists, the lists of lengths 0 to 24; the innermost are also shared.
  (func (export "arrays") (result i32)
    (local $outer (ref null $refs)) (local $inner (ref null $refs)) (local $i i32) (local $k i32) (local $wrong i32)
    (local.set $outer (array.new_default $refs (i32.const 25)))
    (loop $again
      (local.set $inner (array.new $refs (call $list (local.get $i)) (i32.const 100)))
      (array.set $refs (local.get $inner) (i32.const 99) (local.get $outer))
      (array.set $refs (local.get $outer) (local.get $i) (local.get $inner))
      (br_if $again (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 25))))
    (local.set $outer (ref.cast (ref $refs) (array.get $refs (local.get $inner) (i32.const 99))))
    (local.set $inner (ref.null $refs))
    (call $waste)
    (loop $again
      (local.set $i (i32.sub (local.get $i) (i32.const 1)))
      (local.set $inner (ref.cast (ref $refs) (array.get $refs (local.get $outer) (local.get $i))))
      (local.set $k (i32.const 0))
      (loop $within
        (if (i32.eqz (call $is-list
            (ref.cast (ref null $list) (array.get $refs (local.get $inner) (local.get $k))) (local.get $i)))
          (then (local.set $wrong (i32.const 1))))
        (br_if $within (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 99))))
      (br_if $again (local.get $i)))
    (local.get $wrong)))

(assert_return (invoke "list" (i32.const 0)) (i32.const 1))
(assert_return (invoke "list" (i32.const 1)) (i32.const 1))
(assert_return (invoke "list" (i32.const 1000)) (i32.const 1))
(assert_return (invoke "list" (i32.const 1_000_000)) (i32.const 1))
(assert_return (invoke "cycle" (i32.const 1)) (i32.const 1))
(assert_return (invoke "cycle" (i32.const 2)) (i32.const 3))
(assert_return (invoke "cycle" (i32.const 10_000)) (i32.const 50_005_000))
(assert_return (invoke "tree" (i32.const 3)) (i32.const 7))
(assert_return (invoke "tree" (i32.const 17)) (i32.const 131_071))
(assert_return (invoke "array" (i32.const 63)) (i32.const 21))
(assert_return (invoke "array" (i32.const 64)) (i32.const 22))
(assert_return (invoke "array" (i32.const 65)) (i32.const 22))
(assert_return (invoke "array" (i32.const 129)) (i32.const 43))
(assert_return (invoke "array" (i32.const 2046)) (i32.const 682))
(assert_return (invoke "array" (i32.const 2047)) (i32.const 683))
(assert_return (invoke "array" (i32.const 4096)) (i32.const 1366))
(assert_return (invoke "array" (i32.const 300_000)) (i32.const 100_000))
(assert_return (invoke "arrays") (i32.const 0))

;; A structure with 64 fields, a reference in each 1th: the collector's map of it has 1 words.
(module
  (import "wasmtime" "gc" (func $gc))
  (type $box (struct (field i32)))
  (type $wide (struct
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))))
  (global $wide (mut (ref null $wide)) (ref.null $wide))
  (func (export "make")
    (global.set $wide (struct.new_default $wide))
    (struct.set $wide 0 (global.get $wide) (struct.new $box (i32.const 1)))
    (struct.set $wide 1 (global.get $wide) (struct.new $box (i32.const 2)))
    (struct.set $wide 32 (global.get $wide) (struct.new $box (i32.const 33)))
    (struct.set $wide 62 (global.get $wide) (struct.new $box (i32.const 63)))
    (struct.set $wide 63 (global.get $wide) (struct.new $box (i32.const 64))))
  (func (export "sum") (result i32) (local $i i32)
    (call $gc)
    (loop $again
      (drop (struct.new $box (i32.const -1)))
      (br_if $again (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200_000))))
    (i32.const 0)
    (i32.add (struct.get $box 0 (ref.cast (ref $box) (struct.get $wide 0 (global.get $wide)))))
    (i32.add (struct.get $box 0 (ref.cast (ref $box) (struct.get $wide 1 (global.get $wide)))))
    (i32.add (struct.get $box 0 (ref.cast (ref $box) (struct.get $wide 32 (global.get $wide)))))
    (i32.add (struct.get $box 0 (ref.cast (ref $box) (struct.get $wide 62 (global.get $wide)))))
    (i32.add (struct.get $box 0 (ref.cast (ref $box) (struct.get $wide 63 (global.get $wide))))))
  (func (export "null-get") (result anyref) (struct.get $wide 63 (global.get $wide)))
  (func (export "null-set") (struct.set $wide 63 (global.get $wide) (ref.null any))))

(assert_trap (invoke "null-get") "null structure reference")
(assert_trap (invoke "null-set") "null structure reference")
(invoke "make")
(assert_return (invoke "sum") (i32.const 163))
(assert_return (invoke "null-get") (ref.struct))

;; A structure with 65 fields, a reference in each 1th: the collector's map of it has 2 words.
(module
  (import "wasmtime" "gc" (func $gc))
  (type $box (struct (field i32)))
  (type $wide (struct
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))))
  (global $wide (mut (ref null $wide)) (ref.null $wide))
  (func (export "make")
    (global.set $wide (struct.new_default $wide))
    (struct.set $wide 0 (global.get $wide) (struct.new $box (i32.const 1)))
    (struct.set $wide 1 (global.get $wide) (struct.new $box (i32.const 2)))
    (struct.set $wide 32 (global.get $wide) (struct.new $box (i32.const 33)))
    (struct.set $wide 62 (global.get $wide) (struct.new $box (i32.const 63)))
    (struct.set $wide 63 (global.get $wide) (struct.new $box (i32.const 64)))
    (struct.set $wide 64 (global.get $wide) (struct.new $box (i32.const 65))))
  (func (export "sum") (result i32) (local $i i32)
    (call $gc)
    (loop $again
      (drop (struct.new $box (i32.const -1)))
      (br_if $again (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200_000))))
    (i32.const 0)
    (i32.add (struct.get $box 0 (ref.cast (ref $box) (struct.get $wide 0 (global.get $wide)))))
    (i32.add (struct.get $box 0 (ref.cast (ref $box) (struct.get $wide 1 (global.get $wide)))))
    (i32.add (struct.get $box 0 (ref.cast (ref $box) (struct.get $wide 32 (global.get $wide)))))
    (i32.add (struct.get $box 0 (ref.cast (ref $box) (struct.get $wide 62 (global.get $wide)))))
    (i32.add (struct.get $box 0 (ref.cast (ref $box) (struct.get $wide 63 (global.get $wide)))))
    (i32.add (struct.get $box 0 (ref.cast (ref $box) (struct.get $wide 64 (global.get $wide))))))
  (func (export "null-get") (result anyref) (struct.get $wide 64 (global.get $wide)))
  (func (export "null-set") (struct.set $wide 64 (global.get $wide) (ref.null any))))

(assert_trap (invoke "null-get") "null structure reference")
(assert_trap (invoke "null-set") "null structure reference")
(invoke "make")
(assert_return (invoke "sum") (i32.const 228))
(assert_return (invoke "null-get") (ref.struct))

;; A structure with 70 fields, a reference in each 3th: the collector's map of it has 2 words.
(module
  (import "wasmtime" "gc" (func $gc))
  (type $box (struct (field i32)))
  (type $wide (struct
    (field (mut anyref)) (field i64) (field i64) (field (mut anyref)) (field i64) (field i64)
    (field (mut anyref)) (field i64) (field i64) (field (mut anyref)) (field i64) (field i64)
    (field (mut anyref)) (field i64) (field i64) (field (mut anyref)) (field i64) (field i64)
    (field (mut anyref)) (field i64) (field i64) (field (mut anyref)) (field i64) (field i64)
    (field (mut anyref)) (field i64) (field i64) (field (mut anyref)) (field i64) (field i64)
    (field (mut anyref)) (field i64) (field i64) (field (mut anyref)) (field i64) (field i64)
    (field (mut anyref)) (field i64) (field i64) (field (mut anyref)) (field i64) (field i64)
    (field (mut anyref)) (field i64) (field i64) (field (mut anyref)) (field i64) (field i64)
    (field (mut anyref)) (field i64) (field i64) (field (mut anyref)) (field i64) (field i64)
    (field (mut anyref)) (field i64) (field i64) (field (mut anyref)) (field i64) (field i64)
    (field (mut anyref)) (field i64) (field i64) (field (mut anyref)) (field i64) (field i64)
    (field (mut anyref)) (field i64) (field i64) (field (mut anyref))))
  (global $wide (mut (ref null $wide)) (ref.null $wide))
  (func (export "make")
    (global.set $wide (struct.new_default $wide))
    (struct.set $wide 0 (global.get $wide) (struct.new $box (i32.const 1)))
    (struct.set $wide 3 (global.get $wide) (struct.new $box (i32.const 4)))
    (struct.set $wide 33 (global.get $wide) (struct.new $box (i32.const 34)))
    (struct.set $wide 60 (global.get $wide) (struct.new $box (i32.const 61)))
    (struct.set $wide 63 (global.get $wide) (struct.new $box (i32.const 64)))
    (struct.set $wide 69 (global.get $wide) (struct.new $box (i32.const 70))))
  (func (export "sum") (result i32) (local $i i32)
    (call $gc)
    (loop $again
      (drop (struct.new $box (i32.const -1)))
      (br_if $again (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200_000))))
    (i32.const 0)
    (i32.add (struct.get $box 0 (ref.cast (ref $box) (struct.get $wide 0 (global.get $wide)))))
    (i32.add (struct.get $box 0 (ref.cast (ref $box) (struct.get $wide 3 (global.get $wide)))))
    (i32.add (struct.get $box 0 (ref.cast (ref $box) (struct.get $wide 33 (global.get $wide)))))
    (i32.add (struct.get $box 0 (ref.cast (ref $box) (struct.get $wide 60 (global.get $wide)))))
    (i32.add (struct.get $box 0 (ref.cast (ref $box) (struct.get $wide 63 (global.get $wide)))))
    (i32.add (struct.get $box 0 (ref.cast (ref $box) (struct.get $wide 69 (global.get $wide))))))
  (func (export "null-get") (result anyref) (struct.get $wide 69 (global.get $wide)))
  (func (export "null-set") (struct.set $wide 69 (global.get $wide) (ref.null any))))

(assert_trap (invoke "null-get") "null structure reference")
(assert_trap (invoke "null-set") "null structure reference")
(invoke "make")
(assert_return (invoke "sum") (i32.const 234))
(assert_return (invoke "null-get") (ref.struct))

;; A structure with 200 fields, a reference in each 7th: the collector's map of it has 4 words.
(module
  (import "wasmtime" "gc" (func $gc))
  (type $box (struct (field i32)))
  (type $wide (struct
    (field (mut anyref)) (field i64) (field i64) (field i64) (field i64) (field i64) (field i64)
    (field (mut anyref)) (field i64) (field i64) (field i64) (field i64) (field i64) (field i64)
    (field (mut anyref)) (field i64) (field i64) (field i64) (field i64) (field i64) (field i64)
    (field (mut anyref)) (field i64) (field i64) (field i64) (field i64) (field i64) (field i64)
    (field (mut anyref)) (field i64) (field i64) (field i64) (field i64) (field i64) (field i64)
    (field (mut anyref)) (field i64) (field i64) (field i64) (field i64) (field i64) (field i64)
    (field (mut anyref)) (field i64) (field i64) (field i64) (field i64) (field i64) (field i64)
    (field (mut anyref)) (field i64) (field i64) (field i64) (field i64) (field i64) (field i64)
    (field (mut anyref)) (field i64) (field i64) (field i64) (field i64) (field i64) (field i64)
    (field (mut anyref)) (field i64) (field i64) (field i64) (field i64) (field i64) (field i64)
    (field (mut anyref)) (field i64) (field i64) (field i64) (field i64) (field i64) (field i64)
    (field (mut anyref)) (field i64) (field i64) (field i64) (field i64) (field i64) (field i64)
    (field (mut anyref)) (field i64) (field i64) (field i64) (field i64) (field i64) (field i64)
    (field (mut anyref)) (field i64) (field i64) (field i64) (field i64) (field i64) (field i64)
    (field (mut anyref)) (field i64) (field i64) (field i64) (field i64) (field i64) (field i64)
    (field (mut anyref)) (field i64) (field i64) (field i64) (field i64) (field i64) (field i64)
    (field (mut anyref)) (field i64) (field i64) (field i64) (field i64) (field i64) (field i64)
    (field (mut anyref)) (field i64) (field i64) (field i64) (field i64) (field i64) (field i64)
    (field (mut anyref)) (field i64) (field i64) (field i64) (field i64) (field i64) (field i64)
    (field (mut anyref)) (field i64) (field i64) (field i64) (field i64) (field i64) (field i64)
    (field (mut anyref)) (field i64) (field i64) (field i64) (field i64) (field i64) (field i64)
    (field (mut anyref)) (field i64) (field i64) (field i64) (field i64) (field i64) (field i64)
    (field (mut anyref)) (field i64) (field i64) (field i64) (field i64) (field i64) (field i64)
    (field (mut anyref)) (field i64) (field i64) (field i64) (field i64) (field i64) (field i64)
    (field (mut anyref)) (field i64) (field i64) (field i64) (field i64) (field i64) (field i64)
    (field (mut anyref)) (field i64) (field i64) (field i64) (field i64) (field i64) (field i64)
    (field (mut anyref)) (field i64) (field i64) (field i64) (field i64) (field i64) (field i64)
    (field (mut anyref)) (field i64) (field i64) (field i64) (field i64) (field i64) (field i64)
    (field (mut anyref)) (field i64) (field i64) (field i64)))
  (global $wide (mut (ref null $wide)) (ref.null $wide))
  (func (export "make")
    (global.set $wide (struct.new_default $wide))
    (struct.set $wide 0 (global.get $wide) (struct.new $box (i32.const 1)))
    (struct.set $wide 7 (global.get $wide) (struct.new $box (i32.const 8)))
    (struct.set $wide 56 (global.get $wide) (struct.new $box (i32.const 57)))
    (struct.set $wide 63 (global.get $wide) (struct.new $box (i32.const 64)))
    (struct.set $wide 98 (global.get $wide) (struct.new $box (i32.const 99)))
    (struct.set $wide 126 (global.get $wide) (struct.new $box (i32.const 127)))
    (struct.set $wide 196 (global.get $wide) (struct.new $box (i32.const 197))))
  (func (export "sum") (result i32) (local $i i32)
    (call $gc)
    (loop $again
      (drop (struct.new $box (i32.const -1)))
      (br_if $again (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200_000))))
    (i32.const 0)
    (i32.add (struct.get $box 0 (ref.cast (ref $box) (struct.get $wide 0 (global.get $wide)))))
    (i32.add (struct.get $box 0 (ref.cast (ref $box) (struct.get $wide 7 (global.get $wide)))))
    (i32.add (struct.get $box 0 (ref.cast (ref $box) (struct.get $wide 56 (global.get $wide)))))
    (i32.add (struct.get $box 0 (ref.cast (ref $box) (struct.get $wide 63 (global.get $wide)))))
    (i32.add (struct.get $box 0 (ref.cast (ref $box) (struct.get $wide 98 (global.get $wide)))))
    (i32.add (struct.get $box 0 (ref.cast (ref $box) (struct.get $wide 126 (global.get $wide)))))
    (i32.add (struct.get $box 0 (ref.cast (ref $box) (struct.get $wide 196 (global.get $wide))))))
  (func (export "null-get") (result anyref) (struct.get $wide 196 (global.get $wide)))
  (func (export "null-set") (struct.set $wide 196 (global.get $wide) (ref.null any))))

(assert_trap (invoke "null-get") "null structure reference")
(assert_trap (invoke "null-set") "null structure reference")
(invoke "make")
(assert_return (invoke "sum") (i32.const 553))
(assert_return (invoke "null-get") (ref.struct))

;; A structure with 1000 fields, a reference in each 1th: the collector's map of it has 16 words.
(module
  (import "wasmtime" "gc" (func $gc))
  (type $box (struct (field i32)))
  (type $wide (struct
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))
    (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref)) (field (mut anyref))))
  (global $wide (mut (ref null $wide)) (ref.null $wide))
  (func (export "make")
    (global.set $wide (struct.new_default $wide))
    (struct.set $wide 0 (global.get $wide) (struct.new $box (i32.const 1)))
    (struct.set $wide 1 (global.get $wide) (struct.new $box (i32.const 2)))
    (struct.set $wide 62 (global.get $wide) (struct.new $box (i32.const 63)))
    (struct.set $wide 63 (global.get $wide) (struct.new $box (i32.const 64)))
    (struct.set $wide 64 (global.get $wide) (struct.new $box (i32.const 65)))
    (struct.set $wide 126 (global.get $wide) (struct.new $box (i32.const 127)))
    (struct.set $wide 128 (global.get $wide) (struct.new $box (i32.const 129)))
    (struct.set $wide 500 (global.get $wide) (struct.new $box (i32.const 501)))
    (struct.set $wide 999 (global.get $wide) (struct.new $box (i32.const 1000))))
  (func (export "sum") (result i32) (local $i i32)
    (call $gc)
    (loop $again
      (drop (struct.new $box (i32.const -1)))
      (br_if $again (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200_000))))
    (i32.const 0)
    (i32.add (struct.get $box 0 (ref.cast (ref $box) (struct.get $wide 0 (global.get $wide)))))
    (i32.add (struct.get $box 0 (ref.cast (ref $box) (struct.get $wide 1 (global.get $wide)))))
    (i32.add (struct.get $box 0 (ref.cast (ref $box) (struct.get $wide 62 (global.get $wide)))))
    (i32.add (struct.get $box 0 (ref.cast (ref $box) (struct.get $wide 63 (global.get $wide)))))
    (i32.add (struct.get $box 0 (ref.cast (ref $box) (struct.get $wide 64 (global.get $wide)))))
    (i32.add (struct.get $box 0 (ref.cast (ref $box) (struct.get $wide 126 (global.get $wide)))))
    (i32.add (struct.get $box 0 (ref.cast (ref $box) (struct.get $wide 128 (global.get $wide)))))
    (i32.add (struct.get $box 0 (ref.cast (ref $box) (struct.get $wide 500 (global.get $wide)))))
    (i32.add (struct.get $box 0 (ref.cast (ref $box) (struct.get $wide 999 (global.get $wide))))))
  (func (export "null-get") (result anyref) (struct.get $wide 999 (global.get $wide)))
  (func (export "null-set") (struct.set $wide 999 (global.get $wide) (ref.null any))))

(assert_trap (invoke "null-get") "null structure reference")
(assert_trap (invoke "null-set") "null structure reference")
(invoke "make")
(assert_return (invoke "sum") (i32.const 1952))
(assert_return (invoke "null-get") (ref.struct))

;; A structure with 10,000 fields, most of them vectors: null lies so far from the last ones that reading them would find
;; other memory.
(module
  (import "wasmtime" "gc" (func $gc))
  (type $box (struct (field i32)))
  (type $wide (struct
    (field v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128
      v128 v128 v128)
    (field (mut anyref)) (field (mut i32))))
  (global $wide (mut (ref null $wide)) (ref.null $wide))
  (func (export "make")
    (global.set $wide (struct.new_default $wide))
    (struct.set $wide 9998 (global.get $wide) (struct.new $box (i32.const 7)))
    (struct.set $wide 9999 (global.get $wide) (i32.const 8)))
  (func (export "sum") (result i32) (local $i i32)
    (call $gc)
    (loop $again
      (drop (struct.new $box (i32.const -1)))
      (br_if $again (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200_000))))
    (i32.add (struct.get $wide 9999 (global.get $wide))
      (struct.get $box 0 (ref.cast (ref $box) (struct.get $wide 9998 (global.get $wide))))))
  (func (export "get") (result anyref) (struct.get $wide 9998 (global.get $wide)))
  (func (export "get-vector") (result v128) (struct.get $wide 9997 (global.get $wide)))
  (func (export "get-integer") (result i32) (struct.get $wide 9999 (global.get $wide)))
  (func (export "set") (struct.set $wide 9998 (global.get $wide) (ref.null any)))
  (func (export "set-integer") (struct.set $wide 9999 (global.get $wide) (i32.const 1))))

(assert_trap (invoke "get") "null structure reference")
(assert_trap (invoke "get-vector") "null structure reference")
(assert_trap (invoke "get-integer") "null structure reference")
(assert_trap (invoke "set") "null structure reference")
(assert_trap (invoke "set-integer") "null structure reference")
(invoke "make")
(assert_return (invoke "sum") (i32.const 15))
(assert_return (invoke "get-vector") (v128.const i64x2 0 0))
(assert_return (invoke "get-integer") (i32.const 8))
