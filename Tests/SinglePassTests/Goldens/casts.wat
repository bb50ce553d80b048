;; Tests, casts and branches on them, and i31.

(module
  (type $open (sub (struct (field i32))))
  (type $below (sub $open (struct (field i32) (field i32))))
  (type $final (sub final $below (struct (field i32) (field i32) (field i32))))
  (type $f (sub (func)))

  ;; Of a final type the header is compared; null is a fault.
  (func (param anyref) (result i32) (struct.get $final 2 (ref.cast (ref $final) (local.get 0))))
  ;; Of another, the row of its own type at that depth.
  (func (param anyref) (result i32) (struct.get $below 1 (ref.cast (ref null $below) (local.get 0))))
  (func (param anyref) (result i32) (ref.test (ref $below) (local.get 0)))
  (func (param anyref) (result i32 i32 i32)
    (ref.test (ref eq) (local.get 0)) (ref.test (ref null array) (local.get 0)) (ref.test i31ref (local.get 0)))
  (func (param funcref) (result i32) (ref.test (ref $f) (local.get 0)))

  (func (param anyref) (result i32)
    (block $is (result (ref $final))
      (br_on_cast $is anyref (ref $final) (local.get 0))
      (return (ref.is_null)))
    (struct.get $final 0))
  (func (param anyref) (result i32)
    (block $not (result anyref)
      (return (i31.get_s (br_on_cast_fail $not anyref (ref i31) (local.get 0)))))
    (ref.is_null))

  (func (param i32) (result i32) (i31.get_u (ref.i31 (local.get 0))))
  (func (result i31ref) (ref.i31 (i32.const -1)))
  ;; Nothing at all.
  (func (param anyref) (result anyref) (any.convert_extern (extern.convert_any (local.get 0)))))
