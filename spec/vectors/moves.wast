;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Parameters passed on in another order, mixed in types, as arguments of calls and tail calls, as results, and as
;; values of a loop.
;;
;; "tail-call-17" tail-calls a function that returns its parameters; their values are what counts.

(module
  (func $all (param v128 v128) (result v128 v128)
    local.get 0 local.get 1
  )
  (func $tail-call-0 (export "tail-call-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 return_call $all
  )
  (func $call-0 (export "call-0") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 call $all local.get 0
  )
  (func $return-0 (export "return-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1
  )
  (func $settled-0 (export "settled-0") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 block end return_call $all
  )
  (func $branch-0 (export "branch-0") (param v128 v128) (result v128 v128) (local v128 v128)
    i64.const 1
    block (result v128 v128)
      i64.const 5 local.get 0 local.get 1 local.get 0 drop i32.const 1 br_if 0 drop drop drop local.get 0
      local.get 1
    end
    local.set 3 local.set 2 drop local.get 2 local.get 3
  )
  (func $rotation-0 (export "rotation-0") (param v128 v128) (result v128 v128) (local v128 v128 i32)
    local.get 0 local.get 1
    loop (param v128 v128) (result v128 v128)
      local.set 3 local.set 2 local.get 3 local.get 2 local.get 4 i32.const 1 i32.add local.tee 4 i32.const 3
      i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-0"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
(assert_return (invoke "call-0"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "return-0"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
(assert_return (invoke "settled-0"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
(assert_return (invoke "branch-0"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
(assert_return (invoke "rotation-0"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))

(module
  (func $all (param v128 v128 v128 v128) (result v128 v128 v128 v128)
    local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $tail-call-1 (export "tail-call-1") (param v128 v128 v128 v128) (result v128 v128 v128 v128)
    local.get 0 local.get 2 local.get 1 local.get 3 return_call $all
  )
  (func $call-1 (export "call-1") (param v128 v128 v128 v128) (result v128 v128 v128 v128 v128)
    local.get 0 local.get 2 local.get 1 local.get 3 call $all local.get 0
  )
  (func $return-1 (export "return-1") (param v128 v128 v128 v128) (result v128 v128 v128 v128)
    local.get 0 local.get 2 local.get 1 local.get 3
  )
  (func $settled-1 (export "settled-1") (param v128 v128 v128 v128) (result v128 v128 v128 v128)
    local.get 0 local.get 2 local.get 1 local.get 3 block end return_call $all
  )
  (func $branch-1 (export "branch-1") (param v128 v128 v128 v128) (result v128 v128 v128 v128)
  (local v128 v128 v128 v128)
    i64.const 1
    block (result v128 v128 v128 v128)
      i64.const 5 local.get 0 local.get 2 local.get 1 local.get 3 local.get 0 drop i32.const 1 br_if 0 drop
      drop drop drop drop local.get 0 local.get 2 local.get 1 local.get 3
    end
    local.set 7 local.set 6 local.set 5 local.set 4 drop local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $rotation-1 (export "rotation-1") (param v128 v128 v128 v128) (result v128 v128 v128 v128)
  (local v128 v128 v128 v128 i32)
    local.get 0 local.get 1 local.get 2 local.get 3
    loop (param v128 v128 v128 v128) (result v128 v128 v128 v128)
      local.set 7 local.set 6 local.set 5 local.set 4 local.get 5 local.get 6 local.get 7 local.get 4
      local.get 8 i32.const 1 i32.add local.tee 8 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-1"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))
(assert_return (invoke "call-1"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "return-1"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))
(assert_return (invoke "settled-1"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))
(assert_return (invoke "branch-1"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))
(assert_return (invoke "rotation-1"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003))

(module
  (func $all (param v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8
  )
  (func $tail-call-2 (export "tail-call-2") (param v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 2 local.get 8 local.get 0 local.get 5 local.get 4 local.get 3 local.get 7 local.get 1
    local.get 6 return_call $all
  )
  (func $call-2 (export "call-2") (param v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 2 local.get 8 local.get 0 local.get 5 local.get 4 local.get 3 local.get 7 local.get 1
    local.get 6 call $all local.get 0
  )
  (func $return-2 (export "return-2") (param v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 2 local.get 8 local.get 0 local.get 5 local.get 4 local.get 3 local.get 7 local.get 1
    local.get 6
  )
  (func $settled-2 (export "settled-2") (param v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 2 local.get 8 local.get 0 local.get 5 local.get 4 local.get 3 local.get 7 local.get 1
    local.get 6 block end return_call $all
  )
  (func $branch-2 (export "branch-2") (param v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128 v128 v128 v128 v128 v128 v128 v128 v128)
    i64.const 1
    block (result v128 v128 v128 v128 v128 v128 v128 v128 v128)
      i64.const 5 local.get 2 local.get 8 local.get 0 local.get 5 local.get 4 local.get 3 local.get 7
      local.get 1 local.get 6 local.get 0 drop i32.const 1 br_if 0 drop drop drop drop drop drop drop drop
      drop drop local.get 2 local.get 8 local.get 0 local.get 5 local.get 4 local.get 3 local.get 7
      local.get 1 local.get 6
    end
    local.set 17 local.set 16 local.set 15 local.set 14 local.set 13 local.set 12 local.set 11 local.set 10
    local.set 9 drop local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
  (func $rotation-2 (export "rotation-2") (param v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (local v128 v128 v128 v128 v128 v128 v128 v128 v128 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8
    loop (param v128 v128 v128 v128 v128 v128 v128 v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128 v128)
      local.set 17 local.set 16 local.set 15 local.set 14 local.set 13 local.set 12 local.set 11 local.set 10
      local.set 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15 local.get 16
      local.get 17 local.get 9 local.get 18 i32.const 1 i32.add local.tee 18 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-2"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007))
(assert_return (invoke "call-2"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "return-2"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007))
(assert_return (invoke "settled-2"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007))
(assert_return (invoke "branch-2"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007))
(assert_return (invoke "rotation-2"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003))

(module
  (func $all (param v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $tail-call-3 (export "tail-call-3")
  (param v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 11 local.get 12 local.get 2 local.get 3 local.get 9 local.get 14 local.get 10 local.get 15
    local.get 0 local.get 6 local.get 5 local.get 7 local.get 13 local.get 1 local.get 8 local.get 4
    return_call $all
  )
  (func $call-3 (export "call-3")
  (param v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 11 local.get 12 local.get 2 local.get 3 local.get 9 local.get 14 local.get 10 local.get 15
    local.get 0 local.get 6 local.get 5 local.get 7 local.get 13 local.get 1 local.get 8 local.get 4 call $all
    local.get 0
  )
  (func $return-3 (export "return-3")
  (param v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 11 local.get 12 local.get 2 local.get 3 local.get 9 local.get 14 local.get 10 local.get 15
    local.get 0 local.get 6 local.get 5 local.get 7 local.get 13 local.get 1 local.get 8 local.get 4
  )
  (func $settled-3 (export "settled-3")
  (param v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 11 local.get 12 local.get 2 local.get 3 local.get 9 local.get 14 local.get 10 local.get 15
    local.get 0 local.get 6 local.get 5 local.get 7 local.get 13 local.get 1 local.get 8 local.get 4 block end
    return_call $all
  )
  (func $branch-3 (export "branch-3")
  (param v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (local v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    i64.const 1
    block (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
      i64.const 5 local.get 11 local.get 12 local.get 2 local.get 3 local.get 9 local.get 14 local.get 10
      local.get 15 local.get 0 local.get 6 local.get 5 local.get 7 local.get 13 local.get 1 local.get 8
      local.get 4 local.get 0 drop i32.const 1 br_if 0 drop drop drop drop drop drop drop drop drop drop drop
      drop drop drop drop drop drop local.get 11 local.get 12 local.get 2 local.get 3 local.get 9 local.get 14
      local.get 10 local.get 15 local.get 0 local.get 6 local.get 5 local.get 7 local.get 13 local.get 1
      local.get 8 local.get 4
    end
    local.set 31 local.set 30 local.set 29 local.set 28 local.set 27 local.set 26 local.set 25 local.set 24
    local.set 23 local.set 22 local.set 21 local.set 20 local.set 19 local.set 18 local.set 17 local.set 16
    drop local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22
    local.get 23 local.get 24 local.get 25 local.get 26 local.get 27 local.get 28 local.get 29 local.get 30
    local.get 31
  )
  (func $rotation-3 (export "rotation-3") (param v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (local v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
    loop (param v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
      local.set 23 local.set 22 local.set 21 local.set 20 local.set 19 local.set 18 local.set 17 local.set 16
      local.set 15 local.set 14 local.set 13 local.set 12 local.get 13 local.get 14 local.get 15 local.get 16
      local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23 local.get 12
      local.get 24 i32.const 1 i32.add local.tee 24 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-3"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c)
  (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010))
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005))
(assert_return (invoke "call-3"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c)
  (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010))
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "return-3"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c)
  (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010))
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005))
(assert_return (invoke "settled-3"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c)
  (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010))
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005))
(assert_return (invoke "branch-3"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c)
  (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010))
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005))
(assert_return (invoke "rotation-3"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c))
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003))

(module
  (func $all (param v128 v128) (result v128 v128)
    local.get 0 local.get 1
  )
  (func $tail-call-4 (export "tail-call-4") (param f32 v128) (result v128 v128)
    local.get 1 local.get 1 return_call $all
  )
  (func $call-4 (export "call-4") (param f32 v128) (result v128 v128 f32)
    local.get 1 local.get 1 call $all local.get 0
  )
  (func $return-4 (export "return-4") (param f32 v128) (result v128 v128)
    local.get 1 local.get 1
  )
  (func $settled-4 (export "settled-4") (param f32 v128) (result v128 v128)
    local.get 1 local.get 1 block end return_call $all
  )
  (func $branch-4 (export "branch-4") (param f32 v128) (result v128 v128) (local v128 v128)
    i64.const 1
    block (result v128 v128)
      i64.const 5 local.get 1 local.get 1 local.get 0 drop i32.const 1 br_if 0 drop drop drop local.get 1
      local.get 1
    end
    local.set 3 local.set 2 drop local.get 2 local.get 3
  )
  (func $rotation-4 (export "rotation-4") (param f32 v128) (result f32 v128) (local f32 v128 i32)
    local.get 0 local.get 1
    loop (param f32 v128) (result f32 v128)
      local.set 3 local.set 2 local.get 2 local.get 3 local.get 4 i32.const 1 i32.add local.tee 4 i32.const 3
      i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-4"
  (f32.const 1.75) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
(assert_return (invoke "call-4"
  (f32.const 1.75) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (f32.const 1.75))
(assert_return (invoke "return-4"
  (f32.const 1.75) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
(assert_return (invoke "settled-4"
  (f32.const 1.75) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
(assert_return (invoke "branch-4"
  (f32.const 1.75) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
(assert_return (invoke "rotation-4"
  (f32.const 1.75) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)) (f32.const 1.75)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))

(module
  (func $all (param v128 f32 v128 f32) (result v128 f32 v128 f32)
    local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $tail-call-5 (export "tail-call-5") (param f32 v128 f32 v128) (result v128 f32 v128 f32)
    local.get 3 local.get 0 local.get 1 local.get 2 return_call $all
  )
  (func $call-5 (export "call-5") (param f32 v128 f32 v128) (result v128 f32 v128 f32 f32)
    local.get 3 local.get 0 local.get 1 local.get 2 call $all local.get 0
  )
  (func $return-5 (export "return-5") (param f32 v128 f32 v128) (result v128 f32 v128 f32)
    local.get 3 local.get 0 local.get 1 local.get 2
  )
  (func $settled-5 (export "settled-5") (param f32 v128 f32 v128) (result v128 f32 v128 f32)
    local.get 3 local.get 0 local.get 1 local.get 2 block end return_call $all
  )
  (func $branch-5 (export "branch-5") (param f32 v128 f32 v128) (result v128 f32 v128 f32)
  (local v128 f32 v128 f32)
    i64.const 1
    block (result v128 f32 v128 f32)
      i64.const 5 local.get 3 local.get 0 local.get 1 local.get 2 local.get 0 drop i32.const 1 br_if 0 drop
      drop drop drop drop local.get 3 local.get 0 local.get 1 local.get 2
    end
    local.set 7 local.set 6 local.set 5 local.set 4 drop local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $rotation-5 (export "rotation-5") (param f32 v128 f32 v128) (result f32 v128 f32 v128)
  (local f32 v128 f32 v128 i32)
    local.get 0 local.get 1 local.get 2 local.get 3
    loop (param f32 v128 f32 v128) (result f32 v128 f32 v128)
      local.set 7 local.set 6 local.set 5 local.set 4 local.get 6 local.get 7 local.get 4 local.get 5
      local.get 8 i32.const 1 i32.add local.tee 8 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-5"
  (f32.const 1.75) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (f32.const 3.75)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (f32.const 1.75) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (f32.const 3.75))
(assert_return (invoke "call-5"
  (f32.const 1.75) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (f32.const 3.75)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (f32.const 1.75) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (f32.const 3.75) (f32.const 1.75))
(assert_return (invoke "return-5"
  (f32.const 1.75) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (f32.const 3.75)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (f32.const 1.75) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (f32.const 3.75))
(assert_return (invoke "settled-5"
  (f32.const 1.75) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (f32.const 3.75)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (f32.const 1.75) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (f32.const 3.75))
(assert_return (invoke "branch-5"
  (f32.const 1.75) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (f32.const 3.75)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (f32.const 1.75) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (f32.const 3.75))
(assert_return (invoke "rotation-5"
  (f32.const 1.75) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (f32.const 3.75)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)) (f32.const 3.75)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f32.const 1.75)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))

(module
  (func $all (param v128 f32 f32 v128 v128 f32 f32 v128 f32) (result v128 f32 f32 v128 v128 f32 f32 v128 f32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8
  )
  (func $tail-call-6 (export "tail-call-6") (param v128 v128 f32 f32 f32 f32 v128 v128 f32)
  (result v128 f32 f32 v128 v128 f32 f32 v128 f32)
    local.get 6 local.get 2 local.get 3 local.get 0 local.get 1 local.get 5 local.get 8 local.get 7
    local.get 4 return_call $all
  )
  (func $call-6 (export "call-6") (param v128 v128 f32 f32 f32 f32 v128 v128 f32)
  (result v128 f32 f32 v128 v128 f32 f32 v128 f32 v128)
    local.get 6 local.get 2 local.get 3 local.get 0 local.get 1 local.get 5 local.get 8 local.get 7
    local.get 4 call $all local.get 0
  )
  (func $return-6 (export "return-6") (param v128 v128 f32 f32 f32 f32 v128 v128 f32)
  (result v128 f32 f32 v128 v128 f32 f32 v128 f32)
    local.get 6 local.get 2 local.get 3 local.get 0 local.get 1 local.get 5 local.get 8 local.get 7
    local.get 4
  )
  (func $settled-6 (export "settled-6") (param v128 v128 f32 f32 f32 f32 v128 v128 f32)
  (result v128 f32 f32 v128 v128 f32 f32 v128 f32)
    local.get 6 local.get 2 local.get 3 local.get 0 local.get 1 local.get 5 local.get 8 local.get 7
    local.get 4 block end return_call $all
  )
  (func $branch-6 (export "branch-6") (param v128 v128 f32 f32 f32 f32 v128 v128 f32)
  (result v128 f32 f32 v128 v128 f32 f32 v128 f32) (local v128 f32 f32 v128 v128 f32 f32 v128 f32)
    i64.const 1
    block (result v128 f32 f32 v128 v128 f32 f32 v128 f32)
      i64.const 5 local.get 6 local.get 2 local.get 3 local.get 0 local.get 1 local.get 5 local.get 8
      local.get 7 local.get 4 local.get 0 drop i32.const 1 br_if 0 drop drop drop drop drop drop drop drop
      drop drop local.get 6 local.get 2 local.get 3 local.get 0 local.get 1 local.get 5 local.get 8
      local.get 7 local.get 4
    end
    local.set 17 local.set 16 local.set 15 local.set 14 local.set 13 local.set 12 local.set 11 local.set 10
    local.set 9 drop local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
  (func $rotation-6 (export "rotation-6") (param v128 v128 f32 f32 f32 f32 v128 v128 f32)
  (result v128 v128 f32 f32 f32 f32 v128 v128 f32) (local v128 v128 f32 f32 f32 f32 v128 v128 f32 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8
    loop (param v128 v128 f32 f32 f32 f32 v128 v128 f32) (result v128 v128 f32 f32 f32 f32 v128 v128 f32)
      local.set 17 local.set 16 local.set 15 local.set 14 local.set 13 local.set 12 local.set 11 local.set 10
      local.set 9 local.get 10 local.get 15 local.get 12 local.get 13 local.get 14 local.get 17 local.get 16
      local.get 9 local.get 11 local.get 18 i32.const 1 i32.add local.tee 18 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-6"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (f32.const 9.75)) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f32.const 3.75) (f32.const 4.75)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (f32.const 6.75) (f32.const 9.75) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f32.const 5.75))
(assert_return (invoke "call-6"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (f32.const 9.75)) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f32.const 3.75) (f32.const 4.75)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (f32.const 6.75) (f32.const 9.75) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f32.const 5.75)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "return-6"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (f32.const 9.75)) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f32.const 3.75) (f32.const 4.75)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (f32.const 6.75) (f32.const 9.75) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f32.const 5.75))
(assert_return (invoke "settled-6"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (f32.const 9.75)) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f32.const 3.75) (f32.const 4.75)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (f32.const 6.75) (f32.const 9.75) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f32.const 5.75))
(assert_return (invoke "branch-6"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (f32.const 9.75)) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f32.const 3.75) (f32.const 4.75)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (f32.const 6.75) (f32.const 9.75) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f32.const 5.75))
(assert_return (invoke "rotation-6"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (f32.const 9.75)) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const 6.75) (f32.const 9.75) (f32.const 3.75)
  (f32.const 4.75) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f32.const 5.75))

(module
  (func $all (param v128 v128 f32 f32 v128 v128 f32 f32 f32 f32 v128 v128 f32 v128 f32 f32)
  (result v128 v128 f32 f32 v128 v128 f32 f32 f32 f32 v128 v128 f32 v128 f32 f32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $tail-call-7 (export "tail-call-7")
  (param f32 f32 v128 v128 v128 v128 f32 f32 v128 f32 f32 f32 v128 v128 f32 f32)
  (result v128 v128 f32 f32 v128 v128 f32 f32 f32 f32 v128 v128 f32 v128 f32 f32)
    local.get 5 local.get 13 local.get 6 local.get 1 local.get 12 local.get 2 local.get 15 local.get 9
    local.get 0 local.get 7 local.get 3 local.get 4 local.get 11 local.get 8 local.get 10 local.get 14
    return_call $all
  )
  (func $call-7 (export "call-7")
  (param f32 f32 v128 v128 v128 v128 f32 f32 v128 f32 f32 f32 v128 v128 f32 f32)
  (result v128 v128 f32 f32 v128 v128 f32 f32 f32 f32 v128 v128 f32 v128 f32 f32 f32)
    local.get 5 local.get 13 local.get 6 local.get 1 local.get 12 local.get 2 local.get 15 local.get 9
    local.get 0 local.get 7 local.get 3 local.get 4 local.get 11 local.get 8 local.get 10 local.get 14
    call $all local.get 0
  )
  (func $return-7 (export "return-7")
  (param f32 f32 v128 v128 v128 v128 f32 f32 v128 f32 f32 f32 v128 v128 f32 f32)
  (result v128 v128 f32 f32 v128 v128 f32 f32 f32 f32 v128 v128 f32 v128 f32 f32)
    local.get 5 local.get 13 local.get 6 local.get 1 local.get 12 local.get 2 local.get 15 local.get 9
    local.get 0 local.get 7 local.get 3 local.get 4 local.get 11 local.get 8 local.get 10 local.get 14
  )
  (func $settled-7 (export "settled-7")
  (param f32 f32 v128 v128 v128 v128 f32 f32 v128 f32 f32 f32 v128 v128 f32 f32)
  (result v128 v128 f32 f32 v128 v128 f32 f32 f32 f32 v128 v128 f32 v128 f32 f32)
    local.get 5 local.get 13 local.get 6 local.get 1 local.get 12 local.get 2 local.get 15 local.get 9
    local.get 0 local.get 7 local.get 3 local.get 4 local.get 11 local.get 8 local.get 10 local.get 14
    block end return_call $all
  )
  (func $branch-7 (export "branch-7")
  (param f32 f32 v128 v128 v128 v128 f32 f32 v128 f32 f32 f32 v128 v128 f32 f32)
  (result v128 v128 f32 f32 v128 v128 f32 f32 f32 f32 v128 v128 f32 v128 f32 f32)
  (local v128 v128 f32 f32 v128 v128 f32 f32 f32 f32 v128 v128 f32 v128 f32 f32)
    i64.const 1
    block (result v128 v128 f32 f32 v128 v128 f32 f32 f32 f32 v128 v128 f32 v128 f32 f32)
      i64.const 5 local.get 5 local.get 13 local.get 6 local.get 1 local.get 12 local.get 2 local.get 15
      local.get 9 local.get 0 local.get 7 local.get 3 local.get 4 local.get 11 local.get 8 local.get 10
      local.get 14 local.get 0 drop i32.const 1 br_if 0 drop drop drop drop drop drop drop drop drop drop drop
      drop drop drop drop drop drop local.get 5 local.get 13 local.get 6 local.get 1 local.get 12 local.get 2
      local.get 15 local.get 9 local.get 0 local.get 7 local.get 3 local.get 4 local.get 11 local.get 8
      local.get 10 local.get 14
    end
    local.set 31 local.set 30 local.set 29 local.set 28 local.set 27 local.set 26 local.set 25 local.set 24
    local.set 23 local.set 22 local.set 21 local.set 20 local.set 19 local.set 18 local.set 17 local.set 16
    drop local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22
    local.get 23 local.get 24 local.get 25 local.get 26 local.get 27 local.get 28 local.get 29 local.get 30
    local.get 31
  )
  (func $rotation-7 (export "rotation-7") (param f32 f32 v128 v128 v128 v128 f32 f32 v128 f32 f32 f32)
  (result f32 f32 v128 v128 v128 v128 f32 f32 v128 f32 f32 f32)
  (local f32 f32 v128 v128 v128 v128 f32 f32 v128 f32 f32 f32 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
    loop (param f32 f32 v128 v128 v128 v128 f32 f32 v128 f32 f32 f32) (result f32 f32 v128 v128 v128 v128 f32 f32 v128 f32 f32 f32)
      local.set 23 local.set 22 local.set 21 local.set 20 local.set 19 local.set 18 local.set 17 local.set 16
      local.set 15 local.set 14 local.set 13 local.set 12 local.get 13 local.get 18 local.get 15 local.get 16
      local.get 17 local.get 20 local.get 19 local.get 21 local.get 14 local.get 22 local.get 23 local.get 12
      local.get 24 i32.const 1 i32.add local.tee 24 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-7"
  (f32.const 1.75) (f32.const 2.75) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (f32.const 7.75) (f32.const 8.75)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f32.const 10.75) (f32.const 11.75) (f32.const 12.75)
  (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (f32.const 15.75) (f32.const 16.75)) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (f32.const 7.75) (f32.const 2.75)
  (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (f32.const 16.75) (f32.const 10.75) (f32.const 1.75) (f32.const 8.75)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (f32.const 12.75) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f32.const 11.75) (f32.const 15.75))
(assert_return (invoke "call-7"
  (f32.const 1.75) (f32.const 2.75) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (f32.const 7.75) (f32.const 8.75)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f32.const 10.75) (f32.const 11.75) (f32.const 12.75)
  (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (f32.const 15.75) (f32.const 16.75)) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (f32.const 7.75) (f32.const 2.75)
  (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (f32.const 16.75) (f32.const 10.75) (f32.const 1.75) (f32.const 8.75)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (f32.const 12.75) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f32.const 11.75) (f32.const 15.75)
  (f32.const 1.75))
(assert_return (invoke "return-7"
  (f32.const 1.75) (f32.const 2.75) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (f32.const 7.75) (f32.const 8.75)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f32.const 10.75) (f32.const 11.75) (f32.const 12.75)
  (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (f32.const 15.75) (f32.const 16.75)) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (f32.const 7.75) (f32.const 2.75)
  (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (f32.const 16.75) (f32.const 10.75) (f32.const 1.75) (f32.const 8.75)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (f32.const 12.75) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f32.const 11.75) (f32.const 15.75))
(assert_return (invoke "settled-7"
  (f32.const 1.75) (f32.const 2.75) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (f32.const 7.75) (f32.const 8.75)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f32.const 10.75) (f32.const 11.75) (f32.const 12.75)
  (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (f32.const 15.75) (f32.const 16.75)) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (f32.const 7.75) (f32.const 2.75)
  (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (f32.const 16.75) (f32.const 10.75) (f32.const 1.75) (f32.const 8.75)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (f32.const 12.75) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f32.const 11.75) (f32.const 15.75))
(assert_return (invoke "branch-7"
  (f32.const 1.75) (f32.const 2.75) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (f32.const 7.75) (f32.const 8.75)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f32.const 10.75) (f32.const 11.75) (f32.const 12.75)
  (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (f32.const 15.75) (f32.const 16.75)) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (f32.const 7.75) (f32.const 2.75)
  (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (f32.const 16.75) (f32.const 10.75) (f32.const 1.75) (f32.const 8.75)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (f32.const 12.75) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f32.const 11.75) (f32.const 15.75))
(assert_return (invoke "rotation-7"
  (f32.const 1.75) (f32.const 2.75) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (f32.const 7.75) (f32.const 8.75)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f32.const 10.75) (f32.const 11.75) (f32.const 12.75))
  (f32.const 8.75) (f32.const 10.75) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f32.const 11.75) (f32.const 12.75)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (f32.const 1.75) (f32.const 2.75) (f32.const 7.75))

(module
  (func $all (param i64 v128) (result i64 v128)
    local.get 0 local.get 1
  )
  (func $tail-call-8 (export "tail-call-8") (param v128 i64) (result i64 v128)
    local.get 1 local.get 0 return_call $all
  )
  (func $call-8 (export "call-8") (param v128 i64) (result i64 v128 v128)
    local.get 1 local.get 0 call $all local.get 0
  )
  (func $return-8 (export "return-8") (param v128 i64) (result i64 v128)
    local.get 1 local.get 0
  )
  (func $settled-8 (export "settled-8") (param v128 i64) (result i64 v128)
    local.get 1 local.get 0 block end return_call $all
  )
  (func $branch-8 (export "branch-8") (param v128 i64) (result i64 v128) (local i64 v128)
    i64.const 1
    block (result i64 v128)
      i64.const 5 local.get 1 local.get 0 local.get 0 drop i32.const 1 br_if 0 drop drop drop local.get 1
      local.get 0
    end
    local.set 3 local.set 2 drop local.get 2 local.get 3
  )
  (func $rotation-8 (export "rotation-8") (param v128 i64) (result v128 i64) (local v128 i64 i32)
    local.get 0 local.get 1
    loop (param v128 i64) (result v128 i64)
      local.set 3 local.set 2 local.get 2 local.get 3 local.get 4 i32.const 1 i32.add local.tee 4 i32.const 3
      i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-8"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202))
  (i64.const 0x202020202020202) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "call-8"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202))
  (i64.const 0x202020202020202) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "return-8"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202))
  (i64.const 0x202020202020202) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "settled-8"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202))
  (i64.const 0x202020202020202) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "branch-8"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202))
  (i64.const 0x202020202020202) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "rotation-8"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202))
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202))

(module
  (func $all (param i64 v128 i64 i64) (result i64 v128 i64 i64)
    local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $tail-call-9 (export "tail-call-9") (param v128 v128 i64 v128) (result i64 v128 i64 i64)
    local.get 2 local.get 1 local.get 2 local.get 2 return_call $all
  )
  (func $call-9 (export "call-9") (param v128 v128 i64 v128) (result i64 v128 i64 i64 v128)
    local.get 2 local.get 1 local.get 2 local.get 2 call $all local.get 0
  )
  (func $return-9 (export "return-9") (param v128 v128 i64 v128) (result i64 v128 i64 i64)
    local.get 2 local.get 1 local.get 2 local.get 2
  )
  (func $settled-9 (export "settled-9") (param v128 v128 i64 v128) (result i64 v128 i64 i64)
    local.get 2 local.get 1 local.get 2 local.get 2 block end return_call $all
  )
  (func $branch-9 (export "branch-9") (param v128 v128 i64 v128) (result i64 v128 i64 i64)
  (local i64 v128 i64 i64)
    i64.const 1
    block (result i64 v128 i64 i64)
      i64.const 5 local.get 2 local.get 1 local.get 2 local.get 2 local.get 0 drop i32.const 1 br_if 0 drop
      drop drop drop drop local.get 2 local.get 1 local.get 2 local.get 2
    end
    local.set 7 local.set 6 local.set 5 local.set 4 drop local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $rotation-9 (export "rotation-9") (param v128 v128 i64 v128) (result v128 v128 i64 v128)
  (local v128 v128 i64 v128 i32)
    local.get 0 local.get 1 local.get 2 local.get 3
    loop (param v128 v128 i64 v128) (result v128 v128 i64 v128)
      local.set 7 local.set 6 local.set 5 local.set 4 local.get 5 local.get 7 local.get 6 local.get 4
      local.get 8 i32.const 1 i32.add local.tee 8 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-9"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (i64.const 0x303030303030303) (i64.const 0x303030303030303))
(assert_return (invoke "call-9"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (i64.const 0x303030303030303) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "return-9"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (i64.const 0x303030303030303) (i64.const 0x303030303030303))
(assert_return (invoke "settled-9"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (i64.const 0x303030303030303) (i64.const 0x303030303030303))
(assert_return (invoke "branch-9"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (i64.const 0x303030303030303) (i64.const 0x303030303030303))
(assert_return (invoke "rotation-9"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))

(module
  (func $all (param i64 i64 v128 v128 i64 v128 i64 i64 v128) (result i64 i64 v128 v128 i64 v128 i64 i64 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8
  )
  (func $tail-call-10 (export "tail-call-10") (param v128 i64 i64 i64 i64 v128 i64 v128 v128)
  (result i64 i64 v128 v128 i64 v128 i64 i64 v128)
    local.get 4 local.get 3 local.get 8 local.get 0 local.get 2 local.get 7 local.get 6 local.get 1
    local.get 5 return_call $all
  )
  (func $call-10 (export "call-10") (param v128 i64 i64 i64 i64 v128 i64 v128 v128)
  (result i64 i64 v128 v128 i64 v128 i64 i64 v128 v128)
    local.get 4 local.get 3 local.get 8 local.get 0 local.get 2 local.get 7 local.get 6 local.get 1
    local.get 5 call $all local.get 0
  )
  (func $return-10 (export "return-10") (param v128 i64 i64 i64 i64 v128 i64 v128 v128)
  (result i64 i64 v128 v128 i64 v128 i64 i64 v128)
    local.get 4 local.get 3 local.get 8 local.get 0 local.get 2 local.get 7 local.get 6 local.get 1
    local.get 5
  )
  (func $settled-10 (export "settled-10") (param v128 i64 i64 i64 i64 v128 i64 v128 v128)
  (result i64 i64 v128 v128 i64 v128 i64 i64 v128)
    local.get 4 local.get 3 local.get 8 local.get 0 local.get 2 local.get 7 local.get 6 local.get 1
    local.get 5 block end return_call $all
  )
  (func $branch-10 (export "branch-10") (param v128 i64 i64 i64 i64 v128 i64 v128 v128)
  (result i64 i64 v128 v128 i64 v128 i64 i64 v128) (local i64 i64 v128 v128 i64 v128 i64 i64 v128)
    i64.const 1
    block (result i64 i64 v128 v128 i64 v128 i64 i64 v128)
      i64.const 5 local.get 4 local.get 3 local.get 8 local.get 0 local.get 2 local.get 7 local.get 6
      local.get 1 local.get 5 local.get 0 drop i32.const 1 br_if 0 drop drop drop drop drop drop drop drop
      drop drop local.get 4 local.get 3 local.get 8 local.get 0 local.get 2 local.get 7 local.get 6
      local.get 1 local.get 5
    end
    local.set 17 local.set 16 local.set 15 local.set 14 local.set 13 local.set 12 local.set 11 local.set 10
    local.set 9 drop local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
  (func $rotation-10 (export "rotation-10") (param v128 i64 i64 i64 i64 v128 i64 v128 v128)
  (result v128 i64 i64 i64 i64 v128 i64 v128 v128) (local v128 i64 i64 i64 i64 v128 i64 v128 v128 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8
    loop (param v128 i64 i64 i64 i64 v128 i64 v128 v128) (result v128 i64 i64 i64 i64 v128 i64 v128 v128)
      local.set 17 local.set 16 local.set 15 local.set 14 local.set 13 local.set 12 local.set 11 local.set 10
      local.set 9 local.get 14 local.get 11 local.get 12 local.get 13 local.get 15 local.get 16 local.get 10
      local.get 17 local.get 9 local.get 18 i32.const 1 i32.add local.tee 18 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-10"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (i64.const 0x707070707070707)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009))
  (i64.const 0x505050505050505) (i64.const 0x404040404040404)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (i64.const 0x707070707070707) (i64.const 0x202020202020202)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006))
(assert_return (invoke "call-10"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (i64.const 0x707070707070707)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009))
  (i64.const 0x505050505050505) (i64.const 0x404040404040404)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (i64.const 0x707070707070707) (i64.const 0x202020202020202)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "return-10"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (i64.const 0x707070707070707)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009))
  (i64.const 0x505050505050505) (i64.const 0x404040404040404)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (i64.const 0x707070707070707) (i64.const 0x202020202020202)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006))
(assert_return (invoke "settled-10"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (i64.const 0x707070707070707)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009))
  (i64.const 0x505050505050505) (i64.const 0x404040404040404)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (i64.const 0x707070707070707) (i64.const 0x202020202020202)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006))
(assert_return (invoke "branch-10"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (i64.const 0x707070707070707)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009))
  (i64.const 0x505050505050505) (i64.const 0x404040404040404)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (i64.const 0x707070707070707) (i64.const 0x202020202020202)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006))
(assert_return (invoke "rotation-10"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (i64.const 0x707070707070707)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009))
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (i64.const 0x505050505050505)
  (i64.const 0x707070707070707) (i64.const 0x202020202020202) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x404040404040404)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008))

(module
  (func $all (param i64 v128 v128 v128 i64 v128 v128 i64 i64 v128 i64 v128 v128 v128 v128 v128)
  (result i64 v128 v128 v128 i64 v128 v128 i64 i64 v128 i64 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $tail-call-11 (export "tail-call-11")
  (param v128 v128 v128 v128 v128 v128 v128 i64 v128 i64 i64 v128 i64 v128 i64 v128)
  (result i64 v128 v128 v128 i64 v128 v128 i64 i64 v128 i64 v128 v128 v128 v128 v128)
    local.get 9 local.get 6 local.get 11 local.get 15 local.get 12 local.get 8 local.get 4 local.get 10
    local.get 7 local.get 3 local.get 14 local.get 5 local.get 0 local.get 13 local.get 1 local.get 2
    return_call $all
  )
  (func $call-11 (export "call-11")
  (param v128 v128 v128 v128 v128 v128 v128 i64 v128 i64 i64 v128 i64 v128 i64 v128)
  (result i64 v128 v128 v128 i64 v128 v128 i64 i64 v128 i64 v128 v128 v128 v128 v128 v128)
    local.get 9 local.get 6 local.get 11 local.get 15 local.get 12 local.get 8 local.get 4 local.get 10
    local.get 7 local.get 3 local.get 14 local.get 5 local.get 0 local.get 13 local.get 1 local.get 2
    call $all local.get 0
  )
  (func $return-11 (export "return-11")
  (param v128 v128 v128 v128 v128 v128 v128 i64 v128 i64 i64 v128 i64 v128 i64 v128)
  (result i64 v128 v128 v128 i64 v128 v128 i64 i64 v128 i64 v128 v128 v128 v128 v128)
    local.get 9 local.get 6 local.get 11 local.get 15 local.get 12 local.get 8 local.get 4 local.get 10
    local.get 7 local.get 3 local.get 14 local.get 5 local.get 0 local.get 13 local.get 1 local.get 2
  )
  (func $settled-11 (export "settled-11")
  (param v128 v128 v128 v128 v128 v128 v128 i64 v128 i64 i64 v128 i64 v128 i64 v128)
  (result i64 v128 v128 v128 i64 v128 v128 i64 i64 v128 i64 v128 v128 v128 v128 v128)
    local.get 9 local.get 6 local.get 11 local.get 15 local.get 12 local.get 8 local.get 4 local.get 10
    local.get 7 local.get 3 local.get 14 local.get 5 local.get 0 local.get 13 local.get 1 local.get 2
    block end return_call $all
  )
  (func $branch-11 (export "branch-11")
  (param v128 v128 v128 v128 v128 v128 v128 i64 v128 i64 i64 v128 i64 v128 i64 v128)
  (result i64 v128 v128 v128 i64 v128 v128 i64 i64 v128 i64 v128 v128 v128 v128 v128)
  (local i64 v128 v128 v128 i64 v128 v128 i64 i64 v128 i64 v128 v128 v128 v128 v128)
    i64.const 1
    block (result i64 v128 v128 v128 i64 v128 v128 i64 i64 v128 i64 v128 v128 v128 v128 v128)
      i64.const 5 local.get 9 local.get 6 local.get 11 local.get 15 local.get 12 local.get 8 local.get 4
      local.get 10 local.get 7 local.get 3 local.get 14 local.get 5 local.get 0 local.get 13 local.get 1
      local.get 2 local.get 0 drop i32.const 1 br_if 0 drop drop drop drop drop drop drop drop drop drop drop
      drop drop drop drop drop drop local.get 9 local.get 6 local.get 11 local.get 15 local.get 12 local.get 8
      local.get 4 local.get 10 local.get 7 local.get 3 local.get 14 local.get 5 local.get 0 local.get 13
      local.get 1 local.get 2
    end
    local.set 31 local.set 30 local.set 29 local.set 28 local.set 27 local.set 26 local.set 25 local.set 24
    local.set 23 local.set 22 local.set 21 local.set 20 local.set 19 local.set 18 local.set 17 local.set 16
    drop local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22
    local.get 23 local.get 24 local.get 25 local.get 26 local.get 27 local.get 28 local.get 29 local.get 30
    local.get 31
  )
  (func $rotation-11 (export "rotation-11") (param v128 v128 v128 v128 v128 v128 v128 i64 v128 i64 i64 v128)
  (result v128 v128 v128 v128 v128 v128 v128 i64 v128 i64 i64 v128)
  (local v128 v128 v128 v128 v128 v128 v128 i64 v128 i64 i64 v128 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
    loop (param v128 v128 v128 v128 v128 v128 v128 i64 v128 i64 i64 v128) (result v128 v128 v128 v128 v128 v128 v128 i64 v128 i64 i64 v128)
      local.set 23 local.set 22 local.set 21 local.set 20 local.set 19 local.set 18 local.set 17 local.set 16
      local.set 15 local.set 14 local.set 13 local.set 12 local.get 13 local.get 14 local.get 15 local.get 16
      local.get 17 local.get 18 local.get 20 local.get 21 local.get 23 local.get 22 local.get 19 local.get 12
      local.get 24 i32.const 1 i32.add local.tee 24 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-11"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (i64.const 0x808080808080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (i64.const 0xa0a0a0a0a0a0a0a)
  (i64.const 0xb0b0b0b0b0b0b0b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c)
  (i64.const 0xd0d0d0d0d0d0d0d) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (i64.const 0xf0f0f0f0f0f0f0f) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010))
  (i64.const 0xa0a0a0a0a0a0a0a) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)
  (i64.const 0xd0d0d0d0d0d0d0d) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (i64.const 0xb0b0b0b0b0b0b0b)
  (i64.const 0x808080808080808) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (i64.const 0xf0f0f0f0f0f0f0f) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003))
(assert_return (invoke "call-11"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (i64.const 0x808080808080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (i64.const 0xa0a0a0a0a0a0a0a)
  (i64.const 0xb0b0b0b0b0b0b0b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c)
  (i64.const 0xd0d0d0d0d0d0d0d) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (i64.const 0xf0f0f0f0f0f0f0f) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010))
  (i64.const 0xa0a0a0a0a0a0a0a) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)
  (i64.const 0xd0d0d0d0d0d0d0d) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (i64.const 0xb0b0b0b0b0b0b0b)
  (i64.const 0x808080808080808) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (i64.const 0xf0f0f0f0f0f0f0f) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "return-11"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (i64.const 0x808080808080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (i64.const 0xa0a0a0a0a0a0a0a)
  (i64.const 0xb0b0b0b0b0b0b0b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c)
  (i64.const 0xd0d0d0d0d0d0d0d) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (i64.const 0xf0f0f0f0f0f0f0f) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010))
  (i64.const 0xa0a0a0a0a0a0a0a) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)
  (i64.const 0xd0d0d0d0d0d0d0d) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (i64.const 0xb0b0b0b0b0b0b0b)
  (i64.const 0x808080808080808) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (i64.const 0xf0f0f0f0f0f0f0f) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003))
(assert_return (invoke "settled-11"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (i64.const 0x808080808080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (i64.const 0xa0a0a0a0a0a0a0a)
  (i64.const 0xb0b0b0b0b0b0b0b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c)
  (i64.const 0xd0d0d0d0d0d0d0d) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (i64.const 0xf0f0f0f0f0f0f0f) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010))
  (i64.const 0xa0a0a0a0a0a0a0a) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)
  (i64.const 0xd0d0d0d0d0d0d0d) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (i64.const 0xb0b0b0b0b0b0b0b)
  (i64.const 0x808080808080808) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (i64.const 0xf0f0f0f0f0f0f0f) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003))
(assert_return (invoke "branch-11"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (i64.const 0x808080808080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (i64.const 0xa0a0a0a0a0a0a0a)
  (i64.const 0xb0b0b0b0b0b0b0b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c)
  (i64.const 0xd0d0d0d0d0d0d0d) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (i64.const 0xf0f0f0f0f0f0f0f) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010))
  (i64.const 0xa0a0a0a0a0a0a0a) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)
  (i64.const 0xd0d0d0d0d0d0d0d) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (i64.const 0xb0b0b0b0b0b0b0b)
  (i64.const 0x808080808080808) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (i64.const 0xf0f0f0f0f0f0f0f) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003))
(assert_return (invoke "rotation-11"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (i64.const 0x808080808080808)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (i64.const 0xa0a0a0a0a0a0a0a)
  (i64.const 0xb0b0b0b0b0b0b0b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c))
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x808080808080808)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (i64.const 0xa0a0a0a0a0a0a0a)
  (i64.const 0xb0b0b0b0b0b0b0b) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003))

(module
  (func $all (param v128 v128) (result v128 v128)
    local.get 0 local.get 1
  )
  (func $tail-call-12 (export "tail-call-12") (param v128 v128) (result v128 v128)
    local.get 1 local.get 0 return_call $all
  )
  (func $call-12 (export "call-12") (param v128 v128) (result v128 v128 v128)
    local.get 1 local.get 0 call $all local.get 0
  )
  (func $return-12 (export "return-12") (param v128 v128) (result v128 v128)
    local.get 1 local.get 0
  )
  (func $settled-12 (export "settled-12") (param v128 v128) (result v128 v128)
    local.get 1 local.get 0 block end return_call $all
  )
  (func $branch-12 (export "branch-12") (param v128 v128) (result v128 v128) (local v128 v128)
    i64.const 1
    block (result v128 v128)
      i64.const 5 local.get 1 local.get 0 local.get 0 drop i32.const 1 br_if 0 drop drop drop local.get 1
      local.get 0
    end
    local.set 3 local.set 2 drop local.get 2 local.get 3
  )
  (func $rotation-12 (export "rotation-12") (param v128 v128) (result v128 v128) (local v128 v128 i32)
    local.get 0 local.get 1
    loop (param v128 v128) (result v128 v128)
      local.set 3 local.set 2 local.get 3 local.get 2 local.get 4 i32.const 1 i32.add local.tee 4 i32.const 3
      i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-12"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "call-12"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "return-12"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "settled-12"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "branch-12"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "rotation-12"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))

(module
  (func $all (param i64 f32 v128 f32) (result i64 f32 v128 f32)
    local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $tail-call-13 (export "tail-call-13") (param v128 f32 i64 f32) (result i64 f32 v128 f32)
    local.get 2 local.get 1 local.get 0 local.get 3 return_call $all
  )
  (func $call-13 (export "call-13") (param v128 f32 i64 f32) (result i64 f32 v128 f32 v128)
    local.get 2 local.get 1 local.get 0 local.get 3 call $all local.get 0
  )
  (func $return-13 (export "return-13") (param v128 f32 i64 f32) (result i64 f32 v128 f32)
    local.get 2 local.get 1 local.get 0 local.get 3
  )
  (func $settled-13 (export "settled-13") (param v128 f32 i64 f32) (result i64 f32 v128 f32)
    local.get 2 local.get 1 local.get 0 local.get 3 block end return_call $all
  )
  (func $branch-13 (export "branch-13") (param v128 f32 i64 f32) (result i64 f32 v128 f32)
  (local i64 f32 v128 f32)
    i64.const 1
    block (result i64 f32 v128 f32)
      i64.const 5 local.get 2 local.get 1 local.get 0 local.get 3 local.get 0 drop i32.const 1 br_if 0 drop
      drop drop drop drop local.get 2 local.get 1 local.get 0 local.get 3
    end
    local.set 7 local.set 6 local.set 5 local.set 4 drop local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $rotation-13 (export "rotation-13") (param v128 f32 i64 f32) (result v128 f32 i64 f32)
  (local v128 f32 i64 f32 i32)
    local.get 0 local.get 1 local.get 2 local.get 3
    loop (param v128 f32 i64 f32) (result v128 f32 i64 f32)
      local.set 7 local.set 6 local.set 5 local.set 4 local.get 4 local.get 7 local.get 6 local.get 5
      local.get 8 i32.const 1 i32.add local.tee 8 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-13"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const 2.75) (i64.const 0x303030303030303)
  (f32.const 4.75)) (i64.const 0x303030303030303) (f32.const 2.75)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const 4.75))
(assert_return (invoke "call-13"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const 2.75) (i64.const 0x303030303030303)
  (f32.const 4.75)) (i64.const 0x303030303030303) (f32.const 2.75)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const 4.75)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "return-13"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const 2.75) (i64.const 0x303030303030303)
  (f32.const 4.75)) (i64.const 0x303030303030303) (f32.const 2.75)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const 4.75))
