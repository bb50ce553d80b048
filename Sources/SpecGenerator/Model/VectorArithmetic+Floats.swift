/// Floats, and what is made of them or becomes them.
extension VectorArithmetic {
  static func float(
    _ operation: VectorOperation, _ operands: [Vector], _ choices: inout RelaxedChoices
  ) -> Vector {
    switch (operation.operandShape, operation.shape) {
    case (.f32x4, .f32x4): return lanes(operation, operands, Float.self, &choices)
    case (.f64x2, .f64x2): return lanes(operation, operands, Double.self, &choices)
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
        truncated(
          from == .f32x4 ? Double(Float(bits: lane)) : Double(bits: lane), isSigned,
          operation.isRelaxed, &choices)
      }
    }
    return Vector(to, results + Array(repeating: 0, count: to.count - results.count))
  }

  private static func truncated(
    _ value: Double, _ isSigned: Bool, _ isRelaxed: Bool, _ choices: inout RelaxedChoices
  ) -> UInt64 {
    if isSigned {
      if let exact = Int32(exactly: value.rounded(.towardZero)) { return LaneShape.i32x4.bits(Int64(exact)) }
      let saturated: UInt64 = value.isNaN ? 0 : value < 0 ? 0x8000_0000 : 0x7fff_ffff
      return isRelaxed ? choices.choose(.truncS, saturated, 0x8000_0000) : saturated
    }
    if let exact = UInt32(exactly: value.rounded(.towardZero)) { return UInt64(exact) }
    let saturated: UInt64 = value > 0 ? 0xffff_ffff : 0
    return isRelaxed
      ? choices.choose(.truncU, saturated, 0xffff_ffff, 0xffff_fffe, 0x8000_0000) : saturated
  }

  // MARK: Lanes

  private static func lanes<F: LaneFloat>(
    _ operation: VectorOperation, _ operands: [Vector], _: F.Type, _ choices: inout RelaxedChoices
  ) -> Vector {
    let shape = operation.shape
    let lanes = operands.map { $0.lanes(shape).map { F(bits: $0) } }
    return Vector(
      shape,
      lanes[0].indices.map { index in
        let operands = lanes.map { $0[index] }
        return operation.isRelaxed
          ? relaxed(operation.name, operands, shape, &choices) : lane(operation.name, operands, shape)
      })
  }

  private static func relaxed<F: LaneFloat>(
    _ name: String, _ operands: [F], _ shape: LaneShape, _ choices: inout RelaxedChoices
  ) -> Lane {
    let (a, b) = (operands[0], operands[1])
    switch name {
    case "relaxed_madd", "relaxed_nmadd":
      let a = name == "relaxed_madd" ? a : -a
      let c = operands[2]
      return choices.choose(
        .fmadd, number(a * b + c, from: [a, b, c]), number(c.addingProduct(a, b), from: [a, b, c]))
    default:
      let isMinimum = name == "relaxed_min"
      let usual = lane(isMinimum ? "min" : "max", operands, shape)
      // What the last alternative is.
      let last: F
      if a.isNaN {
        last = b
      } else if b.isNaN {
        last = a
      } else if a == 0 && b == 0 && a.sign != b.sign {
        last = isMinimum ? -0.0 : 0
      } else {
        return usual
      }
      return choices.choose(
        isMinimum ? .fmin : .fmax, usual, Lane(bits: a.bits), Lane(bits: b.bits), Lane(bits: last.bits))
    }
  }

  private static func lane<F: LaneFloat>(_ name: String, _ operands: [F], _ shape: LaneShape) -> Lane {
    let a = operands[0]
    let b = operands.count > 1 ? operands[1] : a
    if let truth = compare(name, a, b) { return Lane(bits: truth ? shape.ones : 0) }
    if let bits = chosen(name, a, b, shape) { return Lane(bits: bits) }
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
    default: preconditionFailure("no model of \(name)")
    }
    return number(result, from: operands)
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
    default: return nil
    }
  }

  /// A number, or the NaNs that it may be: also wherever an operand is one.
  private static func number<F: LaneFloat, G: LaneFloat>(_ result: F, from operands: [G]) -> Lane {
    guard result.isNaN || operands.contains(where: \.isNaN) else { return Lane(bits: result.bits) }
    let isCanonical = operands.allSatisfy { !$0.isNaN || $0.magnitude.bits == G.nan.bits }
    return Lane(bits: F.nan.bits, open: isCanonical ? .canonical : .arithmetic)
  }

  private static func narrowed(_ lanes: [UInt64]) -> [Lane] {
    lanes.map { lane in number(Float(Double(bits: lane)), from: [Double(bits: lane)]) }
      + [Lane(bits: 0), Lane(bits: 0)]
  }

  private static func widened(_ lanes: [UInt64]) -> [Lane] {
    lanes.map { lane in number(Double(Float(bits: lane)), from: [Float(bits: lane)]) }
  }

  /// The bits of a float; if it is a NaN of which the specification leaves bits open, which NaNs it may be.
  fileprivate struct Lane: Equatable {
    let bits: UInt64
    var open: Vector.OpenNaN?
  }
}

extension Vector {
  fileprivate init(_ shape: LaneShape, _ lanes: [VectorArithmetic.Lane]) {
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
