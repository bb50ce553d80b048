;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Vector instructions with operands in all places: integers of 8 bits, and bits.
;;
;; "i8x16.sub-2" has its first operand in a parameter, a declared local, a register, a stack slot, a constant and in
;; memory, by turns, and the second two places further on. The operands are the same each time, and so are the
;; results. Each other function calls another one in a loop, so that its locals are in memory; the others have a loop
;; that uses their locals, so that they are in registers.

(module
  (memory 1 5)
  (data (i32.const 0) "\ee\63\00\00\00\00\00\00\00\db\cb\80\65\db\bc\e1\24\ee\20\bc\d7\7f\c3\0d\7e\ce\04\4c\a2\ff\fa\a6\2b\f4\ee\e6\92\66\fe\6e\04\00\2e\23\e2\30\4a\01\10\f9\56\ee\7e\fe\fc\60\28\40\80\32\45\d2\08\f6\e5\bb\d9\11\ee\01\00\00\00\00\00\00\00\b4\40\71\e2\e6\09\31\d6\ee\32\00\00\00\00\00\00\00\eb\79\b3\e8\73\58\f5\f5\ee\ec\ff\ff\ff\ff\ff\ff\ff\00\00\02\00\00\00\00\00\ee\6b\7f\b6\af\63\cc\98\ec\00\00\02\00\00\00\00\00\ee\ff\ff\ff\ff\ff\ff\ff\7f\e9\75\8e\52\21\4b\60\3d\ee\87\f6\9c\e7\17\0a\8b\20\00\00\02\00\00\00\00\00\ee\3e\b3\29\be\86\c4\7b\7b\59\61\e8\23\a3\d5\5a\be\ee\6c\6a\39\7c\4d\be\b6\0f\00\00\04\00\00\00\00\00\ee\08\ac\5e\20\39\03\05\04\4f\c8\51\1b\80\3c\69\f4\ee\73\ac\5e\01\96\e2\40\ba\17\9f\f7\38\80\35\69\76\ee\cc\bd\25\4e\ff\20\66\1e\37\f7\7b\3a\02\40\a4\5c\ee\46\80\7d\4e\10\15\02\40\9b\31\7b\ff\87\72\20\1a\ee\01\10\39\d9\ce\5f\be\38\04\3f\07\80\fe\9a\f1\23\ee\8b\be\39\d9\17\5f\20\b2\1a\cc\b8\80\2f\01\dc\75\ee\2f\ab\90\99\77\80\02\14\7e\30\dd\50\f7\57\28\fe\ee\2f\ab\10\93\28\62\02\75\6b\86\80\50\31\57\f1\c3\ee\08\56\80\21\f3\39\9a\01\23\de\d5\97\02\f9\fe\d8\ee\38\d8\01\21\ae\35\9a\58\7b\02\42\97\d2\f0\fe\39\ee\80\33\20\7a\66\dc\8d\16\5e\00\35\a2\9a\27\bf\8b\ee\ff\33\72\7a\74\5a\8d\16\40\00\7e\10\36\b0\58\a1\ee\6c\fe\d2\f9\01\3f\cc\28\ac\19\83\ca\80\81\08\fb\ee\cc\48\d2\10\d0\ce\cc\80\ac\08\02\01\7f\9f\54\60\ee\7e\ff\7f\3f\ad\dc\5c\33\fa\6e\14\ae\73\20\40\00\ee\7e\1e\c0\22\ad\dc\68\56\55\6e\14\81\00\20\7f\97")
  (func $nothing
  )
  (func $v128.not-1 (export "v128.not-1") (param f32 f32 f32 f32 f32 f32 f32 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32)
    local.get 7 local.set 8
    loop
      local.get 8 local.set 8 local.get 9 i32.const 1 i32.add local.tee 9 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 v128.not local.get 8 v128.not local.get 7 v128.not v128.not v128.not local.get 7 v128.not
    v128.not block end v128.not v128.const i64x2 99 0x24e1bcdb6580cbdb v128.not i32.const 0 v128.load offset=1
    v128.not
  )
  (func $i8x16.abs-4 (export "i8x16.abs-4") (param v128) (result v128 v128 v128 v128 v128 v128)
  (local v128 i32)
    local.get 0 local.set 1
    loop
      call $nothing local.get 2 i32.const 1 i32.add local.tee 2 i32.const 2 i32.lt_u br_if 0
    end
    local.get 0 i8x16.abs local.get 1 i8x16.abs local.get 0 v128.not v128.not i8x16.abs local.get 0 v128.not
    v128.not block end i8x16.abs v128.const i64x2 0xce7e0dc37fd7bc20 0xf42ba6faffa24c04 i8x16.abs i32.const 0
    v128.load offset=18 i8x16.abs
  )
  (func $i8x16.neg-3 (export "i8x16.neg-3") (param f32 f32 f32 f32 f32 f32 f32 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32)
    local.get 7 local.set 8
    loop
      local.get 8 local.set 8 local.get 9 i32.const 1 i32.add local.tee 9 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i8x16.neg local.get 8 i8x16.neg local.get 7 v128.not v128.not i8x16.neg local.get 7 v128.not
    v128.not block end i8x16.neg v128.const i64x2 0x2e00046efe6692e6 0x56f910014a30e223 i8x16.neg i32.const 0
    v128.load offset=35 i8x16.neg
  )
  (func $i8x16.popcnt-5 (export "i8x16.popcnt-5") (param v128) (result v128 v128 v128 v128 v128 v128)
  (local v128 i32)
    local.get 0 local.set 1
    loop
      call $nothing local.get 2 i32.const 1 i32.add local.tee 2 i32.const 2 i32.lt_u br_if 0
    end
    local.get 0 i8x16.popcnt local.get 1 i8x16.popcnt local.get 0 v128.not v128.not i8x16.popcnt local.get 0
    v128.not v128.not block end i8x16.popcnt v128.const i64x2 0x3280402860fcfe7e 0x11d9bbe5f608d245
    i8x16.popcnt i32.const 0 v128.load offset=52 i8x16.popcnt
  )
  (func $v128.and-2 (export "v128.and-2") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not v128.and local.get 9 local.get 8 v128.not v128.not block end
    v128.and local.get 7 v128.not v128.not v128.const i64x2 50 0xf5f55873e8b379eb v128.and local.get 7
    v128.not v128.not block end i32.const 0 v128.load offset=86 v128.and v128.const i64x2 1 0xd63109e6e27140b4
    local.get 8 v128.and i32.const 0 v128.load offset=69 local.get 10 v128.and
  )
  (func $v128.andnot-0 (export "v128.andnot-0") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.andnot local.get 9 local.get 10 v128.andnot local.get 7 v128.not v128.not
    local.get 8 v128.not v128.not v128.andnot local.get 7 v128.not v128.not block end local.get 8 v128.not
    v128.not block end v128.andnot v128.const i64x2 -20 0x20000 v128.const i64x2 0xec98cc63afb67f6b 0x20000
    v128.andnot i32.const 0 v128.load offset=103 i32.const 0 v128.load offset=120 v128.andnot
  )
  (func $v128.or-5 (export "v128.or-5") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i32.const 0 v128.load offset=154 v128.or local.get 9 local.get 8 v128.or local.get 7 v128.not
    v128.not local.get 10 v128.or local.get 7 v128.not v128.not block end local.get 8 v128.not v128.not
    v128.or v128.const i64x2 0x7fffffffffffffff 0x3d604b21528e75e9 local.get 8 v128.not v128.not block end
    v128.or i32.const 0 v128.load offset=137 v128.const i64x2 0x208b0a17e79cf687 0x20000 v128.or
  )
  (func $v128.xor-0 (export "v128.xor-0") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.xor local.get 9 local.get 10 v128.xor local.get 7 v128.not v128.not
    local.get 8 v128.not v128.not v128.xor local.get 7 v128.not v128.not block end local.get 8 v128.not
    v128.not block end v128.xor v128.const i64x2 0x7b7bc486be29b33e 0xbe5ad5a323e86159
    v128.const i64x2 0xfb6be4d7c396a6c 0x40000 v128.xor i32.const 0 v128.load offset=171 i32.const 0
    v128.load offset=188 v128.xor
  )
  (func $i8x16.eq-1 (export "i8x16.eq-1") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 10 i8x16.eq local.get 9 local.get 8 v128.not v128.not i8x16.eq local.get 7 v128.not
    v128.not local.get 8 v128.not v128.not block end i8x16.eq local.get 7 v128.not v128.not block end
    v128.const i64x2 0xba40e296015eac73 0x7669358038f79f17 i8x16.eq
    v128.const i64x2 0x4050339205eac08 0xf4693c801b51c84f i32.const 0 v128.load offset=222 i8x16.eq
    i32.const 0 v128.load offset=205 local.get 8 i8x16.eq
  )
  (func $i8x16.ne-4 (export "i8x16.ne-4") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 v128.const i64x2 0x400215104e7d8046 0x1a207287ff7b319b i8x16.ne local.get 9 i32.const 0
    v128.load offset=256 i8x16.ne local.get 7 v128.not v128.not local.get 8 i8x16.ne local.get 7 v128.not
    v128.not block end local.get 10 i8x16.ne v128.const i64x2 0x1e6620ff4e25bdcc 0x5ca440023a7bf737
    local.get 8 v128.not v128.not i8x16.ne i32.const 0 v128.load offset=239 local.get 8 v128.not v128.not
    block end i8x16.ne
  )
  (func $i8x16.lt_s-2 (export "i8x16.lt_s-2") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not i8x16.lt_s local.get 9 local.get 8 v128.not v128.not block end
    i8x16.lt_s local.get 7 v128.not v128.not v128.const i64x2 0xb2205f17d939be8b 0x75dc012f80b8cc1a i8x16.lt_s
    local.get 7 v128.not v128.not block end i32.const 0 v128.load offset=290 i8x16.lt_s
    v128.const i64x2 0x38be5fced9391001 0x23f19afe80073f04 local.get 8 i8x16.lt_s i32.const 0
    v128.load offset=273 local.get 10 i8x16.lt_s
  )
  (func $i8x16.gt_s-3 (export "i8x16.gt_s-3") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not block end i8x16.gt_s local.get 9
    v128.const i64x2 0x750262289310ab2f 0xc3f157315080866b i8x16.gt_s local.get 7 v128.not v128.not
    i32.const 0 v128.load offset=324 i8x16.gt_s local.get 7 v128.not v128.not block end local.get 8 i8x16.gt_s
    v128.const i64x2 0x140280779990ab2f 0xfe2857f750dd307e local.get 10 i8x16.gt_s i32.const 0
    v128.load offset=307 local.get 8 v128.not v128.not i8x16.gt_s
  )
  (func $i8x16.le_s-1 (export "i8x16.le_s-1") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 10 i8x16.le_s local.get 9 local.get 8 v128.not v128.not i8x16.le_s local.get 7
    v128.not v128.not local.get 8 v128.not v128.not block end i8x16.le_s local.get 7 v128.not v128.not
    block end v128.const i64x2 0x589a35ae2101d838 0x39fef0d29742027b i8x16.le_s
    v128.const i64x2 0x19a39f321805608 0xd8fef90297d5de23 i32.const 0 v128.load offset=358 i8x16.le_s
    i32.const 0 v128.load offset=341 local.get 8 i8x16.le_s
  )
  (func $i8x16.ge_s-4 (export "i8x16.ge_s-4") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 v128.const i64x2 0x168d5a747a7233ff 0xa158b036107e0040 i8x16.ge_s local.get 9 i32.const 0
    v128.load offset=392 i8x16.ge_s local.get 7 v128.not v128.not local.get 8 i8x16.ge_s local.get 7 v128.not
    v128.not block end local.get 10 i8x16.ge_s v128.const i64x2 0x168ddc667a203380 0x8bbf279aa235005e
    local.get 8 v128.not v128.not i8x16.ge_s i32.const 0 v128.load offset=375 local.get 8 v128.not v128.not
    block end i8x16.ge_s
  )
  (func $i8x16.lt_u-5 (export "i8x16.lt_u-5") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i32.const 0 v128.load offset=426 i8x16.lt_u local.get 9 local.get 8 i8x16.lt_u local.get 7
    v128.not v128.not local.get 10 i8x16.lt_u local.get 7 v128.not v128.not block end local.get 8 v128.not
    v128.not i8x16.lt_u v128.const i64x2 0x28cc3f01f9d2fe6c 0xfb088180ca8319ac local.get 8 v128.not v128.not
    block end i8x16.lt_u i32.const 0 v128.load offset=409
    v128.const i64x2 0x80ccced010d248cc 0x60549f7f010208ac i8x16.lt_u
  )
  (func $i8x16.gt_u-3 (export "i8x16.gt_u-3") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not block end i8x16.gt_u local.get 9
    v128.const i64x2 0x5668dcad22c01e7e 0x977f200081146e55 i8x16.gt_u local.get 7 v128.not v128.not
    i32.const 0 v128.load offset=460 i8x16.gt_u local.get 7 v128.not v128.not block end local.get 8 i8x16.gt_u
    v128.const i64x2 0x335cdcad3f7fff7e 0x402073ae146efa local.get 10 i8x16.gt_u i32.const 0
    v128.load offset=443 local.get 8 v128.not v128.not i8x16.gt_u
  )
)

