import CRuntime
import VMLayout
import WasmISA

/// The rows of types: each is written before the first object of its type, and never changes.
extension Heap {
  /// Writes the row of a type, unless it is there.
  /// - Parameter type: canonical id of a structure or an array.
  func writeRow(of type: UInt32) throws(ResourceError) {
    if try hasRow(type) { return }
    var row = wr_type_row()
    switch store.types.types[Int(type)].composite {
    case .structure(let fields):
      let layout = StructureLayout(fields)
      row.kind = TypeRowLayout.structure
      let references = zip(fields, layout.offsets).compactMap { field, offset in
        field.storage.reference.map { (type: $0, offset: offset) }
      }
      describe(references, byteCount: layout.byteCount, of: type, &row)
    case .array(let element):
      row.kind = TypeRowLayout.array
      row.element_shift = UInt8(element.storage.byteCount.trailingZeroBitCount)
      if let reference = element.storage.reference {
        row.traced = store.isTraced(reference) ? 1 : 0
        if row.traced == 0 { functionPlaces[type] = .elements }
      }
    case .function: preconditionFailure("functions are no objects")
    }
    write(store.types.display(of: type), to: &row)
    rows[Int(type)] = row
  }

  /// Writes the row of the exceptions with tags of a type, unless it is there.
  /// - Parameter type: the canonical id of `function`.
  func writeRow(ofExceptionsWith function: FunctionType, _ type: UInt32) throws(ResourceError) {
    if try hasRow(type) { return }
    var row = wr_type_row()
    row.kind = TypeRowLayout.exception
    let valueBytes = 8 * ExceptionLayout.valueWords(function)
    let references = function.parameters.enumerated().compactMap { index, type in
      type.isReference ? (type: type, offset: ExceptionLayout.payload + valueBytes * index) : nil
    }
    let byteCount = ExceptionLayout.payload + valueBytes * function.parameters.count
    describe(references, byteCount: byteCount, of: type, &row)
    rows[Int(type)] = row
  }

  private func hasRow(_ type: UInt32) throws(ResourceError) -> Bool {
    guard type < wr_type_row_capacity(raw) else {
      throw ResourceError("too many types: there is room for \(wr_type_row_capacity(raw))")
    }
    return rows[Int(type)].kind != 0
  }

  /// Says where objects have references.
  private func describe(
    _ references: [(type: ValueType, offset: Int)], byteCount: Int, of type: UInt32, _ row: inout wr_type_row
  ) {
    row.byte_count = UInt32(byteCount)
    let functions = references.filter { !store.isTraced($0.type) }.map(\.offset)
    if !functions.isEmpty { functionPlaces[type] = .fields(functions) }
    let traced = references.filter { store.isTraced($0.type) }.map { ($0.offset - ObjectLayout.fields) / 8 }
    for word in traced where word < 64 { row.traced |= 1 << UInt64(word) }
    guard let last = traced.last, last >= 64 else { return }
    // As many as all words need, those that are not traced among them.
    let count = (byteCount - ObjectLayout.fields + 511) / 512 - 1
    let more = store.arena.allocate(byteCount: 8 * count).bindMemory(to: UInt64.self, capacity: count)
    for word in traced where word >= 64 { more[word / 64 - 1] |= 1 << UInt64(word % 64) }
    row.more_traced = UnsafePointer(more)
  }

  private func write(_ display: ArraySlice<UInt32>, to row: inout wr_type_row) {
    let offsets = display.map(TypeRowLayout.offset)
    row.display_count = UInt16(offsets.count)
    withUnsafeMutableBytes(of: &row.display) { places in
      for index in 0..<TypeRowLayout.displayInline {
        let offset = index < offsets.count ? offsets[index] : TypeRowLayout.noRow
        places.storeBytes(of: offset, toByteOffset: 4 * index, as: UInt32.self)
      }
    }
    guard offsets.count > TypeRowLayout.displayInline else { return }
    let whole = store.arena.allocate(byteCount: 4 * offsets.count)
      .bindMemory(to: UInt32.self, capacity: offsets.count)
    for (index, offset) in offsets.enumerated() { whole[index] = offset }
    row.whole_display = UnsafePointer(whole)
  }
}

extension StorageType {
  /// The type, if it is that of references.
  fileprivate var reference: ValueType? {
    if case .value(let type) = self, type.isReference { return type }
    return nil
  }
}
