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
;; 0000  41 b8 00 00 00 00             | mov r8d,0x0
;; 0006  41 b9 00 00 00 00             | mov r9d,0x0
;; 000c  41 be 00 00 00 00             | mov r14d,0x0
;; 0012  41 bf 00 00 00 00             | mov r15d,0x0
;; 0018  48 c7 44 24 f0 00 00 00 00    | mov QWORD PTR [rsp-0x10],0x0
;; 0021  48 c7 44 24 f8 00 00 00 00    | mov QWORD PTR [rsp-0x8],0x0
;; 002a  4c 8b c6                      | mov r8,rsi
;; 002d  49 d1 e0                      | shl r8,1
;; 0030  4c 8b ce                      | mov r9,rsi
;; 0033  49 c1 e1 02                   | shl r9,0x2
;; 0037  4c 8b f6                      | mov r14,rsi
;; 003a  49 c1 e6 03                   | shl r14,0x3
;; 003e  4c 8b fe                      | mov r15,rsi
;; 0041  49 c1 e7 04                   | shl r15,0x4
;; 0045  48 8b c6                      | mov rax,rsi
;; 0048  48 c1 e0 05                   | shl rax,0x5
;; 004c  48 89 44 24 f8                | mov QWORD PTR [rsp-0x8],rax
;; 0051  48 8b c6                      | mov rax,rsi
;; 0054  48 c1 e0 06                   | shl rax,0x6
;; 0058  48 89 44 24 f0                | mov QWORD PTR [rsp-0x10],rax
;; 005d  48 8b 44 24 f8                | mov rax,QWORD PTR [rsp-0x8]
;; 0062  48 33 44 24 f0                | xor rax,QWORD PTR [rsp-0x10]
;; 0067  49 33 c7                      | xor rax,r15
;; 006a  49 33 c6                      | xor rax,r14
;; 006d  49 33 c1                      | xor rax,r9
;; 0070  49 33 c0                      | xor rax,r8
;; 0073  c3                            | ret
