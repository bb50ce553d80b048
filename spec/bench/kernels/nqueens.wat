;; In how many ways eight queens stand on a board without threatening each other, by sets of bits and recursion. One n
;; is one board.
;; check: run(0) = 0, run(1) = 92, run(3) = 276
(module
  (func $place (param $all i32) (param $columns i32) (param $left i32) (param $right i32) (result i32)
      (local $free i32) (local $bit i32) (local $count i32)
    (if (i32.eq (local.get $columns) (local.get $all)) (then (return (i32.const 1))))
    (block $full
      (br_if $full
        (i32.eqz
          (local.tee $free
            (i32.and (local.get $all)
              (i32.xor
                (i32.or (i32.or (local.get $columns) (local.get $left)) (local.get $right))
                (i32.const -1))))))
      (loop $next
        (local.set $bit (i32.and (local.get $free) (i32.sub (i32.const 0) (local.get $free))))
        (local.set $count
          (i32.add (local.get $count)
            (call $place (local.get $all)
              (i32.or (local.get $columns) (local.get $bit))
              (i32.shl (i32.or (local.get $left) (local.get $bit)) (i32.const 1))
              (i32.shr_u (i32.or (local.get $right) (local.get $bit)) (i32.const 1)))))
        (br_if $next (local.tee $free (i32.xor (local.get $free) (local.get $bit))))))
    (local.get $count))

  (func (export "run") (param $n i32) (result i32) (local $total i32)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (loop $next
        (local.set $total
          (i32.add (local.get $total)
            (call $place (i32.const 255) (i32.const 0) (i32.const 0) (i32.const 0))))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $total)))
