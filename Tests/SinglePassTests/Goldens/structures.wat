;; Structures and arrays: an allocation is in line, and what it does without room lies behind the function.

(module
  (type $pair (struct (field (mut i32)) (field (mut f64)) (field (mut i8)) (field (mut (ref null $pair)))))
  (type $bytes (array (mut i8)))
  (type $words (array (mut i64)))
  (type $vectors (array (mut v128)))

  ;; No frame: what is below the stack pointer survives the call for room.
  (func (param i32 f64) (result (ref $pair))
    (struct.new $pair (local.get 0) (local.get 1) (i32.const -1) (ref.null $pair)))
  (func (result (ref $pair)) (struct.new_default $pair))

  (func (param (ref null $pair)) (result i32)
    (struct.set $pair 1 (local.get 0) (f64.const 1))
    (struct.set $pair 2 (local.get 0) (i32.const 7))
    (struct.get_s $pair 2 (struct.get $pair 3 (local.get 0))))

  (func (param i32) (result (ref $bytes)) (array.new_default $bytes (local.get 0)))
  (func (param i64 i32) (result (ref $words)) (array.new $words (local.get 0) (local.get 1)))
  (func (param i64) (result (ref $words)) (array.new_fixed $words 3 (local.get 0) (i64.const 2) (local.get 0)))

  ;; So many elements as are known are written one by one, up to 32 words.
  (func (result (ref $bytes)) (array.new_default $bytes (i32.const 20)))
  (func (param f64) (result (ref $words)) (array.new $words (i64.reinterpret_f64 (local.get 0)) (i32.const 3)))
  (func (result (ref $words)) (array.new_default $words (i32.const 1000)))

  (func (param (ref null $words) i32) (result i64)
    (array.set $words (local.get 0) (local.get 1) (i64.const 5))
    (i64.add (array.get $words (local.get 0) (i32.const 3)) (i64.extend_i32_u (array.len (local.get 0)))))
  (func (param (ref null $vectors) i32) (result v128) (array.get $vectors (local.get 0) (local.get 1)))
  (func (param (ref null $bytes) i32) (result i32) (array.get_u $bytes (local.get 0) (local.get 1)))

  ;; Bounds are checked here; the rest is the runtime's.
  (func (param (ref null $bytes) (ref null $bytes) i32)
    (array.copy $bytes $bytes (local.get 0) (i32.const 1) (local.get 1) (i32.const 2) (local.get 2))
    (array.fill $bytes (local.get 0) (i32.const 0) (i32.const 9) (local.get 2))))

;; function 0
;; 0000  4c 8b 5f 08                   | mov r11,QWORD PTR [rdi+0x8]
;; 0004  49 8b 83 c0 01 00 00          | mov rax,QWORD PTR [r11+0x1c0]
;; 000b  4c 8d 50 28                   | lea r10,[rax+0x28]
;; 000f  4d 3b 93 c8 01 00 00          | cmp r10,QWORD PTR [r11+0x1c8]
;; 0016  0f 87 23 00 00 00             | ja 0x3f
;; 001c  4d 89 93 c0 01 00 00          | mov QWORD PTR [r11+0x1c0],r10
;; 0023  48 c7 00 00 00 00 00          | mov QWORD PTR [rax],0x0
;; 002a  89 70 08                      | mov DWORD PTR [rax+0x8],esi
;; 002d  c5 fb 11 40 10                | vmovsd QWORD PTR [rax+0x10],xmm0
;; 0032  c6 40 18 ff                   | mov BYTE PTR [rax+0x18],0xff
;; 0036  48 c7 40 20 00 00 00 00       | mov QWORD PTR [rax+0x20],0x0
;; 003e  c3                            | ret
;; 003f  4d 8b da                      | mov r11,r10
;; 0042  4c 2b d8                      | sub r11,rax
;; 0045  48 8d 64 24 80                | lea rsp,[rsp-0x80]
;; 004a  4c 8b 57 08                   | mov r10,QWORD PTR [rdi+0x8]
;; 004e  41 ff 92 d0 01 00 00          | call QWORD PTR [r10+0x1d0]
;; 0055  48 8d a4 24 80 00 00 00       | lea rsp,[rsp+0x80]
;; 005d  49 8b c2                      | mov rax,r10
;; 0060  eb c1                         | jmp 0x23

