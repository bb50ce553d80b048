;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Vector instructions with operands in all places: relaxed instructions.
;;
;; "i8x16.sub-2" has its first operand in a parameter, a declared local, a register, a stack slot, a constant and in
;; memory, by turns, and the second two places further on. The operands are the same each time, and so are the
;; results. Each other function calls another one in a loop, so that its locals are in memory; the others have a loop
;; that uses their locals, so that they are in registers.

(module
  (memory 1 5)
  (data (i32.const 0) "\ee\00\00\2a\42\00\00\80\3f\a0\de\9c\45\01\00\00\4b\ee\00\00\5d\42\00\00\a5\41\00\00\00\bf\00\00\d0\40\ee\00\00\00\00\00\00\2c\40\00\00\00\00\00\00\00\00\ee\00\00\00\20\00\00\60\c1\00\00\00\00\00\00\f6\3f\ee\fc\a0\72\be\3e\ad\41\ca\4a\c9\ef\fb\08\de\69\02\ee\01\80\0a\80\00\0a\00\0f\0d\03\02\02\10\80\0b\03\ee\fc\11\40\00\25\00\fe\ff\90\f0\20\00\a4\a2\00\00\ee\fc\11\52\7b\b8\31\10\10\17\00\a3\ff\04\00\68\f6\ee\f9\46\fe\25\75\8b\01\56\80\1c\f7\e4\bd\7e\5a\53\ee\5d\46\5c\ee\57\d4\01\04\96\1c\97\d3\3e\73\0a\25\ee\c0\a4\60\45\00\80\4f\42\00\00\ac\41\00\00\7a\41\ee\00\00\80\ff\00\00\87\41\00\00\7a\41\00\00\7a\41\ee\cd\cc\cc\bd\00\00\80\7f\00\00\e5\41\00\00\d0\40\ee\00\80\12\42\00\1f\82\c5\00\00\80\ff\23\c7\0a\5f\ee\00\00\00\00\00\d0\43\40\00\00\00\00\00\c0\44\40\ee\00\00\00\00\00\50\41\40\00\00\00\20\00\00\60\c1\ee\00\00\00\00\40\46\84\40\00\00\00\00\00\00\00\00\ee\00\00\00\00\00\30\47\40\00\00\00\00\00\00\00\00\ee\00\00\80\cf\00\00\80\7f\80\ab\be\c4\80\ac\a7\45\ee\00\00\00\cf\09\00\80\7f\00\00\c0\7f\80\ac\a7\45\ee\40\4b\8c\c5\00\00\60\3f\80\ab\be\c4\00\00\85\41\ee\00\00\80\7f\80\0d\d2\44\40\48\28\c5\ff\ff\7f\bf\ee\00\00\fb\41\05\00\c0\7f\40\48\28\c5\cd\cc\cc\3d\ee\00\80\3f\42\09\00\80\7f\c2\16\01\00\00\80\5f\42\ee\05\00\00\00\00\00\f8\ff\00\00\00\00\00\20\37\40\ee\00\00\00\00\00\00\00\00\00\00\00\00\00\b0\48\40\ee\05\00\00\00\00\00\f8\ff\9c\57\77\27\26\6c\a1\37\ee\00\00\00\00\00\80\49\40\00\00\00\00\b0\91\9b\c0\ee\00\00\00\00\00\80\49\40\00\00\00\00\00\c0\29\40\ee\00\00\00\00\00\c0\23\40\00\00\00\00\b0\91\9b\c0\ee\8f\7b\10\26\9e\cc\5f\bb\da\56\01\fa\06\d7\ec\80\ee\8f\80\53\7e\04\d8\5f\40\da\12\6f\3e\06\f9\38\81\ee\02\7b\d6\d5\fe\14\27\7e\b3\f0\3c\88\e9\0c\ec\ff")
  (func $nothing
  )
  (func $i32x4.relaxed_trunc_f32x4_s-1 (export "i32x4.relaxed_trunc_f32x4_s-1")
  (param f32 f32 f32 f32 f32 f32 f32 v128) (result v128 v128 v128 v128 v128 v128) (local v128 i32)
    local.get 7 local.set 8
    loop
      local.get 8 local.set 8 local.get 9 i32.const 1 i32.add local.tee 9 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i32x4.relaxed_trunc_f32x4_s local.get 8 i32x4.relaxed_trunc_f32x4_s local.get 7 v128.not
    v128.not i32x4.relaxed_trunc_f32x4_s local.get 7 v128.not v128.not block end i32x4.relaxed_trunc_f32x4_s
    v128.const i64x2 0x3f800000422a0000 0x4b000001459cdea0 i32x4.relaxed_trunc_f32x4_s i32.const 0
    v128.load offset=1 i32x4.relaxed_trunc_f32x4_s
  )
  (func $i32x4.relaxed_trunc_f32x4_u-4 (export "i32x4.relaxed_trunc_f32x4_u-4") (param v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32)
    local.get 0 local.set 1
    loop
      call $nothing local.get 2 i32.const 1 i32.add local.tee 2 i32.const 2 i32.lt_u br_if 0
    end
    local.get 0 i32x4.relaxed_trunc_f32x4_u local.get 1 i32x4.relaxed_trunc_f32x4_u local.get 0 v128.not
    v128.not i32x4.relaxed_trunc_f32x4_u local.get 0 v128.not v128.not block end i32x4.relaxed_trunc_f32x4_u
    v128.const i64x2 0x41a50000425d0000 0x40d00000bf000000 i32x4.relaxed_trunc_f32x4_u i32.const 0
    v128.load offset=18 i32x4.relaxed_trunc_f32x4_u
  )
  (func $i32x4.relaxed_trunc_f64x2_s_zero-3 (export "i32x4.relaxed_trunc_f64x2_s_zero-3")
  (param f32 f32 f32 f32 f32 f32 f32 v128) (result v128 v128 v128 v128 v128 v128) (local v128 i32)
    local.get 7 local.set 8
    loop
      local.get 8 local.set 8 local.get 9 i32.const 1 i32.add local.tee 9 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i32x4.relaxed_trunc_f64x2_s_zero local.get 8 i32x4.relaxed_trunc_f64x2_s_zero local.get 7
    v128.not v128.not i32x4.relaxed_trunc_f64x2_s_zero local.get 7 v128.not v128.not block end
    i32x4.relaxed_trunc_f64x2_s_zero v128.const i64x2 0x402c000000000000 0 i32x4.relaxed_trunc_f64x2_s_zero
    i32.const 0 v128.load offset=35 i32x4.relaxed_trunc_f64x2_s_zero
  )
  (func $i32x4.relaxed_trunc_f64x2_u_zero-5 (export "i32x4.relaxed_trunc_f64x2_u_zero-5") (param v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 i32)
    local.get 0 local.set 1
    loop
      call $nothing local.get 2 i32.const 1 i32.add local.tee 2 i32.const 2 i32.lt_u br_if 0
    end
    local.get 0 i32x4.relaxed_trunc_f64x2_u_zero local.get 1 i32x4.relaxed_trunc_f64x2_u_zero local.get 0
    v128.not v128.not i32x4.relaxed_trunc_f64x2_u_zero local.get 0 v128.not v128.not block end
    i32x4.relaxed_trunc_f64x2_u_zero v128.const i64x2 0xc160000020000000 0x3ff6000000000000
    i32x4.relaxed_trunc_f64x2_u_zero i32.const 0 v128.load offset=52 i32x4.relaxed_trunc_f64x2_u_zero
  )
  (func $i8x16.relaxed_swizzle-2 (export "i8x16.relaxed_swizzle-2")
  (param f32 f32 f32 f32 f32 f32 f32 v128 v128) (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not i8x16.relaxed_swizzle local.get 9 local.get 8 v128.not v128.not
    block end i8x16.relaxed_swizzle local.get 7 v128.not v128.not
    v128.const i64x2 0xf000a00800a8001 0x30b80100202030d i8x16.relaxed_swizzle local.get 7 v128.not v128.not
    block end i32.const 0 v128.load offset=86 i8x16.relaxed_swizzle
    v128.const i64x2 0xca41ad3ebe72a0fc 0x269de08fbefc94a local.get 8 i8x16.relaxed_swizzle i32.const 0
    v128.load offset=69 local.get 10 i8x16.relaxed_swizzle
  )
  (func $i16x8.relaxed_q15mulr_s-0 (export "i16x8.relaxed_q15mulr_s-0")
  (param f32 f32 f32 f32 f32 f32 f32 v128 v128) (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 i16x8.relaxed_q15mulr_s local.get 9 local.get 10 i16x8.relaxed_q15mulr_s
    local.get 7 v128.not v128.not local.get 8 v128.not v128.not i16x8.relaxed_q15mulr_s local.get 7 v128.not
    v128.not block end local.get 8 v128.not v128.not block end i16x8.relaxed_q15mulr_s
    v128.const i64x2 0xfffe0025004011fc 0xa2a40020f090 v128.const i64x2 0x101031b87b5211fc 0xf6680004ffa30017
    i16x8.relaxed_q15mulr_s i32.const 0 v128.load offset=103 i32.const 0 v128.load offset=120
    i16x8.relaxed_q15mulr_s
  )
  (func $i16x8.relaxed_dot_i8x16_i7x16_s-5 (export "i16x8.relaxed_dot_i8x16_i7x16_s-5")
  (param f32 f32 f32 f32 f32 f32 f32 v128 v128) (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 i32.const 0 v128.load offset=154 i16x8.relaxed_dot_i8x16_i7x16_s local.get 9 local.get 8
    i16x8.relaxed_dot_i8x16_i7x16_s local.get 7 v128.not v128.not local.get 10 i16x8.relaxed_dot_i8x16_i7x16_s
    local.get 7 v128.not v128.not block end local.get 8 v128.not v128.not i16x8.relaxed_dot_i8x16_i7x16_s
    v128.const i64x2 0x56018b7525fe46f9 0x535a7ebde4f71c80 local.get 8 v128.not v128.not block end
    i16x8.relaxed_dot_i8x16_i7x16_s i32.const 0 v128.load offset=137
    v128.const i64x2 0x401d457ee5c465d 0x250a733ed3971c96 i16x8.relaxed_dot_i8x16_i7x16_s
  )
  (func $f32x4.relaxed_min-0 (export "f32x4.relaxed_min-0") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 f32x4.relaxed_min local.get 9 local.get 10 f32x4.relaxed_min local.get 7 v128.not
    v128.not local.get 8 v128.not v128.not f32x4.relaxed_min local.get 7 v128.not v128.not block end
    local.get 8 v128.not v128.not block end f32x4.relaxed_min
    v128.const i64x2 0x424f80004560a4c0 0x417a000041ac0000
    v128.const i64x2 0x41870000ff800000 0x417a0000417a0000 f32x4.relaxed_min i32.const 0 v128.load offset=171
    i32.const 0 v128.load offset=188 f32x4.relaxed_min
  )
  (func $f32x4.relaxed_max-1 (export "f32x4.relaxed_max-1") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 10 f32x4.relaxed_max local.get 9 local.get 8 v128.not v128.not f32x4.relaxed_max
    local.get 7 v128.not v128.not local.get 8 v128.not v128.not block end f32x4.relaxed_max local.get 7
    v128.not v128.not block end v128.const i64x2 0xc5821f0042128000 0x5f0ac723ff800000 f32x4.relaxed_max
    v128.const i64x2 0x7f800000bdcccccd 0x40d0000041e50000 i32.const 0 v128.load offset=222 f32x4.relaxed_max
    i32.const 0 v128.load offset=205 local.get 8 f32x4.relaxed_max
  )
  (func $f64x2.relaxed_min-4 (export "f64x2.relaxed_min-4") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      call $nothing local.get 11 i32.const 1 i32.add local.tee 11 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 v128.const i64x2 0x4041500000000000 0xc160000020000000 f64x2.relaxed_min local.get 9
    i32.const 0 v128.load offset=256 f64x2.relaxed_min local.get 7 v128.not v128.not local.get 8
    f64x2.relaxed_min local.get 7 v128.not v128.not block end local.get 10 f64x2.relaxed_min
    v128.const i64x2 0x4043d00000000000 0x4044c00000000000 local.get 8 v128.not v128.not f64x2.relaxed_min
    i32.const 0 v128.load offset=239 local.get 8 v128.not v128.not block end f64x2.relaxed_min
  )
  (func $f64x2.relaxed_max-2 (export "f64x2.relaxed_max-2") (param f32 f32 f32 f32 f32 f32 f32 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 i32)
    local.get 7 local.set 9 local.get 8 local.set 10
    loop
      local.get 9 local.set 9 local.get 10 local.set 10 local.get 11 i32.const 1 i32.add local.tee 11
      i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not f64x2.relaxed_max local.get 9 local.get 8 v128.not v128.not
    block end f64x2.relaxed_max local.get 7 v128.not v128.not v128.const i64x2 0x4047300000000000 0
    f64x2.relaxed_max local.get 7 v128.not v128.not block end i32.const 0 v128.load offset=290
    f64x2.relaxed_max v128.const i64x2 0x4084464000000000 0 local.get 8 f64x2.relaxed_max i32.const 0
    v128.load offset=273 local.get 10 f64x2.relaxed_max
  )
  (func $f32x4.relaxed_madd-3 (export "f32x4.relaxed_madd-3")
  (param f32 f32 f32 f32 f32 f32 f32 v128 v128 v128) (result v128 v128 v128 v128 v128 v128)
  (local v128 v128 v128 i32)
    local.get 7 local.set 10 local.get 8 local.set 11 local.get 9 local.set 12
    loop
      call $nothing local.get 13 i32.const 1 i32.add local.tee 13 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not block end local.get 9 f32x4.relaxed_madd local.get 10
    v128.const i64x2 0x7f800009cf000000 0x45a7ac807fc00000 local.get 12 f32x4.relaxed_madd local.get 7
    v128.not v128.not i32.const 0 v128.load offset=324 local.get 9 v128.not v128.not f32x4.relaxed_madd
    local.get 7 v128.not v128.not block end local.get 8 local.get 9 v128.not v128.not block end
    f32x4.relaxed_madd v128.const i64x2 0x7f800000cf800000 0x45a7ac80c4beab80 local.get 11
    v128.const i64x2 0x3f600000c58c4b40 0x41850000c4beab80 f32x4.relaxed_madd i32.const 0 v128.load offset=307
    local.get 8 v128.not v128.not i32.const 0 v128.load offset=341 f32x4.relaxed_madd
  )
  (func $f32x4.relaxed_nmadd-1 (export "f32x4.relaxed_nmadd-1") (param v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 v128 i32)
    local.get 0 local.set 3 local.get 1 local.set 4 local.get 2 local.set 5
    loop
      local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 i32.const 1 i32.add
      local.tee 6 i32.const 2 i32.lt_u br_if 0
    end
    local.get 0 local.get 4 local.get 2 v128.not v128.not f32x4.relaxed_nmadd local.get 3 local.get 1 v128.not
    v128.not local.get 2 v128.not v128.not block end f32x4.relaxed_nmadd local.get 0 v128.not v128.not
    local.get 1 v128.not v128.not block end v128.const i64x2 0x7f800009423f8000 0x425f8000000116c2
    f32x4.relaxed_nmadd local.get 0 v128.not v128.not block end
    v128.const i64x2 0x7fc0000541fb0000 0x3dcccccdc5284840 i32.const 0 v128.load offset=392
    f32x4.relaxed_nmadd v128.const i64x2 0x44d20d807f800000 0xbf7fffffc5284840 i32.const 0
    v128.load offset=375 local.get 2 f32x4.relaxed_nmadd i32.const 0 v128.load offset=358 local.get 1
    local.get 5 f32x4.relaxed_nmadd
  )
  (func $f64x2.relaxed_madd-4 (export "f64x2.relaxed_madd-4")
  (param f32 f32 f32 f32 f32 f32 f32 v128 v128 v128) (result v128 v128 v128 v128 v128 v128)
  (local v128 v128 v128 i32)
    local.get 7 local.set 10 local.get 8 local.set 11 local.get 9 local.set 12
    loop
      call $nothing local.get 13 i32.const 1 i32.add local.tee 13 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 v128.const i64x2 0 0x4048b00000000000 local.get 9 v128.not v128.not f64x2.relaxed_madd
    local.get 10 i32.const 0 v128.load offset=426 local.get 9 v128.not v128.not block end f64x2.relaxed_madd
    local.get 7 v128.not v128.not local.get 8 v128.const i64x2 0xfff8000000000005 0x37a16c262777579c
    f64x2.relaxed_madd local.get 7 v128.not v128.not block end local.get 11 i32.const 0 v128.load offset=443
    f64x2.relaxed_madd v128.const i64x2 0xfff8000000000005 0x4037200000000000 local.get 8 v128.not v128.not
    local.get 9 f64x2.relaxed_madd i32.const 0 v128.load offset=409 local.get 8 v128.not v128.not block end
    local.get 12 f64x2.relaxed_madd
  )
  (func $f64x2.relaxed_nmadd-5 (export "f64x2.relaxed_nmadd-5") (param v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 v128 i32)
    local.get 0 local.set 3 local.get 1 local.set 4 local.get 2 local.set 5
    loop
      local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5 local.get 6 i32.const 1 i32.add
      local.tee 6 i32.const 2 i32.lt_u br_if 0
    end
    local.get 0 i32.const 0 v128.load offset=477 v128.const i64x2 0x4023c00000000000 0xc09b91b000000000
    f64x2.relaxed_nmadd local.get 3 local.get 1 i32.const 0 v128.load offset=494 f64x2.relaxed_nmadd
    local.get 0 v128.not v128.not local.get 4 local.get 2 f64x2.relaxed_nmadd local.get 0 v128.not v128.not
    block end local.get 1 v128.not v128.not local.get 5 f64x2.relaxed_nmadd
    v128.const i64x2 0x4049800000000000 0xc09b91b000000000 local.get 1 v128.not v128.not block end local.get 2
    v128.not v128.not f64x2.relaxed_nmadd i32.const 0 v128.load offset=460
    v128.const i64x2 0x4049800000000000 0x4029c00000000000 local.get 2 v128.not v128.not block end
    f64x2.relaxed_nmadd
  )
  (func $i8x16.relaxed_laneselect-3 (export "i8x16.relaxed_laneselect-3")
  (param f32 f32 f32 f32 f32 f32 f32 v128 v128 v128) (result v128 v128 v128 v128 v128 v128)
  (local v128 v128 v128 i32)
    local.get 7 local.set 10 local.get 8 local.set 11 local.get 9 local.set 12
    loop
      call $nothing local.get 13 i32.const 1 i32.add local.tee 13 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not block end local.get 9 i8x16.relaxed_laneselect local.get 10
    v128.const i64x2 0x405fd8047e53808f 0x8138f9063e6f12da local.get 12 i8x16.relaxed_laneselect local.get 7
    v128.not v128.not i32.const 0 v128.load offset=528 local.get 9 v128.not v128.not i8x16.relaxed_laneselect
    local.get 7 v128.not v128.not block end local.get 8 local.get 9 v128.not v128.not block end
    i8x16.relaxed_laneselect v128.const i64x2 0xbb5fcc9e26107b8f 0x80ecd706fa0156da local.get 11
    v128.const i64x2 0x7e2714fed5d67b02 0xffec0ce9883cf0b3 i8x16.relaxed_laneselect i32.const 0
    v128.load offset=511 local.get 8 v128.not v128.not i32.const 0 v128.load offset=545
    i8x16.relaxed_laneselect
  )
)

(assert_return (invoke "i32x4.relaxed_trunc_f32x4_s-1"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x3f800000422a0000 0x4b000001459cdea0))
  (v128.const i64x2 0x10000002a 0x8000010000139b) (v128.const i64x2 0x10000002a 0x8000010000139b)
  (v128.const i64x2 0x10000002a 0x8000010000139b) (v128.const i64x2 0x10000002a 0x8000010000139b)
  (v128.const i64x2 0x10000002a 0x8000010000139b) (v128.const i64x2 0x10000002a 0x8000010000139b))
(assert_return (invoke "i32x4.relaxed_trunc_f32x4_u-4"
  (v128.const i64x2 0x41a50000425d0000 0x40d00000bf000000)) (v128.const i64x2 0x1400000037 0x600000000)
  (v128.const i64x2 0x1400000037 0x600000000) (v128.const i64x2 0x1400000037 0x600000000)
  (v128.const i64x2 0x1400000037 0x600000000) (v128.const i64x2 0x1400000037 0x600000000)
  (v128.const i64x2 0x1400000037 0x600000000))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_s_zero-3"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x402c000000000000 0)) (v128.const i64x2 14 0) (v128.const i64x2 14 0)
  (v128.const i64x2 14 0) (v128.const i64x2 14 0) (v128.const i64x2 14 0) (v128.const i64x2 14 0))
(assert_return (invoke "i32x4.relaxed_trunc_f64x2_u_zero-5"
  (v128.const i64x2 0xc160000020000000 0x3ff6000000000000)) (either (v128.const i64x2 0x100000000 0)
  (v128.const i64x2 0x1ffffffff 0) (v128.const i64x2 0x1fffffffe 0) (v128.const i64x2 0x180000000 0))
  (either (v128.const i64x2 0x100000000 0) (v128.const i64x2 0x1ffffffff 0) (v128.const i64x2 0x1fffffffe 0)
  (v128.const i64x2 0x180000000 0)) (either (v128.const i64x2 0x100000000 0) (v128.const i64x2 0x1ffffffff 0)
  (v128.const i64x2 0x1fffffffe 0) (v128.const i64x2 0x180000000 0)) (either (v128.const i64x2 0x100000000 0)
  (v128.const i64x2 0x1ffffffff 0) (v128.const i64x2 0x1fffffffe 0) (v128.const i64x2 0x180000000 0))
  (either (v128.const i64x2 0x100000000 0) (v128.const i64x2 0x1ffffffff 0) (v128.const i64x2 0x1fffffffe 0)
  (v128.const i64x2 0x180000000 0)) (either (v128.const i64x2 0x100000000 0) (v128.const i64x2 0x1ffffffff 0)
  (v128.const i64x2 0x1fffffffe 0) (v128.const i64x2 0x180000000 0)))
(assert_return (invoke "i8x16.relaxed_swizzle-2"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xca41ad3ebe72a0fc 0x269de08fbefc94a)
  (v128.const i64x2 0xf000a00800a8001 0x30b80100202030d))
  (either (v128.const i64x2 0x2fceffc00ef00a0 0xbefb00007272bede)
  (v128.const i64x2 0x2fceffc00ef00a0 0xbefb00fc7272bede))
  (either (v128.const i64x2 0x2fceffc00ef00a0 0xbefb00007272bede)
  (v128.const i64x2 0x2fceffc00ef00a0 0xbefb00fc7272bede))
  (either (v128.const i64x2 0x2fceffc00ef00a0 0xbefb00007272bede)
  (v128.const i64x2 0x2fceffc00ef00a0 0xbefb00fc7272bede))
  (either (v128.const i64x2 0x2fceffc00ef00a0 0xbefb00007272bede)
  (v128.const i64x2 0x2fceffc00ef00a0 0xbefb00fc7272bede))
  (either (v128.const i64x2 0x2fceffc00ef00a0 0xbefb00007272bede)
  (v128.const i64x2 0x2fceffc00ef00a0 0xbefb00fc7272bede))
  (either (v128.const i64x2 0x2fceffc00ef00a0 0xbefb00007272bede)
  (v128.const i64x2 0x2fceffc00ef00a0 0xbefb00fc7272bede)))
