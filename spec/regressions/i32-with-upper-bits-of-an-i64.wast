;; An i32 argument on the stack has a place of 64 bits. If only 32 of them are written and 64 are read, or the
;; other way round, what an i64 left there comes back: as an address far beyond the memory, as an index beyond
;; the table, as a comparison that fails. Known from V8's crbug 1407594 and its ports.

(module
  (memory 1)
  (data (i32.const 0) "\0b\16\21\2c\37\42\4d\58")
  (type $index (func (result i32)))
  (table funcref (elem $zero $one $two))
  (func $zero (result i32) (i32.const 0))
  (func $one (result i32) (i32.const 1))
  (func $two (result i32) (i32.const 2))

  ;; The last four of twelve arguments: an address, an index, a number to widen, a shift count.
  (func $use
    (param i32 i32 i32 i32 i32 i32 i32 i32) (param $address i32) (param $i i32) (param $n i32) (param $s i32)
    (result i32 i32 i64 i64 f64 i32 i64)
    (i32.load8_u (local.get $address))
    (call_indirect (type $index) (local.get $i))
    (i64.extend_i32_u (local.get $n))
    (i64.extend_i32_s (local.get $n))
    (f64.convert_i32_u (local.get $n))
    (i32.eq (local.get $n) (i32.const 3))
    (i64.shl (i64.const 1) (i64.extend_i32_u (local.get $s))))

  ;; From twelve i64, all ones: constants, loads, narrowed values, computed ones, comparisons.
  (func (export "constants") (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (result i32 i32 i64 i64 f64 i32 i64)
    (return_call $use
      (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0)
      (i32.const 0) (i32.const 1) (i32.const 2) (i32.const 3) (i32.const 4)))
  (func (export "narrowed") (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (result i32 i32 i64 i64 f64 i32 i64)
    (return_call $use
      (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0)
      (i32.const 0)
      (i32.wrap_i64 (i64.shr_u (local.get 8) (i64.const 63))) (i32.wrap_i64 (local.get 9))
      (i32.wrap_i64 (local.get 10)) (i32.wrap_i64 (local.get 11))))
  (func (export "computed") (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (result i32 i32 i64 i64 f64 i32 i64)
    (return_call $use
      (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0)
      (i32.const 0)
      (i32.add (i32.wrap_i64 (local.get 8)) (i32.const 3))
      (i64.eq (local.get 8) (i64.const -1))
      (i32.load8_s (i32.wrap_i64 (i64.add (local.get 8) (i64.const 1))))
      (i32.sub (i32.const 3) (i32.wrap_i64 (local.get 11)))))

  ;; A chain: i64 on the stack, i32 there, i64 there again, i32 there again.
  (func $i64s (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i32 i32 i64 i64 f64 i32 i64)
    (return_call $i32s
      (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0)
      (i32.const 0) (i32.wrap_i64 (local.get 8)) (i32.wrap_i64 (local.get 9)) (i32.wrap_i64 (local.get 10))
      (i32.wrap_i64 (local.get 11))))
  (func $i32s (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32 i64 i64 f64 i32 i64)
    (return_call $i64s-again
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0)
      (i64.or (i64.extend_i32_u (local.get 8)) (i64.const 0xffff_ffff_0000_0000))
      (i64.or (i64.extend_i32_u (local.get 9)) (i64.const 0xffff_ffff_0000_0000))
      (i64.or (i64.extend_i32_u (local.get 10)) (i64.const 0xffff_ffff_0000_0000))
      (i64.or (i64.extend_i32_u (local.get 11)) (i64.const 0xffff_ffff_0000_0000))))
  (func $i64s-again (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (result i32 i32 i64 i64 f64 i32 i64)
    (return_call $use
      (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0)
      (i32.const 0) (i32.wrap_i64 (local.get 8)) (i32.wrap_i64 (local.get 9)) (i32.wrap_i64 (local.get 10))
      (i32.wrap_i64 (local.get 11))))
  (func (export "chain") (result i32 i32 i64 i64 f64 i32 i64)
    (return_call $i64s
      (i64.const -1) (i64.const -1) (i64.const -1) (i64.const -1) (i64.const -1) (i64.const -1)
      (i64.const -1) (i64.const -1) (i64.const 0xffff_ffff_0000_0002) (i64.const 0xffff_ffff_0000_0001)
      (i64.const 0xffff_ffff_8000_0000) (i64.const 0xffff_ffff_0000_0005)))
)

(assert_return
  (invoke "constants"
    (i64.const -1) (i64.const -1) (i64.const -1) (i64.const -1) (i64.const -1) (i64.const -1)
    (i64.const -1) (i64.const -1) (i64.const -1) (i64.const -1) (i64.const -1) (i64.const -1))
  (i32.const 22) (i32.const 2) (i64.const 3) (i64.const 3) (f64.const 3) (i32.const 1) (i64.const 16))
(assert_return
  (invoke "narrowed"
    (i64.const -1) (i64.const -1) (i64.const -1) (i64.const -1) (i64.const -1) (i64.const -1)
    (i64.const -1) (i64.const -1) (i64.const -1) (i64.const 0xffff_ffff_0000_0002)
    (i64.const 0xffff_ffff_0000_0003) (i64.const 0xffff_ffff_0000_0004))
  (i32.const 22) (i32.const 2) (i64.const 3) (i64.const 3) (f64.const 3) (i32.const 1) (i64.const 16))
(assert_return
  (invoke "computed"
    (i64.const -1) (i64.const -1) (i64.const -1) (i64.const -1) (i64.const -1) (i64.const -1)
    (i64.const -1) (i64.const -1) (i64.const -1) (i64.const -1) (i64.const -1) (i64.const -1))
  (i32.const 33) (i32.const 1) (i64.const 11) (i64.const 11) (f64.const 11) (i32.const 0) (i64.const 16))
(assert_return (invoke "chain")
  (i32.const 33) (i32.const 1) (i64.const 0x8000_0000) (i64.const -0x8000_0000) (f64.const 0x8000_0000)
  (i32.const 0) (i64.const 32))
