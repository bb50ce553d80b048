/// Owns the records that generated code points to.
///
/// A record may be pointed to from any table, global or other record, so none is freed before all are: a
/// dead instance's record is small, and its memories and tables are freed on their own.
final class RecordArena {
  /// Whose code the records are for.
  let machine: Machine
  private var blocks: [UnsafeMutableRawPointer] = []

  init(of machine: Machine) { self.machine = machine }

  /// A zeroed record, aligned to 16 bytes, that lives as long as the arena.
  func allocate(byteCount: Int) -> UnsafeMutableRawPointer {
    let block = UnsafeMutableRawPointer.allocate(byteCount: max(byteCount, 1), alignment: 16)
    block.initializeMemory(as: UInt8.self, repeating: 0, count: byteCount)
    blocks.append(block)
    machine.share(block, byteCount)
    return block
  }

  deinit {
    for block in blocks { block.deallocate() }
  }
}
