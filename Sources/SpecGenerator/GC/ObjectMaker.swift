/// A way to have a new object that has a number, from 1 to 63; in the modules that `ObjectModule` writes.
enum ObjectMaker: String, CaseIterable {
  case structure, defaulted, subtype, nested, array, filled, fixed, data, element, large, externalized, i31,
    called

  /// The expression for the object with a number, a reference of the type `(ref any)`.
  func make(_ number: Int) -> String {
    let value = "(i32.const \(number))"
    switch self {
    case .structure: return "(struct.new $box \(value))"
    case .defaulted: return "(call $defaulted \(value))"
    case .subtype:
      return "(struct.new $more \(value) (i64.const -\(number)) (struct.new $box (i32.const -1)))"
    case .nested: return "(struct.new $holder (struct.new $box \(value)))"
    case .array: return "(array.new $numbers \(value) (i32.const 5))"
    case .filled: return "(call $filled \(value))"
    case .fixed:
      return "(array.new_fixed $boxes 3 (ref.null none) (ref.null none) (struct.new $box \(value)))"
    case .data: return "(array.new_data $numbers $data (i32.const \(4 * number)) (i32.const 1))"
    case .element: return "(array.new_elem $boxes $elements (i32.const \(number - 1)) (i32.const 2))"
    case .large: return "(call $large \(value))"
    case .externalized: return "(any.convert_extern (extern.convert_any (struct.new $box \(value))))"
    case .i31: return "(ref.i31 \(value))"
    case .called: return "(call $called (i64.const -1) \(value))"
    }
  }
}

/// What the scripts about objects share: the types of `ObjectMaker`, garbage, and what recognises an object.
enum ObjectModule {
  /// The number of elements of the segments.
  private static let count = 64

  /// The beginning of a module.
  static func write(to page: inout Page) {
    let words = (0..<count).map { "\\\(hexByte($0))\\00\\00\\00" }
    page.line(
      """
        (type $box (sub (struct (field $n (mut i32)))))
        (type $more (sub final $box (struct (field $n (mut i32)) (field $m i64) (field $o (ref null $box)))))
        (type $holder (struct (field $o (mut anyref))))
        (type $numbers (array (mut i32)))
        (type $boxes (array (mut (ref null $box))))
        (type $bytes (array (mut i8)))
        (import "wasmtime" "gc" (func $gc))
      """)
    page.line("(data $data", indent: 2)
    page.list(stride(from: 0, to: count, by: 8).map { "\"\(words[$0..<$0 + 8].joined())\"" }, indent: 4)
    page.line(")", indent: 2)
    page.line("(elem $elements (ref $box)", indent: 2)
    page.list((0..<count).map { "(struct.new $box (i32.const \($0)))" }, indent: 4)
    page.line(")", indent: 2)
    page.line(
      """

        ;; Two mebibytes of garbage: the heap is collected, and what is free is written to.
        (func $churn (export "churn")
          (local $i i32)
          (local.set $i (i32.const 500))
          (loop $more
            (drop (array.new $bytes (i32.const 0x55) (i32.const 4200)))
            (drop (struct.new $box (i32.const -1))) (drop (struct.new $box (i32.const -1)))
            (drop (array.new $bytes (i32.const 0x55) (i32.const 30)))
            (br_if $more (local.tee $i (i32.sub (local.get $i) (i32.const 1))))))

        ;; Makers that take more than an instruction.
        (func $defaulted (param $n i32) (result (ref $box))
          (local $o (ref null $box))
          (local.set $o (struct.new_default $box))
          (struct.set $box $n (local.get $o) (local.get $n))
          (ref.as_non_null (local.get $o)))
        (func $filled (param $n i32) (result (ref $numbers))
          (local $o (ref null $numbers))
          (local.set $o (array.new_default $numbers (i32.const 7)))
          (array.fill $numbers (local.get $o) (i32.const 0) (local.get $n) (i32.const 7))
          (ref.as_non_null (local.get $o)))
        (func $large (param $n i32) (result (ref $boxes))
          (local $o (ref null $boxes))
          (local.set $o (array.new_default $boxes (i32.const 3000)))
          (array.set $boxes (local.get $o) (i32.const 2999) (struct.new $box (local.get $n)))
          (ref.as_non_null (local.get $o)))
        (func $called (param $x i64) (param $n i32) (result (ref any))
          (struct.new $holder (struct.new $holder (array.new_fixed $numbers 2 (local.get $n) (i32.const -1)))))

        ;; The number of an object; -2 of null and what nobody made.
        (func $number (param $o anyref) (result i32)
          (local $a (ref null $boxes))
          (if (ref.test (ref i31) (local.get $o))
            (then (return (i31.get_s (ref.cast (ref i31) (local.get $o))))))
          (if (ref.test (ref $box) (local.get $o))
            (then (return (struct.get $box $n (ref.cast (ref $box) (local.get $o))))))
          (if (ref.test (ref $holder) (local.get $o))
            (then (return_call $number (struct.get $holder $o (ref.cast (ref $holder) (local.get $o))))))
          (if (ref.test (ref $numbers) (local.get $o))
            (then (return (array.get $numbers (ref.cast (ref $numbers) (local.get $o)) (i32.const 0)))))
          (if (ref.test (ref $boxes) (local.get $o))
            (then
              (local.set $a (ref.cast (ref $boxes) (local.get $o)))
              (return_call $number
                (array.get $boxes (local.get $a) (i32.sub (array.len (local.get $a)) (i32.const 1))))))
          (i32.const -2))
      """)
  }

  private static func hexByte(_ value: Int) -> String {
    (value < 16 ? "0" : "") + String(value, radix: 16)
  }

  /// Writes functions that have garbage made, and answer the numbers of so many objects.
  static func writeReaders(_ counts: some Collection<Int>, to page: inout Page) {
    for count in counts {
      page.line()
      page.form(
        "func $numbers-\(count)",
        ["(param\(repeated("anyref", count)))", "(result\(repeated("i32", count)))", "(call $churn)"]
          + (0..<count).map { "(call $number (local.get \($0)))" }, indent: 2)
    }
  }

  /// The words of a list, each behind a space.
  static func repeated(_ word: String, _ count: Int) -> String {
    String(repeating: " \(word)", count: count)
  }
}
