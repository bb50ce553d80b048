;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Functions that call another instance in some arms, loops and blocks, and then read globals, memory and tables of
;; their own. The other instance has the same shape and other contents.
;;
;; Parameter 0 decides, bit by bit, which ways are taken; the result folds all that was read.

(module
  (global $other (mut i32) (i32.const 1000))
  (global (mut i32) (i32.const 3000))
  (memory 1)
  (data (i32.const 0) "\ff\ff\ff\ff\fe\fe\fe\fe")
  (table funcref (elem $other))
  (func $other (export "other") (param i32) (result i32)
    (i32.add (i32.mul (local.get 0) (i32.const 3)) (global.get $other)))
  (func (export "far") (param i32) (result i32)
    (call_indirect (param i32) (result i32) (local.get 0) (i32.const 0))))
(register "elsewhere")

(module
  (import "elsewhere" "other" (func $other (param i32) (result i32)))
  (import "elsewhere" "far" (func $far (param i32) (result i32)))
  (memory 1 5)
  (data (i32.const 0) "\05\00\00\00\09\00\00\00")
  (global (mut i32) (i32.const 17))
  (global (mut i32) (i32.const 85))
  (table $t0 3 9 funcref)
  (elem (table $t0) (i32.const 0) func $own)
  (elem (table $t0) (i32.const 1) func $other)
  (func $own (param i32) (result i32)
    local.get 0 global.get 1 i32.add
  )
  (func $flow-0 (export "flow-0") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3
    block
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
    end
    block
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
      block
        i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $other
        local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3
        i32.const 1 i32.and br_if 0
      end
    end
    block
      block
        local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
        i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
    end
    memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-1 (export "flow-1") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
      end
    end
    block
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          block
            block
              local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
            end
            local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
          end
          local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        else
        end
        local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
        i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
      local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
    end
    memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 0 i32.load local.get 1
    i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-2 (export "flow-2") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    block
      block
        block
          block
            local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
          end
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
        block
          block
            local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 0 i32.load
            local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3
            i32.const 1 i32.and br_table 0 1 0
          end
          memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
      end
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $other
          local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
      end
    end
    i32.const 2 local.set 2
    loop
      memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 global.set 1 global.get 1
      local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
    end
    block
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
      local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
      call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 0
    call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-3 (export "flow-3") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add
    local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $other
      local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    else
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
        global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 memory.size 0 local.get 1
        i32.const 5 i32.rotl i32.add local.set 1
      end
    end
    local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
    i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 global.get 0
      local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
    end
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
    end
    local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-4 (export "flow-4") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
    else
    end
    i32.const 2 local.set 2
    loop
      memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 0 i32.load local.get 1
      i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
    end
    block
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
      end
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 local.get 1 call $other
      local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 0
      call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-5 (export "flow-5") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    else
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
      else
        global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      end
      block
        block
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
          if
            local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
            i32.add local.set 1 local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
          else
          end
          i32.const 2 local.set 2
          loop
            memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 0 i32.load
            local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub local.tee 2
            br_if 0
          end
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
        i32.const 2 local.set 2
        loop
          local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
        end
      end
    end
    block
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 local.get 3 i32.const 1
      i32.rotr local.tee 3 i32.const 1 i32.and
      if
      else
        i32.const 2 local.set 2
        loop
          local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
          i32.add local.set 1 global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2
          i32.const 1 i32.sub local.tee 2 br_if 0
        end
      end
    end
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
      local.set 1
    end
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      block
        block
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
      end
    end
    i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-6 (export "flow-6") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
      end
      block
        block
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
        local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      end
    end
    local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    block
      block
        i32.const 2 local.set 2
        loop
          i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 memory.size 0 local.get 1
          i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 global.get 0 local.get 1
        i32.const 5 i32.rotl i32.add local.set 1
        block
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 local.get 1 call $other
          local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
      end
      local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
      i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
    end
    local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $other
    local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl
    i32.add local.set 1 local.get 1
  )
  (func $flow-7 (export "flow-7") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3
    block
      local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
      local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
      block
        block
          local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
          i32.add local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
        block
          block
            i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
            i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
          end
          local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
        local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      end
    end
    i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $other
    local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl
    i32.add local.set 1
    block
      local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
      local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
      end
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
      block
        block
          i32.const 2 local.set 2
          loop
            i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 global.set 1
            global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub
            local.tee 2 br_if 0
          end
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
      end
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
      end
    end
    block
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
    end
    local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-8 (export "flow-8") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
      end
    else
      block
        local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
        i32.add local.set 1
        block
          block
            local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $other
            local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3
            i32.const 1 i32.and br_table 0 1 0
          end
          local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
          i32.add local.set 1 global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
        block
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 local.get 1 i32.const 0
          call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1
          i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
        end
      end
      local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
    i32.rotr local.tee 3 i32.const 1 i32.and
    if
    else
      memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 1
      call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-9 (export "flow-9") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1
    i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add
    local.set 1 global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $other
    local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 global.set 1 global.get 1 local.get 1
    i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-10 (export "flow-10") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3
    block
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 local.get 1 i32.const 1
      call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
      call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    block
      local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
      i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
    end
    block
      block
        local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
        i32.add local.set 1 local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1
        i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1
        i32.and br_table 0 1 0
      end
      global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    i32.const 2 local.set 2
    loop
      local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
        block
          block
            local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
            local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
          end
        end
      end
      local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
    end
    i32.const 2 local.set 2
    loop
      block
        block
          block
            block
              i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3
              i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
            end
            global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
          end
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
          i32.add local.set 1 local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        else
          local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
          i32.add local.set 1
        else
          local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 1
          call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
      end
      local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
      local.set 1 local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
    end
    i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-11 (export "flow-11") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 0
    call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3
    i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      block
        memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr
        local.tee 3 i32.const 1 i32.and
        if
          local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 0
          call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 i32.const 2 local.set 2
        loop
          memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 memory.size 0 local.get 1
          i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        else
          local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
          i32.add local.set 1 local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add
          local.set 1
        end
      end
    else
      local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
      local.set 1
    end
    local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
    local.set 1 local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 global.get 0
    local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-12 (export "flow-12") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 2 local.set 2
    loop
      local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
      local.set 1 i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2
      i32.const 1 i32.sub local.tee 2 br_if 0
    end
    local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
    local.set 1 local.get 1
  )
  (func $flow-13 (export "flow-13") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
    i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    i32.const 2 local.set 2
    loop
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
        local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
        i32.add local.set 1 local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      else
        block
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
        end
      end
      local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
    end
    i32.const 2 local.set 2
    loop
      local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 0
      i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub
      local.tee 2 br_if 0
    end
    local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-14 (export "flow-14") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add
    local.set 1 local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    block
      block
        block
          i32.const 2 local.set 2
          loop
            i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1
            i32.sub local.tee 2 br_if 0
          end
          memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr
          local.tee 3 i32.const 1 i32.and br_if 0
          block
            block
              local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
            end
            local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
            call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
          end
        end
        local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
        i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
    end
    i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $own
    local.get 1 i32.const 5 i32.rotl i32.add local.set 1 global.get 0 local.get 1 i32.const 5 i32.rotl i32.add
    local.set 1 local.get 1
  )
  (func $flow-15 (export "flow-15") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
        block
          block
            local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
            i32.add local.set 1 local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1
            local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
          end
          i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
      end
    end
    i32.const 2 local.set 2
    loop
      i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 memory.size 0 local.get 1
      i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
    end
    global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 0
    call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 2
    local.set 2
    loop
      local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
      local.set 1 local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
    end
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
    end
    memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-16 (export "flow-16") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    block
      block
        block
          block
            local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
            i32.add local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
            br_table 0 1 0
          end
          block
            block
              local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
              call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
              i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
            end
            global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $other
            local.get 1 i32.const 5 i32.rotl i32.add local.set 1
          end
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
          i32.add local.set 1
        else
          local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 1
          call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
      block
        local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
        i32.add local.set 1 local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 local.get 1 call $other
        local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        block
          block
            local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
          end
          local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 1
          call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
      end
      local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
      local.set 1
    end
    i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 0 i32.load local.get 1
    i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-17 (export "flow-17") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1
    i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 1 call_indirect (param i32) (result i32)
    local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    block
      local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      block
        block
          local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
          i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
        local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
        i32.add local.set 1
        block
          block
            local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
          end
          local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
      end
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 local.get 1 call $own
      local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $far local.get 1 i32.const 5
      i32.rotl i32.add local.set 1
    end
    memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 memory.size 0 local.get 1 i32.const 5
    i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-18 (export "flow-18") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 i32.const 2 local.set 2
    loop
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
        block
          block
            global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 0 i32.load local.get 1
            i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1
            i32.and br_table 0 1 0
          end
          local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
      end
      block
        block
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
      end
      local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
    end
    local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $own
    local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl
    i32.add local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
      local.set 1
    else
      block
        block
          local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 1
          call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        else
          local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 global.get 0 local.get 1
          i32.const 5 i32.rotl i32.add local.set 1
        end
      end
      i32.const 2 local.set 2
      loop
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
        end
        block
          block
            local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
          end
        end
        local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
      end
    end
    global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-19 (export "flow-19") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3
    block
      local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
      local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 local.get 1
      global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 1
      call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    else
    end
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    else
    end
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
    end
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
    end
    block
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
    end
    i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-20 (export "flow-20") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1
    i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 0 call_indirect (param i32) (result i32)
    local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    block
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
      local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
      local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
        i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
        i32.rotr local.tee 3 i32.const 1 i32.and
        if
          local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
      else
      end
    end
    global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-21 (export "flow-21") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    i32.const 2 local.set 2
    loop
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 local.get 1 i32.const 0
        call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      end
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
          i32.add local.set 1
        else
        end
        local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
        i32.add local.set 1
      end
      local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
    end
    i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr
    local.tee 3 i32.const 1 i32.and
    if
      i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
    local.set 1 local.get 1
  )
  (func $flow-22 (export "flow-22") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    i32.const 2 local.set 2
    loop
      i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 0
      call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2
      i32.const 1 i32.sub local.tee 2 br_if 0
    end
    local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
    i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
      local.set 1
    else
    end
    block
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
        block
          block
            local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
            i32.add local.set 1 i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1
            local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
          end
          i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
      end
    end
    local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
    local.set 1 local.get 1
  )
  (func $flow-23 (export "flow-23") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3
    block
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
      local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
    local.set 1
    block
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
    end
    block
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
      else
      end
      i32.const 2 local.set 2
      loop
        local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
        i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
        local.set 1 local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
      end
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 local.get 1 call $other
      local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    i32.const 2 local.set 2
    loop
      block
        block
          memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr
          local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
        global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      end
      local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
    end
    block
      local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
      i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
      block
        block
          block
            local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 0 i32.load
            local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3
            i32.const 1 i32.and br_if 0 local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add
            local.set 1 local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
          end
          block
            local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
            i32.add local.set 1 local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
            local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
          end
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
      end
    end
    local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-24 (export "flow-24") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
    end
    i32.const 2 local.set 2
    loop
      local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
      local.set 1 memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1
      i32.sub local.tee 2 br_if 0
    end
    global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-25 (export "flow-25") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3
    block
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
      end
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 global.get 0 local.get 1
      i32.const 5 i32.rotl i32.add local.set 1 i32.const 2 local.set 2
      loop
        local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
      end
    end
    local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 1
    call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    block
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
      block
        block
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
          if
          else
            memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
          end
          local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
          i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
        local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
        i32.rotr local.tee 3 i32.const 1 i32.and
        if
          local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
          i32.add local.set 1
        end
      end
      i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
    local.set 1 local.get 1
  )
  (func $flow-26 (export "flow-26") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3
    block
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
      end
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
    end
    local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
    local.set 1
    block
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
        block
          global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr
          local.tee 3 i32.const 1 i32.and br_if 0
        end
      end
    end
    local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
    local.set 1
    block
      block
        local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
        i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
      block
        block
          i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
          i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
        block
          block
            local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
          end
        end
        local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      end
    end
    memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-27 (export "flow-27") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
      local.set 1 i32.const 2 local.set 2
      loop
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        else
        end
        block
          block
            local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $far
            local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3
            i32.const 1 i32.and br_table 0 1 0
          end
          local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 0
          call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
        local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
      end
    end
    global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    block
      block
        local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
        i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
      local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 global.get 0 local.get 1
      i32.const 5 i32.rotl i32.add local.set 1
    end
    local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
    i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
      local.set 1
      block
        block
          block
            block
              local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
            end
            local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
            i32.add local.set 1 local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
          end
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $other
          local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
      end
    end
    local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 0 i32.load
    local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-28 (export "flow-28") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
    else
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
        local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      end
    end
    block
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
        end
        local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
        i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
      else
        local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $far
        local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      end
      local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
      local.set 1
    end
    block
      block
        local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
        i32.add local.set 1 local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1
        i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1
        i32.and br_table 0 1 0
      end
    end
    global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-29 (export "flow-29") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 i32.const 2 local.set 2
    loop
      global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 global.set 1 global.get 1
      local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
    end
    local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $far
    local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 global.set 1 global.get 1 local.get 1
    i32.const 5 i32.rotl i32.add local.set 1 local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5
    i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-30 (export "flow-30") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
        else
          local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
          global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
        local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      else
        local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      end
    else
      global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      block
        block
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
        local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
        i32.add local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 0 i32.load local.get 1
          i32.const 5 i32.rotl i32.add local.set 1
        else
          global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 0 i32.load local.get 1
          i32.const 5 i32.rotl i32.add local.set 1
        end
      end
    end
    global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 global.get 0 local.get 1 i32.const 5
    i32.rotl i32.add local.set 1 i32.const 2 local.set 2
    loop
      local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
    end
    global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-31 (export "flow-31") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    else
    end
    local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
    local.set 1 i32.const 2 local.set 2
    loop
      memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 0
      call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2
      i32.const 1 i32.sub local.tee 2 br_if 0
    end
    local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 memory.size 0 local.get 1
    i32.const 5 i32.rotl i32.add local.set 1
    block
      block
        block
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
        local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
        i32.add local.set 1
      end
      i32.const 2 local.set 2
      loop
        global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 global.get 0 local.get 1 i32.const 5
        i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
      end
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
      block
        block
          block
            memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
            i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 local.get 1 call $own local.get 1 i32.const 5
            i32.rotl i32.add local.set 1
          end
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        else
        end
        local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      end
      block
        block
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
      end
    end
    memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-32 (export "flow-32") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
    global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 global.get 0 local.get 1
    i32.const 5 i32.rotl i32.add local.set 1 memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add
    local.set 1 local.get 1
  )
  (func $flow-33 (export "flow-33") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
    end
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3
      i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
        local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      else
        local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        block
          block
            local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
          end
          local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
      end
    end
    local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 global.get 0
    local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-34 (export "flow-34") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
        block
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
        end
      end
    else
      local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
      local.set 1
      block
        block
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
          if
          else
            local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 0
            call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1
          end
          local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
        global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 memory.size 0 local.get 1
        i32.const 5 i32.rotl i32.add local.set 1
      end
    end
    global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    block
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
      block
        block
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
          if
            local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
          else
            local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
            i32.add local.set 1
          end
          i32.const 2 local.set 2
          loop
            global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 global.get 0 local.get 1
            i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
          end
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
        local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      end
    end
    i32.const 2 local.set 2
    loop
      memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 0
      call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2
      i32.const 1 i32.sub local.tee 2 br_if 0
    end
    i32.const 2 local.set 2
    loop
      i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 global.set 1
      global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub
      local.tee 2 br_if 0
    end
    global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-35 (export "flow-35") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3
    block
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          i32.const 2 local.set 2
          loop
            memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 memory.size 0 local.get 1
            i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
          end
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
    end
    local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
    global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 0
    call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
    i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    else
      i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-36 (export "flow-36") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      i32.const 2 local.set 2
      loop
        local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
      end
    end
    local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 1
    call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
    i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    local.get 1
  )
  (func $flow-37 (export "flow-37") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3
    block
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
    end
    block
      block
        block
          local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
          i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
        end
        global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr
        local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
    end
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    else
      block
        block
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
          if
          else
            local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1
          end
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
        else
          memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 global.set 1
          global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
        memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      end
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
        local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $own
        local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      end
    end
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      block
        block
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
          if
          else
          end
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
        local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $far
        local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      end
    end
    global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-38 (export "flow-38") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 memory.size 0
    local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3
    i32.const 1 i32.and
    if
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
        block
          local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
          i32.add local.set 1 local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1
          i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1
          i32.and br_if 0 local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
          i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
        block
          block
            local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 0
            call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1
            local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
          end
          memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
      end
    end
    i32.const 2 local.set 2
    loop
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
        local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
        i32.rotr local.tee 3 i32.const 1 i32.and
        if
          i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        else
        end
      else
        block
          block
            local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
            i32.add local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
            br_table 0 1 0
          end
          i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
        block
          block
            global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 global.set 1
            global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr
            local.tee 3 i32.const 1 i32.and br_table 0 1 0
          end
        end
      end
      local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
    end
    block
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
    end
    global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-39 (export "flow-39") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    block
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
      i32.const 2 local.set 2
      loop
        global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub
        local.tee 2 br_if 0
      end
    end
    block
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 i32.const 2 local.set 2
      loop
        global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 0
        call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
      end
    end
    block
      block
        local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3
        i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
      i32.const 2 local.set 2
      loop
        global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 0
        call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
      end
    end
    local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    block
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
      else
        local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
        i32.add local.set 1 local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1
        i32.const 5 i32.rotl i32.add local.set 1
      end
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
      end
    end
    i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-40 (export "flow-40") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3
    block
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 local.get 1 call $other
      local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3
      i32.const 1 i32.and
      if
        local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      end
    end
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
    else
      block
        block
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
        block
          block
            local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
          end
          local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 memory.size 0 local.get 1
          i32.const 5 i32.rotl i32.add local.set 1
        end
      end
      local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
        block
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
        end
      end
    end
    memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-41 (export "flow-41") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 i32.const 2 local.set 2
    loop
      memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 global.get 0 local.get 1 i32.const 5
      i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
    end
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      i32.const 2 local.set 2
      loop
        memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 0
        call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
      end
    end
    local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
    i32.rotr local.tee 3 i32.const 1 i32.and
    if
    end
    memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-42 (export "flow-42") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
          i32.add local.set 1
        end
        memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      end
      i32.const 2 local.set 2
      loop
        local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
      end
    else
      block
        block
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
        i32.const 2 local.set 2
        loop
          local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
          i32.add local.set 1 global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2
          i32.const 1 i32.sub local.tee 2 br_if 0
        end
      end
    end
    global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 2 local.set 2
    loop
      local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 global.set 1
      global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub
      local.tee 2 br_if 0
    end
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
      i32.rotr local.tee 3 i32.const 1 i32.and
      if
        local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
        i32.add local.set 1 i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      end
    else
    end
    i32.const 2 local.set 2
    loop
      local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $own
      local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
    end
    i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-43 (export "flow-43") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
    end
    local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    block
      block
        local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
        i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
      block
        block
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
          if
            local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
          else
            local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $other
            local.get 1 i32.const 5 i32.rotl i32.add local.set 1
          end
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
      end
    end
    i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 2 local.set 2
    loop
      local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
        else
        end
        local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
        i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
      end
      local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
    end
    block
      block
        block
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
      end
      local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
      i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 global.get 0 local.get 1 i32.const 5 i32.rotl i32.add
      local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 0 i32.load local.get 1
          i32.const 5 i32.rotl i32.add local.set 1
        else
        end
      end
    end
    local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
    local.set 1 local.get 1
  )
  (func $flow-44 (export "flow-44") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      i32.const 2 local.set 2
      loop
        i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1
        i32.sub local.tee 2 br_if 0
      end
    end
    i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr
    local.tee 3 i32.const 1 i32.and
    if
      block
        block
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
        global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr
        local.tee 3 i32.const 1 i32.and
        if
        else
          local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 memory.size 0 local.get 1
          i32.const 5 i32.rotl i32.add local.set 1
        end
      end
    end
    local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-45 (export "flow-45") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
    local.set 1 local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 global.get 0
    local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 global.set 1 global.get 1 local.get 1
    i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-46 (export "flow-46") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
    end
    i32.const 2 local.set 2
    loop
      memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 0 i32.load local.get 1
      i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
    end
    i32.const 2 local.set 2
    loop
      i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 0
      call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2
      i32.const 1 i32.sub local.tee 2 br_if 0
    end
    global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    block
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 i32.const 2 local.set 2
      loop
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
          global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
        local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
      end
    end
    local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-47 (export "flow-47") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 global.get 0
    local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    block
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
    end
    local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
    local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 global.get 0 local.get 1
    i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-48 (export "flow-48") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 2 local.set 2
    loop
      local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 memory.size 0
      local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
    end
    memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-49 (export "flow-49") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1
    i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add
    local.set 1 memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
    i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
        i32.const 2 local.set 2
        loop
          local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
          i32.add local.set 1 global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2
          i32.const 1 i32.sub local.tee 2 br_if 0
        end
      else
      end
      local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    else
      i32.const 2 local.set 2
      loop
        local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
      end
      block
        block
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
      end
    end
    local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
    local.set 1 local.get 1
  )
  (func $flow-50 (export "flow-50") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      block
        block
          local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
          i32.rotr local.tee 3 i32.const 1 i32.and
          if
          else
            memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
          end
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
        local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      end
      local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $own
    local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 2 local.set 2
    loop
      local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
      local.set 1 local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
    end
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
        i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        block
          local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 memory.size 0 local.get 1
          i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1
          i32.and br_if 0
        end
      else
        i32.const 2 local.set 2
        loop
          local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
          i32.add local.set 1 i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1
          local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
        end
      end
      local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
      local.set 1
    end
    local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-51 (export "flow-51") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1
    i32.const 5 i32.rotl i32.add local.set 1
    block
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 local.get 1 call $own
      local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    i32.const 2 local.set 2
    loop
      local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
    end
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    block
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
        block
          local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
          i32.add local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
          local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
      end
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 local.get 1 call $other
      local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 memory.size 0 local.get 1
    i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-52 (export "flow-52") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add
    local.set 1 i32.const 2 local.set 2
    loop
      local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
    end
    i32.const 2 local.set 2
    loop
      i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 global.set 1
      global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub
      local.tee 2 br_if 0
    end
    memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-53 (export "flow-53") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
    end
    block
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 local.get 3 i32.const 1
      i32.rotr local.tee 3 i32.const 1 i32.and
      if
        memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      else
        local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
        i32.add local.set 1 memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      end
      local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
      local.set 1
    end
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
      local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
      else
      end
    end
    block
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 i32.const 0 i32.load
      local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 2 local.set 2
      loop
        i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 global.get 0 local.get 1
        i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
      end
    end
    global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-54 (export "flow-54") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
      else
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
          global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        else
          local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
        end
      end
    end
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    else
      local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
    i32.rotr local.tee 3 i32.const 1 i32.and
    if
    else
    end
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
    else
      block
        memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 1
        call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 i32.const 2 local.set 2
        loop
          global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 memory.size 0 local.get 1
          i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        else
        end
      end
      local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-55 (export "flow-55") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    block
      block
        i32.const 2 local.set 2
        loop
          block
            block
              local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3
              i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
            end
            local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 memory.size 0
            local.get 1 i32.const 5 i32.rotl i32.add local.set 1
          end
          local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1
          i32.sub local.tee 2 br_if 0
        end
        block
          i32.const 2 local.set 2
          loop
            i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 0 i32.load
            local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub local.tee 2
            br_if 0
          end
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
          block
            block
              i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
              global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3
              i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
            end
            i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 global.set 1
            global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
          end
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
      local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      i32.const 2 local.set 2
      loop
        global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 global.get 0 local.get 1 i32.const 5
        i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
      end
    else
      local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
      i32.rotr local.tee 3 i32.const 1 i32.and
      if
        local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
        i32.add local.set 1
      end
    end
    local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
    local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      block
        block
          block
            local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
            local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 local.get 1 call $other
            local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 0
            call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1
          end
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
        local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        block
          block
            local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
            local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
          end
          global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 1
          call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
      end
    else
    end
    i32.const 2 local.set 2
    loop
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
        block
          block
            local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
            i32.add local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
            br_table 0 1 0
          end
          i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $own
          local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
      end
      local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
    end
    local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-56 (export "flow-56") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 global.get 0
      local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    else
      memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    block
      local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
      i32.rotr local.tee 3 i32.const 1 i32.and
      if
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
          i32.add local.set 1
        end
      end
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 local.get 3 i32.const 1
      i32.rotr local.tee 3 i32.const 1 i32.and
      if
        i32.const 2 local.set 2
        loop
          local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
        end
        block
          block
            local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
            i32.add local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
            br_table 0 1 0
          end
          global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 0 i32.load local.get 1
          i32.const 5 i32.rotl i32.add local.set 1
        end
      else
      end
      local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
      local.set 1
    end
    i32.const 2 local.set 2
    loop
      block
        i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
        i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
        block
          local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $own
          local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3
          i32.const 1 i32.and br_if 0
        end
        local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
        i32.add local.set 1
      end
      i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1
      i32.sub local.tee 2 br_if 0
    end
    local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-57 (export "flow-57") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 i32.const 2 local.set 2
    loop
      local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
      local.set 1 global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1
      i32.sub local.tee 2 br_if 0
    end
    block
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
      local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
      i32.rotr local.tee 3 i32.const 1 i32.and
      if
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
        i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      else
      end
    end
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      i32.const 2 local.set 2
      loop
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
        end
        memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub
        local.tee 2 br_if 0
      end
    else
      local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 global.set 1
    global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-58 (export "flow-58") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3
    i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      i32.const 2 local.set 2
      loop
        local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
        global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1
        i32.sub local.tee 2 br_if 0
      end
    else
      block
        block
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
      end
      local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr
    local.tee 3 i32.const 1 i32.and
    if
      i32.const 2 local.set 2
      loop
        i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 0 i32.load
        local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub local.tee 2
        br_if 0
      end
    end
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
        i32.const 2 local.set 2
        loop
          local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 global.get 0 local.get 1
          i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
        end
        block
          block
            local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
          end
        end
      end
    end
    local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
    local.set 1 local.get 1
  )
  (func $flow-59 (export "flow-59") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3
    block
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
      else
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 1
          call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
      end
      local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
      local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
    end
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      block
        block
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
      end
    end
    block
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 i32.const 2 local.set 2
      loop
        local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
      end
    end
    memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr
    local.tee 3 i32.const 1 i32.and
    if
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
        local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        block
          block
            local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
          end
          local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
      else
        local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      end
    end
    memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 memory.size 0 local.get 1 i32.const 5
    i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-60 (export "flow-60") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 i32.const 2 local.set 2
    loop
      local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3
      i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $other
          local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        else
        end
      else
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
        else
          local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
          i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
      end
      local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
    end
    block
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 i32.const 2 local.set 2
      loop
        local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
        i32.add local.set 1 local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1
        i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
      end
    end
    block
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
    end
    local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-61 (export "flow-61") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1
    i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
    else
    end
    local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
    i32.rotr local.tee 3 i32.const 1 i32.and
    if
    else
      i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 2 local.set 2
      loop
        local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
        i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
        local.set 1 local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
      end
    end
    local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
    local.set 1 local.get 1
  )
  (func $flow-62 (export "flow-62") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 2
    local.set 2
    loop
      global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 global.set 1 global.get 1
      local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
    end
    block
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
          block
            local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
            i32.add local.set 1 local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
            local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 local.get 1 i32.const 0
            call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1
          end
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
      end
    end
    local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $own
    local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl
    i32.add local.set 1 local.get 1
  )
  (func $flow-63 (export "flow-63") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1
    i32.const 5 i32.rotl i32.add local.set 1
    block
      block
        global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr
        local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
    end
    memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 2 local.set 2
    loop
      local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
      global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1
      i32.sub local.tee 2 br_if 0
    end
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      i32.const 2 local.set 2
      loop
        local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
      end
    end
    i32.const 2 local.set 2
    loop
      local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
    end
    memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-64 (export "flow-64") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 2 local.set 2
      loop
        global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 global.set 1
        global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub
        local.tee 2 br_if 0
      end
    else
      global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 2 local.set 2
      loop
        local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
        i32.add local.set 1 local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
      end
    end
    local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 1
    call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1 memory.size 0
    local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-65 (export "flow-65") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 2 local.set 2
    loop
      local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 0
      i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub
      local.tee 2 br_if 0
    end
    block
      i32.const 2 local.set 2
      loop
        local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
        i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
        local.set 1 local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
      end
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
    end
    memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-66 (export "flow-66") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1
    i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add
    local.set 1 local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5
    i32.rotl i32.add local.set 1 i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 global.get 0 local.get 1 i32.const 5
    i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-67 (export "flow-67") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 global.get 0 local.get 1
    i32.const 5 i32.rotl i32.add local.set 1
    block
      block
        block
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
        end
        local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
        i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
      local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 0 i32.load
      local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 2 local.set 2
    loop
      global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 global.set 1 global.get 1
      local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
    end
    memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-68 (export "flow-68") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 2
    local.set 2
    loop
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
          memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 local.get 1 i32.const 1
        call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      end
      local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
    end
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
      local.set 1
      block
        block
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
      end
    end
    i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-69 (export "flow-69") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3
    block
      i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
      i32.rotr local.tee 3 i32.const 1 i32.and
      if
      else
      end
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
    end
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
    end
    local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 1
    call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 0
    i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-70 (export "flow-70") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
    else
      i32.const 2 local.set 2
      loop
        global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 memory.size 0 local.get 1
        i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
      end
      local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
      local.set 1
    end
    local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    block
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 0 i32.load
          local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        else
          local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
        i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 0 i32.load
        local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      else
        block
          block
            local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
            local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
            local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
          end
        end
      end
    end
    local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3
    i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
    end
    global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-71 (export "flow-71") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1
    i32.const 5 i32.rotl i32.add local.set 1
    block
      block
        block
          block
            local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
            i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
          end
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
          if
          else
            local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
            i32.add local.set 1
          end
          i32.const 2 local.set 2
          loop
            global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub
            local.tee 2 br_if 0
          end
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
    end
    i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    block
      block
        local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3
        i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
      end
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 local.get 1 i32.const 1
      call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3
      i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
      else
        block
          local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
          i32.add local.set 1 i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 local.get 1 call $far
          local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
          i32.add local.set 1 local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
      end
    end
    block
      block
        block
          block
            block
              local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
              local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3
              i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
            end
            local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1
          end
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 i32.const 2 local.set 2
          loop
            memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub
            local.tee 2 br_if 0
          end
          local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
        local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
        i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
      block
        block
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
      end
      i32.const 2 local.set 2
      loop
        memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 0
        call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
      end
    end
    i32.const 2 local.set 2
    loop
      block
        block
          local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
          i32.add local.set 1 local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $far
          local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        else
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 0 i32.load
          local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        else
        end
      end
      block
        block
          local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
          local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
          i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
        block
          block
            local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
          end
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
      end
      local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
    end
    local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-72 (export "flow-72") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 i32.const 2 local.set 2
    loop
      local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
      local.set 1 i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2
      i32.const 1 i32.sub local.tee 2 br_if 0
    end
    local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
    local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
          i32.add local.set 1 local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1
          i32.const 5 i32.rotl i32.add local.set 1
        end
      end
    end
    local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-73 (export "flow-73") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3
    block
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
    end
    block
      block
        memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $other local.get 1
        i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1
        i32.and br_table 0 1 0
      end
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
      end
    end
    local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3
    i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
      end
    else
      local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-74 (export "flow-74") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3
    block
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
    end
    block
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 local.get 1 global.set 1
      global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    block
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
          i32.add local.set 1 local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
        local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      else
      end
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
        local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
        i32.add local.set 1
      end
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
      block
        block
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
      end
    end
    local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
    local.set 1 i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-75 (export "flow-75") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
    end
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      block
        block
          local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 memory.size 0
          local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3
          i32.const 1 i32.and br_if 0
        end
        block
          block
            local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $other
            local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3
            i32.const 1 i32.and br_table 0 1 0
          end
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 global.get 0 local.get 1
        i32.const 5 i32.rotl i32.add local.set 1
      end
    end
    i32.const 2 local.set 2
    loop
      block
        block
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
        block
          block
            global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 global.set 1
            global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr
            local.tee 3 i32.const 1 i32.and br_table 0 1 0
          end
        end
        block
          block
            local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
          end
        end
      end
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
      end
      local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
    end
    local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 2 local.set 2
    loop
      i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 memory.size 0 local.get 1
      i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
    end
    i32.const 2 local.set 2
    loop
      local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
      local.set 1 memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1
      i32.sub local.tee 2 br_if 0
    end
    global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-76 (export "flow-76") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      block
        block
          local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1
          block
            block
              local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
            end
            local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
            i32.add local.set 1
          end
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
      end
    end
    block
      local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
      i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
    end
    block
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
      i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
      i32.rotr local.tee 3 i32.const 1 i32.and
      if
      else
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
          i32.add local.set 1 memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        else
          local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
          i32.add local.set 1
        end
      end
    end
    global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-77 (export "flow-77") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
    else
    end
    memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 1
    call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3
    i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      block
        block
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
      end
      local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
      local.set 1
    else
    end
    local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
    local.set 1 local.get 1
  )
  (func $flow-78 (export "flow-78") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      block
        block
          local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
          i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
        local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        block
          block
            local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
          end
          local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $far
          local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
      end
    else
      i32.const 2 local.set 2
      loop
        local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
        i32.add local.set 1 local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add
        local.set 1 local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
      end
      block
        block
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
        i32.const 2 local.set 2
        loop
          local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
          i32.add local.set 1 global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2
          i32.const 1 i32.sub local.tee 2 br_if 0
        end
      end
    end
    local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
    local.set 1 i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
    call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    block
      block
        global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr
        local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
    end
    memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-79 (export "flow-79") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    block
      block
        local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
        i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
    end
    block
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 local.get 3 i32.const 1
      i32.rotr local.tee 3 i32.const 1 i32.and
      if
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 1
          call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        else
          global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
        local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
        i32.add local.set 1
      else
      end
    end
    global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $other local.get 1
    i32.const 5 i32.rotl i32.add local.set 1 global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    local.get 1
  )
  (func $flow-80 (export "flow-80") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 i32.const 2 local.set 2
    loop
      local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
      local.set 1 local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
    end
    local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    block
      block
        local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
        i32.add local.set 1 local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
    end
    local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-81 (export "flow-81") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
        block
          local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 global.get 0 local.get 1
          i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1
          i32.and br_if 0 global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
        memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      end
      i32.const 2 local.set 2
      loop
        local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub
        local.tee 2 br_if 0
      end
    else
      block
        block
          local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
          i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
      end
      i32.const 2 local.set 2
      loop
        local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        block
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 local.get 1 call $far
          local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
        local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
      end
    end
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $own
      local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    else
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 1
          call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        else
          local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
        block
          block
            local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
            i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
          end
          i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
      else
        local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $far
        local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      end
      local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    block
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
        else
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 memory.size 0 local.get 1
        i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $own local.get 1 i32.const 5 i32.rotl
        i32.add local.set 1
      end
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 local.get 3 i32.const 1
      i32.rotr local.tee 3 i32.const 1 i32.and
      if
        block
          block
            local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
            i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
          end
          global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
        local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      else
      end
      local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-82 (export "flow-82") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
        i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      end
    end
    block
      local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3
      i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
      else
        memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      end
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
    end
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
        local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
        i32.add local.set 1
        block
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 local.get 1 call $far
          local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $other local.get 1 i32.const 5
          i32.rotl i32.add local.set 1
        end
      end
    end
    global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 global.get 0 local.get 1 i32.const 5
    i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-83 (export "flow-83") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3
    block
      local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
      local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
    end
    i32.const 2 local.set 2
    loop
      block
        local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
        i32.add local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
      end
      local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
    end
    memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 global.set 1 global.get 1
    local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 2 local.set 2
    loop
      memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 memory.size 0 local.get 1 i32.const 5
      i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
    end
    block
      block
        i32.const 2 local.set 2
        loop
          i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 global.set 1
          global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub
          local.tee 2 br_if 0
        end
        local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
        i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
      local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 1
      call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-84 (export "flow-84") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1
    i32.const 5 i32.rotl i32.add local.set 1
    block
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
    end
    block
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
      i32.const 2 local.set 2
      loop
        local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
        i32.add local.set 1 global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2
        i32.const 1 i32.sub local.tee 2 br_if 0
      end
    end
    local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
    local.set 1 local.get 1
  )
  (func $flow-85 (export "flow-85") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 i32.const 2 local.set 2
    loop
      global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 memory.size 0 local.get 1 i32.const 5
      i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
    end
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
    end
    i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    block
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          block
            local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
            global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3
            i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
          end
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
          if
            local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $far
            local.get 1 i32.const 5 i32.rotl i32.add local.set 1
          end
        else
          global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
      i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-86 (export "flow-86") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr
    local.tee 3 i32.const 1 i32.and
    if
      i32.const 2 local.set 2
      loop
        local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub
        local.tee 2 br_if 0
      end
    end
    block
      memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 1
      call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3
      i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
    end
    local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
    local.set 1 memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-87 (export "flow-87") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    block
      block
        local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
        i32.add local.set 1 i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
      local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
      local.set 1
      block
        local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
        i32.add local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        else
          local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
        block
          block
            local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
            i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
          end
        end
        local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
        i32.add local.set 1
      end
    end
    block
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
        local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      else
        i32.const 2 local.set 2
        loop
          memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 0 i32.load local.get 1
          i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
        end
        local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      end
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
        block
          local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
          i32.add local.set 1 local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1
          i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1
          i32.and br_if 0 local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1
          i32.const 5 i32.rotl i32.add local.set 1
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 1
          call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        else
        end
      else
      end
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 memory.size 0 local.get 1
      i32.const 5 i32.rotl i32.add local.set 1
    end
    block
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
      end
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
      block
        block
          block
            local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
          end
          local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $far
          local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
        i32.const 2 local.set 2
        loop
          local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
          memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub
          local.tee 2 br_if 0
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 local.get 1 call $far
        local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      end
      local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    block
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 local.get 3 i32.const 1
      i32.rotr local.tee 3 i32.const 1 i32.and
      if
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $other
          local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
        block
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 global.get 0 local.get 1
          i32.const 5 i32.rotl i32.add local.set 1 memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add
          local.set 1
        end
      end
    end
    block
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
      end
    end
    memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-88 (export "flow-88") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1
    i32.const 5 i32.rotl i32.add local.set 1 local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5
    i32.rotl i32.add local.set 1
    block
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
        block
          local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
          i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
        end
      end
    end
    global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-89 (export "flow-89") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    block
      local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      block
        block
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
      end
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 memory.size 0 local.get 1
      i32.const 5 i32.rotl i32.add local.set 1
    end
    block
      block
        i32.const 2 local.set 2
        loop
          local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
      local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-90 (export "flow-90") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1
    i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
      end
      local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    block
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
      end
      block
        block
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
        local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
        i32.add local.set 1
      end
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 i32.const 2 local.set 2
      loop
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        else
        end
        local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
      end
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
        memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $far local.get 1
        i32.const 5 i32.rotl i32.add local.set 1
      end
    end
    local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 0 i32.load
    local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-91 (export "flow-91") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add
    local.set 1
    block
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
      else
        block
          block
            memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
            i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
          end
          i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 1
          call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
        local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      end
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
      block
        block
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
        local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
        i32.add local.set 1 local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      end
      global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
    i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
        global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 global.set 1
        global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      else
      end
    else
      local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
      i32.rotr local.tee 3 i32.const 1 i32.and
      if
        local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      else
      end
    end
    block
      block
        block
          block
            local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 0 i32.load
            local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3
            i32.const 1 i32.and br_table 0 1 0
          end
        end
        i32.const 2 local.set 2
        loop
          local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1
          i32.sub local.tee 2 br_if 0
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
    end
    local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
    local.set 1 i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-92 (export "flow-92") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    block
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
    end
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
      else
        block
          local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
          i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
        end
      end
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 local.get 3 i32.const 1
        i32.rotr local.tee 3 i32.const 1 i32.and
        if
          local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
          i32.add local.set 1 local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1
          i32.const 5 i32.rotl i32.add local.set 1
        end
        block
          block
            memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
            i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
          end
          local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
      end
    else
      block
        block
          i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
          i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
      end
      local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-93 (export "flow-93") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3
    i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
      local.set 1
    else
    end
    i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $far
    local.get 1 i32.const 5 i32.rotl i32.add local.set 1 memory.size 0 local.get 1 i32.const 5 i32.rotl
    i32.add local.set 1 local.get 1
  )
  (func $flow-94 (export "flow-94") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    block
      local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
      i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 local.get 3 i32.const 1 i32.rotr local.tee 3
      i32.const 1 i32.and
      if
        block
          block
            local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 global.get 0
            local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3
            i32.const 1 i32.and br_table 0 1 0
          end
          local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
          i32.add local.set 1 i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
      else
      end
    end
    local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 0 i32.load
    local.get 1 i32.const 5 i32.rotl i32.add local.set 1 global.get 0 local.get 1 i32.const 5 i32.rotl i32.add
    local.set 1 global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-95 (export "flow-95") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    block
      block
        local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
        i32.add local.set 1 i32.const 2 local.set 2
        loop
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
          if
          end
          local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
    end
    local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $far
    local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3
    i32.const 1 i32.and
    if
    end
    global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 memory.size 0 local.get 1 i32.const 5
    i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-96 (export "flow-96") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3
    block
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
      local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      i32.const 2 local.set 2
      loop
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        else
          local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 global.set 1
          global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
        local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
      end
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
      else
        local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 2 local.set 2
        loop
          local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
          i32.add local.set 1 local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
        end
      end
    else
    end
    i32.const 2 local.set 2
    loop
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
        memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      else
      end
      local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
    end
    local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-97 (export "flow-97") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3
    block
      block
        global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr
        local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
      end
    end
    local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 1
    call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
    global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 global.get 0 local.get 1
    i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-98 (export "flow-98") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3
    block
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
    end
    memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 0 i32.load local.get 1
    i32.const 5 i32.rotl i32.add local.set 1
    block
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 local.get 1 call $own
      local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 memory.size 0
    local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-99 (export "flow-99") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 i32.const 2 local.set 2
    loop
      local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
    end
    local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
    local.set 1
    block
      global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 0 i32.load local.get 1
      i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1
      i32.and br_if 0 local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
    local.set 1 global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    block
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
    end
    local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-100 (export "flow-100") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
      local.set 1
    end
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    else
      local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
      i32.rotr local.tee 3 i32.const 1 i32.and
      if
        block
          block
            local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
          end
          local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
          local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
        local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
        i32.add local.set 1
      else
      end
    end
    memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 0 i32.load local.get 1
    i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-101 (export "flow-101") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      block
        local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
        i32.add local.set 1
        block
          block
            local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
          end
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
      end
      memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    else
      local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
      local.set 1 local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $far
    local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 1
    call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1 memory.size 0
    local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-102 (export "flow-102") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3
    block
      block
        block
          block
            local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
            local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
          end
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
    end
    memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 1
    call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3
    i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
      end
    else
      local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    block
      local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3
      i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
    end
    global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-103 (export "flow-103") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1
    i32.const 5 i32.rotl i32.add local.set 1
    block
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 memory.size 0 local.get 1
      i32.const 5 i32.rotl i32.add local.set 1 memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add
      local.set 1
    end
    block
      block
        block
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
      end
      block
        block
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
      end
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 local.get 1 call $own
      local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $far local.get 1 i32.const 5
      i32.rotl i32.add local.set 1
    end
    local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $own
    local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    block
      local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
      local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
    end
    local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-104 (export "flow-104") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3
    block
      global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr
      local.tee 3 i32.const 1 i32.and br_if 0 local.get 1 i32.const 0 call_indirect (param i32) (result i32)
      local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    block
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        else
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
          if
            local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
            i32.add local.set 1
          end
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
      local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 global.set 1
      global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    block
      local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 1
      call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3
      i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 local.get 3 i32.const 1 i32.rotr
      local.tee 3 i32.const 1 i32.and
      if
        local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      else
        block
          block
            local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
            global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr
            local.tee 3 i32.const 1 i32.and br_table 0 1 0
          end
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
          i32.add local.set 1
        end
      end
      block
        local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 2 local.set 2
        loop
          global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 0
          call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1
          local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 memory.size 0 local.get 1
        i32.const 5 i32.rotl i32.add local.set 1
      end
    end
    memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-105 (export "flow-105") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 i32.const 2 local.set 2
    loop
      local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
    end
    local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 2 local.set 2
    loop
      local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1
      i32.sub local.tee 2 br_if 0
    end
    local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 0
    call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-106 (export "flow-106") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1
    i32.const 5 i32.rotl i32.add local.set 1 memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add
    local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
        i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        block
          block
            local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
          end
          local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
          i32.add local.set 1
        end
      end
      i32.const 2 local.set 2
      loop
        local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
      end
    else
    end
    local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 0
    call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
    global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-107 (export "flow-107") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    block
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
      i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
    i32.rotr local.tee 3 i32.const 1 i32.and
    if
      block
        global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 global.get 0 local.get 1 i32.const 5
        i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
      end
      local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    block
      block
        block
          block
            local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
            if
              global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 global.set 1
              global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
            else
              local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1
            end
            local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
          end
          i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 1
          call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          block
            local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 local.get 1 call $other
            local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $far local.get 1 i32.const 5
            i32.rotl i32.add local.set 1
          end
        else
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
          if
            local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
            i32.add local.set 1 local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add
            local.set 1
          else
            i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1
          end
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
    end
    memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-108 (export "flow-108") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 i32.const 2 local.set 2
    loop
      local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
    end
    local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
    local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 1
          call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
        block
          local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
          i32.add local.set 1 local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
      end
      local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    else
      local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
      i32.rotr local.tee 3 i32.const 1 i32.and
      if
        local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      end
    end
    i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-109 (export "flow-109") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1
    i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 1 call_indirect (param i32) (result i32)
    local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    block
      block
        local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        block
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
          block
            local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
            i32.add local.set 1 local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add
            local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 local.get 1
            call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
          end
          block
            local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
            i32.add local.set 1 local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add
            local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 i32.const 0
            i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $own local.get 1
            i32.const 5 i32.rotl i32.add local.set 1
          end
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
        memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $other local.get 1
        i32.const 5 i32.rotl i32.add local.set 1
      end
    end
    block
      block
        local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
        i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
    end
    local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-110 (export "flow-110") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
    end
    i32.const 2 local.set 2
    loop
      local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
      global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1
      i32.sub local.tee 2 br_if 0
    end
    i32.const 2 local.set 2
    loop
      local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
    end
    i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 0
    call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1 global.get 0
    local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-111 (export "flow-111") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      block
        local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
        i32.add local.set 1 local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 local.get 1 i32.const 1
        call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      end
    end
    memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    block
      local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
      i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 local.get 3 i32.const 1 i32.rotr local.tee 3
      i32.const 1 i32.and
      if
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
        else
        end
      else
        block
          local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
          i32.add local.set 1 memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3
          i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 local.get 1 call $own local.get 1
          i32.const 5 i32.rotl i32.add local.set 1 i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl
          i32.add local.set 1
        end
      end
    end
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 global.get 0 local.get 1
          i32.const 5 i32.rotl i32.add local.set 1
        else
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
      end
    end
    global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $other local.get 1
    i32.const 5 i32.rotl i32.add local.set 1 memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add
    local.set 1 local.get 1
  )
  (func $flow-112 (export "flow-112") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3
    block
      i32.const 2 local.set 2
      loop
        block
          block
            i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 i32.const 1
            call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1
            local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
          end
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
        end
        local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
      end
      local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
      local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 local.get 1
      call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    block
      block
        local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
        i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
        local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
        i32.add local.set 1
        block
          global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr
          local.tee 3 i32.const 1 i32.and br_if 0
        end
      end
      local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    block
      global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr
      local.tee 3 i32.const 1 i32.and br_if 0
    end
    local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
    local.set 1 local.get 1
  )
  (func $flow-113 (export "flow-113") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    block
      block
        block
          global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $other
          local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3
          i32.const 1 i32.and br_if 0 local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add
          local.set 1
        end
        local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
        i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
    end
    local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 0 i32.load
    local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-114 (export "flow-114") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    block
      block
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
      end
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
      end
      i32.const 2 local.set 2
      loop
        memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 memory.size 0 local.get 1
        i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
      end
    end
    block
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 local.get 1 call $other
      local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
      local.set 1 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
        block
          local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
          i32.add local.set 1 local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1
          local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 local.get 1 call $own
          local.get 1 i32.const 5 i32.rotl i32.add local.set 1 memory.size 0 local.get 1 i32.const 5 i32.rotl
          i32.add local.set 1
        end
        i32.const 2 local.set 2
        loop
          local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
          local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
          i32.add local.set 1 local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
        end
      else
        local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
        i32.add local.set 1 global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      end
    else
    end
    local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 global.get 0 local.get 1
    i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-115 (export "flow-115") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    i32.const 2 local.set 2
    loop
      local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
      local.set 1 i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 2
      i32.const 1 i32.sub local.tee 2 br_if 0
    end
    local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 global.set 1
    global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $far local.get 1
    i32.const 5 i32.rotl i32.add local.set 1
    block
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
        i32.const 2 local.set 2
        loop
          memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 memory.size 0 local.get 1
          i32.const 5 i32.rotl i32.add local.set 1 local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
        end
      end
      i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
      i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
    end
    i32.const 0 i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-116 (export "flow-116") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1
    i32.const 5 i32.rotl i32.add local.set 1 memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add
    local.set 1 local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1 i32.const 0
    i32.load local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-117 (export "flow-117") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
      else
      end
    else
      i32.const 2 local.set 2
      loop
        local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
        i32.add local.set 1 local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
      end
      local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr
      local.tee 3 i32.const 1 i32.and
      if
      end
    end
    global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr
    local.tee 3 i32.const 1 i32.and
    if
    end
    memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-118 (export "flow-118") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3
    i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    else
      block
        block
          global.get 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 global.set 1
          global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr
          local.tee 3 i32.const 1 i32.and br_if 0 local.get 1 call $other local.get 1 i32.const 5 i32.rotl
          i32.add local.set 1
        end
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0 i32.const 0 i32.load
        local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $other local.get 1 i32.const 5
        i32.rotl i32.add local.set 1
      end
    end
    memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr
    local.tee 3 i32.const 1 i32.and
    if
      local.get 1 call $far local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1
      i32.rotr local.tee 3 i32.const 1 i32.and
      if
        memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3 i32.const 1 i32.rotr
        local.tee 3 i32.const 1 i32.and
        if
          local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
          memory.size 0 local.get 1 i32.const 5 i32.rotl i32.add local.set 1
        end
      else
        local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
        if
          local.get 1 i32.const 1 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl
          i32.add local.set 1
        else
        end
      end
    end
    i32.const 2 local.set 2
    loop
      local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
      i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add local.set 1
      local.get 2 i32.const 1 i32.sub local.tee 2 br_if 0
    end
    local.get 1 global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
  )
  (func $flow-119 (export "flow-119") (param i32) (result i32) (local i32 i32 i32)
    local.get 0 local.set 3 local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1
    i32.const 5 i32.rotl i32.add local.set 1 local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add
    local.set 1 local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3
    i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
    if
      local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
      local.set 1
      block
        block
          local.get 1 call $other local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 1
          global.set 1 global.get 1 local.get 1 i32.const 5 i32.rotl i32.add local.set 1 local.get 3
          i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_table 0 1 0
        end
      end
    else
      local.get 1 call $own local.get 1 i32.const 5 i32.rotl i32.add local.set 1
    end
    block
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and
      if
      end
      local.get 3 i32.const 1 i32.rotr local.tee 3 i32.const 1 i32.and br_if 0
    end
    local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5 i32.rotl i32.add
    local.set 1 local.get 1 i32.const 0 call_indirect (param i32) (result i32) local.get 1 i32.const 5
    i32.rotl i32.add local.set 1 local.get 1
  )
)

