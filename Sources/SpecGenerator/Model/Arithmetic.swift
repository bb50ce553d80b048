/// Why a function of the model did not return.
struct ModelTrap: Error {
  let message: String
}

/// What numeric instructions do, from the specification ("Numerics"), by their mnemonics.
enum Arithmetic {
  private static let unary: Set<String> = [
    "eqz", "clz", "ctz", "popcnt", "extend8_s", "extend16_s", "extend32_s", "abs", "neg", "sqrt", "ceil",
    "floor",
    "trunc", "nearest", "wrap_i64", "extend_i32_s", "extend_i32_u", "demote_f64", "promote_f32",
  ]
  private static let conversions = ["trunc_", "convert_", "reinterpret_"]

  /// How many operands an instruction takes.
  static func operandCount(_ mnemonic: String) -> Int {
    let name = operation(mnemonic)
    return unary.contains(name) || conversions.contains { name.hasPrefix($0) } ? 1 : 2
  }

  /// The part behind the type.
  private static func operation(_ mnemonic: String) -> String {
    String(mnemonic[mnemonic.index(after: mnemonic.firstIndex(of: ".")!)...])
  }

  /// - Parameter operands: bits; those of 32 bits have zeros above.
  static func evaluate(_ mnemonic: String, _ operands: [UInt64]) throws(ModelTrap) -> Constant {
    let name = operation(mnemonic)
    let a = operands[0]
    let b = operands.count > 1 ? operands[1] : 0
    if let (type, bits) = try conversion(mnemonic, a) { return Constant(type, bits) }
    switch mnemonic.prefix(3) {
    case "i32":
      if let truth = compare(name, UInt32(a), UInt32(b)) { return .i32(truth ? 1 : 0) }
      return Constant(.i32, UInt64(try integer(name, UInt32(a), UInt32(b))))
    case "i64":
      if let truth = compare(name, a, b) { return .i32(truth ? 1 : 0) }
      return Constant(.i64, try integer(name, a, b))
    case "f32":
      let (x, y) = (Float(bitPattern: UInt32(a)), Float(bitPattern: UInt32(b)))
      if let truth = compare(name, x, y) { return .i32(truth ? 1 : 0) }
      if let sign = sign(name, a, b, bit: 31) { return Constant(.f32, sign) }
      return .f32(float(name, x, y))
    default:
      let (x, y) = (Double(bitPattern: a), Double(bitPattern: b))
      if let truth = compare(name, x, y) { return .i32(truth ? 1 : 0) }
      if let sign = sign(name, a, b, bit: 63) { return Constant(.f64, sign) }
      return .f64(float(name, x, y))
    }
  }

  // MARK: Integers

  private static func compare<U: FixedWidthInteger & UnsignedInteger>(_ name: String, _ a: U, _ b: U) -> Bool?
  {
    // Signed order is unsigned order with the highest bits flipped.
    let half: U = 1 << U(U.bitWidth - 1)
    let (s, t) = (a ^ half, b ^ half)
    switch name {
    case "eqz": return a == 0
    case "eq": return a == b
    case "ne": return a != b
    case "lt_u": return a < b
    case "le_u": return a <= b
    case "gt_u": return a > b
    case "ge_u": return a >= b
    case "lt_s": return s < t
    case "le_s": return s <= t
    case "gt_s": return s > t
    case "ge_s": return s >= t
    default: return nil
    }
  }

  private static func integer<U: FixedWidthInteger & UnsignedInteger>(
    _ name: String, _ a: U, _ b: U
  ) throws(ModelTrap) -> U {
    let width = U(U.bitWidth)
    let half: U = 1 << (width - 1)
    let count = b % width
    func isNegative(_ value: U) -> Bool { value & half != 0 }
    func magnitude(_ value: U) -> U { isNegative(value) ? 0 &- value : value }
    func extended(from bits: U) -> U {
      let low = a & ((1 << bits) - 1)
      return low >> (bits - 1) == 1 ? low | ~((1 << bits) - 1) : low
    }
    switch name {
    case "add": return a &+ b
    case "sub": return a &- b
    case "mul": return a &* b
    case "and": return a & b
    case "or": return a | b
    case "xor": return a ^ b
    case "shl": return a &<< count
    case "shr_u": return a &>> count
    case "shr_s":
      return isNegative(a) && count > 0 ? a &>> count | ~0 &<< (width - count) : a &>> count
    case "rotl": return count == 0 ? a : a &<< count | a &>> (width - count)
    case "rotr": return count == 0 ? a : a &>> count | a &<< (width - count)
    case "div_u", "rem_u":
      if b == 0 { throw ModelTrap(message: "integer divide by zero") }
      return name == "div_u" ? a / b : a % b
    case "div_s":
      if b == 0 { throw ModelTrap(message: "integer divide by zero") }
      if a == half && b == ~0 { throw ModelTrap(message: "integer overflow") }
      let quotient = magnitude(a) / magnitude(b)
      return isNegative(a) == isNegative(b) ? quotient : 0 &- quotient
    case "rem_s":
      if b == 0 { throw ModelTrap(message: "integer divide by zero") }
      let remainder = magnitude(a) % magnitude(b)
      return isNegative(a) ? 0 &- remainder : remainder
    case "clz": return U(a.leadingZeroBitCount)
    case "ctz": return U(a.trailingZeroBitCount)
    case "popcnt": return U(a.nonzeroBitCount)
    case "extend8_s": return extended(from: 8)
    case "extend16_s": return extended(from: 16)
    case "extend32_s": return extended(from: 32)
    default: preconditionFailure("no model of \(name)")
    }
  }

