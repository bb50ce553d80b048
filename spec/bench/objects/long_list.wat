;; A list of 1,000,000 structures, all of which live until it is read. Times are those of one of them.
;; calls-per-n: 1000000
;; check: run(0) = 0, run(1) = 1784293664, run(3) = 1057913696
;; resident: 20
;; goal: liftoff >= 1
(module
  (type $list (struct (field i32) (field (ref null $list))))

  (func $make (param $count i32) (result (ref null $list)) (local $list (ref null $list))
    (loop $next
      (local.set $list (struct.new $list (local.get $count) (local.get $list)))
      (br_if $next (local.tee $count (i32.sub (local.get $count) (i32.const 1)))))
    (local.get $list))

  (func $sum (param $list (ref null $list)) (result i32) (local $sum i32)
    (block $end
      (loop $next
        (local.set $sum (i32.add (struct.get $list 0 (br_on_null $end (local.get $list))) (local.get $sum)))
        (local.set $list (struct.get $list 1 (local.get $list)))
        (br $next)))
    (local.get $sum))

  (func (export "run") (param $n i32) (result i32) (local $total i32)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (loop $next
        (local.set $total (i32.add (local.get $total) (call $sum (call $make (i32.const 1000000)))))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $total)))
