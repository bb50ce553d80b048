;; By reference: null is checked before the frame is given up.

(module
  (type $f (func (param i32) (result i32)))
  (func (param i32 (ref null $f)) (result i32) (return_call_ref $f (local.get 0) (local.get 1)))
  (func (param (ref null $f)) (result i32)
    (i32.add (call_ref $f (i32.const 3) (local.get 0)) (i32.const 1))))

;; function 0
;; 0000  4d 8b d0                      | mov r10,r8
;; 0003  4d 85 d2                      | test r10,r10
;; 0006  0f 84 14 00 00 00             | je 0x20
;; 000c  49 3b 7a 08                   | cmp rdi,QWORD PTR [r10+0x8]
;; 0010  0f 85 03 00 00 00             | jne 0x19
;; 0016  41 ff 22                      | jmp QWORD PTR [r10]
;; 0019  49 8b 7a 08                   | mov rdi,QWORD PTR [r10+0x8]
;; 001d  41 ff 22                      | jmp QWORD PTR [r10]
;; 0020  0f 0b                         | ud2

;; function 1
;; 0030  48 83 ec 28                   | sub rsp,0x28
;; 0034  48 89 7c 24 20                | mov QWORD PTR [rsp+0x20],rdi
;; 0039  4c 8b d6                      | mov r10,rsi
;; 003c  48 89 74 24 18                | mov QWORD PTR [rsp+0x18],rsi
;; 0041  be 03 00 00 00                | mov esi,0x3
;; 0046  49 3b 7a 08                   | cmp rdi,QWORD PTR [r10+0x8]
;; 004a  0f 84 04 00 00 00             | je 0x54
;; 0050  49 8b 7a 08                   | mov rdi,QWORD PTR [r10+0x8]
;; 0054  41 ff 12                      | call QWORD PTR [r10]
;; 0057  83 c0 01                      | add eax,0x1
;; 005a  48 83 c4 28                   | add rsp,0x28
;; 005e  c3                            | ret
