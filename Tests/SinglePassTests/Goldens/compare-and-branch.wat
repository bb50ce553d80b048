;; A comparison that a branch, an `if`, a `select` or an `eqz` takes never becomes a value.

(module
  (func (param i32 i32) (result i32)
    (block $out
      (br_if $out (i32.lt_s (local.get 0) (local.get 1)))
      (br_if $out (i32.eqz (i32.eq (local.get 0) (i32.const 9))))
      (return (i32.const 1)))
    (i32.gt_u (local.get 0) (local.get 1)))
  (func (param f64 f64) (result i32)
    (if (result i32) (f64.eq (local.get 0) (local.get 1))
      (then (i32.const 1)) (else (i32.const 2)))))

;; function 0
;; 0000  41 3b f0                      | cmp esi,r8d
;; 0003  0f 8c 0f 00 00 00             | jl 0x18
;; 0009  83 fe 09                      | cmp esi,0x9
;; 000c  0f 85 06 00 00 00             | jne 0x18
;; 0012  b8 01 00 00 00                | mov eax,0x1
;; 0017  c3                            | ret
;; 0018  41 3b f0                      | cmp esi,r8d
;; 001b  0f 97 c0                      | seta al
;; 001e  0f b6 c0                      | movzx eax,al
;; 0021  c3                            | ret

;; function 1
;; 0030  c5 f9 2e c1                   | vucomisd xmm0,xmm1
;; 0034  b8 01 00 00 00                | mov eax,0x1
;; 0039  0f 8a 06 00 00 00             | jp 0x45
;; 003f  0f 84 05 00 00 00             | je 0x4a
;; 0045  b8 02 00 00 00                | mov eax,0x2
;; 004a  c3                            | ret
