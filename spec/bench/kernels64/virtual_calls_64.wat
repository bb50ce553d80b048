;; Methods of objects of four classes, called through tables of methods. One n is two calls for each of 256 objects.
;; check: run(0) = 0, run(1) = 18, run(3) = 7995
;; against: virtual_calls
(module
  (type $method (func (param i64 i32) (result i32)))
  ;; An object is the index of its class's first method, and two words of state.
  (memory i64 1)
  (table funcref
    (elem $counterStep $counterValue $mixerStep $mixerValue $walkerStep $walkerValue $clampStep $clampValue))

  (func $counterStep (type $method) (param $self i64) (param $by i32) (result i32) (local $count i32)
    (i32.store offset=4 (local.get $self)
      (local.tee $count (i32.add (i32.load offset=4 (local.get $self)) (i32.const 1))))
    (local.get $count))
  (func $counterValue (type $method) (param $self i64) (param $by i32) (result i32)
    (i32.add (i32.load offset=4 (local.get $self)) (local.get $by)))

  (func $mixerStep (type $method) (param $self i64) (param $by i32) (result i32) (local $state i32)
    (i32.store offset=4 (local.get $self)
      (local.tee $state
        (i32.add (i32.mul (i32.load offset=4 (local.get $self)) (i32.const 1664525)) (local.get $by))))
    (local.get $state))
  (func $mixerValue (type $method) (param $self i64) (param $by i32) (result i32)
    (i32.xor (i32.shr_u (i32.load offset=4 (local.get $self)) (i32.const 16)) (local.get $by)))

  (func $walkerStep (type $method) (param $self i64) (param $by i32) (result i32) (local $x i32)
    (local.set $x (i32.load offset=4 (local.get $self)))
    (i32.store offset=4 (local.get $self)
      (select
        (i32.add (local.get $x) (i32.load offset=8 (local.get $self)))
        (i32.sub (local.get $x) (i32.const 3))
        (i32.and (local.get $by) (i32.const 1))))
    (local.get $x))
  (func $walkerValue (type $method) (param $self i64) (param $by i32) (result i32)
    (i32.sub (local.get $by) (i32.load offset=4 (local.get $self))))

  (func $clampStep (type $method) (param $self i64) (param $by i32) (result i32) (local $x i32)
    (local.set $x (i32.and (i32.add (i32.load offset=4 (local.get $self)) (local.get $by)) (i32.const 0xffff)))
    (if (i32.gt_u (local.get $x) (i32.load offset=8 (local.get $self)))
      (then (local.set $x (i32.load offset=8 (local.get $self)))))
    (i32.store offset=4 (local.get $self) (local.get $x))
    (local.get $x))
  (func $clampValue (type $method) (param $self i64) (param $by i32) (result i32)
    (i32.add (i32.shl (i32.load offset=4 (local.get $self)) (i32.const 1)) (local.get $by)))

  (func $init (local $p i64) (local $seed i32)
    (local.set $seed (i32.const 1))
    (loop $next
      (local.set $seed
        (i32.add (i32.mul (local.get $seed) (i32.const 1664525)) (i32.const 1013904223)))
      (i32.store (local.get $p) (i32.and (i32.shr_u (local.get $seed) (i32.const 20)) (i32.const 6)))
      (i32.store offset=4 (local.get $p) (i32.const 0))
      (i32.store offset=8 (local.get $p) (i32.and (i32.shr_u (local.get $seed) (i32.const 8)) (i32.const 0xfff)))
      (br_if $next (i64.ne (local.tee $p (i64.add (local.get $p) (i64.const 12))) (i64.const 3072)))))

  (func (export "run") (param $n i32) (result i32) (local $p i64) (local $class i32) (local $hash i32)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (call $init)
      (loop $next
        (local.set $p (i64.const 0))
        (loop $objects
          (local.set $class (i32.load (local.get $p)))
          (local.set $hash
            (call_indirect (type $method) (local.get $p)
              (call_indirect (type $method) (local.get $p) (local.get $hash) (local.get $class))
              (i32.or (local.get $class) (i32.const 1))))
          (br_if $objects (i64.ne (local.tee $p (i64.add (local.get $p) (i64.const 12))) (i64.const 3072))))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $hash)))
