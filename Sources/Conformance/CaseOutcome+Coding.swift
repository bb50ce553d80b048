import VMLayout
import WasmISA
import WasmRuntime

extension CaseOutcome {
  /// Bytes of a message that are kept: what a process says has a bound.
  private static let messageLimit = 4096

  /// The outcome as bytes: at most 64 KiB, since the number of values is bounded.
  public func encoded() -> [UInt8] {
    var writer = ByteWriter()
    switch self {
    case .returned(let values):
      writer.write(0 as UInt8)
      writer.write(values, ByteWriter.write)
    case .trapped(let trap):
      writer.write(1 as UInt8)
      writer.write(UInt32(trap.code.rawValue))
      writer.write(trap.message, limit: Self.messageLimit)
    case .accepted(let acceptance):
      writer.write(2 as UInt8)
      writer.write(acceptance.rawValue)
    case .rejected(let stage, let reason):
      writer.write(3 as UInt8)
      writer.write(stage.rawValue)
      writer.write(reason)
    case .absent(let absence):
      writer.write(4 as UInt8)
      writer.write(absence.finding.rawValue)
      writer.write(absence.message, limit: Self.messageLimit)
    case .refused(let message):
      writer.write(5 as UInt8)
      writer.write(message, limit: Self.messageLimit)
    case .impossible(let finding, let reason, let expected, let actual):
      writer.write(6 as UInt8)
      writer.write(finding.rawValue)
      writer.write(reason)
      writer.write(expected, limit: Self.messageLimit)
      writer.write(actual, limit: Self.messageLimit)
    case .unreadable: writer.write(7 as UInt8)
    case .threw(let exception):
      writer.write(8 as UInt8)
      writer.write(exception.tag, limit: Self.messageLimit)
      writer.write(exception.values, ByteWriter.write)
    case .trappedAsOneOf(let codes, let text):
      writer.write(9 as UInt8)
      writer.write(codes) { $1.write($0.rawValue) }
      writer.write(text, limit: Self.messageLimit)
    }
    return writer.bytes
  }

  /// The outcome that `encoded` made these bytes of; nil if they are none.
  public init?(decoding bytes: [UInt8]) {
    var reader = ByteReader(bytes)
    guard let outcome = reader.outcome(), reader.isAtEnd else { return nil }
    self = outcome
  }

  /// What a case may lack.
  fileprivate static let absences: Set<Finding> = [.unsupported, .notRun]
  /// Why a command may be none that can be carried out.
  fileprivate static let impossibilities: Set<Finding> = [
    .unknownModule, .unknownExport, .wrongArguments, .scriptError,
  ]
}

extension ByteReader {
  fileprivate mutating func outcome() -> CaseOutcome? {
    switch byte() {
    case 0: return array { $0.value() }.map { .returned($0) }
    case 1:
      guard let code = integer().flatMap({ TrapCode(rawValue: UInt16(clamping: $0)) }),
        let message = string()
      else { return nil }
      return .trapped(Trap(code, message: message))
    case 2: return byte().flatMap(Acceptance.init(rawValue:)).map { .accepted($0) }
    case 3:
      guard let stage = byte().flatMap(Stage.init(rawValue:)), let reason = diagnostic() else { return nil }
      return .rejected(stage, reason)
    case 4:
      guard let finding = string().flatMap(Finding.init(rawValue:)), let message = string(),
        CaseOutcome.absences.contains(finding)
      else { return nil }
      return .absent(Absence(finding: finding, message: message))
    case 5: return string().map { .refused($0) }
    case 6:
      guard let finding = string().flatMap(Finding.init(rawValue:)), let reason = diagnostic(),
        let expected = optionalString(), let actual = optionalString(),
        CaseOutcome.impossibilities.contains(finding)
      else { return nil }
      return .impossible(finding, reason, expected: expected, actual: actual)
    case 7: return .unreadable
    case 8:
      guard let tag = optionalString(), let values = array({ $0.value() }) else { return nil }
      return .threw(ThrownException(tag: tag, values: values))
    case 9:
      guard
        let codes = array({ reader in reader.short().flatMap(TrapCode.init(rawValue:)) }),
        let text = string()
      else { return nil }
      return .trappedAsOneOf(codes, text)
    default: return nil
    }
  }
}

// MARK: Values

extension ByteWriter {
  fileprivate static func write(_ value: Value, _ writer: inout ByteWriter) {
    switch value {
    case .i32(let bits):
      writer.write(0 as UInt8)
      writer.write(bits)
    case .i64(let bits):
      writer.write(1 as UInt8)
      writer.write(bits)
    case .f32(let bits):
      writer.write(2 as UInt8)
      writer.write(bits)
    case .f64(let bits):
      writer.write(3 as UInt8)
      writer.write(bits)
    case .v128(let low, let high):
      writer.write(4 as UInt8)
      writer.write(low)
      writer.write(high)
    case .reference(let reference):
      writer.write(5 as UInt8)
      writer.write(reference)
    }
  }

  /// A reference as its kind, and its number where it has one. Addresses mean nothing in another process, and are left
  /// out.
  private mutating func write(_ reference: Reference) {
    switch reference {
    case .null(let type):
      write(0 as UInt8)
      write(type.bits)
    case .function: write(1 as UInt8)
    case .extern(let number):
      write(2 as UInt8)
      write(number)
    case .host(let number):
      write(3 as UInt8)
      write(number)
    case .i31(let bits):
      write(4 as UInt8)
      write(bits)
    case .structure: write(5 as UInt8)
    case .array: write(6 as UInt8)
    case .externalized(let reference):
      write(7 as UInt8)
      write(reference)
    case .exception: write(8 as UInt8)
    }
  }
}

extension ByteReader {
  fileprivate mutating func value() -> Value? {
    switch byte() {
    case 0: return integer().map { .i32($0) }
    case 1: return long().map { .i64($0) }
    case 2: return integer().map { .f32(bits: $0) }
    case 3: return long().map { .f64(bits: $0) }
    case 4:
      guard let low = long(), let high = long() else { return nil }
      return .v128(low: low, high: high)
    case 5: return reference().map { .reference($0) }
    default: return nil
    }
  }

  /// - Parameter isExternal: whether it is what an external reference stands for, which is no external one itself.
  private mutating func reference(isExternal: Bool = false) -> Reference? {
    switch byte() {
    case 4: return integer().map { .i31($0) }
    case 5: return .structure(HeapObject())
    case 6: return .array(HeapObject())
    case _ where isExternal: return nil
    case 0:
      guard let type = integer().map(HeapType.init(bits:)), HeapType.tops.contains(type) else { return nil }
      return .null(type)
    case 1: return .function(0)
    case 2: return integer().map { .extern($0) }
    case 3: return integer().map { .host($0) }
    case 7: return reference(isExternal: true).map { .externalized($0) }
    case 8: return .exception(HeapObject())
    default: return nil
    }
  }
}

extension HeapType {
  /// What null values are told apart by.
  fileprivate static let tops: [HeapType] = [.func, .extern, .any, .exn]
}
