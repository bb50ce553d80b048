;; A jump table of distances behind the function.

(module
  (func (param i32) (result i32)
    (block $c (block $b (block $a
      (br_table $a $b $a $c (local.get 0)))
      (return (i32.const 10)))
     (return (i32.const 20)))
    (i32.const 30)))

;; function 0
;; 0000  44 8b d6                      | mov r10d,esi
;; 0003  41 83 fa 03                   | cmp r10d,0x3
;; 0007  0f 83 1d 00 00 00             | jae 0x2a
;; 000d  4c 8d 1d 1c 00 00 00          | lea r11,[rip+0x1c] # 0x30
;; 0014  4f 63 14 93                   | movsxd r10,DWORD PTR [r11+r10*4]
;; 0018  4d 03 d3                      | add r10,r11
;; 001b  41 ff e2                      | jmp r10
;; 001e  b8 0a 00 00 00                | mov eax,0xa
;; 0023  c3                            | ret
;; 0024  b8 14 00 00 00                | mov eax,0x14
;; 0029  c3                            | ret
;; 002a  b8 1e 00 00 00                | mov eax,0x1e
;; 002f  c3                            | ret
;; 0030  ee ff ff ff                   | .long 0x1e - table
;; 0034  f4 ff ff ff                   | .long 0x24 - table
;; 0038  ee ff ff ff                   | .long 0x1e - table
