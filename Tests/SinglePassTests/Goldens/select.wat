;; Integers take a conditional move, floats a jump around one.

(module
  (func (param i64 i64 i32) (result i64) (select (local.get 0) (local.get 1) (local.get 2)))
  (func (param f32 f32 i32) (result f32)
    (select (local.get 0) (local.get 1) (i32.ge_s (local.get 2) (i32.const 5)))))

;; function 0
;; 0000  45 85 c9                      | test r9d,r9d
;; 0003  48 8b c6                      | mov rax,rsi
;; 0006  49 0f 44 c0                   | cmove rax,r8
;; 000a  c3                            | ret

;; function 1
;; 0010  83 fe 05                      | cmp esi,0x5
;; 0013  c5 f8 28 d0                   | vmovaps xmm2,xmm0
;; 0017  0f 8d 04 00 00 00             | jge 0x21
;; 001d  c5 f8 28 d1                   | vmovaps xmm2,xmm1
;; 0021  c5 f8 28 c2                   | vmovaps xmm0,xmm2
;; 0025  c3                            | ret
