import WasmRuntime

/// What there is to say of a process that died of a fault, made of its crash record.
///
/// The process that has the state from before the crash makes the report; the coordinator, which may run a
/// disassembler, makes text of it.
public struct CrashReport: Equatable, Sendable {
  /// What the process had written itself, such as a message of Swift's runtime.
  public var words = ""
  /// What went wrong, as a clause: `writing to address 0x123456780000, where nothing is`.
  public var fault = ""
  /// Where: a function and an opcode, or a place outside generated code.
  public var place = ""
  /// Whether the instruction belongs to `wast-run` itself, not to generated code.
  public var isOwnFault = false
  /// Whether the signal was sent, so that the place says nothing.
  public var isSent = false
  /// The functions that were running, innermost first, and at the end why there are no more.
  public var backtrace: [String] = []
  /// The integer registers, by their numbers in instructions, and the flags; empty if there is nothing but words.
  public var registers: [UInt64] = []
  public var flags: UInt64 = 0
  /// Code around the instruction, beginning with a whole one: what it is offset from, as the places in it are
  /// (for generated code, as offsets in its module's code), and where the instruction is in it.
  public var code: [UInt8] = []
  public var codeStart = 0
  public var codeOffset = 0
  /// Whether the code in memory is not what the compiler had made.
  public var codeIsDamaged = false
  /// The line of the script that explains the function, if it is one of a script.
  public var explainLine: Int?

  public init() {}

  /// Has crashes of this process, and of those forked from it, recorded in a file that is appended to.
  public static func keepRecords(in descriptor: Int32) { CrashRecord.keep(in: descriptor) }

  /// The report that can be made without the state from before; nil if there is no record in what a process wrote.
  public init?(notes: [UInt8]) {
    guard let record = CrashRecord(in: notes) else { return nil }
    self.init(record)
  }

  init(_ record: CrashRecord) {
    words = Self.text(record.words)
    fault = record.faultText
    place = record.pcPlace.text
    switch record.pcPlace {
    case .function, .thunk, .unusedCode: isOwnFault = false
    default:
      // On its own stack, generated code has jumped out of itself.
      isOwnFault = record.isFault && !record.isOnGeneratedStack
    }
    isSent = !record.isFault
    registers = record.registers
    flags = record.flags
    let (bytes, start) = record.instructions
    let before = Int(clamping: record.pc &- start)
    if before <= bytes.count {
      code = Array(bytes[before...])
      if case .program(let offset) = record.pcPlace { codeStart = Int(clamping: offset) }
      codeOffset = codeStart
    }
  }

  /// What a process wrote, without the addresses that Swift's runtime adds, which are others each time.
  public static func text(_ words: [UInt8]) -> String {
    String(decoding: words.prefix(4096), as: UTF8.self).split(whereSeparator: \.isNewline)
      .prefix { !$0.hasPrefix("Current stack trace") }.joined(separator: "\n")
  }
}

extension CrashRecord {
  /// What went wrong, as a clause.
  fileprivate var faultText: String {
    guard isFault else { return "the signal was sent, and not caused by an instruction" }
    if let (access, address) = access {
      switch access {
      case .read: return "reading from \(address.text)"
      case .write: return "writing to \(address.text)"
      case .execute: return "executing \(address.text)"
      }
    }
    switch signal {
    case 4: return "an instruction that the processor refuses, such as ud2"
    case 5: return "a breakpoint (int3), such as fills the gaps between functions"
    case 8: return "an arithmetic instruction that has no result, such as a division by zero"
    case 7, 11:
      return "an access that the processor refuses, such as one to an address with more than 47 bits"
    default: return "an instruction failed (code \(code))"
    }
  }
}

extension CrashRecord.Place {
  var text: String {
    switch self {
    case .unknown(let address): return "address \(hexadecimal(address)), where nothing of wast-run's is"
    case .null(let address): return "address \(hexadecimal(address)), as through a null reference"
    case .program(let offset): return "wast-run's own program + \(hexadecimal(offset))"
    case .function(let module, let index, let offset):
      return "compiled module \(module), defined function \(index), code + \(hexadecimal(offset))"
    case .thunk: return "a thunk between generated code and the host"
    case .unusedCode: return "the part of the code region that holds no code"
    case .stackGuard: return "the guard below the stack of generated code"
    case .stack: return "the stack of generated code"
    case .memory(let offset):
      return "a linear memory's reserved addresses, \(hexadecimal(offset)) behind its base"
    case .hostStack(let distance):
      return "the host's stack, \(distance) bytes from its stack pointer (it may have overflowed)"
    }
  }
}

func hexadecimal(_ value: some BinaryInteger) -> String { "0x" + String(value, radix: 16) }

// MARK: - Bytes

extension CrashReport {
  private static let magic: UInt32 = 0x7063_7772

  /// The report as bytes.
  public func encoded() -> [UInt8] {
    var writer = ByteWriter()
    writer.write(Self.magic)
    for text in [words, fault, place] { writer.write(text) }
    writer.write(UInt8((isOwnFault ? 1 : 0) | (codeIsDamaged ? 2 : 0) | (isSent ? 4 : 0)))
    writer.write(UInt32(backtrace.count))
    for line in backtrace { writer.write(line) }
    writer.write(UInt32(registers.count))
    for value in registers + [flags] {
      writer.write(UInt32(truncatingIfNeeded: value))
      writer.write(UInt32(value >> 32))
    }
    writer.write(UInt32(code.count))
    for byte in code { writer.write(byte) }
    for number in [codeStart, codeOffset, explainLine ?? 0] { writer.write(UInt32(clamping: number)) }
    return writer.bytes
  }

  /// The report that `encoded` made these bytes of; nil if they are none.
  public init?(decoding bytes: [UInt8]) {
    self.init()
    var reader = ByteReader(bytes)
    guard
      reader.integer() == Self.magic, let words = reader.string(), let fault = reader.string(),
      let place = reader.string(), let bits = reader.byte(), let lines = reader.integer(), lines <= 1000
    else { return nil }
    (self.words, self.fault, self.place) = (words, fault, place)
    (isOwnFault, codeIsDamaged, isSent) = (bits & 1 != 0, bits & 2 != 0, bits & 4 != 0)
    for _ in 0..<lines {
      guard let line = reader.string() else { return nil }
      backtrace.append(line)
    }
    guard let count = reader.integer(), count <= 32 else { return nil }
    for _ in 0...count {
      guard let low = reader.integer(), let high = reader.integer() else { return nil }
      registers.append(UInt64(high) << 32 | UInt64(low))
    }
    flags = registers.removeLast()
    guard let length = reader.integer(), length <= 64 else { return nil }
    for _ in 0..<length {
      guard let byte = reader.byte() else { return nil }
      code.append(byte)
    }
    guard let start = reader.integer(), let offset = reader.integer(), let line = reader.integer(),
      reader.isAtEnd
    else { return nil }
    (codeStart, codeOffset) = (Int(start), Int(offset))
    explainLine = line == 0 ? nil : Int(line)
  }
}
