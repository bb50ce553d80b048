import WasmISA

extension FunctionGenerator {
  private enum Form { case direct, indirect, reference }

  /// The functions that the function may call.
  private func mayCall(_ function: Int) -> Bool {
    switch role {
    case .leaf: false
    case .middle: shape.functions[function].role == .leaf
    case .fuelled: true
    }
  }

  private mutating func callForm() -> Form {
    // What a reference or a slot of a table holds may call anything.
    guard role == .fuelled else { return .direct }
    let form = random.pick([(50, .direct), (28, .indirect), (22, Form.reference)])
    return form == .reference && !has(.functionReferences) ? .indirect : form
  }

  /// Calls a function, and leaves its results on the stack.
  /// - Parameter type: what the results shall begin with, if there is a choice.
  /// - Returns: the types of the results; nil if there is no function to call, and nothing has been done.
  mutating func call(preferring type: ValueType?) -> [ValueType]? {
    let callable = shape.functions.indices.filter(mayCall)
    guard !callable.isEmpty, !isLargeEnough else { return nil }
    let suited = callable.filter { result(of: $0).first == type }
    let function =
      suited.isEmpty ? callable[random.below(callable.count)] : suited[random.below(suited.count)]
    return shape.signature(emitCall(function, isTail: false)).results
  }

  /// Leaves the function for one whose results may be its own, if there is one.
  mutating func tailCall() -> Bool {
    let callable = shape.functions.indices.filter { mayCall($0) && isOwn(result(of: $0)) }
    guard !callable.isEmpty else { return false }
    _ = emitCall(callable[random.below(callable.count)], isTail: true)
    return true
  }

  /// Whether results of some types may be those of the function.
  private func isOwn(_ results: [ValueType]) -> Bool {
    results.count == type.results.count && zip(results, type.results).allSatisfy(shape.references.matches)
  }

  private func result(of function: Int) -> [ValueType] {
    shape.signature(shape.functions[function].type).results
  }

  /// Calls a function, or another one of its type or of a subtype.
  /// - Returns: the index of the type that the call is of.
  private mutating func emitCall(_ function: Int, isTail: Bool) -> Int {
    let own = shape.functions[function].type
    let form = callForm()
    var type = own
    if form != .direct, random.chance(percent: 55) {
      let others = shape.references.callTypes(own).filter {
        $0 != own && (!isTail || isOwn(shape.signature($0).results))
      }
      if !others.isEmpty { type = others[random.below(others.count)] }
    }
    for parameter in shape.signature(type).parameters { expression(parameter, depth: random.below(3)) }
    switch form {
    case .direct: code.emit(isTail ? .returnCall : .call, function)
    case .indirect:
      slot(own)
      code.emit(isTail ? .returnCallIndirect : .callIndirect, type, RandomShape.stableTable)
    case .reference:
      let isNullable = random.chance(percent: 10)
      reference(.reference(.concrete(UInt32(type)), nullable: isNullable), depth: 1)
      code.emit(isTail ? .returnCallRef : .callRef, type)
    }
    return type
  }

  /// The index of a slot of table 0, nearly always one with functions of the type.
  private mutating func slot(_ type: Int) {
    let address = shape.tables[RandomShape.stableTable].address.valueType
    guard let slots = shape.slots[type], random.chance(percent: 98) else { return leaf(address) }
    let first = slots[random.below(slots.count)]
    if random.chance(percent: 50) {
      code.integer(first, address)
    } else {
      // One of two that hold functions of the type.
      code.integer(first, address)
      code.integer(slots[random.below(slots.count)], address)
      condition(depth: 1)
      code.emit(.select)
    }
  }
}
