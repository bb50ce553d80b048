import WasmBinary
import WasmISA

extension FunctionGenerator {
  mutating func newArray(_ type: Int, _ element: StorageType, depth: Int) {
    switch random.below(10) {
    case 0..<2 where element.unpacked.isDefaultable:
      arrayLength()
      code.emit(.arrayNewDefault, type)
    case 2..<4:
      let segments = segments(for: element)
      guard !segments.isEmpty else { fallthrough }
      let segment = segments[random.below(segments.count)]
      part(ofElements: segment.count)
      code.emit(element.unpacked.isReference ? .arrayNewElem : .arrayNewData, type, segment.index)
    case 4..<6:
      stored(element, depth: depth)
      arrayLength()
      code.emit(.arrayNew, type)
    default:
      let count = random.pick([(89, random.within(4...6)), (6, random.below(4)), (5, random.within(7...24))])
      for _ in 0..<count { stored(element, depth: count > 6 ? 0 : depth) }
      code.emit(.arrayNewFixed, type, count)
    }
  }

  private mutating func arrayLength() {
    switch random.below(100) {
    case 0..<88: code.i32(Int32(random.within(4...11)))
    case 88..<92: code.i32(Int32(random.below(4)))
    case 92..<97:
      expression(.i32, depth: 1)
      code.i32(15)
      code.emit(.i32And)
    case 97..<99: code.i32(Int32(random.within(20...300)))
    default: code.i32(Int32(random.within(500...3000)))
    }
  }

  /// An index of an element; most arrays have four at least.
  mutating func elementIndex() {
    switch random.below(100) {
    case 0..<50: code.i32(Int32(random.below(4)))
    case 50..<96:
      expression(.i32, depth: 1)
      code.i32(3)
      code.emit(.i32And)
    case 96..<99: code.i32(Int32(random.below(12)))
    default: leaf(.i32)
    }
  }

  /// Where elements begin and how many there are, within the first four as a rule.
  private mutating func elementRange() {
    code.i32(Int32(random.below(3)))
    elementCount()
  }

  private mutating func elementCount() {
    switch random.below(30) {
    case 0: leaf(.i32)
    case 1..<18: code.i32(Int32(random.below(3)))
    default:
      expression(.i32, depth: 1)
      code.i32(1)
      code.emit(.i32And)
    }
  }

  /// The segments that arrays with some elements can be made of, with the number of elements in each.
  private func segments(for element: StorageType) -> [(index: Int, count: Int)] {
    let type = element.unpacked
    if type.isReference {
      return shape.passiveElements.enumerated().filter { shape.references.matches($1.type, type) }
        .map { (index: $0, count: $1.count) }
    }
    return shape.passiveData.enumerated().map { (index: $0, count: $1 / element.size) }
  }

  /// Where a part of a segment begins and how long it is. Segments may have been dropped.
  private mutating func part(ofElements count: Int) {
    code.i32(Int32(random.below(2)))
    code.i32(Int32(random.chance(percent: 97) ? min(max(0, count - 1), random.within(3...9)) : count + 1))
  }

  /// A statement about several elements of an array, if there is an array that it can be about.
  mutating func arrayStatement() -> Bool {
    let arrays = shape.references.mutableMembers.filter { $0.field == nil }
    guard !arrays.isEmpty else { return false }
    let array = arrays[random.below(arrays.count)]
    let form = random.below(3)
    if form == 0 {
      let copies = shape.references.copies.filter { $0.destination == array.type }
      let source = copies[random.below(copies.count)].source
      operand(.concrete(UInt32(array.type)), depth: 1)
      code.i32(Int32(random.below(3)))
      // Never null: engines differ in whether that is looked at before or after the bounds of the destination.
      reference(.reference(.concrete(UInt32(source)), nullable: false), depth: 1)
      elementRange()
      code.emit(.arrayCopy, array.type, source)
      return true
    }
    let segments = segments(for: array.storage)
    operand(.concrete(UInt32(array.type)), depth: 1)
    code.i32(Int32(random.below(3)))
    if form == 1, !segments.isEmpty {
      let segment = segments[random.below(segments.count)]
      code.i32(Int32(random.below(2)))
      code.i32(Int32(min(random.below(3), segment.count)))
      code.emit(
        array.storage.unpacked.isReference ? .arrayInitElem : .arrayInitData, array.type, segment.index)
    } else {
      stored(array.storage, depth: 1)
      elementCount()
      code.emit(.arrayFill, array.type)
    }
    return true
  }
}

extension StorageType {
  /// The bytes of a number or a vector.
  fileprivate var size: Int {
    switch self {
    case .i8: 1
    case .i16: 2
    case .value(let type):
      switch type {
      case .i64, .f64: 8
      case .v128: 16
      default: 4
      }
    }
  }
}