;; function 1
;; 0070  4c 8b 5f 08                   | mov r11,QWORD PTR [rdi+0x8]
;; 0074  49 8b 83 c0 01 00 00          | mov rax,QWORD PTR [r11+0x1c0]
;; 007b  4c 8d 50 28                   | lea r10,[rax+0x28]
;; 007f  4d 3b 93 c8 01 00 00          | cmp r10,QWORD PTR [r11+0x1c8]
;; 0086  0f 87 1e 00 00 00             | ja 0xaa
;; 008c  4d 89 93 c0 01 00 00          | mov QWORD PTR [r11+0x1c0],r10
;; 0093  48 c7 00 00 00 00 00          | mov QWORD PTR [rax],0x0
;; 009a  c4 41 01 ef ff                | vpxor xmm15,xmm15,xmm15
;; 009f  c5 78 11 78 08                | vmovups XMMWORD PTR [rax+0x8],xmm15
;; 00a4  c5 78 11 78 18                | vmovups XMMWORD PTR [rax+0x18],xmm15
;; 00a9  c3                            | ret
;; 00aa  4d 8b da                      | mov r11,r10
;; 00ad  4c 2b d8                      | sub r11,rax
;; 00b0  48 8d 64 24 80                | lea rsp,[rsp-0x80]
;; 00b5  4c 8b 57 08                   | mov r10,QWORD PTR [rdi+0x8]
;; 00b9  41 ff 92 d0 01 00 00          | call QWORD PTR [r10+0x1d0]
;; 00c0  48 8d a4 24 80 00 00 00       | lea rsp,[rsp+0x80]
;; 00c8  49 8b c2                      | mov rax,r10
;; 00cb  eb c6                         | jmp 0x93

;; function 2
;; 00d0  49 bb 00 00 00 00 00 00 f0 3f | movabs r11,0x3ff0000000000000
;; 00da  c4 41 f9 6e fb                | vmovq xmm15,r11
;; 00df  c5 7b 11 7e 10                | vmovsd QWORD PTR [rsi+0x10],xmm15
;; 00e4  c6 46 18 07                   | mov BYTE PTR [rsi+0x18],0x7
;; 00e8  48 8b 46 20                   | mov rax,QWORD PTR [rsi+0x20]
;; 00ec  0f be 40 18                   | movsx eax,BYTE PTR [rax+0x18]
;; 00f0  c3                            | ret

;; function 3
;; 0100  4c 8b 5f 08                   | mov r11,QWORD PTR [rdi+0x8]
;; 0104  4c 8d 56 0f                   | lea r10,[rsi+0xf]
;; 0108  49 83 e2 f8                   | and r10,0xfffffffffffffff8
;; 010c  49 8b 83 c0 01 00 00          | mov rax,QWORD PTR [r11+0x1c0]
;; 0113  4c 03 d0                      | add r10,rax
;; 0116  4d 3b 93 c8 01 00 00          | cmp r10,QWORD PTR [r11+0x1c8]
;; 011d  0f 87 44 00 00 00             | ja 0x167
;; 0123  4d 89 93 c0 01 00 00          | mov QWORD PTR [r11+0x1c0],r10
;; 012a  c7 00 40 00 00 00             | mov DWORD PTR [rax],0x40
;; 0130  89 70 04                      | mov DWORD PTR [rax+0x4],esi
;; 0133  c4 41 01 ef ff                | vpxor xmm15,xmm15,xmm15
;; 0138  4c 8d 56 07                   | lea r10,[rsi+0x7]
;; 013c  49 83 e2 f8                   | and r10,0xfffffffffffffff8
;; 0140  49 83 ea 10                   | sub r10,0x10
;; 0144  0f 8c 0d 00 00 00             | jl 0x157
;; 014a  c4 21 78 11 7c 10 08          | vmovups XMMWORD PTR [rax+r10*1+0x8],xmm15
;; 0151  49 83 ea 10                   | sub r10,0x10
;; 0155  7d f3                         | jge 0x14a
;; 0157  49 83 fa f8                   | cmp r10,0xfffffffffffffff8
;; 015b  0f 85 05 00 00 00             | jne 0x166
;; 0161  c5 7b 11 78 08                | vmovsd QWORD PTR [rax+0x8],xmm15
;; 0166  c3                            | ret
;; 0167  4d 8b da                      | mov r11,r10
;; 016a  4c 2b d8                      | sub r11,rax
;; 016d  48 8d 64 24 80                | lea rsp,[rsp-0x80]
;; 0172  4c 8b 57 08                   | mov r10,QWORD PTR [rdi+0x8]
;; 0176  41 ff 92 d0 01 00 00          | call QWORD PTR [r10+0x1d0]
;; 017d  48 8d a4 24 80 00 00 00       | lea rsp,[rsp+0x80]
;; 0185  49 8b c2                      | mov rax,r10
;; 0188  eb a0                         | jmp 0x12a

