/// Comparisons and tests for zero, with everything that takes their outcome.
enum Comparisons {
  private static let operations = [
    "eq", "ne", "lt_s", "lt_u", "gt_s", "gt_u", "le_s", "le_u", "ge_s", "ge_u",
  ]
  private static let floatOperations = ["eq", "ne", "lt", "gt", "le", "ge"]

  static func constants() -> String {
    var script = ModelScript(
      """
      Constants on either side of every comparison, with everything that takes the outcome.

      "lt_s-left-1" asks whether the constant is less than the parameter. Results are the outcome as a value, its
      negation, and 1 or 0 by way of if, br_if and select.
      """)
    for type in [TestType.i32, .i64] {
      var module = ModelModule()
      var constants: [Int] = [0, 1, -1, 127, 128, -0x8000_0000, 0x7fff_ffff]
      if type == .i64 { constants += [0x8000_0000, 0x1_0000_0000, .min, .max] }
      var cases: [(Int, Int)] = []
      for operation in operations {
        for constant in constants {
          let value: Instruction = type == .i32 ? .i32(constant) : .i64(constant)
          for side in ["left", "right"] {
            let operands: [Instruction] = side == "left" ? [value, .get(0)] : [.get(0), value]
            let name = "\(type)-\(operation)-\(side)-\(constant)"
            cases.append(
              (add(name, [type], operands + [.plain("\(type).\(operation)")], to: &module), constant))
          }
        }
        let both: [Instruction] =
          type == .i32 ? [.i32(-5), .i32(7)] : [.i64(-0x1_0000_0005), .i64(0x2_0000_0000)]
        let name = "\(type)-\(operation)-both"
        cases.append((add(name, [type], both + [.plain("\(type).\(operation)")], to: &module), 0))
      }
      script.define(module)
      for (function, constant) in cases {
        for value in [constant, constant &- 1, constant &+ 1, 0 &- constant]
        where value != .min || type == .i64 {
          script.assert(function, [type == .i32 ? .i32(value) : .i64(value)])
        }
      }
    }
    return script.text
  }

  /// Conditions that are known.
  static func known() -> String {
    var script = ModelScript(
      """
      Constants as conditions, of everything that takes one.

      Results are the constant, its test for zero, and 1 or 0 by way of if, br_if and select.
      """)
    var module = ModelModule()
    for value in [0, 1, 0x100, 0x1_0000, 0x7fff_0000, -0x8000_0000, -1] {
      module.add(
        ModelFunction(
          name: "i32-\(value)", results: [.i32, .i32, .i32, .i32, .i32, .f64], body: consumers([.i32(value)]))
      )
      module.add(
        ModelFunction(
          name: "i64-\(value)", results: [.i32, .i32, .i32, .i32, .i32, .f64],
          body: consumers([.i64(value << 16), .plain("i64.eqz")])))
      // With values that are behind it, and operands that it leaves behind.
      let values = Instruction.Shape(results: [.i32, .i64])
      let drops = (0..<3).map { _ in Instruction.plain("drop") }
      module.add(
        ModelFunction(
          name: "values-\(value)", parameters: [.i32], results: [.i32, .i64],
          body: [
            .block(
              values,
              [.get(0), .i32(5), .plain("i32.add"), .i32(3), .i64(4), .i32(value), .branchIf(0)] + drops
                + [.i32(5), .i64(6)])
          ]))
    }
    script.define(module)
    for function in module.functions.indices {
      script.assert(function, OperandMaker.arguments(module.functions[function].parameters))
    }
    return script.text
  }

  static func floats() -> String {
    var script = ModelScript(
      """
      Comparisons of floats, NaNs and zeros of both signs among them, with everything that takes the outcome.

      Results are the outcome as a value, its negation, and 1 or 0 by way of if, br_if and select.
      """)
    for type in [TestType.f32, .f64] {
      var module = ModelModule()
      for operation in floatOperations {
        add(
          "\(type)-\(operation)", [type, type], [.get(0), .get(1), .plain("\(type).\(operation)")],
          to: &module)
      }
      script.define(module)
      let values: [Double] = [0, -0.0, 1, -1.5, .infinity, .nan]
      for function in module.functions.indices {
        for one in values {
          for other in values {
            script.assert(
              function, type == .f32 ? [.f32(Float(one)), .f32(Float(other))] : [.f64(one), .f64(other)])
          }
        }
      }
    }
    return script.text
  }

  /// A function of everything that takes an outcome.
  @discardableResult
  private static func add(
    _ name: String, _ parameters: [TestType], _ test: [Instruction], to module: inout ModelModule
  ) -> Int {
    module.add(
      ModelFunction(
        name: name, parameters: parameters, results: [.i32, .i32, .i32, .i32, .i32, .f64],
        body: consumers(test)))
  }

  static func consumers(_ test: [Instruction]) -> [Instruction] {
    let one = Instruction.Shape(results: [.i32])
    var body = test + test + [.plain("i32.eqz")]
    body += test + [.condition(one, then: [.i32(1)], else: [.i32(2), .i32(2), .plain("i32.sub")])]
    body += [.block(one, [.i32(1)] + test + [.branchIf(0), .plain("drop"), .i32(0)])]
    body += [.i32(1), .i32(0)] + test + [.plain("select")]
    body += [.constant(.f64(1)), .constant(.f64(0))] + test + [.plain("i32.eqz"), .plain("select")]
    return body
  }
}

