;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Vector instructions with operands in all places: integers of 16 bits.
;;
;; "i8x16.sub-2" has its first operand in a parameter, a declared local, a register, a stack slot, a constant and in
;; memory, by turns, and the second two places further on. The operands are the same each time, and so are the
;; results. Each other function calls another one in a loop, so that its locals are in memory; the others have a loop
;; that uses their locals, so that they are in registers.

(module
  (memory 1 5)
  (data (i32.const 0) "\ee\bf\ff\01\00\01\20\9a\47\5e\f7\e8\ff\53\00\15\58\ee\c2\ff\15\1a\00\8a\fe\ff\00\00\dc\1e\00\10\83\7f\ee\5d\ad\d3\27\10\00\80\61\a6\02\1e\f6\41\7f\20\55\ee\04\01\d3\12\67\0e\53\3b\35\bc\32\27\3a\2e\1b\6e\ee\88\01\54\c0\a2\0d\fa\53\08\a9\18\35\80\af\45\d1\ee\10\b1\a5\e9\ff\b3\2c\c3\54\fa\08\20\80\f8\1b\43\ee\01\80\3e\00\3b\ff\c0\3d\35\06\77\4c\b2\fe\af\f4\ee\3a\97\92\80\9e\7d\0f\c6\03\46\8c\01\4c\71\ac\00\ee\40\00\00\00\fe\ff\cb\ff\84\ad\88\6b\1f\04\fc\43\ee\40\00\63\2d\5d\17\82\8e\84\ad\1a\7f\1f\04\d5\ff\ee\46\40\44\58\85\9f\00\10\cc\ff\01\80\d2\ff\cb\cc\ee\13\1c\00\20\17\00\97\1e\d7\4f\96\89\01\00\5a\e9\ee\a0\e0\05\6b\f3\a0\87\bf\97\e3\98\cf\01\00\1e\46\ee\fd\cb\10\00\f3\a0\ab\d3\ac\b7\ff\7f\01\00\04\00\ee\50\4b\17\87\eb\ad\c8\38\a9\ec\f1\ff\07\e1\16\0b\ee\50\4b\01\de\eb\ad\c8\38\04\00\f1\ff\f4\ff\e4\d0\ee\28\98\27\99\bc\51\06\6f\69\0c\a3\2c\ae\5d\52\18\ee\00\20\00\32\df\24\06\6f\69\0c\a3\2c\f3\0a\51\5e\ee\b5\c8\db\40\e3\98\b6\1c\cc\fa\02\71\6e\8d\ed\6c\ee\fe\7f\00\20\00\80\b6\1c\01\14\b6\b0\6e\8d\ed\6c\ee\c8\3d\00\00\00\08\a5\75\7a\e1\c8\a9\00\01\b1\fa\ee\c8\3d\00\00\bb\21\01\00\7a\e1\ff\7f\00\02\b1\fa\ee\01\80\a2\c8\01\00\80\00\d7\9d\8f\ee\04\00\c3\25\ee\01\80\a2\c8\c7\69\80\00\d7\9d\2f\bc\15\8c\3e\00")
  (func $nothing
  )
  (func $i16x8.abs-1 (export "i16x8.abs-1") (param f32 f32 f32 f32 f32 f32 f32 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32)
    local.get 7 local.set 8
    loop
      local.get 8 local.set 8 local.get 9 i32.const 1 i32.add local.tee 9 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i16x8.abs local.get 8 i16x8.abs local.get 7 v128.not v128.not i16x8.abs local.get 7 v128.not
    v128.not block end i16x8.abs v128.const i64x2 0x479a20010001ffbf 0x58150053ffe8f75e i16x8.abs i32.const 0
    v128.load offset=1 i16x8.abs
  )
  (func $i16x8.neg-4 (export "i16x8.neg-4") (param v128) (result v128 v128 v128 v128 v128 v128)
  (local v128 i32)
    local.get 0 local.set 1
    loop
      call $nothing local.get 2 i32.const 1 i32.add local.tee 2 i32.const 2 i32.lt_u br_if 0
    end
    local.get 0 i16x8.neg local.get 1 i16x8.neg local.get 0 v128.not v128.not i16x8.neg local.get 0 v128.not
    v128.not block end i16x8.neg v128.const i64x2 0xfffe8a001a15ffc2 0x7f8310001edc0000 i16x8.neg i32.const 0
    v128.load offset=18 i16x8.neg
  )
  (func $i16x8.extadd_pairwise_i8x16_s-3 (export "i16x8.extadd_pairwise_i8x16_s-3")
  (param f32 f32 f32 f32 f32 f32 f32 v128) (result v128 v128 v128 v128 v128 v128) (local v128 i32)
    local.get 7 local.set 8
    loop
      local.get 8 local.set 8 local.get 9 i32.const 1 i32.add local.tee 9 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i16x8.extadd_pairwise_i8x16_s local.get 8 i16x8.extadd_pairwise_i8x16_s local.get 7 v128.not
    v128.not i16x8.extadd_pairwise_i8x16_s local.get 7 v128.not v128.not block end
    i16x8.extadd_pairwise_i8x16_s v128.const i64x2 0x6180001027d3ad5d 0x55207f41f61e02a6
    i16x8.extadd_pairwise_i8x16_s i32.const 0 v128.load offset=35 i16x8.extadd_pairwise_i8x16_s
  )
  (func $i16x8.extadd_pairwise_i8x16_u-5 (export "i16x8.extadd_pairwise_i8x16_u-5") (param v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32)
    local.get 0 local.set 1
    loop
      call $nothing local.get 2 i32.const 1 i32.add local.tee 2 i32.const 2 i32.lt_u br_if 0
    end
    local.get 0 i16x8.extadd_pairwise_i8x16_u local.get 1 i16x8.extadd_pairwise_i8x16_u local.get 0 v128.not
    v128.not i16x8.extadd_pairwise_i8x16_u local.get 0 v128.not v128.not block end
    i16x8.extadd_pairwise_i8x16_u v128.const i64x2 0x3b530e6712d30104 0x6e1b2e3a2732bc35
    i16x8.extadd_pairwise_i8x16_u i32.const 0 v128.load offset=52 i16x8.extadd_pairwise_i8x16_u
  )
  (func $i16x8.extend_low_i8x16_s-2 (export "i16x8.extend_low_i8x16_s-2")
  (param f32 f32 f32 f32 f32 f32 f32 v128) (result v128 v128 v128 v128 v128 v128) (local v128 i32)
    local.get 7 local.set 8
    loop
      local.get 8 local.set 8 local.get 9 i32.const 1 i32.add local.tee 9 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i16x8.extend_low_i8x16_s local.get 8 i16x8.extend_low_i8x16_s local.get 7 v128.not v128.not
    i16x8.extend_low_i8x16_s local.get 7 v128.not v128.not block end i16x8.extend_low_i8x16_s
    v128.const i64x2 0x53fa0da2c0540188 0xd145af803518a908 i16x8.extend_low_i8x16_s i32.const 0
    v128.load offset=69 i16x8.extend_low_i8x16_s
  )
  (func $i16x8.extend_high_i8x16_s-0 (export "i16x8.extend_high_i8x16_s-0") (param v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32)
    local.get 0 local.set 1
    loop
      call $nothing local.get 2 i32.const 1 i32.add local.tee 2 i32.const 2 i32.lt_u br_if 0
    end
    local.get 0 i16x8.extend_high_i8x16_s local.get 1 i16x8.extend_high_i8x16_s local.get 0 v128.not v128.not
    i16x8.extend_high_i8x16_s local.get 0 v128.not v128.not block end i16x8.extend_high_i8x16_s
    v128.const i64x2 0xc32cb3ffe9a5b110 0x431bf8802008fa54 i16x8.extend_high_i8x16_s i32.const 0
    v128.load offset=86 i16x8.extend_high_i8x16_s
  )
  (func $i16x8.extend_low_i8x16_u-5 (export "i16x8.extend_low_i8x16_u-5")
  (param f32 f32 f32 f32 f32 f32 f32 v128) (result v128 v128 v128 v128 v128 v128) (local v128 i32)
    local.get 7 local.set 8
    loop
      local.get 8 local.set 8 local.get 9 i32.const 1 i32.add local.tee 9 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i16x8.extend_low_i8x16_u local.get 8 i16x8.extend_low_i8x16_u local.get 7 v128.not v128.not
    i16x8.extend_low_i8x16_u local.get 7 v128.not v128.not block end i16x8.extend_low_i8x16_u
    v128.const i64x2 0x3dc0ff3b003e8001 0xf4affeb24c770635 i16x8.extend_low_i8x16_u i32.const 0
    v128.load offset=103 i16x8.extend_low_i8x16_u
  )
  (func $i16x8.extend_high_i8x16_u-0 (export "i16x8.extend_high_i8x16_u-0") (param v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32)
    local.get 0 local.set 1
    loop
      call $nothing local.get 2 i32.const 1 i32.add local.tee 2 i32.const 2 i32.lt_u br_if 0
    end
    local.get 0 i16x8.extend_high_i8x16_u local.get 1 i16x8.extend_high_i8x16_u local.get 0 v128.not v128.not
    i16x8.extend_high_i8x16_u local.get 0 v128.not v128.not block end i16x8.extend_high_i8x16_u
    v128.const i64x2 0xc60f7d9e8092973a 0xac714c018c4603 i16x8.extend_high_i8x16_u i32.const 0
    v128.load offset=120 i16x8.extend_high_i8x16_u
  )
  (func $i16x8.eq-1 (export "i16x8.eq-1") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 10 i16x8.eq local.get 9 local.get 8 v128.not v128.not i16x8.eq local.get 7 v128.not
    v128.not local.get 8 v128.not v128.not block end i16x8.eq local.get 7 v128.not v128.not block end
    v128.const i64x2 0x8e82175d2d630040 0xffd5041f7f1aad84 i16x8.eq
    v128.const i64x2 0xffcbfffe00000040 0x43fc041f6b88ad84 i32.const 0 v128.load offset=154 i16x8.eq
    i32.const 0 v128.load offset=137 local.get 8 i16x8.eq
  )
  (func $i16x8.ne-4 (export "i16x8.ne-4") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 v128.const i64x2 0x1e97001720001c13 0xe95a000189964fd7 i16x8.ne local.get 9 i32.const 0
    v128.load offset=188 i16x8.ne local.get 7 v128.not v128.not local.get 8 i16x8.ne local.get 7 v128.not
    v128.not block end local.get 10 i16x8.ne v128.const i64x2 0x10009f8558444046 0xcccbffd28001ffcc
    local.get 8 v128.not v128.not i16x8.ne i32.const 0 v128.load offset=171 local.get 8 v128.not v128.not
    block end i16x8.ne
  )
  (func $i16x8.lt_s-2 (export "i16x8.lt_s-2") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not i16x8.lt_s local.get 9 local.get 8 v128.not v128.not block end
    i16x8.lt_s local.get 7 v128.not v128.not v128.const i64x2 0xd3aba0f30010cbfd 0x400017fffb7ac i16x8.lt_s
    local.get 7 v128.not v128.not block end i32.const 0 v128.load offset=222 i16x8.lt_s
    v128.const i64x2 0xbf87a0f36b05e0a0 0x461e0001cf98e397 local.get 8 i16x8.lt_s i32.const 0
    v128.load offset=205 local.get 10 i16x8.lt_s
  )
  (func $i16x8.gt_s-3 (export "i16x8.gt_s-3") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not block end i16x8.gt_s local.get 9
    v128.const i64x2 0x38c8adebde014b50 0xd0e4fff4fff10004 i16x8.gt_s local.get 7 v128.not v128.not
    i32.const 0 v128.load offset=256 i16x8.gt_s local.get 7 v128.not v128.not block end local.get 8 i16x8.gt_s
    v128.const i64x2 0x38c8adeb87174b50 0xb16e107fff1eca9 local.get 10 i16x8.gt_s i32.const 0
    v128.load offset=239 local.get 8 v128.not v128.not i16x8.gt_s
  )
  (func $i16x8.le_s-1 (export "i16x8.le_s-1") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 10 i16x8.le_s local.get 9 local.get 8 v128.not v128.not i16x8.le_s local.get 7
    v128.not v128.not local.get 8 v128.not v128.not block end i16x8.le_s local.get 7 v128.not v128.not
    block end v128.const i64x2 0x6f0624df32002000 0x5e510af32ca30c69 i16x8.le_s
    v128.const i64x2 0x6f0651bc99279828 0x18525dae2ca30c69 i32.const 0 v128.load offset=290 i16x8.le_s
    i32.const 0 v128.load offset=273 local.get 8 i16x8.le_s
  )
  (func $i16x8.ge_s-4 (export "i16x8.ge_s-4") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 v128.const i64x2 0x1cb6800020007ffe 0x6ced8d6eb0b61401 i16x8.ge_s local.get 9 i32.const 0
    v128.load offset=324 i16x8.ge_s local.get 7 v128.not v128.not local.get 8 i16x8.ge_s local.get 7 v128.not
    v128.not block end local.get 10 i16x8.ge_s v128.const i64x2 0x1cb698e340dbc8b5 0x6ced8d6e7102facc
    local.get 8 v128.not v128.not i16x8.ge_s i32.const 0 v128.load offset=307 local.get 8 v128.not v128.not
    block end i16x8.ge_s
  )
  (func $i16x8.lt_u-5 (export "i16x8.lt_u-5") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i32.const 0 v128.load offset=358 i16x8.lt_u local.get 9 local.get 8 i16x8.lt_u local.get 7
    v128.not v128.not local.get 10 i16x8.lt_u local.get 7 v128.not v128.not block end local.get 8 v128.not
    v128.not i16x8.lt_u v128.const i64x2 0x75a5080000003dc8 0xfab10100a9c8e17a local.get 8 v128.not v128.not
    block end i16x8.lt_u i32.const 0 v128.load offset=341 v128.const i64x2 0x121bb00003dc8 0xfab102007fffe17a
    i16x8.lt_u
  )
  (func $i16x8.gt_u-3 (export "i16x8.gt_u-3") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not block end i16x8.gt_u local.get 9
    v128.const i64x2 0x8069c7c8a28001 0x3e8c15bc2f9dd7 i16x8.gt_u local.get 7 v128.not v128.not i32.const 0
    v128.load offset=392 i16x8.gt_u local.get 7 v128.not v128.not block end local.get 8 i16x8.gt_u
    v128.const i64x2 0x800001c8a28001 0x25c30004ee8f9dd7 local.get 10 i16x8.gt_u i32.const 0
    v128.load offset=375 local.get 8 v128.not v128.not i16x8.gt_u
  )
)

