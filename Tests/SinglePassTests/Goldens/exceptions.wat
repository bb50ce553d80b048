;; A call within a try_table has the bytes of the call without (functions 1 and 2); the handler stands behind the function.

(module
  (tag $e (param i32 f64))
  (tag $none)
  (func $callee (param i64) (result i64) (local.get 0))

  (func (param i64) (result i64)
    (block $cleanup (result exnref)
      (block
        (return (i64.add (call $callee (local.get 0)) (i64.const 1))))
      (unreachable))
    (throw_ref))

  ;; What compilers of C++ make of a destructor: clean up and go on.
  (func (param i64) (result i64)
    (block $cleanup (result exnref)
      (try_table (catch_all_ref $cleanup)
        (return (i64.add (call $callee (local.get 0)) (i64.const 1))))
      (unreachable))
    (throw_ref))

  ;; The values of an exception where the label wants them: the last in a register, the others in slots. A local in a
  ;; register that calls destroy (r14) is loaded from where the call has saved it.
  (func (param i64) (result i32 f64) (local i64 i64 i64 i64 i64)
    (loop $again
      (local.set 0 (i64.add (local.get 0) (i64.add (local.get 1) (i64.add (local.get 2) (local.get 3)))))
      (local.set 1 (i64.add (local.get 4) (i64.add (local.get 5) (local.get 2))))
      (br_if $again (i64.eqz (local.get 1))))
    (block $caught (result i32 f64)
      (try_table (catch $e $caught)
        (drop (call $callee (local.get 0))))
      (throw $e (i32.const 1) (f64.const 2)))
    (drop (local.get 5)))

  ;; To the function's own label.
  (func (param i64) (result i32 f64)
    (try_table (catch $e 0) (drop (call $callee (local.get 0))))
    (unreachable))

  ;; To the start of a loop.
  (func (param i32) (result i32)
    (loop $again
      (block $out (result i32 f64)
        (try_table (catch $none $again) (catch $e $out)
          (throw $none))
        (unreachable))
      (drop)
      (return))
    (unreachable)))

;; function 0
;; 0000  48 8b c6                      | mov rax,rsi
;; 0003  c3                            | ret

;; function 1
;; 0010  48 83 ec 28                   | sub rsp,0x28
;; 0014  48 89 7c 24 20                | mov QWORD PTR [rsp+0x20],rdi
;; 0019  48 89 74 24 18                | mov QWORD PTR [rsp+0x18],rsi
;; 001e  48 8b 74 24 18                | mov rsi,QWORD PTR [rsp+0x18]
;; 0023  e8 d8 ff ff ff                | call 0x0
;; 0028  48 83 c0 01                   | add rax,0x1
;; 002c  48 83 c4 28                   | add rsp,0x28
;; 0030  c3                            | ret

;; function 2
;; 0040  48 83 ec 28                   | sub rsp,0x28
;; 0044  48 89 7c 24 20                | mov QWORD PTR [rsp+0x20],rdi
;; 0049  48 89 74 24 18                | mov QWORD PTR [rsp+0x18],rsi
;; 004e  48 8b 74 24 18                | mov rsi,QWORD PTR [rsp+0x18]
;; 0053  e8 a8 ff ff ff                | call 0x0
;; 0058  48 83 c0 01                   | add rax,0x1
;; 005c  48 83 c4 28                   | add rsp,0x28
;; 0060  c3                            | ret
;; 0061  48 85 c0                      | test rax,rax
;; 0064  0f 84 1a 00 00 00             | je 0x84
;; 006a  48 8b f0                      | mov rsi,rax
;; 006d  48 8b 7c 24 20                | mov rdi,QWORD PTR [rsp+0x20]
;; 0072  4c 8b 57 08                   | mov r10,QWORD PTR [rdi+0x8]
;; 0076  41 ff 92 80 00 00 00          | call QWORD PTR [r10+0x80]
;; 007d  0f 0b                         | ud2
;; 007f  49 8b c2                      | mov rax,r10
;; 0082  eb dd                         | jmp 0x61
;; 0084  0f 0b                         | ud2

