;; A shift by 1, 2 or 3 and the addition behind it are one address computation, of the width of the addition: never part
;; of a memory operand, where the sum would not wrap. Masks of whole bytes are zero extensions.

(module
  (memory 1)
  (func (param $p i32) (param $i i32) (result i32)
    (i32.load offset=4 (i32.add (local.get $p) (i32.shl (local.get $i) (i32.const 2)))))
  (func (param $p i64) (param $i i64) (result i64)
    (i64.add (local.get $p) (i64.shl (local.get $i) (i64.const 3))))
  (func (param $x i32) (result i32)
    (i32.add (i32.and (local.get $x) (i32.const 255)) (i32.and (local.get $x) (i32.const 65535))))
  (func (param $x i64) (result i64)
    (i64.and (local.get $x) (i64.const 0xFFFFFFFF))))

;; function 0
;; 0000  42 8d 04 86                   | lea eax,[rsi+r8*4]
;; 0004  4c 8b 17                      | mov r10,QWORD PTR [rdi]
;; 0007  41 8b 44 02 04                | mov eax,DWORD PTR [r10+rax*1+0x4]
;; 000c  c3                            | ret

;; function 1
;; 0010  4a 8d 04 c6                   | lea rax,[rsi+r8*8]
;; 0014  c3                            | ret

;; function 2
;; 0020  40 0f b6 c6                   | movzx eax,sil
;; 0024  0f b7 ce                      | movzx ecx,si
;; 0027  03 c1                         | add eax,ecx
;; 0029  c3                            | ret

;; function 3
;; 0030  8b c6                         | mov eax,esi
;; 0032  c3                            | ret
