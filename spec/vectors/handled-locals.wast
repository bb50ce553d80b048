;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Locals that the body of a try_table writes, read behind the handler's label.
;;
;; "looped-i64-3" has eleven locals of one type. They are written before the first call of the body, between the
;; first and the second, and behind the second; each at some of these times. The number says with which of them the
;; locals begin, so that over eight functions each local is written in all ways. The argument says which call
;; throws: 1 to 3, or 0 for none. Results are what was thrown, or 0, then the locals; of references, whether they
;; are null.

(module
  (tag $e0 (param i32))
  (table $t0 1 7 funcref)
  (elem (table $t0) (i32.const 0) func $throw-if)
  (func $throw-if (param i32)
    local.get 0
    if
      local.get 0 throw $e0
    end
  )
  (func $declared-v128-0 (export "declared-v128-0") (param i32)
  (result i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (local v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32)
    v128.const i64x2 0x1600000007 0x10000000009 local.set 1 v128.const i64x2 0x1800000007 0x20000000009
    local.set 2 v128.const i64x2 0x1a00000007 0x30000000009 local.set 3
    v128.const i64x2 0x1c00000007 0x40000000009 local.set 4 v128.const i64x2 0x1e00000007 0x50000000009
    local.set 5 v128.const i64x2 0x2000000007 0x60000000009 local.set 6
    v128.const i64x2 0x2200000007 0x70000000009 local.set 7 v128.const i64x2 0x2400000007 0x80000000009
    local.set 8 v128.const i64x2 0x2600000007 0x90000000009 local.set 9
    v128.const i64x2 0x2800000007 0xa0000000009 local.set 10 v128.const i64x2 0x2a00000007 0xb0000000009
    local.set 11
    block (result i32)
      try_table (result i32) (catch $e0 0)
        v128.const i64x2 0xde00000007 0x650000000009 local.set 1 v128.const i64x2 0xe200000007 0x670000000009
        local.set 3 v128.const i64x2 0xe600000007 0x690000000009 local.set 5
        v128.const i64x2 0xea00000007 0x6b0000000009 local.set 7 v128.const i64x2 0xee00000007 0x6d0000000009
        local.set 9 v128.const i64x2 0xf200000007 0x6f0000000009 local.set 11 local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if local.get 1 v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add
        local.tee 1 drop local.get 3 v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add local.tee 3 drop
        local.get 5 v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add local.tee 5 drop local.get 7
        v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add local.tee 7 drop local.get 9
        v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add local.tee 9 drop local.get 11
        v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add local.tee 11 drop local.get 0 i32.const 2
        i32.eq local.get 0 i32.mul call $throw-if v128.const i64x2 0x26e00000007 0x12d0000000009 local.set 1
        v128.const i64x2 0x27200000007 0x12f0000000009 local.set 3
        v128.const i64x2 0x27600000007 0x1310000000009 local.set 5
        v128.const i64x2 0x27a00000007 0x1330000000009 local.set 7
        v128.const i64x2 0x27e00000007 0x1350000000009 local.set 9
        v128.const i64x2 0x28200000007 0x1370000000009 local.set 11 local.get 0 i32.const 3 i32.eq local.get 0
        i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $declared-v128-1 (export "declared-v128-1") (param i32)
  (result i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (local v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32)
    v128.const i64x2 0x1600000007 0x10000000009 local.set 1 v128.const i64x2 0x1800000007 0x20000000009
    local.set 2 v128.const i64x2 0x1a00000007 0x30000000009 local.set 3
    v128.const i64x2 0x1c00000007 0x40000000009 local.set 4 v128.const i64x2 0x1e00000007 0x50000000009
    local.set 5 v128.const i64x2 0x2000000007 0x60000000009 local.set 6
    v128.const i64x2 0x2200000007 0x70000000009 local.set 7 v128.const i64x2 0x2400000007 0x80000000009
    local.set 8 v128.const i64x2 0x2600000007 0x90000000009 local.set 9
    v128.const i64x2 0x2800000007 0xa0000000009 local.set 10 v128.const i64x2 0x2a00000007 0xb0000000009
    local.set 11
    block (result i32)
      try_table (result i32) (catch $e0 0)
        local.get 2 v128.const i64x2 0xdc00000007 0x640000000009 i64x2.add local.tee 2 drop local.get 4
        v128.const i64x2 0xdc00000007 0x640000000009 i64x2.add local.tee 4 drop local.get 6
        v128.const i64x2 0xdc00000007 0x640000000009 i64x2.add local.tee 6 drop local.get 8
        v128.const i64x2 0xdc00000007 0x640000000009 i64x2.add local.tee 8 drop local.get 10
        v128.const i64x2 0xdc00000007 0x640000000009 i64x2.add local.tee 10 drop local.get 0 i32.const 1
        i32.eq local.get 0 i32.mul call $throw-if v128.const i64x2 0x1a800000007 0xca0000000009 local.set 2
        v128.const i64x2 0x1ac00000007 0xcc0000000009 local.set 4
        v128.const i64x2 0x1b000000007 0xce0000000009 local.set 6
        v128.const i64x2 0x1b400000007 0xd00000000009 local.set 8
        v128.const i64x2 0x1b800000007 0xd20000000009 local.set 10 local.get 0 i32.const 2 i32.eq local.get 0
        i32.mul call $throw-if local.get 2 v128.const i64x2 0x26c00000007 0x12c0000000009 i64x2.add
        local.tee 2 drop local.get 4 v128.const i64x2 0x26c00000007 0x12c0000000009 i64x2.add local.tee 4 drop
        local.get 6 v128.const i64x2 0x26c00000007 0x12c0000000009 i64x2.add local.tee 6 drop local.get 8
        v128.const i64x2 0x26c00000007 0x12c0000000009 i64x2.add local.tee 8 drop local.get 10
        v128.const i64x2 0x26c00000007 0x12c0000000009 i64x2.add local.tee 10 drop local.get 0 i32.const 3
        i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $declared-v128-2 (export "declared-v128-2") (param i32)
  (result i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (local v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32)
    v128.const i64x2 0x1600000007 0x10000000009 local.set 1 v128.const i64x2 0x1800000007 0x20000000009
    local.set 2 v128.const i64x2 0x1a00000007 0x30000000009 local.set 3
    v128.const i64x2 0x1c00000007 0x40000000009 local.set 4 v128.const i64x2 0x1e00000007 0x50000000009
    local.set 5 v128.const i64x2 0x2000000007 0x60000000009 local.set 6
    v128.const i64x2 0x2200000007 0x70000000009 local.set 7 v128.const i64x2 0x2400000007 0x80000000009
    local.set 8 v128.const i64x2 0x2600000007 0x90000000009 local.set 9
    v128.const i64x2 0x2800000007 0xa0000000009 local.set 10 v128.const i64x2 0x2a00000007 0xb0000000009
    local.set 11
    block (result i32)
      try_table (result i32) (catch $e0 0)
        v128.const i64x2 0xde00000007 0x650000000009 local.set 1 v128.const i64x2 0xe200000007 0x670000000009
        local.set 3 v128.const i64x2 0xe600000007 0x690000000009 local.set 5
        v128.const i64x2 0xea00000007 0x6b0000000009 local.set 7 v128.const i64x2 0xee00000007 0x6d0000000009
        local.set 9 v128.const i64x2 0xf200000007 0x6f0000000009 local.set 11 local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if local.get 1 v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add
        local.tee 1 drop local.get 3 v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add local.tee 3 drop
        local.get 5 v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add local.tee 5 drop local.get 7
        v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add local.tee 7 drop local.get 9
        v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add local.tee 9 drop local.get 11
        v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add local.tee 11 drop local.get 0 i32.const 2
        i32.eq local.get 0 i32.mul call $throw-if v128.const i64x2 0x26e00000007 0x12d0000000009 local.set 1
        v128.const i64x2 0x27200000007 0x12f0000000009 local.set 3
        v128.const i64x2 0x27600000007 0x1310000000009 local.set 5
        v128.const i64x2 0x27a00000007 0x1330000000009 local.set 7
        v128.const i64x2 0x27e00000007 0x1350000000009 local.set 9
        v128.const i64x2 0x28200000007 0x1370000000009 local.set 11 local.get 0 i32.const 3 i32.eq local.get 0
        i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $declared-v128-3 (export "declared-v128-3") (param i32)
  (result i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (local v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32)
    v128.const i64x2 0x1600000007 0x10000000009 local.set 1 v128.const i64x2 0x1800000007 0x20000000009
    local.set 2 v128.const i64x2 0x1a00000007 0x30000000009 local.set 3
    v128.const i64x2 0x1c00000007 0x40000000009 local.set 4 v128.const i64x2 0x1e00000007 0x50000000009
    local.set 5 v128.const i64x2 0x2000000007 0x60000000009 local.set 6
    v128.const i64x2 0x2200000007 0x70000000009 local.set 7 v128.const i64x2 0x2400000007 0x80000000009
    local.set 8 v128.const i64x2 0x2600000007 0x90000000009 local.set 9
    v128.const i64x2 0x2800000007 0xa0000000009 local.set 10 v128.const i64x2 0x2a00000007 0xb0000000009
    local.set 11
    block (result i32)
      try_table (result i32) (catch $e0 0)
        local.get 2 v128.const i64x2 0xdc00000007 0x640000000009 i64x2.add local.tee 2 drop local.get 4
        v128.const i64x2 0xdc00000007 0x640000000009 i64x2.add local.tee 4 drop local.get 6
        v128.const i64x2 0xdc00000007 0x640000000009 i64x2.add local.tee 6 drop local.get 8
        v128.const i64x2 0xdc00000007 0x640000000009 i64x2.add local.tee 8 drop local.get 10
        v128.const i64x2 0xdc00000007 0x640000000009 i64x2.add local.tee 10 drop local.get 0 i32.const 1
        i32.eq local.get 0 i32.mul call $throw-if v128.const i64x2 0x1a800000007 0xca0000000009 local.set 2
        v128.const i64x2 0x1ac00000007 0xcc0000000009 local.set 4
        v128.const i64x2 0x1b000000007 0xce0000000009 local.set 6
        v128.const i64x2 0x1b400000007 0xd00000000009 local.set 8
        v128.const i64x2 0x1b800000007 0xd20000000009 local.set 10 local.get 0 i32.const 2 i32.eq local.get 0
        i32.mul call $throw-if local.get 2 v128.const i64x2 0x26c00000007 0x12c0000000009 i64x2.add
        local.tee 2 drop local.get 4 v128.const i64x2 0x26c00000007 0x12c0000000009 i64x2.add local.tee 4 drop
        local.get 6 v128.const i64x2 0x26c00000007 0x12c0000000009 i64x2.add local.tee 6 drop local.get 8
        v128.const i64x2 0x26c00000007 0x12c0000000009 i64x2.add local.tee 8 drop local.get 10
        v128.const i64x2 0x26c00000007 0x12c0000000009 i64x2.add local.tee 10 drop local.get 0 i32.const 3
        i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $declared-v128-4 (export "declared-v128-4") (param i32)
  (result i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (local v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32)
    v128.const i64x2 0x1600000007 0x10000000009 local.set 1 v128.const i64x2 0x1800000007 0x20000000009
    local.set 2 v128.const i64x2 0x1a00000007 0x30000000009 local.set 3
    v128.const i64x2 0x1c00000007 0x40000000009 local.set 4 v128.const i64x2 0x1e00000007 0x50000000009
    local.set 5 v128.const i64x2 0x2000000007 0x60000000009 local.set 6
    v128.const i64x2 0x2200000007 0x70000000009 local.set 7 v128.const i64x2 0x2400000007 0x80000000009
    local.set 8 v128.const i64x2 0x2600000007 0x90000000009 local.set 9
    v128.const i64x2 0x2800000007 0xa0000000009 local.set 10 v128.const i64x2 0x2a00000007 0xb0000000009
    local.set 11
    block (result i32)
      try_table (result i32) (catch $e0 0)
        v128.const i64x2 0xde00000007 0x650000000009 local.set 1 v128.const i64x2 0xe200000007 0x670000000009
        local.set 3 v128.const i64x2 0xe600000007 0x690000000009 local.set 5
        v128.const i64x2 0xea00000007 0x6b0000000009 local.set 7 v128.const i64x2 0xee00000007 0x6d0000000009
        local.set 9 v128.const i64x2 0xf200000007 0x6f0000000009 local.set 11 local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if local.get 1 v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add
        local.tee 1 drop local.get 3 v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add local.tee 3 drop
        local.get 5 v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add local.tee 5 drop local.get 7
        v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add local.tee 7 drop local.get 9
        v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add local.tee 9 drop local.get 11
        v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add local.tee 11 drop local.get 0 i32.const 2
        i32.eq local.get 0 i32.mul call $throw-if v128.const i64x2 0x26e00000007 0x12d0000000009 local.set 1
        v128.const i64x2 0x27200000007 0x12f0000000009 local.set 3
        v128.const i64x2 0x27600000007 0x1310000000009 local.set 5
        v128.const i64x2 0x27a00000007 0x1330000000009 local.set 7
        v128.const i64x2 0x27e00000007 0x1350000000009 local.set 9
        v128.const i64x2 0x28200000007 0x1370000000009 local.set 11 local.get 0 i32.const 3 i32.eq local.get 0
        i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $declared-v128-5 (export "declared-v128-5") (param i32)
  (result i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (local v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32)
    v128.const i64x2 0x1600000007 0x10000000009 local.set 1 v128.const i64x2 0x1800000007 0x20000000009
    local.set 2 v128.const i64x2 0x1a00000007 0x30000000009 local.set 3
    v128.const i64x2 0x1c00000007 0x40000000009 local.set 4 v128.const i64x2 0x1e00000007 0x50000000009
    local.set 5 v128.const i64x2 0x2000000007 0x60000000009 local.set 6
    v128.const i64x2 0x2200000007 0x70000000009 local.set 7 v128.const i64x2 0x2400000007 0x80000000009
    local.set 8 v128.const i64x2 0x2600000007 0x90000000009 local.set 9
    v128.const i64x2 0x2800000007 0xa0000000009 local.set 10 v128.const i64x2 0x2a00000007 0xb0000000009
    local.set 11
    block (result i32)
      try_table (result i32) (catch $e0 0)
        local.get 2 v128.const i64x2 0xdc00000007 0x640000000009 i64x2.add local.tee 2 drop local.get 4
        v128.const i64x2 0xdc00000007 0x640000000009 i64x2.add local.tee 4 drop local.get 6
        v128.const i64x2 0xdc00000007 0x640000000009 i64x2.add local.tee 6 drop local.get 8
        v128.const i64x2 0xdc00000007 0x640000000009 i64x2.add local.tee 8 drop local.get 10
        v128.const i64x2 0xdc00000007 0x640000000009 i64x2.add local.tee 10 drop local.get 0 i32.const 1
        i32.eq local.get 0 i32.mul call $throw-if v128.const i64x2 0x1a800000007 0xca0000000009 local.set 2
        v128.const i64x2 0x1ac00000007 0xcc0000000009 local.set 4
        v128.const i64x2 0x1b000000007 0xce0000000009 local.set 6
        v128.const i64x2 0x1b400000007 0xd00000000009 local.set 8
        v128.const i64x2 0x1b800000007 0xd20000000009 local.set 10 local.get 0 i32.const 2 i32.eq local.get 0
        i32.mul call $throw-if local.get 2 v128.const i64x2 0x26c00000007 0x12c0000000009 i64x2.add
        local.tee 2 drop local.get 4 v128.const i64x2 0x26c00000007 0x12c0000000009 i64x2.add local.tee 4 drop
        local.get 6 v128.const i64x2 0x26c00000007 0x12c0000000009 i64x2.add local.tee 6 drop local.get 8
        v128.const i64x2 0x26c00000007 0x12c0000000009 i64x2.add local.tee 8 drop local.get 10
        v128.const i64x2 0x26c00000007 0x12c0000000009 i64x2.add local.tee 10 drop local.get 0 i32.const 3
        i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $declared-v128-6 (export "declared-v128-6") (param i32)
  (result i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (local v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32)
    v128.const i64x2 0x1600000007 0x10000000009 local.set 1 v128.const i64x2 0x1800000007 0x20000000009
    local.set 2 v128.const i64x2 0x1a00000007 0x30000000009 local.set 3
    v128.const i64x2 0x1c00000007 0x40000000009 local.set 4 v128.const i64x2 0x1e00000007 0x50000000009
    local.set 5 v128.const i64x2 0x2000000007 0x60000000009 local.set 6
    v128.const i64x2 0x2200000007 0x70000000009 local.set 7 v128.const i64x2 0x2400000007 0x80000000009
    local.set 8 v128.const i64x2 0x2600000007 0x90000000009 local.set 9
    v128.const i64x2 0x2800000007 0xa0000000009 local.set 10 v128.const i64x2 0x2a00000007 0xb0000000009
    local.set 11
    block (result i32)
      try_table (result i32) (catch $e0 0)
        v128.const i64x2 0xde00000007 0x650000000009 local.set 1 v128.const i64x2 0xe200000007 0x670000000009
        local.set 3 v128.const i64x2 0xe600000007 0x690000000009 local.set 5
        v128.const i64x2 0xea00000007 0x6b0000000009 local.set 7 v128.const i64x2 0xee00000007 0x6d0000000009
        local.set 9 v128.const i64x2 0xf200000007 0x6f0000000009 local.set 11 local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if local.get 1 v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add
        local.tee 1 drop local.get 3 v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add local.tee 3 drop
        local.get 5 v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add local.tee 5 drop local.get 7
        v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add local.tee 7 drop local.get 9
        v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add local.tee 9 drop local.get 11
        v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add local.tee 11 drop local.get 0 i32.const 2
        i32.eq local.get 0 i32.mul call $throw-if v128.const i64x2 0x26e00000007 0x12d0000000009 local.set 1
        v128.const i64x2 0x27200000007 0x12f0000000009 local.set 3
        v128.const i64x2 0x27600000007 0x1310000000009 local.set 5
        v128.const i64x2 0x27a00000007 0x1330000000009 local.set 7
        v128.const i64x2 0x27e00000007 0x1350000000009 local.set 9
        v128.const i64x2 0x28200000007 0x1370000000009 local.set 11 local.get 0 i32.const 3 i32.eq local.get 0
        i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $declared-v128-7 (export "declared-v128-7") (param i32)
  (result i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (local v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32)
    v128.const i64x2 0x1600000007 0x10000000009 local.set 1 v128.const i64x2 0x1800000007 0x20000000009
    local.set 2 v128.const i64x2 0x1a00000007 0x30000000009 local.set 3
    v128.const i64x2 0x1c00000007 0x40000000009 local.set 4 v128.const i64x2 0x1e00000007 0x50000000009
    local.set 5 v128.const i64x2 0x2000000007 0x60000000009 local.set 6
    v128.const i64x2 0x2200000007 0x70000000009 local.set 7 v128.const i64x2 0x2400000007 0x80000000009
    local.set 8 v128.const i64x2 0x2600000007 0x90000000009 local.set 9
    v128.const i64x2 0x2800000007 0xa0000000009 local.set 10 v128.const i64x2 0x2a00000007 0xb0000000009
    local.set 11
    block (result i32)
      try_table (result i32) (catch $e0 0)
        local.get 2 v128.const i64x2 0xdc00000007 0x640000000009 i64x2.add local.tee 2 drop local.get 4
        v128.const i64x2 0xdc00000007 0x640000000009 i64x2.add local.tee 4 drop local.get 6
        v128.const i64x2 0xdc00000007 0x640000000009 i64x2.add local.tee 6 drop local.get 8
        v128.const i64x2 0xdc00000007 0x640000000009 i64x2.add local.tee 8 drop local.get 10
        v128.const i64x2 0xdc00000007 0x640000000009 i64x2.add local.tee 10 drop local.get 0 i32.const 1
        i32.eq local.get 0 i32.mul call $throw-if v128.const i64x2 0x1a800000007 0xca0000000009 local.set 2
        v128.const i64x2 0x1ac00000007 0xcc0000000009 local.set 4
        v128.const i64x2 0x1b000000007 0xce0000000009 local.set 6
        v128.const i64x2 0x1b400000007 0xd00000000009 local.set 8
        v128.const i64x2 0x1b800000007 0xd20000000009 local.set 10 local.get 0 i32.const 2 i32.eq local.get 0
        i32.mul call $throw-if local.get 2 v128.const i64x2 0x26c00000007 0x12c0000000009 i64x2.add
        local.tee 2 drop local.get 4 v128.const i64x2 0x26c00000007 0x12c0000000009 i64x2.add local.tee 4 drop
        local.get 6 v128.const i64x2 0x26c00000007 0x12c0000000009 i64x2.add local.tee 6 drop local.get 8
        v128.const i64x2 0x26c00000007 0x12c0000000009 i64x2.add local.tee 8 drop local.get 10
        v128.const i64x2 0x26c00000007 0x12c0000000009 i64x2.add local.tee 10 drop local.get 0 i32.const 3
        i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-parameters-v128-0 (export "looped-parameters-v128-0")
  (param i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local i32)
    loop
      local.get 1 local.set 1 local.get 1 local.set 1 local.get 1 local.set 1 local.get 1 local.set 1
      local.get 1 local.set 1 local.get 1 local.set 1 local.get 1 local.set 1 local.get 2 local.set 2
      local.get 2 local.set 2 local.get 2 local.set 2 local.get 2 local.set 2 local.get 2 local.set 2
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 3 local.set 3 local.get 3 local.set 3
      local.get 3 local.set 3 local.get 3 local.set 3 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 4 local.set 4 local.get 4 local.set 4 local.get 4 local.set 4 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 5 local.set 5 local.get 5 local.set 5 local.get 5 local.set 5
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 6 local.set 6 local.get 6 local.set 6
      local.get 6 local.set 6 local.get 7 local.set 7 local.get 7 local.set 7 local.get 7 local.set 7
      local.get 7 local.set 7 local.get 8 local.set 8 local.get 8 local.set 8 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 9 local.set 9 local.get 9 local.set 9 local.get 10 local.set 10
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 11 local.set 11 local.get 12 i32.const 1
      i32.add local.tee 12 i32.const 2 i32.lt_u br_if 0
    end
    block (result i32)
      try_table (result i32) (catch $e0 0)
        v128.const i64x2 0xde00000007 0x650000000009 local.set 1 v128.const i64x2 0xe200000007 0x670000000009
        local.set 3 v128.const i64x2 0xe600000007 0x690000000009 local.set 5
        v128.const i64x2 0xea00000007 0x6b0000000009 local.set 7 v128.const i64x2 0xee00000007 0x6d0000000009
        local.set 9 v128.const i64x2 0xf200000007 0x6f0000000009 local.set 11 local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if local.get 1 v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add
        local.tee 1 drop local.get 3 v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add local.tee 3 drop
        local.get 5 v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add local.tee 5 drop local.get 7
        v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add local.tee 7 drop local.get 9
        v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add local.tee 9 drop local.get 11
        v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add local.tee 11 drop local.get 0 i32.const 2
        i32.eq local.get 0 i32.mul call $throw-if v128.const i64x2 0x26e00000007 0x12d0000000009 local.set 1
        v128.const i64x2 0x27200000007 0x12f0000000009 local.set 3
        v128.const i64x2 0x27600000007 0x1310000000009 local.set 5
        v128.const i64x2 0x27a00000007 0x1330000000009 local.set 7
        v128.const i64x2 0x27e00000007 0x1350000000009 local.set 9
        v128.const i64x2 0x28200000007 0x1370000000009 local.set 11 local.get 0 i32.const 3 i32.eq local.get 0
        i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-parameters-v128-1 (export "looped-parameters-v128-1")
  (param i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local i32)
    loop
      local.get 1 local.set 1 local.get 1 local.set 1 local.get 1 local.set 1 local.get 1 local.set 1
      local.get 1 local.set 1 local.get 1 local.set 1 local.get 1 local.set 1 local.get 2 local.set 2
      local.get 2 local.set 2 local.get 2 local.set 2 local.get 2 local.set 2 local.get 2 local.set 2
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 3 local.set 3 local.get 3 local.set 3
      local.get 3 local.set 3 local.get 3 local.set 3 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 4 local.set 4 local.get 4 local.set 4 local.get 4 local.set 4 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 5 local.set 5 local.get 5 local.set 5 local.get 5 local.set 5
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 6 local.set 6 local.get 6 local.set 6
      local.get 6 local.set 6 local.get 7 local.set 7 local.get 7 local.set 7 local.get 7 local.set 7
      local.get 7 local.set 7 local.get 8 local.set 8 local.get 8 local.set 8 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 9 local.set 9 local.get 9 local.set 9 local.get 10 local.set 10
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 11 local.set 11 local.get 12 i32.const 1
      i32.add local.tee 12 i32.const 2 i32.lt_u br_if 0
    end
    block (result i32)
      try_table (result i32) (catch $e0 0)
        local.get 2 v128.const i64x2 0xdc00000007 0x640000000009 i64x2.add local.tee 2 drop local.get 4
        v128.const i64x2 0xdc00000007 0x640000000009 i64x2.add local.tee 4 drop local.get 6
        v128.const i64x2 0xdc00000007 0x640000000009 i64x2.add local.tee 6 drop local.get 8
        v128.const i64x2 0xdc00000007 0x640000000009 i64x2.add local.tee 8 drop local.get 10
        v128.const i64x2 0xdc00000007 0x640000000009 i64x2.add local.tee 10 drop local.get 0 i32.const 1
        i32.eq local.get 0 i32.mul call $throw-if v128.const i64x2 0x1a800000007 0xca0000000009 local.set 2
        v128.const i64x2 0x1ac00000007 0xcc0000000009 local.set 4
        v128.const i64x2 0x1b000000007 0xce0000000009 local.set 6
        v128.const i64x2 0x1b400000007 0xd00000000009 local.set 8
        v128.const i64x2 0x1b800000007 0xd20000000009 local.set 10 local.get 0 i32.const 2 i32.eq local.get 0
        i32.mul call $throw-if local.get 2 v128.const i64x2 0x26c00000007 0x12c0000000009 i64x2.add
        local.tee 2 drop local.get 4 v128.const i64x2 0x26c00000007 0x12c0000000009 i64x2.add local.tee 4 drop
        local.get 6 v128.const i64x2 0x26c00000007 0x12c0000000009 i64x2.add local.tee 6 drop local.get 8
        v128.const i64x2 0x26c00000007 0x12c0000000009 i64x2.add local.tee 8 drop local.get 10
        v128.const i64x2 0x26c00000007 0x12c0000000009 i64x2.add local.tee 10 drop local.get 0 i32.const 3
        i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-parameters-v128-2 (export "looped-parameters-v128-2")
  (param i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local i32)
    loop
      local.get 1 local.set 1 local.get 1 local.set 1 local.get 1 local.set 1 local.get 1 local.set 1
      local.get 1 local.set 1 local.get 1 local.set 1 local.get 1 local.set 1 local.get 2 local.set 2
      local.get 2 local.set 2 local.get 2 local.set 2 local.get 2 local.set 2 local.get 2 local.set 2
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 3 local.set 3 local.get 3 local.set 3
      local.get 3 local.set 3 local.get 3 local.set 3 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 4 local.set 4 local.get 4 local.set 4 local.get 4 local.set 4 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 5 local.set 5 local.get 5 local.set 5 local.get 5 local.set 5
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 6 local.set 6 local.get 6 local.set 6
      local.get 6 local.set 6 local.get 7 local.set 7 local.get 7 local.set 7 local.get 7 local.set 7
      local.get 7 local.set 7 local.get 8 local.set 8 local.get 8 local.set 8 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 9 local.set 9 local.get 9 local.set 9 local.get 10 local.set 10
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 11 local.set 11 local.get 12 i32.const 1
      i32.add local.tee 12 i32.const 2 i32.lt_u br_if 0
    end
    block (result i32)
      try_table (result i32) (catch $e0 0)
        v128.const i64x2 0xde00000007 0x650000000009 local.set 1 v128.const i64x2 0xe200000007 0x670000000009
        local.set 3 v128.const i64x2 0xe600000007 0x690000000009 local.set 5
        v128.const i64x2 0xea00000007 0x6b0000000009 local.set 7 v128.const i64x2 0xee00000007 0x6d0000000009
        local.set 9 v128.const i64x2 0xf200000007 0x6f0000000009 local.set 11 local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if local.get 1 v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add
        local.tee 1 drop local.get 3 v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add local.tee 3 drop
        local.get 5 v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add local.tee 5 drop local.get 7
        v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add local.tee 7 drop local.get 9
        v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add local.tee 9 drop local.get 11
        v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add local.tee 11 drop local.get 0 i32.const 2
        i32.eq local.get 0 i32.mul call $throw-if v128.const i64x2 0x26e00000007 0x12d0000000009 local.set 1
        v128.const i64x2 0x27200000007 0x12f0000000009 local.set 3
        v128.const i64x2 0x27600000007 0x1310000000009 local.set 5
        v128.const i64x2 0x27a00000007 0x1330000000009 local.set 7
        v128.const i64x2 0x27e00000007 0x1350000000009 local.set 9
        v128.const i64x2 0x28200000007 0x1370000000009 local.set 11 local.get 0 i32.const 3 i32.eq local.get 0
        i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-parameters-v128-3 (export "looped-parameters-v128-3")
  (param i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local i32)
    loop
      local.get 1 local.set 1 local.get 1 local.set 1 local.get 1 local.set 1 local.get 1 local.set 1
      local.get 1 local.set 1 local.get 1 local.set 1 local.get 1 local.set 1 local.get 2 local.set 2
      local.get 2 local.set 2 local.get 2 local.set 2 local.get 2 local.set 2 local.get 2 local.set 2
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 3 local.set 3 local.get 3 local.set 3
      local.get 3 local.set 3 local.get 3 local.set 3 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 4 local.set 4 local.get 4 local.set 4 local.get 4 local.set 4 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 5 local.set 5 local.get 5 local.set 5 local.get 5 local.set 5
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 6 local.set 6 local.get 6 local.set 6
      local.get 6 local.set 6 local.get 7 local.set 7 local.get 7 local.set 7 local.get 7 local.set 7
      local.get 7 local.set 7 local.get 8 local.set 8 local.get 8 local.set 8 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 9 local.set 9 local.get 9 local.set 9 local.get 10 local.set 10
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 11 local.set 11 local.get 12 i32.const 1
      i32.add local.tee 12 i32.const 2 i32.lt_u br_if 0
    end
    block (result i32)
      try_table (result i32) (catch $e0 0)
        local.get 2 v128.const i64x2 0xdc00000007 0x640000000009 i64x2.add local.tee 2 drop local.get 4
        v128.const i64x2 0xdc00000007 0x640000000009 i64x2.add local.tee 4 drop local.get 6
        v128.const i64x2 0xdc00000007 0x640000000009 i64x2.add local.tee 6 drop local.get 8
        v128.const i64x2 0xdc00000007 0x640000000009 i64x2.add local.tee 8 drop local.get 10
        v128.const i64x2 0xdc00000007 0x640000000009 i64x2.add local.tee 10 drop local.get 0 i32.const 1
        i32.eq local.get 0 i32.mul call $throw-if v128.const i64x2 0x1a800000007 0xca0000000009 local.set 2
        v128.const i64x2 0x1ac00000007 0xcc0000000009 local.set 4
        v128.const i64x2 0x1b000000007 0xce0000000009 local.set 6
        v128.const i64x2 0x1b400000007 0xd00000000009 local.set 8
        v128.const i64x2 0x1b800000007 0xd20000000009 local.set 10 local.get 0 i32.const 2 i32.eq local.get 0
        i32.mul call $throw-if local.get 2 v128.const i64x2 0x26c00000007 0x12c0000000009 i64x2.add
        local.tee 2 drop local.get 4 v128.const i64x2 0x26c00000007 0x12c0000000009 i64x2.add local.tee 4 drop
        local.get 6 v128.const i64x2 0x26c00000007 0x12c0000000009 i64x2.add local.tee 6 drop local.get 8
        v128.const i64x2 0x26c00000007 0x12c0000000009 i64x2.add local.tee 8 drop local.get 10
        v128.const i64x2 0x26c00000007 0x12c0000000009 i64x2.add local.tee 10 drop local.get 0 i32.const 3
        i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-parameters-v128-4 (export "looped-parameters-v128-4")
  (param i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local i32)
    loop
      local.get 1 local.set 1 local.get 1 local.set 1 local.get 1 local.set 1 local.get 1 local.set 1
      local.get 1 local.set 1 local.get 1 local.set 1 local.get 1 local.set 1 local.get 2 local.set 2
      local.get 2 local.set 2 local.get 2 local.set 2 local.get 2 local.set 2 local.get 2 local.set 2
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 3 local.set 3 local.get 3 local.set 3
      local.get 3 local.set 3 local.get 3 local.set 3 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 4 local.set 4 local.get 4 local.set 4 local.get 4 local.set 4 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 5 local.set 5 local.get 5 local.set 5 local.get 5 local.set 5
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 6 local.set 6 local.get 6 local.set 6
      local.get 6 local.set 6 local.get 7 local.set 7 local.get 7 local.set 7 local.get 7 local.set 7
      local.get 7 local.set 7 local.get 8 local.set 8 local.get 8 local.set 8 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 9 local.set 9 local.get 9 local.set 9 local.get 10 local.set 10
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 11 local.set 11 local.get 12 i32.const 1
      i32.add local.tee 12 i32.const 2 i32.lt_u br_if 0
    end
    block (result i32)
      try_table (result i32) (catch $e0 0)
        v128.const i64x2 0xde00000007 0x650000000009 local.set 1 v128.const i64x2 0xe200000007 0x670000000009
        local.set 3 v128.const i64x2 0xe600000007 0x690000000009 local.set 5
        v128.const i64x2 0xea00000007 0x6b0000000009 local.set 7 v128.const i64x2 0xee00000007 0x6d0000000009
        local.set 9 v128.const i64x2 0xf200000007 0x6f0000000009 local.set 11 local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if local.get 1 v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add
        local.tee 1 drop local.get 3 v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add local.tee 3 drop
        local.get 5 v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add local.tee 5 drop local.get 7
        v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add local.tee 7 drop local.get 9
        v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add local.tee 9 drop local.get 11
        v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add local.tee 11 drop local.get 0 i32.const 2
        i32.eq local.get 0 i32.mul call $throw-if v128.const i64x2 0x26e00000007 0x12d0000000009 local.set 1
        v128.const i64x2 0x27200000007 0x12f0000000009 local.set 3
        v128.const i64x2 0x27600000007 0x1310000000009 local.set 5
        v128.const i64x2 0x27a00000007 0x1330000000009 local.set 7
        v128.const i64x2 0x27e00000007 0x1350000000009 local.set 9
        v128.const i64x2 0x28200000007 0x1370000000009 local.set 11 local.get 0 i32.const 3 i32.eq local.get 0
        i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-parameters-v128-5 (export "looped-parameters-v128-5")
  (param i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local i32)
    loop
      local.get 1 local.set 1 local.get 1 local.set 1 local.get 1 local.set 1 local.get 1 local.set 1
      local.get 1 local.set 1 local.get 1 local.set 1 local.get 1 local.set 1 local.get 2 local.set 2
      local.get 2 local.set 2 local.get 2 local.set 2 local.get 2 local.set 2 local.get 2 local.set 2
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 3 local.set 3 local.get 3 local.set 3
      local.get 3 local.set 3 local.get 3 local.set 3 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 4 local.set 4 local.get 4 local.set 4 local.get 4 local.set 4 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 5 local.set 5 local.get 5 local.set 5 local.get 5 local.set 5
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 6 local.set 6 local.get 6 local.set 6
      local.get 6 local.set 6 local.get 7 local.set 7 local.get 7 local.set 7 local.get 7 local.set 7
      local.get 7 local.set 7 local.get 8 local.set 8 local.get 8 local.set 8 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 9 local.set 9 local.get 9 local.set 9 local.get 10 local.set 10
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 11 local.set 11 local.get 12 i32.const 1
      i32.add local.tee 12 i32.const 2 i32.lt_u br_if 0
    end
    block (result i32)
      try_table (result i32) (catch $e0 0)
        local.get 2 v128.const i64x2 0xdc00000007 0x640000000009 i64x2.add local.tee 2 drop local.get 4
        v128.const i64x2 0xdc00000007 0x640000000009 i64x2.add local.tee 4 drop local.get 6
        v128.const i64x2 0xdc00000007 0x640000000009 i64x2.add local.tee 6 drop local.get 8
        v128.const i64x2 0xdc00000007 0x640000000009 i64x2.add local.tee 8 drop local.get 10
        v128.const i64x2 0xdc00000007 0x640000000009 i64x2.add local.tee 10 drop local.get 0 i32.const 1
        i32.eq local.get 0 i32.mul call $throw-if v128.const i64x2 0x1a800000007 0xca0000000009 local.set 2
        v128.const i64x2 0x1ac00000007 0xcc0000000009 local.set 4
        v128.const i64x2 0x1b000000007 0xce0000000009 local.set 6
        v128.const i64x2 0x1b400000007 0xd00000000009 local.set 8
        v128.const i64x2 0x1b800000007 0xd20000000009 local.set 10 local.get 0 i32.const 2 i32.eq local.get 0
        i32.mul call $throw-if local.get 2 v128.const i64x2 0x26c00000007 0x12c0000000009 i64x2.add
        local.tee 2 drop local.get 4 v128.const i64x2 0x26c00000007 0x12c0000000009 i64x2.add local.tee 4 drop
        local.get 6 v128.const i64x2 0x26c00000007 0x12c0000000009 i64x2.add local.tee 6 drop local.get 8
        v128.const i64x2 0x26c00000007 0x12c0000000009 i64x2.add local.tee 8 drop local.get 10
        v128.const i64x2 0x26c00000007 0x12c0000000009 i64x2.add local.tee 10 drop local.get 0 i32.const 3
        i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-parameters-v128-6 (export "looped-parameters-v128-6")
  (param i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local i32)
    loop
      local.get 1 local.set 1 local.get 1 local.set 1 local.get 1 local.set 1 local.get 1 local.set 1
      local.get 1 local.set 1 local.get 1 local.set 1 local.get 1 local.set 1 local.get 2 local.set 2
      local.get 2 local.set 2 local.get 2 local.set 2 local.get 2 local.set 2 local.get 2 local.set 2
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 3 local.set 3 local.get 3 local.set 3
      local.get 3 local.set 3 local.get 3 local.set 3 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 4 local.set 4 local.get 4 local.set 4 local.get 4 local.set 4 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 5 local.set 5 local.get 5 local.set 5 local.get 5 local.set 5
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 6 local.set 6 local.get 6 local.set 6
      local.get 6 local.set 6 local.get 7 local.set 7 local.get 7 local.set 7 local.get 7 local.set 7
      local.get 7 local.set 7 local.get 8 local.set 8 local.get 8 local.set 8 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 9 local.set 9 local.get 9 local.set 9 local.get 10 local.set 10
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 11 local.set 11 local.get 12 i32.const 1
      i32.add local.tee 12 i32.const 2 i32.lt_u br_if 0
    end
    block (result i32)
      try_table (result i32) (catch $e0 0)
        v128.const i64x2 0xde00000007 0x650000000009 local.set 1 v128.const i64x2 0xe200000007 0x670000000009
        local.set 3 v128.const i64x2 0xe600000007 0x690000000009 local.set 5
        v128.const i64x2 0xea00000007 0x6b0000000009 local.set 7 v128.const i64x2 0xee00000007 0x6d0000000009
        local.set 9 v128.const i64x2 0xf200000007 0x6f0000000009 local.set 11 local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if local.get 1 v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add
        local.tee 1 drop local.get 3 v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add local.tee 3 drop
        local.get 5 v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add local.tee 5 drop local.get 7
        v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add local.tee 7 drop local.get 9
        v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add local.tee 9 drop local.get 11
        v128.const i64x2 0x1a400000007 0xc80000000009 i64x2.add local.tee 11 drop local.get 0 i32.const 2
        i32.eq local.get 0 i32.mul call $throw-if v128.const i64x2 0x26e00000007 0x12d0000000009 local.set 1
        v128.const i64x2 0x27200000007 0x12f0000000009 local.set 3
        v128.const i64x2 0x27600000007 0x1310000000009 local.set 5
        v128.const i64x2 0x27a00000007 0x1330000000009 local.set 7
        v128.const i64x2 0x27e00000007 0x1350000000009 local.set 9
        v128.const i64x2 0x28200000007 0x1370000000009 local.set 11 local.get 0 i32.const 3 i32.eq local.get 0
        i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-parameters-v128-7 (export "looped-parameters-v128-7")
  (param i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (local i32)
    loop
      local.get 1 local.set 1 local.get 1 local.set 1 local.get 1 local.set 1 local.get 1 local.set 1
      local.get 1 local.set 1 local.get 1 local.set 1 local.get 1 local.set 1 local.get 2 local.set 2
      local.get 2 local.set 2 local.get 2 local.set 2 local.get 2 local.set 2 local.get 2 local.set 2
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 3 local.set 3 local.get 3 local.set 3
      local.get 3 local.set 3 local.get 3 local.set 3 local.get 3 local.set 3 local.get 4 local.set 4
      local.get 4 local.set 4 local.get 4 local.set 4 local.get 4 local.set 4 local.get 4 local.set 4
      local.get 5 local.set 5 local.get 5 local.set 5 local.get 5 local.set 5 local.get 5 local.set 5
      local.get 5 local.set 5 local.get 6 local.set 6 local.get 6 local.set 6 local.get 6 local.set 6
      local.get 6 local.set 6 local.get 7 local.set 7 local.get 7 local.set 7 local.get 7 local.set 7
      local.get 7 local.set 7 local.get 8 local.set 8 local.get 8 local.set 8 local.get 8 local.set 8
      local.get 9 local.set 9 local.get 9 local.set 9 local.get 9 local.set 9 local.get 10 local.set 10
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 11 local.set 11 local.get 12 i32.const 1
      i32.add local.tee 12 i32.const 2 i32.lt_u br_if 0
    end
    block (result i32)
      try_table (result i32) (catch $e0 0)
        local.get 2 v128.const i64x2 0xdc00000007 0x640000000009 i64x2.add local.tee 2 drop local.get 4
        v128.const i64x2 0xdc00000007 0x640000000009 i64x2.add local.tee 4 drop local.get 6
        v128.const i64x2 0xdc00000007 0x640000000009 i64x2.add local.tee 6 drop local.get 8
        v128.const i64x2 0xdc00000007 0x640000000009 i64x2.add local.tee 8 drop local.get 10
        v128.const i64x2 0xdc00000007 0x640000000009 i64x2.add local.tee 10 drop local.get 0 i32.const 1
        i32.eq local.get 0 i32.mul call $throw-if v128.const i64x2 0x1a800000007 0xca0000000009 local.set 2
        v128.const i64x2 0x1ac00000007 0xcc0000000009 local.set 4
        v128.const i64x2 0x1b000000007 0xce0000000009 local.set 6
        v128.const i64x2 0x1b400000007 0xd00000000009 local.set 8
        v128.const i64x2 0x1b800000007 0xd20000000009 local.set 10 local.get 0 i32.const 2 i32.eq local.get 0
        i32.mul call $throw-if local.get 2 v128.const i64x2 0x26c00000007 0x12c0000000009 i64x2.add
        local.tee 2 drop local.get 4 v128.const i64x2 0x26c00000007 0x12c0000000009 i64x2.add local.tee 4 drop
        local.get 6 v128.const i64x2 0x26c00000007 0x12c0000000009 i64x2.add local.tee 6 drop local.get 8
        v128.const i64x2 0x26c00000007 0x12c0000000009 i64x2.add local.tee 8 drop local.get 10
        v128.const i64x2 0x26c00000007 0x12c0000000009 i64x2.add local.tee 10 drop local.get 0 i32.const 3
        i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
)

(assert_return (invoke "declared-v128-0"
  (i32.const 0)) (i32.const 0) (v128.const i64x2 0x26e00000007 0x12d0000000009)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0x27200000007 0x12f0000000009)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0x27600000007 0x1310000000009)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0x27a00000007 0x1330000000009)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0x27e00000007 0x1350000000009)
  (v128.const i64x2 0x2800000007 0xa0000000009) (v128.const i64x2 0x28200000007 0x1370000000009))
(assert_return (invoke "declared-v128-0"
  (i32.const 1)) (i32.const 1) (v128.const i64x2 0xde00000007 0x650000000009)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0xe200000007 0x670000000009)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0xe600000007 0x690000000009)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0xea00000007 0x6b0000000009)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0xee00000007 0x6d0000000009)
  (v128.const i64x2 0x2800000007 0xa0000000009) (v128.const i64x2 0xf200000007 0x6f0000000009))
(assert_return (invoke "declared-v128-0"
  (i32.const 2)) (i32.const 2) (v128.const i64x2 0x2820000000e 0x12d0000000012)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0x2860000000e 0x12f0000000012)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0x28a0000000e 0x1310000000012)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0x28e0000000e 0x1330000000012)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0x2920000000e 0x1350000000012)
  (v128.const i64x2 0x2800000007 0xa0000000009) (v128.const i64x2 0x2960000000e 0x1370000000012))
