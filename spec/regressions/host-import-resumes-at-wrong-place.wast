;; After a tail call of a host function, execution goes on in the ordinary caller, right after its call; with
;; another number of parameters than the function that made the tail call has, an engine may go on in the
;; wrong place, or for ever. Each caller notes each step in memory. Known from WasmEdge#5286 and #5254.

(module
  (import "spectest" "print" (func $print))
  (import "spectest" "print_i32" (func $print-i32 (param i32)))
  (import "spectest" "print_f64_f64" (func $print-f64s (param f64 f64)))
  (type $void (func))
  (type $i32 (func (param i32)))
  (table funcref (elem $print $print-i32))
  (memory 1)
  (global $steps (mut i64) (i64.const 0))
  (func $step (param i64)
    (global.set $steps (i64.add (i64.mul (global.get $steps) (i64.const 10)) (local.get 0))))

  ;; Fewer parameters than the caller, as many, more.
  (func $fewer (param i32 i32 i32) (return_call $print))
  (func $many-fewer (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (return_call $print-i32 (i32.const 1)))
  (func $equal (param i32) (return_call $print-i32 (local.get 0)))
  (func $more (return_call $print-f64s (f64.const 1) (f64.const 2)))
  (func $fewer-indirect (param i32 i32 i32) (return_call_indirect (type $void) (i32.const 0)))
  (func $more-indirect (return_call_indirect (type $i32) (i32.const 7) (i32.const 1)))
  (func $more-ref (return_call_ref $i32 (i32.const 7) (ref.func $print-i32)))

  (func (export "steps") (result i64)
    (global.set $steps (i64.const 0))
    (call $step (i64.const 1))
    (call $fewer (i32.const 1) (i32.const 2) (i32.const 3))
    (call $step (i64.const 2))
    (call $many-fewer
      (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6) (i64.const 7)
      (i64.const 8) (i64.const 9) (i64.const 10) (i64.const 11) (i64.const 12))
    (call $step (i64.const 3))
    (call $equal (i32.const 1))
    (call $step (i64.const 4))
    (call $more)
    (call $step (i64.const 5))
    (call $fewer-indirect (i32.const 1) (i32.const 2) (i32.const 3))
    (call $step (i64.const 6))
    (call $more-indirect)
    (call $step (i64.const 7))
    (call $more-ref)
    (call $step (i64.const 8))
    (global.get $steps))

  ;; In a loop: once a round, no more and no fewer.
  (func (export "rounds") (param $n i32) (result i32)
    (local $i i32)
    (loop $again
      (call $fewer (local.get $i) (local.get $n) (i32.const 3))
      (call $more)
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $again (i32.lt_u (local.get $i) (local.get $n))))
    (local.get $i))

  ;; Straight from the script, with nothing but the entry below.
  (func (export "entry-fewer") (param i32 i32 i32) (return_call $print))
  (func (export "entry-more") (return_call $print-f64s (f64.const 1) (f64.const 2)))
)

(assert_return (invoke "steps") (i64.const 12345678))
(assert_return (invoke "rounds" (i32.const 1000)) (i32.const 1000))
(assert_return (invoke "entry-fewer" (i32.const 1) (i32.const 2) (i32.const 3)))
(assert_return (invoke "entry-more"))
(assert_return (invoke "steps") (i64.const 12345678))
