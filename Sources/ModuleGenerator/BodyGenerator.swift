import WasmBinary
import WasmISA

/// Makes the body of one function, as statements of a program in C would be compiled.
struct BodyGenerator {
  private(set) var code = ByteWriter()
  /// The locals besides the parameters.
  private(set) var declarations: [(count: UInt32, type: ValueType)] = []

  let shape: ModuleShape
  var random: Random
  private let function: ModuleShape.Function
  private let type: FunctionType
  /// The types of all locals, and the indices of those of a type.
  private var locals: [ValueType] = []
  private var localsOfType: [ValueType: [Int]] = [:]
  /// Locals that have been written lately and not been read since, the latest last.
  private var unread: [Int] = []
  /// How many blocks are open; none of them has results.
  private var depth = 0

  private static let deepest = 14

  init(_ function: ModuleShape.Function, _ shape: ModuleShape, random: Random) {
    self.function = function
    self.shape = shape
    self.random = random
    type = shape.types[Int(function.type)]
    locals = type.parameters
    declare(.i32, 1 + min(40, function.size / 70))
    if self.random.chance(percent: 25) { declare(.i64, self.random.within(1...4)) }
    if self.random.chance(percent: 12) { declare(.f64, self.random.within(1...6)) }
    if self.random.chance(percent: 4) { declare(.f32, self.random.within(1...3)) }
    for (index, type) in locals.enumerated() { localsOfType[type, default: []].append(index) }
  }

  private mutating func declare(_ type: ValueType, _ count: Int) {
    declarations.append((UInt32(count), type))
    locals += Array(repeating: type, count: count)
  }

  mutating func generate() {
    // The frame of variables whose address is taken.
    let frame = random.chance(percent: 35) ? random.within(1...20) * 16 : 0
    let base = locals.count - 1
    let hasFrame = frame > 0 && locals[base] == .i32
    if hasFrame {
      emit(.globalGet, 0)
      constant(frame)
      code.opcode(.i32Sub)
      emit(.localTee, base)
      emit(.globalSet, 0)
    }
    while code.bytes.count < function.size { statement() }
    if hasFrame {
      emit(.localGet, base)
      constant(frame)
      code.opcode(.i32Add)
      emit(.globalSet, 0)
    }
    if let result = type.results.first { expression(result, depth: 2) }
    code.opcode(.end)
  }

  // MARK: Statements

  private enum Statement {
    case assign, increment, store, call, guarded, alternative, loop, jumpTable, leave, setGlobal, returns
  }

  private static let statements: [(weight: Int, element: Statement)] = [
    (300, .assign), (70, .increment), (170, .store), (120, .call), (150, .guarded), (35, .alternative),
    (35, .loop), (5, .jumpTable), (60, .leave), (10, .setGlobal), (10, .returns),
  ]

  private mutating func statements(_ range: ClosedRange<Int>) {
    for _ in 0..<random.within(range) { statement() }
  }

  private mutating func statement() {
    let statement = random.pick(Self.statements)
    switch statement {
    case .assign: assign()
    case .increment:
      let local = local(.i32)
      emit(.localGet, local)
      constant(random.pick([(60, 1), (20, 4), (20, -1)]))
      code.opcode(.i32Add)
      write(.localSet, local)
    case .store: store()
    case .call:
      if let result = call(depth: 2) {
        if localsOfType[result] == nil || random.chance(percent: 25) {
          code.opcode(.drop)
        } else {
          write(.localSet, local(result))
        }
      }
    case .guarded where canNest:
      open(.block)
      condition()
      branch(.brIf, 0)
      statements(1...4)
      close()
    case .alternative where canNest:
      condition()
      open(.if)
      statements(1...3)
      if random.chance(percent: 60) {
        code.opcode(.else)
        statements(1...3)
      }
      close()
    case .loop where canNest:
      open(.loop)
      statements(1...4)
      condition()
      branch(.brIf, 0)
      close()
    case .jumpTable where canNest: jumpTable()
    case .leave where depth > 0:
      condition()
      branch(.brIf, random.below(depth))
    case .setGlobal:
      expression(.i32, depth: 1)
      emit(.globalSet, 1)
    case .returns where depth > 0:
      condition()
      open(.if)
      if let result = type.results.first { expression(result, depth: 1) }
      code.opcode(.return)
      close()
    case .guarded, .alternative, .loop, .jumpTable, .leave, .returns: assign()
    }
  }

