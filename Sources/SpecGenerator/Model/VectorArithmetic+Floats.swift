/// Floats, and what is made of them or becomes them.
extension VectorArithmetic {
  static func float(_ operation: VectorOperation, _ operands: [Vector]) -> Vector {
    switch (operation.operandShape, operation.shape) {
    case (.f32x4, .f32x4): return lanes(operation, operands, Float.self)
    case (.f64x2, .f64x2): return lanes(operation, operands, Double.self)
    case (.f64x2, .f32x4):
      return Vector(.f32x4, narrowed(operands[0].lanes(.f64x2)))
    case (.f32x4, .f64x2):
      return Vector(.f64x2, widened(Array(operands[0].lanes(.f32x4).prefix(2))))
    default: break
    }
    // To integers and from them, of which there may be more lanes.
    let (from, to) = (operation.operandShape, operation.shape)
    let values = operands[0].lanes(from).prefix(to.count)
    let isSigned = operation.name.hasSuffix("_s") || operation.name.hasSuffix("_s_zero")
    let results = values.map { lane -> UInt64 in
      switch (from, to) {
      case (.i32x4, .f32x4): (isSigned ? Float(from.signed(lane)) : Float(lane)).bits
      case (.i32x4, .f64x2): (isSigned ? Double(from.signed(lane)) : Double(lane)).bits
      default:
        truncated(from == .f32x4 ? Double(Float(bits: lane)) : Double(bits: lane), operation.name, isSigned)
      }
    }
    return Vector(to, results + Array(repeating: 0, count: to.count - results.count))
  }

  private static func truncated(_ value: Double, _ name: String, _ isSigned: Bool) -> UInt64 {
    let isRelaxed = name.hasPrefix("relaxed_")
    if isSigned {
      if let exact = Int32(exactly: value.rounded(.towardZero)) { return LaneShape.i32x4.bits(Int64(exact)) }
      if isRelaxed { return 0x8000_0000 }
      return value.isNaN ? 0 : value < 0 ? 0x8000_0000 : 0x7fff_ffff
    }
    // The relaxed ones too.
    if let exact = UInt32(exactly: value.rounded(.towardZero)) { return UInt64(exact) }
    return value > 0 ? 0xffff_ffff : 0
  }

  // MARK: Lanes

  private static func lanes<F: LaneFloat>(
    _ operation: VectorOperation, _ operands: [Vector], _: F.Type
  ) -> Vector {
    let shape = operation.shape
    let lanes = operands.map { $0.lanes(shape).map { F(bits: $0) } }
    return Vector(
      shape, lanes[0].indices.map { index in lane(operation.name, lanes.map { $0[index] }, shape) })
  }

  private static func lane<F: LaneFloat>(
    _ name: String, _ operands: [F], _ shape: LaneShape
  ) -> (bits: UInt64, open: Vector.OpenNaN?) {
    let a = operands[0]
    let b = operands.count > 1 ? operands[1] : a
    if let truth = compare(name, a, b) { return (truth ? shape.ones : 0, nil) }
    if let bits = chosen(name, a, b, shape) { return (bits, nil) }
    let result: F
    switch name {
    case "add": result = a + b
    case "sub": result = a - b
    case "mul": result = a * b
    case "div": result = a / b
    case "sqrt": result = a.squareRoot()
    case "min": result = a == b ? (a.sign == .minus ? a : b) : a < b ? a : b
    case "max": result = a == b ? (a.sign == .plus ? a : b) : a > b ? a : b
    case "ceil": result = a.rounded(.up)
    case "floor": result = a.rounded(.down)
    case "trunc": result = a.rounded(.towardZero)
    case "nearest": result = a.rounded(.toNearestOrEven)
    case "relaxed_madd": result = operands[2].addingProduct(a, b)
    case "relaxed_nmadd": result = operands[2].addingProduct(-a, b)
    default: preconditionFailure("no model of \(name)")
    }
    // A NaN that is an operand is that of the result.
    return number(operands.contains { $0.isNaN } ? .nan : result, from: operands)
  }

  private static func compare<F: LaneFloat>(_ name: String, _ a: F, _ b: F) -> Bool? {
    switch name {
    case "eq": a == b
    case "ne": a != b
    case "lt": a < b
    case "gt": a > b
    case "le": a <= b
    case "ge": a >= b
    default: nil
    }
  }

  /// What passes bits on, of NaNs too.
  private static func chosen<F: LaneFloat>(_ name: String, _ a: F, _ b: F, _ shape: LaneShape) -> UInt64? {
    let sign = shape.ones ^ shape.ones >> 1
    switch name {
    case "abs": return a.bits & ~sign
    case "neg": return a.bits ^ sign
    case "pmin": return (b < a ? b : a).bits
    case "pmax": return (a < b ? b : a).bits
    case "relaxed_min": return (a < b ? a : b).bits
    case "relaxed_max": return (a > b ? a : b).bits
    default: return nil
    }
  }

  /// A number, or the NaNs that it may be.
  private static func number<F: LaneFloat, G: LaneFloat>(
    _ result: F, from operands: [G]
  ) -> (bits: UInt64, open: Vector.OpenNaN?) {
    guard result.isNaN else { return (result.bits, nil) }
    return (
      F.nan.bits,
      operands.allSatisfy { !$0.isNaN || $0.magnitude.bits == G.nan.bits } ? .canonical : .arithmetic
    )
  }

  private static func narrowed(_ lanes: [UInt64]) -> [(bits: UInt64, open: Vector.OpenNaN?)] {
    lanes.map { lane in number(Float(Double(bits: lane)), from: [Double(bits: lane)]) } + [
      (0, nil), (0, nil),
    ]
  }

  private static func widened(_ lanes: [UInt64]) -> [(bits: UInt64, open: Vector.OpenNaN?)] {
    lanes.map { lane in number(Double(Float(bits: lane)), from: [Float(bits: lane)]) }
  }
}

extension Vector {
  fileprivate init(_ shape: LaneShape, _ lanes: [(bits: UInt64, open: OpenNaN?)]) {
    self.init(shape, lanes.map(\.bits), openNaNs: lanes.map(\.open))
  }
}

/// A float by the bits of its lane.
private protocol LaneFloat: BinaryFloatingPoint {
  init(bits: UInt64)
  var bits: UInt64 { get }
}

extension Float: LaneFloat {
  fileprivate init(bits: UInt64) { self.init(bitPattern: UInt32(bits)) }
  fileprivate var bits: UInt64 { UInt64(bitPattern) }
}

extension Double: LaneFloat {
  fileprivate init(bits: UInt64) { self.init(bitPattern: bits) }
  fileprivate var bits: UInt64 { bitPattern }
}
