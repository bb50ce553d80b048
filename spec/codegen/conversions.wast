;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Every conversion, of operands in each place and with its result wanted in each, at the edges of what fits.
;;
;; Parameter 0 is converted. Results are the outcome, then operands that were in registers meanwhile, then parameter 0.

(module
  (memory 1 5)
  (func $i32.wrap_i64-parameter (export "i32.wrap_i64-parameter") (param i64 i32 f64) (result i32 i64)
  (local i64 i32)
    local.get 0 i32.wrap_i64 local.set 4 local.get 4 local.get 0
  )
  (func $i32.wrap_i64-loaded (export "i32.wrap_i64-loaded") (param i64 i32 f64) (result i32 f64 i64 i32 i64)
  (local i64 i32)
    local.get 1 i32.const 0 i32.add local.get 2 f64.const 1.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000002 i64.add i32.const 0 local.get 0 i64.store i32.const 0 i64.load i32.wrap_i64
    local.get 0
  )
  (func $i32.wrap_i64-slot (export "i32.wrap_i64-slot") (param i64 i32 f64)
  (result i32 f64 i64 i32 f64 i64 i32 i64) (local i64 i32)
    local.get 1 i32.const 0 i32.add local.get 2 f64.const 1.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000002 i64.add local.get 1 i32.const 3 i32.add local.get 2 f64.const 4.0 f64.add
    local.get 1 i64.extend_i32_u i64.const 0x100000005 i64.add i32.const 0 local.get 0 i64.store i32.const 0
    i64.load block end i32.wrap_i64 local.set 4 local.get 4 local.get 0
  )
  (func $i32.wrap_i64-local (export "i32.wrap_i64-local") (param i64 i32 f64)
  (result i32 f64 i64 i32 f64 i64 i32 f64 i64 i32 i64) (local i64 i32)
    local.get 1 i32.const 0 i32.add local.get 2 f64.const 1.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000002 i64.add local.get 1 i32.const 3 i32.add local.get 2 f64.const 4.0 f64.add
    local.get 1 i64.extend_i32_u i64.const 0x100000005 i64.add local.get 1 i32.const 6 i32.add local.get 2
    f64.const 7.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000008 i64.add local.get 0 local.set 3
    local.get 3 i32.wrap_i64 local.get 0
  )
  (func $i64.extend_i32_s-parameter (export "i64.extend_i32_s-parameter") (param i32 i32 f64)
  (result f64 i64 i32 i64 i32) (local i32 i64)
    local.get 2 f64.const 0.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000001 i64.add local.get 1
    i32.const 2 i32.add local.get 0 i64.extend_i32_s local.set 4 local.get 4 local.get 0
  )
  (func $i64.extend_i32_s-loaded (export "i64.extend_i32_s-loaded") (param i32 i32 f64)
  (result f64 i64 i32 f64 i64 i32 i64 i32) (local i32 i64)
    local.get 2 f64.const 0.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000001 i64.add local.get 1
    i32.const 2 i32.add local.get 2 f64.const 3.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000004
    i64.add local.get 1 i32.const 5 i32.add i32.const 0 local.get 0 i32.store i32.const 0 i32.load
    i64.extend_i32_s local.get 0
  )
  (func $i64.extend_i32_s-slot (export "i64.extend_i32_s-slot") (param i32 i32 f64)
  (result f64 i64 i32 f64 i64 i32 f64 i64 i32 i64 i32) (local i32 i64)
    local.get 2 f64.const 0.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000001 i64.add local.get 1
    i32.const 2 i32.add local.get 2 f64.const 3.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000004
    i64.add local.get 1 i32.const 5 i32.add local.get 2 f64.const 6.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000007 i64.add local.get 1 i32.const 8 i32.add i32.const 0 local.get 0 i32.store
    i32.const 0 i32.load block end i64.extend_i32_s local.set 4 local.get 4 local.get 0
  )
  (func $i64.extend_i32_s-local (export "i64.extend_i32_s-local") (param i32 i32 f64) (result i64 i32)
  (local i32 i64)
    local.get 0 local.set 3 local.get 3 i64.extend_i32_s local.get 0
  )
  (func $i64.extend_i32_u-parameter (export "i64.extend_i32_u-parameter") (param i32 i32 f64)
  (result i64 i32 f64 i64 i32 f64 i64 i32) (local i32 i64)
    local.get 1 i64.extend_i32_u i64.const 0x100000000 i64.add local.get 1 i32.const 1 i32.add local.get 2
    f64.const 2.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000003 i64.add local.get 1 i32.const 4
    i32.add local.get 2 f64.const 5.0 f64.add local.get 0 i64.extend_i32_u local.set 4 local.get 4 local.get 0
  )
  (func $i64.extend_i32_u-loaded (export "i64.extend_i32_u-loaded") (param i32 i32 f64)
  (result i64 i32 f64 i64 i32 f64 i64 i32 f64 i64 i32) (local i32 i64)
    local.get 1 i64.extend_i32_u i64.const 0x100000000 i64.add local.get 1 i32.const 1 i32.add local.get 2
    f64.const 2.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000003 i64.add local.get 1 i32.const 4
    i32.add local.get 2 f64.const 5.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000006 i64.add
    local.get 1 i32.const 7 i32.add local.get 2 f64.const 8.0 f64.add i32.const 0 local.get 0 i32.store
    i32.const 0 i32.load i64.extend_i32_u local.get 0
  )
  (func $i64.extend_i32_u-slot (export "i64.extend_i32_u-slot") (param i32 i32 f64) (result i64 i32)
  (local i32 i64)
    i32.const 0 local.get 0 i32.store i32.const 0 i32.load block end i64.extend_i32_u local.set 4 local.get 4
    local.get 0
  )
  (func $i64.extend_i32_u-local (export "i64.extend_i32_u-local") (param i32 i32 f64)
  (result i64 i32 f64 i64 i32) (local i32 i64)
    local.get 1 i64.extend_i32_u i64.const 0x100000000 i64.add local.get 1 i32.const 1 i32.add local.get 2
    f64.const 2.0 f64.add local.get 0 local.set 3 local.get 3 i64.extend_i32_u local.get 0
  )
  (func $i64.extend8_s-parameter (export "i64.extend8_s-parameter") (param i64 i32 f64)
  (result i32 f64 i64 i32 f64 i64 i32 f64 i64 i64 i64) (local i64 i64)
    local.get 1 i32.const 0 i32.add local.get 2 f64.const 1.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000002 i64.add local.get 1 i32.const 3 i32.add local.get 2 f64.const 4.0 f64.add
    local.get 1 i64.extend_i32_u i64.const 0x100000005 i64.add local.get 1 i32.const 6 i32.add local.get 2
    f64.const 7.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000008 i64.add local.get 0 i64.extend8_s
    local.set 4 local.get 4 local.get 0
  )
  (func $i64.extend8_s-loaded (export "i64.extend8_s-loaded") (param i64 i32 f64) (result i64 i64)
  (local i64 i64)
    i32.const 0 local.get 0 i64.store i32.const 0 i64.load i64.extend8_s local.get 0
  )
  (func $i64.extend8_s-slot (export "i64.extend8_s-slot") (param i64 i32 f64) (result i32 f64 i64 i64 i64)
  (local i64 i64)
    local.get 1 i32.const 0 i32.add local.get 2 f64.const 1.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000002 i64.add i32.const 0 local.get 0 i64.store i32.const 0 i64.load block end
    i64.extend8_s local.set 4 local.get 4 local.get 0
  )
  (func $i64.extend8_s-local (export "i64.extend8_s-local") (param i64 i32 f64)
  (result i32 f64 i64 i32 f64 i64 i64 i64) (local i64 i64)
    local.get 1 i32.const 0 i32.add local.get 2 f64.const 1.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000002 i64.add local.get 1 i32.const 3 i32.add local.get 2 f64.const 4.0 f64.add
    local.get 1 i64.extend_i32_u i64.const 0x100000005 i64.add local.get 0 local.set 3 local.get 3
    i64.extend8_s local.get 0
  )
  (func $i64.extend16_s-parameter (export "i64.extend16_s-parameter") (param i64 i32 f64) (result i64 i64)
  (local i64 i64)
    local.get 0 i64.extend16_s local.set 4 local.get 4 local.get 0
  )
  (func $i64.extend16_s-loaded (export "i64.extend16_s-loaded") (param i64 i32 f64)
  (result f64 i64 i32 i64 i64) (local i64 i64)
    local.get 2 f64.const 0.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000001 i64.add local.get 1
    i32.const 2 i32.add i32.const 0 local.get 0 i64.store i32.const 0 i64.load i64.extend16_s local.get 0
  )
  (func $i64.extend16_s-slot (export "i64.extend16_s-slot") (param i64 i32 f64)
  (result f64 i64 i32 f64 i64 i32 i64 i64) (local i64 i64)
    local.get 2 f64.const 0.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000001 i64.add local.get 1
    i32.const 2 i32.add local.get 2 f64.const 3.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000004
    i64.add local.get 1 i32.const 5 i32.add i32.const 0 local.get 0 i64.store i32.const 0 i64.load block end
    i64.extend16_s local.set 4 local.get 4 local.get 0
  )
  (func $i64.extend16_s-local (export "i64.extend16_s-local") (param i64 i32 f64)
  (result f64 i64 i32 f64 i64 i32 f64 i64 i32 i64 i64) (local i64 i64)
    local.get 2 f64.const 0.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000001 i64.add local.get 1
    i32.const 2 i32.add local.get 2 f64.const 3.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000004
    i64.add local.get 1 i32.const 5 i32.add local.get 2 f64.const 6.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000007 i64.add local.get 1 i32.const 8 i32.add local.get 0 local.set 3 local.get 3
    i64.extend16_s local.get 0
  )
  (func $i64.extend32_s-parameter (export "i64.extend32_s-parameter") (param i64 i32 f64)
  (result i64 i32 f64 i64 i64) (local i64 i64)
    local.get 1 i64.extend_i32_u i64.const 0x100000000 i64.add local.get 1 i32.const 1 i32.add local.get 2
    f64.const 2.0 f64.add local.get 0 i64.extend32_s local.set 4 local.get 4 local.get 0
  )
  (func $i64.extend32_s-loaded (export "i64.extend32_s-loaded") (param i64 i32 f64)
  (result i64 i32 f64 i64 i32 f64 i64 i64) (local i64 i64)
    local.get 1 i64.extend_i32_u i64.const 0x100000000 i64.add local.get 1 i32.const 1 i32.add local.get 2
    f64.const 2.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000003 i64.add local.get 1 i32.const 4
    i32.add local.get 2 f64.const 5.0 f64.add i32.const 0 local.get 0 i64.store i32.const 0 i64.load
    i64.extend32_s local.get 0
  )
  (func $i64.extend32_s-slot (export "i64.extend32_s-slot") (param i64 i32 f64)
  (result i64 i32 f64 i64 i32 f64 i64 i32 f64 i64 i64) (local i64 i64)
    local.get 1 i64.extend_i32_u i64.const 0x100000000 i64.add local.get 1 i32.const 1 i32.add local.get 2
    f64.const 2.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000003 i64.add local.get 1 i32.const 4
    i32.add local.get 2 f64.const 5.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000006 i64.add
    local.get 1 i32.const 7 i32.add local.get 2 f64.const 8.0 f64.add i32.const 0 local.get 0 i64.store
    i32.const 0 i64.load block end i64.extend32_s local.set 4 local.get 4 local.get 0
  )
  (func $i64.extend32_s-local (export "i64.extend32_s-local") (param i64 i32 f64) (result i64 i64)
  (local i64 i64)
    local.get 0 local.set 3 local.get 3 i64.extend32_s local.get 0
  )
  (func $f32.demote_f64-parameter (export "f32.demote_f64-parameter") (param f64 i32 f64)
  (result i32 f64 i64 i32 f64 i64 f32 f64) (local f64 f32)
    local.get 1 i32.const 0 i32.add local.get 2 f64.const 1.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000002 i64.add local.get 1 i32.const 3 i32.add local.get 2 f64.const 4.0 f64.add
    local.get 1 i64.extend_i32_u i64.const 0x100000005 i64.add local.get 0 f32.demote_f64 local.set 4
    local.get 4 local.get 0
  )
  (func $f32.demote_f64-loaded (export "f32.demote_f64-loaded") (param f64 i32 f64)
  (result i32 f64 i64 i32 f64 i64 i32 f64 i64 f32 f64) (local f64 f32)
    local.get 1 i32.const 0 i32.add local.get 2 f64.const 1.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000002 i64.add local.get 1 i32.const 3 i32.add local.get 2 f64.const 4.0 f64.add
    local.get 1 i64.extend_i32_u i64.const 0x100000005 i64.add local.get 1 i32.const 6 i32.add local.get 2
    f64.const 7.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000008 i64.add i32.const 0 local.get 0
    f64.store i32.const 0 f64.load f32.demote_f64 local.get 0
  )
  (func $f32.demote_f64-slot (export "f32.demote_f64-slot") (param f64 i32 f64) (result f32 f64)
  (local f64 f32)
    i32.const 0 local.get 0 f64.store i32.const 0 f64.load block end f32.demote_f64 local.set 4 local.get 4
    local.get 0
  )
  (func $f32.demote_f64-local (export "f32.demote_f64-local") (param f64 i32 f64) (result i32 f64 i64 f32 f64)
  (local f64 f32)
    local.get 1 i32.const 0 i32.add local.get 2 f64.const 1.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000002 i64.add local.get 0 local.set 3 local.get 3 f32.demote_f64 local.get 0
  )
  (func $f64.promote_f32-parameter (export "f64.promote_f32-parameter") (param f32 i32 f64)
  (result f64 i64 i32 f64 i64 i32 f64 i64 i32 f64 f32) (local f32 f64)
    local.get 2 f64.const 0.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000001 i64.add local.get 1
    i32.const 2 i32.add local.get 2 f64.const 3.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000004
    i64.add local.get 1 i32.const 5 i32.add local.get 2 f64.const 6.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000007 i64.add local.get 1 i32.const 8 i32.add local.get 0 f64.promote_f32 local.set 4
    local.get 4 local.get 0
  )
  (func $f64.promote_f32-loaded (export "f64.promote_f32-loaded") (param f32 i32 f64) (result f64 f32)
  (local f32 f64)
    i32.const 0 local.get 0 f32.store i32.const 0 f32.load f64.promote_f32 local.get 0
  )
  (func $f64.promote_f32-slot (export "f64.promote_f32-slot") (param f32 i32 f64) (result f64 i64 i32 f64 f32)
  (local f32 f64)
    local.get 2 f64.const 0.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000001 i64.add local.get 1
    i32.const 2 i32.add i32.const 0 local.get 0 f32.store i32.const 0 f32.load block end f64.promote_f32
    local.set 4 local.get 4 local.get 0
  )
  (func $f64.promote_f32-local (export "f64.promote_f32-local") (param f32 i32 f64)
  (result f64 i64 i32 f64 i64 i32 f64 f32) (local f32 f64)
    local.get 2 f64.const 0.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000001 i64.add local.get 1
    i32.const 2 i32.add local.get 2 f64.const 3.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000004
    i64.add local.get 1 i32.const 5 i32.add local.get 0 local.set 3 local.get 3 f64.promote_f32 local.get 0
  )
  (func $i32.reinterpret_f32-parameter (export "i32.reinterpret_f32-parameter") (param f32 i32 f64)
  (result i32 f32) (local f32 i32)
    local.get 0 i32.reinterpret_f32 local.set 4 local.get 4 local.get 0
  )
  (func $i32.reinterpret_f32-loaded (export "i32.reinterpret_f32-loaded") (param f32 i32 f64)
  (result i64 i32 f64 i32 f32) (local f32 i32)
    local.get 1 i64.extend_i32_u i64.const 0x100000000 i64.add local.get 1 i32.const 1 i32.add local.get 2
    f64.const 2.0 f64.add i32.const 0 local.get 0 f32.store i32.const 0 f32.load i32.reinterpret_f32
    local.get 0
  )
  (func $i32.reinterpret_f32-slot (export "i32.reinterpret_f32-slot") (param f32 i32 f64)
  (result i64 i32 f64 i64 i32 f64 i32 f32) (local f32 i32)
    local.get 1 i64.extend_i32_u i64.const 0x100000000 i64.add local.get 1 i32.const 1 i32.add local.get 2
    f64.const 2.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000003 i64.add local.get 1 i32.const 4
    i32.add local.get 2 f64.const 5.0 f64.add i32.const 0 local.get 0 f32.store i32.const 0 f32.load block end
    i32.reinterpret_f32 local.set 4 local.get 4 local.get 0
  )
  (func $i32.reinterpret_f32-local (export "i32.reinterpret_f32-local") (param f32 i32 f64)
  (result i64 i32 f64 i64 i32 f64 i64 i32 f64 i32 f32) (local f32 i32)
    local.get 1 i64.extend_i32_u i64.const 0x100000000 i64.add local.get 1 i32.const 1 i32.add local.get 2
    f64.const 2.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000003 i64.add local.get 1 i32.const 4
    i32.add local.get 2 f64.const 5.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000006 i64.add
    local.get 1 i32.const 7 i32.add local.get 2 f64.const 8.0 f64.add local.get 0 local.set 3 local.get 3
    i32.reinterpret_f32 local.get 0
  )
  (func $i64.reinterpret_f64-parameter (export "i64.reinterpret_f64-parameter") (param f64 i32 f64)
  (result i32 f64 i64 i64 f64) (local f64 i64)
    local.get 1 i32.const 0 i32.add local.get 2 f64.const 1.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000002 i64.add local.get 0 i64.reinterpret_f64 local.set 4 local.get 4 local.get 0
  )
  (func $i64.reinterpret_f64-loaded (export "i64.reinterpret_f64-loaded") (param f64 i32 f64)
  (result i32 f64 i64 i32 f64 i64 i64 f64) (local f64 i64)
    local.get 1 i32.const 0 i32.add local.get 2 f64.const 1.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000002 i64.add local.get 1 i32.const 3 i32.add local.get 2 f64.const 4.0 f64.add
    local.get 1 i64.extend_i32_u i64.const 0x100000005 i64.add i32.const 0 local.get 0 f64.store i32.const 0
    f64.load i64.reinterpret_f64 local.get 0
  )
  (func $i64.reinterpret_f64-slot (export "i64.reinterpret_f64-slot") (param f64 i32 f64)
  (result i32 f64 i64 i32 f64 i64 i32 f64 i64 i64 f64) (local f64 i64)
    local.get 1 i32.const 0 i32.add local.get 2 f64.const 1.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000002 i64.add local.get 1 i32.const 3 i32.add local.get 2 f64.const 4.0 f64.add
    local.get 1 i64.extend_i32_u i64.const 0x100000005 i64.add local.get 1 i32.const 6 i32.add local.get 2
    f64.const 7.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000008 i64.add i32.const 0 local.get 0
    f64.store i32.const 0 f64.load block end i64.reinterpret_f64 local.set 4 local.get 4 local.get 0
  )
  (func $i64.reinterpret_f64-local (export "i64.reinterpret_f64-local") (param f64 i32 f64) (result i64 f64)
  (local f64 i64)
    local.get 0 local.set 3 local.get 3 i64.reinterpret_f64 local.get 0
  )
  (func $f32.reinterpret_i32-parameter (export "f32.reinterpret_i32-parameter") (param i32 i32 f64)
  (result f64 i64 i32 f64 i64 i32 f32 i32) (local i32 f32)
    local.get 2 f64.const 0.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000001 i64.add local.get 1
    i32.const 2 i32.add local.get 2 f64.const 3.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000004
    i64.add local.get 1 i32.const 5 i32.add local.get 0 f32.reinterpret_i32 local.set 4 local.get 4
    local.get 0
  )
  (func $f32.reinterpret_i32-loaded (export "f32.reinterpret_i32-loaded") (param i32 i32 f64)
  (result f64 i64 i32 f64 i64 i32 f64 i64 i32 f32 i32) (local i32 f32)
    local.get 2 f64.const 0.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000001 i64.add local.get 1
    i32.const 2 i32.add local.get 2 f64.const 3.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000004
    i64.add local.get 1 i32.const 5 i32.add local.get 2 f64.const 6.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000007 i64.add local.get 1 i32.const 8 i32.add i32.const 0 local.get 0 i32.store
    i32.const 0 i32.load f32.reinterpret_i32 local.get 0
  )
  (func $f32.reinterpret_i32-slot (export "f32.reinterpret_i32-slot") (param i32 i32 f64) (result f32 i32)
  (local i32 f32)
    i32.const 0 local.get 0 i32.store i32.const 0 i32.load block end f32.reinterpret_i32 local.set 4
    local.get 4 local.get 0
  )
  (func $f32.reinterpret_i32-local (export "f32.reinterpret_i32-local") (param i32 i32 f64)
  (result f64 i64 i32 f32 i32) (local i32 f32)
    local.get 2 f64.const 0.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000001 i64.add local.get 1
    i32.const 2 i32.add local.get 0 local.set 3 local.get 3 f32.reinterpret_i32 local.get 0
  )
  (func $f64.reinterpret_i64-parameter (export "f64.reinterpret_i64-parameter") (param i64 i32 f64)
  (result i64 i32 f64 i64 i32 f64 i64 i32 f64 f64 i64) (local i64 f64)
    local.get 1 i64.extend_i32_u i64.const 0x100000000 i64.add local.get 1 i32.const 1 i32.add local.get 2
    f64.const 2.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000003 i64.add local.get 1 i32.const 4
    i32.add local.get 2 f64.const 5.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000006 i64.add
    local.get 1 i32.const 7 i32.add local.get 2 f64.const 8.0 f64.add local.get 0 f64.reinterpret_i64
    local.set 4 local.get 4 local.get 0
  )
  (func $f64.reinterpret_i64-loaded (export "f64.reinterpret_i64-loaded") (param i64 i32 f64) (result f64 i64)
  (local i64 f64)
    i32.const 0 local.get 0 i64.store i32.const 0 i64.load f64.reinterpret_i64 local.get 0
  )
  (func $f64.reinterpret_i64-slot (export "f64.reinterpret_i64-slot") (param i64 i32 f64)
  (result i64 i32 f64 f64 i64) (local i64 f64)
    local.get 1 i64.extend_i32_u i64.const 0x100000000 i64.add local.get 1 i32.const 1 i32.add local.get 2
    f64.const 2.0 f64.add i32.const 0 local.get 0 i64.store i32.const 0 i64.load block end f64.reinterpret_i64
    local.set 4 local.get 4 local.get 0
  )
  (func $f64.reinterpret_i64-local (export "f64.reinterpret_i64-local") (param i64 i32 f64)
  (result i64 i32 f64 i64 i32 f64 f64 i64) (local i64 f64)
    local.get 1 i64.extend_i32_u i64.const 0x100000000 i64.add local.get 1 i32.const 1 i32.add local.get 2
    f64.const 2.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000003 i64.add local.get 1 i32.const 4
    i32.add local.get 2 f64.const 5.0 f64.add local.get 0 local.set 3 local.get 3 f64.reinterpret_i64
    local.get 0
  )
  (func $f32.convert_i32_s-parameter (export "f32.convert_i32_s-parameter") (param i32 i32 f64)
  (result f32 i32) (local i32 f32)
    local.get 0 f32.convert_i32_s local.set 4 local.get 4 local.get 0
  )
  (func $f32.convert_i32_s-loaded (export "f32.convert_i32_s-loaded") (param i32 i32 f64)
  (result i32 f64 i64 f32 i32) (local i32 f32)
    local.get 1 i32.const 0 i32.add local.get 2 f64.const 1.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000002 i64.add i32.const 0 local.get 0 i32.store i32.const 0 i32.load f32.convert_i32_s
    local.get 0
  )
  (func $f32.convert_i32_s-slot (export "f32.convert_i32_s-slot") (param i32 i32 f64)
  (result i32 f64 i64 i32 f64 i64 f32 i32) (local i32 f32)
    local.get 1 i32.const 0 i32.add local.get 2 f64.const 1.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000002 i64.add local.get 1 i32.const 3 i32.add local.get 2 f64.const 4.0 f64.add
    local.get 1 i64.extend_i32_u i64.const 0x100000005 i64.add i32.const 0 local.get 0 i32.store i32.const 0
    i32.load block end f32.convert_i32_s local.set 4 local.get 4 local.get 0
  )
  (func $f32.convert_i32_s-local (export "f32.convert_i32_s-local") (param i32 i32 f64)
  (result i32 f64 i64 i32 f64 i64 i32 f64 i64 f32 i32) (local i32 f32)
    local.get 1 i32.const 0 i32.add local.get 2 f64.const 1.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000002 i64.add local.get 1 i32.const 3 i32.add local.get 2 f64.const 4.0 f64.add
    local.get 1 i64.extend_i32_u i64.const 0x100000005 i64.add local.get 1 i32.const 6 i32.add local.get 2
    f64.const 7.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000008 i64.add local.get 0 local.set 3
    local.get 3 f32.convert_i32_s local.get 0
  )
  (func $i32.trunc_f32_s-parameter (export "i32.trunc_f32_s-parameter") (param f32 i32 f64)
  (result f64 i64 i32 i32 f32) (local f32 i32)
    local.get 2 f64.const 0.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000001 i64.add local.get 1
    i32.const 2 i32.add local.get 0 i32.trunc_f32_s local.set 4 local.get 4 local.get 0
  )
  (func $i32.trunc_f32_s-loaded (export "i32.trunc_f32_s-loaded") (param f32 i32 f64)
  (result f64 i64 i32 f64 i64 i32 i32 f32) (local f32 i32)
    local.get 2 f64.const 0.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000001 i64.add local.get 1
    i32.const 2 i32.add local.get 2 f64.const 3.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000004
    i64.add local.get 1 i32.const 5 i32.add i32.const 0 local.get 0 f32.store i32.const 0 f32.load
    i32.trunc_f32_s local.get 0
  )
  (func $i32.trunc_f32_s-slot (export "i32.trunc_f32_s-slot") (param f32 i32 f64)
  (result f64 i64 i32 f64 i64 i32 f64 i64 i32 i32 f32) (local f32 i32)
    local.get 2 f64.const 0.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000001 i64.add local.get 1
    i32.const 2 i32.add local.get 2 f64.const 3.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000004
    i64.add local.get 1 i32.const 5 i32.add local.get 2 f64.const 6.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000007 i64.add local.get 1 i32.const 8 i32.add i32.const 0 local.get 0 f32.store
    i32.const 0 f32.load block end i32.trunc_f32_s local.set 4 local.get 4 local.get 0
  )
  (func $i32.trunc_f32_s-local (export "i32.trunc_f32_s-local") (param f32 i32 f64) (result i32 f32)
  (local f32 i32)
    local.get 0 local.set 3 local.get 3 i32.trunc_f32_s local.get 0
  )
  (func $i32.trunc_sat_f32_s-parameter (export "i32.trunc_sat_f32_s-parameter") (param f32 i32 f64)
  (result i64 i32 f64 i64 i32 f64 i32 f32) (local f32 i32)
    local.get 1 i64.extend_i32_u i64.const 0x100000000 i64.add local.get 1 i32.const 1 i32.add local.get 2
    f64.const 2.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000003 i64.add local.get 1 i32.const 4
    i32.add local.get 2 f64.const 5.0 f64.add local.get 0 i32.trunc_sat_f32_s local.set 4 local.get 4
    local.get 0
  )
  (func $i32.trunc_sat_f32_s-loaded (export "i32.trunc_sat_f32_s-loaded") (param f32 i32 f64)
  (result i64 i32 f64 i64 i32 f64 i64 i32 f64 i32 f32) (local f32 i32)
    local.get 1 i64.extend_i32_u i64.const 0x100000000 i64.add local.get 1 i32.const 1 i32.add local.get 2
    f64.const 2.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000003 i64.add local.get 1 i32.const 4
    i32.add local.get 2 f64.const 5.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000006 i64.add
    local.get 1 i32.const 7 i32.add local.get 2 f64.const 8.0 f64.add i32.const 0 local.get 0 f32.store
    i32.const 0 f32.load i32.trunc_sat_f32_s local.get 0
  )
  (func $i32.trunc_sat_f32_s-slot (export "i32.trunc_sat_f32_s-slot") (param f32 i32 f64) (result i32 f32)
  (local f32 i32)
    i32.const 0 local.get 0 f32.store i32.const 0 f32.load block end i32.trunc_sat_f32_s local.set 4
    local.get 4 local.get 0
  )
  (func $i32.trunc_sat_f32_s-local (export "i32.trunc_sat_f32_s-local") (param f32 i32 f64)
  (result i64 i32 f64 i32 f32) (local f32 i32)
    local.get 1 i64.extend_i32_u i64.const 0x100000000 i64.add local.get 1 i32.const 1 i32.add local.get 2
    f64.const 2.0 f64.add local.get 0 local.set 3 local.get 3 i32.trunc_sat_f32_s local.get 0
  )
  (func $f32.convert_i32_u-parameter (export "f32.convert_i32_u-parameter") (param i32 i32 f64)
  (result i32 f64 i64 i32 f64 i64 i32 f64 i64 f32 i32) (local i32 f32)
    local.get 1 i32.const 0 i32.add local.get 2 f64.const 1.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000002 i64.add local.get 1 i32.const 3 i32.add local.get 2 f64.const 4.0 f64.add
    local.get 1 i64.extend_i32_u i64.const 0x100000005 i64.add local.get 1 i32.const 6 i32.add local.get 2
    f64.const 7.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000008 i64.add local.get 0
    f32.convert_i32_u local.set 4 local.get 4 local.get 0
  )
  (func $f32.convert_i32_u-loaded (export "f32.convert_i32_u-loaded") (param i32 i32 f64) (result f32 i32)
  (local i32 f32)
    i32.const 0 local.get 0 i32.store i32.const 0 i32.load f32.convert_i32_u local.get 0
  )
  (func $f32.convert_i32_u-slot (export "f32.convert_i32_u-slot") (param i32 i32 f64)
  (result i32 f64 i64 f32 i32) (local i32 f32)
    local.get 1 i32.const 0 i32.add local.get 2 f64.const 1.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000002 i64.add i32.const 0 local.get 0 i32.store i32.const 0 i32.load block end
    f32.convert_i32_u local.set 4 local.get 4 local.get 0
  )
  (func $f32.convert_i32_u-local (export "f32.convert_i32_u-local") (param i32 i32 f64)
  (result i32 f64 i64 i32 f64 i64 f32 i32) (local i32 f32)
    local.get 1 i32.const 0 i32.add local.get 2 f64.const 1.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000002 i64.add local.get 1 i32.const 3 i32.add local.get 2 f64.const 4.0 f64.add
    local.get 1 i64.extend_i32_u i64.const 0x100000005 i64.add local.get 0 local.set 3 local.get 3
    f32.convert_i32_u local.get 0
  )
  (func $i32.trunc_f32_u-parameter (export "i32.trunc_f32_u-parameter") (param f32 i32 f64) (result i32 f32)
  (local f32 i32)
    local.get 0 i32.trunc_f32_u local.set 4 local.get 4 local.get 0
  )
  (func $i32.trunc_f32_u-loaded (export "i32.trunc_f32_u-loaded") (param f32 i32 f64)
  (result f64 i64 i32 i32 f32) (local f32 i32)
    local.get 2 f64.const 0.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000001 i64.add local.get 1
    i32.const 2 i32.add i32.const 0 local.get 0 f32.store i32.const 0 f32.load i32.trunc_f32_u local.get 0
  )
  (func $i32.trunc_f32_u-slot (export "i32.trunc_f32_u-slot") (param f32 i32 f64)
  (result f64 i64 i32 f64 i64 i32 i32 f32) (local f32 i32)
    local.get 2 f64.const 0.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000001 i64.add local.get 1
    i32.const 2 i32.add local.get 2 f64.const 3.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000004
    i64.add local.get 1 i32.const 5 i32.add i32.const 0 local.get 0 f32.store i32.const 0 f32.load block end
    i32.trunc_f32_u local.set 4 local.get 4 local.get 0
  )
  (func $i32.trunc_f32_u-local (export "i32.trunc_f32_u-local") (param f32 i32 f64)
  (result f64 i64 i32 f64 i64 i32 f64 i64 i32 i32 f32) (local f32 i32)
    local.get 2 f64.const 0.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000001 i64.add local.get 1
    i32.const 2 i32.add local.get 2 f64.const 3.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000004
    i64.add local.get 1 i32.const 5 i32.add local.get 2 f64.const 6.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000007 i64.add local.get 1 i32.const 8 i32.add local.get 0 local.set 3 local.get 3
    i32.trunc_f32_u local.get 0
  )
  (func $i32.trunc_sat_f32_u-parameter (export "i32.trunc_sat_f32_u-parameter") (param f32 i32 f64)
  (result i64 i32 f64 i32 f32) (local f32 i32)
    local.get 1 i64.extend_i32_u i64.const 0x100000000 i64.add local.get 1 i32.const 1 i32.add local.get 2
    f64.const 2.0 f64.add local.get 0 i32.trunc_sat_f32_u local.set 4 local.get 4 local.get 0
  )
  (func $i32.trunc_sat_f32_u-loaded (export "i32.trunc_sat_f32_u-loaded") (param f32 i32 f64)
  (result i64 i32 f64 i64 i32 f64 i32 f32) (local f32 i32)
    local.get 1 i64.extend_i32_u i64.const 0x100000000 i64.add local.get 1 i32.const 1 i32.add local.get 2
    f64.const 2.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000003 i64.add local.get 1 i32.const 4
    i32.add local.get 2 f64.const 5.0 f64.add i32.const 0 local.get 0 f32.store i32.const 0 f32.load
    i32.trunc_sat_f32_u local.get 0
  )
  (func $i32.trunc_sat_f32_u-slot (export "i32.trunc_sat_f32_u-slot") (param f32 i32 f64)
  (result i64 i32 f64 i64 i32 f64 i64 i32 f64 i32 f32) (local f32 i32)
    local.get 1 i64.extend_i32_u i64.const 0x100000000 i64.add local.get 1 i32.const 1 i32.add local.get 2
    f64.const 2.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000003 i64.add local.get 1 i32.const 4
    i32.add local.get 2 f64.const 5.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000006 i64.add
    local.get 1 i32.const 7 i32.add local.get 2 f64.const 8.0 f64.add i32.const 0 local.get 0 f32.store
    i32.const 0 f32.load block end i32.trunc_sat_f32_u local.set 4 local.get 4 local.get 0
  )
  (func $i32.trunc_sat_f32_u-local (export "i32.trunc_sat_f32_u-local") (param f32 i32 f64) (result i32 f32)
  (local f32 i32)
    local.get 0 local.set 3 local.get 3 i32.trunc_sat_f32_u local.get 0
  )
  (func $f64.convert_i32_s-parameter (export "f64.convert_i32_s-parameter") (param i32 i32 f64)
  (result i32 f64 i64 i32 f64 i64 f64 i32) (local i32 f64)
    local.get 1 i32.const 0 i32.add local.get 2 f64.const 1.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000002 i64.add local.get 1 i32.const 3 i32.add local.get 2 f64.const 4.0 f64.add
    local.get 1 i64.extend_i32_u i64.const 0x100000005 i64.add local.get 0 f64.convert_i32_s local.set 4
    local.get 4 local.get 0
  )
  (func $f64.convert_i32_s-loaded (export "f64.convert_i32_s-loaded") (param i32 i32 f64)
  (result i32 f64 i64 i32 f64 i64 i32 f64 i64 f64 i32) (local i32 f64)
    local.get 1 i32.const 0 i32.add local.get 2 f64.const 1.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000002 i64.add local.get 1 i32.const 3 i32.add local.get 2 f64.const 4.0 f64.add
    local.get 1 i64.extend_i32_u i64.const 0x100000005 i64.add local.get 1 i32.const 6 i32.add local.get 2
    f64.const 7.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000008 i64.add i32.const 0 local.get 0
    i32.store i32.const 0 i32.load f64.convert_i32_s local.get 0
  )
  (func $f64.convert_i32_s-slot (export "f64.convert_i32_s-slot") (param i32 i32 f64) (result f64 i32)
  (local i32 f64)
    i32.const 0 local.get 0 i32.store i32.const 0 i32.load block end f64.convert_i32_s local.set 4 local.get 4
    local.get 0
  )
  (func $f64.convert_i32_s-local (export "f64.convert_i32_s-local") (param i32 i32 f64)
  (result i32 f64 i64 f64 i32) (local i32 f64)
    local.get 1 i32.const 0 i32.add local.get 2 f64.const 1.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000002 i64.add local.get 0 local.set 3 local.get 3 f64.convert_i32_s local.get 0
  )
  (func $i32.trunc_f64_s-parameter (export "i32.trunc_f64_s-parameter") (param f64 i32 f64)
  (result f64 i64 i32 f64 i64 i32 f64 i64 i32 i32 f64) (local f64 i32)
    local.get 2 f64.const 0.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000001 i64.add local.get 1
    i32.const 2 i32.add local.get 2 f64.const 3.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000004
    i64.add local.get 1 i32.const 5 i32.add local.get 2 f64.const 6.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000007 i64.add local.get 1 i32.const 8 i32.add local.get 0 i32.trunc_f64_s local.set 4
    local.get 4 local.get 0
  )
  (func $i32.trunc_f64_s-loaded (export "i32.trunc_f64_s-loaded") (param f64 i32 f64) (result i32 f64)
  (local f64 i32)
    i32.const 0 local.get 0 f64.store i32.const 0 f64.load i32.trunc_f64_s local.get 0
  )
  (func $i32.trunc_f64_s-slot (export "i32.trunc_f64_s-slot") (param f64 i32 f64) (result f64 i64 i32 i32 f64)
  (local f64 i32)
    local.get 2 f64.const 0.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000001 i64.add local.get 1
    i32.const 2 i32.add i32.const 0 local.get 0 f64.store i32.const 0 f64.load block end i32.trunc_f64_s
    local.set 4 local.get 4 local.get 0
  )
  (func $i32.trunc_f64_s-local (export "i32.trunc_f64_s-local") (param f64 i32 f64)
  (result f64 i64 i32 f64 i64 i32 i32 f64) (local f64 i32)
    local.get 2 f64.const 0.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000001 i64.add local.get 1
    i32.const 2 i32.add local.get 2 f64.const 3.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000004
    i64.add local.get 1 i32.const 5 i32.add local.get 0 local.set 3 local.get 3 i32.trunc_f64_s local.get 0
  )
  (func $i32.trunc_sat_f64_s-parameter (export "i32.trunc_sat_f64_s-parameter") (param f64 i32 f64)
  (result i32 f64) (local f64 i32)
    local.get 0 i32.trunc_sat_f64_s local.set 4 local.get 4 local.get 0
  )
  (func $i32.trunc_sat_f64_s-loaded (export "i32.trunc_sat_f64_s-loaded") (param f64 i32 f64)
  (result i64 i32 f64 i32 f64) (local f64 i32)
    local.get 1 i64.extend_i32_u i64.const 0x100000000 i64.add local.get 1 i32.const 1 i32.add local.get 2
    f64.const 2.0 f64.add i32.const 0 local.get 0 f64.store i32.const 0 f64.load i32.trunc_sat_f64_s
    local.get 0
  )
  (func $i32.trunc_sat_f64_s-slot (export "i32.trunc_sat_f64_s-slot") (param f64 i32 f64)
  (result i64 i32 f64 i64 i32 f64 i32 f64) (local f64 i32)
    local.get 1 i64.extend_i32_u i64.const 0x100000000 i64.add local.get 1 i32.const 1 i32.add local.get 2
    f64.const 2.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000003 i64.add local.get 1 i32.const 4
    i32.add local.get 2 f64.const 5.0 f64.add i32.const 0 local.get 0 f64.store i32.const 0 f64.load block end
    i32.trunc_sat_f64_s local.set 4 local.get 4 local.get 0
  )
  (func $i32.trunc_sat_f64_s-local (export "i32.trunc_sat_f64_s-local") (param f64 i32 f64)
  (result i64 i32 f64 i64 i32 f64 i64 i32 f64 i32 f64) (local f64 i32)
    local.get 1 i64.extend_i32_u i64.const 0x100000000 i64.add local.get 1 i32.const 1 i32.add local.get 2
    f64.const 2.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000003 i64.add local.get 1 i32.const 4
    i32.add local.get 2 f64.const 5.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000006 i64.add
    local.get 1 i32.const 7 i32.add local.get 2 f64.const 8.0 f64.add local.get 0 local.set 3 local.get 3
    i32.trunc_sat_f64_s local.get 0
  )
  (func $f64.convert_i32_u-parameter (export "f64.convert_i32_u-parameter") (param i32 i32 f64)
  (result i32 f64 i64 f64 i32) (local i32 f64)
    local.get 1 i32.const 0 i32.add local.get 2 f64.const 1.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000002 i64.add local.get 0 f64.convert_i32_u local.set 4 local.get 4 local.get 0
  )
  (func $f64.convert_i32_u-loaded (export "f64.convert_i32_u-loaded") (param i32 i32 f64)
  (result i32 f64 i64 i32 f64 i64 f64 i32) (local i32 f64)
    local.get 1 i32.const 0 i32.add local.get 2 f64.const 1.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000002 i64.add local.get 1 i32.const 3 i32.add local.get 2 f64.const 4.0 f64.add
    local.get 1 i64.extend_i32_u i64.const 0x100000005 i64.add i32.const 0 local.get 0 i32.store i32.const 0
    i32.load f64.convert_i32_u local.get 0
  )
  (func $f64.convert_i32_u-slot (export "f64.convert_i32_u-slot") (param i32 i32 f64)
  (result i32 f64 i64 i32 f64 i64 i32 f64 i64 f64 i32) (local i32 f64)
    local.get 1 i32.const 0 i32.add local.get 2 f64.const 1.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000002 i64.add local.get 1 i32.const 3 i32.add local.get 2 f64.const 4.0 f64.add
    local.get 1 i64.extend_i32_u i64.const 0x100000005 i64.add local.get 1 i32.const 6 i32.add local.get 2
    f64.const 7.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000008 i64.add i32.const 0 local.get 0
    i32.store i32.const 0 i32.load block end f64.convert_i32_u local.set 4 local.get 4 local.get 0
  )
  (func $f64.convert_i32_u-local (export "f64.convert_i32_u-local") (param i32 i32 f64) (result f64 i32)
  (local i32 f64)
    local.get 0 local.set 3 local.get 3 f64.convert_i32_u local.get 0
  )
  (func $i32.trunc_f64_u-parameter (export "i32.trunc_f64_u-parameter") (param f64 i32 f64)
  (result f64 i64 i32 f64 i64 i32 i32 f64) (local f64 i32)
    local.get 2 f64.const 0.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000001 i64.add local.get 1
    i32.const 2 i32.add local.get 2 f64.const 3.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000004
    i64.add local.get 1 i32.const 5 i32.add local.get 0 i32.trunc_f64_u local.set 4 local.get 4 local.get 0
  )
  (func $i32.trunc_f64_u-loaded (export "i32.trunc_f64_u-loaded") (param f64 i32 f64)
  (result f64 i64 i32 f64 i64 i32 f64 i64 i32 i32 f64) (local f64 i32)
    local.get 2 f64.const 0.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000001 i64.add local.get 1
    i32.const 2 i32.add local.get 2 f64.const 3.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000004
    i64.add local.get 1 i32.const 5 i32.add local.get 2 f64.const 6.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000007 i64.add local.get 1 i32.const 8 i32.add i32.const 0 local.get 0 f64.store
    i32.const 0 f64.load i32.trunc_f64_u local.get 0
  )
  (func $i32.trunc_f64_u-slot (export "i32.trunc_f64_u-slot") (param f64 i32 f64) (result i32 f64)
  (local f64 i32)
    i32.const 0 local.get 0 f64.store i32.const 0 f64.load block end i32.trunc_f64_u local.set 4 local.get 4
    local.get 0
  )
  (func $i32.trunc_f64_u-local (export "i32.trunc_f64_u-local") (param f64 i32 f64)
  (result f64 i64 i32 i32 f64) (local f64 i32)
    local.get 2 f64.const 0.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000001 i64.add local.get 1
    i32.const 2 i32.add local.get 0 local.set 3 local.get 3 i32.trunc_f64_u local.get 0
  )
  (func $i32.trunc_sat_f64_u-parameter (export "i32.trunc_sat_f64_u-parameter") (param f64 i32 f64)
  (result i64 i32 f64 i64 i32 f64 i64 i32 f64 i32 f64) (local f64 i32)
    local.get 1 i64.extend_i32_u i64.const 0x100000000 i64.add local.get 1 i32.const 1 i32.add local.get 2
    f64.const 2.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000003 i64.add local.get 1 i32.const 4
    i32.add local.get 2 f64.const 5.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000006 i64.add
    local.get 1 i32.const 7 i32.add local.get 2 f64.const 8.0 f64.add local.get 0 i32.trunc_sat_f64_u
    local.set 4 local.get 4 local.get 0
  )
  (func $i32.trunc_sat_f64_u-loaded (export "i32.trunc_sat_f64_u-loaded") (param f64 i32 f64) (result i32 f64)
  (local f64 i32)
    i32.const 0 local.get 0 f64.store i32.const 0 f64.load i32.trunc_sat_f64_u local.get 0
  )
  (func $i32.trunc_sat_f64_u-slot (export "i32.trunc_sat_f64_u-slot") (param f64 i32 f64)
  (result i64 i32 f64 i32 f64) (local f64 i32)
    local.get 1 i64.extend_i32_u i64.const 0x100000000 i64.add local.get 1 i32.const 1 i32.add local.get 2
    f64.const 2.0 f64.add i32.const 0 local.get 0 f64.store i32.const 0 f64.load block end i32.trunc_sat_f64_u
    local.set 4 local.get 4 local.get 0
  )
  (func $i32.trunc_sat_f64_u-local (export "i32.trunc_sat_f64_u-local") (param f64 i32 f64)
  (result i64 i32 f64 i64 i32 f64 i32 f64) (local f64 i32)
    local.get 1 i64.extend_i32_u i64.const 0x100000000 i64.add local.get 1 i32.const 1 i32.add local.get 2
    f64.const 2.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000003 i64.add local.get 1 i32.const 4
    i32.add local.get 2 f64.const 5.0 f64.add local.get 0 local.set 3 local.get 3 i32.trunc_sat_f64_u
    local.get 0
  )
  (func $f32.convert_i64_s-parameter (export "f32.convert_i64_s-parameter") (param i64 i32 f64)
  (result f32 i64) (local i64 f32)
    local.get 0 f32.convert_i64_s local.set 4 local.get 4 local.get 0
  )
  (func $f32.convert_i64_s-loaded (export "f32.convert_i64_s-loaded") (param i64 i32 f64)
  (result i32 f64 i64 f32 i64) (local i64 f32)
    local.get 1 i32.const 0 i32.add local.get 2 f64.const 1.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000002 i64.add i32.const 0 local.get 0 i64.store i32.const 0 i64.load f32.convert_i64_s
    local.get 0
  )
  (func $f32.convert_i64_s-slot (export "f32.convert_i64_s-slot") (param i64 i32 f64)
  (result i32 f64 i64 i32 f64 i64 f32 i64) (local i64 f32)
    local.get 1 i32.const 0 i32.add local.get 2 f64.const 1.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000002 i64.add local.get 1 i32.const 3 i32.add local.get 2 f64.const 4.0 f64.add
    local.get 1 i64.extend_i32_u i64.const 0x100000005 i64.add i32.const 0 local.get 0 i64.store i32.const 0
    i64.load block end f32.convert_i64_s local.set 4 local.get 4 local.get 0
  )
  (func $f32.convert_i64_s-local (export "f32.convert_i64_s-local") (param i64 i32 f64)
  (result i32 f64 i64 i32 f64 i64 i32 f64 i64 f32 i64) (local i64 f32)
    local.get 1 i32.const 0 i32.add local.get 2 f64.const 1.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000002 i64.add local.get 1 i32.const 3 i32.add local.get 2 f64.const 4.0 f64.add
    local.get 1 i64.extend_i32_u i64.const 0x100000005 i64.add local.get 1 i32.const 6 i32.add local.get 2
    f64.const 7.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000008 i64.add local.get 0 local.set 3
    local.get 3 f32.convert_i64_s local.get 0
  )
  (func $i64.trunc_f32_s-parameter (export "i64.trunc_f32_s-parameter") (param f32 i32 f64)
  (result f64 i64 i32 i64 f32) (local f32 i64)
    local.get 2 f64.const 0.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000001 i64.add local.get 1
    i32.const 2 i32.add local.get 0 i64.trunc_f32_s local.set 4 local.get 4 local.get 0
  )
  (func $i64.trunc_f32_s-loaded (export "i64.trunc_f32_s-loaded") (param f32 i32 f64)
  (result f64 i64 i32 f64 i64 i32 i64 f32) (local f32 i64)
    local.get 2 f64.const 0.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000001 i64.add local.get 1
    i32.const 2 i32.add local.get 2 f64.const 3.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000004
    i64.add local.get 1 i32.const 5 i32.add i32.const 0 local.get 0 f32.store i32.const 0 f32.load
    i64.trunc_f32_s local.get 0
  )
  (func $i64.trunc_f32_s-slot (export "i64.trunc_f32_s-slot") (param f32 i32 f64)
  (result f64 i64 i32 f64 i64 i32 f64 i64 i32 i64 f32) (local f32 i64)
    local.get 2 f64.const 0.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000001 i64.add local.get 1
    i32.const 2 i32.add local.get 2 f64.const 3.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000004
    i64.add local.get 1 i32.const 5 i32.add local.get 2 f64.const 6.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000007 i64.add local.get 1 i32.const 8 i32.add i32.const 0 local.get 0 f32.store
    i32.const 0 f32.load block end i64.trunc_f32_s local.set 4 local.get 4 local.get 0
  )
  (func $i64.trunc_f32_s-local (export "i64.trunc_f32_s-local") (param f32 i32 f64) (result i64 f32)
  (local f32 i64)
    local.get 0 local.set 3 local.get 3 i64.trunc_f32_s local.get 0
  )
  (func $i64.trunc_sat_f32_s-parameter (export "i64.trunc_sat_f32_s-parameter") (param f32 i32 f64)
  (result i64 i32 f64 i64 i32 f64 i64 f32) (local f32 i64)
    local.get 1 i64.extend_i32_u i64.const 0x100000000 i64.add local.get 1 i32.const 1 i32.add local.get 2
    f64.const 2.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000003 i64.add local.get 1 i32.const 4
    i32.add local.get 2 f64.const 5.0 f64.add local.get 0 i64.trunc_sat_f32_s local.set 4 local.get 4
    local.get 0
  )
  (func $i64.trunc_sat_f32_s-loaded (export "i64.trunc_sat_f32_s-loaded") (param f32 i32 f64)
  (result i64 i32 f64 i64 i32 f64 i64 i32 f64 i64 f32) (local f32 i64)
    local.get 1 i64.extend_i32_u i64.const 0x100000000 i64.add local.get 1 i32.const 1 i32.add local.get 2
    f64.const 2.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000003 i64.add local.get 1 i32.const 4
    i32.add local.get 2 f64.const 5.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000006 i64.add
    local.get 1 i32.const 7 i32.add local.get 2 f64.const 8.0 f64.add i32.const 0 local.get 0 f32.store
    i32.const 0 f32.load i64.trunc_sat_f32_s local.get 0
  )
  (func $i64.trunc_sat_f32_s-slot (export "i64.trunc_sat_f32_s-slot") (param f32 i32 f64) (result i64 f32)
  (local f32 i64)
    i32.const 0 local.get 0 f32.store i32.const 0 f32.load block end i64.trunc_sat_f32_s local.set 4
    local.get 4 local.get 0
  )
  (func $i64.trunc_sat_f32_s-local (export "i64.trunc_sat_f32_s-local") (param f32 i32 f64)
  (result i64 i32 f64 i64 f32) (local f32 i64)
    local.get 1 i64.extend_i32_u i64.const 0x100000000 i64.add local.get 1 i32.const 1 i32.add local.get 2
    f64.const 2.0 f64.add local.get 0 local.set 3 local.get 3 i64.trunc_sat_f32_s local.get 0
  )
  (func $f32.convert_i64_u-parameter (export "f32.convert_i64_u-parameter") (param i64 i32 f64)
  (result i32 f64 i64 i32 f64 i64 i32 f64 i64 f32 i64) (local i64 f32)
    local.get 1 i32.const 0 i32.add local.get 2 f64.const 1.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000002 i64.add local.get 1 i32.const 3 i32.add local.get 2 f64.const 4.0 f64.add
    local.get 1 i64.extend_i32_u i64.const 0x100000005 i64.add local.get 1 i32.const 6 i32.add local.get 2
    f64.const 7.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000008 i64.add local.get 0
    f32.convert_i64_u local.set 4 local.get 4 local.get 0
  )
  (func $f32.convert_i64_u-loaded (export "f32.convert_i64_u-loaded") (param i64 i32 f64) (result f32 i64)
  (local i64 f32)
    i32.const 0 local.get 0 i64.store i32.const 0 i64.load f32.convert_i64_u local.get 0
  )
  (func $f32.convert_i64_u-slot (export "f32.convert_i64_u-slot") (param i64 i32 f64)
  (result i32 f64 i64 f32 i64) (local i64 f32)
    local.get 1 i32.const 0 i32.add local.get 2 f64.const 1.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000002 i64.add i32.const 0 local.get 0 i64.store i32.const 0 i64.load block end
    f32.convert_i64_u local.set 4 local.get 4 local.get 0
  )
  (func $f32.convert_i64_u-local (export "f32.convert_i64_u-local") (param i64 i32 f64)
  (result i32 f64 i64 i32 f64 i64 f32 i64) (local i64 f32)
    local.get 1 i32.const 0 i32.add local.get 2 f64.const 1.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000002 i64.add local.get 1 i32.const 3 i32.add local.get 2 f64.const 4.0 f64.add
    local.get 1 i64.extend_i32_u i64.const 0x100000005 i64.add local.get 0 local.set 3 local.get 3
    f32.convert_i64_u local.get 0
  )
  (func $i64.trunc_f32_u-parameter (export "i64.trunc_f32_u-parameter") (param f32 i32 f64) (result i64 f32)
  (local f32 i64)
    local.get 0 i64.trunc_f32_u local.set 4 local.get 4 local.get 0
  )
  (func $i64.trunc_f32_u-loaded (export "i64.trunc_f32_u-loaded") (param f32 i32 f64)
  (result f64 i64 i32 i64 f32) (local f32 i64)
    local.get 2 f64.const 0.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000001 i64.add local.get 1
    i32.const 2 i32.add i32.const 0 local.get 0 f32.store i32.const 0 f32.load i64.trunc_f32_u local.get 0
  )
  (func $i64.trunc_f32_u-slot (export "i64.trunc_f32_u-slot") (param f32 i32 f64)
  (result f64 i64 i32 f64 i64 i32 i64 f32) (local f32 i64)
    local.get 2 f64.const 0.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000001 i64.add local.get 1
    i32.const 2 i32.add local.get 2 f64.const 3.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000004
    i64.add local.get 1 i32.const 5 i32.add i32.const 0 local.get 0 f32.store i32.const 0 f32.load block end
    i64.trunc_f32_u local.set 4 local.get 4 local.get 0
  )
  (func $i64.trunc_f32_u-local (export "i64.trunc_f32_u-local") (param f32 i32 f64)
  (result f64 i64 i32 f64 i64 i32 f64 i64 i32 i64 f32) (local f32 i64)
    local.get 2 f64.const 0.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000001 i64.add local.get 1
    i32.const 2 i32.add local.get 2 f64.const 3.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000004
    i64.add local.get 1 i32.const 5 i32.add local.get 2 f64.const 6.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000007 i64.add local.get 1 i32.const 8 i32.add local.get 0 local.set 3 local.get 3
    i64.trunc_f32_u local.get 0
  )
  (func $i64.trunc_sat_f32_u-parameter (export "i64.trunc_sat_f32_u-parameter") (param f32 i32 f64)
  (result i64 i32 f64 i64 f32) (local f32 i64)
    local.get 1 i64.extend_i32_u i64.const 0x100000000 i64.add local.get 1 i32.const 1 i32.add local.get 2
    f64.const 2.0 f64.add local.get 0 i64.trunc_sat_f32_u local.set 4 local.get 4 local.get 0
  )
  (func $i64.trunc_sat_f32_u-loaded (export "i64.trunc_sat_f32_u-loaded") (param f32 i32 f64)
  (result i64 i32 f64 i64 i32 f64 i64 f32) (local f32 i64)
    local.get 1 i64.extend_i32_u i64.const 0x100000000 i64.add local.get 1 i32.const 1 i32.add local.get 2
    f64.const 2.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000003 i64.add local.get 1 i32.const 4
    i32.add local.get 2 f64.const 5.0 f64.add i32.const 0 local.get 0 f32.store i32.const 0 f32.load
    i64.trunc_sat_f32_u local.get 0
  )
  (func $i64.trunc_sat_f32_u-slot (export "i64.trunc_sat_f32_u-slot") (param f32 i32 f64)
  (result i64 i32 f64 i64 i32 f64 i64 i32 f64 i64 f32) (local f32 i64)
    local.get 1 i64.extend_i32_u i64.const 0x100000000 i64.add local.get 1 i32.const 1 i32.add local.get 2
    f64.const 2.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000003 i64.add local.get 1 i32.const 4
    i32.add local.get 2 f64.const 5.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000006 i64.add
    local.get 1 i32.const 7 i32.add local.get 2 f64.const 8.0 f64.add i32.const 0 local.get 0 f32.store
    i32.const 0 f32.load block end i64.trunc_sat_f32_u local.set 4 local.get 4 local.get 0
  )
  (func $i64.trunc_sat_f32_u-local (export "i64.trunc_sat_f32_u-local") (param f32 i32 f64) (result i64 f32)
  (local f32 i64)
    local.get 0 local.set 3 local.get 3 i64.trunc_sat_f32_u local.get 0
  )
  (func $f64.convert_i64_s-parameter (export "f64.convert_i64_s-parameter") (param i64 i32 f64)
  (result i32 f64 i64 i32 f64 i64 f64 i64) (local i64 f64)
    local.get 1 i32.const 0 i32.add local.get 2 f64.const 1.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000002 i64.add local.get 1 i32.const 3 i32.add local.get 2 f64.const 4.0 f64.add
    local.get 1 i64.extend_i32_u i64.const 0x100000005 i64.add local.get 0 f64.convert_i64_s local.set 4
    local.get 4 local.get 0
  )
  (func $f64.convert_i64_s-loaded (export "f64.convert_i64_s-loaded") (param i64 i32 f64)
  (result i32 f64 i64 i32 f64 i64 i32 f64 i64 f64 i64) (local i64 f64)
    local.get 1 i32.const 0 i32.add local.get 2 f64.const 1.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000002 i64.add local.get 1 i32.const 3 i32.add local.get 2 f64.const 4.0 f64.add
    local.get 1 i64.extend_i32_u i64.const 0x100000005 i64.add local.get 1 i32.const 6 i32.add local.get 2
    f64.const 7.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000008 i64.add i32.const 0 local.get 0
    i64.store i32.const 0 i64.load f64.convert_i64_s local.get 0
  )
  (func $f64.convert_i64_s-slot (export "f64.convert_i64_s-slot") (param i64 i32 f64) (result f64 i64)
  (local i64 f64)
    i32.const 0 local.get 0 i64.store i32.const 0 i64.load block end f64.convert_i64_s local.set 4 local.get 4
    local.get 0
  )
  (func $f64.convert_i64_s-local (export "f64.convert_i64_s-local") (param i64 i32 f64)
  (result i32 f64 i64 f64 i64) (local i64 f64)
    local.get 1 i32.const 0 i32.add local.get 2 f64.const 1.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000002 i64.add local.get 0 local.set 3 local.get 3 f64.convert_i64_s local.get 0
  )
  (func $i64.trunc_f64_s-parameter (export "i64.trunc_f64_s-parameter") (param f64 i32 f64)
  (result f64 i64 i32 f64 i64 i32 f64 i64 i32 i64 f64) (local f64 i64)
    local.get 2 f64.const 0.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000001 i64.add local.get 1
    i32.const 2 i32.add local.get 2 f64.const 3.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000004
    i64.add local.get 1 i32.const 5 i32.add local.get 2 f64.const 6.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000007 i64.add local.get 1 i32.const 8 i32.add local.get 0 i64.trunc_f64_s local.set 4
    local.get 4 local.get 0
  )
  (func $i64.trunc_f64_s-loaded (export "i64.trunc_f64_s-loaded") (param f64 i32 f64) (result i64 f64)
  (local f64 i64)
    i32.const 0 local.get 0 f64.store i32.const 0 f64.load i64.trunc_f64_s local.get 0
  )
  (func $i64.trunc_f64_s-slot (export "i64.trunc_f64_s-slot") (param f64 i32 f64) (result f64 i64 i32 i64 f64)
  (local f64 i64)
    local.get 2 f64.const 0.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000001 i64.add local.get 1
    i32.const 2 i32.add i32.const 0 local.get 0 f64.store i32.const 0 f64.load block end i64.trunc_f64_s
    local.set 4 local.get 4 local.get 0
  )
  (func $i64.trunc_f64_s-local (export "i64.trunc_f64_s-local") (param f64 i32 f64)
  (result f64 i64 i32 f64 i64 i32 i64 f64) (local f64 i64)
    local.get 2 f64.const 0.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000001 i64.add local.get 1
    i32.const 2 i32.add local.get 2 f64.const 3.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000004
    i64.add local.get 1 i32.const 5 i32.add local.get 0 local.set 3 local.get 3 i64.trunc_f64_s local.get 0
  )
  (func $i64.trunc_sat_f64_s-parameter (export "i64.trunc_sat_f64_s-parameter") (param f64 i32 f64)
  (result i64 f64) (local f64 i64)
    local.get 0 i64.trunc_sat_f64_s local.set 4 local.get 4 local.get 0
  )
  (func $i64.trunc_sat_f64_s-loaded (export "i64.trunc_sat_f64_s-loaded") (param f64 i32 f64)
  (result i64 i32 f64 i64 f64) (local f64 i64)
    local.get 1 i64.extend_i32_u i64.const 0x100000000 i64.add local.get 1 i32.const 1 i32.add local.get 2
    f64.const 2.0 f64.add i32.const 0 local.get 0 f64.store i32.const 0 f64.load i64.trunc_sat_f64_s
    local.get 0
  )
  (func $i64.trunc_sat_f64_s-slot (export "i64.trunc_sat_f64_s-slot") (param f64 i32 f64)
  (result i64 i32 f64 i64 i32 f64 i64 f64) (local f64 i64)
    local.get 1 i64.extend_i32_u i64.const 0x100000000 i64.add local.get 1 i32.const 1 i32.add local.get 2
    f64.const 2.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000003 i64.add local.get 1 i32.const 4
    i32.add local.get 2 f64.const 5.0 f64.add i32.const 0 local.get 0 f64.store i32.const 0 f64.load block end
    i64.trunc_sat_f64_s local.set 4 local.get 4 local.get 0
  )
  (func $i64.trunc_sat_f64_s-local (export "i64.trunc_sat_f64_s-local") (param f64 i32 f64)
  (result i64 i32 f64 i64 i32 f64 i64 i32 f64 i64 f64) (local f64 i64)
    local.get 1 i64.extend_i32_u i64.const 0x100000000 i64.add local.get 1 i32.const 1 i32.add local.get 2
    f64.const 2.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000003 i64.add local.get 1 i32.const 4
    i32.add local.get 2 f64.const 5.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000006 i64.add
    local.get 1 i32.const 7 i32.add local.get 2 f64.const 8.0 f64.add local.get 0 local.set 3 local.get 3
    i64.trunc_sat_f64_s local.get 0
  )
  (func $f64.convert_i64_u-parameter (export "f64.convert_i64_u-parameter") (param i64 i32 f64)
  (result i32 f64 i64 f64 i64) (local i64 f64)
    local.get 1 i32.const 0 i32.add local.get 2 f64.const 1.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000002 i64.add local.get 0 f64.convert_i64_u local.set 4 local.get 4 local.get 0
  )
  (func $f64.convert_i64_u-loaded (export "f64.convert_i64_u-loaded") (param i64 i32 f64)
  (result i32 f64 i64 i32 f64 i64 f64 i64) (local i64 f64)
    local.get 1 i32.const 0 i32.add local.get 2 f64.const 1.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000002 i64.add local.get 1 i32.const 3 i32.add local.get 2 f64.const 4.0 f64.add
    local.get 1 i64.extend_i32_u i64.const 0x100000005 i64.add i32.const 0 local.get 0 i64.store i32.const 0
    i64.load f64.convert_i64_u local.get 0
  )
  (func $f64.convert_i64_u-slot (export "f64.convert_i64_u-slot") (param i64 i32 f64)
  (result i32 f64 i64 i32 f64 i64 i32 f64 i64 f64 i64) (local i64 f64)
    local.get 1 i32.const 0 i32.add local.get 2 f64.const 1.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000002 i64.add local.get 1 i32.const 3 i32.add local.get 2 f64.const 4.0 f64.add
    local.get 1 i64.extend_i32_u i64.const 0x100000005 i64.add local.get 1 i32.const 6 i32.add local.get 2
    f64.const 7.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000008 i64.add i32.const 0 local.get 0
    i64.store i32.const 0 i64.load block end f64.convert_i64_u local.set 4 local.get 4 local.get 0
  )
  (func $f64.convert_i64_u-local (export "f64.convert_i64_u-local") (param i64 i32 f64) (result f64 i64)
  (local i64 f64)
    local.get 0 local.set 3 local.get 3 f64.convert_i64_u local.get 0
  )
  (func $i64.trunc_f64_u-parameter (export "i64.trunc_f64_u-parameter") (param f64 i32 f64)
  (result f64 i64 i32 f64 i64 i32 i64 f64) (local f64 i64)
    local.get 2 f64.const 0.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000001 i64.add local.get 1
    i32.const 2 i32.add local.get 2 f64.const 3.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000004
    i64.add local.get 1 i32.const 5 i32.add local.get 0 i64.trunc_f64_u local.set 4 local.get 4 local.get 0
  )
  (func $i64.trunc_f64_u-loaded (export "i64.trunc_f64_u-loaded") (param f64 i32 f64)
  (result f64 i64 i32 f64 i64 i32 f64 i64 i32 i64 f64) (local f64 i64)
    local.get 2 f64.const 0.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000001 i64.add local.get 1
    i32.const 2 i32.add local.get 2 f64.const 3.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000004
    i64.add local.get 1 i32.const 5 i32.add local.get 2 f64.const 6.0 f64.add local.get 1 i64.extend_i32_u
    i64.const 0x100000007 i64.add local.get 1 i32.const 8 i32.add i32.const 0 local.get 0 f64.store
    i32.const 0 f64.load i64.trunc_f64_u local.get 0
  )
  (func $i64.trunc_f64_u-slot (export "i64.trunc_f64_u-slot") (param f64 i32 f64) (result i64 f64)
  (local f64 i64)
    i32.const 0 local.get 0 f64.store i32.const 0 f64.load block end i64.trunc_f64_u local.set 4 local.get 4
    local.get 0
  )
  (func $i64.trunc_f64_u-local (export "i64.trunc_f64_u-local") (param f64 i32 f64)
  (result f64 i64 i32 i64 f64) (local f64 i64)
    local.get 2 f64.const 0.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000001 i64.add local.get 1
    i32.const 2 i32.add local.get 0 local.set 3 local.get 3 i64.trunc_f64_u local.get 0
  )
  (func $i64.trunc_sat_f64_u-parameter (export "i64.trunc_sat_f64_u-parameter") (param f64 i32 f64)
  (result i64 i32 f64 i64 i32 f64 i64 i32 f64 i64 f64) (local f64 i64)
    local.get 1 i64.extend_i32_u i64.const 0x100000000 i64.add local.get 1 i32.const 1 i32.add local.get 2
    f64.const 2.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000003 i64.add local.get 1 i32.const 4
    i32.add local.get 2 f64.const 5.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000006 i64.add
    local.get 1 i32.const 7 i32.add local.get 2 f64.const 8.0 f64.add local.get 0 i64.trunc_sat_f64_u
    local.set 4 local.get 4 local.get 0
  )
  (func $i64.trunc_sat_f64_u-loaded (export "i64.trunc_sat_f64_u-loaded") (param f64 i32 f64) (result i64 f64)
  (local f64 i64)
    i32.const 0 local.get 0 f64.store i32.const 0 f64.load i64.trunc_sat_f64_u local.get 0
  )
  (func $i64.trunc_sat_f64_u-slot (export "i64.trunc_sat_f64_u-slot") (param f64 i32 f64)
  (result i64 i32 f64 i64 f64) (local f64 i64)
    local.get 1 i64.extend_i32_u i64.const 0x100000000 i64.add local.get 1 i32.const 1 i32.add local.get 2
    f64.const 2.0 f64.add i32.const 0 local.get 0 f64.store i32.const 0 f64.load block end i64.trunc_sat_f64_u
    local.set 4 local.get 4 local.get 0
  )
  (func $i64.trunc_sat_f64_u-local (export "i64.trunc_sat_f64_u-local") (param f64 i32 f64)
  (result i64 i32 f64 i64 i32 f64 i64 f64) (local f64 i64)
    local.get 1 i64.extend_i32_u i64.const 0x100000000 i64.add local.get 1 i32.const 1 i32.add local.get 2
    f64.const 2.0 f64.add local.get 1 i64.extend_i32_u i64.const 0x100000003 i64.add local.get 1 i32.const 4
    i32.add local.get 2 f64.const 5.0 f64.add local.get 0 local.set 3 local.get 3 i64.trunc_sat_f64_u
    local.get 0
  )
)

