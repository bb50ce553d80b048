;; Constant stack, observed: tail calls between a function of two parameters and one of twelve, 10,000,000
;; steps each. Twelve do not fit in registers, so the room for arguments grows with one step and shrinks with
;; the next.
;;
;; Each step adds one to a sum, made of the first and the last arguments, so a lost argument shows in the sum.
;; That no stack is lost shows in how deep an ordinary recursion can go after so many steps: exactly as deep
;; as after none. (An engine that exchanges code while it runs may differ by the size of its frames.)

(module $home
  (import "spectest" "print" (func $print))
  (import "spectest" "print_i64" (func $print-i64 (param i64)))
  (import "spectest" "print_f64_f64" (func $print-f64s (param f64 f64)))
  (type $two (func (param i64 i64) (result i64)))
  (type $twelve (func (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i64)))

  ;; How deep the recursion has gone, now and the time before; whether to go down at the end of a chain.
  (global $depth (mut i64) (i64.const 0))
  (global $before (mut i64) (i64.const 0))
  (global $diving (mut i32) (i32.const 0))

  (func $down
    (global.set $depth (i64.add (global.get $depth) (i64.const 1)))
    (call $down)
    (global.set $depth (i64.const -1)))
  (func $end (export "end") (param $sum i64) (result i64)
    (if (global.get $diving) (then (call $down)))
    (local.get $sum))
  (func (export "dive") (param i32)
    (global.set $diving (local.get 0))
    (global.set $before (global.get $depth))
    (global.set $depth (i64.const 0)))
  (func (export "went-down") (result i32) (i64.gt_s (global.get $depth) (i64.const 1000)))
  (func (export "difference") (result i64) (i64.sub (global.get $depth) (global.get $before)))

  ;; Direct calls, integers.
  (func $two-direct (export "direct") (type $two) (param $n i64) (param $sum i64) (result i64)
    (if (i64.eqz (local.get $n)) (then (return (call $end (local.get $sum)))))
    (return_call $twelve-direct
      (i64.sub (local.get $n) (i64.const 1)) (local.get $sum) (i64.const 3) (i64.const 4) (i64.const 5)
      (i64.const 6) (i64.const 7) (i64.const 8) (i64.const 9) (i64.const 10) (local.get $sum)
      (i64.add (local.get $sum) (i64.const 1))))
  (func $twelve-direct (type $twelve)
    (if (i64.eqz (local.get 0)) (then (return (call $end (local.get 11)))))
    (return_call $two-direct
      (i64.sub (local.get 0) (i64.const 1))
      (i64.add (i64.sub (i64.add (local.get 1) (local.get 11)) (local.get 10)) (i64.const 1))))

  ;; Direct calls, floats.
  (func $two-floats (param $n f64) (param $sum f64) (result i64)
    (if (f64.eq (local.get $n) (f64.const 0))
      (then (return (call $end (i64.trunc_f64_s (local.get $sum))))))
    (return_call $twelve-floats
      (f64.sub (local.get $n) (f64.const 1)) (local.get $sum) (f64.const 3) (f64.const 4) (f64.const 5)
      (f64.const 6) (f64.const 7) (f64.const 8) (f64.const 9) (f64.const 10) (local.get $sum)
      (f64.add (local.get $sum) (f64.const 1))))
  (func $twelve-floats (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (result i64)
    (if (f64.eq (local.get 0) (f64.const 0))
      (then (return (call $end (i64.trunc_f64_s (local.get 11))))))
    (return_call $two-floats
      (f64.sub (local.get 0) (f64.const 1))
      (f64.add (f64.sub (f64.add (local.get 1) (local.get 11)) (local.get 10)) (f64.const 1))))
  (func (export "floats") (type $two)
    (return_call $two-floats (f64.convert_i64_s (local.get 0)) (f64.convert_i64_s (local.get 1))))

  ;; Through a table. The index is an argument of the function itself, so that it is not a constant.
  (table $t funcref (elem $two-indirect $twelve-indirect))
  (func $two-indirect (export "indirect") (type $two) (param $n i64) (param $sum i64) (result i64)
    (if (i64.eqz (local.get $n)) (then (return (call $end (local.get $sum)))))
    (return_call_indirect $t (type $twelve)
      (i64.sub (local.get $n) (i64.const 1)) (local.get $sum) (i64.const 3) (i64.const 4) (i64.const 5)
      (i64.const 6) (i64.const 7) (i64.const 8) (i64.const 9) (i64.const 0) (local.get $sum)
      (i64.add (local.get $sum) (i64.const 1))
      (i32.const 1)))
  (func $twelve-indirect (type $twelve)
    (if (i64.eqz (local.get 0)) (then (return (call $end (local.get 11)))))
    (return_call_indirect $t (type $two)
      (i64.sub (local.get 0) (i64.const 1))
      (i64.add (i64.sub (i64.add (local.get 1) (local.get 11)) (local.get 10)) (i64.const 1))
      (i32.wrap_i64 (local.get 9))))

  ;; By reference. The large function is handed the reference that it calls.
  (type $two-ref (func (param i64 i64) (result i64)))
  (type $twelve-ref (func
    (param i64 i64 i64 i64 i64 i64 i64 i64 i64 (ref $two-ref) i64 i64) (result i64)))
  (elem declare func $two-ref $twelve-ref)
  (func $two-ref (export "ref") (type $two-ref) (param $n i64) (param $sum i64) (result i64)
    (if (i64.eqz (local.get $n)) (then (return (call $end (local.get $sum)))))
    (return_call_ref $twelve-ref
      (i64.sub (local.get $n) (i64.const 1)) (local.get $sum) (i64.const 3) (i64.const 4) (i64.const 5)
      (i64.const 6) (i64.const 7) (i64.const 8) (i64.const 9) (ref.func $two-ref) (local.get $sum)
      (i64.add (local.get $sum) (i64.const 1))
      (ref.func $twelve-ref)))
  (func $twelve-ref (type $twelve-ref)
    (if (i64.eqz (local.get 0)) (then (return (call $end (local.get 11)))))
    (return_call_ref $two-ref
      (i64.sub (local.get 0) (i64.const 1))
      (i64.add (i64.sub (i64.add (local.get 1) (local.get 11)) (local.get 10)) (i64.const 1))
      (local.get 9)))

  ;; With the host in between: each step calls a function that tail-calls the host, from one parameter to two,
  ;; and from twelve to none and to one.
  (func $tell (param i64) (return_call $print-f64s (f64.const 1) (f64.convert_i64_s (local.get 0))))
  (func $tell-nothing (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (return_call $print))
  (func $tell-last (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (return_call $print-i64 (local.get 11)))
  (func $two-host (export "host") (type $two) (param $n i64) (param $sum i64) (result i64)
    (call $tell (local.get $n))
    (if (i64.eqz (local.get $n)) (then (return (call $end (local.get $sum)))))
    (return_call $twelve-host
      (i64.sub (local.get $n) (i64.const 1)) (local.get $sum) (i64.const 3) (i64.const 4) (i64.const 5)
      (i64.const 6) (i64.const 7) (i64.const 8) (i64.const 9) (i64.const 10) (local.get $sum)
      (i64.add (local.get $sum) (i64.const 1))))
  (func $twelve-host (type $twelve)
    (if (i32.and (i32.wrap_i64 (local.get 1)) (i32.const 2))
      (then
        (call $tell-nothing
          (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6)
          (local.get 7) (local.get 8) (local.get 9) (local.get 10) (local.get 11)))
      (else
        (call $tell-last
          (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6)
          (local.get 7) (local.get 8) (local.get 9) (local.get 10) (local.get 11))))
    (if (i64.eqz (local.get 0)) (then (return (call $end (local.get 11)))))
    (return_call $two-host
      (i64.sub (local.get 0) (i64.const 1))
      (i64.add (i64.sub (i64.add (local.get 1) (local.get 11)) (local.get 10)) (i64.const 1))))

  ;; Across instances: two parameters here, twelve in the other instance, which puts its function into this
  ;; table.
  (table $abroad (export "abroad") 1 funcref)
  (func $two-abroad (export "abroad-two") (type $two) (param $n i64) (param $sum i64) (result i64)
    (if (i64.eqz (local.get $n)) (then (return (call $end (local.get $sum)))))
    (return_call_indirect $abroad (type $twelve)
      (i64.sub (local.get $n) (i64.const 1)) (local.get $sum) (i64.const 3) (i64.const 4) (i64.const 5)
      (i64.const 6) (i64.const 7) (i64.const 8) (i64.const 9) (i64.const 10) (local.get $sum)
      (i64.add (local.get $sum) (i64.const 1))
      (i32.const 0)))
)
(register "home" $home)

(module $abroad
  (type $two (func (param i64 i64) (result i64)))
  (type $twelve (func (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i64)))
  (import "home" "abroad-two" (func $two (type $two)))
  (import "home" "end" (func $end (param i64) (result i64)))
  (import "home" "abroad" (table $abroad 1 funcref))
  (elem (table $abroad) (i32.const 0) func $twelve)
  (memory 1)
  (data (i32.const 0) "\01")
  ;; The one that it adds is in the memory of this instance; the other has none.
  (func $twelve (type $twelve)
    (if (i64.eqz (local.get 0)) (then (return (call $end (local.get 11)))))
    (return_call $two
      (i64.sub (local.get 0) (i64.const 1))
      (i64.add
        (i64.sub (i64.add (local.get 1) (local.get 11)) (local.get 10)) (i64.load8_u (i32.const 0)))))
  (func (export "abroad") (type $two) (return_call $two (local.get 0) (local.get 1)))
)

;; The sums: an even number of steps ends in the small function, an odd one in the large one.
(assert_return (invoke $home "direct" (i64.const 10_000_000) (i64.const 0)) (i64.const 10_000_000))
(assert_return (invoke $home "floats" (i64.const 10_000_000) (i64.const 0)) (i64.const 10_000_000))
(assert_return (invoke $home "indirect" (i64.const 10_000_000) (i64.const 0)) (i64.const 10_000_000))
(assert_return (invoke $home "ref" (i64.const 10_000_000) (i64.const 0)) (i64.const 10_000_000))
(assert_return (invoke $home "host" (i64.const 10_000_000) (i64.const 0)) (i64.const 10_000_000))
(assert_return (invoke $abroad "abroad" (i64.const 10_000_000) (i64.const 0)) (i64.const 10_000_000))
(assert_return (invoke $home "direct" (i64.const 999) (i64.const 0)) (i64.const 999))
(assert_return (invoke $home "floats" (i64.const 999) (i64.const 0)) (i64.const 999))
(assert_return (invoke $home "indirect" (i64.const 999) (i64.const 0)) (i64.const 999))
(assert_return (invoke $home "ref" (i64.const 999) (i64.const 0)) (i64.const 999))
(assert_return (invoke $home "host" (i64.const 999) (i64.const 0)) (i64.const 999))
(assert_return (invoke $abroad "abroad" (i64.const 999) (i64.const 0)) (i64.const 999))

;; The depths: an endless recursion after no step, then after many; then after one, and after many and one.
(invoke $home "dive" (i32.const 1))

(assert_exhaustion (invoke $home "direct" (i64.const 0) (i64.const 0)) "call stack exhausted")
(invoke $home "dive" (i32.const 1))
(assert_exhaustion (invoke $home "direct" (i64.const 10_000_000) (i64.const 0)) "call stack exhausted")
(assert_return (invoke $home "went-down") (i32.const 1))
(assert_return (invoke $home "difference") (i64.const 0))
(invoke $home "dive" (i32.const 1))
(assert_exhaustion (invoke $home "direct" (i64.const 1) (i64.const 0)) "call stack exhausted")
(invoke $home "dive" (i32.const 1))
(assert_exhaustion (invoke $home "direct" (i64.const 1_000_001) (i64.const 0)) "call stack exhausted")
(assert_return (invoke $home "difference") (i64.const 0))
(invoke $home "dive" (i32.const 1))

(assert_exhaustion (invoke $home "floats" (i64.const 0) (i64.const 0)) "call stack exhausted")
(invoke $home "dive" (i32.const 1))
(assert_exhaustion (invoke $home "floats" (i64.const 10_000_000) (i64.const 0)) "call stack exhausted")
(assert_return (invoke $home "went-down") (i32.const 1))
(assert_return (invoke $home "difference") (i64.const 0))
(invoke $home "dive" (i32.const 1))
(assert_exhaustion (invoke $home "floats" (i64.const 1) (i64.const 0)) "call stack exhausted")
(invoke $home "dive" (i32.const 1))
(assert_exhaustion (invoke $home "floats" (i64.const 1_000_001) (i64.const 0)) "call stack exhausted")
(assert_return (invoke $home "difference") (i64.const 0))
(invoke $home "dive" (i32.const 1))

(assert_exhaustion (invoke $home "indirect" (i64.const 0) (i64.const 0)) "call stack exhausted")
(invoke $home "dive" (i32.const 1))
(assert_exhaustion (invoke $home "indirect" (i64.const 10_000_000) (i64.const 0)) "call stack exhausted")
(assert_return (invoke $home "went-down") (i32.const 1))
(assert_return (invoke $home "difference") (i64.const 0))
(invoke $home "dive" (i32.const 1))
(assert_exhaustion (invoke $home "indirect" (i64.const 1) (i64.const 0)) "call stack exhausted")
(invoke $home "dive" (i32.const 1))
(assert_exhaustion (invoke $home "indirect" (i64.const 1_000_001) (i64.const 0)) "call stack exhausted")
(assert_return (invoke $home "difference") (i64.const 0))
(invoke $home "dive" (i32.const 1))

(assert_exhaustion (invoke $home "ref" (i64.const 0) (i64.const 0)) "call stack exhausted")
(invoke $home "dive" (i32.const 1))
(assert_exhaustion (invoke $home "ref" (i64.const 10_000_000) (i64.const 0)) "call stack exhausted")
(assert_return (invoke $home "went-down") (i32.const 1))
(assert_return (invoke $home "difference") (i64.const 0))
(invoke $home "dive" (i32.const 1))
(assert_exhaustion (invoke $home "ref" (i64.const 1) (i64.const 0)) "call stack exhausted")
(invoke $home "dive" (i32.const 1))
(assert_exhaustion (invoke $home "ref" (i64.const 1_000_001) (i64.const 0)) "call stack exhausted")
(assert_return (invoke $home "difference") (i64.const 0))
(invoke $home "dive" (i32.const 1))

(assert_exhaustion (invoke $home "host" (i64.const 0) (i64.const 0)) "call stack exhausted")
(invoke $home "dive" (i32.const 1))
(assert_exhaustion (invoke $home "host" (i64.const 1_000_000) (i64.const 0)) "call stack exhausted")
(assert_return (invoke $home "went-down") (i32.const 1))
(assert_return (invoke $home "difference") (i64.const 0))
(invoke $home "dive" (i32.const 1))
(assert_exhaustion (invoke $home "host" (i64.const 1) (i64.const 0)) "call stack exhausted")
(invoke $home "dive" (i32.const 1))
(assert_exhaustion (invoke $home "host" (i64.const 1_000_001) (i64.const 0)) "call stack exhausted")
(assert_return (invoke $home "difference") (i64.const 0))
(invoke $home "dive" (i32.const 1))

(assert_exhaustion (invoke $abroad "abroad" (i64.const 0) (i64.const 0)) "call stack exhausted")
(invoke $home "dive" (i32.const 1))
(assert_exhaustion (invoke $abroad "abroad" (i64.const 10_000_000) (i64.const 0)) "call stack exhausted")
(assert_return (invoke $home "went-down") (i32.const 1))
(assert_return (invoke $home "difference") (i64.const 0))
(invoke $home "dive" (i32.const 1))
(assert_exhaustion (invoke $abroad "abroad" (i64.const 1) (i64.const 0)) "call stack exhausted")
(invoke $home "dive" (i32.const 1))
(assert_exhaustion (invoke $abroad "abroad" (i64.const 1_000_001) (i64.const 0)) "call stack exhausted")
(assert_return (invoke $home "difference") (i64.const 0))

;; And everything still works.
(invoke $home "dive" (i32.const 0))
(assert_return (invoke $home "direct" (i64.const 1000) (i64.const 0)) (i64.const 1000))
(assert_return (invoke $home "floats" (i64.const 1000) (i64.const 0)) (i64.const 1000))
(assert_return (invoke $home "indirect" (i64.const 1000) (i64.const 0)) (i64.const 1000))
(assert_return (invoke $home "ref" (i64.const 1000) (i64.const 0)) (i64.const 1000))
(assert_return (invoke $home "host" (i64.const 1000) (i64.const 0)) (i64.const 1000))
(assert_return (invoke $abroad "abroad" (i64.const 1000) (i64.const 0)) (i64.const 1000))
