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
  private(set) var pointers: [AddressType: [Int]] = [:]
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
    if shape.hasObjects {
      for _ in 0..<random.pick([(40, 1), (40, 3), (20, 8)]) {
        let type = shape.objectType(&random)
        variables[type, default: []].append(addLocal(type))
      }
    }
    for address in Set(shape.memories.map(\.limits.address)).sorted(by: { $0.rawValue < $1.rawValue }) {
      if random.chance(percent: 60) {
        pointers[address] = (0..<random.within(1...3)).map { _ in addLocal(address.valueType) }
      }
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
    if random.chance(percent: 20) { returnEarly() }
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
    where !locals[local].isDefaultable
      || random.chance(percent: locals[local].isReference ? 30 : 50)
        && (!locals[local].isReference || shape.references.isObject(locals[local]))
    {
      if pointers.values.contains(where: { $0.contains(local) }) { continue }
      constant(locals[local])
      code.emit(.localSet, local)
    }
  }

  /// Stores some variables where their values show.
  private mutating func storeVariables() {
    for global in shape.globals.indices.dropFirst()
    where shape.globals[global].isMutable && shape.references.isObject(shape.globals[global].value) {
      guard random.chance(percent: 50), let variable = variable(shape.globals[global].value) else { continue }
      code.emit(.localGet, variable)
      code.emit(.globalSet, global)
    }
    for type in [ValueType.i32, .i64, .f64] {
      let variables = variables[type] ?? []
      for _ in 0..<min(variables.count, random.within(1...4)) {
        let address = shape.memories[0].limits.address
        code.integer(0, address.valueType)
        code.emit(.localGet, variables[random.below(variables.count)])
        if type == .f64 { canonicalize(type) }
        let opcode: Opcode = type == .i32 ? .i32Store : type == .i64 ? .i64Store : .f64Store
        code.emit(opcode, MemoryArgument(alignment: 2, memory: 0, offset: UInt64(8 * random.below(100))))
      }
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

  // MARK: Choices

  /// A local of a type, if there is one; if it is a type of references, perhaps one of a subtype.
  mutating func variable(_ type: ValueType) -> Int? {
    variable(among: type.isReference ? shape.references.subtypes[type] : nil, or: type)
  }

  /// A local that a value of a type may be written to, if there is one.
  mutating func variable(for type: ValueType) -> Int? {
    variable(among: type.isReference ? shape.references.supertypes[type] : nil, or: type)
  }

  private mutating func variable(among types: [ValueType]?, or type: ValueType) -> Int? {
    var type = type
    if let types, variables[type] == nil || random.chance(percent: 30) {
      let present = types.filter { variables[$0] != nil }
      guard !present.isEmpty else { return nil }
      type = present[random.below(present.count)]
    }
    guard let variables = variables[type] else { return nil }
    return variables[random.below(variables.count)]
  }

  /// A global whose value is of a type, if there is one.
  mutating func global(_ type: ValueType) -> Int? {
    let matching = shape.globals.indices.filter {
      $0 != RandomShape.fuel && shape.references.matches(shape.globals[$0].value, type)
    }
    return matching.isEmpty ? nil : matching[random.below(matching.count)]
  }

  func has(_ feature: Feature) -> Bool { shape.features.contains(feature) }
}
