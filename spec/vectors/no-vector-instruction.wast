;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Functions without a single vector instruction, in which vectors come by parameters, locals, globals, calls, blocks,
;; branches and exceptions only. In each of them scalars are alive meanwhile.

(module
  (tag $e0 (param v128))
  (tag $e1 (param i64 v128 f32 v128))
  (global (mut v128) (v128.const i64x2 0x1112131415161718 0x2122232425262728))
  (global (mut v128) (v128.const i64x2 0 0))
  (global (mut i64) (i64.const 77))
  (global (mut i32) (i32.const 1))
  (table $t0 2 8 funcref)
  (elem (table $t0) (i32.const 1) func $pair)
  (func $pair (export "pair") (param v128 v128) (result v128 v128)
    local.get 1 local.get 0
  )
  (func $thrower (param v128 i32)
    local.get 1
    if
      local.get 0 throw $e0
    end
    global.get 2 local.get 0 f32.const 1.5 global.get 0 throw $e1
  )
  (func $parameters (export "parameters") (param v128 v128 i64 i32) (result i64 v128 i32 v128 i64 v128 v128)
  (local v128 i32 v128)
    global.get 2 local.get 0 global.get 3 local.get 1 local.get 2 local.get 1 local.get 0
  )
  (func $zero (export "zero") (param v128 v128 i64 i32) (result i64 v128 i32 v128 i64 v128 v128)
  (local v128 i32 v128)
    global.get 2 local.get 0 global.get 3 local.get 1 local.get 2 local.get 4 local.get 6
  )
  (func $set (export "set") (param v128 v128 i64 i32) (result i64 v128 i32 v128 i64 v128 v128)
  (local v128 i32 v128)
    global.get 2 local.get 0 global.get 3 local.get 1 local.get 2 local.get 0 local.set 4 local.get 1
    local.set 0 local.get 4 local.set 1 local.get 0 local.get 1
  )
  (func $tee (export "tee") (param v128 v128 i64 i32) (result i64 v128 i32 v128 i64 v128 v128)
  (local v128 i32 v128)
    global.get 2 local.get 0 global.get 3 local.get 1 local.get 2 local.get 0 local.get 1 local.tee 0
    local.get 0 local.set 6 drop local.get 6
  )
  (func $set-while-referenced (export "set-while-referenced") (param v128 v128 i64 i32)
  (result i64 v128 i32 v128 i64 v128 v128) (local v128 i32 v128)
    global.get 2 local.get 0 global.get 3 local.get 1 local.get 2 local.get 0 local.get 1 local.set 0
    local.get 0
  )
  (func $globals (export "globals") (param v128 v128 i64 i32) (result i64 v128 i32 v128 i64 v128 v128)
  (local v128 i32 v128)
    global.get 2 local.get 0 global.get 3 local.get 1 local.get 2 global.get 0 local.get 0 global.set 1
    global.get 1
  )
  (func $global-swap (export "global-swap") (param v128 v128 i64 i32) (result i64 v128 i32 v128 i64 v128 v128)
  (local v128 i32 v128)
    global.get 2 local.get 0 global.get 3 local.get 1 local.get 2 global.get 0 local.get 1 global.set 0
    global.get 0
  )
  (func $select (export "select") (param v128 v128 i64 i32) (result i64 v128 i32 v128 i64 v128 v128)
  (local v128 i32 v128)
    global.get 2 local.get 0 global.get 3 local.get 1 local.get 2 local.get 0 local.get 1 local.get 3 select
    global.get 0 local.get 1 local.get 3 select (result v128)
  )
  (func $drop (export "drop") (param v128 v128 i64 i32) (result i64 v128 i32 v128 i64 v128 v128)
  (local v128 i32 v128)
    global.get 2 local.get 0 global.get 3 local.get 1 local.get 2 local.get 0 local.get 1 global.get 0 drop
  )
  (func $call (export "call") (param v128 v128 i64 i32) (result i64 v128 i32 v128 i64 v128 v128)
  (local v128 i32 v128)
    global.get 2 local.get 0 global.get 3 local.get 1 local.get 2 local.get 0 local.get 1 call $pair
  )
  (func $call-indirect (export "call-indirect") (param v128 v128 i64 i32)
  (result i64 v128 i32 v128 i64 v128 v128) (local v128 i32 v128)
    global.get 2 local.get 0 global.get 3 local.get 1 local.get 2 local.get 0 global.get 0 i32.const 1
    call_indirect (param v128 v128) (result v128 v128)
  )
  (func $block (export "block") (param v128 v128 i64 i32) (result i64 v128 i32 v128 i64 v128 v128)
  (local v128 i32 v128)
    global.get 2 local.get 0 global.get 3 local.get 1 local.get 2
    block (result v128 v128)
      local.get 1 local.get 0
    end
  )
  (func $block-parameters (export "block-parameters") (param v128 v128 i64 i32)
  (result i64 v128 i32 v128 i64 v128 v128) (local v128 i32 v128)
    global.get 2 local.get 0 global.get 3 local.get 1 local.get 2 local.get 0 local.get 1
    block (param v128 v128) (result v128 v128)
      call $pair
    end
  )
  (func $if (export "if") (param v128 v128 i64 i32) (result i64 v128 i32 v128 i64 v128 v128)
  (local v128 i32 v128)
    global.get 2 local.get 0 global.get 3 local.get 1 local.get 2 local.get 3
    if (result v128 v128)
      local.get 0 local.get 1
    else
      local.get 1 global.get 0
    end
  )
  (func $if-parameters (export "if-parameters") (param v128 v128 i64 i32)
  (result i64 v128 i32 v128 i64 v128 v128) (local v128 i32 v128)
    global.get 2 local.get 0 global.get 3 local.get 1 local.get 2 local.get 0 local.get 1 local.get 3
    if (param v128 v128) (result v128 v128)
      call $pair
    end
  )
  (func $loop (export "loop") (param v128 v128 i64 i32) (result i64 v128 i32 v128 i64 v128 v128)
  (local v128 i32 v128)
    global.get 2 local.get 0 global.get 3 local.get 1 local.get 2 local.get 0 local.get 1
    loop (param v128 v128) (result v128 v128)
      call $pair local.get 5 i32.const 1 i32.add local.tee 5 local.get 3 i32.lt_u br_if 0
    end
  )
  (func $loop-locals (export "loop-locals") (param v128 v128 i64 i32) (result i64 v128 i32 v128 i64 v128 v128)
  (local v128 i32 v128)
    global.get 2 local.get 0 global.get 3 local.get 1 local.get 2
    loop
      local.get 0 local.get 1 local.set 0 local.set 1 local.get 5 i32.const 1 i32.add local.tee 5 local.get 3
      i32.lt_u br_if 0
    end
    local.get 0 local.get 1
  )
  (func $br (export "br") (param v128 v128 i64 i32) (result i64 v128 i32 v128 i64 v128 v128)
  (local v128 i32 v128)
    global.get 2 local.get 0 global.get 3 local.get 1 local.get 2
    block (result v128 v128)
      local.get 2 local.get 0 local.get 3 local.get 1 local.get 0 br 0
    end
  )
  (func $br-if (export "br-if") (param v128 v128 i64 i32) (result i64 v128 i32 v128 i64 v128 v128)
  (local v128 i32 v128)
    global.get 2 local.get 0 global.get 3 local.get 1 local.get 2
    block (result v128 v128)
      local.get 0 local.get 1 local.get 3 br_if 0 drop global.get 0
    end
  )
  (func $br-table (export "br-table") (param v128 v128 i64 i32) (result i64 v128 i32 v128 i64 v128 v128)
  (local v128 i32 v128)
    global.get 2 local.get 0 global.get 3 local.get 1 local.get 2
    block (result v128 v128)
      block (result v128 v128)
        local.get 2 local.get 0 local.get 1 local.get 3 br_table 0 1 0
      end
      call $pair
    end
  )
  (func $throw (export "throw") (param v128 v128 i64 i32) (result i64 v128 i32 v128 i64 v128 v128)
  (local v128 i32 v128)
    global.get 2 local.get 0 global.get 3 local.get 1 local.get 2
    block (result v128 v128)
      local.get 1
      block (result v128)
        block (result i64 v128 f32 v128)
          try_table (catch $e0 1) (catch $e1 0)
            local.get 0 local.get 3 call $thrower unreachable
          end
          unreachable
        end
        local.set 4 drop local.set 6 drop local.get 4 local.get 6 br 1
      end
    end
  )
  (func $dead (export "dead") (param v128 v128 i64 i32) (result i64 v128 i32 v128 i64 v128 v128)
  (local v128 i32 v128)
    global.get 2 local.get 0 global.get 3 local.get 1 local.get 2 local.get 0 local.get 1
    block
      br 0 global.get 0 local.set 4 drop
    end
  )
)

