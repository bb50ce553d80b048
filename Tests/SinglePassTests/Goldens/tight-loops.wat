;; A short loop that would lie across the end of a line of 64 bytes begins the next one.

(module
  (memory 1)
  ;; Fits.
  (func (param $p i32) (param $end i32)
    (loop $next
      (i32.store (local.get $p) (i32.const 0))
      (br_if $next (i32.ne (local.tee $p (i32.add (local.get $p) (i32.const 4))) (local.get $end)))))
  ;; Does not fit where it would be.
  (func (param $p i32) (param $end i32)
    (i32.store offset=8 (local.get $end) (i32.const 1))
    (i32.store offset=4 (local.get $end) (i32.const 2))
    (loop $next
      (i32.store (local.get $p) (i32.const 0))
      (br_if $next (i32.ne (local.tee $p (i32.add (local.get $p) (i32.const 4))) (local.get $end)))))
  ;; The outer loop is neither short nor alone.
  (func (param $p i32) (param $end i32)
    (loop $outer
      (i32.store offset=100 (local.get $p) (i32.add (i32.load offset=1000 (local.get $p)) (i32.const 5)))
      (i32.store offset=200 (local.get $p) (i32.add (i32.load offset=2000 (local.get $p)) (i32.const 6)))
      (i32.store offset=300 (local.get $p) (i32.add (i32.load offset=3000 (local.get $p)) (i32.const 7)))
      (loop $next
        (i32.store (local.get $p) (i32.const 0))
        (br_if $next (i32.ne (local.tee $p (i32.add (local.get $p) (i32.const 4))) (local.get $end))))
      (br_if $outer (local.get $p)))))

;; function 0
;; 0000  4c 8b 0f                      | mov r9,QWORD PTR [rdi]
;; 0003  41 c7 04 31 00 00 00 00       | mov DWORD PTR [r9+rsi*1],0x0
;; 000b  83 c6 04                      | add esi,0x4
;; 000e  41 3b f0                      | cmp esi,r8d
;; 0011  75 f0                         | jne 0x3
;; 0013  c3                            | ret

;; function 1
;; 0020  4c 8b 0f                      | mov r9,QWORD PTR [rdi]
;; 0023  43 c7 44 01 08 01 00 00 00    | mov DWORD PTR [r9+r8*1+0x8],0x1
;; 002c  43 c7 44 01 04 02 00 00 00    | mov DWORD PTR [r9+r8*1+0x4],0x2
;; 0035  0f 1f 84 00 00 00 00 00       | nop DWORD PTR [rax+rax*1+0x0]
;; 003d  0f 1f 00                      | nop DWORD PTR [rax]
;; 0040  41 c7 04 31 00 00 00 00       | mov DWORD PTR [r9+rsi*1],0x0
;; 0048  83 c6 04                      | add esi,0x4
;; 004b  41 3b f0                      | cmp esi,r8d
;; 004e  75 f0                         | jne 0x40
;; 0050  c3                            | ret

;; function 2
;; 0060  4c 8b 0f                      | mov r9,QWORD PTR [rdi]
;; 0063  41 8b 84 31 e8 03 00 00       | mov eax,DWORD PTR [r9+rsi*1+0x3e8]
;; 006b  83 c0 05                      | add eax,0x5
;; 006e  41 89 44 31 64                | mov DWORD PTR [r9+rsi*1+0x64],eax
;; 0073  41 8b 84 31 d0 07 00 00       | mov eax,DWORD PTR [r9+rsi*1+0x7d0]
;; 007b  83 c0 06                      | add eax,0x6
;; 007e  41 89 84 31 c8 00 00 00       | mov DWORD PTR [r9+rsi*1+0xc8],eax
;; 0086  41 8b 84 31 b8 0b 00 00       | mov eax,DWORD PTR [r9+rsi*1+0xbb8]
;; 008e  83 c0 07                      | add eax,0x7
;; 0091  41 89 84 31 2c 01 00 00       | mov DWORD PTR [r9+rsi*1+0x12c],eax
;; 0099  41 c7 04 31 00 00 00 00       | mov DWORD PTR [r9+rsi*1],0x0
;; 00a1  83 c6 04                      | add esi,0x4
;; 00a4  41 3b f0                      | cmp esi,r8d
;; 00a7  75 f0                         | jne 0x99
;; 00a9  85 f6                         | test esi,esi
;; 00ab  75 b6                         | jne 0x63
;; 00ad  c3                            | ret
