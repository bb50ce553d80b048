;; Numbers as text with six digits after the point, by integer arithmetic. One n is 64 numbers.
;; check: run(0) = 0, run(1) = 3968441788, run(3) = 3713310602
;; against: float_text
(module
  ;; The text at 0, written from its end at 32 on.
  (memory i64 1)

  ;; Returns where the text begins.
  (func $format (param $value f64) (result i64) (local $scaled i64) (local $rest i64) (local $p i64) (local $i i32)
    (local.set $scaled
      (i64.trunc_f64_u
        (f64.add (f64.mul (f64.abs (local.get $value)) (f64.const 1000000)) (f64.const 0.5))))
    (local.set $p (i64.const 32))
    (local.set $i (i32.const 6))
    (loop $fraction
      (local.set $rest (i64.div_u (local.get $scaled) (i64.const 10)))
      (i64.store8 (local.tee $p (i64.sub (local.get $p) (i64.const 1)))
        (i64.or
          (i64.sub (local.get $scaled) (i64.mul (local.get $rest) (i64.const 10))) (i64.const 48)))
      (local.set $scaled (local.get $rest))
      (br_if $fraction (local.tee $i (i32.sub (local.get $i) (i32.const 1)))))
    (i32.store8 (local.tee $p (i64.sub (local.get $p) (i64.const 1))) (i32.const 46))
    (loop $whole
      (local.set $rest (i64.div_u (local.get $scaled) (i64.const 10)))
      (i64.store8 (local.tee $p (i64.sub (local.get $p) (i64.const 1)))
        (i64.or
          (i64.sub (local.get $scaled) (i64.mul (local.get $rest) (i64.const 10))) (i64.const 48)))
      (br_if $whole (i64.ne (local.tee $scaled (local.get $rest)) (i64.const 0))))
    (if (f64.lt (local.get $value) (f64.const 0))
      (then (i32.store8 (local.tee $p (i64.sub (local.get $p) (i64.const 1))) (i32.const 45))))
    (local.get $p))

  (func (export "run") (param $n i32) (result i32) (local $seed i32) (local $hash i32) (local $p i64)
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (local.set $n (i32.shl (local.get $n) (i32.const 6)))
      (local.set $seed (i32.const 1))
      (loop $next
        (local.set $seed
          (i32.add (i32.mul (local.get $seed) (i32.const 1664525)) (i32.const 1013904223)))
        (local.set $p (call $format (f64.div (f64.convert_i32_s (local.get $seed)) (f64.const 2017))))
        (loop $fold
          (local.set $hash
            (i32.add (i32.mul (local.get $hash) (i32.const 31)) (i32.load8_u (local.get $p))))
          (br_if $fold (i64.ne (local.tee $p (i64.add (local.get $p) (i64.const 1))) (i64.const 32))))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $hash)))