(assert_return (invoke "i32.wrap_i64-parameter"
  (i64.const 0) (i32.const 1000) (f64.const 0.5)) (i32.const 0) (i64.const 0))
(assert_return (invoke "i32.wrap_i64-parameter"
  (i64.const -1) (i32.const 1000) (f64.const 0.5)) (i32.const -1) (i64.const -1))
(assert_return (invoke "i32.wrap_i64-parameter"
  (i64.const 1) (i32.const 1000) (f64.const 0.5)) (i32.const 1) (i64.const 1))
(assert_return (invoke "i32.wrap_i64-parameter"
  (i64.const 0x7fffffff) (i32.const 1000) (f64.const 0.5)) (i32.const 0x7fffffff) (i64.const 0x7fffffff))
(assert_return (invoke "i32.wrap_i64-parameter"
  (i64.const 0xffffffff80000000) (i32.const 1000) (f64.const 0.5)) (i32.const 0x80000000)
  (i64.const 0xffffffff80000000))
(assert_return (invoke "i32.wrap_i64-loaded"
  (i64.const 0x80000000) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 0x80000000) (i64.const 0x80000000))
(assert_return (invoke "i32.wrap_i64-loaded"
  (i64.const 0xffffffff) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const -1) (i64.const 0xffffffff))
