;; Continuations: types of them, and the seven instructions.
;; Nothing here runs: each module, whether it is text or bytes, needs the proposal, and each command that builds on one
;; does. So all of them are skipped, by the proposal's name; a proposal that is not recognised would be a malformed module.

(module $m
  (type $f (func))
  (type $c (cont $f))
  (tag $yield)
  (func $generator (suspend $yield))
  (elem declare func $generator)
  (func (export "run")
    (block $on (result (ref $c))
      (resume $c (on $yield $on) (cont.new $c (ref.func $generator)))
      (return))
    (drop)))
(invoke "run")
(assert_suspension (invoke "run") "unhandled")
(register "m" $m)
(module (import "m" "run" (func)))
(module (func (param contref)))
(module (func (param (ref null nocont))))
(module (func (param nullcontref)))
(module (func (drop (ref.null cont))))
(module (type $f (func)) (type (cont $f)))
(module (tag $t) (func (suspend $t)))
(module (func (cont.bind 0 1 (unreachable) (unreachable))))
(module (func (resume_throw 0 0 (unreachable))))
(module (func (resume_throw_ref 0 (unreachable))))
(module (func (switch 0 0 (unreachable))))
(assert_invalid (module (type (cont 0))) "non-function type")
(assert_malformed (module quote "(type (cont))") "unexpected token")

;; A tag with results: the proposal has them, and in WebAssembly 3.0 they are invalid, which an assertion may say.
(module (tag (param i32) (result i32)))
(module (import "m" "t" (tag (result i32))))
(assert_invalid (module (tag (result i32))) "non-empty tag result type")

;; A type, references, and each instruction.
(module binary "\00asm" "\01\00\00\00" "\01\06\02\60\00\00\5d\00")
(module binary "\00asm" "\01\00\00\00" "\01\05\01\60\01\68\00")
(module binary "\00asm" "\01\00\00\00" "\01\05\01\60\01\75\00")
(module binary "\00asm" "\01\00\00\00" "\01\06\01\60\01\63\68\00")
(module binary "\00asm" "\01\00\00\00" "\01\04\01\60\00\00" "\03\02\01\00"
  "\0a\07\01\05\00\e0\00\00\0b")
(module binary "\00asm" "\01\00\00\00" "\01\04\01\60\00\00" "\03\02\01\00"
  "\0a\07\01\05\00\e1\00\00\0b")
(module binary "\00asm" "\01\00\00\00" "\01\04\01\60\00\00" "\03\02\01\00"
  "\0a\07\01\05\00\e2\00\00\0b")
(module binary "\00asm" "\01\00\00\00" "\01\04\01\60\00\00" "\03\02\01\00"
  "\0a\07\01\05\00\e3\00\00\0b")
(module binary "\00asm" "\01\00\00\00" "\01\04\01\60\00\00" "\03\02\01\00"
  "\0a\07\01\05\00\e4\00\00\0b")
(module binary "\00asm" "\01\00\00\00" "\01\04\01\60\00\00" "\03\02\01\00"
  "\0a\07\01\05\00\e5\00\00\0b")
(module binary "\00asm" "\01\00\00\00" "\01\04\01\60\00\00" "\03\02\01\00"
  "\0a\07\01\05\00\e6\00\00\0b")
