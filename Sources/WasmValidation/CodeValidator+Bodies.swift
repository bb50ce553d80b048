import WasmBinary
import WasmISA

/// Whole pieces of code: function bodies and constant expressions.
extension CodeValidator {
  /// Checks a function's body and appends its facts.
  mutating func checkBody(_ body: FunctionBody, of index: UInt32) throws(ValidationError) {
    let type = types.entries[Int(facts.functionTypes[Int(index)])]
    start(at: body.code, results: type.results)
    function = index
    gathered.firstLoop = facts.loops.count
    try declareLocals(type.operands, body.locals)
    try checkInstructions()
    try finishFacts()
    function = nil
  }

  /// Checks a constant expression, whose value matches a canonical type.
  mutating func checkConstant(_ range: CodeRange, is type: ValueType) throws(ValidationError) {
    try requireConstant(range)
    start(at: range, results: types.list(of: type))
    try checkInstructions()
    facts.features.formUnion(gathered.features)
  }

  private mutating func start(at range: CodeRange, results: TypeList) {
    reader = InstructionReader(at: base + range.lowerBound)
    instruction = reader.position
    codeEnd = base + range.upperBound
    lastPlainStart = min(codeEnd - 1, base + bytes.count - Self.plainReach)
    self.results = results
    gathered = FunctionFacts()
    memoryWeight = 0
    operands.truncate(to: 0)
    locals.truncate(to: 0)
    setLocals.truncate(to: 0)
    frames.truncate(to: 0)
    frames.push(
      ControlFrame(kind: .body, parameters: .empty, results: results, height: 0, setLocals: 0, weight: 1))
    (floor, isUnreachable, weight) = (0, false, 1)
    plainLocals = 0
    reserveOperands()
  }

  /// How many bytes from where a plain instruction starts are looked at.
  private static var plainReach: Int { 16 }

  private mutating func declareLocals(
    _ parameters: TypeList, _ runs: [(count: UInt32, type: ValueType)]
  ) throws(ValidationError) {
    // The decoder has made sure that the sum is a 32-bit number.
    let count = runs.reduce(parameters.length) { $0 + Int($1.count) }
    guard count <= ImplementationLimits.locals else {
      throw invalid("too many locals: \(count), the implementation limit is \(ImplementationLimits.locals)")
    }
    guard facts.localTypes.count + count <= ImplementationLimits.moduleLocals else {
      throw invalid(
        "too many locals in the module, the implementation limit is \(ImplementationLimits.moduleLocals)")
    }
    for index in 0..<parameters.length {
      locals.push(LocalVariable(type: types[parameters, index], isSet: true))
    }
    if types.hasVectors { noteVectors(in: parameters) }
    for run in runs {
      let type = try resolve(run.type)
      let local = LocalVariable(type: type, isSet: type.isDefaultable)
      for _ in 0..<run.count { locals.push(local) }
    }
    plainLocals = min(count, 0x80)
  }

  private mutating func finishFacts() throws(ValidationError) {
    try checkHeight()
    gathered.memoryWeight = UInt32(clamping: memoryWeight)
    gathered.firstLocal = facts.localTypes.count
    gathered.localCount = locals.count
    gathered.loopCount = facts.loops.count - gathered.firstLoop
    let gatheredLocals = locals.elements(0..<locals.count)
    facts.localTypes.append(contentsOf: gatheredLocals.lazy.map(\.type))
    facts.localWeights.append(contentsOf: gatheredLocals.lazy.map { UInt32(clamping: $0.weight) })
    facts.features.formUnion(gathered.features)
    facts.functions.append(gathered)
    types.removeTemporaries()
  }

  /// The function that a valid constant expression refers to; nil if it is of another form than `ref.func`.
  func function(_ expression: CodeRange) -> UInt32? {
    var reader = InstructionReader(at: base + expression.lowerBound)
    guard reader.opcode() == .refFunc else { return nil }
    let index = reader.u32()
    return reader.opcode() == .end ? index : nil
  }

  /// Checks that all instructions are constant (spec: Validation › Instructions › Constant Expressions), and
  /// notes the functions that they refer to.
  private mutating func requireConstant(_ range: CodeRange) throws(ValidationError) {
    reader = InstructionReader(at: base + range.lowerBound)
    while true {
      instruction = reader.position
      let opcode = reader.opcode()
      switch opcode {
      case .end: return
      case .i32Const, .i64Const, .f32Const, .f64Const, .v128Const, .refNull, .refI31, .structNew,
        .structNewDefault, .arrayNew, .arrayNewDefault, .arrayNewFixed, .anyConvertExtern, .externConvertAny:
        reader.skipImmediates(of: opcode)
      case .i32Add, .i32Sub, .i32Mul, .i64Add, .i64Sub, .i64Mul: facts.features.insert(.extendedConst)
      case .refFunc:
        // An index that is out of bounds is an error of `ref.func` itself.
        let index = Int(reader.u32())
        if index < isDeclared.count { isDeclared[index] = true }
      case .globalGet:
        let index = reader.u32()
        guard Int(index) < facts.globals.count else {
          throw invalid(ValidationError.unknown("global", index, among: facts.globals.count, " before this"))
        }
        guard !facts.globals[Int(index)].isMutable else {
          throw invalid("constant expression required: global \(index) is mutable")
        }
      default: throw invalid("constant expression required: \(opcode) is not constant")
      }
    }
  }
}
