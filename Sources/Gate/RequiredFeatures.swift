import Conformance
import Reporting

extension ScriptReport {
  private static let unsupported = "unsupported: "

  /// Makes cases failures that were skipped because one of these features does not run here.
  ///
  /// - Parameter features: as messages name them: `unsupported: NAME`. Linear in the number of cases.
  public mutating func require(_ features: Set<String>) {
    guard !features.isEmpty, counts[.skip] > 0 else { return }
    cases.update { result in
      let verdict = result.verdict
      guard verdict.outcome == .skip, verdict.type == Finding.unsupported.rawValue,
        verdict.message.hasPrefix(Self.unsupported),
        case let feature = String(verdict.message.dropFirst(Self.unsupported.count)),
        features.contains(feature)
      else { return }
      result.verdict = Verdict(
        .fail, type: "required-feature",
        message: "\(feature) is required (--require-feature), and does not run here")
    }
  }
}