;; function 4
;; 0190  4c 8b 5f 08                   | mov r11,QWORD PTR [rdi+0x8]
;; 0194  45 8b d0                      | mov r10d,r8d
;; 0197  49 c1 e2 03                   | shl r10,0x3
;; 019b  49 83 c2 0f                   | add r10,0xf
;; 019f  49 83 e2 f8                   | and r10,0xfffffffffffffff8
;; 01a3  49 8b 83 c0 01 00 00          | mov rax,QWORD PTR [r11+0x1c0]
;; 01aa  4c 03 d0                      | add r10,rax
;; 01ad  4d 3b 93 c8 01 00 00          | cmp r10,QWORD PTR [r11+0x1c8]
;; 01b4  0f 87 51 00 00 00             | ja 0x20b
;; 01ba  4d 89 93 c0 01 00 00          | mov QWORD PTR [r11+0x1c0],r10
;; 01c1  c7 00 80 00 00 00             | mov DWORD PTR [rax],0x80
;; 01c7  44 89 40 04                   | mov DWORD PTR [rax+0x4],r8d
;; 01cb  c4 61 f9 6e fe                | vmovq xmm15,rsi
;; 01d0  c4 42 79 59 ff                | vpbroadcastq xmm15,xmm15
;; 01d5  45 8b d0                      | mov r10d,r8d
;; 01d8  49 c1 e2 03                   | shl r10,0x3
;; 01dc  49 83 c2 07                   | add r10,0x7
;; 01e0  49 83 e2 f8                   | and r10,0xfffffffffffffff8
;; 01e4  49 83 ea 10                   | sub r10,0x10
;; 01e8  0f 8c 0d 00 00 00             | jl 0x1fb
;; 01ee  c4 21 78 11 7c 10 08          | vmovups XMMWORD PTR [rax+r10*1+0x8],xmm15
;; 01f5  49 83 ea 10                   | sub r10,0x10
;; 01f9  7d f3                         | jge 0x1ee
;; 01fb  49 83 fa f8                   | cmp r10,0xfffffffffffffff8
;; 01ff  0f 85 05 00 00 00             | jne 0x20a
;; 0205  c5 7b 11 78 08                | vmovsd QWORD PTR [rax+0x8],xmm15
;; 020a  c3                            | ret
;; 020b  4d 8b da                      | mov r11,r10
;; 020e  4c 2b d8                      | sub r11,rax
;; 0211  48 8d 64 24 80                | lea rsp,[rsp-0x80]
;; 0216  4c 8b 57 08                   | mov r10,QWORD PTR [rdi+0x8]
;; 021a  41 ff 92 d0 01 00 00          | call QWORD PTR [r10+0x1d0]
;; 0221  48 8d a4 24 80 00 00 00       | lea rsp,[rsp+0x80]
;; 0229  49 8b c2                      | mov rax,r10
;; 022c  eb 93                         | jmp 0x1c1