(assert_return (invoke "i16x8.abs-1"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x479a20010001ffbf 0x58150053ffe8f75e))
  (v128.const i64x2 0x479a200100010041 0x58150053001808a2)
  (v128.const i64x2 0x479a200100010041 0x58150053001808a2)
  (v128.const i64x2 0x479a200100010041 0x58150053001808a2)
  (v128.const i64x2 0x479a200100010041 0x58150053001808a2)
  (v128.const i64x2 0x479a200100010041 0x58150053001808a2)
  (v128.const i64x2 0x479a200100010041 0x58150053001808a2))
(assert_return (invoke "i16x8.neg-4"
  (v128.const i64x2 0xfffe8a001a15ffc2 0x7f8310001edc0000))
  (v128.const i64x2 0x27600e5eb003e 0x807df000e1240000) (v128.const i64x2 0x27600e5eb003e 0x807df000e1240000)
  (v128.const i64x2 0x27600e5eb003e 0x807df000e1240000) (v128.const i64x2 0x27600e5eb003e 0x807df000e1240000)
  (v128.const i64x2 0x27600e5eb003e 0x807df000e1240000) (v128.const i64x2 0x27600e5eb003e 0x807df000e1240000))
(assert_return (invoke "i16x8.extadd_pairwise_i8x16_s-3"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x6180001027d3ad5d 0x55207f41f61e02a6))
  (v128.const i64x2 0xffe10010fffa000a 0x7500c00014ffa8)
  (v128.const i64x2 0xffe10010fffa000a 0x7500c00014ffa8)
  (v128.const i64x2 0xffe10010fffa000a 0x7500c00014ffa8)
  (v128.const i64x2 0xffe10010fffa000a 0x7500c00014ffa8)
  (v128.const i64x2 0xffe10010fffa000a 0x7500c00014ffa8)
  (v128.const i64x2 0xffe10010fffa000a 0x7500c00014ffa8))
(assert_return (invoke "i16x8.extadd_pairwise_i8x16_u-5"
  (v128.const i64x2 0x3b530e6712d30104 0x6e1b2e3a2732bc35))
  (v128.const i64x2 0x8e007500e50005 0x890068005900f1) (v128.const i64x2 0x8e007500e50005 0x890068005900f1)
  (v128.const i64x2 0x8e007500e50005 0x890068005900f1) (v128.const i64x2 0x8e007500e50005 0x890068005900f1)
  (v128.const i64x2 0x8e007500e50005 0x890068005900f1) (v128.const i64x2 0x8e007500e50005 0x890068005900f1))
(assert_return (invoke "i16x8.extend_low_i8x16_s-2"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x53fa0da2c0540188 0xd145af803518a908))
  (v128.const i64x2 0xffc000540001ff88 0x53fffa000dffa2)
  (v128.const i64x2 0xffc000540001ff88 0x53fffa000dffa2)
  (v128.const i64x2 0xffc000540001ff88 0x53fffa000dffa2)
  (v128.const i64x2 0xffc000540001ff88 0x53fffa000dffa2)
  (v128.const i64x2 0xffc000540001ff88 0x53fffa000dffa2)
  (v128.const i64x2 0xffc000540001ff88 0x53fffa000dffa2))
