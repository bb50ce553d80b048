;; 64-bit addresses with guard pages: the index is compared with the declared maximum where that is an immediate
;; ($limited), else with its own lower half ($open). Repeated checks of a local are dropped, across offsets, memories and
;; calls, until it is written or control comes together; values that are below 2^32 by how they are made need none.

(module
  (memory $open i64 1)
  (memory $limited i64 1 16)
  (func $callee)
  (func (param i64) (result i64) (i64.load offset=16 (local.get 0)))
  (func (param i64) (result i64) (i64.load $limited offset=16 (local.get 0)))
  ;; Four fields, one check.
  (func (param $p i64) (param $x i32)
    (i32.store (local.get $p) (local.get $x))
    (i32.store offset=4 (local.get $p) (local.get $x))
    (i32.store8 $limited offset=8 (local.get $p) (local.get $x))
    (i32.store offset=0xFFFFFFF0 (local.get $p) (local.get $x)))
  ;; A computed address has its check, and the local that keeps it none.
  (func (param $p i64) (param $i i64) (result i64) (local $q i64)
    (drop (i64.load (local.tee $q (i64.add (local.get $p) (i64.shl (local.get $i) (i64.const 3))))))
    (i64.load offset=8 (local.get $q)))
  ;; Extended, masked, shifted and loaded values need none.
  (func (param i32 i64) (result i32)
    (i32.add
      (i32.add
        (i32.load (i64.extend_i32_u (local.get 0))) (i32.load (i64.and (local.get 1) (i64.const 4095))))
      (i32.add
        (i32.load (i64.shr_u (local.get 1) (i64.const 40)))
        (i32.load (i64.load32_u (i64.const 8))))))
  ;; In a loop, once a round; behind a branch, again.
  (func (param $p i64) (param $end i64) (result f64) (local $sum f64)
    (loop $next
      (local.set $sum (f64.add (f64.load offset=8 (local.get $p)) (f64.add (local.get $sum) (f64.load (local.get $p)))))
      (br_if $next (i64.ne (local.tee $p (i64.add (local.get $p) (i64.const 16))) (local.get $end))))
    (local.get $sum))
  (func (param $p i64) (param $c i32) (result i32)
    (if (local.get $c) (then (drop (i32.load (local.get $p)))))
    (i32.load (local.get $p)))
  ;; Beyond all that a memory may ever have: the trap and nothing else.
  (func (param i64) (result i32) (i32.load $limited offset=0x100000 (local.get 0)))
  (func (result i32) (i32.load offset=16 (i64.const -16)))
  ;; A constant index, within reach.
  (func (i64.store $limited offset=8 (i64.const 65528) (i64.const -1)))
  (func (result i64 i64) (memory.size) (memory.grow $limited (i64.const 1))))

;; function 0
;; 0000  c3                            | ret

;; function 1
;; 0010  44 8b de                      | mov r11d,esi
;; 0013  4c 3b de                      | cmp r11,rsi
;; 0016  0f 85 09 00 00 00             | jne 0x25
;; 001c  4c 8b 17                      | mov r10,QWORD PTR [rdi]
;; 001f  49 8b 44 32 10                | mov rax,QWORD PTR [r10+rsi*1+0x10]
;; 0024  c3                            | ret
;; 0025  0f 0b                         | ud2

;; function 2
;; 0030  48 81 fe 00 00 10 00          | cmp rsi,0x100000
;; 0037  0f 87 0d 00 00 00             | ja 0x4a
;; 003d  4c 8b 97 b0 01 00 00          | mov r10,QWORD PTR [rdi+0x1b0]
;; 0044  49 8b 44 32 10                | mov rax,QWORD PTR [r10+rsi*1+0x10]
;; 0049  c3                            | ret
;; 004a  0f 0b                         | ud2

;; function 3
;; 0050  4c 8b 0f                      | mov r9,QWORD PTR [rdi]
;; 0053  44 8b de                      | mov r11d,esi
;; 0056  4c 3b de                      | cmp r11,rsi
;; 0059  0f 85 23 00 00 00             | jne 0x82
;; 005f  45 89 04 31                   | mov DWORD PTR [r9+rsi*1],r8d
;; 0063  45 89 44 31 04                | mov DWORD PTR [r9+rsi*1+0x4],r8d
;; 0068  4c 8b 97 b0 01 00 00          | mov r10,QWORD PTR [rdi+0x1b0]
;; 006f  45 88 44 32 08                | mov BYTE PTR [r10+rsi*1+0x8],r8b
;; 0074  41 bb f0 ff ff ff             | mov r11d,0xfffffff0
;; 007a  4c 03 de                      | add r11,rsi
;; 007d  47 89 04 19                   | mov DWORD PTR [r9+r11*1],r8d
;; 0081  c3                            | ret
;; 0082  0f 0b                         | ud2