(assert_return (invoke "i16x8.relaxed_q15mulr_s-0"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xfffe0025004011fc 0xa2a40020f090)
  (v128.const i64x2 0x101031b87b5211fc 0xf6680004ffa30017)) (v128.const i64x2 0xe003e0287 0xfffd0000fffd)
  (v128.const i64x2 0xe003e0287 0xfffd0000fffd) (v128.const i64x2 0xe003e0287 0xfffd0000fffd)
  (v128.const i64x2 0xe003e0287 0xfffd0000fffd) (v128.const i64x2 0xe003e0287 0xfffd0000fffd)
  (v128.const i64x2 0xe003e0287 0xfffd0000fffd))
(assert_return (invoke "i16x8.relaxed_dot_i8x16_i7x16_s-5"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x56018b7525fe46f9 0x535a7ebde4f71c80)
  (v128.const i64x2 0x401d457ee5c465d 0x250a733ed3971c96))
  (either (v128.const i64x2 0x1593bdffcae1099 0xf832860089d3810)
  (v128.const i64x2 0x159c6df21ae1099 0xf832860e39db810))
  (either (v128.const i64x2 0x1593bdffcae1099 0xf832860089d3810)
  (v128.const i64x2 0x159c6df21ae1099 0xf832860e39db810))
  (either (v128.const i64x2 0x1593bdffcae1099 0xf832860089d3810)
  (v128.const i64x2 0x159c6df21ae1099 0xf832860e39db810))
  (either (v128.const i64x2 0x1593bdffcae1099 0xf832860089d3810)
  (v128.const i64x2 0x159c6df21ae1099 0xf832860e39db810))
  (either (v128.const i64x2 0x1593bdffcae1099 0xf832860089d3810)
  (v128.const i64x2 0x159c6df21ae1099 0xf832860e39db810))
  (either (v128.const i64x2 0x1593bdffcae1099 0xf832860089d3810)
  (v128.const i64x2 0x159c6df21ae1099 0xf832860e39db810)))
