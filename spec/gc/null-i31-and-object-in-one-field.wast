;; Trees whose fields hold null, i31s, objects and the host's references by turns, as uniform representations of other
;; languages do: each is told apart, at each place, after collections. Known from wasmtime#10171, where "null or i31" was
;; tested by one wrong mask.

(module
  (type $tree (struct (field $left (mut anyref)) (field $right (mut anyref))))
  (type $number (struct (field $n i64)))
  (type $array (array (mut anyref)))
  (type $bytes (array (mut i8)))
  (global $host (mut anyref) (ref.null any))

  (func $churn (local $i i32)
    (local.set $i (i32.const 5000))
    (loop $more
      (drop (array.new $bytes (i32.const 0x55) (i32.const 400)))
      (drop (struct.new $number (i64.const -1)))
      (br_if $more (local.tee $i (i32.sub (local.get $i) (i32.const 1))))))

  ;; A leaf by its number: null, a small integer, a boxed one, a host's reference, a short array.
  (func $leaf (param $n i32) (result anyref)
    (block $host (block $array (block $box (block $i31 (block $null
      (br_table $null $i31 $box $host $array (i32.rem_u (local.get $n) (i32.const 5))))
      (return (ref.null none)))
      (return (ref.i31 (local.get $n))))
      (return (struct.new $number (i64.extend_i32_u (local.get $n)))))
      (return (array.new $array (ref.i31 (local.get $n)) (i32.const 1))))
    (global.get $host))
  ;; A complete tree of leaves from a number on.
  (func $tree (param $depth i32) (param $n i32) (result anyref)
    (if (i32.eqz (local.get $depth)) (then (return_call $leaf (local.get $n))))
    (local.set $depth (i32.sub (local.get $depth) (i32.const 1)))
    (struct.new $tree
      (call $tree (local.get $depth) (local.get $n))
      (call $tree (local.get $depth) (i32.add (local.get $n) (i32.shl (i32.const 1) (local.get $depth))))))

  ;; The sum of all leaves: i31s and boxes count what they say, null counts 1, a host's reference 10^6, an array ten times
  ;; what its element says.
  (func $sum (param $o anyref) (result i64)
    (block $null
      (block $i31 (result (ref i31))
        (block $number (result (ref $number))
          (block $array (result (ref $array))
            (block $tree (result (ref $tree))
              (br_on_null $null (local.get $o))
              (br_on_cast $i31 (ref any) (ref i31))
              (br_on_cast $number (ref any) (ref $number))
              (br_on_cast $array (ref any) (ref $array))
              (br_on_cast $tree (ref any) (ref $tree))
              (drop)
              (return (i64.const 1_000_000)))
            (local.set $o)
            (return
              (i64.add
                (call $sum (struct.get $tree $left (ref.cast (ref $tree) (local.get $o))))
                (call $sum (struct.get $tree $right (ref.cast (ref $tree) (local.get $o)))))))
          (array.get $array (i32.const 0))
          (return (i64.mul (call $sum) (i64.const 10))))
        (return (struct.get $number $n)))
      (return (i64.extend_i32_s (i31.get_s))))
    (i64.const 1))
  (func (export "sum") (param $depth i32) (param $n i32) (param $host anyref) (result i64 i64)
    (local $t anyref)
    (global.set $host (local.get $host))
    (local.set $t (call $tree (local.get $depth) (local.get $n)))
    (call $sum (local.get $t))
    (call $churn)
    (call $sum (local.get $t)))

  ;; Every field takes each kind of value, one after the other; its neighbour keeps what it has.
  (func (export "fields") (param $host anyref) (result i64)
    (local $o (ref null $tree)) (local $sum i64) (local $i i32)
    (global.set $host (local.get $host))
    (local.set $o (struct.new $tree (ref.i31 (i32.const 7)) (ref.i31 (i32.const 9))))
    (loop $again
      (struct.set $tree $left (local.get $o) (call $leaf (local.get $i)))
      (call $churn)
      (local.set $sum (i64.add (call $sum (local.get $o)) (i64.mul (local.get $sum) (i64.const 3))))
      (struct.set $tree $right (local.get $o) (call $leaf (i32.add (local.get $i) (i32.const 3))))
      (call $churn)
      (local.set $sum (i64.add (call $sum (local.get $o)) (i64.mul (local.get $sum) (i64.const 3))))
      (br_if $again (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 10))))
    (local.get $sum)))

(assert_return (invoke "sum" (i32.const 0) (i32.const 3) (ref.host 4)) (i64.const 1000000) (i64.const 1000000))
(assert_return (invoke "sum" (i32.const 1) (i32.const 0) (ref.host 0)) (i64.const 2) (i64.const 2))
(assert_return (invoke "sum" (i32.const 5) (i32.const 100) (ref.host 1)) (i64.const 6008496) (i64.const 6008496))
(assert_return (invoke "sum" (i32.const 10) (i32.const 1000) (ref.host 5)) (i64.const 208703380) (i64.const 208703380))
(assert_return (invoke "fields" (ref.host 3)) (i64.const 518709737072799))
