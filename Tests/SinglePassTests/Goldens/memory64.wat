;; 64-bit addresses with guard pages: the index is compared with the declared maximum where that is an immediate
;; ($limited), else with its own lower half ($open). Repeated checks of a local are dropped, across offsets, memories and
;; calls, until it is written or control comes together; values that are below 2^32 by how they are made need none.

(module
  (memory $open i64 1)
  (memory $limited i64 1 16)
  (func $callee)
  (func (param i64) (result i64) (i64.load offset=16 (local.get 0)))
  (func (param i64) (result i64) (i64.load $limited offset=16 (local.get 0)))
  ;; Four fields, one check.
  (func (param $p i64) (param $x i32)
    (i32.store (local.get $p) (local.get $x))
    (i32.store offset=4 (local.get $p) (local.get $x))
    (i32.store8 $limited offset=8 (local.get $p) (local.get $x))
    (i32.store offset=0xFFFFFFF0 (local.get $p) (local.get $x)))
  ;; A computed address has its check, and the local that keeps it none.
  (func (param $p i64) (param $i i64) (result i64) (local $q i64)
    (drop (i64.load (local.tee $q (i64.add (local.get $p) (i64.shl (local.get $i) (i64.const 3))))))
    (i64.load offset=8 (local.get $q)))
  ;; Extended, masked, shifted and loaded values need none.
  (func (param i32 i64) (result i32)
    (i32.add
      (i32.add
        (i32.load (i64.extend_i32_u (local.get 0))) (i32.load (i64.and (local.get 1) (i64.const 4095))))
      (i32.add
        (i32.load (i64.shr_u (local.get 1) (i64.const 40)))
        (i32.load (i64.load32_u (i64.const 8))))))
  ;; In a loop, once a round; behind a branch, again.
  (func (param $p i64) (param $end i64) (result f64) (local $sum f64)
    (loop $next
      (local.set $sum (f64.add (f64.load offset=8 (local.get $p)) (f64.add (local.get $sum) (f64.load (local.get $p)))))
      (br_if $next (i64.ne (local.tee $p (i64.add (local.get $p) (i64.const 16))) (local.get $end))))
    (local.get $sum))
  (func (param $p i64) (param $c i32) (result i32)
    (if (local.get $c) (then (drop (i32.load (local.get $p)))))
    (i32.load (local.get $p)))
  ;; Beyond all that a memory may ever have: the trap and nothing else.
  (func (param i64) (result i32) (i32.load $limited offset=0x100000 (local.get 0)))
  (func (result i32) (i32.load offset=16 (i64.const -16)))
  ;; A constant index, within reach.
  (func (i64.store $limited offset=8 (i64.const 65528) (i64.const -1)))
  (func (result i64 i64) (memory.size) (memory.grow $limited (i64.const 1))))
