;; What an operand that is gone has left in a slot or a register keeps nothing alive when the heap is full. Each function
;; makes an object of 150 MB twice, where the heap has room for one (256 MiB), and lets go of the first one before.
(module
  (type $bytes (array (mut i8)))
  (type $list (struct (field (ref null $list)) (field i64)))
  (tag $tag (param (ref $bytes)))
  (data $zeros "\00\00\00\00\00\00\00\00")

  (func $nothing)
  (func $make (result (ref $bytes)) (array.new_default $bytes (i32.const 150_000_000)))
  (func $length (param (ref $bytes)) (result i32) (array.len (local.get 0)))

  ;; In a slot, since it lived across a call.
  (func (export "slot") (result i32)
    (call $make)
    (call $nothing)
    (drop)
    (call $length (call $make)))

  ;; In several, under others that are needed.
  (func (export "slots") (param i32) (result i32)
    (i32.add (local.get 0) (i32.const 1))
    (call $make)
    (i32.add (local.get 0) (i32.const 2))
    (call $nothing)
    (drop) (drop)
    (i32.add (call $length (call $make))))

  ;; In a register, and in the function itself.
  (func (export "register") (result i32)
    (drop (array.new_default $bytes (i32.const 150_000_000)))
    (array.len (array.new_default $bytes (i32.const 150_000_000))))

  ;; In a frame further up.
  (func $deeper (param i32) (result i32)
    (if (local.get 0) (then (return (call $deeper (i32.sub (local.get 0) (i32.const 1))))))
    (call $length (call $make)))
  (func (export "outer frame") (result i32)
    (call $make)
    (call $nothing)
    (drop)
    (call $deeper (i32.const 1000)))

  ;; In a frame below a tail call that takes arguments on the stack.
  (func $many (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i32)
    (call $length (call $make)))
  (func (export "tail call") (result i32)
    (call $make)
    (call $nothing)
    (drop)
    (return_call $many
      (i64.const 0) (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6) (i64.const 7)
      (i64.const 8) (i64.const 9)))

  ;; As the payload of an exception that was caught.
  (func (export "exception") (result i32)
    (block $caught (result (ref $bytes))
      (try_table (catch $tag $caught) (throw $tag (call $make)))
      (unreachable))
    (call $nothing)
    (drop)
    (call $length (call $make)))

  ;; A service of the runtime makes the second one.
  (func (export "service") (result i32)
    (call $make)
    (call $nothing)
    (drop)
    (drop (array.new_data $bytes $zeros (i32.const 0) (i32.const 8)))
    (call $fill (i32.const 30))
    (array.len (array.new_data $bytes $zeros (i32.const 0) (i32.const 8))))
  (func $fill (param $megabytes i32) (local $list (ref null $list)) (local $count i32)
    ;; 150 MB in objects of 24 bytes.
    (local.set $count (i32.const 6_250_000))
    (loop $next
      (local.set $list (struct.new $list (local.get $list) (i64.const 7)))
      (br_if $next (local.tee $count (i32.sub (local.get $count) (i32.const 1))))))

  ;; What is alive is kept all the same.
  (func (export "alive") (result i32)
    (call $make)
    (drop (call $length (call $make)))
    (call $length))
  (func (export "local") (result i32) (local $kept (ref null $bytes))
    (local.set $kept (call $make))
    (call $nothing)
    (i32.add (call $length (call $make)) (array.len (local.get $kept)))))

(assert_return (invoke "slot") (i32.const 150_000_000))
(assert_return (invoke "slots" (i32.const 5)) (i32.const 150_000_006))
(assert_return (invoke "register") (i32.const 150_000_000))
(assert_return (invoke "outer frame") (i32.const 150_000_000))
(assert_return (invoke "tail call") (i32.const 150_000_000))
(assert_return (invoke "exception") (i32.const 150_000_000))
(assert_return (invoke "service") (i32.const 8))
(assert_exhaustion (invoke "alive") "heap exhausted")
(assert_exhaustion (invoke "local") "heap exhausted")
(assert_return (invoke "slot") (i32.const 150_000_000))
