import WasmISA

/// What can be imported and exported.
public enum Extern {
  case function(Function)
  case table(Table)
  case memory(Memory)
  case global(Global)
  case tag(Tag)

  /// Which kind of entity it is.
  public var kind: ExternKind {
    switch self {
    case .function: .function
    case .table: .table
    case .memory: .memory
    case .global: .global
    case .tag: .tag
    }
  }
}

/// A global variable, whose value lies in its owner's record.
public final class Global {
  /// Its type; a concrete heap type is a canonical id.
  public let type: GlobalType
  /// 16 bytes: what generated code reads and writes.
  let address: UnsafeMutableRawPointer
  private let arena: RecordArena

  init(type: GlobalType, address: UnsafeMutableRawPointer, arena: RecordArena) {
    self.type = type
    self.address = address
    self.arena = arena
  }

  var bits: Bits {
    get { Bits(of: type.value, in: address.assumingMemoryBound(to: UInt64.self)) }
    set { newValue.write(to: address.assumingMemoryBound(to: UInt64.self)) }
  }
}
