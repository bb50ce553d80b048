import ModuleGenerator

/// What a call came to on an engine.
public enum CallOutcome: Hashable, Sendable {
  case returned([Number])
  /// A trap. Engines that do not tell some kinds of traps apart give all that it may be, in the words of the official
  /// suite.
  case trapped([String])
  /// An exception that nothing caught.
  case threw
  /// The stack was used up. How deep it is, is up to the engine.
  case exhausted
  /// There is no result; the text says why.
  case failed(Failure, String)

  /// Why a call has no result.
  public enum Failure: String, Hashable, Sendable {
    /// The engine did not survive it.
    case crash
    /// The engine gave no answer in time.
    case hang
    /// The engine did not take the module or the call.
    case rejection
  }

  /// Why there is no result; nil if there is one.
  public var failure: Failure? { if case .failed(let failure, _) = self { failure } else { nil } }

  /// Whether both are outcomes of the same call on engines that are right. NaNs are equal; so is everything to
  /// exhaustion, about which engines may differ.
  public func agrees(with other: CallOutcome) -> Bool {
    switch (self, other) {
    case (.returned(let a), .returned(let b)):
      a.count == b.count && zip(a, b).allSatisfy { $0 == $1 || $0.isNaN && $1.isNaN && $0.hasType(of: $1) }
    case (.trapped(let a), .trapped(let b)): a.contains { b.contains($0) }
    case (.threw, .threw): true
    case (.failed, _), (_, .failed): false
    case (.exhausted, _), (_, .exhausted): true
    default: false
    }
  }
}

extension Number {
  /// Whether the number is a NaN.
  public var isNaN: Bool {
    switch self {
    case .f32(let bits): Float(bitPattern: bits).isNaN
    case .f64(let bits): Double(bitPattern: bits).isNaN
    case .i32, .i64: false
    }
  }

  fileprivate func hasType(of other: Number) -> Bool {
    switch (self, other) {
    case (.i32, .i32), (.i64, .i64), (.f32, .f32), (.f64, .f64): true
    default: false
    }
  }
}

// MARK: As text

extension Number: CustomStringConvertible {
  /// The number as scripts write it: integers in decimal, floats with every bit.
  public var description: String {
    switch self {
    case .i32(let bits): "(i32.const \(Int32(bitPattern: bits)))"
    case .i64(let bits): "(i64.const \(Int64(bitPattern: bits)))"
    case .f32(let bits): "(f32.const \(Self.literal(Float(bitPattern: bits))))"
    case .f64(let bits): "(f64.const \(Self.literal(Double(bitPattern: bits))))"
    }
  }

  private static func literal<Value: BinaryFloatingPoint & LosslessStringConvertible>(_ value: Value)
    -> String
  {
    if value.isNaN { return "nan" }
    if value.isInfinite { return value < 0 ? "-inf" : "inf" }
    // The shortest decimal that reads back as the same bits.
    return String(value)
  }
}

extension CallOutcome: CustomStringConvertible {
  public var description: String {
    switch self {
    case .returned(let numbers):
      numbers.isEmpty ? "returns" : numbers.map(\.description).joined(separator: " ")
    case .trapped(let kinds): "trap (\(kinds.joined(separator: ", or ")))"
    case .threw: "an exception"
    case .exhausted: "the stack is used up"
    case .failed(_, let text): text
    }
  }
}