(assert_return (invoke "v128.not-1"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 99 0x24e1bcdb6580cbdb)) (v128.const i64x2 -100 0xdb1e43249a7f3424)
  (v128.const i64x2 -100 0xdb1e43249a7f3424) (v128.const i64x2 -100 0xdb1e43249a7f3424)
  (v128.const i64x2 -100 0xdb1e43249a7f3424) (v128.const i64x2 -100 0xdb1e43249a7f3424)
  (v128.const i64x2 -100 0xdb1e43249a7f3424))
(assert_return (invoke "i8x16.abs-4"
  (v128.const i64x2 0xce7e0dc37fd7bc20 0xf42ba6faffa24c04))
  (v128.const i64x2 0x327e0d3d7f294420 0xc2b5a06015e4c04)
  (v128.const i64x2 0x327e0d3d7f294420 0xc2b5a06015e4c04)
  (v128.const i64x2 0x327e0d3d7f294420 0xc2b5a06015e4c04)
  (v128.const i64x2 0x327e0d3d7f294420 0xc2b5a06015e4c04)
  (v128.const i64x2 0x327e0d3d7f294420 0xc2b5a06015e4c04)
  (v128.const i64x2 0x327e0d3d7f294420 0xc2b5a06015e4c04))
(assert_return (invoke "i8x16.neg-3"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x2e00046efe6692e6 0x56f910014a30e223))
  (v128.const i64x2 0xd200fc92029a6e1a 0xaa07f0ffb6d01edd)
  (v128.const i64x2 0xd200fc92029a6e1a 0xaa07f0ffb6d01edd)
  (v128.const i64x2 0xd200fc92029a6e1a 0xaa07f0ffb6d01edd)
  (v128.const i64x2 0xd200fc92029a6e1a 0xaa07f0ffb6d01edd)
  (v128.const i64x2 0xd200fc92029a6e1a 0xaa07f0ffb6d01edd)
  (v128.const i64x2 0xd200fc92029a6e1a 0xaa07f0ffb6d01edd))
(assert_return (invoke "i8x16.popcnt-5"
  (v128.const i64x2 0x3280402860fcfe7e 0x11d9bbe5f608d245))
  (v128.const i64x2 0x301010202060706 0x205060506010403)
  (v128.const i64x2 0x301010202060706 0x205060506010403)
  (v128.const i64x2 0x301010202060706 0x205060506010403)
  (v128.const i64x2 0x301010202060706 0x205060506010403)
  (v128.const i64x2 0x301010202060706 0x205060506010403)
  (v128.const i64x2 0x301010202060706 0x205060506010403))
(assert_return (invoke "v128.and-2"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 1 0xd63109e6e27140b4) (v128.const i64x2 50 0xf5f55873e8b379eb))
  (v128.const i64x2 0 0xd4310862e03140a0) (v128.const i64x2 0 0xd4310862e03140a0)
  (v128.const i64x2 0 0xd4310862e03140a0) (v128.const i64x2 0 0xd4310862e03140a0)
  (v128.const i64x2 0 0xd4310862e03140a0) (v128.const i64x2 0 0xd4310862e03140a0))
(assert_return (invoke "v128.andnot-0"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 -20 0x20000) (v128.const i64x2 0xec98cc63afb67f6b 0x20000))
  (v128.const i64x2 0x1367339c50498084 0) (v128.const i64x2 0x1367339c50498084 0)
  (v128.const i64x2 0x1367339c50498084 0) (v128.const i64x2 0x1367339c50498084 0)
  (v128.const i64x2 0x1367339c50498084 0) (v128.const i64x2 0x1367339c50498084 0))
