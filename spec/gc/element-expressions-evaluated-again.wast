;; The expressions of an element segment are evaluated once, when the module is instantiated: whoever takes an element,
;; gets the same object. Known from wasmtime#12985, where each `array.new_elem` made new ones. And two instances of one
;; module have objects of their own.

(module $helper
  (table $table (export "table") 8 anyref))
(register "helper" $helper)

(module definition $instance
  (type $box (sub (struct (field $n (mut i32)))))
  (type $boxes (array (mut (ref null $box))))
  (import "helper" "table" (table $shared 8 anyref))
  (global $global (ref $box) (struct.new $box (i32.const 5)))
  (elem $elements (ref null $box)
    (struct.new $box (i32.const 1)) (struct.new $box (i32.const 2)) (global.get $global) (global.get $global))
  (table $own 4 (ref null $box))

  (func (export "arrays") (result i32 i32 i32 i32)
    (local $a (ref null $boxes)) (local $b (ref null $boxes))
    (local.set $a (array.new_elem $boxes $elements (i32.const 0) (i32.const 4)))
    (local.set $b (array.new_elem $boxes $elements (i32.const 1) (i32.const 3)))
    (ref.eq (local.get $a) (local.get $b))
    (ref.eq (array.get $boxes (local.get $a) (i32.const 1)) (array.get $boxes (local.get $b) (i32.const 0)))
    (ref.eq (array.get $boxes (local.get $a) (i32.const 0)) (array.get $boxes (local.get $a) (i32.const 1)))
    (ref.eq (array.get $boxes (local.get $a) (i32.const 3)) (array.get $boxes (local.get $b) (i32.const 1))))
  (func (export "table-and-array") (result i32 i32)
    (local $a (ref null $boxes))
    (table.init $own $elements (i32.const 0) (i32.const 0) (i32.const 4))
    (local.set $a (array.new $boxes (ref.null none) (i32.const 4)))
    (array.init_elem $boxes $elements (local.get $a) (i32.const 0) (i32.const 0) (i32.const 4))
    (ref.eq (table.get $own (i32.const 0)) (array.get $boxes (local.get $a) (i32.const 0)))
    (ref.eq (table.get $own (i32.const 2)) (global.get $global)))
  ;; Changed through one, seen through the other.
  (func (export "add") (param $n i32) (result i32)
    (struct.set $box $n (array.get $boxes (array.new_elem $boxes $elements (i32.const 0) (i32.const 1)) (i32.const 0))
      (i32.add
        (local.get $n)
        (struct.get $box $n
          (array.get $boxes (array.new_elem $boxes $elements (i32.const 0) (i32.const 1)) (i32.const 0)))))
    (struct.get $box $n
      (array.get $boxes (array.new_elem $boxes $elements (i32.const 0) (i32.const 2)) (i32.const 0))))
  (func (export "share") (param $i i32)
    (table.set $shared (local.get $i)
      (array.get $boxes (array.new_elem $boxes $elements (i32.const 0) (i32.const 1)) (i32.const 0)))
    (table.set $shared (i32.add (local.get $i) (i32.const 1)) (global.get $global)))
  (func (export "same") (param $i i32) (param $j i32) (result i32)
    (ref.eq
      (ref.cast eqref (table.get $shared (local.get $i)))
      (ref.cast eqref (table.get $shared (local.get $j))))))

(module instance $one $instance)
(module instance $two $instance)
(assert_return (invoke $one "arrays") (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke $two "arrays") (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke $one "table-and-array") (i32.const 1) (i32.const 1))
(assert_return (invoke $one "add" (i32.const 10)) (i32.const 11))
(assert_return (invoke $one "add" (i32.const 10)) (i32.const 21))
(assert_return (invoke $two "add" (i32.const 5)) (i32.const 6))
(assert_return (invoke $one "add" (i32.const 0)) (i32.const 21))
(invoke $one "share" (i32.const 0))
(invoke $two "share" (i32.const 2))
(invoke $one "share" (i32.const 4))
(assert_return (invoke $one "same" (i32.const 0) (i32.const 4)) (i32.const 1))
(assert_return (invoke $one "same" (i32.const 0) (i32.const 2)) (i32.const 0))
(assert_return (invoke $one "same" (i32.const 1) (i32.const 5)) (i32.const 1))
(assert_return (invoke $two "same" (i32.const 1) (i32.const 3)) (i32.const 0))
(assert_return (invoke $two "same" (i32.const 6) (i32.const 7)) (i32.const 1))
