;; A chain of 1,024 structures, which is dropped then. Times are those of one of them.
;; calls-per-n: 1024
;; check: run(0) = 0, run(1) = 2, run(1000) = 501500
;; goal: liftoff >= 2, turbofan <= 1.3
(module
  (type $chain (struct (field i32) (field (ref null $chain))))

  (func (export "run") (param $n i32) (result i32) (local $total i32) (local $chain (ref null $chain)) (local $i i32)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (loop $next
        (local.set $chain (ref.null none))
        (local.set $i (i32.const 1024))
        (loop $more
          (local.set $chain (struct.new $chain (i32.add (local.get $n) (local.get $i)) (local.get $chain)))
          (br_if $more (local.tee $i (i32.sub (local.get $i) (i32.const 1)))))
        (local.set $total (i32.add (local.get $total) (struct.get $chain 0 (local.get $chain))))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $total)))
