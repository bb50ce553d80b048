/// Branches that carry values and leave operands behind.
///
/// Of each register class a script; in it a function for each kind of branch, number of values and number of operands
/// left behind. How many parameters there are, which of them have registers for the whole function, and where values
/// and operands are when the branch comes is dealt.
enum BranchGrid {
  /// Which registers the values take.
  enum ValueClass: String, CaseIterable {
    case integers, floats, mixed
    case vectors

    static let numbers = [integers, floats, mixed]

    func type(_ index: Int) -> TestType {
      switch self {
      case .integers: index % 3 == 1 ? .i64 : .i32
      case .floats: index % 3 == 1 ? .f32 : .f64
      case .vectors: [.v128, .i64, .v128, .v128, .f32, .i32, .v128, .f64][index % 8]
      case .mixed: [.i32, .f64, .i64, .f32, .i32, .f32, .f64][index % 7]
      }
    }
  }

  enum Kind: String, CaseIterable {
    /// To the block around.
    case br
    /// Out of two more blocks, with operands in each.
    case outer
    /// Taken or not.
    case brIf = "br-if"
    /// Taken or not, with the condition in the flags.
    case flags = "br-if-flags"
    /// By one of two tables, each with three labels, two of which are one.
    case table = "br-table"
    case `return`
    /// To the start of a loop.
    case loop
    /// Out of an arm of an `if`.
    case arm
    case onNull = "on-null"
    case onNonNull = "on-non-null"

    /// The last two need typed references.
    static let plain = allCases.dropLast(2)
  }

  /// What registers are left for operands.
  enum Pins: CaseIterable {
    /// No parameters: all are.
    case none
    case few
    /// All parameters that may stay where they arrive do.
    case leaf
    /// Parameters, some of which stay only until their register is wanted.
    case cached
    /// The function calls another one: what is kept lives in registers that calls preserve.
    case calls
  }

  static func script(_ valueClass: ValueClass) -> String {
    script(valueClass, Array(Kind.plain), title: valueClass.rawValue)
  }

  /// Branches that depend on a reference.
  static func references() -> String { script(.mixed, [.onNull, .onNonNull], title: "by references") }

  private static func script(_ valueClass: ValueClass, _ kinds: [Kind], title: String) -> String {
    var script = ModelScript(
      """
      Branches with 1 to 6 values that leave 0 to 12 operands behind: \(title).

      "br-2-5" branches with 2 values and leaves 5 operands behind. Results are two operands from below the block,
      then the values, then (where a branch may not be taken) what the operands left behind have been folded into, then
      some of the parameters.
      """)
    var pins = ShuffledDeck(Pins.allCases, seed: 11)
    for kind in kinds {
      var module = valueClass == .vectors ? OperandMaker.moduleWithVectors() : OperandMaker.module()
      let callee = module.add(
        ModelFunction(
          name: "callee", isExported: false, parameters: [.i64], results: [.i64],
          body: [.get(0), .i64(1), .plain("i64.add")]))
      module.tables = [[nil, callee]]
      var cases: [(Int, BranchCase)] = []
      for values in valueClass == .vectors ? [1, 3, 6] : Array(1...6) {
        for behind in valueClass == .vectors ? [0, 3, 12] : Array(0...12) {
          let branch = BranchCase(
            kind: kind, valueClass: valueClass, values: values, behind: behind, pins: pins.deal(),
            callee: callee)
          cases.append((module.add(branch.function()), branch))
        }
      }
      script.define(module)
      for (function, branch) in cases {
        for selector in branch.selectors { script.assert(function, branch.arguments(selector)) }
      }
    }
    return script.text
  }
}

/// One function of the grid.
struct BranchCase {
  let kind: BranchGrid.Kind
  let valueClass: BranchGrid.ValueClass
  let values: Int
  let behind: Int
  let pins: BranchGrid.Pins
  let callee: Int