(assert_return (invoke "i16x8.extend_high_i8x16_s-0"
  (v128.const i64x2 0xc32cb3ffe9a5b110 0x431bf8802008fa54))
  (v128.const i64x2 0x200008fffa0054 0x43001bfff8ff80) (v128.const i64x2 0x200008fffa0054 0x43001bfff8ff80)
  (v128.const i64x2 0x200008fffa0054 0x43001bfff8ff80) (v128.const i64x2 0x200008fffa0054 0x43001bfff8ff80)
  (v128.const i64x2 0x200008fffa0054 0x43001bfff8ff80) (v128.const i64x2 0x200008fffa0054 0x43001bfff8ff80))
(assert_return (invoke "i16x8.extend_low_i8x16_u-5"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x3dc0ff3b003e8001 0xf4affeb24c770635))
  (v128.const i64x2 0x3e00800001 0x3d00c000ff003b) (v128.const i64x2 0x3e00800001 0x3d00c000ff003b)
  (v128.const i64x2 0x3e00800001 0x3d00c000ff003b) (v128.const i64x2 0x3e00800001 0x3d00c000ff003b)
  (v128.const i64x2 0x3e00800001 0x3d00c000ff003b) (v128.const i64x2 0x3e00800001 0x3d00c000ff003b))
(assert_return (invoke "i16x8.extend_high_i8x16_u-0"
  (v128.const i64x2 0xc60f7d9e8092973a 0xac714c018c4603)) (v128.const i64x2 0x1008c00460003 0xac0071004c)
  (v128.const i64x2 0x1008c00460003 0xac0071004c) (v128.const i64x2 0x1008c00460003 0xac0071004c)
  (v128.const i64x2 0x1008c00460003 0xac0071004c) (v128.const i64x2 0x1008c00460003 0xac0071004c)
  (v128.const i64x2 0x1008c00460003 0xac0071004c))
(assert_return (invoke "i16x8.eq-1"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xffcbfffe00000040 0x43fc041f6b88ad84)
  (v128.const i64x2 0x8e82175d2d630040 0xffd5041f7f1aad84)) (v128.const i64x2 65535 0xffff0000ffff)
  (v128.const i64x2 65535 0xffff0000ffff) (v128.const i64x2 65535 0xffff0000ffff)
  (v128.const i64x2 65535 0xffff0000ffff) (v128.const i64x2 65535 0xffff0000ffff)
  (v128.const i64x2 65535 0xffff0000ffff))
(assert_return (invoke "i16x8.ne-4"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x10009f8558444046 0xcccbffd28001ffcc)
  (v128.const i64x2 0x1e97001720001c13 0xe95a000189964fd7)) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1)
  (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1) (v128.const i64x2 -1 -1))
(assert_return (invoke "i16x8.lt_s-2"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xbf87a0f36b05e0a0 0x461e0001cf98e397)
  (v128.const i64x2 0xd3aba0f30010cbfd 0x400017fffb7ac)) (v128.const i64x2 0xffff000000000000 0xffff0000)
  (v128.const i64x2 0xffff000000000000 0xffff0000) (v128.const i64x2 0xffff000000000000 0xffff0000)
  (v128.const i64x2 0xffff000000000000 0xffff0000) (v128.const i64x2 0xffff000000000000 0xffff0000)
  (v128.const i64x2 0xffff000000000000 0xffff0000))
(assert_return (invoke "i16x8.gt_s-3"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x38c8adeb87174b50 0xb16e107fff1eca9)
  (v128.const i64x2 0x38c8adebde014b50 0xd0e4fff4fff10004)) (v128.const i64x2 0 0xffff000000000000)
  (v128.const i64x2 0 0xffff000000000000) (v128.const i64x2 0 0xffff000000000000)
  (v128.const i64x2 0 0xffff000000000000) (v128.const i64x2 0 0xffff000000000000)
  (v128.const i64x2 0 0xffff000000000000))
(assert_return (invoke "i16x8.le_s-1"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x6f0651bc99279828 0x18525dae2ca30c69)
  (v128.const i64x2 0x6f0624df32002000 0x5e510af32ca30c69))
  (v128.const i64x2 0xffff0000ffffffff 0xffff0000ffffffff)
  (v128.const i64x2 0xffff0000ffffffff 0xffff0000ffffffff)
  (v128.const i64x2 0xffff0000ffffffff 0xffff0000ffffffff)
  (v128.const i64x2 0xffff0000ffffffff 0xffff0000ffffffff)
  (v128.const i64x2 0xffff0000ffffffff 0xffff0000ffffffff)
  (v128.const i64x2 0xffff0000ffffffff 0xffff0000ffffffff))
(assert_return (invoke "i16x8.ge_s-4"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x1cb698e340dbc8b5 0x6ced8d6e7102facc)
  (v128.const i64x2 0x1cb6800020007ffe 0x6ced8d6eb0b61401)) (v128.const i64x2 -65536 -65536)
  (v128.const i64x2 -65536 -65536) (v128.const i64x2 -65536 -65536) (v128.const i64x2 -65536 -65536)
  (v128.const i64x2 -65536 -65536) (v128.const i64x2 -65536 -65536))
(assert_return (invoke "i16x8.lt_u-5"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x75a5080000003dc8 0xfab10100a9c8e17a)
  (v128.const i64x2 0x121bb00003dc8 0xfab102007fffe17a)) (v128.const i64x2 0xffff00000000 0xffff00000000)
  (v128.const i64x2 0xffff00000000 0xffff00000000) (v128.const i64x2 0xffff00000000 0xffff00000000)
  (v128.const i64x2 0xffff00000000 0xffff00000000) (v128.const i64x2 0xffff00000000 0xffff00000000)
  (v128.const i64x2 0xffff00000000 0xffff00000000))
(assert_return (invoke "i16x8.gt_u-3"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x800001c8a28001 0x25c30004ee8f9dd7)
  (v128.const i64x2 0x8069c7c8a28001 0x3e8c15bc2f9dd7)) (v128.const i64x2 0 0xffff0000ffff0000)
  (v128.const i64x2 0 0xffff0000ffff0000) (v128.const i64x2 0 0xffff0000ffff0000)
  (v128.const i64x2 0 0xffff0000ffff0000) (v128.const i64x2 0 0xffff0000ffff0000)
  (v128.const i64x2 0 0xffff0000ffff0000))

