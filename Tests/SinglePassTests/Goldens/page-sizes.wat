;; A memory with pages of one byte is checked whatever the strategy; one beside it is not, nor is the size in pages a shift.

(module
  (memory $bytes 4 (pagesize 1))
  (memory $pages 1)
  (func (param i32) (result i32) (i32.add (i32.load $bytes (local.get 0)) (i32.load $pages (local.get 0))))
  (func (param i32) (result i32) (i32.load8_u $bytes offset=4 (local.get 0)))
  (func (result i32 i32) (memory.size $bytes) (memory.size $pages)))

;; function 0
;; 0000  4c 8b 9f 88 00 00 00          | mov r11,QWORD PTR [rdi+0x88]
;; 0007  49 83 eb 04                   | sub r11,0x4
;; 000b  49 3b f3                      | cmp rsi,r11
;; 000e  0f 87 17 00 00 00             | ja 0x2b
;; 0014  4c 8b 97 80 00 00 00          | mov r10,QWORD PTR [rdi+0x80]
;; 001b  41 8b 04 32                   | mov eax,DWORD PTR [r10+rsi*1]
;; 001f  4c 8b 97 90 00 00 00          | mov r10,QWORD PTR [rdi+0x90]
;; 0026  41 03 04 32                   | add eax,DWORD PTR [r10+rsi*1]
;; 002a  c3                            | ret
;; 002b  0f 0b                         | ud2

;; function 1
;; 0030  4c 8b 9f 88 00 00 00          | mov r11,QWORD PTR [rdi+0x88]
;; 0037  49 83 eb 05                   | sub r11,0x5
;; 003b  0f 82 17 00 00 00             | jb 0x58
;; 0041  49 3b f3                      | cmp rsi,r11
;; 0044  0f 87 0e 00 00 00             | ja 0x58
;; 004a  4c 8b 97 80 00 00 00          | mov r10,QWORD PTR [rdi+0x80]
;; 0051  41 0f b6 44 32 04             | movzx eax,BYTE PTR [r10+rsi*1+0x4]
;; 0057  c3                            | ret
;; 0058  0f 0b                         | ud2

;; function 2
;; 0060  48 8b 87 88 00 00 00          | mov rax,QWORD PTR [rdi+0x88]
;; 0067  48 8b 8f 98 00 00 00          | mov rcx,QWORD PTR [rdi+0x98]
;; 006e  48 c1 e9 10                   | shr rcx,0x10
;; 0072  8b d1                         | mov edx,ecx
;; 0074  c3                            | ret
