;; Offsets have 64 bits, in the text as in the binary format, where they may be padded to ten bytes.

(module
  (memory i64 1)
  (data (i64.const 0) "\2a\00\00\00\00\00\00\00\07")
  (func (export "2^32") (param i64) (result i32) (i32.load offset=0x100000000 (local.get 0)))
  (func (export "2^32+8") (param i64) (result i32) (i32.load offset=0x100000008 (local.get 0)))
  (func (export "2^63") (param i64) (result i32) (i32.load offset=0x8000000000000000 (local.get 0)))
  (func (export "store-2^32") (param i64) (i32.store offset=0x100000000 (local.get 0) (i32.const 1)))
  (func (export "store-2^63") (param i64) (i64.store8 offset=0x8000000000000000 (local.get 0) (i64.const 1)))
  (func (export "constant-2^32") (result i32) (i32.load offset=0x100000000 (i64.const 0)))
  (func (export "load") (param i64) (result i32) (i32.load (local.get 0))))

(assert_trap (invoke "2^32" (i64.const 0)) "out of bounds memory access")
(assert_trap (invoke "2^32" (i64.const 0xFFFFFFFF00000000)) "out of bounds memory access")
(assert_trap (invoke "2^32+8" (i64.const 0)) "out of bounds memory access")
(assert_trap (invoke "2^63" (i64.const 0)) "out of bounds memory access")
(assert_trap (invoke "2^63" (i64.const 0x8000000000000000)) "out of bounds memory access")
(assert_trap (invoke "store-2^32" (i64.const 0)) "out of bounds memory access")
(assert_trap (invoke "store-2^63" (i64.const 0)) "out of bounds memory access")
(assert_trap (invoke "constant-2^32") "out of bounds memory access")
(assert_return (invoke "load" (i64.const 0)) (i32.const 42))

;; (memory i64 1), and loads with the offsets 8 and 2^32 + 8, each in ten bytes.
(module binary
  "\00asm" "\01\00\00\00"
  "\01\06\01\60\01\7e\01\7f"                             ;; (type (func (param i64) (result i32)))
  "\03\03\02\00\00"
  "\05\03\01\04\01"
  "\07\0e\02" "\04near\00\00" "\03far\00\01"
  "\0a\23\02"
  "\10\00" "\20\00" "\28\02\88\80\80\80\80\80\80\80\80\00" "\0b"
  "\10\00" "\20\00" "\28\02\88\80\80\80\90\80\80\80\80\00" "\0b"
  "\0b\0a\01\00\42\08\0b\04\09\00\00\00")

(assert_return (invoke "near" (i64.const 0)) (i32.const 9))
(assert_trap (invoke "far" (i64.const 0)) "out of bounds memory access")
(assert_trap (invoke "far" (i64.const -1)) "out of bounds memory access")
