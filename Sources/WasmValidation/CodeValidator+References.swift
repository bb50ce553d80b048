import WasmBinary
import WasmISA

/// References: null, functions, casts, and the branches on them.
extension CodeValidator {
  mutating func checkReference(_ opcode: Opcode) throws(ValidationError) {
    switch Opcode.Ref(opcode) {
    case .null: try push(try resolve(.reference(reader.heapType(), nullable: true)))
    case .isNull:
      _ = try popReference()
      try push(.i32)
    case .func:
      let index = reader.u32()
      guard Int(index) < facts.functionTypes.count else {
        throw unknown("function", index, among: facts.functionTypes.count)
      }
      guard isDeclared[Int(index)] else { throw undeclared(index) }
      let type = types.entries[Int(facts.functionTypes[Int(index)])]
      try push(.reference(.concrete(type.id), nullable: false))
    case .eq:
      try pop(.reference(.eq, nullable: true))
      try pop(.reference(.eq, nullable: true))
      try push(.i32)
    case .asNonNull: try push(try popReference().nonNull)
    }
  }

  @inline(never)
  private func undeclared(_ index: UInt32) -> ValidationError {
    invalid("undeclared function reference \(index): (elem declare func \(index)) would declare it")
  }

  mutating func checkNullBranch(_ opcode: Opcode) throws(ValidationError) {
    let label = try label(reader.u32())
    switch Opcode.RefBranch(opcode) {
    case .onNull:
      let type = try popReference()
      try pop(label)
      try push(label)
      try push(type.nonNull)
    case .onNonNull:
      let type = try lastReference(of: label)
      try pop(.reference(type.heapType, nullable: true))
      try pop(label.dropLast)
      try push(label.dropLast)
    }
  }

  // MARK: Casts

  mutating func checkCast(_ opcode: Opcode) throws(ValidationError) {
    let heapType = reader.heapType()
    let kind = Opcode.Cast(opcode)
    let isNullable = kind == .testNull || kind == .castNull
    let target = try resolve(.reference(heapType, nullable: isNullable))
    gathered.instanceWeight.accumulate(weight)
    try pop(.reference(top(of: target.heapType), nullable: true))
    switch kind {
    case .test, .testNull: try push(.i32)
    case .cast, .castNull: try push(target)
    }
  }

  mutating func checkCastBranch(_ opcode: Opcode) throws(ValidationError) {
    let cast = reader.castLabel()
    let label = try label(cast.label)
    let source = try resolve(cast.source)
    let target = try resolve(cast.target)
    gathered.instanceWeight.accumulate(weight)
    guard registry.matches(target, source) else {
      throw invalid(
        "type mismatch on cast: type \(describe(target)) does not match \(describe(source))")
    }
    // What is left of the source type once the target type is taken away.
    let rest = target.isNullable ? source.nonNull : source
    let (taken, kept): (ValueType, ValueType)
    switch Opcode.CastBranch(opcode) {
    case .onCast: (taken, kept) = (target, rest)
    case .onCastFail: (taken, kept) = (rest, target)
    }
    let last = try lastReference(of: label)
    guard registry.matches(taken, last) else {
      throw mismatch(
        "instruction requires type \(describe(taken)) but label has \(describe(label))")
    }
    try pop(source)
    try pop(label.dropLast)
    try push(label.dropLast)
    try push(kept)
  }

  /// The last of the types that a label takes, which must be a reference type.
  private func lastReference(of label: TypeList) throws(ValidationError) -> ValueType {
    guard label.count > 0, types[label, label.length - 1].isReference else {
      throw mismatch(
        "instruction requires reference type but label has \(describe(label))")
    }
    return types[label, label.length - 1]
  }

  /// The greatest of the heap types that are related to a type.
  private func top(of type: HeapType) -> HeapType {
    for top in [HeapType.any, .func, .extern, .exn] where registry.matches(type, top) { return top }
    return type
  }

  // MARK: Conversions

  mutating func checkExternConvert(_ opcode: Opcode) throws(ValidationError) {
    let (source, target): (HeapType, HeapType)
    switch Opcode.ExternConvert(opcode) {
    case .anyConvertExtern: (source, target) = (.extern, .any)
    case .externConvertAny: (source, target) = (.any, .extern)
    }
    let height = operands.count
    let type = try popReference()
    guard registry.matches(type.heapType, source) else {
      throw mismatch([.reference(source, nullable: type.isNullable)], height: height)
    }
    try push(.reference(target, nullable: type.isNullable))
  }

  mutating func checkSmallInteger(_ opcode: Opcode) throws(ValidationError) {
    switch Opcode.I31(opcode) {
    case .ref31:
      try pop(.i32)
      try push(.reference(.i31, nullable: false))
    case .getS, .getU:
      try pop(.reference(.i31, nullable: true))
      try push(.i32)
    }
  }
}

extension ValueType {
  /// The reference type without null.
  var nonNull: ValueType { .reference(heapType, nullable: false) }
}
