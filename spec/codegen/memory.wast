;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Every load and store, with offsets up to 2^32 - 1 and addresses from everywhere, within bounds and beyond.
;;
;; "i64.load8_s-computed-128" has the offset 128; its parameter is the address. Loads answer what is at the address,
;; stores what is there afterwards, and the bytes before and behind.

(module
  (memory 1 5)
  (data (i32.const 0) "\81\9e\bb\d8\f5\12\2f\4c\69\86\a3\c0\dd\fa\17\34\51\6e\8b\a8\c5\e2\ff\1c\39\56\73\90\ad\ca\e7\04\21\3e\5b\78\95\b2\cf\ec\09\26\43\60\7d\9a\b7\d4\f1\0e\2b\48\65\82\9f\bc\d9\f6\13\30\4d\6a\87\a4")
  (func $i32.load-parameter-0 (export "i32.load-parameter-0") (param i32) (result i64)
    local.get 0 i32.load i64.extend_i32_u
  )
  (func $i32.load-computed-127 (export "i32.load-computed-127") (param i32) (result i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.load offset=127 i64.extend_i32_u
  )
  (func $i32.load-slot-128 (export "i32.load-slot-128") (param i32) (result i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.load offset=128 i64.extend_i32_u
  )
  (func $i32.load-constant-65520-13 (export "i32.load-constant-65520-13") (param i32) (result i64)
    i32.const 13 i32.load offset=65520 i64.extend_i32_u
  )
  (func $i32.load-parameter-2147483647 (export "i32.load-parameter-2147483647") (param i32) (result i64)
    local.get 0 i32.load offset=2147483647 i64.extend_i32_u
  )
  (func $i32.load-computed-2147483648 (export "i32.load-computed-2147483648") (param i32) (result i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.load offset=2147483648 i64.extend_i32_u
  )
  (func $i32.load-slot-4294967288 (export "i32.load-slot-4294967288") (param i32) (result i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.load offset=4294967288 i64.extend_i32_u
  )
  (func $i32.load-constant-4294967295-16 (export "i32.load-constant-4294967295-16") (param i32) (result i64)
    i32.const 16 i32.load offset=4294967295 i64.extend_i32_u
  )
  (func $i64.load-computed-0 (export "i64.load-computed-0") (param i32) (result i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i64.load
  )
  (func $i64.load-slot-127 (export "i64.load-slot-127") (param i32) (result i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i64.load offset=127
  )
  (func $i64.load-constant-128-2147483647 (export "i64.load-constant-128-2147483647") (param i32) (result i64)
    i32.const 0x7fffffff i64.load offset=128
  )
  (func $i64.load-parameter-65520 (export "i64.load-parameter-65520") (param i32) (result i64)
    local.get 0 i64.load offset=65520
  )
  (func $i64.load-computed-2147483647 (export "i64.load-computed-2147483647") (param i32) (result i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i64.load offset=2147483647
  )
  (func $i64.load-slot-2147483648 (export "i64.load-slot-2147483648") (param i32) (result i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i64.load offset=2147483648
  )
  (func $i64.load-constant-4294967288-0 (export "i64.load-constant-4294967288-0") (param i32) (result i64)
    i32.const 0 i64.load offset=4294967288
  )
  (func $i64.load-parameter-4294967295 (export "i64.load-parameter-4294967295") (param i32) (result i64)
    local.get 0 i64.load offset=4294967295
  )
  (func $f32.load-slot-0 (export "f32.load-slot-0") (param i32) (result f32)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end f32.load
  )
  (func $f32.load-constant-127-16 (export "f32.load-constant-127-16") (param i32) (result f32)
    i32.const 16 f32.load offset=127
  )
  (func $f32.load-parameter-128 (export "f32.load-parameter-128") (param i32) (result f32)
    local.get 0 f32.load offset=128
  )
  (func $f32.load-computed-65520 (export "f32.load-computed-65520") (param i32) (result f32)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub f32.load offset=65520
  )
  (func $f32.load-slot-2147483647 (export "f32.load-slot-2147483647") (param i32) (result f32)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end f32.load offset=2147483647
  )
  (func $f32.load-constant-2147483648-2147483647 (export "f32.load-constant-2147483648-2147483647")
  (param i32) (result f32)
    i32.const 0x7fffffff f32.load offset=2147483648
  )
  (func $f32.load-parameter-4294967288 (export "f32.load-parameter-4294967288") (param i32) (result f32)
    local.get 0 f32.load offset=4294967288
  )
  (func $f32.load-computed-4294967295 (export "f32.load-computed-4294967295") (param i32) (result f32)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub f32.load offset=4294967295
  )
  (func $f64.load-constant-0-65533 (export "f64.load-constant-0-65533") (param i32) (result f64)
    i32.const 65533 f64.load
  )
  (func $f64.load-parameter-127 (export "f64.load-parameter-127") (param i32) (result f64)
    local.get 0 f64.load offset=127
  )
  (func $f64.load-computed-128 (export "f64.load-computed-128") (param i32) (result f64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub f64.load offset=128
  )
  (func $f64.load-slot-65520 (export "f64.load-slot-65520") (param i32) (result f64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end f64.load offset=65520
  )
  (func $f64.load-constant-2147483647-16 (export "f64.load-constant-2147483647-16") (param i32) (result f64)
    i32.const 16 f64.load offset=2147483647
  )
  (func $f64.load-parameter-2147483648 (export "f64.load-parameter-2147483648") (param i32) (result f64)
    local.get 0 f64.load offset=2147483648
  )
  (func $f64.load-computed-4294967288 (export "f64.load-computed-4294967288") (param i32) (result f64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub f64.load offset=4294967288
  )
  (func $f64.load-slot-4294967295 (export "f64.load-slot-4294967295") (param i32) (result f64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end f64.load offset=4294967295
  )
  (func $i32.load8_s-parameter-0 (export "i32.load8_s-parameter-0") (param i32) (result i64)
    local.get 0 i32.load8_s i64.extend_i32_u
  )
  (func $i32.load8_s-computed-127 (export "i32.load8_s-computed-127") (param i32) (result i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.load8_s offset=127 i64.extend_i32_u
  )
  (func $i32.load8_s-slot-128 (export "i32.load8_s-slot-128") (param i32) (result i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.load8_s offset=128 i64.extend_i32_u
  )
  (func $i32.load8_s-constant-65520-9 (export "i32.load8_s-constant-65520-9") (param i32) (result i64)
    i32.const 9 i32.load8_s offset=65520 i64.extend_i32_u
  )
  (func $i32.load8_s-parameter-2147483647 (export "i32.load8_s-parameter-2147483647") (param i32) (result i64)
    local.get 0 i32.load8_s offset=2147483647 i64.extend_i32_u
  )
  (func $i32.load8_s-computed-2147483648 (export "i32.load8_s-computed-2147483648") (param i32) (result i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.load8_s offset=2147483648 i64.extend_i32_u
  )
  (func $i32.load8_s-slot-4294967288 (export "i32.load8_s-slot-4294967288") (param i32) (result i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.load8_s offset=4294967288
    i64.extend_i32_u
  )
  (func $i32.load8_s-constant-4294967295-16 (export "i32.load8_s-constant-4294967295-16") (param i32)
  (result i64)
    i32.const 16 i32.load8_s offset=4294967295 i64.extend_i32_u
  )
  (func $i32.load8_u-computed-0 (export "i32.load8_u-computed-0") (param i32) (result i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.load8_u i64.extend_i32_u
  )
  (func $i32.load8_u-slot-127 (export "i32.load8_u-slot-127") (param i32) (result i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.load8_u offset=127 i64.extend_i32_u
  )
  (func $i32.load8_u-constant-128-2147483647 (export "i32.load8_u-constant-128-2147483647") (param i32)
  (result i64)
    i32.const 0x7fffffff i32.load8_u offset=128 i64.extend_i32_u
  )
  (func $i32.load8_u-parameter-65520 (export "i32.load8_u-parameter-65520") (param i32) (result i64)
    local.get 0 i32.load8_u offset=65520 i64.extend_i32_u
  )
  (func $i32.load8_u-computed-2147483647 (export "i32.load8_u-computed-2147483647") (param i32) (result i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.load8_u offset=2147483647 i64.extend_i32_u
  )
  (func $i32.load8_u-slot-2147483648 (export "i32.load8_u-slot-2147483648") (param i32) (result i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.load8_u offset=2147483648
    i64.extend_i32_u
  )
  (func $i32.load8_u-constant-4294967288-0 (export "i32.load8_u-constant-4294967288-0") (param i32)
  (result i64)
    i32.const 0 i32.load8_u offset=4294967288 i64.extend_i32_u
  )
  (func $i32.load8_u-parameter-4294967295 (export "i32.load8_u-parameter-4294967295") (param i32) (result i64)
    local.get 0 i32.load8_u offset=4294967295 i64.extend_i32_u
  )
  (func $i32.load16_s-slot-0 (export "i32.load16_s-slot-0") (param i32) (result i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.load16_s i64.extend_i32_u
  )
  (func $i32.load16_s-constant-127-16 (export "i32.load16_s-constant-127-16") (param i32) (result i64)
    i32.const 16 i32.load16_s offset=127 i64.extend_i32_u
  )
  (func $i32.load16_s-parameter-128 (export "i32.load16_s-parameter-128") (param i32) (result i64)
    local.get 0 i32.load16_s offset=128 i64.extend_i32_u
  )
  (func $i32.load16_s-computed-65520 (export "i32.load16_s-computed-65520") (param i32) (result i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.load16_s offset=65520 i64.extend_i32_u
  )
  (func $i32.load16_s-slot-2147483647 (export "i32.load16_s-slot-2147483647") (param i32) (result i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.load16_s offset=2147483647
    i64.extend_i32_u
  )
  (func $i32.load16_s-constant-2147483648-2147483647 (export "i32.load16_s-constant-2147483648-2147483647")
  (param i32) (result i64)
    i32.const 0x7fffffff i32.load16_s offset=2147483648 i64.extend_i32_u
  )
  (func $i32.load16_s-parameter-4294967288 (export "i32.load16_s-parameter-4294967288") (param i32)
  (result i64)
    local.get 0 i32.load16_s offset=4294967288 i64.extend_i32_u
  )
  (func $i32.load16_s-computed-4294967295 (export "i32.load16_s-computed-4294967295") (param i32) (result i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.load16_s offset=4294967295 i64.extend_i32_u
  )
  (func $i32.load16_u-constant-0-65529 (export "i32.load16_u-constant-0-65529") (param i32) (result i64)
    i32.const 65529 i32.load16_u i64.extend_i32_u
  )
  (func $i32.load16_u-parameter-127 (export "i32.load16_u-parameter-127") (param i32) (result i64)
    local.get 0 i32.load16_u offset=127 i64.extend_i32_u
  )
  (func $i32.load16_u-computed-128 (export "i32.load16_u-computed-128") (param i32) (result i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.load16_u offset=128 i64.extend_i32_u
  )
  (func $i32.load16_u-slot-65520 (export "i32.load16_u-slot-65520") (param i32) (result i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.load16_u offset=65520 i64.extend_i32_u
  )
  (func $i32.load16_u-constant-2147483647-16 (export "i32.load16_u-constant-2147483647-16") (param i32)
  (result i64)
    i32.const 16 i32.load16_u offset=2147483647 i64.extend_i32_u
  )
  (func $i32.load16_u-parameter-2147483648 (export "i32.load16_u-parameter-2147483648") (param i32)
  (result i64)
    local.get 0 i32.load16_u offset=2147483648 i64.extend_i32_u
  )
  (func $i32.load16_u-computed-4294967288 (export "i32.load16_u-computed-4294967288") (param i32) (result i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.load16_u offset=4294967288 i64.extend_i32_u
  )
  (func $i32.load16_u-slot-4294967295 (export "i32.load16_u-slot-4294967295") (param i32) (result i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.load16_u offset=4294967295
    i64.extend_i32_u
  )
  (func $i64.load8_s-parameter-0 (export "i64.load8_s-parameter-0") (param i32) (result i64)
    local.get 0 i64.load8_s
  )
  (func $i64.load8_s-computed-127 (export "i64.load8_s-computed-127") (param i32) (result i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i64.load8_s offset=127
  )
  (func $i64.load8_s-slot-128 (export "i64.load8_s-slot-128") (param i32) (result i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i64.load8_s offset=128
  )
  (func $i64.load8_s-constant-65520-14 (export "i64.load8_s-constant-65520-14") (param i32) (result i64)
    i32.const 14 i64.load8_s offset=65520
  )
  (func $i64.load8_s-parameter-2147483647 (export "i64.load8_s-parameter-2147483647") (param i32) (result i64)
    local.get 0 i64.load8_s offset=2147483647
  )
  (func $i64.load8_s-computed-2147483648 (export "i64.load8_s-computed-2147483648") (param i32) (result i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i64.load8_s offset=2147483648
  )
  (func $i64.load8_s-slot-4294967288 (export "i64.load8_s-slot-4294967288") (param i32) (result i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i64.load8_s offset=4294967288
  )
  (func $i64.load8_s-constant-4294967295-16 (export "i64.load8_s-constant-4294967295-16") (param i32)
  (result i64)
    i32.const 16 i64.load8_s offset=4294967295
  )
  (func $i64.load8_u-computed-0 (export "i64.load8_u-computed-0") (param i32) (result i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i64.load8_u
  )
  (func $i64.load8_u-slot-127 (export "i64.load8_u-slot-127") (param i32) (result i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i64.load8_u offset=127
  )
  (func $i64.load8_u-constant-128-2147483647 (export "i64.load8_u-constant-128-2147483647") (param i32)
  (result i64)
    i32.const 0x7fffffff i64.load8_u offset=128
  )
  (func $i64.load8_u-parameter-65520 (export "i64.load8_u-parameter-65520") (param i32) (result i64)
    local.get 0 i64.load8_u offset=65520
  )
  (func $i64.load8_u-computed-2147483647 (export "i64.load8_u-computed-2147483647") (param i32) (result i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i64.load8_u offset=2147483647
  )
  (func $i64.load8_u-slot-2147483648 (export "i64.load8_u-slot-2147483648") (param i32) (result i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i64.load8_u offset=2147483648
  )
  (func $i64.load8_u-constant-4294967288-0 (export "i64.load8_u-constant-4294967288-0") (param i32)
  (result i64)
    i32.const 0 i64.load8_u offset=4294967288
  )
  (func $i64.load8_u-parameter-4294967295 (export "i64.load8_u-parameter-4294967295") (param i32) (result i64)
    local.get 0 i64.load8_u offset=4294967295
  )
  (func $i64.load16_s-slot-0 (export "i64.load16_s-slot-0") (param i32) (result i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i64.load16_s
  )
  (func $i64.load16_s-constant-127-16 (export "i64.load16_s-constant-127-16") (param i32) (result i64)
    i32.const 16 i64.load16_s offset=127
  )
  (func $i64.load16_s-parameter-128 (export "i64.load16_s-parameter-128") (param i32) (result i64)
    local.get 0 i64.load16_s offset=128
  )
  (func $i64.load16_s-computed-65520 (export "i64.load16_s-computed-65520") (param i32) (result i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i64.load16_s offset=65520
  )
  (func $i64.load16_s-slot-2147483647 (export "i64.load16_s-slot-2147483647") (param i32) (result i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i64.load16_s offset=2147483647
  )
  (func $i64.load16_s-constant-2147483648-2147483647 (export "i64.load16_s-constant-2147483648-2147483647")
  (param i32) (result i64)
    i32.const 0x7fffffff i64.load16_s offset=2147483648
  )
  (func $i64.load16_s-parameter-4294967288 (export "i64.load16_s-parameter-4294967288") (param i32)
  (result i64)
    local.get 0 i64.load16_s offset=4294967288
  )
  (func $i64.load16_s-computed-4294967295 (export "i64.load16_s-computed-4294967295") (param i32) (result i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i64.load16_s offset=4294967295
  )
  (func $i64.load16_u-constant-0-65534 (export "i64.load16_u-constant-0-65534") (param i32) (result i64)
    i32.const 65534 i64.load16_u
  )
  (func $i64.load16_u-parameter-127 (export "i64.load16_u-parameter-127") (param i32) (result i64)
    local.get 0 i64.load16_u offset=127
  )
  (func $i64.load16_u-computed-128 (export "i64.load16_u-computed-128") (param i32) (result i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i64.load16_u offset=128
  )
  (func $i64.load16_u-slot-65520 (export "i64.load16_u-slot-65520") (param i32) (result i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i64.load16_u offset=65520
  )
  (func $i64.load16_u-constant-2147483647-16 (export "i64.load16_u-constant-2147483647-16") (param i32)
  (result i64)
    i32.const 16 i64.load16_u offset=2147483647
  )
  (func $i64.load16_u-parameter-2147483648 (export "i64.load16_u-parameter-2147483648") (param i32)
  (result i64)
    local.get 0 i64.load16_u offset=2147483648
  )
  (func $i64.load16_u-computed-4294967288 (export "i64.load16_u-computed-4294967288") (param i32) (result i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i64.load16_u offset=4294967288
  )
  (func $i64.load16_u-slot-4294967295 (export "i64.load16_u-slot-4294967295") (param i32) (result i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i64.load16_u offset=4294967295
  )
  (func $i64.load32_s-parameter-0 (export "i64.load32_s-parameter-0") (param i32) (result i64)
    local.get 0 i64.load32_s
  )
  (func $i64.load32_s-computed-127 (export "i64.load32_s-computed-127") (param i32) (result i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i64.load32_s offset=127
  )
  (func $i64.load32_s-slot-128 (export "i64.load32_s-slot-128") (param i32) (result i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i64.load32_s offset=128
  )
  (func $i64.load32_s-constant-65520-10 (export "i64.load32_s-constant-65520-10") (param i32) (result i64)
    i32.const 10 i64.load32_s offset=65520
  )
  (func $i64.load32_s-parameter-2147483647 (export "i64.load32_s-parameter-2147483647") (param i32)
  (result i64)
    local.get 0 i64.load32_s offset=2147483647
  )
  (func $i64.load32_s-computed-2147483648 (export "i64.load32_s-computed-2147483648") (param i32) (result i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i64.load32_s offset=2147483648
  )
  (func $i64.load32_s-slot-4294967288 (export "i64.load32_s-slot-4294967288") (param i32) (result i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i64.load32_s offset=4294967288
  )
  (func $i64.load32_s-constant-4294967295-16 (export "i64.load32_s-constant-4294967295-16") (param i32)
  (result i64)
    i32.const 16 i64.load32_s offset=4294967295
  )
  (func $i64.load32_u-computed-0 (export "i64.load32_u-computed-0") (param i32) (result i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i64.load32_u
  )
  (func $i64.load32_u-slot-127 (export "i64.load32_u-slot-127") (param i32) (result i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i64.load32_u offset=127
  )
  (func $i64.load32_u-constant-128-2147483647 (export "i64.load32_u-constant-128-2147483647") (param i32)
  (result i64)
    i32.const 0x7fffffff i64.load32_u offset=128
  )
  (func $i64.load32_u-parameter-65520 (export "i64.load32_u-parameter-65520") (param i32) (result i64)
    local.get 0 i64.load32_u offset=65520
  )
  (func $i64.load32_u-computed-2147483647 (export "i64.load32_u-computed-2147483647") (param i32) (result i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i64.load32_u offset=2147483647
  )
  (func $i64.load32_u-slot-2147483648 (export "i64.load32_u-slot-2147483648") (param i32) (result i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i64.load32_u offset=2147483648
  )
  (func $i64.load32_u-constant-4294967288-0 (export "i64.load32_u-constant-4294967288-0") (param i32)
  (result i64)
    i32.const 0 i64.load32_u offset=4294967288
  )
  (func $i64.load32_u-parameter-4294967295 (export "i64.load32_u-parameter-4294967295") (param i32)
  (result i64)
    local.get 0 i64.load32_u offset=4294967295
  )
  (func $i32.store-slot-0 (export "i32.store-slot-0") (param i32) (result i32 i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0 i32.store8 local.get 0
    i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0x80000000 i32.store local.get 0 i32.const 5
    i32.xor i32.const 5 i32.xor block end i32.load local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor
    block end i64.load8_u
  )
  (func $i32.store-constant-127-16 (export "i32.store-constant-127-16") (param i32) (result i32 i64)
    i32.const 16 i32.const 0 i32.store8 offset=127 i32.const 16 local.get 0 i32.const 0x76543210 i32.xor
    i32.store offset=127 i32.const 16 i32.load offset=127 i32.const 16 i64.load8_u offset=127
  )
  (func $i32.store-parameter-128 (export "i32.store-parameter-128") (param i32) (result i32 i64)
    local.get 0 i32.const 0 i32.store8 offset=128 local.get 0 i32.const 7 i32.store offset=128 local.get 0
    i32.load offset=128 local.get 0 i64.load8_u offset=128
  )
  (func $i32.store-computed-65520 (export "i32.store-computed-65520") (param i32) (result i32 i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.const 0 i32.store8 offset=65520 local.get 0
    i32.const 1 i32.add i32.const 1 i32.sub local.get 0 i32.const 0x76543210 i32.xor i32.store offset=65520
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.load offset=65520 local.get 0 i32.const 1 i32.add
    i32.const 1 i32.sub i64.load8_u offset=65520
  )
  (func $i32.store-slot-2147483647 (export "i32.store-slot-2147483647") (param i32) (result i32 i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0 i32.store8 offset=2147483647
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0x55667788
    i32.store offset=2147483647 local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end
    i32.load offset=2147483647 local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end
    i64.load8_u offset=2147483647
  )
  (func $i32.store-constant-2147483648-2147483647 (export "i32.store-constant-2147483648-2147483647")
  (param i32) (result i32 i64)
    i32.const 0x7fffffff i32.const 0 i32.store8 offset=2147483648 i32.const 0x7fffffff local.get 0
    i32.const 0x76543210 i32.xor i32.store offset=2147483648 i32.const 0x7fffffff i32.load offset=2147483648
    i32.const 0x7fffffff i64.load8_u offset=2147483648
  )
  (func $i32.store-parameter-4294967288 (export "i32.store-parameter-4294967288") (param i32) (result i32 i64)
    local.get 0 i32.const 0 i32.store8 offset=4294967288 local.get 0 i32.const 0x80000000
    i32.store offset=4294967288 local.get 0 i32.load offset=4294967288 local.get 0
    i64.load8_u offset=4294967288
  )
  (func $i32.store-computed-4294967295 (export "i32.store-computed-4294967295") (param i32) (result i32 i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.const 0 i32.store8 offset=4294967295 local.get 0
    i32.const 1 i32.add i32.const 1 i32.sub local.get 0 i32.const 0x76543210 i32.xor
    i32.store offset=4294967295 local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.load offset=4294967295
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i64.load8_u offset=4294967295
  )
  (func $i64.store-constant-0-65530 (export "i64.store-constant-0-65530") (param i32) (result i64 i64)
    i32.const 65530 i32.const 0 i32.store8 i32.const 65530 local.get 0 i64.extend_i32_u
    i64.const 0x7654321089abcdef i64.xor i64.store i32.const 65530 i64.load i32.const 65530 i64.load8_u
  )
  (func $i64.store-parameter-127 (export "i64.store-parameter-127") (param i32) (result i64 i64)
    local.get 0 i32.const 0 i32.store8 offset=127 local.get 0 i64.const 0xffffffff80000000
    i64.store offset=127 local.get 0 i64.load offset=127 local.get 0 i64.load8_u offset=127
  )
  (func $i64.store-computed-128 (export "i64.store-computed-128") (param i32) (result i64 i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.const 0 i32.store8 offset=128 local.get 0
    i32.const 1 i32.add i32.const 1 i32.sub local.get 0 i64.extend_i32_u i64.const 0x7654321089abcdef i64.xor
    i64.store offset=128 local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i64.load offset=128 local.get 0
    i32.const 1 i32.add i32.const 1 i32.sub i64.load8_u offset=128
  )
  (func $i64.store-slot-65520 (export "i64.store-slot-65520") (param i32) (result i64 i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0 i32.store8 offset=65520
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i64.const 0xffffffff i64.store offset=65520
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i64.load offset=65520 local.get 0
    i32.const 5 i32.xor i32.const 5 i32.xor block end i64.load8_u offset=65520
  )
  (func $i64.store-constant-2147483647-16 (export "i64.store-constant-2147483647-16") (param i32)
  (result i64 i64)
    i32.const 16 i32.const 0 i32.store8 offset=2147483647 i32.const 16 local.get 0 i64.extend_i32_u
    i64.const 0x7654321089abcdef i64.xor i64.store offset=2147483647 i32.const 16 i64.load offset=2147483647
    i32.const 16 i64.load8_u offset=2147483647
  )
  (func $i64.store-parameter-2147483648 (export "i64.store-parameter-2147483648") (param i32) (result i64 i64)
    local.get 0 i32.const 0 i32.store8 offset=2147483648 local.get 0 i64.const 7 i64.store offset=2147483648
    local.get 0 i64.load offset=2147483648 local.get 0 i64.load8_u offset=2147483648
  )
  (func $i64.store-computed-4294967288 (export "i64.store-computed-4294967288") (param i32) (result i64 i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.const 0 i32.store8 offset=4294967288 local.get 0
    i32.const 1 i32.add i32.const 1 i32.sub local.get 0 i64.extend_i32_u i64.const 0x7654321089abcdef i64.xor
    i64.store offset=4294967288 local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i64.load offset=4294967288
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i64.load8_u offset=4294967288
  )
  (func $i64.store-slot-4294967295 (export "i64.store-slot-4294967295") (param i32) (result i64 i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0 i32.store8 offset=4294967295
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i64.const 0xfedcba9876543210
    i64.store offset=4294967295 local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end
    i64.load offset=4294967295 local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end
    i64.load8_u offset=4294967295
  )
  (func $f32.store-parameter-0 (export "f32.store-parameter-0") (param i32) (result f32 i64)
    local.get 0 i32.const 0 i32.store8 local.get 0 f32.const -24.0 f32.store local.get 0 f32.load local.get 0
    i64.load8_u
  )
  (func $f32.store-computed-127 (export "f32.store-computed-127") (param i32) (result f32 i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.const 0 i32.store8 offset=127 local.get 0
    i32.const 1 i32.add i32.const 1 i32.sub local.get 0 f32.convert_i32_s f32.const 0.5 f32.mul
    f32.store offset=127 local.get 0 i32.const 1 i32.add i32.const 1 i32.sub f32.load offset=127 local.get 0
    i32.const 1 i32.add i32.const 1 i32.sub i64.load8_u offset=127
  )
  (func $f32.store-slot-128 (export "f32.store-slot-128") (param i32) (result f32 i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0 i32.store8 offset=128
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end f32.const -27.0 f32.store offset=128
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end f32.load offset=128 local.get 0 i32.const 5
    i32.xor i32.const 5 i32.xor block end i64.load8_u offset=128
  )
  (func $f32.store-constant-65520-15 (export "f32.store-constant-65520-15") (param i32) (result f32 i64)
    i32.const 15 i32.const 0 i32.store8 offset=65520 i32.const 15 local.get 0 f32.convert_i32_s f32.const 0.5
    f32.mul f32.store offset=65520 i32.const 15 f32.load offset=65520 i32.const 15 i64.load8_u offset=65520
  )
  (func $f32.store-parameter-2147483647 (export "f32.store-parameter-2147483647") (param i32) (result f32 i64)
    local.get 0 i32.const 0 i32.store8 offset=2147483647 local.get 0 f32.const -30.0
    f32.store offset=2147483647 local.get 0 f32.load offset=2147483647 local.get 0
    i64.load8_u offset=2147483647
  )
  (func $f32.store-computed-2147483648 (export "f32.store-computed-2147483648") (param i32) (result f32 i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.const 0 i32.store8 offset=2147483648 local.get 0
    i32.const 1 i32.add i32.const 1 i32.sub local.get 0 f32.convert_i32_s f32.const 0.5 f32.mul
    f32.store offset=2147483648 local.get 0 i32.const 1 i32.add i32.const 1 i32.sub f32.load offset=2147483648
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i64.load8_u offset=2147483648
  )
  (func $f32.store-slot-4294967288 (export "f32.store-slot-4294967288") (param i32) (result f32 i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0 i32.store8 offset=4294967288
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end f32.const -33.0 f32.store offset=4294967288
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end f32.load offset=4294967288 local.get 0
    i32.const 5 i32.xor i32.const 5 i32.xor block end i64.load8_u offset=4294967288
  )
  (func $f32.store-constant-4294967295-16 (export "f32.store-constant-4294967295-16") (param i32)
  (result f32 i64)
    i32.const 16 i32.const 0 i32.store8 offset=4294967295 i32.const 16 local.get 0 f32.convert_i32_s
    f32.const 0.5 f32.mul f32.store offset=4294967295 i32.const 16 f32.load offset=4294967295 i32.const 16
    i64.load8_u offset=4294967295
  )
  (func $f64.store-computed-0 (export "f64.store-computed-0") (param i32) (result f64 i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.const 0 i32.store8 local.get 0 i32.const 1 i32.add
    i32.const 1 i32.sub local.get 0 f64.convert_i32_u f64.const -0.3 f64.mul f64.store local.get 0 i32.const 1
    i32.add i32.const 1 i32.sub f64.load local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i64.load8_u
  )
  (func $f64.store-slot-127 (export "f64.store-slot-127") (param i32) (result f64 i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0 i32.store8 offset=127
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end f64.const 1.8 f64.store offset=127
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end f64.load offset=127 local.get 0 i32.const 5
    i32.xor i32.const 5 i32.xor block end i64.load8_u offset=127
  )
  (func $f64.store-constant-128-2147483647 (export "f64.store-constant-128-2147483647") (param i32)
  (result f64 i64)
    i32.const 0x7fffffff i32.const 0 i32.store8 offset=128 i32.const 0x7fffffff local.get 0 f64.convert_i32_u
    f64.const -0.3 f64.mul f64.store offset=128 i32.const 0x7fffffff f64.load offset=128 i32.const 0x7fffffff
    i64.load8_u offset=128
  )
  (func $f64.store-parameter-65520 (export "f64.store-parameter-65520") (param i32) (result f64 i64)
    local.get 0 i32.const 0 i32.store8 offset=65520 local.get 0 f64.const 2.0 f64.store offset=65520
    local.get 0 f64.load offset=65520 local.get 0 i64.load8_u offset=65520
  )
  (func $f64.store-computed-2147483647 (export "f64.store-computed-2147483647") (param i32) (result f64 i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.const 0 i32.store8 offset=2147483647 local.get 0
    i32.const 1 i32.add i32.const 1 i32.sub local.get 0 f64.convert_i32_u f64.const -0.3 f64.mul
    f64.store offset=2147483647 local.get 0 i32.const 1 i32.add i32.const 1 i32.sub f64.load offset=2147483647
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i64.load8_u offset=2147483647
  )
  (func $f64.store-slot-2147483648 (export "f64.store-slot-2147483648") (param i32) (result f64 i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0 i32.store8 offset=2147483648
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end f64.const 2.2 f64.store offset=2147483648
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end f64.load offset=2147483648 local.get 0
    i32.const 5 i32.xor i32.const 5 i32.xor block end i64.load8_u offset=2147483648
  )
  (func $f64.store-constant-4294967288-0 (export "f64.store-constant-4294967288-0") (param i32)
  (result f64 i64)
    i32.const 0 i32.const 0 i32.store8 offset=4294967288 i32.const 0 local.get 0 f64.convert_i32_u
    f64.const -0.3 f64.mul f64.store offset=4294967288 i32.const 0 f64.load offset=4294967288 i32.const 0
    i64.load8_u offset=4294967288
  )
  (func $f64.store-parameter-4294967295 (export "f64.store-parameter-4294967295") (param i32) (result f64 i64)
    local.get 0 i32.const 0 i32.store8 offset=4294967295 local.get 0 f64.const 2.4000000000000004
    f64.store offset=4294967295 local.get 0 f64.load offset=4294967295 local.get 0
    i64.load8_u offset=4294967295
  )
  (func $i32.store8-slot-0 (export "i32.store8-slot-0") (param i32) (result i64 i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0 i32.store8 local.get 0
    i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0x55667788 i32.store8 local.get 0 i32.const 5
    i32.xor i32.const 5 i32.xor block end i64.load8_s local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor
    block end i64.load8_u
  )
  (func $i32.store8-constant-127-16 (export "i32.store8-constant-127-16") (param i32) (result i64 i64)
    i32.const 16 i32.const 0 i32.store8 offset=127 i32.const 16 local.get 0 i32.const 0x76543210 i32.xor
    i32.store8 offset=127 i32.const 16 i64.load8_s offset=127 i32.const 16 i64.load8_u offset=127
  )
  (func $i32.store8-parameter-128 (export "i32.store8-parameter-128") (param i32) (result i64 i64)
    local.get 0 i32.const 0 i32.store8 offset=128 local.get 0 i32.const 0x80000000 i32.store8 offset=128
    local.get 0 i64.load8_s offset=128 local.get 0 i64.load8_u offset=128
  )
  (func $i32.store8-computed-65520 (export "i32.store8-computed-65520") (param i32) (result i64 i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.const 0 i32.store8 offset=65520 local.get 0
    i32.const 1 i32.add i32.const 1 i32.sub local.get 0 i32.const 0x76543210 i32.xor i32.store8 offset=65520
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i64.load8_s offset=65520 local.get 0 i32.const 1
    i32.add i32.const 1 i32.sub i64.load8_u offset=65520
  )
  (func $i32.store8-slot-2147483647 (export "i32.store8-slot-2147483647") (param i32) (result i64 i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0 i32.store8 offset=2147483647
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 7 i32.store8 offset=2147483647
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i64.load8_s offset=2147483647 local.get 0
    i32.const 5 i32.xor i32.const 5 i32.xor block end i64.load8_u offset=2147483647
  )
  (func $i32.store8-constant-2147483648-2147483647 (export "i32.store8-constant-2147483648-2147483647")
  (param i32) (result i64 i64)
    i32.const 0x7fffffff i32.const 0 i32.store8 offset=2147483648 i32.const 0x7fffffff local.get 0
    i32.const 0x76543210 i32.xor i32.store8 offset=2147483648 i32.const 0x7fffffff
    i64.load8_s offset=2147483648 i32.const 0x7fffffff i64.load8_u offset=2147483648
  )
  (func $i32.store8-parameter-4294967288 (export "i32.store8-parameter-4294967288") (param i32)
  (result i64 i64)
    local.get 0 i32.const 0 i32.store8 offset=4294967288 local.get 0 i32.const 0x55667788
    i32.store8 offset=4294967288 local.get 0 i64.load8_s offset=4294967288 local.get 0
    i64.load8_u offset=4294967288
  )
  (func $i32.store8-computed-4294967295 (export "i32.store8-computed-4294967295") (param i32) (result i64 i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.const 0 i32.store8 offset=4294967295 local.get 0
    i32.const 1 i32.add i32.const 1 i32.sub local.get 0 i32.const 0x76543210 i32.xor
    i32.store8 offset=4294967295 local.get 0 i32.const 1 i32.add i32.const 1 i32.sub
    i64.load8_s offset=4294967295 local.get 0 i32.const 1 i32.add i32.const 1 i32.sub
    i64.load8_u offset=4294967295
  )
  (func $i32.store16-constant-0-65535 (export "i32.store16-constant-0-65535") (param i32) (result i64 i64)
    i32.const 65535 i32.const 0 i32.store8 i32.const 65535 local.get 0 i32.const 0x76543210 i32.xor
    i32.store16 i32.const 65535 i64.load16_s i32.const 65535 i64.load8_u
  )
  (func $i32.store16-parameter-127 (export "i32.store16-parameter-127") (param i32) (result i64 i64)
    local.get 0 i32.const 0 i32.store8 offset=127 local.get 0 i32.const 0x80000000 i32.store16 offset=127
    local.get 0 i64.load16_s offset=127 local.get 0 i64.load8_u offset=127
  )
  (func $i32.store16-computed-128 (export "i32.store16-computed-128") (param i32) (result i64 i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.const 0 i32.store8 offset=128 local.get 0
    i32.const 1 i32.add i32.const 1 i32.sub local.get 0 i32.const 0x76543210 i32.xor i32.store16 offset=128
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i64.load16_s offset=128 local.get 0 i32.const 1
    i32.add i32.const 1 i32.sub i64.load8_u offset=128
  )
  (func $i32.store16-slot-65520 (export "i32.store16-slot-65520") (param i32) (result i64 i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0 i32.store8 offset=65520
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 7 i32.store16 offset=65520
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i64.load16_s offset=65520 local.get 0
    i32.const 5 i32.xor i32.const 5 i32.xor block end i64.load8_u offset=65520
  )
  (func $i32.store16-constant-2147483647-16 (export "i32.store16-constant-2147483647-16") (param i32)
  (result i64 i64)
    i32.const 16 i32.const 0 i32.store8 offset=2147483647 i32.const 16 local.get 0 i32.const 0x76543210
    i32.xor i32.store16 offset=2147483647 i32.const 16 i64.load16_s offset=2147483647 i32.const 16
    i64.load8_u offset=2147483647
  )
  (func $i32.store16-parameter-2147483648 (export "i32.store16-parameter-2147483648") (param i32)
  (result i64 i64)
    local.get 0 i32.const 0 i32.store8 offset=2147483648 local.get 0 i32.const 0x55667788
    i32.store16 offset=2147483648 local.get 0 i64.load16_s offset=2147483648 local.get 0
    i64.load8_u offset=2147483648
  )
  (func $i32.store16-computed-4294967288 (export "i32.store16-computed-4294967288") (param i32)
  (result i64 i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.const 0 i32.store8 offset=4294967288 local.get 0
    i32.const 1 i32.add i32.const 1 i32.sub local.get 0 i32.const 0x76543210 i32.xor
    i32.store16 offset=4294967288 local.get 0 i32.const 1 i32.add i32.const 1 i32.sub
    i64.load16_s offset=4294967288 local.get 0 i32.const 1 i32.add i32.const 1 i32.sub
    i64.load8_u offset=4294967288
  )
  (func $i32.store16-slot-4294967295 (export "i32.store16-slot-4294967295") (param i32) (result i64 i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0 i32.store8 offset=4294967295
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0x80000000
    i32.store16 offset=4294967295 local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end
    i64.load16_s offset=4294967295 local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end
    i64.load8_u offset=4294967295
  )
  (func $i64.store8-parameter-0 (export "i64.store8-parameter-0") (param i32) (result i64 i64)
    local.get 0 i32.const 0 i32.store8 local.get 0 i64.const 7 i64.store8 local.get 0 i64.load8_s local.get 0
    i64.load8_u
  )
  (func $i64.store8-computed-127 (export "i64.store8-computed-127") (param i32) (result i64 i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.const 0 i32.store8 offset=127 local.get 0
    i32.const 1 i32.add i32.const 1 i32.sub local.get 0 i64.extend_i32_u i64.const 0x7654321089abcdef i64.xor
    i64.store8 offset=127 local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i64.load8_s offset=127
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i64.load8_u offset=127
  )
  (func $i64.store8-slot-128 (export "i64.store8-slot-128") (param i32) (result i64 i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0 i32.store8 offset=128
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i64.const 0xfedcba9876543210
    i64.store8 offset=128 local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i64.load8_s offset=128
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i64.load8_u offset=128
  )
  (func $i64.store8-constant-65520-11 (export "i64.store8-constant-65520-11") (param i32) (result i64 i64)
    i32.const 11 i32.const 0 i32.store8 offset=65520 i32.const 11 local.get 0 i64.extend_i32_u
    i64.const 0x7654321089abcdef i64.xor i64.store8 offset=65520 i32.const 11 i64.load8_s offset=65520
    i32.const 11 i64.load8_u offset=65520
  )
  (func $i64.store8-parameter-2147483647 (export "i64.store8-parameter-2147483647") (param i32)
  (result i64 i64)
    local.get 0 i32.const 0 i32.store8 offset=2147483647 local.get 0 i64.const 0x1122334455667788
    i64.store8 offset=2147483647 local.get 0 i64.load8_s offset=2147483647 local.get 0
    i64.load8_u offset=2147483647
  )
  (func $i64.store8-computed-2147483648 (export "i64.store8-computed-2147483648") (param i32) (result i64 i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.const 0 i32.store8 offset=2147483648 local.get 0
    i32.const 1 i32.add i32.const 1 i32.sub local.get 0 i64.extend_i32_u i64.const 0x7654321089abcdef i64.xor
    i64.store8 offset=2147483648 local.get 0 i32.const 1 i32.add i32.const 1 i32.sub
    i64.load8_s offset=2147483648 local.get 0 i32.const 1 i32.add i32.const 1 i32.sub
    i64.load8_u offset=2147483648
  )
  (func $i64.store8-slot-4294967288 (export "i64.store8-slot-4294967288") (param i32) (result i64 i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0 i32.store8 offset=4294967288
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i64.const 0x80000000
    i64.store8 offset=4294967288 local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end
    i64.load8_s offset=4294967288 local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end
    i64.load8_u offset=4294967288
  )
  (func $i64.store8-constant-4294967295-16 (export "i64.store8-constant-4294967295-16") (param i32)
  (result i64 i64)
    i32.const 16 i32.const 0 i32.store8 offset=4294967295 i32.const 16 local.get 0 i64.extend_i32_u
    i64.const 0x7654321089abcdef i64.xor i64.store8 offset=4294967295 i32.const 16
    i64.load8_s offset=4294967295 i32.const 16 i64.load8_u offset=4294967295
  )
  (func $i64.store16-computed-0 (export "i64.store16-computed-0") (param i32) (result i64 i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.const 0 i32.store8 local.get 0 i32.const 1 i32.add
    i32.const 1 i32.sub local.get 0 i64.extend_i32_u i64.const 0x7654321089abcdef i64.xor i64.store16
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i64.load16_s local.get 0 i32.const 1 i32.add
    i32.const 1 i32.sub i64.load8_u
  )
  (func $i64.store16-slot-127 (export "i64.store16-slot-127") (param i32) (result i64 i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0 i32.store8 offset=127
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i64.const 0xfedcba9876543210
    i64.store16 offset=127 local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end
    i64.load16_s offset=127 local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end
    i64.load8_u offset=127
  )
  (func $i64.store16-constant-128-2147483647 (export "i64.store16-constant-128-2147483647") (param i32)
  (result i64 i64)
    i32.const 0x7fffffff i32.const 0 i32.store8 offset=128 i32.const 0x7fffffff local.get 0 i64.extend_i32_u
    i64.const 0x7654321089abcdef i64.xor i64.store16 offset=128 i32.const 0x7fffffff i64.load16_s offset=128
    i32.const 0x7fffffff i64.load8_u offset=128
  )
  (func $i64.store16-parameter-65520 (export "i64.store16-parameter-65520") (param i32) (result i64 i64)
    local.get 0 i32.const 0 i32.store8 offset=65520 local.get 0 i64.const 0x1122334455667788
    i64.store16 offset=65520 local.get 0 i64.load16_s offset=65520 local.get 0 i64.load8_u offset=65520
  )
  (func $i64.store16-computed-2147483647 (export "i64.store16-computed-2147483647") (param i32)
  (result i64 i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.const 0 i32.store8 offset=2147483647 local.get 0
    i32.const 1 i32.add i32.const 1 i32.sub local.get 0 i64.extend_i32_u i64.const 0x7654321089abcdef i64.xor
    i64.store16 offset=2147483647 local.get 0 i32.const 1 i32.add i32.const 1 i32.sub
    i64.load16_s offset=2147483647 local.get 0 i32.const 1 i32.add i32.const 1 i32.sub
    i64.load8_u offset=2147483647
  )
  (func $i64.store16-slot-2147483648 (export "i64.store16-slot-2147483648") (param i32) (result i64 i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0 i32.store8 offset=2147483648
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i64.const 0x80000000
    i64.store16 offset=2147483648 local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end
    i64.load16_s offset=2147483648 local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end
    i64.load8_u offset=2147483648
  )
  (func $i64.store16-constant-4294967288-0 (export "i64.store16-constant-4294967288-0") (param i32)
  (result i64 i64)
    i32.const 0 i32.const 0 i32.store8 offset=4294967288 i32.const 0 local.get 0 i64.extend_i32_u
    i64.const 0x7654321089abcdef i64.xor i64.store16 offset=4294967288 i32.const 0
    i64.load16_s offset=4294967288 i32.const 0 i64.load8_u offset=4294967288
  )
  (func $i64.store16-parameter-4294967295 (export "i64.store16-parameter-4294967295") (param i32)
  (result i64 i64)
    local.get 0 i32.const 0 i32.store8 offset=4294967295 local.get 0 i64.const 0xffffffff80000000
    i64.store16 offset=4294967295 local.get 0 i64.load16_s offset=4294967295 local.get 0
    i64.load8_u offset=4294967295
  )
  (func $i64.store32-slot-0 (export "i64.store32-slot-0") (param i32) (result i64 i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0 i32.store8 local.get 0
    i32.const 5 i32.xor i32.const 5 i32.xor block end i64.const 0xfedcba9876543210 i64.store32 local.get 0
    i32.const 5 i32.xor i32.const 5 i32.xor block end i64.load32_s local.get 0 i32.const 5 i32.xor i32.const 5
    i32.xor block end i64.load8_u
  )
  (func $i64.store32-constant-127-16 (export "i64.store32-constant-127-16") (param i32) (result i64 i64)
    i32.const 16 i32.const 0 i32.store8 offset=127 i32.const 16 local.get 0 i64.extend_i32_u
    i64.const 0x7654321089abcdef i64.xor i64.store32 offset=127 i32.const 16 i64.load32_s offset=127
    i32.const 16 i64.load8_u offset=127
  )
  (func $i64.store32-parameter-128 (export "i64.store32-parameter-128") (param i32) (result i64 i64)
    local.get 0 i32.const 0 i32.store8 offset=128 local.get 0 i64.const 0x1122334455667788
    i64.store32 offset=128 local.get 0 i64.load32_s offset=128 local.get 0 i64.load8_u offset=128
  )
  (func $i64.store32-computed-65520 (export "i64.store32-computed-65520") (param i32) (result i64 i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.const 0 i32.store8 offset=65520 local.get 0
    i32.const 1 i32.add i32.const 1 i32.sub local.get 0 i64.extend_i32_u i64.const 0x7654321089abcdef i64.xor
    i64.store32 offset=65520 local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i64.load32_s offset=65520
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i64.load8_u offset=65520
  )
  (func $i64.store32-slot-2147483647 (export "i64.store32-slot-2147483647") (param i32) (result i64 i64)
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i32.const 0 i32.store8 offset=2147483647
    local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end i64.const 0x80000000
    i64.store32 offset=2147483647 local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end
    i64.load32_s offset=2147483647 local.get 0 i32.const 5 i32.xor i32.const 5 i32.xor block end
    i64.load8_u offset=2147483647
  )
  (func $i64.store32-constant-2147483648-2147483647 (export "i64.store32-constant-2147483648-2147483647")
  (param i32) (result i64 i64)
    i32.const 0x7fffffff i32.const 0 i32.store8 offset=2147483648 i32.const 0x7fffffff local.get 0
    i64.extend_i32_u i64.const 0x7654321089abcdef i64.xor i64.store32 offset=2147483648 i32.const 0x7fffffff
    i64.load32_s offset=2147483648 i32.const 0x7fffffff i64.load8_u offset=2147483648
  )
  (func $i64.store32-parameter-4294967288 (export "i64.store32-parameter-4294967288") (param i32)
  (result i64 i64)
    local.get 0 i32.const 0 i32.store8 offset=4294967288 local.get 0 i64.const 0xffffffff80000000
    i64.store32 offset=4294967288 local.get 0 i64.load32_s offset=4294967288 local.get 0
    i64.load8_u offset=4294967288
  )
  (func $i64.store32-computed-4294967295 (export "i64.store32-computed-4294967295") (param i32)
  (result i64 i64)
    local.get 0 i32.const 1 i32.add i32.const 1 i32.sub i32.const 0 i32.store8 offset=4294967295 local.get 0
    i32.const 1 i32.add i32.const 1 i32.sub local.get 0 i64.extend_i32_u i64.const 0x7654321089abcdef i64.xor
    i64.store32 offset=4294967295 local.get 0 i32.const 1 i32.add i32.const 1 i32.sub
    i64.load32_s offset=4294967295 local.get 0 i32.const 1 i32.add i32.const 1 i32.sub
    i64.load8_u offset=4294967295
  )
)

(assert_trap (invoke "i32.load-parameter-0" (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "i32.load-parameter-0" (i32.const 16)) (i64.const 0xa88b6e51))
(assert_trap (invoke "i32.load-parameter-0" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.load-parameter-0" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i32.load-computed-127" (i32.const 65408)) "out of bounds memory access")
(assert_return (invoke "i32.load-computed-127" (i32.const 16)) (i64.const 0))
(assert_trap (invoke "i32.load-computed-127" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.load-computed-127" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i32.load-slot-128" (i32.const 65406)) "out of bounds memory access")
(assert_return (invoke "i32.load-slot-128" (i32.const 16)) (i64.const 0))
(assert_trap (invoke "i32.load-slot-128" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.load-slot-128" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i32.load-constant-65520-13" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i32.load-parameter-2147483647" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i32.load-parameter-2147483647" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i32.load-parameter-2147483647" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.load-parameter-2147483647" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i32.load-computed-2147483648" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i32.load-computed-2147483648" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i32.load-computed-2147483648" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.load-computed-2147483648" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i32.load-slot-4294967288" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i32.load-slot-4294967288" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i32.load-slot-4294967288" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.load-slot-4294967288" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i32.load-constant-4294967295-16" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.load-computed-0" (i32.const 65535)) "out of bounds memory access")
(assert_return (invoke "i64.load-computed-0" (i32.const 16)) (i64.const 0x1cffe2c5a88b6e51))
(assert_trap (invoke "i64.load-computed-0" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.load-computed-0" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i64.load-slot-127" (i32.const 65407)) "out of bounds memory access")
(assert_return (invoke "i64.load-slot-127" (i32.const 16)) (i64.const 0))
(assert_trap (invoke "i64.load-slot-127" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.load-slot-127" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i64.load-constant-128-2147483647" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.load-parameter-65520" (i32.const 12)) "out of bounds memory access")
(assert_trap (invoke "i64.load-parameter-65520" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i64.load-parameter-65520" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.load-parameter-65520" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i64.load-computed-2147483647" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.load-computed-2147483647" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i64.load-computed-2147483647" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.load-computed-2147483647" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i64.load-slot-2147483648" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.load-slot-2147483648" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i64.load-slot-2147483648" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.load-slot-2147483648" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i64.load-constant-4294967288-0" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.load-parameter-4294967295" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.load-parameter-4294967295" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i64.load-parameter-4294967295" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.load-parameter-4294967295" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "f32.load-slot-0" (i32.const 65534)) "out of bounds memory access")
(assert_return (invoke "f32.load-slot-0" (i32.const 16)) (f32.const -1.5479942e-14))
(assert_trap (invoke "f32.load-slot-0" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "f32.load-slot-0" (i32.const -16)) "out of bounds memory access")
(assert_return (invoke "f32.load-constant-127-16" (i32.const 0)) (f32.const 0.0))
(assert_return (invoke "f32.load-parameter-128" (i32.const 65404)) (f32.const 0.0))
(assert_return (invoke "f32.load-parameter-128" (i32.const 16)) (f32.const 0.0))
(assert_trap (invoke "f32.load-parameter-128" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "f32.load-parameter-128" (i32.const -16)) "out of bounds memory access")
(assert_return (invoke "f32.load-computed-65520" (i32.const 11)) (f32.const 0.0))
(assert_trap (invoke "f32.load-computed-65520" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "f32.load-computed-65520" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "f32.load-computed-65520" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "f32.load-slot-2147483647" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "f32.load-slot-2147483647" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "f32.load-slot-2147483647" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "f32.load-slot-2147483647" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "f32.load-constant-2147483648-2147483647" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "f32.load-parameter-4294967288" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "f32.load-parameter-4294967288" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "f32.load-parameter-4294967288" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "f32.load-parameter-4294967288" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "f32.load-computed-4294967295" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "f32.load-computed-4294967295" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "f32.load-computed-4294967295" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "f32.load-computed-4294967295" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "f64.load-constant-0-65533" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "f64.load-parameter-127" (i32.const 65405)) "out of bounds memory access")
(assert_return (invoke "f64.load-parameter-127" (i32.const 16)) (f64.const 0.0))
(assert_trap (invoke "f64.load-parameter-127" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "f64.load-parameter-127" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "f64.load-computed-128" (i32.const 65403)) "out of bounds memory access")
(assert_return (invoke "f64.load-computed-128" (i32.const 16)) (f64.const 0.0))
(assert_trap (invoke "f64.load-computed-128" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "f64.load-computed-128" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "f64.load-slot-65520" (i32.const 10)) "out of bounds memory access")
(assert_trap (invoke "f64.load-slot-65520" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "f64.load-slot-65520" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "f64.load-slot-65520" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "f64.load-constant-2147483647-16" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "f64.load-parameter-2147483648" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "f64.load-parameter-2147483648" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "f64.load-parameter-2147483648" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "f64.load-parameter-2147483648" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "f64.load-computed-4294967288" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "f64.load-computed-4294967288" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "f64.load-computed-4294967288" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "f64.load-computed-4294967288" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "f64.load-slot-4294967295" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "f64.load-slot-4294967295" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "f64.load-slot-4294967295" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "f64.load-slot-4294967295" (i32.const -16)) "out of bounds memory access")
(assert_return (invoke "i32.load8_s-parameter-0" (i32.const 65532)) (i64.const 0))
(assert_return (invoke "i32.load8_s-parameter-0" (i32.const 16)) (i64.const 81))
(assert_trap (invoke "i32.load8_s-parameter-0" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.load8_s-parameter-0" (i32.const -16)) "out of bounds memory access")
(assert_return (invoke "i32.load8_s-computed-127" (i32.const 65404)) (i64.const 0))
(assert_return (invoke "i32.load8_s-computed-127" (i32.const 16)) (i64.const 0))
(assert_trap (invoke "i32.load8_s-computed-127" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.load8_s-computed-127" (i32.const -16)) "out of bounds memory access")
(assert_return (invoke "i32.load8_s-slot-128" (i32.const 65402)) (i64.const 0))
(assert_return (invoke "i32.load8_s-slot-128" (i32.const 16)) (i64.const 0))
(assert_trap (invoke "i32.load8_s-slot-128" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.load8_s-slot-128" (i32.const -16)) "out of bounds memory access")
(assert_return (invoke "i32.load8_s-constant-65520-9" (i32.const 0)) (i64.const 0))
(assert_trap (invoke "i32.load8_s-parameter-2147483647" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i32.load8_s-parameter-2147483647" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i32.load8_s-parameter-2147483647" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.load8_s-parameter-2147483647" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i32.load8_s-computed-2147483648" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i32.load8_s-computed-2147483648" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i32.load8_s-computed-2147483648" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.load8_s-computed-2147483648" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i32.load8_s-slot-4294967288" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i32.load8_s-slot-4294967288" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i32.load8_s-slot-4294967288" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.load8_s-slot-4294967288" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i32.load8_s-constant-4294967295-16" (i32.const 0)) "out of bounds memory access")
(assert_return (invoke "i32.load8_u-computed-0" (i32.const 65531)) (i64.const 0))
(assert_return (invoke "i32.load8_u-computed-0" (i32.const 16)) (i64.const 81))
(assert_trap (invoke "i32.load8_u-computed-0" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.load8_u-computed-0" (i32.const -16)) "out of bounds memory access")
(assert_return (invoke "i32.load8_u-slot-127" (i32.const 65403)) (i64.const 0))
(assert_return (invoke "i32.load8_u-slot-127" (i32.const 16)) (i64.const 0))
(assert_trap (invoke "i32.load8_u-slot-127" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.load8_u-slot-127" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i32.load8_u-constant-128-2147483647" (i32.const 0)) "out of bounds memory access")
(assert_return (invoke "i32.load8_u-parameter-65520" (i32.const 8)) (i64.const 0))
(assert_trap (invoke "i32.load8_u-parameter-65520" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i32.load8_u-parameter-65520" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.load8_u-parameter-65520" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i32.load8_u-computed-2147483647" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i32.load8_u-computed-2147483647" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i32.load8_u-computed-2147483647" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.load8_u-computed-2147483647" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i32.load8_u-slot-2147483648" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i32.load8_u-slot-2147483648" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i32.load8_u-slot-2147483648" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.load8_u-slot-2147483648" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i32.load8_u-constant-4294967288-0" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i32.load8_u-parameter-4294967295" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i32.load8_u-parameter-4294967295" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i32.load8_u-parameter-4294967295" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.load8_u-parameter-4294967295" (i32.const -16)) "out of bounds memory access")
(assert_return (invoke "i32.load16_s-slot-0" (i32.const 65530)) (i64.const 0))
(assert_return (invoke "i32.load16_s-slot-0" (i32.const 16)) (i64.const 28241))
(assert_trap (invoke "i32.load16_s-slot-0" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.load16_s-slot-0" (i32.const -16)) "out of bounds memory access")
(assert_return (invoke "i32.load16_s-constant-127-16" (i32.const 0)) (i64.const 0))
(assert_return (invoke "i32.load16_s-parameter-128" (i32.const 65400)) (i64.const 0))
(assert_return (invoke "i32.load16_s-parameter-128" (i32.const 16)) (i64.const 0))
(assert_trap (invoke "i32.load16_s-parameter-128" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.load16_s-parameter-128" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i32.load16_s-computed-65520" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i32.load16_s-computed-65520" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i32.load16_s-computed-65520" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.load16_s-computed-65520" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i32.load16_s-slot-2147483647" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i32.load16_s-slot-2147483647" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i32.load16_s-slot-2147483647" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.load16_s-slot-2147483647" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i32.load16_s-constant-2147483648-2147483647"
  (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i32.load16_s-parameter-4294967288" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i32.load16_s-parameter-4294967288" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i32.load16_s-parameter-4294967288"
  (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.load16_s-parameter-4294967288" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i32.load16_s-computed-4294967295" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i32.load16_s-computed-4294967295" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i32.load16_s-computed-4294967295" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.load16_s-computed-4294967295" (i32.const -16)) "out of bounds memory access")
(assert_return (invoke "i32.load16_u-constant-0-65529" (i32.const 0)) (i64.const 0))
(assert_return (invoke "i32.load16_u-parameter-127" (i32.const 65401)) (i64.const 0))
(assert_return (invoke "i32.load16_u-parameter-127" (i32.const 16)) (i64.const 0))
(assert_trap (invoke "i32.load16_u-parameter-127" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.load16_u-parameter-127" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i32.load16_u-computed-128" (i32.const 65408)) "out of bounds memory access")
(assert_return (invoke "i32.load16_u-computed-128" (i32.const 16)) (i64.const 0))
(assert_trap (invoke "i32.load16_u-computed-128" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.load16_u-computed-128" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i32.load16_u-slot-65520" (i32.const 15)) "out of bounds memory access")
(assert_trap (invoke "i32.load16_u-slot-65520" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i32.load16_u-slot-65520" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.load16_u-slot-65520" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i32.load16_u-constant-2147483647-16" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i32.load16_u-parameter-2147483648" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i32.load16_u-parameter-2147483648" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i32.load16_u-parameter-2147483648"
  (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.load16_u-parameter-2147483648" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i32.load16_u-computed-4294967288" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i32.load16_u-computed-4294967288" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i32.load16_u-computed-4294967288" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.load16_u-computed-4294967288" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i32.load16_u-slot-4294967295" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i32.load16_u-slot-4294967295" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i32.load16_u-slot-4294967295" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.load16_u-slot-4294967295" (i32.const -16)) "out of bounds memory access")
(assert_return (invoke "i64.load8_s-parameter-0" (i32.const 65528)) (i64.const 0))
(assert_return (invoke "i64.load8_s-parameter-0" (i32.const 16)) (i64.const 81))
(assert_trap (invoke "i64.load8_s-parameter-0" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.load8_s-parameter-0" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i64.load8_s-computed-127" (i32.const 65409)) "out of bounds memory access")
(assert_return (invoke "i64.load8_s-computed-127" (i32.const 16)) (i64.const 0))
(assert_trap (invoke "i64.load8_s-computed-127" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.load8_s-computed-127" (i32.const -16)) "out of bounds memory access")
(assert_return (invoke "i64.load8_s-slot-128" (i32.const 65407)) (i64.const 0))
(assert_return (invoke "i64.load8_s-slot-128" (i32.const 16)) (i64.const 0))
(assert_trap (invoke "i64.load8_s-slot-128" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.load8_s-slot-128" (i32.const -16)) "out of bounds memory access")
(assert_return (invoke "i64.load8_s-constant-65520-14" (i32.const 0)) (i64.const 0))
(assert_trap (invoke "i64.load8_s-parameter-2147483647" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.load8_s-parameter-2147483647" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i64.load8_s-parameter-2147483647" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.load8_s-parameter-2147483647" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i64.load8_s-computed-2147483648" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.load8_s-computed-2147483648" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i64.load8_s-computed-2147483648" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.load8_s-computed-2147483648" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i64.load8_s-slot-4294967288" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.load8_s-slot-4294967288" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i64.load8_s-slot-4294967288" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.load8_s-slot-4294967288" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i64.load8_s-constant-4294967295-16" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.load8_u-computed-0" (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "i64.load8_u-computed-0" (i32.const 16)) (i64.const 81))
(assert_trap (invoke "i64.load8_u-computed-0" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.load8_u-computed-0" (i32.const -16)) "out of bounds memory access")
(assert_return (invoke "i64.load8_u-slot-127" (i32.const 65408)) (i64.const 0))
(assert_return (invoke "i64.load8_u-slot-127" (i32.const 16)) (i64.const 0))
(assert_trap (invoke "i64.load8_u-slot-127" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.load8_u-slot-127" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i64.load8_u-constant-128-2147483647" (i32.const 0)) "out of bounds memory access")
(assert_return (invoke "i64.load8_u-parameter-65520" (i32.const 13)) (i64.const 0))
(assert_trap (invoke "i64.load8_u-parameter-65520" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i64.load8_u-parameter-65520" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.load8_u-parameter-65520" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i64.load8_u-computed-2147483647" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.load8_u-computed-2147483647" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i64.load8_u-computed-2147483647" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.load8_u-computed-2147483647" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i64.load8_u-slot-2147483648" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.load8_u-slot-2147483648" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i64.load8_u-slot-2147483648" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.load8_u-slot-2147483648" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i64.load8_u-constant-4294967288-0" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.load8_u-parameter-4294967295" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.load8_u-parameter-4294967295" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i64.load8_u-parameter-4294967295" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.load8_u-parameter-4294967295" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i64.load16_s-slot-0" (i32.const 65535)) "out of bounds memory access")
(assert_return (invoke "i64.load16_s-slot-0" (i32.const 16)) (i64.const 28241))
(assert_trap (invoke "i64.load16_s-slot-0" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.load16_s-slot-0" (i32.const -16)) "out of bounds memory access")
(assert_return (invoke "i64.load16_s-constant-127-16" (i32.const 0)) (i64.const 0))
(assert_return (invoke "i64.load16_s-parameter-128" (i32.const 65405)) (i64.const 0))
(assert_return (invoke "i64.load16_s-parameter-128" (i32.const 16)) (i64.const 0))
(assert_trap (invoke "i64.load16_s-parameter-128" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.load16_s-parameter-128" (i32.const -16)) "out of bounds memory access")
(assert_return (invoke "i64.load16_s-computed-65520" (i32.const 12)) (i64.const 0))
(assert_trap (invoke "i64.load16_s-computed-65520" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i64.load16_s-computed-65520" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.load16_s-computed-65520" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i64.load16_s-slot-2147483647" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.load16_s-slot-2147483647" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i64.load16_s-slot-2147483647" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.load16_s-slot-2147483647" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i64.load16_s-constant-2147483648-2147483647"
  (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.load16_s-parameter-4294967288" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.load16_s-parameter-4294967288" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i64.load16_s-parameter-4294967288"
  (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.load16_s-parameter-4294967288" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i64.load16_s-computed-4294967295" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.load16_s-computed-4294967295" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i64.load16_s-computed-4294967295" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.load16_s-computed-4294967295" (i32.const -16)) "out of bounds memory access")
(assert_return (invoke "i64.load16_u-constant-0-65534" (i32.const 0)) (i64.const 0))
(assert_return (invoke "i64.load16_u-parameter-127" (i32.const 65406)) (i64.const 0))
(assert_return (invoke "i64.load16_u-parameter-127" (i32.const 16)) (i64.const 0))
(assert_trap (invoke "i64.load16_u-parameter-127" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.load16_u-parameter-127" (i32.const -16)) "out of bounds memory access")
(assert_return (invoke "i64.load16_u-computed-128" (i32.const 65404)) (i64.const 0))
(assert_return (invoke "i64.load16_u-computed-128" (i32.const 16)) (i64.const 0))
(assert_trap (invoke "i64.load16_u-computed-128" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.load16_u-computed-128" (i32.const -16)) "out of bounds memory access")
(assert_return (invoke "i64.load16_u-slot-65520" (i32.const 11)) (i64.const 0))
(assert_trap (invoke "i64.load16_u-slot-65520" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i64.load16_u-slot-65520" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.load16_u-slot-65520" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i64.load16_u-constant-2147483647-16" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.load16_u-parameter-2147483648" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.load16_u-parameter-2147483648" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i64.load16_u-parameter-2147483648"
  (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.load16_u-parameter-2147483648" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i64.load16_u-computed-4294967288" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.load16_u-computed-4294967288" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i64.load16_u-computed-4294967288" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.load16_u-computed-4294967288" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i64.load16_u-slot-4294967295" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.load16_u-slot-4294967295" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i64.load16_u-slot-4294967295" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.load16_u-slot-4294967295" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i64.load32_s-parameter-0" (i32.const 65533)) "out of bounds memory access")
(assert_return (invoke "i64.load32_s-parameter-0" (i32.const 16)) (i64.const 0xffffffffa88b6e51))
(assert_trap (invoke "i64.load32_s-parameter-0" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.load32_s-parameter-0" (i32.const -16)) "out of bounds memory access")
(assert_return (invoke "i64.load32_s-computed-127" (i32.const 65405)) (i64.const 0))
(assert_return (invoke "i64.load32_s-computed-127" (i32.const 16)) (i64.const 0))
(assert_trap (invoke "i64.load32_s-computed-127" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.load32_s-computed-127" (i32.const -16)) "out of bounds memory access")
(assert_return (invoke "i64.load32_s-slot-128" (i32.const 65403)) (i64.const 0))
(assert_return (invoke "i64.load32_s-slot-128" (i32.const 16)) (i64.const 0))
(assert_trap (invoke "i64.load32_s-slot-128" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.load32_s-slot-128" (i32.const -16)) "out of bounds memory access")
(assert_return (invoke "i64.load32_s-constant-65520-10" (i32.const 0)) (i64.const 0))
(assert_trap (invoke "i64.load32_s-parameter-2147483647" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.load32_s-parameter-2147483647" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i64.load32_s-parameter-2147483647"
  (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.load32_s-parameter-2147483647" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i64.load32_s-computed-2147483648" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.load32_s-computed-2147483648" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i64.load32_s-computed-2147483648" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.load32_s-computed-2147483648" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i64.load32_s-slot-4294967288" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.load32_s-slot-4294967288" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i64.load32_s-slot-4294967288" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.load32_s-slot-4294967288" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i64.load32_s-constant-4294967295-16" (i32.const 0)) "out of bounds memory access")
(assert_return (invoke "i64.load32_u-computed-0" (i32.const 65532)) (i64.const 0))
(assert_return (invoke "i64.load32_u-computed-0" (i32.const 16)) (i64.const 0xa88b6e51))
(assert_trap (invoke "i64.load32_u-computed-0" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.load32_u-computed-0" (i32.const -16)) "out of bounds memory access")
(assert_return (invoke "i64.load32_u-slot-127" (i32.const 65404)) (i64.const 0))
(assert_return (invoke "i64.load32_u-slot-127" (i32.const 16)) (i64.const 0))
(assert_trap (invoke "i64.load32_u-slot-127" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.load32_u-slot-127" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i64.load32_u-constant-128-2147483647" (i32.const 0)) "out of bounds memory access")
(assert_return (invoke "i64.load32_u-parameter-65520" (i32.const 9)) (i64.const 0))
(assert_trap (invoke "i64.load32_u-parameter-65520" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i64.load32_u-parameter-65520" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.load32_u-parameter-65520" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i64.load32_u-computed-2147483647" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.load32_u-computed-2147483647" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i64.load32_u-computed-2147483647" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.load32_u-computed-2147483647" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i64.load32_u-slot-2147483648" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.load32_u-slot-2147483648" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i64.load32_u-slot-2147483648" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.load32_u-slot-2147483648" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i64.load32_u-constant-4294967288-0" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.load32_u-parameter-4294967295" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.load32_u-parameter-4294967295" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i64.load32_u-parameter-4294967295"
  (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.load32_u-parameter-4294967295" (i32.const -16)) "out of bounds memory access")
(assert_return (invoke "i32.store-slot-0" (i32.const 65531)) (i32.const 0x80000000) (i64.const 0))
(assert_return (invoke "i32.store-slot-0" (i32.const 16)) (i32.const 0x80000000) (i64.const 0))
(assert_trap (invoke "i32.store-slot-0" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.store-slot-0" (i32.const -16)) "out of bounds memory access")
(assert_return (invoke "i32.store-constant-127-16" (i32.const 0)) (i32.const 0x76543210) (i64.const 16))
(assert_return (invoke "i32.store-parameter-128" (i32.const 65401)) (i32.const 7) (i64.const 7))
(assert_return (invoke "i32.store-parameter-128" (i32.const 16)) (i32.const 7) (i64.const 7))
(assert_trap (invoke "i32.store-parameter-128" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.store-parameter-128" (i32.const -16)) "out of bounds memory access")
(assert_return (invoke "i32.store-computed-65520" (i32.const 8)) (i32.const 0x76543218) (i64.const 24))
(assert_trap (invoke "i32.store-computed-65520" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i32.store-computed-65520" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.store-computed-65520" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i32.store-slot-2147483647" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i32.store-slot-2147483647" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i32.store-slot-2147483647" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.store-slot-2147483647" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i32.store-constant-2147483648-2147483647" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i32.store-parameter-4294967288" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i32.store-parameter-4294967288" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i32.store-parameter-4294967288" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.store-parameter-4294967288" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i32.store-computed-4294967295" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i32.store-computed-4294967295" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i32.store-computed-4294967295" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.store-computed-4294967295" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i64.store-constant-0-65530" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.store-parameter-127" (i32.const 65402)) "out of bounds memory access")
(assert_return (invoke "i64.store-parameter-127" (i32.const 16)) (i64.const 0xffffffff80000000) (i64.const 0))
(assert_trap (invoke "i64.store-parameter-127" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.store-parameter-127" (i32.const -16)) "out of bounds memory access")
(assert_return (invoke "i64.store-computed-128"
  (i32.const 65400)) (i64.const 0x7654321089ab3297) (i64.const 151))
(assert_return (invoke "i64.store-computed-128"
  (i32.const 16)) (i64.const 0x7654321089abcdff) (i64.const 255))
(assert_trap (invoke "i64.store-computed-128" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.store-computed-128" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i64.store-slot-65520" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i64.store-slot-65520" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i64.store-slot-65520" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.store-slot-65520" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i64.store-constant-2147483647-16" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.store-parameter-2147483648" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.store-parameter-2147483648" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i64.store-parameter-2147483648" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.store-parameter-2147483648" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i64.store-computed-4294967288" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.store-computed-4294967288" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i64.store-computed-4294967288" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.store-computed-4294967288" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i64.store-slot-4294967295" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.store-slot-4294967295" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i64.store-slot-4294967295" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.store-slot-4294967295" (i32.const -16)) "out of bounds memory access")
(assert_return (invoke "f32.store-parameter-0" (i32.const 65529)) (f32.const -24.0) (i64.const 0))
(assert_return (invoke "f32.store-parameter-0" (i32.const 16)) (f32.const -24.0) (i64.const 0))
(assert_trap (invoke "f32.store-parameter-0" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "f32.store-parameter-0" (i32.const -16)) "out of bounds memory access")
(assert_return (invoke "f32.store-computed-127" (i32.const 65401)) (f32.const 32700.5) (i64.const 0))
(assert_return (invoke "f32.store-computed-127" (i32.const 16)) (f32.const 8.0) (i64.const 0))
(assert_trap (invoke "f32.store-computed-127" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "f32.store-computed-127" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "f32.store-slot-128" (i32.const 65408)) "out of bounds memory access")
(assert_return (invoke "f32.store-slot-128" (i32.const 16)) (f32.const -27.0) (i64.const 0))
(assert_trap (invoke "f32.store-slot-128" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "f32.store-slot-128" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "f32.store-constant-65520-15" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "f32.store-parameter-2147483647" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "f32.store-parameter-2147483647" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "f32.store-parameter-2147483647" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "f32.store-parameter-2147483647" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "f32.store-computed-2147483648" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "f32.store-computed-2147483648" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "f32.store-computed-2147483648" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "f32.store-computed-2147483648" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "f32.store-slot-4294967288" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "f32.store-slot-4294967288" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "f32.store-slot-4294967288" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "f32.store-slot-4294967288" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "f32.store-constant-4294967295-16" (i32.const 0)) "out of bounds memory access")
(assert_return (invoke "f64.store-computed-0"
  (i32.const 65528)) (f64.const -19658.399999999998) (i64.const 153))
(assert_return (invoke "f64.store-computed-0" (i32.const 16)) (f64.const -4.8) (i64.const 51))
(assert_trap (invoke "f64.store-computed-0" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "f64.store-computed-0" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "f64.store-slot-127" (i32.const 65409)) "out of bounds memory access")
(assert_return (invoke "f64.store-slot-127" (i32.const 16)) (f64.const 1.8) (i64.const 205))
(assert_trap (invoke "f64.store-slot-127" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "f64.store-slot-127" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "f64.store-constant-128-2147483647" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "f64.store-parameter-65520" (i32.const 14)) "out of bounds memory access")
(assert_trap (invoke "f64.store-parameter-65520" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "f64.store-parameter-65520" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "f64.store-parameter-65520" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "f64.store-computed-2147483647" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "f64.store-computed-2147483647" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "f64.store-computed-2147483647" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "f64.store-computed-2147483647" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "f64.store-slot-2147483648" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "f64.store-slot-2147483648" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "f64.store-slot-2147483648" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "f64.store-slot-2147483648" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "f64.store-constant-4294967288-0" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "f64.store-parameter-4294967295" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "f64.store-parameter-4294967295" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "f64.store-parameter-4294967295" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "f64.store-parameter-4294967295" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i32.store8-slot-0" (i32.const 65536)) "out of bounds memory access")
(assert_return (invoke "i32.store8-slot-0" (i32.const 16)) (i64.const -120) (i64.const 136))
(assert_trap (invoke "i32.store8-slot-0" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.store8-slot-0" (i32.const -16)) "out of bounds memory access")
(assert_return (invoke "i32.store8-constant-127-16" (i32.const 0)) (i64.const 16) (i64.const 16))
(assert_return (invoke "i32.store8-parameter-128" (i32.const 65406)) (i64.const 0) (i64.const 0))
(assert_return (invoke "i32.store8-parameter-128" (i32.const 16)) (i64.const 0) (i64.const 0))
(assert_trap (invoke "i32.store8-parameter-128" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.store8-parameter-128" (i32.const -16)) "out of bounds memory access")
(assert_return (invoke "i32.store8-computed-65520" (i32.const 13)) (i64.const 29) (i64.const 29))
(assert_trap (invoke "i32.store8-computed-65520" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i32.store8-computed-65520" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.store8-computed-65520" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i32.store8-slot-2147483647" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i32.store8-slot-2147483647" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i32.store8-slot-2147483647" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.store8-slot-2147483647" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i32.store8-constant-2147483648-2147483647" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i32.store8-parameter-4294967288" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i32.store8-parameter-4294967288" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i32.store8-parameter-4294967288" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.store8-parameter-4294967288" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i32.store8-computed-4294967295" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i32.store8-computed-4294967295" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i32.store8-computed-4294967295" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.store8-computed-4294967295" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i32.store16-constant-0-65535" (i32.const 0)) "out of bounds memory access")
(assert_return (invoke "i32.store16-parameter-127" (i32.const 65407)) (i64.const 0) (i64.const 0))
(assert_return (invoke "i32.store16-parameter-127" (i32.const 16)) (i64.const 0) (i64.const 0))
(assert_trap (invoke "i32.store16-parameter-127" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.store16-parameter-127" (i32.const -16)) "out of bounds memory access")
(assert_return (invoke "i32.store16-computed-128" (i32.const 65405)) (i64.const -12947) (i64.const 109))
(assert_return (invoke "i32.store16-computed-128" (i32.const 16)) (i64.const 12800) (i64.const 0))
(assert_trap (invoke "i32.store16-computed-128" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.store16-computed-128" (i32.const -16)) "out of bounds memory access")
(assert_return (invoke "i32.store16-slot-65520" (i32.const 12)) (i64.const 7) (i64.const 7))
(assert_trap (invoke "i32.store16-slot-65520" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i32.store16-slot-65520" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.store16-slot-65520" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i32.store16-constant-2147483647-16" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i32.store16-parameter-2147483648" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i32.store16-parameter-2147483648" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i32.store16-parameter-2147483648" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.store16-parameter-2147483648" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i32.store16-computed-4294967288" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i32.store16-computed-4294967288" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i32.store16-computed-4294967288" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.store16-computed-4294967288" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i32.store16-slot-4294967295" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i32.store16-slot-4294967295" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i32.store16-slot-4294967295" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i32.store16-slot-4294967295" (i32.const -16)) "out of bounds memory access")
(assert_return (invoke "i64.store8-parameter-0" (i32.const 65534)) (i64.const 7) (i64.const 7))
(assert_return (invoke "i64.store8-parameter-0" (i32.const 16)) (i64.const 7) (i64.const 7))
(assert_trap (invoke "i64.store8-parameter-0" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.store8-parameter-0" (i32.const -16)) "out of bounds memory access")
(assert_return (invoke "i64.store8-computed-127" (i32.const 65406)) (i64.const -111) (i64.const 145))
(assert_return (invoke "i64.store8-computed-127" (i32.const 16)) (i64.const -1) (i64.const 255))
(assert_trap (invoke "i64.store8-computed-127" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.store8-computed-127" (i32.const -16)) "out of bounds memory access")
(assert_return (invoke "i64.store8-slot-128" (i32.const 65404)) (i64.const 16) (i64.const 16))
(assert_return (invoke "i64.store8-slot-128" (i32.const 16)) (i64.const 16) (i64.const 16))
(assert_trap (invoke "i64.store8-slot-128" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.store8-slot-128" (i32.const -16)) "out of bounds memory access")
(assert_return (invoke "i64.store8-constant-65520-11" (i32.const 0)) (i64.const -17) (i64.const 239))
(assert_trap (invoke "i64.store8-parameter-2147483647" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.store8-parameter-2147483647" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i64.store8-parameter-2147483647" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.store8-parameter-2147483647" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i64.store8-computed-2147483648" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.store8-computed-2147483648" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i64.store8-computed-2147483648" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.store8-computed-2147483648" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i64.store8-slot-4294967288" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.store8-slot-4294967288" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i64.store8-slot-4294967288" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.store8-slot-4294967288" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i64.store8-constant-4294967295-16" (i32.const 0)) "out of bounds memory access")
(assert_return (invoke "i64.store16-computed-0" (i32.const 65533)) (i64.const 12818) (i64.const 18))
(assert_return (invoke "i64.store16-computed-0" (i32.const 16)) (i64.const -12801) (i64.const 255))
(assert_trap (invoke "i64.store16-computed-0" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.store16-computed-0" (i32.const -16)) "out of bounds memory access")
(assert_return (invoke "i64.store16-slot-127" (i32.const 65405)) (i64.const 12816) (i64.const 16))
(assert_return (invoke "i64.store16-slot-127" (i32.const 16)) (i64.const 12816) (i64.const 16))
(assert_trap (invoke "i64.store16-slot-127" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.store16-slot-127" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i64.store16-constant-128-2147483647" (i32.const 0)) "out of bounds memory access")
(assert_return (invoke "i64.store16-parameter-65520" (i32.const 10)) (i64.const 30600) (i64.const 136))
(assert_trap (invoke "i64.store16-parameter-65520" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i64.store16-parameter-65520" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.store16-parameter-65520" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i64.store16-computed-2147483647" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.store16-computed-2147483647" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i64.store16-computed-2147483647" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.store16-computed-2147483647" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i64.store16-slot-2147483648" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.store16-slot-2147483648" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i64.store16-slot-2147483648" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.store16-slot-2147483648" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i64.store16-constant-4294967288-0" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.store16-parameter-4294967295" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.store16-parameter-4294967295" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i64.store16-parameter-4294967295" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.store16-parameter-4294967295" (i32.const -16)) "out of bounds memory access")
(assert_return (invoke "i64.store32-slot-0" (i32.const 65532)) (i64.const 0x76543210) (i64.const 16))
(assert_return (invoke "i64.store32-slot-0" (i32.const 16)) (i64.const 0x76543210) (i64.const 16))
(assert_trap (invoke "i64.store32-slot-0" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.store32-slot-0" (i32.const -16)) "out of bounds memory access")
(assert_return (invoke "i64.store32-constant-127-16"
  (i32.const 0)) (i64.const 0xffffffff89abcdef) (i64.const 239))
(assert_return (invoke "i64.store32-parameter-128" (i32.const 65402)) (i64.const 0x55667788) (i64.const 136))
(assert_return (invoke "i64.store32-parameter-128" (i32.const 16)) (i64.const 0x55667788) (i64.const 136))
(assert_trap (invoke "i64.store32-parameter-128" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.store32-parameter-128" (i32.const -16)) "out of bounds memory access")
(assert_return (invoke "i64.store32-computed-65520"
  (i32.const 9)) (i64.const 0xffffffff89abcde6) (i64.const 230))
(assert_trap (invoke "i64.store32-computed-65520" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i64.store32-computed-65520" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.store32-computed-65520" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i64.store32-slot-2147483647" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.store32-slot-2147483647" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i64.store32-slot-2147483647" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.store32-slot-2147483647" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i64.store32-constant-2147483648-2147483647"
  (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.store32-parameter-4294967288" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.store32-parameter-4294967288" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i64.store32-parameter-4294967288" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.store32-parameter-4294967288" (i32.const -16)) "out of bounds memory access")
(assert_trap (invoke "i64.store32-computed-4294967295" (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "i64.store32-computed-4294967295" (i32.const 16)) "out of bounds memory access")
(assert_trap (invoke "i64.store32-computed-4294967295" (i32.const 0x80000000)) "out of bounds memory access")
(assert_trap (invoke "i64.store32-computed-4294967295" (i32.const -16)) "out of bounds memory access")
