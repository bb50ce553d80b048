;; A function that takes stack arguments must leave the stack pointer where its convention says, not where it
;; was saved at entry. The two differ where a handler may be entered after a tail call that changed the size
;; of the arguments. Known from wasmtime#11602.
;;
;; The second module needs exception handling; an engine without it skips what belongs to that module.

(module
  (func $ten (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i64)
    (i64.sub (local.get 9) (local.get 8)))
  (func $two (param $x i64) (param $n i64) (result i64)
    (return_call $ten
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (local.get $x) (local.get $n)))
  (func $twelve (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i64)
    (return_call $two (local.get 0) (local.get 11)))
  ;; Values on the operand stack on both sides of each call; a wrong stack pointer mixes them up.
  (func (export "popped") (param $x i64) (result i64 i64 i64 i64 i64)
    (local.get $x)
    (call $two (local.get $x) (i64.const 100))
    (i64.mul (local.get $x) (i64.const 3))
    (call $twelve
      (local.get $x) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 1000))
    (i64.mul (local.get $x) (i64.const 5)))
)
(assert_return (invoke "popped" (i64.const 7))
  (i64.const 7) (i64.const 93) (i64.const 21) (i64.const 993) (i64.const 35))

(module
  (tag $e (param i64))
  (func $throw-last (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i64)
    (throw $e (i64.sub (local.get 9) (local.get 8))))
  (func $two (param $x i64) (param $n i64) (result i64)
    (return_call $throw-last
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (local.get $x) (local.get $n)))
  (func $twelve (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i64)
    (return_call $two (local.get 0) (local.get 11)))
  (func $caught (param $x i64) (result i64)
    (block $handler (result i64)
      (try_table (result i64) (catch $e $handler)
        (call $twelve
          (local.get $x) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
          (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 1000)))
      (drop)
      (i64.const -1)))
  (func (export "caught") (param $x i64) (result i64 i64 i64)
    (local.get $x)
    (call $caught (local.get $x))
    (i64.mul (local.get $x) (i64.const 5)))
)
(assert_return (invoke "caught" (i64.const 7)) (i64.const 7) (i64.const 993) (i64.const 35))
