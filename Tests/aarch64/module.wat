;; What harness.c runs. Numbers on the right are those of its checks' arguments.
(module
  (type $v (func (result i32)))
  (type $host (func (param i32) (result i32)))
  (type $pair (struct (field i64)))
  (type $exception (func (param i32)))
  (import "harness" "call" (func $call (type $host)))
  (memory 1 2)
  (table 3 funcref)
  (tag $t (type $exception))
  (elem declare func $two)
  (export "two" (func $two))
  (func $two (type $v) (i32.const 2))

  ;; Arguments and results in registers and on the stack.
  (func (export "mixed")
    (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 f64 f64 f64 f64 f64 f64 f64 f64 f64 v128)
    (result i64 f64 i64 i64 i64 i64 i64 i64 v128)
    (i64.sub (local.get 0) (local.get 9)) (f64.sub (local.get 10) (local.get 18))
    (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 19))

  ;; Traps.
  (func (export "trap") (unreachable))
  (func (export "divide") (param i32 i32) (result i32) (i32.div_s (local.get 0) (local.get 1)))
  (func (export "convert") (param f64) (result i32) (i32.trunc_f64_s (local.get 0)))
  (func $load (export "load") (param i32) (result i32) (i32.load (local.get 0)))
  (func (export "store") (param i32 i64) (i64.store (local.get 0) (local.get 1)))
  (func (export "store_vector") (param i32 v128) (v128.store (local.get 0) (local.get 1)))
  (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
  (func (export "fill") (param i32) (memory.fill (local.get 0) (i32.const 1) (i32.const 1)))
  (func (export "indirect") (param i32) (result i32) (call_indirect (type $v) (local.get 0)))
  (func (export "reference") (param (ref null $v)) (result i32) (call_ref $v (local.get 0)))
  (func (export "field") (param (ref null $pair)) (result i64) (struct.get $pair 0 (local.get 0)))
  (func (export "present") (param (ref null $pair)) (drop (ref.as_non_null (local.get 0))))

  ;; Deep stacks.
  (func $deep (export "deep") (param i32) (result i32)
    (if (result i32) (local.get 0)
      (then (i32.add (call $deep (i32.sub (local.get 0) (i32.const 1))) (i32.const 1)))
      (else (i32.const 0))))

  ;; The host is called, with a value that is needed afterwards in a register that calls preserve.
  (func (export "host") (param i32) (result i32)
    (i32.add (call $call (local.get 0)) (local.get 0)))
  (func (export "host_tail") (param i32) (result i32) (return_call $call (local.get 0)))

  ;; Exceptions, past functions that keep something in registers that calls preserve: hence the loops.
  (func $throw (export "throw") (param i32) (throw $t (local.get 0)))
  (func $between (export "between") (param i32 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i64)
    (local i64 i32)
    (loop
      (drop (call $call (local.get 0)))
      (local.set 10 (i64.add (local.get 10) (i64.mul (local.get 9) (i64.const 3))))
      (br_if 0 (i32.lt_u (local.tee 11 (i32.add (local.get 11) (i32.const 1))) (i32.const 3))))
    (call $throw (local.get 0))
    (i64.add (local.get 1) (local.get 10)))
  (func (export "catch") (param i32 i64 i64 i64) (result i64)
    (local i64 i32)
    (loop
      (drop (call $two))
      (local.set 4 (i64.add (local.get 4) (i64.add (local.get 1) (local.get 2))))
      (br_if 0 (i32.lt_u (local.tee 5 (i32.add (local.get 5) (i32.const 1))) (i32.const 10))))
    (block $caught (result i32)
      (try_table (catch $t $caught)
        (drop (call $between (local.get 0) (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5)
          (i64.const 6) (i64.const 7) (i64.const 8) (i64.const 9))))
      (i32.const -1))
    (i64.extend_i32_s)
    (i64.add (local.get 4))
    (i64.add (local.get 3)))

  ;; Objects: most of them are garbage, one is referred to from a register or the stack alone.
  (func (export "objects") (param i32) (result i64)
    (local $kept (ref $pair))
    (local $last (ref null $pair))
    (local.set $kept (struct.new $pair (i64.const 77)))
    (loop
      (local.set $last (struct.new $pair (i64.extend_i32_u (local.get 0))))
      (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
    (i64.add (struct.get $pair 0 (local.get $kept)) (struct.get $pair 0 (local.get $last))))

  ;; The same, while the host has the register.
  (func (export "keep") (param i32) (result i64)
    (local $kept (ref null $pair))
    (local $sum i64)
    (local.set $kept (struct.new $pair (i64.const 77)))
    (loop
      (drop (call $call (i32.const 400000)))
      (local.set $sum (i64.add (local.get $sum) (struct.get $pair 0 (local.get $kept))))
      (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
    (local.get $sum))

  ;; Crashes: each loads from an address at the end, which is one of the memory until that is lost.
  (func $leaf (export "leaf") (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i32) (result i32)
    (i32.load (local.get 10)))
  (func $framed (export "framed") (param i32) (result i32)
    (i32.add (call $call (local.get 0)) (i32.load (local.get 0))))
  (func $hop (export "hop") (param i32) (result i32)
    (drop (call $call (local.get 0)))
    (return_call $leaf (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6)
      (i64.const 7) (i64.const 8) (i64.const 9) (i64.const 10) (local.get 0)))
  (func (export "over_leaf") (param i32) (result i32)
    (i32.add (i32.const 1)
      (call $leaf (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6)
        (i64.const 7) (i64.const 8) (i64.const 9) (i64.const 10) (local.get 0))))
  (func (export "over_framed") (param i32) (result i32) (i32.add (i32.const 1) (call $framed (local.get 0))))
  (func (export "over_hop") (param i32) (result i32) (i32.add (i32.const 1) (call $hop (local.get 0))))
  (func (export "spin") (drop (call $call (i32.const 0))) (loop (br 0))))
