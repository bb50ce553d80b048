;; The heap runs full in each instruction that makes an object: that ends the call, and everything that was there is as it
;; was; when some of it is let go, there is room again. Engines have crashed for want of memory at places that nobody had
;; thought of (WebKit PR 24793, 35899, 60672; wasmtime PR 10416).

(module
  (import "wasmtime" "gc" (func $gc))
  (rec (type $list (struct (field (ref null $bytes)) (field (ref null $list)))) (type $bytes (array (mut i8))))
  (type $small (struct (field (mut i64)) (field (mut anyref))))
  (type $refs (array (mut anyref)))
  (tag $e (param i64 anyref))
  (data $data "abcdefghijklmnopqrstuvwxyz")
  (elem $elem anyref (ref.i31 (i32.const 1)) (ref.null any))
  (global $list (mut (ref null $list)) (ref.null $list))
  (global $smalls (mut anyref) (ref.null any))

  ;; Until there is no room for such an array: with its length at both ends.
  (func (export "fill") (param $length i32) (local $bytes (ref null $bytes))
    (loop $again
      (local.set $bytes (array.new_default $bytes (local.get $length)))
      (array.set $bytes (local.get $bytes) (i32.const 0) (local.get $length))
      (array.set $bytes (local.get $bytes) (i32.sub (local.get $length) (i32.const 1)) (local.get $length))
      (global.set $list (struct.new $list (local.get $bytes) (global.get $list)))
      (br $again)))
  (func (export "fill-structures")
    (loop $again (global.set $smalls (struct.new $small (i64.const 5) (global.get $smalls))) (br $again)))
  (func (export "fill-exceptions") (local $x exnref) (local $n i64)
    (loop $again
      (local.set $n (i64.add (local.get $n) (i64.const 1)))
      (block $h (result exnref)
        (try_table (catch_all_ref $h) (throw $e (local.get $n) (global.get $smalls)))
        (unreachable))
      (global.set $smalls (array.new_fixed $refs 1 (global.get $smalls)))
      (drop)
      (br $again)))

  ;; How many arrays there are, if all are right; otherwise −1.
  (func (export "count") (result i32) (local $at (ref null $list)) (local $n i32) (local $bytes (ref null $bytes))
    (local.set $at (global.get $list))
    (loop $again
      (if (ref.is_null (local.get $at)) (then (return (local.get $n))))
      (local.set $bytes (struct.get $list 0 (local.get $at)))
      (if (i32.ne (array.get_u $bytes (local.get $bytes) (i32.const 0))
          (i32.and (array.len (local.get $bytes)) (i32.const 0xff)))
        (then (return (i32.const -1))))
      (if (i32.ne (array.get_u $bytes (local.get $bytes) (i32.sub (array.len (local.get $bytes)) (i32.const 1)))
          (i32.and (array.len (local.get $bytes)) (i32.const 0xff)))
        (then (return (i32.const -1))))
      (local.set $n (i32.add (local.get $n) (i32.const 1)))
      (local.set $at (struct.get $list 1 (local.get $at)))
      (br $again))
    (unreachable))
  (func (export "drop") (global.set $list (ref.null $list)) (global.set $smalls (ref.null any)))
  ;; Lets half of the arrays go.
  (func (export "halve") (param $n i32)
    (loop $again
      (global.set $list (struct.get $list 1 (global.get $list)))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))

  ;; Each maker, often enough to need room.
  (func (export "struct.new") (local $a anyref) (loop $again
    (local.set $a (struct.new $small (i64.const 1) (local.get $a))) (br $again)))
  (func (export "struct.new_default") (local $a (ref null $small)) (local $b (ref null $small)) (loop $again
    (local.set $b (struct.new_default $small)) (struct.set $small 1 (local.get $b) (local.get $a))
    (local.set $a (local.get $b)) (br $again)))
  (func (export "array.new") (local $a anyref) (loop $again
    (local.set $a (array.new $refs (local.get $a) (i32.const 3))) (br $again)))
  (func (export "array.new_default") (local $a (ref null $refs)) (local $b (ref null $refs)) (loop $again
    (local.set $b (array.new_default $refs (i32.const 3)))
    (array.set $refs (local.get $b) (i32.const 2) (local.get $a)) (local.set $a (local.get $b)) (br $again)))
  (func (export "array.new_fixed") (local $a anyref) (loop $again
    (local.set $a (array.new_fixed $refs 2 (local.get $a) (local.get $a))) (br $again)))
  (func (export "array.new_data") (local $a (ref null $list)) (loop $again
    (local.set $a (struct.new $list (array.new_data $bytes $data (i32.const 0) (i32.const 26)) (local.get $a)))
    (br $again)))
  (func (export "array.new_elem") (local $a (ref null $refs)) (local $b (ref null $refs)) (loop $again
    (local.set $b (array.new_elem $refs $elem (i32.const 0) (i32.const 2)))
    (array.set $refs (local.get $b) (i32.const 0) (local.get $a)) (local.set $a (local.get $b)) (br $again)))
  (func $throw (param $a anyref) (throw $e (i64.const 1) (local.get $a)))
  (func $depth (param $a anyref) (local $b anyref)
    (block $h (result i64 anyref exnref)
      (try_table (catch_ref $e $h) (call $throw (local.get $a)))
      (unreachable))
    (drop) (local.set $b) (drop)
    (call $depth (array.new_default $refs (i32.const 100_000))))
  (func (export "throw") (call $depth (ref.null any)))
  (func (export "large") (result i32) (array.len (array.new_default $bytes (i32.const 200_000_000))))
  (func (export "too-large") (result i32) (array.len (array.new_default $bytes (i32.const 300_000_000)))))

