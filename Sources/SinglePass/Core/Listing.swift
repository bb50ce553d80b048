import WasmISA

/// One line of what `explain` shows: an opcode, the value stack before it, and where its code starts.
public struct ListingEntry: Sendable {
  /// nil: the function's entry.
  public var opcode: Opcode?
  /// Offset of the opcode in the module's bytes.
  public var position: Int
  /// Offset of its machine code in the module's code.
  public var codeOffset: Int
  /// The operands, bottom first, such as `local 0`, `rax`, `5`, `slot`, `flags`.
  public var stack: [String]
}

extension FunctionCompiler where T: ~Copyable {
  /// Notes an opcode that is about to be compiled; the reader stands behind it.
  @inline(never)
  mutating func note(_ opcode: Opcode?) {
    guard listing != nil else { return }
    var stack: [String] = []
    for index in 0..<operands.count { stack.append(describe(operands[index])) }
    // The reader is behind the opcode; all opcodes with a prefix are longer, but the listing wants their start.
    listing?.append(
      ListingEntry(
        opcode: opcode, position: reader.position - codeBase, codeOffset: target.offset, stack: stack))
  }

  private func describe(_ operand: Operand) -> String {
    switch operand.form {
    case .constant: return "\(operand.kind) \(Int64(bitPattern: operand.bits))"
    case .local: return "local \(operand.local)"
    case .register: return T.name(of: operand.payload)
    case .flags: return "flags"
    case .slot: return "slot"
    }
  }
}
