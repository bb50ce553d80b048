;; Globals of vectors: initialised by constants and by other globals, imported, exported, mutable and not, among globals of
;; other types, shared by two instances.

(module $owner
  (global $before (export "before") i32 (i32.const 0x7fffffff))
  (global (export "fixed") v128 (v128.const i32x4 0x01020304 0x11121314 0x21222324 0x31323334))
  (global $counter (export "counter") (mut v128) (v128.const i64x2 1 0x8000000000000000))
  (global $byte (mut i32) (i32.const -1))
  (global $other (mut v128) (v128.const f32x4 1.5 -0 nan:0x200001 -inf))
  (global $after (mut i64) (i64.const -2))

  (func (export "get") (result v128) (global.get $counter))
  (func (export "set") (param v128) (global.set $counter (local.get 0)))
  ;; Writes a vector between two scalars; all neighbours are read.
  (func (export "neighbours") (param v128) (result i32 i32 v128 i64)
    (global.set $other (local.get 0))
    (global.get $before) (global.get $byte) (global.get $other) (global.get $after))
  ;; Writes the scalars; the vectors stay.
  (func (export "scalars") (param i32 i64) (result v128 v128)
    (global.set $byte (local.get 0)) (global.set $after (local.get 1))
    (global.get $counter) (global.get $other))
  ;; An operand that was read before the global is written.
  (func (export "exchange") (param v128) (result v128 v128)
    (global.get $other) (global.set $other (local.get 0)) (global.get $other))
  (func (export "swap") (result v128 v128)
    (global.get $counter) (global.get $other) (global.set $counter) (global.set $other)
    (global.get $counter) (global.get $other))
)
(register "owner" $owner)

(assert_return (get $owner "fixed") (v128.const i32x4 0x01020304 0x11121314 0x21222324 0x31323334))
(assert_return (get $owner "counter") (v128.const i64x2 1 0x8000000000000000))
(assert_return (invoke $owner "neighbours" (v128.const i32x4 1 2 3 4))
  (i32.const 0x7fffffff) (i32.const -1) (v128.const i32x4 1 2 3 4) (i64.const -2))
(assert_return (invoke $owner "scalars" (i32.const 5) (i64.const 6))
  (v128.const i64x2 1 0x8000000000000000) (v128.const i32x4 1 2 3 4))
(assert_return (invoke $owner "neighbours" (v128.const i64x2 -1 -2))
  (i32.const 0x7fffffff) (i32.const 5) (v128.const i64x2 -1 -2) (i64.const 6))
(assert_return (invoke $owner "exchange" (v128.const i64x2 7 8)) (v128.const i64x2 -1 -2) (v128.const i64x2 7 8))
(assert_return (invoke $owner "swap") (v128.const i64x2 7 8) (v128.const i64x2 1 0x8000000000000000))

(module $user
  (global $fixed (import "owner" "fixed") v128)
  (global $counter (import "owner" "counter") (mut v128))
  (func $get (import "owner" "get") (result v128))
  (func $set (import "owner" "set") (param v128))
  ;; Initialised by an imported one, and by one that was.
  (global $copy v128 (global.get $fixed))
  (global $again (export "again") (mut v128) (global.get $copy))
  (global $float f32 (f32.const 2.5))
  (global $last (mut v128) (v128.const i8x16 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 255))

  (func (export "copies") (result v128 v128 f32 v128)
    (global.get $copy) (global.get $again) (global.get $float) (global.get $last))
  ;; Both instances see what either writes.
  (func (export "shared") (param v128 v128) (result v128 v128 v128)
    (global.set $counter (local.get 0)) (call $get)
    (call $set (local.get 1)) (global.get $counter) (call $get))
  ;; The same with operands that were read before.
  (func (export "kept") (param v128) (result v128 v128)
    (global.get $counter) (call $set (local.get 0)) (global.get $counter))
  (func (export "write") (param v128 i32) (result v128)
    (if (local.get 1)
      (then (global.set $again (local.get 0)))
      (else (global.set $last (i32x4.add (global.get $last) (global.get $fixed)))))
    (i8x16.sub (global.get $again) (global.get $last)))
)

(assert_return (invoke $user "copies")
  (v128.const i32x4 0x01020304 0x11121314 0x21222324 0x31323334)
  (v128.const i32x4 0x01020304 0x11121314 0x21222324 0x31323334)
  (f32.const 2.5)
  (v128.const i8x16 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 255))
(assert_return (invoke $user "shared" (v128.const i64x2 10 11) (v128.const i64x2 12 13))
  (v128.const i64x2 10 11) (v128.const i64x2 12 13) (v128.const i64x2 12 13))
(assert_return (get $owner "counter") (v128.const i64x2 12 13))
(assert_return (invoke $user "kept" (v128.const i64x2 14 15)) (v128.const i64x2 12 13) (v128.const i64x2 14 15))
(assert_return (invoke $user "write" (v128.const i64x2 0x1111111111111111 0x2222222222222222) (i32.const 1))
  (v128.const i8x16 0x11 0x10 0x0f 0x0e 0x0d 0x0c 0x0b 0x0a 0x1a 0x19 0x18 0x17 0x16 0x15 0x14 0x23))
(assert_return (get $user "again") (v128.const i64x2 0x1111111111111111 0x2222222222222222))
(assert_return (invoke $user "write" (v128.const i64x2 0 0) (i32.const 0))
  (v128.const i8x16 0x0d 0x0d 0x0d 0x0d 0xf9 0xf9 0xf9 0xf9 0xf6 0xf6 0xf6 0xf6 0xe2 0xe2 0xe2 0xf2))

;; A global that is not what it is imported as.
(assert_unlinkable (module (global (import "owner" "fixed") (mut v128))) "incompatible import type")
(assert_unlinkable (module (global (import "owner" "counter") v128)) "incompatible import type")
(assert_unlinkable (module (global (import "owner" "before") v128)) "incompatible import type")
(assert_invalid (module (global v128 (i64.const 0))) "type mismatch")
(assert_invalid (module (global i64 (v128.const i64x2 0 0))) "type mismatch")