(assert_return (invoke "f32x4.relaxed_min-0"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x424f80004560a4c0 0x417a000041ac0000)
  (v128.const i64x2 0x41870000ff800000 0x417a0000417a0000))
  (v128.const i64x2 0x41870000ff800000 0x417a0000417a0000)
  (v128.const i64x2 0x41870000ff800000 0x417a0000417a0000)
  (v128.const i64x2 0x41870000ff800000 0x417a0000417a0000)
  (v128.const i64x2 0x41870000ff800000 0x417a0000417a0000)
  (v128.const i64x2 0x41870000ff800000 0x417a0000417a0000)
  (v128.const i64x2 0x41870000ff800000 0x417a0000417a0000))
(assert_return (invoke "f32x4.relaxed_max-1"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x7f800000bdcccccd 0x40d0000041e50000)
  (v128.const i64x2 0xc5821f0042128000 0x5f0ac723ff800000))
  (v128.const i64x2 0x7f80000042128000 0x5f0ac72341e50000)
  (v128.const i64x2 0x7f80000042128000 0x5f0ac72341e50000)
  (v128.const i64x2 0x7f80000042128000 0x5f0ac72341e50000)
  (v128.const i64x2 0x7f80000042128000 0x5f0ac72341e50000)
  (v128.const i64x2 0x7f80000042128000 0x5f0ac72341e50000)
  (v128.const i64x2 0x7f80000042128000 0x5f0ac72341e50000))
