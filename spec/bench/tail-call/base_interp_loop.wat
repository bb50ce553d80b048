;; For comparison: the program of interp_indirect in an interpreter that is a loop around br_table.
;; n is at least 1.
;; calls-per-n: 8
;; check: run(1) = 87997, run(10) = 2406863725, run(1000) = 2486555501
(module
  (memory 1)
  (data (i32.const 0)
    "\00\00\00\00\11\00\00\00\03\00\00\00\05\00\00\00"
    "\01\00\00\00\aa\55\00\00\02\00\00\00\01\00\00\00"
    "\05\00\00\00\00\02\00\00\04\00\00\00\00\02\00\00"
    "\00\00\00\00\fd\ff\ff\ff\06\00\00\00\00\00\00\00"
    "\07\00\00\00\00\00\00\00")
  (func (export "run") (param $n i32) (result i32) (local $pc i32) (local $a i32)
    (local.set $a (i32.const 1))
    (loop $next
      (block $halt (block $loop (block $store (block $load (block $mul (block $shl (block $xor (block $add
        (br_table $add $xor $shl $mul $load $store $loop $halt (i32.load (local.get $pc))))
        ;; add
        (local.set $a (i32.add (local.get $a) (i32.load offset=4 (local.get $pc))))
        (local.set $pc (i32.add (local.get $pc) (i32.const 8)))
        (br $next))
        ;; xor
        (local.set $a (i32.xor (local.get $a) (i32.load offset=4 (local.get $pc))))
        (local.set $pc (i32.add (local.get $pc) (i32.const 8)))
        (br $next))
        ;; shl
        (local.set $a (i32.shl (local.get $a) (i32.load offset=4 (local.get $pc))))
        (local.set $pc (i32.add (local.get $pc) (i32.const 8)))
        (br $next))
        ;; mul
        (local.set $a (i32.mul (local.get $a) (i32.load offset=4 (local.get $pc))))
        (local.set $pc (i32.add (local.get $pc) (i32.const 8)))
        (br $next))
        ;; load
        (local.set $a (i32.add (local.get $a) (i32.load (i32.load offset=4 (local.get $pc)))))
        (local.set $pc (i32.add (local.get $pc) (i32.const 8)))
        (br $next))
        ;; store
        (i32.store (i32.load offset=4 (local.get $pc)) (local.get $a))
        (local.set $pc (i32.add (local.get $pc) (i32.const 8)))
        (br $next))
        ;; loop
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (local.set $pc
          (select (i32.load offset=4 (local.get $pc)) (i32.add (local.get $pc) (i32.const 8)) (local.get $n)))
        (br $next)))
    (local.get $a)))
