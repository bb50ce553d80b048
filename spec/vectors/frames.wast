;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Declared locals, vectors among them, where others have left their values.
;;
;; "locals-17" answers all its 17 locals combined, which are zero, then its parameters.

(module
  (global (mut i64) (i64.const 41))
  (func $other (param i64) (result i64)
    local.get 0
  )
  (func $dirty (param i64) (result i64)
  (local i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    local.get 0 local.set 1 local.get 0 local.set 2 local.get 0 local.set 3 local.get 0 local.set 4
    local.get 0 local.set 5 local.get 0 local.set 6 local.get 0 local.set 7 local.get 0 local.set 8
    local.get 0 local.set 9 local.get 0 local.set 10 local.get 0 local.set 11 local.get 0 local.set 12
    local.get 0 local.set 13 local.get 0 local.set 14 local.get 0 local.set 15 local.get 0 local.set 16
    local.get 0 local.set 17 local.get 0 local.set 18 local.get 0 local.set 19 local.get 0 local.set 20
    local.get 0 local.set 21 local.get 0 local.set 22 local.get 0 local.set 23 local.get 0 local.set 24
    local.get 0 local.set 25 local.get 0 local.set 26 local.get 0 local.set 27 local.get 0 local.set 28
    local.get 0 local.set 29 local.get 0 local.set 30 local.get 0 local.set 31 local.get 0 local.set 32
    local.get 0 local.set 33 local.get 0 local.set 34 local.get 0 local.set 35 local.get 0 local.set 36
    local.get 0 local.set 37 local.get 0 local.set 38 local.get 0 local.set 39 local.get 0 local.set 40
    local.get 0 local.set 41 local.get 0 local.set 42 local.get 0 local.set 43 local.get 0 local.set 44
    local.get 0 local.set 45 local.get 0 local.set 46 local.get 0 local.set 47 local.get 0 local.set 48
    local.get 0 local.set 49 local.get 0 local.set 50 local.get 0 local.set 51 local.get 0 local.set 52
    local.get 0 local.set 53 local.get 0 local.set 54 local.get 0 local.set 55 local.get 0 local.set 56
    local.get 0 local.set 57 local.get 0 local.set 58 local.get 0 local.set 59 local.get 0 local.set 60
    local.get 0 local.set 61 local.get 0 local.set 62 local.get 0 local.set 63 local.get 0 local.set 64
    local.get 0 local.set 65 local.get 0 local.set 66 local.get 0 local.set 67 local.get 0 local.set 68
    local.get 0 local.set 69 local.get 0 local.set 70 local.get 0 local.set 71 local.get 0 local.set 72
    local.get 0 local.set 73 local.get 0 local.set 74 local.get 0 local.set 75 local.get 0 local.set 76
    local.get 0 local.set 77 local.get 0 local.set 78 local.get 0 local.set 79 local.get 0 local.set 80
    local.get 0 local.set 81 local.get 0 local.set 82 local.get 0 local.set 83 local.get 0 local.set 84
    local.get 0 local.set 85 local.get 0 local.set 86 local.get 0 local.set 87 local.get 0 local.set 88
    local.get 0 local.set 89 local.get 0 local.set 90 local.get 0 local.set 91 local.get 0 local.set 92
    local.get 0 local.set 93 local.get 0 local.set 94 local.get 0 local.set 95 local.get 0 local.set 96
    local.get 0 local.set 97 local.get 0 local.set 98 local.get 0 local.set 99 local.get 0 local.set 100
    local.get 0 local.set 101 local.get 0 local.set 102 local.get 0 local.set 103 local.get 0 local.set 104
    local.get 0 local.set 105 local.get 0 local.set 106 local.get 0 local.set 107 local.get 0 local.set 108
    local.get 0 local.set 109 local.get 0 local.set 110 local.get 0 local.set 111 local.get 0 local.set 112
    local.get 0 local.set 113 local.get 0 local.set 114 local.get 0 local.set 115 local.get 0 local.set 116
    local.get 0 local.set 117 local.get 0 local.set 118 local.get 0 local.set 119 local.get 0 local.set 120
    local.get 0 local.set 121 local.get 0 local.set 122 local.get 0 local.set 123 local.get 0 local.set 124
    local.get 0 local.set 125 local.get 0 local.set 126 local.get 0 local.set 127 local.get 0 local.set 128
    local.get 0 local.set 129 local.get 0 local.set 130 local.get 0 local.set 131 local.get 0 local.set 132
    local.get 0 local.set 133 local.get 0 local.set 134 local.get 0 local.set 135 local.get 0 local.set 136
    local.get 0 local.set 137 local.get 0 local.set 138 local.get 0 local.set 139 local.get 0 local.set 140
    local.get 0 local.set 141 local.get 0 local.set 142 local.get 0 local.set 143 local.get 0 local.set 144
    local.get 0 local.set 145 local.get 0 local.set 146 local.get 0 local.set 147 local.get 0 local.set 148
    local.get 0 local.set 149 local.get 0 local.set 150 local.get 0 local.set 151 local.get 0 local.set 152
    local.get 0 local.set 153 local.get 0 local.set 154 local.get 0 local.set 155 local.get 0 local.set 156
    local.get 0 local.set 157 local.get 0 local.set 158 local.get 0 local.set 159 local.get 0 local.set 160
    local.get 0 global.get 0 i64.or local.get 0 global.get 0 i64.or local.get 0 global.get 0 i64.or
    local.get 0 global.get 0 i64.or local.get 0 global.get 0 i64.or local.get 0 global.get 0 i64.or
    local.get 0 global.get 0 i64.or local.get 0 global.get 0 i64.or local.get 0 global.get 0 i64.or
    local.get 0 global.get 0 i64.or local.get 0 global.get 0 i64.or local.get 0 global.get 0 i64.or
    local.get 0 global.get 0 i64.or local.get 0 global.get 0 i64.or local.get 0 global.get 0 i64.or
    local.get 0 global.get 0 i64.or local.get 0 global.get 0 i64.or local.get 0 global.get 0 i64.or
    local.get 0 global.get 0 i64.or local.get 0 global.get 0 i64.or block end i64.const 1 call $other i64.and
    i64.and i64.and i64.and i64.and i64.and i64.and i64.and i64.and i64.and i64.and i64.and i64.and i64.and
    i64.and i64.and i64.and i64.and i64.and i64.and local.get 1 i64.and local.get 2 i64.and local.get 3
    i64.and local.get 4 i64.and local.get 5 i64.and local.get 6 i64.and local.get 7 i64.and local.get 8
    i64.and local.get 9 i64.and local.get 10 i64.and local.get 11 i64.and local.get 12 i64.and local.get 13
    i64.and local.get 14 i64.and local.get 15 i64.and local.get 16 i64.and local.get 17 i64.and local.get 18
    i64.and local.get 19 i64.and local.get 20 i64.and local.get 21 i64.and local.get 22 i64.and local.get 23
    i64.and local.get 24 i64.and local.get 25 i64.and local.get 26 i64.and local.get 27 i64.and local.get 28
    i64.and local.get 29 i64.and local.get 30 i64.and local.get 31 i64.and local.get 32 i64.and local.get 33
    i64.and local.get 34 i64.and local.get 35 i64.and local.get 36 i64.and local.get 37 i64.and local.get 38
    i64.and local.get 39 i64.and local.get 40 i64.and local.get 41 i64.and local.get 42 i64.and local.get 43
    i64.and local.get 44 i64.and local.get 45 i64.and local.get 46 i64.and local.get 47 i64.and local.get 48
    i64.and local.get 49 i64.and local.get 50 i64.and local.get 51 i64.and local.get 52 i64.and local.get 53
    i64.and local.get 54 i64.and local.get 55 i64.and local.get 56 i64.and local.get 57 i64.and local.get 58
    i64.and local.get 59 i64.and local.get 60 i64.and local.get 61 i64.and local.get 62 i64.and local.get 63
    i64.and local.get 64 i64.and local.get 65 i64.and local.get 66 i64.and local.get 67 i64.and local.get 68
    i64.and local.get 69 i64.and local.get 70 i64.and local.get 71 i64.and local.get 72 i64.and local.get 73
    i64.and local.get 74 i64.and local.get 75 i64.and local.get 76 i64.and local.get 77 i64.and local.get 78
    i64.and local.get 79 i64.and local.get 80 i64.and local.get 81 i64.and local.get 82 i64.and local.get 83
    i64.and local.get 84 i64.and local.get 85 i64.and local.get 86 i64.and local.get 87 i64.and local.get 88
    i64.and local.get 89 i64.and local.get 90 i64.and local.get 91 i64.and local.get 92 i64.and local.get 93
    i64.and local.get 94 i64.and local.get 95 i64.and local.get 96 i64.and local.get 97 i64.and local.get 98
    i64.and local.get 99 i64.and local.get 100 i64.and local.get 101 i64.and local.get 102 i64.and
    local.get 103 i64.and local.get 104 i64.and local.get 105 i64.and local.get 106 i64.and local.get 107
    i64.and local.get 108 i64.and local.get 109 i64.and local.get 110 i64.and local.get 111 i64.and
    local.get 112 i64.and local.get 113 i64.and local.get 114 i64.and local.get 115 i64.and local.get 116
    i64.and local.get 117 i64.and local.get 118 i64.and local.get 119 i64.and local.get 120 i64.and
    local.get 121 i64.and local.get 122 i64.and local.get 123 i64.and local.get 124 i64.and local.get 125
    i64.and local.get 126 i64.and local.get 127 i64.and local.get 128 i64.and local.get 129 i64.and
    local.get 130 i64.and local.get 131 i64.and local.get 132 i64.and local.get 133 i64.and local.get 134
    i64.and local.get 135 i64.and local.get 136 i64.and local.get 137 i64.and local.get 138 i64.and
    local.get 139 i64.and local.get 140 i64.and local.get 141 i64.and local.get 142 i64.and local.get 143
    i64.and local.get 144 i64.and local.get 145 i64.and local.get 146 i64.and local.get 147 i64.and
    local.get 148 i64.and local.get 149 i64.and local.get 150 i64.and local.get 151 i64.and local.get 152
    i64.and local.get 153 i64.and local.get 154 i64.and local.get 155 i64.and local.get 156 i64.and
    local.get 157 i64.and local.get 158 i64.and local.get 159 i64.and local.get 160 i64.and
  )
  (func $inner-locals-1 (param i64 i64) (result i64 i64 i64) (local i64)
    i64.const 0 local.get 2 i64.or local.get 0 local.get 1
  )
  (func $locals-1 (export "locals-1") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-1 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-2 (param i64 i64) (result i64 i64 i64) (local i64 v128)
    i64.const 0 local.get 2 i64.or local.get 3 v128.any_true i64.extend_i32_u i64.or local.get 0 local.get 1
  )
  (func $locals-2 (export "locals-2") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-2 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-3 (param i64 i64) (result i64 i64 i64) (local i64 v128 i32)
    i64.const 0 local.get 2 i64.or local.get 3 v128.any_true i64.extend_i32_u i64.or local.get 4
    i64.extend_i32_u i64.or local.get 0 local.get 1
  )
  (func $locals-3 (export "locals-3") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-3 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-4 (param i64 i64) (result i64 i64 i64) (local i64 v128 i32 v128)
    i64.const 0 local.get 2 i64.or local.get 3 v128.any_true i64.extend_i32_u i64.or local.get 4
    i64.extend_i32_u i64.or local.get 5 v128.any_true i64.extend_i32_u i64.or local.get 0 local.get 1
  )
  (func $locals-4 (export "locals-4") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-4 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-5 (param i64 i64) (result i64 i64 i64) (local i64 v128 i32 v128 v128)
    i64.const 0 local.get 2 i64.or local.get 3 v128.any_true i64.extend_i32_u i64.or local.get 4
    i64.extend_i32_u i64.or local.get 5 v128.any_true i64.extend_i32_u i64.or local.get 6 v128.any_true
    i64.extend_i32_u i64.or local.get 0 local.get 1
  )
  (func $locals-5 (export "locals-5") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-5 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-6 (param i64 i64) (result i64 i64 i64) (local i64 v128 i32 v128 v128 f64)
    i64.const 0 local.get 2 i64.or local.get 3 v128.any_true i64.extend_i32_u i64.or local.get 4
    i64.extend_i32_u i64.or local.get 5 v128.any_true i64.extend_i32_u i64.or local.get 6 v128.any_true
    i64.extend_i32_u i64.or local.get 7 i64.reinterpret_f64 i64.or local.get 0 local.get 1
  )
  (func $locals-6 (export "locals-6") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-6 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-7 (param i64 i64) (result i64 i64 i64) (local i64 v128 i32 v128 v128 f64 i64)
    i64.const 0 local.get 2 i64.or local.get 3 v128.any_true i64.extend_i32_u i64.or local.get 4
    i64.extend_i32_u i64.or local.get 5 v128.any_true i64.extend_i32_u i64.or local.get 6 v128.any_true
    i64.extend_i32_u i64.or local.get 7 i64.reinterpret_f64 i64.or local.get 8 i64.or local.get 0 local.get 1
  )
  (func $locals-7 (export "locals-7") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-7 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-8 (param i64 i64) (result i64 i64 i64) (local i64 v128 i32 v128 v128 f64 i64 v128)
    i64.const 0 local.get 2 i64.or local.get 3 v128.any_true i64.extend_i32_u i64.or local.get 4
    i64.extend_i32_u i64.or local.get 5 v128.any_true i64.extend_i32_u i64.or local.get 6 v128.any_true
    i64.extend_i32_u i64.or local.get 7 i64.reinterpret_f64 i64.or local.get 8 i64.or local.get 9
    v128.any_true i64.extend_i32_u i64.or local.get 0 local.get 1
  )
  (func $locals-8 (export "locals-8") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-8 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-11 (param i64 i64) (result i64 i64 i64)
  (local i64 v128 i32 v128 v128 f64 i64 v128 i32 v128 v128)
    i64.const 0 local.get 2 i64.or local.get 3 v128.any_true i64.extend_i32_u i64.or local.get 4
    i64.extend_i32_u i64.or local.get 5 v128.any_true i64.extend_i32_u i64.or local.get 6 v128.any_true
    i64.extend_i32_u i64.or local.get 7 i64.reinterpret_f64 i64.or local.get 8 i64.or local.get 9
    v128.any_true i64.extend_i32_u i64.or local.get 10 i64.extend_i32_u i64.or local.get 11 v128.any_true
    i64.extend_i32_u i64.or local.get 12 v128.any_true i64.extend_i32_u i64.or local.get 0 local.get 1
  )
  (func $locals-11 (export "locals-11") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-11 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-16 (param i64 i64) (result i64 i64 i64)
  (local i64 v128 i32 v128 v128 f64 i64 v128 i32 v128 v128 f64 i64 v128 i32 v128)
    i64.const 0 local.get 2 i64.or local.get 3 v128.any_true i64.extend_i32_u i64.or local.get 4
    i64.extend_i32_u i64.or local.get 5 v128.any_true i64.extend_i32_u i64.or local.get 6 v128.any_true
    i64.extend_i32_u i64.or local.get 7 i64.reinterpret_f64 i64.or local.get 8 i64.or local.get 9
    v128.any_true i64.extend_i32_u i64.or local.get 10 i64.extend_i32_u i64.or local.get 11 v128.any_true
    i64.extend_i32_u i64.or local.get 12 v128.any_true i64.extend_i32_u i64.or local.get 13
    i64.reinterpret_f64 i64.or local.get 14 i64.or local.get 15 v128.any_true i64.extend_i32_u i64.or
    local.get 16 i64.extend_i32_u i64.or local.get 17 v128.any_true i64.extend_i32_u i64.or local.get 0
    local.get 1
  )
  (func $locals-16 (export "locals-16") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-16 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-25 (param i64 i64) (result i64 i64 i64)
  (local i64 v128 i32 v128 v128 f64 i64 v128 i32 v128 v128 f64 i64 v128 i32 v128 v128 f64 i64 v128 i32 v128 v128 f64 i64)
    i64.const 0 local.get 2 i64.or local.get 3 v128.any_true i64.extend_i32_u i64.or local.get 4
    i64.extend_i32_u i64.or local.get 5 v128.any_true i64.extend_i32_u i64.or local.get 6 v128.any_true
    i64.extend_i32_u i64.or local.get 7 i64.reinterpret_f64 i64.or local.get 8 i64.or local.get 9
    v128.any_true i64.extend_i32_u i64.or local.get 10 i64.extend_i32_u i64.or local.get 11 v128.any_true
    i64.extend_i32_u i64.or local.get 12 v128.any_true i64.extend_i32_u i64.or local.get 13
    i64.reinterpret_f64 i64.or local.get 14 i64.or local.get 15 v128.any_true i64.extend_i32_u i64.or
    local.get 16 i64.extend_i32_u i64.or local.get 17 v128.any_true i64.extend_i32_u i64.or local.get 18
    v128.any_true i64.extend_i32_u i64.or local.get 19 i64.reinterpret_f64 i64.or local.get 20 i64.or
    local.get 21 v128.any_true i64.extend_i32_u i64.or local.get 22 i64.extend_i32_u i64.or local.get 23
    v128.any_true i64.extend_i32_u i64.or local.get 24 v128.any_true i64.extend_i32_u i64.or local.get 25
    i64.reinterpret_f64 i64.or local.get 26 i64.or local.get 0 local.get 1
  )
  (func $locals-25 (export "locals-25") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-25 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-locals-40 (param i64 i64) (result i64 i64 i64)
  (local i64 v128 i32 v128 v128 f64 i64 v128 i32 v128 v128 f64 i64 v128 i32 v128 v128 f64 i64 v128 i32 v128 v128 f64 i64 v128 i32 v128 v128 f64 i64 v128 i32 v128 v128 f64 i64 v128 i32 v128)
    i64.const 0 local.get 2 i64.or local.get 3 v128.any_true i64.extend_i32_u i64.or local.get 4
    i64.extend_i32_u i64.or local.get 5 v128.any_true i64.extend_i32_u i64.or local.get 6 v128.any_true
    i64.extend_i32_u i64.or local.get 7 i64.reinterpret_f64 i64.or local.get 8 i64.or local.get 9
    v128.any_true i64.extend_i32_u i64.or local.get 10 i64.extend_i32_u i64.or local.get 11 v128.any_true
    i64.extend_i32_u i64.or local.get 12 v128.any_true i64.extend_i32_u i64.or local.get 13
    i64.reinterpret_f64 i64.or local.get 14 i64.or local.get 15 v128.any_true i64.extend_i32_u i64.or
    local.get 16 i64.extend_i32_u i64.or local.get 17 v128.any_true i64.extend_i32_u i64.or local.get 18
    v128.any_true i64.extend_i32_u i64.or local.get 19 i64.reinterpret_f64 i64.or local.get 20 i64.or
    local.get 21 v128.any_true i64.extend_i32_u i64.or local.get 22 i64.extend_i32_u i64.or local.get 23
    v128.any_true i64.extend_i32_u i64.or local.get 24 v128.any_true i64.extend_i32_u i64.or local.get 25
    i64.reinterpret_f64 i64.or local.get 26 i64.or local.get 27 v128.any_true i64.extend_i32_u i64.or
    local.get 28 i64.extend_i32_u i64.or local.get 29 v128.any_true i64.extend_i32_u i64.or local.get 30
    v128.any_true i64.extend_i32_u i64.or local.get 31 i64.reinterpret_f64 i64.or local.get 32 i64.or
    local.get 33 v128.any_true i64.extend_i32_u i64.or local.get 34 i64.extend_i32_u i64.or local.get 35
    v128.any_true i64.extend_i32_u i64.or local.get 36 v128.any_true i64.extend_i32_u i64.or local.get 37
    i64.reinterpret_f64 i64.or local.get 38 i64.or local.get 39 v128.any_true i64.extend_i32_u i64.or
    local.get 40 i64.extend_i32_u i64.or local.get 41 v128.any_true i64.extend_i32_u i64.or local.get 0
    local.get 1
  )
  (func $locals-40 (export "locals-40") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-locals-40 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-calling-locals-1 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64) (local i64)
    i64.const 0 local.get 10 i64.or i64.const 3 call $other drop global.get 0 i64.mul local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
  )
  (func $calling-locals-1 (export "calling-locals-1") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-1 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-2 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64) (local i64 v128)
    i64.const 0 local.get 10 i64.or local.get 11 v128.any_true i64.extend_i32_u i64.or i64.const 3 call $other
    drop global.get 0 i64.mul local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9
  )
  (func $calling-locals-2 (export "calling-locals-2") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-2 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-3 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64) (local i64 v128 i32)
    i64.const 0 local.get 10 i64.or local.get 11 v128.any_true i64.extend_i32_u i64.or local.get 12
    i64.extend_i32_u i64.or i64.const 3 call $other drop global.get 0 i64.mul local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
  )
  (func $calling-locals-3 (export "calling-locals-3") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-3 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-4 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64) (local i64 v128 i32 v128)
    i64.const 0 local.get 10 i64.or local.get 11 v128.any_true i64.extend_i32_u i64.or local.get 12
    i64.extend_i32_u i64.or local.get 13 v128.any_true i64.extend_i32_u i64.or i64.const 3 call $other drop
    global.get 0 i64.mul local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9
  )
  (func $calling-locals-4 (export "calling-locals-4") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-4 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-5 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64) (local i64 v128 i32 v128 v128)
    i64.const 0 local.get 10 i64.or local.get 11 v128.any_true i64.extend_i32_u i64.or local.get 12
    i64.extend_i32_u i64.or local.get 13 v128.any_true i64.extend_i32_u i64.or local.get 14 v128.any_true
    i64.extend_i32_u i64.or i64.const 3 call $other drop global.get 0 i64.mul local.get 0 local.get 1
    local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
  )
  (func $calling-locals-5 (export "calling-locals-5") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-5 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-6 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64) (local i64 v128 i32 v128 v128 f64)
    i64.const 0 local.get 10 i64.or local.get 11 v128.any_true i64.extend_i32_u i64.or local.get 12
    i64.extend_i32_u i64.or local.get 13 v128.any_true i64.extend_i32_u i64.or local.get 14 v128.any_true
    i64.extend_i32_u i64.or local.get 15 i64.reinterpret_f64 i64.or i64.const 3 call $other drop global.get 0
    i64.mul local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
  (func $calling-locals-6 (export "calling-locals-6") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-6 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-7 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64) (local i64 v128 i32 v128 v128 f64 i64)
    i64.const 0 local.get 10 i64.or local.get 11 v128.any_true i64.extend_i32_u i64.or local.get 12
    i64.extend_i32_u i64.or local.get 13 v128.any_true i64.extend_i32_u i64.or local.get 14 v128.any_true
    i64.extend_i32_u i64.or local.get 15 i64.reinterpret_f64 i64.or local.get 16 i64.or i64.const 3
    call $other drop global.get 0 i64.mul local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
  )
  (func $calling-locals-7 (export "calling-locals-7") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-7 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-8 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64) (local i64 v128 i32 v128 v128 f64 i64 v128)
    i64.const 0 local.get 10 i64.or local.get 11 v128.any_true i64.extend_i32_u i64.or local.get 12
    i64.extend_i32_u i64.or local.get 13 v128.any_true i64.extend_i32_u i64.or local.get 14 v128.any_true
    i64.extend_i32_u i64.or local.get 15 i64.reinterpret_f64 i64.or local.get 16 i64.or local.get 17
    v128.any_true i64.extend_i32_u i64.or i64.const 3 call $other drop global.get 0 i64.mul local.get 0
    local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7 local.get 8
    local.get 9
  )
  (func $calling-locals-8 (export "calling-locals-8") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-8 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-11 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (local i64 v128 i32 v128 v128 f64 i64 v128 i32 v128 v128)
    i64.const 0 local.get 10 i64.or local.get 11 v128.any_true i64.extend_i32_u i64.or local.get 12
    i64.extend_i32_u i64.or local.get 13 v128.any_true i64.extend_i32_u i64.or local.get 14 v128.any_true
    i64.extend_i32_u i64.or local.get 15 i64.reinterpret_f64 i64.or local.get 16 i64.or local.get 17
    v128.any_true i64.extend_i32_u i64.or local.get 18 i64.extend_i32_u i64.or local.get 19 v128.any_true
    i64.extend_i32_u i64.or local.get 20 v128.any_true i64.extend_i32_u i64.or i64.const 3 call $other drop
    global.get 0 i64.mul local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6
    local.get 7 local.get 8 local.get 9
  )
  (func $calling-locals-11 (export "calling-locals-11") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-11 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-16 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (local i64 v128 i32 v128 v128 f64 i64 v128 i32 v128 v128 f64 i64 v128 i32 v128)
    i64.const 0 local.get 10 i64.or local.get 11 v128.any_true i64.extend_i32_u i64.or local.get 12
    i64.extend_i32_u i64.or local.get 13 v128.any_true i64.extend_i32_u i64.or local.get 14 v128.any_true
    i64.extend_i32_u i64.or local.get 15 i64.reinterpret_f64 i64.or local.get 16 i64.or local.get 17
    v128.any_true i64.extend_i32_u i64.or local.get 18 i64.extend_i32_u i64.or local.get 19 v128.any_true
    i64.extend_i32_u i64.or local.get 20 v128.any_true i64.extend_i32_u i64.or local.get 21
    i64.reinterpret_f64 i64.or local.get 22 i64.or local.get 23 v128.any_true i64.extend_i32_u i64.or
    local.get 24 i64.extend_i32_u i64.or local.get 25 v128.any_true i64.extend_i32_u i64.or i64.const 3
    call $other drop global.get 0 i64.mul local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
  )
  (func $calling-locals-16 (export "calling-locals-16") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-16 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-25 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (local i64 v128 i32 v128 v128 f64 i64 v128 i32 v128 v128 f64 i64 v128 i32 v128 v128 f64 i64 v128 i32 v128 v128 f64 i64)
    i64.const 0 local.get 10 i64.or local.get 11 v128.any_true i64.extend_i32_u i64.or local.get 12
    i64.extend_i32_u i64.or local.get 13 v128.any_true i64.extend_i32_u i64.or local.get 14 v128.any_true
    i64.extend_i32_u i64.or local.get 15 i64.reinterpret_f64 i64.or local.get 16 i64.or local.get 17
    v128.any_true i64.extend_i32_u i64.or local.get 18 i64.extend_i32_u i64.or local.get 19 v128.any_true
    i64.extend_i32_u i64.or local.get 20 v128.any_true i64.extend_i32_u i64.or local.get 21
    i64.reinterpret_f64 i64.or local.get 22 i64.or local.get 23 v128.any_true i64.extend_i32_u i64.or
    local.get 24 i64.extend_i32_u i64.or local.get 25 v128.any_true i64.extend_i32_u i64.or local.get 26
    v128.any_true i64.extend_i32_u i64.or local.get 27 i64.reinterpret_f64 i64.or local.get 28 i64.or
    local.get 29 v128.any_true i64.extend_i32_u i64.or local.get 30 i64.extend_i32_u i64.or local.get 31
    v128.any_true i64.extend_i32_u i64.or local.get 32 v128.any_true i64.extend_i32_u i64.or local.get 33
    i64.reinterpret_f64 i64.or local.get 34 i64.or i64.const 3 call $other drop global.get 0 i64.mul
    local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5 local.get 6 local.get 7
    local.get 8 local.get 9
  )
  (func $calling-locals-25 (export "calling-locals-25") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-25 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-calling-locals-40 (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (local i64 v128 i32 v128 v128 f64 i64 v128 i32 v128 v128 f64 i64 v128 i32 v128 v128 f64 i64 v128 i32 v128 v128 f64 i64 v128 i32 v128 v128 f64 i64 v128 i32 v128 v128 f64 i64 v128 i32 v128)
    i64.const 0 local.get 10 i64.or local.get 11 v128.any_true i64.extend_i32_u i64.or local.get 12
    i64.extend_i32_u i64.or local.get 13 v128.any_true i64.extend_i32_u i64.or local.get 14 v128.any_true
    i64.extend_i32_u i64.or local.get 15 i64.reinterpret_f64 i64.or local.get 16 i64.or local.get 17
    v128.any_true i64.extend_i32_u i64.or local.get 18 i64.extend_i32_u i64.or local.get 19 v128.any_true
    i64.extend_i32_u i64.or local.get 20 v128.any_true i64.extend_i32_u i64.or local.get 21
    i64.reinterpret_f64 i64.or local.get 22 i64.or local.get 23 v128.any_true i64.extend_i32_u i64.or
    local.get 24 i64.extend_i32_u i64.or local.get 25 v128.any_true i64.extend_i32_u i64.or local.get 26
    v128.any_true i64.extend_i32_u i64.or local.get 27 i64.reinterpret_f64 i64.or local.get 28 i64.or
    local.get 29 v128.any_true i64.extend_i32_u i64.or local.get 30 i64.extend_i32_u i64.or local.get 31
    v128.any_true i64.extend_i32_u i64.or local.get 32 v128.any_true i64.extend_i32_u i64.or local.get 33
    i64.reinterpret_f64 i64.or local.get 34 i64.or local.get 35 v128.any_true i64.extend_i32_u i64.or
    local.get 36 i64.extend_i32_u i64.or local.get 37 v128.any_true i64.extend_i32_u i64.or local.get 38
    v128.any_true i64.extend_i32_u i64.or local.get 39 i64.reinterpret_f64 i64.or local.get 40 i64.or
    local.get 41 v128.any_true i64.extend_i32_u i64.or local.get 42 i64.extend_i32_u i64.or local.get 43
    v128.any_true i64.extend_i32_u i64.or local.get 44 v128.any_true i64.extend_i32_u i64.or local.get 45
    i64.reinterpret_f64 i64.or local.get 46 i64.or local.get 47 v128.any_true i64.extend_i32_u i64.or
    local.get 48 i64.extend_i32_u i64.or local.get 49 v128.any_true i64.extend_i32_u i64.or i64.const 3
    call $other drop global.get 0 i64.mul local.get 0 local.get 1 local.get 2 local.get 3 local.get 4
    local.get 5 local.get 6 local.get 7 local.get 8 local.get 9
  )
  (func $calling-locals-40 (export "calling-locals-40") (param i64 i32 i64 i64 i64 i64 i64 i32 i64 i64)
  (result i64 i64 i32 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64) (local i64 i64 i64 i64)
    i64.const 1000 local.set 10 i64.const 1001 local.set 11 i64.const 1002 local.set 12 i64.const 1003
    local.set 13
    loop
      local.get 10 local.set 10 local.get 11 local.set 11 local.get 12 local.set 12 local.get 13 local.set 13
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 local.get 5
    local.get 6 local.get 7 local.get 8 local.get 9 call $inner-calling-locals-40 local.get 10 local.get 11
    local.get 12 local.get 13
  )
  (func $inner-pinned-locals-1 (param i64 f64) (result i64 i64 f64) (local i64)
    loop
      local.get 2 local.set 2
    end
    i64.const 0 local.get 2 i64.or local.get 0 local.get 1
  )
  (func $pinned-locals-1 (export "pinned-locals-1") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-1 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-2 (param i64 f64) (result i64 i64 f64) (local i64 v128)
    loop
      local.get 2 local.set 2
    end
    i64.const 0 local.get 2 i64.or local.get 3 v128.any_true i64.extend_i32_u i64.or local.get 0 local.get 1
  )
  (func $pinned-locals-2 (export "pinned-locals-2") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-2 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-3 (param i64 f64) (result i64 i64 f64) (local i64 v128 i32)
    loop
      local.get 2 local.set 2
    end
    i64.const 0 local.get 2 i64.or local.get 3 v128.any_true i64.extend_i32_u i64.or local.get 4
    i64.extend_i32_u i64.or local.get 0 local.get 1
  )
  (func $pinned-locals-3 (export "pinned-locals-3") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-3 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-4 (param i64 f64) (result i64 i64 f64) (local i64 v128 i32 v128)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5
    end
    i64.const 0 local.get 2 i64.or local.get 3 v128.any_true i64.extend_i32_u i64.or local.get 4
    i64.extend_i32_u i64.or local.get 5 v128.any_true i64.extend_i32_u i64.or local.get 0 local.get 1
  )
  (func $pinned-locals-4 (export "pinned-locals-4") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-4 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-5 (param i64 f64) (result i64 i64 f64) (local i64 v128 i32 v128 v128)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5
    end
    i64.const 0 local.get 2 i64.or local.get 3 v128.any_true i64.extend_i32_u i64.or local.get 4
    i64.extend_i32_u i64.or local.get 5 v128.any_true i64.extend_i32_u i64.or local.get 6 v128.any_true
    i64.extend_i32_u i64.or local.get 0 local.get 1
  )
  (func $pinned-locals-5 (export "pinned-locals-5") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-5 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-6 (param i64 f64) (result i64 i64 f64) (local i64 v128 i32 v128 v128 f64)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5
    end
    i64.const 0 local.get 2 i64.or local.get 3 v128.any_true i64.extend_i32_u i64.or local.get 4
    i64.extend_i32_u i64.or local.get 5 v128.any_true i64.extend_i32_u i64.or local.get 6 v128.any_true
    i64.extend_i32_u i64.or local.get 7 i64.reinterpret_f64 i64.or local.get 0 local.get 1
  )
  (func $pinned-locals-6 (export "pinned-locals-6") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-6 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-7 (param i64 f64) (result i64 i64 f64) (local i64 v128 i32 v128 v128 f64 i64)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5 local.get 8 local.set 8
    end
    i64.const 0 local.get 2 i64.or local.get 3 v128.any_true i64.extend_i32_u i64.or local.get 4
    i64.extend_i32_u i64.or local.get 5 v128.any_true i64.extend_i32_u i64.or local.get 6 v128.any_true
    i64.extend_i32_u i64.or local.get 7 i64.reinterpret_f64 i64.or local.get 8 i64.or local.get 0 local.get 1
  )
  (func $pinned-locals-7 (export "pinned-locals-7") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-7 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-8 (param i64 f64) (result i64 i64 f64)
  (local i64 v128 i32 v128 v128 f64 i64 v128)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5 local.get 8 local.set 8
    end
    i64.const 0 local.get 2 i64.or local.get 3 v128.any_true i64.extend_i32_u i64.or local.get 4
    i64.extend_i32_u i64.or local.get 5 v128.any_true i64.extend_i32_u i64.or local.get 6 v128.any_true
    i64.extend_i32_u i64.or local.get 7 i64.reinterpret_f64 i64.or local.get 8 i64.or local.get 9
    v128.any_true i64.extend_i32_u i64.or local.get 0 local.get 1
  )
  (func $pinned-locals-8 (export "pinned-locals-8") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-8 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-11 (param i64 f64) (result i64 i64 f64)
  (local i64 v128 i32 v128 v128 f64 i64 v128 i32 v128 v128)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5 local.get 8 local.set 8 local.get 11 local.set 11
    end
    i64.const 0 local.get 2 i64.or local.get 3 v128.any_true i64.extend_i32_u i64.or local.get 4
    i64.extend_i32_u i64.or local.get 5 v128.any_true i64.extend_i32_u i64.or local.get 6 v128.any_true
    i64.extend_i32_u i64.or local.get 7 i64.reinterpret_f64 i64.or local.get 8 i64.or local.get 9
    v128.any_true i64.extend_i32_u i64.or local.get 10 i64.extend_i32_u i64.or local.get 11 v128.any_true
    i64.extend_i32_u i64.or local.get 12 v128.any_true i64.extend_i32_u i64.or local.get 0 local.get 1
  )
  (func $pinned-locals-11 (export "pinned-locals-11") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-11 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-16 (param i64 f64) (result i64 i64 f64)
  (local i64 v128 i32 v128 v128 f64 i64 v128 i32 v128 v128 f64 i64 v128 i32 v128)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5 local.get 8 local.set 8 local.get 11 local.set 11
      local.get 14 local.set 14 local.get 17 local.set 17
    end
    i64.const 0 local.get 2 i64.or local.get 3 v128.any_true i64.extend_i32_u i64.or local.get 4
    i64.extend_i32_u i64.or local.get 5 v128.any_true i64.extend_i32_u i64.or local.get 6 v128.any_true
    i64.extend_i32_u i64.or local.get 7 i64.reinterpret_f64 i64.or local.get 8 i64.or local.get 9
    v128.any_true i64.extend_i32_u i64.or local.get 10 i64.extend_i32_u i64.or local.get 11 v128.any_true
    i64.extend_i32_u i64.or local.get 12 v128.any_true i64.extend_i32_u i64.or local.get 13
    i64.reinterpret_f64 i64.or local.get 14 i64.or local.get 15 v128.any_true i64.extend_i32_u i64.or
    local.get 16 i64.extend_i32_u i64.or local.get 17 v128.any_true i64.extend_i32_u i64.or local.get 0
    local.get 1
  )
  (func $pinned-locals-16 (export "pinned-locals-16") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-16 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-25 (param i64 f64) (result i64 i64 f64)
  (local i64 v128 i32 v128 v128 f64 i64 v128 i32 v128 v128 f64 i64 v128 i32 v128 v128 f64 i64 v128 i32 v128 v128 f64 i64)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5 local.get 8 local.set 8 local.get 11 local.set 11
      local.get 14 local.set 14 local.get 17 local.set 17 local.get 20 local.set 20 local.get 23 local.set 23
      local.get 26 local.set 26
    end
    i64.const 0 local.get 2 i64.or local.get 3 v128.any_true i64.extend_i32_u i64.or local.get 4
    i64.extend_i32_u i64.or local.get 5 v128.any_true i64.extend_i32_u i64.or local.get 6 v128.any_true
    i64.extend_i32_u i64.or local.get 7 i64.reinterpret_f64 i64.or local.get 8 i64.or local.get 9
    v128.any_true i64.extend_i32_u i64.or local.get 10 i64.extend_i32_u i64.or local.get 11 v128.any_true
    i64.extend_i32_u i64.or local.get 12 v128.any_true i64.extend_i32_u i64.or local.get 13
    i64.reinterpret_f64 i64.or local.get 14 i64.or local.get 15 v128.any_true i64.extend_i32_u i64.or
    local.get 16 i64.extend_i32_u i64.or local.get 17 v128.any_true i64.extend_i32_u i64.or local.get 18
    v128.any_true i64.extend_i32_u i64.or local.get 19 i64.reinterpret_f64 i64.or local.get 20 i64.or
    local.get 21 v128.any_true i64.extend_i32_u i64.or local.get 22 i64.extend_i32_u i64.or local.get 23
    v128.any_true i64.extend_i32_u i64.or local.get 24 v128.any_true i64.extend_i32_u i64.or local.get 25
    i64.reinterpret_f64 i64.or local.get 26 i64.or local.get 0 local.get 1
  )
  (func $pinned-locals-25 (export "pinned-locals-25") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-25 local.get 2 local.get 3
    local.get 4 local.get 5
  )
  (func $inner-pinned-locals-40 (param i64 f64) (result i64 i64 f64)
  (local i64 v128 i32 v128 v128 f64 i64 v128 i32 v128 v128 f64 i64 v128 i32 v128 v128 f64 i64 v128 i32 v128 v128 f64 i64 v128 i32 v128 v128 f64 i64 v128 i32 v128 v128 f64 i64 v128 i32 v128)
    loop
      local.get 2 local.set 2 local.get 5 local.set 5 local.get 8 local.set 8 local.get 11 local.set 11
      local.get 14 local.set 14 local.get 17 local.set 17 local.get 20 local.set 20 local.get 23 local.set 23
      local.get 26 local.set 26 local.get 29 local.set 29 local.get 32 local.set 32 local.get 35 local.set 35
      local.get 38 local.set 38 local.get 41 local.set 41
    end
    i64.const 0 local.get 2 i64.or local.get 3 v128.any_true i64.extend_i32_u i64.or local.get 4
    i64.extend_i32_u i64.or local.get 5 v128.any_true i64.extend_i32_u i64.or local.get 6 v128.any_true
    i64.extend_i32_u i64.or local.get 7 i64.reinterpret_f64 i64.or local.get 8 i64.or local.get 9
    v128.any_true i64.extend_i32_u i64.or local.get 10 i64.extend_i32_u i64.or local.get 11 v128.any_true
    i64.extend_i32_u i64.or local.get 12 v128.any_true i64.extend_i32_u i64.or local.get 13
    i64.reinterpret_f64 i64.or local.get 14 i64.or local.get 15 v128.any_true i64.extend_i32_u i64.or
    local.get 16 i64.extend_i32_u i64.or local.get 17 v128.any_true i64.extend_i32_u i64.or local.get 18
    v128.any_true i64.extend_i32_u i64.or local.get 19 i64.reinterpret_f64 i64.or local.get 20 i64.or
    local.get 21 v128.any_true i64.extend_i32_u i64.or local.get 22 i64.extend_i32_u i64.or local.get 23
    v128.any_true i64.extend_i32_u i64.or local.get 24 v128.any_true i64.extend_i32_u i64.or local.get 25
    i64.reinterpret_f64 i64.or local.get 26 i64.or local.get 27 v128.any_true i64.extend_i32_u i64.or
    local.get 28 i64.extend_i32_u i64.or local.get 29 v128.any_true i64.extend_i32_u i64.or local.get 30
    v128.any_true i64.extend_i32_u i64.or local.get 31 i64.reinterpret_f64 i64.or local.get 32 i64.or
    local.get 33 v128.any_true i64.extend_i32_u i64.or local.get 34 i64.extend_i32_u i64.or local.get 35
    v128.any_true i64.extend_i32_u i64.or local.get 36 v128.any_true i64.extend_i32_u i64.or local.get 37
    i64.reinterpret_f64 i64.or local.get 38 i64.or local.get 39 v128.any_true i64.extend_i32_u i64.or
    local.get 40 i64.extend_i32_u i64.or local.get 41 v128.any_true i64.extend_i32_u i64.or local.get 0
    local.get 1
  )
  (func $pinned-locals-40 (export "pinned-locals-40") (param i64 f64) (result i64 i64 f64 i64 i64 i64 i64)
  (local i64 i64 i64 i64)
    i64.const 1000 local.set 2 i64.const 1001 local.set 3 i64.const 1002 local.set 4 i64.const 1003
    local.set 5
    loop
      local.get 2 local.set 2 local.get 3 local.set 3 local.get 4 local.set 4 local.get 5 local.set 5
    end
    i64.const -1 call $dirty drop local.get 0 local.get 1 call $inner-pinned-locals-40 local.get 2 local.get 3
    local.get 4 local.get 5
  )
)

