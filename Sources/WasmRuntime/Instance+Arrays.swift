import VMLayout

/// What instructions on arrays leave to the runtime. Generated code has checked that there is an array, and that the
/// elements are within it; what is checked here comes after that.
extension Instance {
  /// `array.init_data`
  /// - Parameter shift: log2 of the bytes of an element.
  func initialize(
    elementsAt elements: UnsafeMutableRawPointer, shift: Int, fromData segment: Int, at start: UInt64,
    count: UInt64
  ) -> TrapCode? {
    guard let bytes = bytes(ofData: segment, at: start, count: count << UInt64(shift)) else {
      return .outOfBoundsMemoryAccess
    }
    copy(bytes, to: elements)
    return nil
  }

  /// `array.init_elem`
  func initialize(
    elementsAt elements: UnsafeMutableRawPointer, fromElement segment: Int, at start: UInt64, count: UInt64
  ) -> TrapCode? {
    guard isWithin(start, count, UInt64(self.elements[segment].count)) else { return .outOfBoundsTableAccess }
    copy(elementSegment: segment, at: start, count: count, to: elements)
    return nil
  }

  /// `array.new_data`
  /// - Parameter type: canonical id of the array's type.
  func array(
    _ type: UInt32, fromData segment: Int, at start: UInt64, count: UInt32
  ) throws(Trap) -> UnsafeMutableRawPointer {
    let heap = arrayHeap
    let shift = UInt64(heap.rows[Int(type)].element_shift)
    guard let bytes = bytes(ofData: segment, at: start, count: UInt64(count) << shift) else {
      throw Trap(.outOfBoundsMemoryAccess)
    }
    let object = try heap.make(type, length: count, mayCollect: true)
    copy(bytes, to: object + ObjectLayout.fields)
    return object
  }

  /// `array.new_elem`
  func array(
    _ type: UInt32, fromElement segment: Int, at start: UInt64, count: UInt32
  ) throws(Trap) -> UnsafeMutableRawPointer {
    guard isWithin(start, UInt64(count), UInt64(elements[segment].count)) else {
      throw Trap(.outOfBoundsTableAccess)
    }
    let object = try arrayHeap.make(type, length: count, mayCollect: true)
    copy(elementSegment: segment, at: start, count: UInt64(count), to: object + ObjectLayout.fields)
    return object
  }

  private var arrayHeap: Heap {
    guard let heap = store.heap else { preconditionFailure("code that makes arrays has a heap") }
    return heap
  }

  /// Where bytes of a data segment are in the module's; nil if not all of them exist.
  private func bytes(ofData segment: Int, at start: UInt64, count: UInt64) -> Range<Int>? {
    let range = data[segment]
    guard isWithin(start, count, UInt64(range.count)) else { return nil }
    let first = range.lowerBound + Int(start)
    return first..<first + Int(count)
  }

  private func copy(_ bytes: Range<Int>, to place: UnsafeMutableRawPointer) {
    module.module.bytes.withUnsafeBytes { all in
      UnsafeMutableRawBufferPointer(start: place, count: bytes.count)
        .copyMemory(from: UnsafeRawBufferPointer(rebasing: all[bytes]))
    }
  }

  /// References take a word each, in segments and in arrays.
  private func copy(
    elementSegment segment: Int, at start: UInt64, count: UInt64, to place: UnsafeMutableRawPointer
  ) {
    let first = Int(start)
    elements[segment][first..<first + Int(count)].withUnsafeBytes { from in
      UnsafeMutableRawBufferPointer(start: place, count: from.count).copyMemory(from: from)
    }
  }
}

/// Fills elements of an array.
/// - Parameters:
///   - shift: log2 of the bytes of an element.
///   - value: the value, of which the lower bits count; of a vector its address.
func fillElements(at elements: UnsafeMutableRawPointer, count: Int, shift: Int, with value: UInt64) {
  switch shift {
  case 0:
    elements.initializeMemory(as: UInt8.self, repeating: UInt8(truncatingIfNeeded: value), count: count)
  case 1:
    elements.initializeMemory(as: UInt16.self, repeating: UInt16(truncatingIfNeeded: value), count: count)
  case 2:
    elements.initializeMemory(as: UInt32.self, repeating: UInt32(truncatingIfNeeded: value), count: count)
  case 3: elements.initializeMemory(as: UInt64.self, repeating: value, count: count)
  default:
    guard let vector = UnsafeRawPointer(bitPattern: UInt(value)) else {
      preconditionFailure("a vector is passed by its address")
    }
    let bits = vector.loadUnaligned(as: SIMD2<UInt64>.self)
    // Vectors lie at multiples of 8.
    for index in 0..<count { elements.storeBytes(of: bits, toByteOffset: 16 * index, as: SIMD2<UInt64>.self) }
  }
}
