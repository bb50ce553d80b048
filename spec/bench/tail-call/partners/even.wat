;; The other instance of cross_instance.wat, which puts its own half into the table.
(module
  (type $half (func (param i32) (result i32)))
  (table (export "odd") 1 funcref)
  (func (export "even") (type $half) (param $n i32) (result i32)
    (if (result i32) (i32.eqz (local.get $n))
      (then (i32.const 1))
      (else
        (return_call_indirect (type $half)
          (i32.sub (local.get $n) (i32.const 1))
          (i32.const 0))))))
