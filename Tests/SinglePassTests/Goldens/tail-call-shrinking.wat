;; The caller has stack arguments, the callee none: the return address moves up to T.

(module
  (func $callee (param i64) (result i64) (local.get 0))
  (func
    (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i64)
    (return_call $callee (local.get 10))))

;; function 0
;; 0000  48 8b c6                      | mov rax,rsi
;; 0003  c3                            | ret

;; function 1
;; 0010  4c 8b 1c 24                   | mov r11,QWORD PTR [rsp]
;; 0014  4c 89 5c 24 20                | mov QWORD PTR [rsp+0x20],r11
;; 0019  48 8b 74 24 18                | mov rsi,QWORD PTR [rsp+0x18]
;; 001e  48 83 c4 20                   | add rsp,0x20
;; 0022  eb dc                         | jmp 0x0