/// Whether the flags that an operation leaves are those of its result.
enum ZeroTests {
  static func script() -> String {
    var script = ModelScript(
      """
      Tests for zero right behind the operation that has made the value, where its flags may stand for it or may not.

      The names say what is made of the parameters: an i64, an i32, an i64. Results are the outcome of the test for not
      zero as a value, its negation, and 1 or 0 by way of if, br_if and select.
      """)
    var module = ModelModule()
    for (name, code, type) in producers {
      let test: [Instruction] =
        code + (type == .i64 ? [.i64(0), .plain("i64.ne")] : [.i32(0), .plain("i32.ne")])
      let eqz: [Instruction] = code + [.plain("\(type).eqz"), .plain("i32.eqz")]
      let plain: [Instruction] = type == .i64 ? eqz : code + [.plain("i32.eqz"), .plain("i32.eqz")]
      for (suffix, test) in [("ne", test), ("eqz", eqz), ("twice", plain)] {
        module.add(
          ModelFunction(
            name: "\(name)-\(suffix)", parameters: [.i64, .i32, .i64],
            results: [.i32, .i32, .i32, .i32, .i32, .f64], locals: [.i64, .i32],
            body: Comparisons.consumers(test)))
      }
      if type == .i32 {
        // The value itself as the condition.
        let one = Instruction.Shape(results: [.i32])
        module.add(
          ModelFunction(
            name: "\(name)-condition", parameters: [.i64, .i32, .i64], results: [.i32, .i32, .i32],
            locals: [.i64, .i32],
            body: code + [.condition(one, then: [.i32(1)], else: [.get(1), .i32(0), .plain("i32.and")])]
              + [.block(one, [.i32(1)] + code + [.branchIf(0), .plain("drop"), .i32(0)])]
              + [.i32(1), .i32(0)] + code + [.plain("select")]))
      }
    }
    for mask in [
      1, 0x40, 0x7f, 0x80, 0xff, 0x100, 0x180, 0x1ff, 0x8000, 0xffff, 0x1_0000, 0x7fff_ffff, -0x80, -0x100,
    ] {
      for (type, code) in [
        (TestType.i64, [wide, .i64(mask), op("i64.and"), op("i64.eqz")]),
        (.i32, [narrow, .i32(mask), op("i32.and"), op("i32.eqz")]),
        (.i32, [narrow, .i32(1), op("i32.rotl"), .i32(mask), op("i32.and"), op("i32.eqz")]),
      ] {
        module.add(
          ModelFunction(
            name: "\(type)-bits-\(mask)-\(code.count)", parameters: [.i64, .i32, .i64],
            results: [.i32, .i32, .i32, .i32, .i32, .f64], body: Comparisons.consumers(code)))
      }
    }
    script.define(module)
    for function in module.functions.indices {
      for (wide, narrow, other) in [
        (0, 0, 0), (1, 1, 1), (0x1_0000_0000, -0x8000_0000, 0x8000_0000), (-1, -1, 1),
        (0x8000_0000, 0x1_0000, 2),
        (.min, 0x100, .min), (0x180, 0x80, 0), (0x100, 0x40, 0x1_0000_0000),
      ] {
        script.assert(function, [.i64(wide), .i32(narrow), .i64(other)])
      }
    }
    return script.text
  }

  private static let (wide, narrow, other) = (Instruction.get(0), Instruction.get(1), Instruction.get(2))
  /// One value by a branch that is taken where the parameter is not 0, the other one without.
  private static func join(
    _ taken: [Instruction], _ otherwise: [Instruction], _ type: TestType
  ) -> [Instruction] {
    [.block(.init(results: [type]), taken + [narrow, .branchIf(0), .plain("drop")] + otherwise)]
  }

  /// Flags of something else.
  private static let behind: [Instruction] = [narrow, .i32(6), op("i32.and"), .set(4)]

  private static func op(_ mnemonic: String) -> Instruction { .plain(mnemonic) }