(assert_return (invoke "f64x2.relaxed_min-4"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x4043d00000000000 0x4044c00000000000)
  (v128.const i64x2 0x4041500000000000 0xc160000020000000))
  (v128.const i64x2 0x4041500000000000 0xc160000020000000)
  (v128.const i64x2 0x4041500000000000 0xc160000020000000)
  (v128.const i64x2 0x4041500000000000 0xc160000020000000)
  (v128.const i64x2 0x4041500000000000 0xc160000020000000)
  (v128.const i64x2 0x4041500000000000 0xc160000020000000)
  (v128.const i64x2 0x4041500000000000 0xc160000020000000))
(assert_return (invoke "f64x2.relaxed_max-2"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x4084464000000000 0) (v128.const i64x2 0x4047300000000000 0))
  (v128.const i64x2 0x4084464000000000 0) (v128.const i64x2 0x4084464000000000 0)
  (v128.const i64x2 0x4084464000000000 0) (v128.const i64x2 0x4084464000000000 0)
  (v128.const i64x2 0x4084464000000000 0) (v128.const i64x2 0x4084464000000000 0))
(assert_return (invoke "f32x4.relaxed_madd-3"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x7f800000cf800000 0x45a7ac80c4beab80)
  (v128.const i64x2 0x7f800009cf000000 0x45a7ac807fc00000)
  (v128.const i64x2 0x3f600000c58c4b40 0x41850000c4beab80))
  (either (v128.const f32x4 9.223372e+18 nan:arithmetic nan:canonical 2.8789276e+07)
  (v128.const f32x4 9.223372e+18 nan:arithmetic nan:canonical 2.8789278e+07))
  (either (v128.const f32x4 9.223372e+18 nan:arithmetic nan:canonical 2.8789276e+07)
  (v128.const f32x4 9.223372e+18 nan:arithmetic nan:canonical 2.8789278e+07))
  (either (v128.const f32x4 9.223372e+18 nan:arithmetic nan:canonical 2.8789276e+07)
  (v128.const f32x4 9.223372e+18 nan:arithmetic nan:canonical 2.8789278e+07))
  (either (v128.const f32x4 9.223372e+18 nan:arithmetic nan:canonical 2.8789276e+07)
  (v128.const f32x4 9.223372e+18 nan:arithmetic nan:canonical 2.8789278e+07))
  (either (v128.const f32x4 9.223372e+18 nan:arithmetic nan:canonical 2.8789276e+07)
  (v128.const f32x4 9.223372e+18 nan:arithmetic nan:canonical 2.8789278e+07))
  (either (v128.const f32x4 9.223372e+18 nan:arithmetic nan:canonical 2.8789276e+07)
  (v128.const f32x4 9.223372e+18 nan:arithmetic nan:canonical 2.8789278e+07)))
