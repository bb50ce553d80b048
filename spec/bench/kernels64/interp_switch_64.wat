;; An interpreter of byte code for a machine with a stack: a loop around br_table. One n is one run of a program of some
;; 20,000 instructions.
;; check: run(0) = 0, run(1) = 4089, run(3) = 11
;; against: interp_switch
(module
  ;; The byte code at 0, variables (words) at 256, the stack at 512. Operands follow the opcodes.
  ;; The program adds up the numbers of the Collatz sequences from variable 1 to 47, in a way.
  (memory i64 1)
  (data (i64.const 0)
    "\01\01\00\30\06\08\3f\01\01\02\02\01\02\00\01\0b\08\14\07\3a\01\02\00\01"
    "\0a\08\27\01\02\00\03\05\00\01\03\02\02\07\2e\01\02\00\01\0c\02\02\01\00"
    "\01\02\0f\00\01\03\02\00\07\0b\0e\01\01\07\00\01\00\0d\00\07\04\0f\09")

  (func $interpret (result i32) (local $pc i64) (local $sp i64) (local $address i64)
    (local.set $sp (i64.const 512))
    (loop $next
      (block $xor
      (block $increment
      (block $duplicate
      (block $shiftRight
      (block $equal
      (block $and
      (block $halt
      (block $jumpIfZero
      (block $jump
      (block $less
      (block $mul
      (block $sub
      (block $add
      (block $store
      (block $load
      (block $push
        (br_table $push $load $store $add $sub $mul $less $jump $jumpIfZero $halt $and $equal $shiftRight $duplicate $increment $xor
          (i32.load8_u (local.get $pc))))
        (i32.store (local.get $sp) (i32.load8_s offset=1 (local.get $pc)))
        (local.set $sp (i64.add (local.get $sp) (i64.const 4)))
        (local.set $pc (i64.add (local.get $pc) (i64.const 2)))
        (br $next))
        (i32.store (local.get $sp) (i32.load offset=256 (i64.shl (i64.load8_u offset=1 (local.get $pc)) (i64.const 2))))
        (local.set $sp (i64.add (local.get $sp) (i64.const 4)))
        (local.set $pc (i64.add (local.get $pc) (i64.const 2)))
        (br $next))
        (i32.store offset=256 (i64.shl (i64.load8_u offset=1 (local.get $pc)) (i64.const 2))
          (i32.load (local.tee $sp (i64.sub (local.get $sp) (i64.const 4)))))
        (local.set $pc (i64.add (local.get $pc) (i64.const 2)))
        (br $next))
        (local.set $sp (i64.sub (local.get $sp) (i64.const 4)))
        (i32.store (i64.sub (local.get $sp) (i64.const 4))
          (i32.add (i32.load (i64.sub (local.get $sp) (i64.const 4))) (i32.load (local.get $sp))))
        (local.set $pc (i64.add (local.get $pc) (i64.const 1)))
        (br $next))
        (local.set $sp (i64.sub (local.get $sp) (i64.const 4)))
        (i32.store (i64.sub (local.get $sp) (i64.const 4))
          (i32.sub (i32.load (i64.sub (local.get $sp) (i64.const 4))) (i32.load (local.get $sp))))
        (local.set $pc (i64.add (local.get $pc) (i64.const 1)))
        (br $next))
        (local.set $sp (i64.sub (local.get $sp) (i64.const 4)))
        (i32.store (i64.sub (local.get $sp) (i64.const 4))
          (i32.mul (i32.load (i64.sub (local.get $sp) (i64.const 4))) (i32.load (local.get $sp))))
        (local.set $pc (i64.add (local.get $pc) (i64.const 1)))
        (br $next))
        (local.set $sp (i64.sub (local.get $sp) (i64.const 4)))
        (i32.store (i64.sub (local.get $sp) (i64.const 4))
          (i32.lt_s (i32.load (i64.sub (local.get $sp) (i64.const 4))) (i32.load (local.get $sp))))
        (local.set $pc (i64.add (local.get $pc) (i64.const 1)))
        (br $next))
        (local.set $pc (i64.load8_u offset=1 (local.get $pc)))
        (br $next))
        (local.set $pc
          (select (i64.add (local.get $pc) (i64.const 2)) (i64.load8_u offset=1 (local.get $pc))
            (i32.load (local.tee $sp (i64.sub (local.get $sp) (i64.const 4))))))
        (br $next))
        (return (i32.load (i64.sub (local.get $sp) (i64.const 4)))))
        (local.set $sp (i64.sub (local.get $sp) (i64.const 4)))
        (i32.store (i64.sub (local.get $sp) (i64.const 4))
          (i32.and (i32.load (i64.sub (local.get $sp) (i64.const 4))) (i32.load (local.get $sp))))
        (local.set $pc (i64.add (local.get $pc) (i64.const 1)))
        (br $next))
        (local.set $sp (i64.sub (local.get $sp) (i64.const 4)))
        (i32.store (i64.sub (local.get $sp) (i64.const 4))
          (i32.eq (i32.load (i64.sub (local.get $sp) (i64.const 4))) (i32.load (local.get $sp))))
        (local.set $pc (i64.add (local.get $pc) (i64.const 1)))
        (br $next))
        (local.set $sp (i64.sub (local.get $sp) (i64.const 4)))
        (i32.store (i64.sub (local.get $sp) (i64.const 4))
          (i32.shr_u (i32.load (i64.sub (local.get $sp) (i64.const 4))) (i32.load (local.get $sp))))
        (local.set $pc (i64.add (local.get $pc) (i64.const 1)))
        (br $next))
        (i32.store (local.get $sp) (i32.load (i64.sub (local.get $sp) (i64.const 4))))
        (local.set $sp (i64.add (local.get $sp) (i64.const 4)))
        (local.set $pc (i64.add (local.get $pc) (i64.const 1)))
        (br $next))
        (i32.store offset=256 (local.tee $address (i64.shl (i64.load8_u offset=1 (local.get $pc)) (i64.const 2)))
          (i32.add (i32.load offset=256 (local.get $address)) (i32.load8_s offset=2 (local.get $pc))))
        (local.set $pc (i64.add (local.get $pc) (i64.const 3)))
        (br $next))
        (local.set $sp (i64.sub (local.get $sp) (i64.const 4)))
        (i32.store (i64.sub (local.get $sp) (i64.const 4))
          (i32.xor (i32.load (i64.sub (local.get $sp) (i64.const 4))) (i32.load (local.get $sp))))
        (local.set $pc (i64.add (local.get $pc) (i64.const 1)))
        (br $next))
    (unreachable))

  (func (export "run") (param $n i32) (result i32) (local $hash i32)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (loop $next
        (i32.store offset=256 (i64.const 0) (local.get $hash))
        (i32.store offset=260 (i64.const 0) (i32.add (i32.and (local.get $hash) (i32.const 7)) (i32.const 1)))
        (local.set $hash (call $interpret))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $hash)))
