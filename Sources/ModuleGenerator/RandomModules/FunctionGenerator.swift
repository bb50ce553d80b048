import WasmBinary
import WasmISA

/// Makes the body of one function, at random: valid by construction, and sure to end.
///
/// Code is made as a tree: what leaves a value on the stack (`expression`) is made of what leaves values, and between
/// two of them may come what leaves the stack as it is (`statement`): a call, a loop, a branch out of all of it. So
/// operands are alive across everything there is.
///
/// Loops end because each has a counter of its own, which every branch back to its start decrements. Recursion ends because
/// functions that may come to themselves again spend fuel (`RandomShape.Role`).
struct FunctionGenerator {
  /// What a branch may go to.
  struct Label {
    /// The operands of the branch.
    var types: [ValueType]
    /// The local that counts how often the start of a loop is still gone back to; nil for all other labels.
    var counter: Int?
  }

  var shape: RandomShape
  var random: Random
  var code = CodeWriter()
  let type: FunctionType
  let role: RandomShape.Role
  /// The types of all locals; more are added as they are needed.
  private(set) var locals: [ValueType]
  /// Locals of a type that anything may be written to.
  private(set) var variables: [ValueType: [Int]] = [:]
  /// Locals that hold addresses within the first page of a memory.
  private(set) var pointers: [AddressType: Int] = [:]
  /// Where values wait to be compared with themselves.
  private var scratch: [ValueType: Int] = [:]
  /// The labels in scope, that of the function first.
  var labels: [Label]
  /// How often the code runs at most, for each time that the function is called.
  var repetitions = 1
  /// How many blocks that catch something are open.
  var handlers = 0
  /// How many instructions the function should have.
  let size: Int

  static let maximalRepetitions = 24
  static let deepestNesting = 7

  init(type: FunctionType, role: RandomShape.Role, size: Int, shape: RandomShape, random: Random) {
    self.type = type
    self.role = role
    self.size = size
    self.shape = shape
    self.random = random
    locals = type.parameters
    labels = [Label(types: type.results)]
    for (index, type) in type.parameters.enumerated() { variables[type, default: []].append(index) }
    declareVariables()
  }

  private mutating func declareVariables() {
    // More than there are registers, at times.
    let most = random.pick([(40, 2), (40, 5), (20, 14)])
    for type in shape.numbers where random.chance(percent: 75) {
      for _ in 0..<random.within(1...most) { variables[type, default: []].append(addLocal(type)) }
    }
    if shape.features.contains(.referenceTypes) {
      for type in shape.referenceTypes where random.chance(percent: 30) {
        variables[type, default: []].append(addLocal(type))
      }
    }
    for address in Set(shape.memories.map(\.limits.address)).sorted(by: { $0.rawValue < $1.rawValue }) {
      if random.chance(percent: 60) { pointers[address] = addLocal(address.valueType) }
    }
  }

  mutating func addLocal(_ type: ValueType) -> Int {
    locals.append(type)
    return locals.count - 1
  }

  /// A local that nothing else is ever kept in.
  mutating func scratch(_ type: ValueType) -> Int {
    if let local = scratch[type] { return local }
    let local = addLocal(type)
    scratch[type] = local
    return local
  }

  /// The declarations of the locals that are no parameters.
  var declarations: [(count: UInt32, type: ValueType)] {
    var runs: [(count: UInt32, type: ValueType)] = []
    for type in locals[type.parameters.count...] {
      if let last = runs.last, last.type == type {
        runs[runs.count - 1].count += 1
      } else {
        runs.append((count: 1, type: type))
      }
    }
    return runs
  }

  mutating func generate() {
    if role == .fuelled { spendFuel() }
    setVariables()
    while code.count < size * 3 / 4 { statement() }
    if random.chance(percent: 60) { storeVariables() }
    if role == .leaf || !has(.tailCall) || !random.chance(percent: 40) || !tailCall() {
      ending(type.results, own: true)
    }
    code.emit(.end)
  }

  /// Gives variables values that no other has, so that it shows when one is taken for another.
  private mutating func setVariables() {
    for local in type.parameters.count..<locals.count
    where random.chance(percent: 50) && !locals[local].isReference {
      if pointers.values.contains(local) { continue }
      constant(locals[local])
      code.emit(.localSet, local)
    }
  }

