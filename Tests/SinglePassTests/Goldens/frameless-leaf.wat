;; A function that calls nothing has no frame: parameters are used where they arrive, sums are addresses.

(module
  (func (param i32 i32 i32) (result i32)
    (i32.add (i32.mul (local.get 0) (local.get 1)) (i32.sub (local.get 2) (i32.const 7)))))

;; function 0
;; 0000  8b c6                         | mov eax,esi
;; 0002  41 0f af c0                   | imul eax,r8d
;; 0006  41 8d 49 f9                   | lea ecx,[r9-0x7]
;; 000a  03 c1                         | add eax,ecx
;; 000c  c3                            | ret
