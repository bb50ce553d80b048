/// One function of the grid.
struct BranchCase {
  let kind: BranchGrid.Kind
  let valueClass: BranchGrid.ValueClass
  let values: Int
  let behind: Int
  let pins: BranchGrid.Pins
  let callee: Int
  let objects: ModelObjects?

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
    case .onCast, .onCastFail, .onCastOuter: Array(ModelObjects.numbers)
    case .onCastLoop: Array(ModelObjects.numbers.dropFirst())
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
      results: belowTypes + types + (kind == .onNonNull || objects != nil ? [.i32, .i64] : [.i64])
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
    case .onCast, .onCastFail, .onCastOuter, .onCastLoop: return cast(&maker)
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

  /// A branch that takes the values and an object along, or not.
  private func cast(_ maker: inout OperandMaker) -> [Instruction] {
    guard let objects else { preconditionFailure("a cast is of an object") }
    let shape = Instruction.Shape(results: types + [.anyref])
    let cast = ModelObjects.casts[(values + behind) % ModelObjects.casts.count]
    let reference: [Instruction] = [.get(0), .call(objects.make)]
    let null = Instruction.plain("ref.null any")
    let all = operands(&maker, behind: behindTypes) + reference
    switch kind {
    case .onCastOuter:
      var instead: [Instruction] = []
      for type in types { instead += maker.make(type, .computed) }
      let inner =
        all + [.branchOnCast(1, cast, fails: values % 2 == 0), .plain("drop")]
        + OperandMaker.fold(behindTypes + types, into: accumulator, vector: vectorLocal)
      return [.block(shape, [.block(.init(), inner)] + instead + [null]), .call(objects.number)]
    case .onCastLoop:
      var first: [Instruction] = []
      for type in types { first += maker.make(type, .computed) }
      let count: [Instruction] = [.get(0), .i32(1), .plain("i32.sub"), .set(0)]
      let leave: [Instruction] = [null, .get(0), .plain("i32.eqz"), .branchIf(1)]
      let drops = types.map { _ in Instruction.plain("drop") }
      let again = all + [.branchOnCast(0, cast, fails: false), .plain("drop")] + goOn() + [null]
      let around = Instruction.Shape(parameters: types + [.anyref], results: types + [.anyref])
      return first + [
        null,
        .block(
          around, [.loop(around, [.plain("drop")] + count + leave + [.plain("drop")] + drops + again)]),
        .call(objects.number),
      ]
    default:
      let branch = Instruction.branchOnCast(0, cast, fails: kind == .onCastFail)
      return [.block(shape, all + [branch, .plain("drop")] + goOn() + [null]), .call(objects.number)]
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
