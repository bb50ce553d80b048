;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Operands that stand for a local whose value changes before they are used.
;;
;; "cached-i64-3" is an arbitrary sequence of reads and writes of three locals, which are parameters that stay
;; where they arrive until their register is wanted. Results are the operands, from below, then the locals.

(module
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
  (global (mut v128) (v128.const i64x2 0x1021324354657687 0x98a9bacbdcedfe0f))
  (global (mut v128) (v128.const i64x2 0xf1e2d3c4b5a69788 0x796a5b4c3d2e1f00))
  (func $callee (param i64) (result i64)
    local.get 0 i64.const 1 i64.add
  )
  (func $pinned-v128-0 (export "pinned-v128-0") (param v128 v128 v128) (result v128 v128 v128 v128)
  (local i32)
    block
      local.get 0 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 0 local.get 0 local.set 1 local.set 2
    end
    local.get 0 v128.const i64x2 1 0x10000000000 i64x2.add local.set 1 local.get 1 local.get 2 local.set 1
    local.tee 2 local.get 0 local.get 3 i32.eqz
    if
      local.get 3 i32.eqz
      if
        local.get 0 v128.const i64x2 1 0x10000000000 i64x2.add local.set 1 local.get 1
        v128.const i64x2 201 0xc90000000000 local.set 0 local.set 1
      else
        local.get 0 v128.const i64x2 1 0x10000000000 i64x2.add local.set 2 local.get 2 local.tee 0 local.set 2
      end
      local.get 0 v128.const i64x2 1 0x10000000000 i64x2.add local.set 2 local.get 2
      v128.const i64x2 1 0x10000000000 i64x2.add local.set 0
      block
        local.get 2 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 2 local.get 0
        v128.const i64x2 2 0x20000000000 i64x2.add local.tee 2 local.tee 2 local.set 0 local.set 2
      end
    else
      block
        local.get 2 local.set 2 local.get 0 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 0 local.set 1
      end
      local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 1 local.get 1 local.set 2 local.set 2
    end
    i32.const 2 local.set 3
    loop
      local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add local.set 2 local.get 2
      v128.const i64x2 1 0x10000000000 i64x2.add local.tee 2 local.set 2 local.get 3 i32.const 1 i32.sub
      local.tee 3 br_if 0
    end
    local.set 1 local.tee 1
    block
      local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 2 local.get 1
      v128.const i64x2 202 0xca0000000000 local.set 2 local.set 0 local.set 2
    end
    local.get 0 local.get 1 local.get 2
  )
  (func $pinned-v128-1 (export "pinned-v128-1") (param v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128) (local i32)
    local.get 2 v128.const i64x2 1 0x10000000000 i64x2.add local.get 2 v128.const i64x2 2 0x20000000000
    i64x2.add local.get 1 v128.const i64x2 3 0x30000000000 i64x2.add v128.const i64x2 203 0xcb0000000000
    local.set 1 local.get 2 i32.const 2 local.set 3
    loop
      local.get 0 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 1 local.get 0 local.tee 0 local.set 2
      local.set 0 local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
    end
    local.set 0 v128.const i64x2 203 0xcb0000000000 local.set 1 local.set 1
    block
      local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
      block
        local.get 2 v128.const i64x2 1 0x10000000000 i64x2.add local.get 1 v128.const i64x2 202 0xca0000000000
        local.set 0 local.set 2 local.set 0
      end
      local.get 2 local.tee 0 local.set 1 local.set 0
    end
    local.get 0 local.get 3 i32.eqz
    if
      local.get 2 local.get 3 i32.eqz
      if
        v128.const i64x2 200 0xc80000000000 local.set 2 local.get 2 local.get 0
        v128.const i64x2 2 0x20000000000 i64x2.add local.set 0 local.set 2
      else
        local.get 1 local.set 0 local.get 0 local.get 0 local.set 2 local.set 0
      end
      v128.const i64x2 201 0xc90000000000 local.set 0 local.get 0 v128.const i64x2 2 0x20000000000 i64x2.add
      local.set 1 local.set 0
    else
      local.get 0 v128.const i64x2 1 0x10000000000 i64x2.add local.get 3 i32.eqz
      if
        local.get 2 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 0 local.tee 1 local.get 2 local.get 0
        local.set 0 local.set 2 local.set 2
      else
        v128.const i64x2 200 0xc80000000000 local.set 0 v128.const i64x2 200 0xc80000000000 local.set 2
      end
      local.set 2 local.get 2 local.set 1
    end
    local.tee 2 local.get 0 i32.const 2 local.set 3
    loop
      local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add local.set 0 local.get 0
      v128.const i64x2 1 0x10000000000 i64x2.add local.set 0 local.get 0 v128.const i64x2 1 0x10000000000
      i64x2.add local.tee 2 local.set 1 local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
    end
    local.tee 0 local.get 2 local.get 0 local.get 1 local.get 2
  )
  (func $pinned-v128-2 (export "pinned-v128-2") (param v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128) (local i32)
    local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add local.get 1 v128.const i64x2 2 0x20000000000
    i64x2.add local.get 2 v128.const i64x2 3 0x30000000000 i64x2.add local.get 1
    v128.const i64x2 4 0x40000000000 i64x2.add local.get 0 v128.const i64x2 5 0x50000000000 i64x2.add
    local.get 2 v128.const i64x2 6 0x60000000000 i64x2.add local.set 1 local.tee 1 local.get 2 local.set 2
    block
      local.get 0 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 2 local.get 1
      v128.const i64x2 2 0x20000000000 i64x2.add local.get 1 v128.const i64x2 3 0x30000000000 i64x2.add
      local.get 2 local.set 1 local.set 2 local.set 1 local.set 2
    end
    local.get 3 i32.eqz
    if
      v128.const i64x2 200 0xc80000000000 local.set 0 local.get 0 local.get 1 local.get 0 local.set 1
      local.set 2 local.set 1
    else
      block
        local.get 0 v128.const i64x2 1 0x10000000000 i64x2.add local.set 2 local.get 1
        v128.const i64x2 1 0x10000000000 i64x2.add local.get 1 i64x2.sub local.set 2
      end
      local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 1 local.get 0 local.get 1 local.set 1
      local.set 2 local.set 1
    end
    i64x2.sub local.get 3 i32.eqz
    if
      local.get 2 v128.const i64x2 1 0x10000000000 i64x2.add local.get 0 local.get 2 local.set 1 local.set 1
      local.set 0
    else
      local.get 2 v128.const i64x2 201 0xc90000000000 local.set 0 i32.const 2 local.set 3
      loop
        local.get 0 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 0 local.get 0 local.get 0 local.set 2
        local.set 0 local.set 0 local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
      end
      i32.const 2 local.set 3
      loop
        local.get 0 local.tee 1 local.set 1 local.get 2 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 0
        local.set 1 local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
      end
      local.set 0
    end
    local.get 0 i64x2.sub local.set 2 local.get 1 local.tee 1 local.get 2 local.get 0 local.get 1 local.get 2
  )
  (func $pinned-v128-3 (export "pinned-v128-3") (param v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (local i32)
    local.get 0 v128.const i64x2 1 0x10000000000 i64x2.add local.get 2 v128.const i64x2 2 0x20000000000
    i64x2.add local.get 2 v128.const i64x2 3 0x30000000000 i64x2.add local.get 0
    v128.const i64x2 4 0x40000000000 i64x2.add local.get 0 v128.const i64x2 5 0x50000000000 i64x2.add
    local.get 0 v128.const i64x2 6 0x60000000000 i64x2.add local.get 1 v128.const i64x2 7 0x70000000000
    i64x2.add local.get 2 v128.const i64x2 8 0x80000000000 i64x2.add local.get 2
    v128.const i64x2 9 0x90000000000 i64x2.add local.get 0 local.set 2 local.set 2 local.get 1
    block
      local.get 1 local.get 3 i32.eqz
      if
        local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 2 local.get 1 local.tee 0 i64x2.sub
        local.set 1
      else
        local.get 2 v128.const i64x2 1 0x10000000000 i64x2.add local.get 2 local.tee 1 local.set 2 local.set 2
      end
      local.get 0 v128.const i64x2 2 0x20000000000 i64x2.add local.get 1 local.set 0 local.set 1 local.set 0
    end
    local.get 0 local.get 2 local.get 2 local.get 0 local.tee 2 local.get 2 local.set 1 local.get 2
    local.get 0 local.get 0 local.get 1 local.get 2
  )
  (func $pinned-v128-4 (export "pinned-v128-4") (param v128 v128 v128) (result v128 v128 v128 v128 v128)
  (local i32)
    local.get 3 i32.eqz
    if
      v128.const i64x2 200 0xc80000000000 local.set 2 local.get 1 local.get 2
      block
        local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add local.set 2 local.get 1 local.set 0 local.get 1
        v128.const i64x2 1 0x10000000000 i64x2.add local.set 0
      end
      local.set 1 local.set 2
    else
      v128.const i64x2 200 0xc80000000000 local.set 2 v128.const i64x2 200 0xc80000000000 local.set 2
      local.get 2 v128.const i64x2 1 0x10000000000 i64x2.add local.set 0
    end
    local.get 2 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 1 local.tee 1 local.set 2 local.get 1
    v128.const i64x2 1 0x10000000000 i64x2.add i32.const 2 local.set 3
    loop
      local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add local.get 2 v128.const i64x2 2 0x20000000000
      i64x2.add local.tee 0 local.get 2 local.set 0 local.set 1 local.set 0 local.get 3 i32.const 1 i32.sub
      local.tee 3 br_if 0
    end
    local.get 3 i32.eqz
    if
      local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
      block
        local.get 2 v128.const i64x2 1 0x10000000000 i64x2.add v128.const i64x2 201 0xc90000000000 local.set 2
        v128.const i64x2 201 0xc90000000000 local.set 0 v128.const i64x2 201 0xc90000000000 local.set 1
        local.set 2
      end
      local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.tee 2 local.set 1 local.set 0
    else
      i32.const 2 local.set 3
      loop
        local.get 0 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 0 local.get 1 local.get 1 local.get 2
        local.set 0 local.set 0 local.set 1 local.set 2 local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
      end
      local.get 1 local.set 0 local.get 2 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 2 local.set 1
    end
    v128.const i64x2 201 0xc90000000000 local.set 0 local.tee 2 local.tee 0 local.set 0 local.get 0
    local.get 3 i32.eqz
    if
      local.get 2 v128.const i64x2 1 0x10000000000 i64x2.add local.set 0 local.get 0
      v128.const i64x2 1 0x10000000000 i64x2.add local.set 0
      block
        local.get 0 local.get 2 local.get 1 local.set 1 local.set 1 local.set 2
      end
      local.get 0 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 0 local.set 0
    else
      i32.const 2 local.set 3
      loop
        local.get 2 local.set 1 local.get 1 local.tee 0 local.set 0 local.get 3 i32.const 1 i32.sub
        local.tee 3 br_if 0
      end
      local.get 2
      block
        local.get 0 v128.const i64x2 1 0x10000000000 i64x2.add local.set 0 local.get 0
        v128.const i64x2 1 0x10000000000 i64x2.add local.set 2 local.get 2 local.set 0
      end
      local.get 2 local.set 1 local.set 1
    end
    local.get 2 local.get 0 local.get 1 local.get 2
  )
  (func $pinned-v128-5 (export "pinned-v128-5") (param v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128) (local i32)
    local.get 2 v128.const i64x2 1 0x10000000000 i64x2.add local.get 1 v128.const i64x2 2 0x20000000000
    i64x2.add local.get 0 v128.const i64x2 3 0x30000000000 i64x2.add local.get 1
    v128.const i64x2 204 0xcc0000000000 local.set 2 local.tee 2 local.get 3 i32.eqz
    if
      local.get 2 local.tee 1 i32.const 2 local.set 3
      loop
        local.get 2 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 2 v128.const i64x2 201 0xc90000000000
        local.set 1 local.tee 2 local.set 1 local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
      end
      local.get 0 local.set 0 local.set 1
    else
      block
        local.get 0 v128.const i64x2 1 0x10000000000 i64x2.add local.set 2 v128.const i64x2 200 0xc80000000000
        local.set 2 local.get 2 local.set 1
      end
      local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add local.set 0 local.get 3 i32.eqz
      if
        local.get 0 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 0 local.get 1 local.set 2 local.set 1
      else
        local.get 2 local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add local.get 1
        v128.const i64x2 3 0x30000000000 i64x2.add local.get 2 v128.const i64x2 4 0x40000000000 i64x2.add
        local.set 1 local.set 0 local.set 0 local.set 0
      end
      local.get 2 v128.const i64x2 1 0x10000000000 i64x2.add local.set 0
    end
    local.tee 0 local.get 3 i32.eqz
    if
      local.get 1 local.tee 1 v128.const i64x2 201 0xc90000000000 local.set 0 local.tee 0 local.set 2
    else
      local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 1 local.get 0 i64x2.sub i32.const 2
      local.set 3
      loop
        local.get 0 local.set 2 local.get 0 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 0 local.get 0
        local.set 0 local.set 2 local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
      end
      local.set 2
    end
    local.get 1 local.get 3 i32.eqz
    if
      local.get 2 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 1 local.tee 1 local.set 0 local.get 3
      i32.eqz
      if
        v128.const i64x2 200 0xc80000000000 local.set 0 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
        local.tee 2 local.get 1 local.set 0 local.set 0
      else
        local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 1 local.get 1
        v128.const i64x2 2 0x20000000000 i64x2.add local.get 1 v128.const i64x2 3 0x30000000000 i64x2.add
        local.get 0 local.set 1 local.set 1 local.set 1 local.set 1
      end
    else
      v128.const i64x2 200 0xc80000000000 local.set 1 local.get 3 i32.eqz
      if
        local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 2 local.set 0 local.get 1
        v128.const i64x2 1 0x10000000000 i64x2.add local.tee 0 local.get 1 local.set 1 local.set 0
      else
        local.get 1 local.get 1 local.get 1 local.get 0 v128.const i64x2 4 0x40000000000 i64x2.add local.set 2
        local.set 0 local.set 2 local.set 2
      end
      local.get 2 local.get 0 local.set 1 local.set 2
    end
    i64x2.sub local.get 2 v128.const i64x2 205 0xcd0000000000 local.set 1 local.get 3 i32.eqz
    if
      local.get 3 i32.eqz
      if
        local.get 0 local.tee 2 local.get 0 local.get 2 local.set 2 local.set 1 local.set 1
      else
        local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add local.set 1 local.get 1
        v128.const i64x2 1 0x10000000000 i64x2.add local.tee 0 local.get 0 local.set 0 local.set 1
      end
      local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add local.set 0 local.get 2 local.tee 2 local.set 0
    else
      local.get 2 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 1 local.tee 2 local.tee 0
      v128.const i64x2 201 0xc90000000000 local.set 1 local.set 1
    end
    local.get 1 local.set 1 local.get 0 local.get 1 local.get 2
  )
  (func $cached-v128-0 (export "cached-v128-0") (param v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128) (local i32)
    block
      local.get 0 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 5 local.get 5 local.set 6 local.set 7
    end
    local.get 4 v128.const i64x2 1 0x10000000000 i64x2.add local.set 6 local.get 6 local.get 7 local.set 6
    local.tee 7 local.get 5 local.get 8 i32.eqz
    if
      local.get 8 i32.eqz
      if
        local.get 4 v128.const i64x2 1 0x10000000000 i64x2.add local.set 6 local.get 6
        v128.const i64x2 201 0xc90000000000 local.set 5 local.set 6
      else
        local.get 5 v128.const i64x2 1 0x10000000000 i64x2.add local.set 7 local.get 7 local.tee 5 local.set 7
      end
      local.get 6 v128.const i64x2 1 0x10000000000 i64x2.add local.set 7 local.get 5
      v128.const i64x2 1 0x10000000000 i64x2.add local.set 5
      block
        local.get 4 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 7 local.get 6
        v128.const i64x2 2 0x20000000000 i64x2.add local.tee 7 local.tee 7 local.set 5 local.set 7
      end
    else
      block
        local.get 7 local.set 7 local.get 5 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 5 local.set 6
      end
      local.get 6 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 6 local.get 6 local.set 7 local.set 7
    end
    i32.const 2 local.set 8
    loop
      local.get 7 v128.const i64x2 1 0x10000000000 i64x2.add local.set 7 local.get 4
      v128.const i64x2 1 0x10000000000 i64x2.add local.tee 7 local.set 7 local.get 8 i32.const 1 i32.sub
      local.tee 8 br_if 0
    end
    local.set 6 local.tee 6
    block
      local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 7 local.get 6
      v128.const i64x2 202 0xca0000000000 local.set 7 local.set 5 local.set 7
    end
    local.get 5 local.get 6 local.get 7
  )
  (func $cached-v128-1 (export "cached-v128-1") (param v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128) (local i32)
    local.get 5 v128.const i64x2 1 0x10000000000 i64x2.add local.get 3 v128.const i64x2 2 0x20000000000
    i64x2.add local.get 5 v128.const i64x2 3 0x30000000000 i64x2.add v128.const i64x2 203 0xcb0000000000
    local.set 6 local.get 7 i32.const 2 local.set 8
    loop
      local.get 0 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 6 local.get 5 local.tee 5 local.set 7
      local.set 5 local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
    end
    local.set 5 v128.const i64x2 203 0xcb0000000000 local.set 6 local.set 6
    block
      local.get 2 v128.const i64x2 1 0x10000000000 i64x2.add
      block
        local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add local.get 6 v128.const i64x2 202 0xca0000000000
        local.set 5 local.set 7 local.set 5
      end
      local.get 7 local.tee 5 local.set 6 local.set 5
    end
    local.get 5 local.get 8 i32.eqz
    if
      local.get 7 local.get 8 i32.eqz
      if
        v128.const i64x2 200 0xc80000000000 local.set 7 local.get 7 local.get 1
        v128.const i64x2 2 0x20000000000 i64x2.add local.set 5 local.set 7
      else
        local.get 6 local.set 5 local.get 5 local.get 5 local.set 7 local.set 5
      end
      v128.const i64x2 201 0xc90000000000 local.set 5 local.get 4 v128.const i64x2 2 0x20000000000 i64x2.add
      local.set 6 local.set 5
    else
      local.get 2 v128.const i64x2 1 0x10000000000 i64x2.add local.get 8 i32.eqz
      if
        local.get 4 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 5 local.tee 6 local.get 7 local.get 5
        local.set 5 local.set 7 local.set 7
      else
        v128.const i64x2 200 0xc80000000000 local.set 5 v128.const i64x2 200 0xc80000000000 local.set 7
      end
      local.set 7 local.get 7 local.set 6
    end
    local.tee 7 local.get 5 i32.const 2 local.set 8
    loop
      local.get 3 v128.const i64x2 1 0x10000000000 i64x2.add local.set 5 local.get 4
      v128.const i64x2 1 0x10000000000 i64x2.add local.set 5 local.get 7 v128.const i64x2 1 0x10000000000
      i64x2.add local.tee 7 local.set 6 local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
    end
    local.tee 5 local.get 7 local.get 5 local.get 6 local.get 7
  )
  (func $cached-v128-2 (export "cached-v128-2") (param v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128) (local i32)
    local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add local.get 3 v128.const i64x2 2 0x20000000000
    i64x2.add local.get 3 v128.const i64x2 3 0x30000000000 i64x2.add local.get 0
    v128.const i64x2 4 0x40000000000 i64x2.add local.get 7 v128.const i64x2 5 0x50000000000 i64x2.add
    local.get 3 v128.const i64x2 6 0x60000000000 i64x2.add local.set 6 local.tee 6 local.get 7 local.set 7
    block
      local.get 2 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 7 local.get 1
      v128.const i64x2 2 0x20000000000 i64x2.add local.get 2 v128.const i64x2 3 0x30000000000 i64x2.add
      local.get 7 local.set 6 local.set 7 local.set 6 local.set 7
    end
    local.get 8 i32.eqz
    if
      v128.const i64x2 200 0xc80000000000 local.set 5 local.get 5 local.get 6 local.get 5 local.set 6
      local.set 7 local.set 6
    else
      block
        local.get 2 v128.const i64x2 1 0x10000000000 i64x2.add local.set 7 local.get 7
        v128.const i64x2 1 0x10000000000 i64x2.add local.get 6 i64x2.sub local.set 7
      end
      local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 6 local.get 5 local.get 6 local.set 6
      local.set 7 local.set 6
    end
    i64x2.sub local.get 8 i32.eqz
    if
      local.get 2 v128.const i64x2 1 0x10000000000 i64x2.add local.get 5 local.get 7 local.set 6 local.set 6
      local.set 5
    else
      local.get 7 v128.const i64x2 201 0xc90000000000 local.set 5 i32.const 2 local.set 8
      loop
        local.get 5 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 5 local.get 5 local.get 5 local.set 7
        local.set 5 local.set 5 local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
      end
      i32.const 2 local.set 8
      loop
        local.get 5 local.tee 6 local.set 6 local.get 4 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 5
        local.set 6 local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
      end
      local.set 5
    end
    local.get 5 i64x2.sub local.set 7 local.get 6 local.tee 6 local.get 7 local.get 5 local.get 6 local.get 7
  )
  (func $cached-v128-3 (export "cached-v128-3") (param v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (local i32)
    local.get 3 v128.const i64x2 1 0x10000000000 i64x2.add local.get 2 v128.const i64x2 2 0x20000000000
    i64x2.add local.get 7 v128.const i64x2 3 0x30000000000 i64x2.add local.get 6
    v128.const i64x2 4 0x40000000000 i64x2.add local.get 1 v128.const i64x2 5 0x50000000000 i64x2.add
    local.get 2 v128.const i64x2 6 0x60000000000 i64x2.add local.get 6 v128.const i64x2 7 0x70000000000
    i64x2.add local.get 6 v128.const i64x2 8 0x80000000000 i64x2.add local.get 3
    v128.const i64x2 9 0x90000000000 i64x2.add local.get 5 local.set 7 local.set 7 local.get 6
    block
      local.get 6 local.get 8 i32.eqz
      if
        local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 7 local.get 6 local.tee 5 i64x2.sub
        local.set 6
      else
        local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add local.get 7 local.tee 6 local.set 7 local.set 7
      end
      local.get 4 v128.const i64x2 2 0x20000000000 i64x2.add local.get 6 local.set 5 local.set 6 local.set 5
    end
    local.get 5 local.get 7 local.get 7 local.get 5 local.tee 7 local.get 7 local.set 6 local.get 7
    local.get 5 local.get 5 local.get 6 local.get 7
  )
  (func $cached-v128-4 (export "cached-v128-4") (param v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128) (local i32)
    local.get 8 i32.eqz
    if
      v128.const i64x2 200 0xc80000000000 local.set 7 local.get 6 local.get 7
      block
        local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add local.set 7 local.get 6 local.set 5 local.get 3
        v128.const i64x2 1 0x10000000000 i64x2.add local.set 5
      end
      local.set 6 local.set 7
    else
      v128.const i64x2 200 0xc80000000000 local.set 7 v128.const i64x2 200 0xc80000000000 local.set 7
      local.get 7 v128.const i64x2 1 0x10000000000 i64x2.add local.set 5
    end
    local.get 2 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 6 local.tee 6 local.set 7 local.get 6
    v128.const i64x2 1 0x10000000000 i64x2.add i32.const 2 local.set 8
    loop
      local.get 6 v128.const i64x2 1 0x10000000000 i64x2.add local.get 6 v128.const i64x2 2 0x20000000000
      i64x2.add local.tee 5 local.get 7 local.set 5 local.set 6 local.set 5 local.get 8 i32.const 1 i32.sub
      local.tee 8 br_if 0
    end
    local.get 8 i32.eqz
    if
      local.get 5 v128.const i64x2 1 0x10000000000 i64x2.add
      block
        local.get 2 v128.const i64x2 1 0x10000000000 i64x2.add v128.const i64x2 201 0xc90000000000 local.set 7
        v128.const i64x2 201 0xc90000000000 local.set 5 v128.const i64x2 201 0xc90000000000 local.set 6
        local.set 7
      end
      local.get 0 v128.const i64x2 2 0x20000000000 i64x2.add local.tee 7 local.set 6 local.set 5
    else
      i32.const 2 local.set 8
      loop
        local.get 3 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 5 local.get 6 local.get 6 local.get 7
        local.set 5 local.set 5 local.set 6 local.set 7 local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
      end
      local.get 6 local.set 5 local.get 6 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 7 local.set 6
    end
    v128.const i64x2 201 0xc90000000000 local.set 5 local.tee 7 local.tee 5 local.set 5 local.get 5
    local.get 8 i32.eqz
    if
      local.get 5 v128.const i64x2 1 0x10000000000 i64x2.add local.set 5 local.get 0
      v128.const i64x2 1 0x10000000000 i64x2.add local.set 5
      block
        local.get 5 local.get 7 local.get 6 local.set 6 local.set 6 local.set 7
      end
      local.get 5 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 5 local.set 5
    else
      i32.const 2 local.set 8
      loop
        local.get 7 local.set 6 local.get 6 local.tee 5 local.set 5 local.get 8 i32.const 1 i32.sub
        local.tee 8 br_if 0
      end
      local.get 7
      block
        local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add local.set 5 local.get 5
        v128.const i64x2 1 0x10000000000 i64x2.add local.set 7 local.get 7 local.set 5
      end
      local.get 7 local.set 6 local.set 6
    end
    local.get 7 local.get 5 local.get 6 local.get 7
  )
  (func $cached-v128-5 (export "cached-v128-5") (param v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128) (local i32)
    local.get 7 v128.const i64x2 1 0x10000000000 i64x2.add local.get 6 v128.const i64x2 2 0x20000000000
    i64x2.add local.get 0 v128.const i64x2 3 0x30000000000 i64x2.add local.get 6
    v128.const i64x2 204 0xcc0000000000 local.set 7 local.tee 7 local.get 8 i32.eqz
    if
      local.get 7 local.tee 6 i32.const 2 local.set 8
      loop
        local.get 0 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 7 v128.const i64x2 201 0xc90000000000
        local.set 6 local.tee 7 local.set 6 local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
      end
      local.get 5 local.set 5 local.set 6
    else
      block
        local.get 6 v128.const i64x2 1 0x10000000000 i64x2.add local.set 7 v128.const i64x2 200 0xc80000000000
        local.set 7 local.get 7 local.set 6
      end
      local.get 0 v128.const i64x2 1 0x10000000000 i64x2.add local.set 5 local.get 8 i32.eqz
      if
        local.get 4 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 5 local.get 6 local.set 7 local.set 6
      else
        local.get 7 local.get 0 v128.const i64x2 2 0x20000000000 i64x2.add local.get 0
        v128.const i64x2 3 0x30000000000 i64x2.add local.get 5 v128.const i64x2 4 0x40000000000 i64x2.add
        local.set 6 local.set 5 local.set 5 local.set 5
      end
      local.get 2 v128.const i64x2 1 0x10000000000 i64x2.add local.set 5
    end
    local.tee 5 local.get 8 i32.eqz
    if
      local.get 6 local.tee 6 v128.const i64x2 201 0xc90000000000 local.set 5 local.tee 5 local.set 7
    else
      local.get 7 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 6 local.get 5 i64x2.sub i32.const 2
      local.set 8
      loop
        local.get 5 local.set 7 local.get 6 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 5 local.get 5
        local.set 5 local.set 7 local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
      end
      local.set 7
    end
    local.get 6 local.get 8 i32.eqz
    if
      local.get 5 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 6 local.tee 6 local.set 5 local.get 8
      i32.eqz
      if
        v128.const i64x2 200 0xc80000000000 local.set 5 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
        local.tee 7 local.get 6 local.set 5 local.set 5
      else
        local.get 5 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 6 local.get 4
        v128.const i64x2 2 0x20000000000 i64x2.add local.get 5 v128.const i64x2 3 0x30000000000 i64x2.add
        local.get 5 local.set 6 local.set 6 local.set 6 local.set 6
      end
    else
      v128.const i64x2 200 0xc80000000000 local.set 6 local.get 8 i32.eqz
      if
        local.get 0 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 7 local.set 5 local.get 4
        v128.const i64x2 1 0x10000000000 i64x2.add local.tee 5 local.get 6 local.set 6 local.set 5
      else
        local.get 6 local.get 6 local.get 6 local.get 1 v128.const i64x2 4 0x40000000000 i64x2.add local.set 7
        local.set 5 local.set 7 local.set 7
      end
      local.get 7 local.get 5 local.set 6 local.set 7
    end
    i64x2.sub local.get 7 v128.const i64x2 205 0xcd0000000000 local.set 6 local.get 8 i32.eqz
    if
      local.get 8 i32.eqz
      if
        local.get 5 local.tee 7 local.get 5 local.get 7 local.set 7 local.set 6 local.set 6
      else
        local.get 4 v128.const i64x2 1 0x10000000000 i64x2.add local.set 6 local.get 6
        v128.const i64x2 1 0x10000000000 i64x2.add local.tee 5 local.get 5 local.set 5 local.set 6
      end
      local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add local.set 5 local.get 7 local.tee 7 local.set 5
    else
      local.get 4 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 6 local.tee 7 local.tee 5
      v128.const i64x2 201 0xc90000000000 local.set 6 local.set 6
    end
    local.get 6 local.set 6 local.get 5 local.get 6 local.get 7
  )
  (func $stack-v128-0 (export "stack-v128-0") (param v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local i32)
    i32.const 2 local.set 11
    loop
      local.get 0 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 9 local.get 8 local.set 9 local.set 8
      local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.get 5 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 10 local.get 11 i32.eqz
    if
      v128.const i64x2 200 0xc80000000000 local.set 10 local.get 6 v128.const i64x2 1 0x10000000000 i64x2.add
      local.set 10 local.get 5 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 8 local.set 8
    else
      local.get 10 v128.const i64x2 1 0x10000000000 i64x2.add
      block
        local.get 0 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 8 local.set 10 local.get 1
        v128.const i64x2 1 0x10000000000 i64x2.add local.tee 9 local.get 8 local.set 10 local.set 8
      end
      local.set 10 local.get 8 local.set 10
    end
    local.get 11 i32.eqz
    if
      block
        local.get 10 v128.const i64x2 1 0x10000000000 i64x2.add local.get 9 local.set 10 local.get 7
        v128.const i64x2 2 0x20000000000 i64x2.add local.set 8 local.set 10
      end
      local.get 9 local.get 10 local.set 10 local.set 8
    else
      i32.const 2 local.set 11
      loop
        local.get 9 local.get 10 local.get 10 v128.const i64x2 203 0xcb0000000000 local.set 8 local.set 8
        local.set 9 local.set 8 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      block
        local.get 5 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 8 local.set 10 local.get 3
        v128.const i64x2 1 0x10000000000 i64x2.add local.tee 8 local.get 8 local.set 10 local.set 10
      end
      local.get 8 v128.const i64x2 201 0xc90000000000 local.set 8 local.set 10
    end
    local.get 9 i64x2.sub i32.const 2 local.set 11
    loop
      local.get 6 v128.const i64x2 1 0x10000000000 i64x2.add local.set 8 local.get 10
      v128.const i64x2 201 0xc90000000000 local.set 10 local.tee 9 local.set 8 local.get 11 i32.const 1
      i32.sub local.tee 11 br_if 0
    end
    local.get 11 i32.eqz
    if
      local.get 10 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 9 local.set 10 local.get 9
      local.tee 10 local.set 8
    else
      local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add local.set 8 local.get 9 local.get 9 local.get 7
      v128.const i64x2 3 0x30000000000 i64x2.add local.set 9 local.set 8 local.set 8
    end
    local.get 8 local.get 8 local.set 9 local.get 9 v128.const i64x2 203 0xcb0000000000 local.set 8
    local.get 8 local.get 9 local.get 10
  )
  (func $stack-v128-1 (export "stack-v128-1") (param v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local i32)
    local.get 2 v128.const i64x2 1 0x10000000000 i64x2.add local.get 5 v128.const i64x2 2 0x20000000000
    i64x2.add local.get 1 v128.const i64x2 3 0x30000000000 i64x2.add local.get 8 local.get 8 local.get 8
    local.set 10 local.get 10 local.get 10 local.get 9 local.get 11 i32.eqz
    if
      local.get 6 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 9 local.tee 8 local.tee 9 local.set 9
    else
      local.get 9 i32.const 2 local.set 11
      loop
        local.get 3 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 10 local.get 9 i64x2.sub local.get 8
        local.set 9 local.set 10 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 9 local.set 8 local.set 9
    end
    local.tee 8 local.get 8 i64x2.sub local.get 8 local.get 9 local.tee 8 local.get 8 local.get 9 local.get 10
  )
  (func $stack-v128-2 (export "stack-v128-2") (param v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128) (local i32)
    local.get 3 v128.const i64x2 1 0x10000000000 i64x2.add local.get 5 v128.const i64x2 2 0x20000000000
    i64x2.add local.get 4 v128.const i64x2 3 0x30000000000 i64x2.add local.get 8
    v128.const i64x2 4 0x40000000000 i64x2.add local.get 6 v128.const i64x2 5 0x50000000000 i64x2.add
    local.get 3 v128.const i64x2 6 0x60000000000 i64x2.add local.set 8 local.tee 9 local.set 8 local.get 2
    v128.const i64x2 5 0x50000000000 i64x2.add v128.const i64x2 205 0xcd0000000000 local.set 8 i64x2.sub
    block
      local.get 8 v128.const i64x2 1 0x10000000000 i64x2.add local.set 10 local.get 9
      v128.const i64x2 1 0x10000000000 i64x2.add local.set 9 local.get 5 v128.const i64x2 1 0x10000000000
      i64x2.add local.tee 8 local.set 10
    end
    local.get 11 i32.eqz
    if
      local.get 4 v128.const i64x2 1 0x10000000000 i64x2.add local.set 10 local.get 10 local.set 10
      local.get 9 local.set 9
    else
      local.get 9 local.get 10 local.tee 10 local.get 10 local.set 10 local.set 8 local.set 10
    end
    local.get 11 i32.eqz
    if
      local.get 8 v128.const i64x2 1 0x10000000000 i64x2.add local.get 8 local.get 11 i32.eqz
      if
        local.get 3 v128.const i64x2 1 0x10000000000 i64x2.add local.set 8 local.get 3
        v128.const i64x2 1 0x10000000000 i64x2.add local.set 9
      else
        local.get 10 local.set 9 local.get 9 local.get 2 v128.const i64x2 2 0x20000000000 i64x2.add
        local.set 9 local.set 8
      end
      local.get 6 v128.const i64x2 3 0x30000000000 i64x2.add local.set 8 local.set 10 local.set 9
    else
      local.get 11 i32.eqz
      if
        local.get 10 local.get 8 v128.const i64x2 202 0xca0000000000 local.set 8 local.set 10 local.set 9
      else
        local.get 7 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 10 local.tee 10 local.get 10
        local.get 8 local.set 9 local.set 9 local.set 9
      end
      local.get 10 local.get 11 i32.eqz
      if
        local.get 8 local.get 9 local.get 8 v128.const i64x2 3 0x30000000000 i64x2.add local.set 8
        local.set 10 local.set 8
      else
        local.get 10 local.get 10 local.tee 8 local.set 9 local.set 10
      end
      local.get 9 local.set 8 local.set 8
    end
    block
      local.get 11 i32.eqz
      if
        local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add local.get 9 local.get 8 local.get 8
        v128.const i64x2 4 0x40000000000 i64x2.add local.set 9 local.set 10 local.set 10 local.set 9
      else
        local.get 0 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 9 local.tee 8
        v128.const i64x2 201 0xc90000000000 local.set 10 local.get 8 local.set 8 local.set 9
      end
      local.get 6 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 10
      block
        local.get 8 local.get 10 local.set 9 local.get 8 local.set 8 local.set 10
      end
      local.get 9 local.set 9 local.set 9
    end
    local.get 10 v128.const i64x2 5 0x50000000000 i64x2.add local.get 9 local.set 10 i64x2.sub local.get 8
    local.get 9 local.get 10
  )
  (func $stack-v128-3 (export "stack-v128-3") (param v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local i32)
    local.get 8 v128.const i64x2 1 0x10000000000 i64x2.add local.get 4 v128.const i64x2 2 0x20000000000
    i64x2.add local.get 10 v128.const i64x2 3 0x30000000000 i64x2.add local.get 1
    v128.const i64x2 4 0x40000000000 i64x2.add local.get 3 v128.const i64x2 5 0x50000000000 i64x2.add
    local.get 2 v128.const i64x2 6 0x60000000000 i64x2.add local.get 0 v128.const i64x2 7 0x70000000000
    i64x2.add local.get 8 v128.const i64x2 8 0x80000000000 i64x2.add local.get 10
    v128.const i64x2 9 0x90000000000 i64x2.add local.tee 10
    block
      local.get 8 local.get 8 i32.const 2 local.set 11
      loop
        local.get 8 local.set 8 local.get 8 local.set 10 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      block
        local.get 0 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 8 local.set 9
      end
      local.set 10 local.set 10
    end
    i32.const 2 local.set 11
    loop
      local.get 2 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 10 local.get 8 local.set 8 local.set 8
      local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.get 8 v128.const i64x2 210 0xd20000000000 local.set 10 local.set 9 local.tee 8 local.tee 10
    i32.const 2 local.set 11
    loop
      local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add local.set 10 local.get 2
      v128.const i64x2 1 0x10000000000 i64x2.add v128.const i64x2 201 0xc90000000000 local.set 9 local.set 9
      local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.tee 8 local.get 10 i32.const 2 local.set 11
    loop
      local.get 8 v128.const i64x2 1 0x10000000000 i64x2.add local.set 10 local.get 4
      v128.const i64x2 1 0x10000000000 i64x2.add local.tee 8 local.tee 9 v128.const i64x2 201 0xc90000000000
      local.set 9 local.set 9 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.get 11 i32.eqz
    if
      block
        local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 9 local.get 9 local.tee 8
        local.get 10 local.set 8 local.set 9 local.set 8
      end
      i32.const 2 local.set 11
      loop
        local.get 9 v128.const i64x2 201 0xc90000000000 local.set 9 local.set 10 local.get 11 i32.const 1
        i32.sub local.tee 11 br_if 0
      end
      local.get 10 i32.const 2 local.set 11
      loop
        local.get 4 v128.const i64x2 1 0x10000000000 i64x2.add local.set 8 local.get 2
        v128.const i64x2 1 0x10000000000 i64x2.add local.tee 9 local.tee 9 local.set 9 local.get 11
        i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.set 8
    else
      local.get 5 v128.const i64x2 1 0x10000000000 i64x2.add v128.const i64x2 201 0xc90000000000 local.set 10
      local.get 0 v128.const i64x2 2 0x20000000000 i64x2.add local.get 9 local.set 10 local.set 9 local.set 8
    end
    local.get 10 local.get 8 local.get 9 local.get 10
  )
  (func $stack-v128-4 (export "stack-v128-4") (param v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128) (local i32)
    local.get 3 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 8 local.tee 10 local.tee 8 local.get 9
    local.get 3 v128.const i64x2 3 0x30000000000 i64x2.add local.get 9 local.set 8 local.get 8 i32.const 2
    local.set 11
    loop
      local.get 9 local.set 10 local.get 2 v128.const i64x2 1 0x10000000000 i64x2.add local.set 10
      local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    i64x2.sub local.get 8 v128.const i64x2 4 0x40000000000 i64x2.add local.set 8 local.tee 10 local.get 11
    i32.eqz
    if
      i32.const 2 local.set 11
      loop
        local.get 4 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 9 local.get 9
        v128.const i64x2 202 0xca0000000000 local.set 8 v128.const i64x2 202 0xca0000000000 local.set 9
        local.set 8 local.set 10 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 3 v128.const i64x2 1 0x10000000000 i64x2.add local.set 8 local.get 1
      v128.const i64x2 1 0x10000000000 i64x2.add local.tee 10 local.set 8
    else
      v128.const i64x2 200 0xc80000000000 local.set 8
      block
        local.get 10 local.get 8 v128.const i64x2 2 0x20000000000 i64x2.add local.tee 8 local.set 10
        local.set 9
      end
      local.get 2 v128.const i64x2 1 0x10000000000 i64x2.add local.set 8
    end
    local.get 8 local.get 9 local.get 10
  )
  (func $stack-v128-5 (export "stack-v128-5") (param v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128) (local i32)
    local.get 0 v128.const i64x2 1 0x10000000000 i64x2.add local.get 9 v128.const i64x2 2 0x20000000000
    i64x2.add local.get 9 v128.const i64x2 3 0x30000000000 i64x2.add
    block
      local.get 7 v128.const i64x2 1 0x10000000000 i64x2.add local.set 10 local.get 10 local.tee 9
      local.get 10 local.set 9 local.set 10
    end
    local.set 9 local.get 10 local.get 9 v128.const i64x2 204 0xcc0000000000 local.set 8
    v128.const i64x2 204 0xcc0000000000 local.set 8 local.get 9 v128.const i64x2 205 0xcd0000000000
    local.set 10 local.tee 10 local.get 8 local.tee 8 local.set 10 i32.const 2 local.set 11
    loop
      local.get 5 v128.const i64x2 1 0x10000000000 i64x2.add local.set 9 local.get 10 local.get 9
      v128.const i64x2 2 0x20000000000 i64x2.add local.tee 9 local.set 8 local.set 8 local.get 11 i32.const 1
      i32.sub local.tee 11 br_if 0
    end
    block
      local.get 6 v128.const i64x2 1 0x10000000000 i64x2.add local.get 11 i32.eqz
      if
        local.get 3 v128.const i64x2 1 0x10000000000 i64x2.add local.get 10 local.get 9 local.get 8
        local.set 9 local.set 9 local.set 9 local.set 8
      else
        local.get 10 local.get 8 local.get 4 v128.const i64x2 3 0x30000000000 i64x2.add i64x2.sub local.set 8
        local.set 9
      end
      local.get 9 local.set 9 local.set 8
    end
    local.get 8 local.get 9 local.get 10
  )
  (func $declared-v128-0 (export "declared-v128-0") (param v128 v128) (result v128 v128 v128 v128 v128)
  (local v128 v128 v128 i32)
    v128.const i64x2 100 0x640000000000 local.set 2 v128.const i64x2 101 0x650000000000 local.set 3
    v128.const i64x2 102 0x660000000000 local.set 4 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.tee 3 local.get 3 i64x2.sub local.set 2
    block
      local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add local.set 3 local.get 0
      v128.const i64x2 1 0x10000000000 i64x2.add local.set 2 local.get 1 v128.const i64x2 1 0x10000000000
      i64x2.add local.tee 3 local.set 4
    end
    local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 2 local.get 3
    v128.const i64x2 202 0xca0000000000 local.set 2
    block
      local.get 4 local.get 1 v128.const i64x2 2 0x20000000000 i64x2.add local.get 2 local.set 3 local.set 3
      local.set 3
    end
    local.get 4 local.set 4 local.set 2 local.get 2 local.get 2 local.get 3 local.get 4
  )
  (func $declared-v128-1 (export "declared-v128-1") (param v128 v128) (result v128 v128 v128 v128 v128 v128)
  (local v128 v128 v128 i32)
    v128.const i64x2 100 0x640000000000 local.set 2 v128.const i64x2 101 0x650000000000 local.set 3
    v128.const i64x2 102 0x660000000000 local.set 4 local.get 0 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 1 v128.const i64x2 2 0x20000000000 i64x2.add local.get 1 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 5 i32.eqz
    if
      local.get 3 local.set 2 local.get 0 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 3 local.get 4
      local.set 3 local.set 3
    else
      local.get 3 local.set 3 local.get 0 v128.const i64x2 1 0x10000000000 i64x2.add local.set 4
      v128.const i64x2 200 0xc80000000000 local.set 4
    end
    i64x2.sub local.get 4 local.tee 3 local.get 2 local.set 4
    block
      local.get 2 local.get 4 local.get 2 local.get 0 v128.const i64x2 4 0x40000000000 i64x2.add local.set 2
      local.set 4 local.set 3 local.set 2
    end
    v128.const i64x2 203 0xcb0000000000 local.set 2
    block
      block
        local.get 3 local.tee 3 local.tee 2 local.get 2 local.set 4 local.set 4
      end
      local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 2 local.tee 3 local.get 4 local.set 4
      local.set 3
    end
    local.get 5 i32.eqz
    if
      local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 2 local.set 3 local.get 3 local.set 3
    else
      local.get 2 local.get 1 v128.const i64x2 2 0x20000000000 i64x2.add i32.const 2 local.set 5
      loop
        local.get 2 local.get 3 local.get 4 local.get 2 local.set 4 local.set 3 local.set 3 local.set 4
        local.get 5 i32.const 1 i32.sub local.tee 5 br_if 0
      end
      local.set 4 local.set 3
    end
    block
      local.get 5 i32.eqz
      if
        local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 4 local.get 4 local.tee 4 local.get 4
        local.set 3 local.set 4 local.set 4
      else
        local.get 3 local.get 4 local.set 2 local.tee 3 local.set 2
      end
      v128.const i64x2 200 0xc80000000000 local.set 4 local.get 4 local.set 2
    end
    local.tee 2 local.get 2 local.set 4 local.get 2 local.get 3 local.get 4
  )
  (func $declared-v128-2 (export "declared-v128-2") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128 v128 v128 i32)
    v128.const i64x2 100 0x640000000000 local.set 2 v128.const i64x2 101 0x650000000000 local.set 3
    v128.const i64x2 102 0x660000000000 local.set 4 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 1 v128.const i64x2 2 0x20000000000 i64x2.add local.get 0 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 0 v128.const i64x2 4 0x40000000000 i64x2.add local.get 1
    v128.const i64x2 5 0x50000000000 i64x2.add local.get 0 v128.const i64x2 6 0x60000000000 i64x2.add
    local.get 4 local.tee 2 local.get 3 local.set 2 local.get 4 local.get 5 i32.eqz
    if
      local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
      block
        local.get 3 local.tee 3 local.set 3 local.get 2 local.set 2
      end
      local.get 4 local.set 2 local.set 3
    else
      local.get 4 local.get 2 v128.const i64x2 202 0xca0000000000 local.set 4 local.tee 2 local.set 4
      local.set 2
    end
    local.tee 3 i64x2.sub local.get 0 v128.const i64x2 8 0x80000000000 i64x2.add i32.const 2 local.set 5
    loop
      local.get 0 v128.const i64x2 1 0x10000000000 i64x2.add local.set 4 local.get 1
      v128.const i64x2 1 0x10000000000 i64x2.add local.set 3 local.get 0 v128.const i64x2 1 0x10000000000
      i64x2.add local.set 4 local.get 5 i32.const 1 i32.sub local.tee 5 br_if 0
    end
    local.tee 4 local.tee 4 local.tee 4 v128.const i64x2 208 0xd00000000000 local.set 4 local.get 2
    local.get 3 local.get 4
  )
  (func $declared-v128-3 (export "declared-v128-3") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (local v128 v128 v128 i32)
    v128.const i64x2 100 0x640000000000 local.set 2 v128.const i64x2 101 0x650000000000 local.set 3
    v128.const i64x2 102 0x660000000000 local.set 4 local.get 0 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 1 v128.const i64x2 2 0x20000000000 i64x2.add local.get 1 v128.const i64x2 3 0x30000000000
    i64x2.add local.get 0 v128.const i64x2 4 0x40000000000 i64x2.add local.get 0
    v128.const i64x2 5 0x50000000000 i64x2.add local.get 1 v128.const i64x2 6 0x60000000000 i64x2.add
    local.get 1 v128.const i64x2 7 0x70000000000 i64x2.add local.get 0 v128.const i64x2 8 0x80000000000
    i64x2.add local.get 1 v128.const i64x2 9 0x90000000000 i64x2.add local.get 4 local.get 1
    v128.const i64x2 11 0xb0000000000 i64x2.add local.set 3 local.get 2 local.get 1
    v128.const i64x2 12 0xc0000000000 i64x2.add local.get 2 i64x2.sub local.get 3 local.set 2 local.tee 4
    local.get 4 v128.const i64x2 213 0xd50000000000 local.set 2 local.get 1 v128.const i64x2 14 0xe0000000000
    i64x2.add local.get 1 v128.const i64x2 15 0xf0000000000 i64x2.add local.get 2 local.get 3 local.get 4
  )
  (func $declared-v128-4 (export "declared-v128-4") (param v128 v128) (result v128 v128 v128 v128 v128)
  (local v128 v128 v128 i32)
    v128.const i64x2 100 0x640000000000 local.set 2 v128.const i64x2 101 0x650000000000 local.set 3
    v128.const i64x2 102 0x660000000000 local.set 4 local.get 2 local.set 3 i32.const 2 local.set 5
    loop
      local.get 2 local.get 2 local.get 2 local.set 2 local.set 2 local.set 4 local.get 5 i32.const 1 i32.sub
      local.tee 5 br_if 0
    end
    local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 3 local.set 2 local.get 4 local.get 2
    local.get 1 v128.const i64x2 3 0x30000000000 i64x2.add local.tee 4 local.set 2 local.get 4 local.tee 3
    i64x2.sub v128.const i64x2 202 0xca0000000000 local.set 2 local.get 2 local.get 3 local.get 4
  )
  (func $declared-v128-5 (export "declared-v128-5") (param v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128 v128 v128 i32)
    v128.const i64x2 100 0x640000000000 local.set 2 v128.const i64x2 101 0x650000000000 local.set 3
    v128.const i64x2 102 0x660000000000 local.set 4 local.get 0 v128.const i64x2 1 0x10000000000 i64x2.add
    local.get 1 v128.const i64x2 2 0x20000000000 i64x2.add local.get 1 v128.const i64x2 3 0x30000000000
    i64x2.add
    block
      local.get 2 local.tee 4 local.get 4 local.set 4 local.set 3
    end
    local.get 4 local.tee 4 i32.const 2 local.set 5
    loop
      local.get 0 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 3 local.get 1
      v128.const i64x2 2 0x20000000000 i64x2.add local.get 2 local.set 3 local.set 4 local.set 2 local.get 5
      i32.const 1 i32.sub local.tee 5 br_if 0
    end
    local.tee 4 local.set 3 i64x2.sub
    block
      block
        local.get 3 local.get 4 local.get 1 v128.const i64x2 3 0x30000000000 i64x2.add local.set 3 local.set 3
        local.set 4
      end
      local.get 3 local.get 2 local.get 0 v128.const i64x2 3 0x30000000000 i64x2.add local.set 2 local.set 4
      local.set 2
    end
    local.get 2 local.get 2 local.get 4 local.get 4 local.get 4 local.set 2 local.get 2 local.get 3
    local.get 4
  )
  (func $framed-v128-0 (export "framed-v128-0") (param v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128) (local v128 v128 v128 i32)
    i64.const 1 call $callee drop v128.const i64x2 100 0x640000000000 local.set 8
    v128.const i64x2 101 0x650000000000 local.set 9 v128.const i64x2 102 0x660000000000 local.set 10
    block
      local.get 0 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 8 local.get 8 local.set 9 local.set 10
    end
    local.get 4 v128.const i64x2 1 0x10000000000 i64x2.add local.set 9 local.get 9 local.get 10 local.set 9
    local.tee 10 local.get 8 local.get 11 i32.eqz
    if
      local.get 11 i32.eqz
      if
        local.get 4 v128.const i64x2 1 0x10000000000 i64x2.add local.set 9 local.get 9
        v128.const i64x2 201 0xc90000000000 local.set 8 local.set 9
      else
        local.get 5 v128.const i64x2 1 0x10000000000 i64x2.add local.set 10 local.get 10 local.tee 8
        local.set 10
      end
      local.get 6 v128.const i64x2 1 0x10000000000 i64x2.add local.set 10 local.get 5
      v128.const i64x2 1 0x10000000000 i64x2.add local.set 8
      block
        local.get 4 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 10 local.get 6
        v128.const i64x2 2 0x20000000000 i64x2.add local.tee 10 local.tee 10 local.set 8 local.set 10
      end
    else
      block
        local.get 10 local.set 10 local.get 5 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 8
        local.set 9
      end
      local.get 6 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 9 local.get 9 local.set 10 local.set 10
    end
    i32.const 2 local.set 11
    loop
      local.get 7 v128.const i64x2 1 0x10000000000 i64x2.add local.set 10 local.get 4
      v128.const i64x2 1 0x10000000000 i64x2.add local.tee 10 local.set 10 local.get 11 i32.const 1 i32.sub
      local.tee 11 br_if 0
    end
    local.set 9 local.tee 9
    block
      local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 10 local.get 9
      v128.const i64x2 202 0xca0000000000 local.set 10 local.set 8 local.set 10
    end
    local.get 8 local.get 9 local.get 10
  )
  (func $framed-v128-1 (export "framed-v128-1") (param v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128) (local v128 v128 v128 i32)
    i64.const 1 call $callee drop v128.const i64x2 100 0x640000000000 local.set 8
    v128.const i64x2 101 0x650000000000 local.set 9 v128.const i64x2 102 0x660000000000 local.set 10
    local.get 5 v128.const i64x2 1 0x10000000000 i64x2.add local.get 3 v128.const i64x2 2 0x20000000000
    i64x2.add local.get 5 v128.const i64x2 3 0x30000000000 i64x2.add v128.const i64x2 203 0xcb0000000000
    local.set 9 local.get 10 i32.const 2 local.set 11
    loop
      local.get 0 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 9 local.get 8 local.tee 8 local.set 10
      local.set 8 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.set 8 v128.const i64x2 203 0xcb0000000000 local.set 9 local.set 9
    block
      local.get 2 v128.const i64x2 1 0x10000000000 i64x2.add
      block
        local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add local.get 9 v128.const i64x2 202 0xca0000000000
        local.set 8 local.set 10 local.set 8
      end
      local.get 10 local.tee 8 local.set 9 local.set 8
    end
    local.get 8 local.get 11 i32.eqz
    if
      local.get 10 local.get 11 i32.eqz
      if
        v128.const i64x2 200 0xc80000000000 local.set 10 local.get 10 local.get 1
        v128.const i64x2 2 0x20000000000 i64x2.add local.set 8 local.set 10
      else
        local.get 9 local.set 8 local.get 8 local.get 8 local.set 10 local.set 8
      end
      v128.const i64x2 201 0xc90000000000 local.set 8 local.get 4 v128.const i64x2 2 0x20000000000 i64x2.add
      local.set 9 local.set 8
    else
      local.get 2 v128.const i64x2 1 0x10000000000 i64x2.add local.get 11 i32.eqz
      if
        local.get 4 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 8 local.tee 9 local.get 10
        local.get 8 local.set 8 local.set 10 local.set 10
      else
        v128.const i64x2 200 0xc80000000000 local.set 8 v128.const i64x2 200 0xc80000000000 local.set 10
      end
      local.set 10 local.get 10 local.set 9
    end
    local.tee 10 local.get 8 i32.const 2 local.set 11
    loop
      local.get 3 v128.const i64x2 1 0x10000000000 i64x2.add local.set 8 local.get 4
      v128.const i64x2 1 0x10000000000 i64x2.add local.set 8 local.get 7 v128.const i64x2 1 0x10000000000
      i64x2.add local.tee 10 local.set 9 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.tee 8 local.get 10 local.get 8 local.get 9 local.get 10
  )
  (func $framed-v128-2 (export "framed-v128-2") (param v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128) (local v128 v128 v128 i32)
    i64.const 1 call $callee drop v128.const i64x2 100 0x640000000000 local.set 8
    v128.const i64x2 101 0x650000000000 local.set 9 v128.const i64x2 102 0x660000000000 local.set 10
    local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add local.get 3 v128.const i64x2 2 0x20000000000
    i64x2.add local.get 3 v128.const i64x2 3 0x30000000000 i64x2.add local.get 0
    v128.const i64x2 4 0x40000000000 i64x2.add local.get 7 v128.const i64x2 5 0x50000000000 i64x2.add
    local.get 3 v128.const i64x2 6 0x60000000000 i64x2.add local.set 9 local.tee 9 local.get 10 local.set 10
    block
      local.get 2 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 10 local.get 1
      v128.const i64x2 2 0x20000000000 i64x2.add local.get 2 v128.const i64x2 3 0x30000000000 i64x2.add
      local.get 10 local.set 9 local.set 10 local.set 9 local.set 10
    end
    local.get 11 i32.eqz
    if
      v128.const i64x2 200 0xc80000000000 local.set 8 local.get 8 local.get 9 local.get 8 local.set 9
      local.set 10 local.set 9
    else
      block
        local.get 2 v128.const i64x2 1 0x10000000000 i64x2.add local.set 10 local.get 7
        v128.const i64x2 1 0x10000000000 i64x2.add local.get 9 i64x2.sub local.set 10
      end
      local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 9 local.get 8 local.get 9 local.set 9
      local.set 10 local.set 9
    end
    i64x2.sub local.get 11 i32.eqz
    if
      local.get 2 v128.const i64x2 1 0x10000000000 i64x2.add local.get 8 local.get 10 local.set 9 local.set 9
      local.set 8
    else
      local.get 10 v128.const i64x2 201 0xc90000000000 local.set 8 i32.const 2 local.set 11
      loop
        local.get 5 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 8 local.get 8 local.get 8
        local.set 10 local.set 8 local.set 8 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      i32.const 2 local.set 11
      loop
        local.get 8 local.tee 9 local.set 9 local.get 4 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 8
        local.set 9 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.set 8
    end
    local.get 8 i64x2.sub local.set 10 local.get 9 local.tee 9 local.get 10 local.get 8 local.get 9
    local.get 10
  )
  (func $framed-v128-3 (export "framed-v128-3") (param v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (local v128 v128 v128 i32)
    i64.const 1 call $callee drop v128.const i64x2 100 0x640000000000 local.set 8
    v128.const i64x2 101 0x650000000000 local.set 9 v128.const i64x2 102 0x660000000000 local.set 10
    local.get 3 v128.const i64x2 1 0x10000000000 i64x2.add local.get 2 v128.const i64x2 2 0x20000000000
    i64x2.add local.get 7 v128.const i64x2 3 0x30000000000 i64x2.add local.get 6
    v128.const i64x2 4 0x40000000000 i64x2.add local.get 1 v128.const i64x2 5 0x50000000000 i64x2.add
    local.get 2 v128.const i64x2 6 0x60000000000 i64x2.add local.get 6 v128.const i64x2 7 0x70000000000
    i64x2.add local.get 6 v128.const i64x2 8 0x80000000000 i64x2.add local.get 3
    v128.const i64x2 9 0x90000000000 i64x2.add local.get 8 local.set 10 local.set 10 local.get 9
    block
      local.get 9 local.get 11 i32.eqz
      if
        local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 10 local.get 9 local.tee 8 i64x2.sub
        local.set 9
      else
        local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add local.get 10 local.tee 9 local.set 10
        local.set 10
      end
      local.get 4 v128.const i64x2 2 0x20000000000 i64x2.add local.get 9 local.set 8 local.set 9 local.set 8
    end
    local.get 8 local.get 10 local.get 10 local.get 8 local.tee 10 local.get 10 local.set 9 local.get 10
    local.get 8 local.get 8 local.get 9 local.get 10
  )
  (func $framed-v128-4 (export "framed-v128-4") (param v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128) (local v128 v128 v128 i32)
    i64.const 1 call $callee drop v128.const i64x2 100 0x640000000000 local.set 8
    v128.const i64x2 101 0x650000000000 local.set 9 v128.const i64x2 102 0x660000000000 local.set 10
    local.get 11 i32.eqz
    if
      v128.const i64x2 200 0xc80000000000 local.set 10 local.get 9 local.get 10
      block
        local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add local.set 10 local.get 9 local.set 8
        local.get 3 v128.const i64x2 1 0x10000000000 i64x2.add local.set 8
      end
      local.set 9 local.set 10
    else
      v128.const i64x2 200 0xc80000000000 local.set 10 v128.const i64x2 200 0xc80000000000 local.set 10
      local.get 7 v128.const i64x2 1 0x10000000000 i64x2.add local.set 8
    end
    local.get 2 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 9 local.tee 9 local.set 10 local.get 6
    v128.const i64x2 1 0x10000000000 i64x2.add i32.const 2 local.set 11
    loop
      local.get 6 v128.const i64x2 1 0x10000000000 i64x2.add local.get 6 v128.const i64x2 2 0x20000000000
      i64x2.add local.tee 8 local.get 10 local.set 8 local.set 9 local.set 8 local.get 11 i32.const 1 i32.sub
      local.tee 11 br_if 0
    end
    local.get 11 i32.eqz
    if
      local.get 5 v128.const i64x2 1 0x10000000000 i64x2.add
      block
        local.get 2 v128.const i64x2 1 0x10000000000 i64x2.add v128.const i64x2 201 0xc90000000000
        local.set 10 v128.const i64x2 201 0xc90000000000 local.set 8 v128.const i64x2 201 0xc90000000000
        local.set 9 local.set 10
      end
      local.get 0 v128.const i64x2 2 0x20000000000 i64x2.add local.tee 10 local.set 9 local.set 8
    else
      i32.const 2 local.set 11
      loop
        local.get 3 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 8 local.get 9 local.get 9
        local.get 10 local.set 8 local.set 8 local.set 9 local.set 10 local.get 11 i32.const 1 i32.sub
        local.tee 11 br_if 0
      end
      local.get 9 local.set 8 local.get 6 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 10 local.set 9
    end
    v128.const i64x2 201 0xc90000000000 local.set 8 local.tee 10 local.tee 8 local.set 8 local.get 8
    local.get 11 i32.eqz
    if
      local.get 5 v128.const i64x2 1 0x10000000000 i64x2.add local.set 8 local.get 0
      v128.const i64x2 1 0x10000000000 i64x2.add local.set 8
      block
        local.get 8 local.get 10 local.get 9 local.set 9 local.set 9 local.set 10
      end
      local.get 5 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 8 local.set 8
    else
      i32.const 2 local.set 11
      loop
        local.get 10 local.set 9 local.get 9 local.tee 8 local.set 8 local.get 11 i32.const 1 i32.sub
        local.tee 11 br_if 0
      end
      local.get 10
      block
        local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add local.set 8 local.get 5
        v128.const i64x2 1 0x10000000000 i64x2.add local.set 10 local.get 10 local.set 8
      end
      local.get 10 local.set 9 local.set 9
    end
    local.get 10 local.get 8 local.get 9 local.get 10
  )
  (func $framed-v128-5 (export "framed-v128-5") (param v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128) (local v128 v128 v128 i32)
    i64.const 1 call $callee drop v128.const i64x2 100 0x640000000000 local.set 8
    v128.const i64x2 101 0x650000000000 local.set 9 v128.const i64x2 102 0x660000000000 local.set 10
    local.get 7 v128.const i64x2 1 0x10000000000 i64x2.add local.get 6 v128.const i64x2 2 0x20000000000
    i64x2.add local.get 0 v128.const i64x2 3 0x30000000000 i64x2.add local.get 9
    v128.const i64x2 204 0xcc0000000000 local.set 10 local.tee 10 local.get 11 i32.eqz
    if
      local.get 10 local.tee 9 i32.const 2 local.set 11
      loop
        local.get 0 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 10
        v128.const i64x2 201 0xc90000000000 local.set 9 local.tee 10 local.set 9 local.get 11 i32.const 1
        i32.sub local.tee 11 br_if 0
      end
      local.get 8 local.set 8 local.set 9
    else
      block
        local.get 6 v128.const i64x2 1 0x10000000000 i64x2.add local.set 10
        v128.const i64x2 200 0xc80000000000 local.set 10 local.get 10 local.set 9
      end
      local.get 0 v128.const i64x2 1 0x10000000000 i64x2.add local.set 8 local.get 11 i32.eqz
      if
        local.get 4 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 8 local.get 9 local.set 10
        local.set 9
      else
        local.get 10 local.get 0 v128.const i64x2 2 0x20000000000 i64x2.add local.get 0
        v128.const i64x2 3 0x30000000000 i64x2.add local.get 5 v128.const i64x2 4 0x40000000000 i64x2.add
        local.set 9 local.set 8 local.set 8 local.set 8
      end
      local.get 2 v128.const i64x2 1 0x10000000000 i64x2.add local.set 8
    end
    local.tee 8 local.get 11 i32.eqz
    if
      local.get 9 local.tee 9 v128.const i64x2 201 0xc90000000000 local.set 8 local.tee 8 local.set 10
    else
      local.get 7 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 9 local.get 8 i64x2.sub i32.const 2
      local.set 11
      loop
        local.get 8 local.set 10 local.get 6 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 8
        local.get 8 local.set 8 local.set 10 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.set 10
    end
    local.get 9 local.get 11 i32.eqz
    if
      local.get 5 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 9 local.tee 9 local.set 8 local.get 11
      i32.eqz
      if
        v128.const i64x2 200 0xc80000000000 local.set 8 local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add
        local.tee 10 local.get 9 local.set 8 local.set 8
      else
        local.get 5 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 9 local.get 4
        v128.const i64x2 2 0x20000000000 i64x2.add local.get 5 v128.const i64x2 3 0x30000000000 i64x2.add
        local.get 8 local.set 9 local.set 9 local.set 9 local.set 9
      end
    else
      v128.const i64x2 200 0xc80000000000 local.set 9 local.get 11 i32.eqz
      if
        local.get 0 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 10 local.set 8 local.get 4
        v128.const i64x2 1 0x10000000000 i64x2.add local.tee 8 local.get 9 local.set 9 local.set 8
      else
        local.get 9 local.get 9 local.get 9 local.get 1 v128.const i64x2 4 0x40000000000 i64x2.add
        local.set 10 local.set 8 local.set 10 local.set 10
      end
      local.get 10 local.get 8 local.set 9 local.set 10
    end
    i64x2.sub local.get 10 v128.const i64x2 205 0xcd0000000000 local.set 9 local.get 11 i32.eqz
    if
      local.get 11 i32.eqz
      if
        local.get 8 local.tee 10 local.get 8 local.get 10 local.set 10 local.set 9 local.set 9
      else
        local.get 4 v128.const i64x2 1 0x10000000000 i64x2.add local.set 9 local.get 6
        v128.const i64x2 1 0x10000000000 i64x2.add local.tee 8 local.get 8 local.set 8 local.set 9
      end
      local.get 1 v128.const i64x2 1 0x10000000000 i64x2.add local.set 8 local.get 10 local.tee 10 local.set 8
    else
      local.get 4 v128.const i64x2 1 0x10000000000 i64x2.add local.tee 9 local.tee 10 local.tee 8
      v128.const i64x2 201 0xc90000000000 local.set 9 local.set 9
    end
    local.get 9 local.set 9 local.get 8 local.get 9 local.get 10
  )
)

(assert_return (invoke "pinned-v128-0"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b9b8b9ba0001)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b9b8b9ba0001) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b9b8b9ba0001)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6bab8b9ba0001))
(assert_return (invoke "pinned-v128-1"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b8b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b9b8b9ba0003) (v128.const i64x2 0xa1a2a3a40006 0xb5b6bbb8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6bab8b9ba0002) (v128.const i64x2 209 0xd10000000000)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6bab8b9ba0002) (v128.const i64x2 209 0xd10000000000)
  (v128.const i64x2 209 0xd10000000000))