(assert_return (invoke "v128.or-5"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x7fffffffffffffff 0x3d604b21528e75e9)
  (v128.const i64x2 0x208b0a17e79cf687 0x20000)) (v128.const i64x2 0x7fffffffffffffff 0x3d604b21528e75e9)
  (v128.const i64x2 0x7fffffffffffffff 0x3d604b21528e75e9)
  (v128.const i64x2 0x7fffffffffffffff 0x3d604b21528e75e9)
  (v128.const i64x2 0x7fffffffffffffff 0x3d604b21528e75e9)
  (v128.const i64x2 0x7fffffffffffffff 0x3d604b21528e75e9)
  (v128.const i64x2 0x7fffffffffffffff 0x3d604b21528e75e9))
(assert_return (invoke "v128.xor-0"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x7b7bc486be29b33e 0xbe5ad5a323e86159)
  (v128.const i64x2 0xfb6be4d7c396a6c 0x40000)) (v128.const i64x2 0x74cd7acbc210d952 0xbe5ad5a323ec6159)
  (v128.const i64x2 0x74cd7acbc210d952 0xbe5ad5a323ec6159)
  (v128.const i64x2 0x74cd7acbc210d952 0xbe5ad5a323ec6159)
  (v128.const i64x2 0x74cd7acbc210d952 0xbe5ad5a323ec6159)
  (v128.const i64x2 0x74cd7acbc210d952 0xbe5ad5a323ec6159)
  (v128.const i64x2 0x74cd7acbc210d952 0xbe5ad5a323ec6159))
(assert_return (invoke "i8x16.eq-1"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x4050339205eac08 0xf4693c801b51c84f)
  (v128.const i64x2 0xba40e296015eac73 0x7669358038f79f17)) (v128.const i64x2 0xffff00 0xff00ff00000000)
  (v128.const i64x2 0xffff00 0xff00ff00000000) (v128.const i64x2 0xffff00 0xff00ff00000000)
  (v128.const i64x2 0xffff00 0xff00ff00000000) (v128.const i64x2 0xffff00 0xff00ff00000000)
  (v128.const i64x2 0xffff00 0xff00ff00000000))
(assert_return (invoke "i8x16.ne-4"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x1e6620ff4e25bdcc 0x5ca440023a7bf737)
  (v128.const i64x2 0x400215104e7d8046 0x1a207287ff7b319b))
  (v128.const i64x2 0xffffffff00ffffff 0xffffffffff00ffff)
  (v128.const i64x2 0xffffffff00ffffff 0xffffffffff00ffff)
  (v128.const i64x2 0xffffffff00ffffff 0xffffffffff00ffff)
  (v128.const i64x2 0xffffffff00ffffff 0xffffffffff00ffff)
  (v128.const i64x2 0xffffffff00ffffff 0xffffffffff00ffff)
  (v128.const i64x2 0xffffffff00ffffff 0xffffffffff00ffff))
(assert_return (invoke "i8x16.lt_s-2"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x38be5fced9391001 0x23f19afe80073f04)
  (v128.const i64x2 0xb2205f17d939be8b 0x75dc012f80b8cc1a))
  (v128.const i64x2 0xff00ff00000000 0xff00ffff000000ff)
  (v128.const i64x2 0xff00ff00000000 0xff00ffff000000ff)
  (v128.const i64x2 0xff00ff00000000 0xff00ffff000000ff)
  (v128.const i64x2 0xff00ff00000000 0xff00ffff000000ff)
  (v128.const i64x2 0xff00ff00000000 0xff00ffff000000ff)
  (v128.const i64x2 0xff00ff00000000 0xff00ffff000000ff))
(assert_return (invoke "i8x16.gt_s-3"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x140280779990ab2f 0xfe2857f750dd307e)
  (v128.const i64x2 0x750262289310ab2f 0xc3f157315080866b)) (v128.const i64x2 0xffff000000 0xffff000000ffffff)
  (v128.const i64x2 0xffff000000 0xffff000000ffffff) (v128.const i64x2 0xffff000000 0xffff000000ffffff)
  (v128.const i64x2 0xffff000000 0xffff000000ffffff) (v128.const i64x2 0xffff000000 0xffff000000ffffff)
  (v128.const i64x2 0xffff000000 0xffff000000ffffff))
(assert_return (invoke "i8x16.le_s-1"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x19a39f321805608 0xd8fef90297d5de23)
  (v128.const i64x2 0x589a35ae2101d838 0x39fef0d29742027b))
  (v128.const i64x2 0xffff0000ffff00ff 0xffff0000ffffffff)
  (v128.const i64x2 0xffff0000ffff00ff 0xffff0000ffffffff)
  (v128.const i64x2 0xffff0000ffff00ff 0xffff0000ffffffff)
  (v128.const i64x2 0xffff0000ffff00ff 0xffff0000ffffffff)
  (v128.const i64x2 0xffff0000ffff00ff 0xffff0000ffffffff)
  (v128.const i64x2 0xffff0000ffff00ff 0xffff0000ffffffff))
(assert_return (invoke "i8x16.ge_s-4"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x168ddc667a203380 0x8bbf279aa235005e)
  (v128.const i64x2 0x168d5a747a7233ff 0xa158b036107e0040))
  (v128.const i64x2 0xffff0000ff00ff00 0xff000000ffff) (v128.const i64x2 0xffff0000ff00ff00 0xff000000ffff)
  (v128.const i64x2 0xffff0000ff00ff00 0xff000000ffff) (v128.const i64x2 0xffff0000ff00ff00 0xff000000ffff)
  (v128.const i64x2 0xffff0000ff00ff00 0xff000000ffff) (v128.const i64x2 0xffff0000ff00ff00 0xff000000ffff))
(assert_return (invoke "i8x16.lt_u-5"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x28cc3f01f9d2fe6c 0xfb088180ca8319ac)
  (v128.const i64x2 0x80ccced010d248cc 0x60549f7f010208ac))
  (v128.const i64x2 0xff00ffff000000ff 0xffff0000000000)
  (v128.const i64x2 0xff00ffff000000ff 0xffff0000000000)
  (v128.const i64x2 0xff00ffff000000ff 0xffff0000000000)
  (v128.const i64x2 0xff00ffff000000ff 0xffff0000000000)
  (v128.const i64x2 0xff00ffff000000ff 0xffff0000000000)
  (v128.const i64x2 0xff00ffff000000ff 0xffff0000000000))
(assert_return (invoke "i8x16.gt_u-3"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x335cdcad3f7fff7e 0x402073ae146efa)
  (v128.const i64x2 0x5668dcad22c01e7e 0x977f200081146e55)) (v128.const i64x2 0xff00ff00 0xffff0000ff)
  (v128.const i64x2 0xff00ff00 0xffff0000ff) (v128.const i64x2 0xff00ff00 0xffff0000ff)
  (v128.const i64x2 0xff00ff00 0xffff0000ff) (v128.const i64x2 0xff00ff00 0xffff0000ff)
  (v128.const i64x2 0xff00ff00 0xffff0000ff))

