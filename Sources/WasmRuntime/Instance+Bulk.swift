import VMLayout

/// Instructions on whole ranges of memories and tables. Each checks its ranges first and traps before it writes
/// anything; a range of no length must still begin within bounds or at their end.
extension Instance {
  func fill(memory: Int, from start: UInt64, with byte: UInt8, count: UInt64) -> TrapCode? {
    guard let bytes = memories[memory].bytes(start, count) else { return .outOfBoundsMemoryAccess }
    bytes.initializeMemory(as: UInt8.self, repeating: byte)
    return nil
  }

  func copy(
    memory destination: Int, at start: UInt64, fromMemory source: Int, at sourceStart: UInt64, count: UInt64
  ) -> TrapCode? {
    guard let to = memories[destination].bytes(start, count),
      let from = memories[source].bytes(sourceStart, count)
    else { return .outOfBoundsMemoryAccess }
    to.copyMemory(from: UnsafeRawBufferPointer(from))
    return nil
  }

  func initialize(
    memory: Int, at start: UInt64, fromData segment: Int, at sourceStart: UInt64, count: UInt64
  ) -> TrapCode? {
    let range = data[segment]
    guard let to = memories[memory].bytes(start, count),
      isWithin(sourceStart, count, UInt64(range.count))
    else { return .outOfBoundsMemoryAccess }
    let first = range.lowerBound + Int(sourceStart)
    module.module.bytes.withUnsafeBytes { bytes in
      to.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[first..<first + Int(count)]))
    }
    return nil
  }

  func fill(table: Int, from start: UInt64, with element: UInt64, count: UInt64) -> TrapCode? {
    guard let elements = tables[table].elements(start, count) else { return .outOfBoundsTableAccess }
    elements.update(repeating: element)
    return nil
  }

  func copy(
    table destination: Int, at start: UInt64, fromTable source: Int, at sourceStart: UInt64, count: UInt64
  ) -> TrapCode? {
    guard let to = tables[destination].elements(start, count),
      let from = tables[source].elements(sourceStart, count)
    else { return .outOfBoundsTableAccess }
    UnsafeMutableRawBufferPointer(to).copyMemory(from: UnsafeRawBufferPointer(from))
    return nil
  }

  func initialize(
    table: Int, at start: UInt64, fromElement segment: Int, at sourceStart: UInt64, count: UInt64
  ) -> TrapCode? {
    guard let to = tables[table].elements(start, count),
      isWithin(sourceStart, count, UInt64(elements[segment].count))
    else { return .outOfBoundsTableAccess }
    let first = Int(sourceStart)
    elements[segment][first..<first + Int(count)].withUnsafeBytes { from in
      UnsafeMutableRawBufferPointer(to).copyMemory(from: from)
    }
    return nil
  }
}
