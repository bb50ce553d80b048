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
  ;; The answer is in the flags, for what comes next.
  (func (param anyref i32) (result i32)
    (if (ref.test (ref $below) (local.get 0)) (then (local.set 1 (i32.const 5))))
    (block $no
      (br_if $no (i32.eqz (ref.test (ref null $final) (local.get 0))))
      (return (i32.const 3)))
    (local.get 1))
  ;; A structure has no tag.
  (func (param (ref null $open)) (result i32)
    (block $is (result (ref $below))
      (br_on_cast $is (ref null $open) (ref $below) (local.get 0))
      (return (i32.const 0)))
    (struct.get $below 1))
  ;; With another value on the way.
  (func (param anyref) (result i32)
    (block $not (result i32 anyref)
      (br_on_cast_fail $not anyref (ref $final) (i32.const 1) (local.get 0))
      (return (struct.get $final 1)))
    (drop))

  ;; Where it branches on null, a local stays where it is.
  (func (param (ref null $open)) (result i32)
    (block $null
      (return (struct.get $open 0 (br_on_null $null (local.get 0)))))
    (i32.const -1))
  (func (param (ref null $open)) (result i32)
    (block $is (result (ref $open))
      (br_on_non_null $is (local.get 0))
      (return (i32.const -1)))
    (struct.get $open 0))
  (func (param (ref null $open)) (result i32) (struct.get $open 0 (ref.as_non_null (local.get 0))))

  ;; What has just been cast to it is not null.
  (func (param anyref) (result i32) (i31.get_s (ref.cast (ref i31) (local.get 0))))
  ;; Nothing at all.
  (func (param anyref) (result anyref) (any.convert_extern (extern.convert_any (local.get 0))))

  ;; In a row, what is no object passes at once.
  (func (param anyref) (result i32)
    (block $final (result (ref $final))
      (block $below (result (ref $below))
        (br_on_cast $final anyref (ref $final) (local.get 0))
        (br_on_cast $below anyref (ref $below))
        (return (ref.is_null)))
      (return (struct.get $below 1)))
    (struct.get $final 2))
  ;; Where both arms would look alike to a processor, there is a nop between them and what follows.
  (func (param (ref any) i32) (result i32)
    (local.set 1 (i32.add (local.get 1) (i32.const 7)))
    (local.set 1 (i32.xor (local.get 1) (i32.const 9)))
    (if (ref.test (ref $below) (local.get 0))
      (then (local.set 1 (i32.add (local.get 1) (i32.const 3))))
      (else (local.set 1 (i32.popcnt (local.get 1)))))
    (local.get 1)))

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
;; 0023  74 17                         | je 0x3c
;; 0025  40 f6 c6 03                   | test sil,0x3
;; 0029  0f 85 17 00 00 00             | jne 0x46
;; 002f  44 8b 1e                      | mov r11d,DWORD PTR [rsi]
;; 0032  4c 8b 57 18                   | mov r10,QWORD PTR [rdi+0x18]
;; 0036  43 83 7c 1a 1c 40             | cmp DWORD PTR [r10+r11*1+0x1c],0x40
;; 003c  0f 85 04 00 00 00             | jne 0x46
;; 0042  8b 46 0c                      | mov eax,DWORD PTR [rsi+0xc]
;; 0045  c3                            | ret
;; 0046  0f 0b                         | ud2

;; function 2
;; 0050  48 83 fe 01                   | cmp rsi,0x1
;; 0054  72 13                         | jb 0x69
;; 0056  40 f6 c6 03                   | test sil,0x3
;; 005a  75 0d                         | jne 0x69
;; 005c  44 8b 1e                      | mov r11d,DWORD PTR [rsi]
;; 005f  4c 8b 57 18                   | mov r10,QWORD PTR [rdi+0x18]
;; 0063  43 83 7c 1a 1c 40             | cmp DWORD PTR [r10+r11*1+0x1c],0x40
;; 0069  0f 94 c0                      | sete al
;; 006c  0f b6 c0                      | movzx eax,al
;; 006f  c3                            | ret

;; function 3
;; 0070  48 85 f6                      | test rsi,rsi
;; 0073  74 0b                         | je 0x80
;; 0075  44 8b de                      | mov r11d,esi
;; 0078  41 83 e3 03                   | and r11d,0x3
;; 007c  41 83 fb 02                   | cmp r11d,0x2
;; 0080  0f 95 c0                      | setne al
;; 0083  0f b6 c0                      | movzx eax,al
;; 0086  48 85 f6                      | test rsi,rsi
;; 0089  74 16                         | je 0xa1
;; 008b  40 f6 c6 03                   | test sil,0x3
;; 008f  75 10                         | jne 0xa1
;; 0091  44 8b 1e                      | mov r11d,DWORD PTR [rsi]
;; 0094  4c 8b 57 18                   | mov r10,QWORD PTR [rdi+0x18]
;; 0098  47 0f b6 1c 1a                | movzx r11d,BYTE PTR [r10+r11*1]
;; 009d  41 83 fb 02                   | cmp r11d,0x2
;; 00a1  0f 94 c1                      | sete cl
;; 00a4  0f b6 c9                      | movzx ecx,cl
;; 00a7  48 83 fe 01                   | cmp rsi,0x1
;; 00ab  72 04                         | jb 0xb1
;; 00ad  40 f6 c6 01                   | test sil,0x1
;; 00b1  0f 95 c2                      | setne dl
;; 00b4  0f b6 d2                      | movzx edx,dl
;; 00b7  44 8b da                      | mov r11d,edx
;; 00ba  8b d1                         | mov edx,ecx
;; 00bc  41 8b cb                      | mov ecx,r11d
;; 00bf  c3                            | ret