;; function 5
;; 0230  4c 8b 5f 08                   | mov r11,QWORD PTR [rdi+0x8]
;; 0234  49 8b 83 c0 01 00 00          | mov rax,QWORD PTR [r11+0x1c0]
;; 023b  4c 8d 50 20                   | lea r10,[rax+0x20]
;; 023f  4d 3b 93 c8 01 00 00          | cmp r10,QWORD PTR [r11+0x1c8]
;; 0246  0f 87 25 00 00 00             | ja 0x271
;; 024c  4d 89 93 c0 01 00 00          | mov QWORD PTR [r11+0x1c0],r10
;; 0253  c7 00 80 00 00 00             | mov DWORD PTR [rax],0x80
;; 0259  c7 40 04 03 00 00 00          | mov DWORD PTR [rax+0x4],0x3
;; 0260  48 89 70 08                   | mov QWORD PTR [rax+0x8],rsi
;; 0264  48 c7 40 10 02 00 00 00       | mov QWORD PTR [rax+0x10],0x2
;; 026c  48 89 70 18                   | mov QWORD PTR [rax+0x18],rsi
;; 0270  c3                            | ret
;; 0271  4d 8b da                      | mov r11,r10
;; 0274  4c 2b d8                      | sub r11,rax
;; 0277  48 8d 64 24 80                | lea rsp,[rsp-0x80]
;; 027c  4c 8b 57 08                   | mov r10,QWORD PTR [rdi+0x8]
;; 0280  41 ff 92 d0 01 00 00          | call QWORD PTR [r10+0x1d0]
;; 0287  48 8d a4 24 80 00 00 00       | lea rsp,[rsp+0x80]
;; 028f  49 8b c2                      | mov rax,r10
;; 0292  eb bf                         | jmp 0x253

;; function 6
;; 02a0  4c 8b 5f 08                   | mov r11,QWORD PTR [rdi+0x8]
;; 02a4  49 8b 83 c0 01 00 00          | mov rax,QWORD PTR [r11+0x1c0]
;; 02ab  4c 8d 50 20                   | lea r10,[rax+0x20]
;; 02af  4d 3b 93 c8 01 00 00          | cmp r10,QWORD PTR [r11+0x1c8]
;; 02b6  0f 87 24 00 00 00             | ja 0x2e0
;; 02bc  4d 89 93 c0 01 00 00          | mov QWORD PTR [r11+0x1c0],r10
;; 02c3  c7 00 40 00 00 00             | mov DWORD PTR [rax],0x40
;; 02c9  c7 40 04 14 00 00 00          | mov DWORD PTR [rax+0x4],0x14
;; 02d0  c4 41 01 ef ff                | vpxor xmm15,xmm15,xmm15
;; 02d5  c5 78 11 78 08                | vmovups XMMWORD PTR [rax+0x8],xmm15
;; 02da  c5 7b 11 78 18                | vmovsd QWORD PTR [rax+0x18],xmm15
;; 02df  c3                            | ret
;; 02e0  4d 8b da                      | mov r11,r10
;; 02e3  4c 2b d8                      | sub r11,rax
;; 02e6  48 8d 64 24 80                | lea rsp,[rsp-0x80]
;; 02eb  4c 8b 57 08                   | mov r10,QWORD PTR [rdi+0x8]
;; 02ef  41 ff 92 d0 01 00 00          | call QWORD PTR [r10+0x1d0]
;; 02f6  48 8d a4 24 80 00 00 00       | lea rsp,[rsp+0x80]
;; 02fe  49 8b c2                      | mov rax,r10
;; 0301  eb c0                         | jmp 0x2c3

;; function 7
;; 0310  c4 e1 f9 7e c0                | vmovq rax,xmm0
;; 0315  4c 8b 5f 08                   | mov r11,QWORD PTR [rdi+0x8]
;; 0319  49 8b 8b c0 01 00 00          | mov rcx,QWORD PTR [r11+0x1c0]
;; 0320  4c 8d 51 20                   | lea r10,[rcx+0x20]
;; 0324  4d 3b 93 c8 01 00 00          | cmp r10,QWORD PTR [r11+0x1c8]
;; 032b  0f 87 2c 00 00 00             | ja 0x35d
;; 0331  4d 89 93 c0 01 00 00          | mov QWORD PTR [r11+0x1c0],r10
;; 0338  c7 01 80 00 00 00             | mov DWORD PTR [rcx],0x80
;; 033e  c7 41 04 03 00 00 00          | mov DWORD PTR [rcx+0x4],0x3
;; 0345  c4 61 f9 6e f8                | vmovq xmm15,rax
;; 034a  c4 42 79 59 ff                | vpbroadcastq xmm15,xmm15
;; 034f  c5 78 11 79 08                | vmovups XMMWORD PTR [rcx+0x8],xmm15
;; 0354  c5 7b 11 79 18                | vmovsd QWORD PTR [rcx+0x18],xmm15
;; 0359  48 8b c1                      | mov rax,rcx
;; 035c  c3                            | ret
;; 035d  4d 8b da                      | mov r11,r10
;; 0360  4c 2b d9                      | sub r11,rcx
;; 0363  48 8d 64 24 80                | lea rsp,[rsp-0x80]
;; 0368  4c 8b 57 08                   | mov r10,QWORD PTR [rdi+0x8]
;; 036c  41 ff 92 d0 01 00 00          | call QWORD PTR [r10+0x1d0]
;; 0373  48 8d a4 24 80 00 00 00       | lea rsp,[rsp+0x80]
;; 037b  49 8b ca                      | mov rcx,r10
;; 037e  eb b8                         | jmp 0x338

