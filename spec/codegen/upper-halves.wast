;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; An i32 in a register has a zero upper half, whatever has made it, and a stack slot that held 64 bits gives 32 bits
;; back. The value goes to 64 bits, to floats, and to where it is an index.

(module
  (memory 1 5)
  (data (i32.const 0) "\f0\f1\f2\f3\f4\f5\f6\f7\08\09\0a\0b")
  (global (mut i32) (i32.const -3))
  (global (mut i64) (i64.const -1))
  (table $t0 3 9 funcref)
  (elem (table $t0) (i32.const 0) func $zero)
  (elem (table $t0) (i32.const 1) func $one)
  (func $negative (param i32) (result i32)
    local.get 0
  )
  (func $zero (result i32)
    i32.const 70
  )
  (func $one (result i32)
    i32.const 71
  )
  (func $add-register (export "add-register") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 1 i32.const 5 i32.add i64.extend_i32_u local.get 1 i32.const 5 i32.add f64.convert_i32_u
    local.get 1 i32.const 5 i32.add f32.convert_i32_u local.get 1 i32.const 5 i32.add local.set 3 local.get 3
    i64.extend_i32_u
  )
  (func $add-slot (export "add-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 1 i32.const 5 i32.add block end i64.extend_i32_u local.get 1 i32.const 5 i32.add block end
    f64.convert_i32_u local.get 1 i32.const 5 i32.add block end f32.convert_i32_u local.get 1 i32.const 5
    i32.add block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $add-dirty-slot (export "add-dirty-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.const 5 i32.add block end
    i64.extend_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.const 5 i32.add
    block end f64.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0
    i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.const 5
    i32.add block end f32.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1
    i32.const 5 i32.add block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $sub-register (export "sub-register") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 1 i32.const 5 i32.sub i64.extend_i32_u local.get 1 i32.const 5 i32.sub f64.convert_i32_u
    local.get 1 i32.const 5 i32.sub f32.convert_i32_u local.get 1 i32.const 5 i32.sub local.set 3 local.get 3
    i64.extend_i32_u
  )
  (func $sub-slot (export "sub-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 1 i32.const 5 i32.sub block end i64.extend_i32_u local.get 1 i32.const 5 i32.sub block end
    f64.convert_i32_u local.get 1 i32.const 5 i32.sub block end f32.convert_i32_u local.get 1 i32.const 5
    i32.sub block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $sub-dirty-slot (export "sub-dirty-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.const 5 i32.sub block end
    i64.extend_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.const 5 i32.sub
    block end f64.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0
    i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.const 5
    i32.sub block end f32.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1
    i32.const 5 i32.sub block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $mul-register (export "mul-register") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 1 i32.const 5 i32.mul i64.extend_i32_u local.get 1 i32.const 5 i32.mul f64.convert_i32_u
    local.get 1 i32.const 5 i32.mul f32.convert_i32_u local.get 1 i32.const 5 i32.mul local.set 3 local.get 3
    i64.extend_i32_u
  )
  (func $mul-slot (export "mul-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 1 i32.const 5 i32.mul block end i64.extend_i32_u local.get 1 i32.const 5 i32.mul block end
    f64.convert_i32_u local.get 1 i32.const 5 i32.mul block end f32.convert_i32_u local.get 1 i32.const 5
    i32.mul block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $mul-dirty-slot (export "mul-dirty-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.const 5 i32.mul block end
    i64.extend_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.const 5 i32.mul
    block end f64.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0
    i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.const 5
    i32.mul block end f32.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1
    i32.const 5 i32.mul block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $and-register (export "and-register") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 1 i32.const 5 i32.and i64.extend_i32_u local.get 1 i32.const 5 i32.and f64.convert_i32_u
    local.get 1 i32.const 5 i32.and f32.convert_i32_u local.get 1 i32.const 5 i32.and local.set 3 local.get 3
    i64.extend_i32_u
  )
  (func $and-slot (export "and-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 1 i32.const 5 i32.and block end i64.extend_i32_u local.get 1 i32.const 5 i32.and block end
    f64.convert_i32_u local.get 1 i32.const 5 i32.and block end f32.convert_i32_u local.get 1 i32.const 5
    i32.and block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $and-dirty-slot (export "and-dirty-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.const 5 i32.and block end
    i64.extend_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.const 5 i32.and
    block end f64.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0
    i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.const 5
    i32.and block end f32.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1
    i32.const 5 i32.and block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $or-register (export "or-register") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 1 i32.const 5 i32.or i64.extend_i32_u local.get 1 i32.const 5 i32.or f64.convert_i32_u
    local.get 1 i32.const 5 i32.or f32.convert_i32_u local.get 1 i32.const 5 i32.or local.set 3 local.get 3
    i64.extend_i32_u
  )
  (func $or-slot (export "or-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 1 i32.const 5 i32.or block end i64.extend_i32_u local.get 1 i32.const 5 i32.or block end
    f64.convert_i32_u local.get 1 i32.const 5 i32.or block end f32.convert_i32_u local.get 1 i32.const 5
    i32.or block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $or-dirty-slot (export "or-dirty-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.const 5 i32.or block end
    i64.extend_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.const 5 i32.or
    block end f64.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0
    i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.const 5
    i32.or block end f32.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1
    i32.const 5 i32.or block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $xor-register (export "xor-register") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 1 i32.const 5 i32.xor i64.extend_i32_u local.get 1 i32.const 5 i32.xor f64.convert_i32_u
    local.get 1 i32.const 5 i32.xor f32.convert_i32_u local.get 1 i32.const 5 i32.xor local.set 3 local.get 3
    i64.extend_i32_u
  )
  (func $xor-slot (export "xor-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 1 i32.const 5 i32.xor block end i64.extend_i32_u local.get 1 i32.const 5 i32.xor block end
    f64.convert_i32_u local.get 1 i32.const 5 i32.xor block end f32.convert_i32_u local.get 1 i32.const 5
    i32.xor block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $xor-dirty-slot (export "xor-dirty-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.const 5 i32.xor block end
    i64.extend_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.const 5 i32.xor
    block end f64.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0
    i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.const 5
    i32.xor block end f32.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1
    i32.const 5 i32.xor block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $shl-register (export "shl-register") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 1 i32.const 5 i32.shl i64.extend_i32_u local.get 1 i32.const 5 i32.shl f64.convert_i32_u
    local.get 1 i32.const 5 i32.shl f32.convert_i32_u local.get 1 i32.const 5 i32.shl local.set 3 local.get 3
    i64.extend_i32_u
  )
  (func $shl-slot (export "shl-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 1 i32.const 5 i32.shl block end i64.extend_i32_u local.get 1 i32.const 5 i32.shl block end
    f64.convert_i32_u local.get 1 i32.const 5 i32.shl block end f32.convert_i32_u local.get 1 i32.const 5
    i32.shl block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $shl-dirty-slot (export "shl-dirty-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.const 5 i32.shl block end
    i64.extend_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.const 5 i32.shl
    block end f64.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0
    i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.const 5
    i32.shl block end f32.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1
    i32.const 5 i32.shl block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $shr_s-register (export "shr_s-register") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 1 i32.const 5 i32.shr_s i64.extend_i32_u local.get 1 i32.const 5 i32.shr_s f64.convert_i32_u
    local.get 1 i32.const 5 i32.shr_s f32.convert_i32_u local.get 1 i32.const 5 i32.shr_s local.set 3
    local.get 3 i64.extend_i32_u
  )
  (func $shr_s-slot (export "shr_s-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 1 i32.const 5 i32.shr_s block end i64.extend_i32_u local.get 1 i32.const 5 i32.shr_s block end
    f64.convert_i32_u local.get 1 i32.const 5 i32.shr_s block end f32.convert_i32_u local.get 1 i32.const 5
    i32.shr_s block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $shr_s-dirty-slot (export "shr_s-dirty-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.const 5 i32.shr_s block end
    i64.extend_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.const 5 i32.shr_s
    block end f64.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0
    i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.const 5
    i32.shr_s block end f32.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1
    i32.const 5 i32.shr_s block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $rotl-register (export "rotl-register") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 1 i32.const 5 i32.rotl i64.extend_i32_u local.get 1 i32.const 5 i32.rotl f64.convert_i32_u
    local.get 1 i32.const 5 i32.rotl f32.convert_i32_u local.get 1 i32.const 5 i32.rotl local.set 3
    local.get 3 i64.extend_i32_u
  )
  (func $rotl-slot (export "rotl-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 1 i32.const 5 i32.rotl block end i64.extend_i32_u local.get 1 i32.const 5 i32.rotl block end
    f64.convert_i32_u local.get 1 i32.const 5 i32.rotl block end f32.convert_i32_u local.get 1 i32.const 5
    i32.rotl block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $rotl-dirty-slot (export "rotl-dirty-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.const 5 i32.rotl block end
    i64.extend_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.const 5 i32.rotl
    block end f64.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0
    i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.const 5
    i32.rotl block end f32.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1
    i32.const 5 i32.rotl block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $rotr-register (export "rotr-register") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 1 i32.const 5 i32.rotr i64.extend_i32_u local.get 1 i32.const 5 i32.rotr f64.convert_i32_u
    local.get 1 i32.const 5 i32.rotr f32.convert_i32_u local.get 1 i32.const 5 i32.rotr local.set 3
    local.get 3 i64.extend_i32_u
  )
  (func $rotr-slot (export "rotr-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 1 i32.const 5 i32.rotr block end i64.extend_i32_u local.get 1 i32.const 5 i32.rotr block end
    f64.convert_i32_u local.get 1 i32.const 5 i32.rotr block end f32.convert_i32_u local.get 1 i32.const 5
    i32.rotr block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $rotr-dirty-slot (export "rotr-dirty-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.const 5 i32.rotr block end
    i64.extend_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.const 5 i32.rotr
    block end f64.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0
    i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.const 5
    i32.rotr block end f32.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1
    i32.const 5 i32.rotr block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $div_s-register (export "div_s-register") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 1 i32.const 5 i32.div_s i64.extend_i32_u local.get 1 i32.const 5 i32.div_s f64.convert_i32_u
    local.get 1 i32.const 5 i32.div_s f32.convert_i32_u local.get 1 i32.const 5 i32.div_s local.set 3
    local.get 3 i64.extend_i32_u
  )
  (func $div_s-slot (export "div_s-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 1 i32.const 5 i32.div_s block end i64.extend_i32_u local.get 1 i32.const 5 i32.div_s block end
    f64.convert_i32_u local.get 1 i32.const 5 i32.div_s block end f32.convert_i32_u local.get 1 i32.const 5
    i32.div_s block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $div_s-dirty-slot (export "div_s-dirty-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.const 5 i32.div_s block end
    i64.extend_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.const 5 i32.div_s
    block end f64.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0
    i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.const 5
    i32.div_s block end f32.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1
    i32.const 5 i32.div_s block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $rem_s-register (export "rem_s-register") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 1 i32.const 5 i32.rem_s i64.extend_i32_u local.get 1 i32.const 5 i32.rem_s f64.convert_i32_u
    local.get 1 i32.const 5 i32.rem_s f32.convert_i32_u local.get 1 i32.const 5 i32.rem_s local.set 3
    local.get 3 i64.extend_i32_u
  )
  (func $rem_s-slot (export "rem_s-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 1 i32.const 5 i32.rem_s block end i64.extend_i32_u local.get 1 i32.const 5 i32.rem_s block end
    f64.convert_i32_u local.get 1 i32.const 5 i32.rem_s block end f32.convert_i32_u local.get 1 i32.const 5
    i32.rem_s block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $rem_s-dirty-slot (export "rem_s-dirty-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.const 5 i32.rem_s block end
    i64.extend_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.const 5 i32.rem_s
    block end f64.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0
    i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.const 5
    i32.rem_s block end f32.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1
    i32.const 5 i32.rem_s block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $div_u-register (export "div_u-register") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 1 i32.const 5 i32.div_u i64.extend_i32_u local.get 1 i32.const 5 i32.div_u f64.convert_i32_u
    local.get 1 i32.const 5 i32.div_u f32.convert_i32_u local.get 1 i32.const 5 i32.div_u local.set 3
    local.get 3 i64.extend_i32_u
  )
  (func $div_u-slot (export "div_u-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 1 i32.const 5 i32.div_u block end i64.extend_i32_u local.get 1 i32.const 5 i32.div_u block end
    f64.convert_i32_u local.get 1 i32.const 5 i32.div_u block end f32.convert_i32_u local.get 1 i32.const 5
    i32.div_u block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $div_u-dirty-slot (export "div_u-dirty-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.const 5 i32.div_u block end
    i64.extend_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.const 5 i32.div_u
    block end f64.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0
    i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.const 5
    i32.div_u block end f32.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1
    i32.const 5 i32.div_u block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $shl-by-local-register (export "shl-by-local-register") (param i64 i32 f64) (result i64 f64 f32 i64)
  (local i32)
    i32.const -77 local.get 1 i32.shl i64.extend_i32_u i32.const -77 local.get 1 i32.shl f64.convert_i32_u
    i32.const -77 local.get 1 i32.shl f32.convert_i32_u i32.const -77 local.get 1 i32.shl local.set 3
    local.get 3 i64.extend_i32_u
  )
  (func $shl-by-local-slot (export "shl-by-local-slot") (param i64 i32 f64) (result i64 f64 f32 i64)
  (local i32)
    i32.const -77 local.get 1 i32.shl block end i64.extend_i32_u i32.const -77 local.get 1 i32.shl block end
    f64.convert_i32_u i32.const -77 local.get 1 i32.shl block end f32.convert_i32_u i32.const -77 local.get 1
    i32.shl block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $shl-by-local-dirty-slot (export "shl-by-local-dirty-slot") (param i64 i32 f64)
  (result i64 f64 f32 i64) (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop i32.const -77 local.get 1 i32.shl block end
    i64.extend_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop i32.const -77 local.get 1 i32.shl
    block end f64.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0
    i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop i32.const -77
    local.get 1 i32.shl block end f32.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop
    i32.const -77 local.get 1 i32.shl block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $shr_s-by-local-register (export "shr_s-by-local-register") (param i64 i32 f64)
  (result i64 f64 f32 i64) (local i32)
    i32.const -77 local.get 1 i32.shr_s i64.extend_i32_u i32.const -77 local.get 1 i32.shr_s f64.convert_i32_u
    i32.const -77 local.get 1 i32.shr_s f32.convert_i32_u i32.const -77 local.get 1 i32.shr_s local.set 3
    local.get 3 i64.extend_i32_u
  )
  (func $shr_s-by-local-slot (export "shr_s-by-local-slot") (param i64 i32 f64) (result i64 f64 f32 i64)
  (local i32)
    i32.const -77 local.get 1 i32.shr_s block end i64.extend_i32_u i32.const -77 local.get 1 i32.shr_s
    block end f64.convert_i32_u i32.const -77 local.get 1 i32.shr_s block end f32.convert_i32_u i32.const -77
    local.get 1 i32.shr_s block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $shr_s-by-local-dirty-slot (export "shr_s-by-local-dirty-slot") (param i64 i32 f64)
  (result i64 f64 f32 i64) (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop i32.const -77 local.get 1 i32.shr_s
    block end i64.extend_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0
    i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop i32.const -77
    local.get 1 i32.shr_s block end f64.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop
    i32.const -77 local.get 1 i32.shr_s block end f32.convert_i32_u local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end
    drop drop drop drop i32.const -77 local.get 1 i32.shr_s block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $rotl-by-local-register (export "rotl-by-local-register") (param i64 i32 f64) (result i64 f64 f32 i64)
  (local i32)
    i32.const -77 local.get 1 i32.rotl i64.extend_i32_u i32.const -77 local.get 1 i32.rotl f64.convert_i32_u
    i32.const -77 local.get 1 i32.rotl f32.convert_i32_u i32.const -77 local.get 1 i32.rotl local.set 3
    local.get 3 i64.extend_i32_u
  )
  (func $rotl-by-local-slot (export "rotl-by-local-slot") (param i64 i32 f64) (result i64 f64 f32 i64)
  (local i32)
    i32.const -77 local.get 1 i32.rotl block end i64.extend_i32_u i32.const -77 local.get 1 i32.rotl block end
    f64.convert_i32_u i32.const -77 local.get 1 i32.rotl block end f32.convert_i32_u i32.const -77 local.get 1
    i32.rotl block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $rotl-by-local-dirty-slot (export "rotl-by-local-dirty-slot") (param i64 i32 f64)
  (result i64 f64 f32 i64) (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop i32.const -77 local.get 1 i32.rotl block end
    i64.extend_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop i32.const -77 local.get 1 i32.rotl
    block end f64.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0
    i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop i32.const -77
    local.get 1 i32.rotl block end f32.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop
    i32.const -77 local.get 1 i32.rotl block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $div_s-by-local-register (export "div_s-by-local-register") (param i64 i32 f64)
  (result i64 f64 f32 i64) (local i32)
    i32.const -77 local.get 1 i32.div_s i64.extend_i32_u i32.const -77 local.get 1 i32.div_s f64.convert_i32_u
    i32.const -77 local.get 1 i32.div_s f32.convert_i32_u i32.const -77 local.get 1 i32.div_s local.set 3
    local.get 3 i64.extend_i32_u
  )
  (func $div_s-by-local-slot (export "div_s-by-local-slot") (param i64 i32 f64) (result i64 f64 f32 i64)
  (local i32)
    i32.const -77 local.get 1 i32.div_s block end i64.extend_i32_u i32.const -77 local.get 1 i32.div_s
    block end f64.convert_i32_u i32.const -77 local.get 1 i32.div_s block end f32.convert_i32_u i32.const -77
    local.get 1 i32.div_s block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $div_s-by-local-dirty-slot (export "div_s-by-local-dirty-slot") (param i64 i32 f64)
  (result i64 f64 f32 i64) (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop i32.const -77 local.get 1 i32.div_s
    block end i64.extend_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0
    i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop i32.const -77
    local.get 1 i32.div_s block end f64.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop
    i32.const -77 local.get 1 i32.div_s block end f32.convert_i32_u local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end
    drop drop drop drop i32.const -77 local.get 1 i32.div_s block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $rem_s-by-local-register (export "rem_s-by-local-register") (param i64 i32 f64)
  (result i64 f64 f32 i64) (local i32)
    i32.const -77 local.get 1 i32.rem_s i64.extend_i32_u i32.const -77 local.get 1 i32.rem_s f64.convert_i32_u
    i32.const -77 local.get 1 i32.rem_s f32.convert_i32_u i32.const -77 local.get 1 i32.rem_s local.set 3
    local.get 3 i64.extend_i32_u
  )
  (func $rem_s-by-local-slot (export "rem_s-by-local-slot") (param i64 i32 f64) (result i64 f64 f32 i64)
  (local i32)
    i32.const -77 local.get 1 i32.rem_s block end i64.extend_i32_u i32.const -77 local.get 1 i32.rem_s
    block end f64.convert_i32_u i32.const -77 local.get 1 i32.rem_s block end f32.convert_i32_u i32.const -77
    local.get 1 i32.rem_s block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $rem_s-by-local-dirty-slot (export "rem_s-by-local-dirty-slot") (param i64 i32 f64)
  (result i64 f64 f32 i64) (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop i32.const -77 local.get 1 i32.rem_s
    block end i64.extend_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0
    i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop i32.const -77
    local.get 1 i32.rem_s block end f64.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop
    i32.const -77 local.get 1 i32.rem_s block end f32.convert_i32_u local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end
    drop drop drop drop i32.const -77 local.get 1 i32.rem_s block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $sub-by-local-register (export "sub-by-local-register") (param i64 i32 f64) (result i64 f64 f32 i64)
  (local i32)
    i32.const -77 local.get 1 i32.sub i64.extend_i32_u i32.const -77 local.get 1 i32.sub f64.convert_i32_u
    i32.const -77 local.get 1 i32.sub f32.convert_i32_u i32.const -77 local.get 1 i32.sub local.set 3
    local.get 3 i64.extend_i32_u
  )
  (func $sub-by-local-slot (export "sub-by-local-slot") (param i64 i32 f64) (result i64 f64 f32 i64)
  (local i32)
    i32.const -77 local.get 1 i32.sub block end i64.extend_i32_u i32.const -77 local.get 1 i32.sub block end
    f64.convert_i32_u i32.const -77 local.get 1 i32.sub block end f32.convert_i32_u i32.const -77 local.get 1
    i32.sub block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $sub-by-local-dirty-slot (export "sub-by-local-dirty-slot") (param i64 i32 f64)
  (result i64 f64 f32 i64) (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop i32.const -77 local.get 1 i32.sub block end
    i64.extend_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop i32.const -77 local.get 1 i32.sub
    block end f64.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0
    i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop i32.const -77
    local.get 1 i32.sub block end f32.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop
    i32.const -77 local.get 1 i32.sub block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $wrap-register (export "wrap-register") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 0 i32.wrap_i64 i64.extend_i32_u local.get 0 i32.wrap_i64 f64.convert_i32_u local.get 0
    i32.wrap_i64 f32.convert_i32_u local.get 0 i32.wrap_i64 local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $wrap-slot (export "wrap-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 0 i32.wrap_i64 block end i64.extend_i32_u local.get 0 i32.wrap_i64 block end f64.convert_i32_u
    local.get 0 i32.wrap_i64 block end f32.convert_i32_u local.get 0 i32.wrap_i64 block end local.set 3
    local.get 3 i64.extend_i32_u
  )
  (func $wrap-dirty-slot (export "wrap-dirty-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 0 i32.wrap_i64 block end
    i64.extend_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 0 i32.wrap_i64 block end
    f64.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 0 i32.wrap_i64 block end
    f32.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 0 i32.wrap_i64 block end
    local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $wrap-of-sum-register (export "wrap-of-sum-register") (param i64 i32 f64) (result i64 f64 f32 i64)
  (local i32)
    local.get 0 i64.const 3 i64.add i32.wrap_i64 i64.extend_i32_u local.get 0 i64.const 3 i64.add i32.wrap_i64
    f64.convert_i32_u local.get 0 i64.const 3 i64.add i32.wrap_i64 f32.convert_i32_u local.get 0 i64.const 3
    i64.add i32.wrap_i64 local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $wrap-of-sum-slot (export "wrap-of-sum-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 0 i64.const 3 i64.add i32.wrap_i64 block end i64.extend_i32_u local.get 0 i64.const 3 i64.add
    i32.wrap_i64 block end f64.convert_i32_u local.get 0 i64.const 3 i64.add i32.wrap_i64 block end
    f32.convert_i32_u local.get 0 i64.const 3 i64.add i32.wrap_i64 block end local.set 3 local.get 3
    i64.extend_i32_u
  )
  (func $wrap-of-sum-dirty-slot (export "wrap-of-sum-dirty-slot") (param i64 i32 f64) (result i64 f64 f32 i64)
  (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 0 i64.const 3 i64.add i32.wrap_i64
    block end i64.extend_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0
    i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 0 i64.const 3
    i64.add i32.wrap_i64 block end f64.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop
    local.get 0 i64.const 3 i64.add i32.wrap_i64 block end f32.convert_i32_u local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end
    drop drop drop drop local.get 0 i64.const 3 i64.add i32.wrap_i64 block end local.set 3 local.get 3
    i64.extend_i32_u
  )
  (func $wrap-of-global-register (export "wrap-of-global-register") (param i64 i32 f64)
  (result i64 f64 f32 i64) (local i32)
    global.get 1 i32.wrap_i64 i64.extend_i32_u global.get 1 i32.wrap_i64 f64.convert_i32_u global.get 1
    i32.wrap_i64 f32.convert_i32_u global.get 1 i32.wrap_i64 local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $wrap-of-global-slot (export "wrap-of-global-slot") (param i64 i32 f64) (result i64 f64 f32 i64)
  (local i32)
    global.get 1 i32.wrap_i64 block end i64.extend_i32_u global.get 1 i32.wrap_i64 block end f64.convert_i32_u
    global.get 1 i32.wrap_i64 block end f32.convert_i32_u global.get 1 i32.wrap_i64 block end local.set 3
    local.get 3 i64.extend_i32_u
  )
  (func $wrap-of-global-dirty-slot (export "wrap-of-global-dirty-slot") (param i64 i32 f64)
  (result i64 f64 f32 i64) (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop global.get 1 i32.wrap_i64 block end
    i64.extend_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop global.get 1 i32.wrap_i64 block end
    f64.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop global.get 1 i32.wrap_i64 block end
    f32.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop global.get 1 i32.wrap_i64 block end
    local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $wrap-of-load-register (export "wrap-of-load-register") (param i64 i32 f64) (result i64 f64 f32 i64)
  (local i32)
    i32.const 0 i64.load i32.wrap_i64 i64.extend_i32_u i32.const 0 i64.load i32.wrap_i64 f64.convert_i32_u
    i32.const 0 i64.load i32.wrap_i64 f32.convert_i32_u i32.const 0 i64.load i32.wrap_i64 local.set 3
    local.get 3 i64.extend_i32_u
  )
  (func $wrap-of-load-slot (export "wrap-of-load-slot") (param i64 i32 f64) (result i64 f64 f32 i64)
  (local i32)
    i32.const 0 i64.load i32.wrap_i64 block end i64.extend_i32_u i32.const 0 i64.load i32.wrap_i64 block end
    f64.convert_i32_u i32.const 0 i64.load i32.wrap_i64 block end f32.convert_i32_u i32.const 0 i64.load
    i32.wrap_i64 block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $wrap-of-load-dirty-slot (export "wrap-of-load-dirty-slot") (param i64 i32 f64)
  (result i64 f64 f32 i64) (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop i32.const 0 i64.load i32.wrap_i64 block end
    i64.extend_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop i32.const 0 i64.load i32.wrap_i64
    block end f64.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0
    i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop i32.const 0 i64.load
    i32.wrap_i64 block end f32.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop i32.const 0
    i64.load i32.wrap_i64 block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $load8_s-register (export "load8_s-register") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    i32.const 0 i32.load8_s i64.extend_i32_u i32.const 0 i32.load8_s f64.convert_i32_u i32.const 0 i32.load8_s
    f32.convert_i32_u i32.const 0 i32.load8_s local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $load8_s-slot (export "load8_s-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    i32.const 0 i32.load8_s block end i64.extend_i32_u i32.const 0 i32.load8_s block end f64.convert_i32_u
    i32.const 0 i32.load8_s block end f32.convert_i32_u i32.const 0 i32.load8_s block end local.set 3
    local.get 3 i64.extend_i32_u
  )
  (func $load8_s-dirty-slot (export "load8_s-dirty-slot") (param i64 i32 f64) (result i64 f64 f32 i64)
  (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop i32.const 0 i32.load8_s block end
    i64.extend_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop i32.const 0 i32.load8_s block end
    f64.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop i32.const 0 i32.load8_s block end
    f32.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop i32.const 0 i32.load8_s block end
    local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $load16_s-register (export "load16_s-register") (param i64 i32 f64) (result i64 f64 f32 i64)
  (local i32)
    i32.const 0 i32.load16_s i64.extend_i32_u i32.const 0 i32.load16_s f64.convert_i32_u i32.const 0
    i32.load16_s f32.convert_i32_u i32.const 0 i32.load16_s local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $load16_s-slot (export "load16_s-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    i32.const 0 i32.load16_s block end i64.extend_i32_u i32.const 0 i32.load16_s block end f64.convert_i32_u
    i32.const 0 i32.load16_s block end f32.convert_i32_u i32.const 0 i32.load16_s block end local.set 3
    local.get 3 i64.extend_i32_u
  )
  (func $load16_s-dirty-slot (export "load16_s-dirty-slot") (param i64 i32 f64) (result i64 f64 f32 i64)
  (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop i32.const 0 i32.load16_s block end
    i64.extend_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop i32.const 0 i32.load16_s block end
    f64.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop i32.const 0 i32.load16_s block end
    f32.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop i32.const 0 i32.load16_s block end
    local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $load-register (export "load-register") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    i32.const 0 i32.load i64.extend_i32_u i32.const 0 i32.load f64.convert_i32_u i32.const 0 i32.load
    f32.convert_i32_u i32.const 0 i32.load local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $load-slot (export "load-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    i32.const 0 i32.load block end i64.extend_i32_u i32.const 0 i32.load block end f64.convert_i32_u
    i32.const 0 i32.load block end f32.convert_i32_u i32.const 0 i32.load block end local.set 3 local.get 3
    i64.extend_i32_u
  )
  (func $load-dirty-slot (export "load-dirty-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop i32.const 0 i32.load block end
    i64.extend_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop i32.const 0 i32.load block end
    f64.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop i32.const 0 i32.load block end
    f32.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop i32.const 0 i32.load block end
    local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $extend8_s-register (export "extend8_s-register") (param i64 i32 f64) (result i64 f64 f32 i64)
  (local i32)
    local.get 1 i32.extend8_s i64.extend_i32_u local.get 1 i32.extend8_s f64.convert_i32_u local.get 1
    i32.extend8_s f32.convert_i32_u local.get 1 i32.extend8_s local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $extend8_s-slot (export "extend8_s-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 1 i32.extend8_s block end i64.extend_i32_u local.get 1 i32.extend8_s block end f64.convert_i32_u
    local.get 1 i32.extend8_s block end f32.convert_i32_u local.get 1 i32.extend8_s block end local.set 3
    local.get 3 i64.extend_i32_u
  )
  (func $extend8_s-dirty-slot (export "extend8_s-dirty-slot") (param i64 i32 f64) (result i64 f64 f32 i64)
  (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.extend8_s block end
    i64.extend_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.extend8_s block end
    f64.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.extend8_s block end
    f32.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.extend8_s block end
    local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $extend16_s-register (export "extend16_s-register") (param i64 i32 f64) (result i64 f64 f32 i64)
  (local i32)
    local.get 1 i32.extend16_s i64.extend_i32_u local.get 1 i32.extend16_s f64.convert_i32_u local.get 1
    i32.extend16_s f32.convert_i32_u local.get 1 i32.extend16_s local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $extend16_s-slot (export "extend16_s-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 1 i32.extend16_s block end i64.extend_i32_u local.get 1 i32.extend16_s block end
    f64.convert_i32_u local.get 1 i32.extend16_s block end f32.convert_i32_u local.get 1 i32.extend16_s
    block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $extend16_s-dirty-slot (export "extend16_s-dirty-slot") (param i64 i32 f64) (result i64 f64 f32 i64)
  (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.extend16_s block end
    i64.extend_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.extend16_s block end
    f64.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.extend16_s block end
    f32.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.extend16_s block end
    local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $clz-register (export "clz-register") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 1 i32.clz i64.extend_i32_u local.get 1 i32.clz f64.convert_i32_u local.get 1 i32.clz
    f32.convert_i32_u local.get 1 i32.clz local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $clz-slot (export "clz-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 1 i32.clz block end i64.extend_i32_u local.get 1 i32.clz block end f64.convert_i32_u local.get 1
    i32.clz block end f32.convert_i32_u local.get 1 i32.clz block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $clz-dirty-slot (export "clz-dirty-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.clz block end
    i64.extend_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.clz block end
    f64.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.clz block end
    f32.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.clz block end
    local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $trunc-register (export "trunc-register") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 2 i32.trunc_f64_s i64.extend_i32_u local.get 2 i32.trunc_f64_s f64.convert_i32_u local.get 2
    i32.trunc_f64_s f32.convert_i32_u local.get 2 i32.trunc_f64_s local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $trunc-slot (export "trunc-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 2 i32.trunc_f64_s block end i64.extend_i32_u local.get 2 i32.trunc_f64_s block end
    f64.convert_i32_u local.get 2 i32.trunc_f64_s block end f32.convert_i32_u local.get 2 i32.trunc_f64_s
    block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $trunc-dirty-slot (export "trunc-dirty-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 2 i32.trunc_f64_s block end
    i64.extend_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 2 i32.trunc_f64_s block end
    f64.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 2 i32.trunc_f64_s block end
    f32.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 2 i32.trunc_f64_s block end
    local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $trunc_sat-register (export "trunc_sat-register") (param i64 i32 f64) (result i64 f64 f32 i64)
  (local i32)
    local.get 2 i32.trunc_sat_f64_s i64.extend_i32_u local.get 2 i32.trunc_sat_f64_s f64.convert_i32_u
    local.get 2 i32.trunc_sat_f64_s f32.convert_i32_u local.get 2 i32.trunc_sat_f64_s local.set 3 local.get 3
    i64.extend_i32_u
  )
  (func $trunc_sat-slot (export "trunc_sat-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 2 i32.trunc_sat_f64_s block end i64.extend_i32_u local.get 2 i32.trunc_sat_f64_s block end
    f64.convert_i32_u local.get 2 i32.trunc_sat_f64_s block end f32.convert_i32_u local.get 2
    i32.trunc_sat_f64_s block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $trunc_sat-dirty-slot (export "trunc_sat-dirty-slot") (param i64 i32 f64) (result i64 f64 f32 i64)
  (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 2 i32.trunc_sat_f64_s block end
    i64.extend_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 2 i32.trunc_sat_f64_s
    block end f64.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0
    i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 2
    i32.trunc_sat_f64_s block end f32.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop
    local.get 2 i32.trunc_sat_f64_s block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $trunc_sat-unsigned-register (export "trunc_sat-unsigned-register") (param i64 i32 f64)
  (result i64 f64 f32 i64) (local i32)
    local.get 2 i32.trunc_sat_f64_u i64.extend_i32_u local.get 2 i32.trunc_sat_f64_u f64.convert_i32_u
    local.get 2 i32.trunc_sat_f64_u f32.convert_i32_u local.get 2 i32.trunc_sat_f64_u local.set 3 local.get 3
    i64.extend_i32_u
  )
  (func $trunc_sat-unsigned-slot (export "trunc_sat-unsigned-slot") (param i64 i32 f64)
  (result i64 f64 f32 i64) (local i32)
    local.get 2 i32.trunc_sat_f64_u block end i64.extend_i32_u local.get 2 i32.trunc_sat_f64_u block end
    f64.convert_i32_u local.get 2 i32.trunc_sat_f64_u block end f32.convert_i32_u local.get 2
    i32.trunc_sat_f64_u block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $trunc_sat-unsigned-dirty-slot (export "trunc_sat-unsigned-dirty-slot") (param i64 i32 f64)
  (result i64 f64 f32 i64) (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 2 i32.trunc_sat_f64_u block end
    i64.extend_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 2 i32.trunc_sat_f64_u
    block end f64.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0
    i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 2
    i32.trunc_sat_f64_u block end f32.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop
    local.get 2 i32.trunc_sat_f64_u block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $reinterpret-register (export "reinterpret-register") (param i64 i32 f64) (result i64 f64 f32 i64)
  (local i32)
    local.get 2 f32.demote_f64 i32.reinterpret_f32 i64.extend_i32_u local.get 2 f32.demote_f64
    i32.reinterpret_f32 f64.convert_i32_u local.get 2 f32.demote_f64 i32.reinterpret_f32 f32.convert_i32_u
    local.get 2 f32.demote_f64 i32.reinterpret_f32 local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $reinterpret-slot (export "reinterpret-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 2 f32.demote_f64 i32.reinterpret_f32 block end i64.extend_i32_u local.get 2 f32.demote_f64
    i32.reinterpret_f32 block end f64.convert_i32_u local.get 2 f32.demote_f64 i32.reinterpret_f32 block end
    f32.convert_i32_u local.get 2 f32.demote_f64 i32.reinterpret_f32 block end local.set 3 local.get 3
    i64.extend_i32_u
  )
  (func $reinterpret-dirty-slot (export "reinterpret-dirty-slot") (param i64 i32 f64) (result i64 f64 f32 i64)
  (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 2 f32.demote_f64
    i32.reinterpret_f32 block end i64.extend_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop
    local.get 2 f32.demote_f64 i32.reinterpret_f32 block end f64.convert_i32_u local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end
    drop drop drop drop local.get 2 f32.demote_f64 i32.reinterpret_f32 block end f32.convert_i32_u local.get 0
    i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0
    i64.const -1 i64.or block end drop drop drop drop local.get 2 f32.demote_f64 i32.reinterpret_f32 block end
    local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $global-register (export "global-register") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    global.get 0 i64.extend_i32_u global.get 0 f64.convert_i32_u global.get 0 f32.convert_i32_u global.get 0
    local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $global-slot (export "global-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    global.get 0 block end i64.extend_i32_u global.get 0 block end f64.convert_i32_u global.get 0 block end
    f32.convert_i32_u global.get 0 block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $global-dirty-slot (export "global-dirty-slot") (param i64 i32 f64) (result i64 f64 f32 i64)
  (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop global.get 0 block end i64.extend_i32_u
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop global.get 0 block end f64.convert_i32_u
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop global.get 0 block end f32.convert_i32_u
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop global.get 0 block end local.set 3
    local.get 3 i64.extend_i32_u
  )
  (func $constant-register (export "constant-register") (param i64 i32 f64) (result i64 f64 f32 i64)
  (local i32)
    i32.const -4 i64.extend_i32_u i32.const -4 f64.convert_i32_u i32.const -4 f32.convert_i32_u i32.const -4
    local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $constant-slot (export "constant-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    i32.const -4 block end i64.extend_i32_u i32.const -4 block end f64.convert_i32_u i32.const -4 block end
    f32.convert_i32_u i32.const -4 block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $constant-dirty-slot (export "constant-dirty-slot") (param i64 i32 f64) (result i64 f64 f32 i64)
  (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop i32.const -4 block end i64.extend_i32_u
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop i32.const -4 block end f64.convert_i32_u
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop i32.const -4 block end f32.convert_i32_u
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop i32.const -4 block end local.set 3
    local.get 3 i64.extend_i32_u
  )
  (func $parameter-register (export "parameter-register") (param i64 i32 f64) (result i64 f64 f32 i64)
  (local i32)
    local.get 1 i64.extend_i32_u local.get 1 f64.convert_i32_u local.get 1 f32.convert_i32_u local.get 1
    local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $parameter-slot (export "parameter-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 1 block end i64.extend_i32_u local.get 1 block end f64.convert_i32_u local.get 1 block end
    f32.convert_i32_u local.get 1 block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $parameter-dirty-slot (export "parameter-dirty-slot") (param i64 i32 f64) (result i64 f64 f32 i64)
  (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 block end i64.extend_i32_u
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 block end f64.convert_i32_u
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 block end f32.convert_i32_u
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 block end local.set 3
    local.get 3 i64.extend_i32_u
  )
  (func $call-register (export "call-register") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 1 call $negative i64.extend_i32_u local.get 1 call $negative f64.convert_i32_u local.get 1
    call $negative f32.convert_i32_u local.get 1 call $negative local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $call-slot (export "call-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 1 call $negative block end i64.extend_i32_u local.get 1 call $negative block end
    f64.convert_i32_u local.get 1 call $negative block end f32.convert_i32_u local.get 1 call $negative
    block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $call-dirty-slot (export "call-dirty-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 call $negative block end
    i64.extend_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 call $negative block end
    f64.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 call $negative block end
    f32.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 call $negative block end
    local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $call-with-wrapped-register (export "call-with-wrapped-register") (param i64 i32 f64)
  (result i64 f64 f32 i64) (local i32)
    local.get 0 i32.wrap_i64 call $negative i64.extend_i32_u local.get 0 i32.wrap_i64 call $negative
    f64.convert_i32_u local.get 0 i32.wrap_i64 call $negative f32.convert_i32_u local.get 0 i32.wrap_i64
    call $negative local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $call-with-wrapped-slot (export "call-with-wrapped-slot") (param i64 i32 f64) (result i64 f64 f32 i64)
  (local i32)
    local.get 0 i32.wrap_i64 call $negative block end i64.extend_i32_u local.get 0 i32.wrap_i64 call $negative
    block end f64.convert_i32_u local.get 0 i32.wrap_i64 call $negative block end f32.convert_i32_u
    local.get 0 i32.wrap_i64 call $negative block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $call-with-wrapped-dirty-slot (export "call-with-wrapped-dirty-slot") (param i64 i32 f64)
  (result i64 f64 f32 i64) (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 0 i32.wrap_i64 call $negative
    block end i64.extend_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0
    i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 0 i32.wrap_i64
    call $negative block end f64.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 0
    i32.wrap_i64 call $negative block end f32.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0
    i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop
    drop drop local.get 0 i32.wrap_i64 call $negative block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $grow-register (export "grow-register") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    i32.const -1 memory.grow 0 i64.extend_i32_u i32.const -1 memory.grow 0 f64.convert_i32_u i32.const -1
    memory.grow 0 f32.convert_i32_u i32.const -1 memory.grow 0 local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $grow-slot (export "grow-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    i32.const -1 memory.grow 0 block end i64.extend_i32_u i32.const -1 memory.grow 0 block end
    f64.convert_i32_u i32.const -1 memory.grow 0 block end f32.convert_i32_u i32.const -1 memory.grow 0
    block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $grow-dirty-slot (export "grow-dirty-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop i32.const -1 memory.grow 0 block end
    i64.extend_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop i32.const -1 memory.grow 0 block end
    f64.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop i32.const -1 memory.grow 0 block end
    f32.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop i32.const -1 memory.grow 0 block end
    local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $grow-by-a-little-register (export "grow-by-a-little-register") (param i64 i32 f64)
  (result i64 f64 f32 i64) (local i32)
    i32.const 0 memory.grow 0 i64.extend_i32_u i32.const 0 memory.grow 0 f64.convert_i32_u i32.const 0
    memory.grow 0 f32.convert_i32_u i32.const 0 memory.grow 0 local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $grow-by-a-little-slot (export "grow-by-a-little-slot") (param i64 i32 f64) (result i64 f64 f32 i64)
  (local i32)
    i32.const 0 memory.grow 0 block end i64.extend_i32_u i32.const 0 memory.grow 0 block end f64.convert_i32_u
    i32.const 0 memory.grow 0 block end f32.convert_i32_u i32.const 0 memory.grow 0 block end local.set 3
    local.get 3 i64.extend_i32_u
  )
  (func $grow-by-a-little-dirty-slot (export "grow-by-a-little-dirty-slot") (param i64 i32 f64)
  (result i64 f64 f32 i64) (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop i32.const 0 memory.grow 0 block end
    i64.extend_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop i32.const 0 memory.grow 0 block end
    f64.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop i32.const 0 memory.grow 0 block end
    f32.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop i32.const 0 memory.grow 0 block end
    local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $table-grow-register (export "table-grow-register") (param i64 i32 f64) (result i64 f64 f32 i64)
  (local i32)
    ref.null func i32.const -1 table.grow 0 i64.extend_i32_u ref.null func i32.const -1 table.grow 0
    f64.convert_i32_u ref.null func i32.const -1 table.grow 0 f32.convert_i32_u ref.null func i32.const -1
    table.grow 0 local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $table-grow-slot (export "table-grow-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    ref.null func i32.const -1 table.grow 0 block end i64.extend_i32_u ref.null func i32.const -1 table.grow 0
    block end f64.convert_i32_u ref.null func i32.const -1 table.grow 0 block end f32.convert_i32_u
    ref.null func i32.const -1 table.grow 0 block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $table-grow-dirty-slot (export "table-grow-dirty-slot") (param i64 i32 f64) (result i64 f64 f32 i64)
  (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop ref.null func i32.const -1 table.grow 0
    block end i64.extend_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0
    i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop ref.null func
    i32.const -1 table.grow 0 block end f64.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0
    i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop
    drop drop ref.null func i32.const -1 table.grow 0 block end f32.convert_i32_u local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    block end drop drop drop drop ref.null func i32.const -1 table.grow 0 block end local.set 3 local.get 3
    i64.extend_i32_u
  )
  (func $table-size-register (export "table-size-register") (param i64 i32 f64) (result i64 f64 f32 i64)
  (local i32)
    table.size 0 i64.extend_i32_u table.size 0 f64.convert_i32_u table.size 0 f32.convert_i32_u table.size 0
    local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $table-size-slot (export "table-size-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    table.size 0 block end i64.extend_i32_u table.size 0 block end f64.convert_i32_u table.size 0 block end
    f32.convert_i32_u table.size 0 block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $table-size-dirty-slot (export "table-size-dirty-slot") (param i64 i32 f64) (result i64 f64 f32 i64)
  (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop table.size 0 block end i64.extend_i32_u
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop table.size 0 block end f64.convert_i32_u
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop table.size 0 block end f32.convert_i32_u
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop table.size 0 block end local.set 3
    local.get 3 i64.extend_i32_u
  )
  (func $select-register (export "select-register") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 0 i32.wrap_i64 local.get 1 local.get 1 select i64.extend_i32_u local.get 0 i32.wrap_i64
    local.get 1 local.get 1 select f64.convert_i32_u local.get 0 i32.wrap_i64 local.get 1 local.get 1 select
    f32.convert_i32_u local.get 0 i32.wrap_i64 local.get 1 local.get 1 select local.set 3 local.get 3
    i64.extend_i32_u
  )
  (func $select-slot (export "select-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 0 i32.wrap_i64 local.get 1 local.get 1 select block end i64.extend_i32_u local.get 0
    i32.wrap_i64 local.get 1 local.get 1 select block end f64.convert_i32_u local.get 0 i32.wrap_i64
    local.get 1 local.get 1 select block end f32.convert_i32_u local.get 0 i32.wrap_i64 local.get 1
    local.get 1 select block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $select-dirty-slot (export "select-dirty-slot") (param i64 i32 f64) (result i64 f64 f32 i64)
  (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 0 i32.wrap_i64 local.get 1
    local.get 1 select block end i64.extend_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop
    local.get 0 i32.wrap_i64 local.get 1 local.get 1 select block end f64.convert_i32_u local.get 0
    i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0
    i64.const -1 i64.or block end drop drop drop drop local.get 0 i32.wrap_i64 local.get 1 local.get 1 select
    block end f32.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0
    i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 0 i32.wrap_i64
    local.get 1 local.get 1 select block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $block-register (export "block-register") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    block (result i32)
      local.get 0 i32.wrap_i64 local.get 1 br_if 0
    end
    i64.extend_i32_u
    block (result i32)
      local.get 0 i32.wrap_i64 local.get 1 br_if 0
    end
    f64.convert_i32_u
    block (result i32)
      local.get 0 i32.wrap_i64 local.get 1 br_if 0
    end
    f32.convert_i32_u
    block (result i32)
      local.get 0 i32.wrap_i64 local.get 1 br_if 0
    end
    local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $block-slot (export "block-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    block (result i32)
      local.get 0 i32.wrap_i64 local.get 1 br_if 0
    end
    block end i64.extend_i32_u
    block (result i32)
      local.get 0 i32.wrap_i64 local.get 1 br_if 0
    end
    block end f64.convert_i32_u
    block (result i32)
      local.get 0 i32.wrap_i64 local.get 1 br_if 0
    end
    block end f32.convert_i32_u
    block (result i32)
      local.get 0 i32.wrap_i64 local.get 1 br_if 0
    end
    block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $block-dirty-slot (export "block-dirty-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop
    block (result i32)
      local.get 0 i32.wrap_i64 local.get 1 br_if 0
    end
    block end i64.extend_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0
    i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop
    block (result i32)
      local.get 0 i32.wrap_i64 local.get 1 br_if 0
    end
    block end f64.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0
    i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop
    block (result i32)
      local.get 0 i32.wrap_i64 local.get 1 br_if 0
    end
    block end f32.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0
    i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop
    block (result i32)
      local.get 0 i32.wrap_i64 local.get 1 br_if 0
    end
    block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $arm-register (export "arm-register") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 1
    if (result i32)
      local.get 0 i32.wrap_i64
    else
      local.get 1
    end
    i64.extend_i32_u local.get 1
    if (result i32)
      local.get 0 i32.wrap_i64
    else
      local.get 1
    end
    f64.convert_i32_u local.get 1
    if (result i32)
      local.get 0 i32.wrap_i64
    else
      local.get 1
    end
    f32.convert_i32_u local.get 1
    if (result i32)
      local.get 0 i32.wrap_i64
    else
      local.get 1
    end
    local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $arm-slot (export "arm-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 1
    if (result i32)
      local.get 0 i32.wrap_i64
    else
      local.get 1
    end
    block end i64.extend_i32_u local.get 1
    if (result i32)
      local.get 0 i32.wrap_i64
    else
      local.get 1
    end
    block end f64.convert_i32_u local.get 1
    if (result i32)
      local.get 0 i32.wrap_i64
    else
      local.get 1
    end
    block end f32.convert_i32_u local.get 1
    if (result i32)
      local.get 0 i32.wrap_i64
    else
      local.get 1
    end
    block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $arm-dirty-slot (export "arm-dirty-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1
    if (result i32)
      local.get 0 i32.wrap_i64
    else
      local.get 1
    end
    block end i64.extend_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0
    i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1
    if (result i32)
      local.get 0 i32.wrap_i64
    else
      local.get 1
    end
    block end f64.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0
    i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1
    if (result i32)
      local.get 0 i32.wrap_i64
    else
      local.get 1
    end
    block end f32.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0
    i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1
    if (result i32)
      local.get 0 i32.wrap_i64
    else
      local.get 1
    end
    block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $comparison-register (export "comparison-register") (param i64 i32 f64) (result i64 f64 f32 i64)
  (local i32)
    local.get 1 i32.const 3 i32.lt_s i64.extend_i32_u local.get 1 i32.const 3 i32.lt_s f64.convert_i32_u
    local.get 1 i32.const 3 i32.lt_s f32.convert_i32_u local.get 1 i32.const 3 i32.lt_s local.set 3
    local.get 3 i64.extend_i32_u
  )
  (func $comparison-slot (export "comparison-slot") (param i64 i32 f64) (result i64 f64 f32 i64) (local i32)
    local.get 1 i32.const 3 i32.lt_s block end i64.extend_i32_u local.get 1 i32.const 3 i32.lt_s block end
    f64.convert_i32_u local.get 1 i32.const 3 i32.lt_s block end f32.convert_i32_u local.get 1 i32.const 3
    i32.lt_s block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $comparison-dirty-slot (export "comparison-dirty-slot") (param i64 i32 f64) (result i64 f64 f32 i64)
  (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.const 3 i32.lt_s block end
    i64.extend_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.const 3 i32.lt_s
    block end f64.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0
    i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1 i32.const 3
    i32.lt_s block end f32.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 1
    i32.const 3 i32.lt_s block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $wide-comparison-register (export "wide-comparison-register") (param i64 i32 f64)
  (result i64 f64 f32 i64) (local i32)
    local.get 0 i64.const 3 i64.lt_s i64.extend_i32_u local.get 0 i64.const 3 i64.lt_s f64.convert_i32_u
    local.get 0 i64.const 3 i64.lt_s f32.convert_i32_u local.get 0 i64.const 3 i64.lt_s local.set 3
    local.get 3 i64.extend_i32_u
  )
  (func $wide-comparison-slot (export "wide-comparison-slot") (param i64 i32 f64) (result i64 f64 f32 i64)
  (local i32)
    local.get 0 i64.const 3 i64.lt_s block end i64.extend_i32_u local.get 0 i64.const 3 i64.lt_s block end
    f64.convert_i32_u local.get 0 i64.const 3 i64.lt_s block end f32.convert_i32_u local.get 0 i64.const 3
    i64.lt_s block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $wide-comparison-dirty-slot (export "wide-comparison-dirty-slot") (param i64 i32 f64)
  (result i64 f64 f32 i64) (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 0 i64.const 3 i64.lt_s block end
    i64.extend_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 0 i64.const 3 i64.lt_s
    block end f64.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0
    i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 0 i64.const 3
    i64.lt_s block end f32.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 0
    i64.const 3 i64.lt_s block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $float-comparison-register (export "float-comparison-register") (param i64 i32 f64)
  (result i64 f64 f32 i64) (local i32)
    local.get 2 local.get 2 f64.eq i64.extend_i32_u local.get 2 local.get 2 f64.eq f64.convert_i32_u
    local.get 2 local.get 2 f64.eq f32.convert_i32_u local.get 2 local.get 2 f64.eq local.set 3 local.get 3
    i64.extend_i32_u
  )
  (func $float-comparison-slot (export "float-comparison-slot") (param i64 i32 f64) (result i64 f64 f32 i64)
  (local i32)
    local.get 2 local.get 2 f64.eq block end i64.extend_i32_u local.get 2 local.get 2 f64.eq block end
    f64.convert_i32_u local.get 2 local.get 2 f64.eq block end f32.convert_i32_u local.get 2 local.get 2
    f64.eq block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $float-comparison-dirty-slot (export "float-comparison-dirty-slot") (param i64 i32 f64)
  (result i64 f64 f32 i64) (local i32)
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 2 local.get 2 f64.eq block end
    i64.extend_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0 i64.const -1
    i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 2 local.get 2 f64.eq
    block end f64.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or local.get 0
    i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 2 local.get 2
    f64.eq block end f32.convert_i32_u local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or
    local.get 0 i64.const -1 i64.or local.get 0 i64.const -1 i64.or block end drop drop drop drop local.get 2
    local.get 2 f64.eq block end local.set 3 local.get 3 i64.extend_i32_u
  )
  (func $as-address (export "as-address") (param i64 i32 f64) (result i32)
    local.get 0 i32.wrap_i64 i32.load8_u offset=8
  )
  (func $as-checked-address (export "as-checked-address") (param i64 i32 f64) (result i32)
    local.get 0 i32.wrap_i64 i32.load offset=1
  )
  (func $as-table-index (export "as-table-index") (param i64 i32 f64) (result i32)
    local.get 0 i32.wrap_i64 table.get 0 ref.is_null
  )
  (func $as-callee (export "as-callee") (param i64 i32 f64) (result i32)
    local.get 0 i32.wrap_i64 call_indirect (result i32)
  )
  (func $as-tail-callee (export "as-tail-callee") (param i64 i32 f64) (result i32)
    local.get 0 i32.wrap_i64 return_call_indirect (result i32)
  )
  (func $as-label (export "as-label") (param i64 i32 f64) (result i32)
    block
      block
        block
          local.get 0 i32.wrap_i64 br_table 0 1 2
        end
        i32.const 50 return
      end
      i32.const 51 return
    end
    i32.const 52
  )
  (func $as-stored-address (export "as-stored-address") (param i64 i32 f64) (result i32)
    local.get 0 i32.wrap_i64 i32.const 99 i32.store8 offset=16 i32.const 16 local.get 0 i32.wrap_i64 i32.add
    i32.load8_u
  )
  (func $as-count (export "as-count") (param i64 i32 f64) (result i32)
    local.get 0 i32.wrap_i64 i32.const 0 i32.const 0 memory.fill 0 local.get 0 i32.wrap_i64
  )
  (func $as-pages (export "as-pages") (param i64 i32 f64) (result i32)
    local.get 0 i32.wrap_i64 memory.grow 0 drop memory.size 0
  )
  (func $as-condition (export "as-condition") (param i64 i32 f64) (result i32)
    local.get 0 i32.wrap_i64
    if (result i32)
      i32.const 1
    else
      i32.const 0
    end
  )
)

(assert_return (invoke "add-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 3) (f64.const 3.0) (f32.const 3.0) (i64.const 3))
(assert_return (invoke "add-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 3) (f64.const 3.0) (f32.const 3.0)
  (i64.const 3))
(assert_return (invoke "add-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 3) (f64.const 3.0)
  (f32.const 3.0) (i64.const 3))
(assert_return (invoke "add-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 3) (f64.const 3.0) (f32.const 3.0) (i64.const 3))
(assert_return (invoke "add-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 3) (f64.const 3.0) (f32.const 3.0)
  (i64.const 3))
(assert_return (invoke "add-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 3) (f64.const 3.0)
  (f32.const 3.0) (i64.const 3))
(assert_return (invoke "add-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 3) (f64.const 3.0) (f32.const 3.0) (i64.const 3))
(assert_return (invoke "add-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 3) (f64.const 3.0) (f32.const 3.0)
  (i64.const 3))
(assert_return (invoke "add-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 3) (f64.const 3.0)
  (f32.const 3.0) (i64.const 3))
(assert_return (invoke "sub-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff9) (f64.const 4294967289.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffff9))
(assert_return (invoke "sub-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff9) (f64.const 4294967289.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffff9))
(assert_return (invoke "sub-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff9)
  (f64.const 4294967289.0) (f32.const 4.2949673e+09) (i64.const 0xfffffff9))
(assert_return (invoke "sub-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff9) (f64.const 4294967289.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffff9))
(assert_return (invoke "sub-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff9) (f64.const 4294967289.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffff9))
(assert_return (invoke "sub-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff9)
  (f64.const 4294967289.0) (f32.const 4.2949673e+09) (i64.const 0xfffffff9))
(assert_return (invoke "sub-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff9) (f64.const 4294967289.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffff9))
(assert_return (invoke "sub-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff9) (f64.const 4294967289.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffff9))
(assert_return (invoke "sub-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff9)
  (f64.const 4294967289.0) (f32.const 4.2949673e+09) (i64.const 0xfffffff9))
(assert_return (invoke "mul-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff6) (f64.const 4294967286.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffff6))
(assert_return (invoke "mul-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff6) (f64.const 4294967286.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffff6))
(assert_return (invoke "mul-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff6)
  (f64.const 4294967286.0) (f32.const 4.2949673e+09) (i64.const 0xfffffff6))
(assert_return (invoke "mul-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff6) (f64.const 4294967286.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffff6))
(assert_return (invoke "mul-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff6) (f64.const 4294967286.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffff6))
(assert_return (invoke "mul-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff6)
  (f64.const 4294967286.0) (f32.const 4.2949673e+09) (i64.const 0xfffffff6))
(assert_return (invoke "mul-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff6) (f64.const 4294967286.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffff6))
(assert_return (invoke "mul-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff6) (f64.const 4294967286.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffff6))
(assert_return (invoke "mul-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff6)
  (f64.const 4294967286.0) (f32.const 4.2949673e+09) (i64.const 0xfffffff6))
(assert_return (invoke "and-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 4) (f64.const 4.0) (f32.const 4.0) (i64.const 4))
(assert_return (invoke "and-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 4) (f64.const 4.0) (f32.const 4.0)
  (i64.const 4))
(assert_return (invoke "and-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 4) (f64.const 4.0)
  (f32.const 4.0) (i64.const 4))
(assert_return (invoke "and-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 4) (f64.const 4.0) (f32.const 4.0) (i64.const 4))
(assert_return (invoke "and-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 4) (f64.const 4.0) (f32.const 4.0)
  (i64.const 4))
(assert_return (invoke "and-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 4) (f64.const 4.0)
  (f32.const 4.0) (i64.const 4))
(assert_return (invoke "and-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 4) (f64.const 4.0) (f32.const 4.0) (i64.const 4))
(assert_return (invoke "and-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 4) (f64.const 4.0) (f32.const 4.0)
  (i64.const 4))
(assert_return (invoke "and-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 4) (f64.const 4.0)
  (f32.const 4.0) (i64.const 4))
(assert_return (invoke "or-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "or-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "or-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff)
  (f64.const 4294967295.0) (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "or-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "or-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "or-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff)
  (f64.const 4294967295.0) (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "or-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "or-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "or-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff)
  (f64.const 4294967295.0) (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "xor-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffb) (f64.const 4294967291.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffb))
(assert_return (invoke "xor-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffb) (f64.const 4294967291.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffb))
(assert_return (invoke "xor-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffb)
  (f64.const 4294967291.0) (f32.const 4.2949673e+09) (i64.const 0xfffffffb))
(assert_return (invoke "xor-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffb) (f64.const 4294967291.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffb))
(assert_return (invoke "xor-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffb) (f64.const 4294967291.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffb))
(assert_return (invoke "xor-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffb)
  (f64.const 4294967291.0) (f32.const 4.2949673e+09) (i64.const 0xfffffffb))
(assert_return (invoke "xor-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffb) (f64.const 4294967291.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffb))
(assert_return (invoke "xor-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffb) (f64.const 4294967291.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffb))
(assert_return (invoke "xor-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffb)
  (f64.const 4294967291.0) (f32.const 4.2949673e+09) (i64.const 0xfffffffb))
(assert_return (invoke "shl-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffc0) (f64.const 4294967232.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffc0))
(assert_return (invoke "shl-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffc0) (f64.const 4294967232.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffc0))
(assert_return (invoke "shl-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffc0)
  (f64.const 4294967232.0) (f32.const 4.2949673e+09) (i64.const 0xffffffc0))
(assert_return (invoke "shl-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffc0) (f64.const 4294967232.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffc0))
(assert_return (invoke "shl-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffc0) (f64.const 4294967232.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffc0))
(assert_return (invoke "shl-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffc0)
  (f64.const 4294967232.0) (f32.const 4.2949673e+09) (i64.const 0xffffffc0))
(assert_return (invoke "shl-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffc0) (f64.const 4294967232.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffc0))
(assert_return (invoke "shl-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffc0) (f64.const 4294967232.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffc0))
(assert_return (invoke "shl-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffc0)
  (f64.const 4294967232.0) (f32.const 4.2949673e+09) (i64.const 0xffffffc0))
(assert_return (invoke "shr_s-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "shr_s-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "shr_s-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff)
  (f64.const 4294967295.0) (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "shr_s-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "shr_s-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "shr_s-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff)
  (f64.const 4294967295.0) (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "shr_s-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "shr_s-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "shr_s-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff)
  (f64.const 4294967295.0) (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "rotl-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffdf) (f64.const 4294967263.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffdf))
(assert_return (invoke "rotl-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffdf) (f64.const 4294967263.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffdf))
(assert_return (invoke "rotl-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffdf)
  (f64.const 4294967263.0) (f32.const 4.2949673e+09) (i64.const 0xffffffdf))
(assert_return (invoke "rotl-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffdf) (f64.const 4294967263.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffdf))
(assert_return (invoke "rotl-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffdf) (f64.const 4294967263.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffdf))
(assert_return (invoke "rotl-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffdf)
  (f64.const 4294967263.0) (f32.const 4.2949673e+09) (i64.const 0xffffffdf))
(assert_return (invoke "rotl-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffdf) (f64.const 4294967263.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffdf))
(assert_return (invoke "rotl-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffdf) (f64.const 4294967263.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffdf))
(assert_return (invoke "rotl-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffdf)
  (f64.const 4294967263.0) (f32.const 4.2949673e+09) (i64.const 0xffffffdf))
(assert_return (invoke "rotr-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xf7ffffff) (f64.const 4160749567.0)
  (f32.const 4.1607496e+09) (i64.const 0xf7ffffff))
(assert_return (invoke "rotr-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xf7ffffff) (f64.const 4160749567.0)
  (f32.const 4.1607496e+09) (i64.const 0xf7ffffff))
(assert_return (invoke "rotr-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xf7ffffff)
  (f64.const 4160749567.0) (f32.const 4.1607496e+09) (i64.const 0xf7ffffff))
(assert_return (invoke "rotr-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xf7ffffff) (f64.const 4160749567.0)
  (f32.const 4.1607496e+09) (i64.const 0xf7ffffff))
(assert_return (invoke "rotr-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xf7ffffff) (f64.const 4160749567.0)
  (f32.const 4.1607496e+09) (i64.const 0xf7ffffff))
(assert_return (invoke "rotr-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xf7ffffff)
  (f64.const 4160749567.0) (f32.const 4.1607496e+09) (i64.const 0xf7ffffff))
(assert_return (invoke "rotr-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xf7ffffff) (f64.const 4160749567.0)
  (f32.const 4.1607496e+09) (i64.const 0xf7ffffff))
(assert_return (invoke "rotr-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xf7ffffff) (f64.const 4160749567.0)
  (f32.const 4.1607496e+09) (i64.const 0xf7ffffff))
(assert_return (invoke "rotr-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xf7ffffff)
  (f64.const 4160749567.0) (f32.const 4.1607496e+09) (i64.const 0xf7ffffff))
(assert_return (invoke "div_s-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0) (f32.const 0.0) (i64.const 0))
(assert_return (invoke "div_s-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0) (f32.const 0.0)
  (i64.const 0))
(assert_return (invoke "div_s-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0)
  (f32.const 0.0) (i64.const 0))
(assert_return (invoke "div_s-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0) (f32.const 0.0) (i64.const 0))
(assert_return (invoke "div_s-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0) (f32.const 0.0)
  (i64.const 0))
(assert_return (invoke "div_s-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0)
  (f32.const 0.0) (i64.const 0))
(assert_return (invoke "div_s-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0) (f32.const 0.0) (i64.const 0))
(assert_return (invoke "div_s-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0) (f32.const 0.0)
  (i64.const 0))
(assert_return (invoke "div_s-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0)
  (f32.const 0.0) (i64.const 0))
(assert_return (invoke "rem_s-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe) (f64.const 4294967294.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "rem_s-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe) (f64.const 4294967294.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "rem_s-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe)
  (f64.const 4294967294.0) (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "rem_s-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe) (f64.const 4294967294.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "rem_s-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe) (f64.const 4294967294.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "rem_s-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe)
  (f64.const 4294967294.0) (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "rem_s-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe) (f64.const 4294967294.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "rem_s-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe) (f64.const 4294967294.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "rem_s-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe)
  (f64.const 4294967294.0) (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "div_u-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0x33333332) (f64.const 858993458.0)
  (f32.const 8.589935e+08) (i64.const 0x33333332))
(assert_return (invoke "div_u-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0x33333332) (f64.const 858993458.0)
  (f32.const 8.589935e+08) (i64.const 0x33333332))
(assert_return (invoke "div_u-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0x33333332)
  (f64.const 858993458.0) (f32.const 8.589935e+08) (i64.const 0x33333332))
(assert_return (invoke "div_u-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0x33333332) (f64.const 858993458.0)
  (f32.const 8.589935e+08) (i64.const 0x33333332))
(assert_return (invoke "div_u-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0x33333332) (f64.const 858993458.0)
  (f32.const 8.589935e+08) (i64.const 0x33333332))
(assert_return (invoke "div_u-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0x33333332)
  (f64.const 858993458.0) (f32.const 8.589935e+08) (i64.const 0x33333332))
(assert_return (invoke "div_u-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0x33333332) (f64.const 858993458.0)
  (f32.const 8.589935e+08) (i64.const 0x33333332))
(assert_return (invoke "div_u-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0x33333332) (f64.const 858993458.0)
  (f32.const 8.589935e+08) (i64.const 0x33333332))
(assert_return (invoke "div_u-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0x33333332)
  (f64.const 858993458.0) (f32.const 8.589935e+08) (i64.const 0x33333332))
(assert_return (invoke "shl-by-local-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xc0000000) (f64.const 3221225472.0)
  (f32.const 3.2212255e+09) (i64.const 0xc0000000))
(assert_return (invoke "shl-by-local-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xc0000000) (f64.const 3221225472.0)
  (f32.const 3.2212255e+09) (i64.const 0xc0000000))
(assert_return (invoke "shl-by-local-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xc0000000)
  (f64.const 3221225472.0) (f32.const 3.2212255e+09) (i64.const 0xc0000000))
(assert_return (invoke "shl-by-local-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xc0000000) (f64.const 3221225472.0)
  (f32.const 3.2212255e+09) (i64.const 0xc0000000))
(assert_return (invoke "shl-by-local-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xc0000000) (f64.const 3221225472.0)
  (f32.const 3.2212255e+09) (i64.const 0xc0000000))
(assert_return (invoke "shl-by-local-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xc0000000)
  (f64.const 3221225472.0) (f32.const 3.2212255e+09) (i64.const 0xc0000000))
(assert_return (invoke "shl-by-local-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xc0000000) (f64.const 3221225472.0)
  (f32.const 3.2212255e+09) (i64.const 0xc0000000))
(assert_return (invoke "shl-by-local-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xc0000000) (f64.const 3221225472.0)
  (f32.const 3.2212255e+09) (i64.const 0xc0000000))
(assert_return (invoke "shl-by-local-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xc0000000)
  (f64.const 3221225472.0) (f32.const 3.2212255e+09) (i64.const 0xc0000000))
(assert_return (invoke "shr_s-by-local-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "shr_s-by-local-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "shr_s-by-local-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff)
  (f64.const 4294967295.0) (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "shr_s-by-local-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "shr_s-by-local-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "shr_s-by-local-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff)
  (f64.const 4294967295.0) (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "shr_s-by-local-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "shr_s-by-local-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "shr_s-by-local-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff)
  (f64.const 4294967295.0) (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "rotl-by-local-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffec) (f64.const 4294967276.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffec))
(assert_return (invoke "rotl-by-local-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffec) (f64.const 4294967276.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffec))
(assert_return (invoke "rotl-by-local-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffec)
  (f64.const 4294967276.0) (f32.const 4.2949673e+09) (i64.const 0xffffffec))
(assert_return (invoke "rotl-by-local-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffec) (f64.const 4294967276.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffec))
(assert_return (invoke "rotl-by-local-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffec) (f64.const 4294967276.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffec))
(assert_return (invoke "rotl-by-local-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffec)
  (f64.const 4294967276.0) (f32.const 4.2949673e+09) (i64.const 0xffffffec))
(assert_return (invoke "rotl-by-local-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffec) (f64.const 4294967276.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffec))
(assert_return (invoke "rotl-by-local-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffec) (f64.const 4294967276.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffec))
(assert_return (invoke "rotl-by-local-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffec)
  (f64.const 4294967276.0) (f32.const 4.2949673e+09) (i64.const 0xffffffec))
(assert_return (invoke "div_s-by-local-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 38) (f64.const 38.0) (f32.const 38.0)
  (i64.const 38))
(assert_return (invoke "div_s-by-local-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 38) (f64.const 38.0) (f32.const 38.0)
  (i64.const 38))
(assert_return (invoke "div_s-by-local-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 38) (f64.const 38.0)
  (f32.const 38.0) (i64.const 38))
(assert_return (invoke "div_s-by-local-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 38) (f64.const 38.0) (f32.const 38.0)
  (i64.const 38))
(assert_return (invoke "div_s-by-local-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 38) (f64.const 38.0) (f32.const 38.0)
  (i64.const 38))
(assert_return (invoke "div_s-by-local-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 38) (f64.const 38.0)
  (f32.const 38.0) (i64.const 38))
(assert_return (invoke "div_s-by-local-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 38) (f64.const 38.0) (f32.const 38.0)
  (i64.const 38))
(assert_return (invoke "div_s-by-local-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 38) (f64.const 38.0) (f32.const 38.0)
  (i64.const 38))
(assert_return (invoke "div_s-by-local-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 38) (f64.const 38.0)
  (f32.const 38.0) (i64.const 38))
(assert_return (invoke "rem_s-by-local-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "rem_s-by-local-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "rem_s-by-local-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff)
  (f64.const 4294967295.0) (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "rem_s-by-local-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "rem_s-by-local-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "rem_s-by-local-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff)
  (f64.const 4294967295.0) (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "rem_s-by-local-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "rem_s-by-local-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "rem_s-by-local-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff)
  (f64.const 4294967295.0) (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "sub-by-local-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffb5) (f64.const 4294967221.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffb5))
(assert_return (invoke "sub-by-local-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffb5) (f64.const 4294967221.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffb5))
(assert_return (invoke "sub-by-local-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffb5)
  (f64.const 4294967221.0) (f32.const 4.2949673e+09) (i64.const 0xffffffb5))
(assert_return (invoke "sub-by-local-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffb5) (f64.const 4294967221.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffb5))
(assert_return (invoke "sub-by-local-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffb5) (f64.const 4294967221.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffb5))
(assert_return (invoke "sub-by-local-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffb5)
  (f64.const 4294967221.0) (f32.const 4.2949673e+09) (i64.const 0xffffffb5))
(assert_return (invoke "sub-by-local-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffb5) (f64.const 4294967221.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffb5))
(assert_return (invoke "sub-by-local-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffb5) (f64.const 4294967221.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffb5))
(assert_return (invoke "sub-by-local-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffb5)
  (f64.const 4294967221.0) (f32.const 4.2949673e+09) (i64.const 0xffffffb5))
(assert_return (invoke "wrap-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "wrap-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0) (f32.const 1.0)
  (i64.const 1))
(assert_return (invoke "wrap-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0)
  (f32.const 0.0) (i64.const 0))
(assert_return (invoke "wrap-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "wrap-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0) (f32.const 1.0)
  (i64.const 1))
(assert_return (invoke "wrap-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0)
  (f32.const 0.0) (i64.const 0))
(assert_return (invoke "wrap-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "wrap-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0) (f32.const 1.0)
  (i64.const 1))
(assert_return (invoke "wrap-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0)
  (f32.const 0.0) (i64.const 0))
(assert_return (invoke "wrap-of-sum-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 2) (f64.const 2.0) (f32.const 2.0) (i64.const 2))
(assert_return (invoke "wrap-of-sum-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 4) (f64.const 4.0) (f32.const 4.0)
  (i64.const 4))
(assert_return (invoke "wrap-of-sum-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 3) (f64.const 3.0)
  (f32.const 3.0) (i64.const 3))
(assert_return (invoke "wrap-of-sum-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 2) (f64.const 2.0) (f32.const 2.0) (i64.const 2))
(assert_return (invoke "wrap-of-sum-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 4) (f64.const 4.0) (f32.const 4.0)
  (i64.const 4))
(assert_return (invoke "wrap-of-sum-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 3) (f64.const 3.0)
  (f32.const 3.0) (i64.const 3))
(assert_return (invoke "wrap-of-sum-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 2) (f64.const 2.0) (f32.const 2.0) (i64.const 2))
(assert_return (invoke "wrap-of-sum-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 4) (f64.const 4.0) (f32.const 4.0)
  (i64.const 4))
(assert_return (invoke "wrap-of-sum-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 3) (f64.const 3.0)
  (f32.const 3.0) (i64.const 3))
(assert_return (invoke "wrap-of-global-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "wrap-of-global-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "wrap-of-global-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff)
  (f64.const 4294967295.0) (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "wrap-of-global-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "wrap-of-global-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "wrap-of-global-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff)
  (f64.const 4294967295.0) (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "wrap-of-global-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "wrap-of-global-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "wrap-of-global-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff)
  (f64.const 4294967295.0) (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "wrap-of-load-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xf3f2f1f0) (f64.const 4092785136.0)
  (f32.const 4.0927852e+09) (i64.const 0xf3f2f1f0))
(assert_return (invoke "wrap-of-load-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xf3f2f1f0) (f64.const 4092785136.0)
  (f32.const 4.0927852e+09) (i64.const 0xf3f2f1f0))
(assert_return (invoke "wrap-of-load-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xf3f2f1f0)
  (f64.const 4092785136.0) (f32.const 4.0927852e+09) (i64.const 0xf3f2f1f0))
(assert_return (invoke "wrap-of-load-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xf3f2f1f0) (f64.const 4092785136.0)
  (f32.const 4.0927852e+09) (i64.const 0xf3f2f1f0))
(assert_return (invoke "wrap-of-load-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xf3f2f1f0) (f64.const 4092785136.0)
  (f32.const 4.0927852e+09) (i64.const 0xf3f2f1f0))
(assert_return (invoke "wrap-of-load-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xf3f2f1f0)
  (f64.const 4092785136.0) (f32.const 4.0927852e+09) (i64.const 0xf3f2f1f0))
(assert_return (invoke "wrap-of-load-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xf3f2f1f0) (f64.const 4092785136.0)
  (f32.const 4.0927852e+09) (i64.const 0xf3f2f1f0))
(assert_return (invoke "wrap-of-load-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xf3f2f1f0) (f64.const 4092785136.0)
  (f32.const 4.0927852e+09) (i64.const 0xf3f2f1f0))
(assert_return (invoke "wrap-of-load-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xf3f2f1f0)
  (f64.const 4092785136.0) (f32.const 4.0927852e+09) (i64.const 0xf3f2f1f0))
(assert_return (invoke "load8_s-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff0) (f64.const 4294967280.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffff0))
(assert_return (invoke "load8_s-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff0) (f64.const 4294967280.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffff0))
(assert_return (invoke "load8_s-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff0)
  (f64.const 4294967280.0) (f32.const 4.2949673e+09) (i64.const 0xfffffff0))
(assert_return (invoke "load8_s-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff0) (f64.const 4294967280.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffff0))
(assert_return (invoke "load8_s-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff0) (f64.const 4294967280.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffff0))
(assert_return (invoke "load8_s-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff0)
  (f64.const 4294967280.0) (f32.const 4.2949673e+09) (i64.const 0xfffffff0))
(assert_return (invoke "load8_s-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff0) (f64.const 4294967280.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffff0))
(assert_return (invoke "load8_s-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff0) (f64.const 4294967280.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffff0))
(assert_return (invoke "load8_s-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff0)
  (f64.const 4294967280.0) (f32.const 4.2949673e+09) (i64.const 0xfffffff0))
(assert_return (invoke "load16_s-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffff1f0) (f64.const 4294963696.0)
  (f32.const 4.2949637e+09) (i64.const 0xfffff1f0))
(assert_return (invoke "load16_s-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffff1f0) (f64.const 4294963696.0)
  (f32.const 4.2949637e+09) (i64.const 0xfffff1f0))
(assert_return (invoke "load16_s-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffff1f0)
  (f64.const 4294963696.0) (f32.const 4.2949637e+09) (i64.const 0xfffff1f0))
(assert_return (invoke "load16_s-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffff1f0) (f64.const 4294963696.0)
  (f32.const 4.2949637e+09) (i64.const 0xfffff1f0))
(assert_return (invoke "load16_s-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffff1f0) (f64.const 4294963696.0)
  (f32.const 4.2949637e+09) (i64.const 0xfffff1f0))
(assert_return (invoke "load16_s-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffff1f0)
  (f64.const 4294963696.0) (f32.const 4.2949637e+09) (i64.const 0xfffff1f0))
(assert_return (invoke "load16_s-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffff1f0) (f64.const 4294963696.0)
  (f32.const 4.2949637e+09) (i64.const 0xfffff1f0))
(assert_return (invoke "load16_s-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffff1f0) (f64.const 4294963696.0)
  (f32.const 4.2949637e+09) (i64.const 0xfffff1f0))
(assert_return (invoke "load16_s-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffff1f0)
  (f64.const 4294963696.0) (f32.const 4.2949637e+09) (i64.const 0xfffff1f0))
(assert_return (invoke "load-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xf3f2f1f0) (f64.const 4092785136.0)
  (f32.const 4.0927852e+09) (i64.const 0xf3f2f1f0))
(assert_return (invoke "load-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xf3f2f1f0) (f64.const 4092785136.0)
  (f32.const 4.0927852e+09) (i64.const 0xf3f2f1f0))
(assert_return (invoke "load-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xf3f2f1f0)
  (f64.const 4092785136.0) (f32.const 4.0927852e+09) (i64.const 0xf3f2f1f0))
(assert_return (invoke "load-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xf3f2f1f0) (f64.const 4092785136.0)
  (f32.const 4.0927852e+09) (i64.const 0xf3f2f1f0))
(assert_return (invoke "load-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xf3f2f1f0) (f64.const 4092785136.0)
  (f32.const 4.0927852e+09) (i64.const 0xf3f2f1f0))
(assert_return (invoke "load-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xf3f2f1f0)
  (f64.const 4092785136.0) (f32.const 4.0927852e+09) (i64.const 0xf3f2f1f0))
(assert_return (invoke "load-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xf3f2f1f0) (f64.const 4092785136.0)
  (f32.const 4.0927852e+09) (i64.const 0xf3f2f1f0))
(assert_return (invoke "load-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xf3f2f1f0) (f64.const 4092785136.0)
  (f32.const 4.0927852e+09) (i64.const 0xf3f2f1f0))
(assert_return (invoke "load-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xf3f2f1f0)
  (f64.const 4092785136.0) (f32.const 4.0927852e+09) (i64.const 0xf3f2f1f0))
(assert_return (invoke "extend8_s-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe) (f64.const 4294967294.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "extend8_s-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe) (f64.const 4294967294.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "extend8_s-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe)
  (f64.const 4294967294.0) (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "extend8_s-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe) (f64.const 4294967294.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "extend8_s-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe) (f64.const 4294967294.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "extend8_s-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe)
  (f64.const 4294967294.0) (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "extend8_s-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe) (f64.const 4294967294.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "extend8_s-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe) (f64.const 4294967294.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "extend8_s-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe)
  (f64.const 4294967294.0) (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "extend16_s-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe) (f64.const 4294967294.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "extend16_s-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe) (f64.const 4294967294.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "extend16_s-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe)
  (f64.const 4294967294.0) (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "extend16_s-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe) (f64.const 4294967294.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "extend16_s-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe) (f64.const 4294967294.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "extend16_s-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe)
  (f64.const 4294967294.0) (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "extend16_s-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe) (f64.const 4294967294.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "extend16_s-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe) (f64.const 4294967294.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "extend16_s-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe)
  (f64.const 4294967294.0) (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "clz-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0) (f32.const 0.0) (i64.const 0))
(assert_return (invoke "clz-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0) (f32.const 0.0)
  (i64.const 0))
(assert_return (invoke "clz-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0)
  (f32.const 0.0) (i64.const 0))
(assert_return (invoke "clz-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0) (f32.const 0.0) (i64.const 0))
(assert_return (invoke "clz-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0) (f32.const 0.0)
  (i64.const 0))
(assert_return (invoke "clz-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0)
  (f32.const 0.0) (i64.const 0))
(assert_return (invoke "clz-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0) (f32.const 0.0) (i64.const 0))
(assert_return (invoke "clz-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0) (f32.const 0.0)
  (i64.const 0))
(assert_return (invoke "clz-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0)
  (f32.const 0.0) (i64.const 0))
(assert_return (invoke "trunc-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff9) (f64.const 4294967289.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffff9))
(assert_return (invoke "trunc-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff9) (f64.const 4294967289.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffff9))
(assert_return (invoke "trunc-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff9)
  (f64.const 4294967289.0) (f32.const 4.2949673e+09) (i64.const 0xfffffff9))
(assert_return (invoke "trunc-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff9) (f64.const 4294967289.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffff9))
(assert_return (invoke "trunc-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff9) (f64.const 4294967289.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffff9))
(assert_return (invoke "trunc-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff9)
  (f64.const 4294967289.0) (f32.const 4.2949673e+09) (i64.const 0xfffffff9))
(assert_return (invoke "trunc-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff9) (f64.const 4294967289.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffff9))
(assert_return (invoke "trunc-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff9) (f64.const 4294967289.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffff9))
(assert_return (invoke "trunc-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff9)
  (f64.const 4294967289.0) (f32.const 4.2949673e+09) (i64.const 0xfffffff9))
(assert_return (invoke "trunc_sat-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff9) (f64.const 4294967289.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffff9))
(assert_return (invoke "trunc_sat-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff9) (f64.const 4294967289.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffff9))
(assert_return (invoke "trunc_sat-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff9)
  (f64.const 4294967289.0) (f32.const 4.2949673e+09) (i64.const 0xfffffff9))
(assert_return (invoke "trunc_sat-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff9) (f64.const 4294967289.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffff9))
(assert_return (invoke "trunc_sat-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff9) (f64.const 4294967289.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffff9))
(assert_return (invoke "trunc_sat-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff9)
  (f64.const 4294967289.0) (f32.const 4.2949673e+09) (i64.const 0xfffffff9))
(assert_return (invoke "trunc_sat-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff9) (f64.const 4294967289.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffff9))
(assert_return (invoke "trunc_sat-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff9) (f64.const 4294967289.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffff9))
(assert_return (invoke "trunc_sat-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffff9)
  (f64.const 4294967289.0) (f32.const 4.2949673e+09) (i64.const 0xfffffff9))
(assert_return (invoke "trunc_sat-unsigned-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0) (f32.const 0.0) (i64.const 0))
(assert_return (invoke "trunc_sat-unsigned-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0) (f32.const 0.0)
  (i64.const 0))
(assert_return (invoke "trunc_sat-unsigned-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0)
  (f32.const 0.0) (i64.const 0))
(assert_return (invoke "trunc_sat-unsigned-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0) (f32.const 0.0) (i64.const 0))
(assert_return (invoke "trunc_sat-unsigned-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0) (f32.const 0.0)
  (i64.const 0))
(assert_return (invoke "trunc_sat-unsigned-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0)
  (f32.const 0.0) (i64.const 0))
(assert_return (invoke "trunc_sat-unsigned-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0) (f32.const 0.0) (i64.const 0))
(assert_return (invoke "trunc_sat-unsigned-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0) (f32.const 0.0)
  (i64.const 0))
(assert_return (invoke "trunc_sat-unsigned-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0)
  (f32.const 0.0) (i64.const 0))
(assert_return (invoke "reinterpret-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xc0f00000) (f64.const 3236954112.0)
  (f32.const 3.236954e+09) (i64.const 0xc0f00000))
(assert_return (invoke "reinterpret-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xc0f00000) (f64.const 3236954112.0)
  (f32.const 3.236954e+09) (i64.const 0xc0f00000))
(assert_return (invoke "reinterpret-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xc0f00000)
  (f64.const 3236954112.0) (f32.const 3.236954e+09) (i64.const 0xc0f00000))
(assert_return (invoke "reinterpret-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xc0f00000) (f64.const 3236954112.0)
  (f32.const 3.236954e+09) (i64.const 0xc0f00000))
(assert_return (invoke "reinterpret-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xc0f00000) (f64.const 3236954112.0)
  (f32.const 3.236954e+09) (i64.const 0xc0f00000))
(assert_return (invoke "reinterpret-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xc0f00000)
  (f64.const 3236954112.0) (f32.const 3.236954e+09) (i64.const 0xc0f00000))
(assert_return (invoke "reinterpret-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xc0f00000) (f64.const 3236954112.0)
  (f32.const 3.236954e+09) (i64.const 0xc0f00000))
(assert_return (invoke "reinterpret-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xc0f00000) (f64.const 3236954112.0)
  (f32.const 3.236954e+09) (i64.const 0xc0f00000))
(assert_return (invoke "reinterpret-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xc0f00000)
  (f64.const 3236954112.0) (f32.const 3.236954e+09) (i64.const 0xc0f00000))
(assert_return (invoke "global-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffd) (f64.const 4294967293.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffd))
(assert_return (invoke "global-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffd) (f64.const 4294967293.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffd))
(assert_return (invoke "global-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffd)
  (f64.const 4294967293.0) (f32.const 4.2949673e+09) (i64.const 0xfffffffd))
(assert_return (invoke "global-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffd) (f64.const 4294967293.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffd))
(assert_return (invoke "global-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffd) (f64.const 4294967293.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffd))
(assert_return (invoke "global-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffd)
  (f64.const 4294967293.0) (f32.const 4.2949673e+09) (i64.const 0xfffffffd))
(assert_return (invoke "global-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffd) (f64.const 4294967293.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffd))
(assert_return (invoke "global-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffd) (f64.const 4294967293.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffd))
(assert_return (invoke "global-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffd)
  (f64.const 4294967293.0) (f32.const 4.2949673e+09) (i64.const 0xfffffffd))
(assert_return (invoke "constant-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffc) (f64.const 4294967292.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffc))
(assert_return (invoke "constant-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffc) (f64.const 4294967292.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffc))
(assert_return (invoke "constant-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffc)
  (f64.const 4294967292.0) (f32.const 4.2949673e+09) (i64.const 0xfffffffc))
(assert_return (invoke "constant-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffc) (f64.const 4294967292.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffc))
(assert_return (invoke "constant-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffc) (f64.const 4294967292.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffc))
(assert_return (invoke "constant-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffc)
  (f64.const 4294967292.0) (f32.const 4.2949673e+09) (i64.const 0xfffffffc))
(assert_return (invoke "constant-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffc) (f64.const 4294967292.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffc))
(assert_return (invoke "constant-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffc) (f64.const 4294967292.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffc))
(assert_return (invoke "constant-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffc)
  (f64.const 4294967292.0) (f32.const 4.2949673e+09) (i64.const 0xfffffffc))
(assert_return (invoke "parameter-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe) (f64.const 4294967294.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "parameter-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe) (f64.const 4294967294.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "parameter-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe)
  (f64.const 4294967294.0) (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "parameter-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe) (f64.const 4294967294.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "parameter-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe) (f64.const 4294967294.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "parameter-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe)
  (f64.const 4294967294.0) (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "parameter-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe) (f64.const 4294967294.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "parameter-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe) (f64.const 4294967294.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "parameter-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe)
  (f64.const 4294967294.0) (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "call-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe) (f64.const 4294967294.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "call-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe) (f64.const 4294967294.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "call-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe)
  (f64.const 4294967294.0) (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "call-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe) (f64.const 4294967294.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "call-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe) (f64.const 4294967294.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "call-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe)
  (f64.const 4294967294.0) (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "call-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe) (f64.const 4294967294.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "call-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe) (f64.const 4294967294.0)
  (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "call-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xfffffffe)
  (f64.const 4294967294.0) (f32.const 4.2949673e+09) (i64.const 0xfffffffe))
(assert_return (invoke "call-with-wrapped-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "call-with-wrapped-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0) (f32.const 1.0)
  (i64.const 1))
(assert_return (invoke "call-with-wrapped-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0)
  (f32.const 0.0) (i64.const 0))
(assert_return (invoke "call-with-wrapped-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "call-with-wrapped-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0) (f32.const 1.0)
  (i64.const 1))
(assert_return (invoke "call-with-wrapped-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0)
  (f32.const 0.0) (i64.const 0))
(assert_return (invoke "call-with-wrapped-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "call-with-wrapped-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0) (f32.const 1.0)
  (i64.const 1))
(assert_return (invoke "call-with-wrapped-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0)
  (f32.const 0.0) (i64.const 0))
(assert_return (invoke "grow-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "grow-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "grow-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff)
  (f64.const 4294967295.0) (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "grow-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "grow-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "grow-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff)
  (f64.const 4294967295.0) (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "grow-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "grow-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "grow-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff)
  (f64.const 4294967295.0) (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "grow-by-a-little-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0) (f32.const 1.0) (i64.const 1))
(assert_return (invoke "grow-by-a-little-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0) (f32.const 1.0)
  (i64.const 1))
(assert_return (invoke "grow-by-a-little-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0)
  (f32.const 1.0) (i64.const 1))
(assert_return (invoke "grow-by-a-little-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0) (f32.const 1.0) (i64.const 1))
(assert_return (invoke "grow-by-a-little-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0) (f32.const 1.0)
  (i64.const 1))
(assert_return (invoke "grow-by-a-little-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0)
  (f32.const 1.0) (i64.const 1))
(assert_return (invoke "grow-by-a-little-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0) (f32.const 1.0) (i64.const 1))
(assert_return (invoke "grow-by-a-little-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0) (f32.const 1.0)
  (i64.const 1))
(assert_return (invoke "grow-by-a-little-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0)
  (f32.const 1.0) (i64.const 1))
(assert_return (invoke "table-grow-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "table-grow-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "table-grow-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff)
  (f64.const 4294967295.0) (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "table-grow-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "table-grow-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "table-grow-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff)
  (f64.const 4294967295.0) (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "table-grow-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "table-grow-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "table-grow-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff)
  (f64.const 4294967295.0) (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "table-size-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 3) (f64.const 3.0) (f32.const 3.0) (i64.const 3))
(assert_return (invoke "table-size-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 3) (f64.const 3.0) (f32.const 3.0)
  (i64.const 3))
(assert_return (invoke "table-size-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 3) (f64.const 3.0)
  (f32.const 3.0) (i64.const 3))
(assert_return (invoke "table-size-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 3) (f64.const 3.0) (f32.const 3.0) (i64.const 3))
(assert_return (invoke "table-size-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 3) (f64.const 3.0) (f32.const 3.0)
  (i64.const 3))
(assert_return (invoke "table-size-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 3) (f64.const 3.0)
  (f32.const 3.0) (i64.const 3))
(assert_return (invoke "table-size-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 3) (f64.const 3.0) (f32.const 3.0) (i64.const 3))
(assert_return (invoke "table-size-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 3) (f64.const 3.0) (f32.const 3.0)
  (i64.const 3))
(assert_return (invoke "table-size-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 3) (f64.const 3.0)
  (f32.const 3.0) (i64.const 3))
(assert_return (invoke "select-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "select-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0) (f32.const 1.0)
  (i64.const 1))
(assert_return (invoke "select-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0)
  (f32.const 0.0) (i64.const 0))
(assert_return (invoke "select-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "select-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0) (f32.const 1.0)
  (i64.const 1))
(assert_return (invoke "select-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0)
  (f32.const 0.0) (i64.const 0))
(assert_return (invoke "select-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "select-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0) (f32.const 1.0)
  (i64.const 1))
(assert_return (invoke "select-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0)
  (f32.const 0.0) (i64.const 0))
(assert_return (invoke "block-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "block-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0) (f32.const 1.0)
  (i64.const 1))
(assert_return (invoke "block-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0)
  (f32.const 0.0) (i64.const 0))
(assert_return (invoke "block-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "block-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0) (f32.const 1.0)
  (i64.const 1))
(assert_return (invoke "block-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0)
  (f32.const 0.0) (i64.const 0))
(assert_return (invoke "block-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "block-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0) (f32.const 1.0)
  (i64.const 1))
(assert_return (invoke "block-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0)
  (f32.const 0.0) (i64.const 0))
(assert_return (invoke "arm-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "arm-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0) (f32.const 1.0)
  (i64.const 1))
(assert_return (invoke "arm-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0)
  (f32.const 0.0) (i64.const 0))
(assert_return (invoke "arm-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "arm-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0) (f32.const 1.0)
  (i64.const 1))
(assert_return (invoke "arm-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0)
  (f32.const 0.0) (i64.const 0))
(assert_return (invoke "arm-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 0xffffffff) (f64.const 4294967295.0)
  (f32.const 4.2949673e+09) (i64.const 0xffffffff))
(assert_return (invoke "arm-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0) (f32.const 1.0)
  (i64.const 1))
(assert_return (invoke "arm-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0)
  (f32.const 0.0) (i64.const 0))
(assert_return (invoke "comparison-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0) (f32.const 1.0) (i64.const 1))
(assert_return (invoke "comparison-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0) (f32.const 1.0)
  (i64.const 1))
(assert_return (invoke "comparison-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0)
  (f32.const 1.0) (i64.const 1))
(assert_return (invoke "comparison-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0) (f32.const 1.0) (i64.const 1))
(assert_return (invoke "comparison-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0) (f32.const 1.0)
  (i64.const 1))
(assert_return (invoke "comparison-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0)
  (f32.const 1.0) (i64.const 1))
(assert_return (invoke "comparison-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0) (f32.const 1.0) (i64.const 1))
(assert_return (invoke "comparison-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0) (f32.const 1.0)
  (i64.const 1))
(assert_return (invoke "comparison-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0)
  (f32.const 1.0) (i64.const 1))
(assert_return (invoke "wide-comparison-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0) (f32.const 1.0) (i64.const 1))
(assert_return (invoke "wide-comparison-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0) (f32.const 0.0)
  (i64.const 0))
(assert_return (invoke "wide-comparison-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0)
  (f32.const 1.0) (i64.const 1))
(assert_return (invoke "wide-comparison-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0) (f32.const 1.0) (i64.const 1))
(assert_return (invoke "wide-comparison-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0) (f32.const 0.0)
  (i64.const 0))
(assert_return (invoke "wide-comparison-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0)
  (f32.const 1.0) (i64.const 1))
(assert_return (invoke "wide-comparison-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0) (f32.const 1.0) (i64.const 1))
(assert_return (invoke "wide-comparison-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 0) (f64.const 0.0) (f32.const 0.0)
  (i64.const 0))
(assert_return (invoke "wide-comparison-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0)
  (f32.const 1.0) (i64.const 1))
(assert_return (invoke "float-comparison-register"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0) (f32.const 1.0) (i64.const 1))
(assert_return (invoke "float-comparison-register"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0) (f32.const 1.0)
  (i64.const 1))
(assert_return (invoke "float-comparison-register"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0)
  (f32.const 1.0) (i64.const 1))
(assert_return (invoke "float-comparison-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0) (f32.const 1.0) (i64.const 1))
(assert_return (invoke "float-comparison-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0) (f32.const 1.0)
  (i64.const 1))
(assert_return (invoke "float-comparison-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0)
  (f32.const 1.0) (i64.const 1))
(assert_return (invoke "float-comparison-dirty-slot"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0) (f32.const 1.0) (i64.const 1))
(assert_return (invoke "float-comparison-dirty-slot"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0) (f32.const 1.0)
  (i64.const 1))
(assert_return (invoke "float-comparison-dirty-slot"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i64.const 1) (f64.const 1.0)
  (f32.const 1.0) (i64.const 1))
(assert_trap (invoke "as-address"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) "out of bounds memory access")
(assert_return (invoke "as-address" (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i32.const 9))
(assert_return (invoke "as-address"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i32.const 8))
(assert_trap (invoke "as-checked-address"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) "out of bounds memory access")
(assert_return (invoke "as-checked-address"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i32.const 0xf5f4f3f2))
(assert_return (invoke "as-checked-address"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i32.const 0xf4f3f2f1))
(assert_trap (invoke "as-table-index"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) "out of bounds table access")
(assert_return (invoke "as-table-index"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i32.const 0))
(assert_return (invoke "as-table-index"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i32.const 0))
(assert_trap (invoke "as-callee" (i64.const -1) (i32.const -2) (f64.const -7.5)) "undefined element")
(assert_return (invoke "as-callee" (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i32.const 71))
(assert_return (invoke "as-callee"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i32.const 70))
(assert_trap (invoke "as-tail-callee" (i64.const -1) (i32.const -2) (f64.const -7.5)) "undefined element")
(assert_return (invoke "as-tail-callee"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i32.const 71))
(assert_return (invoke "as-tail-callee"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i32.const 70))
(assert_return (invoke "as-label" (i64.const -1) (i32.const -2) (f64.const -7.5)) (i32.const 52))
(assert_return (invoke "as-label" (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i32.const 51))
(assert_return (invoke "as-label"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i32.const 50))
(assert_trap (invoke "as-stored-address"
  (i64.const -1) (i32.const -2) (f64.const -7.5)) "out of bounds memory access")
(assert_return (invoke "as-stored-address"
  (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i32.const 99))
(assert_return (invoke "as-stored-address"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i32.const 99))
(assert_trap (invoke "as-count" (i64.const -1) (i32.const -2) (f64.const -7.5)) "out of bounds memory access")
(assert_return (invoke "as-count" (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i32.const 1))
(assert_return (invoke "as-count"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i32.const 0))
(assert_return (invoke "as-pages" (i64.const -1) (i32.const -2) (f64.const -7.5)) (i32.const 1))
(assert_return (invoke "as-pages" (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i32.const 2))
(assert_return (invoke "as-pages"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i32.const 2))
(assert_return (invoke "as-condition" (i64.const -1) (i32.const -2) (f64.const -7.5)) (i32.const 1))
(assert_return (invoke "as-condition" (i64.const 0x700000001) (i32.const -2) (f64.const -7.5)) (i32.const 1))
(assert_return (invoke "as-condition"
  (i64.const 0xffffffff00000000) (i32.const -2) (f64.const -7.5)) (i32.const 0))
