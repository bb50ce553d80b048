import WasmBinary
import WasmISA

extension CodeValidator {
  /// Checks instructions up to and including the `end` of the body or expression.
  ///
  /// Helpers are `mutating` even where they change nothing, so that `self` goes to them by address and is not copied.
  mutating func checkInstructions() throws(ValidationError) {
    while !frames.isEmpty {
      checkPlainInstructions()
      instruction = reader.position
      guard instruction < codeEnd else { throw invalid("END opcode expected") }
      try checkInstruction()
    }
    guard reader.position == codeEnd else { throw invalid("section size mismatch") }
  }

  /// Checks instructions as long as each is as most are, and stops before the first that is not.
  ///
  /// This is the hot loop: what it works with stays in registers. It reads up to nine bytes at once, with care for
  /// the end of the module alone; that code goes on behind the end of its body is noticed there.
  @inline(__always)
  private mutating func checkPlainInstructions() {
    let table = table
    let last = lastPlainStart
    let weight = UInt64(weight)
    let lacksOrdinaryMemory: UInt8 = hasOrdinaryMemory ? 0 : 0xFF
    let bottom = operands.base
    // Where the topmost operand may lie at the lowest, if there is one.
    let floor = bottom + floor
    var position = reader.position
    var top = bottom + operands.count - 1
    var highest = top
    var features = gathered.features
    while position <= last {
      let entry = table + Int(position.pointee)
      switch entry.pointee.rule {
      case .plain:
        let bytes = UnsafeRawPointer(position + 1).loadUnaligned(as: UInt64.self)
        let types = UnsafeRawPointer(top - 1).loadUnaligned(as: UInt64.self)
        // The last byte of an integer has its upper bit clear. One of five bytes or more is left to others.
        let integer = UInt32(truncatingIfNeeded: ~bytes &>> UInt64(entry.pointee.integerStart))
        let end = integer & 0x8080_8080 | entry.pointee.integerEnd
        let argument = (UInt8(truncatingIfNeeded: bytes) | lacksOrdinaryMemory) & entry.pointee.argumentMask
        guard
          (types ^ entry.pointee.operands) & entry.pointee.operandMask == 0
            && top + 1 - Int(entry.pointee.pops) >= floor
            && end != 0 && argument <= entry.pointee.naturalAlignment
        else { break }
        features.formUnion(entry.pointee.features)
        memoryWeight &+= weight & UInt64(bitPattern: Int64(Int8(bitPattern: entry.pointee.argumentMask)))
        position += Int(entry.pointee.length) &+ end.trailingZeroBitCount &>> 3
        top += Int(entry.pointee.delta)
        top[Int(entry.pointee.resultPlace)] = entry.pointee.result
        if top > highest { highest = top }
        continue
      case .localGet:
        let index = Int(position[1])
        guard index < plainLocals && locals[index].isSet else { break }
        locals[index].weight &+= weight
        position += 2
        top += 1
        top.pointee = locals[index].type
        if top > highest { highest = top }
        continue
      case .localSet:
        let index = Int(position[1])
        guard index < plainLocals && locals[index].isSet && top >= floor && top.pointee == locals[index].type
        else { break }
        locals[index].weight &+= 2 &* weight
        position += 2
        top -= Int(entry.pointee.pops)
        continue
      default: break
      }
      break
    }
    reader.position = position
    operands.setCount(top + 1 - bottom)
    gathered.features = features
    gathered.maximumHeight = max(gathered.maximumHeight, UInt32(truncatingIfNeeded: highest + 1 - bottom))
  }

  /// Checks one instruction, whatever it is.
  @inline(__always)
  private mutating func checkInstruction() throws(ValidationError) {
    let entry = table + Int(instruction.pointee)
    // What has a rule of its own here has no other immediates than an integer, and a block's type.
    if instruction > lastPlainStart || !hasShortForm(entry) { try checkForm() }
    gathered.features.formUnion(entry.pointee.features)
    reader.position = instruction + 1
    switch entry.pointee.rule {
    case .block: try enterBlock(.block)
    case .loop: try enterBlock(.loop)
    case .if: try checkIf()
    case .else: try checkElse()
    case .end: try checkEnd()
    case .branch: try checkBranch()
    case .branchIf: try checkBranchIf()
    case .return: try checkReturn()
    case .call: try checkCall(.direct)
    case .globalGet: try checkGlobal(.get)
    case .globalSet: try checkGlobal(.set)
    case .select: try checkSelect()
    case .plain, .localGet, .localSet, .other:
      try checkForm()
      reader.position = instruction
      let opcode = reader.opcode()
      gathered.features.insert(opcode.feature)
      try check(opcode)
    }
  }

