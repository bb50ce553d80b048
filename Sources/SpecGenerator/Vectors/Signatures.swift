/// Calls of functions with 1 to 20 vectors among their parameters and results.
enum Signatures {
  /// How the function is called.
  enum Kind: String, CaseIterable {
    case direct, indirect, reference, imported
  }

  /// What there is besides vectors: types that come first, then a list that is repeated.
  private static let mixes: [(name: String, first: [TestType], cycle: [TestType])] = [
    ("alone", [], [.v128]), ("i64", [], [.v128, .i64]), ("f32", [.f32], [.v128, .f32]),
    ("behind", Array(repeating: .f64, count: 9), [.v128]),
    ("numbers", [.i32], [.v128, .f64, .i32, .v128, .f32, .i64]),
  ]
  private static let counts = [1, 8, 9, 20]

  static func script() -> String {
    var script = ModelScript(
      """
      Functions with 1 to 20 vectors among their parameters, called directly, through a table, by reference, and from
      another instance.

      "behind-9-indirect" calls a function with 9 vectors behind 9 floats. That returns its parameters. Results are two
      operands from below the call, then what is returned, then the caller's first parameter.
      """)
    var forms = ShuffledDeck(OperandForm.all, seed: 101)
    for kind in Kind.allCases {
      var module = OperandMaker.moduleWithVectors()
      module.tables = [[nil]]
      var library = ModelModule()
      var callers: [Int] = []
      var callees: [Int] = []
      for (mix, count) in product(mixes, counts) {
        let types = types(mix.first, mix.cycle, vectors: count)
        let name = "\(mix.name)-\(count)"
        var callee = ModelFunction(
          name: "\(name)-callee", parameters: types, results: types, body: types.indices.map { .get($0) })
        if kind == .imported {
          library.add(callee)
          callee.module = "library"
        }
        let index = module.add(callee)
        callees.append(index)
        module.tables[0].append(index)
        let call: [Instruction] =
          switch kind {
          case .direct, .imported: [.call(index)]
          case .indirect: [.i32(module.tables[0].count - 1), .callIndirect(like: index, isTail: false)]
          case .reference: [.indexed("ref.func", [index]), .callReference(like: index, isTail: false)]
          }
        if kind == .reference { module.namedTypes.insert(index) }
        callers.append(module.add(caller("\(name)-\(kind)", types, call, &forms)))
      }
      if kind == .imported {
        script.define(library)
        script.write("(register \"library\")")
      }
      script.define(module)
      for function in callers { script.assert(function, OperandMaker.arguments(parameters)) }
      guard kind == .direct else { continue }
      // From outside.
      for function in callees {
        script.assert(function, OperandMaker.arguments(module.functions[function].parameters, variant: 1))
      }
    }
    return script.text
  }

  private static let parameters: [TestType] = [.v128, .i64, .f64, .v128]

  private static func types(_ first: [TestType], _ cycle: [TestType], vectors: Int) -> [TestType] {
    var types = first
    var index = 0
    while types.count(where: { $0 == .v128 }) < vectors {
      types.append(cycle[index % cycle.count])
      index += 1
    }
    return types
  }

  private static func caller(
    _ name: String, _ types: [TestType], _ call: [Instruction], _ forms: inout ShuffledDeck<OperandForm>
  ) -> ModelFunction {
    var maker = OperandMaker(parameters: parameters, seed: types.count + name.utf8.count)
    let below: [TestType] = [.v128, .i32]
    var body: [Instruction] = []
    for type in below { body += maker.make(type, .computed) }
    for type in types { body += maker.make(type, forms.deal()) }
    return ModelFunction(
      name: name, parameters: parameters, results: below + types + [.v128], body: body + call + [.get(0)])
  }
}
