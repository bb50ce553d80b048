/// References where all registers are taken by parameters, some of them references themselves.
enum References {
  private typealias Code = (name: String, code: [Instruction], results: [TestType])

  static func script() -> String {
    var script = ModelScript(
      """
      Table accesses, tests and choices of references in functions with 5 integers and 3 references as parameters, so that
      no register is free.

      Results are operands that were there meanwhile, what is named, whether three elements are null, what the element
      that is called says, all parameters, and what four elements say at last.
      """)
    var module = ModelModule()
    module.memories = [1]
    let seven = module.add(ModelFunction(name: "seven", isExported: false, results: [.i32], body: [.i32(7)]))
    let nine = module.add(ModelFunction(name: "nine", isExported: false, results: [.i32], body: [.i32(9)]))
    module.tables = [[seven, nine, nil, seven, nil, nine, seven, nil]]
    let parameters: [TestType] = [.i32, .i32, .i32, .i32, .i32, .funcref, .funcref, .funcref]
    var cases: [Int] = []
    for (number, (name, code, results)) in codes(nine).enumerated() {
      for (place, pressure) in [0, 1 + number % 3, 5].enumerated() {
        var body: [Instruction] = [.get(0), .set(8), .get(6), .set(9)]
        for index in 0..<pressure { body += [.get(index % 5), .i32(3 + index), .plain("i32.mul")] }
        body += code
        for element in [2, 3, 4] {
          body += [.i32(element), .indexed("table.get", [0]), .plain("ref.is_null")]
        }
        // With a call parameters do not stay where they have arrived.
        let calls = place == 1
        if calls { body += [.get(0), .callIndirect(like: seven, isTail: false)] }
        body += (0..<5).map { .get($0) }
        for local in [5, 6, 7, 9] { body += [.get(local), .plain("ref.is_null")] }
        let all =
          [TestType](repeating: .i32, count: pressure) + results
          + [TestType](repeating: .i32, count: 3 + (calls ? 1 : 0) + 5 + 4)
        let inner = module.add(
          ModelFunction(
            name: "inner-\(name)-\(pressure)", isExported: false, parameters: parameters, results: all,
            locals: [.i32, .funcref], body: body))
        // The table as it was, then the call.
        let reset: [Instruction] = [seven, nine, nil, seven, nil, nine, seven, nil].enumerated().flatMap {
          index, function -> [Instruction] in
          let reference = function.map { Instruction.indexed("ref.func", [$0]) } ?? .plain("ref.null func")
          return [.i32(index), reference, .indexed("table.set", [0])]
        }
        let arguments: [Instruction] =
          [3, 2, 1, 4, 5].map { .i32($0) }
          + [.indexed("ref.func", [seven]), .plain("ref.null func"), .indexed("ref.func", [nine])]
        // What elements are, they say when they are called.
        let says: [Instruction] = [1, 2, 3, 4].flatMap { element -> [Instruction] in
          let call: [Instruction] = [.i32(element), .callIndirect(like: seven, isTail: false)]
          return [
            .i32(element), .indexed("table.get", [0]), .plain("ref.is_null"),
            .condition(.init(results: [.i32]), then: [.i32(0)], else: call),
          ]
        }
        cases.append(
          module.add(
            ModelFunction(
              name: "\(name)-\(pressure)", results: all + [TestType](repeating: .i32, count: 4),
              body: reset + arguments + [.call(inner)] + says)))
      }
    }
    script.define(module)
    for function in cases { script.assert(function) }
    return script.text
  }

  private static func codes(_ function: Int) -> [Code] {
    let (get, set) = (Instruction.indexed("table.get", [0]), Instruction.indexed("table.set", [0]))
    let isNull = Instruction.plain("ref.is_null")
    let indices: [(String, [Instruction])] = [
      ("constant", [.i32(3)]), ("parameter", [.get(0)]), ("local", [.get(8)]),
      ("computed", [.get(0), .i32(1), .plain("i32.sub")]),
      ("slot", [.get(0), .i32(1), .plain("i32.sub"), .settle]),
      ("loaded", [.i32(100), .access("i32.load", offset: 4)]),
    ]
    let values: [(String, [Instruction])] = [
      ("first", [.get(5)]), ("second", [.get(6)]), ("last", [.get(7)]), ("local", [.get(9)]),
      ("null", [.plain("ref.null func")]), ("function", [.indexed("ref.func", [function])]),
      ("element", [.i32(5), get]),
    ]
    var codes: [Code] = []
    for (index, place) in indices {
      codes.append(("get-\(index)", place + [get, isNull], [.i32]))
      codes.append(("get-kept-\(index)", place + [get, .set(7), .get(7), isNull], [.i32]))
      for (value, code) in values {
        codes.append(("set-\(index)-\(value)", place + code + [set], []))
      }
    }
    for (value, code) in values {
      codes.append(("is-null-\(value)", code + [isNull], [.i32]))
      codes.append(
        (
          "branch-\(value)",
          [
            .block(
              .init(results: [.i32]), [.i32(5)] + code + [isNull, .branchIf(0), .plain("drop"), .i32(6)])
          ], [.i32]
        ))
      codes.append(("select-\(value)", [.i32(8), .i32(9)] + code + [isNull, .plain("select")], [.i32]))
    }
    return codes
  }
}