  private var canNest: Bool { depth < Self.deepest && code.bytes.count < function.size }

  private mutating func assign() {
    let index = min(random.below(locals.count), random.below(locals.count))
    expression(locals[index], depth: random.within(1...3))
    write(.localSet, index)
  }

  private mutating func store() {
    variable(.i32, depth: 1)
    let (opcode, type, alignment) = random.pick([
      (58, (Opcode.i32Store, ValueType.i32, 2)), (16, (.i32Store8, .i32, 0)), (14, (.i64Store, .i64, 3)),
      (6, (.i32Store16, .i32, 1)), (5, (.f64Store, .f64, 3)), (1, (.f32Store, .f32, 2)),
    ])
    expression(type, depth: random.within(0...2))
    memory(opcode, alignment)
  }

  /// Returns the type of the result that is on the stack then.
  private mutating func call(depth: Int) -> ValueType? {
    if random.chance(percent: 12) {
      let index = random.below(shape.types.count)
      let type = shape.types[index]
      for parameter in type.parameters { expression(parameter, depth: depth - 1) }
      variable(.i32, depth: 1)
      emit(.callIndirect, index)
      code.u32(0)
      return type.results.first
    }
    // Few functions are called often.
    let callee = min(random.below(shape.functions.count), random.below(shape.functions.count))
    let type = shape.types[Int(shape.functions[callee].type)]
    for parameter in type.parameters { expression(parameter, depth: depth - 1) }
    emit(.call, callee)
    return type.results.first
  }

  private mutating func jumpTable() {
    let count = random.pick([
      (50, random.within(3...8)), (40, random.within(8...30)), (10, random.within(30...100)),
    ])
    for _ in 0...count { open(.block) }
    variable(.i32, depth: 1)
    code.opcode(.brTable)
    code.u32(UInt32(count))
    for _ in 0..<count { code.u32(UInt32(random.below(count))) }
    code.u32(UInt32(count))
    for remaining in stride(from: count, to: 0, by: -1) {
      close()
      statements(1...2)
      branch(.br, remaining - 1)
    }
    close()
  }

  private mutating func open(_ opcode: Opcode) {
    code.opcode(opcode)
    code.blockType(.empty)
    depth += 1
  }

  private mutating func close() {
    code.opcode(.end)
    depth -= 1
  }

  private mutating func branch(_ opcode: Opcode, _ label: Int) { emit(opcode, label) }

  // MARK: Expressions

  private mutating func condition() {
    if random.chance(percent: 30) {
      variable(.i32, depth: 1)
      if random.chance(percent: 60) { code.opcode(.i32Eqz) }
    } else {
      comparison(depth: 2)
    }
  }

  /// Leaves a value of a number type on the stack.
  /// - Parameter depth: how deep the tree of operators may be.
  private mutating func expression(_ type: ValueType, depth: Int) {
    if type == .i32 ? random.chance(percent: 28) : random.chance(percent: 12) {
      number(type)
    } else {
      variable(type, depth: depth)
    }
  }

  /// Leaves a value on the stack that is no constant: an operand of what a compiler has not computed itself.
  private mutating func variable(_ type: ValueType, depth: Int) {
    guard depth > 0, random.chance(percent: 70) else { return read(type) }
    switch type {
    case .i64: int64(depth - 1)
    case .f32: float(.f32, depth - 1)
    case .f64: float(.f64, depth - 1)
    default: int32(depth - 1)
    }
  }