  private static let producers: [(String, [Instruction], TestType)] = [
    ("add", [wide, other, op("i64.add")], .i64),
    ("sub", [wide, other, op("i64.sub")], .i64),
    ("mul", [wide, other, op("i64.mul")], .i64),
    ("and", [wide, other, op("i64.and")], .i64),
    ("or", [wide, other, op("i64.or")], .i64),
    ("xor", [wide, other, op("i64.xor")], .i64),
    ("mul-by-constant", [wide, .i64(24), op("i64.mul")], .i64),
    ("mul-by-5", [wide, .i64(5), op("i64.mul")], .i64),
    ("mul-by-4", [wide, .i64(0x1_0000_0000), op("i64.mul")], .i64),
    ("shl", [wide, other, op("i64.shl")], .i64),
    ("shl-by-0", [wide, .i64(1), op("i64.and"), .i64(0), op("i64.shl")], .i64),
    ("shl-by-0-behind", behind + [wide, .i64(0), op("i64.shl")], .i64),
    ("shr-by-64-behind", behind + [other, .i64(64), op("i64.shr_u")], .i64),
    ("narrow-shr-by-32-behind", behind + [narrow, .i32(32), op("i32.shr_s")], .i32),
    ("mul-behind", behind + [wide, other, op("i64.mul")], .i64),
    ("parameter-behind", behind + [wide], .i64),
    ("extended-behind", behind + [narrow, op("i32.extend16_s")], .i32),
    ("shl-by-64", [wide, other, op("i64.xor"), .i64(64), op("i64.shl")], .i64),
    ("shl-by-1", [wide, .i64(1), op("i64.shl")], .i64),
    ("shr-by-32", [wide, .i64(32), op("i64.shr_u")], .i64),
    ("shr_s-by-0", [wide, other, op("i64.sub"), .i64(0), op("i64.shr_s")], .i64),
    ("rotl", [wide, .i64(8), op("i64.rotl")], .i64),
    ("mask", [wide, .i64(0xff), op("i64.and")], .i64),
    ("mask-32", [wide, .i64(0xffff_ffff), op("i64.and")], .i64),
    ("mask-sign", [wide, .i64(-0x8000_0000), op("i64.and")], .i64),
    ("mask-31", [wide, .i64(0x8000_0000), op("i64.and")], .i64),
    ("mask-wide", [wide, .i64(0x1_0000_0000), op("i64.and")], .i64),
    ("narrow-add", [narrow, .i32(1), op("i32.add")], .i32),
    ("narrow-sub-smallest", [narrow, .i32(-0x8000_0000), op("i32.sub")], .i32),
    ("sub-smallest", [wide, .i64(-0x8000_0000), op("i64.sub")], .i64),
    ("add-smallest", [wide, .i64(-0x8000_0000), op("i64.add")], .i64),
    ("narrow-mul", [narrow, narrow, op("i32.mul")], .i32),
    ("narrow-and", [narrow, .i32(0x1_0100), op("i32.and")], .i32),
    ("narrow-and-byte", [narrow, .i32(0xff), op("i32.and")], .i32),
    ("narrow-and-sign", [narrow, .i32(-0x8000_0000), op("i32.and")], .i32),
    ("narrow-and-all", [narrow, .i32(-1), op("i32.and")], .i32),
    ("narrow-shl", [narrow, .i32(16), op("i32.shl")], .i32),
    ("narrow-shl-by-32", [narrow, .i32(3), op("i32.and"), .i32(32), op("i32.shl")], .i32),
    ("narrow-shr", [narrow, .i32(8), op("i32.shr_u")], .i32),
    ("narrow-rotr", [narrow, .i32(1), op("i32.rotr")], .i32),
    ("wrap", [wide, op("i32.wrap_i64")], .i32),
    ("wrap-of-sum", [wide, other, op("i64.add"), op("i32.wrap_i64")], .i32),
    ("wrap-of-or", [wide, other, op("i64.or"), op("i32.wrap_i64")], .i32),
    ("wrap-of-shift", [wide, .i64(31), op("i64.shl"), op("i32.wrap_i64")], .i32),
    ("extended", [narrow, op("i64.extend_i32_u")], .i64),
    ("sum-extended", [narrow, narrow, op("i32.add"), op("i64.extend_i32_u")], .i64),
    ("signed", [narrow, op("i64.extend_i32_s")], .i64),
    ("low-byte", [narrow, op("i32.extend8_s")], .i32),
    ("low-half", [wide, op("i64.extend32_s")], .i64),
    ("count", [wide, op("i64.ctz")], .i64),
    ("local", [wide, other, op("i64.and"), .tee(3), .get(3), op("i64.or")], .i64),
    ("other-local", [wide, other, op("i64.sub"), .set(3), .get(2)], .i64),
    ("narrow-local", [narrow, .i32(-1), op("i32.add"), .set(4), .get(1)], .i32),
    ("scaled", [wide, other, .i64(3), op("i64.shl"), op("i64.add")], .i64),
    ("narrow-scaled", [narrow, narrow, .i32(1), op("i32.shl"), op("i32.add")], .i32),
    ("joined", join([wide, op("i32.wrap_i64")], [narrow, .i32(6), op("i32.and")], .i32), .i32),
    ("joined-difference", join([.i32(0)], [narrow, .i32(6), op("i32.sub")], .i32), .i32),
    ("joined-wide", join([other], [wide, .i64(6), op("i64.and")], .i64), .i64),
    (
      "arms",
      [
        narrow,
        .condition(
          .init(results: [.i32]), then: [wide, op("i32.wrap_i64")],
          else: [narrow, .i32(6), op("i32.and")]),
      ], .i32
    ),
    ("remainder", [wide, .i64(16), op("i64.rem_u")], .i64),
    ("narrow-quotient", [narrow, .i32(3), op("i32.div_s")], .i32),
    ("narrow-remainder", [narrow, .i32(64), op("i32.rem_s")], .i32),
  ]
}
