;; The check leaves the index as it is, and knows the whole of it.

(module
  (memory i64 1)
  (data (i64.const 0) "\01\00\00\00\00\00\00\00\02\00\00\00\00\00\00\00")
  ;; The index is wanted afterwards: from a parameter, a local in memory, a computed value that a tee keeps.
  (func (export "parameter") (param $p i64) (result i64)
    (i64.add (i64.mul (i64.load offset=8 (local.get $p)) (i64.const 1000)) (local.get $p)))
  (func (export "local") (param $p i64) (result i64) (local $q i64)
    (local.set $q (local.get $p))
    (call $nothing)
    (i64.add (i64.mul (i64.load offset=8 (local.get $q)) (i64.const 1000)) (local.get $q)))
  (func (export "tee") (param $p i64) (result i64) (local $q i64)
    (i64.add
      (i64.mul (i64.load (local.tee $q (i64.add (local.get $p) (i64.const 8)))) (i64.const 1000))
      (local.get $q)))
  (func (export "stored") (param $p i64) (result i64)
    (i64.store offset=16 (local.get $p) (local.get $p))
    (i64.load offset=16 (local.get $p)))
  (func $nothing)
  ;; Among more values than there are registers.
  (func (export "pressure") (param $p i64) (result i64)
    (local.get $p) (local.get $p) (i64.const 1) (i64.add) (local.get $p) (i64.const 2) (i64.add)
    (local.get $p) (i64.const 3) (i64.add) (local.get $p) (i64.const 4) (i64.add)
    (local.get $p) (i64.const 5) (i64.add) (local.get $p) (i64.const 6) (i64.add)
    (local.get $p) (i64.const 7) (i64.add) (local.get $p) (i64.const 8) (i64.add) (i64.load)
    (i64.add) (i64.add) (i64.add) (i64.add) (i64.add) (i64.add) (i64.add) (i64.add))
  ;; i32 made of i64 has no upper half, whatever the register held; extended it has one, or none.
  (func (export "wrapped") (param $p i64) (result i64) (i64.load (i64.extend_i32_u (i32.wrap_i64 (local.get $p)))))
  (func (export "wrapped-signed") (param $p i64) (result i64)
    (i64.load (i64.extend_i32_s (i32.wrap_i64 (local.get $p)))))
  (func (export "extended") (param $p i64) (result i64) (i64.load (i64.extend32_s (local.get $p)))))

(assert_return (invoke "parameter" (i64.const 0)) (i64.const 2000))
(assert_return (invoke "local" (i64.const 0)) (i64.const 2000))
(assert_return (invoke "tee" (i64.const 0)) (i64.const 2008))
(assert_return (invoke "stored" (i64.const 24)) (i64.const 24))
(assert_return (invoke "pressure" (i64.const 0)) (i64.const 30))
(assert_return (invoke "wrapped" (i64.const 0x1234567800000008)) (i64.const 2))
(assert_return (invoke "wrapped-signed" (i64.const 0x1234567800000008)) (i64.const 2))
(assert_trap (invoke "wrapped" (i64.const 0x12345678FFFFFFF8)) "out of bounds memory access")
(assert_trap (invoke "wrapped-signed" (i64.const 0x12345678FFFFFFF8)) "out of bounds memory access")
(assert_trap (invoke "extended" (i64.const 0xFFFFFFF8)) "out of bounds memory access")
(assert_return (invoke "extended" (i64.const 0x7FFFFFFF00000008)) (i64.const 2))

;; The same beside a 32-bit memory, whose accesses have no check.
(module
  (memory $narrow 1)
  (memory $wide i64 1)
  (data (memory $narrow) (i32.const 8) "\03")
  (data (memory $wide) (i64.const 8) "\04")
  (func (export "both") (param $p i64) (result i32)
    (i32.add
      (i32.mul (i32.load8_u $narrow (i32.wrap_i64 (local.get $p))) (i32.const 10))
      (i32.load8_u $wide (local.get $p))))
  (func (export "narrow-of-wide") (param $p i64) (result i32)
    (i32.load8_u $narrow (i32.load $wide (local.get $p)))))

(assert_return (invoke "both" (i64.const 8)) (i32.const 34))
(assert_trap (invoke "both" (i64.const 0x100000008)) "out of bounds memory access")
(assert_return (invoke "narrow-of-wide" (i64.const 8)) (i32.const 0))
(assert_trap (invoke "narrow-of-wide" (i64.const 5)) "out of bounds memory access")
