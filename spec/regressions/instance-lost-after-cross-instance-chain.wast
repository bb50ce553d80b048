;; A function calls another of its own instance, which tail-calls into a second instance. The call looks like
;; one that stays at home, so an engine that keeps the instance, its memory base or its globals in fixed
;; registers must not take them for unchanged. Known from WebKit#8114.

(module $other
  (memory 1)
  (data (i32.const 0) "\02\02\02\02")
  (global $id (mut i32) (i32.const 2000))
  (func (export "finish") (param i32) (result i32)
    (global.set $id (i32.add (global.get $id) (i32.const 1)))
    (i32.add (local.get 0) (i32.add (global.get $id) (i32.load8_u (i32.const 0)))))
)
(register "other" $other)

(module $own
  (import "other" "finish" (func $finish (param i32) (result i32)))
  (type $finish (func (param i32) (result i32)))
  (table funcref (elem $finish))
  (memory 2)
  (data (i32.const 0) "\01\01\01\01")
  (data (i32.const 0x1fffc) "\07\07\07\07")
  (global $id (mut i32) (i32.const 1000))

  (func $direct (param i32) (result i32) (return_call $finish (local.get 0)))
  (func $indirect (param i32) (result i32)
    (return_call_indirect (type $finish) (local.get 0) (i32.const 0)))
  (func $ref (param i32) (result i32) (return_call_ref $finish (local.get 0) (ref.func $finish)))
  ;; One step more, so that the call is two functions away.
  (func $twice (param i32) (result i32) (return_call $direct (local.get 0)))

  ;; What each of them answers, then what is seen at home: memory, its far end, its size, a global.
  (func (export "direct") (result i32 i32 i32 i32 i32)
    (call $direct (i32.const 10000)) (call $look))
  (func (export "indirect") (result i32 i32 i32 i32 i32)
    (call $indirect (i32.const 10000)) (call $look))
  (func (export "ref") (result i32 i32 i32 i32 i32)
    (call $ref (i32.const 10000)) (call $look))
  (func $look (result i32 i32 i32 i32)
    (i32.load8_u (i32.const 0)) (i32.load8_u (i32.const 0x1ffff)) (memory.size) (global.get $id))

  ;; The same without a further call, in a loop that uses memory and global throughout.
  (func (export "loop") (param $n i32) (result i32 i32)
    (local $sum i32)
    (loop $again
      (i32.store (i32.const 8) (i32.add (i32.load (i32.const 8)) (i32.load8_u (i32.const 0x1ffff))))
      (local.set $sum (i32.add (local.get $sum) (i32.and (call $twice (i32.const 0)) (i32.const 0))))
      (global.set $id (i32.add (global.get $id) (i32.load8_u (i32.const 0))))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (i32.add (local.get $sum) (i32.load (i32.const 8)))
    (global.get $id))
)

(assert_return (invoke "direct")
  (i32.const 12003) (i32.const 1) (i32.const 7) (i32.const 2) (i32.const 1000))
(assert_return (invoke "indirect")
  (i32.const 12004) (i32.const 1) (i32.const 7) (i32.const 2) (i32.const 1000))
(assert_return (invoke "ref")
  (i32.const 12005) (i32.const 1) (i32.const 7) (i32.const 2) (i32.const 1000))
(assert_return (invoke "loop" (i32.const 100)) (i32.const 700) (i32.const 1100))
