;; Behind a label that a handler may come to, the instance is loaded from the frame. A function that calls nothing has not
;; saved it there, and no handler of it ever runs: the instance is still where it was.

(module
  (memory 1)
  (tag $e (param i32))
  (global $g (mut i32) (i32.const 5))
  (func (export "store") (param $a i32) (result i32) (local $x exnref)
    (block $out (result i32)
      (block $caught (result exnref)
        (br $out (try_table (result i32) (catch_all_ref $caught) (i32.const 8))))
      (local.set $x)
      (i32.const 16))
    (i32.store (local.get $a))
    (i32.load (i32.const 8)))
  (func (export "global") (result i32)
    (block $caught (result i32)
      (drop (try_table (result i32) (catch $e $caught) (i32.const 1)))
      (i32.const 2))
    (drop)
    (global.set $g (i32.add (global.get $g) (i32.const 1)))
    (global.get $g))
  (func (export "loop") (param $n i32) (result i32)
    (block $caught
      (loop $again
        (try_table (catch_all $caught)
          (global.set $g (i32.add (global.get $g) (i32.const 1)))
          (local.set $n (i32.sub (local.get $n) (i32.const 1))))
        (br_if $again (local.get $n))))
    (global.get $g)))

(assert_return (invoke "store" (i32.const 40)) (i32.const 40))
(assert_return (invoke "global") (i32.const 6))
(assert_return (invoke "loop" (i32.const 4)) (i32.const 10))
