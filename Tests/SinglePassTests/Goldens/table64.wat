;; Tables with 64-bit indices: the count is compared in 64 bits, all else is as ever.

(module
  (type $f (func (param i64) (result i64)))
  (table $t i64 4 funcref)
  (table $narrow 4 funcref)
  (func (param i64) (result funcref) (table.get $t (local.get 0)))
  (func (param i64) (table.set $t (local.get 0) (ref.null func)))
  (func (result i64 i32) (table.size $t) (table.size $narrow))
  (func (param i64 i64) (result i64) (return_call_indirect $t (type $f) (local.get 0) (local.get 1)))
  (func (result i64) (table.grow $t (ref.null func) (i64.const 1))))
