;; The callee has four stack arguments, the caller none: the return address moves down.

(module
  (func $callee
    (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i64)
    (local.get 10))
  (func (param i64) (result i64)
    (return_call $callee
      (local.get 0) (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6)
      (i64.const 7) (i64.const 8) (i64.const 9) (local.get 0))))

;; function 0
;; 0000  48 8b 44 24 18                | mov rax,QWORD PTR [rsp+0x18]
;; 0005  c2 20 00                      | ret 0x20

;; function 1
;; 0010  48 83 ec 20                   | sub rsp,0x20
;; 0014  4c 8b 5c 24 20                | mov r11,QWORD PTR [rsp+0x20]
;; 0019  4c 89 1c 24                   | mov QWORD PTR [rsp],r11
;; 001d  48 89 74 24 18                | mov QWORD PTR [rsp+0x18],rsi
;; 0022  48 c7 44 24 10 09 00 00 00    | mov QWORD PTR [rsp+0x10],0x9
;; 002b  48 c7 44 24 08 08 00 00 00    | mov QWORD PTR [rsp+0x8],0x8
;; 0034  b8 07 00 00 00                | mov eax,0x7
;; 0039  b9 06 00 00 00                | mov ecx,0x6
;; 003e  ba 05 00 00 00                | mov edx,0x5
;; 0043  41 bf 04 00 00 00             | mov r15d,0x4
;; 0049  41 be 03 00 00 00             | mov r14d,0x3
;; 004f  41 b9 02 00 00 00             | mov r9d,0x2
;; 0055  41 b8 01 00 00 00             | mov r8d,0x1
;; 005b  eb a3                         | jmp 0x0
