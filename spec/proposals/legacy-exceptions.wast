;; The exception handling that WebAssembly 3.0 has replaced: try, catch, delegate and rethrow.
;; Nothing here runs: each module, whether it is text or bytes, needs the proposal, and each command that builds on one
;; does. So all of them are skipped, by the proposal's name; a proposal that is not recognised would be a malformed module.

(module
  (tag $e)
  (func (export "catch") (result i32)
    (try (result i32) (do (throw $e)) (catch $e (i32.const 1)) (catch_all (i32.const 2)))))
(assert_return (invoke "catch") (i32.const 1))
(assert_exception (invoke "catch"))
(module (func try catch_all rethrow 0 end))
(module (func (block (rethrow 0))))
(module (func (block (try (do) (delegate 0)))))
(module quote "(module (func (try (do) (catch_all))))")
(assert_invalid (module (func (try (result i32) (do)))) "type mismatch")
(assert_malformed (module quote "(module (func (try (do) (catch) )))") "unexpected token")

;; try, catch and rethrow, delegate, catch_all.
(module binary "\00asm" "\01\00\00\00" "\01\04\01\60\00\00" "\03\02\01\00"
  "\0a\07\01\05\00\06\40\0b\0b")
(module binary "\00asm" "\01\00\00\00" "\01\04\01\60\00\00" "\03\02\01\00"
  "\0a\09\01\07\00\02\40\07\00\0b\0b")
(module binary "\00asm" "\01\00\00\00" "\01\04\01\60\00\00" "\03\02\01\00"
  "\0a\06\01\04\00\09\00\0b")
(module binary "\00asm" "\01\00\00\00" "\01\04\01\60\00\00" "\03\02\01\00"
  "\0a\08\01\06\00\02\40\18\00\0b")
(module binary "\00asm" "\01\00\00\00" "\01\04\01\60\00\00" "\03\02\01\00"
  "\0a\08\01\06\00\02\40\19\0b\0b")
