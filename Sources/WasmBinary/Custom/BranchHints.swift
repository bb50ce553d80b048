import WasmISA

/// What a module's branch hint section says (spec: Appendix › Custom Sections › Branch Hints).
public struct BranchHints: Sendable, Equatable {
  /// Whether a conditional branch is likely to be taken.
  public struct Hint: Sendable, Equatable {
    /// Distance of the branch's opcode from the start of its function's body (`FunctionBody.start`).
    public var offset: UInt32
    public var isLikely: Bool

    public init(offset: UInt32, isLikely: Bool) {
      self.offset = offset
      self.isLikely = isLikely
    }
  }

  /// The hints in one function's body.
  public struct Function: Sendable, Equatable {
    /// The function's index, imports counted.
    public var index: UInt32
    public var hints: [Hint]

    public init(index: UInt32, hints: [Hint]) {
      self.index = index
      self.hints = hints
    }
  }

  public var functions: [Function] = []

  /// A section without hints.
  public init() {}

  /// The name that the custom section has.
  public static let sectionName: Name = "metadata.code.branch_hint"

  /// Writes the content of the section.
  public func encode(into writer: inout ByteWriter) {
    writer.vector(functions) { writer, function in
      writer.u32(function.index)
      writer.vector(function.hints) { writer, hint in
        writer.u32(hint.offset)
        writer.u32(1)
        writer.byte(hint.isLikely ? 1 : 0)
      }
    }
  }

  /// Reads the content of a section.
  init(_ cursor: inout ByteCursor) throws(DecodeError) {
    for _ in 0..<(try cursor.length()) {
      var function = Function(index: try cursor.u32(), hints: [])
      for _ in 0..<(try cursor.length()) {
        let offset = try cursor.u32()
        let start = cursor.offset
        guard try cursor.u32() == 1 else {
          throw cursor.failure("@metadata.code.branch_hint section: missing reserved byte", at: start)
        }
        let value = try cursor.byte()
        guard value < 2 else {
          throw cursor.failure("@metadata.code.branch_hint section: invalid hint value", at: start + 1)
        }
        function.hints.append(Hint(offset: offset, isLikely: value == 1))
      }
      functions.append(function)
    }
    guard cursor.isAtEnd else {
      throw cursor.failure("@metadata.code.branch_hint section: section size mismatch", at: cursor.offset)
    }
  }
}
