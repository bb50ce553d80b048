;; To an import: its instance and its code come from the function reference in the own instance.

(module
  (import "m" "f" (func $f (param i32) (result i32)))
  (func (param i32) (result i32) (return_call $f (i32.add (local.get 0) (i32.const 1))))
  (func (param i32) (result i32) (i32.add (call $f (local.get 0)) (i32.const 1))))

;; function 0
;; 0000  8d 46 01                      | lea eax,[rsi+0x1]
;; 0003  8b f0                         | mov esi,eax
;; 0005  4c 8d 57 20                   | lea r10,[rdi+0x20]
;; 0009  49 8b 7a 08                   | mov rdi,QWORD PTR [r10+0x8]
;; 000d  41 ff 22                      | jmp QWORD PTR [r10]

;; function 1
;; 0010  48 83 ec 28                   | sub rsp,0x28
;; 0014  48 89 7c 24 20                | mov QWORD PTR [rsp+0x20],rdi
;; 0019  89 74 24 18                   | mov DWORD PTR [rsp+0x18],esi
;; 001d  4c 8d 57 20                   | lea r10,[rdi+0x20]
;; 0021  49 8b 7a 08                   | mov rdi,QWORD PTR [r10+0x8]
;; 0025  41 ff 12                      | call QWORD PTR [r10]
;; 0028  83 c0 01                      | add eax,0x1
;; 002b  48 83 c4 28                   | add rsp,0x28
;; 002f  c3                            | ret
