/// A kind of processor that code can be made for.
public enum Processor: String, CaseIterable, Sendable {
  case x64 = "x86-64"
  case a64 = "aarch64"

  /// The one that this program runs on.
  public static var host: Processor {
    #if arch(x86_64)
      .x64
    #elseif arch(arm64)
      .a64
    #else
      #error("there is no generated code for this processor")
    #endif
  }

  /// The level of the processor that its code needs.
  public var level: String {
    switch self {
    case .x64: "x86-64-v3 (AVX2, FMA, BMI2, LZCNT, POPCNT)"
    case .a64: "ARMv8.0-A"
    }
  }

  /// What its registers are for in generated code.
  public var convention: Convention {
    switch self {
    case .x64: .x64
    case .a64: .a64
    }
  }
}