(module
  (memory 1 5)
  (data (i32.const 0) "\ee\72\10\5d\80\7e\20\22\7f\d7\17\cc\00\7d\a7\b7\02\ee\97\10\21\10\7e\de\5f\7f\32\17\01\b2\2d\34\7d\02\ee\10\04\97\b5\20\42\bf\ae\11\c1\7f\39\b3\c6\06\08\ee\fe\04\cc\b5\20\23\bf\01\11\c1\4a\5b\7e\04\7f\b3\ee\10\a6\6d\08\5c\01\41\02\b3\28\b0\56\f7\80\a9\6e\ee\fc\4a\7c\99\c4\bf\41\80\7f\11\65\06\1c\ff\7e\01\ee\1f\ff\00\2e\23\80\1e\14\02\44\a6\88\c7\04\fe\94\ee\a7\ff\39\2e\c3\7b\40\e8\02\c8\6d\8b\4b\04\7e\f6\ee\a4\80\04\c0\b0\ce\f7\c7\4d\6d\ba\08\01\e1\7e\89\ee\24\b6\3f\c0\be\81\4c\c7\4d\fe\07\7b\39\f6\7e\64\ee\2d\8b\7f\80\95\68\ca\00\22\e3\63\3f\f7\a3\20\01\ee\7e\68\80\80\b0\02\ca\7b\5a\ec\34\3f\df\50\01\d0\ee\18\c9\01\ff\b9\1c\04\1e\86\8e\97\dc\08\1a\77\37\ee\18\c9\01\ff\fd\93\83\1e\9d\8e\20\dc\f3\04\77\37\ee\ed\80\72\c9\04\77\ff\08\92\9b\b9\21\e0\0a\4d\e3\ee\fe\81\33\ec\80\1f\95\ab\35\9b\78\7e\e7\10\4d\47\ee\38\57\a3\52\5a\49\f2\12\40\d2\00\7e\a0\56\1c\b6\ee\02\27\e4\7f\de\11\cb\80\40\01\3f\e8\5c\56\7e\9d\ee\c9\98\01\1f\60\a8\f0\c1\ff\02\d3\e6\25\a9\80\9b\ee\4a\7e\01\40\8d\ca\f0\43\7f\0e\1e\5e\80\fe\26\62\ee\ee\3c\67\93\a0\fc\7e\9f\c4\cb\80\86\b3\5b\15\37\ee\ee\3c\11\93\a0\9d\7e\bd\02\e7\f5\f0\d7\5b\1c\37\ee\8c\78\04\a2\20\d2\5b\86\fd\80\4b\39\fb\72\7e\e3\ee\08\38\0a\e7\20\80\cd\b4\10\80\4d\7e\3b\01\fe\2f\ee\65\ff\10\25\1c\13\79\fe\33\3f\3b\8f\08\7e\7a\a2\ee\64\f1\c5\25\65\3b\79\42\fe\08\3b\01\04\6a\7a\32\ee\ba\8b\f5\28\ae\ff\f6\ff\ff\ff\f4\18\78\63\ff\7f\ee\ba\8b\4d\f7\ae\ff\49\70\d8\c0\a9\04\04\00\ff\7f\ee\9f\db\01\00\10\5a\6b\d8\ab\ff\f9\ff\f2\b7\7f\78\ee\81\d6\93\5a\10\5a\6e\99\ab\ff\86\9c\10\00\7f\78\ee\b1\04\af\1d\d7\e1\b7\02\00\08\80\2f\c3\89\53\d0\ee\0e\04\7f\0a\0a\0f\0f\0c\0e\80\0a\07\02\06\1f\7f")
  (func $nothing
  )
  (func $i8x16.le_u-2 (export "i8x16.le_u-2") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not i8x16.le_u local.get 9 local.get 8 v128.not v128.not block end
    i8x16.le_u local.get 7 v128.not v128.not v128.const i64x2 0x7f5fde7e10211097 0x27d342db2011732 i8x16.le_u
    local.get 7 v128.not v128.not block end i32.const 0 v128.load offset=18 i8x16.le_u
    v128.const i64x2 0x7f22207e805d1072 0x2b7a77d00cc17d7 local.get 8 i8x16.le_u i32.const 0
    v128.load offset=1 local.get 10 i8x16.le_u
  )
  (func $i8x16.ge_u-0 (export "i8x16.ge_u-0") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 i8x16.ge_u local.get 9 local.get 10 i8x16.ge_u local.get 7 v128.not v128.not
    local.get 8 v128.not v128.not i8x16.ge_u local.get 7 v128.not v128.not block end local.get 8 v128.not
    v128.not block end i8x16.ge_u v128.const i64x2 0xaebf4220b5970410 0x806c6b3397fc111
    v128.const i64x2 0x1bf2320b5cc04fe 0xb37f047e5b4ac111 i8x16.ge_u i32.const 0 v128.load offset=35
    i32.const 0 v128.load offset=52 i8x16.ge_u
  )
  (func $i8x16.add-2 (export "i8x16.add-2") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not i8x16.add local.get 9 local.get 8 v128.not v128.not block end
    i8x16.add local.get 7 v128.not v128.not v128.const i64x2 0x8041bfc4997c4afc 0x17eff1c0665117f i8x16.add
    local.get 7 v128.not v128.not block end i32.const 0 v128.load offset=86 i8x16.add
    v128.const i64x2 0x241015c086da610 0x6ea980f756b028b3 local.get 8 i8x16.add i32.const 0
    v128.load offset=69 local.get 10 i8x16.add
  )
  (func $i8x16.sub-3 (export "i8x16.sub-3") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not block end i8x16.sub local.get 9
    v128.const i64x2 0xe8407bc32e39ffa7 0xf67e044b8b6dc802 i8x16.sub local.get 7 v128.not v128.not i32.const 0
    v128.load offset=120 i8x16.sub local.get 7 v128.not v128.not block end local.get 8 i8x16.sub
    v128.const i64x2 0x141e80232e00ff1f 0x94fe04c788a64402 local.get 10 i8x16.sub i32.const 0
    v128.load offset=103 local.get 8 v128.not v128.not i8x16.sub
  )
  (func $i8x16.add_sat_s-1 (export "i8x16.add_sat_s-1") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 10 i8x16.add_sat_s local.get 9 local.get 8 v128.not v128.not i8x16.add_sat_s
    local.get 7 v128.not v128.not local.get 8 v128.not v128.not block end i8x16.add_sat_s local.get 7 v128.not
    v128.not block end v128.const i64x2 0xc74c81bec03fb624 0x647ef6397b07fe4d i8x16.add_sat_s
    v128.const i64x2 0xc7f7ceb0c00480a4 0x897ee10108ba6d4d i32.const 0 v128.load offset=154 i8x16.add_sat_s
    i32.const 0 v128.load offset=137 local.get 8 i8x16.add_sat_s
  )
  (func $i8x16.add_sat_u-4 (export "i8x16.add_sat_u-4") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 v128.const i64x2 0x7bca02b08080687e 0xd00150df3f34ec5a i8x16.add_sat_u local.get 9 i32.const 0
    v128.load offset=188 i8x16.add_sat_u local.get 7 v128.not v128.not local.get 8 i8x16.add_sat_u local.get 7
    v128.not v128.not block end local.get 10 i8x16.add_sat_u
    v128.const i64x2 0xca6895807f8b2d 0x120a3f73f63e322 local.get 8 v128.not v128.not i8x16.add_sat_u
    i32.const 0 v128.load offset=171 local.get 8 v128.not v128.not block end i8x16.add_sat_u
  )
  (func $i8x16.sub_sat_s-5 (export "i8x16.sub_sat_s-5") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i32.const 0 v128.load offset=222 i8x16.sub_sat_s local.get 9 local.get 8 i8x16.sub_sat_s
    local.get 7 v128.not v128.not local.get 10 i8x16.sub_sat_s local.get 7 v128.not v128.not block end
    local.get 8 v128.not v128.not i8x16.sub_sat_s v128.const i64x2 0x1e041cb9ff01c918 0x37771a08dc978e86
    local.get 8 v128.not v128.not block end i8x16.sub_sat_s i32.const 0 v128.load offset=205
    v128.const i64x2 0x1e8393fdff01c918 0x377704f3dc208e9d i8x16.sub_sat_s
  )
  (func $i8x16.sub_sat_u-0 (export "i8x16.sub_sat_u-0") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 i8x16.sub_sat_u local.get 9 local.get 10 i8x16.sub_sat_u local.get 7 v128.not
    v128.not local.get 8 v128.not v128.not i8x16.sub_sat_u local.get 7 v128.not v128.not block end local.get 8
    v128.not v128.not block end i8x16.sub_sat_u v128.const i64x2 0x8ff7704c97280ed 0xe34d0ae021b99b92
    v128.const i64x2 0xab951f80ec3381fe 0x474d10e77e789b35 i8x16.sub_sat_u i32.const 0 v128.load offset=239
    i32.const 0 v128.load offset=256 i8x16.sub_sat_u
  )
  (func $i8x16.avgr_u-4 (export "i8x16.avgr_u-4") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 v128.const i64x2 0x80cb11de7fe42702 0x9d7e565ce83f0140 i8x16.avgr_u local.get 9 i32.const 0
    v128.load offset=290 i8x16.avgr_u local.get 7 v128.not v128.not local.get 8 i8x16.avgr_u local.get 7
    v128.not v128.not block end local.get 10 i8x16.avgr_u
    v128.const i64x2 0x12f2495a52a35738 0xb61c56a07e00d240 local.get 8 v128.not v128.not i8x16.avgr_u
    i32.const 0 v128.load offset=273 local.get 8 v128.not v128.not block end i8x16.avgr_u
  )
  (func $i8x16.min_s-1 (export "i8x16.min_s-1") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 10 i8x16.min_s local.get 9 local.get 8 v128.not v128.not i8x16.min_s local.get 7
    v128.not v128.not local.get 8 v128.not v128.not block end i8x16.min_s local.get 7 v128.not v128.not
    block end v128.const i64x2 0x43f0ca8d40017e4a 0x6226fe805e1e0e7f i8x16.min_s
    v128.const i64x2 0xc1f0a8601f0198c9 0x9b80a925e6d302ff i32.const 0 v128.load offset=324 i8x16.min_s
    i32.const 0 v128.load offset=307 local.get 8 i8x16.min_s
  )
  (func $i8x16.min_u-3 (export "i8x16.min_u-3") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not block end i8x16.min_u local.get 9
    v128.const i64x2 0xbd7e9da093113cee 0x371c5bd7f0f5e702 i8x16.min_u local.get 7 v128.not v128.not
    i32.const 0 v128.load offset=358 i8x16.min_u local.get 7 v128.not v128.not block end local.get 8
    i8x16.min_u v128.const i64x2 0x9f7efca093673cee 0x37155bb38680cbc4 local.get 10 i8x16.min_u i32.const 0
    v128.load offset=341 local.get 8 v128.not v128.not i8x16.min_u
  )
  (func $i8x16.max_s-2 (export "i8x16.max_s-2") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not i8x16.max_s local.get 9 local.get 8 v128.not v128.not block end
    i8x16.max_s local.get 7 v128.not v128.not v128.const i64x2 0xb4cd8020e70a3808 0x2ffe013b7e4d8010
    i8x16.max_s local.get 7 v128.not v128.not block end i32.const 0 v128.load offset=392 i8x16.max_s
    v128.const i64x2 0x865bd220a204788c 0xe37e72fb394b80fd local.get 8 i8x16.max_s i32.const 0
    v128.load offset=375 local.get 10 i8x16.max_s
  )
  (func $i8x16.max_u-0 (export "i8x16.max_u-0") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 i8x16.max_u local.get 9 local.get 10 i8x16.max_u local.get 7 v128.not v128.not
    local.get 8 v128.not v128.not i8x16.max_u local.get 7 v128.not v128.not block end local.get 8 v128.not
    v128.not block end i8x16.max_u v128.const i64x2 0xfe79131c2510ff65 0xa27a7e088f3b3f33
    v128.const i64x2 0x42793b6525c5f164 0x327a6a04013b08fe i8x16.max_u i32.const 0 v128.load offset=409
    i32.const 0 v128.load offset=426 i8x16.max_u
  )
  (func $i8x16.narrow_i16x8_s-5 (export "i8x16.narrow_i16x8_s-5")
  (param f32 f32 f32 f32 f32 f32 f32 v128 v128) (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i32.const 0 v128.load offset=460 i8x16.narrow_i16x8_s local.get 9 local.get 8
    i8x16.narrow_i16x8_s local.get 7 v128.not v128.not local.get 10 i8x16.narrow_i16x8_s local.get 7 v128.not
    v128.not block end local.get 8 v128.not v128.not i8x16.narrow_i16x8_s
    v128.const i64x2 0xfff6ffae28f58bba 0x7fff637818f4ffff local.get 8 v128.not v128.not block end
    i8x16.narrow_i16x8_s i32.const 0 v128.load offset=443
    v128.const i64x2 0x7049ffaef74d8bba 0x7fff000404a9c0d8 i8x16.narrow_i16x8_s
  )
  (func $i8x16.narrow_i16x8_u-1 (export "i8x16.narrow_i16x8_u-1")
  (param f32 f32 f32 f32 f32 f32 f32 v128 v128) (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 10 i8x16.narrow_i16x8_u local.get 9 local.get 8 v128.not v128.not
    i8x16.narrow_i16x8_u local.get 7 v128.not v128.not local.get 8 v128.not v128.not block end
    i8x16.narrow_i16x8_u local.get 7 v128.not v128.not block end
    v128.const i64x2 0x996e5a105a93d681 0x787f00109c86ffab i8x16.narrow_i16x8_u
    v128.const i64x2 0xd86b5a100001db9f 0x787fb7f2fff9ffab i32.const 0 v128.load offset=494
    i8x16.narrow_i16x8_u i32.const 0 v128.load offset=477 local.get 8 i8x16.narrow_i16x8_u
  )
  (func $i8x16.swizzle-0 (export "i8x16.swizzle-0") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 i8x16.swizzle local.get 9 local.get 10 i8x16.swizzle local.get 7 v128.not v128.not
    local.get 8 v128.not v128.not i8x16.swizzle local.get 7 v128.not v128.not block end local.get 8 v128.not
    v128.not block end i8x16.swizzle v128.const i64x2 0x2b7e1d71daf04b1 0xd05389c32f800800
    v128.const i64x2 0xc0f0f0a0a7f040e 0x7f1f0602070a800e i8x16.swizzle i32.const 0 v128.load offset=511
    i32.const 0 v128.load offset=528 i8x16.swizzle
  )
)

(assert_return (invoke "i8x16.le_u-2"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x7f22207e805d1072 0x2b7a77d00cc17d7)
  (v128.const i64x2 0x7f5fde7e10211097 0x27d342db2011732))
  (v128.const i64x2 0xffffffff0000ffff 0xff000000ff00ff00)
  (v128.const i64x2 0xffffffff0000ffff 0xff000000ff00ff00)
  (v128.const i64x2 0xffffffff0000ffff 0xff000000ff00ff00)
  (v128.const i64x2 0xffffffff0000ffff 0xff000000ff00ff00)
  (v128.const i64x2 0xffffffff0000ffff 0xff000000ff00ff00)
  (v128.const i64x2 0xffffffff0000ffff 0xff000000ff00ff00))
(assert_return (invoke "i8x16.ge_u-0"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xaebf4220b5970410 0x806c6b3397fc111)
  (v128.const i64x2 0x1bf2320b5cc04fe 0xb37f047e5b4ac111))
  (v128.const i64x2 0xffffffffff00ff00 0xffff00ffffff) (v128.const i64x2 0xffffffffff00ff00 0xffff00ffffff)
  (v128.const i64x2 0xffffffffff00ff00 0xffff00ffffff) (v128.const i64x2 0xffffffffff00ff00 0xffff00ffffff)
  (v128.const i64x2 0xffffffffff00ff00 0xffff00ffffff) (v128.const i64x2 0xffffffffff00ff00 0xffff00ffffff))
