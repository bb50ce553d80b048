/// One local in several parts at once: as operand, address, index, count, value that is stored, and destination.
enum SharedOperands {
  /// Where the local is.
  private enum Place: String, CaseIterable {
    case pinned, cached, arrived, declared, framed
  }

  static func script() -> String {
    var script = ModelScript(
      """
      A local that is operand, address or index and destination at once, wherever it is, with more or fewer registers
      taken.

      "cached-sub-load" subtracts from a parameter what is loaded from the address that it is, and makes that its value.
      Results are operands that were there meanwhile, what is left on the stack, and all parameters.
      """)
    for (turn, place) in Place.allCases.enumerated() {
      var module = OperandMaker.module()
      module.contents = (0..<256).map { UInt8(truncatingIfNeeded: $0 &* 73 &+ 5) }
      let callee = module.add(
        ModelFunction(
          name: "callee", isExported: false, parameters: [.i32, .i32], results: [.i32, .i32],
          body: [.get(1), .get(0)]))
      module.tables = [(0..<48).map { $0 % 2 == 0 ? callee : nil }]
      var functions: [Int] = []
      for (number, (name, code, results)) in codes(callee).enumerated() {
        // Operands would be the first to want the last parameter's register.
        let pressure = name.contains("last") && turn != 1 ? 0 : [0, 2, 6][(number + turn) % 3]
        functions.append(
          module.add(function("\(place.rawValue)-\(name)", place, code, results, pressure, callee)))
      }
      script.define(module)
      for function in functions { script.assert(function, (0..<8).map { .i32(16 + 2 * $0) }) }
    }
    return script.text
  }

  private static func function(
    _ name: String, _ place: Place, _ code: [Part], _ results: Int, _ pressure: Int, _ callee: Int
  ) -> ModelFunction {
    let parameters = [TestType](repeating: .i32, count: 8)
    let (p, q) =
      switch place {
      case .pinned: (0, 1)
      case .cached: (6, 5)
      case .arrived: (7, 6)
      case .declared, .framed: (8, 9)
      }
    var body: [Instruction] = []
    if p >= 8 { body += [.get(0), .set(p), .get(1), .set(q)] }
    if place == .framed { body += [.i32(20), .i32(22), .call(callee), .plain("drop"), .plain("drop")] }
    for index in 0..<pressure { body += [.get(index), .i32(9 + index), .plain("i32.mul")] }
    for part in code {
      switch part {
      case .p: body.append(.get(p))
      case .q: body.append(.get(q))
      case .last: body.append(.get(7))
      case .setP: body.append(.set(p))
      case .teeP: body.append(.tee(p))
      case .code(let instruction): body.append(instruction)
      }
    }
    return ModelFunction(
      name: name, parameters: parameters,
      results: [TestType](repeating: .i32, count: pressure + results + 10), locals: [.i32, .i32],
      body: body + (0..<8).map { .get($0) } + [.get(p), .i32(20), .access("i32.load", offset: 0)])
  }

  private enum Part {
    case p, q, setP, teeP
    /// The last parameter, in the register that is the first to be wanted for something else.
    case last
    case code(Instruction)
  }

  private static func op(_ mnemonic: String) -> Part { .code(.plain(mnemonic)) }
  private static func constant(_ value: Int) -> Part { .code(.i32(value)) }
  private static let load = Part.code(.access("i32.load", offset: 0))
  private static let store = Part.code(.access("i32.store", offset: 0))

