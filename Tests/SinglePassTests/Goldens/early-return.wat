;; A return that a function begins with is made before there is a frame.

(module
  (func $fibonacci (param $k i32) (result i32)
    (if (i32.lt_s (local.get $k) (i32.const 2)) (then (return (local.get $k))))
    (i32.add
      (call $fibonacci (i32.sub (local.get $k) (i32.const 1)))
      (call $fibonacci (i32.sub (local.get $k) (i32.const 2)))))

  ;; The same by a branch out of a block.
  (func $down (param $k i64) (param $a i64) (result i64)
    (block $more
      (br_if $more (i64.ne (local.get $k) (local.get $a)))
      (return (i64.const 7)))
    (i64.add (call $down (i64.sub (local.get $k) (i64.const 1)) (local.get $a)) (local.get $k))))

;; function 0
;; 0000  83 fe 02                      | cmp esi,0x2
;; 0003  0f 8d 03 00 00 00             | jge 0xc
;; 0009  8b c6                         | mov eax,esi
;; 000b  c3                            | ret
;; 000c  48 83 ec 28                   | sub rsp,0x28
;; 0010  48 89 7c 24 20                | mov QWORD PTR [rsp+0x20],rdi
;; 0015  8d 46 ff                      | lea eax,[rsi-0x1]
;; 0018  89 74 24 18                   | mov DWORD PTR [rsp+0x18],esi
;; 001c  8b f0                         | mov esi,eax
;; 001e  e8 dd ff ff ff                | call 0x0
;; 0023  8b 4c 24 18                   | mov ecx,DWORD PTR [rsp+0x18]
;; 0027  83 c1 fe                      | add ecx,0xfffffffe
;; 002a  89 44 24 10                   | mov DWORD PTR [rsp+0x10],eax
;; 002e  8b f1                         | mov esi,ecx
;; 0030  48 8b 7c 24 20                | mov rdi,QWORD PTR [rsp+0x20]
;; 0035  e8 c6 ff ff ff                | call 0x0
;; 003a  03 44 24 10                   | add eax,DWORD PTR [rsp+0x10]
;; 003e  48 83 c4 28                   | add rsp,0x28
;; 0042  c3                            | ret

;; function 1
;; 0050  49 3b f0                      | cmp rsi,r8
;; 0053  0f 85 06 00 00 00             | jne 0x5f
;; 0059  b8 07 00 00 00                | mov eax,0x7
;; 005e  c3                            | ret
;; 005f  48 83 ec 28                   | sub rsp,0x28
;; 0063  48 89 7c 24 20                | mov QWORD PTR [rsp+0x20],rdi
;; 0068  48 8d 46 ff                   | lea rax,[rsi-0x1]
;; 006c  48 89 74 24 18                | mov QWORD PTR [rsp+0x18],rsi
;; 0071  4c 89 44 24 10                | mov QWORD PTR [rsp+0x10],r8
;; 0076  48 8b f0                      | mov rsi,rax
;; 0079  e8 d2 ff ff ff                | call 0x50
;; 007e  48 03 44 24 18                | add rax,QWORD PTR [rsp+0x18]
;; 0083  48 83 c4 28                   | add rsp,0x28
;; 0087  c3                            | ret
