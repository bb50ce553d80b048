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
;; 0000  45 33 c9                      | xor r9d,r9d
;; 0003  45 33 c0                      | xor r8d,r8d
;; 0006  41 b8 01 00 00 00             | mov r8d,0x1
;; 000c  43 8d 04 01                   | lea eax,[r9+r8*1]
;; 0010  41 8b c8                      | mov ecx,r8d
;; 0013  44 8b c0                      | mov r8d,eax
;; 0016  44 8b c9                      | mov r9d,ecx
;; 0019  83 c6 ff                      | add esi,0xffffffff
;; 001c  75 ee                         | jne 0xc
;; 001e  41 8b c1                      | mov eax,r9d
;; 0021  c3                            | ret
