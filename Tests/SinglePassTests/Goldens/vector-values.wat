;; Vectors on the operand stack, as locals, through calls and tail calls.

(module
  (func $callee (param v128) (result v128) (local.get 0))

  ;; A leaf: parameters stay where they arrive, and the result is made where it is wanted.
  (func (param v128 v128) (result v128) (i32x4.add (local.get 0) (i32x4.mul (local.get 1) (local.get 1))))

  ;; A local that is set has its register for what comes next, and its home for what comes behind the call.
  (func (param v128) (result v128) (local v128)
    (local.set 1 (i8x16.add (local.get 0) (local.get 0)))
    (i8x16.sub (call $callee (i8x16.add (local.get 1) (local.get 1))) (local.get 1)))

  ;; A pin in a loop that calls, saved around the call with all of its 16 bytes.
  (func (param i32) (result v128) (local v128)
    (loop $again
      (local.set 1 (i64x2.add (local.get 1) (call $callee (local.get 1))))
      (local.set 1 (i64x2.sub (local.get 1) (i64x2.splat (i64.extend_i32_s (local.get 0)))))
      (br_if $again (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
    (local.get 1))

  ;; Constants: zero and all ones are instructions, others lie behind the function.
  (func (result v128 v128 v128)
    (v128.const i64x2 0 0) (v128.const i64x2 -1 -1) (v128.const i32x4 1 2 3 4))

  ;; The ninth vector arrives on the stack and is aligned; so is the ninth result.
  (func $nine (param v128 v128 v128 v128 v128 v128 v128 v128 v128)
    (result v128 v128 v128 v128 v128 v128 v128 v128 v128)
    (local.get 8) (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5)
    (local.get 6) (local.get 7))

  ;; A tail call that moves a vector from stack to stack: as words, once vector registers are read no more.
  (func (param v128 v128 v128 v128 v128 v128 v128 v128 v128)
    (result v128 v128 v128 v128 v128 v128 v128 v128 v128)
    (return_call $nine
      (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7)
      (local.get 8) (local.get 0)))

  ;; A tail call with vectors in registers alone is one parallel move.
  (func (param v128 v128) (result v128)
    (return_call $two (local.get 1) (local.get 0)))
  (func $two (param v128 v128) (result v128) (v128.xor (local.get 0) (local.get 1)))

  ;; Without a vector among its values a function has operands of 8 bytes, whatever the module has.
  (func (param i64 i64) (result i64)
    (i64.add (i64.mul (local.get 0) (local.get 1)) (i64.mul (local.get 1) (local.get 1)))))

;; function 0
;; 0000  c3                            | ret

;; function 1
;; 0010  c4 e2 71 40 d1                | vpmulld xmm2,xmm1,xmm1
;; 0015  c5 f9 fe d2                   | vpaddd xmm2,xmm0,xmm2
;; 0019  c5 f8 28 c2                   | vmovaps xmm0,xmm2
;; 001d  c3                            | ret

;; function 2
;; 0020  48 83 ec 48                   | sub rsp,0x48
;; 0024  48 89 7c 24 40                | mov QWORD PTR [rsp+0x40],rdi
;; 0029  c4 41 29 ef d2                | vpxor xmm10,xmm10,xmm10
;; 002e  c5 79 fc d0                   | vpaddb xmm10,xmm0,xmm0
;; 0032  c4 c1 29 fc ca                | vpaddb xmm1,xmm10,xmm10
;; 0037  c5 f8 11 44 24 30             | vmovups XMMWORD PTR [rsp+0x30],xmm0
;; 003d  c5 78 11 54 24 20             | vmovups XMMWORD PTR [rsp+0x20],xmm10
;; 0043  c5 f8 28 c1                   | vmovaps xmm0,xmm1
;; 0047  e8 b4 ff ff ff                | call 0x0
;; 004c  c5 78 10 54 24 20             | vmovups xmm10,XMMWORD PTR [rsp+0x20]
;; 0052  c4 c1 79 f8 c2                | vpsubb xmm0,xmm0,xmm10
;; 0057  48 83 c4 48                   | add rsp,0x48
;; 005b  c3                            | ret

;; function 3
;; 0060  48 83 ec 48                   | sub rsp,0x48
;; 0064  48 89 7c 24 40                | mov QWORD PTR [rsp+0x40],rdi
;; 0069  48 89 6c 24 38                | mov QWORD PTR [rsp+0x38],rbp
;; 006e  8b ee                         | mov ebp,esi
;; 0070  c4 41 29 ef d2                | vpxor xmm10,xmm10,xmm10
;; 0075  c5 78 11 54 24 20             | vmovups XMMWORD PTR [rsp+0x20],xmm10
;; 007b  c5 78 29 d0                   | vmovaps xmm0,xmm10
;; 007f  48 8b 7c 24 40                | mov rdi,QWORD PTR [rsp+0x40]
;; 0084  e8 77 ff ff ff                | call 0x0
;; 0089  c5 78 10 54 24 20             | vmovups xmm10,XMMWORD PTR [rsp+0x20]
;; 008f  c5 29 d4 d0                   | vpaddq xmm10,xmm10,xmm0
;; 0093  48 63 c5                      | movsxd rax,ebp
;; 0096  c4 e1 f9 6e c0                | vmovq xmm0,rax
;; 009b  c4 e2 79 59 c0                | vpbroadcastq xmm0,xmm0
;; 00a0  c5 29 fb d0                   | vpsubq xmm10,xmm10,xmm0
;; 00a4  83 c5 ff                      | add ebp,0xffffffff
;; 00a7  75 cc                         | jne 0x75
;; 00a9  c5 78 29 d0                   | vmovaps xmm0,xmm10
;; 00ad  48 8b 6c 24 38                | mov rbp,QWORD PTR [rsp+0x38]
;; 00b2  48 83 c4 48                   | add rsp,0x48
;; 00b6  c3                            | ret

;; function 4
;; 00c0  c5 f8 10 15 18 00 00 00       | vmovups xmm2,XMMWORD PTR [rip+0x18] # 0xe0
;; 00c8  c5 f1 76 c9                   | vpcmpeqd xmm1,xmm1,xmm1
;; 00cc  c5 f9 ef c0                   | vpxor xmm0,xmm0,xmm0
;; 00d0  c3                            | ret
;; 00d1  cc                            | int3
;; 00d2  cc                            | int3
;; 00d3  cc                            | int3
;; 00d4  cc                            | int3
;; 00d5  cc                            | int3
;; 00d6  cc                            | int3
;; 00d7  cc                            | int3
;; 00d8  cc                            | int3
;; 00d9  cc                            | int3
;; 00da  cc                            | int3
;; 00db  cc                            | int3
;; 00dc  cc                            | int3
;; 00dd  cc                            | int3
;; 00de  cc                            | int3
;; 00df  cc                            | int3
;; 00e0  01 00                         | add DWORD PTR [rax],eax
;; 00e2  00 00                         | add BYTE PTR [rax],al
;; 00e4  02 00                         | add al,BYTE PTR [rax]
;; 00e6  00 00                         | add BYTE PTR [rax],al
;; 00e8  03 00                         | add eax,DWORD PTR [rax]
;; 00ea  00 00                         | add BYTE PTR [rax],al
;; 00ec  04 00                         | add al,0x0
;; 00ee  00 00                         | add BYTE PTR [rax],al

;; function 5
;; 00f0  48 81 ec 98 00 00 00          | sub rsp,0x98
;; 00f7  c5 f8 11 bc 24 b0 00 00 00    | vmovups XMMWORD PTR [rsp+0xb0],xmm7
;; 0100  c5 f8 28 fe                   | vmovaps xmm7,xmm6
;; 0104  c5 f8 28 f5                   | vmovaps xmm6,xmm5
;; 0108  c5 f8 28 ec                   | vmovaps xmm5,xmm4
;; 010c  c5 f8 28 e3                   | vmovaps xmm4,xmm3
;; 0110  c5 f8 28 da                   | vmovaps xmm3,xmm2
;; 0114  c5 f8 28 d1                   | vmovaps xmm2,xmm1
;; 0118  c5 f8 28 c8                   | vmovaps xmm1,xmm0
;; 011c  c5 f8 10 84 24 a0 00 00 00    | vmovups xmm0,XMMWORD PTR [rsp+0xa0]
;; 0125  48 81 c4 98 00 00 00          | add rsp,0x98
;; 012c  c2 10 00                      | ret 0x10

;; function 6
;; 0130  48 81 ec 98 00 00 00          | sub rsp,0x98
;; 0137  c5 f8 11 8c 24 80 00 00 00    | vmovups XMMWORD PTR [rsp+0x80],xmm1
;; 0140  c5 f8 11 54 24 70             | vmovups XMMWORD PTR [rsp+0x70],xmm2
;; 0146  c5 f8 11 5c 24 60             | vmovups XMMWORD PTR [rsp+0x60],xmm3
;; 014c  c5 f8 11 64 24 50             | vmovups XMMWORD PTR [rsp+0x50],xmm4
;; 0152  c5 f8 11 6c 24 40             | vmovups XMMWORD PTR [rsp+0x40],xmm5
;; 0158  c5 f8 11 74 24 30             | vmovups XMMWORD PTR [rsp+0x30],xmm6
;; 015e  c5 f8 11 7c 24 20             | vmovups XMMWORD PTR [rsp+0x20],xmm7
;; 0164  c5 f8 11 04 24                | vmovups XMMWORD PTR [rsp],xmm0
;; 0169  c5 f8 10 84 24 80 00 00 00    | vmovups xmm0,XMMWORD PTR [rsp+0x80]
;; 0172  c5 f8 10 4c 24 70             | vmovups xmm1,XMMWORD PTR [rsp+0x70]
;; 0178  c5 f8 10 54 24 60             | vmovups xmm2,XMMWORD PTR [rsp+0x60]
;; 017e  c5 f8 10 5c 24 50             | vmovups xmm3,XMMWORD PTR [rsp+0x50]
;; 0184  c5 f8 10 64 24 40             | vmovups xmm4,XMMWORD PTR [rsp+0x40]
;; 018a  c5 f8 10 6c 24 30             | vmovups xmm5,XMMWORD PTR [rsp+0x30]
;; 0190  c5 f8 10 74 24 20             | vmovups xmm6,XMMWORD PTR [rsp+0x20]
;; 0196  c5 f8 10 bc 24 a0 00 00 00    | vmovups xmm7,XMMWORD PTR [rsp+0xa0]
;; 019f  4c 8b 5c 24 08                | mov r11,QWORD PTR [rsp+0x8]
;; 01a4  4c 89 9c 24 a8 00 00 00       | mov QWORD PTR [rsp+0xa8],r11
;; 01ac  4c 8b 1c 24                   | mov r11,QWORD PTR [rsp]
;; 01b0  4c 89 9c 24 a0 00 00 00       | mov QWORD PTR [rsp+0xa0],r11
;; 01b8  48 81 c4 98 00 00 00          | add rsp,0x98
;; 01bf  e9 2c ff ff ff                | jmp 0xf0

;; function 7
;; 01d0  c5 78 28 f8                   | vmovaps xmm15,xmm0
;; 01d4  c5 f8 28 c1                   | vmovaps xmm0,xmm1
;; 01d8  c5 78 29 f9                   | vmovaps xmm1,xmm15
;; 01dc  e9 0f 00 00 00                | jmp 0x1f0

;; function 8
;; 01f0  c5 f9 ef d1                   | vpxor xmm2,xmm0,xmm1
;; 01f4  c5 f8 28 c2                   | vmovaps xmm0,xmm2
;; 01f8  c3                            | ret

;; function 9
;; 0200  48 8b c6                      | mov rax,rsi
;; 0203  49 0f af c0                   | imul rax,r8
;; 0207  49 8b c8                      | mov rcx,r8
;; 020a  49 0f af c8                   | imul rcx,r8
;; 020e  48 03 c1                      | add rax,rcx
;; 0211  c3                            | ret
