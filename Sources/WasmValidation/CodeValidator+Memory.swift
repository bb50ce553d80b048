import WasmBinary
import WasmISA

/// Memories and tables.
extension CodeValidator {
  // MARK: Loads and stores

  @inline(__always)
  mutating func checkAccess(_ opcode: Opcode) throws(ValidationError) {
    try apply(opcode, address: try accessedAddress(opcode))
  }

  mutating func checkLaneAccess(_ opcode: Opcode) throws(ValidationError) {
    let address = try accessedAddress(opcode)
    try checkLaneIndex(of: opcode)
    try apply(opcode, address: address)
  }

  mutating func checkAtomic(_ opcode: Opcode) throws(ValidationError) {
    guard opcode.immediates == .memarg else {
      _ = reader.byte()
      return try apply(opcode)
    }
    if opcode.family == .atomicRuntime { noteRuntimeCall() }
    try apply(opcode, address: try accessedAddress(opcode, isAtomic: true))
  }

  /// Checks a memory argument and returns the type of the memory's addresses.
  @inline(__always)
  private mutating func accessedAddress(
    _ opcode: Opcode, isAtomic: Bool = false
  ) throws(ValidationError) -> ValueType {
    let argument = reader.memoryArgument()
    let address = try memory(argument.memory).limits.address
    guard argument.alignment <= opcode.naturalAlignment else {
      throw overaligned(argument, opcode)
    }
    guard !isAtomic || argument.alignment == opcode.naturalAlignment else {
      throw invalid("atomic alignment must be natural: \(1 << argument.alignment) < \(opcode.accessWidth)")
    }
    guard address == .i64 || argument.offset <= UInt64(UInt32.max) else {
      throw invalid("offset out of range: \(argument.offset)")
    }
    if argument.memory == 0 {
      memoryWeight &+= UInt64(weight)
    } else {
      gathered.instanceWeight.accumulate(weight)
      gathered.features.insert(.multiMemory)
    }
    return address.valueType
  }

  @inline(never)
  private func overaligned(_ argument: MemoryArgument, _ opcode: Opcode) -> ValidationError {
    let alignment = UInt64(1) << UInt64(argument.alignment)
    return invalid(
      "alignment must not be larger than natural: \(alignment) > \(1 << opcode.naturalAlignment)")
  }

  // MARK: Whole memories

  mutating func checkMemory(_ opcode: Opcode) throws(ValidationError) {
    if opcode.family == .memory {
      gathered.instanceWeight.accumulate(weight)
      switch Opcode.Memory(opcode) {
      case .size: try apply(opcode, address: try address(memory: reader.u32()))
      }
      return
    }
    noteRuntimeCall()
    switch Opcode.MemoryRuntime(opcode) {
    case .grow: try apply(opcode, address: try address(memory: reader.u32()))
    case .initialize:
      let segment = reader.u32()
      let address = try address(memory: reader.u32())
      try requireData(segment)
      try pop(address, .i32, .i32)
    case .dataDrop: try requireData(reader.u32())
    case .copy:
      let destination = try address(memory: reader.u32())
      let source = try address(memory: reader.u32())
      try pop(destination, source, smaller(destination, source))
    case .fill:
      let address = try address(memory: reader.u32())
      try pop(address, .i32, address)
    }
  }

  @inline(__always)
  private mutating func memory(_ index: UInt32) throws(ValidationError) -> MemoryType {
    guard Int(index) < facts.memories.count else {
      throw unknown("memory", index, among: facts.memories.count)
    }
    return facts.memories[Int(index)]
  }

  private mutating func address(memory index: UInt32) throws(ValidationError) -> ValueType {
    if index > 0 { gathered.features.insert(.multiMemory) }
    return try memory(index).limits.address.valueType
  }

  mutating func requireData(_ index: UInt32) throws(ValidationError) {
    guard Int(index) < dataCount else { throw unknown("data segment", index, among: dataCount) }
  }

  /// The type of a length that both of two address types can express.
  private func smaller(_ a: ValueType, _ b: ValueType) -> ValueType { a == .i64 ? b : a }

  /// Pops three operands, the last one first.
  mutating func pop(_ first: ValueType, _ second: ValueType, _ third: ValueType) throws(ValidationError) {
    let height = operands.count
    guard popIfMatching(third) && popIfMatching(second) && popIfMatching(first) else {
      throw mismatch([first, second, third], height: height)
    }
  }

  // MARK: Tables

  mutating func checkTable(_ opcode: Opcode) throws(ValidationError) {
    if opcode.family == .table {
      gathered.instanceWeight.accumulate(weight)
      let index = reader.u32()
      let table = try table(index)
      let address = table.limits.address.valueType
      switch Opcode.Table(opcode) {
      case .get:
        try pop(address)
        try push(table.element)
      case .set:
        noteWrite(toTable: Int(index))
        try pop(table.element)
        try pop(address)
      case .size: try push(address)
      }
      return
    }
    noteRuntimeCall()
    switch Opcode.TableRuntime(opcode) {
    case .initialize:
      let segment = reader.u32()
      let table = try writtenTable()
      let element = try element(segment)
      guard registry.matches(element, table.element) else {
        throw invalid(
          "type mismatch: element segment's type \(describe(element)) "
            + "does not match table's element type \(describe(table.element))")
      }
      try pop(table.limits.address.valueType, .i32, .i32)
    case .elementDrop: _ = try element(reader.u32())
    case .copy:
      let destination = try writtenTable()
      let source = try table(reader.u32())
      guard registry.matches(source.element, destination.element) else {
        throw invalid(
          "type mismatch: source element type \(describe(source.element)) "
            + "does not match destination element type \(describe(destination.element))")
      }
      let (first, second) = (destination.limits.address.valueType, source.limits.address.valueType)
      try pop(first, second, smaller(first, second))
    case .grow:
      let table = try writtenTable()
      let address = table.limits.address.valueType
      try pop(address)
      try pop(table.element)
      try push(address)
    case .fill:
      let table = try writtenTable()
      let address = table.limits.address.valueType
      try pop(address, table.element, address)
    }
  }

  /// The table whose index comes next, for an instruction that writes to it.
  private mutating func writtenTable() throws(ValidationError) -> TableType {
    let index = reader.u32()
    let table = try table(index)
    noteWrite(toTable: Int(index))
    return table
  }

  /// Notes that a table may come to have any functions.
  mutating func noteWrite(toTable index: Int) { facts.tableFunctions[index] = .any }

  /// Notes that a table may have a function, or anything if that is nil.
  mutating func note(function: UInt32?, inTable index: Int) {
    guard let function else { return noteWrite(toTable: index) }
    facts.tableFunctions[index].add(facts.typeIDs[Int(facts.functionTypes[Int(function)])])
  }

  mutating func table(_ index: UInt32) throws(ValidationError) -> TableType {
    guard Int(index) < facts.tables.count else { throw unknown("table", index, among: facts.tables.count) }
    return facts.tables[Int(index)]
  }

  mutating func element(_ index: UInt32) throws(ValidationError) -> ValueType {
    guard Int(index) < elementTypes.count else {
      throw unknown("elem segment", index, among: elementTypes.count)
    }
    return elementTypes[Int(index)]
  }
}
