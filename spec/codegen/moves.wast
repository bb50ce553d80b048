;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Parameters passed on in another order, mixed in types, as arguments of calls and tail calls, as results, and as
;; values of a loop.
;;
;; "tail-call-17" tail-calls a function that returns its parameters; their values are what counts.

(module
  (func $all (param i32 i32) (result i32 i32)
    local.get 0 local.get 1
  )
  (func $tail-call-0 (export "tail-call-0") (param i32 i32) (result i32 i32)
    local.get 0 local.get 1 return_call $all
  )
  (func $call-0 (export "call-0") (param i32 i32) (result i32 i32 i32)
    local.get 0 local.get 1 call $all local.get 0
  )
  (func $return-0 (export "return-0") (param i32 i32) (result i32 i32)
    local.get 0 local.get 1
  )
  (func $settled-0 (export "settled-0") (param i32 i32) (result i32 i32)
    local.get 0 local.get 1 block end return_call $all
  )
  (func $branch-0 (export "branch-0") (param i32 i32) (result i32 i32) (local i32 i32)
    i64.const 1
    block (result i32 i32)
      i64.const 5 local.get 0 local.get 1 local.get 0 br_if 0 drop drop drop local.get 0 local.get 1
    end
    local.set 3 local.set 2 drop local.get 2 local.get 3
  )
  (func $rotation-0 (export "rotation-0") (param i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 0 local.get 1
    loop (param i32 i32) (result i32 i32)
      local.set 3 local.set 2 local.get 3 local.get 2 local.get 4 i32.const 1 i32.add local.tee 4 i32.const 3
      i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-0"
  (i32.const 0x1010101) (i32.const 0x2020202)) (i32.const 0x1010101) (i32.const 0x2020202))
(assert_return (invoke "call-0"
  (i32.const 0x1010101) (i32.const 0x2020202)) (i32.const 0x1010101) (i32.const 0x2020202)
  (i32.const 0x1010101))
(assert_return (invoke "return-0"
  (i32.const 0x1010101) (i32.const 0x2020202)) (i32.const 0x1010101) (i32.const 0x2020202))
(assert_return (invoke "settled-0"
  (i32.const 0x1010101) (i32.const 0x2020202)) (i32.const 0x1010101) (i32.const 0x2020202))
(assert_return (invoke "branch-0"
  (i32.const 0x1010101) (i32.const 0x2020202)) (i32.const 0x1010101) (i32.const 0x2020202))
(assert_return (invoke "rotation-0"
  (i32.const 0x1010101) (i32.const 0x2020202)) (i32.const 0x2020202) (i32.const 0x1010101))

(module
  (func $all (param i32 i32 i64) (result i32 i32 i64)
    local.get 0 local.get 1 local.get 2
  )
  (func $tail-call-1 (export "tail-call-1") (param i32 i32 i64) (result i32 i32 i64)
    local.get 0 local.get 1 local.get 2 return_call $all
  )
  (func $call-1 (export "call-1") (param i32 i32 i64) (result i32 i32 i64 i32)
    local.get 0 local.get 1 local.get 2 call $all local.get 0
  )
  (func $return-1 (export "return-1") (param i32 i32 i64) (result i32 i32 i64)
    local.get 0 local.get 1 local.get 2
  )
  (func $settled-1 (export "settled-1") (param i32 i32 i64) (result i32 i32 i64)
    local.get 0 local.get 1 local.get 2 block end return_call $all
  )
  (func $branch-1 (export "branch-1") (param i32 i32 i64) (result i32 i32 i64) (local i32 i32 i64)
    i64.const 1
    block (result i32 i32 i64)
      i64.const 5 local.get 0 local.get 1 local.get 2 local.get 0 br_if 0 drop drop drop drop local.get 0
      local.get 1 local.get 2
    end
    local.set 5 local.set 4 local.set 3 drop local.get 3 local.get 4 local.get 5
  )
  (func $rotation-1 (export "rotation-1") (param i32 i32 i64) (result i32 i32 i64) (local i32 i32 i64 i32)
    local.get 0 local.get 1 local.get 2
    loop (param i32 i32 i64) (result i32 i32 i64)
      local.set 5 local.set 4 local.set 3 local.get 4 local.get 3 local.get 5 local.get 6 i32.const 1 i32.add
      local.tee 6 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-1"
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303)) (i32.const 0x1010101)
  (i32.const 0x2020202) (i64.const 0x303030303030303))
(assert_return (invoke "call-1"
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303)) (i32.const 0x1010101)
  (i32.const 0x2020202) (i64.const 0x303030303030303) (i32.const 0x1010101))
(assert_return (invoke "return-1"
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303)) (i32.const 0x1010101)
  (i32.const 0x2020202) (i64.const 0x303030303030303))
(assert_return (invoke "settled-1"
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303)) (i32.const 0x1010101)
  (i32.const 0x2020202) (i64.const 0x303030303030303))
(assert_return (invoke "branch-1"
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303)) (i32.const 0x1010101)
  (i32.const 0x2020202) (i64.const 0x303030303030303))
(assert_return (invoke "rotation-1"
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303)) (i32.const 0x2020202)
  (i32.const 0x1010101) (i64.const 0x303030303030303))

(module
  (func $all (param i32 i32 i64 i32) (result i32 i32 i64 i32)
    local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $tail-call-2 (export "tail-call-2") (param i32 i64 i32 i32) (result i32 i32 i64 i32)
    local.get 3 local.get 2 local.get 1 local.get 0 return_call $all
  )
  (func $call-2 (export "call-2") (param i32 i64 i32 i32) (result i32 i32 i64 i32 i32)
    local.get 3 local.get 2 local.get 1 local.get 0 call $all local.get 0
  )
  (func $return-2 (export "return-2") (param i32 i64 i32 i32) (result i32 i32 i64 i32)
    local.get 3 local.get 2 local.get 1 local.get 0
  )
  (func $settled-2 (export "settled-2") (param i32 i64 i32 i32) (result i32 i32 i64 i32)
    local.get 3 local.get 2 local.get 1 local.get 0 block end return_call $all
  )
  (func $branch-2 (export "branch-2") (param i32 i64 i32 i32) (result i32 i32 i64 i32) (local i32 i32 i64 i32)
    i64.const 1
    block (result i32 i32 i64 i32)
      i64.const 5 local.get 3 local.get 2 local.get 1 local.get 0 local.get 0 br_if 0 drop drop drop drop drop
      local.get 3 local.get 2 local.get 1 local.get 0
    end
    local.set 7 local.set 6 local.set 5 local.set 4 drop local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $rotation-2 (export "rotation-2") (param i32 i64 i32 i32) (result i32 i64 i32 i32)
  (local i32 i64 i32 i32 i32)
    local.get 0 local.get 1 local.get 2 local.get 3
    loop (param i32 i64 i32 i32) (result i32 i64 i32 i32)
      local.set 7 local.set 6 local.set 5 local.set 4 local.get 6 local.get 5 local.get 7 local.get 4
      local.get 8 i32.const 1 i32.add local.tee 8 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-2"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404))
  (i32.const 0x4040404) (i32.const 0x3030303) (i64.const 0x202020202020202) (i32.const 0x1010101))
(assert_return (invoke "call-2"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404))
  (i32.const 0x4040404) (i32.const 0x3030303) (i64.const 0x202020202020202) (i32.const 0x1010101)
  (i32.const 0x1010101))
(assert_return (invoke "return-2"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404))
  (i32.const 0x4040404) (i32.const 0x3030303) (i64.const 0x202020202020202) (i32.const 0x1010101))
(assert_return (invoke "settled-2"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404))
  (i32.const 0x4040404) (i32.const 0x3030303) (i64.const 0x202020202020202) (i32.const 0x1010101))
(assert_return (invoke "branch-2"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404))
  (i32.const 0x4040404) (i32.const 0x3030303) (i64.const 0x202020202020202) (i32.const 0x1010101))
(assert_return (invoke "rotation-2"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404))
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404))

(module
  (func $all (param i32 i32 i32 i64 i32 i32) (result i32 i32 i32 i64 i32 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
  )
  (func $tail-call-3 (export "tail-call-3") (param i64 i32 i32 i32 i32 i32) (result i32 i32 i32 i64 i32 i32)
    local.get 4 local.get 2 local.get 3 local.get 0 local.get 1 local.get 5 return_call $all
  )
  (func $call-3 (export "call-3") (param i64 i32 i32 i32 i32 i32) (result i32 i32 i32 i64 i32 i32 i64)
    local.get 4 local.get 2 local.get 3 local.get 0 local.get 1 local.get 5 call $all local.get 0
  )
  (func $return-3 (export "return-3") (param i64 i32 i32 i32 i32 i32) (result i32 i32 i32 i64 i32 i32)
    local.get 4 local.get 2 local.get 3 local.get 0 local.get 1 local.get 5
  )
  (func $settled-3 (export "settled-3") (param i64 i32 i32 i32 i32 i32) (result i32 i32 i32 i64 i32 i32)
    local.get 4 local.get 2 local.get 3 local.get 0 local.get 1 local.get 5 block end return_call $all
  )
  (func $branch-3 (export "branch-3") (param i64 i32 i32 i32 i32 i32) (result i32 i32 i32 i64 i32 i32)
  (local i32 i32 i32 i64 i32 i32)
    i64.const 1
    block (result i32 i32 i32 i64 i32 i32)
      i64.const 5 local.get 4 local.get 2 local.get 3 local.get 0 local.get 1 local.get 5 local.get 0 drop
      i32.const 1 br_if 0 drop drop drop drop drop drop drop local.get 4 local.get 2 local.get 3 local.get 0
      local.get 1 local.get 5
    end
    local.set 11 local.set 10 local.set 9 local.set 8 local.set 7 local.set 6 drop local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
  )
  (func $rotation-3 (export "rotation-3") (param i64 i32 i32 i32 i32 i32) (result i64 i32 i32 i32 i32 i32)
  (local i64 i32 i32 i32 i32 i32 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    loop (param i64 i32 i32 i32 i32 i32) (result i64 i32 i32 i32 i32 i32)
      local.set 11 local.set 10 local.set 9 local.set 8 local.set 7 local.set 6 local.get 6 local.get 8
      local.get 9 local.get 10 local.get 11 local.get 7 local.get 12 i32.const 1 i32.add local.tee 12
      i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-3"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606)) (i32.const 0x5050505) (i32.const 0x3030303)
  (i32.const 0x4040404) (i64.const 0x101010101010101) (i32.const 0x2020202) (i32.const 0x6060606))
(assert_return (invoke "call-3"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606)) (i32.const 0x5050505) (i32.const 0x3030303)
  (i32.const 0x4040404) (i64.const 0x101010101010101) (i32.const 0x2020202) (i32.const 0x6060606)
  (i64.const 0x101010101010101))
(assert_return (invoke "return-3"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606)) (i32.const 0x5050505) (i32.const 0x3030303)
  (i32.const 0x4040404) (i64.const 0x101010101010101) (i32.const 0x2020202) (i32.const 0x6060606))
(assert_return (invoke "settled-3"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606)) (i32.const 0x5050505) (i32.const 0x3030303)
  (i32.const 0x4040404) (i64.const 0x101010101010101) (i32.const 0x2020202) (i32.const 0x6060606))
(assert_return (invoke "branch-3"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606)) (i32.const 0x5050505) (i32.const 0x3030303)
  (i32.const 0x4040404) (i64.const 0x101010101010101) (i32.const 0x2020202) (i32.const 0x6060606))
(assert_return (invoke "rotation-3"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606)) (i64.const 0x101010101010101) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404))

(module
  (func $all (param i32 i32 i32 i32 i32 i64 i32 i32 i32) (result i32 i32 i32 i32 i32 i64 i32 i32 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8
  )
  (func $tail-call-4 (export "tail-call-4") (param i64 i32 i32 i32 i32 i32 i64 i32 i64)
  (result i32 i32 i32 i32 i32 i64 i32 i32 i32)
    local.get 4 local.get 4 local.get 4 local.get 1 local.get 2 local.get 8 local.get 4 local.get 7
    local.get 5 return_call $all
  )
  (func $call-4 (export "call-4") (param i64 i32 i32 i32 i32 i32 i64 i32 i64)
  (result i32 i32 i32 i32 i32 i64 i32 i32 i32 i64)
    local.get 4 local.get 4 local.get 4 local.get 1 local.get 2 local.get 8 local.get 4 local.get 7
    local.get 5 call $all local.get 0
  )
  (func $return-4 (export "return-4") (param i64 i32 i32 i32 i32 i32 i64 i32 i64)
  (result i32 i32 i32 i32 i32 i64 i32 i32 i32)
    local.get 4 local.get 4 local.get 4 local.get 1 local.get 2 local.get 8 local.get 4 local.get 7
    local.get 5
  )
  (func $settled-4 (export "settled-4") (param i64 i32 i32 i32 i32 i32 i64 i32 i64)
  (result i32 i32 i32 i32 i32 i64 i32 i32 i32)
    local.get 4 local.get 4 local.get 4 local.get 1 local.get 2 local.get 8 local.get 4 local.get 7
    local.get 5 block end return_call $all
  )
  (func $branch-4 (export "branch-4") (param i64 i32 i32 i32 i32 i32 i64 i32 i64)
  (result i32 i32 i32 i32 i32 i64 i32 i32 i32) (local i32 i32 i32 i32 i32 i64 i32 i32 i32)
    i64.const 1
    block (result i32 i32 i32 i32 i32 i64 i32 i32 i32)
      i64.const 5 local.get 4 local.get 4 local.get 4 local.get 1 local.get 2 local.get 8 local.get 4
      local.get 7 local.get 5 local.get 0 drop i32.const 1 br_if 0 drop drop drop drop drop drop drop drop
      drop drop local.get 4 local.get 4 local.get 4 local.get 1 local.get 2 local.get 8 local.get 4
      local.get 7 local.get 5
    end
    local.set 17 local.set 16 local.set 15 local.set 14 local.set 13 local.set 12 local.set 11 local.set 10
    local.set 9 drop local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
  (func $rotation-4 (export "rotation-4") (param i64 i32 i32 i32 i32 i32 i64 i32 i64)
  (result i64 i32 i32 i32 i32 i32 i64 i32 i64) (local i64 i32 i32 i32 i32 i32 i64 i32 i64 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8
    loop (param i64 i32 i32 i32 i32 i32 i64 i32 i64) (result i64 i32 i32 i32 i32 i32 i64 i32 i64)
      local.set 17 local.set 16 local.set 15 local.set 14 local.set 13 local.set 12 local.set 11 local.set 10
      local.set 9 local.get 15 local.get 11 local.get 12 local.get 13 local.get 14 local.get 16 local.get 17
      local.get 10 local.get 9 local.get 18 i32.const 1 i32.add local.tee 18 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-4"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909)) (i32.const 0x5050505) (i32.const 0x5050505) (i32.const 0x5050505)
  (i32.const 0x2020202) (i32.const 0x3030303) (i64.const 0x909090909090909) (i32.const 0x5050505)
  (i32.const 0x8080808) (i32.const 0x6060606))
(assert_return (invoke "call-4"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909)) (i32.const 0x5050505) (i32.const 0x5050505) (i32.const 0x5050505)
  (i32.const 0x2020202) (i32.const 0x3030303) (i64.const 0x909090909090909) (i32.const 0x5050505)
  (i32.const 0x8080808) (i32.const 0x6060606) (i64.const 0x101010101010101))
(assert_return (invoke "return-4"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909)) (i32.const 0x5050505) (i32.const 0x5050505) (i32.const 0x5050505)
  (i32.const 0x2020202) (i32.const 0x3030303) (i64.const 0x909090909090909) (i32.const 0x5050505)
  (i32.const 0x8080808) (i32.const 0x6060606))
(assert_return (invoke "settled-4"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909)) (i32.const 0x5050505) (i32.const 0x5050505) (i32.const 0x5050505)
  (i32.const 0x2020202) (i32.const 0x3030303) (i64.const 0x909090909090909) (i32.const 0x5050505)
  (i32.const 0x8080808) (i32.const 0x6060606))
(assert_return (invoke "branch-4"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909)) (i32.const 0x5050505) (i32.const 0x5050505) (i32.const 0x5050505)
  (i32.const 0x2020202) (i32.const 0x3030303) (i64.const 0x909090909090909) (i32.const 0x5050505)
  (i32.const 0x8080808) (i32.const 0x6060606))
(assert_return (invoke "rotation-4"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909)) (i64.const 0x101010101010101) (i32.const 0x5050505) (i32.const 0x6060606)
  (i32.const 0x8080808) (i32.const 0x2020202) (i32.const 0x3030303) (i64.const 0x707070707070707)
  (i32.const 0x4040404) (i64.const 0x909090909090909))

(module
  (func $all (param i64 i64 i64 i32 i64 i32 i32 i32 i64 i64 i64 i32)
  (result i64 i64 i64 i32 i64 i32 i32 i32 i64 i64 i64 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
  )
  (func $tail-call-5 (export "tail-call-5") (param i64 i32 i64 i32 i32 i64 i32 i64 i64 i32 i64 i64)
  (result i64 i64 i64 i32 i64 i32 i32 i32 i64 i64 i64 i32)
    local.get 10 local.get 8 local.get 7 local.get 3 local.get 5 local.get 4 local.get 6 local.get 9
    local.get 2 local.get 0 local.get 11 local.get 1 return_call $all
  )
  (func $call-5 (export "call-5") (param i64 i32 i64 i32 i32 i64 i32 i64 i64 i32 i64 i64)
  (result i64 i64 i64 i32 i64 i32 i32 i32 i64 i64 i64 i32 i64)
    local.get 10 local.get 8 local.get 7 local.get 3 local.get 5 local.get 4 local.get 6 local.get 9
    local.get 2 local.get 0 local.get 11 local.get 1 call $all local.get 0
  )
  (func $return-5 (export "return-5") (param i64 i32 i64 i32 i32 i64 i32 i64 i64 i32 i64 i64)
  (result i64 i64 i64 i32 i64 i32 i32 i32 i64 i64 i64 i32)
    local.get 10 local.get 8 local.get 7 local.get 3 local.get 5 local.get 4 local.get 6 local.get 9
    local.get 2 local.get 0 local.get 11 local.get 1
  )
  (func $settled-5 (export "settled-5") (param i64 i32 i64 i32 i32 i64 i32 i64 i64 i32 i64 i64)
  (result i64 i64 i64 i32 i64 i32 i32 i32 i64 i64 i64 i32)
    local.get 10 local.get 8 local.get 7 local.get 3 local.get 5 local.get 4 local.get 6 local.get 9
    local.get 2 local.get 0 local.get 11 local.get 1 block end return_call $all
  )
  (func $branch-5 (export "branch-5") (param i64 i32 i64 i32 i32 i64 i32 i64 i64 i32 i64 i64)
  (result i64 i64 i64 i32 i64 i32 i32 i32 i64 i64 i64 i32)
  (local i64 i64 i64 i32 i64 i32 i32 i32 i64 i64 i64 i32)
    i64.const 1
    block (result i64 i64 i64 i32 i64 i32 i32 i32 i64 i64 i64 i32)
      i64.const 5 local.get 10 local.get 8 local.get 7 local.get 3 local.get 5 local.get 4 local.get 6
      local.get 9 local.get 2 local.get 0 local.get 11 local.get 1 local.get 0 drop i32.const 1 br_if 0 drop
      drop drop drop drop drop drop drop drop drop drop drop drop local.get 10 local.get 8 local.get 7
      local.get 3 local.get 5 local.get 4 local.get 6 local.get 9 local.get 2 local.get 0 local.get 11
      local.get 1
    end
    local.set 23 local.set 22 local.set 21 local.set 20 local.set 19 local.set 18 local.set 17 local.set 16
    local.set 15 local.set 14 local.set 13 local.set 12 drop local.get 12 local.get 13 local.get 14
    local.get 15 local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22
    local.get 23
  )
  (func $rotation-5 (export "rotation-5") (param i64 i32 i64 i32 i32 i64 i32 i64 i64 i32 i64 i64)
  (result i64 i32 i64 i32 i32 i64 i32 i64 i64 i32 i64 i64)
  (local i64 i32 i64 i32 i32 i64 i32 i64 i64 i32 i64 i64 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
    loop (param i64 i32 i64 i32 i32 i64 i32 i64 i64 i32 i64 i64) (result i64 i32 i64 i32 i32 i64 i32 i64 i64 i32 i64 i64)
      local.set 23 local.set 22 local.set 21 local.set 20 local.set 19 local.set 18 local.set 17 local.set 16
      local.set 15 local.set 14 local.set 13 local.set 12 local.get 14 local.get 15 local.get 17 local.get 16
      local.get 18 local.get 19 local.get 21 local.get 20 local.get 22 local.get 13 local.get 23 local.get 12
      local.get 24 i32.const 1 i32.add local.tee 24 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-5"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i64.const 0x808080808080808)
  (i64.const 0x909090909090909) (i32.const 0xa0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (i64.const 0xc0c0c0c0c0c0c0c)) (i64.const 0xb0b0b0b0b0b0b0b) (i64.const 0x909090909090909)
  (i64.const 0x808080808080808) (i32.const 0x4040404) (i64.const 0x606060606060606) (i32.const 0x5050505)
  (i32.const 0x7070707) (i32.const 0xa0a0a0a) (i64.const 0x303030303030303) (i64.const 0x101010101010101)
  (i64.const 0xc0c0c0c0c0c0c0c) (i32.const 0x2020202))
(assert_return (invoke "call-5"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i64.const 0x808080808080808)
  (i64.const 0x909090909090909) (i32.const 0xa0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (i64.const 0xc0c0c0c0c0c0c0c)) (i64.const 0xb0b0b0b0b0b0b0b) (i64.const 0x909090909090909)
  (i64.const 0x808080808080808) (i32.const 0x4040404) (i64.const 0x606060606060606) (i32.const 0x5050505)
  (i32.const 0x7070707) (i32.const 0xa0a0a0a) (i64.const 0x303030303030303) (i64.const 0x101010101010101)
  (i64.const 0xc0c0c0c0c0c0c0c) (i32.const 0x2020202) (i64.const 0x101010101010101))
(assert_return (invoke "return-5"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i64.const 0x808080808080808)
  (i64.const 0x909090909090909) (i32.const 0xa0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (i64.const 0xc0c0c0c0c0c0c0c)) (i64.const 0xb0b0b0b0b0b0b0b) (i64.const 0x909090909090909)
  (i64.const 0x808080808080808) (i32.const 0x4040404) (i64.const 0x606060606060606) (i32.const 0x5050505)
  (i32.const 0x7070707) (i32.const 0xa0a0a0a) (i64.const 0x303030303030303) (i64.const 0x101010101010101)
  (i64.const 0xc0c0c0c0c0c0c0c) (i32.const 0x2020202))
(assert_return (invoke "settled-5"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i64.const 0x808080808080808)
  (i64.const 0x909090909090909) (i32.const 0xa0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (i64.const 0xc0c0c0c0c0c0c0c)) (i64.const 0xb0b0b0b0b0b0b0b) (i64.const 0x909090909090909)
  (i64.const 0x808080808080808) (i32.const 0x4040404) (i64.const 0x606060606060606) (i32.const 0x5050505)
  (i32.const 0x7070707) (i32.const 0xa0a0a0a) (i64.const 0x303030303030303) (i64.const 0x101010101010101)
  (i64.const 0xc0c0c0c0c0c0c0c) (i32.const 0x2020202))
(assert_return (invoke "branch-5"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i64.const 0x808080808080808)
  (i64.const 0x909090909090909) (i32.const 0xa0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (i64.const 0xc0c0c0c0c0c0c0c)) (i64.const 0xb0b0b0b0b0b0b0b) (i64.const 0x909090909090909)
  (i64.const 0x808080808080808) (i32.const 0x4040404) (i64.const 0x606060606060606) (i32.const 0x5050505)
  (i32.const 0x7070707) (i32.const 0xa0a0a0a) (i64.const 0x303030303030303) (i64.const 0x101010101010101)
  (i64.const 0xc0c0c0c0c0c0c0c) (i32.const 0x2020202))
(assert_return (invoke "rotation-5"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i64.const 0x808080808080808)
  (i64.const 0x909090909090909) (i32.const 0xa0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (i64.const 0xc0c0c0c0c0c0c0c)) (i64.const 0x808080808080808) (i32.const 0x7070707)
  (i64.const 0x909090909090909) (i32.const 0xa0a0a0a) (i32.const 0x2020202) (i64.const 0xb0b0b0b0b0b0b0b)
  (i32.const 0x4040404) (i64.const 0xc0c0c0c0c0c0c0c) (i64.const 0x101010101010101) (i32.const 0x5050505)
  (i64.const 0x303030303030303) (i64.const 0x606060606060606))

(module
  (func $all (param i32 i64 i32 i32 i64 i32 i64 i32 i32 i64 i64 i64 i64 i64 i64 i32 i32 i32)
  (result i32 i64 i32 i32 i64 i32 i64 i32 i32 i64 i64 i64 i64 i64 i64 i32 i32 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
  (func $tail-call-6 (export "tail-call-6")
  (param i32 i32 i64 i64 i64 i64 i32 i32 i64 i64 i64 i32 i64 i32 i32 i64 i32 i32)
  (result i32 i64 i32 i32 i64 i32 i64 i32 i32 i64 i64 i64 i64 i64 i64 i32 i32 i32)
    local.get 6 local.get 3 local.get 0 local.get 1 local.get 12 local.get 17 local.get 9 local.get 11
    local.get 14 local.get 2 local.get 8 local.get 10 local.get 4 local.get 5 local.get 15 local.get 13
    local.get 7 local.get 16 return_call $all
  )
  (func $call-6 (export "call-6")
  (param i32 i32 i64 i64 i64 i64 i32 i32 i64 i64 i64 i32 i64 i32 i32 i64 i32 i32)
  (result i32 i64 i32 i32 i64 i32 i64 i32 i32 i64 i64 i64 i64 i64 i64 i32 i32 i32 i32)
    local.get 6 local.get 3 local.get 0 local.get 1 local.get 12 local.get 17 local.get 9 local.get 11
    local.get 14 local.get 2 local.get 8 local.get 10 local.get 4 local.get 5 local.get 15 local.get 13
    local.get 7 local.get 16 call $all local.get 0
  )
  (func $return-6 (export "return-6")
  (param i32 i32 i64 i64 i64 i64 i32 i32 i64 i64 i64 i32 i64 i32 i32 i64 i32 i32)
  (result i32 i64 i32 i32 i64 i32 i64 i32 i32 i64 i64 i64 i64 i64 i64 i32 i32 i32)
    local.get 6 local.get 3 local.get 0 local.get 1 local.get 12 local.get 17 local.get 9 local.get 11
    local.get 14 local.get 2 local.get 8 local.get 10 local.get 4 local.get 5 local.get 15 local.get 13
    local.get 7 local.get 16
  )
  (func $settled-6 (export "settled-6")
  (param i32 i32 i64 i64 i64 i64 i32 i32 i64 i64 i64 i32 i64 i32 i32 i64 i32 i32)
  (result i32 i64 i32 i32 i64 i32 i64 i32 i32 i64 i64 i64 i64 i64 i64 i32 i32 i32)
    local.get 6 local.get 3 local.get 0 local.get 1 local.get 12 local.get 17 local.get 9 local.get 11
    local.get 14 local.get 2 local.get 8 local.get 10 local.get 4 local.get 5 local.get 15 local.get 13
    local.get 7 local.get 16 block end return_call $all
  )
  (func $branch-6 (export "branch-6")
  (param i32 i32 i64 i64 i64 i64 i32 i32 i64 i64 i64 i32 i64 i32 i32 i64 i32 i32)
  (result i32 i64 i32 i32 i64 i32 i64 i32 i32 i64 i64 i64 i64 i64 i64 i32 i32 i32)
  (local i32 i64 i32 i32 i64 i32 i64 i32 i32 i64 i64 i64 i64 i64 i64 i32 i32 i32)
    i64.const 1
    block (result i32 i64 i32 i32 i64 i32 i64 i32 i32 i64 i64 i64 i64 i64 i64 i32 i32 i32)
      i64.const 5 local.get 6 local.get 3 local.get 0 local.get 1 local.get 12 local.get 17 local.get 9
      local.get 11 local.get 14 local.get 2 local.get 8 local.get 10 local.get 4 local.get 5 local.get 15
      local.get 13 local.get 7 local.get 16 local.get 0 br_if 0 drop drop drop drop drop drop drop drop drop
      drop drop drop drop drop drop drop drop drop drop local.get 6 local.get 3 local.get 0 local.get 1
      local.get 12 local.get 17 local.get 9 local.get 11 local.get 14 local.get 2 local.get 8 local.get 10
      local.get 4 local.get 5 local.get 15 local.get 13 local.get 7 local.get 16
    end
    local.set 35 local.set 34 local.set 33 local.set 32 local.set 31 local.set 30 local.set 29 local.set 28
    local.set 27 local.set 26 local.set 25 local.set 24 local.set 23 local.set 22 local.set 21 local.set 20
    local.set 19 local.set 18 drop local.get 18 local.get 19 local.get 20 local.get 21 local.get 22
    local.get 23 local.get 24 local.get 25 local.get 26 local.get 27 local.get 28 local.get 29 local.get 30
    local.get 31 local.get 32 local.get 33 local.get 34 local.get 35
  )
  (func $rotation-6 (export "rotation-6") (param i32 i32 i64 i64 i64 i64 i32 i32 i64 i64 i64 i32)
  (result i32 i32 i64 i64 i64 i64 i32 i32 i64 i64 i64 i32)
  (local i32 i32 i64 i64 i64 i64 i32 i32 i64 i64 i64 i32 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
    loop (param i32 i32 i64 i64 i64 i64 i32 i32 i64 i64 i64 i32) (result i32 i32 i64 i64 i64 i64 i32 i32 i64 i64 i64 i32)
      local.set 23 local.set 22 local.set 21 local.set 20 local.set 19 local.set 18 local.set 17 local.set 16
      local.set 15 local.set 14 local.set 13 local.set 12 local.get 13 local.get 18 local.get 15 local.get 16
      local.get 17 local.get 20 local.get 19 local.get 23 local.get 21 local.get 22 local.get 14 local.get 12
      local.get 24 i32.const 1 i32.add local.tee 24 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-6"
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (i32.const 0xc0c0c0c) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (i32.const 0xf0f0f0f)
  (i64.const 0x1010101010101010) (i32.const 0x11111111) (i32.const 0x12121212)) (i32.const 0x7070707)
  (i64.const 0x404040404040404) (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0x12121212) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xc0c0c0c) (i32.const 0xf0f0f0f)
  (i64.const 0x303030303030303) (i64.const 0x909090909090909) (i64.const 0xb0b0b0b0b0b0b0b)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x1010101010101010)
  (i32.const 0xe0e0e0e) (i32.const 0x8080808) (i32.const 0x11111111))
(assert_return (invoke "call-6"
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (i32.const 0xc0c0c0c) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (i32.const 0xf0f0f0f)
  (i64.const 0x1010101010101010) (i32.const 0x11111111) (i32.const 0x12121212)) (i32.const 0x7070707)
  (i64.const 0x404040404040404) (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0x12121212) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xc0c0c0c) (i32.const 0xf0f0f0f)
  (i64.const 0x303030303030303) (i64.const 0x909090909090909) (i64.const 0xb0b0b0b0b0b0b0b)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x1010101010101010)
  (i32.const 0xe0e0e0e) (i32.const 0x8080808) (i32.const 0x11111111) (i32.const 0x1010101))
(assert_return (invoke "return-6"
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (i32.const 0xc0c0c0c) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (i32.const 0xf0f0f0f)
  (i64.const 0x1010101010101010) (i32.const 0x11111111) (i32.const 0x12121212)) (i32.const 0x7070707)
  (i64.const 0x404040404040404) (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0x12121212) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xc0c0c0c) (i32.const 0xf0f0f0f)
  (i64.const 0x303030303030303) (i64.const 0x909090909090909) (i64.const 0xb0b0b0b0b0b0b0b)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x1010101010101010)
  (i32.const 0xe0e0e0e) (i32.const 0x8080808) (i32.const 0x11111111))
(assert_return (invoke "settled-6"
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (i32.const 0xc0c0c0c) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (i32.const 0xf0f0f0f)
  (i64.const 0x1010101010101010) (i32.const 0x11111111) (i32.const 0x12121212)) (i32.const 0x7070707)
  (i64.const 0x404040404040404) (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0x12121212) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xc0c0c0c) (i32.const 0xf0f0f0f)
  (i64.const 0x303030303030303) (i64.const 0x909090909090909) (i64.const 0xb0b0b0b0b0b0b0b)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x1010101010101010)
  (i32.const 0xe0e0e0e) (i32.const 0x8080808) (i32.const 0x11111111))
(assert_return (invoke "branch-6"
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (i32.const 0xc0c0c0c) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (i32.const 0xf0f0f0f)
  (i64.const 0x1010101010101010) (i32.const 0x11111111) (i32.const 0x12121212)) (i32.const 0x7070707)
  (i64.const 0x404040404040404) (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0xd0d0d0d0d0d0d0d)
  (i32.const 0x12121212) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xc0c0c0c) (i32.const 0xf0f0f0f)
  (i64.const 0x303030303030303) (i64.const 0x909090909090909) (i64.const 0xb0b0b0b0b0b0b0b)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x1010101010101010)
  (i32.const 0xe0e0e0e) (i32.const 0x8080808) (i32.const 0x11111111))
(assert_return (invoke "rotation-6"
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i32.const 0x7070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (i32.const 0xc0c0c0c)) (i32.const 0x8080808) (i32.const 0xc0c0c0c) (i64.const 0x606060606060606)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i32.const 0x7070707))

(module
  (func $all
  (param i64 i64 i64 i32 i32 i64 i32 i64 i32 i64 i32 i32 i64 i64 i64 i32 i32 i32 i64 i32 i64 i64 i32 i64 i64 i64)
  (result i64 i64 i64 i32 i32 i64 i32 i64 i32 i64 i32 i32 i64 i64 i64 i32 i32 i32 i64 i32 i64 i64 i32 i64 i64 i64)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
    local.get 24 local.get 25
  )
  (func $tail-call-7 (export "tail-call-7")
  (param i64 i64 i32 i32 i32 i32 i64 i64 i32 i64 i64 i64 i32 i32 i64 i64 i32 i64 i32 i64 i32 i64 i64 i64 i64 i32)
  (result i64 i64 i64 i32 i32 i64 i32 i64 i32 i64 i32 i32 i64 i64 i64 i32 i32 i32 i64 i32 i64 i64 i32 i64 i64 i64)
    local.get 21 local.get 11 local.get 9 local.get 3 local.get 2 local.get 6 local.get 20 local.get 15
    local.get 18 local.get 0 local.get 13 local.get 8 local.get 14 local.get 7 local.get 22 local.get 4
    local.get 12 local.get 25 local.get 17 local.get 16 local.get 23 local.get 10 local.get 5 local.get 1
    local.get 19 local.get 24 return_call $all
  )
  (func $call-7 (export "call-7")
  (param i64 i64 i32 i32 i32 i32 i64 i64 i32 i64 i64 i64 i32 i32 i64 i64 i32 i64 i32 i64 i32 i64 i64 i64 i64 i32)
  (result i64 i64 i64 i32 i32 i64 i32 i64 i32 i64 i32 i32 i64 i64 i64 i32 i32 i32 i64 i32 i64 i64 i32 i64 i64 i64 i64)
    local.get 21 local.get 11 local.get 9 local.get 3 local.get 2 local.get 6 local.get 20 local.get 15
    local.get 18 local.get 0 local.get 13 local.get 8 local.get 14 local.get 7 local.get 22 local.get 4
    local.get 12 local.get 25 local.get 17 local.get 16 local.get 23 local.get 10 local.get 5 local.get 1
    local.get 19 local.get 24 call $all local.get 0
  )
  (func $return-7 (export "return-7")
  (param i64 i64 i32 i32 i32 i32 i64 i64 i32 i64 i64 i64 i32 i32 i64 i64 i32 i64 i32 i64 i32 i64 i64 i64 i64 i32)
  (result i64 i64 i64 i32 i32 i64 i32 i64 i32 i64 i32 i32 i64 i64 i64 i32 i32 i32 i64 i32 i64 i64 i32 i64 i64 i64)
    local.get 21 local.get 11 local.get 9 local.get 3 local.get 2 local.get 6 local.get 20 local.get 15
    local.get 18 local.get 0 local.get 13 local.get 8 local.get 14 local.get 7 local.get 22 local.get 4
    local.get 12 local.get 25 local.get 17 local.get 16 local.get 23 local.get 10 local.get 5 local.get 1
    local.get 19 local.get 24
  )
  (func $settled-7 (export "settled-7")
  (param i64 i64 i32 i32 i32 i32 i64 i64 i32 i64 i64 i64 i32 i32 i64 i64 i32 i64 i32 i64 i32 i64 i64 i64 i64 i32)
  (result i64 i64 i64 i32 i32 i64 i32 i64 i32 i64 i32 i32 i64 i64 i64 i32 i32 i32 i64 i32 i64 i64 i32 i64 i64 i64)
    local.get 21 local.get 11 local.get 9 local.get 3 local.get 2 local.get 6 local.get 20 local.get 15
    local.get 18 local.get 0 local.get 13 local.get 8 local.get 14 local.get 7 local.get 22 local.get 4
    local.get 12 local.get 25 local.get 17 local.get 16 local.get 23 local.get 10 local.get 5 local.get 1
    local.get 19 local.get 24 block end return_call $all
  )
  (func $branch-7 (export "branch-7")
  (param i64 i64 i32 i32 i32 i32 i64 i64 i32 i64 i64 i64 i32 i32 i64 i64 i32 i64 i32 i64 i32 i64 i64 i64 i64 i32)
  (result i64 i64 i64 i32 i32 i64 i32 i64 i32 i64 i32 i32 i64 i64 i64 i32 i32 i32 i64 i32 i64 i64 i32 i64 i64 i64)
  (local i64 i64 i64 i32 i32 i64 i32 i64 i32 i64 i32 i32 i64 i64 i64 i32 i32 i32 i64 i32 i64 i64 i32 i64 i64 i64)
    i64.const 1
    block (result i64 i64 i64 i32 i32 i64 i32 i64 i32 i64 i32 i32 i64 i64 i64 i32 i32 i32 i64 i32 i64 i64 i32 i64 i64 i64)
      i64.const 5 local.get 21 local.get 11 local.get 9 local.get 3 local.get 2 local.get 6 local.get 20
      local.get 15 local.get 18 local.get 0 local.get 13 local.get 8 local.get 14 local.get 7 local.get 22
      local.get 4 local.get 12 local.get 25 local.get 17 local.get 16 local.get 23 local.get 10 local.get 5
      local.get 1 local.get 19 local.get 24 local.get 0 drop i32.const 1 br_if 0 drop drop drop drop drop drop
      drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
      local.get 21 local.get 11 local.get 9 local.get 3 local.get 2 local.get 6 local.get 20 local.get 15
      local.get 18 local.get 0 local.get 13 local.get 8 local.get 14 local.get 7 local.get 22 local.get 4
      local.get 12 local.get 25 local.get 17 local.get 16 local.get 23 local.get 10 local.get 5 local.get 1
      local.get 19 local.get 24
    end
    local.set 51 local.set 50 local.set 49 local.set 48 local.set 47 local.set 46 local.set 45 local.set 44
    local.set 43 local.set 42 local.set 41 local.set 40 local.set 39 local.set 38 local.set 37 local.set 36
    local.set 35 local.set 34 local.set 33 local.set 32 local.set 31 local.set 30 local.set 29 local.set 28
    local.set 27 local.set 26 drop local.get 26 local.get 27 local.get 28 local.get 29 local.get 30
    local.get 31 local.get 32 local.get 33 local.get 34 local.get 35 local.get 36 local.get 37 local.get 38
    local.get 39 local.get 40 local.get 41 local.get 42 local.get 43 local.get 44 local.get 45 local.get 46
    local.get 47 local.get 48 local.get 49 local.get 50 local.get 51
  )
  (func $rotation-7 (export "rotation-7") (param i64 i64 i32 i32 i32 i32 i64 i64 i32 i64 i64 i64)
  (result i64 i64 i32 i32 i32 i32 i64 i64 i32 i64 i64 i64)
  (local i64 i64 i32 i32 i32 i32 i64 i64 i32 i64 i64 i64 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
    loop (param i64 i64 i32 i32 i32 i32 i64 i64 i32 i64 i64 i64) (result i64 i64 i32 i32 i32 i32 i64 i64 i32 i64 i64 i64)
      local.set 23 local.set 22 local.set 21 local.set 20 local.set 19 local.set 18 local.set 17 local.set 16
      local.set 15 local.set 14 local.set 13 local.set 12 local.get 13 local.get 18 local.get 15 local.get 16
      local.get 17 local.get 20 local.get 19 local.get 21 local.get 14 local.get 22 local.get 23 local.get 12
      local.get 24 i32.const 1 i32.add local.tee 24 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-7"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i64.const 0x707070707070707) (i64.const 0x808080808080808)
  (i32.const 0x9090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (i64.const 0xc0c0c0c0c0c0c0c) (i32.const 0xd0d0d0d) (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)
  (i64.const 0x1010101010101010) (i32.const 0x11111111) (i64.const 0x1212121212121212) (i32.const 0x13131313)
  (i64.const 0x1414141414141414) (i32.const 0x15151515) (i64.const 0x1616161616161616)
  (i64.const 0x1717171717171717) (i64.const 0x1818181818181818) (i64.const 0x1919191919191919)
  (i32.const 0x1a1a1a1a)) (i64.const 0x1616161616161616) (i64.const 0xc0c0c0c0c0c0c0c)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0x4040404) (i32.const 0x3030303) (i64.const 0x707070707070707)
  (i32.const 0x15151515) (i64.const 0x1010101010101010) (i32.const 0x13131313) (i64.const 0x101010101010101)
  (i32.const 0xe0e0e0e) (i32.const 0x9090909) (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x808080808080808)
  (i64.const 0x1717171717171717) (i32.const 0x5050505) (i32.const 0xd0d0d0d) (i32.const 0x1a1a1a1a)
  (i64.const 0x1212121212121212) (i32.const 0x11111111) (i64.const 0x1818181818181818)
  (i64.const 0xb0b0b0b0b0b0b0b) (i32.const 0x6060606) (i64.const 0x202020202020202)
  (i64.const 0x1414141414141414) (i64.const 0x1919191919191919))
(assert_return (invoke "call-7"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i64.const 0x707070707070707) (i64.const 0x808080808080808)
  (i32.const 0x9090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (i64.const 0xc0c0c0c0c0c0c0c) (i32.const 0xd0d0d0d) (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)
  (i64.const 0x1010101010101010) (i32.const 0x11111111) (i64.const 0x1212121212121212) (i32.const 0x13131313)
  (i64.const 0x1414141414141414) (i32.const 0x15151515) (i64.const 0x1616161616161616)
  (i64.const 0x1717171717171717) (i64.const 0x1818181818181818) (i64.const 0x1919191919191919)
  (i32.const 0x1a1a1a1a)) (i64.const 0x1616161616161616) (i64.const 0xc0c0c0c0c0c0c0c)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0x4040404) (i32.const 0x3030303) (i64.const 0x707070707070707)
  (i32.const 0x15151515) (i64.const 0x1010101010101010) (i32.const 0x13131313) (i64.const 0x101010101010101)
  (i32.const 0xe0e0e0e) (i32.const 0x9090909) (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x808080808080808)
  (i64.const 0x1717171717171717) (i32.const 0x5050505) (i32.const 0xd0d0d0d) (i32.const 0x1a1a1a1a)
  (i64.const 0x1212121212121212) (i32.const 0x11111111) (i64.const 0x1818181818181818)
  (i64.const 0xb0b0b0b0b0b0b0b) (i32.const 0x6060606) (i64.const 0x202020202020202)
  (i64.const 0x1414141414141414) (i64.const 0x1919191919191919) (i64.const 0x101010101010101))
(assert_return (invoke "return-7"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i64.const 0x707070707070707) (i64.const 0x808080808080808)
  (i32.const 0x9090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (i64.const 0xc0c0c0c0c0c0c0c) (i32.const 0xd0d0d0d) (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)
  (i64.const 0x1010101010101010) (i32.const 0x11111111) (i64.const 0x1212121212121212) (i32.const 0x13131313)
  (i64.const 0x1414141414141414) (i32.const 0x15151515) (i64.const 0x1616161616161616)
  (i64.const 0x1717171717171717) (i64.const 0x1818181818181818) (i64.const 0x1919191919191919)
  (i32.const 0x1a1a1a1a)) (i64.const 0x1616161616161616) (i64.const 0xc0c0c0c0c0c0c0c)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0x4040404) (i32.const 0x3030303) (i64.const 0x707070707070707)
  (i32.const 0x15151515) (i64.const 0x1010101010101010) (i32.const 0x13131313) (i64.const 0x101010101010101)
  (i32.const 0xe0e0e0e) (i32.const 0x9090909) (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x808080808080808)
  (i64.const 0x1717171717171717) (i32.const 0x5050505) (i32.const 0xd0d0d0d) (i32.const 0x1a1a1a1a)
  (i64.const 0x1212121212121212) (i32.const 0x11111111) (i64.const 0x1818181818181818)
  (i64.const 0xb0b0b0b0b0b0b0b) (i32.const 0x6060606) (i64.const 0x202020202020202)
  (i64.const 0x1414141414141414) (i64.const 0x1919191919191919))
(assert_return (invoke "settled-7"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i64.const 0x707070707070707) (i64.const 0x808080808080808)
  (i32.const 0x9090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (i64.const 0xc0c0c0c0c0c0c0c) (i32.const 0xd0d0d0d) (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)
  (i64.const 0x1010101010101010) (i32.const 0x11111111) (i64.const 0x1212121212121212) (i32.const 0x13131313)
  (i64.const 0x1414141414141414) (i32.const 0x15151515) (i64.const 0x1616161616161616)
  (i64.const 0x1717171717171717) (i64.const 0x1818181818181818) (i64.const 0x1919191919191919)
  (i32.const 0x1a1a1a1a)) (i64.const 0x1616161616161616) (i64.const 0xc0c0c0c0c0c0c0c)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0x4040404) (i32.const 0x3030303) (i64.const 0x707070707070707)
  (i32.const 0x15151515) (i64.const 0x1010101010101010) (i32.const 0x13131313) (i64.const 0x101010101010101)
  (i32.const 0xe0e0e0e) (i32.const 0x9090909) (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x808080808080808)
  (i64.const 0x1717171717171717) (i32.const 0x5050505) (i32.const 0xd0d0d0d) (i32.const 0x1a1a1a1a)
  (i64.const 0x1212121212121212) (i32.const 0x11111111) (i64.const 0x1818181818181818)
  (i64.const 0xb0b0b0b0b0b0b0b) (i32.const 0x6060606) (i64.const 0x202020202020202)
  (i64.const 0x1414141414141414) (i64.const 0x1919191919191919))
(assert_return (invoke "branch-7"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i64.const 0x707070707070707) (i64.const 0x808080808080808)
  (i32.const 0x9090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (i64.const 0xc0c0c0c0c0c0c0c) (i32.const 0xd0d0d0d) (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)
  (i64.const 0x1010101010101010) (i32.const 0x11111111) (i64.const 0x1212121212121212) (i32.const 0x13131313)
  (i64.const 0x1414141414141414) (i32.const 0x15151515) (i64.const 0x1616161616161616)
  (i64.const 0x1717171717171717) (i64.const 0x1818181818181818) (i64.const 0x1919191919191919)
  (i32.const 0x1a1a1a1a)) (i64.const 0x1616161616161616) (i64.const 0xc0c0c0c0c0c0c0c)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0x4040404) (i32.const 0x3030303) (i64.const 0x707070707070707)
  (i32.const 0x15151515) (i64.const 0x1010101010101010) (i32.const 0x13131313) (i64.const 0x101010101010101)
  (i32.const 0xe0e0e0e) (i32.const 0x9090909) (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x808080808080808)
  (i64.const 0x1717171717171717) (i32.const 0x5050505) (i32.const 0xd0d0d0d) (i32.const 0x1a1a1a1a)
  (i64.const 0x1212121212121212) (i32.const 0x11111111) (i64.const 0x1818181818181818)
  (i64.const 0xb0b0b0b0b0b0b0b) (i32.const 0x6060606) (i64.const 0x202020202020202)
  (i64.const 0x1414141414141414) (i64.const 0x1919191919191919))
(assert_return (invoke "rotation-7"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i64.const 0x707070707070707) (i64.const 0x808080808080808)
  (i32.const 0x9090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (i64.const 0xc0c0c0c0c0c0c0c)) (i64.const 0x808080808080808) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0x6060606) (i32.const 0x9090909) (i32.const 0x3030303) (i32.const 0x4040404)
  (i64.const 0xb0b0b0b0b0b0b0b) (i64.const 0xc0c0c0c0c0c0c0c) (i32.const 0x5050505)
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i64.const 0x707070707070707))

(module
  (func $all
  (param i32 i64 i64 i64 i32 i64 i64 i32 i32 i32 i32 i32 i64 i64 i64 i32 i32 i64 i64 i64 i64 i32 i64 i64 i64 i64 i32 i64 i32 i32 i32 i32 i64 i32 i64 i64)
  (result i32 i64 i64 i64 i32 i64 i64 i32 i32 i32 i32 i32 i64 i64 i64 i32 i32 i64 i64 i64 i64 i32 i64 i64 i64 i64 i32 i64 i32 i32 i32 i32 i64 i32 i64 i64)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
    local.get 24 local.get 25 local.get 26 local.get 27 local.get 28 local.get 29 local.get 30 local.get 31
    local.get 32 local.get 33 local.get 34 local.get 35
  )
  (func $tail-call-8 (export "tail-call-8")
  (param i32 i64 i32 i32 i64 i32 i64 i64 i64 i64 i32 i64 i32 i64 i32 i64 i32 i32 i32 i32 i32 i64 i32 i32 i64 i64 i64 i64 i64 i64 i64 i64 i32 i32 i64 i64)
  (result i32 i64 i64 i64 i32 i64 i64 i32 i32 i32 i32 i32 i64 i64 i64 i32 i32 i64 i64 i64 i64 i32 i64 i64 i64 i64 i32 i64 i32 i32 i32 i32 i64 i32 i64 i64)
    local.get 19 local.get 35 local.get 21 local.get 15 local.get 33 local.get 9 local.get 27 local.get 20
    local.get 32 local.get 14 local.get 5 local.get 0 local.get 26 local.get 30 local.get 24 local.get 12
    local.get 3 local.get 7 local.get 13 local.get 1 local.get 4 local.get 17 local.get 8 local.get 31
    local.get 28 local.get 34 local.get 22 local.get 25 local.get 18 local.get 16 local.get 23 local.get 2
    local.get 29 local.get 10 local.get 6 local.get 11 return_call $all
  )
  (func $call-8 (export "call-8")
  (param i32 i64 i32 i32 i64 i32 i64 i64 i64 i64 i32 i64 i32 i64 i32 i64 i32 i32 i32 i32 i32 i64 i32 i32 i64 i64 i64 i64 i64 i64 i64 i64 i32 i32 i64 i64)
  (result i32 i64 i64 i64 i32 i64 i64 i32 i32 i32 i32 i32 i64 i64 i64 i32 i32 i64 i64 i64 i64 i32 i64 i64 i64 i64 i32 i64 i32 i32 i32 i32 i64 i32 i64 i64 i32)
    local.get 19 local.get 35 local.get 21 local.get 15 local.get 33 local.get 9 local.get 27 local.get 20
    local.get 32 local.get 14 local.get 5 local.get 0 local.get 26 local.get 30 local.get 24 local.get 12
    local.get 3 local.get 7 local.get 13 local.get 1 local.get 4 local.get 17 local.get 8 local.get 31
    local.get 28 local.get 34 local.get 22 local.get 25 local.get 18 local.get 16 local.get 23 local.get 2
    local.get 29 local.get 10 local.get 6 local.get 11 call $all local.get 0
  )
  (func $return-8 (export "return-8")
  (param i32 i64 i32 i32 i64 i32 i64 i64 i64 i64 i32 i64 i32 i64 i32 i64 i32 i32 i32 i32 i32 i64 i32 i32 i64 i64 i64 i64 i64 i64 i64 i64 i32 i32 i64 i64)
  (result i32 i64 i64 i64 i32 i64 i64 i32 i32 i32 i32 i32 i64 i64 i64 i32 i32 i64 i64 i64 i64 i32 i64 i64 i64 i64 i32 i64 i32 i32 i32 i32 i64 i32 i64 i64)
    local.get 19 local.get 35 local.get 21 local.get 15 local.get 33 local.get 9 local.get 27 local.get 20
    local.get 32 local.get 14 local.get 5 local.get 0 local.get 26 local.get 30 local.get 24 local.get 12
    local.get 3 local.get 7 local.get 13 local.get 1 local.get 4 local.get 17 local.get 8 local.get 31
    local.get 28 local.get 34 local.get 22 local.get 25 local.get 18 local.get 16 local.get 23 local.get 2
    local.get 29 local.get 10 local.get 6 local.get 11
  )
  (func $settled-8 (export "settled-8")
  (param i32 i64 i32 i32 i64 i32 i64 i64 i64 i64 i32 i64 i32 i64 i32 i64 i32 i32 i32 i32 i32 i64 i32 i32 i64 i64 i64 i64 i64 i64 i64 i64 i32 i32 i64 i64)
  (result i32 i64 i64 i64 i32 i64 i64 i32 i32 i32 i32 i32 i64 i64 i64 i32 i32 i64 i64 i64 i64 i32 i64 i64 i64 i64 i32 i64 i32 i32 i32 i32 i64 i32 i64 i64)
    local.get 19 local.get 35 local.get 21 local.get 15 local.get 33 local.get 9 local.get 27 local.get 20
    local.get 32 local.get 14 local.get 5 local.get 0 local.get 26 local.get 30 local.get 24 local.get 12
    local.get 3 local.get 7 local.get 13 local.get 1 local.get 4 local.get 17 local.get 8 local.get 31
    local.get 28 local.get 34 local.get 22 local.get 25 local.get 18 local.get 16 local.get 23 local.get 2
    local.get 29 local.get 10 local.get 6 local.get 11 block end return_call $all
  )
  (func $branch-8 (export "branch-8")
  (param i32 i64 i32 i32 i64 i32 i64 i64 i64 i64 i32 i64 i32 i64 i32 i64 i32 i32 i32 i32 i32 i64 i32 i32 i64 i64 i64 i64 i64 i64 i64 i64 i32 i32 i64 i64)
  (result i32 i64 i64 i64 i32 i64 i64 i32 i32 i32 i32 i32 i64 i64 i64 i32 i32 i64 i64 i64 i64 i32 i64 i64 i64 i64 i32 i64 i32 i32 i32 i32 i64 i32 i64 i64)
  (local i32 i64 i64 i64 i32 i64 i64 i32 i32 i32 i32 i32 i64 i64 i64 i32 i32 i64 i64 i64 i64 i32 i64 i64 i64 i64 i32 i64 i32 i32 i32 i32 i64 i32 i64 i64)
    i64.const 1
    block (result i32 i64 i64 i64 i32 i64 i64 i32 i32 i32 i32 i32 i64 i64 i64 i32 i32 i64 i64 i64 i64 i32 i64 i64 i64 i64 i32 i64 i32 i32 i32 i32 i64 i32 i64 i64)
      i64.const 5 local.get 19 local.get 35 local.get 21 local.get 15 local.get 33 local.get 9 local.get 27
      local.get 20 local.get 32 local.get 14 local.get 5 local.get 0 local.get 26 local.get 30 local.get 24
      local.get 12 local.get 3 local.get 7 local.get 13 local.get 1 local.get 4 local.get 17 local.get 8
      local.get 31 local.get 28 local.get 34 local.get 22 local.get 25 local.get 18 local.get 16 local.get 23
      local.get 2 local.get 29 local.get 10 local.get 6 local.get 11 local.get 0 br_if 0 drop drop drop drop
      drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
      drop drop drop drop drop drop drop drop drop drop drop drop local.get 19 local.get 35 local.get 21
      local.get 15 local.get 33 local.get 9 local.get 27 local.get 20 local.get 32 local.get 14 local.get 5
      local.get 0 local.get 26 local.get 30 local.get 24 local.get 12 local.get 3 local.get 7 local.get 13
      local.get 1 local.get 4 local.get 17 local.get 8 local.get 31 local.get 28 local.get 34 local.get 22
      local.get 25 local.get 18 local.get 16 local.get 23 local.get 2 local.get 29 local.get 10 local.get 6
      local.get 11
    end
    local.set 71 local.set 70 local.set 69 local.set 68 local.set 67 local.set 66 local.set 65 local.set 64
    local.set 63 local.set 62 local.set 61 local.set 60 local.set 59 local.set 58 local.set 57 local.set 56
    local.set 55 local.set 54 local.set 53 local.set 52 local.set 51 local.set 50 local.set 49 local.set 48
    local.set 47 local.set 46 local.set 45 local.set 44 local.set 43 local.set 42 local.set 41 local.set 40
    local.set 39 local.set 38 local.set 37 local.set 36 drop local.get 36 local.get 37 local.get 38
    local.get 39 local.get 40 local.get 41 local.get 42 local.get 43 local.get 44 local.get 45 local.get 46
    local.get 47 local.get 48 local.get 49 local.get 50 local.get 51 local.get 52 local.get 53 local.get 54
    local.get 55 local.get 56 local.get 57 local.get 58 local.get 59 local.get 60 local.get 61 local.get 62
    local.get 63 local.get 64 local.get 65 local.get 66 local.get 67 local.get 68 local.get 69 local.get 70
    local.get 71
  )
  (func $rotation-8 (export "rotation-8") (param i32 i64 i32 i32 i64 i32 i64 i64 i64 i64 i32 i64)
  (result i32 i64 i32 i32 i64 i32 i64 i64 i64 i64 i32 i64)
  (local i32 i64 i32 i32 i64 i32 i64 i64 i64 i64 i32 i64 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
    loop (param i32 i64 i32 i32 i64 i32 i64 i64 i64 i64 i32 i64) (result i32 i64 i32 i32 i64 i32 i64 i64 i64 i64 i32 i64)
      local.set 23 local.set 22 local.set 21 local.set 20 local.set 19 local.set 18 local.set 17 local.set 16
      local.set 15 local.set 14 local.set 13 local.set 12 local.get 14 local.get 16 local.get 15 local.get 17
      local.get 18 local.get 22 local.get 19 local.get 20 local.get 21 local.get 23 local.get 12 local.get 13
      local.get 24 i32.const 1 i32.add local.tee 24 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-8"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i64.const 0x505050505050505) (i32.const 0x6060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808) (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (i64.const 0xc0c0c0c0c0c0c0c) (i32.const 0xd0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e)
  (i32.const 0xf0f0f0f) (i64.const 0x1010101010101010) (i32.const 0x11111111) (i32.const 0x12121212)
  (i32.const 0x13131313) (i32.const 0x14141414) (i32.const 0x15151515) (i64.const 0x1616161616161616)
  (i32.const 0x17171717) (i32.const 0x18181818) (i64.const 0x1919191919191919) (i64.const 0x1a1a1a1a1a1a1a1a)
  (i64.const 0x1b1b1b1b1b1b1b1b) (i64.const 0x1c1c1c1c1c1c1c1c) (i64.const 0x1d1d1d1d1d1d1d1d)
  (i64.const 0x1e1e1e1e1e1e1e1e) (i64.const 0x1f1f1f1f1f1f1f1f) (i64.const 0x2020202020202020)
  (i32.const 0x21212121) (i32.const 0x22222222) (i64.const 0x2323232323232323) (i64.const 0x2424242424242424))
  (i32.const 0x14141414) (i64.const 0x2424242424242424) (i64.const 0x1616161616161616)
  (i64.const 0x1010101010101010) (i32.const 0x22222222) (i64.const 0xa0a0a0a0a0a0a0a)
  (i64.const 0x1c1c1c1c1c1c1c1c) (i32.const 0x15151515) (i32.const 0x21212121) (i32.const 0xf0f0f0f)
  (i32.const 0x6060606) (i32.const 0x1010101) (i64.const 0x1b1b1b1b1b1b1b1b) (i64.const 0x1f1f1f1f1f1f1f1f)
  (i64.const 0x1919191919191919) (i32.const 0xd0d0d0d) (i32.const 0x4040404) (i64.const 0x808080808080808)
  (i64.const 0xe0e0e0e0e0e0e0e) (i64.const 0x202020202020202) (i64.const 0x505050505050505)
  (i32.const 0x12121212) (i64.const 0x909090909090909) (i64.const 0x2020202020202020)
  (i64.const 0x1d1d1d1d1d1d1d1d) (i64.const 0x2323232323232323) (i32.const 0x17171717)
  (i64.const 0x1a1a1a1a1a1a1a1a) (i32.const 0x13131313) (i32.const 0x11111111) (i32.const 0x18181818)
  (i32.const 0x3030303) (i64.const 0x1e1e1e1e1e1e1e1e) (i32.const 0xb0b0b0b) (i64.const 0x707070707070707)
  (i64.const 0xc0c0c0c0c0c0c0c))
(assert_return (invoke "call-8"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i64.const 0x505050505050505) (i32.const 0x6060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808) (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (i64.const 0xc0c0c0c0c0c0c0c) (i32.const 0xd0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e)
  (i32.const 0xf0f0f0f) (i64.const 0x1010101010101010) (i32.const 0x11111111) (i32.const 0x12121212)
  (i32.const 0x13131313) (i32.const 0x14141414) (i32.const 0x15151515) (i64.const 0x1616161616161616)
  (i32.const 0x17171717) (i32.const 0x18181818) (i64.const 0x1919191919191919) (i64.const 0x1a1a1a1a1a1a1a1a)
  (i64.const 0x1b1b1b1b1b1b1b1b) (i64.const 0x1c1c1c1c1c1c1c1c) (i64.const 0x1d1d1d1d1d1d1d1d)
  (i64.const 0x1e1e1e1e1e1e1e1e) (i64.const 0x1f1f1f1f1f1f1f1f) (i64.const 0x2020202020202020)
  (i32.const 0x21212121) (i32.const 0x22222222) (i64.const 0x2323232323232323) (i64.const 0x2424242424242424))
  (i32.const 0x14141414) (i64.const 0x2424242424242424) (i64.const 0x1616161616161616)
  (i64.const 0x1010101010101010) (i32.const 0x22222222) (i64.const 0xa0a0a0a0a0a0a0a)
  (i64.const 0x1c1c1c1c1c1c1c1c) (i32.const 0x15151515) (i32.const 0x21212121) (i32.const 0xf0f0f0f)
  (i32.const 0x6060606) (i32.const 0x1010101) (i64.const 0x1b1b1b1b1b1b1b1b) (i64.const 0x1f1f1f1f1f1f1f1f)
  (i64.const 0x1919191919191919) (i32.const 0xd0d0d0d) (i32.const 0x4040404) (i64.const 0x808080808080808)
  (i64.const 0xe0e0e0e0e0e0e0e) (i64.const 0x202020202020202) (i64.const 0x505050505050505)
  (i32.const 0x12121212) (i64.const 0x909090909090909) (i64.const 0x2020202020202020)
  (i64.const 0x1d1d1d1d1d1d1d1d) (i64.const 0x2323232323232323) (i32.const 0x17171717)
  (i64.const 0x1a1a1a1a1a1a1a1a) (i32.const 0x13131313) (i32.const 0x11111111) (i32.const 0x18181818)
  (i32.const 0x3030303) (i64.const 0x1e1e1e1e1e1e1e1e) (i32.const 0xb0b0b0b) (i64.const 0x707070707070707)
  (i64.const 0xc0c0c0c0c0c0c0c) (i32.const 0x1010101))
(assert_return (invoke "return-8"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i64.const 0x505050505050505) (i32.const 0x6060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808) (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (i64.const 0xc0c0c0c0c0c0c0c) (i32.const 0xd0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e)
  (i32.const 0xf0f0f0f) (i64.const 0x1010101010101010) (i32.const 0x11111111) (i32.const 0x12121212)
  (i32.const 0x13131313) (i32.const 0x14141414) (i32.const 0x15151515) (i64.const 0x1616161616161616)
  (i32.const 0x17171717) (i32.const 0x18181818) (i64.const 0x1919191919191919) (i64.const 0x1a1a1a1a1a1a1a1a)
  (i64.const 0x1b1b1b1b1b1b1b1b) (i64.const 0x1c1c1c1c1c1c1c1c) (i64.const 0x1d1d1d1d1d1d1d1d)
  (i64.const 0x1e1e1e1e1e1e1e1e) (i64.const 0x1f1f1f1f1f1f1f1f) (i64.const 0x2020202020202020)
  (i32.const 0x21212121) (i32.const 0x22222222) (i64.const 0x2323232323232323) (i64.const 0x2424242424242424))
  (i32.const 0x14141414) (i64.const 0x2424242424242424) (i64.const 0x1616161616161616)
  (i64.const 0x1010101010101010) (i32.const 0x22222222) (i64.const 0xa0a0a0a0a0a0a0a)
  (i64.const 0x1c1c1c1c1c1c1c1c) (i32.const 0x15151515) (i32.const 0x21212121) (i32.const 0xf0f0f0f)
  (i32.const 0x6060606) (i32.const 0x1010101) (i64.const 0x1b1b1b1b1b1b1b1b) (i64.const 0x1f1f1f1f1f1f1f1f)
  (i64.const 0x1919191919191919) (i32.const 0xd0d0d0d) (i32.const 0x4040404) (i64.const 0x808080808080808)
  (i64.const 0xe0e0e0e0e0e0e0e) (i64.const 0x202020202020202) (i64.const 0x505050505050505)
  (i32.const 0x12121212) (i64.const 0x909090909090909) (i64.const 0x2020202020202020)
  (i64.const 0x1d1d1d1d1d1d1d1d) (i64.const 0x2323232323232323) (i32.const 0x17171717)
  (i64.const 0x1a1a1a1a1a1a1a1a) (i32.const 0x13131313) (i32.const 0x11111111) (i32.const 0x18181818)
  (i32.const 0x3030303) (i64.const 0x1e1e1e1e1e1e1e1e) (i32.const 0xb0b0b0b) (i64.const 0x707070707070707)
  (i64.const 0xc0c0c0c0c0c0c0c))
(assert_return (invoke "settled-8"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i64.const 0x505050505050505) (i32.const 0x6060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808) (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (i64.const 0xc0c0c0c0c0c0c0c) (i32.const 0xd0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e)
  (i32.const 0xf0f0f0f) (i64.const 0x1010101010101010) (i32.const 0x11111111) (i32.const 0x12121212)
  (i32.const 0x13131313) (i32.const 0x14141414) (i32.const 0x15151515) (i64.const 0x1616161616161616)
  (i32.const 0x17171717) (i32.const 0x18181818) (i64.const 0x1919191919191919) (i64.const 0x1a1a1a1a1a1a1a1a)
  (i64.const 0x1b1b1b1b1b1b1b1b) (i64.const 0x1c1c1c1c1c1c1c1c) (i64.const 0x1d1d1d1d1d1d1d1d)
  (i64.const 0x1e1e1e1e1e1e1e1e) (i64.const 0x1f1f1f1f1f1f1f1f) (i64.const 0x2020202020202020)
  (i32.const 0x21212121) (i32.const 0x22222222) (i64.const 0x2323232323232323) (i64.const 0x2424242424242424))
  (i32.const 0x14141414) (i64.const 0x2424242424242424) (i64.const 0x1616161616161616)
  (i64.const 0x1010101010101010) (i32.const 0x22222222) (i64.const 0xa0a0a0a0a0a0a0a)
  (i64.const 0x1c1c1c1c1c1c1c1c) (i32.const 0x15151515) (i32.const 0x21212121) (i32.const 0xf0f0f0f)
  (i32.const 0x6060606) (i32.const 0x1010101) (i64.const 0x1b1b1b1b1b1b1b1b) (i64.const 0x1f1f1f1f1f1f1f1f)
  (i64.const 0x1919191919191919) (i32.const 0xd0d0d0d) (i32.const 0x4040404) (i64.const 0x808080808080808)
  (i64.const 0xe0e0e0e0e0e0e0e) (i64.const 0x202020202020202) (i64.const 0x505050505050505)
  (i32.const 0x12121212) (i64.const 0x909090909090909) (i64.const 0x2020202020202020)
  (i64.const 0x1d1d1d1d1d1d1d1d) (i64.const 0x2323232323232323) (i32.const 0x17171717)
  (i64.const 0x1a1a1a1a1a1a1a1a) (i32.const 0x13131313) (i32.const 0x11111111) (i32.const 0x18181818)
  (i32.const 0x3030303) (i64.const 0x1e1e1e1e1e1e1e1e) (i32.const 0xb0b0b0b) (i64.const 0x707070707070707)
  (i64.const 0xc0c0c0c0c0c0c0c))
(assert_return (invoke "branch-8"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i64.const 0x505050505050505) (i32.const 0x6060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808) (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (i64.const 0xc0c0c0c0c0c0c0c) (i32.const 0xd0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e)
  (i32.const 0xf0f0f0f) (i64.const 0x1010101010101010) (i32.const 0x11111111) (i32.const 0x12121212)
  (i32.const 0x13131313) (i32.const 0x14141414) (i32.const 0x15151515) (i64.const 0x1616161616161616)
  (i32.const 0x17171717) (i32.const 0x18181818) (i64.const 0x1919191919191919) (i64.const 0x1a1a1a1a1a1a1a1a)
  (i64.const 0x1b1b1b1b1b1b1b1b) (i64.const 0x1c1c1c1c1c1c1c1c) (i64.const 0x1d1d1d1d1d1d1d1d)
  (i64.const 0x1e1e1e1e1e1e1e1e) (i64.const 0x1f1f1f1f1f1f1f1f) (i64.const 0x2020202020202020)
  (i32.const 0x21212121) (i32.const 0x22222222) (i64.const 0x2323232323232323) (i64.const 0x2424242424242424))
  (i32.const 0x14141414) (i64.const 0x2424242424242424) (i64.const 0x1616161616161616)
  (i64.const 0x1010101010101010) (i32.const 0x22222222) (i64.const 0xa0a0a0a0a0a0a0a)
  (i64.const 0x1c1c1c1c1c1c1c1c) (i32.const 0x15151515) (i32.const 0x21212121) (i32.const 0xf0f0f0f)
  (i32.const 0x6060606) (i32.const 0x1010101) (i64.const 0x1b1b1b1b1b1b1b1b) (i64.const 0x1f1f1f1f1f1f1f1f)
  (i64.const 0x1919191919191919) (i32.const 0xd0d0d0d) (i32.const 0x4040404) (i64.const 0x808080808080808)
  (i64.const 0xe0e0e0e0e0e0e0e) (i64.const 0x202020202020202) (i64.const 0x505050505050505)
  (i32.const 0x12121212) (i64.const 0x909090909090909) (i64.const 0x2020202020202020)
  (i64.const 0x1d1d1d1d1d1d1d1d) (i64.const 0x2323232323232323) (i32.const 0x17171717)
  (i64.const 0x1a1a1a1a1a1a1a1a) (i32.const 0x13131313) (i32.const 0x11111111) (i32.const 0x18181818)
  (i32.const 0x3030303) (i64.const 0x1e1e1e1e1e1e1e1e) (i32.const 0xb0b0b0b) (i64.const 0x707070707070707)
  (i64.const 0xc0c0c0c0c0c0c0c))
(assert_return (invoke "rotation-8"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i64.const 0x505050505050505) (i32.const 0x6060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808) (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a)
  (i32.const 0xb0b0b0b) (i64.const 0xc0c0c0c0c0c0c0c)) (i32.const 0x6060606) (i64.const 0x808080808080808)
  (i32.const 0xb0b0b0b) (i32.const 0x1010101) (i64.const 0x909090909090909) (i32.const 0x3030303)
  (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xc0c0c0c0c0c0c0c) (i64.const 0x202020202020202)
  (i64.const 0x505050505050505) (i32.const 0x4040404) (i64.const 0x707070707070707))

(module
  (func $all
  (param i64 i64 i32 i64 i64 i64 i32 i32 i32 i32 i64 i64 i64 i64 i64 i32 i64 i64 i32 i64 i64 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64 i64 i32 i32 i64 i64 i32 i64 i64 i64 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i32 i32 i32 i32 i64 i64 i64 i64 i64 i32 i64 i64 i32 i64 i64 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64 i64 i32 i32 i64 i64 i32 i64 i64 i64 i64 i64)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
    local.get 24 local.get 25 local.get 26 local.get 27 local.get 28 local.get 29 local.get 30 local.get 31
    local.get 32 local.get 33 local.get 34 local.get 35 local.get 36 local.get 37 local.get 38 local.get 39
    local.get 40 local.get 41 local.get 42 local.get 43
  )
  (func $tail-call-9 (export "tail-call-9")
  (param i32 i32 i64 i32 i64 i64 i64 i32 i64 i64 i32 i64 i64 i32 i64 i64 i64 i64 i64 i32 i32 i64 i64 i64 i32 i64 i32 i64 i32 i64 i64 i32 i64 i64 i64 i64 i32 i64 i64 i64 i32 i32 i32 i64)
  (result i64 i64 i32 i64 i64 i64 i32 i32 i32 i32 i64 i64 i64 i64 i64 i32 i64 i64 i32 i64 i64 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64 i64 i32 i32 i64 i64 i32 i64 i64 i64 i64 i64)
    local.get 35 local.get 38 local.get 20 local.get 23 local.get 35 local.get 32 local.get 28 local.get 13
    local.get 31 local.get 41 local.get 8 local.get 2 local.get 17 local.get 22 local.get 35 local.get 10
    local.get 35 local.get 35 local.get 7 local.get 35 local.get 35 local.get 35 local.get 25 local.get 35
    local.get 29 local.get 35 local.get 40 local.get 43 local.get 35 local.get 37 local.get 35 local.get 4
    local.get 35 local.get 35 local.get 26 local.get 1 local.get 35 local.get 34 local.get 19 local.get 11
    local.get 16 local.get 35 local.get 5 local.get 14 return_call $all
  )
  (func $call-9 (export "call-9")
  (param i32 i32 i64 i32 i64 i64 i64 i32 i64 i64 i32 i64 i64 i32 i64 i64 i64 i64 i64 i32 i32 i64 i64 i64 i32 i64 i32 i64 i32 i64 i64 i32 i64 i64 i64 i64 i32 i64 i64 i64 i32 i32 i32 i64)
  (result i64 i64 i32 i64 i64 i64 i32 i32 i32 i32 i64 i64 i64 i64 i64 i32 i64 i64 i32 i64 i64 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64 i64 i32 i32 i64 i64 i32 i64 i64 i64 i64 i64 i32)
    local.get 35 local.get 38 local.get 20 local.get 23 local.get 35 local.get 32 local.get 28 local.get 13
    local.get 31 local.get 41 local.get 8 local.get 2 local.get 17 local.get 22 local.get 35 local.get 10
    local.get 35 local.get 35 local.get 7 local.get 35 local.get 35 local.get 35 local.get 25 local.get 35
    local.get 29 local.get 35 local.get 40 local.get 43 local.get 35 local.get 37 local.get 35 local.get 4
    local.get 35 local.get 35 local.get 26 local.get 1 local.get 35 local.get 34 local.get 19 local.get 11
    local.get 16 local.get 35 local.get 5 local.get 14 call $all local.get 0
  )
  (func $return-9 (export "return-9")
  (param i32 i32 i64 i32 i64 i64 i64 i32 i64 i64 i32 i64 i64 i32 i64 i64 i64 i64 i64 i32 i32 i64 i64 i64 i32 i64 i32 i64 i32 i64 i64 i32 i64 i64 i64 i64 i32 i64 i64 i64 i32 i32 i32 i64)
  (result i64 i64 i32 i64 i64 i64 i32 i32 i32 i32 i64 i64 i64 i64 i64 i32 i64 i64 i32 i64 i64 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64 i64 i32 i32 i64 i64 i32 i64 i64 i64 i64 i64)
    local.get 35 local.get 38 local.get 20 local.get 23 local.get 35 local.get 32 local.get 28 local.get 13
    local.get 31 local.get 41 local.get 8 local.get 2 local.get 17 local.get 22 local.get 35 local.get 10
    local.get 35 local.get 35 local.get 7 local.get 35 local.get 35 local.get 35 local.get 25 local.get 35
    local.get 29 local.get 35 local.get 40 local.get 43 local.get 35 local.get 37 local.get 35 local.get 4
    local.get 35 local.get 35 local.get 26 local.get 1 local.get 35 local.get 34 local.get 19 local.get 11
    local.get 16 local.get 35 local.get 5 local.get 14
  )
  (func $settled-9 (export "settled-9")
  (param i32 i32 i64 i32 i64 i64 i64 i32 i64 i64 i32 i64 i64 i32 i64 i64 i64 i64 i64 i32 i32 i64 i64 i64 i32 i64 i32 i64 i32 i64 i64 i32 i64 i64 i64 i64 i32 i64 i64 i64 i32 i32 i32 i64)
  (result i64 i64 i32 i64 i64 i64 i32 i32 i32 i32 i64 i64 i64 i64 i64 i32 i64 i64 i32 i64 i64 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64 i64 i32 i32 i64 i64 i32 i64 i64 i64 i64 i64)
    local.get 35 local.get 38 local.get 20 local.get 23 local.get 35 local.get 32 local.get 28 local.get 13
    local.get 31 local.get 41 local.get 8 local.get 2 local.get 17 local.get 22 local.get 35 local.get 10
    local.get 35 local.get 35 local.get 7 local.get 35 local.get 35 local.get 35 local.get 25 local.get 35
    local.get 29 local.get 35 local.get 40 local.get 43 local.get 35 local.get 37 local.get 35 local.get 4
    local.get 35 local.get 35 local.get 26 local.get 1 local.get 35 local.get 34 local.get 19 local.get 11
    local.get 16 local.get 35 local.get 5 local.get 14 block end return_call $all
  )
  (func $branch-9 (export "branch-9")
  (param i32 i32 i64 i32 i64 i64 i64 i32 i64 i64 i32 i64 i64 i32 i64 i64 i64 i64 i64 i32 i32 i64 i64 i64 i32 i64 i32 i64 i32 i64 i64 i32 i64 i64 i64 i64 i32 i64 i64 i64 i32 i32 i32 i64)
  (result i64 i64 i32 i64 i64 i64 i32 i32 i32 i32 i64 i64 i64 i64 i64 i32 i64 i64 i32 i64 i64 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64 i64 i32 i32 i64 i64 i32 i64 i64 i64 i64 i64)
  (local i64 i64 i32 i64 i64 i64 i32 i32 i32 i32 i64 i64 i64 i64 i64 i32 i64 i64 i32 i64 i64 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64 i64 i32 i32 i64 i64 i32 i64 i64 i64 i64 i64)
    i64.const 1
    block (result i64 i64 i32 i64 i64 i64 i32 i32 i32 i32 i64 i64 i64 i64 i64 i32 i64 i64 i32 i64 i64 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64 i64 i32 i32 i64 i64 i32 i64 i64 i64 i64 i64)
      i64.const 5 local.get 35 local.get 38 local.get 20 local.get 23 local.get 35 local.get 32 local.get 28
      local.get 13 local.get 31 local.get 41 local.get 8 local.get 2 local.get 17 local.get 22 local.get 35
      local.get 10 local.get 35 local.get 35 local.get 7 local.get 35 local.get 35 local.get 35 local.get 25
      local.get 35 local.get 29 local.get 35 local.get 40 local.get 43 local.get 35 local.get 37 local.get 35
      local.get 4 local.get 35 local.get 35 local.get 26 local.get 1 local.get 35 local.get 34 local.get 19
      local.get 11 local.get 16 local.get 35 local.get 5 local.get 14 local.get 0 br_if 0 drop drop drop drop
      drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
      drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
      local.get 35 local.get 38 local.get 20 local.get 23 local.get 35 local.get 32 local.get 28 local.get 13
      local.get 31 local.get 41 local.get 8 local.get 2 local.get 17 local.get 22 local.get 35 local.get 10
      local.get 35 local.get 35 local.get 7 local.get 35 local.get 35 local.get 35 local.get 25 local.get 35
      local.get 29 local.get 35 local.get 40 local.get 43 local.get 35 local.get 37 local.get 35 local.get 4
      local.get 35 local.get 35 local.get 26 local.get 1 local.get 35 local.get 34 local.get 19 local.get 11
      local.get 16 local.get 35 local.get 5 local.get 14
    end
    local.set 87 local.set 86 local.set 85 local.set 84 local.set 83 local.set 82 local.set 81 local.set 80
    local.set 79 local.set 78 local.set 77 local.set 76 local.set 75 local.set 74 local.set 73 local.set 72
    local.set 71 local.set 70 local.set 69 local.set 68 local.set 67 local.set 66 local.set 65 local.set 64
    local.set 63 local.set 62 local.set 61 local.set 60 local.set 59 local.set 58 local.set 57 local.set 56
    local.set 55 local.set 54 local.set 53 local.set 52 local.set 51 local.set 50 local.set 49 local.set 48
    local.set 47 local.set 46 local.set 45 local.set 44 drop local.get 44 local.get 45 local.get 46
    local.get 47 local.get 48 local.get 49 local.get 50 local.get 51 local.get 52 local.get 53 local.get 54
    local.get 55 local.get 56 local.get 57 local.get 58 local.get 59 local.get 60 local.get 61 local.get 62
    local.get 63 local.get 64 local.get 65 local.get 66 local.get 67 local.get 68 local.get 69 local.get 70
    local.get 71 local.get 72 local.get 73 local.get 74 local.get 75 local.get 76 local.get 77 local.get 78
    local.get 79 local.get 80 local.get 81 local.get 82 local.get 83 local.get 84 local.get 85 local.get 86
    local.get 87
  )
  (func $rotation-9 (export "rotation-9") (param i32 i32 i64 i32 i64 i64 i64 i32 i64 i64 i32 i64)
  (result i32 i32 i64 i32 i64 i64 i64 i32 i64 i64 i32 i64)
  (local i32 i32 i64 i32 i64 i64 i64 i32 i64 i64 i32 i64 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
    loop (param i32 i32 i64 i32 i64 i64 i64 i32 i64 i64 i32 i64) (result i32 i32 i64 i32 i64 i64 i64 i32 i64 i64 i32 i64)
      local.set 23 local.set 22 local.set 21 local.set 20 local.set 19 local.set 18 local.set 17 local.set 16
      local.set 15 local.set 14 local.set 13 local.set 12 local.get 13 local.get 15 local.get 16 local.get 19
      local.get 17 local.get 18 local.get 20 local.get 22 local.get 21 local.get 23 local.get 12 local.get 14
      local.get 24 i32.const 1 i32.add local.tee 24 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-9"
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303) (i32.const 0x4040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i32.const 0x8080808) (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)
  (i64.const 0xc0c0c0c0c0c0c0c) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x1010101010101010) (i64.const 0x1111111111111111)
  (i64.const 0x1212121212121212) (i64.const 0x1313131313131313) (i32.const 0x14141414) (i32.const 0x15151515)
  (i64.const 0x1616161616161616) (i64.const 0x1717171717171717) (i64.const 0x1818181818181818)
  (i32.const 0x19191919) (i64.const 0x1a1a1a1a1a1a1a1a) (i32.const 0x1b1b1b1b) (i64.const 0x1c1c1c1c1c1c1c1c)
  (i32.const 0x1d1d1d1d) (i64.const 0x1e1e1e1e1e1e1e1e) (i64.const 0x1f1f1f1f1f1f1f1f) (i32.const 0x20202020)
  (i64.const 0x2121212121212121) (i64.const 0x2222222222222222) (i64.const 0x2323232323232323)
  (i64.const 0x2424242424242424) (i32.const 0x25252525) (i64.const 0x2626262626262626)
  (i64.const 0x2727272727272727) (i64.const 0x2828282828282828) (i32.const 0x29292929) (i32.const 0x2a2a2a2a)
  (i32.const 0x2b2b2b2b) (i64.const 0x2c2c2c2c2c2c2c2c)) (i64.const 0x2424242424242424)
  (i64.const 0x2727272727272727) (i32.const 0x15151515) (i64.const 0x1818181818181818)
  (i64.const 0x2424242424242424) (i64.const 0x2121212121212121) (i32.const 0x1d1d1d1d) (i32.const 0xe0e0e0e)
  (i32.const 0x20202020) (i32.const 0x2a2a2a2a) (i64.const 0x909090909090909) (i64.const 0x303030303030303)
  (i64.const 0x1212121212121212) (i64.const 0x1717171717171717) (i64.const 0x2424242424242424)
  (i32.const 0xb0b0b0b) (i64.const 0x2424242424242424) (i64.const 0x2424242424242424) (i32.const 0x8080808)
  (i64.const 0x2424242424242424) (i64.const 0x2424242424242424) (i64.const 0x2424242424242424)
  (i64.const 0x1a1a1a1a1a1a1a1a) (i64.const 0x2424242424242424) (i64.const 0x1e1e1e1e1e1e1e1e)
  (i64.const 0x2424242424242424) (i32.const 0x29292929) (i64.const 0x2c2c2c2c2c2c2c2c)
  (i64.const 0x2424242424242424) (i64.const 0x2626262626262626) (i64.const 0x2424242424242424)
  (i64.const 0x505050505050505) (i64.const 0x2424242424242424) (i64.const 0x2424242424242424)
  (i32.const 0x1b1b1b1b) (i32.const 0x2020202) (i64.const 0x2424242424242424) (i64.const 0x2323232323232323)
  (i32.const 0x14141414) (i64.const 0xc0c0c0c0c0c0c0c) (i64.const 0x1111111111111111)
  (i64.const 0x2424242424242424) (i64.const 0x606060606060606) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "call-9"
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303) (i32.const 0x4040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i32.const 0x8080808) (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)
  (i64.const 0xc0c0c0c0c0c0c0c) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x1010101010101010) (i64.const 0x1111111111111111)
  (i64.const 0x1212121212121212) (i64.const 0x1313131313131313) (i32.const 0x14141414) (i32.const 0x15151515)
  (i64.const 0x1616161616161616) (i64.const 0x1717171717171717) (i64.const 0x1818181818181818)
  (i32.const 0x19191919) (i64.const 0x1a1a1a1a1a1a1a1a) (i32.const 0x1b1b1b1b) (i64.const 0x1c1c1c1c1c1c1c1c)
  (i32.const 0x1d1d1d1d) (i64.const 0x1e1e1e1e1e1e1e1e) (i64.const 0x1f1f1f1f1f1f1f1f) (i32.const 0x20202020)
  (i64.const 0x2121212121212121) (i64.const 0x2222222222222222) (i64.const 0x2323232323232323)
  (i64.const 0x2424242424242424) (i32.const 0x25252525) (i64.const 0x2626262626262626)
  (i64.const 0x2727272727272727) (i64.const 0x2828282828282828) (i32.const 0x29292929) (i32.const 0x2a2a2a2a)
  (i32.const 0x2b2b2b2b) (i64.const 0x2c2c2c2c2c2c2c2c)) (i64.const 0x2424242424242424)
  (i64.const 0x2727272727272727) (i32.const 0x15151515) (i64.const 0x1818181818181818)
  (i64.const 0x2424242424242424) (i64.const 0x2121212121212121) (i32.const 0x1d1d1d1d) (i32.const 0xe0e0e0e)
  (i32.const 0x20202020) (i32.const 0x2a2a2a2a) (i64.const 0x909090909090909) (i64.const 0x303030303030303)
  (i64.const 0x1212121212121212) (i64.const 0x1717171717171717) (i64.const 0x2424242424242424)
  (i32.const 0xb0b0b0b) (i64.const 0x2424242424242424) (i64.const 0x2424242424242424) (i32.const 0x8080808)
  (i64.const 0x2424242424242424) (i64.const 0x2424242424242424) (i64.const 0x2424242424242424)
  (i64.const 0x1a1a1a1a1a1a1a1a) (i64.const 0x2424242424242424) (i64.const 0x1e1e1e1e1e1e1e1e)
  (i64.const 0x2424242424242424) (i32.const 0x29292929) (i64.const 0x2c2c2c2c2c2c2c2c)
  (i64.const 0x2424242424242424) (i64.const 0x2626262626262626) (i64.const 0x2424242424242424)
  (i64.const 0x505050505050505) (i64.const 0x2424242424242424) (i64.const 0x2424242424242424)
  (i32.const 0x1b1b1b1b) (i32.const 0x2020202) (i64.const 0x2424242424242424) (i64.const 0x2323232323232323)
  (i32.const 0x14141414) (i64.const 0xc0c0c0c0c0c0c0c) (i64.const 0x1111111111111111)
  (i64.const 0x2424242424242424) (i64.const 0x606060606060606) (i64.const 0xf0f0f0f0f0f0f0f)
  (i32.const 0x1010101))
(assert_return (invoke "return-9"
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303) (i32.const 0x4040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i32.const 0x8080808) (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)
  (i64.const 0xc0c0c0c0c0c0c0c) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x1010101010101010) (i64.const 0x1111111111111111)
  (i64.const 0x1212121212121212) (i64.const 0x1313131313131313) (i32.const 0x14141414) (i32.const 0x15151515)
  (i64.const 0x1616161616161616) (i64.const 0x1717171717171717) (i64.const 0x1818181818181818)
  (i32.const 0x19191919) (i64.const 0x1a1a1a1a1a1a1a1a) (i32.const 0x1b1b1b1b) (i64.const 0x1c1c1c1c1c1c1c1c)
  (i32.const 0x1d1d1d1d) (i64.const 0x1e1e1e1e1e1e1e1e) (i64.const 0x1f1f1f1f1f1f1f1f) (i32.const 0x20202020)
  (i64.const 0x2121212121212121) (i64.const 0x2222222222222222) (i64.const 0x2323232323232323)
  (i64.const 0x2424242424242424) (i32.const 0x25252525) (i64.const 0x2626262626262626)
  (i64.const 0x2727272727272727) (i64.const 0x2828282828282828) (i32.const 0x29292929) (i32.const 0x2a2a2a2a)
  (i32.const 0x2b2b2b2b) (i64.const 0x2c2c2c2c2c2c2c2c)) (i64.const 0x2424242424242424)
  (i64.const 0x2727272727272727) (i32.const 0x15151515) (i64.const 0x1818181818181818)
  (i64.const 0x2424242424242424) (i64.const 0x2121212121212121) (i32.const 0x1d1d1d1d) (i32.const 0xe0e0e0e)
  (i32.const 0x20202020) (i32.const 0x2a2a2a2a) (i64.const 0x909090909090909) (i64.const 0x303030303030303)
  (i64.const 0x1212121212121212) (i64.const 0x1717171717171717) (i64.const 0x2424242424242424)
  (i32.const 0xb0b0b0b) (i64.const 0x2424242424242424) (i64.const 0x2424242424242424) (i32.const 0x8080808)
  (i64.const 0x2424242424242424) (i64.const 0x2424242424242424) (i64.const 0x2424242424242424)
  (i64.const 0x1a1a1a1a1a1a1a1a) (i64.const 0x2424242424242424) (i64.const 0x1e1e1e1e1e1e1e1e)
  (i64.const 0x2424242424242424) (i32.const 0x29292929) (i64.const 0x2c2c2c2c2c2c2c2c)
  (i64.const 0x2424242424242424) (i64.const 0x2626262626262626) (i64.const 0x2424242424242424)
  (i64.const 0x505050505050505) (i64.const 0x2424242424242424) (i64.const 0x2424242424242424)
  (i32.const 0x1b1b1b1b) (i32.const 0x2020202) (i64.const 0x2424242424242424) (i64.const 0x2323232323232323)
  (i32.const 0x14141414) (i64.const 0xc0c0c0c0c0c0c0c) (i64.const 0x1111111111111111)
  (i64.const 0x2424242424242424) (i64.const 0x606060606060606) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "settled-9"
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303) (i32.const 0x4040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i32.const 0x8080808) (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)
  (i64.const 0xc0c0c0c0c0c0c0c) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x1010101010101010) (i64.const 0x1111111111111111)
  (i64.const 0x1212121212121212) (i64.const 0x1313131313131313) (i32.const 0x14141414) (i32.const 0x15151515)
  (i64.const 0x1616161616161616) (i64.const 0x1717171717171717) (i64.const 0x1818181818181818)
  (i32.const 0x19191919) (i64.const 0x1a1a1a1a1a1a1a1a) (i32.const 0x1b1b1b1b) (i64.const 0x1c1c1c1c1c1c1c1c)
  (i32.const 0x1d1d1d1d) (i64.const 0x1e1e1e1e1e1e1e1e) (i64.const 0x1f1f1f1f1f1f1f1f) (i32.const 0x20202020)
  (i64.const 0x2121212121212121) (i64.const 0x2222222222222222) (i64.const 0x2323232323232323)
  (i64.const 0x2424242424242424) (i32.const 0x25252525) (i64.const 0x2626262626262626)
  (i64.const 0x2727272727272727) (i64.const 0x2828282828282828) (i32.const 0x29292929) (i32.const 0x2a2a2a2a)
  (i32.const 0x2b2b2b2b) (i64.const 0x2c2c2c2c2c2c2c2c)) (i64.const 0x2424242424242424)
  (i64.const 0x2727272727272727) (i32.const 0x15151515) (i64.const 0x1818181818181818)
  (i64.const 0x2424242424242424) (i64.const 0x2121212121212121) (i32.const 0x1d1d1d1d) (i32.const 0xe0e0e0e)
  (i32.const 0x20202020) (i32.const 0x2a2a2a2a) (i64.const 0x909090909090909) (i64.const 0x303030303030303)
  (i64.const 0x1212121212121212) (i64.const 0x1717171717171717) (i64.const 0x2424242424242424)
  (i32.const 0xb0b0b0b) (i64.const 0x2424242424242424) (i64.const 0x2424242424242424) (i32.const 0x8080808)
  (i64.const 0x2424242424242424) (i64.const 0x2424242424242424) (i64.const 0x2424242424242424)
  (i64.const 0x1a1a1a1a1a1a1a1a) (i64.const 0x2424242424242424) (i64.const 0x1e1e1e1e1e1e1e1e)
  (i64.const 0x2424242424242424) (i32.const 0x29292929) (i64.const 0x2c2c2c2c2c2c2c2c)
  (i64.const 0x2424242424242424) (i64.const 0x2626262626262626) (i64.const 0x2424242424242424)
  (i64.const 0x505050505050505) (i64.const 0x2424242424242424) (i64.const 0x2424242424242424)
  (i32.const 0x1b1b1b1b) (i32.const 0x2020202) (i64.const 0x2424242424242424) (i64.const 0x2323232323232323)
  (i32.const 0x14141414) (i64.const 0xc0c0c0c0c0c0c0c) (i64.const 0x1111111111111111)
  (i64.const 0x2424242424242424) (i64.const 0x606060606060606) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "branch-9"
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303) (i32.const 0x4040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i32.const 0x8080808) (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)
  (i64.const 0xc0c0c0c0c0c0c0c) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x1010101010101010) (i64.const 0x1111111111111111)
  (i64.const 0x1212121212121212) (i64.const 0x1313131313131313) (i32.const 0x14141414) (i32.const 0x15151515)
  (i64.const 0x1616161616161616) (i64.const 0x1717171717171717) (i64.const 0x1818181818181818)
  (i32.const 0x19191919) (i64.const 0x1a1a1a1a1a1a1a1a) (i32.const 0x1b1b1b1b) (i64.const 0x1c1c1c1c1c1c1c1c)
  (i32.const 0x1d1d1d1d) (i64.const 0x1e1e1e1e1e1e1e1e) (i64.const 0x1f1f1f1f1f1f1f1f) (i32.const 0x20202020)
  (i64.const 0x2121212121212121) (i64.const 0x2222222222222222) (i64.const 0x2323232323232323)
  (i64.const 0x2424242424242424) (i32.const 0x25252525) (i64.const 0x2626262626262626)
  (i64.const 0x2727272727272727) (i64.const 0x2828282828282828) (i32.const 0x29292929) (i32.const 0x2a2a2a2a)
  (i32.const 0x2b2b2b2b) (i64.const 0x2c2c2c2c2c2c2c2c)) (i64.const 0x2424242424242424)
  (i64.const 0x2727272727272727) (i32.const 0x15151515) (i64.const 0x1818181818181818)
  (i64.const 0x2424242424242424) (i64.const 0x2121212121212121) (i32.const 0x1d1d1d1d) (i32.const 0xe0e0e0e)
  (i32.const 0x20202020) (i32.const 0x2a2a2a2a) (i64.const 0x909090909090909) (i64.const 0x303030303030303)
  (i64.const 0x1212121212121212) (i64.const 0x1717171717171717) (i64.const 0x2424242424242424)
  (i32.const 0xb0b0b0b) (i64.const 0x2424242424242424) (i64.const 0x2424242424242424) (i32.const 0x8080808)
  (i64.const 0x2424242424242424) (i64.const 0x2424242424242424) (i64.const 0x2424242424242424)
  (i64.const 0x1a1a1a1a1a1a1a1a) (i64.const 0x2424242424242424) (i64.const 0x1e1e1e1e1e1e1e1e)
  (i64.const 0x2424242424242424) (i32.const 0x29292929) (i64.const 0x2c2c2c2c2c2c2c2c)
  (i64.const 0x2424242424242424) (i64.const 0x2626262626262626) (i64.const 0x2424242424242424)
  (i64.const 0x505050505050505) (i64.const 0x2424242424242424) (i64.const 0x2424242424242424)
  (i32.const 0x1b1b1b1b) (i32.const 0x2020202) (i64.const 0x2424242424242424) (i64.const 0x2323232323232323)
  (i32.const 0x14141414) (i64.const 0xc0c0c0c0c0c0c0c) (i64.const 0x1111111111111111)
  (i64.const 0x2424242424242424) (i64.const 0x606060606060606) (i64.const 0xf0f0f0f0f0f0f0f))
(assert_return (invoke "rotation-9"
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303) (i32.const 0x4040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i32.const 0x8080808) (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)
  (i64.const 0xc0c0c0c0c0c0c0c)) (i32.const 0x8080808) (i32.const 0xb0b0b0b) (i64.const 0x707070707070707)
  (i32.const 0x1010101) (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a)
  (i64.const 0xc0c0c0c0c0c0c0c) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x505050505050505) (i32.const 0x4040404) (i64.const 0x606060606060606))

(module
  (func $all (param f32 f64) (result f32 f64)
    local.get 0 local.get 1
  )
  (func $tail-call-10 (export "tail-call-10") (param f32 f64) (result f32 f64)
    local.get 0 local.get 1 return_call $all
  )
  (func $call-10 (export "call-10") (param f32 f64) (result f32 f64 f32)
    local.get 0 local.get 1 call $all local.get 0
  )
  (func $return-10 (export "return-10") (param f32 f64) (result f32 f64)
    local.get 0 local.get 1
  )
  (func $settled-10 (export "settled-10") (param f32 f64) (result f32 f64)
    local.get 0 local.get 1 block end return_call $all
  )
  (func $branch-10 (export "branch-10") (param f32 f64) (result f32 f64) (local f32 f64)
    i64.const 1
    block (result f32 f64)
      i64.const 5 local.get 0 local.get 1 local.get 0 drop i32.const 1 br_if 0 drop drop drop local.get 0
      local.get 1
    end
    local.set 3 local.set 2 drop local.get 2 local.get 3
  )
  (func $rotation-10 (export "rotation-10") (param f32 f64) (result f32 f64) (local f32 f64 i32)
    local.get 0 local.get 1
    loop (param f32 f64) (result f32 f64)
      local.set 3 local.set 2 local.get 2 local.get 3 local.get 4 i32.const 1 i32.add local.tee 4 i32.const 3
      i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-10" (f32.const 1.75) (f64.const -2.5)) (f32.const 1.75) (f64.const -2.5))
(assert_return (invoke "call-10"
  (f32.const 1.75) (f64.const -2.5)) (f32.const 1.75) (f64.const -2.5) (f32.const 1.75))
(assert_return (invoke "return-10" (f32.const 1.75) (f64.const -2.5)) (f32.const 1.75) (f64.const -2.5))
(assert_return (invoke "settled-10" (f32.const 1.75) (f64.const -2.5)) (f32.const 1.75) (f64.const -2.5))
(assert_return (invoke "branch-10" (f32.const 1.75) (f64.const -2.5)) (f32.const 1.75) (f64.const -2.5))
(assert_return (invoke "rotation-10" (f32.const 1.75) (f64.const -2.5)) (f32.const 1.75) (f64.const -2.5))

(module
  (func $all (param f32 f32 f32) (result f32 f32 f32)
    local.get 0 local.get 1 local.get 2
  )
  (func $tail-call-11 (export "tail-call-11") (param f32 f32 f32) (result f32 f32 f32)
    local.get 2 local.get 0 local.get 1 return_call $all
  )
  (func $call-11 (export "call-11") (param f32 f32 f32) (result f32 f32 f32 f32)
    local.get 2 local.get 0 local.get 1 call $all local.get 0
  )
  (func $return-11 (export "return-11") (param f32 f32 f32) (result f32 f32 f32)
    local.get 2 local.get 0 local.get 1
  )
  (func $settled-11 (export "settled-11") (param f32 f32 f32) (result f32 f32 f32)
    local.get 2 local.get 0 local.get 1 block end return_call $all
  )
  (func $branch-11 (export "branch-11") (param f32 f32 f32) (result f32 f32 f32) (local f32 f32 f32)
    i64.const 1
    block (result f32 f32 f32)
      i64.const 5 local.get 2 local.get 0 local.get 1 local.get 0 drop i32.const 1 br_if 0 drop drop drop drop
      local.get 2 local.get 0 local.get 1
    end
    local.set 5 local.set 4 local.set 3 drop local.get 3 local.get 4 local.get 5
  )
  (func $rotation-11 (export "rotation-11") (param f32 f32 f32) (result f32 f32 f32) (local f32 f32 f32 i32)
    local.get 0 local.get 1 local.get 2
    loop (param f32 f32 f32) (result f32 f32 f32)
      local.set 5 local.set 4 local.set 3 local.get 4 local.get 5 local.get 3 local.get 6 i32.const 1 i32.add
      local.tee 6 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-11"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75)) (f32.const 3.75) (f32.const 1.75) (f32.const 2.75))
(assert_return (invoke "call-11"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75)) (f32.const 3.75) (f32.const 1.75) (f32.const 2.75)
  (f32.const 1.75))
(assert_return (invoke "return-11"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75)) (f32.const 3.75) (f32.const 1.75) (f32.const 2.75))
(assert_return (invoke "settled-11"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75)) (f32.const 3.75) (f32.const 1.75) (f32.const 2.75))
(assert_return (invoke "branch-11"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75)) (f32.const 3.75) (f32.const 1.75) (f32.const 2.75))
(assert_return (invoke "rotation-11"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75)) (f32.const 1.75) (f32.const 2.75) (f32.const 3.75))

(module
  (func $all (param f32 f32 f32 f32) (result f32 f32 f32 f32)
    local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $tail-call-12 (export "tail-call-12") (param f32 f32 f32 f32) (result f32 f32 f32 f32)
    local.get 2 local.get 0 local.get 3 local.get 1 return_call $all
  )
  (func $call-12 (export "call-12") (param f32 f32 f32 f32) (result f32 f32 f32 f32 f32)
    local.get 2 local.get 0 local.get 3 local.get 1 call $all local.get 0
  )
  (func $return-12 (export "return-12") (param f32 f32 f32 f32) (result f32 f32 f32 f32)
    local.get 2 local.get 0 local.get 3 local.get 1
  )
  (func $settled-12 (export "settled-12") (param f32 f32 f32 f32) (result f32 f32 f32 f32)
    local.get 2 local.get 0 local.get 3 local.get 1 block end return_call $all
  )
  (func $branch-12 (export "branch-12") (param f32 f32 f32 f32) (result f32 f32 f32 f32)
  (local f32 f32 f32 f32)
    i64.const 1
    block (result f32 f32 f32 f32)
      i64.const 5 local.get 2 local.get 0 local.get 3 local.get 1 local.get 0 drop i32.const 1 br_if 0 drop
      drop drop drop drop local.get 2 local.get 0 local.get 3 local.get 1
    end
    local.set 7 local.set 6 local.set 5 local.set 4 drop local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $rotation-12 (export "rotation-12") (param f32 f32 f32 f32) (result f32 f32 f32 f32)
  (local f32 f32 f32 f32 i32)
    local.get 0 local.get 1 local.get 2 local.get 3
    loop (param f32 f32 f32 f32) (result f32 f32 f32 f32)
      local.set 7 local.set 6 local.set 5 local.set 4 local.get 5 local.get 6 local.get 7 local.get 4
      local.get 8 i32.const 1 i32.add local.tee 8 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-12"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75)) (f32.const 3.75) (f32.const 1.75)
  (f32.const 4.75) (f32.const 2.75))
(assert_return (invoke "call-12"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75)) (f32.const 3.75) (f32.const 1.75)
  (f32.const 4.75) (f32.const 2.75) (f32.const 1.75))
(assert_return (invoke "return-12"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75)) (f32.const 3.75) (f32.const 1.75)
  (f32.const 4.75) (f32.const 2.75))
(assert_return (invoke "settled-12"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75)) (f32.const 3.75) (f32.const 1.75)
  (f32.const 4.75) (f32.const 2.75))
(assert_return (invoke "branch-12"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75)) (f32.const 3.75) (f32.const 1.75)
  (f32.const 4.75) (f32.const 2.75))
(assert_return (invoke "rotation-12"
  (f32.const 1.75) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75)) (f32.const 4.75) (f32.const 1.75)
  (f32.const 2.75) (f32.const 3.75))

(module
  (func $all (param f64 f64 f64 f32 f32 f64) (result f64 f64 f64 f32 f32 f64)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
  )
  (func $tail-call-13 (export "tail-call-13") (param f64 f64 f64 f32 f64 f32) (result f64 f64 f64 f32 f32 f64)
    local.get 0 local.get 4 local.get 2 local.get 3 local.get 5 local.get 1 return_call $all
  )
  (func $call-13 (export "call-13") (param f64 f64 f64 f32 f64 f32) (result f64 f64 f64 f32 f32 f64 f64)
    local.get 0 local.get 4 local.get 2 local.get 3 local.get 5 local.get 1 call $all local.get 0
  )
  (func $return-13 (export "return-13") (param f64 f64 f64 f32 f64 f32) (result f64 f64 f64 f32 f32 f64)
    local.get 0 local.get 4 local.get 2 local.get 3 local.get 5 local.get 1
  )
  (func $settled-13 (export "settled-13") (param f64 f64 f64 f32 f64 f32) (result f64 f64 f64 f32 f32 f64)
    local.get 0 local.get 4 local.get 2 local.get 3 local.get 5 local.get 1 block end return_call $all
  )
  (func $branch-13 (export "branch-13") (param f64 f64 f64 f32 f64 f32) (result f64 f64 f64 f32 f32 f64)
  (local f64 f64 f64 f32 f32 f64)
    i64.const 1
    block (result f64 f64 f64 f32 f32 f64)
      i64.const 5 local.get 0 local.get 4 local.get 2 local.get 3 local.get 5 local.get 1 local.get 0 drop
      i32.const 1 br_if 0 drop drop drop drop drop drop drop local.get 0 local.get 4 local.get 2 local.get 3
      local.get 5 local.get 1
    end
    local.set 11 local.set 10 local.set 9 local.set 8 local.set 7 local.set 6 drop local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
  )
  (func $rotation-13 (export "rotation-13") (param f64 f64 f64 f32 f64 f32) (result f64 f64 f64 f32 f64 f32)
  (local f64 f64 f64 f32 f64 f32 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    loop (param f64 f64 f64 f32 f64 f32) (result f64 f64 f64 f32 f64 f32)
      local.set 11 local.set 10 local.set 9 local.set 8 local.set 7 local.set 6 local.get 7 local.get 8
      local.get 10 local.get 11 local.get 6 local.get 9 local.get 12 i32.const 1 i32.add local.tee 12
      i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-13"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f32.const 4.75) (f64.const -5.5) (f32.const 6.75))
  (f64.const -1.5) (f64.const -5.5) (f64.const -3.5) (f32.const 4.75) (f32.const 6.75) (f64.const -2.5))
(assert_return (invoke "call-13"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f32.const 4.75) (f64.const -5.5) (f32.const 6.75))
  (f64.const -1.5) (f64.const -5.5) (f64.const -3.5) (f32.const 4.75) (f32.const 6.75) (f64.const -2.5)
  (f64.const -1.5))
(assert_return (invoke "return-13"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f32.const 4.75) (f64.const -5.5) (f32.const 6.75))
  (f64.const -1.5) (f64.const -5.5) (f64.const -3.5) (f32.const 4.75) (f32.const 6.75) (f64.const -2.5))
(assert_return (invoke "settled-13"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f32.const 4.75) (f64.const -5.5) (f32.const 6.75))
  (f64.const -1.5) (f64.const -5.5) (f64.const -3.5) (f32.const 4.75) (f32.const 6.75) (f64.const -2.5))
(assert_return (invoke "branch-13"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f32.const 4.75) (f64.const -5.5) (f32.const 6.75))
  (f64.const -1.5) (f64.const -5.5) (f64.const -3.5) (f32.const 4.75) (f32.const 6.75) (f64.const -2.5))
(assert_return (invoke "rotation-13"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f32.const 4.75) (f64.const -5.5) (f32.const 6.75))
  (f64.const -5.5) (f64.const -1.5) (f64.const -2.5) (f32.const 6.75) (f64.const -3.5) (f32.const 4.75))

(module
  (func $all (param f32 f64 f64 f32 f64 f64 f64 f32 f32) (result f32 f64 f64 f32 f64 f64 f64 f32 f32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8
  )
  (func $tail-call-14 (export "tail-call-14") (param f32 f32 f64 f32 f64 f64 f64 f64 f64)
  (result f32 f64 f64 f32 f64 f64 f64 f32 f32)
    local.get 1 local.get 4 local.get 2 local.get 1 local.get 8 local.get 5 local.get 7 local.get 1
    local.get 1 return_call $all
  )
  (func $call-14 (export "call-14") (param f32 f32 f64 f32 f64 f64 f64 f64 f64)
  (result f32 f64 f64 f32 f64 f64 f64 f32 f32 f32)
    local.get 1 local.get 4 local.get 2 local.get 1 local.get 8 local.get 5 local.get 7 local.get 1
    local.get 1 call $all local.get 0
  )
  (func $return-14 (export "return-14") (param f32 f32 f64 f32 f64 f64 f64 f64 f64)
  (result f32 f64 f64 f32 f64 f64 f64 f32 f32)
    local.get 1 local.get 4 local.get 2 local.get 1 local.get 8 local.get 5 local.get 7 local.get 1
    local.get 1
  )
  (func $settled-14 (export "settled-14") (param f32 f32 f64 f32 f64 f64 f64 f64 f64)
  (result f32 f64 f64 f32 f64 f64 f64 f32 f32)
    local.get 1 local.get 4 local.get 2 local.get 1 local.get 8 local.get 5 local.get 7 local.get 1
    local.get 1 block end return_call $all
  )
  (func $branch-14 (export "branch-14") (param f32 f32 f64 f32 f64 f64 f64 f64 f64)
  (result f32 f64 f64 f32 f64 f64 f64 f32 f32) (local f32 f64 f64 f32 f64 f64 f64 f32 f32)
    i64.const 1
    block (result f32 f64 f64 f32 f64 f64 f64 f32 f32)
      i64.const 5 local.get 1 local.get 4 local.get 2 local.get 1 local.get 8 local.get 5 local.get 7
      local.get 1 local.get 1 local.get 0 drop i32.const 1 br_if 0 drop drop drop drop drop drop drop drop
      drop drop local.get 1 local.get 4 local.get 2 local.get 1 local.get 8 local.get 5 local.get 7
      local.get 1 local.get 1
    end
    local.set 17 local.set 16 local.set 15 local.set 14 local.set 13 local.set 12 local.set 11 local.set 10
    local.set 9 drop local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
  (func $rotation-14 (export "rotation-14") (param f32 f32 f64 f32 f64 f64 f64 f64 f64)
  (result f32 f32 f64 f32 f64 f64 f64 f64 f64) (local f32 f32 f64 f32 f64 f64 f64 f64 f64 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8
    loop (param f32 f32 f64 f32 f64 f64 f64 f64 f64) (result f32 f32 f64 f32 f64 f64 f64 f64 f64)
      local.set 17 local.set 16 local.set 15 local.set 14 local.set 13 local.set 12 local.set 11 local.set 10
      local.set 9 local.get 10 local.get 12 local.get 13 local.get 9 local.get 14 local.get 15 local.get 16
      local.get 17 local.get 11 local.get 18 i32.const 1 i32.add local.tee 18 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-14"
  (f32.const 1.75) (f32.const 2.75) (f64.const -3.5) (f32.const 4.75) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f32.const 2.75) (f64.const -5.5) (f64.const -3.5)
  (f32.const 2.75) (f64.const -9.5) (f64.const -6.5) (f64.const -8.5) (f32.const 2.75) (f32.const 2.75))
(assert_return (invoke "call-14"
  (f32.const 1.75) (f32.const 2.75) (f64.const -3.5) (f32.const 4.75) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f32.const 2.75) (f64.const -5.5) (f64.const -3.5)
  (f32.const 2.75) (f64.const -9.5) (f64.const -6.5) (f64.const -8.5) (f32.const 2.75) (f32.const 2.75)
  (f32.const 1.75))
(assert_return (invoke "return-14"
  (f32.const 1.75) (f32.const 2.75) (f64.const -3.5) (f32.const 4.75) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f32.const 2.75) (f64.const -5.5) (f64.const -3.5)
  (f32.const 2.75) (f64.const -9.5) (f64.const -6.5) (f64.const -8.5) (f32.const 2.75) (f32.const 2.75))
(assert_return (invoke "settled-14"
  (f32.const 1.75) (f32.const 2.75) (f64.const -3.5) (f32.const 4.75) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f32.const 2.75) (f64.const -5.5) (f64.const -3.5)
  (f32.const 2.75) (f64.const -9.5) (f64.const -6.5) (f64.const -8.5) (f32.const 2.75) (f32.const 2.75))
(assert_return (invoke "branch-14"
  (f32.const 1.75) (f32.const 2.75) (f64.const -3.5) (f32.const 4.75) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f32.const 2.75) (f64.const -5.5) (f64.const -3.5)
  (f32.const 2.75) (f64.const -9.5) (f64.const -6.5) (f64.const -8.5) (f32.const 2.75) (f32.const 2.75))
(assert_return (invoke "rotation-14"
  (f32.const 1.75) (f32.const 2.75) (f64.const -3.5) (f32.const 4.75) (f64.const -5.5) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5)) (f32.const 1.75) (f32.const 2.75) (f64.const -7.5)
  (f32.const 4.75) (f64.const -8.5) (f64.const -9.5) (f64.const -3.5) (f64.const -5.5) (f64.const -6.5))

(module
  (func $all (param f64 f32 f32 f64 f64 f32 f32 f32 f32 f32 f32 f32)
  (result f64 f32 f32 f64 f64 f32 f32 f32 f32 f32 f32 f32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
  )
  (func $tail-call-15 (export "tail-call-15") (param f32 f64 f32 f64 f32 f32 f32 f32 f64 f32 f32 f32)
  (result f64 f32 f32 f64 f64 f32 f32 f32 f32 f32 f32 f32)
    local.get 1 local.get 9 local.get 7 local.get 8 local.get 3 local.get 6 local.get 11 local.get 4
    local.get 0 local.get 2 local.get 10 local.get 5 return_call $all
  )
  (func $call-15 (export "call-15") (param f32 f64 f32 f64 f32 f32 f32 f32 f64 f32 f32 f32)
  (result f64 f32 f32 f64 f64 f32 f32 f32 f32 f32 f32 f32 f32)
    local.get 1 local.get 9 local.get 7 local.get 8 local.get 3 local.get 6 local.get 11 local.get 4
    local.get 0 local.get 2 local.get 10 local.get 5 call $all local.get 0
  )
  (func $return-15 (export "return-15") (param f32 f64 f32 f64 f32 f32 f32 f32 f64 f32 f32 f32)
  (result f64 f32 f32 f64 f64 f32 f32 f32 f32 f32 f32 f32)
    local.get 1 local.get 9 local.get 7 local.get 8 local.get 3 local.get 6 local.get 11 local.get 4
    local.get 0 local.get 2 local.get 10 local.get 5
  )
  (func $settled-15 (export "settled-15") (param f32 f64 f32 f64 f32 f32 f32 f32 f64 f32 f32 f32)
  (result f64 f32 f32 f64 f64 f32 f32 f32 f32 f32 f32 f32)
    local.get 1 local.get 9 local.get 7 local.get 8 local.get 3 local.get 6 local.get 11 local.get 4
    local.get 0 local.get 2 local.get 10 local.get 5 block end return_call $all
  )
  (func $branch-15 (export "branch-15") (param f32 f64 f32 f64 f32 f32 f32 f32 f64 f32 f32 f32)
  (result f64 f32 f32 f64 f64 f32 f32 f32 f32 f32 f32 f32)
  (local f64 f32 f32 f64 f64 f32 f32 f32 f32 f32 f32 f32)
    i64.const 1
    block (result f64 f32 f32 f64 f64 f32 f32 f32 f32 f32 f32 f32)
      i64.const 5 local.get 1 local.get 9 local.get 7 local.get 8 local.get 3 local.get 6 local.get 11
      local.get 4 local.get 0 local.get 2 local.get 10 local.get 5 local.get 0 drop i32.const 1 br_if 0 drop
      drop drop drop drop drop drop drop drop drop drop drop drop local.get 1 local.get 9 local.get 7
      local.get 8 local.get 3 local.get 6 local.get 11 local.get 4 local.get 0 local.get 2 local.get 10
      local.get 5
    end
    local.set 23 local.set 22 local.set 21 local.set 20 local.set 19 local.set 18 local.set 17 local.set 16
    local.set 15 local.set 14 local.set 13 local.set 12 drop local.get 12 local.get 13 local.get 14
    local.get 15 local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22
    local.get 23
  )
  (func $rotation-15 (export "rotation-15") (param f32 f64 f32 f64 f32 f32 f32 f32 f64 f32 f32 f32)
  (result f32 f64 f32 f64 f32 f32 f32 f32 f64 f32 f32 f32)
  (local f32 f64 f32 f64 f32 f32 f32 f32 f64 f32 f32 f32 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
    loop (param f32 f64 f32 f64 f32 f32 f32 f32 f64 f32 f32 f32) (result f32 f64 f32 f64 f32 f32 f32 f32 f64 f32 f32 f32)
      local.set 23 local.set 22 local.set 21 local.set 20 local.set 19 local.set 18 local.set 17 local.set 16
      local.set 15 local.set 14 local.set 13 local.set 12 local.get 14 local.get 15 local.get 16 local.get 20
      local.get 17 local.get 18 local.get 19 local.get 21 local.get 13 local.get 22 local.get 23 local.get 12
      local.get 24 i32.const 1 i32.add local.tee 24 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-15"
  (f32.const 1.75) (f64.const -2.5) (f32.const 3.75) (f64.const -4.5) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f64.const -9.5) (f32.const 10.75) (f32.const 11.75) (f32.const 12.75))
  (f64.const -2.5) (f32.const 10.75) (f32.const 8.75) (f64.const -9.5) (f64.const -4.5) (f32.const 7.75)
  (f32.const 12.75) (f32.const 5.75) (f32.const 1.75) (f32.const 3.75) (f32.const 11.75) (f32.const 6.75))
(assert_return (invoke "call-15"
  (f32.const 1.75) (f64.const -2.5) (f32.const 3.75) (f64.const -4.5) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f64.const -9.5) (f32.const 10.75) (f32.const 11.75) (f32.const 12.75))
  (f64.const -2.5) (f32.const 10.75) (f32.const 8.75) (f64.const -9.5) (f64.const -4.5) (f32.const 7.75)
  (f32.const 12.75) (f32.const 5.75) (f32.const 1.75) (f32.const 3.75) (f32.const 11.75) (f32.const 6.75)
  (f32.const 1.75))
(assert_return (invoke "return-15"
  (f32.const 1.75) (f64.const -2.5) (f32.const 3.75) (f64.const -4.5) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f64.const -9.5) (f32.const 10.75) (f32.const 11.75) (f32.const 12.75))
  (f64.const -2.5) (f32.const 10.75) (f32.const 8.75) (f64.const -9.5) (f64.const -4.5) (f32.const 7.75)
  (f32.const 12.75) (f32.const 5.75) (f32.const 1.75) (f32.const 3.75) (f32.const 11.75) (f32.const 6.75))
(assert_return (invoke "settled-15"
  (f32.const 1.75) (f64.const -2.5) (f32.const 3.75) (f64.const -4.5) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f64.const -9.5) (f32.const 10.75) (f32.const 11.75) (f32.const 12.75))
  (f64.const -2.5) (f32.const 10.75) (f32.const 8.75) (f64.const -9.5) (f64.const -4.5) (f32.const 7.75)
  (f32.const 12.75) (f32.const 5.75) (f32.const 1.75) (f32.const 3.75) (f32.const 11.75) (f32.const 6.75))
(assert_return (invoke "branch-15"
  (f32.const 1.75) (f64.const -2.5) (f32.const 3.75) (f64.const -4.5) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f64.const -9.5) (f32.const 10.75) (f32.const 11.75) (f32.const 12.75))
  (f64.const -2.5) (f32.const 10.75) (f32.const 8.75) (f64.const -9.5) (f64.const -4.5) (f32.const 7.75)
  (f32.const 12.75) (f32.const 5.75) (f32.const 1.75) (f32.const 3.75) (f32.const 11.75) (f32.const 6.75))
(assert_return (invoke "rotation-15"
  (f32.const 1.75) (f64.const -2.5) (f32.const 3.75) (f64.const -4.5) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f64.const -9.5) (f32.const 10.75) (f32.const 11.75) (f32.const 12.75))
  (f32.const 6.75) (f64.const -2.5) (f32.const 7.75) (f64.const -4.5) (f32.const 8.75) (f32.const 10.75)
  (f32.const 11.75) (f32.const 12.75) (f64.const -9.5) (f32.const 1.75) (f32.const 3.75) (f32.const 5.75))

(module
  (func $all (param f32 f32 f32 f64 f64 f64 f32 f64 f64 f32 f64 f32 f64 f32 f32 f32 f64 f32)
  (result f32 f32 f32 f64 f64 f64 f32 f64 f64 f32 f64 f32 f64 f32 f32 f32 f64 f32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
  (func $tail-call-16 (export "tail-call-16")
  (param f32 f32 f64 f32 f32 f32 f32 f32 f64 f64 f32 f64 f64 f64 f64 f32 f32 f64)
  (result f32 f32 f32 f64 f64 f64 f32 f64 f64 f32 f64 f32 f64 f32 f32 f32 f64 f32)
    local.get 6 local.get 10 local.get 1 local.get 12 local.get 13 local.get 2 local.get 0 local.get 8
    local.get 14 local.get 7 local.get 17 local.get 16 local.get 9 local.get 5 local.get 3 local.get 15
    local.get 11 local.get 4 return_call $all
  )
  (func $call-16 (export "call-16")
  (param f32 f32 f64 f32 f32 f32 f32 f32 f64 f64 f32 f64 f64 f64 f64 f32 f32 f64)
  (result f32 f32 f32 f64 f64 f64 f32 f64 f64 f32 f64 f32 f64 f32 f32 f32 f64 f32 f32)
    local.get 6 local.get 10 local.get 1 local.get 12 local.get 13 local.get 2 local.get 0 local.get 8
    local.get 14 local.get 7 local.get 17 local.get 16 local.get 9 local.get 5 local.get 3 local.get 15
    local.get 11 local.get 4 call $all local.get 0
  )
  (func $return-16 (export "return-16")
  (param f32 f32 f64 f32 f32 f32 f32 f32 f64 f64 f32 f64 f64 f64 f64 f32 f32 f64)
  (result f32 f32 f32 f64 f64 f64 f32 f64 f64 f32 f64 f32 f64 f32 f32 f32 f64 f32)
    local.get 6 local.get 10 local.get 1 local.get 12 local.get 13 local.get 2 local.get 0 local.get 8
    local.get 14 local.get 7 local.get 17 local.get 16 local.get 9 local.get 5 local.get 3 local.get 15
    local.get 11 local.get 4
  )
  (func $settled-16 (export "settled-16")
  (param f32 f32 f64 f32 f32 f32 f32 f32 f64 f64 f32 f64 f64 f64 f64 f32 f32 f64)
  (result f32 f32 f32 f64 f64 f64 f32 f64 f64 f32 f64 f32 f64 f32 f32 f32 f64 f32)
    local.get 6 local.get 10 local.get 1 local.get 12 local.get 13 local.get 2 local.get 0 local.get 8
    local.get 14 local.get 7 local.get 17 local.get 16 local.get 9 local.get 5 local.get 3 local.get 15
    local.get 11 local.get 4 block end return_call $all
  )
  (func $branch-16 (export "branch-16")
  (param f32 f32 f64 f32 f32 f32 f32 f32 f64 f64 f32 f64 f64 f64 f64 f32 f32 f64)
  (result f32 f32 f32 f64 f64 f64 f32 f64 f64 f32 f64 f32 f64 f32 f32 f32 f64 f32)
  (local f32 f32 f32 f64 f64 f64 f32 f64 f64 f32 f64 f32 f64 f32 f32 f32 f64 f32)
    i64.const 1
    block (result f32 f32 f32 f64 f64 f64 f32 f64 f64 f32 f64 f32 f64 f32 f32 f32 f64 f32)
      i64.const 5 local.get 6 local.get 10 local.get 1 local.get 12 local.get 13 local.get 2 local.get 0
      local.get 8 local.get 14 local.get 7 local.get 17 local.get 16 local.get 9 local.get 5 local.get 3
      local.get 15 local.get 11 local.get 4 local.get 0 drop i32.const 1 br_if 0 drop drop drop drop drop drop
      drop drop drop drop drop drop drop drop drop drop drop drop drop local.get 6 local.get 10 local.get 1
      local.get 12 local.get 13 local.get 2 local.get 0 local.get 8 local.get 14 local.get 7 local.get 17
      local.get 16 local.get 9 local.get 5 local.get 3 local.get 15 local.get 11 local.get 4
    end
    local.set 35 local.set 34 local.set 33 local.set 32 local.set 31 local.set 30 local.set 29 local.set 28
    local.set 27 local.set 26 local.set 25 local.set 24 local.set 23 local.set 22 local.set 21 local.set 20
    local.set 19 local.set 18 drop local.get 18 local.get 19 local.get 20 local.get 21 local.get 22
    local.get 23 local.get 24 local.get 25 local.get 26 local.get 27 local.get 28 local.get 29 local.get 30
    local.get 31 local.get 32 local.get 33 local.get 34 local.get 35
  )
  (func $rotation-16 (export "rotation-16") (param f32 f32 f64 f32 f32 f32 f32 f32 f64 f64 f32 f64)
  (result f32 f32 f64 f32 f32 f32 f32 f32 f64 f64 f32 f64)
  (local f32 f32 f64 f32 f32 f32 f32 f32 f64 f64 f32 f64 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
    loop (param f32 f32 f64 f32 f32 f32 f32 f32 f64 f64 f32 f64) (result f32 f32 f64 f32 f32 f32 f32 f32 f64 f64 f32 f64)
      local.set 23 local.set 22 local.set 21 local.set 20 local.set 19 local.set 18 local.set 17 local.set 16
      local.set 15 local.set 14 local.set 13 local.set 12 local.get 13 local.get 15 local.get 20 local.get 16
      local.get 17 local.get 18 local.get 19 local.get 22 local.get 21 local.get 23 local.get 12 local.get 14
      local.get 24 i32.const 1 i32.add local.tee 24 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-16"
  (f32.const 1.75) (f32.const 2.75) (f64.const -3.5) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f64.const -9.5) (f64.const -10.5) (f32.const 11.75) (f64.const -12.5)
  (f64.const -13.5) (f64.const -14.5) (f64.const -15.5) (f32.const 16.75) (f32.const 17.75) (f64.const -18.5))
  (f32.const 7.75) (f32.const 11.75) (f32.const 2.75) (f64.const -13.5) (f64.const -14.5) (f64.const -3.5)
  (f32.const 1.75) (f64.const -9.5) (f64.const -15.5) (f32.const 8.75) (f64.const -18.5) (f32.const 17.75)
  (f64.const -10.5) (f32.const 6.75) (f32.const 4.75) (f32.const 16.75) (f64.const -12.5) (f32.const 5.75))
(assert_return (invoke "call-16"
  (f32.const 1.75) (f32.const 2.75) (f64.const -3.5) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f64.const -9.5) (f64.const -10.5) (f32.const 11.75) (f64.const -12.5)
  (f64.const -13.5) (f64.const -14.5) (f64.const -15.5) (f32.const 16.75) (f32.const 17.75) (f64.const -18.5))
  (f32.const 7.75) (f32.const 11.75) (f32.const 2.75) (f64.const -13.5) (f64.const -14.5) (f64.const -3.5)
  (f32.const 1.75) (f64.const -9.5) (f64.const -15.5) (f32.const 8.75) (f64.const -18.5) (f32.const 17.75)
  (f64.const -10.5) (f32.const 6.75) (f32.const 4.75) (f32.const 16.75) (f64.const -12.5) (f32.const 5.75)
  (f32.const 1.75))
(assert_return (invoke "return-16"
  (f32.const 1.75) (f32.const 2.75) (f64.const -3.5) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f64.const -9.5) (f64.const -10.5) (f32.const 11.75) (f64.const -12.5)
  (f64.const -13.5) (f64.const -14.5) (f64.const -15.5) (f32.const 16.75) (f32.const 17.75) (f64.const -18.5))
  (f32.const 7.75) (f32.const 11.75) (f32.const 2.75) (f64.const -13.5) (f64.const -14.5) (f64.const -3.5)
  (f32.const 1.75) (f64.const -9.5) (f64.const -15.5) (f32.const 8.75) (f64.const -18.5) (f32.const 17.75)
  (f64.const -10.5) (f32.const 6.75) (f32.const 4.75) (f32.const 16.75) (f64.const -12.5) (f32.const 5.75))
(assert_return (invoke "settled-16"
  (f32.const 1.75) (f32.const 2.75) (f64.const -3.5) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f64.const -9.5) (f64.const -10.5) (f32.const 11.75) (f64.const -12.5)
  (f64.const -13.5) (f64.const -14.5) (f64.const -15.5) (f32.const 16.75) (f32.const 17.75) (f64.const -18.5))
  (f32.const 7.75) (f32.const 11.75) (f32.const 2.75) (f64.const -13.5) (f64.const -14.5) (f64.const -3.5)
  (f32.const 1.75) (f64.const -9.5) (f64.const -15.5) (f32.const 8.75) (f64.const -18.5) (f32.const 17.75)
  (f64.const -10.5) (f32.const 6.75) (f32.const 4.75) (f32.const 16.75) (f64.const -12.5) (f32.const 5.75))
(assert_return (invoke "branch-16"
  (f32.const 1.75) (f32.const 2.75) (f64.const -3.5) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f64.const -9.5) (f64.const -10.5) (f32.const 11.75) (f64.const -12.5)
  (f64.const -13.5) (f64.const -14.5) (f64.const -15.5) (f32.const 16.75) (f32.const 17.75) (f64.const -18.5))
  (f32.const 7.75) (f32.const 11.75) (f32.const 2.75) (f64.const -13.5) (f64.const -14.5) (f64.const -3.5)
  (f32.const 1.75) (f64.const -9.5) (f64.const -15.5) (f32.const 8.75) (f64.const -18.5) (f32.const 17.75)
  (f64.const -10.5) (f32.const 6.75) (f32.const 4.75) (f32.const 16.75) (f64.const -12.5) (f32.const 5.75))
(assert_return (invoke "rotation-16"
  (f32.const 1.75) (f32.const 2.75) (f64.const -3.5) (f32.const 4.75) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f64.const -9.5) (f64.const -10.5) (f32.const 11.75) (f64.const -12.5))
  (f32.const 5.75) (f32.const 6.75) (f64.const -12.5) (f32.const 7.75) (f32.const 8.75) (f32.const 11.75)
  (f32.const 1.75) (f32.const 2.75) (f64.const -3.5) (f64.const -9.5) (f32.const 4.75) (f64.const -10.5))

(module
  (func $all
  (param f64 f64 f32 f64 f32 f64 f64 f32 f64 f32 f32 f32 f64 f32 f32 f32 f32 f64 f64 f64 f32 f32 f64 f64 f64 f64)
  (result f64 f64 f32 f64 f32 f64 f64 f32 f64 f32 f32 f32 f64 f32 f32 f32 f32 f64 f64 f64 f32 f32 f64 f64 f64 f64)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
    local.get 24 local.get 25
  )
  (func $tail-call-17 (export "tail-call-17")
  (param f32 f64 f64 f64 f64 f32 f64 f32 f64 f32 f32 f64 f32 f32 f64 f64 f64 f32 f64 f32 f64 f64 f32 f64 f32 f32)
  (result f64 f64 f32 f64 f32 f64 f64 f32 f64 f32 f32 f32 f64 f32 f32 f32 f32 f64 f64 f64 f32 f32 f64 f64 f64 f64)
    local.get 3 local.get 16 local.get 17 local.get 2 local.get 22 local.get 23 local.get 21 local.get 7
    local.get 6 local.get 24 local.get 25 local.get 19 local.get 20 local.get 9 local.get 10 local.get 0
    local.get 12 local.get 8 local.get 18 local.get 15 local.get 5 local.get 13 local.get 4 local.get 1
    local.get 11 local.get 14 return_call $all
  )
  (func $call-17 (export "call-17")
  (param f32 f64 f64 f64 f64 f32 f64 f32 f64 f32 f32 f64 f32 f32 f64 f64 f64 f32 f64 f32 f64 f64 f32 f64 f32 f32)
  (result f64 f64 f32 f64 f32 f64 f64 f32 f64 f32 f32 f32 f64 f32 f32 f32 f32 f64 f64 f64 f32 f32 f64 f64 f64 f64 f32)
    local.get 3 local.get 16 local.get 17 local.get 2 local.get 22 local.get 23 local.get 21 local.get 7
    local.get 6 local.get 24 local.get 25 local.get 19 local.get 20 local.get 9 local.get 10 local.get 0
    local.get 12 local.get 8 local.get 18 local.get 15 local.get 5 local.get 13 local.get 4 local.get 1
    local.get 11 local.get 14 call $all local.get 0
  )
  (func $return-17 (export "return-17")
  (param f32 f64 f64 f64 f64 f32 f64 f32 f64 f32 f32 f64 f32 f32 f64 f64 f64 f32 f64 f32 f64 f64 f32 f64 f32 f32)
  (result f64 f64 f32 f64 f32 f64 f64 f32 f64 f32 f32 f32 f64 f32 f32 f32 f32 f64 f64 f64 f32 f32 f64 f64 f64 f64)
    local.get 3 local.get 16 local.get 17 local.get 2 local.get 22 local.get 23 local.get 21 local.get 7
    local.get 6 local.get 24 local.get 25 local.get 19 local.get 20 local.get 9 local.get 10 local.get 0
    local.get 12 local.get 8 local.get 18 local.get 15 local.get 5 local.get 13 local.get 4 local.get 1
    local.get 11 local.get 14
  )
  (func $settled-17 (export "settled-17")
  (param f32 f64 f64 f64 f64 f32 f64 f32 f64 f32 f32 f64 f32 f32 f64 f64 f64 f32 f64 f32 f64 f64 f32 f64 f32 f32)
  (result f64 f64 f32 f64 f32 f64 f64 f32 f64 f32 f32 f32 f64 f32 f32 f32 f32 f64 f64 f64 f32 f32 f64 f64 f64 f64)
    local.get 3 local.get 16 local.get 17 local.get 2 local.get 22 local.get 23 local.get 21 local.get 7
    local.get 6 local.get 24 local.get 25 local.get 19 local.get 20 local.get 9 local.get 10 local.get 0
    local.get 12 local.get 8 local.get 18 local.get 15 local.get 5 local.get 13 local.get 4 local.get 1
    local.get 11 local.get 14 block end return_call $all
  )
  (func $branch-17 (export "branch-17")
  (param f32 f64 f64 f64 f64 f32 f64 f32 f64 f32 f32 f64 f32 f32 f64 f64 f64 f32 f64 f32 f64 f64 f32 f64 f32 f32)
  (result f64 f64 f32 f64 f32 f64 f64 f32 f64 f32 f32 f32 f64 f32 f32 f32 f32 f64 f64 f64 f32 f32 f64 f64 f64 f64)
  (local f64 f64 f32 f64 f32 f64 f64 f32 f64 f32 f32 f32 f64 f32 f32 f32 f32 f64 f64 f64 f32 f32 f64 f64 f64 f64)
    i64.const 1
    block (result f64 f64 f32 f64 f32 f64 f64 f32 f64 f32 f32 f32 f64 f32 f32 f32 f32 f64 f64 f64 f32 f32 f64 f64 f64 f64)
      i64.const 5 local.get 3 local.get 16 local.get 17 local.get 2 local.get 22 local.get 23 local.get 21
      local.get 7 local.get 6 local.get 24 local.get 25 local.get 19 local.get 20 local.get 9 local.get 10
      local.get 0 local.get 12 local.get 8 local.get 18 local.get 15 local.get 5 local.get 13 local.get 4
      local.get 1 local.get 11 local.get 14 local.get 0 drop i32.const 1 br_if 0 drop drop drop drop drop drop
      drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
      local.get 3 local.get 16 local.get 17 local.get 2 local.get 22 local.get 23 local.get 21 local.get 7
      local.get 6 local.get 24 local.get 25 local.get 19 local.get 20 local.get 9 local.get 10 local.get 0
      local.get 12 local.get 8 local.get 18 local.get 15 local.get 5 local.get 13 local.get 4 local.get 1
      local.get 11 local.get 14
    end
    local.set 51 local.set 50 local.set 49 local.set 48 local.set 47 local.set 46 local.set 45 local.set 44
    local.set 43 local.set 42 local.set 41 local.set 40 local.set 39 local.set 38 local.set 37 local.set 36
    local.set 35 local.set 34 local.set 33 local.set 32 local.set 31 local.set 30 local.set 29 local.set 28
    local.set 27 local.set 26 drop local.get 26 local.get 27 local.get 28 local.get 29 local.get 30
    local.get 31 local.get 32 local.get 33 local.get 34 local.get 35 local.get 36 local.get 37 local.get 38
    local.get 39 local.get 40 local.get 41 local.get 42 local.get 43 local.get 44 local.get 45 local.get 46
    local.get 47 local.get 48 local.get 49 local.get 50 local.get 51
  )
  (func $rotation-17 (export "rotation-17") (param f32 f64 f64 f64 f64 f32 f64 f32 f64 f32 f32 f64)
  (result f32 f64 f64 f64 f64 f32 f64 f32 f64 f32 f32 f64)
  (local f32 f64 f64 f64 f64 f32 f64 f32 f64 f32 f32 f64 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
    loop (param f32 f64 f64 f64 f64 f32 f64 f32 f64 f32 f32 f64) (result f32 f64 f64 f64 f64 f32 f64 f32 f64 f32 f32 f64)
      local.set 23 local.set 22 local.set 21 local.set 20 local.set 19 local.set 18 local.set 17 local.set 16
      local.set 15 local.set 14 local.set 13 local.set 12 local.get 17 local.get 14 local.get 15 local.get 16
      local.get 18 local.get 19 local.get 20 local.get 21 local.get 23 local.get 22 local.get 12 local.get 13
      local.get 24 i32.const 1 i32.add local.tee 24 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-17"
  (f32.const 1.75) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f32.const 6.75)
  (f64.const -7.5) (f32.const 8.75) (f64.const -9.5) (f32.const 10.75) (f32.const 11.75) (f64.const -12.5)
  (f32.const 13.75) (f32.const 14.75) (f64.const -15.5) (f64.const -16.5) (f64.const -17.5) (f32.const 18.75)
  (f64.const -19.5) (f32.const 20.75) (f64.const -21.5) (f64.const -22.5) (f32.const 23.75) (f64.const -24.5)
  (f32.const 25.75) (f32.const 26.75)) (f64.const -4.5) (f64.const -17.5) (f32.const 18.75) (f64.const -3.5)
  (f32.const 23.75) (f64.const -24.5) (f64.const -22.5) (f32.const 8.75) (f64.const -7.5) (f32.const 25.75)
  (f32.const 26.75) (f32.const 20.75) (f64.const -21.5) (f32.const 10.75) (f32.const 11.75) (f32.const 1.75)
  (f32.const 13.75) (f64.const -9.5) (f64.const -19.5) (f64.const -16.5) (f32.const 6.75) (f32.const 14.75)
  (f64.const -5.5) (f64.const -2.5) (f64.const -12.5) (f64.const -15.5))
(assert_return (invoke "call-17"
  (f32.const 1.75) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f32.const 6.75)
  (f64.const -7.5) (f32.const 8.75) (f64.const -9.5) (f32.const 10.75) (f32.const 11.75) (f64.const -12.5)
  (f32.const 13.75) (f32.const 14.75) (f64.const -15.5) (f64.const -16.5) (f64.const -17.5) (f32.const 18.75)
  (f64.const -19.5) (f32.const 20.75) (f64.const -21.5) (f64.const -22.5) (f32.const 23.75) (f64.const -24.5)
  (f32.const 25.75) (f32.const 26.75)) (f64.const -4.5) (f64.const -17.5) (f32.const 18.75) (f64.const -3.5)
  (f32.const 23.75) (f64.const -24.5) (f64.const -22.5) (f32.const 8.75) (f64.const -7.5) (f32.const 25.75)
  (f32.const 26.75) (f32.const 20.75) (f64.const -21.5) (f32.const 10.75) (f32.const 11.75) (f32.const 1.75)
  (f32.const 13.75) (f64.const -9.5) (f64.const -19.5) (f64.const -16.5) (f32.const 6.75) (f32.const 14.75)
  (f64.const -5.5) (f64.const -2.5) (f64.const -12.5) (f64.const -15.5) (f32.const 1.75))
(assert_return (invoke "return-17"
  (f32.const 1.75) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f32.const 6.75)
  (f64.const -7.5) (f32.const 8.75) (f64.const -9.5) (f32.const 10.75) (f32.const 11.75) (f64.const -12.5)
  (f32.const 13.75) (f32.const 14.75) (f64.const -15.5) (f64.const -16.5) (f64.const -17.5) (f32.const 18.75)
  (f64.const -19.5) (f32.const 20.75) (f64.const -21.5) (f64.const -22.5) (f32.const 23.75) (f64.const -24.5)
  (f32.const 25.75) (f32.const 26.75)) (f64.const -4.5) (f64.const -17.5) (f32.const 18.75) (f64.const -3.5)
  (f32.const 23.75) (f64.const -24.5) (f64.const -22.5) (f32.const 8.75) (f64.const -7.5) (f32.const 25.75)
  (f32.const 26.75) (f32.const 20.75) (f64.const -21.5) (f32.const 10.75) (f32.const 11.75) (f32.const 1.75)
  (f32.const 13.75) (f64.const -9.5) (f64.const -19.5) (f64.const -16.5) (f32.const 6.75) (f32.const 14.75)
  (f64.const -5.5) (f64.const -2.5) (f64.const -12.5) (f64.const -15.5))
(assert_return (invoke "settled-17"
  (f32.const 1.75) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f32.const 6.75)
  (f64.const -7.5) (f32.const 8.75) (f64.const -9.5) (f32.const 10.75) (f32.const 11.75) (f64.const -12.5)
  (f32.const 13.75) (f32.const 14.75) (f64.const -15.5) (f64.const -16.5) (f64.const -17.5) (f32.const 18.75)
  (f64.const -19.5) (f32.const 20.75) (f64.const -21.5) (f64.const -22.5) (f32.const 23.75) (f64.const -24.5)
  (f32.const 25.75) (f32.const 26.75)) (f64.const -4.5) (f64.const -17.5) (f32.const 18.75) (f64.const -3.5)
  (f32.const 23.75) (f64.const -24.5) (f64.const -22.5) (f32.const 8.75) (f64.const -7.5) (f32.const 25.75)
  (f32.const 26.75) (f32.const 20.75) (f64.const -21.5) (f32.const 10.75) (f32.const 11.75) (f32.const 1.75)
  (f32.const 13.75) (f64.const -9.5) (f64.const -19.5) (f64.const -16.5) (f32.const 6.75) (f32.const 14.75)
  (f64.const -5.5) (f64.const -2.5) (f64.const -12.5) (f64.const -15.5))
(assert_return (invoke "branch-17"
  (f32.const 1.75) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f32.const 6.75)
  (f64.const -7.5) (f32.const 8.75) (f64.const -9.5) (f32.const 10.75) (f32.const 11.75) (f64.const -12.5)
  (f32.const 13.75) (f32.const 14.75) (f64.const -15.5) (f64.const -16.5) (f64.const -17.5) (f32.const 18.75)
  (f64.const -19.5) (f32.const 20.75) (f64.const -21.5) (f64.const -22.5) (f32.const 23.75) (f64.const -24.5)
  (f32.const 25.75) (f32.const 26.75)) (f64.const -4.5) (f64.const -17.5) (f32.const 18.75) (f64.const -3.5)
  (f32.const 23.75) (f64.const -24.5) (f64.const -22.5) (f32.const 8.75) (f64.const -7.5) (f32.const 25.75)
  (f32.const 26.75) (f32.const 20.75) (f64.const -21.5) (f32.const 10.75) (f32.const 11.75) (f32.const 1.75)
  (f32.const 13.75) (f64.const -9.5) (f64.const -19.5) (f64.const -16.5) (f32.const 6.75) (f32.const 14.75)
  (f64.const -5.5) (f64.const -2.5) (f64.const -12.5) (f64.const -15.5))
(assert_return (invoke "rotation-17"
  (f32.const 1.75) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f32.const 6.75)
  (f64.const -7.5) (f32.const 8.75) (f64.const -9.5) (f32.const 10.75) (f32.const 11.75) (f64.const -12.5))
  (f32.const 10.75) (f64.const -5.5) (f64.const -7.5) (f64.const -9.5) (f64.const -12.5) (f32.const 11.75)
  (f64.const -2.5) (f32.const 1.75) (f64.const -3.5) (f32.const 6.75) (f32.const 8.75) (f64.const -4.5))

(module
  (func $all
  (param f32 f64 f32 f64 f32 f32 f64 f32 f32 f64 f32 f32 f32 f32 f32 f32 f64 f64 f64 f32 f64 f32 f64 f64 f64 f64 f32 f64 f64 f64 f32 f32 f64 f32 f32 f64)
  (result f32 f64 f32 f64 f32 f32 f64 f32 f32 f64 f32 f32 f32 f32 f32 f32 f64 f64 f64 f32 f64 f32 f64 f64 f64 f64 f32 f64 f64 f64 f32 f32 f64 f32 f32 f64)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
    local.get 24 local.get 25 local.get 26 local.get 27 local.get 28 local.get 29 local.get 30 local.get 31
    local.get 32 local.get 33 local.get 34 local.get 35
  )
  (func $tail-call-18 (export "tail-call-18")
  (param f64 f64 f32 f64 f32 f64 f32 f64 f32 f32 f64 f32 f32 f64 f32 f32 f32 f64 f32 f64 f64 f32 f64 f64 f32 f32 f64 f32 f64 f32 f32 f32 f64 f64 f64 f32)
  (result f32 f64 f32 f64 f32 f32 f64 f32 f32 f64 f32 f32 f32 f32 f32 f32 f64 f64 f64 f32 f64 f32 f64 f64 f64 f64 f32 f64 f64 f64 f32 f32 f64 f32 f32 f64)
    local.get 12 local.get 28 local.get 4 local.get 10 local.get 29 local.get 31 local.get 33 local.get 11
    local.get 8 local.get 17 local.get 15 local.get 6 local.get 35 local.get 14 local.get 18 local.get 30
    local.get 7 local.get 34 local.get 5 local.get 16 local.get 1 local.get 27 local.get 3 local.get 20
    local.get 23 local.get 32 local.get 9 local.get 22 local.get 0 local.get 19 local.get 2 local.get 21
    local.get 13 local.get 25 local.get 24 local.get 26 return_call $all
  )
  (func $call-18 (export "call-18")
  (param f64 f64 f32 f64 f32 f64 f32 f64 f32 f32 f64 f32 f32 f64 f32 f32 f32 f64 f32 f64 f64 f32 f64 f64 f32 f32 f64 f32 f64 f32 f32 f32 f64 f64 f64 f32)
  (result f32 f64 f32 f64 f32 f32 f64 f32 f32 f64 f32 f32 f32 f32 f32 f32 f64 f64 f64 f32 f64 f32 f64 f64 f64 f64 f32 f64 f64 f64 f32 f32 f64 f32 f32 f64 f64)
    local.get 12 local.get 28 local.get 4 local.get 10 local.get 29 local.get 31 local.get 33 local.get 11
    local.get 8 local.get 17 local.get 15 local.get 6 local.get 35 local.get 14 local.get 18 local.get 30
    local.get 7 local.get 34 local.get 5 local.get 16 local.get 1 local.get 27 local.get 3 local.get 20
    local.get 23 local.get 32 local.get 9 local.get 22 local.get 0 local.get 19 local.get 2 local.get 21
    local.get 13 local.get 25 local.get 24 local.get 26 call $all local.get 0
  )
  (func $return-18 (export "return-18")
  (param f64 f64 f32 f64 f32 f64 f32 f64 f32 f32 f64 f32 f32 f64 f32 f32 f32 f64 f32 f64 f64 f32 f64 f64 f32 f32 f64 f32 f64 f32 f32 f32 f64 f64 f64 f32)
  (result f32 f64 f32 f64 f32 f32 f64 f32 f32 f64 f32 f32 f32 f32 f32 f32 f64 f64 f64 f32 f64 f32 f64 f64 f64 f64 f32 f64 f64 f64 f32 f32 f64 f32 f32 f64)
    local.get 12 local.get 28 local.get 4 local.get 10 local.get 29 local.get 31 local.get 33 local.get 11
    local.get 8 local.get 17 local.get 15 local.get 6 local.get 35 local.get 14 local.get 18 local.get 30
    local.get 7 local.get 34 local.get 5 local.get 16 local.get 1 local.get 27 local.get 3 local.get 20
    local.get 23 local.get 32 local.get 9 local.get 22 local.get 0 local.get 19 local.get 2 local.get 21
    local.get 13 local.get 25 local.get 24 local.get 26
  )
  (func $settled-18 (export "settled-18")
  (param f64 f64 f32 f64 f32 f64 f32 f64 f32 f32 f64 f32 f32 f64 f32 f32 f32 f64 f32 f64 f64 f32 f64 f64 f32 f32 f64 f32 f64 f32 f32 f32 f64 f64 f64 f32)
  (result f32 f64 f32 f64 f32 f32 f64 f32 f32 f64 f32 f32 f32 f32 f32 f32 f64 f64 f64 f32 f64 f32 f64 f64 f64 f64 f32 f64 f64 f64 f32 f32 f64 f32 f32 f64)
    local.get 12 local.get 28 local.get 4 local.get 10 local.get 29 local.get 31 local.get 33 local.get 11
    local.get 8 local.get 17 local.get 15 local.get 6 local.get 35 local.get 14 local.get 18 local.get 30
    local.get 7 local.get 34 local.get 5 local.get 16 local.get 1 local.get 27 local.get 3 local.get 20
    local.get 23 local.get 32 local.get 9 local.get 22 local.get 0 local.get 19 local.get 2 local.get 21
    local.get 13 local.get 25 local.get 24 local.get 26 block end return_call $all
  )
  (func $branch-18 (export "branch-18")
  (param f64 f64 f32 f64 f32 f64 f32 f64 f32 f32 f64 f32 f32 f64 f32 f32 f32 f64 f32 f64 f64 f32 f64 f64 f32 f32 f64 f32 f64 f32 f32 f32 f64 f64 f64 f32)
  (result f32 f64 f32 f64 f32 f32 f64 f32 f32 f64 f32 f32 f32 f32 f32 f32 f64 f64 f64 f32 f64 f32 f64 f64 f64 f64 f32 f64 f64 f64 f32 f32 f64 f32 f32 f64)
  (local f32 f64 f32 f64 f32 f32 f64 f32 f32 f64 f32 f32 f32 f32 f32 f32 f64 f64 f64 f32 f64 f32 f64 f64 f64 f64 f32 f64 f64 f64 f32 f32 f64 f32 f32 f64)
    i64.const 1
    block (result f32 f64 f32 f64 f32 f32 f64 f32 f32 f64 f32 f32 f32 f32 f32 f32 f64 f64 f64 f32 f64 f32 f64 f64 f64 f64 f32 f64 f64 f64 f32 f32 f64 f32 f32 f64)
      i64.const 5 local.get 12 local.get 28 local.get 4 local.get 10 local.get 29 local.get 31 local.get 33
      local.get 11 local.get 8 local.get 17 local.get 15 local.get 6 local.get 35 local.get 14 local.get 18
      local.get 30 local.get 7 local.get 34 local.get 5 local.get 16 local.get 1 local.get 27 local.get 3
      local.get 20 local.get 23 local.get 32 local.get 9 local.get 22 local.get 0 local.get 19 local.get 2
      local.get 21 local.get 13 local.get 25 local.get 24 local.get 26 local.get 0 drop i32.const 1 br_if 0
      drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
      drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop local.get 12
      local.get 28 local.get 4 local.get 10 local.get 29 local.get 31 local.get 33 local.get 11 local.get 8
      local.get 17 local.get 15 local.get 6 local.get 35 local.get 14 local.get 18 local.get 30 local.get 7
      local.get 34 local.get 5 local.get 16 local.get 1 local.get 27 local.get 3 local.get 20 local.get 23
      local.get 32 local.get 9 local.get 22 local.get 0 local.get 19 local.get 2 local.get 21 local.get 13
      local.get 25 local.get 24 local.get 26
    end
    local.set 71 local.set 70 local.set 69 local.set 68 local.set 67 local.set 66 local.set 65 local.set 64
    local.set 63 local.set 62 local.set 61 local.set 60 local.set 59 local.set 58 local.set 57 local.set 56
    local.set 55 local.set 54 local.set 53 local.set 52 local.set 51 local.set 50 local.set 49 local.set 48
    local.set 47 local.set 46 local.set 45 local.set 44 local.set 43 local.set 42 local.set 41 local.set 40
    local.set 39 local.set 38 local.set 37 local.set 36 drop local.get 36 local.get 37 local.get 38
    local.get 39 local.get 40 local.get 41 local.get 42 local.get 43 local.get 44 local.get 45 local.get 46
    local.get 47 local.get 48 local.get 49 local.get 50 local.get 51 local.get 52 local.get 53 local.get 54
    local.get 55 local.get 56 local.get 57 local.get 58 local.get 59 local.get 60 local.get 61 local.get 62
    local.get 63 local.get 64 local.get 65 local.get 66 local.get 67 local.get 68 local.get 69 local.get 70
    local.get 71
  )
  (func $rotation-18 (export "rotation-18") (param f64 f64 f32 f64 f32 f64 f32 f64 f32 f32 f64 f32)
  (result f64 f64 f32 f64 f32 f64 f32 f64 f32 f32 f64 f32)
  (local f64 f64 f32 f64 f32 f64 f32 f64 f32 f32 f64 f32 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
    loop (param f64 f64 f32 f64 f32 f64 f32 f64 f32 f32 f64 f32) (result f64 f64 f32 f64 f32 f64 f32 f64 f32 f32 f64 f32)
      local.set 23 local.set 22 local.set 21 local.set 20 local.set 19 local.set 18 local.set 17 local.set 16
      local.set 15 local.set 14 local.set 13 local.set 12 local.get 13 local.get 15 local.get 16 local.get 17
      local.get 18 local.get 19 local.get 20 local.get 22 local.get 21 local.get 23 local.get 12 local.get 14
      local.get 24 i32.const 1 i32.add local.tee 24 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-18"
  (f64.const -1.5) (f64.const -2.5) (f32.const 3.75) (f64.const -4.5) (f32.const 5.75) (f64.const -6.5)
  (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)
  (f32.const 13.75) (f64.const -14.5) (f32.const 15.75) (f32.const 16.75) (f32.const 17.75) (f64.const -18.5)
  (f32.const 19.75) (f64.const -20.5) (f64.const -21.5) (f32.const 22.75) (f64.const -23.5) (f64.const -24.5)
  (f32.const 25.75) (f32.const 26.75) (f64.const -27.5) (f32.const 28.75) (f64.const -29.5) (f32.const 30.75)
  (f32.const 31.75) (f32.const 32.75) (f64.const -33.5) (f64.const -34.5) (f64.const -35.5) (f32.const 36.75))
  (f32.const 13.75) (f64.const -29.5) (f32.const 5.75) (f64.const -11.5) (f32.const 30.75) (f32.const 32.75)
  (f64.const -34.5) (f32.const 12.75) (f32.const 9.75) (f64.const -18.5) (f32.const 16.75) (f32.const 7.75)
  (f32.const 36.75) (f32.const 15.75) (f32.const 19.75) (f32.const 31.75) (f64.const -8.5) (f64.const -35.5)
  (f64.const -6.5) (f32.const 17.75) (f64.const -2.5) (f32.const 28.75) (f64.const -4.5) (f64.const -21.5)
  (f64.const -24.5) (f64.const -33.5) (f32.const 10.75) (f64.const -23.5) (f64.const -1.5) (f64.const -20.5)
  (f32.const 3.75) (f32.const 22.75) (f64.const -14.5) (f32.const 26.75) (f32.const 25.75) (f64.const -27.5))
(assert_return (invoke "call-18"
  (f64.const -1.5) (f64.const -2.5) (f32.const 3.75) (f64.const -4.5) (f32.const 5.75) (f64.const -6.5)
  (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)
  (f32.const 13.75) (f64.const -14.5) (f32.const 15.75) (f32.const 16.75) (f32.const 17.75) (f64.const -18.5)
  (f32.const 19.75) (f64.const -20.5) (f64.const -21.5) (f32.const 22.75) (f64.const -23.5) (f64.const -24.5)
  (f32.const 25.75) (f32.const 26.75) (f64.const -27.5) (f32.const 28.75) (f64.const -29.5) (f32.const 30.75)
  (f32.const 31.75) (f32.const 32.75) (f64.const -33.5) (f64.const -34.5) (f64.const -35.5) (f32.const 36.75))
  (f32.const 13.75) (f64.const -29.5) (f32.const 5.75) (f64.const -11.5) (f32.const 30.75) (f32.const 32.75)
  (f64.const -34.5) (f32.const 12.75) (f32.const 9.75) (f64.const -18.5) (f32.const 16.75) (f32.const 7.75)
  (f32.const 36.75) (f32.const 15.75) (f32.const 19.75) (f32.const 31.75) (f64.const -8.5) (f64.const -35.5)
  (f64.const -6.5) (f32.const 17.75) (f64.const -2.5) (f32.const 28.75) (f64.const -4.5) (f64.const -21.5)
  (f64.const -24.5) (f64.const -33.5) (f32.const 10.75) (f64.const -23.5) (f64.const -1.5) (f64.const -20.5)
  (f32.const 3.75) (f32.const 22.75) (f64.const -14.5) (f32.const 26.75) (f32.const 25.75) (f64.const -27.5)
  (f64.const -1.5))
(assert_return (invoke "return-18"
  (f64.const -1.5) (f64.const -2.5) (f32.const 3.75) (f64.const -4.5) (f32.const 5.75) (f64.const -6.5)
  (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)
  (f32.const 13.75) (f64.const -14.5) (f32.const 15.75) (f32.const 16.75) (f32.const 17.75) (f64.const -18.5)
  (f32.const 19.75) (f64.const -20.5) (f64.const -21.5) (f32.const 22.75) (f64.const -23.5) (f64.const -24.5)
  (f32.const 25.75) (f32.const 26.75) (f64.const -27.5) (f32.const 28.75) (f64.const -29.5) (f32.const 30.75)
  (f32.const 31.75) (f32.const 32.75) (f64.const -33.5) (f64.const -34.5) (f64.const -35.5) (f32.const 36.75))
  (f32.const 13.75) (f64.const -29.5) (f32.const 5.75) (f64.const -11.5) (f32.const 30.75) (f32.const 32.75)
  (f64.const -34.5) (f32.const 12.75) (f32.const 9.75) (f64.const -18.5) (f32.const 16.75) (f32.const 7.75)
  (f32.const 36.75) (f32.const 15.75) (f32.const 19.75) (f32.const 31.75) (f64.const -8.5) (f64.const -35.5)
  (f64.const -6.5) (f32.const 17.75) (f64.const -2.5) (f32.const 28.75) (f64.const -4.5) (f64.const -21.5)
  (f64.const -24.5) (f64.const -33.5) (f32.const 10.75) (f64.const -23.5) (f64.const -1.5) (f64.const -20.5)
  (f32.const 3.75) (f32.const 22.75) (f64.const -14.5) (f32.const 26.75) (f32.const 25.75) (f64.const -27.5))
(assert_return (invoke "settled-18"
  (f64.const -1.5) (f64.const -2.5) (f32.const 3.75) (f64.const -4.5) (f32.const 5.75) (f64.const -6.5)
  (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)
  (f32.const 13.75) (f64.const -14.5) (f32.const 15.75) (f32.const 16.75) (f32.const 17.75) (f64.const -18.5)
  (f32.const 19.75) (f64.const -20.5) (f64.const -21.5) (f32.const 22.75) (f64.const -23.5) (f64.const -24.5)
  (f32.const 25.75) (f32.const 26.75) (f64.const -27.5) (f32.const 28.75) (f64.const -29.5) (f32.const 30.75)
  (f32.const 31.75) (f32.const 32.75) (f64.const -33.5) (f64.const -34.5) (f64.const -35.5) (f32.const 36.75))
  (f32.const 13.75) (f64.const -29.5) (f32.const 5.75) (f64.const -11.5) (f32.const 30.75) (f32.const 32.75)
  (f64.const -34.5) (f32.const 12.75) (f32.const 9.75) (f64.const -18.5) (f32.const 16.75) (f32.const 7.75)
  (f32.const 36.75) (f32.const 15.75) (f32.const 19.75) (f32.const 31.75) (f64.const -8.5) (f64.const -35.5)
  (f64.const -6.5) (f32.const 17.75) (f64.const -2.5) (f32.const 28.75) (f64.const -4.5) (f64.const -21.5)
  (f64.const -24.5) (f64.const -33.5) (f32.const 10.75) (f64.const -23.5) (f64.const -1.5) (f64.const -20.5)
  (f32.const 3.75) (f32.const 22.75) (f64.const -14.5) (f32.const 26.75) (f32.const 25.75) (f64.const -27.5))
(assert_return (invoke "branch-18"
  (f64.const -1.5) (f64.const -2.5) (f32.const 3.75) (f64.const -4.5) (f32.const 5.75) (f64.const -6.5)
  (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)
  (f32.const 13.75) (f64.const -14.5) (f32.const 15.75) (f32.const 16.75) (f32.const 17.75) (f64.const -18.5)
  (f32.const 19.75) (f64.const -20.5) (f64.const -21.5) (f32.const 22.75) (f64.const -23.5) (f64.const -24.5)
  (f32.const 25.75) (f32.const 26.75) (f64.const -27.5) (f32.const 28.75) (f64.const -29.5) (f32.const 30.75)
  (f32.const 31.75) (f32.const 32.75) (f64.const -33.5) (f64.const -34.5) (f64.const -35.5) (f32.const 36.75))
  (f32.const 13.75) (f64.const -29.5) (f32.const 5.75) (f64.const -11.5) (f32.const 30.75) (f32.const 32.75)
  (f64.const -34.5) (f32.const 12.75) (f32.const 9.75) (f64.const -18.5) (f32.const 16.75) (f32.const 7.75)
  (f32.const 36.75) (f32.const 15.75) (f32.const 19.75) (f32.const 31.75) (f64.const -8.5) (f64.const -35.5)
  (f64.const -6.5) (f32.const 17.75) (f64.const -2.5) (f32.const 28.75) (f64.const -4.5) (f64.const -21.5)
  (f64.const -24.5) (f64.const -33.5) (f32.const 10.75) (f64.const -23.5) (f64.const -1.5) (f64.const -20.5)
  (f32.const 3.75) (f32.const 22.75) (f64.const -14.5) (f32.const 26.75) (f32.const 25.75) (f64.const -27.5))
(assert_return (invoke "rotation-18"
  (f64.const -1.5) (f64.const -2.5) (f32.const 3.75) (f64.const -4.5) (f32.const 5.75) (f64.const -6.5)
  (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75))
  (f64.const -6.5) (f64.const -8.5) (f32.const 9.75) (f64.const -11.5) (f32.const 10.75) (f64.const -1.5)
  (f32.const 12.75) (f64.const -2.5) (f32.const 3.75) (f32.const 5.75) (f64.const -4.5) (f32.const 7.75))

(module
  (func $all
  (param f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f64 f64 f32 f64 f32 f32 f32 f64 f32 f32 f32 f64 f64 f64 f32 f32 f32 f32 f64 f32 f32 f32 f32 f64 f32 f32 f32 f32 f32 f64 f64)
  (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f64 f64 f32 f64 f32 f32 f32 f64 f32 f32 f32 f64 f64 f64 f32 f32 f32 f32 f64 f32 f32 f32 f32 f64 f32 f32 f32 f32 f32 f64 f64)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
    local.get 24 local.get 25 local.get 26 local.get 27 local.get 28 local.get 29 local.get 30 local.get 31
    local.get 32 local.get 33 local.get 34 local.get 35 local.get 36 local.get 37 local.get 38 local.get 39
    local.get 40 local.get 41 local.get 42 local.get 43
  )
  (func $tail-call-19 (export "tail-call-19")
  (param f64 f32 f64 f64 f32 f32 f32 f64 f64 f32 f64 f32 f32 f32 f64 f32 f32 f32 f64 f32 f64 f32 f32 f32 f64 f64 f32 f32 f32 f32 f32 f32 f32 f64 f32 f32 f32 f32 f64 f64 f64 f64 f64 f64)
  (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f64 f64 f32 f64 f32 f32 f32 f64 f32 f32 f32 f64 f64 f64 f32 f32 f32 f32 f64 f32 f32 f32 f32 f64 f32 f32 f32 f32 f32 f64 f64)
    local.get 12 local.get 19 local.get 12 local.get 37 local.get 12 local.get 22 local.get 23 local.get 31
    local.get 12 local.get 12 local.get 16 local.get 17 local.get 29 local.get 14 local.get 10 local.get 28
    local.get 25 local.get 5 local.get 35 local.get 4 local.get 38 local.get 12 local.get 12 local.get 12
    local.get 41 local.get 43 local.get 2 local.get 12 local.get 12 local.get 34 local.get 12 local.get 20
    local.get 12 local.get 13 local.get 12 local.get 11 local.get 7 local.get 26 local.get 32 local.get 12
    local.get 12 local.get 1 local.get 40 local.get 8 return_call $all
  )
  (func $call-19 (export "call-19")
  (param f64 f32 f64 f64 f32 f32 f32 f64 f64 f32 f64 f32 f32 f32 f64 f32 f32 f32 f64 f32 f64 f32 f32 f32 f64 f64 f32 f32 f32 f32 f32 f32 f32 f64 f32 f32 f32 f32 f64 f64 f64 f64 f64 f64)
  (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f64 f64 f32 f64 f32 f32 f32 f64 f32 f32 f32 f64 f64 f64 f32 f32 f32 f32 f64 f32 f32 f32 f32 f64 f32 f32 f32 f32 f32 f64 f64 f64)
    local.get 12 local.get 19 local.get 12 local.get 37 local.get 12 local.get 22 local.get 23 local.get 31
    local.get 12 local.get 12 local.get 16 local.get 17 local.get 29 local.get 14 local.get 10 local.get 28
    local.get 25 local.get 5 local.get 35 local.get 4 local.get 38 local.get 12 local.get 12 local.get 12
    local.get 41 local.get 43 local.get 2 local.get 12 local.get 12 local.get 34 local.get 12 local.get 20
    local.get 12 local.get 13 local.get 12 local.get 11 local.get 7 local.get 26 local.get 32 local.get 12
    local.get 12 local.get 1 local.get 40 local.get 8 call $all local.get 0
  )
  (func $return-19 (export "return-19")
  (param f64 f32 f64 f64 f32 f32 f32 f64 f64 f32 f64 f32 f32 f32 f64 f32 f32 f32 f64 f32 f64 f32 f32 f32 f64 f64 f32 f32 f32 f32 f32 f32 f32 f64 f32 f32 f32 f32 f64 f64 f64 f64 f64 f64)
  (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f64 f64 f32 f64 f32 f32 f32 f64 f32 f32 f32 f64 f64 f64 f32 f32 f32 f32 f64 f32 f32 f32 f32 f64 f32 f32 f32 f32 f32 f64 f64)
    local.get 12 local.get 19 local.get 12 local.get 37 local.get 12 local.get 22 local.get 23 local.get 31
    local.get 12 local.get 12 local.get 16 local.get 17 local.get 29 local.get 14 local.get 10 local.get 28
    local.get 25 local.get 5 local.get 35 local.get 4 local.get 38 local.get 12 local.get 12 local.get 12
    local.get 41 local.get 43 local.get 2 local.get 12 local.get 12 local.get 34 local.get 12 local.get 20
    local.get 12 local.get 13 local.get 12 local.get 11 local.get 7 local.get 26 local.get 32 local.get 12
    local.get 12 local.get 1 local.get 40 local.get 8
  )
  (func $settled-19 (export "settled-19")
  (param f64 f32 f64 f64 f32 f32 f32 f64 f64 f32 f64 f32 f32 f32 f64 f32 f32 f32 f64 f32 f64 f32 f32 f32 f64 f64 f32 f32 f32 f32 f32 f32 f32 f64 f32 f32 f32 f32 f64 f64 f64 f64 f64 f64)
  (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f64 f64 f32 f64 f32 f32 f32 f64 f32 f32 f32 f64 f64 f64 f32 f32 f32 f32 f64 f32 f32 f32 f32 f64 f32 f32 f32 f32 f32 f64 f64)
    local.get 12 local.get 19 local.get 12 local.get 37 local.get 12 local.get 22 local.get 23 local.get 31
    local.get 12 local.get 12 local.get 16 local.get 17 local.get 29 local.get 14 local.get 10 local.get 28
    local.get 25 local.get 5 local.get 35 local.get 4 local.get 38 local.get 12 local.get 12 local.get 12
    local.get 41 local.get 43 local.get 2 local.get 12 local.get 12 local.get 34 local.get 12 local.get 20
    local.get 12 local.get 13 local.get 12 local.get 11 local.get 7 local.get 26 local.get 32 local.get 12
    local.get 12 local.get 1 local.get 40 local.get 8 block end return_call $all
  )
  (func $branch-19 (export "branch-19")
  (param f64 f32 f64 f64 f32 f32 f32 f64 f64 f32 f64 f32 f32 f32 f64 f32 f32 f32 f64 f32 f64 f32 f32 f32 f64 f64 f32 f32 f32 f32 f32 f32 f32 f64 f32 f32 f32 f32 f64 f64 f64 f64 f64 f64)
  (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f64 f64 f32 f64 f32 f32 f32 f64 f32 f32 f32 f64 f64 f64 f32 f32 f32 f32 f64 f32 f32 f32 f32 f64 f32 f32 f32 f32 f32 f64 f64)
  (local f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f64 f64 f32 f64 f32 f32 f32 f64 f32 f32 f32 f64 f64 f64 f32 f32 f32 f32 f64 f32 f32 f32 f32 f64 f32 f32 f32 f32 f32 f64 f64)
    i64.const 1
    block (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f64 f64 f32 f64 f32 f32 f32 f64 f32 f32 f32 f64 f64 f64 f32 f32 f32 f32 f64 f32 f32 f32 f32 f64 f32 f32 f32 f32 f32 f64 f64)
      i64.const 5 local.get 12 local.get 19 local.get 12 local.get 37 local.get 12 local.get 22 local.get 23
      local.get 31 local.get 12 local.get 12 local.get 16 local.get 17 local.get 29 local.get 14 local.get 10
      local.get 28 local.get 25 local.get 5 local.get 35 local.get 4 local.get 38 local.get 12 local.get 12
      local.get 12 local.get 41 local.get 43 local.get 2 local.get 12 local.get 12 local.get 34 local.get 12
      local.get 20 local.get 12 local.get 13 local.get 12 local.get 11 local.get 7 local.get 26 local.get 32
      local.get 12 local.get 12 local.get 1 local.get 40 local.get 8 local.get 0 drop i32.const 1 br_if 0 drop
      drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
      drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
      drop drop local.get 12 local.get 19 local.get 12 local.get 37 local.get 12 local.get 22 local.get 23
      local.get 31 local.get 12 local.get 12 local.get 16 local.get 17 local.get 29 local.get 14 local.get 10
      local.get 28 local.get 25 local.get 5 local.get 35 local.get 4 local.get 38 local.get 12 local.get 12
      local.get 12 local.get 41 local.get 43 local.get 2 local.get 12 local.get 12 local.get 34 local.get 12
      local.get 20 local.get 12 local.get 13 local.get 12 local.get 11 local.get 7 local.get 26 local.get 32
      local.get 12 local.get 12 local.get 1 local.get 40 local.get 8
    end
    local.set 87 local.set 86 local.set 85 local.set 84 local.set 83 local.set 82 local.set 81 local.set 80
    local.set 79 local.set 78 local.set 77 local.set 76 local.set 75 local.set 74 local.set 73 local.set 72
    local.set 71 local.set 70 local.set 69 local.set 68 local.set 67 local.set 66 local.set 65 local.set 64
    local.set 63 local.set 62 local.set 61 local.set 60 local.set 59 local.set 58 local.set 57 local.set 56
    local.set 55 local.set 54 local.set 53 local.set 52 local.set 51 local.set 50 local.set 49 local.set 48
    local.set 47 local.set 46 local.set 45 local.set 44 drop local.get 44 local.get 45 local.get 46
    local.get 47 local.get 48 local.get 49 local.get 50 local.get 51 local.get 52 local.get 53 local.get 54
    local.get 55 local.get 56 local.get 57 local.get 58 local.get 59 local.get 60 local.get 61 local.get 62
    local.get 63 local.get 64 local.get 65 local.get 66 local.get 67 local.get 68 local.get 69 local.get 70
    local.get 71 local.get 72 local.get 73 local.get 74 local.get 75 local.get 76 local.get 77 local.get 78
    local.get 79 local.get 80 local.get 81 local.get 82 local.get 83 local.get 84 local.get 85 local.get 86
    local.get 87
  )
  (func $rotation-19 (export "rotation-19") (param f64 f32 f64 f64 f32 f32 f32 f64 f64 f32 f64 f32)
  (result f64 f32 f64 f64 f32 f32 f32 f64 f64 f32 f64 f32)
  (local f64 f32 f64 f64 f32 f32 f32 f64 f64 f32 f64 f32 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
    loop (param f64 f32 f64 f64 f32 f32 f32 f64 f64 f32 f64 f32) (result f64 f32 f64 f64 f32 f32 f32 f64 f64 f32 f64 f32)
      local.set 23 local.set 22 local.set 21 local.set 20 local.set 19 local.set 18 local.set 17 local.set 16
      local.set 15 local.set 14 local.set 13 local.set 12 local.get 14 local.get 16 local.get 15 local.get 19
      local.get 17 local.get 18 local.get 21 local.get 20 local.get 22 local.get 23 local.get 12 local.get 13
      local.get 24 i32.const 1 i32.add local.tee 24 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-19"
  (f64.const -1.5) (f32.const 2.75) (f64.const -3.5) (f64.const -4.5) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f64.const -8.5) (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)
  (f32.const 13.75) (f32.const 14.75) (f64.const -15.5) (f32.const 16.75) (f32.const 17.75) (f32.const 18.75)
  (f64.const -19.5) (f32.const 20.75) (f64.const -21.5) (f32.const 22.75) (f32.const 23.75) (f32.const 24.75)
  (f64.const -25.5) (f64.const -26.5) (f32.const 27.75) (f32.const 28.75) (f32.const 29.75) (f32.const 30.75)
  (f32.const 31.75) (f32.const 32.75) (f32.const 33.75) (f64.const -34.5) (f32.const 35.75) (f32.const 36.75)
  (f32.const 37.75) (f32.const 38.75) (f64.const -39.5) (f64.const -40.5) (f64.const -41.5) (f64.const -42.5)
  (f64.const -43.5) (f64.const -44.5)) (f32.const 13.75) (f32.const 20.75) (f32.const 13.75) (f32.const 38.75)
  (f32.const 13.75) (f32.const 23.75) (f32.const 24.75) (f32.const 32.75) (f32.const 13.75) (f32.const 13.75)
  (f32.const 17.75) (f32.const 18.75) (f32.const 30.75) (f64.const -15.5) (f64.const -11.5) (f32.const 29.75)
  (f64.const -26.5) (f32.const 6.75) (f32.const 36.75) (f32.const 5.75) (f64.const -39.5) (f32.const 13.75)
  (f32.const 13.75) (f32.const 13.75) (f64.const -42.5) (f64.const -44.5) (f64.const -3.5) (f32.const 13.75)
  (f32.const 13.75) (f32.const 35.75) (f32.const 13.75) (f64.const -21.5) (f32.const 13.75) (f32.const 14.75)
  (f32.const 13.75) (f32.const 12.75) (f64.const -8.5) (f32.const 27.75) (f32.const 33.75) (f32.const 13.75)
  (f32.const 13.75) (f32.const 2.75) (f64.const -41.5) (f64.const -9.5))
(assert_return (invoke "call-19"
  (f64.const -1.5) (f32.const 2.75) (f64.const -3.5) (f64.const -4.5) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f64.const -8.5) (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)
  (f32.const 13.75) (f32.const 14.75) (f64.const -15.5) (f32.const 16.75) (f32.const 17.75) (f32.const 18.75)
  (f64.const -19.5) (f32.const 20.75) (f64.const -21.5) (f32.const 22.75) (f32.const 23.75) (f32.const 24.75)
  (f64.const -25.5) (f64.const -26.5) (f32.const 27.75) (f32.const 28.75) (f32.const 29.75) (f32.const 30.75)
  (f32.const 31.75) (f32.const 32.75) (f32.const 33.75) (f64.const -34.5) (f32.const 35.75) (f32.const 36.75)
  (f32.const 37.75) (f32.const 38.75) (f64.const -39.5) (f64.const -40.5) (f64.const -41.5) (f64.const -42.5)
  (f64.const -43.5) (f64.const -44.5)) (f32.const 13.75) (f32.const 20.75) (f32.const 13.75) (f32.const 38.75)
  (f32.const 13.75) (f32.const 23.75) (f32.const 24.75) (f32.const 32.75) (f32.const 13.75) (f32.const 13.75)
  (f32.const 17.75) (f32.const 18.75) (f32.const 30.75) (f64.const -15.5) (f64.const -11.5) (f32.const 29.75)
  (f64.const -26.5) (f32.const 6.75) (f32.const 36.75) (f32.const 5.75) (f64.const -39.5) (f32.const 13.75)
  (f32.const 13.75) (f32.const 13.75) (f64.const -42.5) (f64.const -44.5) (f64.const -3.5) (f32.const 13.75)
  (f32.const 13.75) (f32.const 35.75) (f32.const 13.75) (f64.const -21.5) (f32.const 13.75) (f32.const 14.75)
  (f32.const 13.75) (f32.const 12.75) (f64.const -8.5) (f32.const 27.75) (f32.const 33.75) (f32.const 13.75)
  (f32.const 13.75) (f32.const 2.75) (f64.const -41.5) (f64.const -9.5) (f64.const -1.5))
(assert_return (invoke "return-19"
  (f64.const -1.5) (f32.const 2.75) (f64.const -3.5) (f64.const -4.5) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f64.const -8.5) (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)
  (f32.const 13.75) (f32.const 14.75) (f64.const -15.5) (f32.const 16.75) (f32.const 17.75) (f32.const 18.75)
  (f64.const -19.5) (f32.const 20.75) (f64.const -21.5) (f32.const 22.75) (f32.const 23.75) (f32.const 24.75)
  (f64.const -25.5) (f64.const -26.5) (f32.const 27.75) (f32.const 28.75) (f32.const 29.75) (f32.const 30.75)
  (f32.const 31.75) (f32.const 32.75) (f32.const 33.75) (f64.const -34.5) (f32.const 35.75) (f32.const 36.75)
  (f32.const 37.75) (f32.const 38.75) (f64.const -39.5) (f64.const -40.5) (f64.const -41.5) (f64.const -42.5)
  (f64.const -43.5) (f64.const -44.5)) (f32.const 13.75) (f32.const 20.75) (f32.const 13.75) (f32.const 38.75)
  (f32.const 13.75) (f32.const 23.75) (f32.const 24.75) (f32.const 32.75) (f32.const 13.75) (f32.const 13.75)
  (f32.const 17.75) (f32.const 18.75) (f32.const 30.75) (f64.const -15.5) (f64.const -11.5) (f32.const 29.75)
  (f64.const -26.5) (f32.const 6.75) (f32.const 36.75) (f32.const 5.75) (f64.const -39.5) (f32.const 13.75)
  (f32.const 13.75) (f32.const 13.75) (f64.const -42.5) (f64.const -44.5) (f64.const -3.5) (f32.const 13.75)
  (f32.const 13.75) (f32.const 35.75) (f32.const 13.75) (f64.const -21.5) (f32.const 13.75) (f32.const 14.75)
  (f32.const 13.75) (f32.const 12.75) (f64.const -8.5) (f32.const 27.75) (f32.const 33.75) (f32.const 13.75)
  (f32.const 13.75) (f32.const 2.75) (f64.const -41.5) (f64.const -9.5))
(assert_return (invoke "settled-19"
  (f64.const -1.5) (f32.const 2.75) (f64.const -3.5) (f64.const -4.5) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f64.const -8.5) (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)
  (f32.const 13.75) (f32.const 14.75) (f64.const -15.5) (f32.const 16.75) (f32.const 17.75) (f32.const 18.75)
  (f64.const -19.5) (f32.const 20.75) (f64.const -21.5) (f32.const 22.75) (f32.const 23.75) (f32.const 24.75)
  (f64.const -25.5) (f64.const -26.5) (f32.const 27.75) (f32.const 28.75) (f32.const 29.75) (f32.const 30.75)
  (f32.const 31.75) (f32.const 32.75) (f32.const 33.75) (f64.const -34.5) (f32.const 35.75) (f32.const 36.75)
  (f32.const 37.75) (f32.const 38.75) (f64.const -39.5) (f64.const -40.5) (f64.const -41.5) (f64.const -42.5)
  (f64.const -43.5) (f64.const -44.5)) (f32.const 13.75) (f32.const 20.75) (f32.const 13.75) (f32.const 38.75)
  (f32.const 13.75) (f32.const 23.75) (f32.const 24.75) (f32.const 32.75) (f32.const 13.75) (f32.const 13.75)
  (f32.const 17.75) (f32.const 18.75) (f32.const 30.75) (f64.const -15.5) (f64.const -11.5) (f32.const 29.75)
  (f64.const -26.5) (f32.const 6.75) (f32.const 36.75) (f32.const 5.75) (f64.const -39.5) (f32.const 13.75)
  (f32.const 13.75) (f32.const 13.75) (f64.const -42.5) (f64.const -44.5) (f64.const -3.5) (f32.const 13.75)
  (f32.const 13.75) (f32.const 35.75) (f32.const 13.75) (f64.const -21.5) (f32.const 13.75) (f32.const 14.75)
  (f32.const 13.75) (f32.const 12.75) (f64.const -8.5) (f32.const 27.75) (f32.const 33.75) (f32.const 13.75)
  (f32.const 13.75) (f32.const 2.75) (f64.const -41.5) (f64.const -9.5))
(assert_return (invoke "branch-19"
  (f64.const -1.5) (f32.const 2.75) (f64.const -3.5) (f64.const -4.5) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f64.const -8.5) (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)
  (f32.const 13.75) (f32.const 14.75) (f64.const -15.5) (f32.const 16.75) (f32.const 17.75) (f32.const 18.75)
  (f64.const -19.5) (f32.const 20.75) (f64.const -21.5) (f32.const 22.75) (f32.const 23.75) (f32.const 24.75)
  (f64.const -25.5) (f64.const -26.5) (f32.const 27.75) (f32.const 28.75) (f32.const 29.75) (f32.const 30.75)
  (f32.const 31.75) (f32.const 32.75) (f32.const 33.75) (f64.const -34.5) (f32.const 35.75) (f32.const 36.75)
  (f32.const 37.75) (f32.const 38.75) (f64.const -39.5) (f64.const -40.5) (f64.const -41.5) (f64.const -42.5)
  (f64.const -43.5) (f64.const -44.5)) (f32.const 13.75) (f32.const 20.75) (f32.const 13.75) (f32.const 38.75)
  (f32.const 13.75) (f32.const 23.75) (f32.const 24.75) (f32.const 32.75) (f32.const 13.75) (f32.const 13.75)
  (f32.const 17.75) (f32.const 18.75) (f32.const 30.75) (f64.const -15.5) (f64.const -11.5) (f32.const 29.75)
  (f64.const -26.5) (f32.const 6.75) (f32.const 36.75) (f32.const 5.75) (f64.const -39.5) (f32.const 13.75)
  (f32.const 13.75) (f32.const 13.75) (f64.const -42.5) (f64.const -44.5) (f64.const -3.5) (f32.const 13.75)
  (f32.const 13.75) (f32.const 35.75) (f32.const 13.75) (f64.const -21.5) (f32.const 13.75) (f32.const 14.75)
  (f32.const 13.75) (f32.const 12.75) (f64.const -8.5) (f32.const 27.75) (f32.const 33.75) (f32.const 13.75)
  (f32.const 13.75) (f32.const 2.75) (f64.const -41.5) (f64.const -9.5))
(assert_return (invoke "rotation-19"
  (f64.const -1.5) (f32.const 2.75) (f64.const -3.5) (f64.const -4.5) (f32.const 5.75) (f32.const 6.75)
  (f32.const 7.75) (f64.const -8.5) (f64.const -9.5) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75))
  (f64.const -8.5) (f32.const 7.75) (f64.const -9.5) (f64.const -11.5) (f32.const 10.75) (f32.const 12.75)
  (f32.const 2.75) (f64.const -1.5) (f64.const -3.5) (f32.const 5.75) (f64.const -4.5) (f32.const 6.75))

(module
  (func $all (param i32 i32) (result i32 i32)
    local.get 0 local.get 1
  )
  (func $tail-call-20 (export "tail-call-20") (param i32 i32) (result i32 i32)
    local.get 0 local.get 1 return_call $all
  )
  (func $call-20 (export "call-20") (param i32 i32) (result i32 i32 i32)
    local.get 0 local.get 1 call $all local.get 0
  )
  (func $return-20 (export "return-20") (param i32 i32) (result i32 i32)
    local.get 0 local.get 1
  )
  (func $settled-20 (export "settled-20") (param i32 i32) (result i32 i32)
    local.get 0 local.get 1 block end return_call $all
  )
  (func $branch-20 (export "branch-20") (param i32 i32) (result i32 i32) (local i32 i32)
    i64.const 1
    block (result i32 i32)
      i64.const 5 local.get 0 local.get 1 local.get 0 br_if 0 drop drop drop local.get 0 local.get 1
    end
    local.set 3 local.set 2 drop local.get 2 local.get 3
  )
  (func $rotation-20 (export "rotation-20") (param i32 i32) (result i32 i32) (local i32 i32 i32)
    local.get 0 local.get 1
    loop (param i32 i32) (result i32 i32)
      local.set 3 local.set 2 local.get 3 local.get 2 local.get 4 i32.const 1 i32.add local.tee 4 i32.const 3
      i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-20"
  (i32.const 0x1010101) (i32.const 0x2020202)) (i32.const 0x1010101) (i32.const 0x2020202))
(assert_return (invoke "call-20"
  (i32.const 0x1010101) (i32.const 0x2020202)) (i32.const 0x1010101) (i32.const 0x2020202)
  (i32.const 0x1010101))
(assert_return (invoke "return-20"
  (i32.const 0x1010101) (i32.const 0x2020202)) (i32.const 0x1010101) (i32.const 0x2020202))
(assert_return (invoke "settled-20"
  (i32.const 0x1010101) (i32.const 0x2020202)) (i32.const 0x1010101) (i32.const 0x2020202))
(assert_return (invoke "branch-20"
  (i32.const 0x1010101) (i32.const 0x2020202)) (i32.const 0x1010101) (i32.const 0x2020202))
(assert_return (invoke "rotation-20"
  (i32.const 0x1010101) (i32.const 0x2020202)) (i32.const 0x2020202) (i32.const 0x1010101))

(module
  (func $all (param f64 f64 f64) (result f64 f64 f64)
    local.get 0 local.get 1 local.get 2
  )
  (func $tail-call-21 (export "tail-call-21") (param f64 f64 f64) (result f64 f64 f64)
    local.get 2 local.get 0 local.get 1 return_call $all
  )
  (func $call-21 (export "call-21") (param f64 f64 f64) (result f64 f64 f64 f64)
    local.get 2 local.get 0 local.get 1 call $all local.get 0
  )
  (func $return-21 (export "return-21") (param f64 f64 f64) (result f64 f64 f64)
    local.get 2 local.get 0 local.get 1
  )
  (func $settled-21 (export "settled-21") (param f64 f64 f64) (result f64 f64 f64)
    local.get 2 local.get 0 local.get 1 block end return_call $all
  )
  (func $branch-21 (export "branch-21") (param f64 f64 f64) (result f64 f64 f64) (local f64 f64 f64)
    i64.const 1
    block (result f64 f64 f64)
      i64.const 5 local.get 2 local.get 0 local.get 1 local.get 0 drop i32.const 1 br_if 0 drop drop drop drop
      local.get 2 local.get 0 local.get 1
    end
    local.set 5 local.set 4 local.set 3 drop local.get 3 local.get 4 local.get 5
  )
  (func $rotation-21 (export "rotation-21") (param f64 f64 f64) (result f64 f64 f64) (local f64 f64 f64 i32)
    local.get 0 local.get 1 local.get 2
    loop (param f64 f64 f64) (result f64 f64 f64)
      local.set 5 local.set 4 local.set 3 local.get 4 local.get 5 local.get 3 local.get 6 i32.const 1 i32.add
      local.tee 6 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-21"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5)) (f64.const -3.5) (f64.const -1.5) (f64.const -2.5))
(assert_return (invoke "call-21"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5)) (f64.const -3.5) (f64.const -1.5) (f64.const -2.5)
  (f64.const -1.5))
(assert_return (invoke "return-21"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5)) (f64.const -3.5) (f64.const -1.5) (f64.const -2.5))
(assert_return (invoke "settled-21"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5)) (f64.const -3.5) (f64.const -1.5) (f64.const -2.5))
(assert_return (invoke "branch-21"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5)) (f64.const -3.5) (f64.const -1.5) (f64.const -2.5))
(assert_return (invoke "rotation-21"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5)) (f64.const -1.5) (f64.const -2.5) (f64.const -3.5))

(module
  (func $all (param f64 f64 i32 i32) (result f64 f64 i32 i32)
    local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $tail-call-22 (export "tail-call-22") (param f64 f64 i32 i32) (result f64 f64 i32 i32)
    local.get 0 local.get 1 local.get 3 local.get 2 return_call $all
  )
  (func $call-22 (export "call-22") (param f64 f64 i32 i32) (result f64 f64 i32 i32 f64)
    local.get 0 local.get 1 local.get 3 local.get 2 call $all local.get 0
  )
  (func $return-22 (export "return-22") (param f64 f64 i32 i32) (result f64 f64 i32 i32)
    local.get 0 local.get 1 local.get 3 local.get 2
  )
  (func $settled-22 (export "settled-22") (param f64 f64 i32 i32) (result f64 f64 i32 i32)
    local.get 0 local.get 1 local.get 3 local.get 2 block end return_call $all
  )
  (func $branch-22 (export "branch-22") (param f64 f64 i32 i32) (result f64 f64 i32 i32)
  (local f64 f64 i32 i32)
    i64.const 1
    block (result f64 f64 i32 i32)
      i64.const 5 local.get 0 local.get 1 local.get 3 local.get 2 local.get 0 drop i32.const 1 br_if 0 drop
      drop drop drop drop local.get 0 local.get 1 local.get 3 local.get 2
    end
    local.set 7 local.set 6 local.set 5 local.set 4 drop local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $rotation-22 (export "rotation-22") (param f64 f64 i32 i32) (result f64 f64 i32 i32)
  (local f64 f64 i32 i32 i32)
    local.get 0 local.get 1 local.get 2 local.get 3
    loop (param f64 f64 i32 i32) (result f64 f64 i32 i32)
      local.set 7 local.set 6 local.set 5 local.set 4 local.get 5 local.get 4 local.get 7 local.get 6
      local.get 8 i32.const 1 i32.add local.tee 8 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-22"
  (f64.const -1.5) (f64.const -2.5) (i32.const 0x3030303) (i32.const 0x4040404)) (f64.const -1.5)
  (f64.const -2.5) (i32.const 0x4040404) (i32.const 0x3030303))
(assert_return (invoke "call-22"
  (f64.const -1.5) (f64.const -2.5) (i32.const 0x3030303) (i32.const 0x4040404)) (f64.const -1.5)
  (f64.const -2.5) (i32.const 0x4040404) (i32.const 0x3030303) (f64.const -1.5))
(assert_return (invoke "return-22"
  (f64.const -1.5) (f64.const -2.5) (i32.const 0x3030303) (i32.const 0x4040404)) (f64.const -1.5)
  (f64.const -2.5) (i32.const 0x4040404) (i32.const 0x3030303))
(assert_return (invoke "settled-22"
  (f64.const -1.5) (f64.const -2.5) (i32.const 0x3030303) (i32.const 0x4040404)) (f64.const -1.5)
  (f64.const -2.5) (i32.const 0x4040404) (i32.const 0x3030303))
(assert_return (invoke "branch-22"
  (f64.const -1.5) (f64.const -2.5) (i32.const 0x3030303) (i32.const 0x4040404)) (f64.const -1.5)
  (f64.const -2.5) (i32.const 0x4040404) (i32.const 0x3030303))
(assert_return (invoke "rotation-22"
  (f64.const -1.5) (f64.const -2.5) (i32.const 0x3030303) (i32.const 0x4040404)) (f64.const -2.5)
  (f64.const -1.5) (i32.const 0x4040404) (i32.const 0x3030303))

(module
  (func $all (param i32 i32 i32 f64 i32 i32) (result i32 i32 i32 f64 i32 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
  )
  (func $tail-call-23 (export "tail-call-23") (param i32 i32 i32 i32 i32 f64) (result i32 i32 i32 f64 i32 i32)
    local.get 1 local.get 0 local.get 3 local.get 5 local.get 4 local.get 2 return_call $all
  )
  (func $call-23 (export "call-23") (param i32 i32 i32 i32 i32 f64) (result i32 i32 i32 f64 i32 i32 i32)
    local.get 1 local.get 0 local.get 3 local.get 5 local.get 4 local.get 2 call $all local.get 0
  )
  (func $return-23 (export "return-23") (param i32 i32 i32 i32 i32 f64) (result i32 i32 i32 f64 i32 i32)
    local.get 1 local.get 0 local.get 3 local.get 5 local.get 4 local.get 2
  )
  (func $settled-23 (export "settled-23") (param i32 i32 i32 i32 i32 f64) (result i32 i32 i32 f64 i32 i32)
    local.get 1 local.get 0 local.get 3 local.get 5 local.get 4 local.get 2 block end return_call $all
  )
  (func $branch-23 (export "branch-23") (param i32 i32 i32 i32 i32 f64) (result i32 i32 i32 f64 i32 i32)
  (local i32 i32 i32 f64 i32 i32)
    i64.const 1
    block (result i32 i32 i32 f64 i32 i32)
      i64.const 5 local.get 1 local.get 0 local.get 3 local.get 5 local.get 4 local.get 2 local.get 0 br_if 0
      drop drop drop drop drop drop drop local.get 1 local.get 0 local.get 3 local.get 5 local.get 4
      local.get 2
    end
    local.set 11 local.set 10 local.set 9 local.set 8 local.set 7 local.set 6 drop local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
  )
  (func $rotation-23 (export "rotation-23") (param i32 i32 i32 i32 i32 f64) (result i32 i32 i32 i32 i32 f64)
  (local i32 i32 i32 i32 i32 f64 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    loop (param i32 i32 i32 i32 i32 f64) (result i32 i32 i32 i32 i32 f64)
      local.set 11 local.set 10 local.set 9 local.set 8 local.set 7 local.set 6 local.get 7 local.get 8
      local.get 9 local.get 10 local.get 6 local.get 11 local.get 12 i32.const 1 i32.add local.tee 12
      i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-23"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (f64.const -6.5)) (i32.const 0x2020202) (i32.const 0x1010101) (i32.const 0x4040404)
  (f64.const -6.5) (i32.const 0x5050505) (i32.const 0x3030303))
(assert_return (invoke "call-23"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (f64.const -6.5)) (i32.const 0x2020202) (i32.const 0x1010101) (i32.const 0x4040404)
  (f64.const -6.5) (i32.const 0x5050505) (i32.const 0x3030303) (i32.const 0x1010101))
(assert_return (invoke "return-23"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (f64.const -6.5)) (i32.const 0x2020202) (i32.const 0x1010101) (i32.const 0x4040404)
  (f64.const -6.5) (i32.const 0x5050505) (i32.const 0x3030303))
(assert_return (invoke "settled-23"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (f64.const -6.5)) (i32.const 0x2020202) (i32.const 0x1010101) (i32.const 0x4040404)
  (f64.const -6.5) (i32.const 0x5050505) (i32.const 0x3030303))
(assert_return (invoke "branch-23"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (f64.const -6.5)) (i32.const 0x2020202) (i32.const 0x1010101) (i32.const 0x4040404)
  (f64.const -6.5) (i32.const 0x5050505) (i32.const 0x3030303))
(assert_return (invoke "rotation-23"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (f64.const -6.5)) (i32.const 0x4040404) (i32.const 0x5050505) (i32.const 0x1010101)
  (i32.const 0x2020202) (i32.const 0x3030303) (f64.const -6.5))

(module
  (func $all (param f64 f64 f64 f64 i32 f64 f64 f64 f64) (result f64 f64 f64 f64 i32 f64 f64 f64 f64)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8
  )
  (func $tail-call-24 (export "tail-call-24") (param i32 f64 i32 f64 f64 f64 i32 f64 f64)
  (result f64 f64 f64 f64 i32 f64 f64 f64 f64)
    local.get 8 local.get 8 local.get 8 local.get 8 local.get 2 local.get 7 local.get 4 local.get 5
    local.get 1 return_call $all
  )
  (func $call-24 (export "call-24") (param i32 f64 i32 f64 f64 f64 i32 f64 f64)
  (result f64 f64 f64 f64 i32 f64 f64 f64 f64 i32)
    local.get 8 local.get 8 local.get 8 local.get 8 local.get 2 local.get 7 local.get 4 local.get 5
    local.get 1 call $all local.get 0
  )
  (func $return-24 (export "return-24") (param i32 f64 i32 f64 f64 f64 i32 f64 f64)
  (result f64 f64 f64 f64 i32 f64 f64 f64 f64)
    local.get 8 local.get 8 local.get 8 local.get 8 local.get 2 local.get 7 local.get 4 local.get 5
    local.get 1
  )
  (func $settled-24 (export "settled-24") (param i32 f64 i32 f64 f64 f64 i32 f64 f64)
  (result f64 f64 f64 f64 i32 f64 f64 f64 f64)
    local.get 8 local.get 8 local.get 8 local.get 8 local.get 2 local.get 7 local.get 4 local.get 5
    local.get 1 block end return_call $all
  )
  (func $branch-24 (export "branch-24") (param i32 f64 i32 f64 f64 f64 i32 f64 f64)
  (result f64 f64 f64 f64 i32 f64 f64 f64 f64) (local f64 f64 f64 f64 i32 f64 f64 f64 f64)
    i64.const 1
    block (result f64 f64 f64 f64 i32 f64 f64 f64 f64)
      i64.const 5 local.get 8 local.get 8 local.get 8 local.get 8 local.get 2 local.get 7 local.get 4
      local.get 5 local.get 1 local.get 0 br_if 0 drop drop drop drop drop drop drop drop drop drop
      local.get 8 local.get 8 local.get 8 local.get 8 local.get 2 local.get 7 local.get 4 local.get 5
      local.get 1
    end
    local.set 17 local.set 16 local.set 15 local.set 14 local.set 13 local.set 12 local.set 11 local.set 10
    local.set 9 drop local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
  (func $rotation-24 (export "rotation-24") (param i32 f64 i32 f64 f64 f64 i32 f64 f64)
  (result i32 f64 i32 f64 f64 f64 i32 f64 f64) (local i32 f64 i32 f64 f64 f64 i32 f64 f64 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8
    loop (param i32 f64 i32 f64 f64 f64 i32 f64 f64) (result i32 f64 i32 f64 f64 f64 i32 f64 f64)
      local.set 17 local.set 16 local.set 15 local.set 14 local.set 13 local.set 12 local.set 11 local.set 10
      local.set 9 local.get 11 local.get 12 local.get 15 local.get 13 local.get 14 local.get 16 local.get 9
      local.get 17 local.get 10 local.get 18 i32.const 1 i32.add local.tee 18 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-24"
  (i32.const 0x1010101) (f64.const -2.5) (i32.const 0x3030303) (f64.const -4.5) (f64.const -5.5)
  (f64.const -6.5) (i32.const 0x7070707) (f64.const -8.5) (f64.const -9.5)) (f64.const -9.5) (f64.const -9.5)
  (f64.const -9.5) (f64.const -9.5) (i32.const 0x3030303) (f64.const -8.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -2.5))
(assert_return (invoke "call-24"
  (i32.const 0x1010101) (f64.const -2.5) (i32.const 0x3030303) (f64.const -4.5) (f64.const -5.5)
  (f64.const -6.5) (i32.const 0x7070707) (f64.const -8.5) (f64.const -9.5)) (f64.const -9.5) (f64.const -9.5)
  (f64.const -9.5) (f64.const -9.5) (i32.const 0x3030303) (f64.const -8.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -2.5) (i32.const 0x1010101))
(assert_return (invoke "return-24"
  (i32.const 0x1010101) (f64.const -2.5) (i32.const 0x3030303) (f64.const -4.5) (f64.const -5.5)
  (f64.const -6.5) (i32.const 0x7070707) (f64.const -8.5) (f64.const -9.5)) (f64.const -9.5) (f64.const -9.5)
  (f64.const -9.5) (f64.const -9.5) (i32.const 0x3030303) (f64.const -8.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -2.5))
(assert_return (invoke "settled-24"
  (i32.const 0x1010101) (f64.const -2.5) (i32.const 0x3030303) (f64.const -4.5) (f64.const -5.5)
  (f64.const -6.5) (i32.const 0x7070707) (f64.const -8.5) (f64.const -9.5)) (f64.const -9.5) (f64.const -9.5)
  (f64.const -9.5) (f64.const -9.5) (i32.const 0x3030303) (f64.const -8.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -2.5))
(assert_return (invoke "branch-24"
  (i32.const 0x1010101) (f64.const -2.5) (i32.const 0x3030303) (f64.const -4.5) (f64.const -5.5)
  (f64.const -6.5) (i32.const 0x7070707) (f64.const -8.5) (f64.const -9.5)) (f64.const -9.5) (f64.const -9.5)
  (f64.const -9.5) (f64.const -9.5) (i32.const 0x3030303) (f64.const -8.5) (f64.const -5.5) (f64.const -6.5)
  (f64.const -2.5))
(assert_return (invoke "rotation-24"
  (i32.const 0x1010101) (f64.const -2.5) (i32.const 0x3030303) (f64.const -4.5) (f64.const -5.5)
  (f64.const -6.5) (i32.const 0x7070707) (f64.const -8.5) (f64.const -9.5)) (i32.const 0x1010101)
  (f64.const -6.5) (i32.const 0x3030303) (f64.const -8.5) (f64.const -9.5) (f64.const -2.5)
  (i32.const 0x7070707) (f64.const -4.5) (f64.const -5.5))

(module
  (func $all (param f64 i32 f64 f64 i32 f64 f64 i32 f64 i32 f64 i32)
  (result f64 i32 f64 f64 i32 f64 f64 i32 f64 i32 f64 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
  )
  (func $tail-call-25 (export "tail-call-25") (param f64 i32 f64 i32 i32 i32 f64 f64 f64 i32 f64 f64)
  (result f64 i32 f64 f64 i32 f64 f64 i32 f64 i32 f64 i32)
    local.get 2 local.get 1 local.get 10 local.get 11 local.get 5 local.get 0 local.get 7 local.get 4
    local.get 8 local.get 9 local.get 6 local.get 3 return_call $all
  )
  (func $call-25 (export "call-25") (param f64 i32 f64 i32 i32 i32 f64 f64 f64 i32 f64 f64)
  (result f64 i32 f64 f64 i32 f64 f64 i32 f64 i32 f64 i32 f64)
    local.get 2 local.get 1 local.get 10 local.get 11 local.get 5 local.get 0 local.get 7 local.get 4
    local.get 8 local.get 9 local.get 6 local.get 3 call $all local.get 0
  )
  (func $return-25 (export "return-25") (param f64 i32 f64 i32 i32 i32 f64 f64 f64 i32 f64 f64)
  (result f64 i32 f64 f64 i32 f64 f64 i32 f64 i32 f64 i32)
    local.get 2 local.get 1 local.get 10 local.get 11 local.get 5 local.get 0 local.get 7 local.get 4
    local.get 8 local.get 9 local.get 6 local.get 3
  )
  (func $settled-25 (export "settled-25") (param f64 i32 f64 i32 i32 i32 f64 f64 f64 i32 f64 f64)
  (result f64 i32 f64 f64 i32 f64 f64 i32 f64 i32 f64 i32)
    local.get 2 local.get 1 local.get 10 local.get 11 local.get 5 local.get 0 local.get 7 local.get 4
    local.get 8 local.get 9 local.get 6 local.get 3 block end return_call $all
  )
  (func $branch-25 (export "branch-25") (param f64 i32 f64 i32 i32 i32 f64 f64 f64 i32 f64 f64)
  (result f64 i32 f64 f64 i32 f64 f64 i32 f64 i32 f64 i32)
  (local f64 i32 f64 f64 i32 f64 f64 i32 f64 i32 f64 i32)
    i64.const 1
    block (result f64 i32 f64 f64 i32 f64 f64 i32 f64 i32 f64 i32)
      i64.const 5 local.get 2 local.get 1 local.get 10 local.get 11 local.get 5 local.get 0 local.get 7
      local.get 4 local.get 8 local.get 9 local.get 6 local.get 3 local.get 0 drop i32.const 1 br_if 0 drop
      drop drop drop drop drop drop drop drop drop drop drop drop local.get 2 local.get 1 local.get 10
      local.get 11 local.get 5 local.get 0 local.get 7 local.get 4 local.get 8 local.get 9 local.get 6
      local.get 3
    end
    local.set 23 local.set 22 local.set 21 local.set 20 local.set 19 local.set 18 local.set 17 local.set 16
    local.set 15 local.set 14 local.set 13 local.set 12 drop local.get 12 local.get 13 local.get 14
    local.get 15 local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22
    local.get 23
  )
  (func $rotation-25 (export "rotation-25") (param f64 i32 f64 i32 i32 i32 f64 f64 f64 i32 f64 f64)
  (result f64 i32 f64 i32 i32 i32 f64 f64 f64 i32 f64 f64)
  (local f64 i32 f64 i32 i32 i32 f64 f64 f64 i32 f64 f64 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
    loop (param f64 i32 f64 i32 i32 i32 f64 f64 f64 i32 f64 f64) (result f64 i32 f64 i32 i32 i32 f64 f64 f64 i32 f64 f64)
      local.set 23 local.set 22 local.set 21 local.set 20 local.set 19 local.set 18 local.set 17 local.set 16
      local.set 15 local.set 14 local.set 13 local.set 12 local.get 14 local.get 15 local.get 18 local.get 16
      local.get 17 local.get 21 local.get 19 local.get 20 local.get 22 local.get 13 local.get 23 local.get 12
      local.get 24 i32.const 1 i32.add local.tee 24 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-25"
  (f64.const -1.5) (i32.const 0x2020202) (f64.const -3.5) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (f64.const -7.5) (f64.const -8.5) (f64.const -9.5) (i32.const 0xa0a0a0a)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -3.5) (i32.const 0x2020202) (f64.const -11.5)
  (f64.const -12.5) (i32.const 0x6060606) (f64.const -1.5) (f64.const -8.5) (i32.const 0x5050505)
  (f64.const -9.5) (i32.const 0xa0a0a0a) (f64.const -7.5) (i32.const 0x4040404))
(assert_return (invoke "call-25"
  (f64.const -1.5) (i32.const 0x2020202) (f64.const -3.5) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (f64.const -7.5) (f64.const -8.5) (f64.const -9.5) (i32.const 0xa0a0a0a)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -3.5) (i32.const 0x2020202) (f64.const -11.5)
  (f64.const -12.5) (i32.const 0x6060606) (f64.const -1.5) (f64.const -8.5) (i32.const 0x5050505)
  (f64.const -9.5) (i32.const 0xa0a0a0a) (f64.const -7.5) (i32.const 0x4040404) (f64.const -1.5))
(assert_return (invoke "return-25"
  (f64.const -1.5) (i32.const 0x2020202) (f64.const -3.5) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (f64.const -7.5) (f64.const -8.5) (f64.const -9.5) (i32.const 0xa0a0a0a)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -3.5) (i32.const 0x2020202) (f64.const -11.5)
  (f64.const -12.5) (i32.const 0x6060606) (f64.const -1.5) (f64.const -8.5) (i32.const 0x5050505)
  (f64.const -9.5) (i32.const 0xa0a0a0a) (f64.const -7.5) (i32.const 0x4040404))
(assert_return (invoke "settled-25"
  (f64.const -1.5) (i32.const 0x2020202) (f64.const -3.5) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (f64.const -7.5) (f64.const -8.5) (f64.const -9.5) (i32.const 0xa0a0a0a)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -3.5) (i32.const 0x2020202) (f64.const -11.5)
  (f64.const -12.5) (i32.const 0x6060606) (f64.const -1.5) (f64.const -8.5) (i32.const 0x5050505)
  (f64.const -9.5) (i32.const 0xa0a0a0a) (f64.const -7.5) (i32.const 0x4040404))
(assert_return (invoke "branch-25"
  (f64.const -1.5) (i32.const 0x2020202) (f64.const -3.5) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (f64.const -7.5) (f64.const -8.5) (f64.const -9.5) (i32.const 0xa0a0a0a)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -3.5) (i32.const 0x2020202) (f64.const -11.5)
  (f64.const -12.5) (i32.const 0x6060606) (f64.const -1.5) (f64.const -8.5) (i32.const 0x5050505)
  (f64.const -9.5) (i32.const 0xa0a0a0a) (f64.const -7.5) (i32.const 0x4040404))
(assert_return (invoke "rotation-25"
  (f64.const -1.5) (i32.const 0x2020202) (f64.const -3.5) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (f64.const -7.5) (f64.const -8.5) (f64.const -9.5) (i32.const 0xa0a0a0a)
  (f64.const -11.5) (f64.const -12.5)) (f64.const -8.5) (i32.const 0x6060606) (f64.const -9.5)
  (i32.const 0xa0a0a0a) (i32.const 0x2020202) (i32.const 0x4040404) (f64.const -11.5) (f64.const -12.5)
  (f64.const -1.5) (i32.const 0x5050505) (f64.const -3.5) (f64.const -7.5))

(module
  (func $all (param i32 i32 i32 f64 i32 f64 f64 i32 f64 i32 f64 f64 i32 f64 f64 f64 f64 i32)
  (result i32 i32 i32 f64 i32 f64 f64 i32 f64 i32 f64 f64 i32 f64 f64 f64 f64 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
  (func $tail-call-26 (export "tail-call-26")
  (param i32 i32 i32 i32 i32 i32 i32 f64 f64 f64 f64 i32 f64 f64 f64 f64 f64 f64)
  (result i32 i32 i32 f64 i32 f64 f64 i32 f64 i32 f64 f64 i32 f64 f64 f64 f64 i32)
    local.get 5 local.get 3 local.get 0 local.get 14 local.get 6 local.get 8 local.get 9 local.get 1
    local.get 13 local.get 11 local.get 17 local.get 15 local.get 4 local.get 10 local.get 12 local.get 16
    local.get 7 local.get 2 return_call $all
  )
  (func $call-26 (export "call-26")
  (param i32 i32 i32 i32 i32 i32 i32 f64 f64 f64 f64 i32 f64 f64 f64 f64 f64 f64)
  (result i32 i32 i32 f64 i32 f64 f64 i32 f64 i32 f64 f64 i32 f64 f64 f64 f64 i32 i32)
    local.get 5 local.get 3 local.get 0 local.get 14 local.get 6 local.get 8 local.get 9 local.get 1
    local.get 13 local.get 11 local.get 17 local.get 15 local.get 4 local.get 10 local.get 12 local.get 16
    local.get 7 local.get 2 call $all local.get 0
  )
  (func $return-26 (export "return-26")
  (param i32 i32 i32 i32 i32 i32 i32 f64 f64 f64 f64 i32 f64 f64 f64 f64 f64 f64)
  (result i32 i32 i32 f64 i32 f64 f64 i32 f64 i32 f64 f64 i32 f64 f64 f64 f64 i32)
    local.get 5 local.get 3 local.get 0 local.get 14 local.get 6 local.get 8 local.get 9 local.get 1
    local.get 13 local.get 11 local.get 17 local.get 15 local.get 4 local.get 10 local.get 12 local.get 16
    local.get 7 local.get 2
  )
  (func $settled-26 (export "settled-26")
  (param i32 i32 i32 i32 i32 i32 i32 f64 f64 f64 f64 i32 f64 f64 f64 f64 f64 f64)
  (result i32 i32 i32 f64 i32 f64 f64 i32 f64 i32 f64 f64 i32 f64 f64 f64 f64 i32)
    local.get 5 local.get 3 local.get 0 local.get 14 local.get 6 local.get 8 local.get 9 local.get 1
    local.get 13 local.get 11 local.get 17 local.get 15 local.get 4 local.get 10 local.get 12 local.get 16
    local.get 7 local.get 2 block end return_call $all
  )
  (func $branch-26 (export "branch-26")
  (param i32 i32 i32 i32 i32 i32 i32 f64 f64 f64 f64 i32 f64 f64 f64 f64 f64 f64)
  (result i32 i32 i32 f64 i32 f64 f64 i32 f64 i32 f64 f64 i32 f64 f64 f64 f64 i32)
  (local i32 i32 i32 f64 i32 f64 f64 i32 f64 i32 f64 f64 i32 f64 f64 f64 f64 i32)
    i64.const 1
    block (result i32 i32 i32 f64 i32 f64 f64 i32 f64 i32 f64 f64 i32 f64 f64 f64 f64 i32)
      i64.const 5 local.get 5 local.get 3 local.get 0 local.get 14 local.get 6 local.get 8 local.get 9
      local.get 1 local.get 13 local.get 11 local.get 17 local.get 15 local.get 4 local.get 10 local.get 12
      local.get 16 local.get 7 local.get 2 local.get 0 br_if 0 drop drop drop drop drop drop drop drop drop
      drop drop drop drop drop drop drop drop drop drop local.get 5 local.get 3 local.get 0 local.get 14
      local.get 6 local.get 8 local.get 9 local.get 1 local.get 13 local.get 11 local.get 17 local.get 15
      local.get 4 local.get 10 local.get 12 local.get 16 local.get 7 local.get 2
    end
    local.set 35 local.set 34 local.set 33 local.set 32 local.set 31 local.set 30 local.set 29 local.set 28
    local.set 27 local.set 26 local.set 25 local.set 24 local.set 23 local.set 22 local.set 21 local.set 20
    local.set 19 local.set 18 drop local.get 18 local.get 19 local.get 20 local.get 21 local.get 22
    local.get 23 local.get 24 local.get 25 local.get 26 local.get 27 local.get 28 local.get 29 local.get 30
    local.get 31 local.get 32 local.get 33 local.get 34 local.get 35
  )
  (func $rotation-26 (export "rotation-26") (param i32 i32 i32 i32 i32 i32 i32 f64 f64 f64 f64 i32)
  (result i32 i32 i32 i32 i32 i32 i32 f64 f64 f64 f64 i32)
  (local i32 i32 i32 i32 i32 i32 i32 f64 f64 f64 f64 i32 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
    loop (param i32 i32 i32 i32 i32 i32 i32 f64 f64 f64 f64 i32) (result i32 i32 i32 i32 i32 i32 i32 f64 f64 f64 f64 i32)
      local.set 23 local.set 22 local.set 21 local.set 20 local.set 19 local.set 18 local.set 17 local.set 16
      local.set 15 local.set 14 local.set 13 local.set 12 local.get 13 local.get 14 local.get 15 local.get 16
      local.get 17 local.get 18 local.get 23 local.get 20 local.get 21 local.get 22 local.get 19 local.get 12
      local.get 24 i32.const 1 i32.add local.tee 24 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-26"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (f64.const -8.5) (f64.const -9.5)
  (f64.const -10.5) (f64.const -11.5) (i32.const 0xc0c0c0c) (f64.const -13.5) (f64.const -14.5)
  (f64.const -15.5) (f64.const -16.5) (f64.const -17.5) (f64.const -18.5)) (i32.const 0x6060606)
  (i32.const 0x4040404) (i32.const 0x1010101) (f64.const -15.5) (i32.const 0x7070707) (f64.const -9.5)
  (f64.const -10.5) (i32.const 0x2020202) (f64.const -14.5) (i32.const 0xc0c0c0c) (f64.const -18.5)
  (f64.const -16.5) (i32.const 0x5050505) (f64.const -11.5) (f64.const -13.5) (f64.const -17.5)
  (f64.const -8.5) (i32.const 0x3030303))
(assert_return (invoke "call-26"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (f64.const -8.5) (f64.const -9.5)
  (f64.const -10.5) (f64.const -11.5) (i32.const 0xc0c0c0c) (f64.const -13.5) (f64.const -14.5)
  (f64.const -15.5) (f64.const -16.5) (f64.const -17.5) (f64.const -18.5)) (i32.const 0x6060606)
  (i32.const 0x4040404) (i32.const 0x1010101) (f64.const -15.5) (i32.const 0x7070707) (f64.const -9.5)
  (f64.const -10.5) (i32.const 0x2020202) (f64.const -14.5) (i32.const 0xc0c0c0c) (f64.const -18.5)
  (f64.const -16.5) (i32.const 0x5050505) (f64.const -11.5) (f64.const -13.5) (f64.const -17.5)
  (f64.const -8.5) (i32.const 0x3030303) (i32.const 0x1010101))
(assert_return (invoke "return-26"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (f64.const -8.5) (f64.const -9.5)
  (f64.const -10.5) (f64.const -11.5) (i32.const 0xc0c0c0c) (f64.const -13.5) (f64.const -14.5)
  (f64.const -15.5) (f64.const -16.5) (f64.const -17.5) (f64.const -18.5)) (i32.const 0x6060606)
  (i32.const 0x4040404) (i32.const 0x1010101) (f64.const -15.5) (i32.const 0x7070707) (f64.const -9.5)
  (f64.const -10.5) (i32.const 0x2020202) (f64.const -14.5) (i32.const 0xc0c0c0c) (f64.const -18.5)
  (f64.const -16.5) (i32.const 0x5050505) (f64.const -11.5) (f64.const -13.5) (f64.const -17.5)
  (f64.const -8.5) (i32.const 0x3030303))
(assert_return (invoke "settled-26"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (f64.const -8.5) (f64.const -9.5)
  (f64.const -10.5) (f64.const -11.5) (i32.const 0xc0c0c0c) (f64.const -13.5) (f64.const -14.5)
  (f64.const -15.5) (f64.const -16.5) (f64.const -17.5) (f64.const -18.5)) (i32.const 0x6060606)
  (i32.const 0x4040404) (i32.const 0x1010101) (f64.const -15.5) (i32.const 0x7070707) (f64.const -9.5)
  (f64.const -10.5) (i32.const 0x2020202) (f64.const -14.5) (i32.const 0xc0c0c0c) (f64.const -18.5)
  (f64.const -16.5) (i32.const 0x5050505) (f64.const -11.5) (f64.const -13.5) (f64.const -17.5)
  (f64.const -8.5) (i32.const 0x3030303))
(assert_return (invoke "branch-26"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (f64.const -8.5) (f64.const -9.5)
  (f64.const -10.5) (f64.const -11.5) (i32.const 0xc0c0c0c) (f64.const -13.5) (f64.const -14.5)
  (f64.const -15.5) (f64.const -16.5) (f64.const -17.5) (f64.const -18.5)) (i32.const 0x6060606)
  (i32.const 0x4040404) (i32.const 0x1010101) (f64.const -15.5) (i32.const 0x7070707) (f64.const -9.5)
  (f64.const -10.5) (i32.const 0x2020202) (f64.const -14.5) (i32.const 0xc0c0c0c) (f64.const -18.5)
  (f64.const -16.5) (i32.const 0x5050505) (f64.const -11.5) (f64.const -13.5) (f64.const -17.5)
  (f64.const -8.5) (i32.const 0x3030303))
(assert_return (invoke "rotation-26"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i32.const 0x7070707) (f64.const -8.5) (f64.const -9.5)
  (f64.const -10.5) (f64.const -11.5) (i32.const 0xc0c0c0c)) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x6060606) (i32.const 0x7070707) (i32.const 0xc0c0c0c) (i32.const 0x1010101)
  (i32.const 0x2020202) (f64.const -11.5) (f64.const -8.5) (f64.const -9.5) (f64.const -10.5)
  (i32.const 0x3030303))

(module
  (func $all
  (param f64 f64 i32 i32 i32 f64 f64 f64 f64 i32 f64 i32 i32 i32 f64 i32 i32 i32 f64 i32 i32 i32 i32 f64 i32 i32)
  (result f64 f64 i32 i32 i32 f64 f64 f64 f64 i32 f64 i32 i32 i32 f64 i32 i32 i32 f64 i32 i32 i32 i32 f64 i32 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
    local.get 24 local.get 25
  )
  (func $tail-call-27 (export "tail-call-27")
  (param i32 i32 i32 i32 i32 f64 i32 i32 f64 f64 f64 i32 f64 i32 f64 i32 i32 i32 i32 i32 i32 f64 f64 f64 i32 f64)
  (result f64 f64 i32 i32 i32 f64 f64 f64 f64 i32 f64 i32 i32 i32 f64 i32 i32 i32 f64 i32 i32 i32 i32 f64 i32 i32)
    local.get 22 local.get 21 local.get 7 local.get 13 local.get 20 local.get 14 local.get 12 local.get 25
    local.get 10 local.get 18 local.get 9 local.get 17 local.get 24 local.get 11 local.get 23 local.get 2
    local.get 16 local.get 3 local.get 5 local.get 19 local.get 1 local.get 6 local.get 4 local.get 8
    local.get 15 local.get 0 return_call $all
  )
  (func $call-27 (export "call-27")
  (param i32 i32 i32 i32 i32 f64 i32 i32 f64 f64 f64 i32 f64 i32 f64 i32 i32 i32 i32 i32 i32 f64 f64 f64 i32 f64)
  (result f64 f64 i32 i32 i32 f64 f64 f64 f64 i32 f64 i32 i32 i32 f64 i32 i32 i32 f64 i32 i32 i32 i32 f64 i32 i32 i32)
    local.get 22 local.get 21 local.get 7 local.get 13 local.get 20 local.get 14 local.get 12 local.get 25
    local.get 10 local.get 18 local.get 9 local.get 17 local.get 24 local.get 11 local.get 23 local.get 2
    local.get 16 local.get 3 local.get 5 local.get 19 local.get 1 local.get 6 local.get 4 local.get 8
    local.get 15 local.get 0 call $all local.get 0
  )
  (func $return-27 (export "return-27")
  (param i32 i32 i32 i32 i32 f64 i32 i32 f64 f64 f64 i32 f64 i32 f64 i32 i32 i32 i32 i32 i32 f64 f64 f64 i32 f64)
  (result f64 f64 i32 i32 i32 f64 f64 f64 f64 i32 f64 i32 i32 i32 f64 i32 i32 i32 f64 i32 i32 i32 i32 f64 i32 i32)
    local.get 22 local.get 21 local.get 7 local.get 13 local.get 20 local.get 14 local.get 12 local.get 25
    local.get 10 local.get 18 local.get 9 local.get 17 local.get 24 local.get 11 local.get 23 local.get 2
    local.get 16 local.get 3 local.get 5 local.get 19 local.get 1 local.get 6 local.get 4 local.get 8
    local.get 15 local.get 0
  )
  (func $settled-27 (export "settled-27")
  (param i32 i32 i32 i32 i32 f64 i32 i32 f64 f64 f64 i32 f64 i32 f64 i32 i32 i32 i32 i32 i32 f64 f64 f64 i32 f64)
  (result f64 f64 i32 i32 i32 f64 f64 f64 f64 i32 f64 i32 i32 i32 f64 i32 i32 i32 f64 i32 i32 i32 i32 f64 i32 i32)
    local.get 22 local.get 21 local.get 7 local.get 13 local.get 20 local.get 14 local.get 12 local.get 25
    local.get 10 local.get 18 local.get 9 local.get 17 local.get 24 local.get 11 local.get 23 local.get 2
    local.get 16 local.get 3 local.get 5 local.get 19 local.get 1 local.get 6 local.get 4 local.get 8
    local.get 15 local.get 0 block end return_call $all
  )
  (func $branch-27 (export "branch-27")
  (param i32 i32 i32 i32 i32 f64 i32 i32 f64 f64 f64 i32 f64 i32 f64 i32 i32 i32 i32 i32 i32 f64 f64 f64 i32 f64)
  (result f64 f64 i32 i32 i32 f64 f64 f64 f64 i32 f64 i32 i32 i32 f64 i32 i32 i32 f64 i32 i32 i32 i32 f64 i32 i32)
  (local f64 f64 i32 i32 i32 f64 f64 f64 f64 i32 f64 i32 i32 i32 f64 i32 i32 i32 f64 i32 i32 i32 i32 f64 i32 i32)
    i64.const 1
    block (result f64 f64 i32 i32 i32 f64 f64 f64 f64 i32 f64 i32 i32 i32 f64 i32 i32 i32 f64 i32 i32 i32 i32 f64 i32 i32)
      i64.const 5 local.get 22 local.get 21 local.get 7 local.get 13 local.get 20 local.get 14 local.get 12
      local.get 25 local.get 10 local.get 18 local.get 9 local.get 17 local.get 24 local.get 11 local.get 23
      local.get 2 local.get 16 local.get 3 local.get 5 local.get 19 local.get 1 local.get 6 local.get 4
      local.get 8 local.get 15 local.get 0 local.get 0 br_if 0 drop drop drop drop drop drop drop drop drop
      drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop local.get 22
      local.get 21 local.get 7 local.get 13 local.get 20 local.get 14 local.get 12 local.get 25 local.get 10
      local.get 18 local.get 9 local.get 17 local.get 24 local.get 11 local.get 23 local.get 2 local.get 16
      local.get 3 local.get 5 local.get 19 local.get 1 local.get 6 local.get 4 local.get 8 local.get 15
      local.get 0
    end
    local.set 51 local.set 50 local.set 49 local.set 48 local.set 47 local.set 46 local.set 45 local.set 44
    local.set 43 local.set 42 local.set 41 local.set 40 local.set 39 local.set 38 local.set 37 local.set 36
    local.set 35 local.set 34 local.set 33 local.set 32 local.set 31 local.set 30 local.set 29 local.set 28
    local.set 27 local.set 26 drop local.get 26 local.get 27 local.get 28 local.get 29 local.get 30
    local.get 31 local.get 32 local.get 33 local.get 34 local.get 35 local.get 36 local.get 37 local.get 38
    local.get 39 local.get 40 local.get 41 local.get 42 local.get 43 local.get 44 local.get 45 local.get 46
    local.get 47 local.get 48 local.get 49 local.get 50 local.get 51
  )
  (func $rotation-27 (export "rotation-27") (param i32 i32 i32 i32 i32 f64 i32 i32 f64 f64 f64 i32)
  (result i32 i32 i32 i32 i32 f64 i32 i32 f64 f64 f64 i32)
  (local i32 i32 i32 i32 i32 f64 i32 i32 f64 f64 f64 i32 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
    loop (param i32 i32 i32 i32 i32 f64 i32 i32 f64 f64 f64 i32) (result i32 i32 i32 i32 i32 f64 i32 i32 f64 f64 f64 i32)
      local.set 23 local.set 22 local.set 21 local.set 20 local.set 19 local.set 18 local.set 17 local.set 16
      local.set 15 local.set 14 local.set 13 local.set 12 local.get 13 local.get 14 local.get 15 local.get 16
      local.get 18 local.get 20 local.get 19 local.get 23 local.get 21 local.get 22 local.get 17 local.get 12
      local.get 24 i32.const 1 i32.add local.tee 24 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-27"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (f64.const -6.5) (i32.const 0x7070707) (i32.const 0x8080808) (f64.const -9.5)
  (f64.const -10.5) (f64.const -11.5) (i32.const 0xc0c0c0c) (f64.const -13.5) (i32.const 0xe0e0e0e)
  (f64.const -15.5) (i32.const 0x10101010) (i32.const 0x11111111) (i32.const 0x12121212)
  (i32.const 0x13131313) (i32.const 0x14141414) (i32.const 0x15151515) (f64.const -22.5) (f64.const -23.5)
  (f64.const -24.5) (i32.const 0x19191919) (f64.const -26.5)) (f64.const -23.5) (f64.const -22.5)
  (i32.const 0x8080808) (i32.const 0xe0e0e0e) (i32.const 0x15151515) (f64.const -15.5) (f64.const -13.5)
  (f64.const -26.5) (f64.const -11.5) (i32.const 0x13131313) (f64.const -10.5) (i32.const 0x12121212)
  (i32.const 0x19191919) (i32.const 0xc0c0c0c) (f64.const -24.5) (i32.const 0x3030303) (i32.const 0x11111111)
  (i32.const 0x4040404) (f64.const -6.5) (i32.const 0x14141414) (i32.const 0x2020202) (i32.const 0x7070707)
  (i32.const 0x5050505) (f64.const -9.5) (i32.const 0x10101010) (i32.const 0x1010101))
(assert_return (invoke "call-27"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (f64.const -6.5) (i32.const 0x7070707) (i32.const 0x8080808) (f64.const -9.5)
  (f64.const -10.5) (f64.const -11.5) (i32.const 0xc0c0c0c) (f64.const -13.5) (i32.const 0xe0e0e0e)
  (f64.const -15.5) (i32.const 0x10101010) (i32.const 0x11111111) (i32.const 0x12121212)
  (i32.const 0x13131313) (i32.const 0x14141414) (i32.const 0x15151515) (f64.const -22.5) (f64.const -23.5)
  (f64.const -24.5) (i32.const 0x19191919) (f64.const -26.5)) (f64.const -23.5) (f64.const -22.5)
  (i32.const 0x8080808) (i32.const 0xe0e0e0e) (i32.const 0x15151515) (f64.const -15.5) (f64.const -13.5)
  (f64.const -26.5) (f64.const -11.5) (i32.const 0x13131313) (f64.const -10.5) (i32.const 0x12121212)
  (i32.const 0x19191919) (i32.const 0xc0c0c0c) (f64.const -24.5) (i32.const 0x3030303) (i32.const 0x11111111)
  (i32.const 0x4040404) (f64.const -6.5) (i32.const 0x14141414) (i32.const 0x2020202) (i32.const 0x7070707)
  (i32.const 0x5050505) (f64.const -9.5) (i32.const 0x10101010) (i32.const 0x1010101) (i32.const 0x1010101))
(assert_return (invoke "return-27"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (f64.const -6.5) (i32.const 0x7070707) (i32.const 0x8080808) (f64.const -9.5)
  (f64.const -10.5) (f64.const -11.5) (i32.const 0xc0c0c0c) (f64.const -13.5) (i32.const 0xe0e0e0e)
  (f64.const -15.5) (i32.const 0x10101010) (i32.const 0x11111111) (i32.const 0x12121212)
  (i32.const 0x13131313) (i32.const 0x14141414) (i32.const 0x15151515) (f64.const -22.5) (f64.const -23.5)
  (f64.const -24.5) (i32.const 0x19191919) (f64.const -26.5)) (f64.const -23.5) (f64.const -22.5)
  (i32.const 0x8080808) (i32.const 0xe0e0e0e) (i32.const 0x15151515) (f64.const -15.5) (f64.const -13.5)
  (f64.const -26.5) (f64.const -11.5) (i32.const 0x13131313) (f64.const -10.5) (i32.const 0x12121212)
  (i32.const 0x19191919) (i32.const 0xc0c0c0c) (f64.const -24.5) (i32.const 0x3030303) (i32.const 0x11111111)
  (i32.const 0x4040404) (f64.const -6.5) (i32.const 0x14141414) (i32.const 0x2020202) (i32.const 0x7070707)
  (i32.const 0x5050505) (f64.const -9.5) (i32.const 0x10101010) (i32.const 0x1010101))
(assert_return (invoke "settled-27"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (f64.const -6.5) (i32.const 0x7070707) (i32.const 0x8080808) (f64.const -9.5)
  (f64.const -10.5) (f64.const -11.5) (i32.const 0xc0c0c0c) (f64.const -13.5) (i32.const 0xe0e0e0e)
  (f64.const -15.5) (i32.const 0x10101010) (i32.const 0x11111111) (i32.const 0x12121212)
  (i32.const 0x13131313) (i32.const 0x14141414) (i32.const 0x15151515) (f64.const -22.5) (f64.const -23.5)
  (f64.const -24.5) (i32.const 0x19191919) (f64.const -26.5)) (f64.const -23.5) (f64.const -22.5)
  (i32.const 0x8080808) (i32.const 0xe0e0e0e) (i32.const 0x15151515) (f64.const -15.5) (f64.const -13.5)
  (f64.const -26.5) (f64.const -11.5) (i32.const 0x13131313) (f64.const -10.5) (i32.const 0x12121212)
  (i32.const 0x19191919) (i32.const 0xc0c0c0c) (f64.const -24.5) (i32.const 0x3030303) (i32.const 0x11111111)
  (i32.const 0x4040404) (f64.const -6.5) (i32.const 0x14141414) (i32.const 0x2020202) (i32.const 0x7070707)
  (i32.const 0x5050505) (f64.const -9.5) (i32.const 0x10101010) (i32.const 0x1010101))
(assert_return (invoke "branch-27"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (f64.const -6.5) (i32.const 0x7070707) (i32.const 0x8080808) (f64.const -9.5)
  (f64.const -10.5) (f64.const -11.5) (i32.const 0xc0c0c0c) (f64.const -13.5) (i32.const 0xe0e0e0e)
  (f64.const -15.5) (i32.const 0x10101010) (i32.const 0x11111111) (i32.const 0x12121212)
  (i32.const 0x13131313) (i32.const 0x14141414) (i32.const 0x15151515) (f64.const -22.5) (f64.const -23.5)
  (f64.const -24.5) (i32.const 0x19191919) (f64.const -26.5)) (f64.const -23.5) (f64.const -22.5)
  (i32.const 0x8080808) (i32.const 0xe0e0e0e) (i32.const 0x15151515) (f64.const -15.5) (f64.const -13.5)
  (f64.const -26.5) (f64.const -11.5) (i32.const 0x13131313) (f64.const -10.5) (i32.const 0x12121212)
  (i32.const 0x19191919) (i32.const 0xc0c0c0c) (f64.const -24.5) (i32.const 0x3030303) (i32.const 0x11111111)
  (i32.const 0x4040404) (f64.const -6.5) (i32.const 0x14141414) (i32.const 0x2020202) (i32.const 0x7070707)
  (i32.const 0x5050505) (f64.const -9.5) (i32.const 0x10101010) (i32.const 0x1010101))
(assert_return (invoke "rotation-27"
  (i32.const 0x1010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (f64.const -6.5) (i32.const 0x7070707) (i32.const 0x8080808) (f64.const -9.5)
  (f64.const -10.5) (f64.const -11.5) (i32.const 0xc0c0c0c)) (i32.const 0x4040404) (i32.const 0x5050505)
  (i32.const 0x7070707) (i32.const 0x8080808) (i32.const 0xc0c0c0c) (f64.const -11.5) (i32.const 0x1010101)
  (i32.const 0x2020202) (f64.const -6.5) (f64.const -9.5) (f64.const -10.5) (i32.const 0x3030303))

(module
  (func $all
  (param f64 i32 f64 f64 f64 f64 f64 i32 f64 f64 i32 i32 f64 f64 i32 i32 i32 f64 f64 f64 i32 i32 f64 i32 f64 f64 i32 i32 i32 i32 f64 f64 f64 f64 i32 i32)
  (result f64 i32 f64 f64 f64 f64 f64 i32 f64 f64 i32 i32 f64 f64 i32 i32 i32 f64 f64 f64 i32 i32 f64 i32 f64 f64 i32 i32 i32 i32 f64 f64 f64 f64 i32 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
    local.get 24 local.get 25 local.get 26 local.get 27 local.get 28 local.get 29 local.get 30 local.get 31
    local.get 32 local.get 33 local.get 34 local.get 35
  )
  (func $tail-call-28 (export "tail-call-28")
  (param i32 f64 i32 i32 i32 f64 f64 i32 f64 f64 i32 f64 f64 i32 f64 i32 f64 i32 f64 f64 f64 f64 i32 f64 i32 f64 i32 i32 i32 f64 f64 i32 i32 f64 f64 f64)
  (result f64 i32 f64 f64 f64 f64 f64 i32 f64 f64 i32 i32 f64 f64 i32 i32 i32 f64 f64 f64 i32 i32 f64 i32 f64 f64 i32 i32 i32 i32 f64 f64 f64 f64 i32 i32)
    local.get 35 local.get 32 local.get 12 local.get 19 local.get 16 local.get 34 local.get 11 local.get 7
    local.get 21 local.get 25 local.get 15 local.get 0 local.get 29 local.get 5 local.get 10 local.get 24
    local.get 17 local.get 30 local.get 9 local.get 23 local.get 4 local.get 31 local.get 20 local.get 27
    local.get 14 local.get 8 local.get 22 local.get 2 local.get 28 local.get 13 local.get 1 local.get 18
    local.get 6 local.get 33 local.get 26 local.get 3 return_call $all
  )
  (func $call-28 (export "call-28")
  (param i32 f64 i32 i32 i32 f64 f64 i32 f64 f64 i32 f64 f64 i32 f64 i32 f64 i32 f64 f64 f64 f64 i32 f64 i32 f64 i32 i32 i32 f64 f64 i32 i32 f64 f64 f64)
  (result f64 i32 f64 f64 f64 f64 f64 i32 f64 f64 i32 i32 f64 f64 i32 i32 i32 f64 f64 f64 i32 i32 f64 i32 f64 f64 i32 i32 i32 i32 f64 f64 f64 f64 i32 i32 i32)
    local.get 35 local.get 32 local.get 12 local.get 19 local.get 16 local.get 34 local.get 11 local.get 7
    local.get 21 local.get 25 local.get 15 local.get 0 local.get 29 local.get 5 local.get 10 local.get 24
    local.get 17 local.get 30 local.get 9 local.get 23 local.get 4 local.get 31 local.get 20 local.get 27
    local.get 14 local.get 8 local.get 22 local.get 2 local.get 28 local.get 13 local.get 1 local.get 18
    local.get 6 local.get 33 local.get 26 local.get 3 call $all local.get 0
  )
  (func $return-28 (export "return-28")
  (param i32 f64 i32 i32 i32 f64 f64 i32 f64 f64 i32 f64 f64 i32 f64 i32 f64 i32 f64 f64 f64 f64 i32 f64 i32 f64 i32 i32 i32 f64 f64 i32 i32 f64 f64 f64)
  (result f64 i32 f64 f64 f64 f64 f64 i32 f64 f64 i32 i32 f64 f64 i32 i32 i32 f64 f64 f64 i32 i32 f64 i32 f64 f64 i32 i32 i32 i32 f64 f64 f64 f64 i32 i32)
    local.get 35 local.get 32 local.get 12 local.get 19 local.get 16 local.get 34 local.get 11 local.get 7
    local.get 21 local.get 25 local.get 15 local.get 0 local.get 29 local.get 5 local.get 10 local.get 24
    local.get 17 local.get 30 local.get 9 local.get 23 local.get 4 local.get 31 local.get 20 local.get 27
    local.get 14 local.get 8 local.get 22 local.get 2 local.get 28 local.get 13 local.get 1 local.get 18
    local.get 6 local.get 33 local.get 26 local.get 3
  )
  (func $settled-28 (export "settled-28")
  (param i32 f64 i32 i32 i32 f64 f64 i32 f64 f64 i32 f64 f64 i32 f64 i32 f64 i32 f64 f64 f64 f64 i32 f64 i32 f64 i32 i32 i32 f64 f64 i32 i32 f64 f64 f64)
  (result f64 i32 f64 f64 f64 f64 f64 i32 f64 f64 i32 i32 f64 f64 i32 i32 i32 f64 f64 f64 i32 i32 f64 i32 f64 f64 i32 i32 i32 i32 f64 f64 f64 f64 i32 i32)
    local.get 35 local.get 32 local.get 12 local.get 19 local.get 16 local.get 34 local.get 11 local.get 7
    local.get 21 local.get 25 local.get 15 local.get 0 local.get 29 local.get 5 local.get 10 local.get 24
    local.get 17 local.get 30 local.get 9 local.get 23 local.get 4 local.get 31 local.get 20 local.get 27
    local.get 14 local.get 8 local.get 22 local.get 2 local.get 28 local.get 13 local.get 1 local.get 18
    local.get 6 local.get 33 local.get 26 local.get 3 block end return_call $all
  )
  (func $branch-28 (export "branch-28")
  (param i32 f64 i32 i32 i32 f64 f64 i32 f64 f64 i32 f64 f64 i32 f64 i32 f64 i32 f64 f64 f64 f64 i32 f64 i32 f64 i32 i32 i32 f64 f64 i32 i32 f64 f64 f64)
  (result f64 i32 f64 f64 f64 f64 f64 i32 f64 f64 i32 i32 f64 f64 i32 i32 i32 f64 f64 f64 i32 i32 f64 i32 f64 f64 i32 i32 i32 i32 f64 f64 f64 f64 i32 i32)
  (local f64 i32 f64 f64 f64 f64 f64 i32 f64 f64 i32 i32 f64 f64 i32 i32 i32 f64 f64 f64 i32 i32 f64 i32 f64 f64 i32 i32 i32 i32 f64 f64 f64 f64 i32 i32)
    i64.const 1
    block (result f64 i32 f64 f64 f64 f64 f64 i32 f64 f64 i32 i32 f64 f64 i32 i32 i32 f64 f64 f64 i32 i32 f64 i32 f64 f64 i32 i32 i32 i32 f64 f64 f64 f64 i32 i32)
      i64.const 5 local.get 35 local.get 32 local.get 12 local.get 19 local.get 16 local.get 34 local.get 11
      local.get 7 local.get 21 local.get 25 local.get 15 local.get 0 local.get 29 local.get 5 local.get 10
      local.get 24 local.get 17 local.get 30 local.get 9 local.get 23 local.get 4 local.get 31 local.get 20
      local.get 27 local.get 14 local.get 8 local.get 22 local.get 2 local.get 28 local.get 13 local.get 1
      local.get 18 local.get 6 local.get 33 local.get 26 local.get 3 local.get 0 br_if 0 drop drop drop drop
      drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
      drop drop drop drop drop drop drop drop drop drop drop drop local.get 35 local.get 32 local.get 12
      local.get 19 local.get 16 local.get 34 local.get 11 local.get 7 local.get 21 local.get 25 local.get 15
      local.get 0 local.get 29 local.get 5 local.get 10 local.get 24 local.get 17 local.get 30 local.get 9
      local.get 23 local.get 4 local.get 31 local.get 20 local.get 27 local.get 14 local.get 8 local.get 22
      local.get 2 local.get 28 local.get 13 local.get 1 local.get 18 local.get 6 local.get 33 local.get 26
      local.get 3
    end
    local.set 71 local.set 70 local.set 69 local.set 68 local.set 67 local.set 66 local.set 65 local.set 64
    local.set 63 local.set 62 local.set 61 local.set 60 local.set 59 local.set 58 local.set 57 local.set 56
    local.set 55 local.set 54 local.set 53 local.set 52 local.set 51 local.set 50 local.set 49 local.set 48
    local.set 47 local.set 46 local.set 45 local.set 44 local.set 43 local.set 42 local.set 41 local.set 40
    local.set 39 local.set 38 local.set 37 local.set 36 drop local.get 36 local.get 37 local.get 38
    local.get 39 local.get 40 local.get 41 local.get 42 local.get 43 local.get 44 local.get 45 local.get 46
    local.get 47 local.get 48 local.get 49 local.get 50 local.get 51 local.get 52 local.get 53 local.get 54
    local.get 55 local.get 56 local.get 57 local.get 58 local.get 59 local.get 60 local.get 61 local.get 62
    local.get 63 local.get 64 local.get 65 local.get 66 local.get 67 local.get 68 local.get 69 local.get 70
    local.get 71
  )
  (func $rotation-28 (export "rotation-28") (param i32 f64 i32 i32 i32 f64 f64 i32 f64 f64 i32 f64)
  (result i32 f64 i32 i32 i32 f64 f64 i32 f64 f64 i32 f64)
  (local i32 f64 i32 i32 i32 f64 f64 i32 f64 f64 i32 f64 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
    loop (param i32 f64 i32 i32 i32 f64 f64 i32 f64 f64 i32 f64) (result i32 f64 i32 i32 i32 f64 f64 i32 f64 f64 i32 f64)
      local.set 23 local.set 22 local.set 21 local.set 20 local.set 19 local.set 18 local.set 17 local.set 16
      local.set 15 local.set 14 local.set 13 local.set 12 local.get 14 local.get 17 local.get 15 local.get 16
      local.get 19 local.get 18 local.get 20 local.get 22 local.get 21 local.get 23 local.get 12 local.get 13
      local.get 24 i32.const 1 i32.add local.tee 24 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-28"
  (i32.const 0x1010101) (f64.const -2.5) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (f64.const -6.5) (f64.const -7.5) (i32.const 0x8080808) (f64.const -9.5) (f64.const -10.5)
  (i32.const 0xb0b0b0b) (f64.const -12.5) (f64.const -13.5) (i32.const 0xe0e0e0e) (f64.const -15.5)
  (i32.const 0x10101010) (f64.const -17.5) (i32.const 0x12121212) (f64.const -19.5) (f64.const -20.5)
  (f64.const -21.5) (f64.const -22.5) (i32.const 0x17171717) (f64.const -24.5) (i32.const 0x19191919)
  (f64.const -26.5) (i32.const 0x1b1b1b1b) (i32.const 0x1c1c1c1c) (i32.const 0x1d1d1d1d) (f64.const -30.5)
  (f64.const -31.5) (i32.const 0x20202020) (i32.const 0x21212121) (f64.const -34.5) (f64.const -35.5)
  (f64.const -36.5)) (f64.const -36.5) (i32.const 0x21212121) (f64.const -13.5) (f64.const -20.5)
  (f64.const -17.5) (f64.const -35.5) (f64.const -12.5) (i32.const 0x8080808) (f64.const -22.5)
  (f64.const -26.5) (i32.const 0x10101010) (i32.const 0x1010101) (f64.const -30.5) (f64.const -6.5)
  (i32.const 0xb0b0b0b) (i32.const 0x19191919) (i32.const 0x12121212) (f64.const -31.5) (f64.const -10.5)
  (f64.const -24.5) (i32.const 0x5050505) (i32.const 0x20202020) (f64.const -21.5) (i32.const 0x1c1c1c1c)
  (f64.const -15.5) (f64.const -9.5) (i32.const 0x17171717) (i32.const 0x3030303) (i32.const 0x1d1d1d1d)
  (i32.const 0xe0e0e0e) (f64.const -2.5) (f64.const -19.5) (f64.const -7.5) (f64.const -34.5)
  (i32.const 0x1b1b1b1b) (i32.const 0x4040404))
(assert_return (invoke "call-28"
  (i32.const 0x1010101) (f64.const -2.5) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (f64.const -6.5) (f64.const -7.5) (i32.const 0x8080808) (f64.const -9.5) (f64.const -10.5)
  (i32.const 0xb0b0b0b) (f64.const -12.5) (f64.const -13.5) (i32.const 0xe0e0e0e) (f64.const -15.5)
  (i32.const 0x10101010) (f64.const -17.5) (i32.const 0x12121212) (f64.const -19.5) (f64.const -20.5)
  (f64.const -21.5) (f64.const -22.5) (i32.const 0x17171717) (f64.const -24.5) (i32.const 0x19191919)
  (f64.const -26.5) (i32.const 0x1b1b1b1b) (i32.const 0x1c1c1c1c) (i32.const 0x1d1d1d1d) (f64.const -30.5)
  (f64.const -31.5) (i32.const 0x20202020) (i32.const 0x21212121) (f64.const -34.5) (f64.const -35.5)
  (f64.const -36.5)) (f64.const -36.5) (i32.const 0x21212121) (f64.const -13.5) (f64.const -20.5)
  (f64.const -17.5) (f64.const -35.5) (f64.const -12.5) (i32.const 0x8080808) (f64.const -22.5)
  (f64.const -26.5) (i32.const 0x10101010) (i32.const 0x1010101) (f64.const -30.5) (f64.const -6.5)
  (i32.const 0xb0b0b0b) (i32.const 0x19191919) (i32.const 0x12121212) (f64.const -31.5) (f64.const -10.5)
  (f64.const -24.5) (i32.const 0x5050505) (i32.const 0x20202020) (f64.const -21.5) (i32.const 0x1c1c1c1c)
  (f64.const -15.5) (f64.const -9.5) (i32.const 0x17171717) (i32.const 0x3030303) (i32.const 0x1d1d1d1d)
  (i32.const 0xe0e0e0e) (f64.const -2.5) (f64.const -19.5) (f64.const -7.5) (f64.const -34.5)
  (i32.const 0x1b1b1b1b) (i32.const 0x4040404) (i32.const 0x1010101))
(assert_return (invoke "return-28"
  (i32.const 0x1010101) (f64.const -2.5) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (f64.const -6.5) (f64.const -7.5) (i32.const 0x8080808) (f64.const -9.5) (f64.const -10.5)
  (i32.const 0xb0b0b0b) (f64.const -12.5) (f64.const -13.5) (i32.const 0xe0e0e0e) (f64.const -15.5)
  (i32.const 0x10101010) (f64.const -17.5) (i32.const 0x12121212) (f64.const -19.5) (f64.const -20.5)
  (f64.const -21.5) (f64.const -22.5) (i32.const 0x17171717) (f64.const -24.5) (i32.const 0x19191919)
  (f64.const -26.5) (i32.const 0x1b1b1b1b) (i32.const 0x1c1c1c1c) (i32.const 0x1d1d1d1d) (f64.const -30.5)
  (f64.const -31.5) (i32.const 0x20202020) (i32.const 0x21212121) (f64.const -34.5) (f64.const -35.5)
  (f64.const -36.5)) (f64.const -36.5) (i32.const 0x21212121) (f64.const -13.5) (f64.const -20.5)
  (f64.const -17.5) (f64.const -35.5) (f64.const -12.5) (i32.const 0x8080808) (f64.const -22.5)
  (f64.const -26.5) (i32.const 0x10101010) (i32.const 0x1010101) (f64.const -30.5) (f64.const -6.5)
  (i32.const 0xb0b0b0b) (i32.const 0x19191919) (i32.const 0x12121212) (f64.const -31.5) (f64.const -10.5)
  (f64.const -24.5) (i32.const 0x5050505) (i32.const 0x20202020) (f64.const -21.5) (i32.const 0x1c1c1c1c)
  (f64.const -15.5) (f64.const -9.5) (i32.const 0x17171717) (i32.const 0x3030303) (i32.const 0x1d1d1d1d)
  (i32.const 0xe0e0e0e) (f64.const -2.5) (f64.const -19.5) (f64.const -7.5) (f64.const -34.5)
  (i32.const 0x1b1b1b1b) (i32.const 0x4040404))
(assert_return (invoke "settled-28"
  (i32.const 0x1010101) (f64.const -2.5) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (f64.const -6.5) (f64.const -7.5) (i32.const 0x8080808) (f64.const -9.5) (f64.const -10.5)
  (i32.const 0xb0b0b0b) (f64.const -12.5) (f64.const -13.5) (i32.const 0xe0e0e0e) (f64.const -15.5)
  (i32.const 0x10101010) (f64.const -17.5) (i32.const 0x12121212) (f64.const -19.5) (f64.const -20.5)
  (f64.const -21.5) (f64.const -22.5) (i32.const 0x17171717) (f64.const -24.5) (i32.const 0x19191919)
  (f64.const -26.5) (i32.const 0x1b1b1b1b) (i32.const 0x1c1c1c1c) (i32.const 0x1d1d1d1d) (f64.const -30.5)
  (f64.const -31.5) (i32.const 0x20202020) (i32.const 0x21212121) (f64.const -34.5) (f64.const -35.5)
  (f64.const -36.5)) (f64.const -36.5) (i32.const 0x21212121) (f64.const -13.5) (f64.const -20.5)
  (f64.const -17.5) (f64.const -35.5) (f64.const -12.5) (i32.const 0x8080808) (f64.const -22.5)
  (f64.const -26.5) (i32.const 0x10101010) (i32.const 0x1010101) (f64.const -30.5) (f64.const -6.5)
  (i32.const 0xb0b0b0b) (i32.const 0x19191919) (i32.const 0x12121212) (f64.const -31.5) (f64.const -10.5)
  (f64.const -24.5) (i32.const 0x5050505) (i32.const 0x20202020) (f64.const -21.5) (i32.const 0x1c1c1c1c)
  (f64.const -15.5) (f64.const -9.5) (i32.const 0x17171717) (i32.const 0x3030303) (i32.const 0x1d1d1d1d)
  (i32.const 0xe0e0e0e) (f64.const -2.5) (f64.const -19.5) (f64.const -7.5) (f64.const -34.5)
  (i32.const 0x1b1b1b1b) (i32.const 0x4040404))
(assert_return (invoke "branch-28"
  (i32.const 0x1010101) (f64.const -2.5) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (f64.const -6.5) (f64.const -7.5) (i32.const 0x8080808) (f64.const -9.5) (f64.const -10.5)
  (i32.const 0xb0b0b0b) (f64.const -12.5) (f64.const -13.5) (i32.const 0xe0e0e0e) (f64.const -15.5)
  (i32.const 0x10101010) (f64.const -17.5) (i32.const 0x12121212) (f64.const -19.5) (f64.const -20.5)
  (f64.const -21.5) (f64.const -22.5) (i32.const 0x17171717) (f64.const -24.5) (i32.const 0x19191919)
  (f64.const -26.5) (i32.const 0x1b1b1b1b) (i32.const 0x1c1c1c1c) (i32.const 0x1d1d1d1d) (f64.const -30.5)
  (f64.const -31.5) (i32.const 0x20202020) (i32.const 0x21212121) (f64.const -34.5) (f64.const -35.5)
  (f64.const -36.5)) (f64.const -36.5) (i32.const 0x21212121) (f64.const -13.5) (f64.const -20.5)
  (f64.const -17.5) (f64.const -35.5) (f64.const -12.5) (i32.const 0x8080808) (f64.const -22.5)
  (f64.const -26.5) (i32.const 0x10101010) (i32.const 0x1010101) (f64.const -30.5) (f64.const -6.5)
  (i32.const 0xb0b0b0b) (i32.const 0x19191919) (i32.const 0x12121212) (f64.const -31.5) (f64.const -10.5)
  (f64.const -24.5) (i32.const 0x5050505) (i32.const 0x20202020) (f64.const -21.5) (i32.const 0x1c1c1c1c)
  (f64.const -15.5) (f64.const -9.5) (i32.const 0x17171717) (i32.const 0x3030303) (i32.const 0x1d1d1d1d)
  (i32.const 0xe0e0e0e) (f64.const -2.5) (f64.const -19.5) (f64.const -7.5) (f64.const -34.5)
  (i32.const 0x1b1b1b1b) (i32.const 0x4040404))
(assert_return (invoke "rotation-28"
  (i32.const 0x1010101) (f64.const -2.5) (i32.const 0x3030303) (i32.const 0x4040404) (i32.const 0x5050505)
  (f64.const -6.5) (f64.const -7.5) (i32.const 0x8080808) (f64.const -9.5) (f64.const -10.5)
  (i32.const 0xb0b0b0b) (f64.const -12.5)) (i32.const 0x5050505) (f64.const -9.5) (i32.const 0x8080808)
  (i32.const 0xb0b0b0b) (i32.const 0x1010101) (f64.const -10.5) (f64.const -12.5) (i32.const 0x3030303)
  (f64.const -2.5) (f64.const -6.5) (i32.const 0x4040404) (f64.const -7.5))

(module
  (func $all
  (param i32 f64 f64 f64 i32 f64 i32 i32 i32 i32 i32 f64 f64 f64 i32 i32 f64 f64 i32 f64 i32 i32 f64 i32 i32 f64 f64 i32 i32 i32 f64 i32 i32 i32 f64 f64 f64 i32 i32 i32 i32 f64 i32 f64)
  (result i32 f64 f64 f64 i32 f64 i32 i32 i32 i32 i32 f64 f64 f64 i32 i32 f64 f64 i32 f64 i32 i32 f64 i32 i32 f64 f64 i32 i32 i32 f64 i32 i32 i32 f64 f64 f64 i32 i32 i32 i32 f64 i32 f64)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
    local.get 24 local.get 25 local.get 26 local.get 27 local.get 28 local.get 29 local.get 30 local.get 31
    local.get 32 local.get 33 local.get 34 local.get 35 local.get 36 local.get 37 local.get 38 local.get 39
    local.get 40 local.get 41 local.get 42 local.get 43
  )
  (func $tail-call-29 (export "tail-call-29")
  (param i32 f64 i32 i32 f64 i32 f64 i32 f64 i32 f64 f64 i32 i32 i32 i32 f64 f64 i32 f64 f64 f64 f64 i32 i32 f64 f64 i32 i32 f64 f64 i32 f64 i32 f64 i32 i32 f64 i32 i32 f64 f64 f64 f64)
  (result i32 f64 f64 f64 i32 f64 i32 i32 i32 i32 i32 f64 f64 f64 i32 i32 f64 f64 i32 f64 i32 i32 f64 i32 i32 f64 f64 i32 i32 i32 f64 i32 i32 i32 f64 f64 f64 i32 i32 i32 i32 f64 i32 f64)
    local.get 23 local.get 16 local.get 20 local.get 22 local.get 23 local.get 43 local.get 13 local.get 23
    local.get 23 local.get 23 local.get 31 local.get 32 local.get 40 local.get 34 local.get 2 local.get 23
    local.get 1 local.get 10 local.get 23 local.get 25 local.get 23 local.get 5 local.get 29 local.get 23
    local.get 35 local.get 37 local.get 11 local.get 14 local.get 23 local.get 23 local.get 19 local.get 23
    local.get 7 local.get 23 local.get 26 local.get 17 local.get 41 local.get 28 local.get 38 local.get 23
    local.get 23 local.get 8 local.get 23 local.get 4 return_call $all
  )
  (func $call-29 (export "call-29")
  (param i32 f64 i32 i32 f64 i32 f64 i32 f64 i32 f64 f64 i32 i32 i32 i32 f64 f64 i32 f64 f64 f64 f64 i32 i32 f64 f64 i32 i32 f64 f64 i32 f64 i32 f64 i32 i32 f64 i32 i32 f64 f64 f64 f64)
  (result i32 f64 f64 f64 i32 f64 i32 i32 i32 i32 i32 f64 f64 f64 i32 i32 f64 f64 i32 f64 i32 i32 f64 i32 i32 f64 f64 i32 i32 i32 f64 i32 i32 i32 f64 f64 f64 i32 i32 i32 i32 f64 i32 f64 i32)
    local.get 23 local.get 16 local.get 20 local.get 22 local.get 23 local.get 43 local.get 13 local.get 23
    local.get 23 local.get 23 local.get 31 local.get 32 local.get 40 local.get 34 local.get 2 local.get 23
    local.get 1 local.get 10 local.get 23 local.get 25 local.get 23 local.get 5 local.get 29 local.get 23
    local.get 35 local.get 37 local.get 11 local.get 14 local.get 23 local.get 23 local.get 19 local.get 23
    local.get 7 local.get 23 local.get 26 local.get 17 local.get 41 local.get 28 local.get 38 local.get 23
    local.get 23 local.get 8 local.get 23 local.get 4 call $all local.get 0
  )
  (func $return-29 (export "return-29")
  (param i32 f64 i32 i32 f64 i32 f64 i32 f64 i32 f64 f64 i32 i32 i32 i32 f64 f64 i32 f64 f64 f64 f64 i32 i32 f64 f64 i32 i32 f64 f64 i32 f64 i32 f64 i32 i32 f64 i32 i32 f64 f64 f64 f64)
  (result i32 f64 f64 f64 i32 f64 i32 i32 i32 i32 i32 f64 f64 f64 i32 i32 f64 f64 i32 f64 i32 i32 f64 i32 i32 f64 f64 i32 i32 i32 f64 i32 i32 i32 f64 f64 f64 i32 i32 i32 i32 f64 i32 f64)
    local.get 23 local.get 16 local.get 20 local.get 22 local.get 23 local.get 43 local.get 13 local.get 23
    local.get 23 local.get 23 local.get 31 local.get 32 local.get 40 local.get 34 local.get 2 local.get 23
    local.get 1 local.get 10 local.get 23 local.get 25 local.get 23 local.get 5 local.get 29 local.get 23
    local.get 35 local.get 37 local.get 11 local.get 14 local.get 23 local.get 23 local.get 19 local.get 23
    local.get 7 local.get 23 local.get 26 local.get 17 local.get 41 local.get 28 local.get 38 local.get 23
    local.get 23 local.get 8 local.get 23 local.get 4
  )
  (func $settled-29 (export "settled-29")
  (param i32 f64 i32 i32 f64 i32 f64 i32 f64 i32 f64 f64 i32 i32 i32 i32 f64 f64 i32 f64 f64 f64 f64 i32 i32 f64 f64 i32 i32 f64 f64 i32 f64 i32 f64 i32 i32 f64 i32 i32 f64 f64 f64 f64)
  (result i32 f64 f64 f64 i32 f64 i32 i32 i32 i32 i32 f64 f64 f64 i32 i32 f64 f64 i32 f64 i32 i32 f64 i32 i32 f64 f64 i32 i32 i32 f64 i32 i32 i32 f64 f64 f64 i32 i32 i32 i32 f64 i32 f64)
    local.get 23 local.get 16 local.get 20 local.get 22 local.get 23 local.get 43 local.get 13 local.get 23
    local.get 23 local.get 23 local.get 31 local.get 32 local.get 40 local.get 34 local.get 2 local.get 23
    local.get 1 local.get 10 local.get 23 local.get 25 local.get 23 local.get 5 local.get 29 local.get 23
    local.get 35 local.get 37 local.get 11 local.get 14 local.get 23 local.get 23 local.get 19 local.get 23
    local.get 7 local.get 23 local.get 26 local.get 17 local.get 41 local.get 28 local.get 38 local.get 23
    local.get 23 local.get 8 local.get 23 local.get 4 block end return_call $all
  )
  (func $branch-29 (export "branch-29")
  (param i32 f64 i32 i32 f64 i32 f64 i32 f64 i32 f64 f64 i32 i32 i32 i32 f64 f64 i32 f64 f64 f64 f64 i32 i32 f64 f64 i32 i32 f64 f64 i32 f64 i32 f64 i32 i32 f64 i32 i32 f64 f64 f64 f64)
  (result i32 f64 f64 f64 i32 f64 i32 i32 i32 i32 i32 f64 f64 f64 i32 i32 f64 f64 i32 f64 i32 i32 f64 i32 i32 f64 f64 i32 i32 i32 f64 i32 i32 i32 f64 f64 f64 i32 i32 i32 i32 f64 i32 f64)
  (local i32 f64 f64 f64 i32 f64 i32 i32 i32 i32 i32 f64 f64 f64 i32 i32 f64 f64 i32 f64 i32 i32 f64 i32 i32 f64 f64 i32 i32 i32 f64 i32 i32 i32 f64 f64 f64 i32 i32 i32 i32 f64 i32 f64)
    i64.const 1
    block (result i32 f64 f64 f64 i32 f64 i32 i32 i32 i32 i32 f64 f64 f64 i32 i32 f64 f64 i32 f64 i32 i32 f64 i32 i32 f64 f64 i32 i32 i32 f64 i32 i32 i32 f64 f64 f64 i32 i32 i32 i32 f64 i32 f64)
      i64.const 5 local.get 23 local.get 16 local.get 20 local.get 22 local.get 23 local.get 43 local.get 13
      local.get 23 local.get 23 local.get 23 local.get 31 local.get 32 local.get 40 local.get 34 local.get 2
      local.get 23 local.get 1 local.get 10 local.get 23 local.get 25 local.get 23 local.get 5 local.get 29
      local.get 23 local.get 35 local.get 37 local.get 11 local.get 14 local.get 23 local.get 23 local.get 19
      local.get 23 local.get 7 local.get 23 local.get 26 local.get 17 local.get 41 local.get 28 local.get 38
      local.get 23 local.get 23 local.get 8 local.get 23 local.get 4 local.get 0 br_if 0 drop drop drop drop
      drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
      drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
      local.get 23 local.get 16 local.get 20 local.get 22 local.get 23 local.get 43 local.get 13 local.get 23
      local.get 23 local.get 23 local.get 31 local.get 32 local.get 40 local.get 34 local.get 2 local.get 23
      local.get 1 local.get 10 local.get 23 local.get 25 local.get 23 local.get 5 local.get 29 local.get 23
      local.get 35 local.get 37 local.get 11 local.get 14 local.get 23 local.get 23 local.get 19 local.get 23
      local.get 7 local.get 23 local.get 26 local.get 17 local.get 41 local.get 28 local.get 38 local.get 23
      local.get 23 local.get 8 local.get 23 local.get 4
    end
    local.set 87 local.set 86 local.set 85 local.set 84 local.set 83 local.set 82 local.set 81 local.set 80
    local.set 79 local.set 78 local.set 77 local.set 76 local.set 75 local.set 74 local.set 73 local.set 72
    local.set 71 local.set 70 local.set 69 local.set 68 local.set 67 local.set 66 local.set 65 local.set 64
    local.set 63 local.set 62 local.set 61 local.set 60 local.set 59 local.set 58 local.set 57 local.set 56
    local.set 55 local.set 54 local.set 53 local.set 52 local.set 51 local.set 50 local.set 49 local.set 48
    local.set 47 local.set 46 local.set 45 local.set 44 drop local.get 44 local.get 45 local.get 46
    local.get 47 local.get 48 local.get 49 local.get 50 local.get 51 local.get 52 local.get 53 local.get 54
    local.get 55 local.get 56 local.get 57 local.get 58 local.get 59 local.get 60 local.get 61 local.get 62
    local.get 63 local.get 64 local.get 65 local.get 66 local.get 67 local.get 68 local.get 69 local.get 70
    local.get 71 local.get 72 local.get 73 local.get 74 local.get 75 local.get 76 local.get 77 local.get 78
    local.get 79 local.get 80 local.get 81 local.get 82 local.get 83 local.get 84 local.get 85 local.get 86
    local.get 87
  )
  (func $rotation-29 (export "rotation-29") (param i32 f64 i32 i32 f64 i32 f64 i32 f64 i32 f64 f64)
  (result i32 f64 i32 i32 f64 i32 f64 i32 f64 i32 f64 f64)
  (local i32 f64 i32 i32 f64 i32 f64 i32 f64 i32 f64 f64 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
    loop (param i32 f64 i32 i32 f64 i32 f64 i32 f64 i32 f64 f64) (result i32 f64 i32 i32 f64 i32 f64 i32 f64 i32 f64 f64)
      local.set 23 local.set 22 local.set 21 local.set 20 local.set 19 local.set 18 local.set 17 local.set 16
      local.set 15 local.set 14 local.set 13 local.set 12 local.get 14 local.get 16 local.get 15 local.get 17
      local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 12 local.get 23 local.get 13
      local.get 24 i32.const 1 i32.add local.tee 24 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-29"
  (i32.const 0x1010101) (f64.const -2.5) (i32.const 0x3030303) (i32.const 0x4040404) (f64.const -5.5)
  (i32.const 0x6060606) (f64.const -7.5) (i32.const 0x8080808) (f64.const -9.5) (i32.const 0xa0a0a0a)
  (f64.const -11.5) (f64.const -12.5) (i32.const 0xd0d0d0d) (i32.const 0xe0e0e0e) (i32.const 0xf0f0f0f)
  (i32.const 0x10101010) (f64.const -17.5) (f64.const -18.5) (i32.const 0x13131313) (f64.const -20.5)
  (f64.const -21.5) (f64.const -22.5) (f64.const -23.5) (i32.const 0x18181818) (i32.const 0x19191919)
  (f64.const -26.5) (f64.const -27.5) (i32.const 0x1c1c1c1c) (i32.const 0x1d1d1d1d) (f64.const -30.5)
  (f64.const -31.5) (i32.const 0x20202020) (f64.const -33.5) (i32.const 0x22222222) (f64.const -35.5)
  (i32.const 0x24242424) (i32.const 0x25252525) (f64.const -38.5) (i32.const 0x27272727)
  (i32.const 0x28282828) (f64.const -41.5) (f64.const -42.5) (f64.const -43.5) (f64.const -44.5))
  (i32.const 0x18181818) (f64.const -17.5) (f64.const -21.5) (f64.const -23.5) (i32.const 0x18181818)
  (f64.const -44.5) (i32.const 0xe0e0e0e) (i32.const 0x18181818) (i32.const 0x18181818) (i32.const 0x18181818)
  (i32.const 0x20202020) (f64.const -33.5) (f64.const -41.5) (f64.const -35.5) (i32.const 0x3030303)
  (i32.const 0x18181818) (f64.const -2.5) (f64.const -11.5) (i32.const 0x18181818) (f64.const -26.5)
  (i32.const 0x18181818) (i32.const 0x6060606) (f64.const -30.5) (i32.const 0x18181818) (i32.const 0x24242424)
  (f64.const -38.5) (f64.const -12.5) (i32.const 0xf0f0f0f) (i32.const 0x18181818) (i32.const 0x18181818)
  (f64.const -20.5) (i32.const 0x18181818) (i32.const 0x8080808) (i32.const 0x18181818) (f64.const -27.5)
  (f64.const -18.5) (f64.const -42.5) (i32.const 0x1d1d1d1d) (i32.const 0x27272727) (i32.const 0x18181818)
  (i32.const 0x18181818) (f64.const -9.5) (i32.const 0x18181818) (f64.const -5.5))
(assert_return (invoke "call-29"
  (i32.const 0x1010101) (f64.const -2.5) (i32.const 0x3030303) (i32.const 0x4040404) (f64.const -5.5)
  (i32.const 0x6060606) (f64.const -7.5) (i32.const 0x8080808) (f64.const -9.5) (i32.const 0xa0a0a0a)
  (f64.const -11.5) (f64.const -12.5) (i32.const 0xd0d0d0d) (i32.const 0xe0e0e0e) (i32.const 0xf0f0f0f)
  (i32.const 0x10101010) (f64.const -17.5) (f64.const -18.5) (i32.const 0x13131313) (f64.const -20.5)
  (f64.const -21.5) (f64.const -22.5) (f64.const -23.5) (i32.const 0x18181818) (i32.const 0x19191919)
  (f64.const -26.5) (f64.const -27.5) (i32.const 0x1c1c1c1c) (i32.const 0x1d1d1d1d) (f64.const -30.5)
  (f64.const -31.5) (i32.const 0x20202020) (f64.const -33.5) (i32.const 0x22222222) (f64.const -35.5)
  (i32.const 0x24242424) (i32.const 0x25252525) (f64.const -38.5) (i32.const 0x27272727)
  (i32.const 0x28282828) (f64.const -41.5) (f64.const -42.5) (f64.const -43.5) (f64.const -44.5))
  (i32.const 0x18181818) (f64.const -17.5) (f64.const -21.5) (f64.const -23.5) (i32.const 0x18181818)
  (f64.const -44.5) (i32.const 0xe0e0e0e) (i32.const 0x18181818) (i32.const 0x18181818) (i32.const 0x18181818)
  (i32.const 0x20202020) (f64.const -33.5) (f64.const -41.5) (f64.const -35.5) (i32.const 0x3030303)
  (i32.const 0x18181818) (f64.const -2.5) (f64.const -11.5) (i32.const 0x18181818) (f64.const -26.5)
  (i32.const 0x18181818) (i32.const 0x6060606) (f64.const -30.5) (i32.const 0x18181818) (i32.const 0x24242424)
  (f64.const -38.5) (f64.const -12.5) (i32.const 0xf0f0f0f) (i32.const 0x18181818) (i32.const 0x18181818)
  (f64.const -20.5) (i32.const 0x18181818) (i32.const 0x8080808) (i32.const 0x18181818) (f64.const -27.5)
  (f64.const -18.5) (f64.const -42.5) (i32.const 0x1d1d1d1d) (i32.const 0x27272727) (i32.const 0x18181818)
  (i32.const 0x18181818) (f64.const -9.5) (i32.const 0x18181818) (f64.const -5.5) (i32.const 0x1010101))
(assert_return (invoke "return-29"
  (i32.const 0x1010101) (f64.const -2.5) (i32.const 0x3030303) (i32.const 0x4040404) (f64.const -5.5)
  (i32.const 0x6060606) (f64.const -7.5) (i32.const 0x8080808) (f64.const -9.5) (i32.const 0xa0a0a0a)
  (f64.const -11.5) (f64.const -12.5) (i32.const 0xd0d0d0d) (i32.const 0xe0e0e0e) (i32.const 0xf0f0f0f)
  (i32.const 0x10101010) (f64.const -17.5) (f64.const -18.5) (i32.const 0x13131313) (f64.const -20.5)
  (f64.const -21.5) (f64.const -22.5) (f64.const -23.5) (i32.const 0x18181818) (i32.const 0x19191919)
  (f64.const -26.5) (f64.const -27.5) (i32.const 0x1c1c1c1c) (i32.const 0x1d1d1d1d) (f64.const -30.5)
  (f64.const -31.5) (i32.const 0x20202020) (f64.const -33.5) (i32.const 0x22222222) (f64.const -35.5)
  (i32.const 0x24242424) (i32.const 0x25252525) (f64.const -38.5) (i32.const 0x27272727)
  (i32.const 0x28282828) (f64.const -41.5) (f64.const -42.5) (f64.const -43.5) (f64.const -44.5))
  (i32.const 0x18181818) (f64.const -17.5) (f64.const -21.5) (f64.const -23.5) (i32.const 0x18181818)
  (f64.const -44.5) (i32.const 0xe0e0e0e) (i32.const 0x18181818) (i32.const 0x18181818) (i32.const 0x18181818)
  (i32.const 0x20202020) (f64.const -33.5) (f64.const -41.5) (f64.const -35.5) (i32.const 0x3030303)
  (i32.const 0x18181818) (f64.const -2.5) (f64.const -11.5) (i32.const 0x18181818) (f64.const -26.5)
  (i32.const 0x18181818) (i32.const 0x6060606) (f64.const -30.5) (i32.const 0x18181818) (i32.const 0x24242424)
  (f64.const -38.5) (f64.const -12.5) (i32.const 0xf0f0f0f) (i32.const 0x18181818) (i32.const 0x18181818)
  (f64.const -20.5) (i32.const 0x18181818) (i32.const 0x8080808) (i32.const 0x18181818) (f64.const -27.5)
  (f64.const -18.5) (f64.const -42.5) (i32.const 0x1d1d1d1d) (i32.const 0x27272727) (i32.const 0x18181818)
  (i32.const 0x18181818) (f64.const -9.5) (i32.const 0x18181818) (f64.const -5.5))
(assert_return (invoke "settled-29"
  (i32.const 0x1010101) (f64.const -2.5) (i32.const 0x3030303) (i32.const 0x4040404) (f64.const -5.5)
  (i32.const 0x6060606) (f64.const -7.5) (i32.const 0x8080808) (f64.const -9.5) (i32.const 0xa0a0a0a)
  (f64.const -11.5) (f64.const -12.5) (i32.const 0xd0d0d0d) (i32.const 0xe0e0e0e) (i32.const 0xf0f0f0f)
  (i32.const 0x10101010) (f64.const -17.5) (f64.const -18.5) (i32.const 0x13131313) (f64.const -20.5)
  (f64.const -21.5) (f64.const -22.5) (f64.const -23.5) (i32.const 0x18181818) (i32.const 0x19191919)
  (f64.const -26.5) (f64.const -27.5) (i32.const 0x1c1c1c1c) (i32.const 0x1d1d1d1d) (f64.const -30.5)
  (f64.const -31.5) (i32.const 0x20202020) (f64.const -33.5) (i32.const 0x22222222) (f64.const -35.5)
  (i32.const 0x24242424) (i32.const 0x25252525) (f64.const -38.5) (i32.const 0x27272727)
  (i32.const 0x28282828) (f64.const -41.5) (f64.const -42.5) (f64.const -43.5) (f64.const -44.5))
  (i32.const 0x18181818) (f64.const -17.5) (f64.const -21.5) (f64.const -23.5) (i32.const 0x18181818)
  (f64.const -44.5) (i32.const 0xe0e0e0e) (i32.const 0x18181818) (i32.const 0x18181818) (i32.const 0x18181818)
  (i32.const 0x20202020) (f64.const -33.5) (f64.const -41.5) (f64.const -35.5) (i32.const 0x3030303)
  (i32.const 0x18181818) (f64.const -2.5) (f64.const -11.5) (i32.const 0x18181818) (f64.const -26.5)
  (i32.const 0x18181818) (i32.const 0x6060606) (f64.const -30.5) (i32.const 0x18181818) (i32.const 0x24242424)
  (f64.const -38.5) (f64.const -12.5) (i32.const 0xf0f0f0f) (i32.const 0x18181818) (i32.const 0x18181818)
  (f64.const -20.5) (i32.const 0x18181818) (i32.const 0x8080808) (i32.const 0x18181818) (f64.const -27.5)
  (f64.const -18.5) (f64.const -42.5) (i32.const 0x1d1d1d1d) (i32.const 0x27272727) (i32.const 0x18181818)
  (i32.const 0x18181818) (f64.const -9.5) (i32.const 0x18181818) (f64.const -5.5))
(assert_return (invoke "branch-29"
  (i32.const 0x1010101) (f64.const -2.5) (i32.const 0x3030303) (i32.const 0x4040404) (f64.const -5.5)
  (i32.const 0x6060606) (f64.const -7.5) (i32.const 0x8080808) (f64.const -9.5) (i32.const 0xa0a0a0a)
  (f64.const -11.5) (f64.const -12.5) (i32.const 0xd0d0d0d) (i32.const 0xe0e0e0e) (i32.const 0xf0f0f0f)
  (i32.const 0x10101010) (f64.const -17.5) (f64.const -18.5) (i32.const 0x13131313) (f64.const -20.5)
  (f64.const -21.5) (f64.const -22.5) (f64.const -23.5) (i32.const 0x18181818) (i32.const 0x19191919)
  (f64.const -26.5) (f64.const -27.5) (i32.const 0x1c1c1c1c) (i32.const 0x1d1d1d1d) (f64.const -30.5)
  (f64.const -31.5) (i32.const 0x20202020) (f64.const -33.5) (i32.const 0x22222222) (f64.const -35.5)
  (i32.const 0x24242424) (i32.const 0x25252525) (f64.const -38.5) (i32.const 0x27272727)
  (i32.const 0x28282828) (f64.const -41.5) (f64.const -42.5) (f64.const -43.5) (f64.const -44.5))
  (i32.const 0x18181818) (f64.const -17.5) (f64.const -21.5) (f64.const -23.5) (i32.const 0x18181818)
  (f64.const -44.5) (i32.const 0xe0e0e0e) (i32.const 0x18181818) (i32.const 0x18181818) (i32.const 0x18181818)
  (i32.const 0x20202020) (f64.const -33.5) (f64.const -41.5) (f64.const -35.5) (i32.const 0x3030303)
  (i32.const 0x18181818) (f64.const -2.5) (f64.const -11.5) (i32.const 0x18181818) (f64.const -26.5)
  (i32.const 0x18181818) (i32.const 0x6060606) (f64.const -30.5) (i32.const 0x18181818) (i32.const 0x24242424)
  (f64.const -38.5) (f64.const -12.5) (i32.const 0xf0f0f0f) (i32.const 0x18181818) (i32.const 0x18181818)
  (f64.const -20.5) (i32.const 0x18181818) (i32.const 0x8080808) (i32.const 0x18181818) (f64.const -27.5)
  (f64.const -18.5) (f64.const -42.5) (i32.const 0x1d1d1d1d) (i32.const 0x27272727) (i32.const 0x18181818)
  (i32.const 0x18181818) (f64.const -9.5) (i32.const 0x18181818) (f64.const -5.5))
(assert_return (invoke "rotation-29"
  (i32.const 0x1010101) (f64.const -2.5) (i32.const 0x3030303) (i32.const 0x4040404) (f64.const -5.5)
  (i32.const 0x6060606) (f64.const -7.5) (i32.const 0x8080808) (f64.const -9.5) (i32.const 0xa0a0a0a)
  (f64.const -11.5) (f64.const -12.5)) (i32.const 0x6060606) (f64.const -9.5) (i32.const 0x8080808)
  (i32.const 0xa0a0a0a) (f64.const -11.5) (i32.const 0x1010101) (f64.const -12.5) (i32.const 0x3030303)
  (f64.const -2.5) (i32.const 0x4040404) (f64.const -5.5) (f64.const -7.5))

(module
  (func $all (param i32 i64) (result i32 i64)
    local.get 0 local.get 1
  )
  (func $tail-call-30 (export "tail-call-30") (param i64 i32) (result i32 i64)
    local.get 1 local.get 0 return_call $all
  )
  (func $call-30 (export "call-30") (param i64 i32) (result i32 i64 i64)
    local.get 1 local.get 0 call $all local.get 0
  )
  (func $return-30 (export "return-30") (param i64 i32) (result i32 i64)
    local.get 1 local.get 0
  )
  (func $settled-30 (export "settled-30") (param i64 i32) (result i32 i64)
    local.get 1 local.get 0 block end return_call $all
  )
  (func $branch-30 (export "branch-30") (param i64 i32) (result i32 i64) (local i32 i64)
    i64.const 1
    block (result i32 i64)
      i64.const 5 local.get 1 local.get 0 local.get 0 drop i32.const 1 br_if 0 drop drop drop local.get 1
      local.get 0
    end
    local.set 3 local.set 2 drop local.get 2 local.get 3
  )
  (func $rotation-30 (export "rotation-30") (param i64 i32) (result i64 i32) (local i64 i32 i32)
    local.get 0 local.get 1
    loop (param i64 i32) (result i64 i32)
      local.set 3 local.set 2 local.get 2 local.get 3 local.get 4 i32.const 1 i32.add local.tee 4 i32.const 3
      i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-30"
  (i64.const 0x101010101010101) (i32.const 0x2020202)) (i32.const 0x2020202) (i64.const 0x101010101010101))
(assert_return (invoke "call-30"
  (i64.const 0x101010101010101) (i32.const 0x2020202)) (i32.const 0x2020202) (i64.const 0x101010101010101)
  (i64.const 0x101010101010101))
(assert_return (invoke "return-30"
  (i64.const 0x101010101010101) (i32.const 0x2020202)) (i32.const 0x2020202) (i64.const 0x101010101010101))
(assert_return (invoke "settled-30"
  (i64.const 0x101010101010101) (i32.const 0x2020202)) (i32.const 0x2020202) (i64.const 0x101010101010101))
(assert_return (invoke "branch-30"
  (i64.const 0x101010101010101) (i32.const 0x2020202)) (i32.const 0x2020202) (i64.const 0x101010101010101))
(assert_return (invoke "rotation-30"
  (i64.const 0x101010101010101) (i32.const 0x2020202)) (i64.const 0x101010101010101) (i32.const 0x2020202))

(module
  (func $all (param f32 f32 f64) (result f32 f32 f64)
    local.get 0 local.get 1 local.get 2
  )
  (func $tail-call-31 (export "tail-call-31") (param f64 f32 f32) (result f32 f32 f64)
    local.get 1 local.get 2 local.get 0 return_call $all
  )
  (func $call-31 (export "call-31") (param f64 f32 f32) (result f32 f32 f64 f64)
    local.get 1 local.get 2 local.get 0 call $all local.get 0
  )
  (func $return-31 (export "return-31") (param f64 f32 f32) (result f32 f32 f64)
    local.get 1 local.get 2 local.get 0
  )
  (func $settled-31 (export "settled-31") (param f64 f32 f32) (result f32 f32 f64)
    local.get 1 local.get 2 local.get 0 block end return_call $all
  )
  (func $branch-31 (export "branch-31") (param f64 f32 f32) (result f32 f32 f64) (local f32 f32 f64)
    i64.const 1
    block (result f32 f32 f64)
      i64.const 5 local.get 1 local.get 2 local.get 0 local.get 0 drop i32.const 1 br_if 0 drop drop drop drop
      local.get 1 local.get 2 local.get 0
    end
    local.set 5 local.set 4 local.set 3 drop local.get 3 local.get 4 local.get 5
  )
  (func $rotation-31 (export "rotation-31") (param f64 f32 f32) (result f64 f32 f32) (local f64 f32 f32 i32)
    local.get 0 local.get 1 local.get 2
    loop (param f64 f32 f32) (result f64 f32 f32)
      local.set 5 local.set 4 local.set 3 local.get 3 local.get 5 local.get 4 local.get 6 i32.const 1 i32.add
      local.tee 6 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-31"
  (f64.const -1.5) (f32.const 2.75) (f32.const 3.75)) (f32.const 2.75) (f32.const 3.75) (f64.const -1.5))
(assert_return (invoke "call-31"
  (f64.const -1.5) (f32.const 2.75) (f32.const 3.75)) (f32.const 2.75) (f32.const 3.75) (f64.const -1.5)
  (f64.const -1.5))
(assert_return (invoke "return-31"
  (f64.const -1.5) (f32.const 2.75) (f32.const 3.75)) (f32.const 2.75) (f32.const 3.75) (f64.const -1.5))
(assert_return (invoke "settled-31"
  (f64.const -1.5) (f32.const 2.75) (f32.const 3.75)) (f32.const 2.75) (f32.const 3.75) (f64.const -1.5))
(assert_return (invoke "branch-31"
  (f64.const -1.5) (f32.const 2.75) (f32.const 3.75)) (f32.const 2.75) (f32.const 3.75) (f64.const -1.5))
(assert_return (invoke "rotation-31"
  (f64.const -1.5) (f32.const 2.75) (f32.const 3.75)) (f64.const -1.5) (f32.const 3.75) (f32.const 2.75))

(module
  (func $all (param i64 i32 i64 i32) (result i64 i32 i64 i32)
    local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $tail-call-32 (export "tail-call-32") (param i32 i64 i64 i32) (result i64 i32 i64 i32)
    local.get 1 local.get 0 local.get 2 local.get 3 return_call $all
  )
  (func $call-32 (export "call-32") (param i32 i64 i64 i32) (result i64 i32 i64 i32 i32)
    local.get 1 local.get 0 local.get 2 local.get 3 call $all local.get 0
  )
  (func $return-32 (export "return-32") (param i32 i64 i64 i32) (result i64 i32 i64 i32)
    local.get 1 local.get 0 local.get 2 local.get 3
  )
  (func $settled-32 (export "settled-32") (param i32 i64 i64 i32) (result i64 i32 i64 i32)
    local.get 1 local.get 0 local.get 2 local.get 3 block end return_call $all
  )
  (func $branch-32 (export "branch-32") (param i32 i64 i64 i32) (result i64 i32 i64 i32)
  (local i64 i32 i64 i32)
    i64.const 1
    block (result i64 i32 i64 i32)
      i64.const 5 local.get 1 local.get 0 local.get 2 local.get 3 local.get 0 br_if 0 drop drop drop drop drop
      local.get 1 local.get 0 local.get 2 local.get 3
    end
    local.set 7 local.set 6 local.set 5 local.set 4 drop local.get 4 local.get 5 local.get 6 local.get 7
  )
  (func $rotation-32 (export "rotation-32") (param i32 i64 i64 i32) (result i32 i64 i64 i32)
  (local i32 i64 i64 i32 i32)
    local.get 0 local.get 1 local.get 2 local.get 3
    loop (param i32 i64 i64 i32) (result i32 i64 i64 i32)
      local.set 7 local.set 6 local.set 5 local.set 4 local.get 7 local.get 6 local.get 5 local.get 4
      local.get 8 i32.const 1 i32.add local.tee 8 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-32"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i32.const 0x4040404))
  (i64.const 0x202020202020202) (i32.const 0x1010101) (i64.const 0x303030303030303) (i32.const 0x4040404))
(assert_return (invoke "call-32"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i32.const 0x4040404))
  (i64.const 0x202020202020202) (i32.const 0x1010101) (i64.const 0x303030303030303) (i32.const 0x4040404)
  (i32.const 0x1010101))
(assert_return (invoke "return-32"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i32.const 0x4040404))
  (i64.const 0x202020202020202) (i32.const 0x1010101) (i64.const 0x303030303030303) (i32.const 0x4040404))
(assert_return (invoke "settled-32"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i32.const 0x4040404))
  (i64.const 0x202020202020202) (i32.const 0x1010101) (i64.const 0x303030303030303) (i32.const 0x4040404))
(assert_return (invoke "branch-32"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i32.const 0x4040404))
  (i64.const 0x202020202020202) (i32.const 0x1010101) (i64.const 0x303030303030303) (i32.const 0x4040404))
(assert_return (invoke "rotation-32"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i64.const 0x303030303030303) (i32.const 0x4040404))
  (i32.const 0x4040404) (i64.const 0x303030303030303) (i64.const 0x202020202020202) (i32.const 0x1010101))

(module
  (func $all (param i32 i64 i64 f64 f64 i32) (result i32 i64 i64 f64 f64 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
  )
  (func $tail-call-33 (export "tail-call-33") (param f64 i32 i64 i64 i32 f64) (result i32 i64 i64 f64 f64 i32)
    local.get 1 local.get 2 local.get 3 local.get 0 local.get 5 local.get 4 return_call $all
  )
  (func $call-33 (export "call-33") (param f64 i32 i64 i64 i32 f64) (result i32 i64 i64 f64 f64 i32 f64)
    local.get 1 local.get 2 local.get 3 local.get 0 local.get 5 local.get 4 call $all local.get 0
  )
  (func $return-33 (export "return-33") (param f64 i32 i64 i64 i32 f64) (result i32 i64 i64 f64 f64 i32)
    local.get 1 local.get 2 local.get 3 local.get 0 local.get 5 local.get 4
  )
  (func $settled-33 (export "settled-33") (param f64 i32 i64 i64 i32 f64) (result i32 i64 i64 f64 f64 i32)
    local.get 1 local.get 2 local.get 3 local.get 0 local.get 5 local.get 4 block end return_call $all
  )
  (func $branch-33 (export "branch-33") (param f64 i32 i64 i64 i32 f64) (result i32 i64 i64 f64 f64 i32)
  (local i32 i64 i64 f64 f64 i32)
    i64.const 1
    block (result i32 i64 i64 f64 f64 i32)
      i64.const 5 local.get 1 local.get 2 local.get 3 local.get 0 local.get 5 local.get 4 local.get 0 drop
      i32.const 1 br_if 0 drop drop drop drop drop drop drop local.get 1 local.get 2 local.get 3 local.get 0
      local.get 5 local.get 4
    end
    local.set 11 local.set 10 local.set 9 local.set 8 local.set 7 local.set 6 drop local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
  )
  (func $rotation-33 (export "rotation-33") (param f64 i32 i64 i64 i32 f64) (result f64 i32 i64 i64 i32 f64)
  (local f64 i32 i64 i64 i32 f64 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    loop (param f64 i32 i64 i64 i32 f64) (result f64 i32 i64 i64 i32 f64)
      local.set 11 local.set 10 local.set 9 local.set 8 local.set 7 local.set 6 local.get 11 local.get 10
      local.get 9 local.get 8 local.get 7 local.get 6 local.get 12 i32.const 1 i32.add local.tee 12
      i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-33"
  (f64.const -1.5) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5)) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (f64.const -1.5) (f64.const -6.5) (i32.const 0x5050505))
(assert_return (invoke "call-33"
  (f64.const -1.5) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5)) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (f64.const -1.5) (f64.const -6.5) (i32.const 0x5050505) (f64.const -1.5))
(assert_return (invoke "return-33"
  (f64.const -1.5) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5)) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (f64.const -1.5) (f64.const -6.5) (i32.const 0x5050505))
(assert_return (invoke "settled-33"
  (f64.const -1.5) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5)) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (f64.const -1.5) (f64.const -6.5) (i32.const 0x5050505))
(assert_return (invoke "branch-33"
  (f64.const -1.5) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5)) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (f64.const -1.5) (f64.const -6.5) (i32.const 0x5050505))
(assert_return (invoke "rotation-33"
  (f64.const -1.5) (i32.const 0x2020202) (i64.const 0x303030303030303) (i64.const 0x404040404040404)
  (i32.const 0x5050505) (f64.const -6.5)) (f64.const -6.5) (i32.const 0x5050505) (i64.const 0x404040404040404)
  (i64.const 0x303030303030303) (i32.const 0x2020202) (f64.const -1.5))

(module
  (func $all (param f64 i64 i32 f64 i32 i64 i32 f64 f64) (result f64 i64 i32 f64 i32 i64 i32 f64 f64)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8
  )
  (func $tail-call-34 (export "tail-call-34") (param f32 i32 i64 i32 f64 i32 f64 i64 i32)
  (result f64 i64 i32 f64 i32 i64 i32 f64 f64)
    local.get 6 local.get 7 local.get 5 local.get 6 local.get 1 local.get 2 local.get 8 local.get 6
    local.get 4 return_call $all
  )
  (func $call-34 (export "call-34") (param f32 i32 i64 i32 f64 i32 f64 i64 i32)
  (result f64 i64 i32 f64 i32 i64 i32 f64 f64 f32)
    local.get 6 local.get 7 local.get 5 local.get 6 local.get 1 local.get 2 local.get 8 local.get 6
    local.get 4 call $all local.get 0
  )
  (func $return-34 (export "return-34") (param f32 i32 i64 i32 f64 i32 f64 i64 i32)
  (result f64 i64 i32 f64 i32 i64 i32 f64 f64)
    local.get 6 local.get 7 local.get 5 local.get 6 local.get 1 local.get 2 local.get 8 local.get 6
    local.get 4
  )
  (func $settled-34 (export "settled-34") (param f32 i32 i64 i32 f64 i32 f64 i64 i32)
  (result f64 i64 i32 f64 i32 i64 i32 f64 f64)
    local.get 6 local.get 7 local.get 5 local.get 6 local.get 1 local.get 2 local.get 8 local.get 6
    local.get 4 block end return_call $all
  )
  (func $branch-34 (export "branch-34") (param f32 i32 i64 i32 f64 i32 f64 i64 i32)
  (result f64 i64 i32 f64 i32 i64 i32 f64 f64) (local f64 i64 i32 f64 i32 i64 i32 f64 f64)
    i64.const 1
    block (result f64 i64 i32 f64 i32 i64 i32 f64 f64)
      i64.const 5 local.get 6 local.get 7 local.get 5 local.get 6 local.get 1 local.get 2 local.get 8
      local.get 6 local.get 4 local.get 0 drop i32.const 1 br_if 0 drop drop drop drop drop drop drop drop
      drop drop local.get 6 local.get 7 local.get 5 local.get 6 local.get 1 local.get 2 local.get 8
      local.get 6 local.get 4
    end
    local.set 17 local.set 16 local.set 15 local.set 14 local.set 13 local.set 12 local.set 11 local.set 10
    local.set 9 drop local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
  (func $rotation-34 (export "rotation-34") (param f32 i32 i64 i32 f64 i32 f64 i64 i32)
  (result f32 i32 i64 i32 f64 i32 f64 i64 i32) (local f32 i32 i64 i32 f64 i32 f64 i64 i32 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8
    loop (param f32 i32 i64 i32 f64 i32 f64 i64 i32) (result f32 i32 i64 i32 f64 i32 f64 i64 i32)
      local.set 17 local.set 16 local.set 15 local.set 14 local.set 13 local.set 12 local.set 11 local.set 10
      local.set 9 local.get 9 local.get 12 local.get 16 local.get 14 local.get 15 local.get 17 local.get 13
      local.get 11 local.get 10 local.get 18 i32.const 1 i32.add local.tee 18 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-34"
  (f32.const 1.75) (i32.const 0x2020202) (i64.const 0x303030303030303) (i32.const 0x4040404) (f64.const -5.5)
  (i32.const 0x6060606) (f64.const -7.5) (i64.const 0x808080808080808) (i32.const 0x9090909)) (f64.const -7.5)
  (i64.const 0x808080808080808) (i32.const 0x6060606) (f64.const -7.5) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i32.const 0x9090909) (f64.const -7.5) (f64.const -5.5))
(assert_return (invoke "call-34"
  (f32.const 1.75) (i32.const 0x2020202) (i64.const 0x303030303030303) (i32.const 0x4040404) (f64.const -5.5)
  (i32.const 0x6060606) (f64.const -7.5) (i64.const 0x808080808080808) (i32.const 0x9090909)) (f64.const -7.5)
  (i64.const 0x808080808080808) (i32.const 0x6060606) (f64.const -7.5) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i32.const 0x9090909) (f64.const -7.5) (f64.const -5.5) (f32.const 1.75))
(assert_return (invoke "return-34"
  (f32.const 1.75) (i32.const 0x2020202) (i64.const 0x303030303030303) (i32.const 0x4040404) (f64.const -5.5)
  (i32.const 0x6060606) (f64.const -7.5) (i64.const 0x808080808080808) (i32.const 0x9090909)) (f64.const -7.5)
  (i64.const 0x808080808080808) (i32.const 0x6060606) (f64.const -7.5) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i32.const 0x9090909) (f64.const -7.5) (f64.const -5.5))
(assert_return (invoke "settled-34"
  (f32.const 1.75) (i32.const 0x2020202) (i64.const 0x303030303030303) (i32.const 0x4040404) (f64.const -5.5)
  (i32.const 0x6060606) (f64.const -7.5) (i64.const 0x808080808080808) (i32.const 0x9090909)) (f64.const -7.5)
  (i64.const 0x808080808080808) (i32.const 0x6060606) (f64.const -7.5) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i32.const 0x9090909) (f64.const -7.5) (f64.const -5.5))
(assert_return (invoke "branch-34"
  (f32.const 1.75) (i32.const 0x2020202) (i64.const 0x303030303030303) (i32.const 0x4040404) (f64.const -5.5)
  (i32.const 0x6060606) (f64.const -7.5) (i64.const 0x808080808080808) (i32.const 0x9090909)) (f64.const -7.5)
  (i64.const 0x808080808080808) (i32.const 0x6060606) (f64.const -7.5) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i32.const 0x9090909) (f64.const -7.5) (f64.const -5.5))
(assert_return (invoke "rotation-34"
  (f32.const 1.75) (i32.const 0x2020202) (i64.const 0x303030303030303) (i32.const 0x4040404) (f64.const -5.5)
  (i32.const 0x6060606) (f64.const -7.5) (i64.const 0x808080808080808) (i32.const 0x9090909)) (f32.const 1.75)
  (i32.const 0x9090909) (i64.const 0x808080808080808) (i32.const 0x2020202) (f64.const -7.5)
  (i32.const 0x4040404) (f64.const -5.5) (i64.const 0x303030303030303) (i32.const 0x6060606))

(module
  (func $all (param i32 f64 f32 i32 f64 f64 f32 f32 i32 i32 i64 f64)
  (result i32 f64 f32 i32 f64 f64 f32 f32 i32 i32 i64 f64)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
  )
  (func $tail-call-35 (export "tail-call-35") (param i32 i32 f64 i32 f64 f32 f64 i32 f32 f64 i64 f32)
  (result i32 f64 f32 i32 f64 f64 f32 f32 i32 i32 i64 f64)
    local.get 7 local.get 2 local.get 11 local.get 0 local.get 9 local.get 4 local.get 5 local.get 8
    local.get 1 local.get 3 local.get 10 local.get 6 return_call $all
  )
  (func $call-35 (export "call-35") (param i32 i32 f64 i32 f64 f32 f64 i32 f32 f64 i64 f32)
  (result i32 f64 f32 i32 f64 f64 f32 f32 i32 i32 i64 f64 i32)
    local.get 7 local.get 2 local.get 11 local.get 0 local.get 9 local.get 4 local.get 5 local.get 8
    local.get 1 local.get 3 local.get 10 local.get 6 call $all local.get 0
  )
  (func $return-35 (export "return-35") (param i32 i32 f64 i32 f64 f32 f64 i32 f32 f64 i64 f32)
  (result i32 f64 f32 i32 f64 f64 f32 f32 i32 i32 i64 f64)
    local.get 7 local.get 2 local.get 11 local.get 0 local.get 9 local.get 4 local.get 5 local.get 8
    local.get 1 local.get 3 local.get 10 local.get 6
  )
  (func $settled-35 (export "settled-35") (param i32 i32 f64 i32 f64 f32 f64 i32 f32 f64 i64 f32)
  (result i32 f64 f32 i32 f64 f64 f32 f32 i32 i32 i64 f64)
    local.get 7 local.get 2 local.get 11 local.get 0 local.get 9 local.get 4 local.get 5 local.get 8
    local.get 1 local.get 3 local.get 10 local.get 6 block end return_call $all
  )
  (func $branch-35 (export "branch-35") (param i32 i32 f64 i32 f64 f32 f64 i32 f32 f64 i64 f32)
  (result i32 f64 f32 i32 f64 f64 f32 f32 i32 i32 i64 f64)
  (local i32 f64 f32 i32 f64 f64 f32 f32 i32 i32 i64 f64)
    i64.const 1
    block (result i32 f64 f32 i32 f64 f64 f32 f32 i32 i32 i64 f64)
      i64.const 5 local.get 7 local.get 2 local.get 11 local.get 0 local.get 9 local.get 4 local.get 5
      local.get 8 local.get 1 local.get 3 local.get 10 local.get 6 local.get 0 br_if 0 drop drop drop drop
      drop drop drop drop drop drop drop drop drop local.get 7 local.get 2 local.get 11 local.get 0
      local.get 9 local.get 4 local.get 5 local.get 8 local.get 1 local.get 3 local.get 10 local.get 6
    end
    local.set 23 local.set 22 local.set 21 local.set 20 local.set 19 local.set 18 local.set 17 local.set 16
    local.set 15 local.set 14 local.set 13 local.set 12 drop local.get 12 local.get 13 local.get 14
    local.get 15 local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22
    local.get 23
  )
  (func $rotation-35 (export "rotation-35") (param i32 i32 f64 i32 f64 f32 f64 i32 f32 f64 i64 f32)
  (result i32 i32 f64 i32 f64 f32 f64 i32 f32 f64 i64 f32)
  (local i32 i32 f64 i32 f64 f32 f64 i32 f32 f64 i64 f32 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
    loop (param i32 i32 f64 i32 f64 f32 f64 i32 f32 f64 i64 f32) (result i32 i32 f64 i32 f64 f32 f64 i32 f32 f64 i64 f32)
      local.set 23 local.set 22 local.set 21 local.set 20 local.set 19 local.set 18 local.set 17 local.set 16
      local.set 15 local.set 14 local.set 13 local.set 12 local.get 13 local.get 15 local.get 16 local.get 19
      local.get 18 local.get 20 local.get 21 local.get 12 local.get 23 local.get 14 local.get 22 local.get 17
      local.get 24 i32.const 1 i32.add local.tee 24 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-35"
  (i32.const 0x1010101) (i32.const 0x2020202) (f64.const -3.5) (i32.const 0x4040404) (f64.const -5.5)
  (f32.const 6.75) (f64.const -7.5) (i32.const 0x8080808) (f32.const 9.75) (f64.const -10.5)
  (i64.const 0xb0b0b0b0b0b0b0b) (f32.const 12.75)) (i32.const 0x8080808) (f64.const -3.5) (f32.const 12.75)
  (i32.const 0x1010101) (f64.const -10.5) (f64.const -5.5) (f32.const 6.75) (f32.const 9.75)
  (i32.const 0x2020202) (i32.const 0x4040404) (i64.const 0xb0b0b0b0b0b0b0b) (f64.const -7.5))
(assert_return (invoke "call-35"
  (i32.const 0x1010101) (i32.const 0x2020202) (f64.const -3.5) (i32.const 0x4040404) (f64.const -5.5)
  (f32.const 6.75) (f64.const -7.5) (i32.const 0x8080808) (f32.const 9.75) (f64.const -10.5)
  (i64.const 0xb0b0b0b0b0b0b0b) (f32.const 12.75)) (i32.const 0x8080808) (f64.const -3.5) (f32.const 12.75)
  (i32.const 0x1010101) (f64.const -10.5) (f64.const -5.5) (f32.const 6.75) (f32.const 9.75)
  (i32.const 0x2020202) (i32.const 0x4040404) (i64.const 0xb0b0b0b0b0b0b0b) (f64.const -7.5)
  (i32.const 0x1010101))
(assert_return (invoke "return-35"
  (i32.const 0x1010101) (i32.const 0x2020202) (f64.const -3.5) (i32.const 0x4040404) (f64.const -5.5)
  (f32.const 6.75) (f64.const -7.5) (i32.const 0x8080808) (f32.const 9.75) (f64.const -10.5)
  (i64.const 0xb0b0b0b0b0b0b0b) (f32.const 12.75)) (i32.const 0x8080808) (f64.const -3.5) (f32.const 12.75)
  (i32.const 0x1010101) (f64.const -10.5) (f64.const -5.5) (f32.const 6.75) (f32.const 9.75)
  (i32.const 0x2020202) (i32.const 0x4040404) (i64.const 0xb0b0b0b0b0b0b0b) (f64.const -7.5))
(assert_return (invoke "settled-35"
  (i32.const 0x1010101) (i32.const 0x2020202) (f64.const -3.5) (i32.const 0x4040404) (f64.const -5.5)
  (f32.const 6.75) (f64.const -7.5) (i32.const 0x8080808) (f32.const 9.75) (f64.const -10.5)
  (i64.const 0xb0b0b0b0b0b0b0b) (f32.const 12.75)) (i32.const 0x8080808) (f64.const -3.5) (f32.const 12.75)
  (i32.const 0x1010101) (f64.const -10.5) (f64.const -5.5) (f32.const 6.75) (f32.const 9.75)
  (i32.const 0x2020202) (i32.const 0x4040404) (i64.const 0xb0b0b0b0b0b0b0b) (f64.const -7.5))
(assert_return (invoke "branch-35"
  (i32.const 0x1010101) (i32.const 0x2020202) (f64.const -3.5) (i32.const 0x4040404) (f64.const -5.5)
  (f32.const 6.75) (f64.const -7.5) (i32.const 0x8080808) (f32.const 9.75) (f64.const -10.5)
  (i64.const 0xb0b0b0b0b0b0b0b) (f32.const 12.75)) (i32.const 0x8080808) (f64.const -3.5) (f32.const 12.75)
  (i32.const 0x1010101) (f64.const -10.5) (f64.const -5.5) (f32.const 6.75) (f32.const 9.75)
  (i32.const 0x2020202) (i32.const 0x4040404) (i64.const 0xb0b0b0b0b0b0b0b) (f64.const -7.5))
(assert_return (invoke "rotation-35"
  (i32.const 0x1010101) (i32.const 0x2020202) (f64.const -3.5) (i32.const 0x4040404) (f64.const -5.5)
  (f32.const 6.75) (f64.const -7.5) (i32.const 0x8080808) (f32.const 9.75) (f64.const -10.5)
  (i64.const 0xb0b0b0b0b0b0b0b) (f32.const 12.75)) (i32.const 0x8080808) (i32.const 0x1010101)
  (f64.const -10.5) (i32.const 0x2020202) (f64.const -3.5) (f32.const 6.75) (f64.const -5.5)
  (i32.const 0x4040404) (f32.const 9.75) (f64.const -7.5) (i64.const 0xb0b0b0b0b0b0b0b) (f32.const 12.75))

(module
  (func $all (param f32 f32 f32 i32 i32 f32 f32 f32 i64 i32 i64 f32 f64 i64 f64 f64 i32 f32)
  (result f32 f32 f32 i32 i32 f32 f32 f32 i64 i32 i64 f32 f64 i64 f64 f64 i32 f32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
  (func $tail-call-36 (export "tail-call-36")
  (param i64 i32 f32 f32 f64 f32 i32 f32 f32 i32 f32 f32 i32 f32 i64 f64 f64 i64)
  (result f32 f32 f32 i32 i32 f32 f32 f32 i64 i32 i64 f32 f64 i64 f64 f64 i32 f32)
    local.get 2 local.get 13 local.get 8 local.get 9 local.get 12 local.get 3 local.get 11 local.get 7
    local.get 17 local.get 6 local.get 0 local.get 5 local.get 15 local.get 14 local.get 4 local.get 16
    local.get 1 local.get 10 return_call $all
  )
  (func $call-36 (export "call-36")
  (param i64 i32 f32 f32 f64 f32 i32 f32 f32 i32 f32 f32 i32 f32 i64 f64 f64 i64)
  (result f32 f32 f32 i32 i32 f32 f32 f32 i64 i32 i64 f32 f64 i64 f64 f64 i32 f32 i64)
    local.get 2 local.get 13 local.get 8 local.get 9 local.get 12 local.get 3 local.get 11 local.get 7
    local.get 17 local.get 6 local.get 0 local.get 5 local.get 15 local.get 14 local.get 4 local.get 16
    local.get 1 local.get 10 call $all local.get 0
  )
  (func $return-36 (export "return-36")
  (param i64 i32 f32 f32 f64 f32 i32 f32 f32 i32 f32 f32 i32 f32 i64 f64 f64 i64)
  (result f32 f32 f32 i32 i32 f32 f32 f32 i64 i32 i64 f32 f64 i64 f64 f64 i32 f32)
    local.get 2 local.get 13 local.get 8 local.get 9 local.get 12 local.get 3 local.get 11 local.get 7
    local.get 17 local.get 6 local.get 0 local.get 5 local.get 15 local.get 14 local.get 4 local.get 16
    local.get 1 local.get 10
  )
  (func $settled-36 (export "settled-36")
  (param i64 i32 f32 f32 f64 f32 i32 f32 f32 i32 f32 f32 i32 f32 i64 f64 f64 i64)
  (result f32 f32 f32 i32 i32 f32 f32 f32 i64 i32 i64 f32 f64 i64 f64 f64 i32 f32)
    local.get 2 local.get 13 local.get 8 local.get 9 local.get 12 local.get 3 local.get 11 local.get 7
    local.get 17 local.get 6 local.get 0 local.get 5 local.get 15 local.get 14 local.get 4 local.get 16
    local.get 1 local.get 10 block end return_call $all
  )
  (func $branch-36 (export "branch-36")
  (param i64 i32 f32 f32 f64 f32 i32 f32 f32 i32 f32 f32 i32 f32 i64 f64 f64 i64)
  (result f32 f32 f32 i32 i32 f32 f32 f32 i64 i32 i64 f32 f64 i64 f64 f64 i32 f32)
  (local f32 f32 f32 i32 i32 f32 f32 f32 i64 i32 i64 f32 f64 i64 f64 f64 i32 f32)
    i64.const 1
    block (result f32 f32 f32 i32 i32 f32 f32 f32 i64 i32 i64 f32 f64 i64 f64 f64 i32 f32)
      i64.const 5 local.get 2 local.get 13 local.get 8 local.get 9 local.get 12 local.get 3 local.get 11
      local.get 7 local.get 17 local.get 6 local.get 0 local.get 5 local.get 15 local.get 14 local.get 4
      local.get 16 local.get 1 local.get 10 local.get 0 drop i32.const 1 br_if 0 drop drop drop drop drop drop
      drop drop drop drop drop drop drop drop drop drop drop drop drop local.get 2 local.get 13 local.get 8
      local.get 9 local.get 12 local.get 3 local.get 11 local.get 7 local.get 17 local.get 6 local.get 0
      local.get 5 local.get 15 local.get 14 local.get 4 local.get 16 local.get 1 local.get 10
    end
    local.set 35 local.set 34 local.set 33 local.set 32 local.set 31 local.set 30 local.set 29 local.set 28
    local.set 27 local.set 26 local.set 25 local.set 24 local.set 23 local.set 22 local.set 21 local.set 20
    local.set 19 local.set 18 drop local.get 18 local.get 19 local.get 20 local.get 21 local.get 22
    local.get 23 local.get 24 local.get 25 local.get 26 local.get 27 local.get 28 local.get 29 local.get 30
    local.get 31 local.get 32 local.get 33 local.get 34 local.get 35
  )
  (func $rotation-36 (export "rotation-36") (param i64 i32 f32 f32 f64 f32 i32 f32 f32 i32 f32 f32)
  (result i64 i32 f32 f32 f64 f32 i32 f32 f32 i32 f32 f32)
  (local i64 i32 f32 f32 f64 f32 i32 f32 f32 i32 f32 f32 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
    loop (param i64 i32 f32 f32 f64 f32 i32 f32 f32 i32 f32 f32) (result i64 i32 f32 f32 f64 f32 i32 f32 f32 i32 f32 f32)
      local.set 23 local.set 22 local.set 21 local.set 20 local.set 19 local.set 18 local.set 17 local.set 16
      local.set 15 local.set 14 local.set 13 local.set 12 local.get 12 local.get 18 local.get 15 local.get 17
      local.get 16 local.get 19 local.get 21 local.get 20 local.get 22 local.get 13 local.get 23 local.get 14
      local.get 24 i32.const 1 i32.add local.tee 24 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-36"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (f32.const 3.75) (f32.const 4.75) (f64.const -5.5)
  (f32.const 6.75) (i32.const 0x7070707) (f32.const 8.75) (f32.const 9.75) (i32.const 0xa0a0a0a)
  (f32.const 11.75) (f32.const 12.75) (i32.const 0xd0d0d0d) (f32.const 14.75) (i64.const 0xf0f0f0f0f0f0f0f)
  (f64.const -16.5) (f64.const -17.5) (i64.const 0x1212121212121212)) (f32.const 3.75) (f32.const 14.75)
  (f32.const 9.75) (i32.const 0xa0a0a0a) (i32.const 0xd0d0d0d) (f32.const 4.75) (f32.const 12.75)
  (f32.const 8.75) (i64.const 0x1212121212121212) (i32.const 0x7070707) (i64.const 0x101010101010101)
  (f32.const 6.75) (f64.const -16.5) (i64.const 0xf0f0f0f0f0f0f0f) (f64.const -5.5) (f64.const -17.5)
  (i32.const 0x2020202) (f32.const 11.75))
(assert_return (invoke "call-36"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (f32.const 3.75) (f32.const 4.75) (f64.const -5.5)
  (f32.const 6.75) (i32.const 0x7070707) (f32.const 8.75) (f32.const 9.75) (i32.const 0xa0a0a0a)
  (f32.const 11.75) (f32.const 12.75) (i32.const 0xd0d0d0d) (f32.const 14.75) (i64.const 0xf0f0f0f0f0f0f0f)
  (f64.const -16.5) (f64.const -17.5) (i64.const 0x1212121212121212)) (f32.const 3.75) (f32.const 14.75)
  (f32.const 9.75) (i32.const 0xa0a0a0a) (i32.const 0xd0d0d0d) (f32.const 4.75) (f32.const 12.75)
  (f32.const 8.75) (i64.const 0x1212121212121212) (i32.const 0x7070707) (i64.const 0x101010101010101)
  (f32.const 6.75) (f64.const -16.5) (i64.const 0xf0f0f0f0f0f0f0f) (f64.const -5.5) (f64.const -17.5)
  (i32.const 0x2020202) (f32.const 11.75) (i64.const 0x101010101010101))
(assert_return (invoke "return-36"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (f32.const 3.75) (f32.const 4.75) (f64.const -5.5)
  (f32.const 6.75) (i32.const 0x7070707) (f32.const 8.75) (f32.const 9.75) (i32.const 0xa0a0a0a)
  (f32.const 11.75) (f32.const 12.75) (i32.const 0xd0d0d0d) (f32.const 14.75) (i64.const 0xf0f0f0f0f0f0f0f)
  (f64.const -16.5) (f64.const -17.5) (i64.const 0x1212121212121212)) (f32.const 3.75) (f32.const 14.75)
  (f32.const 9.75) (i32.const 0xa0a0a0a) (i32.const 0xd0d0d0d) (f32.const 4.75) (f32.const 12.75)
  (f32.const 8.75) (i64.const 0x1212121212121212) (i32.const 0x7070707) (i64.const 0x101010101010101)
  (f32.const 6.75) (f64.const -16.5) (i64.const 0xf0f0f0f0f0f0f0f) (f64.const -5.5) (f64.const -17.5)
  (i32.const 0x2020202) (f32.const 11.75))
(assert_return (invoke "settled-36"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (f32.const 3.75) (f32.const 4.75) (f64.const -5.5)
  (f32.const 6.75) (i32.const 0x7070707) (f32.const 8.75) (f32.const 9.75) (i32.const 0xa0a0a0a)
  (f32.const 11.75) (f32.const 12.75) (i32.const 0xd0d0d0d) (f32.const 14.75) (i64.const 0xf0f0f0f0f0f0f0f)
  (f64.const -16.5) (f64.const -17.5) (i64.const 0x1212121212121212)) (f32.const 3.75) (f32.const 14.75)
  (f32.const 9.75) (i32.const 0xa0a0a0a) (i32.const 0xd0d0d0d) (f32.const 4.75) (f32.const 12.75)
  (f32.const 8.75) (i64.const 0x1212121212121212) (i32.const 0x7070707) (i64.const 0x101010101010101)
  (f32.const 6.75) (f64.const -16.5) (i64.const 0xf0f0f0f0f0f0f0f) (f64.const -5.5) (f64.const -17.5)
  (i32.const 0x2020202) (f32.const 11.75))
(assert_return (invoke "branch-36"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (f32.const 3.75) (f32.const 4.75) (f64.const -5.5)
  (f32.const 6.75) (i32.const 0x7070707) (f32.const 8.75) (f32.const 9.75) (i32.const 0xa0a0a0a)
  (f32.const 11.75) (f32.const 12.75) (i32.const 0xd0d0d0d) (f32.const 14.75) (i64.const 0xf0f0f0f0f0f0f0f)
  (f64.const -16.5) (f64.const -17.5) (i64.const 0x1212121212121212)) (f32.const 3.75) (f32.const 14.75)
  (f32.const 9.75) (i32.const 0xa0a0a0a) (i32.const 0xd0d0d0d) (f32.const 4.75) (f32.const 12.75)
  (f32.const 8.75) (i64.const 0x1212121212121212) (i32.const 0x7070707) (i64.const 0x101010101010101)
  (f32.const 6.75) (f64.const -16.5) (i64.const 0xf0f0f0f0f0f0f0f) (f64.const -5.5) (f64.const -17.5)
  (i32.const 0x2020202) (f32.const 11.75))
(assert_return (invoke "rotation-36"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (f32.const 3.75) (f32.const 4.75) (f64.const -5.5)
  (f32.const 6.75) (i32.const 0x7070707) (f32.const 8.75) (f32.const 9.75) (i32.const 0xa0a0a0a)
  (f32.const 11.75) (f32.const 12.75)) (i64.const 0x101010101010101) (i32.const 0x2020202) (f32.const 8.75)
  (f32.const 9.75) (f64.const -5.5) (f32.const 11.75) (i32.const 0x7070707) (f32.const 12.75) (f32.const 3.75)
  (i32.const 0xa0a0a0a) (f32.const 4.75) (f32.const 6.75))

(module
  (func $all
  (param f64 i64 i64 i64 i64 f64 i64 f64 i32 i32 f64 f64 f32 i32 i64 f32 i32 f32 i64 f64 i64 i32 f32 i32 f64 i32)
  (result f64 i64 i64 i64 i64 f64 i64 f64 i32 i32 f64 f64 f32 i32 i64 f32 i32 f32 i64 f64 i64 i32 f32 i32 f64 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
    local.get 24 local.get 25
  )
  (func $tail-call-37 (export "tail-call-37")
  (param f32 i32 f64 f64 f64 f32 f64 f64 f32 i64 i32 i32 i64 i64 i32 i32 i64 f32 i64 i64 i64 i32 f64 i64 i32 f64)
  (result f64 i64 i64 i64 i64 f64 i64 f64 i32 i32 f64 f64 f32 i32 i64 f32 i32 f32 i64 f64 i64 i32 f32 i32 f64 i32)
    local.get 22 local.get 20 local.get 9 local.get 16 local.get 23 local.get 7 local.get 12 local.get 25
    local.get 15 local.get 24 local.get 4 local.get 2 local.get 8 local.get 11 local.get 13 local.get 17
    local.get 1 local.get 0 local.get 19 local.get 6 local.get 18 local.get 14 local.get 5 local.get 21
    local.get 3 local.get 10 return_call $all
  )
  (func $call-37 (export "call-37")
  (param f32 i32 f64 f64 f64 f32 f64 f64 f32 i64 i32 i32 i64 i64 i32 i32 i64 f32 i64 i64 i64 i32 f64 i64 i32 f64)
  (result f64 i64 i64 i64 i64 f64 i64 f64 i32 i32 f64 f64 f32 i32 i64 f32 i32 f32 i64 f64 i64 i32 f32 i32 f64 i32 f32)
    local.get 22 local.get 20 local.get 9 local.get 16 local.get 23 local.get 7 local.get 12 local.get 25
    local.get 15 local.get 24 local.get 4 local.get 2 local.get 8 local.get 11 local.get 13 local.get 17
    local.get 1 local.get 0 local.get 19 local.get 6 local.get 18 local.get 14 local.get 5 local.get 21
    local.get 3 local.get 10 call $all local.get 0
  )
  (func $return-37 (export "return-37")
  (param f32 i32 f64 f64 f64 f32 f64 f64 f32 i64 i32 i32 i64 i64 i32 i32 i64 f32 i64 i64 i64 i32 f64 i64 i32 f64)
  (result f64 i64 i64 i64 i64 f64 i64 f64 i32 i32 f64 f64 f32 i32 i64 f32 i32 f32 i64 f64 i64 i32 f32 i32 f64 i32)
    local.get 22 local.get 20 local.get 9 local.get 16 local.get 23 local.get 7 local.get 12 local.get 25
    local.get 15 local.get 24 local.get 4 local.get 2 local.get 8 local.get 11 local.get 13 local.get 17
    local.get 1 local.get 0 local.get 19 local.get 6 local.get 18 local.get 14 local.get 5 local.get 21
    local.get 3 local.get 10
  )
  (func $settled-37 (export "settled-37")
  (param f32 i32 f64 f64 f64 f32 f64 f64 f32 i64 i32 i32 i64 i64 i32 i32 i64 f32 i64 i64 i64 i32 f64 i64 i32 f64)
  (result f64 i64 i64 i64 i64 f64 i64 f64 i32 i32 f64 f64 f32 i32 i64 f32 i32 f32 i64 f64 i64 i32 f32 i32 f64 i32)
    local.get 22 local.get 20 local.get 9 local.get 16 local.get 23 local.get 7 local.get 12 local.get 25
    local.get 15 local.get 24 local.get 4 local.get 2 local.get 8 local.get 11 local.get 13 local.get 17
    local.get 1 local.get 0 local.get 19 local.get 6 local.get 18 local.get 14 local.get 5 local.get 21
    local.get 3 local.get 10 block end return_call $all
  )
  (func $branch-37 (export "branch-37")
  (param f32 i32 f64 f64 f64 f32 f64 f64 f32 i64 i32 i32 i64 i64 i32 i32 i64 f32 i64 i64 i64 i32 f64 i64 i32 f64)
  (result f64 i64 i64 i64 i64 f64 i64 f64 i32 i32 f64 f64 f32 i32 i64 f32 i32 f32 i64 f64 i64 i32 f32 i32 f64 i32)
  (local f64 i64 i64 i64 i64 f64 i64 f64 i32 i32 f64 f64 f32 i32 i64 f32 i32 f32 i64 f64 i64 i32 f32 i32 f64 i32)
    i64.const 1
    block (result f64 i64 i64 i64 i64 f64 i64 f64 i32 i32 f64 f64 f32 i32 i64 f32 i32 f32 i64 f64 i64 i32 f32 i32 f64 i32)
      i64.const 5 local.get 22 local.get 20 local.get 9 local.get 16 local.get 23 local.get 7 local.get 12
      local.get 25 local.get 15 local.get 24 local.get 4 local.get 2 local.get 8 local.get 11 local.get 13
      local.get 17 local.get 1 local.get 0 local.get 19 local.get 6 local.get 18 local.get 14 local.get 5
      local.get 21 local.get 3 local.get 10 local.get 0 drop i32.const 1 br_if 0 drop drop drop drop drop drop
      drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
      local.get 22 local.get 20 local.get 9 local.get 16 local.get 23 local.get 7 local.get 12 local.get 25
      local.get 15 local.get 24 local.get 4 local.get 2 local.get 8 local.get 11 local.get 13 local.get 17
      local.get 1 local.get 0 local.get 19 local.get 6 local.get 18 local.get 14 local.get 5 local.get 21
      local.get 3 local.get 10
    end
    local.set 51 local.set 50 local.set 49 local.set 48 local.set 47 local.set 46 local.set 45 local.set 44
    local.set 43 local.set 42 local.set 41 local.set 40 local.set 39 local.set 38 local.set 37 local.set 36
    local.set 35 local.set 34 local.set 33 local.set 32 local.set 31 local.set 30 local.set 29 local.set 28
    local.set 27 local.set 26 drop local.get 26 local.get 27 local.get 28 local.get 29 local.get 30
    local.get 31 local.get 32 local.get 33 local.get 34 local.get 35 local.get 36 local.get 37 local.get 38
    local.get 39 local.get 40 local.get 41 local.get 42 local.get 43 local.get 44 local.get 45 local.get 46
    local.get 47 local.get 48 local.get 49 local.get 50 local.get 51
  )
  (func $rotation-37 (export "rotation-37") (param f32 i32 f64 f64 f64 f32 f64 f64 f32 i64 i32 i32)
  (result f32 i32 f64 f64 f64 f32 f64 f64 f32 i64 i32 i32)
  (local f32 i32 f64 f64 f64 f32 f64 f64 f32 i64 i32 i32 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
    loop (param f32 i32 f64 f64 f64 f32 f64 f64 f32 i64 i32 i32) (result f32 i32 f64 f64 f64 f32 f64 f64 f32 i64 i32 i32)
      local.set 23 local.set 22 local.set 21 local.set 20 local.set 19 local.set 18 local.set 17 local.set 16
      local.set 15 local.set 14 local.set 13 local.set 12 local.get 17 local.get 22 local.get 15 local.get 16
      local.get 18 local.get 20 local.get 19 local.get 14 local.get 12 local.get 21 local.get 23 local.get 13
      local.get 24 i32.const 1 i32.add local.tee 24 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-37"
  (f32.const 1.75) (i32.const 0x2020202) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f32.const 6.75)
  (f64.const -7.5) (f64.const -8.5) (f32.const 9.75) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)
  (i32.const 0xc0c0c0c) (i64.const 0xd0d0d0d0d0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e) (i32.const 0xf0f0f0f)
  (i32.const 0x10101010) (i64.const 0x1111111111111111) (f32.const 18.75) (i64.const 0x1313131313131313)
  (i64.const 0x1414141414141414) (i64.const 0x1515151515151515) (i32.const 0x16161616) (f64.const -23.5)
  (i64.const 0x1818181818181818) (i32.const 0x19191919) (f64.const -26.5)) (f64.const -23.5)
  (i64.const 0x1515151515151515) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0x1111111111111111)
  (i64.const 0x1818181818181818) (f64.const -8.5) (i64.const 0xd0d0d0d0d0d0d0d) (f64.const -26.5)
  (i32.const 0x10101010) (i32.const 0x19191919) (f64.const -5.5) (f64.const -3.5) (f32.const 9.75)
  (i32.const 0xc0c0c0c) (i64.const 0xe0e0e0e0e0e0e0e) (f32.const 18.75) (i32.const 0x2020202) (f32.const 1.75)
  (i64.const 0x1414141414141414) (f64.const -7.5) (i64.const 0x1313131313131313) (i32.const 0xf0f0f0f)
  (f32.const 6.75) (i32.const 0x16161616) (f64.const -4.5) (i32.const 0xb0b0b0b))
(assert_return (invoke "call-37"
  (f32.const 1.75) (i32.const 0x2020202) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f32.const 6.75)
  (f64.const -7.5) (f64.const -8.5) (f32.const 9.75) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)
  (i32.const 0xc0c0c0c) (i64.const 0xd0d0d0d0d0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e) (i32.const 0xf0f0f0f)
  (i32.const 0x10101010) (i64.const 0x1111111111111111) (f32.const 18.75) (i64.const 0x1313131313131313)
  (i64.const 0x1414141414141414) (i64.const 0x1515151515151515) (i32.const 0x16161616) (f64.const -23.5)
  (i64.const 0x1818181818181818) (i32.const 0x19191919) (f64.const -26.5)) (f64.const -23.5)
  (i64.const 0x1515151515151515) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0x1111111111111111)
  (i64.const 0x1818181818181818) (f64.const -8.5) (i64.const 0xd0d0d0d0d0d0d0d) (f64.const -26.5)
  (i32.const 0x10101010) (i32.const 0x19191919) (f64.const -5.5) (f64.const -3.5) (f32.const 9.75)
  (i32.const 0xc0c0c0c) (i64.const 0xe0e0e0e0e0e0e0e) (f32.const 18.75) (i32.const 0x2020202) (f32.const 1.75)
  (i64.const 0x1414141414141414) (f64.const -7.5) (i64.const 0x1313131313131313) (i32.const 0xf0f0f0f)
  (f32.const 6.75) (i32.const 0x16161616) (f64.const -4.5) (i32.const 0xb0b0b0b) (f32.const 1.75))
(assert_return (invoke "return-37"
  (f32.const 1.75) (i32.const 0x2020202) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f32.const 6.75)
  (f64.const -7.5) (f64.const -8.5) (f32.const 9.75) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)
  (i32.const 0xc0c0c0c) (i64.const 0xd0d0d0d0d0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e) (i32.const 0xf0f0f0f)
  (i32.const 0x10101010) (i64.const 0x1111111111111111) (f32.const 18.75) (i64.const 0x1313131313131313)
  (i64.const 0x1414141414141414) (i64.const 0x1515151515151515) (i32.const 0x16161616) (f64.const -23.5)
  (i64.const 0x1818181818181818) (i32.const 0x19191919) (f64.const -26.5)) (f64.const -23.5)
  (i64.const 0x1515151515151515) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0x1111111111111111)
  (i64.const 0x1818181818181818) (f64.const -8.5) (i64.const 0xd0d0d0d0d0d0d0d) (f64.const -26.5)
  (i32.const 0x10101010) (i32.const 0x19191919) (f64.const -5.5) (f64.const -3.5) (f32.const 9.75)
  (i32.const 0xc0c0c0c) (i64.const 0xe0e0e0e0e0e0e0e) (f32.const 18.75) (i32.const 0x2020202) (f32.const 1.75)
  (i64.const 0x1414141414141414) (f64.const -7.5) (i64.const 0x1313131313131313) (i32.const 0xf0f0f0f)
  (f32.const 6.75) (i32.const 0x16161616) (f64.const -4.5) (i32.const 0xb0b0b0b))
(assert_return (invoke "settled-37"
  (f32.const 1.75) (i32.const 0x2020202) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f32.const 6.75)
  (f64.const -7.5) (f64.const -8.5) (f32.const 9.75) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)
  (i32.const 0xc0c0c0c) (i64.const 0xd0d0d0d0d0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e) (i32.const 0xf0f0f0f)
  (i32.const 0x10101010) (i64.const 0x1111111111111111) (f32.const 18.75) (i64.const 0x1313131313131313)
  (i64.const 0x1414141414141414) (i64.const 0x1515151515151515) (i32.const 0x16161616) (f64.const -23.5)
  (i64.const 0x1818181818181818) (i32.const 0x19191919) (f64.const -26.5)) (f64.const -23.5)
  (i64.const 0x1515151515151515) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0x1111111111111111)
  (i64.const 0x1818181818181818) (f64.const -8.5) (i64.const 0xd0d0d0d0d0d0d0d) (f64.const -26.5)
  (i32.const 0x10101010) (i32.const 0x19191919) (f64.const -5.5) (f64.const -3.5) (f32.const 9.75)
  (i32.const 0xc0c0c0c) (i64.const 0xe0e0e0e0e0e0e0e) (f32.const 18.75) (i32.const 0x2020202) (f32.const 1.75)
  (i64.const 0x1414141414141414) (f64.const -7.5) (i64.const 0x1313131313131313) (i32.const 0xf0f0f0f)
  (f32.const 6.75) (i32.const 0x16161616) (f64.const -4.5) (i32.const 0xb0b0b0b))
(assert_return (invoke "branch-37"
  (f32.const 1.75) (i32.const 0x2020202) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f32.const 6.75)
  (f64.const -7.5) (f64.const -8.5) (f32.const 9.75) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)
  (i32.const 0xc0c0c0c) (i64.const 0xd0d0d0d0d0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e) (i32.const 0xf0f0f0f)
  (i32.const 0x10101010) (i64.const 0x1111111111111111) (f32.const 18.75) (i64.const 0x1313131313131313)
  (i64.const 0x1414141414141414) (i64.const 0x1515151515151515) (i32.const 0x16161616) (f64.const -23.5)
  (i64.const 0x1818181818181818) (i32.const 0x19191919) (f64.const -26.5)) (f64.const -23.5)
  (i64.const 0x1515151515151515) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0x1111111111111111)
  (i64.const 0x1818181818181818) (f64.const -8.5) (i64.const 0xd0d0d0d0d0d0d0d) (f64.const -26.5)
  (i32.const 0x10101010) (i32.const 0x19191919) (f64.const -5.5) (f64.const -3.5) (f32.const 9.75)
  (i32.const 0xc0c0c0c) (i64.const 0xe0e0e0e0e0e0e0e) (f32.const 18.75) (i32.const 0x2020202) (f32.const 1.75)
  (i64.const 0x1414141414141414) (f64.const -7.5) (i64.const 0x1313131313131313) (i32.const 0xf0f0f0f)
  (f32.const 6.75) (i32.const 0x16161616) (f64.const -4.5) (i32.const 0xb0b0b0b))
(assert_return (invoke "rotation-37"
  (f32.const 1.75) (i32.const 0x2020202) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f32.const 6.75)
  (f64.const -7.5) (f64.const -8.5) (f32.const 9.75) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b)
  (i32.const 0xc0c0c0c)) (f32.const 1.75) (i32.const 0x2020202) (f64.const -7.5) (f64.const -8.5)
  (f64.const -3.5) (f32.const 6.75) (f64.const -4.5) (f64.const -5.5) (f32.const 9.75)
  (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0xb0b0b0b) (i32.const 0xc0c0c0c))

(module
  (func $all
  (param i32 i32 f64 f32 i32 i32 f64 i64 f64 f64 i64 f64 f32 f64 i64 i64 f64 f64 i64 i32 f32 f32 i32 f32 i64 i64 f32 i64 f32 i32 f64 f32 i64 f32 i64 i64)
  (result i32 i32 f64 f32 i32 i32 f64 i64 f64 f64 i64 f64 f32 f64 i64 i64 f64 f64 i64 i32 f32 f32 i32 f32 i64 i64 f32 i64 f32 i32 f64 f32 i64 f32 i64 i64)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
    local.get 24 local.get 25 local.get 26 local.get 27 local.get 28 local.get 29 local.get 30 local.get 31
    local.get 32 local.get 33 local.get 34 local.get 35
  )
  (func $tail-call-38 (export "tail-call-38")
  (param f64 i64 i32 i64 f64 f32 i64 i64 f64 f64 f64 i64 f32 i32 f64 f64 i64 i64 f32 f64 f32 i32 i32 i32 f64 f32 i64 f32 i32 f32 f32 i64 f32 i64 i32 i64)
  (result i32 i32 f64 f32 i32 i32 f64 i64 f64 f64 i64 f64 f32 f64 i64 i64 f64 f64 i64 i32 f32 f32 i32 f32 i64 i64 f32 i64 f32 i32 f64 f32 i64 f32 i64 i64)
    local.get 23 local.get 2 local.get 9 local.get 5 local.get 13 local.get 21 local.get 24 local.get 35
    local.get 0 local.get 8 local.get 3 local.get 10 local.get 12 local.get 14 local.get 17 local.get 26
    local.get 19 local.get 4 local.get 6 local.get 28 local.get 29 local.get 27 local.get 34 local.get 18
    local.get 11 local.get 16 local.get 30 local.get 1 local.get 20 local.get 22 local.get 15 local.get 32
    local.get 31 local.get 25 local.get 33 local.get 7 return_call $all
  )
  (func $call-38 (export "call-38")
  (param f64 i64 i32 i64 f64 f32 i64 i64 f64 f64 f64 i64 f32 i32 f64 f64 i64 i64 f32 f64 f32 i32 i32 i32 f64 f32 i64 f32 i32 f32 f32 i64 f32 i64 i32 i64)
  (result i32 i32 f64 f32 i32 i32 f64 i64 f64 f64 i64 f64 f32 f64 i64 i64 f64 f64 i64 i32 f32 f32 i32 f32 i64 i64 f32 i64 f32 i32 f64 f32 i64 f32 i64 i64 f64)
    local.get 23 local.get 2 local.get 9 local.get 5 local.get 13 local.get 21 local.get 24 local.get 35
    local.get 0 local.get 8 local.get 3 local.get 10 local.get 12 local.get 14 local.get 17 local.get 26
    local.get 19 local.get 4 local.get 6 local.get 28 local.get 29 local.get 27 local.get 34 local.get 18
    local.get 11 local.get 16 local.get 30 local.get 1 local.get 20 local.get 22 local.get 15 local.get 32
    local.get 31 local.get 25 local.get 33 local.get 7 call $all local.get 0
  )
  (func $return-38 (export "return-38")
  (param f64 i64 i32 i64 f64 f32 i64 i64 f64 f64 f64 i64 f32 i32 f64 f64 i64 i64 f32 f64 f32 i32 i32 i32 f64 f32 i64 f32 i32 f32 f32 i64 f32 i64 i32 i64)
  (result i32 i32 f64 f32 i32 i32 f64 i64 f64 f64 i64 f64 f32 f64 i64 i64 f64 f64 i64 i32 f32 f32 i32 f32 i64 i64 f32 i64 f32 i32 f64 f32 i64 f32 i64 i64)
    local.get 23 local.get 2 local.get 9 local.get 5 local.get 13 local.get 21 local.get 24 local.get 35
    local.get 0 local.get 8 local.get 3 local.get 10 local.get 12 local.get 14 local.get 17 local.get 26
    local.get 19 local.get 4 local.get 6 local.get 28 local.get 29 local.get 27 local.get 34 local.get 18
    local.get 11 local.get 16 local.get 30 local.get 1 local.get 20 local.get 22 local.get 15 local.get 32
    local.get 31 local.get 25 local.get 33 local.get 7
  )
  (func $settled-38 (export "settled-38")
  (param f64 i64 i32 i64 f64 f32 i64 i64 f64 f64 f64 i64 f32 i32 f64 f64 i64 i64 f32 f64 f32 i32 i32 i32 f64 f32 i64 f32 i32 f32 f32 i64 f32 i64 i32 i64)
  (result i32 i32 f64 f32 i32 i32 f64 i64 f64 f64 i64 f64 f32 f64 i64 i64 f64 f64 i64 i32 f32 f32 i32 f32 i64 i64 f32 i64 f32 i32 f64 f32 i64 f32 i64 i64)
    local.get 23 local.get 2 local.get 9 local.get 5 local.get 13 local.get 21 local.get 24 local.get 35
    local.get 0 local.get 8 local.get 3 local.get 10 local.get 12 local.get 14 local.get 17 local.get 26
    local.get 19 local.get 4 local.get 6 local.get 28 local.get 29 local.get 27 local.get 34 local.get 18
    local.get 11 local.get 16 local.get 30 local.get 1 local.get 20 local.get 22 local.get 15 local.get 32
    local.get 31 local.get 25 local.get 33 local.get 7 block end return_call $all
  )
  (func $branch-38 (export "branch-38")
  (param f64 i64 i32 i64 f64 f32 i64 i64 f64 f64 f64 i64 f32 i32 f64 f64 i64 i64 f32 f64 f32 i32 i32 i32 f64 f32 i64 f32 i32 f32 f32 i64 f32 i64 i32 i64)
  (result i32 i32 f64 f32 i32 i32 f64 i64 f64 f64 i64 f64 f32 f64 i64 i64 f64 f64 i64 i32 f32 f32 i32 f32 i64 i64 f32 i64 f32 i32 f64 f32 i64 f32 i64 i64)
  (local i32 i32 f64 f32 i32 i32 f64 i64 f64 f64 i64 f64 f32 f64 i64 i64 f64 f64 i64 i32 f32 f32 i32 f32 i64 i64 f32 i64 f32 i32 f64 f32 i64 f32 i64 i64)
    i64.const 1
    block (result i32 i32 f64 f32 i32 i32 f64 i64 f64 f64 i64 f64 f32 f64 i64 i64 f64 f64 i64 i32 f32 f32 i32 f32 i64 i64 f32 i64 f32 i32 f64 f32 i64 f32 i64 i64)
      i64.const 5 local.get 23 local.get 2 local.get 9 local.get 5 local.get 13 local.get 21 local.get 24
      local.get 35 local.get 0 local.get 8 local.get 3 local.get 10 local.get 12 local.get 14 local.get 17
      local.get 26 local.get 19 local.get 4 local.get 6 local.get 28 local.get 29 local.get 27 local.get 34
      local.get 18 local.get 11 local.get 16 local.get 30 local.get 1 local.get 20 local.get 22 local.get 15
      local.get 32 local.get 31 local.get 25 local.get 33 local.get 7 local.get 0 drop i32.const 1 br_if 0
      drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
      drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop local.get 23 local.get 2
      local.get 9 local.get 5 local.get 13 local.get 21 local.get 24 local.get 35 local.get 0 local.get 8
      local.get 3 local.get 10 local.get 12 local.get 14 local.get 17 local.get 26 local.get 19 local.get 4
      local.get 6 local.get 28 local.get 29 local.get 27 local.get 34 local.get 18 local.get 11 local.get 16
      local.get 30 local.get 1 local.get 20 local.get 22 local.get 15 local.get 32 local.get 31 local.get 25
      local.get 33 local.get 7
    end
    local.set 71 local.set 70 local.set 69 local.set 68 local.set 67 local.set 66 local.set 65 local.set 64
    local.set 63 local.set 62 local.set 61 local.set 60 local.set 59 local.set 58 local.set 57 local.set 56
    local.set 55 local.set 54 local.set 53 local.set 52 local.set 51 local.set 50 local.set 49 local.set 48
    local.set 47 local.set 46 local.set 45 local.set 44 local.set 43 local.set 42 local.set 41 local.set 40
    local.set 39 local.set 38 local.set 37 local.set 36 drop local.get 36 local.get 37 local.get 38
    local.get 39 local.get 40 local.get 41 local.get 42 local.get 43 local.get 44 local.get 45 local.get 46
    local.get 47 local.get 48 local.get 49 local.get 50 local.get 51 local.get 52 local.get 53 local.get 54
    local.get 55 local.get 56 local.get 57 local.get 58 local.get 59 local.get 60 local.get 61 local.get 62
    local.get 63 local.get 64 local.get 65 local.get 66 local.get 67 local.get 68 local.get 69 local.get 70
    local.get 71
  )
  (func $rotation-38 (export "rotation-38") (param f64 i64 i32 i64 f64 f32 i64 i64 f64 f64 f64 i64)
  (result f64 i64 i32 i64 f64 f32 i64 i64 f64 f64 f64 i64)
  (local f64 i64 i32 i64 f64 f32 i64 i64 f64 f64 f64 i64 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
    loop (param f64 i64 i32 i64 f64 f32 i64 i64 f64 f64 f64 i64) (result f64 i64 i32 i64 f64 f32 i64 i64 f64 f64 f64 i64)
      local.set 23 local.set 22 local.set 21 local.set 20 local.set 19 local.set 18 local.set 17 local.set 16
      local.set 15 local.set 14 local.set 13 local.set 12 local.get 16 local.get 15 local.get 14 local.get 18
      local.get 20 local.get 17 local.get 19 local.get 23 local.get 21 local.get 22 local.get 12 local.get 13
      local.get 24 i32.const 1 i32.add local.tee 24 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-38"
  (f64.const -1.5) (i64.const 0x202020202020202) (i32.const 0x3030303) (i64.const 0x404040404040404)
  (f64.const -5.5) (f32.const 6.75) (i64.const 0x707070707070707) (i64.const 0x808080808080808)
  (f64.const -9.5) (f64.const -10.5) (f64.const -11.5) (i64.const 0xc0c0c0c0c0c0c0c) (f32.const 13.75)
  (i32.const 0xe0e0e0e) (f64.const -15.5) (f64.const -16.5) (i64.const 0x1111111111111111)
  (i64.const 0x1212121212121212) (f32.const 19.75) (f64.const -20.5) (f32.const 21.75) (i32.const 0x16161616)
  (i32.const 0x17171717) (i32.const 0x18181818) (f64.const -25.5) (f32.const 26.75)
  (i64.const 0x1b1b1b1b1b1b1b1b) (f32.const 28.75) (i32.const 0x1d1d1d1d) (f32.const 30.75) (f32.const 31.75)
  (i64.const 0x2020202020202020) (f32.const 33.75) (i64.const 0x2222222222222222) (i32.const 0x23232323)
  (i64.const 0x2424242424242424)) (i32.const 0x18181818) (i32.const 0x3030303) (f64.const -10.5)
  (f32.const 6.75) (i32.const 0xe0e0e0e) (i32.const 0x16161616) (f64.const -25.5)
  (i64.const 0x2424242424242424) (f64.const -1.5) (f64.const -9.5) (i64.const 0x404040404040404)
  (f64.const -11.5) (f32.const 13.75) (f64.const -15.5) (i64.const 0x1212121212121212)
  (i64.const 0x1b1b1b1b1b1b1b1b) (f64.const -20.5) (f64.const -5.5) (i64.const 0x707070707070707)
  (i32.const 0x1d1d1d1d) (f32.const 30.75) (f32.const 28.75) (i32.const 0x23232323) (f32.const 19.75)
  (i64.const 0xc0c0c0c0c0c0c0c) (i64.const 0x1111111111111111) (f32.const 31.75) (i64.const 0x202020202020202)
  (f32.const 21.75) (i32.const 0x17171717) (f64.const -16.5) (f32.const 33.75) (i64.const 0x2020202020202020)
  (f32.const 26.75) (i64.const 0x2222222222222222) (i64.const 0x808080808080808))
(assert_return (invoke "call-38"
  (f64.const -1.5) (i64.const 0x202020202020202) (i32.const 0x3030303) (i64.const 0x404040404040404)
  (f64.const -5.5) (f32.const 6.75) (i64.const 0x707070707070707) (i64.const 0x808080808080808)
  (f64.const -9.5) (f64.const -10.5) (f64.const -11.5) (i64.const 0xc0c0c0c0c0c0c0c) (f32.const 13.75)
  (i32.const 0xe0e0e0e) (f64.const -15.5) (f64.const -16.5) (i64.const 0x1111111111111111)
  (i64.const 0x1212121212121212) (f32.const 19.75) (f64.const -20.5) (f32.const 21.75) (i32.const 0x16161616)
  (i32.const 0x17171717) (i32.const 0x18181818) (f64.const -25.5) (f32.const 26.75)
  (i64.const 0x1b1b1b1b1b1b1b1b) (f32.const 28.75) (i32.const 0x1d1d1d1d) (f32.const 30.75) (f32.const 31.75)
  (i64.const 0x2020202020202020) (f32.const 33.75) (i64.const 0x2222222222222222) (i32.const 0x23232323)
  (i64.const 0x2424242424242424)) (i32.const 0x18181818) (i32.const 0x3030303) (f64.const -10.5)
  (f32.const 6.75) (i32.const 0xe0e0e0e) (i32.const 0x16161616) (f64.const -25.5)
  (i64.const 0x2424242424242424) (f64.const -1.5) (f64.const -9.5) (i64.const 0x404040404040404)
  (f64.const -11.5) (f32.const 13.75) (f64.const -15.5) (i64.const 0x1212121212121212)
  (i64.const 0x1b1b1b1b1b1b1b1b) (f64.const -20.5) (f64.const -5.5) (i64.const 0x707070707070707)
  (i32.const 0x1d1d1d1d) (f32.const 30.75) (f32.const 28.75) (i32.const 0x23232323) (f32.const 19.75)
  (i64.const 0xc0c0c0c0c0c0c0c) (i64.const 0x1111111111111111) (f32.const 31.75) (i64.const 0x202020202020202)
  (f32.const 21.75) (i32.const 0x17171717) (f64.const -16.5) (f32.const 33.75) (i64.const 0x2020202020202020)
  (f32.const 26.75) (i64.const 0x2222222222222222) (i64.const 0x808080808080808) (f64.const -1.5))
(assert_return (invoke "return-38"
  (f64.const -1.5) (i64.const 0x202020202020202) (i32.const 0x3030303) (i64.const 0x404040404040404)
  (f64.const -5.5) (f32.const 6.75) (i64.const 0x707070707070707) (i64.const 0x808080808080808)
  (f64.const -9.5) (f64.const -10.5) (f64.const -11.5) (i64.const 0xc0c0c0c0c0c0c0c) (f32.const 13.75)
  (i32.const 0xe0e0e0e) (f64.const -15.5) (f64.const -16.5) (i64.const 0x1111111111111111)
  (i64.const 0x1212121212121212) (f32.const 19.75) (f64.const -20.5) (f32.const 21.75) (i32.const 0x16161616)
  (i32.const 0x17171717) (i32.const 0x18181818) (f64.const -25.5) (f32.const 26.75)
  (i64.const 0x1b1b1b1b1b1b1b1b) (f32.const 28.75) (i32.const 0x1d1d1d1d) (f32.const 30.75) (f32.const 31.75)
  (i64.const 0x2020202020202020) (f32.const 33.75) (i64.const 0x2222222222222222) (i32.const 0x23232323)
  (i64.const 0x2424242424242424)) (i32.const 0x18181818) (i32.const 0x3030303) (f64.const -10.5)
  (f32.const 6.75) (i32.const 0xe0e0e0e) (i32.const 0x16161616) (f64.const -25.5)
  (i64.const 0x2424242424242424) (f64.const -1.5) (f64.const -9.5) (i64.const 0x404040404040404)
  (f64.const -11.5) (f32.const 13.75) (f64.const -15.5) (i64.const 0x1212121212121212)
  (i64.const 0x1b1b1b1b1b1b1b1b) (f64.const -20.5) (f64.const -5.5) (i64.const 0x707070707070707)
  (i32.const 0x1d1d1d1d) (f32.const 30.75) (f32.const 28.75) (i32.const 0x23232323) (f32.const 19.75)
  (i64.const 0xc0c0c0c0c0c0c0c) (i64.const 0x1111111111111111) (f32.const 31.75) (i64.const 0x202020202020202)
  (f32.const 21.75) (i32.const 0x17171717) (f64.const -16.5) (f32.const 33.75) (i64.const 0x2020202020202020)
  (f32.const 26.75) (i64.const 0x2222222222222222) (i64.const 0x808080808080808))
(assert_return (invoke "settled-38"
  (f64.const -1.5) (i64.const 0x202020202020202) (i32.const 0x3030303) (i64.const 0x404040404040404)
  (f64.const -5.5) (f32.const 6.75) (i64.const 0x707070707070707) (i64.const 0x808080808080808)
  (f64.const -9.5) (f64.const -10.5) (f64.const -11.5) (i64.const 0xc0c0c0c0c0c0c0c) (f32.const 13.75)
  (i32.const 0xe0e0e0e) (f64.const -15.5) (f64.const -16.5) (i64.const 0x1111111111111111)
  (i64.const 0x1212121212121212) (f32.const 19.75) (f64.const -20.5) (f32.const 21.75) (i32.const 0x16161616)
  (i32.const 0x17171717) (i32.const 0x18181818) (f64.const -25.5) (f32.const 26.75)
  (i64.const 0x1b1b1b1b1b1b1b1b) (f32.const 28.75) (i32.const 0x1d1d1d1d) (f32.const 30.75) (f32.const 31.75)
  (i64.const 0x2020202020202020) (f32.const 33.75) (i64.const 0x2222222222222222) (i32.const 0x23232323)
  (i64.const 0x2424242424242424)) (i32.const 0x18181818) (i32.const 0x3030303) (f64.const -10.5)
  (f32.const 6.75) (i32.const 0xe0e0e0e) (i32.const 0x16161616) (f64.const -25.5)
  (i64.const 0x2424242424242424) (f64.const -1.5) (f64.const -9.5) (i64.const 0x404040404040404)
  (f64.const -11.5) (f32.const 13.75) (f64.const -15.5) (i64.const 0x1212121212121212)
  (i64.const 0x1b1b1b1b1b1b1b1b) (f64.const -20.5) (f64.const -5.5) (i64.const 0x707070707070707)
  (i32.const 0x1d1d1d1d) (f32.const 30.75) (f32.const 28.75) (i32.const 0x23232323) (f32.const 19.75)
  (i64.const 0xc0c0c0c0c0c0c0c) (i64.const 0x1111111111111111) (f32.const 31.75) (i64.const 0x202020202020202)
  (f32.const 21.75) (i32.const 0x17171717) (f64.const -16.5) (f32.const 33.75) (i64.const 0x2020202020202020)
  (f32.const 26.75) (i64.const 0x2222222222222222) (i64.const 0x808080808080808))
(assert_return (invoke "branch-38"
  (f64.const -1.5) (i64.const 0x202020202020202) (i32.const 0x3030303) (i64.const 0x404040404040404)
  (f64.const -5.5) (f32.const 6.75) (i64.const 0x707070707070707) (i64.const 0x808080808080808)
  (f64.const -9.5) (f64.const -10.5) (f64.const -11.5) (i64.const 0xc0c0c0c0c0c0c0c) (f32.const 13.75)
  (i32.const 0xe0e0e0e) (f64.const -15.5) (f64.const -16.5) (i64.const 0x1111111111111111)
  (i64.const 0x1212121212121212) (f32.const 19.75) (f64.const -20.5) (f32.const 21.75) (i32.const 0x16161616)
  (i32.const 0x17171717) (i32.const 0x18181818) (f64.const -25.5) (f32.const 26.75)
  (i64.const 0x1b1b1b1b1b1b1b1b) (f32.const 28.75) (i32.const 0x1d1d1d1d) (f32.const 30.75) (f32.const 31.75)
  (i64.const 0x2020202020202020) (f32.const 33.75) (i64.const 0x2222222222222222) (i32.const 0x23232323)
  (i64.const 0x2424242424242424)) (i32.const 0x18181818) (i32.const 0x3030303) (f64.const -10.5)
  (f32.const 6.75) (i32.const 0xe0e0e0e) (i32.const 0x16161616) (f64.const -25.5)
  (i64.const 0x2424242424242424) (f64.const -1.5) (f64.const -9.5) (i64.const 0x404040404040404)
  (f64.const -11.5) (f32.const 13.75) (f64.const -15.5) (i64.const 0x1212121212121212)
  (i64.const 0x1b1b1b1b1b1b1b1b) (f64.const -20.5) (f64.const -5.5) (i64.const 0x707070707070707)
  (i32.const 0x1d1d1d1d) (f32.const 30.75) (f32.const 28.75) (i32.const 0x23232323) (f32.const 19.75)
  (i64.const 0xc0c0c0c0c0c0c0c) (i64.const 0x1111111111111111) (f32.const 31.75) (i64.const 0x202020202020202)
  (f32.const 21.75) (i32.const 0x17171717) (f64.const -16.5) (f32.const 33.75) (i64.const 0x2020202020202020)
  (f32.const 26.75) (i64.const 0x2222222222222222) (i64.const 0x808080808080808))
(assert_return (invoke "rotation-38"
  (f64.const -1.5) (i64.const 0x202020202020202) (i32.const 0x3030303) (i64.const 0x404040404040404)
  (f64.const -5.5) (f32.const 6.75) (i64.const 0x707070707070707) (i64.const 0x808080808080808)
  (f64.const -9.5) (f64.const -10.5) (f64.const -11.5) (i64.const 0xc0c0c0c0c0c0c0c)) (f64.const -10.5)
  (i64.const 0x808080808080808) (i32.const 0x3030303) (i64.const 0xc0c0c0c0c0c0c0c) (f64.const -11.5)
  (f32.const 6.75) (i64.const 0x202020202020202) (i64.const 0x404040404040404) (f64.const -1.5)
  (f64.const -5.5) (f64.const -9.5) (i64.const 0x707070707070707))

(module
  (func $all
  (param f64 f32 i64 f64 f64 i32 f32 f64 f64 f64 f64 f32 f32 i32 i64 i64 f32 f32 i64 f64 f32 f64 f64 f64 f64 f64 f64 f64 f32 f32 f64 f64 i64 f64 f64 i32 f64 i64 i64 i32 f64 f32 f64 f64)
  (result f64 f32 i64 f64 f64 i32 f32 f64 f64 f64 f64 f32 f32 i32 i64 i64 f32 f32 i64 f64 f32 f64 f64 f64 f64 f64 f64 f64 f32 f32 f64 f64 i64 f64 f64 i32 f64 i64 i64 i32 f64 f32 f64 f64)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
    local.get 24 local.get 25 local.get 26 local.get 27 local.get 28 local.get 29 local.get 30 local.get 31
    local.get 32 local.get 33 local.get 34 local.get 35 local.get 36 local.get 37 local.get 38 local.get 39
    local.get 40 local.get 41 local.get 42 local.get 43
  )
  (func $tail-call-39 (export "tail-call-39")
  (param i32 f32 f64 i32 f64 f64 i64 f64 f32 i32 f32 f32 i32 i32 i64 i32 f64 f32 f64 f64 f32 f64 i32 i64 i32 f32 f64 f64 i64 f64 i64 f32 i64 f32 f32 i64 i32 f32 i64 i64 i32 i64 f64 i32)
  (result f64 f32 i64 f64 f64 i32 f32 f64 f64 f64 f64 f32 f32 i32 i64 i64 f32 f32 i64 f64 f32 f64 f64 f64 f64 f64 f64 f64 f32 f32 f64 f64 i64 f64 f64 i32 f64 i64 i64 i32 f64 f32 f64 f64)
    local.get 2 local.get 31 local.get 41 local.get 2 local.get 19 local.get 43 local.get 17 local.get 2
    local.get 2 local.get 2 local.get 5 local.get 10 local.get 37 local.get 40 local.get 32 local.get 14
    local.get 20 local.get 11 local.get 38 local.get 2 local.get 8 local.get 2 local.get 7 local.get 2
    local.get 2 local.get 2 local.get 2 local.get 29 local.get 1 local.get 25 local.get 2 local.get 16
    local.get 35 local.get 4 local.get 2 local.get 13 local.get 2 local.get 28 local.get 23 local.get 22
    local.get 2 local.get 34 local.get 26 local.get 2 return_call $all
  )
  (func $call-39 (export "call-39")
  (param i32 f32 f64 i32 f64 f64 i64 f64 f32 i32 f32 f32 i32 i32 i64 i32 f64 f32 f64 f64 f32 f64 i32 i64 i32 f32 f64 f64 i64 f64 i64 f32 i64 f32 f32 i64 i32 f32 i64 i64 i32 i64 f64 i32)
  (result f64 f32 i64 f64 f64 i32 f32 f64 f64 f64 f64 f32 f32 i32 i64 i64 f32 f32 i64 f64 f32 f64 f64 f64 f64 f64 f64 f64 f32 f32 f64 f64 i64 f64 f64 i32 f64 i64 i64 i32 f64 f32 f64 f64 i32)
    local.get 2 local.get 31 local.get 41 local.get 2 local.get 19 local.get 43 local.get 17 local.get 2
    local.get 2 local.get 2 local.get 5 local.get 10 local.get 37 local.get 40 local.get 32 local.get 14
    local.get 20 local.get 11 local.get 38 local.get 2 local.get 8 local.get 2 local.get 7 local.get 2
    local.get 2 local.get 2 local.get 2 local.get 29 local.get 1 local.get 25 local.get 2 local.get 16
    local.get 35 local.get 4 local.get 2 local.get 13 local.get 2 local.get 28 local.get 23 local.get 22
    local.get 2 local.get 34 local.get 26 local.get 2 call $all local.get 0
  )
  (func $return-39 (export "return-39")
  (param i32 f32 f64 i32 f64 f64 i64 f64 f32 i32 f32 f32 i32 i32 i64 i32 f64 f32 f64 f64 f32 f64 i32 i64 i32 f32 f64 f64 i64 f64 i64 f32 i64 f32 f32 i64 i32 f32 i64 i64 i32 i64 f64 i32)
  (result f64 f32 i64 f64 f64 i32 f32 f64 f64 f64 f64 f32 f32 i32 i64 i64 f32 f32 i64 f64 f32 f64 f64 f64 f64 f64 f64 f64 f32 f32 f64 f64 i64 f64 f64 i32 f64 i64 i64 i32 f64 f32 f64 f64)
    local.get 2 local.get 31 local.get 41 local.get 2 local.get 19 local.get 43 local.get 17 local.get 2
    local.get 2 local.get 2 local.get 5 local.get 10 local.get 37 local.get 40 local.get 32 local.get 14
    local.get 20 local.get 11 local.get 38 local.get 2 local.get 8 local.get 2 local.get 7 local.get 2
    local.get 2 local.get 2 local.get 2 local.get 29 local.get 1 local.get 25 local.get 2 local.get 16
    local.get 35 local.get 4 local.get 2 local.get 13 local.get 2 local.get 28 local.get 23 local.get 22
    local.get 2 local.get 34 local.get 26 local.get 2
  )
  (func $settled-39 (export "settled-39")
  (param i32 f32 f64 i32 f64 f64 i64 f64 f32 i32 f32 f32 i32 i32 i64 i32 f64 f32 f64 f64 f32 f64 i32 i64 i32 f32 f64 f64 i64 f64 i64 f32 i64 f32 f32 i64 i32 f32 i64 i64 i32 i64 f64 i32)
  (result f64 f32 i64 f64 f64 i32 f32 f64 f64 f64 f64 f32 f32 i32 i64 i64 f32 f32 i64 f64 f32 f64 f64 f64 f64 f64 f64 f64 f32 f32 f64 f64 i64 f64 f64 i32 f64 i64 i64 i32 f64 f32 f64 f64)
    local.get 2 local.get 31 local.get 41 local.get 2 local.get 19 local.get 43 local.get 17 local.get 2
    local.get 2 local.get 2 local.get 5 local.get 10 local.get 37 local.get 40 local.get 32 local.get 14
    local.get 20 local.get 11 local.get 38 local.get 2 local.get 8 local.get 2 local.get 7 local.get 2
    local.get 2 local.get 2 local.get 2 local.get 29 local.get 1 local.get 25 local.get 2 local.get 16
    local.get 35 local.get 4 local.get 2 local.get 13 local.get 2 local.get 28 local.get 23 local.get 22
    local.get 2 local.get 34 local.get 26 local.get 2 block end return_call $all
  )
  (func $branch-39 (export "branch-39")
  (param i32 f32 f64 i32 f64 f64 i64 f64 f32 i32 f32 f32 i32 i32 i64 i32 f64 f32 f64 f64 f32 f64 i32 i64 i32 f32 f64 f64 i64 f64 i64 f32 i64 f32 f32 i64 i32 f32 i64 i64 i32 i64 f64 i32)
  (result f64 f32 i64 f64 f64 i32 f32 f64 f64 f64 f64 f32 f32 i32 i64 i64 f32 f32 i64 f64 f32 f64 f64 f64 f64 f64 f64 f64 f32 f32 f64 f64 i64 f64 f64 i32 f64 i64 i64 i32 f64 f32 f64 f64)
  (local f64 f32 i64 f64 f64 i32 f32 f64 f64 f64 f64 f32 f32 i32 i64 i64 f32 f32 i64 f64 f32 f64 f64 f64 f64 f64 f64 f64 f32 f32 f64 f64 i64 f64 f64 i32 f64 i64 i64 i32 f64 f32 f64 f64)
    i64.const 1
    block (result f64 f32 i64 f64 f64 i32 f32 f64 f64 f64 f64 f32 f32 i32 i64 i64 f32 f32 i64 f64 f32 f64 f64 f64 f64 f64 f64 f64 f32 f32 f64 f64 i64 f64 f64 i32 f64 i64 i64 i32 f64 f32 f64 f64)
      i64.const 5 local.get 2 local.get 31 local.get 41 local.get 2 local.get 19 local.get 43 local.get 17
      local.get 2 local.get 2 local.get 2 local.get 5 local.get 10 local.get 37 local.get 40 local.get 32
      local.get 14 local.get 20 local.get 11 local.get 38 local.get 2 local.get 8 local.get 2 local.get 7
      local.get 2 local.get 2 local.get 2 local.get 2 local.get 29 local.get 1 local.get 25 local.get 2
      local.get 16 local.get 35 local.get 4 local.get 2 local.get 13 local.get 2 local.get 28 local.get 23
      local.get 22 local.get 2 local.get 34 local.get 26 local.get 2 local.get 0 br_if 0 drop drop drop drop
      drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
      drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
      local.get 2 local.get 31 local.get 41 local.get 2 local.get 19 local.get 43 local.get 17 local.get 2
      local.get 2 local.get 2 local.get 5 local.get 10 local.get 37 local.get 40 local.get 32 local.get 14
      local.get 20 local.get 11 local.get 38 local.get 2 local.get 8 local.get 2 local.get 7 local.get 2
      local.get 2 local.get 2 local.get 2 local.get 29 local.get 1 local.get 25 local.get 2 local.get 16
      local.get 35 local.get 4 local.get 2 local.get 13 local.get 2 local.get 28 local.get 23 local.get 22
      local.get 2 local.get 34 local.get 26 local.get 2
    end
    local.set 87 local.set 86 local.set 85 local.set 84 local.set 83 local.set 82 local.set 81 local.set 80
    local.set 79 local.set 78 local.set 77 local.set 76 local.set 75 local.set 74 local.set 73 local.set 72
    local.set 71 local.set 70 local.set 69 local.set 68 local.set 67 local.set 66 local.set 65 local.set 64
    local.set 63 local.set 62 local.set 61 local.set 60 local.set 59 local.set 58 local.set 57 local.set 56
    local.set 55 local.set 54 local.set 53 local.set 52 local.set 51 local.set 50 local.set 49 local.set 48
    local.set 47 local.set 46 local.set 45 local.set 44 drop local.get 44 local.get 45 local.get 46
    local.get 47 local.get 48 local.get 49 local.get 50 local.get 51 local.get 52 local.get 53 local.get 54
    local.get 55 local.get 56 local.get 57 local.get 58 local.get 59 local.get 60 local.get 61 local.get 62
    local.get 63 local.get 64 local.get 65 local.get 66 local.get 67 local.get 68 local.get 69 local.get 70
    local.get 71 local.get 72 local.get 73 local.get 74 local.get 75 local.get 76 local.get 77 local.get 78
    local.get 79 local.get 80 local.get 81 local.get 82 local.get 83 local.get 84 local.get 85 local.get 86
    local.get 87
  )
  (func $rotation-39 (export "rotation-39") (param i32 f32 f64 i32 f64 f64 i64 f64 f32 i32 f32 f32)
  (result i32 f32 f64 i32 f64 f64 i64 f64 f32 i32 f32 f32)
  (local i32 f32 f64 i32 f64 f64 i64 f64 f32 i32 f32 f32 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
    loop (param i32 f32 f64 i32 f64 f64 i64 f64 f32 i32 f32 f32) (result i32 f32 f64 i32 f64 f64 i64 f64 f32 i32 f32 f32)
      local.set 23 local.set 22 local.set 21 local.set 20 local.set 19 local.set 18 local.set 17 local.set 16
      local.set 15 local.set 14 local.set 13 local.set 12 local.get 15 local.get 20 local.get 16 local.get 21
      local.get 17 local.get 19 local.get 18 local.get 14 local.get 22 local.get 12 local.get 23 local.get 13
      local.get 24 i32.const 1 i32.add local.tee 24 i32.const 3 i32.lt_s br_if 0
    end
  )
)

(assert_return (invoke "tail-call-39"
  (i32.const 0x1010101) (f32.const 2.75) (f64.const -3.5) (i32.const 0x4040404) (f64.const -5.5)
  (f64.const -6.5) (i64.const 0x707070707070707) (f64.const -8.5) (f32.const 9.75) (i32.const 0xa0a0a0a)
  (f32.const 11.75) (f32.const 12.75) (i32.const 0xd0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i32.const 0x10101010) (f64.const -17.5) (f32.const 18.75) (f64.const -19.5)
  (f64.const -20.5) (f32.const 21.75) (f64.const -22.5) (i32.const 0x17171717) (i64.const 0x1818181818181818)
  (i32.const 0x19191919) (f32.const 26.75) (f64.const -27.5) (f64.const -28.5) (i64.const 0x1d1d1d1d1d1d1d1d)
  (f64.const -30.5) (i64.const 0x1f1f1f1f1f1f1f1f) (f32.const 32.75) (i64.const 0x2121212121212121)
  (f32.const 34.75) (f32.const 35.75) (i64.const 0x2424242424242424) (i32.const 0x25252525) (f32.const 38.75)
  (i64.const 0x2727272727272727) (i64.const 0x2828282828282828) (i32.const 0x29292929)
  (i64.const 0x2a2a2a2a2a2a2a2a) (f64.const -43.5) (i32.const 0x2c2c2c2c)) (f64.const -3.5) (f32.const 32.75)
  (i64.const 0x2a2a2a2a2a2a2a2a) (f64.const -3.5) (f64.const -20.5) (i32.const 0x2c2c2c2c) (f32.const 18.75)
  (f64.const -3.5) (f64.const -3.5) (f64.const -3.5) (f64.const -6.5) (f32.const 11.75) (f32.const 38.75)
  (i32.const 0x29292929) (i64.const 0x2121212121212121) (i64.const 0xf0f0f0f0f0f0f0f) (f32.const 21.75)
  (f32.const 12.75) (i64.const 0x2727272727272727) (f64.const -3.5) (f32.const 9.75) (f64.const -3.5)
  (f64.const -8.5) (f64.const -3.5) (f64.const -3.5) (f64.const -3.5) (f64.const -3.5) (f64.const -30.5)
  (f32.const 2.75) (f32.const 26.75) (f64.const -3.5) (f64.const -17.5) (i64.const 0x2424242424242424)
  (f64.const -5.5) (f64.const -3.5) (i32.const 0xe0e0e0e) (f64.const -3.5) (i64.const 0x1d1d1d1d1d1d1d1d)
  (i64.const 0x1818181818181818) (i32.const 0x17171717) (f64.const -3.5) (f32.const 35.75) (f64.const -27.5)
  (f64.const -3.5))
(assert_return (invoke "call-39"
  (i32.const 0x1010101) (f32.const 2.75) (f64.const -3.5) (i32.const 0x4040404) (f64.const -5.5)
  (f64.const -6.5) (i64.const 0x707070707070707) (f64.const -8.5) (f32.const 9.75) (i32.const 0xa0a0a0a)
  (f32.const 11.75) (f32.const 12.75) (i32.const 0xd0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i32.const 0x10101010) (f64.const -17.5) (f32.const 18.75) (f64.const -19.5)
  (f64.const -20.5) (f32.const 21.75) (f64.const -22.5) (i32.const 0x17171717) (i64.const 0x1818181818181818)
  (i32.const 0x19191919) (f32.const 26.75) (f64.const -27.5) (f64.const -28.5) (i64.const 0x1d1d1d1d1d1d1d1d)
  (f64.const -30.5) (i64.const 0x1f1f1f1f1f1f1f1f) (f32.const 32.75) (i64.const 0x2121212121212121)
  (f32.const 34.75) (f32.const 35.75) (i64.const 0x2424242424242424) (i32.const 0x25252525) (f32.const 38.75)
  (i64.const 0x2727272727272727) (i64.const 0x2828282828282828) (i32.const 0x29292929)
  (i64.const 0x2a2a2a2a2a2a2a2a) (f64.const -43.5) (i32.const 0x2c2c2c2c)) (f64.const -3.5) (f32.const 32.75)
  (i64.const 0x2a2a2a2a2a2a2a2a) (f64.const -3.5) (f64.const -20.5) (i32.const 0x2c2c2c2c) (f32.const 18.75)
  (f64.const -3.5) (f64.const -3.5) (f64.const -3.5) (f64.const -6.5) (f32.const 11.75) (f32.const 38.75)
  (i32.const 0x29292929) (i64.const 0x2121212121212121) (i64.const 0xf0f0f0f0f0f0f0f) (f32.const 21.75)
  (f32.const 12.75) (i64.const 0x2727272727272727) (f64.const -3.5) (f32.const 9.75) (f64.const -3.5)
  (f64.const -8.5) (f64.const -3.5) (f64.const -3.5) (f64.const -3.5) (f64.const -3.5) (f64.const -30.5)
  (f32.const 2.75) (f32.const 26.75) (f64.const -3.5) (f64.const -17.5) (i64.const 0x2424242424242424)
  (f64.const -5.5) (f64.const -3.5) (i32.const 0xe0e0e0e) (f64.const -3.5) (i64.const 0x1d1d1d1d1d1d1d1d)
  (i64.const 0x1818181818181818) (i32.const 0x17171717) (f64.const -3.5) (f32.const 35.75) (f64.const -27.5)
  (f64.const -3.5) (i32.const 0x1010101))
(assert_return (invoke "return-39"
  (i32.const 0x1010101) (f32.const 2.75) (f64.const -3.5) (i32.const 0x4040404) (f64.const -5.5)
  (f64.const -6.5) (i64.const 0x707070707070707) (f64.const -8.5) (f32.const 9.75) (i32.const 0xa0a0a0a)
  (f32.const 11.75) (f32.const 12.75) (i32.const 0xd0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i32.const 0x10101010) (f64.const -17.5) (f32.const 18.75) (f64.const -19.5)
  (f64.const -20.5) (f32.const 21.75) (f64.const -22.5) (i32.const 0x17171717) (i64.const 0x1818181818181818)
  (i32.const 0x19191919) (f32.const 26.75) (f64.const -27.5) (f64.const -28.5) (i64.const 0x1d1d1d1d1d1d1d1d)
  (f64.const -30.5) (i64.const 0x1f1f1f1f1f1f1f1f) (f32.const 32.75) (i64.const 0x2121212121212121)
  (f32.const 34.75) (f32.const 35.75) (i64.const 0x2424242424242424) (i32.const 0x25252525) (f32.const 38.75)
  (i64.const 0x2727272727272727) (i64.const 0x2828282828282828) (i32.const 0x29292929)
  (i64.const 0x2a2a2a2a2a2a2a2a) (f64.const -43.5) (i32.const 0x2c2c2c2c)) (f64.const -3.5) (f32.const 32.75)
  (i64.const 0x2a2a2a2a2a2a2a2a) (f64.const -3.5) (f64.const -20.5) (i32.const 0x2c2c2c2c) (f32.const 18.75)
  (f64.const -3.5) (f64.const -3.5) (f64.const -3.5) (f64.const -6.5) (f32.const 11.75) (f32.const 38.75)
  (i32.const 0x29292929) (i64.const 0x2121212121212121) (i64.const 0xf0f0f0f0f0f0f0f) (f32.const 21.75)
  (f32.const 12.75) (i64.const 0x2727272727272727) (f64.const -3.5) (f32.const 9.75) (f64.const -3.5)
  (f64.const -8.5) (f64.const -3.5) (f64.const -3.5) (f64.const -3.5) (f64.const -3.5) (f64.const -30.5)
  (f32.const 2.75) (f32.const 26.75) (f64.const -3.5) (f64.const -17.5) (i64.const 0x2424242424242424)
  (f64.const -5.5) (f64.const -3.5) (i32.const 0xe0e0e0e) (f64.const -3.5) (i64.const 0x1d1d1d1d1d1d1d1d)
  (i64.const 0x1818181818181818) (i32.const 0x17171717) (f64.const -3.5) (f32.const 35.75) (f64.const -27.5)
  (f64.const -3.5))
(assert_return (invoke "settled-39"
  (i32.const 0x1010101) (f32.const 2.75) (f64.const -3.5) (i32.const 0x4040404) (f64.const -5.5)
  (f64.const -6.5) (i64.const 0x707070707070707) (f64.const -8.5) (f32.const 9.75) (i32.const 0xa0a0a0a)
  (f32.const 11.75) (f32.const 12.75) (i32.const 0xd0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i32.const 0x10101010) (f64.const -17.5) (f32.const 18.75) (f64.const -19.5)
  (f64.const -20.5) (f32.const 21.75) (f64.const -22.5) (i32.const 0x17171717) (i64.const 0x1818181818181818)
  (i32.const 0x19191919) (f32.const 26.75) (f64.const -27.5) (f64.const -28.5) (i64.const 0x1d1d1d1d1d1d1d1d)
  (f64.const -30.5) (i64.const 0x1f1f1f1f1f1f1f1f) (f32.const 32.75) (i64.const 0x2121212121212121)
  (f32.const 34.75) (f32.const 35.75) (i64.const 0x2424242424242424) (i32.const 0x25252525) (f32.const 38.75)
  (i64.const 0x2727272727272727) (i64.const 0x2828282828282828) (i32.const 0x29292929)
  (i64.const 0x2a2a2a2a2a2a2a2a) (f64.const -43.5) (i32.const 0x2c2c2c2c)) (f64.const -3.5) (f32.const 32.75)
  (i64.const 0x2a2a2a2a2a2a2a2a) (f64.const -3.5) (f64.const -20.5) (i32.const 0x2c2c2c2c) (f32.const 18.75)
  (f64.const -3.5) (f64.const -3.5) (f64.const -3.5) (f64.const -6.5) (f32.const 11.75) (f32.const 38.75)
  (i32.const 0x29292929) (i64.const 0x2121212121212121) (i64.const 0xf0f0f0f0f0f0f0f) (f32.const 21.75)
  (f32.const 12.75) (i64.const 0x2727272727272727) (f64.const -3.5) (f32.const 9.75) (f64.const -3.5)
  (f64.const -8.5) (f64.const -3.5) (f64.const -3.5) (f64.const -3.5) (f64.const -3.5) (f64.const -30.5)
  (f32.const 2.75) (f32.const 26.75) (f64.const -3.5) (f64.const -17.5) (i64.const 0x2424242424242424)
  (f64.const -5.5) (f64.const -3.5) (i32.const 0xe0e0e0e) (f64.const -3.5) (i64.const 0x1d1d1d1d1d1d1d1d)
  (i64.const 0x1818181818181818) (i32.const 0x17171717) (f64.const -3.5) (f32.const 35.75) (f64.const -27.5)
  (f64.const -3.5))
(assert_return (invoke "branch-39"
  (i32.const 0x1010101) (f32.const 2.75) (f64.const -3.5) (i32.const 0x4040404) (f64.const -5.5)
  (f64.const -6.5) (i64.const 0x707070707070707) (f64.const -8.5) (f32.const 9.75) (i32.const 0xa0a0a0a)
  (f32.const 11.75) (f32.const 12.75) (i32.const 0xd0d0d0d) (i32.const 0xe0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i32.const 0x10101010) (f64.const -17.5) (f32.const 18.75) (f64.const -19.5)
  (f64.const -20.5) (f32.const 21.75) (f64.const -22.5) (i32.const 0x17171717) (i64.const 0x1818181818181818)
  (i32.const 0x19191919) (f32.const 26.75) (f64.const -27.5) (f64.const -28.5) (i64.const 0x1d1d1d1d1d1d1d1d)
  (f64.const -30.5) (i64.const 0x1f1f1f1f1f1f1f1f) (f32.const 32.75) (i64.const 0x2121212121212121)
  (f32.const 34.75) (f32.const 35.75) (i64.const 0x2424242424242424) (i32.const 0x25252525) (f32.const 38.75)
  (i64.const 0x2727272727272727) (i64.const 0x2828282828282828) (i32.const 0x29292929)
  (i64.const 0x2a2a2a2a2a2a2a2a) (f64.const -43.5) (i32.const 0x2c2c2c2c)) (f64.const -3.5) (f32.const 32.75)
  (i64.const 0x2a2a2a2a2a2a2a2a) (f64.const -3.5) (f64.const -20.5) (i32.const 0x2c2c2c2c) (f32.const 18.75)
  (f64.const -3.5) (f64.const -3.5) (f64.const -3.5) (f64.const -6.5) (f32.const 11.75) (f32.const 38.75)
  (i32.const 0x29292929) (i64.const 0x2121212121212121) (i64.const 0xf0f0f0f0f0f0f0f) (f32.const 21.75)
  (f32.const 12.75) (i64.const 0x2727272727272727) (f64.const -3.5) (f32.const 9.75) (f64.const -3.5)
  (f64.const -8.5) (f64.const -3.5) (f64.const -3.5) (f64.const -3.5) (f64.const -3.5) (f64.const -30.5)
  (f32.const 2.75) (f32.const 26.75) (f64.const -3.5) (f64.const -17.5) (i64.const 0x2424242424242424)
  (f64.const -5.5) (f64.const -3.5) (i32.const 0xe0e0e0e) (f64.const -3.5) (i64.const 0x1d1d1d1d1d1d1d1d)
  (i64.const 0x1818181818181818) (i32.const 0x17171717) (f64.const -3.5) (f32.const 35.75) (f64.const -27.5)
  (f64.const -3.5))
(assert_return (invoke "rotation-39"
  (i32.const 0x1010101) (f32.const 2.75) (f64.const -3.5) (i32.const 0x4040404) (f64.const -5.5)
  (f64.const -6.5) (i64.const 0x707070707070707) (f64.const -8.5) (f32.const 9.75) (i32.const 0xa0a0a0a)
  (f32.const 11.75) (f32.const 12.75)) (i32.const 0x1010101) (f32.const 12.75) (f64.const -8.5)
  (i32.const 0x4040404) (f64.const -3.5) (f64.const -5.5) (i64.const 0x707070707070707) (f64.const -6.5)
  (f32.const 2.75) (i32.const 0xa0a0a0a) (f32.const 9.75) (f32.const 11.75))

(module
  (func $all (param i32 i64) (result i32 i64)
    local.get 0 local.get 1
  )
  (func $tail-call-40 (export "tail-call-40") (param i32 i64) (result i32 i64)
    local.get 0 local.get 1 return_call $all
  )
  (func $call-40 (export "call-40") (param i32 i64) (result i32 i64 i32)
    local.get 0 local.get 1 call $all local.get 0
  )
  (func $return-40 (export "return-40") (param i32 i64) (result i32 i64)
    local.get 0 local.get 1
  )
  (func $settled-40 (export "settled-40") (param i32 i64) (result i32 i64)
    local.get 0 local.get 1 block end return_call $all
  )
  (func $branch-40 (export "branch-40") (param i32 i64) (result i32 i64) (local i32 i64)
    i64.const 1
    block (result i32 i64)
      i64.const 5 local.get 0 local.get 1 local.get 0 br_if 0 drop drop drop local.get 0 local.get 1
    end
    local.set 3 local.set 2 drop local.get 2 local.get 3
  )
)

(assert_return (invoke "tail-call-40"
  (i32.const 0x1010101) (i64.const 0x202020202020202)) (i32.const 0x1010101) (i64.const 0x202020202020202))
(assert_return (invoke "call-40"
  (i32.const 0x1010101) (i64.const 0x202020202020202)) (i32.const 0x1010101) (i64.const 0x202020202020202)
  (i32.const 0x1010101))
(assert_return (invoke "return-40"
  (i32.const 0x1010101) (i64.const 0x202020202020202)) (i32.const 0x1010101) (i64.const 0x202020202020202))
(assert_return (invoke "settled-40"
  (i32.const 0x1010101) (i64.const 0x202020202020202)) (i32.const 0x1010101) (i64.const 0x202020202020202))
(assert_return (invoke "branch-40"
  (i32.const 0x1010101) (i64.const 0x202020202020202)) (i32.const 0x1010101) (i64.const 0x202020202020202))

(module
  (func $all (param i32 i64 i32) (result i32 i64 i32)
    local.get 0 local.get 1 local.get 2
  )
  (func $tail-call-41 (export "tail-call-41") (param i32 i32 i64) (result i32 i64 i32)
    local.get 0 local.get 2 local.get 1 return_call $all
  )
  (func $call-41 (export "call-41") (param i32 i32 i64) (result i32 i64 i32 i32)
    local.get 0 local.get 2 local.get 1 call $all local.get 0
  )
  (func $return-41 (export "return-41") (param i32 i32 i64) (result i32 i64 i32)
    local.get 0 local.get 2 local.get 1
  )
  (func $settled-41 (export "settled-41") (param i32 i32 i64) (result i32 i64 i32)
    local.get 0 local.get 2 local.get 1 block end return_call $all
  )
  (func $branch-41 (export "branch-41") (param i32 i32 i64) (result i32 i64 i32) (local i32 i64 i32)
    i64.const 1
    block (result i32 i64 i32)
      i64.const 5 local.get 0 local.get 2 local.get 1 local.get 0 br_if 0 drop drop drop drop local.get 0
      local.get 2 local.get 1
    end
    local.set 5 local.set 4 local.set 3 drop local.get 3 local.get 4 local.get 5
  )
)

(assert_return (invoke "tail-call-41"
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303)) (i32.const 0x1010101)
  (i64.const 0x303030303030303) (i32.const 0x2020202))
(assert_return (invoke "call-41"
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303)) (i32.const 0x1010101)
  (i64.const 0x303030303030303) (i32.const 0x2020202) (i32.const 0x1010101))
(assert_return (invoke "return-41"
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303)) (i32.const 0x1010101)
  (i64.const 0x303030303030303) (i32.const 0x2020202))
(assert_return (invoke "settled-41"
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303)) (i32.const 0x1010101)
  (i64.const 0x303030303030303) (i32.const 0x2020202))
(assert_return (invoke "branch-41"
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303)) (i32.const 0x1010101)
  (i64.const 0x303030303030303) (i32.const 0x2020202))

(module
  (func $all (param i32 i32 i64 i32) (result i32 i32 i64 i32)
    local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $tail-call-42 (export "tail-call-42") (param i32 i32 i64 i32) (result i32 i32 i64 i32)
    local.get 1 local.get 0 local.get 2 local.get 3 return_call $all
  )
  (func $call-42 (export "call-42") (param i32 i32 i64 i32) (result i32 i32 i64 i32 i32)
    local.get 1 local.get 0 local.get 2 local.get 3 call $all local.get 0
  )
  (func $return-42 (export "return-42") (param i32 i32 i64 i32) (result i32 i32 i64 i32)
    local.get 1 local.get 0 local.get 2 local.get 3
  )
  (func $settled-42 (export "settled-42") (param i32 i32 i64 i32) (result i32 i32 i64 i32)
    local.get 1 local.get 0 local.get 2 local.get 3 block end return_call $all
  )
  (func $branch-42 (export "branch-42") (param i32 i32 i64 i32) (result i32 i32 i64 i32)
  (local i32 i32 i64 i32)
    i64.const 1
    block (result i32 i32 i64 i32)
      i64.const 5 local.get 1 local.get 0 local.get 2 local.get 3 local.get 0 br_if 0 drop drop drop drop drop
      local.get 1 local.get 0 local.get 2 local.get 3
    end
    local.set 7 local.set 6 local.set 5 local.set 4 drop local.get 4 local.get 5 local.get 6 local.get 7
  )
)

(assert_return (invoke "tail-call-42"
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303) (i32.const 0x4040404))
  (i32.const 0x2020202) (i32.const 0x1010101) (i64.const 0x303030303030303) (i32.const 0x4040404))
(assert_return (invoke "call-42"
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303) (i32.const 0x4040404))
  (i32.const 0x2020202) (i32.const 0x1010101) (i64.const 0x303030303030303) (i32.const 0x4040404)
  (i32.const 0x1010101))
(assert_return (invoke "return-42"
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303) (i32.const 0x4040404))
  (i32.const 0x2020202) (i32.const 0x1010101) (i64.const 0x303030303030303) (i32.const 0x4040404))
(assert_return (invoke "settled-42"
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303) (i32.const 0x4040404))
  (i32.const 0x2020202) (i32.const 0x1010101) (i64.const 0x303030303030303) (i32.const 0x4040404))
(assert_return (invoke "branch-42"
  (i32.const 0x1010101) (i32.const 0x2020202) (i64.const 0x303030303030303) (i32.const 0x4040404))
  (i32.const 0x2020202) (i32.const 0x1010101) (i64.const 0x303030303030303) (i32.const 0x4040404))

(module
  (func $all (param i64 i32 i64 i32 i64 i64) (result i64 i32 i64 i32 i64 i64)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
  )
  (func $tail-call-43 (export "tail-call-43") (param i64 i64 i32 i64 i32 i64) (result i64 i32 i64 i32 i64 i64)
    local.get 0 local.get 4 local.get 3 local.get 2 local.get 1 local.get 5 return_call $all
  )
  (func $call-43 (export "call-43") (param i64 i64 i32 i64 i32 i64) (result i64 i32 i64 i32 i64 i64 i64)
    local.get 0 local.get 4 local.get 3 local.get 2 local.get 1 local.get 5 call $all local.get 0
  )
  (func $return-43 (export "return-43") (param i64 i64 i32 i64 i32 i64) (result i64 i32 i64 i32 i64 i64)
    local.get 0 local.get 4 local.get 3 local.get 2 local.get 1 local.get 5
  )
  (func $settled-43 (export "settled-43") (param i64 i64 i32 i64 i32 i64) (result i64 i32 i64 i32 i64 i64)
    local.get 0 local.get 4 local.get 3 local.get 2 local.get 1 local.get 5 block end return_call $all
  )
  (func $branch-43 (export "branch-43") (param i64 i64 i32 i64 i32 i64) (result i64 i32 i64 i32 i64 i64)
  (local i64 i32 i64 i32 i64 i64)
    i64.const 1
    block (result i64 i32 i64 i32 i64 i64)
      i64.const 5 local.get 0 local.get 4 local.get 3 local.get 2 local.get 1 local.get 5 local.get 0 drop
      i32.const 1 br_if 0 drop drop drop drop drop drop drop local.get 0 local.get 4 local.get 3 local.get 2
      local.get 1 local.get 5
    end
    local.set 11 local.set 10 local.set 9 local.set 8 local.set 7 local.set 6 drop local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
  )
)

(assert_return (invoke "tail-call-43"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i32.const 0x3030303)
  (i64.const 0x404040404040404) (i32.const 0x5050505) (i64.const 0x606060606060606))
  (i64.const 0x101010101010101) (i32.const 0x5050505) (i64.const 0x404040404040404) (i32.const 0x3030303)
  (i64.const 0x202020202020202) (i64.const 0x606060606060606))
(assert_return (invoke "call-43"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i32.const 0x3030303)
  (i64.const 0x404040404040404) (i32.const 0x5050505) (i64.const 0x606060606060606))
  (i64.const 0x101010101010101) (i32.const 0x5050505) (i64.const 0x404040404040404) (i32.const 0x3030303)
  (i64.const 0x202020202020202) (i64.const 0x606060606060606) (i64.const 0x101010101010101))
(assert_return (invoke "return-43"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i32.const 0x3030303)
  (i64.const 0x404040404040404) (i32.const 0x5050505) (i64.const 0x606060606060606))
  (i64.const 0x101010101010101) (i32.const 0x5050505) (i64.const 0x404040404040404) (i32.const 0x3030303)
  (i64.const 0x202020202020202) (i64.const 0x606060606060606))
(assert_return (invoke "settled-43"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i32.const 0x3030303)
  (i64.const 0x404040404040404) (i32.const 0x5050505) (i64.const 0x606060606060606))
  (i64.const 0x101010101010101) (i32.const 0x5050505) (i64.const 0x404040404040404) (i32.const 0x3030303)
  (i64.const 0x202020202020202) (i64.const 0x606060606060606))
(assert_return (invoke "branch-43"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i32.const 0x3030303)
  (i64.const 0x404040404040404) (i32.const 0x5050505) (i64.const 0x606060606060606))
  (i64.const 0x101010101010101) (i32.const 0x5050505) (i64.const 0x404040404040404) (i32.const 0x3030303)
  (i64.const 0x202020202020202) (i64.const 0x606060606060606))

(module
  (func $all (param i32 i64 i32 i32 i64 i64 i64 i32 i32) (result i32 i64 i32 i32 i64 i64 i64 i32 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8
  )
  (func $tail-call-44 (export "tail-call-44") (param i32 i64 i32 i64 i64 i32 i32 i64 i64)
  (result i32 i64 i32 i32 i64 i64 i64 i32 i32)
    local.get 6 local.get 1 local.get 2 local.get 5 local.get 4 local.get 8 local.get 7 local.get 6
    local.get 6 return_call $all
  )
  (func $call-44 (export "call-44") (param i32 i64 i32 i64 i64 i32 i32 i64 i64)
  (result i32 i64 i32 i32 i64 i64 i64 i32 i32 i32)
    local.get 6 local.get 1 local.get 2 local.get 5 local.get 4 local.get 8 local.get 7 local.get 6
    local.get 6 call $all local.get 0
  )
  (func $return-44 (export "return-44") (param i32 i64 i32 i64 i64 i32 i32 i64 i64)
  (result i32 i64 i32 i32 i64 i64 i64 i32 i32)
    local.get 6 local.get 1 local.get 2 local.get 5 local.get 4 local.get 8 local.get 7 local.get 6
    local.get 6
  )
  (func $settled-44 (export "settled-44") (param i32 i64 i32 i64 i64 i32 i32 i64 i64)
  (result i32 i64 i32 i32 i64 i64 i64 i32 i32)
    local.get 6 local.get 1 local.get 2 local.get 5 local.get 4 local.get 8 local.get 7 local.get 6
    local.get 6 block end return_call $all
  )
  (func $branch-44 (export "branch-44") (param i32 i64 i32 i64 i64 i32 i32 i64 i64)
  (result i32 i64 i32 i32 i64 i64 i64 i32 i32) (local i32 i64 i32 i32 i64 i64 i64 i32 i32)
    i64.const 1
    block (result i32 i64 i32 i32 i64 i64 i64 i32 i32)
      i64.const 5 local.get 6 local.get 1 local.get 2 local.get 5 local.get 4 local.get 8 local.get 7
      local.get 6 local.get 6 local.get 0 br_if 0 drop drop drop drop drop drop drop drop drop drop
      local.get 6 local.get 1 local.get 2 local.get 5 local.get 4 local.get 8 local.get 7 local.get 6
      local.get 6
    end
    local.set 17 local.set 16 local.set 15 local.set 14 local.set 13 local.set 12 local.set 11 local.set 10
    local.set 9 drop local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
)

(assert_return (invoke "tail-call-44"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i32.const 0x6060606) (i32.const 0x7070707) (i64.const 0x808080808080808)
  (i64.const 0x909090909090909)) (i32.const 0x7070707) (i64.const 0x202020202020202) (i32.const 0x3030303)
  (i32.const 0x6060606) (i64.const 0x505050505050505) (i64.const 0x909090909090909)
  (i64.const 0x808080808080808) (i32.const 0x7070707) (i32.const 0x7070707))
(assert_return (invoke "call-44"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i32.const 0x6060606) (i32.const 0x7070707) (i64.const 0x808080808080808)
  (i64.const 0x909090909090909)) (i32.const 0x7070707) (i64.const 0x202020202020202) (i32.const 0x3030303)
  (i32.const 0x6060606) (i64.const 0x505050505050505) (i64.const 0x909090909090909)
  (i64.const 0x808080808080808) (i32.const 0x7070707) (i32.const 0x7070707) (i32.const 0x1010101))
(assert_return (invoke "return-44"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i32.const 0x6060606) (i32.const 0x7070707) (i64.const 0x808080808080808)
  (i64.const 0x909090909090909)) (i32.const 0x7070707) (i64.const 0x202020202020202) (i32.const 0x3030303)
  (i32.const 0x6060606) (i64.const 0x505050505050505) (i64.const 0x909090909090909)
  (i64.const 0x808080808080808) (i32.const 0x7070707) (i32.const 0x7070707))
(assert_return (invoke "settled-44"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i32.const 0x6060606) (i32.const 0x7070707) (i64.const 0x808080808080808)
  (i64.const 0x909090909090909)) (i32.const 0x7070707) (i64.const 0x202020202020202) (i32.const 0x3030303)
  (i32.const 0x6060606) (i64.const 0x505050505050505) (i64.const 0x909090909090909)
  (i64.const 0x808080808080808) (i32.const 0x7070707) (i32.const 0x7070707))
(assert_return (invoke "branch-44"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i64.const 0x404040404040404)
  (i64.const 0x505050505050505) (i32.const 0x6060606) (i32.const 0x7070707) (i64.const 0x808080808080808)
  (i64.const 0x909090909090909)) (i32.const 0x7070707) (i64.const 0x202020202020202) (i32.const 0x3030303)
  (i32.const 0x6060606) (i64.const 0x505050505050505) (i64.const 0x909090909090909)
  (i64.const 0x808080808080808) (i32.const 0x7070707) (i32.const 0x7070707))

(module
  (func $all (param i32 i64 i32 i32 i32 i32 i32 i64 i32 i32 i32 i64)
  (result i32 i64 i32 i32 i32 i32 i32 i64 i32 i32 i32 i64)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
  )
  (func $tail-call-45 (export "tail-call-45") (param i32 i64 i32 i32 i32 i32 i64 i32 i32 i32 i64 i32)
  (result i32 i64 i32 i32 i32 i32 i32 i64 i32 i32 i32 i64)
    local.get 4 local.get 10 local.get 9 local.get 7 local.get 3 local.get 0 local.get 8 local.get 1
    local.get 11 local.get 2 local.get 5 local.get 6 return_call $all
  )
  (func $call-45 (export "call-45") (param i32 i64 i32 i32 i32 i32 i64 i32 i32 i32 i64 i32)
  (result i32 i64 i32 i32 i32 i32 i32 i64 i32 i32 i32 i64 i32)
    local.get 4 local.get 10 local.get 9 local.get 7 local.get 3 local.get 0 local.get 8 local.get 1
    local.get 11 local.get 2 local.get 5 local.get 6 call $all local.get 0
  )
  (func $return-45 (export "return-45") (param i32 i64 i32 i32 i32 i32 i64 i32 i32 i32 i64 i32)
  (result i32 i64 i32 i32 i32 i32 i32 i64 i32 i32 i32 i64)
    local.get 4 local.get 10 local.get 9 local.get 7 local.get 3 local.get 0 local.get 8 local.get 1
    local.get 11 local.get 2 local.get 5 local.get 6
  )
  (func $settled-45 (export "settled-45") (param i32 i64 i32 i32 i32 i32 i64 i32 i32 i32 i64 i32)
  (result i32 i64 i32 i32 i32 i32 i32 i64 i32 i32 i32 i64)
    local.get 4 local.get 10 local.get 9 local.get 7 local.get 3 local.get 0 local.get 8 local.get 1
    local.get 11 local.get 2 local.get 5 local.get 6 block end return_call $all
  )
  (func $branch-45 (export "branch-45") (param i32 i64 i32 i32 i32 i32 i64 i32 i32 i32 i64 i32)
  (result i32 i64 i32 i32 i32 i32 i32 i64 i32 i32 i32 i64)
  (local i32 i64 i32 i32 i32 i32 i32 i64 i32 i32 i32 i64)
    i64.const 1
    block (result i32 i64 i32 i32 i32 i32 i32 i64 i32 i32 i32 i64)
      i64.const 5 local.get 4 local.get 10 local.get 9 local.get 7 local.get 3 local.get 0 local.get 8
      local.get 1 local.get 11 local.get 2 local.get 5 local.get 6 local.get 0 br_if 0 drop drop drop drop
      drop drop drop drop drop drop drop drop drop local.get 4 local.get 10 local.get 9 local.get 7
      local.get 3 local.get 0 local.get 8 local.get 1 local.get 11 local.get 2 local.get 5 local.get 6
    end
    local.set 23 local.set 22 local.set 21 local.set 20 local.set 19 local.set 18 local.set 17 local.set 16
    local.set 15 local.set 14 local.set 13 local.set 12 drop local.get 12 local.get 13 local.get 14
    local.get 15 local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22
    local.get 23
  )
)

(assert_return (invoke "tail-call-45"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i32.const 0x9090909) (i32.const 0xa0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b) (i32.const 0xc0c0c0c))
  (i32.const 0x5050505) (i64.const 0xb0b0b0b0b0b0b0b) (i32.const 0xa0a0a0a) (i32.const 0x8080808)
  (i32.const 0x4040404) (i32.const 0x1010101) (i32.const 0x9090909) (i64.const 0x202020202020202)
  (i32.const 0xc0c0c0c) (i32.const 0x3030303) (i32.const 0x6060606) (i64.const 0x707070707070707))
(assert_return (invoke "call-45"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i32.const 0x9090909) (i32.const 0xa0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b) (i32.const 0xc0c0c0c))
  (i32.const 0x5050505) (i64.const 0xb0b0b0b0b0b0b0b) (i32.const 0xa0a0a0a) (i32.const 0x8080808)
  (i32.const 0x4040404) (i32.const 0x1010101) (i32.const 0x9090909) (i64.const 0x202020202020202)
  (i32.const 0xc0c0c0c) (i32.const 0x3030303) (i32.const 0x6060606) (i64.const 0x707070707070707)
  (i32.const 0x1010101))
(assert_return (invoke "return-45"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i32.const 0x9090909) (i32.const 0xa0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b) (i32.const 0xc0c0c0c))
  (i32.const 0x5050505) (i64.const 0xb0b0b0b0b0b0b0b) (i32.const 0xa0a0a0a) (i32.const 0x8080808)
  (i32.const 0x4040404) (i32.const 0x1010101) (i32.const 0x9090909) (i64.const 0x202020202020202)
  (i32.const 0xc0c0c0c) (i32.const 0x3030303) (i32.const 0x6060606) (i64.const 0x707070707070707))
(assert_return (invoke "settled-45"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i32.const 0x9090909) (i32.const 0xa0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b) (i32.const 0xc0c0c0c))
  (i32.const 0x5050505) (i64.const 0xb0b0b0b0b0b0b0b) (i32.const 0xa0a0a0a) (i32.const 0x8080808)
  (i32.const 0x4040404) (i32.const 0x1010101) (i32.const 0x9090909) (i64.const 0x202020202020202)
  (i32.const 0xc0c0c0c) (i32.const 0x3030303) (i32.const 0x6060606) (i64.const 0x707070707070707))
(assert_return (invoke "branch-45"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i32.const 0x6060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i32.const 0x9090909) (i32.const 0xa0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b) (i32.const 0xc0c0c0c))
  (i32.const 0x5050505) (i64.const 0xb0b0b0b0b0b0b0b) (i32.const 0xa0a0a0a) (i32.const 0x8080808)
  (i32.const 0x4040404) (i32.const 0x1010101) (i32.const 0x9090909) (i64.const 0x202020202020202)
  (i32.const 0xc0c0c0c) (i32.const 0x3030303) (i32.const 0x6060606) (i64.const 0x707070707070707))

(module
  (func $all (param i32 i32 i32 i64 i64 i32 i64 i32 i32 i64 i64 i64 i32 i64 i64 i32 i32 i32)
  (result i32 i32 i32 i64 i64 i32 i64 i32 i32 i64 i64 i64 i32 i64 i64 i32 i32 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
  (func $tail-call-46 (export "tail-call-46")
  (param i64 i32 i32 i32 i32 i64 i64 i64 i32 i32 i32 i32 i64 i32 i64 i64 i64 i32)
  (result i32 i32 i32 i64 i64 i32 i64 i32 i32 i64 i64 i64 i32 i64 i64 i32 i32 i32)
    local.get 2 local.get 8 local.get 13 local.get 12 local.get 7 local.get 17 local.get 15 local.get 3
    local.get 9 local.get 6 local.get 14 local.get 0 local.get 4 local.get 5 local.get 16 local.get 11
    local.get 10 local.get 1 return_call $all
  )
  (func $call-46 (export "call-46")
  (param i64 i32 i32 i32 i32 i64 i64 i64 i32 i32 i32 i32 i64 i32 i64 i64 i64 i32)
  (result i32 i32 i32 i64 i64 i32 i64 i32 i32 i64 i64 i64 i32 i64 i64 i32 i32 i32 i64)
    local.get 2 local.get 8 local.get 13 local.get 12 local.get 7 local.get 17 local.get 15 local.get 3
    local.get 9 local.get 6 local.get 14 local.get 0 local.get 4 local.get 5 local.get 16 local.get 11
    local.get 10 local.get 1 call $all local.get 0
  )
  (func $return-46 (export "return-46")
  (param i64 i32 i32 i32 i32 i64 i64 i64 i32 i32 i32 i32 i64 i32 i64 i64 i64 i32)
  (result i32 i32 i32 i64 i64 i32 i64 i32 i32 i64 i64 i64 i32 i64 i64 i32 i32 i32)
    local.get 2 local.get 8 local.get 13 local.get 12 local.get 7 local.get 17 local.get 15 local.get 3
    local.get 9 local.get 6 local.get 14 local.get 0 local.get 4 local.get 5 local.get 16 local.get 11
    local.get 10 local.get 1
  )
  (func $settled-46 (export "settled-46")
  (param i64 i32 i32 i32 i32 i64 i64 i64 i32 i32 i32 i32 i64 i32 i64 i64 i64 i32)
  (result i32 i32 i32 i64 i64 i32 i64 i32 i32 i64 i64 i64 i32 i64 i64 i32 i32 i32)
    local.get 2 local.get 8 local.get 13 local.get 12 local.get 7 local.get 17 local.get 15 local.get 3
    local.get 9 local.get 6 local.get 14 local.get 0 local.get 4 local.get 5 local.get 16 local.get 11
    local.get 10 local.get 1 block end return_call $all
  )
  (func $branch-46 (export "branch-46")
  (param i64 i32 i32 i32 i32 i64 i64 i64 i32 i32 i32 i32 i64 i32 i64 i64 i64 i32)
  (result i32 i32 i32 i64 i64 i32 i64 i32 i32 i64 i64 i64 i32 i64 i64 i32 i32 i32)
  (local i32 i32 i32 i64 i64 i32 i64 i32 i32 i64 i64 i64 i32 i64 i64 i32 i32 i32)
    i64.const 1
    block (result i32 i32 i32 i64 i64 i32 i64 i32 i32 i64 i64 i64 i32 i64 i64 i32 i32 i32)
      i64.const 5 local.get 2 local.get 8 local.get 13 local.get 12 local.get 7 local.get 17 local.get 15
      local.get 3 local.get 9 local.get 6 local.get 14 local.get 0 local.get 4 local.get 5 local.get 16
      local.get 11 local.get 10 local.get 1 local.get 0 drop i32.const 1 br_if 0 drop drop drop drop drop drop
      drop drop drop drop drop drop drop drop drop drop drop drop drop local.get 2 local.get 8 local.get 13
      local.get 12 local.get 7 local.get 17 local.get 15 local.get 3 local.get 9 local.get 6 local.get 14
      local.get 0 local.get 4 local.get 5 local.get 16 local.get 11 local.get 10 local.get 1
    end
    local.set 35 local.set 34 local.set 33 local.set 32 local.set 31 local.set 30 local.set 29 local.set 28
    local.set 27 local.set 26 local.set 25 local.set 24 local.set 23 local.set 22 local.set 21 local.set 20
    local.set 19 local.set 18 drop local.get 18 local.get 19 local.get 20 local.get 21 local.get 22
    local.get 23 local.get 24 local.get 25 local.get 26 local.get 27 local.get 28 local.get 29 local.get 30
    local.get 31 local.get 32 local.get 33 local.get 34 local.get 35
  )
)

(assert_return (invoke "tail-call-46"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808) (i32.const 0x9090909) (i32.const 0xa0a0a0a) (i32.const 0xb0b0b0b)
  (i32.const 0xc0c0c0c) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)
  (i64.const 0x1010101010101010) (i64.const 0x1111111111111111) (i32.const 0x12121212)) (i32.const 0x3030303)
  (i32.const 0x9090909) (i32.const 0xe0e0e0e) (i64.const 0xd0d0d0d0d0d0d0d) (i64.const 0x808080808080808)
  (i32.const 0x12121212) (i64.const 0x1010101010101010) (i32.const 0x4040404) (i32.const 0xa0a0a0a)
  (i64.const 0x707070707070707) (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x101010101010101)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i64.const 0x1111111111111111) (i32.const 0xc0c0c0c)
  (i32.const 0xb0b0b0b) (i32.const 0x2020202))
(assert_return (invoke "call-46"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808) (i32.const 0x9090909) (i32.const 0xa0a0a0a) (i32.const 0xb0b0b0b)
  (i32.const 0xc0c0c0c) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)
  (i64.const 0x1010101010101010) (i64.const 0x1111111111111111) (i32.const 0x12121212)) (i32.const 0x3030303)
  (i32.const 0x9090909) (i32.const 0xe0e0e0e) (i64.const 0xd0d0d0d0d0d0d0d) (i64.const 0x808080808080808)
  (i32.const 0x12121212) (i64.const 0x1010101010101010) (i32.const 0x4040404) (i32.const 0xa0a0a0a)
  (i64.const 0x707070707070707) (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x101010101010101)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i64.const 0x1111111111111111) (i32.const 0xc0c0c0c)
  (i32.const 0xb0b0b0b) (i32.const 0x2020202) (i64.const 0x101010101010101))
(assert_return (invoke "return-46"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808) (i32.const 0x9090909) (i32.const 0xa0a0a0a) (i32.const 0xb0b0b0b)
  (i32.const 0xc0c0c0c) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)
  (i64.const 0x1010101010101010) (i64.const 0x1111111111111111) (i32.const 0x12121212)) (i32.const 0x3030303)
  (i32.const 0x9090909) (i32.const 0xe0e0e0e) (i64.const 0xd0d0d0d0d0d0d0d) (i64.const 0x808080808080808)
  (i32.const 0x12121212) (i64.const 0x1010101010101010) (i32.const 0x4040404) (i32.const 0xa0a0a0a)
  (i64.const 0x707070707070707) (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x101010101010101)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i64.const 0x1111111111111111) (i32.const 0xc0c0c0c)
  (i32.const 0xb0b0b0b) (i32.const 0x2020202))
(assert_return (invoke "settled-46"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808) (i32.const 0x9090909) (i32.const 0xa0a0a0a) (i32.const 0xb0b0b0b)
  (i32.const 0xc0c0c0c) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)
  (i64.const 0x1010101010101010) (i64.const 0x1111111111111111) (i32.const 0x12121212)) (i32.const 0x3030303)
  (i32.const 0x9090909) (i32.const 0xe0e0e0e) (i64.const 0xd0d0d0d0d0d0d0d) (i64.const 0x808080808080808)
  (i32.const 0x12121212) (i64.const 0x1010101010101010) (i32.const 0x4040404) (i32.const 0xa0a0a0a)
  (i64.const 0x707070707070707) (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x101010101010101)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i64.const 0x1111111111111111) (i32.const 0xc0c0c0c)
  (i32.const 0xb0b0b0b) (i32.const 0x2020202))
(assert_return (invoke "branch-46"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808) (i32.const 0x9090909) (i32.const 0xa0a0a0a) (i32.const 0xb0b0b0b)
  (i32.const 0xc0c0c0c) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)
  (i64.const 0x1010101010101010) (i64.const 0x1111111111111111) (i32.const 0x12121212)) (i32.const 0x3030303)
  (i32.const 0x9090909) (i32.const 0xe0e0e0e) (i64.const 0xd0d0d0d0d0d0d0d) (i64.const 0x808080808080808)
  (i32.const 0x12121212) (i64.const 0x1010101010101010) (i32.const 0x4040404) (i32.const 0xa0a0a0a)
  (i64.const 0x707070707070707) (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x101010101010101)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i64.const 0x1111111111111111) (i32.const 0xc0c0c0c)
  (i32.const 0xb0b0b0b) (i32.const 0x2020202))

(module
  (func $all
  (param i64 i64 i32 i64 i64 i64 i64 i64 i32 i32 i32 i64 i32 i32 i32 i32 i64 i64 i64 i64 i64 i64 i32 i64 i32 i32)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i32 i32 i64 i32 i32 i32 i32 i64 i64 i64 i64 i64 i64 i32 i64 i32 i32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
    local.get 24 local.get 25
  )
  (func $tail-call-47 (export "tail-call-47")
  (param i32 i64 i32 i32 i64 i32 i64 i32 i64 i64 i64 i32 i64 i64 i64 i64 i32 i32 i64 i64 i32 i32 i64 i64 i64 i32)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i32 i32 i64 i32 i32 i32 i32 i64 i64 i64 i64 i64 i64 i32 i64 i32 i32)
    local.get 23 local.get 22 local.get 21 local.get 10 local.get 8 local.get 4 local.get 14 local.get 13
    local.get 7 local.get 11 local.get 3 local.get 6 local.get 25 local.get 5 local.get 0 local.get 20
    local.get 9 local.get 19 local.get 18 local.get 1 local.get 12 local.get 24 local.get 16 local.get 15
    local.get 2 local.get 17 return_call $all
  )
  (func $call-47 (export "call-47")
  (param i32 i64 i32 i32 i64 i32 i64 i32 i64 i64 i64 i32 i64 i64 i64 i64 i32 i32 i64 i64 i32 i32 i64 i64 i64 i32)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i32 i32 i64 i32 i32 i32 i32 i64 i64 i64 i64 i64 i64 i32 i64 i32 i32 i32)
    local.get 23 local.get 22 local.get 21 local.get 10 local.get 8 local.get 4 local.get 14 local.get 13
    local.get 7 local.get 11 local.get 3 local.get 6 local.get 25 local.get 5 local.get 0 local.get 20
    local.get 9 local.get 19 local.get 18 local.get 1 local.get 12 local.get 24 local.get 16 local.get 15
    local.get 2 local.get 17 call $all local.get 0
  )
  (func $return-47 (export "return-47")
  (param i32 i64 i32 i32 i64 i32 i64 i32 i64 i64 i64 i32 i64 i64 i64 i64 i32 i32 i64 i64 i32 i32 i64 i64 i64 i32)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i32 i32 i64 i32 i32 i32 i32 i64 i64 i64 i64 i64 i64 i32 i64 i32 i32)
    local.get 23 local.get 22 local.get 21 local.get 10 local.get 8 local.get 4 local.get 14 local.get 13
    local.get 7 local.get 11 local.get 3 local.get 6 local.get 25 local.get 5 local.get 0 local.get 20
    local.get 9 local.get 19 local.get 18 local.get 1 local.get 12 local.get 24 local.get 16 local.get 15
    local.get 2 local.get 17
  )
  (func $settled-47 (export "settled-47")
  (param i32 i64 i32 i32 i64 i32 i64 i32 i64 i64 i64 i32 i64 i64 i64 i64 i32 i32 i64 i64 i32 i32 i64 i64 i64 i32)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i32 i32 i64 i32 i32 i32 i32 i64 i64 i64 i64 i64 i64 i32 i64 i32 i32)
    local.get 23 local.get 22 local.get 21 local.get 10 local.get 8 local.get 4 local.get 14 local.get 13
    local.get 7 local.get 11 local.get 3 local.get 6 local.get 25 local.get 5 local.get 0 local.get 20
    local.get 9 local.get 19 local.get 18 local.get 1 local.get 12 local.get 24 local.get 16 local.get 15
    local.get 2 local.get 17 block end return_call $all
  )
  (func $branch-47 (export "branch-47")
  (param i32 i64 i32 i32 i64 i32 i64 i32 i64 i64 i64 i32 i64 i64 i64 i64 i32 i32 i64 i64 i32 i32 i64 i64 i64 i32)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i32 i32 i64 i32 i32 i32 i32 i64 i64 i64 i64 i64 i64 i32 i64 i32 i32)
  (local i64 i64 i32 i64 i64 i64 i64 i64 i32 i32 i32 i64 i32 i32 i32 i32 i64 i64 i64 i64 i64 i64 i32 i64 i32 i32)
    i64.const 1
    block (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i32 i32 i64 i32 i32 i32 i32 i64 i64 i64 i64 i64 i64 i32 i64 i32 i32)
      i64.const 5 local.get 23 local.get 22 local.get 21 local.get 10 local.get 8 local.get 4 local.get 14
      local.get 13 local.get 7 local.get 11 local.get 3 local.get 6 local.get 25 local.get 5 local.get 0
      local.get 20 local.get 9 local.get 19 local.get 18 local.get 1 local.get 12 local.get 24 local.get 16
      local.get 15 local.get 2 local.get 17 local.get 0 br_if 0 drop drop drop drop drop drop drop drop drop
      drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop local.get 23
      local.get 22 local.get 21 local.get 10 local.get 8 local.get 4 local.get 14 local.get 13 local.get 7
      local.get 11 local.get 3 local.get 6 local.get 25 local.get 5 local.get 0 local.get 20 local.get 9
      local.get 19 local.get 18 local.get 1 local.get 12 local.get 24 local.get 16 local.get 15 local.get 2
      local.get 17
    end
    local.set 51 local.set 50 local.set 49 local.set 48 local.set 47 local.set 46 local.set 45 local.set 44
    local.set 43 local.set 42 local.set 41 local.set 40 local.set 39 local.set 38 local.set 37 local.set 36
    local.set 35 local.set 34 local.set 33 local.set 32 local.set 31 local.set 30 local.set 29 local.set 28
    local.set 27 local.set 26 drop local.get 26 local.get 27 local.get 28 local.get 29 local.get 30
    local.get 31 local.get 32 local.get 33 local.get 34 local.get 35 local.get 36 local.get 37 local.get 38
    local.get 39 local.get 40 local.get 41 local.get 42 local.get 43 local.get 44 local.get 45 local.get 46
    local.get 47 local.get 48 local.get 49 local.get 50 local.get 51
  )
)

(assert_return (invoke "tail-call-47"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i64.const 0x505050505050505) (i32.const 0x6060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (i32.const 0xc0c0c0c) (i64.const 0xd0d0d0d0d0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x1010101010101010) (i32.const 0x11111111) (i32.const 0x12121212)
  (i64.const 0x1313131313131313) (i64.const 0x1414141414141414) (i32.const 0x15151515) (i32.const 0x16161616)
  (i64.const 0x1717171717171717) (i64.const 0x1818181818181818) (i64.const 0x1919191919191919)
  (i32.const 0x1a1a1a1a)) (i64.const 0x1818181818181818) (i64.const 0x1717171717171717) (i32.const 0x16161616)
  (i64.const 0xb0b0b0b0b0b0b0b) (i64.const 0x909090909090909) (i64.const 0x505050505050505)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0xe0e0e0e0e0e0e0e) (i32.const 0x8080808) (i32.const 0xc0c0c0c)
  (i32.const 0x4040404) (i64.const 0x707070707070707) (i32.const 0x1a1a1a1a) (i32.const 0x6060606)
  (i32.const 0x1010101) (i32.const 0x15151515) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0x1414141414141414)
  (i64.const 0x1313131313131313) (i64.const 0x202020202020202) (i64.const 0xd0d0d0d0d0d0d0d)
  (i64.const 0x1919191919191919) (i32.const 0x11111111) (i64.const 0x1010101010101010) (i32.const 0x3030303)
  (i32.const 0x12121212))
(assert_return (invoke "call-47"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i64.const 0x505050505050505) (i32.const 0x6060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (i32.const 0xc0c0c0c) (i64.const 0xd0d0d0d0d0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x1010101010101010) (i32.const 0x11111111) (i32.const 0x12121212)
  (i64.const 0x1313131313131313) (i64.const 0x1414141414141414) (i32.const 0x15151515) (i32.const 0x16161616)
  (i64.const 0x1717171717171717) (i64.const 0x1818181818181818) (i64.const 0x1919191919191919)
  (i32.const 0x1a1a1a1a)) (i64.const 0x1818181818181818) (i64.const 0x1717171717171717) (i32.const 0x16161616)
  (i64.const 0xb0b0b0b0b0b0b0b) (i64.const 0x909090909090909) (i64.const 0x505050505050505)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0xe0e0e0e0e0e0e0e) (i32.const 0x8080808) (i32.const 0xc0c0c0c)
  (i32.const 0x4040404) (i64.const 0x707070707070707) (i32.const 0x1a1a1a1a) (i32.const 0x6060606)
  (i32.const 0x1010101) (i32.const 0x15151515) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0x1414141414141414)
  (i64.const 0x1313131313131313) (i64.const 0x202020202020202) (i64.const 0xd0d0d0d0d0d0d0d)
  (i64.const 0x1919191919191919) (i32.const 0x11111111) (i64.const 0x1010101010101010) (i32.const 0x3030303)
  (i32.const 0x12121212) (i32.const 0x1010101))
(assert_return (invoke "return-47"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i64.const 0x505050505050505) (i32.const 0x6060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (i32.const 0xc0c0c0c) (i64.const 0xd0d0d0d0d0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x1010101010101010) (i32.const 0x11111111) (i32.const 0x12121212)
  (i64.const 0x1313131313131313) (i64.const 0x1414141414141414) (i32.const 0x15151515) (i32.const 0x16161616)
  (i64.const 0x1717171717171717) (i64.const 0x1818181818181818) (i64.const 0x1919191919191919)
  (i32.const 0x1a1a1a1a)) (i64.const 0x1818181818181818) (i64.const 0x1717171717171717) (i32.const 0x16161616)
  (i64.const 0xb0b0b0b0b0b0b0b) (i64.const 0x909090909090909) (i64.const 0x505050505050505)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0xe0e0e0e0e0e0e0e) (i32.const 0x8080808) (i32.const 0xc0c0c0c)
  (i32.const 0x4040404) (i64.const 0x707070707070707) (i32.const 0x1a1a1a1a) (i32.const 0x6060606)
  (i32.const 0x1010101) (i32.const 0x15151515) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0x1414141414141414)
  (i64.const 0x1313131313131313) (i64.const 0x202020202020202) (i64.const 0xd0d0d0d0d0d0d0d)
  (i64.const 0x1919191919191919) (i32.const 0x11111111) (i64.const 0x1010101010101010) (i32.const 0x3030303)
  (i32.const 0x12121212))
(assert_return (invoke "settled-47"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i64.const 0x505050505050505) (i32.const 0x6060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (i32.const 0xc0c0c0c) (i64.const 0xd0d0d0d0d0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x1010101010101010) (i32.const 0x11111111) (i32.const 0x12121212)
  (i64.const 0x1313131313131313) (i64.const 0x1414141414141414) (i32.const 0x15151515) (i32.const 0x16161616)
  (i64.const 0x1717171717171717) (i64.const 0x1818181818181818) (i64.const 0x1919191919191919)
  (i32.const 0x1a1a1a1a)) (i64.const 0x1818181818181818) (i64.const 0x1717171717171717) (i32.const 0x16161616)
  (i64.const 0xb0b0b0b0b0b0b0b) (i64.const 0x909090909090909) (i64.const 0x505050505050505)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0xe0e0e0e0e0e0e0e) (i32.const 0x8080808) (i32.const 0xc0c0c0c)
  (i32.const 0x4040404) (i64.const 0x707070707070707) (i32.const 0x1a1a1a1a) (i32.const 0x6060606)
  (i32.const 0x1010101) (i32.const 0x15151515) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0x1414141414141414)
  (i64.const 0x1313131313131313) (i64.const 0x202020202020202) (i64.const 0xd0d0d0d0d0d0d0d)
  (i64.const 0x1919191919191919) (i32.const 0x11111111) (i64.const 0x1010101010101010) (i32.const 0x3030303)
  (i32.const 0x12121212))
(assert_return (invoke "branch-47"
  (i32.const 0x1010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i64.const 0x505050505050505) (i32.const 0x6060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (i32.const 0xc0c0c0c) (i64.const 0xd0d0d0d0d0d0d0d) (i64.const 0xe0e0e0e0e0e0e0e)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0x1010101010101010) (i32.const 0x11111111) (i32.const 0x12121212)
  (i64.const 0x1313131313131313) (i64.const 0x1414141414141414) (i32.const 0x15151515) (i32.const 0x16161616)
  (i64.const 0x1717171717171717) (i64.const 0x1818181818181818) (i64.const 0x1919191919191919)
  (i32.const 0x1a1a1a1a)) (i64.const 0x1818181818181818) (i64.const 0x1717171717171717) (i32.const 0x16161616)
  (i64.const 0xb0b0b0b0b0b0b0b) (i64.const 0x909090909090909) (i64.const 0x505050505050505)
  (i64.const 0xf0f0f0f0f0f0f0f) (i64.const 0xe0e0e0e0e0e0e0e) (i32.const 0x8080808) (i32.const 0xc0c0c0c)
  (i32.const 0x4040404) (i64.const 0x707070707070707) (i32.const 0x1a1a1a1a) (i32.const 0x6060606)
  (i32.const 0x1010101) (i32.const 0x15151515) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0x1414141414141414)
  (i64.const 0x1313131313131313) (i64.const 0x202020202020202) (i64.const 0xd0d0d0d0d0d0d0d)
  (i64.const 0x1919191919191919) (i32.const 0x11111111) (i64.const 0x1010101010101010) (i32.const 0x3030303)
  (i32.const 0x12121212))

(module
  (func $all
  (param i32 i32 i64 i32 i32 i64 i64 i64 i64 i64 i32 i32 i32 i32 i32 i32 i64 i64 i64 i64 i32 i64 i64 i32 i64 i32 i64 i64 i64 i64 i32 i32 i32 i32 i32 i64)
  (result i32 i32 i64 i32 i32 i64 i64 i64 i64 i64 i32 i32 i32 i32 i32 i32 i64 i64 i64 i64 i32 i64 i64 i32 i64 i32 i64 i64 i64 i64 i32 i32 i32 i32 i32 i64)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
    local.get 24 local.get 25 local.get 26 local.get 27 local.get 28 local.get 29 local.get 30 local.get 31
    local.get 32 local.get 33 local.get 34 local.get 35
  )
  (func $tail-call-48 (export "tail-call-48")
  (param i64 i64 i32 i32 i64 i64 i64 i32 i32 i64 i64 i32 i64 i32 i32 i32 i32 i32 i64 i32 i32 i64 i32 i64 i64 i32 i64 i64 i64 i64 i32 i32 i32 i32 i64 i64)
  (result i32 i32 i64 i32 i32 i64 i64 i64 i64 i64 i32 i32 i32 i32 i32 i32 i64 i64 i64 i64 i32 i64 i64 i32 i64 i32 i64 i64 i64 i64 i32 i32 i32 i32 i32 i64)
    local.get 19 local.get 32 local.get 9 local.get 3 local.get 15 local.get 5 local.get 21 local.get 27
    local.get 23 local.get 26 local.get 25 local.get 30 local.get 20 local.get 22 local.get 31 local.get 8
    local.get 1 local.get 34 local.get 4 local.get 0 local.get 33 local.get 24 local.get 18 local.get 14
    local.get 28 local.get 7 local.get 10 local.get 12 local.get 29 local.get 6 local.get 16 local.get 2
    local.get 13 local.get 17 local.get 11 local.get 35 return_call $all
  )
  (func $call-48 (export "call-48")
  (param i64 i64 i32 i32 i64 i64 i64 i32 i32 i64 i64 i32 i64 i32 i32 i32 i32 i32 i64 i32 i32 i64 i32 i64 i64 i32 i64 i64 i64 i64 i32 i32 i32 i32 i64 i64)
  (result i32 i32 i64 i32 i32 i64 i64 i64 i64 i64 i32 i32 i32 i32 i32 i32 i64 i64 i64 i64 i32 i64 i64 i32 i64 i32 i64 i64 i64 i64 i32 i32 i32 i32 i32 i64 i64)
    local.get 19 local.get 32 local.get 9 local.get 3 local.get 15 local.get 5 local.get 21 local.get 27
    local.get 23 local.get 26 local.get 25 local.get 30 local.get 20 local.get 22 local.get 31 local.get 8
    local.get 1 local.get 34 local.get 4 local.get 0 local.get 33 local.get 24 local.get 18 local.get 14
    local.get 28 local.get 7 local.get 10 local.get 12 local.get 29 local.get 6 local.get 16 local.get 2
    local.get 13 local.get 17 local.get 11 local.get 35 call $all local.get 0
  )
  (func $return-48 (export "return-48")
  (param i64 i64 i32 i32 i64 i64 i64 i32 i32 i64 i64 i32 i64 i32 i32 i32 i32 i32 i64 i32 i32 i64 i32 i64 i64 i32 i64 i64 i64 i64 i32 i32 i32 i32 i64 i64)
  (result i32 i32 i64 i32 i32 i64 i64 i64 i64 i64 i32 i32 i32 i32 i32 i32 i64 i64 i64 i64 i32 i64 i64 i32 i64 i32 i64 i64 i64 i64 i32 i32 i32 i32 i32 i64)
    local.get 19 local.get 32 local.get 9 local.get 3 local.get 15 local.get 5 local.get 21 local.get 27
    local.get 23 local.get 26 local.get 25 local.get 30 local.get 20 local.get 22 local.get 31 local.get 8
    local.get 1 local.get 34 local.get 4 local.get 0 local.get 33 local.get 24 local.get 18 local.get 14
    local.get 28 local.get 7 local.get 10 local.get 12 local.get 29 local.get 6 local.get 16 local.get 2
    local.get 13 local.get 17 local.get 11 local.get 35
  )
  (func $settled-48 (export "settled-48")
  (param i64 i64 i32 i32 i64 i64 i64 i32 i32 i64 i64 i32 i64 i32 i32 i32 i32 i32 i64 i32 i32 i64 i32 i64 i64 i32 i64 i64 i64 i64 i32 i32 i32 i32 i64 i64)
  (result i32 i32 i64 i32 i32 i64 i64 i64 i64 i64 i32 i32 i32 i32 i32 i32 i64 i64 i64 i64 i32 i64 i64 i32 i64 i32 i64 i64 i64 i64 i32 i32 i32 i32 i32 i64)
    local.get 19 local.get 32 local.get 9 local.get 3 local.get 15 local.get 5 local.get 21 local.get 27
    local.get 23 local.get 26 local.get 25 local.get 30 local.get 20 local.get 22 local.get 31 local.get 8
    local.get 1 local.get 34 local.get 4 local.get 0 local.get 33 local.get 24 local.get 18 local.get 14
    local.get 28 local.get 7 local.get 10 local.get 12 local.get 29 local.get 6 local.get 16 local.get 2
    local.get 13 local.get 17 local.get 11 local.get 35 block end return_call $all
  )
  (func $branch-48 (export "branch-48")
  (param i64 i64 i32 i32 i64 i64 i64 i32 i32 i64 i64 i32 i64 i32 i32 i32 i32 i32 i64 i32 i32 i64 i32 i64 i64 i32 i64 i64 i64 i64 i32 i32 i32 i32 i64 i64)
  (result i32 i32 i64 i32 i32 i64 i64 i64 i64 i64 i32 i32 i32 i32 i32 i32 i64 i64 i64 i64 i32 i64 i64 i32 i64 i32 i64 i64 i64 i64 i32 i32 i32 i32 i32 i64)
  (local i32 i32 i64 i32 i32 i64 i64 i64 i64 i64 i32 i32 i32 i32 i32 i32 i64 i64 i64 i64 i32 i64 i64 i32 i64 i32 i64 i64 i64 i64 i32 i32 i32 i32 i32 i64)
    i64.const 1
    block (result i32 i32 i64 i32 i32 i64 i64 i64 i64 i64 i32 i32 i32 i32 i32 i32 i64 i64 i64 i64 i32 i64 i64 i32 i64 i32 i64 i64 i64 i64 i32 i32 i32 i32 i32 i64)
      i64.const 5 local.get 19 local.get 32 local.get 9 local.get 3 local.get 15 local.get 5 local.get 21
      local.get 27 local.get 23 local.get 26 local.get 25 local.get 30 local.get 20 local.get 22 local.get 31
      local.get 8 local.get 1 local.get 34 local.get 4 local.get 0 local.get 33 local.get 24 local.get 18
      local.get 14 local.get 28 local.get 7 local.get 10 local.get 12 local.get 29 local.get 6 local.get 16
      local.get 2 local.get 13 local.get 17 local.get 11 local.get 35 local.get 0 drop i32.const 1 br_if 0
      drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
      drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop local.get 19
      local.get 32 local.get 9 local.get 3 local.get 15 local.get 5 local.get 21 local.get 27 local.get 23
      local.get 26 local.get 25 local.get 30 local.get 20 local.get 22 local.get 31 local.get 8 local.get 1
      local.get 34 local.get 4 local.get 0 local.get 33 local.get 24 local.get 18 local.get 14 local.get 28
      local.get 7 local.get 10 local.get 12 local.get 29 local.get 6 local.get 16 local.get 2 local.get 13
      local.get 17 local.get 11 local.get 35
    end
    local.set 71 local.set 70 local.set 69 local.set 68 local.set 67 local.set 66 local.set 65 local.set 64
    local.set 63 local.set 62 local.set 61 local.set 60 local.set 59 local.set 58 local.set 57 local.set 56
    local.set 55 local.set 54 local.set 53 local.set 52 local.set 51 local.set 50 local.set 49 local.set 48
    local.set 47 local.set 46 local.set 45 local.set 44 local.set 43 local.set 42 local.set 41 local.set 40
    local.set 39 local.set 38 local.set 37 local.set 36 drop local.get 36 local.get 37 local.get 38
    local.get 39 local.get 40 local.get 41 local.get 42 local.get 43 local.get 44 local.get 45 local.get 46
    local.get 47 local.get 48 local.get 49 local.get 50 local.get 51 local.get 52 local.get 53 local.get 54
    local.get 55 local.get 56 local.get 57 local.get 58 local.get 59 local.get 60 local.get 61 local.get 62
    local.get 63 local.get 64 local.get 65 local.get 66 local.get 67 local.get 68 local.get 69 local.get 70
    local.get 71
  )
)

(assert_return (invoke "tail-call-48"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i32.const 0x8080808) (i32.const 0x9090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (i32.const 0xc0c0c0c) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (i32.const 0xf0f0f0f)
  (i32.const 0x10101010) (i32.const 0x11111111) (i32.const 0x12121212) (i64.const 0x1313131313131313)
  (i32.const 0x14141414) (i32.const 0x15151515) (i64.const 0x1616161616161616) (i32.const 0x17171717)
  (i64.const 0x1818181818181818) (i64.const 0x1919191919191919) (i32.const 0x1a1a1a1a)
  (i64.const 0x1b1b1b1b1b1b1b1b) (i64.const 0x1c1c1c1c1c1c1c1c) (i64.const 0x1d1d1d1d1d1d1d1d)
  (i64.const 0x1e1e1e1e1e1e1e1e) (i32.const 0x1f1f1f1f) (i32.const 0x20202020) (i32.const 0x21212121)
  (i32.const 0x22222222) (i64.const 0x2323232323232323) (i64.const 0x2424242424242424)) (i32.const 0x14141414)
  (i32.const 0x21212121) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0x4040404) (i32.const 0x10101010)
  (i64.const 0x606060606060606) (i64.const 0x1616161616161616) (i64.const 0x1c1c1c1c1c1c1c1c)
  (i64.const 0x1818181818181818) (i64.const 0x1b1b1b1b1b1b1b1b) (i32.const 0x1a1a1a1a) (i32.const 0x1f1f1f1f)
  (i32.const 0x15151515) (i32.const 0x17171717) (i32.const 0x20202020) (i32.const 0x9090909)
  (i64.const 0x202020202020202) (i64.const 0x2323232323232323) (i64.const 0x505050505050505)
  (i64.const 0x101010101010101) (i32.const 0x22222222) (i64.const 0x1919191919191919)
  (i64.const 0x1313131313131313) (i32.const 0xf0f0f0f) (i64.const 0x1d1d1d1d1d1d1d1d) (i32.const 0x8080808)
  (i64.const 0xb0b0b0b0b0b0b0b) (i64.const 0xd0d0d0d0d0d0d0d) (i64.const 0x1e1e1e1e1e1e1e1e)
  (i64.const 0x707070707070707) (i32.const 0x11111111) (i32.const 0x3030303) (i32.const 0xe0e0e0e)
  (i32.const 0x12121212) (i32.const 0xc0c0c0c) (i64.const 0x2424242424242424))
(assert_return (invoke "call-48"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i32.const 0x8080808) (i32.const 0x9090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (i32.const 0xc0c0c0c) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (i32.const 0xf0f0f0f)
  (i32.const 0x10101010) (i32.const 0x11111111) (i32.const 0x12121212) (i64.const 0x1313131313131313)
  (i32.const 0x14141414) (i32.const 0x15151515) (i64.const 0x1616161616161616) (i32.const 0x17171717)
  (i64.const 0x1818181818181818) (i64.const 0x1919191919191919) (i32.const 0x1a1a1a1a)
  (i64.const 0x1b1b1b1b1b1b1b1b) (i64.const 0x1c1c1c1c1c1c1c1c) (i64.const 0x1d1d1d1d1d1d1d1d)
  (i64.const 0x1e1e1e1e1e1e1e1e) (i32.const 0x1f1f1f1f) (i32.const 0x20202020) (i32.const 0x21212121)
  (i32.const 0x22222222) (i64.const 0x2323232323232323) (i64.const 0x2424242424242424)) (i32.const 0x14141414)
  (i32.const 0x21212121) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0x4040404) (i32.const 0x10101010)
  (i64.const 0x606060606060606) (i64.const 0x1616161616161616) (i64.const 0x1c1c1c1c1c1c1c1c)
  (i64.const 0x1818181818181818) (i64.const 0x1b1b1b1b1b1b1b1b) (i32.const 0x1a1a1a1a) (i32.const 0x1f1f1f1f)
  (i32.const 0x15151515) (i32.const 0x17171717) (i32.const 0x20202020) (i32.const 0x9090909)
  (i64.const 0x202020202020202) (i64.const 0x2323232323232323) (i64.const 0x505050505050505)
  (i64.const 0x101010101010101) (i32.const 0x22222222) (i64.const 0x1919191919191919)
  (i64.const 0x1313131313131313) (i32.const 0xf0f0f0f) (i64.const 0x1d1d1d1d1d1d1d1d) (i32.const 0x8080808)
  (i64.const 0xb0b0b0b0b0b0b0b) (i64.const 0xd0d0d0d0d0d0d0d) (i64.const 0x1e1e1e1e1e1e1e1e)
  (i64.const 0x707070707070707) (i32.const 0x11111111) (i32.const 0x3030303) (i32.const 0xe0e0e0e)
  (i32.const 0x12121212) (i32.const 0xc0c0c0c) (i64.const 0x2424242424242424) (i64.const 0x101010101010101))
(assert_return (invoke "return-48"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i32.const 0x8080808) (i32.const 0x9090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (i32.const 0xc0c0c0c) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (i32.const 0xf0f0f0f)
  (i32.const 0x10101010) (i32.const 0x11111111) (i32.const 0x12121212) (i64.const 0x1313131313131313)
  (i32.const 0x14141414) (i32.const 0x15151515) (i64.const 0x1616161616161616) (i32.const 0x17171717)
  (i64.const 0x1818181818181818) (i64.const 0x1919191919191919) (i32.const 0x1a1a1a1a)
  (i64.const 0x1b1b1b1b1b1b1b1b) (i64.const 0x1c1c1c1c1c1c1c1c) (i64.const 0x1d1d1d1d1d1d1d1d)
  (i64.const 0x1e1e1e1e1e1e1e1e) (i32.const 0x1f1f1f1f) (i32.const 0x20202020) (i32.const 0x21212121)
  (i32.const 0x22222222) (i64.const 0x2323232323232323) (i64.const 0x2424242424242424)) (i32.const 0x14141414)
  (i32.const 0x21212121) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0x4040404) (i32.const 0x10101010)
  (i64.const 0x606060606060606) (i64.const 0x1616161616161616) (i64.const 0x1c1c1c1c1c1c1c1c)
  (i64.const 0x1818181818181818) (i64.const 0x1b1b1b1b1b1b1b1b) (i32.const 0x1a1a1a1a) (i32.const 0x1f1f1f1f)
  (i32.const 0x15151515) (i32.const 0x17171717) (i32.const 0x20202020) (i32.const 0x9090909)
  (i64.const 0x202020202020202) (i64.const 0x2323232323232323) (i64.const 0x505050505050505)
  (i64.const 0x101010101010101) (i32.const 0x22222222) (i64.const 0x1919191919191919)
  (i64.const 0x1313131313131313) (i32.const 0xf0f0f0f) (i64.const 0x1d1d1d1d1d1d1d1d) (i32.const 0x8080808)
  (i64.const 0xb0b0b0b0b0b0b0b) (i64.const 0xd0d0d0d0d0d0d0d) (i64.const 0x1e1e1e1e1e1e1e1e)
  (i64.const 0x707070707070707) (i32.const 0x11111111) (i32.const 0x3030303) (i32.const 0xe0e0e0e)
  (i32.const 0x12121212) (i32.const 0xc0c0c0c) (i64.const 0x2424242424242424))
(assert_return (invoke "settled-48"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i32.const 0x8080808) (i32.const 0x9090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (i32.const 0xc0c0c0c) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (i32.const 0xf0f0f0f)
  (i32.const 0x10101010) (i32.const 0x11111111) (i32.const 0x12121212) (i64.const 0x1313131313131313)
  (i32.const 0x14141414) (i32.const 0x15151515) (i64.const 0x1616161616161616) (i32.const 0x17171717)
  (i64.const 0x1818181818181818) (i64.const 0x1919191919191919) (i32.const 0x1a1a1a1a)
  (i64.const 0x1b1b1b1b1b1b1b1b) (i64.const 0x1c1c1c1c1c1c1c1c) (i64.const 0x1d1d1d1d1d1d1d1d)
  (i64.const 0x1e1e1e1e1e1e1e1e) (i32.const 0x1f1f1f1f) (i32.const 0x20202020) (i32.const 0x21212121)
  (i32.const 0x22222222) (i64.const 0x2323232323232323) (i64.const 0x2424242424242424)) (i32.const 0x14141414)
  (i32.const 0x21212121) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0x4040404) (i32.const 0x10101010)
  (i64.const 0x606060606060606) (i64.const 0x1616161616161616) (i64.const 0x1c1c1c1c1c1c1c1c)
  (i64.const 0x1818181818181818) (i64.const 0x1b1b1b1b1b1b1b1b) (i32.const 0x1a1a1a1a) (i32.const 0x1f1f1f1f)
  (i32.const 0x15151515) (i32.const 0x17171717) (i32.const 0x20202020) (i32.const 0x9090909)
  (i64.const 0x202020202020202) (i64.const 0x2323232323232323) (i64.const 0x505050505050505)
  (i64.const 0x101010101010101) (i32.const 0x22222222) (i64.const 0x1919191919191919)
  (i64.const 0x1313131313131313) (i32.const 0xf0f0f0f) (i64.const 0x1d1d1d1d1d1d1d1d) (i32.const 0x8080808)
  (i64.const 0xb0b0b0b0b0b0b0b) (i64.const 0xd0d0d0d0d0d0d0d) (i64.const 0x1e1e1e1e1e1e1e1e)
  (i64.const 0x707070707070707) (i32.const 0x11111111) (i32.const 0x3030303) (i32.const 0xe0e0e0e)
  (i32.const 0x12121212) (i32.const 0xc0c0c0c) (i64.const 0x2424242424242424))
(assert_return (invoke "branch-48"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i64.const 0x505050505050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i32.const 0x8080808) (i32.const 0x9090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 0xb0b0b0b0b0b0b0b)
  (i32.const 0xc0c0c0c) (i64.const 0xd0d0d0d0d0d0d0d) (i32.const 0xe0e0e0e) (i32.const 0xf0f0f0f)
  (i32.const 0x10101010) (i32.const 0x11111111) (i32.const 0x12121212) (i64.const 0x1313131313131313)
  (i32.const 0x14141414) (i32.const 0x15151515) (i64.const 0x1616161616161616) (i32.const 0x17171717)
  (i64.const 0x1818181818181818) (i64.const 0x1919191919191919) (i32.const 0x1a1a1a1a)
  (i64.const 0x1b1b1b1b1b1b1b1b) (i64.const 0x1c1c1c1c1c1c1c1c) (i64.const 0x1d1d1d1d1d1d1d1d)
  (i64.const 0x1e1e1e1e1e1e1e1e) (i32.const 0x1f1f1f1f) (i32.const 0x20202020) (i32.const 0x21212121)
  (i32.const 0x22222222) (i64.const 0x2323232323232323) (i64.const 0x2424242424242424)) (i32.const 0x14141414)
  (i32.const 0x21212121) (i64.const 0xa0a0a0a0a0a0a0a) (i32.const 0x4040404) (i32.const 0x10101010)
  (i64.const 0x606060606060606) (i64.const 0x1616161616161616) (i64.const 0x1c1c1c1c1c1c1c1c)
  (i64.const 0x1818181818181818) (i64.const 0x1b1b1b1b1b1b1b1b) (i32.const 0x1a1a1a1a) (i32.const 0x1f1f1f1f)
  (i32.const 0x15151515) (i32.const 0x17171717) (i32.const 0x20202020) (i32.const 0x9090909)
  (i64.const 0x202020202020202) (i64.const 0x2323232323232323) (i64.const 0x505050505050505)
  (i64.const 0x101010101010101) (i32.const 0x22222222) (i64.const 0x1919191919191919)
  (i64.const 0x1313131313131313) (i32.const 0xf0f0f0f) (i64.const 0x1d1d1d1d1d1d1d1d) (i32.const 0x8080808)
  (i64.const 0xb0b0b0b0b0b0b0b) (i64.const 0xd0d0d0d0d0d0d0d) (i64.const 0x1e1e1e1e1e1e1e1e)
  (i64.const 0x707070707070707) (i32.const 0x11111111) (i32.const 0x3030303) (i32.const 0xe0e0e0e)
  (i32.const 0x12121212) (i32.const 0xc0c0c0c) (i64.const 0x2424242424242424))

(module
  (func $all
  (param i64 i32 i32 i64 i64 i64 i64 i32 i32 i64 i64 i32 i64 i64 i64 i32 i64 i64 i32 i64 i64 i64 i64 i32 i64 i64 i64 i64 i32 i32 i32 i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i32 i64)
  (result i64 i32 i32 i64 i64 i64 i64 i32 i32 i64 i64 i32 i64 i64 i64 i32 i64 i64 i32 i64 i64 i64 i64 i32 i64 i64 i64 i64 i32 i32 i32 i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i32 i64)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
    local.get 24 local.get 25 local.get 26 local.get 27 local.get 28 local.get 29 local.get 30 local.get 31
    local.get 32 local.get 33 local.get 34 local.get 35 local.get 36 local.get 37 local.get 38 local.get 39
    local.get 40 local.get 41 local.get 42 local.get 43
  )
  (func $tail-call-49 (export "tail-call-49")
  (param i64 i32 i32 i32 i32 i64 i64 i64 i64 i32 i32 i64 i32 i32 i64 i64 i32 i64 i64 i64 i64 i32 i64 i64 i64 i32 i64 i32 i64 i64 i32 i32 i32 i32 i64 i32 i32 i32 i32 i64 i64 i64 i64 i32)
  (result i64 i32 i32 i64 i64 i64 i64 i32 i32 i64 i64 i32 i64 i64 i64 i32 i64 i64 i32 i64 i64 i64 i64 i32 i64 i64 i64 i64 i32 i32 i32 i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i32 i64)
    local.get 42 local.get 13 local.get 37 local.get 40 local.get 7 local.get 42 local.get 14 local.get 1
    local.get 35 local.get 11 local.get 42 local.get 16 local.get 19 local.get 42 local.get 42 local.get 38
    local.get 42 local.get 42 local.get 10 local.get 41 local.get 23 local.get 42 local.get 42 local.get 31
    local.get 42 local.get 20 local.get 42 local.get 26 local.get 2 local.get 25 local.get 32 local.get 43
    local.get 17 local.get 28 local.get 29 local.get 5 local.get 42 local.get 42 local.get 34 local.get 42
    local.get 22 local.get 8 local.get 4 local.get 42 return_call $all
  )
  (func $call-49 (export "call-49")
  (param i64 i32 i32 i32 i32 i64 i64 i64 i64 i32 i32 i64 i32 i32 i64 i64 i32 i64 i64 i64 i64 i32 i64 i64 i64 i32 i64 i32 i64 i64 i32 i32 i32 i32 i64 i32 i32 i32 i32 i64 i64 i64 i64 i32)
  (result i64 i32 i32 i64 i64 i64 i64 i32 i32 i64 i64 i32 i64 i64 i64 i32 i64 i64 i32 i64 i64 i64 i64 i32 i64 i64 i64 i64 i32 i32 i32 i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i32 i64 i64)
    local.get 42 local.get 13 local.get 37 local.get 40 local.get 7 local.get 42 local.get 14 local.get 1
    local.get 35 local.get 11 local.get 42 local.get 16 local.get 19 local.get 42 local.get 42 local.get 38
    local.get 42 local.get 42 local.get 10 local.get 41 local.get 23 local.get 42 local.get 42 local.get 31
    local.get 42 local.get 20 local.get 42 local.get 26 local.get 2 local.get 25 local.get 32 local.get 43
    local.get 17 local.get 28 local.get 29 local.get 5 local.get 42 local.get 42 local.get 34 local.get 42
    local.get 22 local.get 8 local.get 4 local.get 42 call $all local.get 0
  )
  (func $return-49 (export "return-49")
  (param i64 i32 i32 i32 i32 i64 i64 i64 i64 i32 i32 i64 i32 i32 i64 i64 i32 i64 i64 i64 i64 i32 i64 i64 i64 i32 i64 i32 i64 i64 i32 i32 i32 i32 i64 i32 i32 i32 i32 i64 i64 i64 i64 i32)
  (result i64 i32 i32 i64 i64 i64 i64 i32 i32 i64 i64 i32 i64 i64 i64 i32 i64 i64 i32 i64 i64 i64 i64 i32 i64 i64 i64 i64 i32 i32 i32 i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i32 i64)
    local.get 42 local.get 13 local.get 37 local.get 40 local.get 7 local.get 42 local.get 14 local.get 1
    local.get 35 local.get 11 local.get 42 local.get 16 local.get 19 local.get 42 local.get 42 local.get 38
    local.get 42 local.get 42 local.get 10 local.get 41 local.get 23 local.get 42 local.get 42 local.get 31
    local.get 42 local.get 20 local.get 42 local.get 26 local.get 2 local.get 25 local.get 32 local.get 43
    local.get 17 local.get 28 local.get 29 local.get 5 local.get 42 local.get 42 local.get 34 local.get 42
    local.get 22 local.get 8 local.get 4 local.get 42
  )
  (func $settled-49 (export "settled-49")
  (param i64 i32 i32 i32 i32 i64 i64 i64 i64 i32 i32 i64 i32 i32 i64 i64 i32 i64 i64 i64 i64 i32 i64 i64 i64 i32 i64 i32 i64 i64 i32 i32 i32 i32 i64 i32 i32 i32 i32 i64 i64 i64 i64 i32)
  (result i64 i32 i32 i64 i64 i64 i64 i32 i32 i64 i64 i32 i64 i64 i64 i32 i64 i64 i32 i64 i64 i64 i64 i32 i64 i64 i64 i64 i32 i32 i32 i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i32 i64)
    local.get 42 local.get 13 local.get 37 local.get 40 local.get 7 local.get 42 local.get 14 local.get 1
    local.get 35 local.get 11 local.get 42 local.get 16 local.get 19 local.get 42 local.get 42 local.get 38
    local.get 42 local.get 42 local.get 10 local.get 41 local.get 23 local.get 42 local.get 42 local.get 31
    local.get 42 local.get 20 local.get 42 local.get 26 local.get 2 local.get 25 local.get 32 local.get 43
    local.get 17 local.get 28 local.get 29 local.get 5 local.get 42 local.get 42 local.get 34 local.get 42
    local.get 22 local.get 8 local.get 4 local.get 42 block end return_call $all
  )
  (func $branch-49 (export "branch-49")
  (param i64 i32 i32 i32 i32 i64 i64 i64 i64 i32 i32 i64 i32 i32 i64 i64 i32 i64 i64 i64 i64 i32 i64 i64 i64 i32 i64 i32 i64 i64 i32 i32 i32 i32 i64 i32 i32 i32 i32 i64 i64 i64 i64 i32)
  (result i64 i32 i32 i64 i64 i64 i64 i32 i32 i64 i64 i32 i64 i64 i64 i32 i64 i64 i32 i64 i64 i64 i64 i32 i64 i64 i64 i64 i32 i32 i32 i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i32 i64)
  (local i64 i32 i32 i64 i64 i64 i64 i32 i32 i64 i64 i32 i64 i64 i64 i32 i64 i64 i32 i64 i64 i64 i64 i32 i64 i64 i64 i64 i32 i32 i32 i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i32 i64)
    i64.const 1
    block (result i64 i32 i32 i64 i64 i64 i64 i32 i32 i64 i64 i32 i64 i64 i64 i32 i64 i64 i32 i64 i64 i64 i64 i32 i64 i64 i64 i64 i32 i32 i32 i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i32 i64)
      i64.const 5 local.get 42 local.get 13 local.get 37 local.get 40 local.get 7 local.get 42 local.get 14
      local.get 1 local.get 35 local.get 11 local.get 42 local.get 16 local.get 19 local.get 42 local.get 42
      local.get 38 local.get 42 local.get 42 local.get 10 local.get 41 local.get 23 local.get 42 local.get 42
      local.get 31 local.get 42 local.get 20 local.get 42 local.get 26 local.get 2 local.get 25 local.get 32
      local.get 43 local.get 17 local.get 28 local.get 29 local.get 5 local.get 42 local.get 42 local.get 34
      local.get 42 local.get 22 local.get 8 local.get 4 local.get 42 local.get 0 drop i32.const 1 br_if 0 drop
      drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
      drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
      drop drop local.get 42 local.get 13 local.get 37 local.get 40 local.get 7 local.get 42 local.get 14
      local.get 1 local.get 35 local.get 11 local.get 42 local.get 16 local.get 19 local.get 42 local.get 42
      local.get 38 local.get 42 local.get 42 local.get 10 local.get 41 local.get 23 local.get 42 local.get 42
      local.get 31 local.get 42 local.get 20 local.get 42 local.get 26 local.get 2 local.get 25 local.get 32
      local.get 43 local.get 17 local.get 28 local.get 29 local.get 5 local.get 42 local.get 42 local.get 34
      local.get 42 local.get 22 local.get 8 local.get 4 local.get 42
    end
    local.set 87 local.set 86 local.set 85 local.set 84 local.set 83 local.set 82 local.set 81 local.set 80
    local.set 79 local.set 78 local.set 77 local.set 76 local.set 75 local.set 74 local.set 73 local.set 72
    local.set 71 local.set 70 local.set 69 local.set 68 local.set 67 local.set 66 local.set 65 local.set 64
    local.set 63 local.set 62 local.set 61 local.set 60 local.set 59 local.set 58 local.set 57 local.set 56
    local.set 55 local.set 54 local.set 53 local.set 52 local.set 51 local.set 50 local.set 49 local.set 48
    local.set 47 local.set 46 local.set 45 local.set 44 drop local.get 44 local.get 45 local.get 46
    local.get 47 local.get 48 local.get 49 local.get 50 local.get 51 local.get 52 local.get 53 local.get 54
    local.get 55 local.get 56 local.get 57 local.get 58 local.get 59 local.get 60 local.get 61 local.get 62
    local.get 63 local.get 64 local.get 65 local.get 66 local.get 67 local.get 68 local.get 69 local.get 70
    local.get 71 local.get 72 local.get 73 local.get 74 local.get 75 local.get 76 local.get 77 local.get 78
    local.get 79 local.get 80 local.get 81 local.get 82 local.get 83 local.get 84 local.get 85 local.get 86
    local.get 87
  )
)

(assert_return (invoke "tail-call-49"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808) (i64.const 0x909090909090909) (i32.const 0xa0a0a0a) (i32.const 0xb0b0b0b)
  (i64.const 0xc0c0c0c0c0c0c0c) (i32.const 0xd0d0d0d) (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)
  (i64.const 0x1010101010101010) (i32.const 0x11111111) (i64.const 0x1212121212121212)
  (i64.const 0x1313131313131313) (i64.const 0x1414141414141414) (i64.const 0x1515151515151515)
  (i32.const 0x16161616) (i64.const 0x1717171717171717) (i64.const 0x1818181818181818)
  (i64.const 0x1919191919191919) (i32.const 0x1a1a1a1a) (i64.const 0x1b1b1b1b1b1b1b1b) (i32.const 0x1c1c1c1c)
  (i64.const 0x1d1d1d1d1d1d1d1d) (i64.const 0x1e1e1e1e1e1e1e1e) (i32.const 0x1f1f1f1f) (i32.const 0x20202020)
  (i32.const 0x21212121) (i32.const 0x22222222) (i64.const 0x2323232323232323) (i32.const 0x24242424)
  (i32.const 0x25252525) (i32.const 0x26262626) (i32.const 0x27272727) (i64.const 0x2828282828282828)
  (i64.const 0x2929292929292929) (i64.const 0x2a2a2a2a2a2a2a2a) (i64.const 0x2b2b2b2b2b2b2b2b)
  (i32.const 0x2c2c2c2c)) (i64.const 0x2b2b2b2b2b2b2b2b) (i32.const 0xe0e0e0e) (i32.const 0x26262626)
  (i64.const 0x2929292929292929) (i64.const 0x808080808080808) (i64.const 0x2b2b2b2b2b2b2b2b)
  (i64.const 0xf0f0f0f0f0f0f0f) (i32.const 0x2020202) (i32.const 0x24242424) (i64.const 0xc0c0c0c0c0c0c0c)
  (i64.const 0x2b2b2b2b2b2b2b2b) (i32.const 0x11111111) (i64.const 0x1414141414141414)
  (i64.const 0x2b2b2b2b2b2b2b2b) (i64.const 0x2b2b2b2b2b2b2b2b) (i32.const 0x27272727)
  (i64.const 0x2b2b2b2b2b2b2b2b) (i64.const 0x2b2b2b2b2b2b2b2b) (i32.const 0xb0b0b0b)
  (i64.const 0x2a2a2a2a2a2a2a2a) (i64.const 0x1818181818181818) (i64.const 0x2b2b2b2b2b2b2b2b)
  (i64.const 0x2b2b2b2b2b2b2b2b) (i32.const 0x20202020) (i64.const 0x2b2b2b2b2b2b2b2b)
  (i64.const 0x1515151515151515) (i64.const 0x2b2b2b2b2b2b2b2b) (i64.const 0x1b1b1b1b1b1b1b1b)
  (i32.const 0x3030303) (i32.const 0x1a1a1a1a) (i32.const 0x21212121) (i32.const 0x2c2c2c2c)
  (i64.const 0x1212121212121212) (i64.const 0x1d1d1d1d1d1d1d1d) (i64.const 0x1e1e1e1e1e1e1e1e)
  (i64.const 0x606060606060606) (i64.const 0x2b2b2b2b2b2b2b2b) (i64.const 0x2b2b2b2b2b2b2b2b)
  (i64.const 0x2323232323232323) (i64.const 0x2b2b2b2b2b2b2b2b) (i64.const 0x1717171717171717)
  (i64.const 0x909090909090909) (i32.const 0x5050505) (i64.const 0x2b2b2b2b2b2b2b2b))
(assert_return (invoke "call-49"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808) (i64.const 0x909090909090909) (i32.const 0xa0a0a0a) (i32.const 0xb0b0b0b)
  (i64.const 0xc0c0c0c0c0c0c0c) (i32.const 0xd0d0d0d) (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)
  (i64.const 0x1010101010101010) (i32.const 0x11111111) (i64.const 0x1212121212121212)
  (i64.const 0x1313131313131313) (i64.const 0x1414141414141414) (i64.const 0x1515151515151515)
  (i32.const 0x16161616) (i64.const 0x1717171717171717) (i64.const 0x1818181818181818)
  (i64.const 0x1919191919191919) (i32.const 0x1a1a1a1a) (i64.const 0x1b1b1b1b1b1b1b1b) (i32.const 0x1c1c1c1c)
  (i64.const 0x1d1d1d1d1d1d1d1d) (i64.const 0x1e1e1e1e1e1e1e1e) (i32.const 0x1f1f1f1f) (i32.const 0x20202020)
  (i32.const 0x21212121) (i32.const 0x22222222) (i64.const 0x2323232323232323) (i32.const 0x24242424)
  (i32.const 0x25252525) (i32.const 0x26262626) (i32.const 0x27272727) (i64.const 0x2828282828282828)
  (i64.const 0x2929292929292929) (i64.const 0x2a2a2a2a2a2a2a2a) (i64.const 0x2b2b2b2b2b2b2b2b)
  (i32.const 0x2c2c2c2c)) (i64.const 0x2b2b2b2b2b2b2b2b) (i32.const 0xe0e0e0e) (i32.const 0x26262626)
  (i64.const 0x2929292929292929) (i64.const 0x808080808080808) (i64.const 0x2b2b2b2b2b2b2b2b)
  (i64.const 0xf0f0f0f0f0f0f0f) (i32.const 0x2020202) (i32.const 0x24242424) (i64.const 0xc0c0c0c0c0c0c0c)
  (i64.const 0x2b2b2b2b2b2b2b2b) (i32.const 0x11111111) (i64.const 0x1414141414141414)
  (i64.const 0x2b2b2b2b2b2b2b2b) (i64.const 0x2b2b2b2b2b2b2b2b) (i32.const 0x27272727)
  (i64.const 0x2b2b2b2b2b2b2b2b) (i64.const 0x2b2b2b2b2b2b2b2b) (i32.const 0xb0b0b0b)
  (i64.const 0x2a2a2a2a2a2a2a2a) (i64.const 0x1818181818181818) (i64.const 0x2b2b2b2b2b2b2b2b)
  (i64.const 0x2b2b2b2b2b2b2b2b) (i32.const 0x20202020) (i64.const 0x2b2b2b2b2b2b2b2b)
  (i64.const 0x1515151515151515) (i64.const 0x2b2b2b2b2b2b2b2b) (i64.const 0x1b1b1b1b1b1b1b1b)
  (i32.const 0x3030303) (i32.const 0x1a1a1a1a) (i32.const 0x21212121) (i32.const 0x2c2c2c2c)
  (i64.const 0x1212121212121212) (i64.const 0x1d1d1d1d1d1d1d1d) (i64.const 0x1e1e1e1e1e1e1e1e)
  (i64.const 0x606060606060606) (i64.const 0x2b2b2b2b2b2b2b2b) (i64.const 0x2b2b2b2b2b2b2b2b)
  (i64.const 0x2323232323232323) (i64.const 0x2b2b2b2b2b2b2b2b) (i64.const 0x1717171717171717)
  (i64.const 0x909090909090909) (i32.const 0x5050505) (i64.const 0x2b2b2b2b2b2b2b2b)
  (i64.const 0x101010101010101))
(assert_return (invoke "return-49"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808) (i64.const 0x909090909090909) (i32.const 0xa0a0a0a) (i32.const 0xb0b0b0b)
  (i64.const 0xc0c0c0c0c0c0c0c) (i32.const 0xd0d0d0d) (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)
  (i64.const 0x1010101010101010) (i32.const 0x11111111) (i64.const 0x1212121212121212)
  (i64.const 0x1313131313131313) (i64.const 0x1414141414141414) (i64.const 0x1515151515151515)
  (i32.const 0x16161616) (i64.const 0x1717171717171717) (i64.const 0x1818181818181818)
  (i64.const 0x1919191919191919) (i32.const 0x1a1a1a1a) (i64.const 0x1b1b1b1b1b1b1b1b) (i32.const 0x1c1c1c1c)
  (i64.const 0x1d1d1d1d1d1d1d1d) (i64.const 0x1e1e1e1e1e1e1e1e) (i32.const 0x1f1f1f1f) (i32.const 0x20202020)
  (i32.const 0x21212121) (i32.const 0x22222222) (i64.const 0x2323232323232323) (i32.const 0x24242424)
  (i32.const 0x25252525) (i32.const 0x26262626) (i32.const 0x27272727) (i64.const 0x2828282828282828)
  (i64.const 0x2929292929292929) (i64.const 0x2a2a2a2a2a2a2a2a) (i64.const 0x2b2b2b2b2b2b2b2b)
  (i32.const 0x2c2c2c2c)) (i64.const 0x2b2b2b2b2b2b2b2b) (i32.const 0xe0e0e0e) (i32.const 0x26262626)
  (i64.const 0x2929292929292929) (i64.const 0x808080808080808) (i64.const 0x2b2b2b2b2b2b2b2b)
  (i64.const 0xf0f0f0f0f0f0f0f) (i32.const 0x2020202) (i32.const 0x24242424) (i64.const 0xc0c0c0c0c0c0c0c)
  (i64.const 0x2b2b2b2b2b2b2b2b) (i32.const 0x11111111) (i64.const 0x1414141414141414)
  (i64.const 0x2b2b2b2b2b2b2b2b) (i64.const 0x2b2b2b2b2b2b2b2b) (i32.const 0x27272727)
  (i64.const 0x2b2b2b2b2b2b2b2b) (i64.const 0x2b2b2b2b2b2b2b2b) (i32.const 0xb0b0b0b)
  (i64.const 0x2a2a2a2a2a2a2a2a) (i64.const 0x1818181818181818) (i64.const 0x2b2b2b2b2b2b2b2b)
  (i64.const 0x2b2b2b2b2b2b2b2b) (i32.const 0x20202020) (i64.const 0x2b2b2b2b2b2b2b2b)
  (i64.const 0x1515151515151515) (i64.const 0x2b2b2b2b2b2b2b2b) (i64.const 0x1b1b1b1b1b1b1b1b)
  (i32.const 0x3030303) (i32.const 0x1a1a1a1a) (i32.const 0x21212121) (i32.const 0x2c2c2c2c)
  (i64.const 0x1212121212121212) (i64.const 0x1d1d1d1d1d1d1d1d) (i64.const 0x1e1e1e1e1e1e1e1e)
  (i64.const 0x606060606060606) (i64.const 0x2b2b2b2b2b2b2b2b) (i64.const 0x2b2b2b2b2b2b2b2b)
  (i64.const 0x2323232323232323) (i64.const 0x2b2b2b2b2b2b2b2b) (i64.const 0x1717171717171717)
  (i64.const 0x909090909090909) (i32.const 0x5050505) (i64.const 0x2b2b2b2b2b2b2b2b))
(assert_return (invoke "settled-49"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808) (i64.const 0x909090909090909) (i32.const 0xa0a0a0a) (i32.const 0xb0b0b0b)
  (i64.const 0xc0c0c0c0c0c0c0c) (i32.const 0xd0d0d0d) (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)
  (i64.const 0x1010101010101010) (i32.const 0x11111111) (i64.const 0x1212121212121212)
  (i64.const 0x1313131313131313) (i64.const 0x1414141414141414) (i64.const 0x1515151515151515)
  (i32.const 0x16161616) (i64.const 0x1717171717171717) (i64.const 0x1818181818181818)
  (i64.const 0x1919191919191919) (i32.const 0x1a1a1a1a) (i64.const 0x1b1b1b1b1b1b1b1b) (i32.const 0x1c1c1c1c)
  (i64.const 0x1d1d1d1d1d1d1d1d) (i64.const 0x1e1e1e1e1e1e1e1e) (i32.const 0x1f1f1f1f) (i32.const 0x20202020)
  (i32.const 0x21212121) (i32.const 0x22222222) (i64.const 0x2323232323232323) (i32.const 0x24242424)
  (i32.const 0x25252525) (i32.const 0x26262626) (i32.const 0x27272727) (i64.const 0x2828282828282828)
  (i64.const 0x2929292929292929) (i64.const 0x2a2a2a2a2a2a2a2a) (i64.const 0x2b2b2b2b2b2b2b2b)
  (i32.const 0x2c2c2c2c)) (i64.const 0x2b2b2b2b2b2b2b2b) (i32.const 0xe0e0e0e) (i32.const 0x26262626)
  (i64.const 0x2929292929292929) (i64.const 0x808080808080808) (i64.const 0x2b2b2b2b2b2b2b2b)
  (i64.const 0xf0f0f0f0f0f0f0f) (i32.const 0x2020202) (i32.const 0x24242424) (i64.const 0xc0c0c0c0c0c0c0c)
  (i64.const 0x2b2b2b2b2b2b2b2b) (i32.const 0x11111111) (i64.const 0x1414141414141414)
  (i64.const 0x2b2b2b2b2b2b2b2b) (i64.const 0x2b2b2b2b2b2b2b2b) (i32.const 0x27272727)
  (i64.const 0x2b2b2b2b2b2b2b2b) (i64.const 0x2b2b2b2b2b2b2b2b) (i32.const 0xb0b0b0b)
  (i64.const 0x2a2a2a2a2a2a2a2a) (i64.const 0x1818181818181818) (i64.const 0x2b2b2b2b2b2b2b2b)
  (i64.const 0x2b2b2b2b2b2b2b2b) (i32.const 0x20202020) (i64.const 0x2b2b2b2b2b2b2b2b)
  (i64.const 0x1515151515151515) (i64.const 0x2b2b2b2b2b2b2b2b) (i64.const 0x1b1b1b1b1b1b1b1b)
  (i32.const 0x3030303) (i32.const 0x1a1a1a1a) (i32.const 0x21212121) (i32.const 0x2c2c2c2c)
  (i64.const 0x1212121212121212) (i64.const 0x1d1d1d1d1d1d1d1d) (i64.const 0x1e1e1e1e1e1e1e1e)
  (i64.const 0x606060606060606) (i64.const 0x2b2b2b2b2b2b2b2b) (i64.const 0x2b2b2b2b2b2b2b2b)
  (i64.const 0x2323232323232323) (i64.const 0x2b2b2b2b2b2b2b2b) (i64.const 0x1717171717171717)
  (i64.const 0x909090909090909) (i32.const 0x5050505) (i64.const 0x2b2b2b2b2b2b2b2b))
(assert_return (invoke "branch-49"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i32.const 0x3030303) (i32.const 0x4040404)
  (i32.const 0x5050505) (i64.const 0x606060606060606) (i64.const 0x707070707070707)
  (i64.const 0x808080808080808) (i64.const 0x909090909090909) (i32.const 0xa0a0a0a) (i32.const 0xb0b0b0b)
  (i64.const 0xc0c0c0c0c0c0c0c) (i32.const 0xd0d0d0d) (i32.const 0xe0e0e0e) (i64.const 0xf0f0f0f0f0f0f0f)
  (i64.const 0x1010101010101010) (i32.const 0x11111111) (i64.const 0x1212121212121212)
  (i64.const 0x1313131313131313) (i64.const 0x1414141414141414) (i64.const 0x1515151515151515)
  (i32.const 0x16161616) (i64.const 0x1717171717171717) (i64.const 0x1818181818181818)
  (i64.const 0x1919191919191919) (i32.const 0x1a1a1a1a) (i64.const 0x1b1b1b1b1b1b1b1b) (i32.const 0x1c1c1c1c)
  (i64.const 0x1d1d1d1d1d1d1d1d) (i64.const 0x1e1e1e1e1e1e1e1e) (i32.const 0x1f1f1f1f) (i32.const 0x20202020)
  (i32.const 0x21212121) (i32.const 0x22222222) (i64.const 0x2323232323232323) (i32.const 0x24242424)
  (i32.const 0x25252525) (i32.const 0x26262626) (i32.const 0x27272727) (i64.const 0x2828282828282828)
  (i64.const 0x2929292929292929) (i64.const 0x2a2a2a2a2a2a2a2a) (i64.const 0x2b2b2b2b2b2b2b2b)
  (i32.const 0x2c2c2c2c)) (i64.const 0x2b2b2b2b2b2b2b2b) (i32.const 0xe0e0e0e) (i32.const 0x26262626)
  (i64.const 0x2929292929292929) (i64.const 0x808080808080808) (i64.const 0x2b2b2b2b2b2b2b2b)
  (i64.const 0xf0f0f0f0f0f0f0f) (i32.const 0x2020202) (i32.const 0x24242424) (i64.const 0xc0c0c0c0c0c0c0c)
  (i64.const 0x2b2b2b2b2b2b2b2b) (i32.const 0x11111111) (i64.const 0x1414141414141414)
  (i64.const 0x2b2b2b2b2b2b2b2b) (i64.const 0x2b2b2b2b2b2b2b2b) (i32.const 0x27272727)
  (i64.const 0x2b2b2b2b2b2b2b2b) (i64.const 0x2b2b2b2b2b2b2b2b) (i32.const 0xb0b0b0b)
  (i64.const 0x2a2a2a2a2a2a2a2a) (i64.const 0x1818181818181818) (i64.const 0x2b2b2b2b2b2b2b2b)
  (i64.const 0x2b2b2b2b2b2b2b2b) (i32.const 0x20202020) (i64.const 0x2b2b2b2b2b2b2b2b)
  (i64.const 0x1515151515151515) (i64.const 0x2b2b2b2b2b2b2b2b) (i64.const 0x1b1b1b1b1b1b1b1b)
  (i32.const 0x3030303) (i32.const 0x1a1a1a1a) (i32.const 0x21212121) (i32.const 0x2c2c2c2c)
  (i64.const 0x1212121212121212) (i64.const 0x1d1d1d1d1d1d1d1d) (i64.const 0x1e1e1e1e1e1e1e1e)
  (i64.const 0x606060606060606) (i64.const 0x2b2b2b2b2b2b2b2b) (i64.const 0x2b2b2b2b2b2b2b2b)
  (i64.const 0x2323232323232323) (i64.const 0x2b2b2b2b2b2b2b2b) (i64.const 0x1717171717171717)
  (i64.const 0x909090909090909) (i32.const 0x5050505) (i64.const 0x2b2b2b2b2b2b2b2b))

(module
  (func $all (param f64 f64) (result f64 f64)
    local.get 0 local.get 1
  )
  (func $tail-call-50 (export "tail-call-50") (param f64 f64) (result f64 f64)
    local.get 1 local.get 0 return_call $all
  )
  (func $call-50 (export "call-50") (param f64 f64) (result f64 f64 f64)
    local.get 1 local.get 0 call $all local.get 0
  )
  (func $return-50 (export "return-50") (param f64 f64) (result f64 f64)
    local.get 1 local.get 0
  )
  (func $settled-50 (export "settled-50") (param f64 f64) (result f64 f64)
    local.get 1 local.get 0 block end return_call $all
  )
  (func $branch-50 (export "branch-50") (param f64 f64) (result f64 f64) (local f64 f64)
    i64.const 1
    block (result f64 f64)
      i64.const 5 local.get 1 local.get 0 local.get 0 drop i32.const 1 br_if 0 drop drop drop local.get 1
      local.get 0
    end
    local.set 3 local.set 2 drop local.get 2 local.get 3
  )
)

(assert_return (invoke "tail-call-50" (f64.const -1.5) (f64.const -2.5)) (f64.const -2.5) (f64.const -1.5))
(assert_return (invoke "call-50"
  (f64.const -1.5) (f64.const -2.5)) (f64.const -2.5) (f64.const -1.5) (f64.const -1.5))
(assert_return (invoke "return-50" (f64.const -1.5) (f64.const -2.5)) (f64.const -2.5) (f64.const -1.5))
(assert_return (invoke "settled-50" (f64.const -1.5) (f64.const -2.5)) (f64.const -2.5) (f64.const -1.5))
(assert_return (invoke "branch-50" (f64.const -1.5) (f64.const -2.5)) (f64.const -2.5) (f64.const -1.5))

(module
  (func $all (param f32 f64 f64) (result f32 f64 f64)
    local.get 0 local.get 1 local.get 2
  )
  (func $tail-call-51 (export "tail-call-51") (param f32 f64 f64) (result f32 f64 f64)
    local.get 0 local.get 1 local.get 2 return_call $all
  )
  (func $call-51 (export "call-51") (param f32 f64 f64) (result f32 f64 f64 f32)
    local.get 0 local.get 1 local.get 2 call $all local.get 0
  )
  (func $return-51 (export "return-51") (param f32 f64 f64) (result f32 f64 f64)
    local.get 0 local.get 1 local.get 2
  )
  (func $settled-51 (export "settled-51") (param f32 f64 f64) (result f32 f64 f64)
    local.get 0 local.get 1 local.get 2 block end return_call $all
  )
  (func $branch-51 (export "branch-51") (param f32 f64 f64) (result f32 f64 f64) (local f32 f64 f64)
    i64.const 1
    block (result f32 f64 f64)
      i64.const 5 local.get 0 local.get 1 local.get 2 local.get 0 drop i32.const 1 br_if 0 drop drop drop drop
      local.get 0 local.get 1 local.get 2
    end
    local.set 5 local.set 4 local.set 3 drop local.get 3 local.get 4 local.get 5
  )
)

(assert_return (invoke "tail-call-51"
  (f32.const 1.75) (f64.const -2.5) (f64.const -3.5)) (f32.const 1.75) (f64.const -2.5) (f64.const -3.5))
(assert_return (invoke "call-51"
  (f32.const 1.75) (f64.const -2.5) (f64.const -3.5)) (f32.const 1.75) (f64.const -2.5) (f64.const -3.5)
  (f32.const 1.75))
(assert_return (invoke "return-51"
  (f32.const 1.75) (f64.const -2.5) (f64.const -3.5)) (f32.const 1.75) (f64.const -2.5) (f64.const -3.5))
(assert_return (invoke "settled-51"
  (f32.const 1.75) (f64.const -2.5) (f64.const -3.5)) (f32.const 1.75) (f64.const -2.5) (f64.const -3.5))
(assert_return (invoke "branch-51"
  (f32.const 1.75) (f64.const -2.5) (f64.const -3.5)) (f32.const 1.75) (f64.const -2.5) (f64.const -3.5))

(module
  (func $all (param f32 f32 f64 f32) (result f32 f32 f64 f32)
    local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $tail-call-52 (export "tail-call-52") (param f64 f32 f32 f32) (result f32 f32 f64 f32)
    local.get 2 local.get 1 local.get 0 local.get 3 return_call $all
  )
  (func $call-52 (export "call-52") (param f64 f32 f32 f32) (result f32 f32 f64 f32 f64)
    local.get 2 local.get 1 local.get 0 local.get 3 call $all local.get 0
  )
  (func $return-52 (export "return-52") (param f64 f32 f32 f32) (result f32 f32 f64 f32)
    local.get 2 local.get 1 local.get 0 local.get 3
  )
  (func $settled-52 (export "settled-52") (param f64 f32 f32 f32) (result f32 f32 f64 f32)
    local.get 2 local.get 1 local.get 0 local.get 3 block end return_call $all
  )
  (func $branch-52 (export "branch-52") (param f64 f32 f32 f32) (result f32 f32 f64 f32)
  (local f32 f32 f64 f32)
    i64.const 1
    block (result f32 f32 f64 f32)
      i64.const 5 local.get 2 local.get 1 local.get 0 local.get 3 local.get 0 drop i32.const 1 br_if 0 drop
      drop drop drop drop local.get 2 local.get 1 local.get 0 local.get 3
    end
    local.set 7 local.set 6 local.set 5 local.set 4 drop local.get 4 local.get 5 local.get 6 local.get 7
  )
)

(assert_return (invoke "tail-call-52"
  (f64.const -1.5) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75)) (f32.const 3.75) (f32.const 2.75)
  (f64.const -1.5) (f32.const 4.75))
(assert_return (invoke "call-52"
  (f64.const -1.5) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75)) (f32.const 3.75) (f32.const 2.75)
  (f64.const -1.5) (f32.const 4.75) (f64.const -1.5))
(assert_return (invoke "return-52"
  (f64.const -1.5) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75)) (f32.const 3.75) (f32.const 2.75)
  (f64.const -1.5) (f32.const 4.75))
(assert_return (invoke "settled-52"
  (f64.const -1.5) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75)) (f32.const 3.75) (f32.const 2.75)
  (f64.const -1.5) (f32.const 4.75))
(assert_return (invoke "branch-52"
  (f64.const -1.5) (f32.const 2.75) (f32.const 3.75) (f32.const 4.75)) (f32.const 3.75) (f32.const 2.75)
  (f64.const -1.5) (f32.const 4.75))

(module
  (func $all (param f64 f32 f64 f64 f32 f32) (result f64 f32 f64 f64 f32 f32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
  )
  (func $tail-call-53 (export "tail-call-53") (param f64 f64 f32 f64 f32 f32) (result f64 f32 f64 f64 f32 f32)
    local.get 3 local.get 5 local.get 1 local.get 0 local.get 2 local.get 4 return_call $all
  )
  (func $call-53 (export "call-53") (param f64 f64 f32 f64 f32 f32) (result f64 f32 f64 f64 f32 f32 f64)
    local.get 3 local.get 5 local.get 1 local.get 0 local.get 2 local.get 4 call $all local.get 0
  )
  (func $return-53 (export "return-53") (param f64 f64 f32 f64 f32 f32) (result f64 f32 f64 f64 f32 f32)
    local.get 3 local.get 5 local.get 1 local.get 0 local.get 2 local.get 4
  )
  (func $settled-53 (export "settled-53") (param f64 f64 f32 f64 f32 f32) (result f64 f32 f64 f64 f32 f32)
    local.get 3 local.get 5 local.get 1 local.get 0 local.get 2 local.get 4 block end return_call $all
  )
  (func $branch-53 (export "branch-53") (param f64 f64 f32 f64 f32 f32) (result f64 f32 f64 f64 f32 f32)
  (local f64 f32 f64 f64 f32 f32)
    i64.const 1
    block (result f64 f32 f64 f64 f32 f32)
      i64.const 5 local.get 3 local.get 5 local.get 1 local.get 0 local.get 2 local.get 4 local.get 0 drop
      i32.const 1 br_if 0 drop drop drop drop drop drop drop local.get 3 local.get 5 local.get 1 local.get 0
      local.get 2 local.get 4
    end
    local.set 11 local.set 10 local.set 9 local.set 8 local.set 7 local.set 6 drop local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
  )
)

(assert_return (invoke "tail-call-53"
  (f64.const -1.5) (f64.const -2.5) (f32.const 3.75) (f64.const -4.5) (f32.const 5.75) (f32.const 6.75))
  (f64.const -4.5) (f32.const 6.75) (f64.const -2.5) (f64.const -1.5) (f32.const 3.75) (f32.const 5.75))
(assert_return (invoke "call-53"
  (f64.const -1.5) (f64.const -2.5) (f32.const 3.75) (f64.const -4.5) (f32.const 5.75) (f32.const 6.75))
  (f64.const -4.5) (f32.const 6.75) (f64.const -2.5) (f64.const -1.5) (f32.const 3.75) (f32.const 5.75)
  (f64.const -1.5))
(assert_return (invoke "return-53"
  (f64.const -1.5) (f64.const -2.5) (f32.const 3.75) (f64.const -4.5) (f32.const 5.75) (f32.const 6.75))
  (f64.const -4.5) (f32.const 6.75) (f64.const -2.5) (f64.const -1.5) (f32.const 3.75) (f32.const 5.75))
(assert_return (invoke "settled-53"
  (f64.const -1.5) (f64.const -2.5) (f32.const 3.75) (f64.const -4.5) (f32.const 5.75) (f32.const 6.75))
  (f64.const -4.5) (f32.const 6.75) (f64.const -2.5) (f64.const -1.5) (f32.const 3.75) (f32.const 5.75))
(assert_return (invoke "branch-53"
  (f64.const -1.5) (f64.const -2.5) (f32.const 3.75) (f64.const -4.5) (f32.const 5.75) (f32.const 6.75))
  (f64.const -4.5) (f32.const 6.75) (f64.const -2.5) (f64.const -1.5) (f32.const 3.75) (f32.const 5.75))

(module
  (func $all (param f32 f64 f32 f64 f32 f32 f32 f32 f64) (result f32 f64 f32 f64 f32 f32 f32 f32 f64)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8
  )
  (func $tail-call-54 (export "tail-call-54") (param f64 f64 f32 f32 f32 f64 f64 f32 f64)
  (result f32 f64 f32 f64 f32 f32 f32 f32 f64)
    local.get 7 local.get 8 local.get 4 local.get 5 local.get 2 local.get 7 local.get 7 local.get 7
    local.get 1 return_call $all
  )
  (func $call-54 (export "call-54") (param f64 f64 f32 f32 f32 f64 f64 f32 f64)
  (result f32 f64 f32 f64 f32 f32 f32 f32 f64 f64)
    local.get 7 local.get 8 local.get 4 local.get 5 local.get 2 local.get 7 local.get 7 local.get 7
    local.get 1 call $all local.get 0
  )
  (func $return-54 (export "return-54") (param f64 f64 f32 f32 f32 f64 f64 f32 f64)
  (result f32 f64 f32 f64 f32 f32 f32 f32 f64)
    local.get 7 local.get 8 local.get 4 local.get 5 local.get 2 local.get 7 local.get 7 local.get 7
    local.get 1
  )
  (func $settled-54 (export "settled-54") (param f64 f64 f32 f32 f32 f64 f64 f32 f64)
  (result f32 f64 f32 f64 f32 f32 f32 f32 f64)
    local.get 7 local.get 8 local.get 4 local.get 5 local.get 2 local.get 7 local.get 7 local.get 7
    local.get 1 block end return_call $all
  )
  (func $branch-54 (export "branch-54") (param f64 f64 f32 f32 f32 f64 f64 f32 f64)
  (result f32 f64 f32 f64 f32 f32 f32 f32 f64) (local f32 f64 f32 f64 f32 f32 f32 f32 f64)
    i64.const 1
    block (result f32 f64 f32 f64 f32 f32 f32 f32 f64)
      i64.const 5 local.get 7 local.get 8 local.get 4 local.get 5 local.get 2 local.get 7 local.get 7
      local.get 7 local.get 1 local.get 0 drop i32.const 1 br_if 0 drop drop drop drop drop drop drop drop
      drop drop local.get 7 local.get 8 local.get 4 local.get 5 local.get 2 local.get 7 local.get 7
      local.get 7 local.get 1
    end
    local.set 17 local.set 16 local.set 15 local.set 14 local.set 13 local.set 12 local.set 11 local.set 10
    local.set 9 drop local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
)

(assert_return (invoke "tail-call-54"
  (f64.const -1.5) (f64.const -2.5) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f64.const -6.5)
  (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)) (f32.const 8.75) (f64.const -9.5) (f32.const 5.75)
  (f64.const -6.5) (f32.const 3.75) (f32.const 8.75) (f32.const 8.75) (f32.const 8.75) (f64.const -2.5))
(assert_return (invoke "call-54"
  (f64.const -1.5) (f64.const -2.5) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f64.const -6.5)
  (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)) (f32.const 8.75) (f64.const -9.5) (f32.const 5.75)
  (f64.const -6.5) (f32.const 3.75) (f32.const 8.75) (f32.const 8.75) (f32.const 8.75) (f64.const -2.5)
  (f64.const -1.5))
(assert_return (invoke "return-54"
  (f64.const -1.5) (f64.const -2.5) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f64.const -6.5)
  (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)) (f32.const 8.75) (f64.const -9.5) (f32.const 5.75)
  (f64.const -6.5) (f32.const 3.75) (f32.const 8.75) (f32.const 8.75) (f32.const 8.75) (f64.const -2.5))
(assert_return (invoke "settled-54"
  (f64.const -1.5) (f64.const -2.5) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f64.const -6.5)
  (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)) (f32.const 8.75) (f64.const -9.5) (f32.const 5.75)
  (f64.const -6.5) (f32.const 3.75) (f32.const 8.75) (f32.const 8.75) (f32.const 8.75) (f64.const -2.5))
(assert_return (invoke "branch-54"
  (f64.const -1.5) (f64.const -2.5) (f32.const 3.75) (f32.const 4.75) (f32.const 5.75) (f64.const -6.5)
  (f64.const -7.5) (f32.const 8.75) (f64.const -9.5)) (f32.const 8.75) (f64.const -9.5) (f32.const 5.75)
  (f64.const -6.5) (f32.const 3.75) (f32.const 8.75) (f32.const 8.75) (f32.const 8.75) (f64.const -2.5))

(module
  (func $all (param f64 f32 f32 f32 f64 f64 f32 f64 f64 f64 f32 f64)
  (result f64 f32 f32 f32 f64 f64 f32 f64 f64 f64 f32 f64)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
  )
  (func $tail-call-55 (export "tail-call-55") (param f64 f64 f32 f64 f32 f64 f32 f64 f32 f64 f64 f32)
  (result f64 f32 f32 f32 f64 f64 f32 f64 f64 f64 f32 f64)
    local.get 7 local.get 4 local.get 2 local.get 8 local.get 10 local.get 1 local.get 6 local.get 0
    local.get 3 local.get 9 local.get 11 local.get 5 return_call $all
  )
  (func $call-55 (export "call-55") (param f64 f64 f32 f64 f32 f64 f32 f64 f32 f64 f64 f32)
  (result f64 f32 f32 f32 f64 f64 f32 f64 f64 f64 f32 f64 f64)
    local.get 7 local.get 4 local.get 2 local.get 8 local.get 10 local.get 1 local.get 6 local.get 0
    local.get 3 local.get 9 local.get 11 local.get 5 call $all local.get 0
  )
  (func $return-55 (export "return-55") (param f64 f64 f32 f64 f32 f64 f32 f64 f32 f64 f64 f32)
  (result f64 f32 f32 f32 f64 f64 f32 f64 f64 f64 f32 f64)
    local.get 7 local.get 4 local.get 2 local.get 8 local.get 10 local.get 1 local.get 6 local.get 0
    local.get 3 local.get 9 local.get 11 local.get 5
  )
  (func $settled-55 (export "settled-55") (param f64 f64 f32 f64 f32 f64 f32 f64 f32 f64 f64 f32)
  (result f64 f32 f32 f32 f64 f64 f32 f64 f64 f64 f32 f64)
    local.get 7 local.get 4 local.get 2 local.get 8 local.get 10 local.get 1 local.get 6 local.get 0
    local.get 3 local.get 9 local.get 11 local.get 5 block end return_call $all
  )
  (func $branch-55 (export "branch-55") (param f64 f64 f32 f64 f32 f64 f32 f64 f32 f64 f64 f32)
  (result f64 f32 f32 f32 f64 f64 f32 f64 f64 f64 f32 f64)
  (local f64 f32 f32 f32 f64 f64 f32 f64 f64 f64 f32 f64)
    i64.const 1
    block (result f64 f32 f32 f32 f64 f64 f32 f64 f64 f64 f32 f64)
      i64.const 5 local.get 7 local.get 4 local.get 2 local.get 8 local.get 10 local.get 1 local.get 6
      local.get 0 local.get 3 local.get 9 local.get 11 local.get 5 local.get 0 drop i32.const 1 br_if 0 drop
      drop drop drop drop drop drop drop drop drop drop drop drop local.get 7 local.get 4 local.get 2
      local.get 8 local.get 10 local.get 1 local.get 6 local.get 0 local.get 3 local.get 9 local.get 11
      local.get 5
    end
    local.set 23 local.set 22 local.set 21 local.set 20 local.set 19 local.set 18 local.set 17 local.set 16
    local.set 15 local.set 14 local.set 13 local.set 12 drop local.get 12 local.get 13 local.get 14
    local.get 15 local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22
    local.get 23
  )
)

(assert_return (invoke "tail-call-55"
  (f64.const -1.5) (f64.const -2.5) (f32.const 3.75) (f64.const -4.5) (f32.const 5.75) (f64.const -6.5)
  (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f64.const -10.5) (f64.const -11.5) (f32.const 12.75))
  (f64.const -8.5) (f32.const 5.75) (f32.const 3.75) (f32.const 9.75) (f64.const -11.5) (f64.const -2.5)
  (f32.const 7.75) (f64.const -1.5) (f64.const -4.5) (f64.const -10.5) (f32.const 12.75) (f64.const -6.5))
(assert_return (invoke "call-55"
  (f64.const -1.5) (f64.const -2.5) (f32.const 3.75) (f64.const -4.5) (f32.const 5.75) (f64.const -6.5)
  (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f64.const -10.5) (f64.const -11.5) (f32.const 12.75))
  (f64.const -8.5) (f32.const 5.75) (f32.const 3.75) (f32.const 9.75) (f64.const -11.5) (f64.const -2.5)
  (f32.const 7.75) (f64.const -1.5) (f64.const -4.5) (f64.const -10.5) (f32.const 12.75) (f64.const -6.5)
  (f64.const -1.5))
(assert_return (invoke "return-55"
  (f64.const -1.5) (f64.const -2.5) (f32.const 3.75) (f64.const -4.5) (f32.const 5.75) (f64.const -6.5)
  (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f64.const -10.5) (f64.const -11.5) (f32.const 12.75))
  (f64.const -8.5) (f32.const 5.75) (f32.const 3.75) (f32.const 9.75) (f64.const -11.5) (f64.const -2.5)
  (f32.const 7.75) (f64.const -1.5) (f64.const -4.5) (f64.const -10.5) (f32.const 12.75) (f64.const -6.5))
(assert_return (invoke "settled-55"
  (f64.const -1.5) (f64.const -2.5) (f32.const 3.75) (f64.const -4.5) (f32.const 5.75) (f64.const -6.5)
  (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f64.const -10.5) (f64.const -11.5) (f32.const 12.75))
  (f64.const -8.5) (f32.const 5.75) (f32.const 3.75) (f32.const 9.75) (f64.const -11.5) (f64.const -2.5)
  (f32.const 7.75) (f64.const -1.5) (f64.const -4.5) (f64.const -10.5) (f32.const 12.75) (f64.const -6.5))
(assert_return (invoke "branch-55"
  (f64.const -1.5) (f64.const -2.5) (f32.const 3.75) (f64.const -4.5) (f32.const 5.75) (f64.const -6.5)
  (f32.const 7.75) (f64.const -8.5) (f32.const 9.75) (f64.const -10.5) (f64.const -11.5) (f32.const 12.75))
  (f64.const -8.5) (f32.const 5.75) (f32.const 3.75) (f32.const 9.75) (f64.const -11.5) (f64.const -2.5)
  (f32.const 7.75) (f64.const -1.5) (f64.const -4.5) (f64.const -10.5) (f32.const 12.75) (f64.const -6.5))

(module
  (func $all (param f64 f32 f64 f64 f32 f32 f64 f32 f64 f64 f64 f64 f32 f64 f64 f64 f64 f64)
  (result f64 f32 f64 f64 f32 f32 f64 f32 f64 f64 f64 f64 f32 f64 f64 f64 f64 f64)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17
  )
  (func $tail-call-56 (export "tail-call-56")
  (param f64 f64 f64 f32 f32 f64 f64 f64 f64 f64 f64 f32 f64 f32 f64 f64 f32 f64)
  (result f64 f32 f64 f64 f32 f32 f64 f32 f64 f64 f64 f64 f32 f64 f64 f64 f64 f64)
    local.get 1 local.get 3 local.get 12 local.get 8 local.get 4 local.get 16 local.get 10 local.get 13
    local.get 2 local.get 5 local.get 15 local.get 17 local.get 11 local.get 14 local.get 9 local.get 7
    local.get 0 local.get 6 return_call $all
  )
  (func $call-56 (export "call-56")
  (param f64 f64 f64 f32 f32 f64 f64 f64 f64 f64 f64 f32 f64 f32 f64 f64 f32 f64)
  (result f64 f32 f64 f64 f32 f32 f64 f32 f64 f64 f64 f64 f32 f64 f64 f64 f64 f64 f64)
    local.get 1 local.get 3 local.get 12 local.get 8 local.get 4 local.get 16 local.get 10 local.get 13
    local.get 2 local.get 5 local.get 15 local.get 17 local.get 11 local.get 14 local.get 9 local.get 7
    local.get 0 local.get 6 call $all local.get 0
  )
  (func $return-56 (export "return-56")
  (param f64 f64 f64 f32 f32 f64 f64 f64 f64 f64 f64 f32 f64 f32 f64 f64 f32 f64)
  (result f64 f32 f64 f64 f32 f32 f64 f32 f64 f64 f64 f64 f32 f64 f64 f64 f64 f64)
    local.get 1 local.get 3 local.get 12 local.get 8 local.get 4 local.get 16 local.get 10 local.get 13
    local.get 2 local.get 5 local.get 15 local.get 17 local.get 11 local.get 14 local.get 9 local.get 7
    local.get 0 local.get 6
  )
  (func $settled-56 (export "settled-56")
  (param f64 f64 f64 f32 f32 f64 f64 f64 f64 f64 f64 f32 f64 f32 f64 f64 f32 f64)
  (result f64 f32 f64 f64 f32 f32 f64 f32 f64 f64 f64 f64 f32 f64 f64 f64 f64 f64)
    local.get 1 local.get 3 local.get 12 local.get 8 local.get 4 local.get 16 local.get 10 local.get 13
    local.get 2 local.get 5 local.get 15 local.get 17 local.get 11 local.get 14 local.get 9 local.get 7
    local.get 0 local.get 6 block end return_call $all
  )
  (func $branch-56 (export "branch-56")
  (param f64 f64 f64 f32 f32 f64 f64 f64 f64 f64 f64 f32 f64 f32 f64 f64 f32 f64)
  (result f64 f32 f64 f64 f32 f32 f64 f32 f64 f64 f64 f64 f32 f64 f64 f64 f64 f64)
  (local f64 f32 f64 f64 f32 f32 f64 f32 f64 f64 f64 f64 f32 f64 f64 f64 f64 f64)
    i64.const 1
    block (result f64 f32 f64 f64 f32 f32 f64 f32 f64 f64 f64 f64 f32 f64 f64 f64 f64 f64)
      i64.const 5 local.get 1 local.get 3 local.get 12 local.get 8 local.get 4 local.get 16 local.get 10
      local.get 13 local.get 2 local.get 5 local.get 15 local.get 17 local.get 11 local.get 14 local.get 9
      local.get 7 local.get 0 local.get 6 local.get 0 drop i32.const 1 br_if 0 drop drop drop drop drop drop
      drop drop drop drop drop drop drop drop drop drop drop drop drop local.get 1 local.get 3 local.get 12
      local.get 8 local.get 4 local.get 16 local.get 10 local.get 13 local.get 2 local.get 5 local.get 15
      local.get 17 local.get 11 local.get 14 local.get 9 local.get 7 local.get 0 local.get 6
    end
    local.set 35 local.set 34 local.set 33 local.set 32 local.set 31 local.set 30 local.set 29 local.set 28
    local.set 27 local.set 26 local.set 25 local.set 24 local.set 23 local.set 22 local.set 21 local.set 20
    local.set 19 local.set 18 drop local.get 18 local.get 19 local.get 20 local.get 21 local.get 22
    local.get 23 local.get 24 local.get 25 local.get 26 local.get 27 local.get 28 local.get 29 local.get 30
    local.get 31 local.get 32 local.get 33 local.get 34 local.get 35
  )
)

(assert_return (invoke "tail-call-56"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f32.const 4.75) (f32.const 5.75) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5) (f64.const -10.5) (f64.const -11.5) (f32.const 12.75)
  (f64.const -13.5) (f32.const 14.75) (f64.const -15.5) (f64.const -16.5) (f32.const 17.75) (f64.const -18.5))
  (f64.const -2.5) (f32.const 4.75) (f64.const -13.5) (f64.const -9.5) (f32.const 5.75) (f32.const 17.75)
  (f64.const -11.5) (f32.const 14.75) (f64.const -3.5) (f64.const -6.5) (f64.const -16.5) (f64.const -18.5)
  (f32.const 12.75) (f64.const -15.5) (f64.const -10.5) (f64.const -8.5) (f64.const -1.5) (f64.const -7.5))
(assert_return (invoke "call-56"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f32.const 4.75) (f32.const 5.75) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5) (f64.const -10.5) (f64.const -11.5) (f32.const 12.75)
  (f64.const -13.5) (f32.const 14.75) (f64.const -15.5) (f64.const -16.5) (f32.const 17.75) (f64.const -18.5))
  (f64.const -2.5) (f32.const 4.75) (f64.const -13.5) (f64.const -9.5) (f32.const 5.75) (f32.const 17.75)
  (f64.const -11.5) (f32.const 14.75) (f64.const -3.5) (f64.const -6.5) (f64.const -16.5) (f64.const -18.5)
  (f32.const 12.75) (f64.const -15.5) (f64.const -10.5) (f64.const -8.5) (f64.const -1.5) (f64.const -7.5)
  (f64.const -1.5))
(assert_return (invoke "return-56"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f32.const 4.75) (f32.const 5.75) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5) (f64.const -10.5) (f64.const -11.5) (f32.const 12.75)
  (f64.const -13.5) (f32.const 14.75) (f64.const -15.5) (f64.const -16.5) (f32.const 17.75) (f64.const -18.5))
  (f64.const -2.5) (f32.const 4.75) (f64.const -13.5) (f64.const -9.5) (f32.const 5.75) (f32.const 17.75)
  (f64.const -11.5) (f32.const 14.75) (f64.const -3.5) (f64.const -6.5) (f64.const -16.5) (f64.const -18.5)
  (f32.const 12.75) (f64.const -15.5) (f64.const -10.5) (f64.const -8.5) (f64.const -1.5) (f64.const -7.5))
(assert_return (invoke "settled-56"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f32.const 4.75) (f32.const 5.75) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5) (f64.const -10.5) (f64.const -11.5) (f32.const 12.75)
  (f64.const -13.5) (f32.const 14.75) (f64.const -15.5) (f64.const -16.5) (f32.const 17.75) (f64.const -18.5))
  (f64.const -2.5) (f32.const 4.75) (f64.const -13.5) (f64.const -9.5) (f32.const 5.75) (f32.const 17.75)
  (f64.const -11.5) (f32.const 14.75) (f64.const -3.5) (f64.const -6.5) (f64.const -16.5) (f64.const -18.5)
  (f32.const 12.75) (f64.const -15.5) (f64.const -10.5) (f64.const -8.5) (f64.const -1.5) (f64.const -7.5))
(assert_return (invoke "branch-56"
  (f64.const -1.5) (f64.const -2.5) (f64.const -3.5) (f32.const 4.75) (f32.const 5.75) (f64.const -6.5)
  (f64.const -7.5) (f64.const -8.5) (f64.const -9.5) (f64.const -10.5) (f64.const -11.5) (f32.const 12.75)
  (f64.const -13.5) (f32.const 14.75) (f64.const -15.5) (f64.const -16.5) (f32.const 17.75) (f64.const -18.5))
  (f64.const -2.5) (f32.const 4.75) (f64.const -13.5) (f64.const -9.5) (f32.const 5.75) (f32.const 17.75)
  (f64.const -11.5) (f32.const 14.75) (f64.const -3.5) (f64.const -6.5) (f64.const -16.5) (f64.const -18.5)
  (f32.const 12.75) (f64.const -15.5) (f64.const -10.5) (f64.const -8.5) (f64.const -1.5) (f64.const -7.5))

(module
  (func $all
  (param f32 f64 f32 f64 f64 f32 f64 f64 f32 f32 f64 f32 f64 f32 f64 f32 f64 f64 f32 f32 f32 f64 f64 f64 f32 f64)
  (result f32 f64 f32 f64 f64 f32 f64 f64 f32 f32 f64 f32 f64 f32 f64 f32 f64 f64 f32 f32 f32 f64 f64 f64 f32 f64)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
    local.get 24 local.get 25
  )
  (func $tail-call-57 (export "tail-call-57")
  (param f32 f64 f64 f64 f64 f32 f64 f32 f32 f32 f64 f32 f32 f64 f64 f32 f32 f64 f64 f32 f32 f64 f64 f64 f32 f64)
  (result f32 f64 f32 f64 f64 f32 f64 f64 f32 f32 f64 f32 f64 f32 f64 f32 f64 f64 f32 f32 f32 f64 f64 f64 f32 f64)
    local.get 12 local.get 25 local.get 15 local.get 17 local.get 2 local.get 16 local.get 18 local.get 22
    local.get 24 local.get 5 local.get 10 local.get 9 local.get 23 local.get 19 local.get 4 local.get 0
    local.get 3 local.get 6 local.get 11 local.get 7 local.get 20 local.get 13 local.get 14 local.get 21
    local.get 8 local.get 1 return_call $all
  )
  (func $call-57 (export "call-57")
  (param f32 f64 f64 f64 f64 f32 f64 f32 f32 f32 f64 f32 f32 f64 f64 f32 f32 f64 f64 f32 f32 f64 f64 f64 f32 f64)
  (result f32 f64 f32 f64 f64 f32 f64 f64 f32 f32 f64 f32 f64 f32 f64 f32 f64 f64 f32 f32 f32 f64 f64 f64 f32 f64 f32)
    local.get 12 local.get 25 local.get 15 local.get 17 local.get 2 local.get 16 local.get 18 local.get 22
    local.get 24 local.get 5 local.get 10 local.get 9 local.get 23 local.get 19 local.get 4 local.get 0
    local.get 3 local.get 6 local.get 11 local.get 7 local.get 20 local.get 13 local.get 14 local.get 21
    local.get 8 local.get 1 call $all local.get 0
  )
  (func $return-57 (export "return-57")
  (param f32 f64 f64 f64 f64 f32 f64 f32 f32 f32 f64 f32 f32 f64 f64 f32 f32 f64 f64 f32 f32 f64 f64 f64 f32 f64)
  (result f32 f64 f32 f64 f64 f32 f64 f64 f32 f32 f64 f32 f64 f32 f64 f32 f64 f64 f32 f32 f32 f64 f64 f64 f32 f64)
    local.get 12 local.get 25 local.get 15 local.get 17 local.get 2 local.get 16 local.get 18 local.get 22
    local.get 24 local.get 5 local.get 10 local.get 9 local.get 23 local.get 19 local.get 4 local.get 0
    local.get 3 local.get 6 local.get 11 local.get 7 local.get 20 local.get 13 local.get 14 local.get 21
    local.get 8 local.get 1
  )
  (func $settled-57 (export "settled-57")
  (param f32 f64 f64 f64 f64 f32 f64 f32 f32 f32 f64 f32 f32 f64 f64 f32 f32 f64 f64 f32 f32 f64 f64 f64 f32 f64)
  (result f32 f64 f32 f64 f64 f32 f64 f64 f32 f32 f64 f32 f64 f32 f64 f32 f64 f64 f32 f32 f32 f64 f64 f64 f32 f64)
    local.get 12 local.get 25 local.get 15 local.get 17 local.get 2 local.get 16 local.get 18 local.get 22
    local.get 24 local.get 5 local.get 10 local.get 9 local.get 23 local.get 19 local.get 4 local.get 0
    local.get 3 local.get 6 local.get 11 local.get 7 local.get 20 local.get 13 local.get 14 local.get 21
    local.get 8 local.get 1 block end return_call $all
  )
  (func $branch-57 (export "branch-57")
  (param f32 f64 f64 f64 f64 f32 f64 f32 f32 f32 f64 f32 f32 f64 f64 f32 f32 f64 f64 f32 f32 f64 f64 f64 f32 f64)
  (result f32 f64 f32 f64 f64 f32 f64 f64 f32 f32 f64 f32 f64 f32 f64 f32 f64 f64 f32 f32 f32 f64 f64 f64 f32 f64)
  (local f32 f64 f32 f64 f64 f32 f64 f64 f32 f32 f64 f32 f64 f32 f64 f32 f64 f64 f32 f32 f32 f64 f64 f64 f32 f64)
    i64.const 1
    block (result f32 f64 f32 f64 f64 f32 f64 f64 f32 f32 f64 f32 f64 f32 f64 f32 f64 f64 f32 f32 f32 f64 f64 f64 f32 f64)
      i64.const 5 local.get 12 local.get 25 local.get 15 local.get 17 local.get 2 local.get 16 local.get 18
      local.get 22 local.get 24 local.get 5 local.get 10 local.get 9 local.get 23 local.get 19 local.get 4
      local.get 0 local.get 3 local.get 6 local.get 11 local.get 7 local.get 20 local.get 13 local.get 14
      local.get 21 local.get 8 local.get 1 local.get 0 drop i32.const 1 br_if 0 drop drop drop drop drop drop
      drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
      local.get 12 local.get 25 local.get 15 local.get 17 local.get 2 local.get 16 local.get 18 local.get 22
      local.get 24 local.get 5 local.get 10 local.get 9 local.get 23 local.get 19 local.get 4 local.get 0
      local.get 3 local.get 6 local.get 11 local.get 7 local.get 20 local.get 13 local.get 14 local.get 21
      local.get 8 local.get 1
    end
    local.set 51 local.set 50 local.set 49 local.set 48 local.set 47 local.set 46 local.set 45 local.set 44
    local.set 43 local.set 42 local.set 41 local.set 40 local.set 39 local.set 38 local.set 37 local.set 36
    local.set 35 local.set 34 local.set 33 local.set 32 local.set 31 local.set 30 local.set 29 local.set 28
    local.set 27 local.set 26 drop local.get 26 local.get 27 local.get 28 local.get 29 local.get 30
    local.get 31 local.get 32 local.get 33 local.get 34 local.get 35 local.get 36 local.get 37 local.get 38
    local.get 39 local.get 40 local.get 41 local.get 42 local.get 43 local.get 44 local.get 45 local.get 46
    local.get 47 local.get 48 local.get 49 local.get 50 local.get 51
  )
)

(assert_return (invoke "tail-call-57"
  (f32.const 1.75) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f32.const 6.75)
  (f64.const -7.5) (f32.const 8.75) (f32.const 9.75) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)
  (f32.const 13.75) (f64.const -14.5) (f64.const -15.5) (f32.const 16.75) (f32.const 17.75) (f64.const -18.5)
  (f64.const -19.5) (f32.const 20.75) (f32.const 21.75) (f64.const -22.5) (f64.const -23.5) (f64.const -24.5)
  (f32.const 25.75) (f64.const -26.5)) (f32.const 13.75) (f64.const -26.5) (f32.const 16.75) (f64.const -18.5)
  (f64.const -3.5) (f32.const 17.75) (f64.const -19.5) (f64.const -23.5) (f32.const 25.75) (f32.const 6.75)
  (f64.const -11.5) (f32.const 10.75) (f64.const -24.5) (f32.const 20.75) (f64.const -5.5) (f32.const 1.75)
  (f64.const -4.5) (f64.const -7.5) (f32.const 12.75) (f32.const 8.75) (f32.const 21.75) (f64.const -14.5)
  (f64.const -15.5) (f64.const -22.5) (f32.const 9.75) (f64.const -2.5))
(assert_return (invoke "call-57"
  (f32.const 1.75) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f32.const 6.75)
  (f64.const -7.5) (f32.const 8.75) (f32.const 9.75) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)
  (f32.const 13.75) (f64.const -14.5) (f64.const -15.5) (f32.const 16.75) (f32.const 17.75) (f64.const -18.5)
  (f64.const -19.5) (f32.const 20.75) (f32.const 21.75) (f64.const -22.5) (f64.const -23.5) (f64.const -24.5)
  (f32.const 25.75) (f64.const -26.5)) (f32.const 13.75) (f64.const -26.5) (f32.const 16.75) (f64.const -18.5)
  (f64.const -3.5) (f32.const 17.75) (f64.const -19.5) (f64.const -23.5) (f32.const 25.75) (f32.const 6.75)
  (f64.const -11.5) (f32.const 10.75) (f64.const -24.5) (f32.const 20.75) (f64.const -5.5) (f32.const 1.75)
  (f64.const -4.5) (f64.const -7.5) (f32.const 12.75) (f32.const 8.75) (f32.const 21.75) (f64.const -14.5)
  (f64.const -15.5) (f64.const -22.5) (f32.const 9.75) (f64.const -2.5) (f32.const 1.75))
(assert_return (invoke "return-57"
  (f32.const 1.75) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f32.const 6.75)
  (f64.const -7.5) (f32.const 8.75) (f32.const 9.75) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)
  (f32.const 13.75) (f64.const -14.5) (f64.const -15.5) (f32.const 16.75) (f32.const 17.75) (f64.const -18.5)
  (f64.const -19.5) (f32.const 20.75) (f32.const 21.75) (f64.const -22.5) (f64.const -23.5) (f64.const -24.5)
  (f32.const 25.75) (f64.const -26.5)) (f32.const 13.75) (f64.const -26.5) (f32.const 16.75) (f64.const -18.5)
  (f64.const -3.5) (f32.const 17.75) (f64.const -19.5) (f64.const -23.5) (f32.const 25.75) (f32.const 6.75)
  (f64.const -11.5) (f32.const 10.75) (f64.const -24.5) (f32.const 20.75) (f64.const -5.5) (f32.const 1.75)
  (f64.const -4.5) (f64.const -7.5) (f32.const 12.75) (f32.const 8.75) (f32.const 21.75) (f64.const -14.5)
  (f64.const -15.5) (f64.const -22.5) (f32.const 9.75) (f64.const -2.5))
(assert_return (invoke "settled-57"
  (f32.const 1.75) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f32.const 6.75)
  (f64.const -7.5) (f32.const 8.75) (f32.const 9.75) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)
  (f32.const 13.75) (f64.const -14.5) (f64.const -15.5) (f32.const 16.75) (f32.const 17.75) (f64.const -18.5)
  (f64.const -19.5) (f32.const 20.75) (f32.const 21.75) (f64.const -22.5) (f64.const -23.5) (f64.const -24.5)
  (f32.const 25.75) (f64.const -26.5)) (f32.const 13.75) (f64.const -26.5) (f32.const 16.75) (f64.const -18.5)
  (f64.const -3.5) (f32.const 17.75) (f64.const -19.5) (f64.const -23.5) (f32.const 25.75) (f32.const 6.75)
  (f64.const -11.5) (f32.const 10.75) (f64.const -24.5) (f32.const 20.75) (f64.const -5.5) (f32.const 1.75)
  (f64.const -4.5) (f64.const -7.5) (f32.const 12.75) (f32.const 8.75) (f32.const 21.75) (f64.const -14.5)
  (f64.const -15.5) (f64.const -22.5) (f32.const 9.75) (f64.const -2.5))
(assert_return (invoke "branch-57"
  (f32.const 1.75) (f64.const -2.5) (f64.const -3.5) (f64.const -4.5) (f64.const -5.5) (f32.const 6.75)
  (f64.const -7.5) (f32.const 8.75) (f32.const 9.75) (f32.const 10.75) (f64.const -11.5) (f32.const 12.75)
  (f32.const 13.75) (f64.const -14.5) (f64.const -15.5) (f32.const 16.75) (f32.const 17.75) (f64.const -18.5)
  (f64.const -19.5) (f32.const 20.75) (f32.const 21.75) (f64.const -22.5) (f64.const -23.5) (f64.const -24.5)
  (f32.const 25.75) (f64.const -26.5)) (f32.const 13.75) (f64.const -26.5) (f32.const 16.75) (f64.const -18.5)
  (f64.const -3.5) (f32.const 17.75) (f64.const -19.5) (f64.const -23.5) (f32.const 25.75) (f32.const 6.75)
  (f64.const -11.5) (f32.const 10.75) (f64.const -24.5) (f32.const 20.75) (f64.const -5.5) (f32.const 1.75)
  (f64.const -4.5) (f64.const -7.5) (f32.const 12.75) (f32.const 8.75) (f32.const 21.75) (f64.const -14.5)
  (f64.const -15.5) (f64.const -22.5) (f32.const 9.75) (f64.const -2.5))

(module
  (func $all
  (param f64 f32 f32 f64 f32 f64 f64 f64 f64 f64 f64 f32 f32 f32 f32 f64 f64 f64 f32 f64 f64 f64 f64 f32 f64 f64 f32 f32 f64 f64 f64 f64 f64 f32 f32 f32)
  (result f64 f32 f32 f64 f32 f64 f64 f64 f64 f64 f64 f32 f32 f32 f32 f64 f64 f64 f32 f64 f64 f64 f64 f32 f64 f64 f32 f32 f64 f64 f64 f64 f64 f32 f32 f32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
    local.get 24 local.get 25 local.get 26 local.get 27 local.get 28 local.get 29 local.get 30 local.get 31
    local.get 32 local.get 33 local.get 34 local.get 35
  )
  (func $tail-call-58 (export "tail-call-58")
  (param f64 f32 f64 f64 f32 f32 f64 f32 f64 f64 f32 f64 f32 f64 f32 f32 f64 f64 f64 f32 f32 f64 f32 f32 f64 f64 f64 f64 f64 f64 f64 f64 f32 f64 f32 f64)
  (result f64 f32 f32 f64 f32 f64 f64 f64 f64 f64 f64 f32 f32 f32 f32 f64 f64 f64 f32 f64 f64 f64 f64 f32 f64 f64 f32 f32 f64 f64 f64 f64 f64 f32 f32 f32)
    local.get 29 local.get 14 local.get 12 local.get 0 local.get 19 local.get 18 local.get 31 local.get 28
    local.get 8 local.get 30 local.get 17 local.get 4 local.get 15 local.get 34 local.get 7 local.get 33
    local.get 21 local.get 2 local.get 22 local.get 16 local.get 3 local.get 9 local.get 11 local.get 5
    local.get 27 local.get 35 local.get 23 local.get 1 local.get 25 local.get 13 local.get 26 local.get 6
    local.get 24 local.get 10 local.get 20 local.get 32 return_call $all
  )
  (func $call-58 (export "call-58")
  (param f64 f32 f64 f64 f32 f32 f64 f32 f64 f64 f32 f64 f32 f64 f32 f32 f64 f64 f64 f32 f32 f64 f32 f32 f64 f64 f64 f64 f64 f64 f64 f64 f32 f64 f32 f64)
  (result f64 f32 f32 f64 f32 f64 f64 f64 f64 f64 f64 f32 f32 f32 f32 f64 f64 f64 f32 f64 f64 f64 f64 f32 f64 f64 f32 f32 f64 f64 f64 f64 f64 f32 f32 f32 f64)
    local.get 29 local.get 14 local.get 12 local.get 0 local.get 19 local.get 18 local.get 31 local.get 28
    local.get 8 local.get 30 local.get 17 local.get 4 local.get 15 local.get 34 local.get 7 local.get 33
    local.get 21 local.get 2 local.get 22 local.get 16 local.get 3 local.get 9 local.get 11 local.get 5
    local.get 27 local.get 35 local.get 23 local.get 1 local.get 25 local.get 13 local.get 26 local.get 6
    local.get 24 local.get 10 local.get 20 local.get 32 call $all local.get 0
  )
  (func $return-58 (export "return-58")
  (param f64 f32 f64 f64 f32 f32 f64 f32 f64 f64 f32 f64 f32 f64 f32 f32 f64 f64 f64 f32 f32 f64 f32 f32 f64 f64 f64 f64 f64 f64 f64 f64 f32 f64 f32 f64)
  (result f64 f32 f32 f64 f32 f64 f64 f64 f64 f64 f64 f32 f32 f32 f32 f64 f64 f64 f32 f64 f64 f64 f64 f32 f64 f64 f32 f32 f64 f64 f64 f64 f64 f32 f32 f32)
    local.get 29 local.get 14 local.get 12 local.get 0 local.get 19 local.get 18 local.get 31 local.get 28
    local.get 8 local.get 30 local.get 17 local.get 4 local.get 15 local.get 34 local.get 7 local.get 33
    local.get 21 local.get 2 local.get 22 local.get 16 local.get 3 local.get 9 local.get 11 local.get 5
    local.get 27 local.get 35 local.get 23 local.get 1 local.get 25 local.get 13 local.get 26 local.get 6
    local.get 24 local.get 10 local.get 20 local.get 32
  )
  (func $settled-58 (export "settled-58")
  (param f64 f32 f64 f64 f32 f32 f64 f32 f64 f64 f32 f64 f32 f64 f32 f32 f64 f64 f64 f32 f32 f64 f32 f32 f64 f64 f64 f64 f64 f64 f64 f64 f32 f64 f32 f64)
  (result f64 f32 f32 f64 f32 f64 f64 f64 f64 f64 f64 f32 f32 f32 f32 f64 f64 f64 f32 f64 f64 f64 f64 f32 f64 f64 f32 f32 f64 f64 f64 f64 f64 f32 f32 f32)
    local.get 29 local.get 14 local.get 12 local.get 0 local.get 19 local.get 18 local.get 31 local.get 28
    local.get 8 local.get 30 local.get 17 local.get 4 local.get 15 local.get 34 local.get 7 local.get 33
    local.get 21 local.get 2 local.get 22 local.get 16 local.get 3 local.get 9 local.get 11 local.get 5
    local.get 27 local.get 35 local.get 23 local.get 1 local.get 25 local.get 13 local.get 26 local.get 6
    local.get 24 local.get 10 local.get 20 local.get 32 block end return_call $all
  )
  (func $branch-58 (export "branch-58")
  (param f64 f32 f64 f64 f32 f32 f64 f32 f64 f64 f32 f64 f32 f64 f32 f32 f64 f64 f64 f32 f32 f64 f32 f32 f64 f64 f64 f64 f64 f64 f64 f64 f32 f64 f32 f64)
  (result f64 f32 f32 f64 f32 f64 f64 f64 f64 f64 f64 f32 f32 f32 f32 f64 f64 f64 f32 f64 f64 f64 f64 f32 f64 f64 f32 f32 f64 f64 f64 f64 f64 f32 f32 f32)
  (local f64 f32 f32 f64 f32 f64 f64 f64 f64 f64 f64 f32 f32 f32 f32 f64 f64 f64 f32 f64 f64 f64 f64 f32 f64 f64 f32 f32 f64 f64 f64 f64 f64 f32 f32 f32)
    i64.const 1
    block (result f64 f32 f32 f64 f32 f64 f64 f64 f64 f64 f64 f32 f32 f32 f32 f64 f64 f64 f32 f64 f64 f64 f64 f32 f64 f64 f32 f32 f64 f64 f64 f64 f64 f32 f32 f32)
      i64.const 5 local.get 29 local.get 14 local.get 12 local.get 0 local.get 19 local.get 18 local.get 31
      local.get 28 local.get 8 local.get 30 local.get 17 local.get 4 local.get 15 local.get 34 local.get 7
      local.get 33 local.get 21 local.get 2 local.get 22 local.get 16 local.get 3 local.get 9 local.get 11
      local.get 5 local.get 27 local.get 35 local.get 23 local.get 1 local.get 25 local.get 13 local.get 26
      local.get 6 local.get 24 local.get 10 local.get 20 local.get 32 local.get 0 drop i32.const 1 br_if 0
      drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
      drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop local.get 29
      local.get 14 local.get 12 local.get 0 local.get 19 local.get 18 local.get 31 local.get 28 local.get 8
      local.get 30 local.get 17 local.get 4 local.get 15 local.get 34 local.get 7 local.get 33 local.get 21
      local.get 2 local.get 22 local.get 16 local.get 3 local.get 9 local.get 11 local.get 5 local.get 27
      local.get 35 local.get 23 local.get 1 local.get 25 local.get 13 local.get 26 local.get 6 local.get 24
      local.get 10 local.get 20 local.get 32
    end
    local.set 71 local.set 70 local.set 69 local.set 68 local.set 67 local.set 66 local.set 65 local.set 64
    local.set 63 local.set 62 local.set 61 local.set 60 local.set 59 local.set 58 local.set 57 local.set 56
    local.set 55 local.set 54 local.set 53 local.set 52 local.set 51 local.set 50 local.set 49 local.set 48
    local.set 47 local.set 46 local.set 45 local.set 44 local.set 43 local.set 42 local.set 41 local.set 40
    local.set 39 local.set 38 local.set 37 local.set 36 drop local.get 36 local.get 37 local.get 38
    local.get 39 local.get 40 local.get 41 local.get 42 local.get 43 local.get 44 local.get 45 local.get 46
    local.get 47 local.get 48 local.get 49 local.get 50 local.get 51 local.get 52 local.get 53 local.get 54
    local.get 55 local.get 56 local.get 57 local.get 58 local.get 59 local.get 60 local.get 61 local.get 62
    local.get 63 local.get 64 local.get 65 local.get 66 local.get 67 local.get 68 local.get 69 local.get 70
    local.get 71
  )
)

(assert_return (invoke "tail-call-58"
  (f64.const -1.5) (f32.const 2.75) (f64.const -3.5) (f64.const -4.5) (f32.const 5.75) (f32.const 6.75)
  (f64.const -7.5) (f32.const 8.75) (f64.const -9.5) (f64.const -10.5) (f32.const 11.75) (f64.const -12.5)
  (f32.const 13.75) (f64.const -14.5) (f32.const 15.75) (f32.const 16.75) (f64.const -17.5) (f64.const -18.5)
  (f64.const -19.5) (f32.const 20.75) (f32.const 21.75) (f64.const -22.5) (f32.const 23.75) (f32.const 24.75)
  (f64.const -25.5) (f64.const -26.5) (f64.const -27.5) (f64.const -28.5) (f64.const -29.5) (f64.const -30.5)
  (f64.const -31.5) (f64.const -32.5) (f32.const 33.75) (f64.const -34.5) (f32.const 35.75) (f64.const -36.5))
  (f64.const -30.5) (f32.const 15.75) (f32.const 13.75) (f64.const -1.5) (f32.const 20.75) (f64.const -19.5)
  (f64.const -32.5) (f64.const -29.5) (f64.const -9.5) (f64.const -31.5) (f64.const -18.5) (f32.const 5.75)
  (f32.const 16.75) (f32.const 35.75) (f32.const 8.75) (f64.const -34.5) (f64.const -22.5) (f64.const -3.5)
  (f32.const 23.75) (f64.const -17.5) (f64.const -4.5) (f64.const -10.5) (f64.const -12.5) (f32.const 6.75)
  (f64.const -28.5) (f64.const -36.5) (f32.const 24.75) (f32.const 2.75) (f64.const -26.5) (f64.const -14.5)
  (f64.const -27.5) (f64.const -7.5) (f64.const -25.5) (f32.const 11.75) (f32.const 21.75) (f32.const 33.75))
(assert_return (invoke "call-58"
  (f64.const -1.5) (f32.const 2.75) (f64.const -3.5) (f64.const -4.5) (f32.const 5.75) (f32.const 6.75)
  (f64.const -7.5) (f32.const 8.75) (f64.const -9.5) (f64.const -10.5) (f32.const 11.75) (f64.const -12.5)
  (f32.const 13.75) (f64.const -14.5) (f32.const 15.75) (f32.const 16.75) (f64.const -17.5) (f64.const -18.5)
  (f64.const -19.5) (f32.const 20.75) (f32.const 21.75) (f64.const -22.5) (f32.const 23.75) (f32.const 24.75)
  (f64.const -25.5) (f64.const -26.5) (f64.const -27.5) (f64.const -28.5) (f64.const -29.5) (f64.const -30.5)
  (f64.const -31.5) (f64.const -32.5) (f32.const 33.75) (f64.const -34.5) (f32.const 35.75) (f64.const -36.5))
  (f64.const -30.5) (f32.const 15.75) (f32.const 13.75) (f64.const -1.5) (f32.const 20.75) (f64.const -19.5)
  (f64.const -32.5) (f64.const -29.5) (f64.const -9.5) (f64.const -31.5) (f64.const -18.5) (f32.const 5.75)
  (f32.const 16.75) (f32.const 35.75) (f32.const 8.75) (f64.const -34.5) (f64.const -22.5) (f64.const -3.5)
  (f32.const 23.75) (f64.const -17.5) (f64.const -4.5) (f64.const -10.5) (f64.const -12.5) (f32.const 6.75)
  (f64.const -28.5) (f64.const -36.5) (f32.const 24.75) (f32.const 2.75) (f64.const -26.5) (f64.const -14.5)
  (f64.const -27.5) (f64.const -7.5) (f64.const -25.5) (f32.const 11.75) (f32.const 21.75) (f32.const 33.75)
  (f64.const -1.5))
(assert_return (invoke "return-58"
  (f64.const -1.5) (f32.const 2.75) (f64.const -3.5) (f64.const -4.5) (f32.const 5.75) (f32.const 6.75)
  (f64.const -7.5) (f32.const 8.75) (f64.const -9.5) (f64.const -10.5) (f32.const 11.75) (f64.const -12.5)
  (f32.const 13.75) (f64.const -14.5) (f32.const 15.75) (f32.const 16.75) (f64.const -17.5) (f64.const -18.5)
  (f64.const -19.5) (f32.const 20.75) (f32.const 21.75) (f64.const -22.5) (f32.const 23.75) (f32.const 24.75)
  (f64.const -25.5) (f64.const -26.5) (f64.const -27.5) (f64.const -28.5) (f64.const -29.5) (f64.const -30.5)
  (f64.const -31.5) (f64.const -32.5) (f32.const 33.75) (f64.const -34.5) (f32.const 35.75) (f64.const -36.5))
  (f64.const -30.5) (f32.const 15.75) (f32.const 13.75) (f64.const -1.5) (f32.const 20.75) (f64.const -19.5)
  (f64.const -32.5) (f64.const -29.5) (f64.const -9.5) (f64.const -31.5) (f64.const -18.5) (f32.const 5.75)
  (f32.const 16.75) (f32.const 35.75) (f32.const 8.75) (f64.const -34.5) (f64.const -22.5) (f64.const -3.5)
  (f32.const 23.75) (f64.const -17.5) (f64.const -4.5) (f64.const -10.5) (f64.const -12.5) (f32.const 6.75)
  (f64.const -28.5) (f64.const -36.5) (f32.const 24.75) (f32.const 2.75) (f64.const -26.5) (f64.const -14.5)
  (f64.const -27.5) (f64.const -7.5) (f64.const -25.5) (f32.const 11.75) (f32.const 21.75) (f32.const 33.75))
(assert_return (invoke "settled-58"
  (f64.const -1.5) (f32.const 2.75) (f64.const -3.5) (f64.const -4.5) (f32.const 5.75) (f32.const 6.75)
  (f64.const -7.5) (f32.const 8.75) (f64.const -9.5) (f64.const -10.5) (f32.const 11.75) (f64.const -12.5)
  (f32.const 13.75) (f64.const -14.5) (f32.const 15.75) (f32.const 16.75) (f64.const -17.5) (f64.const -18.5)
  (f64.const -19.5) (f32.const 20.75) (f32.const 21.75) (f64.const -22.5) (f32.const 23.75) (f32.const 24.75)
  (f64.const -25.5) (f64.const -26.5) (f64.const -27.5) (f64.const -28.5) (f64.const -29.5) (f64.const -30.5)
  (f64.const -31.5) (f64.const -32.5) (f32.const 33.75) (f64.const -34.5) (f32.const 35.75) (f64.const -36.5))
  (f64.const -30.5) (f32.const 15.75) (f32.const 13.75) (f64.const -1.5) (f32.const 20.75) (f64.const -19.5)
  (f64.const -32.5) (f64.const -29.5) (f64.const -9.5) (f64.const -31.5) (f64.const -18.5) (f32.const 5.75)
  (f32.const 16.75) (f32.const 35.75) (f32.const 8.75) (f64.const -34.5) (f64.const -22.5) (f64.const -3.5)
  (f32.const 23.75) (f64.const -17.5) (f64.const -4.5) (f64.const -10.5) (f64.const -12.5) (f32.const 6.75)
  (f64.const -28.5) (f64.const -36.5) (f32.const 24.75) (f32.const 2.75) (f64.const -26.5) (f64.const -14.5)
  (f64.const -27.5) (f64.const -7.5) (f64.const -25.5) (f32.const 11.75) (f32.const 21.75) (f32.const 33.75))
(assert_return (invoke "branch-58"
  (f64.const -1.5) (f32.const 2.75) (f64.const -3.5) (f64.const -4.5) (f32.const 5.75) (f32.const 6.75)
  (f64.const -7.5) (f32.const 8.75) (f64.const -9.5) (f64.const -10.5) (f32.const 11.75) (f64.const -12.5)
  (f32.const 13.75) (f64.const -14.5) (f32.const 15.75) (f32.const 16.75) (f64.const -17.5) (f64.const -18.5)
  (f64.const -19.5) (f32.const 20.75) (f32.const 21.75) (f64.const -22.5) (f32.const 23.75) (f32.const 24.75)
  (f64.const -25.5) (f64.const -26.5) (f64.const -27.5) (f64.const -28.5) (f64.const -29.5) (f64.const -30.5)
  (f64.const -31.5) (f64.const -32.5) (f32.const 33.75) (f64.const -34.5) (f32.const 35.75) (f64.const -36.5))
  (f64.const -30.5) (f32.const 15.75) (f32.const 13.75) (f64.const -1.5) (f32.const 20.75) (f64.const -19.5)
  (f64.const -32.5) (f64.const -29.5) (f64.const -9.5) (f64.const -31.5) (f64.const -18.5) (f32.const 5.75)
  (f32.const 16.75) (f32.const 35.75) (f32.const 8.75) (f64.const -34.5) (f64.const -22.5) (f64.const -3.5)
  (f32.const 23.75) (f64.const -17.5) (f64.const -4.5) (f64.const -10.5) (f64.const -12.5) (f32.const 6.75)
  (f64.const -28.5) (f64.const -36.5) (f32.const 24.75) (f32.const 2.75) (f64.const -26.5) (f64.const -14.5)
  (f64.const -27.5) (f64.const -7.5) (f64.const -25.5) (f32.const 11.75) (f32.const 21.75) (f32.const 33.75))

(module
  (func $all
  (param f32 f64 f32 f64 f64 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f64 f64 f64 f32 f64 f32 f32 f32 f32 f64 f64 f64 f32 f64 f32 f32 f64 f64 f32 f32 f32 f32 f32 f32)
  (result f32 f64 f32 f64 f64 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f64 f64 f64 f32 f64 f32 f32 f32 f32 f64 f64 f64 f32 f64 f32 f32 f64 f64 f32 f32 f32 f32 f32 f32)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11 local.get 12 local.get 13 local.get 14 local.get 15
    local.get 16 local.get 17 local.get 18 local.get 19 local.get 20 local.get 21 local.get 22 local.get 23
    local.get 24 local.get 25 local.get 26 local.get 27 local.get 28 local.get 29 local.get 30 local.get 31
    local.get 32 local.get 33 local.get 34 local.get 35 local.get 36 local.get 37 local.get 38 local.get 39
    local.get 40 local.get 41 local.get 42 local.get 43
  )
  (func $tail-call-59 (export "tail-call-59")
  (param f32 f64 f32 f32 f64 f32 f32 f32 f64 f32 f32 f64 f64 f64 f32 f32 f64 f32 f32 f32 f32 f32 f32 f32 f64 f32 f64 f32 f32 f64 f64 f32 f32 f32 f32 f64 f64 f64 f64 f64 f64 f32 f32 f64)
  (result f32 f64 f32 f64 f64 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f64 f64 f64 f32 f64 f32 f32 f32 f32 f64 f64 f64 f32 f64 f32 f32 f64 f64 f32 f32 f32 f32 f32 f32)
    local.get 10 local.get 40 local.get 23 local.get 29 local.get 35 local.get 10 local.get 10 local.get 5
    local.get 17 local.get 10 local.get 10 local.get 2 local.get 34 local.get 10 local.get 10 local.get 10
    local.get 10 local.get 25 local.get 10 local.get 28 local.get 43 local.get 16 local.get 38 local.get 7
    local.get 4 local.get 22 local.get 32 local.get 14 local.get 20 local.get 13 local.get 11 local.get 8
    local.get 10 local.get 1 local.get 10 local.get 10 local.get 26 local.get 37 local.get 10 local.get 31
    local.get 10 local.get 41 local.get 10 local.get 19 return_call $all
  )
  (func $call-59 (export "call-59")
  (param f32 f64 f32 f32 f64 f32 f32 f32 f64 f32 f32 f64 f64 f64 f32 f32 f64 f32 f32 f32 f32 f32 f32 f32 f64 f32 f64 f32 f32 f64 f64 f32 f32 f32 f32 f64 f64 f64 f64 f64 f64 f32 f32 f64)
  (result f32 f64 f32 f64 f64 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f64 f64 f64 f32 f64 f32 f32 f32 f32 f64 f64 f64 f32 f64 f32 f32 f64 f64 f32 f32 f32 f32 f32 f32 f32)
    local.get 10 local.get 40 local.get 23 local.get 29 local.get 35 local.get 10 local.get 10 local.get 5
    local.get 17 local.get 10 local.get 10 local.get 2 local.get 34 local.get 10 local.get 10 local.get 10
    local.get 10 local.get 25 local.get 10 local.get 28 local.get 43 local.get 16 local.get 38 local.get 7
    local.get 4 local.get 22 local.get 32 local.get 14 local.get 20 local.get 13 local.get 11 local.get 8
    local.get 10 local.get 1 local.get 10 local.get 10 local.get 26 local.get 37 local.get 10 local.get 31
    local.get 10 local.get 41 local.get 10 local.get 19 call $all local.get 0
  )
  (func $return-59 (export "return-59")
  (param f32 f64 f32 f32 f64 f32 f32 f32 f64 f32 f32 f64 f64 f64 f32 f32 f64 f32 f32 f32 f32 f32 f32 f32 f64 f32 f64 f32 f32 f64 f64 f32 f32 f32 f32 f64 f64 f64 f64 f64 f64 f32 f32 f64)
  (result f32 f64 f32 f64 f64 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f64 f64 f64 f32 f64 f32 f32 f32 f32 f64 f64 f64 f32 f64 f32 f32 f64 f64 f32 f32 f32 f32 f32 f32)
    local.get 10 local.get 40 local.get 23 local.get 29 local.get 35 local.get 10 local.get 10 local.get 5
    local.get 17 local.get 10 local.get 10 local.get 2 local.get 34 local.get 10 local.get 10 local.get 10
    local.get 10 local.get 25 local.get 10 local.get 28 local.get 43 local.get 16 local.get 38 local.get 7
    local.get 4 local.get 22 local.get 32 local.get 14 local.get 20 local.get 13 local.get 11 local.get 8
    local.get 10 local.get 1 local.get 10 local.get 10 local.get 26 local.get 37 local.get 10 local.get 31
    local.get 10 local.get 41 local.get 10 local.get 19
  )
  (func $settled-59 (export "settled-59")
  (param f32 f64 f32 f32 f64 f32 f32 f32 f64 f32 f32 f64 f64 f64 f32 f32 f64 f32 f32 f32 f32 f32 f32 f32 f64 f32 f64 f32 f32 f64 f64 f32 f32 f32 f32 f64 f64 f64 f64 f64 f64 f32 f32 f64)
  (result f32 f64 f32 f64 f64 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f64 f64 f64 f32 f64 f32 f32 f32 f32 f64 f64 f64 f32 f64 f32 f32 f64 f64 f32 f32 f32 f32 f32 f32)
    local.get 10 local.get 40 local.get 23 local.get 29 local.get 35 local.get 10 local.get 10 local.get 5
    local.get 17 local.get 10 local.get 10 local.get 2 local.get 34 local.get 10 local.get 10 local.get 10
    local.get 10 local.get 25 local.get 10 local.get 28 local.get 43 local.get 16 local.get 38 local.get 7
    local.get 4 local.get 22 local.get 32 local.get 14 local.get 20 local.get 13 local.get 11 local.get 8
    local.get 10 local.get 1 local.get 10 local.get 10 local.get 26 local.get 37 local.get 10 local.get 31
    local.get 10 local.get 41 local.get 10 local.get 19 block end return_call $all
  )
  (func $branch-59 (export "branch-59")
  (param f32 f64 f32 f32 f64 f32 f32 f32 f64 f32 f32 f64 f64 f64 f32 f32 f64 f32 f32 f32 f32 f32 f32 f32 f64 f32 f64 f32 f32 f64 f64 f32 f32 f32 f32 f64 f64 f64 f64 f64 f64 f32 f32 f64)
  (result f32 f64 f32 f64 f64 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f64 f64 f64 f32 f64 f32 f32 f32 f32 f64 f64 f64 f32 f64 f32 f32 f64 f64 f32 f32 f32 f32 f32 f32)
  (local f32 f64 f32 f64 f64 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f64 f64 f64 f32 f64 f32 f32 f32 f32 f64 f64 f64 f32 f64 f32 f32 f64 f64 f32 f32 f32 f32 f32 f32)
    i64.const 1
    block (result f32 f64 f32 f64 f64 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f64 f64 f64 f32 f64 f32 f32 f32 f32 f64 f64 f64 f32 f64 f32 f32 f64 f64 f32 f32 f32 f32 f32 f32)
      i64.const 5 local.get 10 local.get 40 local.get 23 local.get 29 local.get 35 local.get 10 local.get 10
      local.get 5 local.get 17 local.get 10 local.get 10 local.get 2 local.get 34 local.get 10 local.get 10
      local.get 10 local.get 10 local.get 25 local.get 10 local.get 28 local.get 43 local.get 16 local.get 38
      local.get 7 local.get 4 local.get 22 local.get 32 local.get 14 local.get 20 local.get 13 local.get 11
      local.get 8 local.get 10 local.get 1 local.get 10 local.get 10 local.get 26 local.get 37 local.get 10
      local.get 31 local.get 10 local.get 41 local.get 10 local.get 19 local.get 0 drop i32.const 1 br_if 0
      drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
      drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
      drop drop drop local.get 10 local.get 40 local.get 23 local.get 29 local.get 35 local.get 10
      local.get 10 local.get 5 local.get 17 local.get 10 local.get 10 local.get 2 local.get 34 local.get 10
      local.get 10 local.get 10 local.get 10 local.get 25 local.get 10 local.get 28 local.get 43 local.get 16
      local.get 38 local.get 7 local.get 4 local.get 22 local.get 32 local.get 14 local.get 20 local.get 13
      local.get 11 local.get 8 local.get 10 local.get 1 local.get 10 local.get 10 local.get 26 local.get 37
      local.get 10 local.get 31 local.get 10 local.get 41 local.get 10 local.get 19
    end
    local.set 87 local.set 86 local.set 85 local.set 84 local.set 83 local.set 82 local.set 81 local.set 80
    local.set 79 local.set 78 local.set 77 local.set 76 local.set 75 local.set 74 local.set 73 local.set 72
    local.set 71 local.set 70 local.set 69 local.set 68 local.set 67 local.set 66 local.set 65 local.set 64
    local.set 63 local.set 62 local.set 61 local.set 60 local.set 59 local.set 58 local.set 57 local.set 56
    local.set 55 local.set 54 local.set 53 local.set 52 local.set 51 local.set 50 local.set 49 local.set 48
    local.set 47 local.set 46 local.set 45 local.set 44 drop local.get 44 local.get 45 local.get 46
    local.get 47 local.get 48 local.get 49 local.get 50 local.get 51 local.get 52 local.get 53 local.get 54
    local.get 55 local.get 56 local.get 57 local.get 58 local.get 59 local.get 60 local.get 61 local.get 62
    local.get 63 local.get 64 local.get 65 local.get 66 local.get 67 local.get 68 local.get 69 local.get 70
    local.get 71 local.get 72 local.get 73 local.get 74 local.get 75 local.get 76 local.get 77 local.get 78
    local.get 79 local.get 80 local.get 81 local.get 82 local.get 83 local.get 84 local.get 85 local.get 86
    local.get 87
  )
)

(assert_return (invoke "tail-call-59"
  (f32.const 1.75) (f64.const -2.5) (f32.const 3.75) (f32.const 4.75) (f64.const -5.5) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f64.const -9.5) (f32.const 10.75) (f32.const 11.75) (f64.const -12.5)
  (f64.const -13.5) (f64.const -14.5) (f32.const 15.75) (f32.const 16.75) (f64.const -17.5) (f32.const 18.75)
  (f32.const 19.75) (f32.const 20.75) (f32.const 21.75) (f32.const 22.75) (f32.const 23.75) (f32.const 24.75)
  (f64.const -25.5) (f32.const 26.75) (f64.const -27.5) (f32.const 28.75) (f32.const 29.75) (f64.const -30.5)
  (f64.const -31.5) (f32.const 32.75) (f32.const 33.75) (f32.const 34.75) (f32.const 35.75) (f64.const -36.5)
  (f64.const -37.5) (f64.const -38.5) (f64.const -39.5) (f64.const -40.5) (f64.const -41.5) (f32.const 42.75)
  (f32.const 43.75) (f64.const -44.5)) (f32.const 11.75) (f64.const -41.5) (f32.const 24.75) (f64.const -30.5)
  (f64.const -36.5) (f32.const 11.75) (f32.const 11.75) (f32.const 6.75) (f32.const 18.75) (f32.const 11.75)
  (f32.const 11.75) (f32.const 3.75) (f32.const 35.75) (f32.const 11.75) (f32.const 11.75) (f32.const 11.75)
  (f32.const 11.75) (f32.const 26.75) (f32.const 11.75) (f32.const 29.75) (f64.const -44.5) (f64.const -17.5)
  (f64.const -39.5) (f32.const 8.75) (f64.const -5.5) (f32.const 23.75) (f32.const 33.75) (f32.const 15.75)
  (f32.const 21.75) (f64.const -14.5) (f64.const -12.5) (f64.const -9.5) (f32.const 11.75) (f64.const -2.5)
  (f32.const 11.75) (f32.const 11.75) (f64.const -27.5) (f64.const -38.5) (f32.const 11.75) (f32.const 32.75)
  (f32.const 11.75) (f32.const 42.75) (f32.const 11.75) (f32.const 20.75))
(assert_return (invoke "call-59"
  (f32.const 1.75) (f64.const -2.5) (f32.const 3.75) (f32.const 4.75) (f64.const -5.5) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f64.const -9.5) (f32.const 10.75) (f32.const 11.75) (f64.const -12.5)
  (f64.const -13.5) (f64.const -14.5) (f32.const 15.75) (f32.const 16.75) (f64.const -17.5) (f32.const 18.75)
  (f32.const 19.75) (f32.const 20.75) (f32.const 21.75) (f32.const 22.75) (f32.const 23.75) (f32.const 24.75)
  (f64.const -25.5) (f32.const 26.75) (f64.const -27.5) (f32.const 28.75) (f32.const 29.75) (f64.const -30.5)
  (f64.const -31.5) (f32.const 32.75) (f32.const 33.75) (f32.const 34.75) (f32.const 35.75) (f64.const -36.5)
  (f64.const -37.5) (f64.const -38.5) (f64.const -39.5) (f64.const -40.5) (f64.const -41.5) (f32.const 42.75)
  (f32.const 43.75) (f64.const -44.5)) (f32.const 11.75) (f64.const -41.5) (f32.const 24.75) (f64.const -30.5)
  (f64.const -36.5) (f32.const 11.75) (f32.const 11.75) (f32.const 6.75) (f32.const 18.75) (f32.const 11.75)
  (f32.const 11.75) (f32.const 3.75) (f32.const 35.75) (f32.const 11.75) (f32.const 11.75) (f32.const 11.75)
  (f32.const 11.75) (f32.const 26.75) (f32.const 11.75) (f32.const 29.75) (f64.const -44.5) (f64.const -17.5)
  (f64.const -39.5) (f32.const 8.75) (f64.const -5.5) (f32.const 23.75) (f32.const 33.75) (f32.const 15.75)
  (f32.const 21.75) (f64.const -14.5) (f64.const -12.5) (f64.const -9.5) (f32.const 11.75) (f64.const -2.5)
  (f32.const 11.75) (f32.const 11.75) (f64.const -27.5) (f64.const -38.5) (f32.const 11.75) (f32.const 32.75)
  (f32.const 11.75) (f32.const 42.75) (f32.const 11.75) (f32.const 20.75) (f32.const 1.75))
(assert_return (invoke "return-59"
  (f32.const 1.75) (f64.const -2.5) (f32.const 3.75) (f32.const 4.75) (f64.const -5.5) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f64.const -9.5) (f32.const 10.75) (f32.const 11.75) (f64.const -12.5)
  (f64.const -13.5) (f64.const -14.5) (f32.const 15.75) (f32.const 16.75) (f64.const -17.5) (f32.const 18.75)
  (f32.const 19.75) (f32.const 20.75) (f32.const 21.75) (f32.const 22.75) (f32.const 23.75) (f32.const 24.75)
  (f64.const -25.5) (f32.const 26.75) (f64.const -27.5) (f32.const 28.75) (f32.const 29.75) (f64.const -30.5)
  (f64.const -31.5) (f32.const 32.75) (f32.const 33.75) (f32.const 34.75) (f32.const 35.75) (f64.const -36.5)
  (f64.const -37.5) (f64.const -38.5) (f64.const -39.5) (f64.const -40.5) (f64.const -41.5) (f32.const 42.75)
  (f32.const 43.75) (f64.const -44.5)) (f32.const 11.75) (f64.const -41.5) (f32.const 24.75) (f64.const -30.5)
  (f64.const -36.5) (f32.const 11.75) (f32.const 11.75) (f32.const 6.75) (f32.const 18.75) (f32.const 11.75)
  (f32.const 11.75) (f32.const 3.75) (f32.const 35.75) (f32.const 11.75) (f32.const 11.75) (f32.const 11.75)
  (f32.const 11.75) (f32.const 26.75) (f32.const 11.75) (f32.const 29.75) (f64.const -44.5) (f64.const -17.5)
  (f64.const -39.5) (f32.const 8.75) (f64.const -5.5) (f32.const 23.75) (f32.const 33.75) (f32.const 15.75)
  (f32.const 21.75) (f64.const -14.5) (f64.const -12.5) (f64.const -9.5) (f32.const 11.75) (f64.const -2.5)
  (f32.const 11.75) (f32.const 11.75) (f64.const -27.5) (f64.const -38.5) (f32.const 11.75) (f32.const 32.75)
  (f32.const 11.75) (f32.const 42.75) (f32.const 11.75) (f32.const 20.75))
(assert_return (invoke "settled-59"
  (f32.const 1.75) (f64.const -2.5) (f32.const 3.75) (f32.const 4.75) (f64.const -5.5) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f64.const -9.5) (f32.const 10.75) (f32.const 11.75) (f64.const -12.5)
  (f64.const -13.5) (f64.const -14.5) (f32.const 15.75) (f32.const 16.75) (f64.const -17.5) (f32.const 18.75)
  (f32.const 19.75) (f32.const 20.75) (f32.const 21.75) (f32.const 22.75) (f32.const 23.75) (f32.const 24.75)
  (f64.const -25.5) (f32.const 26.75) (f64.const -27.5) (f32.const 28.75) (f32.const 29.75) (f64.const -30.5)
  (f64.const -31.5) (f32.const 32.75) (f32.const 33.75) (f32.const 34.75) (f32.const 35.75) (f64.const -36.5)
  (f64.const -37.5) (f64.const -38.5) (f64.const -39.5) (f64.const -40.5) (f64.const -41.5) (f32.const 42.75)
  (f32.const 43.75) (f64.const -44.5)) (f32.const 11.75) (f64.const -41.5) (f32.const 24.75) (f64.const -30.5)
  (f64.const -36.5) (f32.const 11.75) (f32.const 11.75) (f32.const 6.75) (f32.const 18.75) (f32.const 11.75)
  (f32.const 11.75) (f32.const 3.75) (f32.const 35.75) (f32.const 11.75) (f32.const 11.75) (f32.const 11.75)
  (f32.const 11.75) (f32.const 26.75) (f32.const 11.75) (f32.const 29.75) (f64.const -44.5) (f64.const -17.5)
  (f64.const -39.5) (f32.const 8.75) (f64.const -5.5) (f32.const 23.75) (f32.const 33.75) (f32.const 15.75)
  (f32.const 21.75) (f64.const -14.5) (f64.const -12.5) (f64.const -9.5) (f32.const 11.75) (f64.const -2.5)
  (f32.const 11.75) (f32.const 11.75) (f64.const -27.5) (f64.const -38.5) (f32.const 11.75) (f32.const 32.75)
  (f32.const 11.75) (f32.const 42.75) (f32.const 11.75) (f32.const 20.75))
(assert_return (invoke "branch-59"
  (f32.const 1.75) (f64.const -2.5) (f32.const 3.75) (f32.const 4.75) (f64.const -5.5) (f32.const 6.75)
  (f32.const 7.75) (f32.const 8.75) (f64.const -9.5) (f32.const 10.75) (f32.const 11.75) (f64.const -12.5)
  (f64.const -13.5) (f64.const -14.5) (f32.const 15.75) (f32.const 16.75) (f64.const -17.5) (f32.const 18.75)
  (f32.const 19.75) (f32.const 20.75) (f32.const 21.75) (f32.const 22.75) (f32.const 23.75) (f32.const 24.75)
  (f64.const -25.5) (f32.const 26.75) (f64.const -27.5) (f32.const 28.75) (f32.const 29.75) (f64.const -30.5)
  (f64.const -31.5) (f32.const 32.75) (f32.const 33.75) (f32.const 34.75) (f32.const 35.75) (f64.const -36.5)
  (f64.const -37.5) (f64.const -38.5) (f64.const -39.5) (f64.const -40.5) (f64.const -41.5) (f32.const 42.75)
  (f32.const 43.75) (f64.const -44.5)) (f32.const 11.75) (f64.const -41.5) (f32.const 24.75) (f64.const -30.5)
  (f64.const -36.5) (f32.const 11.75) (f32.const 11.75) (f32.const 6.75) (f32.const 18.75) (f32.const 11.75)
  (f32.const 11.75) (f32.const 3.75) (f32.const 35.75) (f32.const 11.75) (f32.const 11.75) (f32.const 11.75)
  (f32.const 11.75) (f32.const 26.75) (f32.const 11.75) (f32.const 29.75) (f64.const -44.5) (f64.const -17.5)
  (f64.const -39.5) (f32.const 8.75) (f64.const -5.5) (f32.const 23.75) (f32.const 33.75) (f32.const 15.75)
  (f32.const 21.75) (f64.const -14.5) (f64.const -12.5) (f64.const -9.5) (f32.const 11.75) (f64.const -2.5)
  (f32.const 11.75) (f32.const 11.75) (f64.const -27.5) (f64.const -38.5) (f32.const 11.75) (f32.const 32.75)
  (f32.const 11.75) (f32.const 42.75) (f32.const 11.75) (f32.const 20.75))

(module
  (func $all (param i32 i32) (result i32 i32)
    local.get 0 local.get 1
  )
  (func $tail-call-60 (export "tail-call-60") (param i32 i32) (result i32 i32)
    local.get 0 local.get 1 return_call $all
  )
  (func $call-60 (export "call-60") (param i32 i32) (result i32 i32 i32)
    local.get 0 local.get 1 call $all local.get 0
  )
  (func $return-60 (export "return-60") (param i32 i32) (result i32 i32)
    local.get 0 local.get 1
  )
  (func $settled-60 (export "settled-60") (param i32 i32) (result i32 i32)
    local.get 0 local.get 1 block end return_call $all
  )
  (func $branch-60 (export "branch-60") (param i32 i32) (result i32 i32) (local i32 i32)
    i64.const 1
    block (result i32 i32)
      i64.const 5 local.get 0 local.get 1 local.get 0 br_if 0 drop drop drop local.get 0 local.get 1
    end
    local.set 3 local.set 2 drop local.get 2 local.get 3
  )
)

(assert_return (invoke "tail-call-60"
  (i32.const 0x1010101) (i32.const 0x2020202)) (i32.const 0x1010101) (i32.const 0x2020202))
(assert_return (invoke "call-60"
  (i32.const 0x1010101) (i32.const 0x2020202)) (i32.const 0x1010101) (i32.const 0x2020202)
  (i32.const 0x1010101))
(assert_return (invoke "return-60"
  (i32.const 0x1010101) (i32.const 0x2020202)) (i32.const 0x1010101) (i32.const 0x2020202))
(assert_return (invoke "settled-60"
  (i32.const 0x1010101) (i32.const 0x2020202)) (i32.const 0x1010101) (i32.const 0x2020202))
(assert_return (invoke "branch-60"
  (i32.const 0x1010101) (i32.const 0x2020202)) (i32.const 0x1010101) (i32.const 0x2020202))

(module
  (func $all (param f64 f64 i32) (result f64 f64 i32)
    local.get 0 local.get 1 local.get 2
  )
  (func $tail-call-61 (export "tail-call-61") (param i32 f64 f64) (result f64 f64 i32)
    local.get 2 local.get 1 local.get 0 return_call $all
  )
  (func $call-61 (export "call-61") (param i32 f64 f64) (result f64 f64 i32 i32)
    local.get 2 local.get 1 local.get 0 call $all local.get 0
  )
  (func $return-61 (export "return-61") (param i32 f64 f64) (result f64 f64 i32)
    local.get 2 local.get 1 local.get 0
  )
  (func $settled-61 (export "settled-61") (param i32 f64 f64) (result f64 f64 i32)
    local.get 2 local.get 1 local.get 0 block end return_call $all
  )
  (func $branch-61 (export "branch-61") (param i32 f64 f64) (result f64 f64 i32) (local f64 f64 i32)
    i64.const 1
    block (result f64 f64 i32)
      i64.const 5 local.get 2 local.get 1 local.get 0 local.get 0 br_if 0 drop drop drop drop local.get 2
      local.get 1 local.get 0
    end
    local.set 5 local.set 4 local.set 3 drop local.get 3 local.get 4 local.get 5
  )
)

(assert_return (invoke "tail-call-61"
  (i32.const 0x1010101) (f64.const -2.5) (f64.const -3.5)) (f64.const -3.5) (f64.const -2.5)
  (i32.const 0x1010101))
(assert_return (invoke "call-61"
  (i32.const 0x1010101) (f64.const -2.5) (f64.const -3.5)) (f64.const -3.5) (f64.const -2.5)
  (i32.const 0x1010101) (i32.const 0x1010101))
(assert_return (invoke "return-61"
  (i32.const 0x1010101) (f64.const -2.5) (f64.const -3.5)) (f64.const -3.5) (f64.const -2.5)
  (i32.const 0x1010101))
(assert_return (invoke "settled-61"
  (i32.const 0x1010101) (f64.const -2.5) (f64.const -3.5)) (f64.const -3.5) (f64.const -2.5)
  (i32.const 0x1010101))
(assert_return (invoke "branch-61"
  (i32.const 0x1010101) (f64.const -2.5) (f64.const -3.5)) (f64.const -3.5) (f64.const -2.5)
  (i32.const 0x1010101))

(module
  (func $all (param i32 f64 f64 i32) (result i32 f64 f64 i32)
    local.get 0 local.get 1 local.get 2 local.get 3
  )
  (func $tail-call-62 (export "tail-call-62") (param i32 i32 f64 f64) (result i32 f64 f64 i32)
    local.get 1 local.get 3 local.get 2 local.get 0 return_call $all
  )
  (func $call-62 (export "call-62") (param i32 i32 f64 f64) (result i32 f64 f64 i32 i32)
    local.get 1 local.get 3 local.get 2 local.get 0 call $all local.get 0
  )
  (func $return-62 (export "return-62") (param i32 i32 f64 f64) (result i32 f64 f64 i32)
    local.get 1 local.get 3 local.get 2 local.get 0
  )
  (func $settled-62 (export "settled-62") (param i32 i32 f64 f64) (result i32 f64 f64 i32)
    local.get 1 local.get 3 local.get 2 local.get 0 block end return_call $all
  )
  (func $branch-62 (export "branch-62") (param i32 i32 f64 f64) (result i32 f64 f64 i32)
  (local i32 f64 f64 i32)
    i64.const 1
    block (result i32 f64 f64 i32)
      i64.const 5 local.get 1 local.get 3 local.get 2 local.get 0 local.get 0 br_if 0 drop drop drop drop drop
      local.get 1 local.get 3 local.get 2 local.get 0
    end
    local.set 7 local.set 6 local.set 5 local.set 4 drop local.get 4 local.get 5 local.get 6 local.get 7
  )
)

(assert_return (invoke "tail-call-62"
  (i32.const 0x1010101) (i32.const 0x2020202) (f64.const -3.5) (f64.const -4.5)) (i32.const 0x2020202)
  (f64.const -4.5) (f64.const -3.5) (i32.const 0x1010101))
(assert_return (invoke "call-62"
  (i32.const 0x1010101) (i32.const 0x2020202) (f64.const -3.5) (f64.const -4.5)) (i32.const 0x2020202)
  (f64.const -4.5) (f64.const -3.5) (i32.const 0x1010101) (i32.const 0x1010101))
(assert_return (invoke "return-62"
  (i32.const 0x1010101) (i32.const 0x2020202) (f64.const -3.5) (f64.const -4.5)) (i32.const 0x2020202)
  (f64.const -4.5) (f64.const -3.5) (i32.const 0x1010101))
(assert_return (invoke "settled-62"
  (i32.const 0x1010101) (i32.const 0x2020202) (f64.const -3.5) (f64.const -4.5)) (i32.const 0x2020202)
  (f64.const -4.5) (f64.const -3.5) (i32.const 0x1010101))
(assert_return (invoke "branch-62"
  (i32.const 0x1010101) (i32.const 0x2020202) (f64.const -3.5) (f64.const -4.5)) (i32.const 0x2020202)
  (f64.const -4.5) (f64.const -3.5) (i32.const 0x1010101))

(module
  (func $all (param i32 f64 f64 i32 i32 f64) (result i32 f64 f64 i32 i32 f64)
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
  )
  (func $tail-call-63 (export "tail-call-63") (param i32 i32 f64 f64 i32 f64) (result i32 f64 f64 i32 i32 f64)
    local.get 0 local.get 2 local.get 5 local.get 1 local.get 4 local.get 3 return_call $all
  )
  (func $call-63 (export "call-63") (param i32 i32 f64 f64 i32 f64) (result i32 f64 f64 i32 i32 f64 i32)
    local.get 0 local.get 2 local.get 5 local.get 1 local.get 4 local.get 3 call $all local.get 0
  )
  (func $return-63 (export "return-63") (param i32 i32 f64 f64 i32 f64) (result i32 f64 f64 i32 i32 f64)
    local.get 0 local.get 2 local.get 5 local.get 1 local.get 4 local.get 3
  )
  (func $settled-63 (export "settled-63") (param i32 i32 f64 f64 i32 f64) (result i32 f64 f64 i32 i32 f64)
    local.get 0 local.get 2 local.get 5 local.get 1 local.get 4 local.get 3 block end return_call $all
  )
  (func $branch-63 (export "branch-63") (param i32 i32 f64 f64 i32 f64) (result i32 f64 f64 i32 i32 f64)
  (local i32 f64 f64 i32 i32 f64)
    i64.const 1
    block (result i32 f64 f64 i32 i32 f64)
      i64.const 5 local.get 0 local.get 2 local.get 5 local.get 1 local.get 4 local.get 3 local.get 0 br_if 0
      drop drop drop drop drop drop drop local.get 0 local.get 2 local.get 5 local.get 1 local.get 4
      local.get 3
    end
    local.set 11 local.set 10 local.set 9 local.set 8 local.set 7 local.set 6 drop local.get 6 local.get 7
    local.get 8 local.get 9 local.get 10 local.get 11
  )
)

(assert_return (invoke "tail-call-63"
  (i32.const 0x1010101) (i32.const 0x2020202) (f64.const -3.5) (f64.const -4.5) (i32.const 0x5050505)
  (f64.const -6.5)) (i32.const 0x1010101) (f64.const -3.5) (f64.const -6.5) (i32.const 0x2020202)
  (i32.const 0x5050505) (f64.const -4.5))
(assert_return (invoke "call-63"
  (i32.const 0x1010101) (i32.const 0x2020202) (f64.const -3.5) (f64.const -4.5) (i32.const 0x5050505)
  (f64.const -6.5)) (i32.const 0x1010101) (f64.const -3.5) (f64.const -6.5) (i32.const 0x2020202)
  (i32.const 0x5050505) (f64.const -4.5) (i32.const 0x1010101))
(assert_return (invoke "return-63"
  (i32.const 0x1010101) (i32.const 0x2020202) (f64.const -3.5) (f64.const -4.5) (i32.const 0x5050505)
  (f64.const -6.5)) (i32.const 0x1010101) (f64.const -3.5) (f64.const -6.5) (i32.const 0x2020202)
  (i32.const 0x5050505) (f64.const -4.5))
(assert_return (invoke "settled-63"
  (i32.const 0x1010101) (i32.const 0x2020202) (f64.const -3.5) (f64.const -4.5) (i32.const 0x5050505)
  (f64.const -6.5)) (i32.const 0x1010101) (f64.const -3.5) (f64.const -6.5) (i32.const 0x2020202)
  (i32.const 0x5050505) (f64.const -4.5))
(assert_return (invoke "branch-63"
  (i32.const 0x1010101) (i32.const 0x2020202) (f64.const -3.5) (f64.const -4.5) (i32.const 0x5050505)
  (f64.const -6.5)) (i32.const 0x1010101) (f64.const -3.5) (f64.const -6.5) (i32.const 0x2020202)
  (i32.const 0x5050505) (f64.const -4.5))
