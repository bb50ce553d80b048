;; SHA-256 of 1 KiB (sixteen blocks and the padding's), chained: the digest becomes the first 32 bytes of the next
;; message. One n is one message.
;; check: run(0) = 0, run(1) = 786208872, run(3) = 212120654
;; against: sha256
(module
  ;; Constants at 0, schedule at 256, state at 512, message with padding at 1024.
  (memory i64 1)
  (data (i64.const 0)
    "\98\2f\8a\42\91\44\37\71\cf\fb\c0\b5\a5\db\b5\e9\5b\c2\56\39\f1\11\f1\59\a4\82\3f\92\d5\5e\1c\ab"
    "\98\aa\07\d8\01\5b\83\12\be\85\31\24\c3\7d\0c\55\74\5d\be\72\fe\b1\de\80\a7\06\dc\9b\74\f1\9b\c1"
    "\c1\69\9b\e4\86\47\be\ef\c6\9d\c1\0f\cc\a1\0c\24\6f\2c\e9\2d\aa\84\74\4a\dc\a9\b0\5c\da\88\f9\76"
    "\52\51\3e\98\6d\c6\31\a8\c8\27\03\b0\c7\7f\59\bf\f3\0b\e0\c6\47\91\a7\d5\51\63\ca\06\67\29\29\14"
    "\85\0a\b7\27\38\21\1b\2e\fc\6d\2c\4d\13\0d\38\53\54\73\0a\65\bb\0a\6a\76\2e\c9\c2\81\85\2c\72\92"
    "\a1\e8\bf\a2\4b\66\1a\a8\70\8b\4b\c2\a3\51\6c\c7\19\e8\92\d1\24\06\99\d6\85\35\0e\f4\70\a0\6a\10"
    "\16\c1\a4\19\08\6c\37\1e\4c\77\48\27\b5\bc\b0\34\b3\0c\1c\39\4a\aa\d8\4e\4f\ca\9c\5b\f3\6f\2e\68"
    "\ee\82\8f\74\6f\63\a5\78\14\78\c8\84\08\02\c7\8c\fa\ff\be\90\eb\6c\50\a4\f7\a3\f9\be\f2\78\71\c6")
  (data (i64.const 544)
    "\67\e6\09\6a\85\ae\67\bb\72\f3\6e\3c\3a\f5\4f\a5\7f\52\0e\51\8c\68\05\9b\ab\d9\83\1f\19\cd\e0\5b")

  ;; The bytes of a word in the other order.
  (func $swap (param $x i32) (result i32)
    (i32.or
      (i32.and (i32.rotl (local.get $x) (i32.const 8)) (i32.const 0x00ff00ff))
      (i32.and (i32.rotl (local.get $x) (i32.const 24)) (i32.const 0xff00ff00))))

  (func $block (param $p i64)
      (local $i i64) (local $w i32) (local $t i32)
      (local $a i32) (local $b i32) (local $c i32) (local $d i32)
      (local $e i32) (local $f i32) (local $g i32) (local $h i32)
    (loop $copy
      (i32.store offset=256 (local.get $i) (call $swap (i32.load (i64.add (local.get $p) (local.get $i)))))
      (br_if $copy (i64.ne (local.tee $i (i64.add (local.get $i) (i64.const 4))) (i64.const 64))))
    (local.set $i (i64.const 256))
    (loop $extend
      (local.set $w (i32.load offset=4 (local.get $i)))
      (local.set $t (i32.load offset=56 (local.get $i)))
      (i32.store offset=64 (local.get $i)
        (i32.add
          (i32.add
            (i32.add
              (i32.load (local.get $i))
              (i32.xor
                (i32.xor (i32.rotl (local.get $w) (i32.const 25)) (i32.rotl (local.get $w) (i32.const 14)))
                (i32.shr_u (local.get $w) (i32.const 3))))
            (i32.load offset=36 (local.get $i)))
          (i32.xor
            (i32.xor (i32.rotl (local.get $t) (i32.const 15)) (i32.rotl (local.get $t) (i32.const 13)))
            (i32.shr_u (local.get $t) (i32.const 10)))))
      (br_if $extend (i64.ne (local.tee $i (i64.add (local.get $i) (i64.const 4))) (i64.const 448))))
    (local.set $a (i32.load offset=512 (i64.const 0)))
    (local.set $b (i32.load offset=516 (i64.const 0)))
    (local.set $c (i32.load offset=520 (i64.const 0)))
    (local.set $d (i32.load offset=524 (i64.const 0)))
    (local.set $e (i32.load offset=528 (i64.const 0)))
    (local.set $f (i32.load offset=532 (i64.const 0)))
    (local.set $g (i32.load offset=536 (i64.const 0)))
    (local.set $h (i32.load offset=540 (i64.const 0)))
    (local.set $i (i64.const 0))
    (loop $round
      (local.set $t
        (i32.add
          (i32.add
            (i32.add
              (i32.add (local.get $h) (i32.load (local.get $i)))
              (i32.load offset=256 (local.get $i)))
            (i32.xor
              (i32.and (i32.xor (local.get $f) (local.get $g)) (local.get $e)) (local.get $g)))
          (i32.xor
            (i32.xor (i32.rotl (local.get $e) (i32.const 26)) (i32.rotl (local.get $e) (i32.const 21)))
            (i32.rotl (local.get $e) (i32.const 7)))))
      (local.set $w
        (i32.add
          (i32.xor
            (i32.and (i32.xor (local.get $b) (local.get $c)) (local.get $a))
            (i32.and (local.get $b) (local.get $c)))
          (i32.xor
            (i32.xor (i32.rotl (local.get $a) (i32.const 30)) (i32.rotl (local.get $a) (i32.const 19)))
            (i32.rotl (local.get $a) (i32.const 10)))))
      (local.set $h (local.get $g))
      (local.set $g (local.get $f))
      (local.set $f (local.get $e))
      (local.set $e (i32.add (local.get $d) (local.get $t)))
      (local.set $d (local.get $c))
      (local.set $c (local.get $b))
      (local.set $b (local.get $a))
      (local.set $a (i32.add (local.get $t) (local.get $w)))
      (br_if $round (i64.ne (local.tee $i (i64.add (local.get $i) (i64.const 4))) (i64.const 256))))
    (i32.store offset=512 (i64.const 0) (i32.add (i32.load offset=512 (i64.const 0)) (local.get $a)))
    (i32.store offset=516 (i64.const 0) (i32.add (i32.load offset=516 (i64.const 0)) (local.get $b)))
    (i32.store offset=520 (i64.const 0) (i32.add (i32.load offset=520 (i64.const 0)) (local.get $c)))
    (i32.store offset=524 (i64.const 0) (i32.add (i32.load offset=524 (i64.const 0)) (local.get $d)))
    (i32.store offset=528 (i64.const 0) (i32.add (i32.load offset=528 (i64.const 0)) (local.get $e)))
    (i32.store offset=532 (i64.const 0) (i32.add (i32.load offset=532 (i64.const 0)) (local.get $f)))
    (i32.store offset=536 (i64.const 0) (i32.add (i32.load offset=536 (i64.const 0)) (local.get $g)))
    (i32.store offset=540 (i64.const 0) (i32.add (i32.load offset=540 (i64.const 0)) (local.get $h))))

  (func $message (local $p i64)
    (memory.copy (i64.const 512) (i64.const 544) (i64.const 32))
    (local.set $p (i64.const 1024))
    (loop $blocks
      (call $block (local.get $p))
      (br_if $blocks (i64.ne (local.tee $p (i64.add (local.get $p) (i64.const 64))) (i64.const 2112))))
    (local.set $p (i64.const 0))
    (loop $digest
      (i32.store offset=1024 (local.get $p) (call $swap (i32.load offset=512 (local.get $p))))
      (br_if $digest (i64.ne (local.tee $p (i64.add (local.get $p) (i64.const 4))) (i64.const 32)))))

  (func (export "run") (param $n i32) (result i32)
    (if (i32.eqz (local.get $n)) (then (return (i32.const 0))))
    (memory.fill (i64.const 1024) (i32.const 0x61) (i64.const 1024))
    (memory.fill (i64.const 2048) (i32.const 0) (i64.const 64))
    ;; The padding: a bit, zeros, and the number of bits, 8192, with the most significant byte first.
    (i32.store8 (i64.const 2048) (i32.const 0x80))
    (i32.store8 (i64.const 2110) (i32.const 0x20))
    (loop $next
      (call $message)
      (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (call $swap (i32.load (i64.const 1024)))))
