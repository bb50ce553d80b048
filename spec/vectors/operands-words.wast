;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Vector instructions with operands in all places: integers of 32 and 64 bits.
;;
;; "i8x16.sub-2" has its first operand in a parameter, a declared local, a register, a stack slot, a constant and in
;; memory, by turns, and the second two places further on. The operands are the same each time, and so are the
;; results. Each other function calls another one in a loop, so that its locals are in memory; the others have a loop
;; that uses their locals, so that they are in registers.

(module
  (memory 1 5)
  (data (i32.const 0) "\ee\ff\ff\ff\ff\df\5d\8b\e3\7a\ee\69\11\76\d3\ca\ff\ee\d0\00\bd\be\2f\ec\c5\5a\d4\cf\5e\21\34\00\6b\ec\ee\df\da\0d\00\05\9e\eb\73\cd\ff\c0\ff\28\5e\a6\14\ee\34\26\a1\b5\a1\3c\00\80\93\48\02\00\c6\ff\04\21\ee\46\f0\63\d2\43\d5\47\1e\c3\a7\f5\ff\bd\96\7c\f7\ee\00\80\a8\d5\01\00\54\be\74\72\35\00\be\af\44\c3\ee\b1\2f\67\14\01\00\31\00\fe\7f\00\08\1a\5e\00\02\ee\01\00\32\99\22\a1\08\00\7e\03\cc\07\c4\d0\d7\d0\ee\5e\89\1f\af\7e\55\f0\54\0f\00\00\00\00\00\00\00\ee\e0\ff\ff\ff\ff\ff\ff\ff\74\d5\f3\81\f1\7b\d4\1b\ee\4e\7b\f9\c1\aa\ff\ff\ff\ac\a8\8a\e0\93\64\13\f4\ee\00\00\00\08\be\6b\e1\3e\20\00\00\00\a7\ff\ff\ff\ee\9e\ff\ff\ff\01\00\00\00\b3\a6\31\41\ff\ff\ff\ff\ee\0f\a2\48\db\fe\ff\ff\7f\3a\fe\5e\21\f5\ad\c5\c8\ee\7a\8d\07\0e\ff\ff\ff\ff\02\00\00\00\89\f6\79\b2\ee\8e\f5\b5\f2\ff\ff\ff\ff\02\00\00\00\a4\48\92\27\ee\d5\ff\ff\ff\da\7b\d5\03\3b\3f\5d\30\71\be\57\de\ee\d5\ff\ff\ff\da\7b\d5\03\a3\3d\80\01\71\be\57\de")
  (func $nothing
  )
  (func $i32x4.abs-1 (export "i32x4.abs-1") (param f32 f32 f32 f32 f32 f32 f32 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32)
    local.get 7 local.set 8
    loop
      local.get 8 local.set 8 local.get 9 i32.const 1 i32.add local.tee 9 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i32x4.abs local.get 8 i32x4.abs local.get 7 v128.not v128.not i32x4.abs local.get 7 v128.not
    v128.not block end i32x4.abs v128.const i64x2 0xe38b5ddfffffffff 0xffcad3761169ee7a i32x4.abs i32.const 0
    v128.load offset=1 i32x4.abs
  )
  (func $i32x4.neg-4 (export "i32x4.neg-4") (param v128) (result v128 v128 v128 v128 v128 v128)
  (local v128 i32)
    local.get 0 local.set 1
    loop
      call $nothing local.get 2 i32.const 1 i32.add local.tee 2 i32.const 2 i32.lt_u br_if 0
    end
    local.get 0 i32x4.neg local.get 1 i32x4.neg local.get 0 v128.not v128.not i32x4.neg local.get 0 v128.not
    v128.not block end i32x4.neg v128.const i64x2 0x5ac5ec2fbebd00d0 0xec6b0034215ecfd4 i32x4.neg i32.const 0
    v128.load offset=18 i32x4.neg
  )
  (func $i32x4.extadd_pairwise_i16x8_s-3 (export "i32x4.extadd_pairwise_i16x8_s-3")
  (param f32 f32 f32 f32 f32 f32 f32 v128) (result v128 v128 v128 v128 v128 v128) (local v128 i32)
    local.get 7 local.set 8
    loop
      local.get 8 local.set 8 local.get 9 i32.const 1 i32.add local.tee 9 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i32x4.extadd_pairwise_i16x8_s local.get 8 i32x4.extadd_pairwise_i16x8_s local.get 7 v128.not
    v128.not i32x4.extadd_pairwise_i16x8_s local.get 7 v128.not v128.not block end
    i32x4.extadd_pairwise_i16x8_s v128.const i64x2 0x73eb9e05000ddadf 0x14a65e28ffc0ffcd
    i32x4.extadd_pairwise_i16x8_s i32.const 0 v128.load offset=35 i32x4.extadd_pairwise_i16x8_s
  )
  (func $i32x4.extadd_pairwise_i16x8_u-5 (export "i32x4.extadd_pairwise_i16x8_u-5") (param v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32)
    local.get 0 local.set 1
    loop
      call $nothing local.get 2 i32.const 1 i32.add local.tee 2 i32.const 2 i32.lt_u br_if 0
    end
    local.get 0 i32x4.extadd_pairwise_i16x8_u local.get 1 i32x4.extadd_pairwise_i16x8_u local.get 0 v128.not
    v128.not i32x4.extadd_pairwise_i16x8_u local.get 0 v128.not v128.not block end
    i32x4.extadd_pairwise_i16x8_u v128.const i64x2 0x80003ca1b5a12634 0x2104ffc600024893
    i32x4.extadd_pairwise_i16x8_u i32.const 0 v128.load offset=52 i32x4.extadd_pairwise_i16x8_u
  )
  (func $i32x4.extend_low_i16x8_s-2 (export "i32x4.extend_low_i16x8_s-2")
  (param f32 f32 f32 f32 f32 f32 f32 v128) (result v128 v128 v128 v128 v128 v128) (local v128 i32)
    local.get 7 local.set 8
    loop
      local.get 8 local.set 8 local.get 9 i32.const 1 i32.add local.tee 9 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i32x4.extend_low_i16x8_s local.get 8 i32x4.extend_low_i16x8_s local.get 7 v128.not v128.not
    i32x4.extend_low_i16x8_s local.get 7 v128.not v128.not block end i32x4.extend_low_i16x8_s
    v128.const i64x2 0x1e47d543d263f046 0xf77c96bdfff5a7c3 i32x4.extend_low_i16x8_s i32.const 0
    v128.load offset=69 i32x4.extend_low_i16x8_s
  )
  (func $i32x4.extend_high_i16x8_s-0 (export "i32x4.extend_high_i16x8_s-0") (param v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32)
    local.get 0 local.set 1
    loop
      call $nothing local.get 2 i32.const 1 i32.add local.tee 2 i32.const 2 i32.lt_u br_if 0
    end
    local.get 0 i32x4.extend_high_i16x8_s local.get 1 i32x4.extend_high_i16x8_s local.get 0 v128.not v128.not
    i32x4.extend_high_i16x8_s local.get 0 v128.not v128.not block end i32x4.extend_high_i16x8_s
    v128.const i64x2 0xbe540001d5a88000 0xc344afbe00357274 i32x4.extend_high_i16x8_s i32.const 0
    v128.load offset=86 i32x4.extend_high_i16x8_s
  )
  (func $i32x4.extend_low_i16x8_u-5 (export "i32x4.extend_low_i16x8_u-5")
  (param f32 f32 f32 f32 f32 f32 f32 v128) (result v128 v128 v128 v128 v128 v128) (local v128 i32)
    local.get 7 local.set 8
    loop
      local.get 8 local.set 8 local.get 9 i32.const 1 i32.add local.tee 9 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i32x4.extend_low_i16x8_u local.get 8 i32x4.extend_low_i16x8_u local.get 7 v128.not v128.not
    i32x4.extend_low_i16x8_u local.get 7 v128.not v128.not block end i32x4.extend_low_i16x8_u
    v128.const i64x2 0x31000114672fb1 0x2005e1a08007ffe i32x4.extend_low_i16x8_u i32.const 0
    v128.load offset=103 i32x4.extend_low_i16x8_u
  )
  (func $i32x4.extend_high_i16x8_u-0 (export "i32x4.extend_high_i16x8_u-0") (param v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32)
    local.get 0 local.set 1
    loop
      call $nothing local.get 2 i32.const 1 i32.add local.tee 2 i32.const 2 i32.lt_u br_if 0
    end
    local.get 0 i32x4.extend_high_i16x8_u local.get 1 i32x4.extend_high_i16x8_u local.get 0 v128.not v128.not
    i32x4.extend_high_i16x8_u local.get 0 v128.not v128.not block end i32x4.extend_high_i16x8_u
    v128.const i64x2 0x8a12299320001 0xd0d7d0c407cc037e i32x4.extend_high_i16x8_u i32.const 0
    v128.load offset=120 i32x4.extend_high_i16x8_u
  )
  (func $i64x2.abs-1 (export "i64x2.abs-1") (param f32 f32 f32 f32 f32 f32 f32 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32)
    local.get 7 local.set 8
    loop
      local.get 8 local.set 8 local.get 9 i32.const 1 i32.add local.tee 9 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i64x2.abs local.get 8 i64x2.abs local.get 7 v128.not v128.not i64x2.abs local.get 7 v128.not
    v128.not block end i64x2.abs v128.const i64x2 0x54f0557eaf1f895e 15 i64x2.abs i32.const 0
    v128.load offset=137 i64x2.abs
  )
  (func $i64x2.neg-4 (export "i64x2.neg-4") (param v128) (result v128 v128 v128 v128 v128 v128)
  (local v128 i32)
    local.get 0 local.set 1
    loop
      call $nothing local.get 2 i32.const 1 i32.add local.tee 2 i32.const 2 i32.lt_u br_if 0
    end
    local.get 0 i64x2.neg local.get 1 i64x2.neg local.get 0 v128.not v128.not i64x2.neg local.get 0 v128.not
    v128.not block end i64x2.neg v128.const i64x2 -32 0x1bd47bf181f3d574 i64x2.neg i32.const 0
    v128.load offset=154 i64x2.neg
  )
  (func $i64x2.extend_low_i32x4_s-2 (export "i64x2.extend_low_i32x4_s-2")
  (param f32 f32 f32 f32 f32 f32 f32 v128) (result v128 v128 v128 v128 v128 v128) (local v128 i32)
    local.get 7 local.set 8
    loop
      local.get 8 local.set 8 local.get 9 i32.const 1 i32.add local.tee 9 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i64x2.extend_low_i32x4_s local.get 8 i64x2.extend_low_i32x4_s local.get 7 v128.not v128.not
    i64x2.extend_low_i32x4_s local.get 7 v128.not v128.not block end i64x2.extend_low_i32x4_s
    v128.const i64x2 0xffffffaac1f97b4e 0xf4136493e08aa8ac i64x2.extend_low_i32x4_s i32.const 0
    v128.load offset=171 i64x2.extend_low_i32x4_s
  )
  (func $i64x2.extend_high_i32x4_s-3 (export "i64x2.extend_high_i32x4_s-3") (param v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32)
    local.get 0 local.set 1
    loop
      call $nothing local.get 2 i32.const 1 i32.add local.tee 2 i32.const 2 i32.lt_u br_if 0
    end
    local.get 0 i64x2.extend_high_i32x4_s local.get 1 i64x2.extend_high_i32x4_s local.get 0 v128.not v128.not
    i64x2.extend_high_i32x4_s local.get 0 v128.not v128.not block end i64x2.extend_high_i32x4_s
    v128.const i64x2 0x3ee16bbe08000000 0xffffffa700000020 i64x2.extend_high_i32x4_s i32.const 0
    v128.load offset=188 i64x2.extend_high_i32x4_s
  )
  (func $i64x2.extend_low_i32x4_u-1 (export "i64x2.extend_low_i32x4_u-1")
  (param f32 f32 f32 f32 f32 f32 f32 v128) (result v128 v128 v128 v128 v128 v128) (local v128 i32)
    local.get 7 local.set 8
    loop
      local.get 8 local.set 8 local.get 9 i32.const 1 i32.add local.tee 9 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i64x2.extend_low_i32x4_u local.get 8 i64x2.extend_low_i32x4_u local.get 7 v128.not v128.not
    i64x2.extend_low_i32x4_u local.get 7 v128.not v128.not block end i64x2.extend_low_i32x4_u
    v128.const i64x2 0x1ffffff9e 0xffffffff4131a6b3 i64x2.extend_low_i32x4_u i32.const 0 v128.load offset=205
    i64x2.extend_low_i32x4_u
  )
  (func $i64x2.extend_high_i32x4_u-4 (export "i64x2.extend_high_i32x4_u-4") (param v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32)
    local.get 0 local.set 1
    loop
      call $nothing local.get 2 i32.const 1 i32.add local.tee 2 i32.const 2 i32.lt_u br_if 0
    end
    local.get 0 i64x2.extend_high_i32x4_u local.get 1 i64x2.extend_high_i32x4_u local.get 0 v128.not v128.not
    i64x2.extend_high_i32x4_u local.get 0 v128.not v128.not block end i64x2.extend_high_i32x4_u
    v128.const i64x2 0x7ffffffedb48a20f 0xc8c5adf5215efe3a i64x2.extend_high_i32x4_u i32.const 0
    v128.load offset=222 i64x2.extend_high_i32x4_u
  )
  (func $i32x4.eq-5 (export "i32x4.eq-5") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i32.const 0 v128.load offset=256 i32x4.eq local.get 9 local.get 8 i32x4.eq local.get 7
    v128.not v128.not local.get 10 i32x4.eq local.get 7 v128.not v128.not block end local.get 8 v128.not
    v128.not i32x4.eq v128.const i64x2 0xffffffff0e078d7a 0xb279f68900000002 local.get 8 v128.not v128.not
    block end i32x4.eq i32.const 0 v128.load offset=239 v128.const i64x2 0xfffffffff2b5f58e 0x279248a400000002
    i32x4.eq
  )
  (func $i32x4.ne-3 (export "i32x4.ne-3") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not block end i32x4.ne local.get 9
    v128.const i64x2 0x3d57bdaffffffd5 0xde57be7101803da3 i32x4.ne local.get 7 v128.not v128.not i32.const 0
    v128.load offset=290 i32x4.ne local.get 7 v128.not v128.not block end local.get 8 i32x4.ne
    v128.const i64x2 0x3d57bdaffffffd5 0xde57be71305d3f3b local.get 10 i32x4.ne i32.const 0
    v128.load offset=273 local.get 8 v128.not v128.not i32x4.ne
  )
)