(assert_return (invoke "parameters"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 0))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 0xc1c2c3c40000 209) (v128.const i64x2 41378 0xb1b200000000))
(assert_return (invoke "parameters"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 1))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 0xc1c2c3c40000 209) (v128.const i64x2 41378 0xb1b200000000))
(assert_return (invoke "parameters"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 2))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 0xc1c2c3c40000 209) (v128.const i64x2 41378 0xb1b200000000))
(assert_return (invoke "zero"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 0))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 0 0) (v128.const i64x2 0 0))
(assert_return (invoke "zero"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 1))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 0 0) (v128.const i64x2 0 0))
(assert_return (invoke "zero"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 2))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 0 0) (v128.const i64x2 0 0))
(assert_return (invoke "set"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 0))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 0xc1c2c3c40000 209) (v128.const i64x2 41378 0xb1b200000000))
(assert_return (invoke "set"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 1))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 0xc1c2c3c40000 209) (v128.const i64x2 41378 0xb1b200000000))
(assert_return (invoke "set"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 2))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 0xc1c2c3c40000 209) (v128.const i64x2 41378 0xb1b200000000))
(assert_return (invoke "tee"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 0))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209))
(assert_return (invoke "tee"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 1))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209))
(assert_return (invoke "tee"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 2))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209))
(assert_return (invoke "set-while-referenced"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 0))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209))
(assert_return (invoke "set-while-referenced"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 1))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209))
(assert_return (invoke "set-while-referenced"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 2))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209))
(assert_return (invoke "globals"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 0))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 0x1112131415161718 0x2122232425262728)
  (v128.const i64x2 41378 0xb1b200000000))