(assert_return (invoke "settled-13"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const 2.75) (i64.const 0x303030303030303)
  (f32.const 4.75)) (i64.const 0x303030303030303) (f32.const 2.75)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const 4.75))
(assert_return (invoke "branch-13"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const 2.75) (i64.const 0x303030303030303)
  (f32.const 4.75)) (i64.const 0x303030303030303) (f32.const 2.75)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const 4.75))
(assert_return (invoke "rotation-13"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const 2.75) (i64.const 0x303030303030303)
  (f32.const 4.75)) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const 4.75)
  (i64.const 0x303030303030303) (f32.const 2.75))

(module
  (func $all (param f32 f32 f32 f32 v128 i64 v128 f32 f32) (result f32 f32 f32 f32 v128 i64 v128 f32 f32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8
  )
  (func $tail-call-14 (export "tail-call-14") (param v128 f32 f32 i64 f32 i64 v128 v128 v128)
  (result f32 f32 f32 f32 v128 i64 v128 f32 f32)
    local.get 1 local.get 4 local.get 2 local.get 1 local.get 8 local.get 5 local.get 7 local.get 1
    local.get 1 return_call $all
  )
  (func $call-14 (export "call-14") (param v128 f32 f32 i64 f32 i64 v128 v128 v128)
  (result f32 f32 f32 f32 v128 i64 v128 f32 f32 v128)
    local.get 1 local.get 4 local.get 2 local.get 1 local.get 8 local.get 5 local.get 7 local.get 1
    local.get 1 call $all local.get 0
  )
  (func $return-14 (export "return-14") (param v128 f32 f32 i64 f32 i64 v128 v128 v128)
  (result f32 f32 f32 f32 v128 i64 v128 f32 f32)
    local.get 1 local.get 4 local.get 2 local.get 1 local.get 8 local.get 5 local.get 7 local.get 1
    local.get 1
  )
  (func $settled-14 (export "settled-14") (param v128 f32 f32 i64 f32 i64 v128 v128 v128)
  (result f32 f32 f32 f32 v128 i64 v128 f32 f32)
    local.get 1 local.get 4 local.get 2 local.get 1 local.get 8 local.get 5 local.get 7 local.get 1
    local.get 1 block end return_call $all
  )
  (func $branch-14 (export "branch-14") (param v128 f32 f32 i64 f32 i64 v128 v128 v128)
  (result f32 f32 f32 f32 v128 i64 v128 f32 f32) (local f32 f32 f32 f32 v128 i64 v128 f32 f32)
    i64.const 1
    block (result f32 f32 f32 f32 v128 i64 v128 f32 f32)
      i64.const 5 local.get 1 local.get 4 local.get 2 local.get 1 local.get 8 local.get 5 local.get 7
      local.get 1 local.get 1 local.get 0 drop i32.const 1 br_if 0 drop drop drop drop drop drop drop drop
      drop drop local.get 1 local.get 4 local.get 2 local.get 1 local.get 8 local.get 5 local.get 7
      local.get 1 local.get 1
    end
    local.set 17 local.set 16 local.set 15 local.set 14 local.set 13 local.set 12 local.set 11 local.set 10
    local.set 9 drop local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
  (func $rotation-14 (export "rotation-14") (param v128 f32 f32 i64 f32 i64 v128 v128 v128)
  (result v128 f32 f32 i64 f32 i64 v128 v128 v128) (local v128 f32 f32 i64 f32 i64 v128 v128 v128 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8
    loop (param v128 f32 f32 i64 f32 i64 v128 v128 v128) (result v128 f32 f32 i64 f32 i64 v128 v128 v128)
      local.set 17 local.set 16 local.set 15 local.set 14 local.set 13 local.set 12 local.set 11 local.set 10
      local.set 9 local.get 15 local.get 11 local.get 13 local.get 14 local.get 10 local.get 12 local.get 16
      local.get 17 local.get 9 local.get 18 i32.const 1 i32.add local.tee 18 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-14"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const 2.75) (f32.const 3.75)
  (i64.const 0x404040404040404) (f32.const 5.75) (i64.const 0x606060606060606)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (f32.const 2.75) (f32.const 5.75) (f32.const 3.75)
  (f32.const 2.75) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (i64.const 0x606060606060606)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f32.const 2.75) (f32.const 2.75))
(assert_return (invoke "call-14"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const 2.75) (f32.const 3.75)
  (i64.const 0x404040404040404) (f32.const 5.75) (i64.const 0x606060606060606)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (f32.const 2.75) (f32.const 5.75) (f32.const 3.75)
  (f32.const 2.75) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (i64.const 0x606060606060606)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f32.const 2.75) (f32.const 2.75)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "return-14"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const 2.75) (f32.const 3.75)
  (i64.const 0x404040404040404) (f32.const 5.75) (i64.const 0x606060606060606)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (f32.const 2.75) (f32.const 5.75) (f32.const 3.75)
  (f32.const 2.75) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (i64.const 0x606060606060606)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f32.const 2.75) (f32.const 2.75))
