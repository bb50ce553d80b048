;; References in registers that every function preserves, while exceptions are thrown until there is no more room and a throw
;; itself collects. Where an array is lost, the next exceptions are, so the sum of what the arrays hold is another one.

(module
  (type $array (array (mut i64)))
  (tag $large (param
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64))
  (func $throw (param i64)
    (throw $large
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0)))
  ;; Six arrays, each of which is read more often than the counter. They hold 1, 2, 4 and so on: four times 63 in all.
  (func (export "kept") (param $n i32) (result i64)
    (local $sum i64)
    (local $0 (ref null $array))
    (local $1 (ref null $array))
    (local $2 (ref null $array))
    (local $3 (ref null $array))
    (local $4 (ref null $array))
    (local $5 (ref null $array))
    (local.set $0 (array.new $array (i64.const 1) (i32.const 200)))
    (local.set $1 (array.new $array (i64.const 2) (i32.const 200)))
    (local.set $2 (array.new $array (i64.const 4) (i32.const 200)))
    (local.set $3 (array.new $array (i64.const 8) (i32.const 200)))
    (local.set $4 (array.new $array (i64.const 16) (i32.const 200)))
    (local.set $5 (array.new $array (i64.const 32) (i32.const 200)))
    (loop $again
      (block $caught (result exnref)
        (try_table (catch_all_ref $caught) (call $throw (i64.const -1)))
        (unreachable))
      (drop)
      (local.set $sum (i64.add (local.get $sum) (i64.add
        (i64.add (array.get $array (local.get $0) (i32.const 0)) (array.get $array (local.get $0) (i32.const 50)))
        (i64.add (array.get $array (local.get $0) (i32.const 100)) (array.get $array (local.get $0) (i32.const 199))))))
      (local.set $sum (i64.add (local.get $sum) (i64.add
        (i64.add (array.get $array (local.get $1) (i32.const 0)) (array.get $array (local.get $1) (i32.const 50)))
        (i64.add (array.get $array (local.get $1) (i32.const 100)) (array.get $array (local.get $1) (i32.const 199))))))
      (local.set $sum (i64.add (local.get $sum) (i64.add
        (i64.add (array.get $array (local.get $2) (i32.const 0)) (array.get $array (local.get $2) (i32.const 50)))
        (i64.add (array.get $array (local.get $2) (i32.const 100)) (array.get $array (local.get $2) (i32.const 199))))))
      (local.set $sum (i64.add (local.get $sum) (i64.add
        (i64.add (array.get $array (local.get $3) (i32.const 0)) (array.get $array (local.get $3) (i32.const 50)))
        (i64.add (array.get $array (local.get $3) (i32.const 100)) (array.get $array (local.get $3) (i32.const 199))))))
      (local.set $sum (i64.add (local.get $sum) (i64.add
        (i64.add (array.get $array (local.get $4) (i32.const 0)) (array.get $array (local.get $4) (i32.const 50)))
        (i64.add (array.get $array (local.get $4) (i32.const 100)) (array.get $array (local.get $4) (i32.const 199))))))
      (local.set $sum (i64.add (local.get $sum) (i64.add
        (i64.add (array.get $array (local.get $5) (i32.const 0)) (array.get $array (local.get $5) (i32.const 50)))
        (i64.add (array.get $array (local.get $5) (i32.const 100)) (array.get $array (local.get $5) (i32.const 199))))))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $sum))
)

(assert_return (invoke "kept" (i32.const 1)) (i64.const 252))
(assert_return (invoke "kept" (i32.const 300_000)) (i64.const 75_600_000))
