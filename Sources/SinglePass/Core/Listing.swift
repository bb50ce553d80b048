import WasmISA

/// What the code of one function looks like to `explain`.
public struct FunctionListing: Sendable {
  /// In the order of their code.
  public var entries: [ListingEntry] = []
  /// Offset of the end of the function's code.
  public var end = 0
}

/// One line of a listing: where the code of something starts, and the value stack there.
public struct ListingEntry: Sendable {
  public enum Subject: Sendable, Equatable {
    /// Prologue: the frame is made, parameters move to where they live.
    case entry
    case opcode(Opcode)
    /// An opcode that is never reached and has no code.
    case unreachable(Opcode)
    /// The traps that the function jumps to.
    case traps
    /// A jump table: 32-bit distances from its own start.
    case table
  }

  public var subject: Subject
  /// Offset of the opcode in the module's bytes; for what is none, of where the reader stands.
  public var position: Int
  /// Offset of its machine code in the module's code.
  public var codeOffset: Int
  /// The operands before it, bottom first, such as `local 0`, `rax`, `i32 5`, `slot`, `flags`. Of a deep stack
  /// the top is shown, with the number of the operands below it, so that a listing is linear in its code.
  public var stack: [String]
}

extension FunctionCompiler where T: ~Copyable {
  /// Notes, if anybody wants to know, what the code from here on is for; opcodes start at `start`.
  @inline(__always)
  mutating func note(_ subject: ListingEntry.Subject, at start: UnsafePointer<UInt8>) {
    if listing != nil { note(subject, at: start, codeOffset: target.offset) }
  }

  /// Notes a jump table that has just been written.
  mutating func note(table offset: Int?) {
    if listing != nil, let offset { note(.table, at: reader.position, codeOffset: offset) }
  }

  private static var shownOperands: Int { 16 }

  @inline(never)
  private mutating func note(
    _ subject: ListingEntry.Subject, at start: UnsafePointer<UInt8>, codeOffset: Int
  ) {
    let first = max(0, operands.count - Self.shownOperands)
    var stack = first > 0 ? ["\(first) more"] : []
    for index in first..<operands.count { stack.append(describe(operands[index])) }
    listing?.append(
      ListingEntry(subject: subject, position: start - codeBase, codeOffset: codeOffset, stack: stack))
  }

  private func describe(_ operand: Operand) -> String {
    switch operand.form {
    case .constant: return describe(constant: operand.bits, operand.kind)
    case .local: return "local \(operand.local)"
    case .register: return T.name(of: operand.payload)
    case .flags: return "flags"
    case .slot: return "slot"
    }
  }

  private func describe(constant bits: UInt64, _ kind: ValueType.Kind) -> String {
    switch kind {
    case .i32: return "i32 \(Int32(truncatingIfNeeded: bits))"
    case .i64: return "i64 \(Int64(bitPattern: bits))"
    case .f32: return "f32 \(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))"
    case .f64: return "f64 \(Double(bitPattern: bits))"
    case .bottom, .v128, .reference: return "null"
    }
  }
}