(assert_return (invoke "declared-v128-0"
  (i32.const 3)) (i32.const 3) (v128.const i64x2 0x26e00000007 0x12d0000000009)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0x27200000007 0x12f0000000009)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0x27600000007 0x1310000000009)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0x27a00000007 0x1330000000009)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0x27e00000007 0x1350000000009)
  (v128.const i64x2 0x2800000007 0xa0000000009) (v128.const i64x2 0x28200000007 0x1370000000009))
(assert_return (invoke "declared-v128-1"
  (i32.const 0)) (i32.const 0) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x4140000000e 0x1f60000000012) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x4180000000e 0x1f80000000012) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x41c0000000e 0x1fa0000000012) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x4200000000e 0x1fc0000000012) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x4240000000e 0x1fe0000000012) (v128.const i64x2 0x2a00000007 0xb0000000009))
(assert_return (invoke "declared-v128-1"
  (i32.const 1)) (i32.const 1) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0xf40000000e 0x660000000012) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0xf80000000e 0x680000000012) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0xfc0000000e 0x6a0000000012) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x1000000000e 0x6c0000000012) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x1040000000e 0x6e0000000012) (v128.const i64x2 0x2a00000007 0xb0000000009))
(assert_return (invoke "declared-v128-1"
  (i32.const 2)) (i32.const 2) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x1a800000007 0xca0000000009) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x1ac00000007 0xcc0000000009) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x1b000000007 0xce0000000009) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x1b400000007 0xd00000000009) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x1b800000007 0xd20000000009) (v128.const i64x2 0x2a00000007 0xb0000000009))