(module
  (memory 1 5)
  (data (i32.const 0) "\ee\a5\9c\fe\7f\9f\0a\61\00\01\80\01\00\fd\6c\2d\00\ee\01\00\59\d3\cd\35\73\65\00\08\fe\7f\fd\6c\64\46\ee\48\38\fe\7f\27\09\d0\ff\01\00\03\4d\b7\ff\e6\b3\ee\01\00\4c\cd\df\8f\d0\ff\46\e4\b2\ff\b7\ff\c9\cc\ee\1f\6c\c1\cc\a3\57\f7\8d\7a\4a\e4\09\00\00\db\ba\ee\1f\6c\00\08\39\78\ff\ff\7a\4a\d8\b2\41\00\46\00\ee\dd\c5\9a\45\00\10\22\ce\ff\7f\ef\56\13\d6\4f\a3\ee\26\bf\4e\00\10\00\48\33\bb\72\ef\56\65\b3\ea\a7\ee\01\00\a1\ff\00\01\d5\53\00\40\e8\e4\f7\83\27\df\ee\0f\c6\fe\ff\18\d5\07\4f\e4\b1\df\16\02\00\ee\fe\ee\17\da\bc\34\a5\9c\a8\0a\94\b2\40\00\9d\89\c3\4d\ee\fe\7f\94\e4\fb\4e\92\b4\af\01\00\80\24\b7\63\8c\ee\ff\7f\e7\ca\4b\f5\01\80\b2\ff\21\00\fe\ff\02\66\ee\4a\00\52\ff\4b\f5\6a\9c\03\97\af\f3\a3\2f\02\66\ee\00\10\c8\5c\18\f9\fe\7f\fe\9c\9a\3e\91\a7\df\f8\ee\91\2b\7f\95\18\f9\fe\7f\fe\9c\7a\43\61\58\9d\4b\ee\02\ba\cf\2b\00\00\00\04\96\28\ac\ff\3c\21\7e\8d\ee\02\ba\cf\2b\0d\2c\ec\ff\96\28\ac\ff\3c\21\fe\7f\ee\a8\ff\2d\00\a5\ff\91\b2\ea\47\5d\00\a5\25\13\69\ee\59\8d\2d\00\d2\1b\91\b2\47\00\81\c2\ff\7f\66\ef\ee\71\86\ce\f6\8e\b3\6f\5f\d7\68\ba\d7\55\13\ff\7f\ee\71\86\b0\18\7b\fa\1b\5c\d7\68\39\de\ff\ff\ff\7f\ee\59\00\e9\7f\99\8b\a4\51\07\00\92\bb\ab\ff\28\be\ee\20\00\e9\7f\50\fa\bb\af\d6\ff\de\ff\00\02\a8\59\ee\ad\0c\b9\ff\a2\b1\02\00\00\80\a8\3e\ec\89\a0\ce\ee\cd\e0\19\76\2c\58\00\00\08\00\a8\3e\2c\00\a0\ce\ee\01\00\b6\ff\c6\0e\53\a5\8e\b2\ce\f6\b3\ff\80\00\ee\01\00\63\00\39\df\53\a5\07\00\01\80\4f\ba\80\00\ee\21\3c\43\78\00\00\00\10\95\f7\ee\8c\e1\d2\47\4e\ee\9d\97\33\e8\c3\b0\ac\61\f9\59\62\02\e1\d2\47\4e\ee\af\25\59\20\7d\cb\36\00\a9\3b\61\de\3a\00\00\00\ee\cf\ff\ff\ff\fe\ff\ff\ff\9c\3e\6a\4b\ff\3f\13\d7")
  (func $nothing
  )
  (func $i16x8.le_u-2 (export "i16x8.le_u-2") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not i16x8.le_u local.get 9 local.get 8 v128.not v128.not block end
    i16x8.le_u local.get 7 v128.not v128.not v128.const i64x2 0x657335cdd3590001 0x46646cfd7ffe0800 i16x8.le_u
    local.get 7 v128.not v128.not block end i32.const 0 v128.load offset=18 i16x8.le_u
    v128.const i64x2 0x610a9f7ffe9ca5 0x2d6cfd00018001 local.get 8 i16x8.le_u i32.const 0 v128.load offset=1
    local.get 10 i16x8.le_u
  )
  (func $i16x8.ge_u-0 (export "i16x8.ge_u-0") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 i16x8.ge_u local.get 9 local.get 10 i16x8.ge_u local.get 7 v128.not v128.not
    local.get 8 v128.not v128.not i16x8.ge_u local.get 7 v128.not v128.not block end local.get 8 v128.not
    v128.not block end i16x8.ge_u v128.const i64x2 0xffd009277ffe3848 0xb3e6ffb74d030001
    v128.const i64x2 0xffd08fdfcd4c0001 0xccc9ffb7ffb2e446 i16x8.ge_u i32.const 0 v128.load offset=35
    i32.const 0 v128.load offset=52 i16x8.ge_u
  )
  (func $i16x8.add-2 (export "i16x8.add-2") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not i16x8.add local.get 9 local.get 8 v128.not v128.not block end
    i16x8.add local.get 7 v128.not v128.not v128.const i64x2 0xffff783908006c1f 0x460041b2d84a7a i16x8.add
    local.get 7 v128.not v128.not block end i32.const 0 v128.load offset=86 i16x8.add
    v128.const i64x2 0x8df757a3ccc16c1f 0xbadb000009e44a7a local.get 8 i16x8.add i32.const 0
    v128.load offset=69 local.get 10 i16x8.add
  )
  (func $i16x8.sub-3 (export "i16x8.sub-3") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not block end i16x8.sub local.get 9
    v128.const i64x2 0x33480010004ebf26 0xa7eab36556ef72bb i16x8.sub local.get 7 v128.not v128.not i32.const 0
    v128.load offset=120 i16x8.sub local.get 7 v128.not v128.not block end local.get 8 i16x8.sub
    v128.const i64x2 0xce221000459ac5dd 0xa34fd61356ef7fff local.get 10 i16x8.sub i32.const 0
    v128.load offset=103 local.get 8 v128.not v128.not i16x8.sub
  )
  (func $i16x8.mul-1 (export "i16x8.mul-1") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 10 i16x8.mul local.get 9 local.get 8 v128.not v128.not i16x8.mul local.get 7
    v128.not v128.not local.get 8 v128.not v128.not block end i16x8.mul local.get 7 v128.not v128.not
    block end v128.const i64x2 0x4f07d518fffec60f 0xfeee000216dfb1e4 i16x8.mul
    v128.const i64x2 0x53d50100ffa10001 0xdf2783f7e4e84000 i32.const 0 v128.load offset=154 i16x8.mul
    i32.const 0 v128.load offset=137 local.get 8 i16x8.mul
  )
  (func $i16x8.add_sat_s-4 (export "i16x8.add_sat_s-4") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 v128.const i64x2 0xb4924efbe4947ffe 0x8c63b724800001af i16x8.add_sat_s local.get 9 i32.const 0
    v128.load offset=188 i16x8.add_sat_s local.get 7 v128.not v128.not local.get 8 i16x8.add_sat_s local.get 7
    v128.not v128.not block end local.get 10 i16x8.add_sat_s
    v128.const i64x2 0xaa89ca534bcda17 0x4dc3899d0040b294 local.get 8 v128.not v128.not i16x8.add_sat_s
    i32.const 0 v128.load offset=171 local.get 8 v128.not v128.not block end i16x8.add_sat_s
  )
  (func $i16x8.add_sat_u-5 (export "i16x8.add_sat_u-5") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i32.const 0 v128.load offset=222 i16x8.add_sat_u local.get 9 local.get 8 i16x8.add_sat_u
    local.get 7 v128.not v128.not local.get 10 i16x8.add_sat_u local.get 7 v128.not v128.not block end
    local.get 8 v128.not v128.not i16x8.add_sat_u v128.const i64x2 0x8001f54bcae77fff 0x6602fffe0021ffb2
    local.get 8 v128.not v128.not block end i16x8.add_sat_u i32.const 0 v128.load offset=205
    v128.const i64x2 0x9c6af54bff52004a 0x66022fa3f3af9703 i16x8.add_sat_u
  )
  (func $i16x8.sub_sat_s-0 (export "i16x8.sub_sat_s-0") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 i16x8.sub_sat_s local.get 9 local.get 10 i16x8.sub_sat_s local.get 7 v128.not
    v128.not local.get 8 v128.not v128.not i16x8.sub_sat_s local.get 7 v128.not v128.not block end local.get 8
    v128.not v128.not block end i16x8.sub_sat_s v128.const i64x2 0x7ffef9185cc81000 0xf8dfa7913e9a9cfe
    v128.const i64x2 0x7ffef918957f2b91 0x4b9d5861437a9cfe i16x8.sub_sat_s i32.const 0 v128.load offset=239
    i32.const 0 v128.load offset=256 i16x8.sub_sat_s
  )
  (func $i16x8.sub_sat_u-4 (export "i16x8.sub_sat_u-4") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 v128.const i64x2 0xffec2c0d2bcfba02 0x7ffe213cffac2896 i16x8.sub_sat_u local.get 9 i32.const 0
    v128.load offset=290 i16x8.sub_sat_u local.get 7 v128.not v128.not local.get 8 i16x8.sub_sat_u local.get 7
    v128.not v128.not block end local.get 10 i16x8.sub_sat_u
    v128.const i64x2 0x40000002bcfba02 0x8d7e213cffac2896 local.get 8 v128.not v128.not i16x8.sub_sat_u
    i32.const 0 v128.load offset=273 local.get 8 v128.not v128.not block end i16x8.sub_sat_u
  )
  (func $i16x8.avgr_u-1 (export "i16x8.avgr_u-1") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 10 i16x8.avgr_u local.get 9 local.get 8 v128.not v128.not i16x8.avgr_u local.get 7
    v128.not v128.not local.get 8 v128.not v128.not block end i16x8.avgr_u local.get 7 v128.not v128.not
    block end v128.const i64x2 0xb2911bd2002d8d59 0xef667fffc2810047 i16x8.avgr_u
    v128.const i64x2 0xb291ffa5002dffa8 0x691325a5005d47ea i32.const 0 v128.load offset=324 i16x8.avgr_u
    i32.const 0 v128.load offset=307 local.get 8 i16x8.avgr_u
  )
  (func $i16x8.min_s-3 (export "i16x8.min_s-3") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not block end i16x8.min_s local.get 9
    v128.const i64x2 0x5c1bfa7b18b08671 0x7fffffffde3968d7 i16x8.min_s local.get 7 v128.not v128.not
    i32.const 0 v128.load offset=358 i16x8.min_s local.get 7 v128.not v128.not block end local.get 8
    i16x8.min_s v128.const i64x2 0x5f6fb38ef6ce8671 0x7fff1355d7ba68d7 local.get 10 i16x8.min_s i32.const 0
    v128.load offset=341 local.get 8 v128.not v128.not i16x8.min_s
  )
  (func $i16x8.min_u-2 (export "i16x8.min_u-2") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not i16x8.min_u local.get 9 local.get 8 v128.not v128.not block end
    i16x8.min_u local.get 7 v128.not v128.not v128.const i64x2 0xafbbfa507fe90020 0x59a80200ffdeffd6
    i16x8.min_u local.get 7 v128.not v128.not block end i32.const 0 v128.load offset=392 i16x8.min_u
    v128.const i64x2 0x51a48b997fe90059 0xbe28ffabbb920007 local.get 8 i16x8.min_u i32.const 0
    v128.load offset=375 local.get 10 i16x8.min_u
  )
  (func $i16x8.max_s-0 (export "i16x8.max_s-0") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 i16x8.max_s local.get 9 local.get 10 i16x8.max_s local.get 7 v128.not v128.not
    local.get 8 v128.not v128.not i16x8.max_s local.get 7 v128.not v128.not block end local.get 8 v128.not
    v128.not block end i16x8.max_s v128.const i64x2 0x2b1a2ffb90cad 0xcea089ec3ea88000
    v128.const i64x2 0x582c7619e0cd 0xcea0002c3ea80008 i16x8.max_s i32.const 0 v128.load offset=409
    i32.const 0 v128.load offset=426 i16x8.max_s
  )
  (func $i16x8.max_u-5 (export "i16x8.max_u-5") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i32.const 0 v128.load offset=460 i16x8.max_u local.get 9 local.get 8 i16x8.max_u local.get 7
    v128.not v128.not local.get 10 i16x8.max_u local.get 7 v128.not v128.not block end local.get 8 v128.not
    v128.not i16x8.max_u v128.const i64x2 0xa5530ec6ffb60001 0x80ffb3f6ceb28e local.get 8 v128.not v128.not
    block end i16x8.max_u i32.const 0 v128.load offset=443
    v128.const i64x2 0xa553df3900630001 0x80ba4f80010007 i16x8.max_u
  )
  (func $i16x8.narrow_i32x4_s-1 (export "i16x8.narrow_i32x4_s-1")
  (param f32 f32 f32 f32 f32 f32 f32 v128 v128) (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 10 i16x8.narrow_i32x4_s local.get 9 local.get 8 v128.not v128.not
    i16x8.narrow_i32x4_s local.get 7 v128.not v128.not local.get 8 v128.not v128.not block end
    i16x8.narrow_i32x4_s local.get 7 v128.not v128.not block end
    v128.const i64x2 0x61acb0c3e833979d 0x4e47d2e1026259f9 i16x8.narrow_i32x4_s
    v128.const i64x2 0x1000000078433c21 0x4e47d2e18ceef795 i32.const 0 v128.load offset=494
    i16x8.narrow_i32x4_s i32.const 0 v128.load offset=477 local.get 8 i16x8.narrow_i32x4_s
  )
  (func $i16x8.narrow_i32x4_u-0 (export "i16x8.narrow_i32x4_u-0")
  (param f32 f32 f32 f32 f32 f32 f32 v128 v128) (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 i16x8.narrow_i32x4_u local.get 9 local.get 10 i16x8.narrow_i32x4_u local.get 7
    v128.not v128.not local.get 8 v128.not v128.not i16x8.narrow_i32x4_u local.get 7 v128.not v128.not
    block end local.get 8 v128.not v128.not block end i16x8.narrow_i32x4_u
    v128.const i64x2 0x36cb7d205925af 0x3ade613ba9 v128.const i64x2 0xfffffffeffffffcf 0xd7133fff4b6a3e9c
    i16x8.narrow_i32x4_u i32.const 0 v128.load offset=511 i32.const 0 v128.load offset=528
    i16x8.narrow_i32x4_u
  )
)

(assert_return (invoke "i16x8.le_u-2"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x610a9f7ffe9ca5 0x2d6cfd00018001)
  (v128.const i64x2 0x657335cdd3590001 0x46646cfd7ffe0800)) (v128.const i64x2 -65536 -65536)
  (v128.const i64x2 -65536 -65536) (v128.const i64x2 -65536 -65536) (v128.const i64x2 -65536 -65536)
  (v128.const i64x2 -65536 -65536) (v128.const i64x2 -65536 -65536))
(assert_return (invoke "i16x8.ge_u-0"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xffd009277ffe3848 0xb3e6ffb74d030001)
  (v128.const i64x2 0xffd08fdfcd4c0001 0xccc9ffb7ffb2e446))
  (v128.const i64x2 0xffff00000000ffff 0xffff00000000) (v128.const i64x2 0xffff00000000ffff 0xffff00000000)
  (v128.const i64x2 0xffff00000000ffff 0xffff00000000) (v128.const i64x2 0xffff00000000ffff 0xffff00000000)
  (v128.const i64x2 0xffff00000000ffff 0xffff00000000) (v128.const i64x2 0xffff00000000ffff 0xffff00000000))
