;; Atomic accesses: a check of the address, unless it is known to be aligned, and what is left on one thread.
(module
  (memory 1 1 shared)
  (func (param i32) (result i32)
    (i32.atomic.load offset=8 (local.get 0)))
  (func (param i32) (result i32)
    ;; Only the sum is aligned. A fence is nothing.
    (atomic.fence)
    (i32.atomic.load16_u offset=1 (local.get 0)))
  (func (param i32 i64)
    (i64.atomic.store (local.get 0) (local.get 1)))
  (func (param i32 i32) (result i32)
    (i32.atomic.rmw8.add_u (local.get 0) (local.get 1)))
  (func (param i32 i64) (result i64)
    (i64.atomic.rmw.sub (i32.const 16) (local.get 1)))
  (func (param i32 i32) (result i32)
    (i32.atomic.rmw.xchg (local.get 0) (local.get 1)))
  (func (param i32 i64 i64) (result i64)
    (i64.atomic.rmw16.cmpxchg_u (local.get 0) (local.get 1) (local.get 2)))
  (func (result i32)
    ;; A trap.
    (i32.atomic.load (i32.const 2)))
  (func (param i32) (result i32)
    (memory.atomic.notify offset=4 (local.get 0) (i32.const 1))))

;; function 0
;; 0000  40 f6 c6 03                   | test sil,0x3
;; 0004  0f 85 09 00 00 00             | jne 0x13
;; 000a  4c 8b 17                      | mov r10,QWORD PTR [rdi]
;; 000d  41 8b 44 32 08                | mov eax,DWORD PTR [r10+rsi*1+0x8]
;; 0012  c3                            | ret
;; 0013  0f 0b                         | ud2

;; function 1
;; 0020  44 8d 5e 01                   | lea r11d,[rsi+0x1]
;; 0024  41 f6 c3 01                   | test r11b,0x1
;; 0028  0f 85 0a 00 00 00             | jne 0x38
;; 002e  4c 8b 17                      | mov r10,QWORD PTR [rdi]
;; 0031  41 0f b7 44 32 01             | movzx eax,WORD PTR [r10+rsi*1+0x1]
;; 0037  c3                            | ret
;; 0038  0f 0b                         | ud2

;; function 2
;; 0040  40 f6 c6 07                   | test sil,0x7
;; 0044  0f 85 08 00 00 00             | jne 0x52
;; 004a  4c 8b 17                      | mov r10,QWORD PTR [rdi]
;; 004d  4d 89 04 32                   | mov QWORD PTR [r10+rsi*1],r8
;; 0051  c3                            | ret
;; 0052  0f 0b                         | ud2

;; function 3
;; 0060  41 8b c0                      | mov eax,r8d
;; 0063  4c 8b 17                      | mov r10,QWORD PTR [rdi]
;; 0066  41 0f b6 0c 32                | movzx ecx,BYTE PTR [r10+rsi*1]
;; 006b  03 c1                         | add eax,ecx
;; 006d  41 88 04 32                   | mov BYTE PTR [r10+rsi*1],al
;; 0071  8b c1                         | mov eax,ecx
;; 0073  c3                            | ret

;; function 4
;; 0080  49 8b c0                      | mov rax,r8
;; 0083  4c 8b 17                      | mov r10,QWORD PTR [rdi]
;; 0086  49 8b 4a 10                   | mov rcx,QWORD PTR [r10+0x10]
;; 008a  4c 8b d9                      | mov r11,rcx
;; 008d  4c 2b d8                      | sub r11,rax
;; 0090  49 8b c3                      | mov rax,r11
;; 0093  49 89 42 10                   | mov QWORD PTR [r10+0x10],rax
;; 0097  48 8b c1                      | mov rax,rcx
;; 009a  c3                            | ret

;; function 5
;; 00a0  40 f6 c6 03                   | test sil,0x3
;; 00a4  0f 85 0c 00 00 00             | jne 0xb6
;; 00aa  4c 8b 17                      | mov r10,QWORD PTR [rdi]
;; 00ad  41 8b 04 32                   | mov eax,DWORD PTR [r10+rsi*1]
;; 00b1  45 89 04 32                   | mov DWORD PTR [r10+rsi*1],r8d
;; 00b5  c3                            | ret
;; 00b6  0f 0b                         | ud2

;; function 6
;; 00c0  49 8b c1                      | mov rax,r9
;; 00c3  49 8b c8                      | mov rcx,r8
;; 00c6  40 f6 c6 01                   | test sil,0x1
;; 00ca  0f 85 1e 00 00 00             | jne 0xee
;; 00d0  4c 8b 17                      | mov r10,QWORD PTR [rdi]
;; 00d3  0f b7 c9                      | movzx ecx,cx
;; 00d6  45 0f b7 1c 32                | movzx r11d,WORD PTR [r10+rsi*1]
;; 00db  4c 3b d9                      | cmp r11,rcx
;; 00de  49 0f 45 c3                   | cmovne rax,r11
;; 00e2  49 8b cb                      | mov rcx,r11
;; 00e5  66 41 89 04 32                | mov WORD PTR [r10+rsi*1],ax
;; 00ea  48 8b c1                      | mov rax,rcx
;; 00ed  c3                            | ret
;; 00ee  0f 0b                         | ud2

;; function 7
;; 00f0  0f 0b                         | ud2
;; 00f2  33 c0                         | xor eax,eax
;; 00f4  c3                            | ret

;; function 8
;; 0100  48 83 ec 28                   | sub rsp,0x28
;; 0104  48 89 7c 24 20                | mov QWORD PTR [rsp+0x20],rdi
;; 0109  89 74 24 18                   | mov DWORD PTR [rsp+0x18],esi
;; 010d  b9 01 00 00 00                | mov ecx,0x1
;; 0112  8b d6                         | mov edx,esi
;; 0114  be 00 00 04 00                | mov esi,0x40000
;; 0119  4c 8b 57 08                   | mov r10,QWORD PTR [rdi+0x8]
;; 011d  41 ff 92 b8 00 00 00          | call QWORD PTR [r10+0xb8]
;; 0124  8b c0                         | mov eax,eax
;; 0126  48 83 c4 28                   | add rsp,0x28
;; 012a  c3                            | ret