(assert_return (invoke "i32.wrap_i64-loaded"
  (i64.const 0x7fffffffffffffff) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const -1) (i64.const 0x7fffffffffffffff))
(assert_return (invoke "i32.wrap_i64-loaded"
  (i64.const 0x8000000000000000) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 0) (i64.const 0x8000000000000000))
(assert_return (invoke "i32.wrap_i64-loaded"
  (i64.const 0x100000001) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1) (i64.const 0x100000001))
(assert_return (invoke "i32.wrap_i64-slot"
  (i64.const 0x7fffff4000000001) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1)
  (i64.const 0x7fffff4000000001))
(assert_return (invoke "i32.wrap_i64-slot"
  (i64.const 0x8000000000000400) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1024)
  (i64.const 0x8000000000000400))
(assert_return (invoke "i32.wrap_i64-slot"
  (i64.const 0x20000000000001) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1)
  (i64.const 0x20000000000001))
(assert_return (invoke "i32.wrap_i64-slot"
  (i64.const 0x123456789abcdef) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 0x89abcdef)
  (i64.const 0x123456789abcdef))
(assert_return (invoke "i32.wrap_i64-slot"
  (i64.const 0) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 0) (i64.const 0))
(assert_return (invoke "i32.wrap_i64-local"
  (i64.const -1) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006) (f64.const 7.5)
  (i64.const 0x1000003f0) (i32.const -1) (i64.const -1))
(assert_return (invoke "i32.wrap_i64-local"
  (i64.const 1) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006) (f64.const 7.5)
  (i64.const 0x1000003f0) (i32.const 1) (i64.const 1))
(assert_return (invoke "i32.wrap_i64-local"
  (i64.const 0x7fffffff) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006)
  (f64.const 7.5) (i64.const 0x1000003f0) (i32.const 0x7fffffff) (i64.const 0x7fffffff))
(assert_return (invoke "i32.wrap_i64-local"
  (i64.const 0xffffffff80000000) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006)
  (f64.const 7.5) (i64.const 0x1000003f0) (i32.const 0x80000000) (i64.const 0xffffffff80000000))
(assert_return (invoke "i32.wrap_i64-local"
  (i64.const 0x80000000) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006)
  (f64.const 7.5) (i64.const 0x1000003f0) (i32.const 0x80000000) (i64.const 0x80000000))
