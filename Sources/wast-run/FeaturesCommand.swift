import ArgumentParser
import Conformance
import Glibc
import WasmISA

/// `wast-run features`.
struct FeaturesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "features",
    abstract: "Lists the features of WebAssembly by their names in filters, options and reports.",
    discussion: """
      For each its name, the version of the specification that it came with, and what it is. Modules that need a \
      proposal which is not run are skipped as unsupported.

      EXAMPLES
        wast-run features
        wast-run list suite -E 'feature(memory64)'
        wast-run suite --level 2.0 --enable tail-call
      """)

  func run() {
    let names = Feature.allCases.filter { $0 != .mvp }
    let width = names.map(\.word.utf8.count).max() ?? 0
    for feature in names {
      let name = feature.word + String(repeating: " ", count: width - feature.word.utf8.count)
      let level =
        feature.level?.rawValue ?? (SupportedFeatures.missing.contains(feature.name) ? "skipped" : "proposal")
      let padding = String(repeating: " ", count: 8 - level.utf8.count)
      Screen.write("\(name)  \(level)\(padding)  \(feature.name)\n", to: STDOUT_FILENO)
    }
  }
}
