;; Tables whose size never changes: the size is a number, and the elements of own tables are at a known offset.

(module
  (type $f (func (param i32 i32) (result i32)))
  (import "m" "t" (table $imported 4 4 funcref))
  (table $t 3 3 funcref)
  (table $typed 2 2 (ref null $f))
  (table $wide i64 2 2 externref)
  (table $large 0x123456 0x123456 funcref)
  (func (param i32 i32) (result i32) (call_indirect $t (type $f) (local.get 1) (local.get 0) (local.get 1)))
  (func (param i32 i32) (result i32) (return_call_indirect $t (type $f) (local.get 1) (local.get 0) (local.get 1)))
  (func (param i32 i32) (result i32)
    (return_call_ref $f (local.get 1) (local.get 0) (table.get $typed (local.get 1))))
  (func (param i64 externref) (result externref)
    (table.set $wide (local.get 0) (local.get 1)) (table.get $wide (i64.const 1)))
  (func (param i32) (result funcref funcref)
    (table.get $imported (local.get 0)) (table.get $large (local.get 0)))
  (func (param i32) (result i32) (i32.lt_u (local.get 0) (table.size $t)))
  (func $one (type $f) (local.get 0))
  ;; All functions in it have one type.
  (table $one funcref (elem $one $one))
  (func (param i32 i32) (result i32) (return_call_indirect $one (type $f) (local.get 0) (local.get 0) (local.get 1))))

;; function 0
;; 0000  48 83 ec 38                   | sub rsp,0x38
;; 0004  48 89 7c 24 30                | mov QWORD PTR [rsp+0x30],rdi
;; 0009  41 83 f8 03                   | cmp r8d,0x3
;; 000d  0f 83 37 00 00 00             | jae 0x4a
;; 0013  4e 8b 94 c7 80 01 00 00       | mov r10,QWORD PTR [rdi+r8*8+0x180]
;; 001b  41 83 7a 10 00                | cmp DWORD PTR [r10+0x10],0x0
;; 0020  0f 85 26 00 00 00             | jne 0x4c
;; 0026  89 74 24 28                   | mov DWORD PTR [rsp+0x28],esi
;; 002a  44 89 44 24 20                | mov DWORD PTR [rsp+0x20],r8d
;; 002f  44 8b de                      | mov r11d,esi
;; 0032  41 8b f0                      | mov esi,r8d
;; 0035  45 8b c3                      | mov r8d,r11d
;; 0038  49 3b 7a 08                   | cmp rdi,QWORD PTR [r10+0x8]
;; 003c  74 04                         | je 0x42
;; 003e  49 8b 7a 08                   | mov rdi,QWORD PTR [r10+0x8]
;; 0042  41 ff 12                      | call QWORD PTR [r10]
;; 0045  48 83 c4 38                   | add rsp,0x38
;; 0049  c3                            | ret
;; 004a  0f 0b                         | ud2
;; 004c  0f 0b                         | ud2

;; function 1
;; 0050  41 83 f8 03                   | cmp r8d,0x3
;; 0054  0f 83 2c 00 00 00             | jae 0x86
;; 005a  4e 8b 94 c7 80 01 00 00       | mov r10,QWORD PTR [rdi+r8*8+0x180]
;; 0062  41 83 7a 10 00                | cmp DWORD PTR [r10+0x10],0x0
;; 0067  0f 85 1b 00 00 00             | jne 0x88
;; 006d  44 8b de                      | mov r11d,esi
;; 0070  41 8b f0                      | mov esi,r8d
;; 0073  45 8b c3                      | mov r8d,r11d
;; 0076  49 3b 7a 08                   | cmp rdi,QWORD PTR [r10+0x8]
;; 007a  75 03                         | jne 0x7f
;; 007c  41 ff 22                      | jmp QWORD PTR [r10]
;; 007f  49 8b 7a 08                   | mov rdi,QWORD PTR [r10+0x8]
;; 0083  41 ff 22                      | jmp QWORD PTR [r10]
;; 0086  0f 0b                         | ud2
;; 0088  0f 0b                         | ud2