  /// Names, code, and how many results it leaves.
  private static func codes(_ callee: Int) -> [(String, [Part], Int)] {
    var codes: [(String, [Part], Int)] = []
    let operations = [
      "add", "sub", "mul", "xor", "shl", "shr_u", "rotl", "rotr", "div_u", "rem_s", "lt_s", "ge_u", "eq",
    ]
    for operation in operations {
      let it = op("i32.\(operation)")
      codes.append(("\(operation)-load", [.p, .p, load, it, .setP], 0))
      codes.append(("load-\(operation)", [.p, load, .p, it, .setP], 0))
      codes.append(("\(operation)-itself", [.p, .p, it, .setP], 0))
      codes.append(("other-\(operation)", [.q, .p, it, .setP], 0))
      codes.append(("other-\(operation)-load", [.q, .p, load, it, .setP], 0))
      codes.append(("last-\(operation)", [.last, .p, it, .setP], 0))
      codes.append(("\(operation)-last", [.p, .last, it, .setP], 0))
      codes.append(("\(operation)-load-last", [.p, .last, load, it, .setP], 0))
      codes.append(("\(operation)-twice", [.p, .p, .q, it, .teeP, .p, it, .setP], 1))
    }
    codes += [
      ("load", [.p, load, .setP], 0),
      ("load-kept", [.p, .p, load, .setP], 1),
      ("load-above", [.p, .p, .p, load, .teeP], 3),
      ("store-itself", [.p, .p, store], 0),
      ("store-other", [.p, .q, store, .q, .p, store], 0),
      ("store-computed", [.p, .p, constant(3), op("i32.add"), store, .p, load], 1),
      ("store-at-computed", [.p, constant(4), op("i32.add"), .p, store, constant(20), load], 1),
      ("store-loaded", [.p, .q, load, store, .p, load], 1),
      ("store-last", [.p, .last, store, .p, load], 1),
      ("store-at-last", [.last, .p, store, .last, load], 1),
      ("store-last-at-computed", [.p, constant(8), op("i32.sub"), .last, store, constant(8), load], 1),
      ("select-last", [.p, .last, .q, op("select"), .last, .p, constant(0), op("select")], 2),
      (
        "element-last",
        [
          .last, .code(.indexed("table.get", [0])), op("ref.is_null"), .p,
          .code(.indexed("table.get", [0])), op("ref.is_null"),
        ], 2
      ),
      ("store-tee", [.p, .q, .teeP, store, .p], 1),
      ("select", [.p, .q, .p, op("select"), .setP], 0),
      ("select-other", [.q, .p, .q, constant(19), op("i32.gt_u"), op("select"), .setP], 0),
      ("select-load", [.p, load, .p, .q, constant(19), op("i32.lt_u"), op("select"), .setP], 0),
      ("count", [.p, op("i32.popcnt"), .p, op("i32.clz"), op("i32.add"), .setP], 0),
      ("test", [.p, .p, op("i32.eqz"), .setP], 1),
      ("element", [.p, .code(.indexed("table.get", [0])), op("ref.is_null"), .setP], 0),
      (
        "element-copied", [.p, .q, .code(.indexed("table.get", [0])), .code(.indexed("table.set", [0])), .q],
        1
      ),
      (
        "element-cleared",
        [
          .p, op("ref.null func"), .code(.indexed("table.set", [0])), .p,
          .code(.indexed("table.get", [0])), op("ref.is_null"),
        ], 1
      ),
      ("fill", [.p, .p, .p, .code(.indexed("memory.fill", [0])), .p, load, .setP], 0),
      ("copy", [.p, .q, .p, .code(.indexed("memory.copy", [0, 0])), .p, load, .setP], 0),
      ("call", [.p, .q, .code(.call(callee)), .setP], 1),
      ("call-indirect", [.p, .p, constant(2), .code(.callIndirect(like: callee, isTail: false)), .setP], 1),
      (
        "call-by-itself",
        [
          .q, constant(5), .p, constant(2), op("i32.mul"), .code(.callIndirect(like: callee, isTail: false)),
          .setP,
        ], 1
      ),
      ("grow", [.p, constant(0), op("i32.and"), .code(.indexed("memory.grow", [0])), .setP], 0),
      (
        "float",
        [
          .p, op("f64.convert_i32_u"), .p, op("f64.convert_i32_s"), op("f64.mul"), op("i32.trunc_f64_u"),
          .setP,
        ], 0
      ),
      (
        "wide",
        [.p, op("i64.extend_i32_u"), .p, op("i64.extend_i32_s"), op("i64.shl"), op("i32.wrap_i64"), .setP], 0
      ),
      ("scaled", [.p, .p, constant(2), op("i32.shl"), op("i32.add"), .setP], 0),
      ("scaled-load", [.p, load, .p, constant(3), op("i32.shl"), op("i32.add"), .setP], 0),
      (
        "remainder",
        [.p, constant(7), op("i32.rem_u"), .p, constant(10), op("i32.div_s"), op("i32.add"), .setP], 0
      ),
    ]
    return codes
  }
}