(assert_return (invoke "i32x4.abs-1"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xe38b5ddfffffffff 0xffcad3761169ee7a))
  (v128.const i64x2 0x1c74a22100000001 0x352c8a1169ee7a)
  (v128.const i64x2 0x1c74a22100000001 0x352c8a1169ee7a)
  (v128.const i64x2 0x1c74a22100000001 0x352c8a1169ee7a)
  (v128.const i64x2 0x1c74a22100000001 0x352c8a1169ee7a)
  (v128.const i64x2 0x1c74a22100000001 0x352c8a1169ee7a)
  (v128.const i64x2 0x1c74a22100000001 0x352c8a1169ee7a))
(assert_return (invoke "i32x4.neg-4"
  (v128.const i64x2 0x5ac5ec2fbebd00d0 0xec6b0034215ecfd4))
  (v128.const i64x2 0xa53a13d14142ff30 0x1394ffccdea1302c)
  (v128.const i64x2 0xa53a13d14142ff30 0x1394ffccdea1302c)
  (v128.const i64x2 0xa53a13d14142ff30 0x1394ffccdea1302c)
  (v128.const i64x2 0xa53a13d14142ff30 0x1394ffccdea1302c)
  (v128.const i64x2 0xa53a13d14142ff30 0x1394ffccdea1302c)
  (v128.const i64x2 0xa53a13d14142ff30 0x1394ffccdea1302c))
(assert_return (invoke "i32x4.extadd_pairwise_i16x8_s-3"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x73eb9e05000ddadf 0x14a65e28ffc0ffcd))
  (v128.const i64x2 0x11f0ffffdaec 0x72ceffffff8d) (v128.const i64x2 0x11f0ffffdaec 0x72ceffffff8d)
  (v128.const i64x2 0x11f0ffffdaec 0x72ceffffff8d) (v128.const i64x2 0x11f0ffffdaec 0x72ceffffff8d)
  (v128.const i64x2 0x11f0ffffdaec 0x72ceffffff8d) (v128.const i64x2 0x11f0ffffdaec 0x72ceffffff8d))
(assert_return (invoke "i32x4.extadd_pairwise_i16x8_u-5"
  (v128.const i64x2 0x80003ca1b5a12634 0x2104ffc600024893)) (v128.const i64x2 0xbca10000dbd5 0x120ca00004895)
  (v128.const i64x2 0xbca10000dbd5 0x120ca00004895) (v128.const i64x2 0xbca10000dbd5 0x120ca00004895)
  (v128.const i64x2 0xbca10000dbd5 0x120ca00004895) (v128.const i64x2 0xbca10000dbd5 0x120ca00004895)
  (v128.const i64x2 0xbca10000dbd5 0x120ca00004895))
(assert_return (invoke "i32x4.extend_low_i16x8_s-2"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x1e47d543d263f046 0xf77c96bdfff5a7c3))
  (v128.const i64x2 0xffffd263fffff046 0x1e47ffffd543) (v128.const i64x2 0xffffd263fffff046 0x1e47ffffd543)
  (v128.const i64x2 0xffffd263fffff046 0x1e47ffffd543) (v128.const i64x2 0xffffd263fffff046 0x1e47ffffd543)
  (v128.const i64x2 0xffffd263fffff046 0x1e47ffffd543) (v128.const i64x2 0xffffd263fffff046 0x1e47ffffd543))
(assert_return (invoke "i32x4.extend_high_i16x8_s-0"
  (v128.const i64x2 0xbe540001d5a88000 0xc344afbe00357274)) (v128.const i64x2 0x3500007274 0xffffc344ffffafbe)
  (v128.const i64x2 0x3500007274 0xffffc344ffffafbe) (v128.const i64x2 0x3500007274 0xffffc344ffffafbe)
  (v128.const i64x2 0x3500007274 0xffffc344ffffafbe) (v128.const i64x2 0x3500007274 0xffffc344ffffafbe)
  (v128.const i64x2 0x3500007274 0xffffc344ffffafbe))
(assert_return (invoke "i32x4.extend_low_i16x8_u-5"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x31000114672fb1 0x2005e1a08007ffe))
  (v128.const i64x2 0x146700002fb1 0x3100000001) (v128.const i64x2 0x146700002fb1 0x3100000001)
  (v128.const i64x2 0x146700002fb1 0x3100000001) (v128.const i64x2 0x146700002fb1 0x3100000001)
  (v128.const i64x2 0x146700002fb1 0x3100000001) (v128.const i64x2 0x146700002fb1 0x3100000001))
(assert_return (invoke "i32x4.extend_high_i16x8_u-0"
  (v128.const i64x2 0x8a12299320001 0xd0d7d0c407cc037e)) (v128.const i64x2 0x7cc0000037e 0xd0d70000d0c4)
  (v128.const i64x2 0x7cc0000037e 0xd0d70000d0c4) (v128.const i64x2 0x7cc0000037e 0xd0d70000d0c4)
  (v128.const i64x2 0x7cc0000037e 0xd0d70000d0c4) (v128.const i64x2 0x7cc0000037e 0xd0d70000d0c4)
  (v128.const i64x2 0x7cc0000037e 0xd0d70000d0c4))
(assert_return (invoke "i64x2.abs-1"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x54f0557eaf1f895e 15)) (v128.const i64x2 0x54f0557eaf1f895e 15)
  (v128.const i64x2 0x54f0557eaf1f895e 15) (v128.const i64x2 0x54f0557eaf1f895e 15)
  (v128.const i64x2 0x54f0557eaf1f895e 15) (v128.const i64x2 0x54f0557eaf1f895e 15)
  (v128.const i64x2 0x54f0557eaf1f895e 15))
(assert_return (invoke "i64x2.neg-4"
  (v128.const i64x2 -32 0x1bd47bf181f3d574)) (v128.const i64x2 32 0xe42b840e7e0c2a8c)
  (v128.const i64x2 32 0xe42b840e7e0c2a8c) (v128.const i64x2 32 0xe42b840e7e0c2a8c)
  (v128.const i64x2 32 0xe42b840e7e0c2a8c) (v128.const i64x2 32 0xe42b840e7e0c2a8c)
  (v128.const i64x2 32 0xe42b840e7e0c2a8c))
(assert_return (invoke "i64x2.extend_low_i32x4_s-2"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xffffffaac1f97b4e 0xf4136493e08aa8ac))
  (v128.const i64x2 0xffffffffc1f97b4e -86) (v128.const i64x2 0xffffffffc1f97b4e -86)
  (v128.const i64x2 0xffffffffc1f97b4e -86) (v128.const i64x2 0xffffffffc1f97b4e -86)
  (v128.const i64x2 0xffffffffc1f97b4e -86) (v128.const i64x2 0xffffffffc1f97b4e -86))
(assert_return (invoke "i64x2.extend_high_i32x4_s-3"
  (v128.const i64x2 0x3ee16bbe08000000 0xffffffa700000020)) (v128.const i64x2 32 -89)
  (v128.const i64x2 32 -89) (v128.const i64x2 32 -89) (v128.const i64x2 32 -89) (v128.const i64x2 32 -89)
  (v128.const i64x2 32 -89))
(assert_return (invoke "i64x2.extend_low_i32x4_u-1"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x1ffffff9e 0xffffffff4131a6b3)) (v128.const i64x2 0xffffff9e 1)
  (v128.const i64x2 0xffffff9e 1) (v128.const i64x2 0xffffff9e 1) (v128.const i64x2 0xffffff9e 1)
  (v128.const i64x2 0xffffff9e 1) (v128.const i64x2 0xffffff9e 1))
(assert_return (invoke "i64x2.extend_high_i32x4_u-4"
  (v128.const i64x2 0x7ffffffedb48a20f 0xc8c5adf5215efe3a)) (v128.const i64x2 0x215efe3a 0xc8c5adf5)
  (v128.const i64x2 0x215efe3a 0xc8c5adf5) (v128.const i64x2 0x215efe3a 0xc8c5adf5)
  (v128.const i64x2 0x215efe3a 0xc8c5adf5) (v128.const i64x2 0x215efe3a 0xc8c5adf5)
  (v128.const i64x2 0x215efe3a 0xc8c5adf5))
(assert_return (invoke "i32x4.eq-5"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xffffffff0e078d7a 0xb279f68900000002)
  (v128.const i64x2 0xfffffffff2b5f58e 0x279248a400000002)) (v128.const i64x2 0xffffffff00000000 0xffffffff)
  (v128.const i64x2 0xffffffff00000000 0xffffffff) (v128.const i64x2 0xffffffff00000000 0xffffffff)
  (v128.const i64x2 0xffffffff00000000 0xffffffff) (v128.const i64x2 0xffffffff00000000 0xffffffff)
  (v128.const i64x2 0xffffffff00000000 0xffffffff))