  /// Parameter 0 selects what is done; the others are for operands.
  private var parameters: [TestType] {
    let integers: [TestType] = [.i32, .i64, .i64, .i32, .i64, .i32, .i32]
    let floats: [TestType] =
      valueClass == .vectors
      ? [.v128, .v128, .f64, .v128, .f32, .v128, .v128, .v128]
      : [.f64, .f32, .f64, .f32, .f32, .f64, .f64, .f32]
    switch pins {
    case .none: return [.i32]
    case .few: return [.i32] + integers.prefix(2) + floats.prefix(1)
    case .leaf: return [.i32] + integers.prefix(4) + floats.prefix(7)
    case .cached: return [.i32] + integers + floats
    case .calls: return [.i32] + integers.prefix(5) + floats.prefix(4)
    }
  }

  /// Values of parameter 0 that are tried.
  var selectors: [Int] {
    switch kind {
    case .br, .outer, .return: [1]
    case .brIf, .flags, .arm, .onNull, .onNonNull: [0, 1]
    case .table: [0, 1, 2, 9]
    case .loop: [2]
    }
  }

  func arguments(_ selector: Int) -> [Constant] {
    [.i32(selector)] + OperandMaker.arguments(parameters).dropFirst()
  }

  private var types: [TestType] { (0..<values).map { valueClass.type($0 + behind) } }
  private var behindTypes: [TestType] { (0..<behind).map { valueClass.type($0) } }
  private var belowTypes: [TestType] { [valueClass.type(1), valueClass.type(2)] }
  /// Parameters that are results besides.
  private var kept: [Int] {
    pins == .leaf || pins == .cached ? parameters.indices.filter { ($0 + behind) % 2 == 0 && $0 > 0 } : []
  }
  /// The local that operands are folded into, the first that is declared; then one for each value.
  private var accumulator: Int { parameters.count }
  private func valueLocal(_ index: Int) -> Int { accumulator + 1 + index }
  /// Where vectors are folded.
  private var vectorLocal: Int { valueLocal(values) }

  func function() -> ModelFunction {
    var maker = OperandMaker(
      parameters: [.funcref] + parameters.dropFirst(), seed: values * 13 + behind + kind.rawValue.utf8.count)
    var body: [Instruction] = []
    if pins == .calls {
      // Weights that make preserved registers worth while.
      body += [.loop(.init(), parameters.indices.dropFirst().flatMap { [Instruction.get($0), .set($0)] })]
      body += [.i64(5), .call(callee), .set(accumulator)]
    }
    for type in belowTypes { body += maker.make(type, .computed) }
    body += branch(&maker)
    body.append(.get(accumulator))
    // Parameters are what they were.
    body += kept.map { .get($0) }
    return ModelFunction(
      name: "\(kind.rawValue)-\(values)-\(behind)", parameters: parameters,
      results: belowTypes + types + (kind == .onNonNull ? [.i32, .i64] : [.i64])
        + kept.map { parameters[$0] },
      locals: [.i64] + types + (valueClass == .vectors ? [.v128] : []),
      body: body)
  }

  /// The operands that are left behind, then the values.
  private func operands(_ maker: inout OperandMaker, behind: [TestType]) -> [Instruction] {
    var body: [Instruction] = []
    for type in behind { body += maker.make(type, maker.next(below: 5) == 0 ? .parameter : .computed) }
    // Now and then operands are in their slots already.
    if maker.next(below: 6) == 0 { body.append(.settle) }
    for type in types {
      let form: OperandForm = [.computed, .computed, .computed, .parameter, .constant, .loaded][
        maker.next(below: 6)]
      body += maker.make(type, form)
    }
    return body
  }

  /// Behind a branch that was not taken: folds everything, and pushes the values again.
  private func goOn() -> [Instruction] {
    types.indices.reversed().map { .set(valueLocal($0)) }
      + OperandMaker.fold(behindTypes, into: accumulator, vector: vectorLocal)
      + types.indices.map { .get(valueLocal($0)) }
  }

