import CRuntime
import Glibc

/// Memory that a holder, the child that runs cases for it, and the coordinator share: what the child leaves there
/// survives its end.
///
///     0   8  zero                          64  …  slots, one for each outcome:
///     8   4  how many cases have begun          0  4  state, written last: empty or whole
///     12  4  the case that runs                 4  4  index of the case
///     16  8  a nonce: see `sayLost`             8  8  nonce
///     24  40 zero                              16  8  nanoseconds
///                                              24  4  length of the payload
///     then the payloads, one behind the other
///
/// Nothing in it is to be trusted: a case may write anywhere in it at any time. It is copied out and then checked:
/// order, nonce and lengths.
struct SharedArea {
  static let slotCount = 1024
  static let payloadBytes = 512 << 10
  /// No payload of a case is longer.
  static let payloadLimit = 64 << 10
  private static let slotSize = 32
  private static let slotsOffset = 64
  private static let payloadsOffset = slotsOffset + slotCount * slotSize
  /// Bytes in all; whole pages.
  static let size = (payloadsOffset + payloadBytes + 0xFFFF) & ~0xFFFF

  private let base: UnsafeMutableRawPointer
  private let key: UInt64
  /// Slots and bytes of payload used: by the child as it writes, by the holder as it reads.
  private var slot = 0
  private var offset = 0

  /// Maps the area in a worker. Before its descriptor is closed.
  init?(key: UInt64) {
    guard let base = wr_map_area(Self.size) else { return nil }
    self.base = base
    self.key = key
  }

  // MARK: The child's side

  /// Says that a case begins.
  func begin(_ index: Int) {
    base.storeBytes(of: UInt32(index), toByteOffset: 12, as: UInt32.self)
    wr_publish(base + 8, wr_observe(base + 8) &+ 1)
  }

  /// Leaves the outcome of a case.
  mutating func leave(_ index: Int, nanoseconds: UInt64, payload: [UInt8]) {
    precondition(payload.count <= Self.payloadLimit && !isFull)
    let record = base + Self.slotsOffset + slot * Self.slotSize
    payload.withUnsafeBytes { bytes in
      if let start = bytes.baseAddress {
        (base + Self.payloadsOffset + offset).copyMemory(from: start, byteCount: bytes.count)
      }
    }
    record.storeBytes(of: UInt32(index), toByteOffset: 4, as: UInt32.self)
    record.storeBytes(of: nonce(index), toByteOffset: 8, as: UInt64.self)
    record.storeBytes(of: nanoseconds, toByteOffset: 16, as: UInt64.self)
    record.storeBytes(of: UInt32(payload.count), toByteOffset: 24, as: UInt32.self)
    wr_publish(record, 1)
    slot += 1
    offset += payload.count
  }

  /// Says that the process has lost the descriptors by which it reports, and lives on.
  func sayLost() { base.storeBytes(of: nonce(running.index), toByteOffset: 16, as: UInt64.self) }

  /// Whether there may be no room for one more.
  var isFull: Bool { slot == Self.slotCount || offset + Self.payloadLimit > Self.payloadBytes }

  // MARK: The holder's side

  /// Whether the process that runs cases says that it has lost its descriptors.
  var isLost: Bool { Self.isLost(base, key) }

  fileprivate static func isLost(_ base: UnsafeRawPointer, _ key: UInt64) -> Bool {
    base.load(fromByteOffset: 16, as: UInt64.self) == nonce(key, Running(base).index)
  }

  struct Entry {
    var index: Int
    var nanoseconds: UInt64
    var payload: [UInt8]
  }

  enum Reading {
    case entry(Entry)
    case nothing, garbled
  }

  /// The next outcome, if it is there.
  mutating func read() -> Reading {
    guard !isFull else { return .nothing }
    let record = base + Self.slotsOffset + slot * Self.slotSize
    switch wr_observe(record) {
    case 0: return .nothing
    case 1: break
    default: return .garbled
    }
    let index = Int(record.load(fromByteOffset: 4, as: UInt32.self))
    let length = Int(record.load(fromByteOffset: 24, as: UInt32.self))
    guard record.load(fromByteOffset: 8, as: UInt64.self) == nonce(index), length <= Self.payloadLimit else {
      return .garbled
    }
    let nanoseconds = record.load(fromByteOffset: 16, as: UInt64.self)
    let payload = Array(UnsafeRawBufferPointer(start: base + Self.payloadsOffset + offset, count: length))
    slot += 1
    offset += length
    return .entry(Entry(index: index, nanoseconds: nanoseconds, payload: payload))
  }

  /// Whether what nobody writes is as it was: if not, a case has written all over the place.
  var isIntact: Bool {
    stride(from: 0, to: Self.slotsOffset, by: 8).allSatisfy {
      $0 == 8 || $0 == 16 || base.load(fromByteOffset: $0, as: UInt64.self) == 0
    }
  }

  /// Makes room, when nobody else writes.
  /// - Parameter wholly: whether a case may have written anywhere.
  mutating func clear(wholly: Bool = false) {
    for slot in 0..<(wholly ? Self.slotCount : slot) {
      wr_publish(base + Self.slotsOffset + slot * Self.slotSize, 0)
    }
    if wholly { memset(base, 0, Self.slotsOffset) }
    rewind()
  }

  /// Starts to write or read from the beginning.
  mutating func rewind() {
    slot = 0
    offset = 0
  }

  /// What runs: how many cases have begun so far, and the one that did last.
  var running: Running { Running(base) }

  struct Running: Equatable {
    var sequence: UInt32
    var index: Int

    init(_ base: UnsafeRawPointer) {
      sequence = wr_observe(base + 8)
      index = Int(base.load(fromByteOffset: 12, as: UInt32.self))
    }
  }

  /// What the outcome of a case has to be marked with.
  private func nonce(_ index: Int) -> UInt64 { Self.nonce(key, index) }

  private static func nonce(_ key: UInt64, _ index: Int) -> UInt64 {
    var bits = key &+ UInt64(truncatingIfNeeded: index) &* 0x9e37_79b9_7f4a_7c15
    bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
    return bits ^ (bits >> 31)
  }
}

/// The coordinator's view of a worker's area.
struct AreaView {
  /// To be handed to the worker.
  let descriptor: Int32
  private let base: UnsafeRawPointer

  /// Nil where the system has no such memory, or is short of it: a worker runs without being watched, too.
  init?() {
    let descriptor = wr_lift(wr_open_area(SharedArea.size))
    guard descriptor >= 0 else { return nil }
    guard let base = wr_watch_area(descriptor, SharedArea.size) else {
      Glibc.close(descriptor)
      return nil
    }
    self.descriptor = descriptor
    self.base = base
  }

  var running: SharedArea.Running { SharedArea.Running(base) }

  /// - Parameter key: see `ChainPlan.key`.
  func isLost(key: UInt64) -> Bool { SharedArea.isLost(base, key) }

  func close() {
    munmap(UnsafeMutableRawPointer(mutating: base), SharedArea.size)
    Glibc.close(descriptor)
  }
}