(assert_return (invoke "locals-1"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-2"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-3"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-4"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-5"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-6"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-7"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-8"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-11"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-16"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-25"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "locals-40"
  (i64.const 0x101010101010101) (i64.const 0x202020202020202)) (i64.const 0) (i64.const 0x101010101010101)
  (i64.const 0x202020202020202) (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-1"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-2"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-3"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-4"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-5"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-6"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-7"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-8"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-11"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-16"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-25"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "calling-locals-40"
  (i64.const 0x101010101010101) (i32.const 0x2020202) (i64.const 0x303030303030303)
  (i64.const 0x404040404040404) (i64.const 0x505050505050505) (i64.const 0x606060606060606)
  (i64.const 0x707070707070707) (i32.const 0x8080808) (i64.const 0x909090909090909)
  (i64.const 0xa0a0a0a0a0a0a0a)) (i64.const 0) (i64.const 0x101010101010101) (i32.const 0x2020202)
  (i64.const 0x303030303030303) (i64.const 0x404040404040404) (i64.const 0x505050505050505)
  (i64.const 0x606060606060606) (i64.const 0x707070707070707) (i32.const 0x8080808)
  (i64.const 0x909090909090909) (i64.const 0xa0a0a0a0a0a0a0a) (i64.const 1000) (i64.const 1001)
  (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-1"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-2"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-3"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-4"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-5"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-6"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-7"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-8"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-11"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-16"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-25"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
(assert_return (invoke "pinned-locals-40"
  (i64.const 0x101010101010101) (f64.const -2.5)) (i64.const 0) (i64.const 0x101010101010101) (f64.const -2.5)
  (i64.const 1000) (i64.const 1001) (i64.const 1002) (i64.const 1003))
