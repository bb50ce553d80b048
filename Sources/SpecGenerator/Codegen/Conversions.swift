/// Every conversion, of operands in each place, and more float constants than a function keeps behind its code.
enum Conversions {
  private static let conversions: [(String, TestType, TestType)] = {
    var all: [(String, TestType, TestType)] = [
      ("i32.wrap_i64", .i64, .i32), ("i64.extend_i32_s", .i32, .i64), ("i64.extend_i32_u", .i32, .i64),
      ("i64.extend8_s", .i64, .i64), ("i64.extend16_s", .i64, .i64), ("i64.extend32_s", .i64, .i64),
      ("f32.demote_f64", .f64, .f32), ("f64.promote_f32", .f32, .f64), ("i32.reinterpret_f32", .f32, .i32),
      ("i64.reinterpret_f64", .f64, .i64), ("f32.reinterpret_i32", .i32, .f32),
      ("f64.reinterpret_i64", .i64, .f64),
    ]
    for integer in [TestType.i32, .i64] {
      for float in [TestType.f32, .f64] {
        for sign in ["s", "u"] {
          all.append(("\(float).convert_\(integer)_\(sign)", integer, float))
          all.append(("\(integer).trunc_\(float)_\(sign)", float, integer))
          all.append(("\(integer).trunc_sat_\(float)_\(sign)", float, integer))
        }
      }
    }
    return all
  }()

  static func script() -> String {
    var script = ModelScript(
      """
      Every conversion, of operands in each place and with its result wanted in each, at the edges of what fits.

      Parameter 0 is converted. Results are the outcome, then operands that were in registers meanwhile, then parameter 0.
      """)
    var module = ModelModule()
    module.memories = [1]
    var cases: [(Int, TestType)] = []
    for (index, (mnemonic, from, to)) in conversions.enumerated() {
      let places: [(String, [Instruction])] = [
        ("parameter", [.get(0)]),
        (
          "loaded",
          [
            .i32(0), .get(0), .access("\(from).store", offset: 0), .i32(0),
            .access("\(from).load", offset: 0),
          ]
        ),
        (
          "slot",
          [
            .i32(0), .get(0), .access("\(from).store", offset: 0), .i32(0),
            .access("\(from).load", offset: 0), .settle,
          ]
        ),
        ("local", [.get(0), .set(3), .get(3)]),
      ]
      for (place, (name, code)) in places.enumerated() {
        let pressure = (place + index) % 4 * 3
        let types = (0..<pressure).map { [TestType.i32, .f64, .i64][($0 + index) % 3] }
        var body: [Instruction] = []
        for (number, type) in types.enumerated() {
          switch type {
          case .i32: body += [.get(1), .i32(number), .plain("i32.add")]
          case .i64:
            body += [.get(1), .plain("i64.extend_i32_u"), .i64(0x1_0000_0000 + number), .plain("i64.add")]
          default: body += [.get(2), .constant(.f64(Double(number))), .plain("f64.add")]
          }
        }
        body += code + [.plain(mnemonic)]
        if place % 2 == 0 { body += [.set(4), .get(4)] }
        let function = ModelFunction(
          name: "\(mnemonic)-\(name)", parameters: [from, .i32, .f64], results: types + [to, from],
          locals: [from, to], body: body + [.get(0)])
        cases.append((module.add(function), from))
      }
    }
    script.define(module)
    for (function, from) in cases {
      for value in values(from, function) { script.assert(function, [value, .i32(1000), .f64(0.5)]) }
    }
    pool(&script)
    return script.text
  }

  /// Three of the edges, others for each function.
  private static func values(_ type: TestType, _ number: Int) -> [Constant] {
    let integers = [
      0, -1, 1, 0x7fff_ffff, -0x8000_0000, 0x8000_0000, 0xffff_ffff, .max, .min, 0x1_0000_0001,
      0x7fff_ff40_0000_0001, -0x7fff_ffff_ffff_fc00, 0x20_0000_0000_0001, 0x0123_4567_89ab_cdef,
    ]
    let floats: [Double] = [
      0, -0.5, -0.9999999, 1.5, 2147483647, 2147483648, -2147483648, -2147483649, 4294967295,
      4294967296, 9223372036854774784, 9223372036854775808, -9223372036854775808, 18446744073709549568,
      18446744073709551616, -1, 1e30, -1e30, 9223373136366403584, 1e10, -2147483649.5, 4294967295.5, 3.4e9,
    ]
    return (0..<5).map { turn in
      let index = number * 5 + turn
      return switch type {
      case .i32: .i32(integers[index % integers.count])
      case .i64: .i64(integers[index % integers.count])
      case .f32: .f32(Float(floats[index % floats.count]))
      default: .f64(floats[index % floats.count])
      }
    }
  }

  private static func pool(_ script: inout ModelScript) {
    var module = ModelModule()
    for type in [TestType.f32, .f64] {
      for count in [1, 31, 32, 33, 70] {
        var body: [Instruction] = [.get(0)]
        var other: [Instruction] = []
        for index in 0..<count {
          let constant: Instruction =
            type == .f32 ? .constant(.f32(Float(index) + 0.5)) : .constant(.f64(Double(index) - 0.25))
          body += [constant, .plain("\(type).\(index % 3 == 1 ? "sub" : "add")")]
          other += [constant]
        }
        other +=
          (0..<count - 1).map { .plain("\(type).\($0 % 2 == 0 ? "add" : "max")") } + [
            .get(0), .plain("\(type).add"),
          ]
        module.add(
          ModelFunction(name: "\(type)-constants-\(count)", parameters: [type], results: [type], body: body))
        module.add(
          ModelFunction(name: "\(type)-pushed-\(count)", parameters: [type], results: [type], body: other))
      }
    }
    script.define(module)
    for function in module.functions.indices {
      script.assert(function, OperandMaker.arguments(module.functions[function].parameters))
    }
  }
}
