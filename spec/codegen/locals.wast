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
  (func $callee (param i64) (result i64)
    local.get 0 i64.const 1 i64.add
  )
  (func $pinned-i32-0 (export "pinned-i32-0") (param i32 i32 i32) (result i32 i32 i32 i32) (local i32)
    block
      local.get 0 i32.const 1 i32.add local.tee 0 local.get 0 local.set 1 local.set 2
    end
    local.get 0 i32.const 1 i32.add local.set 1 local.get 1 local.get 2 local.set 1 local.tee 2 local.get 0
    local.get 3 i32.eqz
    if
      local.get 3 i32.eqz
      if
        local.get 0 i32.const 1 i32.add local.set 1 local.get 1 i32.const 201 local.set 0 local.set 1
      else
        local.get 0 i32.const 1 i32.add local.set 2 local.get 2 local.tee 0 local.set 2
      end
      local.get 0 i32.const 1 i32.add local.set 2 local.get 2 i32.const 1 i32.add local.set 0
      block
        local.get 2 i32.const 1 i32.add local.tee 2 local.get 0 i32.const 2 i32.add local.tee 2 local.tee 2
        local.set 0 local.set 2
      end
    else
      block
        local.get 2 local.set 2 local.get 0 i32.const 1 i32.add local.tee 0 local.set 1
      end
      local.get 1 i32.const 1 i32.add local.tee 1 local.get 1 local.set 2 local.set 2
    end
    i32.const 2 local.set 3
    loop
      local.get 1 i32.const 1 i32.add local.set 2 local.get 2 i32.const 1 i32.add local.tee 2 local.set 2
      local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
    end
    local.set 1 local.tee 1
    block
      local.get 1 i32.const 1 i32.add local.tee 2 local.get 1 i32.const 202 local.set 2 local.set 0
      local.set 2
    end
    local.get 0 local.get 1 local.get 2
  )
  (func $pinned-i32-1 (export "pinned-i32-1") (param i32 i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
  (local i32)
    local.get 2 i32.const 1 i32.add local.get 2 i32.const 2 i32.add local.get 1 i32.const 3 i32.add
    i32.const 203 local.set 1 local.get 2 i32.const 2 local.set 3
    loop
      local.get 0 i32.const 1 i32.add local.tee 1 local.get 0 local.tee 0 local.set 2 local.set 0 local.get 3
      i32.const 1 i32.sub local.tee 3 br_if 0
    end
    local.set 0 i32.const 203 local.set 1 local.set 1
    block
      local.get 1 i32.const 1 i32.add
      block
        local.get 2 i32.const 1 i32.add local.get 1 i32.const 202 local.set 0 local.set 2 local.set 0
      end
      local.get 2 local.tee 0 local.set 1 local.set 0
    end
    local.get 0 local.get 3 i32.eqz
    if
      local.get 2 local.get 3 i32.eqz
      if
        i32.const 200 local.set 2 local.get 2 local.get 0 i32.const 2 i32.add local.set 0 local.set 2
      else
        local.get 1 local.set 0 local.get 0 local.get 0 local.set 2 local.set 0
      end
      i32.const 201 local.set 0 local.get 0 i32.const 2 i32.add local.set 1 local.set 0
    else
      local.get 0 i32.const 1 i32.add local.get 3 i32.eqz
      if
        local.get 2 i32.const 1 i32.add local.tee 0 local.tee 1 local.get 2 local.get 0 local.set 0
        local.set 2 local.set 2
      else
        i32.const 200 local.set 0 i32.const 200 local.set 2
      end
      local.set 2 local.get 2 local.set 1
    end
    local.tee 2 local.get 0 i32.const 2 local.set 3
    loop
      local.get 1 i32.const 1 i32.add local.set 0 local.get 0 i32.const 1 i32.add local.set 0 local.get 0
      i32.const 1 i32.add local.tee 2 local.set 1 local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
    end
    local.tee 0 local.get 2 local.get 0 local.get 1 local.get 2
  )
  (func $pinned-i32-2 (export "pinned-i32-2") (param i32 i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
  (local i32)
    local.get 1 i32.const 1 i32.add local.get 1 i32.const 2 i32.add local.get 2 i32.const 3 i32.add
    local.get 1 i32.const 4 i32.add local.get 0 i32.const 5 i32.add local.get 2 i32.const 6 i32.add
    local.set 1 local.tee 1 local.get 2 local.set 2
    block
      local.get 0 i32.const 1 i32.add local.tee 2 local.get 1 i32.const 2 i32.add local.get 1 i32.const 3
      i32.add local.get 2 local.set 1 local.set 2 local.set 1 local.set 2
    end
    local.get 3 i32.eqz
    if
      i32.const 200 local.set 0 local.get 0 local.get 1 local.get 0 local.set 1 local.set 2 local.set 1
    else
      block
        local.get 0 i32.const 1 i32.add local.set 2 local.get 1 i32.const 1 i32.add local.get 1 i32.sub
        local.set 2
      end
      local.get 1 i32.const 1 i32.add local.tee 1 local.get 0 local.get 1 local.set 1 local.set 2 local.set 1
    end
    i32.sub local.get 3 i32.eqz
    if
      local.get 2 i32.const 1 i32.add local.get 0 local.get 2 local.set 1 local.set 1 local.set 0
    else
      local.get 2 i32.const 201 local.set 0 i32.const 2 local.set 3
      loop
        local.get 0 i32.const 1 i32.add local.tee 0 local.get 0 local.get 0 local.set 2 local.set 0
        local.set 0 local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
      end
      i32.const 2 local.set 3
      loop
        local.get 0 local.tee 1 local.set 1 local.get 2 i32.const 1 i32.add local.tee 0 local.set 1
        local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
      end
      local.set 0
    end
    local.get 0 i32.sub local.set 2 local.get 1 local.tee 1 local.get 2 local.get 0 local.get 1 local.get 2
  )
  (func $pinned-i32-3 (export "pinned-i32-3") (param i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32)
    local.get 0 i32.const 1 i32.add local.get 2 i32.const 2 i32.add local.get 2 i32.const 3 i32.add
    local.get 0 i32.const 4 i32.add local.get 0 i32.const 5 i32.add local.get 0 i32.const 6 i32.add
    local.get 1 i32.const 7 i32.add local.get 2 i32.const 8 i32.add local.get 2 i32.const 9 i32.add
    local.get 0 local.set 2 local.set 2 local.get 1
    block
      local.get 1 local.get 3 i32.eqz
      if
        local.get 1 i32.const 1 i32.add local.tee 2 local.get 1 local.tee 0 i32.sub local.set 1
      else
        local.get 2 i32.const 1 i32.add local.get 2 local.tee 1 local.set 2 local.set 2
      end
      local.get 0 i32.const 2 i32.add local.get 1 local.set 0 local.set 1 local.set 0
    end
    local.get 0 local.get 2 local.get 2 local.get 0 local.tee 2 local.get 2 local.set 1 local.get 2
    local.get 0 local.get 0 local.get 1 local.get 2
  )
  (func $pinned-i32-4 (export "pinned-i32-4") (param i32 i32 i32) (result i32 i32 i32 i32 i32) (local i32)
    local.get 3 i32.eqz
    if
      i32.const 200 local.set 2 local.get 1 local.get 2
      block
        local.get 1 i32.const 1 i32.add local.set 2 local.get 1 local.set 0 local.get 1 i32.const 1 i32.add
        local.set 0
      end
      local.set 1 local.set 2
    else
      i32.const 200 local.set 2 i32.const 200 local.set 2 local.get 2 i32.const 1 i32.add local.set 0
    end
    local.get 2 i32.const 1 i32.add local.tee 1 local.tee 1 local.set 2 local.get 1 i32.const 1 i32.add
    i32.const 2 local.set 3
    loop
      local.get 1 i32.const 1 i32.add local.get 2 i32.const 2 i32.add local.tee 0 local.get 2 local.set 0
      local.set 1 local.set 0 local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
    end
    local.get 3 i32.eqz
    if
      local.get 1 i32.const 1 i32.add
      block
        local.get 2 i32.const 1 i32.add i32.const 201 local.set 2 i32.const 201 local.set 0 i32.const 201
        local.set 1 local.set 2
      end
      local.get 2 i32.const 2 i32.add local.tee 2 local.set 1 local.set 0
    else
      i32.const 2 local.set 3
      loop
        local.get 0 i32.const 1 i32.add local.tee 0 local.get 1 local.get 1 local.get 2 local.set 0
        local.set 0 local.set 1 local.set 2 local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
      end
      local.get 1 local.set 0 local.get 2 i32.const 1 i32.add local.tee 2 local.set 1
    end
    i32.const 201 local.set 0 local.tee 2 local.tee 0 local.set 0 local.get 0 local.get 3 i32.eqz
    if
      local.get 2 i32.const 1 i32.add local.set 0 local.get 0 i32.const 1 i32.add local.set 0
      block
        local.get 0 local.get 2 local.get 1 local.set 1 local.set 1 local.set 2
      end
      local.get 0 i32.const 1 i32.add local.tee 0 local.set 0
    else
      i32.const 2 local.set 3
      loop
        local.get 2 local.set 1 local.get 1 local.tee 0 local.set 0 local.get 3 i32.const 1 i32.sub
        local.tee 3 br_if 0
      end
      local.get 2
      block
        local.get 0 i32.const 1 i32.add local.set 0 local.get 0 i32.const 1 i32.add local.set 2 local.get 2
        local.set 0
      end
      local.get 2 local.set 1 local.set 1
    end
    local.get 2 local.get 0 local.get 1 local.get 2
  )
  (func $pinned-i32-5 (export "pinned-i32-5") (param i32 i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
  (local i32)
    local.get 2 i32.const 1 i32.add local.get 1 i32.const 2 i32.add local.get 0 i32.const 3 i32.add
    local.get 1 i32.const 204 local.set 2 local.tee 2 local.get 3 i32.eqz
    if
      local.get 2 local.tee 1 i32.const 2 local.set 3
      loop
        local.get 2 i32.const 1 i32.add local.tee 2 i32.const 201 local.set 1 local.tee 2 local.set 1
        local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
      end
      local.get 0 local.set 0 local.set 1
    else
      block
        local.get 0 i32.const 1 i32.add local.set 2 i32.const 200 local.set 2 local.get 2 local.set 1
      end
      local.get 1 i32.const 1 i32.add local.set 0 local.get 3 i32.eqz
      if
        local.get 0 i32.const 1 i32.add local.tee 0 local.get 1 local.set 2 local.set 1
      else
        local.get 2 local.get 2 i32.const 2 i32.add local.get 1 i32.const 3 i32.add local.get 2 i32.const 4
        i32.add local.set 1 local.set 0 local.set 0 local.set 0
      end
      local.get 2 i32.const 1 i32.add local.set 0
    end
    local.tee 0 local.get 3 i32.eqz
    if
      local.get 1 local.tee 1 i32.const 201 local.set 0 local.tee 0 local.set 2
    else
      local.get 1 i32.const 1 i32.add local.tee 1 local.get 0 i32.sub i32.const 2 local.set 3
      loop
        local.get 0 local.set 2 local.get 0 i32.const 1 i32.add local.tee 0 local.get 0 local.set 0
        local.set 2 local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
      end
      local.set 2
    end
    local.get 1 local.get 3 i32.eqz
    if
      local.get 2 i32.const 1 i32.add local.tee 1 local.tee 1 local.set 0 local.get 3 i32.eqz
      if
        i32.const 200 local.set 0 local.get 1 i32.const 1 i32.add local.tee 2 local.get 1 local.set 0
        local.set 0
      else
        local.get 1 i32.const 1 i32.add local.tee 1 local.get 1 i32.const 2 i32.add local.get 1 i32.const 3
        i32.add local.get 0 local.set 1 local.set 1 local.set 1 local.set 1
      end
    else
      i32.const 200 local.set 1 local.get 3 i32.eqz
      if
        local.get 1 i32.const 1 i32.add local.tee 2 local.set 0 local.get 1 i32.const 1 i32.add local.tee 0
        local.get 1 local.set 1 local.set 0
      else
        local.get 1 local.get 1 local.get 1 local.get 0 i32.const 4 i32.add local.set 2 local.set 0
        local.set 2 local.set 2
      end
      local.get 2 local.get 0 local.set 1 local.set 2
    end
    i32.sub local.get 2 i32.const 205 local.set 1 local.get 3 i32.eqz
    if
      local.get 3 i32.eqz
      if
        local.get 0 local.tee 2 local.get 0 local.get 2 local.set 2 local.set 1 local.set 1
      else
        local.get 1 i32.const 1 i32.add local.set 1 local.get 1 i32.const 1 i32.add local.tee 0 local.get 0
        local.set 0 local.set 1
      end
      local.get 1 i32.const 1 i32.add local.set 0 local.get 2 local.tee 2 local.set 0
    else
      local.get 2 i32.const 1 i32.add local.tee 1 local.tee 2 local.tee 0 i32.const 201 local.set 1
      local.set 1
    end
    local.get 1 local.set 1 local.get 0 local.get 1 local.get 2
  )
  (func $pinned-i32-6 (export "pinned-i32-6") (param i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32)
    local.get 2 i32.const 1 i32.add local.get 2 i32.const 2 i32.add local.get 2 i32.const 3 i32.add
    local.get 2 i32.const 4 i32.add local.get 1 i32.const 5 i32.add local.get 2 i32.const 6 i32.add
    local.get 3 i32.eqz
    if
      local.get 0 local.get 0 i32.const 2 i32.add
      block
        local.get 1 i32.const 1 i32.add local.tee 2 local.set 1 i32.const 200 local.set 2
      end
      local.get 3 i32.eqz
      if
        local.get 1 i32.const 1 i32.add local.tee 1 local.get 1 local.set 0 local.get 1 local.set 1
        local.set 0
      else
        local.get 1 i32.const 1 i32.add local.tee 2 local.get 0 local.tee 1 local.set 0 local.set 2
      end
      local.set 0 local.set 1
    else
      local.get 2 local.set 0 local.get 1 i32.const 1 i32.add local.tee 0 local.set 2
    end
    local.tee 0 local.get 2 local.set 2 local.get 3 i32.eqz
    if
      local.get 0 i32.const 1 i32.add local.set 0 local.get 1
      block
        local.get 2 i32.const 1 i32.add local.set 0 local.get 2 i32.const 1 i32.add local.set 0 local.get 0
        i32.const 1 i32.add local.set 2 i32.const 200 local.set 1
      end
      local.tee 0 local.set 0
    else
      local.get 3 i32.eqz
      if
        local.get 1 i32.const 1 i32.add local.tee 1 local.set 2 local.get 1 local.set 0
      else
        local.get 2 i32.const 1 i32.add local.set 2 local.get 0 local.get 0 local.set 2 local.set 1
      end
      i32.const 2 local.set 3
      loop
        local.get 2 local.get 0 local.get 1 local.set 0 local.set 2 local.set 1 local.get 3 i32.const 1
        i32.sub local.tee 3 br_if 0
      end
      local.get 0 i32.const 1 i32.add local.tee 1 local.set 0
    end
    local.get 1 local.get 1 i32.const 8 i32.add local.tee 2 local.get 1 i32.sub i32.const 2 local.set 3
    loop
      local.get 2 i32.const 1 i32.add local.tee 2 local.get 2 i32.const 2 i32.add local.get 0 local.set 0
      local.set 2 local.set 2 local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
    end
    local.get 0 i32.const 9 i32.add
    block
      local.get 1 local.set 1 i32.const 200 local.set 0 local.get 2 i32.const 1 i32.add local.set 0
    end
    local.get 3 i32.eqz
    if
      local.get 0 local.tee 0 local.get 1
      block
        local.get 2 local.set 1 local.get 1 i32.const 1 i32.add local.tee 2 local.set 1
      end
      local.set 2 local.set 2
    else
      i32.const 2 local.set 3
      loop
        local.get 0 i32.const 201 local.set 1 local.get 1 local.set 0 local.set 2 local.get 3 i32.const 1
        i32.sub local.tee 3 br_if 0
      end
      local.get 2 local.get 0 local.get 0 local.set 1 local.set 0 local.set 2
    end
    local.get 0 local.get 1 local.get 2
  )
  (func $pinned-i32-7 (export "pinned-i32-7") (param i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32)
    local.get 1 i32.const 1 i32.add local.get 1 i32.const 2 i32.add local.get 2 i32.const 3 i32.add
    local.get 0 i32.const 4 i32.add local.get 0 i32.const 5 i32.add local.get 1 i32.const 6 i32.add
    local.get 0 i32.const 7 i32.add local.get 0 i32.const 8 i32.add local.get 1 i32.const 9 i32.add
    i32.const 209 local.set 0 local.tee 2 local.get 2 i32.const 10 i32.add local.tee 2 local.set 0 local.set 1
    local.set 1 local.tee 0 local.get 1 local.get 0 local.tee 2 local.set 0 local.get 0 local.set 2
    local.get 0 local.get 1 local.get 2
  )
  (func $pinned-i32-8 (export "pinned-i32-8") (param i32 i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
  (local i32)
    local.get 0 i32.const 1 i32.add local.set 0 i32.const 200 local.set 2 local.get 2 i32.const 201
    local.set 0 local.get 3 i32.eqz
    if
      local.get 0 i32.const 1 i32.add local.set 0 local.get 1 local.get 3 i32.eqz
      if
        local.get 0 i32.const 1 i32.add local.set 1 i32.const 200 local.set 1 local.get 1 i32.const 1 i32.add
        local.tee 1 local.set 1
      else
        local.get 1 i32.const 1 i32.add local.set 2 local.get 2 i32.const 1 i32.add local.tee 2 local.get 2
        i32.const 2 i32.add local.tee 1 local.set 1 local.set 1
      end
      local.set 2
    else
      local.get 2 i32.const 201 local.set 2 local.get 1 local.get 1 local.set 0 local.set 2 local.set 0
    end
    local.get 1 i32.const 2 i32.add local.get 1 local.set 2 local.get 0 local.get 1 local.get 1 i32.const 5
    i32.add local.set 2 local.get 2 i32.const 5 i32.add
    block
      local.get 0 i32.const 1 i32.add local.tee 1 i32.const 201 local.set 0 local.get 1 i32.const 2
      local.set 3
      loop
        i32.const 200 local.set 1 local.get 2 local.get 0 i32.const 2 i32.add i32.const 202 local.set 1
        local.set 1 local.set 0 local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
      end
      local.set 0 local.set 1
    end
    local.get 0 local.get 1 local.get 2
  )
  (func $pinned-i32-9 (export "pinned-i32-9") (param i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32)
    local.get 2 i32.const 1 i32.add local.get 1 i32.const 2 i32.add local.get 2 i32.const 3 i32.add
    local.get 0 local.get 2 local.get 1 local.get 1 local.set 0 local.set 0 i32.const 205 local.set 1
    local.get 0 local.get 1 local.get 0 local.get 1 local.get 1 local.tee 2 local.get 3 i32.eqz
    if
      local.get 0 i32.const 1 i32.add local.set 0 local.get 1 i32.const 1 i32.add local.set 2 local.get 2
      local.set 0
    else
      local.get 0 local.get 0 i32.const 2 i32.add local.get 1 i32.const 3 i32.add local.set 0 local.set 2
      local.set 1
    end
    local.get 0 local.get 1 local.get 2
  )
  (func $pinned-i32-10 (export "pinned-i32-10") (param i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32)
    local.get 2 i32.const 1 i32.add local.get 2 i32.const 2 i32.add local.get 1 i32.const 3 i32.add
    local.get 1 i32.const 4 i32.add local.get 1 i32.const 5 i32.add local.get 2 i32.const 6 i32.add
    local.get 1 i32.const 7 i32.add local.get 1
    block
      local.get 1 i32.const 1 i32.add local.set 0
      block
        local.get 2 i32.const 1 i32.add local.set 2 local.get 2 local.tee 0 local.set 0
      end
      i32.const 2 local.set 3
      loop
        local.get 1 local.get 1 local.get 1 local.tee 2 local.set 1 local.set 0 local.set 2 local.get 3
        i32.const 1 i32.sub local.tee 3 br_if 0
      end
      local.get 0 local.set 1
    end
    local.get 2 local.get 3 i32.eqz
    if
      local.get 0 i32.const 1 i32.add local.get 3 i32.eqz
      if
        local.get 2 i32.const 1 i32.add local.tee 1 local.set 0 local.get 1 i32.const 1 i32.add local.get 2
        i32.const 2 i32.add local.set 0 local.set 1
      else
        local.get 0 i32.const 1 i32.add local.tee 1 local.get 2 local.tee 0 i32.sub local.set 2
      end
      local.get 0
      block
        local.get 2 i32.const 1 i32.add local.tee 0 local.get 0 local.tee 1 local.set 2 local.set 1
      end
      local.set 2 local.set 1
    else
      local.get 1 i32.const 1 i32.add local.tee 1 local.get 3 i32.eqz
      if
        local.get 0 i32.const 1 i32.add local.set 1 local.get 1 i32.const 1 i32.add local.set 2 local.get 0
        i32.const 1 i32.add local.set 2
      else
        local.get 1 i32.const 1 i32.add local.set 0 local.get 1 i32.const 1 i32.add i32.const 201 local.set 2
        local.set 1
      end
      local.get 0 local.get 3 i32.eqz
      if
        local.get 1 local.tee 1 local.set 2
      else
        local.get 1 i32.const 1 i32.add local.set 0 local.get 2 local.set 2 local.get 0 local.set 1
      end
      local.set 2 local.set 1
    end
    local.get 2 i32.const 10 i32.add local.get 0 local.get 1 local.get 0 i32.sub local.get 2 local.tee 2
    local.get 3 i32.eqz
    if
      block
        local.get 2 i32.const 1 i32.add local.set 2 local.get 0 i32.const 1 i32.add local.set 1 local.get 2
        i32.const 1 i32.add local.set 0
      end
      local.get 0 local.get 2 local.tee 0 local.set 0 local.set 1
    else
      local.get 1 i32.const 1 i32.add local.tee 1 local.get 0 local.get 0 i32.const 3 i32.add local.get 2
      local.set 0 local.set 2 local.set 0 local.set 1
    end
    local.set 0 local.get 0 local.get 1 local.get 2
  )
  (func $pinned-i32-11 (export "pinned-i32-11") (param i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32)
    local.get 0 i32.const 1 i32.add local.get 0 i32.const 2 i32.add local.get 0 i32.const 3 i32.add
    local.get 0 i32.const 4 i32.add local.get 0 i32.const 5 i32.add local.get 0 i32.const 6 i32.add
    local.get 2 i32.const 7 i32.add local.get 0 i32.const 8 i32.add local.get 1 i32.const 9 i32.add
    local.get 0 local.get 0
    block
      local.get 2 local.get 1 i32.const 2 i32.add local.tee 1 local.get 0 local.set 1 local.set 1 local.set 1
    end
    local.tee 2 i32.const 211 local.set 2 local.get 1 local.set 2 local.set 2 local.get 0 local.tee 2
    local.get 1 i32.const 12 i32.add local.get 0 local.set 2 local.get 3 i32.eqz
    if
      local.get 1 i32.const 1 i32.add local.tee 1 local.set 0 local.get 2 i32.const 1 i32.add local.tee 2
      local.get 3 i32.eqz
      if
        local.get 0 i32.const 1 i32.add local.tee 1 local.get 1 local.get 1 i32.const 203 local.set 2
        local.set 2 local.set 0 local.set 0
      else
      end
      local.set 0
    else
      block
        local.get 1 local.get 2 i32.sub local.get 0 local.set 0 local.set 1
      end
      local.get 2 i32.const 1 i32.add local.get 2 i32.const 2 i32.add i32.sub local.set 0
    end
    local.get 0 local.get 1 local.get 2
  )
  (func $cached-i32-0 (export "cached-i32-0") (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32 i32 i32)
  (local i32)
    block
      local.get 0 i32.const 1 i32.add local.tee 5 local.get 5 local.set 6 local.set 7
    end
    local.get 4 i32.const 1 i32.add local.set 6 local.get 6 local.get 7 local.set 6 local.tee 7 local.get 5
    local.get 8 i32.eqz
    if
      local.get 8 i32.eqz
      if
        local.get 4 i32.const 1 i32.add local.set 6 local.get 6 i32.const 201 local.set 5 local.set 6
      else
        local.get 5 i32.const 1 i32.add local.set 7 local.get 7 local.tee 5 local.set 7
      end
      local.get 6 i32.const 1 i32.add local.set 7 local.get 5 i32.const 1 i32.add local.set 5
      block
        local.get 4 i32.const 1 i32.add local.tee 7 local.get 6 i32.const 2 i32.add local.tee 7 local.tee 7
        local.set 5 local.set 7
      end
    else
      block
        local.get 7 local.set 7 local.get 5 i32.const 1 i32.add local.tee 5 local.set 6
      end
      local.get 6 i32.const 1 i32.add local.tee 6 local.get 6 local.set 7 local.set 7
    end
    i32.const 2 local.set 8
    loop
      local.get 7 i32.const 1 i32.add local.set 7 local.get 4 i32.const 1 i32.add local.tee 7 local.set 7
      local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
    end
    local.set 6 local.tee 6
    block
      local.get 1 i32.const 1 i32.add local.tee 7 local.get 6 i32.const 202 local.set 7 local.set 5
      local.set 7
    end
    local.get 5 local.get 6 local.get 7
  )
  (func $cached-i32-1 (export "cached-i32-1") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32) (local i32)
    local.get 5 i32.const 1 i32.add local.get 3 i32.const 2 i32.add local.get 5 i32.const 3 i32.add
    i32.const 203 local.set 6 local.get 7 i32.const 2 local.set 8
    loop
      local.get 0 i32.const 1 i32.add local.tee 6 local.get 5 local.tee 5 local.set 7 local.set 5 local.get 8
      i32.const 1 i32.sub local.tee 8 br_if 0
    end
    local.set 5 i32.const 203 local.set 6 local.set 6
    block
      local.get 2 i32.const 1 i32.add
      block
        local.get 1 i32.const 1 i32.add local.get 6 i32.const 202 local.set 5 local.set 7 local.set 5
      end
      local.get 7 local.tee 5 local.set 6 local.set 5
    end
    local.get 5 local.get 8 i32.eqz
    if
      local.get 7 local.get 8 i32.eqz
      if
        i32.const 200 local.set 7 local.get 7 local.get 1 i32.const 2 i32.add local.set 5 local.set 7
      else
        local.get 6 local.set 5 local.get 5 local.get 5 local.set 7 local.set 5
      end
      i32.const 201 local.set 5 local.get 4 i32.const 2 i32.add local.set 6 local.set 5
    else
      local.get 2 i32.const 1 i32.add local.get 8 i32.eqz
      if
        local.get 4 i32.const 1 i32.add local.tee 5 local.tee 6 local.get 7 local.get 5 local.set 5
        local.set 7 local.set 7
      else
        i32.const 200 local.set 5 i32.const 200 local.set 7
      end
      local.set 7 local.get 7 local.set 6
    end
    local.tee 7 local.get 5 i32.const 2 local.set 8
    loop
      local.get 3 i32.const 1 i32.add local.set 5 local.get 4 i32.const 1 i32.add local.set 5 local.get 7
      i32.const 1 i32.add local.tee 7 local.set 6 local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
    end
    local.tee 5 local.get 7 local.get 5 local.get 6 local.get 7
  )
  (func $cached-i32-2 (export "cached-i32-2") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32) (local i32)
    local.get 1 i32.const 1 i32.add local.get 3 i32.const 2 i32.add local.get 3 i32.const 3 i32.add
    local.get 0 i32.const 4 i32.add local.get 7 i32.const 5 i32.add local.get 3 i32.const 6 i32.add
    local.set 6 local.tee 6 local.get 7 local.set 7
    block
      local.get 2 i32.const 1 i32.add local.tee 7 local.get 1 i32.const 2 i32.add local.get 2 i32.const 3
      i32.add local.get 7 local.set 6 local.set 7 local.set 6 local.set 7
    end
    local.get 8 i32.eqz
    if
      i32.const 200 local.set 5 local.get 5 local.get 6 local.get 5 local.set 6 local.set 7 local.set 6
    else
      block
        local.get 2 i32.const 1 i32.add local.set 7 local.get 7 i32.const 1 i32.add local.get 6 i32.sub
        local.set 7
      end
      local.get 1 i32.const 1 i32.add local.tee 6 local.get 5 local.get 6 local.set 6 local.set 7 local.set 6
    end
    i32.sub local.get 8 i32.eqz
    if
      local.get 2 i32.const 1 i32.add local.get 5 local.get 7 local.set 6 local.set 6 local.set 5
    else
      local.get 7 i32.const 201 local.set 5 i32.const 2 local.set 8
      loop
        local.get 5 i32.const 1 i32.add local.tee 5 local.get 5 local.get 5 local.set 7 local.set 5
        local.set 5 local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
      end
      i32.const 2 local.set 8
      loop
        local.get 5 local.tee 6 local.set 6 local.get 4 i32.const 1 i32.add local.tee 5 local.set 6
        local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
      end
      local.set 5
    end
    local.get 5 i32.sub local.set 7 local.get 6 local.tee 6 local.get 7 local.get 5 local.get 6 local.get 7
  )
  (func $cached-i32-3 (export "cached-i32-3") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32)
    local.get 3 i32.const 1 i32.add local.get 2 i32.const 2 i32.add local.get 7 i32.const 3 i32.add
    local.get 6 i32.const 4 i32.add local.get 1 i32.const 5 i32.add local.get 2 i32.const 6 i32.add
    local.get 6 i32.const 7 i32.add local.get 6 i32.const 8 i32.add local.get 3 i32.const 9 i32.add
    local.get 5 local.set 7 local.set 7 local.get 6
    block
      local.get 6 local.get 8 i32.eqz
      if
        local.get 1 i32.const 1 i32.add local.tee 7 local.get 6 local.tee 5 i32.sub local.set 6
      else
        local.get 1 i32.const 1 i32.add local.get 7 local.tee 6 local.set 7 local.set 7
      end
      local.get 4 i32.const 2 i32.add local.get 6 local.set 5 local.set 6 local.set 5
    end
    local.get 5 local.get 7 local.get 7 local.get 5 local.tee 7 local.get 7 local.set 6 local.get 7
    local.get 5 local.get 5 local.get 6 local.get 7
  )
  (func $cached-i32-4 (export "cached-i32-4") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32) (local i32)
    local.get 8 i32.eqz
    if
      i32.const 200 local.set 7 local.get 6 local.get 7
      block
        local.get 1 i32.const 1 i32.add local.set 7 local.get 6 local.set 5 local.get 3 i32.const 1 i32.add
        local.set 5
      end
      local.set 6 local.set 7
    else
      i32.const 200 local.set 7 i32.const 200 local.set 7 local.get 7 i32.const 1 i32.add local.set 5
    end
    local.get 2 i32.const 1 i32.add local.tee 6 local.tee 6 local.set 7 local.get 6 i32.const 1 i32.add
    i32.const 2 local.set 8
    loop
      local.get 6 i32.const 1 i32.add local.get 6 i32.const 2 i32.add local.tee 5 local.get 7 local.set 5
      local.set 6 local.set 5 local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
    end
    local.get 8 i32.eqz
    if
      local.get 5 i32.const 1 i32.add
      block
        local.get 2 i32.const 1 i32.add i32.const 201 local.set 7 i32.const 201 local.set 5 i32.const 201
        local.set 6 local.set 7
      end
      local.get 0 i32.const 2 i32.add local.tee 7 local.set 6 local.set 5
    else
      i32.const 2 local.set 8
      loop
        local.get 3 i32.const 1 i32.add local.tee 5 local.get 6 local.get 6 local.get 7 local.set 5
        local.set 5 local.set 6 local.set 7 local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
      end
      local.get 6 local.set 5 local.get 6 i32.const 1 i32.add local.tee 7 local.set 6
    end
    i32.const 201 local.set 5 local.tee 7 local.tee 5 local.set 5 local.get 5 local.get 8 i32.eqz
    if
      local.get 5 i32.const 1 i32.add local.set 5 local.get 0 i32.const 1 i32.add local.set 5
      block
        local.get 5 local.get 7 local.get 6 local.set 6 local.set 6 local.set 7
      end
      local.get 5 i32.const 1 i32.add local.tee 5 local.set 5
    else
      i32.const 2 local.set 8
      loop
        local.get 7 local.set 6 local.get 6 local.tee 5 local.set 5 local.get 8 i32.const 1 i32.sub
        local.tee 8 br_if 0
      end
      local.get 7
      block
        local.get 1 i32.const 1 i32.add local.set 5 local.get 5 i32.const 1 i32.add local.set 7 local.get 7
        local.set 5
      end
      local.get 7 local.set 6 local.set 6
    end
    local.get 7 local.get 5 local.get 6 local.get 7
  )
  (func $cached-i32-5 (export "cached-i32-5") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32) (local i32)
    local.get 7 i32.const 1 i32.add local.get 6 i32.const 2 i32.add local.get 0 i32.const 3 i32.add
    local.get 6 i32.const 204 local.set 7 local.tee 7 local.get 8 i32.eqz
    if
      local.get 7 local.tee 6 i32.const 2 local.set 8
      loop
        local.get 0 i32.const 1 i32.add local.tee 7 i32.const 201 local.set 6 local.tee 7 local.set 6
        local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
      end
      local.get 5 local.set 5 local.set 6
    else
      block
        local.get 6 i32.const 1 i32.add local.set 7 i32.const 200 local.set 7 local.get 7 local.set 6
      end
      local.get 0 i32.const 1 i32.add local.set 5 local.get 8 i32.eqz
      if
        local.get 4 i32.const 1 i32.add local.tee 5 local.get 6 local.set 7 local.set 6
      else
        local.get 7 local.get 0 i32.const 2 i32.add local.get 0 i32.const 3 i32.add local.get 5 i32.const 4
        i32.add local.set 6 local.set 5 local.set 5 local.set 5
      end
      local.get 2 i32.const 1 i32.add local.set 5
    end
    local.tee 5 local.get 8 i32.eqz
    if
      local.get 6 local.tee 6 i32.const 201 local.set 5 local.tee 5 local.set 7
    else
      local.get 7 i32.const 1 i32.add local.tee 6 local.get 5 i32.sub i32.const 2 local.set 8
      loop
        local.get 5 local.set 7 local.get 6 i32.const 1 i32.add local.tee 5 local.get 5 local.set 5
        local.set 7 local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
      end
      local.set 7
    end
    local.get 6 local.get 8 i32.eqz
    if
      local.get 5 i32.const 1 i32.add local.tee 6 local.tee 6 local.set 5 local.get 8 i32.eqz
      if
        i32.const 200 local.set 5 local.get 1 i32.const 1 i32.add local.tee 7 local.get 6 local.set 5
        local.set 5
      else
        local.get 5 i32.const 1 i32.add local.tee 6 local.get 4 i32.const 2 i32.add local.get 5 i32.const 3
        i32.add local.get 5 local.set 6 local.set 6 local.set 6 local.set 6
      end
    else
      i32.const 200 local.set 6 local.get 8 i32.eqz
      if
        local.get 0 i32.const 1 i32.add local.tee 7 local.set 5 local.get 4 i32.const 1 i32.add local.tee 5
        local.get 6 local.set 6 local.set 5
      else
        local.get 6 local.get 6 local.get 6 local.get 1 i32.const 4 i32.add local.set 7 local.set 5
        local.set 7 local.set 7
      end
      local.get 7 local.get 5 local.set 6 local.set 7
    end
    i32.sub local.get 7 i32.const 205 local.set 6 local.get 8 i32.eqz
    if
      local.get 8 i32.eqz
      if
        local.get 5 local.tee 7 local.get 5 local.get 7 local.set 7 local.set 6 local.set 6
      else
        local.get 4 i32.const 1 i32.add local.set 6 local.get 6 i32.const 1 i32.add local.tee 5 local.get 5
        local.set 5 local.set 6
      end
      local.get 1 i32.const 1 i32.add local.set 5 local.get 7 local.tee 7 local.set 5
    else
      local.get 4 i32.const 1 i32.add local.tee 6 local.tee 7 local.tee 5 i32.const 201 local.set 6
      local.set 6
    end
    local.get 6 local.set 6 local.get 5 local.get 6 local.get 7
  )
  (func $cached-i32-6 (export "cached-i32-6") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32)
    local.get 7 i32.const 1 i32.add local.get 1 i32.const 2 i32.add local.get 4 i32.const 3 i32.add
    local.get 7 i32.const 4 i32.add local.get 5 i32.const 5 i32.add local.get 4 i32.const 6 i32.add
    local.get 8 i32.eqz
    if
      local.get 5 local.get 2 i32.const 2 i32.add
      block
        local.get 2 i32.const 1 i32.add local.tee 7 local.set 6 i32.const 200 local.set 7
      end
      local.get 8 i32.eqz
      if
        local.get 3 i32.const 1 i32.add local.tee 6 local.get 6 local.set 5 local.get 6 local.set 6
        local.set 5
      else
        local.get 0 i32.const 1 i32.add local.tee 7 local.get 5 local.tee 6 local.set 5 local.set 7
      end
      local.set 5 local.set 6
    else
      local.get 7 local.set 5 local.get 4 i32.const 1 i32.add local.tee 5 local.set 7
    end
    local.tee 5 local.get 7 local.set 7 local.get 8 i32.eqz
    if
      local.get 3 i32.const 1 i32.add local.set 5 local.get 6
      block
        local.get 4 i32.const 1 i32.add local.set 5 local.get 4 i32.const 1 i32.add local.set 5 local.get 7
        i32.const 1 i32.add local.set 7 i32.const 200 local.set 6
      end
      local.tee 5 local.set 5
    else
      local.get 8 i32.eqz
      if
        local.get 6 i32.const 1 i32.add local.tee 6 local.set 7 local.get 6 local.set 5
      else
        local.get 6 i32.const 1 i32.add local.set 7 local.get 5 local.get 5 local.set 7 local.set 6
      end
      i32.const 2 local.set 8
      loop
        local.get 7 local.get 5 local.get 6 local.set 5 local.set 7 local.set 6 local.get 8 i32.const 1
        i32.sub local.tee 8 br_if 0
      end
      local.get 3 i32.const 1 i32.add local.tee 6 local.set 5
    end
    local.get 6 local.get 6 i32.const 8 i32.add local.tee 7 local.get 6 i32.sub i32.const 2 local.set 8
    loop
      local.get 6 i32.const 1 i32.add local.tee 7 local.get 7 i32.const 2 i32.add local.get 5 local.set 5
      local.set 7 local.set 7 local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
    end
    local.get 4 i32.const 9 i32.add
    block
      local.get 6 local.set 6 i32.const 200 local.set 5 local.get 2 i32.const 1 i32.add local.set 5
    end
    local.get 8 i32.eqz
    if
      local.get 5 local.tee 5 local.get 6
      block
        local.get 7 local.set 6 local.get 4 i32.const 1 i32.add local.tee 7 local.set 6
      end
      local.set 7 local.set 7
    else
      i32.const 2 local.set 8
      loop
        local.get 5 i32.const 201 local.set 6 local.get 6 local.set 5 local.set 7 local.get 8 i32.const 1
        i32.sub local.tee 8 br_if 0
      end
      local.get 7 local.get 5 local.get 5 local.set 6 local.set 5 local.set 7
    end
    local.get 5 local.get 6 local.get 7
  )
  (func $cached-i32-7 (export "cached-i32-7") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32)
    local.get 7 i32.const 1 i32.add local.get 0 i32.const 2 i32.add local.get 4 i32.const 3 i32.add
    local.get 6 i32.const 4 i32.add local.get 6 i32.const 5 i32.add local.get 1 i32.const 6 i32.add
    local.get 4 i32.const 7 i32.add local.get 3 i32.const 8 i32.add local.get 5 i32.const 9 i32.add
    i32.const 209 local.set 5 local.tee 7 local.get 6 i32.const 10 i32.add local.tee 7 local.set 5 local.set 6
    local.set 6 local.tee 5 local.get 6 local.get 5 local.tee 7 local.set 5 local.get 5 local.set 7
    local.get 5 local.get 6 local.get 7
  )
  (func $cached-i32-8 (export "cached-i32-8") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32) (local i32)
    local.get 6 i32.const 1 i32.add local.set 5 i32.const 200 local.set 7 local.get 7 i32.const 201
    local.set 5 local.get 8 i32.eqz
    if
      local.get 6 i32.const 1 i32.add local.set 5 local.get 6 local.get 8 i32.eqz
      if
        local.get 1 i32.const 1 i32.add local.set 6 i32.const 200 local.set 6 local.get 5 i32.const 1 i32.add
        local.tee 6 local.set 6
      else
        local.get 1 i32.const 1 i32.add local.set 7 local.get 3 i32.const 1 i32.add local.tee 7 local.get 1
        i32.const 2 i32.add local.tee 6 local.set 6 local.set 6
      end
      local.set 7
    else
      local.get 7 i32.const 201 local.set 7 local.get 6 local.get 6 local.set 5 local.set 7 local.set 5
    end
    local.get 0 i32.const 2 i32.add local.get 6 local.set 7 local.get 5 local.get 6 local.get 7 i32.const 5
    i32.add local.set 7 local.get 1 i32.const 5 i32.add
    block
      local.get 1 i32.const 1 i32.add local.tee 6 i32.const 201 local.set 5 local.get 6 i32.const 2
      local.set 8
      loop
        i32.const 200 local.set 6 local.get 7 local.get 7 i32.const 2 i32.add i32.const 202 local.set 6
        local.set 6 local.set 5 local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
      end
      local.set 5 local.set 6
    end
    local.get 5 local.get 6 local.get 7
  )
  (func $cached-i32-9 (export "cached-i32-9") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32)
    local.get 2 i32.const 1 i32.add local.get 4 i32.const 2 i32.add local.get 1 i32.const 3 i32.add
    local.get 5 local.get 7 local.get 6 local.get 6 local.set 5 local.set 5 i32.const 205 local.set 6
    local.get 5 local.get 6 local.get 5 local.get 6 local.get 6 local.tee 7 local.get 8 i32.eqz
    if
      local.get 1 i32.const 1 i32.add local.set 5 local.get 7 i32.const 1 i32.add local.set 7 local.get 7
      local.set 5
    else
      local.get 5 local.get 4 i32.const 2 i32.add local.get 0 i32.const 3 i32.add local.set 5 local.set 7
      local.set 6
    end
    local.get 5 local.get 6 local.get 7
  )
  (func $cached-i32-10 (export "cached-i32-10") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32)
    local.get 5 i32.const 1 i32.add local.get 2 i32.const 2 i32.add local.get 1 i32.const 3 i32.add
    local.get 4 i32.const 4 i32.add local.get 6 i32.const 5 i32.add local.get 5 i32.const 6 i32.add
    local.get 5 i32.const 7 i32.add local.get 6
    block
      local.get 7 i32.const 1 i32.add local.set 5
      block
        local.get 6 i32.const 1 i32.add local.set 7 local.get 7 local.tee 5 local.set 5
      end
      i32.const 2 local.set 8
      loop
        local.get 6 local.get 6 local.get 6 local.tee 7 local.set 6 local.set 5 local.set 7 local.get 8
        i32.const 1 i32.sub local.tee 8 br_if 0
      end
      local.get 5 local.set 6
    end
    local.get 7 local.get 8 i32.eqz
    if
      local.get 3 i32.const 1 i32.add local.get 8 i32.eqz
      if
        local.get 3 i32.const 1 i32.add local.tee 6 local.set 5 local.get 2 i32.const 1 i32.add local.get 2
        i32.const 2 i32.add local.set 5 local.set 6
      else
        local.get 0 i32.const 1 i32.add local.tee 6 local.get 7 local.tee 5 i32.sub local.set 7
      end
      local.get 5
      block
        local.get 4 i32.const 1 i32.add local.tee 5 local.get 5 local.tee 6 local.set 7 local.set 6
      end
      local.set 7 local.set 6
    else
      local.get 7 i32.const 1 i32.add local.tee 6 local.get 8 i32.eqz
      if
        local.get 4 i32.const 1 i32.add local.set 6 local.get 5 i32.const 1 i32.add local.set 7 local.get 1
        i32.const 1 i32.add local.set 7
      else
        local.get 3 i32.const 1 i32.add local.set 5 local.get 5 i32.const 1 i32.add i32.const 201 local.set 7
        local.set 6
      end
      local.get 5 local.get 8 i32.eqz
      if
        local.get 6 local.tee 6 local.set 7
      else
        local.get 2 i32.const 1 i32.add local.set 5 local.get 7 local.set 7 local.get 5 local.set 6
      end
      local.set 7 local.set 6
    end
    local.get 0 i32.const 10 i32.add local.get 5 local.get 6 local.get 5 i32.sub local.get 7 local.tee 7
    local.get 8 i32.eqz
    if
      block
        local.get 0 i32.const 1 i32.add local.set 7 local.get 5 i32.const 1 i32.add local.set 6 local.get 5
        i32.const 1 i32.add local.set 5
      end
      local.get 5 local.get 7 local.tee 5 local.set 5 local.set 6
    else
      local.get 7 i32.const 1 i32.add local.tee 6 local.get 5 local.get 7 i32.const 3 i32.add local.get 7
      local.set 5 local.set 7 local.set 5 local.set 6
    end
    local.set 5 local.get 5 local.get 6 local.get 7
  )
  (func $cached-i32-11 (export "cached-i32-11") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32)
    local.get 6 i32.const 1 i32.add local.get 1 i32.const 2 i32.add local.get 3 i32.const 3 i32.add
    local.get 3 i32.const 4 i32.add local.get 5 i32.const 5 i32.add local.get 3 i32.const 6 i32.add
    local.get 7 i32.const 7 i32.add local.get 4 i32.const 8 i32.add local.get 5 i32.const 9 i32.add
    local.get 5 local.get 5
    block
      local.get 7 local.get 4 i32.const 2 i32.add local.tee 6 local.get 5 local.set 6 local.set 6 local.set 6
    end
    local.tee 7 i32.const 211 local.set 7 local.get 6 local.set 7 local.set 7 local.get 5 local.tee 7
    local.get 0 i32.const 12 i32.add local.get 5 local.set 7 local.get 8 i32.eqz
    if
      local.get 0 i32.const 1 i32.add local.tee 6 local.set 5 local.get 2 i32.const 1 i32.add local.tee 7
      local.get 8 i32.eqz
      if
        local.get 5 i32.const 1 i32.add local.tee 6 local.get 6 local.get 6 i32.const 203 local.set 7
        local.set 7 local.set 5 local.set 5
      else
      end
      local.set 5
    else
      block
        local.get 6 local.get 7 i32.sub local.get 5 local.set 5 local.set 6
      end
      local.get 4 i32.const 1 i32.add local.get 7 i32.const 2 i32.add i32.sub local.set 5
    end
    local.get 5 local.get 6 local.get 7
  )
  (func $stack-i32-0 (export "stack-i32-0") (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32) (local i32)
    i32.const 2 local.set 11
    loop
      local.get 0 i32.const 1 i32.add local.tee 9 local.get 8 local.set 9 local.set 8 local.get 11 i32.const 1
      i32.sub local.tee 11 br_if 0
    end
    local.get 5 i32.const 1 i32.add local.tee 10 local.get 11 i32.eqz
    if
      i32.const 200 local.set 10 local.get 6 i32.const 1 i32.add local.set 10 local.get 5 i32.const 1 i32.add
      local.tee 8 local.set 8
    else
      local.get 10 i32.const 1 i32.add
      block
        local.get 0 i32.const 1 i32.add local.tee 8 local.set 10 local.get 1 i32.const 1 i32.add local.tee 9
        local.get 8 local.set 10 local.set 8
      end
      local.set 10 local.get 8 local.set 10
    end
    local.get 11 i32.eqz
    if
      block
        local.get 10 i32.const 1 i32.add local.get 9 local.set 10 local.get 7 i32.const 2 i32.add local.set 8
        local.set 10
      end
      local.get 9 local.get 10 local.set 10 local.set 8
    else
      i32.const 2 local.set 11
      loop
        local.get 9 local.get 10 local.get 10 i32.const 203 local.set 8 local.set 8 local.set 9 local.set 8
        local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      block
        local.get 5 i32.const 1 i32.add local.tee 8 local.set 10 local.get 3 i32.const 1 i32.add local.tee 8
        local.get 8 local.set 10 local.set 10
      end
      local.get 8 i32.const 201 local.set 8 local.set 10
    end
    local.get 9 i32.sub i32.const 2 local.set 11
    loop
      local.get 6 i32.const 1 i32.add local.set 8 local.get 10 i32.const 201 local.set 10 local.tee 9
      local.set 8 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.get 11 i32.eqz
    if
      local.get 10 i32.const 1 i32.add local.tee 9 local.set 10 local.get 9 local.tee 10 local.set 8
    else
      local.get 1 i32.const 1 i32.add local.set 8 local.get 9 local.get 9 local.get 7 i32.const 3 i32.add
      local.set 9 local.set 8 local.set 8
    end
    local.get 8 local.get 8 local.set 9 local.get 9 i32.const 203 local.set 8 local.get 8 local.get 9
    local.get 10
  )
  (func $stack-i32-1 (export "stack-i32-1") (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32)
    local.get 2 i32.const 1 i32.add local.get 5 i32.const 2 i32.add local.get 1 i32.const 3 i32.add
    local.get 8 local.get 8 local.get 8 local.set 10 local.get 10 local.get 10 local.get 9 local.get 11
    i32.eqz
    if
      local.get 6 i32.const 1 i32.add local.tee 9 local.tee 8 local.tee 9 local.set 9
    else
      local.get 9 i32.const 2 local.set 11
      loop
        local.get 3 i32.const 1 i32.add local.tee 10 local.get 9 i32.sub local.get 8 local.set 9 local.set 10
        local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 9 local.set 8 local.set 9
    end
    local.tee 8 local.get 8 i32.sub local.get 8 local.get 9 local.tee 8 local.get 8 local.get 9 local.get 10
  )
  (func $stack-i32-2 (export "stack-i32-2") (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32) (local i32)
    local.get 3 i32.const 1 i32.add local.get 5 i32.const 2 i32.add local.get 4 i32.const 3 i32.add
    local.get 8 i32.const 4 i32.add local.get 6 i32.const 5 i32.add local.get 3 i32.const 6 i32.add
    local.set 8 local.tee 9 local.set 8 local.get 2 i32.const 5 i32.add i32.const 205 local.set 8 i32.sub
    block
      local.get 8 i32.const 1 i32.add local.set 10 local.get 9 i32.const 1 i32.add local.set 9 local.get 5
      i32.const 1 i32.add local.tee 8 local.set 10
    end
    local.get 11 i32.eqz
    if
      local.get 4 i32.const 1 i32.add local.set 10 local.get 10 local.set 10 local.get 9 local.set 9
    else
      local.get 9 local.get 10 local.tee 10 local.get 10 local.set 10 local.set 8 local.set 10
    end
    local.get 11 i32.eqz
    if
      local.get 8 i32.const 1 i32.add local.get 8 local.get 11 i32.eqz
      if
        local.get 3 i32.const 1 i32.add local.set 8 local.get 3 i32.const 1 i32.add local.set 9
      else
        local.get 10 local.set 9 local.get 9 local.get 2 i32.const 2 i32.add local.set 9 local.set 8
      end
      local.get 6 i32.const 3 i32.add local.set 8 local.set 10 local.set 9
    else
      local.get 11 i32.eqz
      if
        local.get 10 local.get 8 i32.const 202 local.set 8 local.set 10 local.set 9
      else
        local.get 7 i32.const 1 i32.add local.tee 10 local.tee 10 local.get 10 local.get 8 local.set 9
        local.set 9 local.set 9
      end
      local.get 10 local.get 11 i32.eqz
      if
        local.get 8 local.get 9 local.get 8 i32.const 3 i32.add local.set 8 local.set 10 local.set 8
      else
        local.get 10 local.get 10 local.tee 8 local.set 9 local.set 10
      end
      local.get 9 local.set 8 local.set 8
    end
    block
      local.get 11 i32.eqz
      if
        local.get 1 i32.const 1 i32.add local.get 9 local.get 8 local.get 8 i32.const 4 i32.add local.set 9
        local.set 10 local.set 10 local.set 9
      else
        local.get 0 i32.const 1 i32.add local.tee 9 local.tee 8 i32.const 201 local.set 10 local.get 8
        local.set 8 local.set 9
      end
      local.get 6 i32.const 1 i32.add local.tee 10
      block
        local.get 8 local.get 10 local.set 9 local.get 8 local.set 8 local.set 10
      end
      local.get 9 local.set 9 local.set 9
    end
    local.get 10 i32.const 5 i32.add local.get 9 local.set 10 i32.sub local.get 8 local.get 9 local.get 10
  )
  (func $stack-i32-3 (export "stack-i32-3") (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32)
    local.get 8 i32.const 1 i32.add local.get 4 i32.const 2 i32.add local.get 10 i32.const 3 i32.add
    local.get 1 i32.const 4 i32.add local.get 3 i32.const 5 i32.add local.get 2 i32.const 6 i32.add
    local.get 0 i32.const 7 i32.add local.get 8 i32.const 8 i32.add local.get 10 i32.const 9 i32.add
    local.tee 10
    block
      local.get 8 local.get 8 i32.const 2 local.set 11
      loop
        local.get 8 local.set 8 local.get 8 local.set 10 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      block
        local.get 0 i32.const 1 i32.add local.tee 8 local.set 9
      end
      local.set 10 local.set 10
    end
    i32.const 2 local.set 11
    loop
      local.get 2 i32.const 1 i32.add local.tee 10 local.get 8 local.set 8 local.set 8 local.get 11
      i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.get 8 i32.const 210 local.set 10 local.set 9 local.tee 8 local.tee 10 i32.const 2 local.set 11
    loop
      local.get 1 i32.const 1 i32.add local.set 10 local.get 2 i32.const 1 i32.add i32.const 201 local.set 9
      local.set 9 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.tee 8 local.get 10 i32.const 2 local.set 11
    loop
      local.get 8 i32.const 1 i32.add local.set 10 local.get 4 i32.const 1 i32.add local.tee 8 local.tee 9
      i32.const 201 local.set 9 local.set 9 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.get 11 i32.eqz
    if
      block
        local.get 1 i32.const 1 i32.add local.tee 9 local.get 9 local.tee 8 local.get 10 local.set 8
        local.set 9 local.set 8
      end
      i32.const 2 local.set 11
      loop
        local.get 9 i32.const 201 local.set 9 local.set 10 local.get 11 i32.const 1 i32.sub local.tee 11
        br_if 0
      end
      local.get 10 i32.const 2 local.set 11
      loop
        local.get 4 i32.const 1 i32.add local.set 8 local.get 2 i32.const 1 i32.add local.tee 9 local.tee 9
        local.set 9 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.set 8
    else
      local.get 5 i32.const 1 i32.add i32.const 201 local.set 10 local.get 0 i32.const 2 i32.add local.get 9
      local.set 10 local.set 9 local.set 8
    end
    local.get 10 local.get 8 local.get 9 local.get 10
  )
  (func $stack-i32-4 (export "stack-i32-4") (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32) (local i32)
    local.get 3 i32.const 1 i32.add local.tee 8 local.tee 10 local.tee 8 local.get 9 local.get 3 i32.const 3
    i32.add local.get 9 local.set 8 local.get 8 i32.const 2 local.set 11
    loop
      local.get 9 local.set 10 local.get 2 i32.const 1 i32.add local.set 10 local.get 11 i32.const 1 i32.sub
      local.tee 11 br_if 0
    end
    i32.sub local.get 8 i32.const 4 i32.add local.set 8 local.tee 10 local.get 11 i32.eqz
    if
      i32.const 2 local.set 11
      loop
        local.get 4 i32.const 1 i32.add local.tee 9 local.get 9 i32.const 202 local.set 8 i32.const 202
        local.set 9 local.set 8 local.set 10 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 3 i32.const 1 i32.add local.set 8 local.get 1 i32.const 1 i32.add local.tee 10 local.set 8
    else
      i32.const 200 local.set 8
      block
        local.get 10 local.get 8 i32.const 2 i32.add local.tee 8 local.set 10 local.set 9
      end
      local.get 2 i32.const 1 i32.add local.set 8
    end
    local.get 8 local.get 9 local.get 10
  )
  (func $stack-i32-5 (export "stack-i32-5") (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32) (local i32)
    local.get 0 i32.const 1 i32.add local.get 9 i32.const 2 i32.add local.get 9 i32.const 3 i32.add
    block
      local.get 7 i32.const 1 i32.add local.set 10 local.get 10 local.tee 9 local.get 10 local.set 9
      local.set 10
    end
    local.set 9 local.get 10 local.get 9 i32.const 204 local.set 8 i32.const 204 local.set 8 local.get 9
    i32.const 205 local.set 10 local.tee 10 local.get 8 local.tee 8 local.set 10 i32.const 2 local.set 11
    loop
      local.get 5 i32.const 1 i32.add local.set 9 local.get 10 local.get 9 i32.const 2 i32.add local.tee 9
      local.set 8 local.set 8 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    block
      local.get 6 i32.const 1 i32.add local.get 11 i32.eqz
      if
        local.get 3 i32.const 1 i32.add local.get 10 local.get 9 local.get 8 local.set 9 local.set 9
        local.set 9 local.set 8
      else
        local.get 10 local.get 8 local.get 4 i32.const 3 i32.add i32.sub local.set 8 local.set 9
      end
      local.get 9 local.set 9 local.set 8
    end
    local.get 8 local.get 9 local.get 10
  )
  (func $stack-i32-6 (export "stack-i32-6") (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32)
    local.get 9 i32.const 1 i32.add local.get 0 i32.const 2 i32.add local.get 1 i32.const 3 i32.add
    local.get 6 i32.const 4 i32.add local.get 0 i32.const 5 i32.add local.get 6 i32.const 6 i32.add
    local.get 9
    block
      i32.const 2 local.set 11
      loop
        local.get 9 local.get 8 local.get 9 local.get 9 local.set 9 local.set 9 local.set 9 local.set 10
        local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 3 i32.const 1 i32.add local.tee 8 local.get 10 local.get 10 local.set 9 local.set 8
      local.set 9
    end
    local.get 10 local.get 8 i32.sub local.get 9 i32.sub i32.const 208 local.set 8 local.set 10 local.set 9
    i32.sub local.get 5 i32.const 6 i32.add local.get 10
    block
      local.get 3 i32.const 1 i32.add local.set 8 local.get 9 local.tee 8 local.set 8
    end
    local.get 8 local.get 9 local.get 10
  )
  (func $stack-i32-7 (export "stack-i32-7") (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32)
    local.get 8 i32.const 1 i32.add local.get 4 i32.const 2 i32.add local.get 0 i32.const 3 i32.add
    local.get 4 i32.const 4 i32.add local.get 5 i32.const 5 i32.add local.get 6 i32.const 6 i32.add
    local.get 0 i32.const 7 i32.add local.get 10 i32.const 8 i32.add local.get 6 i32.const 9 i32.add
    local.get 10 i32.const 210 local.set 8 i32.sub local.get 8 local.get 5 i32.const 11 i32.add local.get 9
    i32.const 2 local.set 11
    loop
      local.get 10 i32.const 201 local.set 8 local.get 8 local.get 10 i32.const 3 i32.add local.set 10
      local.set 9 local.set 9 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.get 10 local.set 9 local.set 10 local.get 10 local.tee 9 local.get 10 local.get 9 local.get 8
    local.get 9 local.get 10
  )
  (func $stack-i32-8 (export "stack-i32-8") (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32) (local i32)
    local.get 10 local.get 8 i32.sub local.set 8 i32.const 2 local.set 11
    loop
      local.get 10 local.get 8 i32.const 2 i32.add i32.sub local.set 9 local.get 11 i32.const 1 i32.sub
      local.tee 11 br_if 0
    end
    i32.const 2 local.set 11
    loop
      local.get 9 local.tee 9 i32.const 201 local.set 8 local.get 8 local.set 8 local.set 9 local.get 11
      i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.get 7 i32.const 1 i32.add local.set 10 local.get 9 local.get 10 local.get 9 i32.const 3 i32.add
    local.tee 9 i32.const 203 local.set 8 local.tee 9
    block
      local.get 7 i32.const 1 i32.add local.tee 8 local.set 9
    end
    local.get 8 local.get 9 local.get 10
  )
  (func $stack-i32-9 (export "stack-i32-9") (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32)
    local.get 0 i32.const 1 i32.add local.get 9 i32.const 2 i32.add local.get 7 i32.const 3 i32.add
    block
      local.get 10 local.tee 10 local.get 11 i32.eqz
      if
        local.get 8 local.get 1 i32.const 2 i32.add local.tee 10 local.set 9 local.set 8
      else
        local.get 5 i32.const 1 i32.add local.set 10 local.get 5 i32.const 1 i32.add local.tee 10 local.tee 9
        local.set 9
      end
      local.set 8
    end
    local.get 0 i32.const 4 i32.add local.get 9 local.tee 8 local.get 9
    block
      local.get 10 local.get 8 i32.const 202 local.set 8 local.get 10 local.set 8 local.set 8 local.set 8
    end
    block
      local.get 5 i32.const 1 i32.add local.tee 9 i32.const 2 local.set 11
      loop
        local.get 10 local.get 10 local.set 10 local.set 8 local.get 11 i32.const 1 i32.sub local.tee 11
        br_if 0
      end
      local.get 9 i32.sub local.set 10
    end
    local.get 11 i32.eqz
    if
      local.get 10 local.get 8 local.get 9 i32.sub local.set 9 local.set 10
    else
      i32.const 2 local.set 11
      loop
        local.get 0 i32.const 1 i32.add local.tee 8 local.get 9 local.tee 8 local.tee 10 local.set 9
        local.set 9 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 10 i32.const 1 i32.add local.set 10 local.get 11 i32.eqz
      if
        local.get 4 i32.const 1 i32.add local.set 8 local.get 8 local.tee 9 local.set 8
      else
        local.get 3 i32.const 1 i32.add local.set 9 local.get 6 i32.const 1 i32.add local.set 9 local.get 10
        local.set 8
      end
    end
    local.get 10 local.get 10 i32.const 8 i32.add local.set 8 i32.const 207 local.set 8 local.tee 8
    local.set 9 local.get 8 local.get 9 local.get 10
  )
  (func $stack-i32-10 (export "stack-i32-10") (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32)
    local.get 2 i32.const 1 i32.add local.get 3 i32.const 2 i32.add local.get 7 i32.const 3 i32.add
    local.get 1 i32.const 4 i32.add local.get 3 i32.const 5 i32.add local.get 9 i32.const 6 i32.add
    local.get 10 local.set 8 local.get 10 local.set 10 i32.sub local.tee 9 i32.const 2 local.set 11
    loop
      local.get 5 i32.const 1 i32.add local.set 9 local.get 0 i32.const 1 i32.add local.set 8 local.get 3
      i32.const 1 i32.add local.set 8 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.get 11 i32.eqz
    if
      local.get 11 i32.eqz
      if
        local.get 0 i32.const 1 i32.add local.set 8 local.get 9 local.set 8 local.get 8 local.set 10
      else
        i32.const 200 local.set 10 local.get 4 i32.const 1 i32.add local.set 10 local.get 10 local.set 9
      end
      local.get 2 i32.const 1 i32.add
      block
        local.get 5 i32.const 1 i32.add local.set 8 local.get 8 local.set 9 local.get 8 local.set 10
      end
      local.set 9
    else
      local.get 9 local.get 9 local.tee 8 local.tee 8 local.set 9 local.set 9
    end
    local.get 10 local.get 8
    block
      local.get 10
      block
        local.get 8 i32.const 201 local.set 8 local.get 10 local.get 7 i32.const 3 i32.add local.set 9
        local.set 9 local.set 9
      end
      i32.const 2 local.set 11
      loop
        local.get 4 i32.const 1 i32.add local.set 9 local.get 8 local.tee 9 local.set 9 local.get 11
        i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 10 local.set 8 local.set 9
    end
    local.get 10 local.set 10 local.set 10 local.get 8 local.get 9 local.get 10
  )
  (func $stack-i32-11 (export "stack-i32-11") (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32)
    local.get 4 i32.const 1 i32.add local.get 7 i32.const 2 i32.add local.get 1 i32.const 3 i32.add
    local.get 6 i32.const 4 i32.add local.get 3 i32.const 5 i32.add local.get 5 i32.const 6 i32.add
    local.get 10 i32.const 7 i32.add local.get 6 i32.const 8 i32.add local.get 1 i32.const 9 i32.add
    local.get 10 local.get 9 local.get 6 i32.const 12 i32.add local.set 10 local.get 8 local.get 9
    local.get 11 i32.eqz
    if
      i32.const 2 local.set 11
      loop
        local.get 9 i32.const 1 i32.add local.set 8 local.get 0 i32.const 1 i32.add local.set 9 local.get 5
        i32.const 1 i32.add local.set 9 local.get 0 i32.const 1 i32.add local.tee 9 local.set 10 local.get 11
        i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 10 local.get 11 i32.eqz
      if
        local.get 8 local.get 8 local.get 2 i32.const 3 i32.add local.tee 8 local.set 8 local.set 8
        local.set 10
      else
        local.get 8 i32.const 201 local.set 8 local.get 9 local.set 9 local.set 10
      end
      local.set 8
    else
      local.get 9 local.tee 8 local.get 11 i32.eqz
      if
        local.get 8 i32.const 1 i32.add local.tee 10 local.get 10 local.get 9 i32.sub local.set 8 local.set 8
      else
        i32.const 200 local.set 10 local.get 9 local.get 8 local.get 10 i32.const 3 i32.add local.set 10
        local.set 10 local.set 10
      end
      local.get 8 local.set 9 local.set 9
    end
    local.set 9 local.get 11 i32.eqz
    if
      i32.const 2 local.set 11
      loop
        local.get 6 i32.const 1 i32.add local.tee 9 local.tee 10 i32.const 201 local.set 10 local.get 10
        local.set 9 local.set 9 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 10 i32.const 2 local.set 11
      loop
        local.get 10 i32.const 1 i32.add local.tee 10 local.set 8 local.get 11 i32.const 1 i32.sub
        local.tee 11 br_if 0
      end
      block
        local.get 9 local.tee 10 local.get 10 local.set 10 local.set 10
      end
      local.set 8
    else
      local.get 9 local.tee 8 i32.const 2 local.set 11
      loop
        local.get 10 i32.const 1 i32.add local.tee 9 local.tee 8 local.get 9 local.get 8 local.set 9
        local.set 9 local.set 9 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 8 local.set 9 local.set 9
    end
    local.get 8 local.get 9 i32.const 214 local.set 10 local.tee 8 local.tee 10 local.get 8 local.get 9
    local.get 10
  )
  (func $declared-i32-0 (export "declared-i32-0") (param i32 i32) (result i32 i32 i32 i32 i32)
  (local i32 i32 i32 i32)
    i32.const 100 local.set 2 i32.const 101 local.set 3 i32.const 102 local.set 4 local.get 1 i32.const 1
    i32.add local.tee 3 local.get 3 i32.sub local.set 2
    block
      local.get 1 i32.const 1 i32.add local.set 3 local.get 0 i32.const 1 i32.add local.set 2 local.get 1
      i32.const 1 i32.add local.tee 3 local.set 4
    end
    local.get 1 i32.const 1 i32.add local.tee 2 local.get 3 i32.const 202 local.set 2
    block
      local.get 4 local.get 1 i32.const 2 i32.add local.get 2 local.set 3 local.set 3 local.set 3
    end
    local.get 4 local.set 4 local.set 2 local.get 2 local.get 2 local.get 3 local.get 4
  )
  (func $declared-i32-1 (export "declared-i32-1") (param i32 i32) (result i32 i32 i32 i32 i32 i32)
  (local i32 i32 i32 i32)
    i32.const 100 local.set 2 i32.const 101 local.set 3 i32.const 102 local.set 4 local.get 0 i32.const 1
    i32.add local.get 1 i32.const 2 i32.add local.get 1 i32.const 3 i32.add local.get 5 i32.eqz
    if
      local.get 3 local.set 2 local.get 0 i32.const 1 i32.add local.tee 3 local.get 4 local.set 3 local.set 3
    else
      local.get 3 local.set 3 local.get 0 i32.const 1 i32.add local.set 4 i32.const 200 local.set 4
    end
    i32.sub local.get 4 local.tee 3 local.get 2 local.set 4
    block
      local.get 2 local.get 4 local.get 2 local.get 0 i32.const 4 i32.add local.set 2 local.set 4 local.set 3
      local.set 2
    end
    i32.const 203 local.set 2
    block
      block
        local.get 3 local.tee 3 local.tee 2 local.get 2 local.set 4 local.set 4
      end
      local.get 1 i32.const 1 i32.add local.tee 2 local.tee 3 local.get 4 local.set 4 local.set 3
    end
    local.get 5 i32.eqz
    if
      local.get 1 i32.const 1 i32.add local.tee 2 local.set 3 local.get 3 local.set 3
    else
      local.get 2 local.get 1 i32.const 2 i32.add i32.const 2 local.set 5
      loop
        local.get 2 local.get 3 local.get 4 local.get 2 local.set 4 local.set 3 local.set 3 local.set 4
        local.get 5 i32.const 1 i32.sub local.tee 5 br_if 0
      end
      local.set 4 local.set 3
    end
    block
      local.get 5 i32.eqz
      if
        local.get 1 i32.const 1 i32.add local.tee 4 local.get 4 local.tee 4 local.get 4 local.set 3
        local.set 4 local.set 4
      else
        local.get 3 local.get 4 local.set 2 local.tee 3 local.set 2
      end
      i32.const 200 local.set 4 local.get 4 local.set 2
    end
    local.tee 2 local.get 2 local.set 4 local.get 2 local.get 3 local.get 4
  )
  (func $declared-i32-2 (export "declared-i32-2") (param i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32 i32 i32)
    i32.const 100 local.set 2 i32.const 101 local.set 3 i32.const 102 local.set 4 local.get 1 i32.const 1
    i32.add local.get 1 i32.const 2 i32.add local.get 0 i32.const 3 i32.add local.get 0 i32.const 4 i32.add
    local.get 1 i32.const 5 i32.add local.get 0 i32.const 6 i32.add local.get 4 local.tee 2 local.get 3
    local.set 2 local.get 4 local.get 5 i32.eqz
    if
      local.get 1 i32.const 1 i32.add
      block
        local.get 3 local.tee 3 local.set 3 local.get 2 local.set 2
      end
      local.get 4 local.set 2 local.set 3
    else
      local.get 4 local.get 2 i32.const 202 local.set 4 local.tee 2 local.set 4 local.set 2
    end
    local.tee 3 i32.sub local.get 0 i32.const 8 i32.add i32.const 2 local.set 5
    loop
      local.get 0 i32.const 1 i32.add local.set 4 local.get 1 i32.const 1 i32.add local.set 3 local.get 0
      i32.const 1 i32.add local.set 4 local.get 5 i32.const 1 i32.sub local.tee 5 br_if 0
    end
    local.tee 4 local.tee 4 local.tee 4 i32.const 208 local.set 4 local.get 2 local.get 3 local.get 4
  )
  (func $declared-i32-3 (export "declared-i32-3") (param i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32 i32 i32)
    i32.const 100 local.set 2 i32.const 101 local.set 3 i32.const 102 local.set 4 local.get 0 i32.const 1
    i32.add local.get 1 i32.const 2 i32.add local.get 1 i32.const 3 i32.add local.get 0 i32.const 4 i32.add
    local.get 0 i32.const 5 i32.add local.get 1 i32.const 6 i32.add local.get 1 i32.const 7 i32.add
    local.get 0 i32.const 8 i32.add local.get 1 i32.const 9 i32.add local.get 4 local.get 1 i32.const 11
    i32.add local.set 3 local.get 2 local.get 1 i32.const 12 i32.add local.get 2 i32.sub local.get 3
    local.set 2 local.tee 4 local.get 4 i32.const 213 local.set 2 local.get 1 i32.const 14 i32.add local.get 1
    i32.const 15 i32.add local.get 2 local.get 3 local.get 4
  )
  (func $declared-i32-4 (export "declared-i32-4") (param i32 i32) (result i32 i32 i32 i32 i32)
  (local i32 i32 i32 i32)
    i32.const 100 local.set 2 i32.const 101 local.set 3 i32.const 102 local.set 4 local.get 2 local.set 3
    i32.const 2 local.set 5
    loop
      local.get 2 local.get 2 local.get 2 local.set 2 local.set 2 local.set 4 local.get 5 i32.const 1 i32.sub
      local.tee 5 br_if 0
    end
    local.get 1 i32.const 1 i32.add local.tee 3 local.set 2 local.get 4 local.get 2 local.get 1 i32.const 3
    i32.add local.tee 4 local.set 2 local.get 4 local.tee 3 i32.sub i32.const 202 local.set 2 local.get 2
    local.get 3 local.get 4
  )
  (func $declared-i32-5 (export "declared-i32-5") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (local i32 i32 i32 i32)
    i32.const 100 local.set 2 i32.const 101 local.set 3 i32.const 102 local.set 4 local.get 0 i32.const 1
    i32.add local.get 1 i32.const 2 i32.add local.get 1 i32.const 3 i32.add
    block
      local.get 2 local.tee 4 local.get 4 local.set 4 local.set 3
    end
    local.get 4 local.tee 4 i32.const 2 local.set 5
    loop
      local.get 0 i32.const 1 i32.add local.tee 3 local.get 1 i32.const 2 i32.add local.get 2 local.set 3
      local.set 4 local.set 2 local.get 5 i32.const 1 i32.sub local.tee 5 br_if 0
    end
    local.tee 4 local.set 3 i32.sub
    block
      block
        local.get 3 local.get 4 local.get 1 i32.const 3 i32.add local.set 3 local.set 3 local.set 4
      end
      local.get 3 local.get 2 local.get 0 i32.const 3 i32.add local.set 2 local.set 4 local.set 2
    end
    local.get 2 local.get 2 local.get 4 local.get 4 local.get 4 local.set 2 local.get 2 local.get 3
    local.get 4
  )
  (func $declared-i32-6 (export "declared-i32-6") (param i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32 i32 i32)
    i32.const 100 local.set 2 i32.const 101 local.set 3 i32.const 102 local.set 4 local.get 0 i32.const 1
    i32.add local.get 1 i32.const 2 i32.add local.get 0 i32.const 3 i32.add local.get 0 i32.const 4 i32.add
    local.get 0 i32.const 5 i32.add local.get 1 i32.const 6 i32.add local.get 5 i32.eqz
    if
      i32.const 200 local.set 2 i32.const 2 local.set 5
      loop
        local.get 0 i32.const 1 i32.add local.tee 4 local.tee 3 i32.const 201 local.set 3 local.tee 3
        local.set 3 local.get 5 i32.const 1 i32.sub local.tee 5 br_if 0
      end
      local.get 1 i32.const 1 i32.add local.set 2
      block
        local.get 0 i32.const 1 i32.add local.set 2 local.get 2 local.tee 3 local.tee 2 local.set 4
      end
    else
      local.get 3 i32.const 2 local.set 5
      loop
        local.get 4 local.get 4 local.set 2 local.set 3 local.get 5 i32.const 1 i32.sub local.tee 5 br_if 0
      end
      i32.const 2 local.set 5
      loop
        i32.const 200 local.set 4 i32.const 200 local.set 4 local.get 4 local.get 0 i32.const 2 i32.add
        local.set 3 local.set 4 local.get 5 i32.const 1 i32.sub local.tee 5 br_if 0
      end
      local.get 1 i32.const 2 i32.add local.set 2 local.set 3
    end
    local.get 3 local.get 4 local.set 4 i32.const 2 local.set 5
    loop
      local.get 1 i32.const 1 i32.add local.tee 2 local.tee 2 local.tee 2 local.get 0 i32.const 2 i32.add
      local.set 2 local.set 3 local.get 5 i32.const 1 i32.sub local.tee 5 br_if 0
    end
    local.get 2
    block
      block
        i32.const 200 local.set 2 local.get 4 local.get 3 local.set 4 local.set 2
      end
      local.get 1 i32.const 1 i32.add local.set 2
    end
    i32.const 208 local.set 4
    block
      local.get 2 local.set 3 local.get 1 i32.const 1 i32.add local.get 1 i32.const 2 i32.add local.set 3
      local.set 2
    end
    local.get 2 local.get 2 local.set 3 local.tee 3 local.get 3 local.get 2 local.get 3 local.get 4
  )
  (func $declared-i32-7 (export "declared-i32-7") (param i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32 i32 i32)
    i32.const 100 local.set 2 i32.const 101 local.set 3 i32.const 102 local.set 4 local.get 0 i32.const 1
    i32.add local.get 0 i32.const 2 i32.add local.get 0 i32.const 3 i32.add local.get 1 i32.const 4 i32.add
    local.get 1 i32.const 5 i32.add local.get 1 i32.const 6 i32.add local.get 0 i32.const 7 i32.add
    local.get 0 i32.const 8 i32.add local.get 0 i32.const 9 i32.add local.get 3 local.set 4 local.tee 3
    local.get 3 i32.sub local.get 0 i32.const 10 i32.add local.get 0 i32.const 11 i32.add local.get 4
    local.get 2 local.get 4 local.get 4 local.get 5 i32.eqz
    if
      local.get 5 i32.eqz
      if
        local.get 3 local.tee 3 local.set 4 local.get 4 local.set 3
      else
        i32.const 200 local.set 3 local.get 4 local.tee 2 local.get 2 local.set 2 local.set 3
      end
      i32.const 2 local.set 5
      loop
        i32.const 200 local.set 3 local.get 4 local.get 2 local.tee 3 local.set 2 local.set 4 local.get 5
        i32.const 1 i32.sub local.tee 5 br_if 0
      end
      local.get 0 i32.const 1 i32.add local.tee 3 local.set 3
    else
      block
        local.get 1 i32.const 1 i32.add local.set 4 local.get 0 i32.const 1 i32.add local.set 3 local.get 4
        local.tee 2 local.set 4
      end
      local.get 0 i32.const 1 i32.add local.set 3 local.get 1 i32.const 1 i32.add local.set 2
    end
    local.get 0 i32.const 16 i32.add local.get 5 i32.eqz
    if
      local.get 1 i32.const 1 i32.add local.tee 3 local.tee 3 local.set 4 local.get 2 local.set 4
    else
      local.get 0 i32.const 1 i32.add local.set 2 local.get 2 local.set 4 local.get 0 i32.const 1 i32.add
      local.tee 4 local.set 3
    end
    local.get 2 local.get 3 local.get 4
  )
  (func $declared-i32-8 (export "declared-i32-8") (param i32 i32) (result i32 i32 i32 i32)
  (local i32 i32 i32 i32)
    i32.const 100 local.set 2 i32.const 101 local.set 3 i32.const 102 local.set 4 i32.const 200 local.set 2
    local.get 3 local.set 3 local.get 1 i32.const 1 i32.add local.set 4 local.get 1 i32.const 1 i32.add
    local.set 4 local.get 3 local.tee 4 local.get 3 local.tee 2 local.get 2 local.set 4 i32.const 2
    local.set 5
    loop
      i32.const 200 local.set 3 local.get 0 i32.const 1 i32.add local.tee 4 local.set 2 local.get 5
      i32.const 1 i32.sub local.tee 5 br_if 0
    end
    local.tee 4 i32.sub local.get 2 local.get 3 local.get 4
  )
  (func $declared-i32-9 (export "declared-i32-9") (param i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32 i32 i32)
    i32.const 100 local.set 2 i32.const 101 local.set 3 i32.const 102 local.set 4 local.get 1 i32.const 1
    i32.add local.get 1 i32.const 2 i32.add local.get 1 i32.const 3 i32.add local.get 2 local.tee 2
    i32.const 204 local.set 2 i32.const 204 local.set 3 local.set 4
    block
      local.get 4 local.get 5 i32.eqz
      if
        local.get 0 i32.const 1 i32.add local.set 3 local.get 2 local.get 0 i32.const 2 i32.add local.set 4
        local.set 4
      else
        i32.const 200 local.set 4 local.get 0 i32.const 1 i32.add i32.const 201 local.set 2 local.set 4
      end
      local.set 4 local.get 4 local.set 4
    end
    i32.sub i32.const 202 local.set 3 local.get 4 i32.const 2 local.set 5
    loop
      local.get 3 local.get 2 local.tee 2 local.tee 4 local.set 3 local.set 3 local.get 5 i32.const 1 i32.sub
      local.tee 5 br_if 0
    end
    local.get 1 i32.const 4 i32.add local.get 4 local.get 1 i32.const 6 i32.add local.get 2 local.get 2
    local.get 3 local.get 4
  )
  (func $declared-i32-10 (export "declared-i32-10") (param i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32 i32 i32)
    i32.const 100 local.set 2 i32.const 101 local.set 3 i32.const 102 local.set 4 local.get 1 i32.const 1
    i32.add local.get 1 i32.const 2 i32.add local.get 1 i32.const 3 i32.add local.get 0 i32.const 4 i32.add
    local.get 0 i32.const 5 i32.add local.get 0 i32.const 6 i32.add
    block
      local.get 5 i32.eqz
      if
        local.get 1 i32.const 1 i32.add local.get 1 i32.const 2 i32.add local.get 3 i32.sub local.set 4
        local.set 2
      else
        i32.const 200 local.set 2 local.get 0 i32.const 1 i32.add local.tee 2 local.set 2 local.get 0
        i32.const 1 i32.add local.set 2
      end
      local.get 2 i32.const 2 local.set 5
      loop
        local.get 3 local.get 3 i32.const 202 local.set 3 local.set 3 local.set 3 local.get 5 i32.const 1
        i32.sub local.tee 5 br_if 0
      end
      local.get 5 i32.eqz
      if
        local.get 0 i32.const 1 i32.add local.tee 2 local.get 4 local.get 3 local.tee 4 local.set 2
        local.set 3 local.set 3
      else
        i32.const 200 local.set 3 i32.const 200 local.set 3 local.get 0 i32.const 1 i32.add local.set 2
      end
      local.set 2
    end
    i32.sub local.get 3 local.get 3 local.get 2 local.set 2 local.get 4 local.get 2 i32.const 209 local.set 2
    block
      local.get 5 i32.eqz
      if
        local.get 1 i32.const 1 i32.add local.tee 4 local.get 3 local.set 2 local.get 3 local.set 4
        local.set 4
      else
        local.get 4 local.get 2 local.tee 3 local.get 3 local.set 4 local.set 4 local.set 4
      end
      local.get 0 i32.const 1 i32.add local.set 2 local.get 1 i32.const 1 i32.add local.tee 3 i32.const 201
      local.set 4 local.set 3
    end
    local.set 2 local.tee 4 local.get 4 local.set 3 local.get 2 local.get 3 local.get 4
  )
  (func $declared-i32-11 (export "declared-i32-11") (param i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (local i32 i32 i32 i32)
    i32.const 100 local.set 2 i32.const 101 local.set 3 i32.const 102 local.set 4 local.get 0 i32.const 1
    i32.add local.get 0 i32.const 2 i32.add local.get 0 i32.const 3 i32.add local.get 1 i32.const 4 i32.add
    local.get 0 i32.const 5 i32.add local.get 0 i32.const 6 i32.add local.get 1 i32.const 7 i32.add
    local.get 0 i32.const 8 i32.add local.get 0 i32.const 9 i32.add local.get 4 local.get 0 i32.const 11
    i32.add local.tee 4 local.get 2 i32.const 2 local.set 5
    loop
      local.get 0 i32.const 1 i32.add local.tee 4 local.get 0 i32.const 2 i32.add i32.const 202 local.set 3
      local.get 0 i32.const 3 i32.add local.set 2 local.set 4 local.set 4 local.get 5 i32.const 1 i32.sub
      local.tee 5 br_if 0
    end
    i32.const 2 local.set 5
    loop
      local.get 1 i32.const 1 i32.add local.tee 3 local.set 2 local.get 0 i32.const 1 i32.add local.set 4
      local.get 0 i32.const 1 i32.add local.tee 3 local.set 4 local.get 5 i32.const 1 i32.sub local.tee 5
      br_if 0
    end
    i32.const 212 local.set 4 local.get 2 local.get 3
    block
      local.get 0 i32.const 1 i32.add local.set 2 local.get 1 i32.const 1 i32.add local.set 3
    end
    local.get 3 local.get 5 i32.eqz
    if
      local.get 0 i32.const 1 i32.add local.tee 2 local.set 2 local.get 1 i32.const 1 i32.add local.set 4
    else
      local.get 2 local.get 4 local.get 2 i32.const 2 local.set 5
      loop
        local.get 0 i32.const 1 i32.add local.set 4 local.get 1 i32.const 1 i32.add local.tee 4 local.tee 3
        local.set 2 local.get 5 i32.const 1 i32.sub local.tee 5 br_if 0
      end
      local.set 4 local.set 4 local.set 2
    end
    local.get 1 i32.const 16 i32.add local.get 4 local.get 2 local.get 3 local.get 4
  )
  (func $framed-i32-0 (export "framed-i32-0") (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32 i32 i32)
  (local i32 i32 i32 i32)
    i64.const 1 call $callee drop i32.const 100 local.set 8 i32.const 101 local.set 9 i32.const 102
    local.set 10
    block
      local.get 0 i32.const 1 i32.add local.tee 8 local.get 8 local.set 9 local.set 10
    end
    local.get 4 i32.const 1 i32.add local.set 9 local.get 9 local.get 10 local.set 9 local.tee 10 local.get 8
    local.get 11 i32.eqz
    if
      local.get 11 i32.eqz
      if
        local.get 4 i32.const 1 i32.add local.set 9 local.get 9 i32.const 201 local.set 8 local.set 9
      else
        local.get 5 i32.const 1 i32.add local.set 10 local.get 10 local.tee 8 local.set 10
      end
      local.get 6 i32.const 1 i32.add local.set 10 local.get 5 i32.const 1 i32.add local.set 8
      block
        local.get 4 i32.const 1 i32.add local.tee 10 local.get 6 i32.const 2 i32.add local.tee 10 local.tee 10
        local.set 8 local.set 10
      end
    else
      block
        local.get 10 local.set 10 local.get 5 i32.const 1 i32.add local.tee 8 local.set 9
      end
      local.get 6 i32.const 1 i32.add local.tee 9 local.get 9 local.set 10 local.set 10
    end
    i32.const 2 local.set 11
    loop
      local.get 7 i32.const 1 i32.add local.set 10 local.get 4 i32.const 1 i32.add local.tee 10 local.set 10
      local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.set 9 local.tee 9
    block
      local.get 1 i32.const 1 i32.add local.tee 10 local.get 9 i32.const 202 local.set 10 local.set 8
      local.set 10
    end
    local.get 8 local.get 9 local.get 10
  )
  (func $framed-i32-1 (export "framed-i32-1") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32 i32 i32)
    i64.const 1 call $callee drop i32.const 100 local.set 8 i32.const 101 local.set 9 i32.const 102
    local.set 10 local.get 5 i32.const 1 i32.add local.get 3 i32.const 2 i32.add local.get 5 i32.const 3
    i32.add i32.const 203 local.set 9 local.get 10 i32.const 2 local.set 11
    loop
      local.get 0 i32.const 1 i32.add local.tee 9 local.get 8 local.tee 8 local.set 10 local.set 8
      local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.set 8 i32.const 203 local.set 9 local.set 9
    block
      local.get 2 i32.const 1 i32.add
      block
        local.get 1 i32.const 1 i32.add local.get 9 i32.const 202 local.set 8 local.set 10 local.set 8
      end
      local.get 10 local.tee 8 local.set 9 local.set 8
    end
    local.get 8 local.get 11 i32.eqz
    if
      local.get 10 local.get 11 i32.eqz
      if
        i32.const 200 local.set 10 local.get 10 local.get 1 i32.const 2 i32.add local.set 8 local.set 10
      else
        local.get 9 local.set 8 local.get 8 local.get 8 local.set 10 local.set 8
      end
      i32.const 201 local.set 8 local.get 4 i32.const 2 i32.add local.set 9 local.set 8
    else
      local.get 2 i32.const 1 i32.add local.get 11 i32.eqz
      if
        local.get 4 i32.const 1 i32.add local.tee 8 local.tee 9 local.get 10 local.get 8 local.set 8
        local.set 10 local.set 10
      else
        i32.const 200 local.set 8 i32.const 200 local.set 10
      end
      local.set 10 local.get 10 local.set 9
    end
    local.tee 10 local.get 8 i32.const 2 local.set 11
    loop
      local.get 3 i32.const 1 i32.add local.set 8 local.get 4 i32.const 1 i32.add local.set 8 local.get 7
      i32.const 1 i32.add local.tee 10 local.set 9 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.tee 8 local.get 10 local.get 8 local.get 9 local.get 10
  )
  (func $framed-i32-2 (export "framed-i32-2") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32 i32 i32)
    i64.const 1 call $callee drop i32.const 100 local.set 8 i32.const 101 local.set 9 i32.const 102
    local.set 10 local.get 1 i32.const 1 i32.add local.get 3 i32.const 2 i32.add local.get 3 i32.const 3
    i32.add local.get 0 i32.const 4 i32.add local.get 7 i32.const 5 i32.add local.get 3 i32.const 6 i32.add
    local.set 9 local.tee 9 local.get 10 local.set 10
    block
      local.get 2 i32.const 1 i32.add local.tee 10 local.get 1 i32.const 2 i32.add local.get 2 i32.const 3
      i32.add local.get 10 local.set 9 local.set 10 local.set 9 local.set 10
    end
    local.get 11 i32.eqz
    if
      i32.const 200 local.set 8 local.get 8 local.get 9 local.get 8 local.set 9 local.set 10 local.set 9
    else
      block
        local.get 2 i32.const 1 i32.add local.set 10 local.get 7 i32.const 1 i32.add local.get 9 i32.sub
        local.set 10
      end
      local.get 1 i32.const 1 i32.add local.tee 9 local.get 8 local.get 9 local.set 9 local.set 10 local.set 9
    end
    i32.sub local.get 11 i32.eqz
    if
      local.get 2 i32.const 1 i32.add local.get 8 local.get 10 local.set 9 local.set 9 local.set 8
    else
      local.get 10 i32.const 201 local.set 8 i32.const 2 local.set 11
      loop
        local.get 5 i32.const 1 i32.add local.tee 8 local.get 8 local.get 8 local.set 10 local.set 8
        local.set 8 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      i32.const 2 local.set 11
      loop
        local.get 8 local.tee 9 local.set 9 local.get 4 i32.const 1 i32.add local.tee 8 local.set 9
        local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.set 8
    end
    local.get 8 i32.sub local.set 10 local.get 9 local.tee 9 local.get 10 local.get 8 local.get 9 local.get 10
  )
  (func $framed-i32-3 (export "framed-i32-3") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32 i32 i32)
    i64.const 1 call $callee drop i32.const 100 local.set 8 i32.const 101 local.set 9 i32.const 102
    local.set 10 local.get 3 i32.const 1 i32.add local.get 2 i32.const 2 i32.add local.get 7 i32.const 3
    i32.add local.get 6 i32.const 4 i32.add local.get 1 i32.const 5 i32.add local.get 2 i32.const 6 i32.add
    local.get 6 i32.const 7 i32.add local.get 6 i32.const 8 i32.add local.get 3 i32.const 9 i32.add
    local.get 8 local.set 10 local.set 10 local.get 9
    block
      local.get 9 local.get 11 i32.eqz
      if
        local.get 1 i32.const 1 i32.add local.tee 10 local.get 9 local.tee 8 i32.sub local.set 9
      else
        local.get 1 i32.const 1 i32.add local.get 10 local.tee 9 local.set 10 local.set 10
      end
      local.get 4 i32.const 2 i32.add local.get 9 local.set 8 local.set 9 local.set 8
    end
    local.get 8 local.get 10 local.get 10 local.get 8 local.tee 10 local.get 10 local.set 9 local.get 10
    local.get 8 local.get 8 local.get 9 local.get 10
  )
  (func $framed-i32-4 (export "framed-i32-4") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32) (local i32 i32 i32 i32)
    i64.const 1 call $callee drop i32.const 100 local.set 8 i32.const 101 local.set 9 i32.const 102
    local.set 10 local.get 11 i32.eqz
    if
      i32.const 200 local.set 10 local.get 9 local.get 10
      block
        local.get 1 i32.const 1 i32.add local.set 10 local.get 9 local.set 8 local.get 3 i32.const 1 i32.add
        local.set 8
      end
      local.set 9 local.set 10
    else
      i32.const 200 local.set 10 i32.const 200 local.set 10 local.get 7 i32.const 1 i32.add local.set 8
    end
    local.get 2 i32.const 1 i32.add local.tee 9 local.tee 9 local.set 10 local.get 6 i32.const 1 i32.add
    i32.const 2 local.set 11
    loop
      local.get 6 i32.const 1 i32.add local.get 6 i32.const 2 i32.add local.tee 8 local.get 10 local.set 8
      local.set 9 local.set 8 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.get 11 i32.eqz
    if
      local.get 5 i32.const 1 i32.add
      block
        local.get 2 i32.const 1 i32.add i32.const 201 local.set 10 i32.const 201 local.set 8 i32.const 201
        local.set 9 local.set 10
      end
      local.get 0 i32.const 2 i32.add local.tee 10 local.set 9 local.set 8
    else
      i32.const 2 local.set 11
      loop
        local.get 3 i32.const 1 i32.add local.tee 8 local.get 9 local.get 9 local.get 10 local.set 8
        local.set 8 local.set 9 local.set 10 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 9 local.set 8 local.get 6 i32.const 1 i32.add local.tee 10 local.set 9
    end
    i32.const 201 local.set 8 local.tee 10 local.tee 8 local.set 8 local.get 8 local.get 11 i32.eqz
    if
      local.get 5 i32.const 1 i32.add local.set 8 local.get 0 i32.const 1 i32.add local.set 8
      block
        local.get 8 local.get 10 local.get 9 local.set 9 local.set 9 local.set 10
      end
      local.get 5 i32.const 1 i32.add local.tee 8 local.set 8
    else
      i32.const 2 local.set 11
      loop
        local.get 10 local.set 9 local.get 9 local.tee 8 local.set 8 local.get 11 i32.const 1 i32.sub
        local.tee 11 br_if 0
      end
      local.get 10
      block
        local.get 1 i32.const 1 i32.add local.set 8 local.get 5 i32.const 1 i32.add local.set 10 local.get 10
        local.set 8
      end
      local.get 10 local.set 9 local.set 9
    end
    local.get 10 local.get 8 local.get 9 local.get 10
  )
  (func $framed-i32-5 (export "framed-i32-5") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32 i32 i32)
    i64.const 1 call $callee drop i32.const 100 local.set 8 i32.const 101 local.set 9 i32.const 102
    local.set 10 local.get 7 i32.const 1 i32.add local.get 6 i32.const 2 i32.add local.get 0 i32.const 3
    i32.add local.get 9 i32.const 204 local.set 10 local.tee 10 local.get 11 i32.eqz
    if
      local.get 10 local.tee 9 i32.const 2 local.set 11
      loop
        local.get 0 i32.const 1 i32.add local.tee 10 i32.const 201 local.set 9 local.tee 10 local.set 9
        local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 8 local.set 8 local.set 9
    else
      block
        local.get 6 i32.const 1 i32.add local.set 10 i32.const 200 local.set 10 local.get 10 local.set 9
      end
      local.get 0 i32.const 1 i32.add local.set 8 local.get 11 i32.eqz
      if
        local.get 4 i32.const 1 i32.add local.tee 8 local.get 9 local.set 10 local.set 9
      else
        local.get 10 local.get 0 i32.const 2 i32.add local.get 0 i32.const 3 i32.add local.get 5 i32.const 4
        i32.add local.set 9 local.set 8 local.set 8 local.set 8
      end
      local.get 2 i32.const 1 i32.add local.set 8
    end
    local.tee 8 local.get 11 i32.eqz
    if
      local.get 9 local.tee 9 i32.const 201 local.set 8 local.tee 8 local.set 10
    else
      local.get 7 i32.const 1 i32.add local.tee 9 local.get 8 i32.sub i32.const 2 local.set 11
      loop
        local.get 8 local.set 10 local.get 6 i32.const 1 i32.add local.tee 8 local.get 8 local.set 8
        local.set 10 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.set 10
    end
    local.get 9 local.get 11 i32.eqz
    if
      local.get 5 i32.const 1 i32.add local.tee 9 local.tee 9 local.set 8 local.get 11 i32.eqz
      if
        i32.const 200 local.set 8 local.get 1 i32.const 1 i32.add local.tee 10 local.get 9 local.set 8
        local.set 8
      else
        local.get 5 i32.const 1 i32.add local.tee 9 local.get 4 i32.const 2 i32.add local.get 5 i32.const 3
        i32.add local.get 8 local.set 9 local.set 9 local.set 9 local.set 9
      end
    else
      i32.const 200 local.set 9 local.get 11 i32.eqz
      if
        local.get 0 i32.const 1 i32.add local.tee 10 local.set 8 local.get 4 i32.const 1 i32.add local.tee 8
        local.get 9 local.set 9 local.set 8
      else
        local.get 9 local.get 9 local.get 9 local.get 1 i32.const 4 i32.add local.set 10 local.set 8
        local.set 10 local.set 10
      end
      local.get 10 local.get 8 local.set 9 local.set 10
    end
    i32.sub local.get 10 i32.const 205 local.set 9 local.get 11 i32.eqz
    if
      local.get 11 i32.eqz
      if
        local.get 8 local.tee 10 local.get 8 local.get 10 local.set 10 local.set 9 local.set 9
      else
        local.get 4 i32.const 1 i32.add local.set 9 local.get 6 i32.const 1 i32.add local.tee 8 local.get 8
        local.set 8 local.set 9
      end
      local.get 1 i32.const 1 i32.add local.set 8 local.get 10 local.tee 10 local.set 8
    else
      local.get 4 i32.const 1 i32.add local.tee 9 local.tee 10 local.tee 8 i32.const 201 local.set 9
      local.set 9
    end
    local.get 9 local.set 9 local.get 8 local.get 9 local.get 10
  )
  (func $framed-i32-6 (export "framed-i32-6") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32 i32 i32)
    i64.const 1 call $callee drop i32.const 100 local.set 8 i32.const 101 local.set 9 i32.const 102
    local.set 10 local.get 7 i32.const 1 i32.add local.get 1 i32.const 2 i32.add local.get 4 i32.const 3
    i32.add local.get 7 i32.const 4 i32.add local.get 5 i32.const 5 i32.add local.get 4 i32.const 6 i32.add
    local.get 11 i32.eqz
    if
      local.get 8 local.get 2 i32.const 2 i32.add
      block
        local.get 2 i32.const 1 i32.add local.tee 10 local.set 9 i32.const 200 local.set 10
      end
      local.get 11 i32.eqz
      if
        local.get 3 i32.const 1 i32.add local.tee 9 local.get 9 local.set 8 local.get 9 local.set 9
        local.set 8
      else
        local.get 0 i32.const 1 i32.add local.tee 10 local.get 8 local.tee 9 local.set 8 local.set 10
      end
      local.set 8 local.set 9
    else
      local.get 10 local.set 8 local.get 4 i32.const 1 i32.add local.tee 8 local.set 10
    end
    local.tee 8 local.get 10 local.set 10 local.get 11 i32.eqz
    if
      local.get 3 i32.const 1 i32.add local.set 8 local.get 9
      block
        local.get 4 i32.const 1 i32.add local.set 8 local.get 4 i32.const 1 i32.add local.set 8 local.get 7
        i32.const 1 i32.add local.set 10 i32.const 200 local.set 9
      end
      local.tee 8 local.set 8
    else
      local.get 11 i32.eqz
      if
        local.get 6 i32.const 1 i32.add local.tee 9 local.set 10 local.get 9 local.set 8
      else
        local.get 6 i32.const 1 i32.add local.set 10 local.get 8 local.get 8 local.set 10 local.set 9
      end
      i32.const 2 local.set 11
      loop
        local.get 10 local.get 8 local.get 9 local.set 8 local.set 10 local.set 9 local.get 11 i32.const 1
        i32.sub local.tee 11 br_if 0
      end
      local.get 3 i32.const 1 i32.add local.tee 9 local.set 8
    end
    local.get 9 local.get 6 i32.const 8 i32.add local.tee 10 local.get 9 i32.sub i32.const 2 local.set 11
    loop
      local.get 6 i32.const 1 i32.add local.tee 10 local.get 7 i32.const 2 i32.add local.get 8 local.set 8
      local.set 10 local.set 10 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.get 4 i32.const 9 i32.add
    block
      local.get 9 local.set 9 i32.const 200 local.set 8 local.get 2 i32.const 1 i32.add local.set 8
    end
    local.get 11 i32.eqz
    if
      local.get 8 local.tee 8 local.get 9
      block
        local.get 10 local.set 9 local.get 4 i32.const 1 i32.add local.tee 10 local.set 9
      end
      local.set 10 local.set 10
    else
      i32.const 2 local.set 11
      loop
        local.get 8 i32.const 201 local.set 9 local.get 9 local.set 8 local.set 10 local.get 11 i32.const 1
        i32.sub local.tee 11 br_if 0
      end
      local.get 10 local.get 8 local.get 8 local.set 9 local.set 8 local.set 10
    end
    local.get 8 local.get 9 local.get 10
  )
  (func $framed-i32-7 (export "framed-i32-7") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32 i32 i32)
    i64.const 1 call $callee drop i32.const 100 local.set 8 i32.const 101 local.set 9 i32.const 102
    local.set 10 local.get 7 i32.const 1 i32.add local.get 0 i32.const 2 i32.add local.get 4 i32.const 3
    i32.add local.get 6 i32.const 4 i32.add local.get 6 i32.const 5 i32.add local.get 1 i32.const 6 i32.add
    local.get 4 i32.const 7 i32.add local.get 3 i32.const 8 i32.add local.get 5 i32.const 9 i32.add
    i32.const 209 local.set 8 local.tee 10 local.get 6 i32.const 10 i32.add local.tee 10 local.set 8
    local.set 9 local.set 9 local.tee 8 local.get 9 local.get 8 local.tee 10 local.set 8 local.get 8
    local.set 10 local.get 8 local.get 9 local.get 10
  )
  (func $framed-i32-8 (export "framed-i32-8") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32 i32 i32)
    i64.const 1 call $callee drop i32.const 100 local.set 8 i32.const 101 local.set 9 i32.const 102
    local.set 10 local.get 6 i32.const 1 i32.add local.set 8 i32.const 200 local.set 10 local.get 10
    i32.const 201 local.set 8 local.get 11 i32.eqz
    if
      local.get 6 i32.const 1 i32.add local.set 8 local.get 9 local.get 11 i32.eqz
      if
        local.get 1 i32.const 1 i32.add local.set 9 i32.const 200 local.set 9 local.get 5 i32.const 1 i32.add
        local.tee 9 local.set 9
      else
        local.get 1 i32.const 1 i32.add local.set 10 local.get 3 i32.const 1 i32.add local.tee 10 local.get 1
        i32.const 2 i32.add local.tee 9 local.set 9 local.set 9
      end
      local.set 10
    else
      local.get 10 i32.const 201 local.set 10 local.get 9 local.get 9 local.set 8 local.set 10 local.set 8
    end
    local.get 0 i32.const 2 i32.add local.get 9 local.set 10 local.get 8 local.get 9 local.get 7 i32.const 5
    i32.add local.set 10 local.get 1 i32.const 5 i32.add
    block
      local.get 1 i32.const 1 i32.add local.tee 9 i32.const 201 local.set 8 local.get 9 i32.const 2
      local.set 11
      loop
        i32.const 200 local.set 9 local.get 10 local.get 7 i32.const 2 i32.add i32.const 202 local.set 9
        local.set 9 local.set 8 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.set 8 local.set 9
    end
    local.get 8 local.get 9 local.get 10
  )
  (func $framed-i32-9 (export "framed-i32-9") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32 i32 i32)
    i64.const 1 call $callee drop i32.const 100 local.set 8 i32.const 101 local.set 9 i32.const 102
    local.set 10 local.get 2 i32.const 1 i32.add local.get 4 i32.const 2 i32.add local.get 1 i32.const 3
    i32.add local.get 8 local.get 10 local.get 9 local.get 9 local.set 8 local.set 8 i32.const 205 local.set 9
    local.get 8 local.get 9 local.get 8 local.get 9 local.get 9 local.tee 10 local.get 11 i32.eqz
    if
      local.get 1 i32.const 1 i32.add local.set 8 local.get 7 i32.const 1 i32.add local.set 10 local.get 10
      local.set 8
    else
      local.get 8 local.get 4 i32.const 2 i32.add local.get 0 i32.const 3 i32.add local.set 8 local.set 10
      local.set 9
    end
    local.get 8 local.get 9 local.get 10
  )
  (func $framed-i32-10 (export "framed-i32-10") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32 i32 i32)
    i64.const 1 call $callee drop i32.const 100 local.set 8 i32.const 101 local.set 9 i32.const 102
    local.set 10 local.get 5 i32.const 1 i32.add local.get 2 i32.const 2 i32.add local.get 1 i32.const 3
    i32.add local.get 4 i32.const 4 i32.add local.get 6 i32.const 5 i32.add local.get 5 i32.const 6 i32.add
    local.get 5 i32.const 7 i32.add local.get 9
    block
      local.get 7 i32.const 1 i32.add local.set 8
      block
        local.get 6 i32.const 1 i32.add local.set 10 local.get 10 local.tee 8 local.set 8
      end
      i32.const 2 local.set 11
      loop
        local.get 9 local.get 9 local.get 9 local.tee 10 local.set 9 local.set 8 local.set 10 local.get 11
        i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 8 local.set 9
    end
    local.get 10 local.get 11 i32.eqz
    if
      local.get 3 i32.const 1 i32.add local.get 11 i32.eqz
      if
        local.get 3 i32.const 1 i32.add local.tee 9 local.set 8 local.get 2 i32.const 1 i32.add local.get 2
        i32.const 2 i32.add local.set 8 local.set 9
      else
        local.get 0 i32.const 1 i32.add local.tee 9 local.get 10 local.tee 8 i32.sub local.set 10
      end
      local.get 8
      block
        local.get 4 i32.const 1 i32.add local.tee 8 local.get 8 local.tee 9 local.set 10 local.set 9
      end
      local.set 10 local.set 9
    else
      local.get 7 i32.const 1 i32.add local.tee 9 local.get 11 i32.eqz
      if
        local.get 4 i32.const 1 i32.add local.set 9 local.get 5 i32.const 1 i32.add local.set 10 local.get 1
        i32.const 1 i32.add local.set 10
      else
        local.get 3 i32.const 1 i32.add local.set 8 local.get 5 i32.const 1 i32.add i32.const 201 local.set 10
        local.set 9
      end
      local.get 8 local.get 11 i32.eqz
      if
        local.get 9 local.tee 9 local.set 10
      else
        local.get 2 i32.const 1 i32.add local.set 8 local.get 10 local.set 10 local.get 8 local.set 9
      end
      local.set 10 local.set 9
    end
    local.get 0 i32.const 10 i32.add local.get 8 local.get 9 local.get 8 i32.sub local.get 10 local.tee 10
    local.get 11 i32.eqz
    if
      block
        local.get 0 i32.const 1 i32.add local.set 10 local.get 5 i32.const 1 i32.add local.set 9 local.get 5
        i32.const 1 i32.add local.set 8
      end
      local.get 8 local.get 10 local.tee 8 local.set 8 local.set 9
    else
      local.get 7 i32.const 1 i32.add local.tee 9 local.get 8 local.get 7 i32.const 3 i32.add local.get 10
      local.set 8 local.set 10 local.set 8 local.set 9
    end
    local.set 8 local.get 8 local.get 9 local.get 10
  )
  (func $framed-i32-11 (export "framed-i32-11") (param i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32 i32 i32 i32)
    i64.const 1 call $callee drop i32.const 100 local.set 8 i32.const 101 local.set 9 i32.const 102
    local.set 10 local.get 6 i32.const 1 i32.add local.get 1 i32.const 2 i32.add local.get 3 i32.const 3
    i32.add local.get 3 i32.const 4 i32.add local.get 5 i32.const 5 i32.add local.get 3 i32.const 6 i32.add
    local.get 7 i32.const 7 i32.add local.get 4 i32.const 8 i32.add local.get 5 i32.const 9 i32.add
    local.get 8 local.get 8
    block
      local.get 10 local.get 4 i32.const 2 i32.add local.tee 9 local.get 8 local.set 9 local.set 9 local.set 9
    end
    local.tee 10 i32.const 211 local.set 10 local.get 9 local.set 10 local.set 10 local.get 8 local.tee 10
    local.get 0 i32.const 12 i32.add local.get 8 local.set 10 local.get 11 i32.eqz
    if
      local.get 0 i32.const 1 i32.add local.tee 9 local.set 8 local.get 2 i32.const 1 i32.add local.tee 10
      local.get 11 i32.eqz
      if
        local.get 5 i32.const 1 i32.add local.tee 9 local.get 9 local.get 9 i32.const 203 local.set 10
        local.set 10 local.set 8 local.set 8
      else
      end
      local.set 8
    else
      block
        local.get 9 local.get 10 i32.sub local.get 8 local.set 8 local.set 9
      end
      local.get 4 i32.const 1 i32.add local.get 7 i32.const 2 i32.add i32.sub local.set 8
    end
    local.get 8 local.get 9 local.get 10
  )
)

(assert_return (invoke "pinned-i32-0"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303)) (i32.const 0x1010103)
  (i32.const 0x1010103) (i32.const 0x1010103) (i32.const 0x1010104))
(assert_return (invoke "pinned-i32-1"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303)) (i32.const 0x3030304)
  (i32.const 0x3030305) (i32.const 0x2020206) (i32.const 0x2020205) (i32.const 209) (i32.const 0x2020205)
  (i32.const 209) (i32.const 209))
(assert_return (invoke "pinned-i32-2"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303)) (i32.const 0x2020203)
  (i32.const 0x2020204) (i32.const 0x3030306) (i32.const 200) (i32.const -9) (i32.const 0x1010109)
  (i32.const 200) (i32.const -9))
(assert_return (invoke "pinned-i32-3"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303)) (i32.const 0x1010102)
  (i32.const 0x3030305) (i32.const 0x3030306) (i32.const 0x1010105) (i32.const 0x1010106)
  (i32.const 0x1010107) (i32.const 0x2020209) (i32.const 0x303030b) (i32.const 0x2020202)
  (i32.const 0x2020202) (i32.const 0x2020203) (i32.const 0x2020203) (i32.const 0x2020202)
  (i32.const 0x2020202) (i32.const 0x2020202) (i32.const 0x2020202) (i32.const 0x2020202)
  (i32.const 0x2020202))
(assert_return (invoke "pinned-i32-4"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303)) (i32.const 0x2020204)
  (i32.const 0x2020206) (i32.const 0x2020207) (i32.const 0x2020204) (i32.const 0x2020206))
(assert_return (invoke "pinned-i32-5"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303)) (i32.const 0x3030304)
  (i32.const 0x2020204) (i32.const 0x1010104) (i32.const 0) (i32.const 0x2020204) (i32.const 0x2020204)
  (i32.const 0x2020204) (i32.const 0x2020204))
(assert_return (invoke "pinned-i32-6"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303)) (i32.const 0x3030304)
  (i32.const 0x3030305) (i32.const 0x3030306) (i32.const 0x3030307) (i32.const 0x2020207)
  (i32.const 0x3030309) (i32.const 200) (i32.const 8) (i32.const 0x101010a) (i32.const 211) (i32.const 211)
  (i32.const 211))
(assert_return (invoke "pinned-i32-7"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303)) (i32.const 0x2020203)
  (i32.const 0x2020204) (i32.const 0x3030306) (i32.const 0x1010105) (i32.const 0x1010106)
  (i32.const 0x2020208) (i32.const 0x1010108) (i32.const 0x1010109) (i32.const 0x1010108)
  (i32.const 0x1010109) (i32.const 0x1010108))
(assert_return (invoke "pinned-i32-8"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303)) (i32.const 200) (i32.const 203)
  (i32.const 202) (i32.const 201) (i32.const 211) (i32.const 203) (i32.const 203) (i32.const 206))
(assert_return (invoke "pinned-i32-9"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303)) (i32.const 0x3030304)
  (i32.const 0x2020204) (i32.const 0x3030306) (i32.const 0x1010101) (i32.const 0x3030303)
  (i32.const 0x2020202) (i32.const 205) (i32.const 0x2020202) (i32.const 205) (i32.const 205) (i32.const 206)
  (i32.const 205) (i32.const 206))
(assert_return (invoke "pinned-i32-10"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303)) (i32.const 0x3030304)
  (i32.const 0x3030305) (i32.const 0x2020205) (i32.const 0x2020206) (i32.const 0x2020207)
  (i32.const 0x3030309) (i32.const 0x2020209) (i32.const 0x2020202) (i32.const 0x2020202)
  (i32.const 0x202020e) (i32.const 0x2020203) (i32.const 0) (i32.const 0x2020204) (i32.const 0x2020206)
  (i32.const 0x2020205))
(assert_return (invoke "pinned-i32-11"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303)) (i32.const 0x1010102)
  (i32.const 0x1010103) (i32.const 0x1010104) (i32.const 0x1010105) (i32.const 0x1010106)
  (i32.const 0x1010107) (i32.const 0x303030a) (i32.const 0x1010109) (i32.const 0x202020b)
  (i32.const 0x1010101) (i32.const 0x1010101) (i32.const 0x303030f) (i32.const 0x1010102)
  (i32.const 0x3030305) (i32.const 0x3030305))
(assert_return (invoke "cached-i32-0"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x5050506) (i32.const 0x5050506) (i32.const 0x5050506) (i32.const 0x2020203))
(assert_return (invoke "cached-i32-1"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x6060607) (i32.const 0x4040406) (i32.const 0x3030304) (i32.const 0x6060609)
  (i32.const 0x3030306) (i32.const 0x6060609) (i32.const 0x3030306) (i32.const 0x3030306))
(assert_return (invoke "cached-i32-2"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x2020203) (i32.const 0x4040406) (i32.const 0x4040407) (i32.const 200) (i32.const 0xf5f5f5f4)
  (i32.const 0x3030304) (i32.const 200) (i32.const 0xf5f5f5f4))
(assert_return (invoke "cached-i32-3"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x4040405) (i32.const 0x3030305) (i32.const 0x808080b) (i32.const 0x707070b)
  (i32.const 0x2020207) (i32.const 0x3030309) (i32.const 0x707070e) (i32.const 0x707070f)
  (i32.const 0x7070707) (i32.const 0x7070707) (i32.const 0x2020203) (i32.const 0x2020203)
  (i32.const 0x7070707) (i32.const 0x7070707) (i32.const 0x7070707) (i32.const 0x7070707)
  (i32.const 0x7070707) (i32.const 0x7070707))
(assert_return (invoke "cached-i32-4"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x3030305) (i32.const 0x1010102) (i32.const 0x1010103) (i32.const 0x3030305)
  (i32.const 0x1010102))
(assert_return (invoke "cached-i32-5"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x8080809) (i32.const 0x7070709) (i32.const 0x1010104) (i32.const 0) (i32.const 0x2020203)
  (i32.const 0x2020203) (i32.const 0x2020203) (i32.const 0x2020203))
(assert_return (invoke "cached-i32-6"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x8080809) (i32.const 0x2020204) (i32.const 0x5050508) (i32.const 0x808080c)
  (i32.const 0x606060b) (i32.const 0x505050b) (i32.const 200) (i32.const 8) (i32.const 0x505050e)
  (i32.const 0x3030304) (i32.const 0x5050506) (i32.const 0x3030304))
(assert_return (invoke "cached-i32-7"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x8080809) (i32.const 0x1010103) (i32.const 0x5050508) (i32.const 0x707070b)
  (i32.const 0x707070c) (i32.const 0x2020208) (i32.const 0x505050c) (i32.const 0x404040c)
  (i32.const 0x505050c) (i32.const 0x404040c) (i32.const 0x505050c))
(assert_return (invoke "cached-i32-8"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 200)
  (i32.const 0x1010103) (i32.const 0x7070708) (i32.const 0x7070709) (i32.const 0x2020207)
  (i32.const 0x2020203) (i32.const 0x2020203) (i32.const 0x707070e))
(assert_return (invoke "cached-i32-9"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x3030304) (i32.const 0x5050507) (i32.const 0x2020205) (i32.const 0x6060606)
  (i32.const 0x8080808) (i32.const 0x7070707) (i32.const 205) (i32.const 0x7070707) (i32.const 205)
  (i32.const 205) (i32.const 206) (i32.const 205) (i32.const 206))
(assert_return (invoke "cached-i32-10"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x6060607) (i32.const 0x3030305) (i32.const 0x2020205) (i32.const 0x5050509)
  (i32.const 0x707070c) (i32.const 0x606060c) (i32.const 0x606060d) (i32.const 0x7070707)
  (i32.const 0x7070707) (i32.const 0x101010b) (i32.const 0x5050506) (i32.const 0xfefefeff)
  (i32.const 0x3030305) (i32.const 0x5050507) (i32.const 0x1010102))
(assert_return (invoke "cached-i32-11"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x7070708) (i32.const 0x2020204) (i32.const 0x4040407) (i32.const 0x4040408)
  (i32.const 0x606060b) (i32.const 0x404040a) (i32.const 0x808080f) (i32.const 0x505050d)
  (i32.const 0x606060f) (i32.const 0x6060606) (i32.const 0x6060606) (i32.const 0x101010d)
  (i32.const 0x3030304) (i32.const 0x1010103) (i32.const 0x1010103))
(assert_return (invoke "stack-i32-0"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (i32.const 0x9090909) (i32.const 0xa0a0a0a) (i32.const 0xb0b0b0b)) (i32.const 0x5050505) (i32.const 202)
  (i32.const 202) (i32.const 203) (i32.const 202) (i32.const 202))
(assert_return (invoke "stack-i32-1"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (i32.const 0x9090909) (i32.const 0xa0a0a0a) (i32.const 0xb0b0b0b)) (i32.const 0x3030304)
  (i32.const 0x6060608) (i32.const 0x2020205) (i32.const 0x9090909) (i32.const 0x9090909)
  (i32.const 0x9090909) (i32.const 0x9090909) (i32.const 0) (i32.const 0xa0a0a0a) (i32.const 0x7070708)
  (i32.const 0x7070708) (i32.const 0x7070708) (i32.const 0x9090909))
(assert_return (invoke "stack-i32-2"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (i32.const 0x9090909) (i32.const 0xa0a0a0a) (i32.const 0xb0b0b0b)) (i32.const 0x4040405)
  (i32.const 0x6060608) (i32.const 0x5050508) (i32.const 0xfefefef6) (i32.const 0x707070a)
  (i32.const 0x7070708) (i32.const 0x7070708))
(assert_return (invoke "stack-i32-3"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (i32.const 0x9090909) (i32.const 0xa0a0a0a) (i32.const 0xb0b0b0b)) (i32.const 0x909090a)
  (i32.const 0x5050507) (i32.const 0xb0b0b0e) (i32.const 0x2020206) (i32.const 0x4040409)
  (i32.const 0x3030309) (i32.const 0x1010108) (i32.const 0x9090911) (i32.const 0xb0b0b14)
  (i32.const 0x2020203) (i32.const 201) (i32.const 201) (i32.const 0x3030304) (i32.const 201))
(assert_return (invoke "stack-i32-4"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (i32.const 0x9090909) (i32.const 0xa0a0a0a) (i32.const 0xb0b0b0b)) (i32.const 0x4040405)
  (i32.const 0xa0a0a0a) (i32.const 0xf9f9f9fd) (i32.const 0x2020203) (i32.const 202) (i32.const 0x2020203))
(assert_return (invoke "stack-i32-5"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (i32.const 0x9090909) (i32.const 0xa0a0a0a) (i32.const 0xb0b0b0b)) (i32.const 0x1010102)
  (i32.const 0xa0a0a0c) (i32.const 0x8080809) (i32.const 0xa0a0a0d) (i32.const 0xa0a0a0d)
  (i32.const 0x7070708) (i32.const 204) (i32.const 204))
(assert_return (invoke "stack-i32-6"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (i32.const 0x9090909) (i32.const 0xa0a0a0a) (i32.const 0xb0b0b0b)) (i32.const 0xa0a0a0b)
  (i32.const 0x1010103) (i32.const 0x2020205) (i32.const 0x707070b) (i32.const 0xf9f9f9f9)
  (i32.const 0x606060c) (i32.const 0xfbfbfbfb) (i32.const 0xa0a0a0a) (i32.const 0xa0a0a0a)
  (i32.const 0xfbfbfbfb))
(assert_return (invoke "stack-i32-7"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (i32.const 0x9090909) (i32.const 0xa0a0a0a) (i32.const 0xb0b0b0b)) (i32.const 0x909090a)
  (i32.const 0x5050507) (i32.const 0x1010104) (i32.const 0x5050509) (i32.const 0x606060b)
  (i32.const 0x707070d) (i32.const 0x1010108) (i32.const 0xb0b0b13) (i32.const 0xfbfbfc05) (i32.const 210)
  (i32.const 0x6060611) (i32.const 0xa0a0a0a) (i32.const 0xa0a0a0a) (i32.const 0xa0a0a0a) (i32.const 201)
  (i32.const 0xa0a0a0a) (i32.const 0xa0a0a0a))
(assert_return (invoke "stack-i32-8"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (i32.const 0x9090909) (i32.const 0xa0a0a0a) (i32.const 0xb0b0b0b)) (i32.const 0x9090907)
  (i32.const 0x8080809) (i32.const 0x909090a) (i32.const 0x8080809) (i32.const 0x8080809)
  (i32.const 0x8080809))
(assert_return (invoke "stack-i32-9"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (i32.const 0x9090909) (i32.const 0xa0a0a0a) (i32.const 0xb0b0b0b)) (i32.const 0x1010102)
  (i32.const 0xa0a0a0c) (i32.const 0x808080b) (i32.const 0x1010105) (i32.const 0x2020204)
  (i32.const 0x2020204) (i32.const 0) (i32.const 0) (i32.const 0))
(assert_return (invoke "stack-i32-10"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (i32.const 0x9090909) (i32.const 0xa0a0a0a) (i32.const 0xb0b0b0b)) (i32.const 0x3030304)
  (i32.const 0x4040406) (i32.const 0x808080b) (i32.const 0x2020206) (i32.const 0xf9f9f9f9)
  (i32.const 0x6060607) (i32.const 0x6060607) (i32.const 0x6060607) (i32.const 0x6060607))
(assert_return (invoke "stack-i32-11"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (i32.const 0x9090909) (i32.const 0xa0a0a0a) (i32.const 0xb0b0b0b)) (i32.const 0x5050506)
  (i32.const 0x808080a) (i32.const 0x2020205) (i32.const 0x707070b) (i32.const 0x4040409)
  (i32.const 0x606060c) (i32.const 0xb0b0b12) (i32.const 0x707070f) (i32.const 0x202020b)
  (i32.const 0xb0b0b0b) (i32.const 0xa0a0a0a) (i32.const 0x9090909) (i32.const 201) (i32.const 0x7070708)
  (i32.const 0x7070708) (i32.const 0x7070708) (i32.const 0x7070708))
(assert_return (invoke "declared-i32-0"
  (i32.const 0x1010101) (i32.const 0x2020202)) (i32.const 0x2020203) (i32.const 0x2020203)
  (i32.const 0x2020203) (i32.const 0x2020203) (i32.const 0x2020203))
(assert_return (invoke "declared-i32-1"
  (i32.const 0x1010101) (i32.const 0x2020202)) (i32.const 0x1010102) (i32.const -1) (i32.const 102)
  (i32.const 102) (i32.const 0x2020203) (i32.const 102))
(assert_return (invoke "declared-i32-2"
  (i32.const 0x1010101) (i32.const 0x2020202)) (i32.const 0x2020203) (i32.const 0x2020204)
  (i32.const 0x1010104) (i32.const 0x1010105) (i32.const 0x2020207) (i32.const 0x1010107) (i32.const 0)
  (i32.const 0x1010109) (i32.const 102) (i32.const 0x2020203) (i32.const 208))
(assert_return (invoke "declared-i32-3"
  (i32.const 0x1010101) (i32.const 0x2020202)) (i32.const 0x1010102) (i32.const 0x2020204)
  (i32.const 0x2020205) (i32.const 0x1010105) (i32.const 0x1010106) (i32.const 0x2020208)
  (i32.const 0x2020209) (i32.const 0x1010109) (i32.const 0x202020b) (i32.const 102) (i32.const 100)
  (i32.const 0x20201aa) (i32.const 0x20201aa) (i32.const 0x2020210) (i32.const 0x2020211) (i32.const 213)
  (i32.const 0x202020d) (i32.const 0x20201aa))
(assert_return (invoke "declared-i32-4"
  (i32.const 0x1010101) (i32.const 0x2020202)) (i32.const 100) (i32.const -2) (i32.const 202)
  (i32.const 0x2020205) (i32.const 0x2020205))
(assert_return (invoke "declared-i32-5"
  (i32.const 0x1010101) (i32.const 0x2020202)) (i32.const 0x1010102) (i32.const -1) (i32.const 100)
  (i32.const 100) (i32.const 0x1010102) (i32.const 0x1010102) (i32.const 0x1010102) (i32.const 100)
  (i32.const 0x1010102))
(assert_return (invoke "declared-i32-6"
  (i32.const 0x1010101) (i32.const 0x2020202)) (i32.const 0x1010102) (i32.const 0x2020204)
  (i32.const 0x1010104) (i32.const 0x1010105) (i32.const 0x1010106) (i32.const 0x2020208)
  (i32.const 0x1010102) (i32.const 0x1010103) (i32.const 0x2020203) (i32.const 0x2020203)
  (i32.const 0x2020203) (i32.const 0x2020203) (i32.const 208))
(assert_return (invoke "declared-i32-7"
  (i32.const 0x1010101) (i32.const 0x2020202)) (i32.const 0x1010102) (i32.const 0x1010103)
  (i32.const 0x1010104) (i32.const 0x2020206) (i32.const 0x2020207) (i32.const 0x2020208)
  (i32.const 0x1010108) (i32.const 0x1010109) (i32.const 0) (i32.const 0x101010b) (i32.const 0x101010c)
  (i32.const 101) (i32.const 100) (i32.const 101) (i32.const 101) (i32.const 0x1010111) (i32.const 100)
  (i32.const 0x2020203) (i32.const 100))
(assert_return (invoke "declared-i32-8"
  (i32.const 0x1010101) (i32.const 0x2020202)) (i32.const 0) (i32.const 0x1010102) (i32.const 200)
  (i32.const 101))
(assert_return (invoke "declared-i32-9"
  (i32.const 0x1010101) (i32.const 0x2020202)) (i32.const 0x2020203) (i32.const -1) (i32.const 100)
  (i32.const 0x2020206) (i32.const 204) (i32.const 0x2020208) (i32.const 204) (i32.const 204) (i32.const 202)
  (i32.const 204))
(assert_return (invoke "declared-i32-10"
  (i32.const 0x1010101) (i32.const 0x2020202)) (i32.const 0x2020203) (i32.const 0x2020204)
  (i32.const 0x2020205) (i32.const 0x1010105) (i32.const -1) (i32.const 0x1010102) (i32.const 0x1010102)
  (i32.const 101) (i32.const 0x2020203) (i32.const 101) (i32.const 101))
(assert_return (invoke "declared-i32-11"
  (i32.const 0x1010101) (i32.const 0x2020202)) (i32.const 0x1010102) (i32.const 0x1010103)
  (i32.const 0x1010104) (i32.const 0x2020206) (i32.const 0x1010106) (i32.const 0x1010107)
  (i32.const 0x2020209) (i32.const 0x1010109) (i32.const 0x101010a) (i32.const 102) (i32.const 0x101010c)
  (i32.const 100) (i32.const 0x2020203) (i32.const 0x1010102) (i32.const 0x2020203) (i32.const 0x2020212)
  (i32.const 0x2020203) (i32.const 0x1010102) (i32.const 0x2020203) (i32.const 0x2020203))
(assert_return (invoke "framed-i32-0"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x5050506) (i32.const 0x5050506) (i32.const 0x5050506) (i32.const 0x2020203))
(assert_return (invoke "framed-i32-1"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x6060607) (i32.const 0x4040406) (i32.const 0x3030304) (i32.const 0x6060609)
  (i32.const 0x8080809) (i32.const 0x6060609) (i32.const 0x8080809) (i32.const 0x8080809))
(assert_return (invoke "framed-i32-2"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x2020203) (i32.const 0x4040406) (i32.const 0x4040407) (i32.const 200) (i32.const 0xf5f5f5f4)
  (i32.const 0x3030304) (i32.const 200) (i32.const 0xf5f5f5f4))
(assert_return (invoke "framed-i32-3"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x4040405) (i32.const 0x3030305) (i32.const 0x808080b) (i32.const 0x707070b)
  (i32.const 0x2020207) (i32.const 0x3030309) (i32.const 0x707070e) (i32.const 0x707070f) (i32.const 101)
  (i32.const 101) (i32.const 0x2020203) (i32.const 0x2020203) (i32.const 101) (i32.const 101) (i32.const 101)
  (i32.const 101) (i32.const 101) (i32.const 101))
(assert_return (invoke "framed-i32-4"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x7070708) (i32.const 0x1010102) (i32.const 0x6060607) (i32.const 0x7070708)
  (i32.const 0x1010102))
(assert_return (invoke "framed-i32-5"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x8080809) (i32.const 0x7070709) (i32.const 0x1010104) (i32.const 0) (i32.const 0x2020203)
  (i32.const 0x2020203) (i32.const 0x2020203) (i32.const 0x2020203))
(assert_return (invoke "framed-i32-6"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x8080809) (i32.const 0x2020204) (i32.const 0x5050508) (i32.const 0x808080c)
  (i32.const 0x606060b) (i32.const 0x505050b) (i32.const 200) (i32.const 0x7070647) (i32.const 0x505050e)
  (i32.const 0x3030304) (i32.const 0x5050506) (i32.const 0x3030304))
(assert_return (invoke "framed-i32-7"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x8080809) (i32.const 0x1010103) (i32.const 0x5050508) (i32.const 0x707070b)
  (i32.const 0x707070c) (i32.const 0x2020208) (i32.const 0x505050c) (i32.const 0x404040c)
  (i32.const 0x505050c) (i32.const 0x404040c) (i32.const 0x505050c))
(assert_return (invoke "framed-i32-8"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808)) (i32.const 200)
  (i32.const 0x1010103) (i32.const 0x7070708) (i32.const 0x6060607) (i32.const 0x2020207)
  (i32.const 0x2020203) (i32.const 0x2020203) (i32.const 0x808080d))
(assert_return (invoke "framed-i32-9"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x3030304) (i32.const 0x5050507) (i32.const 0x2020205) (i32.const 100) (i32.const 102)
  (i32.const 101) (i32.const 205) (i32.const 101) (i32.const 205) (i32.const 205) (i32.const 0x8080809)
  (i32.const 205) (i32.const 0x8080809))
(assert_return (invoke "framed-i32-10"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x6060607) (i32.const 0x3030305) (i32.const 0x2020205) (i32.const 0x5050509)
  (i32.const 0x707070c) (i32.const 0x606060c) (i32.const 0x606060d) (i32.const 101) (i32.const 101)
  (i32.const 0x101010b) (i32.const 0x5050506) (i32.const 0xfefefeff) (i32.const 0x3030305)
  (i32.const 0x6060607) (i32.const 0x1010102))
(assert_return (invoke "framed-i32-11"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0x8080808))
  (i32.const 0x7070708) (i32.const 0x2020204) (i32.const 0x4040407) (i32.const 0x4040408)
  (i32.const 0x606060b) (i32.const 0x404040a) (i32.const 0x808080f) (i32.const 0x505050d)
  (i32.const 0x606060f) (i32.const 100) (i32.const 100) (i32.const 0x101010d) (i32.const 0x3030304)
  (i32.const 0x6060607) (i32.const 0x6060607))

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
  (func $callee (param i64) (result i64)
    local.get 0 i64.const 1 i64.add
  )
  (func $pinned-i64-0 (export "pinned-i64-0") (param i64 i64 i64) (result i64 i64 i64 i64) (local i32)
    block
      local.get 0 i64.const 0x100000001 i64.add local.tee 0 local.get 0 local.set 1 local.set 2
    end
    local.get 0 i64.const 0x100000001 i64.add local.set 1 local.get 1 local.get 2 local.set 1 local.tee 2
    local.get 0 local.get 3 i32.eqz
    if
      local.get 3 i32.eqz
      if
        local.get 0 i64.const 0x100000001 i64.add local.set 1 local.get 1 i64.const 0xc9000000c9 local.set 0
        local.set 1
      else
        local.get 0 i64.const 0x100000001 i64.add local.set 2 local.get 2 local.tee 0 local.set 2
      end
      local.get 0 i64.const 0x100000001 i64.add local.set 2 local.get 2 i64.const 0x100000001 i64.add
      local.set 0
      block
        local.get 2 i64.const 0x100000001 i64.add local.tee 2 local.get 0 i64.const 0x200000002 i64.add
        local.tee 2 local.tee 2 local.set 0 local.set 2
      end
    else
      block
        local.get 2 local.set 2 local.get 0 i64.const 0x100000001 i64.add local.tee 0 local.set 1
      end
      local.get 1 i64.const 0x100000001 i64.add local.tee 1 local.get 1 local.set 2 local.set 2
    end
    i32.const 2 local.set 3
    loop
      local.get 1 i64.const 0x100000001 i64.add local.set 2 local.get 2 i64.const 0x100000001 i64.add
      local.tee 2 local.set 2 local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
    end
    local.set 1 local.tee 1
    block
      local.get 1 i64.const 0x100000001 i64.add local.tee 2 local.get 1 i64.const 0xca000000ca local.set 2
      local.set 0 local.set 2
    end
    local.get 0 local.get 1 local.get 2
  )
  (func $pinned-i64-1 (export "pinned-i64-1") (param i64 i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
  (local i32)
    local.get 2 i64.const 0x100000001 i64.add local.get 2 i64.const 0x200000002 i64.add local.get 1
    i64.const 0x300000003 i64.add i64.const 0xcb000000cb local.set 1 local.get 2 i32.const 2 local.set 3
    loop
      local.get 0 i64.const 0x100000001 i64.add local.tee 1 local.get 0 local.tee 0 local.set 2 local.set 0
      local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
    end
    local.set 0 i64.const 0xcb000000cb local.set 1 local.set 1
    block
      local.get 1 i64.const 0x100000001 i64.add
      block
        local.get 2 i64.const 0x100000001 i64.add local.get 1 i64.const 0xca000000ca local.set 0 local.set 2
        local.set 0
      end
      local.get 2 local.tee 0 local.set 1 local.set 0
    end
    local.get 0 local.get 3 i32.eqz
    if
      local.get 2 local.get 3 i32.eqz
      if
        i64.const 0xc8000000c8 local.set 2 local.get 2 local.get 0 i64.const 0x200000002 i64.add local.set 0
        local.set 2
      else
        local.get 1 local.set 0 local.get 0 local.get 0 local.set 2 local.set 0
      end
      i64.const 0xc9000000c9 local.set 0 local.get 0 i64.const 0x200000002 i64.add local.set 1 local.set 0
    else
      local.get 0 i64.const 0x100000001 i64.add local.get 3 i32.eqz
      if
        local.get 2 i64.const 0x100000001 i64.add local.tee 0 local.tee 1 local.get 2 local.get 0 local.set 0
        local.set 2 local.set 2
      else
        i64.const 0xc8000000c8 local.set 0 i64.const 0xc8000000c8 local.set 2
      end
      local.set 2 local.get 2 local.set 1
    end
    local.tee 2 local.get 0 i32.const 2 local.set 3
    loop
      local.get 1 i64.const 0x100000001 i64.add local.set 0 local.get 0 i64.const 0x100000001 i64.add
      local.set 0 local.get 0 i64.const 0x100000001 i64.add local.tee 2 local.set 1 local.get 3 i32.const 1
      i32.sub local.tee 3 br_if 0
    end
    local.tee 0 local.get 2 local.get 0 local.get 1 local.get 2
  )
  (func $pinned-i64-2 (export "pinned-i64-2") (param i64 i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
  (local i32)
    local.get 1 i64.const 0x100000001 i64.add local.get 1 i64.const 0x200000002 i64.add local.get 2
    i64.const 0x300000003 i64.add local.get 1 i64.const 0x400000004 i64.add local.get 0 i64.const 0x500000005
    i64.add local.get 2 i64.const 0x600000006 i64.add local.set 1 local.tee 1 local.get 2 local.set 2
    block
      local.get 0 i64.const 0x100000001 i64.add local.tee 2 local.get 1 i64.const 0x200000002 i64.add
      local.get 1 i64.const 0x300000003 i64.add local.get 2 local.set 1 local.set 2 local.set 1 local.set 2
    end
    local.get 3 i32.eqz
    if
      i64.const 0xc8000000c8 local.set 0 local.get 0 local.get 1 local.get 0 local.set 1 local.set 2
      local.set 1
    else
      block
        local.get 0 i64.const 0x100000001 i64.add local.set 2 local.get 1 i64.const 0x100000001 i64.add
        local.get 1 i64.sub local.set 2
      end
      local.get 1 i64.const 0x100000001 i64.add local.tee 1 local.get 0 local.get 1 local.set 1 local.set 2
      local.set 1
    end
    i64.sub local.get 3 i32.eqz
    if
      local.get 2 i64.const 0x100000001 i64.add local.get 0 local.get 2 local.set 1 local.set 1 local.set 0
    else
      local.get 2 i64.const 0xc9000000c9 local.set 0 i32.const 2 local.set 3
      loop
        local.get 0 i64.const 0x100000001 i64.add local.tee 0 local.get 0 local.get 0 local.set 2 local.set 0
        local.set 0 local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
      end
      i32.const 2 local.set 3
      loop
        local.get 0 local.tee 1 local.set 1 local.get 2 i64.const 0x100000001 i64.add local.tee 0 local.set 1
        local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
      end
      local.set 0
    end
    local.get 0 i64.sub local.set 2 local.get 1 local.tee 1 local.get 2 local.get 0 local.get 1 local.get 2
  )
  (func $pinned-i64-3 (export "pinned-i64-3") (param i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i32)
    local.get 0 i64.const 0x100000001 i64.add local.get 2 i64.const 0x200000002 i64.add local.get 2
    i64.const 0x300000003 i64.add local.get 0 i64.const 0x400000004 i64.add local.get 0 i64.const 0x500000005
    i64.add local.get 0 i64.const 0x600000006 i64.add local.get 1 i64.const 0x700000007 i64.add local.get 2
    i64.const 0x800000008 i64.add local.get 2 i64.const 0x900000009 i64.add local.get 0 local.set 2
    local.set 2 local.get 1
    block
      local.get 1 local.get 3 i32.eqz
      if
        local.get 1 i64.const 0x100000001 i64.add local.tee 2 local.get 1 local.tee 0 i64.sub local.set 1
      else
        local.get 2 i64.const 0x100000001 i64.add local.get 2 local.tee 1 local.set 2 local.set 2
      end
      local.get 0 i64.const 0x200000002 i64.add local.get 1 local.set 0 local.set 1 local.set 0
    end
    local.get 0 local.get 2 local.get 2 local.get 0 local.tee 2 local.get 2 local.set 1 local.get 2
    local.get 0 local.get 0 local.get 1 local.get 2
  )
  (func $pinned-i64-4 (export "pinned-i64-4") (param i64 i64 i64) (result i64 i64 i64 i64 i64) (local i32)
    local.get 3 i32.eqz
    if
      i64.const 0xc8000000c8 local.set 2 local.get 1 local.get 2
      block
        local.get 1 i64.const 0x100000001 i64.add local.set 2 local.get 1 local.set 0 local.get 1
        i64.const 0x100000001 i64.add local.set 0
      end
      local.set 1 local.set 2
    else
      i64.const 0xc8000000c8 local.set 2 i64.const 0xc8000000c8 local.set 2 local.get 2 i64.const 0x100000001
      i64.add local.set 0
    end
    local.get 2 i64.const 0x100000001 i64.add local.tee 1 local.tee 1 local.set 2 local.get 1
    i64.const 0x100000001 i64.add i32.const 2 local.set 3
    loop
      local.get 1 i64.const 0x100000001 i64.add local.get 2 i64.const 0x200000002 i64.add local.tee 0
      local.get 2 local.set 0 local.set 1 local.set 0 local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
    end
    local.get 3 i32.eqz
    if
      local.get 1 i64.const 0x100000001 i64.add
      block
        local.get 2 i64.const 0x100000001 i64.add i64.const 0xc9000000c9 local.set 2 i64.const 0xc9000000c9
        local.set 0 i64.const 0xc9000000c9 local.set 1 local.set 2
      end
      local.get 2 i64.const 0x200000002 i64.add local.tee 2 local.set 1 local.set 0
    else
      i32.const 2 local.set 3
      loop
        local.get 0 i64.const 0x100000001 i64.add local.tee 0 local.get 1 local.get 1 local.get 2 local.set 0
        local.set 0 local.set 1 local.set 2 local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
      end
      local.get 1 local.set 0 local.get 2 i64.const 0x100000001 i64.add local.tee 2 local.set 1
    end
    i64.const 0xc9000000c9 local.set 0 local.tee 2 local.tee 0 local.set 0 local.get 0 local.get 3 i32.eqz
    if
      local.get 2 i64.const 0x100000001 i64.add local.set 0 local.get 0 i64.const 0x100000001 i64.add
      local.set 0
      block
        local.get 0 local.get 2 local.get 1 local.set 1 local.set 1 local.set 2
      end
      local.get 0 i64.const 0x100000001 i64.add local.tee 0 local.set 0
    else
      i32.const 2 local.set 3
      loop
        local.get 2 local.set 1 local.get 1 local.tee 0 local.set 0 local.get 3 i32.const 1 i32.sub
        local.tee 3 br_if 0
      end
      local.get 2
      block
        local.get 0 i64.const 0x100000001 i64.add local.set 0 local.get 0 i64.const 0x100000001 i64.add
        local.set 2 local.get 2 local.set 0
      end
      local.get 2 local.set 1 local.set 1
    end
    local.get 2 local.get 0 local.get 1 local.get 2
  )
  (func $pinned-i64-5 (export "pinned-i64-5") (param i64 i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
  (local i32)
    local.get 2 i64.const 0x100000001 i64.add local.get 1 i64.const 0x200000002 i64.add local.get 0
    i64.const 0x300000003 i64.add local.get 1 i64.const 0xcc000000cc local.set 2 local.tee 2 local.get 3
    i32.eqz
    if
      local.get 2 local.tee 1 i32.const 2 local.set 3
      loop
        local.get 2 i64.const 0x100000001 i64.add local.tee 2 i64.const 0xc9000000c9 local.set 1 local.tee 2
        local.set 1 local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
      end
      local.get 0 local.set 0 local.set 1
    else
      block
        local.get 0 i64.const 0x100000001 i64.add local.set 2 i64.const 0xc8000000c8 local.set 2 local.get 2
        local.set 1
      end
      local.get 1 i64.const 0x100000001 i64.add local.set 0 local.get 3 i32.eqz
      if
        local.get 0 i64.const 0x100000001 i64.add local.tee 0 local.get 1 local.set 2 local.set 1
      else
        local.get 2 local.get 2 i64.const 0x200000002 i64.add local.get 1 i64.const 0x300000003 i64.add
        local.get 2 i64.const 0x400000004 i64.add local.set 1 local.set 0 local.set 0 local.set 0
      end
      local.get 2 i64.const 0x100000001 i64.add local.set 0
    end
    local.tee 0 local.get 3 i32.eqz
    if
      local.get 1 local.tee 1 i64.const 0xc9000000c9 local.set 0 local.tee 0 local.set 2
    else
      local.get 1 i64.const 0x100000001 i64.add local.tee 1 local.get 0 i64.sub i32.const 2 local.set 3
      loop
        local.get 0 local.set 2 local.get 0 i64.const 0x100000001 i64.add local.tee 0 local.get 0 local.set 0
        local.set 2 local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
      end
      local.set 2
    end
    local.get 1 local.get 3 i32.eqz
    if
      local.get 2 i64.const 0x100000001 i64.add local.tee 1 local.tee 1 local.set 0 local.get 3 i32.eqz
      if
        i64.const 0xc8000000c8 local.set 0 local.get 1 i64.const 0x100000001 i64.add local.tee 2 local.get 1
        local.set 0 local.set 0
      else
        local.get 1 i64.const 0x100000001 i64.add local.tee 1 local.get 1 i64.const 0x200000002 i64.add
        local.get 1 i64.const 0x300000003 i64.add local.get 0 local.set 1 local.set 1 local.set 1 local.set 1
      end
    else
      i64.const 0xc8000000c8 local.set 1 local.get 3 i32.eqz
      if
        local.get 1 i64.const 0x100000001 i64.add local.tee 2 local.set 0 local.get 1 i64.const 0x100000001
        i64.add local.tee 0 local.get 1 local.set 1 local.set 0
      else
        local.get 1 local.get 1 local.get 1 local.get 0 i64.const 0x400000004 i64.add local.set 2 local.set 0
        local.set 2 local.set 2
      end
      local.get 2 local.get 0 local.set 1 local.set 2
    end
    i64.sub local.get 2 i64.const 0xcd000000cd local.set 1 local.get 3 i32.eqz
    if
      local.get 3 i32.eqz
      if
        local.get 0 local.tee 2 local.get 0 local.get 2 local.set 2 local.set 1 local.set 1
      else
        local.get 1 i64.const 0x100000001 i64.add local.set 1 local.get 1 i64.const 0x100000001 i64.add
        local.tee 0 local.get 0 local.set 0 local.set 1
      end
      local.get 1 i64.const 0x100000001 i64.add local.set 0 local.get 2 local.tee 2 local.set 0
    else
      local.get 2 i64.const 0x100000001 i64.add local.tee 1 local.tee 2 local.tee 0 i64.const 0xc9000000c9
      local.set 1 local.set 1
    end
    local.get 1 local.set 1 local.get 0 local.get 1 local.get 2
  )
  (func $pinned-i64-6 (export "pinned-i64-6") (param i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i32)
    local.get 2 i64.const 0x100000001 i64.add local.get 2 i64.const 0x200000002 i64.add local.get 2
    i64.const 0x300000003 i64.add local.get 2 i64.const 0x400000004 i64.add local.get 1 i64.const 0x500000005
    i64.add local.get 2 i64.const 0x600000006 i64.add local.get 3 i32.eqz
    if
      local.get 0 local.get 0 i64.const 0x200000002 i64.add
      block
        local.get 1 i64.const 0x100000001 i64.add local.tee 2 local.set 1 i64.const 0xc8000000c8 local.set 2
      end
      local.get 3 i32.eqz
      if
        local.get 1 i64.const 0x100000001 i64.add local.tee 1 local.get 1 local.set 0 local.get 1 local.set 1
        local.set 0
      else
        local.get 1 i64.const 0x100000001 i64.add local.tee 2 local.get 0 local.tee 1 local.set 0 local.set 2
      end
      local.set 0 local.set 1
    else
      local.get 2 local.set 0 local.get 1 i64.const 0x100000001 i64.add local.tee 0 local.set 2
    end
    local.tee 0 local.get 2 local.set 2 local.get 3 i32.eqz
    if
      local.get 0 i64.const 0x100000001 i64.add local.set 0 local.get 1
      block
        local.get 2 i64.const 0x100000001 i64.add local.set 0 local.get 2 i64.const 0x100000001 i64.add
        local.set 0 local.get 0 i64.const 0x100000001 i64.add local.set 2 i64.const 0xc8000000c8 local.set 1
      end
      local.tee 0 local.set 0
    else
      local.get 3 i32.eqz
      if
        local.get 1 i64.const 0x100000001 i64.add local.tee 1 local.set 2 local.get 1 local.set 0
      else
        local.get 2 i64.const 0x100000001 i64.add local.set 2 local.get 0 local.get 0 local.set 2 local.set 1
      end
      i32.const 2 local.set 3
      loop
        local.get 2 local.get 0 local.get 1 local.set 0 local.set 2 local.set 1 local.get 3 i32.const 1
        i32.sub local.tee 3 br_if 0
      end
      local.get 0 i64.const 0x100000001 i64.add local.tee 1 local.set 0
    end
    local.get 1 local.get 1 i64.const 0x800000008 i64.add local.tee 2 local.get 1 i64.sub i32.const 2
    local.set 3
    loop
      local.get 2 i64.const 0x100000001 i64.add local.tee 2 local.get 2 i64.const 0x200000002 i64.add
      local.get 0 local.set 0 local.set 2 local.set 2 local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
    end
    local.get 0 i64.const 0x900000009 i64.add
    block
      local.get 1 local.set 1 i64.const 0xc8000000c8 local.set 0 local.get 2 i64.const 0x100000001 i64.add
      local.set 0
    end
    local.get 3 i32.eqz
    if
      local.get 0 local.tee 0 local.get 1
      block
        local.get 2 local.set 1 local.get 1 i64.const 0x100000001 i64.add local.tee 2 local.set 1
      end
      local.set 2 local.set 2
    else
      i32.const 2 local.set 3
      loop
        local.get 0 i64.const 0xc9000000c9 local.set 1 local.get 1 local.set 0 local.set 2 local.get 3
        i32.const 1 i32.sub local.tee 3 br_if 0
      end
      local.get 2 local.get 0 local.get 0 local.set 1 local.set 0 local.set 2
    end
    local.get 0 local.get 1 local.get 2
  )
  (func $pinned-i64-7 (export "pinned-i64-7") (param i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i32)
    local.get 1 i64.const 0x100000001 i64.add local.get 1 i64.const 0x200000002 i64.add local.get 2
    i64.const 0x300000003 i64.add local.get 0 i64.const 0x400000004 i64.add local.get 0 i64.const 0x500000005
    i64.add local.get 1 i64.const 0x600000006 i64.add local.get 0 i64.const 0x700000007 i64.add local.get 0
    i64.const 0x800000008 i64.add local.get 1 i64.const 0x900000009 i64.add i64.const 0xd1000000d1 local.set 0
    local.tee 2 local.get 2 i64.const 0xa0000000a i64.add local.tee 2 local.set 0 local.set 1 local.set 1
    local.tee 0 local.get 1 local.get 0 local.tee 2 local.set 0 local.get 0 local.set 2 local.get 0
    local.get 1 local.get 2
  )
  (func $pinned-i64-8 (export "pinned-i64-8") (param i64 i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
  (local i32)
    local.get 0 i64.const 0x100000001 i64.add local.set 0 i64.const 0xc8000000c8 local.set 2 local.get 2
    i64.const 0xc9000000c9 local.set 0 local.get 3 i32.eqz
    if
      local.get 0 i64.const 0x100000001 i64.add local.set 0 local.get 1 local.get 3 i32.eqz
      if
        local.get 0 i64.const 0x100000001 i64.add local.set 1 i64.const 0xc8000000c8 local.set 1 local.get 1
        i64.const 0x100000001 i64.add local.tee 1 local.set 1
      else
        local.get 1 i64.const 0x100000001 i64.add local.set 2 local.get 2 i64.const 0x100000001 i64.add
        local.tee 2 local.get 2 i64.const 0x200000002 i64.add local.tee 1 local.set 1 local.set 1
      end
      local.set 2
    else
      local.get 2 i64.const 0xc9000000c9 local.set 2 local.get 1 local.get 1 local.set 0 local.set 2
      local.set 0
    end
    local.get 1 i64.const 0x200000002 i64.add local.get 1 local.set 2 local.get 0 local.get 1 local.get 1
    i64.const 0x500000005 i64.add local.set 2 local.get 2 i64.const 0x500000005 i64.add
    block
      local.get 0 i64.const 0x100000001 i64.add local.tee 1 i64.const 0xc9000000c9 local.set 0 local.get 1
      i32.const 2 local.set 3
      loop
        i64.const 0xc8000000c8 local.set 1 local.get 2 local.get 0 i64.const 0x200000002 i64.add
        i64.const 0xca000000ca local.set 1 local.set 1 local.set 0 local.get 3 i32.const 1 i32.sub local.tee 3
        br_if 0
      end
      local.set 0 local.set 1
    end
    local.get 0 local.get 1 local.get 2
  )
  (func $pinned-i64-9 (export "pinned-i64-9") (param i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i32)
    local.get 2 i64.const 0x100000001 i64.add local.get 1 i64.const 0x200000002 i64.add local.get 2
    i64.const 0x300000003 i64.add local.get 0 local.get 2 local.get 1 local.get 1 local.set 0 local.set 0
    i64.const 0xcd000000cd local.set 1 local.get 0 local.get 1 local.get 0 local.get 1 local.get 1 local.tee 2
    local.get 3 i32.eqz
    if
      local.get 0 i64.const 0x100000001 i64.add local.set 0 local.get 1 i64.const 0x100000001 i64.add
      local.set 2 local.get 2 local.set 0
    else
      local.get 0 local.get 0 i64.const 0x200000002 i64.add local.get 1 i64.const 0x300000003 i64.add
      local.set 0 local.set 2 local.set 1
    end
    local.get 0 local.get 1 local.get 2
  )
  (func $pinned-i64-10 (export "pinned-i64-10") (param i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i32)
    local.get 2 i64.const 0x100000001 i64.add local.get 2 i64.const 0x200000002 i64.add local.get 1
    i64.const 0x300000003 i64.add local.get 1 i64.const 0x400000004 i64.add local.get 1 i64.const 0x500000005
    i64.add local.get 2 i64.const 0x600000006 i64.add local.get 1 i64.const 0x700000007 i64.add local.get 1
    block
      local.get 1 i64.const 0x100000001 i64.add local.set 0
      block
        local.get 2 i64.const 0x100000001 i64.add local.set 2 local.get 2 local.tee 0 local.set 0
      end
      i32.const 2 local.set 3
      loop
        local.get 1 local.get 1 local.get 1 local.tee 2 local.set 1 local.set 0 local.set 2 local.get 3
        i32.const 1 i32.sub local.tee 3 br_if 0
      end
      local.get 0 local.set 1
    end
    local.get 2 local.get 3 i32.eqz
    if
      local.get 0 i64.const 0x100000001 i64.add local.get 3 i32.eqz
      if
        local.get 2 i64.const 0x100000001 i64.add local.tee 1 local.set 0 local.get 1 i64.const 0x100000001
        i64.add local.get 2 i64.const 0x200000002 i64.add local.set 0 local.set 1
      else
        local.get 0 i64.const 0x100000001 i64.add local.tee 1 local.get 2 local.tee 0 i64.sub local.set 2
      end
      local.get 0
      block
        local.get 2 i64.const 0x100000001 i64.add local.tee 0 local.get 0 local.tee 1 local.set 2 local.set 1
      end
      local.set 2 local.set 1
    else
      local.get 1 i64.const 0x100000001 i64.add local.tee 1 local.get 3 i32.eqz
      if
        local.get 0 i64.const 0x100000001 i64.add local.set 1 local.get 1 i64.const 0x100000001 i64.add
        local.set 2 local.get 0 i64.const 0x100000001 i64.add local.set 2
      else
        local.get 1 i64.const 0x100000001 i64.add local.set 0 local.get 1 i64.const 0x100000001 i64.add
        i64.const 0xc9000000c9 local.set 2 local.set 1
      end
      local.get 0 local.get 3 i32.eqz
      if
        local.get 1 local.tee 1 local.set 2
      else
        local.get 1 i64.const 0x100000001 i64.add local.set 0 local.get 2 local.set 2 local.get 0 local.set 1
      end
      local.set 2 local.set 1
    end
    local.get 2 i64.const 0xa0000000a i64.add local.get 0 local.get 1 local.get 0 i64.sub local.get 2
    local.tee 2 local.get 3 i32.eqz
    if
      block
        local.get 2 i64.const 0x100000001 i64.add local.set 2 local.get 0 i64.const 0x100000001 i64.add
        local.set 1 local.get 2 i64.const 0x100000001 i64.add local.set 0
      end
      local.get 0 local.get 2 local.tee 0 local.set 0 local.set 1
    else
      local.get 1 i64.const 0x100000001 i64.add local.tee 1 local.get 0 local.get 0 i64.const 0x300000003
      i64.add local.get 2 local.set 0 local.set 2 local.set 0 local.set 1
    end
    local.set 0 local.get 0 local.get 1 local.get 2
  )
  (func $pinned-i64-11 (export "pinned-i64-11") (param i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i32)
    local.get 0 i64.const 0x100000001 i64.add local.get 0 i64.const 0x200000002 i64.add local.get 0
    i64.const 0x300000003 i64.add local.get 0 i64.const 0x400000004 i64.add local.get 0 i64.const 0x500000005
    i64.add local.get 0 i64.const 0x600000006 i64.add local.get 2 i64.const 0x700000007 i64.add local.get 0
    i64.const 0x800000008 i64.add local.get 1 i64.const 0x900000009 i64.add local.get 0 local.get 0
    block
      local.get 2 local.get 1 i64.const 0x200000002 i64.add local.tee 1 local.get 0 local.set 1 local.set 1
      local.set 1
    end
    local.tee 2 i64.const 0xd3000000d3 local.set 2 local.get 1 local.set 2 local.set 2 local.get 0 local.tee 2
    local.get 1 i64.const 0xc0000000c i64.add local.get 0 local.set 2 local.get 3 i32.eqz
    if
      local.get 1 i64.const 0x100000001 i64.add local.tee 1 local.set 0 local.get 2 i64.const 0x100000001
      i64.add local.tee 2 local.get 3 i32.eqz
      if
        local.get 0 i64.const 0x100000001 i64.add local.tee 1 local.get 1 local.get 1 i64.const 0xcb000000cb
        local.set 2 local.set 2 local.set 0 local.set 0
      else
      end
      local.set 0
    else
      block
        local.get 1 local.get 2 i64.sub local.get 0 local.set 0 local.set 1
      end
      local.get 2 i64.const 0x100000001 i64.add local.get 2 i64.const 0x200000002 i64.add i64.sub local.set 0
    end
    local.get 0 local.get 1 local.get 2
  )
  (func $cached-i64-0 (export "cached-i64-0") (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64 i64 i64)
  (local i32)
    block
      local.get 0 i64.const 0x100000001 i64.add local.tee 5 local.get 5 local.set 6 local.set 7
    end
    local.get 4 i64.const 0x100000001 i64.add local.set 6 local.get 6 local.get 7 local.set 6 local.tee 7
    local.get 5 local.get 8 i32.eqz
    if
      local.get 8 i32.eqz
      if
        local.get 4 i64.const 0x100000001 i64.add local.set 6 local.get 6 i64.const 0xc9000000c9 local.set 5
        local.set 6
      else
        local.get 5 i64.const 0x100000001 i64.add local.set 7 local.get 7 local.tee 5 local.set 7
      end
      local.get 6 i64.const 0x100000001 i64.add local.set 7 local.get 5 i64.const 0x100000001 i64.add
      local.set 5
      block
        local.get 4 i64.const 0x100000001 i64.add local.tee 7 local.get 6 i64.const 0x200000002 i64.add
        local.tee 7 local.tee 7 local.set 5 local.set 7
      end
    else
      block
        local.get 7 local.set 7 local.get 5 i64.const 0x100000001 i64.add local.tee 5 local.set 6
      end
      local.get 6 i64.const 0x100000001 i64.add local.tee 6 local.get 6 local.set 7 local.set 7
    end
    i32.const 2 local.set 8
    loop
      local.get 7 i64.const 0x100000001 i64.add local.set 7 local.get 4 i64.const 0x100000001 i64.add
      local.tee 7 local.set 7 local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
    end
    local.set 6 local.tee 6
    block
      local.get 1 i64.const 0x100000001 i64.add local.tee 7 local.get 6 i64.const 0xca000000ca local.set 7
      local.set 5 local.set 7
    end
    local.get 5 local.get 6 local.get 7
  )
  (func $cached-i64-1 (export "cached-i64-1") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64) (local i32)
    local.get 5 i64.const 0x100000001 i64.add local.get 3 i64.const 0x200000002 i64.add local.get 5
    i64.const 0x300000003 i64.add i64.const 0xcb000000cb local.set 6 local.get 7 i32.const 2 local.set 8
    loop
      local.get 0 i64.const 0x100000001 i64.add local.tee 6 local.get 5 local.tee 5 local.set 7 local.set 5
      local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
    end
    local.set 5 i64.const 0xcb000000cb local.set 6 local.set 6
    block
      local.get 2 i64.const 0x100000001 i64.add
      block
        local.get 1 i64.const 0x100000001 i64.add local.get 6 i64.const 0xca000000ca local.set 5 local.set 7
        local.set 5
      end
      local.get 7 local.tee 5 local.set 6 local.set 5
    end
    local.get 5 local.get 8 i32.eqz
    if
      local.get 7 local.get 8 i32.eqz
      if
        i64.const 0xc8000000c8 local.set 7 local.get 7 local.get 1 i64.const 0x200000002 i64.add local.set 5
        local.set 7
      else
        local.get 6 local.set 5 local.get 5 local.get 5 local.set 7 local.set 5
      end
      i64.const 0xc9000000c9 local.set 5 local.get 4 i64.const 0x200000002 i64.add local.set 6 local.set 5
    else
      local.get 2 i64.const 0x100000001 i64.add local.get 8 i32.eqz
      if
        local.get 4 i64.const 0x100000001 i64.add local.tee 5 local.tee 6 local.get 7 local.get 5 local.set 5
        local.set 7 local.set 7
      else
        i64.const 0xc8000000c8 local.set 5 i64.const 0xc8000000c8 local.set 7
      end
      local.set 7 local.get 7 local.set 6
    end
    local.tee 7 local.get 5 i32.const 2 local.set 8
    loop
      local.get 3 i64.const 0x100000001 i64.add local.set 5 local.get 4 i64.const 0x100000001 i64.add
      local.set 5 local.get 7 i64.const 0x100000001 i64.add local.tee 7 local.set 6 local.get 8 i32.const 1
      i32.sub local.tee 8 br_if 0
    end
    local.tee 5 local.get 7 local.get 5 local.get 6 local.get 7
  )
  (func $cached-i64-2 (export "cached-i64-2") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64) (local i32)
    local.get 1 i64.const 0x100000001 i64.add local.get 3 i64.const 0x200000002 i64.add local.get 3
    i64.const 0x300000003 i64.add local.get 0 i64.const 0x400000004 i64.add local.get 7 i64.const 0x500000005
    i64.add local.get 3 i64.const 0x600000006 i64.add local.set 6 local.tee 6 local.get 7 local.set 7
    block
      local.get 2 i64.const 0x100000001 i64.add local.tee 7 local.get 1 i64.const 0x200000002 i64.add
      local.get 2 i64.const 0x300000003 i64.add local.get 7 local.set 6 local.set 7 local.set 6 local.set 7
    end
    local.get 8 i32.eqz
    if
      i64.const 0xc8000000c8 local.set 5 local.get 5 local.get 6 local.get 5 local.set 6 local.set 7
      local.set 6
    else
      block
        local.get 2 i64.const 0x100000001 i64.add local.set 7 local.get 7 i64.const 0x100000001 i64.add
        local.get 6 i64.sub local.set 7
      end
      local.get 1 i64.const 0x100000001 i64.add local.tee 6 local.get 5 local.get 6 local.set 6 local.set 7
      local.set 6
    end
    i64.sub local.get 8 i32.eqz
    if
      local.get 2 i64.const 0x100000001 i64.add local.get 5 local.get 7 local.set 6 local.set 6 local.set 5
    else
      local.get 7 i64.const 0xc9000000c9 local.set 5 i32.const 2 local.set 8
      loop
        local.get 5 i64.const 0x100000001 i64.add local.tee 5 local.get 5 local.get 5 local.set 7 local.set 5
        local.set 5 local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
      end
      i32.const 2 local.set 8
      loop
        local.get 5 local.tee 6 local.set 6 local.get 4 i64.const 0x100000001 i64.add local.tee 5 local.set 6
        local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
      end
      local.set 5
    end
    local.get 5 i64.sub local.set 7 local.get 6 local.tee 6 local.get 7 local.get 5 local.get 6 local.get 7
  )
  (func $cached-i64-3 (export "cached-i64-3") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i32)
    local.get 3 i64.const 0x100000001 i64.add local.get 2 i64.const 0x200000002 i64.add local.get 7
    i64.const 0x300000003 i64.add local.get 6 i64.const 0x400000004 i64.add local.get 1 i64.const 0x500000005
    i64.add local.get 2 i64.const 0x600000006 i64.add local.get 6 i64.const 0x700000007 i64.add local.get 6
    i64.const 0x800000008 i64.add local.get 3 i64.const 0x900000009 i64.add local.get 5 local.set 7
    local.set 7 local.get 6
    block
      local.get 6 local.get 8 i32.eqz
      if
        local.get 1 i64.const 0x100000001 i64.add local.tee 7 local.get 6 local.tee 5 i64.sub local.set 6
      else
        local.get 1 i64.const 0x100000001 i64.add local.get 7 local.tee 6 local.set 7 local.set 7
      end
      local.get 4 i64.const 0x200000002 i64.add local.get 6 local.set 5 local.set 6 local.set 5
    end
    local.get 5 local.get 7 local.get 7 local.get 5 local.tee 7 local.get 7 local.set 6 local.get 7
    local.get 5 local.get 5 local.get 6 local.get 7
  )
  (func $cached-i64-4 (export "cached-i64-4") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64) (local i32)
    local.get 8 i32.eqz
    if
      i64.const 0xc8000000c8 local.set 7 local.get 6 local.get 7
      block
        local.get 1 i64.const 0x100000001 i64.add local.set 7 local.get 6 local.set 5 local.get 3
        i64.const 0x100000001 i64.add local.set 5
      end
      local.set 6 local.set 7
    else
      i64.const 0xc8000000c8 local.set 7 i64.const 0xc8000000c8 local.set 7 local.get 7 i64.const 0x100000001
      i64.add local.set 5
    end
    local.get 2 i64.const 0x100000001 i64.add local.tee 6 local.tee 6 local.set 7 local.get 6
    i64.const 0x100000001 i64.add i32.const 2 local.set 8
    loop
      local.get 6 i64.const 0x100000001 i64.add local.get 6 i64.const 0x200000002 i64.add local.tee 5
      local.get 7 local.set 5 local.set 6 local.set 5 local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
    end
    local.get 8 i32.eqz
    if
      local.get 5 i64.const 0x100000001 i64.add
      block
        local.get 2 i64.const 0x100000001 i64.add i64.const 0xc9000000c9 local.set 7 i64.const 0xc9000000c9
        local.set 5 i64.const 0xc9000000c9 local.set 6 local.set 7
      end
      local.get 0 i64.const 0x200000002 i64.add local.tee 7 local.set 6 local.set 5
    else
      i32.const 2 local.set 8
      loop
        local.get 3 i64.const 0x100000001 i64.add local.tee 5 local.get 6 local.get 6 local.get 7 local.set 5
        local.set 5 local.set 6 local.set 7 local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
      end
      local.get 6 local.set 5 local.get 6 i64.const 0x100000001 i64.add local.tee 7 local.set 6
    end
    i64.const 0xc9000000c9 local.set 5 local.tee 7 local.tee 5 local.set 5 local.get 5 local.get 8 i32.eqz
    if
      local.get 5 i64.const 0x100000001 i64.add local.set 5 local.get 0 i64.const 0x100000001 i64.add
      local.set 5
      block
        local.get 5 local.get 7 local.get 6 local.set 6 local.set 6 local.set 7
      end
      local.get 5 i64.const 0x100000001 i64.add local.tee 5 local.set 5
    else
      i32.const 2 local.set 8
      loop
        local.get 7 local.set 6 local.get 6 local.tee 5 local.set 5 local.get 8 i32.const 1 i32.sub
        local.tee 8 br_if 0
      end
      local.get 7
      block
        local.get 1 i64.const 0x100000001 i64.add local.set 5 local.get 5 i64.const 0x100000001 i64.add
        local.set 7 local.get 7 local.set 5
      end
      local.get 7 local.set 6 local.set 6
    end
    local.get 7 local.get 5 local.get 6 local.get 7
  )
  (func $cached-i64-5 (export "cached-i64-5") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64) (local i32)
    local.get 7 i64.const 0x100000001 i64.add local.get 6 i64.const 0x200000002 i64.add local.get 0
    i64.const 0x300000003 i64.add local.get 6 i64.const 0xcc000000cc local.set 7 local.tee 7 local.get 8
    i32.eqz
    if
      local.get 7 local.tee 6 i32.const 2 local.set 8
      loop
        local.get 0 i64.const 0x100000001 i64.add local.tee 7 i64.const 0xc9000000c9 local.set 6 local.tee 7
        local.set 6 local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
      end
      local.get 5 local.set 5 local.set 6
    else
      block
        local.get 6 i64.const 0x100000001 i64.add local.set 7 i64.const 0xc8000000c8 local.set 7 local.get 7
        local.set 6
      end
      local.get 0 i64.const 0x100000001 i64.add local.set 5 local.get 8 i32.eqz
      if
        local.get 4 i64.const 0x100000001 i64.add local.tee 5 local.get 6 local.set 7 local.set 6
      else
        local.get 7 local.get 0 i64.const 0x200000002 i64.add local.get 0 i64.const 0x300000003 i64.add
        local.get 5 i64.const 0x400000004 i64.add local.set 6 local.set 5 local.set 5 local.set 5
      end
      local.get 2 i64.const 0x100000001 i64.add local.set 5
    end
    local.tee 5 local.get 8 i32.eqz
    if
      local.get 6 local.tee 6 i64.const 0xc9000000c9 local.set 5 local.tee 5 local.set 7
    else
      local.get 7 i64.const 0x100000001 i64.add local.tee 6 local.get 5 i64.sub i32.const 2 local.set 8
      loop
        local.get 5 local.set 7 local.get 6 i64.const 0x100000001 i64.add local.tee 5 local.get 5 local.set 5
        local.set 7 local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
      end
      local.set 7
    end
    local.get 6 local.get 8 i32.eqz
    if
      local.get 5 i64.const 0x100000001 i64.add local.tee 6 local.tee 6 local.set 5 local.get 8 i32.eqz
      if
        i64.const 0xc8000000c8 local.set 5 local.get 1 i64.const 0x100000001 i64.add local.tee 7 local.get 6
        local.set 5 local.set 5
      else
        local.get 5 i64.const 0x100000001 i64.add local.tee 6 local.get 4 i64.const 0x200000002 i64.add
        local.get 5 i64.const 0x300000003 i64.add local.get 5 local.set 6 local.set 6 local.set 6 local.set 6
      end
    else
      i64.const 0xc8000000c8 local.set 6 local.get 8 i32.eqz
      if
        local.get 0 i64.const 0x100000001 i64.add local.tee 7 local.set 5 local.get 4 i64.const 0x100000001
        i64.add local.tee 5 local.get 6 local.set 6 local.set 5
      else
        local.get 6 local.get 6 local.get 6 local.get 1 i64.const 0x400000004 i64.add local.set 7 local.set 5
        local.set 7 local.set 7
      end
      local.get 7 local.get 5 local.set 6 local.set 7
    end
    i64.sub local.get 7 i64.const 0xcd000000cd local.set 6 local.get 8 i32.eqz
    if
      local.get 8 i32.eqz
      if
        local.get 5 local.tee 7 local.get 5 local.get 7 local.set 7 local.set 6 local.set 6
      else
        local.get 4 i64.const 0x100000001 i64.add local.set 6 local.get 6 i64.const 0x100000001 i64.add
        local.tee 5 local.get 5 local.set 5 local.set 6
      end
      local.get 1 i64.const 0x100000001 i64.add local.set 5 local.get 7 local.tee 7 local.set 5
    else
      local.get 4 i64.const 0x100000001 i64.add local.tee 6 local.tee 7 local.tee 5 i64.const 0xc9000000c9
      local.set 6 local.set 6
    end
    local.get 6 local.set 6 local.get 5 local.get 6 local.get 7
  )
  (func $cached-i64-6 (export "cached-i64-6") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i32)
    local.get 7 i64.const 0x100000001 i64.add local.get 1 i64.const 0x200000002 i64.add local.get 4
    i64.const 0x300000003 i64.add local.get 7 i64.const 0x400000004 i64.add local.get 5 i64.const 0x500000005
    i64.add local.get 4 i64.const 0x600000006 i64.add local.get 8 i32.eqz
    if
      local.get 5 local.get 2 i64.const 0x200000002 i64.add
      block
        local.get 2 i64.const 0x100000001 i64.add local.tee 7 local.set 6 i64.const 0xc8000000c8 local.set 7
      end
      local.get 8 i32.eqz
      if
        local.get 3 i64.const 0x100000001 i64.add local.tee 6 local.get 6 local.set 5 local.get 6 local.set 6
        local.set 5
      else
        local.get 0 i64.const 0x100000001 i64.add local.tee 7 local.get 5 local.tee 6 local.set 5 local.set 7
      end
      local.set 5 local.set 6
    else
      local.get 7 local.set 5 local.get 4 i64.const 0x100000001 i64.add local.tee 5 local.set 7
    end
    local.tee 5 local.get 7 local.set 7 local.get 8 i32.eqz
    if
      local.get 3 i64.const 0x100000001 i64.add local.set 5 local.get 6
      block
        local.get 4 i64.const 0x100000001 i64.add local.set 5 local.get 4 i64.const 0x100000001 i64.add
        local.set 5 local.get 7 i64.const 0x100000001 i64.add local.set 7 i64.const 0xc8000000c8 local.set 6
      end
      local.tee 5 local.set 5
    else
      local.get 8 i32.eqz
      if
        local.get 6 i64.const 0x100000001 i64.add local.tee 6 local.set 7 local.get 6 local.set 5
      else
        local.get 6 i64.const 0x100000001 i64.add local.set 7 local.get 5 local.get 5 local.set 7 local.set 6
      end
      i32.const 2 local.set 8
      loop
        local.get 7 local.get 5 local.get 6 local.set 5 local.set 7 local.set 6 local.get 8 i32.const 1
        i32.sub local.tee 8 br_if 0
      end
      local.get 3 i64.const 0x100000001 i64.add local.tee 6 local.set 5
    end
    local.get 6 local.get 6 i64.const 0x800000008 i64.add local.tee 7 local.get 6 i64.sub i32.const 2
    local.set 8
    loop
      local.get 6 i64.const 0x100000001 i64.add local.tee 7 local.get 7 i64.const 0x200000002 i64.add
      local.get 5 local.set 5 local.set 7 local.set 7 local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
    end
    local.get 4 i64.const 0x900000009 i64.add
    block
      local.get 6 local.set 6 i64.const 0xc8000000c8 local.set 5 local.get 2 i64.const 0x100000001 i64.add
      local.set 5
    end
    local.get 8 i32.eqz
    if
      local.get 5 local.tee 5 local.get 6
      block
        local.get 7 local.set 6 local.get 4 i64.const 0x100000001 i64.add local.tee 7 local.set 6
      end
      local.set 7 local.set 7
    else
      i32.const 2 local.set 8
      loop
        local.get 5 i64.const 0xc9000000c9 local.set 6 local.get 6 local.set 5 local.set 7 local.get 8
        i32.const 1 i32.sub local.tee 8 br_if 0
      end
      local.get 7 local.get 5 local.get 5 local.set 6 local.set 5 local.set 7
    end
    local.get 5 local.get 6 local.get 7
  )
  (func $cached-i64-7 (export "cached-i64-7") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i32)
    local.get 7 i64.const 0x100000001 i64.add local.get 0 i64.const 0x200000002 i64.add local.get 4
    i64.const 0x300000003 i64.add local.get 6 i64.const 0x400000004 i64.add local.get 6 i64.const 0x500000005
    i64.add local.get 1 i64.const 0x600000006 i64.add local.get 4 i64.const 0x700000007 i64.add local.get 3
    i64.const 0x800000008 i64.add local.get 5 i64.const 0x900000009 i64.add i64.const 0xd1000000d1 local.set 5
    local.tee 7 local.get 6 i64.const 0xa0000000a i64.add local.tee 7 local.set 5 local.set 6 local.set 6
    local.tee 5 local.get 6 local.get 5 local.tee 7 local.set 5 local.get 5 local.set 7 local.get 5
    local.get 6 local.get 7
  )
  (func $cached-i64-8 (export "cached-i64-8") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64) (local i32)
    local.get 6 i64.const 0x100000001 i64.add local.set 5 i64.const 0xc8000000c8 local.set 7 local.get 7
    i64.const 0xc9000000c9 local.set 5 local.get 8 i32.eqz
    if
      local.get 6 i64.const 0x100000001 i64.add local.set 5 local.get 6 local.get 8 i32.eqz
      if
        local.get 1 i64.const 0x100000001 i64.add local.set 6 i64.const 0xc8000000c8 local.set 6 local.get 5
        i64.const 0x100000001 i64.add local.tee 6 local.set 6
      else
        local.get 1 i64.const 0x100000001 i64.add local.set 7 local.get 3 i64.const 0x100000001 i64.add
        local.tee 7 local.get 1 i64.const 0x200000002 i64.add local.tee 6 local.set 6 local.set 6
      end
      local.set 7
    else
      local.get 7 i64.const 0xc9000000c9 local.set 7 local.get 6 local.get 6 local.set 5 local.set 7
      local.set 5
    end
    local.get 0 i64.const 0x200000002 i64.add local.get 6 local.set 7 local.get 5 local.get 6 local.get 7
    i64.const 0x500000005 i64.add local.set 7 local.get 1 i64.const 0x500000005 i64.add
    block
      local.get 1 i64.const 0x100000001 i64.add local.tee 6 i64.const 0xc9000000c9 local.set 5 local.get 6
      i32.const 2 local.set 8
      loop
        i64.const 0xc8000000c8 local.set 6 local.get 7 local.get 7 i64.const 0x200000002 i64.add
        i64.const 0xca000000ca local.set 6 local.set 6 local.set 5 local.get 8 i32.const 1 i32.sub local.tee 8
        br_if 0
      end
      local.set 5 local.set 6
    end
    local.get 5 local.get 6 local.get 7
  )
  (func $cached-i64-9 (export "cached-i64-9") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i32)
    local.get 2 i64.const 0x100000001 i64.add local.get 4 i64.const 0x200000002 i64.add local.get 1
    i64.const 0x300000003 i64.add local.get 5 local.get 7 local.get 6 local.get 6 local.set 5 local.set 5
    i64.const 0xcd000000cd local.set 6 local.get 5 local.get 6 local.get 5 local.get 6 local.get 6 local.tee 7
    local.get 8 i32.eqz
    if
      local.get 1 i64.const 0x100000001 i64.add local.set 5 local.get 7 i64.const 0x100000001 i64.add
      local.set 7 local.get 7 local.set 5
    else
      local.get 5 local.get 4 i64.const 0x200000002 i64.add local.get 0 i64.const 0x300000003 i64.add
      local.set 5 local.set 7 local.set 6
    end
    local.get 5 local.get 6 local.get 7
  )
  (func $cached-i64-10 (export "cached-i64-10") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i32)
    local.get 5 i64.const 0x100000001 i64.add local.get 2 i64.const 0x200000002 i64.add local.get 1
    i64.const 0x300000003 i64.add local.get 4 i64.const 0x400000004 i64.add local.get 6 i64.const 0x500000005
    i64.add local.get 5 i64.const 0x600000006 i64.add local.get 5 i64.const 0x700000007 i64.add local.get 6
    block
      local.get 7 i64.const 0x100000001 i64.add local.set 5
      block
        local.get 6 i64.const 0x100000001 i64.add local.set 7 local.get 7 local.tee 5 local.set 5
      end
      i32.const 2 local.set 8
      loop
        local.get 6 local.get 6 local.get 6 local.tee 7 local.set 6 local.set 5 local.set 7 local.get 8
        i32.const 1 i32.sub local.tee 8 br_if 0
      end
      local.get 5 local.set 6
    end
    local.get 7 local.get 8 i32.eqz
    if
      local.get 3 i64.const 0x100000001 i64.add local.get 8 i32.eqz
      if
        local.get 3 i64.const 0x100000001 i64.add local.tee 6 local.set 5 local.get 2 i64.const 0x100000001
        i64.add local.get 2 i64.const 0x200000002 i64.add local.set 5 local.set 6
      else
        local.get 0 i64.const 0x100000001 i64.add local.tee 6 local.get 7 local.tee 5 i64.sub local.set 7
      end
      local.get 5
      block
        local.get 4 i64.const 0x100000001 i64.add local.tee 5 local.get 5 local.tee 6 local.set 7 local.set 6
      end
      local.set 7 local.set 6
    else
      local.get 7 i64.const 0x100000001 i64.add local.tee 6 local.get 8 i32.eqz
      if
        local.get 4 i64.const 0x100000001 i64.add local.set 6 local.get 5 i64.const 0x100000001 i64.add
        local.set 7 local.get 1 i64.const 0x100000001 i64.add local.set 7
      else
        local.get 3 i64.const 0x100000001 i64.add local.set 5 local.get 5 i64.const 0x100000001 i64.add
        i64.const 0xc9000000c9 local.set 7 local.set 6
      end
      local.get 5 local.get 8 i32.eqz
      if
        local.get 6 local.tee 6 local.set 7
      else
        local.get 2 i64.const 0x100000001 i64.add local.set 5 local.get 7 local.set 7 local.get 5 local.set 6
      end
      local.set 7 local.set 6
    end
    local.get 0 i64.const 0xa0000000a i64.add local.get 5 local.get 6 local.get 5 i64.sub local.get 7
    local.tee 7 local.get 8 i32.eqz
    if
      block
        local.get 0 i64.const 0x100000001 i64.add local.set 7 local.get 5 i64.const 0x100000001 i64.add
        local.set 6 local.get 5 i64.const 0x100000001 i64.add local.set 5
      end
      local.get 5 local.get 7 local.tee 5 local.set 5 local.set 6
    else
      local.get 7 i64.const 0x100000001 i64.add local.tee 6 local.get 5 local.get 7 i64.const 0x300000003
      i64.add local.get 7 local.set 5 local.set 7 local.set 5 local.set 6
    end
    local.set 5 local.get 5 local.get 6 local.get 7
  )
  (func $cached-i64-11 (export "cached-i64-11") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i32)
    local.get 6 i64.const 0x100000001 i64.add local.get 1 i64.const 0x200000002 i64.add local.get 3
    i64.const 0x300000003 i64.add local.get 3 i64.const 0x400000004 i64.add local.get 5 i64.const 0x500000005
    i64.add local.get 3 i64.const 0x600000006 i64.add local.get 7 i64.const 0x700000007 i64.add local.get 4
    i64.const 0x800000008 i64.add local.get 5 i64.const 0x900000009 i64.add local.get 5 local.get 5
    block
      local.get 7 local.get 4 i64.const 0x200000002 i64.add local.tee 6 local.get 5 local.set 6 local.set 6
      local.set 6
    end
    local.tee 7 i64.const 0xd3000000d3 local.set 7 local.get 6 local.set 7 local.set 7 local.get 5 local.tee 7
    local.get 0 i64.const 0xc0000000c i64.add local.get 5 local.set 7 local.get 8 i32.eqz
    if
      local.get 0 i64.const 0x100000001 i64.add local.tee 6 local.set 5 local.get 2 i64.const 0x100000001
      i64.add local.tee 7 local.get 8 i32.eqz
      if
        local.get 5 i64.const 0x100000001 i64.add local.tee 6 local.get 6 local.get 6 i64.const 0xcb000000cb
        local.set 7 local.set 7 local.set 5 local.set 5
      else
      end
      local.set 5
    else
      block
        local.get 6 local.get 7 i64.sub local.get 5 local.set 5 local.set 6
      end
      local.get 4 i64.const 0x100000001 i64.add local.get 7 i64.const 0x200000002 i64.add i64.sub local.set 5
    end
    local.get 5 local.get 6 local.get 7
  )
  (func $stack-i64-0 (export "stack-i64-0") (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64) (local i32)
    i32.const 2 local.set 11
    loop
      local.get 0 i64.const 0x100000001 i64.add local.tee 9 local.get 8 local.set 9 local.set 8 local.get 11
      i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.get 5 i64.const 0x100000001 i64.add local.tee 10 local.get 11 i32.eqz
    if
      i64.const 0xc8000000c8 local.set 10 local.get 6 i64.const 0x100000001 i64.add local.set 10 local.get 5
      i64.const 0x100000001 i64.add local.tee 8 local.set 8
    else
      local.get 10 i64.const 0x100000001 i64.add
      block
        local.get 0 i64.const 0x100000001 i64.add local.tee 8 local.set 10 local.get 1 i64.const 0x100000001
        i64.add local.tee 9 local.get 8 local.set 10 local.set 8
      end
      local.set 10 local.get 8 local.set 10
    end
    local.get 11 i32.eqz
    if
      block
        local.get 10 i64.const 0x100000001 i64.add local.get 9 local.set 10 local.get 7 i64.const 0x200000002
        i64.add local.set 8 local.set 10
      end
      local.get 9 local.get 10 local.set 10 local.set 8
    else
      i32.const 2 local.set 11
      loop
        local.get 9 local.get 10 local.get 10 i64.const 0xcb000000cb local.set 8 local.set 8 local.set 9
        local.set 8 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      block
        local.get 5 i64.const 0x100000001 i64.add local.tee 8 local.set 10 local.get 3 i64.const 0x100000001
        i64.add local.tee 8 local.get 8 local.set 10 local.set 10
      end
      local.get 8 i64.const 0xc9000000c9 local.set 8 local.set 10
    end
    local.get 9 i64.sub i32.const 2 local.set 11
    loop
      local.get 6 i64.const 0x100000001 i64.add local.set 8 local.get 10 i64.const 0xc9000000c9 local.set 10
      local.tee 9 local.set 8 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.get 11 i32.eqz
    if
      local.get 10 i64.const 0x100000001 i64.add local.tee 9 local.set 10 local.get 9 local.tee 10 local.set 8
    else
      local.get 1 i64.const 0x100000001 i64.add local.set 8 local.get 9 local.get 9 local.get 7
      i64.const 0x300000003 i64.add local.set 9 local.set 8 local.set 8
    end
    local.get 8 local.get 8 local.set 9 local.get 9 i64.const 0xcb000000cb local.set 8 local.get 8 local.get 9
    local.get 10
  )
  (func $stack-i64-1 (export "stack-i64-1") (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i32)
    local.get 2 i64.const 0x100000001 i64.add local.get 5 i64.const 0x200000002 i64.add local.get 1
    i64.const 0x300000003 i64.add local.get 8 local.get 8 local.get 8 local.set 10 local.get 10 local.get 10
    local.get 9 local.get 11 i32.eqz
    if
      local.get 6 i64.const 0x100000001 i64.add local.tee 9 local.tee 8 local.tee 9 local.set 9
    else
      local.get 9 i32.const 2 local.set 11
      loop
        local.get 3 i64.const 0x100000001 i64.add local.tee 10 local.get 9 i64.sub local.get 8 local.set 9
        local.set 10 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 9 local.set 8 local.set 9
    end
    local.tee 8 local.get 8 i64.sub local.get 8 local.get 9 local.tee 8 local.get 8 local.get 9 local.get 10
  )
  (func $stack-i64-2 (export "stack-i64-2") (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64) (local i32)
    local.get 3 i64.const 0x100000001 i64.add local.get 5 i64.const 0x200000002 i64.add local.get 4
    i64.const 0x300000003 i64.add local.get 8 i64.const 0x400000004 i64.add local.get 6 i64.const 0x500000005
    i64.add local.get 3 i64.const 0x600000006 i64.add local.set 8 local.tee 9 local.set 8 local.get 2
    i64.const 0x500000005 i64.add i64.const 0xcd000000cd local.set 8 i64.sub
    block
      local.get 8 i64.const 0x100000001 i64.add local.set 10 local.get 9 i64.const 0x100000001 i64.add
      local.set 9 local.get 5 i64.const 0x100000001 i64.add local.tee 8 local.set 10
    end
    local.get 11 i32.eqz
    if
      local.get 4 i64.const 0x100000001 i64.add local.set 10 local.get 10 local.set 10 local.get 9 local.set 9
    else
      local.get 9 local.get 10 local.tee 10 local.get 10 local.set 10 local.set 8 local.set 10
    end
    local.get 11 i32.eqz
    if
      local.get 8 i64.const 0x100000001 i64.add local.get 8 local.get 11 i32.eqz
      if
        local.get 3 i64.const 0x100000001 i64.add local.set 8 local.get 3 i64.const 0x100000001 i64.add
        local.set 9
      else
        local.get 10 local.set 9 local.get 9 local.get 2 i64.const 0x200000002 i64.add local.set 9 local.set 8
      end
      local.get 6 i64.const 0x300000003 i64.add local.set 8 local.set 10 local.set 9
    else
      local.get 11 i32.eqz
      if
        local.get 10 local.get 8 i64.const 0xca000000ca local.set 8 local.set 10 local.set 9
      else
        local.get 7 i64.const 0x100000001 i64.add local.tee 10 local.tee 10 local.get 10 local.get 8
        local.set 9 local.set 9 local.set 9
      end
      local.get 10 local.get 11 i32.eqz
      if
        local.get 8 local.get 9 local.get 8 i64.const 0x300000003 i64.add local.set 8 local.set 10 local.set 8
      else
        local.get 10 local.get 10 local.tee 8 local.set 9 local.set 10
      end
      local.get 9 local.set 8 local.set 8
    end
    block
      local.get 11 i32.eqz
      if
        local.get 1 i64.const 0x100000001 i64.add local.get 9 local.get 8 local.get 8 i64.const 0x400000004
        i64.add local.set 9 local.set 10 local.set 10 local.set 9
      else
        local.get 0 i64.const 0x100000001 i64.add local.tee 9 local.tee 8 i64.const 0xc9000000c9 local.set 10
        local.get 8 local.set 8 local.set 9
      end
      local.get 6 i64.const 0x100000001 i64.add local.tee 10
      block
        local.get 8 local.get 10 local.set 9 local.get 8 local.set 8 local.set 10
      end
      local.get 9 local.set 9 local.set 9
    end
    local.get 10 i64.const 0x500000005 i64.add local.get 9 local.set 10 i64.sub local.get 8 local.get 9
    local.get 10
  )
  (func $stack-i64-3 (export "stack-i64-3") (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i32)
    local.get 8 i64.const 0x100000001 i64.add local.get 4 i64.const 0x200000002 i64.add local.get 10
    i64.const 0x300000003 i64.add local.get 1 i64.const 0x400000004 i64.add local.get 3 i64.const 0x500000005
    i64.add local.get 2 i64.const 0x600000006 i64.add local.get 0 i64.const 0x700000007 i64.add local.get 8
    i64.const 0x800000008 i64.add local.get 10 i64.const 0x900000009 i64.add local.tee 10
    block
      local.get 8 local.get 8 i32.const 2 local.set 11
      loop
        local.get 8 local.set 8 local.get 8 local.set 10 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      block
        local.get 0 i64.const 0x100000001 i64.add local.tee 8 local.set 9
      end
      local.set 10 local.set 10
    end
    i32.const 2 local.set 11
    loop
      local.get 2 i64.const 0x100000001 i64.add local.tee 10 local.get 8 local.set 8 local.set 8 local.get 11
      i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.get 8 i64.const 0xd2000000d2 local.set 10 local.set 9 local.tee 8 local.tee 10 i32.const 2
    local.set 11
    loop
      local.get 1 i64.const 0x100000001 i64.add local.set 10 local.get 2 i64.const 0x100000001 i64.add
      i64.const 0xc9000000c9 local.set 9 local.set 9 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.tee 8 local.get 10 i32.const 2 local.set 11
    loop
      local.get 8 i64.const 0x100000001 i64.add local.set 10 local.get 4 i64.const 0x100000001 i64.add
      local.tee 8 local.tee 9 i64.const 0xc9000000c9 local.set 9 local.set 9 local.get 11 i32.const 1 i32.sub
      local.tee 11 br_if 0
    end
    local.get 11 i32.eqz
    if
      block
        local.get 1 i64.const 0x100000001 i64.add local.tee 9 local.get 9 local.tee 8 local.get 10 local.set 8
        local.set 9 local.set 8
      end
      i32.const 2 local.set 11
      loop
        local.get 9 i64.const 0xc9000000c9 local.set 9 local.set 10 local.get 11 i32.const 1 i32.sub
        local.tee 11 br_if 0
      end
      local.get 10 i32.const 2 local.set 11
      loop
        local.get 4 i64.const 0x100000001 i64.add local.set 8 local.get 2 i64.const 0x100000001 i64.add
        local.tee 9 local.tee 9 local.set 9 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.set 8
    else
      local.get 5 i64.const 0x100000001 i64.add i64.const 0xc9000000c9 local.set 10 local.get 0
      i64.const 0x200000002 i64.add local.get 9 local.set 10 local.set 9 local.set 8
    end
    local.get 10 local.get 8 local.get 9 local.get 10
  )
  (func $stack-i64-4 (export "stack-i64-4") (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64) (local i32)
    local.get 3 i64.const 0x100000001 i64.add local.tee 8 local.tee 10 local.tee 8 local.get 9 local.get 3
    i64.const 0x300000003 i64.add local.get 9 local.set 8 local.get 8 i32.const 2 local.set 11
    loop
      local.get 9 local.set 10 local.get 2 i64.const 0x100000001 i64.add local.set 10 local.get 11 i32.const 1
      i32.sub local.tee 11 br_if 0
    end
    i64.sub local.get 8 i64.const 0x400000004 i64.add local.set 8 local.tee 10 local.get 11 i32.eqz
    if
      i32.const 2 local.set 11
      loop
        local.get 4 i64.const 0x100000001 i64.add local.tee 9 local.get 9 i64.const 0xca000000ca local.set 8
        i64.const 0xca000000ca local.set 9 local.set 8 local.set 10 local.get 11 i32.const 1 i32.sub
        local.tee 11 br_if 0
      end
      local.get 3 i64.const 0x100000001 i64.add local.set 8 local.get 1 i64.const 0x100000001 i64.add
      local.tee 10 local.set 8
    else
      i64.const 0xc8000000c8 local.set 8
      block
        local.get 10 local.get 8 i64.const 0x200000002 i64.add local.tee 8 local.set 10 local.set 9
      end
      local.get 2 i64.const 0x100000001 i64.add local.set 8
    end
    local.get 8 local.get 9 local.get 10
  )
  (func $stack-i64-5 (export "stack-i64-5") (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64) (local i32)
    local.get 0 i64.const 0x100000001 i64.add local.get 9 i64.const 0x200000002 i64.add local.get 9
    i64.const 0x300000003 i64.add
    block
      local.get 7 i64.const 0x100000001 i64.add local.set 10 local.get 10 local.tee 9 local.get 10 local.set 9
      local.set 10
    end
    local.set 9 local.get 10 local.get 9 i64.const 0xcc000000cc local.set 8 i64.const 0xcc000000cc local.set 8
    local.get 9 i64.const 0xcd000000cd local.set 10 local.tee 10 local.get 8 local.tee 8 local.set 10
    i32.const 2 local.set 11
    loop
      local.get 5 i64.const 0x100000001 i64.add local.set 9 local.get 10 local.get 9 i64.const 0x200000002
      i64.add local.tee 9 local.set 8 local.set 8 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    block
      local.get 6 i64.const 0x100000001 i64.add local.get 11 i32.eqz
      if
        local.get 3 i64.const 0x100000001 i64.add local.get 10 local.get 9 local.get 8 local.set 9 local.set 9
        local.set 9 local.set 8
      else
        local.get 10 local.get 8 local.get 4 i64.const 0x300000003 i64.add i64.sub local.set 8 local.set 9
      end
      local.get 9 local.set 9 local.set 8
    end
    local.get 8 local.get 9 local.get 10
  )
  (func $stack-i64-6 (export "stack-i64-6") (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i32)
    local.get 9 i64.const 0x100000001 i64.add local.get 0 i64.const 0x200000002 i64.add local.get 1
    i64.const 0x300000003 i64.add local.get 6 i64.const 0x400000004 i64.add local.get 0 i64.const 0x500000005
    i64.add local.get 6 i64.const 0x600000006 i64.add local.get 9
    block
      i32.const 2 local.set 11
      loop
        local.get 9 local.get 8 local.get 9 local.get 9 local.set 9 local.set 9 local.set 9 local.set 10
        local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 3 i64.const 0x100000001 i64.add local.tee 8 local.get 10 local.get 10 local.set 9 local.set 8
      local.set 9
    end
    local.get 10 local.get 8 i64.sub local.get 9 i64.sub i64.const 0xd0000000d0 local.set 8 local.set 10
    local.set 9 i64.sub local.get 5 i64.const 0x600000006 i64.add local.get 10
    block
      local.get 3 i64.const 0x100000001 i64.add local.set 8 local.get 9 local.tee 8 local.set 8
    end
    local.get 8 local.get 9 local.get 10
  )
  (func $stack-i64-7 (export "stack-i64-7") (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i32)
    local.get 8 i64.const 0x100000001 i64.add local.get 4 i64.const 0x200000002 i64.add local.get 0
    i64.const 0x300000003 i64.add local.get 4 i64.const 0x400000004 i64.add local.get 5 i64.const 0x500000005
    i64.add local.get 6 i64.const 0x600000006 i64.add local.get 0 i64.const 0x700000007 i64.add local.get 10
    i64.const 0x800000008 i64.add local.get 6 i64.const 0x900000009 i64.add local.get 10
    i64.const 0xd2000000d2 local.set 8 i64.sub local.get 8 local.get 5 i64.const 0xb0000000b i64.add
    local.get 9 i32.const 2 local.set 11
    loop
      local.get 10 i64.const 0xc9000000c9 local.set 8 local.get 8 local.get 10 i64.const 0x300000003 i64.add
      local.set 10 local.set 9 local.set 9 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.get 10 local.set 9 local.set 10 local.get 10 local.tee 9 local.get 10 local.get 9 local.get 8
    local.get 9 local.get 10
  )
  (func $stack-i64-8 (export "stack-i64-8") (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64) (local i32)
    local.get 10 local.get 8 i64.sub local.set 8 i32.const 2 local.set 11
    loop
      local.get 10 local.get 8 i64.const 0x200000002 i64.add i64.sub local.set 9 local.get 11 i32.const 1
      i32.sub local.tee 11 br_if 0
    end
    i32.const 2 local.set 11
    loop
      local.get 9 local.tee 9 i64.const 0xc9000000c9 local.set 8 local.get 8 local.set 8 local.set 9
      local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.get 7 i64.const 0x100000001 i64.add local.set 10 local.get 9 local.get 10 local.get 9
    i64.const 0x300000003 i64.add local.tee 9 i64.const 0xcb000000cb local.set 8 local.tee 9
    block
      local.get 7 i64.const 0x100000001 i64.add local.tee 8 local.set 9
    end
    local.get 8 local.get 9 local.get 10
  )
  (func $stack-i64-9 (export "stack-i64-9") (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i32)
    local.get 0 i64.const 0x100000001 i64.add local.get 9 i64.const 0x200000002 i64.add local.get 7
    i64.const 0x300000003 i64.add
    block
      local.get 10 local.tee 10 local.get 11 i32.eqz
      if
        local.get 8 local.get 1 i64.const 0x200000002 i64.add local.tee 10 local.set 9 local.set 8
      else
        local.get 5 i64.const 0x100000001 i64.add local.set 10 local.get 5 i64.const 0x100000001 i64.add
        local.tee 10 local.tee 9 local.set 9
      end
      local.set 8
    end
    local.get 0 i64.const 0x400000004 i64.add local.get 9 local.tee 8 local.get 9
    block
      local.get 10 local.get 8 i64.const 0xca000000ca local.set 8 local.get 10 local.set 8 local.set 8
      local.set 8
    end
    block
      local.get 5 i64.const 0x100000001 i64.add local.tee 9 i32.const 2 local.set 11
      loop
        local.get 10 local.get 10 local.set 10 local.set 8 local.get 11 i32.const 1 i32.sub local.tee 11
        br_if 0
      end
      local.get 9 i64.sub local.set 10
    end
    local.get 11 i32.eqz
    if
      local.get 10 local.get 8 local.get 9 i64.sub local.set 9 local.set 10
    else
      i32.const 2 local.set 11
      loop
        local.get 0 i64.const 0x100000001 i64.add local.tee 8 local.get 9 local.tee 8 local.tee 10 local.set 9
        local.set 9 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 10 i64.const 0x100000001 i64.add local.set 10 local.get 11 i32.eqz
      if
        local.get 4 i64.const 0x100000001 i64.add local.set 8 local.get 8 local.tee 9 local.set 8
      else
        local.get 3 i64.const 0x100000001 i64.add local.set 9 local.get 6 i64.const 0x100000001 i64.add
        local.set 9 local.get 10 local.set 8
      end
    end
    local.get 10 local.get 10 i64.const 0x800000008 i64.add local.set 8 i64.const 0xcf000000cf local.set 8
    local.tee 8 local.set 9 local.get 8 local.get 9 local.get 10
  )
  (func $stack-i64-10 (export "stack-i64-10") (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i32)
    local.get 2 i64.const 0x100000001 i64.add local.get 3 i64.const 0x200000002 i64.add local.get 7
    i64.const 0x300000003 i64.add local.get 1 i64.const 0x400000004 i64.add local.get 3 i64.const 0x500000005
    i64.add local.get 9 i64.const 0x600000006 i64.add local.get 10 local.set 8 local.get 10 local.set 10
    i64.sub local.tee 9 i32.const 2 local.set 11
    loop
      local.get 5 i64.const 0x100000001 i64.add local.set 9 local.get 0 i64.const 0x100000001 i64.add
      local.set 8 local.get 3 i64.const 0x100000001 i64.add local.set 8 local.get 11 i32.const 1 i32.sub
      local.tee 11 br_if 0
    end
    local.get 11 i32.eqz
    if
      local.get 11 i32.eqz
      if
        local.get 0 i64.const 0x100000001 i64.add local.set 8 local.get 9 local.set 8 local.get 8 local.set 10
      else
        i64.const 0xc8000000c8 local.set 10 local.get 4 i64.const 0x100000001 i64.add local.set 10
        local.get 10 local.set 9
      end
      local.get 2 i64.const 0x100000001 i64.add
      block
        local.get 5 i64.const 0x100000001 i64.add local.set 8 local.get 8 local.set 9 local.get 8 local.set 10
      end
      local.set 9
    else
      local.get 9 local.get 9 local.tee 8 local.tee 8 local.set 9 local.set 9
    end
    local.get 10 local.get 8
    block
      local.get 10
      block
        local.get 8 i64.const 0xc9000000c9 local.set 8 local.get 10 local.get 7 i64.const 0x300000003 i64.add
        local.set 9 local.set 9 local.set 9
      end
      i32.const 2 local.set 11
      loop
        local.get 4 i64.const 0x100000001 i64.add local.set 9 local.get 8 local.tee 9 local.set 9 local.get 11
        i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 10 local.set 8 local.set 9
    end
    local.get 10 local.set 10 local.set 10 local.get 8 local.get 9 local.get 10
  )
  (func $stack-i64-11 (export "stack-i64-11") (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i32)
    local.get 4 i64.const 0x100000001 i64.add local.get 7 i64.const 0x200000002 i64.add local.get 1
    i64.const 0x300000003 i64.add local.get 6 i64.const 0x400000004 i64.add local.get 3 i64.const 0x500000005
    i64.add local.get 5 i64.const 0x600000006 i64.add local.get 10 i64.const 0x700000007 i64.add local.get 6
    i64.const 0x800000008 i64.add local.get 1 i64.const 0x900000009 i64.add local.get 10 local.get 9
    local.get 6 i64.const 0xc0000000c i64.add local.set 10 local.get 8 local.get 9 local.get 11 i32.eqz
    if
      i32.const 2 local.set 11
      loop
        local.get 9 i64.const 0x100000001 i64.add local.set 8 local.get 0 i64.const 0x100000001 i64.add
        local.set 9 local.get 5 i64.const 0x100000001 i64.add local.set 9 local.get 0 i64.const 0x100000001
        i64.add local.tee 9 local.set 10 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 10 local.get 11 i32.eqz
      if
        local.get 8 local.get 8 local.get 2 i64.const 0x300000003 i64.add local.tee 8 local.set 8 local.set 8
        local.set 10
      else
        local.get 8 i64.const 0xc9000000c9 local.set 8 local.get 9 local.set 9 local.set 10
      end
      local.set 8
    else
      local.get 9 local.tee 8 local.get 11 i32.eqz
      if
        local.get 8 i64.const 0x100000001 i64.add local.tee 10 local.get 10 local.get 9 i64.sub local.set 8
        local.set 8
      else
        i64.const 0xc8000000c8 local.set 10 local.get 9 local.get 8 local.get 10 i64.const 0x300000003 i64.add
        local.set 10 local.set 10 local.set 10
      end
      local.get 8 local.set 9 local.set 9
    end
    local.set 9 local.get 11 i32.eqz
    if
      i32.const 2 local.set 11
      loop
        local.get 6 i64.const 0x100000001 i64.add local.tee 9 local.tee 10 i64.const 0xc9000000c9 local.set 10
        local.get 10 local.set 9 local.set 9 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 10 i32.const 2 local.set 11
      loop
        local.get 10 i64.const 0x100000001 i64.add local.tee 10 local.set 8 local.get 11 i32.const 1 i32.sub
        local.tee 11 br_if 0
      end
      block
        local.get 9 local.tee 10 local.get 10 local.set 10 local.set 10
      end
      local.set 8
    else
      local.get 9 local.tee 8 i32.const 2 local.set 11
      loop
        local.get 10 i64.const 0x100000001 i64.add local.tee 9 local.tee 8 local.get 9 local.get 8 local.set 9
        local.set 9 local.set 9 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 8 local.set 9 local.set 9
    end
    local.get 8 local.get 9 i64.const 0xd6000000d6 local.set 10 local.tee 8 local.tee 10 local.get 8
    local.get 9 local.get 10
  )
  (func $declared-i64-0 (export "declared-i64-0") (param i64 i64) (result i64 i64 i64 i64 i64)
  (local i64 i64 i64 i32)
    i64.const 0x6400000064 local.set 2 i64.const 0x6500000065 local.set 3 i64.const 0x6600000066 local.set 4
    local.get 1 i64.const 0x100000001 i64.add local.tee 3 local.get 3 i64.sub local.set 2
    block
      local.get 1 i64.const 0x100000001 i64.add local.set 3 local.get 0 i64.const 0x100000001 i64.add
      local.set 2 local.get 1 i64.const 0x100000001 i64.add local.tee 3 local.set 4
    end
    local.get 1 i64.const 0x100000001 i64.add local.tee 2 local.get 3 i64.const 0xca000000ca local.set 2
    block
      local.get 4 local.get 1 i64.const 0x200000002 i64.add local.get 2 local.set 3 local.set 3 local.set 3
    end
    local.get 4 local.set 4 local.set 2 local.get 2 local.get 2 local.get 3 local.get 4
  )
  (func $declared-i64-1 (export "declared-i64-1") (param i64 i64) (result i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i32)
    i64.const 0x6400000064 local.set 2 i64.const 0x6500000065 local.set 3 i64.const 0x6600000066 local.set 4
    local.get 0 i64.const 0x100000001 i64.add local.get 1 i64.const 0x200000002 i64.add local.get 1
    i64.const 0x300000003 i64.add local.get 5 i32.eqz
    if
      local.get 3 local.set 2 local.get 0 i64.const 0x100000001 i64.add local.tee 3 local.get 4 local.set 3
      local.set 3
    else
      local.get 3 local.set 3 local.get 0 i64.const 0x100000001 i64.add local.set 4 i64.const 0xc8000000c8
      local.set 4
    end
    i64.sub local.get 4 local.tee 3 local.get 2 local.set 4
    block
      local.get 2 local.get 4 local.get 2 local.get 0 i64.const 0x400000004 i64.add local.set 2 local.set 4
      local.set 3 local.set 2
    end
    i64.const 0xcb000000cb local.set 2
    block
      block
        local.get 3 local.tee 3 local.tee 2 local.get 2 local.set 4 local.set 4
      end
      local.get 1 i64.const 0x100000001 i64.add local.tee 2 local.tee 3 local.get 4 local.set 4 local.set 3
    end
    local.get 5 i32.eqz
    if
      local.get 1 i64.const 0x100000001 i64.add local.tee 2 local.set 3 local.get 3 local.set 3
    else
      local.get 2 local.get 1 i64.const 0x200000002 i64.add i32.const 2 local.set 5
      loop
        local.get 2 local.get 3 local.get 4 local.get 2 local.set 4 local.set 3 local.set 3 local.set 4
        local.get 5 i32.const 1 i32.sub local.tee 5 br_if 0
      end
      local.set 4 local.set 3
    end
    block
      local.get 5 i32.eqz
      if
        local.get 1 i64.const 0x100000001 i64.add local.tee 4 local.get 4 local.tee 4 local.get 4 local.set 3
        local.set 4 local.set 4
      else
        local.get 3 local.get 4 local.set 2 local.tee 3 local.set 2
      end
      i64.const 0xc8000000c8 local.set 4 local.get 4 local.set 2
    end
    local.tee 2 local.get 2 local.set 4 local.get 2 local.get 3 local.get 4
  )
  (func $declared-i64-2 (export "declared-i64-2") (param i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i32)
    i64.const 0x6400000064 local.set 2 i64.const 0x6500000065 local.set 3 i64.const 0x6600000066 local.set 4
    local.get 1 i64.const 0x100000001 i64.add local.get 1 i64.const 0x200000002 i64.add local.get 0
    i64.const 0x300000003 i64.add local.get 0 i64.const 0x400000004 i64.add local.get 1 i64.const 0x500000005
    i64.add local.get 0 i64.const 0x600000006 i64.add local.get 4 local.tee 2 local.get 3 local.set 2
    local.get 4 local.get 5 i32.eqz
    if
      local.get 1 i64.const 0x100000001 i64.add
      block
        local.get 3 local.tee 3 local.set 3 local.get 2 local.set 2
      end
      local.get 4 local.set 2 local.set 3
    else
      local.get 4 local.get 2 i64.const 0xca000000ca local.set 4 local.tee 2 local.set 4 local.set 2
    end
    local.tee 3 i64.sub local.get 0 i64.const 0x800000008 i64.add i32.const 2 local.set 5
    loop
      local.get 0 i64.const 0x100000001 i64.add local.set 4 local.get 1 i64.const 0x100000001 i64.add
      local.set 3 local.get 0 i64.const 0x100000001 i64.add local.set 4 local.get 5 i32.const 1 i32.sub
      local.tee 5 br_if 0
    end
    local.tee 4 local.tee 4 local.tee 4 i64.const 0xd0000000d0 local.set 4 local.get 2 local.get 3 local.get 4
  )
  (func $declared-i64-3 (export "declared-i64-3") (param i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i32)
    i64.const 0x6400000064 local.set 2 i64.const 0x6500000065 local.set 3 i64.const 0x6600000066 local.set 4
    local.get 0 i64.const 0x100000001 i64.add local.get 1 i64.const 0x200000002 i64.add local.get 1
    i64.const 0x300000003 i64.add local.get 0 i64.const 0x400000004 i64.add local.get 0 i64.const 0x500000005
    i64.add local.get 1 i64.const 0x600000006 i64.add local.get 1 i64.const 0x700000007 i64.add local.get 0
    i64.const 0x800000008 i64.add local.get 1 i64.const 0x900000009 i64.add local.get 4 local.get 1
    i64.const 0xb0000000b i64.add local.set 3 local.get 2 local.get 1 i64.const 0xc0000000c i64.add
    local.get 2 i64.sub local.get 3 local.set 2 local.tee 4 local.get 4 i64.const 0xd5000000d5 local.set 2
    local.get 1 i64.const 0xe0000000e i64.add local.get 1 i64.const 0xf0000000f i64.add local.get 2
    local.get 3 local.get 4
  )
  (func $declared-i64-4 (export "declared-i64-4") (param i64 i64) (result i64 i64 i64 i64 i64)
  (local i64 i64 i64 i32)
    i64.const 0x6400000064 local.set 2 i64.const 0x6500000065 local.set 3 i64.const 0x6600000066 local.set 4
    local.get 2 local.set 3 i32.const 2 local.set 5
    loop
      local.get 2 local.get 2 local.get 2 local.set 2 local.set 2 local.set 4 local.get 5 i32.const 1 i32.sub
      local.tee 5 br_if 0
    end
    local.get 1 i64.const 0x100000001 i64.add local.tee 3 local.set 2 local.get 4 local.get 2 local.get 1
    i64.const 0x300000003 i64.add local.tee 4 local.set 2 local.get 4 local.tee 3 i64.sub
    i64.const 0xca000000ca local.set 2 local.get 2 local.get 3 local.get 4
  )
  (func $declared-i64-5 (export "declared-i64-5") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i32)
    i64.const 0x6400000064 local.set 2 i64.const 0x6500000065 local.set 3 i64.const 0x6600000066 local.set 4
    local.get 0 i64.const 0x100000001 i64.add local.get 1 i64.const 0x200000002 i64.add local.get 1
    i64.const 0x300000003 i64.add
    block
      local.get 2 local.tee 4 local.get 4 local.set 4 local.set 3
    end
    local.get 4 local.tee 4 i32.const 2 local.set 5
    loop
      local.get 0 i64.const 0x100000001 i64.add local.tee 3 local.get 1 i64.const 0x200000002 i64.add
      local.get 2 local.set 3 local.set 4 local.set 2 local.get 5 i32.const 1 i32.sub local.tee 5 br_if 0
    end
    local.tee 4 local.set 3 i64.sub
    block
      block
        local.get 3 local.get 4 local.get 1 i64.const 0x300000003 i64.add local.set 3 local.set 3 local.set 4
      end
      local.get 3 local.get 2 local.get 0 i64.const 0x300000003 i64.add local.set 2 local.set 4 local.set 2
    end
    local.get 2 local.get 2 local.get 4 local.get 4 local.get 4 local.set 2 local.get 2 local.get 3
    local.get 4
  )
  (func $declared-i64-6 (export "declared-i64-6") (param i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i32)
    i64.const 0x6400000064 local.set 2 i64.const 0x6500000065 local.set 3 i64.const 0x6600000066 local.set 4
    local.get 0 i64.const 0x100000001 i64.add local.get 1 i64.const 0x200000002 i64.add local.get 0
    i64.const 0x300000003 i64.add local.get 0 i64.const 0x400000004 i64.add local.get 0 i64.const 0x500000005
    i64.add local.get 1 i64.const 0x600000006 i64.add local.get 5 i32.eqz
    if
      i64.const 0xc8000000c8 local.set 2 i32.const 2 local.set 5
      loop
        local.get 0 i64.const 0x100000001 i64.add local.tee 4 local.tee 3 i64.const 0xc9000000c9 local.set 3
        local.tee 3 local.set 3 local.get 5 i32.const 1 i32.sub local.tee 5 br_if 0
      end
      local.get 1 i64.const 0x100000001 i64.add local.set 2
      block
        local.get 0 i64.const 0x100000001 i64.add local.set 2 local.get 2 local.tee 3 local.tee 2 local.set 4
      end
    else
      local.get 3 i32.const 2 local.set 5
      loop
        local.get 4 local.get 4 local.set 2 local.set 3 local.get 5 i32.const 1 i32.sub local.tee 5 br_if 0
      end
      i32.const 2 local.set 5
      loop
        i64.const 0xc8000000c8 local.set 4 i64.const 0xc8000000c8 local.set 4 local.get 4 local.get 0
        i64.const 0x200000002 i64.add local.set 3 local.set 4 local.get 5 i32.const 1 i32.sub local.tee 5
        br_if 0
      end
      local.get 1 i64.const 0x200000002 i64.add local.set 2 local.set 3
    end
    local.get 3 local.get 4 local.set 4 i32.const 2 local.set 5
    loop
      local.get 1 i64.const 0x100000001 i64.add local.tee 2 local.tee 2 local.tee 2 local.get 0
      i64.const 0x200000002 i64.add local.set 2 local.set 3 local.get 5 i32.const 1 i32.sub local.tee 5
      br_if 0
    end
    local.get 2
    block
      block
        i64.const 0xc8000000c8 local.set 2 local.get 4 local.get 3 local.set 4 local.set 2
      end
      local.get 1 i64.const 0x100000001 i64.add local.set 2
    end
    i64.const 0xd0000000d0 local.set 4
    block
      local.get 2 local.set 3 local.get 1 i64.const 0x100000001 i64.add local.get 1 i64.const 0x200000002
      i64.add local.set 3 local.set 2
    end
    local.get 2 local.get 2 local.set 3 local.tee 3 local.get 3 local.get 2 local.get 3 local.get 4
  )
  (func $declared-i64-7 (export "declared-i64-7") (param i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i32)
    i64.const 0x6400000064 local.set 2 i64.const 0x6500000065 local.set 3 i64.const 0x6600000066 local.set 4
    local.get 0 i64.const 0x100000001 i64.add local.get 0 i64.const 0x200000002 i64.add local.get 0
    i64.const 0x300000003 i64.add local.get 1 i64.const 0x400000004 i64.add local.get 1 i64.const 0x500000005
    i64.add local.get 1 i64.const 0x600000006 i64.add local.get 0 i64.const 0x700000007 i64.add local.get 0
    i64.const 0x800000008 i64.add local.get 0 i64.const 0x900000009 i64.add local.get 3 local.set 4
    local.tee 3 local.get 3 i64.sub local.get 0 i64.const 0xa0000000a i64.add local.get 0
    i64.const 0xb0000000b i64.add local.get 4 local.get 2 local.get 4 local.get 4 local.get 5 i32.eqz
    if
      local.get 5 i32.eqz
      if
        local.get 3 local.tee 3 local.set 4 local.get 4 local.set 3
      else
        i64.const 0xc8000000c8 local.set 3 local.get 4 local.tee 2 local.get 2 local.set 2 local.set 3
      end
      i32.const 2 local.set 5
      loop
        i64.const 0xc8000000c8 local.set 3 local.get 4 local.get 2 local.tee 3 local.set 2 local.set 4
        local.get 5 i32.const 1 i32.sub local.tee 5 br_if 0
      end
      local.get 0 i64.const 0x100000001 i64.add local.tee 3 local.set 3
    else
      block
        local.get 1 i64.const 0x100000001 i64.add local.set 4 local.get 0 i64.const 0x100000001 i64.add
        local.set 3 local.get 4 local.tee 2 local.set 4
      end
      local.get 0 i64.const 0x100000001 i64.add local.set 3 local.get 1 i64.const 0x100000001 i64.add
      local.set 2
    end
    local.get 0 i64.const 0x1000000010 i64.add local.get 5 i32.eqz
    if
      local.get 1 i64.const 0x100000001 i64.add local.tee 3 local.tee 3 local.set 4 local.get 2 local.set 4
    else
      local.get 0 i64.const 0x100000001 i64.add local.set 2 local.get 2 local.set 4 local.get 0
      i64.const 0x100000001 i64.add local.tee 4 local.set 3
    end
    local.get 2 local.get 3 local.get 4
  )
  (func $declared-i64-8 (export "declared-i64-8") (param i64 i64) (result i64 i64 i64 i64)
  (local i64 i64 i64 i32)
    i64.const 0x6400000064 local.set 2 i64.const 0x6500000065 local.set 3 i64.const 0x6600000066 local.set 4
    i64.const 0xc8000000c8 local.set 2 local.get 3 local.set 3 local.get 1 i64.const 0x100000001 i64.add
    local.set 4 local.get 1 i64.const 0x100000001 i64.add local.set 4 local.get 3 local.tee 4 local.get 3
    local.tee 2 local.get 2 local.set 4 i32.const 2 local.set 5
    loop
      i64.const 0xc8000000c8 local.set 3 local.get 0 i64.const 0x100000001 i64.add local.tee 4 local.set 2
      local.get 5 i32.const 1 i32.sub local.tee 5 br_if 0
    end
    local.tee 4 i64.sub local.get 2 local.get 3 local.get 4
  )
  (func $declared-i64-9 (export "declared-i64-9") (param i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i32)
    i64.const 0x6400000064 local.set 2 i64.const 0x6500000065 local.set 3 i64.const 0x6600000066 local.set 4
    local.get 1 i64.const 0x100000001 i64.add local.get 1 i64.const 0x200000002 i64.add local.get 1
    i64.const 0x300000003 i64.add local.get 2 local.tee 2 i64.const 0xcc000000cc local.set 2
    i64.const 0xcc000000cc local.set 3 local.set 4
    block
      local.get 4 local.get 5 i32.eqz
      if
        local.get 0 i64.const 0x100000001 i64.add local.set 3 local.get 2 local.get 0 i64.const 0x200000002
        i64.add local.set 4 local.set 4
      else
        i64.const 0xc8000000c8 local.set 4 local.get 0 i64.const 0x100000001 i64.add i64.const 0xc9000000c9
        local.set 2 local.set 4
      end
      local.set 4 local.get 4 local.set 4
    end
    i64.sub i64.const 0xca000000ca local.set 3 local.get 4 i32.const 2 local.set 5
    loop
      local.get 3 local.get 2 local.tee 2 local.tee 4 local.set 3 local.set 3 local.get 5 i32.const 1 i32.sub
      local.tee 5 br_if 0
    end
    local.get 1 i64.const 0x400000004 i64.add local.get 4 local.get 1 i64.const 0x600000006 i64.add
    local.get 2 local.get 2 local.get 3 local.get 4
  )
  (func $declared-i64-10 (export "declared-i64-10") (param i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i32)
    i64.const 0x6400000064 local.set 2 i64.const 0x6500000065 local.set 3 i64.const 0x6600000066 local.set 4
    local.get 1 i64.const 0x100000001 i64.add local.get 1 i64.const 0x200000002 i64.add local.get 1
    i64.const 0x300000003 i64.add local.get 0 i64.const 0x400000004 i64.add local.get 0 i64.const 0x500000005
    i64.add local.get 0 i64.const 0x600000006 i64.add
    block
      local.get 5 i32.eqz
      if
        local.get 1 i64.const 0x100000001 i64.add local.get 1 i64.const 0x200000002 i64.add local.get 3
        i64.sub local.set 4 local.set 2
      else
        i64.const 0xc8000000c8 local.set 2 local.get 0 i64.const 0x100000001 i64.add local.tee 2 local.set 2
        local.get 0 i64.const 0x100000001 i64.add local.set 2
      end
      local.get 2 i32.const 2 local.set 5
      loop
        local.get 3 local.get 3 i64.const 0xca000000ca local.set 3 local.set 3 local.set 3 local.get 5
        i32.const 1 i32.sub local.tee 5 br_if 0
      end
      local.get 5 i32.eqz
      if
        local.get 0 i64.const 0x100000001 i64.add local.tee 2 local.get 4 local.get 3 local.tee 4 local.set 2
        local.set 3 local.set 3
      else
        i64.const 0xc8000000c8 local.set 3 i64.const 0xc8000000c8 local.set 3 local.get 0
        i64.const 0x100000001 i64.add local.set 2
      end
      local.set 2
    end
    i64.sub local.get 3 local.get 3 local.get 2 local.set 2 local.get 4 local.get 2 i64.const 0xd1000000d1
    local.set 2
    block
      local.get 5 i32.eqz
      if
        local.get 1 i64.const 0x100000001 i64.add local.tee 4 local.get 3 local.set 2 local.get 3 local.set 4
        local.set 4
      else
        local.get 4 local.get 2 local.tee 3 local.get 3 local.set 4 local.set 4 local.set 4
      end
      local.get 0 i64.const 0x100000001 i64.add local.set 2 local.get 1 i64.const 0x100000001 i64.add
      local.tee 3 i64.const 0xc9000000c9 local.set 4 local.set 3
    end
    local.set 2 local.tee 4 local.get 4 local.set 3 local.get 2 local.get 3 local.get 4
  )
  (func $declared-i64-11 (export "declared-i64-11") (param i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i32)
    i64.const 0x6400000064 local.set 2 i64.const 0x6500000065 local.set 3 i64.const 0x6600000066 local.set 4
    local.get 0 i64.const 0x100000001 i64.add local.get 0 i64.const 0x200000002 i64.add local.get 0
    i64.const 0x300000003 i64.add local.get 1 i64.const 0x400000004 i64.add local.get 0 i64.const 0x500000005
    i64.add local.get 0 i64.const 0x600000006 i64.add local.get 1 i64.const 0x700000007 i64.add local.get 0
    i64.const 0x800000008 i64.add local.get 0 i64.const 0x900000009 i64.add local.get 4 local.get 0
    i64.const 0xb0000000b i64.add local.tee 4 local.get 2 i32.const 2 local.set 5
    loop
      local.get 0 i64.const 0x100000001 i64.add local.tee 4 local.get 0 i64.const 0x200000002 i64.add
      i64.const 0xca000000ca local.set 3 local.get 0 i64.const 0x300000003 i64.add local.set 2 local.set 4
      local.set 4 local.get 5 i32.const 1 i32.sub local.tee 5 br_if 0
    end
    i32.const 2 local.set 5
    loop
      local.get 1 i64.const 0x100000001 i64.add local.tee 3 local.set 2 local.get 0 i64.const 0x100000001
      i64.add local.set 4 local.get 0 i64.const 0x100000001 i64.add local.tee 3 local.set 4 local.get 5
      i32.const 1 i32.sub local.tee 5 br_if 0
    end
    i64.const 0xd4000000d4 local.set 4 local.get 2 local.get 3
    block
      local.get 0 i64.const 0x100000001 i64.add local.set 2 local.get 1 i64.const 0x100000001 i64.add
      local.set 3
    end
    local.get 3 local.get 5 i32.eqz
    if
      local.get 0 i64.const 0x100000001 i64.add local.tee 2 local.set 2 local.get 1 i64.const 0x100000001
      i64.add local.set 4
    else
      local.get 2 local.get 4 local.get 2 i32.const 2 local.set 5
      loop
        local.get 0 i64.const 0x100000001 i64.add local.set 4 local.get 1 i64.const 0x100000001 i64.add
        local.tee 4 local.tee 3 local.set 2 local.get 5 i32.const 1 i32.sub local.tee 5 br_if 0
      end
      local.set 4 local.set 4 local.set 2
    end
    local.get 1 i64.const 0x1000000010 i64.add local.get 4 local.get 2 local.get 3 local.get 4
  )
  (func $framed-i64-0 (export "framed-i64-0") (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64 i64 i64 i64)
  (local i64 i64 i64 i32)
    i64.const 1 call $callee drop i64.const 0x6400000064 local.set 8 i64.const 0x6500000065 local.set 9
    i64.const 0x6600000066 local.set 10
    block
      local.get 0 i64.const 0x100000001 i64.add local.tee 8 local.get 8 local.set 9 local.set 10
    end
    local.get 4 i64.const 0x100000001 i64.add local.set 9 local.get 9 local.get 10 local.set 9 local.tee 10
    local.get 8 local.get 11 i32.eqz
    if
      local.get 11 i32.eqz
      if
        local.get 4 i64.const 0x100000001 i64.add local.set 9 local.get 9 i64.const 0xc9000000c9 local.set 8
        local.set 9
      else
        local.get 5 i64.const 0x100000001 i64.add local.set 10 local.get 10 local.tee 8 local.set 10
      end
      local.get 6 i64.const 0x100000001 i64.add local.set 10 local.get 5 i64.const 0x100000001 i64.add
      local.set 8
      block
        local.get 4 i64.const 0x100000001 i64.add local.tee 10 local.get 6 i64.const 0x200000002 i64.add
        local.tee 10 local.tee 10 local.set 8 local.set 10
      end
    else
      block
        local.get 10 local.set 10 local.get 5 i64.const 0x100000001 i64.add local.tee 8 local.set 9
      end
      local.get 6 i64.const 0x100000001 i64.add local.tee 9 local.get 9 local.set 10 local.set 10
    end
    i32.const 2 local.set 11
    loop
      local.get 7 i64.const 0x100000001 i64.add local.set 10 local.get 4 i64.const 0x100000001 i64.add
      local.tee 10 local.set 10 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.set 9 local.tee 9
    block
      local.get 1 i64.const 0x100000001 i64.add local.tee 10 local.get 9 i64.const 0xca000000ca local.set 10
      local.set 8 local.set 10
    end
    local.get 8 local.get 9 local.get 10
  )
  (func $framed-i64-1 (export "framed-i64-1") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i32)
    i64.const 1 call $callee drop i64.const 0x6400000064 local.set 8 i64.const 0x6500000065 local.set 9
    i64.const 0x6600000066 local.set 10 local.get 5 i64.const 0x100000001 i64.add local.get 3
    i64.const 0x200000002 i64.add local.get 5 i64.const 0x300000003 i64.add i64.const 0xcb000000cb local.set 9
    local.get 10 i32.const 2 local.set 11
    loop
      local.get 0 i64.const 0x100000001 i64.add local.tee 9 local.get 8 local.tee 8 local.set 10 local.set 8
      local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.set 8 i64.const 0xcb000000cb local.set 9 local.set 9
    block
      local.get 2 i64.const 0x100000001 i64.add
      block
        local.get 1 i64.const 0x100000001 i64.add local.get 9 i64.const 0xca000000ca local.set 8 local.set 10
        local.set 8
      end
      local.get 10 local.tee 8 local.set 9 local.set 8
    end
    local.get 8 local.get 11 i32.eqz
    if
      local.get 10 local.get 11 i32.eqz
      if
        i64.const 0xc8000000c8 local.set 10 local.get 10 local.get 1 i64.const 0x200000002 i64.add local.set 8
        local.set 10
      else
        local.get 9 local.set 8 local.get 8 local.get 8 local.set 10 local.set 8
      end
      i64.const 0xc9000000c9 local.set 8 local.get 4 i64.const 0x200000002 i64.add local.set 9 local.set 8
    else
      local.get 2 i64.const 0x100000001 i64.add local.get 11 i32.eqz
      if
        local.get 4 i64.const 0x100000001 i64.add local.tee 8 local.tee 9 local.get 10 local.get 8 local.set 8
        local.set 10 local.set 10
      else
        i64.const 0xc8000000c8 local.set 8 i64.const 0xc8000000c8 local.set 10
      end
      local.set 10 local.get 10 local.set 9
    end
    local.tee 10 local.get 8 i32.const 2 local.set 11
    loop
      local.get 3 i64.const 0x100000001 i64.add local.set 8 local.get 4 i64.const 0x100000001 i64.add
      local.set 8 local.get 7 i64.const 0x100000001 i64.add local.tee 10 local.set 9 local.get 11 i32.const 1
      i32.sub local.tee 11 br_if 0
    end
    local.tee 8 local.get 10 local.get 8 local.get 9 local.get 10
  )
  (func $framed-i64-2 (export "framed-i64-2") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i32)
    i64.const 1 call $callee drop i64.const 0x6400000064 local.set 8 i64.const 0x6500000065 local.set 9
    i64.const 0x6600000066 local.set 10 local.get 1 i64.const 0x100000001 i64.add local.get 3
    i64.const 0x200000002 i64.add local.get 3 i64.const 0x300000003 i64.add local.get 0 i64.const 0x400000004
    i64.add local.get 7 i64.const 0x500000005 i64.add local.get 3 i64.const 0x600000006 i64.add local.set 9
    local.tee 9 local.get 10 local.set 10
    block
      local.get 2 i64.const 0x100000001 i64.add local.tee 10 local.get 1 i64.const 0x200000002 i64.add
      local.get 2 i64.const 0x300000003 i64.add local.get 10 local.set 9 local.set 10 local.set 9 local.set 10
    end
    local.get 11 i32.eqz
    if
      i64.const 0xc8000000c8 local.set 8 local.get 8 local.get 9 local.get 8 local.set 9 local.set 10
      local.set 9
    else
      block
        local.get 2 i64.const 0x100000001 i64.add local.set 10 local.get 7 i64.const 0x100000001 i64.add
        local.get 9 i64.sub local.set 10
      end
      local.get 1 i64.const 0x100000001 i64.add local.tee 9 local.get 8 local.get 9 local.set 9 local.set 10
      local.set 9
    end
    i64.sub local.get 11 i32.eqz
    if
      local.get 2 i64.const 0x100000001 i64.add local.get 8 local.get 10 local.set 9 local.set 9 local.set 8
    else
      local.get 10 i64.const 0xc9000000c9 local.set 8 i32.const 2 local.set 11
      loop
        local.get 5 i64.const 0x100000001 i64.add local.tee 8 local.get 8 local.get 8 local.set 10 local.set 8
        local.set 8 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      i32.const 2 local.set 11
      loop
        local.get 8 local.tee 9 local.set 9 local.get 4 i64.const 0x100000001 i64.add local.tee 8 local.set 9
        local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.set 8
    end
    local.get 8 i64.sub local.set 10 local.get 9 local.tee 9 local.get 10 local.get 8 local.get 9 local.get 10
  )
  (func $framed-i64-3 (export "framed-i64-3") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i32)
    i64.const 1 call $callee drop i64.const 0x6400000064 local.set 8 i64.const 0x6500000065 local.set 9
    i64.const 0x6600000066 local.set 10 local.get 3 i64.const 0x100000001 i64.add local.get 2
    i64.const 0x200000002 i64.add local.get 7 i64.const 0x300000003 i64.add local.get 6 i64.const 0x400000004
    i64.add local.get 1 i64.const 0x500000005 i64.add local.get 2 i64.const 0x600000006 i64.add local.get 6
    i64.const 0x700000007 i64.add local.get 6 i64.const 0x800000008 i64.add local.get 3 i64.const 0x900000009
    i64.add local.get 8 local.set 10 local.set 10 local.get 9
    block
      local.get 9 local.get 11 i32.eqz
      if
        local.get 1 i64.const 0x100000001 i64.add local.tee 10 local.get 9 local.tee 8 i64.sub local.set 9
      else
        local.get 1 i64.const 0x100000001 i64.add local.get 10 local.tee 9 local.set 10 local.set 10
      end
      local.get 4 i64.const 0x200000002 i64.add local.get 9 local.set 8 local.set 9 local.set 8
    end
    local.get 8 local.get 10 local.get 10 local.get 8 local.tee 10 local.get 10 local.set 9 local.get 10
    local.get 8 local.get 8 local.get 9 local.get 10
  )
  (func $framed-i64-4 (export "framed-i64-4") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64) (local i64 i64 i64 i32)
    i64.const 1 call $callee drop i64.const 0x6400000064 local.set 8 i64.const 0x6500000065 local.set 9
    i64.const 0x6600000066 local.set 10 local.get 11 i32.eqz
    if
      i64.const 0xc8000000c8 local.set 10 local.get 9 local.get 10
      block
        local.get 1 i64.const 0x100000001 i64.add local.set 10 local.get 9 local.set 8 local.get 3
        i64.const 0x100000001 i64.add local.set 8
      end
      local.set 9 local.set 10
    else
      i64.const 0xc8000000c8 local.set 10 i64.const 0xc8000000c8 local.set 10 local.get 7
      i64.const 0x100000001 i64.add local.set 8
    end
    local.get 2 i64.const 0x100000001 i64.add local.tee 9 local.tee 9 local.set 10 local.get 6
    i64.const 0x100000001 i64.add i32.const 2 local.set 11
    loop
      local.get 6 i64.const 0x100000001 i64.add local.get 6 i64.const 0x200000002 i64.add local.tee 8
      local.get 10 local.set 8 local.set 9 local.set 8 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.get 11 i32.eqz
    if
      local.get 5 i64.const 0x100000001 i64.add
      block
        local.get 2 i64.const 0x100000001 i64.add i64.const 0xc9000000c9 local.set 10 i64.const 0xc9000000c9
        local.set 8 i64.const 0xc9000000c9 local.set 9 local.set 10
      end
      local.get 0 i64.const 0x200000002 i64.add local.tee 10 local.set 9 local.set 8
    else
      i32.const 2 local.set 11
      loop
        local.get 3 i64.const 0x100000001 i64.add local.tee 8 local.get 9 local.get 9 local.get 10 local.set 8
        local.set 8 local.set 9 local.set 10 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 9 local.set 8 local.get 6 i64.const 0x100000001 i64.add local.tee 10 local.set 9
    end
    i64.const 0xc9000000c9 local.set 8 local.tee 10 local.tee 8 local.set 8 local.get 8 local.get 11 i32.eqz
    if
      local.get 5 i64.const 0x100000001 i64.add local.set 8 local.get 0 i64.const 0x100000001 i64.add
      local.set 8
      block
        local.get 8 local.get 10 local.get 9 local.set 9 local.set 9 local.set 10
      end
      local.get 5 i64.const 0x100000001 i64.add local.tee 8 local.set 8
    else
      i32.const 2 local.set 11
      loop
        local.get 10 local.set 9 local.get 9 local.tee 8 local.set 8 local.get 11 i32.const 1 i32.sub
        local.tee 11 br_if 0
      end
      local.get 10
      block
        local.get 1 i64.const 0x100000001 i64.add local.set 8 local.get 5 i64.const 0x100000001 i64.add
        local.set 10 local.get 10 local.set 8
      end
      local.get 10 local.set 9 local.set 9
    end
    local.get 10 local.get 8 local.get 9 local.get 10
  )
  (func $framed-i64-5 (export "framed-i64-5") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i32)
    i64.const 1 call $callee drop i64.const 0x6400000064 local.set 8 i64.const 0x6500000065 local.set 9
    i64.const 0x6600000066 local.set 10 local.get 7 i64.const 0x100000001 i64.add local.get 6
    i64.const 0x200000002 i64.add local.get 0 i64.const 0x300000003 i64.add local.get 9 i64.const 0xcc000000cc
    local.set 10 local.tee 10 local.get 11 i32.eqz
    if
      local.get 10 local.tee 9 i32.const 2 local.set 11
      loop
        local.get 0 i64.const 0x100000001 i64.add local.tee 10 i64.const 0xc9000000c9 local.set 9 local.tee 10
        local.set 9 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 8 local.set 8 local.set 9
    else
      block
        local.get 6 i64.const 0x100000001 i64.add local.set 10 i64.const 0xc8000000c8 local.set 10
        local.get 10 local.set 9
      end
      local.get 0 i64.const 0x100000001 i64.add local.set 8 local.get 11 i32.eqz
      if
        local.get 4 i64.const 0x100000001 i64.add local.tee 8 local.get 9 local.set 10 local.set 9
      else
        local.get 10 local.get 0 i64.const 0x200000002 i64.add local.get 0 i64.const 0x300000003 i64.add
        local.get 5 i64.const 0x400000004 i64.add local.set 9 local.set 8 local.set 8 local.set 8
      end
      local.get 2 i64.const 0x100000001 i64.add local.set 8
    end
    local.tee 8 local.get 11 i32.eqz
    if
      local.get 9 local.tee 9 i64.const 0xc9000000c9 local.set 8 local.tee 8 local.set 10
    else
      local.get 7 i64.const 0x100000001 i64.add local.tee 9 local.get 8 i64.sub i32.const 2 local.set 11
      loop
        local.get 8 local.set 10 local.get 6 i64.const 0x100000001 i64.add local.tee 8 local.get 8 local.set 8
        local.set 10 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.set 10
    end
    local.get 9 local.get 11 i32.eqz
    if
      local.get 5 i64.const 0x100000001 i64.add local.tee 9 local.tee 9 local.set 8 local.get 11 i32.eqz
      if
        i64.const 0xc8000000c8 local.set 8 local.get 1 i64.const 0x100000001 i64.add local.tee 10 local.get 9
        local.set 8 local.set 8
      else
        local.get 5 i64.const 0x100000001 i64.add local.tee 9 local.get 4 i64.const 0x200000002 i64.add
        local.get 5 i64.const 0x300000003 i64.add local.get 8 local.set 9 local.set 9 local.set 9 local.set 9
      end
    else
      i64.const 0xc8000000c8 local.set 9 local.get 11 i32.eqz
      if
        local.get 0 i64.const 0x100000001 i64.add local.tee 10 local.set 8 local.get 4 i64.const 0x100000001
        i64.add local.tee 8 local.get 9 local.set 9 local.set 8
      else
        local.get 9 local.get 9 local.get 9 local.get 1 i64.const 0x400000004 i64.add local.set 10 local.set 8
        local.set 10 local.set 10
      end
      local.get 10 local.get 8 local.set 9 local.set 10
    end
    i64.sub local.get 10 i64.const 0xcd000000cd local.set 9 local.get 11 i32.eqz
    if
      local.get 11 i32.eqz
      if
        local.get 8 local.tee 10 local.get 8 local.get 10 local.set 10 local.set 9 local.set 9
      else
        local.get 4 i64.const 0x100000001 i64.add local.set 9 local.get 6 i64.const 0x100000001 i64.add
        local.tee 8 local.get 8 local.set 8 local.set 9
      end
      local.get 1 i64.const 0x100000001 i64.add local.set 8 local.get 10 local.tee 10 local.set 8
    else
      local.get 4 i64.const 0x100000001 i64.add local.tee 9 local.tee 10 local.tee 8 i64.const 0xc9000000c9
      local.set 9 local.set 9
    end
    local.get 9 local.set 9 local.get 8 local.get 9 local.get 10
  )
  (func $framed-i64-6 (export "framed-i64-6") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i32)
    i64.const 1 call $callee drop i64.const 0x6400000064 local.set 8 i64.const 0x6500000065 local.set 9
    i64.const 0x6600000066 local.set 10 local.get 7 i64.const 0x100000001 i64.add local.get 1
    i64.const 0x200000002 i64.add local.get 4 i64.const 0x300000003 i64.add local.get 7 i64.const 0x400000004
    i64.add local.get 5 i64.const 0x500000005 i64.add local.get 4 i64.const 0x600000006 i64.add local.get 11
    i32.eqz
    if
      local.get 8 local.get 2 i64.const 0x200000002 i64.add
      block
        local.get 2 i64.const 0x100000001 i64.add local.tee 10 local.set 9 i64.const 0xc8000000c8 local.set 10
      end
      local.get 11 i32.eqz
      if
        local.get 3 i64.const 0x100000001 i64.add local.tee 9 local.get 9 local.set 8 local.get 9 local.set 9
        local.set 8
      else
        local.get 0 i64.const 0x100000001 i64.add local.tee 10 local.get 8 local.tee 9 local.set 8
        local.set 10
      end
      local.set 8 local.set 9
    else
      local.get 10 local.set 8 local.get 4 i64.const 0x100000001 i64.add local.tee 8 local.set 10
    end
    local.tee 8 local.get 10 local.set 10 local.get 11 i32.eqz
    if
      local.get 3 i64.const 0x100000001 i64.add local.set 8 local.get 9
      block
        local.get 4 i64.const 0x100000001 i64.add local.set 8 local.get 4 i64.const 0x100000001 i64.add
        local.set 8 local.get 7 i64.const 0x100000001 i64.add local.set 10 i64.const 0xc8000000c8 local.set 9
      end
      local.tee 8 local.set 8
    else
      local.get 11 i32.eqz
      if
        local.get 6 i64.const 0x100000001 i64.add local.tee 9 local.set 10 local.get 9 local.set 8
      else
        local.get 6 i64.const 0x100000001 i64.add local.set 10 local.get 8 local.get 8 local.set 10
        local.set 9
      end
      i32.const 2 local.set 11
      loop
        local.get 10 local.get 8 local.get 9 local.set 8 local.set 10 local.set 9 local.get 11 i32.const 1
        i32.sub local.tee 11 br_if 0
      end
      local.get 3 i64.const 0x100000001 i64.add local.tee 9 local.set 8
    end
    local.get 9 local.get 6 i64.const 0x800000008 i64.add local.tee 10 local.get 9 i64.sub i32.const 2
    local.set 11
    loop
      local.get 6 i64.const 0x100000001 i64.add local.tee 10 local.get 7 i64.const 0x200000002 i64.add
      local.get 8 local.set 8 local.set 10 local.set 10 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.get 4 i64.const 0x900000009 i64.add
    block
      local.get 9 local.set 9 i64.const 0xc8000000c8 local.set 8 local.get 2 i64.const 0x100000001 i64.add
      local.set 8
    end
    local.get 11 i32.eqz
    if
      local.get 8 local.tee 8 local.get 9
      block
        local.get 10 local.set 9 local.get 4 i64.const 0x100000001 i64.add local.tee 10 local.set 9
      end
      local.set 10 local.set 10
    else
      i32.const 2 local.set 11
      loop
        local.get 8 i64.const 0xc9000000c9 local.set 9 local.get 9 local.set 8 local.set 10 local.get 11
        i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 10 local.get 8 local.get 8 local.set 9 local.set 8 local.set 10
    end
    local.get 8 local.get 9 local.get 10
  )
  (func $framed-i64-7 (export "framed-i64-7") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i32)
    i64.const 1 call $callee drop i64.const 0x6400000064 local.set 8 i64.const 0x6500000065 local.set 9
    i64.const 0x6600000066 local.set 10 local.get 7 i64.const 0x100000001 i64.add local.get 0
    i64.const 0x200000002 i64.add local.get 4 i64.const 0x300000003 i64.add local.get 6 i64.const 0x400000004
    i64.add local.get 6 i64.const 0x500000005 i64.add local.get 1 i64.const 0x600000006 i64.add local.get 4
    i64.const 0x700000007 i64.add local.get 3 i64.const 0x800000008 i64.add local.get 5 i64.const 0x900000009
    i64.add i64.const 0xd1000000d1 local.set 8 local.tee 10 local.get 6 i64.const 0xa0000000a i64.add
    local.tee 10 local.set 8 local.set 9 local.set 9 local.tee 8 local.get 9 local.get 8 local.tee 10
    local.set 8 local.get 8 local.set 10 local.get 8 local.get 9 local.get 10
  )
  (func $framed-i64-8 (export "framed-i64-8") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i32)
    i64.const 1 call $callee drop i64.const 0x6400000064 local.set 8 i64.const 0x6500000065 local.set 9
    i64.const 0x6600000066 local.set 10 local.get 6 i64.const 0x100000001 i64.add local.set 8
    i64.const 0xc8000000c8 local.set 10 local.get 10 i64.const 0xc9000000c9 local.set 8 local.get 11 i32.eqz
    if
      local.get 6 i64.const 0x100000001 i64.add local.set 8 local.get 9 local.get 11 i32.eqz
      if
        local.get 1 i64.const 0x100000001 i64.add local.set 9 i64.const 0xc8000000c8 local.set 9 local.get 5
        i64.const 0x100000001 i64.add local.tee 9 local.set 9
      else
        local.get 1 i64.const 0x100000001 i64.add local.set 10 local.get 3 i64.const 0x100000001 i64.add
        local.tee 10 local.get 1 i64.const 0x200000002 i64.add local.tee 9 local.set 9 local.set 9
      end
      local.set 10
    else
      local.get 10 i64.const 0xc9000000c9 local.set 10 local.get 9 local.get 9 local.set 8 local.set 10
      local.set 8
    end
    local.get 0 i64.const 0x200000002 i64.add local.get 9 local.set 10 local.get 8 local.get 9 local.get 7
    i64.const 0x500000005 i64.add local.set 10 local.get 1 i64.const 0x500000005 i64.add
    block
      local.get 1 i64.const 0x100000001 i64.add local.tee 9 i64.const 0xc9000000c9 local.set 8 local.get 9
      i32.const 2 local.set 11
      loop
        i64.const 0xc8000000c8 local.set 9 local.get 10 local.get 7 i64.const 0x200000002 i64.add
        i64.const 0xca000000ca local.set 9 local.set 9 local.set 8 local.get 11 i32.const 1 i32.sub
        local.tee 11 br_if 0
      end
      local.set 8 local.set 9
    end
    local.get 8 local.get 9 local.get 10
  )
  (func $framed-i64-9 (export "framed-i64-9") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i32)
    i64.const 1 call $callee drop i64.const 0x6400000064 local.set 8 i64.const 0x6500000065 local.set 9
    i64.const 0x6600000066 local.set 10 local.get 2 i64.const 0x100000001 i64.add local.get 4
    i64.const 0x200000002 i64.add local.get 1 i64.const 0x300000003 i64.add local.get 8 local.get 10
    local.get 9 local.get 9 local.set 8 local.set 8 i64.const 0xcd000000cd local.set 9 local.get 8 local.get 9
    local.get 8 local.get 9 local.get 9 local.tee 10 local.get 11 i32.eqz
    if
      local.get 1 i64.const 0x100000001 i64.add local.set 8 local.get 7 i64.const 0x100000001 i64.add
      local.set 10 local.get 10 local.set 8
    else
      local.get 8 local.get 4 i64.const 0x200000002 i64.add local.get 0 i64.const 0x300000003 i64.add
      local.set 8 local.set 10 local.set 9
    end
    local.get 8 local.get 9 local.get 10
  )
  (func $framed-i64-10 (export "framed-i64-10") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i32)
    i64.const 1 call $callee drop i64.const 0x6400000064 local.set 8 i64.const 0x6500000065 local.set 9
    i64.const 0x6600000066 local.set 10 local.get 5 i64.const 0x100000001 i64.add local.get 2
    i64.const 0x200000002 i64.add local.get 1 i64.const 0x300000003 i64.add local.get 4 i64.const 0x400000004
    i64.add local.get 6 i64.const 0x500000005 i64.add local.get 5 i64.const 0x600000006 i64.add local.get 5
    i64.const 0x700000007 i64.add local.get 9
    block
      local.get 7 i64.const 0x100000001 i64.add local.set 8
      block
        local.get 6 i64.const 0x100000001 i64.add local.set 10 local.get 10 local.tee 8 local.set 8
      end
      i32.const 2 local.set 11
      loop
        local.get 9 local.get 9 local.get 9 local.tee 10 local.set 9 local.set 8 local.set 10 local.get 11
        i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 8 local.set 9
    end
    local.get 10 local.get 11 i32.eqz
    if
      local.get 3 i64.const 0x100000001 i64.add local.get 11 i32.eqz
      if
        local.get 3 i64.const 0x100000001 i64.add local.tee 9 local.set 8 local.get 2 i64.const 0x100000001
        i64.add local.get 2 i64.const 0x200000002 i64.add local.set 8 local.set 9
      else
        local.get 0 i64.const 0x100000001 i64.add local.tee 9 local.get 10 local.tee 8 i64.sub local.set 10
      end
      local.get 8
      block
        local.get 4 i64.const 0x100000001 i64.add local.tee 8 local.get 8 local.tee 9 local.set 10 local.set 9
      end
      local.set 10 local.set 9
    else
      local.get 7 i64.const 0x100000001 i64.add local.tee 9 local.get 11 i32.eqz
      if
        local.get 4 i64.const 0x100000001 i64.add local.set 9 local.get 5 i64.const 0x100000001 i64.add
        local.set 10 local.get 1 i64.const 0x100000001 i64.add local.set 10
      else
        local.get 3 i64.const 0x100000001 i64.add local.set 8 local.get 5 i64.const 0x100000001 i64.add
        i64.const 0xc9000000c9 local.set 10 local.set 9
      end
      local.get 8 local.get 11 i32.eqz
      if
        local.get 9 local.tee 9 local.set 10
      else
        local.get 2 i64.const 0x100000001 i64.add local.set 8 local.get 10 local.set 10 local.get 8
        local.set 9
      end
      local.set 10 local.set 9
    end
    local.get 0 i64.const 0xa0000000a i64.add local.get 8 local.get 9 local.get 8 i64.sub local.get 10
    local.tee 10 local.get 11 i32.eqz
    if
      block
        local.get 0 i64.const 0x100000001 i64.add local.set 10 local.get 5 i64.const 0x100000001 i64.add
        local.set 9 local.get 5 i64.const 0x100000001 i64.add local.set 8
      end
      local.get 8 local.get 10 local.tee 8 local.set 8 local.set 9
    else
      local.get 7 i64.const 0x100000001 i64.add local.tee 9 local.get 8 local.get 7 i64.const 0x300000003
      i64.add local.get 10 local.set 8 local.set 10 local.set 8 local.set 9
    end
    local.set 8 local.get 8 local.get 9 local.get 10
  )
  (func $framed-i64-11 (export "framed-i64-11") (param i64 i64 i64 i64 i64 i64 i64 i64)
  (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i32)
    i64.const 1 call $callee drop i64.const 0x6400000064 local.set 8 i64.const 0x6500000065 local.set 9
    i64.const 0x6600000066 local.set 10 local.get 6 i64.const 0x100000001 i64.add local.get 1
    i64.const 0x200000002 i64.add local.get 3 i64.const 0x300000003 i64.add local.get 3 i64.const 0x400000004
    i64.add local.get 5 i64.const 0x500000005 i64.add local.get 3 i64.const 0x600000006 i64.add local.get 7
    i64.const 0x700000007 i64.add local.get 4 i64.const 0x800000008 i64.add local.get 5 i64.const 0x900000009
    i64.add local.get 8 local.get 8
    block
      local.get 10 local.get 4 i64.const 0x200000002 i64.add local.tee 9 local.get 8 local.set 9 local.set 9
      local.set 9
    end
    local.tee 10 i64.const 0xd3000000d3 local.set 10 local.get 9 local.set 10 local.set 10 local.get 8
    local.tee 10 local.get 0 i64.const 0xc0000000c i64.add local.get 8 local.set 10 local.get 11 i32.eqz
    if
      local.get 0 i64.const 0x100000001 i64.add local.tee 9 local.set 8 local.get 2 i64.const 0x100000001
      i64.add local.tee 10 local.get 11 i32.eqz
      if
        local.get 5 i64.const 0x100000001 i64.add local.tee 9 local.get 9 local.get 9 i64.const 0xcb000000cb
        local.set 10 local.set 10 local.set 8 local.set 8
      else
      end
      local.set 8
    else
      block
        local.get 9 local.get 10 i64.sub local.get 8 local.set 8 local.set 9
      end
      local.get 4 i64.const 0x100000001 i64.add local.get 7 i64.const 0x200000002 i64.add i64.sub local.set 8
    end
    local.get 8 local.get 9 local.get 10
  )
)

(assert_return (invoke "pinned-i64-0"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303))
  (i64.const 0x101010301010103) (i64.const 0x101010301010103) (i64.const 0x101010301010103)
  (i64.const 0x101010401010104))
(assert_return (invoke "pinned-i64-1"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303))
  (i64.const 0x303030403030304) (i64.const 0x303030503030305) (i64.const 0x202020602020206)
  (i64.const 0x202020502020205) (i64.const 0xd1000000d1) (i64.const 0x202020502020205)
  (i64.const 0xd1000000d1) (i64.const 0xd1000000d1))
(assert_return (invoke "pinned-i64-2"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303))
  (i64.const 0x202020302020203) (i64.const 0x202020402020204) (i64.const 0x303030603030306)
  (i64.const 0xc8000000c8) (i64.const 0xfffffff6fffffff7) (i64.const 0x101010901010109)
  (i64.const 0xc8000000c8) (i64.const 0xfffffff6fffffff7))
(assert_return (invoke "pinned-i64-3"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303))
  (i64.const 0x101010201010102) (i64.const 0x303030503030305) (i64.const 0x303030603030306)
  (i64.const 0x101010501010105) (i64.const 0x101010601010106) (i64.const 0x101010701010107)
  (i64.const 0x202020902020209) (i64.const 0x303030b0303030b) (i64.const 0x202020202020202)
  (i64.const 0x202020202020202) (i64.const 0x202020302020203) (i64.const 0x202020302020203)
  (i64.const 0x202020202020202) (i64.const 0x202020202020202) (i64.const 0x202020202020202)
  (i64.const 0x202020202020202) (i64.const 0x202020202020202) (i64.const 0x202020202020202))
(assert_return (invoke "pinned-i64-4"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303))
  (i64.const 0x202020402020204) (i64.const 0x202020602020206) (i64.const 0x202020702020207)
  (i64.const 0x202020402020204) (i64.const 0x202020602020206))
(assert_return (invoke "pinned-i64-5"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303))
  (i64.const 0x303030403030304) (i64.const 0x202020402020204) (i64.const 0x101010401010104) (i64.const 0)
  (i64.const 0x202020402020204) (i64.const 0x202020402020204) (i64.const 0x202020402020204)
  (i64.const 0x202020402020204))
(assert_return (invoke "pinned-i64-6"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303))
  (i64.const 0x303030403030304) (i64.const 0x303030503030305) (i64.const 0x303030603030306)
  (i64.const 0x303030703030307) (i64.const 0x202020702020207) (i64.const 0x303030903030309)
  (i64.const 0xc8000000c8) (i64.const 0x800000008) (i64.const 0x101010a0101010a) (i64.const 0xd3000000d3)
  (i64.const 0xd3000000d3) (i64.const 0xd3000000d3))
(assert_return (invoke "pinned-i64-7"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303))
  (i64.const 0x202020302020203) (i64.const 0x202020402020204) (i64.const 0x303030603030306)
  (i64.const 0x101010501010105) (i64.const 0x101010601010106) (i64.const 0x202020802020208)
  (i64.const 0x101010801010108) (i64.const 0x101010901010109) (i64.const 0x101010801010108)
  (i64.const 0x101010901010109) (i64.const 0x101010801010108))
(assert_return (invoke "pinned-i64-8"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303))
  (i64.const 0xc8000000c8) (i64.const 0xcb000000cb) (i64.const 0xca000000ca) (i64.const 0xc9000000c9)
  (i64.const 0xd3000000d3) (i64.const 0xcb000000cb) (i64.const 0xcb000000cb) (i64.const 0xce000000ce))
(assert_return (invoke "pinned-i64-9"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303))
  (i64.const 0x303030403030304) (i64.const 0x202020402020204) (i64.const 0x303030603030306)
  (i64.const 0x101010101010101) (i64.const 0x303030303030303) (i64.const 0x202020202020202)
  (i64.const 0xcd000000cd) (i64.const 0x202020202020202) (i64.const 0xcd000000cd) (i64.const 0xcd000000cd)
  (i64.const 0xce000000ce) (i64.const 0xcd000000cd) (i64.const 0xce000000ce))
(assert_return (invoke "pinned-i64-10"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303))
  (i64.const 0x303030403030304) (i64.const 0x303030503030305) (i64.const 0x202020502020205)
  (i64.const 0x202020602020206) (i64.const 0x202020702020207) (i64.const 0x303030903030309)
  (i64.const 0x202020902020209) (i64.const 0x202020202020202) (i64.const 0x202020202020202)
  (i64.const 0x202020e0202020e) (i64.const 0x202020302020203) (i64.const 0) (i64.const 0x202020402020204)
  (i64.const 0x202020602020206) (i64.const 0x202020502020205))
(assert_return (invoke "pinned-i64-11"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303))
  (i64.const 0x101010201010102) (i64.const 0x101010301010103) (i64.const 0x101010401010104)
  (i64.const 0x101010501010105) (i64.const 0x101010601010106) (i64.const 0x101010701010107)
  (i64.const 0x303030a0303030a) (i64.const 0x101010901010109) (i64.const 0x202020b0202020b)
  (i64.const 0x101010101010101) (i64.const 0x101010101010101) (i64.const 0x303030f0303030f)
  (i64.const 0x101010201010102) (i64.const 0x303030503030305) (i64.const 0x303030503030305))
(assert_return (invoke "cached-i64-0"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x505050605050506)
  (i64.const 0x505050605050506) (i64.const 0x505050605050506) (i64.const 0x202020302020203))
(assert_return (invoke "cached-i64-1"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x606060706060607)
  (i64.const 0x404040604040406) (i64.const 0x303030403030304) (i64.const 0x606060906060609)
  (i64.const 0x303030603030306) (i64.const 0x606060906060609) (i64.const 0x303030603030306)
  (i64.const 0x303030603030306))
(assert_return (invoke "cached-i64-2"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x202020302020203)
  (i64.const 0x404040604040406) (i64.const 0x404040704040407) (i64.const 0xc8000000c8)
  (i64.const 0xf5f5f5f3f5f5f5f4) (i64.const 0x303030403030304) (i64.const 0xc8000000c8)
  (i64.const 0xf5f5f5f3f5f5f5f4))
(assert_return (invoke "cached-i64-3"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x404040504040405)
  (i64.const 0x303030503030305) (i64.const 0x808080b0808080b) (i64.const 0x707070b0707070b)
  (i64.const 0x202020702020207) (i64.const 0x303030903030309) (i64.const 0x707070e0707070e)
  (i64.const 0x707070f0707070f) (i64.const 0x707070707070707) (i64.const 0x707070707070707)
  (i64.const 0x202020302020203) (i64.const 0x202020302020203) (i64.const 0x707070707070707)
  (i64.const 0x707070707070707) (i64.const 0x707070707070707) (i64.const 0x707070707070707)
  (i64.const 0x707070707070707) (i64.const 0x707070707070707))
(assert_return (invoke "cached-i64-4"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x303030503030305)
  (i64.const 0x101010201010102) (i64.const 0x101010301010103) (i64.const 0x303030503030305)
  (i64.const 0x101010201010102))
(assert_return (invoke "cached-i64-5"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x808080908080809)
  (i64.const 0x707070907070709) (i64.const 0x101010401010104) (i64.const 0) (i64.const 0x202020302020203)
  (i64.const 0x202020302020203) (i64.const 0x202020302020203) (i64.const 0x202020302020203))
(assert_return (invoke "cached-i64-6"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x808080908080809)
  (i64.const 0x202020402020204) (i64.const 0x505050805050508) (i64.const 0x808080c0808080c)
  (i64.const 0x606060b0606060b) (i64.const 0x505050b0505050b) (i64.const 0xc8000000c8) (i64.const 0x800000008)
  (i64.const 0x505050e0505050e) (i64.const 0x303030403030304) (i64.const 0x505050605050506)
  (i64.const 0x303030403030304))
(assert_return (invoke "cached-i64-7"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x808080908080809)
  (i64.const 0x101010301010103) (i64.const 0x505050805050508) (i64.const 0x707070b0707070b)
  (i64.const 0x707070c0707070c) (i64.const 0x202020802020208) (i64.const 0x505050c0505050c)
  (i64.const 0x404040c0404040c) (i64.const 0x505050c0505050c) (i64.const 0x404040c0404040c)
  (i64.const 0x505050c0505050c))
(assert_return (invoke "cached-i64-8"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0xc8000000c8)
  (i64.const 0x101010301010103) (i64.const 0x707070807070708) (i64.const 0x707070907070709)
  (i64.const 0x202020702020207) (i64.const 0x202020302020203) (i64.const 0x202020302020203)
  (i64.const 0x707070e0707070e))
(assert_return (invoke "cached-i64-9"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x303030403030304)
  (i64.const 0x505050705050507) (i64.const 0x202020502020205) (i64.const 0x606060606060606)
  (i64.const 0x808080808080808) (i64.const 0x707070707070707) (i64.const 0xcd000000cd)
  (i64.const 0x707070707070707) (i64.const 0xcd000000cd) (i64.const 0xcd000000cd) (i64.const 0xce000000ce)
  (i64.const 0xcd000000cd) (i64.const 0xce000000ce))
(assert_return (invoke "cached-i64-10"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x606060706060607)
  (i64.const 0x303030503030305) (i64.const 0x202020502020205) (i64.const 0x505050905050509)
  (i64.const 0x707070c0707070c) (i64.const 0x606060c0606060c) (i64.const 0x606060d0606060d)
  (i64.const 0x707070707070707) (i64.const 0x707070707070707) (i64.const 0x101010b0101010b)
  (i64.const 0x505050605050506) (i64.const 0xfefefefefefefeff) (i64.const 0x303030503030305)
  (i64.const 0x505050705050507) (i64.const 0x101010201010102))
(assert_return (invoke "cached-i64-11"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x707070807070708)
  (i64.const 0x202020402020204) (i64.const 0x404040704040407) (i64.const 0x404040804040408)
  (i64.const 0x606060b0606060b) (i64.const 0x404040a0404040a) (i64.const 0x808080f0808080f)
  (i64.const 0x505050d0505050d) (i64.const 0x606060f0606060f) (i64.const 0x606060606060606)
  (i64.const 0x606060606060606) (i64.const 0x101010d0101010d) (i64.const 0x303030403030304)
  (i64.const 0x101010301010103) (i64.const 0x101010301010103))
(assert_return (invoke "stack-i64-0"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)) (i64.const 0x505050505050505)
  (i64.const 0xca000000ca) (i64.const 0xca000000ca) (i64.const 0xcb000000cb) (i64.const 0xca000000ca)
  (i64.const 0xca000000ca))
(assert_return (invoke "stack-i64-1"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)) (i64.const 0x303030403030304)
  (i64.const 0x606060806060608) (i64.const 0x202020502020205) (i64.const 0x909090909090909)
  (i64.const 0x909090909090909) (i64.const 0x909090909090909) (i64.const 0x909090909090909) (i64.const 0)
  (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0x707070807070708) (i64.const 0x707070807070708)
  (i64.const 0x707070807070708) (i64.const 0x909090909090909))
(assert_return (invoke "stack-i64-2"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)) (i64.const 0x404040504040405)
  (i64.const 0x606060806060608) (i64.const 0x505050805050508) (i64.const 0xfefefef5fefefef6)
  (i64.const 0x707070a0707070a) (i64.const 0x707070807070708) (i64.const 0x707070807070708))
(assert_return (invoke "stack-i64-3"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)) (i64.const 0x909090a0909090a)
  (i64.const 0x505050705050507) (i64.const 0xb0b0b0e0b0b0b0e) (i64.const 0x202020602020206)
  (i64.const 0x404040904040409) (i64.const 0x303030903030309) (i64.const 0x101010801010108)
  (i64.const 0x909091109090911) (i64.const 0xb0b0b140b0b0b14) (i64.const 0x202020302020203)
  (i64.const 0xc9000000c9) (i64.const 0xc9000000c9) (i64.const 0x303030403030304) (i64.const 0xc9000000c9))
(assert_return (invoke "stack-i64-4"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)) (i64.const 0x404040504040405)
  (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xf9f9f9fcf9f9f9fd) (i64.const 0x202020302020203)
  (i64.const 0xca000000ca) (i64.const 0x202020302020203))
(assert_return (invoke "stack-i64-5"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)) (i64.const 0x101010201010102)
  (i64.const 0xa0a0a0c0a0a0a0c) (i64.const 0x808080908080809) (i64.const 0xa0a0a0d0a0a0a0d)
  (i64.const 0xa0a0a0d0a0a0a0d) (i64.const 0x707070807070708) (i64.const 0xcc000000cc)
  (i64.const 0xcc000000cc))
(assert_return (invoke "stack-i64-6"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)) (i64.const 0xa0a0a0b0a0a0a0b)
  (i64.const 0x101010301010103) (i64.const 0x202020502020205) (i64.const 0x707070b0707070b)
  (i64.const 0xf9f9f9f8f9f9f9f9) (i64.const 0x606060c0606060c) (i64.const 0xfbfbfbfafbfbfbfb)
  (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xfbfbfbfafbfbfbfb))
(assert_return (invoke "stack-i64-7"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)) (i64.const 0x909090a0909090a)
  (i64.const 0x505050705050507) (i64.const 0x101010401010104) (i64.const 0x505050905050509)
  (i64.const 0x606060b0606060b) (i64.const 0x707070d0707070d) (i64.const 0x101010801010108)
  (i64.const 0xb0b0b130b0b0b13) (i64.const 0xfbfbfc04fbfbfc05) (i64.const 0xd2000000d2)
  (i64.const 0x606061106060611) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xa0a0a0a0a0a0a0a)
  (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xc9000000c9) (i64.const 0xa0a0a0a0a0a0a0a)
  (i64.const 0xa0a0a0a0a0a0a0a))
(assert_return (invoke "stack-i64-8"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)) (i64.const 0x909090709090907)
  (i64.const 0x808080908080809) (i64.const 0x909090a0909090a) (i64.const 0x808080908080809)
  (i64.const 0x808080908080809) (i64.const 0x808080908080809))
(assert_return (invoke "stack-i64-9"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)) (i64.const 0x101010201010102)
  (i64.const 0xa0a0a0c0a0a0a0c) (i64.const 0x808080b0808080b) (i64.const 0x101010501010105)
  (i64.const 0x202020402020204) (i64.const 0x202020402020204) (i64.const 0) (i64.const 0) (i64.const 0))
(assert_return (invoke "stack-i64-10"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)) (i64.const 0x303030403030304)
  (i64.const 0x404040604040406) (i64.const 0x808080b0808080b) (i64.const 0x202020602020206)
  (i64.const 0xf9f9f9f8f9f9f9f9) (i64.const 0x606060706060607) (i64.const 0x606060706060607)
  (i64.const 0x606060706060607) (i64.const 0x606060706060607))
(assert_return (invoke "stack-i64-11"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)) (i64.const 0x505050605050506)
  (i64.const 0x808080a0808080a) (i64.const 0x202020502020205) (i64.const 0x707070b0707070b)
  (i64.const 0x404040904040409) (i64.const 0x606060c0606060c) (i64.const 0xb0b0b120b0b0b12)
  (i64.const 0x707070f0707070f) (i64.const 0x202020b0202020b) (i64.const 0xb0b0b0b0b0b0b0b)
  (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0x909090909090909) (i64.const 0xc9000000c9)
  (i64.const 0x707070807070708) (i64.const 0x707070807070708) (i64.const 0x707070807070708)
  (i64.const 0x707070807070708))
(assert_return (invoke "declared-i64-0"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0x202020302020203)
  (i64.const 0x202020302020203) (i64.const 0x202020302020203) (i64.const 0x202020302020203)
  (i64.const 0x202020302020203))
(assert_return (invoke "declared-i64-1"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0x101010201010102)
  (i64.const 0xfffffffeffffffff) (i64.const 0x6600000066) (i64.const 0x6600000066)
  (i64.const 0x202020302020203) (i64.const 0x6600000066))
(assert_return (invoke "declared-i64-2"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0x202020302020203)
  (i64.const 0x202020402020204) (i64.const 0x101010401010104) (i64.const 0x101010501010105)
  (i64.const 0x202020702020207) (i64.const 0x101010701010107) (i64.const 0) (i64.const 0x101010901010109)
  (i64.const 0x6600000066) (i64.const 0x202020302020203) (i64.const 0xd0000000d0))
(assert_return (invoke "declared-i64-3"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0x101010201010102)
  (i64.const 0x202020402020204) (i64.const 0x202020502020205) (i64.const 0x101010501010105)
  (i64.const 0x101010601010106) (i64.const 0x202020802020208) (i64.const 0x202020902020209)
  (i64.const 0x101010901010109) (i64.const 0x202020b0202020b) (i64.const 0x6600000066)
  (i64.const 0x6400000064) (i64.const 0x20201aa020201aa) (i64.const 0x20201aa020201aa)
  (i64.const 0x202021002020210) (i64.const 0x202021102020211) (i64.const 0xd5000000d5)
  (i64.const 0x202020d0202020d) (i64.const 0x20201aa020201aa))
(assert_return (invoke "declared-i64-4"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0x6400000064)
  (i64.const 0xfffffffdfffffffe) (i64.const 0xca000000ca) (i64.const 0x202020502020205)
  (i64.const 0x202020502020205))
(assert_return (invoke "declared-i64-5"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0x101010201010102)
  (i64.const 0xfffffffeffffffff) (i64.const 0x6400000064) (i64.const 0x6400000064)
  (i64.const 0x101010201010102) (i64.const 0x101010201010102) (i64.const 0x101010201010102)
  (i64.const 0x6400000064) (i64.const 0x101010201010102))
(assert_return (invoke "declared-i64-6"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0x101010201010102)
  (i64.const 0x202020402020204) (i64.const 0x101010401010104) (i64.const 0x101010501010105)
  (i64.const 0x101010601010106) (i64.const 0x202020802020208) (i64.const 0x101010201010102)
  (i64.const 0x101010301010103) (i64.const 0x202020302020203) (i64.const 0x202020302020203)
  (i64.const 0x202020302020203) (i64.const 0x202020302020203) (i64.const 0xd0000000d0))
(assert_return (invoke "declared-i64-7"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0x101010201010102)
  (i64.const 0x101010301010103) (i64.const 0x101010401010104) (i64.const 0x202020602020206)
  (i64.const 0x202020702020207) (i64.const 0x202020802020208) (i64.const 0x101010801010108)
  (i64.const 0x101010901010109) (i64.const 0) (i64.const 0x101010b0101010b) (i64.const 0x101010c0101010c)
  (i64.const 0x6500000065) (i64.const 0x6400000064) (i64.const 0x6500000065) (i64.const 0x6500000065)
  (i64.const 0x101011101010111) (i64.const 0x6400000064) (i64.const 0x202020302020203)
  (i64.const 0x6400000064))
(assert_return (invoke "declared-i64-8"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010201010102)
  (i64.const 0xc8000000c8) (i64.const 0x6500000065))
(assert_return (invoke "declared-i64-9"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0x202020302020203)
  (i64.const 0xfffffffeffffffff) (i64.const 0x6400000064) (i64.const 0x202020602020206)
  (i64.const 0xcc000000cc) (i64.const 0x202020802020208) (i64.const 0xcc000000cc) (i64.const 0xcc000000cc)
  (i64.const 0xca000000ca) (i64.const 0xcc000000cc))
(assert_return (invoke "declared-i64-10"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0x202020302020203)
  (i64.const 0x202020402020204) (i64.const 0x202020502020205) (i64.const 0x101010501010105)
  (i64.const 0xfffffffeffffffff) (i64.const 0x101010201010102) (i64.const 0x101010201010102)
  (i64.const 0x6500000065) (i64.const 0x202020302020203) (i64.const 0x6500000065) (i64.const 0x6500000065))
(assert_return (invoke "declared-i64-11"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0x101010201010102)
  (i64.const 0x101010301010103) (i64.const 0x101010401010104) (i64.const 0x202020602020206)
  (i64.const 0x101010601010106) (i64.const 0x101010701010107) (i64.const 0x202020902020209)
  (i64.const 0x101010901010109) (i64.const 0x101010a0101010a) (i64.const 0x6600000066)
  (i64.const 0x101010c0101010c) (i64.const 0x6400000064) (i64.const 0x202020302020203)
  (i64.const 0x101010201010102) (i64.const 0x202020302020203) (i64.const 0x202021202020212)
  (i64.const 0x202020302020203) (i64.const 0x101010201010102) (i64.const 0x202020302020203)
  (i64.const 0x202020302020203))
(assert_return (invoke "framed-i64-0"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x505050605050506)
  (i64.const 0x505050605050506) (i64.const 0x505050605050506) (i64.const 0x202020302020203))
(assert_return (invoke "framed-i64-1"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x606060706060607)
  (i64.const 0x404040604040406) (i64.const 0x303030403030304) (i64.const 0x606060906060609)
  (i64.const 0x808080908080809) (i64.const 0x606060906060609) (i64.const 0x808080908080809)
  (i64.const 0x808080908080809))
(assert_return (invoke "framed-i64-2"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x202020302020203)
  (i64.const 0x404040604040406) (i64.const 0x404040704040407) (i64.const 0xc8000000c8)
  (i64.const 0xf5f5f5f3f5f5f5f4) (i64.const 0x303030403030304) (i64.const 0xc8000000c8)
  (i64.const 0xf5f5f5f3f5f5f5f4))
(assert_return (invoke "framed-i64-3"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x404040504040405)
  (i64.const 0x303030503030305) (i64.const 0x808080b0808080b) (i64.const 0x707070b0707070b)
  (i64.const 0x202020702020207) (i64.const 0x303030903030309) (i64.const 0x707070e0707070e)
  (i64.const 0x707070f0707070f) (i64.const 0x6500000065) (i64.const 0x6500000065)
  (i64.const 0x202020302020203) (i64.const 0x202020302020203) (i64.const 0x6500000065)
  (i64.const 0x6500000065) (i64.const 0x6500000065) (i64.const 0x6500000065) (i64.const 0x6500000065)
  (i64.const 0x6500000065))
(assert_return (invoke "framed-i64-4"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x707070807070708)
  (i64.const 0x101010201010102) (i64.const 0x606060706060607) (i64.const 0x707070807070708)
  (i64.const 0x101010201010102))
(assert_return (invoke "framed-i64-5"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x808080908080809)
  (i64.const 0x707070907070709) (i64.const 0x101010401010104) (i64.const 0) (i64.const 0x202020302020203)
  (i64.const 0x202020302020203) (i64.const 0x202020302020203) (i64.const 0x202020302020203))
(assert_return (invoke "framed-i64-6"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x808080908080809)
  (i64.const 0x202020402020204) (i64.const 0x505050805050508) (i64.const 0x808080c0808080c)
  (i64.const 0x606060b0606060b) (i64.const 0x505050b0505050b) (i64.const 0xc8000000c8)
  (i64.const 0x707064707070647) (i64.const 0x505050e0505050e) (i64.const 0x303030403030304)
  (i64.const 0x505050605050506) (i64.const 0x303030403030304))
(assert_return (invoke "framed-i64-7"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x808080908080809)
  (i64.const 0x101010301010103) (i64.const 0x505050805050508) (i64.const 0x707070b0707070b)
  (i64.const 0x707070c0707070c) (i64.const 0x202020802020208) (i64.const 0x505050c0505050c)
  (i64.const 0x404040c0404040c) (i64.const 0x505050c0505050c) (i64.const 0x404040c0404040c)
  (i64.const 0x505050c0505050c))
(assert_return (invoke "framed-i64-8"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0xc8000000c8)
  (i64.const 0x101010301010103) (i64.const 0x707070807070708) (i64.const 0x606060706060607)
  (i64.const 0x202020702020207) (i64.const 0x202020302020203) (i64.const 0x202020302020203)
  (i64.const 0x808080d0808080d))
(assert_return (invoke "framed-i64-9"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x303030403030304)
  (i64.const 0x505050705050507) (i64.const 0x202020502020205) (i64.const 0x6400000064)
  (i64.const 0x6600000066) (i64.const 0x6500000065) (i64.const 0xcd000000cd) (i64.const 0x6500000065)
  (i64.const 0xcd000000cd) (i64.const 0xcd000000cd) (i64.const 0x808080908080809) (i64.const 0xcd000000cd)
  (i64.const 0x808080908080809))
(assert_return (invoke "framed-i64-10"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x606060706060607)
  (i64.const 0x303030503030305) (i64.const 0x202020502020205) (i64.const 0x505050905050509)
  (i64.const 0x707070c0707070c) (i64.const 0x606060c0606060c) (i64.const 0x606060d0606060d)
  (i64.const 0x6500000065) (i64.const 0x6500000065) (i64.const 0x101010b0101010b)
  (i64.const 0x505050605050506) (i64.const 0xfefefefefefefeff) (i64.const 0x303030503030305)
  (i64.const 0x606060706060607) (i64.const 0x101010201010102))
(assert_return (invoke "framed-i64-11"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i64.const 0x808080808080808)) (i64.const 0x707070807070708)
  (i64.const 0x202020402020204) (i64.const 0x404040704040407) (i64.const 0x404040804040408)
  (i64.const 0x606060b0606060b) (i64.const 0x404040a0404040a) (i64.const 0x808080f0808080f)
  (i64.const 0x505050d0505050d) (i64.const 0x606060f0606060f) (i64.const 0x6400000064)
  (i64.const 0x6400000064) (i64.const 0x101010d0101010d) (i64.const 0x303030403030304)
  (i64.const 0x606060706060607) (i64.const 0x606060706060607))

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
  (func $callee (param i64) (result i64)
    local.get 0 i64.const 1 i64.add
  )
  (func $pinned-f32-0 (export "pinned-f32-0") (param f32 f32 f32) (result f32 f32 f32 f32) (local i32)
    block
      local.get 0 f32.const 1.0 f32.add local.tee 0 local.get 0 local.set 1 local.set 2
    end
    local.get 0 f32.const 1.0 f32.add local.set 1 local.get 1 local.get 2 local.set 1 local.tee 2 local.get 0
    local.get 3 i32.eqz
    if
      local.get 3 i32.eqz
      if
        local.get 0 f32.const 1.0 f32.add local.set 1 local.get 1 f32.const 201.0 local.set 0 local.set 1
      else
        local.get 0 f32.const 1.0 f32.add local.set 2 local.get 2 local.tee 0 local.set 2
      end
      local.get 0 f32.const 1.0 f32.add local.set 2 local.get 2 f32.const 1.0 f32.add local.set 0
      block
        local.get 2 f32.const 1.0 f32.add local.tee 2 local.get 0 f32.const 2.0 f32.add local.tee 2
        local.tee 2 local.set 0 local.set 2
      end
    else
      block
        local.get 2 local.set 2 local.get 0 f32.const 1.0 f32.add local.tee 0 local.set 1
      end
      local.get 1 f32.const 1.0 f32.add local.tee 1 local.get 1 local.set 2 local.set 2
    end
    i32.const 2 local.set 3
    loop
      local.get 1 f32.const 1.0 f32.add local.set 2 local.get 2 f32.const 1.0 f32.add local.tee 2 local.set 2
      local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
    end
    local.set 1 local.tee 1
    block
      local.get 1 f32.const 1.0 f32.add local.tee 2 local.get 1 f32.const 202.0 local.set 2 local.set 0
      local.set 2
    end
    local.get 0 local.get 1 local.get 2
  )
  (func $pinned-f32-1 (export "pinned-f32-1") (param f32 f32 f32) (result f32 f32 f32 f32 f32 f32 f32 f32)
  (local i32)
    local.get 2 f32.const 1.0 f32.add local.get 2 f32.const 2.0 f32.add local.get 1 f32.const 3.0 f32.add
    f32.const 203.0 local.set 1 local.get 2 i32.const 2 local.set 3
    loop
      local.get 0 f32.const 1.0 f32.add local.tee 1 local.get 0 local.tee 0 local.set 2 local.set 0
      local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
    end
    local.set 0 f32.const 203.0 local.set 1 local.set 1
    block
      local.get 1 f32.const 1.0 f32.add
      block
        local.get 2 f32.const 1.0 f32.add local.get 1 f32.const 202.0 local.set 0 local.set 2 local.set 0
      end
      local.get 2 local.tee 0 local.set 1 local.set 0
    end
    local.get 0 local.get 3 i32.eqz
    if
      local.get 2 local.get 3 i32.eqz
      if
        f32.const 200.0 local.set 2 local.get 2 local.get 0 f32.const 2.0 f32.add local.set 0 local.set 2
      else
        local.get 1 local.set 0 local.get 0 local.get 0 local.set 2 local.set 0
      end
      f32.const 201.0 local.set 0 local.get 0 f32.const 2.0 f32.add local.set 1 local.set 0
    else
      local.get 0 f32.const 1.0 f32.add local.get 3 i32.eqz
      if
        local.get 2 f32.const 1.0 f32.add local.tee 0 local.tee 1 local.get 2 local.get 0 local.set 0
        local.set 2 local.set 2
      else
        f32.const 200.0 local.set 0 f32.const 200.0 local.set 2
      end
      local.set 2 local.get 2 local.set 1
    end
    local.tee 2 local.get 0 i32.const 2 local.set 3
    loop
      local.get 1 f32.const 1.0 f32.add local.set 0 local.get 0 f32.const 1.0 f32.add local.set 0 local.get 0
      f32.const 1.0 f32.add local.tee 2 local.set 1 local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
    end
    local.tee 0 local.get 2 local.get 0 local.get 1 local.get 2
  )
  (func $pinned-f32-2 (export "pinned-f32-2") (param f32 f32 f32) (result f32 f32 f32 f32 f32 f32 f32 f32)
  (local i32)
    local.get 1 f32.const 1.0 f32.add local.get 1 f32.const 2.0 f32.add local.get 2 f32.const 3.0 f32.add
    local.get 1 f32.const 4.0 f32.add local.get 0 f32.const 5.0 f32.add local.get 2 f32.const 6.0 f32.add
    local.set 1 local.tee 1 local.get 2 local.set 2
    block
      local.get 0 f32.const 1.0 f32.add local.tee 2 local.get 1 f32.const 2.0 f32.add local.get 1
      f32.const 3.0 f32.add local.get 2 local.set 1 local.set 2 local.set 1 local.set 2
    end
    local.get 3 i32.eqz
    if
      f32.const 200.0 local.set 0 local.get 0 local.get 1 local.get 0 local.set 1 local.set 2 local.set 1
    else
      block
        local.get 0 f32.const 1.0 f32.add local.set 2 local.get 1 f32.const 1.0 f32.add local.get 1 f32.sub
        local.set 2
      end
      local.get 1 f32.const 1.0 f32.add local.tee 1 local.get 0 local.get 1 local.set 1 local.set 2
      local.set 1
    end
    f32.sub local.get 3 i32.eqz
    if
      local.get 2 f32.const 1.0 f32.add local.get 0 local.get 2 local.set 1 local.set 1 local.set 0
    else
      local.get 2 f32.const 201.0 local.set 0 i32.const 2 local.set 3
      loop
        local.get 0 f32.const 1.0 f32.add local.tee 0 local.get 0 local.get 0 local.set 2 local.set 0
        local.set 0 local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
      end
      i32.const 2 local.set 3
      loop
        local.get 0 local.tee 1 local.set 1 local.get 2 f32.const 1.0 f32.add local.tee 0 local.set 1
        local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
      end
      local.set 0
    end
    local.get 0 f32.sub local.set 2 local.get 1 local.tee 1 local.get 2 local.get 0 local.get 1 local.get 2
  )
  (func $pinned-f32-3 (export "pinned-f32-3") (param f32 f32 f32)
  (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local i32)
    local.get 0 f32.const 1.0 f32.add local.get 2 f32.const 2.0 f32.add local.get 2 f32.const 3.0 f32.add
    local.get 0 f32.const 4.0 f32.add local.get 0 f32.const 5.0 f32.add local.get 0 f32.const 6.0 f32.add
    local.get 1 f32.const 7.0 f32.add local.get 2 f32.const 8.0 f32.add local.get 2 f32.const 9.0 f32.add
    local.get 0 local.set 2 local.set 2 local.get 1
    block
      local.get 1 local.get 3 i32.eqz
      if
        local.get 1 f32.const 1.0 f32.add local.tee 2 local.get 1 local.tee 0 f32.sub local.set 1
      else
        local.get 2 f32.const 1.0 f32.add local.get 2 local.tee 1 local.set 2 local.set 2
      end
      local.get 0 f32.const 2.0 f32.add local.get 1 local.set 0 local.set 1 local.set 0
    end
    local.get 0 local.get 2 local.get 2 local.get 0 local.tee 2 local.get 2 local.set 1 local.get 2
    local.get 0 local.get 0 local.get 1 local.get 2
  )
  (func $pinned-f32-4 (export "pinned-f32-4") (param f32 f32 f32) (result f32 f32 f32 f32 f32) (local i32)
    local.get 3 i32.eqz
    if
      f32.const 200.0 local.set 2 local.get 1 local.get 2
      block
        local.get 1 f32.const 1.0 f32.add local.set 2 local.get 1 local.set 0 local.get 1 f32.const 1.0
        f32.add local.set 0
      end
      local.set 1 local.set 2
    else
      f32.const 200.0 local.set 2 f32.const 200.0 local.set 2 local.get 2 f32.const 1.0 f32.add local.set 0
    end
    local.get 2 f32.const 1.0 f32.add local.tee 1 local.tee 1 local.set 2 local.get 1 f32.const 1.0 f32.add
    i32.const 2 local.set 3
    loop
      local.get 1 f32.const 1.0 f32.add local.get 2 f32.const 2.0 f32.add local.tee 0 local.get 2 local.set 0
      local.set 1 local.set 0 local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
    end
    local.get 3 i32.eqz
    if
      local.get 1 f32.const 1.0 f32.add
      block
        local.get 2 f32.const 1.0 f32.add f32.const 201.0 local.set 2 f32.const 201.0 local.set 0
        f32.const 201.0 local.set 1 local.set 2
      end
      local.get 2 f32.const 2.0 f32.add local.tee 2 local.set 1 local.set 0
    else
      i32.const 2 local.set 3
      loop
        local.get 0 f32.const 1.0 f32.add local.tee 0 local.get 1 local.get 1 local.get 2 local.set 0
        local.set 0 local.set 1 local.set 2 local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
      end
      local.get 1 local.set 0 local.get 2 f32.const 1.0 f32.add local.tee 2 local.set 1
    end
    f32.const 201.0 local.set 0 local.tee 2 local.tee 0 local.set 0 local.get 0 local.get 3 i32.eqz
    if
      local.get 2 f32.const 1.0 f32.add local.set 0 local.get 0 f32.const 1.0 f32.add local.set 0
      block
        local.get 0 local.get 2 local.get 1 local.set 1 local.set 1 local.set 2
      end
      local.get 0 f32.const 1.0 f32.add local.tee 0 local.set 0
    else
      i32.const 2 local.set 3
      loop
        local.get 2 local.set 1 local.get 1 local.tee 0 local.set 0 local.get 3 i32.const 1 i32.sub
        local.tee 3 br_if 0
      end
      local.get 2
      block
        local.get 0 f32.const 1.0 f32.add local.set 0 local.get 0 f32.const 1.0 f32.add local.set 2
        local.get 2 local.set 0
      end
      local.get 2 local.set 1 local.set 1
    end
    local.get 2 local.get 0 local.get 1 local.get 2
  )
  (func $pinned-f32-5 (export "pinned-f32-5") (param f32 f32 f32) (result f32 f32 f32 f32 f32 f32 f32 f32)
  (local i32)
    local.get 2 f32.const 1.0 f32.add local.get 1 f32.const 2.0 f32.add local.get 0 f32.const 3.0 f32.add
    local.get 1 f32.const 204.0 local.set 2 local.tee 2 local.get 3 i32.eqz
    if
      local.get 2 local.tee 1 i32.const 2 local.set 3
      loop
        local.get 2 f32.const 1.0 f32.add local.tee 2 f32.const 201.0 local.set 1 local.tee 2 local.set 1
        local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
      end
      local.get 0 local.set 0 local.set 1
    else
      block
        local.get 0 f32.const 1.0 f32.add local.set 2 f32.const 200.0 local.set 2 local.get 2 local.set 1
      end
      local.get 1 f32.const 1.0 f32.add local.set 0 local.get 3 i32.eqz
      if
        local.get 0 f32.const 1.0 f32.add local.tee 0 local.get 1 local.set 2 local.set 1
      else
        local.get 2 local.get 2 f32.const 2.0 f32.add local.get 1 f32.const 3.0 f32.add local.get 2
        f32.const 4.0 f32.add local.set 1 local.set 0 local.set 0 local.set 0
      end
      local.get 2 f32.const 1.0 f32.add local.set 0
    end
    local.tee 0 local.get 3 i32.eqz
    if
      local.get 1 local.tee 1 f32.const 201.0 local.set 0 local.tee 0 local.set 2
    else
      local.get 1 f32.const 1.0 f32.add local.tee 1 local.get 0 f32.sub i32.const 2 local.set 3
      loop
        local.get 0 local.set 2 local.get 0 f32.const 1.0 f32.add local.tee 0 local.get 0 local.set 0
        local.set 2 local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
      end
      local.set 2
    end
    local.get 1 local.get 3 i32.eqz
    if
      local.get 2 f32.const 1.0 f32.add local.tee 1 local.tee 1 local.set 0 local.get 3 i32.eqz
      if
        f32.const 200.0 local.set 0 local.get 1 f32.const 1.0 f32.add local.tee 2 local.get 1 local.set 0
        local.set 0
      else
        local.get 1 f32.const 1.0 f32.add local.tee 1 local.get 1 f32.const 2.0 f32.add local.get 1
        f32.const 3.0 f32.add local.get 0 local.set 1 local.set 1 local.set 1 local.set 1
      end
    else
      f32.const 200.0 local.set 1 local.get 3 i32.eqz
      if
        local.get 1 f32.const 1.0 f32.add local.tee 2 local.set 0 local.get 1 f32.const 1.0 f32.add
        local.tee 0 local.get 1 local.set 1 local.set 0
      else
        local.get 1 local.get 1 local.get 1 local.get 0 f32.const 4.0 f32.add local.set 2 local.set 0
        local.set 2 local.set 2
      end
      local.get 2 local.get 0 local.set 1 local.set 2
    end
    f32.sub local.get 2 f32.const 205.0 local.set 1 local.get 3 i32.eqz
    if
      local.get 3 i32.eqz
      if
        local.get 0 local.tee 2 local.get 0 local.get 2 local.set 2 local.set 1 local.set 1
      else
        local.get 1 f32.const 1.0 f32.add local.set 1 local.get 1 f32.const 1.0 f32.add local.tee 0
        local.get 0 local.set 0 local.set 1
      end
      local.get 1 f32.const 1.0 f32.add local.set 0 local.get 2 local.tee 2 local.set 0
    else
      local.get 2 f32.const 1.0 f32.add local.tee 1 local.tee 2 local.tee 0 f32.const 201.0 local.set 1
      local.set 1
    end
    local.get 1 local.set 1 local.get 0 local.get 1 local.get 2
  )
  (func $pinned-f32-6 (export "pinned-f32-6") (param f32 f32 f32)
  (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local i32)
    local.get 2 f32.const 1.0 f32.add local.get 2 f32.const 2.0 f32.add local.get 2 f32.const 3.0 f32.add
    local.get 2 f32.const 4.0 f32.add local.get 1 f32.const 5.0 f32.add local.get 2 f32.const 6.0 f32.add
    local.get 3 i32.eqz
    if
      local.get 0 local.get 0 f32.const 2.0 f32.add
      block
        local.get 1 f32.const 1.0 f32.add local.tee 2 local.set 1 f32.const 200.0 local.set 2
      end
      local.get 3 i32.eqz
      if
        local.get 1 f32.const 1.0 f32.add local.tee 1 local.get 1 local.set 0 local.get 1 local.set 1
        local.set 0
      else
        local.get 1 f32.const 1.0 f32.add local.tee 2 local.get 0 local.tee 1 local.set 0 local.set 2
      end
      local.set 0 local.set 1
    else
      local.get 2 local.set 0 local.get 1 f32.const 1.0 f32.add local.tee 0 local.set 2
    end
    local.tee 0 local.get 2 local.set 2 local.get 3 i32.eqz
    if
      local.get 0 f32.const 1.0 f32.add local.set 0 local.get 1
      block
        local.get 2 f32.const 1.0 f32.add local.set 0 local.get 2 f32.const 1.0 f32.add local.set 0
        local.get 0 f32.const 1.0 f32.add local.set 2 f32.const 200.0 local.set 1
      end
      local.tee 0 local.set 0
    else
      local.get 3 i32.eqz
      if
        local.get 1 f32.const 1.0 f32.add local.tee 1 local.set 2 local.get 1 local.set 0
      else
        local.get 2 f32.const 1.0 f32.add local.set 2 local.get 0 local.get 0 local.set 2 local.set 1
      end
      i32.const 2 local.set 3
      loop
        local.get 2 local.get 0 local.get 1 local.set 0 local.set 2 local.set 1 local.get 3 i32.const 1
        i32.sub local.tee 3 br_if 0
      end
      local.get 0 f32.const 1.0 f32.add local.tee 1 local.set 0
    end
    local.get 1 local.get 1 f32.const 8.0 f32.add local.tee 2 local.get 1 f32.sub i32.const 2 local.set 3
    loop
      local.get 2 f32.const 1.0 f32.add local.tee 2 local.get 2 f32.const 2.0 f32.add local.get 0 local.set 0
      local.set 2 local.set 2 local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
    end
    local.get 0 f32.const 9.0 f32.add
    block
      local.get 1 local.set 1 f32.const 200.0 local.set 0 local.get 2 f32.const 1.0 f32.add local.set 0
    end
    local.get 3 i32.eqz
    if
      local.get 0 local.tee 0 local.get 1
      block
        local.get 2 local.set 1 local.get 1 f32.const 1.0 f32.add local.tee 2 local.set 1
      end
      local.set 2 local.set 2
    else
      i32.const 2 local.set 3
      loop
        local.get 0 f32.const 201.0 local.set 1 local.get 1 local.set 0 local.set 2 local.get 3 i32.const 1
        i32.sub local.tee 3 br_if 0
      end
      local.get 2 local.get 0 local.get 0 local.set 1 local.set 0 local.set 2
    end
    local.get 0 local.get 1 local.get 2
  )
  (func $pinned-f32-7 (export "pinned-f32-7") (param f32 f32 f32)
  (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local i32)
    local.get 1 f32.const 1.0 f32.add local.get 1 f32.const 2.0 f32.add local.get 2 f32.const 3.0 f32.add
    local.get 0 f32.const 4.0 f32.add local.get 0 f32.const 5.0 f32.add local.get 1 f32.const 6.0 f32.add
    local.get 0 f32.const 7.0 f32.add local.get 0 f32.const 8.0 f32.add local.get 1 f32.const 9.0 f32.add
    f32.const 209.0 local.set 0 local.tee 2 local.get 2 f32.const 10.0 f32.add local.tee 2 local.set 0
    local.set 1 local.set 1 local.tee 0 local.get 1 local.get 0 local.tee 2 local.set 0 local.get 0
    local.set 2 local.get 0 local.get 1 local.get 2
  )
  (func $pinned-f32-8 (export "pinned-f32-8") (param f32 f32 f32) (result f32 f32 f32 f32 f32 f32 f32 f32)
  (local i32)
    local.get 0 f32.const 1.0 f32.add local.set 0 f32.const 200.0 local.set 2 local.get 2 f32.const 201.0
    local.set 0 local.get 3 i32.eqz
    if
      local.get 0 f32.const 1.0 f32.add local.set 0 local.get 1 local.get 3 i32.eqz
      if
        local.get 0 f32.const 1.0 f32.add local.set 1 f32.const 200.0 local.set 1 local.get 1 f32.const 1.0
        f32.add local.tee 1 local.set 1
      else
        local.get 1 f32.const 1.0 f32.add local.set 2 local.get 2 f32.const 1.0 f32.add local.tee 2
        local.get 2 f32.const 2.0 f32.add local.tee 1 local.set 1 local.set 1
      end
      local.set 2
    else
      local.get 2 f32.const 201.0 local.set 2 local.get 1 local.get 1 local.set 0 local.set 2 local.set 0
    end
    local.get 1 f32.const 2.0 f32.add local.get 1 local.set 2 local.get 0 local.get 1 local.get 1
    f32.const 5.0 f32.add local.set 2 local.get 2 f32.const 5.0 f32.add
    block
      local.get 0 f32.const 1.0 f32.add local.tee 1 f32.const 201.0 local.set 0 local.get 1 i32.const 2
      local.set 3
      loop
        f32.const 200.0 local.set 1 local.get 2 local.get 0 f32.const 2.0 f32.add f32.const 202.0 local.set 1
        local.set 1 local.set 0 local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
      end
      local.set 0 local.set 1
    end
    local.get 0 local.get 1 local.get 2
  )
  (func $pinned-f32-9 (export "pinned-f32-9") (param f32 f32 f32)
  (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local i32)
    local.get 2 f32.const 1.0 f32.add local.get 1 f32.const 2.0 f32.add local.get 2 f32.const 3.0 f32.add
    local.get 0 local.get 2 local.get 1 local.get 1 local.set 0 local.set 0 f32.const 205.0 local.set 1
    local.get 0 local.get 1 local.get 0 local.get 1 local.get 1 local.tee 2 local.get 3 i32.eqz
    if
      local.get 0 f32.const 1.0 f32.add local.set 0 local.get 1 f32.const 1.0 f32.add local.set 2 local.get 2
      local.set 0
    else
      local.get 0 local.get 0 f32.const 2.0 f32.add local.get 1 f32.const 3.0 f32.add local.set 0 local.set 2
      local.set 1
    end
    local.get 0 local.get 1 local.get 2
  )
  (func $pinned-f32-10 (export "pinned-f32-10") (param f32 f32 f32)
  (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local i32)
    local.get 2 f32.const 1.0 f32.add local.get 2 f32.const 2.0 f32.add local.get 1 f32.const 3.0 f32.add
    local.get 1 f32.const 4.0 f32.add local.get 1 f32.const 5.0 f32.add local.get 2 f32.const 6.0 f32.add
    local.get 1 f32.const 7.0 f32.add local.get 1
    block
      local.get 1 f32.const 1.0 f32.add local.set 0
      block
        local.get 2 f32.const 1.0 f32.add local.set 2 local.get 2 local.tee 0 local.set 0
      end
      i32.const 2 local.set 3
      loop
        local.get 1 local.get 1 local.get 1 local.tee 2 local.set 1 local.set 0 local.set 2 local.get 3
        i32.const 1 i32.sub local.tee 3 br_if 0
      end
      local.get 0 local.set 1
    end
    local.get 2 local.get 3 i32.eqz
    if
      local.get 0 f32.const 1.0 f32.add local.get 3 i32.eqz
      if
        local.get 2 f32.const 1.0 f32.add local.tee 1 local.set 0 local.get 1 f32.const 1.0 f32.add
        local.get 2 f32.const 2.0 f32.add local.set 0 local.set 1
      else
        local.get 0 f32.const 1.0 f32.add local.tee 1 local.get 2 local.tee 0 f32.sub local.set 2
      end
      local.get 0
      block
        local.get 2 f32.const 1.0 f32.add local.tee 0 local.get 0 local.tee 1 local.set 2 local.set 1
      end
      local.set 2 local.set 1
    else
      local.get 1 f32.const 1.0 f32.add local.tee 1 local.get 3 i32.eqz
      if
        local.get 0 f32.const 1.0 f32.add local.set 1 local.get 1 f32.const 1.0 f32.add local.set 2
        local.get 0 f32.const 1.0 f32.add local.set 2
      else
        local.get 1 f32.const 1.0 f32.add local.set 0 local.get 1 f32.const 1.0 f32.add f32.const 201.0
        local.set 2 local.set 1
      end
      local.get 0 local.get 3 i32.eqz
      if
        local.get 1 local.tee 1 local.set 2
      else
        local.get 1 f32.const 1.0 f32.add local.set 0 local.get 2 local.set 2 local.get 0 local.set 1
      end
      local.set 2 local.set 1
    end
    local.get 2 f32.const 10.0 f32.add local.get 0 local.get 1 local.get 0 f32.sub local.get 2 local.tee 2
    local.get 3 i32.eqz
    if
      block
        local.get 2 f32.const 1.0 f32.add local.set 2 local.get 0 f32.const 1.0 f32.add local.set 1
        local.get 2 f32.const 1.0 f32.add local.set 0
      end
      local.get 0 local.get 2 local.tee 0 local.set 0 local.set 1
    else
      local.get 1 f32.const 1.0 f32.add local.tee 1 local.get 0 local.get 0 f32.const 3.0 f32.add local.get 2
      local.set 0 local.set 2 local.set 0 local.set 1
    end
    local.set 0 local.get 0 local.get 1 local.get 2
  )
  (func $pinned-f32-11 (export "pinned-f32-11") (param f32 f32 f32)
  (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local i32)
    local.get 0 f32.const 1.0 f32.add local.get 0 f32.const 2.0 f32.add local.get 0 f32.const 3.0 f32.add
    local.get 0 f32.const 4.0 f32.add local.get 0 f32.const 5.0 f32.add local.get 0 f32.const 6.0 f32.add
    local.get 2 f32.const 7.0 f32.add local.get 0 f32.const 8.0 f32.add local.get 1 f32.const 9.0 f32.add
    local.get 0 local.get 0
    block
      local.get 2 local.get 1 f32.const 2.0 f32.add local.tee 1 local.get 0 local.set 1 local.set 1
      local.set 1
    end
    local.tee 2 f32.const 211.0 local.set 2 local.get 1 local.set 2 local.set 2 local.get 0 local.tee 2
    local.get 1 f32.const 12.0 f32.add local.get 0 local.set 2 local.get 3 i32.eqz
    if
      local.get 1 f32.const 1.0 f32.add local.tee 1 local.set 0 local.get 2 f32.const 1.0 f32.add local.tee 2
      local.get 3 i32.eqz
      if
        local.get 0 f32.const 1.0 f32.add local.tee 1 local.get 1 local.get 1 f32.const 203.0 local.set 2
        local.set 2 local.set 0 local.set 0
      else
      end
      local.set 0
    else
      block
        local.get 1 local.get 2 f32.sub local.get 0 local.set 0 local.set 1
      end
      local.get 2 f32.const 1.0 f32.add local.get 2 f32.const 2.0 f32.add f32.sub local.set 0
    end
    local.get 0 local.get 1 local.get 2
  )
  (func $cached-f32-0 (export "cached-f32-0") (param f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32 f32 f32)
  (local i32)
    block
      local.get 0 f32.const 1.0 f32.add local.tee 5 local.get 5 local.set 6 local.set 7
    end
    local.get 4 f32.const 1.0 f32.add local.set 6 local.get 6 local.get 7 local.set 6 local.tee 7 local.get 5
    local.get 8 i32.eqz
    if
      local.get 8 i32.eqz
      if
        local.get 4 f32.const 1.0 f32.add local.set 6 local.get 6 f32.const 201.0 local.set 5 local.set 6
      else
        local.get 5 f32.const 1.0 f32.add local.set 7 local.get 7 local.tee 5 local.set 7
      end
      local.get 6 f32.const 1.0 f32.add local.set 7 local.get 5 f32.const 1.0 f32.add local.set 5
      block
        local.get 4 f32.const 1.0 f32.add local.tee 7 local.get 6 f32.const 2.0 f32.add local.tee 7
        local.tee 7 local.set 5 local.set 7
      end
    else
      block
        local.get 7 local.set 7 local.get 5 f32.const 1.0 f32.add local.tee 5 local.set 6
      end
      local.get 6 f32.const 1.0 f32.add local.tee 6 local.get 6 local.set 7 local.set 7
    end
    i32.const 2 local.set 8
    loop
      local.get 7 f32.const 1.0 f32.add local.set 7 local.get 4 f32.const 1.0 f32.add local.tee 7 local.set 7
      local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
    end
    local.set 6 local.tee 6
    block
      local.get 1 f32.const 1.0 f32.add local.tee 7 local.get 6 f32.const 202.0 local.set 7 local.set 5
      local.set 7
    end
    local.get 5 local.get 6 local.get 7
  )
  (func $cached-f32-1 (export "cached-f32-1") (param f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32 f32 f32 f32 f32 f32 f32) (local i32)
    local.get 5 f32.const 1.0 f32.add local.get 3 f32.const 2.0 f32.add local.get 5 f32.const 3.0 f32.add
    f32.const 203.0 local.set 6 local.get 7 i32.const 2 local.set 8
    loop
      local.get 0 f32.const 1.0 f32.add local.tee 6 local.get 5 local.tee 5 local.set 7 local.set 5
      local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
    end
    local.set 5 f32.const 203.0 local.set 6 local.set 6
    block
      local.get 2 f32.const 1.0 f32.add
      block
        local.get 1 f32.const 1.0 f32.add local.get 6 f32.const 202.0 local.set 5 local.set 7 local.set 5
      end
      local.get 7 local.tee 5 local.set 6 local.set 5
    end
    local.get 5 local.get 8 i32.eqz
    if
      local.get 7 local.get 8 i32.eqz
      if
        f32.const 200.0 local.set 7 local.get 7 local.get 1 f32.const 2.0 f32.add local.set 5 local.set 7
      else
        local.get 6 local.set 5 local.get 5 local.get 5 local.set 7 local.set 5
      end
      f32.const 201.0 local.set 5 local.get 4 f32.const 2.0 f32.add local.set 6 local.set 5
    else
      local.get 2 f32.const 1.0 f32.add local.get 8 i32.eqz
      if
        local.get 4 f32.const 1.0 f32.add local.tee 5 local.tee 6 local.get 7 local.get 5 local.set 5
        local.set 7 local.set 7
      else
        f32.const 200.0 local.set 5 f32.const 200.0 local.set 7
      end
      local.set 7 local.get 7 local.set 6
    end
    local.tee 7 local.get 5 i32.const 2 local.set 8
    loop
      local.get 3 f32.const 1.0 f32.add local.set 5 local.get 4 f32.const 1.0 f32.add local.set 5 local.get 7
      f32.const 1.0 f32.add local.tee 7 local.set 6 local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
    end
    local.tee 5 local.get 7 local.get 5 local.get 6 local.get 7
  )
  (func $cached-f32-2 (export "cached-f32-2") (param f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32 f32 f32 f32 f32 f32 f32) (local i32)
    local.get 1 f32.const 1.0 f32.add local.get 3 f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add
    local.get 0 f32.const 4.0 f32.add local.get 7 f32.const 5.0 f32.add local.get 3 f32.const 6.0 f32.add
    local.set 6 local.tee 6 local.get 7 local.set 7
    block
      local.get 2 f32.const 1.0 f32.add local.tee 7 local.get 1 f32.const 2.0 f32.add local.get 2
      f32.const 3.0 f32.add local.get 7 local.set 6 local.set 7 local.set 6 local.set 7
    end
    local.get 8 i32.eqz
    if
      f32.const 200.0 local.set 5 local.get 5 local.get 6 local.get 5 local.set 6 local.set 7 local.set 6
    else
      block
        local.get 2 f32.const 1.0 f32.add local.set 7 local.get 7 f32.const 1.0 f32.add local.get 6 f32.sub
        local.set 7
      end
      local.get 1 f32.const 1.0 f32.add local.tee 6 local.get 5 local.get 6 local.set 6 local.set 7
      local.set 6
    end
    f32.sub local.get 8 i32.eqz
    if
      local.get 2 f32.const 1.0 f32.add local.get 5 local.get 7 local.set 6 local.set 6 local.set 5
    else
      local.get 7 f32.const 201.0 local.set 5 i32.const 2 local.set 8
      loop
        local.get 5 f32.const 1.0 f32.add local.tee 5 local.get 5 local.get 5 local.set 7 local.set 5
        local.set 5 local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
      end
      i32.const 2 local.set 8
      loop
        local.get 5 local.tee 6 local.set 6 local.get 4 f32.const 1.0 f32.add local.tee 5 local.set 6
        local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
      end
      local.set 5
    end
    local.get 5 f32.sub local.set 7 local.get 6 local.tee 6 local.get 7 local.get 5 local.get 6 local.get 7
  )
  (func $cached-f32-3 (export "cached-f32-3") (param f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local i32)
    local.get 3 f32.const 1.0 f32.add local.get 2 f32.const 2.0 f32.add local.get 7 f32.const 3.0 f32.add
    local.get 6 f32.const 4.0 f32.add local.get 1 f32.const 5.0 f32.add local.get 2 f32.const 6.0 f32.add
    local.get 6 f32.const 7.0 f32.add local.get 6 f32.const 8.0 f32.add local.get 3 f32.const 9.0 f32.add
    local.get 5 local.set 7 local.set 7 local.get 6
    block
      local.get 6 local.get 8 i32.eqz
      if
        local.get 1 f32.const 1.0 f32.add local.tee 7 local.get 6 local.tee 5 f32.sub local.set 6
      else
        local.get 1 f32.const 1.0 f32.add local.get 7 local.tee 6 local.set 7 local.set 7
      end
      local.get 4 f32.const 2.0 f32.add local.get 6 local.set 5 local.set 6 local.set 5
    end
    local.get 5 local.get 7 local.get 7 local.get 5 local.tee 7 local.get 7 local.set 6 local.get 7
    local.get 5 local.get 5 local.get 6 local.get 7
  )
  (func $cached-f32-4 (export "cached-f32-4") (param f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32 f32 f32 f32) (local i32)
    local.get 8 i32.eqz
    if
      f32.const 200.0 local.set 7 local.get 6 local.get 7
      block
        local.get 1 f32.const 1.0 f32.add local.set 7 local.get 6 local.set 5 local.get 3 f32.const 1.0
        f32.add local.set 5
      end
      local.set 6 local.set 7
    else
      f32.const 200.0 local.set 7 f32.const 200.0 local.set 7 local.get 7 f32.const 1.0 f32.add local.set 5
    end
    local.get 2 f32.const 1.0 f32.add local.tee 6 local.tee 6 local.set 7 local.get 6 f32.const 1.0 f32.add
    i32.const 2 local.set 8
    loop
      local.get 6 f32.const 1.0 f32.add local.get 6 f32.const 2.0 f32.add local.tee 5 local.get 7 local.set 5
      local.set 6 local.set 5 local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
    end
    local.get 8 i32.eqz
    if
      local.get 5 f32.const 1.0 f32.add
      block
        local.get 2 f32.const 1.0 f32.add f32.const 201.0 local.set 7 f32.const 201.0 local.set 5
        f32.const 201.0 local.set 6 local.set 7
      end
      local.get 0 f32.const 2.0 f32.add local.tee 7 local.set 6 local.set 5
    else
      i32.const 2 local.set 8
      loop
        local.get 3 f32.const 1.0 f32.add local.tee 5 local.get 6 local.get 6 local.get 7 local.set 5
        local.set 5 local.set 6 local.set 7 local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
      end
      local.get 6 local.set 5 local.get 6 f32.const 1.0 f32.add local.tee 7 local.set 6
    end
    f32.const 201.0 local.set 5 local.tee 7 local.tee 5 local.set 5 local.get 5 local.get 8 i32.eqz
    if
      local.get 5 f32.const 1.0 f32.add local.set 5 local.get 0 f32.const 1.0 f32.add local.set 5
      block
        local.get 5 local.get 7 local.get 6 local.set 6 local.set 6 local.set 7
      end
      local.get 5 f32.const 1.0 f32.add local.tee 5 local.set 5
    else
      i32.const 2 local.set 8
      loop
        local.get 7 local.set 6 local.get 6 local.tee 5 local.set 5 local.get 8 i32.const 1 i32.sub
        local.tee 8 br_if 0
      end
      local.get 7
      block
        local.get 1 f32.const 1.0 f32.add local.set 5 local.get 5 f32.const 1.0 f32.add local.set 7
        local.get 7 local.set 5
      end
      local.get 7 local.set 6 local.set 6
    end
    local.get 7 local.get 5 local.get 6 local.get 7
  )
  (func $cached-f32-5 (export "cached-f32-5") (param f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32 f32 f32 f32 f32 f32 f32) (local i32)
    local.get 7 f32.const 1.0 f32.add local.get 6 f32.const 2.0 f32.add local.get 0 f32.const 3.0 f32.add
    local.get 6 f32.const 204.0 local.set 7 local.tee 7 local.get 8 i32.eqz
    if
      local.get 7 local.tee 6 i32.const 2 local.set 8
      loop
        local.get 0 f32.const 1.0 f32.add local.tee 7 f32.const 201.0 local.set 6 local.tee 7 local.set 6
        local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
      end
      local.get 5 local.set 5 local.set 6
    else
      block
        local.get 6 f32.const 1.0 f32.add local.set 7 f32.const 200.0 local.set 7 local.get 7 local.set 6
      end
      local.get 0 f32.const 1.0 f32.add local.set 5 local.get 8 i32.eqz
      if
        local.get 4 f32.const 1.0 f32.add local.tee 5 local.get 6 local.set 7 local.set 6
      else
        local.get 7 local.get 0 f32.const 2.0 f32.add local.get 0 f32.const 3.0 f32.add local.get 5
        f32.const 4.0 f32.add local.set 6 local.set 5 local.set 5 local.set 5
      end
      local.get 2 f32.const 1.0 f32.add local.set 5
    end
    local.tee 5 local.get 8 i32.eqz
    if
      local.get 6 local.tee 6 f32.const 201.0 local.set 5 local.tee 5 local.set 7
    else
      local.get 7 f32.const 1.0 f32.add local.tee 6 local.get 5 f32.sub i32.const 2 local.set 8
      loop
        local.get 5 local.set 7 local.get 6 f32.const 1.0 f32.add local.tee 5 local.get 5 local.set 5
        local.set 7 local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
      end
      local.set 7
    end
    local.get 6 local.get 8 i32.eqz
    if
      local.get 5 f32.const 1.0 f32.add local.tee 6 local.tee 6 local.set 5 local.get 8 i32.eqz
      if
        f32.const 200.0 local.set 5 local.get 1 f32.const 1.0 f32.add local.tee 7 local.get 6 local.set 5
        local.set 5
      else
        local.get 5 f32.const 1.0 f32.add local.tee 6 local.get 4 f32.const 2.0 f32.add local.get 5
        f32.const 3.0 f32.add local.get 5 local.set 6 local.set 6 local.set 6 local.set 6
      end
    else
      f32.const 200.0 local.set 6 local.get 8 i32.eqz
      if
        local.get 0 f32.const 1.0 f32.add local.tee 7 local.set 5 local.get 4 f32.const 1.0 f32.add
        local.tee 5 local.get 6 local.set 6 local.set 5
      else
        local.get 6 local.get 6 local.get 6 local.get 1 f32.const 4.0 f32.add local.set 7 local.set 5
        local.set 7 local.set 7
      end
      local.get 7 local.get 5 local.set 6 local.set 7
    end
    f32.sub local.get 7 f32.const 205.0 local.set 6 local.get 8 i32.eqz
    if
      local.get 8 i32.eqz
      if
        local.get 5 local.tee 7 local.get 5 local.get 7 local.set 7 local.set 6 local.set 6
      else
        local.get 4 f32.const 1.0 f32.add local.set 6 local.get 6 f32.const 1.0 f32.add local.tee 5
        local.get 5 local.set 5 local.set 6
      end
      local.get 1 f32.const 1.0 f32.add local.set 5 local.get 7 local.tee 7 local.set 5
    else
      local.get 4 f32.const 1.0 f32.add local.tee 6 local.tee 7 local.tee 5 f32.const 201.0 local.set 6
      local.set 6
    end
    local.get 6 local.set 6 local.get 5 local.get 6 local.get 7
  )
  (func $cached-f32-6 (export "cached-f32-6") (param f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local i32)
    local.get 7 f32.const 1.0 f32.add local.get 1 f32.const 2.0 f32.add local.get 4 f32.const 3.0 f32.add
    local.get 7 f32.const 4.0 f32.add local.get 5 f32.const 5.0 f32.add local.get 4 f32.const 6.0 f32.add
    local.get 8 i32.eqz
    if
      local.get 5 local.get 2 f32.const 2.0 f32.add
      block
        local.get 2 f32.const 1.0 f32.add local.tee 7 local.set 6 f32.const 200.0 local.set 7
      end
      local.get 8 i32.eqz
      if
        local.get 3 f32.const 1.0 f32.add local.tee 6 local.get 6 local.set 5 local.get 6 local.set 6
        local.set 5
      else
        local.get 0 f32.const 1.0 f32.add local.tee 7 local.get 5 local.tee 6 local.set 5 local.set 7
      end
      local.set 5 local.set 6
    else
      local.get 7 local.set 5 local.get 4 f32.const 1.0 f32.add local.tee 5 local.set 7
    end
    local.tee 5 local.get 7 local.set 7 local.get 8 i32.eqz
    if
      local.get 3 f32.const 1.0 f32.add local.set 5 local.get 6
      block
        local.get 4 f32.const 1.0 f32.add local.set 5 local.get 4 f32.const 1.0 f32.add local.set 5
        local.get 7 f32.const 1.0 f32.add local.set 7 f32.const 200.0 local.set 6
      end
      local.tee 5 local.set 5
    else
      local.get 8 i32.eqz
      if
        local.get 6 f32.const 1.0 f32.add local.tee 6 local.set 7 local.get 6 local.set 5
      else
        local.get 6 f32.const 1.0 f32.add local.set 7 local.get 5 local.get 5 local.set 7 local.set 6
      end
      i32.const 2 local.set 8
      loop
        local.get 7 local.get 5 local.get 6 local.set 5 local.set 7 local.set 6 local.get 8 i32.const 1
        i32.sub local.tee 8 br_if 0
      end
      local.get 3 f32.const 1.0 f32.add local.tee 6 local.set 5
    end
    local.get 6 local.get 6 f32.const 8.0 f32.add local.tee 7 local.get 6 f32.sub i32.const 2 local.set 8
    loop
      local.get 6 f32.const 1.0 f32.add local.tee 7 local.get 7 f32.const 2.0 f32.add local.get 5 local.set 5
      local.set 7 local.set 7 local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
    end
    local.get 4 f32.const 9.0 f32.add
    block
      local.get 6 local.set 6 f32.const 200.0 local.set 5 local.get 2 f32.const 1.0 f32.add local.set 5
    end
    local.get 8 i32.eqz
    if
      local.get 5 local.tee 5 local.get 6
      block
        local.get 7 local.set 6 local.get 4 f32.const 1.0 f32.add local.tee 7 local.set 6
      end
      local.set 7 local.set 7
    else
      i32.const 2 local.set 8
      loop
        local.get 5 f32.const 201.0 local.set 6 local.get 6 local.set 5 local.set 7 local.get 8 i32.const 1
        i32.sub local.tee 8 br_if 0
      end
      local.get 7 local.get 5 local.get 5 local.set 6 local.set 5 local.set 7
    end
    local.get 5 local.get 6 local.get 7
  )
  (func $cached-f32-7 (export "cached-f32-7") (param f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local i32)
    local.get 7 f32.const 1.0 f32.add local.get 0 f32.const 2.0 f32.add local.get 4 f32.const 3.0 f32.add
    local.get 6 f32.const 4.0 f32.add local.get 6 f32.const 5.0 f32.add local.get 1 f32.const 6.0 f32.add
    local.get 4 f32.const 7.0 f32.add local.get 3 f32.const 8.0 f32.add local.get 5 f32.const 9.0 f32.add
    f32.const 209.0 local.set 5 local.tee 7 local.get 6 f32.const 10.0 f32.add local.tee 7 local.set 5
    local.set 6 local.set 6 local.tee 5 local.get 6 local.get 5 local.tee 7 local.set 5 local.get 5
    local.set 7 local.get 5 local.get 6 local.get 7
  )
  (func $cached-f32-8 (export "cached-f32-8") (param f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32 f32 f32 f32 f32 f32 f32) (local i32)
    local.get 6 f32.const 1.0 f32.add local.set 5 f32.const 200.0 local.set 7 local.get 7 f32.const 201.0
    local.set 5 local.get 8 i32.eqz
    if
      local.get 6 f32.const 1.0 f32.add local.set 5 local.get 6 local.get 8 i32.eqz
      if
        local.get 1 f32.const 1.0 f32.add local.set 6 f32.const 200.0 local.set 6 local.get 5 f32.const 1.0
        f32.add local.tee 6 local.set 6
      else
        local.get 1 f32.const 1.0 f32.add local.set 7 local.get 3 f32.const 1.0 f32.add local.tee 7
        local.get 1 f32.const 2.0 f32.add local.tee 6 local.set 6 local.set 6
      end
      local.set 7
    else
      local.get 7 f32.const 201.0 local.set 7 local.get 6 local.get 6 local.set 5 local.set 7 local.set 5
    end
    local.get 0 f32.const 2.0 f32.add local.get 6 local.set 7 local.get 5 local.get 6 local.get 7
    f32.const 5.0 f32.add local.set 7 local.get 1 f32.const 5.0 f32.add
    block
      local.get 1 f32.const 1.0 f32.add local.tee 6 f32.const 201.0 local.set 5 local.get 6 i32.const 2
      local.set 8
      loop
        f32.const 200.0 local.set 6 local.get 7 local.get 7 f32.const 2.0 f32.add f32.const 202.0 local.set 6
        local.set 6 local.set 5 local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
      end
      local.set 5 local.set 6
    end
    local.get 5 local.get 6 local.get 7
  )
  (func $cached-f32-9 (export "cached-f32-9") (param f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local i32)
    local.get 2 f32.const 1.0 f32.add local.get 4 f32.const 2.0 f32.add local.get 1 f32.const 3.0 f32.add
    local.get 5 local.get 7 local.get 6 local.get 6 local.set 5 local.set 5 f32.const 205.0 local.set 6
    local.get 5 local.get 6 local.get 5 local.get 6 local.get 6 local.tee 7 local.get 8 i32.eqz
    if
      local.get 1 f32.const 1.0 f32.add local.set 5 local.get 7 f32.const 1.0 f32.add local.set 7 local.get 7
      local.set 5
    else
      local.get 5 local.get 4 f32.const 2.0 f32.add local.get 0 f32.const 3.0 f32.add local.set 5 local.set 7
      local.set 6
    end
    local.get 5 local.get 6 local.get 7
  )
  (func $cached-f32-10 (export "cached-f32-10") (param f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local i32)
    local.get 5 f32.const 1.0 f32.add local.get 2 f32.const 2.0 f32.add local.get 1 f32.const 3.0 f32.add
    local.get 4 f32.const 4.0 f32.add local.get 6 f32.const 5.0 f32.add local.get 5 f32.const 6.0 f32.add
    local.get 5 f32.const 7.0 f32.add local.get 6
    block
      local.get 7 f32.const 1.0 f32.add local.set 5
      block
        local.get 6 f32.const 1.0 f32.add local.set 7 local.get 7 local.tee 5 local.set 5
      end
      i32.const 2 local.set 8
      loop
        local.get 6 local.get 6 local.get 6 local.tee 7 local.set 6 local.set 5 local.set 7 local.get 8
        i32.const 1 i32.sub local.tee 8 br_if 0
      end
      local.get 5 local.set 6
    end
    local.get 7 local.get 8 i32.eqz
    if
      local.get 3 f32.const 1.0 f32.add local.get 8 i32.eqz
      if
        local.get 3 f32.const 1.0 f32.add local.tee 6 local.set 5 local.get 2 f32.const 1.0 f32.add
        local.get 2 f32.const 2.0 f32.add local.set 5 local.set 6
      else
        local.get 0 f32.const 1.0 f32.add local.tee 6 local.get 7 local.tee 5 f32.sub local.set 7
      end
      local.get 5
      block
        local.get 4 f32.const 1.0 f32.add local.tee 5 local.get 5 local.tee 6 local.set 7 local.set 6
      end
      local.set 7 local.set 6
    else
      local.get 7 f32.const 1.0 f32.add local.tee 6 local.get 8 i32.eqz
      if
        local.get 4 f32.const 1.0 f32.add local.set 6 local.get 5 f32.const 1.0 f32.add local.set 7
        local.get 1 f32.const 1.0 f32.add local.set 7
      else
        local.get 3 f32.const 1.0 f32.add local.set 5 local.get 5 f32.const 1.0 f32.add f32.const 201.0
        local.set 7 local.set 6
      end
      local.get 5 local.get 8 i32.eqz
      if
        local.get 6 local.tee 6 local.set 7
      else
        local.get 2 f32.const 1.0 f32.add local.set 5 local.get 7 local.set 7 local.get 5 local.set 6
      end
      local.set 7 local.set 6
    end
    local.get 0 f32.const 10.0 f32.add local.get 5 local.get 6 local.get 5 f32.sub local.get 7 local.tee 7
    local.get 8 i32.eqz
    if
      block
        local.get 0 f32.const 1.0 f32.add local.set 7 local.get 5 f32.const 1.0 f32.add local.set 6
        local.get 5 f32.const 1.0 f32.add local.set 5
      end
      local.get 5 local.get 7 local.tee 5 local.set 5 local.set 6
    else
      local.get 7 f32.const 1.0 f32.add local.tee 6 local.get 5 local.get 7 f32.const 3.0 f32.add local.get 7
      local.set 5 local.set 7 local.set 5 local.set 6
    end
    local.set 5 local.get 5 local.get 6 local.get 7
  )
  (func $cached-f32-11 (export "cached-f32-11") (param f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local i32)
    local.get 6 f32.const 1.0 f32.add local.get 1 f32.const 2.0 f32.add local.get 3 f32.const 3.0 f32.add
    local.get 3 f32.const 4.0 f32.add local.get 5 f32.const 5.0 f32.add local.get 3 f32.const 6.0 f32.add
    local.get 7 f32.const 7.0 f32.add local.get 4 f32.const 8.0 f32.add local.get 5 f32.const 9.0 f32.add
    local.get 5 local.get 5
    block
      local.get 7 local.get 4 f32.const 2.0 f32.add local.tee 6 local.get 5 local.set 6 local.set 6
      local.set 6
    end
    local.tee 7 f32.const 211.0 local.set 7 local.get 6 local.set 7 local.set 7 local.get 5 local.tee 7
    local.get 0 f32.const 12.0 f32.add local.get 5 local.set 7 local.get 8 i32.eqz
    if
      local.get 0 f32.const 1.0 f32.add local.tee 6 local.set 5 local.get 2 f32.const 1.0 f32.add local.tee 7
      local.get 8 i32.eqz
      if
        local.get 5 f32.const 1.0 f32.add local.tee 6 local.get 6 local.get 6 f32.const 203.0 local.set 7
        local.set 7 local.set 5 local.set 5
      else
      end
      local.set 5
    else
      block
        local.get 6 local.get 7 f32.sub local.get 5 local.set 5 local.set 6
      end
      local.get 4 f32.const 1.0 f32.add local.get 7 f32.const 2.0 f32.add f32.sub local.set 5
    end
    local.get 5 local.get 6 local.get 7
  )
  (func $stack-f32-0 (export "stack-f32-0") (param f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32 f32 f32 f32 f32) (local i32)
    i32.const 2 local.set 11
    loop
      local.get 0 f32.const 1.0 f32.add local.tee 9 local.get 8 local.set 9 local.set 8 local.get 11
      i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.get 5 f32.const 1.0 f32.add local.tee 10 local.get 11 i32.eqz
    if
      f32.const 200.0 local.set 10 local.get 6 f32.const 1.0 f32.add local.set 10 local.get 5 f32.const 1.0
      f32.add local.tee 8 local.set 8
    else
      local.get 10 f32.const 1.0 f32.add
      block
        local.get 0 f32.const 1.0 f32.add local.tee 8 local.set 10 local.get 1 f32.const 1.0 f32.add
        local.tee 9 local.get 8 local.set 10 local.set 8
      end
      local.set 10 local.get 8 local.set 10
    end
    local.get 11 i32.eqz
    if
      block
        local.get 10 f32.const 1.0 f32.add local.get 9 local.set 10 local.get 7 f32.const 2.0 f32.add
        local.set 8 local.set 10
      end
      local.get 9 local.get 10 local.set 10 local.set 8
    else
      i32.const 2 local.set 11
      loop
        local.get 9 local.get 10 local.get 10 f32.const 203.0 local.set 8 local.set 8 local.set 9 local.set 8
        local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      block
        local.get 5 f32.const 1.0 f32.add local.tee 8 local.set 10 local.get 3 f32.const 1.0 f32.add
        local.tee 8 local.get 8 local.set 10 local.set 10
      end
      local.get 8 f32.const 201.0 local.set 8 local.set 10
    end
    local.get 9 f32.sub i32.const 2 local.set 11
    loop
      local.get 6 f32.const 1.0 f32.add local.set 8 local.get 10 f32.const 201.0 local.set 10 local.tee 9
      local.set 8 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.get 11 i32.eqz
    if
      local.get 10 f32.const 1.0 f32.add local.tee 9 local.set 10 local.get 9 local.tee 10 local.set 8
    else
      local.get 1 f32.const 1.0 f32.add local.set 8 local.get 9 local.get 9 local.get 7 f32.const 3.0 f32.add
      local.set 9 local.set 8 local.set 8
    end
    local.get 8 local.get 8 local.set 9 local.get 9 f32.const 203.0 local.set 8 local.get 8 local.get 9
    local.get 10
  )
  (func $stack-f32-1 (export "stack-f32-1") (param f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local i32)
    local.get 2 f32.const 1.0 f32.add local.get 5 f32.const 2.0 f32.add local.get 1 f32.const 3.0 f32.add
    local.get 8 local.get 8 local.get 8 local.set 10 local.get 10 local.get 10 local.get 9 local.get 11
    i32.eqz
    if
      local.get 6 f32.const 1.0 f32.add local.tee 9 local.tee 8 local.tee 9 local.set 9
    else
      local.get 9 i32.const 2 local.set 11
      loop
        local.get 3 f32.const 1.0 f32.add local.tee 10 local.get 9 f32.sub local.get 8 local.set 9
        local.set 10 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 9 local.set 8 local.set 9
    end
    local.tee 8 local.get 8 f32.sub local.get 8 local.get 9 local.tee 8 local.get 8 local.get 9 local.get 10
  )
  (func $stack-f32-2 (export "stack-f32-2") (param f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32 f32 f32 f32 f32 f32) (local i32)
    local.get 3 f32.const 1.0 f32.add local.get 5 f32.const 2.0 f32.add local.get 4 f32.const 3.0 f32.add
    local.get 8 f32.const 4.0 f32.add local.get 6 f32.const 5.0 f32.add local.get 3 f32.const 6.0 f32.add
    local.set 8 local.tee 9 local.set 8 local.get 2 f32.const 5.0 f32.add f32.const 205.0 local.set 8 f32.sub
    block
      local.get 8 f32.const 1.0 f32.add local.set 10 local.get 9 f32.const 1.0 f32.add local.set 9 local.get 5
      f32.const 1.0 f32.add local.tee 8 local.set 10
    end
    local.get 11 i32.eqz
    if
      local.get 4 f32.const 1.0 f32.add local.set 10 local.get 10 local.set 10 local.get 9 local.set 9
    else
      local.get 9 local.get 10 local.tee 10 local.get 10 local.set 10 local.set 8 local.set 10
    end
    local.get 11 i32.eqz
    if
      local.get 8 f32.const 1.0 f32.add local.get 8 local.get 11 i32.eqz
      if
        local.get 3 f32.const 1.0 f32.add local.set 8 local.get 3 f32.const 1.0 f32.add local.set 9
      else
        local.get 10 local.set 9 local.get 9 local.get 2 f32.const 2.0 f32.add local.set 9 local.set 8
      end
      local.get 6 f32.const 3.0 f32.add local.set 8 local.set 10 local.set 9
    else
      local.get 11 i32.eqz
      if
        local.get 10 local.get 8 f32.const 202.0 local.set 8 local.set 10 local.set 9
      else
        local.get 7 f32.const 1.0 f32.add local.tee 10 local.tee 10 local.get 10 local.get 8 local.set 9
        local.set 9 local.set 9
      end
      local.get 10 local.get 11 i32.eqz
      if
        local.get 8 local.get 9 local.get 8 f32.const 3.0 f32.add local.set 8 local.set 10 local.set 8
      else
        local.get 10 local.get 10 local.tee 8 local.set 9 local.set 10
      end
      local.get 9 local.set 8 local.set 8
    end
    block
      local.get 11 i32.eqz
      if
        local.get 1 f32.const 1.0 f32.add local.get 9 local.get 8 local.get 8 f32.const 4.0 f32.add
        local.set 9 local.set 10 local.set 10 local.set 9
      else
        local.get 0 f32.const 1.0 f32.add local.tee 9 local.tee 8 f32.const 201.0 local.set 10 local.get 8
        local.set 8 local.set 9
      end
      local.get 6 f32.const 1.0 f32.add local.tee 10
      block
        local.get 8 local.get 10 local.set 9 local.get 8 local.set 8 local.set 10
      end
      local.get 9 local.set 9 local.set 9
    end
    local.get 10 f32.const 5.0 f32.add local.get 9 local.set 10 f32.sub local.get 8 local.get 9 local.get 10
  )
  (func $stack-f32-3 (export "stack-f32-3") (param f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local i32)
    local.get 8 f32.const 1.0 f32.add local.get 4 f32.const 2.0 f32.add local.get 10 f32.const 3.0 f32.add
    local.get 1 f32.const 4.0 f32.add local.get 3 f32.const 5.0 f32.add local.get 2 f32.const 6.0 f32.add
    local.get 0 f32.const 7.0 f32.add local.get 8 f32.const 8.0 f32.add local.get 10 f32.const 9.0 f32.add
    local.tee 10
    block
      local.get 8 local.get 8 i32.const 2 local.set 11
      loop
        local.get 8 local.set 8 local.get 8 local.set 10 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      block
        local.get 0 f32.const 1.0 f32.add local.tee 8 local.set 9
      end
      local.set 10 local.set 10
    end
    i32.const 2 local.set 11
    loop
      local.get 2 f32.const 1.0 f32.add local.tee 10 local.get 8 local.set 8 local.set 8 local.get 11
      i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.get 8 f32.const 210.0 local.set 10 local.set 9 local.tee 8 local.tee 10 i32.const 2 local.set 11
    loop
      local.get 1 f32.const 1.0 f32.add local.set 10 local.get 2 f32.const 1.0 f32.add f32.const 201.0
      local.set 9 local.set 9 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.tee 8 local.get 10 i32.const 2 local.set 11
    loop
      local.get 8 f32.const 1.0 f32.add local.set 10 local.get 4 f32.const 1.0 f32.add local.tee 8 local.tee 9
      f32.const 201.0 local.set 9 local.set 9 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.get 11 i32.eqz
    if
      block
        local.get 1 f32.const 1.0 f32.add local.tee 9 local.get 9 local.tee 8 local.get 10 local.set 8
        local.set 9 local.set 8
      end
      i32.const 2 local.set 11
      loop
        local.get 9 f32.const 201.0 local.set 9 local.set 10 local.get 11 i32.const 1 i32.sub local.tee 11
        br_if 0
      end
      local.get 10 i32.const 2 local.set 11
      loop
        local.get 4 f32.const 1.0 f32.add local.set 8 local.get 2 f32.const 1.0 f32.add local.tee 9
        local.tee 9 local.set 9 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.set 8
    else
      local.get 5 f32.const 1.0 f32.add f32.const 201.0 local.set 10 local.get 0 f32.const 2.0 f32.add
      local.get 9 local.set 10 local.set 9 local.set 8
    end
    local.get 10 local.get 8 local.get 9 local.get 10
  )
  (func $stack-f32-4 (export "stack-f32-4") (param f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32 f32 f32 f32 f32) (local i32)
    local.get 3 f32.const 1.0 f32.add local.tee 8 local.tee 10 local.tee 8 local.get 9 local.get 3
    f32.const 3.0 f32.add local.get 9 local.set 8 local.get 8 i32.const 2 local.set 11
    loop
      local.get 9 local.set 10 local.get 2 f32.const 1.0 f32.add local.set 10 local.get 11 i32.const 1 i32.sub
      local.tee 11 br_if 0
    end
    f32.sub local.get 8 f32.const 4.0 f32.add local.set 8 local.tee 10 local.get 11 i32.eqz
    if
      i32.const 2 local.set 11
      loop
        local.get 4 f32.const 1.0 f32.add local.tee 9 local.get 9 f32.const 202.0 local.set 8 f32.const 202.0
        local.set 9 local.set 8 local.set 10 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 3 f32.const 1.0 f32.add local.set 8 local.get 1 f32.const 1.0 f32.add local.tee 10 local.set 8
    else
      f32.const 200.0 local.set 8
      block
        local.get 10 local.get 8 f32.const 2.0 f32.add local.tee 8 local.set 10 local.set 9
      end
      local.get 2 f32.const 1.0 f32.add local.set 8
    end
    local.get 8 local.get 9 local.get 10
  )
  (func $stack-f32-5 (export "stack-f32-5") (param f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32 f32 f32 f32 f32 f32 f32) (local i32)
    local.get 0 f32.const 1.0 f32.add local.get 9 f32.const 2.0 f32.add local.get 9 f32.const 3.0 f32.add
    block
      local.get 7 f32.const 1.0 f32.add local.set 10 local.get 10 local.tee 9 local.get 10 local.set 9
      local.set 10
    end
    local.set 9 local.get 10 local.get 9 f32.const 204.0 local.set 8 f32.const 204.0 local.set 8 local.get 9
    f32.const 205.0 local.set 10 local.tee 10 local.get 8 local.tee 8 local.set 10 i32.const 2 local.set 11
    loop
      local.get 5 f32.const 1.0 f32.add local.set 9 local.get 10 local.get 9 f32.const 2.0 f32.add local.tee 9
      local.set 8 local.set 8 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    block
      local.get 6 f32.const 1.0 f32.add local.get 11 i32.eqz
      if
        local.get 3 f32.const 1.0 f32.add local.get 10 local.get 9 local.get 8 local.set 9 local.set 9
        local.set 9 local.set 8
      else
        local.get 10 local.get 8 local.get 4 f32.const 3.0 f32.add f32.sub local.set 8 local.set 9
      end
      local.get 9 local.set 9 local.set 8
    end
    local.get 8 local.get 9 local.get 10
  )
  (func $stack-f32-6 (export "stack-f32-6") (param f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local i32)
    local.get 9 f32.const 1.0 f32.add local.get 0 f32.const 2.0 f32.add local.get 1 f32.const 3.0 f32.add
    local.get 6 f32.const 4.0 f32.add local.get 0 f32.const 5.0 f32.add local.get 6 f32.const 6.0 f32.add
    local.get 9
    block
      i32.const 2 local.set 11
      loop
        local.get 9 local.get 8 local.get 9 local.get 9 local.set 9 local.set 9 local.set 9 local.set 10
        local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 3 f32.const 1.0 f32.add local.tee 8 local.get 10 local.get 10 local.set 9 local.set 8
      local.set 9
    end
    local.get 10 local.get 8 f32.sub local.get 9 f32.sub f32.const 208.0 local.set 8 local.set 10 local.set 9
    f32.sub local.get 5 f32.const 6.0 f32.add local.get 10
    block
      local.get 3 f32.const 1.0 f32.add local.set 8 local.get 9 local.tee 8 local.set 8
    end
    local.get 8 local.get 9 local.get 10
  )
  (func $stack-f32-7 (export "stack-f32-7") (param f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local i32)
    local.get 8 f32.const 1.0 f32.add local.get 4 f32.const 2.0 f32.add local.get 0 f32.const 3.0 f32.add
    local.get 4 f32.const 4.0 f32.add local.get 5 f32.const 5.0 f32.add local.get 6 f32.const 6.0 f32.add
    local.get 0 f32.const 7.0 f32.add local.get 10 f32.const 8.0 f32.add local.get 6 f32.const 9.0 f32.add
    local.get 10 f32.const 210.0 local.set 8 f32.sub local.get 8 local.get 5 f32.const 11.0 f32.add
    local.get 9 i32.const 2 local.set 11
    loop
      local.get 10 f32.const 201.0 local.set 8 local.get 8 local.get 10 f32.const 3.0 f32.add local.set 10
      local.set 9 local.set 9 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.get 10 local.set 9 local.set 10 local.get 10 local.tee 9 local.get 10 local.get 9 local.get 8
    local.get 9 local.get 10
  )
  (func $stack-f32-8 (export "stack-f32-8") (param f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32 f32 f32 f32 f32) (local i32)
    local.get 10 local.get 8 f32.sub local.set 8 i32.const 2 local.set 11
    loop
      local.get 10 local.get 8 f32.const 2.0 f32.add f32.sub local.set 9 local.get 11 i32.const 1 i32.sub
      local.tee 11 br_if 0
    end
    i32.const 2 local.set 11
    loop
      local.get 9 local.tee 9 f32.const 201.0 local.set 8 local.get 8 local.set 8 local.set 9 local.get 11
      i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.get 7 f32.const 1.0 f32.add local.set 10 local.get 9 local.get 10 local.get 9 f32.const 3.0 f32.add
    local.tee 9 f32.const 203.0 local.set 8 local.tee 9
    block
      local.get 7 f32.const 1.0 f32.add local.tee 8 local.set 9
    end
    local.get 8 local.get 9 local.get 10
  )
  (func $stack-f32-9 (export "stack-f32-9") (param f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32 f32 f32 f32 f32 f32 f32 f32) (local i32)
    local.get 0 f32.const 1.0 f32.add local.get 9 f32.const 2.0 f32.add local.get 7 f32.const 3.0 f32.add
    block
      local.get 10 local.tee 10 local.get 11 i32.eqz
      if
        local.get 8 local.get 1 f32.const 2.0 f32.add local.tee 10 local.set 9 local.set 8
      else
        local.get 5 f32.const 1.0 f32.add local.set 10 local.get 5 f32.const 1.0 f32.add local.tee 10
        local.tee 9 local.set 9
      end
      local.set 8
    end
    local.get 0 f32.const 4.0 f32.add local.get 9 local.tee 8 local.get 9
    block
      local.get 10 local.get 8 f32.const 202.0 local.set 8 local.get 10 local.set 8 local.set 8 local.set 8
    end
    block
      local.get 5 f32.const 1.0 f32.add local.tee 9 i32.const 2 local.set 11
      loop
        local.get 10 local.get 10 local.set 10 local.set 8 local.get 11 i32.const 1 i32.sub local.tee 11
        br_if 0
      end
      local.get 9 f32.sub local.set 10
    end
    local.get 11 i32.eqz
    if
      local.get 10 local.get 8 local.get 9 f32.sub local.set 9 local.set 10
    else
      i32.const 2 local.set 11
      loop
        local.get 0 f32.const 1.0 f32.add local.tee 8 local.get 9 local.tee 8 local.tee 10 local.set 9
        local.set 9 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 10 f32.const 1.0 f32.add local.set 10 local.get 11 i32.eqz
      if
        local.get 4 f32.const 1.0 f32.add local.set 8 local.get 8 local.tee 9 local.set 8
      else
        local.get 3 f32.const 1.0 f32.add local.set 9 local.get 6 f32.const 1.0 f32.add local.set 9
        local.get 10 local.set 8
      end
    end
    local.get 10 local.get 10 f32.const 8.0 f32.add local.set 8 f32.const 207.0 local.set 8 local.tee 8
    local.set 9 local.get 8 local.get 9 local.get 10
  )
  (func $stack-f32-10 (export "stack-f32-10") (param f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32 f32 f32 f32 f32 f32 f32 f32) (local i32)
    local.get 2 f32.const 1.0 f32.add local.get 3 f32.const 2.0 f32.add local.get 7 f32.const 3.0 f32.add
    local.get 1 f32.const 4.0 f32.add local.get 3 f32.const 5.0 f32.add local.get 9 f32.const 6.0 f32.add
    local.get 10 local.set 8 local.get 10 local.set 10 f32.sub local.tee 9 i32.const 2 local.set 11
    loop
      local.get 5 f32.const 1.0 f32.add local.set 9 local.get 0 f32.const 1.0 f32.add local.set 8 local.get 3
      f32.const 1.0 f32.add local.set 8 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.get 11 i32.eqz
    if
      local.get 11 i32.eqz
      if
        local.get 0 f32.const 1.0 f32.add local.set 8 local.get 9 local.set 8 local.get 8 local.set 10
      else
        f32.const 200.0 local.set 10 local.get 4 f32.const 1.0 f32.add local.set 10 local.get 10 local.set 9
      end
      local.get 2 f32.const 1.0 f32.add
      block
        local.get 5 f32.const 1.0 f32.add local.set 8 local.get 8 local.set 9 local.get 8 local.set 10
      end
      local.set 9
    else
      local.get 9 local.get 9 local.tee 8 local.tee 8 local.set 9 local.set 9
    end
    local.get 10 local.get 8
    block
      local.get 10
      block
        local.get 8 f32.const 201.0 local.set 8 local.get 10 local.get 7 f32.const 3.0 f32.add local.set 9
        local.set 9 local.set 9
      end
      i32.const 2 local.set 11
      loop
        local.get 4 f32.const 1.0 f32.add local.set 9 local.get 8 local.tee 9 local.set 9 local.get 11
        i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 10 local.set 8 local.set 9
    end
    local.get 10 local.set 10 local.set 10 local.get 8 local.get 9 local.get 10
  )
  (func $stack-f32-11 (export "stack-f32-11") (param f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local i32)
    local.get 4 f32.const 1.0 f32.add local.get 7 f32.const 2.0 f32.add local.get 1 f32.const 3.0 f32.add
    local.get 6 f32.const 4.0 f32.add local.get 3 f32.const 5.0 f32.add local.get 5 f32.const 6.0 f32.add
    local.get 10 f32.const 7.0 f32.add local.get 6 f32.const 8.0 f32.add local.get 1 f32.const 9.0 f32.add
    local.get 10 local.get 9 local.get 6 f32.const 12.0 f32.add local.set 10 local.get 8 local.get 9
    local.get 11 i32.eqz
    if
      i32.const 2 local.set 11
      loop
        local.get 9 f32.const 1.0 f32.add local.set 8 local.get 0 f32.const 1.0 f32.add local.set 9
        local.get 5 f32.const 1.0 f32.add local.set 9 local.get 0 f32.const 1.0 f32.add local.tee 9
        local.set 10 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 10 local.get 11 i32.eqz
      if
        local.get 8 local.get 8 local.get 2 f32.const 3.0 f32.add local.tee 8 local.set 8 local.set 8
        local.set 10
      else
        local.get 8 f32.const 201.0 local.set 8 local.get 9 local.set 9 local.set 10
      end
      local.set 8
    else
      local.get 9 local.tee 8 local.get 11 i32.eqz
      if
        local.get 8 f32.const 1.0 f32.add local.tee 10 local.get 10 local.get 9 f32.sub local.set 8
        local.set 8
      else
        f32.const 200.0 local.set 10 local.get 9 local.get 8 local.get 10 f32.const 3.0 f32.add local.set 10
        local.set 10 local.set 10
      end
      local.get 8 local.set 9 local.set 9
    end
    local.set 9 local.get 11 i32.eqz
    if
      i32.const 2 local.set 11
      loop
        local.get 6 f32.const 1.0 f32.add local.tee 9 local.tee 10 f32.const 201.0 local.set 10 local.get 10
        local.set 9 local.set 9 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 10 i32.const 2 local.set 11
      loop
        local.get 10 f32.const 1.0 f32.add local.tee 10 local.set 8 local.get 11 i32.const 1 i32.sub
        local.tee 11 br_if 0
      end
      block
        local.get 9 local.tee 10 local.get 10 local.set 10 local.set 10
      end
      local.set 8
    else
      local.get 9 local.tee 8 i32.const 2 local.set 11
      loop
        local.get 10 f32.const 1.0 f32.add local.tee 9 local.tee 8 local.get 9 local.get 8 local.set 9
        local.set 9 local.set 9 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 8 local.set 9 local.set 9
    end
    local.get 8 local.get 9 f32.const 214.0 local.set 10 local.tee 8 local.tee 10 local.get 8 local.get 9
    local.get 10
  )
  (func $declared-f32-0 (export "declared-f32-0") (param f32 f32) (result f32 f32 f32 f32 f32)
  (local f32 f32 f32 i32)
    f32.const 100.0 local.set 2 f32.const 101.0 local.set 3 f32.const 102.0 local.set 4 local.get 1
    f32.const 1.0 f32.add local.tee 3 local.get 3 f32.sub local.set 2
    block
      local.get 1 f32.const 1.0 f32.add local.set 3 local.get 0 f32.const 1.0 f32.add local.set 2 local.get 1
      f32.const 1.0 f32.add local.tee 3 local.set 4
    end
    local.get 1 f32.const 1.0 f32.add local.tee 2 local.get 3 f32.const 202.0 local.set 2
    block
      local.get 4 local.get 1 f32.const 2.0 f32.add local.get 2 local.set 3 local.set 3 local.set 3
    end
    local.get 4 local.set 4 local.set 2 local.get 2 local.get 2 local.get 3 local.get 4
  )
  (func $declared-f32-1 (export "declared-f32-1") (param f32 f32) (result f32 f32 f32 f32 f32 f32)
  (local f32 f32 f32 i32)
    f32.const 100.0 local.set 2 f32.const 101.0 local.set 3 f32.const 102.0 local.set 4 local.get 0
    f32.const 1.0 f32.add local.get 1 f32.const 2.0 f32.add local.get 1 f32.const 3.0 f32.add local.get 5
    i32.eqz
    if
      local.get 3 local.set 2 local.get 0 f32.const 1.0 f32.add local.tee 3 local.get 4 local.set 3
      local.set 3
    else
      local.get 3 local.set 3 local.get 0 f32.const 1.0 f32.add local.set 4 f32.const 200.0 local.set 4
    end
    f32.sub local.get 4 local.tee 3 local.get 2 local.set 4
    block
      local.get 2 local.get 4 local.get 2 local.get 0 f32.const 4.0 f32.add local.set 2 local.set 4
      local.set 3 local.set 2
    end
    f32.const 203.0 local.set 2
    block
      block
        local.get 3 local.tee 3 local.tee 2 local.get 2 local.set 4 local.set 4
      end
      local.get 1 f32.const 1.0 f32.add local.tee 2 local.tee 3 local.get 4 local.set 4 local.set 3
    end
    local.get 5 i32.eqz
    if
      local.get 1 f32.const 1.0 f32.add local.tee 2 local.set 3 local.get 3 local.set 3
    else
      local.get 2 local.get 1 f32.const 2.0 f32.add i32.const 2 local.set 5
      loop
        local.get 2 local.get 3 local.get 4 local.get 2 local.set 4 local.set 3 local.set 3 local.set 4
        local.get 5 i32.const 1 i32.sub local.tee 5 br_if 0
      end
      local.set 4 local.set 3
    end
    block
      local.get 5 i32.eqz
      if
        local.get 1 f32.const 1.0 f32.add local.tee 4 local.get 4 local.tee 4 local.get 4 local.set 3
        local.set 4 local.set 4
      else
        local.get 3 local.get 4 local.set 2 local.tee 3 local.set 2
      end
      f32.const 200.0 local.set 4 local.get 4 local.set 2
    end
    local.tee 2 local.get 2 local.set 4 local.get 2 local.get 3 local.get 4
  )
  (func $declared-f32-2 (export "declared-f32-2") (param f32 f32)
  (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local f32 f32 f32 i32)
    f32.const 100.0 local.set 2 f32.const 101.0 local.set 3 f32.const 102.0 local.set 4 local.get 1
    f32.const 1.0 f32.add local.get 1 f32.const 2.0 f32.add local.get 0 f32.const 3.0 f32.add local.get 0
    f32.const 4.0 f32.add local.get 1 f32.const 5.0 f32.add local.get 0 f32.const 6.0 f32.add local.get 4
    local.tee 2 local.get 3 local.set 2 local.get 4 local.get 5 i32.eqz
    if
      local.get 1 f32.const 1.0 f32.add
      block
        local.get 3 local.tee 3 local.set 3 local.get 2 local.set 2
      end
      local.get 4 local.set 2 local.set 3
    else
      local.get 4 local.get 2 f32.const 202.0 local.set 4 local.tee 2 local.set 4 local.set 2
    end
    local.tee 3 f32.sub local.get 0 f32.const 8.0 f32.add i32.const 2 local.set 5
    loop
      local.get 0 f32.const 1.0 f32.add local.set 4 local.get 1 f32.const 1.0 f32.add local.set 3 local.get 0
      f32.const 1.0 f32.add local.set 4 local.get 5 i32.const 1 i32.sub local.tee 5 br_if 0
    end
    local.tee 4 local.tee 4 local.tee 4 f32.const 208.0 local.set 4 local.get 2 local.get 3 local.get 4
  )
  (func $declared-f32-3 (export "declared-f32-3") (param f32 f32)
  (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local f32 f32 f32 i32)
    f32.const 100.0 local.set 2 f32.const 101.0 local.set 3 f32.const 102.0 local.set 4 local.get 0
    f32.const 1.0 f32.add local.get 1 f32.const 2.0 f32.add local.get 1 f32.const 3.0 f32.add local.get 0
    f32.const 4.0 f32.add local.get 0 f32.const 5.0 f32.add local.get 1 f32.const 6.0 f32.add local.get 1
    f32.const 7.0 f32.add local.get 0 f32.const 8.0 f32.add local.get 1 f32.const 9.0 f32.add local.get 4
    local.get 1 f32.const 11.0 f32.add local.set 3 local.get 2 local.get 1 f32.const 12.0 f32.add local.get 2
    f32.sub local.get 3 local.set 2 local.tee 4 local.get 4 f32.const 213.0 local.set 2 local.get 1
    f32.const 14.0 f32.add local.get 1 f32.const 15.0 f32.add local.get 2 local.get 3 local.get 4
  )
  (func $declared-f32-4 (export "declared-f32-4") (param f32 f32) (result f32 f32 f32 f32 f32)
  (local f32 f32 f32 i32)
    f32.const 100.0 local.set 2 f32.const 101.0 local.set 3 f32.const 102.0 local.set 4 local.get 2
    local.set 3 i32.const 2 local.set 5
    loop
      local.get 2 local.get 2 local.get 2 local.set 2 local.set 2 local.set 4 local.get 5 i32.const 1 i32.sub
      local.tee 5 br_if 0
    end
    local.get 1 f32.const 1.0 f32.add local.tee 3 local.set 2 local.get 4 local.get 2 local.get 1
    f32.const 3.0 f32.add local.tee 4 local.set 2 local.get 4 local.tee 3 f32.sub f32.const 202.0 local.set 2
    local.get 2 local.get 3 local.get 4
  )
  (func $declared-f32-5 (export "declared-f32-5") (param f32 f32) (result f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (local f32 f32 f32 i32)
    f32.const 100.0 local.set 2 f32.const 101.0 local.set 3 f32.const 102.0 local.set 4 local.get 0
    f32.const 1.0 f32.add local.get 1 f32.const 2.0 f32.add local.get 1 f32.const 3.0 f32.add
    block
      local.get 2 local.tee 4 local.get 4 local.set 4 local.set 3
    end
    local.get 4 local.tee 4 i32.const 2 local.set 5
    loop
      local.get 0 f32.const 1.0 f32.add local.tee 3 local.get 1 f32.const 2.0 f32.add local.get 2 local.set 3
      local.set 4 local.set 2 local.get 5 i32.const 1 i32.sub local.tee 5 br_if 0
    end
    local.tee 4 local.set 3 f32.sub
    block
      block
        local.get 3 local.get 4 local.get 1 f32.const 3.0 f32.add local.set 3 local.set 3 local.set 4
      end
      local.get 3 local.get 2 local.get 0 f32.const 3.0 f32.add local.set 2 local.set 4 local.set 2
    end
    local.get 2 local.get 2 local.get 4 local.get 4 local.get 4 local.set 2 local.get 2 local.get 3
    local.get 4
  )
  (func $declared-f32-6 (export "declared-f32-6") (param f32 f32)
  (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local f32 f32 f32 i32)
    f32.const 100.0 local.set 2 f32.const 101.0 local.set 3 f32.const 102.0 local.set 4 local.get 0
    f32.const 1.0 f32.add local.get 1 f32.const 2.0 f32.add local.get 0 f32.const 3.0 f32.add local.get 0
    f32.const 4.0 f32.add local.get 0 f32.const 5.0 f32.add local.get 1 f32.const 6.0 f32.add local.get 5
    i32.eqz
    if
      f32.const 200.0 local.set 2 i32.const 2 local.set 5
      loop
        local.get 0 f32.const 1.0 f32.add local.tee 4 local.tee 3 f32.const 201.0 local.set 3 local.tee 3
        local.set 3 local.get 5 i32.const 1 i32.sub local.tee 5 br_if 0
      end
      local.get 1 f32.const 1.0 f32.add local.set 2
      block
        local.get 0 f32.const 1.0 f32.add local.set 2 local.get 2 local.tee 3 local.tee 2 local.set 4
      end
    else
      local.get 3 i32.const 2 local.set 5
      loop
        local.get 4 local.get 4 local.set 2 local.set 3 local.get 5 i32.const 1 i32.sub local.tee 5 br_if 0
      end
      i32.const 2 local.set 5
      loop
        f32.const 200.0 local.set 4 f32.const 200.0 local.set 4 local.get 4 local.get 0 f32.const 2.0 f32.add
        local.set 3 local.set 4 local.get 5 i32.const 1 i32.sub local.tee 5 br_if 0
      end
      local.get 1 f32.const 2.0 f32.add local.set 2 local.set 3
    end
    local.get 3 local.get 4 local.set 4 i32.const 2 local.set 5
    loop
      local.get 1 f32.const 1.0 f32.add local.tee 2 local.tee 2 local.tee 2 local.get 0 f32.const 2.0 f32.add
      local.set 2 local.set 3 local.get 5 i32.const 1 i32.sub local.tee 5 br_if 0
    end
    local.get 2
    block
      block
        f32.const 200.0 local.set 2 local.get 4 local.get 3 local.set 4 local.set 2
      end
      local.get 1 f32.const 1.0 f32.add local.set 2
    end
    f32.const 208.0 local.set 4
    block
      local.get 2 local.set 3 local.get 1 f32.const 1.0 f32.add local.get 1 f32.const 2.0 f32.add local.set 3
      local.set 2
    end
    local.get 2 local.get 2 local.set 3 local.tee 3 local.get 3 local.get 2 local.get 3 local.get 4
  )
  (func $declared-f32-7 (export "declared-f32-7") (param f32 f32)
  (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local f32 f32 f32 i32)
    f32.const 100.0 local.set 2 f32.const 101.0 local.set 3 f32.const 102.0 local.set 4 local.get 0
    f32.const 1.0 f32.add local.get 0 f32.const 2.0 f32.add local.get 0 f32.const 3.0 f32.add local.get 1
    f32.const 4.0 f32.add local.get 1 f32.const 5.0 f32.add local.get 1 f32.const 6.0 f32.add local.get 0
    f32.const 7.0 f32.add local.get 0 f32.const 8.0 f32.add local.get 0 f32.const 9.0 f32.add local.get 3
    local.set 4 local.tee 3 local.get 3 f32.sub local.get 0 f32.const 10.0 f32.add local.get 0 f32.const 11.0
    f32.add local.get 4 local.get 2 local.get 4 local.get 4 local.get 5 i32.eqz
    if
      local.get 5 i32.eqz
      if
        local.get 3 local.tee 3 local.set 4 local.get 4 local.set 3
      else
        f32.const 200.0 local.set 3 local.get 4 local.tee 2 local.get 2 local.set 2 local.set 3
      end
      i32.const 2 local.set 5
      loop
        f32.const 200.0 local.set 3 local.get 4 local.get 2 local.tee 3 local.set 2 local.set 4 local.get 5
        i32.const 1 i32.sub local.tee 5 br_if 0
      end
      local.get 0 f32.const 1.0 f32.add local.tee 3 local.set 3
    else
      block
        local.get 1 f32.const 1.0 f32.add local.set 4 local.get 0 f32.const 1.0 f32.add local.set 3
        local.get 4 local.tee 2 local.set 4
      end
      local.get 0 f32.const 1.0 f32.add local.set 3 local.get 1 f32.const 1.0 f32.add local.set 2
    end
    local.get 0 f32.const 16.0 f32.add local.get 5 i32.eqz
    if
      local.get 1 f32.const 1.0 f32.add local.tee 3 local.tee 3 local.set 4 local.get 2 local.set 4
    else
      local.get 0 f32.const 1.0 f32.add local.set 2 local.get 2 local.set 4 local.get 0 f32.const 1.0 f32.add
      local.tee 4 local.set 3
    end
    local.get 2 local.get 3 local.get 4
  )
  (func $declared-f32-8 (export "declared-f32-8") (param f32 f32) (result f32 f32 f32 f32)
  (local f32 f32 f32 i32)
    f32.const 100.0 local.set 2 f32.const 101.0 local.set 3 f32.const 102.0 local.set 4 f32.const 200.0
    local.set 2 local.get 3 local.set 3 local.get 1 f32.const 1.0 f32.add local.set 4 local.get 1
    f32.const 1.0 f32.add local.set 4 local.get 3 local.tee 4 local.get 3 local.tee 2 local.get 2 local.set 4
    i32.const 2 local.set 5
    loop
      f32.const 200.0 local.set 3 local.get 0 f32.const 1.0 f32.add local.tee 4 local.set 2 local.get 5
      i32.const 1 i32.sub local.tee 5 br_if 0
    end
    local.tee 4 f32.sub local.get 2 local.get 3 local.get 4
  )
  (func $declared-f32-9 (export "declared-f32-9") (param f32 f32)
  (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local f32 f32 f32 i32)
    f32.const 100.0 local.set 2 f32.const 101.0 local.set 3 f32.const 102.0 local.set 4 local.get 1
    f32.const 1.0 f32.add local.get 1 f32.const 2.0 f32.add local.get 1 f32.const 3.0 f32.add local.get 2
    local.tee 2 f32.const 204.0 local.set 2 f32.const 204.0 local.set 3 local.set 4
    block
      local.get 4 local.get 5 i32.eqz
      if
        local.get 0 f32.const 1.0 f32.add local.set 3 local.get 2 local.get 0 f32.const 2.0 f32.add
        local.set 4 local.set 4
      else
        f32.const 200.0 local.set 4 local.get 0 f32.const 1.0 f32.add f32.const 201.0 local.set 2 local.set 4
      end
      local.set 4 local.get 4 local.set 4
    end
    f32.sub f32.const 202.0 local.set 3 local.get 4 i32.const 2 local.set 5
    loop
      local.get 3 local.get 2 local.tee 2 local.tee 4 local.set 3 local.set 3 local.get 5 i32.const 1 i32.sub
      local.tee 5 br_if 0
    end
    local.get 1 f32.const 4.0 f32.add local.get 4 local.get 1 f32.const 6.0 f32.add local.get 2 local.get 2
    local.get 3 local.get 4
  )
  (func $declared-f32-10 (export "declared-f32-10") (param f32 f32)
  (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local f32 f32 f32 i32)
    f32.const 100.0 local.set 2 f32.const 101.0 local.set 3 f32.const 102.0 local.set 4 local.get 1
    f32.const 1.0 f32.add local.get 1 f32.const 2.0 f32.add local.get 1 f32.const 3.0 f32.add local.get 0
    f32.const 4.0 f32.add local.get 0 f32.const 5.0 f32.add local.get 0 f32.const 6.0 f32.add
    block
      local.get 5 i32.eqz
      if
        local.get 1 f32.const 1.0 f32.add local.get 1 f32.const 2.0 f32.add local.get 3 f32.sub local.set 4
        local.set 2
      else
        f32.const 200.0 local.set 2 local.get 0 f32.const 1.0 f32.add local.tee 2 local.set 2 local.get 0
        f32.const 1.0 f32.add local.set 2
      end
      local.get 2 i32.const 2 local.set 5
      loop
        local.get 3 local.get 3 f32.const 202.0 local.set 3 local.set 3 local.set 3 local.get 5 i32.const 1
        i32.sub local.tee 5 br_if 0
      end
      local.get 5 i32.eqz
      if
        local.get 0 f32.const 1.0 f32.add local.tee 2 local.get 4 local.get 3 local.tee 4 local.set 2
        local.set 3 local.set 3
      else
        f32.const 200.0 local.set 3 f32.const 200.0 local.set 3 local.get 0 f32.const 1.0 f32.add local.set 2
      end
      local.set 2
    end
    f32.sub local.get 3 local.get 3 local.get 2 local.set 2 local.get 4 local.get 2 f32.const 209.0
    local.set 2
    block
      local.get 5 i32.eqz
      if
        local.get 1 f32.const 1.0 f32.add local.tee 4 local.get 3 local.set 2 local.get 3 local.set 4
        local.set 4
      else
        local.get 4 local.get 2 local.tee 3 local.get 3 local.set 4 local.set 4 local.set 4
      end
      local.get 0 f32.const 1.0 f32.add local.set 2 local.get 1 f32.const 1.0 f32.add local.tee 3
      f32.const 201.0 local.set 4 local.set 3
    end
    local.set 2 local.tee 4 local.get 4 local.set 3 local.get 2 local.get 3 local.get 4
  )
  (func $declared-f32-11 (export "declared-f32-11") (param f32 f32)
  (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (local f32 f32 f32 i32)
    f32.const 100.0 local.set 2 f32.const 101.0 local.set 3 f32.const 102.0 local.set 4 local.get 0
    f32.const 1.0 f32.add local.get 0 f32.const 2.0 f32.add local.get 0 f32.const 3.0 f32.add local.get 1
    f32.const 4.0 f32.add local.get 0 f32.const 5.0 f32.add local.get 0 f32.const 6.0 f32.add local.get 1
    f32.const 7.0 f32.add local.get 0 f32.const 8.0 f32.add local.get 0 f32.const 9.0 f32.add local.get 4
    local.get 0 f32.const 11.0 f32.add local.tee 4 local.get 2 i32.const 2 local.set 5
    loop
      local.get 0 f32.const 1.0 f32.add local.tee 4 local.get 0 f32.const 2.0 f32.add f32.const 202.0
      local.set 3 local.get 0 f32.const 3.0 f32.add local.set 2 local.set 4 local.set 4 local.get 5
      i32.const 1 i32.sub local.tee 5 br_if 0
    end
    i32.const 2 local.set 5
    loop
      local.get 1 f32.const 1.0 f32.add local.tee 3 local.set 2 local.get 0 f32.const 1.0 f32.add local.set 4
      local.get 0 f32.const 1.0 f32.add local.tee 3 local.set 4 local.get 5 i32.const 1 i32.sub local.tee 5
      br_if 0
    end
    f32.const 212.0 local.set 4 local.get 2 local.get 3
    block
      local.get 0 f32.const 1.0 f32.add local.set 2 local.get 1 f32.const 1.0 f32.add local.set 3
    end
    local.get 3 local.get 5 i32.eqz
    if
      local.get 0 f32.const 1.0 f32.add local.tee 2 local.set 2 local.get 1 f32.const 1.0 f32.add local.set 4
    else
      local.get 2 local.get 4 local.get 2 i32.const 2 local.set 5
      loop
        local.get 0 f32.const 1.0 f32.add local.set 4 local.get 1 f32.const 1.0 f32.add local.tee 4
        local.tee 3 local.set 2 local.get 5 i32.const 1 i32.sub local.tee 5 br_if 0
      end
      local.set 4 local.set 4 local.set 2
    end
    local.get 1 f32.const 16.0 f32.add local.get 4 local.get 2 local.get 3 local.get 4
  )
  (func $framed-f32-0 (export "framed-f32-0") (param f32 f32 f32 f32 f32 f32 f32 f32) (result f32 f32 f32 f32)
  (local f32 f32 f32 i32)
    i64.const 1 call $callee drop f32.const 100.0 local.set 8 f32.const 101.0 local.set 9 f32.const 102.0
    local.set 10
    block
      local.get 0 f32.const 1.0 f32.add local.tee 8 local.get 8 local.set 9 local.set 10
    end
    local.get 4 f32.const 1.0 f32.add local.set 9 local.get 9 local.get 10 local.set 9 local.tee 10
    local.get 8 local.get 11 i32.eqz
    if
      local.get 11 i32.eqz
      if
        local.get 4 f32.const 1.0 f32.add local.set 9 local.get 9 f32.const 201.0 local.set 8 local.set 9
      else
        local.get 5 f32.const 1.0 f32.add local.set 10 local.get 10 local.tee 8 local.set 10
      end
      local.get 6 f32.const 1.0 f32.add local.set 10 local.get 5 f32.const 1.0 f32.add local.set 8
      block
        local.get 4 f32.const 1.0 f32.add local.tee 10 local.get 6 f32.const 2.0 f32.add local.tee 10
        local.tee 10 local.set 8 local.set 10
      end
    else
      block
        local.get 10 local.set 10 local.get 5 f32.const 1.0 f32.add local.tee 8 local.set 9
      end
      local.get 6 f32.const 1.0 f32.add local.tee 9 local.get 9 local.set 10 local.set 10
    end
    i32.const 2 local.set 11
    loop
      local.get 7 f32.const 1.0 f32.add local.set 10 local.get 4 f32.const 1.0 f32.add local.tee 10
      local.set 10 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.set 9 local.tee 9
    block
      local.get 1 f32.const 1.0 f32.add local.tee 10 local.get 9 f32.const 202.0 local.set 10 local.set 8
      local.set 10
    end
    local.get 8 local.get 9 local.get 10
  )
  (func $framed-f32-1 (export "framed-f32-1") (param f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32 f32 f32 f32 f32 f32 f32) (local f32 f32 f32 i32)
    i64.const 1 call $callee drop f32.const 100.0 local.set 8 f32.const 101.0 local.set 9 f32.const 102.0
    local.set 10 local.get 5 f32.const 1.0 f32.add local.get 3 f32.const 2.0 f32.add local.get 5 f32.const 3.0
    f32.add f32.const 203.0 local.set 9 local.get 10 i32.const 2 local.set 11
    loop
      local.get 0 f32.const 1.0 f32.add local.tee 9 local.get 8 local.tee 8 local.set 10 local.set 8
      local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.set 8 f32.const 203.0 local.set 9 local.set 9
    block
      local.get 2 f32.const 1.0 f32.add
      block
        local.get 1 f32.const 1.0 f32.add local.get 9 f32.const 202.0 local.set 8 local.set 10 local.set 8
      end
      local.get 10 local.tee 8 local.set 9 local.set 8
    end
    local.get 8 local.get 11 i32.eqz
    if
      local.get 10 local.get 11 i32.eqz
      if
        f32.const 200.0 local.set 10 local.get 10 local.get 1 f32.const 2.0 f32.add local.set 8 local.set 10
      else
        local.get 9 local.set 8 local.get 8 local.get 8 local.set 10 local.set 8
      end
      f32.const 201.0 local.set 8 local.get 4 f32.const 2.0 f32.add local.set 9 local.set 8
    else
      local.get 2 f32.const 1.0 f32.add local.get 11 i32.eqz
      if
        local.get 4 f32.const 1.0 f32.add local.tee 8 local.tee 9 local.get 10 local.get 8 local.set 8
        local.set 10 local.set 10
      else
        f32.const 200.0 local.set 8 f32.const 200.0 local.set 10
      end
      local.set 10 local.get 10 local.set 9
    end
    local.tee 10 local.get 8 i32.const 2 local.set 11
    loop
      local.get 3 f32.const 1.0 f32.add local.set 8 local.get 4 f32.const 1.0 f32.add local.set 8 local.get 7
      f32.const 1.0 f32.add local.tee 10 local.set 9 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.tee 8 local.get 10 local.get 8 local.get 9 local.get 10
  )
  (func $framed-f32-2 (export "framed-f32-2") (param f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32 f32 f32 f32 f32 f32 f32) (local f32 f32 f32 i32)
    i64.const 1 call $callee drop f32.const 100.0 local.set 8 f32.const 101.0 local.set 9 f32.const 102.0
    local.set 10 local.get 1 f32.const 1.0 f32.add local.get 3 f32.const 2.0 f32.add local.get 3 f32.const 3.0
    f32.add local.get 0 f32.const 4.0 f32.add local.get 7 f32.const 5.0 f32.add local.get 3 f32.const 6.0
    f32.add local.set 9 local.tee 9 local.get 10 local.set 10
    block
      local.get 2 f32.const 1.0 f32.add local.tee 10 local.get 1 f32.const 2.0 f32.add local.get 2
      f32.const 3.0 f32.add local.get 10 local.set 9 local.set 10 local.set 9 local.set 10
    end
    local.get 11 i32.eqz
    if
      f32.const 200.0 local.set 8 local.get 8 local.get 9 local.get 8 local.set 9 local.set 10 local.set 9
    else
      block
        local.get 2 f32.const 1.0 f32.add local.set 10 local.get 7 f32.const 1.0 f32.add local.get 9 f32.sub
        local.set 10
      end
      local.get 1 f32.const 1.0 f32.add local.tee 9 local.get 8 local.get 9 local.set 9 local.set 10
      local.set 9
    end
    f32.sub local.get 11 i32.eqz
    if
      local.get 2 f32.const 1.0 f32.add local.get 8 local.get 10 local.set 9 local.set 9 local.set 8
    else
      local.get 10 f32.const 201.0 local.set 8 i32.const 2 local.set 11
      loop
        local.get 5 f32.const 1.0 f32.add local.tee 8 local.get 8 local.get 8 local.set 10 local.set 8
        local.set 8 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      i32.const 2 local.set 11
      loop
        local.get 8 local.tee 9 local.set 9 local.get 4 f32.const 1.0 f32.add local.tee 8 local.set 9
        local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.set 8
    end
    local.get 8 f32.sub local.set 10 local.get 9 local.tee 9 local.get 10 local.get 8 local.get 9 local.get 10
  )
  (func $framed-f32-3 (export "framed-f32-3") (param f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local f32 f32 f32 i32)
    i64.const 1 call $callee drop f32.const 100.0 local.set 8 f32.const 101.0 local.set 9 f32.const 102.0
    local.set 10 local.get 3 f32.const 1.0 f32.add local.get 2 f32.const 2.0 f32.add local.get 7 f32.const 3.0
    f32.add local.get 6 f32.const 4.0 f32.add local.get 1 f32.const 5.0 f32.add local.get 2 f32.const 6.0
    f32.add local.get 6 f32.const 7.0 f32.add local.get 6 f32.const 8.0 f32.add local.get 3 f32.const 9.0
    f32.add local.get 8 local.set 10 local.set 10 local.get 9
    block
      local.get 9 local.get 11 i32.eqz
      if
        local.get 1 f32.const 1.0 f32.add local.tee 10 local.get 9 local.tee 8 f32.sub local.set 9
      else
        local.get 1 f32.const 1.0 f32.add local.get 10 local.tee 9 local.set 10 local.set 10
      end
      local.get 4 f32.const 2.0 f32.add local.get 9 local.set 8 local.set 9 local.set 8
    end
    local.get 8 local.get 10 local.get 10 local.get 8 local.tee 10 local.get 10 local.set 9 local.get 10
    local.get 8 local.get 8 local.get 9 local.get 10
  )
  (func $framed-f32-4 (export "framed-f32-4") (param f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32 f32 f32 f32) (local f32 f32 f32 i32)
    i64.const 1 call $callee drop f32.const 100.0 local.set 8 f32.const 101.0 local.set 9 f32.const 102.0
    local.set 10 local.get 11 i32.eqz
    if
      f32.const 200.0 local.set 10 local.get 9 local.get 10
      block
        local.get 1 f32.const 1.0 f32.add local.set 10 local.get 9 local.set 8 local.get 3 f32.const 1.0
        f32.add local.set 8
      end
      local.set 9 local.set 10
    else
      f32.const 200.0 local.set 10 f32.const 200.0 local.set 10 local.get 7 f32.const 1.0 f32.add local.set 8
    end
    local.get 2 f32.const 1.0 f32.add local.tee 9 local.tee 9 local.set 10 local.get 6 f32.const 1.0 f32.add
    i32.const 2 local.set 11
    loop
      local.get 6 f32.const 1.0 f32.add local.get 6 f32.const 2.0 f32.add local.tee 8 local.get 10 local.set 8
      local.set 9 local.set 8 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.get 11 i32.eqz
    if
      local.get 5 f32.const 1.0 f32.add
      block
        local.get 2 f32.const 1.0 f32.add f32.const 201.0 local.set 10 f32.const 201.0 local.set 8
        f32.const 201.0 local.set 9 local.set 10
      end
      local.get 0 f32.const 2.0 f32.add local.tee 10 local.set 9 local.set 8
    else
      i32.const 2 local.set 11
      loop
        local.get 3 f32.const 1.0 f32.add local.tee 8 local.get 9 local.get 9 local.get 10 local.set 8
        local.set 8 local.set 9 local.set 10 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 9 local.set 8 local.get 6 f32.const 1.0 f32.add local.tee 10 local.set 9
    end
    f32.const 201.0 local.set 8 local.tee 10 local.tee 8 local.set 8 local.get 8 local.get 11 i32.eqz
    if
      local.get 5 f32.const 1.0 f32.add local.set 8 local.get 0 f32.const 1.0 f32.add local.set 8
      block
        local.get 8 local.get 10 local.get 9 local.set 9 local.set 9 local.set 10
      end
      local.get 5 f32.const 1.0 f32.add local.tee 8 local.set 8
    else
      i32.const 2 local.set 11
      loop
        local.get 10 local.set 9 local.get 9 local.tee 8 local.set 8 local.get 11 i32.const 1 i32.sub
        local.tee 11 br_if 0
      end
      local.get 10
      block
        local.get 1 f32.const 1.0 f32.add local.set 8 local.get 5 f32.const 1.0 f32.add local.set 10
        local.get 10 local.set 8
      end
      local.get 10 local.set 9 local.set 9
    end
    local.get 10 local.get 8 local.get 9 local.get 10
  )
  (func $framed-f32-5 (export "framed-f32-5") (param f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32 f32 f32 f32 f32 f32 f32) (local f32 f32 f32 i32)
    i64.const 1 call $callee drop f32.const 100.0 local.set 8 f32.const 101.0 local.set 9 f32.const 102.0
    local.set 10 local.get 7 f32.const 1.0 f32.add local.get 6 f32.const 2.0 f32.add local.get 0 f32.const 3.0
    f32.add local.get 9 f32.const 204.0 local.set 10 local.tee 10 local.get 11 i32.eqz
    if
      local.get 10 local.tee 9 i32.const 2 local.set 11
      loop
        local.get 0 f32.const 1.0 f32.add local.tee 10 f32.const 201.0 local.set 9 local.tee 10 local.set 9
        local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 8 local.set 8 local.set 9
    else
      block
        local.get 6 f32.const 1.0 f32.add local.set 10 f32.const 200.0 local.set 10 local.get 10 local.set 9
      end
      local.get 0 f32.const 1.0 f32.add local.set 8 local.get 11 i32.eqz
      if
        local.get 4 f32.const 1.0 f32.add local.tee 8 local.get 9 local.set 10 local.set 9
      else
        local.get 10 local.get 0 f32.const 2.0 f32.add local.get 0 f32.const 3.0 f32.add local.get 5
        f32.const 4.0 f32.add local.set 9 local.set 8 local.set 8 local.set 8
      end
      local.get 2 f32.const 1.0 f32.add local.set 8
    end
    local.tee 8 local.get 11 i32.eqz
    if
      local.get 9 local.tee 9 f32.const 201.0 local.set 8 local.tee 8 local.set 10
    else
      local.get 7 f32.const 1.0 f32.add local.tee 9 local.get 8 f32.sub i32.const 2 local.set 11
      loop
        local.get 8 local.set 10 local.get 6 f32.const 1.0 f32.add local.tee 8 local.get 8 local.set 8
        local.set 10 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.set 10
    end
    local.get 9 local.get 11 i32.eqz
    if
      local.get 5 f32.const 1.0 f32.add local.tee 9 local.tee 9 local.set 8 local.get 11 i32.eqz
      if
        f32.const 200.0 local.set 8 local.get 1 f32.const 1.0 f32.add local.tee 10 local.get 9 local.set 8
        local.set 8
      else
        local.get 5 f32.const 1.0 f32.add local.tee 9 local.get 4 f32.const 2.0 f32.add local.get 5
        f32.const 3.0 f32.add local.get 8 local.set 9 local.set 9 local.set 9 local.set 9
      end
    else
      f32.const 200.0 local.set 9 local.get 11 i32.eqz
      if
        local.get 0 f32.const 1.0 f32.add local.tee 10 local.set 8 local.get 4 f32.const 1.0 f32.add
        local.tee 8 local.get 9 local.set 9 local.set 8
      else
        local.get 9 local.get 9 local.get 9 local.get 1 f32.const 4.0 f32.add local.set 10 local.set 8
        local.set 10 local.set 10
      end
      local.get 10 local.get 8 local.set 9 local.set 10
    end
    f32.sub local.get 10 f32.const 205.0 local.set 9 local.get 11 i32.eqz
    if
      local.get 11 i32.eqz
      if
        local.get 8 local.tee 10 local.get 8 local.get 10 local.set 10 local.set 9 local.set 9
      else
        local.get 4 f32.const 1.0 f32.add local.set 9 local.get 6 f32.const 1.0 f32.add local.tee 8
        local.get 8 local.set 8 local.set 9
      end
      local.get 1 f32.const 1.0 f32.add local.set 8 local.get 10 local.tee 10 local.set 8
    else
      local.get 4 f32.const 1.0 f32.add local.tee 9 local.tee 10 local.tee 8 f32.const 201.0 local.set 9
      local.set 9
    end
    local.get 9 local.set 9 local.get 8 local.get 9 local.get 10
  )
  (func $framed-f32-6 (export "framed-f32-6") (param f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local f32 f32 f32 i32)
    i64.const 1 call $callee drop f32.const 100.0 local.set 8 f32.const 101.0 local.set 9 f32.const 102.0
    local.set 10 local.get 7 f32.const 1.0 f32.add local.get 1 f32.const 2.0 f32.add local.get 4 f32.const 3.0
    f32.add local.get 7 f32.const 4.0 f32.add local.get 5 f32.const 5.0 f32.add local.get 4 f32.const 6.0
    f32.add local.get 11 i32.eqz
    if
      local.get 8 local.get 2 f32.const 2.0 f32.add
      block
        local.get 2 f32.const 1.0 f32.add local.tee 10 local.set 9 f32.const 200.0 local.set 10
      end
      local.get 11 i32.eqz
      if
        local.get 3 f32.const 1.0 f32.add local.tee 9 local.get 9 local.set 8 local.get 9 local.set 9
        local.set 8
      else
        local.get 0 f32.const 1.0 f32.add local.tee 10 local.get 8 local.tee 9 local.set 8 local.set 10
      end
      local.set 8 local.set 9
    else
      local.get 10 local.set 8 local.get 4 f32.const 1.0 f32.add local.tee 8 local.set 10
    end
    local.tee 8 local.get 10 local.set 10 local.get 11 i32.eqz
    if
      local.get 3 f32.const 1.0 f32.add local.set 8 local.get 9
      block
        local.get 4 f32.const 1.0 f32.add local.set 8 local.get 4 f32.const 1.0 f32.add local.set 8
        local.get 7 f32.const 1.0 f32.add local.set 10 f32.const 200.0 local.set 9
      end
      local.tee 8 local.set 8
    else
      local.get 11 i32.eqz
      if
        local.get 6 f32.const 1.0 f32.add local.tee 9 local.set 10 local.get 9 local.set 8
      else
        local.get 6 f32.const 1.0 f32.add local.set 10 local.get 8 local.get 8 local.set 10 local.set 9
      end
      i32.const 2 local.set 11
      loop
        local.get 10 local.get 8 local.get 9 local.set 8 local.set 10 local.set 9 local.get 11 i32.const 1
        i32.sub local.tee 11 br_if 0
      end
      local.get 3 f32.const 1.0 f32.add local.tee 9 local.set 8
    end
    local.get 9 local.get 6 f32.const 8.0 f32.add local.tee 10 local.get 9 f32.sub i32.const 2 local.set 11
    loop
      local.get 6 f32.const 1.0 f32.add local.tee 10 local.get 7 f32.const 2.0 f32.add local.get 8 local.set 8
      local.set 10 local.set 10 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.get 4 f32.const 9.0 f32.add
    block
      local.get 9 local.set 9 f32.const 200.0 local.set 8 local.get 2 f32.const 1.0 f32.add local.set 8
    end
    local.get 11 i32.eqz
    if
      local.get 8 local.tee 8 local.get 9
      block
        local.get 10 local.set 9 local.get 4 f32.const 1.0 f32.add local.tee 10 local.set 9
      end
      local.set 10 local.set 10
    else
      i32.const 2 local.set 11
      loop
        local.get 8 f32.const 201.0 local.set 9 local.get 9 local.set 8 local.set 10 local.get 11 i32.const 1
        i32.sub local.tee 11 br_if 0
      end
      local.get 10 local.get 8 local.get 8 local.set 9 local.set 8 local.set 10
    end
    local.get 8 local.get 9 local.get 10
  )
  (func $framed-f32-7 (export "framed-f32-7") (param f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local f32 f32 f32 i32)
    i64.const 1 call $callee drop f32.const 100.0 local.set 8 f32.const 101.0 local.set 9 f32.const 102.0
    local.set 10 local.get 7 f32.const 1.0 f32.add local.get 0 f32.const 2.0 f32.add local.get 4 f32.const 3.0
    f32.add local.get 6 f32.const 4.0 f32.add local.get 6 f32.const 5.0 f32.add local.get 1 f32.const 6.0
    f32.add local.get 4 f32.const 7.0 f32.add local.get 3 f32.const 8.0 f32.add local.get 5 f32.const 9.0
    f32.add f32.const 209.0 local.set 8 local.tee 10 local.get 6 f32.const 10.0 f32.add local.tee 10
    local.set 8 local.set 9 local.set 9 local.tee 8 local.get 9 local.get 8 local.tee 10 local.set 8
    local.get 8 local.set 10 local.get 8 local.get 9 local.get 10
  )
  (func $framed-f32-8 (export "framed-f32-8") (param f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32 f32 f32 f32 f32 f32 f32) (local f32 f32 f32 i32)
    i64.const 1 call $callee drop f32.const 100.0 local.set 8 f32.const 101.0 local.set 9 f32.const 102.0
    local.set 10 local.get 6 f32.const 1.0 f32.add local.set 8 f32.const 200.0 local.set 10 local.get 10
    f32.const 201.0 local.set 8 local.get 11 i32.eqz
    if
      local.get 6 f32.const 1.0 f32.add local.set 8 local.get 9 local.get 11 i32.eqz
      if
        local.get 1 f32.const 1.0 f32.add local.set 9 f32.const 200.0 local.set 9 local.get 5 f32.const 1.0
        f32.add local.tee 9 local.set 9
      else
        local.get 1 f32.const 1.0 f32.add local.set 10 local.get 3 f32.const 1.0 f32.add local.tee 10
        local.get 1 f32.const 2.0 f32.add local.tee 9 local.set 9 local.set 9
      end
      local.set 10
    else
      local.get 10 f32.const 201.0 local.set 10 local.get 9 local.get 9 local.set 8 local.set 10 local.set 8
    end
    local.get 0 f32.const 2.0 f32.add local.get 9 local.set 10 local.get 8 local.get 9 local.get 7
    f32.const 5.0 f32.add local.set 10 local.get 1 f32.const 5.0 f32.add
    block
      local.get 1 f32.const 1.0 f32.add local.tee 9 f32.const 201.0 local.set 8 local.get 9 i32.const 2
      local.set 11
      loop
        f32.const 200.0 local.set 9 local.get 10 local.get 7 f32.const 2.0 f32.add f32.const 202.0 local.set 9
        local.set 9 local.set 8 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.set 8 local.set 9
    end
    local.get 8 local.get 9 local.get 10
  )
  (func $framed-f32-9 (export "framed-f32-9") (param f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local f32 f32 f32 i32)
    i64.const 1 call $callee drop f32.const 100.0 local.set 8 f32.const 101.0 local.set 9 f32.const 102.0
    local.set 10 local.get 2 f32.const 1.0 f32.add local.get 4 f32.const 2.0 f32.add local.get 1 f32.const 3.0
    f32.add local.get 8 local.get 10 local.get 9 local.get 9 local.set 8 local.set 8 f32.const 205.0
    local.set 9 local.get 8 local.get 9 local.get 8 local.get 9 local.get 9 local.tee 10 local.get 11 i32.eqz
    if
      local.get 1 f32.const 1.0 f32.add local.set 8 local.get 7 f32.const 1.0 f32.add local.set 10
      local.get 10 local.set 8
    else
      local.get 8 local.get 4 f32.const 2.0 f32.add local.get 0 f32.const 3.0 f32.add local.set 8 local.set 10
      local.set 9
    end
    local.get 8 local.get 9 local.get 10
  )
  (func $framed-f32-10 (export "framed-f32-10") (param f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local f32 f32 f32 i32)
    i64.const 1 call $callee drop f32.const 100.0 local.set 8 f32.const 101.0 local.set 9 f32.const 102.0
    local.set 10 local.get 5 f32.const 1.0 f32.add local.get 2 f32.const 2.0 f32.add local.get 1 f32.const 3.0
    f32.add local.get 4 f32.const 4.0 f32.add local.get 6 f32.const 5.0 f32.add local.get 5 f32.const 6.0
    f32.add local.get 5 f32.const 7.0 f32.add local.get 9
    block
      local.get 7 f32.const 1.0 f32.add local.set 8
      block
        local.get 6 f32.const 1.0 f32.add local.set 10 local.get 10 local.tee 8 local.set 8
      end
      i32.const 2 local.set 11
      loop
        local.get 9 local.get 9 local.get 9 local.tee 10 local.set 9 local.set 8 local.set 10 local.get 11
        i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 8 local.set 9
    end
    local.get 10 local.get 11 i32.eqz
    if
      local.get 3 f32.const 1.0 f32.add local.get 11 i32.eqz
      if
        local.get 3 f32.const 1.0 f32.add local.tee 9 local.set 8 local.get 2 f32.const 1.0 f32.add
        local.get 2 f32.const 2.0 f32.add local.set 8 local.set 9
      else
        local.get 0 f32.const 1.0 f32.add local.tee 9 local.get 10 local.tee 8 f32.sub local.set 10
      end
      local.get 8
      block
        local.get 4 f32.const 1.0 f32.add local.tee 8 local.get 8 local.tee 9 local.set 10 local.set 9
      end
      local.set 10 local.set 9
    else
      local.get 7 f32.const 1.0 f32.add local.tee 9 local.get 11 i32.eqz
      if
        local.get 4 f32.const 1.0 f32.add local.set 9 local.get 5 f32.const 1.0 f32.add local.set 10
        local.get 1 f32.const 1.0 f32.add local.set 10
      else
        local.get 3 f32.const 1.0 f32.add local.set 8 local.get 5 f32.const 1.0 f32.add f32.const 201.0
        local.set 10 local.set 9
      end
      local.get 8 local.get 11 i32.eqz
      if
        local.get 9 local.tee 9 local.set 10
      else
        local.get 2 f32.const 1.0 f32.add local.set 8 local.get 10 local.set 10 local.get 8 local.set 9
      end
      local.set 10 local.set 9
    end
    local.get 0 f32.const 10.0 f32.add local.get 8 local.get 9 local.get 8 f32.sub local.get 10 local.tee 10
    local.get 11 i32.eqz
    if
      block
        local.get 0 f32.const 1.0 f32.add local.set 10 local.get 5 f32.const 1.0 f32.add local.set 9
        local.get 5 f32.const 1.0 f32.add local.set 8
      end
      local.get 8 local.get 10 local.tee 8 local.set 8 local.set 9
    else
      local.get 7 f32.const 1.0 f32.add local.tee 9 local.get 8 local.get 7 f32.const 3.0 f32.add local.get 10
      local.set 8 local.set 10 local.set 8 local.set 9
    end
    local.set 8 local.get 8 local.get 9 local.get 10
  )
  (func $framed-f32-11 (export "framed-f32-11") (param f32 f32 f32 f32 f32 f32 f32 f32)
  (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local f32 f32 f32 i32)
    i64.const 1 call $callee drop f32.const 100.0 local.set 8 f32.const 101.0 local.set 9 f32.const 102.0
    local.set 10 local.get 6 f32.const 1.0 f32.add local.get 1 f32.const 2.0 f32.add local.get 3 f32.const 3.0
    f32.add local.get 3 f32.const 4.0 f32.add local.get 5 f32.const 5.0 f32.add local.get 3 f32.const 6.0
    f32.add local.get 7 f32.const 7.0 f32.add local.get 4 f32.const 8.0 f32.add local.get 5 f32.const 9.0
    f32.add local.get 8 local.get 8
    block
      local.get 10 local.get 4 f32.const 2.0 f32.add local.tee 9 local.get 8 local.set 9 local.set 9
      local.set 9
    end
    local.tee 10 f32.const 211.0 local.set 10 local.get 9 local.set 10 local.set 10 local.get 8 local.tee 10
    local.get 0 f32.const 12.0 f32.add local.get 8 local.set 10 local.get 11 i32.eqz
    if
      local.get 0 f32.const 1.0 f32.add local.tee 9 local.set 8 local.get 2 f32.const 1.0 f32.add local.tee 10
      local.get 11 i32.eqz
      if
        local.get 5 f32.const 1.0 f32.add local.tee 9 local.get 9 local.get 9 f32.const 203.0 local.set 10
        local.set 10 local.set 8 local.set 8
      else
      end
      local.set 8
    else
      block
        local.get 9 local.get 10 f32.sub local.get 8 local.set 8 local.set 9
      end
      local.get 4 f32.const 1.0 f32.add local.get 7 f32.const 2.0 f32.add f32.sub local.set 8
    end
    local.get 8 local.get 9 local.get 10
  )
)

(assert_return (invoke "pinned-f32-0"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75)) (f32.const 3.75) (f32.const 3.75) (f32.const 3.75)
  (f32.const 4.75))
(assert_return (invoke "pinned-f32-1"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75)) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 5.75) (f32.const 209.0) (f32.const 5.75) (f32.const 209.0) (f32.const 209.0))
(assert_return (invoke "pinned-f32-2"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75)) (f32.const 3.75) (f32.const 4.75) (f32.const 6.75)
  (f32.const 200.0) (f32.const -9.75) (f32.const 9.75) (f32.const 200.0) (f32.const -9.75))
(assert_return (invoke "pinned-f32-3"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75)) (f32.const 2.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 5.75) (f32.const 6.75) (f32.const 7.75) (f32.const 9.75) (f32.const 11.75) (f32.const 2.75)
  (f32.const 2.75) (f32.const 3.75) (f32.const 3.75) (f32.const 2.75) (f32.const 2.75) (f32.const 2.75)
  (f32.const 2.75) (f32.const 2.75) (f32.const 2.75))
(assert_return (invoke "pinned-f32-4"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75)) (f32.const 4.75) (f32.const 6.75) (f32.const 7.75)
  (f32.const 4.75) (f32.const 6.75))
(assert_return (invoke "pinned-f32-5"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75)) (f32.const 4.75) (f32.const 4.75) (f32.const 4.75)
  (f32.const 0.0) (f32.const 4.75) (f32.const 4.75) (f32.const 4.75) (f32.const 4.75))
(assert_return (invoke "pinned-f32-6"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75)) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 7.75) (f32.const 9.75) (f32.const 200.0) (f32.const 8.0) (f32.const 10.75)
  (f32.const 211.0) (f32.const 211.0) (f32.const 211.0))
(assert_return (invoke "pinned-f32-7"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75)) (f32.const 3.75) (f32.const 4.75) (f32.const 6.75)
  (f32.const 5.75) (f32.const 6.75) (f32.const 8.75) (f32.const 8.75) (f32.const 9.75) (f32.const 8.75)
  (f32.const 9.75) (f32.const 8.75))
(assert_return (invoke "pinned-f32-8"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75)) (f32.const 200.0) (f32.const 203.0) (f32.const 202.0)
  (f32.const 201.0) (f32.const 211.0) (f32.const 203.0) (f32.const 203.0) (f32.const 206.0))
(assert_return (invoke "pinned-f32-9"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75)) (f32.const 4.75) (f32.const 4.75) (f32.const 6.75)
  (f32.const 1.75) (f32.const 3.75) (f32.const 2.75) (f32.const 205.0) (f32.const 2.75) (f32.const 205.0)
  (f32.const 205.0) (f32.const 206.0) (f32.const 205.0) (f32.const 206.0))
(assert_return (invoke "pinned-f32-10"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75)) (f32.const 4.75) (f32.const 5.75) (f32.const 5.75)
  (f32.const 6.75) (f32.const 7.75) (f32.const 9.75) (f32.const 9.75) (f32.const 2.75) (f32.const 2.75)
  (f32.const 14.75) (f32.const 3.75) (f32.const 0.0) (f32.const 4.75) (f32.const 6.75) (f32.const 5.75))
(assert_return (invoke "pinned-f32-11"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75)) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75)
  (f32.const 5.75) (f32.const 6.75) (f32.const 7.75) (f32.const 10.75) (f32.const 9.75) (f32.const 11.75)
  (f32.const 1.75) (f32.const 1.75) (f32.const 15.75) (f32.const 2.75) (f32.const 5.75) (f32.const 5.75))
(assert_return (invoke "cached-f32-0"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75)) (f32.const 6.75) (f32.const 6.75) (f32.const 6.75) (f32.const 3.75))
(assert_return (invoke "cached-f32-1"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75)) (f32.const 7.75) (f32.const 6.75) (f32.const 4.75) (f32.const 9.75)
  (f32.const 6.75) (f32.const 9.75) (f32.const 6.75) (f32.const 6.75))
(assert_return (invoke "cached-f32-2"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75)) (f32.const 3.75) (f32.const 6.75) (f32.const 7.75) (f32.const 200.0)
  (f32.const -12.75) (f32.const 4.75) (f32.const 200.0) (f32.const -12.75))
(assert_return (invoke "cached-f32-3"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75)) (f32.const 5.75) (f32.const 5.75) (f32.const 11.75) (f32.const 11.75)
  (f32.const 7.75) (f32.const 9.75) (f32.const 14.75) (f32.const 15.75) (f32.const 7.75) (f32.const 7.75)
  (f32.const 3.75) (f32.const 3.75) (f32.const 7.75) (f32.const 7.75) (f32.const 7.75) (f32.const 7.75)
  (f32.const 7.75) (f32.const 7.75))
(assert_return (invoke "cached-f32-4"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75)) (f32.const 5.75) (f32.const 2.75) (f32.const 3.75) (f32.const 5.75)
  (f32.const 2.75))
(assert_return (invoke "cached-f32-5"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75)) (f32.const 9.75) (f32.const 9.75) (f32.const 4.75) (f32.const 0.0)
  (f32.const 3.75) (f32.const 3.75) (f32.const 3.75) (f32.const 3.75))
(assert_return (invoke "cached-f32-6"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75)) (f32.const 9.75) (f32.const 4.75) (f32.const 8.75) (f32.const 12.75)
  (f32.const 11.75) (f32.const 11.75) (f32.const 200.0) (f32.const 8.0) (f32.const 14.75) (f32.const 4.75)
  (f32.const 6.75) (f32.const 4.75))
(assert_return (invoke "cached-f32-7"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75)) (f32.const 9.75) (f32.const 3.75) (f32.const 8.75) (f32.const 11.75)
  (f32.const 12.75) (f32.const 8.75) (f32.const 12.75) (f32.const 12.75) (f32.const 12.75) (f32.const 12.75)
  (f32.const 12.75))
(assert_return (invoke "cached-f32-8"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75)) (f32.const 200.0) (f32.const 3.75) (f32.const 8.75) (f32.const 9.75)
  (f32.const 7.75) (f32.const 3.75) (f32.const 3.75) (f32.const 14.75))
(assert_return (invoke "cached-f32-9"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75)) (f32.const 4.75) (f32.const 7.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 8.75) (f32.const 7.75) (f32.const 205.0) (f32.const 7.75) (f32.const 205.0) (f32.const 205.0)
  (f32.const 206.0) (f32.const 205.0) (f32.const 206.0))
(assert_return (invoke "cached-f32-10"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75)) (f32.const 7.75) (f32.const 5.75) (f32.const 5.75) (f32.const 9.75)
  (f32.const 12.75) (f32.const 12.75) (f32.const 13.75) (f32.const 7.75) (f32.const 7.75) (f32.const 11.75)
  (f32.const 6.75) (f32.const -1.0) (f32.const 5.75) (f32.const 7.75) (f32.const 2.75))
(assert_return (invoke "cached-f32-11"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75)) (f32.const 8.75) (f32.const 4.75) (f32.const 7.75) (f32.const 8.75)
  (f32.const 11.75) (f32.const 10.75) (f32.const 15.75) (f32.const 13.75) (f32.const 15.75) (f32.const 6.75)
  (f32.const 6.75) (f32.const 13.75) (f32.const 4.75) (f32.const 3.75) (f32.const 3.75))
(assert_return (invoke "stack-f32-0"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75) (f32.const 10.75) (f32.const 11.75)) (f32.const 5.0)
  (f32.const 202.0) (f32.const 202.0) (f32.const 203.0) (f32.const 202.0) (f32.const 202.0))
(assert_return (invoke "stack-f32-1"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75) (f32.const 10.75) (f32.const 11.75)) (f32.const 4.75)
  (f32.const 8.75) (f32.const 5.75) (f32.const 9.75) (f32.const 9.75) (f32.const 9.75) (f32.const 9.75)
  (f32.const 0.0) (f32.const 10.75) (f32.const 8.75) (f32.const 8.75) (f32.const 8.75) (f32.const 9.75))
(assert_return (invoke "stack-f32-2"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75) (f32.const 10.75) (f32.const 11.75)) (f32.const 5.75)
  (f32.const 8.75) (f32.const 8.75) (f32.const -10.75) (f32.const 10.75) (f32.const 8.75) (f32.const 8.75))
(assert_return (invoke "stack-f32-3"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75) (f32.const 10.75) (f32.const 11.75)) (f32.const 10.75)
  (f32.const 7.75) (f32.const 14.75) (f32.const 6.75) (f32.const 9.75) (f32.const 9.75) (f32.const 8.75)
  (f32.const 17.75) (f32.const 20.75) (f32.const 3.75) (f32.const 201.0) (f32.const 201.0) (f32.const 4.75)
  (f32.const 201.0))
(assert_return (invoke "stack-f32-4"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75) (f32.const 10.75) (f32.const 11.75)) (f32.const 5.75)
  (f32.const 10.75) (f32.const -3.0) (f32.const 3.75) (f32.const 202.0) (f32.const 3.75))
(assert_return (invoke "stack-f32-5"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75) (f32.const 10.75) (f32.const 11.75)) (f32.const 2.75)
  (f32.const 12.75) (f32.const 9.75) (f32.const 13.75) (f32.const 13.75) (f32.const 8.75) (f32.const 204.0)
  (f32.const 204.0))
(assert_return (invoke "stack-f32-6"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75) (f32.const 10.75) (f32.const 11.75)) (f32.const 11.75)
  (f32.const 3.75) (f32.const 5.75) (f32.const 11.75) (f32.const -7.0) (f32.const 12.75) (f32.const -5.75)
  (f32.const 10.75) (f32.const 10.75) (f32.const -5.75))
(assert_return (invoke "stack-f32-7"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75) (f32.const 10.75) (f32.const 11.75)) (f32.const 10.75)
  (f32.const 7.75) (f32.const 4.75) (f32.const 9.75) (f32.const 11.75) (f32.const 13.75) (f32.const 8.75)
  (f32.const 19.75) (f32.const 5.0) (f32.const 210.0) (f32.const 17.75) (f32.const 10.75) (f32.const 10.75)
  (f32.const 10.75) (f32.const 201.0) (f32.const 10.75) (f32.const 10.75))
(assert_return (invoke "stack-f32-8"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75) (f32.const 10.75) (f32.const 11.75)) (f32.const 7.75)
  (f32.const 9.75) (f32.const 10.75) (f32.const 9.75) (f32.const 9.75) (f32.const 9.75))
(assert_return (invoke "stack-f32-9"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75) (f32.const 10.75) (f32.const 11.75)) (f32.const 2.75)
  (f32.const 12.75) (f32.const 11.75) (f32.const 5.75) (f32.const 4.75) (f32.const 4.75) (f32.const 0.0)
  (f32.const 0.0) (f32.const 0.0))
(assert_return (invoke "stack-f32-10"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75) (f32.const 10.75) (f32.const 11.75)) (f32.const 4.75)
  (f32.const 6.75) (f32.const 11.75) (f32.const 6.75) (f32.const -7.0) (f32.const 7.75) (f32.const 7.75)
  (f32.const 7.75) (f32.const 7.75))
(assert_return (invoke "stack-f32-11"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 9.75) (f32.const 10.75) (f32.const 11.75)) (f32.const 6.75)
  (f32.const 10.75) (f32.const 5.75) (f32.const 11.75) (f32.const 9.75) (f32.const 12.75) (f32.const 18.75)
  (f32.const 15.75) (f32.const 11.75) (f32.const 11.75) (f32.const 10.75) (f32.const 9.75) (f32.const 201.0)
  (f32.const 8.75) (f32.const 8.75) (f32.const 8.75) (f32.const 8.75))
(assert_return (invoke "declared-f32-0"
  (f32.const 1.75) (f32.const 2.75)) (f32.const 3.75) (f32.const 3.75) (f32.const 3.75) (f32.const 3.75)
  (f32.const 3.75))
(assert_return (invoke "declared-f32-1"
  (f32.const 1.75) (f32.const 2.75)) (f32.const 2.75) (f32.const -1.0) (f32.const 102.0) (f32.const 102.0)
  (f32.const 3.75) (f32.const 102.0))
(assert_return (invoke "declared-f32-2"
  (f32.const 1.75) (f32.const 2.75)) (f32.const 3.75) (f32.const 4.75) (f32.const 4.75) (f32.const 5.75)
  (f32.const 7.75) (f32.const 7.75) (f32.const 0.0) (f32.const 9.75) (f32.const 102.0) (f32.const 3.75)
  (f32.const 208.0))
(assert_return (invoke "declared-f32-3"
  (f32.const 1.75) (f32.const 2.75)) (f32.const 2.75) (f32.const 4.75) (f32.const 5.75) (f32.const 5.75)
  (f32.const 6.75) (f32.const 8.75) (f32.const 9.75) (f32.const 9.75) (f32.const 11.75) (f32.const 102.0)
  (f32.const 100.0) (f32.const -85.25) (f32.const -85.25) (f32.const 16.75) (f32.const 17.75)
  (f32.const 213.0) (f32.const 13.75) (f32.const -85.25))
(assert_return (invoke "declared-f32-4"
  (f32.const 1.75) (f32.const 2.75)) (f32.const 100.0) (f32.const -2.0) (f32.const 202.0) (f32.const 5.75)
  (f32.const 5.75))
(assert_return (invoke "declared-f32-5"
  (f32.const 1.75) (f32.const 2.75)) (f32.const 2.75) (f32.const -1.0) (f32.const 100.0) (f32.const 100.0)
  (f32.const 2.75) (f32.const 2.75) (f32.const 2.75) (f32.const 100.0) (f32.const 2.75))
(assert_return (invoke "declared-f32-6"
  (f32.const 1.75) (f32.const 2.75)) (f32.const 2.75) (f32.const 4.75) (f32.const 4.75) (f32.const 5.75)
  (f32.const 6.75) (f32.const 8.75) (f32.const 2.75) (f32.const 3.75) (f32.const 3.75) (f32.const 3.75)
  (f32.const 3.75) (f32.const 3.75) (f32.const 208.0))
(assert_return (invoke "declared-f32-7"
  (f32.const 1.75) (f32.const 2.75)) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f32.const 8.75) (f32.const 9.75) (f32.const 0.0) (f32.const 11.75)
  (f32.const 12.75) (f32.const 101.0) (f32.const 100.0) (f32.const 101.0) (f32.const 101.0) (f32.const 17.75)
  (f32.const 100.0) (f32.const 3.75) (f32.const 100.0))
(assert_return (invoke "declared-f32-8"
  (f32.const 1.75) (f32.const 2.75)) (f32.const 0.0) (f32.const 2.75) (f32.const 200.0) (f32.const 101.0))
(assert_return (invoke "declared-f32-9"
  (f32.const 1.75) (f32.const 2.75)) (f32.const 3.75) (f32.const -1.0) (f32.const 100.0) (f32.const 6.75)
  (f32.const 204.0) (f32.const 8.75) (f32.const 204.0) (f32.const 204.0) (f32.const 202.0) (f32.const 204.0))
(assert_return (invoke "declared-f32-10"
  (f32.const 1.75) (f32.const 2.75)) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 5.75)
  (f32.const -1.0) (f32.const 2.75) (f32.const 2.75) (f32.const 101.0) (f32.const 3.75) (f32.const 101.0)
  (f32.const 101.0))
(assert_return (invoke "declared-f32-11"
  (f32.const 1.75) (f32.const 2.75)) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 6.75)
  (f32.const 6.75) (f32.const 7.75) (f32.const 9.75) (f32.const 9.75) (f32.const 10.75) (f32.const 102.0)
  (f32.const 12.75) (f32.const 100.0) (f32.const 3.75) (f32.const 2.75) (f32.const 3.75) (f32.const 18.75)
  (f32.const 3.75) (f32.const 2.75) (f32.const 3.75) (f32.const 3.75))
(assert_return (invoke "framed-f32-0"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75)) (f32.const 6.75) (f32.const 6.75) (f32.const 6.75) (f32.const 3.75))
(assert_return (invoke "framed-f32-1"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75)) (f32.const 7.75) (f32.const 6.75) (f32.const 4.75) (f32.const 9.75)
  (f32.const 9.75) (f32.const 9.75) (f32.const 9.75) (f32.const 9.75))
(assert_return (invoke "framed-f32-2"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75)) (f32.const 3.75) (f32.const 6.75) (f32.const 7.75) (f32.const 200.0)
  (f32.const -12.75) (f32.const 4.75) (f32.const 200.0) (f32.const -12.75))
(assert_return (invoke "framed-f32-3"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75)) (f32.const 5.75) (f32.const 5.75) (f32.const 11.75) (f32.const 11.75)
  (f32.const 7.75) (f32.const 9.75) (f32.const 14.75) (f32.const 15.75) (f32.const 101.0) (f32.const 101.0)
  (f32.const 3.75) (f32.const 3.75) (f32.const 101.0) (f32.const 101.0) (f32.const 101.0) (f32.const 101.0)
  (f32.const 101.0) (f32.const 101.0))
(assert_return (invoke "framed-f32-4"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75)) (f32.const 8.75) (f32.const 2.75) (f32.const 7.75) (f32.const 8.75)
  (f32.const 2.75))
(assert_return (invoke "framed-f32-5"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75)) (f32.const 9.75) (f32.const 9.75) (f32.const 4.75) (f32.const 0.0)
  (f32.const 3.75) (f32.const 3.75) (f32.const 3.75) (f32.const 3.75))
(assert_return (invoke "framed-f32-6"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75)) (f32.const 9.75) (f32.const 4.75) (f32.const 8.75) (f32.const 12.75)
  (f32.const 11.75) (f32.const 11.75) (f32.const 200.0) (f32.const -184.25) (f32.const 14.75) (f32.const 4.75)
  (f32.const 6.75) (f32.const 4.75))
(assert_return (invoke "framed-f32-7"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75)) (f32.const 9.75) (f32.const 3.75) (f32.const 8.75) (f32.const 11.75)
  (f32.const 12.75) (f32.const 8.75) (f32.const 12.75) (f32.const 12.75) (f32.const 12.75) (f32.const 12.75)
  (f32.const 12.75))
(assert_return (invoke "framed-f32-8"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75)) (f32.const 200.0) (f32.const 3.75) (f32.const 8.75) (f32.const 7.75)
  (f32.const 7.75) (f32.const 3.75) (f32.const 3.75) (f32.const 13.75))
(assert_return (invoke "framed-f32-9"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75)) (f32.const 4.75) (f32.const 7.75) (f32.const 5.75) (f32.const 100.0)
  (f32.const 102.0) (f32.const 101.0) (f32.const 205.0) (f32.const 101.0) (f32.const 205.0) (f32.const 205.0)
  (f32.const 9.75) (f32.const 205.0) (f32.const 9.75))
(assert_return (invoke "framed-f32-10"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75)) (f32.const 7.75) (f32.const 5.75) (f32.const 5.75) (f32.const 9.75)
  (f32.const 12.75) (f32.const 12.75) (f32.const 13.75) (f32.const 101.0) (f32.const 101.0) (f32.const 11.75)
  (f32.const 6.75) (f32.const -1.0) (f32.const 5.75) (f32.const 7.75) (f32.const 2.75))
(assert_return (invoke "framed-f32-11"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75)) (f32.const 8.75) (f32.const 4.75) (f32.const 7.75) (f32.const 8.75)
  (f32.const 11.75) (f32.const 10.75) (f32.const 15.75) (f32.const 13.75) (f32.const 15.75) (f32.const 100.0)
  (f32.const 100.0) (f32.const 13.75) (f32.const 4.75) (f32.const 7.75) (f32.const 7.75))

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
  (func $callee (param i64) (result i64)
    local.get 0 i64.const 1 i64.add
  )
  (func $pinned-f64-0 (export "pinned-f64-0") (param f64 f64 f64) (result f64 f64 f64 f64) (local i32)
    block
      local.get 0 f64.const 1.0 f64.add local.tee 0 local.get 0 local.set 1 local.set 2
    end
    local.get 0 f64.const 1.0 f64.add local.set 1 local.get 1 local.get 2 local.set 1 local.tee 2 local.get 0
    local.get 3 i32.eqz
    if
      local.get 3 i32.eqz
      if
        local.get 0 f64.const 1.0 f64.add local.set 1 local.get 1 f64.const 201.0 local.set 0 local.set 1
      else
        local.get 0 f64.const 1.0 f64.add local.set 2 local.get 2 local.tee 0 local.set 2
      end
      local.get 0 f64.const 1.0 f64.add local.set 2 local.get 2 f64.const 1.0 f64.add local.set 0
      block
        local.get 2 f64.const 1.0 f64.add local.tee 2 local.get 0 f64.const 2.0 f64.add local.tee 2
        local.tee 2 local.set 0 local.set 2
      end
    else
      block
        local.get 2 local.set 2 local.get 0 f64.const 1.0 f64.add local.tee 0 local.set 1
      end
      local.get 1 f64.const 1.0 f64.add local.tee 1 local.get 1 local.set 2 local.set 2
    end
    i32.const 2 local.set 3
    loop
      local.get 1 f64.const 1.0 f64.add local.set 2 local.get 2 f64.const 1.0 f64.add local.tee 2 local.set 2
      local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
    end
    local.set 1 local.tee 1
    block
      local.get 1 f64.const 1.0 f64.add local.tee 2 local.get 1 f64.const 202.0 local.set 2 local.set 0
      local.set 2
    end
    local.get 0 local.get 1 local.get 2
  )
  (func $pinned-f64-1 (export "pinned-f64-1") (param f64 f64 f64) (result f64 f64 f64 f64 f64 f64 f64 f64)
  (local i32)
    local.get 2 f64.const 1.0 f64.add local.get 2 f64.const 2.0 f64.add local.get 1 f64.const 3.0 f64.add
    f64.const 203.0 local.set 1 local.get 2 i32.const 2 local.set 3
    loop
      local.get 0 f64.const 1.0 f64.add local.tee 1 local.get 0 local.tee 0 local.set 2 local.set 0
      local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
    end
    local.set 0 f64.const 203.0 local.set 1 local.set 1
    block
      local.get 1 f64.const 1.0 f64.add
      block
        local.get 2 f64.const 1.0 f64.add local.get 1 f64.const 202.0 local.set 0 local.set 2 local.set 0
      end
      local.get 2 local.tee 0 local.set 1 local.set 0
    end
    local.get 0 local.get 3 i32.eqz
    if
      local.get 2 local.get 3 i32.eqz
      if
        f64.const 200.0 local.set 2 local.get 2 local.get 0 f64.const 2.0 f64.add local.set 0 local.set 2
      else
        local.get 1 local.set 0 local.get 0 local.get 0 local.set 2 local.set 0
      end
      f64.const 201.0 local.set 0 local.get 0 f64.const 2.0 f64.add local.set 1 local.set 0
    else
      local.get 0 f64.const 1.0 f64.add local.get 3 i32.eqz
      if
        local.get 2 f64.const 1.0 f64.add local.tee 0 local.tee 1 local.get 2 local.get 0 local.set 0
        local.set 2 local.set 2
      else
        f64.const 200.0 local.set 0 f64.const 200.0 local.set 2
      end
      local.set 2 local.get 2 local.set 1
    end
    local.tee 2 local.get 0 i32.const 2 local.set 3
    loop
      local.get 1 f64.const 1.0 f64.add local.set 0 local.get 0 f64.const 1.0 f64.add local.set 0 local.get 0
      f64.const 1.0 f64.add local.tee 2 local.set 1 local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
    end
    local.tee 0 local.get 2 local.get 0 local.get 1 local.get 2
  )
  (func $pinned-f64-2 (export "pinned-f64-2") (param f64 f64 f64) (result f64 f64 f64 f64 f64 f64 f64 f64)
  (local i32)
    local.get 1 f64.const 1.0 f64.add local.get 1 f64.const 2.0 f64.add local.get 2 f64.const 3.0 f64.add
    local.get 1 f64.const 4.0 f64.add local.get 0 f64.const 5.0 f64.add local.get 2 f64.const 6.0 f64.add
    local.set 1 local.tee 1 local.get 2 local.set 2
    block
      local.get 0 f64.const 1.0 f64.add local.tee 2 local.get 1 f64.const 2.0 f64.add local.get 1
      f64.const 3.0 f64.add local.get 2 local.set 1 local.set 2 local.set 1 local.set 2
    end
    local.get 3 i32.eqz
    if
      f64.const 200.0 local.set 0 local.get 0 local.get 1 local.get 0 local.set 1 local.set 2 local.set 1
    else
      block
        local.get 0 f64.const 1.0 f64.add local.set 2 local.get 1 f64.const 1.0 f64.add local.get 1 f64.sub
        local.set 2
      end
      local.get 1 f64.const 1.0 f64.add local.tee 1 local.get 0 local.get 1 local.set 1 local.set 2
      local.set 1
    end
    f64.sub local.get 3 i32.eqz
    if
      local.get 2 f64.const 1.0 f64.add local.get 0 local.get 2 local.set 1 local.set 1 local.set 0
    else
      local.get 2 f64.const 201.0 local.set 0 i32.const 2 local.set 3
      loop
        local.get 0 f64.const 1.0 f64.add local.tee 0 local.get 0 local.get 0 local.set 2 local.set 0
        local.set 0 local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
      end
      i32.const 2 local.set 3
      loop
        local.get 0 local.tee 1 local.set 1 local.get 2 f64.const 1.0 f64.add local.tee 0 local.set 1
        local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
      end
      local.set 0
    end
    local.get 0 f64.sub local.set 2 local.get 1 local.tee 1 local.get 2 local.get 0 local.get 1 local.get 2
  )
  (func $pinned-f64-3 (export "pinned-f64-3") (param f64 f64 f64)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local i32)
    local.get 0 f64.const 1.0 f64.add local.get 2 f64.const 2.0 f64.add local.get 2 f64.const 3.0 f64.add
    local.get 0 f64.const 4.0 f64.add local.get 0 f64.const 5.0 f64.add local.get 0 f64.const 6.0 f64.add
    local.get 1 f64.const 7.0 f64.add local.get 2 f64.const 8.0 f64.add local.get 2 f64.const 9.0 f64.add
    local.get 0 local.set 2 local.set 2 local.get 1
    block
      local.get 1 local.get 3 i32.eqz
      if
        local.get 1 f64.const 1.0 f64.add local.tee 2 local.get 1 local.tee 0 f64.sub local.set 1
      else
        local.get 2 f64.const 1.0 f64.add local.get 2 local.tee 1 local.set 2 local.set 2
      end
      local.get 0 f64.const 2.0 f64.add local.get 1 local.set 0 local.set 1 local.set 0
    end
    local.get 0 local.get 2 local.get 2 local.get 0 local.tee 2 local.get 2 local.set 1 local.get 2
    local.get 0 local.get 0 local.get 1 local.get 2
  )
  (func $pinned-f64-4 (export "pinned-f64-4") (param f64 f64 f64) (result f64 f64 f64 f64 f64) (local i32)
    local.get 3 i32.eqz
    if
      f64.const 200.0 local.set 2 local.get 1 local.get 2
      block
        local.get 1 f64.const 1.0 f64.add local.set 2 local.get 1 local.set 0 local.get 1 f64.const 1.0
        f64.add local.set 0
      end
      local.set 1 local.set 2
    else
      f64.const 200.0 local.set 2 f64.const 200.0 local.set 2 local.get 2 f64.const 1.0 f64.add local.set 0
    end
    local.get 2 f64.const 1.0 f64.add local.tee 1 local.tee 1 local.set 2 local.get 1 f64.const 1.0 f64.add
    i32.const 2 local.set 3
    loop
      local.get 1 f64.const 1.0 f64.add local.get 2 f64.const 2.0 f64.add local.tee 0 local.get 2 local.set 0
      local.set 1 local.set 0 local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
    end
    local.get 3 i32.eqz
    if
      local.get 1 f64.const 1.0 f64.add
      block
        local.get 2 f64.const 1.0 f64.add f64.const 201.0 local.set 2 f64.const 201.0 local.set 0
        f64.const 201.0 local.set 1 local.set 2
      end
      local.get 2 f64.const 2.0 f64.add local.tee 2 local.set 1 local.set 0
    else
      i32.const 2 local.set 3
      loop
        local.get 0 f64.const 1.0 f64.add local.tee 0 local.get 1 local.get 1 local.get 2 local.set 0
        local.set 0 local.set 1 local.set 2 local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
      end
      local.get 1 local.set 0 local.get 2 f64.const 1.0 f64.add local.tee 2 local.set 1
    end
    f64.const 201.0 local.set 0 local.tee 2 local.tee 0 local.set 0 local.get 0 local.get 3 i32.eqz
    if
      local.get 2 f64.const 1.0 f64.add local.set 0 local.get 0 f64.const 1.0 f64.add local.set 0
      block
        local.get 0 local.get 2 local.get 1 local.set 1 local.set 1 local.set 2
      end
      local.get 0 f64.const 1.0 f64.add local.tee 0 local.set 0
    else
      i32.const 2 local.set 3
      loop
        local.get 2 local.set 1 local.get 1 local.tee 0 local.set 0 local.get 3 i32.const 1 i32.sub
        local.tee 3 br_if 0
      end
      local.get 2
      block
        local.get 0 f64.const 1.0 f64.add local.set 0 local.get 0 f64.const 1.0 f64.add local.set 2
        local.get 2 local.set 0
      end
      local.get 2 local.set 1 local.set 1
    end
    local.get 2 local.get 0 local.get 1 local.get 2
  )
  (func $pinned-f64-5 (export "pinned-f64-5") (param f64 f64 f64) (result f64 f64 f64 f64 f64 f64 f64 f64)
  (local i32)
    local.get 2 f64.const 1.0 f64.add local.get 1 f64.const 2.0 f64.add local.get 0 f64.const 3.0 f64.add
    local.get 1 f64.const 204.0 local.set 2 local.tee 2 local.get 3 i32.eqz
    if
      local.get 2 local.tee 1 i32.const 2 local.set 3
      loop
        local.get 2 f64.const 1.0 f64.add local.tee 2 f64.const 201.0 local.set 1 local.tee 2 local.set 1
        local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
      end
      local.get 0 local.set 0 local.set 1
    else
      block
        local.get 0 f64.const 1.0 f64.add local.set 2 f64.const 200.0 local.set 2 local.get 2 local.set 1
      end
      local.get 1 f64.const 1.0 f64.add local.set 0 local.get 3 i32.eqz
      if
        local.get 0 f64.const 1.0 f64.add local.tee 0 local.get 1 local.set 2 local.set 1
      else
        local.get 2 local.get 2 f64.const 2.0 f64.add local.get 1 f64.const 3.0 f64.add local.get 2
        f64.const 4.0 f64.add local.set 1 local.set 0 local.set 0 local.set 0
      end
      local.get 2 f64.const 1.0 f64.add local.set 0
    end
    local.tee 0 local.get 3 i32.eqz
    if
      local.get 1 local.tee 1 f64.const 201.0 local.set 0 local.tee 0 local.set 2
    else
      local.get 1 f64.const 1.0 f64.add local.tee 1 local.get 0 f64.sub i32.const 2 local.set 3
      loop
        local.get 0 local.set 2 local.get 0 f64.const 1.0 f64.add local.tee 0 local.get 0 local.set 0
        local.set 2 local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
      end
      local.set 2
    end
    local.get 1 local.get 3 i32.eqz
    if
      local.get 2 f64.const 1.0 f64.add local.tee 1 local.tee 1 local.set 0 local.get 3 i32.eqz
      if
        f64.const 200.0 local.set 0 local.get 1 f64.const 1.0 f64.add local.tee 2 local.get 1 local.set 0
        local.set 0
      else
        local.get 1 f64.const 1.0 f64.add local.tee 1 local.get 1 f64.const 2.0 f64.add local.get 1
        f64.const 3.0 f64.add local.get 0 local.set 1 local.set 1 local.set 1 local.set 1
      end
    else
      f64.const 200.0 local.set 1 local.get 3 i32.eqz
      if
        local.get 1 f64.const 1.0 f64.add local.tee 2 local.set 0 local.get 1 f64.const 1.0 f64.add
        local.tee 0 local.get 1 local.set 1 local.set 0
      else
        local.get 1 local.get 1 local.get 1 local.get 0 f64.const 4.0 f64.add local.set 2 local.set 0
        local.set 2 local.set 2
      end
      local.get 2 local.get 0 local.set 1 local.set 2
    end
    f64.sub local.get 2 f64.const 205.0 local.set 1 local.get 3 i32.eqz
    if
      local.get 3 i32.eqz
      if
        local.get 0 local.tee 2 local.get 0 local.get 2 local.set 2 local.set 1 local.set 1
      else
        local.get 1 f64.const 1.0 f64.add local.set 1 local.get 1 f64.const 1.0 f64.add local.tee 0
        local.get 0 local.set 0 local.set 1
      end
      local.get 1 f64.const 1.0 f64.add local.set 0 local.get 2 local.tee 2 local.set 0
    else
      local.get 2 f64.const 1.0 f64.add local.tee 1 local.tee 2 local.tee 0 f64.const 201.0 local.set 1
      local.set 1
    end
    local.get 1 local.set 1 local.get 0 local.get 1 local.get 2
  )
  (func $pinned-f64-6 (export "pinned-f64-6") (param f64 f64 f64)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local i32)
    local.get 2 f64.const 1.0 f64.add local.get 2 f64.const 2.0 f64.add local.get 2 f64.const 3.0 f64.add
    local.get 2 f64.const 4.0 f64.add local.get 1 f64.const 5.0 f64.add local.get 2 f64.const 6.0 f64.add
    local.get 3 i32.eqz
    if
      local.get 0 local.get 0 f64.const 2.0 f64.add
      block
        local.get 1 f64.const 1.0 f64.add local.tee 2 local.set 1 f64.const 200.0 local.set 2
      end
      local.get 3 i32.eqz
      if
        local.get 1 f64.const 1.0 f64.add local.tee 1 local.get 1 local.set 0 local.get 1 local.set 1
        local.set 0
      else
        local.get 1 f64.const 1.0 f64.add local.tee 2 local.get 0 local.tee 1 local.set 0 local.set 2
      end
      local.set 0 local.set 1
    else
      local.get 2 local.set 0 local.get 1 f64.const 1.0 f64.add local.tee 0 local.set 2
    end
    local.tee 0 local.get 2 local.set 2 local.get 3 i32.eqz
    if
      local.get 0 f64.const 1.0 f64.add local.set 0 local.get 1
      block
        local.get 2 f64.const 1.0 f64.add local.set 0 local.get 2 f64.const 1.0 f64.add local.set 0
        local.get 0 f64.const 1.0 f64.add local.set 2 f64.const 200.0 local.set 1
      end
      local.tee 0 local.set 0
    else
      local.get 3 i32.eqz
      if
        local.get 1 f64.const 1.0 f64.add local.tee 1 local.set 2 local.get 1 local.set 0
      else
        local.get 2 f64.const 1.0 f64.add local.set 2 local.get 0 local.get 0 local.set 2 local.set 1
      end
      i32.const 2 local.set 3
      loop
        local.get 2 local.get 0 local.get 1 local.set 0 local.set 2 local.set 1 local.get 3 i32.const 1
        i32.sub local.tee 3 br_if 0
      end
      local.get 0 f64.const 1.0 f64.add local.tee 1 local.set 0
    end
    local.get 1 local.get 1 f64.const 8.0 f64.add local.tee 2 local.get 1 f64.sub i32.const 2 local.set 3
    loop
      local.get 2 f64.const 1.0 f64.add local.tee 2 local.get 2 f64.const 2.0 f64.add local.get 0 local.set 0
      local.set 2 local.set 2 local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
    end
    local.get 0 f64.const 9.0 f64.add
    block
      local.get 1 local.set 1 f64.const 200.0 local.set 0 local.get 2 f64.const 1.0 f64.add local.set 0
    end
    local.get 3 i32.eqz
    if
      local.get 0 local.tee 0 local.get 1
      block
        local.get 2 local.set 1 local.get 1 f64.const 1.0 f64.add local.tee 2 local.set 1
      end
      local.set 2 local.set 2
    else
      i32.const 2 local.set 3
      loop
        local.get 0 f64.const 201.0 local.set 1 local.get 1 local.set 0 local.set 2 local.get 3 i32.const 1
        i32.sub local.tee 3 br_if 0
      end
      local.get 2 local.get 0 local.get 0 local.set 1 local.set 0 local.set 2
    end
    local.get 0 local.get 1 local.get 2
  )
  (func $pinned-f64-7 (export "pinned-f64-7") (param f64 f64 f64)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local i32)
    local.get 1 f64.const 1.0 f64.add local.get 1 f64.const 2.0 f64.add local.get 2 f64.const 3.0 f64.add
    local.get 0 f64.const 4.0 f64.add local.get 0 f64.const 5.0 f64.add local.get 1 f64.const 6.0 f64.add
    local.get 0 f64.const 7.0 f64.add local.get 0 f64.const 8.0 f64.add local.get 1 f64.const 9.0 f64.add
    f64.const 209.0 local.set 0 local.tee 2 local.get 2 f64.const 10.0 f64.add local.tee 2 local.set 0
    local.set 1 local.set 1 local.tee 0 local.get 1 local.get 0 local.tee 2 local.set 0 local.get 0
    local.set 2 local.get 0 local.get 1 local.get 2
  )
  (func $pinned-f64-8 (export "pinned-f64-8") (param f64 f64 f64) (result f64 f64 f64 f64 f64 f64 f64 f64)
  (local i32)
    local.get 0 f64.const 1.0 f64.add local.set 0 f64.const 200.0 local.set 2 local.get 2 f64.const 201.0
    local.set 0 local.get 3 i32.eqz
    if
      local.get 0 f64.const 1.0 f64.add local.set 0 local.get 1 local.get 3 i32.eqz
      if
        local.get 0 f64.const 1.0 f64.add local.set 1 f64.const 200.0 local.set 1 local.get 1 f64.const 1.0
        f64.add local.tee 1 local.set 1
      else
        local.get 1 f64.const 1.0 f64.add local.set 2 local.get 2 f64.const 1.0 f64.add local.tee 2
        local.get 2 f64.const 2.0 f64.add local.tee 1 local.set 1 local.set 1
      end
      local.set 2
    else
      local.get 2 f64.const 201.0 local.set 2 local.get 1 local.get 1 local.set 0 local.set 2 local.set 0
    end
    local.get 1 f64.const 2.0 f64.add local.get 1 local.set 2 local.get 0 local.get 1 local.get 1
    f64.const 5.0 f64.add local.set 2 local.get 2 f64.const 5.0 f64.add
    block
      local.get 0 f64.const 1.0 f64.add local.tee 1 f64.const 201.0 local.set 0 local.get 1 i32.const 2
      local.set 3
      loop
        f64.const 200.0 local.set 1 local.get 2 local.get 0 f64.const 2.0 f64.add f64.const 202.0 local.set 1
        local.set 1 local.set 0 local.get 3 i32.const 1 i32.sub local.tee 3 br_if 0
      end
      local.set 0 local.set 1
    end
    local.get 0 local.get 1 local.get 2
  )
  (func $pinned-f64-9 (export "pinned-f64-9") (param f64 f64 f64)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local i32)
    local.get 2 f64.const 1.0 f64.add local.get 1 f64.const 2.0 f64.add local.get 2 f64.const 3.0 f64.add
    local.get 0 local.get 2 local.get 1 local.get 1 local.set 0 local.set 0 f64.const 205.0 local.set 1
    local.get 0 local.get 1 local.get 0 local.get 1 local.get 1 local.tee 2 local.get 3 i32.eqz
    if
      local.get 0 f64.const 1.0 f64.add local.set 0 local.get 1 f64.const 1.0 f64.add local.set 2 local.get 2
      local.set 0
    else
      local.get 0 local.get 0 f64.const 2.0 f64.add local.get 1 f64.const 3.0 f64.add local.set 0 local.set 2
      local.set 1
    end
    local.get 0 local.get 1 local.get 2
  )
  (func $pinned-f64-10 (export "pinned-f64-10") (param f64 f64 f64)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local i32)
    local.get 2 f64.const 1.0 f64.add local.get 2 f64.const 2.0 f64.add local.get 1 f64.const 3.0 f64.add
    local.get 1 f64.const 4.0 f64.add local.get 1 f64.const 5.0 f64.add local.get 2 f64.const 6.0 f64.add
    local.get 1 f64.const 7.0 f64.add local.get 1
    block
      local.get 1 f64.const 1.0 f64.add local.set 0
      block
        local.get 2 f64.const 1.0 f64.add local.set 2 local.get 2 local.tee 0 local.set 0
      end
      i32.const 2 local.set 3
      loop
        local.get 1 local.get 1 local.get 1 local.tee 2 local.set 1 local.set 0 local.set 2 local.get 3
        i32.const 1 i32.sub local.tee 3 br_if 0
      end
      local.get 0 local.set 1
    end
    local.get 2 local.get 3 i32.eqz
    if
      local.get 0 f64.const 1.0 f64.add local.get 3 i32.eqz
      if
        local.get 2 f64.const 1.0 f64.add local.tee 1 local.set 0 local.get 1 f64.const 1.0 f64.add
        local.get 2 f64.const 2.0 f64.add local.set 0 local.set 1
      else
        local.get 0 f64.const 1.0 f64.add local.tee 1 local.get 2 local.tee 0 f64.sub local.set 2
      end
      local.get 0
      block
        local.get 2 f64.const 1.0 f64.add local.tee 0 local.get 0 local.tee 1 local.set 2 local.set 1
      end
      local.set 2 local.set 1
    else
      local.get 1 f64.const 1.0 f64.add local.tee 1 local.get 3 i32.eqz
      if
        local.get 0 f64.const 1.0 f64.add local.set 1 local.get 1 f64.const 1.0 f64.add local.set 2
        local.get 0 f64.const 1.0 f64.add local.set 2
      else
        local.get 1 f64.const 1.0 f64.add local.set 0 local.get 1 f64.const 1.0 f64.add f64.const 201.0
        local.set 2 local.set 1
      end
      local.get 0 local.get 3 i32.eqz
      if
        local.get 1 local.tee 1 local.set 2
      else
        local.get 1 f64.const 1.0 f64.add local.set 0 local.get 2 local.set 2 local.get 0 local.set 1
      end
      local.set 2 local.set 1
    end
    local.get 2 f64.const 10.0 f64.add local.get 0 local.get 1 local.get 0 f64.sub local.get 2 local.tee 2
    local.get 3 i32.eqz
    if
      block
        local.get 2 f64.const 1.0 f64.add local.set 2 local.get 0 f64.const 1.0 f64.add local.set 1
        local.get 2 f64.const 1.0 f64.add local.set 0
      end
      local.get 0 local.get 2 local.tee 0 local.set 0 local.set 1
    else
      local.get 1 f64.const 1.0 f64.add local.tee 1 local.get 0 local.get 0 f64.const 3.0 f64.add local.get 2
      local.set 0 local.set 2 local.set 0 local.set 1
    end
    local.set 0 local.get 0 local.get 1 local.get 2
  )
  (func $pinned-f64-11 (export "pinned-f64-11") (param f64 f64 f64)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local i32)
    local.get 0 f64.const 1.0 f64.add local.get 0 f64.const 2.0 f64.add local.get 0 f64.const 3.0 f64.add
    local.get 0 f64.const 4.0 f64.add local.get 0 f64.const 5.0 f64.add local.get 0 f64.const 6.0 f64.add
    local.get 2 f64.const 7.0 f64.add local.get 0 f64.const 8.0 f64.add local.get 1 f64.const 9.0 f64.add
    local.get 0 local.get 0
    block
      local.get 2 local.get 1 f64.const 2.0 f64.add local.tee 1 local.get 0 local.set 1 local.set 1
      local.set 1
    end
    local.tee 2 f64.const 211.0 local.set 2 local.get 1 local.set 2 local.set 2 local.get 0 local.tee 2
    local.get 1 f64.const 12.0 f64.add local.get 0 local.set 2 local.get 3 i32.eqz
    if
      local.get 1 f64.const 1.0 f64.add local.tee 1 local.set 0 local.get 2 f64.const 1.0 f64.add local.tee 2
      local.get 3 i32.eqz
      if
        local.get 0 f64.const 1.0 f64.add local.tee 1 local.get 1 local.get 1 f64.const 203.0 local.set 2
        local.set 2 local.set 0 local.set 0
      else
      end
      local.set 0
    else
      block
        local.get 1 local.get 2 f64.sub local.get 0 local.set 0 local.set 1
      end
      local.get 2 f64.const 1.0 f64.add local.get 2 f64.const 2.0 f64.add f64.sub local.set 0
    end
    local.get 0 local.get 1 local.get 2
  )
  (func $cached-f64-0 (export "cached-f64-0") (param f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64 f64 f64)
  (local i32)
    block
      local.get 0 f64.const 1.0 f64.add local.tee 5 local.get 5 local.set 6 local.set 7
    end
    local.get 4 f64.const 1.0 f64.add local.set 6 local.get 6 local.get 7 local.set 6 local.tee 7 local.get 5
    local.get 8 i32.eqz
    if
      local.get 8 i32.eqz
      if
        local.get 4 f64.const 1.0 f64.add local.set 6 local.get 6 f64.const 201.0 local.set 5 local.set 6
      else
        local.get 5 f64.const 1.0 f64.add local.set 7 local.get 7 local.tee 5 local.set 7
      end
      local.get 6 f64.const 1.0 f64.add local.set 7 local.get 5 f64.const 1.0 f64.add local.set 5
      block
        local.get 4 f64.const 1.0 f64.add local.tee 7 local.get 6 f64.const 2.0 f64.add local.tee 7
        local.tee 7 local.set 5 local.set 7
      end
    else
      block
        local.get 7 local.set 7 local.get 5 f64.const 1.0 f64.add local.tee 5 local.set 6
      end
      local.get 6 f64.const 1.0 f64.add local.tee 6 local.get 6 local.set 7 local.set 7
    end
    i32.const 2 local.set 8
    loop
      local.get 7 f64.const 1.0 f64.add local.set 7 local.get 4 f64.const 1.0 f64.add local.tee 7 local.set 7
      local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
    end
    local.set 6 local.tee 6
    block
      local.get 1 f64.const 1.0 f64.add local.tee 7 local.get 6 f64.const 202.0 local.set 7 local.set 5
      local.set 7
    end
    local.get 5 local.get 6 local.get 7
  )
  (func $cached-f64-1 (export "cached-f64-1") (param f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64 f64 f64 f64 f64 f64 f64) (local i32)
    local.get 5 f64.const 1.0 f64.add local.get 3 f64.const 2.0 f64.add local.get 5 f64.const 3.0 f64.add
    f64.const 203.0 local.set 6 local.get 7 i32.const 2 local.set 8
    loop
      local.get 0 f64.const 1.0 f64.add local.tee 6 local.get 5 local.tee 5 local.set 7 local.set 5
      local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
    end
    local.set 5 f64.const 203.0 local.set 6 local.set 6
    block
      local.get 2 f64.const 1.0 f64.add
      block
        local.get 1 f64.const 1.0 f64.add local.get 6 f64.const 202.0 local.set 5 local.set 7 local.set 5
      end
      local.get 7 local.tee 5 local.set 6 local.set 5
    end
    local.get 5 local.get 8 i32.eqz
    if
      local.get 7 local.get 8 i32.eqz
      if
        f64.const 200.0 local.set 7 local.get 7 local.get 1 f64.const 2.0 f64.add local.set 5 local.set 7
      else
        local.get 6 local.set 5 local.get 5 local.get 5 local.set 7 local.set 5
      end
      f64.const 201.0 local.set 5 local.get 4 f64.const 2.0 f64.add local.set 6 local.set 5
    else
      local.get 2 f64.const 1.0 f64.add local.get 8 i32.eqz
      if
        local.get 4 f64.const 1.0 f64.add local.tee 5 local.tee 6 local.get 7 local.get 5 local.set 5
        local.set 7 local.set 7
      else
        f64.const 200.0 local.set 5 f64.const 200.0 local.set 7
      end
      local.set 7 local.get 7 local.set 6
    end
    local.tee 7 local.get 5 i32.const 2 local.set 8
    loop
      local.get 3 f64.const 1.0 f64.add local.set 5 local.get 4 f64.const 1.0 f64.add local.set 5 local.get 7
      f64.const 1.0 f64.add local.tee 7 local.set 6 local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
    end
    local.tee 5 local.get 7 local.get 5 local.get 6 local.get 7
  )
  (func $cached-f64-2 (export "cached-f64-2") (param f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64 f64 f64 f64 f64 f64 f64) (local i32)
    local.get 1 f64.const 1.0 f64.add local.get 3 f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add
    local.get 0 f64.const 4.0 f64.add local.get 7 f64.const 5.0 f64.add local.get 3 f64.const 6.0 f64.add
    local.set 6 local.tee 6 local.get 7 local.set 7
    block
      local.get 2 f64.const 1.0 f64.add local.tee 7 local.get 1 f64.const 2.0 f64.add local.get 2
      f64.const 3.0 f64.add local.get 7 local.set 6 local.set 7 local.set 6 local.set 7
    end
    local.get 8 i32.eqz
    if
      f64.const 200.0 local.set 5 local.get 5 local.get 6 local.get 5 local.set 6 local.set 7 local.set 6
    else
      block
        local.get 2 f64.const 1.0 f64.add local.set 7 local.get 7 f64.const 1.0 f64.add local.get 6 f64.sub
        local.set 7
      end
      local.get 1 f64.const 1.0 f64.add local.tee 6 local.get 5 local.get 6 local.set 6 local.set 7
      local.set 6
    end
    f64.sub local.get 8 i32.eqz
    if
      local.get 2 f64.const 1.0 f64.add local.get 5 local.get 7 local.set 6 local.set 6 local.set 5
    else
      local.get 7 f64.const 201.0 local.set 5 i32.const 2 local.set 8
      loop
        local.get 5 f64.const 1.0 f64.add local.tee 5 local.get 5 local.get 5 local.set 7 local.set 5
        local.set 5 local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
      end
      i32.const 2 local.set 8
      loop
        local.get 5 local.tee 6 local.set 6 local.get 4 f64.const 1.0 f64.add local.tee 5 local.set 6
        local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
      end
      local.set 5
    end
    local.get 5 f64.sub local.set 7 local.get 6 local.tee 6 local.get 7 local.get 5 local.get 6 local.get 7
  )
  (func $cached-f64-3 (export "cached-f64-3") (param f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local i32)
    local.get 3 f64.const 1.0 f64.add local.get 2 f64.const 2.0 f64.add local.get 7 f64.const 3.0 f64.add
    local.get 6 f64.const 4.0 f64.add local.get 1 f64.const 5.0 f64.add local.get 2 f64.const 6.0 f64.add
    local.get 6 f64.const 7.0 f64.add local.get 6 f64.const 8.0 f64.add local.get 3 f64.const 9.0 f64.add
    local.get 5 local.set 7 local.set 7 local.get 6
    block
      local.get 6 local.get 8 i32.eqz
      if
        local.get 1 f64.const 1.0 f64.add local.tee 7 local.get 6 local.tee 5 f64.sub local.set 6
      else
        local.get 1 f64.const 1.0 f64.add local.get 7 local.tee 6 local.set 7 local.set 7
      end
      local.get 4 f64.const 2.0 f64.add local.get 6 local.set 5 local.set 6 local.set 5
    end
    local.get 5 local.get 7 local.get 7 local.get 5 local.tee 7 local.get 7 local.set 6 local.get 7
    local.get 5 local.get 5 local.get 6 local.get 7
  )
  (func $cached-f64-4 (export "cached-f64-4") (param f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64 f64 f64 f64) (local i32)
    local.get 8 i32.eqz
    if
      f64.const 200.0 local.set 7 local.get 6 local.get 7
      block
        local.get 1 f64.const 1.0 f64.add local.set 7 local.get 6 local.set 5 local.get 3 f64.const 1.0
        f64.add local.set 5
      end
      local.set 6 local.set 7
    else
      f64.const 200.0 local.set 7 f64.const 200.0 local.set 7 local.get 7 f64.const 1.0 f64.add local.set 5
    end
    local.get 2 f64.const 1.0 f64.add local.tee 6 local.tee 6 local.set 7 local.get 6 f64.const 1.0 f64.add
    i32.const 2 local.set 8
    loop
      local.get 6 f64.const 1.0 f64.add local.get 6 f64.const 2.0 f64.add local.tee 5 local.get 7 local.set 5
      local.set 6 local.set 5 local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
    end
    local.get 8 i32.eqz
    if
      local.get 5 f64.const 1.0 f64.add
      block
        local.get 2 f64.const 1.0 f64.add f64.const 201.0 local.set 7 f64.const 201.0 local.set 5
        f64.const 201.0 local.set 6 local.set 7
      end
      local.get 0 f64.const 2.0 f64.add local.tee 7 local.set 6 local.set 5
    else
      i32.const 2 local.set 8
      loop
        local.get 3 f64.const 1.0 f64.add local.tee 5 local.get 6 local.get 6 local.get 7 local.set 5
        local.set 5 local.set 6 local.set 7 local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
      end
      local.get 6 local.set 5 local.get 6 f64.const 1.0 f64.add local.tee 7 local.set 6
    end
    f64.const 201.0 local.set 5 local.tee 7 local.tee 5 local.set 5 local.get 5 local.get 8 i32.eqz
    if
      local.get 5 f64.const 1.0 f64.add local.set 5 local.get 0 f64.const 1.0 f64.add local.set 5
      block
        local.get 5 local.get 7 local.get 6 local.set 6 local.set 6 local.set 7
      end
      local.get 5 f64.const 1.0 f64.add local.tee 5 local.set 5
    else
      i32.const 2 local.set 8
      loop
        local.get 7 local.set 6 local.get 6 local.tee 5 local.set 5 local.get 8 i32.const 1 i32.sub
        local.tee 8 br_if 0
      end
      local.get 7
      block
        local.get 1 f64.const 1.0 f64.add local.set 5 local.get 5 f64.const 1.0 f64.add local.set 7
        local.get 7 local.set 5
      end
      local.get 7 local.set 6 local.set 6
    end
    local.get 7 local.get 5 local.get 6 local.get 7
  )
  (func $cached-f64-5 (export "cached-f64-5") (param f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64 f64 f64 f64 f64 f64 f64) (local i32)
    local.get 7 f64.const 1.0 f64.add local.get 6 f64.const 2.0 f64.add local.get 0 f64.const 3.0 f64.add
    local.get 6 f64.const 204.0 local.set 7 local.tee 7 local.get 8 i32.eqz
    if
      local.get 7 local.tee 6 i32.const 2 local.set 8
      loop
        local.get 0 f64.const 1.0 f64.add local.tee 7 f64.const 201.0 local.set 6 local.tee 7 local.set 6
        local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
      end
      local.get 5 local.set 5 local.set 6
    else
      block
        local.get 6 f64.const 1.0 f64.add local.set 7 f64.const 200.0 local.set 7 local.get 7 local.set 6
      end
      local.get 0 f64.const 1.0 f64.add local.set 5 local.get 8 i32.eqz
      if
        local.get 4 f64.const 1.0 f64.add local.tee 5 local.get 6 local.set 7 local.set 6
      else
        local.get 7 local.get 0 f64.const 2.0 f64.add local.get 0 f64.const 3.0 f64.add local.get 5
        f64.const 4.0 f64.add local.set 6 local.set 5 local.set 5 local.set 5
      end
      local.get 2 f64.const 1.0 f64.add local.set 5
    end
    local.tee 5 local.get 8 i32.eqz
    if
      local.get 6 local.tee 6 f64.const 201.0 local.set 5 local.tee 5 local.set 7
    else
      local.get 7 f64.const 1.0 f64.add local.tee 6 local.get 5 f64.sub i32.const 2 local.set 8
      loop
        local.get 5 local.set 7 local.get 6 f64.const 1.0 f64.add local.tee 5 local.get 5 local.set 5
        local.set 7 local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
      end
      local.set 7
    end
    local.get 6 local.get 8 i32.eqz
    if
      local.get 5 f64.const 1.0 f64.add local.tee 6 local.tee 6 local.set 5 local.get 8 i32.eqz
      if
        f64.const 200.0 local.set 5 local.get 1 f64.const 1.0 f64.add local.tee 7 local.get 6 local.set 5
        local.set 5
      else
        local.get 5 f64.const 1.0 f64.add local.tee 6 local.get 4 f64.const 2.0 f64.add local.get 5
        f64.const 3.0 f64.add local.get 5 local.set 6 local.set 6 local.set 6 local.set 6
      end
    else
      f64.const 200.0 local.set 6 local.get 8 i32.eqz
      if
        local.get 0 f64.const 1.0 f64.add local.tee 7 local.set 5 local.get 4 f64.const 1.0 f64.add
        local.tee 5 local.get 6 local.set 6 local.set 5
      else
        local.get 6 local.get 6 local.get 6 local.get 1 f64.const 4.0 f64.add local.set 7 local.set 5
        local.set 7 local.set 7
      end
      local.get 7 local.get 5 local.set 6 local.set 7
    end
    f64.sub local.get 7 f64.const 205.0 local.set 6 local.get 8 i32.eqz
    if
      local.get 8 i32.eqz
      if
        local.get 5 local.tee 7 local.get 5 local.get 7 local.set 7 local.set 6 local.set 6
      else
        local.get 4 f64.const 1.0 f64.add local.set 6 local.get 6 f64.const 1.0 f64.add local.tee 5
        local.get 5 local.set 5 local.set 6
      end
      local.get 1 f64.const 1.0 f64.add local.set 5 local.get 7 local.tee 7 local.set 5
    else
      local.get 4 f64.const 1.0 f64.add local.tee 6 local.tee 7 local.tee 5 f64.const 201.0 local.set 6
      local.set 6
    end
    local.get 6 local.set 6 local.get 5 local.get 6 local.get 7
  )
  (func $cached-f64-6 (export "cached-f64-6") (param f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local i32)
    local.get 7 f64.const 1.0 f64.add local.get 1 f64.const 2.0 f64.add local.get 4 f64.const 3.0 f64.add
    local.get 7 f64.const 4.0 f64.add local.get 5 f64.const 5.0 f64.add local.get 4 f64.const 6.0 f64.add
    local.get 8 i32.eqz
    if
      local.get 5 local.get 2 f64.const 2.0 f64.add
      block
        local.get 2 f64.const 1.0 f64.add local.tee 7 local.set 6 f64.const 200.0 local.set 7
      end
      local.get 8 i32.eqz
      if
        local.get 3 f64.const 1.0 f64.add local.tee 6 local.get 6 local.set 5 local.get 6 local.set 6
        local.set 5
      else
        local.get 0 f64.const 1.0 f64.add local.tee 7 local.get 5 local.tee 6 local.set 5 local.set 7
      end
      local.set 5 local.set 6
    else
      local.get 7 local.set 5 local.get 4 f64.const 1.0 f64.add local.tee 5 local.set 7
    end
    local.tee 5 local.get 7 local.set 7 local.get 8 i32.eqz
    if
      local.get 3 f64.const 1.0 f64.add local.set 5 local.get 6
      block
        local.get 4 f64.const 1.0 f64.add local.set 5 local.get 4 f64.const 1.0 f64.add local.set 5
        local.get 7 f64.const 1.0 f64.add local.set 7 f64.const 200.0 local.set 6
      end
      local.tee 5 local.set 5
    else
      local.get 8 i32.eqz
      if
        local.get 6 f64.const 1.0 f64.add local.tee 6 local.set 7 local.get 6 local.set 5
      else
        local.get 6 f64.const 1.0 f64.add local.set 7 local.get 5 local.get 5 local.set 7 local.set 6
      end
      i32.const 2 local.set 8
      loop
        local.get 7 local.get 5 local.get 6 local.set 5 local.set 7 local.set 6 local.get 8 i32.const 1
        i32.sub local.tee 8 br_if 0
      end
      local.get 3 f64.const 1.0 f64.add local.tee 6 local.set 5
    end
    local.get 6 local.get 6 f64.const 8.0 f64.add local.tee 7 local.get 6 f64.sub i32.const 2 local.set 8
    loop
      local.get 6 f64.const 1.0 f64.add local.tee 7 local.get 7 f64.const 2.0 f64.add local.get 5 local.set 5
      local.set 7 local.set 7 local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
    end
    local.get 4 f64.const 9.0 f64.add
    block
      local.get 6 local.set 6 f64.const 200.0 local.set 5 local.get 2 f64.const 1.0 f64.add local.set 5
    end
    local.get 8 i32.eqz
    if
      local.get 5 local.tee 5 local.get 6
      block
        local.get 7 local.set 6 local.get 4 f64.const 1.0 f64.add local.tee 7 local.set 6
      end
      local.set 7 local.set 7
    else
      i32.const 2 local.set 8
      loop
        local.get 5 f64.const 201.0 local.set 6 local.get 6 local.set 5 local.set 7 local.get 8 i32.const 1
        i32.sub local.tee 8 br_if 0
      end
      local.get 7 local.get 5 local.get 5 local.set 6 local.set 5 local.set 7
    end
    local.get 5 local.get 6 local.get 7
  )
  (func $cached-f64-7 (export "cached-f64-7") (param f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local i32)
    local.get 7 f64.const 1.0 f64.add local.get 0 f64.const 2.0 f64.add local.get 4 f64.const 3.0 f64.add
    local.get 6 f64.const 4.0 f64.add local.get 6 f64.const 5.0 f64.add local.get 1 f64.const 6.0 f64.add
    local.get 4 f64.const 7.0 f64.add local.get 3 f64.const 8.0 f64.add local.get 5 f64.const 9.0 f64.add
    f64.const 209.0 local.set 5 local.tee 7 local.get 6 f64.const 10.0 f64.add local.tee 7 local.set 5
    local.set 6 local.set 6 local.tee 5 local.get 6 local.get 5 local.tee 7 local.set 5 local.get 5
    local.set 7 local.get 5 local.get 6 local.get 7
  )
  (func $cached-f64-8 (export "cached-f64-8") (param f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64 f64 f64 f64 f64 f64 f64) (local i32)
    local.get 6 f64.const 1.0 f64.add local.set 5 f64.const 200.0 local.set 7 local.get 7 f64.const 201.0
    local.set 5 local.get 8 i32.eqz
    if
      local.get 6 f64.const 1.0 f64.add local.set 5 local.get 6 local.get 8 i32.eqz
      if
        local.get 1 f64.const 1.0 f64.add local.set 6 f64.const 200.0 local.set 6 local.get 5 f64.const 1.0
        f64.add local.tee 6 local.set 6
      else
        local.get 1 f64.const 1.0 f64.add local.set 7 local.get 3 f64.const 1.0 f64.add local.tee 7
        local.get 1 f64.const 2.0 f64.add local.tee 6 local.set 6 local.set 6
      end
      local.set 7
    else
      local.get 7 f64.const 201.0 local.set 7 local.get 6 local.get 6 local.set 5 local.set 7 local.set 5
    end
    local.get 0 f64.const 2.0 f64.add local.get 6 local.set 7 local.get 5 local.get 6 local.get 7
    f64.const 5.0 f64.add local.set 7 local.get 1 f64.const 5.0 f64.add
    block
      local.get 1 f64.const 1.0 f64.add local.tee 6 f64.const 201.0 local.set 5 local.get 6 i32.const 2
      local.set 8
      loop
        f64.const 200.0 local.set 6 local.get 7 local.get 7 f64.const 2.0 f64.add f64.const 202.0 local.set 6
        local.set 6 local.set 5 local.get 8 i32.const 1 i32.sub local.tee 8 br_if 0
      end
      local.set 5 local.set 6
    end
    local.get 5 local.get 6 local.get 7
  )
  (func $cached-f64-9 (export "cached-f64-9") (param f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local i32)
    local.get 2 f64.const 1.0 f64.add local.get 4 f64.const 2.0 f64.add local.get 1 f64.const 3.0 f64.add
    local.get 5 local.get 7 local.get 6 local.get 6 local.set 5 local.set 5 f64.const 205.0 local.set 6
    local.get 5 local.get 6 local.get 5 local.get 6 local.get 6 local.tee 7 local.get 8 i32.eqz
    if
      local.get 1 f64.const 1.0 f64.add local.set 5 local.get 7 f64.const 1.0 f64.add local.set 7 local.get 7
      local.set 5
    else
      local.get 5 local.get 4 f64.const 2.0 f64.add local.get 0 f64.const 3.0 f64.add local.set 5 local.set 7
      local.set 6
    end
    local.get 5 local.get 6 local.get 7
  )
  (func $cached-f64-10 (export "cached-f64-10") (param f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local i32)
    local.get 5 f64.const 1.0 f64.add local.get 2 f64.const 2.0 f64.add local.get 1 f64.const 3.0 f64.add
    local.get 4 f64.const 4.0 f64.add local.get 6 f64.const 5.0 f64.add local.get 5 f64.const 6.0 f64.add
    local.get 5 f64.const 7.0 f64.add local.get 6
    block
      local.get 7 f64.const 1.0 f64.add local.set 5
      block
        local.get 6 f64.const 1.0 f64.add local.set 7 local.get 7 local.tee 5 local.set 5
      end
      i32.const 2 local.set 8
      loop
        local.get 6 local.get 6 local.get 6 local.tee 7 local.set 6 local.set 5 local.set 7 local.get 8
        i32.const 1 i32.sub local.tee 8 br_if 0
      end
      local.get 5 local.set 6
    end
    local.get 7 local.get 8 i32.eqz
    if
      local.get 3 f64.const 1.0 f64.add local.get 8 i32.eqz
      if
        local.get 3 f64.const 1.0 f64.add local.tee 6 local.set 5 local.get 2 f64.const 1.0 f64.add
        local.get 2 f64.const 2.0 f64.add local.set 5 local.set 6
      else
        local.get 0 f64.const 1.0 f64.add local.tee 6 local.get 7 local.tee 5 f64.sub local.set 7
      end
      local.get 5
      block
        local.get 4 f64.const 1.0 f64.add local.tee 5 local.get 5 local.tee 6 local.set 7 local.set 6
      end
      local.set 7 local.set 6
    else
      local.get 7 f64.const 1.0 f64.add local.tee 6 local.get 8 i32.eqz
      if
        local.get 4 f64.const 1.0 f64.add local.set 6 local.get 5 f64.const 1.0 f64.add local.set 7
        local.get 1 f64.const 1.0 f64.add local.set 7
      else
        local.get 3 f64.const 1.0 f64.add local.set 5 local.get 5 f64.const 1.0 f64.add f64.const 201.0
        local.set 7 local.set 6
      end
      local.get 5 local.get 8 i32.eqz
      if
        local.get 6 local.tee 6 local.set 7
      else
        local.get 2 f64.const 1.0 f64.add local.set 5 local.get 7 local.set 7 local.get 5 local.set 6
      end
      local.set 7 local.set 6
    end
    local.get 0 f64.const 10.0 f64.add local.get 5 local.get 6 local.get 5 f64.sub local.get 7 local.tee 7
    local.get 8 i32.eqz
    if
      block
        local.get 0 f64.const 1.0 f64.add local.set 7 local.get 5 f64.const 1.0 f64.add local.set 6
        local.get 5 f64.const 1.0 f64.add local.set 5
      end
      local.get 5 local.get 7 local.tee 5 local.set 5 local.set 6
    else
      local.get 7 f64.const 1.0 f64.add local.tee 6 local.get 5 local.get 7 f64.const 3.0 f64.add local.get 7
      local.set 5 local.set 7 local.set 5 local.set 6
    end
    local.set 5 local.get 5 local.get 6 local.get 7
  )
  (func $cached-f64-11 (export "cached-f64-11") (param f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local i32)
    local.get 6 f64.const 1.0 f64.add local.get 1 f64.const 2.0 f64.add local.get 3 f64.const 3.0 f64.add
    local.get 3 f64.const 4.0 f64.add local.get 5 f64.const 5.0 f64.add local.get 3 f64.const 6.0 f64.add
    local.get 7 f64.const 7.0 f64.add local.get 4 f64.const 8.0 f64.add local.get 5 f64.const 9.0 f64.add
    local.get 5 local.get 5
    block
      local.get 7 local.get 4 f64.const 2.0 f64.add local.tee 6 local.get 5 local.set 6 local.set 6
      local.set 6
    end
    local.tee 7 f64.const 211.0 local.set 7 local.get 6 local.set 7 local.set 7 local.get 5 local.tee 7
    local.get 0 f64.const 12.0 f64.add local.get 5 local.set 7 local.get 8 i32.eqz
    if
      local.get 0 f64.const 1.0 f64.add local.tee 6 local.set 5 local.get 2 f64.const 1.0 f64.add local.tee 7
      local.get 8 i32.eqz
      if
        local.get 5 f64.const 1.0 f64.add local.tee 6 local.get 6 local.get 6 f64.const 203.0 local.set 7
        local.set 7 local.set 5 local.set 5
      else
      end
      local.set 5
    else
      block
        local.get 6 local.get 7 f64.sub local.get 5 local.set 5 local.set 6
      end
      local.get 4 f64.const 1.0 f64.add local.get 7 f64.const 2.0 f64.add f64.sub local.set 5
    end
    local.get 5 local.get 6 local.get 7
  )
  (func $stack-f64-0 (export "stack-f64-0") (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64 f64 f64 f64 f64) (local i32)
    i32.const 2 local.set 11
    loop
      local.get 0 f64.const 1.0 f64.add local.tee 9 local.get 8 local.set 9 local.set 8 local.get 11
      i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.get 5 f64.const 1.0 f64.add local.tee 10 local.get 11 i32.eqz
    if
      f64.const 200.0 local.set 10 local.get 6 f64.const 1.0 f64.add local.set 10 local.get 5 f64.const 1.0
      f64.add local.tee 8 local.set 8
    else
      local.get 10 f64.const 1.0 f64.add
      block
        local.get 0 f64.const 1.0 f64.add local.tee 8 local.set 10 local.get 1 f64.const 1.0 f64.add
        local.tee 9 local.get 8 local.set 10 local.set 8
      end
      local.set 10 local.get 8 local.set 10
    end
    local.get 11 i32.eqz
    if
      block
        local.get 10 f64.const 1.0 f64.add local.get 9 local.set 10 local.get 7 f64.const 2.0 f64.add
        local.set 8 local.set 10
      end
      local.get 9 local.get 10 local.set 10 local.set 8
    else
      i32.const 2 local.set 11
      loop
        local.get 9 local.get 10 local.get 10 f64.const 203.0 local.set 8 local.set 8 local.set 9 local.set 8
        local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      block
        local.get 5 f64.const 1.0 f64.add local.tee 8 local.set 10 local.get 3 f64.const 1.0 f64.add
        local.tee 8 local.get 8 local.set 10 local.set 10
      end
      local.get 8 f64.const 201.0 local.set 8 local.set 10
    end
    local.get 9 f64.sub i32.const 2 local.set 11
    loop
      local.get 6 f64.const 1.0 f64.add local.set 8 local.get 10 f64.const 201.0 local.set 10 local.tee 9
      local.set 8 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.get 11 i32.eqz
    if
      local.get 10 f64.const 1.0 f64.add local.tee 9 local.set 10 local.get 9 local.tee 10 local.set 8
    else
      local.get 1 f64.const 1.0 f64.add local.set 8 local.get 9 local.get 9 local.get 7 f64.const 3.0 f64.add
      local.set 9 local.set 8 local.set 8
    end
    local.get 8 local.get 8 local.set 9 local.get 9 f64.const 203.0 local.set 8 local.get 8 local.get 9
    local.get 10
  )
  (func $stack-f64-1 (export "stack-f64-1") (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local i32)
    local.get 2 f64.const 1.0 f64.add local.get 5 f64.const 2.0 f64.add local.get 1 f64.const 3.0 f64.add
    local.get 8 local.get 8 local.get 8 local.set 10 local.get 10 local.get 10 local.get 9 local.get 11
    i32.eqz
    if
      local.get 6 f64.const 1.0 f64.add local.tee 9 local.tee 8 local.tee 9 local.set 9
    else
      local.get 9 i32.const 2 local.set 11
      loop
        local.get 3 f64.const 1.0 f64.add local.tee 10 local.get 9 f64.sub local.get 8 local.set 9
        local.set 10 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 9 local.set 8 local.set 9
    end
    local.tee 8 local.get 8 f64.sub local.get 8 local.get 9 local.tee 8 local.get 8 local.get 9 local.get 10
  )
  (func $stack-f64-2 (export "stack-f64-2") (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64 f64 f64 f64 f64 f64) (local i32)
    local.get 3 f64.const 1.0 f64.add local.get 5 f64.const 2.0 f64.add local.get 4 f64.const 3.0 f64.add
    local.get 8 f64.const 4.0 f64.add local.get 6 f64.const 5.0 f64.add local.get 3 f64.const 6.0 f64.add
    local.set 8 local.tee 9 local.set 8 local.get 2 f64.const 5.0 f64.add f64.const 205.0 local.set 8 f64.sub
    block
      local.get 8 f64.const 1.0 f64.add local.set 10 local.get 9 f64.const 1.0 f64.add local.set 9 local.get 5
      f64.const 1.0 f64.add local.tee 8 local.set 10
    end
    local.get 11 i32.eqz
    if
      local.get 4 f64.const 1.0 f64.add local.set 10 local.get 10 local.set 10 local.get 9 local.set 9
    else
      local.get 9 local.get 10 local.tee 10 local.get 10 local.set 10 local.set 8 local.set 10
    end
    local.get 11 i32.eqz
    if
      local.get 8 f64.const 1.0 f64.add local.get 8 local.get 11 i32.eqz
      if
        local.get 3 f64.const 1.0 f64.add local.set 8 local.get 3 f64.const 1.0 f64.add local.set 9
      else
        local.get 10 local.set 9 local.get 9 local.get 2 f64.const 2.0 f64.add local.set 9 local.set 8
      end
      local.get 6 f64.const 3.0 f64.add local.set 8 local.set 10 local.set 9
    else
      local.get 11 i32.eqz
      if
        local.get 10 local.get 8 f64.const 202.0 local.set 8 local.set 10 local.set 9
      else
        local.get 7 f64.const 1.0 f64.add local.tee 10 local.tee 10 local.get 10 local.get 8 local.set 9
        local.set 9 local.set 9
      end
      local.get 10 local.get 11 i32.eqz
      if
        local.get 8 local.get 9 local.get 8 f64.const 3.0 f64.add local.set 8 local.set 10 local.set 8
      else
        local.get 10 local.get 10 local.tee 8 local.set 9 local.set 10
      end
      local.get 9 local.set 8 local.set 8
    end
    block
      local.get 11 i32.eqz
      if
        local.get 1 f64.const 1.0 f64.add local.get 9 local.get 8 local.get 8 f64.const 4.0 f64.add
        local.set 9 local.set 10 local.set 10 local.set 9
      else
        local.get 0 f64.const 1.0 f64.add local.tee 9 local.tee 8 f64.const 201.0 local.set 10 local.get 8
        local.set 8 local.set 9
      end
      local.get 6 f64.const 1.0 f64.add local.tee 10
      block
        local.get 8 local.get 10 local.set 9 local.get 8 local.set 8 local.set 10
      end
      local.get 9 local.set 9 local.set 9
    end
    local.get 10 f64.const 5.0 f64.add local.get 9 local.set 10 f64.sub local.get 8 local.get 9 local.get 10
  )
  (func $stack-f64-3 (export "stack-f64-3") (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local i32)
    local.get 8 f64.const 1.0 f64.add local.get 4 f64.const 2.0 f64.add local.get 10 f64.const 3.0 f64.add
    local.get 1 f64.const 4.0 f64.add local.get 3 f64.const 5.0 f64.add local.get 2 f64.const 6.0 f64.add
    local.get 0 f64.const 7.0 f64.add local.get 8 f64.const 8.0 f64.add local.get 10 f64.const 9.0 f64.add
    local.tee 10
    block
      local.get 8 local.get 8 i32.const 2 local.set 11
      loop
        local.get 8 local.set 8 local.get 8 local.set 10 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      block
        local.get 0 f64.const 1.0 f64.add local.tee 8 local.set 9
      end
      local.set 10 local.set 10
    end
    i32.const 2 local.set 11
    loop
      local.get 2 f64.const 1.0 f64.add local.tee 10 local.get 8 local.set 8 local.set 8 local.get 11
      i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.get 8 f64.const 210.0 local.set 10 local.set 9 local.tee 8 local.tee 10 i32.const 2 local.set 11
    loop
      local.get 1 f64.const 1.0 f64.add local.set 10 local.get 2 f64.const 1.0 f64.add f64.const 201.0
      local.set 9 local.set 9 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.tee 8 local.get 10 i32.const 2 local.set 11
    loop
      local.get 8 f64.const 1.0 f64.add local.set 10 local.get 4 f64.const 1.0 f64.add local.tee 8 local.tee 9
      f64.const 201.0 local.set 9 local.set 9 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.get 11 i32.eqz
    if
      block
        local.get 1 f64.const 1.0 f64.add local.tee 9 local.get 9 local.tee 8 local.get 10 local.set 8
        local.set 9 local.set 8
      end
      i32.const 2 local.set 11
      loop
        local.get 9 f64.const 201.0 local.set 9 local.set 10 local.get 11 i32.const 1 i32.sub local.tee 11
        br_if 0
      end
      local.get 10 i32.const 2 local.set 11
      loop
        local.get 4 f64.const 1.0 f64.add local.set 8 local.get 2 f64.const 1.0 f64.add local.tee 9
        local.tee 9 local.set 9 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.set 8
    else
      local.get 5 f64.const 1.0 f64.add f64.const 201.0 local.set 10 local.get 0 f64.const 2.0 f64.add
      local.get 9 local.set 10 local.set 9 local.set 8
    end
    local.get 10 local.get 8 local.get 9 local.get 10
  )
  (func $stack-f64-4 (export "stack-f64-4") (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64 f64 f64 f64 f64) (local i32)
    local.get 3 f64.const 1.0 f64.add local.tee 8 local.tee 10 local.tee 8 local.get 9 local.get 3
    f64.const 3.0 f64.add local.get 9 local.set 8 local.get 8 i32.const 2 local.set 11
    loop
      local.get 9 local.set 10 local.get 2 f64.const 1.0 f64.add local.set 10 local.get 11 i32.const 1 i32.sub
      local.tee 11 br_if 0
    end
    f64.sub local.get 8 f64.const 4.0 f64.add local.set 8 local.tee 10 local.get 11 i32.eqz
    if
      i32.const 2 local.set 11
      loop
        local.get 4 f64.const 1.0 f64.add local.tee 9 local.get 9 f64.const 202.0 local.set 8 f64.const 202.0
        local.set 9 local.set 8 local.set 10 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 3 f64.const 1.0 f64.add local.set 8 local.get 1 f64.const 1.0 f64.add local.tee 10 local.set 8
    else
      f64.const 200.0 local.set 8
      block
        local.get 10 local.get 8 f64.const 2.0 f64.add local.tee 8 local.set 10 local.set 9
      end
      local.get 2 f64.const 1.0 f64.add local.set 8
    end
    local.get 8 local.get 9 local.get 10
  )
  (func $stack-f64-5 (export "stack-f64-5") (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64 f64 f64 f64 f64 f64 f64) (local i32)
    local.get 0 f64.const 1.0 f64.add local.get 9 f64.const 2.0 f64.add local.get 9 f64.const 3.0 f64.add
    block
      local.get 7 f64.const 1.0 f64.add local.set 10 local.get 10 local.tee 9 local.get 10 local.set 9
      local.set 10
    end
    local.set 9 local.get 10 local.get 9 f64.const 204.0 local.set 8 f64.const 204.0 local.set 8 local.get 9
    f64.const 205.0 local.set 10 local.tee 10 local.get 8 local.tee 8 local.set 10 i32.const 2 local.set 11
    loop
      local.get 5 f64.const 1.0 f64.add local.set 9 local.get 10 local.get 9 f64.const 2.0 f64.add local.tee 9
      local.set 8 local.set 8 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    block
      local.get 6 f64.const 1.0 f64.add local.get 11 i32.eqz
      if
        local.get 3 f64.const 1.0 f64.add local.get 10 local.get 9 local.get 8 local.set 9 local.set 9
        local.set 9 local.set 8
      else
        local.get 10 local.get 8 local.get 4 f64.const 3.0 f64.add f64.sub local.set 8 local.set 9
      end
      local.get 9 local.set 9 local.set 8
    end
    local.get 8 local.get 9 local.get 10
  )
  (func $stack-f64-6 (export "stack-f64-6") (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local i32)
    local.get 9 f64.const 1.0 f64.add local.get 0 f64.const 2.0 f64.add local.get 1 f64.const 3.0 f64.add
    local.get 6 f64.const 4.0 f64.add local.get 0 f64.const 5.0 f64.add local.get 6 f64.const 6.0 f64.add
    local.get 9
    block
      i32.const 2 local.set 11
      loop
        local.get 9 local.get 8 local.get 9 local.get 9 local.set 9 local.set 9 local.set 9 local.set 10
        local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 3 f64.const 1.0 f64.add local.tee 8 local.get 10 local.get 10 local.set 9 local.set 8
      local.set 9
    end
    local.get 10 local.get 8 f64.sub local.get 9 f64.sub f64.const 208.0 local.set 8 local.set 10 local.set 9
    f64.sub local.get 5 f64.const 6.0 f64.add local.get 10
    block
      local.get 3 f64.const 1.0 f64.add local.set 8 local.get 9 local.tee 8 local.set 8
    end
    local.get 8 local.get 9 local.get 10
  )
  (func $stack-f64-7 (export "stack-f64-7") (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local i32)
    local.get 8 f64.const 1.0 f64.add local.get 4 f64.const 2.0 f64.add local.get 0 f64.const 3.0 f64.add
    local.get 4 f64.const 4.0 f64.add local.get 5 f64.const 5.0 f64.add local.get 6 f64.const 6.0 f64.add
    local.get 0 f64.const 7.0 f64.add local.get 10 f64.const 8.0 f64.add local.get 6 f64.const 9.0 f64.add
    local.get 10 f64.const 210.0 local.set 8 f64.sub local.get 8 local.get 5 f64.const 11.0 f64.add
    local.get 9 i32.const 2 local.set 11
    loop
      local.get 10 f64.const 201.0 local.set 8 local.get 8 local.get 10 f64.const 3.0 f64.add local.set 10
      local.set 9 local.set 9 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.get 10 local.set 9 local.set 10 local.get 10 local.tee 9 local.get 10 local.get 9 local.get 8
    local.get 9 local.get 10
  )
  (func $stack-f64-8 (export "stack-f64-8") (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64 f64 f64 f64 f64) (local i32)
    local.get 10 local.get 8 f64.sub local.set 8 i32.const 2 local.set 11
    loop
      local.get 10 local.get 8 f64.const 2.0 f64.add f64.sub local.set 9 local.get 11 i32.const 1 i32.sub
      local.tee 11 br_if 0
    end
    i32.const 2 local.set 11
    loop
      local.get 9 local.tee 9 f64.const 201.0 local.set 8 local.get 8 local.set 8 local.set 9 local.get 11
      i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.get 7 f64.const 1.0 f64.add local.set 10 local.get 9 local.get 10 local.get 9 f64.const 3.0 f64.add
    local.tee 9 f64.const 203.0 local.set 8 local.tee 9
    block
      local.get 7 f64.const 1.0 f64.add local.tee 8 local.set 9
    end
    local.get 8 local.get 9 local.get 10
  )
  (func $stack-f64-9 (export "stack-f64-9") (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64) (local i32)
    local.get 0 f64.const 1.0 f64.add local.get 9 f64.const 2.0 f64.add local.get 7 f64.const 3.0 f64.add
    block
      local.get 10 local.tee 10 local.get 11 i32.eqz
      if
        local.get 8 local.get 1 f64.const 2.0 f64.add local.tee 10 local.set 9 local.set 8
      else
        local.get 5 f64.const 1.0 f64.add local.set 10 local.get 5 f64.const 1.0 f64.add local.tee 10
        local.tee 9 local.set 9
      end
      local.set 8
    end
    local.get 0 f64.const 4.0 f64.add local.get 9 local.tee 8 local.get 9
    block
      local.get 10 local.get 8 f64.const 202.0 local.set 8 local.get 10 local.set 8 local.set 8 local.set 8
    end
    block
      local.get 5 f64.const 1.0 f64.add local.tee 9 i32.const 2 local.set 11
      loop
        local.get 10 local.get 10 local.set 10 local.set 8 local.get 11 i32.const 1 i32.sub local.tee 11
        br_if 0
      end
      local.get 9 f64.sub local.set 10
    end
    local.get 11 i32.eqz
    if
      local.get 10 local.get 8 local.get 9 f64.sub local.set 9 local.set 10
    else
      i32.const 2 local.set 11
      loop
        local.get 0 f64.const 1.0 f64.add local.tee 8 local.get 9 local.tee 8 local.tee 10 local.set 9
        local.set 9 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 10 f64.const 1.0 f64.add local.set 10 local.get 11 i32.eqz
      if
        local.get 4 f64.const 1.0 f64.add local.set 8 local.get 8 local.tee 9 local.set 8
      else
        local.get 3 f64.const 1.0 f64.add local.set 9 local.get 6 f64.const 1.0 f64.add local.set 9
        local.get 10 local.set 8
      end
    end
    local.get 10 local.get 10 f64.const 8.0 f64.add local.set 8 f64.const 207.0 local.set 8 local.tee 8
    local.set 9 local.get 8 local.get 9 local.get 10
  )
  (func $stack-f64-10 (export "stack-f64-10") (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64) (local i32)
    local.get 2 f64.const 1.0 f64.add local.get 3 f64.const 2.0 f64.add local.get 7 f64.const 3.0 f64.add
    local.get 1 f64.const 4.0 f64.add local.get 3 f64.const 5.0 f64.add local.get 9 f64.const 6.0 f64.add
    local.get 10 local.set 8 local.get 10 local.set 10 f64.sub local.tee 9 i32.const 2 local.set 11
    loop
      local.get 5 f64.const 1.0 f64.add local.set 9 local.get 0 f64.const 1.0 f64.add local.set 8 local.get 3
      f64.const 1.0 f64.add local.set 8 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.get 11 i32.eqz
    if
      local.get 11 i32.eqz
      if
        local.get 0 f64.const 1.0 f64.add local.set 8 local.get 9 local.set 8 local.get 8 local.set 10
      else
        f64.const 200.0 local.set 10 local.get 4 f64.const 1.0 f64.add local.set 10 local.get 10 local.set 9
      end
      local.get 2 f64.const 1.0 f64.add
      block
        local.get 5 f64.const 1.0 f64.add local.set 8 local.get 8 local.set 9 local.get 8 local.set 10
      end
      local.set 9
    else
      local.get 9 local.get 9 local.tee 8 local.tee 8 local.set 9 local.set 9
    end
    local.get 10 local.get 8
    block
      local.get 10
      block
        local.get 8 f64.const 201.0 local.set 8 local.get 10 local.get 7 f64.const 3.0 f64.add local.set 9
        local.set 9 local.set 9
      end
      i32.const 2 local.set 11
      loop
        local.get 4 f64.const 1.0 f64.add local.set 9 local.get 8 local.tee 9 local.set 9 local.get 11
        i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 10 local.set 8 local.set 9
    end
    local.get 10 local.set 10 local.set 10 local.get 8 local.get 9 local.get 10
  )
  (func $stack-f64-11 (export "stack-f64-11") (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local i32)
    local.get 4 f64.const 1.0 f64.add local.get 7 f64.const 2.0 f64.add local.get 1 f64.const 3.0 f64.add
    local.get 6 f64.const 4.0 f64.add local.get 3 f64.const 5.0 f64.add local.get 5 f64.const 6.0 f64.add
    local.get 10 f64.const 7.0 f64.add local.get 6 f64.const 8.0 f64.add local.get 1 f64.const 9.0 f64.add
    local.get 10 local.get 9 local.get 6 f64.const 12.0 f64.add local.set 10 local.get 8 local.get 9
    local.get 11 i32.eqz
    if
      i32.const 2 local.set 11
      loop
        local.get 9 f64.const 1.0 f64.add local.set 8 local.get 0 f64.const 1.0 f64.add local.set 9
        local.get 5 f64.const 1.0 f64.add local.set 9 local.get 0 f64.const 1.0 f64.add local.tee 9
        local.set 10 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 10 local.get 11 i32.eqz
      if
        local.get 8 local.get 8 local.get 2 f64.const 3.0 f64.add local.tee 8 local.set 8 local.set 8
        local.set 10
      else
        local.get 8 f64.const 201.0 local.set 8 local.get 9 local.set 9 local.set 10
      end
      local.set 8
    else
      local.get 9 local.tee 8 local.get 11 i32.eqz
      if
        local.get 8 f64.const 1.0 f64.add local.tee 10 local.get 10 local.get 9 f64.sub local.set 8
        local.set 8
      else
        f64.const 200.0 local.set 10 local.get 9 local.get 8 local.get 10 f64.const 3.0 f64.add local.set 10
        local.set 10 local.set 10
      end
      local.get 8 local.set 9 local.set 9
    end
    local.set 9 local.get 11 i32.eqz
    if
      i32.const 2 local.set 11
      loop
        local.get 6 f64.const 1.0 f64.add local.tee 9 local.tee 10 f64.const 201.0 local.set 10 local.get 10
        local.set 9 local.set 9 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 10 i32.const 2 local.set 11
      loop
        local.get 10 f64.const 1.0 f64.add local.tee 10 local.set 8 local.get 11 i32.const 1 i32.sub
        local.tee 11 br_if 0
      end
      block
        local.get 9 local.tee 10 local.get 10 local.set 10 local.set 10
      end
      local.set 8
    else
      local.get 9 local.tee 8 i32.const 2 local.set 11
      loop
        local.get 10 f64.const 1.0 f64.add local.tee 9 local.tee 8 local.get 9 local.get 8 local.set 9
        local.set 9 local.set 9 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 8 local.set 9 local.set 9
    end
    local.get 8 local.get 9 f64.const 214.0 local.set 10 local.tee 8 local.tee 10 local.get 8 local.get 9
    local.get 10
  )
  (func $declared-f64-0 (export "declared-f64-0") (param f64 f64) (result f64 f64 f64 f64 f64)
  (local f64 f64 f64 i32)
    f64.const 100.0 local.set 2 f64.const 101.0 local.set 3 f64.const 102.0 local.set 4 local.get 1
    f64.const 1.0 f64.add local.tee 3 local.get 3 f64.sub local.set 2
    block
      local.get 1 f64.const 1.0 f64.add local.set 3 local.get 0 f64.const 1.0 f64.add local.set 2 local.get 1
      f64.const 1.0 f64.add local.tee 3 local.set 4
    end
    local.get 1 f64.const 1.0 f64.add local.tee 2 local.get 3 f64.const 202.0 local.set 2
    block
      local.get 4 local.get 1 f64.const 2.0 f64.add local.get 2 local.set 3 local.set 3 local.set 3
    end
    local.get 4 local.set 4 local.set 2 local.get 2 local.get 2 local.get 3 local.get 4
  )
  (func $declared-f64-1 (export "declared-f64-1") (param f64 f64) (result f64 f64 f64 f64 f64 f64)
  (local f64 f64 f64 i32)
    f64.const 100.0 local.set 2 f64.const 101.0 local.set 3 f64.const 102.0 local.set 4 local.get 0
    f64.const 1.0 f64.add local.get 1 f64.const 2.0 f64.add local.get 1 f64.const 3.0 f64.add local.get 5
    i32.eqz
    if
      local.get 3 local.set 2 local.get 0 f64.const 1.0 f64.add local.tee 3 local.get 4 local.set 3
      local.set 3
    else
      local.get 3 local.set 3 local.get 0 f64.const 1.0 f64.add local.set 4 f64.const 200.0 local.set 4
    end
    f64.sub local.get 4 local.tee 3 local.get 2 local.set 4
    block
      local.get 2 local.get 4 local.get 2 local.get 0 f64.const 4.0 f64.add local.set 2 local.set 4
      local.set 3 local.set 2
    end
    f64.const 203.0 local.set 2
    block
      block
        local.get 3 local.tee 3 local.tee 2 local.get 2 local.set 4 local.set 4
      end
      local.get 1 f64.const 1.0 f64.add local.tee 2 local.tee 3 local.get 4 local.set 4 local.set 3
    end
    local.get 5 i32.eqz
    if
      local.get 1 f64.const 1.0 f64.add local.tee 2 local.set 3 local.get 3 local.set 3
    else
      local.get 2 local.get 1 f64.const 2.0 f64.add i32.const 2 local.set 5
      loop
        local.get 2 local.get 3 local.get 4 local.get 2 local.set 4 local.set 3 local.set 3 local.set 4
        local.get 5 i32.const 1 i32.sub local.tee 5 br_if 0
      end
      local.set 4 local.set 3
    end
    block
      local.get 5 i32.eqz
      if
        local.get 1 f64.const 1.0 f64.add local.tee 4 local.get 4 local.tee 4 local.get 4 local.set 3
        local.set 4 local.set 4
      else
        local.get 3 local.get 4 local.set 2 local.tee 3 local.set 2
      end
      f64.const 200.0 local.set 4 local.get 4 local.set 2
    end
    local.tee 2 local.get 2 local.set 4 local.get 2 local.get 3 local.get 4
  )
  (func $declared-f64-2 (export "declared-f64-2") (param f64 f64)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local f64 f64 f64 i32)
    f64.const 100.0 local.set 2 f64.const 101.0 local.set 3 f64.const 102.0 local.set 4 local.get 1
    f64.const 1.0 f64.add local.get 1 f64.const 2.0 f64.add local.get 0 f64.const 3.0 f64.add local.get 0
    f64.const 4.0 f64.add local.get 1 f64.const 5.0 f64.add local.get 0 f64.const 6.0 f64.add local.get 4
    local.tee 2 local.get 3 local.set 2 local.get 4 local.get 5 i32.eqz
    if
      local.get 1 f64.const 1.0 f64.add
      block
        local.get 3 local.tee 3 local.set 3 local.get 2 local.set 2
      end
      local.get 4 local.set 2 local.set 3
    else
      local.get 4 local.get 2 f64.const 202.0 local.set 4 local.tee 2 local.set 4 local.set 2
    end
    local.tee 3 f64.sub local.get 0 f64.const 8.0 f64.add i32.const 2 local.set 5
    loop
      local.get 0 f64.const 1.0 f64.add local.set 4 local.get 1 f64.const 1.0 f64.add local.set 3 local.get 0
      f64.const 1.0 f64.add local.set 4 local.get 5 i32.const 1 i32.sub local.tee 5 br_if 0
    end
    local.tee 4 local.tee 4 local.tee 4 f64.const 208.0 local.set 4 local.get 2 local.get 3 local.get 4
  )
  (func $declared-f64-3 (export "declared-f64-3") (param f64 f64)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local f64 f64 f64 i32)
    f64.const 100.0 local.set 2 f64.const 101.0 local.set 3 f64.const 102.0 local.set 4 local.get 0
    f64.const 1.0 f64.add local.get 1 f64.const 2.0 f64.add local.get 1 f64.const 3.0 f64.add local.get 0
    f64.const 4.0 f64.add local.get 0 f64.const 5.0 f64.add local.get 1 f64.const 6.0 f64.add local.get 1
    f64.const 7.0 f64.add local.get 0 f64.const 8.0 f64.add local.get 1 f64.const 9.0 f64.add local.get 4
    local.get 1 f64.const 11.0 f64.add local.set 3 local.get 2 local.get 1 f64.const 12.0 f64.add local.get 2
    f64.sub local.get 3 local.set 2 local.tee 4 local.get 4 f64.const 213.0 local.set 2 local.get 1
    f64.const 14.0 f64.add local.get 1 f64.const 15.0 f64.add local.get 2 local.get 3 local.get 4
  )
  (func $declared-f64-4 (export "declared-f64-4") (param f64 f64) (result f64 f64 f64 f64 f64)
  (local f64 f64 f64 i32)
    f64.const 100.0 local.set 2 f64.const 101.0 local.set 3 f64.const 102.0 local.set 4 local.get 2
    local.set 3 i32.const 2 local.set 5
    loop
      local.get 2 local.get 2 local.get 2 local.set 2 local.set 2 local.set 4 local.get 5 i32.const 1 i32.sub
      local.tee 5 br_if 0
    end
    local.get 1 f64.const 1.0 f64.add local.tee 3 local.set 2 local.get 4 local.get 2 local.get 1
    f64.const 3.0 f64.add local.tee 4 local.set 2 local.get 4 local.tee 3 f64.sub f64.const 202.0 local.set 2
    local.get 2 local.get 3 local.get 4
  )
  (func $declared-f64-5 (export "declared-f64-5") (param f64 f64) (result f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (local f64 f64 f64 i32)
    f64.const 100.0 local.set 2 f64.const 101.0 local.set 3 f64.const 102.0 local.set 4 local.get 0
    f64.const 1.0 f64.add local.get 1 f64.const 2.0 f64.add local.get 1 f64.const 3.0 f64.add
    block
      local.get 2 local.tee 4 local.get 4 local.set 4 local.set 3
    end
    local.get 4 local.tee 4 i32.const 2 local.set 5
    loop
      local.get 0 f64.const 1.0 f64.add local.tee 3 local.get 1 f64.const 2.0 f64.add local.get 2 local.set 3
      local.set 4 local.set 2 local.get 5 i32.const 1 i32.sub local.tee 5 br_if 0
    end
    local.tee 4 local.set 3 f64.sub
    block
      block
        local.get 3 local.get 4 local.get 1 f64.const 3.0 f64.add local.set 3 local.set 3 local.set 4
      end
      local.get 3 local.get 2 local.get 0 f64.const 3.0 f64.add local.set 2 local.set 4 local.set 2
    end
    local.get 2 local.get 2 local.get 4 local.get 4 local.get 4 local.set 2 local.get 2 local.get 3
    local.get 4
  )
  (func $declared-f64-6 (export "declared-f64-6") (param f64 f64)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local f64 f64 f64 i32)
    f64.const 100.0 local.set 2 f64.const 101.0 local.set 3 f64.const 102.0 local.set 4 local.get 0
    f64.const 1.0 f64.add local.get 1 f64.const 2.0 f64.add local.get 0 f64.const 3.0 f64.add local.get 0
    f64.const 4.0 f64.add local.get 0 f64.const 5.0 f64.add local.get 1 f64.const 6.0 f64.add local.get 5
    i32.eqz
    if
      f64.const 200.0 local.set 2 i32.const 2 local.set 5
      loop
        local.get 0 f64.const 1.0 f64.add local.tee 4 local.tee 3 f64.const 201.0 local.set 3 local.tee 3
        local.set 3 local.get 5 i32.const 1 i32.sub local.tee 5 br_if 0
      end
      local.get 1 f64.const 1.0 f64.add local.set 2
      block
        local.get 0 f64.const 1.0 f64.add local.set 2 local.get 2 local.tee 3 local.tee 2 local.set 4
      end
    else
      local.get 3 i32.const 2 local.set 5
      loop
        local.get 4 local.get 4 local.set 2 local.set 3 local.get 5 i32.const 1 i32.sub local.tee 5 br_if 0
      end
      i32.const 2 local.set 5
      loop
        f64.const 200.0 local.set 4 f64.const 200.0 local.set 4 local.get 4 local.get 0 f64.const 2.0 f64.add
        local.set 3 local.set 4 local.get 5 i32.const 1 i32.sub local.tee 5 br_if 0
      end
      local.get 1 f64.const 2.0 f64.add local.set 2 local.set 3
    end
    local.get 3 local.get 4 local.set 4 i32.const 2 local.set 5
    loop
      local.get 1 f64.const 1.0 f64.add local.tee 2 local.tee 2 local.tee 2 local.get 0 f64.const 2.0 f64.add
      local.set 2 local.set 3 local.get 5 i32.const 1 i32.sub local.tee 5 br_if 0
    end
    local.get 2
    block
      block
        f64.const 200.0 local.set 2 local.get 4 local.get 3 local.set 4 local.set 2
      end
      local.get 1 f64.const 1.0 f64.add local.set 2
    end
    f64.const 208.0 local.set 4
    block
      local.get 2 local.set 3 local.get 1 f64.const 1.0 f64.add local.get 1 f64.const 2.0 f64.add local.set 3
      local.set 2
    end
    local.get 2 local.get 2 local.set 3 local.tee 3 local.get 3 local.get 2 local.get 3 local.get 4
  )
  (func $declared-f64-7 (export "declared-f64-7") (param f64 f64)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local f64 f64 f64 i32)
    f64.const 100.0 local.set 2 f64.const 101.0 local.set 3 f64.const 102.0 local.set 4 local.get 0
    f64.const 1.0 f64.add local.get 0 f64.const 2.0 f64.add local.get 0 f64.const 3.0 f64.add local.get 1
    f64.const 4.0 f64.add local.get 1 f64.const 5.0 f64.add local.get 1 f64.const 6.0 f64.add local.get 0
    f64.const 7.0 f64.add local.get 0 f64.const 8.0 f64.add local.get 0 f64.const 9.0 f64.add local.get 3
    local.set 4 local.tee 3 local.get 3 f64.sub local.get 0 f64.const 10.0 f64.add local.get 0 f64.const 11.0
    f64.add local.get 4 local.get 2 local.get 4 local.get 4 local.get 5 i32.eqz
    if
      local.get 5 i32.eqz
      if
        local.get 3 local.tee 3 local.set 4 local.get 4 local.set 3
      else
        f64.const 200.0 local.set 3 local.get 4 local.tee 2 local.get 2 local.set 2 local.set 3
      end
      i32.const 2 local.set 5
      loop
        f64.const 200.0 local.set 3 local.get 4 local.get 2 local.tee 3 local.set 2 local.set 4 local.get 5
        i32.const 1 i32.sub local.tee 5 br_if 0
      end
      local.get 0 f64.const 1.0 f64.add local.tee 3 local.set 3
    else
      block
        local.get 1 f64.const 1.0 f64.add local.set 4 local.get 0 f64.const 1.0 f64.add local.set 3
        local.get 4 local.tee 2 local.set 4
      end
      local.get 0 f64.const 1.0 f64.add local.set 3 local.get 1 f64.const 1.0 f64.add local.set 2
    end
    local.get 0 f64.const 16.0 f64.add local.get 5 i32.eqz
    if
      local.get 1 f64.const 1.0 f64.add local.tee 3 local.tee 3 local.set 4 local.get 2 local.set 4
    else
      local.get 0 f64.const 1.0 f64.add local.set 2 local.get 2 local.set 4 local.get 0 f64.const 1.0 f64.add
      local.tee 4 local.set 3
    end
    local.get 2 local.get 3 local.get 4
  )
  (func $declared-f64-8 (export "declared-f64-8") (param f64 f64) (result f64 f64 f64 f64)
  (local f64 f64 f64 i32)
    f64.const 100.0 local.set 2 f64.const 101.0 local.set 3 f64.const 102.0 local.set 4 f64.const 200.0
    local.set 2 local.get 3 local.set 3 local.get 1 f64.const 1.0 f64.add local.set 4 local.get 1
    f64.const 1.0 f64.add local.set 4 local.get 3 local.tee 4 local.get 3 local.tee 2 local.get 2 local.set 4
    i32.const 2 local.set 5
    loop
      f64.const 200.0 local.set 3 local.get 0 f64.const 1.0 f64.add local.tee 4 local.set 2 local.get 5
      i32.const 1 i32.sub local.tee 5 br_if 0
    end
    local.tee 4 f64.sub local.get 2 local.get 3 local.get 4
  )
  (func $declared-f64-9 (export "declared-f64-9") (param f64 f64)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local f64 f64 f64 i32)
    f64.const 100.0 local.set 2 f64.const 101.0 local.set 3 f64.const 102.0 local.set 4 local.get 1
    f64.const 1.0 f64.add local.get 1 f64.const 2.0 f64.add local.get 1 f64.const 3.0 f64.add local.get 2
    local.tee 2 f64.const 204.0 local.set 2 f64.const 204.0 local.set 3 local.set 4
    block
      local.get 4 local.get 5 i32.eqz
      if
        local.get 0 f64.const 1.0 f64.add local.set 3 local.get 2 local.get 0 f64.const 2.0 f64.add
        local.set 4 local.set 4
      else
        f64.const 200.0 local.set 4 local.get 0 f64.const 1.0 f64.add f64.const 201.0 local.set 2 local.set 4
      end
      local.set 4 local.get 4 local.set 4
    end
    f64.sub f64.const 202.0 local.set 3 local.get 4 i32.const 2 local.set 5
    loop
      local.get 3 local.get 2 local.tee 2 local.tee 4 local.set 3 local.set 3 local.get 5 i32.const 1 i32.sub
      local.tee 5 br_if 0
    end
    local.get 1 f64.const 4.0 f64.add local.get 4 local.get 1 f64.const 6.0 f64.add local.get 2 local.get 2
    local.get 3 local.get 4
  )
  (func $declared-f64-10 (export "declared-f64-10") (param f64 f64)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local f64 f64 f64 i32)
    f64.const 100.0 local.set 2 f64.const 101.0 local.set 3 f64.const 102.0 local.set 4 local.get 1
    f64.const 1.0 f64.add local.get 1 f64.const 2.0 f64.add local.get 1 f64.const 3.0 f64.add local.get 0
    f64.const 4.0 f64.add local.get 0 f64.const 5.0 f64.add local.get 0 f64.const 6.0 f64.add
    block
      local.get 5 i32.eqz
      if
        local.get 1 f64.const 1.0 f64.add local.get 1 f64.const 2.0 f64.add local.get 3 f64.sub local.set 4
        local.set 2
      else
        f64.const 200.0 local.set 2 local.get 0 f64.const 1.0 f64.add local.tee 2 local.set 2 local.get 0
        f64.const 1.0 f64.add local.set 2
      end
      local.get 2 i32.const 2 local.set 5
      loop
        local.get 3 local.get 3 f64.const 202.0 local.set 3 local.set 3 local.set 3 local.get 5 i32.const 1
        i32.sub local.tee 5 br_if 0
      end
      local.get 5 i32.eqz
      if
        local.get 0 f64.const 1.0 f64.add local.tee 2 local.get 4 local.get 3 local.tee 4 local.set 2
        local.set 3 local.set 3
      else
        f64.const 200.0 local.set 3 f64.const 200.0 local.set 3 local.get 0 f64.const 1.0 f64.add local.set 2
      end
      local.set 2
    end
    f64.sub local.get 3 local.get 3 local.get 2 local.set 2 local.get 4 local.get 2 f64.const 209.0
    local.set 2
    block
      local.get 5 i32.eqz
      if
        local.get 1 f64.const 1.0 f64.add local.tee 4 local.get 3 local.set 2 local.get 3 local.set 4
        local.set 4
      else
        local.get 4 local.get 2 local.tee 3 local.get 3 local.set 4 local.set 4 local.set 4
      end
      local.get 0 f64.const 1.0 f64.add local.set 2 local.get 1 f64.const 1.0 f64.add local.tee 3
      f64.const 201.0 local.set 4 local.set 3
    end
    local.set 2 local.tee 4 local.get 4 local.set 3 local.get 2 local.get 3 local.get 4
  )
  (func $declared-f64-11 (export "declared-f64-11") (param f64 f64)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (local f64 f64 f64 i32)
    f64.const 100.0 local.set 2 f64.const 101.0 local.set 3 f64.const 102.0 local.set 4 local.get 0
    f64.const 1.0 f64.add local.get 0 f64.const 2.0 f64.add local.get 0 f64.const 3.0 f64.add local.get 1
    f64.const 4.0 f64.add local.get 0 f64.const 5.0 f64.add local.get 0 f64.const 6.0 f64.add local.get 1
    f64.const 7.0 f64.add local.get 0 f64.const 8.0 f64.add local.get 0 f64.const 9.0 f64.add local.get 4
    local.get 0 f64.const 11.0 f64.add local.tee 4 local.get 2 i32.const 2 local.set 5
    loop
      local.get 0 f64.const 1.0 f64.add local.tee 4 local.get 0 f64.const 2.0 f64.add f64.const 202.0
      local.set 3 local.get 0 f64.const 3.0 f64.add local.set 2 local.set 4 local.set 4 local.get 5
      i32.const 1 i32.sub local.tee 5 br_if 0
    end
    i32.const 2 local.set 5
    loop
      local.get 1 f64.const 1.0 f64.add local.tee 3 local.set 2 local.get 0 f64.const 1.0 f64.add local.set 4
      local.get 0 f64.const 1.0 f64.add local.tee 3 local.set 4 local.get 5 i32.const 1 i32.sub local.tee 5
      br_if 0
    end
    f64.const 212.0 local.set 4 local.get 2 local.get 3
    block
      local.get 0 f64.const 1.0 f64.add local.set 2 local.get 1 f64.const 1.0 f64.add local.set 3
    end
    local.get 3 local.get 5 i32.eqz
    if
      local.get 0 f64.const 1.0 f64.add local.tee 2 local.set 2 local.get 1 f64.const 1.0 f64.add local.set 4
    else
      local.get 2 local.get 4 local.get 2 i32.const 2 local.set 5
      loop
        local.get 0 f64.const 1.0 f64.add local.set 4 local.get 1 f64.const 1.0 f64.add local.tee 4
        local.tee 3 local.set 2 local.get 5 i32.const 1 i32.sub local.tee 5 br_if 0
      end
      local.set 4 local.set 4 local.set 2
    end
    local.get 1 f64.const 16.0 f64.add local.get 4 local.get 2 local.get 3 local.get 4
  )
  (func $framed-f64-0 (export "framed-f64-0") (param f64 f64 f64 f64 f64 f64 f64 f64) (result f64 f64 f64 f64)
  (local f64 f64 f64 i32)
    i64.const 1 call $callee drop f64.const 100.0 local.set 8 f64.const 101.0 local.set 9 f64.const 102.0
    local.set 10
    block
      local.get 0 f64.const 1.0 f64.add local.tee 8 local.get 8 local.set 9 local.set 10
    end
    local.get 4 f64.const 1.0 f64.add local.set 9 local.get 9 local.get 10 local.set 9 local.tee 10
    local.get 8 local.get 11 i32.eqz
    if
      local.get 11 i32.eqz
      if
        local.get 4 f64.const 1.0 f64.add local.set 9 local.get 9 f64.const 201.0 local.set 8 local.set 9
      else
        local.get 5 f64.const 1.0 f64.add local.set 10 local.get 10 local.tee 8 local.set 10
      end
      local.get 6 f64.const 1.0 f64.add local.set 10 local.get 5 f64.const 1.0 f64.add local.set 8
      block
        local.get 4 f64.const 1.0 f64.add local.tee 10 local.get 6 f64.const 2.0 f64.add local.tee 10
        local.tee 10 local.set 8 local.set 10
      end
    else
      block
        local.get 10 local.set 10 local.get 5 f64.const 1.0 f64.add local.tee 8 local.set 9
      end
      local.get 6 f64.const 1.0 f64.add local.tee 9 local.get 9 local.set 10 local.set 10
    end
    i32.const 2 local.set 11
    loop
      local.get 7 f64.const 1.0 f64.add local.set 10 local.get 4 f64.const 1.0 f64.add local.tee 10
      local.set 10 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.set 9 local.tee 9
    block
      local.get 1 f64.const 1.0 f64.add local.tee 10 local.get 9 f64.const 202.0 local.set 10 local.set 8
      local.set 10
    end
    local.get 8 local.get 9 local.get 10
  )
  (func $framed-f64-1 (export "framed-f64-1") (param f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64 f64 f64 f64 f64 f64 f64) (local f64 f64 f64 i32)
    i64.const 1 call $callee drop f64.const 100.0 local.set 8 f64.const 101.0 local.set 9 f64.const 102.0
    local.set 10 local.get 5 f64.const 1.0 f64.add local.get 3 f64.const 2.0 f64.add local.get 5 f64.const 3.0
    f64.add f64.const 203.0 local.set 9 local.get 10 i32.const 2 local.set 11
    loop
      local.get 0 f64.const 1.0 f64.add local.tee 9 local.get 8 local.tee 8 local.set 10 local.set 8
      local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.set 8 f64.const 203.0 local.set 9 local.set 9
    block
      local.get 2 f64.const 1.0 f64.add
      block
        local.get 1 f64.const 1.0 f64.add local.get 9 f64.const 202.0 local.set 8 local.set 10 local.set 8
      end
      local.get 10 local.tee 8 local.set 9 local.set 8
    end
    local.get 8 local.get 11 i32.eqz
    if
      local.get 10 local.get 11 i32.eqz
      if
        f64.const 200.0 local.set 10 local.get 10 local.get 1 f64.const 2.0 f64.add local.set 8 local.set 10
      else
        local.get 9 local.set 8 local.get 8 local.get 8 local.set 10 local.set 8
      end
      f64.const 201.0 local.set 8 local.get 4 f64.const 2.0 f64.add local.set 9 local.set 8
    else
      local.get 2 f64.const 1.0 f64.add local.get 11 i32.eqz
      if
        local.get 4 f64.const 1.0 f64.add local.tee 8 local.tee 9 local.get 10 local.get 8 local.set 8
        local.set 10 local.set 10
      else
        f64.const 200.0 local.set 8 f64.const 200.0 local.set 10
      end
      local.set 10 local.get 10 local.set 9
    end
    local.tee 10 local.get 8 i32.const 2 local.set 11
    loop
      local.get 3 f64.const 1.0 f64.add local.set 8 local.get 4 f64.const 1.0 f64.add local.set 8 local.get 7
      f64.const 1.0 f64.add local.tee 10 local.set 9 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.tee 8 local.get 10 local.get 8 local.get 9 local.get 10
  )
  (func $framed-f64-2 (export "framed-f64-2") (param f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64 f64 f64 f64 f64 f64 f64) (local f64 f64 f64 i32)
    i64.const 1 call $callee drop f64.const 100.0 local.set 8 f64.const 101.0 local.set 9 f64.const 102.0
    local.set 10 local.get 1 f64.const 1.0 f64.add local.get 3 f64.const 2.0 f64.add local.get 3 f64.const 3.0
    f64.add local.get 0 f64.const 4.0 f64.add local.get 7 f64.const 5.0 f64.add local.get 3 f64.const 6.0
    f64.add local.set 9 local.tee 9 local.get 10 local.set 10
    block
      local.get 2 f64.const 1.0 f64.add local.tee 10 local.get 1 f64.const 2.0 f64.add local.get 2
      f64.const 3.0 f64.add local.get 10 local.set 9 local.set 10 local.set 9 local.set 10
    end
    local.get 11 i32.eqz
    if
      f64.const 200.0 local.set 8 local.get 8 local.get 9 local.get 8 local.set 9 local.set 10 local.set 9
    else
      block
        local.get 2 f64.const 1.0 f64.add local.set 10 local.get 7 f64.const 1.0 f64.add local.get 9 f64.sub
        local.set 10
      end
      local.get 1 f64.const 1.0 f64.add local.tee 9 local.get 8 local.get 9 local.set 9 local.set 10
      local.set 9
    end
    f64.sub local.get 11 i32.eqz
    if
      local.get 2 f64.const 1.0 f64.add local.get 8 local.get 10 local.set 9 local.set 9 local.set 8
    else
      local.get 10 f64.const 201.0 local.set 8 i32.const 2 local.set 11
      loop
        local.get 5 f64.const 1.0 f64.add local.tee 8 local.get 8 local.get 8 local.set 10 local.set 8
        local.set 8 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      i32.const 2 local.set 11
      loop
        local.get 8 local.tee 9 local.set 9 local.get 4 f64.const 1.0 f64.add local.tee 8 local.set 9
        local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.set 8
    end
    local.get 8 f64.sub local.set 10 local.get 9 local.tee 9 local.get 10 local.get 8 local.get 9 local.get 10
  )
  (func $framed-f64-3 (export "framed-f64-3") (param f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local f64 f64 f64 i32)
    i64.const 1 call $callee drop f64.const 100.0 local.set 8 f64.const 101.0 local.set 9 f64.const 102.0
    local.set 10 local.get 3 f64.const 1.0 f64.add local.get 2 f64.const 2.0 f64.add local.get 7 f64.const 3.0
    f64.add local.get 6 f64.const 4.0 f64.add local.get 1 f64.const 5.0 f64.add local.get 2 f64.const 6.0
    f64.add local.get 6 f64.const 7.0 f64.add local.get 6 f64.const 8.0 f64.add local.get 3 f64.const 9.0
    f64.add local.get 8 local.set 10 local.set 10 local.get 9
    block
      local.get 9 local.get 11 i32.eqz
      if
        local.get 1 f64.const 1.0 f64.add local.tee 10 local.get 9 local.tee 8 f64.sub local.set 9
      else
        local.get 1 f64.const 1.0 f64.add local.get 10 local.tee 9 local.set 10 local.set 10
      end
      local.get 4 f64.const 2.0 f64.add local.get 9 local.set 8 local.set 9 local.set 8
    end
    local.get 8 local.get 10 local.get 10 local.get 8 local.tee 10 local.get 10 local.set 9 local.get 10
    local.get 8 local.get 8 local.get 9 local.get 10
  )
  (func $framed-f64-4 (export "framed-f64-4") (param f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64 f64 f64 f64) (local f64 f64 f64 i32)
    i64.const 1 call $callee drop f64.const 100.0 local.set 8 f64.const 101.0 local.set 9 f64.const 102.0
    local.set 10 local.get 11 i32.eqz
    if
      f64.const 200.0 local.set 10 local.get 9 local.get 10
      block
        local.get 1 f64.const 1.0 f64.add local.set 10 local.get 9 local.set 8 local.get 3 f64.const 1.0
        f64.add local.set 8
      end
      local.set 9 local.set 10
    else
      f64.const 200.0 local.set 10 f64.const 200.0 local.set 10 local.get 7 f64.const 1.0 f64.add local.set 8
    end
    local.get 2 f64.const 1.0 f64.add local.tee 9 local.tee 9 local.set 10 local.get 6 f64.const 1.0 f64.add
    i32.const 2 local.set 11
    loop
      local.get 6 f64.const 1.0 f64.add local.get 6 f64.const 2.0 f64.add local.tee 8 local.get 10 local.set 8
      local.set 9 local.set 8 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.get 11 i32.eqz
    if
      local.get 5 f64.const 1.0 f64.add
      block
        local.get 2 f64.const 1.0 f64.add f64.const 201.0 local.set 10 f64.const 201.0 local.set 8
        f64.const 201.0 local.set 9 local.set 10
      end
      local.get 0 f64.const 2.0 f64.add local.tee 10 local.set 9 local.set 8
    else
      i32.const 2 local.set 11
      loop
        local.get 3 f64.const 1.0 f64.add local.tee 8 local.get 9 local.get 9 local.get 10 local.set 8
        local.set 8 local.set 9 local.set 10 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 9 local.set 8 local.get 6 f64.const 1.0 f64.add local.tee 10 local.set 9
    end
    f64.const 201.0 local.set 8 local.tee 10 local.tee 8 local.set 8 local.get 8 local.get 11 i32.eqz
    if
      local.get 5 f64.const 1.0 f64.add local.set 8 local.get 0 f64.const 1.0 f64.add local.set 8
      block
        local.get 8 local.get 10 local.get 9 local.set 9 local.set 9 local.set 10
      end
      local.get 5 f64.const 1.0 f64.add local.tee 8 local.set 8
    else
      i32.const 2 local.set 11
      loop
        local.get 10 local.set 9 local.get 9 local.tee 8 local.set 8 local.get 11 i32.const 1 i32.sub
        local.tee 11 br_if 0
      end
      local.get 10
      block
        local.get 1 f64.const 1.0 f64.add local.set 8 local.get 5 f64.const 1.0 f64.add local.set 10
        local.get 10 local.set 8
      end
      local.get 10 local.set 9 local.set 9
    end
    local.get 10 local.get 8 local.get 9 local.get 10
  )
  (func $framed-f64-5 (export "framed-f64-5") (param f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64 f64 f64 f64 f64 f64 f64) (local f64 f64 f64 i32)
    i64.const 1 call $callee drop f64.const 100.0 local.set 8 f64.const 101.0 local.set 9 f64.const 102.0
    local.set 10 local.get 7 f64.const 1.0 f64.add local.get 6 f64.const 2.0 f64.add local.get 0 f64.const 3.0
    f64.add local.get 9 f64.const 204.0 local.set 10 local.tee 10 local.get 11 i32.eqz
    if
      local.get 10 local.tee 9 i32.const 2 local.set 11
      loop
        local.get 0 f64.const 1.0 f64.add local.tee 10 f64.const 201.0 local.set 9 local.tee 10 local.set 9
        local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 8 local.set 8 local.set 9
    else
      block
        local.get 6 f64.const 1.0 f64.add local.set 10 f64.const 200.0 local.set 10 local.get 10 local.set 9
      end
      local.get 0 f64.const 1.0 f64.add local.set 8 local.get 11 i32.eqz
      if
        local.get 4 f64.const 1.0 f64.add local.tee 8 local.get 9 local.set 10 local.set 9
      else
        local.get 10 local.get 0 f64.const 2.0 f64.add local.get 0 f64.const 3.0 f64.add local.get 5
        f64.const 4.0 f64.add local.set 9 local.set 8 local.set 8 local.set 8
      end
      local.get 2 f64.const 1.0 f64.add local.set 8
    end
    local.tee 8 local.get 11 i32.eqz
    if
      local.get 9 local.tee 9 f64.const 201.0 local.set 8 local.tee 8 local.set 10
    else
      local.get 7 f64.const 1.0 f64.add local.tee 9 local.get 8 f64.sub i32.const 2 local.set 11
      loop
        local.get 8 local.set 10 local.get 6 f64.const 1.0 f64.add local.tee 8 local.get 8 local.set 8
        local.set 10 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.set 10
    end
    local.get 9 local.get 11 i32.eqz
    if
      local.get 5 f64.const 1.0 f64.add local.tee 9 local.tee 9 local.set 8 local.get 11 i32.eqz
      if
        f64.const 200.0 local.set 8 local.get 1 f64.const 1.0 f64.add local.tee 10 local.get 9 local.set 8
        local.set 8
      else
        local.get 5 f64.const 1.0 f64.add local.tee 9 local.get 4 f64.const 2.0 f64.add local.get 5
        f64.const 3.0 f64.add local.get 8 local.set 9 local.set 9 local.set 9 local.set 9
      end
    else
      f64.const 200.0 local.set 9 local.get 11 i32.eqz
      if
        local.get 0 f64.const 1.0 f64.add local.tee 10 local.set 8 local.get 4 f64.const 1.0 f64.add
        local.tee 8 local.get 9 local.set 9 local.set 8
      else
        local.get 9 local.get 9 local.get 9 local.get 1 f64.const 4.0 f64.add local.set 10 local.set 8
        local.set 10 local.set 10
      end
      local.get 10 local.get 8 local.set 9 local.set 10
    end
    f64.sub local.get 10 f64.const 205.0 local.set 9 local.get 11 i32.eqz
    if
      local.get 11 i32.eqz
      if
        local.get 8 local.tee 10 local.get 8 local.get 10 local.set 10 local.set 9 local.set 9
      else
        local.get 4 f64.const 1.0 f64.add local.set 9 local.get 6 f64.const 1.0 f64.add local.tee 8
        local.get 8 local.set 8 local.set 9
      end
      local.get 1 f64.const 1.0 f64.add local.set 8 local.get 10 local.tee 10 local.set 8
    else
      local.get 4 f64.const 1.0 f64.add local.tee 9 local.tee 10 local.tee 8 f64.const 201.0 local.set 9
      local.set 9
    end
    local.get 9 local.set 9 local.get 8 local.get 9 local.get 10
  )
  (func $framed-f64-6 (export "framed-f64-6") (param f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local f64 f64 f64 i32)
    i64.const 1 call $callee drop f64.const 100.0 local.set 8 f64.const 101.0 local.set 9 f64.const 102.0
    local.set 10 local.get 7 f64.const 1.0 f64.add local.get 1 f64.const 2.0 f64.add local.get 4 f64.const 3.0
    f64.add local.get 7 f64.const 4.0 f64.add local.get 5 f64.const 5.0 f64.add local.get 4 f64.const 6.0
    f64.add local.get 11 i32.eqz
    if
      local.get 8 local.get 2 f64.const 2.0 f64.add
      block
        local.get 2 f64.const 1.0 f64.add local.tee 10 local.set 9 f64.const 200.0 local.set 10
      end
      local.get 11 i32.eqz
      if
        local.get 3 f64.const 1.0 f64.add local.tee 9 local.get 9 local.set 8 local.get 9 local.set 9
        local.set 8
      else
        local.get 0 f64.const 1.0 f64.add local.tee 10 local.get 8 local.tee 9 local.set 8 local.set 10
      end
      local.set 8 local.set 9
    else
      local.get 10 local.set 8 local.get 4 f64.const 1.0 f64.add local.tee 8 local.set 10
    end
    local.tee 8 local.get 10 local.set 10 local.get 11 i32.eqz
    if
      local.get 3 f64.const 1.0 f64.add local.set 8 local.get 9
      block
        local.get 4 f64.const 1.0 f64.add local.set 8 local.get 4 f64.const 1.0 f64.add local.set 8
        local.get 7 f64.const 1.0 f64.add local.set 10 f64.const 200.0 local.set 9
      end
      local.tee 8 local.set 8
    else
      local.get 11 i32.eqz
      if
        local.get 6 f64.const 1.0 f64.add local.tee 9 local.set 10 local.get 9 local.set 8
      else
        local.get 6 f64.const 1.0 f64.add local.set 10 local.get 8 local.get 8 local.set 10 local.set 9
      end
      i32.const 2 local.set 11
      loop
        local.get 10 local.get 8 local.get 9 local.set 8 local.set 10 local.set 9 local.get 11 i32.const 1
        i32.sub local.tee 11 br_if 0
      end
      local.get 3 f64.const 1.0 f64.add local.tee 9 local.set 8
    end
    local.get 9 local.get 6 f64.const 8.0 f64.add local.tee 10 local.get 9 f64.sub i32.const 2 local.set 11
    loop
      local.get 6 f64.const 1.0 f64.add local.tee 10 local.get 7 f64.const 2.0 f64.add local.get 8 local.set 8
      local.set 10 local.set 10 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
    end
    local.get 4 f64.const 9.0 f64.add
    block
      local.get 9 local.set 9 f64.const 200.0 local.set 8 local.get 2 f64.const 1.0 f64.add local.set 8
    end
    local.get 11 i32.eqz
    if
      local.get 8 local.tee 8 local.get 9
      block
        local.get 10 local.set 9 local.get 4 f64.const 1.0 f64.add local.tee 10 local.set 9
      end
      local.set 10 local.set 10
    else
      i32.const 2 local.set 11
      loop
        local.get 8 f64.const 201.0 local.set 9 local.get 9 local.set 8 local.set 10 local.get 11 i32.const 1
        i32.sub local.tee 11 br_if 0
      end
      local.get 10 local.get 8 local.get 8 local.set 9 local.set 8 local.set 10
    end
    local.get 8 local.get 9 local.get 10
  )
  (func $framed-f64-7 (export "framed-f64-7") (param f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local f64 f64 f64 i32)
    i64.const 1 call $callee drop f64.const 100.0 local.set 8 f64.const 101.0 local.set 9 f64.const 102.0
    local.set 10 local.get 7 f64.const 1.0 f64.add local.get 0 f64.const 2.0 f64.add local.get 4 f64.const 3.0
    f64.add local.get 6 f64.const 4.0 f64.add local.get 6 f64.const 5.0 f64.add local.get 1 f64.const 6.0
    f64.add local.get 4 f64.const 7.0 f64.add local.get 3 f64.const 8.0 f64.add local.get 5 f64.const 9.0
    f64.add f64.const 209.0 local.set 8 local.tee 10 local.get 6 f64.const 10.0 f64.add local.tee 10
    local.set 8 local.set 9 local.set 9 local.tee 8 local.get 9 local.get 8 local.tee 10 local.set 8
    local.get 8 local.set 10 local.get 8 local.get 9 local.get 10
  )
  (func $framed-f64-8 (export "framed-f64-8") (param f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64 f64 f64 f64 f64 f64 f64) (local f64 f64 f64 i32)
    i64.const 1 call $callee drop f64.const 100.0 local.set 8 f64.const 101.0 local.set 9 f64.const 102.0
    local.set 10 local.get 6 f64.const 1.0 f64.add local.set 8 f64.const 200.0 local.set 10 local.get 10
    f64.const 201.0 local.set 8 local.get 11 i32.eqz
    if
      local.get 6 f64.const 1.0 f64.add local.set 8 local.get 9 local.get 11 i32.eqz
      if
        local.get 1 f64.const 1.0 f64.add local.set 9 f64.const 200.0 local.set 9 local.get 5 f64.const 1.0
        f64.add local.tee 9 local.set 9
      else
        local.get 1 f64.const 1.0 f64.add local.set 10 local.get 3 f64.const 1.0 f64.add local.tee 10
        local.get 1 f64.const 2.0 f64.add local.tee 9 local.set 9 local.set 9
      end
      local.set 10
    else
      local.get 10 f64.const 201.0 local.set 10 local.get 9 local.get 9 local.set 8 local.set 10 local.set 8
    end
    local.get 0 f64.const 2.0 f64.add local.get 9 local.set 10 local.get 8 local.get 9 local.get 7
    f64.const 5.0 f64.add local.set 10 local.get 1 f64.const 5.0 f64.add
    block
      local.get 1 f64.const 1.0 f64.add local.tee 9 f64.const 201.0 local.set 8 local.get 9 i32.const 2
      local.set 11
      loop
        f64.const 200.0 local.set 9 local.get 10 local.get 7 f64.const 2.0 f64.add f64.const 202.0 local.set 9
        local.set 9 local.set 8 local.get 11 i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.set 8 local.set 9
    end
    local.get 8 local.get 9 local.get 10
  )
  (func $framed-f64-9 (export "framed-f64-9") (param f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local f64 f64 f64 i32)
    i64.const 1 call $callee drop f64.const 100.0 local.set 8 f64.const 101.0 local.set 9 f64.const 102.0
    local.set 10 local.get 2 f64.const 1.0 f64.add local.get 4 f64.const 2.0 f64.add local.get 1 f64.const 3.0
    f64.add local.get 8 local.get 10 local.get 9 local.get 9 local.set 8 local.set 8 f64.const 205.0
    local.set 9 local.get 8 local.get 9 local.get 8 local.get 9 local.get 9 local.tee 10 local.get 11 i32.eqz
    if
      local.get 1 f64.const 1.0 f64.add local.set 8 local.get 7 f64.const 1.0 f64.add local.set 10
      local.get 10 local.set 8
    else
      local.get 8 local.get 4 f64.const 2.0 f64.add local.get 0 f64.const 3.0 f64.add local.set 8 local.set 10
      local.set 9
    end
    local.get 8 local.get 9 local.get 10
  )
  (func $framed-f64-10 (export "framed-f64-10") (param f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local f64 f64 f64 i32)
    i64.const 1 call $callee drop f64.const 100.0 local.set 8 f64.const 101.0 local.set 9 f64.const 102.0
    local.set 10 local.get 5 f64.const 1.0 f64.add local.get 2 f64.const 2.0 f64.add local.get 1 f64.const 3.0
    f64.add local.get 4 f64.const 4.0 f64.add local.get 6 f64.const 5.0 f64.add local.get 5 f64.const 6.0
    f64.add local.get 5 f64.const 7.0 f64.add local.get 9
    block
      local.get 7 f64.const 1.0 f64.add local.set 8
      block
        local.get 6 f64.const 1.0 f64.add local.set 10 local.get 10 local.tee 8 local.set 8
      end
      i32.const 2 local.set 11
      loop
        local.get 9 local.get 9 local.get 9 local.tee 10 local.set 9 local.set 8 local.set 10 local.get 11
        i32.const 1 i32.sub local.tee 11 br_if 0
      end
      local.get 8 local.set 9
    end
    local.get 10 local.get 11 i32.eqz
    if
      local.get 3 f64.const 1.0 f64.add local.get 11 i32.eqz
      if
        local.get 3 f64.const 1.0 f64.add local.tee 9 local.set 8 local.get 2 f64.const 1.0 f64.add
        local.get 2 f64.const 2.0 f64.add local.set 8 local.set 9
      else
        local.get 0 f64.const 1.0 f64.add local.tee 9 local.get 10 local.tee 8 f64.sub local.set 10
      end
      local.get 8
      block
        local.get 4 f64.const 1.0 f64.add local.tee 8 local.get 8 local.tee 9 local.set 10 local.set 9
      end
      local.set 10 local.set 9
    else
      local.get 7 f64.const 1.0 f64.add local.tee 9 local.get 11 i32.eqz
      if
        local.get 4 f64.const 1.0 f64.add local.set 9 local.get 5 f64.const 1.0 f64.add local.set 10
        local.get 1 f64.const 1.0 f64.add local.set 10
      else
        local.get 3 f64.const 1.0 f64.add local.set 8 local.get 5 f64.const 1.0 f64.add f64.const 201.0
        local.set 10 local.set 9
      end
      local.get 8 local.get 11 i32.eqz
      if
        local.get 9 local.tee 9 local.set 10
      else
        local.get 2 f64.const 1.0 f64.add local.set 8 local.get 10 local.set 10 local.get 8 local.set 9
      end
      local.set 10 local.set 9
    end
    local.get 0 f64.const 10.0 f64.add local.get 8 local.get 9 local.get 8 f64.sub local.get 10 local.tee 10
    local.get 11 i32.eqz
    if
      block
        local.get 0 f64.const 1.0 f64.add local.set 10 local.get 5 f64.const 1.0 f64.add local.set 9
        local.get 5 f64.const 1.0 f64.add local.set 8
      end
      local.get 8 local.get 10 local.tee 8 local.set 8 local.set 9
    else
      local.get 7 f64.const 1.0 f64.add local.tee 9 local.get 8 local.get 7 f64.const 3.0 f64.add local.get 10
      local.set 8 local.set 10 local.set 8 local.set 9
    end
    local.set 8 local.get 8 local.get 9 local.get 10
  )
  (func $framed-f64-11 (export "framed-f64-11") (param f64 f64 f64 f64 f64 f64 f64 f64)
  (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local f64 f64 f64 i32)
    i64.const 1 call $callee drop f64.const 100.0 local.set 8 f64.const 101.0 local.set 9 f64.const 102.0
    local.set 10 local.get 6 f64.const 1.0 f64.add local.get 1 f64.const 2.0 f64.add local.get 3 f64.const 3.0
    f64.add local.get 3 f64.const 4.0 f64.add local.get 5 f64.const 5.0 f64.add local.get 3 f64.const 6.0
    f64.add local.get 7 f64.const 7.0 f64.add local.get 4 f64.const 8.0 f64.add local.get 5 f64.const 9.0
    f64.add local.get 8 local.get 8
    block
      local.get 10 local.get 4 f64.const 2.0 f64.add local.tee 9 local.get 8 local.set 9 local.set 9
      local.set 9
    end
    local.tee 10 f64.const 211.0 local.set 10 local.get 9 local.set 10 local.set 10 local.get 8 local.tee 10
    local.get 0 f64.const 12.0 f64.add local.get 8 local.set 10 local.get 11 i32.eqz
    if
      local.get 0 f64.const 1.0 f64.add local.tee 9 local.set 8 local.get 2 f64.const 1.0 f64.add local.tee 10
      local.get 11 i32.eqz
      if
        local.get 5 f64.const 1.0 f64.add local.tee 9 local.get 9 local.get 9 f64.const 203.0 local.set 10
        local.set 10 local.set 8 local.set 8
      else
      end
      local.set 8
    else
      block
        local.get 9 local.get 10 f64.sub local.get 8 local.set 8 local.set 9
      end
      local.get 4 f64.const 1.0 f64.add local.get 7 f64.const 2.0 f64.add f64.sub local.set 8
    end
    local.get 8 local.get 9 local.get 10
  )
)

(assert_return (invoke "pinned-f64-0"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5)) (f64.const 0.5) (f64.const 0.5) (f64.const 0.5)
  (f64.const 1.5))
(assert_return (invoke "pinned-f64-1"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5)) (f64.const -2.5) (f64.const -1.5) (f64.const 1.5)
  (f64.const 0.5) (f64.const 209.0) (f64.const 0.5) (f64.const 209.0) (f64.const 209.0))
(assert_return (invoke "pinned-f64-2"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5)) (f64.const -1.5) (f64.const -0.5) (f64.const -0.5)
  (f64.const 200.0) (f64.const -8.5) (f64.const 6.5) (f64.const 200.0) (f64.const -8.5))
(assert_return (invoke "pinned-f64-3"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5)) (f64.const -0.5) (f64.const -1.5) (f64.const -0.5)
  (f64.const 2.5) (f64.const 3.5) (f64.const 4.5) (f64.const 4.5) (f64.const 4.5) (f64.const -2.5)
  (f64.const -2.5) (f64.const -1.5) (f64.const -1.5) (f64.const -2.5) (f64.const -2.5) (f64.const -2.5)
  (f64.const -2.5) (f64.const -2.5) (f64.const -2.5))
(assert_return (invoke "pinned-f64-4"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5)) (f64.const -0.5) (f64.const 1.5) (f64.const 2.5)
  (f64.const -0.5) (f64.const 1.5))
(assert_return (invoke "pinned-f64-5"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5)) (f64.const -2.5) (f64.const -0.5) (f64.const 1.5)
  (f64.const 0.0) (f64.const -0.5) (f64.const -0.5) (f64.const -0.5) (f64.const -0.5))
(assert_return (invoke "pinned-f64-6"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5)) (f64.const -2.5) (f64.const -1.5) (f64.const -0.5)
  (f64.const 0.5) (f64.const 2.5) (f64.const 2.5) (f64.const 200.0) (f64.const 8.0) (f64.const 7.5)
  (f64.const 211.0) (f64.const 211.0) (f64.const 211.0))
(assert_return (invoke "pinned-f64-7"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5)) (f64.const -1.5) (f64.const -0.5) (f64.const -0.5)
  (f64.const 2.5) (f64.const 3.5) (f64.const 3.5) (f64.const 5.5) (f64.const 6.5) (f64.const 5.5)
  (f64.const 6.5) (f64.const 5.5))
(assert_return (invoke "pinned-f64-8"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5)) (f64.const 200.0) (f64.const 203.0) (f64.const 202.0)
  (f64.const 201.0) (f64.const 211.0) (f64.const 203.0) (f64.const 203.0) (f64.const 206.0))
(assert_return (invoke "pinned-f64-9"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5)) (f64.const -2.5) (f64.const -0.5) (f64.const -0.5)
  (f64.const -1.5) (f64.const -3.5) (f64.const -2.5) (f64.const 205.0) (f64.const -2.5) (f64.const 205.0)
  (f64.const 205.0) (f64.const 206.0) (f64.const 205.0) (f64.const 206.0))
(assert_return (invoke "pinned-f64-10"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5)) (f64.const -2.5) (f64.const -1.5) (f64.const 0.5)
  (f64.const 1.5) (f64.const 2.5) (f64.const 2.5) (f64.const 4.5) (f64.const -2.5) (f64.const -2.5)
  (f64.const 9.5) (f64.const -1.5) (f64.const 0.0) (f64.const -0.5) (f64.const 1.5) (f64.const 0.5))
(assert_return (invoke "pinned-f64-11"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5)) (f64.const -0.5) (f64.const 0.5) (f64.const 1.5)
  (f64.const 2.5) (f64.const 3.5) (f64.const 4.5) (f64.const 3.5) (f64.const 6.5) (f64.const 6.5)
  (f64.const -1.5) (f64.const -1.5) (f64.const 8.5) (f64.const -0.5) (f64.const -1.5) (f64.const -1.5))
(assert_return (invoke "cached-f64-0"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5)) (f64.const -4.5) (f64.const -4.5) (f64.const -4.5) (f64.const -1.5))
(assert_return (invoke "cached-f64-1"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5)) (f64.const -5.5) (f64.const -2.5) (f64.const -2.5) (f64.const -3.5)
  (f64.const -0.5) (f64.const -3.5) (f64.const -0.5) (f64.const -0.5))
(assert_return (invoke "cached-f64-2"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5)) (f64.const -1.5) (f64.const -2.5) (f64.const -1.5) (f64.const 200.0)
  (f64.const 8.5) (f64.const -2.5) (f64.const 200.0) (f64.const 8.5))
(assert_return (invoke "cached-f64-3"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5)) (f64.const -3.5) (f64.const -1.5) (f64.const -5.5) (f64.const -3.5)
  (f64.const 2.5) (f64.const 2.5) (f64.const -0.5) (f64.const 0.5) (f64.const -7.5) (f64.const -7.5)
  (f64.const -1.5) (f64.const -1.5) (f64.const -7.5) (f64.const -7.5) (f64.const -7.5) (f64.const -7.5)
  (f64.const -7.5) (f64.const -7.5))
(assert_return (invoke "cached-f64-4"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5)) (f64.const -1.5) (f64.const -0.5) (f64.const 0.5) (f64.const -1.5)
  (f64.const -0.5))
(assert_return (invoke "cached-f64-5"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5)) (f64.const -7.5) (f64.const -5.5) (f64.const 1.5) (f64.const 0.0)
  (f64.const -1.5) (f64.const -1.5) (f64.const -1.5) (f64.const -1.5))
(assert_return (invoke "cached-f64-6"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5)) (f64.const -7.5) (f64.const -0.5) (f64.const -2.5) (f64.const -4.5)
  (f64.const -1.5) (f64.const 0.5) (f64.const 200.0) (f64.const 8.0) (f64.const 3.5) (f64.const -2.5)
  (f64.const -4.5) (f64.const -2.5))
(assert_return (invoke "cached-f64-7"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5)) (f64.const -7.5) (f64.const 0.5) (f64.const -2.5) (f64.const -3.5)
  (f64.const -2.5) (f64.const 3.5) (f64.const 1.5) (f64.const 3.5) (f64.const 1.5) (f64.const 3.5)
  (f64.const 1.5))
(assert_return (invoke "cached-f64-8"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5)) (f64.const 200.0) (f64.const 0.5) (f64.const -6.5) (f64.const -5.5)
  (f64.const 2.5) (f64.const -1.5) (f64.const -1.5) (f64.const -0.5))
(assert_return (invoke "cached-f64-9"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5)) (f64.const -2.5) (f64.const -3.5) (f64.const 0.5) (f64.const -6.5)
  (f64.const -8.5) (f64.const -7.5) (f64.const 205.0) (f64.const -7.5) (f64.const 205.0) (f64.const 205.0)
  (f64.const 206.0) (f64.const 205.0) (f64.const 206.0))
(assert_return (invoke "cached-f64-10"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5)) (f64.const -5.5) (f64.const -1.5) (f64.const 0.5) (f64.const -1.5)
  (f64.const -2.5) (f64.const -0.5) (f64.const 0.5) (f64.const -7.5) (f64.const -7.5) (f64.const 8.5)
  (f64.const -4.5) (f64.const 1.0) (f64.const -1.5) (f64.const -3.5) (f64.const -0.5))
(assert_return (invoke "cached-f64-11"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5)) (f64.const -6.5) (f64.const -0.5) (f64.const -1.5) (f64.const -0.5)
  (f64.const -1.5) (f64.const 1.5) (f64.const -1.5) (f64.const 2.5) (f64.const 2.5) (f64.const -6.5)
  (f64.const -6.5) (f64.const 10.5) (f64.const -2.5) (f64.const 0.5) (f64.const 0.5))
(assert_return (invoke "stack-f64-0"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5) (f64.const -10.5) (f64.const -11.5)) (f64.const -5.0)
  (f64.const 202.0) (f64.const 202.0) (f64.const 203.0) (f64.const 202.0) (f64.const 202.0))
(assert_return (invoke "stack-f64-1"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5) (f64.const -10.5) (f64.const -11.5)) (f64.const -2.5)
  (f64.const -4.5) (f64.const 0.5) (f64.const -9.5) (f64.const -9.5) (f64.const -9.5) (f64.const -9.5)
  (f64.const 0.0) (f64.const -10.5) (f64.const -6.5) (f64.const -6.5) (f64.const -6.5) (f64.const -9.5))
(assert_return (invoke "stack-f64-2"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5) (f64.const -10.5) (f64.const -11.5)) (f64.const -3.5)
  (f64.const -4.5) (f64.const -2.5) (f64.const -7.5) (f64.const -4.5) (f64.const -6.5) (f64.const -6.5))
(assert_return (invoke "stack-f64-3"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5) (f64.const -10.5) (f64.const -11.5)) (f64.const -8.5)
  (f64.const -3.5) (f64.const -8.5) (f64.const 1.5) (f64.const 0.5) (f64.const 2.5) (f64.const 5.5)
  (f64.const -1.5) (f64.const -2.5) (f64.const -1.5) (f64.const 201.0) (f64.const 201.0) (f64.const -2.5)
  (f64.const 201.0))
(assert_return (invoke "stack-f64-4"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5) (f64.const -10.5) (f64.const -11.5)) (f64.const -3.5)
  (f64.const -10.5) (f64.const 9.0) (f64.const -1.5) (f64.const 202.0) (f64.const -1.5))
(assert_return (invoke "stack-f64-5"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5) (f64.const -10.5) (f64.const -11.5)) (f64.const -0.5)
  (f64.const -8.5) (f64.const -7.5) (f64.const -7.5) (f64.const -7.5) (f64.const -6.5) (f64.const 204.0)
  (f64.const 204.0))
(assert_return (invoke "stack-f64-6"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5) (f64.const -10.5) (f64.const -11.5)) (f64.const -9.5)
  (f64.const 0.5) (f64.const 0.5) (f64.const -3.5) (f64.const 5.0) (f64.const -0.5) (f64.const 3.5)
  (f64.const -10.5) (f64.const -10.5) (f64.const 3.5))
(assert_return (invoke "stack-f64-7"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5) (f64.const -10.5) (f64.const -11.5)) (f64.const -8.5)
  (f64.const -3.5) (f64.const 1.5) (f64.const -1.5) (f64.const -1.5) (f64.const -1.5) (f64.const 5.5)
  (f64.const -3.5) (f64.const 13.0) (f64.const 210.0) (f64.const 4.5) (f64.const -10.5) (f64.const -10.5)
  (f64.const -10.5) (f64.const 201.0) (f64.const -10.5) (f64.const -10.5))
(assert_return (invoke "stack-f64-8"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5) (f64.const -10.5) (f64.const -11.5)) (f64.const -11.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -7.5) (f64.const -7.5) (f64.const -7.5))
(assert_return (invoke "stack-f64-9"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5) (f64.const -10.5) (f64.const -11.5)) (f64.const -0.5)
  (f64.const -8.5) (f64.const -5.5) (f64.const 2.5) (f64.const -0.5) (f64.const -0.5) (f64.const 0.0)
  (f64.const 0.0) (f64.const 0.0))
(assert_return (invoke "stack-f64-10"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5) (f64.const -10.5) (f64.const -11.5)) (f64.const -2.5)
  (f64.const -2.5) (f64.const -5.5) (f64.const 1.5) (f64.const 5.0) (f64.const -5.5) (f64.const -5.5)
  (f64.const -5.5) (f64.const -5.5))
(assert_return (invoke "stack-f64-11"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5) (f64.const -10.5) (f64.const -11.5)) (f64.const -4.5)
  (f64.const -6.5) (f64.const 0.5) (f64.const -3.5) (f64.const 0.5) (f64.const -0.5) (f64.const -4.5)
  (f64.const 0.5) (f64.const 6.5) (f64.const -11.5) (f64.const -10.5) (f64.const -9.5) (f64.const 201.0)
  (f64.const -6.5) (f64.const -6.5) (f64.const -6.5) (f64.const -6.5))
(assert_return (invoke "declared-f64-0"
  (f64.const -1.5) (f64.const -2.5)) (f64.const -1.5) (f64.const -1.5) (f64.const -1.5) (f64.const -1.5)
  (f64.const -1.5))
(assert_return (invoke "declared-f64-1"
  (f64.const -1.5) (f64.const -2.5)) (f64.const -0.5) (f64.const -1.0) (f64.const 102.0) (f64.const 102.0)
  (f64.const -1.5) (f64.const 102.0))
(assert_return (invoke "declared-f64-2"
  (f64.const -1.5) (f64.const -2.5)) (f64.const -1.5) (f64.const -0.5) (f64.const 1.5) (f64.const 2.5)
  (f64.const 2.5) (f64.const 4.5) (f64.const 0.0) (f64.const 6.5) (f64.const 102.0) (f64.const -1.5)
  (f64.const 208.0))
(assert_return (invoke "declared-f64-3"
  (f64.const -1.5) (f64.const -2.5)) (f64.const -0.5) (f64.const -0.5) (f64.const 0.5) (f64.const 2.5)
  (f64.const 3.5) (f64.const 3.5) (f64.const 4.5) (f64.const 6.5) (f64.const 6.5) (f64.const 102.0)
  (f64.const 100.0) (f64.const -90.5) (f64.const -90.5) (f64.const 11.5) (f64.const 12.5) (f64.const 213.0)
  (f64.const 8.5) (f64.const -90.5))
(assert_return (invoke "declared-f64-4"
  (f64.const -1.5) (f64.const -2.5)) (f64.const 100.0) (f64.const -2.0) (f64.const 202.0) (f64.const 0.5)
  (f64.const 0.5))
(assert_return (invoke "declared-f64-5"
  (f64.const -1.5) (f64.const -2.5)) (f64.const -0.5) (f64.const -1.0) (f64.const 100.0) (f64.const 100.0)
  (f64.const -0.5) (f64.const -0.5) (f64.const -0.5) (f64.const 100.0) (f64.const -0.5))
(assert_return (invoke "declared-f64-6"
  (f64.const -1.5) (f64.const -2.5)) (f64.const -0.5) (f64.const -0.5) (f64.const 1.5) (f64.const 2.5)
  (f64.const 3.5) (f64.const 3.5) (f64.const -0.5) (f64.const 0.5) (f64.const -1.5) (f64.const -1.5)
  (f64.const -1.5) (f64.const -1.5) (f64.const 208.0))
(assert_return (invoke "declared-f64-7"
  (f64.const -1.5) (f64.const -2.5)) (f64.const -0.5) (f64.const 0.5) (f64.const 1.5) (f64.const 1.5)
  (f64.const 2.5) (f64.const 3.5) (f64.const 5.5) (f64.const 6.5) (f64.const 0.0) (f64.const 8.5)
  (f64.const 9.5) (f64.const 101.0) (f64.const 100.0) (f64.const 101.0) (f64.const 101.0) (f64.const 14.5)
  (f64.const 100.0) (f64.const -1.5) (f64.const 100.0))
(assert_return (invoke "declared-f64-8"
  (f64.const -1.5) (f64.const -2.5)) (f64.const 0.0) (f64.const -0.5) (f64.const 200.0) (f64.const 101.0))
(assert_return (invoke "declared-f64-9"
  (f64.const -1.5) (f64.const -2.5)) (f64.const -1.5) (f64.const -1.0) (f64.const 100.0) (f64.const 1.5)
  (f64.const 204.0) (f64.const 3.5) (f64.const 204.0) (f64.const 204.0) (f64.const 202.0) (f64.const 204.0))
(assert_return (invoke "declared-f64-10"
  (f64.const -1.5) (f64.const -2.5)) (f64.const -1.5) (f64.const -0.5) (f64.const 0.5) (f64.const 2.5)
  (f64.const -1.0) (f64.const -0.5) (f64.const -0.5) (f64.const 101.0) (f64.const -1.5) (f64.const 101.0)
  (f64.const 101.0))
(assert_return (invoke "declared-f64-11"
  (f64.const -1.5) (f64.const -2.5)) (f64.const -0.5) (f64.const 0.5) (f64.const 1.5) (f64.const 1.5)
  (f64.const 3.5) (f64.const 4.5) (f64.const 4.5) (f64.const 6.5) (f64.const 7.5) (f64.const 102.0)
  (f64.const 9.5) (f64.const 100.0) (f64.const -1.5) (f64.const -0.5) (f64.const -1.5) (f64.const 13.5)
  (f64.const -1.5) (f64.const -0.5) (f64.const -1.5) (f64.const -1.5))
(assert_return (invoke "framed-f64-0"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5)) (f64.const -4.5) (f64.const -4.5) (f64.const -4.5) (f64.const -1.5))
(assert_return (invoke "framed-f64-1"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5)) (f64.const -5.5) (f64.const -2.5) (f64.const -2.5) (f64.const -3.5)
  (f64.const -7.5) (f64.const -3.5) (f64.const -7.5) (f64.const -7.5))
(assert_return (invoke "framed-f64-2"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5)) (f64.const -1.5) (f64.const -2.5) (f64.const -1.5) (f64.const 200.0)
  (f64.const 8.5) (f64.const -2.5) (f64.const 200.0) (f64.const 8.5))
(assert_return (invoke "framed-f64-3"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5)) (f64.const -3.5) (f64.const -1.5) (f64.const -5.5) (f64.const -3.5)
  (f64.const 2.5) (f64.const 2.5) (f64.const -0.5) (f64.const 0.5) (f64.const 101.0) (f64.const 101.0)
  (f64.const -1.5) (f64.const -1.5) (f64.const 101.0) (f64.const 101.0) (f64.const 101.0) (f64.const 101.0)
  (f64.const 101.0) (f64.const 101.0))
(assert_return (invoke "framed-f64-4"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5)) (f64.const -6.5) (f64.const -0.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -0.5))
(assert_return (invoke "framed-f64-5"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5)) (f64.const -7.5) (f64.const -5.5) (f64.const 1.5) (f64.const 0.0)
  (f64.const -1.5) (f64.const -1.5) (f64.const -1.5) (f64.const -1.5))
(assert_return (invoke "framed-f64-6"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5)) (f64.const -7.5) (f64.const -0.5) (f64.const -2.5) (f64.const -4.5)
  (f64.const -1.5) (f64.const 0.5) (f64.const 200.0) (f64.const -199.5) (f64.const 3.5) (f64.const -2.5)
  (f64.const -4.5) (f64.const -2.5))
(assert_return (invoke "framed-f64-7"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5)) (f64.const -7.5) (f64.const 0.5) (f64.const -2.5) (f64.const -3.5)
  (f64.const -2.5) (f64.const 3.5) (f64.const 1.5) (f64.const 3.5) (f64.const 1.5) (f64.const 3.5)
  (f64.const 1.5))
(assert_return (invoke "framed-f64-8"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5)) (f64.const 200.0) (f64.const 0.5) (f64.const -6.5) (f64.const -5.5)
  (f64.const 2.5) (f64.const -1.5) (f64.const -1.5) (f64.const -3.5))
(assert_return (invoke "framed-f64-9"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5)) (f64.const -2.5) (f64.const -3.5) (f64.const 0.5) (f64.const 100.0)
  (f64.const 102.0) (f64.const 101.0) (f64.const 205.0) (f64.const 101.0) (f64.const 205.0) (f64.const 205.0)
  (f64.const -7.5) (f64.const 205.0) (f64.const -7.5))
(assert_return (invoke "framed-f64-10"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5)) (f64.const -5.5) (f64.const -1.5) (f64.const 0.5) (f64.const -1.5)
  (f64.const -2.5) (f64.const -0.5) (f64.const 0.5) (f64.const 101.0) (f64.const 101.0) (f64.const 8.5)
  (f64.const -4.5) (f64.const 1.0) (f64.const -1.5) (f64.const -5.5) (f64.const -0.5))
(assert_return (invoke "framed-f64-11"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5)) (f64.const -6.5) (f64.const -0.5) (f64.const -1.5) (f64.const -0.5)
  (f64.const -1.5) (f64.const 1.5) (f64.const -1.5) (f64.const 2.5) (f64.const 2.5) (f64.const 100.0)
  (f64.const 100.0) (f64.const 10.5) (f64.const -2.5) (f64.const -5.5) (f64.const -5.5))
