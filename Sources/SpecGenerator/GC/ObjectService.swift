/// Instructions on objects, for `LiveAcrossServices`: the model is told what they answer.
enum ObjectService {
  static func declare(in module: inout ModelModule) {
    module.types += [
      "(type $pair (struct (field $a i32) (field $b (mut i32)) (field $c i64)))",
      "(type $bytes (array (mut i8)))",
      "(type $functions (array (mut funcref)))",
    ]
    module.add(ModelFunction(name: "gc", isExported: false, module: "wasmtime"))
    module.toldGlobals += [
      "(global $bytes (ref $bytes) (array.new_fixed $bytes 8 (i32.const 10) (i32.const 11) (i32.const 12)",
      "  (i32.const 13) (i32.const 14) (i32.const 15) (i32.const 16) (i32.const 17)))",
      "(global $array (mut (ref null $bytes)) (ref.null $bytes))",
      "(global $others (mut (ref null $functions)) (ref.null $functions))",
    ]
  }

  /// The instructions, and the types of what they answer.
  /// - Parameters:
  ///   - start: makes an i32 that is 2.
  ///   - length: makes one that is 3.
  static func request(
    _ service: String, start: [Instruction], length: [Instruction]
  ) -> (body: [Instruction], answer: [TestType]) {
    func told(_ text: String, _ operands: Int, _ results: Constant...) -> Instruction {
      .told(text, operands: operands, results: results)
    }
    let fresh = told("i32.const 9 i32.const 8 array.new $bytes global.set $array", 0)
    switch service {
    case "struct.new":
      return (start + length + [told("i64.const 7 struct.new $pair struct.get $pair $b", 2, .i32(3))], [.i32])
    case "struct.new_default":
      return ([told("struct.new_default $pair struct.get $pair $c", 0, .i64(0))], [.i64])
    case "array.new":
      return (
        start + length + [told("array.new $bytes i32.const 2 array.get_u $bytes", 2, .i32(2))], [.i32]
      )
    case "array.new-large":
      return (
        length + [
          told("i32.const 1_300_000 array.new $bytes i32.const 1_299_999 array.get_u $bytes", 1, .i32(3))
        ], [.i32]
      )
    case "array.new_default":
      return (length + [told("array.new_default $bytes array.len", 1, .i32(3))], [.i32])
    case "array.new_fixed":
      return (
        start + length + [told("array.new_fixed $bytes 2 i32.const 1 array.get_u $bytes", 2, .i32(3))], [.i32]
      )
    case "array.new_data":
      return (
        start + length + [told("array.new_data $bytes $d0 i32.const 2 array.get_u $bytes", 2, .i32(5))],
        [.i32]
      )
    case "array.new_elem":
      return (
        [.i32(1)] + length
          + [told("array.new_elem $functions $e0 i32.const 2 array.get $functions ref.is_null", 2, .i32(0))],
        [.i32]
      )
    case "array.fill":
      return (
        [fresh, told("global.get $array", 0, Constant(.anyref, 1))] + start + [
          told("i32.const 7", 0, .i32(7))
        ] + length
          + [told("array.fill $bytes", 4), digits(.i64(0x0909_0907_0707_0909))], [.i64]
      )
    case "array.copy":
      return (
        [fresh, told("global.get $array", 0, Constant(.anyref, 1))] + length
          + [told("global.get $bytes", 0, Constant(.anyref, 1))] + start + length
          + [told("array.copy $bytes $bytes", 5), digits(.i64(0x0909_0e0d_0c09_0909))], [.i64]
      )
    case "array.init_data":
      return (
        [fresh, told("global.get $array", 0, Constant(.anyref, 1))] + start + start + length
          + [told("array.init_data $bytes $d0", 4), digits(.i64(0x0909_0905_0403_0909))], [.i64]
      )
    case "array.init_elem":
      return (
        [
          told("ref.null func i32.const 4 array.new $functions global.set $others", 0),
          told("global.get $others", 0, Constant(.anyref, 1)), .i32(0),
        ] + start + start
          + [
            told("array.init_elem $functions $e0", 4),
            told("global.get $others i32.const 1 array.get $functions ref.is_null", 0, .i32(0)),
            told("global.get $others i32.const 2 array.get $functions ref.is_null", 0, .i32(1)),
          ], [.i32, .i32]
      )
    case "gc": return ([told("call $gc", 0)], [])
    default: preconditionFailure("no instruction \(service)")
    }
  }

  /// The bytes of the array in the global as an integer.
  private static func digits(_ value: Constant) -> Instruction {
    let bytes = (0..<8).map { "global.get $array i32.const \($0) array.get_u $bytes i64.extend_i32_u" }
    let sum = bytes.enumerated().map { index, byte in
      index == 0 ? byte : "\(byte) i64.const \(8 * index) i64.shl i64.or"
    }
    return .told(sum.joined(separator: " "), operands: 0, results: [value])
  }
}
