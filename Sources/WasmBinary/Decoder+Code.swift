import WasmISA

/// Function bodies and expressions (spec: Binary Format › Instructions, Code Section): scanned for what the
/// grammar demands, and left where they are.
extension Decoder {
  mutating func codeSection() throws(DecodeError) {
    let start = cursor.offset
    let count = try cursor.length(limit: ImplementationLimits.functions, of: "function bodies")
    usesData = false
    for _ in 0..<count { module.code.append(try functionBody()) }
    guard !usesData || module.dataCount != nil else {
      throw failure("data count section required", at: start)
    }
  }

  private mutating func functionBody() throws(DecodeError) -> FunctionBody {
    let start = cursor.offset
    let size = try cursor.length(limit: ImplementationLimits.bodyBytes, of: "bytes in a function body")
    let end = cursor.offset + size
    let bodyStart = cursor.offset
    let locals = try locals()
    let code: CodeRange
    if scansBodies {
      code = try expression()
      guard cursor.offset == end else {
        throw sizeMismatch("a function body", declared: size, read: cursor.offset - bodyStart, at: start)
      }
    } else {
      code = try cursor.skip(end - cursor.offset)
    }
    return FunctionBody(locals: locals, code: code, start: bodyStart)
  }

  private mutating func locals() throws(DecodeError) -> [(count: UInt32, type: ValueType)] {
    let start = cursor.offset
    let runs = try cursor.length()
    guard runs > 0 else { return [] }
    var locals: [(count: UInt32, type: ValueType)] = []
    locals.reserveCapacity(runs)
    var total: UInt64 = 0
    for _ in 0..<runs {
      let count = try cursor.u32()
      total += UInt64(count)
      locals.append((count, try cursor.valueType()))
    }
    guard total <= UInt64(UInt32.max) else { throw failure("too many locals: \(total)", at: start) }
    return locals
  }

  /// Scans an expression to the `end` that closes it.
  mutating func expression() throws(DecodeError) -> CodeRange {
    let start = cursor.offset
    elseAllowed.removeAll(keepingCapacity: true)
    while true {
      let instruction = cursor.offset
      let opcode = try cursor.opcode()
      try cursor.require(opcode.feature, for: "illegal opcode", at: instruction)
      try cursor.skipImmediates(of: opcode)
      switch opcode {
      case .end: guard elseAllowed.popLast() != nil else { return start..<cursor.offset }
      case .else:
        guard elseAllowed.last == true else {
          throw failure("END opcode expected: there is no if to which an else belongs", at: cursor.offset - 1)
        }
        elseAllowed[elseAllowed.count - 1] = false
      case .if: try enterBlock(elseAllowed: true)
      case .block, .loop, .tryTable: try enterBlock(elseAllowed: false)
      default: if opcode.immediates.nameData { usesData = true }
      }
    }
  }

  private mutating func enterBlock(elseAllowed isIf: Bool) throws(DecodeError) {
    guard elseAllowed.count < ImplementationLimits.nesting else {
      throw failure(
        "blocks nested too deeply, the implementation limit is \(ImplementationLimits.nesting)",
        at: cursor.offset)
    }
    elseAllowed.append(isIf)
  }
}

extension Immediates {
  /// Whether a data segment is among them.
  fileprivate var nameData: Bool { self == .data || self == .typeData || self == .dataMemory }
}
