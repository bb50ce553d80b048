;; A script may expect the message of a trap as the reference interpreter gives it, which says more than the words of the
;; official suite: which element, which types. (Reference interpreter: exec/eval.ml; an expected message is the beginning
;; of the actual one.)

(module
  (type $i64 (func (param i32) (result i64)))
  (type $open (sub (func (result (ref null $i64)))))
  (table $t 4 funcref)
  (elem (i32.const 1) $f $open)
  (func $f)
  (func $open (type $open) (ref.null $i64))
  (func (export "unreachable") unreachable)
  (func (export "call") (param i32) (call_indirect (local.get 0)))
  (func (export "tail") (param i32) (return_call_indirect (local.get 0)))
  (func (export "i64") (param i32) (drop (call_indirect (type $i64) (i32.const 0) (local.get 0))))
  (func (export "open") (param i32) (drop (call_indirect (type $open) (local.get 0)))))

(assert_trap (invoke "unreachable") "unreachable")
(assert_trap (invoke "unreachable") "unreachable executed")
(assert_trap (invoke "call" (i32.const 5)) "undefined element")
(assert_trap (invoke "call" (i32.const 5)) "undefined element 5")
(assert_trap (invoke "tail" (i32.const -1)) "undefined element 4294967295")
(assert_trap (invoke "call" (i32.const 3)) "uninitialized element 3")
(assert_trap (invoke "tail" (i32.const 0)) "uninitialized element 0")
(assert_trap (invoke "i64" (i32.const 1))
  "indirect call type mismatch, expected func [i32] -> [i64] but got func [] -> []")
(assert_trap (invoke "open" (i32.const 1))
  "indirect call type mismatch, expected sub (func [] -> [(ref null (func [i32] -> [i64]))]) but got func [] -> []")
(assert_trap (invoke "tail" (i32.const 2)) "indirect call type mismatch, expected func [] -> [] but got sub (func")
