/// Vector literals (spec: Text Format › Instructions › Vector Instructions).

extension VectorShape {
  init?(keyword: Word) {
    switch keyword {
    case "i8x16": self = .i8x16
    case "i16x8": self = .i16x8
    case "i32x4": self = .i32x4
    case "i64x2": self = .i64x2
    case "f32x4": self = .f32x4
    case "f64x2": self = .f64x2
    default: return nil
    }
  }

  /// How many bits a lane has.
  var laneWidth: Int {
    switch self {
    case .i8x16: 8
    case .i16x8: 16
    case .i32x4, .f32x4: 32
    case .i64x2, .f64x2: 64
    }
  }

  var laneCount: Int { 128 / laneWidth }

  /// How a lane rounds, where lanes are floats.
  var floatFormat: FloatFormat? {
    switch self {
    case .f32x4: .binary32
    case .f64x2: .binary64
    default: nil
    }
  }
}

/// Lanes that come one after the other, the lowest first, and become 128 bits.
struct VectorBuilder {
  let shape: VectorShape
  private(set) var low: UInt64 = 0
  private(set) var high: UInt64 = 0
  /// How many lanes there were, which may be more than fit.
  private(set) var count = 0

  init(shape: VectorShape) { self.shape = shape }

  var isComplete: Bool { count == shape.laneCount }

  /// - Parameter bits: the lane, its bits above the width of lanes zero.
  mutating func append(_ bits: UInt64) {
    let position = count * shape.laneWidth
    if position < 64 {
      low |= bits << UInt64(position)
    } else if position < 128 {
      high |= bits << UInt64(position - 64)
    }
    count += 1
  }
}

extension TokenStream {
  mutating func vectorShape() throws(Malformed) -> VectorShape {
    guard at(.keyword), let shape = VectorShape(keyword: word) else { throw unexpected() }
    try advance()
    return shape
  }

  /// A lane of a vector literal, as a bit pattern.
  mutating func lane(_ shape: VectorShape) throws(Malformed) -> UInt64 {
    if let format = shape.floatFormat { return try float(format) }
    return try integer(width: shape.laneWidth)
  }

  /// A shape and its lanes.
  mutating func vector() throws(Malformed) -> (shape: VectorShape, low: UInt64, high: UInt64) {
    let start = token.start
    var vector = VectorBuilder(shape: try vectorShape())
    while atNumber { vector.append(try lane(vector.shape)) }
    guard vector.isComplete else { throw Malformed(offset: start, message: "wrong number of lane literals") }
    return (vector.shape, vector.low, vector.high)
  }
}
