;; A memory with pages of one byte is checked whatever the strategy; one beside it is not, nor is the size in pages a shift.

(module
  (memory $bytes 4 (pagesize 1))
  (memory $pages 1)
  (func (param i32) (result i32) (i32.add (i32.load $bytes (local.get 0)) (i32.load $pages (local.get 0))))
  (func (param i32) (result i32) (i32.load8_u $bytes offset=4 (local.get 0)))
  (func (result i32 i32) (memory.size $bytes) (memory.size $pages)))
