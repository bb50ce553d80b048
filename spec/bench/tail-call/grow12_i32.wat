;; From two arguments to twelve and back, all of them i32.
;; calls-per-n: 2
;; check: run(0) = 1, run(1) = 5, run(1000) = 1
;; goal: liftoff >= 1.5, cranelift >= 1
(module
  (func $few (param $n i32) (param $a i32) (result i32)
    (if (result i32) (i32.eqz (local.get $n))
      (then (local.get $a))
      (else
        (return_call $many
          (i32.add (local.get $a) (i32.const 1))
          (i32.add (local.get $a) (i32.const 2))
          (i32.add (local.get $a) (i32.const 3))
          (i32.add (local.get $a) (i32.const 4))
          (i32.add (local.get $a) (i32.const 5))
          (i32.add (local.get $a) (i32.const 6))
          (i32.add (local.get $a) (i32.const 7))
          (i32.add (local.get $a) (i32.const 8))
          (i32.add (local.get $a) (i32.const 9))
          (i32.add (local.get $a) (i32.const 10))
          (i32.add (local.get $a) (i32.const 11))
          (local.get $n)))))
  (func $many
    (param $x0 i32) (param $x1 i32) (param $x2 i32) (param $x3 i32) (param $x4 i32) (param $x5 i32)
    (param $x6 i32) (param $x7 i32) (param $x8 i32) (param $x9 i32) (param $x10 i32) (param $n i32)
    (result i32)
    (return_call $few
      (i32.sub (local.get $n) (i32.const 1))
      (i32.xor (i32.add (local.get $x0) (local.get $x5)) (local.get $x10))))
  (func (export "run") (param $n i32) (result i32)
    (call $few (local.get $n) (i32.const 1))))