(assert_return (invoke "settled-14"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const 2.75) (f32.const 3.75)
  (i64.const 0x404040404040404) (f32.const 5.75) (i64.const 0x606060606060606)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (f32.const 2.75) (f32.const 5.75) (f32.const 3.75)
  (f32.const 2.75) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (i64.const 0x606060606060606)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f32.const 2.75) (f32.const 2.75))
(assert_return (invoke "branch-14"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const 2.75) (f32.const 3.75)
  (i64.const 0x404040404040404) (f32.const 5.75) (i64.const 0x606060606060606)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (f32.const 2.75) (f32.const 5.75) (f32.const 3.75)
  (f32.const 2.75) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (i64.const 0x606060606060606)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f32.const 2.75) (f32.const 2.75))
(assert_return (invoke "rotation-14"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const 2.75) (f32.const 3.75)
  (i64.const 0x404040404040404) (f32.const 5.75) (i64.const 0x606060606060606)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (f32.const 2.75) (f32.const 3.75) (i64.const 0x606060606060606) (f32.const 5.75)
  (i64.const 0x404040404040404) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008))

(module
  (func $all (param v128 f32 i64 v128 v128 i32 i64 f64 f64 v128 v128 v128 f64 f64 f64 f32)
  (result v128 f32 i64 v128 v128 i32 i64 f64 f64 v128 v128 v128 f64 f64 f64 f32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $tail-call-15 (export "tail-call-15")
  (param v128 f64 i64 v128 f32 f64 v128 f32 i64 v128 i32 v128 v128 f64 f64 f64)
  (result v128 f32 i64 v128 v128 i32 i64 f64 f64 v128 v128 v128 f64 f64 f64 f32)
    local.get 3 local.get 7 local.get 2 local.get 9 local.get 0 local.get 10 local.get 8 local.get 14
    local.get 5 local.get 11 local.get 6 local.get 12 local.get 15 local.get 1 local.get 13 local.get 4
    return_call $all
  )
  (func $call-15 (export "call-15")
  (param v128 f64 i64 v128 f32 f64 v128 f32 i64 v128 i32 v128 v128 f64 f64 f64)
  (result v128 f32 i64 v128 v128 i32 i64 f64 f64 v128 v128 v128 f64 f64 f64 f32 v128)
    local.get 3 local.get 7 local.get 2 local.get 9 local.get 0 local.get 10 local.get 8 local.get 14
    local.get 5 local.get 11 local.get 6 local.get 12 local.get 15 local.get 1 local.get 13 local.get 4
    call $all local.get 0
  )
  (func $return-15 (export "return-15")
  (param v128 f64 i64 v128 f32 f64 v128 f32 i64 v128 i32 v128 v128 f64 f64 f64)
  (result v128 f32 i64 v128 v128 i32 i64 f64 f64 v128 v128 v128 f64 f64 f64 f32)
    local.get 3 local.get 7 local.get 2 local.get 9 local.get 0 local.get 10 local.get 8 local.get 14
    local.get 5 local.get 11 local.get 6 local.get 12 local.get 15 local.get 1 local.get 13 local.get 4
  )
  (func $settled-15 (export "settled-15")
  (param v128 f64 i64 v128 f32 f64 v128 f32 i64 v128 i32 v128 v128 f64 f64 f64)
  (result v128 f32 i64 v128 v128 i32 i64 f64 f64 v128 v128 v128 f64 f64 f64 f32)
    local.get 3 local.get 7 local.get 2 local.get 9 local.get 0 local.get 10 local.get 8 local.get 14
    local.get 5 local.get 11 local.get 6 local.get 12 local.get 15 local.get 1 local.get 13 local.get 4
    block end return_call $all
  )
  (func $branch-15 (export "branch-15")
  (param v128 f64 i64 v128 f32 f64 v128 f32 i64 v128 i32 v128 v128 f64 f64 f64)
  (result v128 f32 i64 v128 v128 i32 i64 f64 f64 v128 v128 v128 f64 f64 f64 f32)
  (local v128 f32 i64 v128 v128 i32 i64 f64 f64 v128 v128 v128 f64 f64 f64 f32)
    i64.const 1
    block (result v128 f32 i64 v128 v128 i32 i64 f64 f64 v128 v128 v128 f64 f64 f64 f32)
      i64.const 5 local.get 3 local.get 7 local.get 2 local.get 9 local.get 0 local.get 10 local.get 8
      local.get 14 local.get 5 local.get 11 local.get 6 local.get 12 local.get 15 local.get 1 local.get 13
      local.get 4 local.get 0 drop i32.const 1 br_if 0 drop drop drop drop drop drop drop drop drop drop drop
      drop drop drop drop drop drop local.get 3 local.get 7 local.get 2 local.get 9 local.get 0 local.get 10
      local.get 8 local.get 14 local.get 5 local.get 11 local.get 6 local.get 12 local.get 15 local.get 1
      local.get 13 local.get 4
    end
    local.set 31 local.set 30 local.set 29 local.set 28 local.set 27 local.set 26 local.set 25 local.set 24
    local.set 23 local.set 22 local.set 21 local.set 20 local.set 19 local.set 18 local.set 17 local.set 16
    drop local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22
    local.get 23 local.get 24 local.get 25 local.get 26 local.get 27 local.get 28 local.get 29 local.get 30
    local.get 31
  )
  (func $rotation-15 (export "rotation-15") (param v128 f64 i64 v128 f32 f64 v128 f32 i64 v128 i32 v128)
  (result v128 f64 i64 v128 f32 f64 v128 f32 i64 v128 i32 v128)
  (local v128 f64 i64 v128 f32 f64 v128 f32 i64 v128 i32 v128 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
    loop (param v128 f64 i64 v128 f32 f64 v128 f32 i64 v128 i32 v128) (result v128 f64 i64 v128 f32 f64 v128 f32 i64 v128 i32 v128)
      local.set 23 local.set 22 local.set 21 local.set 20 local.set 19 local.set 18 local.set 17 local.set 16
      local.set 15 local.set 14 local.set 13 local.set 12 local.get 15 local.get 17 local.get 20 local.get 18
      local.get 19 local.get 13 local.get 21 local.get 16 local.get 14 local.get 23 local.get 22 local.get 12
      local.get 24 i32.const 1 i32.add local.tee 24 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-15"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f64.const -2.5) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f32.const 5.75) (f64.const -6.5)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f32.const 8.75) (i64.const 0x909090909090909)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (i32.const 0xb0b0b0b)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d)
  (f64.const -14.5) (f64.const -15.5) (f64.const -16.5)) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (f32.const 8.75) (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i32.const 0xb0b0b0b) (i64.const 0x909090909090909)
  (f64.const -15.5) (f64.const -6.5) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d)
  (f64.const -16.5) (f64.const -2.5) (f64.const -14.5) (f32.const 5.75))
(assert_return (invoke "call-15"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f64.const -2.5) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f32.const 5.75) (f64.const -6.5)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f32.const 8.75) (i64.const 0x909090909090909)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (i32.const 0xb0b0b0b)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d)
  (f64.const -14.5) (f64.const -15.5) (f64.const -16.5)) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (f32.const 8.75) (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i32.const 0xb0b0b0b) (i64.const 0x909090909090909)
  (f64.const -15.5) (f64.const -6.5) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d)
  (f64.const -16.5) (f64.const -2.5) (f64.const -14.5) (f32.const 5.75)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "return-15"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f64.const -2.5) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f32.const 5.75) (f64.const -6.5)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f32.const 8.75) (i64.const 0x909090909090909)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (i32.const 0xb0b0b0b)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d)
  (f64.const -14.5) (f64.const -15.5) (f64.const -16.5)) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (f32.const 8.75) (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i32.const 0xb0b0b0b) (i64.const 0x909090909090909)
  (f64.const -15.5) (f64.const -6.5) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d)
  (f64.const -16.5) (f64.const -2.5) (f64.const -14.5) (f32.const 5.75))
