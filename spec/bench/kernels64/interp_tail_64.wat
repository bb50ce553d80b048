;; The byte code of interp_switch, run by functions that call each other in tail position: the machine's state is their
;; arguments, with the top of the stack among them. One n is one run.
;; check: run(0) = 0, run(1) = 4089, run(3) = 11
;; against: interp_tail
(module
  (type $handler (func (param i64 i64 i32) (result i32)))
  (table funcref
    (elem $push $load $store $add $sub $mul $less $jump
      $jumpIfZero $halt $and $equal $shiftRight $duplicate $increment $xor))
  ;; The byte code at 0, variables (words) at 256, the stack below its top at 512. Operands follow the opcodes.
  ;; The program adds up the numbers of the Collatz sequences from variable 1 to 47, in a way.
  (memory i64 1)
  (data (i64.const 0)
    "\01\01\00\30\06\08\3f\01\01\02\02\01\02\00\01\0b\08\14\07\3a\01\02\00\01"
    "\0a\08\27\01\02\00\03\05\00\01\03\02\02\07\2e\01\02\00\01\0c\02\02\01\00"
    "\01\02\0f\00\01\03\02\00\07\0b\0e\01\01\07\00\01\00\0d\00\07\04\0f\09")

  (func $push (type $handler) (param $pc i64) (param $sp i64) (param $top i32) (result i32)
    (i32.store (local.get $sp) (local.get $top))
    (local.set $top (i32.load8_s offset=1 (local.get $pc)))
    (return_call_indirect (type $handler)
      (local.tee $pc (i64.add (local.get $pc) (i64.const 2)))
      (i64.add (local.get $sp) (i64.const 4))
      (local.get $top)
      (i32.load8_u (local.get $pc))))

  (func $load (type $handler) (param $pc i64) (param $sp i64) (param $top i32) (result i32)
    (i32.store (local.get $sp) (local.get $top))
    (local.set $top (i32.load offset=256 (i64.shl (i64.load8_u offset=1 (local.get $pc)) (i64.const 2))))
    (return_call_indirect (type $handler)
      (local.tee $pc (i64.add (local.get $pc) (i64.const 2)))
      (i64.add (local.get $sp) (i64.const 4))
      (local.get $top)
      (i32.load8_u (local.get $pc))))

  (func $store (type $handler) (param $pc i64) (param $sp i64) (param $top i32) (result i32)
    (i32.store offset=256 (i64.shl (i64.load8_u offset=1 (local.get $pc)) (i64.const 2)) (local.get $top))
    (return_call_indirect (type $handler)
      (local.tee $pc (i64.add (local.get $pc) (i64.const 2)))
      (local.tee $sp (i64.sub (local.get $sp) (i64.const 4)))
      (i32.load (local.get $sp))
      (i32.load8_u (local.get $pc))))

  (func $add (type $handler) (param $pc i64) (param $sp i64) (param $top i32) (result i32)
    (return_call_indirect (type $handler)
      (local.tee $pc (i64.add (local.get $pc) (i64.const 1)))
      (local.tee $sp (i64.sub (local.get $sp) (i64.const 4)))
      (i32.add (i32.load (local.get $sp)) (local.get $top))
      (i32.load8_u (local.get $pc))))

  (func $sub (type $handler) (param $pc i64) (param $sp i64) (param $top i32) (result i32)
    (return_call_indirect (type $handler)
      (local.tee $pc (i64.add (local.get $pc) (i64.const 1)))
      (local.tee $sp (i64.sub (local.get $sp) (i64.const 4)))
      (i32.sub (i32.load (local.get $sp)) (local.get $top))
      (i32.load8_u (local.get $pc))))

  (func $mul (type $handler) (param $pc i64) (param $sp i64) (param $top i32) (result i32)
    (return_call_indirect (type $handler)
      (local.tee $pc (i64.add (local.get $pc) (i64.const 1)))
      (local.tee $sp (i64.sub (local.get $sp) (i64.const 4)))
      (i32.mul (i32.load (local.get $sp)) (local.get $top))
      (i32.load8_u (local.get $pc))))

  (func $less (type $handler) (param $pc i64) (param $sp i64) (param $top i32) (result i32)
    (return_call_indirect (type $handler)
      (local.tee $pc (i64.add (local.get $pc) (i64.const 1)))
      (local.tee $sp (i64.sub (local.get $sp) (i64.const 4)))
      (i32.lt_s (i32.load (local.get $sp)) (local.get $top))
      (i32.load8_u (local.get $pc))))

  (func $jump (type $handler) (param $pc i64) (param $sp i64) (param $top i32) (result i32)
    (return_call_indirect (type $handler)
      (local.tee $pc (i64.load8_u offset=1 (local.get $pc)))
      (local.get $sp)
      (local.get $top)
      (i32.load8_u (local.get $pc))))

  (func $jumpIfZero (type $handler) (param $pc i64) (param $sp i64) (param $top i32) (result i32)
    (return_call_indirect (type $handler)
      (local.tee $pc (select (i64.add (local.get $pc) (i64.const 2)) (i64.load8_u offset=1 (local.get $pc)) (local.get $top)))
      (local.tee $sp (i64.sub (local.get $sp) (i64.const 4)))
      (i32.load (local.get $sp))
      (i32.load8_u (local.get $pc))))

  (func $halt (type $handler) (param $pc i64) (param $sp i64) (param $top i32) (result i32)
    (local.get $top))

  (func $and (type $handler) (param $pc i64) (param $sp i64) (param $top i32) (result i32)
    (return_call_indirect (type $handler)
      (local.tee $pc (i64.add (local.get $pc) (i64.const 1)))
      (local.tee $sp (i64.sub (local.get $sp) (i64.const 4)))
      (i32.and (i32.load (local.get $sp)) (local.get $top))
      (i32.load8_u (local.get $pc))))

  (func $equal (type $handler) (param $pc i64) (param $sp i64) (param $top i32) (result i32)
    (return_call_indirect (type $handler)
      (local.tee $pc (i64.add (local.get $pc) (i64.const 1)))
      (local.tee $sp (i64.sub (local.get $sp) (i64.const 4)))
      (i32.eq (i32.load (local.get $sp)) (local.get $top))
      (i32.load8_u (local.get $pc))))

  (func $shiftRight (type $handler) (param $pc i64) (param $sp i64) (param $top i32) (result i32)
    (return_call_indirect (type $handler)
      (local.tee $pc (i64.add (local.get $pc) (i64.const 1)))
      (local.tee $sp (i64.sub (local.get $sp) (i64.const 4)))
      (i32.shr_u (i32.load (local.get $sp)) (local.get $top))
      (i32.load8_u (local.get $pc))))

  (func $duplicate (type $handler) (param $pc i64) (param $sp i64) (param $top i32) (result i32)
    (i32.store (local.get $sp) (local.get $top))
    (return_call_indirect (type $handler)
      (local.tee $pc (i64.add (local.get $pc) (i64.const 1)))
      (i64.add (local.get $sp) (i64.const 4))
      (local.get $top)
      (i32.load8_u (local.get $pc))))

  (func $increment (type $handler) (param $pc i64) (param $sp i64) (param $top i32) (result i32) (local $address i64)
    (i32.store offset=256 (local.tee $address (i64.shl (i64.load8_u offset=1 (local.get $pc)) (i64.const 2)))
      (i32.add (i32.load offset=256 (local.get $address)) (i32.load8_s offset=2 (local.get $pc))))
    (return_call_indirect (type $handler)
      (local.tee $pc (i64.add (local.get $pc) (i64.const 3)))
      (local.get $sp)
      (local.get $top)
      (i32.load8_u (local.get $pc))))

  (func $xor (type $handler) (param $pc i64) (param $sp i64) (param $top i32) (result i32)
    (return_call_indirect (type $handler)
      (local.tee $pc (i64.add (local.get $pc) (i64.const 1)))
      (local.tee $sp (i64.sub (local.get $sp) (i64.const 4)))
      (i32.xor (i32.load (local.get $sp)) (local.get $top))
      (i32.load8_u (local.get $pc))))

  (func $interpret (result i32)
    (call_indirect (type $handler)
      (i64.const 0) (i64.const 512) (i32.const 0) (i32.load8_u (i64.const 0))))

  (func (export "run") (param $n i32) (result i32) (local $hash i32)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (loop $next
        (i32.store offset=256 (i64.const 0) (local.get $hash))
        (i32.store offset=260 (i64.const 0) (i32.add (i32.and (local.get $hash) (i32.const 7)) (i32.const 1)))
        (local.set $hash (call $interpret))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $hash)))
