/// What vector instructions do, from the specification ("Numerics"), lane by lane.
enum VectorArithmetic {
  /// - Parameters:
  ///   - operands: of the types that the operation takes.
  ///   - immediates: the lanes in the instruction.
  ///   - choices: what relaxed instructions do.
  static func evaluate(
    _ operation: VectorOperation, _ operands: [Constant], _ immediates: [Int],
    _ choices: inout RelaxedChoices
  ) -> Constant {
    precondition(
      operands.map(\.type) == operation.operands, "\(operation.mnemonic): operands have other types")
    precondition(immediates.count == operation.immediates.count)
    switch operation.name {
    case "splat":
      return .v128(operation.shape, Array(repeating: operands[0].bits, count: operation.shape.count))
    case "extract_lane", "extract_lane_u":
      return Constant(operation.result, operands[0].vector.lanes(operation.shape)[immediates[0]])
    case "extract_lane_s":
      let lane = operands[0].vector.lanes(operation.shape)[immediates[0]]
      return .i32(Int(operation.shape.signed(lane)))
    case "replace_lane":
      var lanes = operands[0].vector.lanes(operation.shape)
      lanes[immediates[0]] = operands[1].bits
      return .v128(operation.shape, lanes)
    case "shuffle":
      let bytes = operands[0].vector.lanes(.i8x16) + operands[1].vector.lanes(.i8x16)
      return .v128(.i8x16, immediates.map { bytes[$0] })
    case "any_true", "all_true", "bitmask": return .i32(test(operation, operands[0].vector))
    case "shl", "shr_s", "shr_u":
      let shape = operation.shape
      let count = Int(operands[1].bits) % shape.width
      return .v128(
        shape, operands[0].vector.lanes(shape).map { shift(operation.name, $0, by: UInt64(count), shape) })
    case "not", "and", "andnot", "or", "xor", "bitselect", "relaxed_laneselect":
      return Constant(select(operation, operands.map(\.vector), &choices))
    default:
      return Constant(
        operation.operandShape.isFloat || operation.shape.isFloat
          ? float(operation, operands.map(\.vector), &choices)
          : integer(operation, operands.map(\.vector), &choices))
    }
  }

  private static func test(_ operation: VectorOperation, _ vector: Vector) -> Int {
    let lanes = vector.lanes(operation.shape)
    switch operation.name {
    case "any_true": return lanes.contains { $0 != 0 } ? 1 : 0
    case "all_true": return lanes.contains(0) ? 0 : 1
    default:
      return lanes.enumerated().reduce(0) { mask, lane in
        operation.shape.signed(lane.element) < 0 ? mask | 1 << lane.offset : mask
      }
    }
  }

  private static func shift(_ name: String, _ lane: UInt64, by count: UInt64, _ shape: LaneShape) -> UInt64 {
    switch name {
    case "shl": lane << count
    case "shr_u": lane >> count
    default: shape.bits(shape.signed(lane) >> Int64(count))
    }
  }

  // MARK: Bits

  private static func select(
    _ operation: VectorOperation, _ operands: [Vector], _ choices: inout RelaxedChoices
  ) -> Vector {
    let lanes = operands.map { $0.lanes(operation.shape) }
    return Vector(
      operation.shape,
      lanes[0].indices.map { index in
        let a = lanes[0][index]
        let b = lanes.count > 1 ? lanes[1][index] : 0
        let c = lanes.count > 2 ? lanes[2][index] : 0
        switch operation.name {
        case "not": return ~a
        case "and": return a & b
        case "andnot": return a & ~b
        case "or": return a | b
        case "xor": return a ^ b
        case "bitselect": return a & c | b & ~c
        // By each bit, or by the highest one.
        default:
          return choices.choose(.laneselect, a & c | b & ~c, operation.shape.signed(c) < 0 ? a : b)
        }
      })
  }

  // MARK: Integers

