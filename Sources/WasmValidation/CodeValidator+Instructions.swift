import WasmBinary
import WasmISA

extension CodeValidator {
  /// Checks instructions up to and including the `end` of the body or expression.
  ///
  /// This is the hot loop. Most instructions are done with by one entry of a table; a rule looks no further than
  /// the usual case, and leaves all others to the instruction's family. Helpers are `mutating` even where they
  /// change nothing, so that `self` goes to them by address and is not copied.
  mutating func checkInstructions() throws(ValidationError) {
    var families = FamilySet()
    var features = FeatureSet()
    let table = InstructionEntry.table
    while !frames.isEmpty {
      let start = reader.position
      instruction = start
      let entry = table + Int(start.pointee)
      families.formUnion(entry.pointee.families)
      features.formUnion(entry.pointee.features)
      reader.position = start + 1
      switch entry.pointee.rule {
      case .unary:
        let signature = entry.pointee.signature
        let top = operands.count &- 1
        guard top >= floor && operands[top].bits == signature & 0xF else { break }
        operands[top] = ValueType(bits: signature >> 16)
        continue
      case .binary:
        // (A reference type's bits never pass for the two codes: its kind is none of those in signatures.)
        let signature = entry.pointee.signature
        let top = operands.count &- 1
        guard top > floor && operands[top].bits << 4 | operands[top &- 1].bits == signature & 0xFF else {
          break
        }
        operands.pop()
        operands[top &- 1] = ValueType(bits: signature >> 16)
        continue
      case .localGet:
        let index = Int(start[1])
        guard index < 0x80 && index < locals.count && locals[index].isSet else { break }
        reader.position = start + 2
        locals[index].weight.accumulate(weight)
        try push(locals[index].type)
        continue
      case .integer:
        reader.skipInteger()
        try push(ValueType(bits: entry.pointee.signature >> 16))
        continue
      case .load:
        guard skipOrdinaryArgument(naturalAlignment: entry.pointee.naturalAlignment) else { break }
        let top = operands.count &- 1
        guard top >= floor && operands[top] == .i32 else { break }
        gathered.memoryWeight.accumulate(weight)
        operands[top] = ValueType(bits: entry.pointee.signature >> 16)
        continue
      case .store:
        guard skipOrdinaryArgument(naturalAlignment: entry.pointee.naturalAlignment) else { break }
        let top = operands.count &- 1
        let stored = entry.pointee.signature >> 4 & 0xF
        guard top > floor && operands[top].bits == stored && operands[top &- 1] == .i32 else { break }
        gathered.memoryWeight.accumulate(weight)
        operands.truncate(to: top &- 1)
        continue
      case .prefix:
        reader.position = start
        let opcode = reader.opcode()
        families.insert(opcode.family)
        features.insert(opcode.feature)
        try check(opcode)
        continue
      case .family: break
      }
      reader.position = start + 1
      try check(entry.pointee.opcode)
    }
    gathered.families.formUnion(families)
    gathered.features.formUnion(features)
  }

  /// Passes over a memory argument that is in order as most are: memory 0 with 32-bit addresses, an alignment
  /// that is not too large, an offset of at most 28 bits. False if it is another.
  @inline(__always)
  private mutating func skipOrdinaryArgument(naturalAlignment: UInt8) -> Bool {
    let position = reader.position
    guard hasOrdinaryMemory && position.pointee <= naturalAlignment else { return false }
    for length in 1..<5 where position[length] < 0x80 {
      reader.position = position + length + 1
      return true
    }
    return false
  }

  @inline(__always)
  private mutating func check(_ opcode: Opcode) throws(ValidationError) {
    switch opcode.family {
    case .intTest, .intUnary, .floatUnary, .convert, .intCompare, .floatCompare, .intBinary, .floatBinary,
      .simdSplat, .simdUnary, .simdTest, .simdConvert, .simdCompare, .simdBinary, .simdShift, .simdTernary:
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
    case .memory, .memoryRuntime: try checkMemory(opcode)
    case .call: try checkCall(opcode)
    case .global: try checkGlobal(opcode)
    case .parametric: try checkParametric(opcode)
    case .table, .tableRuntime: try checkTable(opcode)
    case .exception: try checkException(opcode)
    case .tryTable: try checkTryTable()
    case .ref: try checkReference(opcode)
    case .refBranch: try checkNullBranch(opcode)
    case .structNew: try checkStructureNew(opcode)
    case .structure: try checkStructure(opcode)
    case .arrayNew: try checkArrayNew(opcode)
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
    case .select:
      try pop(.i32)
      let first = try popAny()
      let second = try popAny()
      guard !first.isReference && !second.isReference else {
        let type = first.isReference ? first : second
        throw invalid(
          "type mismatch: instruction requires numeric or vector type but stack has \(describe(type))")
      }
      guard first == second || first == .bottom || second == .bottom else {
        throw invalid(
          "type mismatch: instruction requires two operands of one type but stack has "
            + describe([second, first]))
      }
      try push(first == .bottom ? second : first)
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

  @inline(__always)
  private mutating func checkLocal(_ opcode: Opcode) throws(ValidationError) {
    let index = reader.u32()
    guard Int(index) < locals.count else { throw unknown("local", index) }
    let local = locals[Int(index)]
    switch Opcode.Local(opcode) {
    case .get:
      guard local.isSet else { throw uninitialized(index) }
      locals[Int(index)].weight.accumulate(weight)
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
    locals[Int(index)].weight.accumulate(2 &* weight)
    guard !locals[Int(index)].isSet else { return }
    locals[Int(index)].isSet = true
    setLocals.push(index)
  }

  @inline(never)
  private func uninitialized(_ index: UInt32) -> ValidationError { invalid("uninitialized local \(index)") }

  private mutating func checkGlobal(_ opcode: Opcode) throws(ValidationError) {
    let index = reader.u32()
    guard Int(index) < facts.globals.count else { throw unknown("global", index) }
    let global = facts.globals[Int(index)]
    gathered.instanceWeight.accumulate(weight)
    switch Opcode.Global(opcode) {
    case .get: try push(global.value)
    case .set:
      guard global.isMutable else { throw invalid("immutable global \(index)") }
      try pop(global.value)
    }
  }

  // MARK: Vectors

  private mutating func checkLane(_ opcode: Opcode) throws(ValidationError) {
    try checkLaneIndex(of: opcode)
    try apply(opcode)
  }

  mutating func checkLaneIndex(of opcode: Opcode) throws(ValidationError) {
    let lane = reader.byte()
    guard lane < opcode.laneCount else { throw invalid("invalid lane index \(lane)") }
  }

  private mutating func checkShuffle(_ opcode: Opcode) throws(ValidationError) {
    for _ in 0..<16 {
      let lane = reader.byte()
      guard lane < 32 else { throw invalid("invalid lane index \(lane)") }
    }
    try apply(opcode)
  }

  // MARK: Types in code

  /// The canonical form of a type that code mentions.
  mutating func resolve(_ type: ValueType) throws(ValidationError) -> ValueType {
    gathered.features.insert(usesOf: type)
    guard type.isReference, let index = type.heapType.index else { return type }
    return .reference(.concrete(try entry(index).id), nullable: type.isNullable)
  }

  mutating func entry(_ index: UInt32) throws(ValidationError) -> TypeTable.Entry {
    guard Int(index) < types.entries.count else { throw unknown("type", index) }
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
