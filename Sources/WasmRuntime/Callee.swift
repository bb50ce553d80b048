import CRuntime
import VMLayout
import WasmISA

/// Whoever a function runs for, an instance or the host: the owner of the record that generated code gets as
/// hidden argument 0.
public class Callee {
  /// The record; it begins as `CalleeLayout` says.
  let record: UnsafeMutableRawPointer
  private let arena: RecordArena

  init(recordSize: Int, in store: Store) {
    arena = store.arena
    record = arena.allocate(byteCount: recordSize)
    record.storeBytes(of: store.contextAddress, toByteOffset: CalleeLayout.context, as: UInt.self)
    let handle = UInt(bitPattern: Unmanaged.passUnretained(self).toOpaque())
    record.storeBytes(of: handle, toByteOffset: CalleeLayout.handle, as: UInt.self)
    pointToTypeRows(in: store)
  }

  /// Lets generated code find the rows of types, if the store has a heap.
  func pointToTypeRows(in store: Store) {
    record.storeBytes(
      of: store.heap?.rows, toByteOffset: CalleeLayout.typeRows, as: UnsafeMutablePointer<wr_type_row>?.self)
  }

  deinit {
    record.storeBytes(of: 0, toByteOffset: CalleeLayout.handle, as: UInt.self)
  }

  /// The object that owns a record. Whoever asks knows that it still lives: code of its runs, or the store
  /// can reach it.
  static func owner(of record: UnsafeRawPointer) -> Callee {
    let handle = record.load(fromByteOffset: CalleeLayout.handle, as: UInt.self)
    guard let object = UnsafeRawPointer(bitPattern: handle) else {
      preconditionFailure("a callee that nothing reached is reached")
    }
    return Unmanaged<Callee>.fromOpaque(object).takeUnretainedValue()
  }
}

/// A function that Swift code implements.
final class HostFunction: Callee {
  typealias Body = ([Value]) throws(Interruption) -> [Value]

  unowned let store: Store
  let type: FunctionType
  let buffer: BufferLayout
  let body: Body

  /// The function reference lies behind the head that all callees have.
  static let referenceOffset = CalleeLayout.size

  init(type: FunctionType, body: @escaping Body, in store: Store) {
    self.store = store
    self.type = type
    buffer = BufferLayout(type)
    self.body = body
    super.init(recordSize: CalleeLayout.size + FunctionReferenceLayout.size, in: store)
  }
}

/// Calls the host function that owns `record`, for the thunk that generated code called it through.
func callHostFunction(_ record: UnsafeRawPointer?, _ buffer: UnsafeMutablePointer<UInt64>?) -> UInt32 {
  guard let record, let buffer, let function = Callee.owner(of: record) as? HostFunction else {
    preconditionFailure("a host function is called without its record")
  }
  let store = function.store
  let arguments = zip(function.type.parameters, function.buffer.parameters).map { type, word in
    store.value(Bits(of: type, in: buffer + word), type)
  }
  do {
    let results = try function.body(arguments)
    precondition(results.count == function.type.results.count, "a host function returns what its type says")
    for (result, word) in zip(results, function.buffer.results) { Bits(result).write(to: buffer + word) }
    return 0
  } catch {
    switch error {
    case .trap(let trap):
      store.hostTrap = trap
      return UInt32(trap.code.rawValue)
    case .exception(let exception):
      guard let trap = store.setException(exception) else { return TrapCode.exception }
      return UInt32(trap.rawValue)
    }
  }
}

/// A function of a store: what an instance exports, or what the host made.
public struct Function {
  /// Keeps the record alive.
  let callee: Callee
  /// The `FunctionReferenceLayout` record.
  let reference: UnsafeMutableRawPointer
  /// Canonical id of its type.
  let type: UInt32

  /// The function's value as a reference.
  public var value: Value { .reference(.function(UInt(bitPattern: reference))) }
}
