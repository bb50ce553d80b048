import WasmBinary
import WasmISA

extension FunctionGenerator {
  /// Leaves a reference of a type on the stack.
  mutating func reference(_ type: ValueType, depth: Int) {
    guard depth > 0, !isLargeEnough else { return leafReference(type) }
    if shape.references.isObject(type), random.chance(percent: 70) {
      return object(type, depth: depth - 1)
    }
    if shape.references.isFunction(type), canNest, random.chance(percent: 20) {
      return cast(to: type, depth: depth - 1)
    }
    switch random.below(10) {
    case 0..<3: tableGet(type)
    case 3:
      guard let global = global(type) else { return leafReference(type) }
      code.emit(.globalGet, global)
    case 4:
      reference(type, depth: depth - 1)
      leafReference(type)
      condition(depth: 1)
      code.emit(selectTyped: type)
    case 5 where !type.isNullable && random.chance(percent: 30):
      reference(.reference(type.heapType, nullable: true), depth: depth - 1)
      code.emit(.refAsNonNull)
    case 6:
      reference(type, depth: depth - 1)
      statement()
    case 7 where type == .externref && shape.hasObjects:
      reference(.reference(.any, nullable: true), depth: depth - 1)
      code.emit(.externConvertAny)
    default: leafReference(type)
    }
  }

  private mutating func leafReference(_ type: ValueType) {
    let isObject = shape.references.isObject(type)
    if random.chance(percent: isObject ? 80 : 50), let variable = variable(type) {
      code.emit(.localGet, variable)
    } else {
      constant(type)
    }
  }

  private mutating func tableGet(_ type: ValueType) {
    guard let table = table(of: type) else { return leafReference(type) }
    index(in: table)
    code.emit(.tableGet, table)
  }

  /// A table whose elements may be taken for a type, if there is one.
  private mutating func table(of type: ValueType) -> Int? {
    let tables = shape.tables.indices.filter {
      shape.references.matches(shape.tables[$0].element, type)
    }
    return tables.isEmpty ? nil : tables[random.below(tables.count)]
  }

  /// The type of a table's indices.
  private func address(_ table: Int) -> ValueType { shape.tables[table].address.valueType }

  /// An index that is in the table, as a rule.
  private mutating func index(in table: Int) {
    let minimum = shape.tables[table].minimum
    let type = address(table)
    if minimum == 0 || random.chance(percent: 3) {
      leaf(type)
    } else if random.chance(percent: 50) {
      code.integer(random.below(minimum), type)
    } else {
      expression(type, depth: 1)
      code.integer(minimum, type)
      code.emit(type == .i32 ? .i32RemU : .i64RemU)
    }
  }

  /// A statement about tables.
  mutating func tableOperation() {
    let hasBulk = has(.bulkMemory)
    let wild = shape.tables.indices.dropFirst()
    guard let first = wild.first, random.chance(percent: 85) else { return keepTypes() }
    let table = first + random.below(wild.count)
    let element = shape.tables[table].element
    switch random.below(7) {
    case 0:
      index(in: table)
      reference(element, depth: 1)
      code.emit(.tableSet, table)
    case 1:
      reference(element, depth: 1)
      code.integer(random.below(4), address(table))
      code.emit(.tableGrow, table)
      consume([address(table)])
    case 2:
      index(in: table)
      reference(element, depth: 1)
      length(shape.tables[table].minimum, address(table))
      code.emit(.tableFill, table)
    case 3 where hasBulk:
      let sources = shape.tables.indices.filter {
        shape.references.matches(shape.tables[$0].element, element)
      }
      let source = sources[random.below(sources.count)]
      index(in: table)
      index(in: source)
      length(
        min(shape.tables[table].minimum, shape.tables[source].minimum),
        address(table) == .i64 && address(source) == .i64 ? .i64 : .i32)
      code.emit(.tableCopy, table, source)
    case 4 where hasBulk:
      let segments = shape.passiveElements.indices.filter {
        shape.references.matches(shape.passiveElements[$0].type, element)
      }
      guard !segments.isEmpty else { return keepTypes() }
      let segment = segments[random.below(segments.count)]
      index(in: table)
      code.i32(Int32(random.below(2)))
      length(min(shape.tables[table].minimum, shape.passiveElements[segment].count), .i32)
      code.emit(.tableInit, segment, table)
    case 5 where hasBulk:
      guard random.chance(percent: 15) else { return keepTypes() }
      code.emit(.elemDrop, random.below(shape.passiveElements.count))
    default:
      reference(element, depth: 1)
      code.emit(.refIsNull)
      consume([.i32])
    }
  }

  /// Puts another function of the same type in a slot of table 0.
  private mutating func keepTypes() {
    let function = random.below(shape.functions.count)
    let slots = shape.slots[shape.functions[function].type] ?? []
    guard !slots.isEmpty else { return }
    code.integer(slots[random.below(slots.count)], address(RandomShape.stableTable))
    code.emit(.refFunc, function)
    code.emit(.tableSet, RandomShape.stableTable)
  }

  /// A number of elements or bytes, small enough as a rule.
  mutating func length(_ most: Int, _ type: ValueType) {
    switch random.below(12) {
    case 0: leaf(type)
    case 1..<6: code.integer(random.below(max(1, most / 2)), type)
    default:
      expression(type, depth: 1)
      code.integer(max(1, most / 2), type)
      code.emit(type == .i32 ? .i32RemU : .i64RemU)
    }
  }

  /// An i32 that is known of memories or tables, or what they had before they grew.
  mutating func query() {
    if has(.referenceTypes), random.chance(percent: 40) {
      if random.chance(percent: 50) {
        let table = random.below(shape.tables.count)
        if random.chance(percent: 20) {
          reference(shape.tables[table].element, depth: 0)
          code.integer(random.below(4), address(table))
          code.emit(.tableGrow, table)
        } else {
          code.emit(.tableSize, table)
        }
        if address(table) == .i64 { code.emit(.i32WrapI64) }
      } else {
        let references = shape.referenceTypes
        reference(references[random.below(references.count)], depth: 1)
        code.emit(.refIsNull)
      }
    } else {
      memoryQuery()
    }
  }
}