(assert_return (invoke "i32x4.ne-3"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x3d57bdaffffffd5 0xde57be71305d3f3b)
  (v128.const i64x2 0x3d57bdaffffffd5 0xde57be7101803da3)) (v128.const i64x2 0 0xffffffff)
  (v128.const i64x2 0 0xffffffff) (v128.const i64x2 0 0xffffffff) (v128.const i64x2 0 0xffffffff)
  (v128.const i64x2 0 0xffffffff) (v128.const i64x2 0 0xffffffff))

(module
  (memory 1 5)
  (data (i32.const 0) "\ee\01\00\00\80\01\00\00\00\ff\ff\ff\ff\00\00\00\80\ee\01\00\00\80\01\00\00\00\ff\ff\ff\ff\ef\dd\67\13\ee\21\08\5e\c3\02\00\00\00\4b\f6\53\d9\01\00\00\00\ee\5f\c1\26\ba\02\00\00\00\02\00\00\00\4b\32\34\86\ee\19\00\00\00\4c\ec\0b\3d\cf\18\d9\ee\00\02\00\00\ee\79\01\52\82\0b\00\00\00\46\16\d9\cf\00\00\00\80\ee\01\00\00\80\75\ea\51\c9\00\08\00\00\f4\ff\ff\ff\ee\3b\49\a2\1d\08\00\00\00\46\b3\15\ba\f4\ff\ff\ff\ee\f6\1f\14\a6\d3\81\21\16\c5\ff\ff\ff\01\00\00\00\ee\f1\b3\27\c5\bb\f7\cc\65\f4\69\2d\36\fb\a8\19\cf\ee\27\00\00\00\fc\cf\57\11\00\08\00\00\ca\f0\40\1a\ee\40\00\00\00\00\20\00\00\29\cb\34\ba\02\00\00\00\ee\01\00\00\80\00\00\00\00\4c\00\00\00\93\2a\57\09\ee\4a\f2\13\40\00\00\00\00\4c\00\00\00\93\2a\57\09\ee\38\94\18\6f\f6\b2\e5\f1\5a\6e\2a\59\ff\ff\ff\7f\ee\88\7b\06\3e\e7\e4\0c\dd\ab\ff\ff\ff\ff\ff\ff\7f\ee\00\00\00\00\49\f1\32\96\5c\1f\77\b4\a9\9a\e2\9e\ee\00\00\00\00\49\f1\32\96\5c\1f\77\b4\00\02\00\00\ee\00\00\00\02\be\40\6b\4a\0f\bd\fa\2d\f8\c8\d3\04\ee\b6\ff\ff\ff\be\40\6b\4a\00\00\00\01\12\04\8e\9d\ee\ff\bf\b2\38\60\a7\4a\22\b9\68\bb\91\fe\ff\ff\7f\ee\80\00\00\00\d0\4d\9a\02\af\1d\ed\10\13\44\28\03\ee\05\00\00\00\ac\0f\f5\37\10\00\00\00\c8\c2\4d\63\ee\05\00\00\00\ac\0f\f5\37\ff\ff\ff\7f\ec\ad\a7\96\ee\a6\46\f4\de\00\08\00\00\21\f5\81\5c\5e\87\e6\c1\ee\65\78\ee\7a\00\08\00\00\21\f5\81\5c\4c\e2\f0\96\ee\d3\d3\6c\d9\e1\9e\d6\90\c1\29\1a\e2\ba\63\ab\a9\ee\74\1c\bc\ad\2d\00\00\00\ff\ff\ff\7f\00\00\10\00\ee\dc\8e\47\6e\cb\1b\41\ea\56\00\00\00\00\00\00\00\ee\77\4c\2f\6b\cb\1b\41\ea\36\00\00\00\00\00\00\00\ee\11\5c\09\17\a9\61\bc\db\fe\dd\34\e1\01\00\f6\c8\ee\ff\7f\cd\ff\b9\ad\b6\48\fe\dd\00\00\01\00\f6\c8")
  (func $nothing
  )
  (func $i32x4.lt_s-2 (export "i32x4.lt_s-2") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not i32x4.lt_s local.get 9 local.get 8 v128.not v128.not block end
    i32x4.lt_s local.get 7 v128.not v128.not v128.const i64x2 0x180000001 0x1367ddefffffffff i32x4.lt_s
    local.get 7 v128.not v128.not block end i32.const 0 v128.load offset=18 i32x4.lt_s
    v128.const i64x2 0x180000001 0x80000000ffffffff local.get 8 i32x4.lt_s i32.const 0 v128.load offset=1
    local.get 10 i32x4.lt_s
  )
  (func $i32x4.gt_s-0 (export "i32x4.gt_s-0") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 i32x4.gt_s local.get 9 local.get 10 i32x4.gt_s local.get 7 v128.not v128.not
    local.get 8 v128.not v128.not i32x4.gt_s local.get 7 v128.not v128.not block end local.get 8 v128.not
    v128.not block end i32x4.gt_s v128.const i64x2 0x2c35e0821 0x1d953f64b
    v128.const i64x2 0x2ba26c15f 0x8634324b00000002 i32x4.gt_s i32.const 0 v128.load offset=35 i32.const 0
    v128.load offset=52 i32x4.gt_s
  )
  (func $i32x4.le_s-2 (export "i32x4.le_s-2") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not i32x4.le_s local.get 9 local.get 8 v128.not v128.not block end
    i32x4.le_s local.get 7 v128.not v128.not v128.const i64x2 0xb82520179 0x80000000cfd91646 i32x4.le_s
    local.get 7 v128.not v128.not block end i32.const 0 v128.load offset=86 i32x4.le_s
    v128.const i64x2 0x3d0bec4c00000019 0x200eed918cf local.get 8 i32x4.le_s i32.const 0 v128.load offset=69
    local.get 10 i32x4.le_s
  )
  (func $i32x4.ge_s-3 (export "i32x4.ge_s-3") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not block end i32x4.ge_s local.get 9
    v128.const i64x2 0x81da2493b 0xfffffff4ba15b346 i32x4.ge_s local.get 7 v128.not v128.not i32.const 0
    v128.load offset=120 i32x4.ge_s local.get 7 v128.not v128.not block end local.get 8 i32x4.ge_s
    v128.const i64x2 0xc951ea7580000001 0xfffffff400000800 local.get 10 i32x4.ge_s i32.const 0
    v128.load offset=103 local.get 8 v128.not v128.not i32x4.ge_s
  )
  (func $i32x4.lt_u-1 (export "i32x4.lt_u-1") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 10 i32x4.lt_u local.get 9 local.get 8 v128.not v128.not i32x4.lt_u local.get 7
    v128.not v128.not local.get 8 v128.not v128.not block end i32x4.lt_u local.get 7 v128.not v128.not
    block end v128.const i64x2 0x65ccf7bbc527b3f1 0xcf19a8fb362d69f4 i32x4.lt_u
    v128.const i64x2 0x162181d3a6141ff6 0x1ffffffc5 i32.const 0 v128.load offset=154 i32x4.lt_u i32.const 0
    v128.load offset=137 local.get 8 i32x4.lt_u
  )
  (func $i32x4.gt_u-4 (export "i32x4.gt_u-4") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 v128.const i64x2 0x200000000040 0x2ba34cb29 i32x4.gt_u local.get 9 i32.const 0
    v128.load offset=188 i32x4.gt_u local.get 7 v128.not v128.not local.get 8 i32x4.gt_u local.get 7 v128.not
    v128.not block end local.get 10 i32x4.gt_u v128.const i64x2 0x1157cffc00000027 0x1a40f0ca00000800
    local.get 8 v128.not v128.not i32x4.gt_u i32.const 0 v128.load offset=171 local.get 8 v128.not v128.not
    block end i32x4.gt_u
  )
  (func $i32x4.le_u-5 (export "i32x4.le_u-5") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i32.const 0 v128.load offset=222 i32x4.le_u local.get 9 local.get 8 i32x4.le_u local.get 7
    v128.not v128.not local.get 10 i32x4.le_u local.get 7 v128.not v128.not block end local.get 8 v128.not
    v128.not i32x4.le_u v128.const i64x2 0x80000001 0x9572a930000004c local.get 8 v128.not v128.not block end
    i32x4.le_u i32.const 0 v128.load offset=205 v128.const i64x2 0x4013f24a 0x9572a930000004c i32x4.le_u
  )
  (func $i32x4.ge_u-0 (export "i32x4.ge_u-0") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 i32x4.ge_u local.get 9 local.get 10 i32x4.ge_u local.get 7 v128.not v128.not
    local.get 8 v128.not v128.not i32x4.ge_u local.get 7 v128.not v128.not block end local.get 8 v128.not
    v128.not block end i32x4.ge_u v128.const i64x2 0xf1e5b2f66f189438 0x7fffffff592a6e5a
    v128.const i64x2 0xdd0ce4e73e067b88 0x7fffffffffffffab i32x4.ge_u i32.const 0 v128.load offset=239
    i32.const 0 v128.load offset=256 i32x4.ge_u
  )
  (func $i32x4.add-4 (export "i32x4.add-4") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 v128.const i64x2 0x9632f14900000000 0x200b4771f5c i32x4.add local.get 9 i32.const 0
    v128.load offset=290 i32x4.add local.get 7 v128.not v128.not local.get 8 i32x4.add local.get 7 v128.not
    v128.not block end local.get 10 i32x4.add v128.const i64x2 0x9632f14900000000 0x9ee29aa9b4771f5c
    local.get 8 v128.not v128.not i32x4.add i32.const 0 v128.load offset=273 local.get 8 v128.not v128.not
    block end i32x4.add
  )
  (func $i32x4.sub-1 (export "i32x4.sub-1") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 10 i32x4.sub local.get 9 local.get 8 v128.not v128.not i32x4.sub local.get 7
    v128.not v128.not local.get 8 v128.not v128.not block end i32x4.sub local.get 7 v128.not v128.not
    block end v128.const i64x2 0x4a6b40beffffffb6 0x9d8e041201000000 i32x4.sub
    v128.const i64x2 0x4a6b40be02000000 0x4d3c8f82dfabd0f i32.const 0 v128.load offset=324 i32x4.sub
    i32.const 0 v128.load offset=307 local.get 8 i32x4.sub
  )
  (func $i32x4.mul-3 (export "i32x4.mul-3") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not block end i32x4.mul local.get 9
    v128.const i64x2 0x29a4dd000000080 0x328441310ed1daf i32x4.mul local.get 7 v128.not v128.not i32.const 0
    v128.load offset=358 i32x4.mul local.get 7 v128.not v128.not block end local.get 8 i32x4.mul
    v128.const i64x2 0x224aa76038b2bfff 0x7ffffffe91bb68b9 local.get 10 i32x4.mul i32.const 0
    v128.load offset=341 local.get 8 v128.not v128.not i32x4.mul
  )
  (func $i32x4.min_s-2 (export "i32x4.min_s-2") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not i32x4.min_s local.get 9 local.get 8 v128.not v128.not block end
    i32x4.min_s local.get 7 v128.not v128.not v128.const i64x2 0x37f50fac00000005 0x96a7adec7fffffff
    i32x4.min_s local.get 7 v128.not v128.not block end i32.const 0 v128.load offset=392 i32x4.min_s
    v128.const i64x2 0x37f50fac00000005 0x634dc2c800000010 local.get 8 i32x4.min_s i32.const 0
    v128.load offset=375 local.get 10 i32x4.min_s
  )
  (func $i32x4.min_u-0 (export "i32x4.min_u-0") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 i32x4.min_u local.get 9 local.get 10 i32x4.min_u local.get 7 v128.not v128.not
    local.get 8 v128.not v128.not i32x4.min_u local.get 7 v128.not v128.not block end local.get 8 v128.not
    v128.not block end i32x4.min_u v128.const i64x2 0x800def446a6 0xc1e6875e5c81f521
    v128.const i64x2 0x8007aee7865 0x96f0e24c5c81f521 i32x4.min_u i32.const 0 v128.load offset=409 i32.const 0
    v128.load offset=426 i32x4.min_u
  )
  (func $i32x4.max_s-5 (export "i32x4.max_s-5") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i32.const 0 v128.load offset=460 i32x4.max_s local.get 9 local.get 8 i32x4.max_s local.get 7
    v128.not v128.not local.get 10 i32x4.max_s local.get 7 v128.not v128.not block end local.get 8 v128.not
    v128.not i32x4.max_s v128.const i64x2 0x90d69ee1d96cd3d3 0xa9ab63bae21a29c1 local.get 8 v128.not v128.not
    block end i32x4.max_s i32.const 0 v128.load offset=443 v128.const i64x2 0x2dadbc1c74 0x1000007fffffff
    i32x4.max_s
  )
  (func $i32x4.max_u-1 (export "i32x4.max_u-1") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 10 i32x4.max_u local.get 9 local.get 8 v128.not v128.not i32x4.max_u local.get 7
    v128.not v128.not local.get 8 v128.not v128.not block end i32x4.max_u local.get 7 v128.not v128.not
    block end v128.const i64x2 0xea411bcb6b2f4c77 54 i32x4.max_u v128.const i64x2 0xea411bcb6e478edc 86
    i32.const 0 v128.load offset=494 i32x4.max_u i32.const 0 v128.load offset=477 local.get 8 i32x4.max_u
  )
  (func $i32x4.dot_i16x8_s-0 (export "i32x4.dot_i16x8_s-0") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 i32x4.dot_i16x8_s local.get 9 local.get 10 i32x4.dot_i16x8_s local.get 7 v128.not
    v128.not local.get 8 v128.not v128.not i32x4.dot_i16x8_s local.get 7 v128.not v128.not block end
    local.get 8 v128.not v128.not block end i32x4.dot_i16x8_s
    v128.const i64x2 0xdbbc61a917095c11 0xc8f60001e134ddfe
    v128.const i64x2 0x48b6adb9ffcd7fff 0xc8f600010000ddfe i32x4.dot_i16x8_s i32.const 0 v128.load offset=511
    i32.const 0 v128.load offset=528 i32x4.dot_i16x8_s
  )
)

