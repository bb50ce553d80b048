import WasmISA

/// The types that instructions and definitions mention (spec: Binary Format › Types).
extension ByteCursor {
  /// A type's constructor: a negative number that the format holds to one byte.
  mutating func typeCode() throws(DecodeError) -> UInt8 {
    let code = try byte()
    guard code < 0x80 else { throw failure("integer representation too long", at: offset) }
    return code
  }

  mutating func valueType(orElse message: StaticString = "malformed reference type") throws(DecodeError)
    -> ValueType
  {
    let start = offset
    let code = try typeCode()
    switch code {
    case 0x64: return try allowed(.reference(try heapType(), nullable: false), at: start)
    case 0x63: return try allowed(.reference(try heapType(), nullable: true), at: start)
    default:
      guard let type = ValueType(code: code) else {
        throw failure("\(message)", at: start, of: ProposalSyntax.proposal(ofHeapType: code))
      }
      return try allowed(type, at: start)
    }
  }

  /// The type, if its feature is on.
  func allowed(_ type: ValueType, at start: Int) throws(DecodeError) -> ValueType {
    if let feature = type.feature { try require(feature, for: "malformed value type", at: start) }
    return type
  }

  mutating func heapType() throws(DecodeError) -> HeapType {
    let start = offset
    // One byte with bit 6 set is a negative number: an abstract type.
    if let code = next, code & 0xC0 == 0x40 {
      try skip(1)
      guard let type = HeapType(code: code) else {
        throw failure("malformed heap type", at: start, of: ProposalSyntax.proposal(ofHeapType: code))
      }
      return type
    }
    let index = try s33()
    guard index >= 0 else { throw failure("integer representation too long", at: start) }
    return HeapType(encodedIndex: index)
  }
}
