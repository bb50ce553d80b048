/// Arrays of as many operands as there may be.
enum ManyOperands {
  static func script() -> String {
    let (numbers, references) = (10_000, 2_000)
    var page = Page()
    page.line(GeneratedScript.notice)
    page.line(
      """
      ;; Arrays of 10,000 numbers and of 2,000 objects that are made of as many operands, then read after a collection.

      (module
        (type $box (struct (field i32)))
        (type $longs (array (mut i64)))
        (type $refs (array (mut (ref null $box))))
        (import "wasmtime" "gc" (func $gc))
        (func $churn (local $i i32)
          (call $gc)
          (local.set $i (i32.const 3000))
          (loop $more
            (drop (array.new $longs (i64.const -1) (i32.const 40)))
            (drop (struct.new $box (i32.const -1)))
            (br_if $more (local.tee $i (i32.sub (local.get $i) (i32.const 1))))))
        (func (export "numbers") (param $x i64) (result i64)
          (local $i i32) (local $sum i64) (local $a (ref null $longs))
      """)
    page.list(
      Page.call(
        "local.set $a (array.new_fixed $longs \(numbers)",
        (0..<numbers).map { $0 % 100 == 0 ? "(i64.const \($0))" : "(local.get 0)" }) + [")"], indent: 4)
    page.line(
      """
          (call $churn)
          (loop $again
            (local.set $sum
              (i64.add (array.get $longs (local.get $a) (local.get $i)) (i64.mul (local.get $sum) (i64.const 3))))
            (br_if $again
              (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (array.len (local.get $a)))))
          (local.get $sum))
        (func (export "objects") (result i32)
          (local $i i32) (local $wrong i32) (local $a (ref null $refs))
      """)
    page.list(
      Page.call(
        "local.set $a (array.new_fixed $refs \(references)",
        (0..<references).map { "(struct.new $box (i32.const \($0)))" }) + [")"], indent: 4)
    page.line(
      """
          (call $churn)
          (loop $again
            (local.set $wrong
              (i32.add (local.get $wrong)
                (i32.ne (local.get $i) (struct.get $box 0 (array.get $refs (local.get $a) (local.get $i))))))
            (br_if $again
              (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (array.len (local.get $a)))))
          (local.get $wrong)))

      """)
    for x in [UInt64(0), 1, 0x7fff_0000_0008] {
      var sum: UInt64 = 0
      for index in 0..<numbers { sum = 3 &* sum &+ (index % 100 == 0 ? UInt64(index) : x) }
      page.line("(assert_return (invoke \"numbers\" (i64.const \(hex(x)))) (i64.const \(hex(sum))))")
    }
    page.line("(assert_return (invoke \"objects\") (i32.const 0))")
    return page.text
  }
}