(assert_return (invoke "declared-v128-1"
  (i32.const 3)) (i32.const 3) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x4140000000e 0x1f60000000012) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x4180000000e 0x1f80000000012) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x41c0000000e 0x1fa0000000012) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x4200000000e 0x1fc0000000012) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x4240000000e 0x1fe0000000012) (v128.const i64x2 0x2a00000007 0xb0000000009))
(assert_return (invoke "declared-v128-2"
  (i32.const 0)) (i32.const 0) (v128.const i64x2 0x26e00000007 0x12d0000000009)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0x27200000007 0x12f0000000009)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0x27600000007 0x1310000000009)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0x27a00000007 0x1330000000009)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0x27e00000007 0x1350000000009)
  (v128.const i64x2 0x2800000007 0xa0000000009) (v128.const i64x2 0x28200000007 0x1370000000009))
(assert_return (invoke "declared-v128-2"
  (i32.const 1)) (i32.const 1) (v128.const i64x2 0xde00000007 0x650000000009)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0xe200000007 0x670000000009)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0xe600000007 0x690000000009)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0xea00000007 0x6b0000000009)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0xee00000007 0x6d0000000009)
  (v128.const i64x2 0x2800000007 0xa0000000009) (v128.const i64x2 0xf200000007 0x6f0000000009))
