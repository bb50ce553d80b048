;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Branches with 1 to 6 values that leave 0 to 12 operands behind: by casts.
;;
;; "br-2-5" branches with 2 values and leaves 5 operands behind. Results are two operands from below the block,
;; then the values, then (where a branch may not be taken) what the operands left behind have been folded into, then
;; some of the parameters.

(module
  (type $box (sub (struct (field i32))))
  (type $more (sub $box (struct (field i32) (field i64))))
  (type $array (array i8))
  (func (export "object") (param i32) (result anyref)
    (block (block (block (block (block
      (br_table 0 1 2 3 4 (local.get 0)))
      (return (ref.null any)))
      (return (ref.i31 (i32.const 1))))
      (return (struct.new $box (i32.const 2))))
      (return (struct.new $more (i32.const 3) (i64.const -3))))
    (array.new $array (i32.const 4) (i32.const 1)))
  (func (export "number") (param anyref) (result i32)
    (if (ref.is_null (local.get 0)) (then (return (i32.const 0))))
    (if (ref.test (ref i31) (local.get 0))
      (then (return (i31.get_u (ref.cast (ref i31) (local.get 0))))))
    (if (ref.test (ref $box) (local.get 0))
      (then (return (struct.get $box 0 (ref.cast (ref $box) (local.get 0))))))
    (array.get_u $array (ref.cast (ref $array) (local.get 0)) (i32.const 0))))
(register "objects")

(module
  (type $box (sub (struct (field i32))))
  (type $more (sub $box (struct (field i32) (field i64))))
  (type $array (array i8))
  (import "objects" "object" (func $object (param i32) (result anyref)))
  (import "objects" "number" (func $number (param anyref) (result i32)))
  (memory 1 5)
  (data (i32.const 0) "\0b\30\55\7a\9f\c4\e9\0e\33\58\7d\a2\c7\ec\11\36\5b\80\a5\ca\ef\14\39\5e\83\a8\cd\f2\17\3c\61\86\ab\d0\f5\1a\3f\64\89\ae\d3\f8\1d\42\67\8c\b1\d6\fb\20\45\6a\8f\b4\d9\fe\23\48\6d\92\b7\dc\01\26\4b\70\95\ba\df\04\29\4e\73\98\bd\e2\07\2c\51\76\9b\c0\e5\0a\2f\54\79\9e\c3\e8\0d\32\57\7c\a1\c6\eb\10\35\5a\7f\a4\c9\ee\13\38\5d\82\a7\cc\f1\16\3b\60\85\aa\cf\f4\19\3e\63\88\ad\d2\f7\1c\41\66\8b\b0\d5\fa\1f\44\69\8e\b3\d8\fd\22\47\6c\91\b6\db\00\25\4a\6f\94\b9\de\03\28\4d\72\97\bc\e1\06\2b\50\75\9a\bf\e4\09\2e\53\78\9d\c2\e7\0c\31\56\7b\a0\c5\ea\0f\34\59\7e\a3\c8\ed\12\37\5c\81\a6\cb\f0\15\3a\5f\84\a9\ce\f3\18\3d\62\87\ac\d1\f6\1b\40\65\8a\af\d4\f9\1e\43\68\8d\b2\d7\fc\21\46\6b\90\b5\da\ff\24\49\6e\93\b8\dd\02\27\4c\71\96\bb\e0\05\2a\4f\74\99\be\e3\08\2d\52\77\9c\c1\e6")
  (global (mut i32) (i32.const 0x12345678))
  (global (mut i64) (i64.const 0x1122334455667788))
  (global (mut f32) (f32.const 3.25))
  (global (mut f64) (f64.const -7.5))
  (global (mut i32) (i32.const -77))
  (global (mut i64) (i64.const 0xfefdfcfbfaf9f8f8))
  (global (mut f32) (f32.const -0.125))
  (global (mut f64) (f64.const 1024.5))
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param i64) (result i64)
    local.get 0 i64.const 1 i64.add
  )
  (func $on-cast-1-0 (export "on-cast-1-0")
  (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32 f32 f64 f64 f32)
  (result f64 i64 i32 i32 i64 i64 i32 i32 f64 f64 f32 f64) (local i64 i32)
    local.get 8 f64.const 21.25 f64.add local.get 3 i64.const -237 i64.sub
    block (result i32 anyref)
      local.get 7 i32.const 164 i32.mul local.get 0 call $object br_on_cast 0 anyref (ref $box) drop
      local.set 17 i64.const 0 local.set 16 local.get 17 ref.null any
    end
    call $number local.get 16 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10 local.get 12
    local.get 14
  )
  (func $on-cast-1-3 (export "on-cast-1-3") (param i32 i32 i64 f64) (result f64 i64 f32 i32 i64)
  (local i64 f32)
    local.get 3 f64.const 24.25 f64.add local.get 2 i64.const -270 i64.xor
    block (result f32 anyref)
      local.get 1 i32.const 185 i32.sub local.get 3 f64.const 27.25 f64.add local.get 2 i64.const -303 i64.add
      global.get 6 f32.const 29.5 f32.mul local.get 0 call $object br_on_cast 0 anyref (ref eq) drop
      local.set 5 i64.const 0 local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4
      i64.const 7 i64.rotl i64.xor local.set 4 local.get 5 ref.null any
    end
    call $number local.get 4
  )
  (func $on-cast-1-12 (export "on-cast-1-12") (param i32) (result f64 i64 f32 i32 i64) (local i64 f32)
    global.get 7 f64.const 33.25 f64.add global.get 1 i64.const -369 i64.sub
    block (result f32 anyref)
      global.get 4 i32.const 248 i32.mul global.get 3 f64.const 36.25 f64.add global.get 5 i64.const -402
      i64.xor global.get 2 f32.const 38.5 f32.mul global.get 4 i32.const 276 i32.mul global.get 2
      f32.const 40.5 f32.sub global.get 7 f64.const 41.25 f64.mul global.get 0 i32.const 297 i32.sub
      global.get 7 f64.const 43.25 f64.sub global.get 1 i64.const -479 i64.add global.get 6 f32.const 45.5
      f32.add global.get 0 i32.const 325 i32.sub global.get 6 f32.const 47.5 f32.mul local.get 0 call $object
      br_on_cast 0 anyref (ref struct) drop local.set 2 i64.const 0 local.set 1 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 2 ref.null any
    end
    call $number local.get 1
  )
  (func $on-cast-3-0 (export "on-cast-3-0") (param i32 i32 i64 i64 i32 f64 f32 f64 f32 f32 f64 f64)
  (result f64 i64 i32 f64 i64 i32 i64 i64 i32 f32 f32 f64) (local i64 i32 f64 i64)
    local.get 10 f64.const 47.25 f64.mul local.get 2 i64.const 0x3000000005 i64.add
    block (result i32 f64 i64 anyref)
      block end local.get 4 i32.const 346 i32.xor local.get 5 f64.const 50.25 f64.mul local.get 2 local.get 0
      call $object br_on_cast 0 anyref (ref $array) drop local.set 15 local.set 14 local.set 13 i64.const 0
      local.set 12 local.get 13 local.get 14 local.get 15 ref.null any
    end
    call $number local.get 12 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10
  )
  (func $on-cast-3-3 (export "on-cast-3-3") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f32 i32 f32 i32 i64) (local i64 f32 i32 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 50.25 f64.mul local.get 2
    i64.const 0x3300000005 i64.mul
    block (result f32 i32 f32 anyref)
      local.get 1 i32.const 367 i32.add local.get 6 local.get 2 i64.const 0x3600000005 i64.sub block end
      local.get 9 f32.const 55.5 f32.sub i32.const 395 f32.const 57.5 local.get 0 call $object
      br_on_cast 0 anyref (ref struct) drop local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10
      local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      local.get 11 local.get 12 local.get 13 ref.null any
    end
    call $number local.get 10
  )
  (func $on-cast-3-12 (export "on-cast-3-12")
  (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32 f32 f64 f64 f32)
  (result f64 i64 f32 f64 i32 i32 i64 i64 i32 i32 f64 f64 f32 f64) (local i64 f32 f64 i32)
    local.get 14 f64.const 59.25 f64.mul local.get 5 i64.const 0x3c00000005 i64.add
    block (result f32 f64 i32 anyref)
      local.get 7 local.get 10 f64.const 62.25 f64.mul local.get 2 i64.const 0x3f00000005 i64.mul local.get 9
      f32.const 64.5 f32.sub local.get 1 i32.const 458 i32.xor local.get 12 f32.const 66.5 f32.add
      local.get 14 f64.const 67.25 f64.sub local.get 7 i32.const 479 i32.add local.get 8 f64.const 69.25
      f64.add local.get 5 local.get 11 f32.const 71.5 f32.mul local.get 4 i32.const 507 i32.add f32.const 73.5
      local.get 13 f64.const 74.25 f64.mul i32.const 528 local.get 0 call $object
      br_on_cast 0 anyref (ref $box) drop local.set 19 local.set 18 local.set 17 i64.const 0 local.set 16
      i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i32.reinterpret_f32
      i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.get 16 i64.const 7
      i64.rotl i64.xor local.set 16 i64.reinterpret_f64 local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
      i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i64.reinterpret_f64 local.get 16
      i64.const 7 i64.rotl i64.xor local.set 16 i32.reinterpret_f32 i64.extend_i32_u local.get 16 i64.const 7
      i64.rotl i64.xor local.set 16 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
      i32.reinterpret_f32 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.get 16
      i64.const 7 i64.rotl i64.xor local.set 16 i64.reinterpret_f64 local.get 16 i64.const 7 i64.rotl i64.xor
      local.set 16 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.get 17
      local.get 18 local.get 19 ref.null any
    end
    call $number local.get 16 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10 local.get 12
    local.get 14
  )
  (func $on-cast-6-0 (export "on-cast-6-0") (param i32 i32 i64 i64 i32 f64 f32 f64 f32 f32 f64 f64)
  (result f64 i64 i32 f64 i64 f32 i32 f32 i32 i64 i64 i32 f32 f32 f64) (local i64 i32 f64 i64 f32 i32 f32)
    local.get 5 f64.const 86.25 f64.mul local.get 3 i64.const 0x5700000005 i64.mul
    block (result i32 f64 i64 f32 i32 f32 anyref)
      i32.const 128 i32.load i32.const 136 f64.load offset=1 local.get 3 i64.const 0x5a00000005 i64.sub
      local.get 8 local.get 1 i32.const 647 i32.add local.get 8 f32.const 93.5 f32.add local.get 0
      call $object br_on_cast 0 anyref (ref struct) drop local.set 18 local.set 17 local.set 16 local.set 15
      local.set 14 local.set 13 i64.const 0 local.set 12 local.get 13 local.get 14 local.get 15 local.get 16
      local.get 17 local.get 18 ref.null any
    end
    call $number local.get 12 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10
  )
  (func $on-cast-6-3 (export "on-cast-6-3") (param i32) (result f64 i64 f32 i32 f32 f64 i32 f64 i32 i64)
  (local i64 f32 i32 f32 f64 i32 f64)
    global.get 7 f64.const 89.25 f64.mul global.get 1 i64.const 0x5a00000005 i64.sub
    block (result f32 i32 f32 f64 i32 f64 anyref)
      global.get 4 i32.const 640 i32.mul global.get 3 f64.const 92.25 f64.mul global.get 5
      i64.const 0x5d00000005 i64.xor block end global.get 2 f32.const 94.5 f32.sub global.get 4 i32.const 668
      i32.mul f32.const 96.5 global.get 7 f64.const 97.25 f64.sub global.get 0 i32.const 689 i32.sub
      global.get 7 f64.const 99.25 f64.add local.get 0 call $object br_on_cast 0 anyref (ref null $more) drop
      local.set 7 local.set 6 local.set 5 local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 ref.null any
    end
    call $number local.get 1
  )
  (func $on-cast-6-12 (export "on-cast-6-12") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f32 f64 i32 f64 i64 f32 i32 i64) (local i64 f32 f64 i32 f64 i64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 9.25 f64.add local.get 3 i64.const -105
    i64.sub
    block (result f32 f64 i32 f64 i64 f32 anyref)
      local.get 4 i32.const 80 i32.mul local.get 6 local.get 5 i64.const -138 i64.xor local.get 9
      f32.const 14.5 f32.mul local.get 4 i32.const 108 i32.mul local.get 7 local.get 6 local.get 4
      i32.const 129 i32.sub local.get 6 f64.const 19.25 f64.sub local.get 5 i64.const -215 i64.add local.get 7
      f32.const 21.5 f32.add local.get 4 i32.const 157 i32.sub local.get 7 f32.const 23.5 f32.mul local.get 6
      f64.const 24.25 f64.add i32.const 178 local.get 6 local.get 5 i64.const 0x1b00000005 i64.mul local.get 7
      f32.const 28.5 f32.sub local.get 0 call $object br_on_cast 0 anyref (ref eq) drop local.set 16
      local.set 15 local.set 14 local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11
      local.get 12 local.get 13 local.get 14 local.get 15 local.get 16 ref.null any
    end
    call $number local.get 10
  )
)