  private mutating func number(_ type: ValueType) {
    switch type {
    case .i64:
      code.opcode(.i64Const)
      code.s64(random.chance(percent: 70) ? Int64(random.below(256)) : Int64(bitPattern: random.next()))
    case .f32:
      code.opcode(.f32Const)
      code.fixed(Float(random.below(1000)).bitPattern)
    case .f64:
      code.opcode(.f64Const)
      code.fixed((Double(random.below(100_000)) / 64).bitPattern)
    default: constant(smallNumber())
    }
  }

  /// A local, rather one that has been written lately: what is written is read, mostly. Without a local of the type, a
  /// load.
  private mutating func read(_ type: ValueType) {
    if localsOfType[type] == nil { return load(type) }
    var index = local(type)
    if let place = unread.lastIndex(where: { locals[$0] == type }), random.chance(percent: 60) {
      index = unread.remove(at: place)
    }
    emit(.localGet, index)
  }

  private mutating func load(_ type: ValueType) {
    read(.i32)
    switch type {
    case .i64: memory(.i64Load, 3)
    case .f32: memory(.f32Load, 2)
    case .f64: memory(.f64Load, 3)
    default:
      let (opcode, alignment) = random.pick([
        (66, (Opcode.i32Load, 2)), (20, (.i32Load8U, 0)), (4, (.i32Load8S, 0)), (6, (.i32Load16U, 1)),
        (4, (.i32Load16S, 1)),
      ])
      memory(opcode, alignment)
    }
  }

  private mutating func int32(_ depth: Int) {
    switch random.below(100) {
    case 0..<38: load(.i32)
    case 38..<64:
      variable(.i32, depth: depth)
      if random.chance(percent: 70) { constant(smallNumber()) } else { expression(.i32, depth: depth) }
      code.opcode(random.pick([(85, .i32Add), (15, .i32Sub)]))
    case 64..<84:
      variable(.i32, depth: depth)
      if random.chance(percent: 75) { constant(smallNumber()) } else { expression(.i32, depth: depth) }
      code.opcode(
        random.pick([
          (34, .i32And), (14, .i32Or), (8, .i32Xor), (18, .i32Shl), (12, .i32ShrU), (5, .i32ShrS),
          (8, .i32Mul),
          (1, .i32Rotl),
        ]))
    case 84..<90: comparison(depth: depth)
    case 90..<94:
      variable(.i32, depth: depth)
      expression(.i32, depth: depth)
      comparison(depth: depth)
      code.opcode(.select)
    case 94..<96:
      variable(.i32, depth: depth)
      write(.localTee, local(.i32))
    case 96:
      variable(.i64, depth: depth)
      code.opcode(.i32WrapI64)
    case 97:
      variable(.i32, depth: depth)
      code.opcode(random.pick([(50, .i32Clz), (30, .i32Ctz), (20, .i32Popcnt)]))
    case 98:
      variable(.i32, depth: depth)
      constant(random.within(3...1000))
      code.opcode(random.pick([(40, .i32DivU), (30, .i32DivS), (20, .i32RemU), (10, .i32RemS)]))
    default: emit(.globalGet, 1)
    }
  }

  private mutating func int64(_ depth: Int) {
    switch random.below(100) {
    case 0..<40: load(.i64)
    case 40..<75:
      variable(.i64, depth: depth)
      expression(.i64, depth: depth)
      code.opcode(
        random.pick([
          (40, .i64Add), (12, .i64Sub), (10, .i64Mul), (14, .i64And), (10, .i64Or), (6, .i64Xor),
          (4, .i64Rotl),
          (4, .i64DivU),
        ]))
    case 75..<88:
      variable(.i64, depth: depth)
      code.opcode(.i64Const)
      code.s64(Int64(random.below(64)))
      code.opcode(random.pick([(45, .i64Shl), (45, .i64ShrU), (10, .i64ShrS)]))
    case 88..<98:
      variable(.i32, depth: depth)
      code.opcode(random.pick([(70, .i64ExtendI32U), (30, .i64ExtendI32S)]))
    default: emit(.globalGet, 2)
    }
  }

