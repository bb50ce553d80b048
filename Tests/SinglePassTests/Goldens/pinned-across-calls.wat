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
;; 0010  48 83 ec 28                   | sub rsp,0x28
;; 0014  48 89 7c 24 20                | mov QWORD PTR [rsp+0x20],rdi
;; 0019  48 89 6c 24 18                | mov QWORD PTR [rsp+0x18],rbp
;; 001e  4c 89 6c 24 10                | mov QWORD PTR [rsp+0x10],r13
;; 0023  48 8b ee                      | mov rbp,rsi
;; 0026  45 33 ed                      | xor r13d,r13d
;; 0029  48 8b f5                      | mov rsi,rbp
;; 002c  48 8b 7c 24 20                | mov rdi,QWORD PTR [rsp+0x20]
;; 0031  e8 ca ff ff ff                | call 0x0
;; 0036  4c 03 e8                      | add r13,rax
;; 0039  48 83 c5 ff                   | add rbp,0xffffffffffffffff
;; 003d  75 ea                         | jne 0x29
;; 003f  49 8b c5                      | mov rax,r13
;; 0042  48 8b 6c 24 18                | mov rbp,QWORD PTR [rsp+0x18]
;; 0047  4c 8b 6c 24 10                | mov r13,QWORD PTR [rsp+0x10]
;; 004c  48 83 c4 28                   | add rsp,0x28
;; 0050  c3                            | ret
