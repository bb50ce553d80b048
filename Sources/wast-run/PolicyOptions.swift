import ArgumentParser
import Conformance
import Diagnostics
import Reporting
import WasmISA

/// The options that say what makes a run red; `run`, `gate` and `merge` have them.
struct PolicyOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What makes the run fail: kinds separated by commas, or none.",
      discussion:
        "Default: \(Self.names(isRed: true)). The word default stands for these, as in default,skip. Other kinds: "
        + "\(Self.names(isRed: false)). docs/verdicts.md explains them.",
      valueName: "kinds"),
    transform: { text in
      do throws(PolicyError) {
        return FailureKinds(kinds: try FailurePolicy.failOn(parsing: text))
      } catch {
        throw ValidationError("--fail-on: \(error)")
      }
    })
  var failOn = FailureKinds(kinds: FailurePolicy.usual)

  @Option(
    help: ArgumentHelp(
      "Exit with 0 (pass) or 3 (fail) if nothing ran: no script, no case, or skipped cases only.",
      valueName: "pass|fail"))
  var noTests: NoTestsPolicy = .fail

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Count a case as failed if it is skipped because one of these features does not run here.",
      discussion:
        "Names are those of feature() in --filter, separated by commas: simd,stack-switching.",
      valueName: "names"))
  var requireFeature: [String] = []

  private static func names(isRed: Bool) -> String {
    Concern.allCases.filter { $0.isRedByDefault == isRed }.map(\.name).joined(separator: ", ")
  }

  var policy: FailurePolicy { FailurePolicy(failOn: failOn.kinds, allowsNoTests: noTests == .pass) }

  /// The names of the features that may not be missing, as messages give them.
  var requiredFeatures: Set<String> {
    let words = Set(requireFeature.flatMap { $0.split(separator: ",") })
    return Set(Feature.allCases.filter { words.contains($0.word[...]) }.map(\.name))
  }

  func validate() throws {
    let words = Feature.allCases.map(\.word)
    for word in requireFeature.flatMap({ $0.split(separator: ",") }) where !words.contains(String(word)) {
      throw ValidationError(
        "--require-feature: there is no feature \"\(SafeText.of(String(word), .oneLine))\""
          + suggestion(for: String(word), among: words) + "; there are \(words.joined(separator: ", "))."
      )
    }
  }

  /// - Throws: if kinds are asked for by name that nothing can find without a baseline.
  func check(hasBaseline: Bool) throws {
    guard !hasBaseline, !failOn.kinds.isEmpty, failOn.kinds.allSatisfy(\.needsBaseline) else { return }
    let kinds = Concern.allCases.filter(failOn.kinds.contains).map(\.name)
    throw ValidationError("--fail-on \(kinds.joined(separator: ",")) needs --baseline.")
  }
}

enum NoTestsPolicy: String, ExpressibleByArgument, CaseIterable { case pass, fail }

/// Kinds of concern as the command line shows them.
struct FailureKinds: CustomStringConvertible {
  var kinds: Set<Concern>

  var description: String {
    kinds == FailurePolicy.usual ? "default" : kinds.map(\.name).sorted().joined(separator: ",")
  }
}