(assert_return (invoke "declared-v128-2"
  (i32.const 2)) (i32.const 2) (v128.const i64x2 0x2820000000e 0x12d0000000012)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0x2860000000e 0x12f0000000012)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0x28a0000000e 0x1310000000012)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0x28e0000000e 0x1330000000012)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0x2920000000e 0x1350000000012)
  (v128.const i64x2 0x2800000007 0xa0000000009) (v128.const i64x2 0x2960000000e 0x1370000000012))
(assert_return (invoke "declared-v128-2"
  (i32.const 3)) (i32.const 3) (v128.const i64x2 0x26e00000007 0x12d0000000009)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0x27200000007 0x12f0000000009)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0x27600000007 0x1310000000009)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0x27a00000007 0x1330000000009)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0x27e00000007 0x1350000000009)
  (v128.const i64x2 0x2800000007 0xa0000000009) (v128.const i64x2 0x28200000007 0x1370000000009))
(assert_return (invoke "declared-v128-3"
  (i32.const 0)) (i32.const 0) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x4140000000e 0x1f60000000012) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x4180000000e 0x1f80000000012) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x41c0000000e 0x1fa0000000012) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x4200000000e 0x1fc0000000012) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x4240000000e 0x1fe0000000012) (v128.const i64x2 0x2a00000007 0xb0000000009))