(assert_return (invoke "i16x8.add-2"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x8df757a3ccc16c1f 0xbadb000009e44a7a)
  (v128.const i64x2 0xffff783908006c1f 0x460041b2d84a7a))
  (v128.const i64x2 0x8df6cfdcd4c1d83e 0xbb210041bcbc94f4)
  (v128.const i64x2 0x8df6cfdcd4c1d83e 0xbb210041bcbc94f4)
  (v128.const i64x2 0x8df6cfdcd4c1d83e 0xbb210041bcbc94f4)
  (v128.const i64x2 0x8df6cfdcd4c1d83e 0xbb210041bcbc94f4)
  (v128.const i64x2 0x8df6cfdcd4c1d83e 0xbb210041bcbc94f4)
  (v128.const i64x2 0x8df6cfdcd4c1d83e 0xbb210041bcbc94f4))
(assert_return (invoke "i16x8.sub-3"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xce221000459ac5dd 0xa34fd61356ef7fff)
  (v128.const i64x2 0x33480010004ebf26 0xa7eab36556ef72bb))
  (v128.const i64x2 0x9ada0ff0454c06b7 0xfb6522ae00000d44)
  (v128.const i64x2 0x9ada0ff0454c06b7 0xfb6522ae00000d44)
  (v128.const i64x2 0x9ada0ff0454c06b7 0xfb6522ae00000d44)
  (v128.const i64x2 0x9ada0ff0454c06b7 0xfb6522ae00000d44)
  (v128.const i64x2 0x9ada0ff0454c06b7 0xfb6522ae00000d44)
  (v128.const i64x2 0x9ada0ff0454c06b7 0xfb6522ae00000d44))
(assert_return (invoke "i16x8.mul-1"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x53d50100ffa10001 0xdf2783f7e4e84000)
  (v128.const i64x2 0x4f07d518fffec60f 0xfeee000216dfb1e4))
  (v128.const i64x2 0x5d3180000bec60f 0x284207ee56180000)
  (v128.const i64x2 0x5d3180000bec60f 0x284207ee56180000)
  (v128.const i64x2 0x5d3180000bec60f 0x284207ee56180000)
  (v128.const i64x2 0x5d3180000bec60f 0x284207ee56180000)
  (v128.const i64x2 0x5d3180000bec60f 0x284207ee56180000)
  (v128.const i64x2 0x5d3180000bec60f 0x284207ee56180000))
(assert_return (invoke "i16x8.add_sat_s-4"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xaa89ca534bcda17 0x4dc3899d0040b294)
  (v128.const i64x2 0xb4924efbe4947ffe 0x8c63b724800001af))
  (v128.const i64x2 0xbf3aeba019505a15 0xda2680008040b443)
  (v128.const i64x2 0xbf3aeba019505a15 0xda2680008040b443)
  (v128.const i64x2 0xbf3aeba019505a15 0xda2680008040b443)
  (v128.const i64x2 0xbf3aeba019505a15 0xda2680008040b443)
  (v128.const i64x2 0xbf3aeba019505a15 0xda2680008040b443)
  (v128.const i64x2 0xbf3aeba019505a15 0xda2680008040b443))
(assert_return (invoke "i16x8.add_sat_u-5"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x8001f54bcae77fff 0x6602fffe0021ffb2)
  (v128.const i64x2 0x9c6af54bff52004a 0x66022fa3f3af9703)) (v128.const i64x2 -32695 0xcc04fffff3d0ffff)
  (v128.const i64x2 -32695 0xcc04fffff3d0ffff) (v128.const i64x2 -32695 0xcc04fffff3d0ffff)
  (v128.const i64x2 -32695 0xcc04fffff3d0ffff) (v128.const i64x2 -32695 0xcc04fffff3d0ffff)
  (v128.const i64x2 -32695 0xcc04fffff3d0ffff))
(assert_return (invoke "i16x8.sub_sat_s-0"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x7ffef9185cc81000 0xf8dfa7913e9a9cfe)
  (v128.const i64x2 0x7ffef918957f2b91 0x4b9d5861437a9cfe)) (v128.const i64x2 0x7fffe46f 0xad428000fb200000)
  (v128.const i64x2 0x7fffe46f 0xad428000fb200000) (v128.const i64x2 0x7fffe46f 0xad428000fb200000)
  (v128.const i64x2 0x7fffe46f 0xad428000fb200000) (v128.const i64x2 0x7fffe46f 0xad428000fb200000)
  (v128.const i64x2 0x7fffe46f 0xad428000fb200000))
(assert_return (invoke "i16x8.sub_sat_u-4"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x40000002bcfba02 0x8d7e213cffac2896)
  (v128.const i64x2 0xffec2c0d2bcfba02 0x7ffe213cffac2896)) (v128.const i64x2 0 0xd80000000000000)
  (v128.const i64x2 0 0xd80000000000000) (v128.const i64x2 0 0xd80000000000000)
  (v128.const i64x2 0 0xd80000000000000) (v128.const i64x2 0 0xd80000000000000)
  (v128.const i64x2 0 0xd80000000000000))
