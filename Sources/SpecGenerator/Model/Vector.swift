/// Sixteen bytes, and which of them are not known.
struct Vector: Hashable, Sendable {
  let low: UInt64
  let high: UInt64
  /// For each lane, f32 or f64, whose value is a NaN of which the specification leaves bits open, which NaNs it may be;
  /// its bits here are those of one of them. Empty if all bits are determined.
  private(set) var openNaNs: [OpenNaN?] = []

  /// The NaNs that an instruction may choose from.
  enum OpenNaN: String, Sendable { case canonical, arithmetic }

  init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// - Parameter lanes: as many of them as there are.
  init(_ shape: LaneShape, _ lanes: [UInt64]) {
    precondition(lanes.count == shape.count)
    var halves: [UInt64] = [0, 0]
    for (index, lane) in lanes.enumerated() {
      let bit = index * shape.width
      halves[bit / 64] |= shape.masked(lane) << UInt64(bit % 64)
    }
    self.init(low: halves[0], high: halves[1])
  }

  init(_ shape: LaneShape, _ lanes: [UInt64], openNaNs: [OpenNaN?]) {
    self.init(shape, lanes)
    if openNaNs.contains(where: { $0 != nil }) { self.openNaNs = openNaNs }
  }

  /// The lanes, with zeros above. Nothing may ask for bits that are open.
  func lanes(_ shape: LaneShape) -> [UInt64] {
    precondition(openNaNs.isEmpty, "a NaN has bits that no script can ask for")
    return (0..<shape.count).map { index in
      let bit = index * shape.width
      return shape.masked((bit < 64 ? low : high) >> UInt64(bit % 64))
    }
  }

  /// The immediate of `v128.const`, or what a script expects.
  var text: String {
    if openNaNs.isEmpty {
      return "i64x2 "
        + [low, high].map { Constant.integer(Int64(bitPattern: $0), $0) }.joined(separator: " ")
    }
    let shape: LaneShape = openNaNs.count == 4 ? .f32x4 : .f64x2
    let lanes = zip(Vector(low: low, high: high).lanes(shape), openNaNs).map { lane, open in
      open.map { "nan:\($0.rawValue)" } ?? Constant(shape.scalar, lane).literal
    }
    return "\(shape) " + lanes.joined(separator: " ")
  }
}

/// How a vector is divided into lanes.
enum LaneShape: String, CaseIterable, Sendable {
  case i8x16, i16x8, i32x4, i64x2, f32x4, f64x2

  /// The bits of a lane.
  var width: Int {
    switch self {
    case .i8x16: 8
    case .i16x8: 16
    case .i32x4, .f32x4: 32
    case .i64x2, .f64x2: 64
    }
  }

  var count: Int { 128 / width }
  var isFloat: Bool { self == .f32x4 || self == .f64x2 }

  /// The type that a lane has on the stack.
  var scalar: TestType {
    switch self {
    case .i8x16, .i16x8, .i32x4: .i32
    case .i64x2: .i64
    case .f32x4: .f32
    case .f64x2: .f64
    }
  }

  /// Integers of twice the width.
  var wider: LaneShape {
    switch self {
    case .i8x16: .i16x8
    case .i16x8: .i32x4
    default: .i64x2
    }
  }

  // MARK: A lane as an integer

  var ones: UInt64 { ~0 >> UInt64(64 - width) }

  func masked(_ lane: UInt64) -> UInt64 { lane & ones }

  func signed(_ lane: UInt64) -> Int64 {
    let unused = UInt64(64 - width)
    return Int64(bitPattern: lane << unused) >> Int64(unused)
  }

  func bits(_ value: Int64) -> UInt64 { masked(UInt64(bitPattern: value)) }

  /// The signed number nearest to a value that has room in 64 bits.
  func saturatedSigned(_ value: Int64) -> UInt64 {
    let most = Int64(ones >> 1)
    return bits(min(max(value, -most - 1), most))
  }

  func saturatedUnsigned(_ value: Int64) -> UInt64 { bits(min(max(value, 0), Int64(ones))) }
}
