import WasmBinary
import WasmISA

extension FunctionGenerator {
  /// Makes an object or a function of a type by a cast that succeeds, or whose failure is provided for, as a rule.
  mutating func cast(to type: ValueType, depth: Int) {
    let wider = shape.references.supertypes[type] ?? [type]
    let source = wider[random.below(wider.count)]
    switch random.below(20) {
    case 0:
      reference(source, depth: depth)
      code.emit(type.isNullable ? .refCastNull : .refCast, type.heapType)
    case 1..<8:
      // It is of the type, but the type of the block does not say so.
      open(.block, [], [source])
      reference(type, depth: depth)
      close()
      code.emit(type.isNullable ? .refCastNull : .refCast, type.heapType)
    case 8..<14:
      open(.block, [], [type])
      reference(source, depth: depth)
      code.emit(.brOnCast, 0, from: source, to: type)
      code.emit(.drop)
      leaf(type)
      close()
    default:
      open(.block, [], [type])
      open(.block, [], [source.without(nullOf: type)])
      reference(source, depth: depth)
      code.emit(.brOnCastFail, 0, from: source, to: type)
      code.emit(.br, 1)
      close()
      code.emit(.drop)
      leaf(type)
      close()
    }
  }

  /// A branch with an object or a function of a type if a cast succeeds, or if it fails. If it is not taken, nothing is
  /// left.
  mutating func branchOnCast(to label: Int, taking type: ValueType) {
    let narrower = shape.references.subtypes[type] ?? [type]
    let first = narrower[random.below(narrower.count)]
    if random.chance(percent: 50) {
      let wider = shape.references.supertypes[first] ?? [first]
      var source = wider[random.below(wider.count)]
      if random.chance(percent: 20), shape.references.matches(.reference(.i31, nullable: false), source) {
        // What is no object, among casts that only objects pass.
        expression(.i32, depth: 1)
        code.emit(.refI31)
      } else {
        reference(source, depth: 1)
      }
      code.emit(.brOnCast, label, from: source, to: first)
      source = source.without(nullOf: first)
      // More of them in a row, over the same reference.
      for _ in 0..<random.pick([(60, 0), (40, random.within(1...4))]) {
        let targets = narrower.filter { shape.references.matches($0, source) }
        if targets.isEmpty { break }
        let target = targets[random.below(targets.count)]
        code.emit(.brOnCast, label, from: source, to: target)
        source = source.without(nullOf: target)
      }
      consume([source])
    } else {
      let targets = shape.references.subtypes[first] ?? [first]
      let target = targets[random.below(targets.count)]
      reference(first, depth: 1)
      code.emit(.brOnCastFail, label, from: first, to: target)
      consume([target])
    }
  }

  /// Types for a branch that is taken with values of a type where a cast succeeds, which null does not.
  mutating func succeedingCast(taking type: ValueType) -> (source: ValueType, target: ValueType) {
    let narrower = (shape.references.subtypes[type] ?? [type]).filter { !$0.isNullable }
    let target = narrower[random.below(narrower.count)]
    let wider = (shape.references.supertypes[target] ?? []).filter(\.isNullable)
    return (wider[random.below(wider.count)], target)
  }

  /// Types for a branch that is taken with values of a type where a cast fails, which null does not.
  mutating func failingCast(taking type: ValueType) -> (source: ValueType, target: ValueType) {
    let narrower = shape.references.subtypes[type] ?? [type]
    let source = ValueType.reference(narrower[random.below(narrower.count)].heapType, nullable: true)
    let targets = (shape.references.subtypes[source] ?? [source]).filter(\.isNullable)
    return (source, targets[random.below(targets.count)])
  }

  /// Whether the object on top of the stack is of some type.
  mutating func test() {
    let targets = shape.references.objects
    let target = targets[random.below(targets.count)]
    code.emit(
      target.isNullable ? .refTestNull : .refTest, random.chance(percent: 4) ? .none : target.heapType)
  }
}

extension ValueType {
  /// What is left of a type of references where a cast to another one has failed.
  func without(nullOf target: ValueType) -> ValueType {
    target.isNullable ? .reference(heapType, nullable: false) : self
  }
}
