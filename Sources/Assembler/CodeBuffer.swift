import Glibc

/// A growing buffer of machine code.
///
/// Every instruction first reserves the most bytes that it can take, so the writes behind that need no check.
@frozen
public struct CodeBuffer: ~Copyable {
  @usableFromInline var base: UnsafeMutablePointer<UInt8>
  @usableFromInline var capacity: Int
  /// Bytes written so far.
  public private(set) var count: Int

  public init(capacity: Int = 4096) {
    base = Self.allocate(capacity)
    self.capacity = capacity
    count = 0
  }

  deinit { base.deallocate() }

  /// Memory for a large module's code is asked for in large pages, where the system has them: it takes longer to
  /// touch a page for the first time than to fill a good part of it.
  private static func allocate(_ capacity: Int) -> UnsafeMutablePointer<UInt8> {
    let page = 1 << 21
    guard capacity >= 2 * page else { return .allocate(capacity: capacity) }
    let memory = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: page)
    madvise(memory, capacity, MADV_HUGEPAGE)
    return memory.assumingMemoryBound(to: UInt8.self)
  }

  /// Gives up what is written. The buffer is as good as new.
  public mutating func take() -> CodeBytes {
    let code = CodeBytes(adopting: base, count: count)
    base = .allocate(capacity: 64)
    capacity = 64
    count = 0
    return code
  }

  /// Makes room for `bytes` more bytes. Amortised O(1).
  @inline(__always)
  public mutating func reserve(_ bytes: Int) {
    if count &+ bytes > capacity { grow(bytes) }
  }

  @inline(never)
  private mutating func grow(_ bytes: Int) {
    let newCapacity = max(capacity * 2, count + bytes)
    let newBase = Self.allocate(newCapacity)
    newBase.update(from: base, count: count)
    base.deallocate()
    base = newBase
    capacity = newCapacity
  }

  @inline(__always)
  public mutating func put8(_ value: UInt8) {
    base[count] = value
    count &+= 1
  }

  @inline(__always)
  public mutating func put32(_ value: UInt32) {
    UnsafeMutableRawPointer(base + count).storeBytes(of: value, as: UInt32.self)
    count &+= 4
  }

  @inline(__always)
  public mutating func put64(_ value: UInt64) {
    UnsafeMutableRawPointer(base + count).storeBytes(of: value, as: UInt64.self)
    count &+= 8
  }

  /// Appends up to 8 bytes that have been gathered.
  @inline(__always)
  mutating func append(_ bytes: InstructionBytes) {
    UnsafeMutableRawPointer(base + count).storeBytes(of: bytes.bits, as: UInt64.self)
    count &+= bytes.count
  }

  /// Appends the lowest `size` bytes of a word.
  @inline(__always)
  mutating func append(_ word: some FixedWidthInteger, size: Int) {
    UnsafeMutableRawPointer(base + count).storeBytes(of: word, as: type(of: word))
    count &+= size
  }

  /// The 32-bit word at `offset`, which lies within what is written.
  @inline(__always)
  public func word(at offset: Int) -> UInt32 {
    UnsafeRawPointer(base + offset).loadUnaligned(as: UInt32.self)
  }

  /// Replaces the 32-bit word at `offset`, which lies within what is written.
  @inline(__always)
  public mutating func patch32(at offset: Int, _ value: UInt32) {
    UnsafeMutableRawPointer(base + offset).storeBytes(of: value, as: UInt32.self)
  }

  /// Replaces the byte at `offset`, which lies within what is written.
  @inline(__always)
  public mutating func patch8(at offset: Int, _ value: UInt8) { base[offset] = value }

  /// Drops what lies behind the first `count` bytes.
  mutating func shorten(to count: Int) {
    precondition(count <= self.count, "the buffer is shorter")
    self.count = count
  }

  /// Appends `fill` until the count is a multiple of `alignment`, a power of two up to 64.
  public mutating func align(to alignment: Int, fill: UInt8) {
    reserve(alignment)
    while count & (alignment - 1) != 0 { put8(fill) }
  }

  /// What is written.
  public var bytes: [UInt8] { Array(UnsafeBufferPointer(start: base, count: count)) }
}
