;; A function that begins with a return can make it before it has a frame. What is behind the return must find all
;; parameters as they came, wherever they came, and a frame.

(module
  (func $fibonacci (export "fibonacci") (param $k i32) (result i32)
    (if (i32.lt_s (local.get $k) (i32.const 2)) (then (return (local.get $k))))
    (i32.add
      (call $fibonacci (i32.sub (local.get $k) (i32.const 1)))
      (call $fibonacci (i32.sub (local.get $k) (i32.const 2)))))

  ;; The return writes the register of the last parameter.
  (func $eight (export "eight") (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32)
    (if (i32.eq (local.get 0) (local.get 7)) (then (return (i32.const 99))))
    (i32.add (i32.mul (local.get 7) (i32.const 10))
      (call $eight (local.get 7) (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6)
        (local.get 7))))

  ;; Some parameters are on the stack: they are left there, and popped.
  (func $ten (export "ten") (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i64)
    (block $more
      (br_if $more (i64.ge_u (local.get 0) (local.get 1)))
      (return (i64.const 0x123456789abcdef)))
    (i64.sub
      (local.get 9)
      (call $ten (i64.sub (local.get 0) (i64.const 2)) (local.get 1) (local.get 2) (local.get 3) (local.get 4)
        (local.get 5) (local.get 6) (local.get 7) (local.get 8) (i64.const 5))))
  (func (export "ten-returns-the-last") (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i64)
    (if (i64.eq (local.get 0) (local.get 1)) (then (return (local.get 9))))
    (i64.add (local.get 8) (local.get 9)))
  (func (export "ten-asks-the-last") (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i64)
    (if (i64.eqz (local.get 9)) (then (return (local.get 0))))
    (i64.add (local.get 8) (local.get 9)))

  (func (export "swapped") (param i32 i32) (result i32 i32)
    (if (local.get 0) (then (return (local.get 1) (local.get 0))))
    (local.get 0) (local.get 1))
  (func (export "seven-results") (param i32) (result i32 i32 i32 i32 i32 i32 i32)
    (if (i32.eqz (local.get 0))
      (then
        (return (i32.const 1) (i32.const 2) (i32.const 3) (i32.const 4) (i32.const 5) (i32.const 6)
          (i32.const 7))))
    (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (i32.const 8))
  (func (export "float") (param f64 i64 f64) (result f64)
    (if (i64.lt_s (local.get 1) (i64.const -0x123456789abc)) (then (return (local.get 2))))
    (f64.sub (local.get 0) (local.get 2)))
  (func (export "float-constant") (param i64) (result f32)
    (if (i64.eqz (local.get 0)) (then (return (f32.const 1.5))))
    (f32.convert_i64_s (local.get 0)))
  (func (export "nothing") (param i32)
    (block (br_if 0 (local.get 0)) (return))
    (drop (call $fibonacci (i32.const 3)))
    (unreachable))
  (func (export "twice") (param i32) (result i32)
    (if (i32.eq (local.get 0) (i32.const 1)) (then (return (i32.const 10))))
    (if (i32.eq (local.get 0) (i32.const 2)) (then (return (i32.const 20))))
    (i32.mul (local.get 0) (i32.const 100)))

  ;; A tail call to one that takes more arguments than its caller, and returns at once or goes on.
  (func (export "tail") (param i64 i64) (result i64)
    (if (i64.eqz (local.get 1)) (then (return (local.get 0))))
    (return_call $ten (local.get 0) (local.get 1) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
      (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 7))))

(assert_return (invoke "fibonacci" (i32.const -3)) (i32.const -3))
(assert_return (invoke "fibonacci" (i32.const 12)) (i32.const 144))
(assert_return
  (invoke "eight" (i32.const 8) (i32.const 1) (i32.const 2) (i32.const 3) (i32.const 4) (i32.const 5) (i32.const 6)
    (i32.const 8))
  (i32.const 99))
(assert_return
  (invoke "eight" (i32.const 0) (i32.const 1) (i32.const 2) (i32.const 3) (i32.const 4) (i32.const 5) (i32.const 6)
    (i32.const 8))
  (i32.const 179))
(assert_return
  (invoke "ten" (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6) (i64.const 7)
    (i64.const 8) (i64.const 9) (i64.const 10))
  (i64.const 0x123456789abcdef))
(assert_return
  (invoke "ten" (i64.const 4) (i64.const 3) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
    (i64.const 0) (i64.const 0) (i64.const 0x123456789abcdf0))
  (i64.const 1))
(assert_return
  (invoke "ten" (i64.const 6) (i64.const 3) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
    (i64.const 0) (i64.const 0) (i64.const 1))
  (i64.const 0x123456789abcdeb))
(assert_return
  (invoke "ten-returns-the-last" (i64.const 3) (i64.const 3) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
    (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 42))
  (i64.const 42))
(assert_return
  (invoke "ten-returns-the-last" (i64.const 3) (i64.const 4) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
    (i64.const 0) (i64.const 0) (i64.const 1) (i64.const 42))
  (i64.const 43))
(assert_return
  (invoke "ten-asks-the-last" (i64.const 3) (i64.const 4) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
    (i64.const 0) (i64.const 0) (i64.const 1) (i64.const 0))
  (i64.const 3))
(assert_return
  (invoke "ten-asks-the-last" (i64.const 3) (i64.const 4) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0)
    (i64.const 0) (i64.const 0) (i64.const 1) (i64.const 2))
  (i64.const 3))
(assert_return (invoke "swapped" (i32.const 7) (i32.const 8)) (i32.const 8) (i32.const 7))
(assert_return (invoke "swapped" (i32.const 0) (i32.const 8)) (i32.const 0) (i32.const 8))
(assert_return (invoke "seven-results" (i32.const 0))
  (i32.const 1) (i32.const 2) (i32.const 3) (i32.const 4) (i32.const 5) (i32.const 6) (i32.const 7))
(assert_return (invoke "seven-results" (i32.const 9))
  (i32.const 9) (i32.const 9) (i32.const 9) (i32.const 9) (i32.const 9) (i32.const 9) (i32.const 8))
(assert_return (invoke "float" (f64.const 5) (i64.const -0x123456789abd) (f64.const 2)) (f64.const 2))
(assert_return (invoke "float" (f64.const 5) (i64.const -0x123456789abc) (f64.const 2)) (f64.const 3))
(assert_return (invoke "float-constant" (i64.const 0)) (f32.const 1.5))
(assert_return (invoke "float-constant" (i64.const 0x100000000)) (f32.const 0x1p32))
(assert_return (invoke "nothing" (i32.const 0)))
(assert_trap (invoke "nothing" (i32.const 1)) "unreachable")
(assert_return (invoke "twice" (i32.const 1)) (i32.const 10))
(assert_return (invoke "twice" (i32.const 2)) (i32.const 20))
(assert_return (invoke "twice" (i32.const 3)) (i32.const 300))
(assert_return (invoke "tail" (i64.const 5) (i64.const 0)) (i64.const 5))
(assert_return (invoke "tail" (i64.const 1) (i64.const 2)) (i64.const 0x123456789abcdef))
(assert_return (invoke "tail" (i64.const 3) (i64.const 2)) (i64.const -0x123456789abcde8))
