;; Objects that only a passive element segment refers to, then only what was made of the segment, after that has been
;; dropped. Known from wasmtime#13066, where nobody counted what a segment referred to.

(module
  (type $box (struct (field $n (mut i32))))
  (type $boxes (array (mut (ref null $box))))
  (type $externs (array (mut externref)))
  (type $bytes (array (mut i8)))
  (elem $objects (ref null $box)
    (struct.new $box (i32.const 10)) (struct.new $box (i32.const 11)) (ref.null $box) (struct.new $box (i32.const 13))
    (struct.new $box (i32.const 14)))
  (elem $mixed anyref
    (ref.i31 (i32.const 20)) (struct.new $box (i32.const 21))
    (array.new_fixed $boxes 2 (struct.new $box (i32.const 22)) (struct.new $box (i32.const 23))))
  (elem $wrapped externref
    (extern.convert_any (struct.new $box (i32.const 30))) (extern.convert_any (ref.i31 (i32.const 31))))
  (table $table 8 (ref null $box))
  (table $any 8 anyref)
  (table $kept 8 externref)
  (global $array (mut (ref null $boxes)) (ref.null $boxes))

  ;; Two mebibytes of garbage, half of it boxes: the heap is collected, and what is free is written to.
  (func $churn (export "churn") (local $i i32)
    (local.set $i (i32.const 5000))
    (loop $more
      (drop (array.new $bytes (i32.const 0x55) (i32.const 400)))
      (drop (struct.new $box (i32.const -1)))
      (br_if $more (local.tee $i (i32.sub (local.get $i) (i32.const 1))))))

  (func (export "init")
    (call $churn)
    (table.init $table $objects (i32.const 1) (i32.const 0) (i32.const 5))
    (call $churn))
  (func (export "drop") (elem.drop $objects) (call $churn))
  (func $number (param $i i32) (result i32)
    (if (ref.is_null (table.get $table (local.get $i))) (then (return (i32.const 0))))
    (struct.get $box $n (table.get $table (local.get $i))))
  (func (export "table") (result i32 i32 i32 i32 i32 i32 i32)
    (call $number (i32.const 0)) (call $number (i32.const 1)) (call $number (i32.const 2))
    (call $number (i32.const 3)) (call $number (i32.const 4)) (call $number (i32.const 5))
    (call $number (i32.const 6)))

  ;; The same objects in an array: changes are seen in both.
  (func (export "array")
    (global.set $array (array.new_elem $boxes $objects (i32.const 3) (i32.const 2)))
    (call $churn))
  (func (export "array-numbers") (result i32 i32)
    (call $churn)
    (struct.get $box $n (array.get $boxes (global.get $array) (i32.const 0)))
    (struct.get $box $n (array.get $boxes (global.get $array) (i32.const 1))))
  (func (export "change") (param $n i32)
    (struct.set $box $n (array.get $boxes (global.get $array) (i32.const 1)) (local.get $n)))
  (func (export "clear-table")
    (table.fill $table (i32.const 0) (ref.null none) (i32.const 8))
    (call $churn))

  (func (export "mixed") (result i32 i32 i32 i32)
    (table.init $any $mixed (i32.const 2) (i32.const 0) (i32.const 3))
    (elem.drop $mixed)
    (call $churn)
    (i31.get_s (ref.cast (ref i31) (table.get $any (i32.const 2))))
    (struct.get $box $n (ref.cast (ref $box) (table.get $any (i32.const 3))))
    (struct.get $box $n
      (array.get $boxes (ref.cast (ref $boxes) (table.get $any (i32.const 4))) (i32.const 0)))
    (struct.get $box $n
      (array.get $boxes (ref.cast (ref $boxes) (table.get $any (i32.const 4))) (i32.const 1))))

  (func (export "wrapped") (result i32 i32)
    (local $array (ref null $externs))
    (local.set $array
      (array.new $externs (extern.convert_any (struct.new $box (i32.const -1))) (i32.const 3)))
    (call $churn)
    (array.init_elem $externs $wrapped (local.get $array) (i32.const 1) (i32.const 0) (i32.const 2))
    (elem.drop $wrapped)
    (call $churn)
    (struct.get $box $n
      (ref.cast (ref $box) (any.convert_extern (array.get $externs (local.get $array) (i32.const 1)))))
    (i31.get_s (ref.cast (ref i31) (any.convert_extern (array.get $externs (local.get $array) (i32.const 2)))))))

(invoke "churn")
(invoke "init")
(assert_return (invoke "table")
  (i32.const 0) (i32.const 10) (i32.const 11) (i32.const 0) (i32.const 13) (i32.const 14) (i32.const 0))
(invoke "array")
(invoke "change" (i32.const 99))
(assert_return (invoke "table")
  (i32.const 0) (i32.const 10) (i32.const 11) (i32.const 0) (i32.const 13) (i32.const 99) (i32.const 0))
(invoke "drop")
(assert_return (invoke "table")
  (i32.const 0) (i32.const 10) (i32.const 11) (i32.const 0) (i32.const 13) (i32.const 99) (i32.const 0))
(assert_return (invoke "array-numbers") (i32.const 13) (i32.const 99))
(invoke "clear-table")
(assert_return (invoke "array-numbers") (i32.const 13) (i32.const 99))
(assert_trap (invoke "init") "out of bounds table access")
(assert_return (invoke "mixed") (i32.const 20) (i32.const 21) (i32.const 22) (i32.const 23))
(assert_return (invoke "wrapped") (i32.const 30) (i32.const 31))

;; Active and declared segments, and the initial value of a table.
(module
  (type $box (struct (field $n i32)))
  (type $bytes (array (mut i8)))
  (table $table 6 (ref $box) (struct.new $box (i32.const 1)))
  (elem (table $table) (i32.const 1) (ref $box) (struct.new $box (i32.const 2)) (struct.new $box (i32.const 3)))
  (elem declare anyref (struct.new $box (i32.const 4)))
  (func $churn (local $i i32)
    (local.set $i (i32.const 5000))
    (loop $more
      (drop (array.new $bytes (i32.const 0x55) (i32.const 400)))
      (drop (struct.new $box (i32.const -1)))
      (br_if $more (local.tee $i (i32.sub (local.get $i) (i32.const 1))))))
  (func (export "number") (param $i i32) (result i32)
    (call $churn)
    (struct.get $box $n (table.get $table (local.get $i))))
  ;; The initial value is one object, in all places.
  (func (export "same") (param $i i32) (param $j i32) (result i32)
    (call $churn)
    (ref.eq (table.get $table (local.get $i)) (table.get $table (local.get $j)))))

(assert_return (invoke "number" (i32.const 0)) (i32.const 1))
(assert_return (invoke "number" (i32.const 1)) (i32.const 2))
(assert_return (invoke "number" (i32.const 2)) (i32.const 3))
(assert_return (invoke "number" (i32.const 5)) (i32.const 1))
(assert_return (invoke "same" (i32.const 0) (i32.const 5)) (i32.const 1))
(assert_return (invoke "same" (i32.const 0) (i32.const 1)) (i32.const 0))
