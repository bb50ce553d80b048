import CRuntime
import VMLayout
import WasmISA

/// Holds all references that there are against their static types: whatever is confused about types, or was freed too
/// early, shows there.
///
/// Objects that nothing refers to any more are among them: what they refer to has not been freed before they are.
final class HeapVerifier {
  private unowned let heap: Heap
  private unowned let store: Store
  /// The records of all functions, by callee: where they begin, and how many there are.
  private var functions: [(start: UInt64, count: Int)] = []
  /// What is known of types, by canonical id.
  private var references: [UInt32: [(offset: Int, type: ValueType)]] = [:]
  private var elementTypes: [UInt32: ValueType] = [:]

  init(of heap: Heap) {
    self.heap = heap
    store = heap.store
  }

  /// Looks at all that there is. Whatever does not fit ends the process.
  func verify() {
    functions.removeAll(keepingCapacity: true)
    for callee in store.callees {
      if let instance = callee as? Instance {
        functions.append((instance.reference(0), instance.module.layout.functionCount))
      } else {
        functions.append((UInt64(UInt(bitPattern: callee.record + HostFunction.referenceOffset)), 1))
      }
    }
    functions.sort { $0.start < $1.start }
    verifyInstances()
    heap.visitObjects(verify(objectAt:))
  }

  private func verifyInstances() {
    for case let instance as Instance in store.callees {
      for (index, global) in instance.globals.enumerated() {
        verify(global.bits.low, global.type.value) { "global \(index)" }
      }
      for (index, table) in instance.tables.enumerated() {
        for (place, word) in table.all.enumerated() {
          verify(word, table.type.element) { "element \(place) of table \(index)" }
        }
      }
      for (index, (segment, values)) in zip(instance.module.module.elements, instance.elements).enumerated() {
        for (place, word) in values.enumerated() {
          verify(word, instance.module.valid.canonical(segment.type)) {
            "element \(place) of segment \(index)"
          }
        }
      }
    }
  }

  private func verify(objectAt address: UInt64) {
    guard let object = UnsafeRawPointer(bitPattern: UInt(address)) else { return }
    let id = heap.type(of: address)
    guard id < store.types.types.count, heap.rows[Int(id)].kind != 0 else {
      let header = object.load(as: UInt64.self)
      fail("the object at \(hexadecimal(address)) has no row: its header is \(hexadecimal(header))")
    }
    for (offset, type) in references(ofType: id) {
      verify(object.load(fromByteOffset: offset, as: UInt64.self), type) {
        "what lies \(offset) bytes behind the header of an object of type \(id)"
      }
    }
    guard heap.rows[Int(id)].kind == TypeRowLayout.array, let element = elementTypes[id] else { return }
    let elements = object + ObjectLayout.fields
    for index in 0..<Int(object.load(fromByteOffset: ObjectLayout.length, as: UInt32.self)) {
      verify(elements.load(fromByteOffset: 8 * index, as: UInt64.self), element) {
        "element \(index) of an array of type \(id)"
      }
    }
  }

  /// Where an object has references, and their types; none for arrays.
  private func references(ofType id: UInt32) -> [(offset: Int, type: ValueType)] {
    if let known = references[id] { return known }
    var found: [(offset: Int, type: ValueType)] = []
    switch store.types.types[Int(id)].composite {
    case .structure(let fields):
      for (field, offset) in zip(fields, StructureLayout(fields).offsets) {
        found.append((offset, field.storage.unpacked))
      }
    case .array(let element):
      if element.storage.unpacked.isReference { elementTypes[id] = element.storage.unpacked }
    case .function(let function):
      let bytes = 8 * ExceptionLayout.valueWords(function)
      for (index, type) in function.parameters.enumerated() {
        found.append((ExceptionLayout.payload + bytes * index, type))
      }
    }
    found.removeAll { !$0.type.isReference }
    references[id] = found
    return found
  }

  private func verify(_ word: UInt64, _ type: ValueType, _ place: () -> String) {
    guard type.isReference, !fits(word, type) else { return }
    fail("\(place()) is \(hexadecimal(word)), which is no \(type)")
  }

  private func fits(_ word: UInt64, _ type: ValueType) -> Bool {
    // A table of references that cannot be null may hold null where nothing was written yet.
    if word == 0 { return type.isNullable }
    let top = type.heapType.top(store.types)
    if top == .func { return isFunction(word, type.heapType) }
    if word & ReferenceTag.mask == 0 {
      guard wr_is_object(heap.raw, word) else { return false }
      let id = heap.type(of: word)
      let isException = heap.rows[Int(id)].kind == TypeRowLayout.exception
      switch top {
      case .exn: return isException
      case .extern: return !isException && type.heapType != .noextern
      default: return !isException && store.types.matches(.concrete(id), type.heapType)
      }
    }
    let isI31 = word & ReferenceTag.i31 != 0
    if word >> (isI31 ? 32 : 34) != 0 { return false }
    if top == .extern { return type.heapType != .noextern }
    return isI31 ? store.types.matches(.i31, type.heapType) : type.heapType == .any
  }

  private func isFunction(_ word: UInt64, _ type: HeapType) -> Bool {
    guard let index = lastIndex(functions.count, { functions[$0].start <= word }),
      case let offset = word - functions[index].start,
      offset < UInt64(functions[index].count * FunctionReferenceLayout.size),
      offset % UInt64(FunctionReferenceLayout.size) == 0,
      let record = UnsafeRawPointer(bitPattern: UInt(word))
    else { return false }
    let id = record.load(fromByteOffset: FunctionReferenceLayout.type, as: UInt32.self)
    return type == .func || store.types.matches(.concrete(id), type)
  }

  /// Makes sure that references in frames have been found exactly.
  func verify(_ extent: StackRoots.Extent) {
    if !extent.isExact { fail("references in frames are not known: \(extent.end)") }
  }

  private func fail(_ message: String) -> Never { fatalError("heap: \(message)") }
  private func hexadecimal(_ word: UInt64) -> String { "0x" + String(word, radix: 16) }
}
