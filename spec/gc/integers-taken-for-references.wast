;; Integers and floats where references were, and references where those were: in operands, locals, parameters, fields.
;; What looks like an address must not be followed, and what was one must not be half overwritten. Known from
;; WAMR#5070, where the mark of a slot said "reference" when it held an i32.

(module
  (type $box (struct (field $n (mut i64))))
  (type $mixed
    (struct (field $a (mut i64)) (field $b (mut (ref null $box))) (field $c (mut i32)) (field $d (mut f64))
      (field $e (mut (ref null $box))) (field $f (mut i64))))
  (type $bytes (array (mut i8)))
  (type $longs (array (mut i64)))

  (func $churn (local $i i32)
    (local.set $i (i32.const 5000))
    (loop $more
      (drop (array.new $bytes (i32.const 0x55) (i32.const 400)))
      (drop (struct.new $box (i64.const -1)))
      (br_if $more (local.tee $i (i32.sub (local.get $i) (i32.const 1))))))

  ;; References, then integers, then references again at the same heights of the operand stack, all in their slots.
  (func (export "heights") (param $x i64) (result i64 i64 i64)
    (struct.new $box (i64.const 1)) (struct.new $box (i64.const 2)) (struct.new $box (i64.const 3))
    (block)
    (call $churn)
    (call $sum)
    (local.get $x) (i64.xor (local.get $x) (i64.const 0x5555_5555_0000)) (i64.const 0x7fff_0000_0008)
    (block)
    (call $churn)
    (i64.add) (i64.add)
    (struct.new $box (i64.const 4)) (struct.new $box (i64.const 5)) (struct.new $box (i64.const 6))
    (block)
    (call $churn)
    (call $sum))
  (func $sum (param $a (ref null $box)) (param $b (ref null $box)) (param $c (ref null $box)) (result i64)
    (call $churn)
    (i64.add
      (struct.get $box $n (local.get $a))
      (i64.add (struct.get $box $n (local.get $b)) (struct.get $box $n (local.get $c)))))

  ;; An i32 where a reference was: its upper half still is there.
  (func (export "halves") (param $x i32) (result i64 i32 i32)
    (struct.new $box (i64.const 7)) (struct.new $box (i64.const 8)) (struct.new $box (i64.const 9))
    (block)
    (call $sum)
    (local.get $x) (i32.add (local.get $x) (i32.const 8))
    (block)
    (call $churn))

  ;; Fields of all kinds side by side.
  (func (export "fields") (param $x i64) (result i64 i64 i32 f64 i64 i64)
    (local $o (ref null $mixed))
    (local.set $o
      (struct.new $mixed (local.get $x) (struct.new $box (i64.const 10)) (i32.const -1)
        (f64.reinterpret_i64 (local.get $x)) (struct.new $box (i64.const 11)) (i64.const -8)))
    (call $churn)
    (struct.get $mixed $a (local.get $o)) (struct.get $box $n (struct.get $mixed $b (local.get $o)))
    (struct.get $mixed $c (local.get $o)) (struct.get $mixed $d (local.get $o))
    (struct.get $box $n (struct.get $mixed $e (local.get $o))) (struct.get $mixed $f (local.get $o)))

  ;; An array of integers that all look like addresses, in steps of 2^30 from 0 to 2^47: as elements, and 16 at a time in
  ;; locals and operands while a collection looks at them. Some lie in whatever the process has mapped.
  (func (export "elements") (result i64)
    (local $a (ref null $longs)) (local $i i32)
    (local.set $a (array.new_default $longs (i32.const 0x20000)))
    (loop $again
      (array.set $longs (local.get $a) (local.get $i)
        (i64.shl (i64.extend_i32_u (local.get $i)) (i64.const 30)))
      (br_if $again
        (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 0x20000))))
    (call $churn)
    (array.get $longs (local.get $a) (i32.const 0x1fffe)))
  (func (export "sweep") (result i64)
    (local $x i64) (local $sum i64)
    (local $a i64) (local $b i64) (local $c i64) (local $d i64)
    (loop $again
      (local.set $a (i64.add (local.get $x) (i64.const 0x1000_0000)))
      (local.set $b (i64.add (local.get $x) (i64.const 0x2000_0008)))
      (local.set $c (i64.add (local.get $x) (i64.const 0x3000_0000)))
      (local.set $d (i64.add (local.get $x) (i64.const 0x3800_0004)))
      (i64.add (local.get $x) (i64.const 0x0800_0000)) (i64.add (local.get $x) (i64.const 0x1800_0000))
      (i64.add (local.get $x) (i64.const 0x2800_0000)) (i64.add (local.get $x) (i64.const 0x0010_8000))
      (drop (array.new_default $bytes (i32.const 40_000)))
      (local.set $sum (i64.add (i64.and (i64.xor (i64.xor (i64.xor))) (i64.const 0xffff_ffff)) (local.get $sum)))
      (local.set $sum
        (i64.add (local.get $sum)
          (i64.and
            (i64.xor (i64.xor (local.get $a) (local.get $b)) (i64.xor (local.get $c) (local.get $d)))
            (i64.const 0xff))))
      (br_if $again
        (i64.lt_u
          (local.tee $x (i64.add (local.get $x) (i64.const 0x10_4000_0000))) (i64.const 0x8000_0000_0000))))
    (local.get $sum))

  ;; i31s, which have the lowest bit set, in a slot, in locals, and over integers that have it, too.
  (func (export "i31s") (param $n i32) (param $x i64) (result i32 i32 i32 i64)
    (local $r i31ref)
    (local.set $r (ref.i31 (local.get $n)))
    (i64.or (local.get $x) (i64.const 1)) (i64.or (local.get $x) (i64.const 3))
    (block)
    (call $churn)
    (drop) (drop)
    (ref.i31 (local.get $n)) (ref.i31 (i32.xor (local.get $n) (i32.const -1))) (i64.or (local.get $x) (i64.const 1))
    (block)
    (call $churn)
    (call $numbers (local.get $r)))
  (func $numbers (param $a i31ref) (param $b i31ref) (param $x i64) (param $c i31ref) (result i32 i32 i32 i64)
    (i31.get_u (local.get $a)) (i31.get_s (local.get $b)) (i31.get_s (local.get $c)) (local.get $x)))