(assert_return (invoke "pinned-v128-2"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b8b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b9b8b9ba0002) (v128.const i64x2 0xa1a2a3a40006 0xb5b6bab8b9ba0003)
  (v128.const i64x2 200 0xc80000000000) (v128.const i64x2 0xffff5e5d5c5bfff7 0x4a493f4746460000)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6bfb8b9ba0001) (v128.const i64x2 200 0xc80000000000)
  (v128.const i64x2 0xffff5e5d5c5bfff7 0x4a493f4746460000))
(assert_return (invoke "pinned-v128-3"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b8b8b9ba0001)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b9b8b9ba0003) (v128.const i64x2 0xa1a2a3a40006 0xb5b6bab8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6bbb8b9ba0001) (v128.const i64x2 0xa1a2a3a40006 0xb5b6bcb8b9ba0001)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6bdb8b9ba0001) (v128.const i64x2 0xa1a2a3a40009 0xb5b6beb8b9ba0002)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6bfb8b9ba0003) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b8b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b8b8b9ba0002) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
(assert_return (invoke "pinned-v128-4"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b9b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6bbb8b9ba0002) (v128.const i64x2 0xa1a2a3a40007 0xb5b6bcb8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b9b8b9ba0002) (v128.const i64x2 0xa1a2a3a40006 0xb5b6bbb8b9ba0002))
(assert_return (invoke "pinned-v128-5"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b8b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b9b8b9ba0002) (v128.const i64x2 0xa1a2a3a40004 0xb5b6bab8b9ba0001)
  (v128.const i64x2 0 0) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b9b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b9b8b9ba0002) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b9b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b9b8b9ba0002))
