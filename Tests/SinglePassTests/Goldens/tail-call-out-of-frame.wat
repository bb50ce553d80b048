;; A tail call out of a function with a frame, stack arguments on both sides exchanged: one parallel move.

(module
  (func $work (param i64))
  (func $self
    (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i64)
    (call $work (local.get 0))
    (return_call $self
      (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6)
      (local.get 7) (local.get 9) (local.get 8))))

;; function 0
;; 0000  c3                            | ret

;; function 1
;; 0010  48 81 ec 98 00 00 00          | sub rsp,0x98
;; 0017  48 89 bc 24 90 00 00 00       | mov QWORD PTR [rsp+0x90],rdi
;; 001f  48 89 44 24 50                | mov QWORD PTR [rsp+0x50],rax
;; 0024  48 89 4c 24 58                | mov QWORD PTR [rsp+0x58],rcx
;; 0029  48 89 54 24 60                | mov QWORD PTR [rsp+0x60],rdx
;; 002e  48 89 b4 24 88 00 00 00       | mov QWORD PTR [rsp+0x88],rsi
;; 0036  4c 89 84 24 80 00 00 00       | mov QWORD PTR [rsp+0x80],r8
;; 003e  4c 89 4c 24 78                | mov QWORD PTR [rsp+0x78],r9
;; 0043  4c 89 74 24 70                | mov QWORD PTR [rsp+0x70],r14
;; 0048  4c 89 7c 24 68                | mov QWORD PTR [rsp+0x68],r15
;; 004d  e8 ae ff ff ff                | call 0x0
;; 0052  48 8b bc 24 90 00 00 00       | mov rdi,QWORD PTR [rsp+0x90]
;; 005a  48 8b 44 24 50                | mov rax,QWORD PTR [rsp+0x50]
;; 005f  48 8b 4c 24 58                | mov rcx,QWORD PTR [rsp+0x58]
;; 0064  48 8b 54 24 60                | mov rdx,QWORD PTR [rsp+0x60]
;; 0069  4c 8b 7c 24 68                | mov r15,QWORD PTR [rsp+0x68]
;; 006e  4c 8b 74 24 70                | mov r14,QWORD PTR [rsp+0x70]
;; 0073  4c 8b 4c 24 78                | mov r9,QWORD PTR [rsp+0x78]
;; 0078  4c 8b 84 24 80 00 00 00       | mov r8,QWORD PTR [rsp+0x80]
;; 0080  48 8b b4 24 88 00 00 00       | mov rsi,QWORD PTR [rsp+0x88]
;; 0088  c5 7b 10 bc 24 a0 00 00 00    | vmovsd xmm15,QWORD PTR [rsp+0xa0]
;; 0091  4c 8b 9c 24 a8 00 00 00       | mov r11,QWORD PTR [rsp+0xa8]
;; 0099  4c 89 9c 24 a0 00 00 00       | mov QWORD PTR [rsp+0xa0],r11
;; 00a1  c5 7b 11 bc 24 a8 00 00 00    | vmovsd QWORD PTR [rsp+0xa8],xmm15
;; 00aa  48 81 c4 98 00 00 00          | add rsp,0x98
;; 00b1  e9 5a ff ff ff                | jmp 0x10