;; function 4
;; 00c0  48 83 fe 01                   | cmp rsi,0x1
;; 00c4  72 12                         | jb 0xd8
;; 00c6  44 8b 5e 14                   | mov r11d,DWORD PTR [rsi+0x14]
;; 00ca  41 83 fb 01                   | cmp r11d,0x1
;; 00ce  72 08                         | jb 0xd8
;; 00d0  4c 8b 5e 18                   | mov r11,QWORD PTR [rsi+0x18]
;; 00d4  41 83 3b 03                   | cmp DWORD PTR [r11],0x3
;; 00d8  0f 94 c0                      | sete al
;; 00db  0f b6 c0                      | movzx eax,al
;; 00de  c3                            | ret

;; function 5
;; 00e0  48 8b c6                      | mov rax,rsi
;; 00e3  48 83 f8 01                   | cmp rax,0x1
;; 00e7  72 0a                         | jb 0xf3
;; 00e9  a8 03                         | test al,0x3
;; 00eb  75 06                         | jne 0xf3
;; 00ed  81 38 80 00 00 00             | cmp DWORD PTR [rax],0x80
;; 00f3  0f 84 0a 00 00 00             | je 0x103
;; 00f9  48 85 c0                      | test rax,rax
;; 00fc  0f 94 c0                      | sete al
;; 00ff  0f b6 c0                      | movzx eax,al
;; 0102  c3                            | ret
;; 0103  8b 40 08                      | mov eax,DWORD PTR [rax+0x8]
;; 0106  c3                            | ret

;; function 6
;; 0110  48 8b c6                      | mov rax,rsi
;; 0113  a8 01                         | test al,0x1
;; 0115  0f 84 03 00 00 00             | je 0x11e
;; 011b  d1 f8                         | sar eax,1
;; 011d  c3                            | ret
;; 011e  48 85 c0                      | test rax,rax
;; 0121  0f 94 c0                      | sete al
;; 0124  0f b6 c0                      | movzx eax,al
;; 0127  c3                            | ret

;; function 7
;; 0130  8d 44 36 01                   | lea eax,[rsi+rsi*1+0x1]
;; 0134  48 85 c0                      | test rax,rax
;; 0137  0f 84 03 00 00 00             | je 0x140
;; 013d  d1 e8                         | shr eax,1
;; 013f  c3                            | ret
;; 0140  0f 0b                         | ud2

;; function 8
;; 0150  b8 ff ff ff ff                | mov eax,0xffffffff
;; 0155  c3                            | ret

;; function 9
;; 0160  48 83 fe 01                   | cmp rsi,0x1
;; 0164  72 13                         | jb 0x179
;; 0166  40 f6 c6 03                   | test sil,0x3
;; 016a  75 0d                         | jne 0x179
;; 016c  44 8b 1e                      | mov r11d,DWORD PTR [rsi]
;; 016f  4c 8b 57 18                   | mov r10,QWORD PTR [rdi+0x18]
;; 0173  43 83 7c 1a 1c 40             | cmp DWORD PTR [r10+r11*1+0x1c],0x40
;; 0179  0f 85 06 00 00 00             | jne 0x185
;; 017f  41 b8 05 00 00 00             | mov r8d,0x5
;; 0185  48 85 f6                      | test rsi,rsi
;; 0188  74 0c                         | je 0x196
;; 018a  40 f6 c6 03                   | test sil,0x3
;; 018e  75 06                         | jne 0x196
;; 0190  81 3e 80 00 00 00             | cmp DWORD PTR [rsi],0x80
;; 0196  0f 85 06 00 00 00             | jne 0x1a2
;; 019c  b8 03 00 00 00                | mov eax,0x3
;; 01a1  c3                            | ret
;; 01a2  41 8b c0                      | mov eax,r8d
;; 01a5  c3                            | ret

;; function 10
;; 01b0  48 8b c6                      | mov rax,rsi
;; 01b3  48 83 f8 01                   | cmp rax,0x1
;; 01b7  72 0d                         | jb 0x1c6
;; 01b9  44 8b 18                      | mov r11d,DWORD PTR [rax]
;; 01bc  4c 8b 57 18                   | mov r10,QWORD PTR [rdi+0x18]
;; 01c0  43 83 7c 1a 1c 40             | cmp DWORD PTR [r10+r11*1+0x1c],0x40
;; 01c6  0f 84 03 00 00 00             | je 0x1cf
;; 01cc  33 c0                         | xor eax,eax
;; 01ce  c3                            | ret
;; 01cf  8b 40 0c                      | mov eax,DWORD PTR [rax+0xc]
;; 01d2  c3                            | ret

