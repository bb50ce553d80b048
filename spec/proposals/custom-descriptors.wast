;; Descriptors of structures, and exact types.
;; Nothing here runs: each module, whether it is text or bytes, needs the proposal, and each command that builds on one
;; does. So all of them are skipped, by the proposal's name; a proposal that is not recognised would be a malformed module.

(module
  (rec
    (type $a (descriptor $b (struct (field i32))))
    (type $b (describes $a (struct))))
  (func (export "new") (param (ref null (exact $b))) (result i32)
    (struct.get $a 0 (struct.new_desc $a (i32.const 5) (local.get 0)))))
(assert_return (invoke "new" (ref.null none)) (i32.const 5))
(assert_trap (invoke "new" (ref.null none)) "null descriptor reference")
(module (type $a (struct)) (func (param (ref (exact $a)))))
(module (type $f (func)) (import "spectest" "print" (func exact (type $f))))
(module (type $f (func)) (import "spectest" "print" (func (exact (type $f)))))
(module (func (struct.new_default_desc 0 (unreachable))))
(module (func (drop (ref.get_desc 0 (unreachable)))))
(module (func (drop (ref.cast_desc_eq (ref 0) (unreachable) (unreachable)))))
(module (func (br_on_cast_desc_eq 0 (ref 0) (ref 0) (unreachable) (unreachable))))
(module (func (br_on_cast_desc_eq_fail 0 (ref 0) (ref 0) (unreachable) (unreachable))))
(assert_invalid (module (type (descriptor 1 (struct)))) "unknown type")
(assert_malformed (module quote "(type (describes 0 (describes 0 (struct))))") "unexpected token")

;; Types in a group, an exact type, an import of a function of exactly that type, and each instruction.
(module binary "\00asm" "\01\00\00\00" "\01\0b\01\4e\02\4d\01\5f\00\4c\00\5f\00")
(module binary "\00asm" "\01\00\00\00" "\01\07\01\60\01\63\62\00\00")
(module binary "\00asm" "\01\00\00\00" "\01\04\01\60\00\00"
  "\02\12\01\08spectest\05print\20\00")
(module binary "\00asm" "\01\00\00\00" "\01\04\01\60\00\00" "\03\02\01\00"
  "\0a\0a\01\08\00\fb\20\00\00\00\00\0b")
(module binary "\00asm" "\01\00\00\00" "\01\04\01\60\00\00" "\03\02\01\00"
  "\0a\0a\01\08\00\fb\21\00\00\00\00\0b")
(module binary "\00asm" "\01\00\00\00" "\01\04\01\60\00\00" "\03\02\01\00"
  "\0a\0a\01\08\00\fb\22\00\00\00\00\0b")
(module binary "\00asm" "\01\00\00\00" "\01\04\01\60\00\00" "\03\02\01\00"
  "\0a\0a\01\08\00\fb\23\00\00\00\00\0b")
(module binary "\00asm" "\01\00\00\00" "\01\04\01\60\00\00" "\03\02\01\00"
  "\0a\0a\01\08\00\fb\24\00\00\00\00\0b")
(module binary "\00asm" "\01\00\00\00" "\01\04\01\60\00\00" "\03\02\01\00"
  "\0a\0a\01\08\00\fb\25\00\00\00\00\0b")
(module binary "\00asm" "\01\00\00\00" "\01\04\01\60\00\00" "\03\02\01\00"
  "\0a\0a\01\08\00\fb\26\00\00\00\00\0b")