(assert_return (invoke "i8x16.add-2"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x241015c086da610 0x6ea980f756b028b3)
  (v128.const i64x2 0x8041bfc4997c4afc 0x17eff1c0665117f))
  (v128.const i64x2 0x8282c020a1e9f00c 0x6f277f135c153932)
  (v128.const i64x2 0x8282c020a1e9f00c 0x6f277f135c153932)
  (v128.const i64x2 0x8282c020a1e9f00c 0x6f277f135c153932)
  (v128.const i64x2 0x8282c020a1e9f00c 0x6f277f135c153932)
  (v128.const i64x2 0x8282c020a1e9f00c 0x6f277f135c153932)
  (v128.const i64x2 0x8282c020a1e9f00c 0x6f277f135c153932))
(assert_return (invoke "i8x16.sub-3"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x141e80232e00ff1f 0x94fe04c788a64402)
  (v128.const i64x2 0xe8407bc32e39ffa7 0xf67e044b8b6dc802))
  (v128.const i64x2 0x2cde056000c70078 0x9e80007cfd397c00)
  (v128.const i64x2 0x2cde056000c70078 0x9e80007cfd397c00)
  (v128.const i64x2 0x2cde056000c70078 0x9e80007cfd397c00)
  (v128.const i64x2 0x2cde056000c70078 0x9e80007cfd397c00)
  (v128.const i64x2 0x2cde056000c70078 0x9e80007cfd397c00)
  (v128.const i64x2 0x2cde056000c70078 0x9e80007cfd397c00))
(assert_return (invoke "i8x16.add_sat_s-1"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xc7f7ceb0c00480a4 0x897ee10108ba6d4d)
  (v128.const i64x2 0xc74c81bec03fb624 0x647ef6397b07fe4d))
  (v128.const i64x2 0x8e438080804380c8 0xed7fd73a7fc16b7f)
  (v128.const i64x2 0x8e438080804380c8 0xed7fd73a7fc16b7f)
  (v128.const i64x2 0x8e438080804380c8 0xed7fd73a7fc16b7f)
  (v128.const i64x2 0x8e438080804380c8 0xed7fd73a7fc16b7f)
  (v128.const i64x2 0x8e438080804380c8 0xed7fd73a7fc16b7f)
  (v128.const i64x2 0x8e438080804380c8 0xed7fd73a7fc16b7f))
(assert_return (invoke "i8x16.add_sat_u-4"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xca6895807f8b2d 0x120a3f73f63e322)
  (v128.const i64x2 0x7bca02b08080687e 0xd00150df3f34ec5a))
  (v128.const i64x2 0x7bff6afffffff3ab 0xd121f3ff7e97ff7c)
  (v128.const i64x2 0x7bff6afffffff3ab 0xd121f3ff7e97ff7c)
  (v128.const i64x2 0x7bff6afffffff3ab 0xd121f3ff7e97ff7c)
  (v128.const i64x2 0x7bff6afffffff3ab 0xd121f3ff7e97ff7c)
  (v128.const i64x2 0x7bff6afffffff3ab 0xd121f3ff7e97ff7c)
  (v128.const i64x2 0x7bff6afffffff3ab 0xd121f3ff7e97ff7c))
