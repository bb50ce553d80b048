/// A type of fields and elements, and values of it that have numbers: any byte but 0, of which the numeric ones are made
/// up, so that a byte that is missing or in another place shows. The default value has the number 0.
enum StoredType: String, CaseIterable {
  case i8, i16, i32, i64, f32, f64, v128, eqref, funcref, externref

  var isPacked: Bool { self == .i8 || self == .i16 }
  var isReference: Bool { self == .eqref || self == .funcref || self == .externref }
  /// The type of operands.
  var unpacked: String { isPacked ? "i32" : rawValue }
  var byteCount: Int {
    switch self {
    case .i8: 1
    case .i16: 2
    case .i32, .f32: 4
    case .v128: 16
    case .i64, .f64, .eqref, .funcref, .externref: 8
    }
  }
  /// The suffix of instructions that read it.
  var unsigned: String { isPacked ? "_u" : "" }

  /// The expression for the value with a number.
  func value(_ number: Int) -> String {
    let byte = UInt64(number)
    let (four, eight) = (hex(byte * 0x0101_0101), hex(byte * 0x0101_0101_0101_0101))
    return switch self {
    // What is above the bits of a packed one does not count.
    case .i8: "(i32.const \(hex(0x5a5a_5a00 | byte)))"
    case .i16: "(i32.const \(hex(0x5a5a_0000 | byte * 0x101)))"
    case .i32: "(i32.const \(four))"
    case .i64: "(i64.const \(eight))"
    case .f32: "(f32.reinterpret_i32 (i32.const \(four)))"
    case .f64: "(f64.reinterpret_i64 (i64.const \(eight)))"
    case .v128: "(v128.const i64x2 \(eight) \(eight))"
    case .eqref where number % 2 == 0: "(ref.i31 (i32.const \(number)))"
    case .eqref: "(struct.new $box (i32.const \(number)))"
    case .funcref: "(ref.func $f\(number & 15))"
    case .externref: "(extern.convert_any \(StoredType.eqref.value(number)))"
    }
  }

  /// The number of the value with a number, as `$number-…` says it: of functions there are 15.
  func number(_ number: Int) -> Int { self == .funcref ? number & 15 : number }

  /// The bytes of a number, in data segments.
  func bytes(_ number: Int) -> String {
    String(repeating: "\\" + (number < 16 ? "0" : "") + String(number, radix: 16), count: byteCount)
  }

  /// Writes a box and functions to refer to.
  static func writeObjects(to page: inout Page) {
    page.line(
      """
        (type $box (struct (field i32)))
        (type $bytes (array (mut i8)))
        (type $number (func (result i32)))
      """)
    for number in 0..<16 { page.line("(func $f\(number) (type $number) (i32.const \(number)))", indent: 2) }
    page.form("elem declare func", (0..<16).map { "$f\($0)" }, indent: 2)
    page.line(
      """

        ;; Two mebibytes of garbage that is not zero: the heap is collected, and what is free is written to.
        (func $churn (export "churn")
          (local $i i32)
          (local.set $i (i32.const 500))
          (loop $more
            (drop (array.new $bytes (i32.const 0xff) (i32.const 4200)))
            (drop (struct.new $box (i32.const -1))) (drop (struct.new $box (i32.const -1)))
            (drop (array.new $bytes (i32.const 0xff) (i32.const 30)))
            (br_if $more (local.tee $i (i32.sub (local.get $i) (i32.const 1))))))

        ;; The number of a value; -1 of one that has none.
        (func $number-i8 (param i32) (result i32) (local.get 0))
        (func $number-i16 (param i32) (result i32)
          (select (i32.and (local.get 0) (i32.const 0xff)) (i32.const -1)
            (i32.eq (local.get 0) (i32.mul (i32.and (local.get 0) (i32.const 0xff)) (i32.const 0x101)))))
        (func $number-i32 (param i32) (result i32)
          (select (i32.and (local.get 0) (i32.const 0xff)) (i32.const -1)
            (i32.eq (local.get 0) (i32.mul (i32.and (local.get 0) (i32.const 0xff)) (i32.const 0x01010101)))))
        (func $number-i64 (param i64) (result i32)
          (select (i32.and (i32.wrap_i64 (local.get 0)) (i32.const 0xff)) (i32.const -1)
            (i64.eq (local.get 0)
              (i64.mul (i64.and (local.get 0) (i64.const 0xff)) (i64.const 0x0101010101010101)))))
        (func $number-f32 (param f32) (result i32) (call $number-i32 (i32.reinterpret_f32 (local.get 0))))
        (func $number-f64 (param f64) (result i32) (call $number-i64 (i64.reinterpret_f64 (local.get 0))))
        (func $number-v128 (param v128) (result i32)
          (select (call $number-i64 (i64x2.extract_lane 0 (local.get 0))) (i32.const -1)
            (i64.eq (i64x2.extract_lane 0 (local.get 0)) (i64x2.extract_lane 1 (local.get 0)))))
        (func $number-eqref (param eqref) (result i32)
          (if (ref.is_null (local.get 0)) (then (return (i32.const 0))))
          (if (ref.test (ref i31) (local.get 0))
            (then (return (i31.get_s (ref.cast (ref i31) (local.get 0))))))
          (struct.get $box 0 (ref.cast (ref $box) (local.get 0))))
        (func $number-funcref (param funcref) (result i32)
          (if (ref.is_null (local.get 0)) (then (return (i32.const 0))))
          (call_ref $number (ref.cast (ref $number) (local.get 0))))
        (func $number-externref (param externref) (result i32)
          (call $number-eqref (ref.cast eqref (any.convert_extern (local.get 0)))))
      """)
  }
}