(assert_return (invoke "globals"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 1))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 0x1112131415161718 0x2122232425262728)
  (v128.const i64x2 41378 0xb1b200000000))
(assert_return (invoke "globals"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 2))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 0x1112131415161718 0x2122232425262728)
  (v128.const i64x2 41378 0xb1b200000000))
(assert_return (invoke "global-swap"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 0))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 0x1112131415161718 0x2122232425262728)
  (v128.const i64x2 0xc1c2c3c40000 209))
(assert_return (invoke "global-swap"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 1))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 0xc1c2c3c40000 209) (v128.const i64x2 0xc1c2c3c40000 209))
(assert_return (invoke "global-swap"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 2))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 0xc1c2c3c40000 209) (v128.const i64x2 0xc1c2c3c40000 209))
(assert_return (invoke "select"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 0))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 0xc1c2c3c40000 209) (v128.const i64x2 0xc1c2c3c40000 209))
(assert_return (invoke "select"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 1))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209))
(assert_return (invoke "select"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 2))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209))
(assert_return (invoke "drop"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 0))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209))
(assert_return (invoke "drop"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 1))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209))
(assert_return (invoke "drop"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 2))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209))
(assert_return (invoke "call"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 0))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 0xc1c2c3c40000 209) (v128.const i64x2 41378 0xb1b200000000))
(assert_return (invoke "call"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 1))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 0xc1c2c3c40000 209) (v128.const i64x2 41378 0xb1b200000000))
(assert_return (invoke "call"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 2))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 0xc1c2c3c40000 209) (v128.const i64x2 41378 0xb1b200000000))
(assert_return (invoke "call-indirect"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 0))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 0xc1c2c3c40000 209) (v128.const i64x2 41378 0xb1b200000000))
(assert_return (invoke "call-indirect"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 1))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 0xc1c2c3c40000 209) (v128.const i64x2 41378 0xb1b200000000))
(assert_return (invoke "call-indirect"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 2))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 0xc1c2c3c40000 209) (v128.const i64x2 41378 0xb1b200000000))
(assert_return (invoke "block"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 0))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 0xc1c2c3c40000 209) (v128.const i64x2 41378 0xb1b200000000))
(assert_return (invoke "block"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 1))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 0xc1c2c3c40000 209) (v128.const i64x2 41378 0xb1b200000000))
(assert_return (invoke "block"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 2))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 0xc1c2c3c40000 209) (v128.const i64x2 41378 0xb1b200000000))
(assert_return (invoke "block-parameters"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 0))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 0xc1c2c3c40000 209) (v128.const i64x2 41378 0xb1b200000000))
(assert_return (invoke "block-parameters"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 1))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 0xc1c2c3c40000 209) (v128.const i64x2 41378 0xb1b200000000))
(assert_return (invoke "block-parameters"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 2))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 0xc1c2c3c40000 209) (v128.const i64x2 41378 0xb1b200000000))
(assert_return (invoke "if"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 0))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 0xc1c2c3c40000 209) (v128.const i64x2 0xc1c2c3c40000 209))
(assert_return (invoke "if"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 1))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209))
(assert_return (invoke "if"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 2))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209))
(assert_return (invoke "if-parameters"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 0))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209))
(assert_return (invoke "if-parameters"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 1))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 0xc1c2c3c40000 209) (v128.const i64x2 41378 0xb1b200000000))
(assert_return (invoke "if-parameters"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 2))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 0xc1c2c3c40000 209) (v128.const i64x2 41378 0xb1b200000000))
(assert_return (invoke "loop"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 0))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 0xc1c2c3c40000 209) (v128.const i64x2 41378 0xb1b200000000))
(assert_return (invoke "loop"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 1))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 0xc1c2c3c40000 209) (v128.const i64x2 41378 0xb1b200000000))
(assert_return (invoke "loop"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 2))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209))
(assert_return (invoke "loop-locals"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 0))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 0xc1c2c3c40000 209) (v128.const i64x2 41378 0xb1b200000000))
(assert_return (invoke "loop-locals"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 1))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 0xc1c2c3c40000 209) (v128.const i64x2 41378 0xb1b200000000))
(assert_return (invoke "loop-locals"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 2))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209))
(assert_return (invoke "br"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 0))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 0xc1c2c3c40000 209) (v128.const i64x2 41378 0xb1b200000000))
(assert_return (invoke "br"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 1))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 0xc1c2c3c40000 209) (v128.const i64x2 41378 0xb1b200000000))
(assert_return (invoke "br"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 2))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 0xc1c2c3c40000 209) (v128.const i64x2 41378 0xb1b200000000))
(assert_return (invoke "br-if"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 0))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209))
(assert_return (invoke "br-if"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 1))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209))
(assert_return (invoke "br-if"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 2))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209))
(assert_return (invoke "br-table"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 0))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 0xc1c2c3c40000 209) (v128.const i64x2 41378 0xb1b200000000))
(assert_return (invoke "br-table"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 1))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209))
(assert_return (invoke "br-table"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 2))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 0xc1c2c3c40000 209) (v128.const i64x2 41378 0xb1b200000000))
(assert_return (invoke "throw"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 0))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 0xc1c2c3c40000 209) (v128.const i64x2 41378 0xb1b200000000))
(assert_return (invoke "throw"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 1))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 0xc1c2c3c40000 209) (v128.const i64x2 41378 0xb1b200000000))
(assert_return (invoke "throw"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 2))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 0xc1c2c3c40000 209) (v128.const i64x2 41378 0xb1b200000000))
(assert_return (invoke "dead"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 0))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209))
(assert_return (invoke "dead"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 1))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209))
(assert_return (invoke "dead"
  (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209) (i64.const -5) (i32.const 2))
  (i64.const 77) (v128.const i64x2 41378 0xb1b200000000) (i32.const 1) (v128.const i64x2 0xc1c2c3c40000 209)
  (i64.const -5) (v128.const i64x2 41378 0xb1b200000000) (v128.const i64x2 0xc1c2c3c40000 209))