(assert_return (invoke "f32x4.relaxed_nmadd-1"
  (v128.const i64x2 0x44d20d807f800000 0xbf7fffffc5284840)
  (v128.const i64x2 0x7fc0000541fb0000 0x3dcccccdc5284840)
  (v128.const i64x2 0x7f800009423f8000 0x425f8000000116c2))
  (v128.const f32x4 -inf nan:arithmetic -7249640.5 55.975)
  (v128.const f32x4 -inf nan:arithmetic -7249640.5 55.975)
  (v128.const f32x4 -inf nan:arithmetic -7249640.5 55.975)
  (v128.const f32x4 -inf nan:arithmetic -7249640.5 55.975)
  (v128.const f32x4 -inf nan:arithmetic -7249640.5 55.975)
  (v128.const f32x4 -inf nan:arithmetic -7249640.5 55.975))
(assert_return (invoke "f64x2.relaxed_madd-4"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xfff8000000000005 0x4037200000000000)
  (v128.const i64x2 0 0x4048b00000000000) (v128.const i64x2 0xfff8000000000005 0x37a16c262777579c))
  (v128.const f64x2 nan:arithmetic 1141.796875) (v128.const f64x2 nan:arithmetic 1141.796875)
  (v128.const f64x2 nan:arithmetic 1141.796875) (v128.const f64x2 nan:arithmetic 1141.796875)
  (v128.const f64x2 nan:arithmetic 1141.796875) (v128.const f64x2 nan:arithmetic 1141.796875))
