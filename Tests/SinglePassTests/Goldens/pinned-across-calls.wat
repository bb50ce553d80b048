;; A loop that calls: its counter has a preserved register, saved once in the prologue.

(module
  (func $step (param i64) (result i64) (local.get 0))
  (func (param i64) (result i64) (local $sum i64)
    (loop $again
      (local.set $sum (i64.add (local.get $sum) (call $step (local.get 0))))
      (local.set 0 (i64.sub (local.get 0) (i64.const 1)))
      (br_if $again (i64.ne (local.get 0) (i64.const 0))))
    (local.get $sum)))

;; function 0
;; 0000  48 8b c6                      | mov rax,rsi
;; 0003  c3                            | ret

;; function 1
;; 0010  48 83 ec 38                   | sub rsp,0x38
;; 0014  48 89 7c 24 30                | mov QWORD PTR [rsp+0x30],rdi
;; 0019  48 89 5c 24 28                | mov QWORD PTR [rsp+0x28],rbx
;; 001e  48 89 6c 24 20                | mov QWORD PTR [rsp+0x20],rbp
;; 0023  48 8b de                      | mov rbx,rsi
;; 0026  33 ed                         | xor ebp,ebp
;; 0028  48 8b f3                      | mov rsi,rbx
;; 002b  48 8b 7c 24 30                | mov rdi,QWORD PTR [rsp+0x30]
;; 0030  e8 cb ff ff ff                | call 0x0
;; 0035  48 03 e8                      | add rbp,rax
;; 0038  48 83 c3 ff                   | add rbx,0xffffffffffffffff
;; 003c  75 ea                         | jne 0x28
;; 003e  48 8b c5                      | mov rax,rbp
;; 0041  48 8b 5c 24 28                | mov rbx,QWORD PTR [rsp+0x28]
;; 0046  48 8b 6c 24 20                | mov rbp,QWORD PTR [rsp+0x20]
;; 004b  48 83 c4 38                   | add rsp,0x38
;; 004f  c3                            | ret