  /// Whether an integer that follows the opcode has at most four bytes.
  @inline(__always)
  private func hasShortForm(_ entry: UnsafePointer<InstructionEntry>) -> Bool {
    let bytes = UnsafeRawPointer(instruction + 1).loadUnaligned(as: UInt32.self)
    return ~bytes & 0x8080_8080 | entry.pointee.integerEnd != 0
  }

  /// Checks the form of the instruction, so that the reader may read it.
  @inline(never)
  mutating func checkForm() throws(ValidationError) {
    do {
      try WasmBinary.checkForm(of: bytes, at: instruction - base)
    } catch {
      throw ValidationError(offset: error.offset, function: function, message: error.message)
    }
  }

  @inline(__always)
  private mutating func check(_ opcode: Opcode) throws(ValidationError) {
    switch opcode.family {
    case .intTest, .intUnary, .floatUnary, .convert, .intCompare, .floatCompare, .intBinary, .floatBinary,
      .wideArithmetic, .simdSplat, .simdUnary, .simdTest, .simdConvert, .simdCompare, .simdBinary, .simdShift,
      .simdTernary:
      try apply(opcode)
    case .const, .simdConst:
      reader.skipImmediates(of: opcode)
      try apply(opcode)
    case .local: try checkLocal(opcode)
    case .control: try checkControl(opcode)
    case .load, .store, .simdLoad, .simdStore: try checkAccess(opcode)
    case .simdLoadLane, .simdStoreLane: try checkLaneAccess(opcode)
    case .simdExtractLane, .simdReplaceLane: try checkLane(opcode)
    case .simdShuffle: try checkShuffle(opcode)
    case .atomic, .atomicRuntime: try checkAtomic(opcode)
    case .memory, .memoryRuntime: try checkMemory(opcode)
    case .call: try checkCall(Opcode.Call(opcode))
    case .global: try checkGlobal(Opcode.Global(opcode))
    case .parametric: try checkParametric(opcode)
    case .table, .tableRuntime: try checkTable(opcode)
    case .exception: try checkException(opcode)
    case .tryTable: try checkTryTable()
    case .ref: try checkReference(opcode)
    case .refBranch: try checkNullBranch(opcode)
    case .structNew: try checkStructureNew(opcode)
    case .structure: try checkStructure(opcode)
    case .arrayNew: try checkArrayNew(opcode)
    case .arrayNewSegment: try checkArrayNewSegment(opcode)
    case .array: try checkArray(opcode)
    case .arrayRuntime: try checkArrayRuntime(opcode)
    case .cast: try checkCast(opcode)
    case .castBranch: try checkCastBranch(opcode)
    case .externConvert: try checkExternConvert(opcode)
    case .i31: try checkSmallInteger(opcode)
    }
  }

  /// Pops and pushes what the opcode table says.
  ///
  /// - Parameter address: the address type of the memory that the immediates name.
  @inline(never)
  mutating func apply(_ opcode: Opcode, address: ValueType = .i32) throws(ValidationError) {
    guard let signature = opcode.signature else { return }
    let height = operands.count
    var index = signature.parameterCount
    while index > 0 {
      index &-= 1
      guard popIfMatching(operand(signature.packed, index, address)) else {
        let required = (0..<signature.parameterCount).map { operand(signature.packed, $0, address) }
        throw mismatch(required, height: height)
      }
    }
    for index in 0..<signature.resultCount { try push(operand(signature.packed, 4 &+ index, address)) }
  }

  /// The type that a nibble of a packed signature stands for; up to the address, codes are a type's bits.
  @inline(__always)
  private func operand(_ signature: UInt32, _ index: Int, _ address: ValueType) -> ValueType {
    let code = signature >> UInt32(truncatingIfNeeded: 4 &* index) & 0xF
    return code == Signature.Operand.address.rawValue ? address : ValueType(bits: code)
  }

  // MARK: Values and variables

  private mutating func checkParametric(_ opcode: Opcode) throws(ValidationError) {
    switch Opcode.Parametric(opcode) {
    case .drop: _ = try popAny()
    case .select: try checkSelect()
    case .selectTyped:
      let count = reader.u32()
      guard count == 1 else { throw invalid("invalid result arity: select needs one type and has \(count)") }
      let type = try resolve(reader.valueType())
      try pop(.i32)
      try pop(type)
      try pop(type)
      try push(type)
    }
  }

