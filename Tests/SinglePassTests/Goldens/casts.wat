;; Tests, casts and branches on them, and i31.

(module
  (type $open (sub (struct (field i32))))
  (type $below (sub $open (struct (field i32) (field i32))))
  (type $final (sub final $below (struct (field i32) (field i32) (field i32))))
  (type $f (sub (func)))

  ;; Of a final type the header is compared; null is a fault.
  (func (param anyref) (result i32) (struct.get $final 2 (ref.cast (ref $final) (local.get 0))))
  ;; Of another, the row of its own type at that depth.
  (func (param anyref) (result i32) (struct.get $below 1 (ref.cast (ref null $below) (local.get 0))))
  (func (param anyref) (result i32) (ref.test (ref $below) (local.get 0)))
  (func (param anyref) (result i32 i32 i32)
    (ref.test (ref eq) (local.get 0)) (ref.test (ref null array) (local.get 0)) (ref.test i31ref (local.get 0)))
  (func (param funcref) (result i32) (ref.test (ref $f) (local.get 0)))

  (func (param anyref) (result i32)
    (block $is (result (ref $final))
      (br_on_cast $is anyref (ref $final) (local.get 0))
      (return (ref.is_null)))
    (struct.get $final 0))
  (func (param anyref) (result i32)
    (block $not (result anyref)
      (return (i31.get_s (br_on_cast_fail $not anyref (ref i31) (local.get 0)))))
    (ref.is_null))

  (func (param i32) (result i32) (i31.get_u (ref.i31 (local.get 0))))
  (func (result i31ref) (ref.i31 (i32.const -1)))
  ;; Nothing at all.
  (func (param anyref) (result anyref) (any.convert_extern (extern.convert_any (local.get 0)))))

;; function 0
;; 0000  40 f6 c6 03                   | test sil,0x3
;; 0004  0f 85 10 00 00 00             | jne 0x1a
;; 000a  81 3e 80 00 00 00             | cmp DWORD PTR [rsi],0x80
;; 0010  0f 85 04 00 00 00             | jne 0x1a
;; 0016  8b 46 10                      | mov eax,DWORD PTR [rsi+0x10]
;; 0019  c3                            | ret
;; 001a  0f 0b                         | ud2

;; function 1
;; 0020  48 85 f6                      | test rsi,rsi
;; 0023  0f 84 1f 00 00 00             | je 0x48
;; 0029  40 f6 c6 03                   | test sil,0x3
;; 002d  0f 85 19 00 00 00             | jne 0x4c
;; 0033  44 8b 1e                      | mov r11d,DWORD PTR [rsi]
;; 0036  4c 8b 57 18                   | mov r10,QWORD PTR [rdi+0x18]
;; 003a  4d 03 d3                      | add r10,r11
;; 003d  41 83 7a 1c 40                | cmp DWORD PTR [r10+0x1c],0x40
;; 0042  0f 85 04 00 00 00             | jne 0x4c
;; 0048  8b 46 0c                      | mov eax,DWORD PTR [rsi+0xc]
;; 004b  c3                            | ret
;; 004c  0f 0b                         | ud2

;; function 2
;; 0050  33 c0                         | xor eax,eax
;; 0052  48 85 f6                      | test rsi,rsi
;; 0055  0f 84 24 00 00 00             | je 0x7f
;; 005b  40 f6 c6 03                   | test sil,0x3
;; 005f  0f 85 1a 00 00 00             | jne 0x7f
;; 0065  44 8b 1e                      | mov r11d,DWORD PTR [rsi]
;; 0068  4c 8b 57 18                   | mov r10,QWORD PTR [rdi+0x18]
;; 006c  4d 03 d3                      | add r10,r11
;; 006f  41 83 7a 1c 40                | cmp DWORD PTR [r10+0x1c],0x40
;; 0074  0f 85 05 00 00 00             | jne 0x7f
;; 007a  b8 01 00 00 00                | mov eax,0x1
;; 007f  c3                            | ret

