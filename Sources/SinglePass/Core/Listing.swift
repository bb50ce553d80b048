import WasmISA

/// What the code of one function looks like to `explain`, and to whoever walks the stack.
public struct FunctionListing: Sendable {
  /// In the order of their code.
  public var entries: [ListingEntry] = []
  /// Offset of the end of the function's code.
  public var end = 0
  /// Where the stack pointer is, in the order of the code; each holds up to the next.
  public var stackRows: [StackRow] = []
  /// Whether the function's own instance lies right below its return address, once the frame is made.
  public var keepsInstance = false
  /// Where its references are, in the order of the code.
  public var rootRows: [RootRow] = []
  /// The places of its locals that may be references: bytes from T down to each.
  public var localRoots: [Int] = []
  /// Allocations that may find no room: where references are then, and the entry of the instruction. The code for
  /// that comes later, in the same order.
  var rooms: [(roots: RootRow, entry: Int)] = []

  /// Of a function of which nothing is known.
  public init() {}

  /// The last entry that begins at or before an offset in the module's code.
  public func entry(at codeOffset: Int) -> ListingEntry? {
    let count = partition(entries.count) { entries[$0].codeOffset <= codeOffset }
    return count > 0 ? entries[count - 1] : nil
  }

  /// Where the stack pointer is before the instruction at an offset in the module's code runs.
  public func stackRow(at codeOffset: Int) -> StackRow? {
    let count = partition(stackRows.count) { stackRows[$0].codeOffset <= codeOffset }
    return count > 0 ? stackRows[count - 1] : nil
  }

  /// Where references are while what is called right before an offset in the module's code has not returned.
  public func rootRow(at codeOffset: Int) -> RootRow? {
    let count = partition(rootRows.count) { rootRows[$0].codeOffset <= codeOffset }
    return count > 0 ? rootRows[count - 1] : nil
  }

  /// How many of `count` things, of which some at the beginning are so, are so.
  private func partition(_ count: Int, _ isSo: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isSo(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Where the stack pointer of a function is (docs/abi.md has the picture). Right behind a call it is where the
/// convention says that the callee leaves it.
public struct StackRow: Sendable, Equatable {
  /// Offset in the module's code.
  public var codeOffset: Int
  /// Bytes from the stack pointer up to the return address, and up to T; nil while a tail call moves both.
  public var distances: Distances?

  public struct Distances: Sendable, Equatable {
    /// Nil while the link register has it.
    public var returnAddress: Int?
    public var top: Int
  }
}

/// One line of a listing: where the code of something starts, and the value stack there.
public struct ListingEntry: Sendable {
  public enum Subject: Sendable, Equatable {
    /// Prologue: the frame is made, parameters move to where they live.
    case entry
    case opcode(Opcode)
    /// An opcode that is never reached and has no code.
    case unreachable(Opcode)
    /// Where the handler of an exception begins.
    case landing
    /// The traps that the function jumps to.
    case traps
    /// Constants that the function's code reads, from the next multiple of 8 on; bytes before them are padding.
    case constants
    /// A jump table: 32-bit distances from its own start.
    case table
  }

  public var subject: Subject
  /// Offset of the opcode in the module's bytes, or of a handler's clause; for others, of where the reader stands.
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

  /// Notes constants that have just been written from an offset on, if there are any.
  mutating func note(constantsFrom offset: Int) {
    if listing != nil, target.offset > offset { note(.constants, at: reader.position, codeOffset: offset) }
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
    listing?.entries.append(
      ListingEntry(subject: subject, position: start - codeBase, codeOffset: codeOffset, stack: stack))
    if subject != .table, subject != .constants { note(depth: frame.depth) }
  }

  /// Notes, if anybody wants to know, where the stack pointer is from here on, or from an offset: `depth` bytes below T.
  @inline(__always)
  mutating func noteStackPointer(depth: Int, at offset: Int? = nil) {
    if listing != nil { note(depth: depth, at: offset) }
  }

  /// Notes, if anybody wants to know, what the frame that has been made holds.
  @inline(__always)
  mutating func noteFrame() {
    if listing != nil { note(keepsInstance: makesCalls) }
  }

  @inline(never)
  private mutating func note(keepsInstance: Bool) {
    listing?.keepsInstance = keepsInstance
    let roots = describeLocals()
    listing?.localRoots = roots
  }

  /// Notes that a tail call is on the move, up to the jump out of it: there SP is where it will be at entry, below
  /// `argumentBytes` of arguments.
  @inline(__always)
  mutating func noteTailCall(jumpWith argumentBytes: Int?) {
    if listing == nil { return }
    let isPushed = frame.returnAddress == .pushed
    note(
      distances: argumentBytes.map {
        StackRow.Distances(returnAddress: isPushed ? 0 : nil, top: $0 + frame.pushedBytes)
      })
  }

  @inline(never)
  mutating func note(depth: Int, at offset: Int? = nil) {
    var returnAddress: Int? = depth - signature.argumentBytes - 8
    // What was saved is back in its register when the frame is gone.
    if case .register = frame.returnAddress { returnAddress = nil }
    if let distance = returnAddress, distance < 0 { returnAddress = nil }
    note(distances: StackRow.Distances(returnAddress: returnAddress, top: depth), at: offset)
  }

  /// Notes the same where an object's room is asked for: a return address that is in a register as a rule has been stored
  /// at the stack pointer (`Target.makeRoom`).
  mutating func note(depthInRoom depth: Int) {
    if case .register = frame.returnAddress {
      note(distances: StackRow.Distances(returnAddress: 0, top: depth))
    } else {
      note(depth: depth)
    }
  }

  @inline(never)
  private mutating func note(distances: StackRow.Distances?, at offset: Int? = nil) {
    if let last = listing?.stackRows.last, last.distances == distances { return }
    listing?.stackRows.append(StackRow(codeOffset: offset ?? target.offset, distances: distances))
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
    case .v128:
      let vector = target.vector(bits)
      return "v128 " + hexadecimal(vector.high) + hexadecimal(vector.low)
    case .bottom, .reference: return "null"
    }
  }

  private func hexadecimal(_ bits: UInt64) -> String {
    let digits = String(bits, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