(assert_return (invoke "i16x8.avgr_u-1"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xb291ffa5002dffa8 0x691325a5005d47ea)
  (v128.const i64x2 0xb2911bd2002d8d59 0xef667fffc2810047))
  (v128.const i64x2 0xb2918dbc002dc681 0xac3d52d2616f2419)
  (v128.const i64x2 0xb2918dbc002dc681 0xac3d52d2616f2419)
  (v128.const i64x2 0xb2918dbc002dc681 0xac3d52d2616f2419)
  (v128.const i64x2 0xb2918dbc002dc681 0xac3d52d2616f2419)
  (v128.const i64x2 0xb2918dbc002dc681 0xac3d52d2616f2419)
  (v128.const i64x2 0xb2918dbc002dc681 0xac3d52d2616f2419))
(assert_return (invoke "i16x8.min_s-3"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x5f6fb38ef6ce8671 0x7fff1355d7ba68d7)
  (v128.const i64x2 0x5c1bfa7b18b08671 0x7fffffffde3968d7))
  (v128.const i64x2 0x5c1bb38ef6ce8671 0x7fffffffd7ba68d7)
  (v128.const i64x2 0x5c1bb38ef6ce8671 0x7fffffffd7ba68d7)
  (v128.const i64x2 0x5c1bb38ef6ce8671 0x7fffffffd7ba68d7)
  (v128.const i64x2 0x5c1bb38ef6ce8671 0x7fffffffd7ba68d7)
  (v128.const i64x2 0x5c1bb38ef6ce8671 0x7fffffffd7ba68d7)
  (v128.const i64x2 0x5c1bb38ef6ce8671 0x7fffffffd7ba68d7))
(assert_return (invoke "i16x8.min_u-2"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x51a48b997fe90059 0xbe28ffabbb920007)
  (v128.const i64x2 0xafbbfa507fe90020 0x59a80200ffdeffd6))
  (v128.const i64x2 0x51a48b997fe90020 0x59a80200bb920007)
  (v128.const i64x2 0x51a48b997fe90020 0x59a80200bb920007)
  (v128.const i64x2 0x51a48b997fe90020 0x59a80200bb920007)
  (v128.const i64x2 0x51a48b997fe90020 0x59a80200bb920007)
  (v128.const i64x2 0x51a48b997fe90020 0x59a80200bb920007)
  (v128.const i64x2 0x51a48b997fe90020 0x59a80200bb920007))
(assert_return (invoke "i16x8.max_s-0"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x2b1a2ffb90cad 0xcea089ec3ea88000)
  (v128.const i64x2 0x582c7619e0cd 0xcea0002c3ea80008)) (v128.const i64x2 0x2582c76190cad 0xcea0002c3ea80008)
  (v128.const i64x2 0x2582c76190cad 0xcea0002c3ea80008) (v128.const i64x2 0x2582c76190cad 0xcea0002c3ea80008)
  (v128.const i64x2 0x2582c76190cad 0xcea0002c3ea80008) (v128.const i64x2 0x2582c76190cad 0xcea0002c3ea80008)
  (v128.const i64x2 0x2582c76190cad 0xcea0002c3ea80008))
(assert_return (invoke "i16x8.max_u-5"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xa5530ec6ffb60001 0x80ffb3f6ceb28e)
  (v128.const i64x2 0xa553df3900630001 0x80ba4f80010007))
  (v128.const i64x2 0xa553df39ffb60001 0x80ffb3f6ceb28e)
  (v128.const i64x2 0xa553df39ffb60001 0x80ffb3f6ceb28e)
  (v128.const i64x2 0xa553df39ffb60001 0x80ffb3f6ceb28e)
  (v128.const i64x2 0xa553df39ffb60001 0x80ffb3f6ceb28e)
  (v128.const i64x2 0xa553df39ffb60001 0x80ffb3f6ceb28e)
  (v128.const i64x2 0xa553df39ffb60001 0x80ffb3f6ceb28e))
(assert_return (invoke "i16x8.narrow_i32x4_s-1"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x1000000078433c21 0x4e47d2e18ceef795)
  (v128.const i64x2 0x61acb0c3e833979d 0x4e47d2e1026259f9))
  (v128.const i64x2 0x7fff80007fff7fff 0x7fff7fff7fff8000)
  (v128.const i64x2 0x7fff80007fff7fff 0x7fff7fff7fff8000)
  (v128.const i64x2 0x7fff80007fff7fff 0x7fff7fff7fff8000)
  (v128.const i64x2 0x7fff80007fff7fff 0x7fff7fff7fff8000)
  (v128.const i64x2 0x7fff80007fff7fff 0x7fff7fff7fff8000)
  (v128.const i64x2 0x7fff80007fff7fff 0x7fff7fff7fff8000))
(assert_return (invoke "i16x8.narrow_i32x4_u-0"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x36cb7d205925af 0x3ade613ba9)
  (v128.const i64x2 0xfffffffeffffffcf 0xd7133fff4b6a3e9c)) (v128.const i64x2 0x3a0000ffffffff 0xffff00000000)
  (v128.const i64x2 0x3a0000ffffffff 0xffff00000000) (v128.const i64x2 0x3a0000ffffffff 0xffff00000000)
  (v128.const i64x2 0x3a0000ffffffff 0xffff00000000) (v128.const i64x2 0x3a0000ffffffff 0xffff00000000)
  (v128.const i64x2 0x3a0000ffffffff 0xffff00000000))

