;; Bounds that are checked, of 64-bit addresses: the memory's size less the end of the access is the largest index. Where
;; the end is no immediate it is added negated; where the memory is never that small, the difference cannot be negative.

(module
  (import "m" "m" (memory $other i64 0))
  (memory $own i64 1)
  (func (param i64) (result i32) (i32.load $own offset=16 (local.get 0)))
  (func (param i64) (result i32) (i32.load $other offset=16 (local.get 0)))
  (func (param i64 f64) (f64.store $own offset=0x90000000 (local.get 0) (local.get 1)))
  (func (param i64) (i32.store16 $own offset=65535 (local.get 0) (i32.const 1)))
  (func (result i32) (i32.load $own offset=8 (i64.const 16)))
  (func (result i32) (i32.load $other offset=8 (i64.const 16)))
  (func (param i64) (result i32) (i32.load $own offset=0x100000000 (local.get 0))))

;; function 0
;; 0000  4c 8b 9f 10 01 00 00          | mov r11,QWORD PTR [rdi+0x110]
;; 0007  49 83 eb 14                   | sub r11,0x14
;; 000b  49 3b f3                      | cmp rsi,r11
;; 000e  0f 87 0d 00 00 00             | ja 0x21
;; 0014  4c 8b 97 08 01 00 00          | mov r10,QWORD PTR [rdi+0x108]
;; 001b  41 8b 44 32 10                | mov eax,DWORD PTR [r10+rsi*1+0x10]
;; 0020  c3                            | ret
;; 0021  0f 0b                         | ud2

;; function 1
;; 0030  4c 8b 97 00 01 00 00          | mov r10,QWORD PTR [rdi+0x100]
;; 0037  4d 8b 5a 08                   | mov r11,QWORD PTR [r10+0x8]
;; 003b  49 83 eb 14                   | sub r11,0x14
;; 003f  0f 82 12 00 00 00             | jb 0x57
;; 0045  49 3b f3                      | cmp rsi,r11
;; 0048  0f 87 09 00 00 00             | ja 0x57
;; 004e  4d 8b 12                      | mov r10,QWORD PTR [r10]
;; 0051  41 8b 44 32 10                | mov eax,DWORD PTR [r10+rsi*1+0x10]
;; 0056  c3                            | ret
;; 0057  0f 0b                         | ud2

;; function 2
;; 0060  49 bb f8 ff ff 6f ff ff ff ff | movabs r11,0xffffffff6ffffff8
;; 006a  4c 03 9f 10 01 00 00          | add r11,QWORD PTR [rdi+0x110]
;; 0071  0f 83 20 00 00 00             | jae 0x97
;; 0077  49 3b f3                      | cmp rsi,r11
;; 007a  0f 87 17 00 00 00             | ja 0x97
;; 0080  4c 8b 97 08 01 00 00          | mov r10,QWORD PTR [rdi+0x108]
;; 0087  41 bb 00 00 00 90             | mov r11d,0x90000000
;; 008d  4c 03 de                      | add r11,rsi
;; 0090  c4 81 7b 11 04 1a             | vmovsd QWORD PTR [r10+r11*1],xmm0
;; 0096  c3                            | ret
;; 0097  0f 0b                         | ud2

;; function 3
;; 00a0  4c 8b 9f 10 01 00 00          | mov r11,QWORD PTR [rdi+0x110]
;; 00a7  49 81 eb 01 00 01 00          | sub r11,0x10001
;; 00ae  0f 82 1c 00 00 00             | jb 0xd0
;; 00b4  49 3b f3                      | cmp rsi,r11
;; 00b7  0f 87 13 00 00 00             | ja 0xd0
;; 00bd  4c 8b 97 08 01 00 00          | mov r10,QWORD PTR [rdi+0x108]
;; 00c4  66 41 c7 84 32 ff ff 00 00 01 00 | mov WORD PTR [r10+rsi*1+0xffff],0x1
;; 00cf  c3                            | ret
;; 00d0  0f 0b                         | ud2

;; function 4
;; 00e0  4c 8b 97 08 01 00 00          | mov r10,QWORD PTR [rdi+0x108]
;; 00e7  41 8b 42 18                   | mov eax,DWORD PTR [r10+0x18]
;; 00eb  c3                            | ret

;; function 5
;; 00f0  4c 8b 97 00 01 00 00          | mov r10,QWORD PTR [rdi+0x100]
;; 00f7  41 bb 1c 00 00 00             | mov r11d,0x1c
;; 00fd  4d 3b 5a 08                   | cmp r11,QWORD PTR [r10+0x8]
;; 0101  0f 87 08 00 00 00             | ja 0x10f
;; 0107  4d 8b 12                      | mov r10,QWORD PTR [r10]
;; 010a  41 8b 42 18                   | mov eax,DWORD PTR [r10+0x18]
;; 010e  c3                            | ret
;; 010f  0f 0b                         | ud2

;; function 6
;; 0120  0f 0b                         | ud2
;; 0122  33 c0                         | xor eax,eax
;; 0124  c3                            | ret
