;; The same signature: moves in registers and a jump. The swap of two arguments is a cycle.

(module
  (func $swap (param i32 i64 i64) (result i64)
    (if (result i64) (i32.eqz (local.get 0))
      (then (local.get 1))
      (else
        (return_call $swap
          (i32.sub (local.get 0) (i32.const 1)) (local.get 2) (local.get 1))))))

;; function 0
;; 0000  85 f6                         | test esi,esi
;; 0002  49 8b c0                      | mov rax,r8
;; 0005  0f 84 10 00 00 00             | je 0x1b
;; 000b  8d 46 ff                      | lea eax,[rsi-0x1]
;; 000e  8b f0                         | mov esi,eax
;; 0010  4d 8b d8                      | mov r11,r8
;; 0013  4d 8b c1                      | mov r8,r9
;; 0016  4d 8b cb                      | mov r9,r11
;; 0019  eb e5                         | jmp 0x0
;; 001b  c3                            | ret