(assert_return (invoke "declared-v128-3"
  (i32.const 1)) (i32.const 1) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0xf40000000e 0x660000000012) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0xf80000000e 0x680000000012) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0xfc0000000e 0x6a0000000012) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x1000000000e 0x6c0000000012) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x1040000000e 0x6e0000000012) (v128.const i64x2 0x2a00000007 0xb0000000009))
(assert_return (invoke "declared-v128-3"
  (i32.const 2)) (i32.const 2) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x1a800000007 0xca0000000009) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x1ac00000007 0xcc0000000009) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x1b000000007 0xce0000000009) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x1b400000007 0xd00000000009) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x1b800000007 0xd20000000009) (v128.const i64x2 0x2a00000007 0xb0000000009))
(assert_return (invoke "declared-v128-3"
  (i32.const 3)) (i32.const 3) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x4140000000e 0x1f60000000012) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x4180000000e 0x1f80000000012) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x41c0000000e 0x1fa0000000012) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x4200000000e 0x1fc0000000012) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x4240000000e 0x1fe0000000012) (v128.const i64x2 0x2a00000007 0xb0000000009))
(assert_return (invoke "declared-v128-4"
  (i32.const 0)) (i32.const 0) (v128.const i64x2 0x26e00000007 0x12d0000000009)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0x27200000007 0x12f0000000009)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0x27600000007 0x1310000000009)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0x27a00000007 0x1330000000009)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0x27e00000007 0x1350000000009)
  (v128.const i64x2 0x2800000007 0xa0000000009) (v128.const i64x2 0x28200000007 0x1370000000009))