;; function 3
;; 0090  48 83 ec 58                   | sub rsp,0x58
;; 0094  48 89 7c 24 50                | mov QWORD PTR [rsp+0x50],rdi
;; 0099  48 89 5c 24 48                | mov QWORD PTR [rsp+0x48],rbx
;; 009e  48 89 6c 24 40                | mov QWORD PTR [rsp+0x40],rbp
;; 00a3  4c 89 64 24 38                | mov QWORD PTR [rsp+0x38],r12
;; 00a8  4c 89 6c 24 30                | mov QWORD PTR [rsp+0x30],r13
;; 00ad  4c 8b ee                      | mov r13,rsi
;; 00b0  33 ed                         | xor ebp,ebp
;; 00b2  33 db                         | xor ebx,ebx
;; 00b4  45 33 f6                      | xor r14d,r14d
;; 00b7  45 33 ff                      | xor r15d,r15d
;; 00ba  45 33 e4                      | xor r12d,r12d
;; 00bd  0f 1f 00                      | nop DWORD PTR [rax]
;; 00c0  4a 8d 04 33                   | lea rax,[rbx+r14*1]
;; 00c4  48 03 c5                      | add rax,rbp
;; 00c7  4c 03 e8                      | add r13,rax
;; 00ca  49 8d 04 1c                   | lea rax,[r12+rbx*1]
;; 00ce  49 8d 2c 07                   | lea rbp,[r15+rax*1]
;; 00d2  48 85 ed                      | test rbp,rbp
;; 00d5  74 e9                         | je 0xc0
;; 00d7  4c 89 74 24 28                | mov QWORD PTR [rsp+0x28],r14
;; 00dc  4c 89 7c 24 20                | mov QWORD PTR [rsp+0x20],r15
;; 00e1  49 8b f5                      | mov rsi,r13
;; 00e4  e8 17 ff ff ff                | call 0x0
;; 00e9  4c 8b 74 24 28                | mov r14,QWORD PTR [rsp+0x28]
;; 00ee  4c 8b 7c 24 20                | mov r15,QWORD PTR [rsp+0x20]
;; 00f3  c7 44 24 18 01 00 00 00       | mov DWORD PTR [rsp+0x18],0x1
;; 00fb  49 bb 00 00 00 00 00 00 00 40 | movabs r11,0x4000000000000000
;; 0105  4c 89 5c 24 10                | mov QWORD PTR [rsp+0x10],r11
;; 010a  48 8d 54 24 18                | lea rdx,[rsp+0x18]
;; 010f  48 8b 7c 24 50                | mov rdi,QWORD PTR [rsp+0x50]
;; 0114  48 8b b7 e0 00 00 00          | mov rsi,QWORD PTR [rdi+0xe0]
;; 011b  4c 8b 57 08                   | mov r10,QWORD PTR [rdi+0x8]
;; 011f  41 ff 52 78                   | call QWORD PTR [r10+0x78]
;; 0123  0f 0b                         | ud2
;; 0125  c5 78 29 c0                   | vmovaps xmm0,xmm8
;; 0129  8b 44 24 18                   | mov eax,DWORD PTR [rsp+0x18]
;; 012d  48 8b 5c 24 48                | mov rbx,QWORD PTR [rsp+0x48]
;; 0132  48 8b 6c 24 40                | mov rbp,QWORD PTR [rsp+0x40]
;; 0137  4c 8b 64 24 38                | mov r12,QWORD PTR [rsp+0x38]
;; 013c  4c 8b 6c 24 30                | mov r13,QWORD PTR [rsp+0x30]
;; 0141  48 83 c4 58                   | add rsp,0x58
;; 0145  c3                            | ret
;; 0146  4c 8b 74 24 28                | mov r14,QWORD PTR [rsp+0x28]
;; 014b  4c 8b 7c 24 20                | mov r15,QWORD PTR [rsp+0x20]
;; 0150  45 8b 5a 10                   | mov r11d,DWORD PTR [r10+0x10]
;; 0154  44 89 5c 24 18                | mov DWORD PTR [rsp+0x18],r11d
;; 0159  c4 41 7b 10 42 18             | vmovsd xmm8,QWORD PTR [r10+0x18]
;; 015f  eb c4                         | jmp 0x125

;; function 4
;; 0170  48 83 ec 28                   | sub rsp,0x28
;; 0174  48 89 7c 24 20                | mov QWORD PTR [rsp+0x20],rdi
;; 0179  48 89 74 24 18                | mov QWORD PTR [rsp+0x18],rsi
;; 017e  48 8b 74 24 18                | mov rsi,QWORD PTR [rsp+0x18]
;; 0183  e8 78 fe ff ff                | call 0x0
;; 0188  0f 0b                         | ud2
;; 018a  45 8b 5a 10                   | mov r11d,DWORD PTR [r10+0x10]
;; 018e  44 89 5c 24 10                | mov DWORD PTR [rsp+0x10],r11d
;; 0193  c4 41 7b 10 42 18             | vmovsd xmm8,QWORD PTR [r10+0x18]
;; 0199  c5 78 29 c0                   | vmovaps xmm0,xmm8
;; 019d  8b 44 24 10                   | mov eax,DWORD PTR [rsp+0x10]
;; 01a1  48 83 c4 28                   | add rsp,0x28
;; 01a5  c3                            | ret

;; function 5
;; 01b0  48 83 ec 28                   | sub rsp,0x28
;; 01b4  48 89 7c 24 20                | mov QWORD PTR [rsp+0x20],rdi
;; 01b9  89 74 24 18                   | mov DWORD PTR [rsp+0x18],esi
;; 01bd  48 8d 54 24 10                | lea rdx,[rsp+0x10]
;; 01c2  48 8b 7c 24 20                | mov rdi,QWORD PTR [rsp+0x20]
;; 01c7  48 8b b7 e8 00 00 00          | mov rsi,QWORD PTR [rdi+0xe8]
;; 01ce  4c 8b 57 08                   | mov r10,QWORD PTR [rdi+0x8]
;; 01d2  41 ff 52 78                   | call QWORD PTR [r10+0x78]
;; 01d6  0f 0b                         | ud2
;; 01d8  8b 44 24 10                   | mov eax,DWORD PTR [rsp+0x10]
;; 01dc  48 83 c4 28                   | add rsp,0x28
;; 01e0  c3                            | ret
;; 01e1  eb da                         | jmp 0x1bd
;; 01e3  45 8b 5a 10                   | mov r11d,DWORD PTR [r10+0x10]
;; 01e7  44 89 5c 24 10                | mov DWORD PTR [rsp+0x10],r11d
;; 01ec  c4 41 7b 10 42 18             | vmovsd xmm8,QWORD PTR [r10+0x18]
;; 01f2  eb e4                         | jmp 0x1d8
