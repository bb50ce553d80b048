;; Division by a variable checks for what the fault does not stand for; by a constant, only what is left.

(module
  (func (param i32 i32) (result i32) (i32.div_s (local.get 0) (local.get 1)))
  (func (param i64 i64) (result i64) (i64.rem_s (local.get 0) (local.get 1)))
  (func (param i32) (result i32) (i32.div_u (local.get 0) (i32.const 10)))
  (func (param i32) (result i32) (i32.add (i32.div_u (local.get 0) (i32.const 8)) (i32.rem_u (local.get 0) (i32.const 8)))))

;; function 0
;; 0000  8b c6                         | mov eax,esi
;; 0002  45 85 c0                      | test r8d,r8d
;; 0005  0f 84 05 00 00 00             | je 0x10
;; 000b  99                            | cdq
;; 000c  41 f7 f8                      | idiv r8d
;; 000f  c3                            | ret
;; 0010  0f 0b                         | ud2

;; function 1
;; 0020  48 8b c6                      | mov rax,rsi
;; 0023  49 83 f8 ff                   | cmp r8,0xffffffffffffffff
;; 0027  0f 85 0a 00 00 00             | jne 0x37
;; 002d  ba 00 00 00 00                | mov edx,0x0
;; 0032  e9 05 00 00 00                | jmp 0x3c
;; 0037  48 99                         | cqo
;; 0039  49 f7 f8                      | idiv r8
;; 003c  48 8b c2                      | mov rax,rdx
;; 003f  c3                            | ret

;; function 2
;; 0040  41 bb cd cc cc cc             | mov r11d,0xcccccccd
;; 0046  4c 0f af de                   | imul r11,rsi
;; 004a  49 c1 eb 23                   | shr r11,0x23
;; 004e  41 8b c3                      | mov eax,r11d
;; 0051  c3                            | ret

;; function 3
;; 0060  8b c6                         | mov eax,esi
;; 0062  c1 e8 03                      | shr eax,0x3
;; 0065  8b ce                         | mov ecx,esi
;; 0067  83 e1 07                      | and ecx,0x7
;; 006a  03 c1                         | add eax,ecx
;; 006c  c3                            | ret