(assert_return (invoke "f64x2.relaxed_nmadd-5"
  (v128.const i64x2 0x4049800000000000 0xc09b91b000000000)
  (v128.const i64x2 0x4049800000000000 0x4029c00000000000)
  (v128.const i64x2 0x4023c00000000000 0xc09b91b000000000))
  (v128.const i64x2 0xc0a43e4000000000 0x40d47620a0000000)
  (v128.const i64x2 0xc0a43e4000000000 0x40d47620a0000000)
  (v128.const i64x2 0xc0a43e4000000000 0x40d47620a0000000)
  (v128.const i64x2 0xc0a43e4000000000 0x40d47620a0000000)
  (v128.const i64x2 0xc0a43e4000000000 0x40d47620a0000000)
  (v128.const i64x2 0xc0a43e4000000000 0x40d47620a0000000))
(assert_return (invoke "i8x16.relaxed_laneselect-3"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0xbb5fcc9e26107b8f 0x80ecd706fa0156da)
  (v128.const i64x2 0x405fd8047e53808f 0x8138f9063e6f12da)
  (v128.const i64x2 0x7e2714fed5d67b02 0xffec0ce9883cf0b3))
  (either (v128.const i64x2 0x3a5fcc9e2e11fb8f 0x80fcf506be4352da)
  (v128.const i64x2 0x405fd89e2610808f 0x80ecf906fa6f56da))
  (either (v128.const i64x2 0x3a5fcc9e2e11fb8f 0x80fcf506be4352da)
  (v128.const i64x2 0x405fd89e2610808f 0x80ecf906fa6f56da))
  (either (v128.const i64x2 0x3a5fcc9e2e11fb8f 0x80fcf506be4352da)
  (v128.const i64x2 0x405fd89e2610808f 0x80ecf906fa6f56da))
  (either (v128.const i64x2 0x3a5fcc9e2e11fb8f 0x80fcf506be4352da)
  (v128.const i64x2 0x405fd89e2610808f 0x80ecf906fa6f56da))
  (either (v128.const i64x2 0x3a5fcc9e2e11fb8f 0x80fcf506be4352da)
  (v128.const i64x2 0x405fd89e2610808f 0x80ecf906fa6f56da))
  (either (v128.const i64x2 0x3a5fcc9e2e11fb8f 0x80fcf506be4352da)
  (v128.const i64x2 0x405fd89e2610808f 0x80ecf906fa6f56da)))

