;; Locals of a loop without calls live in registers; constants become immediates.

(module
  (func (param $n i32) (result i32) (local $a i32) (local $b i32)
    (local.set $b (i32.const 1))
    (loop $again
      (local.get $b)
      (local.set $b (i32.add (local.get $a) (local.get $b)))
      (local.set $a)
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $a)))

;; function 0
;; 0000  41 b9 00 00 00 00             | mov r9d,0x0
;; 0006  41 b8 00 00 00 00             | mov r8d,0x0
;; 000c  41 b8 01 00 00 00             | mov r8d,0x1
;; 0012  43 8d 04 01                   | lea eax,[r9+r8*1]
;; 0016  41 8b c8                      | mov ecx,r8d
;; 0019  44 8b c0                      | mov r8d,eax
;; 001c  44 8b c9                      | mov r9d,ecx
;; 001f  83 c6 ff                      | add esi,0xffffffff
;; 0022  85 f6                         | test esi,esi
;; 0024  75 ec                         | jne 0x12
;; 0026  41 8b c1                      | mov eax,r9d
;; 0029  c3                            | ret
