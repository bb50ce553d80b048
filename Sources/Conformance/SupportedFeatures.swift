import WasmISA
import WasmRuntime

/// Which features of WebAssembly run here, by the names that messages give them.
public enum SupportedFeatures {
  /// Proposals that are not part of WebAssembly 3.0. They are always on.
  public static var proposals: [String] {
    Feature.allCases.filter { $0.isProposal && !Store.unsupportedFeatures.contains($0) }.map(\.name)
  }

  /// Features without which a module is skipped as unsupported.
  public static var missing: [String] { Store.unsupportedFeatures.map(\.name) }
}