(assert_return (invoke "i8x16.sub_sat_s-5"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x1e041cb9ff01c918 0x37771a08dc978e86)
  (v128.const i64x2 0x1e8393fdff01c918 0x377704f3dc208e9d)) (v128.const i64x2 0x7f7fbc00000000 0x1615008000e9)
  (v128.const i64x2 0x7f7fbc00000000 0x1615008000e9) (v128.const i64x2 0x7f7fbc00000000 0x1615008000e9)
  (v128.const i64x2 0x7f7fbc00000000 0x1615008000e9) (v128.const i64x2 0x7f7fbc00000000 0x1615008000e9)
  (v128.const i64x2 0x7f7fbc00000000 0x1615008000e9))
(assert_return (invoke "i8x16.sub_sat_u-0"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x8ff7704c97280ed 0xe34d0ae021b99b92)
  (v128.const i64x2 0xab951f80ec3381fe 0x474d10e77e789b35))
  (v128.const i64x2 0x6a5800003f0000 0x9c0000000041005d)
  (v128.const i64x2 0x6a5800003f0000 0x9c0000000041005d)
  (v128.const i64x2 0x6a5800003f0000 0x9c0000000041005d)
  (v128.const i64x2 0x6a5800003f0000 0x9c0000000041005d)
  (v128.const i64x2 0x6a5800003f0000 0x9c0000000041005d)
  (v128.const i64x2 0x6a5800003f0000 0x9c0000000041005d))
(assert_return (invoke "i8x16.avgr_u-4"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x12f2495a52a35738 0xb61c56a07e00d240)
  (v128.const i64x2 0x80cb11de7fe42702 0x9d7e565ce83f0140))
  (v128.const i64x2 0x49df2d9c69c43f1d 0xaa4d567eb3206a40)
  (v128.const i64x2 0x49df2d9c69c43f1d 0xaa4d567eb3206a40)
  (v128.const i64x2 0x49df2d9c69c43f1d 0xaa4d567eb3206a40)
  (v128.const i64x2 0x49df2d9c69c43f1d 0xaa4d567eb3206a40)
  (v128.const i64x2 0x49df2d9c69c43f1d 0xaa4d567eb3206a40)
  (v128.const i64x2 0x49df2d9c69c43f1d 0xaa4d567eb3206a40))
(assert_return (invoke "i8x16.min_s-1"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xc1f0a8601f0198c9 0x9b80a925e6d302ff)
  (v128.const i64x2 0x43f0ca8d40017e4a 0x6226fe805e1e0e7f))
  (v128.const i64x2 0xc1f0a88d1f0198c9 0x9b80a980e6d302ff)
  (v128.const i64x2 0xc1f0a88d1f0198c9 0x9b80a980e6d302ff)
  (v128.const i64x2 0xc1f0a88d1f0198c9 0x9b80a980e6d302ff)
  (v128.const i64x2 0xc1f0a88d1f0198c9 0x9b80a980e6d302ff)
  (v128.const i64x2 0xc1f0a88d1f0198c9 0x9b80a980e6d302ff)
  (v128.const i64x2 0xc1f0a88d1f0198c9 0x9b80a980e6d302ff))
(assert_return (invoke "i8x16.min_u-3"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x9f7efca093673cee 0x37155bb38680cbc4)
  (v128.const i64x2 0xbd7e9da093113cee 0x371c5bd7f0f5e702))
  (v128.const i64x2 0x9f7e9da093113cee 0x37155bb38680cb02)
  (v128.const i64x2 0x9f7e9da093113cee 0x37155bb38680cb02)
  (v128.const i64x2 0x9f7e9da093113cee 0x37155bb38680cb02)
  (v128.const i64x2 0x9f7e9da093113cee 0x37155bb38680cb02)
  (v128.const i64x2 0x9f7e9da093113cee 0x37155bb38680cb02)
  (v128.const i64x2 0x9f7e9da093113cee 0x37155bb38680cb02))
(assert_return (invoke "i8x16.max_s-2"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x865bd220a204788c 0xe37e72fb394b80fd)
  (v128.const i64x2 0xb4cd8020e70a3808 0x2ffe013b7e4d8010))
  (v128.const i64x2 0xb45bd220e70a7808 0x2f7e723b7e4d8010)
  (v128.const i64x2 0xb45bd220e70a7808 0x2f7e723b7e4d8010)
  (v128.const i64x2 0xb45bd220e70a7808 0x2f7e723b7e4d8010)
  (v128.const i64x2 0xb45bd220e70a7808 0x2f7e723b7e4d8010)
  (v128.const i64x2 0xb45bd220e70a7808 0x2f7e723b7e4d8010)
  (v128.const i64x2 0xb45bd220e70a7808 0x2f7e723b7e4d8010))
(assert_return (invoke "i8x16.max_u-0"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xfe79131c2510ff65 0xa27a7e088f3b3f33)
  (v128.const i64x2 0x42793b6525c5f164 0x327a6a04013b08fe))
  (v128.const i64x2 0xfe793b6525c5ff65 0xa27a7e088f3b3ffe)
  (v128.const i64x2 0xfe793b6525c5ff65 0xa27a7e088f3b3ffe)
  (v128.const i64x2 0xfe793b6525c5ff65 0xa27a7e088f3b3ffe)
  (v128.const i64x2 0xfe793b6525c5ff65 0xa27a7e088f3b3ffe)
  (v128.const i64x2 0xfe793b6525c5ff65 0xa27a7e088f3b3ffe)
  (v128.const i64x2 0xfe793b6525c5ff65 0xa27a7e088f3b3ffe))
(assert_return (invoke "i8x16.narrow_i16x8_s-5"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xfff6ffae28f58bba 0x7fff637818f4ffff)
  (v128.const i64x2 0x7049ffaef74d8bba 0x7fff000404a9c0d8))
  (v128.const i64x2 0x7f7f7ffff6ae7f80 0x7f047f807fae8080)
  (v128.const i64x2 0x7f7f7ffff6ae7f80 0x7f047f807fae8080)
  (v128.const i64x2 0x7f7f7ffff6ae7f80 0x7f047f807fae8080)
  (v128.const i64x2 0x7f7f7ffff6ae7f80 0x7f047f807fae8080)
  (v128.const i64x2 0x7f7f7ffff6ae7f80 0x7f047f807fae8080)
  (v128.const i64x2 0x7f7f7ffff6ae7f80 0x7f047f807fae8080))
(assert_return (invoke "i8x16.narrow_i16x8_u-1"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xd86b5a100001db9f 0x787fb7f2fff9ffab)
  (v128.const i64x2 0x996e5a105a93d681 0x787f00109c86ffab))
  (v128.const i64x2 0xff00000000ff0100 0xff10000000ffff00)
  (v128.const i64x2 0xff00000000ff0100 0xff10000000ffff00)
  (v128.const i64x2 0xff00000000ff0100 0xff10000000ffff00)
  (v128.const i64x2 0xff00000000ff0100 0xff10000000ffff00)
  (v128.const i64x2 0xff00000000ff0100 0xff10000000ffff00)
  (v128.const i64x2 0xff00000000ff0100 0xff10000000ffff00))
(assert_return (invoke "i8x16.swizzle-0"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x2b7e1d71daf04b1 0xd05389c32f800800)
  (v128.const i64x2 0xc0f0f0a0a7f040e 0x7f1f0602070a800e))
  (v128.const i64x2 0xc3d0d0808000d753 0xb7af02800053) (v128.const i64x2 0xc3d0d0808000d753 0xb7af02800053)
  (v128.const i64x2 0xc3d0d0808000d753 0xb7af02800053) (v128.const i64x2 0xc3d0d0808000d753 0xb7af02800053)
  (v128.const i64x2 0xc3d0d0808000d753 0xb7af02800053) (v128.const i64x2 0xc3d0d0808000d753 0xb7af02800053))

