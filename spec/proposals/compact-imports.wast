;; Imports that share the name of their module, and perhaps their type.
;; Nothing here runs: each module, whether it is text or bytes, needs the proposal, and each command that builds on one
;; does. So all of them are skipped, by the proposal's name; a proposal that is not recognised would be a malformed module.

(module
  (import "spectest" (item "global_i32" (global i32)) (item "print" (func)))
  (func (export "f") (result i32) (global.get 0)))
(assert_return (invoke "f") (i32.const 666))
(module (import "spectest" (item "print") (item "print") (func)))
(assert_unlinkable (module (import "nothing" (item "print" (func)))) "unknown import")
(assert_malformed (module quote "(import \"m\" (item \"a\"))") "unexpected token")

;; Each with a type of its own, and one type for all.
(module binary "\00asm" "\01\00\00\00" "\01\04\01\60\00\00"
  "\02\14\01\08spectest\00\7f\01\05print\00\00")
(module binary "\00asm" "\01\00\00\00" "\01\04\01\60\00\00"
  "\02\14\01\08spectest\00\7e\00\00\01\05print")
