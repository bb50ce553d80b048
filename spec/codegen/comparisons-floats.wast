;; Written by specgen; do not edit. README.md, beside this file, says how to read it.
;; Comparisons of floats, NaNs and zeros of both signs among them, with everything that takes the outcome.
;;
;; Results are the outcome as a value, its negation, and 1 or 0 by way of if, br_if and select.

(module
  (func $f32-eq (export "f32-eq") (param f32 f32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 local.get 1 f32.eq local.get 0 local.get 1 f32.eq i32.eqz local.get 0 local.get 1 f32.eq
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 1 f32.eq br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 1 f32.eq select f64.const 1.0 f64.const 0.0 local.get 0
    local.get 1 f32.eq i32.eqz select
  )
  (func $f32-ne (export "f32-ne") (param f32 f32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 local.get 1 f32.ne local.get 0 local.get 1 f32.ne i32.eqz local.get 0 local.get 1 f32.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 1 f32.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 1 f32.ne select f64.const 1.0 f64.const 0.0 local.get 0
    local.get 1 f32.ne i32.eqz select
  )
  (func $f32-lt (export "f32-lt") (param f32 f32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 local.get 1 f32.lt local.get 0 local.get 1 f32.lt i32.eqz local.get 0 local.get 1 f32.lt
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 1 f32.lt br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 1 f32.lt select f64.const 1.0 f64.const 0.0 local.get 0
    local.get 1 f32.lt i32.eqz select
  )
  (func $f32-gt (export "f32-gt") (param f32 f32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 local.get 1 f32.gt local.get 0 local.get 1 f32.gt i32.eqz local.get 0 local.get 1 f32.gt
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 1 f32.gt br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 1 f32.gt select f64.const 1.0 f64.const 0.0 local.get 0
    local.get 1 f32.gt i32.eqz select
  )
  (func $f32-le (export "f32-le") (param f32 f32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 local.get 1 f32.le local.get 0 local.get 1 f32.le i32.eqz local.get 0 local.get 1 f32.le
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 1 f32.le br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 1 f32.le select f64.const 1.0 f64.const 0.0 local.get 0
    local.get 1 f32.le i32.eqz select
  )
  (func $f32-ge (export "f32-ge") (param f32 f32) (result i32 i32 i32 i32 i32 f64)
    local.get 0 local.get 1 f32.ge local.get 0 local.get 1 f32.ge i32.eqz local.get 0 local.get 1 f32.ge
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 1 f32.ge br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 1 f32.ge select f64.const 1.0 f64.const 0.0 local.get 0
    local.get 1 f32.ge i32.eqz select
  )
)

(assert_return (invoke "f32-eq"
  (f32.const 0.0) (f32.const 0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-eq"
  (f32.const 0.0) (f32.const -0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-eq"
  (f32.const 0.0) (f32.const 1.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-eq"
  (f32.const 0.0) (f32.const -1.5)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-eq"
  (f32.const 0.0) (f32.const inf)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-eq"
  (f32.const 0.0) (f32.const nan:0x400000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-eq"
  (f32.const -0.0) (f32.const 0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-eq"
  (f32.const -0.0) (f32.const -0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-eq"
  (f32.const -0.0) (f32.const 1.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-eq"
  (f32.const -0.0) (f32.const -1.5)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-eq"
  (f32.const -0.0) (f32.const inf)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-eq"
  (f32.const -0.0) (f32.const nan:0x400000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-eq"
  (f32.const 1.0) (f32.const 0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-eq"
  (f32.const 1.0) (f32.const -0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-eq"
  (f32.const 1.0) (f32.const 1.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-eq"
  (f32.const 1.0) (f32.const -1.5)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-eq"
  (f32.const 1.0) (f32.const inf)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-eq"
  (f32.const 1.0) (f32.const nan:0x400000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-eq"
  (f32.const -1.5) (f32.const 0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-eq"
  (f32.const -1.5) (f32.const -0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-eq"
  (f32.const -1.5) (f32.const 1.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-eq"
  (f32.const -1.5) (f32.const -1.5)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-eq"
  (f32.const -1.5) (f32.const inf)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-eq"
  (f32.const -1.5) (f32.const nan:0x400000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-eq"
  (f32.const inf) (f32.const 0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-eq"
  (f32.const inf) (f32.const -0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-eq"
  (f32.const inf) (f32.const 1.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-eq"
  (f32.const inf) (f32.const -1.5)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-eq"
  (f32.const inf) (f32.const inf)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-eq"
  (f32.const inf) (f32.const nan:0x400000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-eq"
  (f32.const nan:0x400000) (f32.const 0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-eq"
  (f32.const nan:0x400000) (f32.const -0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-eq"
  (f32.const nan:0x400000) (f32.const 1.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-eq"
  (f32.const nan:0x400000) (f32.const -1.5)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-eq"
  (f32.const nan:0x400000) (f32.const inf)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-eq"
  (f32.const nan:0x400000) (f32.const nan:0x400000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-ne"
  (f32.const 0.0) (f32.const 0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-ne"
  (f32.const 0.0) (f32.const -0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-ne"
  (f32.const 0.0) (f32.const 1.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-ne"
  (f32.const 0.0) (f32.const -1.5)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-ne"
  (f32.const 0.0) (f32.const inf)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-ne"
  (f32.const 0.0) (f32.const nan:0x400000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "f32-ne"
  (f32.const -0.0) (f32.const 0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-ne"
  (f32.const -0.0) (f32.const -0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-ne"
  (f32.const -0.0) (f32.const 1.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-ne"
  (f32.const -0.0) (f32.const -1.5)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-ne"
  (f32.const -0.0) (f32.const inf)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-ne"
  (f32.const -0.0) (f32.const nan:0x400000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "f32-ne"
  (f32.const 1.0) (f32.const 0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-ne"
  (f32.const 1.0) (f32.const -0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-ne"
  (f32.const 1.0) (f32.const 1.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-ne"
  (f32.const 1.0) (f32.const -1.5)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-ne"
  (f32.const 1.0) (f32.const inf)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-ne"
  (f32.const 1.0) (f32.const nan:0x400000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "f32-ne"
  (f32.const -1.5) (f32.const 0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-ne"
  (f32.const -1.5) (f32.const -0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-ne"
  (f32.const -1.5) (f32.const 1.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-ne"
  (f32.const -1.5) (f32.const -1.5)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-ne"
  (f32.const -1.5) (f32.const inf)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-ne"
  (f32.const -1.5) (f32.const nan:0x400000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "f32-ne"
  (f32.const inf) (f32.const 0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-ne"
  (f32.const inf) (f32.const -0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-ne"
  (f32.const inf) (f32.const 1.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-ne"
  (f32.const inf) (f32.const -1.5)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-ne"
  (f32.const inf) (f32.const inf)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-ne"
  (f32.const inf) (f32.const nan:0x400000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "f32-ne"
  (f32.const nan:0x400000) (f32.const 0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "f32-ne"
  (f32.const nan:0x400000) (f32.const -0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "f32-ne"
  (f32.const nan:0x400000) (f32.const 1.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "f32-ne"
  (f32.const nan:0x400000) (f32.const -1.5)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "f32-ne"
  (f32.const nan:0x400000) (f32.const inf)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "f32-ne"
  (f32.const nan:0x400000) (f32.const nan:0x400000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "f32-lt"
  (f32.const 0.0) (f32.const 0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-lt"
  (f32.const 0.0) (f32.const -0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-lt"
  (f32.const 0.0) (f32.const 1.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-lt"
  (f32.const 0.0) (f32.const -1.5)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-lt"
  (f32.const 0.0) (f32.const inf)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-lt"
  (f32.const 0.0) (f32.const nan:0x400000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-lt"
  (f32.const -0.0) (f32.const 0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-lt"
  (f32.const -0.0) (f32.const -0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-lt"
  (f32.const -0.0) (f32.const 1.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-lt"
  (f32.const -0.0) (f32.const -1.5)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-lt"
  (f32.const -0.0) (f32.const inf)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-lt"
  (f32.const -0.0) (f32.const nan:0x400000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-lt"
  (f32.const 1.0) (f32.const 0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-lt"
  (f32.const 1.0) (f32.const -0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-lt"
  (f32.const 1.0) (f32.const 1.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-lt"
  (f32.const 1.0) (f32.const -1.5)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-lt"
  (f32.const 1.0) (f32.const inf)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-lt"
  (f32.const 1.0) (f32.const nan:0x400000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-lt"
  (f32.const -1.5) (f32.const 0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-lt"
  (f32.const -1.5) (f32.const -0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-lt"
  (f32.const -1.5) (f32.const 1.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-lt"
  (f32.const -1.5) (f32.const -1.5)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-lt"
  (f32.const -1.5) (f32.const inf)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-lt"
  (f32.const -1.5) (f32.const nan:0x400000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-lt"
  (f32.const inf) (f32.const 0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-lt"
  (f32.const inf) (f32.const -0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-lt"
  (f32.const inf) (f32.const 1.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-lt"
  (f32.const inf) (f32.const -1.5)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-lt"
  (f32.const inf) (f32.const inf)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-lt"
  (f32.const inf) (f32.const nan:0x400000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-lt"
  (f32.const nan:0x400000) (f32.const 0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-lt"
  (f32.const nan:0x400000) (f32.const -0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-lt"
  (f32.const nan:0x400000) (f32.const 1.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-lt"
  (f32.const nan:0x400000) (f32.const -1.5)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-lt"
  (f32.const nan:0x400000) (f32.const inf)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-lt"
  (f32.const nan:0x400000) (f32.const nan:0x400000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-gt"
  (f32.const 0.0) (f32.const 0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-gt"
  (f32.const 0.0) (f32.const -0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-gt"
  (f32.const 0.0) (f32.const 1.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-gt"
  (f32.const 0.0) (f32.const -1.5)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-gt"
  (f32.const 0.0) (f32.const inf)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-gt"
  (f32.const 0.0) (f32.const nan:0x400000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-gt"
  (f32.const -0.0) (f32.const 0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-gt"
  (f32.const -0.0) (f32.const -0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-gt"
  (f32.const -0.0) (f32.const 1.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-gt"
  (f32.const -0.0) (f32.const -1.5)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-gt"
  (f32.const -0.0) (f32.const inf)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-gt"
  (f32.const -0.0) (f32.const nan:0x400000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-gt"
  (f32.const 1.0) (f32.const 0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-gt"
  (f32.const 1.0) (f32.const -0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-gt"
  (f32.const 1.0) (f32.const 1.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-gt"
  (f32.const 1.0) (f32.const -1.5)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-gt"
  (f32.const 1.0) (f32.const inf)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-gt"
  (f32.const 1.0) (f32.const nan:0x400000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-gt"
  (f32.const -1.5) (f32.const 0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-gt"
  (f32.const -1.5) (f32.const -0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-gt"
  (f32.const -1.5) (f32.const 1.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-gt"
  (f32.const -1.5) (f32.const -1.5)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-gt"
  (f32.const -1.5) (f32.const inf)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-gt"
  (f32.const -1.5) (f32.const nan:0x400000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-gt"
  (f32.const inf) (f32.const 0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-gt"
  (f32.const inf) (f32.const -0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-gt"
  (f32.const inf) (f32.const 1.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-gt"
  (f32.const inf) (f32.const -1.5)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-gt"
  (f32.const inf) (f32.const inf)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-gt"
  (f32.const inf) (f32.const nan:0x400000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-gt"
  (f32.const nan:0x400000) (f32.const 0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-gt"
  (f32.const nan:0x400000) (f32.const -0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-gt"
  (f32.const nan:0x400000) (f32.const 1.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-gt"
  (f32.const nan:0x400000) (f32.const -1.5)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-gt"
  (f32.const nan:0x400000) (f32.const inf)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-gt"
  (f32.const nan:0x400000) (f32.const nan:0x400000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-le"
  (f32.const 0.0) (f32.const 0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-le"
  (f32.const 0.0) (f32.const -0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-le"
  (f32.const 0.0) (f32.const 1.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-le"
  (f32.const 0.0) (f32.const -1.5)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-le"
  (f32.const 0.0) (f32.const inf)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-le"
  (f32.const 0.0) (f32.const nan:0x400000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-le"
  (f32.const -0.0) (f32.const 0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-le"
  (f32.const -0.0) (f32.const -0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-le"
  (f32.const -0.0) (f32.const 1.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-le"
  (f32.const -0.0) (f32.const -1.5)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-le"
  (f32.const -0.0) (f32.const inf)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-le"
  (f32.const -0.0) (f32.const nan:0x400000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-le"
  (f32.const 1.0) (f32.const 0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-le"
  (f32.const 1.0) (f32.const -0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-le"
  (f32.const 1.0) (f32.const 1.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-le"
  (f32.const 1.0) (f32.const -1.5)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-le"
  (f32.const 1.0) (f32.const inf)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-le"
  (f32.const 1.0) (f32.const nan:0x400000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-le"
  (f32.const -1.5) (f32.const 0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-le"
  (f32.const -1.5) (f32.const -0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-le"
  (f32.const -1.5) (f32.const 1.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-le"
  (f32.const -1.5) (f32.const -1.5)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-le"
  (f32.const -1.5) (f32.const inf)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-le"
  (f32.const -1.5) (f32.const nan:0x400000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-le"
  (f32.const inf) (f32.const 0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-le"
  (f32.const inf) (f32.const -0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-le"
  (f32.const inf) (f32.const 1.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-le"
  (f32.const inf) (f32.const -1.5)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-le"
  (f32.const inf) (f32.const inf)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-le"
  (f32.const inf) (f32.const nan:0x400000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-le"
  (f32.const nan:0x400000) (f32.const 0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-le"
  (f32.const nan:0x400000) (f32.const -0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-le"
  (f32.const nan:0x400000) (f32.const 1.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-le"
  (f32.const nan:0x400000) (f32.const -1.5)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-le"
  (f32.const nan:0x400000) (f32.const inf)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-le"
  (f32.const nan:0x400000) (f32.const nan:0x400000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-ge"
  (f32.const 0.0) (f32.const 0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-ge"
  (f32.const 0.0) (f32.const -0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-ge"
  (f32.const 0.0) (f32.const 1.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-ge"
  (f32.const 0.0) (f32.const -1.5)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-ge"
  (f32.const 0.0) (f32.const inf)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-ge"
  (f32.const 0.0) (f32.const nan:0x400000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-ge"
  (f32.const -0.0) (f32.const 0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-ge"
  (f32.const -0.0) (f32.const -0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-ge"
  (f32.const -0.0) (f32.const 1.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-ge"
  (f32.const -0.0) (f32.const -1.5)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-ge"
  (f32.const -0.0) (f32.const inf)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-ge"
  (f32.const -0.0) (f32.const nan:0x400000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-ge"
  (f32.const 1.0) (f32.const 0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-ge"
  (f32.const 1.0) (f32.const -0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-ge"
  (f32.const 1.0) (f32.const 1.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-ge"
  (f32.const 1.0) (f32.const -1.5)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-ge"
  (f32.const 1.0) (f32.const inf)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-ge"
  (f32.const 1.0) (f32.const nan:0x400000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-ge"
  (f32.const -1.5) (f32.const 0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-ge"
  (f32.const -1.5) (f32.const -0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-ge"
  (f32.const -1.5) (f32.const 1.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-ge"
  (f32.const -1.5) (f32.const -1.5)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-ge"
  (f32.const -1.5) (f32.const inf)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f32-ge"
  (f32.const -1.5) (f32.const nan:0x400000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-ge"
  (f32.const inf) (f32.const 0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-ge"
  (f32.const inf) (f32.const -0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-ge"
  (f32.const inf) (f32.const 1.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-ge"
  (f32.const inf) (f32.const -1.5)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-ge"
  (f32.const inf) (f32.const inf)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f32-ge"
  (f32.const inf) (f32.const nan:0x400000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-ge"
  (f32.const nan:0x400000) (f32.const 0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-ge"
  (f32.const nan:0x400000) (f32.const -0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-ge"
  (f32.const nan:0x400000) (f32.const 1.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-ge"
  (f32.const nan:0x400000) (f32.const -1.5)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-ge"
  (f32.const nan:0x400000) (f32.const inf)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f32-ge"
  (f32.const nan:0x400000) (f32.const nan:0x400000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))

(module
  (func $f64-eq (export "f64-eq") (param f64 f64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 local.get 1 f64.eq local.get 0 local.get 1 f64.eq i32.eqz local.get 0 local.get 1 f64.eq
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 1 f64.eq br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 1 f64.eq select f64.const 1.0 f64.const 0.0 local.get 0
    local.get 1 f64.eq i32.eqz select
  )
  (func $f64-ne (export "f64-ne") (param f64 f64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 local.get 1 f64.ne local.get 0 local.get 1 f64.ne i32.eqz local.get 0 local.get 1 f64.ne
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 1 f64.ne br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 1 f64.ne select f64.const 1.0 f64.const 0.0 local.get 0
    local.get 1 f64.ne i32.eqz select
  )
  (func $f64-lt (export "f64-lt") (param f64 f64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 local.get 1 f64.lt local.get 0 local.get 1 f64.lt i32.eqz local.get 0 local.get 1 f64.lt
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 1 f64.lt br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 1 f64.lt select f64.const 1.0 f64.const 0.0 local.get 0
    local.get 1 f64.lt i32.eqz select
  )
  (func $f64-gt (export "f64-gt") (param f64 f64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 local.get 1 f64.gt local.get 0 local.get 1 f64.gt i32.eqz local.get 0 local.get 1 f64.gt
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 1 f64.gt br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 1 f64.gt select f64.const 1.0 f64.const 0.0 local.get 0
    local.get 1 f64.gt i32.eqz select
  )
  (func $f64-le (export "f64-le") (param f64 f64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 local.get 1 f64.le local.get 0 local.get 1 f64.le i32.eqz local.get 0 local.get 1 f64.le
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 1 f64.le br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 1 f64.le select f64.const 1.0 f64.const 0.0 local.get 0
    local.get 1 f64.le i32.eqz select
  )
  (func $f64-ge (export "f64-ge") (param f64 f64) (result i32 i32 i32 i32 i32 f64)
    local.get 0 local.get 1 f64.ge local.get 0 local.get 1 f64.ge i32.eqz local.get 0 local.get 1 f64.ge
    if (result i32)
      i32.const 1
    else
      i32.const 2 i32.const 2 i32.sub
    end
    block (result i32)
      i32.const 1 local.get 0 local.get 1 f64.ge br_if 0 drop i32.const 0
    end
    i32.const 1 i32.const 0 local.get 0 local.get 1 f64.ge select f64.const 1.0 f64.const 0.0 local.get 0
    local.get 1 f64.ge i32.eqz select
  )
)

(assert_return (invoke "f64-eq"
  (f64.const 0.0) (f64.const 0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-eq"
  (f64.const 0.0) (f64.const -0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-eq"
  (f64.const 0.0) (f64.const 1.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-eq"
  (f64.const 0.0) (f64.const -1.5)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-eq"
  (f64.const 0.0) (f64.const inf)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-eq"
  (f64.const 0.0) (f64.const nan:0x8000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-eq"
  (f64.const -0.0) (f64.const 0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-eq"
  (f64.const -0.0) (f64.const -0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-eq"
  (f64.const -0.0) (f64.const 1.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-eq"
  (f64.const -0.0) (f64.const -1.5)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-eq"
  (f64.const -0.0) (f64.const inf)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-eq"
  (f64.const -0.0) (f64.const nan:0x8000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-eq"
  (f64.const 1.0) (f64.const 0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-eq"
  (f64.const 1.0) (f64.const -0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-eq"
  (f64.const 1.0) (f64.const 1.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-eq"
  (f64.const 1.0) (f64.const -1.5)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-eq"
  (f64.const 1.0) (f64.const inf)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-eq"
  (f64.const 1.0) (f64.const nan:0x8000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-eq"
  (f64.const -1.5) (f64.const 0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-eq"
  (f64.const -1.5) (f64.const -0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-eq"
  (f64.const -1.5) (f64.const 1.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-eq"
  (f64.const -1.5) (f64.const -1.5)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-eq"
  (f64.const -1.5) (f64.const inf)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-eq"
  (f64.const -1.5) (f64.const nan:0x8000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-eq"
  (f64.const inf) (f64.const 0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-eq"
  (f64.const inf) (f64.const -0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-eq"
  (f64.const inf) (f64.const 1.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-eq"
  (f64.const inf) (f64.const -1.5)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-eq"
  (f64.const inf) (f64.const inf)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-eq"
  (f64.const inf) (f64.const nan:0x8000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-eq"
  (f64.const nan:0x8000000000000) (f64.const 0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-eq"
  (f64.const nan:0x8000000000000) (f64.const -0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-eq"
  (f64.const nan:0x8000000000000) (f64.const 1.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-eq"
  (f64.const nan:0x8000000000000) (f64.const -1.5)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-eq"
  (f64.const nan:0x8000000000000) (f64.const inf)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-eq"
  (f64.const nan:0x8000000000000) (f64.const nan:0x8000000000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-ne"
  (f64.const 0.0) (f64.const 0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-ne"
  (f64.const 0.0) (f64.const -0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-ne"
  (f64.const 0.0) (f64.const 1.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-ne"
  (f64.const 0.0) (f64.const -1.5)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-ne"
  (f64.const 0.0) (f64.const inf)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-ne"
  (f64.const 0.0) (f64.const nan:0x8000000000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "f64-ne"
  (f64.const -0.0) (f64.const 0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-ne"
  (f64.const -0.0) (f64.const -0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-ne"
  (f64.const -0.0) (f64.const 1.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-ne"
  (f64.const -0.0) (f64.const -1.5)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-ne"
  (f64.const -0.0) (f64.const inf)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-ne"
  (f64.const -0.0) (f64.const nan:0x8000000000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "f64-ne"
  (f64.const 1.0) (f64.const 0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-ne"
  (f64.const 1.0) (f64.const -0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-ne"
  (f64.const 1.0) (f64.const 1.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-ne"
  (f64.const 1.0) (f64.const -1.5)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-ne"
  (f64.const 1.0) (f64.const inf)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-ne"
  (f64.const 1.0) (f64.const nan:0x8000000000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "f64-ne"
  (f64.const -1.5) (f64.const 0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-ne"
  (f64.const -1.5) (f64.const -0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-ne"
  (f64.const -1.5) (f64.const 1.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-ne"
  (f64.const -1.5) (f64.const -1.5)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-ne"
  (f64.const -1.5) (f64.const inf)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-ne"
  (f64.const -1.5) (f64.const nan:0x8000000000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "f64-ne"
  (f64.const inf) (f64.const 0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-ne"
  (f64.const inf) (f64.const -0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-ne"
  (f64.const inf) (f64.const 1.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-ne"
  (f64.const inf) (f64.const -1.5)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-ne"
  (f64.const inf) (f64.const inf)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-ne"
  (f64.const inf) (f64.const nan:0x8000000000000)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "f64-ne"
  (f64.const nan:0x8000000000000) (f64.const 0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "f64-ne"
  (f64.const nan:0x8000000000000) (f64.const -0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "f64-ne"
  (f64.const nan:0x8000000000000) (f64.const 1.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "f64-ne"
  (f64.const nan:0x8000000000000) (f64.const -1.5)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "f64-ne"
  (f64.const nan:0x8000000000000) (f64.const inf)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1)
  (i32.const 1) (f64.const 0.0))
(assert_return (invoke "f64-ne"
  (f64.const nan:0x8000000000000) (f64.const nan:0x8000000000000)) (i32.const 1) (i32.const 0) (i32.const 1)
  (i32.const 1) (i32.const 1) (f64.const 0.0))
(assert_return (invoke "f64-lt"
  (f64.const 0.0) (f64.const 0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-lt"
  (f64.const 0.0) (f64.const -0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-lt"
  (f64.const 0.0) (f64.const 1.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-lt"
  (f64.const 0.0) (f64.const -1.5)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-lt"
  (f64.const 0.0) (f64.const inf)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-lt"
  (f64.const 0.0) (f64.const nan:0x8000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-lt"
  (f64.const -0.0) (f64.const 0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-lt"
  (f64.const -0.0) (f64.const -0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-lt"
  (f64.const -0.0) (f64.const 1.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-lt"
  (f64.const -0.0) (f64.const -1.5)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-lt"
  (f64.const -0.0) (f64.const inf)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-lt"
  (f64.const -0.0) (f64.const nan:0x8000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-lt"
  (f64.const 1.0) (f64.const 0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-lt"
  (f64.const 1.0) (f64.const -0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-lt"
  (f64.const 1.0) (f64.const 1.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-lt"
  (f64.const 1.0) (f64.const -1.5)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-lt"
  (f64.const 1.0) (f64.const inf)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-lt"
  (f64.const 1.0) (f64.const nan:0x8000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-lt"
  (f64.const -1.5) (f64.const 0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-lt"
  (f64.const -1.5) (f64.const -0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-lt"
  (f64.const -1.5) (f64.const 1.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-lt"
  (f64.const -1.5) (f64.const -1.5)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-lt"
  (f64.const -1.5) (f64.const inf)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-lt"
  (f64.const -1.5) (f64.const nan:0x8000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-lt"
  (f64.const inf) (f64.const 0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-lt"
  (f64.const inf) (f64.const -0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-lt"
  (f64.const inf) (f64.const 1.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-lt"
  (f64.const inf) (f64.const -1.5)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-lt"
  (f64.const inf) (f64.const inf)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-lt"
  (f64.const inf) (f64.const nan:0x8000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-lt"
  (f64.const nan:0x8000000000000) (f64.const 0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-lt"
  (f64.const nan:0x8000000000000) (f64.const -0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-lt"
  (f64.const nan:0x8000000000000) (f64.const 1.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-lt"
  (f64.const nan:0x8000000000000) (f64.const -1.5)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-lt"
  (f64.const nan:0x8000000000000) (f64.const inf)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-lt"
  (f64.const nan:0x8000000000000) (f64.const nan:0x8000000000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-gt"
  (f64.const 0.0) (f64.const 0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-gt"
  (f64.const 0.0) (f64.const -0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-gt"
  (f64.const 0.0) (f64.const 1.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-gt"
  (f64.const 0.0) (f64.const -1.5)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-gt"
  (f64.const 0.0) (f64.const inf)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-gt"
  (f64.const 0.0) (f64.const nan:0x8000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-gt"
  (f64.const -0.0) (f64.const 0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-gt"
  (f64.const -0.0) (f64.const -0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-gt"
  (f64.const -0.0) (f64.const 1.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-gt"
  (f64.const -0.0) (f64.const -1.5)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-gt"
  (f64.const -0.0) (f64.const inf)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-gt"
  (f64.const -0.0) (f64.const nan:0x8000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-gt"
  (f64.const 1.0) (f64.const 0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-gt"
  (f64.const 1.0) (f64.const -0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-gt"
  (f64.const 1.0) (f64.const 1.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-gt"
  (f64.const 1.0) (f64.const -1.5)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-gt"
  (f64.const 1.0) (f64.const inf)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-gt"
  (f64.const 1.0) (f64.const nan:0x8000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-gt"
  (f64.const -1.5) (f64.const 0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-gt"
  (f64.const -1.5) (f64.const -0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-gt"
  (f64.const -1.5) (f64.const 1.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-gt"
  (f64.const -1.5) (f64.const -1.5)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-gt"
  (f64.const -1.5) (f64.const inf)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-gt"
  (f64.const -1.5) (f64.const nan:0x8000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-gt"
  (f64.const inf) (f64.const 0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-gt"
  (f64.const inf) (f64.const -0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-gt"
  (f64.const inf) (f64.const 1.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-gt"
  (f64.const inf) (f64.const -1.5)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-gt"
  (f64.const inf) (f64.const inf)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-gt"
  (f64.const inf) (f64.const nan:0x8000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-gt"
  (f64.const nan:0x8000000000000) (f64.const 0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-gt"
  (f64.const nan:0x8000000000000) (f64.const -0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-gt"
  (f64.const nan:0x8000000000000) (f64.const 1.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-gt"
  (f64.const nan:0x8000000000000) (f64.const -1.5)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-gt"
  (f64.const nan:0x8000000000000) (f64.const inf)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-gt"
  (f64.const nan:0x8000000000000) (f64.const nan:0x8000000000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-le"
  (f64.const 0.0) (f64.const 0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-le"
  (f64.const 0.0) (f64.const -0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-le"
  (f64.const 0.0) (f64.const 1.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-le"
  (f64.const 0.0) (f64.const -1.5)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-le"
  (f64.const 0.0) (f64.const inf)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-le"
  (f64.const 0.0) (f64.const nan:0x8000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-le"
  (f64.const -0.0) (f64.const 0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-le"
  (f64.const -0.0) (f64.const -0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-le"
  (f64.const -0.0) (f64.const 1.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-le"
  (f64.const -0.0) (f64.const -1.5)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-le"
  (f64.const -0.0) (f64.const inf)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-le"
  (f64.const -0.0) (f64.const nan:0x8000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-le"
  (f64.const 1.0) (f64.const 0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-le"
  (f64.const 1.0) (f64.const -0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-le"
  (f64.const 1.0) (f64.const 1.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-le"
  (f64.const 1.0) (f64.const -1.5)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-le"
  (f64.const 1.0) (f64.const inf)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-le"
  (f64.const 1.0) (f64.const nan:0x8000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-le"
  (f64.const -1.5) (f64.const 0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-le"
  (f64.const -1.5) (f64.const -0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-le"
  (f64.const -1.5) (f64.const 1.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-le"
  (f64.const -1.5) (f64.const -1.5)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-le"
  (f64.const -1.5) (f64.const inf)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-le"
  (f64.const -1.5) (f64.const nan:0x8000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-le"
  (f64.const inf) (f64.const 0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-le"
  (f64.const inf) (f64.const -0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-le"
  (f64.const inf) (f64.const 1.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-le"
  (f64.const inf) (f64.const -1.5)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-le"
  (f64.const inf) (f64.const inf)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-le"
  (f64.const inf) (f64.const nan:0x8000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-le"
  (f64.const nan:0x8000000000000) (f64.const 0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-le"
  (f64.const nan:0x8000000000000) (f64.const -0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-le"
  (f64.const nan:0x8000000000000) (f64.const 1.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-le"
  (f64.const nan:0x8000000000000) (f64.const -1.5)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-le"
  (f64.const nan:0x8000000000000) (f64.const inf)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-le"
  (f64.const nan:0x8000000000000) (f64.const nan:0x8000000000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-ge"
  (f64.const 0.0) (f64.const 0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-ge"
  (f64.const 0.0) (f64.const -0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-ge"
  (f64.const 0.0) (f64.const 1.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-ge"
  (f64.const 0.0) (f64.const -1.5)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-ge"
  (f64.const 0.0) (f64.const inf)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-ge"
  (f64.const 0.0) (f64.const nan:0x8000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-ge"
  (f64.const -0.0) (f64.const 0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-ge"
  (f64.const -0.0) (f64.const -0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-ge"
  (f64.const -0.0) (f64.const 1.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-ge"
  (f64.const -0.0) (f64.const -1.5)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-ge"
  (f64.const -0.0) (f64.const inf)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-ge"
  (f64.const -0.0) (f64.const nan:0x8000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-ge"
  (f64.const 1.0) (f64.const 0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-ge"
  (f64.const 1.0) (f64.const -0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-ge"
  (f64.const 1.0) (f64.const 1.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-ge"
  (f64.const 1.0) (f64.const -1.5)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-ge"
  (f64.const 1.0) (f64.const inf)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-ge"
  (f64.const 1.0) (f64.const nan:0x8000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-ge"
  (f64.const -1.5) (f64.const 0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-ge"
  (f64.const -1.5) (f64.const -0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-ge"
  (f64.const -1.5) (f64.const 1.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-ge"
  (f64.const -1.5) (f64.const -1.5)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-ge"
  (f64.const -1.5) (f64.const inf)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0)
  (f64.const 1.0))
(assert_return (invoke "f64-ge"
  (f64.const -1.5) (f64.const nan:0x8000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-ge"
  (f64.const inf) (f64.const 0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-ge"
  (f64.const inf) (f64.const -0.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-ge"
  (f64.const inf) (f64.const 1.0)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-ge"
  (f64.const inf) (f64.const -1.5)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-ge"
  (f64.const inf) (f64.const inf)) (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 1) (i32.const 1)
  (f64.const 0.0))
(assert_return (invoke "f64-ge"
  (f64.const inf) (f64.const nan:0x8000000000000)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-ge"
  (f64.const nan:0x8000000000000) (f64.const 0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-ge"
  (f64.const nan:0x8000000000000) (f64.const -0.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-ge"
  (f64.const nan:0x8000000000000) (f64.const 1.0)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-ge"
  (f64.const nan:0x8000000000000) (f64.const -1.5)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-ge"
  (f64.const nan:0x8000000000000) (f64.const inf)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 0)
  (i32.const 0) (f64.const 1.0))
(assert_return (invoke "f64-ge"
  (f64.const nan:0x8000000000000) (f64.const nan:0x8000000000000)) (i32.const 0) (i32.const 1) (i32.const 0)
  (i32.const 0) (i32.const 0) (f64.const 1.0))