(assert_return (invoke "on-cast-1-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const 11.75) (i64.const 0x4040404040404f1) (i32.const 0x25252520)
  (i32.const 0) (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505) (i32.const 0x7070707)
  (f64.const -9.5) (f64.const -11.5) (f32.const 13.75) (f64.const -15.5))
(assert_return (invoke "on-cast-1-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const 11.75) (i64.const 0x4040404040404f1) (i32.const 0x25252520)
  (i32.const 0) (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505) (i32.const 0x7070707)
  (f64.const -9.5) (f64.const -11.5) (f32.const 13.75) (f64.const -15.5))
(assert_return (invoke "on-cast-1-0"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const 11.75) (i64.const 0x4040404040404f1) (i32.const 0x25252520)
  (i32.const 2) (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505) (i32.const 0x7070707)
  (f64.const -9.5) (f64.const -11.5) (f32.const 13.75) (f64.const -15.5))
(assert_return (invoke "on-cast-1-0"
  (i32.const 3) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const 11.75) (i64.const 0x4040404040404f1) (i32.const 0x25252520)
  (i32.const 3) (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505) (i32.const 0x7070707)
  (f64.const -9.5) (f64.const -11.5) (f32.const 13.75) (f64.const -15.5))
(assert_return (invoke "on-cast-1-0"
  (i32.const 4) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const 11.75) (i64.const 0x4040404040404f1) (i32.const 0x25252520)
  (i32.const 0) (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505) (i32.const 0x7070707)
  (f64.const -9.5) (f64.const -11.5) (f32.const 13.75) (f64.const -15.5))
(assert_return (invoke "on-cast-1-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 19.75)
  (i64.const 0xfcfcfcfcfcfcfdf1) (f32.const -3.6875) (i32.const 0) (i64.const 0xdba0c0c0c27701a9))
(assert_return (invoke "on-cast-1-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 19.75)
  (i64.const 0xfcfcfcfcfcfcfdf1) (f32.const -3.6875) (i32.const 1) (i64.const 0))
(assert_return (invoke "on-cast-1-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 19.75)
  (i64.const 0xfcfcfcfcfcfcfdf1) (f32.const -3.6875) (i32.const 2) (i64.const 0))
(assert_return (invoke "on-cast-1-3"
  (i32.const 3) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 19.75)
  (i64.const 0xfcfcfcfcfcfcfdf1) (f32.const -3.6875) (i32.const 3) (i64.const 0))
(assert_return (invoke "on-cast-1-3"
  (i32.const 4) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 19.75)
  (i64.const 0xfcfcfcfcfcfcfdf1) (f32.const -3.6875) (i32.const 4) (i64.const 0))
(assert_return (invoke "on-cast-1-12"
  (i32.const 0)) (f64.const 1057.75) (i64.const 0x11223344556678f9) (f32.const -5.9375) (i32.const 0)
  (i64.const 0xa3b1309b01a51bb2))
(assert_return (invoke "on-cast-1-12"
  (i32.const 1)) (f64.const 1057.75) (i64.const 0x11223344556678f9) (f32.const -5.9375) (i32.const 0)
  (i64.const 0xa3b1309b01a51bb2))
(assert_return (invoke "on-cast-1-12"
  (i32.const 2)) (f64.const 1057.75) (i64.const 0x11223344556678f9) (f32.const -5.9375) (i32.const 2)
  (i64.const 0))
(assert_return (invoke "on-cast-1-12"
  (i32.const 3)) (f64.const 1057.75) (i64.const 0x11223344556678f9) (f32.const -5.9375) (i32.const 3)
  (i64.const 0))
(assert_return (invoke "on-cast-1-12"
  (i32.const 4)) (f64.const 1057.75) (i64.const 0x11223344556678f9) (f32.const -5.9375) (i32.const 0)
  (i64.const 0xa3b1309b01a51bb2))
(assert_return (invoke "on-cast-3-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -543.375) (i64.const 0x303033303030308)
  (i32.const 0x505045f) (f64.const -326.625) (i64.const 0x303030303030303) (i32.const 0) (i64.const 0)
  (i64.const 0x303030303030303) (i32.const 0x5050505) (f32.const 7.75) (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-cast-3-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -543.375) (i64.const 0x303033303030308)
  (i32.const 0x505045f) (f64.const -326.625) (i64.const 0x303030303030303) (i32.const 0) (i64.const 0)
  (i64.const 0x303030303030303) (i32.const 0x5050505) (f32.const 7.75) (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-cast-3-0"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -543.375) (i64.const 0x303033303030308)
  (i32.const 0x505045f) (f64.const -326.625) (i64.const 0x303030303030303) (i32.const 0) (i64.const 0)
  (i64.const 0x303030303030303) (i32.const 0x5050505) (f32.const 7.75) (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-cast-3-0"
  (i32.const 3) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -543.375) (i64.const 0x303033303030308)
  (i32.const 0x505045f) (f64.const -326.625) (i64.const 0x303030303030303) (i32.const 0) (i64.const 0)
  (i64.const 0x303030303030303) (i32.const 0x5050505) (f32.const 7.75) (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-cast-3-0"
  (i32.const 4) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -543.375) (i64.const 0x303033303030308)
  (i32.const 0x505045f) (f64.const -326.625) (i64.const 0x303030303030303) (i32.const 4) (i64.const 0)
  (i64.const 0x303030303030303) (i32.const 0x5050505) (f32.const 7.75) (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-cast-3-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -376.875) (i64.const 0xa8a8a8a80f0f0f0f) (f32.const -44.75) (i32.const 395)
  (f32.const 57.5) (i32.const 0) (i64.const 0xcfb340c0c2bd83d1))
(assert_return (invoke "on-cast-3-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -376.875) (i64.const 0xa8a8a8a80f0f0f0f) (f32.const -44.75) (i32.const 395)
  (f32.const 57.5) (i32.const 0) (i64.const 0xcfb340c0c2bd83d1))
(assert_return (invoke "on-cast-3-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -376.875) (i64.const 0xa8a8a8a80f0f0f0f) (f32.const -44.75) (i32.const 395)
  (f32.const 57.5) (i32.const 2) (i64.const 6))
(assert_return (invoke "on-cast-3-3"
  (i32.const 3) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -376.875) (i64.const 0xa8a8a8a80f0f0f0f) (f32.const -44.75) (i32.const 395)
  (f32.const 57.5) (i32.const 3) (i64.const 6))
(assert_return (invoke "on-cast-3-3"
  (i32.const 4) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -376.875) (i64.const 0xa8a8a8a80f0f0f0f) (f32.const -44.75) (i32.const 395)
  (f32.const 57.5) (i32.const 0) (i64.const 0xcfb340c0c2bd83d1))
(assert_return (invoke "on-cast-3-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -918.375) (i64.const 0x60606420606060b) (f32.const 73.5)
  (f64.const -1076.625) (i32.const 528) (i32.const 0) (i64.const 0x75ada44ca212e84a)
  (i64.const 0x303030303030303) (i32.const 0x5050505) (i32.const 0x7070707) (f64.const -9.5) (f64.const -11.5)
  (f32.const 13.75) (f64.const -15.5))
(assert_return (invoke "on-cast-3-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -918.375) (i64.const 0x60606420606060b) (f32.const 73.5)
  (f64.const -1076.625) (i32.const 528) (i32.const 0) (i64.const 0x75ada44ca212e84a)
  (i64.const 0x303030303030303) (i32.const 0x5050505) (i32.const 0x7070707) (f64.const -9.5) (f64.const -11.5)
  (f32.const 13.75) (f64.const -15.5))
(assert_return (invoke "on-cast-3-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -918.375) (i64.const 0x60606420606060b) (f32.const 73.5)
  (f64.const -1076.625) (i32.const 528) (i32.const 2) (i64.const 0) (i64.const 0x303030303030303)
  (i32.const 0x5050505) (i32.const 0x7070707) (f64.const -9.5) (f64.const -11.5) (f32.const 13.75)
  (f64.const -15.5))
(assert_return (invoke "on-cast-3-12"
  (i32.const 3) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -918.375) (i64.const 0x60606420606060b) (f32.const 73.5)
  (f64.const -1076.625) (i32.const 528) (i32.const 3) (i64.const 0) (i64.const 0x303030303030303)
  (i32.const 0x5050505) (i32.const 0x7070707) (f64.const -9.5) (f64.const -11.5) (f32.const 13.75)
  (f64.const -15.5))
(assert_return (invoke "on-cast-3-12"
  (i32.const 4) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -918.375) (i64.const 0x60606420606060b) (f32.const 73.5)
  (f64.const -1076.625) (i32.const 528) (i32.const 0) (i64.const 0x75ada44ca212e84a)
  (i64.const 0x303030303030303) (i32.const 0x5050505) (i32.const 0x7070707) (f64.const -9.5) (f64.const -11.5)
  (f32.const 13.75) (f64.const -15.5))
(assert_return (invoke "on-cast-6-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -560.625) (i64.const 0x7171717014141414)
  (i32.const 0xfad5b08b) (f64.const -6.40755422103373e+133) (i64.const 0x40403aa040403ff) (f32.const 9.75)
  (i32.const 0x2020489) (f32.const 103.25) (i32.const 0) (i64.const 0) (i64.const 0x303030303030303)
  (i32.const 0x5050505) (f32.const 7.75) (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-cast-6-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -560.625) (i64.const 0x7171717014141414)
  (i32.const 0xfad5b08b) (f64.const -6.40755422103373e+133) (i64.const 0x40403aa040403ff) (f32.const 9.75)
  (i32.const 0x2020489) (f32.const 103.25) (i32.const 0) (i64.const 0) (i64.const 0x303030303030303)
  (i32.const 0x5050505) (f32.const 7.75) (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-cast-6-0"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -560.625) (i64.const 0x7171717014141414)
  (i32.const 0xfad5b08b) (f64.const -6.40755422103373e+133) (i64.const 0x40403aa040403ff) (f32.const 9.75)
  (i32.const 0x2020489) (f32.const 103.25) (i32.const 2) (i64.const 0) (i64.const 0x303030303030303)
  (i32.const 0x5050505) (f32.const 7.75) (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-cast-6-0"
  (i32.const 3) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -560.625) (i64.const 0x7171717014141414)
  (i32.const 0xfad5b08b) (f64.const -6.40755422103373e+133) (i64.const 0x40403aa040403ff) (f32.const 9.75)
  (i32.const 0x2020489) (f32.const 103.25) (i32.const 3) (i64.const 0) (i64.const 0x303030303030303)
  (i32.const 0x5050505) (f32.const 7.75) (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-cast-6-0"
  (i32.const 4) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -560.625) (i64.const 0x7171717014141414)
  (i32.const 0xfad5b08b) (f64.const -6.40755422103373e+133) (i64.const 0x40403aa040403ff) (f32.const 9.75)
  (i32.const 0x2020489) (f32.const 103.25) (i32.const 0) (i64.const 0) (i64.const 0x303030303030303)
  (i32.const 0x5050505) (f32.const 7.75) (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-cast-6-3"
  (i32.const 0)) (f64.const 91436.625) (i64.const 0x112232ea55667783) (f32.const -91.25) (i32.const -51436)
  (f32.const 96.5) (f64.const 927.25) (i32.const 0x123453c7) (f64.const 1123.75) (i32.const 0) (i64.const 0))
(assert_return (invoke "on-cast-6-3"
  (i32.const 1)) (f64.const 91436.625) (i64.const 0x112232ea55667783) (f32.const -91.25) (i32.const -51436)
  (f32.const 96.5) (f64.const 927.25) (i32.const 0x123453c7) (f64.const 1123.75) (i32.const 0)
  (i64.const 0x3de63ebe81c0405f))
(assert_return (invoke "on-cast-6-3"
  (i32.const 2)) (f64.const 91436.625) (i64.const 0x112232ea55667783) (f32.const -91.25) (i32.const -51436)
  (f32.const 96.5) (f64.const 927.25) (i32.const 0x123453c7) (f64.const 1123.75) (i32.const 0)
  (i64.const 0x3de63ebe81c0405f))
(assert_return (invoke "on-cast-6-3"
  (i32.const 3)) (f64.const 91436.625) (i64.const 0x112232ea55667783) (f32.const -91.25) (i32.const -51436)
  (f32.const 96.5) (f64.const 927.25) (i32.const 0x123453c7) (f64.const 1123.75) (i32.const 3) (i64.const 0))
(assert_return (invoke "on-cast-6-3"
  (i32.const 4)) (f64.const 91436.625) (i64.const 0x112232ea55667783) (f32.const -91.25) (i32.const -51436)
  (f32.const 96.5) (f64.const 927.25) (i32.const 0x123453c7) (f64.const 1123.75) (i32.const 0)
  (i64.const 0x3de63ebe81c0405f))
(assert_return (invoke "on-cast-6-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 1.75) (i64.const 0x40404040404046d) (f32.const 205.625) (f64.const 16.75)
  (i32.const 178) (f64.const -7.5) (i64.const 0xc0c0c0c01e1e1e1e) (f32.const -19.75) (i32.const 0)
  (i64.const 0xf23cc69088c3a711))
(assert_return (invoke "on-cast-6-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 1.75) (i64.const 0x40404040404046d) (f32.const 205.625) (f64.const 16.75)
  (i32.const 178) (f64.const -7.5) (i64.const 0xc0c0c0c01e1e1e1e) (f32.const -19.75) (i32.const 1)
  (i64.const 6))
(assert_return (invoke "on-cast-6-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 1.75) (i64.const 0x40404040404046d) (f32.const 205.625) (f64.const 16.75)
  (i32.const 178) (f64.const -7.5) (i64.const 0xc0c0c0c01e1e1e1e) (f32.const -19.75) (i32.const 2)
  (i64.const 6))
(assert_return (invoke "on-cast-6-12"
  (i32.const 3) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 1.75) (i64.const 0x40404040404046d) (f32.const 205.625) (f64.const 16.75)
  (i32.const 178) (f64.const -7.5) (i64.const 0xc0c0c0c01e1e1e1e) (f32.const -19.75) (i32.const 3)
  (i64.const 6))
(assert_return (invoke "on-cast-6-12"
  (i32.const 4) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 1.75) (i64.const 0x40404040404046d) (f32.const 205.625) (f64.const 16.75)
  (i32.const 178) (f64.const -7.5) (i64.const 0xc0c0c0c01e1e1e1e) (f32.const -19.75) (i32.const 4)
  (i64.const 6))

(module
  (type $box (sub (struct (field i32))))
  (type $more (sub $box (struct (field i32) (field i64))))
  (type $array (array i8))
  (import "objects" "object" (func $object (param i32) (result anyref)))
  (import "objects" "number" (func $number (param anyref) (result i32)))
  (memory 1 5)
  (data (i32.const 0) "\0b\30\55\7a\9f\c4\e9\0e\33\58\7d\a2\c7\ec\11\36\5b\80\a5\ca\ef\14\39\5e\83\a8\cd\f2\17\3c\61\86\ab\d0\f5\1a\3f\64\89\ae\d3\f8\1d\42\67\8c\b1\d6\fb\20\45\6a\8f\b4\d9\fe\23\48\6d\92\b7\dc\01\26\4b\70\95\ba\df\04\29\4e\73\98\bd\e2\07\2c\51\76\9b\c0\e5\0a\2f\54\79\9e\c3\e8\0d\32\57\7c\a1\c6\eb\10\35\5a\7f\a4\c9\ee\13\38\5d\82\a7\cc\f1\16\3b\60\85\aa\cf\f4\19\3e\63\88\ad\d2\f7\1c\41\66\8b\b0\d5\fa\1f\44\69\8e\b3\d8\fd\22\47\6c\91\b6\db\00\25\4a\6f\94\b9\de\03\28\4d\72\97\bc\e1\06\2b\50\75\9a\bf\e4\09\2e\53\78\9d\c2\e7\0c\31\56\7b\a0\c5\ea\0f\34\59\7e\a3\c8\ed\12\37\5c\81\a6\cb\f0\15\3a\5f\84\a9\ce\f3\18\3d\62\87\ac\d1\f6\1b\40\65\8a\af\d4\f9\1e\43\68\8d\b2\d7\fc\21\46\6b\90\b5\da\ff\24\49\6e\93\b8\dd\02\27\4c\71\96\bb\e0\05\2a\4f\74\99\be\e3\08\2d\52\77\9c\c1\e6")
  (global (mut i32) (i32.const 0x12345678))
  (global (mut i64) (i64.const 0x1122334455667788))
  (global (mut f32) (f32.const 3.25))
  (global (mut f64) (f64.const -7.5))
  (global (mut i32) (i32.const -77))
  (global (mut i64) (i64.const 0xfefdfcfbfaf9f8f8))
  (global (mut f32) (f32.const -0.125))
  (global (mut f64) (f64.const 1024.5))
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param i64) (result i64)
    local.get 0 i64.const 1 i64.add
  )
  (func $on-cast-fail-1-0 (export "on-cast-fail-1-0") (param i32 i32 i64 f64) (result f64 i64 i32 i32 i64)
  (local i64 i32)
    local.get 3 f64.const 26.25 f64.mul local.get 2 i64.const 0x1b00000005 i64.mul
    block (result i32 anyref)
      local.get 1 i32.const 199 i32.add local.get 0 call $object br_on_cast_fail 0 anyref (ref $box) drop
      local.set 5 i64.const 0 local.set 4 local.get 5 ref.null any
    end
    call $number local.get 4
  )
  (func $on-cast-fail-1-3 (export "on-cast-fail-1-3") (param i32) (result f64 i64 f32 i32 i64) (local i64 f32)
    global.get 7 f64.const 29.25 f64.mul global.get 1 i64.const 0x1e00000005 i64.sub
    block (result f32 anyref)
      global.get 4 i32.const 220 i32.mul global.get 3 f64.const 32.25 f64.mul global.get 5
      i64.const 0x2100000005 i64.xor i32.const 80 f32.load offset=2 local.get 0 call $object
      br_on_cast_fail 0 anyref (ref eq) drop local.set 2 i64.const 0 local.set 1 local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 2 ref.null any
    end
    call $number local.get 1
  )
  (func $on-cast-fail-1-12 (export "on-cast-fail-1-12")
  (param i32 i32 i64 i64 i32 f64 f32 f64 f32 f32 f64 f64) (result f64 i64 f32 i32 i64 i64 i32 f32 f32 f64)
  (local i64 f32)
    local.get 7 f64.const 38.25 f64.mul local.get 3 i64.const 0x2700000005 i64.mul
    block (result f32 anyref)
      local.get 1 i32.const 283 i32.add local.get 5 f64.const 41.25 f64.mul local.get 3 i64.const 0x2a00000005
      i64.sub local.get 6 f32.const 43.5 f32.sub local.get 1 i32.const 311 i32.add local.get 8 f32.const 45.5
      f32.add local.get 10 f64.const 46.25 f64.sub local.get 1 local.get 11 f64.const 48.25 f64.add
      local.get 2 i64.const -534 i64.xor local.get 9 f32.const 50.5 f32.mul local.get 1 i32.const 360 i32.mul
      local.get 8 f32.const 52.5 f32.sub local.get 0 call $object br_on_cast_fail 0 anyref (ref struct) drop
      local.set 13 i64.const 0 local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor
      local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32
      i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12
      i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64
      local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7
      i64.rotl i64.xor local.set 12 local.get 13 ref.null any
    end
    call $number local.get 12 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10
  )
  (func $on-cast-fail-3-0 (export "on-cast-fail-3-0") (param i32 i32 i64 f64)
  (result f64 i64 i32 f64 i64 i32 i64) (local i64 i32 f64 i64)
    local.get 3 f64.const 52.25 f64.sub local.get 2 i64.const -578 i64.xor
    block (result i32 f64 i64 anyref)
      local.get 1 i32.const 381 i32.sub local.get 3 local.get 2 i64.const -611 i64.add local.get 0
      call $object br_on_cast_fail 0 anyref (ref $array) drop local.set 7 local.set 6 local.set 5 i64.const 0
      local.set 4 local.get 5 local.get 6 local.get 7 ref.null any
    end
    call $number local.get 4
  )
  (func $on-cast-fail-3-3 (export "on-cast-fail-3-3")
  (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32 f32 f64 f64 f32)
  (result f64 i64 f32 i32 f32 i32 i64 i32 i64 i64 i32 f32 f32 f64 f32) (local i64 f32 i32 f32)
    local.get 10 f64.const 55.25 f64.sub local.get 3 i64.const -611 i64.add
    block (result f32 i32 f32 anyref)
      local.get 6 i32.const 402 i32.xor local.get 14 f64.const 58.25 f64.sub local.get 2 i64.const -644
      i64.mul f32.const 60.5 i32.const 430 local.get 12 f32.const 62.5 f32.mul local.get 0 call $object
      br_on_cast_fail 0 anyref (ref struct) drop local.set 19 local.set 18 local.set 17 i64.const 0
      local.set 16 local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i64.reinterpret_f64 local.get 16
      i64.const 7 i64.rotl i64.xor local.set 16 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor
      local.set 16 local.get 17 local.get 18 local.get 19 ref.null any
    end
    call $number local.get 16 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11
    local.get 13 local.get 15
  )
  (func $on-cast-fail-3-12 (export "on-cast-fail-3-12") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f32 f64 i32 i32 i64) (local i64 f32 f64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 64.25 f64.sub local.get 2 i64.const -710
    i64.xor
    block (result f32 f64 i32 anyref)
      local.get 1 i32.const 465 i32.sub local.get 6 f64.const 67.25 f64.sub local.get 2 i64.const -743 i64.add
      local.get 9 f32.const 69.5 f32.add local.get 4 local.get 7 f32.const 71.5 f32.mul local.get 6
      f64.const 72.25 f64.add local.get 1 i32.const 514 i32.xor local.get 6 f64.const 74.25 f64.mul
      local.get 5 i64.const 0x4b00000005 i64.mul local.get 9 local.get 1 i32.const 542 i32.xor block end
      local.get 7 f32.const 78.5 f32.add local.get 6 local.get 1 i32.const 563 i32.add local.get 0
      call $object br_on_cast_fail 0 anyref (ref $box) drop local.set 13 local.set 12 local.set 11 i64.const 0
      local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7
      i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10
      i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
      local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11
      local.get 12 local.get 13 ref.null any
    end
    call $number local.get 10
  )
  (func $on-cast-fail-6-0 (export "on-cast-fail-6-0") (param i32 i32 i64 f64)
  (result f64 i64 i32 f64 i64 f32 i32 f32 i32 i64) (local i64 i32 f64 i64 f32 i32 f32)
    local.get 3 f64.const 2.25 f64.mul local.get 2 i64.const 0x300000005 i64.mul
    block (result i32 f64 i64 f32 i32 f32 anyref)
      local.get 1 local.get 3 f64.const 5.25 f64.mul local.get 2 f32.const 7.5 i32.const 59 i32.const 72
      f32.load offset=1 local.get 0 call $object br_on_cast_fail 0 anyref (ref struct) drop local.set 10
      local.set 9 local.set 8 local.set 7 local.set 6 local.set 5 i64.const 0 local.set 4 local.get 5
      local.get 6 local.get 7 local.get 8 local.get 9 local.get 10 ref.null any
    end
    call $number local.get 4
  )
  (func $on-cast-fail-6-3 (export "on-cast-fail-6-3")
  (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32 f32 f64 f64 f32)
  (result f64 i64 f32 i32 f32 f64 i32 f64 i32 i64 i32 i64 i64 i32 f32 f32 f64 f32)
  (local i64 f32 i32 f32 f64 i32 f64)
    local.get 13 f64.const 5.25 f64.mul local.get 2 i64.const 0x600000005 i64.sub
    block (result f32 i32 f32 f64 i32 f64 anyref)
      local.get 4 i32.const 52 i32.mul local.get 10 f64.const 8.25 f64.mul local.get 5 i64.const 0x900000005
      i64.xor local.get 11 f32.const 10.5 f32.sub local.get 7 i32.const 80 i32.mul f32.const 12.5
      f64.const 13.25 local.get 4 i32.const 101 i32.sub local.get 8 f64.const 15.25 f64.add local.get 0
      call $object br_on_cast_fail 0 anyref (ref null $more) drop local.set 22 local.set 21 local.set 20
      local.set 19 local.set 18 local.set 17 i64.const 0 local.set 16 local.get 16 i64.const 7 i64.rotl
      i64.xor local.set 16 i64.reinterpret_f64 local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
      i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.get 17 local.get 18
      local.get 19 local.get 20 local.get 21 local.get 22 ref.null any
    end
    call $number local.get 16 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11
    local.get 13 local.get 15
  )
  (func $on-cast-fail-6-12 (export "on-cast-fail-6-12") (param i32)
  (result f64 i64 f32 f64 i32 f64 i64 f32 i32 i64) (local i64 f32 f64 i32 f64 i64 f32)
    global.get 3 f64.const 14.25 f64.mul global.get 5 i64.const 0xf00000005 i64.mul
    block (result f32 f64 i32 f64 i64 f32 anyref)
      global.get 0 i32.const 115 i32.add global.get 7 global.get 1 global.get 6 f32.const 19.5 f32.sub
      global.get 0 i32.const 143 i32.add global.get 6 global.get 3 f64.const 22.25 f64.sub global.get 4
      i32.const 164 i32.mul global.get 3 f64.const 24.25 f64.add global.get 5 global.get 2 global.get 4
      i32.const 192 i32.mul global.get 2 f32.const 28.5 f32.sub i32.const 40 f64.load offset=1 i32.const 213
      i32.const 56 f64.load offset=3 i32.const 64 i64.load global.get 6 local.get 0 call $object
      br_on_cast_fail 0 anyref (ref eq) drop local.set 7 local.set 6 local.set 5 local.set 4 local.set 3
      local.set 2 i64.const 0 local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor
      local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32
      i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1
      i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7
      i64.rotl i64.xor local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64
      local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl
      i64.xor local.set 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 ref.null any
    end
    call $number local.get 1
  )
)

(assert_return (invoke "on-cast-fail-1-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -118.125)
  (i64.const 0x606060600f0f0f0f) (i32.const 0x20202c9) (i32.const 0) (i64.const 0))
(assert_return (invoke "on-cast-fail-1-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -118.125)
  (i64.const 0x606060600f0f0f0f) (i32.const 0x20202c9) (i32.const 1) (i64.const 0))
(assert_return (invoke "on-cast-fail-1-0"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -118.125)
  (i64.const 0x606060600f0f0f0f) (i32.const 0x20202c9) (i32.const 0) (i64.const 0))
(assert_return (invoke "on-cast-fail-1-0"
  (i32.const 3) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -118.125)
  (i64.const 0x606060600f0f0f0f) (i32.const 0x20202c9) (i32.const 0) (i64.const 0))
(assert_return (invoke "on-cast-fail-1-0"
  (i32.const 4) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -118.125)
  (i64.const 0x606060600f0f0f0f) (i32.const 0x20202c9) (i32.const 4) (i64.const 0))
(assert_return (invoke "on-cast-fail-1-3"
  (i32.const 0)) (f64.const 29966.625) (i64.const 0x1122332655667783) (f32.const 3.0072082e+12) (i32.const 0)
  (i64.const 0))
(assert_return (invoke "on-cast-fail-1-3"
  (i32.const 1)) (f64.const 29966.625) (i64.const 0x1122332655667783) (f32.const 3.0072082e+12) (i32.const 0)
  (i64.const 0x4828bebe81c0c20b))
(assert_return (invoke "on-cast-fail-1-3"
  (i32.const 2)) (f64.const 29966.625) (i64.const 0x1122332655667783) (f32.const 3.0072082e+12) (i32.const 0)
  (i64.const 0x4828bebe81c0c20b))
(assert_return (invoke "on-cast-fail-1-3"
  (i32.const 3)) (f64.const 29966.625) (i64.const 0x1122332655667783) (f32.const 3.0072082e+12) (i32.const 0)
  (i64.const 0x4828bebe81c0c20b))
(assert_return (invoke "on-cast-fail-1-3"
  (i32.const 4)) (f64.const 29966.625) (i64.const 0x1122332655667783) (f32.const 3.0072082e+12) (i32.const 0)
  (i64.const 0x4828bebe81c0c20b))
(assert_return (invoke "on-cast-fail-1-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -325.125) (i64.const 0xb0b0b0b014141414) (f32.const -42.75)
  (i32.const 0) (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505) (f32.const 7.75)
  (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-cast-fail-1-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -325.125) (i64.const 0xb0b0b0b014141414) (f32.const -42.75)
  (i32.const 1) (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505) (f32.const 7.75)
  (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-cast-fail-1-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -325.125) (i64.const 0xb0b0b0b014141414) (f32.const -42.75)
  (i32.const 0) (i64.const 0xd07dc60684b7b90e) (i64.const 0x303030303030303) (i32.const 0x5050505)
  (f32.const 7.75) (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-cast-fail-1-12"
  (i32.const 3) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -325.125) (i64.const 0xb0b0b0b014141414) (f32.const -42.75)
  (i32.const 0) (i64.const 0xd07dc60684b7b90e) (i64.const 0x303030303030303) (i32.const 0x5050505)
  (f32.const 7.75) (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-cast-fail-1-12"
  (i32.const 4) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -325.125) (i64.const 0xb0b0b0b014141414) (f32.const -42.75)
  (i32.const 4) (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505) (f32.const 7.75)
  (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-cast-fail-3-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -56.75)
  (i64.const 0xfcfcfcfcfcfcfebd) (i32.const 0x2020085) (f64.const -4.5) (i64.const 0x3030303030300a0)
  (i32.const 0) (i64.const 0))
(assert_return (invoke "on-cast-fail-3-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -56.75)
  (i64.const 0xfcfcfcfcfcfcfebd) (i32.const 0x2020085) (f64.const -4.5) (i64.const 0x3030303030300a0)
  (i32.const 1) (i64.const 0))
(assert_return (invoke "on-cast-fail-3-0"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -56.75)
  (i64.const 0xfcfcfcfcfcfcfebd) (i32.const 0x2020085) (f64.const -4.5) (i64.const 0x3030303030300a0)
  (i32.const 2) (i64.const 0))
(assert_return (invoke "on-cast-fail-3-0"
  (i32.const 3) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -56.75)
  (i64.const 0xfcfcfcfcfcfcfebd) (i32.const 0x2020085) (f64.const -4.5) (i64.const 0x3030303030300a0)
  (i32.const 3) (i64.const 0))
(assert_return (invoke "on-cast-fail-3-0"
  (i32.const 4) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -56.75)
  (i64.const 0xfcfcfcfcfcfcfebd) (i32.const 0x2020085) (f64.const -4.5) (i64.const 0x3030303030300a0)
  (i32.const 0) (i64.const 0))
(assert_return (invoke "on-cast-fail-3-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -66.75) (i64.const 0x4040404040401a1) (f32.const 60.5)
  (i32.const 430) (f32.const 859.375) (i32.const 0) (i64.const 0) (i32.const 0x2020202)
  (i64.const 0x404040404040404) (i64.const 0x606060606060606) (i32.const 0x8080808) (f32.const 10.75)
  (f32.const 12.75) (f64.const -14.5) (f32.const 16.75))
(assert_return (invoke "on-cast-fail-3-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -66.75) (i64.const 0x4040404040401a1) (f32.const 60.5)
  (i32.const 430) (f32.const 859.375) (i32.const 1) (i64.const 0) (i32.const 0x2020202)
  (i64.const 0x404040404040404) (i64.const 0x606060606060606) (i32.const 0x8080808) (f32.const 10.75)
  (f32.const 12.75) (f64.const -14.5) (f32.const 16.75))
(assert_return (invoke "on-cast-fail-3-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -66.75) (i64.const 0x4040404040401a1) (f32.const 60.5)
  (i32.const 430) (f32.const 859.375) (i32.const 0) (i64.const 0x32231b1b1c1a1dee) (i32.const 0x2020202)
  (i64.const 0x404040404040404) (i64.const 0x606060606060606) (i32.const 0x8080808) (f32.const 10.75)
  (f32.const 12.75) (f64.const -14.5) (f32.const 16.75))
(assert_return (invoke "on-cast-fail-3-3"
  (i32.const 3) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -66.75) (i64.const 0x4040404040401a1) (f32.const 60.5)
  (i32.const 430) (f32.const 859.375) (i32.const 0) (i64.const 0x32231b1b1c1a1dee) (i32.const 0x2020202)
  (i64.const 0x404040404040404) (i64.const 0x606060606060606) (i32.const 0x8080808) (f32.const 10.75)
  (f32.const 12.75) (f64.const -14.5) (f32.const 16.75))
(assert_return (invoke "on-cast-fail-3-3"
  (i32.const 4) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -66.75) (i64.const 0x4040404040401a1) (f32.const 60.5)
  (i32.const 430) (f32.const 859.375) (i32.const 4) (i64.const 0) (i32.const 0x2020202)
  (i64.const 0x404040404040404) (i64.const 0x606060606060606) (i32.const 0x8080808) (f32.const 10.75)
  (f32.const 12.75) (f64.const -14.5) (f32.const 16.75))
(assert_return (invoke "on-cast-fail-3-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -73.75) (i64.const 0xfcfcfcfcfcfcfe39) (f32.const 87.25) (f64.const -7.5)
  (i32.const 0x2020435) (i32.const 0) (i64.const 6))
(assert_return (invoke "on-cast-fail-3-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -73.75) (i64.const 0xfcfcfcfcfcfcfe39) (f32.const 87.25) (f64.const -7.5)
  (i32.const 0x2020435) (i32.const 1) (i64.const 6))
(assert_return (invoke "on-cast-fail-3-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -73.75) (i64.const 0xfcfcfcfcfcfcfe39) (f32.const 87.25) (f64.const -7.5)
  (i32.const 0x2020435) (i32.const 0) (i64.const 0xb913f446d6c98b98))
(assert_return (invoke "on-cast-fail-3-12"
  (i32.const 3) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -73.75) (i64.const 0xfcfcfcfcfcfcfe39) (f32.const 87.25) (f64.const -7.5)
  (i32.const 0x2020435) (i32.const 0) (i64.const 0xb913f446d6c98b98))
(assert_return (invoke "on-cast-fail-3-12"
  (i32.const 4) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -73.75) (i64.const 0xfcfcfcfcfcfcfe39) (f32.const 87.25) (f64.const -7.5)
  (i32.const 0x2020435) (i32.const 4) (i64.const 6))
(assert_return (invoke "on-cast-fail-6-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -10.125)
  (i64.const 0x181818180f0f0f0f) (i32.const 0x2020202) (f64.const -23.625) (i64.const 0x303030303030303)
  (f32.const 7.5) (i32.const 59) (f32.const 3.4116134e-34) (i32.const 0) (i64.const 0))
(assert_return (invoke "on-cast-fail-6-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -10.125)
  (i64.const 0x181818180f0f0f0f) (i32.const 0x2020202) (f64.const -23.625) (i64.const 0x303030303030303)
  (f32.const 7.5) (i32.const 59) (f32.const 3.4116134e-34) (i32.const 1) (i64.const 0))
(assert_return (invoke "on-cast-fail-6-0"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -10.125)
  (i64.const 0x181818180f0f0f0f) (i32.const 0x2020202) (f64.const -23.625) (i64.const 0x303030303030303)
  (f32.const 7.5) (i32.const 59) (f32.const 3.4116134e-34) (i32.const 0) (i64.const 0))
(assert_return (invoke "on-cast-fail-6-0"
  (i32.const 3) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -10.125)
  (i64.const 0x181818180f0f0f0f) (i32.const 0x2020202) (f64.const -23.625) (i64.const 0x303030303030303)
  (f32.const 7.5) (i32.const 59) (f32.const 3.4116134e-34) (i32.const 0) (i64.const 0))
(assert_return (invoke "on-cast-fail-6-0"
  (i32.const 4) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -10.125)
  (i64.const 0x181818180f0f0f0f) (i32.const 0x2020202) (f64.const -23.625) (i64.const 0x303030303030303)
  (f32.const 7.5) (i32.const 59) (f32.const 3.4116134e-34) (i32.const 4) (i64.const 0))
(assert_return (invoke "on-cast-fail-6-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -76.125) (i64.const 0x30302fd030302fe) (f32.const 2.25)
  (i32.const 0x82828280) (f32.const 12.5) (f64.const 13.25) (i32.const 0x50504a0) (f64.const 5.75)
  (i32.const 0) (i64.const 0xaa5fc1818485c4e5) (i32.const 0x2020202) (i64.const 0x404040404040404)
  (i64.const 0x606060606060606) (i32.const 0x8080808) (f32.const 10.75) (f32.const 12.75) (f64.const -14.5)
  (f32.const 16.75))
(assert_return (invoke "on-cast-fail-6-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -76.125) (i64.const 0x30302fd030302fe) (f32.const 2.25)
  (i32.const 0x82828280) (f32.const 12.5) (f64.const 13.25) (i32.const 0x50504a0) (f64.const 5.75)
  (i32.const 1) (i64.const 0) (i32.const 0x2020202) (i64.const 0x404040404040404)
  (i64.const 0x606060606060606) (i32.const 0x8080808) (f32.const 10.75) (f32.const 12.75) (f64.const -14.5)
  (f32.const 16.75))
(assert_return (invoke "on-cast-fail-6-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -76.125) (i64.const 0x30302fd030302fe) (f32.const 2.25)
  (i32.const 0x82828280) (f32.const 12.5) (f64.const 13.25) (i32.const 0x50504a0) (f64.const 5.75)
  (i32.const 2) (i64.const 0) (i32.const 0x2020202) (i64.const 0x404040404040404)
  (i64.const 0x606060606060606) (i32.const 0x8080808) (f32.const 10.75) (f32.const 12.75) (f64.const -14.5)
  (f32.const 16.75))
(assert_return (invoke "on-cast-fail-6-3"
  (i32.const 3) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -76.125) (i64.const 0x30302fd030302fe) (f32.const 2.25)
  (i32.const 0x82828280) (f32.const 12.5) (f64.const 13.25) (i32.const 0x50504a0) (f64.const 5.75)
  (i32.const 0) (i64.const 0xaa5fc1818485c4e5) (i32.const 0x2020202) (i64.const 0x404040404040404)
  (i64.const 0x606060606060606) (i32.const 0x8080808) (f32.const 10.75) (f32.const 12.75) (f64.const -14.5)
  (f32.const 16.75))
(assert_return (invoke "on-cast-fail-6-3"
  (i32.const 4) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -76.125) (i64.const 0x30302fd030302fe) (f32.const 2.25)
  (i32.const 0x82828280) (f32.const 12.5) (f64.const 13.25) (i32.const 0x50504a0) (f64.const 5.75)
  (i32.const 4) (i64.const 0) (i32.const 0x2020202) (i64.const 0x404040404040404)
  (i64.const 0x606060606060606) (i32.const 0x8080808) (f32.const 10.75) (f32.const 12.75) (f64.const -14.5)
  (f32.const 16.75))
(assert_return (invoke "on-cast-fail-6-12"
  (i32.const 0)) (f64.const -106.875) (i64.const 0xaf9b8773e6e1dcd8) (f32.const -25.25)
  (f64.const -3.455558710662957e+288) (i32.const 213) (f64.const -2.030012203600678e-205)
  (i64.const 0x4e2904dfba95704b) (f32.const -0.125) (i32.const 0) (i64.const 0))
(assert_return (invoke "on-cast-fail-6-12"
  (i32.const 1)) (f64.const -106.875) (i64.const 0xaf9b8773e6e1dcd8) (f32.const -25.25)
  (f64.const -3.455558710662957e+288) (i32.const 213) (f64.const -2.030012203600678e-205)
  (i64.const 0x4e2904dfba95704b) (f32.const -0.125) (i32.const 0) (i64.const 0xd78db1db19635105))
(assert_return (invoke "on-cast-fail-6-12"
  (i32.const 2)) (f64.const -106.875) (i64.const 0xaf9b8773e6e1dcd8) (f32.const -25.25)
  (f64.const -3.455558710662957e+288) (i32.const 213) (f64.const -2.030012203600678e-205)
  (i64.const 0x4e2904dfba95704b) (f32.const -0.125) (i32.const 0) (i64.const 0xd78db1db19635105))
(assert_return (invoke "on-cast-fail-6-12"
  (i32.const 3)) (f64.const -106.875) (i64.const 0xaf9b8773e6e1dcd8) (f32.const -25.25)
  (f64.const -3.455558710662957e+288) (i32.const 213) (f64.const -2.030012203600678e-205)
  (i64.const 0x4e2904dfba95704b) (f32.const -0.125) (i32.const 0) (i64.const 0xd78db1db19635105))
(assert_return (invoke "on-cast-fail-6-12"
  (i32.const 4)) (f64.const -106.875) (i64.const 0xaf9b8773e6e1dcd8) (f32.const -25.25)
  (f64.const -3.455558710662957e+288) (i32.const 213) (f64.const -2.030012203600678e-205)
  (i64.const 0x4e2904dfba95704b) (f32.const -0.125) (i32.const 0) (i64.const 0xd78db1db19635105))

(module
  (type $box (sub (struct (field i32))))
  (type $more (sub $box (struct (field i32) (field i64))))
  (type $array (array i8))
  (import "objects" "object" (func $object (param i32) (result anyref)))
  (import "objects" "number" (func $number (param anyref) (result i32)))
  (memory 1 5)
  (data (i32.const 0) "\0b\30\55\7a\9f\c4\e9\0e\33\58\7d\a2\c7\ec\11\36\5b\80\a5\ca\ef\14\39\5e\83\a8\cd\f2\17\3c\61\86\ab\d0\f5\1a\3f\64\89\ae\d3\f8\1d\42\67\8c\b1\d6\fb\20\45\6a\8f\b4\d9\fe\23\48\6d\92\b7\dc\01\26\4b\70\95\ba\df\04\29\4e\73\98\bd\e2\07\2c\51\76\9b\c0\e5\0a\2f\54\79\9e\c3\e8\0d\32\57\7c\a1\c6\eb\10\35\5a\7f\a4\c9\ee\13\38\5d\82\a7\cc\f1\16\3b\60\85\aa\cf\f4\19\3e\63\88\ad\d2\f7\1c\41\66\8b\b0\d5\fa\1f\44\69\8e\b3\d8\fd\22\47\6c\91\b6\db\00\25\4a\6f\94\b9\de\03\28\4d\72\97\bc\e1\06\2b\50\75\9a\bf\e4\09\2e\53\78\9d\c2\e7\0c\31\56\7b\a0\c5\ea\0f\34\59\7e\a3\c8\ed\12\37\5c\81\a6\cb\f0\15\3a\5f\84\a9\ce\f3\18\3d\62\87\ac\d1\f6\1b\40\65\8a\af\d4\f9\1e\43\68\8d\b2\d7\fc\21\46\6b\90\b5\da\ff\24\49\6e\93\b8\dd\02\27\4c\71\96\bb\e0\05\2a\4f\74\99\be\e3\08\2d\52\77\9c\c1\e6")
  (global (mut i32) (i32.const 0x12345678))
  (global (mut i64) (i64.const 0x1122334455667788))
  (global (mut f32) (f32.const 3.25))
  (global (mut f64) (f64.const -7.5))
  (global (mut i32) (i32.const -77))
  (global (mut i64) (i64.const 0xfefdfcfbfaf9f8f8))
  (global (mut f32) (f32.const -0.125))
  (global (mut f64) (f64.const 1024.5))
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param i64) (result i64)
    local.get 0 i64.const 1 i64.add
  )
  (func $on-cast-outer-1-0 (export "on-cast-outer-1-0")
  (param i32 i32 i64 i64 i32 f64 f32 f64 f32 f32 f64 f64) (result f64 i64 i32 i32 i64 i64 i32 f32 f32 f64)
  (local i64 i32)
    local.get 5 f64.const 27.25 f64.add local.get 3 i64.const -303 i64.add
    block (result i32 anyref)
      block
        local.get 4 i32.const 206 i32.xor local.get 0 call $object br_on_cast 1 anyref (ref $box) drop
        i64.const 0 local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      end
      local.get 4 i32.const 213 i32.sub ref.null any
    end
    call $number local.get 12 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10
  )
  (func $on-cast-outer-1-3 (export "on-cast-outer-1-3") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f32 i32 i64) (local i64 f32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 30.25 f64.add local.get 5 i64.const -336
    i64.mul
    block (result f32 anyref)
      block
        local.get 1 local.get 6 local.get 2 i64.const -369 i64.sub i32.const 88 f32.load offset=3 local.get 0
        call $object br_on_cast 1 anyref (ref eq) drop i64.const 0 local.set 10 i32.reinterpret_f32
        i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 10 i64.const 7
        i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
        local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      end
      local.get 9 f32.const 36.5 f32.add ref.null any
    end
    call $number local.get 10
  )
  (func $on-cast-outer-1-12 (export "on-cast-outer-1-12")
  (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32 f32 f64 f64 f32)
  (result f64 i64 f32 i32 i64 i64 i32 i32 f64 f64 f32 f64) (local i64 f32)
    local.get 10 f64.const 39.25 f64.add local.get 2 i64.const -435 i64.add
    block (result f32 anyref)
      block
        local.get 7 local.get 13 f64.const 42.25 f64.add local.get 2 i64.const -468 i64.mul local.get 15
        f32.const 44.5 f32.mul local.get 6 local.get 15 f32.const 46.5 f32.sub local.get 8 local.get 4
        i32.const 339 i32.add local.get 13 f64.const 49.25 f64.sub local.get 5 local.get 11 f32.const 51.5
        f32.add local.get 7 i32.const 367 i32.add local.get 12 f32.const 53.5 f32.mul local.get 0 call $object
        br_on_cast 1 anyref (ref struct) drop i64.const 0 local.set 16 i32.reinterpret_f32 i64.extend_i32_u
        local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i64.extend_i32_u local.get 16 i64.const 7
        i64.rotl i64.xor local.set 16 i32.reinterpret_f32 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl
        i64.xor local.set 16 local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i64.reinterpret_f64
        local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i64.extend_i32_u local.get 16 i64.const 7
        i64.rotl i64.xor local.set 16 i64.reinterpret_f64 local.get 16 i64.const 7 i64.rotl i64.xor
        local.set 16 i32.reinterpret_f32 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor
        local.set 16 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
        i32.reinterpret_f32 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
        local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 i64.reinterpret_f64 local.get 16 i64.const 7
        i64.rotl i64.xor local.set 16 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16
      end
      local.get 9 f32.const 54.5 f32.add ref.null any
    end
    call $number local.get 16 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10 local.get 12
    local.get 14
  )
  (func $on-cast-outer-3-0 (export "on-cast-outer-3-0") (param i32) (result f64 i64 i32 f64 i64 i32 i64)
  (local i64 i32 f64 i64)
    global.get 7 f64.const 53.25 f64.mul global.get 1 i64.const 0x3600000005 i64.sub
    block (result i32 f64 i64 anyref)
      block
        global.get 4 i32.const 388 i32.mul global.get 3 f64.const 56.25 f64.mul global.get 5
        i64.const 0x3900000005 i64.xor local.get 0 call $object br_on_cast 1 anyref (ref $array) drop
        i64.const 0 local.set 1 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64
        local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl
        i64.xor local.set 1
      end
      global.get 0 i32.const 409 i32.sub global.get 7 f64.const 59.25 f64.mul global.get 1
      i64.const 0x3c00000005 i64.add ref.null any
    end
    call $number local.get 1
  )
  (func $on-cast-outer-3-3 (export "on-cast-outer-3-3")
  (param i32 i32 i64 i64 i32 f64 f32 f64 f32 f32 f64 f64)
  (result f64 i64 f32 i32 f32 i32 i64 i32 i64 f64 f64 f32 f64) (local i64 f32 i32 f32)
    local.get 7 f64.const 56.25 f64.mul local.get 2 i64.const 0x3900000005 i64.xor
    block (result f32 i32 f32 anyref)
      block
        local.get 4 local.get 10 f64.const 59.25 f64.mul local.get 2 i64.const 0x3c00000005 i64.add
        local.get 8 local.get 4 i32.const 437 i32.sub local.get 6 f32.const 63.5 f32.add local.get 0
        call $object br_on_cast 1 anyref (ref struct) drop i64.const 0 local.set 12 i32.reinterpret_f32
        i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12
        i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12
        i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
        i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u
        local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
      end
      local.get 9 f32.const 64.5 f32.sub local.get 4 i32.const 458 i32.xor local.get 9 f32.const 66.5 f32.add
      ref.null any
    end
    call $number local.get 12 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11
  )
  (func $on-cast-outer-3-12 (export "on-cast-outer-3-12") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f32 f64 i32 i32 i64) (local i64 f32 f64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 8 f64.const 65.25 f64.mul local.get 5
    i64.const 0x4200000005 i64.sub
    block (result f32 f64 i32 anyref)
      block
        local.get 1 i32.const 472 i32.mul local.get 8 local.get 2 i64.const 0x4500000005 i64.xor local.get 7
        f32.const 70.5 f32.sub local.get 4 local.get 7 local.get 6 local.get 1 local.get 6 f64.const 75.25
        f64.add local.get 2 local.get 9 f32.const 77.5 f32.mul local.get 4 i32.const 549 i32.sub block end
        local.get 9 f32.const 79.5 f32.sub local.get 6 f64.const 80.25 f64.mul local.get 4 i32.const 570
        i32.xor local.get 0 call $object br_on_cast 1 anyref (ref $box) drop i64.const 0 local.set 10
        i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64
        local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u
        local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7
        i64.rotl i64.xor local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl
        i64.xor local.set 10 local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64
        local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7
        i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
        local.set 10 i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor
        local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
        i32.reinterpret_f32 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
        local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7
        i64.rotl i64.xor local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10
      end
      local.get 9 f32.const 82.5 f32.sub local.get 8 f64.const 83.25 f64.mul local.get 4 i32.const 591 i32.add
      ref.null any
    end
    call $number local.get 10
  )
  (func $on-cast-outer-6-0 (export "on-cast-outer-6-0") (param i32 i32 i64 f64)
  (result f64 i64 i32 f64 i64 f32 i32 f32 i32 i64) (local i64 i32 f64 i64 f32 i32 f32)
    local.get 3 f64.const 3.25 f64.add local.get 2 i64.const -39 i64.add
    block (result i32 f64 i64 f32 i32 f32 anyref)
      block
        block end local.get 1 local.get 3 local.get 2 i64.const -72 i64.mul global.get 2 i32.const 66
        global.get 2 f32.const 10.5 f32.sub local.get 0 call $object br_on_cast_fail 1 anyref (ref struct)
        drop i64.const 0 local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl
        i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
        i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4
        i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor
        local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
      end
      local.get 1 i32.const 80 i32.mul local.get 3 f64.const 12.25 f64.add local.get 2 i64.const -138 i64.xor
      global.get 2 f32.const 14.5 f32.mul local.get 1 i32.const 108 i32.mul global.get 2 f32.const 16.5
      f32.sub ref.null any
    end
    call $number local.get 4
  )
  (func $on-cast-outer-6-3 (export "on-cast-outer-6-3") (param i32)
  (result f64 i64 f32 i32 f32 f64 i32 f64 i32 i64) (local i64 f32 i32 f32 f64 i32 f64)
    global.get 3 f64.const 6.25 f64.add global.get 5 i64.const -72 i64.mul
    block (result f32 i32 f32 f64 i32 f64 anyref)
      block
        global.get 0 global.get 7 f64.const 9.25 f64.add global.get 1 i64.const -105 i64.sub block end
        i32.const 88 f32.load offset=3 i32.const 87 global.get 6 f32.const 13.5 f32.sub global.get 3
        global.get 4 i32.const 128 f64.load local.get 0 call $object br_on_cast_fail 1 anyref (ref null $more)
        drop i64.const 0 local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
        i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
        i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7
        i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
        i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1
        i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor
        local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
      end
      global.get 6 f32.const 17.5 f32.mul global.get 0 i32.const 129 i32.sub global.get 6 f32.const 19.5
      f32.sub global.get 3 f64.const 20.25 f64.mul global.get 4 i32.const 150 i32.xor global.get 3
      f64.const 22.25 f64.sub ref.null any
    end
    call $number local.get 1
  )
  (func $on-cast-outer-6-12 (export "on-cast-outer-6-12") (param i32 i32 i64 f64)
  (result f64 i64 f32 f64 i32 f64 i64 f32 i32 i64) (local i64 f32 f64 i32 f64 i64 f32)
    local.get 3 f64.const 15.25 f64.add local.get 2 i64.const -171 i64.add
    block (result f32 f64 i32 f64 i64 f32 anyref)
      block
        local.get 1 i32.const 122 i32.xor local.get 3 f64.const 18.25 f64.add local.get 2 i64.const -204
        i64.mul global.get 2 f32.const 20.5 f32.mul local.get 1 i32.const 150 i32.xor global.get 2
        f32.const 22.5 f32.sub local.get 3 f64.const 23.25 f64.mul local.get 1 local.get 3 f64.const 25.25
        f64.sub local.get 2 i64.const -281 i64.sub global.get 6 f32.const 27.5 f32.add local.get 1
        i32.const 199 i32.add global.get 6 f32.const 29.5 f32.mul local.get 3 i32.const 220 local.get 3
        f64.const 32.25 f64.mul local.get 2 i64.const 0x2100000005 i64.xor global.get 2 f32.const 34.5 f32.sub
        local.get 0 call $object br_on_cast_fail 1 anyref (ref eq) drop i64.const 0 local.set 4
        i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 local.get 4
        i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor
        local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64
        local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4
        i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
        local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
        local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7
        i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
        i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32
        i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4
        i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7
        i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64
        local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl
        i64.xor local.set 4
      end
      global.get 6 f32.const 35.5 f32.mul local.get 3 f64.const 36.25 f64.add local.get 1 i32.const 262
      i32.xor local.get 3 f64.const 38.25 f64.mul local.get 2 i64.const 0x2700000005 i64.mul global.get 2
      f32.const 40.5 f32.sub ref.null any
    end
    call $number local.get 4
  )
)

(assert_return (invoke "on-cast-outer-1-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const 20.75) (i64.const 0x4040404040402d5) (i32.const 0x5050430)
  (i32.const 0) (i64.const 0x50505cb) (i64.const 0x303030303030303) (i32.const 0x5050505) (f32.const 7.75)
  (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-cast-outer-1-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const 20.75) (i64.const 0x4040404040402d5) (i32.const 0x5050430)
  (i32.const 0) (i64.const 0x50505cb) (i64.const 0x303030303030303) (i32.const 0x5050505) (f32.const 7.75)
  (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-cast-outer-1-0"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const 20.75) (i64.const 0x4040404040402d5) (i32.const 0x50505cb)
  (i32.const 2) (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505) (f32.const 7.75)
  (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-cast-outer-1-0"
  (i32.const 3) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const 20.75) (i64.const 0x4040404040402d5) (i32.const 0x50505cb)
  (i32.const 3) (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505) (f32.const 7.75)
  (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-cast-outer-1-0"
  (i32.const 4) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const 20.75) (i64.const 0x4040404040402d5) (i32.const 0x5050430)
  (i32.const 0) (i64.const 0x50505cb) (i64.const 0x303030303030303) (i32.const 0x5050505) (f32.const 7.75)
  (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-cast-outer-1-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 20.75) (i64.const 0x1818181818181820) (f32.const 47.25) (i32.const 0)
  (i64.const 0xcfd4ef4a255f02a2))
(assert_return (invoke "on-cast-outer-1-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 20.75) (i64.const 0x1818181818181820) (f32.const -8.5496323e-19) (i32.const 1)
  (i64.const 6))
(assert_return (invoke "on-cast-outer-1-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 20.75) (i64.const 0x1818181818181820) (f32.const -8.5496323e-19) (i32.const 2)
  (i64.const 6))
(assert_return (invoke "on-cast-outer-1-3"
  (i32.const 3) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 20.75) (i64.const 0x1818181818181820) (f32.const -8.5496323e-19) (i32.const 3)
  (i64.const 6))
(assert_return (invoke "on-cast-outer-1-3"
  (i32.const 4) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const 20.75) (i64.const 0x1818181818181820) (f32.const -8.5496323e-19) (i32.const 4)
  (i64.const 6))
(assert_return (invoke "on-cast-outer-1-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const 27.75) (i64.const 0x303030303030150) (f32.const 65.25)
  (i32.const 0) (i64.const 0x8200652849a4feb8) (i64.const 0x303030303030303) (i32.const 0x5050505)
  (i32.const 0x7070707) (f64.const -9.5) (f64.const -11.5) (f32.const 13.75) (f64.const -15.5))
(assert_return (invoke "on-cast-outer-1-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const 27.75) (i64.const 0x303030303030150) (f32.const 65.25)
  (i32.const 0) (i64.const 0x8200652849a4feb8) (i64.const 0x303030303030303) (i32.const 0x5050505)
  (i32.const 0x7070707) (f64.const -9.5) (f64.const -11.5) (f32.const 13.75) (f64.const -15.5))
(assert_return (invoke "on-cast-outer-1-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const 27.75) (i64.const 0x303030303030150) (f32.const 735.625)
  (i32.const 2) (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505) (i32.const 0x7070707)
  (f64.const -9.5) (f64.const -11.5) (f32.const 13.75) (f64.const -15.5))
(assert_return (invoke "on-cast-outer-1-12"
  (i32.const 3) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const 27.75) (i64.const 0x303030303030150) (f32.const 735.625)
  (i32.const 3) (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505) (i32.const 0x7070707)
  (f64.const -9.5) (f64.const -11.5) (f32.const 13.75) (f64.const -15.5))
(assert_return (invoke "on-cast-outer-1-12"
  (i32.const 4) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const 27.75) (i64.const 0x303030303030150) (f32.const 65.25)
  (i32.const 0) (i64.const 0x8200652849a4feb8) (i64.const 0x303030303030303) (i32.const 0x5050505)
  (i32.const 0x7070707) (f64.const -9.5) (f64.const -11.5) (f32.const 13.75) (f64.const -15.5))
(assert_return (invoke "on-cast-outer-3-0"
  (i32.const 0)) (f64.const 54554.625) (i64.const 0x1122330e55667783) (i32.const 0x123454df)
  (f64.const 60701.625) (i64.const 0x112233805566778d) (i32.const 0) (i64.const 0x421fbebe81c0f493))
(assert_return (invoke "on-cast-outer-3-0"
  (i32.const 1)) (f64.const 54554.625) (i64.const 0x1122330e55667783) (i32.const 0x123454df)
  (f64.const 60701.625) (i64.const 0x112233805566778d) (i32.const 0) (i64.const 0x421fbebe81c0f493))
(assert_return (invoke "on-cast-outer-3-0"
  (i32.const 2)) (f64.const 54554.625) (i64.const 0x1122330e55667783) (i32.const 0x123454df)
  (f64.const 60701.625) (i64.const 0x112233805566778d) (i32.const 0) (i64.const 0x421fbebe81c0f493))
(assert_return (invoke "on-cast-outer-3-0"
  (i32.const 3)) (f64.const 54554.625) (i64.const 0x1122330e55667783) (i32.const 0x123454df)
  (f64.const 60701.625) (i64.const 0x112233805566778d) (i32.const 0) (i64.const 0x421fbebe81c0f493))
(assert_return (invoke "on-cast-outer-3-0"
  (i32.const 4)) (f64.const 54554.625) (i64.const 0x1122330e55667783) (i32.const -29876) (f64.const -421.875)
  (i64.const 0xfefdfcc2faf9f8fd) (i32.const 4) (i64.const 0))
(assert_return (invoke "on-cast-outer-3-3"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -478.125) (i64.const 0x303033a03030306) (f32.const -53.75)
  (i32.const 0x50504cf) (f32.const 77.25) (i32.const 0) (i64.const 0x96463375c5c705a7) (i32.const 0x2020202)
  (i64.const 0x404040404040404) (f64.const -6.5) (f64.const -8.5) (f32.const 10.75) (f64.const -12.5))
(assert_return (invoke "on-cast-outer-3-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -478.125) (i64.const 0x303033a03030306) (f32.const -53.75)
  (i32.const 0x50504cf) (f32.const 77.25) (i32.const 0) (i64.const 0x96463375c5c705a7) (i32.const 0x2020202)
  (i64.const 0x404040404040404) (f64.const -6.5) (f64.const -8.5) (f32.const 10.75) (f64.const -12.5))
(assert_return (invoke "on-cast-outer-3-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -478.125) (i64.const 0x303033a03030306) (f32.const 9.75)
  (i32.const 0x5050350) (f32.const 71.25) (i32.const 2) (i64.const 0) (i32.const 0x2020202)
  (i64.const 0x404040404040404) (f64.const -6.5) (f64.const -8.5) (f32.const 10.75) (f64.const -12.5))
(assert_return (invoke "on-cast-outer-3-3"
  (i32.const 3) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -478.125) (i64.const 0x303033a03030306) (f32.const 9.75)
  (i32.const 0x5050350) (f32.const 71.25) (i32.const 3) (i64.const 0) (i32.const 0x2020202)
  (i64.const 0x404040404040404) (f64.const -6.5) (f64.const -8.5) (f32.const 10.75) (f64.const -12.5))
(assert_return (invoke "on-cast-outer-3-3"
  (i32.const 4) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -478.125) (i64.const 0x303033a03030306) (f32.const -53.75)
  (i32.const 0x50504cf) (f32.const 77.25) (i32.const 0) (i64.const 0x96463375c5c705a7) (i32.const 0x2020202)
  (i64.const 0x404040404040404) (f64.const -6.5) (f64.const -8.5) (f32.const 10.75) (f64.const -12.5))
(assert_return (invoke "on-cast-outer-3-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -619.875) (i64.const 0x60605c406060601) (f32.const -71.75)
  (f64.const -790.875) (i32.const 0x5050754) (i32.const 0) (i64.const 0x48a478d468b9a0ef))
(assert_return (invoke "on-cast-outer-3-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -619.875) (i64.const 0x60605c406060601) (f32.const -71.75)
  (f64.const -790.875) (i32.const 0x5050754) (i32.const 0) (i64.const 0x48a478d468b9a0ef))
(assert_return (invoke "on-cast-outer-3-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -619.875) (i64.const 0x60605c406060601) (f32.const -68.75)
  (f64.const -601.875) (i32.const 0x505073f) (i32.const 2) (i64.const 6))
(assert_return (invoke "on-cast-outer-3-12"
  (i32.const 3) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -619.875) (i64.const 0x60605c406060601) (f32.const -68.75)
  (f64.const -601.875) (i32.const 0x505073f) (i32.const 3) (i64.const 6))
(assert_return (invoke "on-cast-outer-3-12"
  (i32.const 4) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -619.875) (i64.const 0x60605c406060601) (f32.const -71.75)
  (f64.const -790.875) (i32.const 0x5050754) (i32.const 0) (i64.const 0x48a478d468b9a0ef))
(assert_return (invoke "on-cast-outer-6-0"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -1.25)
  (i64.const 0x3030303030302dc) (i32.const 0x2020202) (f64.const -4.5) (i64.const 0x2727272727272728)
  (f32.const 3.25) (i32.const 66) (f32.const -7.25) (i32.const 0) (i64.const 0))
(assert_return (invoke "on-cast-outer-6-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -1.25)
  (i64.const 0x3030303030302dc) (i32.const 0x2020202) (f64.const -4.5) (i64.const 0x2727272727272728)
  (f32.const 3.25) (i32.const 66) (f32.const -7.25) (i32.const 1) (i64.const 0))
(assert_return (invoke "on-cast-outer-6-0"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -1.25)
  (i64.const 0x3030303030302dc) (i32.const 0xa0a0a0a0) (f64.const 7.75) (i64.const 0xfcfcfcfcfcfcfc75)
  (f32.const 47.125) (i32.const 0xd8d8d8d8) (f32.const -13.25) (i32.const 0) (i64.const 0xc781c3cdebc80bad))
(assert_return (invoke "on-cast-outer-6-0"
  (i32.const 3) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -1.25)
  (i64.const 0x3030303030302dc) (i32.const 0xa0a0a0a0) (f64.const 7.75) (i64.const 0xfcfcfcfcfcfcfc75)
  (f32.const 47.125) (i32.const 0xd8d8d8d8) (f32.const -13.25) (i32.const 0) (i64.const 0xc781c3cdebc80bad))
(assert_return (invoke "on-cast-outer-6-0"
  (i32.const 4) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -1.25)
  (i64.const 0x3030303030302dc) (i32.const 0x2020202) (f64.const -4.5) (i64.const 0x2727272727272728)
  (f32.const 3.25) (i32.const 66) (f32.const -7.25) (i32.const 4) (i64.const 0))
(assert_return (invoke "on-cast-outer-6-3"
  (i32.const 0)) (f64.const -1.25) (i64.const 0x4890d92169b1fa40) (f32.const -2.1875) (i32.const 0x123455f7)
  (f32.const -19.625) (f64.const -151.875) (i32.const -219) (f64.const -29.75) (i32.const 0)
  (i64.const 0xbaeed0927e733859))
(assert_return (invoke "on-cast-outer-6-3"
  (i32.const 1)) (f64.const -1.25) (i64.const 0x4890d92169b1fa40) (f32.const -8.5496323e-19) (i32.const 87)
  (f32.const -13.625) (f64.const -7.5) (i32.const -77) (f64.const -3.031320730055879e-239) (i32.const 1)
  (i64.const 0))
(assert_return (invoke "on-cast-outer-6-3"
  (i32.const 2)) (f64.const -1.25) (i64.const 0x4890d92169b1fa40) (f32.const -8.5496323e-19) (i32.const 87)
  (f32.const -13.625) (f64.const -7.5) (i32.const -77) (f64.const -3.031320730055879e-239) (i32.const 2)
  (i64.const 0))
(assert_return (invoke "on-cast-outer-6-3"
  (i32.const 3)) (f64.const -1.25) (i64.const 0x4890d92169b1fa40) (f32.const -2.1875) (i32.const 0x123455f7)
  (f32.const -19.625) (f64.const -151.875) (i32.const -219) (f64.const -29.75) (i32.const 0)
  (i64.const 0xbaeed0927e733859))
(assert_return (invoke "on-cast-outer-6-3"
  (i32.const 4)) (f64.const -1.25) (i64.const 0x4890d92169b1fa40) (f32.const -8.5496323e-19) (i32.const 87)
  (f32.const -13.625) (f64.const -7.5) (i32.const -77) (f64.const -3.031320730055879e-239) (i32.const 4)
  (i64.const 0))
(assert_return (invoke "on-cast-outer-6-12"
  (i32.const 0) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 10.75)
  (i64.const 0x303030303030258) (f32.const -3.6875) (f64.const -4.5) (i32.const 220) (f64.const -145.125)
  (i64.const 0x303032203030306) (f32.const -31.25) (i32.const 0) (i64.const 0))
(assert_return (invoke "on-cast-outer-6-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 10.75)
  (i64.const 0x303030303030258) (f32.const -4.4375) (f64.const 31.75) (i32.const 0x2020304)
  (f64.const -172.125) (i64.const 0x848484840f0f0f0f) (f32.const -37.25) (i32.const 0)
  (i64.const 0x7911aec43ad7ec31))
(assert_return (invoke "on-cast-outer-6-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 10.75)
  (i64.const 0x303030303030258) (f32.const -4.4375) (f64.const 31.75) (i32.const 0x2020304)
  (f64.const -172.125) (i64.const 0x848484840f0f0f0f) (f32.const -37.25) (i32.const 0)
  (i64.const 0x7911aec43ad7ec31))
(assert_return (invoke "on-cast-outer-6-12"
  (i32.const 3) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 10.75)
  (i64.const 0x303030303030258) (f32.const -4.4375) (f64.const 31.75) (i32.const 0x2020304)
  (f64.const -172.125) (i64.const 0x848484840f0f0f0f) (f32.const -37.25) (i32.const 0)
  (i64.const 0x7911aec43ad7ec31))
(assert_return (invoke "on-cast-outer-6-12"
  (i32.const 4) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const 10.75)
  (i64.const 0x303030303030258) (f32.const -4.4375) (f64.const 31.75) (i32.const 0x2020304)
  (f64.const -172.125) (i64.const 0x848484840f0f0f0f) (f32.const -37.25) (i32.const 0)
  (i64.const 0x7911aec43ad7ec31))

(module
  (type $box (sub (struct (field i32))))
  (type $more (sub $box (struct (field i32) (field i64))))
  (type $array (array i8))
  (import "objects" "object" (func $object (param i32) (result anyref)))
  (import "objects" "number" (func $number (param anyref) (result i32)))
  (memory 1 5)
  (data (i32.const 0) "\0b\30\55\7a\9f\c4\e9\0e\33\58\7d\a2\c7\ec\11\36\5b\80\a5\ca\ef\14\39\5e\83\a8\cd\f2\17\3c\61\86\ab\d0\f5\1a\3f\64\89\ae\d3\f8\1d\42\67\8c\b1\d6\fb\20\45\6a\8f\b4\d9\fe\23\48\6d\92\b7\dc\01\26\4b\70\95\ba\df\04\29\4e\73\98\bd\e2\07\2c\51\76\9b\c0\e5\0a\2f\54\79\9e\c3\e8\0d\32\57\7c\a1\c6\eb\10\35\5a\7f\a4\c9\ee\13\38\5d\82\a7\cc\f1\16\3b\60\85\aa\cf\f4\19\3e\63\88\ad\d2\f7\1c\41\66\8b\b0\d5\fa\1f\44\69\8e\b3\d8\fd\22\47\6c\91\b6\db\00\25\4a\6f\94\b9\de\03\28\4d\72\97\bc\e1\06\2b\50\75\9a\bf\e4\09\2e\53\78\9d\c2\e7\0c\31\56\7b\a0\c5\ea\0f\34\59\7e\a3\c8\ed\12\37\5c\81\a6\cb\f0\15\3a\5f\84\a9\ce\f3\18\3d\62\87\ac\d1\f6\1b\40\65\8a\af\d4\f9\1e\43\68\8d\b2\d7\fc\21\46\6b\90\b5\da\ff\24\49\6e\93\b8\dd\02\27\4c\71\96\bb\e0\05\2a\4f\74\99\be\e3\08\2d\52\77\9c\c1\e6")
  (global (mut i32) (i32.const 0x12345678))
  (global (mut i64) (i64.const 0x1122334455667788))
  (global (mut f32) (f32.const 3.25))
  (global (mut f64) (f64.const -7.5))
  (global (mut i32) (i32.const -77))
  (global (mut i64) (i64.const 0xfefdfcfbfaf9f8f8))
  (global (mut f32) (f32.const -0.125))
  (global (mut f64) (f64.const 1024.5))
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $callee)
  (func $callee (param i64) (result i64)
    local.get 0 i64.const 1 i64.add
  )
  (func $on-cast-loop-1-0 (export "on-cast-loop-1-0") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 i32 i32 i64) (local i64 i32)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 26.25 f64.mul local.get 5
    i64.const 0x1b00000005 i64.mul local.get 1 i32.const 206 i32.xor ref.null any
    block (param i32 anyref) (result i32 anyref)
      loop (param i32 anyref) (result i32 anyref)
        drop local.get 0 i32.const 1 i32.sub local.set 0 ref.null any local.get 0 i32.eqz br_if 1 drop drop
        local.get 1 i32.const 199 i32.add local.get 0 call $object br_on_cast 0 anyref (ref $box) drop
        local.set 11 i64.const 0 local.set 10 local.get 11 ref.null any
      end
    end
    call $number local.get 10
  )
  (func $on-cast-loop-1-3 (export "on-cast-loop-1-3")
  (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32 f32 f64 f64 f32)
  (result f64 i64 f32 i32 i64 i32 i64 i64 i32 f32 f32 f64 f32) (local i64 f32)
    local.get 8 f64.const 29.25 f64.mul local.get 2 i64.const 0x1e00000005 i64.sub local.get 12 f32.const 35.5
    f32.mul ref.null any
    block (param f32 anyref) (result f32 anyref)
      loop (param f32 anyref) (result f32 anyref)
        drop local.get 0 i32.const 1 i32.sub local.set 0 ref.null any local.get 0 i32.eqz br_if 1 drop drop
        local.get 4 i32.const 220 i32.mul local.get 10 f64.const 32.25 f64.mul local.get 5
        i64.const 0x2100000005 i64.xor local.get 9 f32.const 34.5 f32.sub local.get 0 call $object
        br_on_cast 0 anyref (ref eq) drop local.set 17 i64.const 0 local.set 16 local.get 16 i64.const 7
        i64.rotl i64.xor local.set 16 i64.reinterpret_f64 local.get 16 i64.const 7 i64.rotl i64.xor
        local.set 16 i64.extend_i32_u local.get 16 i64.const 7 i64.rotl i64.xor local.set 16 local.get 17
        ref.null any
      end
    end
    call $number local.get 16 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11
    local.get 13 local.get 15
  )
  (func $on-cast-loop-1-12 (export "on-cast-loop-1-12")
  (param i32 i32 i64 i64 i32 f64 f32 f64 f32 f32 f64 f64) (result f64 i64 f32 i32 i64 i64 i32 f32 f32 f64)
  (local i64 f32)
    local.get 7 f64.const 38.25 f64.mul local.get 3 i64.const 0x2700000005 i64.mul local.get 8 f32.const 53.5
    f32.mul ref.null any
    block (param f32 anyref) (result f32 anyref)
      loop (param f32 anyref) (result f32 anyref)
        drop local.get 0 i32.const 1 i32.sub local.set 0 ref.null any local.get 0 i32.eqz br_if 1 drop drop
        local.get 1 i32.const 283 i32.add local.get 5 f64.const 41.25 f64.mul local.get 3
        i64.const 0x2a00000005 i64.sub local.get 6 f32.const 43.5 f32.sub local.get 1 i32.const 311 i32.add
        local.get 8 f32.const 45.5 f32.add local.get 10 f64.const 46.25 f64.sub local.get 1 local.get 11
        f64.const 48.25 f64.add local.get 2 i64.const -534 i64.xor local.get 9 f32.const 50.5 f32.mul
        local.get 1 i32.const 360 i32.mul local.get 8 f32.const 52.5 f32.sub local.get 0 call $object
        br_on_cast 0 anyref (ref struct) drop local.set 13 i64.const 0 local.set 12 i64.extend_i32_u
        local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u
        local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor
        local.set 12 i64.reinterpret_f64 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12
        i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64
        local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u
        local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7
        i64.rotl i64.xor local.set 12 i32.reinterpret_f32 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl
        i64.xor local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64
        local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7
        i64.rotl i64.xor local.set 12 local.get 13 ref.null any
      end
    end
    call $number local.get 12 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10
  )
  (func $on-cast-loop-3-0 (export "on-cast-loop-3-0") (param i32 i32 i64 f64)
  (result f64 i64 i32 f64 i64 i32 i64) (local i64 i32 f64 i64)
    local.get 3 f64.const 52.25 f64.sub local.get 2 i64.const -578 i64.xor local.get 1 i32.const 402 i32.xor
    local.get 3 f64.const 58.25 f64.sub local.get 2 i64.const -644 i64.mul ref.null any
    block (param i32 f64 i64 anyref) (result i32 f64 i64 anyref)
      loop (param i32 f64 i64 anyref) (result i32 f64 i64 anyref)
        drop local.get 0 i32.const 1 i32.sub local.set 0 ref.null any local.get 0 i32.eqz br_if 1 drop drop
        drop drop local.get 1 i32.const 381 i32.sub local.get 3 local.get 2 i64.const -611 i64.add local.get 0
        call $object br_on_cast 0 anyref (ref $array) drop local.set 7 local.set 6 local.set 5 i64.const 0
        local.set 4 local.get 5 local.get 6 local.get 7 ref.null any
      end
    end
    call $number local.get 4
  )
  (func $on-cast-loop-3-3 (export "on-cast-loop-3-3") (param i32 i32 i64 i64 i32 f64 f32 f64 f32 f32 f64 f64)
  (result f64 i64 f32 i32 f32 i32 i64 i32 i64 f64 f64 f32 f64) (local i64 f32 i32 f32)
    local.get 7 f64.const 55.25 f64.sub local.get 3 i64.const -611 i64.add local.get 6 f32.const 63.5 f32.add
    local.get 4 i32.const 451 i32.add local.get 8 f32.const 65.5 f32.mul ref.null any
    block (param f32 i32 f32 anyref) (result f32 i32 f32 anyref)
      loop (param f32 i32 f32 anyref) (result f32 i32 f32 anyref)
        drop local.get 0 i32.const 1 i32.sub local.set 0 ref.null any local.get 0 i32.eqz br_if 1 drop drop
        drop drop local.get 1 i32.const 402 i32.xor local.get 11 f64.const 58.25 f64.sub local.get 2
        i64.const -644 i64.mul f32.const 60.5 i32.const 430 local.get 8 f32.const 62.5 f32.mul local.get 0
        call $object br_on_cast 0 anyref (ref struct) drop local.set 15 local.set 14 local.set 13 i64.const 0
        local.set 12 local.get 12 i64.const 7 i64.rotl i64.xor local.set 12 i64.reinterpret_f64 local.get 12
        i64.const 7 i64.rotl i64.xor local.set 12 i64.extend_i32_u local.get 12 i64.const 7 i64.rotl i64.xor
        local.set 12 local.get 13 local.get 14 local.get 15 ref.null any
      end
    end
    call $number local.get 12 local.get 1 local.get 3 local.get 5 local.get 7 local.get 9 local.get 11
  )
  (func $on-cast-loop-3-12 (export "on-cast-loop-3-12") (param i32) (result f64 i64 f32 f64 i32 i32 i64)
  (local i64 f32 f64 i32)
    global.get 3 f64.const 64.25 f64.sub global.get 5 i64.const -710 i64.xor global.get 6 f32.const 81.5
    f32.add global.get 3 f64.const 82.25 f64.sub global.get 4 i32.const 584 i32.mul ref.null any
    block (param f32 f64 i32 anyref) (result f32 f64 i32 anyref)
      loop (param f32 f64 i32 anyref) (result f32 f64 i32 anyref)
        drop local.get 0 i32.const 1 i32.sub local.set 0 ref.null any local.get 0 i32.eqz br_if 1 drop drop
        drop drop global.get 0 i32.const 465 i32.sub global.get 7 global.get 1 i64.const -743 i64.add
        global.get 6 f32.const 69.5 f32.add global.get 0 i32.const 493 i32.sub global.get 6 global.get 3
        f64.const 72.25 f64.add global.get 4 global.get 3 f64.const 74.25 f64.mul global.get 5
        i64.const 0x4b00000005 i64.mul global.get 2 global.get 4 i32.const 542 i32.xor f32.const 78.5
        global.get 7 global.get 0 i32.const 563 i32.add local.get 0 call $object
        br_on_cast 0 anyref (ref $box) drop local.set 4 local.set 3 local.set 2 i64.const 0 local.set 1
        i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32
        i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1 i64.const 7 i64.rotl
        i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
        i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1
        i64.const 7 i64.rotl i64.xor local.set 1 i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7
        i64.rotl i64.xor local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1
        i32.reinterpret_f32 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 1
        i64.const 7 i64.rotl i64.xor local.set 1 i64.reinterpret_f64 local.get 1 i64.const 7 i64.rotl i64.xor
        local.set 1 i64.extend_i32_u local.get 1 i64.const 7 i64.rotl i64.xor local.set 1 local.get 2
        local.get 3 local.get 4 ref.null any
      end
    end
    call $number local.get 1
  )
  (func $on-cast-loop-6-0 (export "on-cast-loop-6-0")
  (param i32 i32 i64 i64 i32 i64 i32 i32 f64 f32 f64 f32 f32 f64 f64 f32)
  (result f64 i64 i32 f64 i64 f32 i32 f32 i32 i64 i64 i32 i32 f64 f64 f32 f64)
  (local i64 i32 f64 i64 f32 i32 f32)
    local.get 13 f64.const 2.25 f64.mul local.get 3 i64.const 0x300000005 i64.mul local.get 1 i32.const 73
    i32.sub local.get 14 f64.const 11.25 f64.mul local.get 5 i64.const 0xc00000005 i64.add local.get 9
    f32.const 13.5 f32.sub local.get 6 i32.const 101 i32.sub local.get 9 f32.const 15.5 f32.add ref.null any
    block (param i32 f64 i64 f32 i32 f32 anyref) (result i32 f64 i64 f32 i32 f32 anyref)
      loop (param i32 f64 i64 f32 i32 f32 anyref) (result i32 f64 i64 f32 i32 f32 anyref)
        drop local.get 0 i32.const 1 i32.sub local.set 0 ref.null any local.get 0 i32.eqz br_if 1 drop drop
        drop drop drop drop drop local.get 4 local.get 10 f64.const 5.25 f64.mul local.get 2 f32.const 7.5
        i32.const 59 i32.const 72 f32.load offset=1 local.get 0 call $object br_on_cast 0 anyref (ref struct)
        drop local.set 22 local.set 21 local.set 20 local.set 19 local.set 18 local.set 17 i64.const 0
        local.set 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22
        ref.null any
      end
    end
    call $number local.get 16 local.get 2 local.get 4 local.get 6 local.get 8 local.get 10 local.get 12
    local.get 14
  )
  (func $on-cast-loop-6-3 (export "on-cast-loop-6-3") (param i32 i32 i64 i64 i32 i64 f64 f32 f64 f32)
  (result f64 i64 f32 i32 f32 f64 i32 f64 i32 i64) (local i64 f32 i32 f32 f64 i32 f64)
    loop
      local.get 1 local.set 1 local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 7 local.set 7 local.get 8 local.set 8
      local.get 9 local.set 9
    end
    i64.const 5 call $callee local.set 10 local.get 6 f64.const 5.25 f64.mul local.get 2 i64.const 0x600000005
    i64.sub local.get 9 f32.const 16.5 f32.sub local.get 4 i32.const 122 i32.xor local.get 9 f32.const 18.5
    f32.add local.get 6 f64.const 19.25 f64.sub local.get 4 i32.const 143 i32.add local.get 8 f64.const 21.25
    f64.add ref.null any
    block (param f32 i32 f32 f64 i32 f64 anyref) (result f32 i32 f32 f64 i32 f64 anyref)
      loop (param f32 i32 f32 f64 i32 f64 anyref) (result f32 i32 f32 f64 i32 f64 anyref)
        drop local.get 0 i32.const 1 i32.sub local.set 0 ref.null any local.get 0 i32.eqz br_if 1 drop drop
        drop drop drop drop drop local.get 4 i32.const 52 i32.mul local.get 8 f64.const 8.25 f64.mul
        local.get 5 i64.const 0x900000005 i64.xor local.get 9 f32.const 10.5 f32.sub local.get 4 i32.const 80
        i32.mul f32.const 12.5 f64.const 13.25 local.get 4 i32.const 101 i32.sub local.get 6 f64.const 15.25
        f64.add local.get 0 call $object br_on_cast 0 anyref (ref null $more) drop local.set 16 local.set 15
        local.set 14 local.set 13 local.set 12 local.set 11 i64.const 0 local.set 10 local.get 10 i64.const 7
        i64.rotl i64.xor local.set 10 i64.reinterpret_f64 local.get 10 i64.const 7 i64.rotl i64.xor
        local.set 10 i64.extend_i32_u local.get 10 i64.const 7 i64.rotl i64.xor local.set 10 local.get 11
        local.get 12 local.get 13 local.get 14 local.get 15 local.get 16 ref.null any
      end
    end
    call $number local.get 10
  )
  (func $on-cast-loop-6-12 (export "on-cast-loop-6-12") (param i32 i32 i64 f64)
  (result f64 i64 f32 f64 i32 f64 i64 f32 i32 i64) (local i64 f32 f64 i32 f64 i64 f32)
    local.get 3 f64.const 14.25 f64.mul local.get 2 i64.const 0xf00000005 i64.mul global.get 2 f32.const 34.5
    f32.sub local.get 3 f64.const 35.25 f64.mul local.get 1 i32.const 255 i32.add local.get 3 f64.const 37.25
    f64.sub local.get 2 i64.const -413 i64.sub global.get 6 f32.const 39.5 f32.add ref.null any
    block (param f32 f64 i32 f64 i64 f32 anyref) (result f32 f64 i32 f64 i64 f32 anyref)
      loop (param f32 f64 i32 f64 i64 f32 anyref) (result f32 f64 i32 f64 i64 f32 anyref)
        drop local.get 0 i32.const 1 i32.sub local.set 0 ref.null any local.get 0 i32.eqz br_if 1 drop drop
        drop drop drop drop drop local.get 1 local.get 3 f64.const 17.25 f64.mul local.get 2
        i64.const 0x1200000005 i64.sub global.get 6 f32.const 19.5 f32.sub local.get 1 global.get 6
        f32.const 21.5 f32.add local.get 3 f64.const 22.25 f64.sub local.get 1 i32.const 164 i32.mul
        local.get 3 f64.const 24.25 f64.add local.get 2 i64.const -270 i64.xor global.get 2 f32.const 26.5
        f32.mul local.get 1 i32.const 192 i32.mul f32.const 28.5 local.get 3 local.get 1 i32.const 56
        f64.load offset=3 local.get 2 i64.const -347 i64.add f32.const 33.5 local.get 0 call $object
        br_on_cast 0 anyref (ref eq) drop local.set 10 local.set 9 local.set 8 local.set 7 local.set 6
        local.set 5 i64.const 0 local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor
        local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
        local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64 local.get 4 i64.const 7
        i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4
        i64.reinterpret_f64 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32
        i64.extend_i32_u local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4
        i64.const 7 i64.rotl i64.xor local.set 4 i32.reinterpret_f32 i64.extend_i32_u local.get 4 i64.const 7
        i64.rotl i64.xor local.set 4 local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.reinterpret_f64
        local.get 4 i64.const 7 i64.rotl i64.xor local.set 4 i64.extend_i32_u local.get 4 i64.const 7 i64.rotl
        i64.xor local.set 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9 local.get 10
        ref.null any
      end
    end
    call $number local.get 4
  )
)

(assert_return (invoke "on-cast-loop-1-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -196.875) (i64.const 0xc0c0c0c01e1e1e1e) (i32.const 0x20202cc) (i32.const 0)
  (i64.const 6))
(assert_return (invoke "on-cast-loop-1-0"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -196.875) (i64.const 0xc0c0c0c01e1e1e1e) (i32.const 0x20202c9) (i32.const 0)
  (i64.const 0))
(assert_return (invoke "on-cast-loop-1-0"
  (i32.const 3) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -196.875) (i64.const 0xc0c0c0c01e1e1e1e) (i32.const 0x20202c9) (i32.const 0)
  (i64.const 0))
(assert_return (invoke "on-cast-loop-1-0"
  (i32.const 4) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -196.875) (i64.const 0xc0c0c0c01e1e1e1e) (i32.const 0x20202c9) (i32.const 0)
  (i64.const 0))
(assert_return (invoke "on-cast-loop-1-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -277.875) (i64.const 0x30302e5030302fe) (f32.const 488.125)
  (i32.const 0) (i64.const 0) (i32.const 0x2020202) (i64.const 0x404040404040404)
  (i64.const 0x606060606060606) (i32.const 0x8080808) (f32.const 10.75) (f32.const 12.75) (f64.const -14.5)
  (f32.const 16.75))
(assert_return (invoke "on-cast-loop-1-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -277.875) (i64.const 0x30302e5030302fe) (f32.const -23.75)
  (i32.const 0) (i64.const 0) (i32.const 0x2020202) (i64.const 0x404040404040404)
  (i64.const 0x606060606060606) (i32.const 0x8080808) (f32.const 10.75) (f32.const 12.75) (f64.const -14.5)
  (f32.const 16.75))
(assert_return (invoke "on-cast-loop-1-3"
  (i32.const 3) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -277.875) (i64.const 0x30302e5030302fe) (f32.const -23.75)
  (i32.const 0) (i64.const 0) (i32.const 0x2020202) (i64.const 0x404040404040404)
  (i64.const 0x606060606060606) (i32.const 0x8080808) (f32.const 10.75) (f32.const 12.75) (f64.const -14.5)
  (f32.const 16.75))
(assert_return (invoke "on-cast-loop-1-3"
  (i32.const 4) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -277.875) (i64.const 0x30302e5030302fe) (f32.const -23.75)
  (i32.const 0) (i64.const 0) (i32.const 0x2020202) (i64.const 0x404040404040404)
  (i64.const 0x606060606060606) (i32.const 0x8080808) (f32.const 10.75) (f32.const 12.75) (f64.const -14.5)
  (f32.const 16.75))
(assert_return (invoke "on-cast-loop-1-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -325.125) (i64.const 0xb0b0b0b014141414) (f32.const 521.625)
  (i32.const 0) (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505) (f32.const 7.75)
  (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-cast-loop-1-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -325.125) (i64.const 0xb0b0b0b014141414) (f32.const -42.75)
  (i32.const 0) (i64.const 0xd07dc60684b7b90e) (i64.const 0x303030303030303) (i32.const 0x5050505)
  (f32.const 7.75) (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-cast-loop-1-12"
  (i32.const 3) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -325.125) (i64.const 0xb0b0b0b014141414) (f32.const -42.75)
  (i32.const 0) (i64.const 0xd07dc60684b7b90e) (i64.const 0x303030303030303) (i32.const 0x5050505)
  (f32.const 7.75) (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-cast-loop-1-12"
  (i32.const 4) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -325.125) (i64.const 0xb0b0b0b014141414) (f32.const -42.75)
  (i32.const 0) (i64.const 0xd07dc60684b7b90e) (i64.const 0x303030303030303) (i32.const 0x5050505)
  (f32.const 7.75) (f32.const 9.75) (f64.const -11.5))
(assert_return (invoke "on-cast-loop-3-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -56.75)
  (i64.const 0xfcfcfcfcfcfcfebd) (i32.const 0x2020390) (f64.const -62.75) (i64.const 0x6c6c6c6c6c6c6c74)
  (i32.const 0) (i64.const 0))
(assert_return (invoke "on-cast-loop-3-0"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -56.75)
  (i64.const 0xfcfcfcfcfcfcfebd) (i32.const 0x2020085) (f64.const -4.5) (i64.const 0x3030303030300a0)
  (i32.const 0) (i64.const 0))
(assert_return (invoke "on-cast-loop-3-0"
  (i32.const 3) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -56.75)
  (i64.const 0xfcfcfcfcfcfcfebd) (i32.const 0x2020085) (f64.const -4.5) (i64.const 0x3030303030300a0)
  (i32.const 0) (i64.const 0))
(assert_return (invoke "on-cast-loop-3-0"
  (i32.const 4) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -56.75)
  (i64.const 0xfcfcfcfcfcfcfebd) (i32.const 0x2020085) (f64.const -4.5) (i64.const 0x3030303030300a0)
  (i32.const 0) (i64.const 0))
(assert_return (invoke "on-cast-loop-3-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -63.75) (i64.const 0x4040404040401a1) (f32.const 71.25)
  (i32.const 0x50506c8) (f32.const 638.625) (i32.const 0) (i64.const 0) (i32.const 0x2020202)
  (i64.const 0x404040404040404) (f64.const -6.5) (f64.const -8.5) (f32.const 10.75) (f64.const -12.5))
(assert_return (invoke "on-cast-loop-3-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -63.75) (i64.const 0x4040404040401a1) (f32.const 60.5)
  (i32.const 430) (f32.const 609.375) (i32.const 0) (i64.const 0x33c31b1b191f18eb) (i32.const 0x2020202)
  (i64.const 0x404040404040404) (f64.const -6.5) (f64.const -8.5) (f32.const 10.75) (f64.const -12.5))
(assert_return (invoke "on-cast-loop-3-3"
  (i32.const 3) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -63.75) (i64.const 0x4040404040401a1) (f32.const 60.5)
  (i32.const 430) (f32.const 609.375) (i32.const 0) (i64.const 0x33c31b1b191f18eb) (i32.const 0x2020202)
  (i64.const 0x404040404040404) (f64.const -6.5) (f64.const -8.5) (f32.const 10.75) (f64.const -12.5))
(assert_return (invoke "on-cast-loop-3-3"
  (i32.const 4) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5) (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -63.75) (i64.const 0x4040404040401a1) (f32.const 60.5)
  (i32.const 430) (f32.const 609.375) (i32.const 0) (i64.const 0x33c31b1b191f18eb) (i32.const 0x2020202)
  (i64.const 0x404040404040404) (f64.const -6.5) (f64.const -8.5) (f32.const 10.75) (f64.const -12.5))
(assert_return (invoke "on-cast-loop-3-12"
  (i32.const 1)) (f64.const -71.75) (i64.const 0x1020304050605c2) (f32.const 81.375) (f64.const -89.75)
  (i32.const -44968) (i32.const 0) (i64.const 0))
(assert_return (invoke "on-cast-loop-3-12"
  (i32.const 2)) (f64.const -71.75) (i64.const 0x1020304050605c2) (f32.const 78.5) (f64.const 1024.5)
  (i32.const 0x123458ab) (i32.const 0) (i64.const 0x8b456e096718a159))
(assert_return (invoke "on-cast-loop-3-12"
  (i32.const 3)) (f64.const -71.75) (i64.const 0x1020304050605c2) (f32.const 78.5) (f64.const 1024.5)
  (i32.const 0x123458ab) (i32.const 0) (i64.const 0x8b456e096718a159))
(assert_return (invoke "on-cast-loop-3-12"
  (i32.const 4)) (f64.const -71.75) (i64.const 0x1020304050605c2) (f32.const 78.5) (f64.const 1024.5)
  (i32.const 0x123458ab) (i32.const 0) (i64.const 0x8b456e096718a159))
(assert_return (invoke "on-cast-loop-6-0"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -32.625) (i64.const 0x2020202014141414)
  (i32.const 0x20201b9) (f64.const -174.375) (i64.const 0x60606120606060b) (f32.const -2.75)
  (i32.const 0x70706a2) (f32.const 26.25) (i32.const 0) (i64.const 0) (i64.const 0x303030303030303)
  (i32.const 0x5050505) (i32.const 0x7070707) (f64.const -9.5) (f64.const -11.5) (f32.const 13.75)
  (f64.const -15.5))
(assert_return (invoke "on-cast-loop-6-0"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -32.625) (i64.const 0x2020202014141414)
  (i32.const 0x5050505) (f64.const -60.375) (i64.const 0x303030303030303) (f32.const 7.5) (i32.const 59)
  (f32.const 3.4116134e-34) (i32.const 0) (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505)
  (i32.const 0x7070707) (f64.const -9.5) (f64.const -11.5) (f32.const 13.75) (f64.const -15.5))
(assert_return (invoke "on-cast-loop-6-0"
  (i32.const 3) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -32.625) (i64.const 0x2020202014141414)
  (i32.const 0x5050505) (f64.const -60.375) (i64.const 0x303030303030303) (f32.const 7.5) (i32.const 59)
  (f32.const 3.4116134e-34) (i32.const 0) (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505)
  (i32.const 0x7070707) (f64.const -9.5) (f64.const -11.5) (f32.const 13.75) (f64.const -15.5))
(assert_return (invoke "on-cast-loop-6-0"
  (i32.const 4) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75) (f32.const 13.75) (f64.const -14.5)
  (f64.const -15.5) (f32.const 16.75)) (f64.const -32.625) (i64.const 0x2020202014141414)
  (i32.const 0x5050505) (f64.const -60.375) (i64.const 0x303030303030303) (f32.const 7.5) (i32.const 59)
  (f32.const 3.4116134e-34) (i32.const 0) (i64.const 0) (i64.const 0x303030303030303) (i32.const 0x5050505)
  (i32.const 0x7070707) (f64.const -9.5) (f64.const -11.5) (f32.const 13.75) (f64.const -15.5))
(assert_return (invoke "on-cast-loop-6-3"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -39.375) (i64.const 0x30302fd030302fe) (f32.const -5.75) (i32.const 0x505057f)
  (f32.const 29.25) (f64.const -26.75) (i32.const 0x5050594) (f64.const 11.75) (i32.const 0) (i64.const 6))
(assert_return (invoke "on-cast-loop-6-3"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -39.375) (i64.const 0x30302fd030302fe) (f32.const 0.25) (i32.const 0x91919190)
  (f32.const 12.5) (f64.const 13.25) (i32.const 0x50504a0) (f64.const 7.75) (i32.const 0)
  (i64.const 0xa84fc1818485c4e5))
(assert_return (invoke "on-cast-loop-6-3"
  (i32.const 3) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -39.375) (i64.const 0x30302fd030302fe) (f32.const 0.25) (i32.const 0x91919190)
  (f32.const 12.5) (f64.const 13.25) (i32.const 0x50504a0) (f64.const 7.75) (i32.const 0)
  (i64.const 0xa84fc1818485c4e5))
(assert_return (invoke "on-cast-loop-6-3"
  (i32.const 4) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)
  (f32.const 10.75)) (f64.const -39.375) (i64.const 0x30302fd030302fe) (f32.const 0.25) (i32.const 0x91919190)
  (f32.const 12.5) (f64.const 13.25) (i32.const 0x50504a0) (f64.const 7.75) (i32.const 0)
  (i64.const 0xa84fc1818485c4e5))
(assert_return (invoke "on-cast-loop-6-12"
  (i32.const 1) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -64.125)
  (i64.const 0x3c3c3c3c0f0f0f0f) (f32.const -31.25) (f64.const -158.625) (i32.const 0x2020301)
  (f64.const -41.75) (i64.const 0x3030303030304a0) (f32.const 39.375) (i32.const 0) (i64.const 0))
(assert_return (invoke "on-cast-loop-6-12"
  (i32.const 2) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -64.125)
  (i64.const 0x3c3c3c3c0f0f0f0f) (f32.const 28.5) (f64.const -4.5) (i32.const 0x2020202)
  (f64.const -2.030012203600678e-205) (i64.const 0x3030303030301a8) (f32.const 33.5) (i32.const 0)
  (i64.const 0))
(assert_return (invoke "on-cast-loop-6-12"
  (i32.const 3) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -64.125)
  (i64.const 0x3c3c3c3c0f0f0f0f) (f32.const 28.5) (f64.const -4.5) (i32.const 0x2020202)
  (f64.const -2.030012203600678e-205) (i64.const 0x3030303030301a8) (f32.const 33.5) (i32.const 0)
  (i64.const 0))
(assert_return (invoke "on-cast-loop-6-12"
  (i32.const 4) (i32.const 0x2020202) (i64.const 0x303030303030303) (f64.const -4.5)) (f64.const -64.125)
  (i64.const 0x3c3c3c3c0f0f0f0f) (f32.const 28.5) (f64.const -4.5) (i32.const 0x2020202)
  (f64.const -2.030012203600678e-205) (i64.const 0x3030303030301a8) (f32.const 33.5) (i32.const 0)
  (i64.const 0))
