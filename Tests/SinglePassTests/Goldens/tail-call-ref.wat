;; By reference: null is checked before the frame is given up.

(module
  (type $f (func (param i32) (result i32)))
  (func (param i32 (ref null $f)) (result i32) (return_call_ref $f (local.get 0) (local.get 1)))
  (func (param (ref null $f)) (result i32)
    (i32.add (call_ref $f (i32.const 3) (local.get 0)) (i32.const 1))))

;; function 0
;; 0000  4d 8b d0                      | mov r10,r8
;; 0003  4d 85 d2                      | test r10,r10
;; 0006  0f 84 10 00 00 00             | je 0x1c
;; 000c  49 3b 7a 08                   | cmp rdi,QWORD PTR [r10+0x8]
;; 0010  75 03                         | jne 0x15
;; 0012  41 ff 22                      | jmp QWORD PTR [r10]
;; 0015  49 8b 7a 08                   | mov rdi,QWORD PTR [r10+0x8]
;; 0019  41 ff 22                      | jmp QWORD PTR [r10]
;; 001c  0f 0b                         | ud2

;; function 1
;; 0020  48 83 ec 28                   | sub rsp,0x28
;; 0024  48 89 7c 24 20                | mov QWORD PTR [rsp+0x20],rdi
;; 0029  4c 8b d6                      | mov r10,rsi
;; 002c  48 89 74 24 18                | mov QWORD PTR [rsp+0x18],rsi
;; 0031  be 03 00 00 00                | mov esi,0x3
;; 0036  49 3b 7a 08                   | cmp rdi,QWORD PTR [r10+0x8]
;; 003a  74 04                         | je 0x40
;; 003c  49 8b 7a 08                   | mov rdi,QWORD PTR [r10+0x8]
;; 0040  41 ff 12                      | call QWORD PTR [r10]
;; 0043  83 c0 01                      | add eax,0x1
;; 0046  48 83 c4 28                   | add rsp,0x28
;; 004a  c3                            | ret
