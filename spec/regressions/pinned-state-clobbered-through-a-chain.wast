;; Whether a call can change what an engine keeps in fixed registers depends on the callee's tail calls, on
;; theirs, and so on. Here a chain of three functions of one instance ends in another instance; the caller
;; uses memory of its own before and after, with nothing in between that would make it load anything afresh.
;; Known from WebKit#36211.

(module $far
  (memory 1 1)
  (func (export "store") (param $address i32) (param $value i32)
    (i32.store (local.get $address) (local.get $value)))
  (func (export "load") (param $address i32) (result i32) (i32.load (local.get $address)))
)
(register "far" $far)

(module $near
  (import "far" "store" (func $store (param i32 i32)))
  (import "far" "load" (func $load (param i32) (result i32)))
  (memory 1 1)
  (func $first (param i32 i32) (return_call $second (local.get 1) (local.get 0)))
  (func $second (param i32 i32) (return_call $third (local.get 0) (local.get 1) (i32.const 0)))
  (func $third (param i32 i32 i32)
    (return_call $store (i32.add (local.get 1) (local.get 2)) (local.get 0)))

  (func (export "write-both") (param $address i32) (param $value i32) (result i32 i32 i32)
    (i32.store (local.get $address) (local.get $value))
    (call $first (local.get $address) (i32.add (local.get $value) (i32.const 1)))
    (i32.store offset=4 (local.get $address) (i32.add (local.get $value) (i32.const 2)))
    (i32.load (local.get $address))
    (i32.load offset=4 (local.get $address))
    (call $load (local.get $address)))

  ;; A call that may take either way.
  (func $maybe (param $cross i32) (param $address i32) (result i32)
    (if (local.get $cross) (then (return_call $load (local.get $address))))
    (return_call $own-load (local.get $address)))
  (func $own-load (param i32) (result i32) (i32.load (local.get 0)))
  (func (export "alternate") (param $n i32) (result i32)
    (local $sum i32)
    (i32.store (i32.const 100) (i32.const 1))
    (call $store (i32.const 100) (i32.const 1000))
    (loop $again
      (local.set $sum
        (i32.add
          (i32.add (local.get $sum) (i32.load (i32.const 100)))
          (call $maybe (i32.and (local.get $n) (i32.const 1)) (i32.const 100))))
      (i32.store (i32.const 100) (i32.load (i32.const 100)))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $sum))
)

(assert_return (invoke "write-both" (i32.const 16) (i32.const 50))
  (i32.const 50) (i32.const 52) (i32.const 51))
(assert_return (invoke $far "load" (i32.const 20)) (i32.const 0))
(assert_return (invoke "alternate" (i32.const 10)) (i32.const 5015))
