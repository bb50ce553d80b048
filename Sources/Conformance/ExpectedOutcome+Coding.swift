import WasmISA
import WasmText

extension ExpectedOutcome {
  /// What is expected, as bytes: no more than `byteLimit`, and `tooLarge` instead of more.
  public func encoded() -> [UInt8] {
    var writer = ByteWriter()
    switch self {
    case .anyReturn: writer.write(0 as UInt8)
    case .values(let patterns):
      writer.write(1 as UInt8)
      writer.write(patterns) { $1.write($0) }
    case .trap(let message): writer.write(2, message)
    case .exhaustion(let message): writer.write(3, message)
    case .exception: writer.write(4 as UInt8)
    case .acceptance(let acceptance):
      writer.write(5 as UInt8)
      writer.write(acceptance.rawValue)
    case .moduleTrap(let message): writer.write(6, message)
    case .rejection(let stage, let message):
      writer.write(7 as UInt8)
      writer.write(stage.rawValue)
      writer.write(message)
    case .unsupported: writer.write(8 as UInt8)
    case .unreadable(let reason):
      writer.write(9 as UInt8)
      writer.write(reason)
    case .tooLarge: writer.write(10 as UInt8)
    }
    return writer.bytes.count <= Self.byteLimit ? writer.bytes : ExpectedOutcome.tooLarge.encoded()
  }

  /// What `encoded` made these bytes of; nil if they are no such thing.
  public init?(decoding bytes: [UInt8]) {
    var reader = ByteReader(bytes)
    guard let expected = reader.expectedOutcome(), reader.isAtEnd else { return nil }
    self = expected
  }
}

extension ByteReader {
  fileprivate mutating func expectedOutcome() -> ExpectedOutcome? {
    switch byte() {
    case 0: return .anyReturn
    case 1: return array { $0.pattern() }.map { .values($0) }
    case 2: return name().map { .trap($0) }
    case 3: return name().map { .exhaustion($0) }
    case 4: return .exception
    case 5: return byte().flatMap(Acceptance.init(rawValue:)).map { .acceptance($0) }
    case 6: return name().map { .moduleTrap($0) }
    case 7:
      guard let stage = byte().flatMap(Stage.init(rawValue:)), let message = name() else { return nil }
      return .rejection(stage, message)
    case 8: return .unsupported
    case 9: return diagnostic().map { .unreadable($0) }
    case 10: return .tooLarge
    default: return nil
    }
  }
}

// MARK: Patterns

extension ByteWriter {
  fileprivate mutating func write(_ kind: UInt8, _ name: Name) {
    write(kind)
    write(name)
  }

  fileprivate mutating func write(_ name: Name) {
    write(UInt32(name.utf8.count))
    append(name.utf8)
  }

  fileprivate mutating func write(_ pattern: ResultPattern) {
    switch pattern {
    case .value(let constant):
      write(0 as UInt8)
      write(constant)
    case .f32(let nan):
      write(1 as UInt8)
      write(nan)
    case .f64(let nan):
      write(2 as UInt8)
      write(nan)
    case .f32x4(let lanes):
      write(3 as UInt8)
      write(lanes) { $1.write($0) { $1.write($0) } }
    case .f64x2(let lanes):
      write(4 as UInt8)
      write(lanes) { $1.write($0) { $1.write($0) } }
    case .v128(let shape, let low, let high):
      write(5 as UInt8)
      write(shape.rawValue)
      write(low)
      write(high)
    case .anyNull: write(6 as UInt8)
    case .reference(let type):
      write(7 as UInt8)
      write(type.bits)
    case .either(let alternatives):
      write(8 as UInt8)
      write(alternatives) { $1.write($0) }
    }
  }

  private mutating func write(_ nan: NaNPattern) { write(nan == .canonical ? 0 : 1 as UInt8) }

  private mutating func write<Bits>(_ lane: LanePattern<Bits>, _ bits: (Bits, inout ByteWriter) -> Void) {
    switch lane {
    case .bits(let value):
      write(0 as UInt8)
      bits(value, &self)
    case .nan(let nan):
      write(1 as UInt8)
      write(nan)
    }
  }

  private mutating func write(_ constant: Constant) {
    switch constant {
    case .i32(let bits):
      write(0 as UInt8)
      write(bits)
    case .i64(let bits):
      write(1 as UInt8)
      write(bits)
    case .f32(let bits):
      write(2 as UInt8)
      write(bits)
    case .f64(let bits):
      write(3 as UInt8)
      write(bits)
    case .v128(let low, let high):
      write(4 as UInt8)
      write(low)
      write(high)
    case .null(let type):
      write(5 as UInt8)
      write(type.bits)
    case .extern(let number):
      write(6 as UInt8)
      write(number)
    case .host(let number):
      write(7 as UInt8)
      write(number)
    }
  }
}

extension ByteReader {
  fileprivate mutating func name() -> Name? { block().map { Name(utf8: $0) } }

  /// - Parameter nested: whether this is an alternative of another one, which it may not have itself.
  fileprivate mutating func pattern(nested: Bool = false) -> ResultPattern? {
    switch byte() {
    case 0: return constant().map { .value($0) }
    case 1: return nan().map { .f32($0) }
    case 2: return nan().map { .f64($0) }
    case 3: return array { $0.lane { $0.integer() } }.map { .f32x4($0) }
    case 4: return array { $0.lane { $0.long() } }.map { .f64x2($0) }
    case 5:
      guard let shape = string().flatMap(VectorShape.init(rawValue:)), let low = long(), let high = long()
      else { return nil }
      return .v128(shape: shape, low: low, high: high)
    case 6: return .anyNull
    case 7: return integer().map { .reference(HeapType(bits: $0)) }
    case 8:
      guard !nested else { return nil }
      return array { $0.pattern(nested: true) }.map { .either($0) }
    default: return nil
    }
  }

  private mutating func nan() -> NaNPattern? {
    switch byte() {
    case 0: return .canonical
    case 1: return .arithmetic
    default: return nil
    }
  }

  private mutating func lane<Bits>(_ bits: (inout ByteReader) -> Bits?) -> LanePattern<Bits>? {
    switch byte() {
    case 0: return bits(&self).map { .bits($0) }
    case 1: return nan().map { .nan($0) }
    default: return nil
    }
  }

  private mutating func constant() -> Constant? {
    switch byte() {
    case 0: return integer().map { .i32($0) }
    case 1: return long().map { .i64($0) }
    case 2: return integer().map { .f32(bits: $0) }
    case 3: return long().map { .f64(bits: $0) }
    case 4:
      guard let low = long(), let high = long() else { return nil }
      return .v128(low: low, high: high)
    case 5: return integer().map { .null(HeapType(bits: $0)) }
    case 6: return integer().map { .extern($0) }
    case 7: return integer().map { .host($0) }
    default: return nil
    }
  }
}
