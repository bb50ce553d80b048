/// Objects among the values, and collections.
extension GridScript {
  /// Has the heap collected, if there are objects.
  var collect: String { family.hasObjects ? "\n    (call $collect)" : "" }

  /// Objects have numbers. An ordinary caller keeps two of them across the call.
  mutating func writeObjects() {
    page.line(
      """

        ;; Collects, and writes to what is free.
        (func $collect
          (local $i i32)
          (call $gc)
          (local.set $i (i32.const 100))
          (loop $again
            (drop (struct.new $object (i32.const -1)))
            (br_if $again (local.tee $i (i32.sub (local.get $i) (i32.const 1))))))
        (func $is-anyref (param anyref) (param $number i32)
          (call $check
            (i32.eq (local.get $number)
              (if (result i32) (ref.test (ref i31) (local.get 0))
                (then (i31.get_s (ref.cast (ref i31) (local.get 0))))
                (else (struct.get $object 0 (ref.cast (ref $object) (local.get 0))))))))
        (func $objects (export "objects") (result anyref anyref)
          (struct.new $object (i32.const 501)) (struct.new $object (i32.const 502)))
        (func $kept-objects (export "kept-objects")
          (param $operand anyref) (param $wrong i32) (param $local anyref) (result i32)
          (call $collect)
          (global.set $at (i32.const 399))
          (call $is-anyref (local.get $operand) (i32.const 501))
          (call $is-anyref (local.get $local) (i32.const 502))
          (global.get $wrong))
      """)
  }
}
