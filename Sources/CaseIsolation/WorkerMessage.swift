/// What a worker tells its coordinator.
public enum WorkerMessage: Hashable, Sendable {
  /// Something that worker and coordinator know the meaning of; this module does not.
  case announcement(tag: UInt8, payload: [UInt8])
  /// The announcements are over: so many cases follow.
  ///
  /// - Parameter isGuarded: whether the worker's first process is a guard now, which runs none of them.
  case ready(count: Int, isGuarded: Bool)
  /// A case has ended. Records come in the order of the cases.
  case record(CaseRecord)
  /// A case whose record has been sent was run again, and had another outcome.
  case flaky(index: Int)
  /// The system refused what the next case needs, for this `errno`, and the worker has ended.
  case refused(errno: Int32)
  /// The worker has done all it had to do. An end of the pipe without it is the worker's death.
  case end
}

// MARK: - Bytes on the pipe

/// A message is a header of 32 bytes, little-endian, and a payload:
///
///     0   8  the worker's key          16  8  nanoseconds
///     8   1  kind of message           24  4  index of the case, or their number
///     9   1  tag, or kind of ending    28  4  bytes of payload
///     10  2  number of the ending
///     12  4  zero
extension WorkerMessage {
  static let headerSize = 32
  /// No payload is longer; a longer one is garbage.
  static let payloadLimit = 16 << 20

  /// The message as bytes.
  public func encoded(key: UInt64) -> [UInt8] {
    var kind: UInt8 = 0, tag: UInt8 = 0, number: Int32 = 0, index = 0
    var nanoseconds: UInt64 = 0
    var payload: [UInt8] = []
    switch self {
    case .announcement(let ownTag, let ownPayload): (kind, tag, payload) = (1, ownTag, ownPayload)
    case .ready(let count, let isGuarded): (kind, tag, index) = (2, isGuarded ? 1 : 0, count)
    case .record(let record):
      kind = 3
      (tag, number) = record.ending.coded
      (index, nanoseconds, payload) = (record.index, record.nanoseconds, record.payload)
    case .flaky(let ownIndex): (kind, index) = (4, ownIndex)
    case .end: kind = 5
    case .refused(let errno): (kind, number) = (6, errno)
    }
    precondition(payload.count <= Self.payloadLimit)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.headerSize + payload.count)
    bytes.append(key)
    bytes.append(kind)
    bytes.append(tag)
    bytes.append(UInt16(truncatingIfNeeded: number))
    bytes.append(0 as UInt32)
    bytes.append(nanoseconds)
    bytes.append(UInt32(index))
    bytes.append(UInt32(payload.count))
    bytes.append(contentsOf: payload)
    return bytes
  }

  fileprivate init?(
    kind: UInt8, tag: UInt8, number: UInt16, index: Int, nanoseconds: UInt64, payload: [UInt8]
  ) {
    switch kind {
    case 1: self = .announcement(tag: tag, payload: payload)
    case 2: self = .ready(count: index, isGuarded: tag != 0)
    case 3:
      guard let ending = CaseEnding(tag: tag, number: Int32(number)) else { return nil }
      self = .record(CaseRecord(index: index, ending: ending, nanoseconds: nanoseconds, payload: payload))
    case 4: self = .flaky(index: index)
    case 5: self = .end
    case 6: self = .refused(errno: Int32(number))
    default: return nil
    }
  }
}

extension CaseEnding {
  fileprivate var coded: (tag: UInt8, number: Int32) {
    switch self {
    case .returned: (0, 0)
    case .signal(let number): (1, number)
    case .exited(let code): (2, code)
    case .lostDescriptors: (3, 0)
    case .garbled: (4, 0)
    case .timedOut: (5, 0)
    case .holderEnded: (7, 0)
    case .holderStopped: (8, 0)
    case .outOfMemory: (9, 0)
    case .tooManyProcesses: (6, 0)
    }
  }

  fileprivate init?(tag: UInt8, number: Int32) {
    switch tag {
    case 0: self = .returned
    case 1: self = .signal(number)
    case 2: self = .exited(number)
    case 3: self = .lostDescriptors
    case 4: self = .garbled
    case 5: self = .timedOut
    case 7: self = .holderEnded
    case 8: self = .holderStopped
    case 9: self = .outOfMemory(limit: nil)
    case 6: self = .tooManyProcesses(limit: 0)
    default: return nil
    }
  }
}

/// Takes the pipe's bytes as they come and gives the messages they make.
///
/// The bytes are not to be trusted: a case may have written to the pipe.
public struct MessageDecoder: Sendable {
  /// The bytes are no message.
  public struct Garbled: Error, Equatable {}

  private let key: UInt64
  private var buffer: [UInt8] = []
  private var start = 0

  /// - Parameter key: what messages have to begin with.
  public init(key: UInt64) { self.key = key }

  public mutating func append(_ bytes: some Collection<UInt8>) {
    if start > 0 {
      buffer.removeSubrange(..<start)
      start = 0
    }
    buffer.append(contentsOf: bytes)
  }

  /// The next whole message, or nil until more bytes have come.
  public mutating func next() throws(Garbled) -> WorkerMessage? {
    guard buffer.count - start >= WorkerMessage.headerSize else { return nil }
    let length = Int(buffer.integer(at: start + 28) as UInt32)
    guard buffer.integer(at: start) == key, buffer.integer(at: start + 12) == 0 as UInt32,
      length <= WorkerMessage.payloadLimit
    else { throw Garbled() }
    let end = start + WorkerMessage.headerSize + length
    guard buffer.count >= end else { return nil }
    guard
      let message = WorkerMessage(
        kind: buffer[start + 8], tag: buffer[start + 9], number: buffer.integer(at: start + 10),
        index: Int(buffer.integer(at: start + 24) as UInt32),
        nanoseconds: buffer.integer(at: start + 16),
        payload: Array(buffer[(start + WorkerMessage.headerSize)..<end]))
    else { throw Garbled() }
    start = end
    return message
  }
}

extension [UInt8] {
  /// Appends an integer's bytes, the lowest first.
  mutating func append<Integer: FixedWidthInteger>(_ value: Integer) {
    Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
  }

  /// The integer whose bytes stand at `offset`.
  func integer<Integer: FixedWidthInteger>(at offset: Int) -> Integer {
    precondition(offset >= 0 && offset + MemoryLayout<Integer>.size <= count)
    return withUnsafeBytes {
      Integer(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: Integer.self))
    }
  }

  /// A number that tells these bytes from others (FNV-1a).
  var digest: UInt64 { reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 } }
}
