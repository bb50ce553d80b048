;; No bounds are checked: accesses beyond the end fault. Offsets beyond 2 GiB do not fit a displacement.

(module
  (memory 1)
  (func (param i32) (result i32) (i32.load offset=16 (local.get 0)))
  (func (param i32) (i64.store8 offset=3 (local.get 0) (i64.const -1)))
  (func (param i32 f64) (f64.store offset=0x90000000 (local.get 0) (local.get 1)))
  (func (i32.store16 (i32.const 8) (i32.const 0xBEEF)))
  (func (param i32) (i64.store (local.get 0) (i64.const 0x123456789ABCDEF0)))
  (func (param i32) (result i32)
    (i32.add
      (i32.add (i32.load8_u (local.get 0)) (i32.load8_s offset=1 (local.get 0)))
      (i32.add (i32.load16_u offset=2 (local.get 0)) (i32.load16_s offset=4 (local.get 0))))))

;; function 0
;; 0000  4c 8b 17                      | mov r10,QWORD PTR [rdi]
;; 0003  41 8b 44 32 10                | mov eax,DWORD PTR [r10+rsi*1+0x10]
;; 0008  c3                            | ret

;; function 1
;; 0010  4c 8b 17                      | mov r10,QWORD PTR [rdi]
;; 0013  41 c6 44 32 03 ff             | mov BYTE PTR [r10+rsi*1+0x3],0xff
;; 0019  c3                            | ret

;; function 2
;; 0020  4c 8b 17                      | mov r10,QWORD PTR [rdi]
;; 0023  41 bb 00 00 00 90             | mov r11d,0x90000000
;; 0029  4c 03 de                      | add r11,rsi
;; 002c  c4 81 7b 11 04 1a             | vmovsd QWORD PTR [r10+r11*1],xmm0
;; 0032  c3                            | ret

;; function 3
;; 0040  4c 8b 17                      | mov r10,QWORD PTR [rdi]
;; 0043  66 41 c7 42 08 ef be          | mov WORD PTR [r10+0x8],0xbeef
;; 004a  c3                            | ret

;; function 4
;; 0050  4c 8b 17                      | mov r10,QWORD PTR [rdi]
;; 0053  49 bb f0 de bc 9a 78 56 34 12 | movabs r11,0x123456789abcdef0
;; 005d  c4 41 f9 6e fb                | vmovq xmm15,r11
;; 0062  c4 41 7b 11 3c 32             | vmovsd QWORD PTR [r10+rsi*1],xmm15
;; 0068  c3                            | ret

;; function 5
;; 0070  4c 8b 07                      | mov r8,QWORD PTR [rdi]
;; 0073  41 0f b6 04 30                | movzx eax,BYTE PTR [r8+rsi*1]
;; 0078  41 0f be 4c 30 01             | movsx ecx,BYTE PTR [r8+rsi*1+0x1]
;; 007e  03 c1                         | add eax,ecx
;; 0080  41 0f b7 4c 30 02             | movzx ecx,WORD PTR [r8+rsi*1+0x2]
;; 0086  41 0f bf 54 30 04             | movsx edx,WORD PTR [r8+rsi*1+0x4]
;; 008c  03 ca                         | add ecx,edx
;; 008e  03 c1                         | add eax,ecx
;; 0090  c3                            | ret
