;; Bounds that are checked, of 64-bit addresses: the memory's size less the end of the access is the largest index. Where
;; the end is no immediate it is added negated; where the memory is never that small, the difference cannot be negative.

(module
  (import "m" "m" (memory $other i64 0))
  (memory $own i64 1)
  (func (param i64) (result i32) (i32.load $own offset=16 (local.get 0)))
  (func (param i64) (result i32) (i32.load $other offset=16 (local.get 0)))
  (func (param i64 f64) (f64.store $own offset=0x90000000 (local.get 0) (local.get 1)))
  (func (param i64) (i32.store16 $own offset=65535 (local.get 0) (i32.const 1)))
  (func (result i32) (i32.load $own offset=8 (i64.const 16)))
  (func (result i32) (i32.load $other offset=8 (i64.const 16)))
  (func (param i64) (result i32) (i32.load $own offset=0x100000000 (local.get 0))))
