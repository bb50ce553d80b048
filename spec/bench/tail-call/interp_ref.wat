;; A threaded interpreter: every instruction ends in a tail call to a reference taken from a table.
;; The machine is the instruction's address, an accumulator and a loop counter; eight instructions make a pass.
;; calls-per-n: 8
;; check: run(1) = 87997, run(10) = 2406863725, run(1000) = 2486555501
;; goal: liftoff >= 3
(module
  (rec (type $op (func (param i32 i32 i32) (result i32))))
  (memory 1)
  ;; Words: an operation, then its immediate.
  (data (i32.const 0)
    "\00\00\00\00\11\00\00\00\03\00\00\00\05\00\00\00"
    "\01\00\00\00\aa\55\00\00\02\00\00\00\01\00\00\00"
    "\05\00\00\00\00\02\00\00\04\00\00\00\00\02\00\00"
    "\00\00\00\00\fd\ff\ff\ff\06\00\00\00\00\00\00\00"
    "\07\00\00\00\00\00\00\00")
  (table $ops 8 8 (ref null $op))
  (elem (table $ops) (i32.const 0) (ref null $op)
    (ref.func $add) (ref.func $xor) (ref.func $shl) (ref.func $mul)
    (ref.func $load) (ref.func $store) (ref.func $loop) (ref.func $halt))
  (func $add (type $op) (param $pc i32) (param $a i32) (param $n i32) (result i32)
    (return_call_ref $op
      (i32.add (local.get $pc) (i32.const 8))
      (i32.add (local.get $a) (i32.load offset=4 (local.get $pc)))
      (local.get $n)
      (table.get $ops (i32.load offset=8 (local.get $pc)))))
  (func $xor (type $op) (param $pc i32) (param $a i32) (param $n i32) (result i32)
    (return_call_ref $op
      (i32.add (local.get $pc) (i32.const 8))
      (i32.xor (local.get $a) (i32.load offset=4 (local.get $pc)))
      (local.get $n)
      (table.get $ops (i32.load offset=8 (local.get $pc)))))
  (func $shl (type $op) (param $pc i32) (param $a i32) (param $n i32) (result i32)
    (return_call_ref $op
      (i32.add (local.get $pc) (i32.const 8))
      (i32.shl (local.get $a) (i32.load offset=4 (local.get $pc)))
      (local.get $n)
      (table.get $ops (i32.load offset=8 (local.get $pc)))))
  (func $mul (type $op) (param $pc i32) (param $a i32) (param $n i32) (result i32)
    (return_call_ref $op
      (i32.add (local.get $pc) (i32.const 8))
      (i32.mul (local.get $a) (i32.load offset=4 (local.get $pc)))
      (local.get $n)
      (table.get $ops (i32.load offset=8 (local.get $pc)))))
  (func $load (type $op) (param $pc i32) (param $a i32) (param $n i32) (result i32)
    (return_call_ref $op
      (i32.add (local.get $pc) (i32.const 8))
      (i32.add (local.get $a) (i32.load (i32.load offset=4 (local.get $pc))))
      (local.get $n)
      (table.get $ops (i32.load offset=8 (local.get $pc)))))
  (func $store (type $op) (param $pc i32) (param $a i32) (param $n i32) (result i32)
    (i32.store (i32.load offset=4 (local.get $pc)) (local.get $a))
    (return_call_ref $op
      (i32.add (local.get $pc) (i32.const 8))
      (local.get $a)
      (local.get $n)
      (table.get $ops (i32.load offset=8 (local.get $pc)))))
  (func $loop (type $op) (param $pc i32) (param $a i32) (param $n i32) (result i32)
    (local.set $n (i32.sub (local.get $n) (i32.const 1)))
    (local.set $pc
      (select (i32.load offset=4 (local.get $pc)) (i32.add (local.get $pc) (i32.const 8)) (local.get $n)))
    (return_call_ref $op
      (local.get $pc)
      (local.get $a)
      (local.get $n)
      (table.get $ops (i32.load (local.get $pc)))))
  (func $halt (type $op) (param $pc i32) (param $a i32) (param $n i32) (result i32)
    (local.get $a))
  ;; n is at least 1.
  (func (export "run") (param $n i32) (result i32)
    (call $add (i32.const 0) (i32.const 1) (local.get $n))))
