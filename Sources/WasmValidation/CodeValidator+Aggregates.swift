import WasmBinary
import WasmISA

/// Structures and arrays.
extension CodeValidator {
  // MARK: Structures

  mutating func checkStructureNew(_ opcode: Opcode) throws(ValidationError) {
    gathered.instanceWeight.accumulate(weight)
    let type = try entry(reader.u32(), .structure, "a structure type")
    switch Opcode.StructNew(opcode) {
    case .new: try pop(type.operands)
    case .newDefault:
      guard types.types(type.operands).allSatisfy(\.isDefaultable) else {
        throw invalid("type mismatch: field type is not defaultable")
      }
    }
    try push(type.reference(nullable: false))
  }

  mutating func checkStructure(_ opcode: Opcode) throws(ValidationError) {
    let type = try entry(reader.u32(), .structure, "a structure type")
    let index = reader.u32()
    guard index < type.operands.count else {
      throw unknown("field", index, among: type.operands.length)
    }
    let field = types.fields[Int(type.firstField + index)]
    switch Opcode.Structure(opcode) {
    case .get:
      try requirePacked(field, false, "field")
      try pop(type.reference(nullable: true))
      try pushStored(field)
    case .getS, .getU:
      try requirePacked(field, true, "field")
      try pop(type.reference(nullable: true))
      try push(field.storage.unpacked)
    case .set:
      guard field.isMutable else { throw immutable("field", index) }
      try pop(field.storage.unpacked)
      try pop(type.reference(nullable: true))
    }
  }

  /// Pushes the value of a field or element that is not packed.
  private mutating func pushStored(_ field: FieldType) throws(ValidationError) {
    let type = field.storage.unpacked
    if type == .v128 { gathered.features.insert(.simd) }
    try push(type)
  }

  /// Packed integers are read with a sign or without; other values, plainly.
  private func requirePacked(
    _ field: FieldType, _ isPacked: Bool, _ subject: StaticString
  ) throws(ValidationError) {
    guard field.storage.isPacked == isPacked else {
      throw invalid("type mismatch: \(subject) is \(isPacked ? "unpacked" : "packed")")
    }
  }

  // MARK: Arrays

  mutating func checkArrayNew(_ opcode: Opcode) throws(ValidationError) {
    gathered.instanceWeight.accumulate(weight)
    let type = try arrayType(reader.u32())
    let element = types.fields[Int(type.firstField)].storage
    switch Opcode.ArrayNew(opcode) {
    case .new:
      try pop(.i32)
      try pop(element.unpacked)
    case .newDefault:
      guard element.unpacked.isDefaultable else {
        throw invalid("type mismatch: array type is not defaultable")
      }
      try pop(.i32)
    case .newFixed:
      var rest = reader.u32()
      // Where the stack is polymorphic and empty, it has any number of operands.
      while rest > 0 && (operands.count > floor || !isUnreachable) {
        try pop(element.unpacked)
        rest -= 1
      }
    }
    try push(type.reference(nullable: false))
  }

  mutating func checkArrayNewSegment(_ opcode: Opcode) throws(ValidationError) {
    noteRuntimeCall()
    let type = try arrayType(reader.u32())
    let element = types.fields[Int(type.firstField)].storage
    switch Opcode.ArrayNewSegment(opcode) {
    case .data:
      try requireData(reader.u32())
      try requireNumeric(element)
    case .element: try requireElement(reader.u32(), matches: element)
    }
    try pop(.i32)
    try pop(.i32)
    try push(type.reference(nullable: false))
  }

  mutating func checkArray(_ opcode: Opcode) throws(ValidationError) {
    let kind = Opcode.Array(opcode)
    if kind == .len {
      try pop(.reference(.array, nullable: true))
      return try push(.i32)
    }
    let type = try arrayType(reader.u32())
    let element = types.fields[Int(type.firstField)]
    switch kind {
    case .get:
      try requirePacked(element, false, "array")
      try pop(.i32)
      try pop(type.reference(nullable: true))
      try pushStored(element)
    case .getS, .getU:
      try requirePacked(element, true, "array")
      try pop(.i32)
      try pop(type.reference(nullable: true))
      try push(element.storage.unpacked)
    case .set:
      try requireMutable(element)
      try pop(type.reference(nullable: true), .i32, element.storage.unpacked)
    case .len: break
    }
  }

  mutating func checkArrayRuntime(_ opcode: Opcode) throws(ValidationError) {
    noteRuntimeCall()
    let type = try arrayType(reader.u32())
    let element = types.fields[Int(type.firstField)]
    let second = Opcode.ArrayRuntime(opcode) == .fill ? 0 : reader.u32()
    switch Opcode.ArrayRuntime(opcode) {
    case .fill:
      try requireMutable(element)
      try pop(.i32)
      try pop(type.reference(nullable: true), .i32, element.storage.unpacked)
    case .copy:
      let source = try arrayType(second)
      try requireMutable(element)
      guard registry.matches(types.fields[Int(source.firstField)].storage, element.storage) else {
        throw invalid("array types do not match")
      }
      try pop(source.reference(nullable: true), .i32, .i32)
      try pop(.i32)
      try pop(type.reference(nullable: true))
    case .initData:
      try requireMutable(element)
      try requireData(second)
      try requireNumeric(element.storage)
      try pop(.i32, .i32, .i32)
      try pop(type.reference(nullable: true))
    case .initElem:
      try requireMutable(element)
      try requireElement(second, matches: element.storage)
      try pop(.i32, .i32, .i32)
      try pop(type.reference(nullable: true))
    }
  }

  private mutating func arrayType(_ index: UInt32) throws(ValidationError) -> TypeTable.Entry {
    try entry(index, .array, "an array type")
  }

  private func requireMutable(_ element: FieldType) throws(ValidationError) {
    guard element.isMutable else { throw immutable("array") }
  }

  private func requireNumeric(_ element: StorageType) throws(ValidationError) {
    guard !element.unpacked.isReference else { throw invalid("array type is not numeric or vector") }
  }

  private mutating func requireElement(_ index: UInt32, matches type: StorageType) throws(ValidationError) {
    let element = try self.element(index)
    guard registry.matches(.value(element), type) else {
      throw invalid(
        "type mismatch: element segment's type \(describe(element)) "
          + "does not match array's field type \(describe(type.unpacked))")
    }
  }
}

extension TypeTable.Entry {
  func reference(nullable: Bool) -> ValueType { .reference(.concrete(id), nullable: nullable) }
}

extension StorageType {
  var isPacked: Bool {
    switch self {
    case .value: return false
    case .i8, .i16: return true
    }
  }
}

extension CanonicalTypes {
  /// Storage type matching (spec: Validation › Matching › Field Types).
  func matches(_ a: StorageType, _ b: StorageType) -> Bool {
    switch (a, b) {
    case (.value(let x), .value(let y)): return matches(x, y)
    case (.i8, .i8), (.i16, .i16): return true
    case (.value, _), (.i8, _), (.i16, _): return false
    }
  }
}
