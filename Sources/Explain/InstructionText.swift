import WasmBinary
import WasmISA

/// An instruction as flat text, with functions by their names and other indices as numbers. Immediates that few
/// instructions have are left out.
func instructionText(_ bytes: [UInt8], at offset: Int, _ names: FunctionNames) -> String {
  bytes.withUnsafeBufferPointer { bytes in
    guard let base = bytes.baseAddress else { return "" }
    var reader = InstructionReader(at: base + offset)
    let opcode = reader.opcode()
    if opcode.immediates == .function { return "\(opcode.mnemonic) \(names.operand(reader.u32()))" }
    return opcode.mnemonic + immediatesText(of: opcode, &reader)
  }
}

private func immediatesText(of opcode: Opcode, _ reader: inout InstructionReader) -> String {
  switch opcode.immediates {
  case .none, .zeroByte: return ""
  case .local, .label, .function, .global, .type, .memory, .tag, .data, .element: return " \(reader.u32())"
  case .table:
    let table = reader.u32()
    return table == 0 ? "" : " \(table)"
  case .typeTable:
    let type = reader.u32()
    let table = reader.u32()
    return (table == 0 ? "" : " \(table)") + " (type \(type))"
  case .i32: return " \(reader.s32())"
  case .i64: return " \(reader.s64())"
  case .f32: return " \(Float(bitPattern: reader.fixed(UInt32.self)))"
  case .f64: return " \(Double(bitPattern: reader.fixed(UInt64.self)))"
  case .memarg: return memoryArgumentText(of: opcode, &reader)
  case .blockType: return blockTypeText(&reader)
  case .tryTable:
    let type = blockTypeText(&reader)
    let count = Int(reader.u32())
    let clauses = (0..<min(count, 8)).map { _ in " " + clauseText(reader.catchClause()) }.joined()
    return type + clauses + (count > 8 ? " … (\(count) clauses)" : "")
  case .labelTable:
    let count = Int(reader.u32()) + 1
    let labels = (0..<min(count, 8)).map { _ in " \(reader.u32())" }.joined()
    return labels + (count > 8 ? " … (\(count) labels)" : "")
  case .heapType: return " \(reader.heapType())"
  case .tablePair, .memoryPair, .typeField, .typeCount, .typeElement, .typePair, .elementTable, .typeData,
    .dataMemory:
    return " \(reader.u32()) \(reader.u32())"
  case .v128:
    return " i32x4" + (0..<4).map { _ in " 0x" + String(reader.fixed(UInt32.self), radix: 16) }.joined()
  case .lanes16: return (0..<16).map { _ in " \(reader.byte())" }.joined()
  case .lane: return " \(reader.byte())"
  case .memargLane: return memoryArgumentText(of: opcode, &reader) + " \(reader.byte())"
  case .selectTypes, .castLabel: return " …"
  }
}

private func memoryArgumentText(of opcode: Opcode, _ reader: inout InstructionReader) -> String {
  let argument = reader.memoryArgument()
  return (argument.memory == 0 ? "" : " \(argument.memory)")
    + (argument.offset == 0 ? "" : " offset=\(argument.offset)")
    + (Int(argument.alignment) == opcode.naturalAlignment
      ? "" : " align=\(1 << Int(argument.alignment & 63))")
}

/// A clause of a `try_table`, such as `(catch 0 1)`.
func clauseText(_ bytes: [UInt8], at offset: Int) -> String {
  bytes.withUnsafeBufferPointer { bytes in
    guard let base = bytes.baseAddress else { return "" }
    var reader = InstructionReader(at: base + offset)
    return clauseText(reader.catchClause())
  }
}

private func blockTypeText(_ reader: inout InstructionReader) -> String {
  switch reader.blockType() {
  case .empty: return ""
  case .value(let type): return " (result \(type))"
  case .type(let index): return " (type \(index))"
  }
}

private func clauseText(_ clause: CatchClause) -> String {
  let suffix = clause.hasReference ? "_ref" : ""
  guard let tag = clause.tag else { return "(catch_all\(suffix) \(clause.label))" }
  return "(catch\(suffix) \(tag) \(clause.label))"
}
