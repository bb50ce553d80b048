import WasmBinary
import WasmISA

/// A reference that may be of many types, and which of several it is of.
extension FunctionGenerator {
  /// Leaves a number or a vector that depends on what a reference is.
  mutating func typeSwitch(_ type: ValueType, depth: Int) {
    let source = switchedType()
    let targets = (shape.references.subtypes[source] ?? [source]).filter { $0.heapType != source.heapType }
    guard !targets.isEmpty else { return leaf(type) }
    let room = Self.deepestNesting + 3 - labels.count
    if room < 2 || random.chance(percent: 25) {
      typeTests(source, targets, depth: depth)
      fold([.i32], into: type)
    } else {
      castChain(source, targets, most: min(room - 1, 5), to: type, depth: depth)
    }
  }

  /// A type with many subtypes: of objects, or of functions.
  private mutating func switchedType() -> ValueType {
    let heap = random.pick([(40, .any), (30, .eq), (8, .struct), (7, .array), (15, HeapType.func)])
    return .reference(heap, nullable: random.chance(percent: 75))
  }

  /// Leaves a reference that may be anything of a type.
  private mutating func anything(_ type: ValueType, depth: Int) {
    switch random.below(10) {
    case 0..<3 where shape.references.matches(.reference(.i31, nullable: false), type):
      expression(.i32, depth: depth)
      code.emit(.refI31)
    case 3 where type.isNullable: leaf(type)
    case 4 where type == .anyref:
      reference(.externref, depth: depth + 1)
      code.emit(.anyConvertExtern)
    case 5..<8:
      // One of a narrower type.
      let types = shape.references.subtypes[type] ?? [type]
      reference(types[random.below(types.count)], depth: depth + 1)
    default: reference(type, depth: depth + 1)
    }
  }

  /// One bit for each of several types that the same reference is tested for.
  private mutating func typeTests(_ source: ValueType, _ targets: [ValueType], depth: Int) {
    let kept = scratch(.reference(source.heapType, nullable: true))
    anything(source, depth: depth)
    code.emit(.localSet, kept)
    for index in 0..<random.within(1...4) {
      if index > 0 {
        code.i32(1)
        code.emit(.i32Shl)
      }
      code.emit(.localGet, kept)
      let target = targets[random.below(targets.count)]
      code.emit(target.isNullable ? .refTestNull : .refTest, target.heapType)
      if index > 0 { code.emit(.i32Or) }
    }
  }

  /// One cast after the other, each of which leaves for a place of its own if it succeeds, as a `switch` over types is
  /// compiled. Each place has what it is cast to.
  private mutating func castChain(
    _ source: ValueType, _ targets: [ValueType], most: Int, to type: ValueType, depth: Int
  ) {
    // Often all of them stand for objects of defined types, which compilers test in a row.
    let defined = targets.filter { !$0.isNullable && $0.heapType.index != nil }
    let choices = !defined.isEmpty && random.chance(percent: 50) ? defined : targets
    let cases = (0..<random.within(1...most)).map { _ in choices[random.below(choices.count)] }
    open(.block, [], [type])
    for target in cases { open(.block, [], [target]) }
    anything(source, depth: depth)
    var rest = source
    for _ in 0..<random.within(cases.count...cases.count + 2) {
      let label = random.below(cases.count)
      let narrower = (shape.references.subtypes[cases[label]] ?? [cases[label]]).filter {
        shape.references.matches($0, rest)
      }
      if narrower.isEmpty { continue }
      let target = narrower[random.below(narrower.count)]
      // The innermost block was opened last.
      code.emit(.brOnCast, cases.count - 1 - label, from: rest, to: target)
      rest = rest.without(nullOf: target)
    }
    number(of: rest, 0, type)
    code.emit(.br, cases.count)
    for (index, target) in cases.enumerated().reversed() {
      close()
      number(of: target, cases.count - index, type)
      if index > 0 || random.chance(percent: 50) { code.emit(.br, index) }
    }
    close()
  }

  /// Makes a number or a vector of the reference on top of the stack, in one of several places that all make one.
  private mutating func number(of reference: ValueType, _ place: Int, _ type: ValueType) {
    if let members = reference.heapType.index.map({ shape.types[Int($0)].members(of: Int($0)) }),
      let member = members.first(where: { $0.field != nil && !$0.storage.unpacked.isReference }),
      !reference.isNullable, random.chance(percent: 40)
    {
      code.emit(member.isPacked ? .structGetS : .structGet, member.type, member.field ?? 0)
      return fold([member.storage.unpacked], into: type)
    }
    if random.chance(percent: 30) {
      consume([reference])
    } else if reference == .reference(.i31, nullable: false), random.chance(percent: 70) {
      code.emit(random.chance(percent: 50) ? .i31GetS : .i31GetU)
      return fold([.i32], into: type)
    } else {
      code.emit(.drop)
    }
    code.i32(Int32(place))
    fold([.i32], into: type)
  }
}