(assert_return (invoke "settled-15"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f64.const -2.5) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f32.const 5.75) (f64.const -6.5)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f32.const 8.75) (i64.const 0x909090909090909)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (i32.const 0xb0b0b0b)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d)
  (f64.const -14.5) (f64.const -15.5) (f64.const -16.5)) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (f32.const 8.75) (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i32.const 0xb0b0b0b) (i64.const 0x909090909090909)
  (f64.const -15.5) (f64.const -6.5) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d)
  (f64.const -16.5) (f64.const -2.5) (f64.const -14.5) (f32.const 5.75))
(assert_return (invoke "branch-15"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f64.const -2.5) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f32.const 5.75) (f64.const -6.5)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f32.const 8.75) (i64.const 0x909090909090909)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (i32.const 0xb0b0b0b)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d)
  (f64.const -14.5) (f64.const -15.5) (f64.const -16.5)) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (f32.const 8.75) (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i32.const 0xb0b0b0b) (i64.const 0x909090909090909)
  (f64.const -15.5) (f64.const -6.5) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d)
  (f64.const -16.5) (f64.const -2.5) (f64.const -14.5) (f32.const 5.75))
(assert_return (invoke "rotation-15"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f64.const -2.5) (i64.const 0x303030303030303)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (f32.const 5.75) (f64.const -6.5)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (f32.const 8.75) (i64.const 0x909090909090909)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (i32.const 0xb0b0b0b)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c)) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (f64.const -6.5) (i64.const 0x909090909090909) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c)
  (f32.const 8.75) (f64.const -2.5) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const 5.75)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (i32.const 0xb0b0b0b)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007))

