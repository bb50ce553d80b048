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
  /// A shape and its lanes.
  ///
  /// - Parameter nans: collects the NaN patterns among float lanes, which are zero then. Nil: there may be none.
  mutating func vector(
    nans: inout [(lane: Int, pattern: NaNPattern)]?
  ) throws(Malformed) -> VectorBuilder {
    let start = token.start
    guard at(.keyword), let shape = VectorShape(keyword: word) else {
      throw unexpected("a shape such as i32x4")
    }
    try advance()
    var vector = VectorBuilder(shape: shape)
    // That there are too few or too many lanes matters more than what they are.
    var firstError: Malformed?
    while true {
      if atNumber {
        let lane = shape.floatFormat.map { floatBits($0) } ?? word.integer(width: shape.laneWidth)
        if lane == nil { firstError = firstError ?? outOfRange("a lane of \(shape.laneWidth) bits") }
        vector.append(lane ?? 0)
      } else if at(.keyword), shape.floatFormat != nil, nans != nil, let pattern = NaNPattern(keyword: word) {
        nans?.append((vector.count, pattern))
        vector.append(0)
      } else {
        break
      }
      try advance()
    }
    guard vector.isComplete else {
      if atUnknownWord { throw unexpected("a number for each lane") }
      throw Malformed(
        offset: start,
        message: "wrong number of lane literals: \(vector.count), expected \(shape.laneCount)")
    }
    if let firstError { throw firstError }
    return vector
  }

  /// A shape and its lanes, all of which are numbers.
  mutating func vector() throws(Malformed) -> VectorBuilder {
    var nans: [(lane: Int, pattern: NaNPattern)]?
    return try vector(nans: &nans)
  }
}

extension NaNPattern {
  init?(keyword: Word) {
    switch keyword {
    case "nan:canonical": self = .canonical
    case "nan:arithmetic": self = .arithmetic
    default: return nil
    }
  }
}