;; function 3
;; 0080  33 c0                         | xor eax,eax
;; 0082  48 85 f6                      | test rsi,rsi
;; 0085  0f 84 16 00 00 00             | je 0xa1
;; 008b  44 8b de                      | mov r11d,esi
;; 008e  41 83 e3 03                   | and r11d,0x3
;; 0092  41 83 fb 02                   | cmp r11d,0x2
;; 0096  0f 84 05 00 00 00             | je 0xa1
;; 009c  b8 01 00 00 00                | mov eax,0x1
;; 00a1  33 c9                         | xor ecx,ecx
;; 00a3  48 85 f6                      | test rsi,rsi
;; 00a6  0f 84 22 00 00 00             | je 0xce
;; 00ac  40 f6 c6 03                   | test sil,0x3
;; 00b0  0f 85 1d 00 00 00             | jne 0xd3
;; 00b6  44 8b 1e                      | mov r11d,DWORD PTR [rsi]
;; 00b9  4c 8b 57 18                   | mov r10,QWORD PTR [rdi+0x18]
;; 00bd  4d 03 d3                      | add r10,r11
;; 00c0  45 0f b6 1a                   | movzx r11d,BYTE PTR [r10]
;; 00c4  41 83 fb 02                   | cmp r11d,0x2
;; 00c8  0f 85 05 00 00 00             | jne 0xd3
;; 00ce  b9 01 00 00 00                | mov ecx,0x1
;; 00d3  33 d2                         | xor edx,edx
;; 00d5  48 85 f6                      | test rsi,rsi
;; 00d8  0f 84 0a 00 00 00             | je 0xe8
;; 00de  40 f6 c6 01                   | test sil,0x1
;; 00e2  0f 84 05 00 00 00             | je 0xed
;; 00e8  ba 01 00 00 00                | mov edx,0x1
;; 00ed  44 8b da                      | mov r11d,edx
;; 00f0  8b d1                         | mov edx,ecx
;; 00f2  41 8b cb                      | mov ecx,r11d
;; 00f5  c3                            | ret

;; function 4
;; 0100  33 c0                         | xor eax,eax
;; 0102  48 85 f6                      | test rsi,rsi
;; 0105  0f 84 20 00 00 00             | je 0x12b
;; 010b  44 8b 5e 14                   | mov r11d,DWORD PTR [rsi+0x14]
;; 010f  45 85 db                      | test r11d,r11d
;; 0112  0f 86 13 00 00 00             | jbe 0x12b
;; 0118  4c 8b 5e 18                   | mov r11,QWORD PTR [rsi+0x18]
;; 011c  41 83 3b 03                   | cmp DWORD PTR [r11],0x3
;; 0120  0f 85 05 00 00 00             | jne 0x12b
;; 0126  b8 01 00 00 00                | mov eax,0x1
;; 012b  c3                            | ret

;; function 5
;; 0130  48 85 f6                      | test rsi,rsi
;; 0133  0f 84 1e 00 00 00             | je 0x157
;; 0139  40 f6 c6 03                   | test sil,0x3
;; 013d  0f 85 14 00 00 00             | jne 0x157
;; 0143  81 3e 80 00 00 00             | cmp DWORD PTR [rsi],0x80
;; 0149  0f 85 08 00 00 00             | jne 0x157
;; 014f  48 8b c6                      | mov rax,rsi
;; 0152  e9 0a 00 00 00                | jmp 0x161
;; 0157  48 85 f6                      | test rsi,rsi
;; 015a  0f 94 c0                      | sete al
;; 015d  0f b6 c0                      | movzx eax,al
;; 0160  c3                            | ret
;; 0161  8b 40 08                      | mov eax,DWORD PTR [rax+0x8]
;; 0164  c3                            | ret

;; function 6
;; 0170  40 f6 c6 01                   | test sil,0x1
;; 0174  0f 84 05 00 00 00             | je 0x17f
;; 017a  e9 08 00 00 00                | jmp 0x187
;; 017f  48 8b c6                      | mov rax,rsi
;; 0182  e9 0e 00 00 00                | jmp 0x195
;; 0187  48 85 f6                      | test rsi,rsi
;; 018a  0f 84 0f 00 00 00             | je 0x19f
;; 0190  8b c6                         | mov eax,esi
;; 0192  d1 f8                         | sar eax,1
;; 0194  c3                            | ret
;; 0195  48 85 c0                      | test rax,rax
;; 0198  0f 94 c0                      | sete al
;; 019b  0f b6 c0                      | movzx eax,al
;; 019e  c3                            | ret
;; 019f  0f 0b                         | ud2

;; function 7
;; 01b0  8d 44 36 01                   | lea eax,[rsi+rsi*1+0x1]
;; 01b4  48 85 c0                      | test rax,rax
;; 01b7  0f 84 03 00 00 00             | je 0x1c0
;; 01bd  d1 e8                         | shr eax,1
;; 01bf  c3                            | ret
;; 01c0  0f 0b                         | ud2

;; function 8
;; 01d0  b8 ff ff ff ff                | mov eax,0xffffffff
;; 01d5  c3                            | ret

;; function 9
;; 01e0  48 8b c6                      | mov rax,rsi
;; 01e3  c3                            | ret
