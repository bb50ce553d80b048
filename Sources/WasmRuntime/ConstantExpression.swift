import VMLayout
import WasmBinary
import WasmISA

extension Instance {
  /// The value of a constant expression of the instance's module (spec: Validation › Instructions › Constant
  /// Expressions); the module is valid, so the operands are there.
  ///
  /// References on the way are among no roots, so nothing is collected.
  func evaluate(_ code: CodeRange) throws(InstantiationError) -> Bits {
    try module.module.bytes.withUnsafeBufferPointer { (bytes) throws(InstantiationError) -> Bits in
      guard let base = bytes.baseAddress else { preconditionFailure("a module with code has bytes") }
      var evaluation = Evaluation(reader: InstructionReader(at: base + code.lowerBound), instance: self)
      return try evaluation.run()
    }
  }
}

private struct Evaluation {
  var reader: InstructionReader
  let instance: Instance
  var stack: [Bits] = []

  init(reader: InstructionReader, instance: Instance) {
    self.reader = reader
    self.instance = instance
  }

  mutating func run() throws(InstantiationError) -> Bits {
    while true {
      let opcode = reader.opcode()
      switch opcode {
      case .end: return stack.removeLast()
      case .i32Const: push(UInt64(UInt32(bitPattern: reader.s32())))
      case .i64Const: push(UInt64(bitPattern: reader.s64()))
      case .f32Const: push(UInt64(reader.fixed(UInt32.self)))
      case .f64Const: push(reader.fixed(UInt64.self))
      case .v128Const:
        let low = reader.fixed(UInt64.self)
        stack.append(Bits(low: low, high: reader.fixed(UInt64.self)))
      case .i32Add: calculate32(&+)
      case .i32Sub: calculate32(&-)
      case .i32Mul: calculate32(&*)
      case .i64Add: calculate(&+)
      case .i64Sub: calculate(&-)
      case .i64Mul: calculate(&*)
      case .globalGet: stack.append(instance.globals[Int(reader.u32())].bits)
      case .refNull:
        _ = reader.heapType()
        push(0)
      case .refFunc: push(instance.reference(Int(reader.u32())))
      case .refI31: push(ReferenceTag.i31(UInt32(truncatingIfNeeded: stack.removeLast().low)))
      // A reference is the same word in both hierarchies.
      case .anyConvertExtern, .externConvertAny: break
      case .structNew: try makeStructure(reader.u32())
      case .structNewDefault: try makeStructure(reader.u32(), isDefault: true)
      case .arrayNew:
        let (type, length, value) = (reader.u32(), popLength(), stack.removeLast())
        try makeArray(type, length: length, of: value)
      case .arrayNewDefault:
        let (type, length) = (reader.u32(), popLength())
        try makeArray(type, length: length, of: Bits(low: 0, high: 0))
      case .arrayNewFixed: try makeArray(reader.u32(), fixed: reader.u32())
      default: throw .unsupported(feature: opcode.feature.name)
      }
    }
  }

  private mutating func push(_ word: UInt64) { stack.append(Bits(low: word)) }

  private mutating func calculate(_ operation: (UInt64, UInt64) -> UInt64) {
    let right = stack.removeLast().low
    let left = stack.removeLast().low
    push(operation(left, right))
  }

  private mutating func calculate32(_ operation: (UInt32, UInt32) -> UInt32) {
    calculate { UInt64(operation(UInt32(truncatingIfNeeded: $0), UInt32(truncatingIfNeeded: $1))) }
  }

  // MARK: Objects

  private mutating func popLength() -> UInt32 { UInt32(truncatingIfNeeded: stack.removeLast().low) }

  private mutating func makeStructure(_ type: UInt32, isDefault: Bool = false) throws(InstantiationError) {
    let object = try make(type)
    guard case .structure(let fields) = composite(type) else { preconditionFailure("a structure has fields") }
    let first = stack.count - (isDefault ? 0 : fields.count)
    for (index, (field, offset)) in zip(fields, StructureLayout(fields).offsets).enumerated() {
      let value = isDefault ? Bits(low: 0, high: 0) : stack[first + index]
      value.store(at: object + offset, byteCount: field.storage.byteCount)
    }
    stack.removeSubrange(first...)
    push(UInt64(UInt(bitPattern: object)))
  }

  private mutating func makeArray(_ type: UInt32, length: UInt32, of value: Bits) throws(InstantiationError) {
    let object = try make(type, length: length)
    let shift = element(type).storage.byteCount.trailingZeroBitCount
    withUnsafeBytes(of: (value.low, value.high ?? 0)) { vector in
      let word = shift == 4 ? UInt64(UInt(bitPattern: vector.baseAddress)) : value.low
      fillElements(at: object + ObjectLayout.fields, count: Int(length), shift: shift, with: word)
    }
    push(UInt64(UInt(bitPattern: object)))
  }

  private mutating func makeArray(_ type: UInt32, fixed length: UInt32) throws(InstantiationError) {
    let object = try make(type, length: length)
    let size = element(type).storage.byteCount
    let first = stack.count - Int(length)
    for index in 0..<Int(length) {
      stack[first + index].store(at: object + ObjectLayout.fields + size * index, byteCount: size)
    }
    stack.removeSubrange(first...)
    push(UInt64(UInt(bitPattern: object)))
  }

  /// The definition of one of the module's types.
  private func composite(_ type: UInt32) -> CompositeType {
    instance.module.module.types[Int(type)].composite
  }

  private func element(_ type: UInt32) -> FieldType {
    guard case .array(let element) = composite(type) else { preconditionFailure("an array has elements") }
    return element
  }

  private func make(_ type: UInt32, length: UInt32 = 0) throws(InstantiationError) -> UnsafeMutableRawPointer
  {
    let id = instance.module.facts.typeIDs[Int(type)]
    let heap: Heap
    do {
      heap = try instance.store.objectHeap()
      try heap.writeRow(of: id)
    } catch {
      throw .exhausted(error)
    }
    do {
      return try heap.make(id, length: length, mayCollect: false)
    } catch {
      throw .trap(error)
    }
  }
}

extension Bits {
  /// Writes the value to a field or an element of so many bytes; of a packed one the lower bits.
  fileprivate func store(at place: UnsafeMutableRawPointer, byteCount: Int) {
    withUnsafeBytes(of: (low.littleEndian, (high ?? 0).littleEndian)) { bytes in
      place.copyMemory(from: bytes.baseAddress.unsafelyUnwrapped, byteCount: byteCount)
    }
  }
}
