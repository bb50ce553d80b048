;; Objects that nothing but the host refers to. Builds for debugging alone have functions that keep them, so this is
;; no script of spec/.
(module
  (import "wastrun_test" "hold" (func $hold (param anyref)))
  (import "wastrun_test" "held" (func $held (result anyref)))
  (import "wasmtime" "gc" (func $gc))
  (type $box (struct (field i32)))
  (func $waste (param $n i32)
    (loop $again
      (drop (struct.new $box (i32.const -1)))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
  (func (export "hold") (call $hold (struct.new $box (i32.const 42))))
  (func (export "held") (result i32)
    (call $gc)
    (call $waste (i32.const 100))
    (struct.get $box 0 (ref.cast (ref $box) (call $held)))))
(assert_return (invoke "hold"))
(assert_return (invoke "held") (i32.const 42))
