import CRuntime
import VMLayout
import WasmISA

/// An exception tag; its identity is that of its record, whose address instances and exceptions hold.
public final class Tag {
  /// Canonical id of its type.
  let type: UInt32
  /// As `TagLayout` says.
  let record: UnsafeMutableRawPointer
  /// Words of a value in its exceptions.
  fileprivate let valueWords: Int
  private let arena: RecordArena

  init(_ function: FunctionType, type: UInt32, in store: Store) throws(ResourceError) {
    self.type = type
    valueWords = ExceptionLayout.valueWords(function)
    arena = store.arena
    record = arena.allocate(byteCount: TagLayout.size)
    let heap = try store.objectHeap()
    try heap.writeRow(ofExceptionsWith: function, type)
    record.storeBytes(of: heap.raw, toByteOffset: TagLayout.heap, as: OpaquePointer.self)
    let wordCount = UInt32(valueWords * function.parameters.count)
    record.storeBytes(of: wordCount, toByteOffset: TagLayout.wordCount, as: UInt32.self)
    record.storeBytes(of: UInt32(valueWords), toByteOffset: TagLayout.valueWords, as: UInt32.self)
    record.storeBytes(of: type, toByteOffset: TagLayout.type, as: UInt32.self)
  }
}

/// An exception outside of generated code. Scripts and host functions tell exceptions apart by tag and values, and
/// so may throw one again by them.
public struct WasmException: Hashable, Sendable {
  /// Its tag.
  public let tag: Tag
  /// One for each parameter of the tag's type.
  public let values: [Value]

  /// - Parameter values: of the parameter types of the tag.
  public init(tag: Tag, values: [Value]) {
    self.tag = tag
    self.values = values
  }

  public static func == (a: WasmException, b: WasmException) -> Bool {
    a.tag === b.tag && a.values == b.values
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(tag))
    hasher.combine(values)
  }
}

// It belongs to its store's thread, as everything of the store, but is never changed.
extension Tag: @unchecked Sendable {}

/// How a function ends that does not return (spec: Execution › Runtime Structure › Results).
public enum Interruption: Error, Hashable, Sendable {
  case trap(Trap)
  /// An exception that nothing has caught.
  case exception(WasmException)
}

extension Store {
  /// A tag, for exceptions that carry values of these types.
  /// - Parameter type: has no results, and mentions no concrete types.
  public func tag(_ type: FunctionType) throws(ResourceError) -> Tag {
    try tag(types.intern(type), type)
  }

  func tag(_ id: UInt32, _ type: FunctionType) throws(ResourceError) -> Tag {
    let tag = try Tag(type, type: id, in: self)
    tags[UInt(bitPattern: tag.record)] = tag
    return tag
  }

  /// The type of a tag; concrete heap types in it are canonical ids.
  public func type(of tag: Tag) -> FunctionType { functionType(tag.type) }

  /// The exception that an entry into generated code was left with. It ends here, unless there are references to it.
  func takeException() -> WasmException {
    let record = machine.context.pointee.exception.unsafelyUnwrapped
    let exception = self.exception(at: record)
    wr_end_exception(record)
    return exception
  }

  /// The exception whose record lies at an address.
  func exception(at record: UnsafeMutablePointer<wr_exception>) -> WasmException {
    guard let tag = tags[UInt(bitPattern: record.pointee.tag)] else {
      preconditionFailure("an exception has a tag of its store")
    }
    let values = zip(type(of: tag).parameters, payload(of: record)).map { type, bits in value(bits, type) }
    return WasmException(tag: tag, values: values)
  }

  /// Makes an exception the one that is being thrown.
  /// - Returns: why not, if there is no room for it.
  func setException(_ exception: WasmException) -> TrapCode? {
    let made = wr_new_exception(exception.tag.record.assumingMemoryBound(to: wr_tag.self))
    guard let record = UnsafeMutablePointer<wr_exception>(bitPattern: UInt(made.value)) else {
      return TrapCode(rawValue: UInt16(made.trap))
    }
    for (index, value) in exception.values.enumerated() {
      Bits(value).write(to: Self.words(of: record) + exception.tag.valueWords * index)
    }
    machine.context.pointee.exception = record
    return nil
  }

  private static func words(of record: UnsafeMutablePointer<wr_exception>) -> UnsafeMutablePointer<UInt64> {
    (UnsafeMutableRawPointer(record) + ExceptionLayout.payload).assumingMemoryBound(to: UInt64.self)
  }

  /// The values that an exception carries.
  private func payload(of record: UnsafeMutablePointer<wr_exception>) -> [Bits] {
    let tag = record.pointee.tag.pointee
    return functionType(tag.type).parameters.enumerated().map { index, type in
      Bits(of: type, in: Self.words(of: record) + Int(tag.value_words) * index)
    }
  }
}