(assert_return (invoke "i32x4.lt_s-2"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x180000001 0x80000000ffffffff)
  (v128.const i64x2 0x180000001 0x1367ddefffffffff)) (v128.const i64x2 0 0xffffffff00000000)
  (v128.const i64x2 0 0xffffffff00000000) (v128.const i64x2 0 0xffffffff00000000)
  (v128.const i64x2 0 0xffffffff00000000) (v128.const i64x2 0 0xffffffff00000000)
  (v128.const i64x2 0 0xffffffff00000000))
(assert_return (invoke "i32x4.gt_s-0"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x2c35e0821 0x1d953f64b)
  (v128.const i64x2 0x2ba26c15f 0x8634324b00000002)) (v128.const i64x2 0xffffffff 0xffffffff00000000)
  (v128.const i64x2 0xffffffff 0xffffffff00000000) (v128.const i64x2 0xffffffff 0xffffffff00000000)
  (v128.const i64x2 0xffffffff 0xffffffff00000000) (v128.const i64x2 0xffffffff 0xffffffff00000000)
  (v128.const i64x2 0xffffffff 0xffffffff00000000))
(assert_return (invoke "i32x4.le_s-2"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x3d0bec4c00000019 0x200eed918cf)
  (v128.const i64x2 0xb82520179 0x80000000cfd91646)) (v128.const i64x2 0 0) (v128.const i64x2 0 0)
  (v128.const i64x2 0 0) (v128.const i64x2 0 0) (v128.const i64x2 0 0) (v128.const i64x2 0 0))
(assert_return (invoke "i32x4.ge_s-3"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xc951ea7580000001 0xfffffff400000800)
  (v128.const i64x2 0x81da2493b 0xfffffff4ba15b346)) (v128.const i64x2 0 -1) (v128.const i64x2 0 -1)
  (v128.const i64x2 0 -1) (v128.const i64x2 0 -1) (v128.const i64x2 0 -1) (v128.const i64x2 0 -1))
(assert_return (invoke "i32x4.lt_u-1"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x162181d3a6141ff6 0x1ffffffc5)
  (v128.const i64x2 0x65ccf7bbc527b3f1 0xcf19a8fb362d69f4)) (v128.const i64x2 -1 0xffffffff00000000)
  (v128.const i64x2 -1 0xffffffff00000000) (v128.const i64x2 -1 0xffffffff00000000)
  (v128.const i64x2 -1 0xffffffff00000000) (v128.const i64x2 -1 0xffffffff00000000)
  (v128.const i64x2 -1 0xffffffff00000000))
(assert_return (invoke "i32x4.gt_u-4"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x1157cffc00000027 0x1a40f0ca00000800)
  (v128.const i64x2 0x200000000040 0x2ba34cb29)) (v128.const i64x2 0xffffffff00000000 0xffffffff00000000)
  (v128.const i64x2 0xffffffff00000000 0xffffffff00000000)
  (v128.const i64x2 0xffffffff00000000 0xffffffff00000000)
  (v128.const i64x2 0xffffffff00000000 0xffffffff00000000)
  (v128.const i64x2 0xffffffff00000000 0xffffffff00000000)
  (v128.const i64x2 0xffffffff00000000 0xffffffff00000000))
(assert_return (invoke "i32x4.le_u-5"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x80000001 0x9572a930000004c)
  (v128.const i64x2 0x4013f24a 0x9572a930000004c)) (v128.const i64x2 0xffffffff00000000 -1)
  (v128.const i64x2 0xffffffff00000000 -1) (v128.const i64x2 0xffffffff00000000 -1)
  (v128.const i64x2 0xffffffff00000000 -1) (v128.const i64x2 0xffffffff00000000 -1)
  (v128.const i64x2 0xffffffff00000000 -1))
(assert_return (invoke "i32x4.ge_u-0"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xf1e5b2f66f189438 0x7fffffff592a6e5a)
  (v128.const i64x2 0xdd0ce4e73e067b88 0x7fffffffffffffab)) (v128.const i64x2 -1 0xffffffff00000000)
  (v128.const i64x2 -1 0xffffffff00000000) (v128.const i64x2 -1 0xffffffff00000000)
  (v128.const i64x2 -1 0xffffffff00000000) (v128.const i64x2 -1 0xffffffff00000000)
  (v128.const i64x2 -1 0xffffffff00000000))
(assert_return (invoke "i32x4.add-4"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x9632f14900000000 0x9ee29aa9b4771f5c)
  (v128.const i64x2 0x9632f14900000000 0x200b4771f5c))
  (v128.const i64x2 0x2c65e29200000000 0x9ee29ca968ee3eb8)
  (v128.const i64x2 0x2c65e29200000000 0x9ee29ca968ee3eb8)
  (v128.const i64x2 0x2c65e29200000000 0x9ee29ca968ee3eb8)
  (v128.const i64x2 0x2c65e29200000000 0x9ee29ca968ee3eb8)
  (v128.const i64x2 0x2c65e29200000000 0x9ee29ca968ee3eb8)
  (v128.const i64x2 0x2c65e29200000000 0x9ee29ca968ee3eb8))
(assert_return (invoke "i32x4.sub-1"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x4a6b40be02000000 0x4d3c8f82dfabd0f)
  (v128.const i64x2 0x4a6b40beffffffb6 0x9d8e041201000000)) (v128.const i64x2 0x200004a 0x6745c4e62cfabd0f)
  (v128.const i64x2 0x200004a 0x6745c4e62cfabd0f) (v128.const i64x2 0x200004a 0x6745c4e62cfabd0f)
  (v128.const i64x2 0x200004a 0x6745c4e62cfabd0f) (v128.const i64x2 0x200004a 0x6745c4e62cfabd0f)
  (v128.const i64x2 0x200004a 0x6745c4e62cfabd0f))
(assert_return (invoke "i32x4.mul-3"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x224aa76038b2bfff 0x7ffffffe91bb68b9)
  (v128.const i64x2 0x29a4dd000000080 0x328441310ed1daf))
  (v128.const i64x2 0xc0bfde00595fff80 0x79af77da5d3e8b77)
  (v128.const i64x2 0xc0bfde00595fff80 0x79af77da5d3e8b77)
  (v128.const i64x2 0xc0bfde00595fff80 0x79af77da5d3e8b77)
  (v128.const i64x2 0xc0bfde00595fff80 0x79af77da5d3e8b77)
  (v128.const i64x2 0xc0bfde00595fff80 0x79af77da5d3e8b77)
  (v128.const i64x2 0xc0bfde00595fff80 0x79af77da5d3e8b77))
(assert_return (invoke "i32x4.min_s-2"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x37f50fac00000005 0x634dc2c800000010)
  (v128.const i64x2 0x37f50fac00000005 0x96a7adec7fffffff))
  (v128.const i64x2 0x37f50fac00000005 0x96a7adec00000010)
  (v128.const i64x2 0x37f50fac00000005 0x96a7adec00000010)
  (v128.const i64x2 0x37f50fac00000005 0x96a7adec00000010)
  (v128.const i64x2 0x37f50fac00000005 0x96a7adec00000010)
  (v128.const i64x2 0x37f50fac00000005 0x96a7adec00000010)
  (v128.const i64x2 0x37f50fac00000005 0x96a7adec00000010))
(assert_return (invoke "i32x4.min_u-0"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x800def446a6 0xc1e6875e5c81f521)
  (v128.const i64x2 0x8007aee7865 0x96f0e24c5c81f521)) (v128.const i64x2 0x8007aee7865 0x96f0e24c5c81f521)
  (v128.const i64x2 0x8007aee7865 0x96f0e24c5c81f521) (v128.const i64x2 0x8007aee7865 0x96f0e24c5c81f521)
  (v128.const i64x2 0x8007aee7865 0x96f0e24c5c81f521) (v128.const i64x2 0x8007aee7865 0x96f0e24c5c81f521)
  (v128.const i64x2 0x8007aee7865 0x96f0e24c5c81f521))
(assert_return (invoke "i32x4.max_s-5"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x90d69ee1d96cd3d3 0xa9ab63bae21a29c1)
  (v128.const i64x2 0x2dadbc1c74 0x1000007fffffff)) (v128.const i64x2 0x2dd96cd3d3 0x1000007fffffff)
  (v128.const i64x2 0x2dd96cd3d3 0x1000007fffffff) (v128.const i64x2 0x2dd96cd3d3 0x1000007fffffff)
  (v128.const i64x2 0x2dd96cd3d3 0x1000007fffffff) (v128.const i64x2 0x2dd96cd3d3 0x1000007fffffff)
  (v128.const i64x2 0x2dd96cd3d3 0x1000007fffffff))
(assert_return (invoke "i32x4.max_u-1"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xea411bcb6e478edc 86) (v128.const i64x2 0xea411bcb6b2f4c77 54))
  (v128.const i64x2 0xea411bcb6e478edc 86) (v128.const i64x2 0xea411bcb6e478edc 86)
  (v128.const i64x2 0xea411bcb6e478edc 86) (v128.const i64x2 0xea411bcb6e478edc 86)
  (v128.const i64x2 0xea411bcb6e478edc 86) (v128.const i64x2 0xea411bcb6e478edc 86))
(assert_return (invoke "i32x4.dot_i16x8_s-0"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xdbbc61a917095c11 0xc8f60001e134ddfe)
  (v128.const i64x2 0x48b6adb9ffcd7fff 0xc8f600010000ddfe))
  (v128.const i64x2 0xd64fdfc92e038d24 0xbd54c6504848804)
  (v128.const i64x2 0xd64fdfc92e038d24 0xbd54c6504848804)
  (v128.const i64x2 0xd64fdfc92e038d24 0xbd54c6504848804)
  (v128.const i64x2 0xd64fdfc92e038d24 0xbd54c6504848804)
  (v128.const i64x2 0xd64fdfc92e038d24 0xbd54c6504848804)
  (v128.const i64x2 0xd64fdfc92e038d24 0xbd54c6504848804))

