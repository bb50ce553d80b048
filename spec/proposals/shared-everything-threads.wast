;; Shared types, tables and functions, and what is atomic beyond linear memories.
;; Nothing here runs: each module, whether it is text or bytes, needs the proposal, and each command that builds on one
;; does. So all of them are skipped, by the proposal's name; a proposal that is not recognised would be a malformed module.

(module (type (shared (func))))
(module (type (sub (shared (struct (field i32))))))
(module (func (param (ref null (shared any)))))
(module (table shared 1 funcref))
(module (func (drop (global.atomic.get seq_cst 0))))
(module (func (drop (global.atomic.rmw.add seq_cst 0 (i32.const 1)))))
(module (func (drop (table.atomic.get seq_cst 0 (i32.const 1)))))
(module (func (drop (struct.atomic.get seq_cst 0 0 (unreachable)))))
(module (func (drop (array.atomic.get seq_cst 0 (unreachable) (unreachable)))))
(module (func (pause)))
(module (func (drop (ref.i31_shared (i32.const 1)))))
(assert_invalid (module (func (drop (global.atomic.get seq_cst 9)))) "unknown global")
(assert_invalid (module (type (shared (func (param externref))))) "shared composite type")
(assert_malformed (module quote "(type (shared))") "unexpected token")

;; A type, a reference, a shared table, the first and the last of its instructions.
(module binary "\00asm" "\01\00\00\00" "\01\05\01\65\60\00\00")
(module binary "\00asm" "\01\00\00\00" "\01\07\01\60\01\63\65\6e\00")
(module binary "\00asm" "\01\00\00\00" "\04\05\01\70\03\00\01")
(module binary "\00asm" "\01\00\00\00" "\01\04\01\60\00\00" "\03\02\01\00"
  "\0a\08\01\06\00\fe\4f\00\00\0b")
(module binary "\00asm" "\01\00\00\00" "\01\04\01\60\00\00" "\03\02\01\00"
  "\0a\08\01\06\00\fe\71\00\00\0b")
(module binary "\00asm" "\01\00\00\00" "\01\04\01\60\00\00" "\03\02\01\00"
  "\0a\06\01\04\00\fb\1f\0b")
(module binary "\00asm" "\01\00\00\00" "\01\04\01\60\00\00" "\03\02\01\00"
  "\0a\06\01\04\00\fe\04\0b")
(module binary "\00asm" "\01\00\00\00" "\01\04\01\60\00\00" "\03\02\01\00"
  "\0a\06\01\04\00\fe\72\0b")