(assert_return (invoke "flow-0" (i32.const 0)) (i32.const 0x1491a1))
(assert_return (invoke "flow-0" (i32.const 0x2aaaaaaa)) (i32.const 0x1491a1))
(assert_return (invoke "flow-0" (i32.const 0x15555555)) (i32.const 32001))
(assert_return (invoke "flow-0" (i32.const -1)) (i32.const 32001))
(assert_return (invoke "flow-1" (i32.const 0)) (i32.const 0x2328025))
(assert_return (invoke "flow-1" (i32.const 0x2aaaaaaa)) (i32.const 0x2328025))
(assert_return (invoke "flow-1" (i32.const 0x15555555)) (i32.const 0x2328025))
(assert_return (invoke "flow-1" (i32.const -1)) (i32.const 0x2328025))
(assert_return (invoke "flow-2" (i32.const 0)) (i32.const 0xe9a08270))
(assert_return (invoke "flow-2" (i32.const 0x2aaaaaaa)) (i32.const 0x35f1c03b))
(assert_return (invoke "flow-2" (i32.const 0x15555555)) (i32.const 0x742c124a))
(assert_return (invoke "flow-2" (i32.const -1)) (i32.const 0xe621c356))
(assert_return (invoke "flow-3" (i32.const 0)) (i32.const 33000))
(assert_return (invoke "flow-3" (i32.const 0x2aaaaaaa)) (i32.const 0x15362d))
(assert_return (invoke "flow-3" (i32.const 0x15555555)) (i32.const 0xa1bcb))
(assert_return (invoke "flow-3" (i32.const -1)) (i32.const 0x577f7bd1))
(assert_return (invoke "flow-4" (i32.const 0)) (i32.const 0xa8753111))
(assert_return (invoke "flow-4" (i32.const 0x2aaaaaaa)) (i32.const 0x1284b1))
(assert_return (invoke "flow-4" (i32.const 0x15555555)) (i32.const 0xa8753111))
(assert_return (invoke "flow-4" (i32.const -1)) (i32.const 0x1284b1))
(assert_return (invoke "flow-5" (i32.const 0)) (i32.const 0x71bcf9b2))
(assert_return (invoke "flow-5" (i32.const 0x2aaaaaaa)) (i32.const 549))
(assert_return (invoke "flow-5" (i32.const 0x15555555)) (i32.const 0x1284a5))
(assert_return (invoke "flow-5" (i32.const -1)) (i32.const 51045))
(assert_return (invoke "flow-6" (i32.const 0)) (i32.const 0xb38837cc))
(assert_return (invoke "flow-6" (i32.const 0x2aaaaaaa)) (i32.const 0xa3f7f120))
(assert_return (invoke "flow-6" (i32.const 0x15555555)) (i32.const 0xdd165593))
(assert_return (invoke "flow-6" (i32.const -1)) (i32.const 0xdd165593))
(assert_return (invoke "flow-7" (i32.const 0)) (i32.const 0x6c2eab59))
(assert_return (invoke "flow-7" (i32.const 0x2aaaaaaa)) (i32.const 0xaaf0cfb8))
(assert_return (invoke "flow-7" (i32.const 0x15555555)) (i32.const 0xb9493bc))
(assert_return (invoke "flow-7" (i32.const -1)) (i32.const 0x683b885d))
(assert_return (invoke "flow-8" (i32.const 0)) (i32.const 0x615bd230))
(assert_return (invoke "flow-8" (i32.const 0x2aaaaaaa)) (i32.const 33000))
(assert_return (invoke "flow-8" (i32.const 0x15555555)) (i32.const 0x30c7e94a))
(assert_return (invoke "flow-8" (i32.const -1)) (i32.const 33000))
(assert_return (invoke "flow-9" (i32.const 0)) (i32.const 0x4ae79b9b))
(assert_return (invoke "flow-9" (i32.const 0x2aaaaaaa)) (i32.const 0xfdfc6c02))
(assert_return (invoke "flow-9" (i32.const 0x15555555)) (i32.const 0x790c31b1))
(assert_return (invoke "flow-9" (i32.const -1)) (i32.const 0xde0d112a))
(assert_return (invoke "flow-10" (i32.const 0)) (i32.const 0x705bf02b))
(assert_return (invoke "flow-10" (i32.const 0x2aaaaaaa)) (i32.const 0xb04987c2))
(assert_return (invoke "flow-10" (i32.const 0x15555555)) (i32.const 0x7988ec29))
(assert_return (invoke "flow-10" (i32.const -1)) (i32.const 0xf279811b))
(assert_return (invoke "flow-11" (i32.const 0)) (i32.const 0x8a53dfd))
(assert_return (invoke "flow-11" (i32.const 0x2aaaaaaa)) (i32.const 0xec264a5c))
(assert_return (invoke "flow-11" (i32.const 0x15555555)) (i32.const 0x8a53dfd))
(assert_return (invoke "flow-11" (i32.const -1)) (i32.const 0x9a20a900))
(assert_return (invoke "flow-12" (i32.const 0)) (i32.const 0x55f1a78))
(assert_return (invoke "flow-12" (i32.const 0x2aaaaaaa)) (i32.const 0x55f1a78))
(assert_return (invoke "flow-12" (i32.const 0x15555555)) (i32.const 0x55f1a78))
(assert_return (invoke "flow-12" (i32.const -1)) (i32.const 0x55f1a78))
(assert_return (invoke "flow-13" (i32.const 0)) (i32.const 0x7999f1f1))
(assert_return (invoke "flow-13" (i32.const 0x2aaaaaaa)) (i32.const 0xe8f4bb6c))
(assert_return (invoke "flow-13" (i32.const 0x15555555)) (i32.const 0x8d8dd929))
(assert_return (invoke "flow-13" (i32.const -1)) (i32.const 0x348c9bde))
(assert_return (invoke "flow-14" (i32.const 0)) (i32.const 0x5060423f))
(assert_return (invoke "flow-14" (i32.const 0x2aaaaaaa)) (i32.const 0xe64d63d1))
(assert_return (invoke "flow-14" (i32.const 0x15555555)) (i32.const 0xe64d63d1))
(assert_return (invoke "flow-14" (i32.const -1)) (i32.const 0xe64d63d1))
(assert_return (invoke "flow-15" (i32.const 0)) (i32.const 0xf5b0a452))
(assert_return (invoke "flow-15" (i32.const 0x2aaaaaaa)) (i32.const 0x6d4afce6))
(assert_return (invoke "flow-15" (i32.const 0x15555555)) (i32.const 0xd16dedf4))
(assert_return (invoke "flow-15" (i32.const -1)) (i32.const 0x2e578e9b))
(assert_return (invoke "flow-16" (i32.const 0)) (i32.const 0x10a5fc84))
(assert_return (invoke "flow-16" (i32.const 0x2aaaaaaa)) (i32.const 0x1efdcedb))
(assert_return (invoke "flow-16" (i32.const 0x15555555)) (i32.const 0x4eb1259f))
(assert_return (invoke "flow-16" (i32.const -1)) (i32.const 0xa91cc07a))
(assert_return (invoke "flow-17" (i32.const 0)) (i32.const 0xd542ec9b))
(assert_return (invoke "flow-17" (i32.const 0x2aaaaaaa)) (i32.const 0x85736344))
(assert_return (invoke "flow-17" (i32.const 0x15555555)) (i32.const 0xda9f238a))
(assert_return (invoke "flow-17" (i32.const -1)) (i32.const 0xdabbaa72))
(assert_return (invoke "flow-18" (i32.const 0)) (i32.const 0xadc1a4ab))
(assert_return (invoke "flow-18" (i32.const 0x2aaaaaaa)) (i32.const 0xf62e43c7))
(assert_return (invoke "flow-18" (i32.const 0x15555555)) (i32.const 0x8402f90))
(assert_return (invoke "flow-18" (i32.const -1)) (i32.const 0x236498c5))
(assert_return (invoke "flow-19" (i32.const 0)) (i32.const 0x8402f84))
(assert_return (invoke "flow-19" (i32.const 0x2aaaaaaa)) (i32.const 0x65d7f4f6))
(assert_return (invoke "flow-19" (i32.const 0x15555555)) (i32.const 0x18d04d29))
(assert_return (invoke "flow-19" (i32.const -1)) (i32.const 0x8ec000c2))
(assert_return (invoke "flow-20" (i32.const 0)) (i32.const 0x391f90c9))
(assert_return (invoke "flow-20" (i32.const 0x2aaaaaaa)) (i32.const 0x2edbc16a))
(assert_return (invoke "flow-20" (i32.const 0x15555555)) (i32.const 0x23f217b8))
(assert_return (invoke "flow-20" (i32.const -1)) (i32.const 0x2edbc16a))
(assert_return (invoke "flow-21" (i32.const 0)) (i32.const 0xe2546525))
(assert_return (invoke "flow-21" (i32.const 0x2aaaaaaa)) (i32.const 0xc9790667))
(assert_return (invoke "flow-21" (i32.const 0x15555555)) (i32.const 0xefea922a))
(assert_return (invoke "flow-21" (i32.const -1)) (i32.const 0x12ee47fc))
(assert_return (invoke "flow-22" (i32.const 0)) (i32.const 0xa5764638))
(assert_return (invoke "flow-22" (i32.const 0x2aaaaaaa)) (i32.const 0x5b5f6955))
(assert_return (invoke "flow-22" (i32.const 0x15555555)) (i32.const 0xa5764638))
(assert_return (invoke "flow-22" (i32.const -1)) (i32.const 0xdd73bc08))
(assert_return (invoke "flow-23" (i32.const 0)) (i32.const 0xc658d3b8))
(assert_return (invoke "flow-23" (i32.const 0x2aaaaaaa)) (i32.const 0xc7cb3504))
(assert_return (invoke "flow-23" (i32.const 0x15555555)) (i32.const 0xa01c212e))
(assert_return (invoke "flow-23" (i32.const -1)) (i32.const 0xcf13657b))
(assert_return (invoke "flow-24" (i32.const 0)) (i32.const 0x58c3c8e))
(assert_return (invoke "flow-24" (i32.const 0x2aaaaaaa)) (i32.const 0x58c3c8e))
(assert_return (invoke "flow-24" (i32.const 0x15555555)) (i32.const 0x58c3c8e))
(assert_return (invoke "flow-24" (i32.const -1)) (i32.const 0x58c3c8e))
(assert_return (invoke "flow-25" (i32.const 0)) (i32.const 0x8ceff087))
(assert_return (invoke "flow-25" (i32.const 0x2aaaaaaa)) (i32.const 0x34eea7ee))
(assert_return (invoke "flow-25" (i32.const 0x15555555)) (i32.const 0x81636e9b))
(assert_return (invoke "flow-25" (i32.const -1)) (i32.const 0x34e42b75))
(assert_return (invoke "flow-26" (i32.const 0)) (i32.const 0x84d131d4))
(assert_return (invoke "flow-26" (i32.const 0x2aaaaaaa)) (i32.const 0x96149776))
(assert_return (invoke "flow-26" (i32.const 0x15555555)) (i32.const 0x7d0ae6c7))
(assert_return (invoke "flow-26" (i32.const -1)) (i32.const 0xacb0a4b7))
(assert_return (invoke "flow-27" (i32.const 0)) (i32.const 0x31026d19))
(assert_return (invoke "flow-27" (i32.const 0x2aaaaaaa)) (i32.const 0xde3b3f0))
(assert_return (invoke "flow-27" (i32.const 0x15555555)) (i32.const 0x1a7367cc))
(assert_return (invoke "flow-27" (i32.const -1)) (i32.const 0xadfc44f))
(assert_return (invoke "flow-28" (i32.const 0)) (i32.const 0xefa8b924))
(assert_return (invoke "flow-28" (i32.const 0x2aaaaaaa)) (i32.const 0x267b911))
(assert_return (invoke "flow-28" (i32.const 0x15555555)) (i32.const 0xc1f05c5d))
(assert_return (invoke "flow-28" (i32.const -1)) (i32.const 0x267b911))
(assert_return (invoke "flow-29" (i32.const 0)) (i32.const 0x305c6f30))
(assert_return (invoke "flow-29" (i32.const 0x2aaaaaaa)) (i32.const 0x305c6f30))
(assert_return (invoke "flow-29" (i32.const 0x15555555)) (i32.const 0x305c6f30))
(assert_return (invoke "flow-29" (i32.const -1)) (i32.const 0x305c6f30))
(assert_return (invoke "flow-30" (i32.const 0)) (i32.const 0x8c631))
(assert_return (invoke "flow-30" (i32.const 0x2aaaaaaa)) (i32.const 0x51539a05))
(assert_return (invoke "flow-30" (i32.const 0x15555555)) (i32.const 0x473c7ec5))
(assert_return (invoke "flow-30" (i32.const -1)) (i32.const 0x3e82c631))
(assert_return (invoke "flow-31" (i32.const 0)) (i32.const 0x3af6f6eb))
(assert_return (invoke "flow-31" (i32.const 0x2aaaaaaa)) (i32.const 0xb5d79768))
(assert_return (invoke "flow-31" (i32.const 0x15555555)) (i32.const 0x96fbb78e))
(assert_return (invoke "flow-31" (i32.const -1)) (i32.const 0x8b4a1c90))
(assert_return (invoke "flow-32" (i32.const 0)) (i32.const 0x8c621))
(assert_return (invoke "flow-32" (i32.const 0x2aaaaaaa)) (i32.const 0x8c621))
(assert_return (invoke "flow-32" (i32.const 0x15555555)) (i32.const 0x8c621))
(assert_return (invoke "flow-32" (i32.const -1)) (i32.const 0x8c621))
(assert_return (invoke "flow-33" (i32.const 0)) (i32.const 5297))
(assert_return (invoke "flow-33" (i32.const 0x2aaaaaaa)) (i32.const 5297))
(assert_return (invoke "flow-33" (i32.const 0x15555555)) (i32.const 0x6d2af1))
(assert_return (invoke "flow-33" (i32.const -1)) (i32.const 0x57d151))
(assert_return (invoke "flow-34" (i32.const 0)) (i32.const 0xda3a3cef))
(assert_return (invoke "flow-34" (i32.const 0x2aaaaaaa)) (i32.const 0x6dd9a258))
(assert_return (invoke "flow-34" (i32.const 0x15555555)) (i32.const 0xedfc9e7e))
(assert_return (invoke "flow-34" (i32.const -1)) (i32.const 0x28f8ef79))
(assert_return (invoke "flow-35" (i32.const 0)) (i32.const 161))
(assert_return (invoke "flow-35" (i32.const 0x2aaaaaaa)) (i32.const 0xeb153205))
(assert_return (invoke "flow-35" (i32.const 0x15555555)) (i32.const 0x8c3862a2))
(assert_return (invoke "flow-35" (i32.const -1)) (i32.const 0xb01d92ee))
(assert_return (invoke "flow-36" (i32.const 0)) (i32.const 0x2332965))
(assert_return (invoke "flow-36" (i32.const 0x2aaaaaaa)) (i32.const 0x2332965))
(assert_return (invoke "flow-36" (i32.const 0x15555555)) (i32.const 0x2332965))
(assert_return (invoke "flow-36" (i32.const -1)) (i32.const 0x2332965))
(assert_return (invoke "flow-37" (i32.const 0)) (i32.const 0x135ba45c))
(assert_return (invoke "flow-37" (i32.const 0x2aaaaaaa)) (i32.const 0x1f44431))
(assert_return (invoke "flow-37" (i32.const 0x15555555)) (i32.const 0x223a771))
(assert_return (invoke "flow-37" (i32.const -1)) (i32.const 0x223a771))
(assert_return (invoke "flow-38" (i32.const 0)) (i32.const 0x7b4b912e))
(assert_return (invoke "flow-38" (i32.const 0x2aaaaaaa)) (i32.const 0x8fadb6e9))
(assert_return (invoke "flow-38" (i32.const 0x15555555)) (i32.const 0x8fadb6e9))
(assert_return (invoke "flow-38" (i32.const -1)) (i32.const 0x49033be1))
(assert_return (invoke "flow-39" (i32.const 0)) (i32.const 0xa07961b4))
(assert_return (invoke "flow-39" (i32.const 0x2aaaaaaa)) (i32.const 0x40a90c53))
(assert_return (invoke "flow-39" (i32.const 0x15555555)) (i32.const 0x82a42b0f))
(assert_return (invoke "flow-39" (i32.const -1)) (i32.const 0x2a945))
(assert_return (invoke "flow-40" (i32.const 0)) (i32.const 0x488284c1))
(assert_return (invoke "flow-40" (i32.const 0x2aaaaaaa)) (i32.const 161))
(assert_return (invoke "flow-40" (i32.const 0x15555555)) (i32.const 0x213d241))
(assert_return (invoke "flow-40" (i32.const -1)) (i32.const 1))
(assert_return (invoke "flow-41" (i32.const 0)) (i32.const 0x35ad361))
(assert_return (invoke "flow-41" (i32.const 0x2aaaaaaa)) (i32.const 0x28689fee))
(assert_return (invoke "flow-41" (i32.const 0x15555555)) (i32.const 0x35ad361))
(assert_return (invoke "flow-41" (i32.const -1)) (i32.const 0x28689fee))
(assert_return (invoke "flow-42" (i32.const 0)) (i32.const 0x992df40f))
(assert_return (invoke "flow-42" (i32.const 0x2aaaaaaa)) (i32.const 0x9e621d22))
(assert_return (invoke "flow-42" (i32.const 0x15555555)) (i32.const 0xdc39b5ae))
(assert_return (invoke "flow-42" (i32.const -1)) (i32.const 0x9e031ce5))
(assert_return (invoke "flow-43" (i32.const 0)) (i32.const 0x719efe80))
(assert_return (invoke "flow-43" (i32.const 0x2aaaaaaa)) (i32.const 0x995ac506))
(assert_return (invoke "flow-43" (i32.const 0x15555555)) (i32.const 0xa858390a))
(assert_return (invoke "flow-43" (i32.const -1)) (i32.const 0xa858390a))
(assert_return (invoke "flow-44" (i32.const 0)) (i32.const 165))
(assert_return (invoke "flow-44" (i32.const 0x2aaaaaaa)) (i32.const 0x2a945))
(assert_return (invoke "flow-44" (i32.const 0x15555555)) (i32.const 5841))
(assert_return (invoke "flow-44" (i32.const -1)) (i32.const 0x2a945))
(assert_return (invoke "flow-45" (i32.const 0)) (i32.const 0x54678411))
(assert_return (invoke "flow-45" (i32.const 0x2aaaaaaa)) (i32.const 0x8da4c202))
(assert_return (invoke "flow-45" (i32.const 0x15555555)) (i32.const 0xf993c15c))
(assert_return (invoke "flow-45" (i32.const -1)) (i32.const 0x2f30e8d4))
(assert_return (invoke "flow-46" (i32.const 0)) (i32.const 0x5827ea49))
(assert_return (invoke "flow-46" (i32.const 0x2aaaaaaa)) (i32.const 0x81a0c62b))
(assert_return (invoke "flow-46" (i32.const 0x15555555)) (i32.const 0x54449796))
(assert_return (invoke "flow-46" (i32.const -1)) (i32.const 0x20b9598c))
(assert_return (invoke "flow-47" (i32.const 0)) (i32.const 0xe1ab67ff))
(assert_return (invoke "flow-47" (i32.const 0x2aaaaaaa)) (i32.const 0xe1ab67ff))
(assert_return (invoke "flow-47" (i32.const 0x15555555)) (i32.const 0xe17e8e06))
(assert_return (invoke "flow-47" (i32.const -1)) (i32.const 0xe17e8e06))
(assert_return (invoke "flow-48" (i32.const 0)) (i32.const 0x1a50854c))
(assert_return (invoke "flow-48" (i32.const 0x2aaaaaaa)) (i32.const 0x1a50854c))
(assert_return (invoke "flow-48" (i32.const 0x15555555)) (i32.const 0x1a50854c))
(assert_return (invoke "flow-48" (i32.const -1)) (i32.const 0x1a50854c))
(assert_return (invoke "flow-49" (i32.const 0)) (i32.const 0x271c42c8))
(assert_return (invoke "flow-49" (i32.const 0x2aaaaaaa)) (i32.const 0xce8afcd))
(assert_return (invoke "flow-49" (i32.const 0x15555555)) (i32.const 0x271c42c8))
(assert_return (invoke "flow-49" (i32.const -1)) (i32.const 0xac64a8bf))
(assert_return (invoke "flow-50" (i32.const 0)) (i32.const 0xe01e36f3))
(assert_return (invoke "flow-50" (i32.const 0x2aaaaaaa)) (i32.const 0x419c4e4e))
(assert_return (invoke "flow-50" (i32.const 0x15555555)) (i32.const 0xe40f9c69))
(assert_return (invoke "flow-50" (i32.const -1)) (i32.const 0x36572706))
(assert_return (invoke "flow-51" (i32.const 0)) (i32.const 0xf6e8368c))
(assert_return (invoke "flow-51" (i32.const 0x2aaaaaaa)) (i32.const 0xfc36a05d))
(assert_return (invoke "flow-51" (i32.const 0x15555555)) (i32.const 0xd91d140))
(assert_return (invoke "flow-51" (i32.const -1)) (i32.const 0x3cc184b0))
(assert_return (invoke "flow-52" (i32.const 0)) (i32.const 0x5528a1))
(assert_return (invoke "flow-52" (i32.const 0x2aaaaaaa)) (i32.const 0x5528a1))
(assert_return (invoke "flow-52" (i32.const 0x15555555)) (i32.const 0x5528a1))
(assert_return (invoke "flow-52" (i32.const -1)) (i32.const 0x5528a1))
(assert_return (invoke "flow-53" (i32.const 0)) (i32.const 0xca5cdcf3))
(assert_return (invoke "flow-53" (i32.const 0x2aaaaaaa)) (i32.const 33137))
(assert_return (invoke "flow-53" (i32.const 0x15555555)) (i32.const 17))
(assert_return (invoke "flow-53" (i32.const -1)) (i32.const 0x294b1))
(assert_return (invoke "flow-54" (i32.const 0)) (i32.const 0xa205e106))
(assert_return (invoke "flow-54" (i32.const 0x2aaaaaaa)) (i32.const 0x1c9d19))
(assert_return (invoke "flow-54" (i32.const 0x15555555)) (i32.const 0x1220a0))
(assert_return (invoke "flow-54" (i32.const -1)) (i32.const 0x1220a0))
(assert_return (invoke "flow-55" (i32.const 0)) (i32.const 0x29202eb4))
(assert_return (invoke "flow-55" (i32.const 0x2aaaaaaa)) (i32.const 0x254a55c5))
(assert_return (invoke "flow-55" (i32.const 0x15555555)) (i32.const 0xc62a99c9))
(assert_return (invoke "flow-55" (i32.const -1)) (i32.const 0x32bd552d))
(assert_return (invoke "flow-56" (i32.const 0)) (i32.const 0xa390d910))
(assert_return (invoke "flow-56" (i32.const 0x2aaaaaaa)) (i32.const 0x766ee7e3))
(assert_return (invoke "flow-56" (i32.const 0x15555555)) (i32.const 0x461fe1be))
(assert_return (invoke "flow-56" (i32.const -1)) (i32.const 0x276529d9))
(assert_return (invoke "flow-57" (i32.const 0)) (i32.const 0x34a2852a))
(assert_return (invoke "flow-57" (i32.const 0x2aaaaaaa)) (i32.const 0xb4c70dcd))
(assert_return (invoke "flow-57" (i32.const 0x15555555)) (i32.const 0xc81af4d9))
(assert_return (invoke "flow-57" (i32.const -1)) (i32.const 0xd67c2971))
(assert_return (invoke "flow-58" (i32.const 0)) (i32.const 0x90a52))
(assert_return (invoke "flow-58" (i32.const 0x2aaaaaaa)) (i32.const 0xf4ffa8b6))
(assert_return (invoke "flow-58" (i32.const 0x15555555)) (i32.const 0x90a52))
(assert_return (invoke "flow-58" (i32.const -1)) (i32.const 0x9c3f578f))
(assert_return (invoke "flow-59" (i32.const 0)) (i32.const 0x1f40421))
(assert_return (invoke "flow-59" (i32.const 0x2aaaaaaa)) (i32.const 0x3e888421))
(assert_return (invoke "flow-59" (i32.const 0x15555555)) (i32.const 0xdc888554))
(assert_return (invoke "flow-59" (i32.const -1)) (i32.const 0x8cb9ac29))
(assert_return (invoke "flow-60" (i32.const 0)) (i32.const 0xc0d5f6ab))
(assert_return (invoke "flow-60" (i32.const 0x2aaaaaaa)) (i32.const 0))
(assert_return (invoke "flow-60" (i32.const 0x15555555)) (i32.const 0))
(assert_return (invoke "flow-60" (i32.const -1)) (i32.const 0x73f517bb))
(assert_return (invoke "flow-61" (i32.const 0)) (i32.const 0xc1e1b5a))
(assert_return (invoke "flow-61" (i32.const 0x2aaaaaaa)) (i32.const 0x95d884dc))
(assert_return (invoke "flow-61" (i32.const 0x15555555)) (i32.const 0xd83d9488))
(assert_return (invoke "flow-61" (i32.const -1)) (i32.const 0xd83d9488))
(assert_return (invoke "flow-62" (i32.const 0)) (i32.const 0xc6606303))
(assert_return (invoke "flow-62" (i32.const 0x2aaaaaaa)) (i32.const 0x90927a62))
(assert_return (invoke "flow-62" (i32.const 0x15555555)) (i32.const 0xc6606303))
(assert_return (invoke "flow-62" (i32.const -1)) (i32.const 0x1b9e94ff))
(assert_return (invoke "flow-63" (i32.const 0)) (i32.const 0x2e6f9e80))
(assert_return (invoke "flow-63" (i32.const 0x2aaaaaaa)) (i32.const 0xf9639e71))
(assert_return (invoke "flow-63" (i32.const 0x15555555)) (i32.const 0x63f887cb))
(assert_return (invoke "flow-63" (i32.const -1)) (i32.const 0x894e3b33))
(assert_return (invoke "flow-64" (i32.const 0)) (i32.const 0x1e543796))
(assert_return (invoke "flow-64" (i32.const 0x2aaaaaaa)) (i32.const 0xb668c1cf))
(assert_return (invoke "flow-64" (i32.const 0x15555555)) (i32.const 0x80a460c1))
(assert_return (invoke "flow-64" (i32.const -1)) (i32.const 0xb668c1cf))
(assert_return (invoke "flow-65" (i32.const 0)) (i32.const 0x9e6b6ca8))
(assert_return (invoke "flow-65" (i32.const 0x2aaaaaaa)) (i32.const 0x9e6b6ca8))
(assert_return (invoke "flow-65" (i32.const 0x15555555)) (i32.const 0x9e6b6ca8))
(assert_return (invoke "flow-65" (i32.const -1)) (i32.const 0x9e6b6ca8))
(assert_return (invoke "flow-66" (i32.const 0)) (i32.const 0x9ee4143a))
(assert_return (invoke "flow-66" (i32.const 0x2aaaaaaa)) (i32.const 0x9ee4143a))
(assert_return (invoke "flow-66" (i32.const 0x15555555)) (i32.const 0x9ee4143a))
(assert_return (invoke "flow-66" (i32.const -1)) (i32.const 0x9ee4143a))
(assert_return (invoke "flow-67" (i32.const 0)) (i32.const 0x921c97b1))
(assert_return (invoke "flow-67" (i32.const 0x2aaaaaaa)) (i32.const 0x58dbb33a))
(assert_return (invoke "flow-67" (i32.const 0x15555555)) (i32.const 0x570cef2d))
(assert_return (invoke "flow-67" (i32.const -1)) (i32.const 0x2f04997c))
(assert_return (invoke "flow-68" (i32.const 0)) (i32.const 0x570b8225))
(assert_return (invoke "flow-68" (i32.const 0x2aaaaaaa)) (i32.const 0x5abec712))
(assert_return (invoke "flow-68" (i32.const 0x15555555)) (i32.const 37))
(assert_return (invoke "flow-68" (i32.const -1)) (i32.const 0x46420c45))
(assert_return (invoke "flow-69" (i32.const 0)) (i32.const 0x1491a5))
(assert_return (invoke "flow-69" (i32.const 0x2aaaaaaa)) (i32.const 0x1491a5))
(assert_return (invoke "flow-69" (i32.const 0x15555555)) (i32.const 0x1491a5))
(assert_return (invoke "flow-69" (i32.const -1)) (i32.const 0x1491a5))
(assert_return (invoke "flow-70" (i32.const 0)) (i32.const 0x53547e81))
(assert_return (invoke "flow-70" (i32.const 0x2aaaaaaa)) (i32.const 0x2441411))
(assert_return (invoke "flow-70" (i32.const 0x15555555)) (i32.const 0xcb43ccf6))
(assert_return (invoke "flow-70" (i32.const -1)) (i32.const 0xaaf1556a))
(assert_return (invoke "flow-71" (i32.const 0)) (i32.const 0x65405b10))
(assert_return (invoke "flow-71" (i32.const 0x2aaaaaaa)) (i32.const 0xe4d2734))
(assert_return (invoke "flow-71" (i32.const 0x15555555)) (i32.const 0xe29c13a6))
(assert_return (invoke "flow-71" (i32.const -1)) (i32.const 0xa3e04ca6))
(assert_return (invoke "flow-72" (i32.const 0)) (i32.const 0xdd0d4335))
(assert_return (invoke "flow-72" (i32.const 0x2aaaaaaa)) (i32.const 0x73533186))
(assert_return (invoke "flow-72" (i32.const 0x15555555)) (i32.const 0xee1cba8e))
(assert_return (invoke "flow-72" (i32.const -1)) (i32.const 0xfbb127be))
(assert_return (invoke "flow-73" (i32.const 0)) (i32.const 0x226dac1))
(assert_return (invoke "flow-73" (i32.const 0x2aaaaaaa)) (i32.const 0x226dac1))
(assert_return (invoke "flow-73" (i32.const 0x15555555)) (i32.const 0x226dac1))
(assert_return (invoke "flow-73" (i32.const -1)) (i32.const 0x10ad61))
(assert_return (invoke "flow-74" (i32.const 0)) (i32.const 5285))
(assert_return (invoke "flow-74" (i32.const 0x2aaaaaaa)) (i32.const 0x2a6c5a5))
(assert_return (invoke "flow-74" (i32.const 0x15555555)) (i32.const 0x12eee5))
(assert_return (invoke "flow-74" (i32.const -1)) (i32.const 0xb24bbeb1))
(assert_return (invoke "flow-75" (i32.const 0)) (i32.const 0x5a4632c8))
(assert_return (invoke "flow-75" (i32.const 0x2aaaaaaa)) (i32.const 0xa906fd18))
(assert_return (invoke "flow-75" (i32.const 0x15555555)) (i32.const 0xb546ae62))
(assert_return (invoke "flow-75" (i32.const -1)) (i32.const 0x8d556216))
(assert_return (invoke "flow-76" (i32.const 0)) (i32.const 0x203b4b1))
(assert_return (invoke "flow-76" (i32.const 0x2aaaaaaa)) (i32.const 0x119411))
(assert_return (invoke "flow-76" (i32.const 0x15555555)) (i32.const 0xfa0b1))
(assert_return (invoke "flow-76" (i32.const -1)) (i32.const 32017))
(assert_return (invoke "flow-77" (i32.const 0)) (i32.const 34155))
(assert_return (invoke "flow-77" (i32.const 0x2aaaaaaa)) (i32.const 34155))
(assert_return (invoke "flow-77" (i32.const 0x15555555)) (i32.const 0x1132cb))
(assert_return (invoke "flow-77" (i32.const -1)) (i32.const 0x1132cb))
(assert_return (invoke "flow-78" (i32.const 0)) (i32.const 0x579bdebf))
(assert_return (invoke "flow-78" (i32.const 0x2aaaaaaa)) (i32.const 0x125e21))
(assert_return (invoke "flow-78" (i32.const 0x15555555)) (i32.const 0x125e21))
(assert_return (invoke "flow-78" (i32.const -1)) (i32.const 0x125e21))
(assert_return (invoke "flow-79" (i32.const 0)) (i32.const 0x4ce84771))
(assert_return (invoke "flow-79" (i32.const 0x2aaaaaaa)) (i32.const 0x85ca277b))
(assert_return (invoke "flow-79" (i32.const 0x15555555)) (i32.const 0x78390ca1))
(assert_return (invoke "flow-79" (i32.const -1)) (i32.const 0x85ca277b))
(assert_return (invoke "flow-80" (i32.const 0)) (i32.const 0x24617a0))
(assert_return (invoke "flow-80" (i32.const 0x2aaaaaaa)) (i32.const 0xd527bbad))
(assert_return (invoke "flow-80" (i32.const 0x15555555)) (i32.const 0x5ea081b5))
(assert_return (invoke "flow-80" (i32.const -1)) (i32.const 0x534a6064))
(assert_return (invoke "flow-81" (i32.const 0)) (i32.const 0xd9ff6389))
(assert_return (invoke "flow-81" (i32.const 0x2aaaaaaa)) (i32.const 0x188291f5))
(assert_return (invoke "flow-81" (i32.const 0x15555555)) (i32.const 0x360117b2))
(assert_return (invoke "flow-81" (i32.const -1)) (i32.const 0x4562d5d4))
(assert_return (invoke "flow-82" (i32.const 0)) (i32.const 0x935d2336))
(assert_return (invoke "flow-82" (i32.const 0x2aaaaaaa)) (i32.const 0x2c9aeb19))
(assert_return (invoke "flow-82" (i32.const 0x15555555)) (i32.const 0x2c9aeb19))
(assert_return (invoke "flow-82" (i32.const -1)) (i32.const 0xc5cd8f55))
(assert_return (invoke "flow-83" (i32.const 0)) (i32.const 0x7b89b6c2))
(assert_return (invoke "flow-83" (i32.const 0x2aaaaaaa)) (i32.const 0x7b89b6c2))
(assert_return (invoke "flow-83" (i32.const 0x15555555)) (i32.const 0xa4c6d654))
(assert_return (invoke "flow-83" (i32.const -1)) (i32.const 0xa4c6d654))
(assert_return (invoke "flow-84" (i32.const 0)) (i32.const 0x50f82604))
(assert_return (invoke "flow-84" (i32.const 0x2aaaaaaa)) (i32.const 0x50f82604))
(assert_return (invoke "flow-84" (i32.const 0x15555555)) (i32.const 0xa0258f28))
(assert_return (invoke "flow-84" (i32.const -1)) (i32.const 0xa0258f28))
(assert_return (invoke "flow-85" (i32.const 0)) (i32.const 0xa5235b51))
(assert_return (invoke "flow-85" (i32.const 0x2aaaaaaa)) (i32.const 0x65291ad5))
(assert_return (invoke "flow-85" (i32.const 0x15555555)) (i32.const 0x96ca7cd5))
(assert_return (invoke "flow-85" (i32.const -1)) (i32.const 0x8cb653e0))
(assert_return (invoke "flow-86" (i32.const 0)) (i32.const 0x58b9512a))
(assert_return (invoke "flow-86" (i32.const 0x2aaaaaaa)) (i32.const 0x5048d09d))
(assert_return (invoke "flow-86" (i32.const 0x15555555)) (i32.const 0x58b9512a))
(assert_return (invoke "flow-86" (i32.const -1)) (i32.const 0x5048d09d))
(assert_return (invoke "flow-87" (i32.const 0)) (i32.const 0xa01fbe1a))
(assert_return (invoke "flow-87" (i32.const 0x2aaaaaaa)) (i32.const 0x18238727))
(assert_return (invoke "flow-87" (i32.const 0x15555555)) (i32.const 0x5e481ff2))
(assert_return (invoke "flow-87" (i32.const -1)) (i32.const 0x7941416c))
(assert_return (invoke "flow-88" (i32.const 0)) (i32.const 0x2a2783df))
(assert_return (invoke "flow-88" (i32.const 0x2aaaaaaa)) (i32.const 0x5e482002))
(assert_return (invoke "flow-88" (i32.const 0x15555555)) (i32.const 0x5e482002))
(assert_return (invoke "flow-88" (i32.const -1)) (i32.const 0x5e482002))
(assert_return (invoke "flow-89" (i32.const 0)) (i32.const 0x20c21a30))
(assert_return (invoke "flow-89" (i32.const 0x2aaaaaaa)) (i32.const 0xc66bee9d))
(assert_return (invoke "flow-89" (i32.const 0x15555555)) (i32.const 0xf9068997))
(assert_return (invoke "flow-89" (i32.const -1)) (i32.const 0x66335f84))
(assert_return (invoke "flow-90" (i32.const 0)) (i32.const 0x7e7a1492))
(assert_return (invoke "flow-90" (i32.const 0x2aaaaaaa)) (i32.const 0x2d7663fb))
(assert_return (invoke "flow-90" (i32.const 0x15555555)) (i32.const 0x7e7a1492))
(assert_return (invoke "flow-90" (i32.const -1)) (i32.const 0x806a5652))
(assert_return (invoke "flow-91" (i32.const 0)) (i32.const 0xaa37acc4))
(assert_return (invoke "flow-91" (i32.const 0x2aaaaaaa)) (i32.const 0x80c17c6a))
(assert_return (invoke "flow-91" (i32.const 0x15555555)) (i32.const 0x899ebd5c))
(assert_return (invoke "flow-91" (i32.const -1)) (i32.const 0x54e76c6c))
(assert_return (invoke "flow-92" (i32.const 0)) (i32.const 39073))
(assert_return (invoke "flow-92" (i32.const 0x2aaaaaaa)) (i32.const 39073))
(assert_return (invoke "flow-92" (i32.const 0x15555555)) (i32.const 0xe161256b))
(assert_return (invoke "flow-92" (i32.const -1)) (i32.const 33))
(assert_return (invoke "flow-93" (i32.const 0)) (i32.const 0x9dee1))
(assert_return (invoke "flow-93" (i32.const 0x2aaaaaaa)) (i32.const 0x368d6e1))
(assert_return (invoke "flow-93" (i32.const 0x15555555)) (i32.const 0x9dee1))
(assert_return (invoke "flow-93" (i32.const -1)) (i32.const 0x368d6e1))
(assert_return (invoke "flow-94" (i32.const 0)) (i32.const 0x52469631))
(assert_return (invoke "flow-94" (i32.const 0x2aaaaaaa)) (i32.const 0x52469631))
(assert_return (invoke "flow-94" (i32.const 0x15555555)) (i32.const 0x9b60c131))
(assert_return (invoke "flow-94" (i32.const -1)) (i32.const 0x52469631))
(assert_return (invoke "flow-95" (i32.const 0)) (i32.const 0xadca3e21))
(assert_return (invoke "flow-95" (i32.const 0x2aaaaaaa)) (i32.const 0xadca3e21))
(assert_return (invoke "flow-95" (i32.const 0x15555555)) (i32.const 0xadca3e21))
(assert_return (invoke "flow-95" (i32.const -1)) (i32.const 0xadca3e21))
(assert_return (invoke "flow-96" (i32.const 0)) (i32.const 0))
(assert_return (invoke "flow-96" (i32.const 0x2aaaaaaa)) (i32.const 33))
(assert_return (invoke "flow-96" (i32.const 0x15555555)) (i32.const 0x809db952))
(assert_return (invoke "flow-96" (i32.const -1)) (i32.const 0x48828441))
(assert_return (invoke "flow-97" (i32.const 0)) (i32.const 0x3c4f1d0e))
(assert_return (invoke "flow-97" (i32.const 0x2aaaaaaa)) (i32.const 0x401d71f0))
(assert_return (invoke "flow-97" (i32.const 0x15555555)) (i32.const 0xc55308b6))
(assert_return (invoke "flow-97" (i32.const -1)) (i32.const 0xfba6ae1a))
(assert_return (invoke "flow-98" (i32.const 0)) (i32.const 0xfbba5aaa))
(assert_return (invoke "flow-98" (i32.const 0x2aaaaaaa)) (i32.const 0xfbce074a))
(assert_return (invoke "flow-98" (i32.const 0x15555555)) (i32.const 39073))
(assert_return (invoke "flow-98" (i32.const -1)) (i32.const 39073))
(assert_return (invoke "flow-99" (i32.const 0)) (i32.const 0x97acad05))
(assert_return (invoke "flow-99" (i32.const 0x2aaaaaaa)) (i32.const 0xd121bd19))
(assert_return (invoke "flow-99" (i32.const 0x15555555)) (i32.const 0x97acad05))
(assert_return (invoke "flow-99" (i32.const -1)) (i32.const 0xd121bd19))
(assert_return (invoke "flow-100" (i32.const 0)) (i32.const 0xfa025))
(assert_return (invoke "flow-100" (i32.const 0x2aaaaaaa)) (i32.const 0x83cc79b8))
(assert_return (invoke "flow-100" (i32.const 0x15555555)) (i32.const 0xb5fb8d8c))
(assert_return (invoke "flow-100" (i32.const -1)) (i32.const 0x2b68c7eb))
(assert_return (invoke "flow-101" (i32.const 0)) (i32.const 0xb8788486))
(assert_return (invoke "flow-101" (i32.const 0x2aaaaaaa)) (i32.const 0x171c555b))
(assert_return (invoke "flow-101" (i32.const 0x15555555)) (i32.const 0xb8788486))
(assert_return (invoke "flow-101" (i32.const -1)) (i32.const 0x171c555b))
(assert_return (invoke "flow-102" (i32.const 0)) (i32.const 0x257d131))
(assert_return (invoke "flow-102" (i32.const 0x2aaaaaaa)) (i32.const 0x10ad71))
(assert_return (invoke "flow-102" (i32.const 0x15555555)) (i32.const 0x257d131))
(assert_return (invoke "flow-102" (i32.const -1)) (i32.const 0x10ad71))
(assert_return (invoke "flow-103" (i32.const 0)) (i32.const 0xea8c1e94))
(assert_return (invoke "flow-103" (i32.const 0x2aaaaaaa)) (i32.const 0x242a4061))
(assert_return (invoke "flow-103" (i32.const 0x15555555)) (i32.const 0xb9d20aba))
(assert_return (invoke "flow-103" (i32.const -1)) (i32.const 0x5abd3927))
(assert_return (invoke "flow-104" (i32.const 0)) (i32.const 0x826ee5d7))
(assert_return (invoke "flow-104" (i32.const 0x2aaaaaaa)) (i32.const 0x26e497d1))
(assert_return (invoke "flow-104" (i32.const 0x15555555)) (i32.const 0xab3d3e58))
(assert_return (invoke "flow-104" (i32.const -1)) (i32.const 0x5ace84f3))
(assert_return (invoke "flow-105" (i32.const 0)) (i32.const 0x63ce8bd6))
(assert_return (invoke "flow-105" (i32.const 0x2aaaaaaa)) (i32.const 0x63ce8bd6))
(assert_return (invoke "flow-105" (i32.const 0x15555555)) (i32.const 0x63ce8bd6))
(assert_return (invoke "flow-105" (i32.const -1)) (i32.const 0x63ce8bd6))
(assert_return (invoke "flow-106" (i32.const 0)) (i32.const 0xde5b52c7))
(assert_return (invoke "flow-106" (i32.const 0x2aaaaaaa)) (i32.const 0x9f3bf916))
(assert_return (invoke "flow-106" (i32.const 0x15555555)) (i32.const 0x11e7498c))
(assert_return (invoke "flow-106" (i32.const -1)) (i32.const 0x156b3e79))
(assert_return (invoke "flow-107" (i32.const 0)) (i32.const 0xba1f4dd6))
(assert_return (invoke "flow-107" (i32.const 0x2aaaaaaa)) (i32.const 0xd82793be))
(assert_return (invoke "flow-107" (i32.const 0x15555555)) (i32.const 0xb6059761))
(assert_return (invoke "flow-107" (i32.const -1)) (i32.const 0xf04c12ac))
(assert_return (invoke "flow-108" (i32.const 0)) (i32.const 0xf71ade27))
(assert_return (invoke "flow-108" (i32.const 0x2aaaaaaa)) (i32.const 0xa4b1a40d))
(assert_return (invoke "flow-108" (i32.const 0x15555555)) (i32.const 0xc8acdbac))
(assert_return (invoke "flow-108" (i32.const -1)) (i32.const 0x70b61474))
(assert_return (invoke "flow-109" (i32.const 0)) (i32.const 0xb6f98994))
(assert_return (invoke "flow-109" (i32.const 0x2aaaaaaa)) (i32.const 0xcff7c8a5))
(assert_return (invoke "flow-109" (i32.const 0x15555555)) (i32.const 0x4e012f9b))
(assert_return (invoke "flow-109" (i32.const -1)) (i32.const 0x9fdaff63))
(assert_return (invoke "flow-110" (i32.const 0)) (i32.const 5297))
(assert_return (invoke "flow-110" (i32.const 0x2aaaaaaa)) (i32.const 5297))
(assert_return (invoke "flow-110" (i32.const 0x15555555)) (i32.const 5297))
(assert_return (invoke "flow-110" (i32.const -1)) (i32.const 5297))
(assert_return (invoke "flow-111" (i32.const 0)) (i32.const 0x1e5528e0))
(assert_return (invoke "flow-111" (i32.const 0x2aaaaaaa)) (i32.const 0x93b72337))
(assert_return (invoke "flow-111" (i32.const 0x15555555)) (i32.const 0x236cb61))
(assert_return (invoke "flow-111" (i32.const -1)) (i32.const 0xe6309536))
(assert_return (invoke "flow-112" (i32.const 0)) (i32.const 0x1444c0d7))
(assert_return (invoke "flow-112" (i32.const 0x2aaaaaaa)) (i32.const 0x7f151e0f))
(assert_return (invoke "flow-112" (i32.const 0x15555555)) (i32.const 0x34e97274))
(assert_return (invoke "flow-112" (i32.const -1)) (i32.const 0x804161d2))
(assert_return (invoke "flow-113" (i32.const 0)) (i32.const 0x7619eec1))
(assert_return (invoke "flow-113" (i32.const 0x2aaaaaaa)) (i32.const 0x1200c163))
(assert_return (invoke "flow-113" (i32.const 0x15555555)) (i32.const 0x7619eec1))
(assert_return (invoke "flow-113" (i32.const -1)) (i32.const 0x1200c163))
(assert_return (invoke "flow-114" (i32.const 0)) (i32.const 0xba94d590))
(assert_return (invoke "flow-114" (i32.const 0x2aaaaaaa)) (i32.const 0x69438458))
(assert_return (invoke "flow-114" (i32.const 0x15555555)) (i32.const 0xadc3040a))
(assert_return (invoke "flow-114" (i32.const -1)) (i32.const 0x5681ea9c))
(assert_return (invoke "flow-115" (i32.const 0)) (i32.const 0x93d19790))
(assert_return (invoke "flow-115" (i32.const 0x2aaaaaaa)) (i32.const 0xb76386f6))
(assert_return (invoke "flow-115" (i32.const 0x15555555)) (i32.const 0x5088df39))
(assert_return (invoke "flow-115" (i32.const -1)) (i32.const 0xf750d939))
(assert_return (invoke "flow-116" (i32.const 0)) (i32.const 0x883f8584))
(assert_return (invoke "flow-116" (i32.const 0x2aaaaaaa)) (i32.const 0x883f8584))
(assert_return (invoke "flow-116" (i32.const 0x15555555)) (i32.const 0x883f8584))
(assert_return (invoke "flow-116" (i32.const -1)) (i32.const 0x883f8584))
(assert_return (invoke "flow-117" (i32.const 0)) (i32.const 0x4e378b6b))
(assert_return (invoke "flow-117" (i32.const 0x2aaaaaaa)) (i32.const 17953))
(assert_return (invoke "flow-117" (i32.const 0x15555555)) (i32.const 0x6c0841ed))
(assert_return (invoke "flow-117" (i32.const -1)) (i32.const 0x96ab2eba))
(assert_return (invoke "flow-118" (i32.const 0)) (i32.const 0xe356e477))
(assert_return (invoke "flow-118" (i32.const 0x2aaaaaaa)) (i32.const 0x59b25811))
(assert_return (invoke "flow-118" (i32.const 0x15555555)) (i32.const 0x243bc76b))
(assert_return (invoke "flow-118" (i32.const -1)) (i32.const 0xeb53d524))
(assert_return (invoke "flow-119" (i32.const 0)) (i32.const 0xda762bd0))
(assert_return (invoke "flow-119" (i32.const 0x2aaaaaaa)) (i32.const 0xfbfd3666))
(assert_return (invoke "flow-119" (i32.const 0x15555555)) (i32.const 0x786435c3))
(assert_return (invoke "flow-119" (i32.const -1)) (i32.const 0x73710ec4))