  private func branch(_ maker: inout OperandMaker) -> [Instruction] {
    let shape = Instruction.Shape(results: types)
    switch kind {
    case .br:
      return [.block(shape, operands(&maker, behind: behindTypes) + [.branch(0)])]
    case .return:
      return [.block(shape, returned(&maker))]
    case .outer:
      // A third of what is left behind in each block.
      let (first, second) = (behind / 3, behind * 2 / 3)
      let a = Array(behindTypes[..<first])
      let b = Array(behindTypes[first..<second])
      let c = Array(behindTypes[second...])
      var outer: [Instruction] = []
      for type in a { outer += maker.make(type, .computed) }
      var middle: [Instruction] = []
      for type in b { middle += maker.make(type, .computed) }
      let inner = operands(&maker, behind: c) + [.branch(2)]
      return [
        .block(
          shape,
          outer + [
            .block(.init(), middle + [.block(.init(), inner), .plain("unreachable")]),
            .plain("unreachable"),
          ])
      ]
    case .brIf:
      return [.block(shape, operands(&maker, behind: behindTypes) + [.get(0), .branchIf(0)] + goOn())]
    case .flags:
      let test: [Instruction] = [.get(0), .i32(1), .plain("i32.eq"), .branchIf(0)]
      return [.block(shape, operands(&maker, behind: behindTypes) + test + goOn())]
    case .table:
      // 0 and 2 go to the inner label, 1 to the outer one, which is that of everything else, too. Of two tables that
      // share them, one serves 0 and 1.
      let large: [Instruction] = [.get(0), .i32(1), .plain("i32.gt_u"), .branchIf(0)]
      let first =
        large + operands(&maker, behind: Array(behindTypes.prefix(2)))
        + [.get(0), .branchTable([1, 2, 1], otherwise: 2)]
      let inner =
        [.block(.init(), first)] + operands(&maker, behind: behindTypes)
        + [.get(0), .branchTable([0, 1, 0], otherwise: 1)]
      return [.block(shape, [.block(shape, inner), .i64(77), .set(accumulator)])]
    case .onNull:
      let reference: [Instruction] = [.get(0), .indexed("table.get", [0])]
      return [
        .block(
          shape,
          operands(&maker, behind: behindTypes) + reference + [.branchOnNull(0), .plain("drop")] + goOn())
      ]
    case .onNonNull:
      let reference: [Instruction] = [.get(0), .indexed("table.get", [0])]
      let shape = Instruction.Shape(results: types + [.funcref])
      return [
        .block(
          shape,
          operands(&maker, behind: behindTypes) + reference + [.branchOnNonNull(0)] + goOn()
            + [.plain("ref.null func")]), .plain("ref.is_null"),
      ]
    case .loop:
      // Twice: the values come from below at first, then from the branch.
      var first: [Instruction] = []
      for type in types { first += maker.make(type, .computed) }
      let count: [Instruction] = [.get(0), .i32(1), .plain("i32.sub"), .set(0)]
      let leave: [Instruction] = [.get(0), .plain("i32.eqz"), .branchIf(1)]
      let drops = types.map { _ in Instruction.plain("drop") }
      let again = operands(&maker, behind: behindTypes) + [.branch(0)]
      return first + [
        .block(
          .init(parameters: types, results: types),
          [.loop(.init(parameters: types, results: types), count + leave + drops + again)])
      ]
    case .arm:
      let then = operands(&maker, behind: behindTypes) + [.branch(1)]
      let otherwise = operands(&maker, behind: Array(behindTypes.prefix(3))) + [.branch(1)]
      return [
        .block(shape, [.get(0), .condition(.init(), then: then, else: otherwise), .plain("unreachable")])
      ]
    }
  }

  /// Operands and values, with what a function returns besides.
  private func returned(_ maker: inout OperandMaker) -> [Instruction] {
    var body: [Instruction] = []
    for type in behindTypes { body += maker.make(type, .computed) }
    for type in belowTypes { body += maker.make(type, .computed) }
    body += operands(&maker, behind: [])
    return body + [.i64(99)] + kept.map { .get($0) } + [.plain("return")]
  }
}