(module
  (func $all (param v128 v128) (result v128 v128)
    local.get 0 local.get 1
  )
  (func $tail-call-16 (export "tail-call-16") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 return_call $all
  )
  (func $call-16 (export "call-16") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 call $all local.get 0
  )
  (func $return-16 (export "return-16") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1
  )
  (func $settled-16 (export "settled-16") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 block end return_call $all
  )
  (func $branch-16 (export "branch-16") (param v128 v128) (result v128 v128) (local v128 v128)
    i64.const 1
    block (result v128 v128)
      i64.const 5 local.get 0 local.get 1 local.get 0 drop i32.const 1 br_if 0 drop drop drop local.get 0
      local.get 1
    end
    local.set 3 local.set 2 drop local.get 2 local.get 3
  )
  (func $rotation-16 (export "rotation-16") (param v128 v128) (result v128 v128) (local v128 v128 i32)
    local.get 0 local.get 1
    loop (param v128 v128) (result v128 v128)
      local.set 3 local.set 2 local.get 3 local.get 2 local.get 4 i32.const 1 i32.add local.tee 4 i32.const 3
      i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-16"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
(assert_return (invoke "call-16"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "return-16"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
(assert_return (invoke "settled-16"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
(assert_return (invoke "branch-16"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
(assert_return (invoke "rotation-16"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))

(module
  (func $all (param v128 v128 v128 v128) (result v128 v128 v128 v128)
    local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $tail-call-17 (export "tail-call-17") (param v128 v128 v128 v128) (result v128 v128 v128 v128)
    local.get 0 local.get 2 local.get 3 local.get 1 return_call $all
  )
  (func $call-17 (export "call-17") (param v128 v128 v128 v128) (result v128 v128 v128 v128 v128)
    local.get 0 local.get 2 local.get 3 local.get 1 call $all local.get 0
  )
  (func $return-17 (export "return-17") (param v128 v128 v128 v128) (result v128 v128 v128 v128)
    local.get 0 local.get 2 local.get 3 local.get 1
  )
  (func $settled-17 (export "settled-17") (param v128 v128 v128 v128) (result v128 v128 v128 v128)
    local.get 0 local.get 2 local.get 3 local.get 1 block end return_call $all
  )
  (func $branch-17 (export "branch-17") (param v128 v128 v128 v128) (result v128 v128 v128 v128)
  (local v128 v128 v128 v128)
    i64.const 1
    block (result v128 v128 v128 v128)
      i64.const 5 local.get 0 local.get 2 local.get 3 local.get 1 local.get 0 drop i32.const 1 br_if 0 drop
      drop drop drop drop local.get 0 local.get 2 local.get 3 local.get 1
    end
    local.set 7 local.set 6 local.set 5 local.set 4 drop local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $rotation-17 (export "rotation-17") (param v128 v128 v128 v128) (result v128 v128 v128 v128)
  (local v128 v128 v128 v128 i32)
    local.get 0 local.get 1 local.get 2 local.get 3
    loop (param v128 v128 v128 v128) (result v128 v128 v128 v128)
      local.set 7 local.set 6 local.set 5 local.set 4 local.get 5 local.get 6 local.get 7 local.get 4
      local.get 8 i32.const 1 i32.add local.tee 8 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-17"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
(assert_return (invoke "call-17"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "return-17"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
(assert_return (invoke "settled-17"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
(assert_return (invoke "branch-17"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
(assert_return (invoke "rotation-17"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003))

(module
  (func $all (param v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8
  )
  (func $tail-call-18 (export "tail-call-18") (param v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 7 local.get 3 local.get 8 local.get 6 local.get 5 local.get 2 local.get 4 local.get 1
    local.get 0 return_call $all
  )
  (func $call-18 (export "call-18") (param v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 7 local.get 3 local.get 8 local.get 6 local.get 5 local.get 2 local.get 4 local.get 1
    local.get 0 call $all local.get 0
  )
  (func $return-18 (export "return-18") (param v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 7 local.get 3 local.get 8 local.get 6 local.get 5 local.get 2 local.get 4 local.get 1
    local.get 0
  )
  (func $settled-18 (export "settled-18") (param v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 7 local.get 3 local.get 8 local.get 6 local.get 5 local.get 2 local.get 4 local.get 1
    local.get 0 block end return_call $all
  )
  (func $branch-18 (export "branch-18") (param v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128) (local v128 v128 v128 v128 v128 v128 v128 v128 v128)
    i64.const 1
    block (result v128 v128 v128 v128 v128 v128 v128 v128 v128)
      i64.const 5 local.get 7 local.get 3 local.get 8 local.get 6 local.get 5 local.get 2 local.get 4
      local.get 1 local.get 0 local.get 0 drop i32.const 1 br_if 0 drop drop drop drop drop drop drop drop
      drop drop local.get 7 local.get 3 local.get 8 local.get 6 local.get 5 local.get 2 local.get 4
      local.get 1 local.get 0
    end
    local.set 17 local.set 16 local.set 15 local.set 14 local.set 13 local.set 12 local.set 11 local.set 10
    local.set 9 drop local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
  (func $rotation-18 (export "rotation-18") (param v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (local v128 v128 v128 v128 v128 v128 v128 v128 v128 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8
    loop (param v128 v128 v128 v128 v128 v128 v128 v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128 v128)
      local.set 17 local.set 16 local.set 15 local.set 14 local.set 13 local.set 12 local.set 11 local.set 10
      local.set 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15 local.get 16
      local.get 17 local.get 9 local.get 18 i32.const 1 i32.add local.tee 18 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-18"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "call-18"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "return-18"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "settled-18"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "branch-18"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "rotation-18"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003))

(module
  (func $all (param v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $tail-call-19 (export "tail-call-19")
  (param v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 13 local.get 10 local.get 4 local.get 5 local.get 13 local.get 13 local.get 13 local.get 7
    local.get 13 local.get 14 local.get 8 local.get 11 local.get 2 local.get 1 local.get 13 local.get 13
    return_call $all
  )
  (func $call-19 (export "call-19")
  (param v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 13 local.get 10 local.get 4 local.get 5 local.get 13 local.get 13 local.get 13 local.get 7
    local.get 13 local.get 14 local.get 8 local.get 11 local.get 2 local.get 1 local.get 13 local.get 13
    call $all local.get 0
  )
  (func $return-19 (export "return-19")
  (param v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 13 local.get 10 local.get 4 local.get 5 local.get 13 local.get 13 local.get 13 local.get 7
    local.get 13 local.get 14 local.get 8 local.get 11 local.get 2 local.get 1 local.get 13 local.get 13
  )
  (func $settled-19 (export "settled-19")
  (param v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    local.get 13 local.get 10 local.get 4 local.get 5 local.get 13 local.get 13 local.get 13 local.get 7
    local.get 13 local.get 14 local.get 8 local.get 11 local.get 2 local.get 1 local.get 13 local.get 13
    block end return_call $all
  )
  (func $branch-19 (export "branch-19")
  (param v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (local v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    i64.const 1
    block (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
      i64.const 5 local.get 13 local.get 10 local.get 4 local.get 5 local.get 13 local.get 13 local.get 13
      local.get 7 local.get 13 local.get 14 local.get 8 local.get 11 local.get 2 local.get 1 local.get 13
      local.get 13 local.get 0 drop i32.const 1 br_if 0 drop drop drop drop drop drop drop drop drop drop drop
      drop drop drop drop drop drop local.get 13 local.get 10 local.get 4 local.get 5 local.get 13
      local.get 13 local.get 13 local.get 7 local.get 13 local.get 14 local.get 8 local.get 11 local.get 2
      local.get 1 local.get 13 local.get 13
    end
    local.set 31 local.set 30 local.set 29 local.set 28 local.set 27 local.set 26 local.set 25 local.set 24
    local.set 23 local.set 22 local.set 21 local.set 20 local.set 19 local.set 18 local.set 17 local.set 16
    drop local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22
    local.get 23 local.get 24 local.get 25 local.get 26 local.get 27 local.get 28 local.get 29 local.get 30
    local.get 31
  )
  (func $rotation-19 (export "rotation-19")
  (param v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
  (local v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
    loop (param v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128) (result v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
      local.set 23 local.set 22 local.set 21 local.set 20 local.set 19 local.set 18 local.set 17 local.set 16
      local.set 15 local.set 14 local.set 13 local.set 12 local.get 13 local.get 14 local.get 15 local.get 16
      local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23 local.get 12
      local.get 24 i32.const 1 i32.add local.tee 24 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-19"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c)
  (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010))
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e))
(assert_return (invoke "call-19"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c)
  (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010))
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "return-19"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c)
  (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010))
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e))
(assert_return (invoke "settled-19"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c)
  (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010))
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e))
(assert_return (invoke "branch-19"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c)
  (v128.const i64x2 0xa1a2a3a4000d 0xb5b6b7b8b9ba000d) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010))
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000f 0xb5b6b7b8b9ba000f)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e))
(assert_return (invoke "rotation-19"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c))
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003))

(module
  (func $all (param v128 v128) (result v128 v128)
    local.get 0 local.get 1
  )
  (func $tail-call-20 (export "tail-call-20") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 return_call $all
  )
  (func $call-20 (export "call-20") (param v128 v128) (result v128 v128 v128)
    local.get 0 local.get 1 call $all local.get 0
  )
  (func $return-20 (export "return-20") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1
  )
  (func $settled-20 (export "settled-20") (param v128 v128) (result v128 v128)
    local.get 0 local.get 1 block end return_call $all
  )
  (func $branch-20 (export "branch-20") (param v128 v128) (result v128 v128) (local v128 v128)
    i64.const 1
    block (result v128 v128)
      i64.const 5 local.get 0 local.get 1 local.get 0 drop i32.const 1 br_if 0 drop drop drop local.get 0
      local.get 1
    end
    local.set 3 local.set 2 drop local.get 2 local.get 3
  )
  (func $rotation-20 (export "rotation-20") (param v128 v128) (result v128 v128) (local v128 v128 i32)
    local.get 0 local.get 1
    loop (param v128 v128) (result v128 v128)
      local.set 3 local.set 2 local.get 3 local.get 2 local.get 4 i32.const 1 i32.add local.tee 4 i32.const 3
      i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-20"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
(assert_return (invoke "call-20"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "return-20"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
(assert_return (invoke "settled-20"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
(assert_return (invoke "branch-20"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
(assert_return (invoke "rotation-20"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))

(module
  (func $all (param f32 f32 f32 f32) (result f32 f32 f32 f32)
    local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $tail-call-21 (export "tail-call-21") (param f32 f32 f32 f32) (result f32 f32 f32 f32)
    local.get 2 local.get 1 local.get 3 local.get 0 return_call $all
  )
  (func $call-21 (export "call-21") (param f32 f32 f32 f32) (result f32 f32 f32 f32 f32)
    local.get 2 local.get 1 local.get 3 local.get 0 call $all local.get 0
  )
  (func $return-21 (export "return-21") (param f32 f32 f32 f32) (result f32 f32 f32 f32)
    local.get 2 local.get 1 local.get 3 local.get 0
  )
  (func $settled-21 (export "settled-21") (param f32 f32 f32 f32) (result f32 f32 f32 f32)
    local.get 2 local.get 1 local.get 3 local.get 0 block end return_call $all
  )
  (func $branch-21 (export "branch-21") (param f32 f32 f32 f32) (result f32 f32 f32 f32)
  (local f32 f32 f32 f32)
    i64.const 1
    block (result f32 f32 f32 f32)
      i64.const 5 local.get 2 local.get 1 local.get 3 local.get 0 local.get 0 drop i32.const 1 br_if 0 drop
      drop drop drop drop local.get 2 local.get 1 local.get 3 local.get 0
    end
    local.set 7 local.set 6 local.set 5 local.set 4 drop local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $rotation-21 (export "rotation-21") (param f32 f32 f32 f32) (result f32 f32 f32 f32)
  (local f32 f32 f32 f32 i32)
    local.get 0 local.get 1 local.get 2 local.get 3
    loop (param f32 f32 f32 f32) (result f32 f32 f32 f32)
      local.set 7 local.set 6 local.set 5 local.set 4 local.get 5 local.get 6 local.get 7 local.get 4
      local.get 8 i32.const 1 i32.add local.tee 8 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-21"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75)) (f32.const 3.75) (f32.const 2.75)
  (f32.const 4.75) (f32.const 1.75))
(assert_return (invoke "call-21"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75)) (f32.const 3.75) (f32.const 2.75)
  (f32.const 4.75) (f32.const 1.75) (f32.const 1.75))
(assert_return (invoke "return-21"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75)) (f32.const 3.75) (f32.const 2.75)
  (f32.const 4.75) (f32.const 1.75))
(assert_return (invoke "settled-21"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75)) (f32.const 3.75) (f32.const 2.75)
  (f32.const 4.75) (f32.const 1.75))
(assert_return (invoke "branch-21"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75)) (f32.const 3.75) (f32.const 2.75)
  (f32.const 4.75) (f32.const 1.75))
(assert_return (invoke "rotation-21"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75)) (f32.const 4.75) (f32.const 1.75)
  (f32.const 2.75) (f32.const 3.75))

(module
  (func $all (param v128 f32 v128 f32 v128 f32 f32 v128 v128)
  (result v128 f32 v128 f32 v128 f32 f32 v128 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8
  )
  (func $tail-call-22 (export "tail-call-22") (param f32 f32 v128 v128 v128 f32 f32 v128 v128)
  (result v128 f32 v128 f32 v128 f32 f32 v128 v128)
    local.get 2 local.get 5 local.get 8 local.get 0 local.get 7 local.get 1 local.get 6 local.get 3
    local.get 4 return_call $all
  )
  (func $call-22 (export "call-22") (param f32 f32 v128 v128 v128 f32 f32 v128 v128)
  (result v128 f32 v128 f32 v128 f32 f32 v128 v128 f32)
    local.get 2 local.get 5 local.get 8 local.get 0 local.get 7 local.get 1 local.get 6 local.get 3
    local.get 4 call $all local.get 0
  )
  (func $return-22 (export "return-22") (param f32 f32 v128 v128 v128 f32 f32 v128 v128)
  (result v128 f32 v128 f32 v128 f32 f32 v128 v128)
    local.get 2 local.get 5 local.get 8 local.get 0 local.get 7 local.get 1 local.get 6 local.get 3
    local.get 4
  )
  (func $settled-22 (export "settled-22") (param f32 f32 v128 v128 v128 f32 f32 v128 v128)
  (result v128 f32 v128 f32 v128 f32 f32 v128 v128)
    local.get 2 local.get 5 local.get 8 local.get 0 local.get 7 local.get 1 local.get 6 local.get 3
    local.get 4 block end return_call $all
  )
  (func $branch-22 (export "branch-22") (param f32 f32 v128 v128 v128 f32 f32 v128 v128)
  (result v128 f32 v128 f32 v128 f32 f32 v128 v128) (local v128 f32 v128 f32 v128 f32 f32 v128 v128)
    i64.const 1
    block (result v128 f32 v128 f32 v128 f32 f32 v128 v128)
      i64.const 5 local.get 2 local.get 5 local.get 8 local.get 0 local.get 7 local.get 1 local.get 6
      local.get 3 local.get 4 local.get 0 drop i32.const 1 br_if 0 drop drop drop drop drop drop drop drop
      drop drop local.get 2 local.get 5 local.get 8 local.get 0 local.get 7 local.get 1 local.get 6
      local.get 3 local.get 4
    end
    local.set 17 local.set 16 local.set 15 local.set 14 local.set 13 local.set 12 local.set 11 local.set 10
    local.set 9 drop local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
  (func $rotation-22 (export "rotation-22") (param f32 f32 v128 v128 v128 f32 f32 v128 v128)
  (result f32 f32 v128 v128 v128 f32 f32 v128 v128) (local f32 f32 v128 v128 v128 f32 f32 v128 v128 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8
    loop (param f32 f32 v128 v128 v128 f32 f32 v128 v128) (result f32 f32 v128 v128 v128 f32 f32 v128 v128)
      local.set 17 local.set 16 local.set 15 local.set 14 local.set 13 local.set 12 local.set 11 local.set 10
      local.set 9 local.get 10 local.get 14 local.get 12 local.get 13 local.get 16 local.get 15 local.get 9
      local.get 17 local.get 11 local.get 18 i32.const 1 i32.add local.tee 18 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-22"
  (f32.const 1.75) (f32.const 2.75) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (f32.const 6.75) (f32.const 7.75) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (f32.const 6.75) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f32.const 1.75)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f32.const 2.75) (f32.const 7.75)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005))
(assert_return (invoke "call-22"
  (f32.const 1.75) (f32.const 2.75) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (f32.const 6.75) (f32.const 7.75) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (f32.const 6.75) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f32.const 1.75)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f32.const 2.75) (f32.const 7.75)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (f32.const 1.75))
(assert_return (invoke "return-22"
  (f32.const 1.75) (f32.const 2.75) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (f32.const 6.75) (f32.const 7.75) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (f32.const 6.75) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f32.const 1.75)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f32.const 2.75) (f32.const 7.75)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005))
(assert_return (invoke "settled-22"
  (f32.const 1.75) (f32.const 2.75) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (f32.const 6.75) (f32.const 7.75) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (f32.const 6.75) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f32.const 1.75)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f32.const 2.75) (f32.const 7.75)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005))
(assert_return (invoke "branch-22"
  (f32.const 1.75) (f32.const 2.75) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (f32.const 6.75) (f32.const 7.75) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (f32.const 6.75) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f32.const 1.75)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (f32.const 2.75) (f32.const 7.75)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005))
(assert_return (invoke "rotation-22"
  (f32.const 1.75) (f32.const 2.75) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (f32.const 6.75) (f32.const 7.75) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)) (f32.const 7.75) (f32.const 1.75)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (f32.const 2.75) (f32.const 6.75)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005))

(module
  (func $all (param f32 v128 f32 v128 v128 v128 f32 v128 v128 f32 f32 v128 v128 v128 v128 v128)
  (result f32 v128 f32 v128 v128 v128 f32 v128 v128 f32 f32 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $tail-call-23 (export "tail-call-23")
  (param v128 v128 v128 v128 v128 f32 v128 v128 v128 v128 v128 f32 f32 f32 f32 v128)
  (result f32 v128 f32 v128 v128 v128 f32 v128 v128 f32 f32 v128 v128 v128 v128 v128)
    local.get 5 local.get 0 local.get 12 local.get 8 local.get 6 local.get 4 local.get 14 local.get 10
    local.get 1 local.get 13 local.get 11 local.get 2 local.get 7 local.get 3 local.get 9 local.get 15
    return_call $all
  )
  (func $call-23 (export "call-23")
  (param v128 v128 v128 v128 v128 f32 v128 v128 v128 v128 v128 f32 f32 f32 f32 v128)
  (result f32 v128 f32 v128 v128 v128 f32 v128 v128 f32 f32 v128 v128 v128 v128 v128 v128)
    local.get 5 local.get 0 local.get 12 local.get 8 local.get 6 local.get 4 local.get 14 local.get 10
    local.get 1 local.get 13 local.get 11 local.get 2 local.get 7 local.get 3 local.get 9 local.get 15
    call $all local.get 0
  )
  (func $return-23 (export "return-23")
  (param v128 v128 v128 v128 v128 f32 v128 v128 v128 v128 v128 f32 f32 f32 f32 v128)
  (result f32 v128 f32 v128 v128 v128 f32 v128 v128 f32 f32 v128 v128 v128 v128 v128)
    local.get 5 local.get 0 local.get 12 local.get 8 local.get 6 local.get 4 local.get 14 local.get 10
    local.get 1 local.get 13 local.get 11 local.get 2 local.get 7 local.get 3 local.get 9 local.get 15
  )
  (func $settled-23 (export "settled-23")
  (param v128 v128 v128 v128 v128 f32 v128 v128 v128 v128 v128 f32 f32 f32 f32 v128)
  (result f32 v128 f32 v128 v128 v128 f32 v128 v128 f32 f32 v128 v128 v128 v128 v128)
    local.get 5 local.get 0 local.get 12 local.get 8 local.get 6 local.get 4 local.get 14 local.get 10
    local.get 1 local.get 13 local.get 11 local.get 2 local.get 7 local.get 3 local.get 9 local.get 15
    block end return_call $all
  )
  (func $branch-23 (export "branch-23")
  (param v128 v128 v128 v128 v128 f32 v128 v128 v128 v128 v128 f32 f32 f32 f32 v128)
  (result f32 v128 f32 v128 v128 v128 f32 v128 v128 f32 f32 v128 v128 v128 v128 v128)
  (local f32 v128 f32 v128 v128 v128 f32 v128 v128 f32 f32 v128 v128 v128 v128 v128)
    i64.const 1
    block (result f32 v128 f32 v128 v128 v128 f32 v128 v128 f32 f32 v128 v128 v128 v128 v128)
      i64.const 5 local.get 5 local.get 0 local.get 12 local.get 8 local.get 6 local.get 4 local.get 14
      local.get 10 local.get 1 local.get 13 local.get 11 local.get 2 local.get 7 local.get 3 local.get 9
      local.get 15 local.get 0 drop i32.const 1 br_if 0 drop drop drop drop drop drop drop drop drop drop drop
      drop drop drop drop drop drop local.get 5 local.get 0 local.get 12 local.get 8 local.get 6 local.get 4
      local.get 14 local.get 10 local.get 1 local.get 13 local.get 11 local.get 2 local.get 7 local.get 3
      local.get 9 local.get 15
    end
    local.set 31 local.set 30 local.set 29 local.set 28 local.set 27 local.set 26 local.set 25 local.set 24
    local.set 23 local.set 22 local.set 21 local.set 20 local.set 19 local.set 18 local.set 17 local.set 16
    drop local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22
    local.get 23 local.get 24 local.get 25 local.get 26 local.get 27 local.get 28 local.get 29 local.get 30
    local.get 31
  )
  (func $rotation-23 (export "rotation-23") (param v128 v128 v128 v128 v128 f32 v128 v128 v128 v128 v128 f32)
  (result v128 v128 v128 v128 v128 f32 v128 v128 v128 v128 v128 f32)
  (local v128 v128 v128 v128 v128 f32 v128 v128 v128 v128 v128 f32 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
    loop (param v128 v128 v128 v128 v128 f32 v128 v128 v128 v128 v128 f32) (result v128 v128 v128 v128 v128 f32 v128 v128 v128 v128 v128 f32)
      local.set 23 local.set 22 local.set 21 local.set 20 local.set 19 local.set 18 local.set 17 local.set 16
      local.set 15 local.set 14 local.set 13 local.set 12 local.get 13 local.get 14 local.get 15 local.get 16
      local.get 18 local.get 23 local.get 19 local.get 20 local.get 21 local.get 22 local.get 12 local.get 17
      local.get 24 i32.const 1 i32.add local.tee 24 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-23"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (f32.const 6.75)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (f32.const 12.75) (f32.const 13.75) (f32.const 14.75)
  (f32.const 15.75) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)) (f32.const 6.75)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const 13.75)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (f32.const 15.75)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (f32.const 14.75) (f32.const 12.75) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010))
(assert_return (invoke "call-23"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (f32.const 6.75)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (f32.const 12.75) (f32.const 13.75) (f32.const 14.75)
  (f32.const 15.75) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)) (f32.const 6.75)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const 13.75)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (f32.const 15.75)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (f32.const 14.75) (f32.const 12.75) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "return-23"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (f32.const 6.75)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (f32.const 12.75) (f32.const 13.75) (f32.const 14.75)
  (f32.const 15.75) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)) (f32.const 6.75)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const 13.75)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (f32.const 15.75)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (f32.const 14.75) (f32.const 12.75) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010))
(assert_return (invoke "settled-23"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (f32.const 6.75)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (f32.const 12.75) (f32.const 13.75) (f32.const 14.75)
  (f32.const 15.75) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)) (f32.const 6.75)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const 13.75)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (f32.const 15.75)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (f32.const 14.75) (f32.const 12.75) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010))
(assert_return (invoke "branch-23"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (f32.const 6.75)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (f32.const 12.75) (f32.const 13.75) (f32.const 14.75)
  (f32.const 15.75) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)) (f32.const 6.75)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (f32.const 13.75)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (f32.const 15.75)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (f32.const 14.75) (f32.const 12.75) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010))
(assert_return (invoke "rotation-23"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (f32.const 6.75)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a)
  (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b) (f32.const 12.75))
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40009 0xb5b6b7b8b9ba0009) (f32.const 12.75)
  (v128.const i64x2 0xa1a2a3a4000a 0xb5b6b7b8b9ba000a) (v128.const i64x2 0xa1a2a3a4000b 0xb5b6b7b8b9ba000b)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (f32.const 6.75))

(module
  (func $all (param i64 i64) (result i64 i64)
    local.get 0 local.get 1
  )
  (func $tail-call-24 (export "tail-call-24") (param v128 i64) (result i64 i64)
    local.get 1 local.get 1 return_call $all
  )
  (func $call-24 (export "call-24") (param v128 i64) (result i64 i64 v128)
    local.get 1 local.get 1 call $all local.get 0
  )
  (func $return-24 (export "return-24") (param v128 i64) (result i64 i64)
    local.get 1 local.get 1
  )
  (func $settled-24 (export "settled-24") (param v128 i64) (result i64 i64)
    local.get 1 local.get 1 block end return_call $all
  )
  (func $branch-24 (export "branch-24") (param v128 i64) (result i64 i64) (local i64 i64)
    i64.const 1
    block (result i64 i64)
      i64.const 5 local.get 1 local.get 1 local.get 0 drop i32.const 1 br_if 0 drop drop drop local.get 1
      local.get 1
    end
    local.set 3 local.set 2 drop local.get 2 local.get 3
  )
  (func $rotation-24 (export "rotation-24") (param v128 i64) (result v128 i64) (local v128 i64 i32)
    local.get 0 local.get 1
    loop (param v128 i64) (result v128 i64)
      local.set 3 local.set 2 local.get 2 local.get 3 local.get 4 i32.const 1 i32.add local.tee 4 i32.const 3
      i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-24"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202))
  (i64.const 0x202020202020202) (i64.const 0x202020202020202))
(assert_return (invoke "call-24"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202))
  (i64.const 0x202020202020202) (i64.const 0x202020202020202)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "return-24"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202))
  (i64.const 0x202020202020202) (i64.const 0x202020202020202))
(assert_return (invoke "settled-24"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202))
  (i64.const 0x202020202020202) (i64.const 0x202020202020202))
(assert_return (invoke "branch-24"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202))
  (i64.const 0x202020202020202) (i64.const 0x202020202020202))
(assert_return (invoke "rotation-24"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202))
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (i64.const 0x202020202020202))

(module
  (func $all (param v128 v128 i64 i64) (result v128 v128 i64 i64)
    local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $tail-call-25 (export "tail-call-25") (param i64 v128 i64 v128) (result v128 v128 i64 i64)
    local.get 3 local.get 1 local.get 0 local.get 2 return_call $all
  )
  (func $call-25 (export "call-25") (param i64 v128 i64 v128) (result v128 v128 i64 i64 i64)
    local.get 3 local.get 1 local.get 0 local.get 2 call $all local.get 0
  )
  (func $return-25 (export "return-25") (param i64 v128 i64 v128) (result v128 v128 i64 i64)
    local.get 3 local.get 1 local.get 0 local.get 2
  )
  (func $settled-25 (export "settled-25") (param i64 v128 i64 v128) (result v128 v128 i64 i64)
    local.get 3 local.get 1 local.get 0 local.get 2 block end return_call $all
  )
  (func $branch-25 (export "branch-25") (param i64 v128 i64 v128) (result v128 v128 i64 i64)
  (local v128 v128 i64 i64)
    i64.const 1
    block (result v128 v128 i64 i64)
      i64.const 5 local.get 3 local.get 1 local.get 0 local.get 2 local.get 0 drop i32.const 1 br_if 0 drop
      drop drop drop drop local.get 3 local.get 1 local.get 0 local.get 2
    end
    local.set 7 local.set 6 local.set 5 local.set 4 drop local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $rotation-25 (export "rotation-25") (param i64 v128 i64 v128) (result i64 v128 i64 v128)
  (local i64 v128 i64 v128 i32)
    local.get 0 local.get 1 local.get 2 local.get 3
    loop (param i64 v128 i64 v128) (result i64 v128 i64 v128)
      local.set 7 local.set 6 local.set 5 local.set 4 local.get 6 local.get 7 local.get 4 local.get 5
      local.get 8 i32.const 1 i32.add local.tee 8 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-25"
  (i64.const 0x101010101010101) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (i64.const 0x101010101010101) (i64.const 0x303030303030303))
(assert_return (invoke "call-25"
  (i64.const 0x101010101010101) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (i64.const 0x101010101010101) (i64.const 0x303030303030303) (i64.const 0x101010101010101))
(assert_return (invoke "return-25"
  (i64.const 0x101010101010101) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (i64.const 0x101010101010101) (i64.const 0x303030303030303))
(assert_return (invoke "settled-25"
  (i64.const 0x101010101010101) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (i64.const 0x101010101010101) (i64.const 0x303030303030303))
(assert_return (invoke "branch-25"
  (i64.const 0x101010101010101) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (i64.const 0x101010101010101) (i64.const 0x303030303030303))
(assert_return (invoke "rotation-25"
  (i64.const 0x101010101010101) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004))
  (i64.const 0x303030303030303) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (i64.const 0x101010101010101) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002))

(module
  (func $all (param i64 v128 i64 v128 v128 v128 v128 v128 v128)
  (result i64 v128 i64 v128 v128 v128 v128 v128 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8
  )
  (func $tail-call-26 (export "tail-call-26") (param v128 v128 v128 v128 v128 v128 v128 i64 i64)
  (result i64 v128 i64 v128 v128 v128 v128 v128 v128)
    local.get 8 local.get 2 local.get 7 local.get 4 local.get 6 local.get 3 local.get 5 local.get 1
    local.get 0 return_call $all
  )
  (func $call-26 (export "call-26") (param v128 v128 v128 v128 v128 v128 v128 i64 i64)
  (result i64 v128 i64 v128 v128 v128 v128 v128 v128 v128)
    local.get 8 local.get 2 local.get 7 local.get 4 local.get 6 local.get 3 local.get 5 local.get 1
    local.get 0 call $all local.get 0
  )
  (func $return-26 (export "return-26") (param v128 v128 v128 v128 v128 v128 v128 i64 i64)
  (result i64 v128 i64 v128 v128 v128 v128 v128 v128)
    local.get 8 local.get 2 local.get 7 local.get 4 local.get 6 local.get 3 local.get 5 local.get 1
    local.get 0
  )
  (func $settled-26 (export "settled-26") (param v128 v128 v128 v128 v128 v128 v128 i64 i64)
  (result i64 v128 i64 v128 v128 v128 v128 v128 v128)
    local.get 8 local.get 2 local.get 7 local.get 4 local.get 6 local.get 3 local.get 5 local.get 1
    local.get 0 block end return_call $all
  )
  (func $branch-26 (export "branch-26") (param v128 v128 v128 v128 v128 v128 v128 i64 i64)
  (result i64 v128 i64 v128 v128 v128 v128 v128 v128) (local i64 v128 i64 v128 v128 v128 v128 v128 v128)
    i64.const 1
    block (result i64 v128 i64 v128 v128 v128 v128 v128 v128)
      i64.const 5 local.get 8 local.get 2 local.get 7 local.get 4 local.get 6 local.get 3 local.get 5
      local.get 1 local.get 0 local.get 0 drop i32.const 1 br_if 0 drop drop drop drop drop drop drop drop
      drop drop local.get 8 local.get 2 local.get 7 local.get 4 local.get 6 local.get 3 local.get 5
      local.get 1 local.get 0
    end
    local.set 17 local.set 16 local.set 15 local.set 14 local.set 13 local.set 12 local.set 11 local.set 10
    local.set 9 drop local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
  (func $rotation-26 (export "rotation-26") (param v128 v128 v128 v128 v128 v128 v128 i64 i64)
  (result v128 v128 v128 v128 v128 v128 v128 i64 i64) (local v128 v128 v128 v128 v128 v128 v128 i64 i64 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8
    loop (param v128 v128 v128 v128 v128 v128 v128 i64 i64) (result v128 v128 v128 v128 v128 v128 v128 i64 i64)
      local.set 17 local.set 16 local.set 15 local.set 14 local.set 13 local.set 12 local.set 11 local.set 10
      local.set 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15 local.get 9
      local.get 17 local.get 16 local.get 18 i32.const 1 i32.add local.tee 18 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-26"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (i64.const 0x808080808080808)
  (i64.const 0x909090909090909)) (i64.const 0x909090909090909)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (i64.const 0x808080808080808)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "call-26"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (i64.const 0x808080808080808)
  (i64.const 0x909090909090909)) (i64.const 0x909090909090909)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (i64.const 0x808080808080808)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "return-26"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (i64.const 0x808080808080808)
  (i64.const 0x909090909090909)) (i64.const 0x909090909090909)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (i64.const 0x808080808080808)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "settled-26"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (i64.const 0x808080808080808)
  (i64.const 0x909090909090909)) (i64.const 0x909090909090909)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (i64.const 0x808080808080808)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "branch-26"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (i64.const 0x808080808080808)
  (i64.const 0x909090909090909)) (i64.const 0x909090909090909)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (i64.const 0x808080808080808)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "rotation-26"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (i64.const 0x808080808080808)
  (i64.const 0x909090909090909)) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40006 0xb5b6b7b8b9ba0006)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (i64.const 0x909090909090909) (i64.const 0x808080808080808))

(module
  (func $all (param v128 v128 i64 v128 i64 i64 i64 i64 v128 v128 v128 v128 i64 v128 v128 v128)
  (result v128 v128 i64 v128 i64 i64 i64 i64 v128 v128 v128 v128 i64 v128 v128 v128)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
  )
  (func $tail-call-27 (export "tail-call-27")
  (param v128 v128 v128 v128 v128 i64 v128 v128 i64 i64 i64 v128 i64 v128 i64 v128)
  (result v128 v128 i64 v128 i64 i64 i64 i64 v128 v128 v128 v128 i64 v128 v128 v128)
    local.get 1 local.get 15 local.get 14 local.get 11 local.get 12 local.get 8 local.get 9 local.get 10
    local.get 0 local.get 7 local.get 6 local.get 13 local.get 5 local.get 4 local.get 3 local.get 2
    return_call $all
  )
  (func $call-27 (export "call-27")
  (param v128 v128 v128 v128 v128 i64 v128 v128 i64 i64 i64 v128 i64 v128 i64 v128)
  (result v128 v128 i64 v128 i64 i64 i64 i64 v128 v128 v128 v128 i64 v128 v128 v128 v128)
    local.get 1 local.get 15 local.get 14 local.get 11 local.get 12 local.get 8 local.get 9 local.get 10
    local.get 0 local.get 7 local.get 6 local.get 13 local.get 5 local.get 4 local.get 3 local.get 2 call $all
    local.get 0
  )
  (func $return-27 (export "return-27")
  (param v128 v128 v128 v128 v128 i64 v128 v128 i64 i64 i64 v128 i64 v128 i64 v128)
  (result v128 v128 i64 v128 i64 i64 i64 i64 v128 v128 v128 v128 i64 v128 v128 v128)
    local.get 1 local.get 15 local.get 14 local.get 11 local.get 12 local.get 8 local.get 9 local.get 10
    local.get 0 local.get 7 local.get 6 local.get 13 local.get 5 local.get 4 local.get 3 local.get 2
  )
  (func $settled-27 (export "settled-27")
  (param v128 v128 v128 v128 v128 i64 v128 v128 i64 i64 i64 v128 i64 v128 i64 v128)
  (result v128 v128 i64 v128 i64 i64 i64 i64 v128 v128 v128 v128 i64 v128 v128 v128)
    local.get 1 local.get 15 local.get 14 local.get 11 local.get 12 local.get 8 local.get 9 local.get 10
    local.get 0 local.get 7 local.get 6 local.get 13 local.get 5 local.get 4 local.get 3 local.get 2 block end
    return_call $all
  )
  (func $branch-27 (export "branch-27")
  (param v128 v128 v128 v128 v128 i64 v128 v128 i64 i64 i64 v128 i64 v128 i64 v128)
  (result v128 v128 i64 v128 i64 i64 i64 i64 v128 v128 v128 v128 i64 v128 v128 v128)
  (local v128 v128 i64 v128 i64 i64 i64 i64 v128 v128 v128 v128 i64 v128 v128 v128)
    i64.const 1
    block (result v128 v128 i64 v128 i64 i64 i64 i64 v128 v128 v128 v128 i64 v128 v128 v128)
      i64.const 5 local.get 1 local.get 15 local.get 14 local.get 11 local.get 12 local.get 8 local.get 9
      local.get 10 local.get 0 local.get 7 local.get 6 local.get 13 local.get 5 local.get 4 local.get 3
      local.get 2 local.get 0 drop i32.const 1 br_if 0 drop drop drop drop drop drop drop drop drop drop drop
      drop drop drop drop drop drop local.get 1 local.get 15 local.get 14 local.get 11 local.get 12
      local.get 8 local.get 9 local.get 10 local.get 0 local.get 7 local.get 6 local.get 13 local.get 5
      local.get 4 local.get 3 local.get 2
    end
    local.set 31 local.set 30 local.set 29 local.set 28 local.set 27 local.set 26 local.set 25 local.set 24
    local.set 23 local.set 22 local.set 21 local.set 20 local.set 19 local.set 18 local.set 17 local.set 16
    drop local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22
    local.get 23 local.get 24 local.get 25 local.get 26 local.get 27 local.get 28 local.get 29 local.get 30
    local.get 31
  )
  (func $rotation-27 (export "rotation-27") (param v128 v128 v128 v128 v128 i64 v128 v128 i64 i64 i64 v128)
  (result v128 v128 v128 v128 v128 i64 v128 v128 i64 i64 i64 v128)
  (local v128 v128 v128 v128 v128 i64 v128 v128 i64 i64 i64 v128 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
    loop (param v128 v128 v128 v128 v128 i64 v128 v128 i64 i64 i64 v128) (result v128 v128 v128 v128 v128 i64 v128 v128 i64 i64 i64 v128)
      local.set 23 local.set 22 local.set 21 local.set 20 local.set 19 local.set 18 local.set 17 local.set 16
      local.set 15 local.set 14 local.set 13 local.set 12 local.get 13 local.get 14 local.get 15 local.get 16
      local.get 18 local.get 20 local.get 19 local.get 23 local.get 21 local.get 22 local.get 17 local.get 12
      local.get 24 i32.const 1 i32.add local.tee 24 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-27"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (i64.const 0x606060606060606)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (i64.const 0xd0d0d0d0d0d0d0d)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (i64.const 0xf0f0f0f0f0f0f0f)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010) (i64.const 0xf0f0f0f0f0f0f0f)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (i64.const 0xd0d0d0d0d0d0d0d)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (i64.const 0x606060606060606) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003))
(assert_return (invoke "call-27"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (i64.const 0x606060606060606)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (i64.const 0xd0d0d0d0d0d0d0d)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (i64.const 0xf0f0f0f0f0f0f0f)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010) (i64.const 0xf0f0f0f0f0f0f0f)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (i64.const 0xd0d0d0d0d0d0d0d)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (i64.const 0x606060606060606) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001))
(assert_return (invoke "return-27"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (i64.const 0x606060606060606)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (i64.const 0xd0d0d0d0d0d0d0d)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (i64.const 0xf0f0f0f0f0f0f0f)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010) (i64.const 0xf0f0f0f0f0f0f0f)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (i64.const 0xd0d0d0d0d0d0d0d)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (i64.const 0x606060606060606) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003))
(assert_return (invoke "settled-27"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (i64.const 0x606060606060606)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (i64.const 0xd0d0d0d0d0d0d0d)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (i64.const 0xf0f0f0f0f0f0f0f)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010) (i64.const 0xf0f0f0f0f0f0f0f)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (i64.const 0xd0d0d0d0d0d0d0d)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (i64.const 0x606060606060606) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003))
(assert_return (invoke "branch-27"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (i64.const 0x606060606060606)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (i64.const 0xd0d0d0d0d0d0d0d)
  (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e) (i64.const 0xf0f0f0f0f0f0f0f)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010)) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40010 0xb5b6b7b8b9ba0010) (i64.const 0xf0f0f0f0f0f0f0f)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c) (i64.const 0xd0d0d0d0d0d0d0d)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a4000e 0xb5b6b7b8b9ba000e)
  (i64.const 0x606060606060606) (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005)
  (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004) (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003))
(assert_return (invoke "rotation-27"
  (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001) (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (i64.const 0x606060606060606)
  (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007) (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c)) (v128.const i64x2 0xa1a2a3a40004 0xb5b6b7b8b9ba0004)
  (v128.const i64x2 0xa1a2a3a40005 0xb5b6b7b8b9ba0005) (v128.const i64x2 0xa1a2a3a40007 0xb5b6b7b8b9ba0007)
  (v128.const i64x2 0xa1a2a3a40008 0xb5b6b7b8b9ba0008) (v128.const i64x2 0xa1a2a3a4000c 0xb5b6b7b8b9ba000c)
  (i64.const 0xb0b0b0b0b0b0b0b) (v128.const i64x2 0xa1a2a3a40001 0xb5b6b7b8b9ba0001)
  (v128.const i64x2 0xa1a2a3a40002 0xb5b6b7b8b9ba0002) (i64.const 0x606060606060606)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a)
  (v128.const i64x2 0xa1a2a3a40003 0xb5b6b7b8b9ba0003))
