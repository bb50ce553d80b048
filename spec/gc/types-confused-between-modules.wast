;; Objects of types that many modules define under the same numbers, with other fields: each is read by what its own
;; type says, also when the module that made it is gone, and when only a subtype was ever seen. Known from
;; wasmtime#13417, where what the collector knew of a type stood under a number that was given out again.

(module $keeper
  (type $bytes (array (mut i8)))
  (table $kept (export "kept") 16 anyref)
  (func (export "churn") (local $i i32)
    (local.set $i (i32.const 6000))
    (loop $more
      (drop (array.new $bytes (i32.const 0x55) (i32.const 400)))
      (br_if $more (local.tee $i (i32.sub (local.get $i) (i32.const 1)))))))
(register "keeper" $keeper)

;; Type 1 is a structure of an integer and a reference.
(module
  (type $first (func))
  (type $t (sub (struct (field $n i64) (field $next anyref))))
  (import "keeper" "kept" (table $kept 16 anyref))
  (func (export "make")
    (table.set $kept (i32.const 0)
      (struct.new $t (i64.const 0x1111_2222_3333_4444) (struct.new $t (i64.const 11) (ref.i31 (i32.const 12)))))))
(invoke "make")

;; Type 1 is one of a reference and an integer.
(module
  (type $first (func))
  (type $t (sub (struct (field $next anyref) (field $n i64))))
  (import "keeper" "kept" (table $kept 16 anyref))
  (func (export "make")
    (table.set $kept (i32.const 1)
      (struct.new $t (struct.new $t (ref.i31 (i32.const 22)) (i64.const 21)) (i64.const 0x5555_6666_7777_8888)))))
(invoke "make")

;; Type 1 is an array of references.
(module
  (type $first (func))
  (type $t (array (mut anyref)))
  (import "keeper" "kept" (table $kept 16 anyref))
  (func (export "make")
    (table.set $kept (i32.const 2)
      (array.new_fixed $t 3 (ref.i31 (i32.const 31)) (array.new $t (ref.i31 (i32.const 32)) (i32.const 2)) (ref.null any)))))
(invoke "make")

;; Type 1 is an array of integers that look like references.
(module
  (type $first (func))
  (type $t (array (mut i64)))
  (import "keeper" "kept" (table $kept 16 anyref))
  (func (export "make")
    (table.set $kept (i32.const 3)
      (array.new_fixed $t 3 (i64.const 0x7f00_0000_0008) (i64.const 0x10) (i64.const -8)))))
(invoke "make")