  private mutating func checkSelect() throws(ValidationError) {
    try pop(.i32)
    let first = try popAny()
    let second = try popAny()
    guard !first.isReference && !second.isReference else {
      let type = first.isReference ? first : second
      throw mismatch("instruction requires numeric or vector type but stack has \(describe(type))")
    }
    guard first == second || first == .bottom || second == .bottom else {
      throw mismatch(
        "instruction requires two operands of one type but stack has "
          + describe([second, first]))
    }
    try push(first == .bottom ? second : first)
  }

  @inline(__always)
  private mutating func checkLocal(_ opcode: Opcode) throws(ValidationError) {
    let index = reader.u32()
    guard Int(index) < locals.count else { throw unknown("local", index, among: locals.count) }
    let local = locals[Int(index)]
    switch Opcode.Local(opcode) {
    case .get:
      guard local.isSet else { throw uninitialized(index) }
      locals[Int(index)].weight &+= UInt64(weight)
      try push(local.type)
    case .set:
      try pop(local.type)
      set(index)
    case .tee:
      try pop(local.type)
      try push(local.type)
      set(index)
    }
  }

  @inline(__always)
  private mutating func set(_ index: UInt32) {
    locals[Int(index)].weight &+= UInt64(2 &* weight)
    guard !locals[Int(index)].isSet else { return }
    locals[Int(index)].isSet = true
    setLocals.push(index)
  }

  @inline(never)
  private func uninitialized(_ index: UInt32) -> ValidationError {
    let type = describe(locals[Int(index)].type)
    return invalid("uninitialized local \(index): its type \(type) has no default value")
  }

  private mutating func checkGlobal(_ op: Opcode.Global) throws(ValidationError) {
    let index = reader.u32()
    guard Int(index) < facts.globals.count else { throw unknown("global", index, among: facts.globals.count) }
    let global = facts.globals[Int(index)]
    gathered.instanceWeight.accumulate(weight)
    switch op {
    case .get:
      if global.value == .v128 { gathered.features.insert(.simd) }
      try push(global.value)
    case .set:
      guard global.isMutable else { throw immutable("global", index) }
      try pop(global.value)
    }
  }

  /// A write to something that is declared without `mut`.
  @inline(never)
  func immutable(_ what: StaticString, _ index: UInt32? = nil) -> ValidationError {
    invalid("immutable \(what)\(index.map { " \($0)" } ?? ""): to be written it has to be declared (mut …)")
  }

  // MARK: Vectors

  private mutating func checkLane(_ opcode: Opcode) throws(ValidationError) {
    try checkLaneIndex(of: opcode)
    try apply(opcode)
  }

  mutating func checkLaneIndex(of opcode: Opcode) throws(ValidationError) {
    let lane = reader.byte()
    guard lane < opcode.laneCount else { throw invalidLane(lane, of: opcode.laneCount) }
  }

  private mutating func checkShuffle(_ opcode: Opcode) throws(ValidationError) {
    for _ in 0..<16 {
      let lane = reader.byte()
      guard lane < 32 else { throw invalidLane(lane, of: 32) }
    }
    try apply(opcode)
  }

  private func invalidLane(_ lane: UInt8, of count: Int) -> ValidationError {
    invalid("invalid lane index \(lane): there are \(count) lanes")
  }

  // MARK: Types in code

  /// The canonical form of a type that code mentions.
  mutating func resolve(_ type: ValueType) throws(ValidationError) -> ValueType {
    gathered.features.insert(usesOf: type)
    guard type.isReference, let index = type.heapType.index else { return type }
    return .reference(.concrete(try entry(index).id), nullable: type.isNullable)
  }

  mutating func entry(_ index: UInt32) throws(ValidationError) -> TypeTable.Entry {
    guard Int(index) < types.entries.count else { throw unknown("type", index, among: types.entries.count) }
    return types.entries[Int(index)]
  }

  mutating func entry(
    _ index: UInt32, _ kind: TypeTable.Entry.Kind, _ name: StaticString
  ) throws(ValidationError) -> TypeTable.Entry {
    let entry = try entry(index)
    guard entry.kind == kind else { throw invalid("type mismatch: type \(index) is not \(name)") }
    return entry
  }

  mutating func functionType(_ index: UInt32) throws(ValidationError) -> TypeTable.Entry {
    try entry(index, .function, "a function type")
  }
}

extension UInt32 {
  /// Adds without overflow: what would be too much stays at the maximum.
  @inline(__always)
  mutating func accumulate(_ other: UInt32) {
    let (sum, overflow) = addingReportingOverflow(other)
    self = overflow ? .max : sum
  }
}