(module
  (memory 1 5)
  (data (i32.const 0) "\ee\00\80\df\cb\2d\f8\f8\aa\96\10\42\36\ae\ff\44\90\ee\04\00\52\e7\ac\a9\f8\aa\96\10\c9\83\20\59\04\da\ee\19\1a\01\00\00\01\35\f8\14\33\d5\58\89\93\ad\f6\ee\19\1a\06\6b\a7\47\ff\7f\14\33\d5\58\26\00\04\00\ee\a9\dc\ff\ff\c8\ff\9d\53\00\01\01\80\a8\6e\c0\ff\ee\00\04\00\80\18\00\1d\75\35\00\01\80\01\00\fe\ff\ee\56\00\0c\ed\6c\0a\80\00\34\89\e1\5b\49\0d\35\eb\ee\49\3f\08\00\9f\1a\d5\82\57\00\3c\59\cc\1b\98\11\ee\00\00\00\00\00\00\40\00\e6\f9\56\05\65\b0\40\3b\ee\b2\32\03\88\46\46\9c\d3\e6\f9\56\05\65\b0\40\3b\ee\fe\45\c6\8b\42\50\5f\9b\00\20\00\00\00\00\00\00\ee\15\00\00\00\00\00\00\00\00\20\00\00\00\00\00\00\ee\92\9b\5a\ff\32\78\39\b6\56\77\af\83\eb\b4\d0\d4\ee\6d\c6\b5\a7\c9\97\23\c1\17\d9\84\3b\38\83\cd\2f\ee\60\00\00\00\00\00\00\00\00\00\10\00\00\00\00\00\ee\c6\83\fc\ba\a3\ca\60\83\cd\64\65\58\d5\02\d3\5a\ee\c8\ff\ff\ff\ff\ff\ff\ff\07\00\00\00\00\00\00\00\ee\1f\2b\97\f6\b7\9e\98\48\00\00\00\00\00\00\04\00\ee\28\0f\cb\1b\20\6f\e3\86\01\00\00\00\00\00\00\80\ee\0a\00\00\00\00\00\00\00\01\00\00\00\00\00\00\80\ee\8a\8d\9b\d5\2a\95\83\f8\01\00\00\00\00\00\00\00\ee\50\53\ea\36\88\5e\45\23\b5\ff\ff\ff\ff\ff\ff\ff\ee\e9\ff\ff\ff\ff\ff\ff\ff\01\00\00\00\00\00\00\00\ee\f8\d7\bf\2e\7d\cd\88\77\24\00\00\00\00\00\00\00\ee\c8\ff\ff\ff\ff\ff\ff\ff\e0\79\eb\2f\83\78\cd\20\ee\c8\ff\ff\ff\ff\ff\ff\ff\10\00\00\00\00\00\00\00\ee\6b\ec\7a\01\4f\00\00\00\85\0e\a0\a3\ae\e0\ba\a5\ee\c1\9e\24\9c\8f\7b\f0\1e\ff\ff\ff\7f\c8\d4\d7\de\ee\00\00\00\04\0a\1e\cb\55\3e\29\6e\94\bd\ff\ff\ff\ee\00\00\00\04\e1\f2\51\a3\00\00\00\80\9c\8c\5d\57\ee\88\6e\cf\ef\cc\de\37\3f\00\01\00\00\00\20\00\00\ee\82\7f\c2\9f\5c\f1\e7\65\b1\ff\ff\ff\00\20\00\00")
  (func $nothing
  )
  (func $i32x4.extmul_low_i16x8_s-2 (export "i32x4.extmul_low_i16x8_s-2")
  (param f32 f32 f32 f32 f32 f32 f32 v128 v128) (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not i32x4.extmul_low_i16x8_s local.get 9 local.get 8 v128.not
    v128.not block end i32x4.extmul_low_i16x8_s local.get 7 v128.not v128.not
    v128.const i64x2 0xaaf8a9ace7520004 0xda04592083c91096 i32x4.extmul_low_i16x8_s local.get 7 v128.not
    v128.not block end i32.const 0 v128.load offset=18 i32x4.extmul_low_i16x8_s
    v128.const i64x2 0xaaf8f82dcbdf8000 0x9044ffae36421096 local.get 8 i32x4.extmul_low_i16x8_s i32.const 0
    v128.load offset=1 local.get 10 i32x4.extmul_low_i16x8_s
  )
  (func $i32x4.extmul_high_i16x8_s-5 (export "i32x4.extmul_high_i16x8_s-5")
  (param f32 f32 f32 f32 f32 f32 f32 v128 v128) (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i32.const 0 v128.load offset=52 i32x4.extmul_high_i16x8_s local.get 9 local.get 8
    i32x4.extmul_high_i16x8_s local.get 7 v128.not v128.not local.get 10 i32x4.extmul_high_i16x8_s local.get 7
    v128.not v128.not block end local.get 8 v128.not v128.not i32x4.extmul_high_i16x8_s
    v128.const i64x2 0xf835010000011a19 0xf6ad938958d53314 local.get 8 v128.not v128.not block end
    i32x4.extmul_high_i16x8_s i32.const 0 v128.load offset=35
    v128.const i64x2 0x7fff47a76b061a19 0x4002658d53314 i32x4.extmul_high_i16x8_s
  )
  (func $i32x4.extmul_low_i16x8_u-4 (export "i32x4.extmul_low_i16x8_u-4")
  (param f32 f32 f32 f32 f32 f32 f32 v128 v128) (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 v128.const i64x2 0x751d001880000400 0xfffe000180010035 i32x4.extmul_low_i16x8_u local.get 9
    i32.const 0 v128.load offset=86 i32x4.extmul_low_i16x8_u local.get 7 v128.not v128.not local.get 8
    i32x4.extmul_low_i16x8_u local.get 7 v128.not v128.not block end local.get 10 i32x4.extmul_low_i16x8_u
    v128.const i64x2 0x539dffc8ffffdca9 0xffc06ea880010100 local.get 8 v128.not v128.not
    i32x4.extmul_low_i16x8_u i32.const 0 v128.load offset=69 local.get 8 v128.not v128.not block end
    i32x4.extmul_low_i16x8_u
  )
  (func $i32x4.extmul_high_i16x8_u-3 (export "i32x4.extmul_high_i16x8_u-3")
  (param f32 f32 f32 f32 f32 f32 f32 v128 v128) (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not block end i32x4.extmul_high_i16x8_u local.get 9
    v128.const i64x2 0x82d51a9f00083f49 0x11981bcc593c0057 i32x4.extmul_high_i16x8_u local.get 7 v128.not
    v128.not i32.const 0 v128.load offset=120 i32x4.extmul_high_i16x8_u local.get 7 v128.not v128.not
    block end local.get 8 i32x4.extmul_high_i16x8_u v128.const i64x2 0x800a6ced0c0056 0xeb350d495be18934
    local.get 10 i32x4.extmul_high_i16x8_u i32.const 0 v128.load offset=103 local.get 8 v128.not v128.not
    i32x4.extmul_high_i16x8_u
  )
  (func $i64x2.eq-1 (export "i64x2.eq-1") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 10 i64x2.eq local.get 9 local.get 8 v128.not v128.not i64x2.eq local.get 7 v128.not
    v128.not local.get 8 v128.not v128.not block end i64x2.eq local.get 7 v128.not v128.not block end
    v128.const i64x2 0xd39c4646880332b2 0x3b40b0650556f9e6 i64x2.eq
    v128.const i64x2 0x40000000000000 0x3b40b0650556f9e6 i32.const 0 v128.load offset=154 i64x2.eq i32.const 0
    v128.load offset=137 local.get 8 i64x2.eq
  )
  (func $i64x2.ne-5 (export "i64x2.ne-5") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i32.const 0 v128.load offset=188 i64x2.ne local.get 9 local.get 8 i64x2.ne local.get 7
    v128.not v128.not local.get 10 i64x2.ne local.get 7 v128.not v128.not block end local.get 8 v128.not
    v128.not i64x2.ne v128.const i64x2 0x9b5f50428bc645fe 8192 local.get 8 v128.not v128.not block end
    i64x2.ne i32.const 0 v128.load offset=171 v128.const i64x2 21 8192 i64x2.ne
  )
  (func $i64x2.lt_s-0 (export "i64x2.lt_s-0") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 i64x2.lt_s local.get 9 local.get 10 i64x2.lt_s local.get 7 v128.not v128.not
    local.get 8 v128.not v128.not i64x2.lt_s local.get 7 v128.not v128.not block end local.get 8 v128.not
    v128.not block end i64x2.lt_s v128.const i64x2 0xb6397832ff5a9b92 0xd4d0b4eb83af7756
    v128.const i64x2 0xc12397c9a7b5c66d 0x2fcd83383b84d917 i64x2.lt_s i32.const 0 v128.load offset=205
    i32.const 0 v128.load offset=222 i64x2.lt_s
  )
  (func $i64x2.gt_s-2 (export "i64x2.gt_s-2") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not i64x2.gt_s local.get 9 local.get 8 v128.not v128.not block end
    i64x2.gt_s local.get 7 v128.not v128.not v128.const i64x2 0x8360caa3bafc83c6 0x5ad302d5586564cd i64x2.gt_s
    local.get 7 v128.not v128.not block end i32.const 0 v128.load offset=256 i64x2.gt_s
    v128.const i64x2 96 0x100000 local.get 8 i64x2.gt_s i32.const 0 v128.load offset=239 local.get 10
    i64x2.gt_s
  )
  (func $i64x2.le_s-4 (export "i64x2.le_s-4") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 v128.const i64x2 0x48989eb7f6972b1f 0x4000000000000 i64x2.le_s local.get 9 i32.const 0
    v128.load offset=290 i64x2.le_s local.get 7 v128.not v128.not local.get 8 i64x2.le_s local.get 7 v128.not
    v128.not block end local.get 10 i64x2.le_s v128.const i64x2 -56 7 local.get 8 v128.not v128.not i64x2.le_s
    i32.const 0 v128.load offset=273 local.get 8 v128.not v128.not block end i64x2.le_s
  )
  (func $i64x2.ge_s-3 (export "i64x2.ge_s-3") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not block end i64x2.ge_s local.get 9
    v128.const i64x2 10 0x8000000000000001 i64x2.ge_s local.get 7 v128.not v128.not i32.const 0
    v128.load offset=324 i64x2.ge_s local.get 7 v128.not v128.not block end local.get 8 i64x2.ge_s
    v128.const i64x2 0x86e36f201bcb0f28 0x8000000000000001 local.get 10 i64x2.ge_s i32.const 0
    v128.load offset=307 local.get 8 v128.not v128.not i64x2.ge_s
  )
  (func $i64x2.add-4 (export "i64x2.add-4") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 v128.const i64x2 0x23455e8836ea5350 -75 i64x2.add local.get 9 i32.const 0 v128.load offset=358
    i64x2.add local.get 7 v128.not v128.not local.get 8 i64x2.add local.get 7 v128.not v128.not block end
    local.get 10 i64x2.add v128.const i64x2 0xf883952ad59b8d8a 1 local.get 8 v128.not v128.not i64x2.add
    i32.const 0 v128.load offset=341 local.get 8 v128.not v128.not block end i64x2.add
  )
  (func $i64x2.sub-0 (export "i64x2.sub-0") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 i64x2.sub local.get 9 local.get 10 i64x2.sub local.get 7 v128.not v128.not
    local.get 8 v128.not v128.not i64x2.sub local.get 7 v128.not v128.not block end local.get 8 v128.not
    v128.not block end i64x2.sub v128.const i64x2 -23 1 v128.const i64x2 0x7788cd7d2ebfd7f8 36 i64x2.sub
    i32.const 0 v128.load offset=375 i32.const 0 v128.load offset=392 i64x2.sub
  )
  (func $i64x2.mul-1 (export "i64x2.mul-1") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 10 i64x2.mul local.get 9 local.get 8 v128.not v128.not i64x2.mul local.get 7
    v128.not v128.not local.get 8 v128.not v128.not block end i64x2.mul local.get 7 v128.not v128.not
    block end v128.const i64x2 -56 16 i64x2.mul v128.const i64x2 -56 0x20cd78832feb79e0 i32.const 0
    v128.load offset=426 i64x2.mul i32.const 0 v128.load offset=409 local.get 8 i64x2.mul
  )
  (func $i64x2.extmul_low_i32x4_s-5 (export "i64x2.extmul_low_i32x4_s-5")
  (param f32 f32 f32 f32 f32 f32 f32 v128 v128) (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i32.const 0 v128.load offset=460 i64x2.extmul_low_i32x4_s local.get 9 local.get 8
    i64x2.extmul_low_i32x4_s local.get 7 v128.not v128.not local.get 10 i64x2.extmul_low_i32x4_s local.get 7
    v128.not v128.not block end local.get 8 v128.not v128.not i64x2.extmul_low_i32x4_s
    v128.const i64x2 0x4f017aec6b 0xa5bae0aea3a00e85 local.get 8 v128.not v128.not block end
    i64x2.extmul_low_i32x4_s i32.const 0 v128.load offset=443
    v128.const i64x2 0x1ef07b8f9c249ec1 0xded7d4c87fffffff i64x2.extmul_low_i32x4_s
  )
  (func $i64x2.extmul_high_i32x4_s-2 (export "i64x2.extmul_high_i32x4_s-2")
  (param f32 f32 f32 f32 f32 f32 f32 v128 v128) (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not i64x2.extmul_high_i32x4_s local.get 9 local.get 8 v128.not
    v128.not block end i64x2.extmul_high_i32x4_s local.get 7 v128.not v128.not
    v128.const i64x2 0xa351f2e104000000 0x575d8c9c80000000 i64x2.extmul_high_i32x4_s local.get 7 v128.not
    v128.not block end i32.const 0 v128.load offset=494 i64x2.extmul_high_i32x4_s
    v128.const i64x2 0x55cb1e0a04000000 0xffffffbd946e293e local.get 8 i64x2.extmul_high_i32x4_s i32.const 0
    v128.load offset=477 local.get 10 i64x2.extmul_high_i32x4_s
  )
  (func $i64x2.extmul_low_i32x4_u-3 (export "i64x2.extmul_low_i32x4_u-3")
  (param f32 f32 f32 f32 f32 f32 f32 v128 v128) (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not block end i64x2.extmul_low_i32x4_u local.get 9
    v128.const i64x2 0x65e7f15c9fc27f82 0x2000ffffffb1 i64x2.extmul_low_i32x4_u local.get 7 v128.not v128.not
    i32.const 0 v128.load offset=528 i64x2.extmul_low_i32x4_u local.get 7 v128.not v128.not block end
    local.get 8 i64x2.extmul_low_i32x4_u v128.const i64x2 0x3f37deccefcf6e88 0x200000000100 local.get 10
    i64x2.extmul_low_i32x4_u i32.const 0 v128.load offset=511 local.get 8 v128.not v128.not
    i64x2.extmul_low_i32x4_u
  )
)

(assert_return (invoke "i32x4.extmul_low_i16x8_s-2"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xaaf8f82dcbdf8000 0x9044ffae36421096)
  (v128.const i64x2 0xaaf8a9ace7520004 0xda04592083c91096))
  (v128.const i64x2 0x506866efffe0000 0x1c3e504002a3733c)
  (v128.const i64x2 0x506866efffe0000 0x1c3e504002a3733c)
  (v128.const i64x2 0x506866efffe0000 0x1c3e504002a3733c)
  (v128.const i64x2 0x506866efffe0000 0x1c3e504002a3733c)
  (v128.const i64x2 0x506866efffe0000 0x1c3e504002a3733c)
  (v128.const i64x2 0x506866efffe0000 0x1c3e504002a3733c))
(assert_return (invoke "i32x4.extmul_high_i16x8_s-5"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xf835010000011a19 0xf6ad938958d53314)
  (v128.const i64x2 0x7fff47a76b061a19 0x4002658d53314))
  (v128.const i64x2 0x1ed321390a30f990 0xffffdab4ffefe656)
  (v128.const i64x2 0x1ed321390a30f990 0xffffdab4ffefe656)
  (v128.const i64x2 0x1ed321390a30f990 0xffffdab4ffefe656)
  (v128.const i64x2 0x1ed321390a30f990 0xffffdab4ffefe656)
  (v128.const i64x2 0x1ed321390a30f990 0xffffdab4ffefe656)
  (v128.const i64x2 0x1ed321390a30f990 0xffffdab4ffefe656))
(assert_return (invoke "i32x4.extmul_low_i16x8_u-4"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x539dffc8ffffdca9 0xffc06ea880010100)
  (v128.const i64x2 0x751d001880000400 0xfffe000180010035))
  (v128.const i64x2 0x7fff80000372a400 0x264039c90017fac0)
  (v128.const i64x2 0x7fff80000372a400 0x264039c90017fac0)
  (v128.const i64x2 0x7fff80000372a400 0x264039c90017fac0)
  (v128.const i64x2 0x7fff80000372a400 0x264039c90017fac0)
  (v128.const i64x2 0x7fff80000372a400 0x264039c90017fac0)
  (v128.const i64x2 0x7fff80000372a400 0x264039c90017fac0))
(assert_return (invoke "i32x4.extmul_high_i16x8_u-3"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x800a6ced0c0056 0xeb350d495be18934)
  (v128.const i64x2 0x82d51a9f00083f49 0x11981bcc593c0057))
  (v128.const i64x2 0x2006c1bc002ea0ac 0x102a2c780171492c)
  (v128.const i64x2 0x2006c1bc002ea0ac 0x102a2c780171492c)
  (v128.const i64x2 0x2006c1bc002ea0ac 0x102a2c780171492c)
  (v128.const i64x2 0x2006c1bc002ea0ac 0x102a2c780171492c)
  (v128.const i64x2 0x2006c1bc002ea0ac 0x102a2c780171492c)
  (v128.const i64x2 0x2006c1bc002ea0ac 0x102a2c780171492c))
(assert_return (invoke "i64x2.eq-1"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x40000000000000 0x3b40b0650556f9e6)
  (v128.const i64x2 0xd39c4646880332b2 0x3b40b0650556f9e6)) (v128.const i64x2 0 -1) (v128.const i64x2 0 -1)
  (v128.const i64x2 0 -1) (v128.const i64x2 0 -1) (v128.const i64x2 0 -1) (v128.const i64x2 0 -1))
(assert_return (invoke "i64x2.ne-5"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x9b5f50428bc645fe 8192) (v128.const i64x2 21 8192))
  (v128.const i64x2 -1 0) (v128.const i64x2 -1 0) (v128.const i64x2 -1 0) (v128.const i64x2 -1 0)
  (v128.const i64x2 -1 0) (v128.const i64x2 -1 0))
(assert_return (invoke "i64x2.lt_s-0"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xb6397832ff5a9b92 0xd4d0b4eb83af7756)
  (v128.const i64x2 0xc12397c9a7b5c66d 0x2fcd83383b84d917)) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1)
  (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1))