(module
  (memory 1 5)
  (data (i32.const 0) "\ee\78\28\20\00\ff\7f\00\80\76\c9\50\00\1b\ba\39\ac\ee\00\00\00\80\ff\7f\a9\2b\2a\dc\50\17\1b\ba\ad\0c\ee\8b\6c\20\00\00\02\3f\3e\a0\e7\50\00\53\a1\00\40\ee\87\b6\55\4c\c5\c7\1a\99\b8\ff\ff\ff\49\53\68\ef\ee\00\00\00\02\c5\c7\1a\99\52\ff\06\a2\e7\0b\c4\7c\ee\87\b6\55\4c\c5\c7\1a\99\05\b8\c0\00\49\53\68\ef\ee\fe\ff\ff\ff\ff\ff\ff\ff\d9\ed\83\4a\fb\e2\ca\b8\ee\fe\ff\ff\ff\ff\ff\ff\ff\a1\13\4b\4d\af\af\7a\66\ee\f5\fb\0e\dd\00\16\53\5a\d9\ed\83\4a\fb\e2\ca\b8\ee\8e\4b\01\6c\a3\59\40\2a\c1\d2\1d\65\0c\02\bd\4c\ee\04\f0\80\11\22\6c\6a\fe\93\3d\1d\36\0c\02\bd\42\ee\a1\67\ee\fd\4f\3d\6e\07\72\63\46\74\5d\dd\ad\2d")
  (func $nothing
  )
  (func $i16x8.relaxed_laneselect-2 (export "i16x8.relaxed_laneselect-2")
  (param f32 f32 f32 f32 f32 f32 f32 v128 v128 v128) (result v128 v128 v128 v128 v128 v128)
  (local v128 v128 v128 i32)
    local.get 7 local.set 10 local.get 8 local.set 11 local.get 9 local.set 12
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 i32.const 1
      i32.add local.tee 13 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not v128.const i64x2 0x3e3f020000206c8b 0x4000a1530050e7a0
    i16x8.relaxed_laneselect local.get 10 local.get 8 v128.not v128.not block end i32.const 0
    v128.load offset=35 i16x8.relaxed_laneselect local.get 7 v128.not v128.not
    v128.const i64x2 0x2ba97fff80000000 0xcadba1b1750dc2a local.get 9 i16x8.relaxed_laneselect local.get 7
    v128.not v128.not block end i32.const 0 v128.load offset=18 local.get 12 i16x8.relaxed_laneselect
    v128.const i64x2 0x80007fff00202878 0xac39ba1b0050c976 local.get 8 local.get 9 v128.not v128.not
    i16x8.relaxed_laneselect i32.const 0 v128.load offset=1 local.get 11 local.get 9 v128.not v128.not
    block end i16x8.relaxed_laneselect
  )
  (func $i32x4.relaxed_laneselect-0 (export "i32x4.relaxed_laneselect-0") (param v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local v128 v128 v128 i32)
    local.get 0 local.set 3 local.get 1 local.set 4 local.get 2 local.set 5
    loop
      call $nothing local.get 6 i32.const 1 i32.add local.tee 6 i32.const 2 i32.lt_u br_if 0
    end
    local.get 0 local.get 1 local.get 2 i32x4.relaxed_laneselect local.get 3 local.get 4 local.get 5
    i32x4.relaxed_laneselect local.get 0 v128.not v128.not local.get 1 v128.not v128.not local.get 2 v128.not
    v128.not i32x4.relaxed_laneselect local.get 0 v128.not v128.not block end local.get 1 v128.not v128.not
    block end local.get 2 v128.not v128.not block end i32x4.relaxed_laneselect
    v128.const i64x2 0x991ac7c54c55b687 0xef685349ffffffb8
    v128.const i64x2 0x991ac7c502000000 0x7cc40be7a206ff52
    v128.const i64x2 0x991ac7c54c55b687 0xef68534900c0b805 i32x4.relaxed_laneselect i32.const 0
    v128.load offset=52 i32.const 0 v128.load offset=69 i32.const 0 v128.load offset=86
    i32x4.relaxed_laneselect
  )
  (func $i64x2.relaxed_laneselect-2 (export "i64x2.relaxed_laneselect-2")
  (param f32 f32 f32 f32 f32 f32 f32 v128 v128 v128) (result v128 v128 v128 v128 v128 v128)
  (local v128 v128 v128 i32)
    local.get 7 local.set 10 local.get 8 local.set 11 local.get 9 local.set 12
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 i32.const 1
      i32.add local.tee 13 i32.const 2 i32.lt_u br_if 0
    end
    local.get 7 local.get 8 v128.not v128.not v128.const i64x2 0x5a531600dd0efbf5 0xb8cae2fb4a83edd9
    i64x2.relaxed_laneselect local.get 10 local.get 8 v128.not v128.not block end i32.const 0
    v128.load offset=137 i64x2.relaxed_laneselect local.get 7 v128.not v128.not
    v128.const i64x2 -2 0x667aafaf4d4b13a1 local.get 9 i64x2.relaxed_laneselect local.get 7 v128.not v128.not
    block end i32.const 0 v128.load offset=120 local.get 12 i64x2.relaxed_laneselect
    v128.const i64x2 -2 0xb8cae2fb4a83edd9 local.get 8 local.get 9 v128.not v128.not i64x2.relaxed_laneselect
    i32.const 0 v128.load offset=103 local.get 11 local.get 9 v128.not v128.not block end
    i64x2.relaxed_laneselect
  )
  (func $i32x4.relaxed_dot_i8x16_i7x16_add_s-3 (export "i32x4.relaxed_dot_i8x16_i7x16_add_s-3")
  (param v128 v128 v128) (result v128 v128 v128 v128 v128 v128) (local v128 v128 v128 i32)
    local.get 0 local.set 3 local.get 1 local.set 4 local.get 2 local.set 5
    loop
      call $nothing local.get 6 i32.const 1 i32.add local.tee 6 i32.const 2 i32.lt_u br_if 0
    end
    local.get 0 local.get 1 v128.not v128.not block end local.get 2 i32x4.relaxed_dot_i8x16_i7x16_add_s
    local.get 3 v128.const i64x2 0xfe6a6c221180f004 0x42bd020c361d3d93 local.get 5
    i32x4.relaxed_dot_i8x16_i7x16_add_s local.get 0 v128.not v128.not i32.const 0 v128.load offset=171
    local.get 2 v128.not v128.not i32x4.relaxed_dot_i8x16_i7x16_add_s local.get 0 v128.not v128.not block end
    local.get 1 local.get 2 v128.not v128.not block end i32x4.relaxed_dot_i8x16_i7x16_add_s
    v128.const i64x2 0x2a4059a36c014b8e 0x4cbd020c651dd2c1 local.get 4
    v128.const i64x2 0x76e3d4ffdee67a1 0x2daddd5d74466372 i32x4.relaxed_dot_i8x16_i7x16_add_s i32.const 0
    v128.load offset=154 local.get 1 v128.not v128.not i32.const 0 v128.load offset=188
    i32x4.relaxed_dot_i8x16_i7x16_add_s
  )
)