;; Type 1 is a structure of nothing, type 2 has a reference far behind.
(module
  (type $first (func))
  (type $t (struct))
  (type $far
    (struct (field i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
      i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
      i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
      (field $far (mut anyref)) (field $near (mut anyref))))
  (import "keeper" "kept" (table $kept 16 anyref))
  (func (export "make") (local $o (ref null $far))
    (table.set $kept (i32.const 4) (struct.new $t))
    (local.set $o (struct.new_default $far))
    (struct.set $far $far (local.get $o) (struct.new $t))
    (struct.set $far $near (local.get $o) (struct.new_default $far))
    (table.set $kept (i32.const 5) (local.get $o))))
(invoke "make")

;; Only the subtype is ever made, and only by a module that is gone.
(module
  (type $super (sub (struct (field $n i32) (field $a anyref))))
  (type $sub (sub $super (struct (field $n i32) (field $a anyref) (field $b anyref) (field $m i32))))
  (type $subsub
    (sub final $sub (struct (field $n i32) (field $a anyref) (field $b anyref) (field $m i32) (field $c anyref))))
  (import "keeper" "kept" (table $kept 16 anyref))
  (func (export "make")
    (table.set $kept (i32.const 6)
      (struct.new $subsub (i32.const 61) (struct.new_default $subsub) (ref.i31 (i32.const 62)) (i32.const 63)
        (struct.new $subsub (i32.const 64) (ref.null any) (ref.null any) (i32.const 65) (ref.i31 (i32.const 66)))))))
(invoke "make")

;; Modules that nothing refers to, so that those before go, and their numbers might be used again.
(module (type $first (func)) (type $t (struct (field f32 f64))) (func (export "f") (result i32) (ref.is_null (struct.new_default $t))))
(assert_return (invoke "f") (i32.const 0))
(module (type $first (func)) (type $t (array (mut i16))) (func (export "f") (result i32) (array.len (array.new_default $t (i32.const 9)))))
(assert_return (invoke "f") (i32.const 9))
(module (type $first (func)) (type $t (array f64)) (func (export "f") (result f64) (array.get $t (array.new_fixed $t 1 (f64.const 5)) (i32.const 0))))
(assert_return (invoke "f") (f64.const 5))
(module (type (func)) (type (struct)) (type (struct (field i8))) (type (struct (field i16))))
(module (type (func)) (type (struct (field i32))) (type (struct (field i8 i8))))
(module (type (func)) (type (struct (field i64))) (type (struct (field i8 i8 i8))))
(module (type (func)) (type (struct (field anyref))) (type (struct (field i16 i8))))
(module (type (func)) (type (struct (field eqref))) (type (struct (field i16 i16))))
(module (type (func)) (type (struct (field i31ref))) (type (struct (field f32 i8))))
(module (type (func)) (type (struct (field structref))) (type (struct (field f64 i8))))
(module (type (func)) (type (struct (field arrayref))) (type (struct (field f64 i16))))
(module (type (func)) (type (struct (field funcref))) (type (struct (field f64 f32))))
(module (type (func)) (type (struct (field externref))) (type (struct (field v128 i32))))
(module (type (func)) (type (array anyref)) (type (array i8)))
(module (type (func)) (type (array eqref)) (type (array i16)))
(module (type (func)) (type (array i31ref)) (type (array i32)))

;; Reads all that was kept, by types of its own that are equal to those.
(module $reader
  (type $a (sub (struct (field $n i64) (field $next anyref))))
  (type $b (sub (struct (field $next anyref) (field $n i64))))
  (type $c (array (mut anyref)))
  (type $d (array (mut i64)))
  (type $e (struct))
  (type $far
    (struct (field i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
      i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
      i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
      (field $far (mut anyref)) (field $near (mut anyref))))
  (type $super (sub (struct (field $n i32) (field $a anyref))))
  (type $sub (sub $super (struct (field $n i32) (field $a anyref) (field $b anyref) (field $m i32))))
  (type $subsub
    (sub final $sub (struct (field $n i32) (field $a anyref) (field $b anyref) (field $m i32) (field $c anyref))))
  (import "keeper" "kept" (table $kept 16 anyref))
  (import "keeper" "churn" (func $churn))
  (func $i31 (param $o anyref) (result i32) (i31.get_s (ref.cast (ref i31) (local.get $o))))

  (func (export "a") (result i64 i64 i32) (local $o (ref null $a))
    (call $churn)
    (local.set $o (ref.cast (ref $a) (table.get $kept (i32.const 0))))
    (struct.get $a $n (local.get $o))
    (struct.get $a $n (ref.cast (ref $a) (struct.get $a $next (local.get $o))))
    (call $i31 (struct.get $a $next (ref.cast (ref $a) (struct.get $a $next (local.get $o))))))
  (func (export "b") (result i64 i64 i32) (local $o (ref null $b))
    (call $churn)
    (local.set $o (ref.cast (ref $b) (table.get $kept (i32.const 1))))
    (struct.get $b $n (local.get $o))
    (struct.get $b $n (ref.cast (ref $b) (struct.get $b $next (local.get $o))))
    (call $i31 (struct.get $b $next (ref.cast (ref $b) (struct.get $b $next (local.get $o))))))
  (func (export "c") (result i32 i32 i32 i32) (local $o (ref null $c))
    (call $churn)
    (local.set $o (ref.cast (ref $c) (table.get $kept (i32.const 2))))
    (array.len (local.get $o))
    (call $i31 (array.get $c (local.get $o) (i32.const 0)))
    (call $i31 (array.get $c (ref.cast (ref $c) (array.get $c (local.get $o) (i32.const 1))) (i32.const 1)))
    (ref.is_null (array.get $c (local.get $o) (i32.const 2))))
  (func (export "d") (result i32 i64 i64 i64) (local $o (ref null $d))
    (call $churn)
    (local.set $o (ref.cast (ref $d) (table.get $kept (i32.const 3))))
    (array.len (local.get $o))
    (array.get $d (local.get $o) (i32.const 0))
    (array.get $d (local.get $o) (i32.const 1))
    (array.get $d (local.get $o) (i32.const 2)))
  (func (export "e") (result i32 i32 i32) (local $o (ref null $far))
    (call $churn)
    (local.set $o (ref.cast (ref $far) (table.get $kept (i32.const 5))))
    (ref.test (ref $e) (table.get $kept (i32.const 4)))
    (ref.test (ref $e) (struct.get $far $far (local.get $o)))
    (ref.is_null (struct.get $far $far (ref.cast (ref $far) (struct.get $far $near (local.get $o))))))
  (func (export "f") (result i32 i32 i32 i32 i32 i32)
    (local $o (ref null $subsub)) (local $p (ref null $subsub))
    (call $churn)
    (local.set $o (ref.cast (ref $subsub) (table.get $kept (i32.const 6))))
    (local.set $p (ref.cast (ref $subsub) (struct.get $subsub $c (local.get $o))))
    (struct.get $super $n (ref.cast (ref $super) (table.get $kept (i32.const 6))))
    (call $i31 (struct.get $sub $b (ref.cast (ref $sub) (table.get $kept (i32.const 6)))))
    (struct.get $subsub $m (local.get $o))
    (struct.get $subsub $n (local.get $p))
    (call $i31 (struct.get $subsub $c (local.get $p)))
    (struct.get $super $n (ref.cast (ref $super) (struct.get $super $a (local.get $o)))))

  ;; Which of the types an object is of, as bits.
  (func (export "types") (param $i i32) (result i32) (local $o anyref)
    (local.set $o (table.get $kept (local.get $i)))
    (i32.or (ref.test (ref $a) (local.get $o))
      (i32.or (i32.shl (ref.test (ref $b) (local.get $o)) (i32.const 1))
        (i32.or (i32.shl (ref.test (ref $c) (local.get $o)) (i32.const 2))
          (i32.or (i32.shl (ref.test (ref $d) (local.get $o)) (i32.const 3))
            (i32.or (i32.shl (ref.test (ref $e) (local.get $o)) (i32.const 4))
              (i32.or (i32.shl (ref.test (ref $far) (local.get $o)) (i32.const 5))
                (i32.or (i32.shl (ref.test (ref $super) (local.get $o)) (i32.const 6))
                  (i32.or (i32.shl (ref.test (ref $sub) (local.get $o)) (i32.const 7))
                    (i32.shl (ref.test (ref $subsub) (local.get $o)) (i32.const 8)))))))))))
)

(assert_return (invoke "a") (i64.const 0x1111_2222_3333_4444) (i64.const 11) (i32.const 12))
(assert_return (invoke "b") (i64.const 0x5555_6666_7777_8888) (i64.const 21) (i32.const 22))
(assert_return (invoke "c") (i32.const 3) (i32.const 31) (i32.const 32) (i32.const 1))
(assert_return (invoke "d") (i32.const 3) (i64.const 0x7f00_0000_0008) (i64.const 0x10) (i64.const -8))
(assert_return (invoke "e") (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke "f") (i32.const 61) (i32.const 62) (i32.const 63) (i32.const 64) (i32.const 66) (i32.const 0))
(assert_return (invoke "types" (i32.const 0)) (i32.const 0x001))
(assert_return (invoke "types" (i32.const 1)) (i32.const 0x002))
(assert_return (invoke "types" (i32.const 2)) (i32.const 0x004))
(assert_return (invoke "types" (i32.const 3)) (i32.const 0x008))
(assert_return (invoke "types" (i32.const 4)) (i32.const 0x010))
(assert_return (invoke "types" (i32.const 5)) (i32.const 0x020))
(assert_return (invoke "types" (i32.const 6)) (i32.const 0x1c0))
(assert_return (invoke "types" (i32.const 7)) (i32.const 0x000))
