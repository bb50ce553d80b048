;; Division by a constant is a product's upper half, shifted; by a power of two, a shift. Quotients round towards zero, so
;; those of negative dividends are raised by one.

(module
  (func (param i32) (result i32) (i32.div_u (local.get 0) (i32.const 10)))
  (func (param i32) (result i32) (i32.rem_u (local.get 0) (i32.const 7)))
  (func (param i32) (result i32) (i32.div_s (local.get 0) (i32.const -10)))
  (func (param i32) (result i32) (i32.rem_s (local.get 0) (i32.const 8)))
  (func (param i64) (result i64) (i64.div_u (local.get 0) (i64.const 7)))
  (func (param i64) (result i64) (i64.rem_s (local.get 0) (i64.const 1000))))

;; function 0
;; 0000  41 bb cd cc cc cc             | mov r11d,0xcccccccd
;; 0006  4c 0f af de                   | imul r11,rsi
;; 000a  49 c1 eb 23                   | shr r11,0x23
;; 000e  41 8b c3                      | mov eax,r11d
;; 0011  c3                            | ret

;; function 1
;; 0020  8b d6                         | mov edx,esi
;; 0022  49 bb 93 24 49 92 24 49 92 24 | movabs r11,0x2492492492492493
;; 002c  c4 42 a3 f6 db                | mulx r11,r11,r11
;; 0031  45 6b db 07                   | imul r11d,r11d,0x7
;; 0035  8b c6                         | mov eax,esi
;; 0037  41 2b c3                      | sub eax,r11d
;; 003a  c3                            | ret

;; function 2
;; 0040  4c 63 de                      | movsxd r11,esi
;; 0043  41 ba cd cc cc cc             | mov r10d,0xcccccccd
;; 0049  4d 0f af da                   | imul r11,r10
;; 004d  49 c1 fb 23                   | sar r11,0x23
;; 0051  44 8b d6                      | mov r10d,esi
;; 0054  41 c1 ea 1f                   | shr r10d,0x1f
;; 0058  45 03 da                      | add r11d,r10d
;; 005b  41 f7 db                      | neg r11d
;; 005e  41 8b c3                      | mov eax,r11d
;; 0061  c3                            | ret

;; function 3
;; 0070  44 8b de                      | mov r11d,esi
;; 0073  41 c1 fb 1f                   | sar r11d,0x1f
;; 0077  41 c1 eb 1d                   | shr r11d,0x1d
;; 007b  44 03 de                      | add r11d,esi
;; 007e  41 c1 fb 03                   | sar r11d,0x3
;; 0082  41 c1 e3 03                   | shl r11d,0x3
;; 0086  8b c6                         | mov eax,esi
;; 0088  41 2b c3                      | sub eax,r11d
;; 008b  c3                            | ret

;; function 4
;; 0090  48 8b d6                      | mov rdx,rsi
;; 0093  49 bb 93 24 49 92 24 49 92 24 | movabs r11,0x2492492492492493
;; 009d  c4 42 a3 f6 db                | mulx r11,r11,r11
;; 00a2  4c 8b d6                      | mov r10,rsi
;; 00a5  4d 2b d3                      | sub r10,r11
;; 00a8  49 d1 ea                      | shr r10,1
;; 00ab  4d 03 da                      | add r11,r10
;; 00ae  49 c1 eb 02                   | shr r11,0x2
;; 00b2  49 8b c3                      | mov rax,r11
;; 00b5  c3                            | ret

;; function 5
;; 00c0  48 8b d6                      | mov rdx,rsi
;; 00c3  4c 8b d6                      | mov r10,rsi
;; 00c6  49 c1 fa 3f                   | sar r10,0x3f
;; 00ca  49 bb 3c df 4f 8d 97 6e 12 83 | movabs r11,0x83126e978d4fdf3c
;; 00d4  4d 23 d3                      | and r10,r11
;; 00d7  c4 42 a3 f6 db                | mulx r11,r11,r11
;; 00dc  4d 2b da                      | sub r11,r10
;; 00df  49 c1 fb 09                   | sar r11,0x9
;; 00e3  4c 8b d6                      | mov r10,rsi
;; 00e6  49 c1 ea 3f                   | shr r10,0x3f
;; 00ea  4d 03 da                      | add r11,r10
;; 00ed  4d 69 db e8 03 00 00          | imul r11,r11,0x3e8
;; 00f4  48 8b c6                      | mov rax,rsi
;; 00f7  49 2b c3                      | sub rax,r11
;; 00fa  c3                            | ret