(assert_return (invoke "declared-v128-4"
  (i32.const 1)) (i32.const 1) (v128.const i64x2 0xde00000007 0x650000000009)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0xe200000007 0x670000000009)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0xe600000007 0x690000000009)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0xea00000007 0x6b0000000009)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0xee00000007 0x6d0000000009)
  (v128.const i64x2 0x2800000007 0xa0000000009) (v128.const i64x2 0xf200000007 0x6f0000000009))
(assert_return (invoke "declared-v128-4"
  (i32.const 2)) (i32.const 2) (v128.const i64x2 0x2820000000e 0x12d0000000012)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0x2860000000e 0x12f0000000012)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0x28a0000000e 0x1310000000012)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0x28e0000000e 0x1330000000012)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0x2920000000e 0x1350000000012)
  (v128.const i64x2 0x2800000007 0xa0000000009) (v128.const i64x2 0x2960000000e 0x1370000000012))
(assert_return (invoke "declared-v128-4"
  (i32.const 3)) (i32.const 3) (v128.const i64x2 0x26e00000007 0x12d0000000009)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0x27200000007 0x12f0000000009)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0x27600000007 0x1310000000009)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0x27a00000007 0x1330000000009)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0x27e00000007 0x1350000000009)
  (v128.const i64x2 0x2800000007 0xa0000000009) (v128.const i64x2 0x28200000007 0x1370000000009))
(assert_return (invoke "declared-v128-5"
  (i32.const 0)) (i32.const 0) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x4140000000e 0x1f60000000012) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x4180000000e 0x1f80000000012) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x41c0000000e 0x1fa0000000012) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x4200000000e 0x1fc0000000012) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x4240000000e 0x1fe0000000012) (v128.const i64x2 0x2a00000007 0xb0000000009))
(assert_return (invoke "declared-v128-5"
  (i32.const 1)) (i32.const 1) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0xf40000000e 0x660000000012) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0xf80000000e 0x680000000012) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0xfc0000000e 0x6a0000000012) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x1000000000e 0x6c0000000012) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x1040000000e 0x6e0000000012) (v128.const i64x2 0x2a00000007 0xb0000000009))
(assert_return (invoke "declared-v128-5"
  (i32.const 2)) (i32.const 2) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x1a800000007 0xca0000000009) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x1ac00000007 0xcc0000000009) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x1b000000007 0xce0000000009) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x1b400000007 0xd00000000009) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x1b800000007 0xd20000000009) (v128.const i64x2 0x2a00000007 0xb0000000009))
(assert_return (invoke "declared-v128-5"
  (i32.const 3)) (i32.const 3) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x4140000000e 0x1f60000000012) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x4180000000e 0x1f80000000012) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x41c0000000e 0x1fa0000000012) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x4200000000e 0x1fc0000000012) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x4240000000e 0x1fe0000000012) (v128.const i64x2 0x2a00000007 0xb0000000009))
(assert_return (invoke "declared-v128-6"
  (i32.const 0)) (i32.const 0) (v128.const i64x2 0x26e00000007 0x12d0000000009)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0x27200000007 0x12f0000000009)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0x27600000007 0x1310000000009)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0x27a00000007 0x1330000000009)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0x27e00000007 0x1350000000009)
  (v128.const i64x2 0x2800000007 0xa0000000009) (v128.const i64x2 0x28200000007 0x1370000000009))
(assert_return (invoke "declared-v128-6"
  (i32.const 1)) (i32.const 1) (v128.const i64x2 0xde00000007 0x650000000009)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0xe200000007 0x670000000009)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0xe600000007 0x690000000009)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0xea00000007 0x6b0000000009)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0xee00000007 0x6d0000000009)
  (v128.const i64x2 0x2800000007 0xa0000000009) (v128.const i64x2 0xf200000007 0x6f0000000009))
(assert_return (invoke "declared-v128-6"
  (i32.const 2)) (i32.const 2) (v128.const i64x2 0x2820000000e 0x12d0000000012)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0x2860000000e 0x12f0000000012)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0x28a0000000e 0x1310000000012)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0x28e0000000e 0x1330000000012)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0x2920000000e 0x1350000000012)
  (v128.const i64x2 0x2800000007 0xa0000000009) (v128.const i64x2 0x2960000000e 0x1370000000012))
(assert_return (invoke "declared-v128-6"
  (i32.const 3)) (i32.const 3) (v128.const i64x2 0x26e00000007 0x12d0000000009)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0x27200000007 0x12f0000000009)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0x27600000007 0x1310000000009)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0x27a00000007 0x1330000000009)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0x27e00000007 0x1350000000009)
  (v128.const i64x2 0x2800000007 0xa0000000009) (v128.const i64x2 0x28200000007 0x1370000000009))
(assert_return (invoke "declared-v128-7"
  (i32.const 0)) (i32.const 0) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x4140000000e 0x1f60000000012) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x4180000000e 0x1f80000000012) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x41c0000000e 0x1fa0000000012) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x4200000000e 0x1fc0000000012) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x4240000000e 0x1fe0000000012) (v128.const i64x2 0x2a00000007 0xb0000000009))
(assert_return (invoke "declared-v128-7"
  (i32.const 1)) (i32.const 1) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0xf40000000e 0x660000000012) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0xf80000000e 0x680000000012) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0xfc0000000e 0x6a0000000012) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x1000000000e 0x6c0000000012) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x1040000000e 0x6e0000000012) (v128.const i64x2 0x2a00000007 0xb0000000009))
(assert_return (invoke "declared-v128-7"
  (i32.const 2)) (i32.const 2) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x1a800000007 0xca0000000009) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x1ac00000007 0xcc0000000009) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x1b000000007 0xce0000000009) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x1b400000007 0xd00000000009) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x1b800000007 0xd20000000009) (v128.const i64x2 0x2a00000007 0xb0000000009))
(assert_return (invoke "declared-v128-7"
  (i32.const 3)) (i32.const 3) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x4140000000e 0x1f60000000012) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x4180000000e 0x1f80000000012) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x41c0000000e 0x1fa0000000012) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x4200000000e 0x1fc0000000012) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x4240000000e 0x1fe0000000012) (v128.const i64x2 0x2a00000007 0xb0000000009))
(assert_return (invoke "looped-parameters-v128-0"
  (i32.const 0) (v128.const i64x2 0x1400000007 9) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x2800000007 0xa0000000009)) (i32.const 0)
  (v128.const i64x2 0x26e00000007 0x12d0000000009) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x27200000007 0x12f0000000009) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x27600000007 0x1310000000009) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x27a00000007 0x1330000000009) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x27e00000007 0x1350000000009) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x28200000007 0x1370000000009))
(assert_return (invoke "looped-parameters-v128-0"
  (i32.const 1) (v128.const i64x2 0x1400000007 9) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x2800000007 0xa0000000009)) (i32.const 1) (v128.const i64x2 0xde00000007 0x650000000009)
  (v128.const i64x2 0x1600000007 0x10000000009) (v128.const i64x2 0xe200000007 0x670000000009)
  (v128.const i64x2 0x1a00000007 0x30000000009) (v128.const i64x2 0xe600000007 0x690000000009)
  (v128.const i64x2 0x1e00000007 0x50000000009) (v128.const i64x2 0xea00000007 0x6b0000000009)
  (v128.const i64x2 0x2200000007 0x70000000009) (v128.const i64x2 0xee00000007 0x6d0000000009)
  (v128.const i64x2 0x2600000007 0x90000000009) (v128.const i64x2 0xf200000007 0x6f0000000009))
(assert_return (invoke "looped-parameters-v128-0"
  (i32.const 2) (v128.const i64x2 0x1400000007 9) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x2800000007 0xa0000000009)) (i32.const 2)
  (v128.const i64x2 0x2820000000e 0x12d0000000012) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x2860000000e 0x12f0000000012) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x28a0000000e 0x1310000000012) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x28e0000000e 0x1330000000012) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x2920000000e 0x1350000000012) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x2960000000e 0x1370000000012))
(assert_return (invoke "looped-parameters-v128-0"
  (i32.const 3) (v128.const i64x2 0x1400000007 9) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x2800000007 0xa0000000009)) (i32.const 3)
  (v128.const i64x2 0x26e00000007 0x12d0000000009) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x27200000007 0x12f0000000009) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x27600000007 0x1310000000009) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x27a00000007 0x1330000000009) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x27e00000007 0x1350000000009) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x28200000007 0x1370000000009))
(assert_return (invoke "looped-parameters-v128-1"
  (i32.const 0) (v128.const i64x2 0x1400000007 9) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x2800000007 0xa0000000009)) (i32.const 0) (v128.const i64x2 0x1400000007 9)
  (v128.const i64x2 0x4140000000e 0x1f60000000012) (v128.const i64x2 0x1800000007 0x20000000009)
  (v128.const i64x2 0x4180000000e 0x1f80000000012) (v128.const i64x2 0x1c00000007 0x40000000009)
  (v128.const i64x2 0x41c0000000e 0x1fa0000000012) (v128.const i64x2 0x2000000007 0x60000000009)
  (v128.const i64x2 0x4200000000e 0x1fc0000000012) (v128.const i64x2 0x2400000007 0x80000000009)
  (v128.const i64x2 0x4240000000e 0x1fe0000000012) (v128.const i64x2 0x2800000007 0xa0000000009))
