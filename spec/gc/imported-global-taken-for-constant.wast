;; Globals that hold objects: own and imported ones, immutable and mutable, one that two modules share, between
;; collections that see nothing but the globals. Known from wasmtime#13279, where the value of an immutable global was
;; taken for a constant although objects move.

(module $owner
  (type $box (struct (field $n (mut i32))))
  (type $bytes (array (mut i8)))
  (global (export "fixed") (ref $box) (struct.new $box (i32.const 1)))
  (global $mutable (export "mutable") (mut (ref null $box)) (struct.new $box (i32.const 2)))
  (global $any (export "any") (mut anyref) (ref.i31 (i32.const 3)))
  (global $extern (export "extern") (mut externref) (extern.convert_any (struct.new $box (i32.const 4))))
  (global $own (mut eqref) (struct.new $box (i32.const 5)))

  (func (export "set") (param $n i32)
    (global.set $mutable (struct.new $box (local.get $n)))
    (global.set $any (struct.new $box (i32.add (local.get $n) (i32.const 1))))
    (global.set $extern (extern.convert_any (struct.new $box (i32.add (local.get $n) (i32.const 2)))))
    (global.set $own (struct.new $box (i32.add (local.get $n) (i32.const 3)))))
  (func (export "clear")
    (global.set $mutable (ref.null none))
    (global.set $any (ref.null none))
    (global.set $extern (ref.null noextern))
    (global.set $own (ref.null none)))
  (func (export "own") (result i32) (struct.get $box $n (ref.cast (ref $box) (global.get $own))))

  ;; Two mebibytes of garbage, half of it boxes: the heap is collected, and what is free is written to.
  (func (export "churn") (local $i i32)
    (local.set $i (i32.const 5000))
    (loop $more
      (drop (array.new $bytes (i32.const 0x55) (i32.const 400)))
      (drop (struct.new $box (i32.const -1)))
      (br_if $more (local.tee $i (i32.sub (local.get $i) (i32.const 1)))))))
(register "owner" $owner)

(module $user
  (type $box (struct (field $n (mut i32))))
  (import "owner" "fixed" (global $fixed (ref $box)))
  (import "owner" "mutable" (global $mutable (mut (ref null $box))))
  (import "owner" "any" (global $any (mut anyref)))
  (import "owner" "extern" (global $extern (mut externref)))
  (import "owner" "churn" (func $churn))
  ;; What the initializer takes from an imported global is the same object.
  (global $alias (ref $box) (global.get $fixed))
  (global $holder (ref $holder) (struct.new $holder (global.get $fixed) (global.get $alias)))
  (type $holder (struct (field $a (ref $box)) (field $b (ref null $box))))

  ;; Reads the immutable one before, between and after.
  (func (export "fixed") (result i32 i32 i32 i32)
    (local $before (ref null $box))
    (local.set $before (global.get $fixed))
    (struct.get $box $n (global.get $fixed))
    (call $churn)
    (struct.get $box $n (global.get $fixed))
    (call $churn)
    (ref.eq (local.get $before) (global.get $fixed))
    (ref.eq (global.get $alias) (struct.get $holder $b (global.get $holder))))
  (func (export "add") (param $n i32) (result i32)
    (struct.set $box $n (global.get $alias)
      (i32.add (struct.get $box $n (global.get $fixed)) (local.get $n)))
    (call $churn)
    (struct.get $box $n (struct.get $holder $a (global.get $holder))))

  (func (export "all") (result i32 i32 i32)
    (call $churn)
    (struct.get $box $n (global.get $mutable))
    (struct.get $box $n (ref.cast (ref $box) (global.get $any)))
    (struct.get $box $n (ref.cast (ref $box) (any.convert_extern (global.get $extern)))))
  (func (export "any-is-i31") (result i32) (call $churn) (i31.get_u (ref.cast (ref i31) (global.get $any))))

  ;; Set here, seen there; and the only reference to the object is the one that the other module's global holds.
  (func (export "set") (param $n i32)
    (global.set $mutable (struct.new $box (local.get $n))))
  (func (export "churn") (call $churn)))

(assert_return (invoke $user "fixed") (i32.const 1) (i32.const 1) (i32.const 1) (i32.const 1))
(assert_return (invoke $user "any-is-i31") (i32.const 3))
(assert_return (invoke $user "add" (i32.const 40)) (i32.const 41))
(assert_return (invoke $user "fixed") (i32.const 41) (i32.const 41) (i32.const 1) (i32.const 1))
(assert_return (invoke $owner "own") (i32.const 5))
(invoke $owner "set" (i32.const 100))
(assert_return (invoke $user "all") (i32.const 100) (i32.const 101) (i32.const 102))
(invoke $user "set" (i32.const 200))
(invoke $user "churn")
(invoke $owner "churn")
(assert_return (invoke $user "all") (i32.const 200) (i32.const 101) (i32.const 102))
(assert_return (invoke $owner "own") (i32.const 103))
(invoke $owner "clear")
(assert_trap (invoke $user "all") "null structure reference")
(assert_trap (invoke $owner "own") "cast failure")
(assert_return (invoke $user "fixed") (i32.const 41) (i32.const 41) (i32.const 1) (i32.const 1))

;; The script's own look at a global.
(assert_return (get $owner "fixed") (ref.struct))
(assert_return (get $owner "mutable") (ref.null none))
(assert_return (get $owner "extern") (ref.null extern))