(assert_return (invoke "heights" (i64.const 0x7f0000000010))
  (i64.const 6) (i64.const 0x1295455550028) (i64.const 15))
(assert_return (invoke "heights" (i64.const 0x555555550008))
  (i64.const 6) (i64.const 0xd55455550018) (i64.const 15))
(assert_return (invoke "heights" (i64.const 0x8))
  (i64.const 6) (i64.const 0xd55455550018) (i64.const 15))
(assert_return (invoke "heights" (i64.const 0xfffffffffffffff8))
  (i64.const 6) (i64.const 0x2aa9aaaafff8) (i64.const 15))
(assert_return (invoke "halves" (i32.const 0x0)) (i64.const 24) (i32.const 0x0) (i32.const 0x8))
(assert_return (invoke "halves" (i32.const 0x1)) (i64.const 24) (i32.const 0x1) (i32.const 0x9))
(assert_return (invoke "halves" (i32.const 0xffffffff)) (i64.const 24) (i32.const 0xffffffff) (i32.const 0x7))
(assert_return (invoke "halves" (i32.const 0x7fff0008)) (i64.const 24) (i32.const 0x7fff0008) (i32.const 0x7fff0010))
(assert_return (invoke "fields" (i64.const 0x7f0000000010))
  (i64.const 0x7f0000000010) (i64.const 10) (i32.const -1) (f64.const 0x0.07f0000000010p-1022) (i64.const 11) (i64.const -8))
(assert_return (invoke "fields" (i64.const 0x555555550008))
  (i64.const 0x555555550008) (i64.const 10) (i32.const -1) (f64.const 0x0.0555555550008p-1022) (i64.const 11) (i64.const -8))
(assert_return (invoke "elements") (i64.const 0x7fff80000000))
(assert_return (invoke "sweep") (i64.const 1897201196684))
(assert_return (invoke "i31s" (i32.const 0) (i64.const 0x7f0000000000))
  (i32.const 0) (i32.const -1) (i32.const 0) (i64.const 0x7f0000000001))
(assert_return (invoke "i31s" (i32.const 1) (i64.const 0x7f0000000008))
  (i32.const 1) (i32.const -2) (i32.const 1) (i64.const 0x7f0000000009))
(assert_return (invoke "i31s" (i32.const -1) (i64.const 0xfffffffffffffff8))
  (i32.const 2147483647) (i32.const 0) (i32.const -1) (i64.const 0xfffffffffffffff9))
(assert_return (invoke "i31s" (i32.const 1073741824) (i64.const 0x555555550000))
  (i32.const 1073741824) (i32.const 1073741823) (i32.const -1073741824) (i64.const 0x555555550001))