;; function 8
;; 0380  4c 8b 5f 08                   | mov r11,QWORD PTR [rdi+0x8]
;; 0384  49 8b 83 c0 01 00 00          | mov rax,QWORD PTR [r11+0x1c0]
;; 038b  4c 8d 90 48 1f 00 00          | lea r10,[rax+0x1f48]
;; 0392  4d 3b 93 c8 01 00 00          | cmp r10,QWORD PTR [r11+0x1c8]
;; 0399  0f 87 46 00 00 00             | ja 0x3e5
;; 039f  4d 89 93 c0 01 00 00          | mov QWORD PTR [r11+0x1c0],r10
;; 03a6  c7 00 80 00 00 00             | mov DWORD PTR [rax],0x80
;; 03ac  c7 40 04 e8 03 00 00          | mov DWORD PTR [rax+0x4],0x3e8
;; 03b3  c4 41 01 ef ff                | vpxor xmm15,xmm15,xmm15
;; 03b8  41 ba 40 1f 00 00             | mov r10d,0x1f40
;; 03be  49 83 ea 10                   | sub r10,0x10
;; 03c2  0f 8c 0d 00 00 00             | jl 0x3d5
;; 03c8  c4 21 78 11 7c 10 08          | vmovups XMMWORD PTR [rax+r10*1+0x8],xmm15
;; 03cf  49 83 ea 10                   | sub r10,0x10
;; 03d3  7d f3                         | jge 0x3c8
;; 03d5  49 83 fa f8                   | cmp r10,0xfffffffffffffff8
;; 03d9  0f 85 05 00 00 00             | jne 0x3e4
;; 03df  c5 7b 11 78 08                | vmovsd QWORD PTR [rax+0x8],xmm15
;; 03e4  c3                            | ret
;; 03e5  4d 8b da                      | mov r11,r10
;; 03e8  4c 2b d8                      | sub r11,rax
;; 03eb  48 8d 64 24 80                | lea rsp,[rsp-0x80]
;; 03f0  4c 8b 57 08                   | mov r10,QWORD PTR [rdi+0x8]
;; 03f4  41 ff 92 d0 01 00 00          | call QWORD PTR [r10+0x1d0]
;; 03fb  48 8d a4 24 80 00 00 00       | lea rsp,[rsp+0x80]
;; 0403  49 8b c2                      | mov rax,r10
;; 0406  eb 9e                         | jmp 0x3a6

;; function 9
;; 0410  44 3b 46 04                   | cmp r8d,DWORD PTR [rsi+0x4]
;; 0414  0f 83 1e 00 00 00             | jae 0x438
;; 041a  4a c7 44 c6 08 05 00 00 00    | mov QWORD PTR [rsi+r8*8+0x8],0x5
;; 0423  83 7e 04 03                   | cmp DWORD PTR [rsi+0x4],0x3
;; 0427  0f 86 0b 00 00 00             | jbe 0x438
;; 042d  48 8b 46 20                   | mov rax,QWORD PTR [rsi+0x20]
;; 0431  8b 4e 04                      | mov ecx,DWORD PTR [rsi+0x4]
;; 0434  48 03 c1                      | add rax,rcx
;; 0437  c3                            | ret
;; 0438  0f 0b                         | ud2

;; function 10
;; 0440  44 3b 46 04                   | cmp r8d,DWORD PTR [rsi+0x4]
;; 0444  0f 83 0f 00 00 00             | jae 0x459
;; 044a  4d 8b d8                      | mov r11,r8
;; 044d  49 c1 e3 04                   | shl r11,0x4
;; 0451  c4 a1 78 10 44 1e 08          | vmovups xmm0,XMMWORD PTR [rsi+r11*1+0x8]
;; 0458  c3                            | ret
;; 0459  0f 0b                         | ud2

