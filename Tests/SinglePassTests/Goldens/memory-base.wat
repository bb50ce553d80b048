;; Where it has to be preserved, the base of the memory is in rbx or r12: rbp and r13 are a base only with a
;; displacement.

(module
  (memory 1)
  (func $step (param i32))
  (func (param $p i32) (param $end i32) (local $sum i32)
    (loop $next
      (local.set $sum (i32.add (local.get $sum) (i32.load (local.get $p))))
      (call $step (local.get $sum))
      (br_if $next (i32.ne (local.tee $p (i32.add (local.get $p) (i32.const 4))) (local.get $end))))))

;; function 0
;; 0000  c3                            | ret

;; function 1
;; 0010  48 83 ec 38                   | sub rsp,0x38
;; 0014  48 89 7c 24 30                | mov QWORD PTR [rsp+0x30],rdi
;; 0019  48 89 5c 24 28                | mov QWORD PTR [rsp+0x28],rbx
;; 001e  48 89 6c 24 20                | mov QWORD PTR [rsp+0x20],rbp
;; 0023  4c 89 64 24 18                | mov QWORD PTR [rsp+0x18],r12
;; 0028  4c 89 6c 24 10                | mov QWORD PTR [rsp+0x10],r13
;; 002d  41 8b d8                      | mov ebx,r8d
;; 0030  8b ee                         | mov ebp,esi
;; 0032  45 33 ed                      | xor r13d,r13d
;; 0035  4c 8b 27                      | mov r12,QWORD PTR [rdi]
;; 0038  45 03 2c 2c                   | add r13d,DWORD PTR [r12+rbp*1]
;; 003c  41 8b f5                      | mov esi,r13d
;; 003f  48 8b 7c 24 30                | mov rdi,QWORD PTR [rsp+0x30]
;; 0044  e8 b7 ff ff ff                | call 0x0
;; 0049  83 c5 04                      | add ebp,0x4
;; 004c  3b eb                         | cmp ebp,ebx
;; 004e  75 e8                         | jne 0x38
;; 0050  48 8b 5c 24 28                | mov rbx,QWORD PTR [rsp+0x28]
;; 0055  48 8b 6c 24 20                | mov rbp,QWORD PTR [rsp+0x20]
;; 005a  4c 8b 64 24 18                | mov r12,QWORD PTR [rsp+0x18]
;; 005f  4c 8b 6c 24 10                | mov r13,QWORD PTR [rsp+0x10]
;; 0064  48 83 c4 38                   | add rsp,0x38
;; 0068  c3                            | ret
