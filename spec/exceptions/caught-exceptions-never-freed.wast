;; Many exceptions, caught by each kind of clause, in one invocation: what nobody refers to any more must not stay. The
;; large ones carry 2 KB each, so 600,000 that stay are more than the gigabyte that a case may have. Known from
;; wasmer#5718 and wasmtime#12860.

(module
  (tag $i (param i32))
  (tag $large
    (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 exnref))
  (type $values (func
    (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 exnref)))
  (type $values-and-reference (func
    (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 exnref exnref)))

  (func (export "catch") (param $n i32) (result i64)
    (local $sum i64)
    (loop $again
      (block $handler (result i32)
        (try_table (catch $i $handler) (throw $i (local.get $n)))
        (unreachable))
      (local.set $sum (i64.add (i64.extend_i32_u) (local.get $sum)))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $sum))
  (func (export "catch-all") (param $n i32) (result i32)
    (local $count i32)
    (loop $again
      (block $handler
        (try_table (catch_all $handler) (throw $i (local.get $n)))
        (unreachable))
      (local.set $count (i32.add (local.get $count) (i32.const 1)))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $count))
  (func (export "catch-ref") (param $n i32) (result i64)
    (local $sum i64) (local $last exnref)
    (loop $again
      (block $handler (result i32 exnref)
        (try_table (catch_ref $i $handler) (throw $i (local.get $n)))
        (unreachable))
      (local.set $last)
      (local.set $sum (i64.add (i64.extend_i32_u) (local.get $sum)))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $sum))
  (func (export "catch-all-ref") (param $n i32) (result i32)
    (local $count i32)
    (loop $again
      (block $handler (result exnref)
        (try_table (catch_all_ref $handler) (throw $i (local.get $n)))
        (unreachable))
      (local.set $count (i32.add (ref.is_null) (local.get $count)))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $count))

  ;; Large ones: 249 integers and a reference, 2 KiB. The first integer is n, the last 2 n.
  (func $throw-large (param $n i64) (param $reference exnref)
    (local.get $n) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6) (i64.const 7)
    (i64.const 8) (i64.const 9) (i64.const 10) (i64.const 11) (i64.const 12) (i64.const 13) (i64.const 14)
    (i64.const 15) (i64.const 16) (i64.const 17) (i64.const 18) (i64.const 19) (i64.const 20) (i64.const 21)
    (i64.const 22) (i64.const 23) (i64.const 24) (i64.const 25) (i64.const 26) (i64.const 27) (i64.const 28)
    (i64.const 29) (i64.const 30) (i64.const 31) (i64.const 32) (i64.const 33) (i64.const 34) (i64.const 35)
    (i64.const 36) (i64.const 37) (i64.const 38) (i64.const 39) (i64.const 40) (i64.const 41) (i64.const 42)
    (i64.const 43) (i64.const 44) (i64.const 45) (i64.const 46) (i64.const 47) (i64.const 48) (i64.const 49)
    (i64.const 50) (i64.const 51) (i64.const 52) (i64.const 53) (i64.const 54) (i64.const 55) (i64.const 56)
    (i64.const 57) (i64.const 58) (i64.const 59) (i64.const 60) (i64.const 61) (i64.const 62) (i64.const 63)
    (i64.const 64) (i64.const 65) (i64.const 66) (i64.const 67) (i64.const 68) (i64.const 69) (i64.const 70)
    (i64.const 71) (i64.const 72) (i64.const 73) (i64.const 74) (i64.const 75) (i64.const 76) (i64.const 77)
    (i64.const 78) (i64.const 79) (i64.const 80) (i64.const 81) (i64.const 82) (i64.const 83) (i64.const 84)
    (i64.const 85) (i64.const 86) (i64.const 87) (i64.const 88) (i64.const 89) (i64.const 90) (i64.const 91)
    (i64.const 92) (i64.const 93) (i64.const 94) (i64.const 95) (i64.const 96) (i64.const 97) (i64.const 98)
    (i64.const 99) (i64.const 100) (i64.const 101) (i64.const 102) (i64.const 103) (i64.const 104)
    (i64.const 105) (i64.const 106) (i64.const 107) (i64.const 108) (i64.const 109) (i64.const 110)
    (i64.const 111) (i64.const 112) (i64.const 113) (i64.const 114) (i64.const 115) (i64.const 116)
    (i64.const 117) (i64.const 118) (i64.const 119) (i64.const 120) (i64.const 121) (i64.const 122)
    (i64.const 123) (i64.const 124) (i64.const 125) (i64.const 126) (i64.const 127) (i64.const 128)
    (i64.const 129) (i64.const 130) (i64.const 131) (i64.const 132) (i64.const 133) (i64.const 134)
    (i64.const 135) (i64.const 136) (i64.const 137) (i64.const 138) (i64.const 139) (i64.const 140)
    (i64.const 141) (i64.const 142) (i64.const 143) (i64.const 144) (i64.const 145) (i64.const 146)
    (i64.const 147) (i64.const 148) (i64.const 149) (i64.const 150) (i64.const 151) (i64.const 152)
    (i64.const 153) (i64.const 154) (i64.const 155) (i64.const 156) (i64.const 157) (i64.const 158)
    (i64.const 159) (i64.const 160) (i64.const 161) (i64.const 162) (i64.const 163) (i64.const 164)
    (i64.const 165) (i64.const 166) (i64.const 167) (i64.const 168) (i64.const 169) (i64.const 170)
    (i64.const 171) (i64.const 172) (i64.const 173) (i64.const 174) (i64.const 175) (i64.const 176)
    (i64.const 177) (i64.const 178) (i64.const 179) (i64.const 180) (i64.const 181) (i64.const 182)
    (i64.const 183) (i64.const 184) (i64.const 185) (i64.const 186) (i64.const 187) (i64.const 188)
    (i64.const 189) (i64.const 190) (i64.const 191) (i64.const 192) (i64.const 193) (i64.const 194)
    (i64.const 195) (i64.const 196) (i64.const 197) (i64.const 198) (i64.const 199) (i64.const 200)
    (i64.const 201) (i64.const 202) (i64.const 203) (i64.const 204) (i64.const 205) (i64.const 206)
    (i64.const 207) (i64.const 208) (i64.const 209) (i64.const 210) (i64.const 211) (i64.const 212)
    (i64.const 213) (i64.const 214) (i64.const 215) (i64.const 216) (i64.const 217) (i64.const 218)
    (i64.const 219) (i64.const 220) (i64.const 221) (i64.const 222) (i64.const 223) (i64.const 224)
    (i64.const 225) (i64.const 226) (i64.const 227) (i64.const 228) (i64.const 229) (i64.const 230)
    (i64.const 231) (i64.const 232) (i64.const 233) (i64.const 234) (i64.const 235) (i64.const 236)
    (i64.const 237) (i64.const 238) (i64.const 239) (i64.const 240) (i64.const 241) (i64.const 242)
    (i64.const 243) (i64.const 244) (i64.const 245) (i64.const 246) (i64.const 247) (i64.const 248)
    (i64.mul (local.get $n) (i64.const 2)) (local.get $reference) (throw $large))
  (func $last-less-first
    (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
    i64 i64 i64 i64 i64 i64 i64 i64 exnref) (result i64)
    (i64.sub (local.get 248) (local.get 0)))
  (func (export "large-catch") (param $n i64) (result i64)
    (local $sum i64)
    (loop $again
      (block $handler (type $values)
        (try_table (catch $large $handler) (call $throw-large (local.get $n) (ref.null exn)))
        (unreachable))
      (local.set $sum (i64.add (call $last-less-first) (local.get $sum)))
      (br_if $again (i64.ne (local.tee $n (i64.sub (local.get $n) (i64.const 1))) (i64.const 0))))
    (local.get $sum))
  (func (export "large-catch-ref") (param $n i64) (result i64)
    (local $sum i64)
    (loop $again
      (block $handler (type $values-and-reference)
        (try_table (catch_ref $large $handler) (call $throw-large (local.get $n) (ref.null exn)))
        (unreachable))
      (local.set $sum (i64.add (drop) (call $last-less-first) (local.get $sum)))
      (br_if $again (i64.ne (local.tee $n (i64.sub (local.get $n) (i64.const 1))) (i64.const 0))))
    (local.get $sum))
  (func (export "large-catch-all") (param $n i64) (result i64)
    (local $sum i64)
    (loop $again
      (block $handler
        (try_table (catch_all $handler) (call $throw-large (local.get $n) (ref.null exn)))
        (unreachable))
      (local.set $sum (i64.add (i64.const 1) (local.get $sum)))
      (br_if $again (i64.ne (local.tee $n (i64.sub (local.get $n) (i64.const 1))) (i64.const 0))))
    (local.get $sum))
  (func (export "large-catch-all-ref") (param $n i64) (result i64)
    (local $sum i64)
    (loop $again
      (block $handler (result exnref)
        (try_table (catch_all_ref $handler) (call $throw-large (local.get $n) (ref.null exn)))
        (unreachable))
      (local.set $sum (i64.add (i64.extend_i32_u (i32.eqz (ref.is_null))) (local.get $sum)))
      (br_if $again (i64.ne (local.tee $n (i64.sub (local.get $n) (i64.const 1))) (i64.const 0))))
    (local.get $sum))

  ;; Each carries the one before it, for eight rounds at a time.
  (func (export "large-nested") (param $n i64) (result i64)
    (local $last exnref) (local $count i64)
    (loop $again
      (block $handler (result exnref)
        (try_table (catch_all_ref $handler) (call $throw-large (local.get $n) (local.get $last)))
        (unreachable))
      (local.set $last)
      (if (i64.eqz (i64.and (local.get $n) (i64.const 7))) (then (local.set $last (ref.null exn))))
      (local.set $count (i64.add (local.get $count) (i64.const 1)))
      (br_if $again (i64.ne (local.tee $n (i64.sub (local.get $n) (i64.const 1))) (i64.const 0))))
    (local.get $count))

  ;; A cleanup in each of three frames: caught by reference and thrown again.
  (func $cleanup (param $depth i32) (param $n i32)
    (block $handler (result exnref)
      (try_table (catch_all_ref $handler)
        (if (i32.eqz (local.get $depth)) (then (throw $i (local.get $n))))
        (call $cleanup (i32.sub (local.get $depth) (i32.const 1)) (local.get $n)))
      (unreachable))
    (throw_ref))
  (func (export "cleanup") (param $n i32) (result i64)
    (local $sum i64)
    (loop $again
      (block $handler (result i32)
        (try_table (catch $i $handler) (call $cleanup (i32.const 2) (local.get $n)))
        (unreachable))
      (local.set $sum (i64.add (i64.extend_i32_u) (local.get $sum)))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $sum))

  ;; Thrown out of the invocation.
  (func (export "escape") (param $n i64) (call $throw-large (local.get $n) (ref.null exn)))
)

(assert_return (invoke "catch" (i32.const 1_000_000)) (i64.const 500000500000))
(assert_return (invoke "catch-all" (i32.const 1_000_000)) (i32.const 1_000_000))
(assert_return (invoke "catch-ref" (i32.const 1_000_000)) (i64.const 500000500000))
(assert_return (invoke "catch-all-ref" (i32.const 1_000_000)) (i32.const 0))
(assert_return (invoke "cleanup" (i32.const 300_000)) (i64.const 45000150000))
(assert_return (invoke "large-catch" (i64.const 600_000)) (i64.const 180000300000))
(assert_return (invoke "large-catch-ref" (i64.const 600_000)) (i64.const 180000300000))
(assert_return (invoke "large-catch-all" (i64.const 600_000)) (i64.const 600_000))
(assert_return (invoke "large-catch-all-ref" (i64.const 600_000)) (i64.const 600_000))
(assert_return (invoke "large-nested" (i64.const 600_000)) (i64.const 600_000))
(assert_exception (invoke "escape" (i64.const 1)))
(assert_exception (invoke "escape" (i64.const 2)))
