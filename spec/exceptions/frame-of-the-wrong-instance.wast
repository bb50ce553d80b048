;; Two instances of one module have the same code: which of them a frame belongs to is known from the frame alone. What
;; is caught in one goes on with its memory, globals and tags, whichever of them has thrown, through imports, tables
;; and references. Known from wasmtime#11285.

(module $registry
  (type $step (func (param i32 i32) (result i32)))
  (table (export "steps") 4 funcref)
)
(register "registry" $registry)

(module definition $node
  (type $step (func (param i32 i32) (result i32)))
  (import "registry" "steps" (table $steps 4 funcref))
  (tag $own (param i32))
  (memory 1)
  (global $number (mut i32) (i32.const 0))
  (global $caught (mut i32) (i32.const 0))

  (func (export "set") (param $number i32)
    (global.set $number (local.get $number))
    (i32.store8 (i32.const 100) (local.get $number))
    (table.set $steps (local.get $number) (ref.func $step))
    (table.set $steps (i32.add (local.get $number) (i32.const 2)) (ref.func $catching-step)))

  ;; Calls step number $next of the table with what is left of the plan, four bits a step; throws the own tag at the
  ;; end of the plan. Answers the plan of whoever comes back, never.
  (func $step (export "step") (type $step)
    (local $kept i32)
    (local.set $kept (i32.load8_u (i32.const 100)))
    (if (i32.eqz (local.get 0)) (then (throw $own (i32.add (local.get 1) (global.get $number)))))
    (call_indirect $steps (type $step)
      (i32.shr_u (local.get 0) (i32.const 4)) (local.get 1)
      (i32.sub (i32.and (local.get 0) (i32.const 15)) (i32.const 1)))
    (i32.add (local.get $kept)))

  ;; The same with a handler for the own tag. The answer shows who caught, and whether memory and global are still
  ;; those of this instance: number * 100 + payload.
  (func $catching-step (export "catching-step") (type $step)
    (local $kept i32)
    (local.set $kept (i32.load8_u (i32.const 100)))
    (block $handler (result i32)
      (try_table (catch $own $handler)
        (return (call $step (local.get 0) (local.get 1))))
      (unreachable))
    (global.set $caught (i32.add (global.get $caught) (i32.const 1)))
    (if (i32.ne (i32.load8_u (i32.const 100)) (local.get $kept)) (then (unreachable)))
    (i32.add (i32.mul (global.get $number) (i32.const 100))))
  (func (export "caught") (result i32) (global.get $caught))
)
(module instance $zero $node)
(module instance $one $node)
(invoke $zero "set" (i32.const 0))
(invoke $one "set" (i32.const 1))
(register "zero" $zero)
(register "one" $one)

;; Plans are read from the right; 1 and 2: step of instances zero and one, 3 and 4: catching step.
;; Thrown by zero, caught by zero, with nothing, zero, one, and both in between.
(assert_return (invoke $zero "catching-step" (i32.const 0) (i32.const 50)) (i32.const 50))
(assert_return (invoke $zero "catching-step" (i32.const 0x1) (i32.const 50)) (i32.const 50))
(assert_return (invoke $zero "catching-step" (i32.const 0x12) (i32.const 50)) (i32.const 50))
(assert_return (invoke $zero "catching-step" (i32.const 0x12121) (i32.const 50)) (i32.const 50))
;; Thrown by one, caught by one, likewise.
(assert_return (invoke $one "catching-step" (i32.const 0) (i32.const 50)) (i32.const 151))
(assert_return (invoke $one "catching-step" (i32.const 0x21) (i32.const 50)) (i32.const 151))
(assert_return (invoke $one "catching-step" (i32.const 0x2112) (i32.const 50)) (i32.const 151))
;; Handlers of the other instance in between, which do not catch.
(assert_return (invoke $zero "catching-step" (i32.const 0x14) (i32.const 50)) (i32.const 50))
(assert_return (invoke $zero "catching-step" (i32.const 0x1414) (i32.const 50)) (i32.const 50))
(assert_return (invoke $one "catching-step" (i32.const 0x2313) (i32.const 50)) (i32.const 151))
;; A handler of the thrower's own in between catches, and the others add what they kept: one kept 1, zero kept 0.
(assert_return (invoke $zero "step" (i32.const 0x2142) (i32.const 50)) (i32.const 152))
(assert_return (invoke $one "step" (i32.const 0x1234) (i32.const 50)) (i32.const 52))
;; Nobody catches: all handlers are the other one's.
(assert_exception (invoke $zero "step" (i32.const 0x14) (i32.const 50)))
(assert_exception (invoke $one "catching-step" (i32.const 0x1) (i32.const 50)))
(assert_exception (invoke $one "catching-step" (i32.const 0x124) (i32.const 50)))
(assert_return (invoke $zero "caught") (i32.const 7))
(assert_return (invoke $one "caught") (i32.const 5))

;; Through imports and references, with a tail call between the instances.
(module
  (type $step (func (param i32 i32) (result i32)))
  (import "zero" "step" (func $step-zero (type $step)))
  (import "one" "step" (func $step-one (type $step)))
  (import "zero" "catching-step" (func $catching-zero (type $step)))
  (import "one" "catching-step" (func $catching-one (type $step)))
  (tag $here)
  (elem declare func $catching-one)
  (func (export "direct") (result i32)
    (i32.add (call $catching-zero (i32.const 0x1) (i32.const 3)) (call $catching-one (i32.const 0x2) (i32.const 3))))
  (func (export "reference") (result i32)
    (call_ref $step (i32.const 0x12) (i32.const 3) (ref.func $catching-one)))
  (func (export "tail") (result i32)
    (return_call_ref $step (i32.const 0x21) (i32.const 3) (ref.func $catching-one)))
  (func (export "own-handler") (param $plan i32) (result i32)
    (block $all
      (block $here
        (try_table (catch $here $here) (catch_all $all)
          (return (call $step-zero (local.get $plan) (i32.const 3)))))
      (return (i32.const -1)))
    (i32.const -2))
)
(assert_return (invoke "direct") (i32.const 107))
(assert_exception (invoke "reference"))
(assert_return (invoke "tail") (i32.const 104))
(assert_return (invoke "own-handler" (i32.const 0x2)) (i32.const -2))
(assert_return (invoke "own-handler" (i32.const 0x24)) (i32.const 104))
(assert_return (invoke "own-handler" (i32.const 0x14)) (i32.const -2))
