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
;; 02a0  44 3b 46 04                   | cmp r8d,DWORD PTR [rsi+0x4]
;; 02a4  0f 83 1e 00 00 00             | jae 0x2c8
;; 02aa  4a c7 44 c6 08 05 00 00 00    | mov QWORD PTR [rsi+r8*8+0x8],0x5
;; 02b3  83 7e 04 03                   | cmp DWORD PTR [rsi+0x4],0x3
;; 02b7  0f 86 0b 00 00 00             | jbe 0x2c8
;; 02bd  48 8b 46 20                   | mov rax,QWORD PTR [rsi+0x20]
;; 02c1  8b 4e 04                      | mov ecx,DWORD PTR [rsi+0x4]
;; 02c4  48 03 c1                      | add rax,rcx
;; 02c7  c3                            | ret
;; 02c8  0f 0b                         | ud2

;; function 7
;; 02d0  44 3b 46 04                   | cmp r8d,DWORD PTR [rsi+0x4]
;; 02d4  0f 83 0f 00 00 00             | jae 0x2e9
;; 02da  4d 8b d8                      | mov r11,r8
;; 02dd  49 c1 e3 04                   | shl r11,0x4
;; 02e1  c4 a1 78 10 44 1e 08          | vmovups xmm0,XMMWORD PTR [rsi+r11*1+0x8]
;; 02e8  c3                            | ret
;; 02e9  0f 0b                         | ud2

;; function 8
;; 02f0  44 3b 46 04                   | cmp r8d,DWORD PTR [rsi+0x4]
;; 02f4  0f 83 07 00 00 00             | jae 0x301
;; 02fa  42 0f b6 44 06 08             | movzx eax,BYTE PTR [rsi+r8*1+0x8]
;; 0300  c3                            | ret
;; 0301  0f 0b                         | ud2

;; function 9
;; 0310  48 83 ec 48                   | sub rsp,0x48
;; 0314  48 89 7c 24 40                | mov QWORD PTR [rsp+0x40],rdi
;; 0319  41 8b c1                      | mov eax,r9d
;; 031c  b9 02 00 00 00                | mov ecx,0x2
;; 0321  49 8b d0                      | mov rdx,r8
;; 0324  41 be 01 00 00 00             | mov r14d,0x1
;; 032a  4c 8b fe                      | mov r15,rsi
;; 032d  45 8b 57 04                   | mov r10d,DWORD PTR [r15+0x4]
;; 0331  83 7a 04 00                   | cmp DWORD PTR [rdx+0x4],0x0
;; 0335  45 8b 57 04                   | mov r10d,DWORD PTR [r15+0x4]
;; 0339  4d 8b de                      | mov r11,r14
;; 033c  4c 03 d8                      | add r11,rax
;; 033f  4d 3b da                      | cmp r11,r10
;; 0342  0f 87 90 00 00 00             | ja 0x3d8
;; 0348  44 8b 52 04                   | mov r10d,DWORD PTR [rdx+0x4]
;; 034c  4c 8b d9                      | mov r11,rcx
;; 034f  4c 03 d8                      | add r11,rax
;; 0352  4d 3b da                      | cmp r11,r10
;; 0355  0f 87 7d 00 00 00             | ja 0x3d8
;; 035b  4d 03 fe                      | add r15,r14
;; 035e  49 83 c7 08                   | add r15,0x8
;; 0362  48 03 d1                      | add rdx,rcx
;; 0365  48 83 c2 08                   | add rdx,0x8
;; 0369  48 89 74 24 38                | mov QWORD PTR [rsp+0x38],rsi
;; 036e  4c 89 44 24 30                | mov QWORD PTR [rsp+0x30],r8
;; 0373  44 89 4c 24 28                | mov DWORD PTR [rsp+0x28],r9d
;; 0378  4c 8b c2                      | mov r8,rdx
;; 037b  48 8b d0                      | mov rdx,rax
;; 037e  49 8b cf                      | mov rcx,r15
;; 0381  33 f6                         | xor esi,esi
;; 0383  4c 8b 57 08                   | mov r10,QWORD PTR [rdi+0x8]
;; 0387  41 ff 92 90 00 00 00          | call QWORD PTR [r10+0x90]
;; 038e  8b 44 24 28                   | mov eax,DWORD PTR [rsp+0x28]
;; 0392  b9 09 00 00 00                | mov ecx,0x9
;; 0397  33 d2                         | xor edx,edx
;; 0399  48 8b 74 24 38                | mov rsi,QWORD PTR [rsp+0x38]
;; 039e  44 8b 56 04                   | mov r10d,DWORD PTR [rsi+0x4]
;; 03a2  4c 8b da                      | mov r11,rdx
;; 03a5  4c 03 d8                      | add r11,rax
;; 03a8  4d 3b da                      | cmp r11,r10
;; 03ab  0f 87 27 00 00 00             | ja 0x3d8
;; 03b1  48 03 f2                      | add rsi,rdx
;; 03b4  48 83 c6 08                   | add rsi,0x8
;; 03b8  4c 8b c1                      | mov r8,rcx
;; 03bb  48 8b c8                      | mov rcx,rax
;; 03be  48 8b d6                      | mov rdx,rsi
;; 03c1  33 f6                         | xor esi,esi
;; 03c3  48 8b 7c 24 40                | mov rdi,QWORD PTR [rsp+0x40]
;; 03c8  4c 8b 57 08                   | mov r10,QWORD PTR [rdi+0x8]
;; 03cc  41 ff 92 88 00 00 00          | call QWORD PTR [r10+0x88]
;; 03d3  48 83 c4 48                   | add rsp,0x48
;; 03d7  c3                            | ret
;; 03d8  0f 0b                         | ud2
