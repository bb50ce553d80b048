;; Strings as arrays of bytes: numbers are written in decimal and appended to a buffer that doubles when it is full. One
;; n is 1,000 numbers, whose text is copied out and hashed at last.
;; check: run(0) = 0, run(1) = 1554236148, run(3) = 3500110098
;; goal: liftoff >= 1, turbofan <= 1.3
(module
  (type $bytes (array (mut i8)))
  (type $buffer (struct (field $bytes (mut (ref $bytes))) (field $length (mut i32))))

  (func $append (param $buffer (ref $buffer)) (param $string (ref $bytes))
      (local $bytes (ref $bytes)) (local $length i32) (local $end i32) (local $size i32) (local $larger (ref $bytes))
    (local.set $bytes (struct.get $buffer $bytes (local.get $buffer)))
    (local.set $length (struct.get $buffer $length (local.get $buffer)))
    (local.set $end (i32.add (local.get $length) (array.len (local.get $string))))
    (if (i32.gt_u (local.get $end) (array.len (local.get $bytes)))
      (then
        (local.set $size (array.len (local.get $bytes)))
        (loop $double
          (br_if $double
            (i32.lt_u (local.tee $size (i32.shl (local.get $size) (i32.const 1))) (local.get $end))))
        (local.set $larger (array.new_default $bytes (local.get $size)))
        (array.copy $bytes $bytes
          (local.get $larger) (i32.const 0) (local.get $bytes) (i32.const 0) (local.get $length))
        (struct.set $buffer $bytes (local.get $buffer) (local.tee $bytes (local.get $larger)))))
    (array.copy $bytes $bytes
      (local.get $bytes) (local.get $length) (local.get $string) (i32.const 0)
      (array.len (local.get $string)))
    (struct.set $buffer $length (local.get $buffer) (local.get $end)))

  (func $decimal (param $x i32) (result (ref $bytes)) (local $rest i32) (local $length i32) (local $string (ref $bytes))
    (local.set $rest (local.get $x))
    (loop $digits
      (local.set $length (i32.add (local.get $length) (i32.const 1)))
      (br_if $digits (local.tee $rest (i32.div_u (local.get $rest) (i32.const 10)))))
    (local.set $string (array.new_default $bytes (local.get $length)))
    (loop $next
      (local.set $rest (i32.div_u (local.get $x) (i32.const 10)))
      (array.set $bytes (local.get $string)
        (local.tee $length (i32.sub (local.get $length) (i32.const 1)))
        (i32.add (i32.const 48) (i32.sub (local.get $x) (i32.mul (local.get $rest) (i32.const 10)))))
      (br_if $next (local.tee $x (local.get $rest))))
    (local.get $string))

  (func $hash (param $string (ref $bytes)) (result i32) (local $i i32) (local $hash i32)
    (block $done
      (br_if $done (i32.eqz (array.len (local.get $string))))
      (loop $next
        (local.set $hash
          (i32.mul
            (i32.xor (local.get $hash) (array.get_u $bytes (local.get $string) (local.get $i)))
            (i32.const 16777619)))
        (br_if $next
          (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (array.len (local.get $string))))))
    (local.get $hash))

  (func (export "run") (param $n i32) (result i32)
      (local $buffer (ref $buffer)) (local $comma (ref $bytes)) (local $result (ref $bytes)) (local $i i32)
      (local $seed i32) (local $hash i32)
    (local.set $comma (array.new_fixed $bytes 2 (i32.const 44) (i32.const 32)))
    (block $done
      (br_if $done (i32.eqz (local.get $n)))
      (loop $next
        (local.set $buffer (struct.new $buffer (array.new_default $bytes (i32.const 16)) (i32.const 0)))
        (local.set $i (i32.const 1000))
        (loop $numbers
          (local.set $seed
            (i32.add (i32.mul (local.get $seed) (i32.const 1664525)) (i32.const 1013904223)))
          (call $append (local.get $buffer)
            (call $decimal (i32.shr_u (local.get $seed) (i32.and (local.get $i) (i32.const 31)))))
          (call $append (local.get $buffer) (local.get $comma))
          (br_if $numbers (local.tee $i (i32.sub (local.get $i) (i32.const 1)))))
        (local.set $result (array.new_default $bytes (struct.get $buffer $length (local.get $buffer))))
        (array.copy $bytes $bytes
          (local.get $result) (i32.const 0) (struct.get $buffer $bytes (local.get $buffer)) (i32.const 0)
          (array.len (local.get $result)))
        (local.set $hash
          (i32.add (i32.mul (local.get $hash) (i32.const 31)) (call $hash (local.get $result))))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
    (local.get $hash)))
