;; What the body of a try_table has written to a local is what its handler reads: for locals in registers of every
;; kind, in memory, and among parameters, written before, between and after calls. Engines that restored registers or
;; kept C variables from before the body handed out the old values. Known from wazero#2503 and wabt#2469.
;;
;; ../exception-grid/locals.wast does the same for each place and type at each of these times.

(module
  (tag $e (param i32))
  (func $nothing)
  (func $throw-if (param i32) (if (local.get 0) (then (throw $e (local.get 0)))))

  ;; A local that is used in loops, so that it has a register: the body counts, and throws at 5.
  (func (export "counted") (param $from i32) (result i32 i32)
    (local $n i32)
    (local.set $n (local.get $from))
    (block $handler (result i32)
      (try_table (catch $e $handler)
        (loop $again
          (local.set $n (i32.add (local.get $n) (i32.const 1)))
          (call $throw-if (i32.mul (i32.ge_u (local.get $n) (i32.const 5)) (local.get $n)))
          (br $again)))
      (unreachable))
    (local.get $n))

  ;; A local that is used seldom, so that it is in memory.
  (func (export "seldom") (result i32 i64)
    (local $x i64)
    (block $handler (result i32)
      (try_table (catch $e $handler)
        (local.set $x (i64.const 0x1_0000_0001))
        (call $throw-if (i32.const 7)))
      (unreachable))
    (local.get $x))

  ;; Several writes: the handler sees the last before the throw, and none behind it.
  (func (export "between") (param $throw-first i32) (param $throw-second i32) (result i32 i32)
    (local $x i32)
    (block $handler (result i32)
      (try_table (catch $e $handler)
        (local.set $x (i32.const 1))
        (call $throw-if (local.get $throw-first))
        (local.set $x (i32.const 2))
        (call $throw-if (local.get $throw-second))
        (local.set $x (i32.const 3))
        (call $throw-if (i32.const 9)))
      (unreachable))
    (local.get $x))

  ;; Parameters, in registers and on the stack, exchanged in the body; the throw is in the same function.
  (func (export "parameters")
    (param $a i64) (param $b f64) (param i64 i64 i64 i64 i64 i64 i64) (param $c i64) (param $d i32)
    (result i32 i64 f64 i64 i32)
    (block $handler (result i32)
      (try_table (catch $e $handler)
        (local.get $a) (local.set $a (local.get $c)) (local.set $c)
        (local.set $b (f64.neg (local.get $b)))
        (local.set $d (i32.add (local.get $d) (i32.const 1)))
        (throw $e (local.get $d)))
      (unreachable))
    (local.get $a) (local.get $b) (local.get $c) (local.get $d))

  ;; A local written by `local.tee` as the very argument of the call that throws.
  (func (export "argument") (result i32 i32)
    (local $x i32)
    (block $handler (result i32)
      (try_table (catch $e $handler) (call $throw-if (local.tee $x (i32.const 11))))
      (unreachable))
    (local.get $x))

  ;; A local that the handler's own label is to overwrite with the payload, while the body changed it as well.
  (func (export "overwritten") (result i32)
    (local $x i32)
    (local.set $x (i32.const 1))
    (local.set $x
      (block $handler (result i32)
        (try_table (catch $e $handler)
          (local.set $x (i32.const 2))
          (call $throw-if (i32.const 40)))
        (unreachable)))
    (i32.add (local.get $x) (i32.const 2)))

  ;; The state of a local at the call that throws, although all of the body was entered with another one in a loop.
  (func (export "rounds") (param $n i32) (result i64)
    (local $sum i64) (local $k i64) (local $payload i32)
    (loop $again
      (block $handler (result i32)
        (try_table (catch $e $handler)
          (local.set $k (i64.add (local.get $k) (i64.const 3)))
          (call $throw-if (i32.and (local.get $n) (i32.const 1)))
          (local.set $k (i64.add (local.get $k) (i64.const 100)))
          (call $nothing))
        (i32.const 0))
      (local.set $payload)
      (local.set $sum
        (i64.add
          (i64.mul (local.get $sum) (i64.const 2))
          (i64.add (local.get $k) (i64.extend_i32_u (local.get $payload)))))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $sum))
)

(assert_return (invoke "counted" (i32.const 0)) (i32.const 5) (i32.const 5))
(assert_return (invoke "counted" (i32.const 8)) (i32.const 9) (i32.const 9))
(assert_return (invoke "seldom") (i32.const 7) (i64.const 0x1_0000_0001))
(assert_return (invoke "between" (i32.const 4) (i32.const 0)) (i32.const 4) (i32.const 1))
(assert_return (invoke "between" (i32.const 0) (i32.const 5)) (i32.const 5) (i32.const 2))
(assert_return (invoke "between" (i32.const 0) (i32.const 0)) (i32.const 9) (i32.const 3))
(assert_return
  (invoke "parameters"
    (i64.const 1) (f64.const 2.5) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6) (i64.const 7)
    (i64.const 8) (i64.const 9) (i64.const 10) (i32.const 11))
  (i32.const 12) (i64.const 10) (f64.const -2.5) (i64.const 1) (i32.const 12))
(assert_return (invoke "argument") (i32.const 11) (i32.const 11))
(assert_return (invoke "overwritten") (i32.const 42))
;; n = 3: k = 3, sum = 3 + 1; n = 2: k = 106, sum = 8 + 106; n = 1: k = 109, sum = 228 + 109 + 1.
(assert_return (invoke "rounds" (i32.const 3)) (i64.const 338))