  private static func integer(
    _ operation: VectorOperation, _ operands: [Vector], _ choices: inout RelaxedChoices
  ) -> Vector {
    let shape = operation.shape
    let a = operands[0].lanes(operation.operandShape)
    let b = operands.count > 1 ? operands[1].lanes(operation.operandShape) : a
    if operation.name.hasPrefix("relaxed_dot_i8x16_i7x16_") {
      let products = choices.choose(.idot, dot(a, b, LaneShape.i8x16.signed), dot(a, b) { Int64($0) })
      if operands.count == 2 { return Vector(.i16x8, products) }
      let sums = operands[2].lanes(.i32x4).enumerated().map { index, lane in
        LaneShape.i32x4.bits(
          LaneShape.i16x8.signed(products[2 * index]) + LaneShape.i16x8.signed(products[2 * index + 1])
            + LaneShape.i32x4.signed(lane))
      }
      return Vector(.i32x4, sums)
    }
    if operation.operandShape != shape { return Vector(shape, between(operation, a, b)) }
    switch operation.name {
    case "swizzle": return Vector(shape, b.map { $0 < 16 ? a[Int($0)] : 0 })
    case "relaxed_swizzle":
      return Vector(
        shape,
        b.map { $0 < 16 ? a[Int($0)] : $0 < 128 ? choices.choose(.swizzle, 0, a[Int($0 % 16)]) : 0 })
    case "relaxed_q15mulr_s":
      return Vector(
        shape,
        zip(a, b).map { a, b in
          let saturated = lane("q15mulr_sat_s", a, b, shape)
          return a == 0x8000 && b == 0x8000 ? choices.choose(.iq15mulr, saturated, 0x8000) : saturated
        })
    default:
      return Vector(shape, a.indices.map { lane(operation.name, a[$0], b[$0], shape) })
    }
  }

  private static func lane(_ name: String, _ a: UInt64, _ b: UInt64, _ shape: LaneShape) -> UInt64 {
    if let truth = compare(name, a, b, shape) { return truth ? shape.ones : 0 }
    let (s, t) = (shape.signed(a), shape.signed(b))
    switch name {
    case "add": return a &+ b
    case "sub": return a &- b
    case "mul": return a &* b
    case "neg": return 0 &- a
    case "abs": return s < 0 ? 0 &- a : a
    case "popcnt": return UInt64(a.nonzeroBitCount)
    case "add_sat_s": return shape.saturatedSigned(s + t)
    case "add_sat_u": return shape.saturatedUnsigned(Int64(a + b))
    case "sub_sat_s": return shape.saturatedSigned(s - t)
    case "sub_sat_u": return shape.saturatedUnsigned(Int64(a) - Int64(b))
    case "min_s": return s < t ? a : b
    case "min_u": return min(a, b)
    case "max_s": return s > t ? a : b
    case "max_u": return max(a, b)
    case "avgr_u": return (a + b + 1) / 2
    case "q15mulr_sat_s": return shape.saturatedSigned((s * t + 0x4000) >> 15)
    default: preconditionFailure("no model of \(name)")
    }
  }

  private static func compare(_ name: String, _ a: UInt64, _ b: UInt64, _ shape: LaneShape) -> Bool? {
    let (s, t) = (shape.signed(a), shape.signed(b))
    switch name {
    case "eq": return a == b
    case "ne": return a != b
    case "lt_s": return s < t
    case "lt_u": return a < b
    case "gt_s": return s > t
    case "gt_u": return a > b
    case "le_s": return s <= t
    case "le_u": return a <= b
    case "ge_s": return s >= t
    case "ge_u": return a >= b
    default: return nil
    }
  }

  /// Integers of one width from those of another.
  private static func between(_ operation: VectorOperation, _ a: [UInt64], _ b: [UInt64]) -> [UInt64] {
    let (shape, narrow) = (operation.shape, operation.operandShape)
    let isSigned = operation.name.hasSuffix("_s")
    func value(_ lane: UInt64) -> Int64 { isSigned ? narrow.signed(lane) : Int64(lane) }
    /// Sums of neighbours, of which there are half as many.
    func paired(_ lanes: [Int64]) -> [UInt64] {
      (0..<shape.count).map { shape.bits(lanes[2 * $0] &+ lanes[2 * $0 + 1]) }
    }
    if operation.name.hasPrefix("narrow_") {
      return (a + b).map { lane in
        let value = narrow.signed(lane)
        return isSigned ? shape.saturatedSigned(value) : shape.saturatedUnsigned(value)
      }
    }
    if operation.name.hasPrefix("extadd_pairwise_") { return paired(a.map(value)) }
    if operation.name.hasPrefix("dot_") { return paired(zip(a, b).map { value($0) * value($1) }) }
    let half = operation.name.contains("_high_") ? shape.count..<narrow.count : 0..<shape.count
    if operation.name.hasPrefix("extend_") { return half.map { shape.bits(value(a[$0])) } }
    precondition(operation.name.hasPrefix("extmul_"), "no model of \(operation.name)")
    return half.map { shape.bits(value(a[$0]) &* value(b[$0])) }
  }

  /// Sums of the products of neighbours, which saturate.
  /// - Parameter second: what a lane of the second operand stands for.
  private static func dot(_ a: [UInt64], _ b: [UInt64], _ second: (UInt64) -> Int64) -> [UInt64] {
    let products = zip(a, b).map { LaneShape.i8x16.signed($0) * second($1) }
    return (0..<8).map { LaneShape.i16x8.saturatedSigned(products[2 * $0] + products[2 * $0 + 1]) }
  }
}