  // MARK: Floats; results that are NaNs are not asked for

  private static func compare<F: BinaryFloatingPoint>(_ name: String, _ a: F, _ b: F) -> Bool? {
    switch name {
    case "eq": a == b
    case "ne": a != b
    case "lt": a < b
    case "le": a <= b
    case "gt": a > b
    case "ge": a >= b
    default: nil
    }
  }

  /// What is done to the sign alone, of NaNs too.
  private static func sign(_ name: String, _ a: UInt64, _ b: UInt64, bit: UInt64) -> UInt64? {
    let mask: UInt64 = 1 << bit
    switch name {
    case "abs": return a & ~mask
    case "neg": return a ^ mask
    case "copysign": return a & ~mask | b & mask
    default: return nil
    }
  }

  private static func float<F: BinaryFloatingPoint>(_ name: String, _ a: F, _ b: F) -> F {
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
    precondition(!result.isNaN, "a NaN has no bits that a script could ask for")
    return result
  }

  // MARK: Conversions

  private static func conversion(_ mnemonic: String, _ a: UInt64) throws(ModelTrap) -> (TestType, UInt64)? {
    let (f, d) = (Float(bitPattern: UInt32(truncatingIfNeeded: a)), Double(bitPattern: a))
    let (i, l) = (Int32(truncatingIfNeeded: a), Int64(bitPattern: a))
    switch mnemonic {
    case "i32.wrap_i64": return (.i32, a & 0xffff_ffff)
    case "i64.extend_i32_s": return (.i64, UInt64(bitPattern: Int64(i)))
    case "i64.extend_i32_u": return (.i64, a)
    case "i32.reinterpret_f32": return (.i32, a)
    case "f32.reinterpret_i32": return (.f32, a)
    case "i64.reinterpret_f64": return (.i64, a)
    case "f64.reinterpret_i64": return (.f64, a)
    case "f32.demote_f64": return (.f32, UInt64(Float(d).bitPattern))
    case "f64.promote_f32": return (.f64, Double(f).bitPattern)
    case "f32.convert_i32_s": return (.f32, UInt64(Float(i).bitPattern))
    case "f32.convert_i32_u": return (.f32, UInt64(Float(UInt32(a)).bitPattern))
    case "f32.convert_i64_s": return (.f32, UInt64(Float(l).bitPattern))
    case "f32.convert_i64_u": return (.f32, UInt64(Float(a).bitPattern))
    case "f64.convert_i32_s": return (.f64, Double(i).bitPattern)
    case "f64.convert_i32_u": return (.f64, Double(UInt32(a)).bitPattern)
    case "f64.convert_i64_s": return (.f64, Double(l).bitPattern)
    case "f64.convert_i64_u": return (.f64, Double(a).bitPattern)
    default: break
    }
    guard mnemonic.dropFirst(3).hasPrefix(".trunc_") else { return nil }
    // Every f32 is a f64.
    let value = mnemonic.contains("f32") ? Double(f) : d
    let saturates = mnemonic.contains("_sat_")
    switch (mnemonic.prefix(3), mnemonic.suffix(1)) {
    case ("i32", "s"):
      return (.i32, UInt64(UInt32(bitPattern: try truncated(value, to: Int32.self, saturates))))
    case ("i32", _): return (.i32, UInt64(try truncated(value, to: UInt32.self, saturates)))
    case ("i64", "s"): return (.i64, UInt64(bitPattern: try truncated(value, to: Int64.self, saturates)))
    default: return (.i64, try truncated(value, to: UInt64.self, saturates))
    }
  }

  private static func truncated<I: FixedWidthInteger>(
    _ value: Double, to: I.Type, _ saturates: Bool
  ) throws(ModelTrap) -> I {
    if value.isNaN {
      if saturates { return 0 }
      throw ModelTrap(message: "invalid conversion to integer")
    }
    if let exact = I(exactly: value.rounded(.towardZero)) { return exact }
    if saturates { return value < 0 ? .min : .max }
    throw ModelTrap(message: "integer overflow")
  }
}