;; With arrays of many sizes, the largest first, until not even small ones fit.
(assert_exhaustion (invoke "fill" (i32.const 100_000_000)) "heap exhausted")
(assert_exhaustion (invoke "fill" (i32.const 1_000_000)) "heap exhausted")
(assert_exhaustion (invoke "fill" (i32.const 30_000)) "heap exhausted")
(assert_exhaustion (invoke "fill" (i32.const 900)) "heap exhausted")
(assert_exhaustion (invoke "fill" (i32.const 9)) "heap exhausted")
(assert_exhaustion (invoke "fill-structures") "heap exhausted")
(assert_exhaustion (invoke "struct.new") "heap exhausted")
(assert_exhaustion (invoke "struct.new_default") "heap exhausted")
(assert_exhaustion (invoke "array.new") "heap exhausted")
(assert_exhaustion (invoke "array.new_default") "heap exhausted")
(assert_exhaustion (invoke "array.new_fixed") "heap exhausted")
(assert_exhaustion (invoke "array.new_data") "heap exhausted")
(assert_exhaustion (invoke "array.new_elem") "heap exhausted")
(assert_exhaustion (invoke "throw") "heap exhausted")
(assert_exhaustion (invoke "large") "heap exhausted")
(assert_trap (invoke "too-large") "allocation size too large")
(invoke "drop")
(assert_return (invoke "count") (i32.const 0))
(assert_return (invoke "large") (i32.const 200_000_000))

;; What was there is as it was.
(assert_exhaustion (invoke "fill" (i32.const 10_000_001)) "heap exhausted")
(assert_return (invoke "count") (i32.const 26))
(assert_exhaustion (invoke "large") "heap exhausted")
(assert_trap (invoke "too-large") "allocation size too large")
(assert_return (invoke "count") (i32.const 26))
(assert_exhaustion (invoke "struct.new") "heap exhausted")
(assert_return (invoke "count") (i32.const 26))
(invoke "halve" (i32.const 13))
(assert_return (invoke "count") (i32.const 13))
(assert_exhaustion (invoke "large") "heap exhausted")
(assert_exhaustion (invoke "fill" (i32.const 10_000_001)) "heap exhausted")
(assert_return (invoke "count") (i32.const 26))
(invoke "drop")

;; An empty heap, filled with small objects and with exceptions, is empty afterwards, whatever was thrown last.
(assert_exhaustion (invoke "struct.new") "heap exhausted")
(assert_return (invoke "large") (i32.const 200_000_000))
(assert_exhaustion (invoke "fill-exceptions") "heap exhausted")
(invoke "drop")
(assert_return (invoke "large") (i32.const 200_000_000))
(assert_return (invoke "count") (i32.const 0))
