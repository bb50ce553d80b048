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
  (func $declared-i32-0 (export "declared-i32-0") (param i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 11 local.set 1 i32.const 12 local.set 2 i32.const 13 local.set 3 i32.const 14 local.set 4
    i32.const 15 local.set 5 i32.const 16 local.set 6 i32.const 17 local.set 7 i32.const 18 local.set 8
    i32.const 19 local.set 9 i32.const 20 local.set 10 i32.const 21 local.set 11
    block (result i32)
      try_table (result i32) (catch $e0 0)
        i32.const 111 local.set 1 i32.const 113 local.set 3 i32.const 115 local.set 5 i32.const 117
        local.set 7 i32.const 119 local.set 9 i32.const 121 local.set 11 local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if local.get 1 i32.const 210 i32.add local.tee 1 drop local.get 3
        i32.const 210 i32.add local.tee 3 drop local.get 5 i32.const 210 i32.add local.tee 5 drop local.get 7
        i32.const 210 i32.add local.tee 7 drop local.get 9 i32.const 210 i32.add local.tee 9 drop local.get 11
        i32.const 210 i32.add local.tee 11 drop local.get 0 i32.const 2 i32.eq local.get 0 i32.mul
        call $throw-if i32.const 311 local.set 1 i32.const 313 local.set 3 i32.const 315 local.set 5
        i32.const 317 local.set 7 i32.const 319 local.set 9 i32.const 321 local.set 11 local.get 0 i32.const 3
        i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $declared-i32-1 (export "declared-i32-1") (param i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 11 local.set 1 i32.const 12 local.set 2 i32.const 13 local.set 3 i32.const 14 local.set 4
    i32.const 15 local.set 5 i32.const 16 local.set 6 i32.const 17 local.set 7 i32.const 18 local.set 8
    i32.const 19 local.set 9 i32.const 20 local.set 10 i32.const 21 local.set 11
    block (result i32)
      try_table (result i32) (catch $e0 0)
        local.get 2 i32.const 110 i32.add local.tee 2 drop local.get 4 i32.const 110 i32.add local.tee 4 drop
        local.get 6 i32.const 110 i32.add local.tee 6 drop local.get 8 i32.const 110 i32.add local.tee 8 drop
        local.get 10 i32.const 110 i32.add local.tee 10 drop local.get 0 i32.const 1 i32.eq local.get 0
        i32.mul call $throw-if i32.const 212 local.set 2 i32.const 214 local.set 4 i32.const 216 local.set 6
        i32.const 218 local.set 8 i32.const 220 local.set 10 local.get 0 i32.const 2 i32.eq local.get 0
        i32.mul call $throw-if local.get 2 i32.const 310 i32.add local.tee 2 drop local.get 4 i32.const 310
        i32.add local.tee 4 drop local.get 6 i32.const 310 i32.add local.tee 6 drop local.get 8 i32.const 310
        i32.add local.tee 8 drop local.get 10 i32.const 310 i32.add local.tee 10 drop local.get 0 i32.const 3
        i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $declared-i32-2 (export "declared-i32-2") (param i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 11 local.set 1 i32.const 12 local.set 2 i32.const 13 local.set 3 i32.const 14 local.set 4
    i32.const 15 local.set 5 i32.const 16 local.set 6 i32.const 17 local.set 7 i32.const 18 local.set 8
    i32.const 19 local.set 9 i32.const 20 local.set 10 i32.const 21 local.set 11
    block (result i32)
      try_table (result i32) (catch $e0 0)
        i32.const 111 local.set 1 i32.const 113 local.set 3 i32.const 115 local.set 5 i32.const 117
        local.set 7 i32.const 119 local.set 9 i32.const 121 local.set 11 local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if local.get 1 i32.const 210 i32.add local.tee 1 drop local.get 3
        i32.const 210 i32.add local.tee 3 drop local.get 5 i32.const 210 i32.add local.tee 5 drop local.get 7
        i32.const 210 i32.add local.tee 7 drop local.get 9 i32.const 210 i32.add local.tee 9 drop local.get 11
        i32.const 210 i32.add local.tee 11 drop local.get 0 i32.const 2 i32.eq local.get 0 i32.mul
        call $throw-if i32.const 311 local.set 1 i32.const 313 local.set 3 i32.const 315 local.set 5
        i32.const 317 local.set 7 i32.const 319 local.set 9 i32.const 321 local.set 11 local.get 0 i32.const 3
        i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $declared-i32-3 (export "declared-i32-3") (param i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 11 local.set 1 i32.const 12 local.set 2 i32.const 13 local.set 3 i32.const 14 local.set 4
    i32.const 15 local.set 5 i32.const 16 local.set 6 i32.const 17 local.set 7 i32.const 18 local.set 8
    i32.const 19 local.set 9 i32.const 20 local.set 10 i32.const 21 local.set 11
    block (result i32)
      try_table (result i32) (catch $e0 0)
        local.get 2 i32.const 110 i32.add local.tee 2 drop local.get 4 i32.const 110 i32.add local.tee 4 drop
        local.get 6 i32.const 110 i32.add local.tee 6 drop local.get 8 i32.const 110 i32.add local.tee 8 drop
        local.get 10 i32.const 110 i32.add local.tee 10 drop local.get 0 i32.const 1 i32.eq local.get 0
        i32.mul call $throw-if i32.const 212 local.set 2 i32.const 214 local.set 4 i32.const 216 local.set 6
        i32.const 218 local.set 8 i32.const 220 local.set 10 local.get 0 i32.const 2 i32.eq local.get 0
        i32.mul call $throw-if local.get 2 i32.const 310 i32.add local.tee 2 drop local.get 4 i32.const 310
        i32.add local.tee 4 drop local.get 6 i32.const 310 i32.add local.tee 6 drop local.get 8 i32.const 310
        i32.add local.tee 8 drop local.get 10 i32.const 310 i32.add local.tee 10 drop local.get 0 i32.const 3
        i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $declared-i32-4 (export "declared-i32-4") (param i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 11 local.set 1 i32.const 12 local.set 2 i32.const 13 local.set 3 i32.const 14 local.set 4
    i32.const 15 local.set 5 i32.const 16 local.set 6 i32.const 17 local.set 7 i32.const 18 local.set 8
    i32.const 19 local.set 9 i32.const 20 local.set 10 i32.const 21 local.set 11
    block (result i32)
      try_table (result i32) (catch $e0 0)
        i32.const 111 local.set 1 i32.const 113 local.set 3 i32.const 115 local.set 5 i32.const 117
        local.set 7 i32.const 119 local.set 9 i32.const 121 local.set 11 local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if local.get 1 i32.const 210 i32.add local.tee 1 drop local.get 3
        i32.const 210 i32.add local.tee 3 drop local.get 5 i32.const 210 i32.add local.tee 5 drop local.get 7
        i32.const 210 i32.add local.tee 7 drop local.get 9 i32.const 210 i32.add local.tee 9 drop local.get 11
        i32.const 210 i32.add local.tee 11 drop local.get 0 i32.const 2 i32.eq local.get 0 i32.mul
        call $throw-if i32.const 311 local.set 1 i32.const 313 local.set 3 i32.const 315 local.set 5
        i32.const 317 local.set 7 i32.const 319 local.set 9 i32.const 321 local.set 11 local.get 0 i32.const 3
        i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $declared-i32-5 (export "declared-i32-5") (param i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 11 local.set 1 i32.const 12 local.set 2 i32.const 13 local.set 3 i32.const 14 local.set 4
    i32.const 15 local.set 5 i32.const 16 local.set 6 i32.const 17 local.set 7 i32.const 18 local.set 8
    i32.const 19 local.set 9 i32.const 20 local.set 10 i32.const 21 local.set 11
    block (result i32)
      try_table (result i32) (catch $e0 0)
        local.get 2 i32.const 110 i32.add local.tee 2 drop local.get 4 i32.const 110 i32.add local.tee 4 drop
        local.get 6 i32.const 110 i32.add local.tee 6 drop local.get 8 i32.const 110 i32.add local.tee 8 drop
        local.get 10 i32.const 110 i32.add local.tee 10 drop local.get 0 i32.const 1 i32.eq local.get 0
        i32.mul call $throw-if i32.const 212 local.set 2 i32.const 214 local.set 4 i32.const 216 local.set 6
        i32.const 218 local.set 8 i32.const 220 local.set 10 local.get 0 i32.const 2 i32.eq local.get 0
        i32.mul call $throw-if local.get 2 i32.const 310 i32.add local.tee 2 drop local.get 4 i32.const 310
        i32.add local.tee 4 drop local.get 6 i32.const 310 i32.add local.tee 6 drop local.get 8 i32.const 310
        i32.add local.tee 8 drop local.get 10 i32.const 310 i32.add local.tee 10 drop local.get 0 i32.const 3
        i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $declared-i32-6 (export "declared-i32-6") (param i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 11 local.set 1 i32.const 12 local.set 2 i32.const 13 local.set 3 i32.const 14 local.set 4
    i32.const 15 local.set 5 i32.const 16 local.set 6 i32.const 17 local.set 7 i32.const 18 local.set 8
    i32.const 19 local.set 9 i32.const 20 local.set 10 i32.const 21 local.set 11
    block (result i32)
      try_table (result i32) (catch $e0 0)
        i32.const 111 local.set 1 i32.const 113 local.set 3 i32.const 115 local.set 5 i32.const 117
        local.set 7 i32.const 119 local.set 9 i32.const 121 local.set 11 local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if local.get 1 i32.const 210 i32.add local.tee 1 drop local.get 3
        i32.const 210 i32.add local.tee 3 drop local.get 5 i32.const 210 i32.add local.tee 5 drop local.get 7
        i32.const 210 i32.add local.tee 7 drop local.get 9 i32.const 210 i32.add local.tee 9 drop local.get 11
        i32.const 210 i32.add local.tee 11 drop local.get 0 i32.const 2 i32.eq local.get 0 i32.mul
        call $throw-if i32.const 311 local.set 1 i32.const 313 local.set 3 i32.const 315 local.set 5
        i32.const 317 local.set 7 i32.const 319 local.set 9 i32.const 321 local.set 11 local.get 0 i32.const 3
        i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $declared-i32-7 (export "declared-i32-7") (param i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 11 local.set 1 i32.const 12 local.set 2 i32.const 13 local.set 3 i32.const 14 local.set 4
    i32.const 15 local.set 5 i32.const 16 local.set 6 i32.const 17 local.set 7 i32.const 18 local.set 8
    i32.const 19 local.set 9 i32.const 20 local.set 10 i32.const 21 local.set 11
    block (result i32)
      try_table (result i32) (catch $e0 0)
        local.get 2 i32.const 110 i32.add local.tee 2 drop local.get 4 i32.const 110 i32.add local.tee 4 drop
        local.get 6 i32.const 110 i32.add local.tee 6 drop local.get 8 i32.const 110 i32.add local.tee 8 drop
        local.get 10 i32.const 110 i32.add local.tee 10 drop local.get 0 i32.const 1 i32.eq local.get 0
        i32.mul call $throw-if i32.const 212 local.set 2 i32.const 214 local.set 4 i32.const 216 local.set 6
        i32.const 218 local.set 8 i32.const 220 local.set 10 local.get 0 i32.const 2 i32.eq local.get 0
        i32.mul call $throw-if local.get 2 i32.const 310 i32.add local.tee 2 drop local.get 4 i32.const 310
        i32.add local.tee 4 drop local.get 6 i32.const 310 i32.add local.tee 6 drop local.get 8 i32.const 310
        i32.add local.tee 8 drop local.get 10 i32.const 310 i32.add local.tee 10 drop local.get 0 i32.const 3
        i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-i32-0 (export "looped-i32-0") (param i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 11 local.set 1 i32.const 12 local.set 2 i32.const 13 local.set 3 i32.const 14 local.set 4
    i32.const 15 local.set 5 i32.const 16 local.set 6 i32.const 17 local.set 7 i32.const 18 local.set 8
    i32.const 19 local.set 9 i32.const 20 local.set 10 i32.const 21 local.set 11
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
        i32.const 111 local.set 1 i32.const 113 local.set 3 i32.const 115 local.set 5 i32.const 117
        local.set 7 i32.const 119 local.set 9 i32.const 121 local.set 11 local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if local.get 1 i32.const 210 i32.add local.tee 1 drop local.get 3
        i32.const 210 i32.add local.tee 3 drop local.get 5 i32.const 210 i32.add local.tee 5 drop local.get 7
        i32.const 210 i32.add local.tee 7 drop local.get 9 i32.const 210 i32.add local.tee 9 drop local.get 11
        i32.const 210 i32.add local.tee 11 drop local.get 0 i32.const 2 i32.eq local.get 0 i32.mul
        call $throw-if i32.const 311 local.set 1 i32.const 313 local.set 3 i32.const 315 local.set 5
        i32.const 317 local.set 7 i32.const 319 local.set 9 i32.const 321 local.set 11 local.get 0 i32.const 3
        i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-i32-1 (export "looped-i32-1") (param i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 11 local.set 1 i32.const 12 local.set 2 i32.const 13 local.set 3 i32.const 14 local.set 4
    i32.const 15 local.set 5 i32.const 16 local.set 6 i32.const 17 local.set 7 i32.const 18 local.set 8
    i32.const 19 local.set 9 i32.const 20 local.set 10 i32.const 21 local.set 11
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
        local.get 2 i32.const 110 i32.add local.tee 2 drop local.get 4 i32.const 110 i32.add local.tee 4 drop
        local.get 6 i32.const 110 i32.add local.tee 6 drop local.get 8 i32.const 110 i32.add local.tee 8 drop
        local.get 10 i32.const 110 i32.add local.tee 10 drop local.get 0 i32.const 1 i32.eq local.get 0
        i32.mul call $throw-if i32.const 212 local.set 2 i32.const 214 local.set 4 i32.const 216 local.set 6
        i32.const 218 local.set 8 i32.const 220 local.set 10 local.get 0 i32.const 2 i32.eq local.get 0
        i32.mul call $throw-if local.get 2 i32.const 310 i32.add local.tee 2 drop local.get 4 i32.const 310
        i32.add local.tee 4 drop local.get 6 i32.const 310 i32.add local.tee 6 drop local.get 8 i32.const 310
        i32.add local.tee 8 drop local.get 10 i32.const 310 i32.add local.tee 10 drop local.get 0 i32.const 3
        i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-i32-2 (export "looped-i32-2") (param i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 11 local.set 1 i32.const 12 local.set 2 i32.const 13 local.set 3 i32.const 14 local.set 4
    i32.const 15 local.set 5 i32.const 16 local.set 6 i32.const 17 local.set 7 i32.const 18 local.set 8
    i32.const 19 local.set 9 i32.const 20 local.set 10 i32.const 21 local.set 11
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
        i32.const 111 local.set 1 i32.const 113 local.set 3 i32.const 115 local.set 5 i32.const 117
        local.set 7 i32.const 119 local.set 9 i32.const 121 local.set 11 local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if local.get 1 i32.const 210 i32.add local.tee 1 drop local.get 3
        i32.const 210 i32.add local.tee 3 drop local.get 5 i32.const 210 i32.add local.tee 5 drop local.get 7
        i32.const 210 i32.add local.tee 7 drop local.get 9 i32.const 210 i32.add local.tee 9 drop local.get 11
        i32.const 210 i32.add local.tee 11 drop local.get 0 i32.const 2 i32.eq local.get 0 i32.mul
        call $throw-if i32.const 311 local.set 1 i32.const 313 local.set 3 i32.const 315 local.set 5
        i32.const 317 local.set 7 i32.const 319 local.set 9 i32.const 321 local.set 11 local.get 0 i32.const 3
        i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-i32-3 (export "looped-i32-3") (param i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 11 local.set 1 i32.const 12 local.set 2 i32.const 13 local.set 3 i32.const 14 local.set 4
    i32.const 15 local.set 5 i32.const 16 local.set 6 i32.const 17 local.set 7 i32.const 18 local.set 8
    i32.const 19 local.set 9 i32.const 20 local.set 10 i32.const 21 local.set 11
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
        local.get 2 i32.const 110 i32.add local.tee 2 drop local.get 4 i32.const 110 i32.add local.tee 4 drop
        local.get 6 i32.const 110 i32.add local.tee 6 drop local.get 8 i32.const 110 i32.add local.tee 8 drop
        local.get 10 i32.const 110 i32.add local.tee 10 drop local.get 0 i32.const 1 i32.eq local.get 0
        i32.mul call $throw-if i32.const 212 local.set 2 i32.const 214 local.set 4 i32.const 216 local.set 6
        i32.const 218 local.set 8 i32.const 220 local.set 10 local.get 0 i32.const 2 i32.eq local.get 0
        i32.mul call $throw-if local.get 2 i32.const 310 i32.add local.tee 2 drop local.get 4 i32.const 310
        i32.add local.tee 4 drop local.get 6 i32.const 310 i32.add local.tee 6 drop local.get 8 i32.const 310
        i32.add local.tee 8 drop local.get 10 i32.const 310 i32.add local.tee 10 drop local.get 0 i32.const 3
        i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-i32-4 (export "looped-i32-4") (param i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 11 local.set 1 i32.const 12 local.set 2 i32.const 13 local.set 3 i32.const 14 local.set 4
    i32.const 15 local.set 5 i32.const 16 local.set 6 i32.const 17 local.set 7 i32.const 18 local.set 8
    i32.const 19 local.set 9 i32.const 20 local.set 10 i32.const 21 local.set 11
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
        i32.const 111 local.set 1 i32.const 113 local.set 3 i32.const 115 local.set 5 i32.const 117
        local.set 7 i32.const 119 local.set 9 i32.const 121 local.set 11 local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if local.get 1 i32.const 210 i32.add local.tee 1 drop local.get 3
        i32.const 210 i32.add local.tee 3 drop local.get 5 i32.const 210 i32.add local.tee 5 drop local.get 7
        i32.const 210 i32.add local.tee 7 drop local.get 9 i32.const 210 i32.add local.tee 9 drop local.get 11
        i32.const 210 i32.add local.tee 11 drop local.get 0 i32.const 2 i32.eq local.get 0 i32.mul
        call $throw-if i32.const 311 local.set 1 i32.const 313 local.set 3 i32.const 315 local.set 5
        i32.const 317 local.set 7 i32.const 319 local.set 9 i32.const 321 local.set 11 local.get 0 i32.const 3
        i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-i32-5 (export "looped-i32-5") (param i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 11 local.set 1 i32.const 12 local.set 2 i32.const 13 local.set 3 i32.const 14 local.set 4
    i32.const 15 local.set 5 i32.const 16 local.set 6 i32.const 17 local.set 7 i32.const 18 local.set 8
    i32.const 19 local.set 9 i32.const 20 local.set 10 i32.const 21 local.set 11
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
        local.get 2 i32.const 110 i32.add local.tee 2 drop local.get 4 i32.const 110 i32.add local.tee 4 drop
        local.get 6 i32.const 110 i32.add local.tee 6 drop local.get 8 i32.const 110 i32.add local.tee 8 drop
        local.get 10 i32.const 110 i32.add local.tee 10 drop local.get 0 i32.const 1 i32.eq local.get 0
        i32.mul call $throw-if i32.const 212 local.set 2 i32.const 214 local.set 4 i32.const 216 local.set 6
        i32.const 218 local.set 8 i32.const 220 local.set 10 local.get 0 i32.const 2 i32.eq local.get 0
        i32.mul call $throw-if local.get 2 i32.const 310 i32.add local.tee 2 drop local.get 4 i32.const 310
        i32.add local.tee 4 drop local.get 6 i32.const 310 i32.add local.tee 6 drop local.get 8 i32.const 310
        i32.add local.tee 8 drop local.get 10 i32.const 310 i32.add local.tee 10 drop local.get 0 i32.const 3
        i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-i32-6 (export "looped-i32-6") (param i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 11 local.set 1 i32.const 12 local.set 2 i32.const 13 local.set 3 i32.const 14 local.set 4
    i32.const 15 local.set 5 i32.const 16 local.set 6 i32.const 17 local.set 7 i32.const 18 local.set 8
    i32.const 19 local.set 9 i32.const 20 local.set 10 i32.const 21 local.set 11
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
        i32.const 111 local.set 1 i32.const 113 local.set 3 i32.const 115 local.set 5 i32.const 117
        local.set 7 i32.const 119 local.set 9 i32.const 121 local.set 11 local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if local.get 1 i32.const 210 i32.add local.tee 1 drop local.get 3
        i32.const 210 i32.add local.tee 3 drop local.get 5 i32.const 210 i32.add local.tee 5 drop local.get 7
        i32.const 210 i32.add local.tee 7 drop local.get 9 i32.const 210 i32.add local.tee 9 drop local.get 11
        i32.const 210 i32.add local.tee 11 drop local.get 0 i32.const 2 i32.eq local.get 0 i32.mul
        call $throw-if i32.const 311 local.set 1 i32.const 313 local.set 3 i32.const 315 local.set 5
        i32.const 317 local.set 7 i32.const 319 local.set 9 i32.const 321 local.set 11 local.get 0 i32.const 3
        i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-i32-7 (export "looped-i32-7") (param i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 11 local.set 1 i32.const 12 local.set 2 i32.const 13 local.set 3 i32.const 14 local.set 4
    i32.const 15 local.set 5 i32.const 16 local.set 6 i32.const 17 local.set 7 i32.const 18 local.set 8
    i32.const 19 local.set 9 i32.const 20 local.set 10 i32.const 21 local.set 11
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
        local.get 2 i32.const 110 i32.add local.tee 2 drop local.get 4 i32.const 110 i32.add local.tee 4 drop
        local.get 6 i32.const 110 i32.add local.tee 6 drop local.get 8 i32.const 110 i32.add local.tee 8 drop
        local.get 10 i32.const 110 i32.add local.tee 10 drop local.get 0 i32.const 1 i32.eq local.get 0
        i32.mul call $throw-if i32.const 212 local.set 2 i32.const 214 local.set 4 i32.const 216 local.set 6
        i32.const 218 local.set 8 i32.const 220 local.set 10 local.get 0 i32.const 2 i32.eq local.get 0
        i32.mul call $throw-if local.get 2 i32.const 310 i32.add local.tee 2 drop local.get 4 i32.const 310
        i32.add local.tee 4 drop local.get 6 i32.const 310 i32.add local.tee 6 drop local.get 8 i32.const 310
        i32.add local.tee 8 drop local.get 10 i32.const 310 i32.add local.tee 10 drop local.get 0 i32.const 3
        i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $parameters-i32-0 (export "parameters-i32-0") (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32)
    block (result i32)
      try_table (result i32) (catch $e0 0)
        i32.const 111 local.set 1 i32.const 113 local.set 3 i32.const 115 local.set 5 i32.const 117
        local.set 7 i32.const 119 local.set 9 i32.const 121 local.set 11 local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if local.get 1 i32.const 210 i32.add local.tee 1 drop local.get 3
        i32.const 210 i32.add local.tee 3 drop local.get 5 i32.const 210 i32.add local.tee 5 drop local.get 7
        i32.const 210 i32.add local.tee 7 drop local.get 9 i32.const 210 i32.add local.tee 9 drop local.get 11
        i32.const 210 i32.add local.tee 11 drop local.get 0 i32.const 2 i32.eq local.get 0 i32.mul
        call $throw-if i32.const 311 local.set 1 i32.const 313 local.set 3 i32.const 315 local.set 5
        i32.const 317 local.set 7 i32.const 319 local.set 9 i32.const 321 local.set 11 local.get 0 i32.const 3
        i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $parameters-i32-1 (export "parameters-i32-1") (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32)
    block (result i32)
      try_table (result i32) (catch $e0 0)
        local.get 2 i32.const 110 i32.add local.tee 2 drop local.get 4 i32.const 110 i32.add local.tee 4 drop
        local.get 6 i32.const 110 i32.add local.tee 6 drop local.get 8 i32.const 110 i32.add local.tee 8 drop
        local.get 10 i32.const 110 i32.add local.tee 10 drop local.get 0 i32.const 1 i32.eq local.get 0
        i32.mul call $throw-if i32.const 212 local.set 2 i32.const 214 local.set 4 i32.const 216 local.set 6
        i32.const 218 local.set 8 i32.const 220 local.set 10 local.get 0 i32.const 2 i32.eq local.get 0
        i32.mul call $throw-if local.get 2 i32.const 310 i32.add local.tee 2 drop local.get 4 i32.const 310
        i32.add local.tee 4 drop local.get 6 i32.const 310 i32.add local.tee 6 drop local.get 8 i32.const 310
        i32.add local.tee 8 drop local.get 10 i32.const 310 i32.add local.tee 10 drop local.get 0 i32.const 3
        i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $parameters-i32-2 (export "parameters-i32-2") (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32)
    block (result i32)
      try_table (result i32) (catch $e0 0)
        i32.const 111 local.set 1 i32.const 113 local.set 3 i32.const 115 local.set 5 i32.const 117
        local.set 7 i32.const 119 local.set 9 i32.const 121 local.set 11 local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if local.get 1 i32.const 210 i32.add local.tee 1 drop local.get 3
        i32.const 210 i32.add local.tee 3 drop local.get 5 i32.const 210 i32.add local.tee 5 drop local.get 7
        i32.const 210 i32.add local.tee 7 drop local.get 9 i32.const 210 i32.add local.tee 9 drop local.get 11
        i32.const 210 i32.add local.tee 11 drop local.get 0 i32.const 2 i32.eq local.get 0 i32.mul
        call $throw-if i32.const 311 local.set 1 i32.const 313 local.set 3 i32.const 315 local.set 5
        i32.const 317 local.set 7 i32.const 319 local.set 9 i32.const 321 local.set 11 local.get 0 i32.const 3
        i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $parameters-i32-3 (export "parameters-i32-3") (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32)
    block (result i32)
      try_table (result i32) (catch $e0 0)
        local.get 2 i32.const 110 i32.add local.tee 2 drop local.get 4 i32.const 110 i32.add local.tee 4 drop
        local.get 6 i32.const 110 i32.add local.tee 6 drop local.get 8 i32.const 110 i32.add local.tee 8 drop
        local.get 10 i32.const 110 i32.add local.tee 10 drop local.get 0 i32.const 1 i32.eq local.get 0
        i32.mul call $throw-if i32.const 212 local.set 2 i32.const 214 local.set 4 i32.const 216 local.set 6
        i32.const 218 local.set 8 i32.const 220 local.set 10 local.get 0 i32.const 2 i32.eq local.get 0
        i32.mul call $throw-if local.get 2 i32.const 310 i32.add local.tee 2 drop local.get 4 i32.const 310
        i32.add local.tee 4 drop local.get 6 i32.const 310 i32.add local.tee 6 drop local.get 8 i32.const 310
        i32.add local.tee 8 drop local.get 10 i32.const 310 i32.add local.tee 10 drop local.get 0 i32.const 3
        i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $parameters-i32-4 (export "parameters-i32-4") (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32)
    block (result i32)
      try_table (result i32) (catch $e0 0)
        i32.const 111 local.set 1 i32.const 113 local.set 3 i32.const 115 local.set 5 i32.const 117
        local.set 7 i32.const 119 local.set 9 i32.const 121 local.set 11 local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if local.get 1 i32.const 210 i32.add local.tee 1 drop local.get 3
        i32.const 210 i32.add local.tee 3 drop local.get 5 i32.const 210 i32.add local.tee 5 drop local.get 7
        i32.const 210 i32.add local.tee 7 drop local.get 9 i32.const 210 i32.add local.tee 9 drop local.get 11
        i32.const 210 i32.add local.tee 11 drop local.get 0 i32.const 2 i32.eq local.get 0 i32.mul
        call $throw-if i32.const 311 local.set 1 i32.const 313 local.set 3 i32.const 315 local.set 5
        i32.const 317 local.set 7 i32.const 319 local.set 9 i32.const 321 local.set 11 local.get 0 i32.const 3
        i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $parameters-i32-5 (export "parameters-i32-5") (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32)
    block (result i32)
      try_table (result i32) (catch $e0 0)
        local.get 2 i32.const 110 i32.add local.tee 2 drop local.get 4 i32.const 110 i32.add local.tee 4 drop
        local.get 6 i32.const 110 i32.add local.tee 6 drop local.get 8 i32.const 110 i32.add local.tee 8 drop
        local.get 10 i32.const 110 i32.add local.tee 10 drop local.get 0 i32.const 1 i32.eq local.get 0
        i32.mul call $throw-if i32.const 212 local.set 2 i32.const 214 local.set 4 i32.const 216 local.set 6
        i32.const 218 local.set 8 i32.const 220 local.set 10 local.get 0 i32.const 2 i32.eq local.get 0
        i32.mul call $throw-if local.get 2 i32.const 310 i32.add local.tee 2 drop local.get 4 i32.const 310
        i32.add local.tee 4 drop local.get 6 i32.const 310 i32.add local.tee 6 drop local.get 8 i32.const 310
        i32.add local.tee 8 drop local.get 10 i32.const 310 i32.add local.tee 10 drop local.get 0 i32.const 3
        i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $parameters-i32-6 (export "parameters-i32-6") (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32)
    block (result i32)
      try_table (result i32) (catch $e0 0)
        i32.const 111 local.set 1 i32.const 113 local.set 3 i32.const 115 local.set 5 i32.const 117
        local.set 7 i32.const 119 local.set 9 i32.const 121 local.set 11 local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if local.get 1 i32.const 210 i32.add local.tee 1 drop local.get 3
        i32.const 210 i32.add local.tee 3 drop local.get 5 i32.const 210 i32.add local.tee 5 drop local.get 7
        i32.const 210 i32.add local.tee 7 drop local.get 9 i32.const 210 i32.add local.tee 9 drop local.get 11
        i32.const 210 i32.add local.tee 11 drop local.get 0 i32.const 2 i32.eq local.get 0 i32.mul
        call $throw-if i32.const 311 local.set 1 i32.const 313 local.set 3 i32.const 315 local.set 5
        i32.const 317 local.set 7 i32.const 319 local.set 9 i32.const 321 local.set 11 local.get 0 i32.const 3
        i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $parameters-i32-7 (export "parameters-i32-7") (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32)
    block (result i32)
      try_table (result i32) (catch $e0 0)
        local.get 2 i32.const 110 i32.add local.tee 2 drop local.get 4 i32.const 110 i32.add local.tee 4 drop
        local.get 6 i32.const 110 i32.add local.tee 6 drop local.get 8 i32.const 110 i32.add local.tee 8 drop
        local.get 10 i32.const 110 i32.add local.tee 10 drop local.get 0 i32.const 1 i32.eq local.get 0
        i32.mul call $throw-if i32.const 212 local.set 2 i32.const 214 local.set 4 i32.const 216 local.set 6
        i32.const 218 local.set 8 i32.const 220 local.set 10 local.get 0 i32.const 2 i32.eq local.get 0
        i32.mul call $throw-if local.get 2 i32.const 310 i32.add local.tee 2 drop local.get 4 i32.const 310
        i32.add local.tee 4 drop local.get 6 i32.const 310 i32.add local.tee 6 drop local.get 8 i32.const 310
        i32.add local.tee 8 drop local.get 10 i32.const 310 i32.add local.tee 10 drop local.get 0 i32.const 3
        i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-parameters-i32-0 (export "looped-parameters-i32-0")
  (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32)
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
        i32.const 111 local.set 1 i32.const 113 local.set 3 i32.const 115 local.set 5 i32.const 117
        local.set 7 i32.const 119 local.set 9 i32.const 121 local.set 11 local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if local.get 1 i32.const 210 i32.add local.tee 1 drop local.get 3
        i32.const 210 i32.add local.tee 3 drop local.get 5 i32.const 210 i32.add local.tee 5 drop local.get 7
        i32.const 210 i32.add local.tee 7 drop local.get 9 i32.const 210 i32.add local.tee 9 drop local.get 11
        i32.const 210 i32.add local.tee 11 drop local.get 0 i32.const 2 i32.eq local.get 0 i32.mul
        call $throw-if i32.const 311 local.set 1 i32.const 313 local.set 3 i32.const 315 local.set 5
        i32.const 317 local.set 7 i32.const 319 local.set 9 i32.const 321 local.set 11 local.get 0 i32.const 3
        i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-parameters-i32-1 (export "looped-parameters-i32-1")
  (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32)
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
        local.get 2 i32.const 110 i32.add local.tee 2 drop local.get 4 i32.const 110 i32.add local.tee 4 drop
        local.get 6 i32.const 110 i32.add local.tee 6 drop local.get 8 i32.const 110 i32.add local.tee 8 drop
        local.get 10 i32.const 110 i32.add local.tee 10 drop local.get 0 i32.const 1 i32.eq local.get 0
        i32.mul call $throw-if i32.const 212 local.set 2 i32.const 214 local.set 4 i32.const 216 local.set 6
        i32.const 218 local.set 8 i32.const 220 local.set 10 local.get 0 i32.const 2 i32.eq local.get 0
        i32.mul call $throw-if local.get 2 i32.const 310 i32.add local.tee 2 drop local.get 4 i32.const 310
        i32.add local.tee 4 drop local.get 6 i32.const 310 i32.add local.tee 6 drop local.get 8 i32.const 310
        i32.add local.tee 8 drop local.get 10 i32.const 310 i32.add local.tee 10 drop local.get 0 i32.const 3
        i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-parameters-i32-2 (export "looped-parameters-i32-2")
  (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32)
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
        i32.const 111 local.set 1 i32.const 113 local.set 3 i32.const 115 local.set 5 i32.const 117
        local.set 7 i32.const 119 local.set 9 i32.const 121 local.set 11 local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if local.get 1 i32.const 210 i32.add local.tee 1 drop local.get 3
        i32.const 210 i32.add local.tee 3 drop local.get 5 i32.const 210 i32.add local.tee 5 drop local.get 7
        i32.const 210 i32.add local.tee 7 drop local.get 9 i32.const 210 i32.add local.tee 9 drop local.get 11
        i32.const 210 i32.add local.tee 11 drop local.get 0 i32.const 2 i32.eq local.get 0 i32.mul
        call $throw-if i32.const 311 local.set 1 i32.const 313 local.set 3 i32.const 315 local.set 5
        i32.const 317 local.set 7 i32.const 319 local.set 9 i32.const 321 local.set 11 local.get 0 i32.const 3
        i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-parameters-i32-3 (export "looped-parameters-i32-3")
  (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32)
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
        local.get 2 i32.const 110 i32.add local.tee 2 drop local.get 4 i32.const 110 i32.add local.tee 4 drop
        local.get 6 i32.const 110 i32.add local.tee 6 drop local.get 8 i32.const 110 i32.add local.tee 8 drop
        local.get 10 i32.const 110 i32.add local.tee 10 drop local.get 0 i32.const 1 i32.eq local.get 0
        i32.mul call $throw-if i32.const 212 local.set 2 i32.const 214 local.set 4 i32.const 216 local.set 6
        i32.const 218 local.set 8 i32.const 220 local.set 10 local.get 0 i32.const 2 i32.eq local.get 0
        i32.mul call $throw-if local.get 2 i32.const 310 i32.add local.tee 2 drop local.get 4 i32.const 310
        i32.add local.tee 4 drop local.get 6 i32.const 310 i32.add local.tee 6 drop local.get 8 i32.const 310
        i32.add local.tee 8 drop local.get 10 i32.const 310 i32.add local.tee 10 drop local.get 0 i32.const 3
        i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-parameters-i32-4 (export "looped-parameters-i32-4")
  (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32)
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
        i32.const 111 local.set 1 i32.const 113 local.set 3 i32.const 115 local.set 5 i32.const 117
        local.set 7 i32.const 119 local.set 9 i32.const 121 local.set 11 local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if local.get 1 i32.const 210 i32.add local.tee 1 drop local.get 3
        i32.const 210 i32.add local.tee 3 drop local.get 5 i32.const 210 i32.add local.tee 5 drop local.get 7
        i32.const 210 i32.add local.tee 7 drop local.get 9 i32.const 210 i32.add local.tee 9 drop local.get 11
        i32.const 210 i32.add local.tee 11 drop local.get 0 i32.const 2 i32.eq local.get 0 i32.mul
        call $throw-if i32.const 311 local.set 1 i32.const 313 local.set 3 i32.const 315 local.set 5
        i32.const 317 local.set 7 i32.const 319 local.set 9 i32.const 321 local.set 11 local.get 0 i32.const 3
        i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-parameters-i32-5 (export "looped-parameters-i32-5")
  (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32)
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
        local.get 2 i32.const 110 i32.add local.tee 2 drop local.get 4 i32.const 110 i32.add local.tee 4 drop
        local.get 6 i32.const 110 i32.add local.tee 6 drop local.get 8 i32.const 110 i32.add local.tee 8 drop
        local.get 10 i32.const 110 i32.add local.tee 10 drop local.get 0 i32.const 1 i32.eq local.get 0
        i32.mul call $throw-if i32.const 212 local.set 2 i32.const 214 local.set 4 i32.const 216 local.set 6
        i32.const 218 local.set 8 i32.const 220 local.set 10 local.get 0 i32.const 2 i32.eq local.get 0
        i32.mul call $throw-if local.get 2 i32.const 310 i32.add local.tee 2 drop local.get 4 i32.const 310
        i32.add local.tee 4 drop local.get 6 i32.const 310 i32.add local.tee 6 drop local.get 8 i32.const 310
        i32.add local.tee 8 drop local.get 10 i32.const 310 i32.add local.tee 10 drop local.get 0 i32.const 3
        i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-parameters-i32-6 (export "looped-parameters-i32-6")
  (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32)
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
        i32.const 111 local.set 1 i32.const 113 local.set 3 i32.const 115 local.set 5 i32.const 117
        local.set 7 i32.const 119 local.set 9 i32.const 121 local.set 11 local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if local.get 1 i32.const 210 i32.add local.tee 1 drop local.get 3
        i32.const 210 i32.add local.tee 3 drop local.get 5 i32.const 210 i32.add local.tee 5 drop local.get 7
        i32.const 210 i32.add local.tee 7 drop local.get 9 i32.const 210 i32.add local.tee 9 drop local.get 11
        i32.const 210 i32.add local.tee 11 drop local.get 0 i32.const 2 i32.eq local.get 0 i32.mul
        call $throw-if i32.const 311 local.set 1 i32.const 313 local.set 3 i32.const 315 local.set 5
        i32.const 317 local.set 7 i32.const 319 local.set 9 i32.const 321 local.set 11 local.get 0 i32.const 3
        i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-parameters-i32-7 (export "looped-parameters-i32-7")
  (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local i32)
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
        local.get 2 i32.const 110 i32.add local.tee 2 drop local.get 4 i32.const 110 i32.add local.tee 4 drop
        local.get 6 i32.const 110 i32.add local.tee 6 drop local.get 8 i32.const 110 i32.add local.tee 8 drop
        local.get 10 i32.const 110 i32.add local.tee 10 drop local.get 0 i32.const 1 i32.eq local.get 0
        i32.mul call $throw-if i32.const 212 local.set 2 i32.const 214 local.set 4 i32.const 216 local.set 6
        i32.const 218 local.set 8 i32.const 220 local.set 10 local.get 0 i32.const 2 i32.eq local.get 0
        i32.mul call $throw-if local.get 2 i32.const 310 i32.add local.tee 2 drop local.get 4 i32.const 310
        i32.add local.tee 4 drop local.get 6 i32.const 310 i32.add local.tee 6 drop local.get 8 i32.const 310
        i32.add local.tee 8 drop local.get 10 i32.const 310 i32.add local.tee 10 drop local.get 0 i32.const 3
        i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
)

(assert_return (invoke "declared-i32-0"
  (i32.const 0)) (i32.const 0) (i32.const 311) (i32.const 12) (i32.const 313) (i32.const 14) (i32.const 315)
  (i32.const 16) (i32.const 317) (i32.const 18) (i32.const 319) (i32.const 20) (i32.const 321))
(assert_return (invoke "declared-i32-0"
  (i32.const 1)) (i32.const 1) (i32.const 111) (i32.const 12) (i32.const 113) (i32.const 14) (i32.const 115)
  (i32.const 16) (i32.const 117) (i32.const 18) (i32.const 119) (i32.const 20) (i32.const 121))
(assert_return (invoke "declared-i32-0"
  (i32.const 2)) (i32.const 2) (i32.const 321) (i32.const 12) (i32.const 323) (i32.const 14) (i32.const 325)
  (i32.const 16) (i32.const 327) (i32.const 18) (i32.const 329) (i32.const 20) (i32.const 331))
(assert_return (invoke "declared-i32-0"
  (i32.const 3)) (i32.const 3) (i32.const 311) (i32.const 12) (i32.const 313) (i32.const 14) (i32.const 315)
  (i32.const 16) (i32.const 317) (i32.const 18) (i32.const 319) (i32.const 20) (i32.const 321))
(assert_return (invoke "declared-i32-1"
  (i32.const 0)) (i32.const 0) (i32.const 11) (i32.const 522) (i32.const 13) (i32.const 524) (i32.const 15)
  (i32.const 526) (i32.const 17) (i32.const 528) (i32.const 19) (i32.const 530) (i32.const 21))
(assert_return (invoke "declared-i32-1"
  (i32.const 1)) (i32.const 1) (i32.const 11) (i32.const 122) (i32.const 13) (i32.const 124) (i32.const 15)
  (i32.const 126) (i32.const 17) (i32.const 128) (i32.const 19) (i32.const 130) (i32.const 21))
(assert_return (invoke "declared-i32-1"
  (i32.const 2)) (i32.const 2) (i32.const 11) (i32.const 212) (i32.const 13) (i32.const 214) (i32.const 15)
  (i32.const 216) (i32.const 17) (i32.const 218) (i32.const 19) (i32.const 220) (i32.const 21))
(assert_return (invoke "declared-i32-1"
  (i32.const 3)) (i32.const 3) (i32.const 11) (i32.const 522) (i32.const 13) (i32.const 524) (i32.const 15)
  (i32.const 526) (i32.const 17) (i32.const 528) (i32.const 19) (i32.const 530) (i32.const 21))
(assert_return (invoke "declared-i32-2"
  (i32.const 0)) (i32.const 0) (i32.const 311) (i32.const 12) (i32.const 313) (i32.const 14) (i32.const 315)
  (i32.const 16) (i32.const 317) (i32.const 18) (i32.const 319) (i32.const 20) (i32.const 321))
(assert_return (invoke "declared-i32-2"
  (i32.const 1)) (i32.const 1) (i32.const 111) (i32.const 12) (i32.const 113) (i32.const 14) (i32.const 115)
  (i32.const 16) (i32.const 117) (i32.const 18) (i32.const 119) (i32.const 20) (i32.const 121))
(assert_return (invoke "declared-i32-2"
  (i32.const 2)) (i32.const 2) (i32.const 321) (i32.const 12) (i32.const 323) (i32.const 14) (i32.const 325)
  (i32.const 16) (i32.const 327) (i32.const 18) (i32.const 329) (i32.const 20) (i32.const 331))
(assert_return (invoke "declared-i32-2"
  (i32.const 3)) (i32.const 3) (i32.const 311) (i32.const 12) (i32.const 313) (i32.const 14) (i32.const 315)
  (i32.const 16) (i32.const 317) (i32.const 18) (i32.const 319) (i32.const 20) (i32.const 321))
(assert_return (invoke "declared-i32-3"
  (i32.const 0)) (i32.const 0) (i32.const 11) (i32.const 522) (i32.const 13) (i32.const 524) (i32.const 15)
  (i32.const 526) (i32.const 17) (i32.const 528) (i32.const 19) (i32.const 530) (i32.const 21))
(assert_return (invoke "declared-i32-3"
  (i32.const 1)) (i32.const 1) (i32.const 11) (i32.const 122) (i32.const 13) (i32.const 124) (i32.const 15)
  (i32.const 126) (i32.const 17) (i32.const 128) (i32.const 19) (i32.const 130) (i32.const 21))
(assert_return (invoke "declared-i32-3"
  (i32.const 2)) (i32.const 2) (i32.const 11) (i32.const 212) (i32.const 13) (i32.const 214) (i32.const 15)
  (i32.const 216) (i32.const 17) (i32.const 218) (i32.const 19) (i32.const 220) (i32.const 21))
(assert_return (invoke "declared-i32-3"
  (i32.const 3)) (i32.const 3) (i32.const 11) (i32.const 522) (i32.const 13) (i32.const 524) (i32.const 15)
  (i32.const 526) (i32.const 17) (i32.const 528) (i32.const 19) (i32.const 530) (i32.const 21))
(assert_return (invoke "declared-i32-4"
  (i32.const 0)) (i32.const 0) (i32.const 311) (i32.const 12) (i32.const 313) (i32.const 14) (i32.const 315)
  (i32.const 16) (i32.const 317) (i32.const 18) (i32.const 319) (i32.const 20) (i32.const 321))
(assert_return (invoke "declared-i32-4"
  (i32.const 1)) (i32.const 1) (i32.const 111) (i32.const 12) (i32.const 113) (i32.const 14) (i32.const 115)
  (i32.const 16) (i32.const 117) (i32.const 18) (i32.const 119) (i32.const 20) (i32.const 121))
(assert_return (invoke "declared-i32-4"
  (i32.const 2)) (i32.const 2) (i32.const 321) (i32.const 12) (i32.const 323) (i32.const 14) (i32.const 325)
  (i32.const 16) (i32.const 327) (i32.const 18) (i32.const 329) (i32.const 20) (i32.const 331))
(assert_return (invoke "declared-i32-4"
  (i32.const 3)) (i32.const 3) (i32.const 311) (i32.const 12) (i32.const 313) (i32.const 14) (i32.const 315)
  (i32.const 16) (i32.const 317) (i32.const 18) (i32.const 319) (i32.const 20) (i32.const 321))
(assert_return (invoke "declared-i32-5"
  (i32.const 0)) (i32.const 0) (i32.const 11) (i32.const 522) (i32.const 13) (i32.const 524) (i32.const 15)
  (i32.const 526) (i32.const 17) (i32.const 528) (i32.const 19) (i32.const 530) (i32.const 21))
(assert_return (invoke "declared-i32-5"
  (i32.const 1)) (i32.const 1) (i32.const 11) (i32.const 122) (i32.const 13) (i32.const 124) (i32.const 15)
  (i32.const 126) (i32.const 17) (i32.const 128) (i32.const 19) (i32.const 130) (i32.const 21))
(assert_return (invoke "declared-i32-5"
  (i32.const 2)) (i32.const 2) (i32.const 11) (i32.const 212) (i32.const 13) (i32.const 214) (i32.const 15)
  (i32.const 216) (i32.const 17) (i32.const 218) (i32.const 19) (i32.const 220) (i32.const 21))
(assert_return (invoke "declared-i32-5"
  (i32.const 3)) (i32.const 3) (i32.const 11) (i32.const 522) (i32.const 13) (i32.const 524) (i32.const 15)
  (i32.const 526) (i32.const 17) (i32.const 528) (i32.const 19) (i32.const 530) (i32.const 21))
(assert_return (invoke "declared-i32-6"
  (i32.const 0)) (i32.const 0) (i32.const 311) (i32.const 12) (i32.const 313) (i32.const 14) (i32.const 315)
  (i32.const 16) (i32.const 317) (i32.const 18) (i32.const 319) (i32.const 20) (i32.const 321))
(assert_return (invoke "declared-i32-6"
  (i32.const 1)) (i32.const 1) (i32.const 111) (i32.const 12) (i32.const 113) (i32.const 14) (i32.const 115)
  (i32.const 16) (i32.const 117) (i32.const 18) (i32.const 119) (i32.const 20) (i32.const 121))
(assert_return (invoke "declared-i32-6"
  (i32.const 2)) (i32.const 2) (i32.const 321) (i32.const 12) (i32.const 323) (i32.const 14) (i32.const 325)
  (i32.const 16) (i32.const 327) (i32.const 18) (i32.const 329) (i32.const 20) (i32.const 331))
(assert_return (invoke "declared-i32-6"
  (i32.const 3)) (i32.const 3) (i32.const 311) (i32.const 12) (i32.const 313) (i32.const 14) (i32.const 315)
  (i32.const 16) (i32.const 317) (i32.const 18) (i32.const 319) (i32.const 20) (i32.const 321))
(assert_return (invoke "declared-i32-7"
  (i32.const 0)) (i32.const 0) (i32.const 11) (i32.const 522) (i32.const 13) (i32.const 524) (i32.const 15)
  (i32.const 526) (i32.const 17) (i32.const 528) (i32.const 19) (i32.const 530) (i32.const 21))
(assert_return (invoke "declared-i32-7"
  (i32.const 1)) (i32.const 1) (i32.const 11) (i32.const 122) (i32.const 13) (i32.const 124) (i32.const 15)
  (i32.const 126) (i32.const 17) (i32.const 128) (i32.const 19) (i32.const 130) (i32.const 21))
(assert_return (invoke "declared-i32-7"
  (i32.const 2)) (i32.const 2) (i32.const 11) (i32.const 212) (i32.const 13) (i32.const 214) (i32.const 15)
  (i32.const 216) (i32.const 17) (i32.const 218) (i32.const 19) (i32.const 220) (i32.const 21))
(assert_return (invoke "declared-i32-7"
  (i32.const 3)) (i32.const 3) (i32.const 11) (i32.const 522) (i32.const 13) (i32.const 524) (i32.const 15)
  (i32.const 526) (i32.const 17) (i32.const 528) (i32.const 19) (i32.const 530) (i32.const 21))
(assert_return (invoke "looped-i32-0"
  (i32.const 0)) (i32.const 0) (i32.const 311) (i32.const 12) (i32.const 313) (i32.const 14) (i32.const 315)
  (i32.const 16) (i32.const 317) (i32.const 18) (i32.const 319) (i32.const 20) (i32.const 321))
(assert_return (invoke "looped-i32-0"
  (i32.const 1)) (i32.const 1) (i32.const 111) (i32.const 12) (i32.const 113) (i32.const 14) (i32.const 115)
  (i32.const 16) (i32.const 117) (i32.const 18) (i32.const 119) (i32.const 20) (i32.const 121))
(assert_return (invoke "looped-i32-0"
  (i32.const 2)) (i32.const 2) (i32.const 321) (i32.const 12) (i32.const 323) (i32.const 14) (i32.const 325)
  (i32.const 16) (i32.const 327) (i32.const 18) (i32.const 329) (i32.const 20) (i32.const 331))
(assert_return (invoke "looped-i32-0"
  (i32.const 3)) (i32.const 3) (i32.const 311) (i32.const 12) (i32.const 313) (i32.const 14) (i32.const 315)
  (i32.const 16) (i32.const 317) (i32.const 18) (i32.const 319) (i32.const 20) (i32.const 321))
(assert_return (invoke "looped-i32-1"
  (i32.const 0)) (i32.const 0) (i32.const 11) (i32.const 522) (i32.const 13) (i32.const 524) (i32.const 15)
  (i32.const 526) (i32.const 17) (i32.const 528) (i32.const 19) (i32.const 530) (i32.const 21))
(assert_return (invoke "looped-i32-1"
  (i32.const 1)) (i32.const 1) (i32.const 11) (i32.const 122) (i32.const 13) (i32.const 124) (i32.const 15)
  (i32.const 126) (i32.const 17) (i32.const 128) (i32.const 19) (i32.const 130) (i32.const 21))
(assert_return (invoke "looped-i32-1"
  (i32.const 2)) (i32.const 2) (i32.const 11) (i32.const 212) (i32.const 13) (i32.const 214) (i32.const 15)
  (i32.const 216) (i32.const 17) (i32.const 218) (i32.const 19) (i32.const 220) (i32.const 21))
(assert_return (invoke "looped-i32-1"
  (i32.const 3)) (i32.const 3) (i32.const 11) (i32.const 522) (i32.const 13) (i32.const 524) (i32.const 15)
  (i32.const 526) (i32.const 17) (i32.const 528) (i32.const 19) (i32.const 530) (i32.const 21))
(assert_return (invoke "looped-i32-2"
  (i32.const 0)) (i32.const 0) (i32.const 311) (i32.const 12) (i32.const 313) (i32.const 14) (i32.const 315)
  (i32.const 16) (i32.const 317) (i32.const 18) (i32.const 319) (i32.const 20) (i32.const 321))
(assert_return (invoke "looped-i32-2"
  (i32.const 1)) (i32.const 1) (i32.const 111) (i32.const 12) (i32.const 113) (i32.const 14) (i32.const 115)
  (i32.const 16) (i32.const 117) (i32.const 18) (i32.const 119) (i32.const 20) (i32.const 121))
(assert_return (invoke "looped-i32-2"
  (i32.const 2)) (i32.const 2) (i32.const 321) (i32.const 12) (i32.const 323) (i32.const 14) (i32.const 325)
  (i32.const 16) (i32.const 327) (i32.const 18) (i32.const 329) (i32.const 20) (i32.const 331))
(assert_return (invoke "looped-i32-2"
  (i32.const 3)) (i32.const 3) (i32.const 311) (i32.const 12) (i32.const 313) (i32.const 14) (i32.const 315)
  (i32.const 16) (i32.const 317) (i32.const 18) (i32.const 319) (i32.const 20) (i32.const 321))
(assert_return (invoke "looped-i32-3"
  (i32.const 0)) (i32.const 0) (i32.const 11) (i32.const 522) (i32.const 13) (i32.const 524) (i32.const 15)
  (i32.const 526) (i32.const 17) (i32.const 528) (i32.const 19) (i32.const 530) (i32.const 21))
(assert_return (invoke "looped-i32-3"
  (i32.const 1)) (i32.const 1) (i32.const 11) (i32.const 122) (i32.const 13) (i32.const 124) (i32.const 15)
  (i32.const 126) (i32.const 17) (i32.const 128) (i32.const 19) (i32.const 130) (i32.const 21))
(assert_return (invoke "looped-i32-3"
  (i32.const 2)) (i32.const 2) (i32.const 11) (i32.const 212) (i32.const 13) (i32.const 214) (i32.const 15)
  (i32.const 216) (i32.const 17) (i32.const 218) (i32.const 19) (i32.const 220) (i32.const 21))
(assert_return (invoke "looped-i32-3"
  (i32.const 3)) (i32.const 3) (i32.const 11) (i32.const 522) (i32.const 13) (i32.const 524) (i32.const 15)
  (i32.const 526) (i32.const 17) (i32.const 528) (i32.const 19) (i32.const 530) (i32.const 21))
(assert_return (invoke "looped-i32-4"
  (i32.const 0)) (i32.const 0) (i32.const 311) (i32.const 12) (i32.const 313) (i32.const 14) (i32.const 315)
  (i32.const 16) (i32.const 317) (i32.const 18) (i32.const 319) (i32.const 20) (i32.const 321))
(assert_return (invoke "looped-i32-4"
  (i32.const 1)) (i32.const 1) (i32.const 111) (i32.const 12) (i32.const 113) (i32.const 14) (i32.const 115)
  (i32.const 16) (i32.const 117) (i32.const 18) (i32.const 119) (i32.const 20) (i32.const 121))
(assert_return (invoke "looped-i32-4"
  (i32.const 2)) (i32.const 2) (i32.const 321) (i32.const 12) (i32.const 323) (i32.const 14) (i32.const 325)
  (i32.const 16) (i32.const 327) (i32.const 18) (i32.const 329) (i32.const 20) (i32.const 331))
(assert_return (invoke "looped-i32-4"
  (i32.const 3)) (i32.const 3) (i32.const 311) (i32.const 12) (i32.const 313) (i32.const 14) (i32.const 315)
  (i32.const 16) (i32.const 317) (i32.const 18) (i32.const 319) (i32.const 20) (i32.const 321))
(assert_return (invoke "looped-i32-5"
  (i32.const 0)) (i32.const 0) (i32.const 11) (i32.const 522) (i32.const 13) (i32.const 524) (i32.const 15)
  (i32.const 526) (i32.const 17) (i32.const 528) (i32.const 19) (i32.const 530) (i32.const 21))
(assert_return (invoke "looped-i32-5"
  (i32.const 1)) (i32.const 1) (i32.const 11) (i32.const 122) (i32.const 13) (i32.const 124) (i32.const 15)
  (i32.const 126) (i32.const 17) (i32.const 128) (i32.const 19) (i32.const 130) (i32.const 21))
(assert_return (invoke "looped-i32-5"
  (i32.const 2)) (i32.const 2) (i32.const 11) (i32.const 212) (i32.const 13) (i32.const 214) (i32.const 15)
  (i32.const 216) (i32.const 17) (i32.const 218) (i32.const 19) (i32.const 220) (i32.const 21))
(assert_return (invoke "looped-i32-5"
  (i32.const 3)) (i32.const 3) (i32.const 11) (i32.const 522) (i32.const 13) (i32.const 524) (i32.const 15)
  (i32.const 526) (i32.const 17) (i32.const 528) (i32.const 19) (i32.const 530) (i32.const 21))
(assert_return (invoke "looped-i32-6"
  (i32.const 0)) (i32.const 0) (i32.const 311) (i32.const 12) (i32.const 313) (i32.const 14) (i32.const 315)
  (i32.const 16) (i32.const 317) (i32.const 18) (i32.const 319) (i32.const 20) (i32.const 321))
(assert_return (invoke "looped-i32-6"
  (i32.const 1)) (i32.const 1) (i32.const 111) (i32.const 12) (i32.const 113) (i32.const 14) (i32.const 115)
  (i32.const 16) (i32.const 117) (i32.const 18) (i32.const 119) (i32.const 20) (i32.const 121))
(assert_return (invoke "looped-i32-6"
  (i32.const 2)) (i32.const 2) (i32.const 321) (i32.const 12) (i32.const 323) (i32.const 14) (i32.const 325)
  (i32.const 16) (i32.const 327) (i32.const 18) (i32.const 329) (i32.const 20) (i32.const 331))
(assert_return (invoke "looped-i32-6"
  (i32.const 3)) (i32.const 3) (i32.const 311) (i32.const 12) (i32.const 313) (i32.const 14) (i32.const 315)
  (i32.const 16) (i32.const 317) (i32.const 18) (i32.const 319) (i32.const 20) (i32.const 321))
(assert_return (invoke "looped-i32-7"
  (i32.const 0)) (i32.const 0) (i32.const 11) (i32.const 522) (i32.const 13) (i32.const 524) (i32.const 15)
  (i32.const 526) (i32.const 17) (i32.const 528) (i32.const 19) (i32.const 530) (i32.const 21))
(assert_return (invoke "looped-i32-7"
  (i32.const 1)) (i32.const 1) (i32.const 11) (i32.const 122) (i32.const 13) (i32.const 124) (i32.const 15)
  (i32.const 126) (i32.const 17) (i32.const 128) (i32.const 19) (i32.const 130) (i32.const 21))
(assert_return (invoke "looped-i32-7"
  (i32.const 2)) (i32.const 2) (i32.const 11) (i32.const 212) (i32.const 13) (i32.const 214) (i32.const 15)
  (i32.const 216) (i32.const 17) (i32.const 218) (i32.const 19) (i32.const 220) (i32.const 21))
(assert_return (invoke "looped-i32-7"
  (i32.const 3)) (i32.const 3) (i32.const 11) (i32.const 522) (i32.const 13) (i32.const 524) (i32.const 15)
  (i32.const 526) (i32.const 17) (i32.const 528) (i32.const 19) (i32.const 530) (i32.const 21))
(assert_return (invoke "parameters-i32-0"
  (i32.const 0) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 0) (i32.const 311)
  (i32.const 11) (i32.const 313) (i32.const 13) (i32.const 315) (i32.const 15) (i32.const 317) (i32.const 17)
  (i32.const 319) (i32.const 19) (i32.const 321))
(assert_return (invoke "parameters-i32-0"
  (i32.const 1) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 1) (i32.const 111)
  (i32.const 11) (i32.const 113) (i32.const 13) (i32.const 115) (i32.const 15) (i32.const 117) (i32.const 17)
  (i32.const 119) (i32.const 19) (i32.const 121))
(assert_return (invoke "parameters-i32-0"
  (i32.const 2) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 2) (i32.const 321)
  (i32.const 11) (i32.const 323) (i32.const 13) (i32.const 325) (i32.const 15) (i32.const 327) (i32.const 17)
  (i32.const 329) (i32.const 19) (i32.const 331))
(assert_return (invoke "parameters-i32-0"
  (i32.const 3) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 3) (i32.const 311)
  (i32.const 11) (i32.const 313) (i32.const 13) (i32.const 315) (i32.const 15) (i32.const 317) (i32.const 17)
  (i32.const 319) (i32.const 19) (i32.const 321))
(assert_return (invoke "parameters-i32-1"
  (i32.const 0) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 0) (i32.const 10)
  (i32.const 522) (i32.const 12) (i32.const 524) (i32.const 14) (i32.const 526) (i32.const 16) (i32.const 528)
  (i32.const 18) (i32.const 530) (i32.const 20))
(assert_return (invoke "parameters-i32-1"
  (i32.const 1) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 1) (i32.const 10)
  (i32.const 121) (i32.const 12) (i32.const 123) (i32.const 14) (i32.const 125) (i32.const 16) (i32.const 127)
  (i32.const 18) (i32.const 129) (i32.const 20))
(assert_return (invoke "parameters-i32-1"
  (i32.const 2) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 2) (i32.const 10)
  (i32.const 212) (i32.const 12) (i32.const 214) (i32.const 14) (i32.const 216) (i32.const 16) (i32.const 218)
  (i32.const 18) (i32.const 220) (i32.const 20))
(assert_return (invoke "parameters-i32-1"
  (i32.const 3) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 3) (i32.const 10)
  (i32.const 522) (i32.const 12) (i32.const 524) (i32.const 14) (i32.const 526) (i32.const 16) (i32.const 528)
  (i32.const 18) (i32.const 530) (i32.const 20))
(assert_return (invoke "parameters-i32-2"
  (i32.const 0) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 0) (i32.const 311)
  (i32.const 11) (i32.const 313) (i32.const 13) (i32.const 315) (i32.const 15) (i32.const 317) (i32.const 17)
  (i32.const 319) (i32.const 19) (i32.const 321))
(assert_return (invoke "parameters-i32-2"
  (i32.const 1) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 1) (i32.const 111)
  (i32.const 11) (i32.const 113) (i32.const 13) (i32.const 115) (i32.const 15) (i32.const 117) (i32.const 17)
  (i32.const 119) (i32.const 19) (i32.const 121))
(assert_return (invoke "parameters-i32-2"
  (i32.const 2) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 2) (i32.const 321)
  (i32.const 11) (i32.const 323) (i32.const 13) (i32.const 325) (i32.const 15) (i32.const 327) (i32.const 17)
  (i32.const 329) (i32.const 19) (i32.const 331))
(assert_return (invoke "parameters-i32-2"
  (i32.const 3) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 3) (i32.const 311)
  (i32.const 11) (i32.const 313) (i32.const 13) (i32.const 315) (i32.const 15) (i32.const 317) (i32.const 17)
  (i32.const 319) (i32.const 19) (i32.const 321))
(assert_return (invoke "parameters-i32-3"
  (i32.const 0) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 0) (i32.const 10)
  (i32.const 522) (i32.const 12) (i32.const 524) (i32.const 14) (i32.const 526) (i32.const 16) (i32.const 528)
  (i32.const 18) (i32.const 530) (i32.const 20))
(assert_return (invoke "parameters-i32-3"
  (i32.const 1) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 1) (i32.const 10)
  (i32.const 121) (i32.const 12) (i32.const 123) (i32.const 14) (i32.const 125) (i32.const 16) (i32.const 127)
  (i32.const 18) (i32.const 129) (i32.const 20))
(assert_return (invoke "parameters-i32-3"
  (i32.const 2) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 2) (i32.const 10)
  (i32.const 212) (i32.const 12) (i32.const 214) (i32.const 14) (i32.const 216) (i32.const 16) (i32.const 218)
  (i32.const 18) (i32.const 220) (i32.const 20))
(assert_return (invoke "parameters-i32-3"
  (i32.const 3) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 3) (i32.const 10)
  (i32.const 522) (i32.const 12) (i32.const 524) (i32.const 14) (i32.const 526) (i32.const 16) (i32.const 528)
  (i32.const 18) (i32.const 530) (i32.const 20))
(assert_return (invoke "parameters-i32-4"
  (i32.const 0) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 0) (i32.const 311)
  (i32.const 11) (i32.const 313) (i32.const 13) (i32.const 315) (i32.const 15) (i32.const 317) (i32.const 17)
  (i32.const 319) (i32.const 19) (i32.const 321))
(assert_return (invoke "parameters-i32-4"
  (i32.const 1) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 1) (i32.const 111)
  (i32.const 11) (i32.const 113) (i32.const 13) (i32.const 115) (i32.const 15) (i32.const 117) (i32.const 17)
  (i32.const 119) (i32.const 19) (i32.const 121))
(assert_return (invoke "parameters-i32-4"
  (i32.const 2) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 2) (i32.const 321)
  (i32.const 11) (i32.const 323) (i32.const 13) (i32.const 325) (i32.const 15) (i32.const 327) (i32.const 17)
  (i32.const 329) (i32.const 19) (i32.const 331))
(assert_return (invoke "parameters-i32-4"
  (i32.const 3) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 3) (i32.const 311)
  (i32.const 11) (i32.const 313) (i32.const 13) (i32.const 315) (i32.const 15) (i32.const 317) (i32.const 17)
  (i32.const 319) (i32.const 19) (i32.const 321))
(assert_return (invoke "parameters-i32-5"
  (i32.const 0) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 0) (i32.const 10)
  (i32.const 522) (i32.const 12) (i32.const 524) (i32.const 14) (i32.const 526) (i32.const 16) (i32.const 528)
  (i32.const 18) (i32.const 530) (i32.const 20))
(assert_return (invoke "parameters-i32-5"
  (i32.const 1) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 1) (i32.const 10)
  (i32.const 121) (i32.const 12) (i32.const 123) (i32.const 14) (i32.const 125) (i32.const 16) (i32.const 127)
  (i32.const 18) (i32.const 129) (i32.const 20))
(assert_return (invoke "parameters-i32-5"
  (i32.const 2) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 2) (i32.const 10)
  (i32.const 212) (i32.const 12) (i32.const 214) (i32.const 14) (i32.const 216) (i32.const 16) (i32.const 218)
  (i32.const 18) (i32.const 220) (i32.const 20))
(assert_return (invoke "parameters-i32-5"
  (i32.const 3) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 3) (i32.const 10)
  (i32.const 522) (i32.const 12) (i32.const 524) (i32.const 14) (i32.const 526) (i32.const 16) (i32.const 528)
  (i32.const 18) (i32.const 530) (i32.const 20))
(assert_return (invoke "parameters-i32-6"
  (i32.const 0) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 0) (i32.const 311)
  (i32.const 11) (i32.const 313) (i32.const 13) (i32.const 315) (i32.const 15) (i32.const 317) (i32.const 17)
  (i32.const 319) (i32.const 19) (i32.const 321))
(assert_return (invoke "parameters-i32-6"
  (i32.const 1) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 1) (i32.const 111)
  (i32.const 11) (i32.const 113) (i32.const 13) (i32.const 115) (i32.const 15) (i32.const 117) (i32.const 17)
  (i32.const 119) (i32.const 19) (i32.const 121))
(assert_return (invoke "parameters-i32-6"
  (i32.const 2) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 2) (i32.const 321)
  (i32.const 11) (i32.const 323) (i32.const 13) (i32.const 325) (i32.const 15) (i32.const 327) (i32.const 17)
  (i32.const 329) (i32.const 19) (i32.const 331))
(assert_return (invoke "parameters-i32-6"
  (i32.const 3) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 3) (i32.const 311)
  (i32.const 11) (i32.const 313) (i32.const 13) (i32.const 315) (i32.const 15) (i32.const 317) (i32.const 17)
  (i32.const 319) (i32.const 19) (i32.const 321))
(assert_return (invoke "parameters-i32-7"
  (i32.const 0) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 0) (i32.const 10)
  (i32.const 522) (i32.const 12) (i32.const 524) (i32.const 14) (i32.const 526) (i32.const 16) (i32.const 528)
  (i32.const 18) (i32.const 530) (i32.const 20))
(assert_return (invoke "parameters-i32-7"
  (i32.const 1) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 1) (i32.const 10)
  (i32.const 121) (i32.const 12) (i32.const 123) (i32.const 14) (i32.const 125) (i32.const 16) (i32.const 127)
  (i32.const 18) (i32.const 129) (i32.const 20))
(assert_return (invoke "parameters-i32-7"
  (i32.const 2) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 2) (i32.const 10)
  (i32.const 212) (i32.const 12) (i32.const 214) (i32.const 14) (i32.const 216) (i32.const 16) (i32.const 218)
  (i32.const 18) (i32.const 220) (i32.const 20))
(assert_return (invoke "parameters-i32-7"
  (i32.const 3) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 3) (i32.const 10)
  (i32.const 522) (i32.const 12) (i32.const 524) (i32.const 14) (i32.const 526) (i32.const 16) (i32.const 528)
  (i32.const 18) (i32.const 530) (i32.const 20))
(assert_return (invoke "looped-parameters-i32-0"
  (i32.const 0) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 0) (i32.const 311)
  (i32.const 11) (i32.const 313) (i32.const 13) (i32.const 315) (i32.const 15) (i32.const 317) (i32.const 17)
  (i32.const 319) (i32.const 19) (i32.const 321))
(assert_return (invoke "looped-parameters-i32-0"
  (i32.const 1) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 1) (i32.const 111)
  (i32.const 11) (i32.const 113) (i32.const 13) (i32.const 115) (i32.const 15) (i32.const 117) (i32.const 17)
  (i32.const 119) (i32.const 19) (i32.const 121))
(assert_return (invoke "looped-parameters-i32-0"
  (i32.const 2) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 2) (i32.const 321)
  (i32.const 11) (i32.const 323) (i32.const 13) (i32.const 325) (i32.const 15) (i32.const 327) (i32.const 17)
  (i32.const 329) (i32.const 19) (i32.const 331))
(assert_return (invoke "looped-parameters-i32-0"
  (i32.const 3) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 3) (i32.const 311)
  (i32.const 11) (i32.const 313) (i32.const 13) (i32.const 315) (i32.const 15) (i32.const 317) (i32.const 17)
  (i32.const 319) (i32.const 19) (i32.const 321))
(assert_return (invoke "looped-parameters-i32-1"
  (i32.const 0) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 0) (i32.const 10)
  (i32.const 522) (i32.const 12) (i32.const 524) (i32.const 14) (i32.const 526) (i32.const 16) (i32.const 528)
  (i32.const 18) (i32.const 530) (i32.const 20))
(assert_return (invoke "looped-parameters-i32-1"
  (i32.const 1) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 1) (i32.const 10)
  (i32.const 121) (i32.const 12) (i32.const 123) (i32.const 14) (i32.const 125) (i32.const 16) (i32.const 127)
  (i32.const 18) (i32.const 129) (i32.const 20))
(assert_return (invoke "looped-parameters-i32-1"
  (i32.const 2) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 2) (i32.const 10)
  (i32.const 212) (i32.const 12) (i32.const 214) (i32.const 14) (i32.const 216) (i32.const 16) (i32.const 218)
  (i32.const 18) (i32.const 220) (i32.const 20))
(assert_return (invoke "looped-parameters-i32-1"
  (i32.const 3) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 3) (i32.const 10)
  (i32.const 522) (i32.const 12) (i32.const 524) (i32.const 14) (i32.const 526) (i32.const 16) (i32.const 528)
  (i32.const 18) (i32.const 530) (i32.const 20))
(assert_return (invoke "looped-parameters-i32-2"
  (i32.const 0) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 0) (i32.const 311)
  (i32.const 11) (i32.const 313) (i32.const 13) (i32.const 315) (i32.const 15) (i32.const 317) (i32.const 17)
  (i32.const 319) (i32.const 19) (i32.const 321))
(assert_return (invoke "looped-parameters-i32-2"
  (i32.const 1) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 1) (i32.const 111)
  (i32.const 11) (i32.const 113) (i32.const 13) (i32.const 115) (i32.const 15) (i32.const 117) (i32.const 17)
  (i32.const 119) (i32.const 19) (i32.const 121))
(assert_return (invoke "looped-parameters-i32-2"
  (i32.const 2) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 2) (i32.const 321)
  (i32.const 11) (i32.const 323) (i32.const 13) (i32.const 325) (i32.const 15) (i32.const 327) (i32.const 17)
  (i32.const 329) (i32.const 19) (i32.const 331))
(assert_return (invoke "looped-parameters-i32-2"
  (i32.const 3) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 3) (i32.const 311)
  (i32.const 11) (i32.const 313) (i32.const 13) (i32.const 315) (i32.const 15) (i32.const 317) (i32.const 17)
  (i32.const 319) (i32.const 19) (i32.const 321))
(assert_return (invoke "looped-parameters-i32-3"
  (i32.const 0) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 0) (i32.const 10)
  (i32.const 522) (i32.const 12) (i32.const 524) (i32.const 14) (i32.const 526) (i32.const 16) (i32.const 528)
  (i32.const 18) (i32.const 530) (i32.const 20))
(assert_return (invoke "looped-parameters-i32-3"
  (i32.const 1) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 1) (i32.const 10)
  (i32.const 121) (i32.const 12) (i32.const 123) (i32.const 14) (i32.const 125) (i32.const 16) (i32.const 127)
  (i32.const 18) (i32.const 129) (i32.const 20))
(assert_return (invoke "looped-parameters-i32-3"
  (i32.const 2) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 2) (i32.const 10)
  (i32.const 212) (i32.const 12) (i32.const 214) (i32.const 14) (i32.const 216) (i32.const 16) (i32.const 218)
  (i32.const 18) (i32.const 220) (i32.const 20))
(assert_return (invoke "looped-parameters-i32-3"
  (i32.const 3) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 3) (i32.const 10)
  (i32.const 522) (i32.const 12) (i32.const 524) (i32.const 14) (i32.const 526) (i32.const 16) (i32.const 528)
  (i32.const 18) (i32.const 530) (i32.const 20))
(assert_return (invoke "looped-parameters-i32-4"
  (i32.const 0) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 0) (i32.const 311)
  (i32.const 11) (i32.const 313) (i32.const 13) (i32.const 315) (i32.const 15) (i32.const 317) (i32.const 17)
  (i32.const 319) (i32.const 19) (i32.const 321))
(assert_return (invoke "looped-parameters-i32-4"
  (i32.const 1) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 1) (i32.const 111)
  (i32.const 11) (i32.const 113) (i32.const 13) (i32.const 115) (i32.const 15) (i32.const 117) (i32.const 17)
  (i32.const 119) (i32.const 19) (i32.const 121))
(assert_return (invoke "looped-parameters-i32-4"
  (i32.const 2) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 2) (i32.const 321)
  (i32.const 11) (i32.const 323) (i32.const 13) (i32.const 325) (i32.const 15) (i32.const 327) (i32.const 17)
  (i32.const 329) (i32.const 19) (i32.const 331))
(assert_return (invoke "looped-parameters-i32-4"
  (i32.const 3) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 3) (i32.const 311)
  (i32.const 11) (i32.const 313) (i32.const 13) (i32.const 315) (i32.const 15) (i32.const 317) (i32.const 17)
  (i32.const 319) (i32.const 19) (i32.const 321))
(assert_return (invoke "looped-parameters-i32-5"
  (i32.const 0) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 0) (i32.const 10)
  (i32.const 522) (i32.const 12) (i32.const 524) (i32.const 14) (i32.const 526) (i32.const 16) (i32.const 528)
  (i32.const 18) (i32.const 530) (i32.const 20))
(assert_return (invoke "looped-parameters-i32-5"
  (i32.const 1) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 1) (i32.const 10)
  (i32.const 121) (i32.const 12) (i32.const 123) (i32.const 14) (i32.const 125) (i32.const 16) (i32.const 127)
  (i32.const 18) (i32.const 129) (i32.const 20))
(assert_return (invoke "looped-parameters-i32-5"
  (i32.const 2) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 2) (i32.const 10)
  (i32.const 212) (i32.const 12) (i32.const 214) (i32.const 14) (i32.const 216) (i32.const 16) (i32.const 218)
  (i32.const 18) (i32.const 220) (i32.const 20))
(assert_return (invoke "looped-parameters-i32-5"
  (i32.const 3) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 3) (i32.const 10)
  (i32.const 522) (i32.const 12) (i32.const 524) (i32.const 14) (i32.const 526) (i32.const 16) (i32.const 528)
  (i32.const 18) (i32.const 530) (i32.const 20))
(assert_return (invoke "looped-parameters-i32-6"
  (i32.const 0) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 0) (i32.const 311)
  (i32.const 11) (i32.const 313) (i32.const 13) (i32.const 315) (i32.const 15) (i32.const 317) (i32.const 17)
  (i32.const 319) (i32.const 19) (i32.const 321))
(assert_return (invoke "looped-parameters-i32-6"
  (i32.const 1) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 1) (i32.const 111)
  (i32.const 11) (i32.const 113) (i32.const 13) (i32.const 115) (i32.const 15) (i32.const 117) (i32.const 17)
  (i32.const 119) (i32.const 19) (i32.const 121))
(assert_return (invoke "looped-parameters-i32-6"
  (i32.const 2) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 2) (i32.const 321)
  (i32.const 11) (i32.const 323) (i32.const 13) (i32.const 325) (i32.const 15) (i32.const 327) (i32.const 17)
  (i32.const 329) (i32.const 19) (i32.const 331))
(assert_return (invoke "looped-parameters-i32-6"
  (i32.const 3) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 3) (i32.const 311)
  (i32.const 11) (i32.const 313) (i32.const 13) (i32.const 315) (i32.const 15) (i32.const 317) (i32.const 17)
  (i32.const 319) (i32.const 19) (i32.const 321))
(assert_return (invoke "looped-parameters-i32-7"
  (i32.const 0) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 0) (i32.const 10)
  (i32.const 522) (i32.const 12) (i32.const 524) (i32.const 14) (i32.const 526) (i32.const 16) (i32.const 528)
  (i32.const 18) (i32.const 530) (i32.const 20))
(assert_return (invoke "looped-parameters-i32-7"
  (i32.const 1) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 1) (i32.const 10)
  (i32.const 121) (i32.const 12) (i32.const 123) (i32.const 14) (i32.const 125) (i32.const 16) (i32.const 127)
  (i32.const 18) (i32.const 129) (i32.const 20))
(assert_return (invoke "looped-parameters-i32-7"
  (i32.const 2) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 2) (i32.const 10)
  (i32.const 212) (i32.const 12) (i32.const 214) (i32.const 14) (i32.const 216) (i32.const 16) (i32.const 218)
  (i32.const 18) (i32.const 220) (i32.const 20))
(assert_return (invoke "looped-parameters-i32-7"
  (i32.const 3) (i32.const 10) (i32.const 11) (i32.const 12) (i32.const 13) (i32.const 14) (i32.const 15)
  (i32.const 16) (i32.const 17) (i32.const 18) (i32.const 19) (i32.const 20)) (i32.const 3) (i32.const 10)
  (i32.const 522) (i32.const 12) (i32.const 524) (i32.const 14) (i32.const 526) (i32.const 16) (i32.const 528)
  (i32.const 18) (i32.const 530) (i32.const 20))

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
  (func $declared-i64-0 (export "declared-i64-0") (param i32)
  (result i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i32)
    i64.const 0x1600000001 local.set 1 i64.const 0x1800000002 local.set 2 i64.const 0x1a00000003 local.set 3
    i64.const 0x1c00000004 local.set 4 i64.const 0x1e00000005 local.set 5 i64.const 0x2000000006 local.set 6
    i64.const 0x2200000007 local.set 7 i64.const 0x2400000008 local.set 8 i64.const 0x2600000009 local.set 9
    i64.const 0x280000000a local.set 10 i64.const 0x2a0000000b local.set 11
    block (result i32)
      try_table (result i32) (catch $e0 0)
        i64.const 0xde00000065 local.set 1 i64.const 0xe200000067 local.set 3 i64.const 0xe600000069
        local.set 5 i64.const 0xea0000006b local.set 7 i64.const 0xee0000006d local.set 9
        i64.const 0xf20000006f local.set 11 local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if
        local.get 1 i64.const 0x1a4000000c8 i64.add local.tee 1 drop local.get 3 i64.const 0x1a4000000c8
        i64.add local.tee 3 drop local.get 5 i64.const 0x1a4000000c8 i64.add local.tee 5 drop local.get 7
        i64.const 0x1a4000000c8 i64.add local.tee 7 drop local.get 9 i64.const 0x1a4000000c8 i64.add
        local.tee 9 drop local.get 11 i64.const 0x1a4000000c8 i64.add local.tee 11 drop local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if i64.const 0x26e0000012d local.set 1
        i64.const 0x2720000012f local.set 3 i64.const 0x27600000131 local.set 5 i64.const 0x27a00000133
        local.set 7 i64.const 0x27e00000135 local.set 9 i64.const 0x28200000137 local.set 11 local.get 0
        i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $declared-i64-1 (export "declared-i64-1") (param i32)
  (result i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i32)
    i64.const 0x1600000001 local.set 1 i64.const 0x1800000002 local.set 2 i64.const 0x1a00000003 local.set 3
    i64.const 0x1c00000004 local.set 4 i64.const 0x1e00000005 local.set 5 i64.const 0x2000000006 local.set 6
    i64.const 0x2200000007 local.set 7 i64.const 0x2400000008 local.set 8 i64.const 0x2600000009 local.set 9
    i64.const 0x280000000a local.set 10 i64.const 0x2a0000000b local.set 11
    block (result i32)
      try_table (result i32) (catch $e0 0)
        local.get 2 i64.const 0xdc00000064 i64.add local.tee 2 drop local.get 4 i64.const 0xdc00000064 i64.add
        local.tee 4 drop local.get 6 i64.const 0xdc00000064 i64.add local.tee 6 drop local.get 8
        i64.const 0xdc00000064 i64.add local.tee 8 drop local.get 10 i64.const 0xdc00000064 i64.add
        local.tee 10 drop local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if
        i64.const 0x1a8000000ca local.set 2 i64.const 0x1ac000000cc local.set 4 i64.const 0x1b0000000ce
        local.set 6 i64.const 0x1b4000000d0 local.set 8 i64.const 0x1b8000000d2 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 i64.const 0x26c0000012c i64.add
        local.tee 2 drop local.get 4 i64.const 0x26c0000012c i64.add local.tee 4 drop local.get 6
        i64.const 0x26c0000012c i64.add local.tee 6 drop local.get 8 i64.const 0x26c0000012c i64.add
        local.tee 8 drop local.get 10 i64.const 0x26c0000012c i64.add local.tee 10 drop local.get 0
        i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $declared-i64-2 (export "declared-i64-2") (param i32)
  (result i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i32)
    i64.const 0x1600000001 local.set 1 i64.const 0x1800000002 local.set 2 i64.const 0x1a00000003 local.set 3
    i64.const 0x1c00000004 local.set 4 i64.const 0x1e00000005 local.set 5 i64.const 0x2000000006 local.set 6
    i64.const 0x2200000007 local.set 7 i64.const 0x2400000008 local.set 8 i64.const 0x2600000009 local.set 9
    i64.const 0x280000000a local.set 10 i64.const 0x2a0000000b local.set 11
    block (result i32)
      try_table (result i32) (catch $e0 0)
        i64.const 0xde00000065 local.set 1 i64.const 0xe200000067 local.set 3 i64.const 0xe600000069
        local.set 5 i64.const 0xea0000006b local.set 7 i64.const 0xee0000006d local.set 9
        i64.const 0xf20000006f local.set 11 local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if
        local.get 1 i64.const 0x1a4000000c8 i64.add local.tee 1 drop local.get 3 i64.const 0x1a4000000c8
        i64.add local.tee 3 drop local.get 5 i64.const 0x1a4000000c8 i64.add local.tee 5 drop local.get 7
        i64.const 0x1a4000000c8 i64.add local.tee 7 drop local.get 9 i64.const 0x1a4000000c8 i64.add
        local.tee 9 drop local.get 11 i64.const 0x1a4000000c8 i64.add local.tee 11 drop local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if i64.const 0x26e0000012d local.set 1
        i64.const 0x2720000012f local.set 3 i64.const 0x27600000131 local.set 5 i64.const 0x27a00000133
        local.set 7 i64.const 0x27e00000135 local.set 9 i64.const 0x28200000137 local.set 11 local.get 0
        i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $declared-i64-3 (export "declared-i64-3") (param i32)
  (result i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i32)
    i64.const 0x1600000001 local.set 1 i64.const 0x1800000002 local.set 2 i64.const 0x1a00000003 local.set 3
    i64.const 0x1c00000004 local.set 4 i64.const 0x1e00000005 local.set 5 i64.const 0x2000000006 local.set 6
    i64.const 0x2200000007 local.set 7 i64.const 0x2400000008 local.set 8 i64.const 0x2600000009 local.set 9
    i64.const 0x280000000a local.set 10 i64.const 0x2a0000000b local.set 11
    block (result i32)
      try_table (result i32) (catch $e0 0)
        local.get 2 i64.const 0xdc00000064 i64.add local.tee 2 drop local.get 4 i64.const 0xdc00000064 i64.add
        local.tee 4 drop local.get 6 i64.const 0xdc00000064 i64.add local.tee 6 drop local.get 8
        i64.const 0xdc00000064 i64.add local.tee 8 drop local.get 10 i64.const 0xdc00000064 i64.add
        local.tee 10 drop local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if
        i64.const 0x1a8000000ca local.set 2 i64.const 0x1ac000000cc local.set 4 i64.const 0x1b0000000ce
        local.set 6 i64.const 0x1b4000000d0 local.set 8 i64.const 0x1b8000000d2 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 i64.const 0x26c0000012c i64.add
        local.tee 2 drop local.get 4 i64.const 0x26c0000012c i64.add local.tee 4 drop local.get 6
        i64.const 0x26c0000012c i64.add local.tee 6 drop local.get 8 i64.const 0x26c0000012c i64.add
        local.tee 8 drop local.get 10 i64.const 0x26c0000012c i64.add local.tee 10 drop local.get 0
        i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $declared-i64-4 (export "declared-i64-4") (param i32)
  (result i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i32)
    i64.const 0x1600000001 local.set 1 i64.const 0x1800000002 local.set 2 i64.const 0x1a00000003 local.set 3
    i64.const 0x1c00000004 local.set 4 i64.const 0x1e00000005 local.set 5 i64.const 0x2000000006 local.set 6
    i64.const 0x2200000007 local.set 7 i64.const 0x2400000008 local.set 8 i64.const 0x2600000009 local.set 9
    i64.const 0x280000000a local.set 10 i64.const 0x2a0000000b local.set 11
    block (result i32)
      try_table (result i32) (catch $e0 0)
        i64.const 0xde00000065 local.set 1 i64.const 0xe200000067 local.set 3 i64.const 0xe600000069
        local.set 5 i64.const 0xea0000006b local.set 7 i64.const 0xee0000006d local.set 9
        i64.const 0xf20000006f local.set 11 local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if
        local.get 1 i64.const 0x1a4000000c8 i64.add local.tee 1 drop local.get 3 i64.const 0x1a4000000c8
        i64.add local.tee 3 drop local.get 5 i64.const 0x1a4000000c8 i64.add local.tee 5 drop local.get 7
        i64.const 0x1a4000000c8 i64.add local.tee 7 drop local.get 9 i64.const 0x1a4000000c8 i64.add
        local.tee 9 drop local.get 11 i64.const 0x1a4000000c8 i64.add local.tee 11 drop local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if i64.const 0x26e0000012d local.set 1
        i64.const 0x2720000012f local.set 3 i64.const 0x27600000131 local.set 5 i64.const 0x27a00000133
        local.set 7 i64.const 0x27e00000135 local.set 9 i64.const 0x28200000137 local.set 11 local.get 0
        i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $declared-i64-5 (export "declared-i64-5") (param i32)
  (result i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i32)
    i64.const 0x1600000001 local.set 1 i64.const 0x1800000002 local.set 2 i64.const 0x1a00000003 local.set 3
    i64.const 0x1c00000004 local.set 4 i64.const 0x1e00000005 local.set 5 i64.const 0x2000000006 local.set 6
    i64.const 0x2200000007 local.set 7 i64.const 0x2400000008 local.set 8 i64.const 0x2600000009 local.set 9
    i64.const 0x280000000a local.set 10 i64.const 0x2a0000000b local.set 11
    block (result i32)
      try_table (result i32) (catch $e0 0)
        local.get 2 i64.const 0xdc00000064 i64.add local.tee 2 drop local.get 4 i64.const 0xdc00000064 i64.add
        local.tee 4 drop local.get 6 i64.const 0xdc00000064 i64.add local.tee 6 drop local.get 8
        i64.const 0xdc00000064 i64.add local.tee 8 drop local.get 10 i64.const 0xdc00000064 i64.add
        local.tee 10 drop local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if
        i64.const 0x1a8000000ca local.set 2 i64.const 0x1ac000000cc local.set 4 i64.const 0x1b0000000ce
        local.set 6 i64.const 0x1b4000000d0 local.set 8 i64.const 0x1b8000000d2 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 i64.const 0x26c0000012c i64.add
        local.tee 2 drop local.get 4 i64.const 0x26c0000012c i64.add local.tee 4 drop local.get 6
        i64.const 0x26c0000012c i64.add local.tee 6 drop local.get 8 i64.const 0x26c0000012c i64.add
        local.tee 8 drop local.get 10 i64.const 0x26c0000012c i64.add local.tee 10 drop local.get 0
        i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $declared-i64-6 (export "declared-i64-6") (param i32)
  (result i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i32)
    i64.const 0x1600000001 local.set 1 i64.const 0x1800000002 local.set 2 i64.const 0x1a00000003 local.set 3
    i64.const 0x1c00000004 local.set 4 i64.const 0x1e00000005 local.set 5 i64.const 0x2000000006 local.set 6
    i64.const 0x2200000007 local.set 7 i64.const 0x2400000008 local.set 8 i64.const 0x2600000009 local.set 9
    i64.const 0x280000000a local.set 10 i64.const 0x2a0000000b local.set 11
    block (result i32)
      try_table (result i32) (catch $e0 0)
        i64.const 0xde00000065 local.set 1 i64.const 0xe200000067 local.set 3 i64.const 0xe600000069
        local.set 5 i64.const 0xea0000006b local.set 7 i64.const 0xee0000006d local.set 9
        i64.const 0xf20000006f local.set 11 local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if
        local.get 1 i64.const 0x1a4000000c8 i64.add local.tee 1 drop local.get 3 i64.const 0x1a4000000c8
        i64.add local.tee 3 drop local.get 5 i64.const 0x1a4000000c8 i64.add local.tee 5 drop local.get 7
        i64.const 0x1a4000000c8 i64.add local.tee 7 drop local.get 9 i64.const 0x1a4000000c8 i64.add
        local.tee 9 drop local.get 11 i64.const 0x1a4000000c8 i64.add local.tee 11 drop local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if i64.const 0x26e0000012d local.set 1
        i64.const 0x2720000012f local.set 3 i64.const 0x27600000131 local.set 5 i64.const 0x27a00000133
        local.set 7 i64.const 0x27e00000135 local.set 9 i64.const 0x28200000137 local.set 11 local.get 0
        i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $declared-i64-7 (export "declared-i64-7") (param i32)
  (result i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i32)
    i64.const 0x1600000001 local.set 1 i64.const 0x1800000002 local.set 2 i64.const 0x1a00000003 local.set 3
    i64.const 0x1c00000004 local.set 4 i64.const 0x1e00000005 local.set 5 i64.const 0x2000000006 local.set 6
    i64.const 0x2200000007 local.set 7 i64.const 0x2400000008 local.set 8 i64.const 0x2600000009 local.set 9
    i64.const 0x280000000a local.set 10 i64.const 0x2a0000000b local.set 11
    block (result i32)
      try_table (result i32) (catch $e0 0)
        local.get 2 i64.const 0xdc00000064 i64.add local.tee 2 drop local.get 4 i64.const 0xdc00000064 i64.add
        local.tee 4 drop local.get 6 i64.const 0xdc00000064 i64.add local.tee 6 drop local.get 8
        i64.const 0xdc00000064 i64.add local.tee 8 drop local.get 10 i64.const 0xdc00000064 i64.add
        local.tee 10 drop local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if
        i64.const 0x1a8000000ca local.set 2 i64.const 0x1ac000000cc local.set 4 i64.const 0x1b0000000ce
        local.set 6 i64.const 0x1b4000000d0 local.set 8 i64.const 0x1b8000000d2 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 i64.const 0x26c0000012c i64.add
        local.tee 2 drop local.get 4 i64.const 0x26c0000012c i64.add local.tee 4 drop local.get 6
        i64.const 0x26c0000012c i64.add local.tee 6 drop local.get 8 i64.const 0x26c0000012c i64.add
        local.tee 8 drop local.get 10 i64.const 0x26c0000012c i64.add local.tee 10 drop local.get 0
        i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-i64-0 (export "looped-i64-0") (param i32)
  (result i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i32)
    i64.const 0x1600000001 local.set 1 i64.const 0x1800000002 local.set 2 i64.const 0x1a00000003 local.set 3
    i64.const 0x1c00000004 local.set 4 i64.const 0x1e00000005 local.set 5 i64.const 0x2000000006 local.set 6
    i64.const 0x2200000007 local.set 7 i64.const 0x2400000008 local.set 8 i64.const 0x2600000009 local.set 9
    i64.const 0x280000000a local.set 10 i64.const 0x2a0000000b local.set 11
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
        i64.const 0xde00000065 local.set 1 i64.const 0xe200000067 local.set 3 i64.const 0xe600000069
        local.set 5 i64.const 0xea0000006b local.set 7 i64.const 0xee0000006d local.set 9
        i64.const 0xf20000006f local.set 11 local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if
        local.get 1 i64.const 0x1a4000000c8 i64.add local.tee 1 drop local.get 3 i64.const 0x1a4000000c8
        i64.add local.tee 3 drop local.get 5 i64.const 0x1a4000000c8 i64.add local.tee 5 drop local.get 7
        i64.const 0x1a4000000c8 i64.add local.tee 7 drop local.get 9 i64.const 0x1a4000000c8 i64.add
        local.tee 9 drop local.get 11 i64.const 0x1a4000000c8 i64.add local.tee 11 drop local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if i64.const 0x26e0000012d local.set 1
        i64.const 0x2720000012f local.set 3 i64.const 0x27600000131 local.set 5 i64.const 0x27a00000133
        local.set 7 i64.const 0x27e00000135 local.set 9 i64.const 0x28200000137 local.set 11 local.get 0
        i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-i64-1 (export "looped-i64-1") (param i32)
  (result i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i32)
    i64.const 0x1600000001 local.set 1 i64.const 0x1800000002 local.set 2 i64.const 0x1a00000003 local.set 3
    i64.const 0x1c00000004 local.set 4 i64.const 0x1e00000005 local.set 5 i64.const 0x2000000006 local.set 6
    i64.const 0x2200000007 local.set 7 i64.const 0x2400000008 local.set 8 i64.const 0x2600000009 local.set 9
    i64.const 0x280000000a local.set 10 i64.const 0x2a0000000b local.set 11
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
        local.get 2 i64.const 0xdc00000064 i64.add local.tee 2 drop local.get 4 i64.const 0xdc00000064 i64.add
        local.tee 4 drop local.get 6 i64.const 0xdc00000064 i64.add local.tee 6 drop local.get 8
        i64.const 0xdc00000064 i64.add local.tee 8 drop local.get 10 i64.const 0xdc00000064 i64.add
        local.tee 10 drop local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if
        i64.const 0x1a8000000ca local.set 2 i64.const 0x1ac000000cc local.set 4 i64.const 0x1b0000000ce
        local.set 6 i64.const 0x1b4000000d0 local.set 8 i64.const 0x1b8000000d2 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 i64.const 0x26c0000012c i64.add
        local.tee 2 drop local.get 4 i64.const 0x26c0000012c i64.add local.tee 4 drop local.get 6
        i64.const 0x26c0000012c i64.add local.tee 6 drop local.get 8 i64.const 0x26c0000012c i64.add
        local.tee 8 drop local.get 10 i64.const 0x26c0000012c i64.add local.tee 10 drop local.get 0
        i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-i64-2 (export "looped-i64-2") (param i32)
  (result i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i32)
    i64.const 0x1600000001 local.set 1 i64.const 0x1800000002 local.set 2 i64.const 0x1a00000003 local.set 3
    i64.const 0x1c00000004 local.set 4 i64.const 0x1e00000005 local.set 5 i64.const 0x2000000006 local.set 6
    i64.const 0x2200000007 local.set 7 i64.const 0x2400000008 local.set 8 i64.const 0x2600000009 local.set 9
    i64.const 0x280000000a local.set 10 i64.const 0x2a0000000b local.set 11
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
        i64.const 0xde00000065 local.set 1 i64.const 0xe200000067 local.set 3 i64.const 0xe600000069
        local.set 5 i64.const 0xea0000006b local.set 7 i64.const 0xee0000006d local.set 9
        i64.const 0xf20000006f local.set 11 local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if
        local.get 1 i64.const 0x1a4000000c8 i64.add local.tee 1 drop local.get 3 i64.const 0x1a4000000c8
        i64.add local.tee 3 drop local.get 5 i64.const 0x1a4000000c8 i64.add local.tee 5 drop local.get 7
        i64.const 0x1a4000000c8 i64.add local.tee 7 drop local.get 9 i64.const 0x1a4000000c8 i64.add
        local.tee 9 drop local.get 11 i64.const 0x1a4000000c8 i64.add local.tee 11 drop local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if i64.const 0x26e0000012d local.set 1
        i64.const 0x2720000012f local.set 3 i64.const 0x27600000131 local.set 5 i64.const 0x27a00000133
        local.set 7 i64.const 0x27e00000135 local.set 9 i64.const 0x28200000137 local.set 11 local.get 0
        i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-i64-3 (export "looped-i64-3") (param i32)
  (result i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i32)
    i64.const 0x1600000001 local.set 1 i64.const 0x1800000002 local.set 2 i64.const 0x1a00000003 local.set 3
    i64.const 0x1c00000004 local.set 4 i64.const 0x1e00000005 local.set 5 i64.const 0x2000000006 local.set 6
    i64.const 0x2200000007 local.set 7 i64.const 0x2400000008 local.set 8 i64.const 0x2600000009 local.set 9
    i64.const 0x280000000a local.set 10 i64.const 0x2a0000000b local.set 11
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
        local.get 2 i64.const 0xdc00000064 i64.add local.tee 2 drop local.get 4 i64.const 0xdc00000064 i64.add
        local.tee 4 drop local.get 6 i64.const 0xdc00000064 i64.add local.tee 6 drop local.get 8
        i64.const 0xdc00000064 i64.add local.tee 8 drop local.get 10 i64.const 0xdc00000064 i64.add
        local.tee 10 drop local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if
        i64.const 0x1a8000000ca local.set 2 i64.const 0x1ac000000cc local.set 4 i64.const 0x1b0000000ce
        local.set 6 i64.const 0x1b4000000d0 local.set 8 i64.const 0x1b8000000d2 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 i64.const 0x26c0000012c i64.add
        local.tee 2 drop local.get 4 i64.const 0x26c0000012c i64.add local.tee 4 drop local.get 6
        i64.const 0x26c0000012c i64.add local.tee 6 drop local.get 8 i64.const 0x26c0000012c i64.add
        local.tee 8 drop local.get 10 i64.const 0x26c0000012c i64.add local.tee 10 drop local.get 0
        i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-i64-4 (export "looped-i64-4") (param i32)
  (result i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i32)
    i64.const 0x1600000001 local.set 1 i64.const 0x1800000002 local.set 2 i64.const 0x1a00000003 local.set 3
    i64.const 0x1c00000004 local.set 4 i64.const 0x1e00000005 local.set 5 i64.const 0x2000000006 local.set 6
    i64.const 0x2200000007 local.set 7 i64.const 0x2400000008 local.set 8 i64.const 0x2600000009 local.set 9
    i64.const 0x280000000a local.set 10 i64.const 0x2a0000000b local.set 11
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
        i64.const 0xde00000065 local.set 1 i64.const 0xe200000067 local.set 3 i64.const 0xe600000069
        local.set 5 i64.const 0xea0000006b local.set 7 i64.const 0xee0000006d local.set 9
        i64.const 0xf20000006f local.set 11 local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if
        local.get 1 i64.const 0x1a4000000c8 i64.add local.tee 1 drop local.get 3 i64.const 0x1a4000000c8
        i64.add local.tee 3 drop local.get 5 i64.const 0x1a4000000c8 i64.add local.tee 5 drop local.get 7
        i64.const 0x1a4000000c8 i64.add local.tee 7 drop local.get 9 i64.const 0x1a4000000c8 i64.add
        local.tee 9 drop local.get 11 i64.const 0x1a4000000c8 i64.add local.tee 11 drop local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if i64.const 0x26e0000012d local.set 1
        i64.const 0x2720000012f local.set 3 i64.const 0x27600000131 local.set 5 i64.const 0x27a00000133
        local.set 7 i64.const 0x27e00000135 local.set 9 i64.const 0x28200000137 local.set 11 local.get 0
        i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-i64-5 (export "looped-i64-5") (param i32)
  (result i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i32)
    i64.const 0x1600000001 local.set 1 i64.const 0x1800000002 local.set 2 i64.const 0x1a00000003 local.set 3
    i64.const 0x1c00000004 local.set 4 i64.const 0x1e00000005 local.set 5 i64.const 0x2000000006 local.set 6
    i64.const 0x2200000007 local.set 7 i64.const 0x2400000008 local.set 8 i64.const 0x2600000009 local.set 9
    i64.const 0x280000000a local.set 10 i64.const 0x2a0000000b local.set 11
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
        local.get 2 i64.const 0xdc00000064 i64.add local.tee 2 drop local.get 4 i64.const 0xdc00000064 i64.add
        local.tee 4 drop local.get 6 i64.const 0xdc00000064 i64.add local.tee 6 drop local.get 8
        i64.const 0xdc00000064 i64.add local.tee 8 drop local.get 10 i64.const 0xdc00000064 i64.add
        local.tee 10 drop local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if
        i64.const 0x1a8000000ca local.set 2 i64.const 0x1ac000000cc local.set 4 i64.const 0x1b0000000ce
        local.set 6 i64.const 0x1b4000000d0 local.set 8 i64.const 0x1b8000000d2 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 i64.const 0x26c0000012c i64.add
        local.tee 2 drop local.get 4 i64.const 0x26c0000012c i64.add local.tee 4 drop local.get 6
        i64.const 0x26c0000012c i64.add local.tee 6 drop local.get 8 i64.const 0x26c0000012c i64.add
        local.tee 8 drop local.get 10 i64.const 0x26c0000012c i64.add local.tee 10 drop local.get 0
        i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-i64-6 (export "looped-i64-6") (param i32)
  (result i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i32)
    i64.const 0x1600000001 local.set 1 i64.const 0x1800000002 local.set 2 i64.const 0x1a00000003 local.set 3
    i64.const 0x1c00000004 local.set 4 i64.const 0x1e00000005 local.set 5 i64.const 0x2000000006 local.set 6
    i64.const 0x2200000007 local.set 7 i64.const 0x2400000008 local.set 8 i64.const 0x2600000009 local.set 9
    i64.const 0x280000000a local.set 10 i64.const 0x2a0000000b local.set 11
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
        i64.const 0xde00000065 local.set 1 i64.const 0xe200000067 local.set 3 i64.const 0xe600000069
        local.set 5 i64.const 0xea0000006b local.set 7 i64.const 0xee0000006d local.set 9
        i64.const 0xf20000006f local.set 11 local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if
        local.get 1 i64.const 0x1a4000000c8 i64.add local.tee 1 drop local.get 3 i64.const 0x1a4000000c8
        i64.add local.tee 3 drop local.get 5 i64.const 0x1a4000000c8 i64.add local.tee 5 drop local.get 7
        i64.const 0x1a4000000c8 i64.add local.tee 7 drop local.get 9 i64.const 0x1a4000000c8 i64.add
        local.tee 9 drop local.get 11 i64.const 0x1a4000000c8 i64.add local.tee 11 drop local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if i64.const 0x26e0000012d local.set 1
        i64.const 0x2720000012f local.set 3 i64.const 0x27600000131 local.set 5 i64.const 0x27a00000133
        local.set 7 i64.const 0x27e00000135 local.set 9 i64.const 0x28200000137 local.set 11 local.get 0
        i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-i64-7 (export "looped-i64-7") (param i32)
  (result i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i32)
    i64.const 0x1600000001 local.set 1 i64.const 0x1800000002 local.set 2 i64.const 0x1a00000003 local.set 3
    i64.const 0x1c00000004 local.set 4 i64.const 0x1e00000005 local.set 5 i64.const 0x2000000006 local.set 6
    i64.const 0x2200000007 local.set 7 i64.const 0x2400000008 local.set 8 i64.const 0x2600000009 local.set 9
    i64.const 0x280000000a local.set 10 i64.const 0x2a0000000b local.set 11
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
        local.get 2 i64.const 0xdc00000064 i64.add local.tee 2 drop local.get 4 i64.const 0xdc00000064 i64.add
        local.tee 4 drop local.get 6 i64.const 0xdc00000064 i64.add local.tee 6 drop local.get 8
        i64.const 0xdc00000064 i64.add local.tee 8 drop local.get 10 i64.const 0xdc00000064 i64.add
        local.tee 10 drop local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if
        i64.const 0x1a8000000ca local.set 2 i64.const 0x1ac000000cc local.set 4 i64.const 0x1b0000000ce
        local.set 6 i64.const 0x1b4000000d0 local.set 8 i64.const 0x1b8000000d2 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 i64.const 0x26c0000012c i64.add
        local.tee 2 drop local.get 4 i64.const 0x26c0000012c i64.add local.tee 4 drop local.get 6
        i64.const 0x26c0000012c i64.add local.tee 6 drop local.get 8 i64.const 0x26c0000012c i64.add
        local.tee 8 drop local.get 10 i64.const 0x26c0000012c i64.add local.tee 10 drop local.get 0
        i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $parameters-i64-0 (export "parameters-i64-0") (param i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (result i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i32)
    block (result i32)
      try_table (result i32) (catch $e0 0)
        i64.const 0xde00000065 local.set 1 i64.const 0xe200000067 local.set 3 i64.const 0xe600000069
        local.set 5 i64.const 0xea0000006b local.set 7 i64.const 0xee0000006d local.set 9
        i64.const 0xf20000006f local.set 11 local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if
        local.get 1 i64.const 0x1a4000000c8 i64.add local.tee 1 drop local.get 3 i64.const 0x1a4000000c8
        i64.add local.tee 3 drop local.get 5 i64.const 0x1a4000000c8 i64.add local.tee 5 drop local.get 7
        i64.const 0x1a4000000c8 i64.add local.tee 7 drop local.get 9 i64.const 0x1a4000000c8 i64.add
        local.tee 9 drop local.get 11 i64.const 0x1a4000000c8 i64.add local.tee 11 drop local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if i64.const 0x26e0000012d local.set 1
        i64.const 0x2720000012f local.set 3 i64.const 0x27600000131 local.set 5 i64.const 0x27a00000133
        local.set 7 i64.const 0x27e00000135 local.set 9 i64.const 0x28200000137 local.set 11 local.get 0
        i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $parameters-i64-1 (export "parameters-i64-1") (param i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (result i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i32)
    block (result i32)
      try_table (result i32) (catch $e0 0)
        local.get 2 i64.const 0xdc00000064 i64.add local.tee 2 drop local.get 4 i64.const 0xdc00000064 i64.add
        local.tee 4 drop local.get 6 i64.const 0xdc00000064 i64.add local.tee 6 drop local.get 8
        i64.const 0xdc00000064 i64.add local.tee 8 drop local.get 10 i64.const 0xdc00000064 i64.add
        local.tee 10 drop local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if
        i64.const 0x1a8000000ca local.set 2 i64.const 0x1ac000000cc local.set 4 i64.const 0x1b0000000ce
        local.set 6 i64.const 0x1b4000000d0 local.set 8 i64.const 0x1b8000000d2 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 i64.const 0x26c0000012c i64.add
        local.tee 2 drop local.get 4 i64.const 0x26c0000012c i64.add local.tee 4 drop local.get 6
        i64.const 0x26c0000012c i64.add local.tee 6 drop local.get 8 i64.const 0x26c0000012c i64.add
        local.tee 8 drop local.get 10 i64.const 0x26c0000012c i64.add local.tee 10 drop local.get 0
        i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $parameters-i64-2 (export "parameters-i64-2") (param i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (result i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i32)
    block (result i32)
      try_table (result i32) (catch $e0 0)
        i64.const 0xde00000065 local.set 1 i64.const 0xe200000067 local.set 3 i64.const 0xe600000069
        local.set 5 i64.const 0xea0000006b local.set 7 i64.const 0xee0000006d local.set 9
        i64.const 0xf20000006f local.set 11 local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if
        local.get 1 i64.const 0x1a4000000c8 i64.add local.tee 1 drop local.get 3 i64.const 0x1a4000000c8
        i64.add local.tee 3 drop local.get 5 i64.const 0x1a4000000c8 i64.add local.tee 5 drop local.get 7
        i64.const 0x1a4000000c8 i64.add local.tee 7 drop local.get 9 i64.const 0x1a4000000c8 i64.add
        local.tee 9 drop local.get 11 i64.const 0x1a4000000c8 i64.add local.tee 11 drop local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if i64.const 0x26e0000012d local.set 1
        i64.const 0x2720000012f local.set 3 i64.const 0x27600000131 local.set 5 i64.const 0x27a00000133
        local.set 7 i64.const 0x27e00000135 local.set 9 i64.const 0x28200000137 local.set 11 local.get 0
        i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $parameters-i64-3 (export "parameters-i64-3") (param i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (result i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i32)
    block (result i32)
      try_table (result i32) (catch $e0 0)
        local.get 2 i64.const 0xdc00000064 i64.add local.tee 2 drop local.get 4 i64.const 0xdc00000064 i64.add
        local.tee 4 drop local.get 6 i64.const 0xdc00000064 i64.add local.tee 6 drop local.get 8
        i64.const 0xdc00000064 i64.add local.tee 8 drop local.get 10 i64.const 0xdc00000064 i64.add
        local.tee 10 drop local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if
        i64.const 0x1a8000000ca local.set 2 i64.const 0x1ac000000cc local.set 4 i64.const 0x1b0000000ce
        local.set 6 i64.const 0x1b4000000d0 local.set 8 i64.const 0x1b8000000d2 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 i64.const 0x26c0000012c i64.add
        local.tee 2 drop local.get 4 i64.const 0x26c0000012c i64.add local.tee 4 drop local.get 6
        i64.const 0x26c0000012c i64.add local.tee 6 drop local.get 8 i64.const 0x26c0000012c i64.add
        local.tee 8 drop local.get 10 i64.const 0x26c0000012c i64.add local.tee 10 drop local.get 0
        i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $parameters-i64-4 (export "parameters-i64-4") (param i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (result i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i32)
    block (result i32)
      try_table (result i32) (catch $e0 0)
        i64.const 0xde00000065 local.set 1 i64.const 0xe200000067 local.set 3 i64.const 0xe600000069
        local.set 5 i64.const 0xea0000006b local.set 7 i64.const 0xee0000006d local.set 9
        i64.const 0xf20000006f local.set 11 local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if
        local.get 1 i64.const 0x1a4000000c8 i64.add local.tee 1 drop local.get 3 i64.const 0x1a4000000c8
        i64.add local.tee 3 drop local.get 5 i64.const 0x1a4000000c8 i64.add local.tee 5 drop local.get 7
        i64.const 0x1a4000000c8 i64.add local.tee 7 drop local.get 9 i64.const 0x1a4000000c8 i64.add
        local.tee 9 drop local.get 11 i64.const 0x1a4000000c8 i64.add local.tee 11 drop local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if i64.const 0x26e0000012d local.set 1
        i64.const 0x2720000012f local.set 3 i64.const 0x27600000131 local.set 5 i64.const 0x27a00000133
        local.set 7 i64.const 0x27e00000135 local.set 9 i64.const 0x28200000137 local.set 11 local.get 0
        i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $parameters-i64-5 (export "parameters-i64-5") (param i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (result i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i32)
    block (result i32)
      try_table (result i32) (catch $e0 0)
        local.get 2 i64.const 0xdc00000064 i64.add local.tee 2 drop local.get 4 i64.const 0xdc00000064 i64.add
        local.tee 4 drop local.get 6 i64.const 0xdc00000064 i64.add local.tee 6 drop local.get 8
        i64.const 0xdc00000064 i64.add local.tee 8 drop local.get 10 i64.const 0xdc00000064 i64.add
        local.tee 10 drop local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if
        i64.const 0x1a8000000ca local.set 2 i64.const 0x1ac000000cc local.set 4 i64.const 0x1b0000000ce
        local.set 6 i64.const 0x1b4000000d0 local.set 8 i64.const 0x1b8000000d2 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 i64.const 0x26c0000012c i64.add
        local.tee 2 drop local.get 4 i64.const 0x26c0000012c i64.add local.tee 4 drop local.get 6
        i64.const 0x26c0000012c i64.add local.tee 6 drop local.get 8 i64.const 0x26c0000012c i64.add
        local.tee 8 drop local.get 10 i64.const 0x26c0000012c i64.add local.tee 10 drop local.get 0
        i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $parameters-i64-6 (export "parameters-i64-6") (param i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (result i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i32)
    block (result i32)
      try_table (result i32) (catch $e0 0)
        i64.const 0xde00000065 local.set 1 i64.const 0xe200000067 local.set 3 i64.const 0xe600000069
        local.set 5 i64.const 0xea0000006b local.set 7 i64.const 0xee0000006d local.set 9
        i64.const 0xf20000006f local.set 11 local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if
        local.get 1 i64.const 0x1a4000000c8 i64.add local.tee 1 drop local.get 3 i64.const 0x1a4000000c8
        i64.add local.tee 3 drop local.get 5 i64.const 0x1a4000000c8 i64.add local.tee 5 drop local.get 7
        i64.const 0x1a4000000c8 i64.add local.tee 7 drop local.get 9 i64.const 0x1a4000000c8 i64.add
        local.tee 9 drop local.get 11 i64.const 0x1a4000000c8 i64.add local.tee 11 drop local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if i64.const 0x26e0000012d local.set 1
        i64.const 0x2720000012f local.set 3 i64.const 0x27600000131 local.set 5 i64.const 0x27a00000133
        local.set 7 i64.const 0x27e00000135 local.set 9 i64.const 0x28200000137 local.set 11 local.get 0
        i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $parameters-i64-7 (export "parameters-i64-7") (param i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (result i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i32)
    block (result i32)
      try_table (result i32) (catch $e0 0)
        local.get 2 i64.const 0xdc00000064 i64.add local.tee 2 drop local.get 4 i64.const 0xdc00000064 i64.add
        local.tee 4 drop local.get 6 i64.const 0xdc00000064 i64.add local.tee 6 drop local.get 8
        i64.const 0xdc00000064 i64.add local.tee 8 drop local.get 10 i64.const 0xdc00000064 i64.add
        local.tee 10 drop local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if
        i64.const 0x1a8000000ca local.set 2 i64.const 0x1ac000000cc local.set 4 i64.const 0x1b0000000ce
        local.set 6 i64.const 0x1b4000000d0 local.set 8 i64.const 0x1b8000000d2 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 i64.const 0x26c0000012c i64.add
        local.tee 2 drop local.get 4 i64.const 0x26c0000012c i64.add local.tee 4 drop local.get 6
        i64.const 0x26c0000012c i64.add local.tee 6 drop local.get 8 i64.const 0x26c0000012c i64.add
        local.tee 8 drop local.get 10 i64.const 0x26c0000012c i64.add local.tee 10 drop local.get 0
        i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-parameters-i64-0 (export "looped-parameters-i64-0")
  (param i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (result i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i32)
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
        i64.const 0xde00000065 local.set 1 i64.const 0xe200000067 local.set 3 i64.const 0xe600000069
        local.set 5 i64.const 0xea0000006b local.set 7 i64.const 0xee0000006d local.set 9
        i64.const 0xf20000006f local.set 11 local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if
        local.get 1 i64.const 0x1a4000000c8 i64.add local.tee 1 drop local.get 3 i64.const 0x1a4000000c8
        i64.add local.tee 3 drop local.get 5 i64.const 0x1a4000000c8 i64.add local.tee 5 drop local.get 7
        i64.const 0x1a4000000c8 i64.add local.tee 7 drop local.get 9 i64.const 0x1a4000000c8 i64.add
        local.tee 9 drop local.get 11 i64.const 0x1a4000000c8 i64.add local.tee 11 drop local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if i64.const 0x26e0000012d local.set 1
        i64.const 0x2720000012f local.set 3 i64.const 0x27600000131 local.set 5 i64.const 0x27a00000133
        local.set 7 i64.const 0x27e00000135 local.set 9 i64.const 0x28200000137 local.set 11 local.get 0
        i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-parameters-i64-1 (export "looped-parameters-i64-1")
  (param i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (result i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i32)
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
        local.get 2 i64.const 0xdc00000064 i64.add local.tee 2 drop local.get 4 i64.const 0xdc00000064 i64.add
        local.tee 4 drop local.get 6 i64.const 0xdc00000064 i64.add local.tee 6 drop local.get 8
        i64.const 0xdc00000064 i64.add local.tee 8 drop local.get 10 i64.const 0xdc00000064 i64.add
        local.tee 10 drop local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if
        i64.const 0x1a8000000ca local.set 2 i64.const 0x1ac000000cc local.set 4 i64.const 0x1b0000000ce
        local.set 6 i64.const 0x1b4000000d0 local.set 8 i64.const 0x1b8000000d2 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 i64.const 0x26c0000012c i64.add
        local.tee 2 drop local.get 4 i64.const 0x26c0000012c i64.add local.tee 4 drop local.get 6
        i64.const 0x26c0000012c i64.add local.tee 6 drop local.get 8 i64.const 0x26c0000012c i64.add
        local.tee 8 drop local.get 10 i64.const 0x26c0000012c i64.add local.tee 10 drop local.get 0
        i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-parameters-i64-2 (export "looped-parameters-i64-2")
  (param i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (result i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i32)
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
        i64.const 0xde00000065 local.set 1 i64.const 0xe200000067 local.set 3 i64.const 0xe600000069
        local.set 5 i64.const 0xea0000006b local.set 7 i64.const 0xee0000006d local.set 9
        i64.const 0xf20000006f local.set 11 local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if
        local.get 1 i64.const 0x1a4000000c8 i64.add local.tee 1 drop local.get 3 i64.const 0x1a4000000c8
        i64.add local.tee 3 drop local.get 5 i64.const 0x1a4000000c8 i64.add local.tee 5 drop local.get 7
        i64.const 0x1a4000000c8 i64.add local.tee 7 drop local.get 9 i64.const 0x1a4000000c8 i64.add
        local.tee 9 drop local.get 11 i64.const 0x1a4000000c8 i64.add local.tee 11 drop local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if i64.const 0x26e0000012d local.set 1
        i64.const 0x2720000012f local.set 3 i64.const 0x27600000131 local.set 5 i64.const 0x27a00000133
        local.set 7 i64.const 0x27e00000135 local.set 9 i64.const 0x28200000137 local.set 11 local.get 0
        i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-parameters-i64-3 (export "looped-parameters-i64-3")
  (param i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (result i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i32)
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
        local.get 2 i64.const 0xdc00000064 i64.add local.tee 2 drop local.get 4 i64.const 0xdc00000064 i64.add
        local.tee 4 drop local.get 6 i64.const 0xdc00000064 i64.add local.tee 6 drop local.get 8
        i64.const 0xdc00000064 i64.add local.tee 8 drop local.get 10 i64.const 0xdc00000064 i64.add
        local.tee 10 drop local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if
        i64.const 0x1a8000000ca local.set 2 i64.const 0x1ac000000cc local.set 4 i64.const 0x1b0000000ce
        local.set 6 i64.const 0x1b4000000d0 local.set 8 i64.const 0x1b8000000d2 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 i64.const 0x26c0000012c i64.add
        local.tee 2 drop local.get 4 i64.const 0x26c0000012c i64.add local.tee 4 drop local.get 6
        i64.const 0x26c0000012c i64.add local.tee 6 drop local.get 8 i64.const 0x26c0000012c i64.add
        local.tee 8 drop local.get 10 i64.const 0x26c0000012c i64.add local.tee 10 drop local.get 0
        i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-parameters-i64-4 (export "looped-parameters-i64-4")
  (param i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (result i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i32)
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
        i64.const 0xde00000065 local.set 1 i64.const 0xe200000067 local.set 3 i64.const 0xe600000069
        local.set 5 i64.const 0xea0000006b local.set 7 i64.const 0xee0000006d local.set 9
        i64.const 0xf20000006f local.set 11 local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if
        local.get 1 i64.const 0x1a4000000c8 i64.add local.tee 1 drop local.get 3 i64.const 0x1a4000000c8
        i64.add local.tee 3 drop local.get 5 i64.const 0x1a4000000c8 i64.add local.tee 5 drop local.get 7
        i64.const 0x1a4000000c8 i64.add local.tee 7 drop local.get 9 i64.const 0x1a4000000c8 i64.add
        local.tee 9 drop local.get 11 i64.const 0x1a4000000c8 i64.add local.tee 11 drop local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if i64.const 0x26e0000012d local.set 1
        i64.const 0x2720000012f local.set 3 i64.const 0x27600000131 local.set 5 i64.const 0x27a00000133
        local.set 7 i64.const 0x27e00000135 local.set 9 i64.const 0x28200000137 local.set 11 local.get 0
        i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-parameters-i64-5 (export "looped-parameters-i64-5")
  (param i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (result i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i32)
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
        local.get 2 i64.const 0xdc00000064 i64.add local.tee 2 drop local.get 4 i64.const 0xdc00000064 i64.add
        local.tee 4 drop local.get 6 i64.const 0xdc00000064 i64.add local.tee 6 drop local.get 8
        i64.const 0xdc00000064 i64.add local.tee 8 drop local.get 10 i64.const 0xdc00000064 i64.add
        local.tee 10 drop local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if
        i64.const 0x1a8000000ca local.set 2 i64.const 0x1ac000000cc local.set 4 i64.const 0x1b0000000ce
        local.set 6 i64.const 0x1b4000000d0 local.set 8 i64.const 0x1b8000000d2 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 i64.const 0x26c0000012c i64.add
        local.tee 2 drop local.get 4 i64.const 0x26c0000012c i64.add local.tee 4 drop local.get 6
        i64.const 0x26c0000012c i64.add local.tee 6 drop local.get 8 i64.const 0x26c0000012c i64.add
        local.tee 8 drop local.get 10 i64.const 0x26c0000012c i64.add local.tee 10 drop local.get 0
        i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-parameters-i64-6 (export "looped-parameters-i64-6")
  (param i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (result i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i32)
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
        i64.const 0xde00000065 local.set 1 i64.const 0xe200000067 local.set 3 i64.const 0xe600000069
        local.set 5 i64.const 0xea0000006b local.set 7 i64.const 0xee0000006d local.set 9
        i64.const 0xf20000006f local.set 11 local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if
        local.get 1 i64.const 0x1a4000000c8 i64.add local.tee 1 drop local.get 3 i64.const 0x1a4000000c8
        i64.add local.tee 3 drop local.get 5 i64.const 0x1a4000000c8 i64.add local.tee 5 drop local.get 7
        i64.const 0x1a4000000c8 i64.add local.tee 7 drop local.get 9 i64.const 0x1a4000000c8 i64.add
        local.tee 9 drop local.get 11 i64.const 0x1a4000000c8 i64.add local.tee 11 drop local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if i64.const 0x26e0000012d local.set 1
        i64.const 0x2720000012f local.set 3 i64.const 0x27600000131 local.set 5 i64.const 0x27a00000133
        local.set 7 i64.const 0x27e00000135 local.set 9 i64.const 0x28200000137 local.set 11 local.get 0
        i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-parameters-i64-7 (export "looped-parameters-i64-7")
  (param i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
  (result i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local i32)
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
        local.get 2 i64.const 0xdc00000064 i64.add local.tee 2 drop local.get 4 i64.const 0xdc00000064 i64.add
        local.tee 4 drop local.get 6 i64.const 0xdc00000064 i64.add local.tee 6 drop local.get 8
        i64.const 0xdc00000064 i64.add local.tee 8 drop local.get 10 i64.const 0xdc00000064 i64.add
        local.tee 10 drop local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if
        i64.const 0x1a8000000ca local.set 2 i64.const 0x1ac000000cc local.set 4 i64.const 0x1b0000000ce
        local.set 6 i64.const 0x1b4000000d0 local.set 8 i64.const 0x1b8000000d2 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 i64.const 0x26c0000012c i64.add
        local.tee 2 drop local.get 4 i64.const 0x26c0000012c i64.add local.tee 4 drop local.get 6
        i64.const 0x26c0000012c i64.add local.tee 6 drop local.get 8 i64.const 0x26c0000012c i64.add
        local.tee 8 drop local.get 10 i64.const 0x26c0000012c i64.add local.tee 10 drop local.get 0
        i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
)

(assert_return (invoke "declared-i64-0"
  (i32.const 0)) (i32.const 0) (i64.const 0x26e0000012d) (i64.const 0x1800000002) (i64.const 0x2720000012f)
  (i64.const 0x1c00000004) (i64.const 0x27600000131) (i64.const 0x2000000006) (i64.const 0x27a00000133)
  (i64.const 0x2400000008) (i64.const 0x27e00000135) (i64.const 0x280000000a) (i64.const 0x28200000137))
(assert_return (invoke "declared-i64-0"
  (i32.const 1)) (i32.const 1) (i64.const 0xde00000065) (i64.const 0x1800000002) (i64.const 0xe200000067)
  (i64.const 0x1c00000004) (i64.const 0xe600000069) (i64.const 0x2000000006) (i64.const 0xea0000006b)
  (i64.const 0x2400000008) (i64.const 0xee0000006d) (i64.const 0x280000000a) (i64.const 0xf20000006f))
(assert_return (invoke "declared-i64-0"
  (i32.const 2)) (i32.const 2) (i64.const 0x2820000012d) (i64.const 0x1800000002) (i64.const 0x2860000012f)
  (i64.const 0x1c00000004) (i64.const 0x28a00000131) (i64.const 0x2000000006) (i64.const 0x28e00000133)
  (i64.const 0x2400000008) (i64.const 0x29200000135) (i64.const 0x280000000a) (i64.const 0x29600000137))
(assert_return (invoke "declared-i64-0"
  (i32.const 3)) (i32.const 3) (i64.const 0x26e0000012d) (i64.const 0x1800000002) (i64.const 0x2720000012f)
  (i64.const 0x1c00000004) (i64.const 0x27600000131) (i64.const 0x2000000006) (i64.const 0x27a00000133)
  (i64.const 0x2400000008) (i64.const 0x27e00000135) (i64.const 0x280000000a) (i64.const 0x28200000137))
(assert_return (invoke "declared-i64-1"
  (i32.const 0)) (i32.const 0) (i64.const 0x1600000001) (i64.const 0x414000001f6) (i64.const 0x1a00000003)
  (i64.const 0x418000001f8) (i64.const 0x1e00000005) (i64.const 0x41c000001fa) (i64.const 0x2200000007)
  (i64.const 0x420000001fc) (i64.const 0x2600000009) (i64.const 0x424000001fe) (i64.const 0x2a0000000b))
(assert_return (invoke "declared-i64-1"
  (i32.const 1)) (i32.const 1) (i64.const 0x1600000001) (i64.const 0xf400000066) (i64.const 0x1a00000003)
  (i64.const 0xf800000068) (i64.const 0x1e00000005) (i64.const 0xfc0000006a) (i64.const 0x2200000007)
  (i64.const 0x1000000006c) (i64.const 0x2600000009) (i64.const 0x1040000006e) (i64.const 0x2a0000000b))
(assert_return (invoke "declared-i64-1"
  (i32.const 2)) (i32.const 2) (i64.const 0x1600000001) (i64.const 0x1a8000000ca) (i64.const 0x1a00000003)
  (i64.const 0x1ac000000cc) (i64.const 0x1e00000005) (i64.const 0x1b0000000ce) (i64.const 0x2200000007)
  (i64.const 0x1b4000000d0) (i64.const 0x2600000009) (i64.const 0x1b8000000d2) (i64.const 0x2a0000000b))
(assert_return (invoke "declared-i64-1"
  (i32.const 3)) (i32.const 3) (i64.const 0x1600000001) (i64.const 0x414000001f6) (i64.const 0x1a00000003)
  (i64.const 0x418000001f8) (i64.const 0x1e00000005) (i64.const 0x41c000001fa) (i64.const 0x2200000007)
  (i64.const 0x420000001fc) (i64.const 0x2600000009) (i64.const 0x424000001fe) (i64.const 0x2a0000000b))
(assert_return (invoke "declared-i64-2"
  (i32.const 0)) (i32.const 0) (i64.const 0x26e0000012d) (i64.const 0x1800000002) (i64.const 0x2720000012f)
  (i64.const 0x1c00000004) (i64.const 0x27600000131) (i64.const 0x2000000006) (i64.const 0x27a00000133)
  (i64.const 0x2400000008) (i64.const 0x27e00000135) (i64.const 0x280000000a) (i64.const 0x28200000137))
(assert_return (invoke "declared-i64-2"
  (i32.const 1)) (i32.const 1) (i64.const 0xde00000065) (i64.const 0x1800000002) (i64.const 0xe200000067)
  (i64.const 0x1c00000004) (i64.const 0xe600000069) (i64.const 0x2000000006) (i64.const 0xea0000006b)
  (i64.const 0x2400000008) (i64.const 0xee0000006d) (i64.const 0x280000000a) (i64.const 0xf20000006f))
(assert_return (invoke "declared-i64-2"
  (i32.const 2)) (i32.const 2) (i64.const 0x2820000012d) (i64.const 0x1800000002) (i64.const 0x2860000012f)
  (i64.const 0x1c00000004) (i64.const 0x28a00000131) (i64.const 0x2000000006) (i64.const 0x28e00000133)
  (i64.const 0x2400000008) (i64.const 0x29200000135) (i64.const 0x280000000a) (i64.const 0x29600000137))
(assert_return (invoke "declared-i64-2"
  (i32.const 3)) (i32.const 3) (i64.const 0x26e0000012d) (i64.const 0x1800000002) (i64.const 0x2720000012f)
  (i64.const 0x1c00000004) (i64.const 0x27600000131) (i64.const 0x2000000006) (i64.const 0x27a00000133)
  (i64.const 0x2400000008) (i64.const 0x27e00000135) (i64.const 0x280000000a) (i64.const 0x28200000137))
(assert_return (invoke "declared-i64-3"
  (i32.const 0)) (i32.const 0) (i64.const 0x1600000001) (i64.const 0x414000001f6) (i64.const 0x1a00000003)
  (i64.const 0x418000001f8) (i64.const 0x1e00000005) (i64.const 0x41c000001fa) (i64.const 0x2200000007)
  (i64.const 0x420000001fc) (i64.const 0x2600000009) (i64.const 0x424000001fe) (i64.const 0x2a0000000b))
(assert_return (invoke "declared-i64-3"
  (i32.const 1)) (i32.const 1) (i64.const 0x1600000001) (i64.const 0xf400000066) (i64.const 0x1a00000003)
  (i64.const 0xf800000068) (i64.const 0x1e00000005) (i64.const 0xfc0000006a) (i64.const 0x2200000007)
  (i64.const 0x1000000006c) (i64.const 0x2600000009) (i64.const 0x1040000006e) (i64.const 0x2a0000000b))
(assert_return (invoke "declared-i64-3"
  (i32.const 2)) (i32.const 2) (i64.const 0x1600000001) (i64.const 0x1a8000000ca) (i64.const 0x1a00000003)
  (i64.const 0x1ac000000cc) (i64.const 0x1e00000005) (i64.const 0x1b0000000ce) (i64.const 0x2200000007)
  (i64.const 0x1b4000000d0) (i64.const 0x2600000009) (i64.const 0x1b8000000d2) (i64.const 0x2a0000000b))
(assert_return (invoke "declared-i64-3"
  (i32.const 3)) (i32.const 3) (i64.const 0x1600000001) (i64.const 0x414000001f6) (i64.const 0x1a00000003)
  (i64.const 0x418000001f8) (i64.const 0x1e00000005) (i64.const 0x41c000001fa) (i64.const 0x2200000007)
  (i64.const 0x420000001fc) (i64.const 0x2600000009) (i64.const 0x424000001fe) (i64.const 0x2a0000000b))
(assert_return (invoke "declared-i64-4"
  (i32.const 0)) (i32.const 0) (i64.const 0x26e0000012d) (i64.const 0x1800000002) (i64.const 0x2720000012f)
  (i64.const 0x1c00000004) (i64.const 0x27600000131) (i64.const 0x2000000006) (i64.const 0x27a00000133)
  (i64.const 0x2400000008) (i64.const 0x27e00000135) (i64.const 0x280000000a) (i64.const 0x28200000137))
(assert_return (invoke "declared-i64-4"
  (i32.const 1)) (i32.const 1) (i64.const 0xde00000065) (i64.const 0x1800000002) (i64.const 0xe200000067)
  (i64.const 0x1c00000004) (i64.const 0xe600000069) (i64.const 0x2000000006) (i64.const 0xea0000006b)
  (i64.const 0x2400000008) (i64.const 0xee0000006d) (i64.const 0x280000000a) (i64.const 0xf20000006f))
(assert_return (invoke "declared-i64-4"
  (i32.const 2)) (i32.const 2) (i64.const 0x2820000012d) (i64.const 0x1800000002) (i64.const 0x2860000012f)
  (i64.const 0x1c00000004) (i64.const 0x28a00000131) (i64.const 0x2000000006) (i64.const 0x28e00000133)
  (i64.const 0x2400000008) (i64.const 0x29200000135) (i64.const 0x280000000a) (i64.const 0x29600000137))
(assert_return (invoke "declared-i64-4"
  (i32.const 3)) (i32.const 3) (i64.const 0x26e0000012d) (i64.const 0x1800000002) (i64.const 0x2720000012f)
  (i64.const 0x1c00000004) (i64.const 0x27600000131) (i64.const 0x2000000006) (i64.const 0x27a00000133)
  (i64.const 0x2400000008) (i64.const 0x27e00000135) (i64.const 0x280000000a) (i64.const 0x28200000137))
(assert_return (invoke "declared-i64-5"
  (i32.const 0)) (i32.const 0) (i64.const 0x1600000001) (i64.const 0x414000001f6) (i64.const 0x1a00000003)
  (i64.const 0x418000001f8) (i64.const 0x1e00000005) (i64.const 0x41c000001fa) (i64.const 0x2200000007)
  (i64.const 0x420000001fc) (i64.const 0x2600000009) (i64.const 0x424000001fe) (i64.const 0x2a0000000b))
(assert_return (invoke "declared-i64-5"
  (i32.const 1)) (i32.const 1) (i64.const 0x1600000001) (i64.const 0xf400000066) (i64.const 0x1a00000003)
  (i64.const 0xf800000068) (i64.const 0x1e00000005) (i64.const 0xfc0000006a) (i64.const 0x2200000007)
  (i64.const 0x1000000006c) (i64.const 0x2600000009) (i64.const 0x1040000006e) (i64.const 0x2a0000000b))
(assert_return (invoke "declared-i64-5"
  (i32.const 2)) (i32.const 2) (i64.const 0x1600000001) (i64.const 0x1a8000000ca) (i64.const 0x1a00000003)
  (i64.const 0x1ac000000cc) (i64.const 0x1e00000005) (i64.const 0x1b0000000ce) (i64.const 0x2200000007)
  (i64.const 0x1b4000000d0) (i64.const 0x2600000009) (i64.const 0x1b8000000d2) (i64.const 0x2a0000000b))
(assert_return (invoke "declared-i64-5"
  (i32.const 3)) (i32.const 3) (i64.const 0x1600000001) (i64.const 0x414000001f6) (i64.const 0x1a00000003)
  (i64.const 0x418000001f8) (i64.const 0x1e00000005) (i64.const 0x41c000001fa) (i64.const 0x2200000007)
  (i64.const 0x420000001fc) (i64.const 0x2600000009) (i64.const 0x424000001fe) (i64.const 0x2a0000000b))
(assert_return (invoke "declared-i64-6"
  (i32.const 0)) (i32.const 0) (i64.const 0x26e0000012d) (i64.const 0x1800000002) (i64.const 0x2720000012f)
  (i64.const 0x1c00000004) (i64.const 0x27600000131) (i64.const 0x2000000006) (i64.const 0x27a00000133)
  (i64.const 0x2400000008) (i64.const 0x27e00000135) (i64.const 0x280000000a) (i64.const 0x28200000137))
(assert_return (invoke "declared-i64-6"
  (i32.const 1)) (i32.const 1) (i64.const 0xde00000065) (i64.const 0x1800000002) (i64.const 0xe200000067)
  (i64.const 0x1c00000004) (i64.const 0xe600000069) (i64.const 0x2000000006) (i64.const 0xea0000006b)
  (i64.const 0x2400000008) (i64.const 0xee0000006d) (i64.const 0x280000000a) (i64.const 0xf20000006f))
(assert_return (invoke "declared-i64-6"
  (i32.const 2)) (i32.const 2) (i64.const 0x2820000012d) (i64.const 0x1800000002) (i64.const 0x2860000012f)
  (i64.const 0x1c00000004) (i64.const 0x28a00000131) (i64.const 0x2000000006) (i64.const 0x28e00000133)
  (i64.const 0x2400000008) (i64.const 0x29200000135) (i64.const 0x280000000a) (i64.const 0x29600000137))
(assert_return (invoke "declared-i64-6"
  (i32.const 3)) (i32.const 3) (i64.const 0x26e0000012d) (i64.const 0x1800000002) (i64.const 0x2720000012f)
  (i64.const 0x1c00000004) (i64.const 0x27600000131) (i64.const 0x2000000006) (i64.const 0x27a00000133)
  (i64.const 0x2400000008) (i64.const 0x27e00000135) (i64.const 0x280000000a) (i64.const 0x28200000137))
(assert_return (invoke "declared-i64-7"
  (i32.const 0)) (i32.const 0) (i64.const 0x1600000001) (i64.const 0x414000001f6) (i64.const 0x1a00000003)
  (i64.const 0x418000001f8) (i64.const 0x1e00000005) (i64.const 0x41c000001fa) (i64.const 0x2200000007)
  (i64.const 0x420000001fc) (i64.const 0x2600000009) (i64.const 0x424000001fe) (i64.const 0x2a0000000b))
(assert_return (invoke "declared-i64-7"
  (i32.const 1)) (i32.const 1) (i64.const 0x1600000001) (i64.const 0xf400000066) (i64.const 0x1a00000003)
  (i64.const 0xf800000068) (i64.const 0x1e00000005) (i64.const 0xfc0000006a) (i64.const 0x2200000007)
  (i64.const 0x1000000006c) (i64.const 0x2600000009) (i64.const 0x1040000006e) (i64.const 0x2a0000000b))
(assert_return (invoke "declared-i64-7"
  (i32.const 2)) (i32.const 2) (i64.const 0x1600000001) (i64.const 0x1a8000000ca) (i64.const 0x1a00000003)
  (i64.const 0x1ac000000cc) (i64.const 0x1e00000005) (i64.const 0x1b0000000ce) (i64.const 0x2200000007)
  (i64.const 0x1b4000000d0) (i64.const 0x2600000009) (i64.const 0x1b8000000d2) (i64.const 0x2a0000000b))
(assert_return (invoke "declared-i64-7"
  (i32.const 3)) (i32.const 3) (i64.const 0x1600000001) (i64.const 0x414000001f6) (i64.const 0x1a00000003)
  (i64.const 0x418000001f8) (i64.const 0x1e00000005) (i64.const 0x41c000001fa) (i64.const 0x2200000007)
  (i64.const 0x420000001fc) (i64.const 0x2600000009) (i64.const 0x424000001fe) (i64.const 0x2a0000000b))
(assert_return (invoke "looped-i64-0"
  (i32.const 0)) (i32.const 0) (i64.const 0x26e0000012d) (i64.const 0x1800000002) (i64.const 0x2720000012f)
  (i64.const 0x1c00000004) (i64.const 0x27600000131) (i64.const 0x2000000006) (i64.const 0x27a00000133)
  (i64.const 0x2400000008) (i64.const 0x27e00000135) (i64.const 0x280000000a) (i64.const 0x28200000137))
(assert_return (invoke "looped-i64-0"
  (i32.const 1)) (i32.const 1) (i64.const 0xde00000065) (i64.const 0x1800000002) (i64.const 0xe200000067)
  (i64.const 0x1c00000004) (i64.const 0xe600000069) (i64.const 0x2000000006) (i64.const 0xea0000006b)
  (i64.const 0x2400000008) (i64.const 0xee0000006d) (i64.const 0x280000000a) (i64.const 0xf20000006f))
(assert_return (invoke "looped-i64-0"
  (i32.const 2)) (i32.const 2) (i64.const 0x2820000012d) (i64.const 0x1800000002) (i64.const 0x2860000012f)
  (i64.const 0x1c00000004) (i64.const 0x28a00000131) (i64.const 0x2000000006) (i64.const 0x28e00000133)
  (i64.const 0x2400000008) (i64.const 0x29200000135) (i64.const 0x280000000a) (i64.const 0x29600000137))
(assert_return (invoke "looped-i64-0"
  (i32.const 3)) (i32.const 3) (i64.const 0x26e0000012d) (i64.const 0x1800000002) (i64.const 0x2720000012f)
  (i64.const 0x1c00000004) (i64.const 0x27600000131) (i64.const 0x2000000006) (i64.const 0x27a00000133)
  (i64.const 0x2400000008) (i64.const 0x27e00000135) (i64.const 0x280000000a) (i64.const 0x28200000137))
(assert_return (invoke "looped-i64-1"
  (i32.const 0)) (i32.const 0) (i64.const 0x1600000001) (i64.const 0x414000001f6) (i64.const 0x1a00000003)
  (i64.const 0x418000001f8) (i64.const 0x1e00000005) (i64.const 0x41c000001fa) (i64.const 0x2200000007)
  (i64.const 0x420000001fc) (i64.const 0x2600000009) (i64.const 0x424000001fe) (i64.const 0x2a0000000b))
(assert_return (invoke "looped-i64-1"
  (i32.const 1)) (i32.const 1) (i64.const 0x1600000001) (i64.const 0xf400000066) (i64.const 0x1a00000003)
  (i64.const 0xf800000068) (i64.const 0x1e00000005) (i64.const 0xfc0000006a) (i64.const 0x2200000007)
  (i64.const 0x1000000006c) (i64.const 0x2600000009) (i64.const 0x1040000006e) (i64.const 0x2a0000000b))
(assert_return (invoke "looped-i64-1"
  (i32.const 2)) (i32.const 2) (i64.const 0x1600000001) (i64.const 0x1a8000000ca) (i64.const 0x1a00000003)
  (i64.const 0x1ac000000cc) (i64.const 0x1e00000005) (i64.const 0x1b0000000ce) (i64.const 0x2200000007)
  (i64.const 0x1b4000000d0) (i64.const 0x2600000009) (i64.const 0x1b8000000d2) (i64.const 0x2a0000000b))
(assert_return (invoke "looped-i64-1"
  (i32.const 3)) (i32.const 3) (i64.const 0x1600000001) (i64.const 0x414000001f6) (i64.const 0x1a00000003)
  (i64.const 0x418000001f8) (i64.const 0x1e00000005) (i64.const 0x41c000001fa) (i64.const 0x2200000007)
  (i64.const 0x420000001fc) (i64.const 0x2600000009) (i64.const 0x424000001fe) (i64.const 0x2a0000000b))
(assert_return (invoke "looped-i64-2"
  (i32.const 0)) (i32.const 0) (i64.const 0x26e0000012d) (i64.const 0x1800000002) (i64.const 0x2720000012f)
  (i64.const 0x1c00000004) (i64.const 0x27600000131) (i64.const 0x2000000006) (i64.const 0x27a00000133)
  (i64.const 0x2400000008) (i64.const 0x27e00000135) (i64.const 0x280000000a) (i64.const 0x28200000137))
(assert_return (invoke "looped-i64-2"
  (i32.const 1)) (i32.const 1) (i64.const 0xde00000065) (i64.const 0x1800000002) (i64.const 0xe200000067)
  (i64.const 0x1c00000004) (i64.const 0xe600000069) (i64.const 0x2000000006) (i64.const 0xea0000006b)
  (i64.const 0x2400000008) (i64.const 0xee0000006d) (i64.const 0x280000000a) (i64.const 0xf20000006f))
(assert_return (invoke "looped-i64-2"
  (i32.const 2)) (i32.const 2) (i64.const 0x2820000012d) (i64.const 0x1800000002) (i64.const 0x2860000012f)
  (i64.const 0x1c00000004) (i64.const 0x28a00000131) (i64.const 0x2000000006) (i64.const 0x28e00000133)
  (i64.const 0x2400000008) (i64.const 0x29200000135) (i64.const 0x280000000a) (i64.const 0x29600000137))
(assert_return (invoke "looped-i64-2"
  (i32.const 3)) (i32.const 3) (i64.const 0x26e0000012d) (i64.const 0x1800000002) (i64.const 0x2720000012f)
  (i64.const 0x1c00000004) (i64.const 0x27600000131) (i64.const 0x2000000006) (i64.const 0x27a00000133)
  (i64.const 0x2400000008) (i64.const 0x27e00000135) (i64.const 0x280000000a) (i64.const 0x28200000137))
(assert_return (invoke "looped-i64-3"
  (i32.const 0)) (i32.const 0) (i64.const 0x1600000001) (i64.const 0x414000001f6) (i64.const 0x1a00000003)
  (i64.const 0x418000001f8) (i64.const 0x1e00000005) (i64.const 0x41c000001fa) (i64.const 0x2200000007)
  (i64.const 0x420000001fc) (i64.const 0x2600000009) (i64.const 0x424000001fe) (i64.const 0x2a0000000b))
(assert_return (invoke "looped-i64-3"
  (i32.const 1)) (i32.const 1) (i64.const 0x1600000001) (i64.const 0xf400000066) (i64.const 0x1a00000003)
  (i64.const 0xf800000068) (i64.const 0x1e00000005) (i64.const 0xfc0000006a) (i64.const 0x2200000007)
  (i64.const 0x1000000006c) (i64.const 0x2600000009) (i64.const 0x1040000006e) (i64.const 0x2a0000000b))
(assert_return (invoke "looped-i64-3"
  (i32.const 2)) (i32.const 2) (i64.const 0x1600000001) (i64.const 0x1a8000000ca) (i64.const 0x1a00000003)
  (i64.const 0x1ac000000cc) (i64.const 0x1e00000005) (i64.const 0x1b0000000ce) (i64.const 0x2200000007)
  (i64.const 0x1b4000000d0) (i64.const 0x2600000009) (i64.const 0x1b8000000d2) (i64.const 0x2a0000000b))
(assert_return (invoke "looped-i64-3"
  (i32.const 3)) (i32.const 3) (i64.const 0x1600000001) (i64.const 0x414000001f6) (i64.const 0x1a00000003)
  (i64.const 0x418000001f8) (i64.const 0x1e00000005) (i64.const 0x41c000001fa) (i64.const 0x2200000007)
  (i64.const 0x420000001fc) (i64.const 0x2600000009) (i64.const 0x424000001fe) (i64.const 0x2a0000000b))
(assert_return (invoke "looped-i64-4"
  (i32.const 0)) (i32.const 0) (i64.const 0x26e0000012d) (i64.const 0x1800000002) (i64.const 0x2720000012f)
  (i64.const 0x1c00000004) (i64.const 0x27600000131) (i64.const 0x2000000006) (i64.const 0x27a00000133)
  (i64.const 0x2400000008) (i64.const 0x27e00000135) (i64.const 0x280000000a) (i64.const 0x28200000137))
(assert_return (invoke "looped-i64-4"
  (i32.const 1)) (i32.const 1) (i64.const 0xde00000065) (i64.const 0x1800000002) (i64.const 0xe200000067)
  (i64.const 0x1c00000004) (i64.const 0xe600000069) (i64.const 0x2000000006) (i64.const 0xea0000006b)
  (i64.const 0x2400000008) (i64.const 0xee0000006d) (i64.const 0x280000000a) (i64.const 0xf20000006f))
(assert_return (invoke "looped-i64-4"
  (i32.const 2)) (i32.const 2) (i64.const 0x2820000012d) (i64.const 0x1800000002) (i64.const 0x2860000012f)
  (i64.const 0x1c00000004) (i64.const 0x28a00000131) (i64.const 0x2000000006) (i64.const 0x28e00000133)
  (i64.const 0x2400000008) (i64.const 0x29200000135) (i64.const 0x280000000a) (i64.const 0x29600000137))
(assert_return (invoke "looped-i64-4"
  (i32.const 3)) (i32.const 3) (i64.const 0x26e0000012d) (i64.const 0x1800000002) (i64.const 0x2720000012f)
  (i64.const 0x1c00000004) (i64.const 0x27600000131) (i64.const 0x2000000006) (i64.const 0x27a00000133)
  (i64.const 0x2400000008) (i64.const 0x27e00000135) (i64.const 0x280000000a) (i64.const 0x28200000137))
(assert_return (invoke "looped-i64-5"
  (i32.const 0)) (i32.const 0) (i64.const 0x1600000001) (i64.const 0x414000001f6) (i64.const 0x1a00000003)
  (i64.const 0x418000001f8) (i64.const 0x1e00000005) (i64.const 0x41c000001fa) (i64.const 0x2200000007)
  (i64.const 0x420000001fc) (i64.const 0x2600000009) (i64.const 0x424000001fe) (i64.const 0x2a0000000b))
(assert_return (invoke "looped-i64-5"
  (i32.const 1)) (i32.const 1) (i64.const 0x1600000001) (i64.const 0xf400000066) (i64.const 0x1a00000003)
  (i64.const 0xf800000068) (i64.const 0x1e00000005) (i64.const 0xfc0000006a) (i64.const 0x2200000007)
  (i64.const 0x1000000006c) (i64.const 0x2600000009) (i64.const 0x1040000006e) (i64.const 0x2a0000000b))
(assert_return (invoke "looped-i64-5"
  (i32.const 2)) (i32.const 2) (i64.const 0x1600000001) (i64.const 0x1a8000000ca) (i64.const 0x1a00000003)
  (i64.const 0x1ac000000cc) (i64.const 0x1e00000005) (i64.const 0x1b0000000ce) (i64.const 0x2200000007)
  (i64.const 0x1b4000000d0) (i64.const 0x2600000009) (i64.const 0x1b8000000d2) (i64.const 0x2a0000000b))
(assert_return (invoke "looped-i64-5"
  (i32.const 3)) (i32.const 3) (i64.const 0x1600000001) (i64.const 0x414000001f6) (i64.const 0x1a00000003)
  (i64.const 0x418000001f8) (i64.const 0x1e00000005) (i64.const 0x41c000001fa) (i64.const 0x2200000007)
  (i64.const 0x420000001fc) (i64.const 0x2600000009) (i64.const 0x424000001fe) (i64.const 0x2a0000000b))
(assert_return (invoke "looped-i64-6"
  (i32.const 0)) (i32.const 0) (i64.const 0x26e0000012d) (i64.const 0x1800000002) (i64.const 0x2720000012f)
  (i64.const 0x1c00000004) (i64.const 0x27600000131) (i64.const 0x2000000006) (i64.const 0x27a00000133)
  (i64.const 0x2400000008) (i64.const 0x27e00000135) (i64.const 0x280000000a) (i64.const 0x28200000137))
(assert_return (invoke "looped-i64-6"
  (i32.const 1)) (i32.const 1) (i64.const 0xde00000065) (i64.const 0x1800000002) (i64.const 0xe200000067)
  (i64.const 0x1c00000004) (i64.const 0xe600000069) (i64.const 0x2000000006) (i64.const 0xea0000006b)
  (i64.const 0x2400000008) (i64.const 0xee0000006d) (i64.const 0x280000000a) (i64.const 0xf20000006f))
(assert_return (invoke "looped-i64-6"
  (i32.const 2)) (i32.const 2) (i64.const 0x2820000012d) (i64.const 0x1800000002) (i64.const 0x2860000012f)
  (i64.const 0x1c00000004) (i64.const 0x28a00000131) (i64.const 0x2000000006) (i64.const 0x28e00000133)
  (i64.const 0x2400000008) (i64.const 0x29200000135) (i64.const 0x280000000a) (i64.const 0x29600000137))
(assert_return (invoke "looped-i64-6"
  (i32.const 3)) (i32.const 3) (i64.const 0x26e0000012d) (i64.const 0x1800000002) (i64.const 0x2720000012f)
  (i64.const 0x1c00000004) (i64.const 0x27600000131) (i64.const 0x2000000006) (i64.const 0x27a00000133)
  (i64.const 0x2400000008) (i64.const 0x27e00000135) (i64.const 0x280000000a) (i64.const 0x28200000137))
(assert_return (invoke "looped-i64-7"
  (i32.const 0)) (i32.const 0) (i64.const 0x1600000001) (i64.const 0x414000001f6) (i64.const 0x1a00000003)
  (i64.const 0x418000001f8) (i64.const 0x1e00000005) (i64.const 0x41c000001fa) (i64.const 0x2200000007)
  (i64.const 0x420000001fc) (i64.const 0x2600000009) (i64.const 0x424000001fe) (i64.const 0x2a0000000b))
(assert_return (invoke "looped-i64-7"
  (i32.const 1)) (i32.const 1) (i64.const 0x1600000001) (i64.const 0xf400000066) (i64.const 0x1a00000003)
  (i64.const 0xf800000068) (i64.const 0x1e00000005) (i64.const 0xfc0000006a) (i64.const 0x2200000007)
  (i64.const 0x1000000006c) (i64.const 0x2600000009) (i64.const 0x1040000006e) (i64.const 0x2a0000000b))
(assert_return (invoke "looped-i64-7"
  (i32.const 2)) (i32.const 2) (i64.const 0x1600000001) (i64.const 0x1a8000000ca) (i64.const 0x1a00000003)
  (i64.const 0x1ac000000cc) (i64.const 0x1e00000005) (i64.const 0x1b0000000ce) (i64.const 0x2200000007)
  (i64.const 0x1b4000000d0) (i64.const 0x2600000009) (i64.const 0x1b8000000d2) (i64.const 0x2a0000000b))
(assert_return (invoke "looped-i64-7"
  (i32.const 3)) (i32.const 3) (i64.const 0x1600000001) (i64.const 0x414000001f6) (i64.const 0x1a00000003)
  (i64.const 0x418000001f8) (i64.const 0x1e00000005) (i64.const 0x41c000001fa) (i64.const 0x2200000007)
  (i64.const 0x420000001fc) (i64.const 0x2600000009) (i64.const 0x424000001fe) (i64.const 0x2a0000000b))
(assert_return (invoke "parameters-i64-0"
  (i32.const 0) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 0) (i64.const 0x26e0000012d) (i64.const 0x1600000001) (i64.const 0x2720000012f)
  (i64.const 0x1a00000003) (i64.const 0x27600000131) (i64.const 0x1e00000005) (i64.const 0x27a00000133)
  (i64.const 0x2200000007) (i64.const 0x27e00000135) (i64.const 0x2600000009) (i64.const 0x28200000137))
(assert_return (invoke "parameters-i64-0"
  (i32.const 1) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 1) (i64.const 0xde00000065) (i64.const 0x1600000001) (i64.const 0xe200000067)
  (i64.const 0x1a00000003) (i64.const 0xe600000069) (i64.const 0x1e00000005) (i64.const 0xea0000006b)
  (i64.const 0x2200000007) (i64.const 0xee0000006d) (i64.const 0x2600000009) (i64.const 0xf20000006f))
(assert_return (invoke "parameters-i64-0"
  (i32.const 2) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 2) (i64.const 0x2820000012d) (i64.const 0x1600000001) (i64.const 0x2860000012f)
  (i64.const 0x1a00000003) (i64.const 0x28a00000131) (i64.const 0x1e00000005) (i64.const 0x28e00000133)
  (i64.const 0x2200000007) (i64.const 0x29200000135) (i64.const 0x2600000009) (i64.const 0x29600000137))
(assert_return (invoke "parameters-i64-0"
  (i32.const 3) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 3) (i64.const 0x26e0000012d) (i64.const 0x1600000001) (i64.const 0x2720000012f)
  (i64.const 0x1a00000003) (i64.const 0x27600000131) (i64.const 0x1e00000005) (i64.const 0x27a00000133)
  (i64.const 0x2200000007) (i64.const 0x27e00000135) (i64.const 0x2600000009) (i64.const 0x28200000137))
(assert_return (invoke "parameters-i64-1"
  (i32.const 0) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 0) (i64.const 0x1400000000) (i64.const 0x414000001f6) (i64.const 0x1800000002)
  (i64.const 0x418000001f8) (i64.const 0x1c00000004) (i64.const 0x41c000001fa) (i64.const 0x2000000006)
  (i64.const 0x420000001fc) (i64.const 0x2400000008) (i64.const 0x424000001fe) (i64.const 0x280000000a))
(assert_return (invoke "parameters-i64-1"
  (i32.const 1) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 1) (i64.const 0x1400000000) (i64.const 0xf200000065) (i64.const 0x1800000002)
  (i64.const 0xf600000067) (i64.const 0x1c00000004) (i64.const 0xfa00000069) (i64.const 0x2000000006)
  (i64.const 0xfe0000006b) (i64.const 0x2400000008) (i64.const 0x1020000006d) (i64.const 0x280000000a))
(assert_return (invoke "parameters-i64-1"
  (i32.const 2) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 2) (i64.const 0x1400000000) (i64.const 0x1a8000000ca) (i64.const 0x1800000002)
  (i64.const 0x1ac000000cc) (i64.const 0x1c00000004) (i64.const 0x1b0000000ce) (i64.const 0x2000000006)
  (i64.const 0x1b4000000d0) (i64.const 0x2400000008) (i64.const 0x1b8000000d2) (i64.const 0x280000000a))
(assert_return (invoke "parameters-i64-1"
  (i32.const 3) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 3) (i64.const 0x1400000000) (i64.const 0x414000001f6) (i64.const 0x1800000002)
  (i64.const 0x418000001f8) (i64.const 0x1c00000004) (i64.const 0x41c000001fa) (i64.const 0x2000000006)
  (i64.const 0x420000001fc) (i64.const 0x2400000008) (i64.const 0x424000001fe) (i64.const 0x280000000a))
(assert_return (invoke "parameters-i64-2"
  (i32.const 0) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 0) (i64.const 0x26e0000012d) (i64.const 0x1600000001) (i64.const 0x2720000012f)
  (i64.const 0x1a00000003) (i64.const 0x27600000131) (i64.const 0x1e00000005) (i64.const 0x27a00000133)
  (i64.const 0x2200000007) (i64.const 0x27e00000135) (i64.const 0x2600000009) (i64.const 0x28200000137))
(assert_return (invoke "parameters-i64-2"
  (i32.const 1) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 1) (i64.const 0xde00000065) (i64.const 0x1600000001) (i64.const 0xe200000067)
  (i64.const 0x1a00000003) (i64.const 0xe600000069) (i64.const 0x1e00000005) (i64.const 0xea0000006b)
  (i64.const 0x2200000007) (i64.const 0xee0000006d) (i64.const 0x2600000009) (i64.const 0xf20000006f))
(assert_return (invoke "parameters-i64-2"
  (i32.const 2) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 2) (i64.const 0x2820000012d) (i64.const 0x1600000001) (i64.const 0x2860000012f)
  (i64.const 0x1a00000003) (i64.const 0x28a00000131) (i64.const 0x1e00000005) (i64.const 0x28e00000133)
  (i64.const 0x2200000007) (i64.const 0x29200000135) (i64.const 0x2600000009) (i64.const 0x29600000137))
(assert_return (invoke "parameters-i64-2"
  (i32.const 3) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 3) (i64.const 0x26e0000012d) (i64.const 0x1600000001) (i64.const 0x2720000012f)
  (i64.const 0x1a00000003) (i64.const 0x27600000131) (i64.const 0x1e00000005) (i64.const 0x27a00000133)
  (i64.const 0x2200000007) (i64.const 0x27e00000135) (i64.const 0x2600000009) (i64.const 0x28200000137))
(assert_return (invoke "parameters-i64-3"
  (i32.const 0) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 0) (i64.const 0x1400000000) (i64.const 0x414000001f6) (i64.const 0x1800000002)
  (i64.const 0x418000001f8) (i64.const 0x1c00000004) (i64.const 0x41c000001fa) (i64.const 0x2000000006)
  (i64.const 0x420000001fc) (i64.const 0x2400000008) (i64.const 0x424000001fe) (i64.const 0x280000000a))
(assert_return (invoke "parameters-i64-3"
  (i32.const 1) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 1) (i64.const 0x1400000000) (i64.const 0xf200000065) (i64.const 0x1800000002)
  (i64.const 0xf600000067) (i64.const 0x1c00000004) (i64.const 0xfa00000069) (i64.const 0x2000000006)
  (i64.const 0xfe0000006b) (i64.const 0x2400000008) (i64.const 0x1020000006d) (i64.const 0x280000000a))
(assert_return (invoke "parameters-i64-3"
  (i32.const 2) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 2) (i64.const 0x1400000000) (i64.const 0x1a8000000ca) (i64.const 0x1800000002)
  (i64.const 0x1ac000000cc) (i64.const 0x1c00000004) (i64.const 0x1b0000000ce) (i64.const 0x2000000006)
  (i64.const 0x1b4000000d0) (i64.const 0x2400000008) (i64.const 0x1b8000000d2) (i64.const 0x280000000a))
(assert_return (invoke "parameters-i64-3"
  (i32.const 3) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 3) (i64.const 0x1400000000) (i64.const 0x414000001f6) (i64.const 0x1800000002)
  (i64.const 0x418000001f8) (i64.const 0x1c00000004) (i64.const 0x41c000001fa) (i64.const 0x2000000006)
  (i64.const 0x420000001fc) (i64.const 0x2400000008) (i64.const 0x424000001fe) (i64.const 0x280000000a))
(assert_return (invoke "parameters-i64-4"
  (i32.const 0) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 0) (i64.const 0x26e0000012d) (i64.const 0x1600000001) (i64.const 0x2720000012f)
  (i64.const 0x1a00000003) (i64.const 0x27600000131) (i64.const 0x1e00000005) (i64.const 0x27a00000133)
  (i64.const 0x2200000007) (i64.const 0x27e00000135) (i64.const 0x2600000009) (i64.const 0x28200000137))
(assert_return (invoke "parameters-i64-4"
  (i32.const 1) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 1) (i64.const 0xde00000065) (i64.const 0x1600000001) (i64.const 0xe200000067)
  (i64.const 0x1a00000003) (i64.const 0xe600000069) (i64.const 0x1e00000005) (i64.const 0xea0000006b)
  (i64.const 0x2200000007) (i64.const 0xee0000006d) (i64.const 0x2600000009) (i64.const 0xf20000006f))
(assert_return (invoke "parameters-i64-4"
  (i32.const 2) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 2) (i64.const 0x2820000012d) (i64.const 0x1600000001) (i64.const 0x2860000012f)
  (i64.const 0x1a00000003) (i64.const 0x28a00000131) (i64.const 0x1e00000005) (i64.const 0x28e00000133)
  (i64.const 0x2200000007) (i64.const 0x29200000135) (i64.const 0x2600000009) (i64.const 0x29600000137))
(assert_return (invoke "parameters-i64-4"
  (i32.const 3) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 3) (i64.const 0x26e0000012d) (i64.const 0x1600000001) (i64.const 0x2720000012f)
  (i64.const 0x1a00000003) (i64.const 0x27600000131) (i64.const 0x1e00000005) (i64.const 0x27a00000133)
  (i64.const 0x2200000007) (i64.const 0x27e00000135) (i64.const 0x2600000009) (i64.const 0x28200000137))
(assert_return (invoke "parameters-i64-5"
  (i32.const 0) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 0) (i64.const 0x1400000000) (i64.const 0x414000001f6) (i64.const 0x1800000002)
  (i64.const 0x418000001f8) (i64.const 0x1c00000004) (i64.const 0x41c000001fa) (i64.const 0x2000000006)
  (i64.const 0x420000001fc) (i64.const 0x2400000008) (i64.const 0x424000001fe) (i64.const 0x280000000a))
(assert_return (invoke "parameters-i64-5"
  (i32.const 1) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 1) (i64.const 0x1400000000) (i64.const 0xf200000065) (i64.const 0x1800000002)
  (i64.const 0xf600000067) (i64.const 0x1c00000004) (i64.const 0xfa00000069) (i64.const 0x2000000006)
  (i64.const 0xfe0000006b) (i64.const 0x2400000008) (i64.const 0x1020000006d) (i64.const 0x280000000a))
(assert_return (invoke "parameters-i64-5"
  (i32.const 2) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 2) (i64.const 0x1400000000) (i64.const 0x1a8000000ca) (i64.const 0x1800000002)
  (i64.const 0x1ac000000cc) (i64.const 0x1c00000004) (i64.const 0x1b0000000ce) (i64.const 0x2000000006)
  (i64.const 0x1b4000000d0) (i64.const 0x2400000008) (i64.const 0x1b8000000d2) (i64.const 0x280000000a))
(assert_return (invoke "parameters-i64-5"
  (i32.const 3) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 3) (i64.const 0x1400000000) (i64.const 0x414000001f6) (i64.const 0x1800000002)
  (i64.const 0x418000001f8) (i64.const 0x1c00000004) (i64.const 0x41c000001fa) (i64.const 0x2000000006)
  (i64.const 0x420000001fc) (i64.const 0x2400000008) (i64.const 0x424000001fe) (i64.const 0x280000000a))
(assert_return (invoke "parameters-i64-6"
  (i32.const 0) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 0) (i64.const 0x26e0000012d) (i64.const 0x1600000001) (i64.const 0x2720000012f)
  (i64.const 0x1a00000003) (i64.const 0x27600000131) (i64.const 0x1e00000005) (i64.const 0x27a00000133)
  (i64.const 0x2200000007) (i64.const 0x27e00000135) (i64.const 0x2600000009) (i64.const 0x28200000137))
(assert_return (invoke "parameters-i64-6"
  (i32.const 1) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 1) (i64.const 0xde00000065) (i64.const 0x1600000001) (i64.const 0xe200000067)
  (i64.const 0x1a00000003) (i64.const 0xe600000069) (i64.const 0x1e00000005) (i64.const 0xea0000006b)
  (i64.const 0x2200000007) (i64.const 0xee0000006d) (i64.const 0x2600000009) (i64.const 0xf20000006f))
(assert_return (invoke "parameters-i64-6"
  (i32.const 2) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 2) (i64.const 0x2820000012d) (i64.const 0x1600000001) (i64.const 0x2860000012f)
  (i64.const 0x1a00000003) (i64.const 0x28a00000131) (i64.const 0x1e00000005) (i64.const 0x28e00000133)
  (i64.const 0x2200000007) (i64.const 0x29200000135) (i64.const 0x2600000009) (i64.const 0x29600000137))
(assert_return (invoke "parameters-i64-6"
  (i32.const 3) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 3) (i64.const 0x26e0000012d) (i64.const 0x1600000001) (i64.const 0x2720000012f)
  (i64.const 0x1a00000003) (i64.const 0x27600000131) (i64.const 0x1e00000005) (i64.const 0x27a00000133)
  (i64.const 0x2200000007) (i64.const 0x27e00000135) (i64.const 0x2600000009) (i64.const 0x28200000137))
(assert_return (invoke "parameters-i64-7"
  (i32.const 0) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 0) (i64.const 0x1400000000) (i64.const 0x414000001f6) (i64.const 0x1800000002)
  (i64.const 0x418000001f8) (i64.const 0x1c00000004) (i64.const 0x41c000001fa) (i64.const 0x2000000006)
  (i64.const 0x420000001fc) (i64.const 0x2400000008) (i64.const 0x424000001fe) (i64.const 0x280000000a))
(assert_return (invoke "parameters-i64-7"
  (i32.const 1) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 1) (i64.const 0x1400000000) (i64.const 0xf200000065) (i64.const 0x1800000002)
  (i64.const 0xf600000067) (i64.const 0x1c00000004) (i64.const 0xfa00000069) (i64.const 0x2000000006)
  (i64.const 0xfe0000006b) (i64.const 0x2400000008) (i64.const 0x1020000006d) (i64.const 0x280000000a))
(assert_return (invoke "parameters-i64-7"
  (i32.const 2) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 2) (i64.const 0x1400000000) (i64.const 0x1a8000000ca) (i64.const 0x1800000002)
  (i64.const 0x1ac000000cc) (i64.const 0x1c00000004) (i64.const 0x1b0000000ce) (i64.const 0x2000000006)
  (i64.const 0x1b4000000d0) (i64.const 0x2400000008) (i64.const 0x1b8000000d2) (i64.const 0x280000000a))
(assert_return (invoke "parameters-i64-7"
  (i32.const 3) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 3) (i64.const 0x1400000000) (i64.const 0x414000001f6) (i64.const 0x1800000002)
  (i64.const 0x418000001f8) (i64.const 0x1c00000004) (i64.const 0x41c000001fa) (i64.const 0x2000000006)
  (i64.const 0x420000001fc) (i64.const 0x2400000008) (i64.const 0x424000001fe) (i64.const 0x280000000a))
(assert_return (invoke "looped-parameters-i64-0"
  (i32.const 0) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 0) (i64.const 0x26e0000012d) (i64.const 0x1600000001) (i64.const 0x2720000012f)
  (i64.const 0x1a00000003) (i64.const 0x27600000131) (i64.const 0x1e00000005) (i64.const 0x27a00000133)
  (i64.const 0x2200000007) (i64.const 0x27e00000135) (i64.const 0x2600000009) (i64.const 0x28200000137))
(assert_return (invoke "looped-parameters-i64-0"
  (i32.const 1) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 1) (i64.const 0xde00000065) (i64.const 0x1600000001) (i64.const 0xe200000067)
  (i64.const 0x1a00000003) (i64.const 0xe600000069) (i64.const 0x1e00000005) (i64.const 0xea0000006b)
  (i64.const 0x2200000007) (i64.const 0xee0000006d) (i64.const 0x2600000009) (i64.const 0xf20000006f))
(assert_return (invoke "looped-parameters-i64-0"
  (i32.const 2) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 2) (i64.const 0x2820000012d) (i64.const 0x1600000001) (i64.const 0x2860000012f)
  (i64.const 0x1a00000003) (i64.const 0x28a00000131) (i64.const 0x1e00000005) (i64.const 0x28e00000133)
  (i64.const 0x2200000007) (i64.const 0x29200000135) (i64.const 0x2600000009) (i64.const 0x29600000137))
(assert_return (invoke "looped-parameters-i64-0"
  (i32.const 3) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 3) (i64.const 0x26e0000012d) (i64.const 0x1600000001) (i64.const 0x2720000012f)
  (i64.const 0x1a00000003) (i64.const 0x27600000131) (i64.const 0x1e00000005) (i64.const 0x27a00000133)
  (i64.const 0x2200000007) (i64.const 0x27e00000135) (i64.const 0x2600000009) (i64.const 0x28200000137))
(assert_return (invoke "looped-parameters-i64-1"
  (i32.const 0) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 0) (i64.const 0x1400000000) (i64.const 0x414000001f6) (i64.const 0x1800000002)
  (i64.const 0x418000001f8) (i64.const 0x1c00000004) (i64.const 0x41c000001fa) (i64.const 0x2000000006)
  (i64.const 0x420000001fc) (i64.const 0x2400000008) (i64.const 0x424000001fe) (i64.const 0x280000000a))
(assert_return (invoke "looped-parameters-i64-1"
  (i32.const 1) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 1) (i64.const 0x1400000000) (i64.const 0xf200000065) (i64.const 0x1800000002)
  (i64.const 0xf600000067) (i64.const 0x1c00000004) (i64.const 0xfa00000069) (i64.const 0x2000000006)
  (i64.const 0xfe0000006b) (i64.const 0x2400000008) (i64.const 0x1020000006d) (i64.const 0x280000000a))
(assert_return (invoke "looped-parameters-i64-1"
  (i32.const 2) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 2) (i64.const 0x1400000000) (i64.const 0x1a8000000ca) (i64.const 0x1800000002)
  (i64.const 0x1ac000000cc) (i64.const 0x1c00000004) (i64.const 0x1b0000000ce) (i64.const 0x2000000006)
  (i64.const 0x1b4000000d0) (i64.const 0x2400000008) (i64.const 0x1b8000000d2) (i64.const 0x280000000a))
(assert_return (invoke "looped-parameters-i64-1"
  (i32.const 3) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 3) (i64.const 0x1400000000) (i64.const 0x414000001f6) (i64.const 0x1800000002)
  (i64.const 0x418000001f8) (i64.const 0x1c00000004) (i64.const 0x41c000001fa) (i64.const 0x2000000006)
  (i64.const 0x420000001fc) (i64.const 0x2400000008) (i64.const 0x424000001fe) (i64.const 0x280000000a))
(assert_return (invoke "looped-parameters-i64-2"
  (i32.const 0) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 0) (i64.const 0x26e0000012d) (i64.const 0x1600000001) (i64.const 0x2720000012f)
  (i64.const 0x1a00000003) (i64.const 0x27600000131) (i64.const 0x1e00000005) (i64.const 0x27a00000133)
  (i64.const 0x2200000007) (i64.const 0x27e00000135) (i64.const 0x2600000009) (i64.const 0x28200000137))
(assert_return (invoke "looped-parameters-i64-2"
  (i32.const 1) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 1) (i64.const 0xde00000065) (i64.const 0x1600000001) (i64.const 0xe200000067)
  (i64.const 0x1a00000003) (i64.const 0xe600000069) (i64.const 0x1e00000005) (i64.const 0xea0000006b)
  (i64.const 0x2200000007) (i64.const 0xee0000006d) (i64.const 0x2600000009) (i64.const 0xf20000006f))
(assert_return (invoke "looped-parameters-i64-2"
  (i32.const 2) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 2) (i64.const 0x2820000012d) (i64.const 0x1600000001) (i64.const 0x2860000012f)
  (i64.const 0x1a00000003) (i64.const 0x28a00000131) (i64.const 0x1e00000005) (i64.const 0x28e00000133)
  (i64.const 0x2200000007) (i64.const 0x29200000135) (i64.const 0x2600000009) (i64.const 0x29600000137))
(assert_return (invoke "looped-parameters-i64-2"
  (i32.const 3) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 3) (i64.const 0x26e0000012d) (i64.const 0x1600000001) (i64.const 0x2720000012f)
  (i64.const 0x1a00000003) (i64.const 0x27600000131) (i64.const 0x1e00000005) (i64.const 0x27a00000133)
  (i64.const 0x2200000007) (i64.const 0x27e00000135) (i64.const 0x2600000009) (i64.const 0x28200000137))
(assert_return (invoke "looped-parameters-i64-3"
  (i32.const 0) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 0) (i64.const 0x1400000000) (i64.const 0x414000001f6) (i64.const 0x1800000002)
  (i64.const 0x418000001f8) (i64.const 0x1c00000004) (i64.const 0x41c000001fa) (i64.const 0x2000000006)
  (i64.const 0x420000001fc) (i64.const 0x2400000008) (i64.const 0x424000001fe) (i64.const 0x280000000a))
(assert_return (invoke "looped-parameters-i64-3"
  (i32.const 1) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 1) (i64.const 0x1400000000) (i64.const 0xf200000065) (i64.const 0x1800000002)
  (i64.const 0xf600000067) (i64.const 0x1c00000004) (i64.const 0xfa00000069) (i64.const 0x2000000006)
  (i64.const 0xfe0000006b) (i64.const 0x2400000008) (i64.const 0x1020000006d) (i64.const 0x280000000a))
(assert_return (invoke "looped-parameters-i64-3"
  (i32.const 2) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 2) (i64.const 0x1400000000) (i64.const 0x1a8000000ca) (i64.const 0x1800000002)
  (i64.const 0x1ac000000cc) (i64.const 0x1c00000004) (i64.const 0x1b0000000ce) (i64.const 0x2000000006)
  (i64.const 0x1b4000000d0) (i64.const 0x2400000008) (i64.const 0x1b8000000d2) (i64.const 0x280000000a))
(assert_return (invoke "looped-parameters-i64-3"
  (i32.const 3) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 3) (i64.const 0x1400000000) (i64.const 0x414000001f6) (i64.const 0x1800000002)
  (i64.const 0x418000001f8) (i64.const 0x1c00000004) (i64.const 0x41c000001fa) (i64.const 0x2000000006)
  (i64.const 0x420000001fc) (i64.const 0x2400000008) (i64.const 0x424000001fe) (i64.const 0x280000000a))
(assert_return (invoke "looped-parameters-i64-4"
  (i32.const 0) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 0) (i64.const 0x26e0000012d) (i64.const 0x1600000001) (i64.const 0x2720000012f)
  (i64.const 0x1a00000003) (i64.const 0x27600000131) (i64.const 0x1e00000005) (i64.const 0x27a00000133)
  (i64.const 0x2200000007) (i64.const 0x27e00000135) (i64.const 0x2600000009) (i64.const 0x28200000137))
(assert_return (invoke "looped-parameters-i64-4"
  (i32.const 1) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 1) (i64.const 0xde00000065) (i64.const 0x1600000001) (i64.const 0xe200000067)
  (i64.const 0x1a00000003) (i64.const 0xe600000069) (i64.const 0x1e00000005) (i64.const 0xea0000006b)
  (i64.const 0x2200000007) (i64.const 0xee0000006d) (i64.const 0x2600000009) (i64.const 0xf20000006f))
(assert_return (invoke "looped-parameters-i64-4"
  (i32.const 2) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 2) (i64.const 0x2820000012d) (i64.const 0x1600000001) (i64.const 0x2860000012f)
  (i64.const 0x1a00000003) (i64.const 0x28a00000131) (i64.const 0x1e00000005) (i64.const 0x28e00000133)
  (i64.const 0x2200000007) (i64.const 0x29200000135) (i64.const 0x2600000009) (i64.const 0x29600000137))
(assert_return (invoke "looped-parameters-i64-4"
  (i32.const 3) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 3) (i64.const 0x26e0000012d) (i64.const 0x1600000001) (i64.const 0x2720000012f)
  (i64.const 0x1a00000003) (i64.const 0x27600000131) (i64.const 0x1e00000005) (i64.const 0x27a00000133)
  (i64.const 0x2200000007) (i64.const 0x27e00000135) (i64.const 0x2600000009) (i64.const 0x28200000137))
(assert_return (invoke "looped-parameters-i64-5"
  (i32.const 0) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 0) (i64.const 0x1400000000) (i64.const 0x414000001f6) (i64.const 0x1800000002)
  (i64.const 0x418000001f8) (i64.const 0x1c00000004) (i64.const 0x41c000001fa) (i64.const 0x2000000006)
  (i64.const 0x420000001fc) (i64.const 0x2400000008) (i64.const 0x424000001fe) (i64.const 0x280000000a))
(assert_return (invoke "looped-parameters-i64-5"
  (i32.const 1) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 1) (i64.const 0x1400000000) (i64.const 0xf200000065) (i64.const 0x1800000002)
  (i64.const 0xf600000067) (i64.const 0x1c00000004) (i64.const 0xfa00000069) (i64.const 0x2000000006)
  (i64.const 0xfe0000006b) (i64.const 0x2400000008) (i64.const 0x1020000006d) (i64.const 0x280000000a))
(assert_return (invoke "looped-parameters-i64-5"
  (i32.const 2) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 2) (i64.const 0x1400000000) (i64.const 0x1a8000000ca) (i64.const 0x1800000002)
  (i64.const 0x1ac000000cc) (i64.const 0x1c00000004) (i64.const 0x1b0000000ce) (i64.const 0x2000000006)
  (i64.const 0x1b4000000d0) (i64.const 0x2400000008) (i64.const 0x1b8000000d2) (i64.const 0x280000000a))
(assert_return (invoke "looped-parameters-i64-5"
  (i32.const 3) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 3) (i64.const 0x1400000000) (i64.const 0x414000001f6) (i64.const 0x1800000002)
  (i64.const 0x418000001f8) (i64.const 0x1c00000004) (i64.const 0x41c000001fa) (i64.const 0x2000000006)
  (i64.const 0x420000001fc) (i64.const 0x2400000008) (i64.const 0x424000001fe) (i64.const 0x280000000a))
(assert_return (invoke "looped-parameters-i64-6"
  (i32.const 0) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 0) (i64.const 0x26e0000012d) (i64.const 0x1600000001) (i64.const 0x2720000012f)
  (i64.const 0x1a00000003) (i64.const 0x27600000131) (i64.const 0x1e00000005) (i64.const 0x27a00000133)
  (i64.const 0x2200000007) (i64.const 0x27e00000135) (i64.const 0x2600000009) (i64.const 0x28200000137))
(assert_return (invoke "looped-parameters-i64-6"
  (i32.const 1) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 1) (i64.const 0xde00000065) (i64.const 0x1600000001) (i64.const 0xe200000067)
  (i64.const 0x1a00000003) (i64.const 0xe600000069) (i64.const 0x1e00000005) (i64.const 0xea0000006b)
  (i64.const 0x2200000007) (i64.const 0xee0000006d) (i64.const 0x2600000009) (i64.const 0xf20000006f))
(assert_return (invoke "looped-parameters-i64-6"
  (i32.const 2) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 2) (i64.const 0x2820000012d) (i64.const 0x1600000001) (i64.const 0x2860000012f)
  (i64.const 0x1a00000003) (i64.const 0x28a00000131) (i64.const 0x1e00000005) (i64.const 0x28e00000133)
  (i64.const 0x2200000007) (i64.const 0x29200000135) (i64.const 0x2600000009) (i64.const 0x29600000137))
(assert_return (invoke "looped-parameters-i64-6"
  (i32.const 3) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 3) (i64.const 0x26e0000012d) (i64.const 0x1600000001) (i64.const 0x2720000012f)
  (i64.const 0x1a00000003) (i64.const 0x27600000131) (i64.const 0x1e00000005) (i64.const 0x27a00000133)
  (i64.const 0x2200000007) (i64.const 0x27e00000135) (i64.const 0x2600000009) (i64.const 0x28200000137))
(assert_return (invoke "looped-parameters-i64-7"
  (i32.const 0) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 0) (i64.const 0x1400000000) (i64.const 0x414000001f6) (i64.const 0x1800000002)
  (i64.const 0x418000001f8) (i64.const 0x1c00000004) (i64.const 0x41c000001fa) (i64.const 0x2000000006)
  (i64.const 0x420000001fc) (i64.const 0x2400000008) (i64.const 0x424000001fe) (i64.const 0x280000000a))
(assert_return (invoke "looped-parameters-i64-7"
  (i32.const 1) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 1) (i64.const 0x1400000000) (i64.const 0xf200000065) (i64.const 0x1800000002)
  (i64.const 0xf600000067) (i64.const 0x1c00000004) (i64.const 0xfa00000069) (i64.const 0x2000000006)
  (i64.const 0xfe0000006b) (i64.const 0x2400000008) (i64.const 0x1020000006d) (i64.const 0x280000000a))
(assert_return (invoke "looped-parameters-i64-7"
  (i32.const 2) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 2) (i64.const 0x1400000000) (i64.const 0x1a8000000ca) (i64.const 0x1800000002)
  (i64.const 0x1ac000000cc) (i64.const 0x1c00000004) (i64.const 0x1b0000000ce) (i64.const 0x2000000006)
  (i64.const 0x1b4000000d0) (i64.const 0x2400000008) (i64.const 0x1b8000000d2) (i64.const 0x280000000a))
(assert_return (invoke "looped-parameters-i64-7"
  (i32.const 3) (i64.const 0x1400000000) (i64.const 0x1600000001) (i64.const 0x1800000002)
  (i64.const 0x1a00000003) (i64.const 0x1c00000004) (i64.const 0x1e00000005) (i64.const 0x2000000006)
  (i64.const 0x2200000007) (i64.const 0x2400000008) (i64.const 0x2600000009) (i64.const 0x280000000a))
  (i32.const 3) (i64.const 0x1400000000) (i64.const 0x414000001f6) (i64.const 0x1800000002)
  (i64.const 0x418000001f8) (i64.const 0x1c00000004) (i64.const 0x41c000001fa) (i64.const 0x2000000006)
  (i64.const 0x420000001fc) (i64.const 0x2400000008) (i64.const 0x424000001fe) (i64.const 0x280000000a))

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
  (func $declared-f32-0 (export "declared-f32-0") (param i32)
  (result i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (local f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 i32)
    f32.const 1.5 local.set 1 f32.const 2.5 local.set 2 f32.const 3.5 local.set 3 f32.const 4.5 local.set 4
    f32.const 5.5 local.set 5 f32.const 6.5 local.set 6 f32.const 7.5 local.set 7 f32.const 8.5 local.set 8
    f32.const 9.5 local.set 9 f32.const 10.5 local.set 10 f32.const 11.5 local.set 11
    block (result i32)
      try_table (result i32) (catch $e0 0)
        f32.const 101.5 local.set 1 f32.const 103.5 local.set 3 f32.const 105.5 local.set 5 f32.const 107.5
        local.set 7 f32.const 109.5 local.set 9 f32.const 111.5 local.set 11 local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if local.get 1 f32.const 200.5 f32.add local.tee 1 drop local.get 3
        f32.const 200.5 f32.add local.tee 3 drop local.get 5 f32.const 200.5 f32.add local.tee 5 drop
        local.get 7 f32.const 200.5 f32.add local.tee 7 drop local.get 9 f32.const 200.5 f32.add local.tee 9
        drop local.get 11 f32.const 200.5 f32.add local.tee 11 drop local.get 0 i32.const 2 i32.eq local.get 0
        i32.mul call $throw-if f32.const 301.5 local.set 1 f32.const 303.5 local.set 3 f32.const 305.5
        local.set 5 f32.const 307.5 local.set 7 f32.const 309.5 local.set 9 f32.const 311.5 local.set 11
        local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $declared-f32-1 (export "declared-f32-1") (param i32)
  (result i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (local f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 i32)
    f32.const 1.5 local.set 1 f32.const 2.5 local.set 2 f32.const 3.5 local.set 3 f32.const 4.5 local.set 4
    f32.const 5.5 local.set 5 f32.const 6.5 local.set 6 f32.const 7.5 local.set 7 f32.const 8.5 local.set 8
    f32.const 9.5 local.set 9 f32.const 10.5 local.set 10 f32.const 11.5 local.set 11
    block (result i32)
      try_table (result i32) (catch $e0 0)
        local.get 2 f32.const 100.5 f32.add local.tee 2 drop local.get 4 f32.const 100.5 f32.add local.tee 4
        drop local.get 6 f32.const 100.5 f32.add local.tee 6 drop local.get 8 f32.const 100.5 f32.add
        local.tee 8 drop local.get 10 f32.const 100.5 f32.add local.tee 10 drop local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if f32.const 202.5 local.set 2 f32.const 204.5 local.set 4
        f32.const 206.5 local.set 6 f32.const 208.5 local.set 8 f32.const 210.5 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 f32.const 300.5 f32.add local.tee 2
        drop local.get 4 f32.const 300.5 f32.add local.tee 4 drop local.get 6 f32.const 300.5 f32.add
        local.tee 6 drop local.get 8 f32.const 300.5 f32.add local.tee 8 drop local.get 10 f32.const 300.5
        f32.add local.tee 10 drop local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $declared-f32-2 (export "declared-f32-2") (param i32)
  (result i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (local f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 i32)
    f32.const 1.5 local.set 1 f32.const 2.5 local.set 2 f32.const 3.5 local.set 3 f32.const 4.5 local.set 4
    f32.const 5.5 local.set 5 f32.const 6.5 local.set 6 f32.const 7.5 local.set 7 f32.const 8.5 local.set 8
    f32.const 9.5 local.set 9 f32.const 10.5 local.set 10 f32.const 11.5 local.set 11
    block (result i32)
      try_table (result i32) (catch $e0 0)
        f32.const 101.5 local.set 1 f32.const 103.5 local.set 3 f32.const 105.5 local.set 5 f32.const 107.5
        local.set 7 f32.const 109.5 local.set 9 f32.const 111.5 local.set 11 local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if local.get 1 f32.const 200.5 f32.add local.tee 1 drop local.get 3
        f32.const 200.5 f32.add local.tee 3 drop local.get 5 f32.const 200.5 f32.add local.tee 5 drop
        local.get 7 f32.const 200.5 f32.add local.tee 7 drop local.get 9 f32.const 200.5 f32.add local.tee 9
        drop local.get 11 f32.const 200.5 f32.add local.tee 11 drop local.get 0 i32.const 2 i32.eq local.get 0
        i32.mul call $throw-if f32.const 301.5 local.set 1 f32.const 303.5 local.set 3 f32.const 305.5
        local.set 5 f32.const 307.5 local.set 7 f32.const 309.5 local.set 9 f32.const 311.5 local.set 11
        local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $declared-f32-3 (export "declared-f32-3") (param i32)
  (result i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (local f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 i32)
    f32.const 1.5 local.set 1 f32.const 2.5 local.set 2 f32.const 3.5 local.set 3 f32.const 4.5 local.set 4
    f32.const 5.5 local.set 5 f32.const 6.5 local.set 6 f32.const 7.5 local.set 7 f32.const 8.5 local.set 8
    f32.const 9.5 local.set 9 f32.const 10.5 local.set 10 f32.const 11.5 local.set 11
    block (result i32)
      try_table (result i32) (catch $e0 0)
        local.get 2 f32.const 100.5 f32.add local.tee 2 drop local.get 4 f32.const 100.5 f32.add local.tee 4
        drop local.get 6 f32.const 100.5 f32.add local.tee 6 drop local.get 8 f32.const 100.5 f32.add
        local.tee 8 drop local.get 10 f32.const 100.5 f32.add local.tee 10 drop local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if f32.const 202.5 local.set 2 f32.const 204.5 local.set 4
        f32.const 206.5 local.set 6 f32.const 208.5 local.set 8 f32.const 210.5 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 f32.const 300.5 f32.add local.tee 2
        drop local.get 4 f32.const 300.5 f32.add local.tee 4 drop local.get 6 f32.const 300.5 f32.add
        local.tee 6 drop local.get 8 f32.const 300.5 f32.add local.tee 8 drop local.get 10 f32.const 300.5
        f32.add local.tee 10 drop local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $declared-f32-4 (export "declared-f32-4") (param i32)
  (result i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (local f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 i32)
    f32.const 1.5 local.set 1 f32.const 2.5 local.set 2 f32.const 3.5 local.set 3 f32.const 4.5 local.set 4
    f32.const 5.5 local.set 5 f32.const 6.5 local.set 6 f32.const 7.5 local.set 7 f32.const 8.5 local.set 8
    f32.const 9.5 local.set 9 f32.const 10.5 local.set 10 f32.const 11.5 local.set 11
    block (result i32)
      try_table (result i32) (catch $e0 0)
        f32.const 101.5 local.set 1 f32.const 103.5 local.set 3 f32.const 105.5 local.set 5 f32.const 107.5
        local.set 7 f32.const 109.5 local.set 9 f32.const 111.5 local.set 11 local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if local.get 1 f32.const 200.5 f32.add local.tee 1 drop local.get 3
        f32.const 200.5 f32.add local.tee 3 drop local.get 5 f32.const 200.5 f32.add local.tee 5 drop
        local.get 7 f32.const 200.5 f32.add local.tee 7 drop local.get 9 f32.const 200.5 f32.add local.tee 9
        drop local.get 11 f32.const 200.5 f32.add local.tee 11 drop local.get 0 i32.const 2 i32.eq local.get 0
        i32.mul call $throw-if f32.const 301.5 local.set 1 f32.const 303.5 local.set 3 f32.const 305.5
        local.set 5 f32.const 307.5 local.set 7 f32.const 309.5 local.set 9 f32.const 311.5 local.set 11
        local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $declared-f32-5 (export "declared-f32-5") (param i32)
  (result i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (local f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 i32)
    f32.const 1.5 local.set 1 f32.const 2.5 local.set 2 f32.const 3.5 local.set 3 f32.const 4.5 local.set 4
    f32.const 5.5 local.set 5 f32.const 6.5 local.set 6 f32.const 7.5 local.set 7 f32.const 8.5 local.set 8
    f32.const 9.5 local.set 9 f32.const 10.5 local.set 10 f32.const 11.5 local.set 11
    block (result i32)
      try_table (result i32) (catch $e0 0)
        local.get 2 f32.const 100.5 f32.add local.tee 2 drop local.get 4 f32.const 100.5 f32.add local.tee 4
        drop local.get 6 f32.const 100.5 f32.add local.tee 6 drop local.get 8 f32.const 100.5 f32.add
        local.tee 8 drop local.get 10 f32.const 100.5 f32.add local.tee 10 drop local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if f32.const 202.5 local.set 2 f32.const 204.5 local.set 4
        f32.const 206.5 local.set 6 f32.const 208.5 local.set 8 f32.const 210.5 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 f32.const 300.5 f32.add local.tee 2
        drop local.get 4 f32.const 300.5 f32.add local.tee 4 drop local.get 6 f32.const 300.5 f32.add
        local.tee 6 drop local.get 8 f32.const 300.5 f32.add local.tee 8 drop local.get 10 f32.const 300.5
        f32.add local.tee 10 drop local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $declared-f32-6 (export "declared-f32-6") (param i32)
  (result i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (local f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 i32)
    f32.const 1.5 local.set 1 f32.const 2.5 local.set 2 f32.const 3.5 local.set 3 f32.const 4.5 local.set 4
    f32.const 5.5 local.set 5 f32.const 6.5 local.set 6 f32.const 7.5 local.set 7 f32.const 8.5 local.set 8
    f32.const 9.5 local.set 9 f32.const 10.5 local.set 10 f32.const 11.5 local.set 11
    block (result i32)
      try_table (result i32) (catch $e0 0)
        f32.const 101.5 local.set 1 f32.const 103.5 local.set 3 f32.const 105.5 local.set 5 f32.const 107.5
        local.set 7 f32.const 109.5 local.set 9 f32.const 111.5 local.set 11 local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if local.get 1 f32.const 200.5 f32.add local.tee 1 drop local.get 3
        f32.const 200.5 f32.add local.tee 3 drop local.get 5 f32.const 200.5 f32.add local.tee 5 drop
        local.get 7 f32.const 200.5 f32.add local.tee 7 drop local.get 9 f32.const 200.5 f32.add local.tee 9
        drop local.get 11 f32.const 200.5 f32.add local.tee 11 drop local.get 0 i32.const 2 i32.eq local.get 0
        i32.mul call $throw-if f32.const 301.5 local.set 1 f32.const 303.5 local.set 3 f32.const 305.5
        local.set 5 f32.const 307.5 local.set 7 f32.const 309.5 local.set 9 f32.const 311.5 local.set 11
        local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $declared-f32-7 (export "declared-f32-7") (param i32)
  (result i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (local f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 i32)
    f32.const 1.5 local.set 1 f32.const 2.5 local.set 2 f32.const 3.5 local.set 3 f32.const 4.5 local.set 4
    f32.const 5.5 local.set 5 f32.const 6.5 local.set 6 f32.const 7.5 local.set 7 f32.const 8.5 local.set 8
    f32.const 9.5 local.set 9 f32.const 10.5 local.set 10 f32.const 11.5 local.set 11
    block (result i32)
      try_table (result i32) (catch $e0 0)
        local.get 2 f32.const 100.5 f32.add local.tee 2 drop local.get 4 f32.const 100.5 f32.add local.tee 4
        drop local.get 6 f32.const 100.5 f32.add local.tee 6 drop local.get 8 f32.const 100.5 f32.add
        local.tee 8 drop local.get 10 f32.const 100.5 f32.add local.tee 10 drop local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if f32.const 202.5 local.set 2 f32.const 204.5 local.set 4
        f32.const 206.5 local.set 6 f32.const 208.5 local.set 8 f32.const 210.5 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 f32.const 300.5 f32.add local.tee 2
        drop local.get 4 f32.const 300.5 f32.add local.tee 4 drop local.get 6 f32.const 300.5 f32.add
        local.tee 6 drop local.get 8 f32.const 300.5 f32.add local.tee 8 drop local.get 10 f32.const 300.5
        f32.add local.tee 10 drop local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-f32-0 (export "looped-f32-0") (param i32)
  (result i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (local f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 i32)
    f32.const 1.5 local.set 1 f32.const 2.5 local.set 2 f32.const 3.5 local.set 3 f32.const 4.5 local.set 4
    f32.const 5.5 local.set 5 f32.const 6.5 local.set 6 f32.const 7.5 local.set 7 f32.const 8.5 local.set 8
    f32.const 9.5 local.set 9 f32.const 10.5 local.set 10 f32.const 11.5 local.set 11
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
        f32.const 101.5 local.set 1 f32.const 103.5 local.set 3 f32.const 105.5 local.set 5 f32.const 107.5
        local.set 7 f32.const 109.5 local.set 9 f32.const 111.5 local.set 11 local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if local.get 1 f32.const 200.5 f32.add local.tee 1 drop local.get 3
        f32.const 200.5 f32.add local.tee 3 drop local.get 5 f32.const 200.5 f32.add local.tee 5 drop
        local.get 7 f32.const 200.5 f32.add local.tee 7 drop local.get 9 f32.const 200.5 f32.add local.tee 9
        drop local.get 11 f32.const 200.5 f32.add local.tee 11 drop local.get 0 i32.const 2 i32.eq local.get 0
        i32.mul call $throw-if f32.const 301.5 local.set 1 f32.const 303.5 local.set 3 f32.const 305.5
        local.set 5 f32.const 307.5 local.set 7 f32.const 309.5 local.set 9 f32.const 311.5 local.set 11
        local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-f32-1 (export "looped-f32-1") (param i32)
  (result i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (local f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 i32)
    f32.const 1.5 local.set 1 f32.const 2.5 local.set 2 f32.const 3.5 local.set 3 f32.const 4.5 local.set 4
    f32.const 5.5 local.set 5 f32.const 6.5 local.set 6 f32.const 7.5 local.set 7 f32.const 8.5 local.set 8
    f32.const 9.5 local.set 9 f32.const 10.5 local.set 10 f32.const 11.5 local.set 11
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
        local.get 2 f32.const 100.5 f32.add local.tee 2 drop local.get 4 f32.const 100.5 f32.add local.tee 4
        drop local.get 6 f32.const 100.5 f32.add local.tee 6 drop local.get 8 f32.const 100.5 f32.add
        local.tee 8 drop local.get 10 f32.const 100.5 f32.add local.tee 10 drop local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if f32.const 202.5 local.set 2 f32.const 204.5 local.set 4
        f32.const 206.5 local.set 6 f32.const 208.5 local.set 8 f32.const 210.5 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 f32.const 300.5 f32.add local.tee 2
        drop local.get 4 f32.const 300.5 f32.add local.tee 4 drop local.get 6 f32.const 300.5 f32.add
        local.tee 6 drop local.get 8 f32.const 300.5 f32.add local.tee 8 drop local.get 10 f32.const 300.5
        f32.add local.tee 10 drop local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-f32-2 (export "looped-f32-2") (param i32)
  (result i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (local f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 i32)
    f32.const 1.5 local.set 1 f32.const 2.5 local.set 2 f32.const 3.5 local.set 3 f32.const 4.5 local.set 4
    f32.const 5.5 local.set 5 f32.const 6.5 local.set 6 f32.const 7.5 local.set 7 f32.const 8.5 local.set 8
    f32.const 9.5 local.set 9 f32.const 10.5 local.set 10 f32.const 11.5 local.set 11
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
        f32.const 101.5 local.set 1 f32.const 103.5 local.set 3 f32.const 105.5 local.set 5 f32.const 107.5
        local.set 7 f32.const 109.5 local.set 9 f32.const 111.5 local.set 11 local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if local.get 1 f32.const 200.5 f32.add local.tee 1 drop local.get 3
        f32.const 200.5 f32.add local.tee 3 drop local.get 5 f32.const 200.5 f32.add local.tee 5 drop
        local.get 7 f32.const 200.5 f32.add local.tee 7 drop local.get 9 f32.const 200.5 f32.add local.tee 9
        drop local.get 11 f32.const 200.5 f32.add local.tee 11 drop local.get 0 i32.const 2 i32.eq local.get 0
        i32.mul call $throw-if f32.const 301.5 local.set 1 f32.const 303.5 local.set 3 f32.const 305.5
        local.set 5 f32.const 307.5 local.set 7 f32.const 309.5 local.set 9 f32.const 311.5 local.set 11
        local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-f32-3 (export "looped-f32-3") (param i32)
  (result i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (local f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 i32)
    f32.const 1.5 local.set 1 f32.const 2.5 local.set 2 f32.const 3.5 local.set 3 f32.const 4.5 local.set 4
    f32.const 5.5 local.set 5 f32.const 6.5 local.set 6 f32.const 7.5 local.set 7 f32.const 8.5 local.set 8
    f32.const 9.5 local.set 9 f32.const 10.5 local.set 10 f32.const 11.5 local.set 11
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
        local.get 2 f32.const 100.5 f32.add local.tee 2 drop local.get 4 f32.const 100.5 f32.add local.tee 4
        drop local.get 6 f32.const 100.5 f32.add local.tee 6 drop local.get 8 f32.const 100.5 f32.add
        local.tee 8 drop local.get 10 f32.const 100.5 f32.add local.tee 10 drop local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if f32.const 202.5 local.set 2 f32.const 204.5 local.set 4
        f32.const 206.5 local.set 6 f32.const 208.5 local.set 8 f32.const 210.5 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 f32.const 300.5 f32.add local.tee 2
        drop local.get 4 f32.const 300.5 f32.add local.tee 4 drop local.get 6 f32.const 300.5 f32.add
        local.tee 6 drop local.get 8 f32.const 300.5 f32.add local.tee 8 drop local.get 10 f32.const 300.5
        f32.add local.tee 10 drop local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-f32-4 (export "looped-f32-4") (param i32)
  (result i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (local f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 i32)
    f32.const 1.5 local.set 1 f32.const 2.5 local.set 2 f32.const 3.5 local.set 3 f32.const 4.5 local.set 4
    f32.const 5.5 local.set 5 f32.const 6.5 local.set 6 f32.const 7.5 local.set 7 f32.const 8.5 local.set 8
    f32.const 9.5 local.set 9 f32.const 10.5 local.set 10 f32.const 11.5 local.set 11
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
        f32.const 101.5 local.set 1 f32.const 103.5 local.set 3 f32.const 105.5 local.set 5 f32.const 107.5
        local.set 7 f32.const 109.5 local.set 9 f32.const 111.5 local.set 11 local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if local.get 1 f32.const 200.5 f32.add local.tee 1 drop local.get 3
        f32.const 200.5 f32.add local.tee 3 drop local.get 5 f32.const 200.5 f32.add local.tee 5 drop
        local.get 7 f32.const 200.5 f32.add local.tee 7 drop local.get 9 f32.const 200.5 f32.add local.tee 9
        drop local.get 11 f32.const 200.5 f32.add local.tee 11 drop local.get 0 i32.const 2 i32.eq local.get 0
        i32.mul call $throw-if f32.const 301.5 local.set 1 f32.const 303.5 local.set 3 f32.const 305.5
        local.set 5 f32.const 307.5 local.set 7 f32.const 309.5 local.set 9 f32.const 311.5 local.set 11
        local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-f32-5 (export "looped-f32-5") (param i32)
  (result i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (local f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 i32)
    f32.const 1.5 local.set 1 f32.const 2.5 local.set 2 f32.const 3.5 local.set 3 f32.const 4.5 local.set 4
    f32.const 5.5 local.set 5 f32.const 6.5 local.set 6 f32.const 7.5 local.set 7 f32.const 8.5 local.set 8
    f32.const 9.5 local.set 9 f32.const 10.5 local.set 10 f32.const 11.5 local.set 11
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
        local.get 2 f32.const 100.5 f32.add local.tee 2 drop local.get 4 f32.const 100.5 f32.add local.tee 4
        drop local.get 6 f32.const 100.5 f32.add local.tee 6 drop local.get 8 f32.const 100.5 f32.add
        local.tee 8 drop local.get 10 f32.const 100.5 f32.add local.tee 10 drop local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if f32.const 202.5 local.set 2 f32.const 204.5 local.set 4
        f32.const 206.5 local.set 6 f32.const 208.5 local.set 8 f32.const 210.5 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 f32.const 300.5 f32.add local.tee 2
        drop local.get 4 f32.const 300.5 f32.add local.tee 4 drop local.get 6 f32.const 300.5 f32.add
        local.tee 6 drop local.get 8 f32.const 300.5 f32.add local.tee 8 drop local.get 10 f32.const 300.5
        f32.add local.tee 10 drop local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-f32-6 (export "looped-f32-6") (param i32)
  (result i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (local f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 i32)
    f32.const 1.5 local.set 1 f32.const 2.5 local.set 2 f32.const 3.5 local.set 3 f32.const 4.5 local.set 4
    f32.const 5.5 local.set 5 f32.const 6.5 local.set 6 f32.const 7.5 local.set 7 f32.const 8.5 local.set 8
    f32.const 9.5 local.set 9 f32.const 10.5 local.set 10 f32.const 11.5 local.set 11
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
        f32.const 101.5 local.set 1 f32.const 103.5 local.set 3 f32.const 105.5 local.set 5 f32.const 107.5
        local.set 7 f32.const 109.5 local.set 9 f32.const 111.5 local.set 11 local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if local.get 1 f32.const 200.5 f32.add local.tee 1 drop local.get 3
        f32.const 200.5 f32.add local.tee 3 drop local.get 5 f32.const 200.5 f32.add local.tee 5 drop
        local.get 7 f32.const 200.5 f32.add local.tee 7 drop local.get 9 f32.const 200.5 f32.add local.tee 9
        drop local.get 11 f32.const 200.5 f32.add local.tee 11 drop local.get 0 i32.const 2 i32.eq local.get 0
        i32.mul call $throw-if f32.const 301.5 local.set 1 f32.const 303.5 local.set 3 f32.const 305.5
        local.set 5 f32.const 307.5 local.set 7 f32.const 309.5 local.set 9 f32.const 311.5 local.set 11
        local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-f32-7 (export "looped-f32-7") (param i32)
  (result i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (local f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 i32)
    f32.const 1.5 local.set 1 f32.const 2.5 local.set 2 f32.const 3.5 local.set 3 f32.const 4.5 local.set 4
    f32.const 5.5 local.set 5 f32.const 6.5 local.set 6 f32.const 7.5 local.set 7 f32.const 8.5 local.set 8
    f32.const 9.5 local.set 9 f32.const 10.5 local.set 10 f32.const 11.5 local.set 11
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
        local.get 2 f32.const 100.5 f32.add local.tee 2 drop local.get 4 f32.const 100.5 f32.add local.tee 4
        drop local.get 6 f32.const 100.5 f32.add local.tee 6 drop local.get 8 f32.const 100.5 f32.add
        local.tee 8 drop local.get 10 f32.const 100.5 f32.add local.tee 10 drop local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if f32.const 202.5 local.set 2 f32.const 204.5 local.set 4
        f32.const 206.5 local.set 6 f32.const 208.5 local.set 8 f32.const 210.5 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 f32.const 300.5 f32.add local.tee 2
        drop local.get 4 f32.const 300.5 f32.add local.tee 4 drop local.get 6 f32.const 300.5 f32.add
        local.tee 6 drop local.get 8 f32.const 300.5 f32.add local.tee 8 drop local.get 10 f32.const 300.5
        f32.add local.tee 10 drop local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $parameters-f32-0 (export "parameters-f32-0") (param i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local i32)
    block (result i32)
      try_table (result i32) (catch $e0 0)
        f32.const 101.5 local.set 1 f32.const 103.5 local.set 3 f32.const 105.5 local.set 5 f32.const 107.5
        local.set 7 f32.const 109.5 local.set 9 f32.const 111.5 local.set 11 local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if local.get 1 f32.const 200.5 f32.add local.tee 1 drop local.get 3
        f32.const 200.5 f32.add local.tee 3 drop local.get 5 f32.const 200.5 f32.add local.tee 5 drop
        local.get 7 f32.const 200.5 f32.add local.tee 7 drop local.get 9 f32.const 200.5 f32.add local.tee 9
        drop local.get 11 f32.const 200.5 f32.add local.tee 11 drop local.get 0 i32.const 2 i32.eq local.get 0
        i32.mul call $throw-if f32.const 301.5 local.set 1 f32.const 303.5 local.set 3 f32.const 305.5
        local.set 5 f32.const 307.5 local.set 7 f32.const 309.5 local.set 9 f32.const 311.5 local.set 11
        local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $parameters-f32-1 (export "parameters-f32-1") (param i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local i32)
    block (result i32)
      try_table (result i32) (catch $e0 0)
        local.get 2 f32.const 100.5 f32.add local.tee 2 drop local.get 4 f32.const 100.5 f32.add local.tee 4
        drop local.get 6 f32.const 100.5 f32.add local.tee 6 drop local.get 8 f32.const 100.5 f32.add
        local.tee 8 drop local.get 10 f32.const 100.5 f32.add local.tee 10 drop local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if f32.const 202.5 local.set 2 f32.const 204.5 local.set 4
        f32.const 206.5 local.set 6 f32.const 208.5 local.set 8 f32.const 210.5 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 f32.const 300.5 f32.add local.tee 2
        drop local.get 4 f32.const 300.5 f32.add local.tee 4 drop local.get 6 f32.const 300.5 f32.add
        local.tee 6 drop local.get 8 f32.const 300.5 f32.add local.tee 8 drop local.get 10 f32.const 300.5
        f32.add local.tee 10 drop local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $parameters-f32-2 (export "parameters-f32-2") (param i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local i32)
    block (result i32)
      try_table (result i32) (catch $e0 0)
        f32.const 101.5 local.set 1 f32.const 103.5 local.set 3 f32.const 105.5 local.set 5 f32.const 107.5
        local.set 7 f32.const 109.5 local.set 9 f32.const 111.5 local.set 11 local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if local.get 1 f32.const 200.5 f32.add local.tee 1 drop local.get 3
        f32.const 200.5 f32.add local.tee 3 drop local.get 5 f32.const 200.5 f32.add local.tee 5 drop
        local.get 7 f32.const 200.5 f32.add local.tee 7 drop local.get 9 f32.const 200.5 f32.add local.tee 9
        drop local.get 11 f32.const 200.5 f32.add local.tee 11 drop local.get 0 i32.const 2 i32.eq local.get 0
        i32.mul call $throw-if f32.const 301.5 local.set 1 f32.const 303.5 local.set 3 f32.const 305.5
        local.set 5 f32.const 307.5 local.set 7 f32.const 309.5 local.set 9 f32.const 311.5 local.set 11
        local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $parameters-f32-3 (export "parameters-f32-3") (param i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local i32)
    block (result i32)
      try_table (result i32) (catch $e0 0)
        local.get 2 f32.const 100.5 f32.add local.tee 2 drop local.get 4 f32.const 100.5 f32.add local.tee 4
        drop local.get 6 f32.const 100.5 f32.add local.tee 6 drop local.get 8 f32.const 100.5 f32.add
        local.tee 8 drop local.get 10 f32.const 100.5 f32.add local.tee 10 drop local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if f32.const 202.5 local.set 2 f32.const 204.5 local.set 4
        f32.const 206.5 local.set 6 f32.const 208.5 local.set 8 f32.const 210.5 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 f32.const 300.5 f32.add local.tee 2
        drop local.get 4 f32.const 300.5 f32.add local.tee 4 drop local.get 6 f32.const 300.5 f32.add
        local.tee 6 drop local.get 8 f32.const 300.5 f32.add local.tee 8 drop local.get 10 f32.const 300.5
        f32.add local.tee 10 drop local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $parameters-f32-4 (export "parameters-f32-4") (param i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local i32)
    block (result i32)
      try_table (result i32) (catch $e0 0)
        f32.const 101.5 local.set 1 f32.const 103.5 local.set 3 f32.const 105.5 local.set 5 f32.const 107.5
        local.set 7 f32.const 109.5 local.set 9 f32.const 111.5 local.set 11 local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if local.get 1 f32.const 200.5 f32.add local.tee 1 drop local.get 3
        f32.const 200.5 f32.add local.tee 3 drop local.get 5 f32.const 200.5 f32.add local.tee 5 drop
        local.get 7 f32.const 200.5 f32.add local.tee 7 drop local.get 9 f32.const 200.5 f32.add local.tee 9
        drop local.get 11 f32.const 200.5 f32.add local.tee 11 drop local.get 0 i32.const 2 i32.eq local.get 0
        i32.mul call $throw-if f32.const 301.5 local.set 1 f32.const 303.5 local.set 3 f32.const 305.5
        local.set 5 f32.const 307.5 local.set 7 f32.const 309.5 local.set 9 f32.const 311.5 local.set 11
        local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $parameters-f32-5 (export "parameters-f32-5") (param i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local i32)
    block (result i32)
      try_table (result i32) (catch $e0 0)
        local.get 2 f32.const 100.5 f32.add local.tee 2 drop local.get 4 f32.const 100.5 f32.add local.tee 4
        drop local.get 6 f32.const 100.5 f32.add local.tee 6 drop local.get 8 f32.const 100.5 f32.add
        local.tee 8 drop local.get 10 f32.const 100.5 f32.add local.tee 10 drop local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if f32.const 202.5 local.set 2 f32.const 204.5 local.set 4
        f32.const 206.5 local.set 6 f32.const 208.5 local.set 8 f32.const 210.5 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 f32.const 300.5 f32.add local.tee 2
        drop local.get 4 f32.const 300.5 f32.add local.tee 4 drop local.get 6 f32.const 300.5 f32.add
        local.tee 6 drop local.get 8 f32.const 300.5 f32.add local.tee 8 drop local.get 10 f32.const 300.5
        f32.add local.tee 10 drop local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $parameters-f32-6 (export "parameters-f32-6") (param i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local i32)
    block (result i32)
      try_table (result i32) (catch $e0 0)
        f32.const 101.5 local.set 1 f32.const 103.5 local.set 3 f32.const 105.5 local.set 5 f32.const 107.5
        local.set 7 f32.const 109.5 local.set 9 f32.const 111.5 local.set 11 local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if local.get 1 f32.const 200.5 f32.add local.tee 1 drop local.get 3
        f32.const 200.5 f32.add local.tee 3 drop local.get 5 f32.const 200.5 f32.add local.tee 5 drop
        local.get 7 f32.const 200.5 f32.add local.tee 7 drop local.get 9 f32.const 200.5 f32.add local.tee 9
        drop local.get 11 f32.const 200.5 f32.add local.tee 11 drop local.get 0 i32.const 2 i32.eq local.get 0
        i32.mul call $throw-if f32.const 301.5 local.set 1 f32.const 303.5 local.set 3 f32.const 305.5
        local.set 5 f32.const 307.5 local.set 7 f32.const 309.5 local.set 9 f32.const 311.5 local.set 11
        local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $parameters-f32-7 (export "parameters-f32-7") (param i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local i32)
    block (result i32)
      try_table (result i32) (catch $e0 0)
        local.get 2 f32.const 100.5 f32.add local.tee 2 drop local.get 4 f32.const 100.5 f32.add local.tee 4
        drop local.get 6 f32.const 100.5 f32.add local.tee 6 drop local.get 8 f32.const 100.5 f32.add
        local.tee 8 drop local.get 10 f32.const 100.5 f32.add local.tee 10 drop local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if f32.const 202.5 local.set 2 f32.const 204.5 local.set 4
        f32.const 206.5 local.set 6 f32.const 208.5 local.set 8 f32.const 210.5 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 f32.const 300.5 f32.add local.tee 2
        drop local.get 4 f32.const 300.5 f32.add local.tee 4 drop local.get 6 f32.const 300.5 f32.add
        local.tee 6 drop local.get 8 f32.const 300.5 f32.add local.tee 8 drop local.get 10 f32.const 300.5
        f32.add local.tee 10 drop local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-parameters-f32-0 (export "looped-parameters-f32-0")
  (param i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local i32)
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
        f32.const 101.5 local.set 1 f32.const 103.5 local.set 3 f32.const 105.5 local.set 5 f32.const 107.5
        local.set 7 f32.const 109.5 local.set 9 f32.const 111.5 local.set 11 local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if local.get 1 f32.const 200.5 f32.add local.tee 1 drop local.get 3
        f32.const 200.5 f32.add local.tee 3 drop local.get 5 f32.const 200.5 f32.add local.tee 5 drop
        local.get 7 f32.const 200.5 f32.add local.tee 7 drop local.get 9 f32.const 200.5 f32.add local.tee 9
        drop local.get 11 f32.const 200.5 f32.add local.tee 11 drop local.get 0 i32.const 2 i32.eq local.get 0
        i32.mul call $throw-if f32.const 301.5 local.set 1 f32.const 303.5 local.set 3 f32.const 305.5
        local.set 5 f32.const 307.5 local.set 7 f32.const 309.5 local.set 9 f32.const 311.5 local.set 11
        local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-parameters-f32-1 (export "looped-parameters-f32-1")
  (param i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local i32)
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
        local.get 2 f32.const 100.5 f32.add local.tee 2 drop local.get 4 f32.const 100.5 f32.add local.tee 4
        drop local.get 6 f32.const 100.5 f32.add local.tee 6 drop local.get 8 f32.const 100.5 f32.add
        local.tee 8 drop local.get 10 f32.const 100.5 f32.add local.tee 10 drop local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if f32.const 202.5 local.set 2 f32.const 204.5 local.set 4
        f32.const 206.5 local.set 6 f32.const 208.5 local.set 8 f32.const 210.5 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 f32.const 300.5 f32.add local.tee 2
        drop local.get 4 f32.const 300.5 f32.add local.tee 4 drop local.get 6 f32.const 300.5 f32.add
        local.tee 6 drop local.get 8 f32.const 300.5 f32.add local.tee 8 drop local.get 10 f32.const 300.5
        f32.add local.tee 10 drop local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-parameters-f32-2 (export "looped-parameters-f32-2")
  (param i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local i32)
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
        f32.const 101.5 local.set 1 f32.const 103.5 local.set 3 f32.const 105.5 local.set 5 f32.const 107.5
        local.set 7 f32.const 109.5 local.set 9 f32.const 111.5 local.set 11 local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if local.get 1 f32.const 200.5 f32.add local.tee 1 drop local.get 3
        f32.const 200.5 f32.add local.tee 3 drop local.get 5 f32.const 200.5 f32.add local.tee 5 drop
        local.get 7 f32.const 200.5 f32.add local.tee 7 drop local.get 9 f32.const 200.5 f32.add local.tee 9
        drop local.get 11 f32.const 200.5 f32.add local.tee 11 drop local.get 0 i32.const 2 i32.eq local.get 0
        i32.mul call $throw-if f32.const 301.5 local.set 1 f32.const 303.5 local.set 3 f32.const 305.5
        local.set 5 f32.const 307.5 local.set 7 f32.const 309.5 local.set 9 f32.const 311.5 local.set 11
        local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-parameters-f32-3 (export "looped-parameters-f32-3")
  (param i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local i32)
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
        local.get 2 f32.const 100.5 f32.add local.tee 2 drop local.get 4 f32.const 100.5 f32.add local.tee 4
        drop local.get 6 f32.const 100.5 f32.add local.tee 6 drop local.get 8 f32.const 100.5 f32.add
        local.tee 8 drop local.get 10 f32.const 100.5 f32.add local.tee 10 drop local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if f32.const 202.5 local.set 2 f32.const 204.5 local.set 4
        f32.const 206.5 local.set 6 f32.const 208.5 local.set 8 f32.const 210.5 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 f32.const 300.5 f32.add local.tee 2
        drop local.get 4 f32.const 300.5 f32.add local.tee 4 drop local.get 6 f32.const 300.5 f32.add
        local.tee 6 drop local.get 8 f32.const 300.5 f32.add local.tee 8 drop local.get 10 f32.const 300.5
        f32.add local.tee 10 drop local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-parameters-f32-4 (export "looped-parameters-f32-4")
  (param i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local i32)
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
        f32.const 101.5 local.set 1 f32.const 103.5 local.set 3 f32.const 105.5 local.set 5 f32.const 107.5
        local.set 7 f32.const 109.5 local.set 9 f32.const 111.5 local.set 11 local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if local.get 1 f32.const 200.5 f32.add local.tee 1 drop local.get 3
        f32.const 200.5 f32.add local.tee 3 drop local.get 5 f32.const 200.5 f32.add local.tee 5 drop
        local.get 7 f32.const 200.5 f32.add local.tee 7 drop local.get 9 f32.const 200.5 f32.add local.tee 9
        drop local.get 11 f32.const 200.5 f32.add local.tee 11 drop local.get 0 i32.const 2 i32.eq local.get 0
        i32.mul call $throw-if f32.const 301.5 local.set 1 f32.const 303.5 local.set 3 f32.const 305.5
        local.set 5 f32.const 307.5 local.set 7 f32.const 309.5 local.set 9 f32.const 311.5 local.set 11
        local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-parameters-f32-5 (export "looped-parameters-f32-5")
  (param i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local i32)
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
        local.get 2 f32.const 100.5 f32.add local.tee 2 drop local.get 4 f32.const 100.5 f32.add local.tee 4
        drop local.get 6 f32.const 100.5 f32.add local.tee 6 drop local.get 8 f32.const 100.5 f32.add
        local.tee 8 drop local.get 10 f32.const 100.5 f32.add local.tee 10 drop local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if f32.const 202.5 local.set 2 f32.const 204.5 local.set 4
        f32.const 206.5 local.set 6 f32.const 208.5 local.set 8 f32.const 210.5 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 f32.const 300.5 f32.add local.tee 2
        drop local.get 4 f32.const 300.5 f32.add local.tee 4 drop local.get 6 f32.const 300.5 f32.add
        local.tee 6 drop local.get 8 f32.const 300.5 f32.add local.tee 8 drop local.get 10 f32.const 300.5
        f32.add local.tee 10 drop local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-parameters-f32-6 (export "looped-parameters-f32-6")
  (param i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local i32)
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
        f32.const 101.5 local.set 1 f32.const 103.5 local.set 3 f32.const 105.5 local.set 5 f32.const 107.5
        local.set 7 f32.const 109.5 local.set 9 f32.const 111.5 local.set 11 local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if local.get 1 f32.const 200.5 f32.add local.tee 1 drop local.get 3
        f32.const 200.5 f32.add local.tee 3 drop local.get 5 f32.const 200.5 f32.add local.tee 5 drop
        local.get 7 f32.const 200.5 f32.add local.tee 7 drop local.get 9 f32.const 200.5 f32.add local.tee 9
        drop local.get 11 f32.const 200.5 f32.add local.tee 11 drop local.get 0 i32.const 2 i32.eq local.get 0
        i32.mul call $throw-if f32.const 301.5 local.set 1 f32.const 303.5 local.set 3 f32.const 305.5
        local.set 5 f32.const 307.5 local.set 7 f32.const 309.5 local.set 9 f32.const 311.5 local.set 11
        local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-parameters-f32-7 (export "looped-parameters-f32-7")
  (param i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
  (result i32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (local i32)
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
        local.get 2 f32.const 100.5 f32.add local.tee 2 drop local.get 4 f32.const 100.5 f32.add local.tee 4
        drop local.get 6 f32.const 100.5 f32.add local.tee 6 drop local.get 8 f32.const 100.5 f32.add
        local.tee 8 drop local.get 10 f32.const 100.5 f32.add local.tee 10 drop local.get 0 i32.const 1 i32.eq
        local.get 0 i32.mul call $throw-if f32.const 202.5 local.set 2 f32.const 204.5 local.set 4
        f32.const 206.5 local.set 6 f32.const 208.5 local.set 8 f32.const 210.5 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 f32.const 300.5 f32.add local.tee 2
        drop local.get 4 f32.const 300.5 f32.add local.tee 4 drop local.get 6 f32.const 300.5 f32.add
        local.tee 6 drop local.get 8 f32.const 300.5 f32.add local.tee 8 drop local.get 10 f32.const 300.5
        f32.add local.tee 10 drop local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
)

(assert_return (invoke "declared-f32-0"
  (i32.const 0)) (i32.const 0) (f32.const 301.5) (f32.const 2.5) (f32.const 303.5) (f32.const 4.5)
  (f32.const 305.5) (f32.const 6.5) (f32.const 307.5) (f32.const 8.5) (f32.const 309.5) (f32.const 10.5)
  (f32.const 311.5))
(assert_return (invoke "declared-f32-0"
  (i32.const 1)) (i32.const 1) (f32.const 101.5) (f32.const 2.5) (f32.const 103.5) (f32.const 4.5)
  (f32.const 105.5) (f32.const 6.5) (f32.const 107.5) (f32.const 8.5) (f32.const 109.5) (f32.const 10.5)
  (f32.const 111.5))
(assert_return (invoke "declared-f32-0"
  (i32.const 2)) (i32.const 2) (f32.const 302.0) (f32.const 2.5) (f32.const 304.0) (f32.const 4.5)
  (f32.const 306.0) (f32.const 6.5) (f32.const 308.0) (f32.const 8.5) (f32.const 310.0) (f32.const 10.5)
  (f32.const 312.0))
(assert_return (invoke "declared-f32-0"
  (i32.const 3)) (i32.const 3) (f32.const 301.5) (f32.const 2.5) (f32.const 303.5) (f32.const 4.5)
  (f32.const 305.5) (f32.const 6.5) (f32.const 307.5) (f32.const 8.5) (f32.const 309.5) (f32.const 10.5)
  (f32.const 311.5))
(assert_return (invoke "declared-f32-1"
  (i32.const 0)) (i32.const 0) (f32.const 1.5) (f32.const 503.0) (f32.const 3.5) (f32.const 505.0)
  (f32.const 5.5) (f32.const 507.0) (f32.const 7.5) (f32.const 509.0) (f32.const 9.5) (f32.const 511.0)
  (f32.const 11.5))
(assert_return (invoke "declared-f32-1"
  (i32.const 1)) (i32.const 1) (f32.const 1.5) (f32.const 103.0) (f32.const 3.5) (f32.const 105.0)
  (f32.const 5.5) (f32.const 107.0) (f32.const 7.5) (f32.const 109.0) (f32.const 9.5) (f32.const 111.0)
  (f32.const 11.5))
(assert_return (invoke "declared-f32-1"
  (i32.const 2)) (i32.const 2) (f32.const 1.5) (f32.const 202.5) (f32.const 3.5) (f32.const 204.5)
  (f32.const 5.5) (f32.const 206.5) (f32.const 7.5) (f32.const 208.5) (f32.const 9.5) (f32.const 210.5)
  (f32.const 11.5))
(assert_return (invoke "declared-f32-1"
  (i32.const 3)) (i32.const 3) (f32.const 1.5) (f32.const 503.0) (f32.const 3.5) (f32.const 505.0)
  (f32.const 5.5) (f32.const 507.0) (f32.const 7.5) (f32.const 509.0) (f32.const 9.5) (f32.const 511.0)
  (f32.const 11.5))
(assert_return (invoke "declared-f32-2"
  (i32.const 0)) (i32.const 0) (f32.const 301.5) (f32.const 2.5) (f32.const 303.5) (f32.const 4.5)
  (f32.const 305.5) (f32.const 6.5) (f32.const 307.5) (f32.const 8.5) (f32.const 309.5) (f32.const 10.5)
  (f32.const 311.5))
(assert_return (invoke "declared-f32-2"
  (i32.const 1)) (i32.const 1) (f32.const 101.5) (f32.const 2.5) (f32.const 103.5) (f32.const 4.5)
  (f32.const 105.5) (f32.const 6.5) (f32.const 107.5) (f32.const 8.5) (f32.const 109.5) (f32.const 10.5)
  (f32.const 111.5))
(assert_return (invoke "declared-f32-2"
  (i32.const 2)) (i32.const 2) (f32.const 302.0) (f32.const 2.5) (f32.const 304.0) (f32.const 4.5)
  (f32.const 306.0) (f32.const 6.5) (f32.const 308.0) (f32.const 8.5) (f32.const 310.0) (f32.const 10.5)
  (f32.const 312.0))
(assert_return (invoke "declared-f32-2"
  (i32.const 3)) (i32.const 3) (f32.const 301.5) (f32.const 2.5) (f32.const 303.5) (f32.const 4.5)
  (f32.const 305.5) (f32.const 6.5) (f32.const 307.5) (f32.const 8.5) (f32.const 309.5) (f32.const 10.5)
  (f32.const 311.5))
(assert_return (invoke "declared-f32-3"
  (i32.const 0)) (i32.const 0) (f32.const 1.5) (f32.const 503.0) (f32.const 3.5) (f32.const 505.0)
  (f32.const 5.5) (f32.const 507.0) (f32.const 7.5) (f32.const 509.0) (f32.const 9.5) (f32.const 511.0)
  (f32.const 11.5))
(assert_return (invoke "declared-f32-3"
  (i32.const 1)) (i32.const 1) (f32.const 1.5) (f32.const 103.0) (f32.const 3.5) (f32.const 105.0)
  (f32.const 5.5) (f32.const 107.0) (f32.const 7.5) (f32.const 109.0) (f32.const 9.5) (f32.const 111.0)
  (f32.const 11.5))
(assert_return (invoke "declared-f32-3"
  (i32.const 2)) (i32.const 2) (f32.const 1.5) (f32.const 202.5) (f32.const 3.5) (f32.const 204.5)
  (f32.const 5.5) (f32.const 206.5) (f32.const 7.5) (f32.const 208.5) (f32.const 9.5) (f32.const 210.5)
  (f32.const 11.5))
(assert_return (invoke "declared-f32-3"
  (i32.const 3)) (i32.const 3) (f32.const 1.5) (f32.const 503.0) (f32.const 3.5) (f32.const 505.0)
  (f32.const 5.5) (f32.const 507.0) (f32.const 7.5) (f32.const 509.0) (f32.const 9.5) (f32.const 511.0)
  (f32.const 11.5))
(assert_return (invoke "declared-f32-4"
  (i32.const 0)) (i32.const 0) (f32.const 301.5) (f32.const 2.5) (f32.const 303.5) (f32.const 4.5)
  (f32.const 305.5) (f32.const 6.5) (f32.const 307.5) (f32.const 8.5) (f32.const 309.5) (f32.const 10.5)
  (f32.const 311.5))
(assert_return (invoke "declared-f32-4"
  (i32.const 1)) (i32.const 1) (f32.const 101.5) (f32.const 2.5) (f32.const 103.5) (f32.const 4.5)
  (f32.const 105.5) (f32.const 6.5) (f32.const 107.5) (f32.const 8.5) (f32.const 109.5) (f32.const 10.5)
  (f32.const 111.5))
(assert_return (invoke "declared-f32-4"
  (i32.const 2)) (i32.const 2) (f32.const 302.0) (f32.const 2.5) (f32.const 304.0) (f32.const 4.5)
  (f32.const 306.0) (f32.const 6.5) (f32.const 308.0) (f32.const 8.5) (f32.const 310.0) (f32.const 10.5)
  (f32.const 312.0))
(assert_return (invoke "declared-f32-4"
  (i32.const 3)) (i32.const 3) (f32.const 301.5) (f32.const 2.5) (f32.const 303.5) (f32.const 4.5)
  (f32.const 305.5) (f32.const 6.5) (f32.const 307.5) (f32.const 8.5) (f32.const 309.5) (f32.const 10.5)
  (f32.const 311.5))
(assert_return (invoke "declared-f32-5"
  (i32.const 0)) (i32.const 0) (f32.const 1.5) (f32.const 503.0) (f32.const 3.5) (f32.const 505.0)
  (f32.const 5.5) (f32.const 507.0) (f32.const 7.5) (f32.const 509.0) (f32.const 9.5) (f32.const 511.0)
  (f32.const 11.5))
(assert_return (invoke "declared-f32-5"
  (i32.const 1)) (i32.const 1) (f32.const 1.5) (f32.const 103.0) (f32.const 3.5) (f32.const 105.0)
  (f32.const 5.5) (f32.const 107.0) (f32.const 7.5) (f32.const 109.0) (f32.const 9.5) (f32.const 111.0)
  (f32.const 11.5))
(assert_return (invoke "declared-f32-5"
  (i32.const 2)) (i32.const 2) (f32.const 1.5) (f32.const 202.5) (f32.const 3.5) (f32.const 204.5)
  (f32.const 5.5) (f32.const 206.5) (f32.const 7.5) (f32.const 208.5) (f32.const 9.5) (f32.const 210.5)
  (f32.const 11.5))
(assert_return (invoke "declared-f32-5"
  (i32.const 3)) (i32.const 3) (f32.const 1.5) (f32.const 503.0) (f32.const 3.5) (f32.const 505.0)
  (f32.const 5.5) (f32.const 507.0) (f32.const 7.5) (f32.const 509.0) (f32.const 9.5) (f32.const 511.0)
  (f32.const 11.5))
(assert_return (invoke "declared-f32-6"
  (i32.const 0)) (i32.const 0) (f32.const 301.5) (f32.const 2.5) (f32.const 303.5) (f32.const 4.5)
  (f32.const 305.5) (f32.const 6.5) (f32.const 307.5) (f32.const 8.5) (f32.const 309.5) (f32.const 10.5)
  (f32.const 311.5))
(assert_return (invoke "declared-f32-6"
  (i32.const 1)) (i32.const 1) (f32.const 101.5) (f32.const 2.5) (f32.const 103.5) (f32.const 4.5)
  (f32.const 105.5) (f32.const 6.5) (f32.const 107.5) (f32.const 8.5) (f32.const 109.5) (f32.const 10.5)
  (f32.const 111.5))
(assert_return (invoke "declared-f32-6"
  (i32.const 2)) (i32.const 2) (f32.const 302.0) (f32.const 2.5) (f32.const 304.0) (f32.const 4.5)
  (f32.const 306.0) (f32.const 6.5) (f32.const 308.0) (f32.const 8.5) (f32.const 310.0) (f32.const 10.5)
  (f32.const 312.0))
(assert_return (invoke "declared-f32-6"
  (i32.const 3)) (i32.const 3) (f32.const 301.5) (f32.const 2.5) (f32.const 303.5) (f32.const 4.5)
  (f32.const 305.5) (f32.const 6.5) (f32.const 307.5) (f32.const 8.5) (f32.const 309.5) (f32.const 10.5)
  (f32.const 311.5))
(assert_return (invoke "declared-f32-7"
  (i32.const 0)) (i32.const 0) (f32.const 1.5) (f32.const 503.0) (f32.const 3.5) (f32.const 505.0)
  (f32.const 5.5) (f32.const 507.0) (f32.const 7.5) (f32.const 509.0) (f32.const 9.5) (f32.const 511.0)
  (f32.const 11.5))
(assert_return (invoke "declared-f32-7"
  (i32.const 1)) (i32.const 1) (f32.const 1.5) (f32.const 103.0) (f32.const 3.5) (f32.const 105.0)
  (f32.const 5.5) (f32.const 107.0) (f32.const 7.5) (f32.const 109.0) (f32.const 9.5) (f32.const 111.0)
  (f32.const 11.5))
(assert_return (invoke "declared-f32-7"
  (i32.const 2)) (i32.const 2) (f32.const 1.5) (f32.const 202.5) (f32.const 3.5) (f32.const 204.5)
  (f32.const 5.5) (f32.const 206.5) (f32.const 7.5) (f32.const 208.5) (f32.const 9.5) (f32.const 210.5)
  (f32.const 11.5))
(assert_return (invoke "declared-f32-7"
  (i32.const 3)) (i32.const 3) (f32.const 1.5) (f32.const 503.0) (f32.const 3.5) (f32.const 505.0)
  (f32.const 5.5) (f32.const 507.0) (f32.const 7.5) (f32.const 509.0) (f32.const 9.5) (f32.const 511.0)
  (f32.const 11.5))
(assert_return (invoke "looped-f32-0"
  (i32.const 0)) (i32.const 0) (f32.const 301.5) (f32.const 2.5) (f32.const 303.5) (f32.const 4.5)
  (f32.const 305.5) (f32.const 6.5) (f32.const 307.5) (f32.const 8.5) (f32.const 309.5) (f32.const 10.5)
  (f32.const 311.5))
(assert_return (invoke "looped-f32-0"
  (i32.const 1)) (i32.const 1) (f32.const 101.5) (f32.const 2.5) (f32.const 103.5) (f32.const 4.5)
  (f32.const 105.5) (f32.const 6.5) (f32.const 107.5) (f32.const 8.5) (f32.const 109.5) (f32.const 10.5)
  (f32.const 111.5))
(assert_return (invoke "looped-f32-0"
  (i32.const 2)) (i32.const 2) (f32.const 302.0) (f32.const 2.5) (f32.const 304.0) (f32.const 4.5)
  (f32.const 306.0) (f32.const 6.5) (f32.const 308.0) (f32.const 8.5) (f32.const 310.0) (f32.const 10.5)
  (f32.const 312.0))
(assert_return (invoke "looped-f32-0"
  (i32.const 3)) (i32.const 3) (f32.const 301.5) (f32.const 2.5) (f32.const 303.5) (f32.const 4.5)
  (f32.const 305.5) (f32.const 6.5) (f32.const 307.5) (f32.const 8.5) (f32.const 309.5) (f32.const 10.5)
  (f32.const 311.5))
(assert_return (invoke "looped-f32-1"
  (i32.const 0)) (i32.const 0) (f32.const 1.5) (f32.const 503.0) (f32.const 3.5) (f32.const 505.0)
  (f32.const 5.5) (f32.const 507.0) (f32.const 7.5) (f32.const 509.0) (f32.const 9.5) (f32.const 511.0)
  (f32.const 11.5))
(assert_return (invoke "looped-f32-1"
  (i32.const 1)) (i32.const 1) (f32.const 1.5) (f32.const 103.0) (f32.const 3.5) (f32.const 105.0)
  (f32.const 5.5) (f32.const 107.0) (f32.const 7.5) (f32.const 109.0) (f32.const 9.5) (f32.const 111.0)
  (f32.const 11.5))
(assert_return (invoke "looped-f32-1"
  (i32.const 2)) (i32.const 2) (f32.const 1.5) (f32.const 202.5) (f32.const 3.5) (f32.const 204.5)
  (f32.const 5.5) (f32.const 206.5) (f32.const 7.5) (f32.const 208.5) (f32.const 9.5) (f32.const 210.5)
  (f32.const 11.5))
(assert_return (invoke "looped-f32-1"
  (i32.const 3)) (i32.const 3) (f32.const 1.5) (f32.const 503.0) (f32.const 3.5) (f32.const 505.0)
  (f32.const 5.5) (f32.const 507.0) (f32.const 7.5) (f32.const 509.0) (f32.const 9.5) (f32.const 511.0)
  (f32.const 11.5))
(assert_return (invoke "looped-f32-2"
  (i32.const 0)) (i32.const 0) (f32.const 301.5) (f32.const 2.5) (f32.const 303.5) (f32.const 4.5)
  (f32.const 305.5) (f32.const 6.5) (f32.const 307.5) (f32.const 8.5) (f32.const 309.5) (f32.const 10.5)
  (f32.const 311.5))
(assert_return (invoke "looped-f32-2"
  (i32.const 1)) (i32.const 1) (f32.const 101.5) (f32.const 2.5) (f32.const 103.5) (f32.const 4.5)
  (f32.const 105.5) (f32.const 6.5) (f32.const 107.5) (f32.const 8.5) (f32.const 109.5) (f32.const 10.5)
  (f32.const 111.5))
(assert_return (invoke "looped-f32-2"
  (i32.const 2)) (i32.const 2) (f32.const 302.0) (f32.const 2.5) (f32.const 304.0) (f32.const 4.5)
  (f32.const 306.0) (f32.const 6.5) (f32.const 308.0) (f32.const 8.5) (f32.const 310.0) (f32.const 10.5)
  (f32.const 312.0))
(assert_return (invoke "looped-f32-2"
  (i32.const 3)) (i32.const 3) (f32.const 301.5) (f32.const 2.5) (f32.const 303.5) (f32.const 4.5)
  (f32.const 305.5) (f32.const 6.5) (f32.const 307.5) (f32.const 8.5) (f32.const 309.5) (f32.const 10.5)
  (f32.const 311.5))
(assert_return (invoke "looped-f32-3"
  (i32.const 0)) (i32.const 0) (f32.const 1.5) (f32.const 503.0) (f32.const 3.5) (f32.const 505.0)
  (f32.const 5.5) (f32.const 507.0) (f32.const 7.5) (f32.const 509.0) (f32.const 9.5) (f32.const 511.0)
  (f32.const 11.5))
(assert_return (invoke "looped-f32-3"
  (i32.const 1)) (i32.const 1) (f32.const 1.5) (f32.const 103.0) (f32.const 3.5) (f32.const 105.0)
  (f32.const 5.5) (f32.const 107.0) (f32.const 7.5) (f32.const 109.0) (f32.const 9.5) (f32.const 111.0)
  (f32.const 11.5))
(assert_return (invoke "looped-f32-3"
  (i32.const 2)) (i32.const 2) (f32.const 1.5) (f32.const 202.5) (f32.const 3.5) (f32.const 204.5)
  (f32.const 5.5) (f32.const 206.5) (f32.const 7.5) (f32.const 208.5) (f32.const 9.5) (f32.const 210.5)
  (f32.const 11.5))
(assert_return (invoke "looped-f32-3"
  (i32.const 3)) (i32.const 3) (f32.const 1.5) (f32.const 503.0) (f32.const 3.5) (f32.const 505.0)
  (f32.const 5.5) (f32.const 507.0) (f32.const 7.5) (f32.const 509.0) (f32.const 9.5) (f32.const 511.0)
  (f32.const 11.5))
(assert_return (invoke "looped-f32-4"
  (i32.const 0)) (i32.const 0) (f32.const 301.5) (f32.const 2.5) (f32.const 303.5) (f32.const 4.5)
  (f32.const 305.5) (f32.const 6.5) (f32.const 307.5) (f32.const 8.5) (f32.const 309.5) (f32.const 10.5)
  (f32.const 311.5))
(assert_return (invoke "looped-f32-4"
  (i32.const 1)) (i32.const 1) (f32.const 101.5) (f32.const 2.5) (f32.const 103.5) (f32.const 4.5)
  (f32.const 105.5) (f32.const 6.5) (f32.const 107.5) (f32.const 8.5) (f32.const 109.5) (f32.const 10.5)
  (f32.const 111.5))
(assert_return (invoke "looped-f32-4"
  (i32.const 2)) (i32.const 2) (f32.const 302.0) (f32.const 2.5) (f32.const 304.0) (f32.const 4.5)
  (f32.const 306.0) (f32.const 6.5) (f32.const 308.0) (f32.const 8.5) (f32.const 310.0) (f32.const 10.5)
  (f32.const 312.0))
(assert_return (invoke "looped-f32-4"
  (i32.const 3)) (i32.const 3) (f32.const 301.5) (f32.const 2.5) (f32.const 303.5) (f32.const 4.5)
  (f32.const 305.5) (f32.const 6.5) (f32.const 307.5) (f32.const 8.5) (f32.const 309.5) (f32.const 10.5)
  (f32.const 311.5))
(assert_return (invoke "looped-f32-5"
  (i32.const 0)) (i32.const 0) (f32.const 1.5) (f32.const 503.0) (f32.const 3.5) (f32.const 505.0)
  (f32.const 5.5) (f32.const 507.0) (f32.const 7.5) (f32.const 509.0) (f32.const 9.5) (f32.const 511.0)
  (f32.const 11.5))
(assert_return (invoke "looped-f32-5"
  (i32.const 1)) (i32.const 1) (f32.const 1.5) (f32.const 103.0) (f32.const 3.5) (f32.const 105.0)
  (f32.const 5.5) (f32.const 107.0) (f32.const 7.5) (f32.const 109.0) (f32.const 9.5) (f32.const 111.0)
  (f32.const 11.5))
(assert_return (invoke "looped-f32-5"
  (i32.const 2)) (i32.const 2) (f32.const 1.5) (f32.const 202.5) (f32.const 3.5) (f32.const 204.5)
  (f32.const 5.5) (f32.const 206.5) (f32.const 7.5) (f32.const 208.5) (f32.const 9.5) (f32.const 210.5)
  (f32.const 11.5))
(assert_return (invoke "looped-f32-5"
  (i32.const 3)) (i32.const 3) (f32.const 1.5) (f32.const 503.0) (f32.const 3.5) (f32.const 505.0)
  (f32.const 5.5) (f32.const 507.0) (f32.const 7.5) (f32.const 509.0) (f32.const 9.5) (f32.const 511.0)
  (f32.const 11.5))
(assert_return (invoke "looped-f32-6"
  (i32.const 0)) (i32.const 0) (f32.const 301.5) (f32.const 2.5) (f32.const 303.5) (f32.const 4.5)
  (f32.const 305.5) (f32.const 6.5) (f32.const 307.5) (f32.const 8.5) (f32.const 309.5) (f32.const 10.5)
  (f32.const 311.5))
(assert_return (invoke "looped-f32-6"
  (i32.const 1)) (i32.const 1) (f32.const 101.5) (f32.const 2.5) (f32.const 103.5) (f32.const 4.5)
  (f32.const 105.5) (f32.const 6.5) (f32.const 107.5) (f32.const 8.5) (f32.const 109.5) (f32.const 10.5)
  (f32.const 111.5))
(assert_return (invoke "looped-f32-6"
  (i32.const 2)) (i32.const 2) (f32.const 302.0) (f32.const 2.5) (f32.const 304.0) (f32.const 4.5)
  (f32.const 306.0) (f32.const 6.5) (f32.const 308.0) (f32.const 8.5) (f32.const 310.0) (f32.const 10.5)
  (f32.const 312.0))
(assert_return (invoke "looped-f32-6"
  (i32.const 3)) (i32.const 3) (f32.const 301.5) (f32.const 2.5) (f32.const 303.5) (f32.const 4.5)
  (f32.const 305.5) (f32.const 6.5) (f32.const 307.5) (f32.const 8.5) (f32.const 309.5) (f32.const 10.5)
  (f32.const 311.5))
(assert_return (invoke "looped-f32-7"
  (i32.const 0)) (i32.const 0) (f32.const 1.5) (f32.const 503.0) (f32.const 3.5) (f32.const 505.0)
  (f32.const 5.5) (f32.const 507.0) (f32.const 7.5) (f32.const 509.0) (f32.const 9.5) (f32.const 511.0)
  (f32.const 11.5))
(assert_return (invoke "looped-f32-7"
  (i32.const 1)) (i32.const 1) (f32.const 1.5) (f32.const 103.0) (f32.const 3.5) (f32.const 105.0)
  (f32.const 5.5) (f32.const 107.0) (f32.const 7.5) (f32.const 109.0) (f32.const 9.5) (f32.const 111.0)
  (f32.const 11.5))
(assert_return (invoke "looped-f32-7"
  (i32.const 2)) (i32.const 2) (f32.const 1.5) (f32.const 202.5) (f32.const 3.5) (f32.const 204.5)
  (f32.const 5.5) (f32.const 206.5) (f32.const 7.5) (f32.const 208.5) (f32.const 9.5) (f32.const 210.5)
  (f32.const 11.5))
(assert_return (invoke "looped-f32-7"
  (i32.const 3)) (i32.const 3) (f32.const 1.5) (f32.const 503.0) (f32.const 3.5) (f32.const 505.0)
  (f32.const 5.5) (f32.const 507.0) (f32.const 7.5) (f32.const 509.0) (f32.const 9.5) (f32.const 511.0)
  (f32.const 11.5))
(assert_return (invoke "parameters-f32-0"
  (i32.const 0) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 0) (f32.const 301.5) (f32.const 1.5) (f32.const 303.5) (f32.const 3.5) (f32.const 305.5)
  (f32.const 5.5) (f32.const 307.5) (f32.const 7.5) (f32.const 309.5) (f32.const 9.5) (f32.const 311.5))
(assert_return (invoke "parameters-f32-0"
  (i32.const 1) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 1) (f32.const 101.5) (f32.const 1.5) (f32.const 103.5) (f32.const 3.5) (f32.const 105.5)
  (f32.const 5.5) (f32.const 107.5) (f32.const 7.5) (f32.const 109.5) (f32.const 9.5) (f32.const 111.5))
(assert_return (invoke "parameters-f32-0"
  (i32.const 2) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 2) (f32.const 302.0) (f32.const 1.5) (f32.const 304.0) (f32.const 3.5) (f32.const 306.0)
  (f32.const 5.5) (f32.const 308.0) (f32.const 7.5) (f32.const 310.0) (f32.const 9.5) (f32.const 312.0))
(assert_return (invoke "parameters-f32-0"
  (i32.const 3) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 3) (f32.const 301.5) (f32.const 1.5) (f32.const 303.5) (f32.const 3.5) (f32.const 305.5)
  (f32.const 5.5) (f32.const 307.5) (f32.const 7.5) (f32.const 309.5) (f32.const 9.5) (f32.const 311.5))
(assert_return (invoke "parameters-f32-1"
  (i32.const 0) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 0) (f32.const 0.5) (f32.const 503.0) (f32.const 2.5) (f32.const 505.0) (f32.const 4.5)
  (f32.const 507.0) (f32.const 6.5) (f32.const 509.0) (f32.const 8.5) (f32.const 511.0) (f32.const 10.5))
(assert_return (invoke "parameters-f32-1"
  (i32.const 1) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 1) (f32.const 0.5) (f32.const 102.0) (f32.const 2.5) (f32.const 104.0) (f32.const 4.5)
  (f32.const 106.0) (f32.const 6.5) (f32.const 108.0) (f32.const 8.5) (f32.const 110.0) (f32.const 10.5))
(assert_return (invoke "parameters-f32-1"
  (i32.const 2) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 2) (f32.const 0.5) (f32.const 202.5) (f32.const 2.5) (f32.const 204.5) (f32.const 4.5)
  (f32.const 206.5) (f32.const 6.5) (f32.const 208.5) (f32.const 8.5) (f32.const 210.5) (f32.const 10.5))
(assert_return (invoke "parameters-f32-1"
  (i32.const 3) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 3) (f32.const 0.5) (f32.const 503.0) (f32.const 2.5) (f32.const 505.0) (f32.const 4.5)
  (f32.const 507.0) (f32.const 6.5) (f32.const 509.0) (f32.const 8.5) (f32.const 511.0) (f32.const 10.5))
(assert_return (invoke "parameters-f32-2"
  (i32.const 0) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 0) (f32.const 301.5) (f32.const 1.5) (f32.const 303.5) (f32.const 3.5) (f32.const 305.5)
  (f32.const 5.5) (f32.const 307.5) (f32.const 7.5) (f32.const 309.5) (f32.const 9.5) (f32.const 311.5))
(assert_return (invoke "parameters-f32-2"
  (i32.const 1) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 1) (f32.const 101.5) (f32.const 1.5) (f32.const 103.5) (f32.const 3.5) (f32.const 105.5)
  (f32.const 5.5) (f32.const 107.5) (f32.const 7.5) (f32.const 109.5) (f32.const 9.5) (f32.const 111.5))
(assert_return (invoke "parameters-f32-2"
  (i32.const 2) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 2) (f32.const 302.0) (f32.const 1.5) (f32.const 304.0) (f32.const 3.5) (f32.const 306.0)
  (f32.const 5.5) (f32.const 308.0) (f32.const 7.5) (f32.const 310.0) (f32.const 9.5) (f32.const 312.0))
(assert_return (invoke "parameters-f32-2"
  (i32.const 3) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 3) (f32.const 301.5) (f32.const 1.5) (f32.const 303.5) (f32.const 3.5) (f32.const 305.5)
  (f32.const 5.5) (f32.const 307.5) (f32.const 7.5) (f32.const 309.5) (f32.const 9.5) (f32.const 311.5))
(assert_return (invoke "parameters-f32-3"
  (i32.const 0) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 0) (f32.const 0.5) (f32.const 503.0) (f32.const 2.5) (f32.const 505.0) (f32.const 4.5)
  (f32.const 507.0) (f32.const 6.5) (f32.const 509.0) (f32.const 8.5) (f32.const 511.0) (f32.const 10.5))
(assert_return (invoke "parameters-f32-3"
  (i32.const 1) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 1) (f32.const 0.5) (f32.const 102.0) (f32.const 2.5) (f32.const 104.0) (f32.const 4.5)
  (f32.const 106.0) (f32.const 6.5) (f32.const 108.0) (f32.const 8.5) (f32.const 110.0) (f32.const 10.5))
(assert_return (invoke "parameters-f32-3"
  (i32.const 2) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 2) (f32.const 0.5) (f32.const 202.5) (f32.const 2.5) (f32.const 204.5) (f32.const 4.5)
  (f32.const 206.5) (f32.const 6.5) (f32.const 208.5) (f32.const 8.5) (f32.const 210.5) (f32.const 10.5))
(assert_return (invoke "parameters-f32-3"
  (i32.const 3) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 3) (f32.const 0.5) (f32.const 503.0) (f32.const 2.5) (f32.const 505.0) (f32.const 4.5)
  (f32.const 507.0) (f32.const 6.5) (f32.const 509.0) (f32.const 8.5) (f32.const 511.0) (f32.const 10.5))
(assert_return (invoke "parameters-f32-4"
  (i32.const 0) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 0) (f32.const 301.5) (f32.const 1.5) (f32.const 303.5) (f32.const 3.5) (f32.const 305.5)
  (f32.const 5.5) (f32.const 307.5) (f32.const 7.5) (f32.const 309.5) (f32.const 9.5) (f32.const 311.5))
(assert_return (invoke "parameters-f32-4"
  (i32.const 1) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 1) (f32.const 101.5) (f32.const 1.5) (f32.const 103.5) (f32.const 3.5) (f32.const 105.5)
  (f32.const 5.5) (f32.const 107.5) (f32.const 7.5) (f32.const 109.5) (f32.const 9.5) (f32.const 111.5))
(assert_return (invoke "parameters-f32-4"
  (i32.const 2) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 2) (f32.const 302.0) (f32.const 1.5) (f32.const 304.0) (f32.const 3.5) (f32.const 306.0)
  (f32.const 5.5) (f32.const 308.0) (f32.const 7.5) (f32.const 310.0) (f32.const 9.5) (f32.const 312.0))
(assert_return (invoke "parameters-f32-4"
  (i32.const 3) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 3) (f32.const 301.5) (f32.const 1.5) (f32.const 303.5) (f32.const 3.5) (f32.const 305.5)
  (f32.const 5.5) (f32.const 307.5) (f32.const 7.5) (f32.const 309.5) (f32.const 9.5) (f32.const 311.5))
(assert_return (invoke "parameters-f32-5"
  (i32.const 0) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 0) (f32.const 0.5) (f32.const 503.0) (f32.const 2.5) (f32.const 505.0) (f32.const 4.5)
  (f32.const 507.0) (f32.const 6.5) (f32.const 509.0) (f32.const 8.5) (f32.const 511.0) (f32.const 10.5))
(assert_return (invoke "parameters-f32-5"
  (i32.const 1) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 1) (f32.const 0.5) (f32.const 102.0) (f32.const 2.5) (f32.const 104.0) (f32.const 4.5)
  (f32.const 106.0) (f32.const 6.5) (f32.const 108.0) (f32.const 8.5) (f32.const 110.0) (f32.const 10.5))
(assert_return (invoke "parameters-f32-5"
  (i32.const 2) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 2) (f32.const 0.5) (f32.const 202.5) (f32.const 2.5) (f32.const 204.5) (f32.const 4.5)
  (f32.const 206.5) (f32.const 6.5) (f32.const 208.5) (f32.const 8.5) (f32.const 210.5) (f32.const 10.5))
(assert_return (invoke "parameters-f32-5"
  (i32.const 3) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 3) (f32.const 0.5) (f32.const 503.0) (f32.const 2.5) (f32.const 505.0) (f32.const 4.5)
  (f32.const 507.0) (f32.const 6.5) (f32.const 509.0) (f32.const 8.5) (f32.const 511.0) (f32.const 10.5))
(assert_return (invoke "parameters-f32-6"
  (i32.const 0) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 0) (f32.const 301.5) (f32.const 1.5) (f32.const 303.5) (f32.const 3.5) (f32.const 305.5)
  (f32.const 5.5) (f32.const 307.5) (f32.const 7.5) (f32.const 309.5) (f32.const 9.5) (f32.const 311.5))
(assert_return (invoke "parameters-f32-6"
  (i32.const 1) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 1) (f32.const 101.5) (f32.const 1.5) (f32.const 103.5) (f32.const 3.5) (f32.const 105.5)
  (f32.const 5.5) (f32.const 107.5) (f32.const 7.5) (f32.const 109.5) (f32.const 9.5) (f32.const 111.5))
(assert_return (invoke "parameters-f32-6"
  (i32.const 2) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 2) (f32.const 302.0) (f32.const 1.5) (f32.const 304.0) (f32.const 3.5) (f32.const 306.0)
  (f32.const 5.5) (f32.const 308.0) (f32.const 7.5) (f32.const 310.0) (f32.const 9.5) (f32.const 312.0))
(assert_return (invoke "parameters-f32-6"
  (i32.const 3) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 3) (f32.const 301.5) (f32.const 1.5) (f32.const 303.5) (f32.const 3.5) (f32.const 305.5)
  (f32.const 5.5) (f32.const 307.5) (f32.const 7.5) (f32.const 309.5) (f32.const 9.5) (f32.const 311.5))
(assert_return (invoke "parameters-f32-7"
  (i32.const 0) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 0) (f32.const 0.5) (f32.const 503.0) (f32.const 2.5) (f32.const 505.0) (f32.const 4.5)
  (f32.const 507.0) (f32.const 6.5) (f32.const 509.0) (f32.const 8.5) (f32.const 511.0) (f32.const 10.5))
(assert_return (invoke "parameters-f32-7"
  (i32.const 1) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 1) (f32.const 0.5) (f32.const 102.0) (f32.const 2.5) (f32.const 104.0) (f32.const 4.5)
  (f32.const 106.0) (f32.const 6.5) (f32.const 108.0) (f32.const 8.5) (f32.const 110.0) (f32.const 10.5))
(assert_return (invoke "parameters-f32-7"
  (i32.const 2) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 2) (f32.const 0.5) (f32.const 202.5) (f32.const 2.5) (f32.const 204.5) (f32.const 4.5)
  (f32.const 206.5) (f32.const 6.5) (f32.const 208.5) (f32.const 8.5) (f32.const 210.5) (f32.const 10.5))
(assert_return (invoke "parameters-f32-7"
  (i32.const 3) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 3) (f32.const 0.5) (f32.const 503.0) (f32.const 2.5) (f32.const 505.0) (f32.const 4.5)
  (f32.const 507.0) (f32.const 6.5) (f32.const 509.0) (f32.const 8.5) (f32.const 511.0) (f32.const 10.5))
(assert_return (invoke "looped-parameters-f32-0"
  (i32.const 0) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 0) (f32.const 301.5) (f32.const 1.5) (f32.const 303.5) (f32.const 3.5) (f32.const 305.5)
  (f32.const 5.5) (f32.const 307.5) (f32.const 7.5) (f32.const 309.5) (f32.const 9.5) (f32.const 311.5))
(assert_return (invoke "looped-parameters-f32-0"
  (i32.const 1) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 1) (f32.const 101.5) (f32.const 1.5) (f32.const 103.5) (f32.const 3.5) (f32.const 105.5)
  (f32.const 5.5) (f32.const 107.5) (f32.const 7.5) (f32.const 109.5) (f32.const 9.5) (f32.const 111.5))
(assert_return (invoke "looped-parameters-f32-0"
  (i32.const 2) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 2) (f32.const 302.0) (f32.const 1.5) (f32.const 304.0) (f32.const 3.5) (f32.const 306.0)
  (f32.const 5.5) (f32.const 308.0) (f32.const 7.5) (f32.const 310.0) (f32.const 9.5) (f32.const 312.0))
(assert_return (invoke "looped-parameters-f32-0"
  (i32.const 3) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 3) (f32.const 301.5) (f32.const 1.5) (f32.const 303.5) (f32.const 3.5) (f32.const 305.5)
  (f32.const 5.5) (f32.const 307.5) (f32.const 7.5) (f32.const 309.5) (f32.const 9.5) (f32.const 311.5))
(assert_return (invoke "looped-parameters-f32-1"
  (i32.const 0) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 0) (f32.const 0.5) (f32.const 503.0) (f32.const 2.5) (f32.const 505.0) (f32.const 4.5)
  (f32.const 507.0) (f32.const 6.5) (f32.const 509.0) (f32.const 8.5) (f32.const 511.0) (f32.const 10.5))
(assert_return (invoke "looped-parameters-f32-1"
  (i32.const 1) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 1) (f32.const 0.5) (f32.const 102.0) (f32.const 2.5) (f32.const 104.0) (f32.const 4.5)
  (f32.const 106.0) (f32.const 6.5) (f32.const 108.0) (f32.const 8.5) (f32.const 110.0) (f32.const 10.5))
(assert_return (invoke "looped-parameters-f32-1"
  (i32.const 2) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 2) (f32.const 0.5) (f32.const 202.5) (f32.const 2.5) (f32.const 204.5) (f32.const 4.5)
  (f32.const 206.5) (f32.const 6.5) (f32.const 208.5) (f32.const 8.5) (f32.const 210.5) (f32.const 10.5))
(assert_return (invoke "looped-parameters-f32-1"
  (i32.const 3) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 3) (f32.const 0.5) (f32.const 503.0) (f32.const 2.5) (f32.const 505.0) (f32.const 4.5)
  (f32.const 507.0) (f32.const 6.5) (f32.const 509.0) (f32.const 8.5) (f32.const 511.0) (f32.const 10.5))
(assert_return (invoke "looped-parameters-f32-2"
  (i32.const 0) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 0) (f32.const 301.5) (f32.const 1.5) (f32.const 303.5) (f32.const 3.5) (f32.const 305.5)
  (f32.const 5.5) (f32.const 307.5) (f32.const 7.5) (f32.const 309.5) (f32.const 9.5) (f32.const 311.5))
(assert_return (invoke "looped-parameters-f32-2"
  (i32.const 1) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 1) (f32.const 101.5) (f32.const 1.5) (f32.const 103.5) (f32.const 3.5) (f32.const 105.5)
  (f32.const 5.5) (f32.const 107.5) (f32.const 7.5) (f32.const 109.5) (f32.const 9.5) (f32.const 111.5))
(assert_return (invoke "looped-parameters-f32-2"
  (i32.const 2) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 2) (f32.const 302.0) (f32.const 1.5) (f32.const 304.0) (f32.const 3.5) (f32.const 306.0)
  (f32.const 5.5) (f32.const 308.0) (f32.const 7.5) (f32.const 310.0) (f32.const 9.5) (f32.const 312.0))
(assert_return (invoke "looped-parameters-f32-2"
  (i32.const 3) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 3) (f32.const 301.5) (f32.const 1.5) (f32.const 303.5) (f32.const 3.5) (f32.const 305.5)
  (f32.const 5.5) (f32.const 307.5) (f32.const 7.5) (f32.const 309.5) (f32.const 9.5) (f32.const 311.5))
(assert_return (invoke "looped-parameters-f32-3"
  (i32.const 0) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 0) (f32.const 0.5) (f32.const 503.0) (f32.const 2.5) (f32.const 505.0) (f32.const 4.5)
  (f32.const 507.0) (f32.const 6.5) (f32.const 509.0) (f32.const 8.5) (f32.const 511.0) (f32.const 10.5))
(assert_return (invoke "looped-parameters-f32-3"
  (i32.const 1) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 1) (f32.const 0.5) (f32.const 102.0) (f32.const 2.5) (f32.const 104.0) (f32.const 4.5)
  (f32.const 106.0) (f32.const 6.5) (f32.const 108.0) (f32.const 8.5) (f32.const 110.0) (f32.const 10.5))
(assert_return (invoke "looped-parameters-f32-3"
  (i32.const 2) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 2) (f32.const 0.5) (f32.const 202.5) (f32.const 2.5) (f32.const 204.5) (f32.const 4.5)
  (f32.const 206.5) (f32.const 6.5) (f32.const 208.5) (f32.const 8.5) (f32.const 210.5) (f32.const 10.5))
(assert_return (invoke "looped-parameters-f32-3"
  (i32.const 3) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 3) (f32.const 0.5) (f32.const 503.0) (f32.const 2.5) (f32.const 505.0) (f32.const 4.5)
  (f32.const 507.0) (f32.const 6.5) (f32.const 509.0) (f32.const 8.5) (f32.const 511.0) (f32.const 10.5))
(assert_return (invoke "looped-parameters-f32-4"
  (i32.const 0) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 0) (f32.const 301.5) (f32.const 1.5) (f32.const 303.5) (f32.const 3.5) (f32.const 305.5)
  (f32.const 5.5) (f32.const 307.5) (f32.const 7.5) (f32.const 309.5) (f32.const 9.5) (f32.const 311.5))
(assert_return (invoke "looped-parameters-f32-4"
  (i32.const 1) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 1) (f32.const 101.5) (f32.const 1.5) (f32.const 103.5) (f32.const 3.5) (f32.const 105.5)
  (f32.const 5.5) (f32.const 107.5) (f32.const 7.5) (f32.const 109.5) (f32.const 9.5) (f32.const 111.5))
(assert_return (invoke "looped-parameters-f32-4"
  (i32.const 2) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 2) (f32.const 302.0) (f32.const 1.5) (f32.const 304.0) (f32.const 3.5) (f32.const 306.0)
  (f32.const 5.5) (f32.const 308.0) (f32.const 7.5) (f32.const 310.0) (f32.const 9.5) (f32.const 312.0))
(assert_return (invoke "looped-parameters-f32-4"
  (i32.const 3) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 3) (f32.const 301.5) (f32.const 1.5) (f32.const 303.5) (f32.const 3.5) (f32.const 305.5)
  (f32.const 5.5) (f32.const 307.5) (f32.const 7.5) (f32.const 309.5) (f32.const 9.5) (f32.const 311.5))
(assert_return (invoke "looped-parameters-f32-5"
  (i32.const 0) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 0) (f32.const 0.5) (f32.const 503.0) (f32.const 2.5) (f32.const 505.0) (f32.const 4.5)
  (f32.const 507.0) (f32.const 6.5) (f32.const 509.0) (f32.const 8.5) (f32.const 511.0) (f32.const 10.5))
(assert_return (invoke "looped-parameters-f32-5"
  (i32.const 1) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 1) (f32.const 0.5) (f32.const 102.0) (f32.const 2.5) (f32.const 104.0) (f32.const 4.5)
  (f32.const 106.0) (f32.const 6.5) (f32.const 108.0) (f32.const 8.5) (f32.const 110.0) (f32.const 10.5))
(assert_return (invoke "looped-parameters-f32-5"
  (i32.const 2) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 2) (f32.const 0.5) (f32.const 202.5) (f32.const 2.5) (f32.const 204.5) (f32.const 4.5)
  (f32.const 206.5) (f32.const 6.5) (f32.const 208.5) (f32.const 8.5) (f32.const 210.5) (f32.const 10.5))
(assert_return (invoke "looped-parameters-f32-5"
  (i32.const 3) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 3) (f32.const 0.5) (f32.const 503.0) (f32.const 2.5) (f32.const 505.0) (f32.const 4.5)
  (f32.const 507.0) (f32.const 6.5) (f32.const 509.0) (f32.const 8.5) (f32.const 511.0) (f32.const 10.5))
(assert_return (invoke "looped-parameters-f32-6"
  (i32.const 0) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 0) (f32.const 301.5) (f32.const 1.5) (f32.const 303.5) (f32.const 3.5) (f32.const 305.5)
  (f32.const 5.5) (f32.const 307.5) (f32.const 7.5) (f32.const 309.5) (f32.const 9.5) (f32.const 311.5))
(assert_return (invoke "looped-parameters-f32-6"
  (i32.const 1) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 1) (f32.const 101.5) (f32.const 1.5) (f32.const 103.5) (f32.const 3.5) (f32.const 105.5)
  (f32.const 5.5) (f32.const 107.5) (f32.const 7.5) (f32.const 109.5) (f32.const 9.5) (f32.const 111.5))
(assert_return (invoke "looped-parameters-f32-6"
  (i32.const 2) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 2) (f32.const 302.0) (f32.const 1.5) (f32.const 304.0) (f32.const 3.5) (f32.const 306.0)
  (f32.const 5.5) (f32.const 308.0) (f32.const 7.5) (f32.const 310.0) (f32.const 9.5) (f32.const 312.0))
(assert_return (invoke "looped-parameters-f32-6"
  (i32.const 3) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 3) (f32.const 301.5) (f32.const 1.5) (f32.const 303.5) (f32.const 3.5) (f32.const 305.5)
  (f32.const 5.5) (f32.const 307.5) (f32.const 7.5) (f32.const 309.5) (f32.const 9.5) (f32.const 311.5))
(assert_return (invoke "looped-parameters-f32-7"
  (i32.const 0) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 0) (f32.const 0.5) (f32.const 503.0) (f32.const 2.5) (f32.const 505.0) (f32.const 4.5)
  (f32.const 507.0) (f32.const 6.5) (f32.const 509.0) (f32.const 8.5) (f32.const 511.0) (f32.const 10.5))
(assert_return (invoke "looped-parameters-f32-7"
  (i32.const 1) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 1) (f32.const 0.5) (f32.const 102.0) (f32.const 2.5) (f32.const 104.0) (f32.const 4.5)
  (f32.const 106.0) (f32.const 6.5) (f32.const 108.0) (f32.const 8.5) (f32.const 110.0) (f32.const 10.5))
(assert_return (invoke "looped-parameters-f32-7"
  (i32.const 2) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 2) (f32.const 0.5) (f32.const 202.5) (f32.const 2.5) (f32.const 204.5) (f32.const 4.5)
  (f32.const 206.5) (f32.const 6.5) (f32.const 208.5) (f32.const 8.5) (f32.const 210.5) (f32.const 10.5))
(assert_return (invoke "looped-parameters-f32-7"
  (i32.const 3) (f32.const 0.5) (f32.const 1.5) (f32.const 2.5) (f32.const 3.5) (f32.const 4.5)
  (f32.const 5.5) (f32.const 6.5) (f32.const 7.5) (f32.const 8.5) (f32.const 9.5) (f32.const 10.5))
  (i32.const 3) (f32.const 0.5) (f32.const 503.0) (f32.const 2.5) (f32.const 505.0) (f32.const 4.5)
  (f32.const 507.0) (f32.const 6.5) (f32.const 509.0) (f32.const 8.5) (f32.const 511.0) (f32.const 10.5))

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
  (func $declared-f64-0 (export "declared-f64-0") (param i32)
  (result i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (local f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 i32)
    f64.const 1.25 local.set 1 f64.const 2.25 local.set 2 f64.const 3.25 local.set 3 f64.const 4.25
    local.set 4 f64.const 5.25 local.set 5 f64.const 6.25 local.set 6 f64.const 7.25 local.set 7
    f64.const 8.25 local.set 8 f64.const 9.25 local.set 9 f64.const 10.25 local.set 10 f64.const 11.25
    local.set 11
    block (result i32)
      try_table (result i32) (catch $e0 0)
        f64.const 101.25 local.set 1 f64.const 103.25 local.set 3 f64.const 105.25 local.set 5
        f64.const 107.25 local.set 7 f64.const 109.25 local.set 9 f64.const 111.25 local.set 11 local.get 0
        i32.const 1 i32.eq local.get 0 i32.mul call $throw-if local.get 1 f64.const 200.25 f64.add local.tee 1
        drop local.get 3 f64.const 200.25 f64.add local.tee 3 drop local.get 5 f64.const 200.25 f64.add
        local.tee 5 drop local.get 7 f64.const 200.25 f64.add local.tee 7 drop local.get 9 f64.const 200.25
        f64.add local.tee 9 drop local.get 11 f64.const 200.25 f64.add local.tee 11 drop local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if f64.const 301.25 local.set 1 f64.const 303.25
        local.set 3 f64.const 305.25 local.set 5 f64.const 307.25 local.set 7 f64.const 309.25 local.set 9
        f64.const 311.25 local.set 11 local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $declared-f64-1 (export "declared-f64-1") (param i32)
  (result i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (local f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 i32)
    f64.const 1.25 local.set 1 f64.const 2.25 local.set 2 f64.const 3.25 local.set 3 f64.const 4.25
    local.set 4 f64.const 5.25 local.set 5 f64.const 6.25 local.set 6 f64.const 7.25 local.set 7
    f64.const 8.25 local.set 8 f64.const 9.25 local.set 9 f64.const 10.25 local.set 10 f64.const 11.25
    local.set 11
    block (result i32)
      try_table (result i32) (catch $e0 0)
        local.get 2 f64.const 100.25 f64.add local.tee 2 drop local.get 4 f64.const 100.25 f64.add local.tee 4
        drop local.get 6 f64.const 100.25 f64.add local.tee 6 drop local.get 8 f64.const 100.25 f64.add
        local.tee 8 drop local.get 10 f64.const 100.25 f64.add local.tee 10 drop local.get 0 i32.const 1
        i32.eq local.get 0 i32.mul call $throw-if f64.const 202.25 local.set 2 f64.const 204.25 local.set 4
        f64.const 206.25 local.set 6 f64.const 208.25 local.set 8 f64.const 210.25 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 f64.const 300.25 f64.add local.tee 2
        drop local.get 4 f64.const 300.25 f64.add local.tee 4 drop local.get 6 f64.const 300.25 f64.add
        local.tee 6 drop local.get 8 f64.const 300.25 f64.add local.tee 8 drop local.get 10 f64.const 300.25
        f64.add local.tee 10 drop local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $declared-f64-2 (export "declared-f64-2") (param i32)
  (result i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (local f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 i32)
    f64.const 1.25 local.set 1 f64.const 2.25 local.set 2 f64.const 3.25 local.set 3 f64.const 4.25
    local.set 4 f64.const 5.25 local.set 5 f64.const 6.25 local.set 6 f64.const 7.25 local.set 7
    f64.const 8.25 local.set 8 f64.const 9.25 local.set 9 f64.const 10.25 local.set 10 f64.const 11.25
    local.set 11
    block (result i32)
      try_table (result i32) (catch $e0 0)
        f64.const 101.25 local.set 1 f64.const 103.25 local.set 3 f64.const 105.25 local.set 5
        f64.const 107.25 local.set 7 f64.const 109.25 local.set 9 f64.const 111.25 local.set 11 local.get 0
        i32.const 1 i32.eq local.get 0 i32.mul call $throw-if local.get 1 f64.const 200.25 f64.add local.tee 1
        drop local.get 3 f64.const 200.25 f64.add local.tee 3 drop local.get 5 f64.const 200.25 f64.add
        local.tee 5 drop local.get 7 f64.const 200.25 f64.add local.tee 7 drop local.get 9 f64.const 200.25
        f64.add local.tee 9 drop local.get 11 f64.const 200.25 f64.add local.tee 11 drop local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if f64.const 301.25 local.set 1 f64.const 303.25
        local.set 3 f64.const 305.25 local.set 5 f64.const 307.25 local.set 7 f64.const 309.25 local.set 9
        f64.const 311.25 local.set 11 local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $declared-f64-3 (export "declared-f64-3") (param i32)
  (result i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (local f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 i32)
    f64.const 1.25 local.set 1 f64.const 2.25 local.set 2 f64.const 3.25 local.set 3 f64.const 4.25
    local.set 4 f64.const 5.25 local.set 5 f64.const 6.25 local.set 6 f64.const 7.25 local.set 7
    f64.const 8.25 local.set 8 f64.const 9.25 local.set 9 f64.const 10.25 local.set 10 f64.const 11.25
    local.set 11
    block (result i32)
      try_table (result i32) (catch $e0 0)
        local.get 2 f64.const 100.25 f64.add local.tee 2 drop local.get 4 f64.const 100.25 f64.add local.tee 4
        drop local.get 6 f64.const 100.25 f64.add local.tee 6 drop local.get 8 f64.const 100.25 f64.add
        local.tee 8 drop local.get 10 f64.const 100.25 f64.add local.tee 10 drop local.get 0 i32.const 1
        i32.eq local.get 0 i32.mul call $throw-if f64.const 202.25 local.set 2 f64.const 204.25 local.set 4
        f64.const 206.25 local.set 6 f64.const 208.25 local.set 8 f64.const 210.25 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 f64.const 300.25 f64.add local.tee 2
        drop local.get 4 f64.const 300.25 f64.add local.tee 4 drop local.get 6 f64.const 300.25 f64.add
        local.tee 6 drop local.get 8 f64.const 300.25 f64.add local.tee 8 drop local.get 10 f64.const 300.25
        f64.add local.tee 10 drop local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $declared-f64-4 (export "declared-f64-4") (param i32)
  (result i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (local f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 i32)
    f64.const 1.25 local.set 1 f64.const 2.25 local.set 2 f64.const 3.25 local.set 3 f64.const 4.25
    local.set 4 f64.const 5.25 local.set 5 f64.const 6.25 local.set 6 f64.const 7.25 local.set 7
    f64.const 8.25 local.set 8 f64.const 9.25 local.set 9 f64.const 10.25 local.set 10 f64.const 11.25
    local.set 11
    block (result i32)
      try_table (result i32) (catch $e0 0)
        f64.const 101.25 local.set 1 f64.const 103.25 local.set 3 f64.const 105.25 local.set 5
        f64.const 107.25 local.set 7 f64.const 109.25 local.set 9 f64.const 111.25 local.set 11 local.get 0
        i32.const 1 i32.eq local.get 0 i32.mul call $throw-if local.get 1 f64.const 200.25 f64.add local.tee 1
        drop local.get 3 f64.const 200.25 f64.add local.tee 3 drop local.get 5 f64.const 200.25 f64.add
        local.tee 5 drop local.get 7 f64.const 200.25 f64.add local.tee 7 drop local.get 9 f64.const 200.25
        f64.add local.tee 9 drop local.get 11 f64.const 200.25 f64.add local.tee 11 drop local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if f64.const 301.25 local.set 1 f64.const 303.25
        local.set 3 f64.const 305.25 local.set 5 f64.const 307.25 local.set 7 f64.const 309.25 local.set 9
        f64.const 311.25 local.set 11 local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $declared-f64-5 (export "declared-f64-5") (param i32)
  (result i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (local f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 i32)
    f64.const 1.25 local.set 1 f64.const 2.25 local.set 2 f64.const 3.25 local.set 3 f64.const 4.25
    local.set 4 f64.const 5.25 local.set 5 f64.const 6.25 local.set 6 f64.const 7.25 local.set 7
    f64.const 8.25 local.set 8 f64.const 9.25 local.set 9 f64.const 10.25 local.set 10 f64.const 11.25
    local.set 11
    block (result i32)
      try_table (result i32) (catch $e0 0)
        local.get 2 f64.const 100.25 f64.add local.tee 2 drop local.get 4 f64.const 100.25 f64.add local.tee 4
        drop local.get 6 f64.const 100.25 f64.add local.tee 6 drop local.get 8 f64.const 100.25 f64.add
        local.tee 8 drop local.get 10 f64.const 100.25 f64.add local.tee 10 drop local.get 0 i32.const 1
        i32.eq local.get 0 i32.mul call $throw-if f64.const 202.25 local.set 2 f64.const 204.25 local.set 4
        f64.const 206.25 local.set 6 f64.const 208.25 local.set 8 f64.const 210.25 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 f64.const 300.25 f64.add local.tee 2
        drop local.get 4 f64.const 300.25 f64.add local.tee 4 drop local.get 6 f64.const 300.25 f64.add
        local.tee 6 drop local.get 8 f64.const 300.25 f64.add local.tee 8 drop local.get 10 f64.const 300.25
        f64.add local.tee 10 drop local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $declared-f64-6 (export "declared-f64-6") (param i32)
  (result i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (local f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 i32)
    f64.const 1.25 local.set 1 f64.const 2.25 local.set 2 f64.const 3.25 local.set 3 f64.const 4.25
    local.set 4 f64.const 5.25 local.set 5 f64.const 6.25 local.set 6 f64.const 7.25 local.set 7
    f64.const 8.25 local.set 8 f64.const 9.25 local.set 9 f64.const 10.25 local.set 10 f64.const 11.25
    local.set 11
    block (result i32)
      try_table (result i32) (catch $e0 0)
        f64.const 101.25 local.set 1 f64.const 103.25 local.set 3 f64.const 105.25 local.set 5
        f64.const 107.25 local.set 7 f64.const 109.25 local.set 9 f64.const 111.25 local.set 11 local.get 0
        i32.const 1 i32.eq local.get 0 i32.mul call $throw-if local.get 1 f64.const 200.25 f64.add local.tee 1
        drop local.get 3 f64.const 200.25 f64.add local.tee 3 drop local.get 5 f64.const 200.25 f64.add
        local.tee 5 drop local.get 7 f64.const 200.25 f64.add local.tee 7 drop local.get 9 f64.const 200.25
        f64.add local.tee 9 drop local.get 11 f64.const 200.25 f64.add local.tee 11 drop local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if f64.const 301.25 local.set 1 f64.const 303.25
        local.set 3 f64.const 305.25 local.set 5 f64.const 307.25 local.set 7 f64.const 309.25 local.set 9
        f64.const 311.25 local.set 11 local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $declared-f64-7 (export "declared-f64-7") (param i32)
  (result i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (local f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 i32)
    f64.const 1.25 local.set 1 f64.const 2.25 local.set 2 f64.const 3.25 local.set 3 f64.const 4.25
    local.set 4 f64.const 5.25 local.set 5 f64.const 6.25 local.set 6 f64.const 7.25 local.set 7
    f64.const 8.25 local.set 8 f64.const 9.25 local.set 9 f64.const 10.25 local.set 10 f64.const 11.25
    local.set 11
    block (result i32)
      try_table (result i32) (catch $e0 0)
        local.get 2 f64.const 100.25 f64.add local.tee 2 drop local.get 4 f64.const 100.25 f64.add local.tee 4
        drop local.get 6 f64.const 100.25 f64.add local.tee 6 drop local.get 8 f64.const 100.25 f64.add
        local.tee 8 drop local.get 10 f64.const 100.25 f64.add local.tee 10 drop local.get 0 i32.const 1
        i32.eq local.get 0 i32.mul call $throw-if f64.const 202.25 local.set 2 f64.const 204.25 local.set 4
        f64.const 206.25 local.set 6 f64.const 208.25 local.set 8 f64.const 210.25 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 f64.const 300.25 f64.add local.tee 2
        drop local.get 4 f64.const 300.25 f64.add local.tee 4 drop local.get 6 f64.const 300.25 f64.add
        local.tee 6 drop local.get 8 f64.const 300.25 f64.add local.tee 8 drop local.get 10 f64.const 300.25
        f64.add local.tee 10 drop local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-f64-0 (export "looped-f64-0") (param i32)
  (result i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (local f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 i32)
    f64.const 1.25 local.set 1 f64.const 2.25 local.set 2 f64.const 3.25 local.set 3 f64.const 4.25
    local.set 4 f64.const 5.25 local.set 5 f64.const 6.25 local.set 6 f64.const 7.25 local.set 7
    f64.const 8.25 local.set 8 f64.const 9.25 local.set 9 f64.const 10.25 local.set 10 f64.const 11.25
    local.set 11
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
        f64.const 101.25 local.set 1 f64.const 103.25 local.set 3 f64.const 105.25 local.set 5
        f64.const 107.25 local.set 7 f64.const 109.25 local.set 9 f64.const 111.25 local.set 11 local.get 0
        i32.const 1 i32.eq local.get 0 i32.mul call $throw-if local.get 1 f64.const 200.25 f64.add local.tee 1
        drop local.get 3 f64.const 200.25 f64.add local.tee 3 drop local.get 5 f64.const 200.25 f64.add
        local.tee 5 drop local.get 7 f64.const 200.25 f64.add local.tee 7 drop local.get 9 f64.const 200.25
        f64.add local.tee 9 drop local.get 11 f64.const 200.25 f64.add local.tee 11 drop local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if f64.const 301.25 local.set 1 f64.const 303.25
        local.set 3 f64.const 305.25 local.set 5 f64.const 307.25 local.set 7 f64.const 309.25 local.set 9
        f64.const 311.25 local.set 11 local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-f64-1 (export "looped-f64-1") (param i32)
  (result i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (local f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 i32)
    f64.const 1.25 local.set 1 f64.const 2.25 local.set 2 f64.const 3.25 local.set 3 f64.const 4.25
    local.set 4 f64.const 5.25 local.set 5 f64.const 6.25 local.set 6 f64.const 7.25 local.set 7
    f64.const 8.25 local.set 8 f64.const 9.25 local.set 9 f64.const 10.25 local.set 10 f64.const 11.25
    local.set 11
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
        local.get 2 f64.const 100.25 f64.add local.tee 2 drop local.get 4 f64.const 100.25 f64.add local.tee 4
        drop local.get 6 f64.const 100.25 f64.add local.tee 6 drop local.get 8 f64.const 100.25 f64.add
        local.tee 8 drop local.get 10 f64.const 100.25 f64.add local.tee 10 drop local.get 0 i32.const 1
        i32.eq local.get 0 i32.mul call $throw-if f64.const 202.25 local.set 2 f64.const 204.25 local.set 4
        f64.const 206.25 local.set 6 f64.const 208.25 local.set 8 f64.const 210.25 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 f64.const 300.25 f64.add local.tee 2
        drop local.get 4 f64.const 300.25 f64.add local.tee 4 drop local.get 6 f64.const 300.25 f64.add
        local.tee 6 drop local.get 8 f64.const 300.25 f64.add local.tee 8 drop local.get 10 f64.const 300.25
        f64.add local.tee 10 drop local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-f64-2 (export "looped-f64-2") (param i32)
  (result i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (local f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 i32)
    f64.const 1.25 local.set 1 f64.const 2.25 local.set 2 f64.const 3.25 local.set 3 f64.const 4.25
    local.set 4 f64.const 5.25 local.set 5 f64.const 6.25 local.set 6 f64.const 7.25 local.set 7
    f64.const 8.25 local.set 8 f64.const 9.25 local.set 9 f64.const 10.25 local.set 10 f64.const 11.25
    local.set 11
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
        f64.const 101.25 local.set 1 f64.const 103.25 local.set 3 f64.const 105.25 local.set 5
        f64.const 107.25 local.set 7 f64.const 109.25 local.set 9 f64.const 111.25 local.set 11 local.get 0
        i32.const 1 i32.eq local.get 0 i32.mul call $throw-if local.get 1 f64.const 200.25 f64.add local.tee 1
        drop local.get 3 f64.const 200.25 f64.add local.tee 3 drop local.get 5 f64.const 200.25 f64.add
        local.tee 5 drop local.get 7 f64.const 200.25 f64.add local.tee 7 drop local.get 9 f64.const 200.25
        f64.add local.tee 9 drop local.get 11 f64.const 200.25 f64.add local.tee 11 drop local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if f64.const 301.25 local.set 1 f64.const 303.25
        local.set 3 f64.const 305.25 local.set 5 f64.const 307.25 local.set 7 f64.const 309.25 local.set 9
        f64.const 311.25 local.set 11 local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-f64-3 (export "looped-f64-3") (param i32)
  (result i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (local f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 i32)
    f64.const 1.25 local.set 1 f64.const 2.25 local.set 2 f64.const 3.25 local.set 3 f64.const 4.25
    local.set 4 f64.const 5.25 local.set 5 f64.const 6.25 local.set 6 f64.const 7.25 local.set 7
    f64.const 8.25 local.set 8 f64.const 9.25 local.set 9 f64.const 10.25 local.set 10 f64.const 11.25
    local.set 11
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
        local.get 2 f64.const 100.25 f64.add local.tee 2 drop local.get 4 f64.const 100.25 f64.add local.tee 4
        drop local.get 6 f64.const 100.25 f64.add local.tee 6 drop local.get 8 f64.const 100.25 f64.add
        local.tee 8 drop local.get 10 f64.const 100.25 f64.add local.tee 10 drop local.get 0 i32.const 1
        i32.eq local.get 0 i32.mul call $throw-if f64.const 202.25 local.set 2 f64.const 204.25 local.set 4
        f64.const 206.25 local.set 6 f64.const 208.25 local.set 8 f64.const 210.25 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 f64.const 300.25 f64.add local.tee 2
        drop local.get 4 f64.const 300.25 f64.add local.tee 4 drop local.get 6 f64.const 300.25 f64.add
        local.tee 6 drop local.get 8 f64.const 300.25 f64.add local.tee 8 drop local.get 10 f64.const 300.25
        f64.add local.tee 10 drop local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-f64-4 (export "looped-f64-4") (param i32)
  (result i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (local f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 i32)
    f64.const 1.25 local.set 1 f64.const 2.25 local.set 2 f64.const 3.25 local.set 3 f64.const 4.25
    local.set 4 f64.const 5.25 local.set 5 f64.const 6.25 local.set 6 f64.const 7.25 local.set 7
    f64.const 8.25 local.set 8 f64.const 9.25 local.set 9 f64.const 10.25 local.set 10 f64.const 11.25
    local.set 11
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
        f64.const 101.25 local.set 1 f64.const 103.25 local.set 3 f64.const 105.25 local.set 5
        f64.const 107.25 local.set 7 f64.const 109.25 local.set 9 f64.const 111.25 local.set 11 local.get 0
        i32.const 1 i32.eq local.get 0 i32.mul call $throw-if local.get 1 f64.const 200.25 f64.add local.tee 1
        drop local.get 3 f64.const 200.25 f64.add local.tee 3 drop local.get 5 f64.const 200.25 f64.add
        local.tee 5 drop local.get 7 f64.const 200.25 f64.add local.tee 7 drop local.get 9 f64.const 200.25
        f64.add local.tee 9 drop local.get 11 f64.const 200.25 f64.add local.tee 11 drop local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if f64.const 301.25 local.set 1 f64.const 303.25
        local.set 3 f64.const 305.25 local.set 5 f64.const 307.25 local.set 7 f64.const 309.25 local.set 9
        f64.const 311.25 local.set 11 local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-f64-5 (export "looped-f64-5") (param i32)
  (result i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (local f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 i32)
    f64.const 1.25 local.set 1 f64.const 2.25 local.set 2 f64.const 3.25 local.set 3 f64.const 4.25
    local.set 4 f64.const 5.25 local.set 5 f64.const 6.25 local.set 6 f64.const 7.25 local.set 7
    f64.const 8.25 local.set 8 f64.const 9.25 local.set 9 f64.const 10.25 local.set 10 f64.const 11.25
    local.set 11
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
        local.get 2 f64.const 100.25 f64.add local.tee 2 drop local.get 4 f64.const 100.25 f64.add local.tee 4
        drop local.get 6 f64.const 100.25 f64.add local.tee 6 drop local.get 8 f64.const 100.25 f64.add
        local.tee 8 drop local.get 10 f64.const 100.25 f64.add local.tee 10 drop local.get 0 i32.const 1
        i32.eq local.get 0 i32.mul call $throw-if f64.const 202.25 local.set 2 f64.const 204.25 local.set 4
        f64.const 206.25 local.set 6 f64.const 208.25 local.set 8 f64.const 210.25 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 f64.const 300.25 f64.add local.tee 2
        drop local.get 4 f64.const 300.25 f64.add local.tee 4 drop local.get 6 f64.const 300.25 f64.add
        local.tee 6 drop local.get 8 f64.const 300.25 f64.add local.tee 8 drop local.get 10 f64.const 300.25
        f64.add local.tee 10 drop local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-f64-6 (export "looped-f64-6") (param i32)
  (result i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (local f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 i32)
    f64.const 1.25 local.set 1 f64.const 2.25 local.set 2 f64.const 3.25 local.set 3 f64.const 4.25
    local.set 4 f64.const 5.25 local.set 5 f64.const 6.25 local.set 6 f64.const 7.25 local.set 7
    f64.const 8.25 local.set 8 f64.const 9.25 local.set 9 f64.const 10.25 local.set 10 f64.const 11.25
    local.set 11
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
        f64.const 101.25 local.set 1 f64.const 103.25 local.set 3 f64.const 105.25 local.set 5
        f64.const 107.25 local.set 7 f64.const 109.25 local.set 9 f64.const 111.25 local.set 11 local.get 0
        i32.const 1 i32.eq local.get 0 i32.mul call $throw-if local.get 1 f64.const 200.25 f64.add local.tee 1
        drop local.get 3 f64.const 200.25 f64.add local.tee 3 drop local.get 5 f64.const 200.25 f64.add
        local.tee 5 drop local.get 7 f64.const 200.25 f64.add local.tee 7 drop local.get 9 f64.const 200.25
        f64.add local.tee 9 drop local.get 11 f64.const 200.25 f64.add local.tee 11 drop local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if f64.const 301.25 local.set 1 f64.const 303.25
        local.set 3 f64.const 305.25 local.set 5 f64.const 307.25 local.set 7 f64.const 309.25 local.set 9
        f64.const 311.25 local.set 11 local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-f64-7 (export "looped-f64-7") (param i32)
  (result i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (local f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 i32)
    f64.const 1.25 local.set 1 f64.const 2.25 local.set 2 f64.const 3.25 local.set 3 f64.const 4.25
    local.set 4 f64.const 5.25 local.set 5 f64.const 6.25 local.set 6 f64.const 7.25 local.set 7
    f64.const 8.25 local.set 8 f64.const 9.25 local.set 9 f64.const 10.25 local.set 10 f64.const 11.25
    local.set 11
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
        local.get 2 f64.const 100.25 f64.add local.tee 2 drop local.get 4 f64.const 100.25 f64.add local.tee 4
        drop local.get 6 f64.const 100.25 f64.add local.tee 6 drop local.get 8 f64.const 100.25 f64.add
        local.tee 8 drop local.get 10 f64.const 100.25 f64.add local.tee 10 drop local.get 0 i32.const 1
        i32.eq local.get 0 i32.mul call $throw-if f64.const 202.25 local.set 2 f64.const 204.25 local.set 4
        f64.const 206.25 local.set 6 f64.const 208.25 local.set 8 f64.const 210.25 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 f64.const 300.25 f64.add local.tee 2
        drop local.get 4 f64.const 300.25 f64.add local.tee 4 drop local.get 6 f64.const 300.25 f64.add
        local.tee 6 drop local.get 8 f64.const 300.25 f64.add local.tee 8 drop local.get 10 f64.const 300.25
        f64.add local.tee 10 drop local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $parameters-f64-0 (export "parameters-f64-0") (param i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (result i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local i32)
    block (result i32)
      try_table (result i32) (catch $e0 0)
        f64.const 101.25 local.set 1 f64.const 103.25 local.set 3 f64.const 105.25 local.set 5
        f64.const 107.25 local.set 7 f64.const 109.25 local.set 9 f64.const 111.25 local.set 11 local.get 0
        i32.const 1 i32.eq local.get 0 i32.mul call $throw-if local.get 1 f64.const 200.25 f64.add local.tee 1
        drop local.get 3 f64.const 200.25 f64.add local.tee 3 drop local.get 5 f64.const 200.25 f64.add
        local.tee 5 drop local.get 7 f64.const 200.25 f64.add local.tee 7 drop local.get 9 f64.const 200.25
        f64.add local.tee 9 drop local.get 11 f64.const 200.25 f64.add local.tee 11 drop local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if f64.const 301.25 local.set 1 f64.const 303.25
        local.set 3 f64.const 305.25 local.set 5 f64.const 307.25 local.set 7 f64.const 309.25 local.set 9
        f64.const 311.25 local.set 11 local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $parameters-f64-1 (export "parameters-f64-1") (param i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (result i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local i32)
    block (result i32)
      try_table (result i32) (catch $e0 0)
        local.get 2 f64.const 100.25 f64.add local.tee 2 drop local.get 4 f64.const 100.25 f64.add local.tee 4
        drop local.get 6 f64.const 100.25 f64.add local.tee 6 drop local.get 8 f64.const 100.25 f64.add
        local.tee 8 drop local.get 10 f64.const 100.25 f64.add local.tee 10 drop local.get 0 i32.const 1
        i32.eq local.get 0 i32.mul call $throw-if f64.const 202.25 local.set 2 f64.const 204.25 local.set 4
        f64.const 206.25 local.set 6 f64.const 208.25 local.set 8 f64.const 210.25 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 f64.const 300.25 f64.add local.tee 2
        drop local.get 4 f64.const 300.25 f64.add local.tee 4 drop local.get 6 f64.const 300.25 f64.add
        local.tee 6 drop local.get 8 f64.const 300.25 f64.add local.tee 8 drop local.get 10 f64.const 300.25
        f64.add local.tee 10 drop local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $parameters-f64-2 (export "parameters-f64-2") (param i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (result i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local i32)
    block (result i32)
      try_table (result i32) (catch $e0 0)
        f64.const 101.25 local.set 1 f64.const 103.25 local.set 3 f64.const 105.25 local.set 5
        f64.const 107.25 local.set 7 f64.const 109.25 local.set 9 f64.const 111.25 local.set 11 local.get 0
        i32.const 1 i32.eq local.get 0 i32.mul call $throw-if local.get 1 f64.const 200.25 f64.add local.tee 1
        drop local.get 3 f64.const 200.25 f64.add local.tee 3 drop local.get 5 f64.const 200.25 f64.add
        local.tee 5 drop local.get 7 f64.const 200.25 f64.add local.tee 7 drop local.get 9 f64.const 200.25
        f64.add local.tee 9 drop local.get 11 f64.const 200.25 f64.add local.tee 11 drop local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if f64.const 301.25 local.set 1 f64.const 303.25
        local.set 3 f64.const 305.25 local.set 5 f64.const 307.25 local.set 7 f64.const 309.25 local.set 9
        f64.const 311.25 local.set 11 local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $parameters-f64-3 (export "parameters-f64-3") (param i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (result i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local i32)
    block (result i32)
      try_table (result i32) (catch $e0 0)
        local.get 2 f64.const 100.25 f64.add local.tee 2 drop local.get 4 f64.const 100.25 f64.add local.tee 4
        drop local.get 6 f64.const 100.25 f64.add local.tee 6 drop local.get 8 f64.const 100.25 f64.add
        local.tee 8 drop local.get 10 f64.const 100.25 f64.add local.tee 10 drop local.get 0 i32.const 1
        i32.eq local.get 0 i32.mul call $throw-if f64.const 202.25 local.set 2 f64.const 204.25 local.set 4
        f64.const 206.25 local.set 6 f64.const 208.25 local.set 8 f64.const 210.25 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 f64.const 300.25 f64.add local.tee 2
        drop local.get 4 f64.const 300.25 f64.add local.tee 4 drop local.get 6 f64.const 300.25 f64.add
        local.tee 6 drop local.get 8 f64.const 300.25 f64.add local.tee 8 drop local.get 10 f64.const 300.25
        f64.add local.tee 10 drop local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $parameters-f64-4 (export "parameters-f64-4") (param i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (result i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local i32)
    block (result i32)
      try_table (result i32) (catch $e0 0)
        f64.const 101.25 local.set 1 f64.const 103.25 local.set 3 f64.const 105.25 local.set 5
        f64.const 107.25 local.set 7 f64.const 109.25 local.set 9 f64.const 111.25 local.set 11 local.get 0
        i32.const 1 i32.eq local.get 0 i32.mul call $throw-if local.get 1 f64.const 200.25 f64.add local.tee 1
        drop local.get 3 f64.const 200.25 f64.add local.tee 3 drop local.get 5 f64.const 200.25 f64.add
        local.tee 5 drop local.get 7 f64.const 200.25 f64.add local.tee 7 drop local.get 9 f64.const 200.25
        f64.add local.tee 9 drop local.get 11 f64.const 200.25 f64.add local.tee 11 drop local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if f64.const 301.25 local.set 1 f64.const 303.25
        local.set 3 f64.const 305.25 local.set 5 f64.const 307.25 local.set 7 f64.const 309.25 local.set 9
        f64.const 311.25 local.set 11 local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $parameters-f64-5 (export "parameters-f64-5") (param i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (result i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local i32)
    block (result i32)
      try_table (result i32) (catch $e0 0)
        local.get 2 f64.const 100.25 f64.add local.tee 2 drop local.get 4 f64.const 100.25 f64.add local.tee 4
        drop local.get 6 f64.const 100.25 f64.add local.tee 6 drop local.get 8 f64.const 100.25 f64.add
        local.tee 8 drop local.get 10 f64.const 100.25 f64.add local.tee 10 drop local.get 0 i32.const 1
        i32.eq local.get 0 i32.mul call $throw-if f64.const 202.25 local.set 2 f64.const 204.25 local.set 4
        f64.const 206.25 local.set 6 f64.const 208.25 local.set 8 f64.const 210.25 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 f64.const 300.25 f64.add local.tee 2
        drop local.get 4 f64.const 300.25 f64.add local.tee 4 drop local.get 6 f64.const 300.25 f64.add
        local.tee 6 drop local.get 8 f64.const 300.25 f64.add local.tee 8 drop local.get 10 f64.const 300.25
        f64.add local.tee 10 drop local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $parameters-f64-6 (export "parameters-f64-6") (param i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (result i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local i32)
    block (result i32)
      try_table (result i32) (catch $e0 0)
        f64.const 101.25 local.set 1 f64.const 103.25 local.set 3 f64.const 105.25 local.set 5
        f64.const 107.25 local.set 7 f64.const 109.25 local.set 9 f64.const 111.25 local.set 11 local.get 0
        i32.const 1 i32.eq local.get 0 i32.mul call $throw-if local.get 1 f64.const 200.25 f64.add local.tee 1
        drop local.get 3 f64.const 200.25 f64.add local.tee 3 drop local.get 5 f64.const 200.25 f64.add
        local.tee 5 drop local.get 7 f64.const 200.25 f64.add local.tee 7 drop local.get 9 f64.const 200.25
        f64.add local.tee 9 drop local.get 11 f64.const 200.25 f64.add local.tee 11 drop local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if f64.const 301.25 local.set 1 f64.const 303.25
        local.set 3 f64.const 305.25 local.set 5 f64.const 307.25 local.set 7 f64.const 309.25 local.set 9
        f64.const 311.25 local.set 11 local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $parameters-f64-7 (export "parameters-f64-7") (param i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (result i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local i32)
    block (result i32)
      try_table (result i32) (catch $e0 0)
        local.get 2 f64.const 100.25 f64.add local.tee 2 drop local.get 4 f64.const 100.25 f64.add local.tee 4
        drop local.get 6 f64.const 100.25 f64.add local.tee 6 drop local.get 8 f64.const 100.25 f64.add
        local.tee 8 drop local.get 10 f64.const 100.25 f64.add local.tee 10 drop local.get 0 i32.const 1
        i32.eq local.get 0 i32.mul call $throw-if f64.const 202.25 local.set 2 f64.const 204.25 local.set 4
        f64.const 206.25 local.set 6 f64.const 208.25 local.set 8 f64.const 210.25 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 f64.const 300.25 f64.add local.tee 2
        drop local.get 4 f64.const 300.25 f64.add local.tee 4 drop local.get 6 f64.const 300.25 f64.add
        local.tee 6 drop local.get 8 f64.const 300.25 f64.add local.tee 8 drop local.get 10 f64.const 300.25
        f64.add local.tee 10 drop local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-parameters-f64-0 (export "looped-parameters-f64-0")
  (param i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (result i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local i32)
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
        f64.const 101.25 local.set 1 f64.const 103.25 local.set 3 f64.const 105.25 local.set 5
        f64.const 107.25 local.set 7 f64.const 109.25 local.set 9 f64.const 111.25 local.set 11 local.get 0
        i32.const 1 i32.eq local.get 0 i32.mul call $throw-if local.get 1 f64.const 200.25 f64.add local.tee 1
        drop local.get 3 f64.const 200.25 f64.add local.tee 3 drop local.get 5 f64.const 200.25 f64.add
        local.tee 5 drop local.get 7 f64.const 200.25 f64.add local.tee 7 drop local.get 9 f64.const 200.25
        f64.add local.tee 9 drop local.get 11 f64.const 200.25 f64.add local.tee 11 drop local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if f64.const 301.25 local.set 1 f64.const 303.25
        local.set 3 f64.const 305.25 local.set 5 f64.const 307.25 local.set 7 f64.const 309.25 local.set 9
        f64.const 311.25 local.set 11 local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-parameters-f64-1 (export "looped-parameters-f64-1")
  (param i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (result i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local i32)
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
        local.get 2 f64.const 100.25 f64.add local.tee 2 drop local.get 4 f64.const 100.25 f64.add local.tee 4
        drop local.get 6 f64.const 100.25 f64.add local.tee 6 drop local.get 8 f64.const 100.25 f64.add
        local.tee 8 drop local.get 10 f64.const 100.25 f64.add local.tee 10 drop local.get 0 i32.const 1
        i32.eq local.get 0 i32.mul call $throw-if f64.const 202.25 local.set 2 f64.const 204.25 local.set 4
        f64.const 206.25 local.set 6 f64.const 208.25 local.set 8 f64.const 210.25 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 f64.const 300.25 f64.add local.tee 2
        drop local.get 4 f64.const 300.25 f64.add local.tee 4 drop local.get 6 f64.const 300.25 f64.add
        local.tee 6 drop local.get 8 f64.const 300.25 f64.add local.tee 8 drop local.get 10 f64.const 300.25
        f64.add local.tee 10 drop local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-parameters-f64-2 (export "looped-parameters-f64-2")
  (param i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (result i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local i32)
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
        f64.const 101.25 local.set 1 f64.const 103.25 local.set 3 f64.const 105.25 local.set 5
        f64.const 107.25 local.set 7 f64.const 109.25 local.set 9 f64.const 111.25 local.set 11 local.get 0
        i32.const 1 i32.eq local.get 0 i32.mul call $throw-if local.get 1 f64.const 200.25 f64.add local.tee 1
        drop local.get 3 f64.const 200.25 f64.add local.tee 3 drop local.get 5 f64.const 200.25 f64.add
        local.tee 5 drop local.get 7 f64.const 200.25 f64.add local.tee 7 drop local.get 9 f64.const 200.25
        f64.add local.tee 9 drop local.get 11 f64.const 200.25 f64.add local.tee 11 drop local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if f64.const 301.25 local.set 1 f64.const 303.25
        local.set 3 f64.const 305.25 local.set 5 f64.const 307.25 local.set 7 f64.const 309.25 local.set 9
        f64.const 311.25 local.set 11 local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-parameters-f64-3 (export "looped-parameters-f64-3")
  (param i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (result i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local i32)
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
        local.get 2 f64.const 100.25 f64.add local.tee 2 drop local.get 4 f64.const 100.25 f64.add local.tee 4
        drop local.get 6 f64.const 100.25 f64.add local.tee 6 drop local.get 8 f64.const 100.25 f64.add
        local.tee 8 drop local.get 10 f64.const 100.25 f64.add local.tee 10 drop local.get 0 i32.const 1
        i32.eq local.get 0 i32.mul call $throw-if f64.const 202.25 local.set 2 f64.const 204.25 local.set 4
        f64.const 206.25 local.set 6 f64.const 208.25 local.set 8 f64.const 210.25 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 f64.const 300.25 f64.add local.tee 2
        drop local.get 4 f64.const 300.25 f64.add local.tee 4 drop local.get 6 f64.const 300.25 f64.add
        local.tee 6 drop local.get 8 f64.const 300.25 f64.add local.tee 8 drop local.get 10 f64.const 300.25
        f64.add local.tee 10 drop local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-parameters-f64-4 (export "looped-parameters-f64-4")
  (param i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (result i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local i32)
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
        f64.const 101.25 local.set 1 f64.const 103.25 local.set 3 f64.const 105.25 local.set 5
        f64.const 107.25 local.set 7 f64.const 109.25 local.set 9 f64.const 111.25 local.set 11 local.get 0
        i32.const 1 i32.eq local.get 0 i32.mul call $throw-if local.get 1 f64.const 200.25 f64.add local.tee 1
        drop local.get 3 f64.const 200.25 f64.add local.tee 3 drop local.get 5 f64.const 200.25 f64.add
        local.tee 5 drop local.get 7 f64.const 200.25 f64.add local.tee 7 drop local.get 9 f64.const 200.25
        f64.add local.tee 9 drop local.get 11 f64.const 200.25 f64.add local.tee 11 drop local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if f64.const 301.25 local.set 1 f64.const 303.25
        local.set 3 f64.const 305.25 local.set 5 f64.const 307.25 local.set 7 f64.const 309.25 local.set 9
        f64.const 311.25 local.set 11 local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-parameters-f64-5 (export "looped-parameters-f64-5")
  (param i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (result i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local i32)
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
        local.get 2 f64.const 100.25 f64.add local.tee 2 drop local.get 4 f64.const 100.25 f64.add local.tee 4
        drop local.get 6 f64.const 100.25 f64.add local.tee 6 drop local.get 8 f64.const 100.25 f64.add
        local.tee 8 drop local.get 10 f64.const 100.25 f64.add local.tee 10 drop local.get 0 i32.const 1
        i32.eq local.get 0 i32.mul call $throw-if f64.const 202.25 local.set 2 f64.const 204.25 local.set 4
        f64.const 206.25 local.set 6 f64.const 208.25 local.set 8 f64.const 210.25 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 f64.const 300.25 f64.add local.tee 2
        drop local.get 4 f64.const 300.25 f64.add local.tee 4 drop local.get 6 f64.const 300.25 f64.add
        local.tee 6 drop local.get 8 f64.const 300.25 f64.add local.tee 8 drop local.get 10 f64.const 300.25
        f64.add local.tee 10 drop local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-parameters-f64-6 (export "looped-parameters-f64-6")
  (param i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (result i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local i32)
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
        f64.const 101.25 local.set 1 f64.const 103.25 local.set 3 f64.const 105.25 local.set 5
        f64.const 107.25 local.set 7 f64.const 109.25 local.set 9 f64.const 111.25 local.set 11 local.get 0
        i32.const 1 i32.eq local.get 0 i32.mul call $throw-if local.get 1 f64.const 200.25 f64.add local.tee 1
        drop local.get 3 f64.const 200.25 f64.add local.tee 3 drop local.get 5 f64.const 200.25 f64.add
        local.tee 5 drop local.get 7 f64.const 200.25 f64.add local.tee 7 drop local.get 9 f64.const 200.25
        f64.add local.tee 9 drop local.get 11 f64.const 200.25 f64.add local.tee 11 drop local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if f64.const 301.25 local.set 1 f64.const 303.25
        local.set 3 f64.const 305.25 local.set 5 f64.const 307.25 local.set 7 f64.const 309.25 local.set 9
        f64.const 311.25 local.set 11 local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
  (func $looped-parameters-f64-7 (export "looped-parameters-f64-7")
  (param i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
  (result i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (local i32)
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
        local.get 2 f64.const 100.25 f64.add local.tee 2 drop local.get 4 f64.const 100.25 f64.add local.tee 4
        drop local.get 6 f64.const 100.25 f64.add local.tee 6 drop local.get 8 f64.const 100.25 f64.add
        local.tee 8 drop local.get 10 f64.const 100.25 f64.add local.tee 10 drop local.get 0 i32.const 1
        i32.eq local.get 0 i32.mul call $throw-if f64.const 202.25 local.set 2 f64.const 204.25 local.set 4
        f64.const 206.25 local.set 6 f64.const 208.25 local.set 8 f64.const 210.25 local.set 10 local.get 0
        i32.const 2 i32.eq local.get 0 i32.mul call $throw-if local.get 2 f64.const 300.25 f64.add local.tee 2
        drop local.get 4 f64.const 300.25 f64.add local.tee 4 drop local.get 6 f64.const 300.25 f64.add
        local.tee 6 drop local.get 8 f64.const 300.25 f64.add local.tee 8 drop local.get 10 f64.const 300.25
        f64.add local.tee 10 drop local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if
        i32.const 0
      end
    end
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9 local.get 10 local.get 11
  )
)

(assert_return (invoke "declared-f64-0"
  (i32.const 0)) (i32.const 0) (f64.const 301.25) (f64.const 2.25) (f64.const 303.25) (f64.const 4.25)
  (f64.const 305.25) (f64.const 6.25) (f64.const 307.25) (f64.const 8.25) (f64.const 309.25) (f64.const 10.25)
  (f64.const 311.25))
(assert_return (invoke "declared-f64-0"
  (i32.const 1)) (i32.const 1) (f64.const 101.25) (f64.const 2.25) (f64.const 103.25) (f64.const 4.25)
  (f64.const 105.25) (f64.const 6.25) (f64.const 107.25) (f64.const 8.25) (f64.const 109.25) (f64.const 10.25)
  (f64.const 111.25))
(assert_return (invoke "declared-f64-0"
  (i32.const 2)) (i32.const 2) (f64.const 301.5) (f64.const 2.25) (f64.const 303.5) (f64.const 4.25)
  (f64.const 305.5) (f64.const 6.25) (f64.const 307.5) (f64.const 8.25) (f64.const 309.5) (f64.const 10.25)
  (f64.const 311.5))
(assert_return (invoke "declared-f64-0"
  (i32.const 3)) (i32.const 3) (f64.const 301.25) (f64.const 2.25) (f64.const 303.25) (f64.const 4.25)
  (f64.const 305.25) (f64.const 6.25) (f64.const 307.25) (f64.const 8.25) (f64.const 309.25) (f64.const 10.25)
  (f64.const 311.25))
(assert_return (invoke "declared-f64-1"
  (i32.const 0)) (i32.const 0) (f64.const 1.25) (f64.const 502.5) (f64.const 3.25) (f64.const 504.5)
  (f64.const 5.25) (f64.const 506.5) (f64.const 7.25) (f64.const 508.5) (f64.const 9.25) (f64.const 510.5)
  (f64.const 11.25))
(assert_return (invoke "declared-f64-1"
  (i32.const 1)) (i32.const 1) (f64.const 1.25) (f64.const 102.5) (f64.const 3.25) (f64.const 104.5)
  (f64.const 5.25) (f64.const 106.5) (f64.const 7.25) (f64.const 108.5) (f64.const 9.25) (f64.const 110.5)
  (f64.const 11.25))
(assert_return (invoke "declared-f64-1"
  (i32.const 2)) (i32.const 2) (f64.const 1.25) (f64.const 202.25) (f64.const 3.25) (f64.const 204.25)
  (f64.const 5.25) (f64.const 206.25) (f64.const 7.25) (f64.const 208.25) (f64.const 9.25) (f64.const 210.25)
  (f64.const 11.25))
(assert_return (invoke "declared-f64-1"
  (i32.const 3)) (i32.const 3) (f64.const 1.25) (f64.const 502.5) (f64.const 3.25) (f64.const 504.5)
  (f64.const 5.25) (f64.const 506.5) (f64.const 7.25) (f64.const 508.5) (f64.const 9.25) (f64.const 510.5)
  (f64.const 11.25))
(assert_return (invoke "declared-f64-2"
  (i32.const 0)) (i32.const 0) (f64.const 301.25) (f64.const 2.25) (f64.const 303.25) (f64.const 4.25)
  (f64.const 305.25) (f64.const 6.25) (f64.const 307.25) (f64.const 8.25) (f64.const 309.25) (f64.const 10.25)
  (f64.const 311.25))
(assert_return (invoke "declared-f64-2"
  (i32.const 1)) (i32.const 1) (f64.const 101.25) (f64.const 2.25) (f64.const 103.25) (f64.const 4.25)
  (f64.const 105.25) (f64.const 6.25) (f64.const 107.25) (f64.const 8.25) (f64.const 109.25) (f64.const 10.25)
  (f64.const 111.25))
(assert_return (invoke "declared-f64-2"
  (i32.const 2)) (i32.const 2) (f64.const 301.5) (f64.const 2.25) (f64.const 303.5) (f64.const 4.25)
  (f64.const 305.5) (f64.const 6.25) (f64.const 307.5) (f64.const 8.25) (f64.const 309.5) (f64.const 10.25)
  (f64.const 311.5))
(assert_return (invoke "declared-f64-2"
  (i32.const 3)) (i32.const 3) (f64.const 301.25) (f64.const 2.25) (f64.const 303.25) (f64.const 4.25)
  (f64.const 305.25) (f64.const 6.25) (f64.const 307.25) (f64.const 8.25) (f64.const 309.25) (f64.const 10.25)
  (f64.const 311.25))
(assert_return (invoke "declared-f64-3"
  (i32.const 0)) (i32.const 0) (f64.const 1.25) (f64.const 502.5) (f64.const 3.25) (f64.const 504.5)
  (f64.const 5.25) (f64.const 506.5) (f64.const 7.25) (f64.const 508.5) (f64.const 9.25) (f64.const 510.5)
  (f64.const 11.25))
(assert_return (invoke "declared-f64-3"
  (i32.const 1)) (i32.const 1) (f64.const 1.25) (f64.const 102.5) (f64.const 3.25) (f64.const 104.5)
  (f64.const 5.25) (f64.const 106.5) (f64.const 7.25) (f64.const 108.5) (f64.const 9.25) (f64.const 110.5)
  (f64.const 11.25))
(assert_return (invoke "declared-f64-3"
  (i32.const 2)) (i32.const 2) (f64.const 1.25) (f64.const 202.25) (f64.const 3.25) (f64.const 204.25)
  (f64.const 5.25) (f64.const 206.25) (f64.const 7.25) (f64.const 208.25) (f64.const 9.25) (f64.const 210.25)
  (f64.const 11.25))
(assert_return (invoke "declared-f64-3"
  (i32.const 3)) (i32.const 3) (f64.const 1.25) (f64.const 502.5) (f64.const 3.25) (f64.const 504.5)
  (f64.const 5.25) (f64.const 506.5) (f64.const 7.25) (f64.const 508.5) (f64.const 9.25) (f64.const 510.5)
  (f64.const 11.25))
(assert_return (invoke "declared-f64-4"
  (i32.const 0)) (i32.const 0) (f64.const 301.25) (f64.const 2.25) (f64.const 303.25) (f64.const 4.25)
  (f64.const 305.25) (f64.const 6.25) (f64.const 307.25) (f64.const 8.25) (f64.const 309.25) (f64.const 10.25)
  (f64.const 311.25))
(assert_return (invoke "declared-f64-4"
  (i32.const 1)) (i32.const 1) (f64.const 101.25) (f64.const 2.25) (f64.const 103.25) (f64.const 4.25)
  (f64.const 105.25) (f64.const 6.25) (f64.const 107.25) (f64.const 8.25) (f64.const 109.25) (f64.const 10.25)
  (f64.const 111.25))
(assert_return (invoke "declared-f64-4"
  (i32.const 2)) (i32.const 2) (f64.const 301.5) (f64.const 2.25) (f64.const 303.5) (f64.const 4.25)
  (f64.const 305.5) (f64.const 6.25) (f64.const 307.5) (f64.const 8.25) (f64.const 309.5) (f64.const 10.25)
  (f64.const 311.5))
(assert_return (invoke "declared-f64-4"
  (i32.const 3)) (i32.const 3) (f64.const 301.25) (f64.const 2.25) (f64.const 303.25) (f64.const 4.25)
  (f64.const 305.25) (f64.const 6.25) (f64.const 307.25) (f64.const 8.25) (f64.const 309.25) (f64.const 10.25)
  (f64.const 311.25))
(assert_return (invoke "declared-f64-5"
  (i32.const 0)) (i32.const 0) (f64.const 1.25) (f64.const 502.5) (f64.const 3.25) (f64.const 504.5)
  (f64.const 5.25) (f64.const 506.5) (f64.const 7.25) (f64.const 508.5) (f64.const 9.25) (f64.const 510.5)
  (f64.const 11.25))
(assert_return (invoke "declared-f64-5"
  (i32.const 1)) (i32.const 1) (f64.const 1.25) (f64.const 102.5) (f64.const 3.25) (f64.const 104.5)
  (f64.const 5.25) (f64.const 106.5) (f64.const 7.25) (f64.const 108.5) (f64.const 9.25) (f64.const 110.5)
  (f64.const 11.25))
(assert_return (invoke "declared-f64-5"
  (i32.const 2)) (i32.const 2) (f64.const 1.25) (f64.const 202.25) (f64.const 3.25) (f64.const 204.25)
  (f64.const 5.25) (f64.const 206.25) (f64.const 7.25) (f64.const 208.25) (f64.const 9.25) (f64.const 210.25)
  (f64.const 11.25))
(assert_return (invoke "declared-f64-5"
  (i32.const 3)) (i32.const 3) (f64.const 1.25) (f64.const 502.5) (f64.const 3.25) (f64.const 504.5)
  (f64.const 5.25) (f64.const 506.5) (f64.const 7.25) (f64.const 508.5) (f64.const 9.25) (f64.const 510.5)
  (f64.const 11.25))
(assert_return (invoke "declared-f64-6"
  (i32.const 0)) (i32.const 0) (f64.const 301.25) (f64.const 2.25) (f64.const 303.25) (f64.const 4.25)
  (f64.const 305.25) (f64.const 6.25) (f64.const 307.25) (f64.const 8.25) (f64.const 309.25) (f64.const 10.25)
  (f64.const 311.25))
(assert_return (invoke "declared-f64-6"
  (i32.const 1)) (i32.const 1) (f64.const 101.25) (f64.const 2.25) (f64.const 103.25) (f64.const 4.25)
  (f64.const 105.25) (f64.const 6.25) (f64.const 107.25) (f64.const 8.25) (f64.const 109.25) (f64.const 10.25)
  (f64.const 111.25))
(assert_return (invoke "declared-f64-6"
  (i32.const 2)) (i32.const 2) (f64.const 301.5) (f64.const 2.25) (f64.const 303.5) (f64.const 4.25)
  (f64.const 305.5) (f64.const 6.25) (f64.const 307.5) (f64.const 8.25) (f64.const 309.5) (f64.const 10.25)
  (f64.const 311.5))
(assert_return (invoke "declared-f64-6"
  (i32.const 3)) (i32.const 3) (f64.const 301.25) (f64.const 2.25) (f64.const 303.25) (f64.const 4.25)
  (f64.const 305.25) (f64.const 6.25) (f64.const 307.25) (f64.const 8.25) (f64.const 309.25) (f64.const 10.25)
  (f64.const 311.25))
(assert_return (invoke "declared-f64-7"
  (i32.const 0)) (i32.const 0) (f64.const 1.25) (f64.const 502.5) (f64.const 3.25) (f64.const 504.5)
  (f64.const 5.25) (f64.const 506.5) (f64.const 7.25) (f64.const 508.5) (f64.const 9.25) (f64.const 510.5)
  (f64.const 11.25))
(assert_return (invoke "declared-f64-7"
  (i32.const 1)) (i32.const 1) (f64.const 1.25) (f64.const 102.5) (f64.const 3.25) (f64.const 104.5)
  (f64.const 5.25) (f64.const 106.5) (f64.const 7.25) (f64.const 108.5) (f64.const 9.25) (f64.const 110.5)
  (f64.const 11.25))
(assert_return (invoke "declared-f64-7"
  (i32.const 2)) (i32.const 2) (f64.const 1.25) (f64.const 202.25) (f64.const 3.25) (f64.const 204.25)
  (f64.const 5.25) (f64.const 206.25) (f64.const 7.25) (f64.const 208.25) (f64.const 9.25) (f64.const 210.25)
  (f64.const 11.25))
(assert_return (invoke "declared-f64-7"
  (i32.const 3)) (i32.const 3) (f64.const 1.25) (f64.const 502.5) (f64.const 3.25) (f64.const 504.5)
  (f64.const 5.25) (f64.const 506.5) (f64.const 7.25) (f64.const 508.5) (f64.const 9.25) (f64.const 510.5)
  (f64.const 11.25))
(assert_return (invoke "looped-f64-0"
  (i32.const 0)) (i32.const 0) (f64.const 301.25) (f64.const 2.25) (f64.const 303.25) (f64.const 4.25)
  (f64.const 305.25) (f64.const 6.25) (f64.const 307.25) (f64.const 8.25) (f64.const 309.25) (f64.const 10.25)
  (f64.const 311.25))
(assert_return (invoke "looped-f64-0"
  (i32.const 1)) (i32.const 1) (f64.const 101.25) (f64.const 2.25) (f64.const 103.25) (f64.const 4.25)
  (f64.const 105.25) (f64.const 6.25) (f64.const 107.25) (f64.const 8.25) (f64.const 109.25) (f64.const 10.25)
  (f64.const 111.25))
(assert_return (invoke "looped-f64-0"
  (i32.const 2)) (i32.const 2) (f64.const 301.5) (f64.const 2.25) (f64.const 303.5) (f64.const 4.25)
  (f64.const 305.5) (f64.const 6.25) (f64.const 307.5) (f64.const 8.25) (f64.const 309.5) (f64.const 10.25)
  (f64.const 311.5))
(assert_return (invoke "looped-f64-0"
  (i32.const 3)) (i32.const 3) (f64.const 301.25) (f64.const 2.25) (f64.const 303.25) (f64.const 4.25)
  (f64.const 305.25) (f64.const 6.25) (f64.const 307.25) (f64.const 8.25) (f64.const 309.25) (f64.const 10.25)
  (f64.const 311.25))
(assert_return (invoke "looped-f64-1"
  (i32.const 0)) (i32.const 0) (f64.const 1.25) (f64.const 502.5) (f64.const 3.25) (f64.const 504.5)
  (f64.const 5.25) (f64.const 506.5) (f64.const 7.25) (f64.const 508.5) (f64.const 9.25) (f64.const 510.5)
  (f64.const 11.25))
(assert_return (invoke "looped-f64-1"
  (i32.const 1)) (i32.const 1) (f64.const 1.25) (f64.const 102.5) (f64.const 3.25) (f64.const 104.5)
  (f64.const 5.25) (f64.const 106.5) (f64.const 7.25) (f64.const 108.5) (f64.const 9.25) (f64.const 110.5)
  (f64.const 11.25))
(assert_return (invoke "looped-f64-1"
  (i32.const 2)) (i32.const 2) (f64.const 1.25) (f64.const 202.25) (f64.const 3.25) (f64.const 204.25)
  (f64.const 5.25) (f64.const 206.25) (f64.const 7.25) (f64.const 208.25) (f64.const 9.25) (f64.const 210.25)
  (f64.const 11.25))
(assert_return (invoke "looped-f64-1"
  (i32.const 3)) (i32.const 3) (f64.const 1.25) (f64.const 502.5) (f64.const 3.25) (f64.const 504.5)
  (f64.const 5.25) (f64.const 506.5) (f64.const 7.25) (f64.const 508.5) (f64.const 9.25) (f64.const 510.5)
  (f64.const 11.25))
(assert_return (invoke "looped-f64-2"
  (i32.const 0)) (i32.const 0) (f64.const 301.25) (f64.const 2.25) (f64.const 303.25) (f64.const 4.25)
  (f64.const 305.25) (f64.const 6.25) (f64.const 307.25) (f64.const 8.25) (f64.const 309.25) (f64.const 10.25)
  (f64.const 311.25))
(assert_return (invoke "looped-f64-2"
  (i32.const 1)) (i32.const 1) (f64.const 101.25) (f64.const 2.25) (f64.const 103.25) (f64.const 4.25)
  (f64.const 105.25) (f64.const 6.25) (f64.const 107.25) (f64.const 8.25) (f64.const 109.25) (f64.const 10.25)
  (f64.const 111.25))
(assert_return (invoke "looped-f64-2"
  (i32.const 2)) (i32.const 2) (f64.const 301.5) (f64.const 2.25) (f64.const 303.5) (f64.const 4.25)
  (f64.const 305.5) (f64.const 6.25) (f64.const 307.5) (f64.const 8.25) (f64.const 309.5) (f64.const 10.25)
  (f64.const 311.5))
(assert_return (invoke "looped-f64-2"
  (i32.const 3)) (i32.const 3) (f64.const 301.25) (f64.const 2.25) (f64.const 303.25) (f64.const 4.25)
  (f64.const 305.25) (f64.const 6.25) (f64.const 307.25) (f64.const 8.25) (f64.const 309.25) (f64.const 10.25)
  (f64.const 311.25))
(assert_return (invoke "looped-f64-3"
  (i32.const 0)) (i32.const 0) (f64.const 1.25) (f64.const 502.5) (f64.const 3.25) (f64.const 504.5)
  (f64.const 5.25) (f64.const 506.5) (f64.const 7.25) (f64.const 508.5) (f64.const 9.25) (f64.const 510.5)
  (f64.const 11.25))
(assert_return (invoke "looped-f64-3"
  (i32.const 1)) (i32.const 1) (f64.const 1.25) (f64.const 102.5) (f64.const 3.25) (f64.const 104.5)
  (f64.const 5.25) (f64.const 106.5) (f64.const 7.25) (f64.const 108.5) (f64.const 9.25) (f64.const 110.5)
  (f64.const 11.25))
(assert_return (invoke "looped-f64-3"
  (i32.const 2)) (i32.const 2) (f64.const 1.25) (f64.const 202.25) (f64.const 3.25) (f64.const 204.25)
  (f64.const 5.25) (f64.const 206.25) (f64.const 7.25) (f64.const 208.25) (f64.const 9.25) (f64.const 210.25)
  (f64.const 11.25))
(assert_return (invoke "looped-f64-3"
  (i32.const 3)) (i32.const 3) (f64.const 1.25) (f64.const 502.5) (f64.const 3.25) (f64.const 504.5)
  (f64.const 5.25) (f64.const 506.5) (f64.const 7.25) (f64.const 508.5) (f64.const 9.25) (f64.const 510.5)
  (f64.const 11.25))
(assert_return (invoke "looped-f64-4"
  (i32.const 0)) (i32.const 0) (f64.const 301.25) (f64.const 2.25) (f64.const 303.25) (f64.const 4.25)
  (f64.const 305.25) (f64.const 6.25) (f64.const 307.25) (f64.const 8.25) (f64.const 309.25) (f64.const 10.25)
  (f64.const 311.25))
(assert_return (invoke "looped-f64-4"
  (i32.const 1)) (i32.const 1) (f64.const 101.25) (f64.const 2.25) (f64.const 103.25) (f64.const 4.25)
  (f64.const 105.25) (f64.const 6.25) (f64.const 107.25) (f64.const 8.25) (f64.const 109.25) (f64.const 10.25)
  (f64.const 111.25))
(assert_return (invoke "looped-f64-4"
  (i32.const 2)) (i32.const 2) (f64.const 301.5) (f64.const 2.25) (f64.const 303.5) (f64.const 4.25)
  (f64.const 305.5) (f64.const 6.25) (f64.const 307.5) (f64.const 8.25) (f64.const 309.5) (f64.const 10.25)
  (f64.const 311.5))
(assert_return (invoke "looped-f64-4"
  (i32.const 3)) (i32.const 3) (f64.const 301.25) (f64.const 2.25) (f64.const 303.25) (f64.const 4.25)
  (f64.const 305.25) (f64.const 6.25) (f64.const 307.25) (f64.const 8.25) (f64.const 309.25) (f64.const 10.25)
  (f64.const 311.25))
(assert_return (invoke "looped-f64-5"
  (i32.const 0)) (i32.const 0) (f64.const 1.25) (f64.const 502.5) (f64.const 3.25) (f64.const 504.5)
  (f64.const 5.25) (f64.const 506.5) (f64.const 7.25) (f64.const 508.5) (f64.const 9.25) (f64.const 510.5)
  (f64.const 11.25))
(assert_return (invoke "looped-f64-5"
  (i32.const 1)) (i32.const 1) (f64.const 1.25) (f64.const 102.5) (f64.const 3.25) (f64.const 104.5)
  (f64.const 5.25) (f64.const 106.5) (f64.const 7.25) (f64.const 108.5) (f64.const 9.25) (f64.const 110.5)
  (f64.const 11.25))
(assert_return (invoke "looped-f64-5"
  (i32.const 2)) (i32.const 2) (f64.const 1.25) (f64.const 202.25) (f64.const 3.25) (f64.const 204.25)
  (f64.const 5.25) (f64.const 206.25) (f64.const 7.25) (f64.const 208.25) (f64.const 9.25) (f64.const 210.25)
  (f64.const 11.25))
(assert_return (invoke "looped-f64-5"
  (i32.const 3)) (i32.const 3) (f64.const 1.25) (f64.const 502.5) (f64.const 3.25) (f64.const 504.5)
  (f64.const 5.25) (f64.const 506.5) (f64.const 7.25) (f64.const 508.5) (f64.const 9.25) (f64.const 510.5)
  (f64.const 11.25))
(assert_return (invoke "looped-f64-6"
  (i32.const 0)) (i32.const 0) (f64.const 301.25) (f64.const 2.25) (f64.const 303.25) (f64.const 4.25)
  (f64.const 305.25) (f64.const 6.25) (f64.const 307.25) (f64.const 8.25) (f64.const 309.25) (f64.const 10.25)
  (f64.const 311.25))
(assert_return (invoke "looped-f64-6"
  (i32.const 1)) (i32.const 1) (f64.const 101.25) (f64.const 2.25) (f64.const 103.25) (f64.const 4.25)
  (f64.const 105.25) (f64.const 6.25) (f64.const 107.25) (f64.const 8.25) (f64.const 109.25) (f64.const 10.25)
  (f64.const 111.25))
(assert_return (invoke "looped-f64-6"
  (i32.const 2)) (i32.const 2) (f64.const 301.5) (f64.const 2.25) (f64.const 303.5) (f64.const 4.25)
  (f64.const 305.5) (f64.const 6.25) (f64.const 307.5) (f64.const 8.25) (f64.const 309.5) (f64.const 10.25)
  (f64.const 311.5))
(assert_return (invoke "looped-f64-6"
  (i32.const 3)) (i32.const 3) (f64.const 301.25) (f64.const 2.25) (f64.const 303.25) (f64.const 4.25)
  (f64.const 305.25) (f64.const 6.25) (f64.const 307.25) (f64.const 8.25) (f64.const 309.25) (f64.const 10.25)
  (f64.const 311.25))
(assert_return (invoke "looped-f64-7"
  (i32.const 0)) (i32.const 0) (f64.const 1.25) (f64.const 502.5) (f64.const 3.25) (f64.const 504.5)
  (f64.const 5.25) (f64.const 506.5) (f64.const 7.25) (f64.const 508.5) (f64.const 9.25) (f64.const 510.5)
  (f64.const 11.25))
(assert_return (invoke "looped-f64-7"
  (i32.const 1)) (i32.const 1) (f64.const 1.25) (f64.const 102.5) (f64.const 3.25) (f64.const 104.5)
  (f64.const 5.25) (f64.const 106.5) (f64.const 7.25) (f64.const 108.5) (f64.const 9.25) (f64.const 110.5)
  (f64.const 11.25))
(assert_return (invoke "looped-f64-7"
  (i32.const 2)) (i32.const 2) (f64.const 1.25) (f64.const 202.25) (f64.const 3.25) (f64.const 204.25)
  (f64.const 5.25) (f64.const 206.25) (f64.const 7.25) (f64.const 208.25) (f64.const 9.25) (f64.const 210.25)
  (f64.const 11.25))
(assert_return (invoke "looped-f64-7"
  (i32.const 3)) (i32.const 3) (f64.const 1.25) (f64.const 502.5) (f64.const 3.25) (f64.const 504.5)
  (f64.const 5.25) (f64.const 506.5) (f64.const 7.25) (f64.const 508.5) (f64.const 9.25) (f64.const 510.5)
  (f64.const 11.25))
(assert_return (invoke "parameters-f64-0"
  (i32.const 0) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 0) (f64.const 301.25) (f64.const 1.25) (f64.const 303.25) (f64.const 3.25) (f64.const 305.25)
  (f64.const 5.25) (f64.const 307.25) (f64.const 7.25) (f64.const 309.25) (f64.const 9.25) (f64.const 311.25))
(assert_return (invoke "parameters-f64-0"
  (i32.const 1) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 1) (f64.const 101.25) (f64.const 1.25) (f64.const 103.25) (f64.const 3.25) (f64.const 105.25)
  (f64.const 5.25) (f64.const 107.25) (f64.const 7.25) (f64.const 109.25) (f64.const 9.25) (f64.const 111.25))
(assert_return (invoke "parameters-f64-0"
  (i32.const 2) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 2) (f64.const 301.5) (f64.const 1.25) (f64.const 303.5) (f64.const 3.25) (f64.const 305.5)
  (f64.const 5.25) (f64.const 307.5) (f64.const 7.25) (f64.const 309.5) (f64.const 9.25) (f64.const 311.5))
(assert_return (invoke "parameters-f64-0"
  (i32.const 3) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 3) (f64.const 301.25) (f64.const 1.25) (f64.const 303.25) (f64.const 3.25) (f64.const 305.25)
  (f64.const 5.25) (f64.const 307.25) (f64.const 7.25) (f64.const 309.25) (f64.const 9.25) (f64.const 311.25))
(assert_return (invoke "parameters-f64-1"
  (i32.const 0) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 0) (f64.const 0.25) (f64.const 502.5) (f64.const 2.25) (f64.const 504.5) (f64.const 4.25)
  (f64.const 506.5) (f64.const 6.25) (f64.const 508.5) (f64.const 8.25) (f64.const 510.5) (f64.const 10.25))
(assert_return (invoke "parameters-f64-1"
  (i32.const 1) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 1) (f64.const 0.25) (f64.const 101.5) (f64.const 2.25) (f64.const 103.5) (f64.const 4.25)
  (f64.const 105.5) (f64.const 6.25) (f64.const 107.5) (f64.const 8.25) (f64.const 109.5) (f64.const 10.25))
(assert_return (invoke "parameters-f64-1"
  (i32.const 2) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 2) (f64.const 0.25) (f64.const 202.25) (f64.const 2.25) (f64.const 204.25) (f64.const 4.25)
  (f64.const 206.25) (f64.const 6.25) (f64.const 208.25) (f64.const 8.25) (f64.const 210.25)
  (f64.const 10.25))
(assert_return (invoke "parameters-f64-1"
  (i32.const 3) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 3) (f64.const 0.25) (f64.const 502.5) (f64.const 2.25) (f64.const 504.5) (f64.const 4.25)
  (f64.const 506.5) (f64.const 6.25) (f64.const 508.5) (f64.const 8.25) (f64.const 510.5) (f64.const 10.25))
(assert_return (invoke "parameters-f64-2"
  (i32.const 0) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 0) (f64.const 301.25) (f64.const 1.25) (f64.const 303.25) (f64.const 3.25) (f64.const 305.25)
  (f64.const 5.25) (f64.const 307.25) (f64.const 7.25) (f64.const 309.25) (f64.const 9.25) (f64.const 311.25))
(assert_return (invoke "parameters-f64-2"
  (i32.const 1) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 1) (f64.const 101.25) (f64.const 1.25) (f64.const 103.25) (f64.const 3.25) (f64.const 105.25)
  (f64.const 5.25) (f64.const 107.25) (f64.const 7.25) (f64.const 109.25) (f64.const 9.25) (f64.const 111.25))
(assert_return (invoke "parameters-f64-2"
  (i32.const 2) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 2) (f64.const 301.5) (f64.const 1.25) (f64.const 303.5) (f64.const 3.25) (f64.const 305.5)
  (f64.const 5.25) (f64.const 307.5) (f64.const 7.25) (f64.const 309.5) (f64.const 9.25) (f64.const 311.5))
(assert_return (invoke "parameters-f64-2"
  (i32.const 3) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 3) (f64.const 301.25) (f64.const 1.25) (f64.const 303.25) (f64.const 3.25) (f64.const 305.25)
  (f64.const 5.25) (f64.const 307.25) (f64.const 7.25) (f64.const 309.25) (f64.const 9.25) (f64.const 311.25))
(assert_return (invoke "parameters-f64-3"
  (i32.const 0) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 0) (f64.const 0.25) (f64.const 502.5) (f64.const 2.25) (f64.const 504.5) (f64.const 4.25)
  (f64.const 506.5) (f64.const 6.25) (f64.const 508.5) (f64.const 8.25) (f64.const 510.5) (f64.const 10.25))
(assert_return (invoke "parameters-f64-3"
  (i32.const 1) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 1) (f64.const 0.25) (f64.const 101.5) (f64.const 2.25) (f64.const 103.5) (f64.const 4.25)
  (f64.const 105.5) (f64.const 6.25) (f64.const 107.5) (f64.const 8.25) (f64.const 109.5) (f64.const 10.25))
(assert_return (invoke "parameters-f64-3"
  (i32.const 2) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 2) (f64.const 0.25) (f64.const 202.25) (f64.const 2.25) (f64.const 204.25) (f64.const 4.25)
  (f64.const 206.25) (f64.const 6.25) (f64.const 208.25) (f64.const 8.25) (f64.const 210.25)
  (f64.const 10.25))
(assert_return (invoke "parameters-f64-3"
  (i32.const 3) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 3) (f64.const 0.25) (f64.const 502.5) (f64.const 2.25) (f64.const 504.5) (f64.const 4.25)
  (f64.const 506.5) (f64.const 6.25) (f64.const 508.5) (f64.const 8.25) (f64.const 510.5) (f64.const 10.25))
(assert_return (invoke "parameters-f64-4"
  (i32.const 0) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 0) (f64.const 301.25) (f64.const 1.25) (f64.const 303.25) (f64.const 3.25) (f64.const 305.25)
  (f64.const 5.25) (f64.const 307.25) (f64.const 7.25) (f64.const 309.25) (f64.const 9.25) (f64.const 311.25))
(assert_return (invoke "parameters-f64-4"
  (i32.const 1) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 1) (f64.const 101.25) (f64.const 1.25) (f64.const 103.25) (f64.const 3.25) (f64.const 105.25)
  (f64.const 5.25) (f64.const 107.25) (f64.const 7.25) (f64.const 109.25) (f64.const 9.25) (f64.const 111.25))
(assert_return (invoke "parameters-f64-4"
  (i32.const 2) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 2) (f64.const 301.5) (f64.const 1.25) (f64.const 303.5) (f64.const 3.25) (f64.const 305.5)
  (f64.const 5.25) (f64.const 307.5) (f64.const 7.25) (f64.const 309.5) (f64.const 9.25) (f64.const 311.5))
(assert_return (invoke "parameters-f64-4"
  (i32.const 3) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 3) (f64.const 301.25) (f64.const 1.25) (f64.const 303.25) (f64.const 3.25) (f64.const 305.25)
  (f64.const 5.25) (f64.const 307.25) (f64.const 7.25) (f64.const 309.25) (f64.const 9.25) (f64.const 311.25))
(assert_return (invoke "parameters-f64-5"
  (i32.const 0) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 0) (f64.const 0.25) (f64.const 502.5) (f64.const 2.25) (f64.const 504.5) (f64.const 4.25)
  (f64.const 506.5) (f64.const 6.25) (f64.const 508.5) (f64.const 8.25) (f64.const 510.5) (f64.const 10.25))
(assert_return (invoke "parameters-f64-5"
  (i32.const 1) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 1) (f64.const 0.25) (f64.const 101.5) (f64.const 2.25) (f64.const 103.5) (f64.const 4.25)
  (f64.const 105.5) (f64.const 6.25) (f64.const 107.5) (f64.const 8.25) (f64.const 109.5) (f64.const 10.25))
(assert_return (invoke "parameters-f64-5"
  (i32.const 2) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 2) (f64.const 0.25) (f64.const 202.25) (f64.const 2.25) (f64.const 204.25) (f64.const 4.25)
  (f64.const 206.25) (f64.const 6.25) (f64.const 208.25) (f64.const 8.25) (f64.const 210.25)
  (f64.const 10.25))
(assert_return (invoke "parameters-f64-5"
  (i32.const 3) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 3) (f64.const 0.25) (f64.const 502.5) (f64.const 2.25) (f64.const 504.5) (f64.const 4.25)
  (f64.const 506.5) (f64.const 6.25) (f64.const 508.5) (f64.const 8.25) (f64.const 510.5) (f64.const 10.25))
(assert_return (invoke "parameters-f64-6"
  (i32.const 0) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 0) (f64.const 301.25) (f64.const 1.25) (f64.const 303.25) (f64.const 3.25) (f64.const 305.25)
  (f64.const 5.25) (f64.const 307.25) (f64.const 7.25) (f64.const 309.25) (f64.const 9.25) (f64.const 311.25))
(assert_return (invoke "parameters-f64-6"
  (i32.const 1) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 1) (f64.const 101.25) (f64.const 1.25) (f64.const 103.25) (f64.const 3.25) (f64.const 105.25)
  (f64.const 5.25) (f64.const 107.25) (f64.const 7.25) (f64.const 109.25) (f64.const 9.25) (f64.const 111.25))
(assert_return (invoke "parameters-f64-6"
  (i32.const 2) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 2) (f64.const 301.5) (f64.const 1.25) (f64.const 303.5) (f64.const 3.25) (f64.const 305.5)
  (f64.const 5.25) (f64.const 307.5) (f64.const 7.25) (f64.const 309.5) (f64.const 9.25) (f64.const 311.5))
(assert_return (invoke "parameters-f64-6"
  (i32.const 3) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 3) (f64.const 301.25) (f64.const 1.25) (f64.const 303.25) (f64.const 3.25) (f64.const 305.25)
  (f64.const 5.25) (f64.const 307.25) (f64.const 7.25) (f64.const 309.25) (f64.const 9.25) (f64.const 311.25))
(assert_return (invoke "parameters-f64-7"
  (i32.const 0) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 0) (f64.const 0.25) (f64.const 502.5) (f64.const 2.25) (f64.const 504.5) (f64.const 4.25)
  (f64.const 506.5) (f64.const 6.25) (f64.const 508.5) (f64.const 8.25) (f64.const 510.5) (f64.const 10.25))
(assert_return (invoke "parameters-f64-7"
  (i32.const 1) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 1) (f64.const 0.25) (f64.const 101.5) (f64.const 2.25) (f64.const 103.5) (f64.const 4.25)
  (f64.const 105.5) (f64.const 6.25) (f64.const 107.5) (f64.const 8.25) (f64.const 109.5) (f64.const 10.25))
(assert_return (invoke "parameters-f64-7"
  (i32.const 2) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 2) (f64.const 0.25) (f64.const 202.25) (f64.const 2.25) (f64.const 204.25) (f64.const 4.25)
  (f64.const 206.25) (f64.const 6.25) (f64.const 208.25) (f64.const 8.25) (f64.const 210.25)
  (f64.const 10.25))
(assert_return (invoke "parameters-f64-7"
  (i32.const 3) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 3) (f64.const 0.25) (f64.const 502.5) (f64.const 2.25) (f64.const 504.5) (f64.const 4.25)
  (f64.const 506.5) (f64.const 6.25) (f64.const 508.5) (f64.const 8.25) (f64.const 510.5) (f64.const 10.25))
(assert_return (invoke "looped-parameters-f64-0"
  (i32.const 0) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 0) (f64.const 301.25) (f64.const 1.25) (f64.const 303.25) (f64.const 3.25) (f64.const 305.25)
  (f64.const 5.25) (f64.const 307.25) (f64.const 7.25) (f64.const 309.25) (f64.const 9.25) (f64.const 311.25))
(assert_return (invoke "looped-parameters-f64-0"
  (i32.const 1) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 1) (f64.const 101.25) (f64.const 1.25) (f64.const 103.25) (f64.const 3.25) (f64.const 105.25)
  (f64.const 5.25) (f64.const 107.25) (f64.const 7.25) (f64.const 109.25) (f64.const 9.25) (f64.const 111.25))
(assert_return (invoke "looped-parameters-f64-0"
  (i32.const 2) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 2) (f64.const 301.5) (f64.const 1.25) (f64.const 303.5) (f64.const 3.25) (f64.const 305.5)
  (f64.const 5.25) (f64.const 307.5) (f64.const 7.25) (f64.const 309.5) (f64.const 9.25) (f64.const 311.5))
(assert_return (invoke "looped-parameters-f64-0"
  (i32.const 3) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 3) (f64.const 301.25) (f64.const 1.25) (f64.const 303.25) (f64.const 3.25) (f64.const 305.25)
  (f64.const 5.25) (f64.const 307.25) (f64.const 7.25) (f64.const 309.25) (f64.const 9.25) (f64.const 311.25))
(assert_return (invoke "looped-parameters-f64-1"
  (i32.const 0) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 0) (f64.const 0.25) (f64.const 502.5) (f64.const 2.25) (f64.const 504.5) (f64.const 4.25)
  (f64.const 506.5) (f64.const 6.25) (f64.const 508.5) (f64.const 8.25) (f64.const 510.5) (f64.const 10.25))
(assert_return (invoke "looped-parameters-f64-1"
  (i32.const 1) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 1) (f64.const 0.25) (f64.const 101.5) (f64.const 2.25) (f64.const 103.5) (f64.const 4.25)
  (f64.const 105.5) (f64.const 6.25) (f64.const 107.5) (f64.const 8.25) (f64.const 109.5) (f64.const 10.25))
(assert_return (invoke "looped-parameters-f64-1"
  (i32.const 2) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 2) (f64.const 0.25) (f64.const 202.25) (f64.const 2.25) (f64.const 204.25) (f64.const 4.25)
  (f64.const 206.25) (f64.const 6.25) (f64.const 208.25) (f64.const 8.25) (f64.const 210.25)
  (f64.const 10.25))
(assert_return (invoke "looped-parameters-f64-1"
  (i32.const 3) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 3) (f64.const 0.25) (f64.const 502.5) (f64.const 2.25) (f64.const 504.5) (f64.const 4.25)
  (f64.const 506.5) (f64.const 6.25) (f64.const 508.5) (f64.const 8.25) (f64.const 510.5) (f64.const 10.25))
(assert_return (invoke "looped-parameters-f64-2"
  (i32.const 0) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 0) (f64.const 301.25) (f64.const 1.25) (f64.const 303.25) (f64.const 3.25) (f64.const 305.25)
  (f64.const 5.25) (f64.const 307.25) (f64.const 7.25) (f64.const 309.25) (f64.const 9.25) (f64.const 311.25))
(assert_return (invoke "looped-parameters-f64-2"
  (i32.const 1) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 1) (f64.const 101.25) (f64.const 1.25) (f64.const 103.25) (f64.const 3.25) (f64.const 105.25)
  (f64.const 5.25) (f64.const 107.25) (f64.const 7.25) (f64.const 109.25) (f64.const 9.25) (f64.const 111.25))
(assert_return (invoke "looped-parameters-f64-2"
  (i32.const 2) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 2) (f64.const 301.5) (f64.const 1.25) (f64.const 303.5) (f64.const 3.25) (f64.const 305.5)
  (f64.const 5.25) (f64.const 307.5) (f64.const 7.25) (f64.const 309.5) (f64.const 9.25) (f64.const 311.5))
(assert_return (invoke "looped-parameters-f64-2"
  (i32.const 3) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 3) (f64.const 301.25) (f64.const 1.25) (f64.const 303.25) (f64.const 3.25) (f64.const 305.25)
  (f64.const 5.25) (f64.const 307.25) (f64.const 7.25) (f64.const 309.25) (f64.const 9.25) (f64.const 311.25))
(assert_return (invoke "looped-parameters-f64-3"
  (i32.const 0) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 0) (f64.const 0.25) (f64.const 502.5) (f64.const 2.25) (f64.const 504.5) (f64.const 4.25)
  (f64.const 506.5) (f64.const 6.25) (f64.const 508.5) (f64.const 8.25) (f64.const 510.5) (f64.const 10.25))
(assert_return (invoke "looped-parameters-f64-3"
  (i32.const 1) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 1) (f64.const 0.25) (f64.const 101.5) (f64.const 2.25) (f64.const 103.5) (f64.const 4.25)
  (f64.const 105.5) (f64.const 6.25) (f64.const 107.5) (f64.const 8.25) (f64.const 109.5) (f64.const 10.25))
(assert_return (invoke "looped-parameters-f64-3"
  (i32.const 2) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 2) (f64.const 0.25) (f64.const 202.25) (f64.const 2.25) (f64.const 204.25) (f64.const 4.25)
  (f64.const 206.25) (f64.const 6.25) (f64.const 208.25) (f64.const 8.25) (f64.const 210.25)
  (f64.const 10.25))
(assert_return (invoke "looped-parameters-f64-3"
  (i32.const 3) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 3) (f64.const 0.25) (f64.const 502.5) (f64.const 2.25) (f64.const 504.5) (f64.const 4.25)
  (f64.const 506.5) (f64.const 6.25) (f64.const 508.5) (f64.const 8.25) (f64.const 510.5) (f64.const 10.25))
(assert_return (invoke "looped-parameters-f64-4"
  (i32.const 0) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 0) (f64.const 301.25) (f64.const 1.25) (f64.const 303.25) (f64.const 3.25) (f64.const 305.25)
  (f64.const 5.25) (f64.const 307.25) (f64.const 7.25) (f64.const 309.25) (f64.const 9.25) (f64.const 311.25))
(assert_return (invoke "looped-parameters-f64-4"
  (i32.const 1) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 1) (f64.const 101.25) (f64.const 1.25) (f64.const 103.25) (f64.const 3.25) (f64.const 105.25)
  (f64.const 5.25) (f64.const 107.25) (f64.const 7.25) (f64.const 109.25) (f64.const 9.25) (f64.const 111.25))
(assert_return (invoke "looped-parameters-f64-4"
  (i32.const 2) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 2) (f64.const 301.5) (f64.const 1.25) (f64.const 303.5) (f64.const 3.25) (f64.const 305.5)
  (f64.const 5.25) (f64.const 307.5) (f64.const 7.25) (f64.const 309.5) (f64.const 9.25) (f64.const 311.5))
(assert_return (invoke "looped-parameters-f64-4"
  (i32.const 3) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 3) (f64.const 301.25) (f64.const 1.25) (f64.const 303.25) (f64.const 3.25) (f64.const 305.25)
  (f64.const 5.25) (f64.const 307.25) (f64.const 7.25) (f64.const 309.25) (f64.const 9.25) (f64.const 311.25))
(assert_return (invoke "looped-parameters-f64-5"
  (i32.const 0) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 0) (f64.const 0.25) (f64.const 502.5) (f64.const 2.25) (f64.const 504.5) (f64.const 4.25)
  (f64.const 506.5) (f64.const 6.25) (f64.const 508.5) (f64.const 8.25) (f64.const 510.5) (f64.const 10.25))
(assert_return (invoke "looped-parameters-f64-5"
  (i32.const 1) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 1) (f64.const 0.25) (f64.const 101.5) (f64.const 2.25) (f64.const 103.5) (f64.const 4.25)
  (f64.const 105.5) (f64.const 6.25) (f64.const 107.5) (f64.const 8.25) (f64.const 109.5) (f64.const 10.25))
(assert_return (invoke "looped-parameters-f64-5"
  (i32.const 2) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 2) (f64.const 0.25) (f64.const 202.25) (f64.const 2.25) (f64.const 204.25) (f64.const 4.25)
  (f64.const 206.25) (f64.const 6.25) (f64.const 208.25) (f64.const 8.25) (f64.const 210.25)
  (f64.const 10.25))
(assert_return (invoke "looped-parameters-f64-5"
  (i32.const 3) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 3) (f64.const 0.25) (f64.const 502.5) (f64.const 2.25) (f64.const 504.5) (f64.const 4.25)
  (f64.const 506.5) (f64.const 6.25) (f64.const 508.5) (f64.const 8.25) (f64.const 510.5) (f64.const 10.25))
(assert_return (invoke "looped-parameters-f64-6"
  (i32.const 0) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 0) (f64.const 301.25) (f64.const 1.25) (f64.const 303.25) (f64.const 3.25) (f64.const 305.25)
  (f64.const 5.25) (f64.const 307.25) (f64.const 7.25) (f64.const 309.25) (f64.const 9.25) (f64.const 311.25))
(assert_return (invoke "looped-parameters-f64-6"
  (i32.const 1) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 1) (f64.const 101.25) (f64.const 1.25) (f64.const 103.25) (f64.const 3.25) (f64.const 105.25)
  (f64.const 5.25) (f64.const 107.25) (f64.const 7.25) (f64.const 109.25) (f64.const 9.25) (f64.const 111.25))
(assert_return (invoke "looped-parameters-f64-6"
  (i32.const 2) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 2) (f64.const 301.5) (f64.const 1.25) (f64.const 303.5) (f64.const 3.25) (f64.const 305.5)
  (f64.const 5.25) (f64.const 307.5) (f64.const 7.25) (f64.const 309.5) (f64.const 9.25) (f64.const 311.5))
(assert_return (invoke "looped-parameters-f64-6"
  (i32.const 3) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 3) (f64.const 301.25) (f64.const 1.25) (f64.const 303.25) (f64.const 3.25) (f64.const 305.25)
  (f64.const 5.25) (f64.const 307.25) (f64.const 7.25) (f64.const 309.25) (f64.const 9.25) (f64.const 311.25))
(assert_return (invoke "looped-parameters-f64-7"
  (i32.const 0) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 0) (f64.const 0.25) (f64.const 502.5) (f64.const 2.25) (f64.const 504.5) (f64.const 4.25)
  (f64.const 506.5) (f64.const 6.25) (f64.const 508.5) (f64.const 8.25) (f64.const 510.5) (f64.const 10.25))
(assert_return (invoke "looped-parameters-f64-7"
  (i32.const 1) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 1) (f64.const 0.25) (f64.const 101.5) (f64.const 2.25) (f64.const 103.5) (f64.const 4.25)
  (f64.const 105.5) (f64.const 6.25) (f64.const 107.5) (f64.const 8.25) (f64.const 109.5) (f64.const 10.25))
(assert_return (invoke "looped-parameters-f64-7"
  (i32.const 2) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 2) (f64.const 0.25) (f64.const 202.25) (f64.const 2.25) (f64.const 204.25) (f64.const 4.25)
  (f64.const 206.25) (f64.const 6.25) (f64.const 208.25) (f64.const 8.25) (f64.const 210.25)
  (f64.const 10.25))
(assert_return (invoke "looped-parameters-f64-7"
  (i32.const 3) (f64.const 0.25) (f64.const 1.25) (f64.const 2.25) (f64.const 3.25) (f64.const 4.25)
  (f64.const 5.25) (f64.const 6.25) (f64.const 7.25) (f64.const 8.25) (f64.const 9.25) (f64.const 10.25))
  (i32.const 3) (f64.const 0.25) (f64.const 502.5) (f64.const 2.25) (f64.const 504.5) (f64.const 4.25)
  (f64.const 506.5) (f64.const 6.25) (f64.const 508.5) (f64.const 8.25) (f64.const 510.5) (f64.const 10.25))

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
  (func $declared-funcref-0 (export "declared-funcref-0") (param i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (local funcref funcref funcref funcref funcref funcref funcref funcref funcref funcref funcref i32)
    block (result i32)
      try_table (result i32) (catch $e0 0)
        ref.func 0 local.set 1 ref.func 0 local.set 3 ref.func 0 local.set 5 ref.func 0 local.set 7 ref.func 0
        local.set 9 ref.func 0 local.set 11 local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if
        ref.null func local.set 1 ref.null func local.set 3 ref.null func local.set 5 ref.null func
        local.set 7 ref.null func local.set 9 ref.null func local.set 11 local.get 0 i32.const 2 i32.eq
        local.get 0 i32.mul call $throw-if ref.func 0 local.set 1 ref.func 0 local.set 3 ref.func 0
        local.set 5 ref.func 0 local.set 7 ref.func 0 local.set 9 ref.func 0 local.set 11 local.get 0
        i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 ref.is_null local.get 2 ref.is_null local.get 3 ref.is_null local.get 4 ref.is_null
    local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 8 ref.is_null
    local.get 9 ref.is_null local.get 10 ref.is_null local.get 11 ref.is_null
  )
  (func $declared-funcref-1 (export "declared-funcref-1") (param i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (local funcref funcref funcref funcref funcref funcref funcref funcref funcref funcref funcref i32)
    block (result i32)
      try_table (result i32) (catch $e0 0)
        ref.func 0 local.set 2 ref.func 0 local.set 4 ref.func 0 local.set 6 ref.func 0 local.set 8 ref.func 0
        local.set 10 local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if ref.null func
        local.set 2 ref.null func local.set 4 ref.null func local.set 6 ref.null func local.set 8
        ref.null func local.set 10 local.get 0 i32.const 2 i32.eq local.get 0 i32.mul call $throw-if
        ref.func 0 local.set 2 ref.func 0 local.set 4 ref.func 0 local.set 6 ref.func 0 local.set 8 ref.func 0
        local.set 10 local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 ref.is_null local.get 2 ref.is_null local.get 3 ref.is_null local.get 4 ref.is_null
    local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 8 ref.is_null
    local.get 9 ref.is_null local.get 10 ref.is_null local.get 11 ref.is_null
  )
  (func $declared-funcref-2 (export "declared-funcref-2") (param i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (local funcref funcref funcref funcref funcref funcref funcref funcref funcref funcref funcref i32)
    block (result i32)
      try_table (result i32) (catch $e0 0)
        ref.func 0 local.set 1 ref.func 0 local.set 3 ref.func 0 local.set 5 ref.func 0 local.set 7 ref.func 0
        local.set 9 ref.func 0 local.set 11 local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if
        ref.null func local.set 1 ref.null func local.set 3 ref.null func local.set 5 ref.null func
        local.set 7 ref.null func local.set 9 ref.null func local.set 11 local.get 0 i32.const 2 i32.eq
        local.get 0 i32.mul call $throw-if ref.func 0 local.set 1 ref.func 0 local.set 3 ref.func 0
        local.set 5 ref.func 0 local.set 7 ref.func 0 local.set 9 ref.func 0 local.set 11 local.get 0
        i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 ref.is_null local.get 2 ref.is_null local.get 3 ref.is_null local.get 4 ref.is_null
    local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 8 ref.is_null
    local.get 9 ref.is_null local.get 10 ref.is_null local.get 11 ref.is_null
  )
  (func $declared-funcref-3 (export "declared-funcref-3") (param i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (local funcref funcref funcref funcref funcref funcref funcref funcref funcref funcref funcref i32)
    block (result i32)
      try_table (result i32) (catch $e0 0)
        ref.func 0 local.set 2 ref.func 0 local.set 4 ref.func 0 local.set 6 ref.func 0 local.set 8 ref.func 0
        local.set 10 local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if ref.null func
        local.set 2 ref.null func local.set 4 ref.null func local.set 6 ref.null func local.set 8
        ref.null func local.set 10 local.get 0 i32.const 2 i32.eq local.get 0 i32.mul call $throw-if
        ref.func 0 local.set 2 ref.func 0 local.set 4 ref.func 0 local.set 6 ref.func 0 local.set 8 ref.func 0
        local.set 10 local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 ref.is_null local.get 2 ref.is_null local.get 3 ref.is_null local.get 4 ref.is_null
    local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 8 ref.is_null
    local.get 9 ref.is_null local.get 10 ref.is_null local.get 11 ref.is_null
  )
  (func $declared-funcref-4 (export "declared-funcref-4") (param i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (local funcref funcref funcref funcref funcref funcref funcref funcref funcref funcref funcref i32)
    block (result i32)
      try_table (result i32) (catch $e0 0)
        ref.func 0 local.set 1 ref.func 0 local.set 3 ref.func 0 local.set 5 ref.func 0 local.set 7 ref.func 0
        local.set 9 ref.func 0 local.set 11 local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if
        ref.null func local.set 1 ref.null func local.set 3 ref.null func local.set 5 ref.null func
        local.set 7 ref.null func local.set 9 ref.null func local.set 11 local.get 0 i32.const 2 i32.eq
        local.get 0 i32.mul call $throw-if ref.func 0 local.set 1 ref.func 0 local.set 3 ref.func 0
        local.set 5 ref.func 0 local.set 7 ref.func 0 local.set 9 ref.func 0 local.set 11 local.get 0
        i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 ref.is_null local.get 2 ref.is_null local.get 3 ref.is_null local.get 4 ref.is_null
    local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 8 ref.is_null
    local.get 9 ref.is_null local.get 10 ref.is_null local.get 11 ref.is_null
  )
  (func $declared-funcref-5 (export "declared-funcref-5") (param i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (local funcref funcref funcref funcref funcref funcref funcref funcref funcref funcref funcref i32)
    block (result i32)
      try_table (result i32) (catch $e0 0)
        ref.func 0 local.set 2 ref.func 0 local.set 4 ref.func 0 local.set 6 ref.func 0 local.set 8 ref.func 0
        local.set 10 local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if ref.null func
        local.set 2 ref.null func local.set 4 ref.null func local.set 6 ref.null func local.set 8
        ref.null func local.set 10 local.get 0 i32.const 2 i32.eq local.get 0 i32.mul call $throw-if
        ref.func 0 local.set 2 ref.func 0 local.set 4 ref.func 0 local.set 6 ref.func 0 local.set 8 ref.func 0
        local.set 10 local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 ref.is_null local.get 2 ref.is_null local.get 3 ref.is_null local.get 4 ref.is_null
    local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 8 ref.is_null
    local.get 9 ref.is_null local.get 10 ref.is_null local.get 11 ref.is_null
  )
  (func $declared-funcref-6 (export "declared-funcref-6") (param i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (local funcref funcref funcref funcref funcref funcref funcref funcref funcref funcref funcref i32)
    block (result i32)
      try_table (result i32) (catch $e0 0)
        ref.func 0 local.set 1 ref.func 0 local.set 3 ref.func 0 local.set 5 ref.func 0 local.set 7 ref.func 0
        local.set 9 ref.func 0 local.set 11 local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if
        ref.null func local.set 1 ref.null func local.set 3 ref.null func local.set 5 ref.null func
        local.set 7 ref.null func local.set 9 ref.null func local.set 11 local.get 0 i32.const 2 i32.eq
        local.get 0 i32.mul call $throw-if ref.func 0 local.set 1 ref.func 0 local.set 3 ref.func 0
        local.set 5 ref.func 0 local.set 7 ref.func 0 local.set 9 ref.func 0 local.set 11 local.get 0
        i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 ref.is_null local.get 2 ref.is_null local.get 3 ref.is_null local.get 4 ref.is_null
    local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 8 ref.is_null
    local.get 9 ref.is_null local.get 10 ref.is_null local.get 11 ref.is_null
  )
  (func $declared-funcref-7 (export "declared-funcref-7") (param i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (local funcref funcref funcref funcref funcref funcref funcref funcref funcref funcref funcref i32)
    block (result i32)
      try_table (result i32) (catch $e0 0)
        ref.func 0 local.set 2 ref.func 0 local.set 4 ref.func 0 local.set 6 ref.func 0 local.set 8 ref.func 0
        local.set 10 local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if ref.null func
        local.set 2 ref.null func local.set 4 ref.null func local.set 6 ref.null func local.set 8
        ref.null func local.set 10 local.get 0 i32.const 2 i32.eq local.get 0 i32.mul call $throw-if
        ref.func 0 local.set 2 ref.func 0 local.set 4 ref.func 0 local.set 6 ref.func 0 local.set 8 ref.func 0
        local.set 10 local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 ref.is_null local.get 2 ref.is_null local.get 3 ref.is_null local.get 4 ref.is_null
    local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 8 ref.is_null
    local.get 9 ref.is_null local.get 10 ref.is_null local.get 11 ref.is_null
  )
  (func $looped-funcref-0 (export "looped-funcref-0") (param i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (local funcref funcref funcref funcref funcref funcref funcref funcref funcref funcref funcref i32)
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
        ref.func 0 local.set 1 ref.func 0 local.set 3 ref.func 0 local.set 5 ref.func 0 local.set 7 ref.func 0
        local.set 9 ref.func 0 local.set 11 local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if
        ref.null func local.set 1 ref.null func local.set 3 ref.null func local.set 5 ref.null func
        local.set 7 ref.null func local.set 9 ref.null func local.set 11 local.get 0 i32.const 2 i32.eq
        local.get 0 i32.mul call $throw-if ref.func 0 local.set 1 ref.func 0 local.set 3 ref.func 0
        local.set 5 ref.func 0 local.set 7 ref.func 0 local.set 9 ref.func 0 local.set 11 local.get 0
        i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 ref.is_null local.get 2 ref.is_null local.get 3 ref.is_null local.get 4 ref.is_null
    local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 8 ref.is_null
    local.get 9 ref.is_null local.get 10 ref.is_null local.get 11 ref.is_null
  )
  (func $looped-funcref-1 (export "looped-funcref-1") (param i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (local funcref funcref funcref funcref funcref funcref funcref funcref funcref funcref funcref i32)
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
        ref.func 0 local.set 2 ref.func 0 local.set 4 ref.func 0 local.set 6 ref.func 0 local.set 8 ref.func 0
        local.set 10 local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if ref.null func
        local.set 2 ref.null func local.set 4 ref.null func local.set 6 ref.null func local.set 8
        ref.null func local.set 10 local.get 0 i32.const 2 i32.eq local.get 0 i32.mul call $throw-if
        ref.func 0 local.set 2 ref.func 0 local.set 4 ref.func 0 local.set 6 ref.func 0 local.set 8 ref.func 0
        local.set 10 local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 ref.is_null local.get 2 ref.is_null local.get 3 ref.is_null local.get 4 ref.is_null
    local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 8 ref.is_null
    local.get 9 ref.is_null local.get 10 ref.is_null local.get 11 ref.is_null
  )
  (func $looped-funcref-2 (export "looped-funcref-2") (param i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (local funcref funcref funcref funcref funcref funcref funcref funcref funcref funcref funcref i32)
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
        ref.func 0 local.set 1 ref.func 0 local.set 3 ref.func 0 local.set 5 ref.func 0 local.set 7 ref.func 0
        local.set 9 ref.func 0 local.set 11 local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if
        ref.null func local.set 1 ref.null func local.set 3 ref.null func local.set 5 ref.null func
        local.set 7 ref.null func local.set 9 ref.null func local.set 11 local.get 0 i32.const 2 i32.eq
        local.get 0 i32.mul call $throw-if ref.func 0 local.set 1 ref.func 0 local.set 3 ref.func 0
        local.set 5 ref.func 0 local.set 7 ref.func 0 local.set 9 ref.func 0 local.set 11 local.get 0
        i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 ref.is_null local.get 2 ref.is_null local.get 3 ref.is_null local.get 4 ref.is_null
    local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 8 ref.is_null
    local.get 9 ref.is_null local.get 10 ref.is_null local.get 11 ref.is_null
  )
  (func $looped-funcref-3 (export "looped-funcref-3") (param i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (local funcref funcref funcref funcref funcref funcref funcref funcref funcref funcref funcref i32)
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
        ref.func 0 local.set 2 ref.func 0 local.set 4 ref.func 0 local.set 6 ref.func 0 local.set 8 ref.func 0
        local.set 10 local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if ref.null func
        local.set 2 ref.null func local.set 4 ref.null func local.set 6 ref.null func local.set 8
        ref.null func local.set 10 local.get 0 i32.const 2 i32.eq local.get 0 i32.mul call $throw-if
        ref.func 0 local.set 2 ref.func 0 local.set 4 ref.func 0 local.set 6 ref.func 0 local.set 8 ref.func 0
        local.set 10 local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 ref.is_null local.get 2 ref.is_null local.get 3 ref.is_null local.get 4 ref.is_null
    local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 8 ref.is_null
    local.get 9 ref.is_null local.get 10 ref.is_null local.get 11 ref.is_null
  )
  (func $looped-funcref-4 (export "looped-funcref-4") (param i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (local funcref funcref funcref funcref funcref funcref funcref funcref funcref funcref funcref i32)
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
        ref.func 0 local.set 1 ref.func 0 local.set 3 ref.func 0 local.set 5 ref.func 0 local.set 7 ref.func 0
        local.set 9 ref.func 0 local.set 11 local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if
        ref.null func local.set 1 ref.null func local.set 3 ref.null func local.set 5 ref.null func
        local.set 7 ref.null func local.set 9 ref.null func local.set 11 local.get 0 i32.const 2 i32.eq
        local.get 0 i32.mul call $throw-if ref.func 0 local.set 1 ref.func 0 local.set 3 ref.func 0
        local.set 5 ref.func 0 local.set 7 ref.func 0 local.set 9 ref.func 0 local.set 11 local.get 0
        i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 ref.is_null local.get 2 ref.is_null local.get 3 ref.is_null local.get 4 ref.is_null
    local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 8 ref.is_null
    local.get 9 ref.is_null local.get 10 ref.is_null local.get 11 ref.is_null
  )
  (func $looped-funcref-5 (export "looped-funcref-5") (param i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (local funcref funcref funcref funcref funcref funcref funcref funcref funcref funcref funcref i32)
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
        ref.func 0 local.set 2 ref.func 0 local.set 4 ref.func 0 local.set 6 ref.func 0 local.set 8 ref.func 0
        local.set 10 local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if ref.null func
        local.set 2 ref.null func local.set 4 ref.null func local.set 6 ref.null func local.set 8
        ref.null func local.set 10 local.get 0 i32.const 2 i32.eq local.get 0 i32.mul call $throw-if
        ref.func 0 local.set 2 ref.func 0 local.set 4 ref.func 0 local.set 6 ref.func 0 local.set 8 ref.func 0
        local.set 10 local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 ref.is_null local.get 2 ref.is_null local.get 3 ref.is_null local.get 4 ref.is_null
    local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 8 ref.is_null
    local.get 9 ref.is_null local.get 10 ref.is_null local.get 11 ref.is_null
  )
  (func $looped-funcref-6 (export "looped-funcref-6") (param i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (local funcref funcref funcref funcref funcref funcref funcref funcref funcref funcref funcref i32)
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
        ref.func 0 local.set 1 ref.func 0 local.set 3 ref.func 0 local.set 5 ref.func 0 local.set 7 ref.func 0
        local.set 9 ref.func 0 local.set 11 local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if
        ref.null func local.set 1 ref.null func local.set 3 ref.null func local.set 5 ref.null func
        local.set 7 ref.null func local.set 9 ref.null func local.set 11 local.get 0 i32.const 2 i32.eq
        local.get 0 i32.mul call $throw-if ref.func 0 local.set 1 ref.func 0 local.set 3 ref.func 0
        local.set 5 ref.func 0 local.set 7 ref.func 0 local.set 9 ref.func 0 local.set 11 local.get 0
        i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 ref.is_null local.get 2 ref.is_null local.get 3 ref.is_null local.get 4 ref.is_null
    local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 8 ref.is_null
    local.get 9 ref.is_null local.get 10 ref.is_null local.get 11 ref.is_null
  )
  (func $looped-funcref-7 (export "looped-funcref-7") (param i32)
  (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (local funcref funcref funcref funcref funcref funcref funcref funcref funcref funcref funcref i32)
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
        ref.func 0 local.set 2 ref.func 0 local.set 4 ref.func 0 local.set 6 ref.func 0 local.set 8 ref.func 0
        local.set 10 local.get 0 i32.const 1 i32.eq local.get 0 i32.mul call $throw-if ref.null func
        local.set 2 ref.null func local.set 4 ref.null func local.set 6 ref.null func local.set 8
        ref.null func local.set 10 local.get 0 i32.const 2 i32.eq local.get 0 i32.mul call $throw-if
        ref.func 0 local.set 2 ref.func 0 local.set 4 ref.func 0 local.set 6 ref.func 0 local.set 8 ref.func 0
        local.set 10 local.get 0 i32.const 3 i32.eq local.get 0 i32.mul call $throw-if i32.const 0
      end
    end
    local.get 1 ref.is_null local.get 2 ref.is_null local.get 3 ref.is_null local.get 4 ref.is_null
    local.get 5 ref.is_null local.get 6 ref.is_null local.get 7 ref.is_null local.get 8 ref.is_null
    local.get 9 ref.is_null local.get 10 ref.is_null local.get 11 ref.is_null
  )
)

(assert_return (invoke "declared-funcref-0"
  (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "declared-funcref-0"
  (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "declared-funcref-0"
  (i32.const 2)) (i32.const 2) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "declared-funcref-0"
  (i32.const 3)) (i32.const 3) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "declared-funcref-1"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "declared-funcref-1"
  (i32.const 1)) (i32.const 1) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "declared-funcref-1"
  (i32.const 2)) (i32.const 2) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "declared-funcref-1"
  (i32.const 3)) (i32.const 3) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "declared-funcref-2"
  (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "declared-funcref-2"
  (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "declared-funcref-2"
  (i32.const 2)) (i32.const 2) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "declared-funcref-2"
  (i32.const 3)) (i32.const 3) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "declared-funcref-3"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "declared-funcref-3"
  (i32.const 1)) (i32.const 1) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "declared-funcref-3"
  (i32.const 2)) (i32.const 2) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "declared-funcref-3"
  (i32.const 3)) (i32.const 3) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "declared-funcref-4"
  (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "declared-funcref-4"
  (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "declared-funcref-4"
  (i32.const 2)) (i32.const 2) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "declared-funcref-4"
  (i32.const 3)) (i32.const 3) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "declared-funcref-5"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "declared-funcref-5"
  (i32.const 1)) (i32.const 1) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "declared-funcref-5"
  (i32.const 2)) (i32.const 2) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "declared-funcref-5"
  (i32.const 3)) (i32.const 3) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "declared-funcref-6"
  (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "declared-funcref-6"
  (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "declared-funcref-6"
  (i32.const 2)) (i32.const 2) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "declared-funcref-6"
  (i32.const 3)) (i32.const 3) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "declared-funcref-7"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "declared-funcref-7"
  (i32.const 1)) (i32.const 1) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "declared-funcref-7"
  (i32.const 2)) (i32.const 2) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "declared-funcref-7"
  (i32.const 3)) (i32.const 3) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "looped-funcref-0"
  (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "looped-funcref-0"
  (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "looped-funcref-0"
  (i32.const 2)) (i32.const 2) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "looped-funcref-0"
  (i32.const 3)) (i32.const 3) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "looped-funcref-1"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "looped-funcref-1"
  (i32.const 1)) (i32.const 1) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "looped-funcref-1"
  (i32.const 2)) (i32.const 2) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "looped-funcref-1"
  (i32.const 3)) (i32.const 3) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "looped-funcref-2"
  (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "looped-funcref-2"
  (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "looped-funcref-2"
  (i32.const 2)) (i32.const 2) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "looped-funcref-2"
  (i32.const 3)) (i32.const 3) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "looped-funcref-3"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "looped-funcref-3"
  (i32.const 1)) (i32.const 1) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "looped-funcref-3"
  (i32.const 2)) (i32.const 2) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "looped-funcref-3"
  (i32.const 3)) (i32.const 3) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "looped-funcref-4"
  (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "looped-funcref-4"
  (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "looped-funcref-4"
  (i32.const 2)) (i32.const 2) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "looped-funcref-4"
  (i32.const 3)) (i32.const 3) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "looped-funcref-5"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "looped-funcref-5"
  (i32.const 1)) (i32.const 1) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "looped-funcref-5"
  (i32.const 2)) (i32.const 2) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "looped-funcref-5"
  (i32.const 3)) (i32.const 3) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "looped-funcref-6"
  (i32.const 0)) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "looped-funcref-6"
  (i32.const 1)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "looped-funcref-6"
  (i32.const 2)) (i32.const 2) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "looped-funcref-6"
  (i32.const 3)) (i32.const 3) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0))
(assert_return (invoke "looped-funcref-7"
  (i32.const 0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "looped-funcref-7"
  (i32.const 1)) (i32.const 1) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
(assert_return (invoke "looped-funcref-7"
  (i32.const 2)) (i32.const 2) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1)
  (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "looped-funcref-7"
  (i32.const 3)) (i32.const 3) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1))