(assert_return (invoke "cached-v128-0"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008))
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b8b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b8b8b9ba0005)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b8b8b9ba0005) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b8b8b9ba0002))
(assert_return (invoke "cached-v128-1"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008))
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b8b8b9ba0006) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b9b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b8b8b9ba0003) (v128.const i64x2 0xa1a2a3a40009 0xb5b6bab8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6bab8b9ba0003) (v128.const i64x2 0xa1a2a3a40009 0xb5b6bab8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6bab8b9ba0003) (v128.const i64x2 0xa1a2a3a40006 0xb5b6bab8b9ba0003))
(assert_return (invoke "cached-v128-2"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008))
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b8b8b9ba0002) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b9b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6bab8b9ba0004) (v128.const i64x2 200 0xc80000000000)
  (v128.const i64x2 0xffff5e5d5c5bfff4 0x4a4946474645fff6)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b8b8b9ba0003) (v128.const i64x2 200 0xc80000000000)
  (v128.const i64x2 0xffff5e5d5c5bfff4 0x4a4946474645fff6))
(assert_return (invoke "cached-v128-3"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008))
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b8b8b9ba0004) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b9b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6bab8b9ba0008) (v128.const i64x2 0xa1a2a3a4000b 0xb5b6bbb8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6bcb8b9ba0002) (v128.const i64x2 0xa1a2a3a40009 0xb5b6bdb8b9ba0003)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6beb8b9ba0007) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6bfb8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b8b8b9ba0002) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b8b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007))
(assert_return (invoke "cached-v128-4"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008))
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b9b8b9ba0003) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b8b8b9ba0001)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b9b8b9ba0001) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b9b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b8b8b9ba0001))
(assert_return (invoke "cached-v128-5"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008))
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b8b8b9ba0008) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b9b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6bab8b9ba0001) (v128.const i64x2 0 0)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b8b8b9ba0002) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b8b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b8b8b9ba0002) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b8b8b9ba0002))
(assert_return (invoke "stack-v128-0"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b)) (v128.const i64x2 5 5)
  (v128.const i64x2 202 0xca0000000000) (v128.const i64x2 202 0xca0000000000)
  (v128.const i64x2 203 0xcb0000000000) (v128.const i64x2 202 0xca0000000000)
  (v128.const i64x2 202 0xca0000000000))
