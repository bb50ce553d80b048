;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Loads and stores where index, offset, or both together, reach 2^31, in a memory that is as large as that. Few of
;; its pages are touched.
;;
;; "i64.store-constant-2147483648" has the offset 2^31; its parameter is the address.

(module
  (memory 32769 32773)
  (data (i32.const 0) "\81\9e\bb\d8\f5\12\2f\4c\69\86\a3\c0\dd\fa\17\34\51\6e\8b\a8\c5\e2\ff\1c\39\56\73\90\ad\ca\e7\04\21\3e\5b\78\95\b2\cf\ec\09\26\43\60\7d\9a\b7\d4\f1\0e\2b\48\65\82\9f\bc\d9\f6\13\30\4d\6a\87\a4")
  (func $i32.load-parameter-0 (export "i32.load-parameter-0") (param i32) (result i64)
    local.get 0 i32.const 0 i32.add i64.const 0x4122b344c566d788 i64.store local.get 0 i32.load
    i64.extend_i32_u
  )
  (func $i32.load-slot-0 (export "i32.load-slot-0") (param i32) (result i64)
    local.get 0 i32.const 0 i32.add i64.const 0x4122b344c566d78a i64.store local.get 0 i32.const 5 i32.xor
    i32.const 5 i32.xor block end i32.load i64.extend_i32_u
  )
  (func $i32.load-computed-8 (export "i32.load-computed-8") (param i32) (result i64)
    local.get 0 i32.const 8 i32.add i64.const 0x4122b344c566d78a i64.store local.get 0 i32.const 1 i32.add
    i32.const 1 i32.sub i32.load offset=8 i64.extend_i32_u
  )
  (func $i32.load-constant-8-2147483704 (export "i32.load-constant-8-2147483704") (param i32) (result i64)
    local.get 0 i32.const 0x80000040 i32.add i64.const 0x4122b344c566d78c i64.store i32.const 0x80000038
    i32.load offset=8 i64.extend_i32_u
  )
  (func $i32.load-parameter-2147483632 (export "i32.load-parameter-2147483632") (param i32) (result i64)
    local.get 0 i32.const 0x7ffffff0 i32.add i64.const 0x4122b344c566d78a i64.store local.get 0
    i32.load offset=2147483632 i64.extend_i32_u
  )
  (func $i32.load-slot-2147483632 (export "i32.load-slot-2147483632") (param i32) (result i64)
    local.get 0 i32.const 0x7ffffff0 i32.add i64.const 0x4122b344c566d78c i64.store local.get 0 i32.const 5
    i32.xor i32.const 5 i32.xor block end i32.load offset=2147483632 i64.extend_i32_u
  )
  (func $i32.load-computed-2147483648 (export "i32.load-computed-2147483648") (param i32) (result i64)
    local.get 0 i32.const 0x80000000 i32.add i64.const 0x4122b344c566d78c i64.store local.get 0 i32.const 1
    i32.add i32.const 1 i32.sub i32.load offset=2147483648 i64.extend_i32_u
  )
  (func $i32.load-constant-2147483648-64 (export "i32.load-constant-2147483648-64") (param i32) (result i64)
    local.get 0 i32.const 0x80000040 i32.add i64.const 0x4122b344c566d78e i64.store i32.const 64
    i32.load offset=2147483648 i64.extend_i32_u
  )
  (func $i32.load-parameter-2147549168 (export "i32.load-parameter-2147549168") (param i32) (result i64)
    local.get 0 i32.const 0x8000fff0 i32.add i64.const 0x4122b344c566d78c i64.store local.get 0
    i32.load offset=2147549168 i64.extend_i32_u
  )
  (func $i32.load-slot-2147549168 (export "i32.load-slot-2147549168") (param i32) (result i64)
    local.get 0 i32.const 0x8000fff0 i32.add i64.const 0x4122b344c566d78e i64.store local.get 0 i32.const 5
    i32.xor i32.const 5 i32.xor block end i32.load offset=2147549168 i64.extend_i32_u
  )
  (func $i64.load-computed-0 (export "i64.load-computed-0") (param i32) (result i64)
    local.get 0 i32.const 0 i32.add i64.const 0x4122b344c566d78a i64.store local.get 0 i32.const 1 i32.add
    i32.const 1 i32.sub i64.load
  )
  (func $i64.load-constant-0-2147483712 (export "i64.load-constant-0-2147483712") (param i32) (result i64)
    local.get 0 i32.const 0x80000040 i32.add i64.const 0x4122b344c566d78c i64.store i32.const 0x80000040
    i64.load
  )
  (func $i64.load-parameter-8 (export "i64.load-parameter-8") (param i32) (result i64)
    local.get 0 i32.const 8 i32.add i64.const 0x4122b344c566d78a i64.store local.get 0 i64.load offset=8
  )
  (func $i64.load-slot-8 (export "i64.load-slot-8") (param i32) (result i64)
    local.get 0 i32.const 8 i32.add i64.const 0x4122b344c566d78c i64.store local.get 0 i32.const 5 i32.xor
    i32.const 5 i32.xor block end i64.load offset=8
  )
  (func $i64.load-computed-2147483632 (export "i64.load-computed-2147483632") (param i32) (result i64)
    local.get 0 i32.const 0x7ffffff0 i32.add i64.const 0x4122b344c566d78c i64.store local.get 0 i32.const 1
    i32.add i32.const 1 i32.sub i64.load offset=2147483632
  )
  (func $i64.load-constant-2147483632-80 (export "i64.load-constant-2147483632-80") (param i32) (result i64)
    local.get 0 i32.const 0x80000040 i32.add i64.const 0x4122b344c566d78e i64.store i32.const 80
    i64.load offset=2147483632
  )
  (func $i64.load-parameter-2147483648 (export "i64.load-parameter-2147483648") (param i32) (result i64)
    local.get 0 i32.const 0x80000000 i32.add i64.const 0x4122b344c566d78c i64.store local.get 0
    i64.load offset=2147483648
  )
  (func $i64.load-slot-2147483648 (export "i64.load-slot-2147483648") (param i32) (result i64)
    local.get 0 i32.const 0x80000000 i32.add i64.const 0x4122b344c566d78e i64.store local.get 0 i32.const 5
    i32.xor i32.const 5 i32.xor block end i64.load offset=2147483648
  )
  (func $i64.load-computed-2147549168 (export "i64.load-computed-2147549168") (param i32) (result i64)
    local.get 0 i32.const 0x8000fff0 i32.add i64.const 0x4122b344c566d78e i64.store local.get 0 i32.const 1
    i32.add i32.const 1 i32.sub i64.load offset=2147549168
  )
  (func $i64.load-constant-2147549168-8 (export "i64.load-constant-2147549168-8") (param i32) (result i64)
    local.get 0 i32.const 0x8000fff8 i32.add i64.const 0x4122b344c566d790 i64.store i32.const 8
    i64.load offset=2147549168
  )
  (func $f32.load-parameter-0 (export "f32.load-parameter-0") (param i32) (result f32)
    local.get 0 i32.const 0 i32.add i64.const 0x4122b344c566d78a i64.store local.get 0 f32.load
  )
  (func $f32.load-slot-0 (export "f32.load-slot-0") (param i32) (result f32)
    local.get 0 i32.const 0 i32.add i64.const 0x4122b344c566d78c i64.store local.get 0 i32.const 5 i32.xor
    i32.const 5 i32.xor block end f32.load
  )
  (func $f32.load-computed-8 (export "f32.load-computed-8") (param i32) (result f32)
    local.get 0 i32.const 8 i32.add i64.const 0x4122b344c566d78c i64.store local.get 0 i32.const 1 i32.add
    i32.const 1 i32.sub f32.load offset=8
  )
  (func $f32.load-constant-8-2147483704 (export "f32.load-constant-8-2147483704") (param i32) (result f32)
    local.get 0 i32.const 0x80000040 i32.add i64.const 0x4122b344c566d78e i64.store i32.const 0x80000038
    f32.load offset=8
  )
  (func $f32.load-parameter-2147483632 (export "f32.load-parameter-2147483632") (param i32) (result f32)
    local.get 0 i32.const 0x7ffffff0 i32.add i64.const 0x4122b344c566d78c i64.store local.get 0
    f32.load offset=2147483632
  )
  (func $f32.load-slot-2147483632 (export "f32.load-slot-2147483632") (param i32) (result f32)
    local.get 0 i32.const 0x7ffffff0 i32.add i64.const 0x4122b344c566d78e i64.store local.get 0 i32.const 5
    i32.xor i32.const 5 i32.xor block end f32.load offset=2147483632
  )
  (func $f32.load-computed-2147483648 (export "f32.load-computed-2147483648") (param i32) (result f32)
    local.get 0 i32.const 0x80000000 i32.add i64.const 0x4122b344c566d78e i64.store local.get 0 i32.const 1
    i32.add i32.const 1 i32.sub f32.load offset=2147483648
  )
  (func $f32.load-constant-2147483648-64 (export "f32.load-constant-2147483648-64") (param i32) (result f32)
    local.get 0 i32.const 0x80000040 i32.add i64.const 0x4122b344c566d790 i64.store i32.const 64
    f32.load offset=2147483648
  )
  (func $f32.load-parameter-2147549168 (export "f32.load-parameter-2147549168") (param i32) (result f32)
    local.get 0 i32.const 0x8000fff0 i32.add i64.const 0x4122b344c566d78e i64.store local.get 0
    f32.load offset=2147549168
  )
  (func $f32.load-slot-2147549168 (export "f32.load-slot-2147549168") (param i32) (result f32)
    local.get 0 i32.const 0x8000fff0 i32.add i64.const 0x4122b344c566d790 i64.store local.get 0 i32.const 5
    i32.xor i32.const 5 i32.xor block end f32.load offset=2147549168
  )
  (func $f64.load-computed-0 (export "f64.load-computed-0") (param i32) (result f64)
    local.get 0 i32.const 0 i32.add i64.const 0x4122b344c566d78c i64.store local.get 0 i32.const 1 i32.add
    i32.const 1 i32.sub f64.load
  )
  (func $f64.load-constant-0-2147483712 (export "f64.load-constant-0-2147483712") (param i32) (result f64)
    local.get 0 i32.const 0x80000040 i32.add i64.const 0x4122b344c566d78e i64.store i32.const 0x80000040
    f64.load
  )
  (func $f64.load-parameter-8 (export "f64.load-parameter-8") (param i32) (result f64)
    local.get 0 i32.const 8 i32.add i64.const 0x4122b344c566d78c i64.store local.get 0 f64.load offset=8
  )
  (func $f64.load-slot-8 (export "f64.load-slot-8") (param i32) (result f64)
    local.get 0 i32.const 8 i32.add i64.const 0x4122b344c566d78e i64.store local.get 0 i32.const 5 i32.xor
    i32.const 5 i32.xor block end f64.load offset=8
  )
  (func $f64.load-computed-2147483632 (export "f64.load-computed-2147483632") (param i32) (result f64)
    local.get 0 i32.const 0x7ffffff0 i32.add i64.const 0x4122b344c566d78e i64.store local.get 0 i32.const 1
    i32.add i32.const 1 i32.sub f64.load offset=2147483632
  )
  (func $f64.load-constant-2147483632-80 (export "f64.load-constant-2147483632-80") (param i32) (result f64)
    local.get 0 i32.const 0x80000040 i32.add i64.const 0x4122b344c566d790 i64.store i32.const 80
    f64.load offset=2147483632
  )
  (func $f64.load-parameter-2147483648 (export "f64.load-parameter-2147483648") (param i32) (result f64)
    local.get 0 i32.const 0x80000000 i32.add i64.const 0x4122b344c566d78e i64.store local.get 0
    f64.load offset=2147483648
  )
  (func $f64.load-slot-2147483648 (export "f64.load-slot-2147483648") (param i32) (result f64)
    local.get 0 i32.const 0x80000000 i32.add i64.const 0x4122b344c566d790 i64.store local.get 0 i32.const 5
    i32.xor i32.const 5 i32.xor block end f64.load offset=2147483648
  )
  (func $f64.load-computed-2147549168 (export "f64.load-computed-2147549168") (param i32) (result f64)
    local.get 0 i32.const 0x8000fff0 i32.add i64.const 0x4122b344c566d790 i64.store local.get 0 i32.const 1
    i32.add i32.const 1 i32.sub f64.load offset=2147549168
  )
  (func $f64.load-constant-2147549168-8 (export "f64.load-constant-2147549168-8") (param i32) (result f64)
    local.get 0 i32.const 0x8000fff8 i32.add i64.const 0x4122b344c566d792 i64.store i32.const 8
    f64.load offset=2147549168
  )
  (func $i32.load8_s-parameter-0 (export "i32.load8_s-parameter-0") (param i32) (result i64)
    local.get 0 i32.const 0 i32.add i64.const 0x4122b344c566d78c i64.store local.get 0 i32.load8_s
    i64.extend_i32_u
  )
  (func $i32.load8_s-slot-0 (export "i32.load8_s-slot-0") (param i32) (result i64)
    local.get 0 i32.const 0 i32.add i64.const 0x4122b344c566d78e i64.store local.get 0 i32.const 5 i32.xor
    i32.const 5 i32.xor block end i32.load8_s i64.extend_i32_u
  )
  (func $i32.load8_s-computed-8 (export "i32.load8_s-computed-8") (param i32) (result i64)
    local.get 0 i32.const 8 i32.add i64.const 0x4122b344c566d78e i64.store local.get 0 i32.const 1 i32.add
    i32.const 1 i32.sub i32.load8_s offset=8 i64.extend_i32_u
  )
  (func $i32.load8_s-constant-8-2147483704 (export "i32.load8_s-constant-8-2147483704") (param i32)
  (result i64)
    local.get 0 i32.const 0x80000040 i32.add i64.const 0x4122b344c566d790 i64.store i32.const 0x80000038
    i32.load8_s offset=8 i64.extend_i32_u
  )
  (func $i32.load8_s-parameter-2147483632 (export "i32.load8_s-parameter-2147483632") (param i32) (result i64)
    local.get 0 i32.const 0x7ffffff0 i32.add i64.const 0x4122b344c566d78e i64.store local.get 0
    i32.load8_s offset=2147483632 i64.extend_i32_u
  )
  (func $i32.load8_s-slot-2147483632 (export "i32.load8_s-slot-2147483632") (param i32) (result i64)
    local.get 0 i32.const 0x7ffffff0 i32.add i64.const 0x4122b344c566d790 i64.store local.get 0 i32.const 5
    i32.xor i32.const 5 i32.xor block end i32.load8_s offset=2147483632 i64.extend_i32_u
  )
  (func $i32.load8_s-computed-2147483648 (export "i32.load8_s-computed-2147483648") (param i32) (result i64)
    local.get 0 i32.const 0x80000000 i32.add i64.const 0x4122b344c566d790 i64.store local.get 0 i32.const 1
    i32.add i32.const 1 i32.sub i32.load8_s offset=2147483648 i64.extend_i32_u
  )
  (func $i32.load8_s-constant-2147483648-64 (export "i32.load8_s-constant-2147483648-64") (param i32)
  (result i64)
    local.get 0 i32.const 0x80000040 i32.add i64.const 0x4122b344c566d792 i64.store i32.const 64
    i32.load8_s offset=2147483648 i64.extend_i32_u
  )
  (func $i32.load8_s-parameter-2147549168 (export "i32.load8_s-parameter-2147549168") (param i32) (result i64)
    local.get 0 i32.const 0x8000fff0 i32.add i64.const 0x4122b344c566d790 i64.store local.get 0
    i32.load8_s offset=2147549168 i64.extend_i32_u
  )
  (func $i32.load8_s-slot-2147549168 (export "i32.load8_s-slot-2147549168") (param i32) (result i64)
    local.get 0 i32.const 0x8000fff0 i32.add i64.const 0x4122b344c566d792 i64.store local.get 0 i32.const 5
    i32.xor i32.const 5 i32.xor block end i32.load8_s offset=2147549168 i64.extend_i32_u
  )
  (func $i32.load8_u-computed-0 (export "i32.load8_u-computed-0") (param i32) (result i64)
    local.get 0 i32.const 0 i32.add i64.const 0x4122b344c566d78e i64.store local.get 0 i32.const 1 i32.add
    i32.const 1 i32.sub i32.load8_u i64.extend_i32_u
  )
  (func $i32.load8_u-constant-0-2147483712 (export "i32.load8_u-constant-0-2147483712") (param i32)
  (result i64)
    local.get 0 i32.const 0x80000040 i32.add i64.const 0x4122b344c566d790 i64.store i32.const 0x80000040
    i32.load8_u i64.extend_i32_u
  )
  (func $i32.load8_u-parameter-8 (export "i32.load8_u-parameter-8") (param i32) (result i64)
    local.get 0 i32.const 8 i32.add i64.const 0x4122b344c566d78e i64.store local.get 0 i32.load8_u offset=8
    i64.extend_i32_u
  )
  (func $i32.load8_u-slot-8 (export "i32.load8_u-slot-8") (param i32) (result i64)
    local.get 0 i32.const 8 i32.add i64.const 0x4122b344c566d790 i64.store local.get 0 i32.const 5 i32.xor
    i32.const 5 i32.xor block end i32.load8_u offset=8 i64.extend_i32_u
  )
  (func $i32.load8_u-computed-2147483632 (export "i32.load8_u-computed-2147483632") (param i32) (result i64)
    local.get 0 i32.const 0x7ffffff0 i32.add i64.const 0x4122b344c566d790 i64.store local.get 0 i32.const 1
    i32.add i32.const 1 i32.sub i32.load8_u offset=2147483632 i64.extend_i32_u
  )
  (func $i32.load8_u-constant-2147483632-80 (export "i32.load8_u-constant-2147483632-80") (param i32)
  (result i64)
    local.get 0 i32.const 0x80000040 i32.add i64.const 0x4122b344c566d792 i64.store i32.const 80
    i32.load8_u offset=2147483632 i64.extend_i32_u
  )
  (func $i32.load8_u-parameter-2147483648 (export "i32.load8_u-parameter-2147483648") (param i32) (result i64)
    local.get 0 i32.const 0x80000000 i32.add i64.const 0x4122b344c566d790 i64.store local.get 0
    i32.load8_u offset=2147483648 i64.extend_i32_u
  )
  (func $i32.load8_u-slot-2147483648 (export "i32.load8_u-slot-2147483648") (param i32) (result i64)
    local.get 0 i32.const 0x80000000 i32.add i64.const 0x4122b344c566d792 i64.store local.get 0 i32.const 5
    i32.xor i32.const 5 i32.xor block end i32.load8_u offset=2147483648 i64.extend_i32_u
  )
  (func $i32.load8_u-computed-2147549168 (export "i32.load8_u-computed-2147549168") (param i32) (result i64)
    local.get 0 i32.const 0x8000fff0 i32.add i64.const 0x4122b344c566d792 i64.store local.get 0 i32.const 1
    i32.add i32.const 1 i32.sub i32.load8_u offset=2147549168 i64.extend_i32_u
  )
  (func $i32.load8_u-constant-2147549168-8 (export "i32.load8_u-constant-2147549168-8") (param i32)
  (result i64)
    local.get 0 i32.const 0x8000fff8 i32.add i64.const 0x4122b344c566d794 i64.store i32.const 8
    i32.load8_u offset=2147549168 i64.extend_i32_u
  )
  (func $i32.load16_s-parameter-0 (export "i32.load16_s-parameter-0") (param i32) (result i64)
    local.get 0 i32.const 0 i32.add i64.const 0x4122b344c566d78e i64.store local.get 0 i32.load16_s
    i64.extend_i32_u
  )
  (func $i32.load16_s-slot-0 (export "i32.load16_s-slot-0") (param i32) (result i64)
    local.get 0 i32.const 0 i32.add i64.const 0x4122b344c566d790 i64.store local.get 0 i32.const 5 i32.xor
    i32.const 5 i32.xor block end i32.load16_s i64.extend_i32_u
  )
  (func $i32.load16_s-computed-8 (export "i32.load16_s-computed-8") (param i32) (result i64)
    local.get 0 i32.const 8 i32.add i64.const 0x4122b344c566d790 i64.store local.get 0 i32.const 1 i32.add
    i32.const 1 i32.sub i32.load16_s offset=8 i64.extend_i32_u
  )
  (func $i32.load16_s-constant-8-2147483704 (export "i32.load16_s-constant-8-2147483704") (param i32)
  (result i64)
    local.get 0 i32.const 0x80000040 i32.add i64.const 0x4122b344c566d792 i64.store i32.const 0x80000038
    i32.load16_s offset=8 i64.extend_i32_u
  )
  (func $i32.load16_s-parameter-2147483632 (export "i32.load16_s-parameter-2147483632") (param i32)
  (result i64)
    local.get 0 i32.const 0x7ffffff0 i32.add i64.const 0x4122b344c566d790 i64.store local.get 0
    i32.load16_s offset=2147483632 i64.extend_i32_u
  )
  (func $i32.load16_s-slot-2147483632 (export "i32.load16_s-slot-2147483632") (param i32) (result i64)
    local.get 0 i32.const 0x7ffffff0 i32.add i64.const 0x4122b344c566d792 i64.store local.get 0 i32.const 5
    i32.xor i32.const 5 i32.xor block end i32.load16_s offset=2147483632 i64.extend_i32_u
  )
  (func $i32.load16_s-computed-2147483648 (export "i32.load16_s-computed-2147483648") (param i32) (result i64)
    local.get 0 i32.const 0x80000000 i32.add i64.const 0x4122b344c566d792 i64.store local.get 0 i32.const 1
    i32.add i32.const 1 i32.sub i32.load16_s offset=2147483648 i64.extend_i32_u
  )
  (func $i32.load16_s-constant-2147483648-64 (export "i32.load16_s-constant-2147483648-64") (param i32)
  (result i64)
    local.get 0 i32.const 0x80000040 i32.add i64.const 0x4122b344c566d794 i64.store i32.const 64
    i32.load16_s offset=2147483648 i64.extend_i32_u
  )
  (func $i32.load16_s-parameter-2147549168 (export "i32.load16_s-parameter-2147549168") (param i32)
  (result i64)
    local.get 0 i32.const 0x8000fff0 i32.add i64.const 0x4122b344c566d792 i64.store local.get 0
    i32.load16_s offset=2147549168 i64.extend_i32_u
  )
  (func $i32.load16_s-slot-2147549168 (export "i32.load16_s-slot-2147549168") (param i32) (result i64)
    local.get 0 i32.const 0x8000fff0 i32.add i64.const 0x4122b344c566d794 i64.store local.get 0 i32.const 5
    i32.xor i32.const 5 i32.xor block end i32.load16_s offset=2147549168 i64.extend_i32_u
  )
  (func $i32.load16_u-computed-0 (export "i32.load16_u-computed-0") (param i32) (result i64)
    local.get 0 i32.const 0 i32.add i64.const 0x4122b344c566d790 i64.store local.get 0 i32.const 1 i32.add
    i32.const 1 i32.sub i32.load16_u i64.extend_i32_u
  )
  (func $i32.load16_u-constant-0-2147483712 (export "i32.load16_u-constant-0-2147483712") (param i32)
  (result i64)
    local.get 0 i32.const 0x80000040 i32.add i64.const 0x4122b344c566d792 i64.store i32.const 0x80000040
    i32.load16_u i64.extend_i32_u
  )
  (func $i32.load16_u-parameter-8 (export "i32.load16_u-parameter-8") (param i32) (result i64)
    local.get 0 i32.const 8 i32.add i64.const 0x4122b344c566d790 i64.store local.get 0 i32.load16_u offset=8
    i64.extend_i32_u
  )
  (func $i32.load16_u-slot-8 (export "i32.load16_u-slot-8") (param i32) (result i64)
    local.get 0 i32.const 8 i32.add i64.const 0x4122b344c566d792 i64.store local.get 0 i32.const 5 i32.xor
    i32.const 5 i32.xor block end i32.load16_u offset=8 i64.extend_i32_u
  )
  (func $i32.load16_u-computed-2147483632 (export "i32.load16_u-computed-2147483632") (param i32) (result i64)
    local.get 0 i32.const 0x7ffffff0 i32.add i64.const 0x4122b344c566d792 i64.store local.get 0 i32.const 1
    i32.add i32.const 1 i32.sub i32.load16_u offset=2147483632 i64.extend_i32_u
  )
  (func $i32.load16_u-constant-2147483632-80 (export "i32.load16_u-constant-2147483632-80") (param i32)
  (result i64)
    local.get 0 i32.const 0x80000040 i32.add i64.const 0x4122b344c566d794 i64.store i32.const 80
    i32.load16_u offset=2147483632 i64.extend_i32_u
  )
  (func $i32.load16_u-parameter-2147483648 (export "i32.load16_u-parameter-2147483648") (param i32)
  (result i64)
    local.get 0 i32.const 0x80000000 i32.add i64.const 0x4122b344c566d792 i64.store local.get 0
    i32.load16_u offset=2147483648 i64.extend_i32_u
  )
  (func $i32.load16_u-slot-2147483648 (export "i32.load16_u-slot-2147483648") (param i32) (result i64)
    local.get 0 i32.const 0x80000000 i32.add i64.const 0x4122b344c566d794 i64.store local.get 0 i32.const 5
    i32.xor i32.const 5 i32.xor block end i32.load16_u offset=2147483648 i64.extend_i32_u
  )
  (func $i32.load16_u-computed-2147549168 (export "i32.load16_u-computed-2147549168") (param i32) (result i64)
    local.get 0 i32.const 0x8000fff0 i32.add i64.const 0x4122b344c566d794 i64.store local.get 0 i32.const 1
    i32.add i32.const 1 i32.sub i32.load16_u offset=2147549168 i64.extend_i32_u
  )
  (func $i32.load16_u-constant-2147549168-8 (export "i32.load16_u-constant-2147549168-8") (param i32)
  (result i64)
    local.get 0 i32.const 0x8000fff8 i32.add i64.const 0x4122b344c566d796 i64.store i32.const 8
    i32.load16_u offset=2147549168 i64.extend_i32_u
  )
  (func $i64.load8_s-parameter-0 (export "i64.load8_s-parameter-0") (param i32) (result i64)
    local.get 0 i32.const 0 i32.add i64.const 0x4122b344c566d790 i64.store local.get 0 i64.load8_s
  )
  (func $i64.load8_s-slot-0 (export "i64.load8_s-slot-0") (param i32) (result i64)
    local.get 0 i32.const 0 i32.add i64.const 0x4122b344c566d792 i64.store local.get 0 i32.const 5 i32.xor
    i32.const 5 i32.xor block end i64.load8_s
  )
  (func $i64.load8_s-computed-8 (export "i64.load8_s-computed-8") (param i32) (result i64)
    local.get 0 i32.const 8 i32.add i64.const 0x4122b344c566d792 i64.store local.get 0 i32.const 1 i32.add
    i32.const 1 i32.sub i64.load8_s offset=8
  )
  (func $i64.load8_s-constant-8-2147483704 (export "i64.load8_s-constant-8-2147483704") (param i32)
  (result i64)
    local.get 0 i32.const 0x80000040 i32.add i64.const 0x4122b344c566d794 i64.store i32.const 0x80000038
    i64.load8_s offset=8
  )
  (func $i64.load8_s-parameter-2147483632 (export "i64.load8_s-parameter-2147483632") (param i32) (result i64)
    local.get 0 i32.const 0x7ffffff0 i32.add i64.const 0x4122b344c566d792 i64.store local.get 0
    i64.load8_s offset=2147483632
  )
  (func $i64.load8_s-slot-2147483632 (export "i64.load8_s-slot-2147483632") (param i32) (result i64)
    local.get 0 i32.const 0x7ffffff0 i32.add i64.const 0x4122b344c566d794 i64.store local.get 0 i32.const 5
    i32.xor i32.const 5 i32.xor block end i64.load8_s offset=2147483632
  )
  (func $i64.load8_s-computed-2147483648 (export "i64.load8_s-computed-2147483648") (param i32) (result i64)
    local.get 0 i32.const 0x80000000 i32.add i64.const 0x4122b344c566d794 i64.store local.get 0 i32.const 1
    i32.add i32.const 1 i32.sub i64.load8_s offset=2147483648
  )
  (func $i64.load8_s-constant-2147483648-64 (export "i64.load8_s-constant-2147483648-64") (param i32)
  (result i64)
    local.get 0 i32.const 0x80000040 i32.add i64.const 0x4122b344c566d796 i64.store i32.const 64
    i64.load8_s offset=2147483648
  )
  (func $i64.load8_s-parameter-2147549168 (export "i64.load8_s-parameter-2147549168") (param i32) (result i64)
    local.get 0 i32.const 0x8000fff0 i32.add i64.const 0x4122b344c566d794 i64.store local.get 0
    i64.load8_s offset=2147549168
  )
  (func $i64.load8_s-slot-2147549168 (export "i64.load8_s-slot-2147549168") (param i32) (result i64)
    local.get 0 i32.const 0x8000fff0 i32.add i64.const 0x4122b344c566d796 i64.store local.get 0 i32.const 5
    i32.xor i32.const 5 i32.xor block end i64.load8_s offset=2147549168
  )
  (func $i64.load8_u-computed-0 (export "i64.load8_u-computed-0") (param i32) (result i64)
    local.get 0 i32.const 0 i32.add i64.const 0x4122b344c566d792 i64.store local.get 0 i32.const 1 i32.add
    i32.const 1 i32.sub i64.load8_u
  )
  (func $i64.load8_u-constant-0-2147483712 (export "i64.load8_u-constant-0-2147483712") (param i32)
  (result i64)
    local.get 0 i32.const 0x80000040 i32.add i64.const 0x4122b344c566d794 i64.store i32.const 0x80000040
    i64.load8_u
  )
  (func $i64.load8_u-parameter-8 (export "i64.load8_u-parameter-8") (param i32) (result i64)
    local.get 0 i32.const 8 i32.add i64.const 0x4122b344c566d792 i64.store local.get 0 i64.load8_u offset=8
  )
  (func $i64.load8_u-slot-8 (export "i64.load8_u-slot-8") (param i32) (result i64)
    local.get 0 i32.const 8 i32.add i64.const 0x4122b344c566d794 i64.store local.get 0 i32.const 5 i32.xor
    i32.const 5 i32.xor block end i64.load8_u offset=8
  )
  (func $i64.load8_u-computed-2147483632 (export "i64.load8_u-computed-2147483632") (param i32) (result i64)
    local.get 0 i32.const 0x7ffffff0 i32.add i64.const 0x4122b344c566d794 i64.store local.get 0 i32.const 1
    i32.add i32.const 1 i32.sub i64.load8_u offset=2147483632
  )
  (func $i64.load8_u-constant-2147483632-80 (export "i64.load8_u-constant-2147483632-80") (param i32)
  (result i64)
    local.get 0 i32.const 0x80000040 i32.add i64.const 0x4122b344c566d796 i64.store i32.const 80
    i64.load8_u offset=2147483632
  )
  (func $i64.load8_u-parameter-2147483648 (export "i64.load8_u-parameter-2147483648") (param i32) (result i64)
    local.get 0 i32.const 0x80000000 i32.add i64.const 0x4122b344c566d794 i64.store local.get 0
    i64.load8_u offset=2147483648
  )
  (func $i64.load8_u-slot-2147483648 (export "i64.load8_u-slot-2147483648") (param i32) (result i64)
    local.get 0 i32.const 0x80000000 i32.add i64.const 0x4122b344c566d796 i64.store local.get 0 i32.const 5
    i32.xor i32.const 5 i32.xor block end i64.load8_u offset=2147483648
  )
  (func $i64.load8_u-computed-2147549168 (export "i64.load8_u-computed-2147549168") (param i32) (result i64)
    local.get 0 i32.const 0x8000fff0 i32.add i64.const 0x4122b344c566d796 i64.store local.get 0 i32.const 1
    i32.add i32.const 1 i32.sub i64.load8_u offset=2147549168
  )
  (func $i64.load8_u-constant-2147549168-8 (export "i64.load8_u-constant-2147549168-8") (param i32)
  (result i64)
    local.get 0 i32.const 0x8000fff8 i32.add i64.const 0x4122b344c566d798 i64.store i32.const 8
    i64.load8_u offset=2147549168
  )
  (func $i64.load16_s-parameter-0 (export "i64.load16_s-parameter-0") (param i32) (result i64)
    local.get 0 i32.const 0 i32.add i64.const 0x4122b344c566d792 i64.store local.get 0 i64.load16_s
  )
  (func $i64.load16_s-slot-0 (export "i64.load16_s-slot-0") (param i32) (result i64)
    local.get 0 i32.const 0 i32.add i64.const 0x4122b344c566d794 i64.store local.get 0 i32.const 5 i32.xor
    i32.const 5 i32.xor block end i64.load16_s
  )
  (func $i64.load16_s-computed-8 (export "i64.load16_s-computed-8") (param i32) (result i64)
    local.get 0 i32.const 8 i32.add i64.const 0x4122b344c566d794 i64.store local.get 0 i32.const 1 i32.add
    i32.const 1 i32.sub i64.load16_s offset=8
  )
  (func $i64.load16_s-constant-8-2147483704 (export "i64.load16_s-constant-8-2147483704") (param i32)
  (result i64)
    local.get 0 i32.const 0x80000040 i32.add i64.const 0x4122b344c566d796 i64.store i32.const 0x80000038
    i64.load16_s offset=8
  )
  (func $i64.load16_s-parameter-2147483632 (export "i64.load16_s-parameter-2147483632") (param i32)
  (result i64)
    local.get 0 i32.const 0x7ffffff0 i32.add i64.const 0x4122b344c566d794 i64.store local.get 0
    i64.load16_s offset=2147483632
  )
  (func $i64.load16_s-slot-2147483632 (export "i64.load16_s-slot-2147483632") (param i32) (result i64)
    local.get 0 i32.const 0x7ffffff0 i32.add i64.const 0x4122b344c566d796 i64.store local.get 0 i32.const 5
    i32.xor i32.const 5 i32.xor block end i64.load16_s offset=2147483632
  )
  (func $i64.load16_s-computed-2147483648 (export "i64.load16_s-computed-2147483648") (param i32) (result i64)
    local.get 0 i32.const 0x80000000 i32.add i64.const 0x4122b344c566d796 i64.store local.get 0 i32.const 1
    i32.add i32.const 1 i32.sub i64.load16_s offset=2147483648
  )
  (func $i64.load16_s-constant-2147483648-64 (export "i64.load16_s-constant-2147483648-64") (param i32)
  (result i64)
    local.get 0 i32.const 0x80000040 i32.add i64.const 0x4122b344c566d798 i64.store i32.const 64
    i64.load16_s offset=2147483648
  )
  (func $i64.load16_s-parameter-2147549168 (export "i64.load16_s-parameter-2147549168") (param i32)
  (result i64)
    local.get 0 i32.const 0x8000fff0 i32.add i64.const 0x4122b344c566d796 i64.store local.get 0
    i64.load16_s offset=2147549168
  )
  (func $i64.load16_s-slot-2147549168 (export "i64.load16_s-slot-2147549168") (param i32) (result i64)
    local.get 0 i32.const 0x8000fff0 i32.add i64.const 0x4122b344c566d798 i64.store local.get 0 i32.const 5
    i32.xor i32.const 5 i32.xor block end i64.load16_s offset=2147549168
  )
  (func $i64.load16_u-computed-0 (export "i64.load16_u-computed-0") (param i32) (result i64)
    local.get 0 i32.const 0 i32.add i64.const 0x4122b344c566d794 i64.store local.get 0 i32.const 1 i32.add
    i32.const 1 i32.sub i64.load16_u
  )
  (func $i64.load16_u-constant-0-2147483712 (export "i64.load16_u-constant-0-2147483712") (param i32)
  (result i64)
    local.get 0 i32.const 0x80000040 i32.add i64.const 0x4122b344c566d796 i64.store i32.const 0x80000040
    i64.load16_u
  )
  (func $i64.load16_u-parameter-8 (export "i64.load16_u-parameter-8") (param i32) (result i64)
    local.get 0 i32.const 8 i32.add i64.const 0x4122b344c566d794 i64.store local.get 0 i64.load16_u offset=8
  )
  (func $i64.load16_u-slot-8 (export "i64.load16_u-slot-8") (param i32) (result i64)
    local.get 0 i32.const 8 i32.add i64.const 0x4122b344c566d796 i64.store local.get 0 i32.const 5 i32.xor
    i32.const 5 i32.xor block end i64.load16_u offset=8
  )
  (func $i64.load16_u-computed-2147483632 (export "i64.load16_u-computed-2147483632") (param i32) (result i64)
    local.get 0 i32.const 0x7ffffff0 i32.add i64.const 0x4122b344c566d796 i64.store local.get 0 i32.const 1
    i32.add i32.const 1 i32.sub i64.load16_u offset=2147483632
  )
  (func $i64.load16_u-constant-2147483632-80 (export "i64.load16_u-constant-2147483632-80") (param i32)
  (result i64)
    local.get 0 i32.const 0x80000040 i32.add i64.const 0x4122b344c566d798 i64.store i32.const 80
    i64.load16_u offset=2147483632
  )
  (func $i64.load16_u-parameter-2147483648 (export "i64.load16_u-parameter-2147483648") (param i32)
  (result i64)
    local.get 0 i32.const 0x80000000 i32.add i64.const 0x4122b344c566d796 i64.store local.get 0
    i64.load16_u offset=2147483648
  )
  (func $i64.load16_u-slot-2147483648 (export "i64.load16_u-slot-2147483648") (param i32) (result i64)
    local.get 0 i32.const 0x80000000 i32.add i64.const 0x4122b344c566d798 i64.store local.get 0 i32.const 5
    i32.xor i32.const 5 i32.xor block end i64.load16_u offset=2147483648
  )
  (func $i64.load16_u-computed-2147549168 (export "i64.load16_u-computed-2147549168") (param i32) (result i64)
    local.get 0 i32.const 0x8000fff0 i32.add i64.const 0x4122b344c566d798 i64.store local.get 0 i32.const 1
    i32.add i32.const 1 i32.sub i64.load16_u offset=2147549168
  )
  (func $i64.load16_u-constant-2147549168-8 (export "i64.load16_u-constant-2147549168-8") (param i32)
  (result i64)
    local.get 0 i32.const 0x8000fff8 i32.add i64.const 0x4122b344c566d79a i64.store i32.const 8
    i64.load16_u offset=2147549168
  )
  (func $i64.load32_s-parameter-0 (export "i64.load32_s-parameter-0") (param i32) (result i64)
    local.get 0 i32.const 0 i32.add i64.const 0x4122b344c566d794 i64.store local.get 0 i64.load32_s
  )
  (func $i64.load32_s-slot-0 (export "i64.load32_s-slot-0") (param i32) (result i64)
    local.get 0 i32.const 0 i32.add i64.const 0x4122b344c566d796 i64.store local.get 0 i32.const 5 i32.xor
    i32.const 5 i32.xor block end i64.load32_s
  )
  (func $i64.load32_s-computed-8 (export "i64.load32_s-computed-8") (param i32) (result i64)
    local.get 0 i32.const 8 i32.add i64.const 0x4122b344c566d796 i64.store local.get 0 i32.const 1 i32.add
    i32.const 1 i32.sub i64.load32_s offset=8
  )
  (func $i64.load32_s-constant-8-2147483704 (export "i64.load32_s-constant-8-2147483704") (param i32)
  (result i64)
    local.get 0 i32.const 0x80000040 i32.add i64.const 0x4122b344c566d798 i64.store i32.const 0x80000038
    i64.load32_s offset=8
  )
  (func $i64.load32_s-parameter-2147483632 (export "i64.load32_s-parameter-2147483632") (param i32)
  (result i64)
    local.get 0 i32.const 0x7ffffff0 i32.add i64.const 0x4122b344c566d796 i64.store local.get 0
    i64.load32_s offset=2147483632
  )
  (func $i64.load32_s-slot-2147483632 (export "i64.load32_s-slot-2147483632") (param i32) (result i64)
    local.get 0 i32.const 0x7ffffff0 i32.add i64.const 0x4122b344c566d798 i64.store local.get 0 i32.const 5
    i32.xor i32.const 5 i32.xor block end i64.load32_s offset=2147483632
  )
  (func $i64.load32_s-computed-2147483648 (export "i64.load32_s-computed-2147483648") (param i32) (result i64)
    local.get 0 i32.const 0x80000000 i32.add i64.const 0x4122b344c566d798 i64.store local.get 0 i32.const 1
    i32.add i32.const 1 i32.sub i64.load32_s offset=2147483648
  )
  (func $i64.load32_s-constant-2147483648-64 (export "i64.load32_s-constant-2147483648-64") (param i32)
  (result i64)
    local.get 0 i32.const 0x80000040 i32.add i64.const 0x4122b344c566d79a i64.store i32.const 64
    i64.load32_s offset=2147483648
  )
  (func $i64.load32_s-parameter-2147549168 (export "i64.load32_s-parameter-2147549168") (param i32)
  (result i64)
    local.get 0 i32.const 0x8000fff0 i32.add i64.const 0x4122b344c566d798 i64.store local.get 0
    i64.load32_s offset=2147549168
  )
  (func $i64.load32_s-slot-2147549168 (export "i64.load32_s-slot-2147549168") (param i32) (result i64)
    local.get 0 i32.const 0x8000fff0 i32.add i64.const 0x4122b344c566d79a i64.store local.get 0 i32.const 5
    i32.xor i32.const 5 i32.xor block end i64.load32_s offset=2147549168
  )
  (func $i64.load32_u-computed-0 (export "i64.load32_u-computed-0") (param i32) (result i64)
    local.get 0 i32.const 0 i32.add i64.const 0x4122b344c566d796 i64.store local.get 0 i32.const 1 i32.add
    i32.const 1 i32.sub i64.load32_u
  )
  (func $i64.load32_u-constant-0-2147483712 (export "i64.load32_u-constant-0-2147483712") (param i32)
  (result i64)
    local.get 0 i32.const 0x80000040 i32.add i64.const 0x4122b344c566d798 i64.store i32.const 0x80000040
    i64.load32_u
  )
  (func $i64.load32_u-parameter-8 (export "i64.load32_u-parameter-8") (param i32) (result i64)
    local.get 0 i32.const 8 i32.add i64.const 0x4122b344c566d796 i64.store local.get 0 i64.load32_u offset=8
  )
  (func $i64.load32_u-slot-8 (export "i64.load32_u-slot-8") (param i32) (result i64)
    local.get 0 i32.const 8 i32.add i64.const 0x4122b344c566d798 i64.store local.get 0 i32.const 5 i32.xor
    i32.const 5 i32.xor block end i64.load32_u offset=8
  )
  (func $i64.load32_u-computed-2147483632 (export "i64.load32_u-computed-2147483632") (param i32) (result i64)
    local.get 0 i32.const 0x7ffffff0 i32.add i64.const 0x4122b344c566d798 i64.store local.get 0 i32.const 1
    i32.add i32.const 1 i32.sub i64.load32_u offset=2147483632
  )
  (func $i64.load32_u-constant-2147483632-80 (export "i64.load32_u-constant-2147483632-80") (param i32)
  (result i64)
    local.get 0 i32.const 0x80000040 i32.add i64.const 0x4122b344c566d79a i64.store i32.const 80
    i64.load32_u offset=2147483632
  )
  (func $i64.load32_u-parameter-2147483648 (export "i64.load32_u-parameter-2147483648") (param i32)
  (result i64)
    local.get 0 i32.const 0x80000000 i32.add i64.const 0x4122b344c566d798 i64.store local.get 0
    i64.load32_u offset=2147483648
  )
  (func $i64.load32_u-slot-2147483648 (export "i64.load32_u-slot-2147483648") (param i32) (result i64)
    local.get 0 i32.const 0x80000000 i32.add i64.const 0x4122b344c566d79a i64.store local.get 0 i32.const 5
    i32.xor i32.const 5 i32.xor block end i64.load32_u offset=2147483648
  )
  (func $i64.load32_u-computed-2147549168 (export "i64.load32_u-computed-2147549168") (param i32) (result i64)
    local.get 0 i32.const 0x8000fff0 i32.add i64.const 0x4122b344c566d79a i64.store local.get 0 i32.const 1
    i32.add i32.const 1 i32.sub i64.load32_u offset=2147549168
  )
  (func $i64.load32_u-constant-2147549168-8 (export "i64.load32_u-constant-2147549168-8") (param i32)
  (result i64)
    local.get 0 i32.const 0x8000fff8 i32.add i64.const 0x4122b344c566d79c i64.store i32.const 8
    i64.load32_u offset=2147549168
  )
  (func $i32.store-parameter-0 (export "i32.store-parameter-0") (param i32) (result i32 i64)
    local.get 0 i32.const 0 i32.store8 local.get 0 i32.const 0x80000000 i32.store local.get 0 i32.const 0
    i32.add i32.load local.get 0 i64.load8_u
  )
  (func $i32.store-slot-0 (export "i32.store-slot-0") (param i32) (result i32 i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0 i32.store8 local.get 0
    i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 7 i32.store local.get 0 i32.const 0 i32.add
    i32.load local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i64.load8_u
  )
  (func $i32.store-computed-8 (export "i32.store-computed-8") (param i32) (result i32 i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.const 0 i32.store8 offset=8 local.get 0
    i32.const 1 i32.add i32.const 1 i32.sub i32.const 7 i32.store offset=8 local.get 0 i32.const 8 i32.add
    i32.load local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i64.load8_u offset=8
  )
  (func $i32.store-constant-8-2147483704 (export "i32.store-constant-8-2147483704") (param i32)
  (result i32 i64)
    i32.const 0x80000038 i32.const 0 i32.store8 offset=8 i32.const 0x80000038 i32.const 0x55667788
    i32.store offset=8 local.get 0 i32.const 0x80000040 i32.add i32.load i32.const 0x80000038
    i64.load8_u offset=8
  )
  (func $i32.store-parameter-2147483632 (export "i32.store-parameter-2147483632") (param i32) (result i32 i64)
    local.get 0 i32.const 0 i32.store8 offset=2147483632 local.get 0 i32.const 7 i32.store offset=2147483632
    local.get 0 i32.const 0x7ffffff0 i32.add i32.load local.get 0 i64.load8_u offset=2147483632
  )
  (func $i32.store-slot-2147483632 (export "i32.store-slot-2147483632") (param i32) (result i32 i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0 i32.store8 offset=2147483632
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0x55667788
    i32.store offset=2147483632 local.get 0 i32.const 0x7ffffff0 i32.add i32.load local.get 0 i32.const 5
    i32.xor i32.const 5 i32.xor block end i64.load8_u offset=2147483632
  )
  (func $i32.store-computed-2147483648 (export "i32.store-computed-2147483648") (param i32) (result i32 i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.const 0 i32.store8 offset=2147483648 local.get 0
    i32.const 1 i32.add i32.const 1 i32.sub i32.const 0x55667788 i32.store offset=2147483648 local.get 0
    i32.const 0x80000000 i32.add i32.load local.get 0 i32.const 1 i32.add i32.const 1 i32.sub
    i64.load8_u offset=2147483648
  )
  (func $i32.store-constant-2147483648-64 (export "i32.store-constant-2147483648-64") (param i32)
  (result i32 i64)
    i32.const 64 i32.const 0 i32.store8 offset=2147483648 i32.const 64 i32.const 0x80000000
    i32.store offset=2147483648 local.get 0 i32.const 0x80000040 i32.add i32.load i32.const 64
    i64.load8_u offset=2147483648
  )
  (func $i32.store-parameter-2147549168 (export "i32.store-parameter-2147549168") (param i32) (result i32 i64)
    local.get 0 i32.const 0 i32.store8 offset=2147549168 local.get 0 i32.const 0x55667788
    i32.store offset=2147549168 local.get 0 i32.const 0x8000fff0 i32.add i32.load local.get 0
    i64.load8_u offset=2147549168
  )
  (func $i32.store-slot-2147549168 (export "i32.store-slot-2147549168") (param i32) (result i32 i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0 i32.store8 offset=2147549168
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0x80000000
    i32.store offset=2147549168 local.get 0 i32.const 0x8000fff0 i32.add i32.load local.get 0 i32.const 5
    i32.xor i32.const 5 i32.xor block end i64.load8_u offset=2147549168
  )
  (func $i64.store-computed-0 (export "i64.store-computed-0") (param i32) (result i64 i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.const 0 i32.store8 local.get 0 i32.const 1 i32.add
    i32.const 1 i32.sub i64.const 0xffffffff80000000 i64.store local.get 0 i32.const 0 i32.add i64.load
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i64.load8_u
  )
  (func $i64.store-constant-0-2147483712 (export "i64.store-constant-0-2147483712") (param i32)
  (result i64 i64)
    i32.const 0x80000040 i32.const 0 i32.store8 i32.const 0x80000040 i64.const 0xffffffff i64.store
    local.get 0 i32.const 0x80000040 i32.add i64.load i32.const 0x80000040 i64.load8_u
  )
  (func $i64.store-parameter-8 (export "i64.store-parameter-8") (param i32) (result i64 i64)
    local.get 0 i32.const 0 i32.store8 offset=8 local.get 0 i64.const 0xffffffff80000000 i64.store offset=8
    local.get 0 i32.const 8 i32.add i64.load local.get 0 i64.load8_u offset=8
  )
  (func $i64.store-slot-8 (export "i64.store-slot-8") (param i32) (result i64 i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0 i32.store8 offset=8 local.get 0
    i32.const 5 i32.xor i32.const 5 i32.xor block end i64.const 0xffffffff i64.store offset=8 local.get 0
    i32.const 8 i32.add i64.load local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end
    i64.load8_u offset=8
  )
  (func $i64.store-computed-2147483632 (export "i64.store-computed-2147483632") (param i32) (result i64 i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.const 0 i32.store8 offset=2147483632 local.get 0
    i32.const 1 i32.add i32.const 1 i32.sub i64.const 0xffffffff i64.store offset=2147483632 local.get 0
    i32.const 0x7ffffff0 i32.add i64.load local.get 0 i32.const 1 i32.add i32.const 1 i32.sub
    i64.load8_u offset=2147483632
  )
  (func $i64.store-constant-2147483632-80 (export "i64.store-constant-2147483632-80") (param i32)
  (result i64 i64)
    i32.const 80 i32.const 0 i32.store8 offset=2147483632 i32.const 80 i64.const 7 i64.store offset=2147483632
    local.get 0 i32.const 0x80000040 i32.add i64.load i32.const 80 i64.load8_u offset=2147483632
  )
  (func $i64.store-parameter-2147483648 (export "i64.store-parameter-2147483648") (param i32) (result i64 i64)
    local.get 0 i32.const 0 i32.store8 offset=2147483648 local.get 0 i64.const 0xffffffff
    i64.store offset=2147483648 local.get 0 i32.const 0x80000000 i32.add i64.load local.get 0
    i64.load8_u offset=2147483648
  )
  (func $i64.store-slot-2147483648 (export "i64.store-slot-2147483648") (param i32) (result i64 i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0 i32.store8 offset=2147483648
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i64.const 7 i64.store offset=2147483648
    local.get 0 i32.const 0x80000000 i32.add i64.load local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor
    block end i64.load8_u offset=2147483648
  )
  (func $i64.store-computed-2147549168 (export "i64.store-computed-2147549168") (param i32) (result i64 i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.const 0 i32.store8 offset=2147549168 local.get 0
    i32.const 1 i32.add i32.const 1 i32.sub i64.const 7 i64.store offset=2147549168 local.get 0
    i32.const 0x8000fff0 i32.add i64.load local.get 0 i32.const 1 i32.add i32.const 1 i32.sub
    i64.load8_u offset=2147549168
  )
  (func $i64.store-constant-2147549168-8 (export "i64.store-constant-2147549168-8") (param i32)
  (result i64 i64)
    i32.const 8 i32.const 0 i32.store8 offset=2147549168 i32.const 8 i64.const 0xfedcba9876543210
    i64.store offset=2147549168 local.get 0 i32.const 0x8000fff8 i32.add i64.load i32.const 8
    i64.load8_u offset=2147549168
  )
  (func $f32.store-parameter-0 (export "f32.store-parameter-0") (param i32) (result f32 i64)
    local.get 0 i32.const 0 i32.store8 local.get 0 f32.const -24.0 f32.store local.get 0 i32.const 0 i32.add
    f32.load local.get 0 i64.load8_u
  )
  (func $f32.store-slot-0 (export "f32.store-slot-0") (param i32) (result f32 i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0 i32.store8 local.get 0
    i32.const 5 i32.xor i32.const 5 i32.xor block end f32.const -27.0 f32.store local.get 0 i32.const 0
    i32.add f32.load local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i64.load8_u
  )
  (func $f32.store-computed-8 (export "f32.store-computed-8") (param i32) (result f32 i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.const 0 i32.store8 offset=8 local.get 0
    i32.const 1 i32.add i32.const 1 i32.sub f32.const -27.0 f32.store offset=8 local.get 0 i32.const 8 i32.add
    f32.load local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i64.load8_u offset=8
  )
  (func $f32.store-constant-8-2147483704 (export "f32.store-constant-8-2147483704") (param i32)
  (result f32 i64)
    i32.const 0x80000038 i32.const 0 i32.store8 offset=8 i32.const 0x80000038 f32.const -30.0
    f32.store offset=8 local.get 0 i32.const 0x80000040 i32.add f32.load i32.const 0x80000038
    i64.load8_u offset=8
  )
  (func $f32.store-parameter-2147483632 (export "f32.store-parameter-2147483632") (param i32) (result f32 i64)
    local.get 0 i32.const 0 i32.store8 offset=2147483632 local.get 0 f32.const -27.0
    f32.store offset=2147483632 local.get 0 i32.const 0x7ffffff0 i32.add f32.load local.get 0
    i64.load8_u offset=2147483632
  )
  (func $f32.store-slot-2147483632 (export "f32.store-slot-2147483632") (param i32) (result f32 i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0 i32.store8 offset=2147483632
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end f32.const -30.0 f32.store offset=2147483632
    local.get 0 i32.const 0x7ffffff0 i32.add f32.load local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor
    block end i64.load8_u offset=2147483632
  )
  (func $f32.store-computed-2147483648 (export "f32.store-computed-2147483648") (param i32) (result f32 i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.const 0 i32.store8 offset=2147483648 local.get 0
    i32.const 1 i32.add i32.const 1 i32.sub f32.const -30.0 f32.store offset=2147483648 local.get 0
    i32.const 0x80000000 i32.add f32.load local.get 0 i32.const 1 i32.add i32.const 1 i32.sub
    i64.load8_u offset=2147483648
  )
  (func $f32.store-constant-2147483648-64 (export "f32.store-constant-2147483648-64") (param i32)
  (result f32 i64)
    i32.const 64 i32.const 0 i32.store8 offset=2147483648 i32.const 64 f32.const -33.0
    f32.store offset=2147483648 local.get 0 i32.const 0x80000040 i32.add f32.load i32.const 64
    i64.load8_u offset=2147483648
  )
  (func $f32.store-parameter-2147549168 (export "f32.store-parameter-2147549168") (param i32) (result f32 i64)
    local.get 0 i32.const 0 i32.store8 offset=2147549168 local.get 0 f32.const -30.0
    f32.store offset=2147549168 local.get 0 i32.const 0x8000fff0 i32.add f32.load local.get 0
    i64.load8_u offset=2147549168
  )
  (func $f32.store-slot-2147549168 (export "f32.store-slot-2147549168") (param i32) (result f32 i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0 i32.store8 offset=2147549168
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end f32.const -33.0 f32.store offset=2147549168
    local.get 0 i32.const 0x8000fff0 i32.add f32.load local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor
    block end i64.load8_u offset=2147549168
  )
  (func $f64.store-computed-0 (export "f64.store-computed-0") (param i32) (result f64 i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.const 0 i32.store8 local.get 0 i32.const 1 i32.add
    i32.const 1 i32.sub f64.const 1.8 f64.store local.get 0 i32.const 0 i32.add f64.load local.get 0
    i32.const 1 i32.add i32.const 1 i32.sub i64.load8_u
  )
  (func $f64.store-constant-0-2147483712 (export "f64.store-constant-0-2147483712") (param i32)
  (result f64 i64)
    i32.const 0x80000040 i32.const 0 i32.store8 i32.const 0x80000040 f64.const 2.0 f64.store local.get 0
    i32.const 0x80000040 i32.add f64.load i32.const 0x80000040 i64.load8_u
  )
  (func $f64.store-parameter-8 (export "f64.store-parameter-8") (param i32) (result f64 i64)
    local.get 0 i32.const 0 i32.store8 offset=8 local.get 0 f64.const 1.8 f64.store offset=8 local.get 0
    i32.const 8 i32.add f64.load local.get 0 i64.load8_u offset=8
  )
  (func $f64.store-slot-8 (export "f64.store-slot-8") (param i32) (result f64 i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0 i32.store8 offset=8 local.get 0
    i32.const 5 i32.xor i32.const 5 i32.xor block end f64.const 2.0 f64.store offset=8 local.get 0 i32.const 8
    i32.add f64.load local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i64.load8_u offset=8
  )
  (func $f64.store-computed-2147483632 (export "f64.store-computed-2147483632") (param i32) (result f64 i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.const 0 i32.store8 offset=2147483632 local.get 0
    i32.const 1 i32.add i32.const 1 i32.sub f64.const 2.0 f64.store offset=2147483632 local.get 0
    i32.const 0x7ffffff0 i32.add f64.load local.get 0 i32.const 1 i32.add i32.const 1 i32.sub
    i64.load8_u offset=2147483632
  )
  (func $f64.store-constant-2147483632-80 (export "f64.store-constant-2147483632-80") (param i32)
  (result f64 i64)
    i32.const 80 i32.const 0 i32.store8 offset=2147483632 i32.const 80 f64.const 2.2
    f64.store offset=2147483632 local.get 0 i32.const 0x80000040 i32.add f64.load i32.const 80
    i64.load8_u offset=2147483632
  )
  (func $f64.store-parameter-2147483648 (export "f64.store-parameter-2147483648") (param i32) (result f64 i64)
    local.get 0 i32.const 0 i32.store8 offset=2147483648 local.get 0 f64.const 2.0 f64.store offset=2147483648
    local.get 0 i32.const 0x80000000 i32.add f64.load local.get 0 i64.load8_u offset=2147483648
  )
  (func $f64.store-slot-2147483648 (export "f64.store-slot-2147483648") (param i32) (result f64 i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0 i32.store8 offset=2147483648
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end f64.const 2.2 f64.store offset=2147483648
    local.get 0 i32.const 0x80000000 i32.add f64.load local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor
    block end i64.load8_u offset=2147483648
  )
  (func $f64.store-computed-2147549168 (export "f64.store-computed-2147549168") (param i32) (result f64 i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.const 0 i32.store8 offset=2147549168 local.get 0
    i32.const 1 i32.add i32.const 1 i32.sub f64.const 2.2 f64.store offset=2147549168 local.get 0
    i32.const 0x8000fff0 i32.add f64.load local.get 0 i32.const 1 i32.add i32.const 1 i32.sub
    i64.load8_u offset=2147549168
  )
  (func $f64.store-constant-2147549168-8 (export "f64.store-constant-2147549168-8") (param i32)
  (result f64 i64)
    i32.const 8 i32.const 0 i32.store8 offset=2147549168 i32.const 8 f64.const 2.4000000000000004
    f64.store offset=2147549168 local.get 0 i32.const 0x8000fff8 i32.add f64.load i32.const 8
    i64.load8_u offset=2147549168
  )
  (func $i32.store8-parameter-0 (export "i32.store8-parameter-0") (param i32) (result i64 i64)
    local.get 0 i32.const 0 i32.store8 local.get 0 i32.const 0x55667788 i32.store8 local.get 0 i32.const 0
    i32.add i64.load8_s local.get 0 i64.load8_u
  )
  (func $i32.store8-slot-0 (export "i32.store8-slot-0") (param i32) (result i64 i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0 i32.store8 local.get 0
    i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0x80000000 i32.store8 local.get 0 i32.const 0
    i32.add i64.load8_s local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i64.load8_u
  )
  (func $i32.store8-computed-8 (export "i32.store8-computed-8") (param i32) (result i64 i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.const 0 i32.store8 offset=8 local.get 0
    i32.const 1 i32.add i32.const 1 i32.sub i32.const 0x80000000 i32.store8 offset=8 local.get 0 i32.const 8
    i32.add i64.load8_s local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i64.load8_u offset=8
  )
  (func $i32.store8-constant-8-2147483704 (export "i32.store8-constant-8-2147483704") (param i32)
  (result i64 i64)
    i32.const 0x80000038 i32.const 0 i32.store8 offset=8 i32.const 0x80000038 i32.const 7 i32.store8 offset=8
    local.get 0 i32.const 0x80000040 i32.add i64.load8_s i32.const 0x80000038 i64.load8_u offset=8
  )
  (func $i32.store8-parameter-2147483632 (export "i32.store8-parameter-2147483632") (param i32)
  (result i64 i64)
    local.get 0 i32.const 0 i32.store8 offset=2147483632 local.get 0 i32.const 0x80000000
    i32.store8 offset=2147483632 local.get 0 i32.const 0x7ffffff0 i32.add i64.load8_s local.get 0
    i64.load8_u offset=2147483632
  )
  (func $i32.store8-slot-2147483632 (export "i32.store8-slot-2147483632") (param i32) (result i64 i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0 i32.store8 offset=2147483632
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 7 i32.store8 offset=2147483632
    local.get 0 i32.const 0x7ffffff0 i32.add i64.load8_s local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor
    block end i64.load8_u offset=2147483632
  )
  (func $i32.store8-computed-2147483648 (export "i32.store8-computed-2147483648") (param i32) (result i64 i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.const 0 i32.store8 offset=2147483648 local.get 0
    i32.const 1 i32.add i32.const 1 i32.sub i32.const 7 i32.store8 offset=2147483648 local.get 0
    i32.const 0x80000000 i32.add i64.load8_s local.get 0 i32.const 1 i32.add i32.const 1 i32.sub
    i64.load8_u offset=2147483648
  )
  (func $i32.store8-constant-2147483648-64 (export "i32.store8-constant-2147483648-64") (param i32)
  (result i64 i64)
    i32.const 64 i32.const 0 i32.store8 offset=2147483648 i32.const 64 i32.const 0x55667788
    i32.store8 offset=2147483648 local.get 0 i32.const 0x80000040 i32.add i64.load8_s i32.const 64
    i64.load8_u offset=2147483648
  )
  (func $i32.store8-parameter-2147549168 (export "i32.store8-parameter-2147549168") (param i32)
  (result i64 i64)
    local.get 0 i32.const 0 i32.store8 offset=2147549168 local.get 0 i32.const 7 i32.store8 offset=2147549168
    local.get 0 i32.const 0x8000fff0 i32.add i64.load8_s local.get 0 i64.load8_u offset=2147549168
  )
  (func $i32.store8-slot-2147549168 (export "i32.store8-slot-2147549168") (param i32) (result i64 i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0 i32.store8 offset=2147549168
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0x55667788
    i32.store8 offset=2147549168 local.get 0 i32.const 0x8000fff0 i32.add i64.load8_s local.get 0 i32.const 5
    i32.xor i32.const 5 i32.xor block end i64.load8_u offset=2147549168
  )
  (func $i32.store16-computed-0 (export "i32.store16-computed-0") (param i32) (result i64 i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.const 0 i32.store8 local.get 0 i32.const 1 i32.add
    i32.const 1 i32.sub i32.const 0x80000000 i32.store16 local.get 0 i32.const 0 i32.add i64.load16_s
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i64.load8_u
  )
  (func $i32.store16-constant-0-2147483712 (export "i32.store16-constant-0-2147483712") (param i32)
  (result i64 i64)
    i32.const 0x80000040 i32.const 0 i32.store8 i32.const 0x80000040 i32.const 7 i32.store16 local.get 0
    i32.const 0x80000040 i32.add i64.load16_s i32.const 0x80000040 i64.load8_u
  )
  (func $i32.store16-parameter-8 (export "i32.store16-parameter-8") (param i32) (result i64 i64)
    local.get 0 i32.const 0 i32.store8 offset=8 local.get 0 i32.const 0x80000000 i32.store16 offset=8
    local.get 0 i32.const 8 i32.add i64.load16_s local.get 0 i64.load8_u offset=8
  )
  (func $i32.store16-slot-8 (export "i32.store16-slot-8") (param i32) (result i64 i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0 i32.store8 offset=8 local.get 0
    i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 7 i32.store16 offset=8 local.get 0 i32.const 8
    i32.add i64.load16_s local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i64.load8_u offset=8
  )
  (func $i32.store16-computed-2147483632 (export "i32.store16-computed-2147483632") (param i32)
  (result i64 i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.const 0 i32.store8 offset=2147483632 local.get 0
    i32.const 1 i32.add i32.const 1 i32.sub i32.const 7 i32.store16 offset=2147483632 local.get 0
    i32.const 0x7ffffff0 i32.add i64.load16_s local.get 0 i32.const 1 i32.add i32.const 1 i32.sub
    i64.load8_u offset=2147483632
  )
  (func $i32.store16-constant-2147483632-80 (export "i32.store16-constant-2147483632-80") (param i32)
  (result i64 i64)
    i32.const 80 i32.const 0 i32.store8 offset=2147483632 i32.const 80 i32.const 0x55667788
    i32.store16 offset=2147483632 local.get 0 i32.const 0x80000040 i32.add i64.load16_s i32.const 80
    i64.load8_u offset=2147483632
  )
  (func $i32.store16-parameter-2147483648 (export "i32.store16-parameter-2147483648") (param i32)
  (result i64 i64)
    local.get 0 i32.const 0 i32.store8 offset=2147483648 local.get 0 i32.const 7 i32.store16 offset=2147483648
    local.get 0 i32.const 0x80000000 i32.add i64.load16_s local.get 0 i64.load8_u offset=2147483648
  )
  (func $i32.store16-slot-2147483648 (export "i32.store16-slot-2147483648") (param i32) (result i64 i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0 i32.store8 offset=2147483648
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0x55667788
    i32.store16 offset=2147483648 local.get 0 i32.const 0x80000000 i32.add i64.load16_s local.get 0
    i32.const 5 i32.xor i32.const 5 i32.xor block end i64.load8_u offset=2147483648
  )
  (func $i32.store16-computed-2147549168 (export "i32.store16-computed-2147549168") (param i32)
  (result i64 i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.const 0 i32.store8 offset=2147549168 local.get 0
    i32.const 1 i32.add i32.const 1 i32.sub i32.const 0x55667788 i32.store16 offset=2147549168 local.get 0
    i32.const 0x8000fff0 i32.add i64.load16_s local.get 0 i32.const 1 i32.add i32.const 1 i32.sub
    i64.load8_u offset=2147549168
  )
  (func $i32.store16-constant-2147549168-8 (export "i32.store16-constant-2147549168-8") (param i32)
  (result i64 i64)
    i32.const 8 i32.const 0 i32.store8 offset=2147549168 i32.const 8 i32.const 0x80000000
    i32.store16 offset=2147549168 local.get 0 i32.const 0x8000fff8 i32.add i64.load16_s i32.const 8
    i64.load8_u offset=2147549168
  )
  (func $i64.store8-parameter-0 (export "i64.store8-parameter-0") (param i32) (result i64 i64)
    local.get 0 i32.const 0 i32.store8 local.get 0 i64.const 7 i64.store8 local.get 0 i32.const 0 i32.add
    i64.load8_s local.get 0 i64.load8_u
  )
  (func $i64.store8-slot-0 (export "i64.store8-slot-0") (param i32) (result i64 i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0 i32.store8 local.get 0
    i32.const 5 i32.xor i32.const 5 i32.xor block end i64.const 0xfedcba9876543210 i64.store8 local.get 0
    i32.const 0 i32.add i64.load8_s local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i64.load8_u
  )
  (func $i64.store8-computed-8 (export "i64.store8-computed-8") (param i32) (result i64 i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.const 0 i32.store8 offset=8 local.get 0
    i32.const 1 i32.add i32.const 1 i32.sub i64.const 0xfedcba9876543210 i64.store8 offset=8 local.get 0
    i32.const 8 i32.add i64.load8_s local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i64.load8_u offset=8
  )
  (func $i64.store8-constant-8-2147483704 (export "i64.store8-constant-8-2147483704") (param i32)
  (result i64 i64)
    i32.const 0x80000038 i32.const 0 i32.store8 offset=8 i32.const 0x80000038 i64.const 0x1122334455667788
    i64.store8 offset=8 local.get 0 i32.const 0x80000040 i32.add i64.load8_s i32.const 0x80000038
    i64.load8_u offset=8
  )
  (func $i64.store8-parameter-2147483632 (export "i64.store8-parameter-2147483632") (param i32)
  (result i64 i64)
    local.get 0 i32.const 0 i32.store8 offset=2147483632 local.get 0 i64.const 0xfedcba9876543210
    i64.store8 offset=2147483632 local.get 0 i32.const 0x7ffffff0 i32.add i64.load8_s local.get 0
    i64.load8_u offset=2147483632
  )
  (func $i64.store8-slot-2147483632 (export "i64.store8-slot-2147483632") (param i32) (result i64 i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0 i32.store8 offset=2147483632
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i64.const 0x1122334455667788
    i64.store8 offset=2147483632 local.get 0 i32.const 0x7ffffff0 i32.add i64.load8_s local.get 0 i32.const 5
    i32.xor i32.const 5 i32.xor block end i64.load8_u offset=2147483632
  )
  (func $i64.store8-computed-2147483648 (export "i64.store8-computed-2147483648") (param i32) (result i64 i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.const 0 i32.store8 offset=2147483648 local.get 0
    i32.const 1 i32.add i32.const 1 i32.sub i64.const 0x1122334455667788 i64.store8 offset=2147483648
    local.get 0 i32.const 0x80000000 i32.add i64.load8_s local.get 0 i32.const 1 i32.add i32.const 1 i32.sub
    i64.load8_u offset=2147483648
  )
  (func $i64.store8-constant-2147483648-64 (export "i64.store8-constant-2147483648-64") (param i32)
  (result i64 i64)
    i32.const 64 i32.const 0 i32.store8 offset=2147483648 i32.const 64 i64.const 0x80000000
    i64.store8 offset=2147483648 local.get 0 i32.const 0x80000040 i32.add i64.load8_s i32.const 64
    i64.load8_u offset=2147483648
  )
  (func $i64.store8-parameter-2147549168 (export "i64.store8-parameter-2147549168") (param i32)
  (result i64 i64)
    local.get 0 i32.const 0 i32.store8 offset=2147549168 local.get 0 i64.const 0x1122334455667788
    i64.store8 offset=2147549168 local.get 0 i32.const 0x8000fff0 i32.add i64.load8_s local.get 0
    i64.load8_u offset=2147549168
  )
  (func $i64.store8-slot-2147549168 (export "i64.store8-slot-2147549168") (param i32) (result i64 i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0 i32.store8 offset=2147549168
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i64.const 0x80000000
    i64.store8 offset=2147549168 local.get 0 i32.const 0x8000fff0 i32.add i64.load8_s local.get 0 i32.const 5
    i32.xor i32.const 5 i32.xor block end i64.load8_u offset=2147549168
  )
  (func $i64.store16-computed-0 (export "i64.store16-computed-0") (param i32) (result i64 i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.const 0 i32.store8 local.get 0 i32.const 1 i32.add
    i32.const 1 i32.sub i64.const 0xfedcba9876543210 i64.store16 local.get 0 i32.const 0 i32.add i64.load16_s
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i64.load8_u
  )
  (func $i64.store16-constant-0-2147483712 (export "i64.store16-constant-0-2147483712") (param i32)
  (result i64 i64)
    i32.const 0x80000040 i32.const 0 i32.store8 i32.const 0x80000040 i64.const 0x1122334455667788 i64.store16
    local.get 0 i32.const 0x80000040 i32.add i64.load16_s i32.const 0x80000040 i64.load8_u
  )
  (func $i64.store16-parameter-8 (export "i64.store16-parameter-8") (param i32) (result i64 i64)
    local.get 0 i32.const 0 i32.store8 offset=8 local.get 0 i64.const 0xfedcba9876543210 i64.store16 offset=8
    local.get 0 i32.const 8 i32.add i64.load16_s local.get 0 i64.load8_u offset=8
  )
  (func $i64.store16-slot-8 (export "i64.store16-slot-8") (param i32) (result i64 i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0 i32.store8 offset=8 local.get 0
    i32.const 5 i32.xor i32.const 5 i32.xor block end i64.const 0x1122334455667788 i64.store16 offset=8
    local.get 0 i32.const 8 i32.add i64.load16_s local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end
    i64.load8_u offset=8
  )
  (func $i64.store16-computed-2147483632 (export "i64.store16-computed-2147483632") (param i32)
  (result i64 i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.const 0 i32.store8 offset=2147483632 local.get 0
    i32.const 1 i32.add i32.const 1 i32.sub i64.const 0x1122334455667788 i64.store16 offset=2147483632
    local.get 0 i32.const 0x7ffffff0 i32.add i64.load16_s local.get 0 i32.const 1 i32.add i32.const 1 i32.sub
    i64.load8_u offset=2147483632
  )
  (func $i64.store16-constant-2147483632-80 (export "i64.store16-constant-2147483632-80") (param i32)
  (result i64 i64)
    i32.const 80 i32.const 0 i32.store8 offset=2147483632 i32.const 80 i64.const 0x80000000
    i64.store16 offset=2147483632 local.get 0 i32.const 0x80000040 i32.add i64.load16_s i32.const 80
    i64.load8_u offset=2147483632
  )
  (func $i64.store16-parameter-2147483648 (export "i64.store16-parameter-2147483648") (param i32)
  (result i64 i64)
    local.get 0 i32.const 0 i32.store8 offset=2147483648 local.get 0 i64.const 0x1122334455667788
    i64.store16 offset=2147483648 local.get 0 i32.const 0x80000000 i32.add i64.load16_s local.get 0
    i64.load8_u offset=2147483648
  )
  (func $i64.store16-slot-2147483648 (export "i64.store16-slot-2147483648") (param i32) (result i64 i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0 i32.store8 offset=2147483648
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i64.const 0x80000000
    i64.store16 offset=2147483648 local.get 0 i32.const 0x80000000 i32.add i64.load16_s local.get 0
    i32.const 5 i32.xor i32.const 5 i32.xor block end i64.load8_u offset=2147483648
  )
  (func $i64.store16-computed-2147549168 (export "i64.store16-computed-2147549168") (param i32)
  (result i64 i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.const 0 i32.store8 offset=2147549168 local.get 0
    i32.const 1 i32.add i32.const 1 i32.sub i64.const 0x80000000 i64.store16 offset=2147549168 local.get 0
    i32.const 0x8000fff0 i32.add i64.load16_s local.get 0 i32.const 1 i32.add i32.const 1 i32.sub
    i64.load8_u offset=2147549168
  )
  (func $i64.store16-constant-2147549168-8 (export "i64.store16-constant-2147549168-8") (param i32)
  (result i64 i64)
    i32.const 8 i32.const 0 i32.store8 offset=2147549168 i32.const 8 i64.const 0xffffffff80000000
    i64.store16 offset=2147549168 local.get 0 i32.const 0x8000fff8 i32.add i64.load16_s i32.const 8
    i64.load8_u offset=2147549168
  )
  (func $i64.store32-parameter-0 (export "i64.store32-parameter-0") (param i32) (result i64 i64)
    local.get 0 i32.const 0 i32.store8 local.get 0 i64.const 0xfedcba9876543210 i64.store32 local.get 0
    i32.const 0 i32.add i64.load32_s local.get 0 i64.load8_u
  )
  (func $i64.store32-slot-0 (export "i64.store32-slot-0") (param i32) (result i64 i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0 i32.store8 local.get 0
    i32.const 5 i32.xor i32.const 5 i32.xor block end i64.const 0x1122334455667788 i64.store32 local.get 0
    i32.const 0 i32.add i64.load32_s local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i64.load8_u
  )
  (func $i64.store32-computed-8 (export "i64.store32-computed-8") (param i32) (result i64 i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.const 0 i32.store8 offset=8 local.get 0
    i32.const 1 i32.add i32.const 1 i32.sub i64.const 0x1122334455667788 i64.store32 offset=8 local.get 0
    i32.const 8 i32.add i64.load32_s local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i64.load8_u offset=8
  )
  (func $i64.store32-constant-8-2147483704 (export "i64.store32-constant-8-2147483704") (param i32)
  (result i64 i64)
    i32.const 0x80000038 i32.const 0 i32.store8 offset=8 i32.const 0x80000038 i64.const 0x80000000
    i64.store32 offset=8 local.get 0 i32.const 0x80000040 i32.add i64.load32_s i32.const 0x80000038
    i64.load8_u offset=8
  )
  (func $i64.store32-parameter-2147483632 (export "i64.store32-parameter-2147483632") (param i32)
  (result i64 i64)
    local.get 0 i32.const 0 i32.store8 offset=2147483632 local.get 0 i64.const 0x1122334455667788
    i64.store32 offset=2147483632 local.get 0 i32.const 0x7ffffff0 i32.add i64.load32_s local.get 0
    i64.load8_u offset=2147483632
  )
  (func $i64.store32-slot-2147483632 (export "i64.store32-slot-2147483632") (param i32) (result i64 i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0 i32.store8 offset=2147483632
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i64.const 0x80000000
    i64.store32 offset=2147483632 local.get 0 i32.const 0x7ffffff0 i32.add i64.load32_s local.get 0
    i32.const 5 i32.xor i32.const 5 i32.xor block end i64.load8_u offset=2147483632
  )
  (func $i64.store32-computed-2147483648 (export "i64.store32-computed-2147483648") (param i32)
  (result i64 i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.const 0 i32.store8 offset=2147483648 local.get 0
    i32.const 1 i32.add i32.const 1 i32.sub i64.const 0x80000000 i64.store32 offset=2147483648 local.get 0
    i32.const 0x80000000 i32.add i64.load32_s local.get 0 i32.const 1 i32.add i32.const 1 i32.sub
    i64.load8_u offset=2147483648
  )
  (func $i64.store32-constant-2147483648-64 (export "i64.store32-constant-2147483648-64") (param i32)
  (result i64 i64)
    i32.const 64 i32.const 0 i32.store8 offset=2147483648 i32.const 64 i64.const 0xffffffff80000000
    i64.store32 offset=2147483648 local.get 0 i32.const 0x80000040 i32.add i64.load32_s i32.const 64
    i64.load8_u offset=2147483648
  )
  (func $i64.store32-parameter-2147549168 (export "i64.store32-parameter-2147549168") (param i32)
  (result i64 i64)
    local.get 0 i32.const 0 i32.store8 offset=2147549168 local.get 0 i64.const 0x80000000
    i64.store32 offset=2147549168 local.get 0 i32.const 0x8000fff0 i32.add i64.load32_s local.get 0
    i64.load8_u offset=2147549168
  )
  (func $i64.store32-slot-2147549168 (export "i64.store32-slot-2147549168") (param i32) (result i64 i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0 i32.store8 offset=2147549168
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i64.const 0xffffffff80000000
    i64.store32 offset=2147549168 local.get 0 i32.const 0x8000fff0 i32.add i64.load32_s local.get 0
    i32.const 5 i32.xor i32.const 5 i32.xor block end i64.load8_u offset=2147549168
  )
)

(assert_return (invoke "i32.load-parameter-0" (i32.const 0x80000040)) (i64.const 0xc566d788))
(assert_return (invoke "i32.load-slot-0" (i32.const 0x80000040)) (i64.const 0xc566d78a))
(assert_return (invoke "i32.load-computed-8" (i32.const 0x80000038)) (i64.const 0xc566d78a))
(assert_return (invoke "i32.load-constant-8-2147483704" (i32.const 0)) (i64.const 0xc566d78c))
(assert_return (invoke "i32.load-parameter-2147483632" (i32.const 80)) (i64.const 0xc566d78a))
(assert_return (invoke "i32.load-slot-2147483632" (i32.const 80)) (i64.const 0xc566d78c))
(assert_return (invoke "i32.load-computed-2147483648" (i32.const 64)) (i64.const 0xc566d78c))
(assert_return (invoke "i32.load-constant-2147483648-64" (i32.const 0)) (i64.const 0xc566d78e))
(assert_return (invoke "i32.load-parameter-2147549168" (i32.const 8)) (i64.const 0xc566d78c))
(assert_return (invoke "i32.load-slot-2147549168" (i32.const 8)) (i64.const 0xc566d78e))
(assert_return (invoke "i64.load-computed-0" (i32.const 0x80000040)) (i64.const 0x4122b344c566d78a))
(assert_return (invoke "i64.load-constant-0-2147483712" (i32.const 0)) (i64.const 0x4122b344c566d78c))
(assert_return (invoke "i64.load-parameter-8" (i32.const 0x80000038)) (i64.const 0x4122b344c566d78a))
(assert_return (invoke "i64.load-slot-8" (i32.const 0x80000038)) (i64.const 0x4122b344c566d78c))
(assert_return (invoke "i64.load-computed-2147483632" (i32.const 80)) (i64.const 0x4122b344c566d78c))
(assert_return (invoke "i64.load-constant-2147483632-80" (i32.const 0)) (i64.const 0x4122b344c566d78e))
(assert_return (invoke "i64.load-parameter-2147483648" (i32.const 64)) (i64.const 0x4122b344c566d78c))
(assert_return (invoke "i64.load-slot-2147483648" (i32.const 64)) (i64.const 0x4122b344c566d78e))
(assert_return (invoke "i64.load-computed-2147549168" (i32.const 8)) (i64.const 0x4122b344c566d78e))
(assert_return (invoke "i64.load-constant-2147549168-8" (i32.const 0)) (i64.const 0x4122b344c566d790))
(assert_return (invoke "f32.load-parameter-0" (i32.const 0x80000040)) (f32.const -3693.4712))
(assert_return (invoke "f32.load-slot-0" (i32.const 0x80000040)) (f32.const -3693.4717))
(assert_return (invoke "f32.load-computed-8" (i32.const 0x80000038)) (f32.const -3693.4717))
(assert_return (invoke "f32.load-constant-8-2147483704" (i32.const 0)) (f32.const -3693.4722))
(assert_return (invoke "f32.load-parameter-2147483632" (i32.const 80)) (f32.const -3693.4717))
(assert_return (invoke "f32.load-slot-2147483632" (i32.const 80)) (f32.const -3693.4722))
(assert_return (invoke "f32.load-computed-2147483648" (i32.const 64)) (f32.const -3693.4722))
(assert_return (invoke "f32.load-constant-2147483648-64" (i32.const 0)) (f32.const -3693.4727))
(assert_return (invoke "f32.load-parameter-2147549168" (i32.const 8)) (f32.const -3693.4722))
(assert_return (invoke "f32.load-slot-2147549168" (i32.const 8)) (f32.const -3693.4727))
(assert_return (invoke "f64.load-computed-0" (i32.const 0x80000040)) (f64.const 612770.385550247))
(assert_return (invoke "f64.load-constant-0-2147483712" (i32.const 0)) (f64.const 612770.3855502473))
(assert_return (invoke "f64.load-parameter-8" (i32.const 0x80000038)) (f64.const 612770.385550247))
(assert_return (invoke "f64.load-slot-8" (i32.const 0x80000038)) (f64.const 612770.3855502473))
(assert_return (invoke "f64.load-computed-2147483632" (i32.const 80)) (f64.const 612770.3855502473))
(assert_return (invoke "f64.load-constant-2147483632-80" (i32.const 0)) (f64.const 612770.3855502475))
(assert_return (invoke "f64.load-parameter-2147483648" (i32.const 64)) (f64.const 612770.3855502473))
(assert_return (invoke "f64.load-slot-2147483648" (i32.const 64)) (f64.const 612770.3855502475))
(assert_return (invoke "f64.load-computed-2147549168" (i32.const 8)) (f64.const 612770.3855502475))
(assert_return (invoke "f64.load-constant-2147549168-8" (i32.const 0)) (f64.const 612770.3855502477))
(assert_return (invoke "i32.load8_s-parameter-0" (i32.const 0x80000040)) (i64.const 0xffffff8c))
(assert_return (invoke "i32.load8_s-slot-0" (i32.const 0x80000040)) (i64.const 0xffffff8e))
(assert_return (invoke "i32.load8_s-computed-8" (i32.const 0x80000038)) (i64.const 0xffffff8e))
(assert_return (invoke "i32.load8_s-constant-8-2147483704" (i32.const 0)) (i64.const 0xffffff90))
(assert_return (invoke "i32.load8_s-parameter-2147483632" (i32.const 80)) (i64.const 0xffffff8e))
(assert_return (invoke "i32.load8_s-slot-2147483632" (i32.const 80)) (i64.const 0xffffff90))
(assert_return (invoke "i32.load8_s-computed-2147483648" (i32.const 64)) (i64.const 0xffffff90))
(assert_return (invoke "i32.load8_s-constant-2147483648-64" (i32.const 0)) (i64.const 0xffffff92))
(assert_return (invoke "i32.load8_s-parameter-2147549168" (i32.const 8)) (i64.const 0xffffff90))
(assert_return (invoke "i32.load8_s-slot-2147549168" (i32.const 8)) (i64.const 0xffffff92))
(assert_return (invoke "i32.load8_u-computed-0" (i32.const 0x80000040)) (i64.const 142))
(assert_return (invoke "i32.load8_u-constant-0-2147483712" (i32.const 0)) (i64.const 144))
(assert_return (invoke "i32.load8_u-parameter-8" (i32.const 0x80000038)) (i64.const 142))
(assert_return (invoke "i32.load8_u-slot-8" (i32.const 0x80000038)) (i64.const 144))
(assert_return (invoke "i32.load8_u-computed-2147483632" (i32.const 80)) (i64.const 144))
(assert_return (invoke "i32.load8_u-constant-2147483632-80" (i32.const 0)) (i64.const 146))
(assert_return (invoke "i32.load8_u-parameter-2147483648" (i32.const 64)) (i64.const 144))
(assert_return (invoke "i32.load8_u-slot-2147483648" (i32.const 64)) (i64.const 146))
(assert_return (invoke "i32.load8_u-computed-2147549168" (i32.const 8)) (i64.const 146))
(assert_return (invoke "i32.load8_u-constant-2147549168-8" (i32.const 0)) (i64.const 148))
(assert_return (invoke "i32.load16_s-parameter-0" (i32.const 0x80000040)) (i64.const 0xffffd78e))
(assert_return (invoke "i32.load16_s-slot-0" (i32.const 0x80000040)) (i64.const 0xffffd790))
(assert_return (invoke "i32.load16_s-computed-8" (i32.const 0x80000038)) (i64.const 0xffffd790))
(assert_return (invoke "i32.load16_s-constant-8-2147483704" (i32.const 0)) (i64.const 0xffffd792))
(assert_return (invoke "i32.load16_s-parameter-2147483632" (i32.const 80)) (i64.const 0xffffd790))
(assert_return (invoke "i32.load16_s-slot-2147483632" (i32.const 80)) (i64.const 0xffffd792))
(assert_return (invoke "i32.load16_s-computed-2147483648" (i32.const 64)) (i64.const 0xffffd792))
(assert_return (invoke "i32.load16_s-constant-2147483648-64" (i32.const 0)) (i64.const 0xffffd794))
(assert_return (invoke "i32.load16_s-parameter-2147549168" (i32.const 8)) (i64.const 0xffffd792))
(assert_return (invoke "i32.load16_s-slot-2147549168" (i32.const 8)) (i64.const 0xffffd794))
(assert_return (invoke "i32.load16_u-computed-0" (i32.const 0x80000040)) (i64.const 55184))
(assert_return (invoke "i32.load16_u-constant-0-2147483712" (i32.const 0)) (i64.const 55186))
(assert_return (invoke "i32.load16_u-parameter-8" (i32.const 0x80000038)) (i64.const 55184))
(assert_return (invoke "i32.load16_u-slot-8" (i32.const 0x80000038)) (i64.const 55186))
(assert_return (invoke "i32.load16_u-computed-2147483632" (i32.const 80)) (i64.const 55186))
(assert_return (invoke "i32.load16_u-constant-2147483632-80" (i32.const 0)) (i64.const 55188))
(assert_return (invoke "i32.load16_u-parameter-2147483648" (i32.const 64)) (i64.const 55186))
(assert_return (invoke "i32.load16_u-slot-2147483648" (i32.const 64)) (i64.const 55188))
(assert_return (invoke "i32.load16_u-computed-2147549168" (i32.const 8)) (i64.const 55188))
(assert_return (invoke "i32.load16_u-constant-2147549168-8" (i32.const 0)) (i64.const 55190))
(assert_return (invoke "i64.load8_s-parameter-0" (i32.const 0x80000040)) (i64.const -112))
(assert_return (invoke "i64.load8_s-slot-0" (i32.const 0x80000040)) (i64.const -110))
(assert_return (invoke "i64.load8_s-computed-8" (i32.const 0x80000038)) (i64.const -110))
(assert_return (invoke "i64.load8_s-constant-8-2147483704" (i32.const 0)) (i64.const -108))
(assert_return (invoke "i64.load8_s-parameter-2147483632" (i32.const 80)) (i64.const -110))
(assert_return (invoke "i64.load8_s-slot-2147483632" (i32.const 80)) (i64.const -108))
(assert_return (invoke "i64.load8_s-computed-2147483648" (i32.const 64)) (i64.const -108))
(assert_return (invoke "i64.load8_s-constant-2147483648-64" (i32.const 0)) (i64.const -106))
(assert_return (invoke "i64.load8_s-parameter-2147549168" (i32.const 8)) (i64.const -108))
(assert_return (invoke "i64.load8_s-slot-2147549168" (i32.const 8)) (i64.const -106))
(assert_return (invoke "i64.load8_u-computed-0" (i32.const 0x80000040)) (i64.const 146))
(assert_return (invoke "i64.load8_u-constant-0-2147483712" (i32.const 0)) (i64.const 148))
(assert_return (invoke "i64.load8_u-parameter-8" (i32.const 0x80000038)) (i64.const 146))
(assert_return (invoke "i64.load8_u-slot-8" (i32.const 0x80000038)) (i64.const 148))
(assert_return (invoke "i64.load8_u-computed-2147483632" (i32.const 80)) (i64.const 148))
(assert_return (invoke "i64.load8_u-constant-2147483632-80" (i32.const 0)) (i64.const 150))
(assert_return (invoke "i64.load8_u-parameter-2147483648" (i32.const 64)) (i64.const 148))
(assert_return (invoke "i64.load8_u-slot-2147483648" (i32.const 64)) (i64.const 150))
(assert_return (invoke "i64.load8_u-computed-2147549168" (i32.const 8)) (i64.const 150))
(assert_return (invoke "i64.load8_u-constant-2147549168-8" (i32.const 0)) (i64.const 152))
(assert_return (invoke "i64.load16_s-parameter-0" (i32.const 0x80000040)) (i64.const -10350))
(assert_return (invoke "i64.load16_s-slot-0" (i32.const 0x80000040)) (i64.const -10348))
(assert_return (invoke "i64.load16_s-computed-8" (i32.const 0x80000038)) (i64.const -10348))
(assert_return (invoke "i64.load16_s-constant-8-2147483704" (i32.const 0)) (i64.const -10346))
(assert_return (invoke "i64.load16_s-parameter-2147483632" (i32.const 80)) (i64.const -10348))
(assert_return (invoke "i64.load16_s-slot-2147483632" (i32.const 80)) (i64.const -10346))
(assert_return (invoke "i64.load16_s-computed-2147483648" (i32.const 64)) (i64.const -10346))
(assert_return (invoke "i64.load16_s-constant-2147483648-64" (i32.const 0)) (i64.const -10344))
(assert_return (invoke "i64.load16_s-parameter-2147549168" (i32.const 8)) (i64.const -10346))
(assert_return (invoke "i64.load16_s-slot-2147549168" (i32.const 8)) (i64.const -10344))
(assert_return (invoke "i64.load16_u-computed-0" (i32.const 0x80000040)) (i64.const 55188))
(assert_return (invoke "i64.load16_u-constant-0-2147483712" (i32.const 0)) (i64.const 55190))
(assert_return (invoke "i64.load16_u-parameter-8" (i32.const 0x80000038)) (i64.const 55188))
(assert_return (invoke "i64.load16_u-slot-8" (i32.const 0x80000038)) (i64.const 55190))
(assert_return (invoke "i64.load16_u-computed-2147483632" (i32.const 80)) (i64.const 55190))
(assert_return (invoke "i64.load16_u-constant-2147483632-80" (i32.const 0)) (i64.const 55192))
(assert_return (invoke "i64.load16_u-parameter-2147483648" (i32.const 64)) (i64.const 55190))
(assert_return (invoke "i64.load16_u-slot-2147483648" (i32.const 64)) (i64.const 55192))
(assert_return (invoke "i64.load16_u-computed-2147549168" (i32.const 8)) (i64.const 55192))
(assert_return (invoke "i64.load16_u-constant-2147549168-8" (i32.const 0)) (i64.const 55194))
(assert_return (invoke "i64.load32_s-parameter-0" (i32.const 0x80000040)) (i64.const 0xffffffffc566d794))
(assert_return (invoke "i64.load32_s-slot-0" (i32.const 0x80000040)) (i64.const 0xffffffffc566d796))
(assert_return (invoke "i64.load32_s-computed-8" (i32.const 0x80000038)) (i64.const 0xffffffffc566d796))
(assert_return (invoke "i64.load32_s-constant-8-2147483704" (i32.const 0)) (i64.const 0xffffffffc566d798))
(assert_return (invoke "i64.load32_s-parameter-2147483632" (i32.const 80)) (i64.const 0xffffffffc566d796))
(assert_return (invoke "i64.load32_s-slot-2147483632" (i32.const 80)) (i64.const 0xffffffffc566d798))
(assert_return (invoke "i64.load32_s-computed-2147483648" (i32.const 64)) (i64.const 0xffffffffc566d798))
(assert_return (invoke "i64.load32_s-constant-2147483648-64" (i32.const 0)) (i64.const 0xffffffffc566d79a))
(assert_return (invoke "i64.load32_s-parameter-2147549168" (i32.const 8)) (i64.const 0xffffffffc566d798))
(assert_return (invoke "i64.load32_s-slot-2147549168" (i32.const 8)) (i64.const 0xffffffffc566d79a))
(assert_return (invoke "i64.load32_u-computed-0" (i32.const 0x80000040)) (i64.const 0xc566d796))
(assert_return (invoke "i64.load32_u-constant-0-2147483712" (i32.const 0)) (i64.const 0xc566d798))
(assert_return (invoke "i64.load32_u-parameter-8" (i32.const 0x80000038)) (i64.const 0xc566d796))
(assert_return (invoke "i64.load32_u-slot-8" (i32.const 0x80000038)) (i64.const 0xc566d798))
(assert_return (invoke "i64.load32_u-computed-2147483632" (i32.const 80)) (i64.const 0xc566d798))
(assert_return (invoke "i64.load32_u-constant-2147483632-80" (i32.const 0)) (i64.const 0xc566d79a))
(assert_return (invoke "i64.load32_u-parameter-2147483648" (i32.const 64)) (i64.const 0xc566d798))
(assert_return (invoke "i64.load32_u-slot-2147483648" (i32.const 64)) (i64.const 0xc566d79a))
(assert_return (invoke "i64.load32_u-computed-2147549168" (i32.const 8)) (i64.const 0xc566d79a))
(assert_return (invoke "i64.load32_u-constant-2147549168-8" (i32.const 0)) (i64.const 0xc566d79c))
(assert_return (invoke "i32.store-parameter-0" (i32.const 0x80000040)) (i32.const 0x80000000) (i64.const 0))
(assert_return (invoke "i32.store-slot-0" (i32.const 0x80000040)) (i32.const 7) (i64.const 7))
(assert_return (invoke "i32.store-computed-8" (i32.const 0x80000038)) (i32.const 7) (i64.const 7))
(assert_return (invoke "i32.store-constant-8-2147483704"
  (i32.const 0)) (i32.const 0x55667788) (i64.const 136))
(assert_return (invoke "i32.store-parameter-2147483632" (i32.const 80)) (i32.const 7) (i64.const 7))
(assert_return (invoke "i32.store-slot-2147483632" (i32.const 80)) (i32.const 0x55667788) (i64.const 136))
(assert_return (invoke "i32.store-computed-2147483648" (i32.const 64)) (i32.const 0x55667788) (i64.const 136))
(assert_return (invoke "i32.store-constant-2147483648-64" (i32.const 0)) (i32.const 0x80000000) (i64.const 0))
(assert_return (invoke "i32.store-parameter-2147549168" (i32.const 8)) (i32.const 0x55667788) (i64.const 136))
(assert_return (invoke "i32.store-slot-2147549168" (i32.const 8)) (i32.const 0x80000000) (i64.const 0))
(assert_return (invoke "i64.store-computed-0"
  (i32.const 0x80000040)) (i64.const 0xffffffff80000000) (i64.const 0))
(assert_return (invoke "i64.store-constant-0-2147483712"
  (i32.const 0)) (i64.const 0xffffffff) (i64.const 255))
(assert_return (invoke "i64.store-parameter-8"
  (i32.const 0x80000038)) (i64.const 0xffffffff80000000) (i64.const 0))
(assert_return (invoke "i64.store-slot-8" (i32.const 0x80000038)) (i64.const 0xffffffff) (i64.const 255))
(assert_return (invoke "i64.store-computed-2147483632" (i32.const 80)) (i64.const 0xffffffff) (i64.const 255))
(assert_return (invoke "i64.store-constant-2147483632-80" (i32.const 0)) (i64.const 7) (i64.const 7))
(assert_return (invoke "i64.store-parameter-2147483648"
  (i32.const 64)) (i64.const 0xffffffff) (i64.const 255))
(assert_return (invoke "i64.store-slot-2147483648" (i32.const 64)) (i64.const 7) (i64.const 7))
(assert_return (invoke "i64.store-computed-2147549168" (i32.const 8)) (i64.const 7) (i64.const 7))
(assert_return (invoke "i64.store-constant-2147549168-8"
  (i32.const 0)) (i64.const 0xfedcba9876543210) (i64.const 16))
(assert_return (invoke "f32.store-parameter-0" (i32.const 0x80000040)) (f32.const -24.0) (i64.const 0))
(assert_return (invoke "f32.store-slot-0" (i32.const 0x80000040)) (f32.const -27.0) (i64.const 0))
(assert_return (invoke "f32.store-computed-8" (i32.const 0x80000038)) (f32.const -27.0) (i64.const 0))
(assert_return (invoke "f32.store-constant-8-2147483704" (i32.const 0)) (f32.const -30.0) (i64.const 0))
(assert_return (invoke "f32.store-parameter-2147483632" (i32.const 80)) (f32.const -27.0) (i64.const 0))
(assert_return (invoke "f32.store-slot-2147483632" (i32.const 80)) (f32.const -30.0) (i64.const 0))
(assert_return (invoke "f32.store-computed-2147483648" (i32.const 64)) (f32.const -30.0) (i64.const 0))
(assert_return (invoke "f32.store-constant-2147483648-64" (i32.const 0)) (f32.const -33.0) (i64.const 0))
(assert_return (invoke "f32.store-parameter-2147549168" (i32.const 8)) (f32.const -30.0) (i64.const 0))
(assert_return (invoke "f32.store-slot-2147549168" (i32.const 8)) (f32.const -33.0) (i64.const 0))
(assert_return (invoke "f64.store-computed-0" (i32.const 0x80000040)) (f64.const 1.8) (i64.const 205))
(assert_return (invoke "f64.store-constant-0-2147483712" (i32.const 0)) (f64.const 2.0) (i64.const 0))
(assert_return (invoke "f64.store-parameter-8" (i32.const 0x80000038)) (f64.const 1.8) (i64.const 205))
(assert_return (invoke "f64.store-slot-8" (i32.const 0x80000038)) (f64.const 2.0) (i64.const 0))
(assert_return (invoke "f64.store-computed-2147483632" (i32.const 80)) (f64.const 2.0) (i64.const 0))
(assert_return (invoke "f64.store-constant-2147483632-80" (i32.const 0)) (f64.const 2.2) (i64.const 154))
(assert_return (invoke "f64.store-parameter-2147483648" (i32.const 64)) (f64.const 2.0) (i64.const 0))
(assert_return (invoke "f64.store-slot-2147483648" (i32.const 64)) (f64.const 2.2) (i64.const 154))
(assert_return (invoke "f64.store-computed-2147549168" (i32.const 8)) (f64.const 2.2) (i64.const 154))
(assert_return (invoke "f64.store-constant-2147549168-8"
  (i32.const 0)) (f64.const 2.4000000000000004) (i64.const 52))
(assert_return (invoke "i32.store8-parameter-0" (i32.const 0x80000040)) (i64.const -120) (i64.const 136))
(assert_return (invoke "i32.store8-slot-0" (i32.const 0x80000040)) (i64.const 0) (i64.const 0))
(assert_return (invoke "i32.store8-computed-8" (i32.const 0x80000038)) (i64.const 0) (i64.const 0))
(assert_return (invoke "i32.store8-constant-8-2147483704" (i32.const 0)) (i64.const 7) (i64.const 7))
(assert_return (invoke "i32.store8-parameter-2147483632" (i32.const 80)) (i64.const 0) (i64.const 0))
(assert_return (invoke "i32.store8-slot-2147483632" (i32.const 80)) (i64.const 7) (i64.const 7))
(assert_return (invoke "i32.store8-computed-2147483648" (i32.const 64)) (i64.const 7) (i64.const 7))
(assert_return (invoke "i32.store8-constant-2147483648-64" (i32.const 0)) (i64.const -120) (i64.const 136))
(assert_return (invoke "i32.store8-parameter-2147549168" (i32.const 8)) (i64.const 7) (i64.const 7))
(assert_return (invoke "i32.store8-slot-2147549168" (i32.const 8)) (i64.const -120) (i64.const 136))
(assert_return (invoke "i32.store16-computed-0" (i32.const 0x80000040)) (i64.const 0) (i64.const 0))
(assert_return (invoke "i32.store16-constant-0-2147483712" (i32.const 0)) (i64.const 7) (i64.const 7))
(assert_return (invoke "i32.store16-parameter-8" (i32.const 0x80000038)) (i64.const 0) (i64.const 0))
(assert_return (invoke "i32.store16-slot-8" (i32.const 0x80000038)) (i64.const 7) (i64.const 7))
(assert_return (invoke "i32.store16-computed-2147483632" (i32.const 80)) (i64.const 7) (i64.const 7))
(assert_return (invoke "i32.store16-constant-2147483632-80" (i32.const 0)) (i64.const 30600) (i64.const 136))
(assert_return (invoke "i32.store16-parameter-2147483648" (i32.const 64)) (i64.const 7) (i64.const 7))
(assert_return (invoke "i32.store16-slot-2147483648" (i32.const 64)) (i64.const 30600) (i64.const 136))
(assert_return (invoke "i32.store16-computed-2147549168" (i32.const 8)) (i64.const 30600) (i64.const 136))
(assert_return (invoke "i32.store16-constant-2147549168-8" (i32.const 0)) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64.store8-parameter-0" (i32.const 0x80000040)) (i64.const 7) (i64.const 7))
(assert_return (invoke "i64.store8-slot-0" (i32.const 0x80000040)) (i64.const 16) (i64.const 16))
(assert_return (invoke "i64.store8-computed-8" (i32.const 0x80000038)) (i64.const 16) (i64.const 16))
(assert_return (invoke "i64.store8-constant-8-2147483704" (i32.const 0)) (i64.const -120) (i64.const 136))
(assert_return (invoke "i64.store8-parameter-2147483632" (i32.const 80)) (i64.const 16) (i64.const 16))
(assert_return (invoke "i64.store8-slot-2147483632" (i32.const 80)) (i64.const -120) (i64.const 136))
(assert_return (invoke "i64.store8-computed-2147483648" (i32.const 64)) (i64.const -120) (i64.const 136))
(assert_return (invoke "i64.store8-constant-2147483648-64" (i32.const 0)) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64.store8-parameter-2147549168" (i32.const 8)) (i64.const -120) (i64.const 136))
(assert_return (invoke "i64.store8-slot-2147549168" (i32.const 8)) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64.store16-computed-0" (i32.const 0x80000040)) (i64.const 12816) (i64.const 16))
(assert_return (invoke "i64.store16-constant-0-2147483712" (i32.const 0)) (i64.const 30600) (i64.const 136))
(assert_return (invoke "i64.store16-parameter-8" (i32.const 0x80000038)) (i64.const 12816) (i64.const 16))
(assert_return (invoke "i64.store16-slot-8" (i32.const 0x80000038)) (i64.const 30600) (i64.const 136))
(assert_return (invoke "i64.store16-computed-2147483632" (i32.const 80)) (i64.const 30600) (i64.const 136))
(assert_return (invoke "i64.store16-constant-2147483632-80" (i32.const 0)) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64.store16-parameter-2147483648" (i32.const 64)) (i64.const 30600) (i64.const 136))
(assert_return (invoke "i64.store16-slot-2147483648" (i32.const 64)) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64.store16-computed-2147549168" (i32.const 8)) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64.store16-constant-2147549168-8" (i32.const 0)) (i64.const 0) (i64.const 0))
(assert_return (invoke "i64.store32-parameter-0"
  (i32.const 0x80000040)) (i64.const 0x76543210) (i64.const 16))
(assert_return (invoke "i64.store32-slot-0" (i32.const 0x80000040)) (i64.const 0x55667788) (i64.const 136))
(assert_return (invoke "i64.store32-computed-8"
  (i32.const 0x80000038)) (i64.const 0x55667788) (i64.const 136))
(assert_return (invoke "i64.store32-constant-8-2147483704"
  (i32.const 0)) (i64.const 0xffffffff80000000) (i64.const 0))
(assert_return (invoke "i64.store32-parameter-2147483632"
  (i32.const 80)) (i64.const 0x55667788) (i64.const 136))
(assert_return (invoke "i64.store32-slot-2147483632"
  (i32.const 80)) (i64.const 0xffffffff80000000) (i64.const 0))
(assert_return (invoke "i64.store32-computed-2147483648"
  (i32.const 64)) (i64.const 0xffffffff80000000) (i64.const 0))
(assert_return (invoke "i64.store32-constant-2147483648-64"
  (i32.const 0)) (i64.const 0xffffffff80000000) (i64.const 0))
(assert_return (invoke "i64.store32-parameter-2147549168"
  (i32.const 8)) (i64.const 0xffffffff80000000) (i64.const 0))
(assert_return (invoke "i64.store32-slot-2147549168"
  (i32.const 8)) (i64.const 0xffffffff80000000) (i64.const 0))