(assert_return (invoke "looped-parameters-v128-1"
  (i32.const 1) (v128.const i64x2 0x1400000007 9) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x2800000007 0xa0000000009)) (i32.const 1) (v128.const i64x2 0x1400000007 9)
  (v128.const i64x2 0xf20000000e 0x650000000012) (v128.const i64x2 0x1800000007 0x20000000009)
  (v128.const i64x2 0xf60000000e 0x670000000012) (v128.const i64x2 0x1c00000007 0x40000000009)
  (v128.const i64x2 0xfa0000000e 0x690000000012) (v128.const i64x2 0x2000000007 0x60000000009)
  (v128.const i64x2 0xfe0000000e 0x6b0000000012) (v128.const i64x2 0x2400000007 0x80000000009)
  (v128.const i64x2 0x1020000000e 0x6d0000000012) (v128.const i64x2 0x2800000007 0xa0000000009))
(assert_return (invoke "looped-parameters-v128-1"
  (i32.const 2) (v128.const i64x2 0x1400000007 9) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x2800000007 0xa0000000009)) (i32.const 2) (v128.const i64x2 0x1400000007 9)
  (v128.const i64x2 0x1a800000007 0xca0000000009) (v128.const i64x2 0x1800000007 0x20000000009)
  (v128.const i64x2 0x1ac00000007 0xcc0000000009) (v128.const i64x2 0x1c00000007 0x40000000009)
  (v128.const i64x2 0x1b000000007 0xce0000000009) (v128.const i64x2 0x2000000007 0x60000000009)
  (v128.const i64x2 0x1b400000007 0xd00000000009) (v128.const i64x2 0x2400000007 0x80000000009)
  (v128.const i64x2 0x1b800000007 0xd20000000009) (v128.const i64x2 0x2800000007 0xa0000000009))
(assert_return (invoke "looped-parameters-v128-1"
  (i32.const 3) (v128.const i64x2 0x1400000007 9) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x2800000007 0xa0000000009)) (i32.const 3) (v128.const i64x2 0x1400000007 9)
  (v128.const i64x2 0x4140000000e 0x1f60000000012) (v128.const i64x2 0x1800000007 0x20000000009)
  (v128.const i64x2 0x4180000000e 0x1f80000000012) (v128.const i64x2 0x1c00000007 0x40000000009)
  (v128.const i64x2 0x41c0000000e 0x1fa0000000012) (v128.const i64x2 0x2000000007 0x60000000009)
  (v128.const i64x2 0x4200000000e 0x1fc0000000012) (v128.const i64x2 0x2400000007 0x80000000009)
  (v128.const i64x2 0x4240000000e 0x1fe0000000012) (v128.const i64x2 0x2800000007 0xa0000000009))
(assert_return (invoke "looped-parameters-v128-2"
  (i32.const 0) (v128.const i64x2 0x1400000007 9) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x2800000007 0xa0000000009)) (i32.const 0)
  (v128.const i64x2 0x26e00000007 0x12d0000000009) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x27200000007 0x12f0000000009) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x27600000007 0x1310000000009) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x27a00000007 0x1330000000009) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x27e00000007 0x1350000000009) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x28200000007 0x1370000000009))
(assert_return (invoke "looped-parameters-v128-2"
  (i32.const 1) (v128.const i64x2 0x1400000007 9) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x2800000007 0xa0000000009)) (i32.const 1) (v128.const i64x2 0xde00000007 0x650000000009)
  (v128.const i64x2 0x1600000007 0x10000000009) (v128.const i64x2 0xe200000007 0x670000000009)
  (v128.const i64x2 0x1a00000007 0x30000000009) (v128.const i64x2 0xe600000007 0x690000000009)
  (v128.const i64x2 0x1e00000007 0x50000000009) (v128.const i64x2 0xea00000007 0x6b0000000009)
  (v128.const i64x2 0x2200000007 0x70000000009) (v128.const i64x2 0xee00000007 0x6d0000000009)
  (v128.const i64x2 0x2600000007 0x90000000009) (v128.const i64x2 0xf200000007 0x6f0000000009))
(assert_return (invoke "looped-parameters-v128-2"
  (i32.const 2) (v128.const i64x2 0x1400000007 9) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x2800000007 0xa0000000009)) (i32.const 2)
  (v128.const i64x2 0x2820000000e 0x12d0000000012) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x2860000000e 0x12f0000000012) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x28a0000000e 0x1310000000012) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x28e0000000e 0x1330000000012) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x2920000000e 0x1350000000012) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x2960000000e 0x1370000000012))
(assert_return (invoke "looped-parameters-v128-2"
  (i32.const 3) (v128.const i64x2 0x1400000007 9) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x2800000007 0xa0000000009)) (i32.const 3)
  (v128.const i64x2 0x26e00000007 0x12d0000000009) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x27200000007 0x12f0000000009) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x27600000007 0x1310000000009) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x27a00000007 0x1330000000009) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x27e00000007 0x1350000000009) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x28200000007 0x1370000000009))
(assert_return (invoke "looped-parameters-v128-3"
  (i32.const 0) (v128.const i64x2 0x1400000007 9) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x2800000007 0xa0000000009)) (i32.const 0) (v128.const i64x2 0x1400000007 9)
  (v128.const i64x2 0x4140000000e 0x1f60000000012) (v128.const i64x2 0x1800000007 0x20000000009)
  (v128.const i64x2 0x4180000000e 0x1f80000000012) (v128.const i64x2 0x1c00000007 0x40000000009)
  (v128.const i64x2 0x41c0000000e 0x1fa0000000012) (v128.const i64x2 0x2000000007 0x60000000009)
  (v128.const i64x2 0x4200000000e 0x1fc0000000012) (v128.const i64x2 0x2400000007 0x80000000009)
  (v128.const i64x2 0x4240000000e 0x1fe0000000012) (v128.const i64x2 0x2800000007 0xa0000000009))
(assert_return (invoke "looped-parameters-v128-3"
  (i32.const 1) (v128.const i64x2 0x1400000007 9) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x2800000007 0xa0000000009)) (i32.const 1) (v128.const i64x2 0x1400000007 9)
  (v128.const i64x2 0xf20000000e 0x650000000012) (v128.const i64x2 0x1800000007 0x20000000009)
  (v128.const i64x2 0xf60000000e 0x670000000012) (v128.const i64x2 0x1c00000007 0x40000000009)
  (v128.const i64x2 0xfa0000000e 0x690000000012) (v128.const i64x2 0x2000000007 0x60000000009)
  (v128.const i64x2 0xfe0000000e 0x6b0000000012) (v128.const i64x2 0x2400000007 0x80000000009)
  (v128.const i64x2 0x1020000000e 0x6d0000000012) (v128.const i64x2 0x2800000007 0xa0000000009))
(assert_return (invoke "looped-parameters-v128-3"
  (i32.const 2) (v128.const i64x2 0x1400000007 9) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x2800000007 0xa0000000009)) (i32.const 2) (v128.const i64x2 0x1400000007 9)
  (v128.const i64x2 0x1a800000007 0xca0000000009) (v128.const i64x2 0x1800000007 0x20000000009)
  (v128.const i64x2 0x1ac00000007 0xcc0000000009) (v128.const i64x2 0x1c00000007 0x40000000009)
  (v128.const i64x2 0x1b000000007 0xce0000000009) (v128.const i64x2 0x2000000007 0x60000000009)
  (v128.const i64x2 0x1b400000007 0xd00000000009) (v128.const i64x2 0x2400000007 0x80000000009)
  (v128.const i64x2 0x1b800000007 0xd20000000009) (v128.const i64x2 0x2800000007 0xa0000000009))
(assert_return (invoke "looped-parameters-v128-3"
  (i32.const 3) (v128.const i64x2 0x1400000007 9) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x2800000007 0xa0000000009)) (i32.const 3) (v128.const i64x2 0x1400000007 9)
  (v128.const i64x2 0x4140000000e 0x1f60000000012) (v128.const i64x2 0x1800000007 0x20000000009)
  (v128.const i64x2 0x4180000000e 0x1f80000000012) (v128.const i64x2 0x1c00000007 0x40000000009)
  (v128.const i64x2 0x41c0000000e 0x1fa0000000012) (v128.const i64x2 0x2000000007 0x60000000009)
  (v128.const i64x2 0x4200000000e 0x1fc0000000012) (v128.const i64x2 0x2400000007 0x80000000009)
  (v128.const i64x2 0x4240000000e 0x1fe0000000012) (v128.const i64x2 0x2800000007 0xa0000000009))
(assert_return (invoke "looped-parameters-v128-4"
  (i32.const 0) (v128.const i64x2 0x1400000007 9) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x2800000007 0xa0000000009)) (i32.const 0)
  (v128.const i64x2 0x26e00000007 0x12d0000000009) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x27200000007 0x12f0000000009) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x27600000007 0x1310000000009) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x27a00000007 0x1330000000009) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x27e00000007 0x1350000000009) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x28200000007 0x1370000000009))
(assert_return (invoke "looped-parameters-v128-4"
  (i32.const 1) (v128.const i64x2 0x1400000007 9) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x2800000007 0xa0000000009)) (i32.const 1) (v128.const i64x2 0xde00000007 0x650000000009)
  (v128.const i64x2 0x1600000007 0x10000000009) (v128.const i64x2 0xe200000007 0x670000000009)
  (v128.const i64x2 0x1a00000007 0x30000000009) (v128.const i64x2 0xe600000007 0x690000000009)
  (v128.const i64x2 0x1e00000007 0x50000000009) (v128.const i64x2 0xea00000007 0x6b0000000009)
  (v128.const i64x2 0x2200000007 0x70000000009) (v128.const i64x2 0xee00000007 0x6d0000000009)
  (v128.const i64x2 0x2600000007 0x90000000009) (v128.const i64x2 0xf200000007 0x6f0000000009))
(assert_return (invoke "looped-parameters-v128-4"
  (i32.const 2) (v128.const i64x2 0x1400000007 9) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x2800000007 0xa0000000009)) (i32.const 2)
  (v128.const i64x2 0x2820000000e 0x12d0000000012) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x2860000000e 0x12f0000000012) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x28a0000000e 0x1310000000012) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x28e0000000e 0x1330000000012) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x2920000000e 0x1350000000012) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x2960000000e 0x1370000000012))
(assert_return (invoke "looped-parameters-v128-4"
  (i32.const 3) (v128.const i64x2 0x1400000007 9) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x2800000007 0xa0000000009)) (i32.const 3)
  (v128.const i64x2 0x26e00000007 0x12d0000000009) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x27200000007 0x12f0000000009) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x27600000007 0x1310000000009) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x27a00000007 0x1330000000009) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x27e00000007 0x1350000000009) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x28200000007 0x1370000000009))