(assert_return (invoke "stack-v128-1"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b)) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b8b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b9b8b9ba0006) (v128.const i64x2 0xa1a2a3a40005 0xb5b6bab8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (v128.const i64x2 0 0) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b8b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b8b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b8b8b9ba0007) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009))
(assert_return (invoke "stack-v128-2"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b)) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b8b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b9b8b9ba0006) (v128.const i64x2 0xa1a2a3a40008 0xb5b6bab8b9ba0005)
  (v128.const i64x2 0xffff5e5d5c5bfff6 0x4a493f474645ffff)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6bab8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b8b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b8b8b9ba0007))
(assert_return (invoke "stack-v128-3"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b)) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b8b8b9ba0009)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b9b8b9ba0005) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6bab8b9ba000b)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6bbb8b9ba0002) (v128.const i64x2 0xa1a2a3a40009 0xb5b6bcb8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6bdb8b9ba0003) (v128.const i64x2 0xa1a2a3a40008 0xb5b6beb8b9ba0001)
  (v128.const i64x2 0xa1a2a3a40011 0xb5b6bfb8b9ba0009) (v128.const i64x2 0xa1a2a3a40014 0xb5b6c0b8b9ba000b)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b8b8b9ba0002) (v128.const i64x2 201 0xc90000000000)
  (v128.const i64x2 201 0xc90000000000) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b8b8b9ba0003)
  (v128.const i64x2 201 0xc90000000000))
