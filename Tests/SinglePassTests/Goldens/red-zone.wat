;; Of seven values only five have registers; the others live in the red zone of a function without a frame.

(module
  (func (param i64) (result i64) (local i64 i64 i64 i64 i64 i64)
    (local.set 1 (i64.shl (local.get 0) (i64.const 1)))
    (local.set 2 (i64.shl (local.get 0) (i64.const 2)))
    (local.set 3 (i64.shl (local.get 0) (i64.const 3)))
    (local.set 4 (i64.shl (local.get 0) (i64.const 4)))
    (local.set 5 (i64.shl (local.get 0) (i64.const 5)))
    (local.set 6 (i64.shl (local.get 0) (i64.const 6)))
    (i64.xor (local.get 1) (i64.xor (local.get 2) (i64.xor (local.get 3)
      (i64.xor (local.get 4) (i64.xor (local.get 5) (local.get 6))))))))

;; function 0
;; 0000  45 33 c0                      | xor r8d,r8d
;; 0003  45 33 c9                      | xor r9d,r9d
;; 0006  45 33 f6                      | xor r14d,r14d
;; 0009  45 33 ff                      | xor r15d,r15d
;; 000c  48 c7 44 24 f0 00 00 00 00    | mov QWORD PTR [rsp-0x10],0x0
;; 0015  48 c7 44 24 f8 00 00 00 00    | mov QWORD PTR [rsp-0x8],0x0
;; 001e  4c 8b c6                      | mov r8,rsi
;; 0021  49 d1 e0                      | shl r8,1
;; 0024  4c 8b ce                      | mov r9,rsi
;; 0027  49 c1 e1 02                   | shl r9,0x2
;; 002b  4c 8b f6                      | mov r14,rsi
;; 002e  49 c1 e6 03                   | shl r14,0x3
;; 0032  4c 8b fe                      | mov r15,rsi
;; 0035  49 c1 e7 04                   | shl r15,0x4
;; 0039  48 8b c6                      | mov rax,rsi
;; 003c  48 c1 e0 05                   | shl rax,0x5
;; 0040  48 89 44 24 f8                | mov QWORD PTR [rsp-0x8],rax
;; 0045  48 8b c6                      | mov rax,rsi
;; 0048  48 c1 e0 06                   | shl rax,0x6
;; 004c  48 89 44 24 f0                | mov QWORD PTR [rsp-0x10],rax
;; 0051  48 8b 44 24 f8                | mov rax,QWORD PTR [rsp-0x8]
;; 0056  48 33 44 24 f0                | xor rax,QWORD PTR [rsp-0x10]
;; 005b  49 33 c7                      | xor rax,r15
;; 005e  49 33 c6                      | xor rax,r14
;; 0061  49 33 c1                      | xor rax,r9
;; 0064  49 33 c0                      | xor rax,r8
;; 0067  c3                            | ret
