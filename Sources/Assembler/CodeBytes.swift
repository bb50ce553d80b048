/// Finished machine code, as bytes: what a `CodeBuffer` has become, without a copy.
public struct CodeBytes: Sendable, RandomAccessCollection {
  /// The bytes, which nothing changes any more.
  private final class Storage: @unchecked Sendable {
    let base: UnsafeMutablePointer<UInt8>

    init(_ base: UnsafeMutablePointer<UInt8>) { self.base = base }
    deinit { base.deallocate() }
  }

  private let storage: Storage
  public let count: Int

  /// Takes over memory that `deallocate` gives back.
  init(adopting base: UnsafeMutablePointer<UInt8>, count: Int) {
    storage = Storage(base)
    self.count = count
  }

  /// A copy of these bytes.
  public init(_ bytes: some Collection<UInt8>) {
    let base = UnsafeMutablePointer<UInt8>.allocate(capacity: Swift.max(bytes.count, 1))
    _ = UnsafeMutableBufferPointer(start: base, count: bytes.count).update(fromContentsOf: bytes)
    self.init(adopting: base, count: bytes.count)
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { count }

  public subscript(index: Int) -> UInt8 {
    precondition(index >= 0 && index < count, "no such byte of the code")
    return storage.base[index]
  }

  public func withContiguousStorageIfAvailable<R, E: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(E) -> R
  ) throws(E) -> R? {
    try withUnsafeBufferPointer(body)
  }

  public func withUnsafeBufferPointer<R, E: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(E) -> R
  ) throws(E) -> R {
    try body(UnsafeBufferPointer(start: storage.base, count: count))
  }
}