(assert_return (invoke "stack-v128-4"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b)) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b8b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (v128.const i64x2 -3 0x2fffffffffa)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b8b8b9ba0002) (v128.const i64x2 202 0xca0000000000)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b8b8b9ba0002))
(assert_return (invoke "stack-v128-5"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b)) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b8b8b9ba0001)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b9b8b9ba000a) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b8b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a4000d 0xb5b6bab8b9ba000a) (v128.const i64x2 0xa1a2a3a4000d 0xb5b6bab8b9ba000a)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b8b8b9ba0007) (v128.const i64x2 204 0xcc0000000000)
  (v128.const i64x2 204 0xcc0000000000))
(assert_return (invoke "declared-v128-0"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b8b8b9ba0002) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b8b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b8b8b9ba0002) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b8b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b8b8b9ba0002))
(assert_return (invoke "declared-v128-1"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b8b8b9ba0001) (v128.const i64x2 -1 0xffffff0000000000)
  (v128.const i64x2 102 0x660000000000) (v128.const i64x2 102 0x660000000000)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b8b8b9ba0002) (v128.const i64x2 102 0x660000000000))
(assert_return (invoke "declared-v128-2"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b8b8b9ba0002) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b9b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6bab8b9ba0001) (v128.const i64x2 0xa1a2a3a40005 0xb5b6bbb8b9ba0001)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6bcb8b9ba0002) (v128.const i64x2 0xa1a2a3a40007 0xb5b6bdb8b9ba0001)
  (v128.const i64x2 0 0) (v128.const i64x2 0xa1a2a3a40009 0xb5b6bfb8b9ba0001)
  (v128.const i64x2 102 0x660000000000) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b8b8b9ba0002)
  (v128.const i64x2 208 0xd00000000000))
