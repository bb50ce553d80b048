;; What modules leave behind whose instantiation traps: objects that their segments and start functions have put into
;; tables and globals of other modules stay, and what they had made of their own goes. Then more references as arguments
;; of an invocation than registers take. Known from CVE-2022-23636, where a global was dropped that was never set, and
;; CVE-2021-39216, where several references of the host came in at once.

(module $shared
  (type $box (struct (field $n i32)))
  (type $bytes (array (mut i8)))
  (table $table (export "table") 6 anyref)
  (global $global (export "global") (mut anyref) (ref.null any))
  (func $churn (export "churn") (local $i i32)
    (local.set $i (i32.const 5000))
    (loop $more
      (drop (array.new $bytes (i32.const 0x55) (i32.const 400)))
      (drop (struct.new $box (i32.const -1)))
      (br_if $more (local.tee $i (i32.sub (local.get $i) (i32.const 1))))))
  (func $number (param $o anyref) (result i32)
    (if (ref.is_null (local.get $o)) (then (return (i32.const 0))))
    (if (ref.test (ref i31) (local.get $o)) (then (return (i31.get_s (ref.cast (ref i31) (local.get $o))))))
    (struct.get $box $n (ref.cast (ref $box) (local.get $o))))
  (func (export "numbers") (result i32 i32 i32 i32 i32)
    (call $churn)
    (call $number (table.get $table (i32.const 0))) (call $number (table.get $table (i32.const 1)))
    (call $number (table.get $table (i32.const 2))) (call $number (table.get $table (i32.const 3)))
    (call $number (global.get $global))))
(register "shared" $shared)

;; The second segment does not fit.
(assert_trap
  (module
    (type $box (struct (field $n i32)))
    (import "shared" "table" (table 6 anyref))
    (global $own (ref $box) (struct.new $box (i32.const 1)))
    (global $null anyref (ref.null any))
    (table $more 3 (ref null $box) (struct.new $box (i32.const 5)))
    (elem (table 0) (i32.const 1) anyref (struct.new $box (i32.const 11)) (global.get $own) (ref.i31 (i32.const 12)))
    (elem (table 0) (i32.const 5) anyref (struct.new $box (i32.const 13)) (struct.new $box (i32.const 14))))
  "out of bounds table access")
(assert_return (invoke $shared "numbers") (i32.const 0) (i32.const 11) (i32.const 1) (i32.const 12) (i32.const 0))

;; The start function traps when it has collected.
(assert_trap
  (module
    (type $box (struct (field $n i32)))
    (import "shared" "table" (table $table 6 anyref))
    (import "shared" "global" (global $global (mut anyref)))
    (import "shared" "churn" (func $churn))
    (global $own (ref $box) (struct.new $box (i32.const 2)))
    (func $start
      (global.set $global (struct.new $box (i32.const 21)))
      (call $churn)
      (table.set $table (i32.const 2) (global.get $own))
      (call $churn)
      (unreachable))
    (start $start))
  "unreachable")
(assert_return (invoke $shared "numbers") (i32.const 0) (i32.const 11) (i32.const 2) (i32.const 12) (i32.const 21))

;; A constant expression that cannot be had, behind others that could.
(assert_trap
  (module
    (type $box (struct (field $n i32)))
    (type $large (array i64))
    (global $own (ref $box) (struct.new $box (i32.const 3)))
    (global $huge (ref $large) (array.new_default $large (i32.const -1)))
    (global $behind (ref $box) (struct.new $box (i32.const 4))))
  "allocation size too large")
(assert_trap
  (module
    (type $box (struct (field $n i32)))
    (import "shared" "table" (table 6 anyref))
    (memory 1)
    (elem (table 0) (i32.const 0) anyref (struct.new $box (i32.const 31)))
    (data (i32.const 65535) "ab"))
  "out of bounds memory access")
(assert_return (invoke $shared "numbers") (i32.const 31) (i32.const 11) (i32.const 2) (i32.const 12) (i32.const 21))

;; A start function that is done has put what it made where others see it.
(module
  (type $box (struct (field $n i32)))
  (import "shared" "table" (table $table 6 anyref))
  (import "shared" "global" (global $global (mut anyref)))
  (import "shared" "churn" (func $churn))
  (func $start (local $mine (ref null $box))
    (local.set $mine (struct.new $box (i32.const 41)))
    (call $churn)
    (table.set $table (i32.const 3) (local.get $mine))
    (global.set $global (local.get $mine))
    (call $churn))
  (start $start))
(assert_return (invoke $shared "numbers") (i32.const 31) (i32.const 11) (i32.const 2) (i32.const 41) (i32.const 41))

;; Sixteen references, by turns of both hierarchies, that come back in the other order.
(module
  (type $box (struct (field $n i32)))
  (import "shared" "churn" (func $churn))
  (func (export "many")
    (param externref anyref externref anyref externref anyref externref anyref
      externref anyref externref anyref externref anyref externref anyref)
    (result anyref externref anyref externref anyref externref anyref externref
      anyref externref anyref externref anyref externref anyref externref)
    (call $churn)
    (local.get 15) (local.get 14) (local.get 13) (local.get 12) (local.get 11) (local.get 10) (local.get 9)
    (local.get 8) (local.get 7) (local.get 6) (local.get 5) (local.get 4) (local.get 3) (local.get 2)
    (call $churn)
    (local.get 1) (local.get 0))
  ;; Those that are no hosts' come back as what they are.
  (func (export "kinds") (result anyref eqref eqref structref externref externref anyref i31ref arrayref)
    (struct.new $box (i32.const 1)) (ref.i31 (i32.const 2)) (struct.new $box (i32.const 3))
    (struct.new_default $box) (extern.convert_any (struct.new $box (i32.const 4)))
    (extern.convert_any (ref.i31 (i32.const 5))) (ref.i31 (i32.const 6)) (ref.i31 (i32.const 7)) (ref.null none)
    (call $churn)))
(assert_return
  (invoke "many"
    (ref.extern 0) (ref.host 1) (ref.extern 2) (ref.null any) (ref.extern 4) (ref.host 5) (ref.null extern) (ref.host 7)
    (ref.extern 8) (ref.host 9) (ref.extern 0x7fff_ffff) (ref.host 0x3fff_ffff) (ref.extern 1) (ref.host 0)
    (ref.extern 14) (ref.host 15))
  (ref.host 15) (ref.extern 14) (ref.host 0) (ref.extern 1) (ref.host 0x3fff_ffff) (ref.extern 0x7fff_ffff)
  (ref.host 9) (ref.extern 8) (ref.host 7) (ref.null extern) (ref.host 5) (ref.extern 4) (ref.null any)
  (ref.extern 2) (ref.host 1) (ref.extern 0))
(assert_return (invoke "kinds")
  (ref.struct) (ref.i31) (ref.eq) (ref.struct) (ref.extern) (ref.extern) (ref.i31) (ref.i31) (ref.null none))
