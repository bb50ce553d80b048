;; An operation right behind a load takes the value from memory itself, if it can be the second operand. The trap site
;; is then the operation.

(module
  (memory 1)
  (func (param $p i32) (param $x i32) (result i32)
    (i32.sub (local.get $x) (i32.load offset=8 (local.get $p))))
  (func (param $p i32) (param $x f64) (result f64)
    (f64.add (f64.mul (local.get $x) (f64.load (local.get $p))) (f64.load offset=8 (local.get $p))))
  (func (param $p i32) (param $x i64) (result i32)
    (i64.lt_u (local.get $x) (i64.load (local.get $p))))
  ;; Narrow loads extend, so they stay apart.
  (func (param $p i32) (param $x i32) (result i32)
    (i32.add (local.get $x) (i32.load8_u (local.get $p)))))

;; function 0
;; 0000  4c 8b 17                      | mov r10,QWORD PTR [rdi]
;; 0003  41 8b c0                      | mov eax,r8d
;; 0006  41 2b 44 32 08                | sub eax,DWORD PTR [r10+rsi*1+0x8]
;; 000b  c3                            | ret

;; function 1
;; 0010  4c 8b 07                      | mov r8,QWORD PTR [rdi]
;; 0013  c4 c1 7b 59 0c 30             | vmulsd xmm1,xmm0,QWORD PTR [r8+rsi*1]
;; 0019  c4 c1 73 58 4c 30 08          | vaddsd xmm1,xmm1,QWORD PTR [r8+rsi*1+0x8]
;; 0020  c5 f8 28 c1                   | vmovaps xmm0,xmm1
;; 0024  c3                            | ret

;; function 2
;; 0030  4c 8b 17                      | mov r10,QWORD PTR [rdi]
;; 0033  4d 3b 04 32                   | cmp r8,QWORD PTR [r10+rsi*1]
;; 0037  0f 92 c0                      | setb al
;; 003a  0f b6 c0                      | movzx eax,al
;; 003d  c3                            | ret

;; function 3
;; 0040  4c 8b 17                      | mov r10,QWORD PTR [rdi]
;; 0043  41 0f b6 04 32                | movzx eax,BYTE PTR [r10+rsi*1]
;; 0048  41 03 c0                      | add eax,r8d
;; 004b  c3                            | ret