(module
  (memory 1 5)
  (data (i32.const 0) "\ee\ff\7f\13\5a\c3\ff\a6\b9\64\18\6b\6c\a2\06\f1\a2\ee\ff\7f\09\00\a4\6e\fe\7f\b8\85\75\7e\a2\06\f1\a2\ee\73\1c\01\ff\c1\04\11\27\10\9b\7f\35\2c\d1\60\00\ee\5c\08\fe\ff\4c\ea\01\c9\67\04\9f\35\54\d1\60\1d\ee\37\e1\80\25\ce\11\a9\b6\02\7f\bb\40\e3\f4\86\67\ee\37\00\f4\a3\08\fa\a9\b6\9b\02\bb\d4\e3\66\1b\31\ee\0e\b2\b0\ab\a3\00\61\39\69\4c\7f\c1\fb\ad\fe\62\ee\02\b2\c1\ab\a3\2a\00\39\24\04\80\fe\47\ad\40\ff\ee\20\a4\ff\9c\82\d6\a2\d0\73\c2\ce\7e\72\47\10\1a\ee\80\3a\01\b6\20\10\1a\26\4b\13\fa\42\bd\2b\18\1a\ee\e1\ed\7c\2b\cb\cd\00\40\3e\00\cc\ff\48\a4\b3\61\ee\04\00\e6\0c\00\80\00\08\7b\79\56\8c\59\8b\ae\a9\ee\ed\7a\ff\81\f3\ff\71\5d\50\a8\4d\78\44\2e\db\ec\ee\15\00\00\00\ee\4d\d4\c8\27\9c\7f\f5\6f\3a\e1\d8\c8\d3\55\a5\2d\ee\0d\00\00\00\ee\fe\ff\00\10\8f\d5\04\00\de\ff\51\5b\00\02\a8\ff\ee\11\00\00\00\ee\af\4c\00\00\ee\6f\3b\14\00\dd\9c\37\59\f6\24\61\2d\6e\ce\07\22\ee\8d\d6\ff\7f\14\aa\7d\67\a1\27\ce\9e\01\00\92\d9\ee\01\00\8d\bb\59\00\62\00\00\40\03\ed\b3\ff\fe\7f\ee\58\00\00\00")
  (func $nothing
  )
  (func $i16x8.q15mulr_sat_s-2 (export "i16x8.q15mulr_sat_s-2") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not i16x8.q15mulr_sat_s local.get 9 local.get 8 v128.not v128.not
    block end i16x8.q15mulr_sat_s local.get 7 v128.not v128.not
    v128.const i64x2 0x7ffe6ea400097fff 0xa2f106a27e7585b8 i16x8.q15mulr_sat_s local.get 7 v128.not v128.not
    block end i32.const 0 v128.load offset=18 i16x8.q15mulr_sat_s
    v128.const i64x2 0xb9a6ffc35a137fff 0xa2f106a26c6b1864 local.get 8 i16x8.q15mulr_sat_s i32.const 0
    v128.load offset=1 local.get 10 i16x8.q15mulr_sat_s
  )
  (func $i16x8.extmul_low_i8x16_s-5 (export "i16x8.extmul_low_i8x16_s-5")
  (param f32 f32 f32 f32 f32 f32 f32 v128 v128) (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i32.const 0 v128.load offset=52 i16x8.extmul_low_i8x16_s local.get 9 local.get 8
    i16x8.extmul_low_i8x16_s local.get 7 v128.not v128.not local.get 10 i16x8.extmul_low_i8x16_s local.get 7
    v128.not v128.not block end local.get 8 v128.not v128.not i16x8.extmul_low_i8x16_s
    v128.const i64x2 0x271104c1ff011c73 0x60d12c357f9b10 local.get 8 v128.not v128.not block end
    i16x8.extmul_low_i8x16_s i32.const 0 v128.load offset=35
    v128.const i64x2 0xc901ea4cfffe085c 0x1d60d154359f0467 i16x8.extmul_low_i8x16_s
  )
  (func $i16x8.extmul_high_i8x16_s-4 (export "i16x8.extmul_high_i8x16_s-4")
  (param f32 f32 f32 f32 f32 f32 f32 v128 v128) (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 v128.const i64x2 0xb6a9fa08a3f40037 0x311b66e3d4bb029b i16x8.extmul_high_i8x16_s local.get 9
    i32.const 0 v128.load offset=86 i16x8.extmul_high_i8x16_s local.get 7 v128.not v128.not local.get 8
    i16x8.extmul_high_i8x16_s local.get 7 v128.not v128.not block end local.get 10 i16x8.extmul_high_i8x16_s
    v128.const i64x2 0xb6a911ce2580e137 0x6786f4e340bb7f02 local.get 8 v128.not v128.not
    i16x8.extmul_high_i8x16_s i32.const 0 v128.load offset=69 local.get 8 v128.not v128.not block end
    i16x8.extmul_high_i8x16_s
  )
  (func $i16x8.extmul_low_i8x16_u-3 (export "i16x8.extmul_low_i8x16_u-3")
  (param f32 f32 f32 f32 f32 f32 f32 v128 v128) (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not block end i16x8.extmul_low_i8x16_u local.get 9
    v128.const i64x2 0x39002aa3abc1b202 0xff40ad47fe800424 i16x8.extmul_low_i8x16_u local.get 7 v128.not
    v128.not i32.const 0 v128.load offset=120 i16x8.extmul_low_i8x16_u local.get 7 v128.not v128.not block end
    local.get 8 i16x8.extmul_low_i8x16_u v128.const i64x2 0x396100a3abb0b20e 0x62feadfbc17f4c69 local.get 10
    i16x8.extmul_low_i8x16_u i32.const 0 v128.load offset=103 local.get 8 v128.not v128.not
    i16x8.extmul_low_i8x16_u
  )
  (func $i16x8.extmul_high_i8x16_u-1 (export "i16x8.extmul_high_i8x16_u-1")
  (param f32 f32 f32 f32 f32 f32 f32 v128 v128) (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 10 i16x8.extmul_high_i8x16_u local.get 9 local.get 8 v128.not v128.not
    i16x8.extmul_high_i8x16_u local.get 7 v128.not v128.not local.get 8 v128.not v128.not block end
    i16x8.extmul_high_i8x16_u local.get 7 v128.not v128.not block end
    v128.const i64x2 0x261a1020b6013a80 0x1a182bbd42fa134b i16x8.extmul_high_i8x16_u
    v128.const i64x2 0xd0a2d6829cffa420 0x1a1047727ecec273 i32.const 0 v128.load offset=154
    i16x8.extmul_high_i8x16_u i32.const 0 v128.load offset=137 local.get 8 i16x8.extmul_high_i8x16_u
  )
  (func $i16x8.all_true-5 (export "i16x8.all_true-5") (param f32 f32 f32 f32 f32 f32 f32 v128)
  (result i32 i32 i32 i32 i32 i32) (local v128 i32)
    local.get 7 local.set 8
    loop
      call $nothing local.get 9 i32.const 1 i32.add local.tee 9 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i16x8.all_true local.get 8 i16x8.all_true local.get 7 v128.not v128.not i16x8.all_true
    local.get 7 v128.not v128.not block end i16x8.all_true
    v128.const i64x2 0x4000cdcb2b7cede1 0x61b3a448ffcc003e i16x8.all_true i32.const 0 v128.load offset=171
    i16x8.all_true
  )
  (func $i16x8.bitmask-0 (export "i16x8.bitmask-0") (param v128) (result i32 i32 i32 i32 i32 i32)
  (local v128 i32)
    local.get 0 local.set 1
    loop
      local.get 1 local.set 1 local.get 2 i32.const 1 i32.add local.tee 2 i32.const 2 i32.lt_u br_if 0
    end
    local.get 0 i16x8.bitmask local.get 1 i16x8.bitmask local.get 0 v128.not v128.not i16x8.bitmask
    local.get 0 v128.not v128.not block end i16x8.bitmask
    v128.const i64x2 0x80080000ce60004 0xa9ae8b598c56797b i16x8.bitmask i32.const 0 v128.load offset=188
    i16x8.bitmask
  )
  (func $i16x8.shl-2 (export "i16x8.shl-2") (param f32 f32 f32 f32 f32 f32 f32 v128 i32)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 i32.const -1 i32.xor i32.const -1 i32.xor i16x8.shl local.get 9 local.get 8
    i32.const -1 i32.xor i32.const -1 i32.xor block end i16x8.shl local.get 7 v128.not v128.not i32.const 21
    i16x8.shl local.get 7 v128.not v128.not block end i32.const 0 i32.load offset=222 i16x8.shl
    v128.const i64x2 0x5d71fff381ff7aed 0xecdb2e44784da850 local.get 8 i16x8.shl i32.const 0
    v128.load offset=205 local.get 10 i16x8.shl
  )
  (func $i16x8.shr_s-4 (export "i16x8.shr_s-4") (param f32 f32 f32 f32 f32 f32 f32 v128 i32)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i32.const 13 i16x8.shr_s local.get 9 i32.const 0 i32.load offset=244 i16x8.shr_s local.get 7
    v128.not v128.not local.get 8 i16x8.shr_s local.get 7 v128.not v128.not block end local.get 10 i16x8.shr_s
    v128.const i64x2 0x6ff57f9c27c8d44d 0x2da555d3c8d8e13a local.get 8 i32.const -1 i32.xor i32.const -1
    i32.xor i16x8.shr_s i32.const 0 v128.load offset=227 local.get 8 i32.const -1 i32.xor i32.const -1 i32.xor
    block end i16x8.shr_s
  )
  (func $i16x8.shr_u-3 (export "i16x8.shr_u-3") (param f32 f32 f32 f32 f32 f32 f32 v128 i32)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 i32.const -1 i32.xor i32.const -1 i32.xor block end i16x8.shr_u local.get 9
    i32.const 17 i16x8.shr_u local.get 7 v128.not v128.not i32.const 0 i32.load offset=266 i16x8.shr_u
    local.get 7 v128.not v128.not block end local.get 8 i16x8.shr_u
    v128.const i64x2 0x4d58f1000fffe 0xffa802005b51ffde local.get 10 i16x8.shr_u i32.const 0
    v128.load offset=249 local.get 8 i32.const -1 i32.xor i32.const -1 i32.xor i16x8.shr_u
  )
  (func $i16x8.splat-4 (export "i16x8.splat-4") (param f32 f32 f32 f32 f32 f32 f32 i32)
  (result v128 v128 v128 v128 v128 v128) (local i32 i32)
    local.get 7 local.set 8
    loop
      local.get 8 local.set 8 local.get 9 i32.const 1 i32.add local.tee 9 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i16x8.splat local.get 8 i16x8.splat local.get 7 i32.const -1 i32.xor i32.const -1 i32.xor
    i16x8.splat local.get 7 i32.const -1 i32.xor i32.const -1 i32.xor block end i16x8.splat i32.const 19631
    i16x8.splat i32.const 0 i32.load offset=271 i16x8.splat
  )
  (func $i16x8.extract_lane_s-0 (export "i16x8.extract_lane_s-0") (param v128)
  (result i32 i32 i32 i32 i32 i32) (local v128 i32)
    local.get 0 local.set 1
    loop
      call $nothing local.get 2 i32.const 1 i32.add local.tee 2 i32.const 2 i32.lt_u br_if 0
    end
    local.get 0 i16x8.extract_lane_s 5 local.get 1 i16x8.extract_lane_s 5 local.get 0 v128.not v128.not
    i16x8.extract_lane_s 5 local.get 0 v128.not v128.not block end i16x8.extract_lane_s 5
    v128.const i64x2 0x59379cdd00143b6f 0x2207ce6e2d6124f6 i16x8.extract_lane_s 5 i32.const 0
    v128.load offset=276 i16x8.extract_lane_s 5
  )
  (func $i16x8.extract_lane_u-1 (export "i16x8.extract_lane_u-1") (param f32 f32 f32 f32 f32 f32 f32 v128)
  (result i32 i32 i32 i32 i32 i32) (local v128 i32)
    local.get 7 local.set 8
    loop
      local.get 8 local.set 8 local.get 9 i32.const 1 i32.add local.tee 9 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i16x8.extract_lane_u 4 local.get 8 i16x8.extract_lane_u 4 local.get 7 v128.not v128.not
    i16x8.extract_lane_u 4 local.get 7 v128.not v128.not block end i16x8.extract_lane_u 4
    v128.const i64x2 0x677daa147fffd68d 0xd99200019ece27a1 i16x8.extract_lane_u 4 i32.const 0
    v128.load offset=293 i16x8.extract_lane_u 4
  )
  (func $i16x8.replace_lane-5 (export "i16x8.replace_lane-5") (param v128 i32)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32 i32)
    local.get 0 local.set 2 local.get 1 local.set 3
    loop
      call $nothing local.get 4 i32.const 1 i32.add local.tee 4 i32.const 2 i32.lt_u br_if 0
    end
    local.get 0 i32.const 0 i32.load offset=327 i16x8.replace_lane 6 local.get 2 local.get 1
    i16x8.replace_lane 6 local.get 0 v128.not v128.not local.get 3 i16x8.replace_lane 6 local.get 0 v128.not
    v128.not block end local.get 1 i32.const -1 i32.xor i32.const -1 i32.xor i16x8.replace_lane 6
    v128.const i64x2 0x620059bb8d0001 0x7ffeffb3ed034000 local.get 1 i32.const -1 i32.xor i32.const -1 i32.xor
    block end i16x8.replace_lane 6 i32.const 0 v128.load offset=310 i32.const 88 i16x8.replace_lane 6
  )
)

(assert_return (invoke "i16x8.q15mulr_sat_s-2"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xb9a6ffc35a137fff 0xa2f106a26c6b1864)
  (v128.const i64x2 0x7ffe6ea400097fff 0xa2f106a27e7585b8))
  (v128.const i64x2 0xb9a7ffcb00067ffe 0x43a800586b1ce8b3)
  (v128.const i64x2 0xb9a7ffcb00067ffe 0x43a800586b1ce8b3)
  (v128.const i64x2 0xb9a7ffcb00067ffe 0x43a800586b1ce8b3)
  (v128.const i64x2 0xb9a7ffcb00067ffe 0x43a800586b1ce8b3)
  (v128.const i64x2 0xb9a7ffcb00067ffe 0x43a800586b1ce8b3)
  (v128.const i64x2 0xb9a7ffcb00067ffe 0x43a800586b1ce8b3))
(assert_return (invoke "i16x8.extmul_low_i8x16_s-5"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x271104c1ff011c73 0x60d12c357f9b10)
  (v128.const i64x2 0xc901ea4cfffe085c 0x1d60d154359f0467))
  (v128.const i64x2 0x1fffe00e02954 0xf79f0011ffa8ed4c) (v128.const i64x2 0x1fffe00e02954 0xf79f0011ffa8ed4c)
  (v128.const i64x2 0x1fffe00e02954 0xf79f0011ffa8ed4c) (v128.const i64x2 0x1fffe00e02954 0xf79f0011ffa8ed4c)
  (v128.const i64x2 0x1fffe00e02954 0xf79f0011ffa8ed4c) (v128.const i64x2 0x1fffe00e02954 0xf79f0011ffa8ed4c))
(assert_return (invoke "i16x8.extmul_high_i8x16_s-4"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xb6a911ce2580e137 0x6786f4e340bb7f02)
  (v128.const i64x2 0xb6a9fa08a3f40037 0x311b66e3d4bb029b))
  (v128.const i64x2 0xf500129900feff36 0x13b7f322fb380349)
  (v128.const i64x2 0xf500129900feff36 0x13b7f322fb380349)
  (v128.const i64x2 0xf500129900feff36 0x13b7f322fb380349)
  (v128.const i64x2 0xf500129900feff36 0x13b7f322fb380349)
  (v128.const i64x2 0xf500129900feff36 0x13b7f322fb380349)
  (v128.const i64x2 0xf500129900feff36 0x13b7f322fb380349))
