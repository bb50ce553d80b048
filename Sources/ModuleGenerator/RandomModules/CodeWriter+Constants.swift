import WasmBinary
import WasmISA

/// Values of every type without operands from elsewhere: in bodies and as initializers.
extension CodeWriter {
  /// Leaves a value of a type; if that is a reference, null, a function or a new object.
  /// - Parameter depth: how deep objects may refer to others that need not be.
  mutating func constant(
    _ type: ValueType, in shape: RandomShape, _ random: inout Random, depth: Int = 2
  ) {
    switch type.kind {
    case .reference: reference(type, in: shape, &random, depth: depth)
    case .v128: vector(&random)
    default:
      switch random.number(type) {
      case .i32(let bits): i32(Int32(bitPattern: bits))
      case .i64(let bits): i64(Int64(bitPattern: bits))
      case .f32(let bits): f32(bits: bits)
      case .f64(let bits): f64(bits: bits)
      }
    }
  }

  private mutating func vector(_ random: inout Random) {
    func word() -> UInt64 {
      switch random.below(7) {
      case 0: return UInt64(bitPattern: random.integer64())
      case 1: return UInt64(random.float32()) << 32 | UInt64(random.float32())
      case 2: return random.float64()
      case 3:
        return UInt64(UInt32(bitPattern: random.integer32())) << 32
          | UInt64(UInt32(bitPattern: random.integer32()))
      // Indices of bytes.
      case 4: return random.next() & 0x1f1f_1f1f_1f1f_1f1f
      // The least or the greatest integer in every lane.
      case 5:
        let least: [UInt64] = [0x8080_8080_8080_8080, 0x8000_8000_8000_8000, 0x8000_0000_8000_0000, 1 << 63]
        let lanes = least[random.below(least.count)]
        return random.chance(percent: 60) ? lanes : ~lanes
      default: return random.next()
      }
    }
    switch random.below(12) {
    case 0: v128(0, 0)
    case 1: v128(~0, ~0)
    case 2:
      let same = word()
      v128(same, same)
    default: v128(word(), word())
    }
  }

  // MARK: References

  private mutating func reference(
    _ type: ValueType, in shape: RandomShape, _ random: inout Random, depth: Int
  ) {
    if shape.references.isObject(type) { return object(type, in: shape, &random, depth: depth) }
    if type.heapType == .extern, shape.hasObjects, !type.isNullable || random.chance(percent: 50) {
      object(.reference(.any, nullable: type.isNullable), in: shape, &random, depth: depth)
      return emit(.externConvertAny)
    }
    let functions =
      type.heapType.index.map { shape.functionsOfType[Int($0)] ?? [] }
      ?? (type.heapType == .func ? Array(shape.functions.indices) : [])
    if functions.isEmpty || type.isNullable && random.chance(percent: 25) {
      emit(refNull: type.heapType)
    } else {
      emit(.refFunc, functions[random.below(functions.count)])
    }
  }

  /// - Parameter depth: how far down there may be objects that need not be.
  private mutating func object(
    _ type: ValueType, in shape: RandomShape, _ random: inout Random, depth: Int
  ) {
    if type.isNullable, depth == 0 || random.chance(percent: 15) {
      return emit(refNull: random.chance(percent: 25) ? .none : type.heapType)
    }
    let makers = shape.references.makers[type] ?? []
    // What the first is made of comes before it, so that this ends.
    guard let index = makers[depth == 0 ? 0 : random.below(makers.count)].index else {
      i32(random.integer32())
      return emit(.refI31)
    }
    func operand(_ code: inout CodeWriter, _ storage: StorageType, _ random: inout Random) {
      code.constant(storage.unpacked, in: shape, &random, depth: max(0, depth - 1))
    }
    switch shape.types[Int(index)].composite {
    case .function: preconditionFailure("functions are no objects")
    case .structure(let fields):
      if fields.allSatisfy(\.storage.unpacked.isDefaultable), random.below(fields.count + 3) > 1 {
        return emit(.structNewDefault, Int(index))
      }
      for field in fields { operand(&self, field.storage, &random) }
      emit(.structNew, Int(index))
    case .array(let element):
      let length = random.chance(percent: 92) ? random.within(4...6) : random.below(4)
      switch random.below(3) {
      case 0 where element.storage.unpacked.isDefaultable:
        i32(Int32(length))
        emit(.arrayNewDefault, Int(index))
      case 1 where depth > 0:
        for _ in 0..<length { operand(&self, element.storage, &random) }
        emit(.arrayNewFixed, Int(index), length)
      default:
        operand(&self, element.storage, &random)
        // Few are so long that the collector marks their elements in several goes, or has blocks for them alone.
        let isLong = depth > 0 && random.chance(percent: 6)
        i32(Int32(isLong ? random.pick([(80, random.within(60...300)), (20, 9000)]) : length))
        emit(.arrayNew, Int(index))
      }
    }
  }
}