(assert_return (invoke "i64x2.gt_s-2"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 96 0x100000) (v128.const i64x2 0x8360caa3bafc83c6 0x5ad302d5586564cd))
  (v128.const i64x2 -1 0) (v128.const i64x2 -1 0) (v128.const i64x2 -1 0) (v128.const i64x2 -1 0)
  (v128.const i64x2 -1 0) (v128.const i64x2 -1 0))
(assert_return (invoke "i64x2.le_s-4"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 -56 7) (v128.const i64x2 0x48989eb7f6972b1f 0x4000000000000))
  (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1)
  (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1))
(assert_return (invoke "i64x2.ge_s-3"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x86e36f201bcb0f28 0x8000000000000001)
  (v128.const i64x2 10 0x8000000000000001)) (v128.const i64x2 0 -1) (v128.const i64x2 0 -1)
  (v128.const i64x2 0 -1) (v128.const i64x2 0 -1) (v128.const i64x2 0 -1) (v128.const i64x2 0 -1))
(assert_return (invoke "i64x2.add-4"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xf883952ad59b8d8a 1) (v128.const i64x2 0x23455e8836ea5350 -75))
  (v128.const i64x2 0x1bc8f3b30c85e0da -74) (v128.const i64x2 0x1bc8f3b30c85e0da -74)
  (v128.const i64x2 0x1bc8f3b30c85e0da -74) (v128.const i64x2 0x1bc8f3b30c85e0da -74)
  (v128.const i64x2 0x1bc8f3b30c85e0da -74) (v128.const i64x2 0x1bc8f3b30c85e0da -74))
(assert_return (invoke "i64x2.sub-0"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 -23 1) (v128.const i64x2 0x7788cd7d2ebfd7f8 36))
  (v128.const i64x2 0x88773282d14027f1 -35) (v128.const i64x2 0x88773282d14027f1 -35)
  (v128.const i64x2 0x88773282d14027f1 -35) (v128.const i64x2 0x88773282d14027f1 -35)
  (v128.const i64x2 0x88773282d14027f1 -35) (v128.const i64x2 0x88773282d14027f1 -35))
(assert_return (invoke "i64x2.mul-1"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 -56 0x20cd78832feb79e0) (v128.const i64x2 -56 16))
  (v128.const i64x2 3136 0xcd78832feb79e00) (v128.const i64x2 3136 0xcd78832feb79e00)
  (v128.const i64x2 3136 0xcd78832feb79e00) (v128.const i64x2 3136 0xcd78832feb79e00)
  (v128.const i64x2 3136 0xcd78832feb79e00) (v128.const i64x2 3136 0xcd78832feb79e00))
(assert_return (invoke "i64x2.extmul_low_i32x4_s-5"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x4f017aec6b 0xa5bae0aea3a00e85)
  (v128.const i64x2 0x1ef07b8f9c249ec1 0xded7d4c87fffffff)) (v128.const i64x2 0xff6c31da6ea246ab 0x98c362121)
  (v128.const i64x2 0xff6c31da6ea246ab 0x98c362121) (v128.const i64x2 0xff6c31da6ea246ab 0x98c362121)
  (v128.const i64x2 0xff6c31da6ea246ab 0x98c362121) (v128.const i64x2 0xff6c31da6ea246ab 0x98c362121)
  (v128.const i64x2 0xff6c31da6ea246ab 0x98c362121))
(assert_return (invoke "i64x2.extmul_high_i32x4_s-2"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x55cb1e0a04000000 0xffffffbd946e293e)
  (v128.const i64x2 0xa351f2e104000000 0x575d8c9c80000000))
  (v128.const i64x2 0x35c8eb6100000000 0xffffffe92284332c)
  (v128.const i64x2 0x35c8eb6100000000 0xffffffe92284332c)
  (v128.const i64x2 0x35c8eb6100000000 0xffffffe92284332c)
  (v128.const i64x2 0x35c8eb6100000000 0xffffffe92284332c)
  (v128.const i64x2 0x35c8eb6100000000 0xffffffe92284332c)
  (v128.const i64x2 0x35c8eb6100000000 0xffffffe92284332c))
