import Testing
import WasmISA

@testable import WasmBinary

/// LEB128 integers: what they mean, in both readers, and what is malformed.
@Suite struct NumberTests {
  enum Width { case u32, u64, s32, s33, s64 }

  @Test(
    arguments: [
      ([0x00], 0), ([0x7F], 127), ([0x80, 0x01], 128), ([0x80, 0x00], 0), ([0xE5, 0x8E, 0x26], 624485),
      ([0xFF, 0xFF, 0xFF, 0xFF, 0x0F], UInt32.max), ([0x80, 0x80, 0x80, 0x80, 0x00], 0),
    ] as [([UInt8], UInt32)])
  func unsigned32(bytes: [UInt8], value: UInt32) throws {
    #expect(try read(bytes) { (cursor) throws(DecodeError) in try cursor.u32() } == value)
    #expect(unchecked(bytes) { $0.u32() } == value)
    #expect(unchecked(bytes) { $0.u64() } == UInt64(value))
  }

  @Test(
    arguments: [
      ([0x00], 0), ([0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01], UInt64.max),
      ([0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01], 1 << 63),
    ] as [([UInt8], UInt64)])
  func unsigned64(bytes: [UInt8], value: UInt64) throws {
    #expect(try read(bytes) { (cursor) throws(DecodeError) in try cursor.u64() } == value)
    #expect(unchecked(bytes) { $0.u64() } == value)
  }

  @Test(
    arguments: [
      ([0x00], 0), ([0x3F], 63), ([0x40], -64), ([0x7F], -1), ([0xC0, 0x00], 64), ([0xBF, 0x7F], -65),
      ([0xFF, 0x7F], -1), ([0xFF, 0xFF, 0xFF, 0xFF, 0x0F], Int64(UInt32.max)),
      ([0x80, 0x80, 0x80, 0x80, 0x70], -1 << 32),
    ] as [([UInt8], Int64)])
  func signed(bytes: [UInt8], value: Int64) throws {
    #expect(try read(bytes) { (cursor) throws(DecodeError) in try cursor.s33() } == value)
    #expect(unchecked(bytes) { $0.s33() } == value)
    #expect(unchecked(bytes) { $0.s32() } == Int32(truncatingIfNeeded: value))
  }

  @Test(
    arguments: [
      ([0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x7F], Int64.min),
      ([0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x00], Int64.max),
    ] as [([UInt8], Int64)])
  func signed64(bytes: [UInt8], value: Int64) throws {
    #expect(unchecked(bytes) { $0.s64() } == value)
    #expect(throws: Never.self) {
      try read(bytes) { (cursor) throws(DecodeError) in try cursor.skipSigned(bits: 64) }
    }
  }

  @Test(arguments: [0, 1, 63, 64, 127, 128, 1 << 31, -1, -64, -65, .min, .max] as [Int64])
  func writtenNumbersAreReadBack(value: Int64) {
    var writer = ByteWriter()
    writer.s64(value)
    writer.u64(UInt64(bitPattern: value))
    writer.fixed(UInt32(truncatingIfNeeded: value))
    let (signed, unsigned, fixed) = unchecked(writer.bytes) { ($0.s64(), $0.u64(), $0.fixed(UInt32.self)) }
    #expect(signed == value)
    #expect(unsigned == UInt64(bitPattern: value))
    #expect(fixed == UInt32(truncatingIfNeeded: value))
  }

  static let tooLong = "integer representation too long"
  static let tooLarge = "integer too large"
  static let end = "unexpected end of section or function"

  @Test(
    arguments: [
      (.u32, [], end), (.u32, [0x80], end), (.u32, [0x80, 0x80, 0x80, 0x80], end),
      (.u32, [0x80, 0x80, 0x80, 0x80, 0x80], tooLong), (.u32, [0x80, 0x80, 0x80, 0x80, 0x80, 0x00], tooLong),
      (.u32, [0xFF, 0xFF, 0xFF, 0xFF, 0x1F], tooLarge), (.u32, [0x80, 0x80, 0x80, 0x80, 0x70], tooLarge),
      (.u64, [UInt8](repeating: 0x80, count: 10) + [0], tooLong),
      (.u64, [UInt8](repeating: 0x80, count: 9) + [0x02], tooLarge),
      (.s32, [0x80, 0x80, 0x80, 0x80, 0x08], tooLarge), (.s32, [0xFF, 0xFF, 0xFF, 0xFF, 0x0F], tooLarge),
      (.s32, [0x80, 0x80, 0x80, 0x80, 0x1F], tooLarge), (.s32, [0xFF, 0xFF, 0xFF, 0xFF, 0x4F], tooLarge),
      (.s32, [0x80, 0x80, 0x80, 0x80, 0x80, 0x00], tooLong), (.s32, [0xFF], end),
      (.s33, [0x80, 0x80, 0x80, 0x80, 0x10], tooLarge), (.s33, [0xFF, 0xFF, 0xFF, 0xFF, 0x6F], tooLarge),
      (.s64, [UInt8](repeating: 0x80, count: 9) + [0x7E], tooLarge),
      (.s64, [UInt8](repeating: 0xFF, count: 9) + [0x01], tooLarge),
      (.s64, [UInt8](repeating: 0xFF, count: 10) + [0x7F], tooLong),
    ] as [(Width, [UInt8], String)])
  func malformed(width: Width, bytes: [UInt8], message: String) {
    let error = #expect(throws: DecodeError.self) {
      try read(bytes) { (cursor) throws(DecodeError) in
        switch width {
        case .u32: _ = try cursor.u32()
        case .u64: _ = try cursor.u64()
        case .s32: try cursor.skipSigned(bits: 32)
        case .s33: _ = try cursor.s33()
        case .s64: try cursor.skipSigned(bits: 64)
        }
      }
    }
    #expect(error?.message == message)
  }

  private func read<T>(
    _ bytes: [UInt8], _ body: (inout ByteCursor) throws(DecodeError) -> T
  ) throws(DecodeError) -> T {
    try bytes.withUnsafeBufferPointer { (buffer) throws(DecodeError) in
      var cursor = ByteCursor(buffer)
      let value = try body(&cursor)
      #expect(cursor.isAtEnd)
      return value
    }
  }

  private func unchecked<T>(_ bytes: [UInt8], _ body: (inout InstructionReader) -> T) -> T {
    bytes.withUnsafeBufferPointer { buffer in
      var reader = InstructionReader(at: buffer.baseAddress!)
      let value = body(&reader)
      #expect(reader.position == buffer.baseAddress! + buffer.count)
      return value
    }
  }
}
