/// The types of the values that a script passes around.
public enum ValueFamily: CaseIterable, Sendable {
  case i32, i64, f32, f64, ref, mixed
  /// Vectors among floats, which take the same registers, and integers.
  case vector
  /// References to objects among numbers.
  case object

  static let scalars = allCases.filter { $0 != .vector && $0 != .object }

  /// The types of a list of values: as many of them in turn as there are values.
  private var cycle: [TestType] {
    switch self {
    case .i32: [.i32]
    case .i64: [.i64]
    case .f32: [.f32]
    case .f64: [.f64]
    case .ref: [.funcref, .externref]
    case .vector: [.v128, .f32, .v128, .i64, .v128, .v128, .f64, .v128, .i32, .v128]
    case .object: [.anyref, .i64, .anyref, .f64, .anyref, .i32, .anyref]
    case .mixed: [.i32, .f32, .i64, .f64, .funcref, .f32, .i32, .f64, .i64, .f32, .funcref, .f64]
    }
  }

  func types(_ count: Int) -> [TestType] {
    let cycle = cycle
    return (0..<count).map { cycle[$0 % cycle.count] }
  }

  /// How many parameters there are, for a number of them that matters.
  ///
  /// Of mixed ones, that number of each class, so that both run out of registers at once; at most 40 in all.
  func parameterCount(_ number: Int) -> Int {
    self == .mixed ? min(2 * number, ParameterCount.most) : number
  }

  var hasFunctions: Bool { self == .ref || self == .mixed }
  var hasExterns: Bool { self == .ref }
  var hasVectors: Bool { self == .vector }
  var hasObjects: Bool { self == .object }
}

/// The numbers of parameters that matter.
enum ParameterCount {
  /// How many arguments of one class, integer or float, fit in registers.
  static let registers = 8
  static let most = 40
  static let all = [0, 1, registers - 1, registers, registers + 1, registers + 2, 2 * registers + 1, most]
  static let fewer = [0, 1, registers, registers + 1, 2 * registers + 1, most]
}

/// A type of values, and what the scripts do with it.
enum TestType: CaseIterable {
  case i32, i64, f32, f64, v128, funcref, externref, anyref

  /// How many distinct values there are: one for each argument, and one for each result.
  static let valueCount = 60
  /// The number of the value that the first result has. Arguments have those before.
  static let firstResult = 40

  var isReference: Bool { self == .funcref || self == .externref || self == .anyref }

  /// An expression for the value with a number: no two values of a type are the same, halves included, and
  /// every i32 has its highest bit set. Of the floats, each fourth is a signalling NaN with a payload.
  func value(_ number: Int) -> String {
    switch self {
    case .i32, .i64: return "(\(self).const \(hex(pattern(number))))"
    case .f32 where Self.isNaN(number): return "(f32.const nan:\(hex(pattern(number) & 0x7f_ffff)))"
    case .f64 where Self.isNaN(number): return "(f64.const nan:\(hex(pattern(number) & 0xf_ffff_ffff_ffff)))"
    case .f32: return "(f32.const \(number % 2 == 0 ? "" : "-")\(number).5)"
    case .f64: return "(f64.const \(number % 2 == 0 ? "" : "-")\(number).25)"
    case .v128: return "(\(Constant(Self.vector(number)).text))"
    case .funcref: return "(table.get $functions (i32.const \(number)))"
    case .externref: return "(table.get $externs (i32.const \(number)))"
    case .anyref where number % 4 == 2: return "(ref.i31 (i32.const \(number)))"
    case .anyref: return "(struct.new $object (i32.const \(number)))"
    }
  }

  /// The vector with a number: all its bytes are the value's alone, or show their place.
  private static func vector(_ number: Int) -> Vector {
    let number64 = UInt64(number)
    return Vector(
      low: 0x8000_7001_6002_0000 | number64 << 48 | number64,
      high: 0x9003_a000_b005_c000 | number64 << 32 | number64)
  }

  /// The bits of the value with a number; of a vector or a reference there are none.
  func pattern(_ number: Int) -> UInt64 {
    let number64 = UInt64(number)
    let number32 = UInt32(number)
    let isNegative = number % 2 == 1
    switch self {
    case .i32: return UInt64(0xc0de_0000 | number32)
    case .i64: return (0xa5a5_0000 | number64) << 32 | 0x5a5a_0000 | number64
    case .f32 where Self.isNaN(number): return UInt64(0x7fa0_0000 | number32)
    case .f64 where Self.isNaN(number): return 0x7ff4_0000_0000_0000 | number64 << 32 | number64
    case .f32: return UInt64((Float(number) + 0.5).bitPattern | (isNegative ? 1 << 31 : 0))
    case .f64: return (Double(number) + 0.25).bitPattern | (isNegative ? 1 << 63 : 0)
    case .v128, .funcref, .externref, .anyref: return 0
    }
  }

  private static func isNaN(_ number: Int) -> Bool { number % 4 == 3 }

  /// An expression that turns one expression's value, which has a number, into the value with another one;
  /// not for references.
  func conversion(of expression: String, number: Int, to other: Int) -> String {
    let difference = hex(pattern(number) ^ pattern(other))
    switch self {
    case .i32, .i64:
      return "(\(self).xor \(expression) (\(self).const \(difference)))"
    case .f32:
      return "(f32.reinterpret_i32 (i32.xor (i32.reinterpret_f32 \(expression)) (i32.const \(difference))))"
    case .f64:
      return "(f64.reinterpret_i64 (i64.xor (i64.reinterpret_f64 \(expression)) (i64.const \(difference))))"
    case .v128:
      let (one, other) = (Self.vector(number), Self.vector(other))
      let difference = Vector(low: one.low ^ other.low, high: one.high ^ other.high)
      return "(v128.xor \(expression) (\(Constant(difference).text)))"
    case .funcref, .externref, .anyref:
      return value(other)
    }
  }
}

extension TestType {
  static let numbers: [TestType] = [.i32, .i64, .f32, .f64]
  /// Vectors among numbers.
  static let withVectors: [TestType] = [.v128, .i32, .v128, .f64, .i64, .v128, .f32]

  /// The instructions that add and subtract: vectors as two integers.
  var addition: String { self == .v128 ? "i64x2.add" : "\(self).add" }
  var subtraction: String { self == .v128 ? "i64x2.sub" : "\(self).sub" }

  /// Whether values take registers for floats.
  var isInFloatRegister: Bool { isFloat || self == .v128 }
}

func hex(_ value: UInt64) -> String { "0x" + String(value, radix: 16) }