;; function 2
;; 0090  41 83 f8 02                   | cmp r8d,0x2
;; 0094  0f 83 2a 00 00 00             | jae 0xc4
;; 009a  4e 8b 94 c7 98 01 00 00       | mov r10,QWORD PTR [rdi+r8*8+0x198]
;; 00a2  4d 85 d2                      | test r10,r10
;; 00a5  0f 84 1b 00 00 00             | je 0xc6
;; 00ab  44 8b de                      | mov r11d,esi
;; 00ae  41 8b f0                      | mov esi,r8d
;; 00b1  45 8b c3                      | mov r8d,r11d
;; 00b4  49 3b 7a 08                   | cmp rdi,QWORD PTR [r10+0x8]
;; 00b8  75 03                         | jne 0xbd
;; 00ba  41 ff 22                      | jmp QWORD PTR [r10]
;; 00bd  49 8b 7a 08                   | mov rdi,QWORD PTR [r10+0x8]
;; 00c1  41 ff 22                      | jmp QWORD PTR [r10]
;; 00c4  0f 0b                         | ud2
;; 00c6  0f 0b                         | ud2

;; function 3
;; 00d0  48 83 fe 02                   | cmp rsi,0x2
;; 00d4  0f 83 23 00 00 00             | jae 0xfd
;; 00da  4c 89 84 f7 a8 01 00 00       | mov QWORD PTR [rdi+rsi*8+0x1a8],r8
;; 00e2  b8 01 00 00 00                | mov eax,0x1
;; 00e7  48 83 f8 02                   | cmp rax,0x2
;; 00eb  0f 83 0c 00 00 00             | jae 0xfd
;; 00f1  48 8b 8c c7 a8 01 00 00       | mov rcx,QWORD PTR [rdi+rax*8+0x1a8]
;; 00f9  48 8b c1                      | mov rax,rcx
;; 00fc  c3                            | ret
;; 00fd  0f 0b                         | ud2

;; function 4
;; 0100  83 fe 04                      | cmp esi,0x4
;; 0103  0f 83 29 00 00 00             | jae 0x132
;; 0109  4c 8b 97 20 01 00 00          | mov r10,QWORD PTR [rdi+0x120]
;; 0110  4d 8b 12                      | mov r10,QWORD PTR [r10]
;; 0113  49 8b 04 f2                   | mov rax,QWORD PTR [r10+rsi*8]
;; 0117  81 fe 56 34 12 00             | cmp esi,0x123456
;; 011d  0f 83 0f 00 00 00             | jae 0x132
;; 0123  4c 8b 97 58 01 00 00          | mov r10,QWORD PTR [rdi+0x158]
;; 012a  49 8b 0c f2                   | mov rcx,QWORD PTR [r10+rsi*8]
;; 012e  48 8b d1                      | mov rdx,rcx
;; 0131  c3                            | ret
;; 0132  0f 0b                         | ud2

;; function 5
;; 0140  83 fe 03                      | cmp esi,0x3
;; 0143  0f 92 c0                      | setb al
;; 0146  0f b6 c0                      | movzx eax,al
;; 0149  c3                            | ret

;; function 6
;; 0150  8b c6                         | mov eax,esi
;; 0152  c3                            | ret

;; function 7
;; 0160  41 83 f8 02                   | cmp r8d,0x2
;; 0164  0f 83 24 00 00 00             | jae 0x18e
;; 016a  4e 8b 94 c7 b8 01 00 00       | mov r10,QWORD PTR [rdi+r8*8+0x1b8]
;; 0172  4d 85 d2                      | test r10,r10
;; 0175  0f 84 15 00 00 00             | je 0x190
;; 017b  44 8b c6                      | mov r8d,esi
;; 017e  49 3b 7a 08                   | cmp rdi,QWORD PTR [r10+0x8]
;; 0182  75 03                         | jne 0x187
;; 0184  41 ff 22                      | jmp QWORD PTR [r10]
;; 0187  49 8b 7a 08                   | mov rdi,QWORD PTR [r10+0x8]
;; 018b  41 ff 22                      | jmp QWORD PTR [r10]
;; 018e  0f 0b                         | ud2
;; 0190  0f 0b                         | ud2