(assert_return (invoke "looped-parameters-v128-5"
  (i32.const 0) (v128.const i64x2 0x1400000007 9) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x2800000007 0xa0000000009)) (i32.const 0) (v128.const i64x2 0x1400000007 9)
  (v128.const i64x2 0x4140000000e 0x1f60000000012) (v128.const i64x2 0x1800000007 0x20000000009)
  (v128.const i64x2 0x4180000000e 0x1f80000000012) (v128.const i64x2 0x1c00000007 0x40000000009)
  (v128.const i64x2 0x41c0000000e 0x1fa0000000012) (v128.const i64x2 0x2000000007 0x60000000009)
  (v128.const i64x2 0x4200000000e 0x1fc0000000012) (v128.const i64x2 0x2400000007 0x80000000009)
  (v128.const i64x2 0x4240000000e 0x1fe0000000012) (v128.const i64x2 0x2800000007 0xa0000000009))
(assert_return (invoke "looped-parameters-v128-5"
  (i32.const 1) (v128.const i64x2 0x1400000007 9) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x2800000007 0xa0000000009)) (i32.const 1) (v128.const i64x2 0x1400000007 9)
  (v128.const i64x2 0xf20000000e 0x650000000012) (v128.const i64x2 0x1800000007 0x20000000009)
  (v128.const i64x2 0xf60000000e 0x670000000012) (v128.const i64x2 0x1c00000007 0x40000000009)
  (v128.const i64x2 0xfa0000000e 0x690000000012) (v128.const i64x2 0x2000000007 0x60000000009)
  (v128.const i64x2 0xfe0000000e 0x6b0000000012) (v128.const i64x2 0x2400000007 0x80000000009)
  (v128.const i64x2 0x1020000000e 0x6d0000000012) (v128.const i64x2 0x2800000007 0xa0000000009))
(assert_return (invoke "looped-parameters-v128-5"
  (i32.const 2) (v128.const i64x2 0x1400000007 9) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x2800000007 0xa0000000009)) (i32.const 2) (v128.const i64x2 0x1400000007 9)
  (v128.const i64x2 0x1a800000007 0xca0000000009) (v128.const i64x2 0x1800000007 0x20000000009)
  (v128.const i64x2 0x1ac00000007 0xcc0000000009) (v128.const i64x2 0x1c00000007 0x40000000009)
  (v128.const i64x2 0x1b000000007 0xce0000000009) (v128.const i64x2 0x2000000007 0x60000000009)
  (v128.const i64x2 0x1b400000007 0xd00000000009) (v128.const i64x2 0x2400000007 0x80000000009)
  (v128.const i64x2 0x1b800000007 0xd20000000009) (v128.const i64x2 0x2800000007 0xa0000000009))
(assert_return (invoke "looped-parameters-v128-5"
  (i32.const 3) (v128.const i64x2 0x1400000007 9) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x2800000007 0xa0000000009)) (i32.const 3) (v128.const i64x2 0x1400000007 9)
  (v128.const i64x2 0x4140000000e 0x1f60000000012) (v128.const i64x2 0x1800000007 0x20000000009)
  (v128.const i64x2 0x4180000000e 0x1f80000000012) (v128.const i64x2 0x1c00000007 0x40000000009)
  (v128.const i64x2 0x41c0000000e 0x1fa0000000012) (v128.const i64x2 0x2000000007 0x60000000009)
  (v128.const i64x2 0x4200000000e 0x1fc0000000012) (v128.const i64x2 0x2400000007 0x80000000009)
  (v128.const i64x2 0x4240000000e 0x1fe0000000012) (v128.const i64x2 0x2800000007 0xa0000000009))
(assert_return (invoke "looped-parameters-v128-6"
  (i32.const 0) (v128.const i64x2 0x1400000007 9) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x2800000007 0xa0000000009)) (i32.const 0)
  (v128.const i64x2 0x26e00000007 0x12d0000000009) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x27200000007 0x12f0000000009) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x27600000007 0x1310000000009) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x27a00000007 0x1330000000009) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x27e00000007 0x1350000000009) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x28200000007 0x1370000000009))
(assert_return (invoke "looped-parameters-v128-6"
  (i32.const 1) (v128.const i64x2 0x1400000007 9) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x2800000007 0xa0000000009)) (i32.const 1) (v128.const i64x2 0xde00000007 0x650000000009)
  (v128.const i64x2 0x1600000007 0x10000000009) (v128.const i64x2 0xe200000007 0x670000000009)
  (v128.const i64x2 0x1a00000007 0x30000000009) (v128.const i64x2 0xe600000007 0x690000000009)
  (v128.const i64x2 0x1e00000007 0x50000000009) (v128.const i64x2 0xea00000007 0x6b0000000009)
  (v128.const i64x2 0x2200000007 0x70000000009) (v128.const i64x2 0xee00000007 0x6d0000000009)
  (v128.const i64x2 0x2600000007 0x90000000009) (v128.const i64x2 0xf200000007 0x6f0000000009))
(assert_return (invoke "looped-parameters-v128-6"
  (i32.const 2) (v128.const i64x2 0x1400000007 9) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x2800000007 0xa0000000009)) (i32.const 2)
  (v128.const i64x2 0x2820000000e 0x12d0000000012) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x2860000000e 0x12f0000000012) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x28a0000000e 0x1310000000012) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x28e0000000e 0x1330000000012) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x2920000000e 0x1350000000012) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x2960000000e 0x1370000000012))
(assert_return (invoke "looped-parameters-v128-6"
  (i32.const 3) (v128.const i64x2 0x1400000007 9) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x2800000007 0xa0000000009)) (i32.const 3)
  (v128.const i64x2 0x26e00000007 0x12d0000000009) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x27200000007 0x12f0000000009) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x27600000007 0x1310000000009) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x27a00000007 0x1330000000009) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x27e00000007 0x1350000000009) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x28200000007 0x1370000000009))
(assert_return (invoke "looped-parameters-v128-7"
  (i32.const 0) (v128.const i64x2 0x1400000007 9) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x2800000007 0xa0000000009)) (i32.const 0) (v128.const i64x2 0x1400000007 9)
  (v128.const i64x2 0x4140000000e 0x1f60000000012) (v128.const i64x2 0x1800000007 0x20000000009)
  (v128.const i64x2 0x4180000000e 0x1f80000000012) (v128.const i64x2 0x1c00000007 0x40000000009)
  (v128.const i64x2 0x41c0000000e 0x1fa0000000012) (v128.const i64x2 0x2000000007 0x60000000009)
  (v128.const i64x2 0x4200000000e 0x1fc0000000012) (v128.const i64x2 0x2400000007 0x80000000009)
  (v128.const i64x2 0x4240000000e 0x1fe0000000012) (v128.const i64x2 0x2800000007 0xa0000000009))
(assert_return (invoke "looped-parameters-v128-7"
  (i32.const 1) (v128.const i64x2 0x1400000007 9) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x2800000007 0xa0000000009)) (i32.const 1) (v128.const i64x2 0x1400000007 9)
  (v128.const i64x2 0xf20000000e 0x650000000012) (v128.const i64x2 0x1800000007 0x20000000009)
  (v128.const i64x2 0xf60000000e 0x670000000012) (v128.const i64x2 0x1c00000007 0x40000000009)
  (v128.const i64x2 0xfa0000000e 0x690000000012) (v128.const i64x2 0x2000000007 0x60000000009)
  (v128.const i64x2 0xfe0000000e 0x6b0000000012) (v128.const i64x2 0x2400000007 0x80000000009)
  (v128.const i64x2 0x1020000000e 0x6d0000000012) (v128.const i64x2 0x2800000007 0xa0000000009))
(assert_return (invoke "looped-parameters-v128-7"
  (i32.const 2) (v128.const i64x2 0x1400000007 9) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x2800000007 0xa0000000009)) (i32.const 2) (v128.const i64x2 0x1400000007 9)
  (v128.const i64x2 0x1a800000007 0xca0000000009) (v128.const i64x2 0x1800000007 0x20000000009)
  (v128.const i64x2 0x1ac00000007 0xcc0000000009) (v128.const i64x2 0x1c00000007 0x40000000009)
  (v128.const i64x2 0x1b000000007 0xce0000000009) (v128.const i64x2 0x2000000007 0x60000000009)
  (v128.const i64x2 0x1b400000007 0xd00000000009) (v128.const i64x2 0x2400000007 0x80000000009)
  (v128.const i64x2 0x1b800000007 0xd20000000009) (v128.const i64x2 0x2800000007 0xa0000000009))
(assert_return (invoke "looped-parameters-v128-7"
  (i32.const 3) (v128.const i64x2 0x1400000007 9) (v128.const i64x2 0x1600000007 0x10000000009)
  (v128.const i64x2 0x1800000007 0x20000000009) (v128.const i64x2 0x1a00000007 0x30000000009)
  (v128.const i64x2 0x1c00000007 0x40000000009) (v128.const i64x2 0x1e00000007 0x50000000009)
  (v128.const i64x2 0x2000000007 0x60000000009) (v128.const i64x2 0x2200000007 0x70000000009)
  (v128.const i64x2 0x2400000007 0x80000000009) (v128.const i64x2 0x2600000007 0x90000000009)
  (v128.const i64x2 0x2800000007 0xa0000000009)) (i32.const 3) (v128.const i64x2 0x1400000007 9)
  (v128.const i64x2 0x4140000000e 0x1f60000000012) (v128.const i64x2 0x1800000007 0x20000000009)
  (v128.const i64x2 0x4180000000e 0x1f80000000012) (v128.const i64x2 0x1c00000007 0x40000000009)
  (v128.const i64x2 0x41c0000000e 0x1fa0000000012) (v128.const i64x2 0x2000000007 0x60000000009)
  (v128.const i64x2 0x4200000000e 0x1fc0000000012) (v128.const i64x2 0x2400000007 0x80000000009)
  (v128.const i64x2 0x4240000000e 0x1fe0000000012) (v128.const i64x2 0x2800000007 0xa0000000009))
