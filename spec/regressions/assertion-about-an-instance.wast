;; An assertion that something does not link, or traps while it is instantiated, is about an instance: of a module that
;; stands in it, or of a definition. Seen: taken for a malformed module. And what follows an assertion with a module in it:
;; that module is the latest definition then, which `module instance` without names means; its own name means nothing.
;; (Reference interpreter: README, Scripts.)

(module definition $unlinkable (import "none" "f" (func)))
(module definition $trapping (memory 1) (data (i32.const 65536) "x"))
(module definition $good (func (export "one") (result i32) (i32.const 1)))

(assert_unlinkable (module instance $unlinkable) "unknown import")
(assert_unlinkable (module instance $name $unlinkable) "unknown import")
(assert_trap (module instance $trapping) "out of bounds memory access")
(assert_trap (module instance $name $trapping) "out of bounds memory access")

;; Neither changes what is current: $good is still the latest definition, and there is no instance yet.
(module instance)
(assert_return (invoke "one") (i32.const 1))
(module instance $name $good)
(assert_return (invoke $name "one") (i32.const 1))

;; A module in the assertion is the latest definition afterwards, but not the current instance.
(assert_unlinkable (module $late (import "late" "one" (func $one (result i32))) (export "two" (func $one))) "unknown import")
(assert_return (invoke "one") (i32.const 1))
(assert_unlinkable (module instance) "unknown import")
(assert_trap (module (func $f unreachable) (start $f)) "unreachable")
(assert_return (invoke "one") (i32.const 1))
(assert_trap (module instance) "unreachable")

;; An instance that trapped has written what it wrote.
(module $memory (memory (export "memory") 1) (func (export "load") (result i32) (i32.load8_u (i32.const 0))))
(register "memory" $memory)
(module definition $writer
  (import "memory" "memory" (memory 1))
  (data (i32.const 0) "\2a")
  (func $f unreachable) (start $f))
(assert_trap (module instance $writer) "unreachable")
(assert_return (invoke $memory "load") (i32.const 42))