(module
  (memory 1 5)
  (data (i32.const 0) "\ee\eb\ff\ff\ff\ff\ff\ff\ff\d0\2c\f6\df\30\48\a0\9b\ee\49\e0\54\01\95\a8\9f\2b\d0\2c\f6\df\30\48\a0\9b\ee\eb\ff\ff\ff\ff\ff\ff\ff\d0\2c\f6\df\30\48\a0\9b\ee\83\c2\38\e2\97\cd\c7\84\e7\f9\a1\85\13\81\d1\63\ee\e1\26\80\4f\88\a7\b3\9b\95\be\0e\5c\ce\7f\08\1f\ee\88\49\81\7b\67\6c\c9\c3\61\35\10\6d\c2\8c\90\95\ee\c6\0b\58\02\cb\13\07\08\27\81\54\ff\a7\4c\9c\86\ee\0f\00\00\00\ee\b3\90\78\09\e0\80\1e\00\2f\4d\01\7e\0a\42\c6\b7\ee\0a\00\00\00\ee\6f\dd\91\4e\29\76\10\d3\3d\02\e0\20\c8\28\95\01\ee\08\00\00\00\ee\78\00\00\00\ee\81\0f\ed\c1\74\01\d5\3d\5f\c6\80\21\28\08\0a\07\ee\55\77\36\df\7e\40\48\ce\e6\61\01\51\38\10\d3\80\ee\a9\76\1d\fe\9f\ec\c4\40\cf\00\9b\2e\08\9c\20\68\ee\c7\00\00\00\ee\ce\03\d3\09\37\ab\04\42\cd\99\80\aa\a2\79\dd\58\ee\fe\42\d3\4e\10\02\81\42\5e\99\a0\d8\a2\0e\dd\58")
  (func $nothing
  )
  (func $v128.bitselect-2 (export "v128.bitselect-2") (param f32 f32 f32 f32 f32 f32 f32 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 v128 i32)
    local.get 7 local.set 10 local.get 8 local.set 11 local.get 9 local.set 12
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 i32.const 1
      i32.add local.tee 13 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not v128.const i64x2 -21 0x9ba04830dff62cd0 v128.bitselect
    local.get 10 local.get 8 v128.not v128.not block end i32.const 0 v128.load offset=35 v128.bitselect
    local.get 7 v128.not v128.not v128.const i64x2 0x2b9fa8950154e049 0x9ba04830dff62cd0 local.get 9
    v128.bitselect local.get 7 v128.not v128.not block end i32.const 0 v128.load offset=18 local.get 12
    v128.bitselect v128.const i64x2 -21 0x9ba04830dff62cd0 local.get 8 local.get 9 v128.not v128.not
    v128.bitselect i32.const 0 v128.load offset=1 local.get 11 local.get 9 v128.not v128.not block end
    v128.bitselect
  )
  (func $v128.any_true-5 (export "v128.any_true-5") (param v128) (result i32 i32 i32 i32 i32 i32)
  (local v128 i32)
    local.get 0 local.set 1
    loop
      call $nothing local.get 2 i32.const 1 i32.add local.tee 2 i32.const 2 i32.lt_u br_if 0
    end
    local.get 0 v128.any_true local.get 1 v128.any_true local.get 0 v128.not v128.not v128.any_true
    local.get 0 v128.not v128.not block end v128.any_true
    v128.const i64x2 0x84c7cd97e238c283 0x63d1811385a1f9e7 v128.any_true i32.const 0 v128.load offset=52
    v128.any_true
  )
  (func $i8x16.all_true-4 (export "i8x16.all_true-4") (param f32 f32 f32 f32 f32 f32 f32 v128)
  (result i32 i32 i32 i32 i32 i32) (local v128 i32)
    local.get 7 local.set 8
    loop
      local.get 8 local.set 8 local.get 9 i32.const 1 i32.add local.tee 9 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i8x16.all_true local.get 8 i8x16.all_true local.get 7 v128.not v128.not i8x16.all_true
    local.get 7 v128.not v128.not block end i8x16.all_true
    v128.const i64x2 0x9bb3a7884f8026e1 0x1f087fce5c0ebe95 i8x16.all_true i32.const 0 v128.load offset=69
    i8x16.all_true
  )
  (func $i8x16.bitmask-3 (export "i8x16.bitmask-3") (param v128) (result i32 i32 i32 i32 i32 i32)
  (local v128 i32)
    local.get 0 local.set 1
    loop
      call $nothing local.get 2 i32.const 1 i32.add local.tee 2 i32.const 2 i32.lt_u br_if 0
    end
    local.get 0 i8x16.bitmask local.get 1 i8x16.bitmask local.get 0 v128.not v128.not i8x16.bitmask
    local.get 0 v128.not v128.not block end i8x16.bitmask
    v128.const i64x2 0xc3c96c677b814988 0x95908cc26d103561 i8x16.bitmask i32.const 0 v128.load offset=86
    i8x16.bitmask
  )
  (func $i8x16.shl-1 (export "i8x16.shl-1") (param f32 f32 f32 f32 f32 f32 f32 v128 i32)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 10 i8x16.shl local.get 9 local.get 8 i32.const -1 i32.xor i32.const -1 i32.xor
    i8x16.shl local.get 7 v128.not v128.not local.get 8 i32.const -1 i32.xor i32.const -1 i32.xor block end
    i8x16.shl local.get 7 v128.not v128.not block end i32.const 15 i8x16.shl
    v128.const i64x2 0x80713cb02580bc6 0x869c4ca7ff548127 i32.const 0 i32.load offset=120 i8x16.shl
    i32.const 0 v128.load offset=103 local.get 8 i8x16.shl
  )
  (func $i8x16.shr_s-5 (export "i8x16.shr_s-5") (param f32 f32 f32 f32 f32 f32 f32 v128 i32)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i32.const 0 i32.load offset=142 i8x16.shr_s local.get 9 local.get 8 i8x16.shr_s local.get 7
    v128.not v128.not local.get 10 i8x16.shr_s local.get 7 v128.not v128.not block end local.get 8
    i32.const -1 i32.xor i32.const -1 i32.xor i8x16.shr_s v128.const i64x2 0x1e80e0097890b3 0xb7c6420a7e014d2f
    local.get 8 i32.const -1 i32.xor i32.const -1 i32.xor block end i8x16.shr_s i32.const 0
    v128.load offset=125 i32.const 10 i8x16.shr_s
  )
  (func $i8x16.shr_u-0 (export "i8x16.shr_u-0") (param f32 f32 f32 f32 f32 f32 f32 v128 i32)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 i8x16.shr_u local.get 9 local.get 10 i8x16.shr_u local.get 7 v128.not v128.not
    local.get 8 i32.const -1 i32.xor i32.const -1 i32.xor i8x16.shr_u local.get 7 v128.not v128.not block end
    local.get 8 i32.const -1 i32.xor i32.const -1 i32.xor block end i8x16.shr_u
    v128.const i64x2 0xd31076294e91dd6f 0x19528c820e0023d i32.const 8 i8x16.shr_u i32.const 0
    v128.load offset=147 i32.const 0 i32.load offset=164 i8x16.shr_u
  )
  (func $i8x16.splat-2 (export "i8x16.splat-2") (param f32 f32 f32 f32 f32 f32 f32 i32)
  (result v128 v128 v128 v128 v128 v128) (local i32 i32)
    local.get 7 local.set 8
    loop
      call $nothing local.get 9 i32.const 1 i32.add local.tee 9 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i8x16.splat local.get 8 i8x16.splat local.get 7 i32.const -1 i32.xor i32.const -1 i32.xor
    i8x16.splat local.get 7 i32.const -1 i32.xor i32.const -1 i32.xor block end i8x16.splat i32.const 120
    i8x16.splat i32.const 0 i32.load offset=169 i8x16.splat
  )
  (func $i8x16.extract_lane_s-4 (export "i8x16.extract_lane_s-4") (param v128)
  (result i32 i32 i32 i32 i32 i32) (local v128 i32)
    local.get 0 local.set 1
    loop
      local.get 1 local.set 1 local.get 2 i32.const 1 i32.add local.tee 2 i32.const 2 i32.lt_u br_if 0
    end
    local.get 0 i8x16.extract_lane_s 0 local.get 1 i8x16.extract_lane_s 0 local.get 0 v128.not v128.not
    i8x16.extract_lane_s 0 local.get 0 v128.not v128.not block end i8x16.extract_lane_s 0
    v128.const i64x2 0x3dd50174c1ed0f81 0x70a08282180c65f i8x16.extract_lane_s 0 i32.const 0
    v128.load offset=174 i8x16.extract_lane_s 0
  )
  (func $i8x16.extract_lane_u-3 (export "i8x16.extract_lane_u-3") (param f32 f32 f32 f32 f32 f32 f32 v128)
  (result i32 i32 i32 i32 i32 i32) (local v128 i32)
    local.get 7 local.set 8
    loop
      call $nothing local.get 9 i32.const 1 i32.add local.tee 9 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i8x16.extract_lane_u 7 local.get 8 i8x16.extract_lane_u 7 local.get 7 v128.not v128.not
    i8x16.extract_lane_u 7 local.get 7 v128.not v128.not block end i8x16.extract_lane_u 7
    v128.const i64x2 0xce48407edf367755 0x80d31038510161e6 i8x16.extract_lane_u 7 i32.const 0
    v128.load offset=191 i8x16.extract_lane_u 7
  )
  (func $i8x16.replace_lane-4 (export "i8x16.replace_lane-4") (param v128 i32)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32 i32)
    local.get 0 local.set 2 local.get 1 local.set 3
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 i32.const 1 i32.add local.tee 4 i32.const 2
      i32.lt_u br_if 0
    end
    local.get 0 i32.const 199 i8x16.replace_lane 10 local.get 2 i32.const 0 i32.load offset=225
    i8x16.replace_lane 10 local.get 0 v128.not v128.not local.get 1 i8x16.replace_lane 10 local.get 0 v128.not
    v128.not block end local.get 3 i8x16.replace_lane 10
    v128.const i64x2 0x40c4ec9ffe1d76a9 0x68209c082e9b00cf local.get 1 i32.const -1 i32.xor i32.const -1
    i32.xor i8x16.replace_lane 10 i32.const 0 v128.load offset=208 local.get 1 i32.const -1 i32.xor
    i32.const -1 i32.xor block end i8x16.replace_lane 10
  )
  (func $i8x16.shuffle-0 (export "i8x16.shuffle-0") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
  (local v128 v128 i32)
    local.get 0 local.set 2 local.get 1 local.set 3
    loop
      call $nothing local.get 4 i32.const 1 i32.add local.tee 4 i32.const 2 i32.lt_u br_if 0
    end
    local.get 0 local.get 1 i8x16.shuffle 1 5 6 20 31 7 23 29 23 1 3 18 23 21 0 30 local.get 2 local.get 3
    i8x16.shuffle 1 5 6 20 31 7 23 29 23 1 3 18 23 21 0 30 local.get 0 v128.not v128.not local.get 1 v128.not
    v128.not i8x16.shuffle 1 5 6 20 31 7 23 29 23 1 3 18 23 21 0 30 local.get 0 v128.not v128.not block end
    local.get 1 v128.not v128.not block end i8x16.shuffle 1 5 6 20 31 7 23 29 23 1 3 18 23 21 0 30
    v128.const i64x2 0x4204ab3709d303ce 0x58dd79a2aa8099cd
    v128.const i64x2 0x428102104ed342fe 0x58dd0ea2d8a0995e
    i8x16.shuffle 1 5 6 20 31 7 23 29 23 1 3 18 23 21 0 30 i32.const 0 v128.load offset=230 i32.const 0
    v128.load offset=247 i8x16.shuffle 1 5 6 20 31 7 23 29 23 1 3 18 23 21 0 30
  )
)

