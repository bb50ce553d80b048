;; The callee takes more parameters than its caller has: none to nine, seven to eight, with two results, as a
;; database's bytecode interpreter does. Known from wazero, where it went wrong on one processor only.

(module
  (type $nine (func (param i32 i64 f32 f64 i32 i64 f32 f64 i32) (result i64 f64)))
  (table funcref (elem $nine))
  (func $nine (type $nine)
    (i64.add
      (i64.add (i64.extend_i32_s (local.get 0)) (local.get 1))
      (i64.add
        (i64.extend_i32_s (local.get 4))
        (i64.add (local.get 5) (i64.mul (i64.const 100) (i64.extend_i32_s (local.get 8))))))
    (f64.add
      (f64.add (f64.promote_f32 (local.get 2)) (local.get 3))
      (f64.add (f64.promote_f32 (local.get 6)) (f64.mul (f64.const 100) (local.get 7)))))
  (func (export "0-to-9") (result i64 f64)
    (return_call $nine
      (i32.const 1) (i64.const 2) (f32.const 0.5) (f64.const 0.25) (i32.const 3) (i64.const 4) (f32.const 1)
      (f64.const 2) (i32.const 5)))
  (func (export "0-to-9-indirect") (result i64 f64)
    (return_call_indirect (type $nine)
      (i32.const 1) (i64.const 2) (f32.const 0.5) (f64.const 0.25) (i32.const 3) (i64.const 4) (f32.const 1)
      (f64.const 2) (i32.const 5) (i32.const 0)))
  (func (export "0-to-9-ref") (result i64 f64)
    (return_call_ref $nine
      (i32.const 1) (i64.const 2) (f32.const 0.5) (f64.const 0.25) (i32.const 3) (i64.const 4) (f32.const 1)
      (f64.const 2) (i32.const 5) (ref.func $nine)))

  ;; One more each time: the caller's parameters, one place on, and a new one in front, until there are
  ;; twelve.
  (func $5 (param i32 i32 i32 i32 i32) (result i32 i32)
    (return_call $6 (i32.const 5) (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4)))
  (func $6 (param i32 i32 i32 i32 i32 i32) (result i32 i32)
    (return_call $7
      (i32.const 6) (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5)))
  (func $7 (param i32 i32 i32 i32 i32 i32 i32) (result i32 i32)
    (return_call $8
      (i32.const 7) (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5)
      (local.get 6)))
  (func $8 (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32)
    (return_call $9
      (i32.const 8) (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5)
      (local.get 6) (local.get 7)))
  (func $9 (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32)
    (return_call $10
      (i32.const 9) (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5)
      (local.get 6) (local.get 7) (local.get 8)))
  (func $10 (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32)
    (return_call $11
      (i32.const 1) (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5)
      (local.get 6) (local.get 7) (local.get 8) (local.get 9)))
  (func $11 (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32)
    (return_call $12
      (i32.const 2) (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5)
      (local.get 6) (local.get 7) (local.get 8) (local.get 9) (local.get 10)))
  (func $digit (param i32 i32) (result i32)
    (i32.add (i32.mul (local.get 0) (i32.const 10)) (local.get 1)))
  (func $12 (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32)
    (local.get 0)
    (call $digit (local.get 1)) (call $digit (local.get 2)) (call $digit (local.get 3))
    (call $digit (local.get 4)) (call $digit (local.get 5))
    (local.get 6)
    (call $digit (local.get 7)) (call $digit (local.get 8)) (call $digit (local.get 9))
    (call $digit (local.get 10)) (call $digit (local.get 11)))
  (func (export "5-to-12") (param i32 i32 i32 i32 i32) (result i32 i32)
    (return_call $5 (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4)))
)

(assert_return (invoke "0-to-9") (i64.const 510) (f64.const 201.75))
(assert_return (invoke "0-to-9-indirect") (i64.const 510) (f64.const 201.75))
(assert_return (invoke "0-to-9-ref") (i64.const 510) (f64.const 201.75))
(assert_return
  (invoke "5-to-12" (i32.const 4) (i32.const 3) (i32.const 2) (i32.const 1) (i32.const 9))
  (i32.const 219876) (i32.const 543219))
