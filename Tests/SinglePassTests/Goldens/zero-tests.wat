;; A test for zero uses the flags of the operation that made the value, if nothing came in between; a conjunction of
;; which only that is asked is a test itself.

(module
  (func (param $n i32) (result i32) (local $sum i32)
    (loop $next
      (local.set $sum (i32.add (local.get $sum) (local.get $n)))
      (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $sum))
  (func (param $x i32) (result i32)
    (select (i32.const 5) (i32.const 7) (i32.and (local.get $x) (i32.const 4))))
  (func (param $x i64) (param $y i64) (result i32)
    (i64.eqz (i64.and (local.get $x) (local.get $y))))
  ;; The flags are those of 64 bits, the question is about 32.
  (func (param $x i64) (result i32)
    (local.set $x (i64.add (local.get $x) (i64.const 1)))
    (select (i32.const 5) (i32.const 7) (i32.wrap_i64 (local.get $x)))))

;; function 0
;; 0000  45 33 c0                      | xor r8d,r8d
;; 0003  44 03 c6                      | add r8d,esi
;; 0006  83 c6 ff                      | add esi,0xffffffff
;; 0009  75 f8                         | jne 0x3
;; 000b  41 8b c0                      | mov eax,r8d
;; 000e  c3                            | ret

;; function 1
;; 0010  40 f6 c6 04                   | test sil,0x4
;; 0014  b8 07 00 00 00                | mov eax,0x7
;; 0019  b9 05 00 00 00                | mov ecx,0x5
;; 001e  0f 44 c8                      | cmove ecx,eax
;; 0021  8b c1                         | mov eax,ecx
;; 0023  c3                            | ret

;; function 2
;; 0030  4c 85 c6                      | test rsi,r8
;; 0033  0f 94 c0                      | sete al
;; 0036  0f b6 c0                      | movzx eax,al
;; 0039  c3                            | ret

;; function 3
;; 0040  48 83 c6 01                   | add rsi,0x1
;; 0044  8b c6                         | mov eax,esi
;; 0046  85 c0                         | test eax,eax
;; 0048  b8 07 00 00 00                | mov eax,0x7
;; 004d  b9 05 00 00 00                | mov ecx,0x5
;; 0052  0f 44 c8                      | cmove ecx,eax
;; 0055  8b c1                         | mov eax,ecx
;; 0057  c3                            | ret