(assert_return (invoke "i16x8.extmul_low_i8x16_u-3"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x396100a3abb0b20e 0x62feadfbc17f4c69)
  (v128.const i64x2 0x39002aa3abc1b202 0xff40ad47fe800424))
  (v128.const i64x2 0x723984b07bc4001c 0xcb10000000067c9)
  (v128.const i64x2 0x723984b07bc4001c 0xcb10000000067c9)
  (v128.const i64x2 0x723984b07bc4001c 0xcb10000000067c9)
  (v128.const i64x2 0x723984b07bc4001c 0xcb10000000067c9)
  (v128.const i64x2 0x723984b07bc4001c 0xcb10000000067c9)
  (v128.const i64x2 0x723984b07bc4001c 0xcb10000000067c9))
(assert_return (invoke "i16x8.extmul_high_i8x16_u-1"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xd0a2d6829cffa420 0x1a1047727ecec273)
  (v128.const i64x2 0x261a1020b6013a80 0x1a182bbd42fa134b))
  (v128.const i64x2 0x207cc92c0e6621b1 0x2a401800bed542a)
  (v128.const i64x2 0x207cc92c0e6621b1 0x2a401800bed542a)
  (v128.const i64x2 0x207cc92c0e6621b1 0x2a401800bed542a)
  (v128.const i64x2 0x207cc92c0e6621b1 0x2a401800bed542a)
  (v128.const i64x2 0x207cc92c0e6621b1 0x2a401800bed542a)
  (v128.const i64x2 0x207cc92c0e6621b1 0x2a401800bed542a))
(assert_return (invoke "i16x8.all_true-5"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x4000cdcb2b7cede1 0x61b3a448ffcc003e)) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "i16x8.bitmask-0"
  (v128.const i64x2 0x80080000ce60004 0xa9ae8b598c56797b)) (i32.const 228) (i32.const 228) (i32.const 228)
  (i32.const 228) (i32.const 228) (i32.const 228))
(assert_return (invoke "i16x8.shl-2"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x5d71fff381ff7aed 0xecdb2e44784da850) (i32.const 21))
  (v128.const i64x2 0xae20fe603fe05da0 0x9b60c88009a00a00)
  (v128.const i64x2 0xae20fe603fe05da0 0x9b60c88009a00a00)
  (v128.const i64x2 0xae20fe603fe05da0 0x9b60c88009a00a00)
  (v128.const i64x2 0xae20fe603fe05da0 0x9b60c88009a00a00)
  (v128.const i64x2 0xae20fe603fe05da0 0x9b60c88009a00a00)
  (v128.const i64x2 0xae20fe603fe05da0 0x9b60c88009a00a00))
(assert_return (invoke "i16x8.shr_s-4"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x6ff57f9c27c8d44d 0x2da555d3c8d8e13a) (i32.const 13))
  (v128.const i64x2 0x300030001fffe 0x10002fffeffff) (v128.const i64x2 0x300030001fffe 0x10002fffeffff)
  (v128.const i64x2 0x300030001fffe 0x10002fffeffff) (v128.const i64x2 0x300030001fffe 0x10002fffeffff)
  (v128.const i64x2 0x300030001fffe 0x10002fffeffff) (v128.const i64x2 0x300030001fffe 0x10002fffeffff))
(assert_return (invoke "i16x8.shr_u-3"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x4d58f1000fffe 0xffa802005b51ffde) (i32.const 17))
  (v128.const i64x2 0x26ac708007fff 0x7fd401002da87fef) (v128.const i64x2 0x26ac708007fff 0x7fd401002da87fef)
  (v128.const i64x2 0x26ac708007fff 0x7fd401002da87fef) (v128.const i64x2 0x26ac708007fff 0x7fd401002da87fef)
  (v128.const i64x2 0x26ac708007fff 0x7fd401002da87fef) (v128.const i64x2 0x26ac708007fff 0x7fd401002da87fef))
(assert_return (invoke "i16x8.splat-4"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (i32.const 19631)) (v128.const i64x2 0x4caf4caf4caf4caf 0x4caf4caf4caf4caf)
  (v128.const i64x2 0x4caf4caf4caf4caf 0x4caf4caf4caf4caf)
  (v128.const i64x2 0x4caf4caf4caf4caf 0x4caf4caf4caf4caf)
  (v128.const i64x2 0x4caf4caf4caf4caf 0x4caf4caf4caf4caf)
  (v128.const i64x2 0x4caf4caf4caf4caf 0x4caf4caf4caf4caf)
  (v128.const i64x2 0x4caf4caf4caf4caf 0x4caf4caf4caf4caf))
(assert_return (invoke "i16x8.extract_lane_s-0"
  (v128.const i64x2 0x59379cdd00143b6f 0x2207ce6e2d6124f6)) (i32.const 11617) (i32.const 11617)
  (i32.const 11617) (i32.const 11617) (i32.const 11617) (i32.const 11617))
(assert_return (invoke "i16x8.extract_lane_u-1"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x677daa147fffd68d 0xd99200019ece27a1)) (i32.const 10145)
  (i32.const 10145) (i32.const 10145) (i32.const 10145) (i32.const 10145) (i32.const 10145))
(assert_return (invoke "i16x8.replace_lane-5"
  (v128.const i64x2 0x620059bb8d0001 0x7ffeffb3ed034000) (i32.const 88))
  (v128.const i64x2 0x620059bb8d0001 0x7ffe0058ed034000)
  (v128.const i64x2 0x620059bb8d0001 0x7ffe0058ed034000)
  (v128.const i64x2 0x620059bb8d0001 0x7ffe0058ed034000)
  (v128.const i64x2 0x620059bb8d0001 0x7ffe0058ed034000)
  (v128.const i64x2 0x620059bb8d0001 0x7ffe0058ed034000)
  (v128.const i64x2 0x620059bb8d0001 0x7ffe0058ed034000))
