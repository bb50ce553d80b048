;; Whoever does not know an instruction of exceptions says so, and what is known works beside it: modules with tags that
;; nobody uses, with throw and try_table in functions that never run, and a clause of no known kind. Known from
;; WasmEdge#3928 and WasmEdge#3939; proposals/legacy-exceptions has the instructions of the earlier proposal.

(module
  (tag)
  (tag (export "unused") (param i32 i64 f32 f64 funcref externref exnref))
  (func (export "one") (result i32) (i32.const 1))
)
(assert_return (invoke "one") (i32.const 1))

(module
  (tag $e (param i32))
  (func (param exnref) (throw_ref (local.get 0)))
  (func (param i32) (throw $e (local.get 0)))
  (func (result i32)
    (try_table (catch $e 0) (throw $e (i32.const 1)))
    (unreachable))
  (func (export "two") (result i32) (i32.const 2))
)
(assert_return (invoke "two") (i32.const 2))

;; A clause of a kind that does not exist.
(assert_malformed
  (module binary
    "\00asm" "\01\00\00\00" "\01\04\01\60\00\00" "\03\02\01\00"
    "\0a\0a\01\08\00\1f\40\01\04\00\0b\0b")
  "malformed catch clause")
(module (func (export "three") (result i32) (i32.const 3)))
(assert_return (invoke "three") (i32.const 3))