(assert_return (invoke "declared-v128-3"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b8b8b9ba0001) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b9b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6bab8b9ba0002) (v128.const i64x2 0xa1a2a3a40005 0xb5b6bbb8b9ba0001)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6bcb8b9ba0001) (v128.const i64x2 0xa1a2a3a40008 0xb5b6bdb8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6beb8b9ba0002) (v128.const i64x2 0xa1a2a3a40009 0xb5b6bfb8b9ba0001)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6c0b8b9ba0002) (v128.const i64x2 102 0x660000000000)
  (v128.const i64x2 100 0x640000000000) (v128.const i64x2 0xa1a2a3a3ffaa 0xb5b65fb8b9ba0002)
  (v128.const i64x2 0xa1a2a3a3ffaa 0xb5b65fb8b9ba0002) (v128.const i64x2 0xa1a2a3a40010 0xb5b6c5b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40011 0xb5b6c6b8b9ba0002) (v128.const i64x2 213 0xd50000000000)
  (v128.const i64x2 0xa1a2a3a4000d 0xb5b6c2b8b9ba0002) (v128.const i64x2 0xa1a2a3a3ffaa 0xb5b65fb8b9ba0002))
(assert_return (invoke "declared-v128-4"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
  (v128.const i64x2 100 0x640000000000) (v128.const i64x2 -2 0xfffffe0000000000)
  (v128.const i64x2 202 0xca0000000000) (v128.const i64x2 0xa1a2a3a40005 0xb5b6bab8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6bab8b9ba0002))
(assert_return (invoke "declared-v128-5"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b8b8b9ba0001) (v128.const i64x2 -1 0xffffff0000000000)
  (v128.const i64x2 100 0x640000000000) (v128.const i64x2 100 0x640000000000)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b8b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b8b8b9ba0001)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b8b8b9ba0001) (v128.const i64x2 100 0x640000000000)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b8b8b9ba0001))