;; function 11
;; 0460  44 3b 46 04                   | cmp r8d,DWORD PTR [rsi+0x4]
;; 0464  0f 83 07 00 00 00             | jae 0x471
;; 046a  42 0f b6 44 06 08             | movzx eax,BYTE PTR [rsi+r8*1+0x8]
;; 0470  c3                            | ret
;; 0471  0f 0b                         | ud2

;; function 12
;; 0480  48 83 ec 48                   | sub rsp,0x48
;; 0484  48 89 7c 24 40                | mov QWORD PTR [rsp+0x40],rdi
;; 0489  41 8b c1                      | mov eax,r9d
;; 048c  b9 02 00 00 00                | mov ecx,0x2
;; 0491  49 8b d0                      | mov rdx,r8
;; 0494  41 be 01 00 00 00             | mov r14d,0x1
;; 049a  4c 8b fe                      | mov r15,rsi
;; 049d  45 8b 57 04                   | mov r10d,DWORD PTR [r15+0x4]
;; 04a1  83 7a 04 00                   | cmp DWORD PTR [rdx+0x4],0x0
;; 04a5  45 8b 57 04                   | mov r10d,DWORD PTR [r15+0x4]
;; 04a9  4d 8b de                      | mov r11,r14
;; 04ac  4c 03 d8                      | add r11,rax
;; 04af  4d 3b da                      | cmp r11,r10
;; 04b2  0f 87 90 00 00 00             | ja 0x548
;; 04b8  44 8b 52 04                   | mov r10d,DWORD PTR [rdx+0x4]
;; 04bc  4c 8b d9                      | mov r11,rcx
;; 04bf  4c 03 d8                      | add r11,rax
;; 04c2  4d 3b da                      | cmp r11,r10
;; 04c5  0f 87 7d 00 00 00             | ja 0x548
;; 04cb  4d 03 fe                      | add r15,r14
;; 04ce  49 83 c7 08                   | add r15,0x8
;; 04d2  48 03 d1                      | add rdx,rcx
;; 04d5  48 83 c2 08                   | add rdx,0x8
;; 04d9  48 89 74 24 38                | mov QWORD PTR [rsp+0x38],rsi
;; 04de  4c 89 44 24 30                | mov QWORD PTR [rsp+0x30],r8
;; 04e3  44 89 4c 24 28                | mov DWORD PTR [rsp+0x28],r9d
;; 04e8  4c 8b c2                      | mov r8,rdx
;; 04eb  48 8b d0                      | mov rdx,rax
;; 04ee  49 8b cf                      | mov rcx,r15
;; 04f1  33 f6                         | xor esi,esi
;; 04f3  4c 8b 57 08                   | mov r10,QWORD PTR [rdi+0x8]
;; 04f7  41 ff 92 90 00 00 00          | call QWORD PTR [r10+0x90]
;; 04fe  8b 44 24 28                   | mov eax,DWORD PTR [rsp+0x28]
;; 0502  b9 09 00 00 00                | mov ecx,0x9
;; 0507  33 d2                         | xor edx,edx
;; 0509  48 8b 74 24 38                | mov rsi,QWORD PTR [rsp+0x38]
;; 050e  44 8b 56 04                   | mov r10d,DWORD PTR [rsi+0x4]
;; 0512  4c 8b da                      | mov r11,rdx
;; 0515  4c 03 d8                      | add r11,rax
;; 0518  4d 3b da                      | cmp r11,r10
;; 051b  0f 87 27 00 00 00             | ja 0x548
;; 0521  48 03 f2                      | add rsi,rdx
;; 0524  48 83 c6 08                   | add rsi,0x8
;; 0528  4c 8b c1                      | mov r8,rcx
;; 052b  48 8b c8                      | mov rcx,rax
;; 052e  48 8b d6                      | mov rdx,rsi
;; 0531  33 f6                         | xor esi,esi
;; 0533  48 8b 7c 24 40                | mov rdi,QWORD PTR [rsp+0x40]
;; 0538  4c 8b 57 08                   | mov r10,QWORD PTR [rdi+0x8]
;; 053c  41 ff 92 88 00 00 00          | call QWORD PTR [r10+0x88]
;; 0543  48 83 c4 48                   | add rsp,0x48
;; 0547  c3                            | ret
;; 0548  0f 0b                         | ud2
