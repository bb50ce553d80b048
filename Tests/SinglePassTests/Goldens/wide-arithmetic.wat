;; Sums of 128 bits are an addition and one with carry, with operands from registers, memory and immediates; a product is
;; one instruction, in the registers of a division.

(module
  (func (param i64 i64 i64 i64) (result i64 i64)
    (i64.add128 (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
  (func (param i64 i64) (result i64 i64) (i64.add128 (local.get 0) (local.get 1) (i64.const 1) (i64.const 0)))
  (func (param i64 i64) (result i64 i64)
    (i64.sub128 (i64.const 0) (i64.const 0x123456789abcdef0) (local.get 0) (local.get 1)))
  (func (param i64 i64) (result i64 i64) (i64.mul_wide_u (local.get 0) (local.get 1)))
  (func (param i64) (result i64 i64) (i64.mul_wide_s (i64.const -3) (local.get 0)))
  ;; low, high += a · b
  (func (param $n i64) (param $a i64) (param $b i64) (result i64 i64) (local $low i64) (local $high i64)
    (loop $next
      (i64.add128 (local.get $low) (local.get $high) (i64.mul_wide_u (local.get $a) (local.get $b)))
      (local.set $high) (local.set $low)
      (br_if $next (i64.ne (local.tee $n (i64.sub (local.get $n) (i64.const 1))) (i64.const 0))))
    (local.get $low) (local.get $high)))

;; function 0
;; 0000  48 8b c6                      | mov rax,rsi
;; 0003  49 8b c8                      | mov rcx,r8
;; 0006  49 03 c1                      | add rax,r9
;; 0009  49 13 ce                      | adc rcx,r14
;; 000c  48 8b d1                      | mov rdx,rcx
;; 000f  c3                            | ret

;; function 1
;; 0010  48 8b c6                      | mov rax,rsi
;; 0013  49 8b c8                      | mov rcx,r8
;; 0016  48 83 c0 01                   | add rax,0x1
;; 001a  48 83 d1 00                   | adc rcx,0x0
;; 001e  48 8b d1                      | mov rdx,rcx
;; 0021  c3                            | ret

;; function 2
;; 0030  33 c0                         | xor eax,eax
;; 0032  48 b9 f0 de bc 9a 78 56 34 12 | movabs rcx,0x123456789abcdef0
;; 003c  48 2b c6                      | sub rax,rsi
;; 003f  49 1b c8                      | sbb rcx,r8
;; 0042  48 8b d1                      | mov rdx,rcx
;; 0045  c3                            | ret

;; function 3
;; 0050  48 8b c6                      | mov rax,rsi
;; 0053  49 f7 e0                      | mul r8
;; 0056  c3                            | ret

;; function 4
;; 0060  48 c7 c0 fd ff ff ff          | mov rax,0xfffffffffffffffd
;; 0067  48 f7 ee                      | imul rsi
;; 006a  c3                            | ret

;; function 5
;; 0070  45 33 f6                      | xor r14d,r14d
;; 0073  45 33 ff                      | xor r15d,r15d
;; 0076  0f 1f 84 00 00 00 00 00       | nop DWORD PTR [rax+rax*1+0x0]
;; 007e  66 90                         | xchg ax,ax
;; 0080  49 8b c0                      | mov rax,r8
;; 0083  49 f7 e1                      | mul r9
;; 0086  49 03 c6                      | add rax,r14
;; 0089  49 13 d7                      | adc rdx,r15
;; 008c  4c 8b fa                      | mov r15,rdx
;; 008f  4c 8b f0                      | mov r14,rax
;; 0092  48 83 c6 ff                   | add rsi,0xffffffffffffffff
;; 0096  75 e8                         | jne 0x80
;; 0098  49 8b d7                      | mov rdx,r15
;; 009b  49 8b c6                      | mov rax,r14
;; 009e  c3                            | ret