;; function 11
;; 01e0  48 83 fe 01                   | cmp rsi,0x1
;; 01e4  72 0c                         | jb 0x1f2
;; 01e6  40 f6 c6 03                   | test sil,0x3
;; 01ea  75 06                         | jne 0x1f2
;; 01ec  81 3e 80 00 00 00             | cmp DWORD PTR [rsi],0x80
;; 01f2  0f 84 10 00 00 00             | je 0x208
;; 01f8  c7 44 24 f8 01 00 00 00       | mov DWORD PTR [rsp-0x8],0x1
;; 0200  48 8b c6                      | mov rax,rsi
;; 0203  e9 04 00 00 00                | jmp 0x20c
;; 0208  8b 46 0c                      | mov eax,DWORD PTR [rsi+0xc]
;; 020b  c3                            | ret
;; 020c  8b 44 24 f8                   | mov eax,DWORD PTR [rsp-0x8]
;; 0210  c3                            | ret

;; function 12
;; 0220  48 85 f6                      | test rsi,rsi
;; 0223  0f 84 04 00 00 00             | je 0x22d
;; 0229  8b 46 08                      | mov eax,DWORD PTR [rsi+0x8]
;; 022c  c3                            | ret
;; 022d  b8 ff ff ff ff                | mov eax,0xffffffff
;; 0232  c3                            | ret

;; function 13
;; 0240  48 8b c6                      | mov rax,rsi
;; 0243  48 85 c0                      | test rax,rax
;; 0246  0f 85 06 00 00 00             | jne 0x252
;; 024c  b8 ff ff ff ff                | mov eax,0xffffffff
;; 0251  c3                            | ret
;; 0252  8b 40 08                      | mov eax,DWORD PTR [rax+0x8]
;; 0255  c3                            | ret

;; function 14
;; 0260  48 85 f6                      | test rsi,rsi
;; 0263  0f 84 04 00 00 00             | je 0x26d
;; 0269  8b 46 08                      | mov eax,DWORD PTR [rsi+0x8]
;; 026c  c3                            | ret
;; 026d  0f 0b                         | ud2

;; function 15
;; 0270  40 f6 c6 01                   | test sil,0x1
;; 0274  0f 84 05 00 00 00             | je 0x27f
;; 027a  8b c6                         | mov eax,esi
;; 027c  d1 f8                         | sar eax,1
;; 027e  c3                            | ret
;; 027f  0f 0b                         | ud2

;; function 16
;; 0290  48 8b c6                      | mov rax,rsi
;; 0293  c3                            | ret

;; function 17
;; 02a0  48 8b c6                      | mov rax,rsi
;; 02a3  48 85 c0                      | test rax,rax
;; 02a6  0f 84 27 00 00 00             | je 0x2d3
;; 02ac  a8 03                         | test al,0x3
;; 02ae  0f 85 1f 00 00 00             | jne 0x2d3
;; 02b4  81 38 80 00 00 00             | cmp DWORD PTR [rax],0x80
;; 02ba  0f 84 21 00 00 00             | je 0x2e1
;; 02c0  44 8b 18                      | mov r11d,DWORD PTR [rax]
;; 02c3  4c 8b 57 18                   | mov r10,QWORD PTR [rdi+0x18]
;; 02c7  43 83 7c 1a 1c 40             | cmp DWORD PTR [r10+r11*1+0x1c],0x40
;; 02cd  0f 84 0a 00 00 00             | je 0x2dd
;; 02d3  48 85 c0                      | test rax,rax
;; 02d6  0f 94 c0                      | sete al
;; 02d9  0f b6 c0                      | movzx eax,al
;; 02dc  c3                            | ret
;; 02dd  8b 40 0c                      | mov eax,DWORD PTR [rax+0xc]
;; 02e0  c3                            | ret
;; 02e1  8b 40 10                      | mov eax,DWORD PTR [rax+0x10]
;; 02e4  c3                            | ret

;; function 18
;; 02f0  41 83 c0 07                   | add r8d,0x7
;; 02f4  41 83 f0 09                   | xor r8d,0x9
;; 02f8  48 83 fe 01                   | cmp rsi,0x1
;; 02fc  72 13                         | jb 0x311
;; 02fe  40 f6 c6 03                   | test sil,0x3
;; 0302  75 0d                         | jne 0x311
;; 0304  44 8b 1e                      | mov r11d,DWORD PTR [rsi]
;; 0307  4c 8b 57 18                   | mov r10,QWORD PTR [rdi+0x18]
;; 030b  43 83 7c 1a 1c 40             | cmp DWORD PTR [r10+r11*1+0x1c],0x40
;; 0311  0f 85 09 00 00 00             | jne 0x320
;; 0317  41 83 c0 03                   | add r8d,0x3
;; 031b  e9 06 00 00 00                | jmp 0x326
;; 0320  f3 45 0f b8 c0                | popcnt r8d,r8d
;; 0325  90                            | nop
;; 0326  41 8b c0                      | mov eax,r8d
;; 0329  c3                            | ret
