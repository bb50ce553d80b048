;; Through a table: bounds, null (a fault where the type is read) and type are checked, then it is a jump.

(module
  (type $f (func (param i32) (result i32)))
  (table 4 funcref)
  (func (type $f) (return_call_indirect (type $f) (i32.const 1) (local.get 0))))

;; function 0
;; 0000  3b 77 48                      | cmp esi,DWORD PTR [rdi+0x48]
;; 0003  0f 83 28 00 00 00             | jae 0x31
;; 0009  4c 8b 57 40                   | mov r10,QWORD PTR [rdi+0x40]
;; 000d  4d 8b 14 f2                   | mov r10,QWORD PTR [r10+rsi*8]
;; 0011  41 83 7a 10 00                | cmp DWORD PTR [r10+0x10],0x0
;; 0016  0f 85 17 00 00 00             | jne 0x33
;; 001c  be 01 00 00 00                | mov esi,0x1
;; 0021  49 3b 7a 08                   | cmp rdi,QWORD PTR [r10+0x8]
;; 0025  75 03                         | jne 0x2a
;; 0027  41 ff 22                      | jmp QWORD PTR [r10]
;; 002a  49 8b 7a 08                   | mov rdi,QWORD PTR [r10+0x8]
;; 002e  41 ff 22                      | jmp QWORD PTR [r10]
;; 0031  0f 0b                         | ud2
;; 0033  0f 0b                         | ud2