(assert_return (invoke "framed-v128-0"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008))
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b8b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b8b8b9ba0005)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b8b8b9ba0005) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b8b8b9ba0002))
(assert_return (invoke "framed-v128-1"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008))
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b8b8b9ba0006) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b9b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b8b8b9ba0003) (v128.const i64x2 0xa1a2a3a40009 0xb5b6bab8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b8b8b9ba0008) (v128.const i64x2 0xa1a2a3a40009 0xb5b6bab8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b8b8b9ba0008) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b8b8b9ba0008))
(assert_return (invoke "framed-v128-2"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008))
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b8b8b9ba0002) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b9b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6bab8b9ba0004) (v128.const i64x2 200 0xc80000000000)
  (v128.const i64x2 0xffff5e5d5c5bfff4 0x4a4946474645fff6)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b8b8b9ba0003) (v128.const i64x2 200 0xc80000000000)
  (v128.const i64x2 0xffff5e5d5c5bfff4 0x4a4946474645fff6))
(assert_return (invoke "framed-v128-3"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008))
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b8b8b9ba0004) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b9b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6bab8b9ba0008) (v128.const i64x2 0xa1a2a3a4000b 0xb5b6bbb8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6bcb8b9ba0002) (v128.const i64x2 0xa1a2a3a40009 0xb5b6bdb8b9ba0003)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6beb8b9ba0007) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6bfb8b9ba0007)
  (v128.const i64x2 101 0x650000000000) (v128.const i64x2 101 0x650000000000)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b8b8b9ba0002) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b8b8b9ba0002)
  (v128.const i64x2 101 0x650000000000) (v128.const i64x2 101 0x650000000000)
  (v128.const i64x2 101 0x650000000000) (v128.const i64x2 101 0x650000000000)
  (v128.const i64x2 101 0x650000000000) (v128.const i64x2 101 0x650000000000))
(assert_return (invoke "framed-v128-4"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008))
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b8b8b9ba0007) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b8b8b9ba0001)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b8b8b9ba0006) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b8b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b8b8b9ba0001))
(assert_return (invoke "framed-v128-5"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008))
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b8b8b9ba0008) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b9b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6bab8b9ba0001) (v128.const i64x2 0 0)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b8b8b9ba0002) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b8b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b8b8b9ba0002) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b8b8b9ba0002))
