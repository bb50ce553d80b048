import CRuntime

/// What the signal handler left of a process that died of a fault: raw words, whose meaning the process that has
/// the state from before can find out (see `Store.walkStack`).
///
/// The process may have written anything, so nothing in here is to be relied on.
public struct CrashRecord {
  /// Has crashes of this process, and of those forked from it, recorded in a file that is appended to.
  public static func keep(in descriptor: Int32) { wr_record_crashes_in(descriptor) }

  /// The most that one process leaves in the file, its words included.
  public static let limit = 64 << 10

  /// What the process had written before.
  public let words: [UInt8]
  let raw: wr_crash_record
  /// The stack of generated code from its stack pointer upwards, or a beginning of it.
  let stack: [UInt8]

  private static let magic: [UInt8] = [0x7F] + Array("wrcrsh".utf8) + [2]

  /// The record in what a process wrote, or nil if there is none.
  public init?(in notes: [UInt8]) {
    let size = MemoryLayout<wr_crash_record>.size
    func isRecord(at offset: Int) -> Bool {
      notes.count - offset >= size && notes[offset...].starts(with: Self.magic)
    }
    guard let first = notes.indices.first(where: isRecord) else { return nil }
    let last = isRecord(at: first + size) ? first + size : first
    raw = notes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: last, as: wr_crash_record.self) }
    words = Array(notes[..<first])
    stack = last == first ? [] : Array(notes[(last + size)...].prefix(Int(raw.stack_bytes)))
  }

  // MARK: What happened

  public var signal: Int32 { raw.signal }
  /// The signal's `si_code`.
  public var code: Int32 { raw.code }
  /// Whether an instruction caused the signal; else something sent it.
  public var isFault: Bool { raw.code > 0 }

  /// What a memory fault wanted of its address.
  public enum Access: Sendable { case read, write, execute }

  /// What a memory fault wanted, and of which address; nil for other faults, and where the processor does not say.
  public var access: (Access, Place)? {
    guard raw.has_address != 0 else { return nil }
    let access: Access = raw.error_code & 16 != 0 ? .execute : raw.error_code & 2 != 0 ? .write : .read
    return (access, Place(raw.address_place))
  }

  /// Whether the stack in use was that of generated code.
  public var isOnGeneratedStack: Bool {
    let number = Int(raw.stack_pointer_number)
    return raw.stack_pointer != 0 && registers.indices.contains(number)
      && raw.stack_pointer == registers[number]
  }

  /// The instruction, by its address and by what lies there.
  public var pc: UInt64 { raw.pc }
  public var pcPlace: Place { Place(raw.pc_place) }

  /// The integer registers, by their numbers in instructions, and the flags.
  public var registers: [UInt64] {
    withUnsafeBytes(of: raw.registers) {
      Array($0.bindMemory(to: UInt64.self).prefix(Int(raw.register_count)))
    }
  }
  public var flags: UInt64 { raw.flags }

  /// The code around the instruction, with the address of its first byte; empty where the instruction is
  /// neither generated code nor the program's.
  public var instructions: (bytes: [UInt8], start: UInt64) {
    let bytes = withUnsafeBytes(of: raw.instructions) { Array($0.prefix(Int(raw.instruction_count))) }
    return (bytes, raw.instruction_start)
  }

  /// What lies at an address.
  public enum Place: Equatable, Sendable {
    case unknown(UInt64)
    /// The page where nothing is, so that null references fault.
    case null(UInt64)
    /// wast-run's own code and data.
    case program(offset: UInt64)
    /// Generated code of a function: the number of the module's installation, the index among its defined
    /// functions, and the offset from its first instruction.
    case function(module: UInt32, index: UInt32, offset: UInt64)
    /// Code between generated code and the host.
    case thunk
    /// Where generated code would be, if there were more of it.
    case unusedCode
    case stackGuard
    case stack
    /// A linear memory's reserved addresses, with the distance from its base.
    case memory(offset: UInt64)
    /// Near the stack pointer of host code.
    case hostStack(distance: Int64)

    init(_ place: wr_crash_place) {
      switch wr_crash_region(rawValue: place.region) {
      case WR_REGION_NULL: self = .null(place.offset)
      case WR_REGION_PROGRAM: self = .program(offset: place.offset)
      case WR_REGION_FUNCTION:
        self = .function(module: place.module, index: place.index, offset: place.offset)
      case WR_REGION_THUNK: self = .thunk
      case WR_REGION_CODE: self = .unusedCode
      case WR_REGION_STACK_GUARD: self = .stackGuard
      case WR_REGION_STACK: self = .stack
      case WR_REGION_MEMORY: self = .memory(offset: place.offset)
      case WR_REGION_HOST_STACK: self = .hostStack(distance: Int64(bitPattern: place.offset))
      default: self = .unknown(place.offset)
      }
    }
  }
}
