;; Bounds are checked one by one: the end of the access against the size in the memory's record, before the base is
;; read from there. No register keeps the base: the memory moves when it grows.

(module
  (import "m" "m" (memory $other 1))
  (memory $own 1)
  (func (param i32) (result i32) (i32.load $own offset=16 (local.get 0)))
  (func (param i32) (result i32) (i32.load $other offset=16 (local.get 0)))
  (func (param i32) (i64.store8 $own offset=3 (local.get 0) (i64.const -1)))
  (func (param i32 f64) (f64.store $own offset=0x90000000 (local.get 0) (local.get 1)))
  (func (param i32) (i32.store $own offset=0x7ffffffd (local.get 0) (i32.const 1)))
  (func (i32.store16 $own (i32.const 8) (i32.const 0xBEEF)))
  (func (param i32) (i64.store $own (local.get 0) (i64.const 0x123456789ABCDEF0)))
  (func (param i32) (result i32)
    (i32.add (i32.load8_u $own (local.get 0)) (i32.load16_s $own offset=4 (local.get 0)))))

;; function 0
;; 0000  4c 8d 5e 14                   | lea r11,[rsi+0x14]
;; 0004  4c 3b 9f 30 01 00 00          | cmp r11,QWORD PTR [rdi+0x130]
;; 000b  0f 87 0d 00 00 00             | ja 0x1e
;; 0011  4c 8b 97 28 01 00 00          | mov r10,QWORD PTR [rdi+0x128]
;; 0018  41 8b 44 32 10                | mov eax,DWORD PTR [r10+rsi*1+0x10]
;; 001d  c3                            | ret
;; 001e  0f 0b                         | ud2

;; function 1
;; 0020  4c 8b 97 20 01 00 00          | mov r10,QWORD PTR [rdi+0x120]
;; 0027  4c 8d 5e 14                   | lea r11,[rsi+0x14]
;; 002b  4d 3b 5a 08                   | cmp r11,QWORD PTR [r10+0x8]
;; 002f  0f 87 09 00 00 00             | ja 0x3e
;; 0035  4d 8b 12                      | mov r10,QWORD PTR [r10]
;; 0038  41 8b 44 32 10                | mov eax,DWORD PTR [r10+rsi*1+0x10]
;; 003d  c3                            | ret
;; 003e  0f 0b                         | ud2

;; function 2
;; 0040  4c 8d 5e 04                   | lea r11,[rsi+0x4]
;; 0044  4c 3b 9f 30 01 00 00          | cmp r11,QWORD PTR [rdi+0x130]
;; 004b  0f 87 0e 00 00 00             | ja 0x5f
;; 0051  4c 8b 97 28 01 00 00          | mov r10,QWORD PTR [rdi+0x128]
;; 0058  41 c6 44 32 03 ff             | mov BYTE PTR [r10+rsi*1+0x3],0xff
;; 005e  c3                            | ret
;; 005f  0f 0b                         | ud2

;; function 3
;; 0070  41 bb 08 00 00 90             | mov r11d,0x90000008
;; 0076  4c 03 de                      | add r11,rsi
;; 0079  4c 3b 9f 30 01 00 00          | cmp r11,QWORD PTR [rdi+0x130]
;; 0080  0f 87 17 00 00 00             | ja 0x9d
;; 0086  4c 8b 97 28 01 00 00          | mov r10,QWORD PTR [rdi+0x128]
;; 008d  41 bb 00 00 00 90             | mov r11d,0x90000000
;; 0093  4c 03 de                      | add r11,rsi
;; 0096  c4 81 7b 11 04 1a             | vmovsd QWORD PTR [r10+r11*1],xmm0
;; 009c  c3                            | ret
;; 009d  0f 0b                         | ud2

;; function 4
;; 00a0  41 bb 01 00 00 80             | mov r11d,0x80000001
;; 00a6  4c 03 de                      | add r11,rsi
;; 00a9  4c 3b 9f 30 01 00 00          | cmp r11,QWORD PTR [rdi+0x130]
;; 00b0  0f 87 14 00 00 00             | ja 0xca
;; 00b6  4c 8b 97 28 01 00 00          | mov r10,QWORD PTR [rdi+0x128]
;; 00bd  41 c7 84 32 fd ff ff 7f 01 00 00 00 | mov DWORD PTR [r10+rsi*1+0x7ffffffd],0x1
;; 00c9  c3                            | ret
;; 00ca  0f 0b                         | ud2

;; function 5
;; 00d0  41 bb 0a 00 00 00             | mov r11d,0xa
;; 00d6  4c 3b 9f 30 01 00 00          | cmp r11,QWORD PTR [rdi+0x130]
;; 00dd  0f 87 0f 00 00 00             | ja 0xf2
;; 00e3  4c 8b 97 28 01 00 00          | mov r10,QWORD PTR [rdi+0x128]
;; 00ea  66 41 c7 42 08 ef be          | mov WORD PTR [r10+0x8],0xbeef
;; 00f1  c3                            | ret
;; 00f2  0f 0b                         | ud2

;; function 6
;; 0100  4c 8d 5e 08                   | lea r11,[rsi+0x8]
;; 0104  4c 3b 9f 30 01 00 00          | cmp r11,QWORD PTR [rdi+0x130]
;; 010b  0f 87 1d 00 00 00             | ja 0x12e
;; 0111  4c 8b 97 28 01 00 00          | mov r10,QWORD PTR [rdi+0x128]
;; 0118  49 bb f0 de bc 9a 78 56 34 12 | movabs r11,0x123456789abcdef0
;; 0122  c4 41 f9 6e fb                | vmovq xmm15,r11
;; 0127  c4 41 7b 11 3c 32             | vmovsd QWORD PTR [r10+rsi*1],xmm15
;; 012d  c3                            | ret
;; 012e  0f 0b                         | ud2

;; function 7
;; 0130  4c 8d 5e 01                   | lea r11,[rsi+0x1]
;; 0134  4c 3b 9f 30 01 00 00          | cmp r11,QWORD PTR [rdi+0x130]
;; 013b  0f 87 2d 00 00 00             | ja 0x16e
;; 0141  4c 8b 97 28 01 00 00          | mov r10,QWORD PTR [rdi+0x128]
;; 0148  41 0f b6 04 32                | movzx eax,BYTE PTR [r10+rsi*1]
;; 014d  4c 8d 5e 06                   | lea r11,[rsi+0x6]
;; 0151  4c 3b 9f 30 01 00 00          | cmp r11,QWORD PTR [rdi+0x130]
;; 0158  0f 87 10 00 00 00             | ja 0x16e
;; 015e  4c 8b 97 28 01 00 00          | mov r10,QWORD PTR [rdi+0x128]
;; 0165  41 0f bf 4c 32 04             | movsx ecx,WORD PTR [r10+rsi*1+0x4]
;; 016b  03 c1                         | add eax,ecx
;; 016d  c3                            | ret
;; 016e  0f 0b                         | ud2
