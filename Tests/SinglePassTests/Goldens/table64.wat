;; Tables with 64-bit indices: the count is compared in 64 bits, all else is as ever.

(module
  (type $f (func (param i64) (result i64)))
  (table $t i64 4 funcref)
  (table $narrow 4 funcref)
  (func (param i64) (result funcref) (table.get $t (local.get 0)))
  (func (param i64) (table.set $t (local.get 0) (ref.null func)))
  (func (result i64 i32) (table.size $t) (table.size $narrow))
  (func (param i64 i64) (result i64) (return_call_indirect $t (type $f) (local.get 0) (local.get 1)))
  (func (result i64) (table.grow $t (ref.null func) (i64.const 1))))

;; function 0
;; 0000  48 3b b7 c8 00 00 00          | cmp rsi,QWORD PTR [rdi+0xc8]
;; 0007  0f 83 0c 00 00 00             | jae 0x19
;; 000d  4c 8b 97 c0 00 00 00          | mov r10,QWORD PTR [rdi+0xc0]
;; 0014  49 8b 04 f2                   | mov rax,QWORD PTR [r10+rsi*8]
;; 0018  c3                            | ret
;; 0019  0f 0b                         | ud2

;; function 1
;; 0020  33 c0                         | xor eax,eax
;; 0022  48 3b b7 c8 00 00 00          | cmp rsi,QWORD PTR [rdi+0xc8]
;; 0029  0f 83 0c 00 00 00             | jae 0x3b
;; 002f  4c 8b 97 c0 00 00 00          | mov r10,QWORD PTR [rdi+0xc0]
;; 0036  49 89 04 f2                   | mov QWORD PTR [r10+rsi*8],rax
;; 003a  c3                            | ret
;; 003b  0f 0b                         | ud2

;; function 2
;; 0040  48 8b 87 c8 00 00 00          | mov rax,QWORD PTR [rdi+0xc8]
;; 0047  8b 8f d8 00 00 00             | mov ecx,DWORD PTR [rdi+0xd8]
;; 004d  8b d1                         | mov edx,ecx
;; 004f  c3                            | ret

;; function 3
;; 0050  4c 3b 87 c8 00 00 00          | cmp r8,QWORD PTR [rdi+0xc8]
;; 0057  0f 83 26 00 00 00             | jae 0x83
;; 005d  4c 8b 97 c0 00 00 00          | mov r10,QWORD PTR [rdi+0xc0]
;; 0064  4f 8b 14 c2                   | mov r10,QWORD PTR [r10+r8*8]
;; 0068  41 83 7a 10 00                | cmp DWORD PTR [r10+0x10],0x0
;; 006d  0f 85 12 00 00 00             | jne 0x85
;; 0073  49 3b 7a 08                   | cmp rdi,QWORD PTR [r10+0x8]
;; 0077  75 03                         | jne 0x7c
;; 0079  41 ff 22                      | jmp QWORD PTR [r10]
;; 007c  49 8b 7a 08                   | mov rdi,QWORD PTR [r10+0x8]
;; 0080  41 ff 22                      | jmp QWORD PTR [r10]
;; 0083  0f 0b                         | ud2
;; 0085  0f 0b                         | ud2

;; function 4
;; 0090  48 83 ec 18                   | sub rsp,0x18
;; 0094  48 89 7c 24 10                | mov QWORD PTR [rsp+0x10],rdi
;; 0099  b9 01 00 00 00                | mov ecx,0x1
;; 009e  33 d2                         | xor edx,edx
;; 00a0  33 f6                         | xor esi,esi
;; 00a2  4c 8b 57 08                   | mov r10,QWORD PTR [rdi+0x8]
;; 00a6  41 ff 52 50                   | call QWORD PTR [r10+0x50]
;; 00aa  48 83 c4 18                   | add rsp,0x18
;; 00ae  c3                            | ret
