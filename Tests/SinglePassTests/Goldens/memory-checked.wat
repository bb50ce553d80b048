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
;; 0000  4c 8b 9f 30 01 00 00          | mov r11,QWORD PTR [rdi+0x130]
;; 0007  49 83 eb 14                   | sub r11,0x14
;; 000b  49 3b f3                      | cmp rsi,r11
;; 000e  0f 87 0d 00 00 00             | ja 0x21
;; 0014  4c 8b 97 28 01 00 00          | mov r10,QWORD PTR [rdi+0x128]
;; 001b  41 8b 44 32 10                | mov eax,DWORD PTR [r10+rsi*1+0x10]
;; 0020  c3                            | ret
;; 0021  0f 0b                         | ud2

;; function 1
;; 0030  4c 8b 97 20 01 00 00          | mov r10,QWORD PTR [rdi+0x120]
;; 0037  4d 8b 5a 08                   | mov r11,QWORD PTR [r10+0x8]
;; 003b  49 83 eb 14                   | sub r11,0x14
;; 003f  49 3b f3                      | cmp rsi,r11
;; 0042  0f 87 09 00 00 00             | ja 0x51
;; 0048  4d 8b 12                      | mov r10,QWORD PTR [r10]
;; 004b  41 8b 44 32 10                | mov eax,DWORD PTR [r10+rsi*1+0x10]
;; 0050  c3                            | ret
;; 0051  0f 0b                         | ud2

;; function 2
;; 0060  4c 8b 9f 30 01 00 00          | mov r11,QWORD PTR [rdi+0x130]
;; 0067  49 83 eb 04                   | sub r11,0x4
;; 006b  49 3b f3                      | cmp rsi,r11
;; 006e  0f 87 0e 00 00 00             | ja 0x82
;; 0074  4c 8b 97 28 01 00 00          | mov r10,QWORD PTR [rdi+0x128]
;; 007b  41 c6 44 32 03 ff             | mov BYTE PTR [r10+rsi*1+0x3],0xff
;; 0081  c3                            | ret
;; 0082  0f 0b                         | ud2

;; function 3
;; 0090  49 bb f8 ff ff 6f ff ff ff ff | movabs r11,0xffffffff6ffffff8
;; 009a  4c 03 9f 30 01 00 00          | add r11,QWORD PTR [rdi+0x130]
;; 00a1  0f 83 20 00 00 00             | jae 0xc7
;; 00a7  49 3b f3                      | cmp rsi,r11
;; 00aa  0f 87 17 00 00 00             | ja 0xc7
;; 00b0  4c 8b 97 28 01 00 00          | mov r10,QWORD PTR [rdi+0x128]
;; 00b7  41 bb 00 00 00 90             | mov r11d,0x90000000
;; 00bd  4c 03 de                      | add r11,rsi
;; 00c0  c4 81 7b 11 04 1a             | vmovsd QWORD PTR [r10+r11*1],xmm0
;; 00c6  c3                            | ret
;; 00c7  0f 0b                         | ud2

;; function 4
;; 00d0  49 bb ff ff ff 7f ff ff ff ff | movabs r11,0xffffffff7fffffff
;; 00da  4c 03 9f 30 01 00 00          | add r11,QWORD PTR [rdi+0x130]
;; 00e1  0f 83 1d 00 00 00             | jae 0x104
;; 00e7  49 3b f3                      | cmp rsi,r11
;; 00ea  0f 87 14 00 00 00             | ja 0x104
;; 00f0  4c 8b 97 28 01 00 00          | mov r10,QWORD PTR [rdi+0x128]
;; 00f7  41 c7 84 32 fd ff ff 7f 01 00 00 00 | mov DWORD PTR [r10+rsi*1+0x7ffffffd],0x1
;; 0103  c3                            | ret
;; 0104  0f 0b                         | ud2

;; function 5
;; 0110  4c 8b 97 28 01 00 00          | mov r10,QWORD PTR [rdi+0x128]
;; 0117  66 41 c7 42 08 ef be          | mov WORD PTR [r10+0x8],0xbeef
;; 011e  c3                            | ret

;; function 6
;; 0120  4c 8b 9f 30 01 00 00          | mov r11,QWORD PTR [rdi+0x130]
;; 0127  49 83 eb 08                   | sub r11,0x8
;; 012b  49 3b f3                      | cmp rsi,r11
;; 012e  0f 87 1d 00 00 00             | ja 0x151
;; 0134  4c 8b 97 28 01 00 00          | mov r10,QWORD PTR [rdi+0x128]
;; 013b  49 bb f0 de bc 9a 78 56 34 12 | movabs r11,0x123456789abcdef0
;; 0145  c4 41 f9 6e fb                | vmovq xmm15,r11
;; 014a  c4 41 7b 11 3c 32             | vmovsd QWORD PTR [r10+rsi*1],xmm15
;; 0150  c3                            | ret
;; 0151  0f 0b                         | ud2

;; function 7
;; 0160  4c 8b 9f 30 01 00 00          | mov r11,QWORD PTR [rdi+0x130]
;; 0167  49 83 eb 01                   | sub r11,0x1
;; 016b  49 3b f3                      | cmp rsi,r11
;; 016e  0f 87 30 00 00 00             | ja 0x1a4
;; 0174  4c 8b 97 28 01 00 00          | mov r10,QWORD PTR [rdi+0x128]
;; 017b  41 0f b6 04 32                | movzx eax,BYTE PTR [r10+rsi*1]
;; 0180  4c 8b 9f 30 01 00 00          | mov r11,QWORD PTR [rdi+0x130]
;; 0187  49 83 eb 06                   | sub r11,0x6
;; 018b  49 3b f3                      | cmp rsi,r11
;; 018e  0f 87 10 00 00 00             | ja 0x1a4
;; 0194  4c 8b 97 28 01 00 00          | mov r10,QWORD PTR [rdi+0x128]
;; 019b  41 0f bf 4c 32 04             | movsx ecx,WORD PTR [r10+rsi*1+0x4]
;; 01a1  03 c1                         | add eax,ecx
;; 01a3  c3                            | ret
;; 01a4  0f 0b                         | ud2