  /// Stores some variables where their values show.
  private mutating func storeVariables() {
    for type in [ValueType.i32, .i64, .f64] {
      guard let variable = variable(type) else { continue }
      let address = shape.memories[0].limits.address
      code.integer(0, address.valueType)
      code.emit(.localGet, variable)
      if type == .f64 { canonicalize(type) }
      let opcode: Opcode = type == .i32 ? .i32Store : type == .i64 ? .i64Store : .f64Store
      code.emit(opcode, MemoryArgument(alignment: 2, memory: 0, offset: UInt64(8 * random.below(100))))
    }
  }

  /// Whether the function has become large enough.
  var isLargeEnough: Bool { code.count >= size }

  private mutating func spendFuel() {
    code.emit(.globalGet, RandomShape.fuel)
    code.emit(.i32Eqz)
    code.emit(.if, .empty)
    labels.append(Label(types: []))
    for type in type.results { constant(type) }
    code.emit(.return)
    labels.removeLast()
    code.emit(.end)
    code.emit(.globalGet, RandomShape.fuel)
    code.i32(1)
    code.emit(.i32Sub)
    code.emit(.globalSet, RandomShape.fuel)
  }

  // MARK: The stack

  /// Leaves values of some types on the stack.
  mutating func values(_ types: [ValueType]) { values(types, inRegisters: random.chance(percent: 40)) }

  /// Leaves values of some types on the stack, perhaps nearly each in a register of its own.
  private mutating func values(_ types: [ValueType], inRegisters: Bool) {
    for type in types {
      if inRegisters, !type.isReference, !random.chance(percent: 10) {
        inRegister(type)
      } else {
        expression(type, depth: random.below(3))
      }
    }
  }

  /// Leaves the operands of a branch on the stack, above others that it leaves behind. As much as half of the time
  /// all of them are in registers, which may be just as many as there are.
  mutating func operands(_ types: [ValueType]) {
    if random.chance(percent: 50) {
      let registers = random.pick([(70, .i32), (30, .f64), (shape.hasVectors ? 30 : 0, ValueType.v128)])
      for _ in 0..<random.below(13) { inRegister(registers) }
      values(types, inRegisters: true)
    } else {
      if random.chance(percent: 80) { _ = pressure(random.within(1...12)) }
      values(types)
    }
  }

  /// Leaves a number of operands on the stack that nobody asked for, most of them in registers.
  /// - Returns: their types.
  mutating func pressure(_ count: Int) -> [ValueType] {
    // Registers of one class fill up exactly only if nothing else comes between.
    let only = random.pick([
      (50, nil), (25, .i32), (10, .i64), (15, .f64), (shape.hasVectors ? 25 : 0, ValueType.v128),
    ])
    return (0..<count).map { _ in
      if let only, !random.chance(percent: 5) {
        inRegister(only)
        return only
      }
      let type = random.pick([
        (50, .i32), (25, .i64), (8, .f32), (17, .f64), (shape.hasVectors ? 40 : 0, ValueType.v128),
      ])
      switch random.below(10) {
      case 0: leaf(type)
      case 1: load(type)
      case 2: expression(type, depth: 2)
      default: inRegister(type)
      }
      return type
    }
  }

  /// Takes values off the stack, the last of the types first.
  mutating func consume(_ types: some Sequence<ValueType>) {
    for type in types.reversed() {
      if let variable = variable(type), random.chance(percent: 85) {
        if type.kind == .i32 || type.kind == .i64, random.chance(percent: 30) {
          code.emit(.localGet, variable)
          code.emit(type == .i32 ? .i32Xor : .i64Xor)
        }
        code.emit(.localSet, variable)
      } else {
        code.emit(.drop)
      }
    }
  }

