;; Structures and arrays: an allocation is in line, and what it does without room lies behind the function.

(module
  (type $pair (struct (field (mut i32)) (field (mut f64)) (field (mut i8)) (field (mut (ref null $pair)))))
  (type $bytes (array (mut i8)))
  (type $words (array (mut i64)))
  (type $vectors (array (mut v128)))

  ;; No frame: what is below the stack pointer survives the call for room.
  (func (param i32 f64) (result (ref $pair))
    (struct.new $pair (local.get 0) (local.get 1) (i32.const -1) (ref.null $pair)))
  (func (result (ref $pair)) (struct.new_default $pair))

  (func (param (ref null $pair)) (result i32)
    (struct.set $pair 1 (local.get 0) (f64.const 1))
    (struct.set $pair 2 (local.get 0) (i32.const 7))
    (struct.get_s $pair 2 (struct.get $pair 3 (local.get 0))))

  (func (param i32) (result (ref $bytes)) (array.new_default $bytes (local.get 0)))
  (func (param i64 i32) (result (ref $words)) (array.new $words (local.get 0) (local.get 1)))
  (func (param i64) (result (ref $words)) (array.new_fixed $words 3 (local.get 0) (i64.const 2) (local.get 0)))

  (func (param (ref null $words) i32) (result i64)
    (array.set $words (local.get 0) (local.get 1) (i64.const 5))
    (i64.add (array.get $words (local.get 0) (i32.const 3)) (i64.extend_i32_u (array.len (local.get 0)))))
  (func (param (ref null $vectors) i32) (result v128) (array.get $vectors (local.get 0) (local.get 1)))
  (func (param (ref null $bytes) i32) (result i32) (array.get_u $bytes (local.get 0) (local.get 1)))

  ;; Bounds are checked here; the rest is the runtime's.
  (func (param (ref null $bytes) (ref null $bytes) i32)
    (array.copy $bytes $bytes (local.get 0) (i32.const 1) (local.get 1) (i32.const 2) (local.get 2))
    (array.fill $bytes (local.get 0) (i32.const 0) (i32.const 9) (local.get 2))))
