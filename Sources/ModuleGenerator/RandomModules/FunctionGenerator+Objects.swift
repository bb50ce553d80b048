import WasmBinary
import WasmISA

/// Structures, arrays and i31s.
extension FunctionGenerator {
  private enum Form { case new, member, cast, call, kept, i31, converted }

  /// Leaves an object of a type, or null if the type has it.
  mutating func object(_ type: ValueType, depth: Int) {
    let form = random.pick([
      (16, Form.new), (20, .member), (22, .cast), (8, .call), (20, .kept), (6, .i31), (6, .converted),
    ])
    switch form {
    case .member:
      guard let members = shape.references.members[type] else { fallthrough }
      read(members[random.below(members.count)], depth: depth)
    case .new: new(type, depth: depth)
    case .cast where canNest: cast(to: type, depth: depth)
    case .call where role != .leaf:
      guard let results = call(preferring: type) else { return leaf(type) }
      fold(results.isEmpty ? pressure(1) : results, into: type)
    case .kept: keep(type, depth: depth)
    case .i31 where shape.references.matches(.reference(.i31, nullable: false), type):
      expression(.i32, depth: depth)
      code.emit(.refI31)
    case .converted where type.heapType == .any && type.isNullable:
      reference(.externref, depth: depth)
      code.emit(.anyConvertExtern)
    case .cast, .call, .i31, .converted: leaf(type)
    }
  }

  /// Leaves what a variable holds; if that is null, a new object, which the variable keeps if it may.
  private mutating func keep(_ type: ValueType, depth: Int) {
    guard canNest, let variable = variable(.reference(type.heapType, nullable: true)) else {
      return new(type, depth: depth)
    }
    let never = ValueType.reference(type.heapType, nullable: false)
    guard locals[variable].isNullable else { return code.emit(.localGet, variable) }
    open(.block, [], [never])
    code.emit(.localGet, variable)
    code.emit(.brOnNonNull, 0)
    if random.chance(percent: 30) { new(never, depth: depth) } else { constant(never) }
    if shape.references.matches(never, locals[variable]), random.chance(percent: 80) {
      code.emit(.localTee, variable)
      code.emit(.refAsNonNull)
    }
    close()
  }

  /// Leaves a reference that is rarely null: of what an instruction looks into.
  mutating func operand(_ heap: HeapType, depth: Int) {
    if random.chance(percent: 3) {
      leaf(.reference(heap, nullable: true))
    } else if random.chance(percent: 65) {
      keep(.reference(heap, nullable: false), depth: depth)
    } else {
      reference(.reference(heap, nullable: false), depth: depth)
    }
  }

  // MARK: Making

  private mutating func new(_ type: ValueType, depth: Int) {
    let makers = shape.references.makers[type] ?? []
    guard depth > 0, !isLargeEnough,
      let index = makers[random.below(makers.count)].index.map({ Int($0) })
    else { return constant(type) }
    switch shape.types[index].composite {
    case .function: preconditionFailure("functions are no objects")
    case .structure(let fields):
      let mayBeDefault = fields.allSatisfy(\.storage.unpacked.isDefaultable)
      if mayBeDefault, random.chance(percent: fields.count > 8 ? 80 : 15) {
        return code.emit(.structNewDefault, index)
      }
      for field in fields { stored(field.storage, depth: fields.count > 8 ? 0 : depth - 1) }
      code.emit(.structNew, index)
    case .array(let element): newArray(index, element.storage, depth: depth - 1)
    }
  }

  /// What goes into a field or an element. No engine need keep the bits of a NaN that comes from arithmetic.
  mutating func stored(_ storage: StorageType, depth: Int) {
    let type = storage.unpacked
    if type == .f32 || type == .f64 {
      exact(type, depth: max(0, depth))
    } else if random.chance(percent: 20) {
      constant(type)
    } else {
      expression(type, depth: max(0, depth))
    }
  }

  // MARK: Fields and elements

  /// Leaves what a field or an element holds.
  private mutating func read(_ member: ObjectMember, depth: Int) {
    operand(.concrete(UInt32(member.type)), depth: depth)
    let isSigned = random.chance(percent: 50)
    if let field = member.field {
      code.emit(member.isPacked ? isSigned ? .structGetS : .structGetU : .structGet, member.type, field)
    } else {
      elementIndex()
      code.emit(member.isPacked ? isSigned ? .arrayGetS : .arrayGetU : .arrayGet, member.type)
    }
  }

  private mutating func write(_ member: ObjectMember) {
    operand(.concrete(UInt32(member.type)), depth: random.below(3))
    if let field = member.field {
      stored(member.storage, depth: random.below(3))
      code.emit(.structSet, member.type, field)
    } else {
      elementIndex()
      stored(member.storage, depth: random.below(3))
      code.emit(.arraySet, member.type)
    }
  }

  /// A statement about an object.
  mutating func objectStatement() {
    switch random.below(20) {
    case 0..<9:
      let members = shape.references.mutableMembers
      guard !members.isEmpty else { fallthrough }
      write(members[random.below(members.count)])
    case 9..<16 where arrayStatement(): break
    default:
      let type = shape.objectType(&random)
      expression(type, depth: random.within(1...3))
      consume([type])
    }
  }

  // MARK: Numbers

  /// Leaves a number or a vector that an object holds, or that is known of one.
  mutating func objectNumber(_ type: ValueType, depth: Int) {
    if random.chance(percent: 12) { return typeSwitch(type, depth: depth) }
    if let members = shape.references.members[type], type != .i32 || random.chance(percent: 50) {
      return read(members[random.below(members.count)], depth: depth)
    }
    guard type == .i32 else { return leaf(type) }
    switch random.below(10) {
    case 0..<2:
      operand(.array, depth: depth)
      code.emit(.arrayLen)
    case 2..<4:
      operand(.i31, depth: depth)
      code.emit(random.chance(percent: 50) ? .i31GetS : .i31GetU)
    case 4..<7:
      reference(shape.objectType(&random), depth: depth)
      test()
    case 7:
      let types = shape.functionsOfType.keys.sorted()
      let wider = shape.references.callTypes(types[random.below(types.count)])
      let source = HeapType.concrete(UInt32(wider[random.below(wider.count)]))
      reference(.reference(random.chance(percent: 50) ? .func : source, nullable: true), depth: depth)
      code.emit(
        random.chance(percent: 50) ? .refTestNull : .refTest,
        .concrete(UInt32(types[random.below(types.count)])))
    default:
      for _ in 0..<2 { reference(.reference(.eq, nullable: true), depth: depth) }
      code.emit(.refEq)
    }
  }
}
