import WasmISA

/// Values in scripts: arguments, and what results have to be like.

extension CommandParser {
  /// `(i32.const 0)` and the like.
  mutating func constant() throws(Malformed) -> Constant {
    try tokens.expect(.leftParenthesis)
    guard tokens.at(.keyword) else { throw tokens.unexpected("a constant such as i32.const") }
    let constant = try constantBody()
    try tokens.close()
    return constant
  }

  /// A constant from its keyword up to its closing parenthesis.
  private mutating func constantBody() throws(Malformed) -> Constant {
    if try tokens.take("i32.const") {
      return .i32(UInt32(truncatingIfNeeded: try tokens.integer(width: 32)))
    }
    if try tokens.take("i64.const") { return .i64(try tokens.integer(width: 64)) }
    if try tokens.take("f32.const") {
      return .f32(bits: UInt32(truncatingIfNeeded: try tokens.float(.binary32)))
    }
    if try tokens.take("f64.const") { return .f64(bits: try tokens.float(.binary64)) }
    if try tokens.take("ref.null") { return .null(try heapType()) }
    if try tokens.take("ref.extern") { return .extern(try tokens.natural32()) }
    if try tokens.take("ref.host") { return .host(try tokens.natural32()) }
    guard try tokens.take("v128.const") else { throw tokens.unexpected("a constant such as i32.const") }
    let vector = try tokens.vector()
    return .v128(low: vector.low, high: vector.high)
  }

  /// A heap type that means something outside of any module.
  private mutating func heapType() throws(Malformed) -> HeapType {
    guard tokens.at(.keyword), let type = HeapType(keyword: tokens.word) else {
      throw tokens.unexpected("a heap type")
    }
    try tokens.advance()
    return type
  }

  // MARK: Results

  /// Patterns up to the end of the assertion.
  mutating func resultPatterns() throws(Malformed) -> [ResultPattern] {
    var patterns: [ResultPattern] = []
    while !tokens.at(.rightParenthesis) {
      if tokens.at(form: "either") {
        patterns.append(try either())
      } else {
        patterns.append(try resultPattern())
      }
    }
    return patterns
  }

  /// `(either …)`. One inside another says no more than its alternatives do, so they become one list.
  private mutating func either() throws(Malformed) -> ResultPattern {
    var alternatives: [ResultPattern] = []
    var depth = 0
    repeat {
      if try tokens.take(form: "either") {
        depth += 1
      } else if tokens.at(.rightParenthesis) {
        if alternatives.isEmpty { throw tokens.unexpected("an alternative") }
        try tokens.advance()
        depth -= 1
      } else {
        alternatives.append(try resultPattern())
      }
    } while depth > 0
    return .either(alternatives)
  }

  private mutating func resultPattern() throws(Malformed) -> ResultPattern {
    try tokens.expect(.leftParenthesis)
    guard tokens.at(.keyword) else { throw tokens.unexpected("a result such as i32.const") }
    let pattern = try patternBody()
    try tokens.close()
    return pattern
  }

  /// A pattern from its keyword up to its closing parenthesis.
  private mutating func patternBody() throws(Malformed) -> ResultPattern {
    if tokens.ahead.kind == .rightParenthesis, let pattern = ResultPattern(keyword: tokens.word) {
      try tokens.advance()
      return pattern
    }
    if tokens.ahead.kind == .keyword, let nan = NaNPattern(keyword: tokens.wordAhead) {
      let isSingle = tokens.at("f32.const")
      guard isSingle || tokens.at("f64.const") else { throw tokens.unexpected("f32 or f64") }
      try tokens.advance()
      try tokens.advance()
      return isSingle ? .f32(nan) : .f64(nan)
    }
    if tokens.at("ref.func"), tokens.ahead.kind != .rightParenthesis {
      try tokens.advance()
      throw tokens.misplaced("(ref.func) stands for any function, and takes no index")
    }
    if try tokens.take("v128.const") { return try vectorPattern() }
    return .value(try constantBody())
  }

  /// A vector whose lanes may be NaN patterns where they are floats.
  private mutating func vectorPattern() throws(Malformed) -> ResultPattern {
    var found: [(lane: Int, pattern: NaNPattern)]? = []
    let vector = try tokens.vector(nans: &found)
    guard let nans = found, !nans.isEmpty else {
      return .v128(shape: vector.shape, low: vector.low, high: vector.high)
    }
    if vector.shape == .f64x2 {
      var lanes: [LanePattern<UInt64>] = [.bits(vector.low), .bits(vector.high)]
      for nan in nans { lanes[nan.lane] = .nan(nan.pattern) }
      return .f64x2(lanes)
    }
    var lanes: [LanePattern<UInt32>] = [vector.low, vector.low >> 32, vector.high, vector.high >> 32].map {
      .bits(UInt32(truncatingIfNeeded: $0))
    }
    for nan in nans { lanes[nan.lane] = .nan(nan.pattern) }
    return .f32x4(lanes)
  }
}

extension ResultPattern {
  /// A NaN of either type, which the assertions of WebAssembly 1.0 for NaNs do not name.
  static func anyFloat(_ nan: NaNPattern) -> ResultPattern { .either([.f32(nan), .f64(nan)]) }

  /// The pattern that a keyword alone is: any reference of a kind.
  fileprivate init?(keyword: Word) {
    switch keyword {
    case "ref.null": self = .anyNull
    case "ref": self = .reference(.any)
    case "ref.func": self = .reference(.func)
    case "ref.extern": self = .reference(.extern)
    case "ref.eq": self = .reference(.eq)
    case "ref.i31": self = .reference(.i31)
    case "ref.struct": self = .reference(.struct)
    case "ref.array": self = .reference(.array)
    case "ref.exn": self = .reference(.exn)
    default: return nil
    }
  }
}