;; function 4
;; 0090  45 33 c9                      | xor r9d,r9d
;; 0093  4c 8b 37                      | mov r14,QWORD PTR [rdi]
;; 0096  4e 8d 0c c6                   | lea r9,[rsi+r8*8]
;; 009a  45 8b d9                      | mov r11d,r9d
;; 009d  4d 3b d9                      | cmp r11,r9
;; 00a0  0f 85 0a 00 00 00             | jne 0xb0
;; 00a6  4b 8b 04 0e                   | mov rax,QWORD PTR [r14+r9*1]
;; 00aa  4b 8b 44 0e 08                | mov rax,QWORD PTR [r14+r9*1+0x8]
;; 00af  c3                            | ret
;; 00b0  0f 0b                         | ud2

;; function 5
;; 00c0  4c 8b 0f                      | mov r9,QWORD PTR [rdi]
;; 00c3  8b c6                         | mov eax,esi
;; 00c5  41 8b 04 01                   | mov eax,DWORD PTR [r9+rax*1]
;; 00c9  41 8b c8                      | mov ecx,r8d
;; 00cc  81 e1 ff 0f 00 00             | and ecx,0xfff
;; 00d2  41 03 04 09                   | add eax,DWORD PTR [r9+rcx*1]
;; 00d6  49 8b c8                      | mov rcx,r8
;; 00d9  48 c1 e9 28                   | shr rcx,0x28
;; 00dd  41 8b 0c 09                   | mov ecx,DWORD PTR [r9+rcx*1]
;; 00e1  41 8b 51 08                   | mov edx,DWORD PTR [r9+0x8]
;; 00e5  41 03 0c 11                   | add ecx,DWORD PTR [r9+rdx*1]
;; 00e9  03 c1                         | add eax,ecx
;; 00eb  c3                            | ret

;; function 6
;; 00f0  c5 f9 57 c0                   | vxorpd xmm0,xmm0,xmm0
;; 00f4  4c 8b 0f                      | mov r9,QWORD PTR [rdi]
;; 00f7  0f 1f 84 00 00 00 00 00       | nop DWORD PTR [rax+rax*1+0x0]
;; 00ff  90                            | nop
;; 0100  44 8b de                      | mov r11d,esi
;; 0103  4c 3b de                      | cmp r11,rsi
;; 0106  0f 85 1b 00 00 00             | jne 0x127
;; 010c  c4 c1 7b 10 4c 31 08          | vmovsd xmm1,QWORD PTR [r9+rsi*1+0x8]
;; 0113  c4 c1 7b 58 14 31             | vaddsd xmm2,xmm0,QWORD PTR [r9+rsi*1]
;; 0119  c5 f3 58 c2                   | vaddsd xmm0,xmm1,xmm2
;; 011d  48 83 c6 10                   | add rsi,0x10
;; 0121  49 3b f0                      | cmp rsi,r8
;; 0124  75 da                         | jne 0x100
;; 0126  c3                            | ret
;; 0127  0f 0b                         | ud2

;; function 7
;; 0130  4c 8b 0f                      | mov r9,QWORD PTR [rdi]
;; 0133  45 85 c0                      | test r8d,r8d
;; 0136  0f 84 10 00 00 00             | je 0x14c
;; 013c  44 8b de                      | mov r11d,esi
;; 013f  4c 3b de                      | cmp r11,rsi
;; 0142  0f 85 15 00 00 00             | jne 0x15d
;; 0148  41 8b 04 31                   | mov eax,DWORD PTR [r9+rsi*1]
;; 014c  44 8b de                      | mov r11d,esi
;; 014f  4c 3b de                      | cmp r11,rsi
;; 0152  0f 85 05 00 00 00             | jne 0x15d
;; 0158  41 8b 04 31                   | mov eax,DWORD PTR [r9+rsi*1]
;; 015c  c3                            | ret
;; 015d  0f 0b                         | ud2

;; function 8
;; 0160  0f 0b                         | ud2
;; 0162  33 c0                         | xor eax,eax
;; 0164  c3                            | ret

;; function 9
;; 0170  0f 0b                         | ud2
;; 0172  33 c0                         | xor eax,eax
;; 0174  c3                            | ret

;; function 10
;; 0180  4c 8b 97 b0 01 00 00          | mov r10,QWORD PTR [rdi+0x1b0]
;; 0187  49 c7 82 00 00 01 00 ff ff ff ff | mov QWORD PTR [r10+0x10000],0xffffffffffffffff
;; 0192  c3                            | ret

;; function 11
;; 01a0  48 83 ec 18                   | sub rsp,0x18
;; 01a4  48 89 7c 24 10                | mov QWORD PTR [rsp+0x10],rdi
;; 01a9  48 8b 87 a8 01 00 00          | mov rax,QWORD PTR [rdi+0x1a8]
;; 01b0  48 c1 e8 10                   | shr rax,0x10
;; 01b4  48 89 44 24 08                | mov QWORD PTR [rsp+0x8],rax
;; 01b9  ba 01 00 00 00                | mov edx,0x1
;; 01be  be 01 00 00 00                | mov esi,0x1
;; 01c3  4c 8b 57 08                   | mov r10,QWORD PTR [rdi+0x8]
;; 01c7  41 ff 52 28                   | call QWORD PTR [r10+0x28]
;; 01cb  48 8b d0                      | mov rdx,rax
;; 01ce  48 8b 44 24 08                | mov rax,QWORD PTR [rsp+0x8]
;; 01d3  48 83 c4 18                   | add rsp,0x18
;; 01d7  c3                            | ret
