;; Six integer results come in registers, the seventh above T, in the caller's frame.

(module
  (func $seven (param i32) (result i32 i32 i32 i32 i32 i32 i32)
    (i32.const 1) (local.get 0) (i32.const 3) (i32.const 4) (i32.const 5) (i32.const 6) (local.get 0))
  (func (result i32)
    (call $seven (i32.const 9))
    i32.add i32.add i32.add i32.add i32.add i32.add))

;; function 0
;; 0000  89 74 24 08                   | mov DWORD PTR [rsp+0x8],esi
;; 0004  41 b9 06 00 00 00             | mov r9d,0x6
;; 000a  41 b8 05 00 00 00             | mov r8d,0x5
;; 0010  b9 03 00 00 00                | mov ecx,0x3
;; 0015  8b d6                         | mov edx,esi
;; 0017  be 04 00 00 00                | mov esi,0x4
;; 001c  b8 01 00 00 00                | mov eax,0x1
;; 0021  c3                            | ret

;; function 1
;; 0030  48 83 ec 48                   | sub rsp,0x48
;; 0034  48 89 7c 24 40                | mov QWORD PTR [rsp+0x40],rdi
;; 0039  48 83 ec 10                   | sub rsp,0x10
;; 003d  be 09 00 00 00                | mov esi,0x9
;; 0042  e8 b9 ff ff ff                | call 0x0
;; 0047  44 8b 1c 24                   | mov r11d,DWORD PTR [rsp]
;; 004b  44 89 5c 24 18                | mov DWORD PTR [rsp+0x18],r11d
;; 0050  48 83 c4 10                   | add rsp,0x10
;; 0054  44 03 4c 24 08                | add r9d,DWORD PTR [rsp+0x8]
;; 0059  45 03 c1                      | add r8d,r9d
;; 005c  41 03 f0                      | add esi,r8d
;; 005f  03 ce                         | add ecx,esi
;; 0061  03 d1                         | add edx,ecx
;; 0063  03 c2                         | add eax,edx
;; 0065  48 83 c4 48                   | add rsp,0x48
;; 0069  c3                            | ret
