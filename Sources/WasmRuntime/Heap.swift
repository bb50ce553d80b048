import CRuntime
import VMLayout
import WasmISA

/// The heap of a store (CRuntime/include/heap.h), and the rows of the types of its objects.
final class Heap {
  let raw: OpaquePointer
  /// By canonical id.
  let rows: UnsafeMutablePointer<wr_type_row>
  private let arena: RecordArena
  private unowned let store: Store

  /// - Parameter store: outlives the heap.
  init(of store: Store) throws(ResourceError) {
    let owner = UnsafeRawPointer(Unmanaged.passUnretained(store).toOpaque())
    let heap = wr_make_heap(store.machine.machine, owner) { owner in
      guard let owner else { return }
      Unmanaged<Store>.fromOpaque(owner).takeUnretainedValue().markRoots()
    }
    guard let heap else { throw ResourceError("no addresses for structures and arrays") }
    raw = heap
    rows = wr_type_rows(heap)
    arena = store.arena
    self.store = store
  }

  deinit { wr_free_heap(raw) }

  // MARK: Objects

  /// Makes an object, whose fields or elements are to be written before anything else is done.
  /// - Parameters:
  ///   - type: canonical id of a structure or an array whose row is there.
  ///   - length: the number of elements of an array.
  ///   - mayCollect: whether all references that are still needed are among the roots.
  /// - Returns: its address.
  func make(
    _ type: UInt32, length: UInt32 = 0, mayCollect: Bool
  ) throws(Trap) -> UnsafeMutableRawPointer {
    let row = rows[Int(type)]
    precondition(row.kind != 0, "the row of a type is there before its objects")
    var bytes = UInt64(row.byte_count)
    if row.kind == TypeRowLayout.array {
      bytes = (UInt64(ObjectLayout.fields) + UInt64(length) << row.element_shift + 7) & ~7
    }
    let outcome = wr_new_object(raw, bytes, mayCollect)
    guard outcome.trap == 0, let object = UnsafeMutableRawPointer(bitPattern: UInt(outcome.value)) else {
      throw Trap(TrapCode(rawValue: UInt16(outcome.trap)) ?? .heapExhausted)
    }
    object.storeBytes(of: TypeRowLayout.offset(of: type), toByteOffset: ObjectLayout.row, as: UInt32.self)
    object.storeBytes(of: length, toByteOffset: ObjectLayout.length, as: UInt32.self)
    return object
  }

  /// Whether the object at an address is an array.
  func isArray(_ address: UInt64) -> Bool {
    guard let object = UnsafeRawPointer(bitPattern: UInt(address)) else { return false }
    let row = object.load(fromByteOffset: ObjectLayout.row, as: UInt32.self)
    return rows[Int(row) / TypeRowLayout.size].kind == TypeRowLayout.array
  }

  // MARK: Type rows

  /// Writes the row of a type, unless it is there.
  /// - Parameter type: canonical id of a structure or an array.
  func writeRow(of type: UInt32) throws(ResourceError) {
    guard type < wr_type_row_capacity(raw) else {
      throw ResourceError("too many types: there is room for \(wr_type_row_capacity(raw))")
    }
    if rows[Int(type)].kind != 0 { return }
    var row = wr_type_row()
    switch store.types.types[Int(type)].composite {
    case .structure(let fields): describe(fields, &row)
    case .array(let element):
      row.kind = TypeRowLayout.array
      row.element_shift = UInt8(element.storage.byteCount.trailingZeroBitCount)
      row.traced = isTraced(element) ? 1 : 0
    case .function: preconditionFailure("functions are no objects")
    }
    write(store.types.display(of: type), to: &row)
    rows[Int(type)] = row
  }

  private func describe(_ fields: [FieldType], _ row: inout wr_type_row) {
    let layout = StructureLayout(fields)
    row.kind = TypeRowLayout.structure
    row.byte_count = UInt32(layout.byteCount)
    let traced = zip(fields, layout.offsets).filter { isTraced($0.0) }.map {
      ($0.1 - ObjectLayout.fields) / 8
    }
    for word in traced where word < 64 { row.traced |= 1 << UInt64(word) }
    guard let last = traced.last, last >= 64 else { return }
    // The collector goes by the number of bytes, not by that of the words that are traced.
    let words = (layout.byteCount - ObjectLayout.fields + 511) / 512 - 1
    let more = arena.allocate(byteCount: 8 * words).bindMemory(to: UInt64.self, capacity: words)
    for word in traced where word >= 64 { more[word / 64 - 1] |= 1 << UInt64(word % 64) }
    row.more_traced = UnsafePointer(more)
  }

  private func write(_ display: ArraySlice<UInt32>, to row: inout wr_type_row) {
    let offsets = display.map(TypeRowLayout.offset)
    row.display_count = UInt16(offsets.count)
    withUnsafeMutableBytes(of: &row.display) { places in
      for index in 0..<TypeRowLayout.displayInline {
        places.storeBytes(of: TypeRowLayout.noRow, toByteOffset: 4 * index, as: UInt32.self)
      }
      for (index, offset) in offsets.prefix(TypeRowLayout.displayInline).enumerated() {
        places.storeBytes(of: offset, toByteOffset: 4 * index, as: UInt32.self)
      }
    }
    guard offsets.count > TypeRowLayout.displayInline else { return }
    let whole = arena.allocate(byteCount: 4 * offsets.count).bindMemory(
      to: UInt32.self, capacity: offsets.count)
    for (index, offset) in offsets.enumerated() { whole[index] = offset }
    row.whole_display = UnsafePointer(whole)
  }

  private func isTraced(_ field: FieldType) -> Bool {
    guard case .value(let type) = field.storage else { return false }
    return store.isTraced(type)
  }
}

extension Store {
  /// Whether values of a type may be references to objects of the heap. Concrete heap types are canonical ids.
  func isTraced(_ type: ValueType) -> Bool {
    guard type.isReference else { return false }
    switch type.heapType.top(types) {
    case .any, .extern: return true
    default: return false
    }
  }

  /// Marks what instances and the host refer to.
  fileprivate func markRoots() {}
}