  /// Makes one value of several, and of all of them as far as can be.
  /// - Parameters:
  ///   - types: those of the values on the stack, at least one.
  ///   - result: the type of what is left.
  mutating func fold(_ types: [ValueType], into result: ValueType) {
    var types = types
    while types.count > 1 {
      let last = types.removeLast()
      let below = types[types.count - 1]
      if below.isReference || last.isReference && below != .i32 {
        consume([last])
      } else {
        convert(last, to: below)
        code.emit(
          below == .v128
            ? [.i8x16Add, .v128Xor, .i64x2Sub, .i16x8Mul][random.below(4)]
            : below == .i32
              ? [.i32Add, .i32Xor, .i32Sub, .i32Mul][random.below(4)]
              : below == .i64
                ? [.i64Add, .i64Xor, .i64Sub, .i64Mul][random.below(4)]
                : below == .f32
                  ? [.f32Add, .f32Sub, .f32Mul, .f32Min][random.below(4)]
                  : [.f64Add, .f64Sub, .f64Mul, .f64Max][random.below(4)])
      }
    }
    convert(types[0], to: result)
  }

  /// Converts the value on top of the stack; what cannot be converted is replaced.
  private mutating func convert(_ type: ValueType, to result: ValueType) {
    if type == result { return }
    if result.isReference {
      consume([type])
      return leaf(result)
    }
    if type.isReference {
      code.emit(.refIsNull)
      return convert(.i32, to: result)
    }
    if type == .v128 { return numberOfVector(result) }
    if result == .v128 {
      if type == .f32 || type == .f64 { canonicalize(type) }
      return code.emit(
        type == .i32
          ? [.i8x16Splat, .i16x8Splat, .i32x4Splat][random.below(3)]
          : type == .i64 ? .i64x2Splat : type == .f32 ? .f32x4Splat : .f64x2Splat)
    }
    let saturating = shape.features.contains(.saturatingTruncation)
    switch (type, result) {
    case (.i32, .i64): code.emit(random.chance(percent: 50) ? .i64ExtendI32S : .i64ExtendI32U)
    case (.i32, .f32): code.emit(random.chance(percent: 50) ? .f32ConvertI32S : .f32ConvertI32U)
    case (.i32, .f64): code.emit(random.chance(percent: 50) ? .f64ConvertI32S : .f64ConvertI32U)
    case (.i64, .i32): code.emit(.i32WrapI64)
    case (.i64, .f32): code.emit(random.chance(percent: 50) ? .f32ConvertI64S : .f32ConvertI64U)
    case (.i64, .f64): code.emit(random.chance(percent: 50) ? .f64ConvertI64S : .f64ConvertI64U)
    case (.f32, .f64): code.emit(.f64PromoteF32)
    case (.f64, .f32): code.emit(.f32DemoteF64)
    case (.f32, .i32) where saturating:
      code.emit(random.chance(percent: 50) ? .i32TruncSatF32S : .i32TruncSatF32U)
    case (.f32, .i64) where saturating:
      code.emit(random.chance(percent: 50) ? .i64TruncSatF32S : .i64TruncSatF32U)
    case (.f64, .i32) where saturating:
      code.emit(random.chance(percent: 50) ? .i32TruncSatF64S : .i32TruncSatF64U)
    case (.f64, .i64) where saturating:
      code.emit(random.chance(percent: 50) ? .i64TruncSatF64S : .i64TruncSatF64U)
    default:
      // Whether it is positive: a value of any type becomes a bit of it.
      if type == .f32 { code.f32(bits: 0) } else { code.f64(bits: 0) }
      code.emit(type == .f32 ? .f32Gt : .f64Gt)
      convert(.i32, to: result)
    }
  }

  // MARK: Choices

  /// A local of a type that may be written, if there is one.
  mutating func variable(_ type: ValueType) -> Int? {
    guard let variables = variables[type] else { return nil }
    return variables[random.below(variables.count)]
  }

  /// A global of a type, if there is one.
  mutating func global(_ type: ValueType, mutable: Bool) -> Int? {
    let matching = shape.globals.indices.filter {
      $0 != RandomShape.fuel && shape.globals[$0].value == type && (shape.globals[$0].isMutable || !mutable)
    }
    return matching.isEmpty ? nil : matching[random.below(matching.count)]
  }

  func has(_ feature: Feature) -> Bool { shape.features.contains(feature) }
}