(assert_return (invoke "i64x2.extmul_low_i32x4_u-3"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x3f37deccefcf6e88 0x200000000100)
  (v128.const i64x2 0x65e7f15c9fc27f82 0x2000ffffffb1))
  (v128.const i64x2 0x95a80849ea3b9910 0x192a51ead6e61d50)
  (v128.const i64x2 0x95a80849ea3b9910 0x192a51ead6e61d50)
  (v128.const i64x2 0x95a80849ea3b9910 0x192a51ead6e61d50)
  (v128.const i64x2 0x95a80849ea3b9910 0x192a51ead6e61d50)
  (v128.const i64x2 0x95a80849ea3b9910 0x192a51ead6e61d50)
  (v128.const i64x2 0x95a80849ea3b9910 0x192a51ead6e61d50))

(module
  (memory 1 5)
  (data (i32.const 0) "\ee\8e\c3\ac\5b\9c\ee\e4\94\80\00\00\00\55\24\19\dd\ee\48\4e\94\00\00\00\00\40\43\ec\d5\37\32\fd\d9\e3\ee\96\68\04\95\fe\ff\ff\7f\00\00\10\00\fb\4b\f1\7f\ee\02\00\00\00\28\ba\98\72\fe\ff\ff\7f\e3\aa\ca\81\ee\92\a5\00\fd\0c\3d\32\25\45\72\1a\a0\eb\1f\8c\9c\ee\00\00\00\00\04\00\00\00\01\00\00\00\00\00\00\80\ee\83\9d\6b\26\75\47\09\a1\32\14\99\4b\c3\a6\60\4c\ee\2b\00\00\00\ee\7a\bb\ef\39\11\50\70\cc\81\ea\32\33\be\ff\ff\ff\ee\0a\00\00\00\ee\00\00\00\00\b4\74\31\48\80\96\bc\dd\20\00\00\00\ee\0f\00\00\00\ee\ef\fa\90\51\8e\c7\34\ae\71\cd\0f\f9\91\97\93\a3\ee\40\00\00\00\ee\f0\38\40\28\55\6e\95\b3\27\06\08\28\b1\00\b9\e5\ee\1d\00\00\00\ee\85\88\4f\9e\60\bf\02\2f\c7\4a\82\90\db\d2\26\3a\ee\31\00\00\00\ee\00\04\00\00\ee\37\e7\bc\69\4f\52\01\a1\a2\81\4c\fa\40\6d\b0\e2\ee\e6\5e\6e\11\00\00\40\00\00\00\00\04\49\49\4d\61\ee\a0\ef\46\97\ee\ed\61\09\3c\d4\77\80\74\ee\01\00\00\00\00\00\00\80\84\60\88\b4\47\e8\5b\b8")
  (func $nothing
  )
  (func $i64x2.extmul_high_i32x4_u-1 (export "i64x2.extmul_high_i32x4_u-1")
  (param f32 f32 f32 f32 f32 f32 f32 v128 v128) (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 10 i64x2.extmul_high_i32x4_u local.get 9 local.get 8 v128.not v128.not
    i64x2.extmul_high_i32x4_u local.get 7 v128.not v128.not local.get 8 v128.not v128.not block end
    i64x2.extmul_high_i32x4_u local.get 7 v128.not v128.not block end
    v128.const i64x2 0x4000000000944e48 0xe3d9fd3237d5ec43 i64x2.extmul_high_i32x4_u
    v128.const i64x2 0x94e4ee9c5bacc38e 0xdd19245500000080 i32.const 0 v128.load offset=18
    i64x2.extmul_high_i32x4_u i32.const 0 v128.load offset=1 local.get 8 i64x2.extmul_high_i32x4_u
  )
  (func $i32x4.all_true-0 (export "i32x4.all_true-0") (param f32 f32 f32 f32 f32 f32 f32 v128)
  (result i32 i32 i32 i32 i32 i32) (local v128 i32)
    local.get 7 local.set 8
    loop
      call $nothing local.get 9 i32.const 1 i32.add local.tee 9 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i32x4.all_true local.get 8 i32x4.all_true local.get 7 v128.not v128.not i32x4.all_true
    local.get 7 v128.not v128.not block end i32x4.all_true
    v128.const i64x2 0x7ffffffe95046896 0x7ff14bfb00100000 i32x4.all_true i32.const 0 v128.load offset=35
    i32x4.all_true
  )
  (func $i32x4.bitmask-4 (export "i32x4.bitmask-4") (param v128) (result i32 i32 i32 i32 i32 i32)
  (local v128 i32)
    local.get 0 local.set 1
    loop
      local.get 1 local.set 1 local.get 2 i32.const 1 i32.add local.tee 2 i32.const 2 i32.lt_u br_if 0
    end
    local.get 0 i32x4.bitmask local.get 1 i32x4.bitmask local.get 0 v128.not v128.not i32x4.bitmask
    local.get 0 v128.not v128.not block end i32x4.bitmask
    v128.const i64x2 0x7298ba2800000002 0x81caaae37ffffffe i32x4.bitmask i32.const 0 v128.load offset=52
    i32x4.bitmask
  )
  (func $i64x2.all_true-2 (export "i64x2.all_true-2") (param f32 f32 f32 f32 f32 f32 f32 v128)
  (result i32 i32 i32 i32 i32 i32) (local v128 i32)
    local.get 7 local.set 8
    loop
      call $nothing local.get 9 i32.const 1 i32.add local.tee 9 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i64x2.all_true local.get 8 i64x2.all_true local.get 7 v128.not v128.not i64x2.all_true
    local.get 7 v128.not v128.not block end i64x2.all_true
    v128.const i64x2 0x25323d0cfd00a592 0x9c8c1feba01a7245 i64x2.all_true i32.const 0 v128.load offset=69
    i64x2.all_true
  )
  (func $i64x2.bitmask-3 (export "i64x2.bitmask-3") (param v128) (result i32 i32 i32 i32 i32 i32)
  (local v128 i32)
    local.get 0 local.set 1
    loop
      local.get 1 local.set 1 local.get 2 i32.const 1 i32.add local.tee 2 i32.const 2 i32.lt_u br_if 0
    end
    local.get 0 i64x2.bitmask local.get 1 i64x2.bitmask local.get 0 v128.not v128.not i64x2.bitmask
    local.get 0 v128.not v128.not block end i64x2.bitmask v128.const i64x2 0x400000000 0x8000000000000001
    i64x2.bitmask i32.const 0 v128.load offset=86 i64x2.bitmask
  )
  (func $i32x4.shl-5 (export "i32x4.shl-5") (param f32 f32 f32 f32 f32 f32 f32 v128 i32)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i32.const 0 i32.load offset=120 i32x4.shl local.get 9 local.get 8 i32x4.shl local.get 7
    v128.not v128.not local.get 10 i32x4.shl local.get 7 v128.not v128.not block end local.get 8 i32.const -1
    i32.xor i32.const -1 i32.xor i32x4.shl v128.const i64x2 0xa1094775266b9d83 0x4c60a6c34b991432 local.get 8
    i32.const -1 i32.xor i32.const -1 i32.xor block end i32x4.shl i32.const 0 v128.load offset=103
    i32.const 43 i32x4.shl
  )
  (func $i32x4.shr_s-5 (export "i32x4.shr_s-5") (param f32 f32 f32 f32 f32 f32 f32 v128 i32)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i32.const 0 i32.load offset=142 i32x4.shr_s local.get 9 local.get 8 i32x4.shr_s local.get 7
    v128.not v128.not local.get 10 i32x4.shr_s local.get 7 v128.not v128.not block end local.get 8
    i32.const -1 i32.xor i32.const -1 i32.xor i32x4.shr_s
    v128.const i64x2 0xcc70501139efbb7a 0xffffffbe3332ea81 local.get 8 i32.const -1 i32.xor i32.const -1
    i32.xor block end i32x4.shr_s i32.const 0 v128.load offset=125 i32.const 10 i32x4.shr_s
  )
  (func $i32x4.shr_u-1 (export "i32x4.shr_u-1") (param f32 f32 f32 f32 f32 f32 f32 v128 i32)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 10 i32x4.shr_u local.get 9 local.get 8 i32.const -1 i32.xor i32.const -1 i32.xor
    i32x4.shr_u local.get 7 v128.not v128.not local.get 8 i32.const -1 i32.xor i32.const -1 i32.xor block end
    i32x4.shr_u local.get 7 v128.not v128.not block end i32.const 15 i32x4.shr_u
    v128.const i64x2 0x483174b400000000 0x20ddbc9680 i32.const 0 i32.load offset=164 i32x4.shr_u i32.const 0
    v128.load offset=147 local.get 8 i32x4.shr_u
  )
  (func $i64x2.shl-3 (export "i64x2.shl-3") (param f32 f32 f32 f32 f32 f32 f32 v128 i32)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 i32.const -1 i32.xor i32.const -1 i32.xor block end i64x2.shl local.get 9
    i32.const 64 i64x2.shl local.get 7 v128.not v128.not i32.const 0 i32.load offset=186 i64x2.shl local.get 7
    v128.not v128.not block end local.get 8 i64x2.shl v128.const i64x2 0xae34c78e5190faef 0xa3939791f90fcd71
    local.get 10 i64x2.shl i32.const 0 v128.load offset=169 local.get 8 i32.const -1 i32.xor i32.const -1
    i32.xor i64x2.shl
  )
  (func $i64x2.shr_s-2 (export "i64x2.shr_s-2") (param f32 f32 f32 f32 f32 f32 f32 v128 i32)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 i32.const -1 i32.xor i32.const -1 i32.xor i64x2.shr_s local.get 9 local.get 8
    i32.const -1 i32.xor i32.const -1 i32.xor block end i64x2.shr_s local.get 7 v128.not v128.not i32.const 29
    i64x2.shr_s local.get 7 v128.not v128.not block end i32.const 0 i32.load offset=208 i64x2.shr_s
    v128.const i64x2 0xb3956e55284038f0 0xe5b900b128080627 local.get 8 i64x2.shr_s i32.const 0
    v128.load offset=191 local.get 10 i64x2.shr_s
  )
  (func $i64x2.shr_u-4 (export "i64x2.shr_u-4") (param f32 f32 f32 f32 f32 f32 f32 v128 i32)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i32.const 49 i64x2.shr_u local.get 9 i32.const 0 i32.load offset=230 i64x2.shr_u local.get 7
    v128.not v128.not local.get 8 i64x2.shr_u local.get 7 v128.not v128.not block end local.get 10 i64x2.shr_u
    v128.const i64x2 0x2f02bf609e4f8885 0x3a26d2db90824ac7 local.get 8 i32.const -1 i32.xor i32.const -1
    i32.xor i64x2.shr_u i32.const 0 v128.load offset=213 local.get 8 i32.const -1 i32.xor i32.const -1 i32.xor
    block end i64x2.shr_u
  )
  (func $i32x4.splat-0 (export "i32x4.splat-0") (param f32 f32 f32 f32 f32 f32 f32 i32)
  (result v128 v128 v128 v128 v128 v128) (local i32 i32)
    local.get 7 local.set 8
    loop
      call $nothing local.get 9 i32.const 1 i32.add local.tee 9 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i32x4.splat local.get 8 i32x4.splat local.get 7 i32.const -1 i32.xor i32.const -1 i32.xor
    i32x4.splat local.get 7 i32.const -1 i32.xor i32.const -1 i32.xor block end i32x4.splat i32.const 1024
    i32x4.splat i32.const 0 i32.load offset=235 i32x4.splat
  )
  (func $i32x4.extract_lane-2 (export "i32x4.extract_lane-2") (param v128) (result i32 i32 i32 i32 i32 i32)
  (local v128 i32)
    local.get 0 local.set 1
    loop
      local.get 1 local.set 1 local.get 2 i32.const 1 i32.add local.tee 2 i32.const 2 i32.lt_u br_if 0
    end
    local.get 0 i32x4.extract_lane 3 local.get 1 i32x4.extract_lane 3 local.get 0 v128.not v128.not
    i32x4.extract_lane 3 local.get 0 v128.not v128.not block end i32x4.extract_lane 3
    v128.const i64x2 0xa101524f69bce737 0xe2b06d40fa4c81a2 i32x4.extract_lane 3 i32.const 0
    v128.load offset=240 i32x4.extract_lane 3
  )
  (func $i32x4.replace_lane-4 (export "i32x4.replace_lane-4") (param f32 f32 f32 f32 f32 f32 f32 v128 i32)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i32.const 0x9746efa0 i32x4.replace_lane 2 local.get 9 i32.const 0 i32.load offset=274
    i32x4.replace_lane 2 local.get 7 v128.not v128.not local.get 8 i32x4.replace_lane 2 local.get 7 v128.not
    v128.not block end local.get 10 i32x4.replace_lane 2 v128.const i64x2 0x400000116e5ee6 0x614d494904000000
    local.get 8 i32.const -1 i32.xor i32.const -1 i32.xor i32x4.replace_lane 2 i32.const 0
    v128.load offset=257 local.get 8 i32.const -1 i32.xor i32.const -1 i32.xor block end i32x4.replace_lane 2
  )
  (func $i64x2.splat-1 (export "i64x2.splat-1") (param f32 f32 f32 f32 f32 f32 f32 i64)
  (result v128 v128 v128 v128 v128 v128) (local i64 i32)
    local.get 7 local.set 8
    loop
      local.get 8 local.set 8 local.get 9 i32.const 1 i32.add local.tee 9 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i64x2.splat local.get 8 i64x2.splat local.get 7 i64.const -1 i64.xor i64.const -1 i64.xor
    i64x2.splat local.get 7 i64.const -1 i64.xor i64.const -1 i64.xor block end i64x2.splat
    i64.const 0x748077d43c0961ed i64x2.splat i32.const 0 i64.load offset=279 i64x2.splat
  )
  (func $i64x2.extract_lane-0 (export "i64x2.extract_lane-0") (param v128) (result i64 i64 i64 i64 i64 i64)
  (local v128 i32)
    local.get 0 local.set 1
    loop
      call $nothing local.get 2 i32.const 1 i32.add local.tee 2 i32.const 2 i32.lt_u br_if 0
    end
    local.get 0 i64x2.extract_lane 0 local.get 1 i64x2.extract_lane 0 local.get 0 v128.not v128.not
    i64x2.extract_lane 0 local.get 0 v128.not v128.not block end i64x2.extract_lane 0
    v128.const i64x2 0x8000000000000001 0xb85be847b4886084 i64x2.extract_lane 0 i32.const 0
    v128.load offset=288 i64x2.extract_lane 0
  )
)

(assert_return (invoke "i64x2.extmul_high_i32x4_u-1"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x94e4ee9c5bacc38e 0xdd19245500000080)
  (v128.const i64x2 0x4000000000944e48 0xe3d9fd3237d5ec43)) (v128.const i64x2 0x1beaf62180 0xc4c9903432de199a)
  (v128.const i64x2 0x1beaf62180 0xc4c9903432de199a) (v128.const i64x2 0x1beaf62180 0xc4c9903432de199a)
  (v128.const i64x2 0x1beaf62180 0xc4c9903432de199a) (v128.const i64x2 0x1beaf62180 0xc4c9903432de199a)
  (v128.const i64x2 0x1beaf62180 0xc4c9903432de199a))