(assert_return (invoke "i64.extend_i32_s-parameter"
  (i32.const -1) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (i64.const -1) (i32.const -1))
(assert_return (invoke "i64.extend_i32_s-parameter"
  (i32.const -1) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (i64.const -1) (i32.const -1))
(assert_return (invoke "i64.extend_i32_s-parameter"
  (i32.const 0) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (i64.const 0) (i32.const 0))
(assert_return (invoke "i64.extend_i32_s-parameter"
  (i32.const 1) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (i64.const 1) (i32.const 1))
(assert_return (invoke "i64.extend_i32_s-parameter"
  (i32.const 1) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (i64.const 1) (i32.const 1))
(assert_return (invoke "i64.extend_i32_s-loaded"
  (i32.const 1024) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (i64.const 1024) (i32.const 1024))
(assert_return (invoke "i64.extend_i32_s-loaded"
  (i32.const 1) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (i64.const 1) (i32.const 1))
(assert_return (invoke "i64.extend_i32_s-loaded"
  (i32.const 0x89abcdef) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (i64.const 0xffffffff89abcdef)
  (i32.const 0x89abcdef))
(assert_return (invoke "i64.extend_i32_s-loaded"
  (i32.const 0) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (i64.const 0) (i32.const 0))
(assert_return (invoke "i64.extend_i32_s-loaded"
  (i32.const -1) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (i64.const -1) (i32.const -1))
(assert_return (invoke "i64.extend_i32_s-slot"
  (i32.const 1) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 6.5) (i64.const 0x1000003ef)
  (i32.const 1008) (i64.const 1) (i32.const 1))
(assert_return (invoke "i64.extend_i32_s-slot"
  (i32.const 0x7fffffff) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 6.5)
  (i64.const 0x1000003ef) (i32.const 1008) (i64.const 0x7fffffff) (i32.const 0x7fffffff))
(assert_return (invoke "i64.extend_i32_s-slot"
  (i32.const 0x80000000) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 6.5)
  (i64.const 0x1000003ef) (i32.const 1008) (i64.const 0xffffffff80000000) (i32.const 0x80000000))
(assert_return (invoke "i64.extend_i32_s-slot"
  (i32.const 0x80000000) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 6.5)
  (i64.const 0x1000003ef) (i32.const 1008) (i64.const 0xffffffff80000000) (i32.const 0x80000000))
(assert_return (invoke "i64.extend_i32_s-slot"
  (i32.const -1) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 6.5) (i64.const 0x1000003ef)
  (i32.const 1008) (i64.const -1) (i32.const -1))
(assert_return (invoke "i64.extend_i32_s-local"
  (i32.const -1) (i32.const 1000) (f64.const 0.5)) (i64.const -1) (i32.const -1))
(assert_return (invoke "i64.extend_i32_s-local"
  (i32.const 0) (i32.const 1000) (f64.const 0.5)) (i64.const 0) (i32.const 0))
(assert_return (invoke "i64.extend_i32_s-local"
  (i32.const 1) (i32.const 1000) (f64.const 0.5)) (i64.const 1) (i32.const 1))
(assert_return (invoke "i64.extend_i32_s-local"
  (i32.const 1) (i32.const 1000) (f64.const 0.5)) (i64.const 1) (i32.const 1))
(assert_return (invoke "i64.extend_i32_s-local"
  (i32.const 1024) (i32.const 1000) (f64.const 0.5)) (i64.const 1024) (i32.const 1024))
(assert_return (invoke "i64.extend_i32_u-parameter"
  (i32.const 1) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 1) (i32.const 1))
(assert_return (invoke "i64.extend_i32_u-parameter"
  (i32.const 0x89abcdef) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x89abcdef)
  (i32.const 0x89abcdef))
(assert_return (invoke "i64.extend_i32_u-parameter"
  (i32.const 0) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0) (i32.const 0))
(assert_return (invoke "i64.extend_i32_u-parameter"
  (i32.const -1) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0xffffffff) (i32.const -1))
(assert_return (invoke "i64.extend_i32_u-parameter"
  (i32.const 1) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 1) (i32.const 1))
(assert_return (invoke "i64.extend_i32_u-loaded"
  (i32.const 0x7fffffff) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee)
  (i32.const 1007) (f64.const 8.5) (i64.const 0x7fffffff) (i32.const 0x7fffffff))
(assert_return (invoke "i64.extend_i32_u-loaded"
  (i32.const 0x80000000) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee)
  (i32.const 1007) (f64.const 8.5) (i64.const 0x80000000) (i32.const 0x80000000))
(assert_return (invoke "i64.extend_i32_u-loaded"
  (i32.const 0x80000000) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee)
  (i32.const 1007) (f64.const 8.5) (i64.const 0x80000000) (i32.const 0x80000000))
(assert_return (invoke "i64.extend_i32_u-loaded"
  (i32.const -1) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee) (i32.const 1007)
  (f64.const 8.5) (i64.const 0xffffffff) (i32.const -1))
(assert_return (invoke "i64.extend_i32_u-loaded"
  (i32.const -1) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee) (i32.const 1007)
  (f64.const 8.5) (i64.const 0xffffffff) (i32.const -1))
(assert_return (invoke "i64.extend_i32_u-slot"
  (i32.const 0) (i32.const 1000) (f64.const 0.5)) (i64.const 0) (i32.const 0))
(assert_return (invoke "i64.extend_i32_u-slot"
  (i32.const 1) (i32.const 1000) (f64.const 0.5)) (i64.const 1) (i32.const 1))
(assert_return (invoke "i64.extend_i32_u-slot"
  (i32.const 1) (i32.const 1000) (f64.const 0.5)) (i64.const 1) (i32.const 1))
(assert_return (invoke "i64.extend_i32_u-slot"
  (i32.const 1024) (i32.const 1000) (f64.const 0.5)) (i64.const 1024) (i32.const 1024))
(assert_return (invoke "i64.extend_i32_u-slot"
  (i32.const 1) (i32.const 1000) (f64.const 0.5)) (i64.const 1) (i32.const 1))
(assert_return (invoke "i64.extend_i32_u-local"
  (i32.const 0x89abcdef) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x89abcdef) (i32.const 0x89abcdef))
(assert_return (invoke "i64.extend_i32_u-local"
  (i32.const 0) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i64.const 0) (i32.const 0))
(assert_return (invoke "i64.extend_i32_u-local"
  (i32.const -1) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i64.const 0xffffffff) (i32.const -1))
(assert_return (invoke "i64.extend_i32_u-local"
  (i32.const 1) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i64.const 1) (i32.const 1))
(assert_return (invoke "i64.extend_i32_u-local"
  (i32.const 0x7fffffff) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x7fffffff) (i32.const 0x7fffffff))
(assert_return (invoke "i64.extend8_s-parameter"
  (i64.const 0xffffffff80000000) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006)
  (f64.const 7.5) (i64.const 0x1000003f0) (i64.const 0) (i64.const 0xffffffff80000000))
(assert_return (invoke "i64.extend8_s-parameter"
  (i64.const 0x80000000) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006)
  (f64.const 7.5) (i64.const 0x1000003f0) (i64.const 0) (i64.const 0x80000000))
(assert_return (invoke "i64.extend8_s-parameter"
  (i64.const 0xffffffff) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006)
  (f64.const 7.5) (i64.const 0x1000003f0) (i64.const -1) (i64.const 0xffffffff))
(assert_return (invoke "i64.extend8_s-parameter"
  (i64.const 0x7fffffffffffffff) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006)
  (f64.const 7.5) (i64.const 0x1000003f0) (i64.const -1) (i64.const 0x7fffffffffffffff))
(assert_return (invoke "i64.extend8_s-parameter"
  (i64.const 0x8000000000000000) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006)
  (f64.const 7.5) (i64.const 0x1000003f0) (i64.const 0) (i64.const 0x8000000000000000))
(assert_return (invoke "i64.extend8_s-loaded"
  (i64.const 0x100000001) (i32.const 1000) (f64.const 0.5)) (i64.const 1) (i64.const 0x100000001))
(assert_return (invoke "i64.extend8_s-loaded"
  (i64.const 0x7fffff4000000001) (i32.const 1000) (f64.const 0.5)) (i64.const 1)
  (i64.const 0x7fffff4000000001))
(assert_return (invoke "i64.extend8_s-loaded"
  (i64.const 0x8000000000000400) (i32.const 1000) (f64.const 0.5)) (i64.const 0)
  (i64.const 0x8000000000000400))
(assert_return (invoke "i64.extend8_s-loaded"
  (i64.const 0x20000000000001) (i32.const 1000) (f64.const 0.5)) (i64.const 1) (i64.const 0x20000000000001))
(assert_return (invoke "i64.extend8_s-loaded"
  (i64.const 0x123456789abcdef) (i32.const 1000) (f64.const 0.5)) (i64.const -17)
  (i64.const 0x123456789abcdef))
(assert_return (invoke "i64.extend8_s-slot"
  (i64.const 0) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i64.const 0) (i64.const 0))
(assert_return (invoke "i64.extend8_s-slot"
  (i64.const -1) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i64.const -1) (i64.const -1))
(assert_return (invoke "i64.extend8_s-slot"
  (i64.const 1) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i64.const 1) (i64.const 1))
(assert_return (invoke "i64.extend8_s-slot"
  (i64.const 0x7fffffff) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i64.const -1) (i64.const 0x7fffffff))
(assert_return (invoke "i64.extend8_s-slot"
  (i64.const 0xffffffff80000000) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i64.const 0) (i64.const 0xffffffff80000000))
(assert_return (invoke "i64.extend8_s-local"
  (i64.const 0x80000000) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i64.const 0)
  (i64.const 0x80000000))
(assert_return (invoke "i64.extend8_s-local"
  (i64.const 0xffffffff) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i64.const -1)
  (i64.const 0xffffffff))
(assert_return (invoke "i64.extend8_s-local"
  (i64.const 0x7fffffffffffffff) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i64.const -1)
  (i64.const 0x7fffffffffffffff))
(assert_return (invoke "i64.extend8_s-local"
  (i64.const 0x8000000000000000) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i64.const 0)
  (i64.const 0x8000000000000000))
(assert_return (invoke "i64.extend8_s-local"
  (i64.const 0x100000001) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i64.const 1)
  (i64.const 0x100000001))
(assert_return (invoke "i64.extend16_s-parameter"
  (i64.const 0x7fffff4000000001) (i32.const 1000) (f64.const 0.5)) (i64.const 1)
  (i64.const 0x7fffff4000000001))
(assert_return (invoke "i64.extend16_s-parameter"
  (i64.const 0x8000000000000400) (i32.const 1000) (f64.const 0.5)) (i64.const 1024)
  (i64.const 0x8000000000000400))
(assert_return (invoke "i64.extend16_s-parameter"
  (i64.const 0x20000000000001) (i32.const 1000) (f64.const 0.5)) (i64.const 1) (i64.const 0x20000000000001))
(assert_return (invoke "i64.extend16_s-parameter"
  (i64.const 0x123456789abcdef) (i32.const 1000) (f64.const 0.5)) (i64.const -12817)
  (i64.const 0x123456789abcdef))
(assert_return (invoke "i64.extend16_s-parameter"
  (i64.const 0) (i32.const 1000) (f64.const 0.5)) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64.extend16_s-loaded"
  (i64.const -1) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (i64.const -1) (i64.const -1))
(assert_return (invoke "i64.extend16_s-loaded"
  (i64.const 1) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (i64.const 1) (i64.const 1))
(assert_return (invoke "i64.extend16_s-loaded"
  (i64.const 0x7fffffff) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (i64.const -1) (i64.const 0x7fffffff))
(assert_return (invoke "i64.extend16_s-loaded"
  (i64.const 0xffffffff80000000) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (i64.const 0) (i64.const 0xffffffff80000000))
(assert_return (invoke "i64.extend16_s-loaded"
  (i64.const 0x80000000) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (i64.const 0) (i64.const 0x80000000))
(assert_return (invoke "i64.extend16_s-slot"
  (i64.const 0xffffffff) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (i64.const -1)
  (i64.const 0xffffffff))
(assert_return (invoke "i64.extend16_s-slot"
  (i64.const 0x7fffffffffffffff) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (i64.const -1)
  (i64.const 0x7fffffffffffffff))
(assert_return (invoke "i64.extend16_s-slot"
  (i64.const 0x8000000000000000) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (i64.const 0)
  (i64.const 0x8000000000000000))
(assert_return (invoke "i64.extend16_s-slot"
  (i64.const 0x100000001) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (i64.const 1)
  (i64.const 0x100000001))
(assert_return (invoke "i64.extend16_s-slot"
  (i64.const 0x7fffff4000000001) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (i64.const 1)
  (i64.const 0x7fffff4000000001))
(assert_return (invoke "i64.extend16_s-local"
  (i64.const 0x8000000000000400) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 6.5)
  (i64.const 0x1000003ef) (i32.const 1008) (i64.const 1024) (i64.const 0x8000000000000400))
(assert_return (invoke "i64.extend16_s-local"
  (i64.const 0x20000000000001) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 6.5)
  (i64.const 0x1000003ef) (i32.const 1008) (i64.const 1) (i64.const 0x20000000000001))
(assert_return (invoke "i64.extend16_s-local"
  (i64.const 0x123456789abcdef) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 6.5)
  (i64.const 0x1000003ef) (i32.const 1008) (i64.const -12817) (i64.const 0x123456789abcdef))
(assert_return (invoke "i64.extend16_s-local"
  (i64.const 0) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 6.5) (i64.const 0x1000003ef)
  (i32.const 1008) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64.extend16_s-local"
  (i64.const -1) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 6.5) (i64.const 0x1000003ef)
  (i32.const 1008) (i64.const -1) (i64.const -1))
(assert_return (invoke "i64.extend32_s-parameter"
  (i64.const 1) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i64.const 1) (i64.const 1))
(assert_return (invoke "i64.extend32_s-parameter"
  (i64.const 0x7fffffff) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x7fffffff) (i64.const 0x7fffffff))
(assert_return (invoke "i64.extend32_s-parameter"
  (i64.const 0xffffffff80000000) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0xffffffff80000000) (i64.const 0xffffffff80000000))
(assert_return (invoke "i64.extend32_s-parameter"
  (i64.const 0x80000000) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0xffffffff80000000) (i64.const 0x80000000))
(assert_return (invoke "i64.extend32_s-parameter"
  (i64.const 0xffffffff) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const -1) (i64.const 0xffffffff))
(assert_return (invoke "i64.extend32_s-loaded"
  (i64.const 0x7fffffffffffffff) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const -1)
  (i64.const 0x7fffffffffffffff))
(assert_return (invoke "i64.extend32_s-loaded"
  (i64.const 0x8000000000000000) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0)
  (i64.const 0x8000000000000000))
(assert_return (invoke "i64.extend32_s-loaded"
  (i64.const 0x100000001) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 1)
  (i64.const 0x100000001))
(assert_return (invoke "i64.extend32_s-loaded"
  (i64.const 0x7fffff4000000001) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 1)
  (i64.const 0x7fffff4000000001))
(assert_return (invoke "i64.extend32_s-loaded"
  (i64.const 0x8000000000000400) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 1024)
  (i64.const 0x8000000000000400))
(assert_return (invoke "i64.extend32_s-slot"
  (i64.const 0x20000000000001) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee)
  (i32.const 1007) (f64.const 8.5) (i64.const 1) (i64.const 0x20000000000001))
(assert_return (invoke "i64.extend32_s-slot"
  (i64.const 0x123456789abcdef) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee)
  (i32.const 1007) (f64.const 8.5) (i64.const 0xffffffff89abcdef) (i64.const 0x123456789abcdef))
(assert_return (invoke "i64.extend32_s-slot"
  (i64.const 0) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee) (i32.const 1007)
  (f64.const 8.5) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64.extend32_s-slot"
  (i64.const -1) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee) (i32.const 1007)
  (f64.const 8.5) (i64.const -1) (i64.const -1))
(assert_return (invoke "i64.extend32_s-slot"
  (i64.const 1) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee) (i32.const 1007)
  (f64.const 8.5) (i64.const 1) (i64.const 1))
(assert_return (invoke "i64.extend32_s-local"
  (i64.const 0x7fffffff) (i32.const 1000) (f64.const 0.5)) (i64.const 0x7fffffff) (i64.const 0x7fffffff))
(assert_return (invoke "i64.extend32_s-local"
  (i64.const 0xffffffff80000000) (i32.const 1000) (f64.const 0.5)) (i64.const 0xffffffff80000000)
  (i64.const 0xffffffff80000000))
(assert_return (invoke "i64.extend32_s-local"
  (i64.const 0x80000000) (i32.const 1000) (f64.const 0.5)) (i64.const 0xffffffff80000000)
  (i64.const 0x80000000))
(assert_return (invoke "i64.extend32_s-local"
  (i64.const 0xffffffff) (i32.const 1000) (f64.const 0.5)) (i64.const -1) (i64.const 0xffffffff))
(assert_return (invoke "i64.extend32_s-local"
  (i64.const 0x7fffffffffffffff) (i32.const 1000) (f64.const 0.5)) (i64.const -1)
  (i64.const 0x7fffffffffffffff))
(assert_return (invoke "f32.demote_f64-parameter"
  (f64.const 2147483648.0) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (f32.const 2.1474836e+09)
  (f64.const 2147483648.0))
(assert_return (invoke "f32.demote_f64-parameter"
  (f64.const -2147483648.0) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (f32.const -2.1474836e+09)
  (f64.const -2147483648.0))
(assert_return (invoke "f32.demote_f64-parameter"
  (f64.const -2147483649.0) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (f32.const -2.1474836e+09)
  (f64.const -2147483649.0))
(assert_return (invoke "f32.demote_f64-parameter"
  (f64.const 4294967295.0) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (f32.const 4.2949673e+09)
  (f64.const 4294967295.0))
(assert_return (invoke "f32.demote_f64-parameter"
  (f64.const 4294967296.0) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (f32.const 4.2949673e+09)
  (f64.const 4294967296.0))
(assert_return (invoke "f32.demote_f64-loaded"
  (f64.const 9.223372036854775e+18) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006)
  (f64.const 7.5) (i64.const 0x1000003f0) (f32.const 9.223372e+18) (f64.const 9.223372036854775e+18))
(assert_return (invoke "f32.demote_f64-loaded"
  (f64.const 9.223372036854776e+18) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006)
  (f64.const 7.5) (i64.const 0x1000003f0) (f32.const 9.223372e+18) (f64.const 9.223372036854776e+18))
(assert_return (invoke "f32.demote_f64-loaded"
  (f64.const -9.223372036854776e+18) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006)
  (f64.const 7.5) (i64.const 0x1000003f0) (f32.const -9.223372e+18) (f64.const -9.223372036854776e+18))
(assert_return (invoke "f32.demote_f64-loaded"
  (f64.const 1.844674407370955e+19) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006)
  (f64.const 7.5) (i64.const 0x1000003f0) (f32.const 1.8446744e+19) (f64.const 1.844674407370955e+19))
(assert_return (invoke "f32.demote_f64-loaded"
  (f64.const 1.8446744073709552e+19) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006)
  (f64.const 7.5) (i64.const 0x1000003f0) (f32.const 1.8446744e+19) (f64.const 1.8446744073709552e+19))
(assert_return (invoke "f32.demote_f64-slot"
  (f64.const -1.0) (i32.const 1000) (f64.const 0.5)) (f32.const -1.0) (f64.const -1.0))
(assert_return (invoke "f32.demote_f64-slot"
  (f64.const 1e+30) (i32.const 1000) (f64.const 0.5)) (f32.const 1e+30) (f64.const 1e+30))
(assert_return (invoke "f32.demote_f64-slot"
  (f64.const -1e+30) (i32.const 1000) (f64.const 0.5)) (f32.const -1e+30) (f64.const -1e+30))
(assert_return (invoke "f32.demote_f64-slot"
  (f64.const 9.223373136366404e+18) (i32.const 1000) (f64.const 0.5)) (f32.const 9.223373e+18)
  (f64.const 9.223373136366404e+18))
(assert_return (invoke "f32.demote_f64-slot"
  (f64.const 10000000000.0) (i32.const 1000) (f64.const 0.5)) (f32.const 1e+10) (f64.const 10000000000.0))
(assert_return (invoke "f32.demote_f64-local"
  (f64.const -2147483649.5) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (f32.const -2.1474836e+09) (f64.const -2147483649.5))
(assert_return (invoke "f32.demote_f64-local"
  (f64.const 4294967295.5) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (f32.const 4.2949673e+09) (f64.const 4294967295.5))
(assert_return (invoke "f32.demote_f64-local"
  (f64.const 3400000000.0) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (f32.const 3.4e+09) (f64.const 3400000000.0))
(assert_return (invoke "f32.demote_f64-local"
  (f64.const 0.0) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (f32.const 0.0) (f64.const 0.0))
(assert_return (invoke "f32.demote_f64-local"
  (f64.const -0.5) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (f32.const -0.5) (f64.const -0.5))
(assert_return (invoke "f64.promote_f32-parameter"
  (f32.const -0.9999999) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 6.5)
  (i64.const 0x1000003ef) (i32.const 1008) (f64.const -0.9999998807907104) (f32.const -0.9999999))
(assert_return (invoke "f64.promote_f32-parameter"
  (f32.const 1.5) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 6.5) (i64.const 0x1000003ef)
  (i32.const 1008) (f64.const 1.5) (f32.const 1.5))
(assert_return (invoke "f64.promote_f32-parameter"
  (f32.const 2.1474836e+09) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 6.5)
  (i64.const 0x1000003ef) (i32.const 1008) (f64.const 2147483648.0) (f32.const 2.1474836e+09))
(assert_return (invoke "f64.promote_f32-parameter"
  (f32.const 2.1474836e+09) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 6.5)
  (i64.const 0x1000003ef) (i32.const 1008) (f64.const 2147483648.0) (f32.const 2.1474836e+09))
(assert_return (invoke "f64.promote_f32-parameter"
  (f32.const -2.1474836e+09) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 6.5)
  (i64.const 0x1000003ef) (i32.const 1008) (f64.const -2147483648.0) (f32.const -2.1474836e+09))
(assert_return (invoke "f64.promote_f32-loaded"
  (f32.const -2.1474836e+09) (i32.const 1000) (f64.const 0.5)) (f64.const -2147483648.0)
  (f32.const -2.1474836e+09))
(assert_return (invoke "f64.promote_f32-loaded"
  (f32.const 4.2949673e+09) (i32.const 1000) (f64.const 0.5)) (f64.const 4294967296.0)
  (f32.const 4.2949673e+09))
(assert_return (invoke "f64.promote_f32-loaded"
  (f32.const 4.2949673e+09) (i32.const 1000) (f64.const 0.5)) (f64.const 4294967296.0)
  (f32.const 4.2949673e+09))
(assert_return (invoke "f64.promote_f32-loaded"
  (f32.const 9.223372e+18) (i32.const 1000) (f64.const 0.5)) (f64.const 9.223372036854776e+18)
  (f32.const 9.223372e+18))
(assert_return (invoke "f64.promote_f32-loaded"
  (f32.const 9.223372e+18) (i32.const 1000) (f64.const 0.5)) (f64.const 9.223372036854776e+18)
  (f32.const 9.223372e+18))
(assert_return (invoke "f64.promote_f32-slot"
  (f32.const -9.223372e+18) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const -9.223372036854776e+18) (f32.const -9.223372e+18))
(assert_return (invoke "f64.promote_f32-slot"
  (f32.const 1.8446744e+19) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 1.8446744073709552e+19) (f32.const 1.8446744e+19))
(assert_return (invoke "f64.promote_f32-slot"
  (f32.const 1.8446744e+19) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 1.8446744073709552e+19) (f32.const 1.8446744e+19))
(assert_return (invoke "f64.promote_f32-slot"
  (f32.const -1.0) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (f64.const -1.0) (f32.const -1.0))
(assert_return (invoke "f64.promote_f32-slot"
  (f32.const 1e+30) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (f64.const 1.0000000150474662e+30) (f32.const 1e+30))
(assert_return (invoke "f64.promote_f32-local"
  (f32.const -1e+30) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005)
  (f64.const -1.0000000150474662e+30) (f32.const -1e+30))
(assert_return (invoke "f64.promote_f32-local"
  (f32.const 9.223373e+18) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 9.223373136366404e+18)
  (f32.const 9.223373e+18))
(assert_return (invoke "f64.promote_f32-local"
  (f32.const 1e+10) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 10000000000.0) (f32.const 1e+10))
(assert_return (invoke "f64.promote_f32-local"
  (f32.const -2.1474836e+09) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const -2147483648.0)
  (f32.const -2.1474836e+09))
(assert_return (invoke "f64.promote_f32-local"
  (f32.const 4.2949673e+09) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 4294967296.0)
  (f32.const 4.2949673e+09))
(assert_return (invoke "i32.reinterpret_f32-parameter"
  (f32.const 3.4e+09) (i32.const 1000) (f64.const 0.5)) (i32.const 0x4f4aa7e2) (f32.const 3.4e+09))
(assert_return (invoke "i32.reinterpret_f32-parameter"
  (f32.const 0.0) (i32.const 1000) (f64.const 0.5)) (i32.const 0) (f32.const 0.0))
(assert_return (invoke "i32.reinterpret_f32-parameter"
  (f32.const -0.5) (i32.const 1000) (f64.const 0.5)) (i32.const 0xbf000000) (f32.const -0.5))
(assert_return (invoke "i32.reinterpret_f32-parameter"
  (f32.const -0.9999999) (i32.const 1000) (f64.const 0.5)) (i32.const 0xbf7ffffe) (f32.const -0.9999999))
(assert_return (invoke "i32.reinterpret_f32-parameter"
  (f32.const 1.5) (i32.const 1000) (f64.const 0.5)) (i32.const 0x3fc00000) (f32.const 1.5))
(assert_return (invoke "i32.reinterpret_f32-loaded"
  (f32.const 2.1474836e+09) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i32.const 0x4f000000) (f32.const 2.1474836e+09))
(assert_return (invoke "i32.reinterpret_f32-loaded"
  (f32.const 2.1474836e+09) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i32.const 0x4f000000) (f32.const 2.1474836e+09))
(assert_return (invoke "i32.reinterpret_f32-loaded"
  (f32.const -2.1474836e+09) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i32.const 0xcf000000) (f32.const -2.1474836e+09))
(assert_return (invoke "i32.reinterpret_f32-loaded"
  (f32.const -2.1474836e+09) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i32.const 0xcf000000) (f32.const -2.1474836e+09))
(assert_return (invoke "i32.reinterpret_f32-loaded"
  (f32.const 4.2949673e+09) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i32.const 0x4f800000) (f32.const 4.2949673e+09))
(assert_return (invoke "i32.reinterpret_f32-slot"
  (f32.const 4.2949673e+09) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i32.const 0x4f800000)
  (f32.const 4.2949673e+09))
(assert_return (invoke "i32.reinterpret_f32-slot"
  (f32.const 9.223372e+18) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i32.const 0x5f000000)
  (f32.const 9.223372e+18))
(assert_return (invoke "i32.reinterpret_f32-slot"
  (f32.const 9.223372e+18) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i32.const 0x5f000000)
  (f32.const 9.223372e+18))
(assert_return (invoke "i32.reinterpret_f32-slot"
  (f32.const -9.223372e+18) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i32.const 0xdf000000)
  (f32.const -9.223372e+18))
(assert_return (invoke "i32.reinterpret_f32-slot"
  (f32.const 1.8446744e+19) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i32.const 0x5f800000)
  (f32.const 1.8446744e+19))
(assert_return (invoke "i32.reinterpret_f32-local"
  (f32.const 1.8446744e+19) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee)
  (i32.const 1007) (f64.const 8.5) (i32.const 0x5f800000) (f32.const 1.8446744e+19))
(assert_return (invoke "i32.reinterpret_f32-local"
  (f32.const -1.0) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee) (i32.const 1007)
  (f64.const 8.5) (i32.const 0xbf800000) (f32.const -1.0))
(assert_return (invoke "i32.reinterpret_f32-local"
  (f32.const 1e+30) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee) (i32.const 1007)
  (f64.const 8.5) (i32.const 0x7149f2ca) (f32.const 1e+30))
(assert_return (invoke "i32.reinterpret_f32-local"
  (f32.const -1e+30) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee)
  (i32.const 1007) (f64.const 8.5) (i32.const 0xf149f2ca) (f32.const -1e+30))
(assert_return (invoke "i32.reinterpret_f32-local"
  (f32.const 9.223373e+18) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee)
  (i32.const 1007) (f64.const 8.5) (i32.const 0x5f000001) (f32.const 9.223373e+18))
(assert_return (invoke "i64.reinterpret_f64-parameter"
  (f64.const 10000000000.0) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i64.const 0x4202a05f20000000) (f64.const 10000000000.0))
(assert_return (invoke "i64.reinterpret_f64-parameter"
  (f64.const -2147483649.5) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i64.const 0xc1e0000000300000) (f64.const -2147483649.5))
(assert_return (invoke "i64.reinterpret_f64-parameter"
  (f64.const 4294967295.5) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i64.const 0x41effffffff00000) (f64.const 4294967295.5))
(assert_return (invoke "i64.reinterpret_f64-parameter"
  (f64.const 3400000000.0) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i64.const 0x41e954fc40000000) (f64.const 3400000000.0))
(assert_return (invoke "i64.reinterpret_f64-parameter"
  (f64.const 0.0) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i64.const 0) (f64.const 0.0))
(assert_return (invoke "i64.reinterpret_f64-loaded"
  (f64.const -0.5) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i64.const 0xbfe0000000000000) (f64.const -0.5))
(assert_return (invoke "i64.reinterpret_f64-loaded"
  (f64.const -0.9999999) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed)
  (i64.const 0xbfefffffca501acb) (f64.const -0.9999999))
(assert_return (invoke "i64.reinterpret_f64-loaded"
  (f64.const 1.5) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i64.const 0x3ff8000000000000) (f64.const 1.5))
(assert_return (invoke "i64.reinterpret_f64-loaded"
  (f64.const 2147483647.0) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed)
  (i64.const 0x41dfffffffc00000) (f64.const 2147483647.0))
(assert_return (invoke "i64.reinterpret_f64-loaded"
  (f64.const 2147483648.0) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed)
  (i64.const 0x41e0000000000000) (f64.const 2147483648.0))
(assert_return (invoke "i64.reinterpret_f64-slot"
  (f64.const -2147483648.0) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006)
  (f64.const 7.5) (i64.const 0x1000003f0) (i64.const 0xc1e0000000000000) (f64.const -2147483648.0))
(assert_return (invoke "i64.reinterpret_f64-slot"
  (f64.const -2147483649.0) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006)
  (f64.const 7.5) (i64.const 0x1000003f0) (i64.const 0xc1e0000000200000) (f64.const -2147483649.0))
(assert_return (invoke "i64.reinterpret_f64-slot"
  (f64.const 4294967295.0) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006)
  (f64.const 7.5) (i64.const 0x1000003f0) (i64.const 0x41efffffffe00000) (f64.const 4294967295.0))
(assert_return (invoke "i64.reinterpret_f64-slot"
  (f64.const 4294967296.0) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006)
  (f64.const 7.5) (i64.const 0x1000003f0) (i64.const 0x41f0000000000000) (f64.const 4294967296.0))
(assert_return (invoke "i64.reinterpret_f64-slot"
  (f64.const 9.223372036854775e+18) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006)
  (f64.const 7.5) (i64.const 0x1000003f0) (i64.const 0x43dfffffffffffff) (f64.const 9.223372036854775e+18))
(assert_return (invoke "i64.reinterpret_f64-local"
  (f64.const 9.223372036854776e+18) (i32.const 1000) (f64.const 0.5)) (i64.const 0x43e0000000000000)
  (f64.const 9.223372036854776e+18))
(assert_return (invoke "i64.reinterpret_f64-local"
  (f64.const -9.223372036854776e+18) (i32.const 1000) (f64.const 0.5)) (i64.const 0xc3e0000000000000)
  (f64.const -9.223372036854776e+18))
(assert_return (invoke "i64.reinterpret_f64-local"
  (f64.const 1.844674407370955e+19) (i32.const 1000) (f64.const 0.5)) (i64.const 0x43efffffffffffff)
  (f64.const 1.844674407370955e+19))
(assert_return (invoke "i64.reinterpret_f64-local"
  (f64.const 1.8446744073709552e+19) (i32.const 1000) (f64.const 0.5)) (i64.const 0x43f0000000000000)
  (f64.const 1.8446744073709552e+19))
(assert_return (invoke "i64.reinterpret_f64-local"
  (f64.const -1.0) (i32.const 1000) (f64.const 0.5)) (i64.const 0xbff0000000000000) (f64.const -1.0))
(assert_return (invoke "f32.reinterpret_i32-parameter"
  (i32.const 0x80000000) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f32.const -0.0)
  (i32.const 0x80000000))
(assert_return (invoke "f32.reinterpret_i32-parameter"
  (i32.const 0x80000000) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f32.const -0.0)
  (i32.const 0x80000000))
(assert_return (invoke "f32.reinterpret_i32-parameter"
  (i32.const -1) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f32.const -nan:0x7fffff) (i32.const -1))
(assert_return (invoke "f32.reinterpret_i32-parameter"
  (i32.const -1) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f32.const -nan:0x7fffff) (i32.const -1))
(assert_return (invoke "f32.reinterpret_i32-parameter"
  (i32.const 0) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f32.const 0.0) (i32.const 0))
(assert_return (invoke "f32.reinterpret_i32-loaded"
  (i32.const 1) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 6.5) (i64.const 0x1000003ef)
  (i32.const 1008) (f32.const 1e-45) (i32.const 1))
(assert_return (invoke "f32.reinterpret_i32-loaded"
  (i32.const 1) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 6.5) (i64.const 0x1000003ef)
  (i32.const 1008) (f32.const 1e-45) (i32.const 1))
(assert_return (invoke "f32.reinterpret_i32-loaded"
  (i32.const 1024) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 6.5) (i64.const 0x1000003ef)
  (i32.const 1008) (f32.const 1.435e-42) (i32.const 1024))
(assert_return (invoke "f32.reinterpret_i32-loaded"
  (i32.const 1) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 6.5) (i64.const 0x1000003ef)
  (i32.const 1008) (f32.const 1e-45) (i32.const 1))
(assert_return (invoke "f32.reinterpret_i32-loaded"
  (i32.const 0x89abcdef) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 6.5)
  (i64.const 0x1000003ef) (i32.const 1008) (f32.const -4.136041e-33) (i32.const 0x89abcdef))
(assert_return (invoke "f32.reinterpret_i32-slot"
  (i32.const 0) (i32.const 1000) (f64.const 0.5)) (f32.const 0.0) (i32.const 0))
(assert_return (invoke "f32.reinterpret_i32-slot"
  (i32.const -1) (i32.const 1000) (f64.const 0.5)) (f32.const -nan:0x7fffff) (i32.const -1))
(assert_return (invoke "f32.reinterpret_i32-slot"
  (i32.const 1) (i32.const 1000) (f64.const 0.5)) (f32.const 1e-45) (i32.const 1))
(assert_return (invoke "f32.reinterpret_i32-slot"
  (i32.const 0x7fffffff) (i32.const 1000) (f64.const 0.5)) (f32.const nan:0x7fffff) (i32.const 0x7fffffff))
(assert_return (invoke "f32.reinterpret_i32-slot"
  (i32.const 0x80000000) (i32.const 1000) (f64.const 0.5)) (f32.const -0.0) (i32.const 0x80000000))
(assert_return (invoke "f32.reinterpret_i32-local"
  (i32.const 0x80000000) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f32.const -0.0) (i32.const 0x80000000))
(assert_return (invoke "f32.reinterpret_i32-local"
  (i32.const -1) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (f32.const -nan:0x7fffff) (i32.const -1))
(assert_return (invoke "f32.reinterpret_i32-local"
  (i32.const -1) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (f32.const -nan:0x7fffff) (i32.const -1))
(assert_return (invoke "f32.reinterpret_i32-local"
  (i32.const 0) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (f32.const 0.0) (i32.const 0))
(assert_return (invoke "f32.reinterpret_i32-local"
  (i32.const 1) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (f32.const 1e-45) (i32.const 1))
(assert_return (invoke "f64.reinterpret_i64-parameter"
  (i64.const 0x7fffff4000000001) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee)
  (i32.const 1007) (f64.const 8.5) (f64.const nan:0xfff4000000001) (i64.const 0x7fffff4000000001))
(assert_return (invoke "f64.reinterpret_i64-parameter"
  (i64.const 0x8000000000000400) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee)
  (i32.const 1007) (f64.const 8.5) (f64.const -5.06e-321) (i64.const 0x8000000000000400))
(assert_return (invoke "f64.reinterpret_i64-parameter"
  (i64.const 0x20000000000001) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee)
  (i32.const 1007) (f64.const 8.5) (f64.const 4.450147717014404e-308) (i64.const 0x20000000000001))
(assert_return (invoke "f64.reinterpret_i64-parameter"
  (i64.const 0x123456789abcdef) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee)
  (i32.const 1007) (f64.const 8.5) (f64.const 3.512700564088504e-303) (i64.const 0x123456789abcdef))
(assert_return (invoke "f64.reinterpret_i64-parameter"
  (i64.const 0) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee) (i32.const 1007)
  (f64.const 8.5) (f64.const 0.0) (i64.const 0))
(assert_return (invoke "f64.reinterpret_i64-loaded"
  (i64.const -1) (i32.const 1000) (f64.const 0.5)) (f64.const -nan:0xfffffffffffff) (i64.const -1))
(assert_return (invoke "f64.reinterpret_i64-loaded"
  (i64.const 1) (i32.const 1000) (f64.const 0.5)) (f64.const 5e-324) (i64.const 1))
(assert_return (invoke "f64.reinterpret_i64-loaded"
  (i64.const 0x7fffffff) (i32.const 1000) (f64.const 0.5)) (f64.const 1.060997895e-314)
  (i64.const 0x7fffffff))
(assert_return (invoke "f64.reinterpret_i64-loaded"
  (i64.const 0xffffffff80000000) (i32.const 1000) (f64.const 0.5)) (f64.const -nan:0xfffff80000000)
  (i64.const 0xffffffff80000000))
(assert_return (invoke "f64.reinterpret_i64-loaded"
  (i64.const 0x80000000) (i32.const 1000) (f64.const 0.5)) (f64.const 1.0609978955e-314)
  (i64.const 0x80000000))
(assert_return (invoke "f64.reinterpret_i64-slot"
  (i64.const 0xffffffff) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (f64.const 2.1219957905e-314) (i64.const 0xffffffff))
(assert_return (invoke "f64.reinterpret_i64-slot"
  (i64.const 0x7fffffffffffffff) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (f64.const nan:0xfffffffffffff) (i64.const 0x7fffffffffffffff))
(assert_return (invoke "f64.reinterpret_i64-slot"
  (i64.const 0x8000000000000000) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (f64.const -0.0) (i64.const 0x8000000000000000))
(assert_return (invoke "f64.reinterpret_i64-slot"
  (i64.const 0x100000001) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (f64.const 2.1219957915e-314) (i64.const 0x100000001))
(assert_return (invoke "f64.reinterpret_i64-slot"
  (i64.const 0x7fffff4000000001) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (f64.const nan:0xfff4000000001) (i64.const 0x7fffff4000000001))
(assert_return (invoke "f64.reinterpret_i64-local"
  (i64.const 0x8000000000000400) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (f64.const -5.06e-321)
  (i64.const 0x8000000000000400))
(assert_return (invoke "f64.reinterpret_i64-local"
  (i64.const 0x20000000000001) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (f64.const 4.450147717014404e-308)
  (i64.const 0x20000000000001))
(assert_return (invoke "f64.reinterpret_i64-local"
  (i64.const 0x123456789abcdef) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (f64.const 3.512700564088504e-303)
  (i64.const 0x123456789abcdef))
(assert_return (invoke "f64.reinterpret_i64-local"
  (i64.const 0) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (f64.const 0.0) (i64.const 0))
(assert_return (invoke "f64.reinterpret_i64-local"
  (i64.const -1) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (f64.const -nan:0xfffffffffffff) (i64.const -1))
(assert_return (invoke "f32.convert_i32_s-parameter"
  (i32.const 1) (i32.const 1000) (f64.const 0.5)) (f32.const 1.0) (i32.const 1))
(assert_return (invoke "f32.convert_i32_s-parameter"
  (i32.const 0x7fffffff) (i32.const 1000) (f64.const 0.5)) (f32.const 2.1474836e+09) (i32.const 0x7fffffff))
(assert_return (invoke "f32.convert_i32_s-parameter"
  (i32.const 0x80000000) (i32.const 1000) (f64.const 0.5)) (f32.const -2.1474836e+09) (i32.const 0x80000000))
(assert_return (invoke "f32.convert_i32_s-parameter"
  (i32.const 0x80000000) (i32.const 1000) (f64.const 0.5)) (f32.const -2.1474836e+09) (i32.const 0x80000000))
(assert_return (invoke "f32.convert_i32_s-parameter"
  (i32.const -1) (i32.const 1000) (f64.const 0.5)) (f32.const -1.0) (i32.const -1))
(assert_return (invoke "f32.convert_i32_s-loaded"
  (i32.const -1) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (f32.const -1.0) (i32.const -1))
(assert_return (invoke "f32.convert_i32_s-loaded"
  (i32.const 0) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (f32.const 0.0) (i32.const 0))
(assert_return (invoke "f32.convert_i32_s-loaded"
  (i32.const 1) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (f32.const 1.0) (i32.const 1))
(assert_return (invoke "f32.convert_i32_s-loaded"
  (i32.const 1) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (f32.const 1.0) (i32.const 1))
(assert_return (invoke "f32.convert_i32_s-loaded"
  (i32.const 1024) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (f32.const 1024.0) (i32.const 1024))
(assert_return (invoke "f32.convert_i32_s-slot"
  (i32.const 1) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (f32.const 1.0) (i32.const 1))
(assert_return (invoke "f32.convert_i32_s-slot"
  (i32.const 0x89abcdef) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (f32.const -1.9852293e+09)
  (i32.const 0x89abcdef))
(assert_return (invoke "f32.convert_i32_s-slot"
  (i32.const 0) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (f32.const 0.0) (i32.const 0))
(assert_return (invoke "f32.convert_i32_s-slot"
  (i32.const -1) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (f32.const -1.0) (i32.const -1))
(assert_return (invoke "f32.convert_i32_s-slot"
  (i32.const 1) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (f32.const 1.0) (i32.const 1))
(assert_return (invoke "f32.convert_i32_s-local"
  (i32.const 0x7fffffff) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006)
  (f64.const 7.5) (i64.const 0x1000003f0) (f32.const 2.1474836e+09) (i32.const 0x7fffffff))
(assert_return (invoke "f32.convert_i32_s-local"
  (i32.const 0x80000000) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006)
  (f64.const 7.5) (i64.const 0x1000003f0) (f32.const -2.1474836e+09) (i32.const 0x80000000))
(assert_return (invoke "f32.convert_i32_s-local"
  (i32.const 0x80000000) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006)
  (f64.const 7.5) (i64.const 0x1000003f0) (f32.const -2.1474836e+09) (i32.const 0x80000000))
(assert_return (invoke "f32.convert_i32_s-local"
  (i32.const -1) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006) (f64.const 7.5)
  (i64.const 0x1000003f0) (f32.const -1.0) (i32.const -1))
(assert_return (invoke "f32.convert_i32_s-local"
  (i32.const -1) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006) (f64.const 7.5)
  (i64.const 0x1000003f0) (f32.const -1.0) (i32.const -1))
(assert_return (invoke "i32.trunc_f32_s-parameter"
  (f32.const -2.1474836e+09) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (i32.const 0x80000000) (f32.const -2.1474836e+09))
(assert_trap (invoke "i32.trunc_f32_s-parameter"
  (f32.const 4.2949673e+09) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i32.trunc_f32_s-parameter"
  (f32.const 4.2949673e+09) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i32.trunc_f32_s-parameter"
  (f32.const 9.223372e+18) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i32.trunc_f32_s-parameter"
  (f32.const 9.223372e+18) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i32.trunc_f32_s-loaded"
  (f32.const -9.223372e+18) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i32.trunc_f32_s-loaded"
  (f32.const 1.8446744e+19) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i32.trunc_f32_s-loaded"
  (f32.const 1.8446744e+19) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_return (invoke "i32.trunc_f32_s-loaded"
  (f32.const -1.0) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (i32.const -1) (f32.const -1.0))
(assert_trap (invoke "i32.trunc_f32_s-loaded"
  (f32.const 1e+30) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i32.trunc_f32_s-slot"
  (f32.const -1e+30) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i32.trunc_f32_s-slot"
  (f32.const 9.223373e+18) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i32.trunc_f32_s-slot"
  (f32.const 1e+10) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_return (invoke "i32.trunc_f32_s-slot"
  (f32.const -2.1474836e+09) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 6.5)
  (i64.const 0x1000003ef) (i32.const 1008) (i32.const 0x80000000) (f32.const -2.1474836e+09))
(assert_trap (invoke "i32.trunc_f32_s-slot"
  (f32.const 4.2949673e+09) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i32.trunc_f32_s-local"
  (f32.const 3.4e+09) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_return (invoke "i32.trunc_f32_s-local"
  (f32.const 0.0) (i32.const 1000) (f64.const 0.5)) (i32.const 0) (f32.const 0.0))
(assert_return (invoke "i32.trunc_f32_s-local"
  (f32.const -0.5) (i32.const 1000) (f64.const 0.5)) (i32.const 0) (f32.const -0.5))
(assert_return (invoke "i32.trunc_f32_s-local"
  (f32.const -0.9999999) (i32.const 1000) (f64.const 0.5)) (i32.const 0) (f32.const -0.9999999))
(assert_return (invoke "i32.trunc_f32_s-local"
  (f32.const 1.5) (i32.const 1000) (f64.const 0.5)) (i32.const 1) (f32.const 1.5))
(assert_return (invoke "i32.trunc_sat_f32_s-parameter"
  (f32.const 2.1474836e+09) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i32.const 0x7fffffff)
  (f32.const 2.1474836e+09))
(assert_return (invoke "i32.trunc_sat_f32_s-parameter"
  (f32.const 2.1474836e+09) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i32.const 0x7fffffff)
  (f32.const 2.1474836e+09))
(assert_return (invoke "i32.trunc_sat_f32_s-parameter"
  (f32.const -2.1474836e+09) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i32.const 0x80000000)
  (f32.const -2.1474836e+09))
(assert_return (invoke "i32.trunc_sat_f32_s-parameter"
  (f32.const -2.1474836e+09) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i32.const 0x80000000)
  (f32.const -2.1474836e+09))
(assert_return (invoke "i32.trunc_sat_f32_s-parameter"
  (f32.const 4.2949673e+09) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i32.const 0x7fffffff)
  (f32.const 4.2949673e+09))
(assert_return (invoke "i32.trunc_sat_f32_s-loaded"
  (f32.const 4.2949673e+09) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee)
  (i32.const 1007) (f64.const 8.5) (i32.const 0x7fffffff) (f32.const 4.2949673e+09))
(assert_return (invoke "i32.trunc_sat_f32_s-loaded"
  (f32.const 9.223372e+18) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee)
  (i32.const 1007) (f64.const 8.5) (i32.const 0x7fffffff) (f32.const 9.223372e+18))
(assert_return (invoke "i32.trunc_sat_f32_s-loaded"
  (f32.const 9.223372e+18) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee)
  (i32.const 1007) (f64.const 8.5) (i32.const 0x7fffffff) (f32.const 9.223372e+18))
(assert_return (invoke "i32.trunc_sat_f32_s-loaded"
  (f32.const -9.223372e+18) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee)
  (i32.const 1007) (f64.const 8.5) (i32.const 0x80000000) (f32.const -9.223372e+18))
(assert_return (invoke "i32.trunc_sat_f32_s-loaded"
  (f32.const 1.8446744e+19) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee)
  (i32.const 1007) (f64.const 8.5) (i32.const 0x7fffffff) (f32.const 1.8446744e+19))
(assert_return (invoke "i32.trunc_sat_f32_s-slot"
  (f32.const 1.8446744e+19) (i32.const 1000) (f64.const 0.5)) (i32.const 0x7fffffff)
  (f32.const 1.8446744e+19))
(assert_return (invoke "i32.trunc_sat_f32_s-slot"
  (f32.const -1.0) (i32.const 1000) (f64.const 0.5)) (i32.const -1) (f32.const -1.0))
(assert_return (invoke "i32.trunc_sat_f32_s-slot"
  (f32.const 1e+30) (i32.const 1000) (f64.const 0.5)) (i32.const 0x7fffffff) (f32.const 1e+30))
(assert_return (invoke "i32.trunc_sat_f32_s-slot"
  (f32.const -1e+30) (i32.const 1000) (f64.const 0.5)) (i32.const 0x80000000) (f32.const -1e+30))
(assert_return (invoke "i32.trunc_sat_f32_s-slot"
  (f32.const 9.223373e+18) (i32.const 1000) (f64.const 0.5)) (i32.const 0x7fffffff) (f32.const 9.223373e+18))
(assert_return (invoke "i32.trunc_sat_f32_s-local"
  (f32.const 1e+10) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i32.const 0x7fffffff) (f32.const 1e+10))
(assert_return (invoke "i32.trunc_sat_f32_s-local"
  (f32.const -2.1474836e+09) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i32.const 0x80000000) (f32.const -2.1474836e+09))
(assert_return (invoke "i32.trunc_sat_f32_s-local"
  (f32.const 4.2949673e+09) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i32.const 0x7fffffff) (f32.const 4.2949673e+09))
(assert_return (invoke "i32.trunc_sat_f32_s-local"
  (f32.const 3.4e+09) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i32.const 0x7fffffff) (f32.const 3.4e+09))
(assert_return (invoke "i32.trunc_sat_f32_s-local"
  (f32.const 0.0) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i32.const 0) (f32.const 0.0))
(assert_return (invoke "f32.convert_i32_u-parameter"
  (i32.const -1) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006) (f64.const 7.5)
  (i64.const 0x1000003f0) (f32.const 4.2949673e+09) (i32.const -1))
(assert_return (invoke "f32.convert_i32_u-parameter"
  (i32.const -1) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006) (f64.const 7.5)
  (i64.const 0x1000003f0) (f32.const 4.2949673e+09) (i32.const -1))
(assert_return (invoke "f32.convert_i32_u-parameter"
  (i32.const 0) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006) (f64.const 7.5)
  (i64.const 0x1000003f0) (f32.const 0.0) (i32.const 0))
(assert_return (invoke "f32.convert_i32_u-parameter"
  (i32.const 1) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006) (f64.const 7.5)
  (i64.const 0x1000003f0) (f32.const 1.0) (i32.const 1))
(assert_return (invoke "f32.convert_i32_u-parameter"
  (i32.const 1) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006) (f64.const 7.5)
  (i64.const 0x1000003f0) (f32.const 1.0) (i32.const 1))
(assert_return (invoke "f32.convert_i32_u-loaded"
  (i32.const 1024) (i32.const 1000) (f64.const 0.5)) (f32.const 1024.0) (i32.const 1024))
(assert_return (invoke "f32.convert_i32_u-loaded"
  (i32.const 1) (i32.const 1000) (f64.const 0.5)) (f32.const 1.0) (i32.const 1))
(assert_return (invoke "f32.convert_i32_u-loaded"
  (i32.const 0x89abcdef) (i32.const 1000) (f64.const 0.5)) (f32.const 2.309738e+09) (i32.const 0x89abcdef))
(assert_return (invoke "f32.convert_i32_u-loaded"
  (i32.const 0) (i32.const 1000) (f64.const 0.5)) (f32.const 0.0) (i32.const 0))
(assert_return (invoke "f32.convert_i32_u-loaded"
  (i32.const -1) (i32.const 1000) (f64.const 0.5)) (f32.const 4.2949673e+09) (i32.const -1))
(assert_return (invoke "f32.convert_i32_u-slot"
  (i32.const 1) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (f32.const 1.0) (i32.const 1))
(assert_return (invoke "f32.convert_i32_u-slot"
  (i32.const 0x7fffffff) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (f32.const 2.1474836e+09) (i32.const 0x7fffffff))
(assert_return (invoke "f32.convert_i32_u-slot"
  (i32.const 0x80000000) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (f32.const 2.1474836e+09) (i32.const 0x80000000))
(assert_return (invoke "f32.convert_i32_u-slot"
  (i32.const 0x80000000) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (f32.const 2.1474836e+09) (i32.const 0x80000000))
(assert_return (invoke "f32.convert_i32_u-slot"
  (i32.const -1) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (f32.const 4.2949673e+09) (i32.const -1))
(assert_return (invoke "f32.convert_i32_u-local"
  (i32.const -1) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (f32.const 4.2949673e+09) (i32.const -1))
(assert_return (invoke "f32.convert_i32_u-local"
  (i32.const 0) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (f32.const 0.0) (i32.const 0))
(assert_return (invoke "f32.convert_i32_u-local"
  (i32.const 1) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (f32.const 1.0) (i32.const 1))
(assert_return (invoke "f32.convert_i32_u-local"
  (i32.const 1) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (f32.const 1.0) (i32.const 1))
(assert_return (invoke "f32.convert_i32_u-local"
  (i32.const 1024) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (f32.const 1024.0) (i32.const 1024))
(assert_trap (invoke "i32.trunc_f32_u-parameter"
  (f32.const 4.2949673e+09) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_return (invoke "i32.trunc_f32_u-parameter"
  (f32.const 3.4e+09) (i32.const 1000) (f64.const 0.5)) (i32.const 0xcaa7e200) (f32.const 3.4e+09))
(assert_return (invoke "i32.trunc_f32_u-parameter"
  (f32.const 0.0) (i32.const 1000) (f64.const 0.5)) (i32.const 0) (f32.const 0.0))
(assert_return (invoke "i32.trunc_f32_u-parameter"
  (f32.const -0.5) (i32.const 1000) (f64.const 0.5)) (i32.const 0) (f32.const -0.5))
(assert_return (invoke "i32.trunc_f32_u-parameter"
  (f32.const -0.9999999) (i32.const 1000) (f64.const 0.5)) (i32.const 0) (f32.const -0.9999999))
(assert_return (invoke "i32.trunc_f32_u-loaded"
  (f32.const 1.5) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (i32.const 1) (f32.const 1.5))
(assert_return (invoke "i32.trunc_f32_u-loaded"
  (f32.const 2.1474836e+09) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (i32.const 0x80000000) (f32.const 2.1474836e+09))
(assert_return (invoke "i32.trunc_f32_u-loaded"
  (f32.const 2.1474836e+09) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (i32.const 0x80000000) (f32.const 2.1474836e+09))
(assert_trap (invoke "i32.trunc_f32_u-loaded"
  (f32.const -2.1474836e+09) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i32.trunc_f32_u-loaded"
  (f32.const -2.1474836e+09) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i32.trunc_f32_u-slot"
  (f32.const 4.2949673e+09) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i32.trunc_f32_u-slot"
  (f32.const 4.2949673e+09) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i32.trunc_f32_u-slot"
  (f32.const 9.223372e+18) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i32.trunc_f32_u-slot"
  (f32.const 9.223372e+18) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i32.trunc_f32_u-slot"
  (f32.const -9.223372e+18) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i32.trunc_f32_u-local"
  (f32.const 1.8446744e+19) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i32.trunc_f32_u-local"
  (f32.const 1.8446744e+19) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i32.trunc_f32_u-local"
  (f32.const -1.0) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i32.trunc_f32_u-local"
  (f32.const 1e+30) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i32.trunc_f32_u-local"
  (f32.const -1e+30) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_return (invoke "i32.trunc_sat_f32_u-parameter"
  (f32.const 9.223373e+18) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i32.const -1) (f32.const 9.223373e+18))
(assert_return (invoke "i32.trunc_sat_f32_u-parameter"
  (f32.const 1e+10) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i32.const -1) (f32.const 1e+10))
(assert_return (invoke "i32.trunc_sat_f32_u-parameter"
  (f32.const -2.1474836e+09) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i32.const 0) (f32.const -2.1474836e+09))
(assert_return (invoke "i32.trunc_sat_f32_u-parameter"
  (f32.const 4.2949673e+09) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i32.const -1) (f32.const 4.2949673e+09))
(assert_return (invoke "i32.trunc_sat_f32_u-parameter"
  (f32.const 3.4e+09) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i32.const 0xcaa7e200) (f32.const 3.4e+09))
(assert_return (invoke "i32.trunc_sat_f32_u-loaded"
  (f32.const 0.0) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i32.const 0) (f32.const 0.0))
(assert_return (invoke "i32.trunc_sat_f32_u-loaded"
  (f32.const -0.5) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i32.const 0) (f32.const -0.5))
(assert_return (invoke "i32.trunc_sat_f32_u-loaded"
  (f32.const -0.9999999) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i32.const 0)
  (f32.const -0.9999999))
(assert_return (invoke "i32.trunc_sat_f32_u-loaded"
  (f32.const 1.5) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i32.const 1) (f32.const 1.5))
(assert_return (invoke "i32.trunc_sat_f32_u-loaded"
  (f32.const 2.1474836e+09) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i32.const 0x80000000)
  (f32.const 2.1474836e+09))
(assert_return (invoke "i32.trunc_sat_f32_u-slot"
  (f32.const 2.1474836e+09) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee)
  (i32.const 1007) (f64.const 8.5) (i32.const 0x80000000) (f32.const 2.1474836e+09))
(assert_return (invoke "i32.trunc_sat_f32_u-slot"
  (f32.const -2.1474836e+09) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee)
  (i32.const 1007) (f64.const 8.5) (i32.const 0) (f32.const -2.1474836e+09))
(assert_return (invoke "i32.trunc_sat_f32_u-slot"
  (f32.const -2.1474836e+09) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee)
  (i32.const 1007) (f64.const 8.5) (i32.const 0) (f32.const -2.1474836e+09))
(assert_return (invoke "i32.trunc_sat_f32_u-slot"
  (f32.const 4.2949673e+09) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee)
  (i32.const 1007) (f64.const 8.5) (i32.const -1) (f32.const 4.2949673e+09))
(assert_return (invoke "i32.trunc_sat_f32_u-slot"
  (f32.const 4.2949673e+09) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee)
  (i32.const 1007) (f64.const 8.5) (i32.const -1) (f32.const 4.2949673e+09))
(assert_return (invoke "i32.trunc_sat_f32_u-local"
  (f32.const 9.223372e+18) (i32.const 1000) (f64.const 0.5)) (i32.const -1) (f32.const 9.223372e+18))
(assert_return (invoke "i32.trunc_sat_f32_u-local"
  (f32.const 9.223372e+18) (i32.const 1000) (f64.const 0.5)) (i32.const -1) (f32.const 9.223372e+18))
(assert_return (invoke "i32.trunc_sat_f32_u-local"
  (f32.const -9.223372e+18) (i32.const 1000) (f64.const 0.5)) (i32.const 0) (f32.const -9.223372e+18))
(assert_return (invoke "i32.trunc_sat_f32_u-local"
  (f32.const 1.8446744e+19) (i32.const 1000) (f64.const 0.5)) (i32.const -1) (f32.const 1.8446744e+19))
(assert_return (invoke "i32.trunc_sat_f32_u-local"
  (f32.const 1.8446744e+19) (i32.const 1000) (f64.const 0.5)) (i32.const -1) (f32.const 1.8446744e+19))
(assert_return (invoke "f64.convert_i32_s-parameter"
  (i32.const 1) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (f64.const 1.0) (i32.const 1))
(assert_return (invoke "f64.convert_i32_s-parameter"
  (i32.const 1024) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (f64.const 1024.0) (i32.const 1024))
(assert_return (invoke "f64.convert_i32_s-parameter"
  (i32.const 1) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (f64.const 1.0) (i32.const 1))
(assert_return (invoke "f64.convert_i32_s-parameter"
  (i32.const 0x89abcdef) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (f64.const -1985229329.0)
  (i32.const 0x89abcdef))
(assert_return (invoke "f64.convert_i32_s-parameter"
  (i32.const 0) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (f64.const 0.0) (i32.const 0))
(assert_return (invoke "f64.convert_i32_s-loaded"
  (i32.const -1) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006) (f64.const 7.5)
  (i64.const 0x1000003f0) (f64.const -1.0) (i32.const -1))
(assert_return (invoke "f64.convert_i32_s-loaded"
  (i32.const 1) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006) (f64.const 7.5)
  (i64.const 0x1000003f0) (f64.const 1.0) (i32.const 1))
(assert_return (invoke "f64.convert_i32_s-loaded"
  (i32.const 0x7fffffff) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006)
  (f64.const 7.5) (i64.const 0x1000003f0) (f64.const 2147483647.0) (i32.const 0x7fffffff))
(assert_return (invoke "f64.convert_i32_s-loaded"
  (i32.const 0x80000000) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006)
  (f64.const 7.5) (i64.const 0x1000003f0) (f64.const -2147483648.0) (i32.const 0x80000000))
(assert_return (invoke "f64.convert_i32_s-loaded"
  (i32.const 0x80000000) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006)
  (f64.const 7.5) (i64.const 0x1000003f0) (f64.const -2147483648.0) (i32.const 0x80000000))
(assert_return (invoke "f64.convert_i32_s-slot"
  (i32.const -1) (i32.const 1000) (f64.const 0.5)) (f64.const -1.0) (i32.const -1))
(assert_return (invoke "f64.convert_i32_s-slot"
  (i32.const -1) (i32.const 1000) (f64.const 0.5)) (f64.const -1.0) (i32.const -1))
(assert_return (invoke "f64.convert_i32_s-slot"
  (i32.const 0) (i32.const 1000) (f64.const 0.5)) (f64.const 0.0) (i32.const 0))
(assert_return (invoke "f64.convert_i32_s-slot"
  (i32.const 1) (i32.const 1000) (f64.const 0.5)) (f64.const 1.0) (i32.const 1))
(assert_return (invoke "f64.convert_i32_s-slot"
  (i32.const 1) (i32.const 1000) (f64.const 0.5)) (f64.const 1.0) (i32.const 1))
(assert_return (invoke "f64.convert_i32_s-local"
  (i32.const 1024) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (f64.const 1024.0) (i32.const 1024))
(assert_return (invoke "f64.convert_i32_s-local"
  (i32.const 1) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (f64.const 1.0) (i32.const 1))
(assert_return (invoke "f64.convert_i32_s-local"
  (i32.const 0x89abcdef) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (f64.const -1985229329.0) (i32.const 0x89abcdef))
(assert_return (invoke "f64.convert_i32_s-local"
  (i32.const 0) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (f64.const 0.0) (i32.const 0))
(assert_return (invoke "f64.convert_i32_s-local"
  (i32.const -1) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (f64.const -1.0) (i32.const -1))
(assert_trap (invoke "i32.trunc_f64_s-parameter"
  (f64.const -9.223372036854776e+18) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i32.trunc_f64_s-parameter"
  (f64.const 1.844674407370955e+19) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i32.trunc_f64_s-parameter"
  (f64.const 1.8446744073709552e+19) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_return (invoke "i32.trunc_f64_s-parameter"
  (f64.const -1.0) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 6.5) (i64.const 0x1000003ef)
  (i32.const 1008) (i32.const -1) (f64.const -1.0))
(assert_trap (invoke "i32.trunc_f64_s-parameter"
  (f64.const 1e+30) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i32.trunc_f64_s-loaded"
  (f64.const -1e+30) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i32.trunc_f64_s-loaded"
  (f64.const 9.223373136366404e+18) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i32.trunc_f64_s-loaded"
  (f64.const 10000000000.0) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i32.trunc_f64_s-loaded"
  (f64.const -2147483649.5) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i32.trunc_f64_s-loaded"
  (f64.const 4294967295.5) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i32.trunc_f64_s-slot"
  (f64.const 3400000000.0) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_return (invoke "i32.trunc_f64_s-slot"
  (f64.const 0.0) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (i32.const 0) (f64.const 0.0))
(assert_return (invoke "i32.trunc_f64_s-slot"
  (f64.const -0.5) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (i32.const 0) (f64.const -0.5))
(assert_return (invoke "i32.trunc_f64_s-slot"
  (f64.const -0.9999999) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (i32.const 0) (f64.const -0.9999999))
(assert_return (invoke "i32.trunc_f64_s-slot"
  (f64.const 1.5) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (i32.const 1) (f64.const 1.5))
(assert_return (invoke "i32.trunc_f64_s-local"
  (f64.const 2147483647.0) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (i32.const 0x7fffffff)
  (f64.const 2147483647.0))
(assert_trap (invoke "i32.trunc_f64_s-local"
  (f64.const 2147483648.0) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_return (invoke "i32.trunc_f64_s-local"
  (f64.const -2147483648.0) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (i32.const 0x80000000)
  (f64.const -2147483648.0))
(assert_trap (invoke "i32.trunc_f64_s-local"
  (f64.const -2147483649.0) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i32.trunc_f64_s-local"
  (f64.const 4294967295.0) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_return (invoke "i32.trunc_sat_f64_s-parameter"
  (f64.const 4294967296.0) (i32.const 1000) (f64.const 0.5)) (i32.const 0x7fffffff) (f64.const 4294967296.0))
(assert_return (invoke "i32.trunc_sat_f64_s-parameter"
  (f64.const 9.223372036854775e+18) (i32.const 1000) (f64.const 0.5)) (i32.const 0x7fffffff)
  (f64.const 9.223372036854775e+18))
(assert_return (invoke "i32.trunc_sat_f64_s-parameter"
  (f64.const 9.223372036854776e+18) (i32.const 1000) (f64.const 0.5)) (i32.const 0x7fffffff)
  (f64.const 9.223372036854776e+18))
(assert_return (invoke "i32.trunc_sat_f64_s-parameter"
  (f64.const -9.223372036854776e+18) (i32.const 1000) (f64.const 0.5)) (i32.const 0x80000000)
  (f64.const -9.223372036854776e+18))
(assert_return (invoke "i32.trunc_sat_f64_s-parameter"
  (f64.const 1.844674407370955e+19) (i32.const 1000) (f64.const 0.5)) (i32.const 0x7fffffff)
  (f64.const 1.844674407370955e+19))
(assert_return (invoke "i32.trunc_sat_f64_s-loaded"
  (f64.const 1.8446744073709552e+19) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8)
  (i32.const 1001) (f64.const 2.5) (i32.const 0x7fffffff) (f64.const 1.8446744073709552e+19))
(assert_return (invoke "i32.trunc_sat_f64_s-loaded"
  (f64.const -1.0) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i32.const -1) (f64.const -1.0))
(assert_return (invoke "i32.trunc_sat_f64_s-loaded"
  (f64.const 1e+30) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i32.const 0x7fffffff) (f64.const 1e+30))
(assert_return (invoke "i32.trunc_sat_f64_s-loaded"
  (f64.const -1e+30) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i32.const 0x80000000) (f64.const -1e+30))
(assert_return (invoke "i32.trunc_sat_f64_s-loaded"
  (f64.const 9.223373136366404e+18) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i32.const 0x7fffffff) (f64.const 9.223373136366404e+18))
(assert_return (invoke "i32.trunc_sat_f64_s-slot"
  (f64.const 10000000000.0) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i32.const 0x7fffffff)
  (f64.const 10000000000.0))
(assert_return (invoke "i32.trunc_sat_f64_s-slot"
  (f64.const -2147483649.5) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i32.const 0x80000000)
  (f64.const -2147483649.5))
(assert_return (invoke "i32.trunc_sat_f64_s-slot"
  (f64.const 4294967295.5) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i32.const 0x7fffffff)
  (f64.const 4294967295.5))
(assert_return (invoke "i32.trunc_sat_f64_s-slot"
  (f64.const 3400000000.0) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i32.const 0x7fffffff)
  (f64.const 3400000000.0))
(assert_return (invoke "i32.trunc_sat_f64_s-slot"
  (f64.const 0.0) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i32.const 0) (f64.const 0.0))
(assert_return (invoke "i32.trunc_sat_f64_s-local"
  (f64.const -0.5) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee) (i32.const 1007)
  (f64.const 8.5) (i32.const 0) (f64.const -0.5))
(assert_return (invoke "i32.trunc_sat_f64_s-local"
  (f64.const -0.9999999) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee)
  (i32.const 1007) (f64.const 8.5) (i32.const 0) (f64.const -0.9999999))
(assert_return (invoke "i32.trunc_sat_f64_s-local"
  (f64.const 1.5) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee) (i32.const 1007)
  (f64.const 8.5) (i32.const 1) (f64.const 1.5))
(assert_return (invoke "i32.trunc_sat_f64_s-local"
  (f64.const 2147483647.0) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee)
  (i32.const 1007) (f64.const 8.5) (i32.const 0x7fffffff) (f64.const 2147483647.0))
(assert_return (invoke "i32.trunc_sat_f64_s-local"
  (f64.const 2147483648.0) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee)
  (i32.const 1007) (f64.const 8.5) (i32.const 0x7fffffff) (f64.const 2147483648.0))
(assert_return (invoke "f64.convert_i32_u-parameter"
  (i32.const 0) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (f64.const 0.0) (i32.const 0))
(assert_return (invoke "f64.convert_i32_u-parameter"
  (i32.const -1) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (f64.const 4294967295.0) (i32.const -1))
(assert_return (invoke "f64.convert_i32_u-parameter"
  (i32.const 1) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (f64.const 1.0) (i32.const 1))
(assert_return (invoke "f64.convert_i32_u-parameter"
  (i32.const 0x7fffffff) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (f64.const 2147483647.0) (i32.const 0x7fffffff))
(assert_return (invoke "f64.convert_i32_u-parameter"
  (i32.const 0x80000000) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (f64.const 2147483648.0) (i32.const 0x80000000))
(assert_return (invoke "f64.convert_i32_u-loaded"
  (i32.const 0x80000000) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (f64.const 2147483648.0)
  (i32.const 0x80000000))
(assert_return (invoke "f64.convert_i32_u-loaded"
  (i32.const -1) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (f64.const 4294967295.0) (i32.const -1))
(assert_return (invoke "f64.convert_i32_u-loaded"
  (i32.const -1) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (f64.const 4294967295.0) (i32.const -1))
(assert_return (invoke "f64.convert_i32_u-loaded"
  (i32.const 0) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (f64.const 0.0) (i32.const 0))
(assert_return (invoke "f64.convert_i32_u-loaded"
  (i32.const 1) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (f64.const 1.0) (i32.const 1))
(assert_return (invoke "f64.convert_i32_u-slot"
  (i32.const 1) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006) (f64.const 7.5)
  (i64.const 0x1000003f0) (f64.const 1.0) (i32.const 1))
(assert_return (invoke "f64.convert_i32_u-slot"
  (i32.const 1024) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006) (f64.const 7.5)
  (i64.const 0x1000003f0) (f64.const 1024.0) (i32.const 1024))
(assert_return (invoke "f64.convert_i32_u-slot"
  (i32.const 1) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006) (f64.const 7.5)
  (i64.const 0x1000003f0) (f64.const 1.0) (i32.const 1))
(assert_return (invoke "f64.convert_i32_u-slot"
  (i32.const 0x89abcdef) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006)
  (f64.const 7.5) (i64.const 0x1000003f0) (f64.const 2309737967.0) (i32.const 0x89abcdef))
(assert_return (invoke "f64.convert_i32_u-slot"
  (i32.const 0) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006) (f64.const 7.5)
  (i64.const 0x1000003f0) (f64.const 0.0) (i32.const 0))
(assert_return (invoke "f64.convert_i32_u-local"
  (i32.const -1) (i32.const 1000) (f64.const 0.5)) (f64.const 4294967295.0) (i32.const -1))
(assert_return (invoke "f64.convert_i32_u-local"
  (i32.const 1) (i32.const 1000) (f64.const 0.5)) (f64.const 1.0) (i32.const 1))
(assert_return (invoke "f64.convert_i32_u-local"
  (i32.const 0x7fffffff) (i32.const 1000) (f64.const 0.5)) (f64.const 2147483647.0) (i32.const 0x7fffffff))
(assert_return (invoke "f64.convert_i32_u-local"
  (i32.const 0x80000000) (i32.const 1000) (f64.const 0.5)) (f64.const 2147483648.0) (i32.const 0x80000000))
(assert_return (invoke "f64.convert_i32_u-local"
  (i32.const 0x80000000) (i32.const 1000) (f64.const 0.5)) (f64.const 2147483648.0) (i32.const 0x80000000))
(assert_return (invoke "i32.trunc_f64_u-parameter"
  (f64.const 1.5) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (i32.const 1) (f64.const 1.5))
(assert_return (invoke "i32.trunc_f64_u-parameter"
  (f64.const 2147483647.0) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (i32.const 0x7fffffff)
  (f64.const 2147483647.0))
(assert_return (invoke "i32.trunc_f64_u-parameter"
  (f64.const 2147483648.0) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (i32.const 0x80000000)
  (f64.const 2147483648.0))
(assert_trap (invoke "i32.trunc_f64_u-parameter"
  (f64.const -2147483648.0) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i32.trunc_f64_u-parameter"
  (f64.const -2147483649.0) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_return (invoke "i32.trunc_f64_u-loaded"
  (f64.const 4294967295.0) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 6.5)
  (i64.const 0x1000003ef) (i32.const 1008) (i32.const -1) (f64.const 4294967295.0))
(assert_trap (invoke "i32.trunc_f64_u-loaded"
  (f64.const 4294967296.0) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i32.trunc_f64_u-loaded"
  (f64.const 9.223372036854775e+18) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i32.trunc_f64_u-loaded"
  (f64.const 9.223372036854776e+18) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i32.trunc_f64_u-loaded"
  (f64.const -9.223372036854776e+18) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i32.trunc_f64_u-slot"
  (f64.const 1.844674407370955e+19) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i32.trunc_f64_u-slot"
  (f64.const 1.8446744073709552e+19) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i32.trunc_f64_u-slot"
  (f64.const -1.0) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i32.trunc_f64_u-slot"
  (f64.const 1e+30) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i32.trunc_f64_u-slot"
  (f64.const -1e+30) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i32.trunc_f64_u-local"
  (f64.const 9.223373136366404e+18) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i32.trunc_f64_u-local"
  (f64.const 10000000000.0) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i32.trunc_f64_u-local"
  (f64.const -2147483649.5) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_return (invoke "i32.trunc_f64_u-local"
  (f64.const 4294967295.5) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (i32.const -1) (f64.const 4294967295.5))
(assert_return (invoke "i32.trunc_f64_u-local"
  (f64.const 3400000000.0) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (i32.const 0xcaa7e200) (f64.const 3400000000.0))
(assert_return (invoke "i32.trunc_sat_f64_u-parameter"
  (f64.const 0.0) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee) (i32.const 1007)
  (f64.const 8.5) (i32.const 0) (f64.const 0.0))
(assert_return (invoke "i32.trunc_sat_f64_u-parameter"
  (f64.const -0.5) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee) (i32.const 1007)
  (f64.const 8.5) (i32.const 0) (f64.const -0.5))
(assert_return (invoke "i32.trunc_sat_f64_u-parameter"
  (f64.const -0.9999999) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee)
  (i32.const 1007) (f64.const 8.5) (i32.const 0) (f64.const -0.9999999))
(assert_return (invoke "i32.trunc_sat_f64_u-parameter"
  (f64.const 1.5) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee) (i32.const 1007)
  (f64.const 8.5) (i32.const 1) (f64.const 1.5))
(assert_return (invoke "i32.trunc_sat_f64_u-parameter"
  (f64.const 2147483647.0) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee)
  (i32.const 1007) (f64.const 8.5) (i32.const 0x7fffffff) (f64.const 2147483647.0))
(assert_return (invoke "i32.trunc_sat_f64_u-loaded"
  (f64.const 2147483648.0) (i32.const 1000) (f64.const 0.5)) (i32.const 0x80000000) (f64.const 2147483648.0))
(assert_return (invoke "i32.trunc_sat_f64_u-loaded"
  (f64.const -2147483648.0) (i32.const 1000) (f64.const 0.5)) (i32.const 0) (f64.const -2147483648.0))
(assert_return (invoke "i32.trunc_sat_f64_u-loaded"
  (f64.const -2147483649.0) (i32.const 1000) (f64.const 0.5)) (i32.const 0) (f64.const -2147483649.0))
(assert_return (invoke "i32.trunc_sat_f64_u-loaded"
  (f64.const 4294967295.0) (i32.const 1000) (f64.const 0.5)) (i32.const -1) (f64.const 4294967295.0))
(assert_return (invoke "i32.trunc_sat_f64_u-loaded"
  (f64.const 4294967296.0) (i32.const 1000) (f64.const 0.5)) (i32.const -1) (f64.const 4294967296.0))
(assert_return (invoke "i32.trunc_sat_f64_u-slot"
  (f64.const 9.223372036854775e+18) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i32.const -1) (f64.const 9.223372036854775e+18))
(assert_return (invoke "i32.trunc_sat_f64_u-slot"
  (f64.const 9.223372036854776e+18) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i32.const -1) (f64.const 9.223372036854776e+18))
(assert_return (invoke "i32.trunc_sat_f64_u-slot"
  (f64.const -9.223372036854776e+18) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8)
  (i32.const 1001) (f64.const 2.5) (i32.const 0) (f64.const -9.223372036854776e+18))
(assert_return (invoke "i32.trunc_sat_f64_u-slot"
  (f64.const 1.844674407370955e+19) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i32.const -1) (f64.const 1.844674407370955e+19))
(assert_return (invoke "i32.trunc_sat_f64_u-slot"
  (f64.const 1.8446744073709552e+19) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8)
  (i32.const 1001) (f64.const 2.5) (i32.const -1) (f64.const 1.8446744073709552e+19))
(assert_return (invoke "i32.trunc_sat_f64_u-local"
  (f64.const -1.0) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i32.const 0) (f64.const -1.0))
(assert_return (invoke "i32.trunc_sat_f64_u-local"
  (f64.const 1e+30) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i32.const -1) (f64.const 1e+30))
(assert_return (invoke "i32.trunc_sat_f64_u-local"
  (f64.const -1e+30) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i32.const 0) (f64.const -1e+30))
(assert_return (invoke "i32.trunc_sat_f64_u-local"
  (f64.const 9.223373136366404e+18) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i32.const -1)
  (f64.const 9.223373136366404e+18))
(assert_return (invoke "i32.trunc_sat_f64_u-local"
  (f64.const 10000000000.0) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i32.const -1)
  (f64.const 10000000000.0))
(assert_return (invoke "f32.convert_i64_s-parameter"
  (i64.const 0xffffffff80000000) (i32.const 1000) (f64.const 0.5)) (f32.const -2.1474836e+09)
  (i64.const 0xffffffff80000000))
(assert_return (invoke "f32.convert_i64_s-parameter"
  (i64.const 0x80000000) (i32.const 1000) (f64.const 0.5)) (f32.const 2.1474836e+09) (i64.const 0x80000000))
(assert_return (invoke "f32.convert_i64_s-parameter"
  (i64.const 0xffffffff) (i32.const 1000) (f64.const 0.5)) (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "f32.convert_i64_s-parameter"
  (i64.const 0x7fffffffffffffff) (i32.const 1000) (f64.const 0.5)) (f32.const 9.223372e+18)
  (i64.const 0x7fffffffffffffff))
(assert_return (invoke "f32.convert_i64_s-parameter"
  (i64.const 0x8000000000000000) (i32.const 1000) (f64.const 0.5)) (f32.const -9.223372e+18)
  (i64.const 0x8000000000000000))
(assert_return (invoke "f32.convert_i64_s-loaded"
  (i64.const 0x100000001) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (f32.const 4.2949673e+09) (i64.const 0x100000001))
(assert_return (invoke "f32.convert_i64_s-loaded"
  (i64.const 0x7fffff4000000001) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (f32.const 9.2233715e+18) (i64.const 0x7fffff4000000001))
(assert_return (invoke "f32.convert_i64_s-loaded"
  (i64.const 0x8000000000000400) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (f32.const -9.223372e+18) (i64.const 0x8000000000000400))
(assert_return (invoke "f32.convert_i64_s-loaded"
  (i64.const 0x20000000000001) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (f32.const 9.007199e+15) (i64.const 0x20000000000001))
(assert_return (invoke "f32.convert_i64_s-loaded"
  (i64.const 0x123456789abcdef) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (f32.const 8.198553e+16) (i64.const 0x123456789abcdef))
(assert_return (invoke "f32.convert_i64_s-slot"
  (i64.const 0) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (f32.const 0.0) (i64.const 0))
(assert_return (invoke "f32.convert_i64_s-slot"
  (i64.const -1) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (f32.const -1.0) (i64.const -1))
(assert_return (invoke "f32.convert_i64_s-slot"
  (i64.const 1) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (f32.const 1.0) (i64.const 1))
(assert_return (invoke "f32.convert_i64_s-slot"
  (i64.const 0x7fffffff) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (f32.const 2.1474836e+09)
  (i64.const 0x7fffffff))
(assert_return (invoke "f32.convert_i64_s-slot"
  (i64.const 0xffffffff80000000) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (f32.const -2.1474836e+09)
  (i64.const 0xffffffff80000000))
(assert_return (invoke "f32.convert_i64_s-local"
  (i64.const 0x80000000) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006)
  (f64.const 7.5) (i64.const 0x1000003f0) (f32.const 2.1474836e+09) (i64.const 0x80000000))
(assert_return (invoke "f32.convert_i64_s-local"
  (i64.const 0xffffffff) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006)
  (f64.const 7.5) (i64.const 0x1000003f0) (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "f32.convert_i64_s-local"
  (i64.const 0x7fffffffffffffff) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006)
  (f64.const 7.5) (i64.const 0x1000003f0) (f32.const 9.223372e+18) (i64.const 0x7fffffffffffffff))
(assert_return (invoke "f32.convert_i64_s-local"
  (i64.const 0x8000000000000000) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006)
  (f64.const 7.5) (i64.const 0x1000003f0) (f32.const -9.223372e+18) (i64.const 0x8000000000000000))
(assert_return (invoke "f32.convert_i64_s-local"
  (i64.const 0x100000001) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006)
  (f64.const 7.5) (i64.const 0x1000003f0) (f32.const 4.2949673e+09) (i64.const 0x100000001))
(assert_trap (invoke "i64.trunc_f32_s-parameter"
  (f32.const -1e+30) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i64.trunc_f32_s-parameter"
  (f32.const 9.223373e+18) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_return (invoke "i64.trunc_f32_s-parameter"
  (f32.const 1e+10) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (i64.const 0x2540be400) (f32.const 1e+10))
(assert_return (invoke "i64.trunc_f32_s-parameter"
  (f32.const -2.1474836e+09) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (i64.const 0xffffffff80000000) (f32.const -2.1474836e+09))
(assert_return (invoke "i64.trunc_f32_s-parameter"
  (f32.const 4.2949673e+09) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (i64.const 0x100000000) (f32.const 4.2949673e+09))
(assert_return (invoke "i64.trunc_f32_s-loaded"
  (f32.const 3.4e+09) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (i64.const 0xcaa7e200)
  (f32.const 3.4e+09))
(assert_return (invoke "i64.trunc_f32_s-loaded"
  (f32.const 0.0) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (i64.const 0) (f32.const 0.0))
(assert_return (invoke "i64.trunc_f32_s-loaded"
  (f32.const -0.5) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (i64.const 0) (f32.const -0.5))
(assert_return (invoke "i64.trunc_f32_s-loaded"
  (f32.const -0.9999999) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (i64.const 0)
  (f32.const -0.9999999))
(assert_return (invoke "i64.trunc_f32_s-loaded"
  (f32.const 1.5) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (i64.const 1) (f32.const 1.5))
(assert_return (invoke "i64.trunc_f32_s-slot"
  (f32.const 2.1474836e+09) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 6.5)
  (i64.const 0x1000003ef) (i32.const 1008) (i64.const 0x80000000) (f32.const 2.1474836e+09))
(assert_return (invoke "i64.trunc_f32_s-slot"
  (f32.const 2.1474836e+09) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 6.5)
  (i64.const 0x1000003ef) (i32.const 1008) (i64.const 0x80000000) (f32.const 2.1474836e+09))
(assert_return (invoke "i64.trunc_f32_s-slot"
  (f32.const -2.1474836e+09) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 6.5)
  (i64.const 0x1000003ef) (i32.const 1008) (i64.const 0xffffffff80000000) (f32.const -2.1474836e+09))
(assert_return (invoke "i64.trunc_f32_s-slot"
  (f32.const -2.1474836e+09) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 6.5)
  (i64.const 0x1000003ef) (i32.const 1008) (i64.const 0xffffffff80000000) (f32.const -2.1474836e+09))
(assert_return (invoke "i64.trunc_f32_s-slot"
  (f32.const 4.2949673e+09) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 6.5)
  (i64.const 0x1000003ef) (i32.const 1008) (i64.const 0x100000000) (f32.const 4.2949673e+09))
(assert_return (invoke "i64.trunc_f32_s-local"
  (f32.const 4.2949673e+09) (i32.const 1000) (f64.const 0.5)) (i64.const 0x100000000)
  (f32.const 4.2949673e+09))
(assert_trap (invoke "i64.trunc_f32_s-local"
  (f32.const 9.223372e+18) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i64.trunc_f32_s-local"
  (f32.const 9.223372e+18) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_return (invoke "i64.trunc_f32_s-local"
  (f32.const -9.223372e+18) (i32.const 1000) (f64.const 0.5)) (i64.const 0x8000000000000000)
  (f32.const -9.223372e+18))
(assert_trap (invoke "i64.trunc_f32_s-local"
  (f32.const 1.8446744e+19) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_return (invoke "i64.trunc_sat_f32_s-parameter"
  (f32.const 1.8446744e+19) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x7fffffffffffffff)
  (f32.const 1.8446744e+19))
(assert_return (invoke "i64.trunc_sat_f32_s-parameter"
  (f32.const -1.0) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const -1) (f32.const -1.0))
(assert_return (invoke "i64.trunc_sat_f32_s-parameter"
  (f32.const 1e+30) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x7fffffffffffffff) (f32.const 1e+30))
(assert_return (invoke "i64.trunc_sat_f32_s-parameter"
  (f32.const -1e+30) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x8000000000000000)
  (f32.const -1e+30))
(assert_return (invoke "i64.trunc_sat_f32_s-parameter"
  (f32.const 9.223373e+18) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x7fffffffffffffff)
  (f32.const 9.223373e+18))
(assert_return (invoke "i64.trunc_sat_f32_s-loaded"
  (f32.const 1e+10) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee) (i32.const 1007)
  (f64.const 8.5) (i64.const 0x2540be400) (f32.const 1e+10))
(assert_return (invoke "i64.trunc_sat_f32_s-loaded"
  (f32.const -2.1474836e+09) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee)
  (i32.const 1007) (f64.const 8.5) (i64.const 0xffffffff80000000) (f32.const -2.1474836e+09))
(assert_return (invoke "i64.trunc_sat_f32_s-loaded"
  (f32.const 4.2949673e+09) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee)
  (i32.const 1007) (f64.const 8.5) (i64.const 0x100000000) (f32.const 4.2949673e+09))
(assert_return (invoke "i64.trunc_sat_f32_s-loaded"
  (f32.const 3.4e+09) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee)
  (i32.const 1007) (f64.const 8.5) (i64.const 0xcaa7e200) (f32.const 3.4e+09))
(assert_return (invoke "i64.trunc_sat_f32_s-loaded"
  (f32.const 0.0) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee) (i32.const 1007)
  (f64.const 8.5) (i64.const 0) (f32.const 0.0))
(assert_return (invoke "i64.trunc_sat_f32_s-slot"
  (f32.const -0.5) (i32.const 1000) (f64.const 0.5)) (i64.const 0) (f32.const -0.5))
(assert_return (invoke "i64.trunc_sat_f32_s-slot"
  (f32.const -0.9999999) (i32.const 1000) (f64.const 0.5)) (i64.const 0) (f32.const -0.9999999))
(assert_return (invoke "i64.trunc_sat_f32_s-slot"
  (f32.const 1.5) (i32.const 1000) (f64.const 0.5)) (i64.const 1) (f32.const 1.5))
(assert_return (invoke "i64.trunc_sat_f32_s-slot"
  (f32.const 2.1474836e+09) (i32.const 1000) (f64.const 0.5)) (i64.const 0x80000000)
  (f32.const 2.1474836e+09))
(assert_return (invoke "i64.trunc_sat_f32_s-slot"
  (f32.const 2.1474836e+09) (i32.const 1000) (f64.const 0.5)) (i64.const 0x80000000)
  (f32.const 2.1474836e+09))
(assert_return (invoke "i64.trunc_sat_f32_s-local"
  (f32.const -2.1474836e+09) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0xffffffff80000000) (f32.const -2.1474836e+09))
(assert_return (invoke "i64.trunc_sat_f32_s-local"
  (f32.const -2.1474836e+09) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0xffffffff80000000) (f32.const -2.1474836e+09))
(assert_return (invoke "i64.trunc_sat_f32_s-local"
  (f32.const 4.2949673e+09) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x100000000) (f32.const 4.2949673e+09))
(assert_return (invoke "i64.trunc_sat_f32_s-local"
  (f32.const 4.2949673e+09) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x100000000) (f32.const 4.2949673e+09))
(assert_return (invoke "i64.trunc_sat_f32_s-local"
  (f32.const 9.223372e+18) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x7fffffffffffffff) (f32.const 9.223372e+18))
(assert_return (invoke "f32.convert_i64_u-parameter"
  (i64.const 0x8000000000000000) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006)
  (f64.const 7.5) (i64.const 0x1000003f0) (f32.const 9.223372e+18) (i64.const 0x8000000000000000))
(assert_return (invoke "f32.convert_i64_u-parameter"
  (i64.const 0x100000001) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006)
  (f64.const 7.5) (i64.const 0x1000003f0) (f32.const 4.2949673e+09) (i64.const 0x100000001))
(assert_return (invoke "f32.convert_i64_u-parameter"
  (i64.const 0x7fffff4000000001) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006)
  (f64.const 7.5) (i64.const 0x1000003f0) (f32.const 9.2233715e+18) (i64.const 0x7fffff4000000001))
(assert_return (invoke "f32.convert_i64_u-parameter"
  (i64.const 0x8000000000000400) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006)
  (f64.const 7.5) (i64.const 0x1000003f0) (f32.const 9.223372e+18) (i64.const 0x8000000000000400))
(assert_return (invoke "f32.convert_i64_u-parameter"
  (i64.const 0x20000000000001) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006)
  (f64.const 7.5) (i64.const 0x1000003f0) (f32.const 9.007199e+15) (i64.const 0x20000000000001))
(assert_return (invoke "f32.convert_i64_u-loaded"
  (i64.const 0x123456789abcdef) (i32.const 1000) (f64.const 0.5)) (f32.const 8.198553e+16)
  (i64.const 0x123456789abcdef))
(assert_return (invoke "f32.convert_i64_u-loaded"
  (i64.const 0) (i32.const 1000) (f64.const 0.5)) (f32.const 0.0) (i64.const 0))
(assert_return (invoke "f32.convert_i64_u-loaded"
  (i64.const -1) (i32.const 1000) (f64.const 0.5)) (f32.const 1.8446744e+19) (i64.const -1))
(assert_return (invoke "f32.convert_i64_u-loaded"
  (i64.const 1) (i32.const 1000) (f64.const 0.5)) (f32.const 1.0) (i64.const 1))
(assert_return (invoke "f32.convert_i64_u-loaded"
  (i64.const 0x7fffffff) (i32.const 1000) (f64.const 0.5)) (f32.const 2.1474836e+09) (i64.const 0x7fffffff))
(assert_return (invoke "f32.convert_i64_u-slot"
  (i64.const 0xffffffff80000000) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (f32.const 1.8446744e+19) (i64.const 0xffffffff80000000))
(assert_return (invoke "f32.convert_i64_u-slot"
  (i64.const 0x80000000) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (f32.const 2.1474836e+09) (i64.const 0x80000000))
(assert_return (invoke "f32.convert_i64_u-slot"
  (i64.const 0xffffffff) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "f32.convert_i64_u-slot"
  (i64.const 0x7fffffffffffffff) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (f32.const 9.223372e+18) (i64.const 0x7fffffffffffffff))
(assert_return (invoke "f32.convert_i64_u-slot"
  (i64.const 0x8000000000000000) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (f32.const 9.223372e+18) (i64.const 0x8000000000000000))
(assert_return (invoke "f32.convert_i64_u-local"
  (i64.const 0x100000001) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (f32.const 4.2949673e+09)
  (i64.const 0x100000001))
(assert_return (invoke "f32.convert_i64_u-local"
  (i64.const 0x7fffff4000000001) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (f32.const 9.2233715e+18)
  (i64.const 0x7fffff4000000001))
(assert_return (invoke "f32.convert_i64_u-local"
  (i64.const 0x8000000000000400) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (f32.const 9.223372e+18)
  (i64.const 0x8000000000000400))
(assert_return (invoke "f32.convert_i64_u-local"
  (i64.const 0x20000000000001) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (f32.const 9.007199e+15)
  (i64.const 0x20000000000001))
(assert_return (invoke "f32.convert_i64_u-local"
  (i64.const 0x123456789abcdef) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (f32.const 8.198553e+16)
  (i64.const 0x123456789abcdef))
(assert_return (invoke "i64.trunc_f32_u-parameter"
  (f32.const 4.2949673e+09) (i32.const 1000) (f64.const 0.5)) (i64.const 0x100000000)
  (f32.const 4.2949673e+09))
(assert_return (invoke "i64.trunc_f32_u-parameter"
  (f32.const 4.2949673e+09) (i32.const 1000) (f64.const 0.5)) (i64.const 0x100000000)
  (f32.const 4.2949673e+09))
(assert_return (invoke "i64.trunc_f32_u-parameter"
  (f32.const 9.223372e+18) (i32.const 1000) (f64.const 0.5)) (i64.const 0x8000000000000000)
  (f32.const 9.223372e+18))
(assert_return (invoke "i64.trunc_f32_u-parameter"
  (f32.const 9.223372e+18) (i32.const 1000) (f64.const 0.5)) (i64.const 0x8000000000000000)
  (f32.const 9.223372e+18))
(assert_trap (invoke "i64.trunc_f32_u-parameter"
  (f32.const -9.223372e+18) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i64.trunc_f32_u-loaded"
  (f32.const 1.8446744e+19) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i64.trunc_f32_u-loaded"
  (f32.const 1.8446744e+19) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i64.trunc_f32_u-loaded"
  (f32.const -1.0) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i64.trunc_f32_u-loaded"
  (f32.const 1e+30) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i64.trunc_f32_u-loaded"
  (f32.const -1e+30) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_return (invoke "i64.trunc_f32_u-slot"
  (f32.const 9.223373e+18) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (i64.const 0x8000010000000000)
  (f32.const 9.223373e+18))
(assert_return (invoke "i64.trunc_f32_u-slot"
  (f32.const 1e+10) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (i64.const 0x2540be400) (f32.const 1e+10))
(assert_trap (invoke "i64.trunc_f32_u-slot"
  (f32.const -2.1474836e+09) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_return (invoke "i64.trunc_f32_u-slot"
  (f32.const 4.2949673e+09) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (i64.const 0x100000000)
  (f32.const 4.2949673e+09))
(assert_return (invoke "i64.trunc_f32_u-slot"
  (f32.const 3.4e+09) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (i64.const 0xcaa7e200)
  (f32.const 3.4e+09))
(assert_return (invoke "i64.trunc_f32_u-local"
  (f32.const 0.0) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 6.5) (i64.const 0x1000003ef)
  (i32.const 1008) (i64.const 0) (f32.const 0.0))
(assert_return (invoke "i64.trunc_f32_u-local"
  (f32.const -0.5) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 6.5) (i64.const 0x1000003ef)
  (i32.const 1008) (i64.const 0) (f32.const -0.5))
(assert_return (invoke "i64.trunc_f32_u-local"
  (f32.const -0.9999999) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 6.5)
  (i64.const 0x1000003ef) (i32.const 1008) (i64.const 0) (f32.const -0.9999999))
(assert_return (invoke "i64.trunc_f32_u-local"
  (f32.const 1.5) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 6.5) (i64.const 0x1000003ef)
  (i32.const 1008) (i64.const 1) (f32.const 1.5))
(assert_return (invoke "i64.trunc_f32_u-local"
  (f32.const 2.1474836e+09) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 6.5)
  (i64.const 0x1000003ef) (i32.const 1008) (i64.const 0x80000000) (f32.const 2.1474836e+09))
(assert_return (invoke "i64.trunc_sat_f32_u-parameter"
  (f32.const 2.1474836e+09) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x80000000) (f32.const 2.1474836e+09))
(assert_return (invoke "i64.trunc_sat_f32_u-parameter"
  (f32.const -2.1474836e+09) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0) (f32.const -2.1474836e+09))
(assert_return (invoke "i64.trunc_sat_f32_u-parameter"
  (f32.const -2.1474836e+09) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0) (f32.const -2.1474836e+09))
(assert_return (invoke "i64.trunc_sat_f32_u-parameter"
  (f32.const 4.2949673e+09) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x100000000) (f32.const 4.2949673e+09))
(assert_return (invoke "i64.trunc_sat_f32_u-parameter"
  (f32.const 4.2949673e+09) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x100000000) (f32.const 4.2949673e+09))
(assert_return (invoke "i64.trunc_sat_f32_u-loaded"
  (f32.const 9.223372e+18) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x8000000000000000)
  (f32.const 9.223372e+18))
(assert_return (invoke "i64.trunc_sat_f32_u-loaded"
  (f32.const 9.223372e+18) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x8000000000000000)
  (f32.const 9.223372e+18))
(assert_return (invoke "i64.trunc_sat_f32_u-loaded"
  (f32.const -9.223372e+18) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0)
  (f32.const -9.223372e+18))
(assert_return (invoke "i64.trunc_sat_f32_u-loaded"
  (f32.const 1.8446744e+19) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const -1)
  (f32.const 1.8446744e+19))
(assert_return (invoke "i64.trunc_sat_f32_u-loaded"
  (f32.const 1.8446744e+19) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const -1)
  (f32.const 1.8446744e+19))
(assert_return (invoke "i64.trunc_sat_f32_u-slot"
  (f32.const -1.0) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee) (i32.const 1007)
  (f64.const 8.5) (i64.const 0) (f32.const -1.0))
(assert_return (invoke "i64.trunc_sat_f32_u-slot"
  (f32.const 1e+30) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee) (i32.const 1007)
  (f64.const 8.5) (i64.const -1) (f32.const 1e+30))
(assert_return (invoke "i64.trunc_sat_f32_u-slot"
  (f32.const -1e+30) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee)
  (i32.const 1007) (f64.const 8.5) (i64.const 0) (f32.const -1e+30))
(assert_return (invoke "i64.trunc_sat_f32_u-slot"
  (f32.const 9.223373e+18) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee)
  (i32.const 1007) (f64.const 8.5) (i64.const 0x8000010000000000) (f32.const 9.223373e+18))
(assert_return (invoke "i64.trunc_sat_f32_u-slot"
  (f32.const 1e+10) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee) (i32.const 1007)
  (f64.const 8.5) (i64.const 0x2540be400) (f32.const 1e+10))
(assert_return (invoke "i64.trunc_sat_f32_u-local"
  (f32.const -2.1474836e+09) (i32.const 1000) (f64.const 0.5)) (i64.const 0) (f32.const -2.1474836e+09))
(assert_return (invoke "i64.trunc_sat_f32_u-local"
  (f32.const 4.2949673e+09) (i32.const 1000) (f64.const 0.5)) (i64.const 0x100000000)
  (f32.const 4.2949673e+09))
(assert_return (invoke "i64.trunc_sat_f32_u-local"
  (f32.const 3.4e+09) (i32.const 1000) (f64.const 0.5)) (i64.const 0xcaa7e200) (f32.const 3.4e+09))
(assert_return (invoke "i64.trunc_sat_f32_u-local"
  (f32.const 0.0) (i32.const 1000) (f64.const 0.5)) (i64.const 0) (f32.const 0.0))
(assert_return (invoke "i64.trunc_sat_f32_u-local"
  (f32.const -0.5) (i32.const 1000) (f64.const 0.5)) (i64.const 0) (f32.const -0.5))
(assert_return (invoke "f64.convert_i64_s-parameter"
  (i64.const 0x20000000000001) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed)
  (f64.const 9007199254740992.0) (i64.const 0x20000000000001))
(assert_return (invoke "f64.convert_i64_s-parameter"
  (i64.const 0x123456789abcdef) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed)
  (f64.const 8.19855292164869e+16) (i64.const 0x123456789abcdef))
(assert_return (invoke "f64.convert_i64_s-parameter"
  (i64.const 0) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (f64.const 0.0) (i64.const 0))
(assert_return (invoke "f64.convert_i64_s-parameter"
  (i64.const -1) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (f64.const -1.0) (i64.const -1))
(assert_return (invoke "f64.convert_i64_s-parameter"
  (i64.const 1) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (f64.const 1.0) (i64.const 1))
(assert_return (invoke "f64.convert_i64_s-loaded"
  (i64.const 0x7fffffff) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006)
  (f64.const 7.5) (i64.const 0x1000003f0) (f64.const 2147483647.0) (i64.const 0x7fffffff))
(assert_return (invoke "f64.convert_i64_s-loaded"
  (i64.const 0xffffffff80000000) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006)
  (f64.const 7.5) (i64.const 0x1000003f0) (f64.const -2147483648.0) (i64.const 0xffffffff80000000))
(assert_return (invoke "f64.convert_i64_s-loaded"
  (i64.const 0x80000000) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006)
  (f64.const 7.5) (i64.const 0x1000003f0) (f64.const 2147483648.0) (i64.const 0x80000000))
(assert_return (invoke "f64.convert_i64_s-loaded"
  (i64.const 0xffffffff) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006)
  (f64.const 7.5) (i64.const 0x1000003f0) (f64.const 4294967295.0) (i64.const 0xffffffff))
(assert_return (invoke "f64.convert_i64_s-loaded"
  (i64.const 0x7fffffffffffffff) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006)
  (f64.const 7.5) (i64.const 0x1000003f0) (f64.const 9.223372036854776e+18) (i64.const 0x7fffffffffffffff))
(assert_return (invoke "f64.convert_i64_s-slot"
  (i64.const 0x8000000000000000) (i32.const 1000) (f64.const 0.5)) (f64.const -9.223372036854776e+18)
  (i64.const 0x8000000000000000))
(assert_return (invoke "f64.convert_i64_s-slot"
  (i64.const 0x100000001) (i32.const 1000) (f64.const 0.5)) (f64.const 4294967297.0) (i64.const 0x100000001))
(assert_return (invoke "f64.convert_i64_s-slot"
  (i64.const 0x7fffff4000000001) (i32.const 1000) (f64.const 0.5)) (f64.const 9.223371212221055e+18)
  (i64.const 0x7fffff4000000001))
(assert_return (invoke "f64.convert_i64_s-slot"
  (i64.const 0x8000000000000400) (i32.const 1000) (f64.const 0.5)) (f64.const -9.223372036854775e+18)
  (i64.const 0x8000000000000400))
(assert_return (invoke "f64.convert_i64_s-slot"
  (i64.const 0x20000000000001) (i32.const 1000) (f64.const 0.5)) (f64.const 9007199254740992.0)
  (i64.const 0x20000000000001))
(assert_return (invoke "f64.convert_i64_s-local"
  (i64.const 0x123456789abcdef) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (f64.const 8.19855292164869e+16) (i64.const 0x123456789abcdef))
(assert_return (invoke "f64.convert_i64_s-local"
  (i64.const 0) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (f64.const 0.0) (i64.const 0))
(assert_return (invoke "f64.convert_i64_s-local"
  (i64.const -1) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (f64.const -1.0) (i64.const -1))
(assert_return (invoke "f64.convert_i64_s-local"
  (i64.const 1) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (f64.const 1.0) (i64.const 1))
(assert_return (invoke "f64.convert_i64_s-local"
  (i64.const 0x7fffffff) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (f64.const 2147483647.0) (i64.const 0x7fffffff))
(assert_return (invoke "i64.trunc_f64_s-parameter"
  (f64.const 3400000000.0) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 6.5)
  (i64.const 0x1000003ef) (i32.const 1008) (i64.const 0xcaa7e200) (f64.const 3400000000.0))
(assert_return (invoke "i64.trunc_f64_s-parameter"
  (f64.const 0.0) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 6.5) (i64.const 0x1000003ef)
  (i32.const 1008) (i64.const 0) (f64.const 0.0))
(assert_return (invoke "i64.trunc_f64_s-parameter"
  (f64.const -0.5) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 6.5) (i64.const 0x1000003ef)
  (i32.const 1008) (i64.const 0) (f64.const -0.5))
(assert_return (invoke "i64.trunc_f64_s-parameter"
  (f64.const -0.9999999) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 6.5)
  (i64.const 0x1000003ef) (i32.const 1008) (i64.const 0) (f64.const -0.9999999))
(assert_return (invoke "i64.trunc_f64_s-parameter"
  (f64.const 1.5) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 6.5) (i64.const 0x1000003ef)
  (i32.const 1008) (i64.const 1) (f64.const 1.5))
(assert_return (invoke "i64.trunc_f64_s-loaded"
  (f64.const 2147483647.0) (i32.const 1000) (f64.const 0.5)) (i64.const 0x7fffffff) (f64.const 2147483647.0))
(assert_return (invoke "i64.trunc_f64_s-loaded"
  (f64.const 2147483648.0) (i32.const 1000) (f64.const 0.5)) (i64.const 0x80000000) (f64.const 2147483648.0))
(assert_return (invoke "i64.trunc_f64_s-loaded"
  (f64.const -2147483648.0) (i32.const 1000) (f64.const 0.5)) (i64.const 0xffffffff80000000)
  (f64.const -2147483648.0))
(assert_return (invoke "i64.trunc_f64_s-loaded"
  (f64.const -2147483649.0) (i32.const 1000) (f64.const 0.5)) (i64.const 0xffffffff7fffffff)
  (f64.const -2147483649.0))
(assert_return (invoke "i64.trunc_f64_s-loaded"
  (f64.const 4294967295.0) (i32.const 1000) (f64.const 0.5)) (i64.const 0xffffffff) (f64.const 4294967295.0))
(assert_return (invoke "i64.trunc_f64_s-slot"
  (f64.const 4294967296.0) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (i64.const 0x100000000) (f64.const 4294967296.0))
(assert_return (invoke "i64.trunc_f64_s-slot"
  (f64.const 9.223372036854775e+18) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (i64.const 0x7ffffffffffffc00) (f64.const 9.223372036854775e+18))
(assert_trap (invoke "i64.trunc_f64_s-slot"
  (f64.const 9.223372036854776e+18) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_return (invoke "i64.trunc_f64_s-slot"
  (f64.const -9.223372036854776e+18) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (i64.const 0x8000000000000000) (f64.const -9.223372036854776e+18))
(assert_trap (invoke "i64.trunc_f64_s-slot"
  (f64.const 1.844674407370955e+19) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i64.trunc_f64_s-local"
  (f64.const 1.8446744073709552e+19) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_return (invoke "i64.trunc_f64_s-local"
  (f64.const -1.0) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9) (i32.const 1002)
  (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (i64.const -1) (f64.const -1.0))
(assert_trap (invoke "i64.trunc_f64_s-local"
  (f64.const 1e+30) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i64.trunc_f64_s-local"
  (f64.const -1e+30) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i64.trunc_f64_s-local"
  (f64.const 9.223373136366404e+18) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_return (invoke "i64.trunc_sat_f64_s-parameter"
  (f64.const 10000000000.0) (i32.const 1000) (f64.const 0.5)) (i64.const 0x2540be400)
  (f64.const 10000000000.0))
(assert_return (invoke "i64.trunc_sat_f64_s-parameter"
  (f64.const -2147483649.5) (i32.const 1000) (f64.const 0.5)) (i64.const 0xffffffff7fffffff)
  (f64.const -2147483649.5))
(assert_return (invoke "i64.trunc_sat_f64_s-parameter"
  (f64.const 4294967295.5) (i32.const 1000) (f64.const 0.5)) (i64.const 0xffffffff) (f64.const 4294967295.5))
(assert_return (invoke "i64.trunc_sat_f64_s-parameter"
  (f64.const 3400000000.0) (i32.const 1000) (f64.const 0.5)) (i64.const 0xcaa7e200) (f64.const 3400000000.0))
(assert_return (invoke "i64.trunc_sat_f64_s-parameter"
  (f64.const 0.0) (i32.const 1000) (f64.const 0.5)) (i64.const 0) (f64.const 0.0))
(assert_return (invoke "i64.trunc_sat_f64_s-loaded"
  (f64.const -0.5) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i64.const 0) (f64.const -0.5))
(assert_return (invoke "i64.trunc_sat_f64_s-loaded"
  (f64.const -0.9999999) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0) (f64.const -0.9999999))
(assert_return (invoke "i64.trunc_sat_f64_s-loaded"
  (f64.const 1.5) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i64.const 1) (f64.const 1.5))
(assert_return (invoke "i64.trunc_sat_f64_s-loaded"
  (f64.const 2147483647.0) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x7fffffff) (f64.const 2147483647.0))
(assert_return (invoke "i64.trunc_sat_f64_s-loaded"
  (f64.const 2147483648.0) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x80000000) (f64.const 2147483648.0))
(assert_return (invoke "i64.trunc_sat_f64_s-slot"
  (f64.const -2147483648.0) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0xffffffff80000000)
  (f64.const -2147483648.0))
(assert_return (invoke "i64.trunc_sat_f64_s-slot"
  (f64.const -2147483649.0) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0xffffffff7fffffff)
  (f64.const -2147483649.0))
(assert_return (invoke "i64.trunc_sat_f64_s-slot"
  (f64.const 4294967295.0) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0xffffffff)
  (f64.const 4294967295.0))
(assert_return (invoke "i64.trunc_sat_f64_s-slot"
  (f64.const 4294967296.0) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x100000000)
  (f64.const 4294967296.0))
(assert_return (invoke "i64.trunc_sat_f64_s-slot"
  (f64.const 9.223372036854775e+18) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x7ffffffffffffc00)
  (f64.const 9.223372036854775e+18))
(assert_return (invoke "i64.trunc_sat_f64_s-local"
  (f64.const 9.223372036854776e+18) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee)
  (i32.const 1007) (f64.const 8.5) (i64.const 0x7fffffffffffffff) (f64.const 9.223372036854776e+18))
(assert_return (invoke "i64.trunc_sat_f64_s-local"
  (f64.const -9.223372036854776e+18) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8)
  (i32.const 1001) (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5)
  (i64.const 0x1000003ee) (i32.const 1007) (f64.const 8.5) (i64.const 0x8000000000000000)
  (f64.const -9.223372036854776e+18))
(assert_return (invoke "i64.trunc_sat_f64_s-local"
  (f64.const 1.844674407370955e+19) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee)
  (i32.const 1007) (f64.const 8.5) (i64.const 0x7fffffffffffffff) (f64.const 1.844674407370955e+19))
(assert_return (invoke "i64.trunc_sat_f64_s-local"
  (f64.const 1.8446744073709552e+19) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8)
  (i32.const 1001) (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5)
  (i64.const 0x1000003ee) (i32.const 1007) (f64.const 8.5) (i64.const 0x7fffffffffffffff)
  (f64.const 1.8446744073709552e+19))
(assert_return (invoke "i64.trunc_sat_f64_s-local"
  (f64.const -1.0) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee) (i32.const 1007)
  (f64.const 8.5) (i64.const -1) (f64.const -1.0))
(assert_return (invoke "f64.convert_i64_u-parameter"
  (i64.const 1) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (f64.const 1.0) (i64.const 1))
(assert_return (invoke "f64.convert_i64_u-parameter"
  (i64.const 0x7fffffff) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (f64.const 2147483647.0) (i64.const 0x7fffffff))
(assert_return (invoke "f64.convert_i64_u-parameter"
  (i64.const 0xffffffff80000000) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (f64.const 1.8446744071562068e+19) (i64.const 0xffffffff80000000))
(assert_return (invoke "f64.convert_i64_u-parameter"
  (i64.const 0x80000000) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (f64.const 2147483648.0) (i64.const 0x80000000))
(assert_return (invoke "f64.convert_i64_u-parameter"
  (i64.const 0xffffffff) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (f64.const 4294967295.0) (i64.const 0xffffffff))
(assert_return (invoke "f64.convert_i64_u-loaded"
  (i64.const 0x7fffffffffffffff) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed)
  (f64.const 9.223372036854776e+18) (i64.const 0x7fffffffffffffff))
(assert_return (invoke "f64.convert_i64_u-loaded"
  (i64.const 0x8000000000000000) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed)
  (f64.const 9.223372036854776e+18) (i64.const 0x8000000000000000))
(assert_return (invoke "f64.convert_i64_u-loaded"
  (i64.const 0x100000001) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (f64.const 4294967297.0)
  (i64.const 0x100000001))
(assert_return (invoke "f64.convert_i64_u-loaded"
  (i64.const 0x7fffff4000000001) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed)
  (f64.const 9.223371212221055e+18) (i64.const 0x7fffff4000000001))
(assert_return (invoke "f64.convert_i64_u-loaded"
  (i64.const 0x8000000000000400) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed)
  (f64.const 9.223372036854776e+18) (i64.const 0x8000000000000400))
(assert_return (invoke "f64.convert_i64_u-slot"
  (i64.const 0x20000000000001) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006)
  (f64.const 7.5) (i64.const 0x1000003f0) (f64.const 9007199254740992.0) (i64.const 0x20000000000001))
(assert_return (invoke "f64.convert_i64_u-slot"
  (i64.const 0x123456789abcdef) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5)
  (i64.const 0x1000003ea) (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006)
  (f64.const 7.5) (i64.const 0x1000003f0) (f64.const 8.19855292164869e+16) (i64.const 0x123456789abcdef))
(assert_return (invoke "f64.convert_i64_u-slot"
  (i64.const 0) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006) (f64.const 7.5)
  (i64.const 0x1000003f0) (f64.const 0.0) (i64.const 0))
(assert_return (invoke "f64.convert_i64_u-slot"
  (i64.const -1) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006) (f64.const 7.5)
  (i64.const 0x1000003f0) (f64.const 1.8446744073709552e+19) (i64.const -1))
(assert_return (invoke "f64.convert_i64_u-slot"
  (i64.const 1) (i32.const 1000) (f64.const 0.5)) (i32.const 1000) (f64.const 1.5) (i64.const 0x1000003ea)
  (i32.const 1003) (f64.const 4.5) (i64.const 0x1000003ed) (i32.const 1006) (f64.const 7.5)
  (i64.const 0x1000003f0) (f64.const 1.0) (i64.const 1))
(assert_return (invoke "f64.convert_i64_u-local"
  (i64.const 0x7fffffff) (i32.const 1000) (f64.const 0.5)) (f64.const 2147483647.0) (i64.const 0x7fffffff))
(assert_return (invoke "f64.convert_i64_u-local"
  (i64.const 0xffffffff80000000) (i32.const 1000) (f64.const 0.5)) (f64.const 1.8446744071562068e+19)
  (i64.const 0xffffffff80000000))
(assert_return (invoke "f64.convert_i64_u-local"
  (i64.const 0x80000000) (i32.const 1000) (f64.const 0.5)) (f64.const 2147483648.0) (i64.const 0x80000000))
(assert_return (invoke "f64.convert_i64_u-local"
  (i64.const 0xffffffff) (i32.const 1000) (f64.const 0.5)) (f64.const 4294967295.0) (i64.const 0xffffffff))
(assert_return (invoke "f64.convert_i64_u-local"
  (i64.const 0x7fffffffffffffff) (i32.const 1000) (f64.const 0.5)) (f64.const 9.223372036854776e+18)
  (i64.const 0x7fffffffffffffff))
(assert_return (invoke "i64.trunc_f64_u-parameter"
  (f64.const 1.844674407370955e+19) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (i64.const -2048)
  (f64.const 1.844674407370955e+19))
(assert_trap (invoke "i64.trunc_f64_u-parameter"
  (f64.const 1.8446744073709552e+19) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i64.trunc_f64_u-parameter"
  (f64.const -1.0) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i64.trunc_f64_u-parameter"
  (f64.const 1e+30) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i64.trunc_f64_u-parameter"
  (f64.const -1e+30) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_return (invoke "i64.trunc_f64_u-loaded"
  (f64.const 9.223373136366404e+18) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 6.5)
  (i64.const 0x1000003ef) (i32.const 1008) (i64.const 0x8000010000000000) (f64.const 9.223373136366404e+18))
(assert_return (invoke "i64.trunc_f64_u-loaded"
  (f64.const 10000000000.0) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 6.5)
  (i64.const 0x1000003ef) (i32.const 1008) (i64.const 0x2540be400) (f64.const 10000000000.0))
(assert_trap (invoke "i64.trunc_f64_u-loaded"
  (f64.const -2147483649.5) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_return (invoke "i64.trunc_f64_u-loaded"
  (f64.const 4294967295.5) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 6.5)
  (i64.const 0x1000003ef) (i32.const 1008) (i64.const 0xffffffff) (f64.const 4294967295.5))
(assert_return (invoke "i64.trunc_f64_u-loaded"
  (f64.const 3400000000.0) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (f64.const 3.5) (i64.const 0x1000003ec) (i32.const 1005) (f64.const 6.5)
  (i64.const 0x1000003ef) (i32.const 1008) (i64.const 0xcaa7e200) (f64.const 3400000000.0))
(assert_return (invoke "i64.trunc_f64_u-slot"
  (f64.const 0.0) (i32.const 1000) (f64.const 0.5)) (i64.const 0) (f64.const 0.0))
(assert_return (invoke "i64.trunc_f64_u-slot"
  (f64.const -0.5) (i32.const 1000) (f64.const 0.5)) (i64.const 0) (f64.const -0.5))
(assert_return (invoke "i64.trunc_f64_u-slot"
  (f64.const -0.9999999) (i32.const 1000) (f64.const 0.5)) (i64.const 0) (f64.const -0.9999999))
(assert_return (invoke "i64.trunc_f64_u-slot"
  (f64.const 1.5) (i32.const 1000) (f64.const 0.5)) (i64.const 1) (f64.const 1.5))
(assert_return (invoke "i64.trunc_f64_u-slot"
  (f64.const 2147483647.0) (i32.const 1000) (f64.const 0.5)) (i64.const 0x7fffffff) (f64.const 2147483647.0))
(assert_return (invoke "i64.trunc_f64_u-local"
  (f64.const 2147483648.0) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (i64.const 0x80000000) (f64.const 2147483648.0))
(assert_trap (invoke "i64.trunc_f64_u-local"
  (f64.const -2147483648.0) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_trap (invoke "i64.trunc_f64_u-local"
  (f64.const -2147483649.0) (i32.const 1000) (f64.const 0.5)) "integer overflow")
(assert_return (invoke "i64.trunc_f64_u-local"
  (f64.const 4294967295.0) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (i64.const 0xffffffff) (f64.const 4294967295.0))
(assert_return (invoke "i64.trunc_f64_u-local"
  (f64.const 4294967296.0) (i32.const 1000) (f64.const 0.5)) (f64.const 0.5) (i64.const 0x1000003e9)
  (i32.const 1002) (i64.const 0x100000000) (f64.const 4294967296.0))
(assert_return (invoke "i64.trunc_sat_f64_u-parameter"
  (f64.const 9.223372036854775e+18) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee)
  (i32.const 1007) (f64.const 8.5) (i64.const 0x7ffffffffffffc00) (f64.const 9.223372036854775e+18))
(assert_return (invoke "i64.trunc_sat_f64_u-parameter"
  (f64.const 9.223372036854776e+18) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee)
  (i32.const 1007) (f64.const 8.5) (i64.const 0x8000000000000000) (f64.const 9.223372036854776e+18))
(assert_return (invoke "i64.trunc_sat_f64_u-parameter"
  (f64.const -9.223372036854776e+18) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8)
  (i32.const 1001) (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5)
  (i64.const 0x1000003ee) (i32.const 1007) (f64.const 8.5) (i64.const 0) (f64.const -9.223372036854776e+18))
(assert_return (invoke "i64.trunc_sat_f64_u-parameter"
  (f64.const 1.844674407370955e+19) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x1000003ee)
  (i32.const 1007) (f64.const 8.5) (i64.const -2048) (f64.const 1.844674407370955e+19))
(assert_return (invoke "i64.trunc_sat_f64_u-parameter"
  (f64.const 1.8446744073709552e+19) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8)
  (i32.const 1001) (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5)
  (i64.const 0x1000003ee) (i32.const 1007) (f64.const 8.5) (i64.const -1) (f64.const 1.8446744073709552e+19))
(assert_return (invoke "i64.trunc_sat_f64_u-loaded"
  (f64.const -1.0) (i32.const 1000) (f64.const 0.5)) (i64.const 0) (f64.const -1.0))
(assert_return (invoke "i64.trunc_sat_f64_u-loaded"
  (f64.const 1e+30) (i32.const 1000) (f64.const 0.5)) (i64.const -1) (f64.const 1e+30))
(assert_return (invoke "i64.trunc_sat_f64_u-loaded"
  (f64.const -1e+30) (i32.const 1000) (f64.const 0.5)) (i64.const 0) (f64.const -1e+30))
(assert_return (invoke "i64.trunc_sat_f64_u-loaded"
  (f64.const 9.223373136366404e+18) (i32.const 1000) (f64.const 0.5)) (i64.const 0x8000010000000000)
  (f64.const 9.223373136366404e+18))
(assert_return (invoke "i64.trunc_sat_f64_u-loaded"
  (f64.const 10000000000.0) (i32.const 1000) (f64.const 0.5)) (i64.const 0x2540be400)
  (f64.const 10000000000.0))
(assert_return (invoke "i64.trunc_sat_f64_u-slot"
  (f64.const -2147483649.5) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0) (f64.const -2147483649.5))
(assert_return (invoke "i64.trunc_sat_f64_u-slot"
  (f64.const 4294967295.5) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0xffffffff) (f64.const 4294967295.5))
(assert_return (invoke "i64.trunc_sat_f64_u-slot"
  (f64.const 3400000000.0) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0xcaa7e200) (f64.const 3400000000.0))
(assert_return (invoke "i64.trunc_sat_f64_u-slot"
  (f64.const 0.0) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i64.const 0) (f64.const 0.0))
(assert_return (invoke "i64.trunc_sat_f64_u-slot"
  (f64.const -0.5) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i64.const 0) (f64.const -0.5))
(assert_return (invoke "i64.trunc_sat_f64_u-local"
  (f64.const -0.9999999) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0)
  (f64.const -0.9999999))
(assert_return (invoke "i64.trunc_sat_f64_u-local"
  (f64.const 1.5) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001) (f64.const 2.5)
  (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 1) (f64.const 1.5))
(assert_return (invoke "i64.trunc_sat_f64_u-local"
  (f64.const 2147483647.0) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x7fffffff)
  (f64.const 2147483647.0))
(assert_return (invoke "i64.trunc_sat_f64_u-local"
  (f64.const 2147483648.0) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0x80000000)
  (f64.const 2147483648.0))
(assert_return (invoke "i64.trunc_sat_f64_u-local"
  (f64.const -2147483648.0) (i32.const 1000) (f64.const 0.5)) (i64.const 0x1000003e8) (i32.const 1001)
  (f64.const 2.5) (i64.const 0x1000003eb) (i32.const 1004) (f64.const 5.5) (i64.const 0)
  (f64.const -2147483648.0))

(module
  (func $f32-constants-1 (export "f32-constants-1") (param f32) (result f32)
    local.get 0 f32.const 0.5 f32.add
  )
  (func $f32-pushed-1 (export "f32-pushed-1") (param f32) (result f32)
    f32.const 0.5 local.get 0 f32.add
  )
  (func $f32-constants-31 (export "f32-constants-31") (param f32) (result f32)
    local.get 0 f32.const 0.5 f32.add f32.const 1.5 f32.sub f32.const 2.5 f32.add f32.const 3.5 f32.add
    f32.const 4.5 f32.sub f32.const 5.5 f32.add f32.const 6.5 f32.add f32.const 7.5 f32.sub f32.const 8.5
    f32.add f32.const 9.5 f32.add f32.const 10.5 f32.sub f32.const 11.5 f32.add f32.const 12.5 f32.add
    f32.const 13.5 f32.sub f32.const 14.5 f32.add f32.const 15.5 f32.add f32.const 16.5 f32.sub f32.const 17.5
    f32.add f32.const 18.5 f32.add f32.const 19.5 f32.sub f32.const 20.5 f32.add f32.const 21.5 f32.add
    f32.const 22.5 f32.sub f32.const 23.5 f32.add f32.const 24.5 f32.add f32.const 25.5 f32.sub f32.const 26.5
    f32.add f32.const 27.5 f32.add f32.const 28.5 f32.sub f32.const 29.5 f32.add f32.const 30.5 f32.add
  )
  (func $f32-pushed-31 (export "f32-pushed-31") (param f32) (result f32)
    f32.const 0.5 f32.const 1.5 f32.const 2.5 f32.const 3.5 f32.const 4.5 f32.const 5.5 f32.const 6.5
    f32.const 7.5 f32.const 8.5 f32.const 9.5 f32.const 10.5 f32.const 11.5 f32.const 12.5 f32.const 13.5
    f32.const 14.5 f32.const 15.5 f32.const 16.5 f32.const 17.5 f32.const 18.5 f32.const 19.5 f32.const 20.5
    f32.const 21.5 f32.const 22.5 f32.const 23.5 f32.const 24.5 f32.const 25.5 f32.const 26.5 f32.const 27.5
    f32.const 28.5 f32.const 29.5 f32.const 30.5 f32.add f32.max f32.add f32.max f32.add f32.max f32.add
    f32.max f32.add f32.max f32.add f32.max f32.add f32.max f32.add f32.max f32.add f32.max f32.add f32.max
    f32.add f32.max f32.add f32.max f32.add f32.max f32.add f32.max f32.add f32.max local.get 0 f32.add
  )
  (func $f32-constants-32 (export "f32-constants-32") (param f32) (result f32)
    local.get 0 f32.const 0.5 f32.add f32.const 1.5 f32.sub f32.const 2.5 f32.add f32.const 3.5 f32.add
    f32.const 4.5 f32.sub f32.const 5.5 f32.add f32.const 6.5 f32.add f32.const 7.5 f32.sub f32.const 8.5
    f32.add f32.const 9.5 f32.add f32.const 10.5 f32.sub f32.const 11.5 f32.add f32.const 12.5 f32.add
    f32.const 13.5 f32.sub f32.const 14.5 f32.add f32.const 15.5 f32.add f32.const 16.5 f32.sub f32.const 17.5
    f32.add f32.const 18.5 f32.add f32.const 19.5 f32.sub f32.const 20.5 f32.add f32.const 21.5 f32.add
    f32.const 22.5 f32.sub f32.const 23.5 f32.add f32.const 24.5 f32.add f32.const 25.5 f32.sub f32.const 26.5
    f32.add f32.const 27.5 f32.add f32.const 28.5 f32.sub f32.const 29.5 f32.add f32.const 30.5 f32.add
    f32.const 31.5 f32.sub
  )
  (func $f32-pushed-32 (export "f32-pushed-32") (param f32) (result f32)
    f32.const 0.5 f32.const 1.5 f32.const 2.5 f32.const 3.5 f32.const 4.5 f32.const 5.5 f32.const 6.5
    f32.const 7.5 f32.const 8.5 f32.const 9.5 f32.const 10.5 f32.const 11.5 f32.const 12.5 f32.const 13.5
    f32.const 14.5 f32.const 15.5 f32.const 16.5 f32.const 17.5 f32.const 18.5 f32.const 19.5 f32.const 20.5
    f32.const 21.5 f32.const 22.5 f32.const 23.5 f32.const 24.5 f32.const 25.5 f32.const 26.5 f32.const 27.5
    f32.const 28.5 f32.const 29.5 f32.const 30.5 f32.const 31.5 f32.add f32.max f32.add f32.max f32.add
    f32.max f32.add f32.max f32.add f32.max f32.add f32.max f32.add f32.max f32.add f32.max f32.add f32.max
    f32.add f32.max f32.add f32.max f32.add f32.max f32.add f32.max f32.add f32.max f32.add f32.max f32.add
    local.get 0 f32.add
  )
  (func $f32-constants-33 (export "f32-constants-33") (param f32) (result f32)
    local.get 0 f32.const 0.5 f32.add f32.const 1.5 f32.sub f32.const 2.5 f32.add f32.const 3.5 f32.add
    f32.const 4.5 f32.sub f32.const 5.5 f32.add f32.const 6.5 f32.add f32.const 7.5 f32.sub f32.const 8.5
    f32.add f32.const 9.5 f32.add f32.const 10.5 f32.sub f32.const 11.5 f32.add f32.const 12.5 f32.add
    f32.const 13.5 f32.sub f32.const 14.5 f32.add f32.const 15.5 f32.add f32.const 16.5 f32.sub f32.const 17.5
    f32.add f32.const 18.5 f32.add f32.const 19.5 f32.sub f32.const 20.5 f32.add f32.const 21.5 f32.add
    f32.const 22.5 f32.sub f32.const 23.5 f32.add f32.const 24.5 f32.add f32.const 25.5 f32.sub f32.const 26.5
    f32.add f32.const 27.5 f32.add f32.const 28.5 f32.sub f32.const 29.5 f32.add f32.const 30.5 f32.add
    f32.const 31.5 f32.sub f32.const 32.5 f32.add
  )
  (func $f32-pushed-33 (export "f32-pushed-33") (param f32) (result f32)
    f32.const 0.5 f32.const 1.5 f32.const 2.5 f32.const 3.5 f32.const 4.5 f32.const 5.5 f32.const 6.5
    f32.const 7.5 f32.const 8.5 f32.const 9.5 f32.const 10.5 f32.const 11.5 f32.const 12.5 f32.const 13.5
    f32.const 14.5 f32.const 15.5 f32.const 16.5 f32.const 17.5 f32.const 18.5 f32.const 19.5 f32.const 20.5
    f32.const 21.5 f32.const 22.5 f32.const 23.5 f32.const 24.5 f32.const 25.5 f32.const 26.5 f32.const 27.5
    f32.const 28.5 f32.const 29.5 f32.const 30.5 f32.const 31.5 f32.const 32.5 f32.add f32.max f32.add f32.max
    f32.add f32.max f32.add f32.max f32.add f32.max f32.add f32.max f32.add f32.max f32.add f32.max f32.add
    f32.max f32.add f32.max f32.add f32.max f32.add f32.max f32.add f32.max f32.add f32.max f32.add f32.max
    f32.add f32.max local.get 0 f32.add
  )
  (func $f32-constants-70 (export "f32-constants-70") (param f32) (result f32)
    local.get 0 f32.const 0.5 f32.add f32.const 1.5 f32.sub f32.const 2.5 f32.add f32.const 3.5 f32.add
    f32.const 4.5 f32.sub f32.const 5.5 f32.add f32.const 6.5 f32.add f32.const 7.5 f32.sub f32.const 8.5
    f32.add f32.const 9.5 f32.add f32.const 10.5 f32.sub f32.const 11.5 f32.add f32.const 12.5 f32.add
    f32.const 13.5 f32.sub f32.const 14.5 f32.add f32.const 15.5 f32.add f32.const 16.5 f32.sub f32.const 17.5
    f32.add f32.const 18.5 f32.add f32.const 19.5 f32.sub f32.const 20.5 f32.add f32.const 21.5 f32.add
    f32.const 22.5 f32.sub f32.const 23.5 f32.add f32.const 24.5 f32.add f32.const 25.5 f32.sub f32.const 26.5
    f32.add f32.const 27.5 f32.add f32.const 28.5 f32.sub f32.const 29.5 f32.add f32.const 30.5 f32.add
    f32.const 31.5 f32.sub f32.const 32.5 f32.add f32.const 33.5 f32.add f32.const 34.5 f32.sub f32.const 35.5
    f32.add f32.const 36.5 f32.add f32.const 37.5 f32.sub f32.const 38.5 f32.add f32.const 39.5 f32.add
    f32.const 40.5 f32.sub f32.const 41.5 f32.add f32.const 42.5 f32.add f32.const 43.5 f32.sub f32.const 44.5
    f32.add f32.const 45.5 f32.add f32.const 46.5 f32.sub f32.const 47.5 f32.add f32.const 48.5 f32.add
    f32.const 49.5 f32.sub f32.const 50.5 f32.add f32.const 51.5 f32.add f32.const 52.5 f32.sub f32.const 53.5
    f32.add f32.const 54.5 f32.add f32.const 55.5 f32.sub f32.const 56.5 f32.add f32.const 57.5 f32.add
    f32.const 58.5 f32.sub f32.const 59.5 f32.add f32.const 60.5 f32.add f32.const 61.5 f32.sub f32.const 62.5
    f32.add f32.const 63.5 f32.add f32.const 64.5 f32.sub f32.const 65.5 f32.add f32.const 66.5 f32.add
    f32.const 67.5 f32.sub f32.const 68.5 f32.add f32.const 69.5 f32.add
  )
  (func $f32-pushed-70 (export "f32-pushed-70") (param f32) (result f32)
    f32.const 0.5 f32.const 1.5 f32.const 2.5 f32.const 3.5 f32.const 4.5 f32.const 5.5 f32.const 6.5
    f32.const 7.5 f32.const 8.5 f32.const 9.5 f32.const 10.5 f32.const 11.5 f32.const 12.5 f32.const 13.5
    f32.const 14.5 f32.const 15.5 f32.const 16.5 f32.const 17.5 f32.const 18.5 f32.const 19.5 f32.const 20.5
    f32.const 21.5 f32.const 22.5 f32.const 23.5 f32.const 24.5 f32.const 25.5 f32.const 26.5 f32.const 27.5
    f32.const 28.5 f32.const 29.5 f32.const 30.5 f32.const 31.5 f32.const 32.5 f32.const 33.5 f32.const 34.5
    f32.const 35.5 f32.const 36.5 f32.const 37.5 f32.const 38.5 f32.const 39.5 f32.const 40.5 f32.const 41.5
    f32.const 42.5 f32.const 43.5 f32.const 44.5 f32.const 45.5 f32.const 46.5 f32.const 47.5 f32.const 48.5
    f32.const 49.5 f32.const 50.5 f32.const 51.5 f32.const 52.5 f32.const 53.5 f32.const 54.5 f32.const 55.5
    f32.const 56.5 f32.const 57.5 f32.const 58.5 f32.const 59.5 f32.const 60.5 f32.const 61.5 f32.const 62.5
    f32.const 63.5 f32.const 64.5 f32.const 65.5 f32.const 66.5 f32.const 67.5 f32.const 68.5 f32.const 69.5
    f32.add f32.max f32.add f32.max f32.add f32.max f32.add f32.max f32.add f32.max f32.add f32.max f32.add
    f32.max f32.add f32.max f32.add f32.max f32.add f32.max f32.add f32.max f32.add f32.max f32.add f32.max
    f32.add f32.max f32.add f32.max f32.add f32.max f32.add f32.max f32.add f32.max f32.add f32.max f32.add
    f32.max f32.add f32.max f32.add f32.max f32.add f32.max f32.add f32.max f32.add f32.max f32.add f32.max
    f32.add f32.max f32.add f32.max f32.add f32.max f32.add f32.max f32.add f32.max f32.add f32.max f32.add
    f32.max f32.add f32.max f32.add local.get 0 f32.add
  )
  (func $f64-constants-1 (export "f64-constants-1") (param f64) (result f64)
    local.get 0 f64.const -0.25 f64.add
  )
  (func $f64-pushed-1 (export "f64-pushed-1") (param f64) (result f64)
    f64.const -0.25 local.get 0 f64.add
  )
  (func $f64-constants-31 (export "f64-constants-31") (param f64) (result f64)
    local.get 0 f64.const -0.25 f64.add f64.const 0.75 f64.sub f64.const 1.75 f64.add f64.const 2.75 f64.add
    f64.const 3.75 f64.sub f64.const 4.75 f64.add f64.const 5.75 f64.add f64.const 6.75 f64.sub f64.const 7.75
    f64.add f64.const 8.75 f64.add f64.const 9.75 f64.sub f64.const 10.75 f64.add f64.const 11.75 f64.add
    f64.const 12.75 f64.sub f64.const 13.75 f64.add f64.const 14.75 f64.add f64.const 15.75 f64.sub
    f64.const 16.75 f64.add f64.const 17.75 f64.add f64.const 18.75 f64.sub f64.const 19.75 f64.add
    f64.const 20.75 f64.add f64.const 21.75 f64.sub f64.const 22.75 f64.add f64.const 23.75 f64.add
    f64.const 24.75 f64.sub f64.const 25.75 f64.add f64.const 26.75 f64.add f64.const 27.75 f64.sub
    f64.const 28.75 f64.add f64.const 29.75 f64.add
  )
  (func $f64-pushed-31 (export "f64-pushed-31") (param f64) (result f64)
    f64.const -0.25 f64.const 0.75 f64.const 1.75 f64.const 2.75 f64.const 3.75 f64.const 4.75 f64.const 5.75
    f64.const 6.75 f64.const 7.75 f64.const 8.75 f64.const 9.75 f64.const 10.75 f64.const 11.75
    f64.const 12.75 f64.const 13.75 f64.const 14.75 f64.const 15.75 f64.const 16.75 f64.const 17.75
    f64.const 18.75 f64.const 19.75 f64.const 20.75 f64.const 21.75 f64.const 22.75 f64.const 23.75
    f64.const 24.75 f64.const 25.75 f64.const 26.75 f64.const 27.75 f64.const 28.75 f64.const 29.75 f64.add
    f64.max f64.add f64.max f64.add f64.max f64.add f64.max f64.add f64.max f64.add f64.max f64.add f64.max
    f64.add f64.max f64.add f64.max f64.add f64.max f64.add f64.max f64.add f64.max f64.add f64.max f64.add
    f64.max f64.add f64.max local.get 0 f64.add
  )
  (func $f64-constants-32 (export "f64-constants-32") (param f64) (result f64)
    local.get 0 f64.const -0.25 f64.add f64.const 0.75 f64.sub f64.const 1.75 f64.add f64.const 2.75 f64.add
    f64.const 3.75 f64.sub f64.const 4.75 f64.add f64.const 5.75 f64.add f64.const 6.75 f64.sub f64.const 7.75
    f64.add f64.const 8.75 f64.add f64.const 9.75 f64.sub f64.const 10.75 f64.add f64.const 11.75 f64.add
    f64.const 12.75 f64.sub f64.const 13.75 f64.add f64.const 14.75 f64.add f64.const 15.75 f64.sub
    f64.const 16.75 f64.add f64.const 17.75 f64.add f64.const 18.75 f64.sub f64.const 19.75 f64.add
    f64.const 20.75 f64.add f64.const 21.75 f64.sub f64.const 22.75 f64.add f64.const 23.75 f64.add
    f64.const 24.75 f64.sub f64.const 25.75 f64.add f64.const 26.75 f64.add f64.const 27.75 f64.sub
    f64.const 28.75 f64.add f64.const 29.75 f64.add f64.const 30.75 f64.sub
  )
  (func $f64-pushed-32 (export "f64-pushed-32") (param f64) (result f64)
    f64.const -0.25 f64.const 0.75 f64.const 1.75 f64.const 2.75 f64.const 3.75 f64.const 4.75 f64.const 5.75
    f64.const 6.75 f64.const 7.75 f64.const 8.75 f64.const 9.75 f64.const 10.75 f64.const 11.75
    f64.const 12.75 f64.const 13.75 f64.const 14.75 f64.const 15.75 f64.const 16.75 f64.const 17.75
    f64.const 18.75 f64.const 19.75 f64.const 20.75 f64.const 21.75 f64.const 22.75 f64.const 23.75
    f64.const 24.75 f64.const 25.75 f64.const 26.75 f64.const 27.75 f64.const 28.75 f64.const 29.75
    f64.const 30.75 f64.add f64.max f64.add f64.max f64.add f64.max f64.add f64.max f64.add f64.max f64.add
    f64.max f64.add f64.max f64.add f64.max f64.add f64.max f64.add f64.max f64.add f64.max f64.add f64.max
    f64.add f64.max f64.add f64.max f64.add f64.max f64.add local.get 0 f64.add
  )
  (func $f64-constants-33 (export "f64-constants-33") (param f64) (result f64)
    local.get 0 f64.const -0.25 f64.add f64.const 0.75 f64.sub f64.const 1.75 f64.add f64.const 2.75 f64.add
    f64.const 3.75 f64.sub f64.const 4.75 f64.add f64.const 5.75 f64.add f64.const 6.75 f64.sub f64.const 7.75
    f64.add f64.const 8.75 f64.add f64.const 9.75 f64.sub f64.const 10.75 f64.add f64.const 11.75 f64.add
    f64.const 12.75 f64.sub f64.const 13.75 f64.add f64.const 14.75 f64.add f64.const 15.75 f64.sub
    f64.const 16.75 f64.add f64.const 17.75 f64.add f64.const 18.75 f64.sub f64.const 19.75 f64.add
    f64.const 20.75 f64.add f64.const 21.75 f64.sub f64.const 22.75 f64.add f64.const 23.75 f64.add
    f64.const 24.75 f64.sub f64.const 25.75 f64.add f64.const 26.75 f64.add f64.const 27.75 f64.sub
    f64.const 28.75 f64.add f64.const 29.75 f64.add f64.const 30.75 f64.sub f64.const 31.75 f64.add
  )
  (func $f64-pushed-33 (export "f64-pushed-33") (param f64) (result f64)
    f64.const -0.25 f64.const 0.75 f64.const 1.75 f64.const 2.75 f64.const 3.75 f64.const 4.75 f64.const 5.75
    f64.const 6.75 f64.const 7.75 f64.const 8.75 f64.const 9.75 f64.const 10.75 f64.const 11.75
    f64.const 12.75 f64.const 13.75 f64.const 14.75 f64.const 15.75 f64.const 16.75 f64.const 17.75
    f64.const 18.75 f64.const 19.75 f64.const 20.75 f64.const 21.75 f64.const 22.75 f64.const 23.75
    f64.const 24.75 f64.const 25.75 f64.const 26.75 f64.const 27.75 f64.const 28.75 f64.const 29.75
    f64.const 30.75 f64.const 31.75 f64.add f64.max f64.add f64.max f64.add f64.max f64.add f64.max f64.add
    f64.max f64.add f64.max f64.add f64.max f64.add f64.max f64.add f64.max f64.add f64.max f64.add f64.max
    f64.add f64.max f64.add f64.max f64.add f64.max f64.add f64.max f64.add f64.max local.get 0 f64.add
  )
  (func $f64-constants-70 (export "f64-constants-70") (param f64) (result f64)
    local.get 0 f64.const -0.25 f64.add f64.const 0.75 f64.sub f64.const 1.75 f64.add f64.const 2.75 f64.add
    f64.const 3.75 f64.sub f64.const 4.75 f64.add f64.const 5.75 f64.add f64.const 6.75 f64.sub f64.const 7.75
    f64.add f64.const 8.75 f64.add f64.const 9.75 f64.sub f64.const 10.75 f64.add f64.const 11.75 f64.add
    f64.const 12.75 f64.sub f64.const 13.75 f64.add f64.const 14.75 f64.add f64.const 15.75 f64.sub
    f64.const 16.75 f64.add f64.const 17.75 f64.add f64.const 18.75 f64.sub f64.const 19.75 f64.add
    f64.const 20.75 f64.add f64.const 21.75 f64.sub f64.const 22.75 f64.add f64.const 23.75 f64.add
    f64.const 24.75 f64.sub f64.const 25.75 f64.add f64.const 26.75 f64.add f64.const 27.75 f64.sub
    f64.const 28.75 f64.add f64.const 29.75 f64.add f64.const 30.75 f64.sub f64.const 31.75 f64.add
    f64.const 32.75 f64.add f64.const 33.75 f64.sub f64.const 34.75 f64.add f64.const 35.75 f64.add
    f64.const 36.75 f64.sub f64.const 37.75 f64.add f64.const 38.75 f64.add f64.const 39.75 f64.sub
    f64.const 40.75 f64.add f64.const 41.75 f64.add f64.const 42.75 f64.sub f64.const 43.75 f64.add
    f64.const 44.75 f64.add f64.const 45.75 f64.sub f64.const 46.75 f64.add f64.const 47.75 f64.add
    f64.const 48.75 f64.sub f64.const 49.75 f64.add f64.const 50.75 f64.add f64.const 51.75 f64.sub
    f64.const 52.75 f64.add f64.const 53.75 f64.add f64.const 54.75 f64.sub f64.const 55.75 f64.add
    f64.const 56.75 f64.add f64.const 57.75 f64.sub f64.const 58.75 f64.add f64.const 59.75 f64.add
    f64.const 60.75 f64.sub f64.const 61.75 f64.add f64.const 62.75 f64.add f64.const 63.75 f64.sub
    f64.const 64.75 f64.add f64.const 65.75 f64.add f64.const 66.75 f64.sub f64.const 67.75 f64.add
    f64.const 68.75 f64.add
  )
  (func $f64-pushed-70 (export "f64-pushed-70") (param f64) (result f64)
    f64.const -0.25 f64.const 0.75 f64.const 1.75 f64.const 2.75 f64.const 3.75 f64.const 4.75 f64.const 5.75
    f64.const 6.75 f64.const 7.75 f64.const 8.75 f64.const 9.75 f64.const 10.75 f64.const 11.75
    f64.const 12.75 f64.const 13.75 f64.const 14.75 f64.const 15.75 f64.const 16.75 f64.const 17.75
    f64.const 18.75 f64.const 19.75 f64.const 20.75 f64.const 21.75 f64.const 22.75 f64.const 23.75
    f64.const 24.75 f64.const 25.75 f64.const 26.75 f64.const 27.75 f64.const 28.75 f64.const 29.75
    f64.const 30.75 f64.const 31.75 f64.const 32.75 f64.const 33.75 f64.const 34.75 f64.const 35.75
    f64.const 36.75 f64.const 37.75 f64.const 38.75 f64.const 39.75 f64.const 40.75 f64.const 41.75
    f64.const 42.75 f64.const 43.75 f64.const 44.75 f64.const 45.75 f64.const 46.75 f64.const 47.75
    f64.const 48.75 f64.const 49.75 f64.const 50.75 f64.const 51.75 f64.const 52.75 f64.const 53.75
    f64.const 54.75 f64.const 55.75 f64.const 56.75 f64.const 57.75 f64.const 58.75 f64.const 59.75
    f64.const 60.75 f64.const 61.75 f64.const 62.75 f64.const 63.75 f64.const 64.75 f64.const 65.75
    f64.const 66.75 f64.const 67.75 f64.const 68.75 f64.add f64.max f64.add f64.max f64.add f64.max f64.add
    f64.max f64.add f64.max f64.add f64.max f64.add f64.max f64.add f64.max f64.add f64.max f64.add f64.max
    f64.add f64.max f64.add f64.max f64.add f64.max f64.add f64.max f64.add f64.max f64.add f64.max f64.add
    f64.max f64.add f64.max f64.add f64.max f64.add f64.max f64.add f64.max f64.add f64.max f64.add f64.max
    f64.add f64.max f64.add f64.max f64.add f64.max f64.add f64.max f64.add f64.max f64.add f64.max f64.add
    f64.max f64.add f64.max f64.add f64.max f64.add f64.max f64.add f64.max f64.add local.get 0 f64.add
  )
)

(assert_return (invoke "f32-constants-1" (f32.const 1.75)) (f32.const 2.25))
(assert_return (invoke "f32-pushed-1" (f32.const 1.75)) (f32.const 2.25))
(assert_return (invoke "f32-constants-31" (f32.const 1.75)) (f32.const 182.25))
(assert_return (invoke "f32-pushed-31" (f32.const 1.75)) (f32.const 264.75))
(assert_return (invoke "f32-constants-32" (f32.const 1.75)) (f32.const 150.75))
(assert_return (invoke "f32-pushed-32" (f32.const 1.75)) (f32.const 281.25))
(assert_return (invoke "f32-constants-33" (f32.const 1.75)) (f32.const 183.25))
(assert_return (invoke "f32-pushed-33" (f32.const 1.75)) (f32.const 298.25))
(assert_return (invoke "f32-constants-70" (f32.const 1.75)) (f32.const 864.75))
(assert_return (invoke "f32-pushed-70" (f32.const 1.75)) (f32.const 1278.75))
(assert_return (invoke "f64-constants-1" (f64.const -1.5)) (f64.const -1.75))
(assert_return (invoke "f64-pushed-1" (f64.const -1.5)) (f64.const -1.75))
(assert_return (invoke "f64-constants-31" (f64.const -1.5)) (f64.const 170.75))
(assert_return (invoke "f64-pushed-31" (f64.const -1.5)) (f64.const 249.5))
(assert_return (invoke "f64-constants-32" (f64.const -1.5)) (f64.const 140.0))
(assert_return (invoke "f64-pushed-32" (f64.const -1.5)) (f64.const 265.25))
(assert_return (invoke "f64-constants-33" (f64.const -1.5)) (f64.const 171.75))
(assert_return (invoke "f64-pushed-33" (f64.const -1.5)) (f64.const 282.25))
(assert_return (invoke "f64-constants-70" (f64.const -1.5)) (f64.const 843.5))
(assert_return (invoke "f64-pushed-70" (f64.const -1.5)) (f64.const 1248.5))
