;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Constants as conditions, of everything that takes one.
;;
;; Results are the constant, its test for zero, and 1 or 0 by way of if, br_if and select.

(module
  (func $i32-0 (export "i32-0") (result i32 i32 i32 i32 i32 f64)
    i32.const 0 i32.const 0 i32.eqz i32.const 0
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 0 br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 0 select f64.const 1.0 f64.const 0.0 i32.const 0 i32.eqz select
  )
  (func $i64-0 (export "i64-0") (result i32 i32 i32 i32 i32 f64)
    i64.const 0 i64.eqz i64.const 0 i64.eqz i32.eqz i64.const 0 i64.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0 i64.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0 i64.eqz select f64.const 1.0 f64.const 0.0 i64.const 0 i64.eqz i32.eqz
    select
  )
  (func $values-0 (export "values-0") (param i32) (result i32 i64)
    block (result i32 i64)
      local.get 0 i32.const 5 i32.add i32.const 3 i64.const 4 i32.const 0 br_if 0 drop drop drop i32.const 5
      i64.const 6
    end
  )
  (func $i32-1 (export "i32-1") (result i32 i32 i32 i32 i32 f64)
    i32.const 1 i32.const 1 i32.eqz i32.const 1
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 1 br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 1 select f64.const 1.0 f64.const 0.0 i32.const 1 i32.eqz select
  )
  (func $i64-1 (export "i64-1") (result i32 i32 i32 i32 i32 f64)
    i64.const 65536 i64.eqz i64.const 65536 i64.eqz i32.eqz i64.const 65536 i64.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 65536 i64.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 65536 i64.eqz select f64.const 1.0 f64.const 0.0 i64.const 65536 i64.eqz
    i32.eqz select
  )
  (func $values-1 (export "values-1") (param i32) (result i32 i64)
    block (result i32 i64)
      local.get 0 i32.const 5 i32.add i32.const 3 i64.const 4 i32.const 1 br_if 0 drop drop drop i32.const 5
      i64.const 6
    end
  )
  (func $i32-256 (export "i32-256") (result i32 i32 i32 i32 i32 f64)
    i32.const 256 i32.const 256 i32.eqz i32.const 256
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 256 br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 256 select f64.const 1.0 f64.const 0.0 i32.const 256 i32.eqz select
  )
  (func $i64-256 (export "i64-256") (result i32 i32 i32 i32 i32 f64)
    i64.const 0x1000000 i64.eqz i64.const 0x1000000 i64.eqz i32.eqz i64.const 0x1000000 i64.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x1000000 i64.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x1000000 i64.eqz select f64.const 1.0 f64.const 0.0 i64.const 0x1000000
    i64.eqz i32.eqz select
  )
  (func $values-256 (export "values-256") (param i32) (result i32 i64)
    block (result i32 i64)
      local.get 0 i32.const 5 i32.add i32.const 3 i64.const 4 i32.const 256 br_if 0 drop drop drop i32.const 5
      i64.const 6
    end
  )
  (func $i32-65536 (export "i32-65536") (result i32 i32 i32 i32 i32 f64)
    i32.const 65536 i32.const 65536 i32.eqz i32.const 65536
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 65536 br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 65536 select f64.const 1.0 f64.const 0.0 i32.const 65536 i32.eqz select
  )
  (func $i64-65536 (export "i64-65536") (result i32 i32 i32 i32 i32 f64)
    i64.const 0x100000000 i64.eqz i64.const 0x100000000 i64.eqz i32.eqz i64.const 0x100000000 i64.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x100000000 i64.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x100000000 i64.eqz select f64.const 1.0 f64.const 0.0
    i64.const 0x100000000 i64.eqz i32.eqz select
  )
  (func $values-65536 (export "values-65536") (param i32) (result i32 i64)
    block (result i32 i64)
      local.get 0 i32.const 5 i32.add i32.const 3 i64.const 4 i32.const 65536 br_if 0 drop drop drop
      i32.const 5 i64.const 6
    end
  )
  (func $i32-2147418112 (export "i32-2147418112") (result i32 i32 i32 i32 i32 f64)
    i32.const 0x7fff0000 i32.const 0x7fff0000 i32.eqz i32.const 0x7fff0000
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 0x7fff0000 br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 0x7fff0000 select f64.const 1.0 f64.const 0.0 i32.const 0x7fff0000
    i32.eqz select
  )
  (func $i64-2147418112 (export "i64-2147418112") (result i32 i32 i32 i32 i32 f64)
    i64.const 0x7fff00000000 i64.eqz i64.const 0x7fff00000000 i64.eqz i32.eqz i64.const 0x7fff00000000 i64.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0x7fff00000000 i64.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0x7fff00000000 i64.eqz select f64.const 1.0 f64.const 0.0
    i64.const 0x7fff00000000 i64.eqz i32.eqz select
  )
  (func $values-2147418112 (export "values-2147418112") (param i32) (result i32 i64)
    block (result i32 i64)
      local.get 0 i32.const 5 i32.add i32.const 3 i64.const 4 i32.const 0x7fff0000 br_if 0 drop drop drop
      i32.const 5 i64.const 6
    end
  )
  (func $i32--2147483648 (export "i32--2147483648") (result i32 i32 i32 i32 i32 f64)
    i32.const 0x80000000 i32.const 0x80000000 i32.eqz i32.const 0x80000000
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const 0x80000000 br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const 0x80000000 select f64.const 1.0 f64.const 0.0 i32.const 0x80000000
    i32.eqz select
  )
  (func $i64--2147483648 (export "i64--2147483648") (result i32 i32 i32 i32 i32 f64)
    i64.const 0xffff800000000000 i64.eqz i64.const 0xffff800000000000 i64.eqz i32.eqz
    i64.const 0xffff800000000000 i64.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const 0xffff800000000000 i64.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const 0xffff800000000000 i64.eqz select f64.const 1.0 f64.const 0.0
    i64.const 0xffff800000000000 i64.eqz i32.eqz select
  )
  (func $values--2147483648 (export "values--2147483648") (param i32) (result i32 i64)
    block (result i32 i64)
      local.get 0 i32.const 5 i32.add i32.const 3 i64.const 4 i32.const 0x80000000 br_if 0 drop drop drop
      i32.const 5 i64.const 6
    end
  )
  (func $i32--1 (export "i32--1") (result i32 i32 i32 i32 i32 f64)
    i32.const -1 i32.const -1 i32.eqz i32.const -1
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i32.const -1 br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i32.const -1 select f64.const 1.0 f64.const 0.0 i32.const -1 i32.eqz select
  )
  (func $i64--1 (export "i64--1") (result i32 i32 i32 i32 i32 f64)
    i64.const -65536 i64.eqz i64.const -65536 i64.eqz i32.eqz i64.const -65536 i64.eqz
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 i64.const -65536 i64.eqz br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 i64.const -65536 i64.eqz select f64.const 1.0 f64.const 0.0 i64.const -65536
    i64.eqz i32.eqz select
  )
  (func $values--1 (export "values--1") (param i32) (result i32 i64)
    block (result i32 i64)
      local.get 0 i32.const 5 i32.add i32.const 3 i64.const 4 i32.const -1 br_if 0 drop drop drop i32.const 5
      i64.const 6
    end
  )
)

(assert_return (invoke "i32-0"
  ) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "i64-0"
  ) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "values-0" (i32.const 0x1010101)) (i32.const 5) (i64.const 6))
(assert_return (invoke "i32-1"
  ) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-1"
  ) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "values-1" (i32.const 0x1010101)) (i32.const 3) (i64.const 4))
(assert_return (invoke "i32-256"
  ) (i32.const 256) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-256"
  ) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "values-256" (i32.const 0x1010101)) (i32.const 3) (i64.const 4))
(assert_return (invoke "i32-65536"
  ) (i32.const 65536) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-65536"
  ) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "values-65536" (i32.const 0x1010101)) (i32.const 3) (i64.const 4))
(assert_return (invoke "i32-2147418112"
  ) (i32.const 0x7fff0000) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64-2147418112"
  ) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "values-2147418112" (i32.const 0x1010101)) (i32.const 3) (i64.const 4))
(assert_return (invoke "i32--2147483648"
  ) (i32.const 0x80000000) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64--2147483648"
  ) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "values--2147483648" (i32.const 0x1010101)) (i32.const 3) (i64.const 4))
(assert_return (invoke "i32--1"
  ) (i32.const -1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "i64--1"
  ) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "values--1" (i32.const 0x1010101)) (i32.const 3) (i64.const 4))
