;; A function that calls keeps the instance, and what outlives the call, in its frame.

(module
  (func $add (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))
  (func (param i32 i32) (result i32)
    (i32.add (call $add (local.get 0) (i32.const 1)) (local.get 1))))

;; function 0
;; 0000  42 8d 04 06                   | lea eax,[rsi+r8*1]
;; 0004  c3                            | ret

;; function 1
;; 0010  48 83 ec 28                   | sub rsp,0x28
;; 0014  48 89 7c 24 20                | mov QWORD PTR [rsp+0x20],rdi
;; 0019  89 74 24 18                   | mov DWORD PTR [rsp+0x18],esi
;; 001d  44 89 44 24 10                | mov DWORD PTR [rsp+0x10],r8d
;; 0022  41 b8 01 00 00 00             | mov r8d,0x1
;; 0028  e8 d3 ff ff ff                | call 0x0
;; 002d  03 44 24 10                   | add eax,DWORD PTR [rsp+0x10]
;; 0031  48 83 c4 28                   | add rsp,0x28
;; 0035  c3                            | ret
