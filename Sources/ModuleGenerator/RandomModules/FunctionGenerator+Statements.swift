import WasmISA

extension FunctionGenerator {
  private enum Form {
    case assign, store, setGlobal, drop, structured, leave, conditionalBranch, call, bulk, table, pressure,
      pointer, carry, throwing, catching, vector, object, show
  }

  private static let forms: [(weight: Int, element: Form)] = [
    (26, .assign), (14, .store), (4, .setGlobal), (2, .drop), (12, .structured), (9, .leave),
    (8, .conditionalBranch),
    (10, .call), (3, .bulk), (4, .table), (6, .pressure), (4, .pointer),
    (10, .carry), (5, .throwing), (6, .catching), (22, .vector), (60, .object),
    (14, .show),
  ]

  mutating func statements(_ range: ClosedRange<Int>) {
    for _ in 0..<random.within(range) where !isLargeEnough { statement() }
  }

  /// Code that leaves the stack as it is.
  mutating func statement() {
    guard !isLargeEnough else { return assign() }
    if shape.theme == .memories, random.chance(percent: 15) { return setPointer() }
    if shape.theme == .vectors, random.chance(percent: 15) {
      expression(.v128, depth: random.within(1...4))
      return consume([.v128])
    }
    switch random.pick(Self.forms) {
    case .assign: assign()
    case .store: store()
    case .setGlobal:
      let globals = shape.globals.indices.filter { $0 != RandomShape.fuel && shape.globals[$0].isMutable }
      guard !globals.isEmpty else { return assign() }
      let global = globals[random.below(globals.count)]
      expression(shape.globals[global].value, depth: 2)
      code.emit(.globalSet, global)
    case .drop:
      let types = shape.numbers
      expression(types[random.below(types.count)], depth: 2)
      code.emit(.drop)
      if random.chance(percent: 20) { code.emit(.nop) }
    case .structured where canNest:
      let results = randomTypes()
      structured(results: results)
      consume(results)
    case .leave where canNest: leave()
    case .conditionalBranch where labels.count > 1: conditionalBranch(leaving: nil)
    case .call where role != .leaf:
      if let results = call(preferring: nil) { consume(results) } else { assign() }
    case .bulk where callsServices: bulk()
    case .table where callsServices && has(.referenceTypes): tableOperation()
    case .pressure:
      let type = random.pick([
        (50, .i32), (30, .i64), (5, .f32), (15, .f64), (shape.hasVectors ? 25 : 0, ValueType.v128),
        (shape.hasObjects ? 15 : 0, shape.hasObjects ? shape.objectType(&random) : .i32),
      ])
      let operands = pressure(random.within(3...12))
      if random.chance(percent: 60) { statement() }
      fold(operands, into: type)
      consume([type])
    case .pointer: setPointer()
    case .show: show()
    case .carry where canNest: carry()
    case .throwing where mayThrow: throwException()
    case .catching where has(.exceptions) && canNest: catchExceptions()
    case .vector where shape.hasVectors:
      expression(.v128, depth: random.within(1...4))
      consume([.v128])
    case .object where shape.hasObjects: objectStatement()
    case .object, .vector, .structured, .leave, .conditionalBranch, .call, .bulk, .table, .carry, .throwing,
      .catching:
      assign()
    }
  }

  /// Whether the function may ask the runtime for something; many leaves do not.
  private var callsServices: Bool { role != .leaf || size % 2 == 0 }

  /// Whether a throw is likely to be caught, or rare enough.
  private var mayThrow: Bool { has(.exceptions) && canNest && (handlers > 0 || size % 4 == 0) }

  /// Adds some variables to a global, where their values stay and show, whatever comes afterwards.
  private mutating func show() {
    let globals = shape.globals.indices.filter {
      $0 != RandomShape.fuel && shape.globals[$0].isMutable
        && [.i32, .i64, .v128].contains(shape.globals[$0].value)
    }
    guard !globals.isEmpty else { return assign() }
    let global = globals[random.below(globals.count)]
    let type = shape.globals[global].value
    let variables = variables[type] ?? []
    for _ in 0..<min(variables.count, random.within(1...4)) {
      code.emit(.globalGet, global)
      if type == .v128 {
        code.emit(.localGet, variables[random.below(variables.count)])
        code.emit(.i64x2Add)
      } else {
        code.integer(31, type)
        code.emit(type == .i32 ? .i32Mul : .i64Mul)
        code.emit(.localGet, variables[random.below(variables.count)])
        code.emit(type == .i32 ? .i32Xor : .i64Xor)
      }
      code.emit(.globalSet, global)
    }
  }

  private mutating func assign() {
    let types = variables.keys.sorted { $0.bits < $1.bits }
    guard !types.isEmpty else { return code.emit(.nop) }
    let type = types[random.below(types.count)]
    if !type.isReference, type != .v128, random.chance(percent: 15), let variable = variable(type) {
      operation(type, on: variable)
      return code.emit(.localSet, variable)
    }
    expression(type, depth: random.within(1...3))
    if let variable = variable(for: type) { code.emit(.localSet, variable) }
  }
}
