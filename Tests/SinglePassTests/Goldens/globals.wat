;; A defined global lies in the instance, an imported one behind a pointer there.

(module
  (import "m" "g" (global $imported (mut i32)))
  (global $own (mut i64) (i64.const 0))
  (func (param i64)
    (global.set $own (i64.add (global.get $own) (local.get 0)))
    (global.set $imported (i32.wrap_i64 (global.get $own)))))

;; function 0
;; 0000  48 8b 47 50                   | mov rax,QWORD PTR [rdi+0x50]
;; 0004  48 03 c6                      | add rax,rsi
;; 0007  48 89 47 50                   | mov QWORD PTR [rdi+0x50],rax
;; 000b  48 8b 47 50                   | mov rax,QWORD PTR [rdi+0x50]
;; 000f  8b c0                         | mov eax,eax
;; 0011  4c 8b 57 48                   | mov r10,QWORD PTR [rdi+0x48]
;; 0015  41 89 02                      | mov DWORD PTR [r10],eax
;; 0018  c3                            | ret
