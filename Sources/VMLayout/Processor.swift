/// A kind of processor that code can be made for.
public enum Processor: String, CaseIterable, Sendable {
  case x64 = "x86-64"
  case a64 = "aarch64"

  /// The one that this program runs on.
  public static var host: Processor { .x64 }

  /// What its registers are for in generated code.
  public var convention: Convention {
    switch self {
    case .x64: .x64
    case .a64: .a64
    }
  }
}