(assert_return (invoke "i16x8.relaxed_laneselect-2"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 0x80007fff00202878 0xac39ba1b0050c976)
  (v128.const i64x2 0x2ba97fff80000000 0xcadba1b1750dc2a)
  (v128.const i64x2 0x3e3f020000206c8b 0x4000a1530050e7a0))
  (either (v128.const i64x2 0x1807fff80202808 0xcadba1b1750d92a)
  (v128.const i64x2 0x2ba97fff80000000 0xcadba1b1750c976))
  (either (v128.const i64x2 0x1807fff80202808 0xcadba1b1750d92a)
  (v128.const i64x2 0x2ba97fff80000000 0xcadba1b1750c976))
  (either (v128.const i64x2 0x1807fff80202808 0xcadba1b1750d92a)
  (v128.const i64x2 0x2ba97fff80000000 0xcadba1b1750c976))
  (either (v128.const i64x2 0x1807fff80202808 0xcadba1b1750d92a)
  (v128.const i64x2 0x2ba97fff80000000 0xcadba1b1750c976))
  (either (v128.const i64x2 0x1807fff80202808 0xcadba1b1750d92a)
  (v128.const i64x2 0x2ba97fff80000000 0xcadba1b1750c976))
  (either (v128.const i64x2 0x1807fff80202808 0xcadba1b1750d92a)
  (v128.const i64x2 0x2ba97fff80000000 0xcadba1b1750c976)))
(assert_return (invoke "i32x4.relaxed_laneselect-0"
  (v128.const i64x2 0x991ac7c54c55b687 0xef685349ffffffb8)
  (v128.const i64x2 0x991ac7c502000000 0x7cc40be7a206ff52)
  (v128.const i64x2 0x991ac7c54c55b687 0xef68534900c0b805))
  (either (v128.const i64x2 0x991ac7c54e55b687 0xffec5befa2c6ff52)
  (v128.const i64x2 0x991ac7c502000000 0xef685349a206ff52))
  (either (v128.const i64x2 0x991ac7c54e55b687 0xffec5befa2c6ff52)
  (v128.const i64x2 0x991ac7c502000000 0xef685349a206ff52))
  (either (v128.const i64x2 0x991ac7c54e55b687 0xffec5befa2c6ff52)
  (v128.const i64x2 0x991ac7c502000000 0xef685349a206ff52))
  (either (v128.const i64x2 0x991ac7c54e55b687 0xffec5befa2c6ff52)
  (v128.const i64x2 0x991ac7c502000000 0xef685349a206ff52))
  (either (v128.const i64x2 0x991ac7c54e55b687 0xffec5befa2c6ff52)
  (v128.const i64x2 0x991ac7c502000000 0xef685349a206ff52))
  (either (v128.const i64x2 0x991ac7c54e55b687 0xffec5befa2c6ff52)
  (v128.const i64x2 0x991ac7c502000000 0xef685349a206ff52)))
(assert_return (invoke "i64x2.relaxed_laneselect-2"
  (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0) (f32.const 1.0)
  (f32.const 1.0) (v128.const i64x2 -2 0xb8cae2fb4a83edd9) (v128.const i64x2 -2 0x667aafaf4d4b13a1)
  (v128.const i64x2 0x5a531600dd0efbf5 0xb8cae2fb4a83edd9)) (either (v128.const i64x2 -2 0xfefaefff4fcbfff9)
  (v128.const i64x2 -2 0xb8cae2fb4a83edd9)) (either (v128.const i64x2 -2 0xfefaefff4fcbfff9)
  (v128.const i64x2 -2 0xb8cae2fb4a83edd9)) (either (v128.const i64x2 -2 0xfefaefff4fcbfff9)
  (v128.const i64x2 -2 0xb8cae2fb4a83edd9)) (either (v128.const i64x2 -2 0xfefaefff4fcbfff9)
  (v128.const i64x2 -2 0xb8cae2fb4a83edd9)) (either (v128.const i64x2 -2 0xfefaefff4fcbfff9)
  (v128.const i64x2 -2 0xb8cae2fb4a83edd9)) (either (v128.const i64x2 -2 0xfefaefff4fcbfff9)
  (v128.const i64x2 -2 0xb8cae2fb4a83edd9)))
(assert_return (invoke "i32x4.relaxed_dot_i8x16_i7x16_add_s-3"
  (v128.const i64x2 0x2a4059a36c014b8e 0x4cbd020c651dd2c1)
  (v128.const i64x2 0xfe6a6c221180f004 0x42bd020c361d3d93)
  (v128.const i64x2 0x76e3d4ffdee67a1 0x2daddd5d74466372))
  (either (v128.const i64x2 0x76e70adfdee67d5 0x2dae031274468be6)
  (v128.const i64x2 0x76e9aadfdeeb3d5 0x2dadc01274464ce6))
  (either (v128.const i64x2 0x76e70adfdee67d5 0x2dae031274468be6)
  (v128.const i64x2 0x76e9aadfdeeb3d5 0x2dadc01274464ce6))
  (either (v128.const i64x2 0x76e70adfdee67d5 0x2dae031274468be6)
  (v128.const i64x2 0x76e9aadfdeeb3d5 0x2dadc01274464ce6))
  (either (v128.const i64x2 0x76e70adfdee67d5 0x2dae031274468be6)
  (v128.const i64x2 0x76e9aadfdeeb3d5 0x2dadc01274464ce6))
  (either (v128.const i64x2 0x76e70adfdee67d5 0x2dae031274468be6)
  (v128.const i64x2 0x76e9aadfdeeb3d5 0x2dadc01274464ce6))
  (either (v128.const i64x2 0x76e70adfdee67d5 0x2dae031274468be6)
  (v128.const i64x2 0x76e9aadfdeeb3d5 0x2dadc01274464ce6)))
