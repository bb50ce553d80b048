;; Loads, stores, and loads that go into the operation behind them; tests and lanes.

(module
  (memory 1)

  ;; The second load goes into the addition, the constant into the product.
  (func (param i32 i32) (result v128)
    (f32x4.mul (f32x4.add (v128.load offset=16 (local.get 0)) (v128.load (local.get 1)))
      (v128.const f32x4 2 3 4 5)))

  ;; What is loaded is less than what the operation reads: it is not widened.
  (func (param i32 v128) (result v128) (i16x8.add (local.get 1) (v128.load64_zero (local.get 0))))

  ;; Extending and splatting loads, stores, lanes.
  (func (param i32)
    (v128.store offset=32 (local.get 0) (v128.load8x8_s (local.get 0)))
    (v128.store32_lane offset=4 1 (local.get 0) (v128.load16_splat (local.get 0)))
    (v128.store (local.get 0) (v128.load8_lane 15 (local.get 0) (v128.load64_splat (local.get 0)))))

  ;; Tests stay in the flags.
  (func (param v128 v128) (result i32)
    (block $none
      (br_if $none (i32.eqz (v128.any_true (i8x16.eq (local.get 0) (local.get 1)))))
      (return (i8x16.bitmask (local.get 0))))
    (i64x2.all_true (local.get 1)))

  ;; The lowest lane of a local is read where the local is.
  (func (param v128 f64) (result f64)
    (f64.add (f64x2.extract_lane 0 (local.get 0)) (f64x2.extract_lane 1 (local.get 0)))))

;; function 0
;; 0000  4c 8b 0f                      | mov r9,QWORD PTR [rdi]
;; 0003  c4 c1 78 10 44 31 10          | vmovups xmm0,XMMWORD PTR [r9+rsi*1+0x10]
;; 000a  c4 81 78 58 04 01             | vaddps xmm0,xmm0,XMMWORD PTR [r9+r8*1]
;; 0010  c5 f8 59 05 08 00 00 00       | vmulps xmm0,xmm0,XMMWORD PTR [rip+0x8] # 0x20
;; 0018  c3                            | ret
;; 0019  cc                            | int3
;; 001a  cc                            | int3
;; 001b  cc                            | int3
;; 001c  cc                            | int3
;; 001d  cc                            | int3
;; 001e  cc                            | int3
;; 001f  cc                            | int3
;; 0020  00 00                         | add BYTE PTR [rax],al
;; 0022  00 40 00                      | add BYTE PTR [rax+0x0],al
;; 0025  00 40 40                      | add BYTE PTR [rax+0x40],al
;; 0028  00 00                         | add BYTE PTR [rax],al
;; 002a  80 40 00 00                   | add BYTE PTR [rax+0x0],0x0
;; 002e  a0 40                         | movabs al,ds:0x107bc1c4178b4c40

;; function 1
;; 0030  4c 8b 17                      | mov r10,QWORD PTR [rdi]
;; 0033  c4 c1 7b 10 0c 32             | vmovsd xmm1,QWORD PTR [r10+rsi*1]
;; 0039  c5 f9 fd c9                   | vpaddw xmm1,xmm0,xmm1
;; 003d  c5 f8 28 c1                   | vmovaps xmm0,xmm1
;; 0041  c3                            | ret

;; function 2
;; 0050  4c 8b 07                      | mov r8,QWORD PTR [rdi]
;; 0053  c4 c2 79 20 04 30             | vpmovsxbw xmm0,QWORD PTR [r8+rsi*1]
;; 0059  c4 c1 78 11 44 30 20          | vmovups XMMWORD PTR [r8+rsi*1+0x20],xmm0
;; 0060  c4 c2 79 79 04 30             | vpbroadcastw xmm0,WORD PTR [r8+rsi*1]
;; 0066  c4 c3 79 16 44 30 04 01       | vpextrd DWORD PTR [r8+rsi*1+0x4],xmm0,0x1
;; 006e  c4 c1 7b 12 04 30             | vmovddup xmm0,QWORD PTR [r8+rsi*1]
;; 0074  c4 c3 79 20 04 30 0f          | vpinsrb xmm0,xmm0,BYTE PTR [r8+rsi*1],0xf
;; 007b  c4 c1 78 11 04 30             | vmovups XMMWORD PTR [r8+rsi*1],xmm0
;; 0081  c3                            | ret

;; function 3
;; 0090  c5 f9 74 d1                   | vpcmpeqb xmm2,xmm0,xmm1
;; 0094  c4 e2 79 17 d2                | vptest xmm2,xmm2
;; 0099  0f 84 05 00 00 00             | je 0xa4
;; 009f  c5 f9 d7 c0                   | vpmovmskb eax,xmm0
;; 00a3  c3                            | ret
;; 00a4  c4 41 01 ef ff                | vpxor xmm15,xmm15,xmm15
;; 00a9  c4 42 71 29 ff                | vpcmpeqq xmm15,xmm1,xmm15
;; 00ae  c4 42 79 17 ff                | vptest xmm15,xmm15
;; 00b3  0f 94 c0                      | sete al
;; 00b6  0f b6 c0                      | movzx eax,al
;; 00b9  c3                            | ret

;; function 4
;; 00c0  c5 f8 12 d0                   | vmovhlps xmm2,xmm0,xmm0
;; 00c4  c5 fb 58 d2                   | vaddsd xmm2,xmm0,xmm2
;; 00c8  c5 f8 28 c2                   | vmovaps xmm0,xmm2
;; 00cc  c3                            | ret
