;; Minimum and sign operations, where the processor's own instruction is not WebAssembly's.

(module
  (func (param f64 f64) (result f64) (f64.min (local.get 0) (local.get 1)))
  (func (param f32) (result f32) (f32.neg (f32.abs (local.get 0))))
  (func (param f64) (result i32) (i32.trunc_f64_s (local.get 0))))

;; function 0
;; 0000  c5 f9 2e c1                   | vucomisd xmm0,xmm1
;; 0004  0f 85 18 00 00 00             | jne 0x22
;; 000a  0f 8a 09 00 00 00             | jp 0x19
;; 0010  c5 f9 56 d1                   | vorpd xmm2,xmm0,xmm1
;; 0014  e9 0d 00 00 00                | jmp 0x26
;; 0019  c5 fb 58 d1                   | vaddsd xmm2,xmm0,xmm1
;; 001d  e9 04 00 00 00                | jmp 0x26
;; 0022  c5 fb 5d d1                   | vminsd xmm2,xmm0,xmm1
;; 0026  c5 f8 28 c2                   | vmovaps xmm0,xmm2
;; 002a  c3                            | ret

;; function 1
;; 0030  c4 41 01 76 ff                | vpcmpeqd xmm15,xmm15,xmm15
;; 0035  c4 c1 01 72 f7 1f             | vpslld xmm15,xmm15,0x1f
;; 003b  c5 81 55 c8                   | vandnpd xmm1,xmm15,xmm0
;; 003f  c4 41 01 76 ff                | vpcmpeqd xmm15,xmm15,xmm15
;; 0044  c4 c1 01 72 f7 1f             | vpslld xmm15,xmm15,0x1f
;; 004a  c4 c1 71 57 cf                | vxorpd xmm1,xmm1,xmm15
;; 004f  c5 f8 28 c1                   | vmovaps xmm0,xmm1
;; 0053  c3                            | ret

;; function 2
;; 0060  c5 fb 2c c0                   | vcvttsd2si eax,xmm0
;; 0064  83 f8 01                      | cmp eax,0x1
;; 0067  0f 81 2d 00 00 00             | jno 0x9a
;; 006d  c5 f9 2e c0                   | vucomisd xmm0,xmm0
;; 0071  0f 8a 26 00 00 00             | jp 0x9d
;; 0077  c5 7b 10 3d 21 00 00 00       | vmovsd xmm15,QWORD PTR [rip+0x21] # 0xa0
;; 007f  c4 c1 79 2e c7                | vucomisd xmm0,xmm15
;; 0084  0f 86 11 00 00 00             | jbe 0x9b
;; 008a  c4 41 01 57 ff                | vxorpd xmm15,xmm15,xmm15
;; 008f  c4 c1 79 2e c7                | vucomisd xmm0,xmm15
;; 0094  0f 87 01 00 00 00             | ja 0x9b
;; 009a  c3                            | ret
;; 009b  0f 0b                         | ud2
;; 009d  0f 0b                         | ud2
;; 009f  cc                            | int3
;; 00a0  00 00                         | add BYTE PTR [rax],al
;; 00a2  20 00                         | and BYTE PTR [rax],al
;; 00a4  00 00                         | add BYTE PTR [rax],al
;; 00a6  e0 c1                         | loopne 0x69
