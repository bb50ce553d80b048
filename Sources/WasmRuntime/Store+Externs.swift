import VMLayout
import WasmISA

/// What the host itself gives to modules. Types mention no concrete heap types. A table or a global that may refer to
/// objects lives as long as the store.
extension Store {
  /// A memory of the minimum size.
  public func memory(_ type: MemoryType) throws(ResourceError) -> Memory {
    try Memory(type, record: arena.allocate(byteCount: LinearMemoryLayout.size), in: self)
  }

  /// A table of the minimum size, all null.
  public func table(_ type: TableType) throws(ResourceError) -> Table {
    let table = try Table(type, initial: 0, record: arena.allocate(byteCount: TableLayout.size), in: self)
    if isTraced(type.element) { hostRoots.append(.table(table)) }
    return table
  }

  /// A global with a value, which is of its type.
  public func global(_ type: GlobalType, _ value: Value) -> Global {
    let global = Global(type: type, address: arena.allocate(byteCount: 16), arena: arena)
    global.bits = Bits(value)
    if isTraced(type.value) { hostRoots.append(.global(global)) }
    return global
  }

  /// The value of a global.
  public func value(of global: Global) -> Value { value(global.bits, global.type.value) }
}