  private mutating func float(_ type: ValueType, _ depth: Int) {
    let isDouble = type == .f64
    switch random.below(100) {
    case 0..<36: load(type)
    case 36..<84:
      variable(type, depth: depth)
      expression(type, depth: depth)
      code.opcode(
        isDouble
          ? random.pick([(35, .f64Add), (20, .f64Sub), (35, .f64Mul), (10, .f64Div)])
          : random.pick([(35, .f32Add), (20, .f32Sub), (35, .f32Mul), (10, .f32Div)]))
    case 84..<92:
      variable(type, depth: depth)
      code.opcode(
        isDouble
          ? random.pick([(50, .f64Neg), (40, .f64Abs), (10, .f64Sqrt)])
          : random.pick([(50, .f32Neg), (40, .f32Abs), (10, .f32Sqrt)]))
    default:
      variable(.i32, depth: depth)
      code.opcode(isDouble ? .f64ConvertI32S : .f32ConvertI32S)
    }
  }

  /// Leaves the i32 of a comparison on the stack.
  private mutating func comparison(depth: Int) {
    let kind = random.below(100)
    if kind < 6, localsOfType[.f64] != nil {
      variable(.f64, depth: depth)
      expression(.f64, depth: depth)
      code.opcode(random.pick([(40, .f64Lt), (30, .f64Gt), (20, .f64Eq), (10, .f64Ne)]))
    } else if kind < 12 {
      variable(.i64, depth: depth)
      expression(.i64, depth: depth)
      code.opcode(random.pick([(40, .i64Eq), (20, .i64Ne), (25, .i64LtU), (15, .i64GtS)]))
    } else if kind < 30 {
      variable(.i32, depth: depth)
      code.opcode(.i32Eqz)
    } else {
      variable(.i32, depth: depth)
      if random.chance(percent: 65) { constant(smallNumber()) } else { expression(.i32, depth: depth) }
      code.opcode(
        random.pick([
          (30, .i32Eq), (22, .i32Ne), (12, .i32LtS), (10, .i32LtU), (8, .i32GtS), (8, .i32GtU), (5, .i32GeS),
          (5, .i32LeU),
        ]))
    }
  }

  // MARK: Instructions

  /// One of the locals of a type that there is one of, if it is not i32; the first are used most.
  private mutating func local(_ type: ValueType) -> Int {
    guard let indices = localsOfType[type] else { preconditionFailure("there are locals of the type") }
    return indices[min(random.below(indices.count), random.below(indices.count))]
  }

  private mutating func smallNumber() -> Int {
    switch random.below(100) {
    case 0..<62: random.below(64)
    case 62..<76: -1 - random.below(32)
    case 76..<90: random.below(8192)
    case 90..<97: 1024 + random.below(1 << 20)
    default: Int(Int32(truncatingIfNeeded: random.next()))
    }
  }

  private mutating func constant(_ value: Int) {
    code.opcode(.i32Const)
    code.s64(Int64(value))
  }

  private mutating func memory(_ opcode: Opcode, _ alignment: Int) {
    let offset = random.pick([(35, 0), (50, 4 * random.within(1...16)), (15, 4 * random.within(16...200))])
    code.opcode(opcode)
    code.memoryArgument(MemoryArgument(alignment: UInt8(alignment), memory: 0, offset: UInt64(offset)))
  }

  private mutating func write(_ opcode: Opcode, _ local: Int) {
    emit(opcode, local)
    if unread.count == 8 { unread.removeFirst() }
    unread.append(local)
  }

  private mutating func emit(_ opcode: Opcode, _ index: Int) {
    code.opcode(opcode)
    code.u32(UInt32(index))
  }
}
