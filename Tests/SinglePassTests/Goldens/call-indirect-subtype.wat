;; A type that may have subtypes is looked up in the callee's list of supertypes, at the place where it has to stand;
;; a final type is compared. Either takes the same time whatever the hierarchy.
(module
  (type $root (sub (func (param i32) (result i32))))
  (type $type (sub $root (func (param i32) (result i32))))
  (type $final (sub final $type (func (param i32) (result i32))))
  (table 10 funcref)
  (func (param i32 i32) (result i32) (call_indirect (type $type) (local.get 0) (local.get 1)))
  (func (param i32 i32) (result i32) (return_call_indirect (type $root) (local.get 0) (local.get 1)))
  (func (param i32 i32) (result i32) (call_indirect (type $final) (local.get 0) (local.get 1))))

;; function 0
;; 0000  48 83 ec 28                   | sub rsp,0x28
;; 0004  48 89 7c 24 20                | mov QWORD PTR [rsp+0x20],rdi
;; 0009  44 3b 87 88 00 00 00          | cmp r8d,DWORD PTR [rdi+0x88]
;; 0010  0f 83 43 00 00 00             | jae 0x59
;; 0016  4c 8b 97 80 00 00 00          | mov r10,QWORD PTR [rdi+0x80]
;; 001d  4f 8b 14 c2                   | mov r10,QWORD PTR [r10+r8*8]
;; 0021  45 8b 5a 14                   | mov r11d,DWORD PTR [r10+0x14]
;; 0025  41 83 fb 01                   | cmp r11d,0x1
;; 0029  0f 86 2c 00 00 00             | jbe 0x5b
;; 002f  4d 8b 5a 18                   | mov r11,QWORD PTR [r10+0x18]
;; 0033  41 83 7b 04 01                | cmp DWORD PTR [r11+0x4],0x1
;; 0038  0f 85 1d 00 00 00             | jne 0x5b
;; 003e  89 74 24 18                   | mov DWORD PTR [rsp+0x18],esi
;; 0042  44 89 44 24 10                | mov DWORD PTR [rsp+0x10],r8d
;; 0047  49 3b 7a 08                   | cmp rdi,QWORD PTR [r10+0x8]
;; 004b  74 04                         | je 0x51
;; 004d  49 8b 7a 08                   | mov rdi,QWORD PTR [r10+0x8]
;; 0051  41 ff 12                      | call QWORD PTR [r10]
;; 0054  48 83 c4 28                   | add rsp,0x28
;; 0058  c3                            | ret
;; 0059  0f 0b                         | ud2
;; 005b  0f 0b                         | ud2

;; function 1
;; 0060  44 3b 87 88 00 00 00          | cmp r8d,DWORD PTR [rdi+0x88]
;; 0067  0f 83 36 00 00 00             | jae 0xa3
;; 006d  4c 8b 97 80 00 00 00          | mov r10,QWORD PTR [rdi+0x80]
;; 0074  4f 8b 14 c2                   | mov r10,QWORD PTR [r10+r8*8]
;; 0078  45 8b 5a 14                   | mov r11d,DWORD PTR [r10+0x14]
;; 007c  45 85 db                      | test r11d,r11d
;; 007f  0f 86 20 00 00 00             | jbe 0xa5
;; 0085  4d 8b 5a 18                   | mov r11,QWORD PTR [r10+0x18]
;; 0089  41 83 3b 00                   | cmp DWORD PTR [r11],0x0
;; 008d  0f 85 12 00 00 00             | jne 0xa5
;; 0093  49 3b 7a 08                   | cmp rdi,QWORD PTR [r10+0x8]
;; 0097  75 03                         | jne 0x9c
;; 0099  41 ff 22                      | jmp QWORD PTR [r10]
;; 009c  49 8b 7a 08                   | mov rdi,QWORD PTR [r10+0x8]
;; 00a0  41 ff 22                      | jmp QWORD PTR [r10]
;; 00a3  0f 0b                         | ud2
;; 00a5  0f 0b                         | ud2

;; function 2
;; 00b0  48 83 ec 28                   | sub rsp,0x28
;; 00b4  48 89 7c 24 20                | mov QWORD PTR [rsp+0x20],rdi
;; 00b9  44 3b 87 88 00 00 00          | cmp r8d,DWORD PTR [rdi+0x88]
;; 00c0  0f 83 31 00 00 00             | jae 0xf7
;; 00c6  4c 8b 97 80 00 00 00          | mov r10,QWORD PTR [rdi+0x80]
;; 00cd  4f 8b 14 c2                   | mov r10,QWORD PTR [r10+r8*8]
;; 00d1  41 83 7a 10 02                | cmp DWORD PTR [r10+0x10],0x2
;; 00d6  0f 85 1d 00 00 00             | jne 0xf9
;; 00dc  89 74 24 18                   | mov DWORD PTR [rsp+0x18],esi
;; 00e0  44 89 44 24 10                | mov DWORD PTR [rsp+0x10],r8d
;; 00e5  49 3b 7a 08                   | cmp rdi,QWORD PTR [r10+0x8]
;; 00e9  74 04                         | je 0xef
;; 00eb  49 8b 7a 08                   | mov rdi,QWORD PTR [r10+0x8]
;; 00ef  41 ff 12                      | call QWORD PTR [r10]
;; 00f2  48 83 c4 28                   | add rsp,0x28
;; 00f6  c3                            | ret
;; 00f7  0f 0b                         | ud2
;; 00f9  0f 0b                         | ud2