(assert_return (invoke "i32x4.all_true-0"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x7ffffffe95046896 0x7ff14bfb00100000)) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "i32x4.bitmask-4"
  (v128.const i64x2 0x7298ba2800000002 0x81caaae37ffffffe)) (i32.const 8) (i32.const 8) (i32.const 8)
  (i32.const 8) (i32.const 8) (i32.const 8))
(assert_return (invoke "i64x2.all_true-2"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x25323d0cfd00a592 0x9c8c1feba01a7245)) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "i64x2.bitmask-3"
  (v128.const i64x2 0x400000000 0x8000000000000001)) (i32.const 2) (i32.const 2) (i32.const 2) (i32.const 2)
  (i32.const 2) (i32.const 2))
(assert_return (invoke "i32x4.shl-5"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xa1094775266b9d83 0x4c60a6c34b991432) (i32.const 43))
  (v128.const i64x2 0x4a3ba8005cec1800 0x5361800c8a19000)
  (v128.const i64x2 0x4a3ba8005cec1800 0x5361800c8a19000)
  (v128.const i64x2 0x4a3ba8005cec1800 0x5361800c8a19000)
  (v128.const i64x2 0x4a3ba8005cec1800 0x5361800c8a19000)
  (v128.const i64x2 0x4a3ba8005cec1800 0x5361800c8a19000)
  (v128.const i64x2 0x4a3ba8005cec1800 0x5361800c8a19000))
(assert_return (invoke "i32x4.shr_s-5"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xcc70501139efbb7a 0xffffffbe3332ea81) (i32.const 10))
  (v128.const i64x2 0xfff31c14000e7bee 0xffffffff000cccba)
  (v128.const i64x2 0xfff31c14000e7bee 0xffffffff000cccba)
  (v128.const i64x2 0xfff31c14000e7bee 0xffffffff000cccba)
  (v128.const i64x2 0xfff31c14000e7bee 0xffffffff000cccba)
  (v128.const i64x2 0xfff31c14000e7bee 0xffffffff000cccba)
  (v128.const i64x2 0xfff31c14000e7bee 0xffffffff000cccba))
(assert_return (invoke "i32x4.shr_u-1"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x483174b400000000 0x20ddbc9680) (i32.const 15))
  (v128.const i64x2 0x906200000000 0x1bb79) (v128.const i64x2 0x906200000000 0x1bb79)
  (v128.const i64x2 0x906200000000 0x1bb79) (v128.const i64x2 0x906200000000 0x1bb79)
  (v128.const i64x2 0x906200000000 0x1bb79) (v128.const i64x2 0x906200000000 0x1bb79))
(assert_return (invoke "i64x2.shl-3"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xae34c78e5190faef 0xa3939791f90fcd71) (i32.const 64))
  (v128.const i64x2 0xae34c78e5190faef 0xa3939791f90fcd71)
  (v128.const i64x2 0xae34c78e5190faef 0xa3939791f90fcd71)
  (v128.const i64x2 0xae34c78e5190faef 0xa3939791f90fcd71)
  (v128.const i64x2 0xae34c78e5190faef 0xa3939791f90fcd71)
  (v128.const i64x2 0xae34c78e5190faef 0xa3939791f90fcd71)
  (v128.const i64x2 0xae34c78e5190faef 0xa3939791f90fcd71))
(assert_return (invoke "i64x2.shr_s-2"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xb3956e55284038f0 0xe5b900b128080627) (i32.const 29))
  (v128.const i64x2 0xfffffffd9cab72a9 0xffffffff2dc80589)
  (v128.const i64x2 0xfffffffd9cab72a9 0xffffffff2dc80589)
  (v128.const i64x2 0xfffffffd9cab72a9 0xffffffff2dc80589)
  (v128.const i64x2 0xfffffffd9cab72a9 0xffffffff2dc80589)
  (v128.const i64x2 0xfffffffd9cab72a9 0xffffffff2dc80589)
  (v128.const i64x2 0xfffffffd9cab72a9 0xffffffff2dc80589))
(assert_return (invoke "i64x2.shr_u-4"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x2f02bf609e4f8885 0x3a26d2db90824ac7) (i32.const 49))
  (v128.const i64x2 6017 7443) (v128.const i64x2 6017 7443) (v128.const i64x2 6017 7443)
  (v128.const i64x2 6017 7443) (v128.const i64x2 6017 7443) (v128.const i64x2 6017 7443))
(assert_return (invoke "i32x4.splat-0"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (i32.const 1024)) (v128.const i64x2 0x40000000400 0x40000000400)
  (v128.const i64x2 0x40000000400 0x40000000400) (v128.const i64x2 0x40000000400 0x40000000400)
  (v128.const i64x2 0x40000000400 0x40000000400) (v128.const i64x2 0x40000000400 0x40000000400)
  (v128.const i64x2 0x40000000400 0x40000000400))
(assert_return (invoke "i32x4.extract_lane-2"
  (v128.const i64x2 0xa101524f69bce737 0xe2b06d40fa4c81a2)) (i32.const 0xe2b06d40) (i32.const 0xe2b06d40)
  (i32.const 0xe2b06d40) (i32.const 0xe2b06d40) (i32.const 0xe2b06d40) (i32.const 0xe2b06d40))
(assert_return (invoke "i32x4.replace_lane-4"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x400000116e5ee6 0x614d494904000000) (i32.const 0x9746efa0))
  (v128.const i64x2 0x400000116e5ee6 0x614d49499746efa0)
  (v128.const i64x2 0x400000116e5ee6 0x614d49499746efa0)
  (v128.const i64x2 0x400000116e5ee6 0x614d49499746efa0)
  (v128.const i64x2 0x400000116e5ee6 0x614d49499746efa0)
  (v128.const i64x2 0x400000116e5ee6 0x614d49499746efa0)
  (v128.const i64x2 0x400000116e5ee6 0x614d49499746efa0))
(assert_return (invoke "i64x2.splat-1"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (i64.const 0x748077d43c0961ed)) (v128.const i64x2 0x748077d43c0961ed 0x748077d43c0961ed)
  (v128.const i64x2 0x748077d43c0961ed 0x748077d43c0961ed)
  (v128.const i64x2 0x748077d43c0961ed 0x748077d43c0961ed)
  (v128.const i64x2 0x748077d43c0961ed 0x748077d43c0961ed)
  (v128.const i64x2 0x748077d43c0961ed 0x748077d43c0961ed)
  (v128.const i64x2 0x748077d43c0961ed 0x748077d43c0961ed))
(assert_return (invoke "i64x2.extract_lane-0"
  (v128.const i64x2 0x8000000000000001 0xb85be847b4886084)) (i64.const 0x8000000000000001)
  (i64.const 0x8000000000000001) (i64.const 0x8000000000000001) (i64.const 0x8000000000000001)
  (i64.const 0x8000000000000001) (i64.const 0x8000000000000001))

(module
  (memory 1 5)
  (data (i32.const 0) "\ee\7e\0a\79\e7\27\01\a1\ca\00\00\00\00\00\00\00\04\ee\d0\ff\ff\ff\ff\ff\ff\ff")
  (func $nothing
  )
  (func $i64x2.replace_lane-5 (export "i64x2.replace_lane-5") (param f32 f32 f32 f32 f32 f32 f32 v128 i64)
  (result v128 v128 v128 v128 v128 v128) (local v128 i64 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i32.const 0 i64.load offset=18 i64x2.replace_lane 0 local.get 9 local.get 8
    i64x2.replace_lane 0 local.get 7 v128.not v128.not local.get 10 i64x2.replace_lane 0 local.get 7 v128.not
    v128.not block end local.get 8 i64.const -1 i64.xor i64.const -1 i64.xor i64x2.replace_lane 0
    v128.const i64x2 0xcaa10127e7790a7e 0x400000000000000 local.get 8 i64.const -1 i64.xor i64.const -1
    i64.xor block end i64x2.replace_lane 0 i32.const 0 v128.load offset=1 i64.const -48 i64x2.replace_lane 0
  )
)

(assert_return (invoke "i64x2.replace_lane-5"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xcaa10127e7790a7e 0x400000000000000) (i64.const -48))
  (v128.const i64x2 -48 0x400000000000000) (v128.const i64x2 -48 0x400000000000000)
  (v128.const i64x2 -48 0x400000000000000) (v128.const i64x2 -48 0x400000000000000)
  (v128.const i64x2 -48 0x400000000000000) (v128.const i64x2 -48 0x400000000000000))