(assert_return (invoke "v128.bitselect-2"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 -21 0x9ba04830dff62cd0)
  (v128.const i64x2 0x2b9fa8950154e049 0x9ba04830dff62cd0) (v128.const i64x2 -21 0x9ba04830dff62cd0))
  (v128.const i64x2 -21 0x9ba04830dff62cd0) (v128.const i64x2 -21 0x9ba04830dff62cd0)
  (v128.const i64x2 -21 0x9ba04830dff62cd0) (v128.const i64x2 -21 0x9ba04830dff62cd0)
  (v128.const i64x2 -21 0x9ba04830dff62cd0) (v128.const i64x2 -21 0x9ba04830dff62cd0))
(assert_return (invoke "v128.any_true-5"
  (v128.const i64x2 0x84c7cd97e238c283 0x63d1811385a1f9e7)) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "i8x16.all_true-4"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x9bb3a7884f8026e1 0x1f087fce5c0ebe95)) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "i8x16.bitmask-3"
  (v128.const i64x2 0xc3c96c677b814988 0x95908cc26d103561)) (i32.const 61637) (i32.const 61637)
  (i32.const 61637) (i32.const 61637) (i32.const 61637) (i32.const 61637))
(assert_return (invoke "i8x16.shl-1"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x80713cb02580bc6 0x869c4ca7ff548127) (i32.const 15))
  (v128.const i64x2 0x80808000008000 0x8080008080) (v128.const i64x2 0x80808000008000 0x8080008080)
  (v128.const i64x2 0x80808000008000 0x8080008080) (v128.const i64x2 0x80808000008000 0x8080008080)
  (v128.const i64x2 0x80808000008000 0x8080008080) (v128.const i64x2 0x80808000008000 0x8080008080))
(assert_return (invoke "i8x16.shr_s-5"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x1e80e0097890b3 0xb7c6420a7e014d2f) (i32.const 10))
  (v128.const i64x2 0x7e0f8021ee4ec 0xedf110021f00130b) (v128.const i64x2 0x7e0f8021ee4ec 0xedf110021f00130b)
  (v128.const i64x2 0x7e0f8021ee4ec 0xedf110021f00130b) (v128.const i64x2 0x7e0f8021ee4ec 0xedf110021f00130b)
  (v128.const i64x2 0x7e0f8021ee4ec 0xedf110021f00130b) (v128.const i64x2 0x7e0f8021ee4ec 0xedf110021f00130b))
(assert_return (invoke "i8x16.shr_u-0"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xd31076294e91dd6f 0x19528c820e0023d) (i32.const 8))
  (v128.const i64x2 0xd31076294e91dd6f 0x19528c820e0023d)
  (v128.const i64x2 0xd31076294e91dd6f 0x19528c820e0023d)
  (v128.const i64x2 0xd31076294e91dd6f 0x19528c820e0023d)
  (v128.const i64x2 0xd31076294e91dd6f 0x19528c820e0023d)
  (v128.const i64x2 0xd31076294e91dd6f 0x19528c820e0023d)
  (v128.const i64x2 0xd31076294e91dd6f 0x19528c820e0023d))
(assert_return (invoke "i8x16.splat-2"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (i32.const 120)) (v128.const i64x2 0x7878787878787878 0x7878787878787878)
  (v128.const i64x2 0x7878787878787878 0x7878787878787878)
  (v128.const i64x2 0x7878787878787878 0x7878787878787878)
  (v128.const i64x2 0x7878787878787878 0x7878787878787878)
  (v128.const i64x2 0x7878787878787878 0x7878787878787878)
  (v128.const i64x2 0x7878787878787878 0x7878787878787878))
(assert_return (invoke "i8x16.extract_lane_s-4"
  (v128.const i64x2 0x3dd50174c1ed0f81 0x70a08282180c65f)) (i32.const -127) (i32.const -127) (i32.const -127)
  (i32.const -127) (i32.const -127) (i32.const -127))
(assert_return (invoke "i8x16.extract_lane_u-3"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xce48407edf367755 0x80d31038510161e6)) (i32.const 206) (i32.const 206)
  (i32.const 206) (i32.const 206) (i32.const 206) (i32.const 206))
(assert_return (invoke "i8x16.replace_lane-4"
  (v128.const i64x2 0x40c4ec9ffe1d76a9 0x68209c082e9b00cf) (i32.const 199))
  (v128.const i64x2 0x40c4ec9ffe1d76a9 0x68209c082ec700cf)
  (v128.const i64x2 0x40c4ec9ffe1d76a9 0x68209c082ec700cf)
  (v128.const i64x2 0x40c4ec9ffe1d76a9 0x68209c082ec700cf)
  (v128.const i64x2 0x40c4ec9ffe1d76a9 0x68209c082ec700cf)
  (v128.const i64x2 0x40c4ec9ffe1d76a9 0x68209c082ec700cf)
  (v128.const i64x2 0x40c4ec9ffe1d76a9 0x68209c082ec700cf))
(assert_return (invoke "i8x16.shuffle-0"
  (v128.const i64x2 0x4204ab3709d303ce 0x58dd79a2aa8099cd)
  (v128.const i64x2 0x428102104ed342fe 0x58dd0ea2d8a0995e))
  (v128.const i64x2 0xe4242581004ab03 0xddce0242d3090342)
  (v128.const i64x2 0xe4242581004ab03 0xddce0242d3090342)
  (v128.const i64x2 0xe4242581004ab03 0xddce0242d3090342)
  (v128.const i64x2 0xe4242581004ab03 0xddce0242d3090342)
  (v128.const i64x2 0xe4242581004ab03 0xddce0242d3090342)
  (v128.const i64x2 0xe4242581004ab03 0xddce0242d3090342))
